// Finds a schedule of a project that is worth at least so much, or proves that there is none. Exact: given enough work it always answers.
// Deterministic, and it may be given its work in parts.
// Cost:   bounded by the work given (looks at a job or a bond); memory bounded, since what was learned is forgotten again (see nogood_store.h).
// Source: Schutt, Feydy, Stuckey, Wallace, Explaining the cumulative propagator, Constraints 16 (2011), for searching projects this way;
//         Luby, Sinclair, Zuckerman, Optimal speedup of Las Vegas algorithms, IPL 47 (1993), for when to begin again.
#pragma once

#include <memory>
#include <vector>

#include "analysis/portfolio/project_rules.h"
#include "base/control.h"

namespace koers::analysis::portfolio {

class ProjectProof {
 public:
  enum class Answer : uint8_t { kOpen, kFound, kRefuted };

  // nullptr when it would not fit into the memory that is set for it.
  static std::unique_ptr<ProjectProof> create(const Project& project, Amount value, const Windows& windows);
  ProjectProof(const Project& project, Amount value, const Windows& windows) : project_(project), rules_(project, value, windows) {}

  // Goes on for so much work; kOpen when that was not enough.
  Answer run(int64_t work, const Control& control);
  // After kFound: the schedule (only that of jobs; of `activities` there may be more).
  Schedule schedule(size_t activities) const;
  // Asks for more than before; keeps all that was learned.
  void raise_value(Amount value);
  // A good schedule: decisions go its way first.
  void follow(const Schedule& schedule);

  int64_t work() const { return rules_.work(); }
  int64_t conflicts() const { return conflicts_; }
  ProjectRules& rules() { return rules_; }

 private:
  const Project& project_;
  ProjectRules rules_;
  std::vector<int> wish_;
  Schedule found_;
  int64_t conflicts_ = 0, restart_at_ = 0, restarts_ = 0;
  size_t learned_max_ = 0;
};

}  // namespace koers::analysis::portfolio
