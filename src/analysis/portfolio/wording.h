// Limits, clashes and extras in words, with the elements behind them.
#pragma once

#include <vector>

#include "analysis/portfolio/intake.h"
#include "analysis/portfolio/reasons.h"

namespace koers::analysis::portfolio {

Message say_limit(const Intake& intake, const Limit& limit);
// Elements that a limit rests on: budgets, capacities, initiatives; appended, each once.
void add_because(const Intake& intake, const Limit& limit, std::vector<model::ElementLink>& because);
std::vector<Message> say_extra(const Intake& intake, const Problem& problem, const Extra& extra, const Schedule& chosen);
// The same as options.
std::vector<LimitChange> as_changes(const Intake& intake, const Extra& extra);
// A change of a limit: "€ 10.000 meer incidenteel in 2027".
Message say_change(const Intake& intake, const LimitChange& change);
// "A, B en nog 3": at most `most` names, in both languages.
Label name_some(const Intake& intake, const std::vector<uint32_t>& activities, size_t most);

}  // namespace koers::analysis::portfolio
