#include "analysis/portfolio/project_proof.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "analysis/portfolio/checker_for_tests.h"
#include "analysis/portfolio/engine.h"
#include "analysis/portfolio/exact_search.h"
#include "analysis/portfolio/model.h"
#include "analysis/portfolio/random_problem.h"
#include "base/stop_test.h"
#include "solver/process_solver.h"

namespace koers::analysis::portfolio {
namespace {

using Steady = std::chrono::steady_clock;
using testing::violation;
using testing::worth;

// Small, with all that a project may have: limits that change per period, uses that change while a job runs, modes, lags, dates, limits for
// the whole, several jobs whose delay costs something.
Problem varied_project(Random& random) {
  Problem problem = random_small_project(random);
  problem.resources.push_back(problem.resources[0]);
  for (Amount& capacity : problem.resources[0].capacity) capacity += random.between(-1, 1);
  for (Activity& activity : problem.activities) {
    for (Variant& variant : activity.variants) {
      for (Use& use : variant.uses) {
        for (Amount& amount : use.profile) {
          if (use.resource == 0 && random.chance(0.4)) amount = random.between(0, 5);
        }
      }
      if (variant.duration > 0 && random.chance(0.5))
        variant.uses.push_back({2, std::vector<Amount>(static_cast<size_t>(variant.duration), random.between(1, 4)), 0, Use::By::kPeriod});
      if (random.chance(0.3)) variant.value_lost_per_period = 0;
    }
  }
  for (Precedence& rule : problem.precedences) rule.lag = random.between(0, 2);
  return problem;
}

template <class Visit>
void for_each_schedule(const Problem& problem, Visit visit) {
  const size_t count = problem.activities.size();
  Schedule schedule(count, {0, 0});
  for (;;) {
    visit(schedule);
    size_t a = 0;
    for (; a < count; ++a) {
      if (++schedule[a].start <= problem.periods) break;
      schedule[a].start = 0;
      if (++schedule[a].variant < static_cast<int>(problem.activities[a].variants.size())) break;
      schedule[a].variant = 0;
    }
    if (a == count) return;
  }
}

std::vector<Schedule> schedules_worth(const Problem& problem, Amount least) {
  std::vector<Schedule> result;
  for_each_schedule(problem, [&](const Schedule& schedule) {
    if (value_of(problem, schedule) >= least && violation(problem, schedule).empty()) result.push_back(schedule);
  });
  return result;
}

bool is_so(const NogoodStore& store, Fact fact, const std::vector<int>& values) {
  const int value = values[store.var_of(fact)];
  return store.is_lower(fact) ? value >= store.limit_of(fact) : value <= store.limit_of(fact);
}

TEST(PortfolioProof, WhatItLearnsHoldsInEverySchedule) {
  int learned = 0, checked = 0, refuted = 0;
  for (uint64_t seed = 0; seed < 400; ++seed) {
    Random random(seed);
    const Problem problem = varied_project(random);
    const auto project = Project::of(problem);
    if (!project) continue;
    const auto best = testing::best_by_trying_everything(problem);
    if (!best) continue;
    // Asked for something between the best and well below it, so that there are schedules against which to hold what it learns, and for
    // more than there is at last.
    const Control control;
    const Amount least = *best - random.between(0, 2);
    Windows windows;
    ASSERT_TRUE(may_be_worth(*project, least, 1'000'000, control, windows));
    ProjectProof proof(*project, least, windows);
    const std::vector<Schedule> schedules = schedules_worth(problem, least);
    Amount wanted = least;
    ProjectProof::Answer answer = proof.run(1'000'000, control);
    for (; answer == ProjectProof::Answer::kFound; answer = proof.run(1'000'000, control)) {
      const Schedule found = proof.schedule(problem.activities.size());
      EXPECT_EQ(violation(problem, found), "") << "seed " << seed;
      ASSERT_GE(worth(problem, found), wanted) << "seed " << seed;
      wanted = worth(problem, found) + 1;
      if (wanted > *best) break;
      proof.raise_value(wanted);
    }
    ASSERT_EQ(answer, ProjectProof::Answer::kFound) << "seed " << seed;
    const NogoodStore& store = proof.rules().store();
    for (const Schedule& schedule : schedules) {
      std::vector<int> values;
      if (worth(problem, schedule) < wanted - 1) continue;
      if (!proof.rules().values_in(schedule, values)) continue;  // in a mode that another beats
      ++checked;
      store.for_each_clause([&](std::span<const Fact> clause) {
        EXPECT_TRUE(std::any_of(clause.begin(), clause.end(), [&](Fact fact) { return is_so(store, fact, values); })) << "seed " << seed;
      });
    }
    learned += static_cast<int>(proof.conflicts());
    proof.raise_value(*best + 1);
    EXPECT_EQ(proof.run(10'000'000, control), ProjectProof::Answer::kRefuted) << "seed " << seed;
    ++refuted;
  }
  EXPECT_GT(learned, 30);
  EXPECT_GT(checked, 300);
  EXPECT_GT(refuted, 150);
}

TEST(PortfolioProof, WhatItLearnsOfThirtyJobsHoldsInTheOptimum) {
  int64_t clauses = 0;
  for (uint64_t seed = 0; seed < 8; ++seed) {
    const Problem problem = random_project({.jobs = 30, .seed = seed, .strength = 0.2});
    const auto project = Project::of(problem);
    ASSERT_TRUE(project.has_value());
    const Control control;
    std::vector<Schedule> optima;
    Amount best = 0;
    for (uint64_t other = 0; other < 3; ++other) {
      const Solved solved = optimise(problem, {.schedules = 8000, .seed = other}, control).value();
      if (solved.status == Status::kOptimal) optima.push_back(solved.schedule), best = solved.value;
    }
    if (optima.empty()) continue;
    Windows windows;
    ASSERT_TRUE(may_be_worth(*project, best, 1'000'000, control, windows));
    ProjectProof proof(*project, best, windows);
    EXPECT_NE(proof.run(3'000'000, control), ProjectProof::Answer::kRefuted) << "seed " << seed;
    const NogoodStore& store = proof.rules().store();
    for (const Schedule& schedule : optima) {
      std::vector<int> values;
      ASSERT_TRUE(proof.rules().values_in(schedule, values));
      store.for_each_clause([&](std::span<const Fact> clause) {
        ++clauses;
        EXPECT_TRUE(std::any_of(clause.begin(), clause.end(), [&](Fact fact) { return is_so(store, fact, values); })) << "seed " << seed;
      });
    }
  }
  EXPECT_GT(clauses, 1000);
}

TEST(PortfolioProof, ClosesTheGapAsTryingEverythingDoes) {
  int infeasible = 0;
  for (uint64_t seed = 1000; seed < 1250; ++seed) {
    Random random(seed);
    const Problem problem = varied_project(random);
    const auto project = Project::of(problem);
    if (!project) continue;
    const auto best = testing::best_by_trying_everything(problem);
    const Control control;
    ExactSearch search(*project, problem.activities.size(), project->value_max());
    std::optional<Schedule> schedule;
    while (!search.is_done()) {
      search.run(1000, control);
      if (auto found = search.take_found()) schedule = std::move(found);
    }
    EXPECT_EQ(search.is_infeasible(), !best.has_value()) << "seed " << seed;
    infeasible += search.is_infeasible();
    if (!best) continue;
    ASSERT_TRUE(schedule.has_value()) << "seed " << seed;
    EXPECT_EQ(violation(problem, *schedule), "") << "seed " << seed;
    EXPECT_EQ(worth(problem, *schedule), *best) << "seed " << seed;
    EXPECT_EQ(search.bound(), *best) << "seed " << seed;
  }
  EXPECT_GT(infeasible, 10);
}

TEST(PortfolioProof, AgreesWithTheSolverOnFiveJobs) {
  const auto port = solver::ProcessSolver::create(std::string(KOERS_BUILD_DIR) + "/koers-solver").value();
  int compared = 0;
  for (uint64_t seed = 0; seed < 4; ++seed) {
    const Problem problem = random_project({.jobs = 5, .seed = seed, .strength = 0.1});
    const auto project = Project::of(problem);
    ASSERT_TRUE(project.has_value());
    Control control;
    ExactSearch search(*project, problem.activities.size(), project->value_max());
    std::optional<Schedule> schedule;
    while (!search.is_done()) {
      search.run(1'000'000, control);
      if (auto found = search.take_found()) schedule = std::move(found);
    }
    const Compiled compiled(problem);
    const Model model = make_model(compiled);
    SolveOptions options;
    options.seconds_max = 3;
    const auto answer = port->solve(model.program, options, control);
    ASSERT_TRUE(answer.has_value());
    if (answer->status != SolveStatus::kOptimal) continue;  // a slow machine
    EXPECT_EQ(worth(problem, *schedule), bound_of(model, answer->bound)) << "seed " << seed;
    ++compared;
  }
  EXPECT_GT(compared, 0);
}

TEST(PortfolioProof, TheSameInPartsAsAtOnce) {
  const Problem problem = random_project({.jobs = 40, .seed = 3, .strength = 0.1});
  const auto project = Project::of(problem);
  ASSERT_TRUE(project.has_value());
  const Control control;
  const auto conflicts = [&](int64_t part) {
    Windows windows;
    EXPECT_TRUE(may_be_worth(*project, project->value_max() - 40, 1'000'000, control, windows));
    ProjectProof proof(*project, project->value_max() - 40, windows);
    ProjectProof::Answer answer = ProjectProof::Answer::kOpen;
    while (answer == ProjectProof::Answer::kOpen && proof.work() < 3'000'000)
      answer = proof.run(std::min(part, 3'000'000 - proof.work()), control);
    return std::pair(proof.conflicts(), answer);
  };
  EXPECT_EQ(conflicts(3'000'000), conflicts(777));
}

TEST(PortfolioProof, ARunByTheClockComesBackByItsSchedulesAndFinds) {
  for (uint64_t seed = 0; seed < 4; ++seed) {
    const Problem problem = random_project({.jobs = 60, .seed = seed, .strength = 0.1});
    const Control control;
    const Solved by_clock = optimise(problem, {.seconds = 0.1, .seed = seed}, control).value();
    const Solved again = optimise(problem, {.schedules = by_clock.schedules, .seed = seed, .finds = by_clock.finds}, control).value();
    EXPECT_EQ(by_clock.schedule, again.schedule) << "seed " << seed;
    // On a fast machine the exact search was in a thread of its own before the end; its bound is not in the finds.
    if (by_clock.finds.empty()) {
      EXPECT_EQ(by_clock.bound, again.bound) << "seed " << seed;
    }
  }
}

// After the first moments the exact search works in a thread of its own: what it brought in stands in the finds.
TEST(PortfolioProof, ALongerRunByTheClockComesBackToo) {
  for (uint64_t seed = 0; seed < 3; ++seed) {
    const Problem problem = random_project({.jobs = 60, .seed = seed, .factor = 1, .strength = 0.1});
    const Control control;
    const Solved by_clock = optimise(problem, {.seconds = 1.2, .seed = seed}, control).value();
    ASSERT_FALSE(by_clock.finds.empty()) << "seed " << seed;
    EXPECT_TRUE(by_clock.finds.front().schedule.empty()) << "seed " << seed;
    const Solved again = optimise(problem, {.schedules = by_clock.schedules, .seed = seed, .finds = by_clock.finds}, control).value();
    EXPECT_EQ(by_clock.schedule, again.schedule) << "seed " << seed;
    EXPECT_GE(again.bound, by_clock.bound) << "seed " << seed;
  }
}

TEST(PortfolioProof, StopsWithinATenthOfASecond) {
  // Too large to be proven: it is searching exactly most of the time.
  const Problem problem = random_project({.jobs = 200, .seed = 1, .factor = 1, .strength = 0.05});
  const auto project = Project::of(problem);
  ASSERT_TRUE(project.has_value());
  const auto search = [&](Control& control) {
    ExactSearch exact(*project, problem.activities.size(), project->value_max());
    while (!control.cancelled()) exact.run(int64_t{1} << 50, control);
  };
  EXPECT_LT(seconds_to_stop(60, search), 0.1);
}

}  // namespace
}  // namespace koers::analysis::portfolio
