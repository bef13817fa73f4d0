// What the writer of a registry has in hand: change sets that were judged together and become durable together. Only the registry's own files include this.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_set>
#include <vector>

#include "ledger/ledger.h"
#include "registry/registry.h"

namespace koers::registry {

struct Conflict {
  std::reference_wrapper<const MessageText> text;
  model::Ref target;
  model::FieldId field;  // invalid: the thing itself
  std::string proposed;  // encoded value
};

// One change set that somebody waits for.
struct Job {
  model::ChangeSet changes;
  std::string idempotency_key;
  Result<Committed> answer = Committed{};
  std::vector<Conflict> conflicts{};
  model::SnapshotPtr judged_against{};  // when there are conflicts
};

// Change sets of one branch that were accepted but not applied yet. Those that touch different things are applied together, so that a page that many of them
// touch is copied once; one that could see another's work (the same thing, a key, a relation, a removal) waits for the others to be applied first.
// Threads: while its batch is judged, by the judging stage alone. From then on apply() by any: whoever needs the snapshot first makes it, who judges the next
// batch or who publishes this one.
class Waiting {
 public:
  explicit Waiting(model::SnapshotPtr snapshot) : snapshot_(std::move(snapshot)) {}

  // The snapshot to check this change set against.
  const model::SnapshotPtr& snapshot_for(const model::ChangeSet& changes) {
    if (!stands_alone(changes)) apply();
    return snapshot_;
  }
  // `resolved` stays where it is, as it is, until apply().
  void add(const model::ResolvedChangeSet& resolved, model::Revision revision) {
    for (const model::Change& change : resolved.changes.changes) {
      if (const model::Ref target = target_of(change); target != model::Ref::none()) touched_.insert(target);
    }
    only_simple_ = only_simple_ && std::ranges::all_of(resolved.changes.changes, is_simple);
    sets_.push_back(&resolved), revisions_.push_back(revision);
  }
  model::SnapshotPtr apply() {
    const std::lock_guard lock(mutex_);
    if (!sets_.empty()) snapshot_ = snapshot_->apply(sets_, revisions_);
    sets_.clear(), revisions_.clear(), touched_.clear();
    only_simple_ = true;
    return snapshot_;
  }

 private:
  static model::Ref target_of(const model::Change& change) {
    if (const auto* set = std::get_if<model::SetFields>(&change)) return set->target;
    if (const auto* append = std::get_if<model::AppendPoints>(&change)) return append->element;
    return model::Ref::none();
  }
  // Looks at and changes nothing but its own target; a new element without a key of its own is seen by nobody.
  static bool is_simple(const model::Change& change) {
    const auto* add = std::get_if<model::AddElement>(&change);
    return target_of(change) != model::Ref::none() || (add != nullptr && add->key.empty()) ||
           (add != nullptr && add->id.index != model::Ref::kIndexMax);
  }
  bool stands_alone(const model::ChangeSet& changes) const {
    if (sets_.empty()) return true;
    return only_simple_ && std::ranges::all_of(changes.changes, [&](const model::Change& change) {
             return is_simple(change) && !touched_.contains(target_of(change));
           });
  }

  std::mutex mutex_;
  model::SnapshotPtr snapshot_;
  std::vector<const model::ResolvedChangeSet*> sets_;
  std::vector<model::Revision> revisions_;
  std::unordered_set<model::Ref> touched_;
  bool only_simple_ = true;
};

// Judged in the order in which the jobs came.
struct Batch {
  struct Accepted {
    Job* job;
    model::ResolvedChangeSet resolved;
    std::vector<model::Ref> added;  // by position, as it is answered
  };
  // The batch before it was not durable yet when this one was begun: it is judged upon what that one will have made, and again if that comes to nothing.
  // Until it is sealed the change sets stay in their jobs.
  bool ahead = false;
  std::vector<Job*> jobs;
  std::vector<Job*> later;        // cannot be judged before the one before it is durable, nor can what came after them
  std::deque<Accepted> accepted;  // stay where they are
  std::vector<ledger::EntryDraft> drafts;
  std::map<model::BranchId, std::shared_ptr<Waiting>> working;
  size_t changes = 0;                          // of all accepted
  std::map<std::string, size_t> keys;          // idempotency keys of those accepted
  std::vector<std::pair<Job*, size_t>> twins;  // same key twice in this batch
  std::vector<Job*> late_twins;                // same key as one in the batch before
  // As they were when it was sealed.
  model::NumberAllocator numbers;
  Timestamp last_at;
};

}  // namespace koers::registry
