// What tests of ledgers share: a folder that goes away, drafts, and every kind of ledger behind one factory.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "ledger/ledger.h"

namespace koers::ledger {

class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

// A kind of ledger under test. reopen() gives the same register again, as after a clean stop.
class LedgerUnderTest {
 public:
  virtual ~LedgerUnderTest() = default;
  virtual Ledger& get() = 0;
  virtual void reopen() = 0;
};
struct MemoryKind {
  static std::unique_ptr<LedgerUnderTest> make();
};
struct SqliteKind {
  static std::unique_ptr<LedgerUnderTest> make();
};

inline constexpr const char* kTestRegister = "waterrade";

std::unique_ptr<Ledger> open_or_die(const SqliteOptions& options);
SqliteOptions options_for(const std::string& directory);

EntryDraft draft(std::string body, int64_t at_us = 1'000'000);
// A text with a salt that follows from `seed`.
PersonalDraft personal(const std::string& subject, const std::string& text, uint64_t seed, bool retained = false);
std::vector<Entry> entries_of(const Ledger& ledger, uint64_t first = 1, uint64_t last = UINT64_MAX);
struct PersonalText {
  model::Commitment commitment;
  std::string text;
  bool retained = false;
  bool operator==(const PersonalText&) const = default;
};
std::vector<PersonalText> personal_of(const Ledger& ledger);
// The problems that verify() finds, in English, one a line.
std::string faults_of(const Ledger& ledger);
std::string bytes_of_file(const std::string& path);

}  // namespace koers::ledger
