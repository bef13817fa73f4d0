#include "analysis/portfolio/search.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace koers::analysis::portfolio {
namespace {

constexpr int64_t kFirstCycle = 10'000;  // schedules in the first descent from a high threshold to none; each next is longer
constexpr double kCycleGrowth = 1.6;
constexpr double kThreshold[] = {0.1, 0.3, 0.1, 0.8};  // of what the bound leaves: some problems want it warm, some cool
constexpr size_t kPolished = 8;                        // activities that are given a better place after each fill
constexpr double kShareTakenOut = 0.4;                 // of what is in, at most

// Of the schedules come from solving a part; of so many activities at least, twice as many at most; with so many nodes.
constexpr double kShareSolved = 0.05, kShareSolvedOfChoices = 0.2;
constexpr uint32_t kPartSize = 15, kPartSizeOfChoices = 20;
constexpr int64_t kPartNodes = 3000, kPartNodesOfChoices = 6000;

}  // namespace

Search::Search(const Compiled& compiled, const Relaxation& relaxation, uint64_t seed)
    : compiled_(compiled),
      random_(seed),
      only_chooses_(compiled.only_chooses()),
      state_(compiled),
      worth_(compiled.activity_count(), 0),
      last_start_(compiled.activity_count(), 0),
      frees_(compiled.activity_count(), 0) {
  std::vector<double> reduced(compiled.options().size());
  for (size_t p = 0; p < reduced.size(); ++p) {
    reduced[p] = relaxation.reduced_value(compiled, static_cast<PlacementIndex>(p));
    priced_order_.push_back(static_cast<PlacementIndex>(p));
  }
  double sum = 0;
  for (uint32_t a = 0; a < compiled.activity_count(); ++a) {
    if (compiled.mandatory(a)) mandatory_.push_back(a);
    if (!compiled.possible(a)) continue;
    const auto begin = priced_order_.begin() + compiled.first_option(a), end = priced_order_.begin() + compiled.end_option(a);
    std::sort(begin, end, [&](PlacementIndex one, PlacementIndex other) {
      const double left = reduced[static_cast<size_t>(one)], right = reduced[static_cast<size_t>(other)];
      return left != right ? left > right : one < other;
    });
    worth_[a] = reduced[static_cast<size_t>(*begin)];
    for (PlacementIndex p = compiled.first_option(a); p != compiled.end_option(a); ++p) {
      last_start_[a] = std::max(last_start_[a], compiled.option(p).start);
      for (const RowUse& use : compiled.uses(compiled.option(p))) frees_[a] |= use.amount < 0;
    }
    sum += std::fabs(static_cast<double>(compiled.option(compiled.first_option(a)).value));
  }
  value_scale_ = std::max(1.0, sum / std::max<double>(1, compiled.activity_count()));
  for (uint32_t row = 0; row < compiled.rows().size(); ++row) {
    if (relaxation.price[row] > 0) tight_rows_.push_back(row);
  }
  price_ = relaxation.price;
  bound_ = relaxation.bound;
  priced_worth_.assign(compiled.activity_count(), -std::numeric_limits<double>::infinity());
  for (const Option& option : compiled.options()) {
    double worth = static_cast<double>(option.value);
    for (const RowUse& use : compiled.uses(option)) worth -= price_[use.row] * static_cast<double>(use.amount);
    priced_value_.push_back(worth);
    priced_worth_[option.activity] = std::max(priced_worth_[option.activity], worth);
  }
}

Schedule Search::schedule() const {
  Schedule result(best_.size());
  for (size_t a = 0; a < best_.size(); ++a) result[a] = compiled_.placement(best_[a]);
  return result;
}

// ---- building

bool Search::place(uint32_t activity, Choice choice) {
  if (!compiled_.possible(activity) || state_.excluded(activity)) return false;
  const PlacementIndex begin = compiled_.first_option(activity), end = compiled_.end_option(activity);
  const bool priced = choice == Choice::kPriced || choice == Choice::kAlmostPriced;
  const double skip = choice == Choice::kAlmostPriced ? 0.25 : 0;
  const PlacementIndex count = end - begin;
  const PlacementIndex first = choice == Choice::kAny ? static_cast<PlacementIndex>(random_.below(static_cast<uint32_t>(count))) : 0;
  PlacementIndex skipped = kNotIn;
  for (PlacementIndex i = 0; i < count; ++i) {
    const PlacementIndex at = begin + (first + i) % count;
    const PlacementIndex p = priced ? priced_order_[static_cast<size_t>(at)] : at;
    const Option& option = compiled_.option(p);
    if (!state_.fits(option) || !state_.in_order(option)) continue;
    if (skip > 0 && skipped == kNotIn && random_.chance(skip)) {
      skipped = p;
      continue;
    }
    state_.put(p);
    return true;
  }
  if (skipped == kNotIn) return false;
  state_.put(skipped);
  return true;
}

bool Search::insert(uint32_t activity, Choice choice) {
  const auto& closure = compiled_.closure(activity);
  if (closure.size() == 1) return place(activity, choice);
  const size_t mark = state_.mark();
  // Usually once; again when one of them had to wait for room that another frees.
  for (size_t missing = closure.size();;) {
    size_t still_missing = 0;
    for (const uint32_t needed : closure) still_missing += !state_.is_in(needed) && !place(needed, choice);
    if (still_missing == 0) return true;
    if (still_missing == missing || compiled_.relief_rows().empty()) break;
    missing = still_missing;
  }
  state_.back_to(mark);
  return false;
}

// Asked seldom enough to cost nothing, often enough for thousands of activities.
bool Search::is_to_stop() { return stop_ != nullptr && *stop_ && (++asked_ & 127) == 0 && (*stop_)(); }

// Puts in what it can, along priorities. False when something mandatory finds no place, or when it is to stop.
bool Search::fill(double noise, Choice choice) {
  queue_.clear();
  for (const uint32_t a : mandatory_) {
    if (!state_.is_in(a)) queue_.emplace_back(static_cast<double>(last_start_[a]) + noise * 4 * random_.unit() * (1 + last_start_[a]), a);
  }
  std::sort(queue_.begin(), queue_.end());
  for (const auto& [key, activity] : queue_) {
    if (is_to_stop() || (!state_.is_in(activity) && !insert(activity, choice))) return false;
  }
  queue_.clear();
  for (uint32_t a = 0; a < compiled_.activity_count(); ++a) {
    if (state_.is_in(a) || !compiled_.possible(a)) continue;
    const double spread = static_cast<double>(compiled_.option(compiled_.first_option(a)).value) + value_scale_;
    queue_.emplace_back(-(worth_[a] + noise * spread * (2 * random_.unit() - 1)), a);
  }
  std::sort(queue_.begin(), queue_.end());
  for (const auto& [key, activity] : queue_) {
    if (is_to_stop()) return false;
    if (state_.is_in(activity)) continue;
    const size_t mark = state_.mark();
    const Amount before = state_.value();
    if (!insert(activity, choice)) continue;
    if (state_.value() <= before && !frees_[activity]) state_.back_to(mark);
  }
  return true;
}

// Gives some that are in a better way to be done, where there is room now; what needs them stays in.
void Search::polish(size_t count) {
  for (size_t i = 0; i < count; ++i) {
    const uint32_t a = any_in();
    if (a >= compiled_.activity_count()) return;
    const PlacementIndex now = state_.chosen(a);
    if (compiled_.option(now).value >= compiled_.option(compiled_.first_option(a)).value) continue;
    const size_t mark = state_.mark();
    state_.take_out(a);
    place(a, Choice::kValuable);
    if (state_.overloaded_row() >= 0) state_.back_to(mark);
  }
}

bool Search::construct(int attempts, const std::function<bool()>& stop) {
  bool found = false;
  stop_ = &stop;
  for (int i = 0; i < attempts && !(stop && stop()); ++i) {
    const double noise = i == 0 ? 0 : std::min(1.0, 0.05 * i);
    state_ = State(compiled_);
    ++schedules_;
    const Choice choice = i % 3 == 1 ? Choice::kValuable : i % 3 == 2 ? Choice::kAlmostPriced : Choice::kPriced;
    if (!fill(noise, choice) || state_.overloaded_row() >= 0) continue;
    found = true;
    if (!has_best_ || state_.value() > best_value_) remember();
  }
  stop_ = nullptr;
  if (has_best_) restart_from_best();
  return found;
}

std::optional<State> Search::state_of(const Schedule& schedule) const {
  State state(compiled_);
  for (uint32_t a = 0; a < compiled_.activity_count(); ++a) {
    if (!schedule[a].is_in()) continue;
    const PlacementIndex p = compiled_.find(a, schedule[a]);
    if (p == kNotIn) return std::nullopt;
    state.put(p);
  }
  if (!state.sound()) return std::nullopt;
  return state;
}

bool Search::adopt(const Schedule& schedule) {
  auto state = state_of(schedule);
  if (!state) return false;
  if (has_best_ && state->value() <= best_value_) return true;
  state_ = std::move(*state);
  remember();
  restart_from_best();
  return true;
}

bool Search::walk_from(const Schedule& schedule) {
  auto state = state_of(schedule);
  if (!state) return false;
  state_ = std::move(*state);
  state_.forget_trail();
  current_value_ = state_.value();
  if (!has_best_ || current_value_ > best_value_) remember();
  return true;
}

void Search::require(uint32_t activity) {
  for (const uint32_t needed : compiled_.closure(activity)) {
    if (std::find(mandatory_.begin(), mandatory_.end(), needed) == mandatory_.end()) mandatory_.push_back(needed);
  }
  has_best_ = false;
}

bool Search::complete() const {
  return std::all_of(mandatory_.begin(), mandatory_.end(), [this](uint32_t a) { return state_.is_in(a); }) && state_.overloaded_row() < 0;
}

bool Search::begin_near(const Schedule& schedule, int tries) {
  for (int i = 0; i < tries; ++i) {
    state_ = State(compiled_);
    for (uint32_t a = 0; a < compiled_.activity_count(); ++a) {
      if (const PlacementIndex p = compiled_.find(a, schedule[a]); p != kNotIn) state_.put(p);
    }
    for (const uint32_t a : mandatory_) {
      if (!state_.is_in(a) && compiled_.possible(a)) force_in(a);
    }
    ++schedules_;
    if (!settle_overloads() || !fill(i == 0 ? 0 : 0.2 * random_.unit(), i % 2 == 0 ? Choice::kPriced : any_choice()) || !complete())
      continue;
    if (!has_best_ || state_.value() > best_value_) remember();
  }
  if (has_best_) restart_from_best();
  return has_best_;
}

void Search::remember() {
  has_best_ = true;
  best_value_ = state_.value();
  best_ = state_.all_chosen();
  schedules_to_best_ = schedules_;
}

void Search::restart_from_best() {
  state_ = State(compiled_);
  for (const PlacementIndex p : best_) {
    if (p != kNotIn) state_.put(p);
  }
  state_.forget_trail();
  current_value_ = best_value_;
}

// ---- improving

// How far below the best a schedule may be and still be walked from: falls within a cycle, and each cycle begins lower and lasts longer.
double Search::threshold() {
  if (cycle_length_ == 0 || schedules_ >= cycle_begin_ + cycle_length_) {
    ++cycle_;
    cycle_begin_ = schedules_;
    cycle_length_ = cycle_length_ == 0 ? kFirstCycle : static_cast<int64_t>(static_cast<double>(cycle_length_) * kCycleGrowth);
    restart_from_best();
  }
  const double share = static_cast<double>(schedules_ - cycle_begin_) / static_cast<double>(cycle_length_);
  return kThreshold[static_cast<size_t>(cycle_ - 1) % std::size(kThreshold)] * (1 - share) * (1 - share) *
         std::max(1.0, static_cast<double>(bound_) - static_cast<double>(best_value_));
}

void Search::improve(int64_t count, const std::function<bool()>& stop) {
  stop_ = &stop;
  for (int64_t i = 0; i < count && !(stop && stop()); ++i) {
    const double allowed = threshold();
    ++schedules_;
    if (random_.chance(only_chooses_ ? kShareSolvedOfChoices : kShareSolved)) {
      if (solve_part() && current_value_ > best_value_) remember();
      continue;
    }
    destroy();
    const double noise = random_.chance(0.3) ? 0 : 0.5 * random_.unit() * random_.unit();
    const bool complete = settle_overloads() && fill(noise, any_choice()) && state_.overloaded_row() < 0;
    if (complete) polish(kPolished);
    const double lost = static_cast<double>(best_value_) - static_cast<double>(state_.value());
    if (!complete || (state_.value() < current_value_ && lost > allowed)) {
      state_.back_to(0);
      continue;
    }
    current_value_ = state_.value();
    state_.forget_trail();
    if (current_value_ > best_value_) remember();
  }
  stop_ = nullptr;
}

// Those that the prices decide least, more or less, and that nothing else in the schedule leans on.
void Search::choose_part(size_t count) {
  queue_.clear();
  for (uint32_t a = 0; a < compiled_.activity_count(); ++a) {
    if (!compiled_.possible(a)) continue;
    const auto& dependents = compiled_.dependents(a);
    if (std::any_of(dependents.begin(), dependents.end(), [this](uint32_t other) { return state_.is_in(other); })) continue;
    queue_.emplace_back(std::fabs(priced_worth_[a]) * random_.unit(), a);
  }
  count = std::min(count, queue_.size());
  std::partial_sort(queue_.begin(), queue_.begin() + static_cast<ptrdiff_t>(count), queue_.end());
  part_.activities.clear();
  for (size_t i = 0; i < count; ++i) part_.activities.push_back(queue_[i].second);
  // The clearest first: to decide otherwise soon costs more than there is to gain.
  std::sort(part_.activities.begin(), part_.activities.end(), [this](uint32_t one, uint32_t other) {
    const double left = std::fabs(priced_worth_[one]), right = std::fabs(priced_worth_[other]);
    return left != right ? left > right : one < other;
  });
}

// Frees a part of the schedule and tries everything for it that can still be worth more than now: what is left of the limits, at their
// prices, and what the undecided add at best, bound what there is to gain. False when it found nothing better within its nodes.
bool Search::solve_part() {
  const uint32_t size = only_chooses_ ? kPartSizeOfChoices : kPartSize;
  choose_part(size + random_.below(size));
  const size_t mark = state_.mark();
  part_.best.clear();
  part_.best_value = state_.value();
  part_.nodes_left = only_chooses_ ? kPartNodesOfChoices : kPartNodes;
  for (const uint32_t a : part_.activities) {
    if (state_.is_in(a)) state_.take_out(a);
  }
  part_.hope_after.assign(part_.activities.size() + 1, 0);
  for (size_t i = part_.activities.size(); i-- > 0;) {
    const uint32_t a = part_.activities[i];
    part_.hope_after[i] = part_.hope_after[i + 1] + (compiled_.mandatory(a) ? priced_worth_[a] : std::max(0.0, priced_worth_[a]));
  }
  double hope = static_cast<double>(state_.value());
  for (const uint32_t row : tight_rows_) hope += price_[row] * static_cast<double>(state_.left(row));
  descend(0, hope);
  state_.back_to(mark);
  if (part_.best.empty()) return false;
  for (const uint32_t a : part_.activities) {
    if (state_.is_in(a)) state_.take_out(a);
  }
  for (const PlacementIndex p : part_.best) {
    if (p != kNotIn) state_.put(p);
  }
  current_value_ = state_.value();
  state_.forget_trail();
  return true;
}

// `hope`: the value so far and what is left of the limits at their prices.
void Search::descend(size_t depth, double hope) {
  if (--part_.nodes_left < 0) return;
  if (depth == part_.activities.size()) {
    if (state_.value() <= part_.best_value || state_.overloaded_row() >= 0) return;
    part_.best_value = state_.value();
    part_.best.clear();
    for (const uint32_t a : part_.activities) part_.best.push_back(state_.chosen(a));
    return;
  }
  const uint32_t a = part_.activities[depth];
  const double rest = part_.hope_after[depth + 1];
  const auto promising = [&](double more) { return hope + more + rest >= static_cast<double>(part_.best_value) + 0.999; };
  const bool out_first = priced_worth_[a] < 0, can_be_out = !compiled_.mandatory(a) && !required(a);
  if (can_be_out && out_first && promising(0)) descend(depth + 1, hope);
  const auto missing = [this](uint32_t other) { return !state_.is_in(other); };
  const bool ready =
      !state_.excluded(a) && std::none_of(compiled_.needs(a).begin(), compiled_.needs(a).end(), missing) &&
      std::none_of(compiled_.before(a).begin(), compiled_.before(a).end(), [&](const Link& link) { return missing(link.other); });
  if (ready && promising(priced_worth_[a])) {
    for (PlacementIndex at = compiled_.first_option(a); at != compiled_.end_option(a); ++at) {
      const PlacementIndex p = priced_order_[static_cast<size_t>(at)];
      const double more = priced_value_[static_cast<size_t>(p)];
      if (!promising(more)) continue;
      const Option& option = compiled_.option(p);
      if (!state_.fits(option) || !state_.in_order(option)) continue;
      const size_t mark = state_.mark();
      state_.put(p);
      descend(depth + 1, hope + more);
      state_.back_to(mark);
      if (part_.nodes_left < 0) return;
    }
  }
  if (can_be_out && !out_first && promising(0)) descend(depth + 1, hope);
}

bool Search::required(uint32_t activity) const { return std::find(mandatory_.begin(), mandatory_.end(), activity) != mandatory_.end(); }

Search::Choice Search::any_choice() {
  const double dice = random_.unit();
  return dice < 0.45 ? Choice::kPriced : dice < 0.8 ? Choice::kAlmostPriced : dice < 0.93 ? Choice::kValuable : Choice::kAny;
}

uint32_t Search::any_in() {
  const uint32_t count = compiled_.activity_count();
  uint32_t a = random_.below(count);
  for (uint32_t tried = 0; tried < count; ++tried, a = a + 1 == count ? 0 : a + 1) {
    if (state_.is_in(a)) return a;
  }
  return count;
}

size_t Search::how_many() {
  size_t in = 0;
  for (uint32_t a = 0; a < compiled_.activity_count(); ++a) in += state_.is_in(a);
  const auto most = static_cast<uint32_t>(std::max(2.0, static_cast<double>(in) * kShareTakenOut));
  return 1 + std::min(random_.below(most), random_.below(most));  // rather few than many
}

void Search::destroy() {
  const size_t count = how_many();
  const double dice = random_.unit();
  if (dice < 0.35) return force_in();
  if (dice < 0.60 && !tight_rows_.empty()) return take_out_of_a_row(count);
  if (dice < 0.75 && compiled_.periods() > 1) return take_out_of_a_time(count);
  if (dice < 0.85) return take_out_around_a_rule(count);
  take_out_some(count);
}

void Search::take_out_some(size_t count) {
  for (size_t i = 0; i < count; ++i) {
    const uint32_t a = any_in();
    if (a < compiled_.activity_count()) state_.take_out_with_dependents(a);
  }
}

void Search::take_out_of_a_row(size_t count) {
  const auto& users = compiled_.users(tight_rows_[random_.below(static_cast<uint32_t>(tight_rows_.size()))]);
  if (users.empty()) return;
  const auto size = static_cast<uint32_t>(users.size());
  for (size_t i = 0, tried = 0; i < count && tried < 4 * count; ++tried) {
    const uint32_t a = users[random_.below(size)];
    if (state_.is_in(a)) state_.take_out_with_dependents(a), ++i;
  }
}

void Search::take_out_of_a_time(size_t count) {
  const int from = random_.between(0, compiled_.periods() - 1), to = from + random_.between(1, std::max(1, compiled_.periods() / 4));
  pool_.clear();
  for (uint32_t a = 0; a < compiled_.activity_count(); ++a) {
    if (!state_.is_in(a)) continue;
    const Option& option = compiled_.option(state_.chosen(a));
    if (option.start < to && option.finish >= from) pool_.push_back(a);
  }
  for (size_t i = 0; i < count && !pool_.empty(); ++i) {
    const uint32_t at = random_.below(static_cast<uint32_t>(pool_.size()));
    state_.take_out_with_dependents(pool_[at]);
    pool_[at] = pool_.back();
    pool_.pop_back();
  }
}

void Search::take_out_around_a_rule(size_t count) {
  const uint32_t a = random_.below(compiled_.activity_count());
  for (const uint32_t other : compiled_.excluded_by(a)) state_.take_out_with_dependents(other);
  for (const uint32_t needed : compiled_.closure(a)) state_.take_out_with_dependents(needed);
  take_out_some(count / 2);
}

// Chooses something that is out and takes out whatever keeps it out.
void Search::force_in() {
  uint32_t target = compiled_.activity_count();
  for (int tried = 0; tried < 8; ++tried) {
    const uint32_t a = random_.below(compiled_.activity_count());
    if (!state_.is_in(a) && compiled_.possible(a) && (target == compiled_.activity_count() || worth_[a] > worth_[target])) target = a;
    if (tried >= 2 && target < compiled_.activity_count()) break;
  }
  if (target == compiled_.activity_count()) return take_out_some(how_many());
  force_in(target);
}

void Search::force_in(uint32_t target) {
  const auto& closure = compiled_.closure(target);
  for (const uint32_t needed : closure) {
    if (state_.is_in(needed)) continue;
    const auto count = static_cast<uint32_t>(compiled_.end_option(needed) - compiled_.first_option(needed));
    const uint32_t choice = std::min(random_.below(count), random_.below(count));
    make_room(compiled_.option(priced_order_[static_cast<size_t>(compiled_.first_option(needed)) + choice]));
    if (!place(needed, Choice::kPriced)) break;
  }
  // Room for one may have been made by another it needs: whole or not at all.
  if (std::all_of(closure.begin(), closure.end(), [this](uint32_t needed) { return state_.is_in(needed); })) return;
  for (const uint32_t needed : closure) {
    for (const uint32_t other : compiled_.closure(needed)) {
      if (!state_.is_in(other)) state_.take_out_with_dependents(needed);
    }
  }
}

void Search::make_room(const Option& option) {
  for (const uint32_t other : compiled_.excluded_by(option.activity)) state_.take_out_with_dependents(other);
  for (const Link& link : compiled_.before(option.activity)) {
    if (state_.is_in(link.other) && compiled_.option(state_.chosen(link.other)).finish + link.lag > option.start)
      return;  // another start will do
  }
  for (const RowUse& use : compiled_.uses(option)) {
    if (use.amount <= 0 || state_.left(use.row) >= use.amount) continue;
    const auto& users = compiled_.users(use.row);
    const auto size = static_cast<uint32_t>(users.size());
    uint32_t at = random_.below(size);
    for (uint32_t tried = 0; tried < size && state_.left(use.row) < use.amount; ++tried, at = at + 1 == size ? 0 : at + 1) {
      const uint32_t a = users[at];
      if (!state_.is_in(a) || compiled_.mandatory(a)) continue;
      // Only who really uses the row in its present place.
      for (const RowUse& theirs : compiled_.uses(compiled_.option(state_.chosen(a)))) {
        if (theirs.row == use.row && theirs.amount > 0) {
          state_.take_out_with_dependents(a);
          break;
        }
      }
    }
  }
}

// Taking out a saving can leave a row too full: others on that row go too, until it holds.
bool Search::settle_overloads() {
  for (int64_t row = state_.overloaded_row(); row >= 0; row = state_.overloaded_row()) {
    const auto& users = compiled_.users(static_cast<uint32_t>(row));
    pool_.clear();
    for (const uint32_t a : users) {
      if (!state_.is_in(a)) continue;
      for (const RowUse& use : compiled_.uses(compiled_.option(state_.chosen(a)))) {
        if (use.row == static_cast<uint32_t>(row) && use.amount > 0) pool_.push_back(a);
      }
    }
    // With nobody left to take out, the savings themselves must come back: fill() puts them in, and the caller checks.
    if (pool_.empty()) return true;
    state_.take_out_with_dependents(pool_[random_.below(static_cast<uint32_t>(pool_.size()))]);
  }
  return true;
}

}  // namespace koers::analysis::portfolio
