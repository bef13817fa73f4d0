// Relations of a model: which relation of the register each becomes, and which pairs ArchiMate does not have.
#include <algorithm>

#include "base/hash.h"
#include "base/text.h"
#include "exchange/archimate/circles.h"
#include "exchange/archimate/exchange_checks.h"
#include "exchange/archimate/import_planner.h"
#include "exchange/archimate/messages.h"

namespace koers::exchange::archimate {

using model::Ref;
using model::Value;

void ImportPlanner::plan_relations() {
  std::vector<PlannedRelation> planned;
  planned.reserve(file_.relationships.size());
  for (const uint32_t index : relations_in_order(file_)) {
    const Relationship& relation = file_.relationships[index];
    ends_.add(relation.identifier, End{.ref = Ref::none(), .type = {}, .concept_index = find_concept(kRelationshipConcept)->index, .element = 0, .relation = true});
    planned.push_back({.index = index, .kind = *find_relation_kind(relation.type), .source = &ends_.at(relation.source), .target = &ends_.at(relation.target), .type = mapping_.model_relation});
  }
  choose_relation_types(planned);
  for (const PlannedRelation& one : planned) {
    if (!plan_own_relation(one)) plan_relation(one);
  }
  // What the register holds has the order of the file; only what ends on a relation comes after it.
  warn_pairs();
}

void ImportPlanner::choose_relation_types(std::vector<PlannedRelation>& planned) {
  if (reference_) return;
  for (PlannedRelation& one : planned) {
    if (one.source->relation || one.target->relation) continue;
    const TypeMapping::Found found = mapping_.own_relation(one.kind, file_.relationships[one.index].access, one.source->type, one.target->type);
    one.type = found.type, one.turned = found.turned;
  }
  // A relation that may not go round in a circle stays the model's own where it would.
  int64_t kept = 0;
  for (const model::RelationType& type : metamodel_.relation_types()) {
    if (!type.acyclic) continue;
    std::vector<PlannedRelation*> chosen;
    std::vector<CircleEdge> edges;
    for (PlannedRelation& one : planned) {
      if (one.type != type.id) continue;
      chosen.push_back(&one);
      const Ref source = one.source->ref, target = one.target->ref;
      edges.push_back(one.turned ? CircleEdge{target.raw(), source.raw()} : CircleEdge{source.raw(), target.raw()});
    }
    if (chosen.empty()) continue;
    if (snapshot_.relation_count() > 0) {
      snapshot_.for_each_relation([&](const model::RelationView& relation) {
        if (relation.type() == type.id) edges.push_back({relation.from().raw(), relation.to().raw()});
      });
    }
    const std::vector<bool> circular = edges_in_circles(edges);
    for (size_t i = 0; i < chosen.size(); ++i) {
      if (!circular[i]) continue;
      chosen[i]->type = mapping_.model_relation, chosen[i]->turned = false;
      ++kept;
    }
  }
  if (kept > 0) result_.report.notes.push_back({Message(kCycleKept, {{"count", kept}}), Where{.file = file_.file}, Message(kBreakCircle)});
}

ImportPlanner::FieldValues ImportPlanner::relation_fields(const Relationship& relation, const PlannedRelation& planned) {
  FieldValues values;
  values.reserve(10);
  Extra extra;
  const std::string_view name = split_texts(relation.names, {}, extra.has_names, extra.names, relation);
  values.push_back({fields_.relation_name, name.empty() ? Value{} : Value{std::string(name)}});
  const std::string_view documentation = split_texts(relation.documentation, {}, extra.has_documentation, extra.documentation, relation);
  values.push_back({fields_.note, documentation.empty() ? Value{} : Value{std::string(documentation)}});
  values.push_back({fields_.relation_properties, property_rows(relation.properties, false, relation)});
  extra.foreign = relation.foreign;
  if (planned.type == mapping_.model_relation) {
    values.push_back({fields_.concept_name, std::string(relation.type)});
    values.push_back({fields_.access, relation.access.empty() ? Value{} : Value{std::string(relation.access)}});
    values.push_back({fields_.modifier, relation.modifier.empty() ? Value{} : Value{std::string(relation.modifier)}});
    const bool said = relation.directed == "true" || relation.directed == "false";
    values.push_back({fields_.directed, said ? Value{relation.directed == "true"} : Value{}});
    if (!said) extra.directed = relation.directed;
  } else {
    const uint16_t source = planned.source->type.value, target = planned.target->type.value;
    const model::ArchimateRelation out = metamodel_.archimate(planned.type, planned.turned ? target : source, planned.turned ? source : target);
    if (out.concept_name != relation.type) extra.concept_name = relation.type;
    if (access_of(metamodel_.relation_type(planned.type).name) != relation.access) extra.access = relation.access;
    extra.modifier = relation.modifier, extra.directed = relation.directed;
  }
  values.push_back({fields_.relation_extra, extra.empty() ? Value{} : Value{model::Document{write_extra(extra)}}});
  return values;
}

model::RelationView ImportPlanner::find_relation(const Relationship& relation) {
  const auto known = known_relations_.find(relation.identifier);
  if (known != known_relations_.end() && !seen_relations_.contains(known->second.index)) return snapshot_.relation(known->second);
  if (!reference_ || result_.facts.stable_property.empty() || known_relations_.empty()) return {};
  if (!relations_by_stable_learnt_) {
    relations_by_stable_learnt_ = true;
    for (const model::RelationId id : known_relation_list_) {
      const Value rows = snapshot_.relation(id).field(fields_.relation_properties).to_value();
      const auto* table = rows.get<model::Table>();
      if (table == nullptr) continue;
      for (const auto& row : table->rows) {
        if (row.size() < 2 || !row[0].get<std::string>() || !row[1].get<std::string>() || *row[0].get<std::string>() != result_.facts.stable_property) continue;
        known_relations_by_stable_.emplace(*row[1].get<std::string>(), id);
      }
    }
  }
  const auto found = known_relations_by_stable_.find(std::string(property(relation, result_.facts.stable_property)));
  if (found == known_relations_by_stable_.end() || seen_relations_.contains(found->second.index)) return {};
  return snapshot_.relation(found->second);
}

void ImportPlanner::plan_relation(const PlannedRelation& planned) {
  const Relationship& relation = file_.relationships[planned.index];
  const Ref from = planned.turned ? planned.target->ref : planned.source->ref, to = planned.turned ? planned.source->ref : planned.target->ref;
  if (from == Ref::none() || to == Ref::none()) return;  // an end was removed from the register since the file was made
  uint64_t hash = state_of(relation, relation.type);
  hash = hash64(relation.access, hash), hash = hash64(relation.modifier, hash + 1), hash = hash64(relation.directed, hash + 2);
  const auto state = static_cast<int64_t>(hash >> 1);
  Group& counted = group("2", std::string(relation.type), metamodel_.relation_type(planned.type).name);

  model::RelationView known = find_relation(relation);
  if (!known) known = find_renumbered(planned);
  const auto same_ends = [&](Ref one, Ref other) { return known.from() == one && known.to() == other; };
  if (known && (same_ends(from, to) || same_ends(to, from))) {
    bool same = !known.field(fields_.relation_state).empty() && known.field(fields_.relation_state).integer() == state;
    // One that was taken over as another type (an older Koers chose otherwise) stays what it is.
    if (known.type() == planned.type ? same_ends(from, to) : same) {
      seen_relations_.insert(known.id().index);
      ends_.at(relation.identifier).ref = known.id();
      FieldValues differing;
      if (!same) {
        const int64_t asked_before = asked_;
        FieldValues values = relation_fields(relation, planned);
        if (of_lists()) keep_beyond_lists(known, values, fields_.relation_extra, fields_.relation_properties);
        for (model::FieldValue& one : values) {
          if (takes(relation, known, one)) differing.push_back(std::move(one));
        }
        same = (exported_ != nullptr || of_lists()) && differing.empty();  // nobody edited it in the file
        if (!same && asked_ == asked_before) differing.push_back({fields_.relation_state, state});
        content_changed_ = content_changed_ || !same;
      }
      if (known.field(fields_.relation_id).text() != relation.identifier) differing.push_back({fields_.relation_id, std::string(relation.identifier)});
      ++(same ? counted.unchanged : counted.changed);
      if (!differing.empty()) push(model::SetFields{known.id(), std::move(differing)});
      return;
    }
  }
  // A relation between others is another relation; the old one goes with what is gone.
  FieldValues values = relation_fields(relation, planned);
  values.push_back({fields_.relation_from_model, model_key_});
  values.push_back({fields_.relation_id, std::string(relation.identifier)});
  values.push_back({fields_.relation_state, state});
  std::erase_if(values, [](const model::FieldValue& one) { return one.value.empty(); });
  content_changed_ = true;
  ++counted.added;
  ends_.at(relation.identifier).ref = push(model::AddRelation{.type = planned.type, .from = from, .to = to, .fields = std::move(values)});
}

void ImportPlanner::warn_pairs() {
  struct Seen {
    int64_t count = 0;
    const Relationship* first = nullptr;
  };
  std::map<std::tuple<uint8_t, uint8_t, uint8_t>, Seen> refused;
  for (const Relationship& relation : file_.relationships) {
    const End &source = ends_.at(relation.source), &target = ends_.at(relation.target);
    const RelationKind kind = *find_relation_kind(relation.type);
    if (is_allowed(kind, Concept{source.concept_index}, Concept{target.concept_index})) continue;
    Seen& seen = refused[{static_cast<uint8_t>(kind), source.concept_index, target.concept_index}];
    if (seen.count++ == 0) seen.first = &relation;
  }
  for (const auto& [pair, seen] : refused) {
    const auto& [kind, source, target] = pair;
    note(Message(kPairNotAllowed, {{"relation", name_of(static_cast<RelationKind>(kind))}, {"source", name_of(Concept{source})}, {"target", name_of(Concept{target})}, {"count", seen.count}}),
         kFixPair, *seen.first);
  }
}

}  // namespace koers::exchange::archimate
