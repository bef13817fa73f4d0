// Figures that the plan's document and its workbook both show.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/portfolio/portfolio.h"

namespace koers::report {

struct PlanTotals {
  Money incidental;         // over all years
  Money structural_at_end;  // in the last year of the plan
  int last_year = 0;
};
PlanTotals totals_of(const analysis::portfolio::Plan& plan);

Money incidental_of(const analysis::portfolio::Planned& planned);   // over all years
Money structural_of(const analysis::portfolio::Planned& planned);   // in its last year

// What would bring one that is left out in, and what solving again said of it, in one sentence.
std::string enough_sentence(const analysis::portfolio::Enough& enough, Language language);

// Every goal that is in force, by falling weight, with what the plan does for it.
struct GoalCoverage {
  model::ElementLink goal;
  std::optional<double> weight;
  std::vector<const analysis::portfolio::Planned*> planned;
  Money incidental;
};
std::vector<GoalCoverage> goal_coverage(const model::View& view, const analysis::portfolio::Plan& plan);

}  // namespace koers::report
