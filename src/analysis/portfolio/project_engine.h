// The engine for a problem in which all is to be done: generates schedules from lists of jobs, refutes what would be better, and hands the
// solver only the starts at which something better could still be.
// Errors: kCancelled.
#pragma once

#include <optional>

#include "analysis/portfolio/engine.h"
#include "analysis/portfolio/project.h"

namespace koers::analysis::portfolio {

// nullopt when this search found nothing that meets the limits: another one may, or prove that there is nothing.
Result<std::optional<Solved>> optimise_project(const Problem& problem, const Project& project, const EngineOptions& options,
                                               const Control& control);

// Ways to start activities within their windows; what a Compiled of the problem would have to list.
int64_t options_within_windows(const Problem& problem);

}  // namespace koers::analysis::portfolio
