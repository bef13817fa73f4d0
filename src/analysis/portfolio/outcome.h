// From a solved problem and its reasons to the plan that people read.
#pragma once

#include "analysis/portfolio/intake.h"
#include "analysis/portfolio/reasons.h"

namespace koers::analysis::portfolio {

// `problem`: the one that was solved (the intake's, without what had to be given up).
Plan make_plan(const model::View& view, const Intake& intake, const Problem& problem, const Solved& solved,
               const std::vector<Reason>& reasons);
ClashSet make_clash_set(const Intake& intake, const Clash& clash, const Limit& given_up);

}  // namespace koers::analysis::portfolio
