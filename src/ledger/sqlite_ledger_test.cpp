// What is particular to the ledger on disk: who may open it, copies and keys that do not belong together, restores, full and read-only disks, bytes that must
// not be found.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <thread>

#include "ledger/chain.h"
#include "ledger/ledger_contract_test.h"
#include "ledger/sealing.h"
#include "ledger/sim_vfs_test.h"

namespace koers::ledger {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
namespace fs = std::filesystem;

class SqliteLedgerTest : public testing::Test {
 protected:
  SqliteOptions options() const { return options_for(folder_.path()); }
  std::string path(const std::string& name) const { return folder_.path() + "/" + name; }
  std::unique_ptr<Ledger> open() const { return open_or_die(options()); }
  static uint64_t append(Ledger& ledger, const EntryDraft& one) {
    const auto appended = ledger.append(ledger.head()->sequence, std::span(&one, 1));
    EXPECT_TRUE(appended.has_value()) << appended.error().in(Language::kEnglish);
    return appended ? appended->front().sequence : 0;
  }
  static EntryDraft about(const std::string& subject, const std::string& text, uint64_t seed, bool retained = false) {
    EntryDraft one = draft("about " + subject);
    one.personal = {personal(subject, text, seed, retained)};
    return one;
  }
  static void sql(const std::string& file, const std::string& statement) {
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(database, statement.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    sqlite3_close(database);
  }
  static std::vector<std::string> texts_of(const Ledger& ledger) {
    std::vector<std::string> texts;
    for (const PersonalText& one : personal_of(ledger)) texts.push_back(one.text);
    return texts;
  }
  // Every byte below the folder.
  std::string all_bytes() const {
    std::string all;
    for (const auto& item : fs::recursive_directory_iterator(folder_.path())) {
      if (item.is_regular_file()) all += bytes_of_file(item.path());
    }
    return all;
  }

  TemporaryFolder folder_;
};

TEST_F(SqliteLedgerTest, IsOpenedByOneAtATimeAndSaysByWhom) {
  const std::unique_ptr<Ledger> first = open();
  const auto second = open_sqlite_ledger(options());
  ASSERT_FALSE(second.has_value());
  EXPECT_EQ(second.error().code, ErrorCode::kUnavailable);
  EXPECT_THAT(second.error().in(Language::kDutch), HasSubstr("proces " + std::to_string(::getpid())));
  EXPECT_THAT(second.error().in(Language::kEnglish), HasSubstr("process " + std::to_string(::getpid())));
}

TEST_F(SqliteLedgerTest, TheLogOfALargeEntryIsMovedBesideWhoWrites) {
  constexpr size_t kBytes = 6'000'000;
  {
    const std::unique_ptr<Ledger> ledger = open();
    append(*ledger, draft(std::string(kBytes, 'g')));
    for (int i = 0; i < 50; ++i) append(*ledger, draft("meanwhile " + std::to_string(i)));
    for (int waited = 0; waited < 2'000 && fs::file_size(path("register.sqlite")) < kBytes; ++waited)
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    EXPECT_GE(fs::file_size(path("register.sqlite")), kBytes);
    // What follows begins the log anew, so that it does not grow for ever.
    bool grows = true;
    for (int windows = 0; grows && windows < 100; ++windows) {
      const auto log_bytes = fs::file_size(path("register.sqlite-wal"));
      for (int i = 0; i < 20; ++i) append(*ledger, draft("after"));
      grows = fs::file_size(path("register.sqlite-wal")) > log_bytes;
    }
    EXPECT_FALSE(grows);
    EXPECT_EQ(faults_of(*ledger), "");
  }
  EXPECT_GE(entries_of(*open()).size(), 71u);
}

TEST_F(SqliteLedgerTest, IsReadBesideWhoWrites) {
  const std::unique_ptr<Ledger> writer = open();
  append(*writer, about("e1", "Jan", 1));
  SqliteOptions reading = options();
  reading.read_only = true;
  const std::unique_ptr<Ledger> reader = open_or_die(reading);
  EXPECT_EQ(reader->head()->sequence, 1u);
  append(*writer, draft("two"));
  EXPECT_EQ(reader->head()->sequence, 2u);
  EXPECT_EQ(entries_of(*reader).size(), 2u);
  EXPECT_THAT(texts_of(*reader), ElementsAre("Jan"));
  EXPECT_EQ(faults_of(*reader), "");
  const EntryDraft one = draft("no");
  const auto refused = reader->append(2, std::span(&one, 1));
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::kUnavailable);
  EXPECT_EQ(reader->erase(2, "e1", "x", "y", {1}).error().code, ErrorCode::kUnavailable);
  EXPECT_TRUE(reader->why_read_only().has_value());
  EXPECT_FALSE(writer->why_read_only().has_value());
}

TEST_F(SqliteLedgerTest, IsNotMadeWhenItShouldBeThere) {
  SqliteOptions missing = options();
  missing.create = false;
  const auto opened = open_sqlite_ledger(missing);
  ASSERT_FALSE(opened.has_value());
  EXPECT_EQ(opened.error().code, ErrorCode::kNotFound);
  missing.read_only = true;
  EXPECT_EQ(open_sqlite_ledger(missing).error().code, ErrorCode::kNotFound);
}

TEST_F(SqliteLedgerTest, ANewRegisterHasAnIdOfItsOwn) {
  SqliteOptions own = options();
  own.register_id.clear();
  std::string id;
  {
    const std::unique_ptr<Ledger> ledger = open_or_die(own);
    id = ledger->register_id();
    EXPECT_EQ(id.size(), 32u);
  }
  EXPECT_EQ(open_or_die(own)->register_id(), id);
}

TEST_F(SqliteLedgerTest, KeysAreForTheUserAlone) {
  open();
  struct stat state{};
  ASSERT_EQ(::stat(path("keys").c_str(), &state), 0);
  EXPECT_EQ(state.st_mode & 0777u, 0700u);
}

TEST_F(SqliteLedgerTest, ANewerFormatIsRefusedAndNothingIsWritten) {
  append(*open(), draft("one"));
  for (const char* name : {"register.sqlite", "keys/keys.sqlite"}) {
    sql(path(name), "PRAGMA user_version = 2");
    const std::string before = bytes_of_file(path(name));
    for (const bool read_only : {false, true}) {
      SqliteOptions options = this->options();
      options.read_only = read_only;
      const auto opened = open_sqlite_ledger(options);
      ASSERT_FALSE(opened.has_value()) << name;
      EXPECT_EQ(opened.error().code, ErrorCode::kUnsupported);
      EXPECT_THAT(opened.error().in(Language::kDutch), HasSubstr("nieuwere Koers"));
    }
    EXPECT_EQ(bytes_of_file(path(name)), before);
    sql(path(name), "PRAGMA user_version = 1");
  }
  EXPECT_EQ(faults_of(*open()), "");
}

TEST_F(SqliteLedgerTest, AnotherFileIsNotARegister) {
  std::ofstream(path("register.sqlite"))
      << "This is a letter and not a register, long enough to have a header of a hundred bytes or more, which SQLite reads.";
  EXPECT_EQ(open_sqlite_ledger(options()).error().code, ErrorCode::kCorrupt);
  fs::remove(path("register.sqlite"));
  sql(path("register.sqlite"), "CREATE TABLE recipes(name TEXT)");
  EXPECT_EQ(open_sqlite_ledger(options()).error().code, ErrorCode::kCorrupt);
}

TEST_F(SqliteLedgerTest, ATableThatWasAddedToTheFileIsRefused) {
  append(*open(), draft("one"));
  sql(path("register.sqlite"), "CREATE TRIGGER evil AFTER INSERT ON entries BEGIN DELETE FROM entries; END");
  EXPECT_EQ(open_sqlite_ledger(options()).error().code, ErrorCode::kCorrupt);
}

TEST_F(SqliteLedgerTest, MissingKeysAreSaidAndNewOnesMadeOnlyWhenAsked) {
  append(*open(), about("e1", "Jan", 1));
  fs::remove_all(path("keys"));
  const auto opened = open_sqlite_ledger(options());
  ASSERT_FALSE(opened.has_value());
  EXPECT_EQ(opened.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(opened.error().in(Language::kDutch), HasSubstr("sleutels"));
  EXPECT_FALSE(fs::exists(path("keys/keys.sqlite")));

  // An auditor reads the register without its keys.
  SqliteOptions reading = options();
  reading.read_only = true;
  {
    const std::unique_ptr<Ledger> auditor = open_or_die(reading);
    EXPECT_EQ(entries_of(*auditor).size(), 1u);
    EXPECT_THAT(texts_of(*auditor), IsEmpty());
    EXPECT_EQ(faults_of(*auditor), "");
  }

  SqliteOptions fresh = options();
  fresh.new_keys = true;
  const std::unique_ptr<Ledger> ledger = open_or_die(fresh);
  EXPECT_THAT(texts_of(*ledger), IsEmpty());
  append(*ledger, about("e1", "Jan again", 2));
  EXPECT_THAT(texts_of(*ledger), ElementsAre("Jan again"));
  const std::vector<Head> heads = *ledger->heads(1, 10);
  ASSERT_EQ(heads.size(), 2u);
  EXPECT_NE(heads[0].public_key, heads[1].public_key);
  EXPECT_THAT(faults_of(*ledger), HasSubstr("The key of a personal text of entry 1 (of e1) is missing"));
}

TEST_F(SqliteLedgerTest, KeysOfAnotherRegisterAreRefused) {
  open();
  const TemporaryFolder other;
  SqliteOptions others = options_for(other.path());
  others.register_id = "elders";
  open_or_die(others);
  SqliteOptions mixed = options();
  mixed.keys_directory = other.path() + "/keys";
  const auto opened = open_sqlite_ledger(mixed);
  ASSERT_FALSE(opened.has_value());
  EXPECT_EQ(opened.error().code, ErrorCode::kCorrupt);
  EXPECT_THAT(opened.error().in(Language::kEnglish), HasSubstr("another register"));
}

TEST_F(SqliteLedgerTest, KeysMayLieElsewhere) {
  const TemporaryFolder elsewhere;
  SqliteOptions apart = options();
  apart.keys_directory = elsewhere.path() + "/vault";
  append(*open_or_die(apart), about("e1", "Jan", 1));
  EXPECT_TRUE(fs::exists(elsewhere.path() + "/vault/keys.sqlite"));
  EXPECT_FALSE(fs::exists(path("keys")));
  EXPECT_THAT(texts_of(*open_or_die(apart)), ElementsAre("Jan"));
}

// A backup of the register alone, as ordinary backups are: what was erased since does not come back with it.
TEST_F(SqliteLedgerTest, ARestoredOldCopyLosesWhatWasErasedSince) {
  std::unique_ptr<Ledger> ledger = open();
  append(*ledger, about("e1", "Jan de Vries", 1));
  append(*ledger, about("e2", "Fatima", 2));
  ledger.reset();
  fs::copy_file(path("register.sqlite"), path("backup"));
  ledger = open();
  ASSERT_TRUE(ledger->erase(2, "e1", "verzoek", "fg", {7}).has_value());
  append(*ledger, about("e1", "Jan na de wissing", 3));
  ledger.reset();
  fs::copy_file(path("backup"), path("register.sqlite"), fs::copy_options::overwrite_existing);

  SqliteOptions reading = options();
  reading.read_only = true;
  EXPECT_THAT(texts_of(*open_or_die(reading)), ElementsAre("Fatima"));
  ledger = open();
  EXPECT_EQ(ledger->head()->sequence, 2u);
  EXPECT_THAT(texts_of(*ledger), ElementsAre("Fatima"));
  ASSERT_EQ(ledger->erasures()->size(), 1u);
  EXPECT_EQ(ledger->erasures()->front().epoch, 1u);
  EXPECT_EQ(ledger->verify({})->personal_erased, 1u);
  EXPECT_EQ(faults_of(*ledger), "");
  // Life goes on: new texts of the same subject are not taken for the erased ones, and the next epoch is a new one.
  append(*ledger, about("e1", "Jan weer", 4));
  ledger.reset();
  ledger = open();
  EXPECT_THAT(texts_of(*ledger), ElementsAre("Fatima", "Jan weer"));
  EXPECT_EQ(ledger->erase(3, "e2", "verzoek", "fg", {8})->epoch, 2u);
  EXPECT_EQ(faults_of(*ledger), "");
}

// The other way round: the keystore is an old copy and has a key again that was dropped.
TEST_F(SqliteLedgerTest, ARestoredOldKeystoreDropsErasedKeysAgain) {
  std::unique_ptr<Ledger> ledger = open();
  append(*ledger, about("e1", "Jan", 1));
  ledger.reset();
  fs::copy_file(path("keys/keys.sqlite"), path("old-keys"));
  ledger = open();
  ASSERT_TRUE(ledger->erase(1, "e1", "verzoek", "fg", {7}).has_value());
  append(*ledger, about("e2", "Fatima", 2));
  ledger.reset();
  fs::copy_file(path("old-keys"), path("keys/keys.sqlite"), fs::copy_options::overwrite_existing);
  const auto key_count = [&] {
    sqlite3* database = nullptr;
    sqlite3_open(path("keys/keys.sqlite").c_str(), &database);
    int count = -1;
    sqlite3_exec(
        database, "SELECT count(*) FROM keys",
        [](void* to, int, char** row, char**) { return *static_cast<int*>(to) = std::stoi(row[0]), 0; }, &count, nullptr);
    sqlite3_close(database);
    return count;
  };
  EXPECT_EQ(key_count(), 1);
  ledger = open();
  EXPECT_EQ(key_count(), 0);
  EXPECT_THAT(texts_of(*ledger), IsEmpty());
  EXPECT_THAT(faults_of(*ledger), HasSubstr("The key of a personal text of entry 3 (of e2) is missing"));
  // A number that the register already mentions is not used for another key.
  append(*ledger, about("e3", "Mei", 3));
  EXPECT_THAT(texts_of(*ledger), ElementsAre("Mei"));
}

TEST_F(SqliteLedgerTest, NoPersonalTextLiesReadableInAnyFile) {
  const std::string secret = "Wilhelmina van Oranje-Nassau", other = "Burgerservicenummer 123456782";
  std::unique_ptr<Ledger> ledger = open();
  append(*ledger, about("e1", secret + std::string(6'000, 'w'), 1));
  append(*ledger, about("e1", other, 2, true));
  EXPECT_EQ(all_bytes().find(secret), std::string::npos);
  ASSERT_TRUE(ledger->erase(2, "e1", "verzoek", "fg", {3}).has_value());
  EXPECT_EQ(all_bytes().find(secret), std::string::npos);
  ledger.reset();
  const std::string all = all_bytes();
  EXPECT_EQ(all.find(secret), std::string::npos);
  EXPECT_EQ(all.find("Wilhelmina"), std::string::npos);
  EXPECT_EQ(all.find(other), std::string::npos);
  EXPECT_NE(all.find("about e1"), std::string::npos) << "the search itself works";
}

TEST_F(SqliteLedgerTest, AnErasedKeyAndItsSealedTextAreInNoFile) {
  std::unique_ptr<Ledger> ledger = open();
  append(*ledger, about("e1", "Jan de Vries", 1));
  append(*ledger, about("e2", "Fatima", 2));
  const auto column = [&](const std::string& file, const std::string& query) {
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open(path(file).c_str(), &database), SQLITE_OK);
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(database, query.c_str(), -1, &statement, nullptr), SQLITE_OK);
    EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW);
    std::string bytes(static_cast<const char*>(sqlite3_column_blob(statement, 0)), static_cast<size_t>(sqlite3_column_bytes(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return bytes;
  };
  const std::string key = column("keys/keys.sqlite", "SELECT key FROM keys WHERE subject = 'e1'");
  const std::string kept = column("keys/keys.sqlite", "SELECT key FROM keys WHERE subject = 'e2'");
  const std::string sealed = column("register.sqlite", "SELECT sealed FROM personal WHERE subject = 'e1'");
  EXPECT_NE(all_bytes().find(key), std::string::npos);
  EXPECT_NE(all_bytes().find(sealed), std::string::npos);
  ASSERT_TRUE(ledger->erase(2, "e1", "verzoek", "fg", {3}).has_value());
  EXPECT_EQ(all_bytes().find(key), std::string::npos) << "while it is open, too";
  EXPECT_NE(all_bytes().find(kept), std::string::npos);
  ledger.reset();
  EXPECT_EQ(all_bytes().find(key), std::string::npos);
  EXPECT_EQ(all_bytes().find(sealed), std::string::npos) << "once the log is in the file";
}

TEST_F(SqliteLedgerTest, CheckpointsOfAnotherPastArePassedOver) {
  std::unique_ptr<Ledger> ledger = open();
  append(*ledger, draft("one"));
  ledger.reset();
  fs::copy_file(path("register.sqlite"), path("backup"));
  ledger = open();
  append(*ledger, draft("two"));
  const auto producer = [](const std::function<void(std::string_view)>& sink) { sink("state"); };
  ASSERT_TRUE(ledger->put_checkpoint({1, {}, "test", 0}, producer).has_value());
  ASSERT_TRUE(ledger->put_checkpoint({2, {}, "test", 0}, producer).has_value());
  ledger.reset();
  fs::copy_file(path("backup"), path("register.sqlite"), fs::copy_options::overwrite_existing);
  ledger = open();
  EXPECT_EQ(ledger->checkpoints()->size(), 1u);
  append(*ledger, draft("another two"));
  ASSERT_EQ(ledger->checkpoints()->size(), 1u);
  EXPECT_EQ(ledger->checkpoints()->front().sequence, 1u);
}

TEST_F(SqliteLedgerTest, AFullDiskLeavesReadingAndIsWrittenAgainOnceThereIsRoom) {
  SimDisk disk(1);
  SqliteOptions options = options_for("/register");
  options.vfs = disk.vfs_name();
  const std::unique_ptr<Ledger> ledger = open_or_die(options);
  append(*ledger, about("e1", "Jan", 1));
  disk.set_room(0);
  const EntryDraft big = draft(std::string(100'000, 'x'));
  for (int i = 0; i < 3; ++i) {
    const auto refused = ledger->append(1, std::span(&big, 1));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::kStorage);
    EXPECT_THAT(refused.error().in(Language::kDutch), HasSubstr("De schijf is vol"));
    EXPECT_EQ(ledger->head()->sequence, 1u);
    EXPECT_EQ(entries_of(*ledger).size(), 1u);
    EXPECT_THAT(texts_of(*ledger), ElementsAre("Jan"));
  }
  disk.set_room(std::nullopt);
  EXPECT_EQ(append(*ledger, big), 2u);
  EXPECT_EQ(faults_of(*ledger), "");
}

TEST_F(SqliteLedgerTest, AFullDiskAtTheStartIsSaidAndReadingWorks) {
  SimDisk disk(1);
  SqliteOptions options = options_for("/register");
  options.vfs = disk.vfs_name();
  {
    // The program dies with a full log, so that the start has something to write.
    const std::unique_ptr<Ledger> ledger = open_or_die(options);
    for (int i = 0; i < 20; ++i) append(*ledger, draft(std::string(3'000, 'x')));
    append(*ledger, about("e1", "Jan", 1));
    disk.power_off_after(0);
    const EntryDraft lost = draft("lost");
    EXPECT_FALSE(ledger->append(21, std::span(&lost, 1)).has_value());
  }
  disk.program_died();
  disk.set_room(0);
  std::unique_ptr<Ledger> ledger = open_or_die(options);
  ASSERT_TRUE(ledger->why_read_only().has_value());
  EXPECT_THAT(ledger->why_read_only()->in(Language::kDutch), HasSubstr("De schijf is vol"));
  EXPECT_EQ(entries_of(*ledger).size(), 21u);
  EXPECT_THAT(texts_of(*ledger), ElementsAre("Jan"));
  const EntryDraft one = draft("no room");
  EXPECT_EQ(ledger->append(21, std::span(&one, 1)).error().code, ErrorCode::kStorage);
  disk.set_room(std::nullopt);
  EXPECT_EQ(append(*ledger, draft("room again")), 22u);
  EXPECT_FALSE(ledger->why_read_only().has_value());
}

// As another user, because root may write everywhere. Runs `check` in a child process; what it returns is its exit status.
int as_nobody(const std::function<int()>& check) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) ::_exit(99);
    ::_exit(check());
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_F(SqliteLedgerTest, AFolderThatIsNotWritableIsReadWithAClearMessage) {
  append(*open(), draft("one"));
  for (const auto& item : fs::recursive_directory_iterator(folder_.path())) {
    fs::permissions(item.path(), fs::is_directory(item.path()) ? fs::perms(0555) : fs::perms(0444));
  }
  fs::permissions(folder_.path(), fs::perms(0555));
  const int status = as_nobody([&] {
    const auto opened = open_sqlite_ledger(options());
    if (!opened) return std::fprintf(stderr, "%s\n", opened.error().in(Language::kEnglish).c_str()), 1;
    const std::optional<Problem> why = (*opened)->why_read_only();
    if (!why || why->in(Language::kDutch).find("mag hier niet schrijven") == std::string::npos) return 2;
    uint64_t read = 0;
    const auto all_read = (*opened)->read(1, 10, [&read](const Entry&) { return ++read, true; });
    if (!all_read || read != 1) return 3;
    const EntryDraft one = draft("no");
    const auto refused = (*opened)->append(1, std::span(&one, 1));
    if (refused || refused.error().code != ErrorCode::kUnavailable) return 4;
    return (*opened)->verify({}).has_value() ? 0 : 5;
  });
  fs::permissions(folder_.path(), fs::perms(0755));
  for (const auto& item : fs::recursive_directory_iterator(folder_.path())) fs::permissions(item.path(), fs::perms(0755));
  EXPECT_EQ(status, 0);
}

// The hash of entries may never change: this is what heads that were printed years ago must still be found to be.
TEST(Chain, HashesAsItAlwaysDid) {
  const Hash256 first = entry_hash(genesis_hash("waterrade"), 1, 2, 0, 1'790'000'000'000'000, "anna", "body");
  EXPECT_EQ(to_hex(genesis_hash("waterrade")), "2b74f96e483423598e9de377b7c37e4fbc2b1e2b8df80480ade001986f054f0b");
  EXPECT_EQ(to_hex(first), "5b5026ef8acfacabd5e6d6085b5c81ccf41c7ec294f3654c9d23fa046611ec25");
  EXPECT_EQ(to_hex(entry_hash(first, 2, 4, 7, -1, "", std::string(100'000, 'x'))),
            "b738bd656366bcb46055309b03ad844da51a615d44e168418f97e84e6b98e545");
}

TEST(Chain, EveryPartOfAnEntryCountsInItsHash) {
  const Hash256 base = entry_hash({}, 1, 2, 3, 4, "ab", "cd");
  Hash256 other{};
  other[31] = 1;
  EXPECT_NE(entry_hash(other, 1, 2, 3, 4, "ab", "cd"), base);
  EXPECT_NE(entry_hash({}, 2, 2, 3, 4, "ab", "cd"), base);
  EXPECT_NE(entry_hash({}, 1, 1, 3, 4, "ab", "cd"), base);
  EXPECT_NE(entry_hash({}, 1, 2, 2, 4, "ab", "cd"), base);
  EXPECT_NE(entry_hash({}, 1, 2, 3, 5, "ab", "cd"), base);
  EXPECT_NE(entry_hash({}, 1, 2, 3, 4, "a", "bcd"), base);
  EXPECT_NE(entry_hash({}, 1, 2, 3, 4, "abc", "d"), base);
}

TEST(Sealing, OpensOnlyWithTheSameKeyAndContext) {
  const std::string key = random_bytes(kSealKeyBytes), other = random_bytes(kSealKeyBytes);
  const std::string sealed = seal(key, "context", "text");
  EXPECT_EQ(open_sealed(key, "context", sealed), "text");
  EXPECT_EQ(open_sealed(other, "context", sealed), std::nullopt);
  EXPECT_EQ(open_sealed(key, "another", sealed), std::nullopt);
  EXPECT_EQ(open_sealed("short", "context", sealed), std::nullopt);
  for (size_t at = 0; at < sealed.size(); ++at) {
    std::string changed = sealed;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    EXPECT_EQ(open_sealed(key, "context", changed), std::nullopt);
    EXPECT_EQ(open_sealed(key, "context", sealed.substr(0, at)), std::nullopt);
  }
  EXPECT_NE(seal(key, "context", "text"), sealed);
}

}  // namespace
}  // namespace koers::ledger
