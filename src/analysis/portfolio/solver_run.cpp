#include "analysis/portfolio/solver_run.h"

#include <algorithm>

namespace koers::analysis::portfolio {

SolverRun::SolverRun(const Compiled& compiled, Model model, SolverPort& port, int threads, double seconds,
                     const std::optional<Schedule>& start)
    : model_(std::move(model)), port_(port) {
  options_.seconds_max = seconds;
  options_.threads = threads;
  if (start) options_.start = start_of(compiled, *start, model_);
  options_.on_improvement = [this](double, double bound, const std::vector<double>& solution) {
    const std::lock_guard lock(mutex_);
    bound_ = std::min(bound_, bound_of(model_, bound));
    if (!solution.empty()) solution_ = solution, fresh_ = true;
    return true;
  };
  thread_ = std::jthread([this] {
    auto answer = port_.solve(model_.program, options_, control_);
    const std::lock_guard lock(mutex_);
    if (answer) {
      infeasible_ = answer->status == SolveStatus::kInfeasible;
      if (!infeasible_) bound_ = std::min(bound_, bound_of(model_, answer->bound));
      if (!answer->solution.empty()) solution_ = answer->solution, fresh_ = true;
    } else if (answer.error().code != ErrorCode::kCancelled) {
      error_ = answer.error();
    }
    finished_ = true;
  });
}

SolverRun::News SolverRun::news() {
  const std::lock_guard lock(mutex_);
  News news{bound_, {}, infeasible_, finished_, error_};
  if (fresh_) news.solution = std::move(solution_), fresh_ = false;
  return news;
}

}  // namespace koers::analysis::portfolio
