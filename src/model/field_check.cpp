#include "model/field_check.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <set>

#include "base/text.h"
#include "model/messages.h"

namespace koers::model {
namespace {

const Label& kind_label(FieldKind kind) {
  static const Label labels[] = {
      {"een tekst", "a text"},          {"een tekst", "a text"},
      {"een geheel getal", "a whole number"}, {"een getal", "a number"},
      {"ja of nee", "yes or no"},       {"een bedrag", "an amount"},
      {"een datum", "a date"},          {"een kwartaal", "a quarter"},
      {"een aandeel", "a share"},       {"een keuze", "a choice"},
      {"een of meer keuzes", "one or more choices"}, {"een lijst van teksten", "a list of texts"},
      {"een tabel", "a table"},         {"een document in JSON", "a document in JSON"},
  };
  return labels[static_cast<size_t>(kind)];
}

const Label& value_label(const Value& value) {
  static const Label labels[] = {
      {"niets", "nothing"},      {"een tekst", "a text"},       {"een geheel getal", "a whole number"},
      {"een getal", "a number"}, {"ja of nee", "yes or no"},    {"een bedrag", "an amount"},
      {"een datum", "a date"},   {"een kwartaal", "a quarter"}, {"een aandeel", "a share"},
      {"een keuze", "a choice"}, {"een lijst", "a list"},       {"een tabel", "a table"},
      {"een document", "a document"}, {"een verzegelde waarde", "a sealed value"},
  };
  return labels[value.index()];
}

// What a value is checked against: a field, or one column of a table.
struct Target {
  const Label& label;
  FieldKind kind;
  const std::vector<ChoiceOption>& choices;
  double min = -std::numeric_limits<double>::infinity();
  double max = std::numeric_limits<double>::infinity();
  const std::vector<Column>* columns = nullptr;
};

class Check {
 public:
  explicit Check(std::vector<Complaint>& complaints) : complaints_(complaints) {}

  void value(const Target& target, Value& value) {
    settle(target, value);
    if (value.empty()) return;
    switch (target.kind) {
      case FieldKind::kText:
      case FieldKind::kLongText: if (const auto* text = expect<std::string>(target, value)) readable(target, *text); return;
      case FieldKind::kInteger: if (const auto* number = expect<int64_t>(target, value)) within(target, static_cast<double>(*number), *number); return;
      case FieldKind::kNumber: if (const auto* number = expect<double>(target, value)) within(target, *number, *number); return;
      case FieldKind::kYesNo: expect<bool>(target, value); return;
      case FieldKind::kMoney: if (const auto* money = expect<Money>(target, value)) within(target, static_cast<double>(money->cents) / 100, *money); return;
      case FieldKind::kDate: if (const auto* date = expect<Date>(target, value)) possible(target, *date); return;
      case FieldKind::kQuarter: if (const auto* quarter = expect<Quarter>(target, value)) possible(target, first_possible_day(*quarter)); return;
      case FieldKind::kShare: if (const auto* share = expect<Share>(target, value)) within(target, share->value, *share); return;
      case FieldKind::kChoice: if (const auto* choice = expect<Choice>(target, value)) known_choice(target, choice->name); return;
      case FieldKind::kChoices: if (const auto* texts = expect<Texts>(target, value)) choices(target, *texts); return;
      case FieldKind::kTexts: if (const auto* texts = expect<Texts>(target, value)) this->texts(target, *texts); return;
      case FieldKind::kTable: if (expect<Table>(target, value)) table(target, std::get<Table>(value)); return;
      case FieldKind::kDocument: if (const auto* document = expect<Document>(target, value)) json(target, document->json); return;
    }
  }

 private:
  void complain(Message what, Message mend) { complaints_.push_back({std::move(what), std::move(mend)}); }

  static void settle(const Target& target, Value& value) {
    if (const auto* text = value.get<std::string>()) {
      if (text->empty()) value = Value{};
      else if (target.kind == FieldKind::kChoice) value = Choice{*text};
    } else if (const auto* whole = value.get<int64_t>(); whole && target.kind == FieldKind::kNumber) {
      value = static_cast<double>(*whole);
    } else if (const auto* number = value.get<double>(); number && target.kind == FieldKind::kShare) {
      value = Share{*number};
    } else if (const auto* choice = value.get<Choice>()) {
      if (choice->name.empty()) value = Value{};
    } else if (const auto* texts = value.get<Texts>()) {
      if (texts->items.empty()) value = Value{};
    } else if (const auto* document = value.get<Document>()) {
      if (document->json.empty()) value = Value{};
    } else if (auto* table = std::get_if<Table>(static_cast<ValueVariant*>(&value))) {
      for (auto& row : table->rows) {
        while (!row.empty() && row.back().empty()) row.pop_back();
      }
      std::erase_if(table->rows, [](const auto& row) { return row.empty(); });
      if (table->rows.empty()) value = Value{};
    }
  }

  template <class T>
  const T* expect(const Target& target, const Value& value) {
    const T* found = value.get<T>();
    if (found == nullptr) {
      const Label& expected = kind_label(target.kind);
      complain({kWrongKind, {{"field", target.label}, {"expected", expected}, {"given", value_label(value)}}}, {kGiveKind, {{"expected", expected}}});
    }
    return found;
  }

  void within(const Target& target, double number, MessageValue shown) {
    if (!std::isfinite(number)) return complain({kNotFinite, {{"field", target.label}}}, kGiveNumber);
    const auto limit = [&](double value) -> MessageValue {
      if (std::holds_alternative<Money>(shown)) return Money{std::llround(value * 100)};
      if (std::holds_alternative<Share>(shown)) return Share{value};
      if (value == std::floor(value) && std::abs(value) < 1e15) return static_cast<int64_t>(value);
      return value;
    };
    if (number < target.min) complain({kBelowMin, {{"field", target.label}, {"value", shown}, {"min", limit(target.min)}}}, kStayWithin);
    if (number > target.max) complain({kAboveMax, {{"field", target.label}, {"value", shown}, {"max", limit(target.max)}}}, kStayWithin);
  }

  // The years 1 to 9999: what every format that we write can carry.
  static constexpr int32_t kFirstDay = -719162, kLastDay = 2932896;
  static Date first_possible_day(Quarter quarter) {
    return quarter.index >= 4 && quarter.index < 40000 ? first_day(quarter) : Date{INT32_MIN};
  }
  void possible(const Target& target, Date date) {
    if (date.days < kFirstDay || date.days > kLastDay) complain({kNoSuchDate, {{"field", target.label}}}, {kGiveKind, {{"expected", kind_label(target.kind)}}});
  }

  bool short_enough(const Target& target, size_t bytes, size_t max) {
    if (bytes <= max) return true;
    complain({kTooLong, {{"field", target.label}, {"bytes", bytes}, {"max", max}}}, kShorten);
    return false;
  }
  bool readable(const Target& target, const std::string& text) {
    if (!short_enough(target, text.size(), kTextBytesMax)) return false;
    if (is_readable(text)) return true;
    complain({kUnreadableText, {{"field", target.label}}}, kSaveAsUtf8);
    return false;
  }

  void known_choice(const Target& target, const std::string& name) {
    if (std::ranges::find(target.choices, name, &ChoiceOption::name) != target.choices.end()) return;
    std::string names;
    for (const ChoiceOption& choice : target.choices) names += (names.empty() ? "" : ", ") + choice.name;
    complain({kNotAChoice, {{"value", is_readable(name) ? name : "?"}, {"field", target.label}}}, {kPickChoice, {{"choices", names}}});
  }
  void choices(const Target& target, const Texts& texts) {
    std::set<std::string_view> seen;
    for (const std::string& item : texts.items) {
      known_choice(target, item);
      if (!seen.insert(item).second) complain({kChoiceTwice, {{"value", item}, {"field", target.label}}}, kKeepOne);
    }
  }
  void texts(const Target& target, const Texts& texts) {
    size_t bytes = 0;
    for (const std::string& item : texts.items) {
      bytes += item.size();
      if (!readable(target, item)) return;
    }
    short_enough(target, bytes, kTextBytesMax);
  }
  void table(const Target& target, Table& table) {
    const size_t columns = target.columns ? target.columns->size() : 0;
    for (size_t i = 0; i < table.rows.size(); ++i) {
      auto& row = table.rows[i];
      if (row.size() > columns) {
        complain({kRowTooLong, {{"row", i + 1}, {"field", target.label}, {"cells", row.size()}, {"columns", columns}}}, kDropCells);
      }
      for (size_t c = 0; c < std::min(row.size(), columns); ++c) {
        const Column& column = (*target.columns)[c];
        value({column.label, column.kind, column.choices}, row[c]);
      }
    }
    if (bytes_at_most(table) <= kDocumentBytesMax) return;
    std::string encoded;  // the exact size only where it can matter: most tables are small
    encode_value(Value{table}, encoded);
    short_enough(target, encoded.size(), kDocumentBytesMax);
  }
  static size_t bytes_at_most(const Table& table) {
    constexpr size_t kAround = 32;  // a tag, a length, or any value that is no text
    size_t bytes = kAround;
    for (const auto& row : table.rows) {
      bytes += kAround;
      for (const Value& cell : row) {
        bytes += kAround;
        if (const auto* text = cell.get<std::string>()) bytes += text->size();
        else if (const auto* choice = cell.get<Choice>()) bytes += choice->name.size();
        else if (const auto* document = cell.get<Document>()) bytes += document->json.size();
        else if (const auto* texts = cell.get<Texts>()) for (const std::string& item : texts->items) bytes += item.size() + kAround;
        else if (cell.get<Table>()) return SIZE_MAX;
      }
    }
    return bytes;
  }
  void json(const Target& target, const std::string& json) {
    if (!short_enough(target, json.size(), kDocumentBytesMax)) return;
    if (!is_utf8(json)) return complain({kUnreadableText, {{"field", target.label}}}, kSaveAsUtf8);
    if (!is_json(json)) complain({kNotJson, {{"field", target.label}}}, kMendJson);
  }

  std::vector<Complaint>& complaints_;
};

}  // namespace

bool is_readable(std::string_view text) {
  const auto is_control = [](char c) { return (static_cast<uint8_t>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f; };
  constexpr uint64_t kOnes = 0x0101010101010101, kHigh = 0x8080808080808080;
  uint64_t seen = 0;
  size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    uint64_t word = 0;
    std::memcpy(&word, text.data() + at, 8);
    seen |= word;
    // Bytes below 0x20 or equal to 0x7f: looked at one by one, since tabs and line ends are among them.
    const uint64_t low = ~(((word & ~kHigh) + kOnes * 0x60) | word), high = ((word & ~kHigh) + kOnes) & ~word;
    if (((low | high) & kHigh) != 0 && std::ranges::any_of(text.substr(at, 8), is_control)) return false;
  }
  for (; at < text.size(); ++at) {
    seen |= static_cast<uint8_t>(text[at]);
    if (is_control(text[at])) return false;
  }
  return (seen & kHigh) == 0 || is_utf8(text);
}

std::vector<Complaint> check_value(const Field& field, Value& value) {
  std::vector<Complaint> complaints;
  Check(complaints).value({field.label, field.kind, field.choices, field.min, field.max, &field.columns}, value);
  return complaints;
}

std::string personal_text(const Value& value) {
  struct Writer {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return format_number(number, 6, Language::kEnglish); }
    std::string operator()(bool yes) const { return yes ? "yes" : "no"; }
    std::string operator()(Money money) const { return format_money(money, Language::kDutch); }
    std::string operator()(Date date) const { return format_iso(date); }
    std::string operator()(Quarter quarter) const { return format_iso(quarter); }
    std::string operator()(Share share) const { return format_percentage(share.value, 2, Language::kDutch); }
    std::string operator()(const Choice& choice) const { return choice.name; }
    std::string operator()(const Texts& texts) const {
      std::string all;
      for (const std::string& item : texts.items) all += (all.empty() ? "" : "; ") + item;
      return all;
    }
    std::string operator()(const Table& table) const {
      std::string all;
      for (const auto& row : table.rows) {
        std::string line;
        for (const Value& cell : row) line += (line.empty() ? "" : " · ") + personal_text(cell);
        all += (all.empty() ? "" : "\n") + line;
      }
      return all;
    }
    std::string operator()(const Document& document) const { return document.json; }
    std::string operator()(const Commitment&) const { return {}; }
  };
  return std::visit(Writer{}, static_cast<const ValueVariant&>(value));
}

}  // namespace koers::model
