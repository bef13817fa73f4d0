// Looks for good schedules of a project: a population of them, of which two at a time hand on the order of their jobs, each child carried
// forward and backward in time. Deterministic: the same project, seed and number of schedules give the same best schedule, whatever
// number is asked for at a time; nothing in here looks at a clock.
// Shape:  in rounds, each with more schedules and a larger population than the one before, and each from nothing.
// Source: Debels, Vanhoucke, A decomposition-based genetic algorithm for the resource-constrained project-scheduling problem, Operations
//         Research 55 (2007), for populations justified to the left and right; Valls, Ballestin, Quintanilla, A hybrid genetic algorithm
//         for the RCPSP, EJOR 185 (2008), for keeping the busy stretches of a parent.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "analysis/portfolio/generator.h"
#include "analysis/portfolio/project.h"
#include "analysis/portfolio/random.h"

namespace koers::analysis::portfolio {

class ListSearch {
 public:
  ListSearch(const Project& project, uint64_t seed);

  // Generates `count` schedules more (a few more to finish what was begun), or fewer when `stop` (asked between them) says so or nothing
  // can be better.
  void improve(int64_t count, const std::function<bool()>& stop);
  // Takes over a schedule from elsewhere. False when it does things in a way that is none here (then nothing changes).
  bool adopt(const Schedule& schedule);

  bool has_schedule() const { return best_.late == 0 && !best_.start.empty(); }
  Amount value() const { return best_.value; }
  Schedule schedule(size_t activities) const;
  const Draft& best() const { return best_; }
  int64_t schedules() const { return schedules_; }
  int64_t schedules_to_best() const { return schedules_to_best_; }
  // A proven bound from elsewhere: the search has no more to do when it is reached.
  void set_bound(Amount bound) { bound_ = bound; }
  bool done() const { return has_schedule() && best_.value >= bound_; }

 private:
  struct Worst {
    Amount value = 0;
    int end = 0;
  };
  struct Member {
    Draft left;                  // the schedule
    std::vector<int32_t> right;  // its starts when carried to the right: what its children inherit
    int right_end = 0;
  };

  void begin_round();
  void found();
  void breed();
  bool finish(Member& member);
  bool was_seen(const Draft& draft);
  bool is_hopeless(const Draft& draft) const;
  size_t tournament();
  void inherit(const Member& mother, const Member& father, Draft& child);
  std::pair<int, int> window(const Member& member);
  void choose_modes_at_random(Draft& draft);
  void mend_totals(Draft& draft);
  void put(Member&& member);
  void take_best(const Draft& draft);

  const Project& project_;
  Random random_;
  Generator generator_;
  std::vector<Member> members_;
  size_t size_ = 0;             // of the population in this round
  std::optional<Worst> worst_;  // of the full population, when last looked at and if it meets every limit
  size_t round_ = 0;
  int64_t round_end_ = 0;
  double round_size_ = 0;  // for kSizeJobs jobs
  Draft best_;
  Amount bound_;
  int64_t schedules_ = 0, schedules_to_best_ = 0;
  std::vector<double> key_, load_;
  std::vector<uint64_t> seen_;  // schedules that were carried right and left already
  std::vector<uint32_t> order_;
};

}  // namespace koers::analysis::portfolio
