// What limits are worth, the frontier and the stability, each against trying everything on small random registers.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "analysis/catalogue.h"
#include "analysis/portfolio/checker_for_tests.h"
#include "analysis/portfolio/frontier.h"
#include "analysis/portfolio/random_register_for_tests.h"
#include "analysis/portfolio/sampling.h"
#include "analysis/portfolio/stability.h"
#include "analysis/portfolio/variation.h"
#include "analysis/portfolio/worth.h"
#include "base/json_io.h"
#include "base/thread_pool.h"
#include "solver/process_solver.h"

namespace koers::analysis::portfolio {
namespace {

using testing::best_by_trying_everything;
using testing::random_register;
using testing::Register;
using testing::small_plan;

Problem problem_of(const Register& reg, const Options& options) {
  Intake intake = take_in(reg.view(), options).value();
  EXPECT_TRUE(apply_changes(options.changes, intake).has_value());
  return intake.problem;
}

Amount units(double points) { return std::llround(points * kPointUnits); }

uint32_t activity_of(const Intake& intake, const std::string& key) {
  for (uint32_t a = 0; a < intake.items.size(); ++a) {
    if (intake.items[a].link.key == key) return a;
  }
  ADD_FAILURE() << key;
  return 0;
}

// What is given up where obligations clash is another test's; here everything that must be done can be.
bool obligations_fit(const Register& reg) { return best_by_trying_everything(problem_of(reg, small_plan())).has_value(); }

struct Counts {
  int limits = 0, worth_something = 0, proven = 0, chosen = 0, needed = 0;
};

void check_worth(const Register& reg, const WorthOptions& options, const Worth& worth, uint64_t seed, Counts& counts) {
  const Amount value = units(worth.value);
  const auto best = best_by_trying_everything(problem_of(reg, options.plan));
  ASSERT_TRUE(best.has_value());
  EXPECT_EQ(value, *best) << "seed " << seed;
  for (const LimitWorth& limit : worth.limits) {
    Options changed = options.plan;
    changed.changes.push_back(limit.change);
    const auto then = best_by_trying_everything(problem_of(reg, changed));
    ASSERT_TRUE(then.has_value());
    EXPECT_EQ(units(limit.more.at_least), *then - value) << "seed " << seed << " " << limit.what.in(Language::kDutch);
    EXPECT_GE(units(limit.more.at_most), *then - value) << "seed " << seed;
    if (limit.more.proven) {
      EXPECT_EQ(units(limit.more.at_least), *then - value);
    }
    ++counts.limits, counts.worth_something += *then > value, counts.proven += limit.more.proven;
  }
  for (const Displacement& one : worth.chosen) {
    Problem without_it = problem_of(reg, options.plan);
    const Intake intake = take_in(reg.view(), options.plan).value();
    const uint32_t a = activity_of(intake, one.element.key);
    without_it.activities[a].mandatory = false;
    without_it.activities[a].pin = {Pin::Kind::kOut, kNoPeriod, -1};
    const auto then = best_by_trying_everything(without_it);
    ++counts.chosen, counts.needed += one.without_it == WithoutIt::kNeeded;
    EXPECT_EQ(one.without_it == WithoutIt::kNeeded, !then.has_value()) << "seed " << seed;
    if (!then) continue;
    EXPECT_EQ(units(one.lost.at_most), value - *then) << "seed " << seed << " " << one.element.key;
    EXPECT_LE(units(one.lost.at_least), value - *then) << "seed " << seed;
    for (const auto& falls : one.falls) EXPECT_NE(falls.key, one.element.key);
  }
}

TEST(PortfolioWorth, IsTrueByTryingEverything) {
  Counts counts;
  for (uint64_t seed = 1; seed <= 25; ++seed) {
    const Register reg = random_register(seed);
    WorthOptions options;
    options.plan = small_plan();
    options.money_step = euros(20'000);
    Control control;
    const Worth worth = run_worth(reg.view(), options, control).value();
    EXPECT_TRUE(worth.reproducible);
    if (obligations_fit(reg)) check_worth(reg, options, worth, seed, counts);
  }
  EXPECT_GT(counts.limits, 80);
  EXPECT_GT(counts.worth_something, 10);
  EXPECT_GT(counts.chosen, 40);
}

TEST(PortfolioWorth, WithTheSolverTheFiguresAreProven) {
  const auto port = solver::ProcessSolver::create(std::string(KOERS_BUILD_DIR) + "/koers-solver").value();
  Counts counts;
  for (uint64_t seed = 31; seed <= 36; ++seed) {
    const Register reg = random_register(seed);
    if (!obligations_fit(reg)) continue;
    WorthOptions options;
    options.plan = small_plan();
    options.plan.seconds = 5;
    options.solver_seconds = 5;
    options.money_step = euros(20'000);
    Control control;
    control.set_solver(port.get());
    const Worth worth = run_worth(reg.view(), options, control).value();
    EXPECT_FALSE(worth.reproducible);
    check_worth(reg, options, worth, seed, counts);
  }
  EXPECT_EQ(counts.proven, counts.limits);
  EXPECT_GT(counts.limits, 15);
}

TEST(PortfolioFrontier, IsTheBestAtEveryBudgetByTryingEverything) {
  int points = 0, turns = 0, impossible = 0, missed = 0;
  for (uint64_t seed = 101; seed <= 120; ++seed) {
    const Register reg = random_register(seed);
    if (!obligations_fit(reg)) continue;
    FrontierOptions options;
    options.plan = small_plan();
    options.plan.changes.push_back({.of = ChangeOf::kIncidental, .year = 2027, .money = euros(-5'000)});
    options.from = 0.2, options.to = 1.6, options.steps = 8;
    Control control;
    double share = 0;
    control.on_progress([&](const Progress& progress) { share = progress.share; });
    const Frontier frontier = run_frontier(reg.view(), options, control).value();
    EXPECT_EQ(share, 1);
    ASSERT_EQ(frontier.points.size(), 8u);
    double before = 0;
    for (const FrontierPoint& point : frontier.points) {
      Options at = options.plan;
      at.money_factor = point.share.value;
      const auto best = best_by_trying_everything(problem_of(reg, at));
      EXPECT_EQ(point.status == Status::kInfeasible, !best.has_value()) << "seed " << seed;
      ++points, impossible += !best;
      if (!best) continue;
      EXPECT_LE(units(point.value), *best) << "seed " << seed << " at " << point.share.value;
      EXPECT_GE(units(point.bound), *best);
      missed += units(point.value) < *best;
      if (point.status == Status::kOptimal) {
        EXPECT_EQ(units(point.value), *best);
      }
      EXPECT_GE(point.value, before);
      before = point.value;
      turns += !point.comes.empty() || !point.goes.empty();
      EXPECT_LE(point.incidental_used, point.incidental);
    }
  }
  EXPECT_GT(points, 100);
  EXPECT_LT(missed, points / 20);  // a search of counted effort may miss the best; its bound never does
  EXPECT_GT(turns, 30);
  EXPECT_GT(impossible, 2);
}

// The share of samples in which each is in lies between those in which it must be (every best plan has it) and those in which it can be.
TEST(PortfolioStability, CountsTheBestPlansOfEverySampleByTryingEverything) {
  int undecided = 0, always = 0, never = 0;
  for (uint64_t seed = 201; seed <= 206; ++seed) {
    const Register reg = random_register(seed);
    StabilityOptions options;
    options.plan = small_plan();
    options.samples = 25;
    options.seed = seed;
    Control control;
    const Stability stability = run_stability(reg.view(), options, control).value();
    if (stability.initiatives.empty()) continue;
    const Planning base = make_planning(reg.view(), for_variations(options.plan, {}, {}), 1, control, nullptr).value();
    std::map<std::string, std::pair<int, int>> in;  // must be, can be
    int possible = 0;
    for (int i = 0; i < options.samples; ++i) {
      const Intake intake = sample(reg.view(), for_variations(options.plan, {}, {}), options, static_cast<uint64_t>(i)).value();
      const Problem problem = without(intake.problem, base.given_up);
      const auto best = best_by_trying_everything(problem);
      if (!best) continue;
      ++possible;
      for (const Steadiness& one : stability.initiatives) {
        Problem with_it = problem, without_it = problem;
        const uint32_t a = activity_of(intake, one.element.key);
        with_it.activities[a].mandatory = true;
        without_it.activities[a].mandatory = false;
        without_it.activities[a].pin = {Pin::Kind::kOut, kNoPeriod, -1};
        const bool can = best_by_trying_everything(with_it) == best;
        const bool must = problem.activities[a].mandatory || best_by_trying_everything(without_it) != best;
        in[one.element.key].first += can && must, in[one.element.key].second += can;
      }
    }
    EXPECT_EQ(stability.samples - stability.impossible, possible) << "seed " << seed;
    for (const Steadiness& one : stability.initiatives) {
      const double count = std::round(one.in.value * possible);
      EXPECT_GE(count, in[one.element.key].first) << "seed " << seed << " " << one.element.key;
      EXPECT_LE(count, in[one.element.key].second) << "seed " << seed << " " << one.element.key;
      EXPECT_LE(one.low.value, one.in.value + 1e-12);
      EXPECT_GE(one.high.value, one.in.value - 1e-12);
      undecided += one.firmness == Firmness::kUndecided, always += one.firmness == Firmness::kAlways,
          never += one.firmness == Firmness::kNever;
    }
  }
  EXPECT_GT(undecided, 3);
  EXPECT_GT(always, 3);
  EXPECT_GT(never, 0);
}

TEST(PortfolioStability, WithoutSpreadThePlanItselfComesOutEveryTime) {
  const Register reg = random_register(7);
  StabilityOptions options;
  options.plan = small_plan();
  options.samples = 10;
  options.cost = options.effort = options.benefit = {1, 1};
  options.weight_spread = 0;
  Control control;
  const Stability stability = run_stability(reg.view(), options, control).value();
  ASSERT_FALSE(stability.initiatives.empty());
  EXPECT_EQ(stability.value_low, stability.value);
  EXPECT_EQ(stability.value_high, stability.value);
  for (const Steadiness& one : stability.initiatives) EXPECT_EQ(one.in.value, one.planned ? 1 : 0) << one.element.key;
}

// Mean (low + 1 + high) / 3 and variance of the closed form, within three standard errors.
TEST(PortfolioStability, DrawsTheTriangularDistribution) {
  Random random(3);
  const Spread spread{0.6, 1.9};
  const int count = 200'000;
  double sum = 0, squares = 0;
  for (int i = 0; i < count; ++i) {
    const double x = triangular(random, spread);
    ASSERT_GE(x, spread.low);
    ASSERT_LE(x, spread.high);
    sum += x, squares += x * x;
  }
  const double mean = sum / count, variance = squares / count - mean * mean;
  const double a = spread.low, b = spread.high, expected = (a + 1 + b) / 3, spread_of = (a * a + 1 + b * b - a - a * b - b) / 18;
  EXPECT_NEAR(mean, expected, 3 * std::sqrt(spread_of / count));
  EXPECT_NEAR(variance, spread_of, 0.01 * spread_of);
}

TEST(PortfolioVariations, GiveTheSameAnswerWithAnyNumberOfThreads) {
  const Register reg = random_register(11);
  WorthOptions worth;
  worth.plan = small_plan();
  StabilityOptions stability;
  stability.plan = small_plan();
  stability.samples = 20;
  Control alone, together;
  ThreadPool pool(3);
  together.set_pool(&pool);
  EXPECT_EQ(to_json(run_worth(reg.view(), worth, alone).value()), to_json(run_worth(reg.view(), worth, together).value()));
  EXPECT_EQ(to_json(run_stability(reg.view(), stability, alone).value()), to_json(run_stability(reg.view(), stability, together).value()));
}

TEST(PortfolioVariations, StopWhenTold) {
  const Register reg = random_register(12);
  Control control;
  control.cancel();
  WorthOptions worth;
  worth.plan = small_plan();
  FrontierOptions frontier;
  frontier.plan = small_plan();
  StabilityOptions stability;
  stability.plan = small_plan();
  for (const auto& code : {run_worth(reg.view(), worth, control).error().code, run_frontier(reg.view(), frontier, control).error().code,
                           run_stability(reg.view(), stability, control).error().code}) {
    EXPECT_EQ(code, ErrorCode::kCancelled);
  }
}

TEST(PortfolioVariations, AreInTheCatalogue) {
  const Register reg = random_register(13);
  Control control;
  for (const char* name : {"portfolio_worth", "portfolio_frontier", "portfolio_stability"}) {
    const Lens* lens = find_lens(name);
    ASSERT_NE(lens, nullptr) << name;
    const auto options = boost::json::parse(R"({"today": "2026-11-01", "plan": {"quarters": 4, "schedules": 100}})");
    const auto answer = lens->run(reg.view(), options, control);
    ASSERT_TRUE(answer.has_value()) << answer.error().in(Language::kEnglish);
    EXPECT_TRUE(answer->at("reproducible").as_bool());
    EXPECT_TRUE(lens->result_schema().is_object());
  }
}

}  // namespace
}  // namespace koers::analysis::portfolio
