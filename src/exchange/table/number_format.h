// What a spreadsheet's number format says about the number under it.
// Source: ECMA-376-1, 18.8.30 (built-in identifiers) and 18.8.31 (format codes).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/time.h"

namespace koers::exchange::table {

enum class FormatMeaning : uint8_t { kPlain, kMoney, kPercentage, kDate };

FormatMeaning meaning_of_builtin(uint32_t id);
FormatMeaning meaning_of_code(std::string_view code);

// The day of a serial number; nullopt outside 1 January of the system's first year .. 31 December 9999, and for a time of day alone.
enum class DateSystem { k1900, k1904 };
std::optional<Date> date_of_serial(double serial, DateSystem system);

}  // namespace koers::exchange::table
