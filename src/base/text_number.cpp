// Numbers and percentages of text.h.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/message.h"
#include "base/number_reading.h"
#include "base/text.h"

namespace koers {
namespace {

// "-1234567" → "-1.234.567".
std::string with_thousands(std::string_view whole, char separator) {
  std::string text;
  const size_t sign = whole.starts_with('-') ? 1 : 0;
  for (size_t i = 0; i < whole.size(); ++i) {
    if (i > sign && (whole.size() - i) % 3 == 0) text += separator;
    text += whole[i];
  }
  return text;
}

struct SignedDigits {
  bool negative = false;
  DigitReading digits;
};

std::optional<SignedDigits> read_signed(std::string_view text) {
  SignedDigits reading;
  reading.negative = take_front(text, "-");
  if (!reading.negative) take_front(text, "+");
  auto digits = read_digits(text);
  if (!digits) return std::nullopt;
  reading.digits = std::move(*digits);
  return reading;
}

std::optional<double> as_double(const SignedDigits& reading) {
  const std::string plain = fmt::format("{}{}e{}", reading.negative ? "-" : "", reading.digits.digits, reading.digits.exponent);
  double value = 0;
  const auto [end, fault] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (fault == std::errc::result_out_of_range && reading.digits.exponent < 0 && reading.digits.digits.size() < 300) return 0.0;
  if (fault != std::errc() || !std::isfinite(value)) return std::nullopt;
  return value;
}

}  // namespace

std::string format_number(int64_t number, Language language) {
  return with_thousands(fmt::format_int(number).c_str(), language == Language::kDutch ? '.' : ',');
}

std::string format_number(double number, int decimals, Language language) {
  if (std::isnan(number)) return "–";
  if (std::isinf(number)) return number > 0 ? "∞" : "-∞";
  std::string plain = fmt::format("{:.{}f}", number, std::clamp(decimals, 0, 20));
  if (plain.starts_with('-') && plain.find_first_not_of("-0.") == std::string::npos) plain.erase(0, 1);  // -0,00 is 0,00
  const size_t dot = plain.find('.');
  std::string text = with_thousands(std::string_view(plain).substr(0, dot), language == Language::kDutch ? '.' : ',');
  if (dot != std::string::npos) text.append(language == Language::kDutch ? "," : ".").append(plain, dot + 1);
  return text;
}

std::string format_percentage(double share, int decimals, Language language) {
  return format_number(share * 100, decimals, language) + "%";
}

std::optional<double> parse_number(std::string_view typed) {
  const auto normal = normalised(typed);
  if (!normal) return std::nullopt;
  const auto reading = read_signed(*normal);
  return reading ? as_double(*reading) : std::nullopt;
}

std::optional<int64_t> parse_integer(std::string_view typed) {
  const auto normal = normalised(typed);
  if (!normal) return std::nullopt;
  const auto reading = read_signed(*normal);
  if (!reading) return std::nullopt;
  std::string digits = reading->digits.digits;
  int exponent = reading->digits.exponent;
  if (reading->digits.doubt == DigitReading::Doubt::kOneComma) return std::nullopt;                 // "1,234" is not whole
  while (exponent < 0 && digits.size() > 1 && digits.back() == '0') digits.pop_back(), ++exponent;  // "12,0"
  if (digits == "0") return 0;
  if (exponent < 0 || digits.size() + static_cast<size_t>(exponent) > 19) return std::nullopt;
  const std::string plain = (reading->negative ? "-" : "") + digits + std::string(static_cast<size_t>(exponent), '0');
  int64_t number = 0;
  const auto [end, fault] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
  return fault == std::errc() ? std::optional(number) : std::nullopt;
}

std::optional<double> parse_percentage(std::string_view typed) {
  const auto normal = normalised(typed);
  if (!normal) return std::nullopt;
  std::string_view text = *normal;
  static constexpr std::array<std::string_view, 6> kSigns{"%", "procent", "percent", "pct.", "pct", "perc."};
  const bool per_thousand = take_back(text, "\u2030");
  const bool per_hundred =
      !per_thousand && std::any_of(kSigns.begin(), kSigns.end(), [&](std::string_view sign) { return take_back(text, sign); });
  auto reading = read_signed(text);
  if (!reading) return std::nullopt;
  if (per_thousand) reading->digits.exponent -= 3;
  if (per_hundred) reading->digits.exponent -= 2;
  const auto share = as_double(*reading);
  if (share && !per_hundred && !per_thousand && std::abs(*share) > 1) return std::nullopt;
  return share;
}

}  // namespace koers
