// The ledger in one SQLite file per register: one connection that writes, any number that read. Only the ledger's own sqlite_*.cpp files include this.
//
// Durable means: in the write-ahead log and synchronised (WAL, synchronous=FULL). Keys of data subjects are durable before the entry that needs them; an
// erasure is durable in the chain before its keys are dropped, and every start finishes what a crash left between the two.
#pragma once

#include <atomic>
#include <mutex>
#include <shared_mutex>
#include <thread>
#include <vector>

#include "ledger/checkpoint_files.h"
#include "ledger/folder_lock.h"
#include "ledger/ledger.h"
#include "ledger/sqlite_database.h"
#include "ledger/sqlite_keystore.h"

namespace koers::ledger {

// A row of entries as it lies in the file; texts are borrowed from the statement.
struct EntryRow {
  uint64_t sequence = 0;
  int64_t at_us = 0, kind = 0, branch = 0, personal = 0;
  std::string_view hash, signature, author, body;
};
inline constexpr const char* kEntryColumns = "rowid, at, kind, branch, personal, hash, signature, author, body";
// Whether every column is of the kind and size that was written.
bool read_row(const Statement& statement, EntryRow& row);
Entry to_entry(const EntryRow& row, const Hash256& previous);
Hash256 hash_of(const EntryRow& row, const Hash256& previous);

struct Signer {
  uint64_t first_sequence = 0;
  std::string public_key;
};

// What the seal of a personal text is bound to beside its key.
struct SealContext {
  uint64_t sequence = 0, key = 0;
  bool retained = false;
  std::string_view subject, commitment;
};

// A row of personal texts. `sealed` is empty when it was erased.
struct PersonalRow {
  SealContext context;
  std::string_view sealed;
};
inline constexpr const char* kPersonalColumns = "rowid, sequence, key, retained, subject, commitment, sealed";
bool read_row(const Statement& statement, PersonalRow& row);

// A connection for reading with the statements it has prepared. Taken from the pool by one thread at a time.
struct Reader {
  std::unique_ptr<Database> database;
  Statement entries, hash, known_key;
};

class SqliteLedger final : public Ledger {
 public:
  static Result<std::unique_ptr<Ledger>> open(const SqliteOptions& options);
  ~SqliteLedger() override;

  const std::string& register_id() const override { return register_id_; }
  std::optional<Problem> why_read_only() const override;
  Result<std::vector<Appended>> append(uint64_t expected, std::span<const EntryDraft> drafts) override;
  Result<std::optional<uint64_t>> find_idempotent(std::string_view key) const override;
  Result<Head> head() const override;
  Result<void> read(uint64_t first, uint64_t last, const std::function<bool(const Entry&)>& visit) const override;
  Result<std::vector<Head>> heads(uint64_t from, size_t count) const override;
  Result<void> read_personal(const std::function<void(const model::Commitment&, std::string text, bool retained)>& visit) const override;
  Result<Erased> erase(uint64_t expected, const std::string& subject, const std::string& ground, const std::string& author,
                       Timestamp at) override;
  Result<std::vector<Erasure>> erasures() const override;
  Result<void> put_checkpoint(const CheckpointInfo& info,
                              const std::function<void(const std::function<void(std::string_view)>&)>& producer) override;
  Result<std::vector<CheckpointInfo>> checkpoints() const override;
  Result<std::shared_ptr<const std::string>> read_checkpoint(const CheckpointInfo& info) const override;
  Result<void> drop_checkpoint(const CheckpointInfo& info) override;
  Result<VerifyReport> verify(const std::function<bool(double)>& progress) const override;

 private:
  // A reader that goes back to the pool by itself.
  class Lease {
   public:
    Lease(const SqliteLedger& ledger, std::unique_ptr<Reader> reader) : ledger_(&ledger), reader_(std::move(reader)) {}
    Lease(Lease&&) = default;
    ~Lease();
    Reader* operator->() const { return reader_.get(); }

   private:
    const SqliteLedger* ledger_;
    std::unique_ptr<Reader> reader_;
  };

  struct Writer {
    std::unique_ptr<Database> database;
    Statement entry, personal, known_key, idempotency, last_key;
  };

  explicit SqliteLedger(const SqliteOptions& options);

  // sqlite_ledger.cpp: opening
  Result<void> open_files();
  Result<std::string> open_register();
  Result<void> open_keystore(const std::string& register_id);
  Result<void> prepare_writer();
  Result<void> load_state();
  Result<void> finish_start();
  Result<void> check_signer();
  Result<void> replay_erasures();
  Result<void> forget(const std::vector<StoredErasure>& erasures) const;

  // sqlite_append.cpp
  Result<std::vector<Appended>> answers_for(std::span<const EntryDraft> drafts);
  Result<std::optional<uint64_t>> known_sequence(Statement& statement, std::string_view key, Timestamp newest) const;
  Result<void> write_entry(const EntryDraft& draft, Head& head, bool last);
  Result<void> write_personal(const EntryDraft& draft, uint64_t sequence, const std::map<Keystore::Subject, SubjectKey>& keys);
  Result<void> write_idempotency(const EntryDraft& draft, uint64_t sequence);
  Result<void> ready_to_write(uint64_t expected) const;
  Result<void> finish_erasures();
  void move_log();
  void publish(const Head& head);
  Head newest() const;
  Error read_only_error() const;

  // sqlite_read.cpp
  Result<Lease> lease() const;
  Result<Hash256> hash_before(const Lease& reader, uint64_t sequence) const;
  Result<Head> load_head(Database& database) const;
  std::string signer_of(uint64_t sequence) const;
  std::string seal_context(const SealContext& context) const;

  // sqlite_verify.cpp
  friend class Verification;

  const SqliteOptions options_;
  std::string register_path_, keys_path_;
  std::unique_ptr<FolderLock> lock_;
  std::string register_id_;
  std::unique_ptr<Keystore> keystore_;  // null: read-only without keys
  std::unique_ptr<CheckpointFiles> checkpoint_files_;

  // The writer's alone.
  std::mutex write_mutex_;
  Writer writer_;
  bool started_ = false;                   // finish_start() went through
  uint64_t last_key_ = 0;                  // highest number of a key that the register mentions
  uint64_t keys_since_purge_ = 0;          // idempotency keys
  bool log_is_ours_ = false;               // to move into the file; otherwise SQLite does it in commit()
  uint32_t log_pages_before_ = 0;          // when it was last looked at
  std::vector<StoredErasure> unfinished_;  // in the chain, but the keys could not be dropped yet

  // What writing changes and reading looks at.
  mutable std::shared_mutex head_mutex_;
  Head head_;
  std::vector<Signer> signers_;
  std::optional<Problem> why_read_only_;

  mutable std::mutex pool_mutex_;
  mutable std::vector<std::unique_ptr<Reader>> pool_;

  std::atomic<bool> moving_ = false;
  std::jthread mover_;  // of the log into the file
};

}  // namespace koers::ledger
