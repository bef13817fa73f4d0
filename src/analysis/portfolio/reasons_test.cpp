#include "analysis/portfolio/reasons.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "analysis/portfolio/checker_for_tests.h"
#include "analysis/portfolio/extras.h"
#include "analysis/portfolio/random_problem.h"
#include "base/stop_test.h"
#include "solver/process_solver.h"

namespace koers::analysis::portfolio {
namespace {

using testing::best_by_trying_everything;
using testing::violation;
using testing::worth;
using Steady = std::chrono::steady_clock;

std::unique_ptr<solver::ProcessSolver> process_solver() {
  return solver::ProcessSolver::create(std::string(KOERS_BUILD_DIR) + "/koers-solver").value();
}

Problem with_in(const Problem& problem, uint32_t activity) {
  Problem forced = problem;
  forced.activities[activity].mandatory = true;
  return forced;
}

// The set cannot be met, and it can as soon as any one of it is given up: by trying everything, not by the engine.
void expect_minimal_clash(const Problem& problem, const Clash& clash, uint64_t seed) {
  std::vector<Limit> others;
  for (const Limit& limit : limits_of(problem)) {
    if (std::find(clash.limits.begin(), clash.limits.end(), limit) == clash.limits.end()) others.push_back(limit);
  }
  EXPECT_FALSE(best_by_trying_everything(without(problem, others)).has_value()) << "not a clash, seed " << seed;
  for (const Limit& limit : clash.limits) {
    std::vector<Limit> dropped = others;
    dropped.push_back(limit);
    EXPECT_TRUE(best_by_trying_everything(without(problem, dropped)).has_value()) << "not minimal, seed " << seed;
  }
}

// The least of one resource that must be added for the activity to fit beside all that is chosen, by trying everything.
std::optional<Amount> least_extra(const Problem& problem, const Schedule& chosen, const Extra& extra, uint32_t activity, Amount enough) {
  Problem beside = problem;
  for (uint32_t a = 0; a < beside.activities.size(); ++a) {
    if (chosen[a].is_in()) beside.activities[a].mandatory = true;
    if (!chosen[a].is_in() && !extra.schedule[a].is_in()) beside.activities[a].pin.kind = Pin::Kind::kOut;
  }
  beside.activities[activity].mandatory = true;
  const uint32_t resource = extra.amounts.front().resource;
  // Every way to spread an amount over the buckets, smallest totals first.
  const size_t buckets = beside.resources[resource].capacity.size();
  for (Amount total = 0; total <= enough; ++total) {
    std::vector<Amount> spread(buckets, 0);
    spread[0] = total;
    for (;;) {
      Problem wider = beside;
      for (size_t b = 0; b < buckets; ++b) {
        if (wider.resources[resource].capacity[b] != kUnlimited) wider.resources[resource].capacity[b] += spread[b];
      }
      if (best_by_trying_everything(wider)) return total;
      // The next composition of `total` over the buckets.
      size_t at = 0;
      while (at + 1 < buckets && spread[at] == 0) ++at;
      if (at + 1 >= buckets) break;
      const Amount first = spread[at];
      spread[at] = 0;
      spread[0] = first - 1;
      ++spread[at + 1];
    }
  }
  return std::nullopt;
}

// Whether the activity fits beside all that is chosen, by trying everything.
bool fits_beside_by_trying(const Problem& problem, const Schedule& chosen, const Schedule& with, uint32_t activity) {
  Problem beside = problem;
  for (uint32_t a = 0; a < beside.activities.size(); ++a) {
    if (chosen[a].is_in() || a == activity)
      beside.activities[a].mandatory = true;
    else if (!with[a].is_in())
      beside.activities[a].pin = {Pin::Kind::kOut, kNoPeriod, -1};
  }
  return best_by_trying_everything(beside).has_value();
}

struct Counts {
  int without_loss = 0, smallest_without_loss = 0;
  int impossible = 0, better_without = 0, proven = 0, extras = 0, smallest = 0, dates = 0, moves = 0, smallest_shifts = 0, resolved = 0,
      chosen = 0, best_then = 0;
};

// A claim about dates: with the shift it fits (the schedule shows it), with any smaller one it does not.
void check_shift(const Problem& problem, const Solved& solved, const Extra& extra, uint32_t activity, uint64_t seed, Counts& counts) {
  ASSERT_EQ(extra.shifts.size(), 1u);
  const Shift shift = extra.shifts.front();
  ++(shift.to == Shift::To::kStart ? counts.moves : counts.dates);
  if (!extra.smallest) return;
  ++counts.smallest_shifts;
  const auto with = [&](int periods) {
    Extra less;
    less.shifts.push_back({shift.activity, shift.to, periods});
    return widened(problem, less);
  };
  if (shift.to != Shift::To::kStart) {
    for (int less = 0; less < shift.periods; ++less)
      EXPECT_FALSE(fits_beside_by_trying(with(less), solved.schedule, extra.schedule, activity)) << "seed " << seed;
    return;
  }
  const int now = solved.schedule[shift.activity].start, far = std::abs(shift.periods - now);
  for (int start = std::max(0, now - far + 1); start < now + far; ++start)
    EXPECT_FALSE(fits_beside_by_trying(with(start), solved.schedule, extra.schedule, activity)) << "seed " << seed;
}

// With it the best plan that has the activity is worth no less than the one of now; with one step less it is.
void check_without_loss(const Problem& problem, const Solved& solved, const Extra& extra, uint32_t activity, uint64_t seed,
                        Counts& counts) {
  ASSERT_EQ(extra.amounts.size(), 1u);
  EXPECT_GE(worth(problem, extra.schedule), solved.value) << "seed " << seed;
  ++counts.without_loss;
  if (!extra.smallest) return;
  ++counts.smallest_without_loss;
  Extra less = extra;
  less.amounts.front().amount -= 1;
  const auto best = best_by_trying_everything(with_in(widened(problem, less), activity));
  EXPECT_TRUE(!best || *best < solved.value) << "one step less is enough too, seed " << seed;
}

// What is said of solving again: a plan of that worth exists, none that is better than the best, and it has the activity or not.
void check_resolved(const Problem& problem, const Solved& solved, const Extra& extra, uint32_t activity, uint64_t seed, Counts& counts) {
  const Problem other = widened(problem, extra);
  const auto best = best_by_trying_everything(other);
  ASSERT_TRUE(best.has_value());
  EXPECT_LE(solved.value + extra.value_more, *best) << "seed " << seed;
  EXPECT_GE(solved.value + extra.value_more, worth(problem, extra.schedule)) << "seed " << seed;
  counts.best_then += solved.value + extra.value_more == *best;
  ++counts.resolved;
  counts.chosen += extra.chosen;
  if (extra.chosen || solved.value + extra.value_more < *best) return;
  // Something else makes better use of the room: with it in, the plan would be worth less or as much.
  const auto with_it = best_by_trying_everything(with_in(other, activity));
  ASSERT_TRUE(with_it.has_value()) << "seed " << seed;
  EXPECT_LE(*with_it, *best);
}

void check_reason(const Problem& problem, const Solved& solved, const Reason& reason, uint64_t seed, Counts& counts) {
  const auto best_with = best_by_trying_everything(with_in(problem, reason.activity));
  switch (reason.kind) {
    case Reason::Kind::kPinnedOut: EXPECT_EQ(problem.activities[reason.activity].pin.kind, Pin::Kind::kOut); return;
    case Reason::Kind::kImpossible:
      EXPECT_FALSE(best_with.has_value()) << "seed " << seed;
      EXPECT_TRUE(reason.clash.minimal);
      expect_minimal_clash(
          with_in(problem, reason.activity),
          [&] {
            Clash clash = reason.clash;
            clash.limits.push_back({Limit::Kind::kMandatory, reason.activity, 0});  // the wish itself
            return clash;
          }(),
          seed);
      ++counts.impossible;
      break;
    case Reason::Kind::kBetterWithout:
      ASSERT_TRUE(best_with.has_value()) << "seed " << seed;
      EXPECT_EQ(violation(with_in(problem, reason.activity), reason.with_it), "") << "seed " << seed;
      EXPECT_EQ(worth(problem, reason.with_it), solved.value - reason.value_lost) << "seed " << seed;
      EXPECT_GE(reason.value_lost, solved.value - *best_with) << "seed " << seed;
      if (reason.value_lost_proven) {
        EXPECT_EQ(reason.value_lost, solved.value - *best_with) << "seed " << seed;
        ++counts.proven;
      }
      ++counts.better_without;
      break;
    case Reason::Kind::kUnknown: ADD_FAILURE() << "no reason found, seed " << seed; break;
  }
  for (const Extra& extra : reason.extras) {
    EXPECT_FALSE(extra.empty());
    EXPECT_EQ(violation(with_in(widened(problem, extra), reason.activity), extra.schedule), "") << "seed " << seed;
    ++counts.extras;
    if (extra.resolved) check_resolved(problem, solved, extra, reason.activity, seed, counts);
    if (!extra.keeps_all) {
      check_without_loss(problem, solved, extra, reason.activity, seed, counts);
      continue;
    }
    for (uint32_t a = 0; a < solved.schedule.size(); ++a) EXPECT_TRUE(!solved.schedule[a].is_in() || extra.schedule[a].is_in());
    if (extra.amounts.empty()) {
      check_shift(problem, solved, extra, reason.activity, seed, counts);
      continue;
    }
    Amount total = 0;
    for (const BucketAmount& more : extra.amounts) total += more.amount;
    if (!extra.smallest) continue;
    EXPECT_EQ(least_extra(problem, solved.schedule, extra, reason.activity, total), total) << "seed " << seed;
    ++counts.smallest;
  }
}

TEST(PortfolioReasons, AreTrueByTryingEverythingWithTheSolver) {
  const auto port = process_solver();
  Counts counts;
  for (uint64_t seed = 40'000; seed < 40'200; ++seed) {
    Random random(seed);
    const Problem problem = random_small_problem(random, {.activities_max = 4, .periods_max = 3, .pins = true, .savings = seed % 4 == 0});
    Control control;
    control.set_solver(port.get());
    const Solved solved = optimise(problem, EngineOptions{}, control).value();
    if (!solved.has_schedule()) continue;
    const Explanation explanation = explain(problem, Compiled(problem), solved, {.seconds = 20}, control).value();
    ASSERT_FALSE(explanation.improved.has_value());  // it was proven best
    for (const Reason& reason : explanation.reasons) check_reason(problem, solved, reason, seed, counts);
  }
  EXPECT_GT(counts.impossible, 15);
  EXPECT_GT(counts.better_without, 8);
  EXPECT_EQ(counts.proven, counts.better_without);
  EXPECT_GT(counts.extras, 15);
  EXPECT_GT(counts.smallest, 10);
  EXPECT_GT(counts.smallest_shifts, 3);
  EXPECT_EQ(counts.resolved, counts.extras);
  EXPECT_GT(counts.chosen, 5);
  EXPECT_GT(counts.without_loss, 0);
  EXPECT_EQ(counts.best_then, counts.resolved);
}

TEST(PortfolioReasons, AreTrueByTryingEverythingWithoutTheSolver) {
  Counts counts;
  for (uint64_t seed = 50'000; seed < 50'300; ++seed) {
    Random random(seed);
    const Problem problem = random_small_problem(random, {.activities_max = 4, .periods_max = 3, .pins = true, .savings = seed % 4 == 0});
    const Control control;
    const Solved solved = optimise(problem, {.schedules = 400}, control).value();
    if (!solved.has_schedule()) continue;
    const Explanation explanation = explain(problem, Compiled(problem), solved, {.schedules = 100}, control).value();
    ASSERT_FALSE(explanation.improved.has_value()) << seed;
    for (const Reason& reason : explanation.reasons) check_reason(problem, solved, reason, seed, counts);
  }
  EXPECT_GT(counts.impossible, 40);
  EXPECT_GT(counts.better_without, 20);
  EXPECT_GT(counts.extras, 40);
  EXPECT_GT(counts.dates, 3);
  EXPECT_GT(counts.moves, 3);
  EXPECT_GT(counts.without_loss, 3);
  EXPECT_GT(counts.smallest_without_loss, 1);
  EXPECT_GT(counts.smallest_shifts, 3);
  EXPECT_EQ(counts.resolved, counts.extras);
  EXPECT_EQ(counts.best_then, counts.resolved);
}

TEST(PortfolioReasons, WhatCannotBeMetIsNamedByASmallestSet) {
  int clashes = 0;
  for (uint64_t seed = 60'000; seed < 60'300; ++seed) {
    Random random(seed);
    Problem problem = random_small_problem(random, {.activities_max = 4});
    for (Activity& activity : problem.activities) activity.mandatory |= random.chance(0.5);
    const Control control;
    const Clash clash = find_clash(problem, std::nullopt, {}, control);
    ASSERT_NE(clash.status, Feasibility::kUnknown);
    EXPECT_EQ(clash.status == Feasibility::kFeasible, best_by_trying_everything(problem).has_value()) << "seed " << seed;
    if (clash.status != Feasibility::kInfeasible) continue;
    EXPECT_TRUE(clash.minimal);
    expect_minimal_clash(problem, clash, seed);
    ++clashes;
  }
  EXPECT_GT(clashes, 60);
}

TEST(PortfolioReasons, ABetterScheduleFoundOnTheWayIsHandedBack) {
  const Problem problem = random_portfolio({.initiatives = 80, .quarters = 8, .seed = 5});
  const Compiled compiled(problem);
  const Control control;
  const Solved poor = optimise(compiled, {.schedules = 1}, control).value();
  const Explanation explanation = explain(problem, compiled, poor, {.schedules = 300}, control).value();
  ASSERT_TRUE(explanation.improved.has_value());
  EXPECT_GT(explanation.improved->value, poor.value);
  EXPECT_EQ(violation(problem, explanation.improved->schedule), "");
  EXPECT_EQ(worth(problem, explanation.improved->schedule), explanation.improved->value);
}

TEST(PortfolioReasons, KeepToTheirTimeAndStopWithin100Ms) {
  const auto port = process_solver();
  const Problem problem = random_portfolio({.initiatives = 200, .quarters = 12, .seed = 4});
  const Compiled compiled(problem);
  Control control;
  control.set_solver(port.get());
  Solved solved = optimise(compiled, {.seconds = 1, .use_solver = false}, control).value();
  for (int round = 0; round < 10; ++round) {
    const auto begin = Steady::now();
    const Explanation explanation = explain(problem, compiled, solved, {.seconds = 1}, control).value();
    EXPECT_LT(std::chrono::duration<double>(Steady::now() - begin).count(), 4.0);
    if (!explanation.improved) break;
    solved = *explanation.improved;
  }
  const auto again = [&](Control& stoppable) {
    stoppable.set_solver(port.get());
    const auto stopped = explain(problem, compiled, solved, {.seconds = 30}, stoppable);
    if (!stopped) {
      EXPECT_EQ(stopped.error().code, ErrorCode::kCancelled);
    }
  };
  EXPECT_LT(seconds_to_stop(300, again), 0.1);
}

}  // namespace
}  // namespace koers::analysis::portfolio
