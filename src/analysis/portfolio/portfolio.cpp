#include "analysis/portfolio/portfolio.h"

#include <algorithm>

#include "analysis/portfolio/clash.h"
#include "analysis/portfolio/intake.h"
#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/outcome.h"

namespace koers::analysis::portfolio {
namespace {

constexpr double kShareOfSearch = 0.6;  // of the time; the rest goes to the reasons
constexpr int kClashesMax = 30;
constexpr int kImprovementsMax = 6;
constexpr int64_t kSchedulesPerReason = 300;  // when the work is counted

class Run {
 public:
  Run(const model::View& view, const Options& options, const Control& control) : view_(view), options_(options), control_(control) {}

  Result<Plan> run() {
    intake_ = TRY(take_in(view_, options_));
    problem_ = intake_.problem;
    TRY(check_problem(problem_));
    Solved solved = TRY(solve(options_.seconds * (options_.reasons ? kShareOfSearch : 1), std::nullopt));
    while (!solved.has_schedule() && clashes_.size() < kClashesMax) {
      if (!TRY(give_something_up())) break;
      solved = TRY(solve(options_.seconds * kShareOfSearch / 2, std::nullopt));
    }
    drop_needless(solved);
    std::vector<Reason> reasons;
    if (solved.has_schedule() && options_.reasons) reasons = TRY(find_reasons(solved));
    Plan plan = make_plan(view_, intake_, problem_, solved, reasons);
    plan.clashes = std::move(clashes_);
    plan.work = {schedules_, seconds_, options_.seed, !options_.schedules, solved.bound_by == BoundBy::kSolver, std::nullopt};
    if (solved.solver_error) plan.work.solver_problem = solved.solver_error->problems.front().what;
    return plan;
  }

 private:
  void report(double share, const MessageText& step, const Solved* solved) const {
    Progress progress{share, step};
    if (solved != nullptr && solved->has_schedule()) {
      progress.value = static_cast<double>(solved->value) / kPointUnits;
      progress.bound = static_cast<double>(solved->bound) / kPointUnits;
    }
    control_.report(progress);
  }

  Result<Solved> solve(double seconds, std::optional<Schedule> start) {
    EngineOptions options;
    options.seconds = seconds;
    options.schedules = options_.schedules;
    options.seed = options_.seed;
    options.use_solver = !options_.schedules;
    options.start = std::move(start);
    options.on_progress = [this](const Solved& now, double share) {
      report(share * (options_.reasons ? kShareOfSearch : 1), kStepSearch, &now);
    };
    Solved solved = TRY(optimise(problem_, options, control_));
    schedules_ += solved.schedules, seconds_ += solved.seconds;
    return solved;
  }

  // The obligations clash: says which, lets go of the least of them, and goes on. False when no clash could be established.
  Result<bool> give_something_up() {
    ClashOptions options;
    options.solver_seconds = options_.schedules ? 0 : 2;
    const Clash clash = find_clash(problem_, std::nullopt, options, control_);
    TRY(control_.cancelled() ? Result<void>(Error(ErrorCode::kCancelled, kCancelledText)) : Result<void>());
    if (clash.status != Feasibility::kInfeasible || clash.limits.empty()) return false;
    const Limit given_up = *std::min_element(clash.limits.begin(), clash.limits.end(), [this](const Limit& one, const Limit& other) {
      return std::pair(reluctance(one), points_of(one)) < std::pair(reluctance(other), points_of(other));
    });
    clashes_.push_back(make_clash_set(intake_, clash, given_up));
    problem_ = without(problem_, {&given_up, 1});
    return true;
  }

  // What is let go of first: a start by hand, then a date, then that it must be done; limits and rules between initiatives last.
  int reluctance(const Limit& limit) const {
    switch (limit.kind) {
      case Limit::Kind::kPin: {
        const Pin& pin = problem_.activities[limit.index].pin;
        return pin.kind == Pin::Kind::kOut ? 8 : intake_.items[limit.index].ground == Ground::kRunning ? 3 : pin.start != kNoPeriod ? 0 : 4;
      }
      case Limit::Kind::kDeadline: return 1;
      case Limit::Kind::kMandatory: return 2;
      case Limit::Kind::kEarliest: return 5;
      case Limit::Kind::kExclusion:
      case Limit::Kind::kRequirement: return 6;
      case Limit::Kind::kPrecedence: return 7;
      case Limit::Kind::kCapacity: break;
    }
    return 9;
  }
  double points_of(const Limit& limit) const {
    const bool of_one = limit.kind == Limit::Kind::kPin || limit.kind == Limit::Kind::kDeadline || limit.kind == Limit::Kind::kMandatory ||
                        limit.kind == Limit::Kind::kEarliest;
    return of_one ? intake_.items[limit.index].points : 0;
  }

  // What cannot be weighed is in for the sake of others. Where the solver put it in for nobody, it goes.
  void drop_needless(Solved& solved) const {
    if (!solved.has_schedule()) return;
    for (bool changed = true; changed;) {
      changed = false;
      for (uint32_t a = 0; a < problem_.activities.size(); ++a) {
        const Activity& activity = problem_.activities[a];
        if (!solved.schedule[a].is_in() || intake_.items[a].weighable || activity.mandatory || activity.pin.kind != Pin::Kind::kFree)
          continue;
        if (is_needed(a, solved.schedule) || frees(activity)) continue;
        solved.schedule[a] = {};
        changed = true;
      }
    }
  }
  bool is_needed(uint32_t a, const Schedule& schedule) const {
    return std::any_of(problem_.precedences.begin(), problem_.precedences.end(),
                       [&](const Precedence& rule) { return rule.before == a && rule.after != a && schedule[rule.after].is_in(); }) ||
           std::any_of(problem_.requirements.begin(), problem_.requirements.end(),
                       [&](const Requirement& rule) { return rule.needs == a && rule.activity != a && schedule[rule.activity].is_in(); });
  }
  static bool frees(const Activity& activity) {
    const auto negative = [](Amount amount) { return amount < 0; };
    for (const Variant& variant : activity.variants) {
      for (const Use& use : variant.uses) {
        if (use.afterwards < 0 || std::any_of(use.profile.begin(), use.profile.end(), negative)) return true;
      }
    }
    return false;
  }

  // The reasons of the plan as it stands; a better plan found on the way takes its place.
  Result<std::vector<Reason>> find_reasons(Solved& solved) {
    const Compiled compiled(problem_);
    ReasonOptions options;
    options.seconds = std::max(0.05, options_.seconds - seconds_);
    if (options_.schedules) options.schedules = std::min(kSchedulesPerReason, *options_.schedules);
    options.seed = options_.seed;
    options.use_solver = !options_.schedules;
    options.on_progress = [this, &solved](double share) { report(kShareOfSearch + share * (1 - kShareOfSearch), kStepReasons, &solved); };
    for (int round = 0;; ++round) {
      Explanation explanation = TRY(explain(problem_, compiled, solved, options, control_));
      if (!explanation.improved || round == kImprovementsMax) return std::move(explanation.reasons);
      solved.schedule = std::move(explanation.improved->schedule);
      solved.value = explanation.improved->value;
      solved.bound = std::max(solved.bound, solved.value);
      solved.status = solved.value >= solved.bound ? Status::kOptimal : Status::kFeasible;
      drop_needless(solved);
    }
  }

  const model::View& view_;
  const Options& options_;
  const Control& control_;
  Intake intake_;
  Problem problem_;
  std::vector<ClashSet> clashes_;
  int64_t schedules_ = 0;
  double seconds_ = 0;
};

}  // namespace

Result<Plan> run(const model::View& view, const Options& options, Control& control) { return Run(view, options, control).run(); }

}  // namespace koers::analysis::portfolio
