#include "ledger/sqlite_ledger.h"

#include <algorithm>

#include "base/bytes.h"
#include "base/check.h"
#include "ledger/chain.h"
#include "ledger/messages.h"
#include "ledger/sqlite_schema.h"

namespace koers::ledger {
namespace {

constexpr std::string_view kLastKey = "last_key";

Result<std::vector<Signer>> load_signers(Database& database) {
  std::vector<Signer> signers;
  Statement statement = TRY(database.prepare("SELECT first_sequence, public_key FROM signers ORDER BY rowid"));
  while (TRY(statement.step())) signers.push_back({static_cast<uint64_t>(statement.integer(0)), std::string(statement.bytes(1))});
  return signers;
}

// Those of `all` that `known` does not have.
std::vector<StoredErasure> not_in(const std::vector<StoredErasure>& all, const std::vector<StoredErasure>& known) {
  std::vector<StoredErasure> missing;
  for (const StoredErasure& one : all) {
    if (std::ranges::find(known, one) == known.end()) missing.push_back(one);
  }
  return missing;
}

}  // namespace

SqliteLedger::SqliteLedger(const SqliteOptions& options)
    : options_(options),
      register_path_(options.directory + "/register.sqlite"),
      keys_path_((options.keys_directory.empty() ? options.directory + "/keys" : options.keys_directory) + "/keys.sqlite") {}

SqliteLedger::~SqliteLedger() {
  // The writer closes last: who closes last moves the log into the file.
  pool_.clear();
  if (mover_.joinable()) mover_.join();
}

Result<std::unique_ptr<Ledger>> SqliteLedger::open(const SqliteOptions& options) {
  std::unique_ptr<SqliteLedger> ledger(new SqliteLedger(options));
  Result<void> opened = ledger->open_files();
  if (!opened && opened.error().code == ErrorCode::kStorage && !options.read_only) {
    // The disk does not take what writing needs. What is there can still be read.
    SqliteOptions for_reading = options;
    for_reading.read_only = true;
    ledger.reset(new SqliteLedger(for_reading));
    if (!ledger->open_files()) return std::move(opened).error();
    ledger->why_read_only_ = opened.error().problems.front();
  } else if (!opened) {
    return std::move(opened).error();
  }
  return std::unique_ptr<Ledger>(std::move(ledger));
}

std::optional<Problem> SqliteLedger::why_read_only() const {
  const std::shared_lock lock(head_mutex_);
  return why_read_only_;
}

Result<void> SqliteLedger::open_files() {
  const bool on_disk = options_.vfs == nullptr;
  if (on_disk && !options_.read_only) {
    if (options_.create) TRY(make_folder(options_.directory, FolderMode::kOrdinary));
    lock_ = TRY(FolderLock::take(options_.directory));
  }
  const std::string found_id = TRY(open_register());
  TRY(open_keystore(found_id));
  if (found_id.empty()) {
    TRY(create_schema(*writer_.database, FileKind::kRegister, keystore_->register_id()));
    if (on_disk) TRY(sync_folder(options_.directory));
  }
  register_id_ = found_id.empty() ? keystore_->register_id() : found_id;
  checkpoint_files_ = std::make_unique<CheckpointFiles>(options_.directory + "/checkpoints", register_id_);
  TRY(load_state());
  if (options_.read_only) {
    writer_.database.reset();
    why_read_only_ = Problem{Message(kOpenedReadOnly), Where{.file = register_path_}, Message(kOpenForWriting)};
    return {};
  }
  TRY(prepare_writer());
  Result<void> started = finish_start();
  if (!started && started.error().code == ErrorCode::kStorage && !found_id.empty()) {
    why_read_only_ = started.error().problems.front();
    return {};
  }
  return started;
}

// What must be so before anything is written. When the disk has no room for it, it is done before the first append that finds room.
// The log that an earlier process left may be whole as we read it and yet not be on the disk; what follows it would be lost with it.
Result<void> SqliteLedger::finish_start() {
  if (started_) return {};
  TRY(writer_.database->settle_log());
  TRY(check_signer());
  TRY(replay_erasures());
  started_ = true;
  const std::unique_lock lock(head_mutex_);
  why_read_only_.reset();
  return {};
}

// The id of the register that is there; "" when it must be made.
Result<std::string> SqliteLedger::open_register() {
  using Mode = Database::Mode;
  const Mode mode = options_.read_only ? Mode::kReadOnly : options_.create ? Mode::kCreate : Mode::kReadWrite;
  writer_.database = TRY(options_.read_only ? Database::open_for_reading(register_path_, options_.vfs)
                                            : Database::open(register_path_, mode, options_.vfs));
  if (!TRY(check_schema(*writer_.database, FileKind::kRegister))) {
    if (mode == Mode::kCreate) return std::string();
    return Error(ErrorCode::kNotFound, Message(kNoSuchRegister), Where{.file = register_path_}, Message(kRunInit));
  }
  if (!options_.read_only) TRY(writer_.database->execute("PRAGMA journal_mode = WAL"));
  const std::optional<std::string> id = TRY(read_meta(*writer_.database, "register_id"));
  if (!id || id->empty()) return Error(ErrorCode::kCorrupt, Message(kNotARegister), Where{.file = register_path_}, Message(kRestoreCopy));
  writer_.database->leave_log();
  return *id;
}

Result<void> SqliteLedger::open_keystore(const std::string& register_id) {
  using Mode = Database::Mode;
  const bool make = !options_.read_only && (register_id.empty() || options_.new_keys);
  if (make && !options_.vfs) TRY(make_folder(keys_path_.substr(0, keys_path_.rfind('/')), FolderMode::kSecret));
  Keystore::Options keys;
  keys.path = keys_path_;
  keys.mode = options_.read_only ? Mode::kReadOnly : make ? Mode::kCreate : Mode::kReadWrite;
  keys.register_id = register_id.empty() ? options_.register_id : register_id;
  keys.log_pages = options_.log_pages;
  keys.vfs = options_.vfs;
  Result<std::unique_ptr<Keystore>> opened = Keystore::open(keys);
  if (!opened && opened.error().code == ErrorCode::kNotFound) {
    if (options_.read_only) return {};  // an auditor may have the register without its keys
    return Error(ErrorCode::kNotFound, Message(kKeysMissing), Where{.file = keys_path_}, Message(kPutKeysBack));
  }
  keystore_ = TRY(std::move(opened));
  if (make && !options_.vfs) TRY(sync_folder(keys_path_.substr(0, keys_path_.rfind('/'))));
  return {};
}

Result<void> SqliteLedger::load_state() {
  Database& database = *writer_.database;
  signers_ = TRY(load_signers(database));
  head_ = TRY(load_head(database));
  const std::optional<std::string> last_key = TRY(read_meta(database, kLastKey));
  ByteReader in(last_key ? std::string_view(*last_key) : std::string_view());
  if (last_key) last_key_ = in.u64();
  if (!in.ok())
    return Error(ErrorCode::kCorrupt, Message(kFileDamaged, {{"detail", std::string(kLastKey)}}), Where{.file = register_path_},
                 Message(kRestoreCopy));
  return {};
}

Result<void> SqliteLedger::prepare_writer() {
  Database& database = *writer_.database;
  if (options_.vfs) {
    TRY(database.set_log_pages(options_.log_pages));  // in the simulator everything happens in order
  } else {
    log_is_ours_ = true;
    database.count_log_pages();
  }
  writer_.entry = TRY(database.prepare(
      "INSERT INTO entries(rowid, at, kind, branch, personal, hash, signature, author, body) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  writer_.personal =
      TRY(database.prepare("INSERT INTO personal(sequence, key, retained, subject, commitment, sealed) VALUES(?, ?, ?, ?, ?, ?)"));
  writer_.known_key = TRY(database.prepare("SELECT sequence, at FROM idempotency WHERE key = ?"));
  writer_.idempotency = TRY(database.prepare("INSERT OR REPLACE INTO idempotency(sequence, at, key) VALUES(?, ?, ?)"));
  writer_.last_key = TRY(database.prepare("INSERT OR REPLACE INTO meta(name, value) VALUES('last_key', ?)"));
  return {};
}

// Heads are signed with one key from a sequence on; another key than the last one comes only when somebody says that the old one is lost.
Result<void> SqliteLedger::check_signer() {
  const std::string& public_key = keystore_->signing_key().public_key();
  TRY(keystore_->raise_numbers(last_key_));
  if (!signers_.empty() && signers_.back().public_key == public_key) return {};
  if (!signers_.empty() && !options_.new_keys) {
    return Error(ErrorCode::kCorrupt, Message(kKeysOfAnother), Where{.file = keys_path_}, Message(kPutRightKeys));
  }
  const Signer signer{head_.sequence + 1, public_key};
  Statement statement = TRY(writer_.database->prepare("INSERT INTO signers(first_sequence, public_key) VALUES(?, ?)"));
  TRY(statement.bind(1, signer.first_sequence).bind_blob(2, signer.public_key).run());
  const std::unique_lock lock(head_mutex_);
  signers_.push_back(signer);
  if (head_.sequence == 0) head_.public_key = public_key;
  return {};
}

// Both files list what was erased. What only the chain knows was left by a crash, or the keystore is an old copy: its keys are dropped (again). What only the
// keystore knows means that the register is an old copy: its texts are dropped again.
Result<void> SqliteLedger::replay_erasures() {
  const std::vector<StoredErasure> in_register = TRY(read_erasures(*writer_.database));
  const std::vector<StoredErasure> in_keystore = TRY(keystore_->erasures());
  TRY(keystore_->record(not_in(in_register, in_keystore)));
  return forget(not_in(in_keystore, in_register));
}

Result<void> SqliteLedger::forget(const std::vector<StoredErasure>& erasures) const {
  if (erasures.empty()) return {};
  Database& database = *writer_.database;
  TRY(database.begin());
  const auto forget_all = [&]() -> Result<void> {
    Statement drop = TRY(database.prepare("UPDATE personal SET sealed = x'' WHERE subject = ? AND key = ? AND retained = 0"));
    for (StoredErasure one : erasures) {
      for (const uint64_t key : one.keys) TRY(drop.bind_text(1, one.erasure.subject).bind(2, key).run());
      one.sequence = 0;  // this copy's chain does not have the entry
      TRY(write_erasure(database, one));
    }
    return {};
  };
  if (Result<void> done = forget_all(); !done) {
    database.rollback();
    return done;
  }
  return database.commit();
}

Result<std::unique_ptr<Ledger>> open_sqlite_ledger(const SqliteOptions& options) { return SqliteLedger::open(options); }

}  // namespace koers::ledger
