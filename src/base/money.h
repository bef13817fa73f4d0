// Money is a whole number of euro cents. Dutch notation in and out.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace koers {

enum class Language;

struct Money {
  int64_t cents = 0;
  auto operator<=>(const Money&) const = default;
  Money operator+(Money other) const { return {cents + other.cents}; }
  Money operator-(Money other) const { return {cents - other.cents}; }
  Money& operator+=(Money other) { cents += other.cents; return *this; }
};

inline constexpr Money euros(int64_t amount) { return {amount * 100}; }

// "€ 1.234.567" or "€ 12,50": cents only when there are any. English: "€ 1,234,567".
std::string format_money(Money money, Language language);

struct MoneyReading {
  Money money;
  bool approximate = false;  // "ca. 40.000", "± 40k": take it, but mark it as an assumption
};
// Reads what people type: "€ 85.000", "85.000,50", "85000", "80k", "1,2 mln", "€ 1,2 miljoen", "ca. 40.000", "-", "(1.000)", "€ 85.000,-".
// nullopt when it is not an amount, or when it could be read in two ways that differ ("1.234" is 1234; "1.23" is 1,23).
std::optional<MoneyReading> parse_money(std::string_view text);

}  // namespace koers
