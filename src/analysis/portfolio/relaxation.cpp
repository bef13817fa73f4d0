#include "analysis/portfolio/relaxation.h"

#include <algorithm>
#include <cmath>

namespace koers::analysis::portfolio {
namespace {

// A rule between whole activities: the sum of `plus` chosen minus the sum of `minus` chosen is at most `most`.
struct Pair {
  uint32_t plus = 0;
  uint32_t other = 0;
  double sign = 1;  // of `other` on the left-hand side: -1 for "needs", +1 for "excludes"
  double most = 0;
};

class Subgradient {
 public:
  Subgradient(const Compiled& compiled, Amount known) : compiled_(compiled), known_(static_cast<double>(known)) {
    for (const Row& row : compiled.rows()) scale_.push_back(1.0 / static_cast<double>(std::max<Amount>(1, std::abs(row.capacity))));
    for (const Option& option : compiled.options()) {
      for (const RowUse& use : compiled.uses(option)) uses_.push_back(static_cast<double>(use.amount) * scale_[use.row]);
    }
    for (uint32_t a = 0; a < compiled.activity_count(); ++a) {
      for (const uint32_t needed : compiled.needs(a)) pairs_.push_back({a, needed, -1, 0});
      for (const Link& link : compiled.before(a)) pairs_.push_back({a, link.other, -1, 0});
      for (const uint32_t other : compiled.excluded_by(a)) {
        if (other > a) pairs_.push_back({a, other, +1, 1});
      }
    }
    price_.assign(scale_.size(), 0), pair_price_.assign(pairs_.size(), 0);
  }

  Relaxation run(int iterations, const Control& control) {
    double best = std::numeric_limits<double>::infinity();
    Relaxation result;
    double pace = 1;
    int without_gain = 0;
    for (int i = 0; i < iterations && (i == 0 || !control.cancelled()); ++i) {
      const double bound = evaluate();
      if (i == 0 || bound < best - 1e-9 * std::max(1.0, std::fabs(best))) {
        best = bound, without_gain = 0;
        keep(result);
      } else if (++without_gain >= 8) {
        pace *= 0.6, without_gain = 0;
      }
      if (best - known_ < 0.5 || pace < 1e-4 || !step(bound, pace)) break;
    }
    result.bound = static_cast<Amount>(std::floor(best + 1e-6 + std::fabs(best) * 1e-12));
    return result;
  }

 private:
  // The value of the relaxed problem at these prices; leaves the slopes behind.
  double evaluate() {
    row_slope_.assign(price_.size(), 0), pair_slope_.resize(pairs_.size());
    activity_price_.assign(compiled_.activity_count(), 0), in_.assign(compiled_.activity_count(), 0);
    double sum = 0;
    for (size_t i = 0; i < pairs_.size(); ++i) {
      activity_price_[pairs_[i].plus] -= pair_price_[i];
      activity_price_[pairs_[i].other] -= pairs_[i].sign * pair_price_[i];
      sum += pair_price_[i] * pairs_[i].most;
    }
    for (size_t row = 0; row < price_.size(); ++row) {
      const double capacity = static_cast<double>(compiled_.rows()[row].capacity) * scale_[row];
      row_slope_[row] = capacity;
      sum += price_[row] * capacity;
    }
    for (uint32_t a = 0; a < compiled_.activity_count(); ++a) sum += choose(a);
    for (size_t i = 0; i < pairs_.size(); ++i) pair_slope_[i] = pairs_[i].most - in_[pairs_[i].plus] - pairs_[i].sign * in_[pairs_[i].other];
    return sum;
  }

  double choose(uint32_t a) {
    if (!compiled_.possible(a)) return 0;
    double best = -std::numeric_limits<double>::infinity();
    PlacementIndex chosen = kOut;
    for (PlacementIndex p = compiled_.first_option(a); p != compiled_.end_option(a); ++p) {
      const Option& option = compiled_.option(p);
      double worth = static_cast<double>(option.value);
      const auto uses = compiled_.uses(option);
      for (size_t i = 0; i < uses.size(); ++i) worth -= price_[uses[i].row] * uses_[option.use_begin + i];
      if (worth > best) best = worth, chosen = p;
    }
    best += activity_price_[a];
    if (best <= 0 && !compiled_.mandatory(a)) return 0;
    in_[a] = 1;
    const Option& option = compiled_.option(chosen);
    const auto uses = compiled_.uses(option);
    for (size_t i = 0; i < uses.size(); ++i) row_slope_[uses[i].row] -= uses_[option.use_begin + i];
    return best;
  }

  bool step(double bound, double pace) {
    double norm = 0;
    for (size_t row = 0; row < price_.size(); ++row) {
      if (row_slope_[row] < 0 || price_[row] > 0) norm += row_slope_[row] * row_slope_[row];
    }
    for (size_t i = 0; i < pairs_.size(); ++i) {
      if (pair_slope_[i] < 0 || pair_price_[i] > 0) norm += pair_slope_[i] * pair_slope_[i];
    }
    if (norm < 1e-12) return false;
    const double length = pace * (bound - known_) / norm;
    for (size_t row = 0; row < price_.size(); ++row) price_[row] = std::max(0.0, price_[row] - length * row_slope_[row]);
    for (size_t i = 0; i < pairs_.size(); ++i) pair_price_[i] = std::max(0.0, pair_price_[i] - length * pair_slope_[i]);
    return true;
  }

  void keep(Relaxation& result) const {
    result.price.resize(price_.size());
    for (size_t row = 0; row < price_.size(); ++row) result.price[row] = price_[row] * scale_[row];
    result.activity_price = activity_price_;
  }

  const Compiled& compiled_;
  const double known_;
  std::vector<double> scale_, uses_, price_, pair_price_, row_slope_, pair_slope_, activity_price_;
  std::vector<uint8_t> in_;
  std::vector<Pair> pairs_;
};

}  // namespace

double Relaxation::reduced_value(const Compiled& compiled, const Option& option) const {
  double worth = static_cast<double>(option.value);
  for (const RowUse& use : compiled.uses(option)) worth -= price[use.row] * static_cast<double>(use.amount);
  return worth;
}

Relaxation relax(const Compiled& compiled, Amount known, int iterations, const Control& control) {
  return Subgradient(compiled, known).run(std::max(1, iterations), control);
}

}  // namespace koers::analysis::portfolio
