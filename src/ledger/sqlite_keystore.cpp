#include "ledger/sqlite_keystore.h"

#include "base/bytes.h"
#include "base/check.h"
#include "ledger/messages.h"
#include "ledger/sqlite_schema.h"

namespace koers::ledger {
namespace {

constexpr std::string_view kLastNumber = "last_number";
constexpr std::string_view kSeed = "signing_seed";
constexpr std::string_view kCleanedEpoch = "cleaned_epoch";

std::string encode_numbers(std::span<const uint64_t> numbers) {
  ByteWriter out;
  for (const uint64_t number : numbers) out.varint(number);
  return out.take();
}

std::optional<std::vector<uint64_t>> decode_numbers(std::string_view bytes) {
  ByteReader in(bytes);
  std::vector<uint64_t> numbers;
  while (in.ok() && !in.at_end()) numbers.push_back(in.varint());
  if (!in.ok()) return std::nullopt;
  return numbers;
}

std::string encode_number(uint64_t number) {
  ByteWriter out;
  out.u64(number);
  return out.take();
}

Error damaged(const Database& database, std::string detail) {
  return {ErrorCode::kCorrupt, Message(kFileDamaged, {{"detail", std::move(detail)}}), Where{.file = database.path()},
          Message(kRestoreCopy)};
}

}  // namespace

bool StoredErasure::operator==(const StoredErasure& other) const {
  return erasure.epoch == other.erasure.epoch && erasure.subject == other.erasure.subject && erasure.ground == other.erasure.ground &&
         erasure.at == other.erasure.at && keys == other.keys;
}

Result<std::vector<StoredErasure>> read_erasures(Database& database) {
  std::vector<StoredErasure> all;
  Statement statement = TRY(database.prepare("SELECT epoch, sequence, at, subject, ground, keys FROM erasures ORDER BY epoch"));
  while (TRY(statement.step())) {
    StoredErasure one;
    one.erasure.epoch = static_cast<uint64_t>(statement.integer(0));
    one.sequence = static_cast<uint64_t>(statement.integer(1));
    one.erasure.at.us = statement.integer(2);
    one.erasure.subject = statement.bytes(3);
    one.erasure.ground = statement.bytes(4);
    std::optional<std::vector<uint64_t>> keys = decode_numbers(statement.bytes(5));
    if (!keys) return damaged(database, "erasures");
    one.keys = std::move(*keys);
    all.push_back(std::move(one));
  }
  return all;
}

Result<void> write_erasure(Database& database, const StoredErasure& one) {
  Statement statement =
      TRY(database.prepare("INSERT OR IGNORE INTO erasures(epoch, sequence, at, subject, ground, keys) VALUES(?, ?, ?, ?, ?, ?)"));
  const std::string keys = encode_numbers(one.keys);
  statement.bind(1, one.erasure.epoch).bind(2, one.sequence).bind(3, one.erasure.at.us);
  return statement.bind_text(4, one.erasure.subject).bind_text(5, one.erasure.ground).bind_blob(6, keys).run();
}

Result<std::unique_ptr<Keystore>> Keystore::open(const Options& options) {
  std::unique_ptr<Database> database =
      TRY(options.mode == Database::Mode::kReadOnly ? Database::open_for_reading(options.path, options.vfs)
                                                    : Database::open(options.path, options.mode, options.vfs));
  if (!TRY(check_schema(*database, FileKind::kKeys))) {
    if (options.mode != Database::Mode::kCreate) {
      return Error(ErrorCode::kNotFound, Message(kKeysMissing), Where{.file = options.path}, Message(kPutKeysBack));
    }
    const std::string made_id = to_hex(std::span(reinterpret_cast<const uint8_t*>(random_bytes(16).data()), 16));
    TRY(create_schema(*database, FileKind::kKeys, options.register_id.empty() ? made_id : options.register_id));
  }
  const std::string register_id = TRY(read_meta(*database, "register_id")).value_or("");
  if (register_id.empty()) return damaged(*database, "register_id");
  if (!options.register_id.empty() && register_id != options.register_id) {
    return Error(ErrorCode::kCorrupt, Message(kKeysOfAnother), Where{.file = options.path}, Message(kPutRightKeys));
  }
  std::unique_ptr<Keystore> keystore(new Keystore(std::move(database), register_id));

  std::optional<std::string> seed = TRY(read_meta(*keystore->database_, kSeed));
  if (seed)
    keystore->database_->leave_log();
  else {
    if (options.mode != Database::Mode::kCreate) return damaged(*keystore->database_, std::string(kSeed));
    seed = random_bytes(kSigningSeedBytes);
    TRY(write_meta(*keystore->database_, kSeed, *seed));
  }
  if (seed->size() != kSigningSeedBytes) return damaged(*keystore->database_, std::string(kSeed));
  keystore->signing_key_ = std::make_unique<SigningKey>(*seed);
  wipe(*seed);

  const std::string last = TRY(read_meta(*keystore->database_, kLastNumber)).value_or(encode_number(0));
  ByteReader in(last);
  keystore->last_number_ = in.u64();
  if (!in.ok() || !in.at_end()) return damaged(*keystore->database_, std::string(kLastNumber));
  if (options.log_pages > 0) TRY(keystore->database_->set_log_pages(options.log_pages));
  keystore->find_ = TRY(keystore->database_->prepare("SELECT number, key FROM keys WHERE subject = ? AND retained = ?"));
  return keystore;
}

Result<void> Keystore::settle() {
  const std::lock_guard lock(mutex_);
  if (settled_) return {};
  TRY(database_->settle_log());
  settled_ = true;
  return {};
}

Result<std::optional<SubjectKey>> Keystore::find(const Subject& subject) const {
  const std::lock_guard lock(mutex_);
  find_.bind_text(1, subject.first).bind(2, static_cast<int64_t>(subject.second));
  std::optional<SubjectKey> found;
  if (TRY(find_.step())) found = SubjectKey{static_cast<uint64_t>(find_.integer(0)), std::string(find_.bytes(1))};
  find_.reset();
  if (found && found->key.size() != kSealKeyBytes) return damaged(*database_, "keys");
  return found;
}

Result<SubjectKey> Keystore::make(const Subject& subject) {
  SubjectKey made{last_number_ + 1, random_bytes(kSealKeyBytes)};
  Statement statement = TRY(database_->prepare("INSERT INTO keys(number, retained, subject, key) VALUES(?, ?, ?, ?)"));
  TRY(statement.bind(1, made.number)
          .bind(2, static_cast<int64_t>(subject.second))
          .bind_text(3, subject.first)
          .bind_blob(4, made.key)
          .run());
  last_number_ = made.number;
  return made;
}

Result<std::map<Keystore::Subject, SubjectKey>> Keystore::keys_for(std::span<const Subject> subjects) {
  if (subjects.empty()) return std::map<Subject, SubjectKey>();
  TRY(settle());
  std::map<Subject, SubjectKey> keys;
  std::vector<Subject> missing;
  for (const Subject& subject : subjects) {
    if (keys.contains(subject)) continue;
    std::optional<SubjectKey> found = TRY(find(subject));
    if (!found) missing.push_back(subject);
    keys.emplace(subject, found ? std::move(*found) : SubjectKey{});
  }
  if (missing.empty()) return keys;

  const std::lock_guard lock(mutex_);
  const uint64_t last_before = last_number_;
  TRY(database_->begin());
  const auto make_all = [&]() -> Result<void> {
    for (const Subject& subject : missing) {
      SubjectKey& key = keys[subject];
      if (key.key.empty()) key = TRY(make(subject));
    }
    return write_meta(*database_, kLastNumber, encode_number(last_number_));
  };
  Result<void> made = make_all();
  if (made) {
    made = database_->commit();
  } else {
    database_->rollback();
  }
  if (!made) {
    last_number_ = last_before;
    return std::move(made).error();
  }
  return keys;
}

Result<std::unordered_map<uint64_t, std::string>> Keystore::all_keys() const {
  const std::lock_guard lock(mutex_);
  std::unordered_map<uint64_t, std::string> keys;
  Statement statement = TRY(database_->prepare("SELECT number, key FROM keys"));
  while (TRY(statement.step())) keys.emplace(static_cast<uint64_t>(statement.integer(0)), statement.bytes(1));
  return keys;
}

Result<std::vector<StoredErasure>> Keystore::erasures() const {
  const std::lock_guard lock(mutex_);
  return read_erasures(*database_);
}

Result<std::vector<std::string>> Keystore::structure_faults() const {
  const std::lock_guard lock(mutex_);
  return database_->structure_faults();
}

Result<void> Keystore::record(std::span<const StoredErasure> erasures) {
  TRY(settle());
  const std::lock_guard lock(mutex_);
  if (erasures.empty()) return clean();
  clean_ = false;
  TRY(database_->begin());
  const auto record_all = [&]() -> Result<void> {
    Statement drop = TRY(database_->prepare("DELETE FROM keys WHERE number = ? AND subject = ?"));
    for (const StoredErasure& one : erasures) {
      for (const uint64_t number : one.keys) TRY(drop.bind(1, number).bind_text(2, one.erasure.subject).run());
      TRY(write_erasure(*database_, one));
    }
    return {};
  };
  if (Result<void> done = record_all(); !done) {
    database_->rollback();
    return done;
  }
  TRY(database_->commit());
  return clean();
}

// The log still holds pages as they were: everything goes into the file, where deleted bytes are overwritten, and the log is emptied. Only the commit after that
// makes the emptiness durable, and it says at the same time that this need not be done again.
Result<void> Keystore::clean() {
  if (clean_) return {};
  const int64_t epoch = TRY(database_->integer("SELECT max(epoch) FROM erasures"));
  const std::string cleaned = encode_number(static_cast<uint64_t>(epoch));
  if (epoch != 0 && TRY(read_meta(*database_, kCleanedEpoch)) != cleaned) {
    TRY(database_->empty_log());
    TRY(write_meta(*database_, kCleanedEpoch, cleaned));
  }
  clean_ = true;
  return {};
}

Result<void> Keystore::raise_numbers(uint64_t last) {
  const std::lock_guard lock(mutex_);
  if (last <= last_number_) return {};
  TRY(write_meta(*database_, kLastNumber, encode_number(last)));
  last_number_ = last;
  return {};
}

}  // namespace koers::ledger
