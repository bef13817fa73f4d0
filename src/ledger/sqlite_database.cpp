#include "ledger/sqlite_database.h"

#include <sqlite3.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <filesystem>
#include <utility>

#include "base/check.h"
#include "ledger/messages.h"

namespace koers::ledger {
namespace {

constexpr int kBusyTimeoutMs = 5'000;

// A path as SQLite's URI wants it.
std::string uri_of(std::string_view path, bool immutable) {
  constexpr std::string_view kPlain = "/-_.~";
  constexpr char kDigits[] = "0123456789ABCDEF";
  std::string uri = "file:";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x80 && std::isalnum(byte)) || kPlain.find(c) != kPlain.npos) {
      uri.push_back(c);
    } else {
      uri.push_back('%');
      uri.push_back(kDigits[byte >> 4]);
      uri.push_back(kDigits[byte & 15]);
    }
  }
  if (immutable) uri += "?immutable=1";
  return uri;
}

bool is_no_room(int system_error) { return system_error == ENOSPC || system_error == EDQUOT || system_error == EFBIG; }

Error error_of(int code, int system_error, const std::string& path, const char* words) {
  const Where where{.file = path};
  const auto detail = [code, words] {
    return std::vector<MessageArgument>{{"detail", std::string(words) + " (" + std::to_string(code) + ")"}};
  };
  switch (code & 0xff) {
    case SQLITE_FULL: return {ErrorCode::kStorage, Message(kDiskFull), where, Message(kMakeRoom)};
    case SQLITE_IOERR:
      if (is_no_room(system_error)) return {ErrorCode::kStorage, Message(kDiskFull), where, Message(kMakeRoom)};
      if (code == SQLITE_IOERR_CORRUPTFS) break;
      return {ErrorCode::kStorage, Message(kDiskFault, detail()), where, Message(kCheckDisk)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return {ErrorCode::kStorage, Message(kNotWritable), where, Message(kGiveRights)};
    case SQLITE_CANTOPEN:
      if (is_no_room(system_error)) return {ErrorCode::kStorage, Message(kDiskFull), where, Message(kMakeRoom)};
      if (system_error == ENOENT) return {ErrorCode::kNotFound, Message(kNoSuchRegister), where, Message(kRunInit)};
      return {ErrorCode::kStorage, Message(kNotWritable), where, Message(kGiveRights)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return {ErrorCode::kUnavailable, Message(kFileBusy), where, Message(kCloseOther)};
    case SQLITE_NOTADB: return {ErrorCode::kCorrupt, Message(kNotARegister), where, Message(kRestoreCopy)};
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM: return {ErrorCode::kTooLarge, Message(kDiskFault, detail()), where, Message(kSplitChange)};
    default: break;
  }
  return {ErrorCode::kCorrupt, Message(kFileDamaged, detail()), where, Message(kRestoreCopy)};
}

int flags_of(Database::Mode mode) {
  constexpr int kAlways = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
  switch (mode) {
    case Database::Mode::kCreate: return kAlways | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::kReadWrite: return kAlways | SQLITE_OPEN_READWRITE;
    case Database::Mode::kReadOnly:
    case Database::Mode::kImmutable: return kAlways | SQLITE_OPEN_READONLY;
  }
  return kAlways;
}

}  // namespace

Statement::Statement(Statement&& other) noexcept : database_(other.database_), statement_(std::exchange(other.statement_, nullptr)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
  if (this != &other) {
    sqlite3_finalize(statement_);
    database_ = other.database_;
    statement_ = std::exchange(other.statement_, nullptr);
  }
  return *this;
}

Statement::~Statement() { sqlite3_finalize(statement_); }

Statement& Statement::bind(int position, int64_t value) {
  CHECK(sqlite3_bind_int64(statement_, position, value) == SQLITE_OK);
  return *this;
}

Statement& Statement::bind_text(int position, std::string_view text) {
  // A null pointer would bind NULL, also when the text is empty.
  CHECK(sqlite3_bind_text64(statement_, position, text.data() ? text.data() : "", text.size(), SQLITE_STATIC, SQLITE_UTF8) == SQLITE_OK);
  return *this;
}

Statement& Statement::bind_blob(int position, std::string_view bytes) {
  CHECK(sqlite3_bind_blob64(statement_, position, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_STATIC) == SQLITE_OK);
  return *this;
}

Result<bool> Statement::step() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  Error error = database_->error(code);
  sqlite3_reset(statement_);
  return error;
}

Result<void> Statement::run() {
  while (TRY(step())) {
  }
  reset();
  return {};
}

void Statement::reset() { sqlite3_reset(statement_); }

Statement::Kind Statement::kind(int column) const {
  switch (sqlite3_column_type(statement_, column)) {
    case SQLITE_INTEGER: return Kind::kInteger;
    case SQLITE_FLOAT: return Kind::kFloat;
    case SQLITE_TEXT: return Kind::kText;
    case SQLITE_BLOB: return Kind::kBlob;
    default: return Kind::kNull;
  }
}

int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }

std::string_view Statement::bytes(int column) const {
  const void* bytes = sqlite3_column_blob(statement_, column);
  const int size = sqlite3_column_bytes(statement_, column);
  return bytes ? std::string_view(static_cast<const char*>(bytes), static_cast<size_t>(size)) : std::string_view();
}

Result<std::unique_ptr<Database>> Database::open(const std::string& path, Mode mode, const char* vfs) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(uri_of(path, mode == Mode::kImmutable).c_str(), &handle, flags_of(mode), vfs);
  std::unique_ptr<Database> database(new Database(path, handle));
  if (code != SQLITE_OK) return database->error(code);
  sqlite3_extended_result_codes(handle, 1);
  sqlite3_busy_timeout(handle, kBusyTimeoutMs);
  // What a hostile file could otherwise make us run.
  sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  TRY(
      database->execute("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA "
                        "temp_store = MEMORY"));
  return database;
}

Result<std::unique_ptr<Database>> Database::open_for_reading(const std::string& path, const char* vfs) {
  Result<std::unique_ptr<Database>> database = open(path, Mode::kReadOnly, vfs);
  if (database || database.error().code != ErrorCode::kStorage) return database;
  std::error_code fault;
  const auto log_bytes = std::filesystem::file_size(path + "-wal", fault);
  if (!fault && log_bytes > 0) return database;
  Result<std::unique_ptr<Database>> as_it_lies = open(path, Mode::kImmutable, vfs);
  return as_it_lies ? std::move(as_it_lies) : std::move(database);
}

Database::~Database() {
  begin_ = {};
  commit_ = {};
  sqlite3_close_v2(handle_);
}

Result<void> Database::execute(const char* sql) {
  const int code = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return error(code);
  return {};
}

Result<Statement> Database::prepare(std::string_view sql) {
  Statement statement;
  statement.database_ = this;
  const int code =
      sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement.statement_, nullptr);
  if (code != SQLITE_OK) return error(code);
  return statement;
}

Result<int64_t> Database::integer(std::string_view sql) {
  Statement statement = TRY(prepare(sql));
  return TRY(statement.step()) ? statement.integer(0) : 0;
}

Result<std::string> Database::text(std::string_view sql) {
  Statement statement = TRY(prepare(sql));
  return TRY(statement.step()) ? std::string(statement.bytes(0)) : std::string();
}

Result<std::vector<std::string>> Database::structure_faults() {
  std::vector<std::string> faults;
  Statement statement = TRY(prepare("PRAGMA quick_check(100)"));
  while (true) {
    const Result<bool> stepped = statement.step();
    if (!stepped && stepped.error().code != ErrorCode::kCorrupt) return stepped.error();
    if (!stepped) faults.emplace_back("quick_check");
    if (!stepped || !*stepped) return faults;
    // One row holds several lines; the first may only say which file it is about.
    std::string_view lines = statement.bytes(0);
    while (!lines.empty()) {
      const std::string_view line = lines.substr(0, lines.find('\n'));
      lines.remove_prefix(std::min(lines.size(), line.size() + 1));
      if (!line.empty() && line != "ok" && !line.starts_with("***")) faults.emplace_back(line);
    }
  }
}

Result<void> Database::set_log_pages(uint32_t pages) { return execute(("PRAGMA wal_autocheckpoint = " + std::to_string(pages)).c_str()); }

void Database::count_log_pages() {
  const auto committed = [](void* database, sqlite3*, const char*, int pages) {
    static_cast<Database*>(database)->log_pages_ = static_cast<uint32_t>(pages);
    return SQLITE_OK;
  };
  sqlite3_wal_hook(handle_, committed, this);
}

Result<void> Database::move_log() {
  const int code = sqlite3_wal_checkpoint_v2(handle_, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  if (code != SQLITE_OK) return error(code);
  return {};
}

void Database::leave_log() { sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr); }

Result<void> Database::settle_log() {
  TRY(write_log_again());
  TRY(empty_log());
  sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
  return {};
}

Result<void> Database::write_log_again() {
  constexpr sqlite3_int64 kPieceBytes = 64 << 10;  // SQLite's own layer writes less than 128 KiB at a time
  const char* const path = sqlite3_filename_wal(sqlite3_db_filename(handle_, "main"));
  sqlite3_vfs* vfs = nullptr;
  if (sqlite3_file_control(handle_, "main", SQLITE_FCNTL_VFS_POINTER, static_cast<void*>(&vfs)) != SQLITE_OK || !path) return {};
  int there = 0;
  if (vfs->xAccess(vfs, path, SQLITE_ACCESS_EXISTS, &there) == SQLITE_OK && !there) return {};

  const auto memory = std::make_unique<char[]>(static_cast<size_t>(vfs->szOsFile));
  auto* const file = reinterpret_cast<sqlite3_file*>(memory.get());
  int ignored = 0;
  int code = vfs->xOpen(vfs, path, file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_WAL, &ignored);
  sqlite3_int64 size = 0;
  if (code == SQLITE_OK) code = file->pMethods->xFileSize(file, &size);
  std::string piece;
  for (sqlite3_int64 offset = 0; offset < size && code == SQLITE_OK; offset += kPieceBytes) {
    const int bytes = static_cast<int>(std::min(kPieceBytes, size - offset));
    piece.resize(static_cast<size_t>(bytes));
    code = file->pMethods->xRead(file, piece.data(), bytes, offset);
    if (code == SQLITE_OK) code = file->pMethods->xWrite(file, piece.data(), bytes, offset);
  }
  if (code == SQLITE_OK && size > 0) code = file->pMethods->xSync(file, SQLITE_SYNC_FULL);
  if (file->pMethods) file->pMethods->xClose(file);
  if (code != SQLITE_OK) return error_of(code, 0, path, sqlite3_errstr(code));
  return {};
}

Result<void> Database::empty_log() {
  Statement statement = TRY(prepare("PRAGMA wal_checkpoint(TRUNCATE)"));
  const bool busy = TRY(statement.step()) && statement.integer(0) != 0;
  if (busy) return error_of(SQLITE_BUSY, 0, path_, "");
  return {};
}

Result<void> Database::begin() {
  if (!begin_.statement_) begin_ = TRY(prepare("BEGIN IMMEDIATE"));
  return begin_.run();
}

Result<void> Database::commit() {
  if (!commit_.statement_) commit_ = TRY(prepare("COMMIT"));
  Result<void> done = commit_.run();
  if (!done) rollback();
  return done;
}

void Database::rollback() {
  if (sqlite3_get_autocommit(handle_)) return;  // SQLite rolled back by itself
  sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr);
}

Error Database::error(int code) const {
  const int system_error = handle_ ? sqlite3_system_errno(handle_) : 0;
  return error_of(code, system_error, path_, handle_ ? sqlite3_errmsg(handle_) : sqlite3_errstr(code));
}

}  // namespace koers::ledger
