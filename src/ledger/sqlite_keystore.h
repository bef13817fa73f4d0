// keys.sqlite: the key that signs heads, the key of each data subject, and the list of what was erased. It lies outside ordinary backups, so that an old copy
// of the register cannot bring back what was erased.
// Threads: any; a mutex guards the one connection.
#pragma once

#include <map>
#include <mutex>
#include <span>
#include <unordered_map>
#include <vector>

#include "ledger/ledger.h"
#include "ledger/sealing.h"
#include "ledger/sqlite_database.h"

namespace koers::ledger {

struct SubjectKey {
  uint64_t number = 0;
  std::string key;
};

// An erasure as both files keep it.
struct StoredErasure {
  Erasure erasure;
  uint64_t sequence = 0;  // of its entry
  std::vector<uint64_t> keys;
  bool operator==(const StoredErasure& other) const;
};
Result<std::vector<StoredErasure>> read_erasures(Database& database);
Result<void> write_erasure(Database& database, const StoredErasure& erasure);

class Keystore {
 public:
  // Makes the file when it is not there and `create` says so. `register_id`: of the register it must belong to; empty: any, or a new one.
  // Errors: kNotFound, kCorrupt (keys of another register), kUnsupported, kStorage.
  struct Options {
    std::string path;
    Database::Mode mode = Database::Mode::kReadWrite;
    std::string register_id;
    uint32_t log_pages = 0;
    const char* vfs = nullptr;
  };
  static Result<std::unique_ptr<Keystore>> open(const Options& options);

  const std::string& register_id() const { return register_id_; }
  const SigningKey& signing_key() const { return *signing_key_; }

  using Subject = std::pair<std::string, bool>;  // subject and whether the law keeps its texts
  // The keys of these subjects; what is missing is made, durable on return.
  Result<std::map<Subject, SubjectKey>> keys_for(std::span<const Subject> subjects);
  Result<std::optional<SubjectKey>> find(const Subject& subject) const;
  Result<std::unordered_map<uint64_t, std::string>> all_keys() const;

  Result<std::vector<StoredErasure>> erasures() const;
  Result<std::vector<std::string>> structure_faults() const;
  // Drops the keys and takes up the erasures that are not there yet; on return the bytes of the keys are in no file of ours, also after a crash.
  // Without erasures: finishes what an earlier call could not.
  Result<void> record(std::span<const StoredErasure> erasures);
  // From here on numbers are above this one: a register may know later keys than a restored keystore.
  Result<void> raise_numbers(uint64_t last);

 private:
  Keystore(std::unique_ptr<Database> database, std::string register_id)
      : database_(std::move(database)), register_id_(std::move(register_id)) {}
  Result<SubjectKey> make(const Subject& subject);
  Result<void> clean();
  Result<void> settle();
  std::unique_ptr<Database> database_;
  std::string register_id_;
  std::unique_ptr<SigningKey> signing_key_;
  mutable std::mutex mutex_;
  mutable Statement find_;
  uint64_t last_number_ = 0;
  bool settled_ = false;  // the log that was found at the start is in the file
  bool clean_ = false;    // what was dropped is in no file of ours any more
};

}  // namespace koers::ledger
