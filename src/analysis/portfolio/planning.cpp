#include "analysis/portfolio/planning.h"

#include <algorithm>

#include "analysis/portfolio/clash.h"
#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/outcome.h"
#include "analysis/portfolio/warm_start.h"

namespace koers::analysis::portfolio {
namespace {

constexpr int kClashesMax = 30;

class Planner {
 public:
  Planner(const model::View& view, const Options& options, const Control& control,
          const std::function<void(const Solved&, double)>& on_progress)
      : view_(view), options_(options), control_(control), on_progress_(on_progress) {}

  Result<Planning> run(double seconds) {
    plan_.intake = TRY(take_in(view_, options_));
    TRY(apply_changes(options_.changes, plan_.intake));
    plan_.problem = plan_.intake.problem;
    TRY(check_problem(plan_.problem));
    plan_.replayable = true;
    plan_.solved = TRY(solve(seconds));
    while (!plan_.solved.has_schedule() && plan_.clashes.size() < kClashesMax) {
      if (!TRY(give_something_up())) break;
      plan_.replayable = options_.schedules.has_value();
      plan_.solved = TRY(solve(seconds / 2));
    }
    drop_needless(plan_.intake, plan_.problem, plan_.solved);
    return std::move(plan_);
  }

 private:
  Result<Solved> solve(double seconds) {
    const Compiled compiled = TRY(Compiled::create(plan_.problem, control_));
    EngineOptions options;
    options.seconds = seconds;
    options.schedules = options_.schedules;
    options.seed = options_.seed;
    options.use_solver = !options_.schedules && options_.proof == Proof::kBySolver;
    if (options_.schedules) {
      for (const Found& found : options_.finds) {
        options.finds.push_back({found.after, found.plan.empty() ? Schedule{} : placements_of(plan_.intake, found.plan)});
      }
    }
    if (!options_.start_from.empty()) options.start = what_still_fits(compiled, placements_of(plan_.intake, options_.start_from));
    options.on_progress = on_progress_;
    Solved solved = TRY(optimise(plan_.problem, options, control_));
    plan_.schedules += solved.schedules, plan_.seconds += solved.seconds;
    return solved;
  }

  // The obligations clash: says which, lets go of the least of them, and goes on. False when no clash could be established.
  Result<bool> give_something_up() {
    ClashOptions options;
    options.solver_seconds = options_.schedules ? 0 : 2;
    const Clash clash = find_clash(plan_.problem, std::nullopt, options, control_);
    if (control_.cancelled()) return Error(ErrorCode::kCancelled, kCancelledText);
    if (clash.status != Feasibility::kInfeasible || clash.limits.empty()) return false;
    const Limit given_up = *std::min_element(clash.limits.begin(), clash.limits.end(), [this](const Limit& one, const Limit& other) {
      return std::pair(reluctance(one), points_of(one)) < std::pair(reluctance(other), points_of(other));
    });
    plan_.clashes.push_back(make_clash_set(plan_.intake, clash, given_up));
    plan_.given_up.push_back(given_up);
    plan_.clashing.push_back(clash.limits);
    plan_.problem = without(plan_.problem, {&given_up, 1});
    return true;
  }

  // What is let go of first: a start by hand, then a date, then that it must be done; limits and rules between initiatives last.
  int reluctance(const Limit& limit) const {
    switch (limit.kind) {
      case Limit::Kind::kPin: {
        const Pin& pin = plan_.problem.activities[limit.index].pin;
        return pin.kind == Pin::Kind::kOut                                  ? 8
               : plan_.intake.items[limit.index].ground == Ground::kRunning ? 3
               : pin.start != kNoPeriod                                     ? 0
                                                                            : 4;
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
    return of_one ? plan_.intake.items[limit.index].points : 0;
  }

  const model::View& view_;
  const Options& options_;
  const Control& control_;
  const std::function<void(const Solved&, double)>& on_progress_;
  Planning plan_;
};

bool is_needed(const Problem& problem, uint32_t a, const Schedule& schedule) {
  return std::any_of(problem.precedences.begin(), problem.precedences.end(),
                     [&](const Precedence& rule) { return rule.before == a && rule.after != a && schedule[rule.after].is_in(); }) ||
         std::any_of(problem.requirements.begin(), problem.requirements.end(),
                     [&](const Requirement& rule) { return rule.needs == a && rule.activity != a && schedule[rule.activity].is_in(); });
}
bool frees(const Activity& activity) {
  const auto negative = [](Amount amount) { return amount < 0; };
  for (const Variant& variant : activity.variants) {
    for (const Use& use : variant.uses) {
      if (use.afterwards < 0 || std::any_of(use.profile.begin(), use.profile.end(), negative)) return true;
    }
  }
  return false;
}

}  // namespace

Result<Planning> make_planning(const model::View& view, const Options& options, double seconds, const Control& control,
                               const std::function<void(const Solved&, double share)>& on_progress) {
  return Planner(view, options, control, on_progress).run(seconds);
}

void drop_needless(const Intake& intake, const Problem& problem, Solved& solved) {
  if (!solved.has_schedule()) return;
  for (bool changed = true; changed;) {
    changed = false;
    for (uint32_t a = 0; a < problem.activities.size(); ++a) {
      const Activity& activity = problem.activities[a];
      if (!solved.schedule[a].is_in() || intake.items[a].weighable || activity.mandatory || activity.pin.kind != Pin::Kind::kFree) continue;
      if (is_needed(problem, a, solved.schedule) || frees(activity)) continue;
      solved.schedule[a] = {};
      changed = true;
    }
  }
}

}  // namespace koers::analysis::portfolio
