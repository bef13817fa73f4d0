#include "base/number_reading.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/text.h"

namespace koers {
namespace {

constexpr size_t kBytesMax = 400;
constexpr int kExponentMax = 400;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "1.234.567" as its pieces and what stands between them. False when something else stands there.
bool cut_at_separators(std::string_view text, std::vector<std::string_view>& pieces, std::string& separators) {
  size_t begin = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (is_digit(c)) continue;
    if (c != '.' && c != ',' && c != ' ' && c != '\'') return false;
    pieces.push_back(text.substr(begin, i - begin));
    separators += c;
    begin = i + 1;
  }
  pieces.push_back(text.substr(begin));
  return true;
}

// Whether pieces[0..count) can be thousands: "1", "234", "567".
bool are_thousands(const std::vector<std::string_view>& pieces, size_t count) {
  if (count < 2) return !pieces[0].empty();
  if (pieces[0].empty() || pieces[0].size() > 3 || pieces[0][0] == '0') return false;
  return std::all_of(pieces.begin() + 1, pieces.begin() + static_cast<ptrdiff_t>(count),
                     [](std::string_view piece) { return piece.size() == 3; });
}

// How many of the separators, from the left, group thousands; the one after them, if any, is the decimal sign. nullopt: no such number.
std::optional<size_t> count_grouping(const std::vector<std::string_view>& pieces, const std::string& separators,
                                     DigitReading::Doubt& doubt) {
  const size_t count = separators.size();
  const char last = separators.back();
  const bool all_alike = separators.find_first_not_of(last) == std::string::npos;
  const bool may_be_decimal = (last == '.' || last == ',') && separators.find(last) == count - 1;
  if (all_alike && count == 1 && may_be_decimal) {
    const bool looks_grouped = pieces[1].size() == 3 && are_thousands(pieces, 2);
    if (looks_grouped) doubt = last == '.' ? DigitReading::Doubt::kOneDot : DigitReading::Doubt::kOneComma;
    return looks_grouped && last == '.' ? 1 : 0;
  }
  if (all_alike) return count;
  const bool groups_alike = separators.find_first_not_of(separators[0]) == count - 1;
  if (!may_be_decimal || !groups_alike) return std::nullopt;
  return count - 1;
}

// Takes "e+06" off the end. False when there is an exponent that is none.
bool take_exponent(std::string_view& text, int& exponent) {
  const size_t at = text.find_first_of("eE");
  if (at == text.npos) return true;
  std::string_view rest = text.substr(at + 1);
  const bool negative = rest.starts_with('-');
  if (negative || rest.starts_with('+')) rest.remove_prefix(1);
  if (rest.empty() || rest.size() > 3 || !std::all_of(rest.begin(), rest.end(), is_digit)) return false;
  for (const char c : rest) exponent = exponent * 10 + (c - '0');
  if (exponent > kExponentMax) return false;
  if (negative) exponent = -exponent;
  text = text.substr(0, at);
  return true;
}

}  // namespace

std::optional<DigitReading> read_digits(std::string_view text) {
  DigitReading reading;
  if (text.size() > kBytesMax || !take_exponent(text, reading.exponent) || text.empty()) return std::nullopt;
  std::vector<std::string_view> pieces;
  std::string separators;
  if (!cut_at_separators(text, pieces, separators)) return std::nullopt;
  size_t grouping = 0;
  if (!separators.empty()) {
    const auto count = count_grouping(pieces, separators, reading.doubt);
    if (!count) return std::nullopt;
    grouping = *count;
  }
  const bool has_decimals = separators.size() > grouping;
  if (has_decimals && pieces.back().empty()) return std::nullopt;
  const bool bare_decimals = has_decimals && pieces.size() == 2 && pieces[0].empty();  // ",50"
  if (!bare_decimals && !are_thousands(pieces, grouping + 1)) return std::nullopt;
  for (const std::string_view piece : pieces) reading.digits += piece;
  if (has_decimals) reading.exponent -= static_cast<int>(pieces.back().size());
  const size_t zeros = reading.digits.find_first_not_of('0');
  reading.digits.erase(0, zeros == std::string::npos ? reading.digits.size() - 1 : zeros);
  return reading;
}

std::optional<int64_t> scaled(const DigitReading& reading, int shift) {
  constexpr size_t kDigitsMax = 17;
  if (reading.digits == "0") return 0;
  const int zeros = reading.exponent + shift;
  std::string_view digits = reading.digits;
  bool round_up = false;
  if (zeros < 0) {
    const size_t dropped = std::min(digits.size(), static_cast<size_t>(-zeros));
    const bool all_dropped = static_cast<size_t>(-zeros) > digits.size();
    const size_t kept = digits.size() - dropped;
    round_up = !all_dropped && digits[kept] >= '5';
    digits = digits.substr(0, kept);
  }
  const size_t appended = zeros > 0 ? static_cast<size_t>(zeros) : 0;
  if (digits.size() + appended > kDigitsMax) return std::nullopt;
  int64_t whole = 0;
  for (const char c : digits) whole = whole * 10 + (c - '0');
  for (size_t i = 0; i < appended; ++i) whole *= 10;
  return whole + (round_up ? 1 : 0);
}

std::optional<std::string> normalised(std::string_view text) {
  struct Replacement {
    std::string_view from, to;
  };
  static constexpr Replacement kReplacements[] = {
      {"\u2212", "-"},    {"\u2010", "-"},    {"\u2011", "-"}, {"\u2012", "-"}, {"\u2013", "-"},
      {"\u2014", "-"},                                                                           // minus, hyphens and dashes
      {"\u2018", "'"},    {"\u2019", "'"},    {"\u02bc", "'"}, {"\u00b4", "'"}, {"`", "'"},      // apostrophes
      {"\u00b1", "ca. "}, {"\u2248", "ca. "}, {"~", "ca. "},   {"+/-", "ca. "}, {"+-", "ca. "},  // about
      {"\u20ac", "eur"},  {"\u00bd", ",5"},
  };
  text = trim(text);
  if (text.size() > kBytesMax) return std::nullopt;
  std::string result;
  const std::string clean = tidy(text);
  result.reserve(clean.size() + 8);
  for (size_t i = 0; i < clean.size();) {
    if (const char c = clean[i]; static_cast<signed char>(c) >= 0 && c != '`' && c != '~' && c != '+') {
      result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      ++i;
      continue;
    }
    const std::string_view rest = std::string_view(clean).substr(i);
    const auto* found = std::find_if(std::begin(kReplacements), std::end(kReplacements),
                                     [&](const Replacement& one) { return rest.starts_with(one.from); });
    if (found != std::end(kReplacements)) {
      result += found->to;
      i += found->from.size();
    } else {
      result += clean[i++];
    }
  }
  return result;
}

bool take_front(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  while (text.starts_with(' ')) text.remove_prefix(1);
  return true;
}

bool take_back(std::string_view& text, std::string_view word) {
  if (!text.ends_with(word)) return false;
  text.remove_suffix(word.size());
  while (text.ends_with(' ')) text.remove_suffix(1);
  return true;
}

}  // namespace koers
