#include "analysis/portfolio/worth.h"

#include <algorithm>
#include <cmath>

#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/variation.h"
#include "analysis/portfolio/wording.h"

namespace koers::analysis::portfolio {
namespace {

class Weigher {
 public:
  Weigher(const model::View& view, const WorthOptions& options, const Control& control)
      : view_(view), options_(options), control_(control), effort_{options.schedules, options.solver_seconds, options.plan.seed} {}

  Result<Worth> run() {
    const Options plan = for_variations(options_.plan, options_.today, effort_);
    base_ = TRY(make_planning(view_, plan, plan.seconds, control_, nullptr));
    TRY(settle());
    Worth worth;
    worth.status = base_.solved.status;
    worth.value = points_of(base_.solved.value), worth.bound = points_of(base_.solved.bound);
    worth.notes = base_.intake.notes;
    worth.partial = !view_.complete();
    worth.reproducible = effort_.solver_seconds <= 0;
    if (!base_.solved.has_schedule()) return worth;
    list_limits(worth.limits);
    list_chosen(worth.chosen);
    const size_t limits = worth.limits.size();
    TRY(for_each_variation(limits + worth.chosen.size(), control_, kStepWorth, [&](size_t i) -> Result<void> {
      return i < limits ? weigh(worth.limits[i]) : leave_out(chosen_[i - limits], worth.chosen[i - limits]);
    }));
    std::stable_sort(worth.chosen.begin(), worth.chosen.end(),
                     [](const Displacement& one, const Displacement& other) { return one.lost.at_most > other.lost.at_most; });
    return worth;
  }

 private:
  // The plan itself gets the effort of a variation on top, so that what a variation finds is the change's and not the searching's.
  Result<void> settle() {
    if (!base_.solved.has_schedule()) return {};
    Effort once = effort_;
    once.seed += 1;
    Solved again = TRY(solve_variation(base_.problem, base_.solved.schedule, once, control_));
    const Amount bound = std::min(base_.solved.bound, again.bound);
    if (again.value > base_.solved.value) base_.solved = std::move(again);
    base_.solved.bound = std::max(bound, base_.solved.value);
    if (base_.solved.value >= base_.solved.bound) base_.solved.status = Status::kOptimal;
    drop_needless(base_.intake, base_.problem, base_.solved);
    return {};
  }

  void list_limits(std::vector<LimitWorth>& limits) const {
    const Intake& intake = base_.intake;
    const auto add = [&](LimitChange change) {
      LimitWorth& limit = limits.emplace_back();
      limit.what = say_change(intake, change);
      limit.change = std::move(change);
    };
    for (uint32_t r = 0; r < intake.supplies.size(); ++r) {
      const Supply& supply = intake.supplies[r];
      const std::vector<Amount>& capacity = base_.problem.resources[r].capacity;
      if (std::all_of(capacity.begin(), capacity.end(), [](Amount amount) { return amount == kUnlimited; })) continue;
      LimitChange one;
      switch (supply.kind) {
        case Supply::Kind::kIncidental:
        case Supply::Kind::kStructural:
          one.of = supply.kind == Supply::Kind::kIncidental ? ChangeOf::kIncidental : ChangeOf::kStructural;
          one.money = options_.money_step;
          for (size_t y = 0; y < capacity.size(); ++y) {
            if (capacity[y] == kUnlimited) continue;
            one.year = intake.years[y];
            add(one);
          }
          continue;
        case Supply::Kind::kSkill: one.of = ChangeOf::kDays, one.whose = supply.name, one.days = options_.days_step; break;
        case Supply::Kind::kChange: one.of = ChangeOf::kLargeChanges, one.whose = key_of_department(supply), one.count = 1; break;
      }
      add(one);
      for (const int period : full_periods(r)) {
        one.quarter = intake.quarter(period);
        add(one);
      }
    }
  }

  // Where one unit more would be more than there is.
  std::vector<int> full_periods(uint32_t resource) const {
    const auto& capacity = base_.problem.resources[resource].capacity;
    const Amount unit =
        base_.intake.supplies[resource].kind == Supply::Kind::kSkill ? std::llround(options_.days_step * kDayUnits) : Amount{1};
    std::vector<Amount> load(capacity.size(), 0);
    for (uint32_t a = 0; a < base_.solved.schedule.size(); ++a) {
      const Placement at = base_.solved.schedule[a];
      if (!at.is_in()) continue;
      for (const Use& use : base_.problem.activities[a].variants[static_cast<size_t>(at.variant)].uses) {
        if (use.resource != resource) continue;
        for_each_load(base_.problem, use, at.start, [&](uint32_t bucket, Amount amount) { load[bucket] += amount; });
      }
    }
    std::vector<int> periods;
    for (size_t t = 0; t < capacity.size(); ++t) {
      if (capacity[t] != kUnlimited && load[t] > 0 && load[t] + unit > capacity[t]) periods.push_back(static_cast<int>(t));
    }
    return periods;
  }

  Result<void> weigh(LimitWorth& limit) const {
    // Only capacities change: what was given up for the plan stays given up.
    Intake changed;
    changed.first = base_.intake.first, changed.years = base_.intake.years, changed.supplies = base_.intake.supplies;
    changed.problem = base_.problem;
    TRY(apply_changes({limit.change}, changed));
    Solved then = TRY(solve_variation(changed.problem, base_.solved.schedule, effort_, control_));
    if (!then.has_schedule()) return {};
    drop_needless(base_.intake, changed.problem, then);
    limit.more.at_least = points_of(then.value - base_.solved.value);
    limit.more.at_most = points_of(then.bound - base_.solved.value);
    limit.more.proven = then.status == Status::kOptimal && base_.solved.status == Status::kOptimal;
    if (then.value == base_.solved.value) return {};  // another plan of the same worth says nothing
    const Difference change = difference(base_.solved.schedule, then.schedule);
    limit.brings = links_of(base_.intake, change.comes);
    limit.displaces = links_of(base_.intake, change.goes);
    limit.moves = links_of(base_.intake, change.moves);
    return {};
  }

  void list_chosen(std::vector<Displacement>& chosen) {
    for (uint32_t a = 0; a < base_.solved.schedule.size(); ++a) {
      if (!base_.solved.schedule[a].is_in()) continue;
      const Item& item = base_.intake.items[a];
      Displacement& one = chosen.emplace_back();
      one.element = item.link;
      one.ground = item.ground == Ground::kChosen && !item.weighable ? Ground::kNeeded : item.ground;
      chosen_.push_back(a);
    }
  }

  Result<void> leave_out(uint32_t a, Displacement& one) const {
    Problem without_it = base_.problem;
    without_it.activities[a].mandatory = false;
    without_it.activities[a].pin = {Pin::Kind::kOut, kNoPeriod, -1};
    Schedule start = base_.solved.schedule;
    start[a] = {};
    Solved then = TRY(solve_variation(without_it, start, effort_, control_));
    if (!then.has_schedule()) {
      one.without_it = then.status == Status::kInfeasible ? WithoutIt::kNeeded : WithoutIt::kNotEstablished;
      return {};
    }
    drop_needless(base_.intake, without_it, then);
    one.lost.at_most = points_of(base_.solved.value - then.value);
    one.lost.at_least = points_of(base_.solved.value - then.bound);
    one.lost.proven = then.status == Status::kOptimal && base_.solved.status == Status::kOptimal;
    Difference change = difference(base_.solved.schedule, then.schedule);
    std::erase(change.goes, a);
    one.comes = links_of(base_.intake, change.comes);
    one.falls = links_of(base_.intake, change.goes);
    one.moves = links_of(base_.intake, change.moves);
    return {};
  }

  const model::View& view_;
  const WorthOptions& options_;
  const Control& control_;
  const Effort effort_;
  Planning base_;
  std::vector<uint32_t> chosen_;  // beside the answer's list, before it is sorted
};

}  // namespace

Result<Worth> run_worth(const model::View& view, const WorthOptions& options, Control& control) {
  return Weigher(view, options, control).run();
}

}  // namespace koers::analysis::portfolio
