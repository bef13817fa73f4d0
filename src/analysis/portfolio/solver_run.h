// The solver at work in a thread of its own, and what it has told so far. Stopped and joined when this goes.
#pragma once

#include <limits>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "analysis/portfolio/model.h"
#include "base/control.h"
#include "base/solver_port.h"

namespace koers::analysis::portfolio {

class SolverRun {
 public:
  SolverRun(const Compiled& compiled, Model model, SolverPort& port, int threads, double seconds, const std::optional<Schedule>& start);
  ~SolverRun() { control_.cancel(); }

  struct News {
    Amount bound = std::numeric_limits<Amount>::max();
    std::vector<double> solution;  // empty when there is nothing new
    bool infeasible = false, finished = false;
    std::optional<Error> error;
  };
  News news();

 private:
  const Model model_;
  SolverPort& port_;
  SolveOptions options_;
  Control control_;
  std::mutex mutex_;
  Amount bound_ = std::numeric_limits<Amount>::max();
  std::vector<double> solution_;
  bool fresh_ = false, infeasible_ = false, finished_ = false;
  std::optional<Error> error_;
  std::jthread thread_;  // last: it is joined first
};

}  // namespace koers::analysis::portfolio
