// What we ask of the head of a request beyond what the parser checks. The parser accepts whatever has one reading by RFC 9112; a proxy in front of us may
// have had another one, so everything on which servers are known to differ is refused.
#pragma once

#include <optional>

#include "http/listener.h"

namespace koers::http {

// How the body of a request is delimited.
struct Framing {
  bool chunked = false;
  uint64_t content_length = 0;
};

// Whether a header is continued on a next line (obsolete since RFC 7230): `head` runs up to and including the empty line.
bool has_folded_line(std::string_view head);

// The fault in a head, or how its body is delimited. Rewrites a target in absolute form to its path, with its authority as Host.
struct HeadVerdict {
  std::optional<Fault> fault;
  Framing framing;
};
HeadVerdict judge_head(Request& head, size_t headers_max);

}  // namespace koers::http
