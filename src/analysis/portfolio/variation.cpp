#include "analysis/portfolio/variation.h"

#include <algorithm>
#include <mutex>

#include "analysis/portfolio/extras.h"
#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/warm_start.h"
#include "base/thread_pool.h"

namespace koers::analysis::portfolio {

namespace {

constexpr int64_t kSchedulesOfThePlan = 4000;  // where the options count nothing themselves

}  // namespace

Options for_variations(const Options& plan, const std::optional<Date>& today, const Effort& effort) {
  Options options = plan;
  if (!options.today) options.today = today;
  options.reasons = false;
  if (effort.solver_seconds <= 0 && !options.schedules) options.schedules = kSchedulesOfThePlan;
  if (effort.solver_seconds > 0) options.schedules.reset();
  return options;
}

Result<Solved> solve_variation(const Problem& problem, const Schedule& start, const Effort& effort, const Control& control) {
  const Compiled compiled(problem);
  EngineOptions options;
  options.seed = effort.seed;
  options.start = what_still_fits(compiled, start);
  options.use_solver = effort.solver_seconds > 0;
  if (options.use_solver) {
    options.seconds = effort.solver_seconds;
  } else {
    options.schedules = effort.schedules;
  }
  Solved solved = TRY(optimise(problem, options, control));
  // What was in hand, where it still meets the limits, is the least that comes out.
  const Amount in_hand = value_of(problem, start);
  if (solved.has_schedule() && solved.value < in_hand && holds(problem, start)) {
    solved.schedule = start, solved.value = in_hand;
    solved.bound = std::max(solved.bound, in_hand);
    solved.status = in_hand >= solved.bound ? Status::kOptimal : Status::kFeasible;
  }
  return solved;
}

Result<void> for_each_variation(size_t count, const Control& control, const MessageText& step,
                                const std::function<Result<void>(size_t)>& solve) {
  std::mutex mutex;
  size_t done = 0;
  std::optional<Error> fault;
  const auto range = [&](size_t begin, size_t end) {
    for (size_t i = begin; i < end; ++i) {
      {
        const std::scoped_lock lock(mutex);
        if (fault) return;
      }
      Result<void> outcome = control.check();
      if (outcome) outcome = solve(i);
      const std::scoped_lock lock(mutex);
      if (!outcome && !fault) fault = outcome.error();
      control.report({.share = static_cast<double>(++done) / static_cast<double>(count), .step = step});
    }
  };
  if (control.pool() != nullptr) {
    control.pool()->for_each_range(count, 1, range);
  } else {
    range(0, count);
  }
  if (fault) return *fault;
  return {};
}

Difference difference(const Schedule& before, const Schedule& after) {
  Difference result;
  for (uint32_t a = 0; a < before.size(); ++a) {
    if (!before[a].is_in() && after[a].is_in()) result.comes.push_back(a);
    if (before[a].is_in() && !after[a].is_in()) result.goes.push_back(a);
    if (before[a].is_in() && after[a].is_in() && !(before[a] == after[a])) result.moves.push_back(a);
  }
  return result;
}

std::vector<model::ElementLink> links_of(const Intake& intake, const std::vector<uint32_t>& activities) {
  std::vector<model::ElementLink> links;
  links.reserve(activities.size());
  for (const uint32_t a : activities) links.push_back(intake.items[a].link);
  return links;
}

double points_of(Amount value) { return static_cast<double>(value) / kPointUnits; }

}  // namespace koers::analysis::portfolio
