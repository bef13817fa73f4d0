#include "analysis/portfolio/portfolio.h"

#include <algorithm>
#include <chrono>

#include "analysis/portfolio/extras.h"
#include "analysis/portfolio/mending.h"
#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/outcome.h"
#include "analysis/portfolio/planning.h"
#include "analysis/portfolio/warm_start.h"
#include "analysis/portfolio/wording.h"

namespace koers::analysis::portfolio {
namespace {

constexpr double kShareOfSearch = 0.6;  // of the time; the rest goes to the reasons
constexpr int kImprovementsMax = 6;
constexpr int64_t kEurosPerStep = 10'000;
constexpr int64_t kSchedulesPerReason = 300;  // when the work is counted
constexpr int64_t kSchedulesPerMend = 300;
constexpr DecideOptions kMendDecisions{.nodes_max = 10'000, .solver_seconds = 0};
constexpr double kShareOfMends = 0.25;  // of the time

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

// What an amount is said in: whole euros, tenths of a day, large changes.
Amount unit_of(const Supply& supply) {
  const bool money = supply.kind == Supply::Kind::kIncidental || supply.kind == Supply::Kind::kStructural;
  return money ? euros(1).cents : 1;
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
    if (options_.reasons) add_mends(solved);
    plan.clashes = std::move(plan_.clashes);
    plan.mends = std::move(mends_);
    plan.reproducible = options_.schedules.has_value();
    plan.work = {.schedules = plan_.schedules,
                 .seconds = plan_.seconds,
                 .seed = options_.seed,
                 .by_clock = !options_.schedules,
                 .solver = solved.bound_by == BoundBy::kSolver};
    if (plan_.replayable) {
      plan.work.replay = plan_.schedules;
      for (const Find& find : solved.finds) plan.work.finds.push_back({find.after, starts_of(plan_.intake, find.schedule)});
    }
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
      if (!options_.schedules) solved.finds.push_back({plan_.schedules, explanation.improved->schedule});
      solved.schedule = std::move(explanation.improved->schedule);
      solved.value = explanation.improved->value;
      solved.bound = std::max(solved.bound, solved.value);
      solved.status = solved.value >= solved.bound ? Status::kOptimal : Status::kFeasible;
      drop_needless(plan_.intake, plan_.problem, solved);
    }
  }

  // How each clash could be mended, with the others given up as in the plan; and what would be enough for all of them.
  void add_mends(const Solved& solved) {
    using Steady = std::chrono::steady_clock;
    const auto begin = Steady::now();
    MendingOptions mending;
    mending.decide = kMendDecisions;
    for (const Supply& supply : plan_.intake.supplies) mending.steps.push_back(unit_of(supply));
    const auto late = [&] {
      return !options_.schedules && std::chrono::duration<double>(Steady::now() - begin).count() > kShareOfMends * options_.seconds;
    };
    if (plan_.clashes.size() > 1) {
      const Problem& all = plan_.intake.problem;
      for (const Mending& one : find_mendings(all, shared_capacities(), mending, control_)) {
        mends_.push_back(make_mend(all, one, solved));
        mends_.back().limit = -1;
      }
    }
    for (size_t c = 0; c < plan_.clashes.size() && !late(); ++c) {
      std::vector<Limit> others = plan_.given_up;
      others.erase(others.begin() + static_cast<ptrdiff_t>(c));
      const Problem restored = without(plan_.intake.problem, others);
      const std::vector<Limit>& limits = plan_.clashing[c];
      std::vector<Mend>& mends = plan_.clashes[c].mends;
      for (const Mending& one : find_mendings(restored, limits, mending, control_)) mends.push_back(make_mend(restored, one, solved));
      for (size_t i = 0; i < limits.size(); ++i) {
        if (std::ranges::find(mends, static_cast<int>(i), &Mend::limit) != mends.end()) continue;
        if (auto mend = let_go(restored, limits[i], solved)) mend->limit = static_cast<int>(i), mends.push_back(*std::move(mend));
      }
    }
  }

  std::vector<Limit> shared_capacities() const {
    std::vector<Limit> limits;
    for (const std::vector<Limit>& clash : plan_.clashing) {
      for (const Limit& limit : clash) {
        if (limit.kind == Limit::Kind::kCapacity && std::ranges::find(limits, limit) == limits.end()) limits.push_back(limit);
      }
    }
    return limits;
  }

  Mend make_mend(const Problem& problem, const Mending& one, const Solved& solved) const {
    return {.limit = static_cast<int>(one.limit),
            .what = say_extra(plan_.intake, problem, one.extra, pinned_starts(problem, one.extra)),
            .smallest = one.extra.smallest,
            .changes = as_changes(plan_.intake, one.extra),
            .frees = {},
            .then = solve_mended(widened(problem, one.extra), one.extra.schedule, solved)};
  }

  // A choice by hand has no amount; it can be let go of.
  std::optional<Mend> let_go(const Problem& problem, const Limit& limit, const Solved& solved) const {
    if (limit.kind != Limit::Kind::kPin) return std::nullopt;
    const Item& item = plan_.intake.items[limit.index];
    const bool by_hand = std::ranges::find(options_.pins, item.link.key, &PinOption::initiative) != options_.pins.end();
    if (!by_hand) return std::nullopt;
    const Problem freed = without(problem, {&limit, 1});
    const FeasibilityAnswer answer = decide(freed, kMendDecisions, control_);
    if (answer.status != Feasibility::kFeasible) return std::nullopt;
    return Mend{.limit = 0,
                .what = {Message(kLetGo, {{"initiative", item.link.name}})},
                .smallest = true,
                .changes = {},
                .frees = item.link,
                .then = solve_mended(freed, answer.schedule, solved)};
  }

  // A start that is moved was pinned: the sentence counts from there.
  static Schedule pinned_starts(const Problem& problem, const Extra& extra) {
    Schedule schedule = extra.schedule;
    for (const Shift& shift : extra.shifts) {
      if (shift.to == Shift::To::kStart) schedule[shift.activity].start = problem.activities[shift.activity].pin.start;
    }
    return schedule;
  }

  // From what must be done as the mending shows it, with what still fits of the plan beside it.
  std::optional<Then> solve_mended(const Problem& problem, const Schedule& obligations, const Solved& now) const {
    const Compiled compiled(problem);
    Schedule wanted = now.has_schedule() ? now.schedule : obligations;
    for (size_t a = 0; a < wanted.size(); ++a) {
      if (obligations[a].is_in()) wanted[a] = obligations[a];
    }
    EngineOptions options;
    options.schedules = options_.schedules ? std::min(kSchedulesPerMend, *options_.schedules) : kSchedulesPerMend;
    options.seed = options_.seed;
    options.use_solver = false;
    options.start = what_still_fits(compiled, wanted).value_or(obligations);
    auto solved = optimise(problem, options, control_);
    if (!solved || !solved->has_schedule()) return std::nullopt;
    drop_needless(plan_.intake, problem, *solved);
    Then then{.chosen = true, .value_more = static_cast<double>(solved->value - now.value) / kPointUnits, .brings = {}, .displaces = {}};
    if (!now.has_schedule()) return then;
    for (uint32_t a = 0; a < now.schedule.size(); ++a) {
      const bool before = now.schedule[a].is_in(), after = solved->schedule[a].is_in();
      if (before != after) (after ? then.brings : then.displaces).push_back(plan_.intake.items[a].link);
    }
    return then;
  }

  const model::View& view_;
  const Options& options_;
  const Control& control_;
  std::vector<Mend> mends_;  // of all clashes
  Planning plan_;
};

}  // namespace

Result<Plan> run(const model::View& view, const Options& options, Control& control) { return Run(view, options, control).run(); }

}  // namespace koers::analysis::portfolio
