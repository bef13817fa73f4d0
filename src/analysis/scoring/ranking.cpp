#include "analysis/scoring/ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace koers::analysis::scoring {

double score_of(const Row& row, const std::vector<double>& weights) {
  return std::inner_product(weights.begin(), weights.end(), row.by_criterion.begin(), row.fixed);
}

Ranking rank_rows(const std::vector<Row>& rows, const std::vector<double>& weights) {
  Ranking ranking;
  ranking.order.resize(rows.size());
  ranking.rank.resize(rows.size());
  ranking.score.reserve(rows.size());
  for (const Row& row : rows) ranking.score.push_back(score_of(row, weights));
  std::iota(ranking.order.begin(), ranking.order.end(), 0u);
  // By whole units of kSameScore, so that the order is one: "nearly the same" is no relation to sort by.
  const auto unit = [&](uint32_t row) { return std::round(ranking.score[row] / kSameScore); };
  std::sort(ranking.order.begin(), ranking.order.end(), [&](uint32_t one, uint32_t other) {
    if (rows[one].tier != rows[other].tier) return rows[one].tier < rows[other].tier;
    if (unit(one) != unit(other)) return unit(one) > unit(other);
    if (rows[one].assumed != rows[other].assumed) return rows[one].assumed < rows[other].assumed;
    return one < other;
  });
  for (size_t place = 0; place < ranking.order.size(); ++place) {
    const uint32_t row = ranking.order[place];
    const bool same = place > 0 && rows[ranking.order[place - 1]].tier == rows[row].tier && unit(ranking.order[place - 1]) == unit(row);
    ranking.rank[row] = same ? ranking.rank[ranking.order[place - 1]] : static_cast<int>(place) + 1;
  }
  return ranking;
}

std::vector<double> shares(std::vector<double> weights) {
  for (double& weight : weights) weight = std::max(0.0, weight);
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  for (double& weight : weights) weight = sum > 0 ? weight / sum : 1.0 / static_cast<double>(weights.size());
  return weights;
}

double likeness(const std::vector<int>& one, const std::vector<int>& other) {
  int64_t agree = 0, tied_one = 0, tied_other = 0, pairs = 0;
  for (size_t i = 0; i < one.size(); ++i) {
    for (size_t j = i + 1; j < one.size(); ++j) {
      if (one[i] == 0 || one[j] == 0 || other[i] == 0 || other[j] == 0) continue;
      const int first = (one[i] > one[j]) - (one[i] < one[j]), second = (other[i] > other[j]) - (other[i] < other[j]);
      ++pairs, agree += first * second, tied_one += first == 0, tied_other += second == 0;
    }
  }
  const double apart = std::sqrt(static_cast<double>(pairs - tied_one)) * std::sqrt(static_cast<double>(pairs - tied_other));
  return apart == 0 ? 0 : static_cast<double>(agree) / apart;
}

}  // namespace koers::analysis::scoring
