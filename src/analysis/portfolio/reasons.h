// Why an activity is left out, and what would bring it in. Nothing here is a template: each reason is the outcome of solving again.
//   Not possible:  with it, the mandatory and the pins forced in, no schedule meets the limits; the smallest set of them that clash.
//   Better without: forced in, the best schedule found is worth less; what it displaces and the value lost.
//   Extra:         the least change in one measure with which it fits beside everything that is chosen now; the schedule that shows it
//   stands with it. Where that would take several limits at once: the least of one with which the plan is worth no less, others giving
//   way. The whole is solved again with the change granted, since a better use for the room may come up.
// A figure is proven when the solver has closed it, and heuristic otherwise ("at most this much is lost", "this much is enough").
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "analysis/portfolio/clash.h"
#include "analysis/portfolio/engine.h"
#include "analysis/portfolio/shift.h"

namespace koers::analysis::portfolio {

struct BucketAmount {
  uint32_t resource = 0, bucket = 0;
  Amount amount = 0;
};

// A change with which it fits beside all that is chosen: more of limits, or other dates.
struct Extra {
  std::vector<BucketAmount> amounts{};
  std::vector<Shift> shifts{};
  Schedule schedule{};    // that shows it: the activity is in it
  bool keeps_all = true;  // and all that is chosen; otherwise others give way, and it is worth at least as much as the one of now
  bool smallest = false;  // proven: less of this measure is not enough
  // The whole solved again with the change granted.
  bool resolved = false;
  bool chosen = false;                           // the best plan found then has it; otherwise that plan does something else with the room
  Amount value_more = 0;                         // that the best plan found then is worth more than the one of now
  std::vector<uint32_t> brought{}, displaced{};  // besides itself
  bool empty() const { return amounts.empty() && shifts.empty(); }
};

struct Reason {
  enum class Kind : uint8_t { kPinnedOut, kImpossible, kBetterWithout, kUnknown };
  uint32_t activity = 0;
  Kind kind = Kind::kUnknown;
  Clash clash;            // kImpossible
  Schedule with_it;       // kBetterWithout: the best schedule found in which it is in
  Amount value_lost = 0;  // of the whole, by forcing it in; 0 when another schedule is just as good
  bool value_lost_proven = false;
  std::vector<uint32_t> displaced;  // chosen now, and not in with_it
  std::vector<uint32_t> brought;    // not chosen now, and in with_it, besides itself
  std::vector<uint32_t> moved;      // chosen in both, at another start or in another variant
  std::vector<Extra> extras;        // each in one measure: another date, another one moved, the least of one resource; best first
};

struct ReasonOptions {
  double seconds = 5;                  // for all together
  std::optional<int64_t> schedules{};  // per activity, instead of the clock; then no solver
  uint64_t seed = 1;
  bool use_solver = true;
  size_t extras_max = 5;  // of one activity
  std::vector<Amount> steps{};  // per resource: one step of it, in which the least without loss is looked for; 1 where absent
  std::function<void(double share)> on_progress{};
};

struct Explanation {
  std::vector<Reason> reasons;     // of every activity that is out, in the order of the problem
  std::optional<Solved> improved;  // looking for reasons found a better schedule than the one to explain: explain that one instead
};

// Errors: kCancelled.
Result<Explanation> explain(const Problem& problem, const Compiled& compiled, const Solved& solved, const ReasonOptions& options,
                            const Control& control);

}  // namespace koers::analysis::portfolio
