// What the writer of a registry has in hand: change sets that were judged together and become durable together. Only the registry's own files include this.
#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_set>
#include <utility>
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

inline constexpr size_t kBesideChangesMin = 2'000;  // applying so many takes a millisecond, a thread a twentieth of that

// Change sets of one branch that were accepted but not applied yet. Those that touch different things are applied together, so that a page that many of them
// touch is copied once; one that could see another's work (the same thing, a key, a relation, a removal) waits for the others to be applied first. So it is
// with the batch before, too: what leaves that alone is judged beside making its snapshot, upon the one before it.
// Threads: while its batch is judged, by the judging stage alone. From seal() on make() by any, and nothing else changes.
class Waiting {
 public:
  explicit Waiting(model::SnapshotPtr snapshot) : base_(std::move(snapshot)) {}
  explicit Waiting(std::shared_ptr<Waiting> before) : before_(std::move(before)) {}

  // The snapshot to check this change set against.
  const model::SnapshotPtr& snapshot_for(const model::ChangeSet& changes) {
    if (before_ && (before_->is_made() || !before_->is_left_alone_by(changes))) build_on_before();
    if (!is_left_alone_by(changes)) {
      if (before_) build_on_before();
      base_ = apply();
      sets_.clear(), revisions_.clear(), touched_.clear();
      only_simple_ = true;
    }
    return before_ ? before_->base_ : base_;
  }
  // `resolved` stays where it is, as it is, until make().
  void add(const model::ResolvedChangeSet& resolved, model::Revision revision) {
    const std::vector<model::Change>& changes = resolved.changes.changes;
    only_simple_ = only_simple_ && changes.size() <= kBesideChangesMin && std::ranges::all_of(changes, is_simple);
    for (size_t i = 0; only_simple_ && i < changes.size(); ++i) {
      if (const model::Ref target = target_of(changes[i]); target != model::Ref::none()) touched_.insert(target);
    }
    sets_.push_back(&resolved), revisions_.push_back(revision);
  }
  // Its batch is the next to become durable, and the one before it is.
  void seal() {
    if (before_) build_on_before();
  }
  // The snapshot with all that was accepted. Whoever comes first makes it, the others wait.
  const model::SnapshotPtr& make() {
    const std::lock_guard lock(mutex_);
    if (!is_made()) {
      made_ = apply();
      is_made_.store(true, std::memory_order_release);
    }
    return made_;
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
  bool is_left_alone_by(const model::ChangeSet& changes) const {
    if (sets_.empty()) return true;
    return only_simple_ && std::ranges::all_of(changes.changes, [&](const model::Change& change) {
             return is_simple(change) && !touched_.contains(target_of(change));
           });
  }
  bool is_made() const { return is_made_.load(std::memory_order_acquire); }
  model::SnapshotPtr apply() const { return sets_.empty() ? base_ : base_->apply(sets_, revisions_); }
  void build_on_before() { base_ = std::exchange(before_, nullptr)->make(); }

  std::shared_ptr<Waiting> before_;  // on its way to the disk, until its snapshot is needed; null: base_
  model::SnapshotPtr base_;
  std::vector<const model::ResolvedChangeSet*> sets_;
  std::vector<model::Revision> revisions_;
  std::unordered_set<model::Ref> touched_;
  bool only_simple_ = true;
  std::mutex mutex_;  // held while it is made
  model::SnapshotPtr made_;
  std::atomic<bool> is_made_ = false;
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
