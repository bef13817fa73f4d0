#include "analysis/scoring/sensitivity.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace koers::analysis::scoring {
namespace {

constexpr double kFlat = 1e-12;
constexpr Interval kNowhere{1, 0};

// upper − lower as a function of the share: begin at 0, end at 1, straight in between.
struct Line {
  double at_zero = 0, at_one = 0;
  double at(double share) const { return at_zero + (at_one - at_zero) * share; }
};
Line difference(const Row& upper, const Row& lower, const std::vector<double>& weights, size_t moved) {
  const double fixed = upper.fixed - lower.fixed;
  const double others = std::accumulate(weights.begin(), weights.end(), 0.0) - weights[moved];
  double sum = 0;
  for (size_t k = 0; k < weights.size(); ++k) {
    if (k == moved) continue;
    const double share = others > kFlat ? weights[k] / others : 1.0 / static_cast<double>(weights.size() - 1);
    sum += share * (upper.by_criterion[k] - lower.by_criterion[k]);
  }
  const double own = upper.by_criterion[moved] - lower.by_criterion[moved];
  if (weights.size() == 1) return {own + fixed, own + fixed};  // there is nothing to hand over to
  return {sum + fixed, own + fixed};
}

Interval cut(Interval one, Interval other) { return {std::max(one.from, other.from), std::min(one.until, other.until)}; }

// The share as it is belongs to it: rounding must not take that away.
Interval with_now(Interval kept, const std::vector<double>& weights, size_t moved) {
  return {std::min(kept.from, weights[moved]), std::max(kept.until, weights[moved])};
}

}  // namespace

std::vector<double> moved_to(const std::vector<double>& weights, size_t moved, double share) {
  std::vector<double> result = weights;
  if (weights.size() == 1) return result;
  const double others = std::accumulate(weights.begin(), weights.end(), 0.0) - weights[moved];
  for (size_t k = 0; k < weights.size(); ++k) {
    if (k == moved) continue;
    result[k] = (1 - share) * (others > kFlat ? weights[k] / others : 1.0 / static_cast<double>(weights.size() - 1));
  }
  result[moved] = share;
  return result;
}

Interval at_least(const Row& upper, const Row& lower, const std::vector<double>& weights, size_t moved) {
  const Line line = difference(upper, lower, weights, moved);
  const bool begins = line.at_zero >= -kSameScore, ends = line.at_one >= -kSameScore;
  if (begins && ends) return {};
  if (!begins && !ends) return kNowhere;
  const double zero = std::clamp(line.at_zero / (line.at_zero - line.at_one), 0.0, 1.0);
  return begins ? Interval{0, zero} : Interval{zero, 1};
}

Interval keeps_order(const std::vector<Row>& rows, const Ranking& ranking, const std::vector<double>& weights, size_t moved) {
  Interval kept;
  // Equals lie together. Every one of them against every one of the next ones is enough: what lies further apart follows.
  const std::vector<uint32_t>& order = ranking.order;
  const auto end_of_equals = [&](size_t from) {
    size_t end = from + 1;
    while (end < order.size() && rows[order[end]].tier == rows[order[from]].tier && ranking.rank[order[end]] == ranking.rank[order[from]])
      ++end;
    return end;
  };
  for (size_t from = 0, end = 0; from < order.size(); from = end) {
    end = end_of_equals(from);
    if (end == order.size() || rows[order[end]].tier != rows[order[from]].tier) continue;
    const size_t next_end = end_of_equals(end);
    for (size_t u = from; u < end; ++u) {
      for (size_t l = end; l < next_end; ++l) kept = cut(kept, at_least(rows[order[u]], rows[order[l]], weights, moved));
    }
  }
  return with_now(kept, weights, moved);
}

Interval keeps_top(const std::vector<Row>& rows, const Ranking& ranking, const std::vector<double>& weights, size_t moved, size_t top) {
  Interval kept;
  for (size_t in = 0; in < std::min(top, ranking.order.size()); ++in) {
    for (size_t out = top; out < ranking.order.size(); ++out) {
      const uint32_t u = ranking.order[in], l = ranking.order[out];
      if (rows[u].tier == rows[l].tier && ranking.rank[u] != ranking.rank[l]) kept = cut(kept, at_least(rows[u], rows[l], weights, moved));
    }
  }
  return with_now(kept, weights, moved);
}

Interval is_first(const std::vector<Row>& rows, uint32_t row, const std::vector<double>& weights, size_t moved) {
  Interval first;
  for (uint32_t other = 0; other < rows.size() && !first.empty(); ++other) {
    if (other != row && rows[other].tier == rows[row].tier) first = cut(first, at_least(rows[row], rows[other], weights, moved));
  }
  return first;
}

std::optional<WeightChange> smallest_swap(const Row& upper, const Row& lower, const std::vector<double>& weights) {
  return smallest_to_first({upper, lower}, 1, weights);
}

std::optional<WeightChange> smallest_to_first(const std::vector<Row>& rows, uint32_t row, const std::vector<double>& weights) {
  std::optional<WeightChange> best;
  for (size_t k = 0; k < weights.size(); ++k) {
    const Interval first = is_first(rows, row, weights, k);
    if (first.empty()) continue;
    const double to = std::clamp(weights[k], first.from, first.until);
    if (!best || std::abs(to - weights[k]) < std::abs(best->to - best->from)) best = WeightChange{k, weights[k], to, first};
  }
  return best;
}

// What a point of share does is the difference between two criteria, so taking most from where `upper` leads most and giving all to where it leads
// least is the least that has to move.
std::optional<Shift> smallest_shift(const Row& upper, const Row& lower, const std::vector<double>& weights) {
  const size_t count = weights.size();
  std::vector<double> lead(count);
  for (size_t k = 0; k < count; ++k) lead[k] = upper.by_criterion[k] - lower.by_criterion[k];
  double gap = std::inner_product(weights.begin(), weights.end(), lead.begin(), upper.fixed - lower.fixed);
  Shift shift;
  shift.to = static_cast<size_t>(std::min_element(lead.begin(), lead.end()) - lead.begin());
  std::vector<size_t> givers(count);
  std::iota(givers.begin(), givers.end(), size_t{0});
  std::sort(givers.begin(), givers.end(), [&](size_t one, size_t other) { return lead[one] > lead[other]; });
  for (const size_t giver : givers) {
    if (gap <= kSameScore) break;
    const double each = lead[giver] - lead[shift.to];
    if (each <= kFlat || weights[giver] <= kFlat) continue;
    const double share = std::min(weights[giver], gap / each);
    shift.parts.push_back({giver, share});
    shift.share += share;
    gap -= share * each;
  }
  if (gap > kSameScore) return std::nullopt;
  return shift;
}

}  // namespace koers::analysis::scoring
