// Reading: every row is checked against the chain as it goes by.
#include <algorithm>

#include "base/bytes.h"
#include "base/check.h"
#include "ledger/chain.h"
#include "ledger/messages.h"
#include "ledger/sqlite_ledger.h"

namespace koers::ledger {
namespace {

// One statement reads at most this much, so that a slow visitor does not keep the log from being emptied.
constexpr uint64_t kRowsPerStatement = 4096;
constexpr uint64_t kBytesPerStatement = 16 << 20;
constexpr size_t kReadersKept = 16;

}  // namespace

bool read_row(const Statement& statement, EntryRow& row) {
  using Kind = Statement::Kind;
  // The last column first: with it SQLite checks that the row ends where its header says.
  for (int column = 8; column >= 0; --column) {
    const Kind expected = column < 5 ? Kind::kInteger : column == 7 ? Kind::kText : Kind::kBlob;
    if (statement.kind(column) != expected) return false;
  }
  row.sequence = static_cast<uint64_t>(statement.integer(0));
  row.at_us = statement.integer(1);
  row.kind = statement.integer(2);
  row.branch = statement.integer(3);
  row.personal = statement.integer(4);
  row.hash = statement.bytes(5);
  row.signature = statement.bytes(6);
  row.author = statement.bytes(7);
  row.body = statement.bytes(8);
  return row.kind > 0 && row.kind <= UINT8_MAX && row.branch >= 0 && row.branch <= UINT32_MAX && row.personal >= 0 && row.hash.size() == sizeof(Hash256) &&
         (row.signature.empty() || row.signature.size() == kSignatureBytes);
}

bool read_row(const Statement& statement, PersonalRow& row) {
  using Kind = Statement::Kind;
  bool whole = true;
  for (int column = 6; column >= 0; --column) {
    const Kind expected = column < 4 ? Kind::kInteger : column == 4 ? Kind::kText : Kind::kBlob;
    whole = whole && statement.kind(column) == expected;
  }
  const int64_t retained = statement.integer(3);
  row.context.sequence = static_cast<uint64_t>(statement.integer(1));
  row.context.key = static_cast<uint64_t>(statement.integer(2));
  row.context.retained = retained != 0;
  row.context.subject = statement.bytes(4);
  row.context.commitment = statement.bytes(5);
  row.sealed = statement.bytes(6);
  return whole && (retained == 0 || retained == 1) && row.context.commitment.size() == sizeof(Hash256);
}

Hash256 hash_of(const EntryRow& row, const Hash256& previous) {
  return entry_hash(previous, row.sequence, static_cast<uint64_t>(row.kind), static_cast<uint64_t>(row.branch), row.at_us, row.author, row.body);
}

Entry to_entry(const EntryRow& row, const Hash256& previous) {
  return {row.sequence,
          static_cast<EntryKind>(row.kind),
          {static_cast<uint32_t>(row.branch)},
          {row.at_us},
          std::string(row.author),
          std::string(row.body),
          previous,
          as_hash(row.hash)};
}

SqliteLedger::Lease::~Lease() {
  if (!reader_) return;
  const std::lock_guard lock(ledger_->pool_mutex_);
  if (ledger_->pool_.size() < kReadersKept) ledger_->pool_.push_back(std::move(reader_));
}

Result<SqliteLedger::Lease> SqliteLedger::lease() const {
  {
    const std::lock_guard lock(pool_mutex_);
    if (!pool_.empty()) {
      std::unique_ptr<Reader> reader = std::move(pool_.back());
      pool_.pop_back();
      return Lease(*this, std::move(reader));
    }
  }
  auto reader = std::make_unique<Reader>();
  reader->database = TRY(Database::open_for_reading(register_path_, options_.vfs));
  Database& database = *reader->database;
  reader->entries = TRY(database.prepare(std::string("SELECT ") + kEntryColumns + " FROM entries WHERE rowid BETWEEN ? AND ? ORDER BY rowid"));
  reader->hash = TRY(database.prepare("SELECT hash FROM entries WHERE rowid = ?"));
  reader->known_key = TRY(database.prepare("SELECT sequence, at FROM idempotency WHERE key = ?"));
  return Lease(*this, std::move(reader));
}

std::string SqliteLedger::signer_of(uint64_t sequence) const {
  const std::shared_lock lock(head_mutex_);
  std::string key;
  for (const Signer& signer : signers_) {
    if (signer.first_sequence <= sequence) key = signer.public_key;
  }
  return key;
}

std::string SqliteLedger::seal_context(const SealContext& context) const {
  ByteWriter out;
  out.raw("koers-personal-1");
  out.text(register_id_);
  out.u64(context.sequence);
  out.u64(context.key);
  out.u8(context.retained ? 1 : 0);
  out.text(context.subject);
  out.text(context.commitment);
  return out.take();
}

Result<Head> SqliteLedger::load_head(Database& database) const {
  Head head;
  head.hash = genesis_hash(register_id_);
  head.public_key = signer_of(1);
  Statement statement = TRY(database.prepare("SELECT rowid, hash, at, signature FROM entries ORDER BY rowid DESC LIMIT 1"));
  if (!TRY(statement.step())) return head;
  head.sequence = static_cast<uint64_t>(statement.integer(0));
  if (statement.bytes(1).size() != sizeof(Hash256)) return corrupt_entry(kEntryUnreadable, head.sequence, register_path_);
  head.hash = as_hash(statement.bytes(1));
  head.at.us = statement.integer(2);
  head.signature = statement.bytes(3);
  head.public_key = signer_of(head.sequence);
  return head;
}

Result<Head> SqliteLedger::head() const {
  if (!options_.read_only) return newest();
  const Lease reader = TRY(lease());  // another process may write
  return load_head(*reader->database);
}

Result<std::optional<uint64_t>> SqliteLedger::find_idempotent(std::string_view key) const {
  if (key.empty()) return std::optional<uint64_t>();
  const Head newest_head = TRY(head());
  const Lease reader = TRY(lease());
  return known_sequence(reader->known_key, key, newest_head.at);
}

Result<Hash256> SqliteLedger::hash_before(const Lease& reader, uint64_t sequence) const {
  if (sequence <= 1) return genesis_hash(register_id_);
  Statement& statement = reader->hash;
  statement.bind(1, sequence - 1);
  const bool found = TRY(statement.step());
  Hash256 hash{};
  const bool whole = found && statement.bytes(0).size() == hash.size();
  if (whole) hash = as_hash(statement.bytes(0));
  statement.reset();
  if (!whole) return corrupt_entry(kEntryMissing, sequence - 1, register_path_);
  return hash;
}

Result<void> SqliteLedger::read(uint64_t first, uint64_t last, const std::function<bool(const Entry&)>& visit) const {
  const Head newest_head = TRY(head());
  first = std::max<uint64_t>(first, 1);
  last = std::min(last, newest_head.sequence);
  if (first > last) return {};
  const Lease reader = TRY(lease());
  Hash256 previous = TRY(hash_before(reader, first));
  Statement& statement = reader->entries;
  Entry entry;
  bool go_on = true;
  for (uint64_t next = first; next <= last && go_on;) {
    statement.bind(1, next).bind(2, std::min(last, next + kRowsPerStatement - 1));
    uint64_t bytes = 0;
    const uint64_t begin = next;
    while (go_on && bytes < kBytesPerStatement && next <= last) {
      const Result<bool> stepped = statement.step();
      if (!stepped) {
        if (stepped.error().code != ErrorCode::kCorrupt) return stepped.error();
        return corrupt_entry(kEntryUnreadable, next, register_path_);
      }
      if (!*stepped) break;
      EntryRow row;
      const MessageText* fault = nullptr;
      if (!read_row(statement, row)) {
        fault = &kEntryUnreadable;
      } else if (row.sequence != next) {
        fault = &kEntryMissing;
      } else if (as_text(hash_of(row, previous)) != row.hash) {
        fault = &kHashDiffers;
      }
      if (fault) {
        statement.reset();
        return corrupt_entry(*fault, next, register_path_);
      }
      entry = to_entry(row, previous);
      previous = entry.hash;
      bytes += row.body.size();
      ++next;
      go_on = visit(entry);
    }
    statement.reset();
    if (next == begin) return corrupt_entry(kEntryMissing, next, register_path_);
  }
  return {};
}

Result<std::vector<Head>> SqliteLedger::heads(uint64_t from, size_t count) const {
  const Lease reader = TRY(lease());
  Statement statement = TRY(reader->database->prepare("SELECT rowid, hash, at, signature FROM entries WHERE rowid >= ? AND length(signature) > 0 ORDER BY rowid LIMIT ?"));
  statement.bind(1, static_cast<int64_t>(std::min<uint64_t>(from, INT64_MAX))).bind(2, static_cast<int64_t>(std::min<uint64_t>(count, INT64_MAX)));
  std::vector<Head> heads;
  while (TRY(statement.step())) {
    Head head;
    head.sequence = static_cast<uint64_t>(statement.integer(0));
    if (statement.bytes(1).size() != sizeof(Hash256)) return corrupt_entry(kEntryUnreadable, head.sequence, register_path_);
    head.hash = as_hash(statement.bytes(1));
    head.at.us = statement.integer(2);
    head.signature = statement.bytes(3);
    head.public_key = signer_of(head.sequence);
    heads.push_back(std::move(head));
  }
  return heads;
}

Result<void> SqliteLedger::read_personal(const std::function<void(const model::Commitment&, std::string text, bool retained)>& visit) const {
  if (!keystore_) return {};
  const std::unordered_map<uint64_t, std::string> keys = TRY(keystore_->all_keys());
  const Lease reader = TRY(lease());
  Statement statement =
      TRY(reader->database->prepare(std::string("SELECT ") + kPersonalColumns + " FROM personal WHERE length(sealed) > 0 ORDER BY rowid"));
  while (TRY(statement.step())) {
    PersonalRow row;
    if (!read_row(statement, row)) continue;
    const auto key = keys.find(row.context.key);
    if (key == keys.end()) continue;
    std::optional<std::string> text = open_sealed(key->second, seal_context(row.context), row.sealed);
    // What cannot be opened may not be read any more; verify() says which entry it belongs to.
    if (text && text->size() >= kSaltBytes) visit({as_hash(row.context.commitment)}, text->substr(kSaltBytes), row.context.retained);
  }
  return {};
}

Result<std::vector<Erasure>> SqliteLedger::erasures() const {
  const Lease reader = TRY(lease());
  std::vector<Erasure> all;
  for (StoredErasure& one : TRY(read_erasures(*reader->database))) all.push_back(std::move(one.erasure));
  return all;
}

Result<void> SqliteLedger::put_checkpoint(const CheckpointInfo& info, const std::function<void(const std::function<void(std::string_view)>&)>& producer) {
  if (options_.read_only) return read_only_error();
  const Lease reader = TRY(lease());
  const Hash256 hash = TRY(hash_before(reader, info.sequence + 1));
  return checkpoint_files_->put({info, hash}, producer);
}

Result<std::vector<CheckpointInfo>> SqliteLedger::checkpoints() const {
  const Lease reader = TRY(lease());
  std::vector<CheckpointInfo> infos;
  for (CheckpointFile& file : checkpoint_files_->list()) {
    const Result<Hash256> hash = hash_before(reader, file.info.sequence + 1);
    if (hash && *hash == file.entry_hash) infos.push_back(std::move(file.info));
  }
  return infos;
}

Result<std::shared_ptr<const std::string>> SqliteLedger::read_checkpoint(const CheckpointInfo& info) const { return checkpoint_files_->read(info); }

Result<void> SqliteLedger::drop_checkpoint(const CheckpointInfo& info) {
  if (options_.read_only) return read_only_error();
  return checkpoint_files_->drop(info);
}

}  // namespace koers::ledger
