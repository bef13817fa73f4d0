#include "analysis/portfolio/annealing.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace koers::analysis::portfolio {
namespace {

// Shares of the value of an average activity.
constexpr double kHottest = 0.05, kColdest = 0.006;
constexpr double kOverloadPrice = 0.075;  // of a row over its capacity, at the end
constexpr double kRulePrice = 1;

constexpr double kPriceShare = 0.8;  // of the relaxation's price, for a unit over the capacity, at the beginning …
constexpr double kPriceGrowth = 4;   // … and so many times that at the end
constexpr double kFloor = 0.1;       // a row without a price counts as if all rows shared the value, times this
constexpr double kDearer = 1.03, kDearerLate = 1.05, kCheaper = 0.997;
constexpr double kLate = 0.7;

constexpr double kFocus = 0.2;                        // of the changes begin at a row over its capacity
constexpr double kShareMoved = 0.6, kShareOne = 0.8;  // up to here: another place; up to here: in or out; the rest: one in, one out

// A place that loses so much more than the best by the relaxation's prices, as a share of the value of an average activity, is drawn half
// as often as the best; an activity of which only one way comes into question is drawn as if another did by this weight.
constexpr double kLossUnit = 0.006, kOpenLeast = 0.03;
constexpr uint32_t kOptionDraws = 256;
constexpr size_t kActivityDraws = 8192;

// Fills the slots so that each index is there as often as its weight says.
template <class Slot, class Of>
void share_out(const std::vector<double>& weight, std::span<Slot> slots, Of of) {
  const double each = std::accumulate(weight.begin(), weight.end(), 0.0) / static_cast<double>(slots.size());
  size_t i = 0;
  double until = weight[0];
  for (size_t slot = 0; slot < slots.size(); ++slot) {
    while (i + 1 < weight.size() && until < (static_cast<double>(slot) + 0.5) * each) until += weight[++i];
    slots[slot] = of(i);
  }
}

// ln by its series, with operations that every machine rounds alike.
double logarithm(double x) {
  int halvings = 0;
  while (x < 0.75) x *= 2, ++halvings;
  const double y = (x - 1) / (x + 1), square = y * y;
  double term = y, sum = 0;
  for (int k = 1; k < 40; k += 2) sum += term / k, term *= square;
  return 2 * sum - halvings * 0.69314718055994530942;
}

}  // namespace

Annealing::Annealing(const Compiled& compiled, const Relaxation& relaxation, uint64_t seed)
    : compiled_(compiled), random_(seed), is_ruled_(compiled.activity_count(), 0), needed_by_(compiled.activity_count()) {
  double sum = 0;
  for (uint32_t a = 0; a < compiled.activity_count(); ++a) {
    if (!compiled.possible(a)) continue;
    sum += std::fabs(static_cast<double>(compiled.option(compiled.first_option(a)).value));
    const auto options = compiled.end_option(a) - compiled.first_option(a);
    if (options > 1 || !compiled.mandatory(a)) movable_.push_back(a);
    for (const uint32_t needed : compiled.needs(a)) needed_by_[needed].push_back(a), is_ruled_[needed] = is_ruled_[a] = 1;
    for (const Link& link : compiled.before(a)) is_ruled_[link.other] = is_ruled_[a] = 1;
    if (!compiled.excluded_by(a).empty()) is_ruled_[a] = 1;
  }
  value_scale_ = std::max(1.0, sum / std::max<double>(1, static_cast<double>(movable_.size())));
  for (size_t row = 0; row < compiled.rows().size(); ++row) {
    const auto capacity = static_cast<double>(std::max<Amount>(1, compiled.rows()[row].capacity));
    least_price_.push_back(kPriceShare * relaxation.price[row] + kFloor * sum / capacity / static_cast<double>(compiled.rows().size()));
  }
  lay_out_draws(relaxation);
  for (size_t i = 0; i < chance_.size(); ++i) chance_[i] = -logarithm((static_cast<double>(i) + 0.5) / static_cast<double>(chance_.size()));
}

// By the relaxation's prices most activities have a few places that cost little and many that cost more than a good schedule ever pays:
// those that cost little are drawn often, and so are the activities that have more than one way (being out is one) that costs little.
void Annealing::lay_out_draws(const Relaxation& relaxation) {
  if (movable_.empty()) return;
  const double unit = kLossUnit * value_scale_;
  const auto weight_of = [unit](double loss) { return 1 / (1 + loss / unit * (loss / unit)); };
  draws_.resize(compiled_.activity_count());
  std::vector<double> weight, open;
  for (const uint32_t a : movable_) {
    const PlacementIndex first = compiled_.first_option(a);
    weight.clear();
    for (PlacementIndex p = first; p != compiled_.end_option(a); ++p) weight.push_back(relaxation.reduced_value(compiled_, p));
    double best = *std::max_element(weight.begin(), weight.end());
    if (!compiled_.mandatory(a)) best = std::max(best, 0.0);
    for (double& worth : weight) worth = weight_of(best - worth);
    draws_[a] = {draw_.size(), weight.size() == 1 ? 1 : kOptionDraws};
    draw_.resize(draw_.size() + draws_[a].count);
    share_out(weight, std::span(&draw_[draws_[a].begin], draws_[a].count),
              [first](size_t i) { return first + static_cast<PlacementIndex>(i); });
    if (!compiled_.mandatory(a)) weight.push_back(weight_of(best));
    const double most = *std::max_element(weight.begin(), weight.end());
    open.push_back(kOpenLeast + std::accumulate(weight.begin(), weight.end(), -most));
  }
  movable_draw_.resize(std::max(kActivityDraws, 4 * movable_.size()));
  share_out(open, std::span(movable_draw_), [this](size_t i) { return movable_[i]; });
}

void Annealing::begin(const Schedule& from, int64_t steps, double heat) {
  chosen_.resize(compiled_.activity_count());
  for (uint32_t a = 0; a < compiled_.activity_count(); ++a) chosen_[a] = compiled_.find(a, from[a]);
  recount();
  price_ = least_price_;
  rule_price_ = kRulePrice * value_scale_;
  step_ = 0, steps_ = movable_.empty() ? 0 : steps;
  heat_ = heat;
  has_best_ = false;
}

void Annealing::recount() {
  left_.resize(compiled_.rows().size());
  for (size_t row = 0; row < left_.size(); ++row) left_[row] = compiled_.rows()[row].capacity;
  value_ = 0, broken_rules_ = 0;
  int twice = 0;
  for (uint32_t a = 0; a < chosen_.size(); ++a) {
    if (is_ruled_[a]) twice += broken_around(a);
    if (chosen_[a] == kNotIn) continue;
    value_ += compiled_.option(chosen_[a]).value;
    for (const RowUse& use : compiled_.uses(compiled_.option(chosen_[a]))) left_[use.row] -= use.amount;
  }
  broken_rules_ = twice / 2;  // each was seen from both sides
  overloads_ = static_cast<int>(std::count_if(left_.begin(), left_.end(), [](Amount left) { return left < 0; }));
}

void Annealing::step() {
  cool();
  for (int64_t i = 0; i < kChangesPerStep; ++i) try_change();
  reprice();
  ++step_;
}

// How far it is decides how warm it is and what breaking a limit costs.
void Annealing::cool() {
  const double share = static_cast<double>(step_) / static_cast<double>(std::max<int64_t>(1, steps_ - 1));
  const double hottest = heat_ * kHottest;
  temperature_ = value_scale_ * hottest / (1 + (hottest / kColdest - 1) * share * share);
  overload_price_ = value_scale_ * kOverloadPrice * share * share;
}

void Annealing::reprice() {
  const double share = static_cast<double>(step_) / static_cast<double>(std::max<int64_t>(1, steps_));
  const double growth = 1 + (kPriceGrowth - 1) * share * (1 + 2 * share) / 3;
  const double dearer = share > kLate ? kDearerLate : kDearer;
  for (size_t row = 0; row < price_.size(); ++row)
    price_[row] = left_[row] < 0 ? price_[row] * dearer : std::max(least_price_[row] * growth, price_[row] * kCheaper);
  rule_price_ = broken_rules_ > 0 ? rule_price_ * dearer : std::max(kRulePrice * value_scale_, rule_price_ * kCheaper);
}

void Annealing::try_change() {
  uint32_t a = compiled_.activity_count();
  if (overloads_ > 0 && random_.chance(kFocus)) a = one_of_an_overload();
  if (a == compiled_.activity_count()) a = any_activity();
  const PlacementIndex now = chosen_[a];
  const double dice = random_.unit();
  std::array<Change, 2> changes{Change{a, now}, Change{a, now}};
  if (now != kNotIn && (dice < kShareMoved || compiled_.mandatory(a))) {
    const PlacementIndex then = any_option(a);
    if (then != now) decide(set(a, then), changes.data(), 1);
    return;
  }
  const PlacementIndex then = now == kNotIn ? any_option(a) : kNotIn;
  if (dice < kShareOne) return decide(set(a, then), changes.data(), 1);
  const uint32_t b = partner_of(a);
  if (b == compiled_.activity_count()) return;
  changes[1] = {b, chosen_[b]};
  double gain = set(a, then);
  gain += set(b, chosen_[b] == kNotIn ? any_option(b) : kNotIn);
  decide(gain, changes.data(), 2);
}

uint32_t Annealing::any_activity() { return movable_draw_[random_.below(static_cast<uint32_t>(movable_draw_.size()))]; }

PlacementIndex Annealing::any_option(uint32_t activity) { return draw_[draws_[activity].begin + random_.below(draws_[activity].count)]; }

// Somebody on a row that is over its capacity.
uint32_t Annealing::one_of_an_overload() {
  const auto rows = static_cast<uint32_t>(left_.size());
  uint32_t row = random_.below(rows);
  while (left_[row] >= 0) row = row + 1 == rows ? 0 : row + 1;
  const auto& users = compiled_.users(row);
  const auto size = static_cast<uint32_t>(users.size());
  uint32_t at = size == 0 ? 0 : random_.below(size);
  for (uint32_t tried = 0; tried < size; ++tried, at = at + 1 == size ? 0 : at + 1) {
    const uint32_t a = users[at];
    if (chosen_[a] == kNotIn) continue;
    if (compiled_.mandatory(a) && compiled_.end_option(a) - compiled_.first_option(a) == 1) continue;
    for (const RowUse& use : compiled_.uses(compiled_.option(chosen_[a]))) {
      if (use.row == row && use.amount > 0) return a;
    }
  }
  return compiled_.activity_count();
}

// One that may go out when this comes in, or come in when it goes out.
uint32_t Annealing::partner_of(uint32_t activity) {
  for (int tried = 0; tried < 16; ++tried) {
    const uint32_t b = any_activity();
    if (b != activity && !compiled_.mandatory(b) && (chosen_[b] == kNotIn) != (chosen_[activity] == kNotIn)) return b;
  }
  return compiled_.activity_count();
}

void Annealing::decide(double gain, const Change* changes, size_t count) {
  if (gain < 0 && -gain > temperature_ * chance_[random_.below(static_cast<uint32_t>(chance_.size()))]) {
    for (size_t i = count; i-- > 0;) set(changes[i].activity, changes[i].before);
    return;
  }
  if (overloads_ > 0 || broken_rules_ > 0 || (has_best_ && value_ <= best_value_)) return;
  best_ = chosen_, best_value_ = value_, has_best_ = true;
}

double Annealing::set(uint32_t activity, PlacementIndex placement) {
  double gain = 0;
  const int before = is_ruled_[activity] ? broken_around(activity) : 0;
  if (chosen_[activity] != kNotIn) gain += load(compiled_.option(chosen_[activity]), -1);
  chosen_[activity] = placement;
  if (placement != kNotIn) gain += load(compiled_.option(placement), 1);
  if (!is_ruled_[activity]) return gain;
  const int more = broken_around(activity) - before;
  broken_rules_ += more;
  return gain - more * rule_price_;
}

double Annealing::load(const Option& option, Amount sign) {
  double gain = static_cast<double>(sign * option.value);
  value_ += sign * option.value;
  for (const RowUse& use : compiled_.uses(option)) {
    const Amount then = left_[use.row], now = then - sign * use.amount;
    left_[use.row] = now;
    if (then >= 0 && now >= 0) continue;
    gain += price_[use.row] * static_cast<double>(std::min<Amount>(now, 0) - std::min<Amount>(then, 0));
    const int more = (now < 0) - (then < 0);
    overloads_ += more;
    gain -= more * overload_price_;
  }
  return gain;
}

int Annealing::broken_around(uint32_t activity) const {
  int count = 0;
  const bool in = chosen_[activity] != kNotIn;
  for (const Link& link : compiled_.before(activity)) count += broken(link.other, activity, link.lag);
  for (const Link& link : compiled_.after(activity)) count += broken(activity, link.other, link.lag);
  for (const uint32_t needed : compiled_.needs(activity)) count += in && chosen_[needed] == kNotIn;
  for (const uint32_t other : needed_by_[activity]) count += !in && chosen_[other] != kNotIn;
  for (const uint32_t other : compiled_.excluded_by(activity)) count += in && chosen_[other] != kNotIn;
  return count;
}

int Annealing::broken(uint32_t before, uint32_t after, int lag) const {
  if (chosen_[after] == kNotIn) return 0;
  if (chosen_[before] == kNotIn) return 1;
  return compiled_.option(chosen_[after]).start < compiled_.option(chosen_[before]).finish + lag;
}

Schedule Annealing::schedule_of(const std::vector<PlacementIndex>& chosen) const {
  Schedule schedule(chosen.size());
  for (size_t a = 0; a < chosen.size(); ++a) schedule[a] = compiled_.placement(chosen[a]);
  return schedule;
}

std::optional<Schedule> Annealing::best() const {
  if (!has_best_) return std::nullopt;
  return schedule_of(best_);
}

Schedule Annealing::last() const { return schedule_of(chosen_); }

}  // namespace koers::analysis::portfolio
