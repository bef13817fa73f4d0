// JSON from and to described structs. Only *_io.cpp files (and http/, cli/, report/) include this: it is heavy.
//
// Mapping: bool, integers, double (finite: NaN and infinity become null), std::string, Money (integer cents), Date, Quarter, Timestamp (ISO text),
//   described enums (snake_case without the k: kInFlight → "in_flight"), std::optional (null or absent), std::vector, std::map<std::string, T>,
//   std::variant of described structs (an object with "kind": name of the struct in snake_case), Label {nl, en}, Share (number),
//   Message {id, nl, en, arguments}, Problem and Error, boost::json::value as it is, and described structs (bases too).
// Reading: every problem at once, each with its path ($.limits[2].amount); unknown keys, wrong types, values out of range and missing required
//   fields are problems; what is absent keeps the default member initialiser; depth at most 64.
// Schema: JSON Schema 2020-12 with title and description from the notes, default, minimum, maximum, "x-unit", and $defs for nested structs.
#pragma once

#include <boost/json.hpp>

#include "base/reflect.h"
#include "base/result.h"

namespace koers {

// Parses text within limits. Errors: kInvalidInput with line and column; kTooLarge.
Result<boost::json::value> parse_json(std::string_view text, size_t bytes_max = 64u << 20);

template <class T> boost::json::value to_json(const T& value);
template <class T> Result<T> from_json(const boost::json::value& json);
template <class T> boost::json::value json_schema();

}  // namespace koers

#include "base/json_io_impl.h"
