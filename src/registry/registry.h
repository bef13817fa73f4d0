// The live register of one organisation: the single writer, branches, subscriptions, undo, any past moment.
//
// Writing: validate → append (durable) → publish. Concurrent writers share one durable append, each accepted or refused alone.
// Reading: snapshot() never blocks on a writer and never waits for one.
// Cost: commit O(pages touched) and a share of one durable append; at() is one checkpoint and the replay of at most as many bytes as it weighs.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "ledger/ledger.h"
#include "model/snapshot.h"

namespace koers::registry {

struct Committed {
  model::Revision revision = 0;
  std::vector<model::Ref> added;  // by position in the change set: what each AddElement and AddRelation became (others: empty Ref)
  bool repeated = false;          // the idempotency key was known: nothing was written now
};

struct BranchInfo {
  model::BranchId id;
  std::string name;
  model::Revision base = 0;   // revision of the main line it grew from
  model::Revision head = 0;
  Timestamp opened_at;
  enum class State { kOpen, kMerged, kDropped } state = State::kOpen;
};

// One field that both sides changed since the branch grew.
struct FieldConflict {
  model::Ref target;
  std::string key;                 // of the element, or of a relation's from end
  model::FieldId field;            // invalid: the thing itself was removed on one side
  model::Value base, ours, theirs;
};

// How merge() settles a FieldConflict.
enum class MergeChoice { kRefuse, kOurs, kTheirs };  // ours: the main line

struct LogEntry {
  model::Revision revision = 0;
  ledger::EntryKind kind = ledger::EntryKind::kChanges;
  model::BranchId branch;
  Timestamp at;
  std::string author, reason, source;  // reason: "gewist" when erased
  size_t change_count = 0;
  std::string hash;                    // hex
};

struct Options {
  // A checkpoint is written when the entries since the last one outweigh it, or number this many: a past moment opens within one checkpoint and
  // so much replay, and all checkpoints together weigh no more than about the ledger itself.
  uint64_t entries_between_checkpoints = 1'000'000;
  std::vector<model::Metamodel::Source> metamodel;  // built-in YAML first; the register adds an organisation's own
  Clock* clock = nullptr;                            // required; borrowed
  std::function<std::string()> salt;                 // 16 random bytes; empty: from the operating system
};

class Registry {
 public:
  // Replays the ledger (from its newest checkpoint) and upgrades the metamodel when the given one has more. Errors: those of the ledger, kUnsupported.
  static Result<std::unique_ptr<Registry>> open(std::unique_ptr<ledger::Ledger> ledger, Options options);
  ~Registry();  // writes a checkpoint when there is enough to spare the next start

  // The newest snapshot of a branch. Errors: kNotFound.
  Result<model::SnapshotPtr> snapshot(model::BranchId branch = model::kMainLine) const;
  // Any past moment. Errors: kNotFound when the revision is after the head or not of this branch.
  Result<model::SnapshotPtr> at(model::Revision revision, model::BranchId branch = model::kMainLine) const;
  // The last revision of the branch that was recorded at or before a moment.
  Result<model::Revision> revision_at(Timestamp moment, model::BranchId branch = model::kMainLine) const;

  // Errors: kInvalidInput (all problems), kConflict (each field that changed since changes.base, with both values), kStorage.
  Result<Committed> commit(model::ChangeSet changes, std::string idempotency_key = {});
  // What commit() would say, without writing.
  Result<model::SnapshotPtr> try_out(model::ChangeSet changes) const;

  // A new change set that takes back what an entry did; a field changed since is a conflict, as with any other change.
  Result<Committed> undo(model::Revision revision, const std::string& author);

  Result<BranchInfo> open_branch(const std::string& name, const std::string& author, model::Revision base = 0 /* 0: now */);
  std::vector<BranchInfo> branches() const;
  Result<BranchInfo> find_branch(const std::string& name) const;
  struct Merged { model::Revision revision = 0; size_t changes = 0; std::vector<FieldConflict> settled; };
  // Errors: kConflict with every FieldConflict in words, when choice is kRefuse; nothing is written then.
  Result<Merged> merge_branch(model::BranchId branch, const std::string& author, MergeChoice choice = MergeChoice::kRefuse);
  Result<std::vector<FieldConflict>> merge_conflicts(model::BranchId branch) const;
  Result<void> drop_branch(model::BranchId branch, const std::string& author);

  // An organisation's own types, fields and choices (YAML as in metamodel/). Errors: kInvalidInput with line.
  Result<model::Revision> define(const std::string& yaml, const std::string& author);
  model::MetamodelPtr metamodel() const;
  // Those definitions, in the order in which they were given.
  std::vector<std::string> own_definitions() const;
  // The newest snapshot of a branch as it would be with these definitions too; nothing is written. Errors: those of define(), kNotFound.
  Result<model::SnapshotPtr> with_definitions(const std::vector<std::string>& yaml, model::BranchId branch = model::kMainLine) const;

  // Erases the personal values of one element (a person, an interview) from every moment. Errors: kNotFound.
  struct ErasedReport { model::Revision revision = 0; size_t values = 0; size_t retained = 0; };
  Result<ErasedReport> erase(model::ElementId subject, const std::string& ground, const std::string& author);

  // Newest first; `element`: only entries that touched it.
  Result<std::vector<LogEntry>> log(size_t count, model::Revision before = 0 /* 0: from the head */, std::optional<model::Ref> element = {}) const;
  // The change set of one entry as it was recorded.
  Result<model::ChangeSet> change_set_of(model::Revision revision) const;

  // Called after each publish, on the writer's thread, in order; keep it short. Unsubscribes when the handle is destroyed.
  struct Published { model::BranchId branch; model::SnapshotPtr before, after; };
  class Subscription;
  std::unique_ptr<Subscription> subscribe(std::function<void(const Published&)> listener);

  Result<void> checkpoint();  // now
  ledger::Ledger& ledger() const;

 private:
  class Alone;
  struct State;
  explicit Registry(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

class Registry::Subscription {
 public:
  virtual ~Subscription() = default;
};

}  // namespace koers::registry
