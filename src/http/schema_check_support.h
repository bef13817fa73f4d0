// Checks JSON against a JSON Schema, as far as the description of this API uses it. For tests: what the API says must be what it says it says.
#pragma once

#include <boost/json.hpp>
#include <cmath>
#include <set>
#include <string>
#include <vector>

namespace koers::http::testing {

class SchemaCheck {
 public:
  // `document`: the OpenAPI description, for "#/components/…".
  explicit SchemaCheck(const boost::json::value& document) : document_(document) {}

  // What does not fit, each with its path; empty when all of it does.
  std::vector<std::string> faults(const boost::json::value& value, const boost::json::value& schema) {
    faults_.clear();
    check(value, schema, "$");
    return faults_;
  }

 private:
  using Json = boost::json::value;

  void fault(const std::string& path, const std::string& what) { faults_.push_back(path + ": " + what); }

  const Json& target(std::string_view reference) const {
    const Json* at = &document_;
    for (size_t begin = 2; begin <= reference.size();) {  // "#/a/b"
      const size_t end = std::min(reference.find('/', begin), reference.size());
      at = &at->as_object().at(reference.substr(begin, end - begin));
      begin = end + 1;
    }
    return *at;
  }

  static bool is_type(const Json& value, std::string_view type) {
    if (type == "null") return value.is_null();
    if (type == "boolean") return value.is_bool();
    if (type == "string") return value.is_string();
    if (type == "array") return value.is_array();
    if (type == "object") return value.is_object();
    if (type == "number") return value.is_number();
    if (type == "integer") return value.is_int64() || value.is_uint64() || (value.is_double() && value.get_double() == std::floor(value.get_double()));
    return false;
  }

  bool fits(const Json& value, const Json& schema) {
    SchemaCheck inner(document_);
    return inner.faults(value, schema).empty();
  }

  void check(const Json& value, const Json& schema, const std::string& path) {
    if (!schema.is_object()) return;
    const auto& rules = schema.get_object();
    static const std::set<std::string_view> kKnown{"$ref", "type", "enum", "const", "properties", "required", "additionalProperties", "items", "anyOf", "oneOf", "minimum", "maximum",
                                                   "minItems", "maxItems", "pattern", "format", "title", "description", "default", "discriminator", "minLength",
                                                   "maxLength"};
    for (const auto& rule : rules) {
      const std::string_view name(rule.key());
      if (!kKnown.contains(name) && !name.starts_with("x-")) fault(path, "the checker does not know the rule " + std::string(rule.key()));
    }
    if (const Json* reference = rules.if_contains("$ref")) return check(value, target(std::string_view(reference->as_string())), path);
    if (const Json* type = rules.if_contains("type")) {
      bool any = type->is_string() && is_type(value, std::string_view(type->get_string()));
      if (type->is_array()) {
        for (const Json& one : type->get_array()) any = any || is_type(value, std::string_view(one.as_string()));
      }
      if (!any) return fault(path, "is " + boost::json::serialize(value).substr(0, 60) + ", must be " + boost::json::serialize(*type));
    }
    if (const Json* choices = rules.if_contains("enum")) {
      bool any = false;
      for (const Json& choice : choices->as_array()) any = any || choice == value;
      if (!any) fault(path, boost::json::serialize(value) + " is not one of " + boost::json::serialize(*choices));
    }
    if (const Json* only = rules.if_contains("const"); only != nullptr && *only != value) fault(path, "must be " + boost::json::serialize(*only));
    for (const char* word : {"anyOf", "oneOf"}) {
      const Json* choices = rules.if_contains(word);
      if (choices == nullptr) continue;
      int count = 0;
      for (const Json& choice : choices->as_array()) count += fits(value, choice) ? 1 : 0;
      if (count == 0 || (count > 1 && std::string_view(word) == "oneOf")) fault(path, "fits " + std::to_string(count) + " of " + word);
    }
    if (value.is_number()) {
      const double number = value.to_number<double>();
      if (const Json* least = rules.if_contains("minimum"); least != nullptr && number < least->to_number<double>()) fault(path, "is too small");
      if (const Json* most = rules.if_contains("maximum"); most != nullptr && number > most->to_number<double>()) fault(path, "is too large");
    }
    if (value.is_array()) check_array(value.get_array(), rules, path);
    if (value.is_object()) check_object(value.get_object(), rules, path);
  }

  void check_array(const boost::json::array& array, const boost::json::object& rules, const std::string& path) {
    if (const Json* items = rules.if_contains("items")) {
      for (size_t i = 0; i < array.size(); ++i) check(array[i], *items, path + "[" + std::to_string(i) + "]");
    }
    if (const Json* least = rules.if_contains("minItems"); least != nullptr && array.size() < least->to_number<size_t>()) fault(path, "has too few items");
    if (const Json* most = rules.if_contains("maxItems"); most != nullptr && array.size() > most->to_number<size_t>()) fault(path, "has too many items");
  }

  void check_object(const boost::json::object& object, const boost::json::object& rules, const std::string& path) {
    const Json* properties = rules.if_contains("properties");
    const Json* more = rules.if_contains("additionalProperties");
    for (const auto& member : object) {
      const std::string place = path + "." + std::string(member.key());
      const Json* schema = properties != nullptr ? properties->as_object().if_contains(member.key()) : nullptr;
      if (schema != nullptr) check(member.value(), *schema, place);
      else if (more != nullptr && more->is_bool() && !more->get_bool()) fault(place, "is not in the description");
      else if (more != nullptr && more->is_object()) check(member.value(), *more, place);
    }
    if (const Json* required = rules.if_contains("required")) {
      for (const Json& name : required->as_array()) {
        if (!object.contains(std::string_view(name.as_string()))) fault(path, "lacks " + std::string(name.as_string()));
      }
    }
  }

  const Json& document_;
  std::vector<std::string> faults_;
};

}  // namespace koers::http::testing
