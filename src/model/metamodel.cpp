#include "model/metamodel.h"

#include <algorithm>

namespace koers::model {

TypeId Metamodel::find_type(std::string_view name) const {
  const auto at = type_by_name_.find(std::string(name));
  return at == type_by_name_.end() ? TypeId{} : TypeId{at->second};
}

RelationTypeId Metamodel::find_relation_type(std::string_view name) const {
  const auto at = relation_by_name_.find(std::string(name));
  return at == relation_by_name_.end() ? RelationTypeId{} : RelationTypeId{at->second};
}

namespace {

FieldId find_symbol(const std::unordered_map<std::string, uint16_t>& symbols, std::string_view owner, std::string_view common, std::string_view name) {
  for (const std::string_view part : {owner, common}) {
    const auto at = symbols.find(std::string(part).append(".").append(name));
    if (at != symbols.end()) return {at->second};
  }
  return {};
}

}  // namespace

FieldId Metamodel::find_field(TypeId type, std::string_view name) const {
  return type.valid() ? find_symbol(field_by_symbol_, types_[type.value].name, "element", name) : FieldId{};
}

FieldId Metamodel::find_field(RelationTypeId type, std::string_view name) const {
  return type.valid() ? find_symbol(field_by_symbol_, relation_types_[type.value].name, "relation", name) : FieldId{};
}

bool Metamodel::has_field(TypeId type, FieldId field) const {
  return type.value < types_.size() && field.value < fields_.size() && type_field_[type.value * fields_.size() + field.value] != 0;
}

bool Metamodel::has_field(RelationTypeId type, FieldId field) const {
  return type.value < relation_types_.size() && field.value < fields_.size() && relation_field_[type.value * fields_.size() + field.value] != 0;
}

bool Metamodel::personal(TypeId type, FieldId field) const {
  return type.value < types_.size() && field.value < fields_.size() && (type_field_[type.value * fields_.size() + field.value] & 2) != 0;
}

std::vector<std::string> Metamodel::synonyms(TypeId type, FieldId field) const {
  std::vector<std::string> words = fields_[field.value].synonyms;
  for (const FieldRefinement& refinement : types_[type.value].refinements) {
    if (refinement.field == field) words.insert(words.begin(), refinement.synonyms.begin(), refinement.synonyms.end());
  }
  return words;
}

bool Metamodel::allows(RelationTypeId relation, uint16_t from, uint16_t to) const {
  const size_t width = types_.size() + 1;
  if (from == AllowedPair::kAnyRelation) from = static_cast<uint16_t>(width - 1);
  else if (from >= types_.size()) return false;
  if (to == AllowedPair::kAnyRelation) to = static_cast<uint16_t>(width - 1);
  else if (to >= types_.size()) return false;
  if (relation.value >= relation_types_.size()) return false;
  const size_t bit = (relation.value * width + from) * width + to;
  return (allowed_[bit / 8] >> bit % 8 & 1) != 0;
}

ArchimateRelation Metamodel::archimate(RelationTypeId relation, uint16_t from, uint16_t to) const {
  const RelationType& type = relation_types_[relation.value];
  const auto fits = [](uint16_t end, uint16_t actual) { return end == actual || (end == AllowedPair::kAnyElement && actual != AllowedPair::kAnyRelation); };
  for (const AllowedPair& pair : type.allowed) {
    if (!fits(pair.from, from) || !fits(pair.to, to)) continue;
    if (!pair.archimate.empty()) return {pair.archimate, pair.archimate_reversed};
    break;
  }
  return {type.archimate, type.archimate_reversed};
}

}  // namespace koers::model
