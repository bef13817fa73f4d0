// The information plan from a register: runs the lenses it needs and writes its documents. Shared by `koers plan` and `koers serve`.
#pragma once

#include <string>
#include <vector>

#include "analysis/health/health.h"
#include "analysis/portfolio/portfolio.h"
#include "analysis/portfolio/stability.h"
#include "analysis/portfolio/worth.h"
#include "cli/context.h"
#include "http/server.h"
#include "model/view.h"

namespace koers::cli {

struct PlanAnswers {
  analysis::portfolio::Plan plan;
  analysis::portfolio::Worth worth;
  analysis::portfolio::Stability stability;
  analysis::portfolio::StabilityOptions unsure;
  analysis::health::Answer health;
};
// Errors: those of the lenses.
// Cost: the seconds of the options; what is said further is computed beside the search for reasons.
Result<PlanAnswers> plan_answers(const model::View& view, const analysis::portfolio::Options& options, Date today, Control& control);

enum class PlanFormat { kHtml, kXlsx };
Result<std::string> plan_file(PlanFormat format, const Context& context, const registry::Registry& registry, const model::View& view,
                              const PlanAnswers& answers);

// plan.html and plan.xlsx as files that the server offers.
std::vector<http::Export> plan_exports(const Context& context, const registry::Registry& registry, SolverPort* solver);

}  // namespace koers::cli
