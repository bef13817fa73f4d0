// Closes the gap between the best schedule of a project and the bound from both ends: from below it asks for something better than the schedule
// in hand, from above it refutes what nobody has found. Exact, deterministic, given its work in parts.
// Shape:  two ProjectProofs at most at a time; the one from above begins when the one from below has not answered soon.
// Source: Klein, Scholl, Computing lower bounds by destructive improvement, EJOR 112 (1999), for the end from above.
#pragma once

#include <memory>
#include <optional>
#include <utility>

#include "analysis/portfolio/project_proof.h"

namespace koers::analysis::portfolio {

class ExactSearch {
 public:
  // `activities`: of the problem; `bound`: no schedule is worth more.
  ExactSearch(const Project& project, size_t activities, Amount bound) : project_(project), activities_(activities), bound_(bound) {}

  // A schedule in hand.
  void know(Amount value, const Schedule& schedule);
  // Stops early when there is nothing left to do, or with a schedule that is better than any known.
  void run(int64_t work, const Control& control);

  Amount bound() const { return bound_; }
  bool is_infeasible() const { return infeasible_; }
  bool is_done() const { return infeasible_ || (value_ && *value_ >= bound_) || (below_closed_ && above_closed_); }
  // What was found since this was asked before.
  std::optional<Schedule> take_found() { return std::exchange(found_, std::nullopt); }
  int64_t work() const { return work_; }

 private:
  bool begin_below(const Control& control);
  bool begin_above(const Control& control);
  void run_below(int64_t work, const Control& control);
  void run_above(int64_t work, const Control& control);
  void take(const ProjectProof& proof);
  Amount least_wanted() const { return value_ ? *value_ + 1 : kWorthless; }

  static constexpr Amount kWorthless = -kAmountMax;

  const Project& project_;
  const size_t activities_;
  Amount bound_;
  std::optional<Amount> value_;
  Schedule schedule_;
  bool infeasible_ = false;
  std::unique_ptr<ProjectProof> below_, above_;
  bool below_closed_ = false, above_closed_ = false;  // too large for the memory set
  Amount target_ = 0, step_ = 1;                      // of the one from above
  int64_t work_ = 0, work_below_ = 0, work_above_ = 0, above_until_ = 0;
  std::optional<Schedule> found_;
};

}  // namespace koers::analysis::portfolio
