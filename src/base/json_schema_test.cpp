#include <gtest/gtest.h>

#include "base/json_io.h"
#include "base/json_sample_test.h"

namespace koers {
namespace {

namespace json = boost::json;

json::value property(const json::value& schema, std::string_view name) { return schema.at("properties").at(name); }
std::string text_of(const json::value& value) { return format_json(value); }

TEST(JsonSchema, SaysWhatAFieldIs) {
  const json::value schema = json_schema<sample::Options>();
  EXPECT_EQ(schema.at("$schema").as_string(), "https://json-schema.org/draft/2020-12/schema");
  EXPECT_EQ(schema.at("type").as_string(), "object");
  EXPECT_EQ(schema.at("additionalProperties"), json::value(false));
  EXPECT_EQ(
      text_of(property(schema, "weight")),
      R"({"type":"number","minimum":0,"maximum":1,"title":"Gewicht","description":"Hoe zwaar risico telt.","x-label":{"nl":"Gewicht","en":"Weight"},)"
      R"("x-help":{"nl":"Hoe zwaar risico telt.","en":"How much risk counts."},"default":0.5})");
  EXPECT_EQ(text_of(property(schema, "today")),
            R"({"type":["string","null"],"format":"date","title":"Vandaag","x-label":{"nl":"Vandaag","en":"Today"}})");
  EXPECT_EQ(text_of(property(schema, "seed")), R"({"type":"integer","minimum":0,"default":1})");
  EXPECT_EQ(text_of(property(schema, "strict")), R"({"type":"boolean","default":false})");
  EXPECT_EQ(text_of(property(schema, "reserve")), R"({"type":"number","format":"share","default":0.1})");
  EXPECT_EQ(text_of(property(schema, "mode")), R"({"type":"string","enum":["fast","in_flight","xl"],"default":"in_flight"})");
  EXPECT_EQ(text_of(property(schema, "start")),
            R"({"type":"string","format":"quarter","pattern":"^[0-9]{4}-Q[1-4]$","default":"2027-Q1"})");
  EXPECT_EQ(text_of(property(schema, "small")), R"({"type":["integer","null"],"minimum":-128,"maximum":127})");
  EXPECT_EQ(text_of(property(schema, "pair")),
            R"({"type":"array","items":{"type":"integer","minimum":0,"maximum":65535},"minItems":2,"maxItems":2,"default":[1,2]})");
  EXPECT_EQ(text_of(property(schema, "pins")),
            R"({"type":"array","items":{"type":"string"},"title":"Vastgezet","x-label":{"nl":"Vastgezet","en":"Pinned"},"default":[]})");
  EXPECT_EQ(
      text_of(property(schema, "money")),
      R"({"type":"object","additionalProperties":{"type":"integer","format":"money","x-unit":"cents","minimum":0},"title":"Geld per jaar",)"
      R"("x-label":{"nl":"Geld per jaar","en":"Money per year"},"x-unit":"euro","default":{}})");
  EXPECT_EQ(json_schema<sample::Options>(Language::kEnglish).at("properties").at("weight").at("title").as_string(), "Weight");
}

TEST(JsonSchema, NamesNestedStructsOnce) {
  const json::value schema = json_schema<sample::Options>();
  EXPECT_EQ(text_of(property(schema, "limits").at("items")), R"({"$ref":"#/$defs/limit"})");
  EXPECT_EQ(text_of(property(schema, "all")), R"({"$ref":"#/$defs/limit","default":{"department":"alle","changes_max":9,"amount":null}})");
  EXPECT_EQ(
      text_of(schema.at("$defs").at("limit")),
      R"({"type":"object","properties":{"department":{"type":"string","title":"Afdeling","x-label":{"nl":"Afdeling","en":"Department"}},)"
      R"("changes_max":{"type":"integer","minimum":0,"maximum":20,"title":"Meeste veranderingen","x-label":{"nl":"Meeste veranderingen","en":"Most changes"},"default":3},)"
      R"("amount":{"type":["integer","null"],"format":"money","x-unit":"cents"}},"additionalProperties":false,"required":["department"]})");
  EXPECT_EQ(text_of(property(schema, "saving").at("oneOf")),
            R"([{"$ref":"#/$defs/percentage_choice"},{"$ref":"#/$defs/fixed_amount_choice"}])");
  EXPECT_EQ(text_of(schema.at("$defs").at("fixed_amount_choice").at("properties").at("kind")), R"({"const":"fixed_amount"})");
}

TEST(JsonSchema, KnowsATypeThatHoldsItself) {
  const json::value schema = json_schema<sample::Node>();
  EXPECT_EQ(text_of(property(schema, "children").at("items")), R"({"$ref":"#/$defs/node"})");
  EXPECT_EQ(text_of(schema.at("$defs").at("node").at("properties").at("children").at("items")), R"({"$ref":"#/$defs/node"})");
}

// Enough of a validator to see that what we write is what the schema says.
class Validator {
 public:
  explicit Validator(const json::value& root) : root_(root) {}

  std::string fault(const json::value& schema_value, const json::value& value, const std::string& path = "$") const {
    const json::object& schema = schema_value.as_object();
    for (const auto& [keyword, rule] : schema) {
      const std::string found = fault_of(keyword, rule, schema, value, path);
      if (!found.empty()) return found;
    }
    return "";
  }

 private:
  static bool has_type(std::string_view type, const json::value& value) {
    if (type == "null") return value.is_null();
    if (type == "boolean") return value.is_bool();
    if (type == "string") return value.is_string();
    if (type == "array") return value.is_array();
    if (type == "object") return value.is_object();
    if (type == "number") return value.is_number();
    return type == "integer" && (value.is_int64() || value.is_uint64());
  }

  std::string fault_of(std::string_view keyword, const json::value& rule, const json::object& schema, const json::value& value,
                       const std::string& path) const {
    if (keyword == "type") {
      bool fits = rule.is_string() && has_type(rule.get_string(), value);
      if (rule.is_array())
        for (const json::value& type : rule.get_array()) fits = fits || has_type(type.get_string(), value);
      return fits ? "" : path + " is no " + format_json(rule);
    }
    if (keyword == "$ref") return fault(root_.at("$defs").at(std::string_view(rule.get_string()).substr(8)), value, path);
    if (keyword == "const") return value == rule ? "" : path + " differs";
    if (keyword == "enum")
      return std::find(rule.get_array().begin(), rule.get_array().end(), value) != rule.get_array().end() ? "" : path + " is no choice";
    if (keyword == "minimum")
      return !value.is_number() || value.to_number<double>() >= rule.to_number<double>() ? "" : path + " is too small";
    if (keyword == "maximum")
      return !value.is_number() || value.to_number<double>() <= rule.to_number<double>() ? "" : path + " is too large";
    if (keyword == "minItems") return value.get_array().size() >= rule.to_number<size_t>() ? "" : path + " has too few";
    if (keyword == "anyOf" || keyword == "oneOf") {
      size_t fitting = 0;
      for (const json::value& one : rule.get_array()) fitting += fault(one, value, path).empty();
      return fitting == 1 || (keyword == "anyOf" && fitting > 0) ? "" : path + " fits " + std::to_string(fitting);
    }
    if (keyword == "items" && value.is_array()) {
      for (size_t i = 0; i < value.get_array().size(); ++i) {
        const std::string found = fault(rule, value.get_array()[i], path + "[" + std::to_string(i) + "]");
        if (!found.empty()) return found;
      }
    }
    if (keyword == "required" && value.is_object()) {
      for (const json::value& name : rule.get_array())
        if (!value.get_object().contains(name.get_string())) return path + " lacks " + format_json(name);
    }
    if (keyword == "properties" && value.is_object()) {
      for (const auto& [name, member] : value.get_object()) {
        const json::value* one = rule.get_object().if_contains(name);
        if (one == nullptr) return path + " has " + std::string(name);
        const std::string found = fault(*one, member, path + "." + std::string(name));
        if (!found.empty()) return found;
      }
    }
    if (keyword == "additionalProperties" && rule.is_object() && value.is_object() && !schema.contains("properties")) {
      for (const auto& [name, member] : value.get_object()) {
        const std::string found = fault(rule, member, path + "." + std::string(name));
        if (!found.empty()) return found;
      }
    }
    return "";
  }

  const json::value& root_;
};

TEST(JsonSchema, HoldsForWhatIsWritten) {
  const json::value schema = json_schema<sample::Options>();
  const Validator validator(schema);
  sample::Options options;
  EXPECT_EQ(validator.fault(schema, to_json(options)), "");
  options.today = make_date(2027, 7, 1);
  options.limits = {{.department = "ICT", .amount = Money{5}}, {}};
  options.money["2027"] = Money{1};
  options.saving = sample::FixedAmount{Money{5}};
  options.small = int8_t{-1};
  EXPECT_EQ(validator.fault(schema, to_json(options)), "");
  options.weight = 2;
  EXPECT_EQ(validator.fault(schema, to_json(options)), "$.weight is too large");
  options.weight = 1;
  options.limits[1].changes_max = -1;
  EXPECT_EQ(validator.fault(schema, to_json(options)), "$.limits[1].changes_max is too small");

  static constexpr MessageText kText{"test.text", "a", "b"};
  sample::Answer answer;
  const json::value answer_schema = json_schema<sample::Answer>();
  EXPECT_EQ(Validator(answer_schema).fault(answer_schema, to_json(answer)), "");
  answer.why = kText;
  answer.problems = {{kText, {.file = "a.csv", .row = 1}, kText}};
  EXPECT_EQ(Validator(answer_schema).fault(answer_schema, to_json(answer)), "");
}

}  // namespace
}  // namespace koers
