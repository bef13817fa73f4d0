// A schedule while it is being changed: what is in, what each row has left, and a trail to go back along.
// Whatever is put in obeys every limit and rule towards what is in already. A rule towards what is not in yet is the caller's: put closures
// in whole.
#pragma once

#include <vector>

#include "analysis/portfolio/compiled.h"

namespace koers::analysis::portfolio {

class State {
 public:
  explicit State(const Compiled& compiled)
      : compiled_(&compiled), chosen_(compiled.activity_count(), kNotIn), left_(compiled.rows().size()) {
    for (size_t row = 0; row < left_.size(); ++row) left_[row] = compiled.rows()[row].capacity;
  }

  bool is_in(uint32_t activity) const { return chosen_[activity] != kNotIn; }
  PlacementIndex chosen(uint32_t activity) const { return chosen_[activity]; }
  const std::vector<PlacementIndex>& all_chosen() const { return chosen_; }
  Amount value() const { return value_; }
  Amount left(uint32_t row) const { return left_[row]; }

  // Whether the limits leave room, given what is in.
  bool fits(const Option& option) const {
    for (const RowUse& use : compiled_->uses(option)) {
      if (use.amount > left_[use.row] && use.amount > 0) return false;
    }
    return true;
  }
  // Whether the order with what is in is right, and nothing in excludes it.
  bool in_order(const Option& option) const {
    for (const Link& link : compiled_->before(option.activity)) {
      if (is_in(link.other) && option.start < compiled_->option(chosen_[link.other]).finish + link.lag) return false;
    }
    for (const Link& link : compiled_->after(option.activity)) {
      if (is_in(link.other) && compiled_->option(chosen_[link.other]).start < option.finish + link.lag) return false;
    }
    return true;
  }
  bool excluded(uint32_t activity) const {
    for (const uint32_t other : compiled_->excluded_by(activity)) {
      if (is_in(other)) return true;
    }
    return false;
  }

  void put(PlacementIndex placement) {
    const Option& option = compiled_->option(placement);
    for (const RowUse& use : compiled_->uses(option)) left_[use.row] -= use.amount;
    value_ += option.value;
    chosen_[option.activity] = placement;
    trail_.push_back({option.activity, kNotIn});
  }
  void take_out(uint32_t activity) {
    const PlacementIndex placement = chosen_[activity];
    const Option& option = compiled_->option(placement);
    for (const RowUse& use : compiled_->uses(option)) left_[use.row] += use.amount;
    value_ -= option.value;
    chosen_[activity] = kNotIn;
    trail_.push_back({activity, placement});
  }
  void take_out_with_dependents(uint32_t activity) {
    for (const uint32_t dependent : compiled_->dependents(activity)) {
      if (is_in(dependent)) take_out(dependent);
    }
    if (is_in(activity)) take_out(activity);
  }
  // A row from which a saving was taken away holds too much now. Only rows that somebody frees can.
  int64_t overloaded_row() const {
    for (const uint32_t row : compiled_->relief_rows()) {
      if (left_[row] < 0) return row;
    }
    return -1;
  }

  size_t mark() const { return trail_.size(); }
  void back_to(size_t mark) {
    while (trail_.size() > mark) {
      const Step step = trail_.back();
      if (step.before == kNotIn) {
        take_out(step.activity);
      } else {
        put(step.before);
      }
      trail_.pop_back();  // the step that just went back
      trail_.pop_back();
    }
  }
  void forget_trail() { trail_.clear(); }

  Schedule schedule() const {
    Schedule result(chosen_.size());
    for (size_t a = 0; a < chosen_.size(); ++a) result[a] = compiled_->placement(chosen_[a]);
    return result;
  }
  // Whether every limit and rule holds now.
  bool sound() const;

 private:
  struct Step {
    uint32_t activity;
    PlacementIndex before;
  };
  const Compiled* compiled_;
  std::vector<PlacementIndex> chosen_;
  std::vector<Amount> left_;
  std::vector<Step> trail_;
  Amount value_ = 0;
};

}  // namespace koers::analysis::portfolio
