// The ledger of one register: the append-only, hash-chained list of entries. The only durable truth.
//
// An entry's hash is SHA-256 over (previous hash, sequence, kind, branch, moment, author, body); heads are signed (Ed25519) once per durable batch,
// so that an administrator cannot quietly rewrite the past. Bytes of an entry are never rewritten; older formats are upcast when read (model/snapshot.h).
// Personal texts are not in the chain: the body holds a commitment, the text lies beside it, sealed with the key of its subject, and can be dropped.
// Threads: append() and erase() by one writer at a time; reading, and one put_checkpoint(), by any number of threads beside it.
// Every implementation passes the same tests (ledger_contract_test.h).
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash.h"
#include "base/result.h"
#include "base/time.h"
#include "model/ids.h"
#include "model/value.h"

namespace koers::ledger {

enum class EntryKind : uint8_t {
  kMetamodel = 1,  // symbols that appeared and an organisation's own definitions
  kChanges = 2,    // a change set
  kBranch = 3,     // a branch was opened, merged or dropped
  kErasure = 4,    // personal values were erased: which subject, on what ground, the new erasure epoch; no values
  kEvent = 5,      // of the system stream: sign-ins, refusals, exports
};

// A personal text that must be durable together with its entry.
struct PersonalDraft {
  model::Commitment commitment;
  std::string subject;    // "e17": the element whose text it is; "r": the reason of an entry
  std::string salt, text;
  bool retained = false;  // kept by law: an erasure of the subject leaves it
};

struct EntryDraft {
  EntryKind kind = EntryKind::kChanges;
  model::BranchId branch;
  Timestamp at;
  std::string author;
  std::string body;
  std::vector<PersonalDraft> personal;
  std::string idempotency_key;  // empty: none. A second append with the same key answers the first one's sequence and writes nothing.
};

struct Entry {
  uint64_t sequence = 0;  // 1, 2, …: the revision
  EntryKind kind = EntryKind::kChanges;
  model::BranchId branch;
  Timestamp at;
  std::string author;
  std::string body;
  Hash256 previous{}, hash{};
};

struct Head {
  uint64_t sequence = 0;
  Hash256 hash{};          // before the first entry: a hash of the register's id, which the first entry follows
  Timestamp at{};
  std::string signature;   // Ed25519 over register id, sequence and hash (head_message in chain.h); empty before the first entry
  std::string public_key;
};

struct Appended {
  uint64_t sequence = 0;
  bool repeated = false;  // the idempotency key was known
};

struct CheckpointInfo {
  uint64_t sequence = 0;
  model::BranchId branch;
  std::string label;  // format and metamodel version; another label is ignored by the reader
  uint64_t bytes = 0;
};

struct VerifyReport {
  uint64_t entries = 0;
  uint64_t heads = 0;
  uint64_t personal_present = 0, personal_erased = 0;
  std::vector<Problem> problems;  // names the entry (sequence) and what differs
};

// What was erased: replayed over a restored copy, so that nothing erased returns.
struct Erasure {
  uint64_t epoch = 0;
  std::string subject;
  std::string ground;
  Timestamp at;
};

inline constexpr int64_t kIdempotencyRetentionUs = 30ll * 24 * 3600 * 1'000'000;

class Ledger {
 public:
  virtual ~Ledger() = default;

  virtual const std::string& register_id() const = 0;

  // Why nothing can be written, as far as is known: opened for reading, or found at the start that the disk is full or not writable. Reading works.
  // When there was no room, append() tries again each time, and this is empty once it went through.
  virtual std::optional<Problem> why_read_only() const { return std::nullopt; }

  // All or none, durable on return. `expected` is the sequence the writer believes to be last (compare-and-append); it is not looked at when every draft
  // repeats a known idempotency key, so that a writer whose answer was lost may simply ask again.
  // Errors: kConflict (somebody else appended), kStorage (disk full: nothing was written, reading goes on), kCorrupt, kUnavailable (read-only).
  virtual Result<std::vector<Appended>> append(uint64_t expected, std::span<const EntryDraft> drafts) = 0;

  // The sequence that an idempotency key was answered with, if it is known. Keys are remembered for kIdempotencyRetentionUs before the newest entry.
  virtual Result<std::optional<uint64_t>> find_idempotent(std::string_view key) const = 0;

  virtual Result<Head> head() const = 0;
  // Calls visit(entry) for first..last in order until it returns false. Errors: kCorrupt names the entry.
  virtual Result<void> read(uint64_t first, uint64_t last, const std::function<bool(const Entry&)>& visit) const = 0;
  // The signed heads, oldest first, at most `count` from `from` on.
  virtual Result<std::vector<Head>> heads(uint64_t from, size_t count) const = 0;

  // Personal texts that may still be read.
  virtual Result<void> read_personal(const std::function<void(const model::Commitment&, std::string text, bool retained)>& visit) const = 0;
  // Drops text and key of one subject, records the erasure (also outside the ledger file, beside the keys) and appends a kErasure entry.
  // Retained texts stay. Answers the commitments that are gone. Errors: as append(); with kStorage the entry may stand and the key not be dropped yet
  // (the message says so): ask head(); the next append, erase or start finishes it.
  struct Erased { uint64_t sequence = 0; uint64_t epoch = 0; std::vector<model::Commitment> gone; size_t retained = 0; };
  virtual Result<Erased> erase(uint64_t expected, const std::string& subject, const std::string& ground, const std::string& author, Timestamp at) = 0;
  virtual Result<std::vector<Erasure>> erasures() const = 0;

  // Checkpoints are derived and may be dropped and rebuilt at any time. The bytes are hashed on write and checked on read.
  virtual Result<void> put_checkpoint(const CheckpointInfo& info, const std::function<void(const std::function<void(std::string_view)>&)>& producer) = 0;
  virtual Result<std::vector<CheckpointInfo>> checkpoints() const = 0;
  virtual Result<std::shared_ptr<const std::string>> read_checkpoint(const CheckpointInfo& info) const = 0;
  virtual Result<void> drop_checkpoint(const CheckpointInfo& info) = 0;

  // Reads everything, follows the chain, checks every hash, signature and commitment. `progress` gets 0..1 and may return false to stop.
  virtual Result<VerifyReport> verify(const std::function<bool(double)>& progress) const = 0;
};

// In memory, for tests and what-if registers.
std::unique_ptr<Ledger> create_memory_ledger(std::string register_id);

struct SqliteOptions {
  std::string directory;         // register.sqlite, keys/ (keys.sqlite, outside ordinary backups) and checkpoints/ live here
  std::string keys_directory;    // empty: directory/keys
  bool read_only = false;        // beside a Koers that writes, too
  bool create = true;
  std::string register_id;       // of a register that is made now; empty: 128 random bits
  bool new_keys = false;         // the keys are lost for good: make new ones; personal texts so far stay unreadable
  uint32_t log_pages = 1'000;    // the write-ahead log is moved into the file when it has this many pages
  const char* vfs = nullptr;     // a file layer for tests (crash simulator): no folder lock then
};
// A register that is there opens for reading when it cannot be written (why_read_only() says why).
// Errors: kUnavailable (another process holds the folder: says which, by id), kUnsupported (a newer format, before any write), kNotFound (no register, or its
// keys are missing), kCorrupt, kStorage.
Result<std::unique_ptr<Ledger>> open_sqlite_ledger(const SqliteOptions& options);

}  // namespace koers::ledger
