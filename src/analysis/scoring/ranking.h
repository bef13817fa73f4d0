// Scores that are linear in the weights of their criteria, and the order they give. What the sensitivity needs is that, and no more.
// Units: points; weights are shares, together 1.
#pragma once

#include <cstdint>
#include <vector>

namespace koers::analysis::scoring {

// One that is ranked: score = Σ weight × by_criterion + fixed.
struct Row {
  std::vector<double> by_criterion;
  double fixed = 0;
  int tier = 0;     // a lower tier goes before a higher one, whatever the scores
  int assumed = 0;  // of two with the same score the one with less that is assumed goes first
  uint32_t item = 0;
};

// Scores this close are the same: what differs below it is rounding.
inline constexpr double kSameScore = 1e-9;

double score_of(const Row& row, const std::vector<double>& weights);

struct Ranking {
  std::vector<uint32_t> order;  // rows, the best first
  std::vector<int> rank;        // by row, from 1; equals share a rank
  std::vector<double> score;    // by row
};
Ranking rank_rows(const std::vector<Row>& rows, const std::vector<double>& weights);

// Negative weights count as none; when all are none, they all count the same.
std::vector<double> shares(std::vector<double> weights);

// How alike two orders are: Kendall's tau-b over rows that stand in both (rank 0: in none). 1: the same; −1: the other way round; 0 when one of
// them tells nothing apart.
double likeness(const std::vector<int>& one, const std::vector<int>& other);

}  // namespace koers::analysis::scoring
