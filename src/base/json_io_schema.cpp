// JSON Schema 2020-12 of described types.
#include <cmath>
#include <map>
#include <string>

#include "base/check.h"
#include "base/json_io.h"

namespace koers::shape {
namespace {

namespace json = boost::json;

// 12 rather than 12.0.
json::value plain_number(double number) {
  if (number == std::floor(number) && std::abs(number) < 1e15) return static_cast<int64_t>(number);
  return number;
}

class SchemaMaker {
 public:
  explicit SchemaMaker(Language language) : language_(language) {}

  json::value make(const Shape& shape) {
    json::object schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"}};
    const json::object root = shape.kind == Kind::kStruct ? struct_schema(shape, /*in_variant=*/false) : value_schema(shape, {});
    for (const auto& member : root) schema.insert(member);
    if (!definitions_.empty()) schema["$defs"] = std::move(definitions_);
    return schema;
  }

 private:
  json::object value_schema(const Shape& shape, const Note& note) {
    switch (shape.kind) {
      case Kind::kBool: return {{"type", "boolean"}};
      case Kind::kInteger: return integer_schema(shape, note);
      case Kind::kNumber: return limited({{"type", "number"}}, note);
      case Kind::kText: return {{"type", "string"}};
      case Kind::kMoney: return limited({{"type", "integer"}, {"format", "money"}, {"x-unit", "cents"}}, note);
      case Kind::kShare: return limited({{"type", "number"}, {"format", "share"}}, note);
      case Kind::kDate: return {{"type", "string"}, {"format", "date"}};
      case Kind::kQuarter: return {{"type", "string"}, {"format", "quarter"}, {"pattern", "^[0-9]{4}-Q[1-4]$"}};
      case Kind::kTimestamp: return {{"type", "string"}, {"format", "date-time"}};
      case Kind::kEnum: return enum_schema(shape);
      case Kind::kOptional: return optional_schema(value_schema(shape.inside(), note));
      case Kind::kList: return list_schema(shape, note);
      case Kind::kMap: return {{"type", "object"}, {"additionalProperties", value_schema(shape.inside(), note)}};
      case Kind::kVariant: return variant_schema(shape);
      case Kind::kStruct: return reference(shape, /*in_variant=*/false);
      case Kind::kMessage: return message_schema();
      case Kind::kWhere: return where_schema();
      case Kind::kProblem: return problem_schema();
      case Kind::kError:
        return {{"type", "object"},
                {"properties", {{"code", {{"type", "string"}}}, {"problems", {{"type", "array"}, {"items", problem_schema()}}}}}};
      case Kind::kJson: return {};
    }
    UNREACHABLE("a kind of shape without a schema");
  }

  static json::object limited(json::object schema, const Note& note) {
    if (std::isfinite(note.min)) schema["minimum"] = plain_number(note.min);
    if (std::isfinite(note.max)) schema["maximum"] = plain_number(note.max);
    return schema;
  }

  // The limits of the type itself are said where somebody could run into them.
  static json::object integer_schema(const Shape& shape, Note note) {
    const int bits = static_cast<int>(shape.bytes) * 8;
    if (!shape.is_signed) note.min = std::max(note.min, 0.0);
    if (bits < 32) {
      note.min = std::max(note.min, shape.is_signed ? -std::ldexp(1.0, bits - 1) : 0.0);
      note.max = std::min(note.max, std::ldexp(1.0, shape.is_signed ? bits - 1 : bits) - 1);
    }
    return limited({{"type", "integer"}}, note);
  }

  static json::object enum_schema(const Shape& shape) {
    json::array choices;
    for (const Choice& choice : shape.choices) choices.emplace_back(choice.name);
    return {{"type", "string"}, {"enum", std::move(choices)}};
  }

  // Null too. A bare type becomes a pair of types, which every tool reads; anything else a choice of two.
  static json::object optional_schema(json::object schema) {
    json::value* type = schema.if_contains("type");
    if (type != nullptr && type->is_string() && !schema.contains("enum")) {
      *type = json::array{*type, "null"};
      return schema;
    }
    if (schema.empty()) return schema;
    return {{"anyOf", json::array{std::move(schema), json::object{{"type", "null"}}}}};
  }

  json::object list_schema(const Shape& shape, const Note& note) {
    json::object schema{{"type", "array"}, {"items", value_schema(shape.inside(), note)}};
    if (shape.bytes > 0) schema["minItems"] = int64_t{shape.bytes}, schema["maxItems"] = int64_t{shape.bytes};
    return schema;
  }

  json::object variant_schema(const Shape& shape) {
    json::array choices;
    for (const ShapeOf alternative : shape.alternatives) choices.push_back(reference(alternative(), /*in_variant=*/true));
    return {{"type", "object"}, {"oneOf", std::move(choices)}, {"discriminator", {{"propertyName", "kind"}}}};
  }

  json::object reference(const Shape& shape, bool in_variant) {
    const std::string name = definition_name(shape, in_variant);
    if (!definitions_.contains(name)) {
      definitions_[name] = nullptr;  // known before its fields are visited: a type may hold itself
      definitions_[name] = struct_schema(shape, in_variant);
    }
    return {{"$ref", "#/$defs/" + name}};
  }

  // "limit", or "limit_2" when another type of that name came first.
  std::string definition_name(const Shape& shape, bool in_variant) {
    const std::string base = in_variant ? shape.name + "_choice" : shape.name;
    for (int number = 1;; ++number) {
      std::string name = number == 1 ? base : base + "_" + std::to_string(number);
      const auto [owner, is_new] = owners_.try_emplace(name, &shape);
      if (owner->second == &shape) return name;
    }
  }

  json::object struct_schema(const Shape& shape, bool in_variant) {
    json::object properties;
    json::array required;
    if (in_variant) properties["kind"] = json::object{{"const", shape.name}}, required.emplace_back("kind");
    for (const Field& field : shape.fields) {
      properties[field.name] = field_schema(shape, field);
      if (field.note.required) required.emplace_back(field.name);
    }
    json::object schema{{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
    if (!required.empty()) schema["required"] = std::move(required);
    return schema;
  }

  json::object field_schema(const Shape& owner, const Field& field) {
    const Note& note = field.note;
    json::object schema = value_schema(field.shape(), note);
    const bool dutch = language_ == Language::kDutch;
    if (!note.nl.empty()) schema["title"] = dutch ? note.nl : note.en;
    if (!note.help_nl.empty()) schema["description"] = dutch ? note.help_nl : note.help_en;
    if (!note.nl.empty()) schema["x-label"] = json::object{{"nl", note.nl}, {"en", note.en}};
    if (!note.help_nl.empty()) schema["x-help"] = json::object{{"nl", note.help_nl}, {"en", note.help_en}};
    if (!note.unit.empty() && !schema.contains("x-unit")) schema["x-unit"] = note.unit;
    if (!note.required) add_default(schema, field.shape(), static_cast<const char*>(owner.example) + field.offset);
    return schema;
  }

  // What holds when the field is absent. Left out where it says nothing new: no value, or a struct as its own fields already say.
  static void add_default(json::object& schema, const Shape& shape, const void* value) {
    json::value written = write_json(shape, value);
    if (written.is_null() || (shape.kind == Kind::kStruct && written == write_json(shape, shape.example))) return;
    schema["default"] = std::move(written);
  }

  static json::object message_schema() {
    return {
        {"type", json::array{"object", "null"}},
        {"properties",
         {{"id", {{"type", "string"}}}, {"nl", {{"type", "string"}}}, {"en", {{"type", "string"}}}, {"arguments", {{"type", "object"}}}}}};
  }
  static json::object where_schema() {
    json::object properties;
    for (const char* name : {"file", "sheet", "column", "element", "field", "path"}) properties[name] = json::object{{"type", "string"}};
    properties["row"] = json::object{{"type", "integer"}, {"minimum", 1}};
    return {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
  }
  static json::object problem_schema() {
    return {{"type", "object"}, {"properties", {{"what", message_schema()}, {"where", where_schema()}, {"mend", message_schema()}}}};
  }

  Language language_;
  json::object definitions_;
  std::map<std::string, const Shape*> owners_;
};

}  // namespace

json::value make_schema(const Shape& shape, Language language) { return SchemaMaker(language).make(shape); }

}  // namespace koers::shape
