#include <algorithm>
#include <queue>

#include "model/messages.h"
#include "model/resolver.h"

namespace koers::model {
namespace {

constexpr size_t kFewRelations = 8;

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

// Whether a relation closes a circle: whether its beginning can be reached from its end. Looked for from both sides at once, always in the thing
// with the fewest relations that is left to look in, until one side has nothing left: what hangs below a new leaf, or above a top, is known at once,
// however large the tree.
// Cost: O(relations on the smaller side); of hubs only those that both sides come to.
class ReachSearch {
 public:
  ReachSearch(const PendingState& state, RelationTypeId type) : state_(state), type_(type) {}

  bool closes(const AddedRelation& relation) {
    Side after(relation.to, true), before(relation.from, false);
    if (relation.from == relation.to) return true;
    put(after, relation.to), put(before, relation.from);
    while (!after.open.empty() && !before.open.empty()) {
      const bool forward = after.open.top() <= before.open.top();
      if (grow(forward ? after : before, forward ? before : after)) return true;
    }
    return false;
  }

 private:
  struct Place {
    size_t relations;
    Ref at;
    auto operator<=>(const Place&) const = default;
  };
  struct Side {
    Side(Ref start, bool goes_out) : out(goes_out) { seen.insert(start); }
    bool out;
    std::unordered_set<Ref> seen;
    std::priority_queue<Place, std::vector<Place>, std::greater<>> open;
  };

  void put(Side& side, Ref at) const { side.open.push({state_.relation_count(at, side.out), at}); }

  // Looks in one thing; true when the other side has been there.
  bool grow(Side& side, const Side& other) {
    const Ref at = side.open.top().at;
    side.open.pop();
    bool met = false;
    state_.for_each_relation(at, side.out, [&](Ref, RelationTypeId type, Ref next) {
      if (type != type_ || met || !side.seen.insert(next).second) return;
      met = other.seen.contains(next);
      put(side, next);
    });
    return met;
  }

  const PendingState& state_;
  RelationTypeId type_;
};

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
    if (newest == nullptr || !reported_.insert(newest).second) return;  // one that closes several circles is one fault
    names += state_.name_of(back);
    const RelationType& type = state_.snapshot().metamodel().relation_type(type_);
    problems_.add(ErrorCode::kRefused, {{kCycle, {{"relation", type.label}, {"path", names}}}, where_of(state_, *newest), kBreakCycle});
  }

  static constexpr size_t kNamesMax = 12;
  const PendingState& state_;
  RelationTypeId type_;
  ProblemList& problems_;
  std::unordered_map<Ref, const AddedRelation*> added_;
  std::unordered_set<const AddedRelation*> reported_;
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
  for (const auto& [type, added] : acyclic) {
    // A few are asked one by one, which mostly ends at once; for many, everything is gone through once. Only a circle needs its path.
    const bool few = added.size() <= kFewRelations;
    ReachSearch reach(state, type);
    if (few && std::ranges::none_of(added, [&](const AddedRelation* relation) { return reach.closes(*relation); })) continue;
    CircleSearch(state, type, problems).run(added);
  }
}

}  // namespace koers::model
