// How Dutch (and English) people type digits: the part that numbers, percentages and money share. Used by text_number.cpp and money.cpp
// only.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace koers {

// value = 0.digits-style: `digits` as a whole number × 10^exponent. "1.234,50" is {"123450", -2}.
struct DigitReading {
  enum class Doubt {
    kNone,
    kOneDot,    // "1.234": a thousand in Dutch, a little over one in English; read as Dutch
    kOneComma,  // "1,234": a little over one in Dutch, a thousand in English; read as Dutch
  };
  std::string digits;  // without leading zeros; "0" when the value is zero
  int exponent = 0;
  Doubt doubt = Doubt::kNone;
};

// Unsigned digits with separators, and perhaps an exponent as Excel writes it ("1,2E+06"). No white space at the ends.
// Cost: linear; longer than 400 bytes is no number.
std::optional<DigitReading> read_digits(std::string_view text);

// The whole number nearest to the reading × 10^shift, halves away from zero. nullopt above 10^17.
std::optional<int64_t> scaled(const DigitReading& reading, int shift);

// What people type, ready to be taken apart: tidy, ASCII in lower case, one kind of minus, apostrophe, question mark and "ca.".
// nullopt when it is too long to be a number or a date.
std::optional<std::string> normalised(std::string_view text);

// Takes `word` off the front or the back and the white space that was behind it; whether it was there.
bool take_front(std::string_view& text, std::string_view word);
bool take_back(std::string_view& text, std::string_view word);

}  // namespace koers
