// Scenarios that were kept in the register: a question to the portfolio lens, and the plan that came out of it then.
#pragma once

#include <string>
#include <vector>

#include "analysis/portfolio/portfolio.h"
#include "cli/context.h"
#include "model/snapshot.h"
#include "model/view.h"

namespace koers::cli {

struct KeptScenario {
  std::string key, name;
  std::vector<std::string> changed;  // in words
  std::string computed_on;           // as a date is written; empty when it is not known
  double value = 0, bound = 0;
  std::string digest;
  analysis::portfolio::Options question;  // begins at the plan as it was
};

// By name. What is no question any more, because somebody wrote something else into it, is left out.
std::vector<KeptScenario> kept_scenarios(const model::View& view);
// By name or key.
// Errors: kNotFound, with the names there are.
Result<KeptScenario> find_scenario(const model::View& view, const std::string& name);

// The question's options that differ from the defaults, one a line, with the labels of the lens.
std::vector<std::string> describe_question(const analysis::portfolio::Options& question, Language language);

// The change that keeps it, in the place of one of the same name.
Result<model::ChangeSet> keep_scenario(const model::SnapshotPtr& snapshot, const model::View& view, const std::string& name, const analysis::portfolio::Options& question,
                                       const analysis::portfolio::Plan& plan, Date today, const std::string& author);

}  // namespace koers::cli
