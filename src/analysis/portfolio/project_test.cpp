#include "analysis/portfolio/project.h"

#include <gtest/gtest.h>

#include "analysis/portfolio/benchmark_instances.h"
#include "analysis/portfolio/checker_for_tests.h"
#include "analysis/portfolio/engine.h"
#include "analysis/portfolio/list_search.h"
#include "analysis/portfolio/project_bound.h"
#include "analysis/portfolio/random_problem.h"

namespace koers::analysis::portfolio {
namespace {

using testing::best_by_trying_everything;
using testing::violation;

TEST(PortfolioProject, AgreesWithTryingEverything) {
  int optimal = 0, infeasible = 0, with_modes = 0;
  for (uint64_t seed = 0; seed < 250; ++seed) {
    Random random(seed);
    const Problem problem = random_small_project(random);
    ASSERT_TRUE(check_problem(problem).has_value());
    const auto best = best_by_trying_everything(problem);
    EngineOptions options;
    options.schedules = 3000;
    const Control control;
    const Solved solved = optimise(problem, options, control).value();
    if (!best) {
      EXPECT_EQ(solved.status, Status::kInfeasible) << "seed " << seed;
      ++infeasible;
      continue;
    }
    ASSERT_TRUE(solved.has_schedule()) << "seed " << seed;
    EXPECT_EQ(violation(problem, solved.schedule), "") << "seed " << seed;
    EXPECT_EQ(solved.value, *best) << "seed " << seed;
    EXPECT_GE(solved.bound, *best) << "seed " << seed;
    optimal += solved.status == Status::kOptimal;
    const auto project = Project::of(problem);
    if (!project) continue;
    with_modes += project->has_choice();
    EXPECT_GE(bound_of(*project, -kAmountMax, 1'000'000, control), *best) << "seed " << seed;
  }
  EXPECT_GT(optimal, 50);
  EXPECT_GT(infeasible, 10);
  EXPECT_GT(with_modes, 30);
}

TEST(PortfolioProject, TheSameScheduleHoweverTheWorkIsDividedUp) {
  const Problem problem = random_project({.jobs = 40, .seed = 3});
  const auto project = Project::of(problem);
  ASSERT_TRUE(project.has_value());
  ListSearch at_once(*project, 7), in_parts(*project, 7);
  at_once.improve(1500, nullptr);
  while (in_parts.schedules() < at_once.schedules()) in_parts.improve(1, nullptr);
  EXPECT_EQ(at_once.schedules(), in_parts.schedules());
  EXPECT_EQ(at_once.schedule(problem.activities.size()), in_parts.schedule(problem.activities.size()));
  EXPECT_EQ(violation(problem, at_once.schedule(problem.activities.size())), "");
}

TEST(PortfolioProject, ThreeHundredJobsInAMoment) {
  const Problem problem = random_project({.jobs = 300, .seed = 5});
  EngineOptions options;
  options.schedules = 200;
  const Control control;
  const Solved solved = optimise(problem, options, control).value();
  ASSERT_TRUE(solved.has_schedule());
  EXPECT_EQ(violation(problem, solved.schedule), "");
  EXPECT_LT(solved.seconds_to_first, 1);
}

// What the published sets keep: as many precedences as the complexity says, none that follows from others, as much asked for as the factor
// says; limits that are never below what one job asks.
TEST(PortfolioProject, GeneratedProjectsHaveTheShapeTheySay) {
  for (int index = 0; index < 60; ++index) {
    ProjectShape shape = published_shape(index % 2 == 0 ? 30 : 120, index % 5 == 0 ? 3 : 1, index);
    shape.seed = static_cast<uint64_t>(index);
    const Problem problem = random_project(shape);
    ASSERT_TRUE(check_problem(problem).has_value());
    const auto jobs = static_cast<uint32_t>(shape.jobs);
    std::vector<std::vector<uint8_t>> reaches(jobs + 1, std::vector<uint8_t>(jobs + 1, 0));
    for (size_t i = problem.precedences.size(); i-- > 0;) {  // by falling predecessor
      const auto [before, after, lag] = problem.precedences[i];
      ASSERT_LT(before, after);
      for (uint32_t j = after; j <= jobs; ++j) reaches[before][j] |= j == after || reaches[after][j];
    }
    for (const Precedence& rule : problem.precedences) {
      for (uint32_t j = rule.before + 1; j < rule.after; ++j) EXPECT_FALSE(reaches[rule.before][j] && reaches[j][rule.after]) << index;
    }
    EXPECT_NEAR(static_cast<double>(problem.precedences.size() + 3), shape.complexity * (jobs + 2), 0.06 * shape.complexity * (jobs + 2))
        << index;
    size_t asked = 0;
    for (uint32_t j = 0; j < jobs; ++j) {
      for (const Variant& variant : problem.activities[j].variants) {
        asked += static_cast<size_t>(std::count_if(variant.uses.begin(), variant.uses.end(),
                                                   [&](const Use& use) { return use.resource < static_cast<uint32_t>(shape.limits); }));
      }
    }
    EXPECT_NEAR(static_cast<double>(asked), shape.factor * shape.limits * shape.jobs * shape.modes, 1) << index;
    EXPECT_TRUE(shape.modes > 1 || Project::of(problem).has_value()) << index;
  }
}

TEST(PortfolioProject, LeavesOtherProblemsAlone) {
  EXPECT_FALSE(Project::of(random_portfolio({.initiatives = 20, .quarters = 6})).has_value());
  Problem gains_by_waiting = random_project({.jobs = 5, .seed = 1});
  EXPECT_TRUE(Project::of(gains_by_waiting).has_value());
  gains_by_waiting.activities[2].variants[0].value_lost_per_period = -1;
  EXPECT_FALSE(Project::of(gains_by_waiting).has_value());
}

// Files of several modes from other sources: no rule below the titles, more spaces, lines that end otherwise.
TEST(PortfolioProject, ReadsSeveralModesHoweverTheFileIsLaidOut) {
  const std::string text =
      "jobs  (incl. supersource/sink ):  3\r\nRESOURCES\r\n- renewable                 :  1   R\r\n"
      "- nonrenewable              :  1   N\r\n- doubly constrained        :  0   D\r\n*****\r\n"
      "PRECEDENCE RELATIONS:\r\njobnr.    #modes  #successors   successors\r\n1 1 1 2\r\n2 2 1 3\r\n3 1 0\r\n*****\r\n"
      "REQUESTS/DURATIONS:\r\njobnr. mode duration  R1  N1\r\n1 1 0 0 0\r\n2 1 2 1 5\r\n 2 4 1 3\r\n3 1 0 0 0\r\n*****\r\n"
      "RESOURCE AVAILABILITIES:\r\n R1  N1\r\n 1 4\r\n*****\r\n";
  const auto instance = read_psplib(text, "modes");
  ASSERT_TRUE(instance.has_value());
  const Control control;
  const Solved solved = optimise(instance->problem, {}, control).value();
  EXPECT_EQ(solved.status, Status::kOptimal);
  EXPECT_EQ(instance->objective(solved.value), 4);  // the quick mode asks five of four
}

TEST(PortfolioProject, ReadsTheOlderFormToo) {
  // A dummy, two jobs that cannot run together on three of four units, a dummy.
  const auto instance = read_psplib("4 1\n4\n0 0 2 2 3\n2 3 1 4\n3 3 1 4\n0 0 0\n", "small");
  ASSERT_TRUE(instance.has_value());
  const Control control;
  const Solved solved = optimise(instance->problem, {}, control).value();
  EXPECT_EQ(solved.status, Status::kOptimal);
  EXPECT_EQ(instance->objective(solved.value), 5);
  EXPECT_FALSE(read_psplib("4 1\n4\n0 0 2 2 3\n2 3 1 4\n", "half").has_value());
}

}  // namespace
}  // namespace koers::analysis::portfolio
