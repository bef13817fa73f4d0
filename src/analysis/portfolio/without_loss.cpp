#include "analysis/portfolio/without_loss.h"

#include <algorithm>

#include "analysis/portfolio/warm_start.h"

namespace koers::analysis::portfolio {
namespace {

class Finder {
 public:
  Finder(const Problem& problem, Amount value, const Schedule& with_it, const WithoutLoss& question, const Control& control)
      : problem_(problem), value_(value), best_(with_it), question_(question), control_(control) {
    problem_.activities[question.activity].mandatory = true;
  }

  std::optional<Extra> run() {
    const Amount steps_max = (question_.most + question_.step.amount - 1) / question_.step.amount;
    Amount enough = 1, too_few = 0;
    while (!is_enough(enough)) {
      if (stopped() || enough >= steps_max) return std::nullopt;
      too_few = enough;
      enough = std::min(enough * 2, steps_max);
    }
    while (enough - too_few > 1) {
      const Amount middle = too_few + (enough - too_few) / 2;
      (is_enough(middle) ? enough : too_few) = middle;
      if (stopped()) return std::nullopt;
    }
    Extra extra;
    extra.amounts.push_back({question_.step.resource, question_.step.bucket, enough * question_.step.amount});
    extra.schedule = found_;
    extra.keeps_all = false;
    extra.smallest = is_proven_too_few(enough - 1);
    return extra;
  }

  bool is_proven_too_few(Amount steps) const {
    const auto says = [&](const Result<Solved>& solved) {
      return solved && (solved->status == Status::kInfeasible || (solved->has_schedule() && solved->bound < value_));
    };
    return says(solve(steps, 0)) ||
           (question_.solver_seconds > 0 && control_.solver() != nullptr && says(solve(steps, question_.solver_seconds)));
  }

 private:
  bool stopped() const { return control_.cancelled() || control_.past_deadline() || (question_.stop && question_.stop()); }

  Result<Solved> solve(Amount steps, double solver_seconds) const {
    Problem wider = problem_;
    Amount& capacity = wider.resources[question_.step.resource].capacity[question_.step.bucket];
    if (capacity != kUnlimited) capacity += steps * question_.step.amount;
    const Compiled compiled(wider);
    EngineOptions options;
    options.seed = question_.seed;
    options.use_solver = solver_seconds > 0;
    options.seconds = solver_seconds;
    if (solver_seconds <= 0) options.schedules = question_.schedules;
    if (!best_.empty()) options.start = what_still_fits(compiled, best_);
    return optimise(wider, options, control_);
  }

  bool is_enough(Amount steps) {
    const auto solved = solve(steps, 0);
    if (!solved || !solved->has_schedule() || solved->value < value_) return false;
    found_ = solved->schedule;
    best_ = found_;
    return true;
  }

  Problem problem_;
  const Amount value_;
  Schedule best_, found_;
  const WithoutLoss& question_;
  const Control& control_;
};

}  // namespace

std::optional<Extra> find_without_loss(const Problem& problem, Amount value, const Schedule& with_it, const WithoutLoss& question,
                                       const Control& control) {
  return Finder(problem, value, with_it, question, control).run();
}

bool one_step_less_is_too_few(const Problem& problem, Amount value, const Extra& extra, const WithoutLoss& question,
                              const Control& control) {
  const Finder finder(problem, value, extra.schedule, question, control);
  return finder.is_proven_too_few(extra.amounts.front().amount / question.step.amount - 1);
}

}  // namespace koers::analysis::portfolio
