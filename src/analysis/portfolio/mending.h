// What would mend a clash: for each limit in it, the least by which it has to give way for all that must be done to fit, the other limits as
// they are.
// Shape:  one Mending per limit that an amount or a date can mend: more of a resource, a later deadline, an earlier start, another start than
//         the one it was pinned to. A rule between activities is no amount, and has none.
// Method: more room never makes less fit, so halving finds the least amount; each answer by a complete search, so that what is called
//         smallest is. The schedule that shows it is checked against the limits so changed.
// Cost:   for an amount some thirty decisions, for a date one a period.
#pragma once

#include <vector>

#include "analysis/portfolio/decide.h"
#include "analysis/portfolio/reasons.h"

namespace koers::analysis::portfolio {

struct Mending {
  size_t limit = 0;  // index in the limits that clash
  Extra extra;       // amounts or a shift; the schedule is of what must be done alone
};

struct MendingOptions {
  std::vector<Amount> steps{};  // per resource: amounts are whole steps; 1 where absent
  DecideOptions decide{};
};

// `problem`: in which these limits clash, and which can be met without any one of those that are mended.
// Stops early when the control says so.
std::vector<Mending> find_mendings(const Problem& problem, const std::vector<Limit>& limits, const MendingOptions& options,
                                   const Control& control);

}  // namespace koers::analysis::portfolio
