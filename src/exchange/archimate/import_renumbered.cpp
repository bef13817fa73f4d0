// A release in which concepts got other identifiers and no lasting property says which is which: by name within their type, as long as the name is one
// concept's on both sides; relations by their ends and what they say. Without this a renumbered model would be gone and new altogether, and every link of
// the organisation would hang on what is gone.
#include <algorithm>

#include "base/text.h"
#include "exchange/archimate/import_planner.h"

namespace koers::exchange::archimate {

using model::ElementView;
using model::RelationView;

void ImportPlanner::learn_renumbered() {
  renumbered_.learnt = true;
  std::unordered_set<std::string_view> identifiers, stables;
  const auto stable_of = [&](const Described& described) {
    return reference_ && !result_.facts.stable_property.empty() ? property(described, result_.facts.stable_property) : std::string_view{};
  };
  const auto count = [&](model::TypeId type, std::string_view concept_name, const Described& described) {
    const std::string_view stable = stable_of(described);
    identifiers.insert(described.identifier);
    if (!stable.empty()) stables.insert(stable);
    if (described.names.empty() || known_by_id_.contains(described.identifier) || (!stable.empty() && known_by_stable_.contains(stable)))
      return;
    ++renumbered_.in_file[{type.value, std::string(concept_name), fold(described.names.front().text)}];
  };
  for (const Element& element : file_.elements) {
    count(
        reference_ ? mapping_.reference_type(element.type) : mapping_.own_type(element.type, parts_of_actors_.contains(element.identifier)),
        element.type, element);
  }
  for (const View& view : file_.views) count(mapping_.model_view, {}, view);
  for (const Relationship& relation : file_.relationships) identifiers.insert(relation.identifier);

  for (const model::ElementId id : known_elements_) {
    const ElementView element = snapshot_.element(id);
    if (element.field(fields_.model_state).empty() || identifiers.contains(element.field(fields_.model_id).text())) continue;
    const std::string_view stable = element.field(fields_.external_id).text();
    if (!stable.empty() && stables.contains(stable)) continue;
    const std::string_view concept_name = element.type() == mapping_.model_view ? std::string_view{} : element.field(concept_field_).text();
    auto& [known, bearers] = renumbered_.known[{element.type().value, std::string(concept_name), fold(view_.name(element))}];
    known = id;
    ++bearers;
  }
  for (const model::RelationId id : known_relation_list_) {
    const RelationView relation = snapshot_.relation(id);
    if (relation.field(fields_.relation_state).empty() || identifiers.contains(relation.field(fields_.relation_id).text())) continue;
    renumbered_.relations[{relation.from().raw(), relation.to().raw(), relation.type().value}].push_back(id);
  }
}

ElementView ImportPlanner::find_renumbered(model::TypeId type, std::string_view concept_name, const Described& described,
                                           std::string_view stable) {
  if (known_elements_.empty() || exported_ != nullptr || of_lists() || described.names.empty() ||
      trim(described.names.front().text).empty())
    return {};
  if (!renumbered_.learnt) learn_renumbered();
  NameKey key{type.value, std::string(concept_name), fold(described.names.front().text)};
  const auto in_file = renumbered_.in_file.find(key);
  if (in_file == renumbered_.in_file.end() || in_file->second != 1) return {};
  // Only a reference concept says its concept in a field; of any other the type says it.
  auto found = renumbered_.known.find(key);
  if (found == renumbered_.known.end()) std::get<1>(key).clear(), found = renumbered_.known.find(key);
  if (found == renumbered_.known.end() || found->second.second != 1 || seen_elements_.contains(found->second.first.index)) return {};
  const ElementView known = snapshot_.element(found->second.first);
  // Another lasting value is another concept, whatever it is called.
  const std::string_view before = known.field(fields_.external_id).text();
  if (!stable.empty() && !before.empty() && stable != before) return {};
  ++renumbered_.count;
  renumbered_.found = true;
  return known;
}

RelationView ImportPlanner::find_renumbered(const PlannedRelation& planned) {
  if (known_relation_list_.empty() || exported_ != nullptr || of_lists()) return {};
  if (!renumbered_.learnt) learn_renumbered();
  const model::Ref from = planned.turned ? planned.target->ref : planned.source->ref,
                   to = planned.turned ? planned.source->ref : planned.target->ref;
  const auto found = renumbered_.relations.find({from.raw(), to.raw(), planned.type.value});
  if (found == renumbered_.relations.end()) return {};
  const Relationship& relation = file_.relationships[planned.index];
  const std::string_view name = relation.names.empty() ? std::string_view{} : relation.names.front().text;
  const auto says_as_much = [&](model::RelationId id, bool with_name) {
    const RelationView known = snapshot_.relation(id);
    if (seen_relations_.contains(id.index)) return false;
    if (planned.type == mapping_.model_relation &&
        (known.field(fields_.concept_name).text() != relation.type || known.field(fields_.access).text() != relation.access))
      return false;
    return !with_name || known.field(fields_.relation_name).text() == name;
  };
  for (const bool with_name : {true, false}) {
    const auto alike = std::ranges::find_if(found->second, [&](model::RelationId id) { return says_as_much(id, with_name); });
    if (alike == found->second.end()) continue;
    ++renumbered_.count;
    return snapshot_.relation(*alike);
  }
  return {};
}

}  // namespace koers::exchange::archimate
