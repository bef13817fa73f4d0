// What a Registry keeps while it lives. Only the registry's own files include this.
#pragma once

#include <atomic>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#include "ledger/group_writer.h"
#include "registry/batch.h"
#include "registry/registry.h"
#include "registry/touches.h"

namespace koers::registry {

// A branch as the registry keeps it. Snapshots of branches are made when they are first asked for.
struct BranchState {
  BranchInfo info;
  model::SnapshotPtr published;  // null: not asked for yet
};

// What the checkpoint of the main line says besides its pages.
struct CheckpointHeader {
  model::SymbolTable symbols;
  std::string metamodel_version;
  std::vector<std::string> own_yaml;
  model::NumberAllocator numbers;
  std::vector<BranchInfo> branches;
  Timestamp last_at;
};
std::string encode_header(const CheckpointHeader& header);
Result<CheckpointHeader> decode_header(std::string_view bytes);
inline constexpr const char* kCheckpointLabel = "koers-registry-1";

struct Registry::State {
  std::unique_ptr<ledger::Ledger> ledger;
  Options options;
  std::shared_ptr<model::PersonalValues> personal = std::make_shared<model::PersonalValues>();

  // What readers take; held for the copy of a pointer, never during work.
  mutable std::mutex published_mutex;
  std::map<model::BranchId, BranchState> branches;  // the main line is branch 0
  model::MetamodelPtr metamodel;
  model::NumberAllocator published_numbers;
  std::atomic<model::Revision> head = 0;  // written by the writer, after publishing

  // The judging stage's; the rest changes only while somebody is Alone.
  model::NumberAllocator numbers;
  RecentTouches recent;
  std::vector<std::string> own_yaml;
  std::string metamodel_version;  // as last recorded
  model::SymbolTable recorded_symbols;
  model::SymbolTable compiled_for;  // what `metamodel` was compiled from: the texts take a tenth of a second to read
  size_t compiled_own = 0;
  Timestamp last_at;
  // The durable stage's.
  Timestamp written_at;
  uint64_t bytes_since_checkpoint = 0, entries_since_checkpoint = 0;
  std::atomic<uint64_t> checkpoint_bytes = 0;  // of the newest

  mutable std::mutex listeners_mutex;
  uint64_t next_listener = 1;
  std::map<uint64_t, std::shared_ptr<std::function<void(const Published&)>>> listeners;

  // Past moments that were asked for lately.
  mutable std::mutex past_mutex;
  mutable std::vector<std::pair<std::pair<model::BranchId, model::Revision>, model::SnapshotPtr>> past;

  std::mutex checkpoint_mutex;  // one checkpoint at a time
  std::jthread checkpoint_thread;
  std::atomic<bool> checkpoint_running = false;

  // Writing in two stages (writing.cpp): a batch is judged while the one before it becomes durable.
  // The judging stage's, and that of who is alone:
  std::map<model::BranchId, std::shared_ptr<Waiting>> ahead;  // what sealed batches will make of a branch; empty: nothing is on its way
  model::Revision ahead_head = 0;                             // the last revision given out
  std::set<std::string> ahead_keys;                           // idempotency keys of the batch on its way
  Batch judged;
  // The durable stage's:
  Batch appending;
  std::atomic<bool> on_its_way = false;  // a batch is being written
  std::atomic<bool> failed = false;      // it came to nothing, and what was judged upon it must be judged again
  // Snapshots that a batch on its way will need, for whoever has a hand free: see help().
  std::mutex to_make_mutex;
  std::vector<std::shared_ptr<Waiting>> to_make;
  std::atomic<bool> anything_to_make = false;
  std::unique_ptr<ledger::GroupWriter<Job>> writer;

  // registry.cpp
  Result<Error> in_words(const Job& job) const;
  std::string reason_of(const std::string& sealed) const;
  std::string new_salt() const;
  Result<model::SnapshotPtr> newest(model::BranchId branch) const;

  // judging.cpp
  void judge(std::span<Job* const> jobs);
  void judge_into(Batch& batch, Job* job);
  Result<Committed> judge_one(Batch& batch, Job* job);
  Result<std::shared_ptr<Waiting>> newest_ahead(model::BranchId branch) const;
  Result<model::ResolvedChangeSet> settle(const model::SnapshotPtr& working, model::ChangeSet changes);
  Result<std::vector<Conflict>> conflicts_of(const model::Snapshot& working, const model::ChangeSet& changes) const;
  ledger::EntryDraft draft_of(model::ResolvedChangeSet& resolved, std::string idempotency_key);
  Timestamp next_moment();
  std::string seal_reason(const std::string& reason, const std::string& author, std::vector<ledger::PersonalDraft>& personal) const;

  // writing.cpp
  void seal();
  void write();
  void help();
  void answer_all(const Result<std::vector<ledger::Appended>>& appended);
  void forget_ahead();
  void publish(model::BranchId branch, model::SnapshotPtr after, const model::NumberAllocator& given_out);
  void notify(const Published& published) const;
  // Appends one entry alone and answers its sequence; the caller is Alone.
  Result<uint64_t> append_one(ledger::EntryDraft draft);
  Result<Committed> commit_alone(model::ChangeSet changes, std::vector<ledger::EntryDraft> with);
  Result<Committed> repeated(uint64_t sequence) const;

  // history.cpp
  Result<model::SnapshotPtr> snapshot_at(model::Revision revision, model::BranchId branch) const;
  Result<model::SnapshotPtr> replay(model::SnapshotPtr from, model::Revision after, model::Revision last, model::BranchId branch) const;

  // branches.cpp: what merging the branch would change on the main line
  Result<std::vector<model::Change>> three_way(model::BranchId branch, MergeChoice choice, std::vector<FieldConflict>& conflicts) const;

  // opening.cpp
  Result<model::SnapshotPtr> open_checkpoint_bytes(const std::shared_ptr<const std::string>& bytes, const model::MetamodelPtr& with) const;
  Result<void> load();
  Result<void> load_personal();
  Result<bool> load_checkpoint(model::SnapshotPtr& main, model::Revision& after);
  Result<void> replay_rest(model::SnapshotPtr main, model::Revision after);
  Result<void> compile_metamodel(const model::SymbolTable& known);
  Result<void> record_metamodel();
  struct PendingCheckpoint {
    model::Revision sequence = 0;
    std::string header;
    model::SnapshotPtr main;
  };
  PendingCheckpoint capture_checkpoint();
  Result<void> write_checkpoint(const PendingCheckpoint& pending);
  void checkpoint_when_due();
  CheckpointHeader header() const;
};

// While it lives, this thread is the only one that writes: nothing is on its way.
class Registry::Alone {
 public:
  explicit Alone(State& state);
  ~Alone();
  Alone(const Alone&) = delete;
  Alone& operator=(const Alone&) = delete;

 private:
  State& state_;
  ledger::GroupQueue::Alone alone_;
};

// The subject under which the personal values of a thing are sealed.
std::string subject_name(model::Ref subject);
// `added` by position in the change set as it was submitted: the i-th addition stays the i-th when it is resolved.
std::vector<model::Ref> by_position(const std::vector<bool>& is_addition, const std::vector<model::Ref>& added);
std::vector<bool> additions_in(const model::ChangeSet& changes);
std::vector<model::Ref> added_of(const model::ChangeSet& changes);

// What brings a thing (back) as it is in a snapshot, under its own number.
template <class Record>
std::vector<model::FieldValue> fields_of(const Record& record) {
  std::vector<model::FieldValue> fields;
  record.for_each_field([&](model::FieldId field, model::ValueView value) { fields.push_back({field, value.to_value()}); });
  return fields;
}
inline model::AddElement addition_of(const model::ElementView& it) {
  return {it.type(), std::string(it.key()), fields_of(it), it.labels(), it.id()};
}
inline model::AddRelation addition_of(const model::RelationView& it) {
  return {it.type(), it.from(), it.to(), fields_of(it), it.labels(), it.id()};
}

Error no_such_branch(const std::string& name);
Error no_such_revision(model::Revision revision, model::Revision head);

}  // namespace koers::registry
