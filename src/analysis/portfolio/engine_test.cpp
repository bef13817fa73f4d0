#include "analysis/portfolio/engine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <pthread.h>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <thread>

#include "analysis/portfolio/checker_for_tests.h"
#include "analysis/portfolio/feasible.h"
#include "analysis/portfolio/knowing_solver_for_tests.h"
#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/model.h"
#include "analysis/portfolio/random_problem.h"
#include "base/stop_test.h"
#include "solver/process_solver.h"

namespace koers::analysis::portfolio {
namespace {

using testing::best_by_trying_everything;
using testing::Knowing;
using testing::violation;
using testing::worth;
using Steady = std::chrono::steady_clock;

std::unique_ptr<solver::ProcessSolver> process_solver() {
  return solver::ProcessSolver::create(std::string(KOERS_BUILD_DIR) + "/koers-solver").value();
}
bool deep() { return std::getenv("KOERS_DEEP") != nullptr; }

TEST(PortfolioEngine, SearchAloneAgreesWithTryingEverythingOnAThousandProblems) {
  int optimal = 0, feasible = 0, infeasible = 0;
  for (uint64_t seed = 0; seed < 1000; ++seed) {
    Random random(seed);
    const Problem problem = random_small_problem(random);
    ASSERT_TRUE(check_problem(problem).has_value()) << seed;
    const auto best = best_by_trying_everything(problem);
    EngineOptions options;
    options.schedules = 400;
    const Control control;
    const Solved solved = optimise(problem, options, control).value();
    if (!best) {
      EXPECT_EQ(solved.status, Status::kInfeasible) << "seed " << seed;
      ++infeasible;
      continue;
    }
    ASSERT_TRUE(solved.has_schedule()) << "seed " << seed;
    EXPECT_EQ(violation(problem, solved.schedule), "") << "seed " << seed;
    EXPECT_EQ(worth(problem, solved.schedule), solved.value) << "seed " << seed;
    EXPECT_GE(solved.bound, *best) << "seed " << seed;
    EXPECT_EQ(solved.value, *best) << "seed " << seed;
    ++(solved.status == Status::kOptimal ? optimal : feasible);
  }
  // The problems are of every sort: a test on one sort alone would say little.
  EXPECT_GT(optimal, 200);
  EXPECT_GT(infeasible, 100);
  EXPECT_GT(feasible, 20);
}

TEST(PortfolioEngine, WithTheSolverEveryAnswerIsProven) {
  const auto port = process_solver();
  const uint64_t count = deep() ? 2000 : 150;
  for (uint64_t seed = 5000; seed < 5000 + count; ++seed) {
    Random random(seed);
    const Problem problem = random_small_problem(random);
    const auto best = best_by_trying_everything(problem);
    Control control;
    control.set_solver(port.get());
    const Solved solved = optimise(problem, {}, control).value();
    ASSERT_FALSE(solved.solver_error.has_value()) << solved.solver_error->in(Language::kEnglish);
    if (!best) {
      EXPECT_EQ(solved.status, Status::kInfeasible) << "seed " << seed;
      continue;
    }
    EXPECT_EQ(solved.status, Status::kOptimal) << "seed " << seed;
    EXPECT_EQ(solved.value, *best) << "seed " << seed;
    EXPECT_EQ(violation(problem, solved.schedule), "") << "seed " << seed;
  }
}

TEST(PortfolioEngine, NeitherWholeChoicesNorFixingByPriceEverTakeTheBestAway) {
  const auto port = process_solver();
  const uint64_t count = deep() ? 1000 : 120;
  int fixed = 0, above = 0, crashed = 0;
  for (uint64_t seed = 40'000; seed < 40'000 + count; ++seed) {
    Random random(seed);
    const Problem problem = random_small_problem(random);
    const auto best = best_by_trying_everything(problem);
    const Compiled compiled(problem);
    if (!best || compiled.options().empty()) continue;
    Control control;
    control.set_solver(port.get());
    const Relaxation relaxation = relax(compiled, *best - 1, 60, control);
    EXPECT_GE(relaxation.bound, *best) << "seed " << seed;
    for (const Whole whole : {Whole::kEverything, Whole::kChoice}) {
      Model model = make_model(compiled, whole);
      fixed += fix_by_price(compiled, relaxation, *best, model) > 0;
      const auto answered = port->solve(model.program, {}, control);
      if (!answered) {  // CBC crashes on a few programs in which hardly anything is left (docs/decisions/0020)
        ++crashed;
        continue;
      }
      const SolveAnswer& answer = *answered;
      ASSERT_EQ(answer.status, SolveStatus::kOptimal) << "seed " << seed;
      const Amount bound = bound_of(model, answer.bound);
      EXPECT_GE(bound, *best) << "seed " << seed;
      if (whole == Whole::kEverything) {
        EXPECT_EQ(bound, *best) << "seed " << seed;
      }
      above += bound > *best;
    }
  }
  EXPECT_GT(fixed, static_cast<int>(count) / 2);  // of two for each
  EXPECT_GT(above, 0);
  EXPECT_LT(crashed, static_cast<int>(count) / 20);
}

TEST(PortfolioEngine, DepthFirstKnowsWhatCannotBeDone) {
  int infeasible = 0;
  for (uint64_t seed = 20'000; seed < 20'600; ++seed) {
    Random random(seed);
    Problem problem = random_small_problem(random);
    for (Activity& activity : problem.activities) activity.mandatory |= random.chance(0.4);
    const bool can = best_by_trying_everything(problem).has_value();
    const Control control;
    const auto answer = find_feasible(Compiled(problem), 100'000, control);
    EXPECT_EQ(answer.status, can ? Feasibility::kFeasible : Feasibility::kInfeasible) << "seed " << seed;
    if (answer.status == Feasibility::kFeasible) {
      EXPECT_EQ(violation(problem, answer.schedule), "") << "seed " << seed;
    }
    infeasible += !can;
  }
  EXPECT_GT(infeasible, 100);
  EXPECT_LT(infeasible, 500);
}

TEST(PortfolioEngine, AGoodAnswerForTwoHundredInitiativesAndTheSameForTheSameWork) {
  const Problem problem = random_portfolio({});
  EngineOptions options;
  options.schedules = 2000;
  options.seed = 3;
  const Control control;
  const Solved first = optimise(problem, options, control).value();
  ASSERT_TRUE(first.has_schedule());
  EXPECT_EQ(violation(problem, first.schedule), "");
  EXPECT_EQ(worth(problem, first.schedule), first.value);
  EXPECT_LT(static_cast<double>(first.bound - first.value), 0.10 * static_cast<double>(first.bound));
  const Solved again = optimise(problem, options, control).value();
  EXPECT_EQ(again.schedule, first.schedule);
  EXPECT_EQ(again.bound, first.bound);
  EXPECT_EQ(again.schedules, first.schedules);
}

TEST(PortfolioEngine, BoundAndValueMeetTheClockAndTheReports) {
  const auto port = process_solver();
  Control control;
  control.set_solver(port.get());
  const Problem problem = random_portfolio({.initiatives = 120, .quarters = 8, .seed = 2});
  EngineOptions options;
  options.seconds = 1.5;
  Amount value = std::numeric_limits<Amount>::min(), bound = std::numeric_limits<Amount>::max();
  int reports = 0;
  options.on_progress = [&](const Solved& now, double share) {
    EXPECT_GE(now.value, value);
    EXPECT_LE(now.bound, bound);
    EXPECT_GE(share, 0);
    EXPECT_LE(share, 1);
    value = now.value, bound = now.bound;
    ++reports;
  };
  const auto begin = Steady::now();
  const Solved solved = optimise(problem, options, control).value();
  EXPECT_LT(std::chrono::duration<double>(Steady::now() - begin).count(), 2.5);
  EXPECT_GT(reports, 3);
  EXPECT_EQ(violation(problem, solved.schedule), "");
  EXPECT_LE(solved.value, solved.bound);
  EXPECT_EQ(solved.bound_by, BoundBy::kSolver);
}

TEST(PortfolioEngine, StopsWithin100MsWhenCancelled) {
  const auto port = process_solver();
  const Problem problem = random_portfolio({.initiatives = 400, .quarters = 16});
  for (const int after_ms : {5, 150, 900}) {
    const auto search = [&](Control& control) {
      control.set_solver(port.get());
      const auto answer = optimise(problem, {.seconds = 30}, control);
      ASSERT_FALSE(answer.has_value());
      EXPECT_EQ(answer.error().code, ErrorCode::kCancelled);
    };
    EXPECT_LT(seconds_to_stop(after_ms, search), 0.1) << after_ms;
  }
}

// Processor time of the calling thread, so that what else runs on the machine does not count.
double processor_seconds(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

// Within a tenth of a second of its own work, wherever it is: listing places, pricing limits, building schedules.
TEST(PortfolioEngine, StopsWhileALargeProblemIsStillBeingMadeReady) {
  const Problem problem = random_portfolio({.initiatives = 4000, .quarters = 40});
  clockid_t own{};
  ASSERT_EQ(pthread_getcpuclockid(pthread_self(), &own), 0);
  double begin = processor_seconds(own);
  ASSERT_GT(Compiled(problem).options().size(), 100'000u);
  const double whole = processor_seconds(own) - begin;
  for (const double share : {0.1, 0.4, 0.8, 1.2, 1.6, 2.0, 2.5, 3.5}) {
    double least = 1e9;  // of two tries: others on the machine also slow the memory down
    for (int tries = 0; tries < 2 && least > 0.1; ++tries) {
      Control control;
      begin = processor_seconds(own);
      double at_cancel = 0;
      std::jthread canceller([&] {
        while (processor_seconds(own) - begin < share * whole) std::this_thread::sleep_for(std::chrono::microseconds(200));
        at_cancel = processor_seconds(own);
        control.cancel();
      });
      const auto answer = optimise(problem, {.seconds = 30}, control);
      const double stopped = processor_seconds(own);
      canceller.join();
      ASSERT_FALSE(answer.has_value());
      EXPECT_EQ(answer.error().code, ErrorCode::kCancelled);
      least = std::min(least, stopped - at_cancel);
    }
    EXPECT_LT(least, 0.1) << share;
  }
  Control control;
  control.cancel();
  const auto compiled = Compiled::create(problem, control);
  ASSERT_FALSE(compiled.has_value());
  EXPECT_EQ(compiled.error().code, ErrorCode::kCancelled);
}

TEST(PortfolioEngine, ARunInWhichTheSolverFoundSomethingIsReplayed) {
  const Problem problem = random_knapsack({.variables = 250, .limits = 10, .seed = 11});
  const Control alone;
  // What the same search would find much later.
  const Solved good = optimise(problem, {.schedules = 40'000, .seed = 11}, alone).value();
  const Compiled compiled(problem);
  Knowing solver(start_of(compiled, good.schedule, compiled.options().size()));
  Control control;
  control.set_solver(&solver);
  Solved by_clock;
  for (double seconds = 1; seconds < 20 && by_clock.finds.empty(); seconds *= 3)  // a busy machine gets to the solver late
    by_clock = optimise(problem, {.seconds = seconds, .seed = 11}, control).value();
  ASSERT_EQ(by_clock.finds.size(), 1u) << by_clock.value << " beside " << good.value << " after " << by_clock.schedules;
  EXPECT_EQ(by_clock.finds.front().schedule, good.schedule);
  EXPECT_GE(by_clock.value, good.value);
  EngineOptions options{.schedules = by_clock.schedules, .seed = 11};
  options.finds = by_clock.finds;
  const Solved again = optimise(problem, options, alone).value();
  EXPECT_EQ(again.schedule, by_clock.schedule);
  EXPECT_EQ(again.schedules, by_clock.schedules);
}

// Of projects the search goes on from what is found, whatever its value, and the exact search beside it too.
TEST(PortfolioEngine, AProjectIsReplayedWithWhatWasFound) {
  const auto port = process_solver();
  for (uint64_t seed = 0; seed < 3; ++seed) {
    const Problem problem = random_project({.jobs = 40, .seed = seed, .factor = 1, .strength = 0.2});
    Control control;
    control.set_solver(port.get());
    const Solved by_clock = optimise(problem, {.seconds = 0.8, .seed = seed}, control).value();
    EngineOptions options{.schedules = by_clock.schedules, .seed = seed};
    options.finds = by_clock.finds;
    const Control alone;
    EXPECT_EQ(optimise(problem, options, alone).value().schedule, by_clock.schedule) << "seed " << seed;
    // Something found halfway changes the way, and the way is the same each time.
    options.finds = {{500, optimise(problem, {.schedules = 3000, .seed = seed + 50}, alone).value().schedule}};
    options.schedules = 2000;
    EXPECT_EQ(optimise(problem, options, alone).value().schedule, optimise(problem, options, alone).value().schedule) << "seed " << seed;
  }
}

TEST(PortfolioEngine, AFailingSolverLeavesTheSearchItsAnswer) {
  const auto port = solver::ProcessSolver::create("/bin/false").value();
  Control control;
  control.set_solver(port.get());
  const Problem problem = random_portfolio({.initiatives = 60, .quarters = 8});
  const Solved solved = optimise(problem, {.seconds = 1}, control).value();
  EXPECT_TRUE(solved.has_schedule());
  ASSERT_TRUE(solved.solver_error.has_value());
  EXPECT_EQ(solved.solver_error->code, ErrorCode::kUnavailable);
  EXPECT_EQ(solved.bound_by, BoundBy::kRelaxation);
}

TEST(PortfolioEngine, RefusesAProblemThatIsNone) {
  const Control control;
  Problem problem;
  problem.periods = 2;
  problem.activities.resize(1);
  problem.activities[0].variants.push_back({1, 5, 0, {{3, {1}, 0, Use::By::kPeriod}}});
  const auto refused = optimise(problem, {}, control);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::kInvalidInput);
}

}  // namespace
}  // namespace koers::analysis::portfolio
