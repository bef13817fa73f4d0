// Relations: which pairs they may join, and how each pair is exchanged in ArchiMate.
#include <algorithm>

#include "model/metamodel_compiler.h"

namespace koers::model {

void MetamodelCompiler::read_relations() {
  for (const Declared& declared : relations_) {
    const uint16_t id = relation_ids_.at(declared.name);
    RelationType& relation = result_->relation_types_[id];
    relation.id = {id};
    relation.name = declared.name;
    relation.own = declared.own;
    relation.fields = relation_fields_;
    bool first = true;
    for (const auto& [body, own] : declared.bodies) {
      read_relation(body, own, first, relation);
      first = false;
    }
  }
  build_allowed();
}

void MetamodelCompiler::read_relation(const YamlNode& body, bool own, bool first, RelationType& relation) {
  const bool defines = first || (own && relation.own);
  std::string archimate_field;
  std::set<std::string> present;
  std::optional<YamlNode> pairs;
  for (const YamlEntry& entry : body.entries({"label", "inverse", "help", "archimate", "turned", "pairs", "one_per_first", "one_per_second", "acyclic", "fields",
                                              "also", "inverse_also", "removed"})) {
    const YamlNode& value = entry.value;
    present.insert(entry.key);
    if (entry.key == "pairs") pairs = value;
    else if (entry.key == "fields") read_fields(value, own, {relation.name, &relation.fields, &field_names_[relation.name], &relation_field_names_, false});
    else if (entry.key == "also" || entry.key == "inverse_also") {
      auto& words = entry.key == "also" ? relation.synonyms : relation.inverse_synonyms;
      for (std::string& word : value.texts()) words.push_back(std::move(word));
    } else if (!defines) {
      entry.key_node.problem(kRedefined, {{"what", entry.key}, {"name", relation.name}}, kRedefinedMend,
                             {{"what", entry.key}, {"allowed", std::string("pairs, fields, also, inverse_also")}});
    } else if (entry.key == "label") relation.label = read_label(value);
    else if (entry.key == "inverse") relation.inverse_label = read_label(value);
    else if (entry.key == "help") relation.help = read_label(value);
    else if (entry.key == "archimate") read_archimate(value, true, relation.archimate, archimate_field);
    else if (entry.key == "turned") relation.archimate_reversed = value.yes_no();
    else if (entry.key == "one_per_first") relation.one_per_from = value.yes_no();
    else if (entry.key == "one_per_second") relation.one_per_to = value.yes_no();
    else if (entry.key == "acyclic") relation.acyclic = value.yes_no();
    else if (entry.key == "removed") relation.removed = value.yes_no();
  }
  if (pairs) read_pairs(*pairs, relation);
  if (!first) return;
  for (const char* key : {"label", "inverse", "archimate", "pairs"}) {
    if (!present.contains(key)) body.problem(kMissingKey, {{"name", std::string(key)}}, kMissingKeyMend, {{"name", std::string(key)}});
  }
  if (archimate_field.empty()) return;
  const auto& fields = field_names_[relation.name];
  const auto field = fields.find(archimate_field);
  if (field != fields.end()) {
    relation.archimate_field = field->second;
  } else {
    body.problem(kUnknownName, {{"what", Label{"Het veld", "Field"}}, {"name", archimate_field}}, kRestMayNotMend);
  }
}

void MetamodelCompiler::read_pairs(const YamlNode& node, RelationType& relation) {
  if (!node.is_list()) {
    node.problem(kExpectedList, {{"name", node.name()}}, kExpectedListMend);
    return;
  }
  for (const YamlNode& item : node.items()) {
    std::vector<uint16_t> from, to;
    std::string archimate, unused;
    bool turned = false;
    for (const YamlEntry& entry : item.entries({"from", "to", "archimate", "turned"})) {
      if (entry.key == "from") from = ends(entry.value, true);
      if (entry.key == "to") to = ends(entry.value, true);
      if (entry.key == "archimate") read_archimate(entry.value, true, archimate, unused);
      if (entry.key == "turned") turned = entry.value.yes_no();
    }
    if (from.empty()) item.problem(kMissingKey, {{"name", std::string("from")}}, kMissingKeyMend, {{"name", std::string("from")}});
    if (to.empty()) item.problem(kMissingKey, {{"name", std::string("to")}}, kMissingKeyMend, {{"name", std::string("to")}});
    for (const uint16_t left : from) {
      for (const uint16_t right : to) relation.allowed.push_back({left, right, archimate, turned});
    }
  }
}

std::vector<uint16_t> MetamodelCompiler::ends(const YamlNode& node, bool with_any) {
  std::vector<uint16_t> all;
  for (const YamlNode& item : node.items()) {
    const std::string name = item.text();
    if (with_any && name == "any") {
      all.push_back(AllowedPair::kAnyElement);
    } else if (with_any && name == "relation") {
      all.push_back(AllowedPair::kAnyRelation);
    } else if (type_at_.contains(name)) {
      all.push_back(type_ids_.at(name));
    } else if (const auto group = groups_.find(name); group != groups_.end()) {
      all.insert(all.end(), group->second.begin(), group->second.end());
    } else if (!name.empty()) {
      std::vector<std::string> names;
      for (const auto& [type, position] : type_at_) names.push_back(type);
      for (const auto& [group_name, members] : groups_) names.push_back(group_name);
      item.problem_with_names(kUnknownName, {{"what", Label{"De soort", "Type"}}, {"name", name}}, names);
    }
  }
  return all;
}

void MetamodelCompiler::build_allowed() {
  Metamodel& model = *result_;
  const size_t width = model.types_.size() + 1;  // the last row and column are "a relation"
  model.allowed_.assign((model.relation_types_.size() * width * width + 7) / 8, 0);
  for (const RelationType& relation : model.relation_types_) {
    if (!relation.id.valid()) continue;
    for (const AllowedPair& pair : relation.allowed) {
      const auto span = [&](uint16_t end) -> std::pair<size_t, size_t> {
        if (end == AllowedPair::kAnyElement) return {0, width - 1};
        if (end == AllowedPair::kAnyRelation) return {width - 1, width};
        return {end, end + 1u};
      };
      const auto [from_begin, from_end] = span(pair.from);
      const auto [to_begin, to_end] = span(pair.to);
      for (size_t from = from_begin; from < from_end; ++from) {
        for (size_t to = to_begin; to < to_end; ++to) {
          const size_t bit = (relation.id.value * width + from) * width + to;
          model.allowed_[bit / 8] = static_cast<uint8_t>(model.allowed_[bit / 8] | 1u << bit % 8);
        }
      }
    }
  }
}

std::string MetamodelCompiler::end_name(uint16_t end) const {
  if (end == AllowedPair::kAnyElement) return "any";
  if (end == AllowedPair::kAnyRelation) return "relation";
  return result_->symbols_.types[end];
}

void MetamodelCompiler::check_pair(const YamlNode& where, RelationTypeId relation, uint16_t from, uint16_t to) {
  if (result_->allows(relation, from, to)) return;
  const std::string& name = result_->symbols_.relation_types[relation.value];
  where.problem(kPairNotAllowed, {{"relation", name}, {"from", end_name(from)}, {"to", end_name(to)}}, kPairNotAllowedMend, {{"relation", name}});
}

}  // namespace koers::model
