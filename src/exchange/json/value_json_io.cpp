#include "exchange/json/value_json_io.h"

#include <boost/json.hpp>
#include <cmath>

#include "base/json_io.h"
#include "exchange/json/texts.h"

namespace koers::exchange::json {

namespace bj = boost::json;
using model::Field;
using model::FieldKind;
using model::Value;
using model::ValueView;

namespace {

std::string_view of(const bj::string& text) { return {text.data(), text.size()}; }

// The index in ValueVariant, by name.
template <class T>
constexpr size_t kIndexOf = [] {
  return []<class... Kinds>(std::type_identity<std::variant<Kinds...>>) {
    size_t index = 0;
    (void)((std::is_same_v<T, Kinds> || (++index, false)) || ...);
    return index;
  }(std::type_identity<model::ValueVariant>{});
}();

void write_document(std::string_view text, JsonWriter& out) {
  // Documents are checked when they come in; one that is no JSON all the same must not spoil the answer.
  if (parse_json(text)) out.raw(text);
  else out.text(text);
}

void write_table(const Field& field, const model::Table& table, JsonWriter& out) {
  out.begin_array();
  for (const std::vector<Value>& row : table.rows) {
    out.begin_object();
    for (size_t i = 0; i < row.size() && i < field.columns.size(); ++i) {
      if (row[i].empty()) continue;
      Field cell;
      cell.kind = field.columns[i].kind;
      out.key(field.columns[i].name);
      write_value(cell, row[i], out);
    }
    out.end_object();
  }
  out.end_array();
}

struct Expectation {
  Label what;
  const char* example;
};
Expectation expectation(FieldKind kind) {
  switch (kind) {
    case FieldKind::kText:
    case FieldKind::kLongText: return {{"tekst", "text"}, "\"tekst\""};
    case FieldKind::kInteger: return {{"een geheel getal", "a whole number"}, "12"};
    case FieldKind::kNumber: return {{"een getal", "a number"}, "1.5"};
    case FieldKind::kYesNo: return {{"true of false", "true or false"}, "true"};
    case FieldKind::kMoney: return {{"een bedrag in hele centen", "an amount in whole cents"}, "8500000"};
    case FieldKind::kDate: return {{"een datum", "a date"}, "\"2027-07-01\""};
    case FieldKind::kQuarter: return {{"een kwartaal", "a quarter"}, "\"2027-Q3\""};
    case FieldKind::kShare: return {{"een aandeel als getal", "a share as a number"}, "0.25"};
    case FieldKind::kChoice: return {{"de naam van een keuze", "the name of a choice"}, "\"large\""};
    case FieldKind::kChoices:
    case FieldKind::kTexts: return {{"een lijst van teksten", "a list of texts"}, "[\"een\", \"twee\"]"};
    case FieldKind::kTable: return {{"een lijst van rijen", "a list of rows"}, "[{\"year\": 2027}]"};
    case FieldKind::kDocument: return {{"JSON", "JSON"}, "{}"};
  }
  return {{"iets anders", "something else"}, "null"};
}

Error wrong_kind(const Field& field, const std::string& path) {
  const Expectation expected = expectation(field.kind);
  return Error(ErrorCode::kInvalidInput, Message(kWrongKind, {{"field", field.label}, {"expected", expected.what}}),
               Where{.field = field.name, .path = path}, Message(kForExample, {{"example", std::string(expected.example)}}));
}

std::optional<std::vector<std::string>> read_texts(const bj::value& json) {
  if (!json.is_array()) return std::nullopt;
  std::vector<std::string> texts;
  for (const bj::value& item : json.get_array()) {
    if (!item.is_string()) return std::nullopt;
    texts.emplace_back(of(item.get_string()));
  }
  return texts;
}

std::optional<double> read_number(const bj::value& json) {
  if (json.is_double() && std::isfinite(json.get_double())) return json.get_double();
  if (json.is_int64()) return static_cast<double>(json.get_int64());
  if (json.is_uint64()) return static_cast<double>(json.get_uint64());
  return std::nullopt;
}

std::optional<int64_t> read_integer(const bj::value& json) {
  if (json.is_int64()) return json.get_int64();
  if (json.is_double() && std::abs(json.get_double()) < 9e15 && json.get_double() == std::floor(json.get_double())) return static_cast<int64_t>(json.get_double());
  return std::nullopt;
}

Result<Value> read_table(const Field& field, const bj::value& json, const std::string& path) {
  if (!json.is_array()) return wrong_kind(field, path);
  model::Table table;
  std::vector<Problem> problems;
  for (size_t r = 0; r < json.get_array().size(); ++r) {
    const bj::value& row = json.get_array()[r];
    const std::string row_path = path + "[" + std::to_string(r) + "]";
    if (!row.is_object()) return wrong_kind(field, row_path);
    std::vector<Value> cells(field.columns.size());
    for (const auto& [name, cell_json] : row.get_object()) {
      const std::string cell_path = row_path + "." + std::string(name);
      const auto column = std::ranges::find(field.columns, std::string_view(name.data(), name.size()), &model::Column::name);
      if (column == field.columns.end()) {
        problems.push_back({Message(kUnknownColumn, {{"field", field.label}, {"column", std::string(name)}}), Where{.field = field.name, .path = cell_path},
                            Message(kSeeMetamodel)});
        continue;
      }
      Field cell;
      cell.name = column->name;
      cell.label = column->label;
      cell.kind = column->kind;
      auto value = read_value(cell, cell_json, cell_path);
      if (value) cells[static_cast<size_t>(column - field.columns.begin())] = std::move(*value);
      else problems.insert(problems.end(), value.error().problems.begin(), value.error().problems.end());
    }
    while (!cells.empty() && cells.back().empty()) cells.pop_back();
    table.rows.push_back(std::move(cells));
  }
  if (!problems.empty()) return Error(ErrorCode::kInvalidInput, std::move(problems));
  return Value(std::move(table));
}

bj::object kind_schema(const Field& field, Language language);

bj::object table_schema(const std::vector<model::Column>& columns, Language language) {
  bj::object properties;
  for (const model::Column& column : columns) {
    Field cell;
    cell.kind = column.kind;
    cell.choices = column.choices;
    bj::object schema = kind_schema(cell, language);
    schema["title"] = column.label.in(language);
    properties[column.name] = std::move(schema);
  }
  return {{"type", "array"}, {"items", {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}}}};
}

bj::object choice_schema(const Field& field) {
  bj::object schema{{"type", "string"}};
  bj::array names;
  for (const model::ChoiceOption& option : field.choices) names.emplace_back(option.name);
  if (!names.empty()) schema["enum"] = std::move(names);
  return schema;
}

bj::object kind_schema(const Field& field, Language language) {
  switch (field.kind) {
    case FieldKind::kText:
    case FieldKind::kLongText: return {{"type", "string"}};
    case FieldKind::kInteger: return {{"type", "integer"}};
    case FieldKind::kNumber: return {{"type", "number"}};
    case FieldKind::kYesNo: return {{"type", "boolean"}};
    case FieldKind::kMoney: return {{"type", "integer"}, {"format", "money"}, {"x-unit", "cents"}};
    case FieldKind::kDate: return {{"type", "string"}, {"format", "date"}};
    case FieldKind::kQuarter: return {{"type", "string"}, {"format", "quarter"}, {"pattern", "^[0-9]{4}-Q[1-4]$"}};
    case FieldKind::kShare: return {{"type", "number"}, {"format", "share"}};
    case FieldKind::kChoice: return choice_schema(field);
    case FieldKind::kChoices: return {{"type", "array"}, {"items", choice_schema(field)}};
    case FieldKind::kTexts: return {{"type", "array"}, {"items", {{"type", "string"}}}};
    case FieldKind::kTable: return table_schema(field.columns, language);
    case FieldKind::kDocument: return {};
  }
  return {};
}

}  // namespace

void write_value(const Field& field, ValueView value, JsonWriter& out) {
  switch (value.kind()) {
    case kIndexOf<std::monostate>:
    case kIndexOf<model::Commitment>: out.null(); return;
    case kIndexOf<std::string>:
    case kIndexOf<model::Choice>: out.text(value.text()); return;
    case kIndexOf<int64_t>: out.integer(value.integer()); return;
    case kIndexOf<double>:
    case kIndexOf<Share>: out.number(value.number()); return;
    case kIndexOf<bool>: out.yes(value.yes()); return;
    case kIndexOf<Money>: out.integer(value.money().cents); return;
    case kIndexOf<Date>: out.text(format_iso(value.date())); return;
    case kIndexOf<Quarter>: out.text(format_iso(value.quarter())); return;
    case kIndexOf<model::Document>: write_document(value.text(), out); return;
    case kIndexOf<model::Texts>:
      out.begin_array();
      for (const std::string_view item : value.texts()) out.text(item);
      out.end_array();
      return;
    default: write_value(field, value.to_value(), out);
  }
}

void write_value(const Field& field, const Value& value, JsonWriter& out) {
  if (const auto* table = value.get<model::Table>()) return write_table(field, *table, out);
  if (value.empty()) {
    out.null();
    return;
  }
  std::string encoded;
  model::encode_value(value, encoded);
  write_value(field, ValueView(encoded), out);
}

Result<Value> read_value(const Field& field, const bj::value& json, const std::string& path) {
  if (json.is_null()) return Value();
  switch (field.kind) {
    case FieldKind::kText:
    case FieldKind::kLongText:
      if (json.is_string()) return Value(std::string(of(json.get_string())));
      break;
    case FieldKind::kChoice:
      if (json.is_string()) return Value(model::Choice{std::string(of(json.get_string()))});
      break;
    case FieldKind::kInteger:
      if (const auto number = read_integer(json)) return Value(*number);
      break;
    case FieldKind::kMoney:
      if (const auto cents = read_integer(json)) return Value(Money{*cents});
      break;
    case FieldKind::kNumber:
      if (const auto number = read_number(json)) return Value(*number);
      break;
    case FieldKind::kShare:
      if (const auto number = read_number(json)) return Value(Share{*number});
      break;
    case FieldKind::kYesNo:
      if (json.is_bool()) return Value(json.get_bool());
      break;
    case FieldKind::kDate:
      if (json.is_string()) {
        if (const auto date = parse_iso_date(of(json.get_string()))) return Value(*date);
      }
      break;
    case FieldKind::kQuarter:
      if (json.is_string()) {
        if (const auto quarter = parse_iso_quarter(of(json.get_string()))) return Value(*quarter);
      }
      break;
    case FieldKind::kChoices:
    case FieldKind::kTexts:
      if (auto texts = read_texts(json)) return Value(model::Texts{std::move(*texts)});
      break;
    case FieldKind::kTable: return read_table(field, json, path);
    case FieldKind::kDocument: return Value(model::Document{format_json(json)});
  }
  return wrong_kind(field, path);
}

bj::value value_schema(const Field& field, Language language) {
  bj::object schema = kind_schema(field, language);
  if (std::isfinite(field.min)) schema["minimum"] = field.kind == FieldKind::kMoney ? field.min * 100 : field.min;
  if (std::isfinite(field.max)) schema["maximum"] = field.kind == FieldKind::kMoney ? field.max * 100 : field.max;
  if (!schema.empty()) schema = {{"anyOf", bj::array{std::move(schema), bj::object{{"type", "null"}}}}};
  schema["title"] = field.label.in(language);
  if (!field.help.in(language).empty()) schema["description"] = field.help.in(language);
  return schema;
}

}  // namespace koers::exchange::json
