// Looks for good schedules: builds them serially, activity by activity along a priority, and improves them by taking parts out and filling
// up again (large-neighbourhood search). Always holds a schedule that meets every limit, once there is one. Deterministic: the same
// compiled problem, seed and number of schedules give the same best schedule; nothing in here looks at a clock.
// Source: Kolisch, Hartmann, Heuristic Algorithms for the Resource-Constrained Project Scheduling Problem (1999), for serial generation;
//   Pisinger, Ropke, Large Neighborhood Search, Handbook of Metaheuristics (2010); Dueck, record-to-record travel (1993), for acceptance.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "analysis/portfolio/compiled.h"
#include "analysis/portfolio/random.h"
#include "analysis/portfolio/relaxation.h"
#include "analysis/portfolio/state.h"

namespace koers::analysis::portfolio {

class Search {
 public:
  // The relaxation's prices guide it; they are copied, so that it may go.
  Search(const Compiled& compiled, const Relaxation& relaxation, uint64_t seed);

  // Builds schedules from nothing, each less greedy than the one before, until `stop` says so. False when none of them could place all that
  // is mandatory.
  bool construct(int attempts, const std::function<bool()>& stop = nullptr);
  // Takes over a schedule from elsewhere. False when it does not meet the problem (then nothing changes).
  bool adopt(const Schedule& schedule);
  // Walks on from a schedule that may be worse than the best. False when it does not meet the problem (then nothing changes).
  bool walk_from(const Schedule& schedule);
  bool has_schedule() const { return has_best_; }
  // From now on this activity, with all it needs, must be in. What was best before is forgotten.
  void require(uint32_t activity);
  // Begins at a schedule in which what is required may be missing, and makes room for it. False when that did not work out.
  bool begin_near(const Schedule& schedule, int tries);

  // Tries `count` schedules more, or fewer when `stop` (asked between them) says so. Needs a schedule to begin with.
  void improve(int64_t count, const std::function<bool()>& stop);

  Amount value() const { return best_value_; }
  Schedule schedule() const;
  int64_t schedules() const { return schedules_; }  // tried so far
  int64_t schedules_to_best() const { return schedules_to_best_; }

 private:
  enum class Choice : uint8_t { kPriced, kAlmostPriced, kValuable, kAny };

  std::optional<State> state_of(const Schedule& schedule) const;  // nullopt when it does not meet the problem
  bool place(uint32_t activity, Choice choice);
  bool insert(uint32_t activity, Choice choice);
  bool is_to_stop();
  bool fill(double noise, Choice choice);
  bool settle_overloads();
  void polish(size_t count);

  void destroy();
  void take_out_some(size_t count);
  void take_out_of_a_row(size_t count);
  void take_out_of_a_time(size_t count);
  void take_out_around_a_rule(size_t count);
  void force_in();
  void force_in(uint32_t target);
  bool complete() const;
  bool required(uint32_t activity) const;
  void make_room(const Option& option);
  size_t how_many();
  uint32_t any_in();
  Choice any_choice();

  bool solve_part();
  void choose_part(size_t count);
  void descend(size_t depth, double hope);

  double threshold();
  void remember();
  void restart_from_best();

  const Compiled& compiled_;
  Random random_;
  const bool only_chooses_;  // then parts that are solved find most, and it has more and larger ones
  State state_;
  std::vector<double> worth_;                 // per activity: reduced value of its best option and its rules
  std::vector<PlacementIndex> priced_order_;  // the options of each activity by falling reduced value
  std::vector<int32_t> last_start_;           // per activity, of its options
  std::vector<uint8_t> frees_;                // per activity: an option of it frees a row; it may pay without value of its own
  std::vector<uint32_t> mandatory_;
  std::vector<uint32_t> tight_rows_;                // rows with a price
  std::vector<std::pair<double, uint32_t>> queue_;  // reused by fill
  std::vector<uint32_t> pool_;                      // reused by the neighbourhoods
  // A part that is solved by trying all that could be better (solve_part).
  struct Part {
    std::vector<uint32_t> activities;
    std::vector<double> hope_after;  // what those from here on can add at most
    std::vector<PlacementIndex> best;
    Amount best_value = 0;
    int64_t nodes_left = 0;
  };
  Part part_;
  std::vector<double> price_;         // per row
  std::vector<double> priced_value_;  // per option: its value after paying for what it uses
  std::vector<double> priced_worth_;  // per activity: the largest of those
  std::vector<PlacementIndex> best_;
  bool has_best_ = false;
  Amount best_value_ = 0;
  Amount current_value_ = 0;
  double value_scale_ = 1;
  Amount bound_ = 0;
  const std::function<bool()>* stop_ = nullptr;  // while one of the calls above runs
  uint32_t asked_ = 0;
  int64_t schedules_ = 0, schedules_to_best_ = 0;
  int64_t cycle_begin_ = 0, cycle_length_ = 0;
  int cycle_ = 0;
};

}  // namespace koers::analysis::portfolio
