#include "ledger/sqlite_schema.h"

#include <span>
#include <vector>

#include "ledger/messages.h"

namespace koers::ledger {
namespace {

constexpr int64_t kRegisterApplication = 0x4b6f6572;  // "Koer"
constexpr int64_t kKeysApplication = 0x4b6f6579;      // "Koey"

// Entries: rowid is the sequence. No column is its alias and none is ever null, because SQLite reads some changed bytes of those as the same value; so every
// byte of a row counts. The columns that are often read alone come first: a long body lies on pages of its own.
//   personal: how many personal texts belong to the entry. signature: of the last entry of a batch, otherwise empty.
// Personal: the text of `commitment` sealed with key number `key`; empty once it was erased.
// Idempotency: the first 16 bytes of the hash of the client's key.
// Erasures: what was erased, in the order of the keystore; sequence 0 when a restored copy was brought up to date.
// Signers: the public key that signs heads from a sequence on.
constexpr const char* kRegisterTables[] = {
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID",
    "CREATE TABLE signers(first_sequence INTEGER, public_key BLOB)",
    "CREATE TABLE entries(at INTEGER, kind INTEGER, branch INTEGER, personal INTEGER, hash BLOB, signature BLOB, author TEXT, body BLOB)",
    "CREATE TABLE personal(sequence INTEGER, key INTEGER, retained INTEGER, subject TEXT, commitment BLOB, sealed BLOB)",
    "CREATE INDEX personal_by_subject ON personal(subject)",
    "CREATE TABLE idempotency(sequence INTEGER PRIMARY KEY, at INTEGER, key BLOB UNIQUE)",
    "CREATE TABLE erasures(epoch INTEGER PRIMARY KEY, sequence INTEGER, at INTEGER, subject TEXT, ground TEXT, keys BLOB)",
};

// Keys: the number is never used twice, also after the key was dropped.
constexpr const char* kKeysTables[] = {
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID",
    "CREATE TABLE keys(number INTEGER PRIMARY KEY, retained INTEGER, subject TEXT, key BLOB)",
    "CREATE UNIQUE INDEX keys_by_subject ON keys(subject, retained)",
    "CREATE TABLE erasures(epoch INTEGER PRIMARY KEY, sequence INTEGER, at INTEGER, subject TEXT, ground TEXT, keys BLOB)",
};

std::span<const char* const> tables_of(FileKind kind) {
  return kind == FileKind::kRegister ? std::span<const char* const>(kRegisterTables) : std::span<const char* const>(kKeysTables);
}
int64_t application_of(FileKind kind) { return kind == FileKind::kRegister ? kRegisterApplication : kKeysApplication; }
int64_t format_of(FileKind kind) { return kind == FileKind::kRegister ? kRegisterFormat : kKeysFormat; }

Error not_ours(const Database& database) { return {ErrorCode::kCorrupt, Message(kNotARegister), Where{.file = database.path()}, Message(kRestoreCopy)}; }

}  // namespace

Result<bool> check_schema(Database& database, FileKind kind) {
  const int64_t application = TRY(database.integer("PRAGMA application_id"));
  const int64_t format = TRY(database.integer("PRAGMA user_version"));
  if (application == 0 && format == 0 && TRY(database.integer("SELECT count(*) FROM sqlite_schema")) == 0) return false;
  if (application != application_of(kind)) return not_ours(database);
  if (format > format_of(kind)) {
    return Error(ErrorCode::kUnsupported, Message(kNewerFormat, {{"found", format}, {"known", format_of(kind)}}), Where{.file = database.path()}, Message(kUpgradeKoers));
  }
  if (format != format_of(kind)) return not_ours(database);

  const std::span<const char* const> expected = tables_of(kind);
  size_t found = 0;
  Statement statement = TRY(database.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid"));
  while (TRY(statement.step())) {
    if (found == expected.size() || statement.bytes(0) != expected[found]) return not_ours(database);
    ++found;
  }
  if (found != expected.size()) return not_ours(database);
  return true;
}

Result<void> create_schema(Database& database, FileKind kind, std::string_view register_id) {
  TRY(database.execute("PRAGMA journal_mode = WAL"));
  TRY(database.begin());
  const auto make = [&]() -> Result<void> {
    for (const char* sql : tables_of(kind)) TRY(database.execute(sql));
    TRY(write_meta(database, "register_id", register_id));
    TRY(database.execute(("PRAGMA application_id = " + std::to_string(application_of(kind))).c_str()));
    TRY(database.execute(("PRAGMA user_version = " + std::to_string(format_of(kind))).c_str()));
    return {};
  };
  if (Result<void> made = make(); !made) {
    database.rollback();
    return made;
  }
  return database.commit();
}

Result<std::optional<std::string>> read_meta(Database& database, std::string_view name) {
  Statement statement = TRY(database.prepare("SELECT value FROM meta WHERE name = ?"));
  statement.bind_text(1, name);
  if (!TRY(statement.step())) return std::optional<std::string>();
  return std::optional<std::string>(statement.bytes(0));
}

Result<void> write_meta(Database& database, std::string_view name, std::string_view value) {
  Statement statement = TRY(database.prepare("INSERT INTO meta(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value"));
  return statement.bind_text(1, name).bind_blob(2, value).run();
}

}  // namespace koers::ledger
