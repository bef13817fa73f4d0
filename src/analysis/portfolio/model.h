// The time-indexed program of a problem: one binary per option (column p is option p of the Compiled), capacity rows, and precedence in its
// tight form.
// Source: Christofides, Alvarez-Valdes, Tamarit, Project scheduling with resource constraints, EJOR 29 (1987), for the disaggregated
//   precedence rows.
#pragma once

#include <optional>
#include <vector>

#include "analysis/portfolio/compiled.h"
#include "base/solver_port.h"

namespace koers::analysis::portfolio {

struct Model {
  MipProblem program;
  double value_unit = 1;  // a value of the program times this is a value of the problem
};

Model make_model(const Compiled& compiled);
std::vector<double> start_of(const Compiled& compiled, const Schedule& schedule, size_t columns);
// nullopt when the columns, rounded, are no schedule that meets every limit exactly.
std::optional<Schedule> schedule_of(const Compiled& compiled, const std::vector<double>& columns);
// The bound of the program as a bound in whole values of the problem.
Amount bound_of(const Model& model, double bound);

}  // namespace koers::analysis::portfolio
