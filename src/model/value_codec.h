// Reading encoded values that may be anything. Writing them is encode_value (value.h).
#pragma once

#include <optional>
#include <string_view>

#include "model/value.h"

namespace koers::model {

inline constexpr int kTableDepthMax = 4;  // tables in cells of tables

// nullopt unless the bytes are exactly what encode_value gives for some value.
std::optional<Value> decode_value(std::string_view encoded);

}  // namespace koers::model
