#include "analysis/portfolio/feasible.h"

#include <algorithm>

#include "analysis/portfolio/state.h"

namespace koers::analysis::portfolio {
namespace {

class DepthFirst {
 public:
  DepthFirst(const Compiled& compiled, int64_t nodes_max, const Control& control)
      : compiled_(compiled),
        control_(control),
        nodes_left_(nodes_max),
        state_(compiled),
        due_(compiled.activity_count(), 0),
        settled_out_(compiled.activity_count(), 0),
        hope_(compiled.rows().size(), 0),
        can_free_(compiled.activity_count()) {
    for (uint32_t a = 0; a < compiled.activity_count(); ++a) {
      if (compiled.mandatory(a)) due_[a] = 1;
      std::vector<Amount> least(compiled.rows().size(), 0);
      for (PlacementIndex p = compiled.first_option(a); p != compiled.end_option(a); ++p) {
        for (const RowUse& use : compiled.uses(compiled.option(p))) least[use.row] = std::min(least[use.row], use.amount);
      }
      for (uint32_t row = 0; row < least.size(); ++row) {
        if (least[row] >= 0) continue;
        can_free_[a].push_back({row, -least[row]});
        hope_[row] -= least[row];
      }
    }
  }

  FeasibilityAnswer run() {
    if (compiled_.impossible()) return {Feasibility::kInfeasible, {}};
    const bool found = descend();
    if (found) return {Feasibility::kFeasible, state_.schedule()};
    return {stopped_ ? Feasibility::kUnknown : Feasibility::kInfeasible, {}};
  }

 private:
  bool out_of_work() {
    --nodes_left_;
    if (nodes_left_ < 0 || ((nodes_left_ & 63) == 0 && (control_.cancelled() || control_.past_deadline()))) stopped_ = true;
    return stopped_;
  }

  // Room for the option if all that is still open frees what it can.
  bool may_fit(const Option& option) const {
    for (const RowUse& use : compiled_.uses(option)) {
      if (use.amount > 0 && use.amount > state_.left(use.row) + hope_[use.row] - freed_by(option.activity, use.row)) return false;
    }
    return true;
  }
  Amount freed_by(uint32_t activity, uint32_t row) const {
    for (const RowUse& free : can_free_[activity]) {
      if (free.row == row) return free.amount;
    }
    return 0;
  }

  // The due activity with the fewest ways left; count when none is due. `ways` comes back with their number, stopping at the fewest so far.
  uint32_t most_constrained(int& ways) const {
    uint32_t chosen = compiled_.activity_count();
    ways = std::numeric_limits<int>::max();
    for (uint32_t a = 0; a < compiled_.activity_count(); ++a) {
      if (!due_[a] || state_.is_in(a)) continue;
      int count = 0;
      if (!settled_out_[a] && !state_.excluded(a)) {
        for (PlacementIndex p = compiled_.first_option(a); p != compiled_.end_option(a) && count < ways; ++p) {
          count += may_fit(compiled_.option(p)) && state_.in_order(compiled_.option(p));
        }
      }
      if (count < ways) ways = count, chosen = a;
      if (ways == 0) break;
    }
    return chosen;
  }

  bool descend() {
    if (out_of_work()) return false;
    int ways = 0;
    const uint32_t due = most_constrained(ways);
    if (due < compiled_.activity_count()) return ways > 0 && try_options(due);
    const int64_t row = state_.overloaded_row();
    if (row < 0) return true;
    // All that is due is in, on credit: now choose who pays.
    for (const uint32_t a : compiled_.users(static_cast<uint32_t>(row))) {
      if (state_.is_in(a) || settled_out_[a] || freed_by(a, static_cast<uint32_t>(row)) == 0) continue;
      if (try_options(a)) return true;
      if (stopped_) return false;
      settle_out(a, true);
      const bool found = descend();
      settle_out(a, false);
      return found;
    }
    return false;
  }

  void settle_out(uint32_t activity, bool out) {
    settled_out_[activity] = out;
    for (const RowUse& free : can_free_[activity]) hope_[free.row] += out ? -free.amount : free.amount;
  }

  bool try_options(uint32_t activity) {
    if (settled_out_[activity] || state_.excluded(activity)) return false;
    for (const RowUse& free : can_free_[activity]) hope_[free.row] -= free.amount;
    std::vector<uint32_t> now_due;
    for (const uint32_t needed : compiled_.closure(activity)) {
      if (!due_[needed]) due_[needed] = 1, now_due.push_back(needed);
    }
    for (PlacementIndex p = compiled_.first_option(activity); p != compiled_.end_option(activity); ++p) {
      const Option& option = compiled_.option(p);
      if (!fits_on_credit(option) || !state_.in_order(option)) continue;
      const size_t mark = state_.mark();
      state_.put(p);
      if (descend()) return true;
      state_.back_to(mark);
      if (stopped_) break;
    }
    for (const uint32_t needed : now_due) due_[needed] = 0;
    for (const RowUse& free : can_free_[activity]) hope_[free.row] += free.amount;
    return false;
  }

  // With the activity's own hope already taken off.
  bool fits_on_credit(const Option& option) const {
    for (const RowUse& use : compiled_.uses(option)) {
      if (use.amount > 0 && use.amount > state_.left(use.row) + hope_[use.row]) return false;
    }
    return true;
  }

  const Compiled& compiled_;
  const Control& control_;
  int64_t nodes_left_;
  bool stopped_ = false;
  State state_;
  std::vector<uint8_t> due_, settled_out_;
  std::vector<Amount> hope_;  // per row: what all that is undecided could free at most
  std::vector<std::vector<RowUse>> can_free_;
};

}  // namespace

FeasibilityAnswer find_feasible(const Compiled& compiled, int64_t nodes_max, const Control& control) {
  return DepthFirst(compiled, nodes_max, control).run();
}

}  // namespace koers::analysis::portfolio
