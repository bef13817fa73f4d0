// The information plan: what is done when, with which money and people, what is left out and why, and what is not in order. Everything in it is
// computed from one revision of the register, which it names.
#pragma once

#include <string>

#include "analysis/health/health.h"
#include "analysis/portfolio/portfolio.h"
#include "analysis/portfolio/stability.h"
#include "analysis/portfolio/worth.h"
#include "base/result.h"
#include "model/view.h"

namespace koers::report {

struct InformationPlan {
  std::string organisation;
  bool example = false;          // the fictional municipality: the document says so
  Date today;
  std::string head_hash;         // of the ledger, so that the document can be held against it later
  const model::View& view;       // of the revision that both answers were computed from; its language is the document's
  const analysis::portfolio::Plan& plan;
  const analysis::portfolio::Worth& worth;          // of this plan
  const analysis::portfolio::Stability& stability;  // of this plan …
  const analysis::portfolio::StabilityOptions& unsure;  // … and how far things were taken to turn out differently
  const analysis::health::Answer& health;
};

// One self-contained HTML page that prints on A4.
std::string information_plan_html(const InformationPlan& input);
// The tables of the plan as a workbook.
// Errors: those of the writer.
Result<std::string> information_plan_xlsx(const InformationPlan& input);

}  // namespace koers::report
