// What no schedule of a project can be worth: supposes that one is worth at least so much, takes from each job the starts at which that
// cannot be, and when a job has none left the supposition is refuted.
// Cost:   bounded by `work_max` (looks at a job within an interval); out of work means not refuted. Deterministic.
// Source: Klein, Scholl, Computing lower bounds by destructive improvement, EJOR 112 (1999), for refuting; Baptiste, Le Pape, Nuijten,
//         Constraint-Based Scheduling (2001), ch. 2-3, for time tables, pairs that cannot overlap and energy over intervals.
#pragma once

#include <vector>

#include "analysis/portfolio/project.h"
#include "base/control.h"

namespace koers::analysis::portfolio {

// First and last start of each job in any schedule worth at least `value`; false when there is none.
struct Windows {
  std::vector<int> first, last;
};
bool may_be_worth(const Project& project, Amount value, int64_t work_max, const Control& control, Windows& windows);

// Least value that was not refuted: an upper bound on the value of every schedule. `known`: the value of a schedule in hand, below which
// there is nothing to refute.
Amount bound_of(const Project& project, Amount known, int64_t work_max, const Control& control);

}  // namespace koers::analysis::portfolio
