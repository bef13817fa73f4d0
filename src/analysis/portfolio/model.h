// The time-indexed program of a problem: one binary per option (column p is option p of the Compiled), capacity rows, and precedence in its
// tight form.
// Source: Christofides, Alvarez-Valdes, Tamarit, Project scheduling with resource constraints, EJOR 29 (1987), for the disaggregated
//   precedence rows.
#pragma once

#include <optional>
#include <vector>

#include "analysis/portfolio/compiled.h"
#include "analysis/portfolio/relaxation.h"
#include "base/solver_port.h"

namespace koers::analysis::portfolio {

// What must be whole. With kChoice only whether an activity is in: where and how may be spread. No schedule is worth more than the best of
// those, and CBC has it in seconds where it does not come anywhere with whole places.
enum class Whole : uint8_t { kEverything, kChoice };

struct Model {
  MipProblem program;
  std::vector<std::pair<uint32_t, uint32_t>> choices;  // activity, column that says whether it is in (only where no option says it)
  double value_unit = 1;                               // a value of the program times this is a value of the problem
};

Model make_model(const Compiled& compiled, Whole whole = Whole::kEverything);
// Fixes what no schedule worth `value` or more can have, by what the relaxation's prices say it would lose. Returns how many columns.
// Source: Balas, Zemel, An algorithm for large zero-one knapsack problems, Operations Research 28 (1980), for fixing by reduced costs.
size_t fix_by_price(const Compiled& compiled, const Relaxation& relaxation, Amount value, Model& model);
std::vector<double> start_of(const Compiled& compiled, const Schedule& schedule, size_t columns);
std::vector<double> start_of(const Compiled& compiled, const Schedule& schedule, const Model& model);
// nullopt when the columns, rounded, are no schedule that meets every limit exactly.
std::optional<Schedule> schedule_of(const Compiled& compiled, const std::vector<double>& columns);
// The bound of the program as a bound in whole values of the problem.
Amount bound_of(const Model& model, double bound);

}  // namespace koers::analysis::portfolio
