#include <algorithm>

#include "model/messages.h"
#include "model/resolver.h"

namespace koers::model {
namespace {

Where where_of(const PendingState& state, const AddedRelation& relation) {
  Where where;
  where.element = state.name_of(relation.from);
  where.path = "$.changes[" + std::to_string(relation.position) + "]";
  return where;
}

// Each added relation that is not the only one of its type at this end is a problem; among added ones only, the first may stay.
void check_one_per(const PendingState& state, const std::vector<AddedRelation>& relations, bool from, ProblemList& problems) {
  std::map<std::pair<RelationTypeId, Ref>, std::vector<const AddedRelation*>> ends;
  for (const AddedRelation& relation : relations) {
    const RelationType& type = state.snapshot().metamodel().relation_type(relation.type);
    if (from ? type.one_per_from : type.one_per_to) ends[{relation.type, from ? relation.from : relation.to}].push_back(&relation);
  }
  for (const auto& [end, added] : ends) {
    size_t count = 0;
    state.for_each_relation(end.second, from, [&](Ref, RelationTypeId type, Ref) { count += type == end.first; });
    const size_t may_stay = count > added.size() ? 0 : 1;
    for (size_t i = may_stay; i < added.size(); ++i) {
      const RelationType& type = state.snapshot().metamodel().relation_type(end.first);
      const std::string element = state.name_of(end.second);
      if (from) problems.add(ErrorCode::kRefused, {{kOnePerFrom, {{"element", element}, {"relation", type.label}}}, where_of(state, *added[i]), kRemoveOther});
      else problems.add(ErrorCode::kRefused, {{kOnePerTo, {{"element", element}, {"relation", type.label}}}, where_of(state, *added[i]), kRemoveOther});
    }
  }
}

// Depth-first over the relations of one type, from the ends of the added ones: a new circle goes through an added relation, so that nothing else
// needs to be visited. Each thing is visited once.
class CircleSearch {
 public:
  CircleSearch(const PendingState& state, RelationTypeId type, ProblemList& problems) : state_(state), type_(type), problems_(problems) {}

  void run(const std::vector<const AddedRelation*>& added) {
    for (const AddedRelation* relation : added) added_[relation->ref] = relation;
    for (const AddedRelation* relation : added) visit(relation->from);
  }

 private:
  struct Step {
    Ref relation, to;
  };
  struct Level {
    Ref at;
    std::vector<Step> steps;
    size_t next = 0;
  };

  void visit(Ref start) {
    if (!open_.emplace(start, true).second) return;
    std::vector<Level> path;
    path.push_back(level(start));
    while (!path.empty()) {
      Level& top = path.back();
      if (top.next == top.steps.size()) {
        open_[top.at] = false;
        path.pop_back();
        continue;
      }
      const Step step = top.steps[top.next++];
      const auto [seen, first_time] = open_.emplace(step.to, true);
      if (first_time) path.push_back(level(step.to));
      else if (seen->second) report(path, step.to);
    }
  }

  Level level(Ref at) const {
    Level made{at, {}};
    state_.for_each_relation(at, true, [&](Ref relation, RelationTypeId type, Ref to) {
      if (type == type_) made.steps.push_back({relation, to});
    });
    return made;
  }

  // The path from `back` to its end closes on `back`: reported at an added relation in it. Circles without one were there before.
  void report(const std::vector<Level>& path, Ref back) {
    auto level = std::ranges::find(path, back, &Level::at);
    std::string names;
    const AddedRelation* newest = nullptr;
    size_t count = 0;
    for (; level != path.end(); ++level, ++count) {
      if (count < kNamesMax) names += state_.name_of(level->at) + " → ";
      else if (count == kNamesMax) names += "… → ";
      const auto found = added_.find(level->steps[level->next - 1].relation);
      if (found != added_.end() && (newest == nullptr || found->second->position > newest->position)) newest = found->second;
    }
    if (newest == nullptr) return;
    names += state_.name_of(back);
    const RelationType& type = state_.snapshot().metamodel().relation_type(type_);
    problems_.add(ErrorCode::kRefused, {{kCycle, {{"relation", type.label}, {"path", names}}}, where_of(state_, *newest), kBreakCycle});
  }

  static constexpr size_t kNamesMax = 12;
  const PendingState& state_;
  RelationTypeId type_;
  ProblemList& problems_;
  std::unordered_map<Ref, const AddedRelation*> added_;
  std::unordered_map<Ref, bool> open_;  // visited; true while it is on the path
};

}  // namespace

void check_relation_rules(const PendingState& state, const std::vector<AddedRelation>& relations, ProblemList& problems) {
  check_one_per(state, relations, true, problems);
  check_one_per(state, relations, false, problems);
  std::map<RelationTypeId, std::vector<const AddedRelation*>> acyclic;
  for (const AddedRelation& relation : relations) {
    if (state.snapshot().metamodel().relation_type(relation.type).acyclic) acyclic[relation.type].push_back(&relation);
  }
  for (const auto& [type, added] : acyclic) CircleSearch(state, type, problems).run(added);
}

}  // namespace koers::model
