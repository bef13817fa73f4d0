// How far a weight may move before the order changes. Exact, since the scores are linear in the weights.
// A weight moves from its share p to t; the others keep their proportions and share what is left, 1 − t.
// Units: shares, 0 to 1; scores in points.
// Cost:  O(rows × criteria) for the whole order when few are equal and for one that should become first, O(top × rows × criteria) for the top.
#pragma once

#include <optional>

#include "analysis/scoring/ranking.h"

namespace koers::analysis::scoring {

// All t in [from, until] have the property; none when empty().
struct Interval {
  double from = 0, until = 1;
  bool empty() const { return from > until; }
  bool holds(double share) const { return from <= share && share <= until; }
};

// The weights when criterion `moved` takes share `share`.
std::vector<double> moved_to(const std::vector<double>& weights, size_t moved, double share);

// Where row `upper` scores at least as much as row `lower`.
Interval at_least(const Row& upper, const Row& lower, const std::vector<double>& weights, size_t moved);

// Where no two that are apart now change places. Equals may come apart: they had no order to lose.
Interval keeps_order(const std::vector<Row>& rows, const Ranking& ranking, const std::vector<double>& weights, size_t moved);
// Where no row below the first `top` gets above one of them; what shares the last place with the next may change places with it.
Interval keeps_top(const std::vector<Row>& rows, const Ranking& ranking, const std::vector<double>& weights, size_t moved, size_t top);
// Where this row is not below any other of its tier.
Interval is_first(const std::vector<Row>& rows, uint32_t row, const std::vector<double>& weights, size_t moved);

// The nearest share at which something holds that does not hold now.
struct WeightChange {
  size_t criterion = 0;
  double from = 0, to = 0;
  Interval where{};  // all shares at which it holds; `to` is the nearest
};
// One weight that moves, the smallest way: until `lower` has caught up with `upper`. Nothing when no single weight can do it.
std::optional<WeightChange> smallest_swap(const Row& upper, const Row& lower, const std::vector<double>& weights);
// The same, to make `row` the first of its tier.
std::optional<WeightChange> smallest_to_first(const std::vector<Row>& rows, uint32_t row, const std::vector<double>& weights);

// Share handed from several criteria to one: the least that has to move, any weights allowed, for `lower` to catch up with `upper`.
struct Shift {
  struct Part {
    size_t from = 0;
    double share = 0;
  };
  std::vector<Part> parts;
  size_t to = 0;
  double share = 0;  // in all
};
std::optional<Shift> smallest_shift(const Row& upper, const Row& lower, const std::vector<double>& weights);

}  // namespace koers::analysis::scoring
