// Types, what they say of common fields, and the relations they show as columns.
#include <algorithm>

#include "model/metamodel_compiler.h"

namespace koers::model {
namespace {

const std::vector<std::string>& rooms() {
  static const std::vector<std::string> kRooms = {"direction", "portfolio", "organisation", "landscape", "data", "risk", "measure"};
  return kRooms;
}

// The concepts of ArchiMate 3.2, and View for what an exchange file holds beside its concepts.
const std::vector<std::string>& concepts() {
  static const std::vector<std::string> kConcepts = {
      "Resource", "Capability", "ValueStream", "CourseOfAction", "BusinessActor", "BusinessRole", "BusinessCollaboration", "BusinessInterface",
      "BusinessProcess", "BusinessFunction", "BusinessInteraction", "BusinessEvent", "BusinessService", "BusinessObject", "Contract", "Representation",
      "Product", "ApplicationComponent", "ApplicationCollaboration", "ApplicationInterface", "ApplicationFunction", "ApplicationInteraction",
      "ApplicationProcess", "ApplicationEvent", "ApplicationService", "DataObject", "Node", "Device", "SystemSoftware", "TechnologyCollaboration",
      "TechnologyInterface", "Path", "CommunicationNetwork", "TechnologyFunction", "TechnologyProcess", "TechnologyInteraction", "TechnologyEvent",
      "TechnologyService", "Artifact", "Equipment", "Facility", "DistributionNetwork", "Material", "Stakeholder", "Driver", "Assessment", "Goal",
      "Outcome", "Principle", "Requirement", "Constraint", "Meaning", "Value", "WorkPackage", "Deliverable", "ImplementationEvent", "Plateau", "Gap",
      "Grouping", "Location", "View"};
  return kConcepts;
}

const std::vector<std::string>& relation_concepts() {
  static const std::vector<std::string> kRelations = {"Composition", "Aggregation", "Assignment", "Realization", "Serving", "Access",
                                                      "Influence", "Association", "Triggering", "Flow", "Specialization"};
  return kRelations;
}

bool is_prefix(std::string_view text, bool own) {
  if (text.size() < 2 || text.size() > 5 || text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != text.npos) return false;
  return text.starts_with('X') == own;
}

}  // namespace

void MetamodelCompiler::read_archimate(const YamlNode& node, bool relation, std::string& concept_name, std::string& field_name) {
  YamlNode at = node;
  if (node.is_map()) {
    for (const YamlEntry& entry : node.entries({"field", "otherwise"})) {
      if (entry.key == "field") field_name = entry.value.text();
      if (entry.key == "otherwise") at = entry.value;
    }
  }
  concept_name = at.text();
  const std::vector<std::string>& names = relation ? relation_concepts() : concepts();
  if (std::ranges::find(names, concept_name) != names.end()) return;
  at.problem_with_names(kUnknownName, {{"what", Label{"Het ArchiMate-begrip", "ArchiMate concept"}}, {"name", concept_name}}, names);
}

void MetamodelCompiler::read_types() {
  for (const Declared& declared : types_) {
    const uint16_t id = type_ids_.at(declared.name);
    ElementType& type = result_->types_[id];
    type.id = {id};
    type.name = declared.name;
    type.own = declared.own;
    type.fields = element_fields_;
    type_nodes_.emplace(declared.name, declared.bodies.back().first);
    bool first = true;
    for (const auto& [body, own] : declared.bodies) {
      read_type(body, own, first, type);
      first = false;
    }
    for (const RelationColumn& common : common_columns_) {
      const bool has_own = std::ranges::any_of(type.relation_columns, [&](const RelationColumn& column) {
        return column.relation == common.relation && column.incoming == common.incoming && column.other == common.other;
      });
      const uint16_t self = type.id.value;
      const bool possible = std::ranges::any_of(common.other, [&](TypeId other) {
        return common.incoming ? result_->allows(common.relation, other.value, self) : result_->allows(common.relation, self, other.value);
      });
      if (!has_own && possible) type.relation_columns.push_back(common);
    }
  }
}

void MetamodelCompiler::read_type(const YamlNode& body, bool own, bool first, ElementType& type) {
  const bool defines = first || (own && type.own);
  std::string archimate_field;
  std::set<std::string> present;
  std::optional<YamlNode> together;
  for (const YamlEntry& entry : body.entries({"label", "plural", "help", "prefix", "room", "archimate", "also", "fields", "links", "together", "measurements", "removed"})) {
    const YamlNode& value = entry.value;
    present.insert(entry.key);
    if (entry.key == "fields") read_type_fields(value, own, type);
    else if (entry.key == "links") read_links(value, type.id, type.relation_columns);
    else if (entry.key == "together") together = value;
    else if (entry.key == "measurements") read_measurements(value, type);
    else if (entry.key == "also") {
      for (std::string& word : value.texts()) type.synonyms.push_back(std::move(word));
    } else if (!defines) {
      entry.key_node.problem(kRedefined, {{"what", entry.key}, {"name", type.name}}, kRedefinedMend,
                             {{"what", entry.key}, {"allowed", std::string("fields, links, also")}});
    } else if (entry.key == "label") type.label = read_label(value);
    else if (entry.key == "plural") type.plural = read_label(value);
    else if (entry.key == "help") type.help = read_label(value);
    else if (entry.key == "removed") type.removed = value.yes_no();
    else if (entry.key == "archimate") read_archimate(value, false, type.archimate, archimate_field);
    else if (entry.key == "prefix") {
      type.key_prefix = value.text();
      if (!is_prefix(type.key_prefix, type.own)) value.problem(kBadPrefix, {{"prefix", type.key_prefix}}, kBadPrefixMend);
    } else if (entry.key == "room") {
      type.room = value.text();
      if (std::ranges::find(rooms(), type.room) == rooms().end()) {
        value.problem_with_names(kUnknownName, {{"what", Label{"De ruimte", "Room"}}, {"name", type.room}}, rooms());
      }
    }
  }
  if (together) read_together(*together, type);
  if (!first) return;
  for (const char* key : {"label", "plural", "help", "prefix", "room", "archimate"}) {
    if (!present.contains(key)) body.problem(kMissingKey, {{"name", std::string(key)}}, kMissingKeyMend, {{"name", std::string(key)}});
  }
  if (archimate_field.empty()) return;
  const auto& fields = field_names_[type.name];
  const auto field = fields.find(archimate_field);
  if (field != fields.end()) {
    type.archimate_field = field->second;
  } else {
    body.problem(kUnknownName, {{"what", Label{"Het veld", "Field"}}, {"name", archimate_field}}, kRestMayNotMend);
  }
}

void MetamodelCompiler::read_type_fields(const YamlNode& node, bool own, ElementType& type) {
  // Common fields are refined here, not defined again: a type may call them otherwise in headers, and make them personal.
  for (const YamlEntry& entry : node.entries()) {
    const auto common = element_field_names_.find(entry.key);
    if (common == element_field_names_.end()) continue;
    auto at = std::ranges::find(type.refinements, common->second, &FieldRefinement::field);
    if (at == type.refinements.end()) {
      type.refinements.push_back({common->second, false, {}});
      at = type.refinements.end() - 1;
    }
    if (!entry.value.is_map()) entry.value.problem(kExpectedMap, {{"name", entry.key}}, kYamlBrokenMend);
    for (const YamlEntry& part : entry.value.entries()) {
      if (part.key == "also") {
        for (std::string& word : part.value.texts()) at->synonyms.push_back(std::move(word));
      } else if (part.key == "personal") {
        at->personal = part.value.yes_no();
        const FieldKind kind = result_->fields_[common->second.value].kind;
        if (at->personal && kind != FieldKind::kText && kind != FieldKind::kLongText) {
          part.value.problem(kNotForKind, {{"name", part.key}, {"kind", std::string(name_of(kind))}}, kNotForKindMend,
                             {{"name", part.key}, {"kinds", std::string("text, long_text")}});
        }
      } else {
        part.key_node.problem(kRedefined, {{"what", part.key}, {"name", "element." + entry.key}}, kRedefinedMend,
                              {{"what", part.key}, {"allowed", std::string("also, personal")}});
      }
    }
  }
  read_fields(node, own, {type.name, &type.fields, &field_names_[type.name], &element_field_names_, true});
}


void MetamodelCompiler::read_together(const YamlNode& node, ElementType& type) {
  for (const YamlNode& item : node.items()) {
    TogetherColumn column;
    for (const YamlEntry& entry : item.entries({"also", "fields"})) {
      if (entry.key == "also") column.synonyms = entry.value.texts();
      if (entry.key != "fields") continue;
      const auto& names = field_names_[type.name];
      for (const YamlNode& field : entry.value.items()) {
        const std::string name = field.text();
        if (const auto at = names.find(name); at != names.end()) {
          column.fields.push_back(at->second);
        } else {
          std::vector<std::string> known;
          for (const auto& [known_name, id] : names) known.push_back(known_name);
          field.problem_with_names(kUnknownName, {{"what", Label{"Het veld", "Field"}}, {"name", name}}, known);
        }
      }
    }
    type.together.push_back(std::move(column));
  }
}

void MetamodelCompiler::read_measurements(const YamlNode& node, ElementType& type) {
  static const std::vector<std::string> kPeriods = {"year", "quarter", "month", "date", "period"};
  for (const YamlNode& item : node.items()) {
    std::string pattern = item.text();
    const size_t open = pattern.find('{'), close = pattern.find('}');
    const std::string name = open < close && close != std::string::npos ? pattern.substr(open + 1, close - open - 1) : std::string();
    if (std::ranges::find(kPeriods, name) == kPeriods.end()) {
      item.problem_with_names(kBadPattern, {{"pattern", pattern}, {"column", name}}, kPeriods);
    }
    type.measurement_headers.push_back(std::move(pattern));
  }
}

void MetamodelCompiler::read_links(const YamlNode& node, TypeId type, std::vector<RelationColumn>& columns) {
  if (!node.is_list()) {
    node.problem(kExpectedList, {{"name", node.name()}}, kExpectedListMend);
    return;
  }
  for (const YamlNode& item : node.items()) {
    RelationColumn column;
    std::string relation_name;
    std::optional<YamlNode> from, to;
    for (const YamlEntry& entry : item.entries({"nl", "en", "relation", "to", "from", "also"})) {
      if (entry.key == "nl") column.label.nl = entry.value.text();
      if (entry.key == "en") column.label.en = entry.value.text();
      if (entry.key == "also") column.synonyms = entry.value.texts();
      if (entry.key == "from") from = entry.value;
      if (entry.key == "to") to = entry.value;
      if (entry.key != "relation") continue;
      relation_name = entry.value.text();
      const auto at = relation_ids_.find(relation_name);
      if (relation_at_.contains(relation_name) && at != relation_ids_.end()) {
        column.relation = {at->second};
      } else {
        std::vector<std::string> names;
        for (const auto& [name, position] : relation_at_) names.push_back(name);
        entry.value.problem_with_names(kUnknownName, {{"what", Label{"De relatie", "Relation"}}, {"name", relation_name}}, names);
      }
    }
    if (column.label.nl.empty() || column.label.en.empty()) {
      item.problem(kLabelEmpty, {{"language", Label{"Nederlands of Engels", "Dutch or English"}}, {"name", relation_name}}, kLabelEmptyMend);
    }
    if (relation_name.empty()) item.problem(kMissingKey, {{"name", std::string("relation")}}, kMissingKeyMend, {{"name", std::string("relation")}});
    if (from.has_value() == to.has_value()) {
      item.problem(kLinkDirection, {}, kLinkDirectionMend);
      continue;
    }
    column.incoming = from.has_value();
    for (const uint16_t id : ends(from ? *from : *to, true)) {
      if (id < AllowedPair::kAnyRelation) column.other.push_back({id});
    }
    if (!column.relation.valid()) continue;
    for (const TypeId other : column.other) {
      if (type.valid()) check_pair(item, column.relation, column.incoming ? other.value : type.value, column.incoming ? type.value : other.value);
    }
    columns.push_back(std::move(column));
  }
}

}  // namespace koers::model
