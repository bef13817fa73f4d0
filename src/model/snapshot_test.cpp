#include "model/snapshot.h"

#include <gmock/gmock.h>

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
  const Ref plan = build.add("initiative", {{"name", "Zaaksysteem"}, {"size", "large"}, {"cost", euros(85'000)}, {"start", make_quarter(2027, 2)},
                                            {"mandatory", true}, {"tags", Texts{{"zaak", "keten"}}}}, "P-7");
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

}  // namespace
}  // namespace koers::model
