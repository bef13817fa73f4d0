#include "analysis/portfolio/annealing.h"

#include <gtest/gtest.h>

#include "analysis/portfolio/checker_for_tests.h"
#include "analysis/portfolio/random_problem.h"
#include "analysis/portfolio/turns.h"
#include "base/control.h"

namespace koers::analysis::portfolio {
namespace {

using testing::best_by_trying_everything;
using testing::violation;
using testing::worth;

TEST(PortfolioAnnealing, WhatItFindsMeetsEveryLimitAndIsOftenTheBestThereIs) {
  int found = 0, best_found = 0, begun = 0;
  for (uint64_t seed = 70'000; seed < 71'000; ++seed) {
    Random random(seed);
    const Problem problem = random_small_problem(random, {.activities_max = 6});
    const auto best = best_by_trying_everything(problem);
    if (!best) continue;
    const Compiled compiled(problem);
    const Control control;
    const Relaxation relaxation = relax(compiled, *best, 100, control);
    Search search(compiled, relaxation, seed);
    if (relaxation.bound <= *best || !search.construct(24)) continue;  // what the relaxation solves says little
    ++begun;
    Annealing annealing(compiled, relaxation, seed);
    annealing.begin(search.schedule(), 60, 1);
    while (annealing.running()) annealing.step();
    const auto schedule = annealing.best();
    if (!schedule) continue;
    ++found;
    EXPECT_EQ(violation(problem, *schedule), "") << "seed " << seed;
    EXPECT_LE(worth(problem, *schedule), *best) << "seed " << seed;
    best_found += worth(problem, *schedule) == *best;
  }
  EXPECT_GT(begun, 50);
  EXPECT_GT(found, begun * 75 / 100);
  EXPECT_GT(best_found, found * 90 / 100);
}

TEST(PortfolioAnnealing, ByTurnsTheBestIsFoundAndPartsAreTheWhole) {
  const Problem problem = random_portfolio({.initiatives = 60, .quarters = 8, .seed = 4});
  const Compiled compiled(problem);
  const Control control;
  const Relaxation relaxation = relax(compiled, 0, 300, control);
  const auto run = [&](std::initializer_list<int64_t> parts) {
    Search search(compiled, relaxation, 9);
    EXPECT_TRUE(search.construct(12));
    Turns turns(compiled, relaxation, search, 10);
    const Amount before = search.value();
    for (const int64_t part : parts) turns.improve(part, nullptr);
    EXPECT_GT(turns.schedules(), 0);
    EXPECT_GT(search.value(), before);
    EXPECT_EQ(violation(problem, search.schedule()), "");
    EXPECT_EQ(worth(problem, search.schedule()), search.value());
    return search.schedule();
  };
  const int64_t step = Turns::kSchedulesPerStep;
  EXPECT_EQ(run({600 * step}), run({100 * step, 1 * step, 499 * step}));
}

}  // namespace
}  // namespace koers::analysis::portfolio
