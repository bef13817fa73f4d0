// The findings of all completeness rules, kept up to date: after an edit only what it touched is checked again.
// Promise: always equal to a full recount of the same view.
// Cost:    build O(elements + relations). update O(pages that differ + elements touched × their relations + log findings), and a shift of the
//          sorted findings of the rules that changed. Memory: 16 bytes per finding.
#pragma once

#include <span>
#include <vector>

#include "analysis/health/rule_check.h"
#include "base/control.h"

namespace koers::analysis::health {

// One element that a rule finds, in order of money at stake (most first; unknown money is last), then of number.
struct Entry {
  static constexpr int64_t kUnknown = INT64_MIN;
  int64_t cents = kUnknown;
  model::ElementId element;
  bool operator==(const Entry&) const = default;
  bool operator<(const Entry& other) const { return cents != other.cents ? cents > other.cents : element < other.element; }
};

struct Standing {
  int64_t total = 0;            // elements that the rule looks at
  int64_t waived = 0;
  int64_t known_cents = 0;      // sum over the failing entries whose money is known
  int64_t known = 0;            // how many those are
  std::vector<Entry> failing;   // sorted
  bool operator==(const Standing&) const = default;
};

class HealthIndex {
 public:
  // Counts everything.
  static Result<HealthIndex> build(const model::View& view, Date today, const Control& control);

  // From the view it was built or updated for last to a later (or any other) view of the same register. Another metamodel, other read labels or
  // another day is counted anew.
  Result<void> update(const model::View& before, const model::View& after, Date today, const Control& control);
  // The same when it is known what the change touched: every element that changed, and both ends of every relation that did.
  Result<void> update(const model::View& before, const model::View& after, std::vector<model::ElementId> touched, const Control& control);

  // By position in the metamodel's rules().
  const Standing& standing(uint32_t rule) const { return standings_[rule]; }
  const RuleCheck& check() const { return check_; }
  bool operator==(const HealthIndex& other) const { return standings_ == other.standings_; }

 private:
  explicit HealthIndex(RuleCheck check) : check_(std::move(check)), standings_(check_.rules().size()) {}
  void apply(std::vector<std::vector<Entry>>& removed, std::vector<std::vector<Entry>>& added);

  RuleCheck check_;
  std::vector<Standing> standings_;
};

// The elements whose verdict may differ between two views of one register: what changed, the ends of relations that did, and the neighbours of
// elements that appeared or disappeared from view. Sorted, each once.
std::vector<model::ElementId> touched_elements(const model::View& before, const model::View& after);

}  // namespace koers::analysis::health
