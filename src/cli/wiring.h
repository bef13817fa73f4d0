// Which program and which port belong together: the one place that knows the solver process.
#pragma once

#include <memory>

#include "base/solver_port.h"

namespace koers::cli {

// koers-solver beside this program; null when it is not there, and then engines answer without a proof.
std::unique_ptr<SolverPort> find_solver();

}  // namespace koers::cli
