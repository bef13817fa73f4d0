// What the benches of ledger and registry set themselves beside: SQLite with one table and one statement, under the same settings. Header only, so that it
// stays out of the library.
#pragma once

#include <sqlite3.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "base/check.h"

namespace koers::ledger {

struct BenchFolder {
  BenchFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "koers-bench-XXXXXX").string();
    CHECK(::mkdtemp(pattern.data()) != nullptr);
    path = pattern;
  }
  ~BenchFolder() { std::filesystem::remove_all(path); }
  std::string path;
};

inline constexpr size_t kChainBytes = 32 + 64;  // hash and signature, which the bare row carries as zeros

// Bare SQLite: one table, one statement, the same settings.
class BareSqlite {
 public:
  BareSqlite() {
    CHECK(sqlite3_open((folder_.path + "/bare.sqlite").c_str(), &database_) == SQLITE_OK);
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE entries(at INTEGER, chain BLOB, author TEXT, body BLOB)");
    CHECK(sqlite3_prepare_v2(database_, "INSERT INTO entries(at, chain, author, body) VALUES(?, ?, ?, ?)", -1, &insert_, nullptr) == SQLITE_OK);
    CHECK(sqlite3_prepare_v2(database_, "BEGIN IMMEDIATE", -1, &begin_, nullptr) == SQLITE_OK);
    CHECK(sqlite3_prepare_v2(database_, "COMMIT", -1, &commit_, nullptr) == SQLITE_OK);
  }
  ~BareSqlite() {
    sqlite3_finalize(insert_);
    sqlite3_finalize(begin_);
    sqlite3_finalize(commit_);
    sqlite3_close(database_);
  }
  void write(size_t rows, const std::string& body) {
    step(begin_);
    for (size_t i = 0; i < rows; ++i) {
      sqlite3_bind_int64(insert_, 1, static_cast<int64_t>(i));
      sqlite3_bind_zeroblob(insert_, 2, i + 1 == rows ? kChainBytes : 32);
      sqlite3_bind_text(insert_, 3, "anna", 4, SQLITE_STATIC);
      sqlite3_bind_blob(insert_, 4, body.data(), static_cast<int>(body.size()), SQLITE_STATIC);
      step(insert_);
    }
    step(commit_);
  }
  int64_t rows() {
    sqlite3_stmt* count = nullptr;
    CHECK(sqlite3_prepare_v2(database_, "SELECT count(*) FROM entries", -1, &count, nullptr) == SQLITE_OK);
    CHECK(sqlite3_step(count) == SQLITE_ROW);
    const int64_t rows = sqlite3_column_int64(count, 0);
    sqlite3_finalize(count);
    return rows;
  }

 private:
  void run(const char* sql) { CHECK(sqlite3_exec(database_, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }
  static void step(sqlite3_stmt* statement) {
    CHECK(sqlite3_step(statement) == SQLITE_DONE);
    sqlite3_reset(statement);
  }
  BenchFolder folder_;
  sqlite3* database_ = nullptr;
  sqlite3_stmt *insert_ = nullptr, *begin_ = nullptr, *commit_ = nullptr;
};

}  // namespace koers::ledger
