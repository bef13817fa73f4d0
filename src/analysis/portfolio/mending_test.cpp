#include "analysis/portfolio/mending.h"

#include <gtest/gtest.h>

#include "analysis/portfolio/checker_for_tests.h"
#include "analysis/portfolio/clash.h"
#include "analysis/portfolio/extras.h"
#include "analysis/portfolio/random_problem.h"

namespace koers::analysis::portfolio {
namespace {

using testing::best_by_trying_everything;
using testing::violation;

Problem with(const Problem& problem, const Extra& extra) { return widened(problem, extra); }

// Everything is obliged, and one of three begins where somebody pinned it, so that much of it clashes.
Problem obliged(Random& random, uint64_t seed) {
  Problem problem = random_small_problem(random, {.activities_max = 4});
  for (Activity& activity : problem.activities) {
    if (activity.pin.kind != Pin::Kind::kOut) activity.mandatory = true;
  }
  if (seed % 3 == 0) problem.activities[0].pin = {Pin::Kind::kIn, static_cast<int>(seed / 3) % problem.periods, -1};
  return problem;
}

struct Counts {
  int clashes = 0, amounts = 0, dates = 0, starts = 0, none = 0;
};

// With it everything fits; with one unit or one period less it does not: by trying everything, not by the engine.
void check(const Problem& problem, const Extra& extra, uint64_t seed, Counts& counts) {
  EXPECT_EQ(violation(with(problem, extra), extra.schedule), "") << "seed " << seed;
  ASSERT_TRUE(extra.smallest) << "small enough to be decided, seed " << seed;
  if (!extra.amounts.empty()) {
    ASSERT_EQ(extra.amounts.size(), 1u);
    ++counts.amounts;
    Extra less = extra;
    less.amounts.front().amount -= 1;
    EXPECT_FALSE(best_by_trying_everything(with(problem, less)).has_value()) << "one unit less is enough, seed " << seed;
    return;
  }
  ASSERT_EQ(extra.shifts.size(), 1u);
  const Shift shift = extra.shifts.front();
  Extra less;
  less.shifts.push_back(shift);
  if (shift.to != Shift::To::kStart) {
    ++counts.dates;
    for (less.shifts[0].periods = 1; less.shifts[0].periods < shift.periods; ++less.shifts[0].periods)
      EXPECT_FALSE(best_by_trying_everything(with(problem, less)).has_value()) << "a smaller shift is enough, seed " << seed;
    return;
  }
  ++counts.starts;
  const Activity& own = problem.activities[shift.activity];
  const int far = std::abs(shift.periods - own.pin.start);
  for (int start = own.pin.start - far + 1; start < own.pin.start + far; ++start) {
    Problem nearer = problem;  // within its own window
    nearer.activities[shift.activity].pin.start = start;
    if (start < 0) continue;
    EXPECT_FALSE(best_by_trying_everything(nearer).has_value()) << "a nearer start will do, seed " << seed;
  }
}

TEST(Mending, EachProposalMendsAndLessDoesNotWhereItWasTriedOut) {
  Counts counts;
  Control control;
  for (uint64_t seed = 1; seed <= 400; ++seed) {
    Random random(seed);
    const Problem problem = obliged(random, seed);
    const Clash clash = find_clash(problem, std::nullopt, {}, control);
    if (clash.status != Feasibility::kInfeasible) continue;
    ++counts.clashes;
    const std::vector<Mending> mendings = find_mendings(problem, clash.limits, {}, control);
    for (const Mending& mending : mendings) {
      ASSERT_LT(mending.limit, clash.limits.size());
      check(problem, mending.extra, seed, counts);
    }
    // A limit of resources without a proposal is one whose absence would not have been enough either.
    for (size_t i = 0; i < clash.limits.size(); ++i) {
      const bool mended = std::ranges::any_of(mendings, [&](const Mending& one) { return one.limit == i; });
      if (mended || clash.limits[i].kind != Limit::Kind::kCapacity) continue;
      ++counts.none;
      EXPECT_FALSE(best_by_trying_everything(without(problem, {&clash.limits[i], 1})).has_value()) << "seed " << seed;
    }
  }
  EXPECT_GT(counts.clashes, 100);
  EXPECT_GT(counts.amounts, 30);
  EXPECT_GT(counts.dates, 5);
  EXPECT_GT(counts.starts, 2);
  EXPECT_GT(counts.none, 5);
}

TEST(Mending, AnAmountIsInWholeSteps) {
  // Two jobs of 7 must both be done in the one period, which has 10: 4 more, or 5 in steps of 5.
  Problem problem;
  problem.periods = 1;
  problem.resources.push_back({{0}, {10}});
  for (int i = 0; i < 2; ++i) {
    Activity job;
    job.variants.push_back({.duration = 1, .value = 1, .value_lost_per_period = 0, .uses = {{0, {7}}}});
    job.mandatory = true;
    problem.activities.push_back(job);
  }
  Control control;
  const Clash clash = find_clash(problem, std::nullopt, {}, control);
  ASSERT_EQ(clash.status, Feasibility::kInfeasible);
  const auto exact = find_mendings(problem, clash.limits, {}, control);
  ASSERT_EQ(exact.size(), 1u);
  EXPECT_EQ(exact[0].extra.amounts.front().amount, 4);
  EXPECT_TRUE(exact[0].extra.smallest);
  const auto stepped = find_mendings(problem, clash.limits, {.steps = {5}}, control);
  ASSERT_EQ(stepped.size(), 1u);
  EXPECT_EQ(stepped[0].extra.amounts.front().amount, 5);
}

}  // namespace
}  // namespace koers::analysis::portfolio
