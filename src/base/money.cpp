#include "base/money.h"

#include <algorithm>
#include <array>

#include "base/message.h"
#include "base/number_reading.h"
#include "base/text.h"

namespace koers {
namespace {

struct Unit {
  std::string_view word;
  int zeros;
};
// Longest first where one ends in another. A "ton" is a hundred thousand euros, as every Dutch council member knows.
constexpr std::array<Unit, 13> kUnits{{{"duizend", 3},
                                       {"dzd.", 3},
                                       {"dzd", 3},
                                       {"k", 3},
                                       {"ton", 5},
                                       {"miljoen", 6},
                                       {"mln.", 6},
                                       {"mln", 6},
                                       {"mio", 6},
                                       {"m", 6},
                                       {"miljard", 9},
                                       {"mld.", 9},
                                       {"mld", 9}}};
constexpr std::array<std::string_view, 5> kCurrencies{"euro's", "euros", "euro", "eur.", "eur"};
constexpr std::array<std::string_view, 12> kAboutBefore{"ca.",  "circa", "ca ",     "c.a.",      "ongeveer", "ong.",
                                                        "plm.", "plm ",  "geschat", "schatting", "raming",   "rond"};
constexpr std::array<std::string_view, 6> kAboutAfter{"?", "(schatting)", "(geschat)", "(raming)", "(ca.)", "geschat"};
constexpr std::array<std::string_view, 6> kNoCents{",--", ",-", ".--", ".-", ",==", ",="};

template <size_t N>
bool take_any_front(std::string_view& text, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return take_front(text, word); });
}
template <size_t N>
bool take_any_back(std::string_view& text, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return take_back(text, word); });
}

// What stands around the digits.
struct Surroundings {
  int minuses = 0, pluses = 0, currencies = 0, opened = 0, closed = 0, units = 0, no_cents = 0;
  int zeros = 0;  // of the unit
  bool approximate = false;

  void take_from_front(std::string_view& text) {
    for (;;) {
      if (take_any_front(text, kAboutBefore))
        approximate = true;
      else if (take_any_front(text, kCurrencies))
        ++currencies;
      else if (take_front(text, "-"))
        ++minuses;
      else if (take_front(text, "+"))
        ++pluses;
      else if (take_front(text, "("))
        ++opened;
      else
        return;
    }
  }
  void take_from_back(std::string_view& text) {
    for (;;) {
      if (take_any_back(text, kAboutAfter))
        approximate = true;
      else if (take_any_back(text, kCurrencies))
        ++currencies;
      else if (take_back(text, ")"))
        ++closed;
      else if (!take_unit(text) && !take_end_of_digits(text))
        return;
    }
  }
  bool make_sense() const {
    return minuses + opened <= 1 && pluses <= 1 && minuses + opened + pluses <= 1 && opened == closed && currencies <= 1 && units <= 1 &&
           no_cents <= 1;
  }
  bool negative() const { return minuses + opened > 0; }

 private:
  bool take_unit(std::string_view& text) {
    for (const Unit& unit : kUnits) {
      if (!take_back(text, unit.word)) continue;
      ++units;
      zeros = unit.zeros;
      return true;
    }
    return false;
  }
  // "85.000,-" and the minus that SAP writes at the end: "85.000-", both right behind a digit.
  bool take_end_of_digits(std::string_view& text) {
    const auto behind_digit = [&](std::string_view word) {
      return text.size() > word.size() && text.ends_with(word) && text[text.size() - word.size() - 1] >= '0' &&
             text[text.size() - word.size() - 1] <= '9';
    };
    for (const std::string_view word : kNoCents) {
      if (behind_digit(word)) return ++no_cents, take_back(text, word);
    }
    if (behind_digit("-")) return ++minuses, take_back(text, "-");
    return false;
  }
};

}  // namespace

std::string format_money(Money money, Language language) {
  const bool negative = money.cents < 0;
  const uint64_t cents = negative ? ~static_cast<uint64_t>(money.cents) + 1 : static_cast<uint64_t>(money.cents);
  std::string text = format_number(static_cast<int64_t>(cents / 100), language);
  if (cents % 100 != 0) {
    text += language == Language::kDutch ? ',' : '.';
    text += static_cast<char>('0' + cents % 100 / 10);
    text += static_cast<char>('0' + cents % 10);
  }
  if (!negative) return "€ " + text;
  return language == Language::kDutch ? "€ −" + text : "−€ " + text;  // where each language has the sign (taaladvies.net: "€ -12")
}

std::optional<MoneyReading> parse_money(std::string_view typed) {
  const auto normal = normalised(typed);
  if (!normal) return std::nullopt;
  std::string_view text = *normal;
  if (text == "nihil") return MoneyReading{};
  Surroundings around;
  around.take_from_front(text);
  if (text.empty()) {  // "-" and "€ -": nothing, as bookkeepers write it
    const bool only_dash = around.minuses >= 1 && around.minuses <= 2 && around.currencies <= 1 && around.opened == 0 && around.pluses == 0;
    return only_dash && !around.approximate ? std::optional(MoneyReading{}) : std::nullopt;
  }
  around.take_from_back(text);
  const auto digits = read_digits(text);
  if (!digits || !around.make_sense()) return std::nullopt;
  // With a unit a comma is a decimal sign ("1,234 mln") and a dot before three digits can be either; without a unit it is the other way
  // round.
  const auto unreadable = around.units > 0 ? DigitReading::Doubt::kOneDot : DigitReading::Doubt::kOneComma;
  if (digits->doubt == unreadable) return std::nullopt;
  const auto cents = scaled(*digits, 2 + around.zeros);
  if (!cents) return std::nullopt;
  return MoneyReading{{around.negative() ? -*cents : *cents}, around.approximate};
}

}  // namespace koers
