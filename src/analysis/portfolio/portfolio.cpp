#include "analysis/portfolio/portfolio.h"

#include <algorithm>

#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/outcome.h"
#include "analysis/portfolio/planning.h"

namespace koers::analysis::portfolio {
namespace {

constexpr double kShareOfSearch = 0.6;  // of the time; the rest goes to the reasons
constexpr int kImprovementsMax = 6;
constexpr int64_t kEurosPerStep = 10'000;
constexpr int64_t kSchedulesPerReason = 300;  // when the work is counted

// One step of a limit, as a proposal says it: € 10.000, a day, a large change.
Amount step_of(const Supply& supply) {
  switch (supply.kind) {
    case Supply::Kind::kIncidental:
    case Supply::Kind::kStructural: return euros(kEurosPerStep).cents;
    case Supply::Kind::kSkill: return static_cast<Amount>(kDayUnits);
    case Supply::Kind::kChange: break;
  }
  return 1;
}

class Run {
 public:
  Run(const model::View& view, const Options& options, const Control& control) : view_(view), options_(options), control_(control) {}

  Result<Plan> run() {
    const double share = options_.reasons ? kShareOfSearch : 1;
    plan_ = TRY(make_planning(view_, options_, options_.seconds * share, control_,
                              [&](const Solved& now, double done) { report(done * share, kStepSearch, now); }));
    Solved& solved = plan_.solved;
    std::vector<Reason> reasons;
    if (solved.has_schedule() && options_.reasons) reasons = TRY(find_reasons(solved));
    Plan plan = make_plan(view_, plan_.intake, plan_.problem, solved, reasons);
    plan.clashes = std::move(plan_.clashes);
    plan.reproducible = options_.schedules.has_value();
    plan.work = {.schedules = plan_.schedules,
                 .seconds = plan_.seconds,
                 .seed = options_.seed,
                 .by_clock = !options_.schedules,
                 .solver = solved.bound_by == BoundBy::kSolver};
    if (plan_.replayable) plan.work.replay = plan_.schedules;
    if (solved.solver_error) plan.work.solver_problem = solved.solver_error->problems.front().what;
    return plan;
  }

 private:
  void report(double share, const MessageText& step, const Solved& solved) const {
    Progress progress{share, step};
    if (solved.has_schedule()) {
      progress.value = static_cast<double>(solved.value) / kPointUnits;
      progress.bound = static_cast<double>(solved.bound) / kPointUnits;
    }
    control_.report(progress);
  }

  // The reasons of the plan as it stands; a better plan found on the way takes its place.
  Result<std::vector<Reason>> find_reasons(Solved& solved) {
    const Compiled compiled = TRY(Compiled::create(plan_.problem, control_));
    ReasonOptions options;
    options.seconds = std::max(0.05, options_.seconds - plan_.seconds);
    if (options_.schedules) options.schedules = std::min(kSchedulesPerReason, *options_.schedules);
    options.seed = options_.seed;
    for (const Supply& supply : plan_.intake.supplies) options.steps.push_back(step_of(supply));
    options.use_solver = !options_.schedules && options_.proof == Proof::kBySolver;
    options.on_progress = [this, &solved](double share) { report(kShareOfSearch + share * (1 - kShareOfSearch), kStepReasons, solved); };
    for (int round = 0;; ++round) {
      Explanation explanation = TRY(explain(plan_.problem, compiled, solved, options, control_));
      if (!explanation.improved || round == kImprovementsMax) return std::move(explanation.reasons);
      solved.schedule = std::move(explanation.improved->schedule);
      solved.value = explanation.improved->value;
      solved.bound = std::max(solved.bound, solved.value);
      solved.status = solved.value >= solved.bound ? Status::kOptimal : Status::kFeasible;
      plan_.replayable = options_.schedules.has_value();
      drop_needless(plan_.intake, plan_.problem, solved);
    }
  }

  const model::View& view_;
  const Options& options_;
  const Control& control_;
  Planning plan_;
};

}  // namespace

Result<Plan> run(const model::View& view, const Options& options, Control& control) { return Run(view, options, control).run(); }

}  // namespace koers::analysis::portfolio
