// One way in which things may turn out: the problem of a plan with other weights, costs, efforts and benefits.
#pragma once

#include "analysis/portfolio/intake.h"
#include "analysis/portfolio/random.h"
#include "analysis/portfolio/stability.h"

namespace koers::analysis::portfolio {

// With mode 1; low <= 1 <= high.
double triangular(Random& random, const Spread& spread);

// `options`: of the plan. The same seed and index give the same sample, whatever was drawn before.
// Errors: those of take_in and apply_changes.
Result<Intake> sample(const model::View& view, const Options& options, const StabilityOptions& chances, uint64_t index);

}  // namespace koers::analysis::portfolio
