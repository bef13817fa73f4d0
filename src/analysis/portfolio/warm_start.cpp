#include "analysis/portfolio/warm_start.h"

#include <algorithm>

#include "analysis/portfolio/state.h"
#include "base/text.h"

namespace koers::analysis::portfolio {
namespace {

class Packer {
 public:
  Packer(const Compiled& compiled, const Schedule& wanted) : compiled_(compiled), wanted_(wanted), state_(compiled) {}

  std::optional<Schedule> run() {
    std::vector<uint32_t> order;
    std::vector<double> worth(compiled_.activity_count(), 0);
    for (uint32_t a = 0; a < compiled_.activity_count(); ++a) {
      if (!compiled_.mandatory(a) && (a >= wanted_.size() || !wanted_[a].is_in())) continue;
      order.push_back(a);
      worth[a] = worth_of(a);
    }
    std::stable_sort(order.begin(), order.end(), [&](uint32_t one, uint32_t other) {
      if (compiled_.mandatory(one) != compiled_.mandatory(other)) return compiled_.mandatory(one);
      return worth[one] > worth[other];
    });
    for (const uint32_t a : order) {
      if (!put_with_needs(a) && compiled_.mandatory(a)) return std::nullopt;
    }
    if (state_.overloaded_row() >= 0) return std::nullopt;
    return state_.schedule();
  }

 private:
  // Value for each share of a limit that it takes.
  double worth_of(uint32_t a) const {
    const PlacementIndex at = where(a);
    if (at == kNotIn) return 0;
    const Option& option = compiled_.option(at);
    double share = 1e-9;
    for (const RowUse& use : compiled_.uses(option)) {
      if (use.amount > 0)
        share += static_cast<double>(use.amount) / static_cast<double>(std::max<Amount>(1, compiled_.rows()[use.row].capacity));
    }
    return static_cast<double>(option.value) / share;
  }
  PlacementIndex where(uint32_t a) const { return a < wanted_.size() ? compiled_.find(a, wanted_[a]) : kNotIn; }

  bool put_with_needs(uint32_t a) {
    const size_t mark = state_.mark();
    for (const uint32_t needed : compiled_.closure(a)) {
      if (state_.is_in(needed) || put(needed)) continue;
      state_.back_to(mark);
      return false;
    }
    return true;
  }
  bool put(uint32_t a) {
    if (state_.excluded(a)) return false;
    const auto goes = [&](PlacementIndex p) { return state_.fits(compiled_.option(p)) && state_.in_order(compiled_.option(p)); };
    PlacementIndex at = where(a);
    if (at == kNotIn || !goes(at)) {
      at = compiled_.first_option(a);
      while (at < compiled_.end_option(a) && !goes(at)) ++at;
      if (at == compiled_.end_option(a)) return false;
    }
    state_.put(at);
    return true;
  }

  const Compiled& compiled_;
  const Schedule& wanted_;
  State state_;
};

bool holds_as_it_is(const Compiled& compiled, const Schedule& wanted) {
  State state(compiled);
  for (uint32_t a = 0; a < wanted.size(); ++a) {
    if (!wanted[a].is_in()) continue;
    const PlacementIndex at = compiled.find(a, wanted[a]);
    if (at == kNotIn) return false;
    state.put(at);
  }
  return state.sound();
}

}  // namespace

Schedule placements_of(const Intake& intake, const std::vector<StartOption>& start_from) {
  Schedule schedule(intake.items.size());
  for (const StartOption& stood : start_from) {
    for (size_t a = 0; a < intake.items.size(); ++a) {
      const Item& item = intake.items[a];
      if (item.link.key != stood.initiative) continue;
      const auto name = std::find_if(item.variant_names.begin(), item.variant_names.end(),
                                     [&](const std::string& variant) { return fold(variant) == fold(stood.variant); });
      if (name == item.variant_names.end()) break;
      schedule[a] = {static_cast<int>(name - item.variant_names.begin()), stood.start.index - intake.first.index};
      break;
    }
  }
  return schedule;
}

std::vector<StartOption> starts_of(const Intake& intake, const Schedule& schedule) {
  std::vector<StartOption> starts;
  for (size_t a = 0; a < schedule.size(); ++a) {
    if (!schedule[a].is_in()) continue;
    const Item& item = intake.items[a];
    starts.push_back(
        {item.link.key, {intake.first.index + schedule[a].start}, item.variant_names[static_cast<size_t>(schedule[a].variant)]});
  }
  return starts;
}

std::optional<Schedule> what_still_fits(const Compiled& compiled, const Schedule& wanted) {
  if (compiled.impossible()) return std::nullopt;
  if (holds_as_it_is(compiled, wanted)) return wanted;
  return Packer(compiled, wanted).run();
}

}  // namespace koers::analysis::portfolio
