// Power loss at any moment, on a simulated disk: what was acknowledged is there, what was not is whole or absent, erased texts and their keys never return.
// A seed is one life of a register: writing, erasing, stopping and starting, with the power going off at random, also while it starts again.
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <set>
#include <thread>

#include "base/deep_test.h"
#include "ledger/chain.h"
#include "ledger/ledger_contract_test.h"
#include "ledger/sim_vfs_test.h"

namespace koers::ledger {
namespace {

constexpr std::string_view kMarker = "GEHEIM";  // stands in every personal text

// An entry as the test knows it.
struct Planned {
  std::string body, key;
  std::vector<PersonalDraft> personal;
  std::string erased;  // the subject, when it is an erasure
};
using Batch = std::vector<Planned>;

enum class Faults { kHonestDisk, kLogLies, kKeysLie };

class Life {
 public:
  Life(SimDisk& disk, uint64_t seed) : disk_(disk), random_(seed ^ 0x9e3779b97f4a7c15) {}

  // Says what happens, for who lives one seed again.
  void be_told() { told_ = true; }

  // What went wrong; empty when nothing did.
  std::string live() {
    const uint64_t rounds = 1 + random(3);
    for (uint64_t round = 0; round < rounds && fault_.empty(); ++round) {
      disk_.power_off_after(random(4) == 0 ? random(25) : random(300));
      disk_.fail_syncs(random(6) == 0 ? static_cast<uint32_t>(2 + random(8)) : 0);
      if (open(Opening::kMayFail)) {
        while (!disk_.is_off() && fault_.empty() && random(40) != 0) act();
      }
      stop_and_lose_power();
      if (fault_.empty() && !recover()) break;
    }
    return fault_;
  }

 private:
  enum class Opening { kMayFail, kMustWork };
  uint64_t random(uint64_t below) { return random_() % below; }
  void tell(const std::string& what) const {
    if (told_)
      std::printf("%6llu %s%s\n", static_cast<unsigned long long>(disk_.operations()), disk_.is_off() ? "(off) " : "", what.c_str());
  }
  static std::string words(const Batch& batch) {
    std::string all;
    for (const Planned& planned : batch) {
      all += planned.erased.empty() ? " " + planned.body.substr(0, planned.body.find('x')) : " erase " + planned.erased;
      for (const PersonalDraft& one : planned.personal)
        all += " (" + one.subject + (one.retained ? "! " : " ") + one.text.substr(0, 10) + ")";
    }
    return all;
  }
  void fail(const std::string& what) {
    if (fault_.empty()) fault_ = what;
  }

  SqliteOptions options() {
    SqliteOptions options = options_for("/register");
    constexpr uint32_t kLogPages[] = {2, 5, 12, 1'000};
    options.log_pages = kLogPages[random(4)];
    options.vfs = disk_.vfs_name();
    return options;
  }

  bool open(Opening opening) {
    Result<std::unique_ptr<Ledger>> opened = open_sqlite_ledger(options());
    tell(opened ? "opened" : "not opened: " + opened.error().in(Language::kEnglish));
    if (opened) {
      ledger_ = std::move(*opened);
      const std::optional<Problem> why = ledger_->why_read_only();
      if (!why) see_what_stands();
      if (!why || disk_.is_off()) return true;
      if (opening == Opening::kMustWork) return fail("opens for reading only: " + why->in(Language::kEnglish)), false;
      ledger_.reset();
      disk_.fail_syncs(0);
      return open(Opening::kMustWork);
    }
    if (opening == Opening::kMustWork && !disk_.is_off()) fail("does not open: " + opened.error().in(Language::kEnglish));
    return false;
  }

  void act() {
    switch (random(20)) {
      case 0: return reopen();
      case 1:
      case 2: return erase();
      case 3: return look();
      case 4: return fill_disk();
      default: append();
    }
  }

  void reopen() {
    tell("stops");
    ledger_.reset();
    if (!open(Opening::kMayFail) && !disk_.is_off()) {
      disk_.fail_syncs(0);
      open(Opening::kMustWork);
    }
  }

  // What was refused may stand after all: the log can be whole although its synchronisation failed.
  void see_what_stands() {
    std::vector<Entry> tail;
    if (ledger_->read(known_.size() + 1, UINT64_MAX, [&tail](const Entry& entry) { return tail.push_back(entry), true; }) &&
        !disk_.is_off())
      adopt_tail(tail);
  }

  void look() {
    if (random(4) == 0)
      forget_nothing();
    else if (const Result<Head> head = ledger_->head(); head && !disk_.is_off()) {
      const uint64_t first = 1 + random(head->sequence + 1);
      (void)ledger_->read(first, first + random(5), [](const Entry&) { return true; });
    }
  }

  // In the middle of life, everything acknowledged can be read.
  void forget_nothing() {
    uint64_t read = 0;
    const Result<void> done = ledger_->read(1, UINT64_MAX, [&](const Entry& entry) {
      if (read < known_.size() && entry.body != known_[read].body && known_[read].erased.empty()) fail("reads another body");
      return ++read, true;
    });
    if (disk_.is_off()) return;
    if (!done) return fail("cannot read: " + done.error().in(Language::kEnglish));
    if (read != known_.size()) fail("reads " + std::to_string(read) + " entries of " + std::to_string(known_.size()));
  }

  void fill_disk() {
    disk_.set_room(random(3) == 0 ? 0 : random(30'000));
    for (int i = 0; i < 3 && !disk_.is_off() && fault_.empty(); ++i) append();
    if (!disk_.is_off() && fault_.empty()) forget_nothing();
    disk_.set_room(std::nullopt);
    disk_.fail_syncs(0);
    if (!disk_.is_off() && fault_.empty() && !append()) {
      if (!disk_.is_off()) fail("does not write although there is room again: " + last_error_);
    }
  }

  Planned plan() {
    Planned planned;
    planned.body = "entry " + std::to_string(++made_) + std::string(random(10) == 0 ? random(20'000) : random(200), 'x');
    if (random(3) == 0) planned.key = "key " + std::to_string(made_);
    for (uint64_t i = random(3); i > 0 && random(2) == 0; --i) {
      const std::string text = std::string(kMarker) + std::to_string(++made_) + std::string(random(20) == 0 ? 5'000 : 0, 'y');
      planned.personal.push_back(personal("e" + std::to_string(random(4)), text, made_, random(5) == 0));
    }
    return planned;
  }

  bool append() {
    Batch batch(1 + (random(3) == 0 ? random(4) : 0));
    for (Planned& planned : batch) planned = plan();
    std::vector<EntryDraft> drafts;
    for (const Planned& planned : batch) {
      drafts.push_back(draft(planned.body));
      drafts.back().personal = planned.personal;
      drafts.back().idempotency_key = planned.key;
    }
    const Result<std::vector<Appended>> appended = ledger_->append(known_.size(), drafts);
    if (appended) return acknowledge(batch), true;
    tell("refused:" + words(batch));
    refused(appended.error());
    attempts_.push_back(std::move(batch));
    return false;
  }

  void erase() {
    Planned planned;
    planned.erased = "e" + std::to_string(random(4));
    const std::vector<std::string> keys = random(3) == 0 ? keys_of(planned.erased) : std::vector<std::string>();
    const auto erased = ledger_->erase(known_.size(), planned.erased, "verzoek", "fg", {1});
    if (erased) {
      if (erased->sequence != known_.size() + 1) fail("an erasure has another number");
      acknowledge({planned});
      dropped_keys_.insert(keys.begin(), keys.end());
      return;
    }
    tell("refused: erase " + planned.erased);
    refused(erased.error());
    // The entry may stand although the key is not dropped yet; the head tells.
    const Result<Head> head = ledger_->head();
    if (!disk_.is_off() && head && head->sequence == known_.size() + 1) return acknowledge({planned});
    attempts_.push_back({planned});
  }

  void acknowledge(const Batch& batch) {
    tell("acknowledged at " + std::to_string(known_.size()) + ":" + words(batch));
    known_.insert(known_.end(), batch.begin(), batch.end());
    attempts_.clear();
  }

  void refused(const Error& error) {
    last_error_ = error.in(Language::kEnglish);
    tell(last_error_);
    if (error.code != ErrorCode::kStorage && !disk_.is_off()) fail("refuses with " + std::string(error.code_name()) + ": " + last_error_);
  }

  // The bytes of a subject's keys, straight from the file.
  std::vector<std::string> keys_of(const std::string& subject) {
    std::vector<std::string> keys;
    sqlite3* database = nullptr;
    if (sqlite3_open_v2("/register/keys/keys.sqlite", &database, SQLITE_OPEN_READWRITE, disk_.vfs_name()) == SQLITE_OK) {
      sqlite3_stmt* statement = nullptr;
      if (sqlite3_prepare_v2(database, "SELECT key FROM keys WHERE retained = 0 AND subject = ?", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, subject.c_str(), -1, SQLITE_STATIC);
        while (sqlite3_step(statement) == SQLITE_ROW)
          keys.emplace_back(static_cast<const char*>(sqlite3_column_blob(statement, 0)),
                            static_cast<size_t>(sqlite3_column_bytes(statement, 0)));
      }
      sqlite3_finalize(statement);
    }
    sqlite3_close(database);
    return keys;
  }

  void stop_and_lose_power() {
    const bool went_off = disk_.is_off();
    if (!went_off && random(2) == 0) disk_.power_off_after(random(12));  // while it stops
    ledger_.reset();
    disk_.set_room(std::nullopt);
    disk_.fail_syncs(0);
    end_of_program();
  }

  void end_of_program() {
    if (random(4) == 0) {
      tell("the program died");
      disk_.program_died();
    } else {
      tell("power lost");
      disk_.power_on();
    }
  }

  // Starts again, with the power going off during the start up to three times; then everything must be as it was promised.
  bool recover() {
    for (uint64_t i = random(4); i > 0; --i) {
      disk_.power_off_after(random(30));
      open(Opening::kMayFail);
      ledger_.reset();
      end_of_program();
    }
    if (!open(Opening::kMustWork)) return false;
    check();
    if (fault_.empty() && !append()) fail("does not write after a start: " + last_error_);
    ledger_.reset();
    return fault_.empty();
  }

  void check() {
    std::vector<Entry> entries;
    const Result<void> read = ledger_->read(1, UINT64_MAX, [&entries](const Entry& entry) { return entries.push_back(entry), true; });
    if (!read) return fail("cannot read: " + read.error().in(Language::kEnglish));
    if (entries.size() < known_.size()) {
      return fail("lost: " + std::to_string(known_.size()) + " acknowledged, " + std::to_string(entries.size()) + " there");
    }
    adopt_tail(std::span(entries).subspan(known_.size()));
    for (size_t i = 0; i < known_.size() && fault_.empty(); ++i) {
      if (!matches(entries[i], known_[i])) fail("entry " + std::to_string(i + 1) + " is another one");
      if (known_[i].key.empty()) continue;
      const auto found = ledger_->find_idempotent(known_[i].key);
      if (!found || *found != i + 1) fail("idempotency key of entry " + std::to_string(i + 1) + " is lost");
    }
    check_personal();
    const Result<VerifyReport> report = ledger_->verify({});
    if (!report) return fail("verify: " + report.error().in(Language::kEnglish));
    for (const Problem& problem : report->problems) fail("verify: " + problem.in(Language::kEnglish));
    if (disk_.contains(kMarker)) fail("a personal text lies readable in a file");
    for (const std::string& key : dropped_keys_) {
      if (disk_.contains(key)) fail("a dropped key is still in a file");
    }
  }

  // What comes after the acknowledged entries is one attempt, whole.
  void adopt_tail(std::span<const Entry> tail) {
    if (tail.empty()) return;
    tell(std::to_string(tail.size()) + " entries stand that were not acknowledged");
    const auto attempt = std::ranges::find_if(attempts_, [&](const Batch& batch) { return std::ranges::equal(tail, batch, matches); });
    if (attempt == attempts_.end()) return fail("a part of an unacknowledged batch is there, or something that nobody wrote");
    known_.insert(known_.end(), attempt->begin(), attempt->end());
    attempts_.clear();
  }

  static bool matches(const Entry& entry, const Planned& planned) {
    if (planned.erased.empty()) return entry.body == planned.body;
    const Result<ErasureBody> body = decode_erasure(entry.body, entry.sequence);
    return entry.kind == EntryKind::kErasure && body && body->subject == planned.erased;
  }

  void check_personal() {
    std::vector<PersonalText> expected;
    std::vector<std::string> subjects;
    uint64_t erasures = 0;
    for (const Planned& planned : known_) {
      for (const PersonalDraft& one : planned.personal) {
        expected.push_back({one.commitment, one.text, one.retained});
        subjects.push_back(one.subject);
      }
      if (planned.erased.empty()) continue;
      ++erasures;
      for (size_t i = expected.size(); i-- > 0;) {
        if (subjects[i] != planned.erased || expected[i].retained) continue;
        expected.erase(expected.begin() + static_cast<std::ptrdiff_t>(i));
        subjects.erase(subjects.begin() + static_cast<std::ptrdiff_t>(i));
      }
    }
    const std::vector<PersonalText> found = personal_of(*ledger_);
    if (found != expected) {
      for (const PersonalText& one : expected) tell("expected " + one.text.substr(0, 10));
      for (const PersonalText& one : found) tell("found " + one.text.substr(0, 10));
      fail("the personal texts are not those that were written and not erased");
    }
    const auto list = ledger_->erasures();
    if (!list || list->size() != erasures || (erasures > 0 && list->back().epoch != erasures)) fail("the list of erasures differs");
  }

  SimDisk& disk_;
  std::mt19937_64 random_;
  std::unique_ptr<Ledger> ledger_;
  std::vector<Planned> known_;   // acknowledged, in order
  std::vector<Batch> attempts_;  // since then, not acknowledged
  std::set<std::string> dropped_keys_;
  uint64_t made_ = 0;
  std::string last_error_, fault_;
  bool told_ = false;
};

struct Outcome {
  uint64_t lives = 0, faults = 0;
  std::string first_fault;
};

// Lives seeds first, first + step, … until `count` have been lived or it is time.
using Clock = std::chrono::steady_clock;
Outcome live_many(uint64_t first, uint64_t step, uint64_t count, Faults faults, Clock::time_point until = Clock::time_point::max(),
                  bool told = false) {
  Outcome outcome;
  SimDisk disk(first);
  if (faults != Faults::kHonestDisk) disk.lie_about_sync(faults == Faults::kLogLies ? "register.sqlite-wal" : "keys.sqlite-wal");
  std::shared_ptr<const SimDisk::Image> made;
  {
    SqliteOptions options = options_for("/register");
    options.vfs = disk.vfs_name();
    open_or_die(options);
    made = disk.image();
  }
  const SimDisk::Image* const image = made.get();
  SimDisk empty(0);
  const std::shared_ptr<const SimDisk::Image> nothing = empty.image();
  for (uint64_t i = 0; i < count && Clock::now() < until; ++i) {
    const uint64_t seed = first + i * step;
    disk.start_from(seed % 16 == 0 ? *nothing : *image, seed);  // now and then the register is made, too
    Life life(disk, seed);
    if (told) life.be_told();
    const std::string fault = life.live();
    ++outcome.lives;
    if (fault.empty()) continue;
    ++outcome.faults;
    if (outcome.first_fault.empty()) outcome.first_fault = "seed " + std::to_string(seed) + ": " + fault;
  }
  return outcome;
}

TEST(Crash, NothingAcknowledgedIsLostWhateverTheDiskLoses) {
  // KOERS_SEED=n lives one life again, and tells it.
  if (const char* one = std::getenv("KOERS_SEED")) {
    const Outcome outcome = live_many(std::strtoull(one, nullptr, 10), 1, 1, Faults::kHonestDisk, Clock::time_point::max(), true);
    EXPECT_EQ(outcome.first_fault, "");
    return;
  }
  // KOERS_LIVES=n lives so many with KOERS_DEEP: a part of the campaign.
  const char* const some = std::getenv("KOERS_LIVES");
  const uint64_t lives = !is_deep() ? 2'000 : some ? std::strtoull(some, nullptr, 10) : 100'000;
  const unsigned threads = std::max(1u, std::min(8u, std::thread::hardware_concurrency()));
  const auto begin = Clock::now();
  // On a machine that is busy with other things, fewer lives are lived rather than that the tests take long.
  const auto until = is_deep() ? Clock::time_point::max() : begin + std::chrono::seconds(10);
  std::vector<Outcome> outcomes(threads);
  {
    std::vector<std::jthread> workers;
    workers.reserve(threads);
    for (unsigned i = 0; i < threads; ++i) {
      workers.emplace_back(
          [&outcomes, i, threads, lives, until] { outcomes[i] = live_many(i, threads, lives / threads, Faults::kHonestDisk, until); });
    }
  }
  uint64_t lived = 0;
  for (const Outcome& outcome : outcomes) {
    lived += outcome.lives;
    EXPECT_EQ(outcome.faults, 0u) << outcome.first_fault;
  }
  EXPECT_GT(lived, 0u);
  const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
  std::printf("             %llu lives, %.0f a second\n", static_cast<unsigned long long>(lived), static_cast<double>(lived) / seconds);
}

// A write that failed may stand at the next start. When that start fails too, and the one after it shows the entry, the entry stays: the log that the failed
// start left must not be deleted on the strength of a disk that only seems to have it.
TEST(Crash, WhatStandsAfterAStartThatFailedStays) {
  int stood = 0;
  for (uint64_t seed = 1; seed <= 60; ++seed) {
    SimDisk disk(seed);
    SqliteOptions options = options_for("/register");
    options.vfs = disk.vfs_name();
    std::unique_ptr<Ledger> ledger = open_or_die(options);
    ASSERT_TRUE(ledger->append(0, std::vector{draft("first")}));
    disk.fail_syncs(1);
    ASSERT_FALSE(ledger->append(1, std::vector{draft(std::string(8'000, 'x'))}));
    ledger.reset();
    disk.program_died();
    ledger = open_or_die(options);  // for reading only: it cannot make sure of the log
    disk.fail_syncs(0);
    ledger.reset();
    ledger = open_or_die(options);
    const uint64_t there = ledger->head()->sequence;
    stood += there == 2;
    ledger.reset();
    disk.power_on();
    ledger = open_or_die(options);
    EXPECT_GE(ledger->head()->sequence, there) << "seed " << seed;
  }
  EXPECT_GT(stood, 0);
}

// Nothing is lost on an honest disk, and the tests can tell: one that does not do what it says is found out.
TEST(Crash, FindsADiskThatLiesAboutTheLog) {
  const Outcome outcome = live_many(0, 1, 100, Faults::kLogLies);
  EXPECT_GT(outcome.faults, 10u);
}

TEST(Crash, FindsADiskThatLiesAboutTheKeys) {
  const Outcome outcome = live_many(0, 1, 100, Faults::kKeysLie);
  EXPECT_GT(outcome.faults, 5u);
}

}  // namespace
}  // namespace koers::ledger
