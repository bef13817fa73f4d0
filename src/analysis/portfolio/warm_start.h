// A plan made before, as a place to begin: what of it still fits when limits have changed.
#pragma once

#include <optional>

#include "analysis/portfolio/compiled.h"
#include "analysis/portfolio/intake.h"

namespace koers::analysis::portfolio {

// Where the options say that initiatives stood; what is not there any more is passed over.
Schedule placements_of(const Intake& intake, const std::vector<StartOption>& start_from);
// The other way: where each initiative that is in stands.
std::vector<StartOption> starts_of(const Intake& intake, const Schedule& schedule);

// Keeps of `wanted` what meets the problem: the mandatory first, then what is worth most for its share of the limits; what does not fit
// where it stood is tried elsewhere. nullopt when the mandatory did not fit this way.
std::optional<Schedule> what_still_fits(const Compiled& compiled, const Schedule& wanted);

}  // namespace koers::analysis::portfolio
