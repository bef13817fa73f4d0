// The two ways to look for good schedules by turns: annealing goes far and comes back to some schedule, the neighbourhood search walks from
// there. Each annealing lasts longer than the one before, since a slow one ends better and a fast one sooner.
// Deterministic: nothing in here looks at a clock; a run that was asked for in parts of whole steps is the same as one asked for at once.
#pragma once

#include <functional>

#include "analysis/portfolio/annealing.h"
#include "analysis/portfolio/search.h"

namespace koers::analysis::portfolio {

class Turns {
 public:
  static constexpr int64_t kSchedulesPerStep = 32;  // what a step of annealing counts for: it takes about as long

  // `search` stays with the caller, and holds the best schedule of both.
  Turns(const Compiled& compiled, const Relaxation& relaxation, Search& search, uint64_t seed);

  // Tries `count` schedules more, or fewer when `stop` says so. Needs a schedule to begin with.
  void improve(int64_t count, const std::function<bool()>& stop);
  // By annealing; those of the search it counts itself.
  int64_t schedules() const { return annealed_; }

 private:
  void begin_annealing();
  void end_annealing();

  const Compiled& compiled_;
  Search& search_;
  Annealing annealing_;
  const bool anneals_;  // where nothing can be moved it finds less than the search
  int64_t walk_left_;   // schedules of the search before it is the other's turn
  double length_;       // schedules of the next annealing
  int turn_ = 0;
  int64_t annealed_ = 0;
};

}  // namespace koers::analysis::portfolio
