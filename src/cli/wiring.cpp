#include "cli/wiring.h"

#include "solver/process_solver.h"

namespace koers::cli {

std::unique_ptr<SolverPort> find_solver() {
  auto solver = solver::ProcessSolver::create(solver::ProcessSolver::path_beside_this_program());
  return solver ? std::move(*solver) : nullptr;
}

}  // namespace koers::cli
