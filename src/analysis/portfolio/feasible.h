// Whether all that is mandatory can be done together: a depth-first search that is complete within its number of nodes.
// Only the mandatory (with what they need) and those that free a limit take part: anything else only takes room.
#pragma once

#include "analysis/portfolio/compiled.h"
#include "base/control.h"

namespace koers::analysis::portfolio {

enum class Feasibility : uint8_t { kFeasible, kInfeasible, kUnknown };

struct FeasibilityAnswer {
  Feasibility status = Feasibility::kUnknown;
  Schedule schedule;  // with kFeasible: the mandatory, and the savings they lean on
};

// kUnknown when the nodes are used up or the control says stop.
FeasibilityAnswer find_feasible(const Compiled& compiled, int64_t nodes_max, const Control& control);

}  // namespace koers::analysis::portfolio
