#include "model/diff.h"

#include <gmock/gmock.h>

#include "model/test_register.h"

namespace koers::model {
namespace {

using Kind = Difference::Kind;

TEST(Diff, NamesEveryKindOfDifference) {
  TestRegister reg;
  auto build = reg.build();
  const Ref goal = build.add("goal", {{"name", "a"}, {"notes", "weg"}}, "A");
  build.add("goal", {{"name", "b"}}, "B");
  build.relate("contributes_to", goal, build.add("goal", {{"name", "c"}}, "C"), {{"weight", 1.0}});
  build.append(goal, {{{1}, 1}, {{2}, 2}});
  reg.must(build);
  const SnapshotPtr before = reg.snapshot();
  EXPECT_TRUE(diff(*before, *before).empty());

  auto change = reg.build();
  change.set(reg.at("A").id(), {{"name", "aa"}, {"notes", Value{}}, {"weight", 2.0}});
  change.set_key(reg.at("B").id(), "BB");
  change.set_labels(RelationId{0}, 1);
  change.set(RelationId{0}, "weight", 3.0);
  change.append(reg.at("A").id(), {{{2}, 5}, {{3}, 3}}).append(reg.at("A").id(), {{{1}, 1}}, "same");
  change.add("person", {{"name", "p"}}, "P");
  reg.must(change);
  const ElementId a = before->find("A").id(), b = before->find("B").id();
  const FieldId name = test_metamodel()->name_field(), notes = reg.field("goal", "notes"), weight = reg.field("goal", "weight");
  const FieldId share = test_metamodel()->find_field(test_metamodel()->find_relation_type("contributes_to"), "weight");
  std::vector<Difference> expected = {
      {.kind = Kind::kField, .subject = a, .field = name, .before = "a", .after = "aa"},
      {.kind = Kind::kField, .subject = a, .field = notes, .before = "weg", .after = Value{}},
      {.kind = Kind::kField, .subject = a, .field = weight, .before = Value{}, .after = 2.0},
      {.kind = Kind::kSeries, .subject = a, .points_before = {{{2}, 2}}, .points_after = {{{2}, 5}, {{3}, 3}}},
      {.kind = Kind::kSeries, .subject = a, .series = "same", .points_after = {{{1}, 1}}},
      {.kind = Kind::kKey, .subject = b, .before = "B", .after = "BB"},
      {.kind = Kind::kAdded, .subject = reg.at("P").id()},
      {.kind = Kind::kLabels, .subject = RelationId{0}, .before = int64_t{0}, .after = int64_t{1}},
      {.kind = Kind::kField, .subject = RelationId{0}, .field = share, .before = 1.0, .after = 3.0},
  };
  EXPECT_EQ(diff(*before, *reg.snapshot()), expected);

  // The other way round: before and after change places.
  for (Difference& difference : expected) {
    std::swap(difference.before, difference.after);
    std::swap(difference.points_before, difference.points_after);
    if (difference.kind == Kind::kAdded) difference.kind = Kind::kRemoved;
  }
  EXPECT_EQ(diff(*reg.snapshot(), *before), expected);
}

TEST(Diff, SeesLargeValuesThatTookEachOthersPlace) {
  TestRegister reg;
  auto build = reg.build();
  build.add("goal", {{"name", "a"}, {"notes", std::string(2000, 'x')}}, "A");
  reg.must(build);
  const SnapshotPtr before = reg.snapshot();
  auto change = reg.build();
  change.set(reg.at("A").id(), "notes", std::string(2000, 'y'));  // the same number in the table of extras
  reg.must(change);
  ASSERT_EQ(diff(*before, *reg.snapshot()).size(), 1u);
  EXPECT_EQ(diff(*before, *reg.snapshot())[0].after, Value{std::string(2000, 'y')});
  EXPECT_FALSE(before->same_content(*reg.snapshot()));
}

TEST(Diff, SkipsWhatBothShare) {
  TestRegister reg;
  auto build = reg.build();
  for (int i = 0; i < 50'000; ++i) build.add("goal", {{"name", "doel"}});
  reg.must(build);
  const SnapshotPtr before = reg.snapshot();
  auto change = reg.build();
  change.set(ElementId{40'000}, "name", "ander");
  reg.must(change);
  EXPECT_EQ(diff(*before, *reg.snapshot()).size(), 1u);
  // Other pages are skipped unread: a thousand times costs less than reading everything once.
  const auto seconds = [](auto&& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  };
  const double unrelated = seconds([&] { EXPECT_EQ(diff(*Snapshot::empty(test_metamodel(), std::make_shared<PersonalValues>()), *reg.snapshot()).size(), 50'000u); });
  const double shared = seconds([&] { for (int i = 0; i < 20; ++i) EXPECT_EQ(diff(*before, *reg.snapshot()).size(), 1u); });
  EXPECT_LT(shared, unrelated);
}

TEST(Diff, StopsWhenAsked) {
  TestRegister reg;
  const SnapshotPtr before = reg.snapshot();
  auto build = reg.build();
  for (int i = 0; i < 100; ++i) build.add("goal", {{"name", "doel"}});
  reg.must(build);
  int seen = 0;
  for_each_difference(*before, *reg.snapshot(), [&](const Difference&) { return ++seen < 3; });
  EXPECT_EQ(seen, 3);
}

}  // namespace
}  // namespace koers::model
