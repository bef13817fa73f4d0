// Figures that the plan's document and its workbook both show.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/information_plan.h"

namespace koers::report {

struct PlanTotals {
  Money incidental;         // over all years
  Money structural_at_end;  // in the last year of the plan
  int last_year = 0;
};
PlanTotals totals_of(const analysis::portfolio::Plan& plan);

Money incidental_of(const analysis::portfolio::Planned& planned);  // over all years
Money structural_of(const analysis::portfolio::Planned& planned);  // in its last year

// How much of the data under the choice is assumed.
Message assumed_words(const analysis::portfolio::Plan& plan);

// What would bring one that is left out in, and what solving again said of it, in one sentence.
std::string enough_sentence(const analysis::portfolio::Enough& enough, Language language);

// What would mend a clash, in one sentence.
std::string mend_sentence(const analysis::portfolio::Mend& mend, Language language);
// What the plan loses without a chosen one, and gains by one step more of a limit: points, with how sure that is.
std::string loss_words(const analysis::portfolio::Displacement& one, Language language);
std::string gain_words(const analysis::portfolio::LimitWorth& limit, Language language);
// The limits of which one step more brings something, the most first.
std::vector<const analysis::portfolio::LimitWorth*> paying_limits(const analysis::portfolio::Worth& worth);
// How often, and how far things were taken to turn out differently.
Message firm_lead(const InformationPlan& input);
Message firmness_words(analysis::portfolio::Firmness kind, const analysis::portfolio::StabilityOptions& unsure);

// Every goal that is in force, by falling weight, with what the plan does for it.
struct GoalCoverage {
  model::ElementLink goal;
  std::optional<double> weight;
  std::vector<const analysis::portfolio::Planned*> planned;
  Money incidental;
};
std::vector<GoalCoverage> goal_coverage(const model::View& view, const analysis::portfolio::Plan& plan);

}  // namespace koers::report
