#include "analysis/portfolio/relaxation.h"

#include <algorithm>
#include <cmath>

namespace koers::analysis::portfolio {
namespace {

// A rule between whole activities: `one` chosen plus sign times `other` chosen is at most `most`.
struct Pair {
  uint32_t one = 0;
  uint32_t other = 0;
  double sign = 1;  // -1 for "needs", +1 for "excludes"
  double most = 0;
};

// A precedence as rows over time: of `after` started by a moment, at most as much as of `before` was ready by then. One row for each
// stretch of time in which the same options of `before` are ready; an option counts in all rows from its own on.
struct Order {
  uint32_t before = 0, after = 0;
  std::vector<uint32_t> row_of_before, row_of_after;  // per option of the activity
  size_t first = 0, rows = 0;                         // its multipliers
};

Order make_order(const Compiled& compiled, uint32_t before, uint32_t after, int lag) {
  Order order{before, after, {}, {}, 0, 0};
  std::vector<int> ready;
  for (PlacementIndex p = compiled.first_option(before); p != compiled.end_option(before); ++p)
    ready.push_back(compiled.option(p).finish + lag);
  std::vector<int> moments = ready;
  std::sort(moments.begin(), moments.end());
  moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
  // Row i covers what has started before moments[i]; the last row covers all.
  const auto rows_below = [&moments](int time) {
    return static_cast<uint32_t>(std::upper_bound(moments.begin(), moments.end(), time) - moments.begin());
  };
  for (const int time : ready) order.row_of_before.push_back(rows_below(time));
  for (PlacementIndex p = compiled.first_option(after); p != compiled.end_option(after); ++p) {
    order.row_of_after.push_back(rows_below(compiled.option(p).start));
  }
  order.rows = moments.size() + 1;
  return order;
}

// The multipliers lie in one array: of the capacity rows, of the pairs, of the orders. The volume algorithm steps from the best multipliers
// so far along a running average of the slopes, which settles where plain subgradients zigzag.
class Volume {
 public:
  Volume(const Compiled& compiled, Amount known) : compiled_(compiled), known_(static_cast<double>(known)) {
    for (const Row& row : compiled.rows()) scale_.push_back(1.0 / static_cast<double>(std::max<Amount>(1, std::abs(row.capacity))));
    for (const Option& option : compiled.options()) {
      for (const RowUse& use : compiled.uses(option)) uses_.push_back(static_cast<double>(use.amount) * scale_[use.row]);
    }
    for (uint32_t a = 0; a < compiled.activity_count(); ++a) {
      if (!compiled.possible(a)) continue;
      for (const uint32_t needed : compiled.needs(a)) pairs_.push_back({a, needed, -1, 0});
      for (const Link& link : compiled.before(a)) orders_.push_back(make_order(compiled, link.other, a, link.lag));
      for (const uint32_t other : compiled.excluded_by(a)) {
        if (other > a) pairs_.push_back({a, other, +1, 1});
      }
    }
    size_t count = scale_.size() + pairs_.size();
    for (Order& order : orders_) order.first = count, count += order.rows;
    price_.assign(count, 0), slope_.assign(count, 0);
  }

  Relaxation run(int iterations, const Control& control) {
    double best = evaluate();
    Relaxation result;
    keep(result);
    std::vector<double> best_price = price_;
    average_ = slope_;
    double pace = 0.5, newest = kNewShare;
    int without_gain = 0;
    for (int i = 1; i < iterations && !control.cancelled() && best - known_ >= 0.5 && pace > 1e-4; ++i) {
      if (!step(best_price, pace * (best - known_))) break;
      const double bound = evaluate();
      for (size_t m = 0; m < slope_.size(); ++m) average_[m] += newest * (slope_[m] - average_[m]);
      if (bound < best - 1e-7 * std::fabs(best)) {
        best = bound, best_price = price_, without_gain = 0;
        keep(result);
        pace = std::min(2.0, pace * 1.05);
      } else if (++without_gain >= kPatience) {
        pace *= kSlower, newest = std::max(kNewShareLeast, newest * kSlower), without_gain = 0;
      }
    }
    result.exact_bound = best;
    result.bound = static_cast<Amount>(std::floor(best + 1e-6 + std::fabs(best) * 1e-12));
    return result;
  }

 private:
  // The average forgets fast at first and ever more slowly: with a share that stays, the bound stops 0.2 % short of the linear relaxation
  // (portfolios of 200 initiatives), with this one 0.02 %.
  static constexpr double kNewShare = 0.1, kNewShareLeast = 0.005;
  static constexpr double kSlower = 0.8;
  static constexpr int kPatience = 15;

  // The value of the relaxed problem at these prices; leaves the slopes behind.
  double evaluate() {
    chosen_.assign(compiled_.activity_count(), kNotIn);
    double sum = price_rules();
    for (size_t row = 0; row < scale_.size(); ++row) {
      slope_[row] = static_cast<double>(compiled_.rows()[row].capacity) * scale_[row];
      sum += price_[row] * slope_[row];
    }
    for (uint32_t a = 0; a < compiled_.activity_count(); ++a) sum += choose(a);
    slope_rules();
    return sum;
  }

  // What each option pays for (or earns by) the rules; returns the constant part.
  double price_rules() {
    option_price_.assign(compiled_.options().size(), 0);
    double sum = 0;
    const auto charge = [this](uint32_t activity, double amount) {
      for (PlacementIndex p = compiled_.first_option(activity); p != compiled_.end_option(activity); ++p)
        option_price_[static_cast<size_t>(p)] += amount;
    };
    for (size_t i = 0; i < pairs_.size(); ++i) {
      const double price = price_[scale_.size() + i];
      if (price == 0) continue;
      sum += price * pairs_[i].most;
      charge(pairs_[i].one, -price);
      charge(pairs_[i].other, -pairs_[i].sign * price);
    }
    for (const Order& order : orders_) {
      suffix_.assign(order.rows + 1, 0);
      for (size_t row = order.rows; row-- > 0;) suffix_[row] = suffix_[row + 1] + price_[order.first + row];
      if (suffix_[0] == 0) continue;
      double* before = option_price_.data() + compiled_.first_option(order.before);
      double* after = option_price_.data() + compiled_.first_option(order.after);
      for (size_t i = 0; i < order.row_of_before.size(); ++i) before[i] += suffix_[order.row_of_before[i]];
      for (size_t i = 0; i < order.row_of_after.size(); ++i) after[i] -= suffix_[order.row_of_after[i]];
    }
    return sum;
  }

  double choose(uint32_t a) {
    if (!compiled_.possible(a)) return 0;
    double best = -std::numeric_limits<double>::infinity();
    PlacementIndex chosen = kNotIn;
    for (PlacementIndex p = compiled_.first_option(a); p != compiled_.end_option(a); ++p) {
      const Option& option = compiled_.option(p);
      double worth = static_cast<double>(option.value) + option_price_[static_cast<size_t>(p)];
      const auto uses = compiled_.uses(option);
      for (size_t i = 0; i < uses.size(); ++i) worth -= price_[uses[i].row] * uses_[option.use_begin + i];
      if (worth > best) best = worth, chosen = p;
    }
    if (best <= 0 && !compiled_.mandatory(a)) return 0;
    chosen_[a] = chosen;
    const Option& option = compiled_.option(chosen);
    const auto uses = compiled_.uses(option);
    for (size_t i = 0; i < uses.size(); ++i) slope_[uses[i].row] -= uses_[option.use_begin + i];
    return best;
  }

  void slope_rules() {
    for (size_t i = 0; i < pairs_.size(); ++i) {
      const Pair& pair = pairs_[i];
      slope_[scale_.size() + i] = pair.most - (chosen_[pair.one] != kNotIn) - pair.sign * (chosen_[pair.other] != kNotIn);
    }
    for (const Order& order : orders_) {
      const PlacementIndex before = chosen_[order.before], after = chosen_[order.after];
      const size_t ready =
          before == kNotIn ? order.rows : order.row_of_before[static_cast<size_t>(before - compiled_.first_option(order.before))];
      const size_t begun =
          after == kNotIn ? order.rows : order.row_of_after[static_cast<size_t>(after - compiled_.first_option(order.after))];
      for (size_t row = 0; row < order.rows; ++row) slope_[order.first + row] = (row >= ready ? 1.0 : 0.0) - (row >= begun ? 1.0 : 0.0);
    }
  }

  bool step(const std::vector<double>& from, double fall) {
    double norm = 0;
    for (size_t m = 0; m < average_.size(); ++m) {
      if (average_[m] < 0 || from[m] > 0) norm += average_[m] * average_[m];
    }
    if (norm < 1e-12) return false;
    for (size_t m = 0; m < average_.size(); ++m) price_[m] = std::max(0.0, from[m] - fall / norm * average_[m]);
    return true;
  }

  void keep(Relaxation& result) const {
    result.price.resize(scale_.size());
    for (size_t row = 0; row < scale_.size(); ++row) result.price[row] = price_[row] * scale_[row];
    result.option_price = option_price_;
  }

  const Compiled& compiled_;
  const double known_;
  std::vector<double> scale_, uses_, price_, slope_, average_, option_price_, suffix_;
  std::vector<PlacementIndex> chosen_;
  std::vector<Pair> pairs_;
  std::vector<Order> orders_;
};

}  // namespace

double Relaxation::reduced_value(const Compiled& compiled, PlacementIndex p) const {
  const Option& option = compiled.option(p);
  double worth = static_cast<double>(option.value) + option_price[static_cast<size_t>(p)];
  for (const RowUse& use : compiled.uses(option)) worth -= price[use.row] * static_cast<double>(use.amount);
  return worth;
}

Relaxation relax(const Compiled& compiled, Amount known, int iterations, const Control& control) {
  return Volume(compiled, known).run(std::max(1, iterations), control);
}

}  // namespace koers::analysis::portfolio
