// Whether all that is mandatory can be done together: by the complete search, and by the solver where that takes too long.
#pragma once

#include "analysis/portfolio/feasible.h"
#include "base/control.h"

namespace koers::analysis::portfolio {

struct DecideOptions {
  int64_t nodes_max = 20'000;  // of the complete search
  double solver_seconds = 2;   // 0: do not ask the solver
};

FeasibilityAnswer decide(const Problem& problem, const DecideOptions& options, const Control& control);

}  // namespace koers::analysis::portfolio
