#include <boost/json.hpp>
#include <charconv>

#include "base/json_io.h"
#include "base/text.h"
#include "exchange/archimate/own_marks.h"
#include "exchange/json/json_writer.h"
#include "exchange/json/value_json_io.h"

namespace koers::exchange::archimate {
namespace {

namespace bj = boost::json;
using model::FieldKind;

bool is_plain_text(FieldKind kind) {
  return kind == FieldKind::kText || kind == FieldKind::kLongText || kind == FieldKind::kChoice || kind == FieldKind::kDate || kind == FieldKind::kQuarter;
}

bj::value parse(std::string_view text) {
  boost::system::error_code error;
  bj::parse_options options;
  options.max_depth = 70;
  bj::value value = bj::parse(text, error, {}, options);
  return error ? bj::value() : value;
}

std::string text_in(const bj::object& object, std::string_view key) {
  const bj::value* found = object.if_contains(key);
  return found && found->is_string() ? std::string(found->get_string()) : std::string();
}

}  // namespace

std::string mark_text(const model::View&, const model::Field& field, const model::Value& value) {
  if (is_plain_text(field.kind)) {
    if (const auto* text = value.get<std::string>()) return *text;
  }
  std::string out;
  json::JsonWriter writer(out);
  json::write_value(field, value, writer);
  if (is_plain_text(field.kind) && out.size() >= 2 && out.front() == '"') {
    const bj::value parsed = parse(out);
    if (parsed.is_string()) return std::string(parsed.get_string());
  }
  return out;
}

Result<model::Value> read_mark(const model::Field& field, std::string_view text) {
  if (text.empty()) return model::Value{};
  if (is_plain_text(field.kind)) return json::read_value(field, bj::value(bj::string(text)), "$." + field.name);
  return json::read_value(field, TRY(parse_json(text)), "$." + field.name);
}

std::string points_text(const std::vector<model::SeriesPoint>& points) {
  std::string out;
  json::JsonWriter writer(out);
  writer.begin_array();
  for (const model::SeriesPoint& point : points) writer.begin_array().text(format_iso(point.at)).number(point.value).end_array();
  writer.end_array();
  return out;
}

std::vector<model::SeriesPoint> read_points(std::string_view text) {
  std::vector<model::SeriesPoint> points;
  const bj::value parsed = parse(text);
  if (!parsed.is_array()) return points;
  for (const bj::value& one : parsed.get_array()) {
    if (!one.is_array() || one.get_array().size() != 2 || !one.get_array()[0].is_string() || !one.get_array()[1].is_number()) continue;
    const auto date = parse_iso_date(std::string_view(one.get_array()[0].get_string()));
    if (date) points.push_back({*date, one.get_array()[1].to_number<double>()});
  }
  return points;
}

namespace {

void read_relations(const bj::value& parsed, std::vector<KeptRelation>& relations) {
  if (!parsed.is_array()) return;
  for (const bj::value& one : parsed.get_array()) {
    if (!one.is_object()) continue;
    const bj::object& given = one.get_object();
    KeptRelation& kept = relations.emplace_back();
    kept.identifier = text_in(given, "id"), kept.type = text_in(given, "relation"), kept.from = text_in(given, "from"), kept.to = text_in(given, "to");
    kept.labels = text_in(given, "labels");
    const bj::value* fields = given.if_contains("fields");
    if (!fields || !fields->is_object()) continue;
    for (const auto& [name, value] : fields->get_object()) {
      if (value.is_string()) kept.fields.emplace_back(std::string(name), std::string(value.get_string()));
    }
  }
}

}  // namespace

OwnMarks read_model_marks(const ExchangeModel& model) {
  OwnMarks marks;
  for (const PropertyValue& property : model.properties) {
    const std::string_view key = model.definitions[property.definition].key;
    if (!key.starts_with(kMark)) continue;
    const std::string_view name = key.substr(kMark.size());
    const std::string_view text = trim(property.value.text);
    if (name == "revision") {
      marks.own_export = true;
      (void)std::from_chars(text.data(), text.data() + text.size(), marks.revision);  // 0 when it is no number
    }
    if (name == "register") marks.register_id = text;
    if (name != "model" && name != "keys" && name != "relations") continue;
    const bj::value parsed = parse(property.value.text);
    if (name == "relations") read_relations(parsed, marks.relations);
    if (!parsed.is_object() || name == "relations") continue;
    if (name == "model") {
      const bj::object& given = parsed.get_object();
      marks.model_key = text_in(given, "key"), marks.model_name = text_in(given, "name"), marks.model_kind = text_in(given, "kind"), marks.read_on = text_in(given, "read_on");
      marks.stable_property = text_in(given, "stable_property"), marks.kind_property = text_in(given, "kind_property");
    } else {
      for (const auto& [identifier, given] : parsed.get_object()) {
        if (given.is_string()) marks.keys.emplace_back(std::string(identifier), std::string(given.get_string()));
      }
    }
  }
  return marks;
}

std::string model_mark_text(const OwnMarks& marks) {
  std::string out;
  json::JsonWriter writer(out);
  writer.begin_object().field("key", marks.model_key).field("name", marks.model_name).field("kind", marks.model_kind);
  if (!marks.stable_property.empty()) writer.field("stable_property", marks.stable_property);
  if (!marks.kind_property.empty()) writer.field("kind_property", marks.kind_property);
  if (!marks.read_on.empty()) writer.field("read_on", marks.read_on);
  writer.end_object();
  return out;
}

std::string relations_mark_text(const std::vector<KeptRelation>& relations) {
  std::string out;
  json::JsonWriter writer(out);
  writer.begin_array();
  for (const KeptRelation& one : relations) {
    writer.begin_object().field("id", one.identifier).field("relation", one.type).field("from", one.from).field("to", one.to);
    if (!one.labels.empty()) writer.field("labels", one.labels);
    if (!one.fields.empty()) {
      writer.key("fields").begin_object();
      for (const auto& [name, text] : one.fields) writer.field(name, text);
      writer.end_object();
    }
    writer.end_object();
  }
  writer.end_array();
  return out;
}

std::string keys_mark_text(const OwnMarks& marks) {
  bj::object keys;
  for (const auto& [identifier, key] : marks.keys) keys[identifier] = key;
  return bj::serialize(keys);
}

}  // namespace koers::exchange::archimate
