// Writing: entries with their personal texts in one durable transaction, and erasure.
#include <algorithm>
#include <utility>

#include "base/bytes.h"
#include "base/check.h"
#include "ledger/chain.h"
#include "ledger/messages.h"
#include "ledger/sqlite_ledger.h"

namespace koers::ledger {
namespace {

constexpr size_t kStoredKeyBytes = 16;
constexpr uint64_t kKeysBetweenPurges = 1024;

std::string stored_key(std::string_view key) { return std::string(as_text(sha256(key)).substr(0, kStoredKeyBytes)); }

std::vector<Keystore::Subject> subjects_of(std::span<const EntryDraft> drafts, std::span<const Appended> answers) {
  std::vector<Keystore::Subject> subjects;
  for (size_t i = 0; i < drafts.size(); ++i) {
    if (answers[i].repeated) continue;
    for (const PersonalDraft& personal : drafts[i].personal) subjects.emplace_back(personal.subject, personal.retained);
  }
  return subjects;
}

}  // namespace

Error SqliteLedger::read_only_error() const {
  const std::shared_lock lock(head_mutex_);
  return {ErrorCode::kUnavailable, {*why_read_only_}};
}

Head SqliteLedger::newest() const {
  const std::shared_lock lock(head_mutex_);
  return head_;
}

void SqliteLedger::publish(const Head& head) {
  const std::unique_lock lock(head_mutex_);
  head_ = head;
}

Result<void> SqliteLedger::ready_to_write(uint64_t expected) const {
  const uint64_t sequence = newest().sequence;
  if (expected != sequence) return conflict(expected, sequence);
  return {};
}

Result<std::optional<uint64_t>> SqliteLedger::known_sequence(Statement& statement, std::string_view key, Timestamp newest_at) const {
  const std::string stored = stored_key(key);
  statement.bind_blob(1, stored);
  std::optional<uint64_t> sequence;
  if (TRY(statement.step()) && statement.integer(1) + kIdempotencyRetentionUs >= newest_at.us)
    sequence = static_cast<uint64_t>(statement.integer(0));
  statement.reset();
  return sequence;
}

// Which sequence each draft gets, or had already.
Result<std::vector<Appended>> SqliteLedger::answers_for(std::span<const EntryDraft> drafts) {
  std::vector<Appended> answers;
  answers.reserve(drafts.size());
  std::map<std::string_view, uint64_t> keys_of_batch;
  const Head head = newest();
  uint64_t next = head.sequence;
  for (const EntryDraft& draft : drafts) {
    const std::string_view key = draft.idempotency_key;
    std::optional<uint64_t> known;
    if (!key.empty()) {
      known = TRY(known_sequence(writer_.known_key, key, head.at));
      if (const auto earlier = keys_of_batch.find(key); !known && earlier != keys_of_batch.end()) known = earlier->second;
    }
    answers.push_back(known ? Appended{*known, true} : Appended{++next, false});
    if (!known && !key.empty()) keys_of_batch.emplace(key, next);
  }
  return answers;
}

Result<std::vector<Appended>> SqliteLedger::append(uint64_t expected, std::span<const EntryDraft> drafts) {
  if (options_.read_only) return read_only_error();
  TRY(check_drafts(drafts));
  const std::lock_guard lock(write_mutex_);
  std::vector<Appended> answers = TRY(answers_for(drafts));
  if (std::ranges::all_of(answers, &Appended::repeated)) return answers;
  TRY(ready_to_write(expected));
  TRY(finish_start());
  TRY(finish_erasures());
  const std::map<Keystore::Subject, SubjectKey> keys = TRY(keystore_->keys_for(subjects_of(drafts, answers)));

  Database& database = *writer_.database;
  TRY(database.begin());
  Head head = newest();
  const uint64_t last_key_before = last_key_;
  const auto write_all = [&]() -> Result<void> {
    const uint64_t last =
        std::ranges::find_if(answers.rbegin(), answers.rend(), [](const Appended& one) { return !one.repeated; })->sequence;
    for (size_t i = 0; i < drafts.size(); ++i) {
      if (answers[i].repeated) continue;
      TRY(write_entry(drafts[i], head, answers[i].sequence == last));
      CHECK(head.sequence == answers[i].sequence);
      TRY(write_personal(drafts[i], head.sequence, keys));
      TRY(write_idempotency(drafts[i], head.sequence));
    }
    return {};
  };
  Result<void> written = write_all();
  if (written) {
    written = database.commit();
  } else {
    database.rollback();
  }
  if (!written) {
    last_key_ = last_key_before;
    return std::move(written).error();
  }
  move_log();
  publish(head);
  return answers;
}

// What is in the log is durable already. After a large entry another thread moves it into the file, so that who imports does not wait for it twice; otherwise it
// is done here: a log that is moved while writers never rest is never begun anew. What fails is tried again the next time.
void SqliteLedger::move_log() {
  if (!log_is_ours_) return;
  const uint32_t pages = writer_.database->log_pages();
  const uint32_t before = std::exchange(log_pages_before_, pages);
  const uint32_t added = pages > before ? pages - before : pages;
  if (options_.log_pages == 0 || pages < options_.log_pages || moving_.load(std::memory_order_acquire)) return;
  if (added < options_.log_pages / 2) {
    (void)writer_.database->move_log();
    return;
  }
  moving_.store(true, std::memory_order_relaxed);
  mover_ = std::jthread([this] {
    if (const auto database = Database::open(register_path_, Database::Mode::kReadWrite, nullptr)) (void)(*database)->move_log();
    moving_.store(false, std::memory_order_release);
  });
}

// Writes the entry that follows `head`, and makes it the head.
Result<void> SqliteLedger::write_entry(const EntryDraft& draft, Head& head, bool last) {
  const uint64_t sequence = head.sequence + 1;
  const auto kind = static_cast<uint64_t>(draft.kind);
  head.hash = entry_hash(head.hash, sequence, kind, draft.branch.value, draft.at.us, draft.author, draft.body);
  head.sequence = sequence;
  head.at = draft.at;
  if (last) {
    head.signature = keystore_->signing_key().sign(head_message(register_id_, sequence, head.hash));
    head.public_key = keystore_->signing_key().public_key();
  }
  Statement& row = writer_.entry;
  row.bind(1, sequence).bind(2, draft.at.us).bind(3, kind).bind(4, static_cast<int64_t>(draft.branch.value)).bind(5, draft.personal.size());
  row.bind_blob(6, as_text(head.hash)).bind_blob(7, last ? std::string_view(head.signature) : std::string_view());
  return row.bind_text(8, draft.author).bind_blob(9, draft.body).run();
}

Result<void> SqliteLedger::write_personal(const EntryDraft& draft, uint64_t sequence, const std::map<Keystore::Subject, SubjectKey>& keys) {
  const uint64_t last_key_before = last_key_;
  for (const PersonalDraft& personal : draft.personal) {
    const SubjectKey& key = keys.at({personal.subject, personal.retained});
    const SealContext context{sequence, key.number, personal.retained, personal.subject, as_text(personal.commitment.hash)};
    std::string text = personal.salt + personal.text;
    const std::string sealed = seal(key.key, seal_context(context), text);
    wipe(text);
    Statement& row = writer_.personal;
    row.bind(1, sequence).bind(2, key.number).bind(3, static_cast<int64_t>(personal.retained));
    TRY(row.bind_text(4, personal.subject).bind_blob(5, context.commitment).bind_blob(6, sealed).run());
    last_key_ = std::max(last_key_, key.number);
  }
  if (last_key_ == last_key_before) return {};
  ByteWriter number;
  number.u64(last_key_);
  return writer_.last_key.bind_blob(1, number.bytes()).run();
}

Result<void> SqliteLedger::write_idempotency(const EntryDraft& draft, uint64_t sequence) {
  if (draft.idempotency_key.empty()) return {};
  const std::string key = stored_key(draft.idempotency_key);
  TRY(writer_.idempotency.bind(1, sequence).bind(2, draft.at.us).bind_blob(3, key).run());
  if (++keys_since_purge_ < kKeysBetweenPurges) return {};
  keys_since_purge_ = 0;
  Statement purge = TRY(writer_.database->prepare(
      "DELETE FROM idempotency WHERE sequence IN (SELECT sequence FROM idempotency ORDER BY sequence LIMIT ?) AND at < ?"));
  return purge.bind(1, 2 * kKeysBetweenPurges).bind(2, draft.at.us - kIdempotencyRetentionUs).run();
}

// Drops the keys of erasures whose entry is durable but whose keys could not be dropped then.
Result<void> SqliteLedger::finish_erasures() {
  TRY(keystore_->record(unfinished_));
  unfinished_.clear();
  return {};
}

Result<Ledger::Erased> SqliteLedger::erase(uint64_t expected, const std::string& subject, const std::string& ground,
                                           const std::string& author, Timestamp at) {
  if (options_.read_only) return read_only_error();
  const std::lock_guard lock(write_mutex_);
  TRY(ready_to_write(expected));
  TRY(finish_start());
  TRY(finish_erasures());

  Database& database = *writer_.database;
  Erased erased;
  StoredErasure stored;
  stored.erasure = {1, subject, ground, at};
  stored.erasure.epoch += static_cast<uint64_t>(TRY(database.integer("SELECT max(epoch) FROM erasures")));
  {
    Statement texts =
        TRY(database.prepare("SELECT key, retained, commitment FROM personal WHERE subject = ? AND length(sealed) > 0 ORDER BY rowid"));
    texts.bind_text(1, subject);
    while (TRY(texts.step())) {
      if (texts.integer(1) != 0) {
        ++erased.retained;
        continue;
      }
      const std::string_view commitment = texts.bytes(2);
      if (commitment.size() == sizeof(Hash256)) erased.gone.push_back({as_hash(commitment)});
      stored.keys.push_back(static_cast<uint64_t>(texts.integer(0)));
    }
  }
  if (const std::optional<SubjectKey> key = TRY(keystore_->find({subject, false}))) stored.keys.push_back(key->number);
  std::ranges::sort(stored.keys);
  stored.keys.erase(std::ranges::unique(stored.keys).begin(), stored.keys.end());

  Head head = newest();
  stored.sequence = head.sequence + 1;
  EntryDraft draft;
  draft.kind = EntryKind::kErasure;
  draft.at = at;
  draft.author = author;
  draft.body = encode_erasure({stored.erasure.epoch, subject, ground, stored.keys, erased.gone.size(), erased.retained});

  TRY(database.begin());
  const auto write_all = [&]() -> Result<void> {
    Statement drop = TRY(database.prepare("UPDATE personal SET sealed = x'' WHERE subject = ? AND retained = 0"));
    TRY(drop.bind_text(1, subject).run());
    TRY(write_erasure(database, stored));
    return write_entry(draft, head, true);
  };
  Result<void> written = write_all();
  if (written) {
    written = database.commit();
  } else {
    database.rollback();
  }
  if (!written) return std::move(written).error();
  publish(head);

  unfinished_.push_back(stored);
  if (Result<void> finished = finish_erasures(); !finished) {
    return Error(finished.error().code, Message(kErasureUnfinished, {{"sequence", static_cast<int64_t>(head.sequence)}}),
                 finished.error().problems.front().where, Message(kErasureWillFinish));
  }
  erased.sequence = head.sequence;
  erased.epoch = stored.erasure.epoch;
  return erased;
}

}  // namespace koers::ledger
