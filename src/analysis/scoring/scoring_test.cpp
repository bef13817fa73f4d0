#include "analysis/scoring/scoring.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <boost/json.hpp>
#include <cmath>
#include <tuple>

#include "analysis/catalogue.h"
#include "analysis/scoring/methods.h"
#include "analysis/scoring/opinions.h"
#include "analysis/test_register.h"
#include "base/json_io.h"

namespace koers::analysis::scoring {
namespace {

using model::Choice;
using model::Ref;
using model::Table;
using model::Value;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

using Register = TestRegister;

const char* level_of(char letter) { return letter == 'H' ? "high" : letter == 'L' ? "low" : "middle"; }
Value level(char letter) { return letter == '.' ? Value{} : Value{Choice{level_of(letter)}}; }

// "HML." for strategy, users, urgency and feasibility.
model::ChangeBuilder::Fields scored(std::string_view name, std::string_view letters, model::ChangeBuilder::Fields more = {}) {
  model::ChangeBuilder::Fields fields = {{"name", std::string(name)}};
  const char* names[] = {"score_strategy", "score_users", "score_urgency", "score_feasibility"};
  for (size_t k = 0; k < letters.size(); ++k) {
    if (letters[k] != '.') fields.emplace_back(names[k], level(letters[k]));
  }
  fields.insert(fields.end(), more.begin(), more.end());
  return fields;
}
Value session(const std::vector<std::pair<std::string, std::string>>& roles) {
  Table table;
  for (const auto& [role, letters] : roles) {
    std::vector<Value> row = {Value{role}};
    for (const char letter : letters) row.push_back(level(letter));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Answer answer_of(const Register& reg, const Options& options = {}, model::Labels granted = model::View::kEverything) {
  Control control;
  auto answer = run(reg.view(granted), options, control);
  EXPECT_TRUE(answer.has_value()) << (answer ? "" : answer.error().in(Language::kEnglish));
  return answer.value_or(Answer{});
}
const Ranked& at(const Answer& answer, std::string_view key) {
  for (const Ranked& one : answer.ranked)
    if (one.element.key == key) return one;
  ADD_FAILURE() << key << " is not ranked";
  static const Ranked kNone;
  return kNone;
}
std::vector<std::string> order(const Answer& answer) {
  std::vector<std::string> keys;
  for (const Ranked& one : answer.ranked) keys.push_back(one.element.key + ":" + std::to_string(one.rank));
  return keys;
}
std::vector<std::string> sentences(const std::vector<Message>& messages) {
  std::vector<std::string> all;
  for (const Message& message : messages) all.push_back(message.in(Language::kDutch));
  return all;
}

TEST(ScoringLens, FourCriteriaGiveARankAndWhatIsNotFilledInIsMarked) {
  Register reg;
  auto build = reg.build();
  build.add("initiative", scored("Zaaksysteem", "HHMM"), "INI-1");
  build.add("initiative", scored("Intranet", "MMLH"), "INI-2");
  build.add("initiative", scored("Website", "H..."), "INI-3");
  build.add("initiative", scored("Nog niets", "...."), "INI-4");
  build.add("initiative", scored("Afgevallen", "HHHH", {{"status", Choice{"rejected"}}}), "INI-5");
  reg.commit(build);
  const Answer answer = answer_of(reg);
  EXPECT_THAT(order(answer), ElementsAre("INI-1:1", "INI-3:2", "INI-2:3"));
  EXPECT_DOUBLE_EQ(at(answer, "INI-1").score, 75);
  EXPECT_DOUBLE_EQ(at(answer, "INI-2").score, 50);
  EXPECT_DOUBLE_EQ(at(answer, "INI-3").score, 62.5);
  ASSERT_THAT(at(answer, "INI-3").parts, SizeIs(4));
  EXPECT_EQ(at(answer, "INI-3").parts[1].from, From::kAssumed);
  EXPECT_THAT(at(answer, "INI-3").assumptions, SizeIs(3));
  EXPECT_DOUBLE_EQ(answer.assumed.value, 0.25);
  ASSERT_THAT(answer.not_weighable, SizeIs(1));
  EXPECT_EQ(answer.not_weighable[0].element.key, "INI-4");
  EXPECT_THAT(answer.not_weighable[0].why.in(Language::kDutch), HasSubstr("nog op geen enkel criterium"));
}

TEST(ScoringLens, WhatMustBeDoneIsRankedByItselfAndGoesFirst) {
  Register reg;
  auto build = reg.build();
  build.add("initiative", scored("Vrij, hoog", "HHHH"), "INI-1");
  build.add("initiative", scored("Wet", "LLHL", {{"statutory", true}}), "INI-2");
  build.add("initiative", scored("Vrij, laag", "LLLL"), "INI-3");
  reg.commit(build);
  const Answer answer = answer_of(reg);
  EXPECT_THAT(order(answer), ElementsAre("INI-2:1", "INI-1:1", "INI-3:2"));
  EXPECT_TRUE(answer.ranked[0].obliged);
  ASSERT_THAT(answer.swaps, SizeIs(1));
  EXPECT_THAT(answer.swaps[0].says.in(Language::kDutch), HasSubstr("hoe je de gewichten ook kiest"));
}

TEST(ScoringLens, AScoreByHandGoesBeforeTheCalculatedOneWithItsReason) {
  Register reg;
  auto build = reg.build();
  build.add("initiative", scored("Met de hand", "LLLL", {{"score_override", 90.0}, {"score_override_reason", "Belofte van het college"}}),
            "INI-1");
  build.add("initiative", scored("Berekend", "HHHM"), "INI-2");
  reg.commit(build);
  const Answer answer = answer_of(reg);
  EXPECT_THAT(order(answer), ElementsAre("INI-1:1", "INI-2:2"));
  EXPECT_EQ(at(answer, "INI-1").score, 90);
  EXPECT_EQ(at(answer, "INI-1").by_hand_reason, "Belofte van het college");
  Options options;
  options.method = Method::kWsjf;
  EXPECT_THAT(sentences(at(answer_of(reg, options), "INI-1").assumptions), Contains(HasSubstr("telt niet bij WSJF")));
}

TEST(ScoringLens, FoundationsCountWhatTheyEnableAndLastingValueCounts) {
  Register reg;
  auto build = reg.build();
  const Ref base = build.add("initiative", scored("Gegevenslaag", "MMMM"), "INI-1");
  const Ref other_base = build.add("initiative", scored("Platform", "MMMM"), "INI-2");
  const Ref one = build.add("initiative", scored("Dashboard", "HHHH"), "INI-3");
  const Ref two = build.add("initiative", scored("Portaal", "HHMM"), "INI-4");
  build.add("initiative", scored("Blijvend", "MMMM", {{"lasting_value", Choice{"high"}}}), "INI-5");
  build.add("initiative", scored("Fundament, meer is niet bekend", "MMMM", {{"enabling", true}}), "INI-6");
  build.relate("depends_on", one, base);
  build.relate("depends_on", one, other_base);
  build.relate("depends_on", two, base);
  reg.commit(build);
  const Answer answer = answer_of(reg);
  // A quarter of the dashboard's 100, shared with the platform, and a quarter of the portal's 75.
  EXPECT_NEAR(at(answer, "INI-1").score, 50 + 12.5 + 18.75, 1e-9);
  EXPECT_NEAR(at(answer, "INI-1").enabling, 31.25, 1e-9);
  EXPECT_THAT(at(answer, "INI-1").enables, SizeIs(2));
  EXPECT_NEAR(at(answer, "INI-2").score, 62.5, 1e-9);
  EXPECT_NEAR(at(answer, "INI-5").score, 60, 1e-9);
  EXPECT_NEAR(at(answer, "INI-5").lasting, 10, 1e-9);
  EXPECT_NEAR(at(answer, "INI-6").score, 62.5, 1e-9);
  EXPECT_THAT(sentences(at(answer, "INI-6").assumptions), Contains(HasSubstr("wat erop bouwt is niet vastgelegd")));
}

TEST(ScoringLens, OfAlternativesThatBuildOnItOnlyOneWillCome) {
  Register reg;
  auto build = reg.build();
  const Ref base = build.add("initiative", scored("Gegevenslaag", "MMMM"), "INI-1");
  const Ref sober = build.add("initiative", scored("Sober", "HHHH"), "INI-2"),
            full = build.add("initiative", scored("Volledig", "MMMM"), "INI-3");
  build.relate("depends_on", sober, base);
  build.relate("depends_on", full, base);
  build.relate("excludes", full, sober);
  reg.commit(build);
  EXPECT_NEAR(at(answer_of(reg), "INI-1").enabling, 0.25 * (100 + 50) / 2, 1e-9);
}

Register with_session() {
  Register reg;
  auto build = reg.build();
  build.add("initiative",
            scored("Zaaksysteem", "....", {{"session_scores", session({{"Directeur", "HHHL"}, {"Controller", "LMML"}, {"CISO", "HHLL"}})}}),
            "INI-1");
  build.add("initiative", scored("Intranet", "M...", {{"session_scores", session({{"Directeur", "LMMM"}, {"Controller", "LMMH"}})}}),
            "INI-2");
  reg.commit(build);
  return reg;
}

TEST(ScoringLens, WithoutASettledLevelTheMeanOfTheRolesCounts) {
  const Answer answer = answer_of(with_session());
  const Ranked& one = at(answer, "INI-1");
  EXPECT_EQ(one.parts[0].from, From::kRoles);
  EXPECT_NEAR(one.parts[0].value, 200.0 / 3, 1e-9);
  EXPECT_EQ(at(answer, "INI-2").parts[0].from, From::kSettled);
  EXPECT_EQ(at(answer, "INI-2").parts[0].value, 50);
  Options options;
  options.level_from = LevelFrom::kRoles;
  EXPECT_EQ(at(answer_of(with_session(), options), "INI-2").parts[0].value, 0);
}

TEST(ScoringLens, SaysWhereTheRolesDifferAndWhoMost) {
  const Answer answer = answer_of(with_session());
  ASSERT_THAT(answer.opinions, SizeIs(8));
  const Opinion& widest = answer.opinions[0];
  EXPECT_EQ(widest.element.key, "INI-1");
  EXPECT_EQ(widest.criterion, "score_strategy");
  EXPECT_EQ(widest.high, 2);
  EXPECT_EQ(widest.low, 1);
  EXPECT_THAT(widest.furthest, ElementsAre("Controller"));
  EXPECT_NEAR(widest.spread, std::sqrt(2.0) / 3 * 2, 1e-9);
  for (const Opinion& opinion : answer.opinions) {
    EXPECT_EQ(opinion.spread == 0, opinion.furthest.empty()) << opinion.criterion;
  }
  ASSERT_THAT(answer.roles, SizeIs(3));
  EXPECT_EQ(answer.roles[1].role, "Controller");
  EXPECT_EQ(answer.roles[1].scores, 8);
}

// Who lacks the label gets the same answer whatever the roles scored.
TEST(ScoringLens, WhoMayNotSeeTheRolesLearnsNothingOfThem) {
  Register other;
  auto build = other.build();
  build.add("initiative", scored("Zaaksysteem", "....", {{"session_scores", session({{"Wethouder", "LLLL"}})}}), "INI-1");
  build.add("initiative", scored("Intranet", "M..."), "INI-2");
  other.commit(build);
  const Answer one = answer_of(with_session(), {}, 0), two = answer_of(other, {}, 0);
  EXPECT_EQ(format_json(to_json(one)), format_json(to_json(two)));
  EXPECT_THAT(one.opinions, IsEmpty());
  EXPECT_THAT(order(one), ElementsAre("INI-2:1"));
  EXPECT_TRUE(one.partial);
  EXPECT_THAT(sentences(one.notes), Contains(HasSubstr("niet voor jou")));
}

TEST(ScoringLens, WeightedGoals) {
  Register reg;
  auto build = reg.build();
  const Ref heavy = build.add("goal", {{"name", "Dienstverlening"}, {"weight", 30.0}}, "DOEL-1");
  const Ref light = build.add("goal", {{"name", "Duurzaam"}, {"weight", 10.0}}, "DOEL-2");
  const Ref one = build.add("initiative", {{"name", "A"}}, "INI-1"), two = build.add("initiative", {{"name", "B"}}, "INI-2");
  build.add("initiative", {{"name", "Zonder doel"}}, "INI-3");
  build.relate("contributes_to", one, light);
  build.relate("contributes_to", two, heavy, {{"weight", 0.5}});
  reg.commit(build);
  Options options;
  options.method = Method::kGoals;
  const Answer answer = answer_of(reg, options);
  EXPECT_THAT(order(answer), ElementsAre("INI-2:1", "INI-1:2"));
  EXPECT_NEAR(at(answer, "INI-2").score, 37.5, 1e-9);
  EXPECT_NEAR(at(answer, "INI-1").score, 25, 1e-9);
  EXPECT_EQ(answer.not_weighable[0].why.id(), "scoring.without_goal");
  options.goal_weights["DOEL-2"] = 100;
  EXPECT_THAT(order(answer_of(reg, options)), ElementsAre("INI-1:1", "INI-2:2"));
  options.goal_weights["DOEL-9"] = 1;
  Control control;
  const auto refused = run(reg.view(), options, control);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::kInvalidInput);
}

TEST(ScoringLens, WsjfIsCostOfDelayOverJobSize) {
  Register reg;
  auto build = reg.build();
  build.add("initiative", {{"name", "Klein en dringend"}, {"wsjf_value", 5.0}, {"wsjf_time", 8.0}, {"wsjf_risk", 2.0}, {"wsjf_size", 3.0}},
            "INI-1");
  build.add("initiative", {{"name", "Groot en veel"}, {"wsjf_value", 20.0}, {"wsjf_time", 5.0}, {"wsjf_risk", 5.0}, {"wsjf_size", 20.0}},
            "INI-2");
  build.add("initiative", scored("Afgeleid", "HHLM", {{"size", Choice{"small"}}}), "INI-3");
  build.add("initiative", {{"name", "Niets"}}, "INI-4");
  reg.commit(build);
  Options options;
  options.method = Method::kWsjf;
  const Answer answer = answer_of(reg, options);
  EXPECT_NEAR(at(answer, "INI-1").score, 5, 1e-9);
  EXPECT_NEAR(at(answer, "INI-2").score, 1.5, 1e-9);
  EXPECT_NEAR(at(answer, "INI-3").score, (8 + 2 + 2) / 2.0, 1e-9);
  EXPECT_THAT(at(answer, "INI-3").assumptions, SizeIs(4));
  EXPECT_THAT(answer.not_weighable, SizeIs(1));
  ASSERT_THAT(answer.firsts, Not(IsEmpty()));
  EXPECT_THAT(sentences(answer.firsts[0].ways), Contains("als het werk hoogstens 2,5 punten is (nu 3)"));  // 15 ÷ 6
}

TEST(ScoringLens, AhpTakesItsWeightsFromTheFrameAndSaysWhatContradicts) {
  Register reg;
  auto build = reg.build();
  build.add("weighing",
            {{"name", "Weegkader 2027"},
             {"method", Choice{"ahp"}},
             {"status", Choice{"active"}},
             {"comparisons", Table{{{Value{"score_strategy"}, Value{"score_users"}, Value{2.0}},
                                    {Value{"Bijdrage aan de strategie"}, Value{"Urgentie"}, Value{4.0}},
                                    {Value{"score_strategy"}, Value{"score_feasibility"}, Value{8.0}},
                                    {Value{"score_users"}, Value{"score_urgency"}, Value{2.0}},
                                    {Value{"score_users"}, Value{"score_feasibility"}, Value{4.0}},
                                    {Value{"score_urgency"}, Value{"score_feasibility"}, Value{1.0 / 6}}}}}},
            "WEEG-1");
  build.add("initiative", scored("A", "HLLL"), "INI-1");
  build.add("initiative", scored("B", "LHHH"), "INI-2");
  reg.commit(build);
  const Answer answer = answer_of(reg);
  EXPECT_EQ(answer.method, Method::kAhp);
  ASSERT_TRUE(answer.frame && answer.pairwise);
  EXPECT_EQ(answer.frame->key, "WEEG-1");
  EXPECT_THAT(order(answer), ElementsAre("INI-1:1", "INI-2:2"));
  ASSERT_TRUE(answer.pairwise->reconsider);
  EXPECT_EQ(answer.pairwise->reconsider->one, "score_feasibility");
  EXPECT_THAT(answer.pairwise->reconsider->says.in(Language::kDutch),
              AllOf(HasSubstr("Je zei: 6 keer zo belangrijk"), HasSubstr("2 keer minder belangrijk"), HasSubstr("tegenspraak 0%")));
  EXPECT_THAT(sentences(answer.pairwise->says), Contains(HasSubstr("spreken elkaar te veel tegen")));
  // The options go before the frame, and what hangs together with nothing is asked for.
  Options options;
  options.comparisons = {{"score_strategy", "score_users", 3}};
  const Answer few = answer_of(reg, options);
  EXPECT_THAT(sentences(few.pairwise->says), ElementsAre(HasSubstr("Vergelijk eerst Bijdrage aan de strategie met Urgentie")));
  EXPECT_THAT(few.methods, SizeIs(3 + 1));
}

// Levels of urgency: middle, low, middle; all criteria weigh the same.
Register three_to_compare() {
  Register reg;
  auto build = reg.build();
  build.add("initiative", scored("Zaaksysteem", "HHMM"), "INI-1");
  build.add("initiative", scored("Intranet", "MMLH"), "INI-2");
  build.add("initiative", scored("Website", "MMMM"), "INI-3");
  reg.commit(build);
  return reg;
}
Options equal_criteria() {
  Options options;
  options.method = Method::kAhp;
  options.comparisons = {
      {"score_strategy", "score_users", 1}, {"score_users", "score_urgency", 1}, {"score_urgency", "score_feasibility", 1}};
  return options;
}

TEST(ScoringLens, ComparedInitiativesGetPointsInProportionUnderThatCriterionAlone) {
  const Register reg = three_to_compare();
  Options options = equal_criteria();
  for (const auto& [one, other, times] : {std::tuple("INI-1", "INI-2", 2.0), {"INI-2", "INI-3", 2.0}, {"INI-1", "INI-3", 4.0}})
    options.comparisons.push_back({one, other, times, "score_urgency"});
  const Answer answer = answer_of(reg, options);
  // Priorities 4 : 2 : 1; the best keeps its 50.
  for (const auto& [key, points] : {std::pair("INI-1", 50.0), {"INI-2", 25.0}, {"INI-3", 12.5}}) {
    EXPECT_NEAR(at(answer, key).parts[2].value, points, 1e-6) << key;
    EXPECT_EQ(at(answer, key).parts[2].from, From::kCompared);
    EXPECT_EQ(at(answer, key).parts[1].from, From::kSettled);
    EXPECT_THAT(at(answer, key).assumptions, IsEmpty());
  }
  ASSERT_THAT(answer.compared, SizeIs(1));
  EXPECT_EQ(answer.compared[0].criterion, "score_urgency");
  EXPECT_NEAR(answer.compared[0].weights[0].weight, 4.0 / 7, 1e-6);
  EXPECT_NEAR(answer.compared[0].ratio.value_or(1), 0, 1e-6);
  EXPECT_THAT(sentences(answer.compared[0].says), Contains(HasSubstr("passen goed bij elkaar")));
  // In another order and the other way round it is the same.
  Options turned = equal_criteria();
  for (const auto& [one, other, times] : {std::tuple("INI-3", "INI-1", 0.25), {"INI-3", "INI-2", 0.5}, {"INI-2", "INI-1", 0.5}})
    turned.comparisons.push_back({one, other, times, "Urgentie"});
  EXPECT_NEAR(at(answer_of(reg, turned), "INI-2").score, at(answer, "INI-2").score, 1e-6);
}

TEST(ScoringLens, ComparedInitiativesThatContradictSayWhichAnswerToReconsider) {
  const Register reg = three_to_compare();
  Options options = equal_criteria();
  for (const auto& [one, other, times] : {std::tuple("INI-1", "INI-2", 3.0), {"INI-2", "INI-3", 3.0}, {"INI-1", "INI-3", 1.0 / 5}})
    options.comparisons.push_back({one, other, times, "score_urgency"});
  const Answer answer = answer_of(reg, options);
  ASSERT_THAT(answer.compared, SizeIs(1));
  ASSERT_TRUE(answer.compared[0].ratio && answer.compared[0].reconsider);
  EXPECT_GT(*answer.compared[0].ratio, 0.1);
  EXPECT_LT(answer.compared[0].reconsider->ratio_after, *answer.compared[0].ratio);
  EXPECT_THAT(answer.compared[0].reconsider->says.in(Language::kDutch), HasSubstr("keer zo sterk"));
}

TEST(ScoringLens, ComparedInitiativesThatDoNotHangTogetherKeepTheirLevels) {
  Register reg = three_to_compare();
  auto build = reg.build();
  build.add("initiative", scored("Portaal", "LLLL"), "INI-4");
  reg.commit(build);
  Options options = equal_criteria();
  options.comparisons.push_back({"INI-1", "INI-2", 2, "score_urgency"});
  options.comparisons.push_back({"INI-3", "INI-4", 2, "score_urgency"});
  const Answer answer = answer_of(reg, options);
  EXPECT_EQ(at(answer, "INI-1").parts[2].from, From::kSettled);
  ASSERT_THAT(answer.compared, SizeIs(1));
  EXPECT_THAT(sentences(answer.compared[0].says), ElementsAre(HasSubstr("Vergelijk eerst")));
}

TEST(ScoringLens, TheFrameKeepsComparedInitiativesAndWhatIsGoneIsLeftOut) {
  Register reg = three_to_compare();
  auto build = reg.build();
  build.add("weighing",
            {{"name", std::string("Weegkader")},
             {"method", Choice{"ahp"}},
             {"comparisons", Table{{{Value{"INI-1"}, Value{"INI-2"}, Value{2.0}, Value{"Urgentie"}},
                                    {Value{"INI-1"}, Value{"INI-99"}, Value{9.0}, Value{"score_urgency"}}}}}},
            "WEEG-1");
  reg.commit(build);
  const Answer answer = answer_of(reg);
  ASSERT_EQ(answer.method, Method::kAhp);
  EXPECT_NEAR(at(answer, "INI-1").parts[2].value, 50, 1e-6);
  EXPECT_NEAR(at(answer, "INI-2").parts[2].value, 25, 1e-6);
  EXPECT_EQ(at(answer, "INI-3").parts[2].from, From::kSettled);
  Options options = equal_criteria();
  options.comparisons.push_back({"INI-1", "INI-99", 2, "score_urgency"});
  Control control;
  EXPECT_THAT(run(reg.view(), options, control).error().in(Language::kDutch), HasSubstr("INI-99 is geen initiatief"));
  options.comparisons.back() = {"INI-1", "INI-2", 2, "score_fun"};
  EXPECT_THAT(run(reg.view(), options, control).error().in(Language::kDutch), HasSubstr("score_fun is geen criterium"));
}

TEST(ScoringLens, TheMethodsStandSideBySide) {
  Register reg;
  auto build = reg.build();
  const Ref goal = build.add("goal", {{"name", "Doel"}}, "DOEL-1");
  const Ref one = build.add("initiative", scored("A", "HHHH", {{"size", Choice{"extra_large"}}}), "INI-1");
  const Ref two = build.add("initiative", scored("B", "MMMM", {{"size", Choice{"small"}}}), "INI-2");
  build.relate("contributes_to", one, goal);
  build.relate("contributes_to", two, goal);
  reg.commit(build);
  const Answer answer = answer_of(reg);
  ASSERT_THAT(answer.methods, SizeIs(3));  // nothing was compared for AHP
  EXPECT_EQ(answer.methods[0].likeness, 1);
  EXPECT_EQ(answer.methods[2].method, Method::kWsjf);
  EXPECT_EQ(answer.methods[2].likeness, -1);
  ASSERT_THAT(at(answer, "INI-1").methods, SizeIs(3));
  EXPECT_EQ(at(answer, "INI-1").methods[0].rank, 1);
  EXPECT_EQ(at(answer, "INI-1").methods[2].rank, 2);
}

TEST(ScoringLens, SaysWhatWouldMakeTheSecondTheFirstAndItIsTrue) {
  Register reg;
  auto build = reg.build();
  build.add("initiative", scored("Zaaksysteem", "HMLM"), "INI-1");
  build.add("initiative", scored("Databaseplatform", "LMML"), "INI-2");
  reg.commit(build);
  const Answer answer = answer_of(reg);
  ASSERT_THAT(answer.firsts, SizeIs(1));
  EXPECT_EQ(answer.firsts[0].element.key, "INI-2");
  const auto ways = sentences(answer.firsts[0].ways);
  ASSERT_FALSE(ways.empty());
  EXPECT_EQ(ways[0], "als Urgentie voor minstens 50% meetelt (nu 25%)");
  Options options;
  options.weights = {{"score_urgency", 3}};  // 50%
  const Answer there = answer_of(reg, options);
  EXPECT_NEAR(at(there, "INI-1").score, at(there, "INI-2").score, 1e-9);
  EXPECT_THAT(ways, Contains("als Bijdrage aan de strategie van laag naar hoog gaat"));
  auto raise = reg.build();
  raise.set(raise.at("INI-2"), "score_strategy", Choice{"high"});
  reg.commit(raise);
  EXPECT_EQ(answer_of(reg).ranked[0].score, at(answer_of(reg), "INI-2").score);
}

TEST(ScoringLens, DrawsWithoutPlayChangeNothing) {
  Register reg;
  auto build = reg.build();
  for (int i = 0; i < 6; ++i)
    build.add(
        "initiative",
        scored("P" + std::to_string(i), std::string(static_cast<size_t>(i % 5), 'H') + std::string(static_cast<size_t>(4 - i % 5), 'L')),
        "INI-" + std::to_string(i + 1));
  reg.commit(build);
  Options options;
  options.weight_spread = 0;
  options.samples = 50;
  const Answer fixed = answer_of(reg, options);
  EXPECT_EQ(fixed.same_order, Share{1});
  for (const Ranked& one : fixed.ranked) EXPECT_EQ(one.rank_low, one.rank) << one.element.key;
  // With play, and some seed, the same answer every time.
  options.weight_spread = 0.9;
  EXPECT_EQ(format_json(to_json(answer_of(reg, options))), format_json(to_json(answer_of(reg, options))));
}

// An organisation adds a criterion by adding a field.
TEST(ScoringLens, AnOwnCriterionCountsLikeTheOthers) {
  const model::Metamodel::Source sources[] = {model::builtin_metamodel_source(),
                                              {"eigen.yaml", R"(
types:
  initiative:
    fields:
      own_score_green: {nl: Duurzaamheid, en: Sustainability, kind: choice, choices: high_middle_low}
)",
                                               true}};
  const auto compiled = model::Metamodel::compile(sources);
  ASSERT_TRUE(compiled) << compiled.error().in(Language::kEnglish);
  Register reg(*compiled);
  auto build = reg.build();
  build.add("initiative", scored("A", "MMMM", {{"own_score_green", level('H')}}), "INI-1");
  reg.commit(build);
  Options options;
  options.weights = {{"Duurzaamheid", 4}};
  const Answer answer = answer_of(reg, options);
  ASSERT_THAT(answer.criteria, SizeIs(5));
  EXPECT_NEAR(answer.ranked.at(0).score, 75, 1e-9);
}

TEST(ScoringLens, RefusesWhatIsNotThere) {
  Register reg;
  auto build = reg.build();
  build.add("initiative", scored("A", "HHHH"), "INI-1");
  reg.commit(build);
  const auto fault = [&](const Options& options) {
    Control control;
    const auto refused = run(reg.view(), options, control);
    EXPECT_FALSE(refused);
    return refused ? std::string() : refused.error().in(Language::kDutch);
  };
  Options options;
  options.weights = {{"score_kleur", 1}};
  EXPECT_THAT(fault(options), AllOf(HasSubstr("score_kleur"), HasSubstr("score_urgency")));
  options = {};
  options.frame = "INI-1";
  EXPECT_THAT(fault(options), HasSubstr("INI-1"));
  options = {};
  options.comparisons = {{"score_urgency", "Urgentie", 2}};
  EXPECT_THAT(fault(options), HasSubstr("met zichzelf"));
}

TEST(ScoringLens, StopsWhenCancelledAndIsInTheCatalogue) {
  Register reg;
  auto build = reg.build();
  build.add("initiative", scored("A", "HHHH"), "INI-1");
  reg.commit(build);
  Control control;
  control.cancel();
  const auto stopped = run(reg.view(), {}, control);
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().code, ErrorCode::kCancelled);
  ASSERT_NE(find_lens("scoring"), nullptr);
}

// The group's figures against those of a naive count.
RC_GTEST_PROP(GroupProperty, SpreadAndFurthestAreWhatACountGives, ()) {
  Material material;
  material.criteria = {{{}, "score_urgency", {"Urgentie", "Urgency"}}};
  Candidate candidate;
  candidate.levels.resize(1);
  const int count = *rc::gen::inRange(2, 9);
  std::vector<double> points;
  for (int r = 0; r < count; ++r) {
    const char letter = "HML"[*rc::gen::inRange(0, 3)];
    candidate.levels[0].roles.push_back({"rol " + std::to_string(r), level_of(letter)});
    points.push_back(letter == 'H' ? 100 : letter == 'M' ? 50 : 0);
  }
  material.candidates = {candidate};
  const GroupView group = group_view(material, {});
  RC_ASSERT(group.opinions.size() == 1u);
  double mean = 0, variance = 0, furthest = 0;
  for (const double one : points) mean += one / count;
  for (const double one : points) variance += (one - mean) * (one - mean) / count;
  std::vector<std::string> far;
  std::vector<double> away;
  for (size_t r = 0; r < points.size(); ++r) {
    double others = 0;
    for (size_t s = 0; s < points.size(); ++s) others += s == r ? 0 : points[s] / (count - 1);
    away.push_back(std::abs(points[r] - others));
    furthest = std::max(furthest, away.back());
  }
  for (size_t r = 0; r < points.size(); ++r)
    if (furthest > 1e-6 && away[r] > furthest - 1e-6) far.push_back("rol " + std::to_string(r));
  RC_ASSERT(std::abs(group.opinions[0].mean - mean) < 1e-9);
  RC_ASSERT(std::abs(group.opinions[0].spread - std::sqrt(variance) / 50) < 1e-6);
  RC_ASSERT(group.opinions[0].furthest == far);
}

}  // namespace
}  // namespace koers::analysis::scoring
