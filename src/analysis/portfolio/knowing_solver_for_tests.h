// A solver that knows one schedule and tells it at once, so that it is sure to have a hand in the answer. For tests.
#pragma once

#include <chrono>
#include <thread>
#include <vector>

#include "analysis/portfolio/messages.h"
#include "base/control.h"
#include "base/solver_port.h"

namespace koers::analysis::portfolio::testing {

class Knowing : public SolverPort {
 public:
  // `solution`: of the places, as start_of makes it.
  explicit Knowing(std::vector<double> solution) : solution_(std::move(solution)) {}
  Result<SolveAnswer> solve(const MipProblem& program, const SolveOptions& options, const Control& control) override {
    std::vector<double> solution = solution_;  // beside the places stand columns of the model's own
    solution.resize(program.objective.size(), 0);
    options.on_improvement(0, 1e15, solution);
    while (!control.cancelled()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return Error(ErrorCode::kCancelled, kCancelledText);
  }

 private:
  const std::vector<double> solution_;
};

}  // namespace koers::analysis::portfolio::testing
