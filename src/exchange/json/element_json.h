// Elements and relations as JSON. Written straight into text, since a screen asks for thousands of them.
//
//   {"key": "INI-7", "type": "initiative", "name": "Zaaksysteem", "revision": 812,
//    "labels": ["confidential"],                      only when there are any
//    "fields": {"name": "Zaaksysteem", "size": "large"},
//    "erased": ["contact"],                           only when there are any: personal values that were erased
//    "relations": [{"type": "contributes_to", "direction": "out",
//                   "links": [{"relation": "@12", "element": {"key": "DOE-3", "type": "goal", "name": "…"}, "fields": {"weight": 0.5}}]}]}
//
// A relation is named by its number, "@12". The other end of a link is an "element", or a "relation_end" ("@5") when a relation ends on a relation.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exchange/json/json_writer.h"
#include "model/view.h"

namespace boost::json { class value; class object; }

namespace koers::exchange::json {

struct RelationPick {
  model::RelationTypeId type;
  bool incoming = false;
  bool operator==(const RelationPick&) const = default;
};

struct ElementShape {
  bool all_fields = true;
  std::vector<model::FieldId> fields{};             // when not all of them
  bool all_relations = false;
  std::vector<RelationPick> relations{};            // when not all of them
  size_t links_max = 1000;                          // per group; "more" counts what is left out
};

void write_element(const model::View& view, const model::ElementView& element, const ElementShape& shape, JsonWriter& out);
void write_link(const model::View& view, const model::ElementView& element, JsonWriter& out);  // {"key", "type", "name"}
std::string relation_name(model::RelationId relation);                                         // "@12"
std::optional<model::RelationId> parse_relation_name(std::string_view text);

// JSON Schemas, for the description of the API.
boost::json::value element_schema(Language language);
boost::json::value link_schema(Language language);
// Of the "fields" of one type of element or relation.
boost::json::value fields_schema(const model::Metamodel& metamodel, const std::vector<model::FieldId>& fields, const Label& title, Language language);

}  // namespace koers::exchange::json
