#include "model/snapshot.h"

#include <gmock/gmock.h>

#include <random>

#include "model/test_register.h"

namespace koers::model {
namespace {

using testing::ElementsAre;

std::vector<Edge> out_of(const RecordView& record) {
  std::vector<Edge> edges;
  record.for_each_out([&](const Edge& edge) { edges.push_back(edge); });
  return edges;
}
std::vector<Edge> into(const RecordView& record) {
  std::vector<Edge> edges;
  record.for_each_in([&](const Edge& edge) { edges.push_back(edge); });
  return edges;
}

TEST(Snapshot, EmptyHasNothing) {
  const TestRegister reg;
  EXPECT_EQ(reg.snapshot()->element_count(), 0u);
  EXPECT_FALSE(reg.snapshot()->element({0}));
  EXPECT_FALSE(reg.snapshot()->relation({0}));
  EXPECT_FALSE(reg.snapshot()->find("INI-1"));
  reg.snapshot()->for_each_element([](const ElementView&) { FAIL(); });
}

TEST(Snapshot, KeepsWhatWasWritten) {
  TestRegister reg;
  auto build = reg.build();
  const Ref goal = build.add("goal", {{"name", "Kortere doorlooptijd"}, {"weight", 2.5}});
  const Ref plan = build.add("initiative",
                             {{"name", "Zaaksysteem"},
                              {"size", "large"},
                              {"cost", euros(85'000)},
                              {"start", make_quarter(2027, 2)},
                              {"mandatory", true},
                              {"tags", Texts{{"zaak", "keten"}}}},
                             "P-7");
  build.relate("contributes_to", plan, goal, {{"weight", 3.0}});
  reg.must(build);

  const ElementView element = reg.at("P-7");
  ASSERT_TRUE(element);
  EXPECT_EQ(element.key(), "P-7");
  EXPECT_EQ(reg.snapshot()->metamodel().type(element.type()).name, "initiative");
  EXPECT_EQ(element.field(reg.field("initiative", "name")).text(), "Zaaksysteem");
  EXPECT_EQ(element.field(reg.field("initiative", "size")).text(), "large");
  EXPECT_EQ(element.field(reg.field("initiative", "cost")).money(), euros(85'000));
  EXPECT_EQ(element.field(reg.field("initiative", "start")).quarter(), make_quarter(2027, 2));
  EXPECT_TRUE(element.field(reg.field("initiative", "mandatory")).yes());
  EXPECT_THAT(element.field(reg.field("initiative", "tags")).texts(), ElementsAre("zaak", "keten"));
  EXPECT_TRUE(element.field(reg.field("initiative", "deadline")).empty());
  EXPECT_EQ(element.added_at(), 1u);

  const ElementView other = reg.at("DOEL-1");
  ASSERT_TRUE(other);
  ASSERT_EQ(out_of(element).size(), 1u);
  EXPECT_EQ(out_of(element)[0].other, Ref(other.id()));
  ASSERT_EQ(into(other).size(), 1u);
  EXPECT_EQ(into(other)[0].other, Ref(element.id()));
  const RelationView relation = reg.snapshot()->relation(out_of(element)[0].relation);
  ASSERT_TRUE(relation);
  EXPECT_EQ(relation.from(), Ref(element.id()));
  EXPECT_EQ(relation.to(), Ref(other.id()));
  EXPECT_EQ(relation.field(test_metamodel()->find_field(relation.type(), "weight")).number(), 3.0);
}

std::string as_written(const SnapshotPtr& snapshot) {
  std::string bytes;
  snapshot->write_checkpoint([&](std::string_view piece) { bytes += piece; });
  return bytes;
}

// Where only fields change a page is patched; the long way is taken when something else happens to it, be it that labels become what they were.
TEST(Snapshot, PatchingAPageGivesTheSameBytesAsTheLongWay) {
  TestRegister reg;
  std::mt19937 random(11);
  std::vector<Ref> plans;
  {
    auto build = reg.build();
    std::vector<Ref> added;
    for (int i = 0; i < 200; ++i) {
      added.push_back(build.add("initiative", {{"name", "Plan " + std::to_string(i)}}));
      if (i > 0 && i % 3 == 0) build.relate("depends_on", added.back(), added[random() % (added.size() - 1)]);
    }
    reg.must(build);
    auto more = reg.build();
    for (uint32_t i = 0; i < 200; i += 7) more.append(ElementId{i}, {{*make_date(2027, 1, 1), 3.5}});
    for (uint32_t i = 5; i < 200; i += 31) more.remove(ElementId{i});
    reg.must(more);
  }
  reg.snapshot()->for_each_element([&](const ElementView& element) { plans.emplace_back(element.id()); });
  for (int round = 0; round < 200; ++round) {
    auto fields = reg.build(), long_way = reg.build();
    const size_t count = 1 + random() % 6;
    for (size_t i = 0; i < count; ++i) {
      const Ref plan = plans[random() % plans.size()];
      ChangeBuilder::Fields values;
      if (random() % 2) values.emplace_back("name", std::string(1 + random() % 40, 'n'));
      if (random() % 2) values.emplace_back("notes", random() % 3 ? Value(std::string(random() % 1'500, 'x')) : Value());
      if (random() % 3 == 0) values.emplace_back("cost", random() % 2 ? Value(Money{static_cast<int64_t>(random())}) : Value());
      fields.set(plan, values);
      long_way.set(plan, values).set_labels(plan, 0);
    }
    const Result<ChangeSet> other = long_way.finish();
    ASSERT_TRUE(other.has_value());
    const Result<ResolvedChangeSet> resolved = reg.resolve(*other);
    ASSERT_TRUE(resolved.has_value());
    const SnapshotPtr expected = reg.snapshot()->apply(*resolved, reg.snapshot()->revision() + 1);
    reg.must(fields);
    ASSERT_EQ(as_written(reg.snapshot()), as_written(expected)) << "round " << round;
  }
}

}  // namespace
}  // namespace koers::model
