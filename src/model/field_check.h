// Whether a value fits its field, and the value in the one form in which it is kept.
#pragma once

#include <vector>

#include "base/result.h"
#include "model/metamodel.h"
#include "model/value.h"

namespace koers::model {

inline constexpr size_t kTextBytesMax = 1u << 20;
inline constexpr size_t kDocumentBytesMax = 16u << 20;  // tables too
inline constexpr int kJsonDepthMax = 64;

struct Complaint {
  Message what, mend;
};
// Every complaint about the value. What means the same is settled: no text and no rows become "no value", a whole number where a number is asked
// becomes one, the name of a choice becomes the choice, empty cells at the end of a row go.
std::vector<Complaint> check_value(const Field& field, Value& value);

// The text under which a personal value of any kind is kept and shown.
std::string personal_text(const Value& value);

// Whether the text is one JSON value, nested at most `depth_max` deep.
bool is_json(std::string_view text, int depth_max = kJsonDepthMax);

// Whether a text may be kept: UTF-8, and no control characters but tab and line ends (XML cannot carry them).
bool is_readable(std::string_view text);

}  // namespace koers::model
