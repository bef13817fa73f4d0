#include "analysis/scoring/ahp.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numeric>

namespace koers::analysis::scoring {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;

Comparisons matrix(const std::vector<std::vector<double>>& upper) {
  Comparisons comparisons(static_cast<int>(upper.size()) + 1);
  for (size_t i = 0; i < upper.size(); ++i) {
    for (size_t k = 0; k < upper[i].size(); ++k) comparisons.add(static_cast<int>(i), static_cast<int>(i + 1 + k), upper[i][k]);
  }
  return comparisons;
}

// The eigenvector another way: the matrix squared until its rows no longer change.
std::vector<double> by_squaring(const Comparisons& comparisons) {
  const auto n = static_cast<size_t>(comparisons.count());
  std::vector<double> a(n * n);
  for (size_t i = 0; i < n; ++i) {
    for (size_t j = 0; j < n; ++j) a[i * n + j] = i == j ? 1 : comparisons.times(static_cast<int>(i), static_cast<int>(j));
  }
  for (int round = 0; round < 12; ++round) {
    std::vector<double> square(n * n, 0);
    double sum = 0;
    for (size_t i = 0; i < n; ++i) {
      for (size_t j = 0; j < n; ++j) {
        for (size_t k = 0; k < n; ++k) square[i * n + j] += a[i * n + k] * a[k * n + j];
        sum += square[i * n + j];
      }
    }
    for (double& cell : square) cell /= sum;
    a = square;
  }
  std::vector<double> rows(n);
  for (size_t i = 0; i < n; ++i)
    rows[i] = std::accumulate(a.begin() + static_cast<ptrdiff_t>(i * n), a.begin() + static_cast<ptrdiff_t>((i + 1) * n), 0.0);
  const double sum = std::accumulate(rows.begin(), rows.end(), 0.0);
  for (double& row : rows) row /= sum;
  return rows;
}

// For three things the principal eigenvalue is 1 + d + 1/d with d = (a13 / (a12 a23))^(1/3) (Saaty, 1980).
TEST(Ahp, ThreeThingsByTheClosedForm) {
  const Ahp ahp = weigh(matrix({{3, 5}, {3}}));
  const double d = std::cbrt(5.0 / 9.0), lambda = 1 + d + 1 / d;
  EXPECT_NEAR(ahp.lambda_max, lambda, 1e-9);
  ASSERT_TRUE(ahp.ratio);
  EXPECT_NEAR(*ahp.ratio, (lambda - 3) / 2 / 0.58, 1e-9);
  // The textbook values: 0.637, 0.258, 0.105.
  EXPECT_THAT(ahp.weights, ElementsAre(DoubleNear(0.637, 5e-4), DoubleNear(0.258, 5e-4), DoubleNear(0.105, 5e-4)));
}

// "Choosing a school" of Saaty (1980): learning, friends, school life, vocational training, college preparation, music classes. The weights are his; the
// eigenvalue that he prints (7.49) is not that of these figures, so that is held against the definition.
TEST(Ahp, SaatysSchools) {
  const Comparisons comparisons = matrix({{4, 3, 1, 3, 4}, {7, 3, 1.0 / 5, 1}, {1.0 / 5, 1.0 / 5, 1.0 / 6}, {1, 1.0 / 3}, {3}});
  const Ahp ahp = weigh(comparisons);
  EXPECT_THAT(ahp.weights, ElementsAre(DoubleNear(0.32, 0.005), DoubleNear(0.14, 0.005), DoubleNear(0.03, 0.006), DoubleNear(0.13, 0.005),
                                       DoubleNear(0.24, 0.005), DoubleNear(0.14, 0.005)));
  for (int i = 0; i < 6; ++i) {
    double sum = 0;
    for (int j = 0; j < 6; ++j) sum += (i == j ? 1 : comparisons.times(i, j)) * ahp.weights[static_cast<size_t>(j)];
    EXPECT_NEAR(sum, ahp.lambda_max * ahp.weights[static_cast<size_t>(i)], 1e-9);
  }
  ASSERT_TRUE(ahp.ratio);
  EXPECT_GT(*ahp.ratio, kRatioAcceptable);
}

// The distances from Philadelphia of Saaty (1977): Cairo, Tokyo, Chicago, San Francisco, London, Montreal.
TEST(Ahp, SaatysDistances) {
  const Ahp ahp = weigh(matrix({{1.0 / 3, 8, 3, 3, 7}, {9, 3, 3, 9}, {1.0 / 6, 1.0 / 5, 2}, {1.0 / 3, 6}, {6}}));
  EXPECT_NEAR(ahp.lambda_max, 6.45, 0.01);
  EXPECT_THAT(ahp.weights, ElementsAre(DoubleNear(0.262, 0.001), DoubleNear(0.397, 0.001), DoubleNear(0.033, 0.001),
                                       DoubleNear(0.116, 0.001), DoubleNear(0.164, 0.001), DoubleNear(0.027, 0.001)));
  EXPECT_LT(ahp.ratio.value_or(1), kRatioAcceptable);
}

TEST(Ahp, ConsistentAnswersGiveTheWeightsBehindThem) {
  const std::vector<double> weights = {0.4, 0.3, 0.2, 0.1};
  Comparisons comparisons(4);
  for (int i = 0; i < 4; ++i) {
    for (int j = i + 1; j < 4; ++j) comparisons.add(i, j, weights[static_cast<size_t>(i)] / weights[static_cast<size_t>(j)]);
  }
  const Ahp ahp = weigh(comparisons);
  for (size_t i = 0; i < 4; ++i) EXPECT_NEAR(ahp.weights[i], weights[i], 1e-10);
  EXPECT_EQ(ahp.ratio, 0);
  EXPECT_FALSE(ahp.reconsider);
}

TEST(Ahp, SaysWhichAnswerToReconsider) {
  // Weights 8 : 4 : 2 : 1 but for one answer that turns the last two round.
  Comparisons comparisons = matrix({{2, 4, 8}, {2, 4}, {1.0 / 6}});
  const Ahp ahp = weigh(comparisons);
  ASSERT_TRUE(ahp.ratio && ahp.reconsider);
  EXPECT_GT(*ahp.ratio, kRatioAcceptable);
  EXPECT_EQ(ahp.reconsider->one, 3);
  EXPECT_EQ(ahp.reconsider->other, 2);
  EXPECT_NEAR(ahp.reconsider->times, 6, 1e-9);
  EXPECT_NEAR(ahp.reconsider->fits, 0.5, 1e-9);
  EXPECT_NEAR(ahp.reconsider->ratio_after, 0, 1e-9);
}

TEST(Ahp, MissingAnswersAreFilledInFromTheOthers) {
  Comparisons comparisons(3);
  comparisons.add(0, 1, 2);
  comparisons.add(1, 2, 3);
  EXPECT_FALSE(comparisons.missing_link());
  const Ahp ahp = weigh(comparisons);
  EXPECT_FALSE(ahp.ratio);
  EXPECT_THAT(ahp.weights, ElementsAre(DoubleNear(0.6, 1e-9), DoubleNear(0.3, 1e-9), DoubleNear(0.1, 1e-9)));
}

TEST(Ahp, AsksForTheComparisonThatJoinsTwoIslands) {
  Comparisons comparisons(4);
  comparisons.add(0, 1, 2);
  comparisons.add(2, 3, 2);
  const auto missing = comparisons.missing_link();
  ASSERT_TRUE(missing);
  EXPECT_EQ(missing->one, 0);
  EXPECT_EQ(missing->other, 2);
}

TEST(Ahp, SeveralAnswersCountAsTheirGeometricMean) {
  Comparisons comparisons(2);
  comparisons.add(0, 1, 2);
  comparisons.add(1, 0, 1.0 / 8);
  EXPECT_NEAR(comparisons.times(0, 1), 4, 1e-12);
  EXPECT_NEAR(weigh(comparisons).weights[0], 0.8, 1e-12);
}

RC_GTEST_PROP(AhpProperty, PowerIterationAgreesWithSquaring, ()) {
  const int count = *rc::gen::inRange(3, 8);
  Comparisons comparisons(count);
  for (int i = 0; i < count; ++i) {
    for (int j = i + 1; j < count; ++j) {
      const int times = *rc::gen::element(1, 2, 3, 4, 5, 6, 7, 8, 9);
      comparisons.add(i, j, *rc::gen::arbitrary<bool>() ? times : 1.0 / times);
    }
  }
  const Ahp ahp = weigh(comparisons);
  const std::vector<double> expected = by_squaring(comparisons);
  for (size_t i = 0; i < expected.size(); ++i) RC_ASSERT(std::abs(ahp.weights[i] - expected[i]) < 1e-9);
  RC_ASSERT(ahp.lambda_max >= count - 1e-9);
}

// Of the answers that follow from weights, the geometric means of the rows are those weights (Crawford, Williams 1985).
RC_GTEST_PROP(AhpProperty, TheGeometricMeanOfARowAgreesWhenNothingContradicts, ()) {
  const int count = *rc::gen::inRange(2, 9);
  std::vector<double> behind;
  for (int i = 0; i < count; ++i) behind.push_back(1 + *rc::gen::inRange(0, 200) / 100.0);  // no two more than 9 apart
  Comparisons comparisons(count);
  for (int i = 0; i < count; ++i) {
    for (int j = i + 1; j < count; ++j) comparisons.add(i, j, behind[static_cast<size_t>(i)] / behind[static_cast<size_t>(j)]);
  }
  const Ahp ahp = weigh(comparisons);
  std::vector<double> means;
  for (int i = 0; i < count; ++i) {
    double sum = 0;
    for (int j = 0; j < count; ++j) sum += i == j ? 0 : std::log(comparisons.times(i, j));
    means.push_back(std::exp(sum / count));
  }
  const double total = std::accumulate(means.begin(), means.end(), 0.0);
  for (size_t i = 0; i < means.size(); ++i) RC_ASSERT(std::abs(ahp.weights[i] - means[i] / total) < 1e-9);
  RC_ASSERT(ahp.index < 1e-9);
}

// No other single answer, at any value of the scale, does better than the advice.
RC_GTEST_PROP(AhpProperty, TheAdviceIsTheBestSingleChange, ()) {
  const int count = *rc::gen::inRange(3, 6);
  Comparisons comparisons(count);
  for (int i = 0; i < count; ++i) {
    for (int j = i + 1; j < count; ++j) {
      const int times = *rc::gen::element(1, 2, 3, 4, 5, 6, 7, 8, 9);
      comparisons.add(i, j, *rc::gen::arbitrary<bool>() ? times : 1.0 / times);
    }
  }
  const Ahp ahp = weigh(comparisons);
  if (!ahp.reconsider) {
    RC_ASSERT(ahp.ratio.value_or(0) < 0.5);  // whatever is far apart can be mended
    return;
  }
  Comparisons advised = comparisons;
  advised.set(ahp.reconsider->one, ahp.reconsider->other, ahp.reconsider->fits);
  RC_ASSERT(std::abs(weigh(advised).ratio.value_or(0) - ahp.reconsider->ratio_after) < 1e-9);
  const int one = *rc::gen::inRange(0, count), other = (one + *rc::gen::inRange(1, count)) % count;
  Comparisons tried = comparisons;
  tried.set(one, other, *rc::gen::element(1, 2, 3, 4, 5, 6, 7, 8, 9));
  RC_ASSERT(weigh(tried).ratio.value_or(0) >= ahp.reconsider->ratio_after - 1e-9);
}

}  // namespace
}  // namespace koers::analysis::scoring
