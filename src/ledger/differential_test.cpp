// Every ledger against the one in memory: the same random work gives the same answers, the same chain and the same texts.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "ledger/chain.h"
#include "ledger/ledger_contract_test.h"

namespace koers::ledger {
namespace {

// What is done; numbers are interpreted in the light of what is there.
struct Step {
  enum class Kind { kAppend, kAppendLate, kErase, kReopen, kLook } kind = Kind::kAppend;
  uint32_t choice = 0;
  std::vector<uint32_t> drafts;
};

rc::Gen<Step> steps() {
  using Kind = Step::Kind;
  return rc::gen::build<Step>(
      rc::gen::set(&Step::kind,
                   rc::gen::weightedElement<Kind>(
                       {{10, Kind::kAppend}, {1, Kind::kAppendLate}, {2, Kind::kErase}, {1, Kind::kReopen}, {2, Kind::kLook}})),
      rc::gen::set(&Step::choice, rc::gen::inRange<uint32_t>(0, 1'000'000)),
      rc::gen::set(&Step::drafts, rc::gen::resize(4, rc::gen::container<std::vector<uint32_t>>(rc::gen::inRange<uint32_t>(0, 1'000'000)))));
}

EntryDraft draft_of(uint32_t number, int64_t at) {
  EntryDraft one = draft("body " + std::to_string(number) + std::string(number % 13 == 0 ? 7'000 : number % 50, 'b'), at + number % 3);
  one.kind = number % 5 == 0 ? EntryKind::kEvent : EntryKind::kChanges;
  one.branch = {number % 4};
  one.author = number % 6 == 0 ? "" : "author " + std::to_string(number % 3);
  if (number % 3 == 0) one.idempotency_key = "key " + std::to_string(number % 30);
  for (uint32_t i = 0; i < number % 4; ++i) {
    one.personal.push_back(
        personal("e" + std::to_string((number + i) % 3), "text " + std::to_string(number), number * 8 + i, number % 7 == 0));
  }
  return one;
}

template <class T>
void same(const Result<T>& left, const Result<T>& right) {
  RC_ASSERT(left.has_value() == right.has_value());
  if (!left) RC_ASSERT(left.error().code == right.error().code);
}

void same_state(Ledger& memory, Ledger& other) {
  const Head left = *memory.head(), right = *other.head();
  RC_ASSERT(left.sequence == right.sequence);
  RC_ASSERT(left.hash == right.hash);
  RC_ASSERT(left.at == right.at);
  RC_ASSERT(left.signature.size() == right.signature.size());
  const std::vector<Entry> ours = entries_of(memory), theirs = entries_of(other);
  RC_ASSERT(ours.size() == theirs.size());
  for (size_t i = 0; i < ours.size(); ++i) {
    RC_ASSERT(ours[i].hash == theirs[i].hash);
    RC_ASSERT(ours[i].body == theirs[i].body);
    RC_ASSERT(ours[i].previous == theirs[i].previous);
    RC_ASSERT(ours[i].kind == theirs[i].kind);
    RC_ASSERT(ours[i].branch == theirs[i].branch);
    RC_ASSERT(ours[i].author == theirs[i].author);
    RC_ASSERT(ours[i].at == theirs[i].at);
  }
  RC_ASSERT(personal_of(memory) == personal_of(other));
  const auto left_heads = *memory.heads(1, SIZE_MAX), right_heads = *other.heads(1, SIZE_MAX);
  RC_ASSERT(left_heads.size() == right_heads.size());
  for (size_t i = 0; i < left_heads.size(); ++i) RC_ASSERT(left_heads[i].sequence == right_heads[i].sequence);
  const auto left_erasures = *memory.erasures(), right_erasures = *other.erasures();
  RC_ASSERT(left_erasures.size() == right_erasures.size());
  for (size_t i = 0; i < left_erasures.size(); ++i) {
    RC_ASSERT(left_erasures[i].epoch == right_erasures[i].epoch);
    RC_ASSERT(left_erasures[i].subject == right_erasures[i].subject);
    RC_ASSERT(left_erasures[i].at == right_erasures[i].at);
  }
  for (uint32_t key = 0; key < 30; key += 3) {
    const std::string name = "key " + std::to_string(key);
    RC_ASSERT(*memory.find_idempotent(name) == *other.find_idempotent(name));
  }
  const VerifyReport left_report = *memory.verify({}), right_report = *other.verify({});
  RC_ASSERT(right_report.problems.empty());
  RC_ASSERT(left_report.entries == right_report.entries);
  RC_ASSERT(left_report.heads == right_report.heads);
  RC_ASSERT(left_report.personal_present == right_report.personal_present);
  RC_ASSERT(left_report.personal_erased == right_report.personal_erased);
}

void run(Ledger& memory, LedgerUnderTest& other, const Step& step, int64_t at) {
  const uint64_t head = memory.head()->sequence;
  switch (step.kind) {
    case Step::Kind::kAppend:
    case Step::Kind::kAppendLate: {
      std::vector<EntryDraft> drafts;
      for (const uint32_t number : step.drafts) drafts.push_back(draft_of(number, at));
      const uint64_t expected = step.kind == Step::Kind::kAppend ? head : head + 1 - step.choice % 3;
      const auto left = memory.append(expected, drafts), right = other.get().append(expected, drafts);
      same(left, right);
      if (!left) return;
      RC_ASSERT(left->size() == right->size());
      for (size_t i = 0; i < left->size(); ++i) {
        RC_ASSERT((*left)[i].sequence == (*right)[i].sequence);
        RC_ASSERT((*left)[i].repeated == (*right)[i].repeated);
      }
      return;
    }
    case Step::Kind::kErase: {
      const std::string subject = "e" + std::to_string(step.choice % 4);
      const auto left = memory.erase(head, subject, "verzoek", "fg", {at}), right = other.get().erase(head, subject, "verzoek", "fg", {at});
      same(left, right);
      RC_ASSERT(left->sequence == right->sequence);
      RC_ASSERT(left->epoch == right->epoch);
      RC_ASSERT(left->gone == right->gone);
      RC_ASSERT(left->retained == right->retained);
      return;
    }
    case Step::Kind::kReopen: other.reopen(); return;
    case Step::Kind::kLook: {
      const uint64_t first = step.choice % (head + 2), last = first + step.choice % 7;
      RC_ASSERT(entries_of(memory, first, last).size() == entries_of(other.get(), first, last).size());
      return;
    }
  }
}

TEST(Differential, SqliteDoesAsMemoryDoes) {
  const bool held = rc::check("SQLite does as memory does", [] {
    const std::vector<Step> work = *rc::gen::resize(40, rc::gen::container<std::vector<Step>>(steps()));
    const std::unique_ptr<Ledger> memory = create_memory_ledger(kTestRegister);
    const std::unique_ptr<LedgerUnderTest> other = SqliteKind::make();
    int64_t at = 1'000'000;
    for (const Step& step : work) {
      // Now and then time leaps, so that idempotency keys grow old.
      at += step.choice % 10 == 0 ? kIdempotencyRetentionUs / 3 : 1'000;
      run(*memory, *other, step, at);
    }
    same_state(*memory, other->get());
    other->reopen();
    same_state(*memory, other->get());
  });
  EXPECT_TRUE(held);
}

}  // namespace
}  // namespace koers::ledger
