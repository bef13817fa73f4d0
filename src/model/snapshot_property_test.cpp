// Random histories against the plainest model there is (reference_model.h).
#include <gtest/gtest.h>

#include <random>

#include "model/consistency.h"
#include "model/reference_model.h"
#include "model/test_register.h"

namespace koers::model {
namespace {

// Writes random change sets over what is there: removals, hubs, relations on relations, series, keys, large values.
class Scribe {
 public:
  Scribe(TestRegister& reg, uint64_t seed) : reg_(reg), random_(seed) {}

  size_t below(size_t count) { return std::uniform_int_distribution<size_t>(0, count - 1)(random_); }
  bool one_in(size_t count) { return below(count) == 0; }

  ChangeSet next(size_t changes) {
    ChangeBuilder build = reg_.build();
    things_.clear();
    reg_.snapshot()->for_each_element([&](const ElementView& element) { things_.push_back(element.id()); });
    reg_.snapshot()->for_each_relation([&](const RelationView& relation) { things_.push_back(relation.id()); });
    for (size_t i = 0; i < changes; ++i) one(build);
    return build.author("test").finish().value();
  }

 private:
  Ref any() { return things_.empty() ? Ref::none() : things_[below(things_.size())]; }
  Ref any_of(const char* type) {
    for (int i = 0; i < 20 && !things_.empty(); ++i) {
      const Ref ref = any();
      if (ref.is_element() && reg_.snapshot()->element(ref.element()).type() == test_metamodel()->find_type(type)) return ref;
    }
    return Ref::none();
  }
  std::string text(size_t size) { return std::string(size, static_cast<char>('a' + below(26))); }
  Labels labels() { return one_in(4) ? static_cast<Labels>(below(8)) : Labels{0}; }

  void one(ChangeBuilder& build) {
    switch (below(14)) {
      case 0:
      case 1:
        fresh_.push_back(build.add("goal", {{"name", text(1 + below(20))}, {"weight", static_cast<double>(below(100))}},
                                   one_in(3) ? key() : "", labels()));
        return;
      case 2:
      case 3:
        build.add("initiative", {{"name", text(8)}, {"notes", text(one_in(3) ? 300 + below(3000) : below(40))}, {"size", "small"}}, "",
                  labels());
        return;
      case 4: build.add("person", {{"name", text(9)}, {"phone", text(5)}}); return;
      case 5:
      case 6: relate(build, "contributes_to", any_of("initiative"), one_in(2) ? hub_ : any_of("goal")); return;
      case 7: relate(build, "about", any(), any()); return;
      case 8: relate(build, "contributes_to", any_of("goal"), any_of("goal")); return;
      case 9:
        if (const Ref ref = any_of("initiative"); ref != Ref::none())
          build.set(ref, {{"notes", one_in(3) ? Value{} : Value{text(below(1200))}}, {"cost", Money{static_cast<int64_t>(below(1000))}}});
        return;
      case 10:
        if (const Ref ref = any(); ref.is_element()) build.set_key(ref, key());
        return;
      case 11:
        if (const Ref ref = any(); ref != Ref::none()) build.set_labels(ref, labels());
        return;
      case 12:
        if (one_in(3) && any() != Ref::none()) build.remove(any());
        return;
      default:
        if (const Ref ref = any(); ref.is_element()) {
          std::vector<SeriesPoint> points;
          for (size_t i = 0; i < 1 + below(40); ++i)
            points.push_back({{static_cast<int32_t>(below(2000)) - 1000}, static_cast<double>(below(1000))});
          build.append(ref, points, one_in(2) ? "" : "other");
        }
    }
  }
  void relate(ChangeBuilder& build, const char* type, Ref from, Ref to) {
    if (from != Ref::none() && to != Ref::none())
      build.relate(type, from, to, one_in(2) ? ChangeBuilder::Fields{} : ChangeBuilder::Fields{{"note", text(below(10))}}, labels());
  }
  std::string key() { return "K-" + std::to_string(below(100'000)); }

 public:
  Ref hub_ = Ref::none();

 private:
  TestRegister& reg_;
  std::mt19937_64 random_;
  std::vector<Ref> things_, fresh_;
};

void expect_same(const ReferenceModel& expected, const Snapshot& snapshot) {
  const ReferenceModel actual = ReferenceModel::of(snapshot);
  ASSERT_EQ(expected.elements.size(), actual.elements.size());
  ASSERT_EQ(expected.relations.size(), actual.relations.size());
  ASSERT_TRUE(expected == actual);
  const auto consistent = check_consistency(snapshot);
  ASSERT_TRUE(consistent) << consistent.error().in(Language::kEnglish);
}

std::string checkpoint_at(const Snapshot& snapshot, size_t offset = 0) {
  std::string bytes(offset, 'x');
  snapshot.write_checkpoint([&](std::string_view piece) { bytes.append(piece); }, offset);
  return bytes;
}

class RandomHistory : public testing::TestWithParam<int> {};

TEST_P(RandomHistory, AgreesWithTheReferenceAtEveryRevision) {
  TestRegister reg;
  Scribe scribe(reg, static_cast<uint64_t>(GetParam()));
  ReferenceModel reference;
  std::vector<std::pair<SnapshotPtr, ReferenceModel>> kept;
  size_t refused = 0;
  for (int step = 0; step < 120; ++step) {
    if (step == 20) {  // a hub, for the rest to write to and take from
      auto build = reg.build();
      const Ref hub = build.add("goal", {{"name", "hub"}}, "HUB");
      for (int i = 0; i < 700; ++i) build.relate("contributes_to", build.add("initiative", {{"name", "leaf"}}), hub);
      for (int i = 0; i < 300; ++i) build.relate("contributes_to", hub, build.add("goal", {{"name", "leaf"}}));
      const auto resolved = reg.must(build);
      reference.apply(resolved.changes, reg.snapshot()->revision());
      scribe.hub_ = reg.at("HUB").id();
    }
    if (scribe.hub_ != Ref::none() && !reg.snapshot()->element(scribe.hub_.element())) scribe.hub_ = Ref::none();
    auto resolved = reg.commit(scribe.next(1 + scribe.below(step % 10 == 0 ? 200 : 12)));
    if (!resolved) {
      ++refused;
      continue;
    }
    reference.apply(resolved->changes, reg.snapshot()->revision());
    if (step % 12 == 0 || step == 119) expect_same(reference, *reg.snapshot());
    if (step % 12 == 0) kept.emplace_back(reg.snapshot(), reference);
  }
  EXPECT_LT(refused, 60u);
  EXPECT_GT(reg.snapshot()->element_count(), 300u);
  // Immutable: what was kept is still what it was.
  for (const auto& [snapshot, expected] : kept) expect_same(expected, *snapshot);

  // The whole history at once, and in pieces.
  for (const size_t piece : {reg.history().size(), size_t{7}}) {
    SnapshotPtr replayed = Snapshot::empty(test_metamodel(), std::make_shared<PersonalValues>());
    for (size_t begin = 0; begin < reg.history().size(); begin += piece) {
      std::vector<const ResolvedChangeSet*> sets;
      std::vector<Revision> revisions;
      for (size_t i = begin; i < std::min(begin + piece, reg.history().size()); ++i)
        sets.push_back(&reg.history()[i]), revisions.push_back(i + 1);
      replayed = replayed->apply(sets, revisions);
    }
    expect_same(reference, *replayed);
    EXPECT_TRUE(replayed->same_content(*reg.snapshot()));
    EXPECT_EQ(replayed->element_slots(), reg.snapshot()->element_slots());
    EXPECT_EQ(replayed->relation_slots(), reg.snapshot()->relation_slots());
  }

  // Through a checkpoint, at several places in its file; and on from there.
  for (const size_t offset : {0, 5, 8}) {
    const std::string bytes = checkpoint_at(*reg.snapshot(), offset);
    auto opened =
        Snapshot::open_checkpoint(std::make_shared<const std::string>(bytes), offset, test_metamodel(), std::make_shared<PersonalValues>());
    ASSERT_TRUE(opened) << opened.error().in(Language::kEnglish);
    expect_same(reference, **opened);
    EXPECT_EQ(checkpoint_at(**opened, offset), bytes);
    EXPECT_EQ((*opened)->revision(), reg.snapshot()->revision());
  }
  auto opened = Snapshot::open_checkpoint(std::make_shared<const std::string>("ab" + checkpoint_at(*reg.snapshot())), 2, test_metamodel(),
                                          std::make_shared<PersonalValues>());
  ASSERT_TRUE(opened);
  SnapshotPtr on = *opened;
  for (int step = 0; step < 10; ++step) {
    auto resolved = reg.commit(scribe.next(10));
    if (!resolved) continue;
    reference.apply(resolved->changes, reg.snapshot()->revision());
    on = on->apply(*resolved, reg.snapshot()->revision());
  }
  expect_same(reference, *on);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomHistory, testing::Range(0, 12));

}  // namespace
}  // namespace koers::model
