#include "analysis/portfolio/frontier.h"

#include <algorithm>
#include <cmath>

#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/variation.h"
#include "analysis/portfolio/warm_start.h"

namespace koers::analysis::portfolio {
namespace {

constexpr double kShareRounding = 1e4;  // shares are whole hundredths of a percent

class Sweep {
 public:
  Sweep(const model::View& view, const FrontierOptions& options, const Control& control)
      : view_(view), options_(options), control_(control), effort_{options.schedules, options.solver_seconds, options.plan.seed} {}

  Result<Frontier> run() {
    Frontier frontier;
    frontier.of = options_.of;
    frontier.partial = !view_.complete();
    frontier.reproducible = effort_.solver_seconds <= 0;
    const Options plan = for_variations(options_.plan, options_.today, effort_);
    const Planning base = TRY(make_planning(view_, plan, plan.seconds, control_, nullptr));
    frontier.notes = base.intake.notes;
    given_up_ = base.given_up;
    plan_ = base.solved.has_schedule() ? base.solved.schedule : Schedule(base.intake.items.size());
    before_ = plan_;
    const auto steps = static_cast<size_t>(options_.steps);
    for (size_t i = 0; i < steps; ++i) {
      TRY(control_.check());
      TRY(take_step(share_of(i), frontier));
      control_.report({.share = static_cast<double>(i + 1) / static_cast<double>(steps), .step = kStepFrontier});
    }
    // With less there is never a better plan: what bounds a step bounds those below it.
    for (size_t i = frontier.points.size(); i-- > 1;) {
      FrontierPoint& less = frontier.points[i - 1];
      if (frontier.points[i].status == Status::kUnknown || frontier.points[i].status == Status::kInfeasible) continue;
      less.bound = std::min(less.bound, frontier.points[i].bound);
      if (less.status == Status::kFeasible && less.value >= less.bound) less.status = Status::kOptimal;
    }
    return frontier;
  }

 private:
  double share_of(size_t step) const {
    const double low = std::min(options_.from, options_.to), high = std::max(options_.from, options_.to);
    const double share = low + (high - low) * static_cast<double>(step) / static_cast<double>(options_.steps - 1);
    return std::round(share * kShareRounding) / kShareRounding;
  }

  // What somebody gets who sets the factor to this, from the intake on.
  Result<void> take_step(double share, Frontier& frontier) {
    Options plan = for_variations(options_.plan, options_.today, effort_);
    (options_.of == FrontierOf::kMoney ? plan.money_factor : plan.people_factor) *= share;
    Intake intake = TRY(take_in(view_, plan));
    TRY(apply_changes(plan.changes, intake));
    TRY(check_problem(intake.problem));
    const Problem problem = without(intake.problem, given_up_);
    FrontierPoint& point = frontier.points.emplace_back();
    point.share = {share};
    point.incidental = available(problem.resources[kIncidentalMoney]);
    point.structural = available(problem.resources[kStructuralMoney]);
    Solved solved = TRY(solve_variation(problem, better_start(problem), effort_, control_));
    point.status = solved.status;
    if (!solved.has_schedule()) return {};
    drop_needless(intake, problem, solved);
    point.value = points_of(solved.value), point.bound = points_of(solved.bound);
    std::vector<uint32_t> planned;
    for (uint32_t a = 0; a < solved.schedule.size(); ++a) {
      if (!solved.schedule[a].is_in()) continue;
      planned.push_back(a);
      add_use(problem, a, solved.schedule[a], point);
    }
    point.planned = links_of(intake, planned);
    if (compare_) {
      const Difference change = difference(before_, solved.schedule);
      point.comes = links_of(intake, change.comes), point.goes = links_of(intake, change.goes);
      point.moves = static_cast<int>(change.moves.size());
    }
    compare_ = true;
    before_ = std::move(solved.schedule);
    return {};
  }

  // The plan of the step before still fits; what fits of the plan on the table may be worth more.
  Schedule better_start(const Problem& problem) const {
    const Compiled compiled(problem);
    const auto before = what_still_fits(compiled, before_), plan = what_still_fits(compiled, plan_);
    if (!before || !plan) return before ? *before : plan.value_or(before_);
    return value_of(problem, *plan) > value_of(problem, *before) ? *plan : *before;
  }

  static Money available(const Resource& money) {
    Amount sum = 0;
    for (const Amount amount : money.capacity) sum += amount == kUnlimited ? 0 : amount;
    return Money{sum};
  }

  static void add_use(const Problem& problem, uint32_t a, Placement at, FrontierPoint& point) {
    for (const Use& use : problem.activities[a].variants[static_cast<size_t>(at.variant)].uses) {
      if (use.resource > kStructuralMoney) continue;
      Money& used = use.resource == kIncidentalMoney ? point.incidental_used : point.structural_used;
      for_each_load(problem, use, at.start, [&](uint32_t, Amount amount) { used += Money{amount}; });
    }
  }

  const model::View& view_;
  const FrontierOptions& options_;
  const Control& control_;
  const Effort effort_;
  std::vector<Limit> given_up_;
  bool compare_ = false;
  Schedule plan_, before_;  // that is on the table; of the step before
};

}  // namespace

Result<Frontier> run_frontier(const model::View& view, const FrontierOptions& options, Control& control) {
  return Sweep(view, options, control).run();
}

}  // namespace koers::analysis::portfolio
