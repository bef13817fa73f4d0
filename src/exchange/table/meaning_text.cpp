// A meaning as it is kept, read back and shown.
#include <algorithm>

#include "base/text.h"
#include "exchange/table/recognise.h"

namespace koers::exchange::table {
namespace {

using model::Field;
using model::FieldKind;
using model::TypeId;

std::string value_word(const model::Value& value) {
  if (const auto* whole = value.get<int64_t>()) return std::to_string(*whole);
  if (const auto* quarter = value.get<Quarter>()) return format_iso(*quarter);
  if (const auto* date = value.get<Date>()) return format_iso(*date);
  if (const auto* text = value.get<std::string>()) return *text;
  return {};
}

model::Value read_word(FieldKind kind, std::string_view word) {
  if (kind == FieldKind::kInteger) {
    const std::optional<int64_t> whole = parse_integer(word);
    return whole ? model::Value(*whole) : model::Value();
  }
  if (kind == FieldKind::kQuarter) {
    const std::optional<Quarter> quarter = parse_iso_quarter(word);
    return quarter ? model::Value(*quarter) : model::Value();
  }
  if (kind == FieldKind::kDate) {
    const std::optional<Date> date = parse_iso_date(word);
    return date ? model::Value(*date) : model::Value();
  }
  return model::Value(std::string(word));
}

}  // namespace

std::string write_meaning(const model::Metamodel& metamodel, TypeId type, const ColumnMeaning& meaning) {
  const Target& target = meaning.target;
  switch (target.kind) {
    case Target::Kind::kKey: return "key";
    case Target::Kind::kRatings: return "ratings";
    case Target::Kind::kRelation: {
      const std::vector<model::RelationColumn>& columns = metamodel.type(type).relation_columns;
      const auto same = std::count_if(columns.begin(), columns.end(), [&](const model::RelationColumn& one) {
        return one.relation == target.relation && one.incoming == target.incoming;
      });
      return metamodel.relation_type(target.relation).name + (target.incoming ? "<" : ">") +
             (same > 1 && !target.other.empty() ? metamodel.type(target.other[0]).name : "");
    }
    case Target::Kind::kField: return metamodel.field(target.field).name;
    case Target::Kind::kMeasurement:
    case Target::Kind::kTableCell: break;
  }
  const Field& field = Vocabulary::table_of(metamodel, target);
  std::string text = target.kind == Target::Kind::kMeasurement ? field.name : field.name + '.' + field.columns[target.column].name;
  if (target.factor == 0.125) text += "*0.125";
  if (target.factor == 45) text += "*45";
  for (const auto& [column, value] : meaning.captured) text += ' ' + field.columns[column].name + '=' + value_word(value);
  return text;
}

std::optional<ColumnMeaning> read_meaning(const Vocabulary& vocabulary, TypeId type, std::string_view text) {
  const model::Metamodel& metamodel = vocabulary.metamodel();
  for (const Target& target : vocabulary.targets(type)) {
    ColumnMeaning meaning{target, {}};
    const std::string written = write_meaning(metamodel, type, meaning);
    if ((written == text && target.kind != Target::Kind::kMeasurement) ||
        (target.kind == Target::Kind::kRelation && text.size() < written.size() && written.starts_with(text) &&
         (text.ends_with('<') || text.ends_with('>'))))
      return meaning;
    if ((target.kind != Target::Kind::kTableCell && target.kind != Target::Kind::kMeasurement) || !text.starts_with(written + ' '))
      continue;
    // "year=2027 skill=data engineer": a value runs until the next name.
    const Field& field = Vocabulary::table_of(metamodel, target);
    std::string_view rest = text.substr(written.size() + 1);
    std::vector<std::pair<size_t, uint16_t>> starts;
    for (uint16_t column = 0; column < field.columns.size(); ++column) {
      const size_t at = (' ' + std::string(rest)).find(' ' + field.columns[column].name + '=');
      if (at != std::string::npos) starts.emplace_back(at, column);
    }
    std::sort(starts.begin(), starts.end());
    for (size_t i = 0; i < starts.size(); ++i) {
      const size_t begin = starts[i].first + field.columns[starts[i].second].name.size() + 1;
      const size_t end = i + 1 < starts.size() ? starts[i + 1].first - 1 : rest.size();
      model::Value value = read_word(field.columns[starts[i].second].kind, rest.substr(begin, end - begin));
      if (value.empty()) return std::nullopt;
      meaning.captured.emplace_back(starts[i].second, std::move(value));
    }
    if (!starts.empty()) return meaning;
  }
  return std::nullopt;
}

Label label_of(const model::Metamodel& metamodel, const ColumnMeaning& meaning) {
  const Target& target = meaning.target;
  if (target.kind != Target::Kind::kTableCell && target.kind != Target::Kind::kMeasurement) return target.label;
  const Field& field = Vocabulary::table_of(metamodel, target);
  Label label = target.label;
  if (target.kind == Target::Kind::kTableCell)
    label = {field.label.nl + ": " + field.columns[target.column].label.nl, field.label.en + ": " + field.columns[target.column].label.en};
  for (const auto& [column, value] : meaning.captured) {
    const auto* quarter = value.get<Quarter>();
    label.nl += ' ' + (quarter != nullptr ? format_quarter(*quarter, Language::kDutch) : value_word(value));
    label.en += ' ' + (quarter != nullptr ? format_quarter(*quarter, Language::kEnglish) : value_word(value));
  }
  return label;
}

}  // namespace koers::exchange::table
