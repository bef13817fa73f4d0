#include "analysis/portfolio/decide.h"

#include "analysis/portfolio/model.h"

namespace koers::analysis::portfolio {

FeasibilityAnswer decide(const Problem& problem, const DecideOptions& options, const Control& control) {
  const Compiled compiled(problem);
  FeasibilityAnswer answer = find_feasible(compiled, options.nodes_max, control);
  if (answer.status != Feasibility::kUnknown || control.solver() == nullptr || options.solver_seconds <= 0) return answer;
  SolveOptions solve;
  solve.seconds_max = options.solver_seconds;
  solve.on_improvement = [](double, double, const std::vector<double>& solution) { return solution.empty(); };
  const Model model = make_model(compiled);
  const auto solved = control.solver()->solve(model.program, solve, control);
  if (!solved) return answer;
  if (solved->status == SolveStatus::kInfeasible) return {Feasibility::kInfeasible, {}};
  const auto schedule = schedule_of(compiled, solved->solution);
  if (schedule) answer = {Feasibility::kFeasible, *schedule};
  return answer;
}

}  // namespace koers::analysis::portfolio
