// The engine for a problem in which all is to be done: generates schedules from lists of jobs, searches exactly beside that, and hands the
// solver only the starts at which something better could still be. The exact search gets as much work as the number of schedules says, so that
// both come back the same for the same number.
// Errors: kCancelled.
#pragma once

#include <optional>

#include "analysis/portfolio/engine.h"
#include "analysis/portfolio/project.h"

namespace koers::analysis::portfolio {

// nullopt when this found nothing that meets the limits, nor that there is nothing: another one may.
Result<std::optional<Solved>> optimise_project(const Problem& problem, const Project& project, const EngineOptions& options,
                                               const Control& control);

// Ways to start activities within their windows; what a Compiled of the problem would have to list.
int64_t options_within_windows(const Problem& problem);

}  // namespace koers::analysis::portfolio
