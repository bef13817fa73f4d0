// One connection to one SQLite file, and its prepared statements. This is the adapter: sqlite3.h is seen by sqlite_database.cpp alone.
// Threads: a connection and its statements are used by one thread at a time; who shares one locks.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace koers::ledger {

class Database;

class Statement {
 public:
  enum class Kind { kInteger, kFloat, kText, kBlob, kNull };

  Statement() = default;
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&& other) noexcept;
  ~Statement();

  // Positions from 1. Bytes are borrowed until reset().
  Statement& bind(int position, int64_t value);
  Statement& bind(int position, uint64_t value) { return bind(position, static_cast<int64_t>(value)); }
  Statement& bind_text(int position, std::string_view text);
  Statement& bind_blob(int position, std::string_view bytes);

  Result<bool> step();  // whether there is a row
  Result<void> run();   // to the end, then reset
  void reset();

  // Columns from 0, of the row at hand; bytes live until the next step or reset.
  Kind kind(int column) const;
  int64_t integer(int column) const;
  std::string_view bytes(int column) const;

 private:
  friend class Database;
  Database* database_ = nullptr;
  sqlite3_stmt* statement_ = nullptr;
};

class Database {
 public:
  enum class Mode {
    kCreate,  // read and write, made when it is not there
    kReadWrite,
    kReadOnly,   // beside a writer, too
    kImmutable,  // nobody writes, and no file may be made beside it
  };
  // Errors: those of error().
  static Result<std::unique_ptr<Database>> open(const std::string& path, Mode mode, const char* vfs);
  // For reading beside a writer; where nothing can be made beside the file, as it lies there, provided that no log belongs to it.
  static Result<std::unique_ptr<Database>> open_for_reading(const std::string& path, const char* vfs);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  const std::string& path() const { return path_; }
  Result<void> execute(const char* sql);
  Result<Statement> prepare(std::string_view sql);
  // The first column of the first row; 0 and "" when there is none.
  Result<int64_t> integer(std::string_view sql);
  Result<std::string> text(std::string_view sql);
  // What is wrong with the structure of the file: pages, cells, free list. Empty when nothing is. Reads every page.
  Result<std::vector<std::string>> structure_faults();
  Result<void> set_log_pages(uint32_t pages);  // each commit that finds the write-ahead log this long moves it into the file
  // Instead, log_pages() says after each commit how long the log is, and somebody calls move_log(); beside a writer, as far as nobody reads an older state.
  void count_log_pages();
  uint32_t log_pages() const { return log_pages_; }
  Result<void> move_log();
  // Moves the write-ahead log into the file and empties it, durable on return. Errors: also kUnavailable when somebody keeps reading an older state.
  Result<void> empty_log();
  // The same for a log that another process left. What we read of it need not be on the disk: when a synchronisation fails, the system may keep the bytes for
  // reading, give up writing them, and call the next synchronisation a success. So the log is first written again, as it is.
  Result<void> settle_log();
  // Until then who closes leaves the log as it is: moved into the file and deleted, what the disk really has of it could come back without its end.
  // Not of a file that is just being made, of which the log holds all.
  void leave_log();

  Result<void> begin();   // takes the place of the writer
  Result<void> commit();  // durable on return; rolled back when it fails
  void rollback();

  // SQLite's code as ours: kStorage (full, fault, not writable), kCorrupt, kUnavailable (busy), kTooLarge, kNotFound.
  Error error(int code) const;

 private:
  Database(std::string path, sqlite3* handle) : path_(std::move(path)), handle_(handle) {}
  Result<void> write_log_again();
  std::string path_;
  sqlite3* handle_;
  uint32_t log_pages_ = 0;
  Statement begin_, commit_;
};

}  // namespace koers::ledger
