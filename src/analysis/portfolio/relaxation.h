// What the limits are worth when they are prices instead of walls: a bound on every schedule, and a guide for the search.
// Shape:   Lagrangian relaxation of the capacity rows and of "needs" and "excludes" as counts; what is left falls apart per activity and is
//          solved exactly. Multipliers by subgradient steps. The best bound it can reach is that of the linear relaxation.
// Cost:    iterations x uses. Deterministic.
// Source:  Fisher, The Lagrangian Relaxation Method for Solving Integer Programming Problems, Management Science 27 (1981).
#pragma once

#include <optional>
#include <vector>

#include "analysis/portfolio/compiled.h"
#include "base/control.h"

namespace koers::analysis::portfolio {

struct Relaxation {
  Amount bound = 0;                  // no schedule is worth more
  std::vector<double> price;         // per row: value of one unit of it
  std::vector<double> activity_price;  // per activity: what rules with others add to (or take off) choosing it
  // What an option is worth after paying for what it uses.
  double reduced_value(const Compiled& compiled, const Option& option) const;
};

// `known`: the value of a schedule in hand, which tells how far the bound can still fall. Stops early when the control says so.
Relaxation relax(const Compiled& compiled, Amount known, int iterations, const Control& control);

}  // namespace koers::analysis::portfolio
