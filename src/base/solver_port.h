// Mixed-integer linear programs, as an engine hands them to a solver that lives in a process of its own (src/solver implements the port).
// Maximise  objective · x + offset  subject to  row_lower <= A x <= row_upper,  lower <= x <= upper,  x integer where marked.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/result.h"

namespace koers {

struct MipProblem {
  // Columns.
  std::vector<double> objective, lower, upper;
  std::vector<uint8_t> is_integer;
  // Rows in compressed form: row r has entries row_begin[r] .. row_begin[r + 1] of (column, coefficient).
  std::vector<double> row_lower, row_upper;
  std::vector<uint32_t> row_begin{0};
  std::vector<uint32_t> column;
  std::vector<double> coefficient;
  double offset = 0;

  uint32_t add_column(double value, double low, double high, bool integer) {
    objective.push_back(value), lower.push_back(low), upper.push_back(high), is_integer.push_back(integer);
    return static_cast<uint32_t>(objective.size() - 1);
  }
  void add_row(double low, double high, const std::vector<std::pair<uint32_t, double>>& entries) {
    for (const auto& [c, value] : entries) column.push_back(c), coefficient.push_back(value);
    row_lower.push_back(low), row_upper.push_back(high), row_begin.push_back(static_cast<uint32_t>(column.size()));
  }
};

struct SolveOptions {
  double seconds_max = 60;
  double relative_gap = 0;         // stop when proven this close
  int threads = 1;
  uint64_t memory_bytes_max = 4ull << 30;
  std::vector<double> start;       // a feasible x to begin with; empty for none
  // Called from the calling thread whenever value or bound improves; return false to stop. `solution` is empty when only the bound moved.
  std::function<bool(double value, double bound, const std::vector<double>& solution)> on_improvement;
};

enum class SolveStatus { kOptimal, kFeasible, kInfeasible, kNoSolution, kCancelled };

struct SolveAnswer {
  SolveStatus status = SolveStatus::kNoSolution;
  double value = 0;               // of `solution`
  double bound = 0;               // no solution can be better than this
  std::vector<double> solution;   // empty when there is none
  double seconds = 0;
};

class Control;

class SolverPort {
 public:
  virtual ~SolverPort() = default;
  // Errors: kUnavailable when the process cannot be started or died (its last words are in the message); kCancelled.
  virtual Result<SolveAnswer> solve(const MipProblem& problem, const SolveOptions& options, const Control& control) = 0;
};

}  // namespace koers
