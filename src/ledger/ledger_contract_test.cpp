// What every ledger promises, shown on each kind.
#include "ledger/ledger_contract_test.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>

#include "base/deep_test.h"
#include "ledger/chain.h"
#include "ledger/sealing.h"

namespace koers::ledger {

using testing::ElementsAre;

TemporaryFolder::TemporaryFolder() {
  // In memory, when the system has a folder there: what a disk loses is the simulator's work (crash_test.cpp). The long campaigns use the real disk.
  const std::filesystem::path memory = "/dev/shm";
  const bool in_memory = !is_deep() && ::access(memory.c_str(), W_OK) == 0;
  std::string pattern = ((in_memory ? memory : std::filesystem::temp_directory_path()) / "koers-ledger-XXXXXX").string();
  EXPECT_NE(::mkdtemp(pattern.data()), nullptr);
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::unique_ptr<Ledger> open_or_die(const SqliteOptions& options) {
  Result<std::unique_ptr<Ledger>> opened = open_sqlite_ledger(options);
  if (!opened) {
    ADD_FAILURE() << opened.error().in(Language::kEnglish);
    std::abort();
  }
  return std::move(*opened);
}

SqliteOptions options_for(const std::string& directory) {
  SqliteOptions options;
  options.directory = directory;
  options.register_id = kTestRegister;
  return options;
}

namespace {

class MemoryUnderTest final : public LedgerUnderTest {
 public:
  Ledger& get() override { return *ledger_; }
  void reopen() override {}

 private:
  std::unique_ptr<Ledger> ledger_ = create_memory_ledger(kTestRegister);
};

class SqliteUnderTest final : public LedgerUnderTest {
 public:
  SqliteUnderTest() : ledger_(open_or_die(options_for(folder_.path()))) {}
  Ledger& get() override { return *ledger_; }
  void reopen() override {
    ledger_.reset();
    SqliteOptions options = options_for(folder_.path());
    options.create = false;
    ledger_ = open_or_die(options);
  }

 private:
  TemporaryFolder folder_;
  std::unique_ptr<Ledger> ledger_;
};

}  // namespace

std::unique_ptr<LedgerUnderTest> MemoryKind::make() { return std::make_unique<MemoryUnderTest>(); }
std::unique_ptr<LedgerUnderTest> SqliteKind::make() { return std::make_unique<SqliteUnderTest>(); }

EntryDraft draft(std::string body, int64_t at_us) {
  EntryDraft made;
  made.at = {at_us};
  made.author = "anna";
  made.body = std::move(body);
  return made;
}

PersonalDraft personal(const std::string& subject, const std::string& text, uint64_t seed, bool retained) {
  PersonalDraft made;
  made.subject = subject;
  made.text = text;
  made.retained = retained;
  made.salt.resize(16);
  for (size_t i = 0; i < 16; ++i) made.salt[i] = static_cast<char>(seed >> (8 * (i % 8)) ^ i);
  made.commitment.hash = sha256(made.salt + made.text);
  return made;
}

std::vector<Entry> entries_of(const Ledger& ledger, uint64_t first, uint64_t last) {
  std::vector<Entry> entries;
  const Result<void> read = ledger.read(first, last, [&entries](const Entry& entry) { return entries.push_back(entry), true; });
  EXPECT_TRUE(read.has_value()) << read.error().in(Language::kEnglish);
  return entries;
}

std::vector<PersonalText> personal_of(const Ledger& ledger) {
  std::vector<PersonalText> texts;
  const Result<void> read = ledger.read_personal([&texts](const model::Commitment& commitment, std::string text, bool retained) {
    texts.push_back({commitment, std::move(text), retained});
  });
  EXPECT_TRUE(read.has_value()) << read.error().in(Language::kEnglish);
  return texts;
}

std::string faults_of(const Ledger& ledger) {
  const Result<VerifyReport> report = ledger.verify({});
  if (!report) return report.error().in(Language::kEnglish);
  std::string faults;
  for (const Problem& problem : report->problems) faults += problem.in(Language::kEnglish) + "\n";
  return faults;
}

std::string bytes_of_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

template <class Kind>
class LedgerContract : public testing::Test {
 protected:
  Ledger& ledger() { return under_test_->get(); }
  void reopen() { under_test_->reopen(); }
  uint64_t append_one(const EntryDraft& one) {
    const Result<std::vector<Appended>> appended = ledger().append(ledger().head()->sequence, std::span(&one, 1));
    EXPECT_TRUE(appended.has_value()) << appended.error().in(Language::kEnglish);
    return appended ? appended->front().sequence : 0;
  }

 private:
  std::unique_ptr<LedgerUnderTest> under_test_ = Kind::make();
};
using Kinds = testing::Types<MemoryKind, SqliteKind>;
TYPED_TEST_SUITE(LedgerContract, Kinds);

TYPED_TEST(LedgerContract, StartsEmptyWithAHeadThatNamesTheRegister) {
  const Head head = *this->ledger().head();
  EXPECT_EQ(head.sequence, 0u);
  EXPECT_EQ(head.hash, genesis_hash(kTestRegister));
  EXPECT_TRUE(head.signature.empty());
  EXPECT_EQ(this->ledger().register_id(), kTestRegister);
  EXPECT_TRUE(entries_of(this->ledger()).empty());
  EXPECT_EQ(faults_of(this->ledger()), "");
}

TYPED_TEST(LedgerContract, GivesBackWhatWasAppended) {
  EntryDraft first = draft("body of the first");
  EntryDraft second = draft(std::string("\0\xff binary", 9), -5);
  second.kind = EntryKind::kEvent;
  second.branch = {7};
  second.author = "";
  const std::vector<EntryDraft> drafts{first, second};
  const auto appended = this->ledger().append(0, drafts);
  ASSERT_TRUE(appended.has_value());
  EXPECT_EQ(appended->at(0).sequence, 1u);
  EXPECT_EQ(appended->at(1).sequence, 2u);
  this->reopen();
  const std::vector<Entry> entries = entries_of(this->ledger());
  ASSERT_EQ(entries.size(), 2u);
  EXPECT_EQ(entries[0].body, "body of the first");
  EXPECT_EQ(entries[0].author, "anna");
  EXPECT_EQ(entries[0].previous, genesis_hash(kTestRegister));
  EXPECT_EQ(entries[1].previous, entries[0].hash);
  EXPECT_EQ(entries[1].body, second.body);
  EXPECT_EQ(entries[1].kind, EntryKind::kEvent);
  EXPECT_EQ(entries[1].branch.value, 7u);
  EXPECT_EQ(entries[1].at.us, -5);
  EXPECT_EQ(entries[1].hash, entry_hash(entries[0].hash, 2, 5, 7, -5, "", second.body));
  EXPECT_EQ(this->ledger().head()->hash, entries[1].hash);
  EXPECT_EQ(faults_of(this->ledger()), "");
}

TYPED_TEST(LedgerContract, ReadsFromToAndStopsWhenTold) {
  for (int i = 1; i <= 10; ++i) this->append_one(draft(std::to_string(i)));
  const auto bodies = [&](uint64_t first, uint64_t last) {
    std::string all;
    for (const Entry& entry : entries_of(this->ledger(), first, last)) all += entry.body + " ";
    return all;
  };
  EXPECT_EQ(bodies(3, 5), "3 4 5 ");
  EXPECT_EQ(bodies(9, 99), "9 10 ");
  EXPECT_EQ(bodies(0, 1), "1 ");
  EXPECT_EQ(bodies(11, 20), "");
  EXPECT_EQ(bodies(6, 5), "");
  int visited = 0;
  ASSERT_TRUE(this->ledger().read(1, 10, [&visited](const Entry&) { return ++visited < 4; }).has_value());
  EXPECT_EQ(visited, 4);
}

TYPED_TEST(LedgerContract, RefusesAWriterThatIsBehind) {
  this->append_one(draft("one"));
  const std::vector<EntryDraft> late{draft("late")};
  const auto refused = this->ledger().append(0, late);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::kConflict);
  const auto ahead = this->ledger().append(2, late);
  ASSERT_FALSE(ahead.has_value());
  EXPECT_EQ(ahead.error().code, ErrorCode::kConflict);
  const auto erased = this->ledger().erase(0, "e1", "verzoek", "anna", {1});
  ASSERT_FALSE(erased.has_value());
  EXPECT_EQ(erased.error().code, ErrorCode::kConflict);
  EXPECT_EQ(this->ledger().head()->sequence, 1u);
}

TYPED_TEST(LedgerContract, SignsOneHeadPerBatch) {
  const std::vector<EntryDraft> three{draft("a"), draft("b"), draft("c")};
  ASSERT_TRUE(this->ledger().append(0, three).has_value());
  this->append_one(draft("d"));
  this->reopen();
  const std::vector<Head> heads = *this->ledger().heads(1, 100);
  ASSERT_EQ(heads.size(), 2u);
  EXPECT_EQ(heads[0].sequence, 3u);
  EXPECT_EQ(heads[1].sequence, 4u);
  for (const Head& head : heads)
    EXPECT_TRUE(signature_holds(head.public_key, head_message(kTestRegister, head.sequence, head.hash), head.signature));
  EXPECT_EQ(this->ledger().heads(4, 100)->size(), 1u);
  EXPECT_EQ(this->ledger().heads(1, 1)->size(), 1u);
  EXPECT_EQ(this->ledger().head()->signature, heads[1].signature);
  EXPECT_EQ(this->ledger().verify({})->heads, 2u);
}

TYPED_TEST(LedgerContract, AnswersARepeatedKeyWithTheFirstSequence) {
  EntryDraft one = draft("one");
  one.idempotency_key = "key-1";
  EXPECT_EQ(this->append_one(one), 1u);
  this->append_one(draft("two"));
  this->reopen();
  EXPECT_EQ(*this->ledger().find_idempotent("key-1"), std::optional<uint64_t>(1));
  EXPECT_EQ(*this->ledger().find_idempotent("key-2"), std::nullopt);
  EXPECT_EQ(*this->ledger().find_idempotent(""), std::nullopt);
  // The writer whose answer was lost asks again, with the sequence it knew then.
  const auto again = this->ledger().append(0, std::span(&one, 1));
  ASSERT_TRUE(again.has_value());
  EXPECT_EQ(again->front().sequence, 1u);
  EXPECT_TRUE(again->front().repeated);
  // Beside new drafts, and twice within one batch.
  EntryDraft three = draft("three");
  three.idempotency_key = "key-3";
  const std::vector<EntryDraft> mixed{one, three, three, draft("four")};
  const auto answers = this->ledger().append(2, mixed);
  ASSERT_TRUE(answers.has_value());
  std::vector<uint64_t> sequences;
  std::vector<bool> repeated;
  for (const Appended& answer : *answers) sequences.push_back(answer.sequence), repeated.push_back(answer.repeated);
  EXPECT_THAT(sequences, ElementsAre(1u, 3u, 3u, 4u));
  EXPECT_THAT(repeated, ElementsAre(true, false, true, false));
  EXPECT_EQ(entries_of(this->ledger()).size(), 4u);
  EXPECT_EQ(faults_of(this->ledger()), "");
}

TYPED_TEST(LedgerContract, ForgetsAKeyAfterItsTime) {
  EntryDraft one = draft("one", 1'000);
  one.idempotency_key = "key";
  this->append_one(one);
  this->append_one(draft("on the last moment", 1'000 + kIdempotencyRetentionUs));
  EXPECT_EQ(*this->ledger().find_idempotent("key"), std::optional<uint64_t>(1));
  this->append_one(draft("later", 1'001 + kIdempotencyRetentionUs));
  EXPECT_EQ(*this->ledger().find_idempotent("key"), std::nullopt);
  EXPECT_EQ(this->append_one(one), 4u);  // its moment is old, so the key is known for as long as the newest entry is
  EXPECT_EQ(*this->ledger().find_idempotent("key"), std::optional<uint64_t>(4));
}

TYPED_TEST(LedgerContract, RefusesAnOverlongKey) {
  EntryDraft one = draft("one");
  one.idempotency_key = std::string(257, 'x');
  const auto refused = this->ledger().append(0, std::span(&one, 1));
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::kInvalidInput);
}

TYPED_TEST(LedgerContract, AppendingNothingChangesNothing) {
  ASSERT_TRUE(this->ledger().append(0, {}).has_value());
  EXPECT_EQ(this->ledger().head()->sequence, 0u);
}

TYPED_TEST(LedgerContract, KeepsPersonalTextsBesideTheChain) {
  EntryDraft one = draft("names two people");
  one.personal = {personal("e1", "Jan de Vries", 1), personal("e2", "Fatima Yıldız", 2), personal("e1", "06 12345678", 3)};
  this->append_one(one);
  this->reopen();
  EXPECT_THAT(personal_of(this->ledger()), ElementsAre(PersonalText{one.personal[0].commitment, "Jan de Vries", false},
                                                       PersonalText{one.personal[1].commitment, "Fatima Yıldız", false},
                                                       PersonalText{one.personal[2].commitment, "06 12345678", false}));
  EXPECT_EQ(this->ledger().verify({})->personal_present, 3u);
}

TYPED_TEST(LedgerContract, ErasesASubjectAndNobodyElse) {
  EntryDraft one = draft("people");
  one.personal = {personal("e1", "Jan de Vries", 1), personal("e2", "Fatima", 2), personal("e1", "besluit van Jan", 3, true)};
  this->append_one(one);
  EntryDraft two = draft("more of Jan");
  two.personal = {personal("e1", "", 4)};
  this->append_one(two);

  const auto erased = this->ledger().erase(2, "e1", "art. 17 AVG", "fg", {5'000'000});
  ASSERT_TRUE(erased.has_value());
  EXPECT_EQ(erased->sequence, 3u);
  EXPECT_EQ(erased->epoch, 1u);
  EXPECT_EQ(erased->retained, 1u);
  EXPECT_THAT(erased->gone, ElementsAre(one.personal[0].commitment, two.personal[0].commitment));
  this->reopen();
  EXPECT_THAT(personal_of(this->ledger()), ElementsAre(PersonalText{one.personal[1].commitment, "Fatima", false},
                                                       PersonalText{one.personal[2].commitment, "besluit van Jan", true}));

  const Entry entry = entries_of(this->ledger(), 3).front();
  EXPECT_EQ(entry.kind, EntryKind::kErasure);
  EXPECT_EQ(entry.author, "fg");
  const ErasureBody body = *decode_erasure(entry.body, 3);
  EXPECT_EQ(body.subject, "e1");
  EXPECT_EQ(body.ground, "art. 17 AVG");
  EXPECT_EQ(body.gone, 2u);
  EXPECT_EQ(body.retained, 1u);
  const std::vector<Erasure> list = *this->ledger().erasures();
  ASSERT_EQ(list.size(), 1u);
  EXPECT_EQ(list[0].epoch, 1u);
  EXPECT_EQ(list[0].subject, "e1");
  EXPECT_EQ(list[0].at.us, 5'000'000);
  const VerifyReport report = *this->ledger().verify({});
  EXPECT_EQ(report.personal_erased, 2u);
  EXPECT_EQ(report.personal_present, 2u);
  EXPECT_EQ(faults_of(this->ledger()), "");
}

TYPED_TEST(LedgerContract, ASubjectMayComeBackAfterAnErasure) {
  EntryDraft one = draft("before");
  one.personal = {personal("e1", "Jan", 1)};
  this->append_one(one);
  ASSERT_TRUE(this->ledger().erase(1, "e1", "verzoek", "fg", {2}).has_value());
  EntryDraft two = draft("after");
  two.personal = {personal("e1", "Jan is terug", 2)};
  this->append_one(two);
  this->reopen();
  EXPECT_THAT(personal_of(this->ledger()), ElementsAre(PersonalText{two.personal[0].commitment, "Jan is terug", false}));
  const auto second = this->ledger().erase(3, "e1", "verzoek", "fg", {3});
  ASSERT_TRUE(second.has_value());
  EXPECT_EQ(second->epoch, 2u);
  EXPECT_THAT(second->gone, ElementsAre(two.personal[0].commitment));
  EXPECT_TRUE(personal_of(this->ledger()).empty());
}

TYPED_TEST(LedgerContract, ErasingNobodyIsRecordedToo) {
  const auto erased = this->ledger().erase(0, "e404", "verzoek", "fg", {2});
  ASSERT_TRUE(erased.has_value());
  EXPECT_TRUE(erased->gone.empty());
  EXPECT_EQ(this->ledger().head()->sequence, 1u);
  EXPECT_EQ(this->ledger().erasures()->size(), 1u);
  EXPECT_EQ(faults_of(this->ledger()), "");
}

TYPED_TEST(LedgerContract, KeepsCheckpoints) {
  this->append_one(draft("one"));
  this->append_one(draft("two"));
  std::string bytes(3'000'001, 'k');
  for (size_t i = 0; i < bytes.size(); i += 97) bytes[i] = static_cast<char>(i);
  const auto put = [&](const CheckpointInfo& info, std::string_view all) {
    return this->ledger().put_checkpoint(info, [all](const std::function<void(std::string_view)>& sink) {
      for (size_t at = 0; at < all.size(); at += 700'000) sink(all.substr(at, 700'000));
    });
  };
  ASSERT_TRUE(put({2, {}, "test-1", 0}, bytes).has_value());
  ASSERT_TRUE(put({1, {}, "test-1", 0}, "of the first").has_value());
  ASSERT_TRUE(put({1, {3}, "test-1", 0}, "").has_value());
  ASSERT_TRUE(put({1, {}, "test-1", 0}, "of the first, again").has_value());
  this->reopen();
  const std::vector<CheckpointInfo> infos = *this->ledger().checkpoints();
  ASSERT_EQ(infos.size(), 3u);
  EXPECT_EQ(infos[0].sequence, 1u);
  EXPECT_EQ(infos[1].branch.value, 3u);
  EXPECT_EQ(infos[1].bytes, 0u);
  EXPECT_EQ(infos[2].sequence, 2u);
  EXPECT_EQ(infos[2].label, "test-1");
  EXPECT_EQ(infos[2].bytes, bytes.size());
  EXPECT_EQ(**this->ledger().read_checkpoint(infos[2]), bytes);
  const auto rewritten = this->ledger().read_checkpoint(infos[0]);
  ASSERT_TRUE(rewritten.has_value()) << rewritten.error().in(Language::kEnglish);
  EXPECT_EQ(**rewritten, "of the first, again");
  EXPECT_EQ(**this->ledger().read_checkpoint(infos[1]), "");
  for (const size_t size : {1, 15, 16, 29, 30, 31, 1 << 20, (1 << 20) + 1}) {
    ASSERT_TRUE(put({2, {9}, "sizes", 0}, std::string_view(bytes).substr(0, size)).has_value());
    const auto again = this->ledger().read_checkpoint({2, {9}, "sizes", 0});
    ASSERT_TRUE(again.has_value()) << size;
    EXPECT_EQ(**again, bytes.substr(0, size));
  }
  ASSERT_TRUE(this->ledger().drop_checkpoint({2, {9}, "sizes", 0}).has_value());
  ASSERT_TRUE(this->ledger().drop_checkpoint(infos[0]).has_value());
  ASSERT_TRUE(this->ledger().drop_checkpoint(infos[0]).has_value());
  EXPECT_EQ(this->ledger().checkpoints()->size(), 2u);
  const auto gone = this->ledger().read_checkpoint(infos[0]);
  ASSERT_FALSE(gone.has_value());
  EXPECT_EQ(gone.error().code, ErrorCode::kNotFound);
  EXPECT_FALSE(put({99, {}, "test-1", 0}, "of an entry that is not there").has_value());
}

TYPED_TEST(LedgerContract, VerifyReportsProgressAndStopsWhenTold) {
  std::vector<EntryDraft> many;
  many.reserve(3'000);
  for (int i = 0; i < 3'000; ++i) many.push_back(draft("entry " + std::to_string(i)));
  ASSERT_TRUE(this->ledger().append(0, many).has_value());
  double last = 0;
  int calls = 0;
  const auto report = this->ledger().verify([&](double share) {
    EXPECT_GE(share, last);
    last = share;
    return ++calls, true;
  });
  ASSERT_TRUE(report.has_value());
  EXPECT_EQ(report->entries, 3'000u);
  EXPECT_GE(calls, 2);
  EXPECT_LE(last, 1.0);
  const auto stopped = this->ledger().verify([](double) { return false; });
  ASSERT_FALSE(stopped.has_value());
  EXPECT_EQ(stopped.error().code, ErrorCode::kCancelled);
}

TYPED_TEST(LedgerContract, ReadersSeeWholeBatchesBesideAWriter) {
  constexpr int kBatches = 60, kPerBatch = 5;
  std::atomic<bool> stop{false};
  std::vector<std::jthread> readers;
  readers.reserve(3);
  for (int reader = 0; reader < 3; ++reader) {
    readers.emplace_back([&] {
      while (!stop) {
        const uint64_t head = this->ledger().head()->sequence;
        EXPECT_EQ(head % kPerBatch, 0u);
        const std::vector<Entry> entries = entries_of(this->ledger());
        EXPECT_GE(entries.size(), head);
        for (size_t i = 1; i < entries.size(); ++i) EXPECT_EQ(entries[i].previous, entries[i - 1].hash);
        personal_of(this->ledger());
      }
    });
  }
  for (int batch = 0; batch < kBatches; ++batch) {
    std::vector<EntryDraft> drafts;
    drafts.reserve(kPerBatch);
    for (int i = 0; i < kPerBatch; ++i) drafts.push_back(draft("entry"));
    drafts[0].personal = {personal("e" + std::to_string(batch), "text", static_cast<uint64_t>(batch))};
    ASSERT_TRUE(this->ledger().append(static_cast<uint64_t>(batch * kPerBatch), drafts).has_value());
  }
  stop = true;
  readers.clear();
  EXPECT_EQ(entries_of(this->ledger()).size(), static_cast<size_t>(kBatches * kPerBatch));
  EXPECT_EQ(faults_of(this->ledger()), "");
}

}  // namespace koers::ledger
