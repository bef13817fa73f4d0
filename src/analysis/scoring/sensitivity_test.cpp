#include "analysis/scoring/sensitivity.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace koers::analysis::scoring {
namespace {

using ::testing::ElementsAre;

Row row(std::vector<double> by_criterion, double fixed = 0, int tier = 0) { return {std::move(by_criterion), fixed, tier, 0, 0}; }

TEST(Ranking, EqualsShareARankAndTheFirstTierGoesFirst) {
  const Ranking ranking = rank_rows({row({50, 50}), row({100, 0}), row({0, 10}, 0, 0), row({100, 100}, 0, 1)}, {0.5, 0.5});
  EXPECT_THAT(ranking.order, ElementsAre(0, 1, 2, 3));
  EXPECT_THAT(ranking.rank, ElementsAre(1, 1, 3, 4));
}

TEST(Ranking, LikenessOfOrders) {
  EXPECT_DOUBLE_EQ(likeness({1, 2, 3}, {1, 2, 3}), 1);
  EXPECT_DOUBLE_EQ(likeness({1, 2, 3}, {3, 2, 1}), -1);
  EXPECT_DOUBLE_EQ(likeness({1, 2, 0, 3}, {1, 3, 2, 2}), 1.0 / 3);  // the third is in one of them only
  EXPECT_DOUBLE_EQ(likeness({1, 1, 1}, {1, 2, 3}), 0);
}

TEST(Sensitivity, OfTwoThatCross) {
  const std::vector<Row> rows = {row({100, 0}), row({0, 60})};
  const std::vector<double> weights = {0.5, 0.5};
  const Ranking ranking = rank_rows(rows, weights);
  const Interval kept = keeps_order(rows, ranking, weights, 0);
  EXPECT_NEAR(kept.from, 0.375, 1e-12);  // 100 t = 60 (1 − t)
  EXPECT_EQ(kept.until, 1);
  const auto swap = smallest_swap(rows[0], rows[1], weights);
  ASSERT_TRUE(swap);
  EXPECT_NEAR(std::abs(swap->to - swap->from), 0.125, 1e-12);
  const auto shift = smallest_shift(rows[0], rows[1], weights);
  ASSERT_TRUE(shift);
  EXPECT_EQ(shift->to, 1u);
  EXPECT_NEAR(shift->share, 0.125, 1e-12);
}

TEST(Sensitivity, EqualsHaveNoOrderToLose) {
  const std::vector<Row> rows = {row({100, 0}), row({0, 100}), row({20, 20})};
  const std::vector<double> weights = {0.5, 0.5};
  const Interval kept = keeps_order(rows, rank_rows(rows, weights), weights, 0);
  EXPECT_NEAR(kept.from, 0.2, 1e-12);
  EXPECT_NEAR(kept.until, 0.8, 1e-12);
}

TEST(Sensitivity, WhatIsBetterInEverythingStaysFirst) {
  const std::vector<Row> rows = {row({100, 60}), row({50, 50})};
  EXPECT_FALSE(smallest_swap(rows[0], rows[1], {0.5, 0.5}));
  EXPECT_FALSE(smallest_shift(rows[0], rows[1], {0.5, 0.5}));
}

TEST(Sensitivity, OneCriterionHasNothingToGiveTo) {
  const std::vector<Row> rows = {row({100}), row({50})};
  const Interval kept = keeps_order(rows, rank_rows(rows, {1}), {1}, 0);
  EXPECT_EQ(kept.from, 0);
  EXPECT_EQ(kept.until, 1);
}

struct Case {
  std::vector<Row> rows;
  std::vector<double> weights;
};
Case any_case() {
  Case any;
  const int criteria = *rc::gen::inRange(2, 6), count = *rc::gen::inRange(2, 9);
  for (int k = 0; k < criteria; ++k) any.weights.push_back(*rc::gen::inRange(0, 10));
  any.weights = shares(any.weights);
  for (int i = 0; i < count; ++i) {
    Row one;
    for (int k = 0; k < criteria; ++k) one.by_criterion.push_back(*rc::gen::inRange(0, 101));
    one.fixed = *rc::gen::inRange(-10, 11);
    one.tier = *rc::gen::inRange(0, 4) == 0;
    any.rows.push_back(std::move(one));
  }
  return any;
}
// The pairs of one tier that are apart now, the upper first; with `top` only those that the end of the top lies between.
std::vector<std::pair<uint32_t, uint32_t>> pairs_apart(const Case& any, const Ranking& ranking, size_t top = 0) {
  std::vector<std::pair<uint32_t, uint32_t>> pairs;
  for (size_t i = 0; i < ranking.order.size(); ++i) {
    for (size_t j = i + 1; j < ranking.order.size(); ++j) {
      const uint32_t u = ranking.order[i], l = ranking.order[j];
      if (top > 0 && (i >= top || j < top)) continue;
      if (any.rows[u].tier == any.rows[l].tier && ranking.rank[u] != ranking.rank[l]) pairs.emplace_back(u, l);
    }
  }
  return pairs;
}
// The least by which an upper one is ahead.
double least_lead(const Case& any, const std::vector<std::pair<uint32_t, uint32_t>>& pairs, size_t moved, double share) {
  const std::vector<double> weights = moved_to(any.weights, moved, share);
  double least = 1e9;
  for (const auto& [u, l] : pairs) least = std::min(least, score_of(any.rows[u], weights) - score_of(any.rows[l], weights));
  return least;
}
constexpr double kStep = 1e-4;

void holds_inside_and_breaks_outside(const Case& any, const std::vector<std::pair<uint32_t, uint32_t>>& pairs, size_t moved,
                                     Interval kept) {
  RC_ASSERT(kept.holds(any.weights[moved]));
  for (const double inside : {kept.from, kept.until, (kept.from + kept.until) / 2})
    RC_ASSERT(least_lead(any, pairs, moved, inside) > -1e-6);
  for (const double outside : {kept.from - kStep, kept.until + kStep}) {
    if (outside >= 0 && outside <= 1) RC_ASSERT(least_lead(any, pairs, moved, outside) < 0);
  }
}

RC_GTEST_PROP(SensitivityProperty, TheOrderHoldsJustInsideAndBreaksJustOutside, ()) {
  const Case any = any_case();
  const Ranking ranking = rank_rows(any.rows, any.weights);
  for (size_t k = 0; k < any.weights.size(); ++k) {
    holds_inside_and_breaks_outside(any, pairs_apart(any, ranking), k, keeps_order(any.rows, ranking, any.weights, k));
  }
}

RC_GTEST_PROP(SensitivityProperty, TheTopHoldsJustInsideAndBreaksJustOutside, ()) {
  const Case any = any_case();
  const size_t top = *rc::gen::inRange<size_t>(1, any.rows.size());
  const Ranking ranking = rank_rows(any.rows, any.weights);
  for (size_t k = 0; k < any.weights.size(); ++k) {
    holds_inside_and_breaks_outside(any, pairs_apart(any, ranking, top), k, keeps_top(any.rows, ranking, any.weights, k, top));
  }
}

RC_GTEST_PROP(SensitivityProperty, TheSmallestChangeMakesItFirstAndLessDoesNot, ()) {
  Case any = any_case();
  for (Row& one : any.rows) one.tier = 0;
  const Ranking ranking = rank_rows(any.rows, any.weights);
  const uint32_t wanted = ranking.order.back();
  RC_PRE(ranking.rank[wanted] > 1);
  const auto change = smallest_to_first(any.rows, wanted, any.weights);
  const auto is_best = [&](const std::vector<double>& weights) {
    for (const Row& other : any.rows) {
      if (score_of(other, weights) > score_of(any.rows[wanted], weights) + 1e-7) return false;
    }
    return true;
  };
  if (change) {
    RC_ASSERT(is_best(moved_to(any.weights, change->criterion, change->to)));
    const double almost = change->to + (change->from > change->to ? 1 : -1) * kStep;
    if (std::abs(change->to - change->from) > 2 * kStep) RC_ASSERT(!is_best(moved_to(any.weights, change->criterion, almost)));
  }
  // By looking everywhere.
  for (size_t k = 0; k < any.weights.size(); ++k) {
    for (int step = 0; step <= 500; ++step) {
      const double share = step / 500.0;
      if (!is_best(moved_to(any.weights, k, share))) continue;
      RC_ASSERT(change.has_value());
      RC_ASSERT(std::abs(share - any.weights[k]) >= std::abs(change->to - change->from) - 1e-6);
    }
  }
}

RC_GTEST_PROP(SensitivityProperty, NoSmallerShiftSwapsTheTwo, ()) {
  Case any = any_case();
  Row upper = any.rows[0], lower = any.rows[1];
  if (score_of(upper, any.weights) < score_of(lower, any.weights)) std::swap(upper, lower);
  const auto lead = [&](const std::vector<double>& weights) { return score_of(upper, weights) - score_of(lower, weights); };
  const auto shift = smallest_shift(upper, lower, any.weights);
  if (shift) {
    std::vector<double> weights = any.weights;
    for (const Shift::Part& part : shift->parts) weights[part.from] -= part.share, weights[shift->to] += part.share;
    for (const double weight : weights) RC_ASSERT(weight > -1e-9);
    RC_ASSERT(std::abs(lead(weights)) < 1e-6 || shift->share == 0);
  }
  // Any other way to move less leaves the order as it is.
  for (int attempt = 0; attempt < 40; ++attempt) {
    std::vector<double> weights = any.weights;
    double moved = 0;
    for (int part = 0; part < 3; ++part) {
      const size_t from = *rc::gen::inRange<size_t>(0, weights.size()), to = *rc::gen::inRange<size_t>(0, weights.size());
      const double share = weights[from] * *rc::gen::inRange(0, 101) / 100.0;
      weights[from] -= share, weights[to] += share;
      moved += from == to ? 0 : share;
    }
    if (lead(weights) < -1e-6) RC_ASSERT(shift.has_value() && moved >= shift->share - 1e-9);
  }
}

}  // namespace
}  // namespace koers::analysis::scoring
