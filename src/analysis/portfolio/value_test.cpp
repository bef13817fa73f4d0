// Where the value of an initiative comes from: as before when nothing was scored by roles, from their scores where nothing was settled, or from a method.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/portfolio/intake.h"
#include "analysis/test_register.h"

namespace koers::analysis::portfolio {
namespace {

using model::Choice;
using model::Ref;
using model::Table;
using model::Value;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

using Register = TestRegister;

Intake intake_of(const Register& reg, ValueBy by, model::Labels granted = model::View::kEverything) {
  Options options;
  options.first_quarter = make_quarter(2027, 1);
  options.value_by = by;
  auto intake = take_in(reg.view(granted), options);
  EXPECT_TRUE(intake.has_value()) << (intake ? "" : intake.error().in(Language::kEnglish));
  return intake ? *std::move(intake) : Intake{};
}
double points(const Intake& intake, std::string_view key) {
  for (const Item& item : intake.items)
    if (item.link.key == key) return item.points;
  return -1;
}
std::vector<std::string> notes(const Intake& intake) {
  std::vector<std::string> all;
  for (const Message& note : intake.notes) all.push_back(note.in(Language::kDutch));
  return all;
}
Value roles(std::initializer_list<const char*> urgencies) {
  Table table;
  int role = 0;
  for (const char* urgency : urgencies)
    table.rows.push_back({Value{"Rol " + std::to_string(++role)}, Value{}, Value{}, Value{Choice{urgency}}});
  return table;
}

Register two(const Value& session) {
  Register reg;
  auto build = reg.build();
  const Ref goal = build.add("goal", {{"name", "Doel"}}, "DOEL-1");
  const Ref one = build.add("initiative", {{"name", "A"}, {"size", Choice{"medium"}}, {"session_scores", session}}, "INI-1");
  const Ref other = build.add("initiative", {{"name", "B"}, {"size", Choice{"medium"}}, {"score_urgency", Choice{"low"}}}, "INI-2");
  build.relate("contributes_to", one, goal);
  build.relate("contributes_to", other, goal);
  reg.commit(build);
  return reg;
}

TEST(PortfolioValue, WithoutScoresOfRolesItIsAsBefore) {
  const Register reg = two(Value{});
  const Intake automatic = intake_of(reg, ValueBy::kAutomatic), plain = intake_of(reg, ValueBy::kRegister);
  for (const char* key : {"INI-1", "INI-2"}) EXPECT_EQ(points(automatic, key), points(plain, key)) << key;
  EXPECT_EQ(points(plain, "INI-1"), 2);  // medium × one goal × middle
  EXPECT_EQ(points(plain, "INI-2"), 1);
  EXPECT_THAT(automatic.notes, SizeIs(plain.notes.size()));
}

TEST(PortfolioValue, WhatTheRolesScoredCountsWhereNothingWasSettledAndItSaysSo) {
  const Register reg = two(roles({"high", "high", "middle"}));
  const Intake intake = intake_of(reg, ValueBy::kAutomatic);
  EXPECT_NEAR(points(intake, "INI-1"), 2 * (1 + (2.0 / 3) * 0.5), 1e-9);  // 83⅓ points lie two thirds of the way from middle to high
  EXPECT_EQ(points(intake, "INI-2"), 1);
  EXPECT_THAT(notes(intake), Contains(HasSubstr("gemiddelde van wat de rollen scoorden. Aantal initiatieven: 1")));
  // Who may not see them plans without them, and learns nothing of them.
  const Intake outsider = intake_of(reg, ValueBy::kAutomatic, 0);
  EXPECT_EQ(points(outsider, "INI-1"), 2);
  EXPECT_EQ(notes(outsider), notes(intake_of(two(Value{}), ValueBy::kAutomatic, 0)));
}

TEST(PortfolioValue, AMethodThatIsAskedForGivesTheValueAndWhatItCannotWeighIsNotWeighed) {
  const Register reg = two(Value{});
  const Intake levels = intake_of(reg, ValueBy::kLevels);
  EXPECT_NEAR(points(levels, "INI-2"), 2 * (50 + 50 + 0 + 50) / 4.0 / 50, 1e-9);
  EXPECT_THAT(notes(levels), Contains(HasSubstr("volgens de methode criteria")));
  ASSERT_THAT(levels.not_weighable, SizeIs(1));
  EXPECT_EQ(levels.not_weighable[0].element.key, "INI-1");
  EXPECT_EQ(levels.not_weighable[0].why.id(), "scoring.without_levels");
  const Intake goals = intake_of(reg, ValueBy::kGoals);
  EXPECT_EQ(points(goals, "INI-1"), points(goals, "INI-2"));
  EXPECT_THAT(goals.not_weighable, IsEmpty());
}

TEST(PortfolioValue, TheFrameInUseSaysWhichMethodAndWsjfGivesTheCostOfDelay) {
  Register reg = two(Value{});
  auto build = reg.build();
  build.add("weighing", {{"name", "Kader"}, {"status", Choice{"active"}}, {"method", Choice{"wsjf"}}}, "WEEG-1");
  build.set(build.at("INI-1"), {{"wsjf_value", 13.0}, {"wsjf_time", 5.0}, {"wsjf_risk", 2.0}, {"wsjf_size", 8.0}});
  reg.commit(build);
  const Intake intake = intake_of(reg, ValueBy::kAutomatic);
  EXPECT_NEAR(points(intake, "INI-1"), 20.0 / 15, 1e-9);  // the size of the job is the planner's own concern
  EXPECT_THAT(notes(intake), Contains(HasSubstr("van het weegkader Kader")));
  EXPECT_EQ(points(intake_of(reg, ValueBy::kRegister), "INI-1"), 2);
}

std::vector<std::string> texts(const std::vector<Message>& messages) {
  std::vector<std::string> all;
  for (const Message& message : messages) all.push_back(message.in(Language::kDutch));
  return all;
}
std::vector<std::string> factors(const Intake& intake, std::string_view key) {
  for (const Item& item : intake.items)
    if (item.link.key == key) return texts(item.points_from);
  return {};
}

TEST(PortfolioValue, TheMethodInForceIsToldWithItsNumbers) {
  Register reg = two(Value{});
  const Intake plain = intake_of(reg, ValueBy::kAutomatic);
  EXPECT_EQ(plain.valuing.by, ValueBy::kRegister);
  EXPECT_FALSE(plain.valuing.frame.has_value());
  EXPECT_THAT(texts(plain.valuing.how), Contains(HasSubstr("Punten = omvang × doelen × criteria. Omvang: S telt 1, M 2, L 4, XL 8")));
  EXPECT_THAT(factors(plain, "INI-2"), ElementsAre("2 (omvang)", "1 (doelen)", "0,5 (criteria)"));
  auto build = reg.build();
  build.add("weighing", {{"name", "Kader"}, {"status", Choice{"active"}}, {"method", Choice{"levels"}}}, "WEEG-1");
  reg.commit(build);
  const Intake levels = intake_of(reg, ValueBy::kAutomatic);
  EXPECT_EQ(levels.valuing.by, ValueBy::kLevels);
  ASSERT_TRUE(levels.valuing.frame.has_value());
  EXPECT_EQ(levels.valuing.frame->key, "WEEG-1");
  EXPECT_THAT(texts(levels.valuing.how), Contains(HasSubstr(" 25%, ")));
  EXPECT_THAT(factors(levels, "INI-2"), ElementsAre("37,5/50 (score)", "2 (omvang)"));
  const Intake asked = intake_of(reg, ValueBy::kWsjf);
  EXPECT_EQ(asked.valuing.by, ValueBy::kWsjf);
  EXPECT_FALSE(asked.valuing.frame.has_value());
  EXPECT_THAT(texts(asked.valuing.how), Contains(HasSubstr("Punten = wat wachten kost ÷ 15")));
}

}  // namespace
}  // namespace koers::analysis::portfolio
