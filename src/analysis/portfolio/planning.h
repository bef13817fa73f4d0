// From the options to a plan that can be met: what all lenses of this folder begin with. Obligations that clash are named and the least of
// them let go of, until something fits.
#pragma once

#include <functional>
#include <vector>

#include "analysis/portfolio/intake.h"

namespace koers::analysis::portfolio {

struct Planning {
  Intake intake;    // with the changes of the options
  Problem problem;  // the intake's, without what had to be given up
  Solved solved;
  std::vector<ClashSet> clashes;
  std::vector<Limit> given_up;               // one a clash
  std::vector<std::vector<Limit>> clashing;  // the limits of each clash, as its sentences
  int64_t schedules = 0;                     // tried in all
  double seconds = 0;
  bool replayable = false;  // the same number of schedules, with solved.finds, gives the same choice
};

// `seconds`: of the search by the clock. `on_progress`: share of this part.
// Errors: those of take_in and apply_changes; kCancelled.
Result<Planning> make_planning(const model::View& view, const Options& options, double seconds, const Control& control,
                               const std::function<void(const Solved&, double share)>& on_progress);

// What cannot be weighed is in for the sake of others. Where the search put it in for nobody, it goes.
void drop_needless(const Intake& intake, const Problem& problem, Solved& solved);

}  // namespace koers::analysis::portfolio
