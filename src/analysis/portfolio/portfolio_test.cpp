#include "analysis/portfolio/portfolio.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "analysis/catalogue.h"
#include "analysis/portfolio/checker_for_tests.h"
#include "analysis/portfolio/intake.h"
#include "analysis/portfolio/register_for_tests.h"
#include "base/json_io.h"
#include "base/thread_pool.h"
#include "model/change_builder.h"
#include "model/snapshot.h"
#include "solver/process_solver.h"

namespace koers::analysis::portfolio {
namespace {

using model::Choice;
using model::Ref;
using model::Table;
using model::Value;
using ::testing::AllOf;
using testing::budget;
using ::testing::Contains;
using testing::cost;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::Register;
using ::testing::SizeIs;

Options options_2027(int quarters = 8) {
  Options options;
  options.first_quarter = make_quarter(2027, 1);
  options.quarters = quarters;
  options.schedules = 600;
  return options;
}

Plan plan_of(const Register& reg, const Options& options) {
  Control control;
  auto plan = run(reg.view(), options, control);
  EXPECT_TRUE(plan.has_value()) << (plan ? "" : plan.error().in(Language::kEnglish));
  return plan.value_or(Plan{});
}

const Planned* planned(const Plan& plan, std::string_view key) {
  for (const Planned& one : plan.planned) {
    if (one.element.key == key) return &one;
  }
  return nullptr;
}
const LeftOut* left_out(const Plan& plan, std::string_view key) {
  for (const LeftOut& one : plan.left_out) {
    if (one.element.key == key) return &one;
  }
  return nullptr;
}
std::vector<std::string> sentences(const std::vector<Message>& messages, Language language = Language::kDutch) {
  std::vector<std::string> all;
  for (const Message& message : messages) all.push_back(message.in(language));
  return all;
}

// Three projects of 100 for 250 of money: one falls off, and what it would take is known.
Register three_for_the_money_of_two() {
  Register reg;
  auto build = reg.build();
  const Ref goal = build.add("goal", {{"name", "Dienstverlening"}, {"weight", 2.0}}, "DOEL-1");
  const Ref other = build.add("goal", {{"name", "Duurzaamheid"}}, "DOEL-2");
  build.add("budget", {{"name", "Reserve"}, {"amounts", budget({{2027, 150'000, 0}, {2028, 100'000, 0}})}}, "BUD-1");
  for (int i = 1; i <= 3; ++i) {
    const Ref project = build.add("initiative",
                                  {{"name", "Project " + std::to_string(i)},
                                   {"size", Choice{"medium"}},
                                   {"duration", int64_t{2}},
                                   {"planned_cost", cost({{2027, 100'000, 0}})},
                                   {"effort", Table{{{Value{"Ontwerper"}, Value{}, Value{10.0}}}}}},
                                  "INI-" + std::to_string(i));
    build.relate("contributes_to", project, i == 3 ? other : goal);
  }
  reg.commit(build);
  return reg;
}

TEST(PortfolioLens, ChoosesWhatIsWorthMostAndSaysWhatWouldBringInTheRest) {
  const Register reg = three_for_the_money_of_two();
  const Plan plan = plan_of(reg, options_2027());
  EXPECT_EQ(plan.status, Status::kOptimal);
  ASSERT_THAT(plan.planned, SizeIs(2));
  ASSERT_NE(planned(plan, "INI-1"), nullptr);
  ASSERT_NE(planned(plan, "INI-2"), nullptr);
  // One a year is what the money allows; costs of a calendar year move along with the start.
  EXPECT_EQ(plan.years[0].incidental, euros(100'000));
  EXPECT_EQ(plan.years[0].incidental_limit, euros(150'000));
  EXPECT_EQ(plan.years[1].incidental, euros(100'000));
  EXPECT_EQ(plan.planned[1].start.year(), 2028);
  EXPECT_THAT(plan.planned[1].costs, SizeIs(1));
  EXPECT_EQ(plan.planned[1].costs[0].year, 2028);
  EXPECT_THAT(plan.planned[0].goals, ElementsAre(model::ElementLink{"goal", "DOEL-1", "Dienstverlening"}));

  ASSERT_THAT(plan.left_out, SizeIs(1));
  const LeftOut& out = plan.left_out[0];
  EXPECT_EQ(out.element.key, "INI-3");
  EXPECT_EQ(out.by, OutBy::kBetterWithout);
  EXPECT_GT(out.value_lost, 0);
  ASSERT_THAT(out.displaces, SizeIs(1));
  EXPECT_THAT(sentences(out.reasons)[0], AllOf(HasSubstr("minder waard"), HasSubstr(out.displaces[0].name)));
  ASSERT_THAT(out.enough, SizeIs(1));
  EXPECT_THAT(sentences(out.enough[0].what), ElementsAre("€ 50.000 meer incidenteel in 2027"));
  EXPECT_THAT(sentences(out.enough[0].what, Language::kEnglish), ElementsAre("€ 50,000 more incidental in 2027"));
  EXPECT_THAT(out.because, Contains(model::ElementLink{"budget", "BUD-1", "Reserve"}));

  // It is true: with that money it is in.
  Options more = options_2027();
  more.incidental["2027"] = euros(200'000);
  EXPECT_NE(planned(plan_of(reg, more), "INI-3"), nullptr);
}

TEST(PortfolioLens, WithTheSolverTheSmallestIsProven) {
  const Register reg = three_for_the_money_of_two();
  const auto port = solver::ProcessSolver::create(std::string(KOERS_BUILD_DIR) + "/koers-solver").value();
  Control control;
  control.set_solver(port.get());
  double share = 0;
  control.on_progress([&](const Progress& progress) {
    EXPECT_GE(progress.share, 0);
    EXPECT_LE(progress.share, 1);
    share = std::max(share, progress.share);
  });
  Options options = options_2027();
  options.schedules.reset();
  options.seconds = 5;
  const Plan plan = run(reg.view(), options, control).value();
  EXPECT_EQ(plan.status, Status::kOptimal);
  ASSERT_THAT(plan.left_out, SizeIs(1));
  EXPECT_TRUE(plan.left_out[0].proven);
  ASSERT_THAT(plan.left_out[0].enough, SizeIs(1));
  EXPECT_TRUE(plan.left_out[0].enough[0].smallest);
  EXPECT_TRUE(plan.work.by_clock);
  EXPECT_GT(share, 0.9);
}

TEST(PortfolioLens, WorksOnNameGoalAndSizeAndMarksWhatItAssumes) {
  Register reg;
  auto build = reg.build();
  const Ref goal = build.add("goal", {{"name", "Doel"}}, "DOEL-1");
  const Ref small = build.add("initiative", {{"name", "Klein"}, {"size", Choice{"small"}}}, "INI-1");
  const Ref bare = build.add("initiative", {{"name", "Kaal"}}, "INI-2");
  build.add("initiative", {{"name", "Zonder doel"}, {"size", Choice{"large"}}}, "INI-3");
  build.relate("contributes_to", small, goal), build.relate("contributes_to", bare, goal);
  reg.commit(build);
  const Plan plan = plan_of(reg, options_2027());
  ASSERT_THAT(plan.planned, SizeIs(2));
  EXPECT_NEAR(planned(plan, "INI-1")->assumed.value, 0.75, 1e-9);
  EXPECT_NEAR(planned(plan, "INI-2")->assumed.value, 1.0, 1e-9);
  EXPECT_THAT(sentences(planned(plan, "INI-1")->assumptions),
              Contains("Geld: geen bedrag bekend. Aanname bij omvang S: € 25.000 incidenteel en € 2.500 structureel per jaar."));
  EXPECT_THAT(sentences(plan.notes), Contains(HasSubstr("Er is geen budget bekend voor incidenteel geld")));
  EXPECT_THAT(sentences(plan.notes), Contains(HasSubstr("is een aanname")));
  EXPECT_GT(plan.assumed.value, 0.8);
  // Without a goal it is not weighed, and has not lost anything either.
  ASSERT_THAT(plan.not_weighable, SizeIs(1));
  EXPECT_EQ(plan.not_weighable[0].element.key, "INI-3");
  EXPECT_THAT(plan.left_out, IsEmpty());
  // The structural costs come after completion, a quarter of a year for each quarter.
  const Planned& one = *planned(plan, "INI-1");
  EXPECT_EQ(one.start, make_quarter(2027, 1));
  EXPECT_EQ(one.end, make_quarter(2027, 2));
  ASSERT_THAT(one.costs, SizeIs(2));
  EXPECT_EQ(one.costs[0].structural, euros(1'250));
  EXPECT_EQ(one.costs[1].structural, euros(2'500));
  EXPECT_EQ(one.costs[0].incidental, euros(25'000));
}

TEST(PortfolioLens, KeepsOrderDatesExclusionsPinsAndRoomForChange) {
  Register reg;
  auto build = reg.build();
  const Ref goal = build.add("goal", {{"name", "Doel"}}, "DOEL-1");
  const Ref unit = build.add("unit", {{"name", "Publiekszaken"}}, "AFD-1");
  const Ref room = build.add("capacity", {{"name", "Ruimte"}, {"kind", Choice{"change"}}, {"amount", 1.0}}, "CAP-1");
  build.relate("capacity_of", room, unit);
  const auto project = [&](const char* key, const model::ChangeBuilder::Fields& more, bool to_goal = true) {
    model::ChangeBuilder::Fields fields{{"name", std::string("Project ") + key}, {"size", Choice{"large"}}, {"duration", int64_t{2}}};
    fields.insert(fields.end(), more.begin(), more.end());
    const Ref ref = build.add("initiative", fields, key);
    if (to_goal) build.relate("contributes_to", ref, goal);
    return ref;
  };
  const Ref first = project("INI-1", {});
  const Ref second = project("INI-2", {});
  build.relate("depends_on", second, first, {{"lag", int64_t{1}}});
  build.relate("affects", first, unit), build.relate("affects", second, unit);
  const Ref third = project("INI-3", {{"earliest_start", make_quarter(2027, 3)}});
  build.relate("affects", third, unit);
  const Ref sober = project("INI-4", {});
  const Ref full = project("INI-5", {{"score_strategy", Choice{"high"}}});
  build.relate("excludes", sober, full);
  project("INI-6", {{"pinned_start", make_quarter(2028, 2)}});
  const Ref base = project("INI-7", {}, false);
  const Ref on_it = project("INI-8", {});
  build.relate("requires", on_it, base);
  reg.commit(build);
  const Plan plan = plan_of(reg, options_2027());
  ASSERT_EQ(plan.status == Status::kOptimal || plan.status == Status::kFeasible, true);
  const Planned &one = *planned(plan, "INI-1"), &two = *planned(plan, "INI-2"), &three = *planned(plan, "INI-3");
  EXPECT_GE(two.start.index, one.end.index + 2);
  EXPECT_THAT(two.after, ElementsAre(one.element));
  EXPECT_GE(three.start, make_quarter(2027, 3));
  for (const CapacityTotal& total : plan.capacities) {
    if (total.kind != CapacityKind::kChange) continue;
    EXPECT_EQ(total.name, "Publiekszaken");
    for (const CapacityUse& use : total.quarters) EXPECT_LE(use.used, use.limit.value());
  }
  EXPECT_NE(planned(plan, "INI-5"), nullptr);
  ASSERT_NE(left_out(plan, "INI-4"), nullptr);
  EXPECT_EQ(left_out(plan, "INI-4")->by, OutBy::kBetterWithout);
  EXPECT_THAT(left_out(plan, "INI-4")->displaces, Contains(planned(plan, "INI-5")->element));
  EXPECT_EQ(planned(plan, "INI-6")->start, make_quarter(2028, 2));
  EXPECT_EQ(planned(plan, "INI-6")->ground, Ground::kPinned);
  EXPECT_EQ(planned(plan, "INI-7")->ground, Ground::kNeeded);
  EXPECT_NE(planned(plan, "INI-8"), nullptr);
}

TEST(PortfolioLens, WhatCannotFitIsExplainedByTheLimitsThatClash) {
  Register reg;
  auto build = reg.build();
  const Ref goal = build.add("goal", {{"name", "Doel"}}, "DOEL-1");
  build.add("budget", {{"name", "Reserve"}, {"amounts", budget({{0, 100'000, 50'000}})}}, "BUD-1");
  const Ref must = build.add("initiative",
                             {{"name", "Wettelijk"},
                              {"statutory", true},
                              {"duration", int64_t{4}},
                              {"planned_cost", cost({{2027, 80'000, 0}, {2028, 80'000, 0}})},
                              {"deadline", *make_date(2028, 12, 31)}},
                             "INI-1");
  const Ref wish =
      build.add("initiative", {{"name", "Wens"}, {"duration", int64_t{2}}, {"planned_cost", cost({{2027, 60'000, 0}})}}, "INI-2");
  build.relate("contributes_to", must, goal), build.relate("contributes_to", wish, goal);
  reg.commit(build);
  const Plan plan = plan_of(reg, options_2027());
  ASSERT_NE(planned(plan, "INI-1"), nullptr);
  EXPECT_EQ(planned(plan, "INI-1")->ground, Ground::kMandatory);
  ASSERT_NE(left_out(plan, "INI-2"), nullptr);
  const LeftOut& out = *left_out(plan, "INI-2");
  EXPECT_EQ(out.by, OutBy::kDoesNotFit);
  EXPECT_TRUE(out.proven);
  const auto words = sentences(out.reasons);
  EXPECT_THAT(words, Contains("In 2027 is er € 100.000 incidenteel."));
  EXPECT_THAT(words, Contains("Wettelijk moet gebeuren."));
  EXPECT_THAT(out.because, Contains(model::ElementLink{"budget", "BUD-1", "Reserve"}));
  EXPECT_THAT(sentences(out.reasons, Language::kEnglish), Contains("Wettelijk must be done."));
}

TEST(PortfolioLens, ObligationsThatClashAreNamedAndThePlanIsMadeWithoutTheLeastOfThem) {
  Register reg;
  auto build = reg.build();
  const Ref goal = build.add("goal", {{"name", "Doel"}}, "DOEL-1");
  const Ref late = build.add(
      "initiative", {{"name", "Te laat"}, {"mandatory", true}, {"duration", int64_t{4}}, {"deadline", *make_date(2027, 6, 30)}}, "INI-1");
  build.relate("contributes_to", late, goal);
  reg.commit(build);
  const Plan plan = plan_of(reg, options_2027());
  ASSERT_THAT(plan.clashes, SizeIs(1));
  EXPECT_TRUE(plan.clashes[0].smallest);
  EXPECT_THAT(sentences(plan.clashes[0].limits), ElementsAre("Te laat moet gebeuren.", "Te laat moet klaar zijn op 30 juni 2027."));
  EXPECT_EQ(plan.clashes[0].given_up.in(Language::kEnglish), "Te laat must be finished by 30 June 2027.");
  ASSERT_NE(planned(plan, "INI-1"), nullptr);
  EXPECT_EQ(planned(plan, "INI-1")->start, make_quarter(2027, 1));
  // The deadline two quarters later mends it, less does not, and asked so there is no clash.
  ASSERT_THAT(plan.clashes[0].mends, SizeIs(1));
  const Mend& mend = plan.clashes[0].mends[0];
  EXPECT_EQ(mend.limit, 1);
  EXPECT_TRUE(mend.smallest);
  ASSERT_TRUE(mend.then.has_value());
  ASSERT_THAT(mend.changes, SizeIs(1));
  EXPECT_EQ(mend.changes[0].of, ChangeOf::kLater);
  EXPECT_EQ(mend.changes[0].count, 2);
  Options mended = options_2027();
  mended.changes = mend.changes;
  const Plan then = plan_of(reg, mended);
  EXPECT_THAT(then.clashes, SizeIs(0));
  EXPECT_NE(planned(then, "INI-1"), nullptr);
  mended.changes[0].count = 1;
  EXPECT_THAT(plan_of(reg, mended).clashes, SizeIs(1));
}

TEST(PortfolioLens, RunningProjectsContinueUnlessToldOtherwise) {
  Register reg;
  auto build = reg.build();
  const Ref goal = build.add("goal", {{"name", "Doel"}}, "DOEL-1");
  build.add("budget", {{"name", "Reserve"}, {"amounts", budget({{2027, 100'000, 0}, {2028, 100'000, 0}})}}, "BUD-1");
  const auto project = [&](const char* key, const model::ChangeBuilder::Fields& more) {
    model::ChangeBuilder::Fields fields{{"name", std::string("Project ") + key},
                                        {"planned_cost", cost({{2026, 70'000, 0}, {2027, 90'000, 0}})}};
    fields.insert(fields.end(), more.begin(), more.end());
    const Ref ref = build.add("initiative", fields, key);
    build.relate("contributes_to", ref, goal);
  };
  project("INI-1", {{"status", Choice{"active"}},
                    {"stage", Choice{"execution"}},
                    {"planned_start", *make_date(2026, 4, 1)},
                    {"planned_end", *make_date(2027, 9, 30)}});
  project("INI-2", {{"status", Choice{"ended"}}});
  project("INI-3", {{"status", Choice{"proposal"}}});
  project("INI-4", {{"size", Choice{"extra_large"}}, {"duration", int64_t{3}}});
  reg.commit(build);
  Options options = options_2027();
  const Plan plan = plan_of(reg, options);
  const Planned* running = planned(plan, "INI-1");
  ASSERT_NE(running, nullptr);
  EXPECT_EQ(running->ground, Ground::kRunning);
  EXPECT_EQ(running->start, make_quarter(2027, 1));
  EXPECT_EQ(running->end, make_quarter(2027, 3));
  ASSERT_THAT(running->costs, SizeIs(1));  // what was spent in 2026 is not in the plan
  EXPECT_EQ(running->costs[0].incidental, euros(90'000));
  EXPECT_EQ(planned(plan, "INI-2"), nullptr);
  EXPECT_EQ(left_out(plan, "INI-3"), nullptr);
  EXPECT_NE(left_out(plan, "INI-4"), nullptr);  // 70,000 and 90,000 do not fit beside it
  options.running = RunningProjects::kChoose;
  EXPECT_NE(planned(plan_of(reg, options), "INI-4"), nullptr);
}

TEST(PortfolioLens, PinsAndVariantsFromTheOptions) {
  Register reg;
  auto build = reg.build();
  const Ref goal = build.add("goal", {{"name", "Doel"}}, "DOEL-1");
  const Ref system = build.add(
      "initiative",
      {{"name", "Zaaksysteem"},
       {"duration", int64_t{4}},
       {"planned_cost", cost({{2027, 300'000, 0}})},
       {"variants", Table{{{Value{"Sober"}, Value{euros(100'000)}, Value{}, Value{int64_t{2}}, Value{Share{0.6}}, Value{Share{0.5}}}}}}},
      "INI-1");
  build.relate("contributes_to", system, goal);
  build.add("budget", {{"name", "Reserve"}, {"amounts", budget({{0, 150'000, 10'000}})}}, "BUD-1");
  reg.commit(build);
  const Plan plan = plan_of(reg, options_2027());
  ASSERT_NE(planned(plan, "INI-1"), nullptr);
  EXPECT_EQ(planned(plan, "INI-1")->variant, "Sober");
  EXPECT_EQ(planned(plan, "INI-1")->costs[0].incidental, euros(100'000));

  Options out = options_2027();
  out.pins.push_back({"INI-1", PinChoice::kOut});
  const Plan without_it = plan_of(reg, out);
  ASSERT_NE(left_out(without_it, "INI-1"), nullptr);
  EXPECT_EQ(left_out(without_it, "INI-1")->by, OutBy::kHand);

  Options later = options_2027();
  later.pins.push_back({"INI-1", PinChoice::kIn, make_quarter(2028, 1), "sober"});
  EXPECT_EQ(planned(plan_of(reg, later), "INI-1")->start, make_quarter(2028, 1));

  Options wrong = options_2027();
  wrong.pins.push_back({"INI-9"});
  Control control;
  auto refused = run(reg.view(), wrong, control);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::kInvalidInput);
  EXPECT_EQ(refused.error().problems[0].where.path, "$.pins[0].initiative");
  wrong.pins[0] = {"INI-1", PinChoice::kIn, {}, "luxe"};
  refused = run(reg.view(), wrong, control);
  ASSERT_FALSE(refused.has_value());
  EXPECT_THAT(refused.error().in(Language::kDutch), HasSubstr("Sober"));
}

TEST(PortfolioLens, RefusesOptionsThatNameWhatIsNotThere) {
  const Register reg = three_for_the_money_of_two();
  Control control;
  for (auto [options, path] : std::vector<std::pair<Options, std::string>>{{[] {
                                                                              Options o;
                                                                              return o;
                                                                            }(),
                                                                            "$.today"},
                                                                           {[] {
                                                                              Options o = options_2027();
                                                                              o.goal_weights["DOEL-9"] = 1;
                                                                              return o;
                                                                            }(),
                                                                            "$.goal_weights.DOEL-9"},
                                                                           {[] {
                                                                              Options o = options_2027();
                                                                              o.department_changes["INI-1"] = 1;
                                                                              return o;
                                                                            }(),
                                                                            "$.department_changes.INI-1"},
                                                                           {[] {
                                                                              Options o = options_2027();
                                                                              o.incidental["straks"] = euros(1);
                                                                              return o;
                                                                            }(),
                                                                            "$.incidental.straks"}}) {
    const auto refused = run(reg.view(), options, control);
    ASSERT_FALSE(refused.has_value()) << path;
    EXPECT_EQ(refused.error().code, ErrorCode::kInvalidInput);
    EXPECT_EQ(refused.error().problems[0].where.path, path);
    EXPECT_THAT(refused.error().in(Language::kDutch), Not(HasSubstr("{")));
  }
}

TEST(PortfolioLens, LessMoneyChangesThePlanAndTheSameAskingGivesTheSameAnswer) {
  const Register reg = three_for_the_money_of_two();
  Options options = options_2027();
  options.money_factor = 0.9;
  const Plan less = plan_of(reg, options);
  EXPECT_THAT(less.planned, SizeIs(1));  // 135,000 and 90,000: no second one fits
  const Plan again = plan_of(reg, options);
  auto one = to_json(less), other = to_json(again);
  one.as_object().erase("work"), other.as_object().erase("work");  // seconds differ
  EXPECT_EQ(one, other);
}

TEST(PortfolioLens, AnEmptyRegisterSaysWhatToDo) {
  const Register reg;
  const Plan plan = plan_of(reg, options_2027());
  EXPECT_EQ(plan.status, Status::kOptimal);
  EXPECT_THAT(plan.planned, IsEmpty());
  EXPECT_THAT(sentences(plan.notes), Contains(HasSubstr("nog geen initiatieven")));
}

TEST(PortfolioLens, IsReachableThroughTheCatalogueAsJson) {
  const Register reg = three_for_the_money_of_two();
  const Lens* lens = find_lens("portfolio");
  ASSERT_NE(lens, nullptr);
  Control control;
  const auto answer = lens->run(
      reg.view(), boost::json::parse(R"({"first_quarter": "2027-Q1", "quarters": 8, "schedules": 200, "incidental": {"2027": 30000000}})"),
      control);
  ASSERT_TRUE(answer.has_value()) << answer.error().in(Language::kEnglish);
  EXPECT_EQ(answer->at("planned").as_array().size(), 3u);
  EXPECT_EQ(answer->at("status").as_string(), "optimal");
  const auto wrong = lens->run(reg.view(), boost::json::parse(R"({"first_quarter": "2027-Q1", "quarter": 8})"), control);
  EXPECT_FALSE(wrong.has_value());
  EXPECT_TRUE(lens->needs_complete_view);
  EXPECT_TRUE(lens->options_schema().is_object());
}

TEST(PortfolioLens, APartialViewSaysSo) {
  const Register reg = three_for_the_money_of_two();
  Control control;
  const Plan plan = run(reg.view(0), options_2027(), control).value();
  EXPECT_TRUE(plan.partial);
  EXPECT_THAT(sentences(plan.notes), Contains(HasSubstr("Je mag niet alles")));
}

}  // namespace
}  // namespace koers::analysis::portfolio
