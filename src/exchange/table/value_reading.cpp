#include "exchange/table/value_reading.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/money.h"
#include "base/text.h"
#include "exchange/table/number_format.h"
#include "exchange/table/value_messages.h"

namespace koers::exchange::table {
namespace {

using model::FieldKind;
using model::Value;

constexpr size_t kShownBytes = 80;

std::string shown(const Cell& cell) {
  std::string text = tidy(cell_text(cell));
  if (text.size() > kShownBytes) {
    text.resize(kShownBytes);
    while (!text.empty() && (static_cast<uint8_t>(text.back()) & 0xC0) == 0x80) text.pop_back();
    if (!text.empty() && (text.back() & 0x80) != 0) text.pop_back();
    text += "…";
  }
  return text;
}

ReadValue refused(const MessageText& what, const MessageText& mend, const Cell& cell) {
  return {.problem = Message(what, {{"text", shown(cell)}}), .mend = Message(mend)};
}
ReadValue taken(Value value, bool approximate = false) { return {.value = std::move(value), .approximate = approximate}; }

// "ca. 12": the figure, and that it is about so.
std::optional<double> about(std::string_view text, bool& approximate) {
  static constexpr auto kAbout = std::to_array<std::string_view>({"ca.", "ca ", "circa ", "ongeveer ", "±", "+/-", "~", "plm.", "about "});
  text = trim(text);
  for (const std::string_view word : kAbout) {
    if (text.size() > word.size() && (text.starts_with(word) || fold(text.substr(0, word.size())) == fold(word))) {
      if (const std::optional<double> number = parse_number(trim(text.substr(word.size())))) {
        approximate = true;
        return number;
      }
    }
  }
  return parse_number(text);
}

ReadValue read_text(const ReadAs& field, const Cell& cell, const ReadingContext& context) {
  std::string text = cell.kind == CellKind::kDate ? format_date_short(cell.date(), Language::kDutch) : cell_text(cell);
  if (!context.exact) {
    if (field.kind == FieldKind::kText) {
      text = tidy(text);
    } else {
      std::erase(text, '\r');
      text = std::string(trim(text));
    }
  }
  std::erase_if(text, [](char c) { return (static_cast<uint8_t>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f; });
  return text.empty() ? ReadValue{} : taken(std::move(text));
}

// ------------------------------------------------------------------ durations

// Days in one of each, as plans count: a year of four quarters of three months.
double months_in(HeaderUnit unit) {
  switch (unit) {
    case HeaderUnit::kYears: return 12;
    case HeaderUnit::kQuarters: return 3;
    case HeaderUnit::kMonths: return 1;
    case HeaderUnit::kWeeks: return 12.0 / 52;
    case HeaderUnit::kDays: return 12.0 / 365;
    case HeaderUnit::kHours: return 12.0 / 365 / 24;
    default: return 0;
  }
}
HeaderUnit unit_named(std::string_view name) {
  if (name == "years") return HeaderUnit::kYears;
  if (name == "quarters") return HeaderUnit::kQuarters;
  if (name == "months") return HeaderUnit::kMonths;
  if (name == "weeks") return HeaderUnit::kWeeks;
  if (name == "days") return HeaderUnit::kDays;
  if (name == "hours") return HeaderUnit::kHours;
  return HeaderUnit::kNone;
}

// "18", "18 mnd", "1,5 jaar", "6 à 9 maanden", "een half jaar": a figure and, when it is said, its unit. Of a range the longest counts.
struct Duration {
  double figure = 0;
  HeaderUnit unit = HeaderUnit::kNone;
  bool approximate = false;
};
std::optional<Duration> parse_duration(std::string_view text) {
  Duration duration;
  std::string figure, rest;
  const std::string folded = fold(text);
  if (folded.find("half jaar") != folded.npos || folded == "halfjaar") return Duration{folded.find("anderhalf") != folded.npos ? 1.5 : 0.5, HeaderUnit::kYears, false};
  if (folded.starts_with("anderhalf jaar")) return Duration{1.5, HeaderUnit::kYears, false};
  static constexpr auto kFigures = std::to_array<std::pair<std::string_view, int>>({{"een", 1}, {"twee", 2}, {"drie", 3}, {"vier", 4}, {"vijf", 5}, {"zes", 6}, {"acht", 8}, {"negen", 9}, {"tien", 10}, {"twaalf", 12}, {"one", 1}, {"two", 2}});
  bool any = false;
  std::string_view left = text;
  while (!left.empty()) {  // pieces of digits with separators, and pieces of anything else
    const bool digit = left[0] >= '0' && left[0] <= '9';
    size_t end = 1;
    while (end < left.size() && ((left[end] >= '0' && left[end] <= '9') || (digit && (left[end] == ',' || left[end] == '.'))) == digit) ++end;
    std::string_view piece = left.substr(0, end);
    left.remove_prefix(end);
    if (digit) {
      while (!piece.empty() && (piece.back() == '.' || piece.back() == ',')) piece.remove_suffix(1);
      const std::optional<double> number = parse_number(piece);
      if (!number) return std::nullopt;
      if (any) duration.approximate = true;  // "6-9 maanden"
      duration.figure = any ? std::max(duration.figure, *number) : *number;
      any = true;
    } else {
      rest += piece;
    }
  }
  for (const std::string& word : split(fold(rest), ' ')) {
    if (word.empty() || word == "a" || word == "tot" || word == "en" || word == "to" || word == "x") continue;
    if (word == "ca" || word == "circa" || word == "ongeveer" || word == "plm" || word == "minimaal" || word == "maximaal") {
      duration.approximate = true;
      continue;
    }
    const HeaderUnit unit = read_header("x " + word).unit;
    if (unit != HeaderUnit::kNone && unit != HeaderUnit::kEuro) {
      duration.unit = unit;
      continue;
    }
    const auto figure_word = std::find_if(kFigures.begin(), kFigures.end(), [&](const auto& one) { return one.first == word; });
    if (figure_word == kFigures.end() || any) return std::nullopt;
    duration.figure = figure_word->second, any = true;
  }
  if (text.find("±") != text.npos || text.find('~') != text.npos || text.find('?') != text.npos) duration.approximate = true;
  return any ? std::optional(duration) : std::nullopt;
}

bool is_duration(std::string_view unit) { return unit_named(unit) != HeaderUnit::kNone; }

ReadValue read_duration(const ReadAs& field, const Cell& cell, const ReadingContext& context) {
  std::optional<Duration> duration;
  if (cell.kind == CellKind::kNumber) duration = Duration{cell.number, HeaderUnit::kNone, false};
  if (cell.kind == CellKind::kText) duration = parse_duration(cell.text);
  if (!duration || duration->figure < 0) return refused(kNotADuration, kTypeDuration, cell);
  const HeaderUnit asked = unit_named(field.unit);
  HeaderUnit given = duration->unit != HeaderUnit::kNone ? duration->unit : context.unit;
  if (months_in(given) == 0) given = asked;
  const double converted = given == asked ? duration->figure : duration->figure * months_in(given) / months_in(asked);
  if (field.kind == FieldKind::kInteger) {
    // A part of a quarter is a quarter; a hair over (from rounding) is not.
    return taken(static_cast<int64_t>(std::ceil(converted - 1e-6)), duration->approximate);
  }
  return taken(converted, duration->approximate);
}

// ------------------------------------------------------------------ figures

ReadValue read_number(const ReadAs& field, const Cell& cell, const ReadingContext& context) {
  if (is_duration(field.unit)) return read_duration(field, cell, context);
  bool approximate = false;
  std::optional<double> number;
  if (cell.kind == CellKind::kNumber) {
    number = cell.number;
    if (cell.style == NumberStyle::kPercentage && field.max > 1) number = *number * 100;  // 12 % in a field that counts to a hundred
  } else if (cell.kind == CellKind::kText) {
    std::string_view text = trim(cell.text);
    if (text.ends_with('%') && field.max > 1) text.remove_suffix(1);
    number = about(text, approximate);
    if (!number && field.unit == "year") {
      const std::optional<DateReading> reading = parse_date(text);
      if (reading && reading->first.year() == reading->last.year()) number = reading->last.year(), approximate = reading->approximate;
    }
    // "40 dagen", "1.200 st.": one word behind the figure.
    const size_t blank = text.find(' ');
    if (!number && blank != text.npos && text.find_first_of("0123456789", blank) == text.npos) number = about(text.substr(0, blank), approximate);
  } else if (cell.kind == CellKind::kDate && field.unit == "year") {
    number = cell.date().year();
  }
  if (!number) return refused(kNotANumber, kTypeNumber, cell);
  *number *= context.factor;
  if (field.kind == FieldKind::kNumber) return taken(*number, approximate);
  if (std::abs(*number - std::round(*number)) > 1e-9 || std::abs(*number) > 9e15) return refused(kNotWhole, kTypeNumber, cell);
  return taken(static_cast<int64_t>(std::llround(*number)), approximate);
}

ReadValue read_money(const Cell& cell, const ReadingContext& context) {
  const auto times = [&](int64_t cents) { return Money{std::llround(static_cast<double>(cents) * context.money_factor * context.factor)}; };
  if (cell.kind == CellKind::kNumber) {
    const double cents = cell.number * 100 * context.money_factor * context.factor;
    if (std::abs(cents) > 9e15) return refused(kNotMoney, kTypeMoney, cell);
    return taken(Money{std::llround(cents)});
  }
  if (cell.kind != CellKind::kText) return refused(kNotMoney, kTypeMoney, cell);
  const std::optional<MoneyReading> reading = parse_money(cell.text);
  if (!reading) return refused(kNotMoney, kTypeMoney, cell);
  // Where the cell says thousands itself, the header does not say it again.
  const std::string folded = fold(cell.text);
  const bool says_unit = std::any_of(folded.begin(), folded.end(), [](char c) { return c == 'k' || c == 'm' || c == 't'; });
  if ((context.money_factor == 1 && context.factor == 1) || says_unit) return taken(reading->money, reading->approximate);
  return taken(times(reading->money.cents), reading->approximate);
}

ReadValue read_share(const Cell& cell, const ReadingContext& context) {
  if (cell.kind == CellKind::kNumber) {
    if (cell.style == NumberStyle::kPercentage) return taken(Share{cell.number});
    return taken(Share{context.hundreds ? cell.number / 100 : cell.number});
  }
  if (cell.kind != CellKind::kText) return refused(kNotAShare, kTypeShare, cell);
  if (const std::optional<double> share = parse_percentage(cell.text); share && (cell.text.find('%') != cell.text.npos || !context.hundreds)) return taken(Share{*share});
  if (const std::optional<double> number = parse_number(cell.text)) return taken(Share{context.hundreds ? *number / 100 : *number});
  return refused(kNotAShare, kTypeShare, cell);
}

// ------------------------------------------------------------------ time

// Whether the field speaks of a beginning: then a period is its first day, else its last.
bool is_beginning(std::string_view name) {
  static constexpr auto kWords = std::to_array<std::string_view>({"start", "from", "since", "begin", "applies", "issued", "earliest", "first"});
  return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) { return name.find(word) != name.npos; });
}

std::optional<DateReading> read_period(const Cell& cell) {
  if (cell.kind == CellKind::kDate) return DateReading{cell.date(), cell.date(), false};
  if (cell.kind == CellKind::kText) {
    std::string_view text = trim(cell.text);
    if (const std::optional<DateReading> reading = parse_date(text)) return reading;
    // "31-12-2027 (optie tot 2029)", "2027-07-01 00:00:00": what comes behind a whole date is a remark or a time.
    const size_t end = text.find_first_of(" T(");
    if (end != text.npos && end >= 8) {
      const std::optional<DateReading> reading = parse_date(trim(text.substr(0, end)));
      if (reading && reading->first == reading->last) return reading;
    }
    return std::nullopt;
  }
  if (cell.kind != CellKind::kNumber || cell.number != std::floor(cell.number)) return std::nullopt;
  if (cell.number >= 1950 && cell.number <= 2150) return parse_date(cell_text(cell));
  // A serial number whose format got lost: 1954 to 2078.
  if (cell.number < 20'000 || cell.number > 65'000) return std::nullopt;
  const std::optional<Date> date = date_of_serial(cell.number, DateSystem::k1900);
  return date ? std::optional(DateReading{*date, *date, false}) : std::nullopt;
}

bool says_middle(const Cell& cell) {
  const std::string folded = fold(cell_text(cell));
  return folded.starts_with("medio") || folded.starts_with("midden") || folded.starts_with("halverwege") || folded.starts_with("mid ");
}

ReadValue read_date(const ReadAs& field, const Cell& cell) {
  const std::optional<DateReading> reading = read_period(cell);
  if (!reading) return refused(kNotADate, kTypeDate, cell);
  if (says_middle(cell)) return taken(Date{reading->first.days + (reading->last.days - reading->first.days) / 2}, true);
  return taken(is_beginning(field.name) ? reading->first : reading->last, reading->approximate);
}

// "onbepaalde tijd": there is no date, and that is what it says.
bool has_no_end(const Cell& cell) {
  static constexpr auto kWords = std::to_array<std::string_view>({"onbepaalde tijd", "onbepaald", "doorlopend", "geen einddatum", "stilzwijgend", "onbeperkt", "voor onbepaalde tijd", "indefinite", "open ended", "rolling"});
  if (cell.kind != CellKind::kText || cell.text.size() > 40) return false;
  const std::string folded = fold(cell.text);
  return std::find(kWords.begin(), kWords.end(), folded) != kWords.end();
}

ReadValue read_quarter(const ReadAs& field, const Cell& cell) {
  const std::optional<DateReading> reading = read_period(cell);
  if (!reading) return refused(kNotAQuarter, kTypeQuarter, cell);
  // A season lies for the most part in one quarter.
  const int32_t days = reading->last.days - reading->first.days;
  if (says_middle(cell) || (days > 31 && days < 100)) return taken(quarter_of(Date{reading->first.days + days / 2}), says_middle(cell) || reading->approximate);
  return taken(quarter_of(is_beginning(field.name) || field.name == "quarter" ? reading->first : reading->last), reading->approximate);
}

// ------------------------------------------------------------------ choices

ReadValue read_yes_no(const Cell& cell) {
  if (cell.kind == CellKind::kYesNo || (cell.kind == CellKind::kNumber && (cell.number == 0 || cell.number == 1))) return taken(cell.number != 0);
  const std::string text = tidy(cell_text(cell));
  if (const std::optional<bool> answer = parse_yes_no(text)) return taken(*answer);
  static constexpr auto kYes = std::to_array<std::string_view>({"wettelijk", "verplicht", "moet", "akkoord", "aanwezig", "gereed", "gedaan", "vereist", "required", "wel"});
  static constexpr auto kNo = std::to_array<std::string_view>({"niet", "geen", "afwezig", "ontbreekt", "optioneel", "vrijwillig", "not", "optional"});
  const size_t end = std::min(text.find_first_of(" ,;:(-/"), text.size());
  const std::string first = fold(std::string_view(text).substr(0, end));
  std::optional<bool> answer = parse_yes_no(first);
  if (!answer && std::find(kYes.begin(), kYes.end(), first) != kYes.end()) answer = true;
  if (!answer && std::find(kNo.begin(), kNo.end(), first) != kNo.end()) answer = false;
  if (!answer) return refused(kNotYesNo, kTypeYesNo, cell);
  std::string rest = text.substr(end);
  while (!rest.empty() && std::string_view(" ,;:(-/").find(rest.front()) != std::string_view::npos) rest.erase(0, 1);
  while (!rest.empty() && (rest.back() == ')' || rest.back() == ' ')) rest.pop_back();
  ReadValue read = taken(*answer);
  read.remainder = std::move(rest);
  return read;
}

ReadValue read_choice(const ReadAs& field, const Cell& cell) {
  const std::string text = tidy(cell_text(cell));
  const auto chosen = [&](const model::ChoiceOption& option, std::string rest) {
    ReadValue read = taken(model::Choice{option.name});
    read.remainder = std::move(rest);
    return read;
  };
  if (const model::ChoiceOption* option = find_choice(field.choices, text)) return chosen(*option, {});
  // "lopend (fase 2)", "M - middel", "lopend, sinds 2025"
  const size_t end = text.find_first_of("(,;:/-–");
  if (end != text.npos && end > 0) {
    const model::ChoiceOption* option = find_choice(field.choices, trim(std::string_view(text).substr(0, end)));
    const model::ChoiceOption* other = find_choice(field.choices, trim(std::string_view(text).substr(end + 1)));
    if (option != nullptr && (other == nullptr || other == option)) return chosen(*option, text.substr(end + 1));
  }
  std::string choices;
  for (const model::ChoiceOption& option : field.choices) choices += (choices.empty() ? "" : ", ") + option.label.nl;
  return {.problem = Message(kNoSuchChoice, {{"text", shown(cell)}, {"field", field.label}}), .mend = Message(kTypeChoice, {{"choices", choices}})};
}

ReadValue read_several(const ReadAs& field, const Cell& cell, const ReadingContext& context) {
  model::Texts texts;
  std::vector<std::string> items = split_items(cell_text(cell));
  if (items.size() == 1 && !context.exact && cell.text.find('"') == cell.text.npos) items = split(items[0], ',');
  for (std::string& item : items) {
    std::string text = context.exact ? item : tidy(item);
    if (text.empty()) continue;
    if (field.kind == FieldKind::kChoices) {
      const ReadValue one = read_choice(field, Cell{.text = text, .kind = CellKind::kText});
      if (!one.problem.empty()) return one;
      text = one.value.get<model::Choice>()->name;
    }
    if (std::find(texts.items.begin(), texts.items.end(), text) == texts.items.end() || field.kind == FieldKind::kTexts) texts.items.push_back(std::move(text));
  }
  return texts.items.empty() ? ReadValue{} : taken(std::move(texts));
}

}  // namespace

ReadAs read_as(const model::Field& field) { return {field.name, field.label, field.kind, field.choices, field.unit, field.max}; }
ReadAs read_as(const model::Column& column) { return {column.name, column.label, column.kind, column.choices, {}}; }

const model::ChoiceOption* find_choice(const std::vector<model::ChoiceOption>& choices, std::string_view text) {
  const std::string folded = fold(text);
  if (folded.empty()) return nullptr;
  for (const model::ChoiceOption& option : choices) {
    if (fold(option.label.nl) == folded || fold(option.label.en) == folded || fold(option.name) == folded) return &option;
  }
  for (const model::ChoiceOption& option : choices) {
    if (std::any_of(option.synonyms.begin(), option.synonyms.end(), [&](const std::string& synonym) { return fold(synonym) == folded; })) return &option;
  }
  return nullptr;
}

ReadValue read_value(const ReadAs& field, const Cell& cell, const ReadingContext& context) {
  if (cell.empty()) return {};
  if (cell.kind == CellKind::kError) return {.problem = Message(kCellError, {{"code", std::string(cell.text)}}), .mend = Message(kMendFormula)};
  const bool text_kind = field.kind == FieldKind::kText || field.kind == FieldKind::kLongText;
  if (cell.kind == CellKind::kText && !(context.exact && text_kind)) {
    const bool named = (field.kind == FieldKind::kChoice && find_choice(field.choices, cell.text) != nullptr) || (field.kind == FieldKind::kYesNo && parse_yes_no(cell.text));
    const bool of_time = field.kind == FieldKind::kDate || field.kind == FieldKind::kQuarter;
    if (!named && (says_nothing(cell.text) || (of_time && has_no_end(cell)))) return {.says_nothing = !trim(cell.text).empty()};
  }
  switch (field.kind) {
    case FieldKind::kText:
    case FieldKind::kLongText: return read_text(field, cell, context);
    case FieldKind::kInteger:
    case FieldKind::kNumber: return read_number(field, cell, context);
    case FieldKind::kYesNo: return read_yes_no(cell);
    case FieldKind::kMoney: return read_money(cell, context);
    case FieldKind::kDate: return read_date(field, cell);
    case FieldKind::kQuarter: return read_quarter(field, cell);
    case FieldKind::kShare: return read_share(cell, context);
    case FieldKind::kChoice: return read_choice(field, cell);
    case FieldKind::kChoices:
    case FieldKind::kTexts: return read_several(field, cell, context);
    case FieldKind::kTable: return {};
    case FieldKind::kDocument: return taken(model::Document{cell_text(cell)});
  }
  return {};
}

std::vector<Value> read_ratings(std::span<const model::Field* const> fields, std::string_view text) {
  std::vector<std::string> figures;
  std::string word;
  const auto flush = [&] { if (!word.empty()) figures.push_back(std::exchange(word, {})); };
  for (const char c : text) {
    const bool separator = std::string_view("-/ .,|").find(c) != std::string_view::npos;
    if (separator) flush();
    else word.push_back(c);
  }
  flush();
  if (figures.size() == 1 && figures[0].size() == fields.size()) {  // "321"
    const std::string all = figures[0];
    figures.clear();
    for (const char c : all) figures.emplace_back(1, c);
  }
  std::vector<Value> values;
  if (figures.size() != fields.size()) return values;
  for (size_t i = 0; i < fields.size(); ++i) {
    const model::ChoiceOption* option = find_choice(fields[i]->choices, figures[i]);
    if (option == nullptr) return {};
    values.emplace_back(model::Choice{option->name});
  }
  return values;
}

std::vector<std::string> split_items(std::string_view text) {
  std::vector<std::string> items;
  size_t at = 0;
  while (at <= text.size()) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
    std::string item;
    if (at < text.size() && text[at] == '"') {
      bool closed = false;
      size_t end = at + 1;
      for (; end < text.size(); ++end) {
        if (text[end] != '"') item.push_back(text[end]);
        else if (end + 1 < text.size() && text[end + 1] == '"') item.push_back('"'), ++end;
        else {
          closed = true;
          break;
        }
      }
      size_t after = closed ? end + 1 : end;
      while (after < text.size() && text[after] == ' ') ++after;
      if (closed && (after == text.size() || text[after] == ';' || text[after] == '\n' || text[after] == '\r')) {
        items.push_back(std::move(item));
        at = after + 1;
        continue;
      }
      item.clear();
    }
    const size_t end = std::min(text.find_first_of(";\n\r", at), text.size());
    item = std::string(trim(text.substr(at, end - at)));
    if (!item.empty()) items.push_back(std::move(item));
    at = end + 1;
  }
  return items;
}

std::string join_items(std::span<const std::string> items) {
  std::string joined;
  for (const std::string& item : items) {
    if (!joined.empty()) joined += "; ";
    const bool plain = !item.empty() && item.find_first_of(";\n\r\"") == item.npos && trim(item) == item;
    if (plain) {
      joined += item;
      continue;
    }
    joined += '"';
    for (const char c : item) joined.append(c == '"' ? 2 : 1, c);
    joined += '"';
  }
  return joined;
}

}  // namespace koers::exchange::table
