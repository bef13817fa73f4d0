// The smallest set of limits and rules that cannot all hold, when what is mandatory or wished for does not fit.
// Method:  deletion filter: leave out one limit after another, and leave it out for good if what remains still cannot be met. Each step is
//          decided by a complete search (or by the solver where that takes too long), so that the answer is established and not guessed.
// Source:  Chinneck, Dravnieks, Locating minimal infeasible constraint sets in linear programs, ORSA Journal on Computing 3 (1991).
#pragma once

#include <optional>
#include <vector>

#include "analysis/portfolio/decide.h"
#include "analysis/portfolio/problem.h"
#include "base/control.h"

namespace koers::analysis::portfolio {

struct Clash {
  Feasibility status = Feasibility::kUnknown;  // kFeasible: there is no clash; kInfeasible: proven, and `limits` is why
  std::vector<Limit> limits;
  bool minimal = false;  // proven: without any one of them it would fit
  Schedule schedule;     // with kFeasible: the wished and the mandatory, with what they need, and nothing more
};

using ClashOptions = DecideOptions;  // of each decision

// `wished`: an activity that must be in besides all that is mandatory and pinned in.
// Stops early when the control says so: then what it has is not proven minimal.
Clash find_clash(const Problem& problem, std::optional<uint32_t> wished, const ClashOptions& options, const Control& control);

// The problem with only what can matter for whether all that must be done fits: the wished, the mandatory, the savings, and what these need. The
// others are pinned out, so that every decision is small.
Problem core_of(const Problem& problem, std::optional<uint32_t> wished);

}  // namespace koers::analysis::portfolio
