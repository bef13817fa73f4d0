// The least change with which an activity that is out fits beside everything that is chosen, in one measure each: its own dates, another
// one moved, more of one resource. First by placing it (and what it needs) at every moment with all others where they are; then, where the
// solver may help, with the others free to move: that proves the smallest. Everything found is checked against the limits so changed.
#pragma once

#include "analysis/portfolio/decide.h"
#include "analysis/portfolio/problem.h"
#include "analysis/portfolio/reasons.h"
#include "base/control.h"

namespace koers::analysis::portfolio {

// Other dates first, then another one moved, then the resources by share of the limit; a mixture of resources only when no single one is
// enough.
std::vector<Extra> find_extras(const Problem& problem, const Schedule& chosen, uint32_t activity, size_t extras_max);

// Whether the activity fits beside all that is chosen when that may move, and nothing else changes.
Feasibility fits_beside(const Problem& problem, const Schedule& chosen, uint32_t activity, const DecideOptions& options,
                        const Control& control);

// Asks the solver for the least of the resource that `extra` adds to, with all that is chosen free to move. Replaces it by what is found,
// which is empty when moving alone makes room.
void prove_amount(const Problem& problem, const Schedule& chosen, uint32_t activity, double seconds, const Control& control, Extra& extra);
// Whether no shift smaller than that of `extra` is enough, with all that is chosen free to move.
void prove_shift(const Problem& problem, const Schedule& chosen, uint32_t activity, const DecideOptions& options, const Control& control,
                 Extra& extra);

// Whether a schedule meets a problem.
bool holds(const Problem& problem, const Schedule& schedule);
// The problem with these amounts and dates granted.
Problem widened(const Problem& problem, const Extra& extra);

}  // namespace koers::analysis::portfolio
