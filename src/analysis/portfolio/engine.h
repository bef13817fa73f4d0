// Chooses and schedules: the search gives a good schedule at once, the solver process (when there is one) bounds and proves; both stop
// together. By the clock: runs until proven optimal or `seconds` have passed. Reports how many schedules it tried. By work: `schedules`
// tries of the search alone, without the solver: the same seed and count give the same answer on every machine. Without a solver the bound
// is that of the Lagrangian relaxation (bound_by says so). A run by the clock is replayed with its number of schedules and its finds.
// Errors: kCancelled (within 100 ms); kInvalidInput from check_problem. That nothing meets the limits is an answer, not an error.
#pragma once

#include <functional>
#include <optional>

#include "analysis/portfolio/compiled.h"
#include "analysis/portfolio/problem.h"
#include "base/control.h"

namespace koers::analysis::portfolio {

enum class Status : uint8_t {
  kOptimal,     // proven: no schedule is worth more
  kFeasible,    // meets every limit; the bound says how far it can be from the best
  kInfeasible,  // proven: what is mandatory or pinned cannot be done within the limits
  kUnknown,     // nothing found that meets the limits, and not proven that there is nothing
};
enum class BoundBy : uint8_t { kRelaxation, kSolver };

// A schedule that came from outside the search, and after how many schedules it was taken into it. An empty one: from here on the exact search
// of a project worked beside the lists, and all that it brought in stands in the finds that follow.
struct Find {
  int64_t after = 0;
  Schedule schedule;
};

struct Solved {
  Status status = Status::kUnknown;
  Schedule schedule{};  // empty with kInfeasible and kUnknown
  Amount value = 0;
  Amount bound = 0;  // no schedule is worth more
  BoundBy bound_by = BoundBy::kRelaxation;
  int64_t schedules = 0;  // tried by the search
  double seconds = 0;
  double seconds_to_first = 0;  // to the first schedule that meets every limit
  double seconds_to_best = 0;
  std::vector<Find> finds{};            // by the clock: what others found and the search went on from
  std::optional<Error> solver_error{};  // the solver failed: what stands here is the search's own
  bool has_schedule() const { return status == Status::kOptimal || status == Status::kFeasible; }
};

struct EngineOptions {
  double seconds = 10;
  std::optional<int64_t> schedules{};
  uint64_t seed = 1;
  int solver_threads = 1;
  bool use_solver = true;
  bool use_exact_search = true;  // projects: its work follows the number of schedules; by the clock it soon goes on in a thread of its own
  // By work: what others found in a run by the clock. With the schedules that run tried, the same seed and start, its answer comes back.
  std::vector<Find> finds{};
  std::optional<Schedule> start{};                                 // a schedule in hand; taken if it meets the problem
  std::function<void(const Solved&, double share)> on_progress{};  // from the calling thread, at most ten times a second and at the end
};

Result<Solved> optimise(const Compiled& compiled, const EngineOptions& options, const Control& control);
Result<Solved> optimise(const Problem& problem, const EngineOptions& options, const Control& control);

}  // namespace koers::analysis::portfolio
