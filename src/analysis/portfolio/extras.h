// The least extra of a limit with which an activity that is out fits beside everything that is chosen.
// First by placing it (and what it needs) at every moment with all others where they are; then, where the solver may help, with the others
// free to move: that proves the smallest. Everything found is checked against the limits so widened.
#pragma once

#include "analysis/portfolio/problem.h"
#include "analysis/portfolio/reasons.h"
#include "base/control.h"

namespace koers::analysis::portfolio {

// Of each resource alone the least found, other dates, and when neither is enough the least mixture. Best first: dates, then by share of
// the limit.
std::vector<Extra> find_extras(const Problem& problem, const Schedule& chosen, uint32_t activity, size_t extras_max);

// Asks the solver for the least of the resource that `extra` adds to, with all that is chosen free to move. Replaces it by what is found.
void prove_extra(const Problem& problem, const Schedule& chosen, uint32_t activity, double seconds, const Control& control, Extra& extra);

// The problem with these amounts and dates granted.
Problem widened(const Problem& problem, uint32_t activity, const Extra& extra);

}  // namespace koers::analysis::portfolio
