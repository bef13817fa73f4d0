// A plan solved again with something changed: the common ground of the lenses that say what a limit is worth, where money turns the choice,
// and how firm it stands. Every variation gets the same counted effort and begins at a schedule in hand, so that the answer is the same
// everywhere, any number of threads.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "analysis/portfolio/planning.h"

namespace koers::analysis::portfolio {

struct Effort {
  int64_t schedules = 300;    // of each variation
  double solver_seconds = 0;  // of each; above 0 the solver takes part, and the answer is by the clock
  uint64_t seed = 1;
};

// The options of the plan that variations are made of: counted unless the solver takes part, without reasons.
Options for_variations(const Options& plan, const std::optional<Date>& today, const Effort& effort);

// `start`: taken for what still fits of it.
// Errors: kCancelled.
Result<Solved> solve_variation(const Problem& problem, const Schedule& start, const Effort& effort, const Control& control);

// Calls solve(i) for 0 .. count - 1, in any order and by more than one thread, and reports the share that is done under this step.
// Errors: the first that solve gives; kCancelled.
Result<void> for_each_variation(size_t count, const Control& control, const MessageText& step,
                                const std::function<Result<void>(size_t)>& solve);

struct Difference {
  std::vector<uint32_t> comes, goes, moves;
};
Difference difference(const Schedule& before, const Schedule& after);

std::vector<model::ElementLink> links_of(const Intake& intake, const std::vector<uint32_t>& activities);
double points_of(Amount value);

}  // namespace koers::analysis::portfolio
