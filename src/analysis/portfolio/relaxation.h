// What the limits are worth when they are prices instead of walls: a bound on every schedule, and a guide for the search.
// Shape:   Lagrangian relaxation of the capacity rows and of all rules (precedence in its time-indexed form); what is left falls apart per
//          activity and is solved exactly. The best bound it can reach is that of the linear relaxation.
// Cost:    iterations x uses. Deterministic.
// Source:  Fisher, The Lagrangian Relaxation Method for Solving Integer Programming Problems, Management Science 27 (1981);
//          Barahona, Anbil, The volume algorithm, Mathematical Programming 87 (2000), for the steps.
#pragma once

#include <optional>
#include <vector>

#include "analysis/portfolio/compiled.h"
#include "base/control.h"

namespace koers::analysis::portfolio {

struct Relaxation {
  Amount bound = 0;                  // no schedule is worth more
  double exact_bound = 0;            // before it was rounded to what values can be
  std::vector<double> price;         // per row: value of one unit of it
  std::vector<double> option_price;  // per option: what rules with others add to choosing it (or take off)
  // What an option is worth after paying for what it uses and for what it asks of others.
  double reduced_value(const Compiled& compiled, PlacementIndex option) const;
};

// `known`: the value of a schedule in hand, which tells how far the bound can still fall. Stops early when the control says so.
Relaxation relax(const Compiled& compiled, Amount known, int iterations, const Control& control);

}  // namespace koers::analysis::portfolio
