// The least more of one limit, in whole steps, with which a plan that has the activity is worth at least as much as the one of now: others
// may give way, the whole may not. For what fits beside all that is chosen only with more of several limits at once.
// Method: doubling and halving over the steps, solving again at each; more of a limit never makes the best plan worth less.
#pragma once

#include <functional>
#include <optional>

#include "analysis/portfolio/reasons.h"
#include "base/control.h"

namespace koers::analysis::portfolio {

struct WithoutLoss {
  uint32_t activity = 0;
  BucketAmount step;          // the limit, and one step of it
  Amount most = 0;            // more than this is not tried
  int64_t schedules = 150;    // of each solving again
  double solver_seconds = 0;  // to prove that one step less is not enough
  uint64_t seed = 1;
  std::function<bool()> stop{};  // the time is up
};

// nullopt when even `most` is not enough, or when it was told to stop. `with_it`: a schedule that has the activity, empty when there is none.
std::optional<Extra> find_without_loss(const Problem& problem, Amount value, const Schedule& with_it, const WithoutLoss& question,
                                       const Control& control);

// Proven by the solver, within solver_seconds: one step less than `extra` adds is too few.
bool one_step_less_is_too_few(const Problem& problem, Amount value, const Extra& extra, const WithoutLoss& question,
                              const Control& control);

}  // namespace koers::analysis::portfolio
