// The description of the API, made from the route table, the described structs, the metamodel of this register and the catalogue of lenses.
#include <boost/json.hpp>

#include "analysis/catalogue.h"
#include "base/json_io.h"
#include "base/text.h"
#include "exchange/json/element_json.h"
#include "http/api.h"
#include "http/api_schemas.h"
#include "http/house.h"
#include "http/problem.h"

namespace koers::http {

namespace bj = boost::json;

namespace {

const bj::object kVersionHeader{{"API-Version", {{"$ref", "#/components/headers/ApiVersion"}}}};

// "element_page" → "ElementPage"
std::string pascal(std::string_view name) {
  std::string out;
  bool upper = true;
  for (const char letter : name) {
    if (letter == '_' || letter == '-') {
      upper = true;
      continue;
    }
    out += upper && letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32) : letter;
    upper = false;
  }
  return out;
}

// Moves the definitions of a schema to the components, under names that are unique in the whole description, and points to them there.
class Components {
 public:
  explicit Components(bj::object& schemas) : schemas_(schemas) {}

  // `owner`: what the schema itself is called; its definitions get that name in front when theirs is taken by something else.
  bj::value adopt(bj::value schema, const std::string& owner) {
    if (!schema.is_object()) return schema;
    bj::object& object = schema.get_object();
    object.erase("$schema");
    bj::value definitions = bj::object();
    if (bj::value* found = object.if_contains("$defs")) {
      definitions = std::move(*found);
      object.erase("$defs");
    }
    std::map<std::string, std::string> names;
    for (const auto& definition : definitions.get_object()) names[std::string(definition.key())] = name_for(definition.key(), definition.value(), owner);
    for (auto& definition : definitions.get_object()) {
      point_elsewhere(definition.value(), names);
      schemas_[names[std::string(definition.key())]] = std::move(definition.value());
    }
    point_elsewhere(schema, names);
    return schema;
  }

 private:
  // The same definition in two schemas is one component.
  std::string name_for(std::string_view name, const bj::value& definition, const std::string& owner) {
    const std::string plain = pascal(name), owned = owner + pascal(name);
    for (const std::string& candidate : {plain, owned}) {
      const auto known = originals_.find(candidate);
      if (known == originals_.end()) originals_[candidate] = definition;
      else if (known->second != definition) continue;
      return candidate;
    }
    for (int number = 2;; ++number) {
      const std::string candidate = owned + std::to_string(number);
      if (!originals_.contains(candidate)) {
        originals_[candidate] = definition;
        return candidate;
      }
    }
  }

  static void point_elsewhere(bj::value& value, const std::map<std::string, std::string>& names) {
    if (value.is_array()) {
      for (bj::value& item : value.get_array()) point_elsewhere(item, names);
    } else if (value.is_object()) {
      for (auto& member : value.get_object()) {
        constexpr std::string_view kLocal = "#/$defs/";
        if (member.key() == "$ref" && member.value().is_string()) {
          const std::string_view target(member.value().get_string());
          if (!target.starts_with(kLocal)) continue;
          const auto name = names.find(std::string(target.substr(kLocal.size())));
          if (name != names.end()) member.value() = "#/components/schemas/" + name->second;
        } else {
          point_elsewhere(member.value(), names);
        }
      }
    }
  }

  bj::object& schemas_;
  std::map<std::string, bj::value> originals_;
};

bj::object parameter_schema(const Parameter& parameter) {
  switch (parameter.kind) {
    case ParameterKind::kInteger: return {{"type", "integer"}, {"minimum", 0}};
    case ParameterKind::kMoment: return {{"type", "string"}};
    case ParameterKind::kText: return {{"type", "string"}};
  }
  return {};
}

bj::array describe_parameters(const Route& route, Language language) {
  bj::array parameters;
  for (size_t at = route.path.find('{'); at != route.path.npos; at = route.path.find('{', at + 1)) {
    const std::string_view name = route.path.substr(at + 1, route.path.find('}', at) - at - 1);
    parameters.push_back(bj::object{{"name", name}, {"in", "path"}, {"required", true}, {"schema", {{"type", "string"}}}});
  }
  for (const Parameter& parameter : route.parameters) {
    bj::object schema = parameter_schema(parameter);
    if (parameter.repeated) schema = {{"type", "array"}, {"items", std::move(schema)}};
    bj::object described{{"name", parameter.name}, {"in", "query"}, {"description", language == Language::kDutch ? parameter.nl : parameter.en}, {"schema", std::move(schema)}};
    if (!parameter.example.empty() && !parameter.repeated && parameter.kind == ParameterKind::kText) described["example"] = parameter.example;
    parameters.push_back(std::move(described));
  }
  return parameters;
}

bj::object describe_problem(std::string_view description) {
  return {{"description", description}, {"headers", kVersionHeader}, {"content", {{"application/problem+json", {{"schema", {{"$ref", "#/components/schemas/Problem"}}}}}}}};
}

bj::object describe_responses(const Route& route, Components& components, Language language) {
  const bool dutch = language == Language::kDutch;
  bj::object good{{"description", dutch ? "Gelukt." : "Done."}, {"headers", kVersionHeader}};
  const std::string owner = pascal(route.operation);
  if (route.response_schema != nullptr) {
    good["content"] = bj::object{{route.response_type, {{"schema", components.adopt(route.response_schema(language), owner)}}}};
  } else if (route.status != 204) {
    good["content"] = bj::object{{route.response_type, bj::object{{"schema", {{"type", "string"}}}}}};
  }
  bj::object responses;
  responses[std::to_string(route.status)] = std::move(good);
  responses["400"] = describe_problem(dutch ? "De invoer klopt niet." : "The input is not right.");
  if (route.right != Right::kNone) {
    responses["401"] = describe_problem(dutch ? "Niet aangemeld." : "Not signed in.");
    responses["403"] = describe_problem(dutch ? "Niet toegestaan." : "Not allowed.");
  }
  responses["404"] = describe_problem(dutch ? "Bestaat niet." : "Does not exist.");
  if (route.method == Method::kPost || route.method == Method::kPut) {
    responses["409"] = describe_problem(dutch ? "Intussen gewijzigd." : "Changed meanwhile.");
    responses["413"] = describe_problem(dutch ? "Te groot." : "Too large.");
    responses["422"] = describe_problem(dutch ? "Een regel van het register verbiedt het." : "A rule of the register forbids it.");
  }
  responses["503"] = describe_problem(dutch ? "Nu te druk." : "Too busy now.");
  return responses;
}

bj::object describe(const Route& route, Components& components, Language language) {
  bj::object operation{{"operationId", route.operation},
                       {"tags", bj::array{route.tag}},
                       {"summary", language == Language::kDutch ? route.nl : route.en},
                       {"x-right", right_name(route.right)}};
  bj::array parameters = describe_parameters(route, language);
  if (route.operation == std::string_view("makeChanges")) {
    parameters.push_back(bj::object{{"name", "Idempotency-Key"}, {"in", "header"}, {"schema", {{"type", "string"}, {"maxLength", 200}}},
                          {"description", language == Language::kDutch ? "Hetzelfde verzoek twee keer met dezelfde sleutel wijzigt één keer."
                                                                       : "The same request twice with the same key changes once."}});
  }
  if (!parameters.empty()) operation["parameters"] = std::move(parameters);
  if (route.request_schema != nullptr) {
    operation["requestBody"] = bj::object{{"required", true}, {"content", {{route.body_type, {{"schema", components.adopt(route.request_schema(language), pascal(route.operation))}}}}}};
  }
  operation["responses"] = describe_responses(route, components, language);
  if (route.right == Right::kNone) operation["security"] = bj::array{};
  return operation;
}

// Each type's own fields, so that a client can be made that knows them.
void add_types(const model::View& view, bj::object& schemas, Language language) {
  for (const model::ElementType& type : view.metamodel().types()) {
    if (type.removed) continue;
    std::vector<model::FieldId> fields;
    for (const model::FieldId field : type.fields) {
      if (view.sees(view.metamodel().field(field))) fields.push_back(field);
    }
    schemas["Fields" + pascal(type.name)] = exchange::json::fields_schema(view.metamodel(), fields, type.label, language);
  }
  for (const model::RelationType& type : view.metamodel().relation_types()) {
    if (!type.removed && !type.fields.empty()) {
      schemas["RelationFields" + pascal(type.name)] = exchange::json::fields_schema(view.metamodel(), type.fields, type.label, language);
    }
  }
}

void add_lenses(Components& components, bj::object& schemas) {
  for (const analysis::Lens& lens : analysis::catalogue()) {
    const std::string name = "Lens" + pascal(lens.name);
    schemas[name + "Options"] = components.adopt(lens.options_schema(), name);
    schemas[name + "Result"] = components.adopt(with_all_required(lens.result_schema()), name);
  }
}

bj::array describe_tags() {
  bj::array tags;
  std::vector<std::string_view> seen;
  for (const Route& route : routes()) {
    if (std::ranges::find(seen, route.tag) != seen.end()) continue;
    seen.push_back(route.tag);
    tags.push_back(bj::object{{"name", route.tag}});
  }
  return tags;
}

}  // namespace

namespace {

// The place of a fault says only what applies.
bool is_where(const bj::object& properties) { return properties.contains("sheet") && properties.contains("element") && properties.contains("path"); }

}  // namespace

bj::value with_all_required(bj::value schema) {
  if (schema.is_array()) {
    for (bj::value& item : schema.get_array()) item = with_all_required(std::move(item));
  } else if (schema.is_object()) {
    bj::object& object = schema.get_object();
    for (auto& member : object) {
      if (member.key() != "default" && member.key() != "enum") member.value() = with_all_required(std::move(member.value()));
    }
    const bj::value* properties = object.if_contains("properties");
    const bj::value* more = object.if_contains("additionalProperties");
    const bool is_struct = properties != nullptr && properties->is_object() && !properties->get_object().empty() && more != nullptr && more->is_bool();
    if (is_struct && !is_where(properties->get_object())) {
      bj::array names;
      for (const auto& property : properties->get_object()) names.emplace_back(property.key());
      object["required"] = std::move(names);
    }
  }
  return schema;
}

bj::value any_bytes_schema(Language) { return {{"type", "string"}, {"format", "binary"}}; }

bj::value any_object_schema(Language) { return {{"type", "object"}}; }

bj::value element_page_schema(Language language) {
  const bool dutch = language == Language::kDutch;
  return {{"type", "object"},
          {"properties",
           {{"revision", {{"type", "integer"}}},
            {"total", {{"type", "integer"}, {"description", dutch ? "Hoeveel er voldoen." : "How many there are in all."}}},
            {"offset", {{"type", "integer"}}},
            {"next_cursor", {{"type", {"string", "null"}}}},
            {"elements", {{"type", "array"}, {"items", {{"$ref", "#/components/schemas/Element"}}}}}}},
          {"required", {"revision", "total", "offset", "next_cursor", "elements"}},
          {"additionalProperties", false}};
}

bj::value one_element_schema(Language language) {
  bj::value schema = exchange::json::element_schema(language);
  bj::object& properties = schema.get_object()["properties"].get_object();
  const bj::object moment{{"type", "string"}, {"format", "date-time"}};
  properties["changed_at"] = moment;
  properties["added_at"] = moment;
  properties["series"] = {
      {"type", "array"},
      {"items",
       {{"type", "object"},
        {"properties",
         {{"name", {{"type", "string"}}},
          {"points",
           {{"type", "array"},
            {"items", {{"type", "object"}, {"properties", {{"at", {{"type", "string"}, {"format", "date"}}}, {"value", {{"type", "number"}}}}}, {"additionalProperties", false}}}}}}},
        {"additionalProperties", false}}}};
  return schema;
}

bj::value describe_api(const Call& call) {
  const Language language = call.language;
  const bool dutch = language == Language::kDutch;
  bj::object schemas{{"Problem", problem_schema(language)}, {"Element", exchange::json::element_schema(language)}, {"ElementLink", exchange::json::link_schema(language)}};
  Components components(schemas);
  bj::object paths;
  for (const Route& route : routes()) {
    std::string method(method_name(route.method));
    std::ranges::transform(method, method.begin(), [](char letter) { return static_cast<char>(letter + 32); });
    bj::value& item = paths[route.path];
    if (!item.is_object()) item = bj::object();
    item.get_object()[method] = describe(route, components, language);
  }
  // The names of fields are no secret, but those of this organisation are for who is signed in.
  if (call.session.right >= Right::kRead) {
    if (const auto view = call.view()) add_types(*view, schemas, language);
  }
  add_lenses(components, schemas);
  return {{"openapi", "3.1.0"},
          {"info",
           {{"title", "Koers"},
            {"version", kApiVersion},
            {"description", dutch ? "Het register, de lenzen daarop en wat ermee gebeurt. Bedragen zijn hele centen, datums en kwartalen ISO-teksten."
                                  : "The register, the lenses on it, and what happens to it. Amounts are whole cents, dates and quarters ISO texts."},
            {"license", {{"name", "EUPL-1.2"}, {"identifier", "EUPL-1.2"}}},
            {"contact", {{"name", "Koers"}, {"url", "http://127.0.0.1/"}, {"email", "koers@example.nl"}}}}},
          {"servers", bj::array{bj::object{{"url", kApiPrefix}}}},
          {"security", bj::array{bj::object{{"session", bj::array{}}}}},
          {"tags", describe_tags()},
          {"paths", std::move(paths)},
          {"components",
           {{"schemas", std::move(schemas)},
            {"headers", {{"ApiVersion", {{"description", dutch ? "De volledige versie van de API." : "The full version of the API."}, {"schema", {{"type", "string"}}}, {"example", kApiVersion}}}}},
            {"securitySchemes", {{"session", {{"type", "apiKey"}, {"in", "cookie"}, {"name", "koers_session_" + std::to_string(call.house.port)}}}}}}}};
}

}  // namespace koers::http
