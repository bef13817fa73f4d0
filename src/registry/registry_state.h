// What a Registry keeps while it lives. Only the registry's own files include this.
#pragma once

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "ledger/group_writer.h"
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
  model::Revision head = 0;

  // The writer's alone.
  std::mutex write_mutex;  // held while a batch or an exclusive operation runs
  model::NumberAllocator numbers;
  RecentTouches recent;
  std::vector<std::string> own_yaml;
  std::string metamodel_version;  // as last recorded
  model::SymbolTable recorded_symbols;
  Timestamp last_at;
  uint64_t bytes_since_checkpoint = 0, entries_since_checkpoint = 0, checkpoint_bytes = 0;

  mutable std::mutex listeners_mutex;
  uint64_t next_listener = 1;
  std::map<uint64_t, std::shared_ptr<std::function<void(const Published&)>>> listeners;

  // Past moments that were asked for lately.
  mutable std::mutex past_mutex;
  mutable std::vector<std::pair<std::pair<model::BranchId, model::Revision>, model::SnapshotPtr>> past;

  std::mutex checkpoint_mutex;  // one checkpoint at a time
  std::jthread checkpoint_thread;
  bool checkpoint_running = false;

  struct Job {
    model::ChangeSet changes;
    std::string idempotency_key;
    Result<Committed> answer = Committed{};
  };
  std::unique_ptr<ledger::GroupWriter<Job>> writer;

  // registry.cpp
  void process(std::span<Job* const> batch);
  Result<model::ResolvedChangeSet> prepare(const model::SnapshotPtr& working, model::ChangeSet changes);
  Result<void> check_conflicts(const model::Snapshot& working, const model::ChangeSet& changes) const;
  ledger::EntryDraft draft_of(model::ResolvedChangeSet& resolved, std::string idempotency_key);
  Timestamp next_moment();
  void publish(model::BranchId branch, model::SnapshotPtr after);
  void notify(const Published& published) const;
  Result<model::SnapshotPtr> newest(model::BranchId branch) const;
  // Appends one entry alone and answers its sequence; the caller holds write_mutex.
  Result<uint64_t> append_one(ledger::EntryDraft draft);
  Result<Committed> commit_alone(model::ChangeSet changes, std::vector<ledger::EntryDraft> with);
  Result<Committed> repeated(uint64_t sequence) const;
  std::string seal_reason(const std::string& reason, const std::string& author, std::vector<ledger::PersonalDraft>& personal) const;
  std::string reason_of(const std::string& sealed) const;
  std::string new_salt() const;

  // history.cpp
  Result<model::SnapshotPtr> snapshot_at(model::Revision revision, model::BranchId branch) const;
  Result<model::SnapshotPtr> replay(model::SnapshotPtr from, model::Revision after, model::Revision last, model::BranchId branch) const;

  // opening.cpp
  Result<void> load();
  Result<void> load_personal();
  Result<bool> load_checkpoint(model::SnapshotPtr& main, model::Revision& after);
  Result<void> replay_rest(model::SnapshotPtr main, model::Revision after);
  Result<void> compile_metamodel(const model::SymbolTable& known);
  Result<void> record_metamodel();
  Result<void> write_checkpoint();
  void checkpoint_when_due();
  CheckpointHeader header() const;
};

Error no_such_branch(const std::string& name);
Error no_such_revision(model::Revision revision, model::Revision head);

}  // namespace koers::registry
