// How resolve() (snapshot.h) goes to work. First everything is checked, with what this change set adds known by its position (Ref::added);
// only when nothing is wrong are numbers and keys given out, so that a refused change set uses none.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/snapshot.h"

namespace koers::model {

inline constexpr size_t kChangesMax = 5'000'000;
inline constexpr size_t kProblemsMax = 10'000;
inline constexpr size_t kKeyBytesMax = 64;
inline constexpr int kRelationDepthMax = 8;  // relations on relations on relations …

bool is_key(std::string_view key);

// What the change set has done so far, over the snapshot. A Ref here is an element, a relation, or Ref::added(position in the given change set).
class PendingState {
 public:
  PendingState(const Snapshot& snapshot, const std::vector<Change>& changes) : snapshot_(snapshot), changes_(changes) {}

  const Snapshot& snapshot() const { return snapshot_; }
  const AddElement* added_element(Ref ref) const;
  const AddRelation* added_relation(Ref ref) const;
  bool exists(Ref ref) const;       // `ref` is settled: see settle()
  bool removed(Ref ref) const { return removed_.contains(ref); }
  // The one Ref by which a thing is known here: what was added under a number of its own is known by that number.
  Ref settle(Ref ref) const;
  bool is_relation(Ref ref) const;
  TypeId element_type(Ref ref) const;
  RelationTypeId relation_type(Ref ref) const;
  std::pair<Ref, Ref> ends(Ref relation) const;  // settled

  void add(uint32_t position, Ref ref);  // the change at this position added it
  void remove(Ref ref);
  void relate(Ref relation, Ref from, Ref to);

  // Calls visit(Ref relation, RelationTypeId, Ref other) for the relations that leave from (or end on) a thing now.
  template <class Visit>
  void for_each_relation(Ref ref, bool out, Visit&& visit) const {
    const auto known = [&](const Edge& edge) {
      // One that was removed and brought back is among the fresh ones.
      if (!removed(edge.relation) && !by_number_.contains(edge.relation)) visit(Ref(edge.relation), edge.type, edge.other);
    };
    if (ref.is_element()) {
      if (const auto element = snapshot_.element(ref.element())) out ? element.for_each_out(known) : element.for_each_in(known);
    } else if (ref.is_relation()) {
      if (const auto relation = snapshot_.relation(ref.relation())) out ? relation.for_each_out(known) : relation.for_each_in(known);
    }
    const auto& fresh = out ? out_ : in_;
    for (auto [at, end] = fresh.equal_range(ref); at != end; ++at) {
      if (!removed(at->second.relation)) visit(at->second.relation, relation_type(at->second.relation), at->second.other);
    }
  }
  // At least how many relations for_each_relation() would go through, of any type: what looking there costs.
  size_t relation_count(Ref ref, bool out) const;
  // Relations that this change set adds, by one of their ends.
  struct Fresh {
    Ref relation, other;
  };
  const std::unordered_multimap<Ref, Fresh>& fresh_out() const { return out_; }
  // How a message names it: its key, or what it will be called.
  std::string name_of(Ref ref) const;

 private:
  const Snapshot& snapshot_;
  const std::vector<Change>& changes_;
  std::unordered_map<Ref, uint32_t> by_number_;  // added under a number of its own → position
  std::unordered_set<Ref> removed_;
  std::unordered_multimap<Ref, Fresh> out_, in_;
};

// Collects problems, up to kProblemsMax.
class ProblemList {
 public:
  void add(ErrorCode code, Problem problem);
  bool empty() const { return problems_.empty(); }
  Error take();

 private:
  std::vector<Problem> problems_;
  std::optional<ErrorCode> code_;  // of all, as long as they agree
  bool more_ = false;
};

// The rules that only the outcome can break: one per end, no circles. `relations`: what the change set added and did not remove, with its position.
struct AddedRelation {
  uint32_t position;
  Ref ref;
  RelationTypeId type;
  Ref from, to;
};
void check_relation_rules(const PendingState& state, const std::vector<AddedRelation>& relations, ProblemList& problems);

}  // namespace koers::model
