// Plans side by side: what each costs and is worth, and what comes in, falls off and moves beside the first.
#pragma once

#include <string>
#include <vector>

#include "analysis/portfolio/portfolio.h"
#include "exchange/table/xlsx_tables.h"

namespace koers::report {

struct NamedPlan {
  std::string name;
  std::vector<std::string> changed{};  // what is asked differently, in words
  analysis::portfolio::Plan plan;
};

struct PlanDifference {
  std::vector<model::ElementLink> comes, goes, moves;  // moves: in both, at another moment or in another variant
};
PlanDifference difference(const analysis::portfolio::Plan& before, const analysis::portfolio::Plan& after);

double days_of(const analysis::portfolio::Plan& plan);  // of all skills together

// A column per plan, the first being the one that the others are compared with: figures, then each initiative with when it starts.
exchange::table::SheetTable scenario_table(const std::vector<NamedPlan>& plans, Language language);

}  // namespace koers::report
