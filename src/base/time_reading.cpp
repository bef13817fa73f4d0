// parse_date of time.h: dates, months, quarters, halves, seasons and years as people type them.
#include <algorithm>
#include <array>
#include <vector>

#include "base/number_reading.h"
#include "base/text.h"
#include "base/time.h"

namespace koers {
namespace {

// A digit group, a word of letters, or one other character.
struct Token {
  enum class Kind { kNumber, kWord, kMark } kind;
  std::string_view text;
  int number = 0;
};

struct Named {
  std::string_view name;
  int value;
};

constexpr std::array<Named, 36> kMonths{{{"januari", 1},   {"jan", 1},       {"january", 1}, {"februari", 2},  {"feb", 2},   {"febr", 2},
                                         {"february", 2},  {"maart", 3},     {"mrt", 3},     {"mar", 3},       {"march", 3}, {"april", 4},
                                         {"apr", 4},       {"mei", 5},       {"may", 5},     {"juni", 6},      {"jun", 6},   {"june", 6},
                                         {"juli", 7},      {"jul", 7},       {"july", 7},    {"augustus", 8},  {"aug", 8},   {"august", 8},
                                         {"september", 9}, {"sep", 9},       {"sept", 9},    {"oktober", 10},  {"okt", 10},  {"oct", 10},
                                         {"october", 10},  {"november", 11}, {"nov", 11},    {"december", 12}, {"dec", 12},  {"maa", 3}}};
constexpr std::array<Named, 21> kWeekdays{{{"maandag", 0},  {"ma", 0}, {"monday", 0},    {"dinsdag", 1},   {"di", 1}, {"tuesday", 1},
                                           {"woensdag", 2}, {"wo", 2}, {"wednesday", 2}, {"donderdag", 3}, {"do", 3}, {"thursday", 3},
                                           {"vrijdag", 4},  {"vr", 4}, {"friday", 4},    {"zaterdag", 5},  {"za", 5}, {"saturday", 5},
                                           {"zondag", 6},   {"zo", 6}, {"sunday", 6}}};
constexpr std::array<Named, 8> kOrdinals{
    {{"eerste", 1}, {"tweede", 2}, {"derde", 3}, {"vierde", 4}, {"first", 1}, {"second", 2}, {"third", 3}, {"fourth", 4}}};
// The first month of a season of three.
constexpr std::array<Named, 9> kSeasons{
    {{"voorjaar", 3}, {"lente", 3}, {"spring", 3}, {"zomer", 6}, {"summer", 6}, {"najaar", 9}, {"herfst", 9}, {"autumn", 9}, {"fall", 9}}};

enum Part { kBegin, kMiddle, kEnd, kVeryFirst, kVeryLast };
constexpr std::array<Named, 16> kParts{{{"begin", kBegin},
                                        {"start", kBegin},
                                        {"early", kBegin},
                                        {"medio", kMiddle},
                                        {"midden", kMiddle},
                                        {"halverwege", kMiddle},
                                        {"mid", kMiddle},
                                        {"half", kMiddle},
                                        {"eind", kEnd},
                                        {"einde", kEnd},
                                        {"end", kEnd},
                                        {"late", kEnd},
                                        {"ultimo", kVeryLast},
                                        {"ult", kVeryLast},
                                        {"primo", kVeryFirst},
                                        {"beginning", kBegin}}};

template <size_t N>
std::optional<int> value_of(const std::array<Named, N>& table, std::string_view name) {
  const auto found = std::find_if(table.begin(), table.end(), [name](const Named& one) { return one.name == name; });
  return found != table.end() ? std::optional(found->value) : std::nullopt;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<signed char>(c) < 0; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  for (size_t begin = 0; begin < text.size();) {
    size_t end = begin + 1;
    Token token{Token::Kind::kMark, {}};
    if (is_digit(text[begin])) {
      while (end < text.size() && is_digit(text[end])) ++end;
      token.kind = Token::Kind::kNumber;
      for (size_t i = begin; i < std::min(end, begin + 9); ++i) token.number = token.number * 10 + (text[i] - '0');
    } else if (is_letter(text[begin])) {
      while (end < text.size() && is_letter(text[end])) ++end;
      token.kind = Token::Kind::kWord;
    }
    token.text = text.substr(begin, end - begin);
    if (token.text != " ") tokens.push_back(token);
    begin = end;
  }
  return tokens;
}

using Range = std::optional<DateReading>;

constexpr int kTypedYearMin = 1500, kTypedYearMax = 2999;  // outside of these it is a typing error

Range days(std::optional<Date> first, std::optional<Date> last) {
  if (!first || !last || *last < *first) return std::nullopt;
  return DateReading{*first, *last, false};
}
Range one_day(int year, int month, int day) {
  const auto date = make_date(year, month, day);
  return days(date, date);
}
Range months(int year, int first, int last) {
  const auto begin = make_date(year, first, 1), next = last == 12 ? make_date(year, 12, 31) : make_date(year, last + 1, 1);
  if (!begin || !next) return std::nullopt;
  return DateReading{*begin, last == 12 ? *next : Date{next->days - 1}, false};
}
Range quarter_range(int year, int quarter) {
  return quarter >= 1 && quarter <= 4 ? months(year, quarter * 3 - 2, quarter * 3) : std::nullopt;
}
// ISO 8601: week 1 has the fourth of January; weeks begin on Monday.
Range week_range(int year, int week) {
  const auto fourth = make_date(year, 1, 4), next_fourth = make_date(year + 1, 1, 4);
  if (!fourth || !next_fourth || week < 1) return std::nullopt;
  const auto monday_of = [](Date date) { return date.days - ((date.days + 3) % 7 + 7) % 7; };  // 1970-01-01 was a Thursday
  const int32_t monday = monday_of(*fourth) + 7 * (week - 1);
  if (monday >= monday_of(*next_fourth)) return std::nullopt;
  return DateReading{{monday}, {monday + 6}, false};
}

// "begin", "medio", "eind" of a year, a quarter or a month.
Range part_of(DateReading whole, int part) {
  const Date first = whole.first, last = whole.last;
  if (part == kVeryFirst) return DateReading{first, first, false};
  if (part == kVeryLast) return DateReading{last, last, false};
  const int length = last.days - first.days + 1;
  Range range;
  if (length > 360)
    range = part == kBegin ? months(first.year(), 1, 3) : part == kMiddle ? months(first.year(), 5, 8) : months(first.year(), 10, 12);
  else if (length > 31)
    range = months(first.year(), first.month() + part, first.month() + part);
  else if (length >= 28)
    range = DateReading{{first.days + 10 * part}, part == kEnd ? last : Date{first.days + 10 * part + 9}, false};
  if (length > 92 && length <= 360) range = std::nullopt;  // "eind eerste helft 2027": nobody agrees on what that is
  if (range) range->approximate = true;
  return range;
}

class Reader {
 public:
  explicit Reader(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

  Range read() {
    const bool approximate = skip_about();
    skip_any_word({"per", "op", "in", "vanaf", "uiterlijk", "dd", "van", "on", "from", "by"});
    const auto weekday = take_named(kWeekdays);
    if (weekday && !take_mark('.')) take_mark(',');
    const auto part = take_named(kParts);
    if (part) skip_any_word({"van", "of"});
    Range range = whole();
    const bool doubtful = take_mark('?') || approximate;
    if (!range || !at_end() || range->first.year() < kTypedYearMin || range->first.year() > kTypedYearMax) return std::nullopt;
    if (weekday && (range->first != range->last || part || ((range->first.days + 3) % 7 + 7) % 7 != *weekday)) return std::nullopt;
    if (part) range = part_of(*range, *part);
    if (range && doubtful) range->approximate = true;
    return range;
  }

 private:
  // Every form is tried from the same place; the first that reads to the end (or to a question mark) is it.
  Range whole() {
    const size_t begin = at_;
    for (const auto form : {&Reader::iso, &Reader::numeric, &Reader::day_and_month, &Reader::american, &Reader::month_and_year,
                            &Reader::quarter, &Reader::half, &Reader::week, &Reader::season, &Reader::year_alone}) {
      at_ = begin;
      const Range range = (this->*form)();
      if (range && (at_ == tokens_.size() || (at_ + 1 == tokens_.size() && tokens_[at_].text == "?"))) return range;
    }
    return std::nullopt;
  }

  Range iso() {  // 2027-07-01, 2027/7/1, 2027-07, 20270701
    if (const auto packed = take_number(8, 8)) return one_day(*packed / 10'000, *packed / 100 % 100, *packed % 100);
    const auto year = take_number(4, 4);
    const auto separator = take_separator();
    if (!year || !separator) return std::nullopt;
    const auto month = take_number(1, 2);
    if (!month) return std::nullopt;
    if (at_end()) return *separator == '-' && *month >= 1 && *month <= 12 ? months(*year, *month, *month) : std::nullopt;
    if (take_separator() != separator) return std::nullopt;
    const auto day = take_number(1, 2);
    return day ? one_day(*year, *month, *day) : std::nullopt;
  }

  Range numeric() {  // 1-7-2027, 01/07/27, 1.7.2027, 1 7 2027, 7-2027
    const auto first = take_number(1, 2);
    if (!first) return std::nullopt;
    const auto separator = take_separator();
    if (separator && *first >= 1 && *first <= 12) {
      const size_t here = at_;
      const auto year = take_number(4, 4);
      if (year && at_end()) return months(*year, *first, *first);
      at_ = here;
    }
    const auto month = take_number(1, 2);
    if (!month || take_separator() != separator) return std::nullopt;
    const auto year = take_year();
    return year ? one_day(*year, *month, *first) : std::nullopt;
  }

  Range day_and_month() {  // 1 juli 2027, 1e jul. '27, 1-jul-2027
    const auto day = take_number(1, 2);
    if (!day) return std::nullopt;
    skip_any_word({"e", "ste", "de", "st", "nd", "rd", "th"});
    take_separator();
    const auto month = take_month();
    if (!month) return std::nullopt;
    take_separator();
    take_mark(',');
    const auto year = take_year();
    return year ? one_day(*year, *month, *day) : std::nullopt;
  }

  Range american() {  // July 1, 2027
    const auto month = take_month();
    const auto day = take_number(1, 2);
    if (!month || !day) return std::nullopt;
    skip_any_word({"st", "nd", "rd", "th"});
    if (!take_mark(',')) return std::nullopt;
    const auto year = take_number(4, 4);
    return year ? one_day(*year, *month, *day) : std::nullopt;
  }

  Range month_and_year() {  // juli 2027, jul-27, juli '27
    const auto month = take_month();
    if (!month) return std::nullopt;
    take_separator();
    const auto year = take_year();
    return year ? months(*year, *month, *month) : std::nullopt;
  }

  // "Q3 2027", "2027-Q3", "3Q27", "3e kwartaal 2027", "derde kwartaal van 2027", "kwartaal 3 2027"
  Range quarter() {
    const auto year_before = take_year_in_front();
    const auto number = take_counted({"q", "kw", "k", "kwartaal", "kwart", "quarter"});
    if (!number) return std::nullopt;
    const auto year = year_before ? year_before : take_year_behind();
    return year ? quarter_range(*year, *number) : std::nullopt;
  }

  Range half() {  // H1 2027, 1e helft 2027, tweede halfjaar van 2027
    const auto year_before = take_year_in_front();
    const auto number = take_counted({"h", "helft", "halfjaar", "half"});
    if (!number || *number < 1 || *number > 2) return std::nullopt;
    const auto year = year_before ? year_before : take_year_behind();
    return year ? months(*year, *number * 6 - 5, *number * 6) : std::nullopt;
  }

  Range week() {  // week 12 2027, wk 12-2027, 2027-W12
    const auto year_before = take_year_in_front();
    if (!skip_any_word({"week", "wk", "w"})) return std::nullopt;
    take_mark('.');
    const auto number = take_number(1, 2);
    if (!number) return std::nullopt;
    const auto year = year_before ? year_before : take_year_behind();
    return year ? week_range(*year, *number) : std::nullopt;
  }

  Range season() {
    const auto month = take_named(kSeasons);
    if (!month) return std::nullopt;
    skip_any_word({"van", "of"});
    const auto year = take_year();
    Range range = year ? months(*year, *month, *month + 2) : std::nullopt;
    if (range) range->approximate = true;
    return range;
  }

  Range year_alone() {
    const bool short_form = peek_mark('\'');
    const auto year = short_form ? take_year() : take_number(4, 4);
    return year && *year >= 1900 && *year <= 2199 ? months(*year, 1, 12) : std::nullopt;
  }

  // A number and its word in either order: "3e kwartaal", "derde kwartaal", "3Q", "Q3", "kwartaal 3".
  std::optional<int> take_counted(std::initializer_list<std::string_view> words) {
    const auto ordinal = take_named(kOrdinals);
    const auto before = ordinal ? ordinal : take_number(1, 1);
    if (before && !ordinal) skip_any_word({"e", "ste", "de", "st", "nd", "rd", "th"});
    if (!skip_any_word(words)) return std::nullopt;
    take_mark('.');
    return before ? before : take_number(1, 1);
  }
  std::optional<int> take_year_in_front() {
    const auto year = take_number(4, 4);
    if (year) take_separator();
    return year;
  }
  std::optional<int> take_year_behind() {
    take_separator();
    take_mark(',');
    skip_any_word({"van", "of"});
    return take_year();
  }
  // "2027", "'27", "27": two digits are of this century below 70.
  std::optional<int> take_year() {
    take_mark('\'');
    if (const auto four = take_number(4, 4)) return four;
    const auto two = take_number(2, 2);
    return two ? std::optional(*two < 70 ? 2000 + *two : 1900 + *two) : std::nullopt;
  }
  std::optional<int> take_month() {
    const auto month = take_named(kMonths);
    if (month) take_mark('.');
    return month;
  }

  bool skip_about() {
    bool found = false;
    while (skip_any_word({"ca", "circa", "ongeveer", "ong", "rond", "plm", "verwacht", "about", "around"})) {
      take_mark('.');
      found = true;
    }
    return found;
  }
  bool skip_any_word(std::initializer_list<std::string_view> words) {
    if (at_end() || tokens_[at_].kind != Token::Kind::kWord || std::find(words.begin(), words.end(), tokens_[at_].text) == words.end())
      return false;
    ++at_;
    return true;
  }
  template <size_t N>
  std::optional<int> take_named(const std::array<Named, N>& table) {
    if (at_end() || tokens_[at_].kind != Token::Kind::kWord) return std::nullopt;
    const auto value = value_of(table, tokens_[at_].text);
    if (value) ++at_;
    return value;
  }
  std::optional<int> take_number(size_t digits_min, size_t digits_max) {
    if (at_end() || tokens_[at_].kind != Token::Kind::kNumber) return std::nullopt;
    const Token& token = tokens_[at_];
    if (token.text.size() < digits_min || token.text.size() > digits_max) return std::nullopt;
    ++at_;
    return token.number;
  }
  bool peek_mark(char mark) const { return !at_end() && tokens_[at_].kind == Token::Kind::kMark && tokens_[at_].text[0] == mark; }
  bool take_mark(char mark) {
    if (!peek_mark(mark)) return false;
    ++at_;
    return true;
  }
  std::optional<char> take_separator() {
    for (const char mark : {'-', '/', '.'}) {
      if (take_mark(mark)) return mark;
    }
    return std::nullopt;
  }
  bool at_end() const { return at_ >= tokens_.size(); }

  std::vector<Token> tokens_;
  size_t at_ = 0;
};

// "1-7-2027 00:00:00" as Excel writes a date into CSV: the date alone.
std::string_view without_time_of_day(std::string_view text) {
  const size_t at = text.find_first_of(" t");
  if (at == text.npos || text.find(':', at) == text.npos || at == 0 || !is_digit(text[at - 1])) return text;
  const std::string_view time = text.substr(at + 1);
  const bool plain = time.find_first_not_of("0123456789:.") == time.npos && time.size() >= 4 && time.size() <= 16 && time.find(':') <= 2;
  return plain ? text.substr(0, at) : text;
}

}  // namespace

std::optional<DateReading> parse_date(std::string_view typed) {
  constexpr size_t kBytesMax = 80, kTokensMax = 16;
  if (const auto moment = parse_iso_timestamp(trim(typed))) return DateReading{date_of(*moment), date_of(*moment), false};
  const auto normal = normalised(typed);
  if (!normal || normal->size() > kBytesMax) return std::nullopt;
  std::vector<Token> tokens = tokens_of(without_time_of_day(*normal));
  if (tokens.empty() || tokens.size() > kTokensMax) return std::nullopt;
  return Reader(std::move(tokens)).read();
}

}  // namespace koers
