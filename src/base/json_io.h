// JSON from and to described structs. Only *_io.cpp files (and http/, cli/, report/) include this: it is heavy.
//
// Mapping: bool, integers, double (finite: NaN and infinity become null), std::string, Money (integer cents), Date, Quarter, Timestamp (ISO
// text),
//   described enums (snake_case without the k: kInFlight → "in_flight"), std::optional (null or absent), std::vector, std::array,
//   std::map<std::string, T>, std::variant of described structs (an object with "kind": name of the struct in snake_case), Label {nl, en},
//   Share (number), Message {id, nl, en, arguments}, Problem and Error, boost::json::value as it is, and described structs (bases too).
//   Messages, problems and errors are written and never read.
// Reading: every problem at once (a hundred at most), each with its path ($.limits[2].amount); unknown keys, wrong types, values out of
// range and missing
//   required fields are problems; what is absent keeps the default member initialiser; depth at most 64. 2.0 is a whole number, "2" is not.
// Schema: JSON Schema 2020-12 with title and description from the notes, default, minimum, maximum, "x-unit", "x-label" in both languages,
// and $defs for
//   nested structs. Money has "format": "money" (whole cents), shares "share", quarters "quarter".
#pragma once

#include <boost/json.hpp>

#include "base/reflect.h"
#include "base/result.h"

namespace koers {

inline constexpr int kJsonDepthMax = 64;

// Parses text within limits. Numbers are read exactly; a key that stands twice in one object is refused.
// Errors: kInvalidInput with line and column; kTooLarge.
// Cost: linear.
Result<boost::json::value> parse_json(std::string_view text, size_t bytes_max = 64u << 20);

// Text of a value, the same on every machine: keys in their order, 2.0 as "2.0", what is not UTF-8 or not finite replaced.
enum class JsonLayout { kCompact, kIndented };
std::string format_json(const boost::json::value& value, JsonLayout layout = JsonLayout::kCompact);

template <class T>
boost::json::value to_json(const T& value);
// path: where `json` stands in what the user sent.
template <class T>
Result<T> from_json(const boost::json::value& json, std::string_view path = "$");
// language: of title and description.
template <class T>
boost::json::value json_schema(Language language = Language::kDutch);

}  // namespace koers

#include "base/json_io_impl.h"
