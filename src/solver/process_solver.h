// The solver port, answered by a process of its own: one `koers-solver` per call, started and ended here. Several threads may solve at the
// same time. The process is always reaped and its pipes closed, whatever happens. Stopping: cancel, a refusal of on_improvement or a passed
// deadline kills it, within 50 ms. Time: the smaller of seconds_max and the deadline of the Control; then the best solution so far is the
// answer (kFeasible or kNoSolution).
// Errors: kUnavailable when it cannot be started, dies, runs out of memory or talks nonsense (its last words are in the message);
//   kCancelled; kInvalidInput for a problem that is malformed or unbounded.
#pragma once

#include <memory>
#include <string>

#include "base/solver_port.h"

namespace koers::solver {

class ProcessSolver final : public SolverPort {
 public:
  // Errors: kUnavailable when there is no program at `path` that may be run.
  static Result<std::unique_ptr<ProcessSolver>> create(std::string path);
  // Where `make build` and an installation put it: koers-solver in the folder of the running program.
  static std::string path_beside_this_program();

  Result<SolveAnswer> solve(const MipProblem& problem, const SolveOptions& options, const Control& control) override;

 private:
  explicit ProcessSolver(std::string path) : path_(std::move(path)) {}
  std::string path_;
};

}  // namespace koers::solver
