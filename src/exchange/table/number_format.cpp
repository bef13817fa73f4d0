#include "exchange/table/number_format.h"

#include <cmath>
#include <string>

namespace koers::exchange::table {
namespace {

constexpr double kSerialMax = 2'958'466;   // 1 January 10000 in the 1900 system
constexpr int32_t kEpoch1900 = -25'569;    // day 0 of the 1900 system, from 1 March 1900 on
constexpr int32_t kEpoch1904 = -24'107;

// The letters of the first section that stand for something, in lower case; quoted text, escapes, colours and conditions are gone.
// `money` is set when a currency is named.
std::string bare_letters(std::string_view code, bool& money) {
  std::string letters;
  for (size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char c = code[i];
    if (c == '"') {
      const size_t end = code.find('"', i + 1);
      const std::string_view quoted = code.substr(i + 1, end == code.npos ? code.npos : end - i - 1);
      if (quoted.find("€") != quoted.npos || quoted.find("EUR") != quoted.npos) money = true;
      if (end == code.npos) break;
      i = end;
    } else if (c == '[') {
      const size_t end = code.find(']', i);
      if (end == code.npos) break;
      const std::string_view inner = code.substr(i + 1, end - i - 1);
      if (inner.size() > 1 && inner[0] == '$' && inner[1] != '-') money = true;  // [$€-413]; [$-413] is only a language
      if (inner == "h" || inner == "hh" || inner == "m" || inner == "mm" || inner == "s" || inner == "ss") letters.push_back('s');
      i = end;
    } else if (c == '\\' || c == '_' || c == '*') {
      if (code.substr(i + 1).starts_with("€")) money = true;
      ++i;
    } else {
      letters.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    }
  }
  return letters;
}

}  // namespace

FormatMeaning meaning_of_builtin(uint32_t id) {
  if (id == 9 || id == 10) return FormatMeaning::kPercentage;
  if ((id >= 5 && id <= 8) || id == 42 || id == 44) return FormatMeaning::kMoney;
  if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) return FormatMeaning::kDate;
  return FormatMeaning::kPlain;
}

FormatMeaning meaning_of_code(std::string_view code) {
  bool money = false;
  std::string letters = bare_letters(code, money);
  if (letters == "general" || letters == "standaard" || letters == "@") return FormatMeaning::kPlain;
  if (money || letters.find("€") != letters.npos || letters.find('$') != letters.npos || letters.find("£") != letters.npos) return FormatMeaning::kMoney;
  if (letters.find('%') != letters.npos) return FormatMeaning::kPercentage;
  if (letters.find_first_of("0#?") != letters.npos && letters.find_first_of("yj") == letters.npos) return FormatMeaning::kPlain;
  if (const size_t noon = letters.find("am/pm"); noon != letters.npos) letters.erase(noon, 5);
  if (letters.find_first_of("yjd") != letters.npos) return FormatMeaning::kDate;
  if (letters.find('m') != letters.npos && letters.find_first_of("hs") == letters.npos) return FormatMeaning::kDate;
  return FormatMeaning::kPlain;
}

std::optional<Date> date_of_serial(double serial, DateSystem system) {
  if (!std::isfinite(serial) || serial < 0 || serial >= kSerialMax) return std::nullopt;
  const int32_t whole = static_cast<int32_t>(std::floor(serial));
  if (system == DateSystem::k1904) return Date{kEpoch1904 + whole};
  if (whole == 0) return std::nullopt;
  // The 1900 system believes in 29 February 1900: serial 60 is no day, and what is before it lies one off.
  if (whole == 60) return std::nullopt;
  return Date{kEpoch1900 + whole + (whole < 60 ? 1 : 0)};
}

}  // namespace koers::exchange::table
