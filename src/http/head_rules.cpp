#include "http/head_rules.h"

#include <algorithm>
#include <charconv>

namespace koers::http {
namespace {

bool is_visible_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char letter) { return letter > 0x20 && letter < 0x7f; });
}

bool same_ignoring_case(std::string_view left, std::string_view lower_case) {
  return std::ranges::equal(left, lower_case, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b; });
}

// uri-host [":" port] as far as it matters: no white space, no path, no user.
bool is_authority(std::string_view host) {
  return !host.empty() && host.size() <= 300 && is_visible_ascii(host) && host.find_first_of("/?#@\\,\"<>") == host.npos;
}

// "http://host:8080/path?query" → "/path?query". False when the target has no form that we serve.
bool to_origin_form(Request& head, std::string& authority) {
  if (!is_visible_ascii(head.target)) return false;
  if (head.target.front() == '/') return true;
  if (head.target == "*") return head.method == Method::kOptions;
  if (head.target.size() < 8 || !same_ignoring_case(std::string_view(head.target).substr(0, 7), "http://")) return false;
  const std::string rest = head.target.substr(7);
  const size_t path = rest.find_first_of("/?");
  authority = rest.substr(0, path);
  head.target = path == rest.npos ? "/" : rest[path] == '/' ? rest.substr(path) : "/" + rest.substr(path);
  return is_authority(authority);
}

}  // namespace

bool has_folded_line(std::string_view head) {
  for (size_t end = head.find("\r\n"); end != head.npos && end + 2 < head.size(); end = head.find("\r\n", end + 2)) {
    if (head[end + 2] == ' ' || head[end + 2] == '\t') return true;
  }
  return false;
}

HeadVerdict judge_head(Request& head, size_t headers_max) {
  if (head.header_count() > headers_max) return {Fault::kHeadTooLarge, {}};
  std::string authority;
  if (head.target.empty() || !to_origin_form(head, authority)) return {Fault::kMalformed, {}};

  const size_t hosts = head.header_count("host");
  if (hosts > 1 || (hosts == 0 && !head.http_1_0)) return {Fault::kMalformed, {}};
  if (hosts == 1 && !is_authority(head.header("host"))) return {Fault::kMalformed, {}};
  // The two must agree: whoever stands in front may have looked at either.
  if (!authority.empty() && hosts == 1 && authority != head.header("host")) return {Fault::kMalformed, {}};

  Framing framing;
  const bool has_length = head.header_count("content-length") > 0;
  const bool has_coding = head.header_count("transfer-encoding") > 0;
  if (has_length && has_coding) return {Fault::kAmbiguousBody, {}};
  if (!head.at_most_once("content-length") || !head.at_most_once("transfer-encoding")) return {Fault::kAmbiguousBody, {}};
  if (has_coding) {
    if (head.http_1_0) return {Fault::kAmbiguousBody, {}};
    if (!same_ignoring_case(head.header("transfer-encoding"), "chunked")) return {Fault::kUnknownCoding, {}};
    framing.chunked = true;
  }
  if (has_length) {
    const std::string_view digits = head.header("content-length");
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), framing.content_length);
    if (digits.empty() || digits.front() == '-' || digits.size() > 15 || error != std::errc{} || end != digits.data() + digits.size()) {
      return {Fault::kAmbiguousBody, {}};
    }
  }
  if (const std::string_view expect = head.header("expect"); !expect.empty() && !same_ignoring_case(expect, "100-continue")) {
    return {Fault::kExpectation, {}};
  }
  if (!head.at_most_once("expect") || !head.at_most_once("origin") || !head.at_most_once("authorization") || !head.at_most_once("content-type")) {
    return {Fault::kMalformed, {}};
  }
  return {std::nullopt, framing};
}

}  // namespace koers::http
