// Damage, loss and mix-ups of files: any changed byte of an entry is found and the entry is named; copies that do not belong together are recognised; hostile
// bytes give errors and not crashes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <random>
#include <set>

#include "base/deep_test.h"
#include "ledger/chain.h"
#include "ledger/ledger_contract_test.h"
#include "ledger/sealing.h"
#include "ledger/sim_vfs_test.h"

namespace koers::ledger {
namespace {

constexpr const char* kRegisterFile = "/register/register.sqlite";
constexpr const char* kKeysFile = "/register/keys/keys.sqlite";

// Where the bytes of each row of a table lie, read straight from the file as its format prescribes, without SQLite: https://sqlite.org/fileformat2.html.
class RowBytes {
 public:
  using Range = std::pair<size_t, size_t>;  // begin, end
  RowBytes(std::string_view file, int64_t root_page) : file_(file), page_bytes_(u16(16) == 1 ? 65536 : u16(16)) {
    walk(static_cast<size_t>(root_page));
  }
  const std::map<uint64_t, std::vector<Range>>& rows() const { return rows_; }

 private:
  size_t u8(size_t at) const { return static_cast<uint8_t>(file_[at]); }
  size_t u16(size_t at) const { return u8(at) << 8 | u8(at + 1); }
  size_t u32(size_t at) const { return u16(at) << 16 | u16(at + 2); }
  uint64_t varint(size_t& at) const {
    uint64_t value = 0;
    for (int i = 0; i < 8; ++i) {
      const size_t byte = u8(at++);
      value = value << 7 | (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    return value << 8 | u8(at++);
  }

  void walk(size_t page) {
    const size_t begin = (page - 1) * page_bytes_, header = begin + (page == 1 ? 100 : 0);
    const bool leaf = u8(header) == 0x0d;
    const size_t cells = u16(header + 3), pointers = header + (leaf ? 8 : 12);
    for (size_t cell = 0; cell < cells; ++cell) {
      size_t at = begin + u16(pointers + 2 * cell);
      if (leaf) {
        read_row(at);
      } else {
        walk(u32(at));
      }
    }
    if (!leaf) walk(u32(header + 8));
  }

  void read_row(size_t begin) {
    size_t at = begin;
    const uint64_t payload = varint(at);
    const uint64_t row = varint(at);
    const uint64_t usable = page_bytes_, most = usable - 35;
    if (payload <= most) {
      rows_[row] = {{begin, at + payload}};
      return;
    }
    const uint64_t least = (usable - 12) * 32 / 255 - 23, local_wanted = least + (payload - least) % (usable - 4);
    const uint64_t local = local_wanted <= most ? local_wanted : least;
    std::vector<Range> ranges{{begin, at + local + 4}};
    uint64_t left = payload - local;
    for (size_t page = u32(at + local); page != 0 && left > 0; page = u32((page - 1) * page_bytes_)) {
      const size_t start = (page - 1) * page_bytes_;
      const uint64_t here = std::min<uint64_t>(left, usable - 4);
      ranges.emplace_back(start, start + 4 + here);
      left -= here;
    }
    rows_[row] = std::move(ranges);
  }

  std::string_view file_;
  size_t page_bytes_;
  std::map<uint64_t, std::vector<Range>> rows_;
};

int64_t root_of(const SimDisk& disk, const char* file, const char* table) {
  sqlite3* database = nullptr;
  EXPECT_EQ(sqlite3_open_v2(file, &database, SQLITE_OPEN_READONLY, disk.vfs_name()), SQLITE_OK);
  sqlite3_stmt* statement = nullptr;
  EXPECT_EQ(sqlite3_prepare_v2(database, "SELECT rootpage FROM sqlite_schema WHERE name = ?", -1, &statement, nullptr), SQLITE_OK);
  sqlite3_bind_text(statement, 1, table, -1, SQLITE_STATIC);
  EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW);
  const int64_t root = sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  sqlite3_close(database);
  return root;
}

SqliteOptions sim_options(const SimDisk& disk) {
  SqliteOptions options = options_for("/register");
  options.vfs = disk.vfs_name();
  return options;
}

// A register with short and long entries, some with personal texts, one erasure, closed: everything lies in the files and nothing in a log.
constexpr uint64_t kEntries = 26;
void write_register(const SimDisk& disk) {
  const std::unique_ptr<Ledger> ledger = open_or_die(sim_options(disk));
  for (uint64_t i = 1; i < kEntries; ++i) {
    EntryDraft one = draft("entry " + std::to_string(i) + std::string(i % 7 == 0 ? 9'000 : i * 5, static_cast<char>('a' + i % 26)),
                           static_cast<int64_t>(i) * 1'000'000'000'000);
    one.branch = {static_cast<uint32_t>(i % 3)};
    if (i % 4 == 0) one.author.clear();
    if (i % 5 == 0) one.personal = {personal("e" + std::to_string(i % 2), "tekst " + std::to_string(i), i)};
    const std::vector<EntryDraft> batch = i % 6 == 0 ? std::vector<EntryDraft>{one, draft("")} : std::vector<EntryDraft>{one};
    if (batch.size() == 2) ++i;
    ASSERT_TRUE(ledger->append(ledger->head()->sequence, batch).has_value());
  }
  ASSERT_TRUE(ledger->erase(ledger->head()->sequence, "e1", "verzoek", "fg", {1}).has_value());
}

// What verify says of each entry, or the error that opening gives.
struct Findings {
  std::set<uint64_t> sequences;
  bool refused = false;
  std::string words;
};
Findings inspect(const SqliteOptions& options) {
  Findings findings;
  SqliteOptions reading = options;
  reading.read_only = true;
  const Result<std::unique_ptr<Ledger>> opened = open_sqlite_ledger(reading);
  if (!opened) {
    findings.refused = opened.error().code == ErrorCode::kCorrupt || opened.error().code == ErrorCode::kUnsupported;
    findings.words = opened.error().in(Language::kEnglish);
    return findings;
  }
  const Result<VerifyReport> report = (*opened)->verify({});
  if (!report) {
    findings.words = "verify failed: " + report.error().in(Language::kEnglish);
    return findings;
  }
  for (const Problem& problem : report->problems) {
    findings.words += problem.in(Language::kEnglish) + "\n";
    for (const MessageArgument& argument : problem.what.arguments()) {
      if (argument.name == "sequence") findings.sequences.insert(static_cast<uint64_t>(std::get<int64_t>(argument.value)));
    }
  }
  return findings;
}

class Flips : public testing::Test {
 protected:
  Flips() : disk_(1) {
    write_register(disk_);
    image_ = disk_.image();
    file_ = disk_.read_file(kRegisterFile);
  }
  // Changes one byte to `value`; what is found then.
  Findings with_byte(size_t at, char value) {
    disk_.write_file(kRegisterFile, at, value);
    Findings findings = inspect(sim_options(disk_));
    disk_.write_file(kRegisterFile, at, file_[at]);
    return findings;
  }
  char other_value(size_t at, std::mt19937_64& random) {
    // Half the time one bit, the rest anything: the bytes that mean "the same" to SQLite are near zero.
    while (true) {
      const auto value = static_cast<char>(random() % 3 == 0   ? file_[at] ^ (1 << random() % 8)
                                           : random() % 3 == 0 ? random() % 16
                                                               : random() % 256);
      if (value != file_[at]) return value;
    }
  }

  SimDisk disk_;
  std::shared_ptr<const SimDisk::Image> image_;
  std::string file_;
};

TEST_F(Flips, NothingIsWrongToBeginWith) {
  const Findings findings = inspect(sim_options(disk_));
  EXPECT_FALSE(findings.refused);
  EXPECT_EQ(findings.words, "");
  EXPECT_EQ(RowBytes(file_, root_of(disk_, kRegisterFile, "entries")).rows().size(), kEntries);
}

TEST_F(Flips, AnyChangedByteOfAnEntryNamesTheEntry) {
  const RowBytes bytes(file_, root_of(disk_, kRegisterFile, "entries"));
  std::vector<std::pair<size_t, uint64_t>> places;
  for (const auto& [sequence, ranges] : bytes.rows()) {
    for (const auto& [begin, end] : ranges) {
      for (size_t at = begin; at < end; ++at) places.emplace_back(at, sequence);
    }
  }
  ASSERT_GT(places.size(), 20'000u);
  std::mt19937_64 random(7);
  // Every byte of the head of each row (lengths, types, numbers, hash), and a sample of what is long.
  size_t tried = 0;
  for (const auto& [at, sequence] : places) {
    const size_t in_row = at - bytes.rows().at(sequence).front().first;
    const bool head = in_row < 40 || at + 6 > bytes.rows().at(sequence).front().second;
    if (!head && random() % (is_deep() ? 4 : 300) != 0) continue;
    if (head && !is_deep() && random() % 4 != 0) continue;
    ++tried;
    const char value = other_value(at, random);
    const Findings findings = with_byte(at, value);
    ASSERT_TRUE(findings.refused || findings.sequences.contains(sequence))
        << "entry " << sequence << ", byte " << in_row << " of its row: " << int(static_cast<uint8_t>(file_[at])) << " to "
        << int(static_cast<uint8_t>(value)) << "\n"
        << findings.words;
  }
  EXPECT_GT(tried, 250u);
}

TEST_F(Flips, AnyChangedByteOfAPersonalTextNamesItsEntry) {
  const RowBytes bytes(file_, root_of(disk_, kRegisterFile, "personal"));
  std::mt19937_64 random(8);
  size_t tried = 0;
  for (const auto& [row, ranges] : bytes.rows()) {
    const auto [begin, end] = ranges.front();
    if (end - begin < 100) continue;  // erased: nothing of the text is left
    for (size_t at = begin; at < end; ++at) {
      if (at == begin + 1) continue;  // the number of the row means nothing
      if (!is_deep() && random() % 3 != 0) continue;
      ++tried;
      const Findings findings = with_byte(at, other_value(at, random));
      ASSERT_TRUE(findings.refused || !findings.sequences.empty()) << "row " << row << ", byte " << at - begin << ": " << findings.words;
    }
  }
  EXPECT_GT(tried, 60u);
}

// Bytes of anybody: whatever lies in the files, everything answers, and nothing is run.
TEST(Hostile, ChangedFilesGiveErrorsAndNotCrashes) {
  SimDisk disk(3);
  write_register(disk);
  const std::shared_ptr<const SimDisk::Image> image = disk.image();
  std::mt19937_64 random(11);
  const int rounds = is_deep() ? 20'000 : 300;
  int opened_count = 0, refused_count = 0;
  for (int round = 0; round < rounds; ++round) {
    disk.start_from(*image, static_cast<uint64_t>(round));
    for (const char* name : {kRegisterFile, kKeysFile}) {
      if (random() % 3 == 0) continue;
      std::string bytes = disk.read_file(name);
      // Near the starts of pages lie the numbers that everything else hangs on.
      for (uint64_t changes = 1 + random() % 20; changes > 0; --changes) {
        const size_t at = random() % 2 == 0 ? random() % bytes.size()
                                            : std::min<size_t>(bytes.size() - 1, random() % (bytes.size() / 4096) * 4096 + random() % 120);
        bytes[at] = static_cast<char>(random() % 4 == 0 ? random() : bytes[at] ^ (1 << random() % 8));
      }
      if (random() % 10 == 0) bytes.resize(random() % bytes.size());
      disk.replace_file(name, std::move(bytes));
    }
    if (random() % 8 == 0) {
      std::string log(random() % 20'000, '\0');
      for (char& byte : log) byte = static_cast<char>(random());
      disk.replace_file(std::string(kRegisterFile) + "-wal", std::move(log));
    }
    SqliteOptions options = sim_options(disk);
    options.read_only = random() % 2 == 0;
    Result<std::unique_ptr<Ledger>> opened = open_sqlite_ledger(options);
    if (!opened) {
      EXPECT_FALSE(opened.error().problems.empty());
      ++refused_count;
      continue;
    }
    ++opened_count;
    Ledger& ledger = **opened;
    uint64_t read = 0;
    (void)ledger.read(1, UINT64_MAX, [&read](const Entry&) { return ++read, true; });
    (void)ledger.read_personal([](const model::Commitment&, const std::string&, bool) {});
    (void)ledger.heads(1, 1'000);
    (void)ledger.erasures();
    (void)ledger.checkpoints();
    (void)ledger.find_idempotent("key");
    (void)ledger.verify({});
    const Result<Head> head = ledger.head();
    EntryDraft one = draft("after the damage");
    one.personal = {personal("e1", "tekst", 99)};
    one.idempotency_key = "key";
    if (head) (void)ledger.append(head->sequence, std::span(&one, 1));
    if (const Result<Head> now = ledger.head()) (void)ledger.erase(now->sequence, "e0", "verzoek", "fg", {1});
  }
  EXPECT_GT(opened_count, rounds / 20);
  EXPECT_GT(refused_count, rounds / 20);
}

TEST(Hostile, BodiesOfErasuresAreReadWithinTheirBytes) {
  const std::string whole = encode_erasure({3, "e17", "art. 17 AVG", {1, 2, 300}, 4, 5});
  ASSERT_TRUE(decode_erasure(whole, 1).has_value());
  EXPECT_EQ(*decode_erasure(whole, 1), (ErasureBody{3, "e17", "art. 17 AVG", {1, 2, 300}, 4, 5}));
  for (size_t size = 0; size < whole.size(); ++size)
    EXPECT_FALSE(decode_erasure(std::string_view(whole).substr(0, size), 1).has_value()) << size;
  EXPECT_FALSE(decode_erasure(whole + "x", 1).has_value());
  std::string newer = whole;
  newer[0] = 2;
  EXPECT_EQ(decode_erasure(newer, 1).error().code, ErrorCode::kUnsupported);
  std::mt19937_64 random(5);
  for (int i = 0; i < 20'000; ++i) {
    std::string bytes = whole;
    for (int changes = 0; changes < 4; ++changes) bytes[random() % bytes.size()] = static_cast<char>(random());
    (void)decode_erasure(bytes, 1);
  }
}

TEST(Hostile, ADamagedCheckpointIsRefusedOrPassedOver) {
  const TemporaryFolder folder;
  const std::unique_ptr<Ledger> ledger = open_or_die(options_for(folder.path()));
  const EntryDraft one = draft("one");
  ASSERT_TRUE(ledger->append(0, std::span(&one, 1)).has_value());
  const CheckpointInfo info{1, {}, "test", 0};
  const std::string bytes(5'000, 'c');
  ASSERT_TRUE(ledger->put_checkpoint(info, [&bytes](const auto& sink) { sink(bytes); }).has_value());
  std::string path;
  for (const auto& item : std::filesystem::directory_iterator(folder.path() + "/checkpoints")) path = item.path();
  const std::string file = bytes_of_file(path);
  const auto write = [&path](std::string_view all) {
    std::ofstream(path, std::ios::binary | std::ios::trunc).write(all.data(), static_cast<std::streamsize>(all.size()));
  };
  std::mt19937_64 random(6);
  for (int i = 0; i < 300; ++i) {
    std::string changed = file;
    const size_t at = i < 150 ? bytes.size() + static_cast<size_t>(i) % (file.size() - bytes.size()) : random() % file.size();
    changed[at] = static_cast<char>(changed[at] ^ (1 + random() % 255));
    if (i % 10 == 9) changed = file.substr(0, random() % file.size());
    write(changed);
    const auto read = ledger->read_checkpoint(info);
    ASSERT_FALSE(read.has_value()) << "byte " << at;
    EXPECT_EQ(read.error().code, ErrorCode::kCorrupt);
    EXPECT_TRUE(ledger->checkpoints().has_value());
  }
  write(file);
  EXPECT_TRUE(ledger->read_checkpoint(info).has_value());
}

}  // namespace
}  // namespace koers::ledger
