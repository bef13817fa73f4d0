// Anneals a schedule: one or two activities at a time get another place, come in or go out, and limits and rules may be broken at a price
// that rises while the temperature falls. It finds its way between schedules where a walk within the limits is shut in: most of what is lost
// on whole schedules is days of people that no start in hand fills.
// Deterministic: the same compiled problem, seed, beginnings and steps give the same schedules; nothing in here looks at a clock, and no
// function of the mathematical library that machines round differently is used.
// Cost:   a step is 4,096 changes tried, about as much as 32 schedules of Search.
// Source: Kirkpatrick, Gelatt, Vecchi, Optimization by simulated annealing, Science 220 (1983); Glover, Hao, The case for strategic
//   oscillation, Annals of Operations Research 183 (2011), for walking outside the limits; Morris, The breakout method, AAAI (1993), for
//   prices that rise where a limit stays broken.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "analysis/portfolio/compiled.h"
#include "analysis/portfolio/random.h"
#include "analysis/portfolio/relaxation.h"

namespace koers::analysis::portfolio {

class Annealing {
 public:
  static constexpr int64_t kChangesPerStep = 4096;

  Annealing(const Compiled& compiled, const Relaxation& relaxation, uint64_t seed);

  // `from` holds all that is mandatory. heat: 1 forgets where it began, less stays nearer.
  void begin(const Schedule& from, int64_t steps, double heat);
  bool running() const { return step_ < steps_; }
  void step();

  // The best on the way that met every limit and rule; nullopt when there was none.
  std::optional<Schedule> best() const;
  // Where it stands, which may break limits and rules.
  Schedule last() const;

 private:
  // What one change did, added up.
  struct Change {
    uint32_t activity;
    PlacementIndex before;
  };

  void lay_out_draws(const Relaxation& relaxation);
  void cool();
  void reprice();
  void try_change();
  uint32_t any_activity();
  uint32_t one_of_an_overload();
  uint32_t partner_of(uint32_t activity);
  PlacementIndex any_option(uint32_t activity);
  void decide(double gain, const Change* changes, size_t count);
  // Moves an activity and returns what that gains: value less the price of what is broken.
  double set(uint32_t activity, PlacementIndex placement);
  double load(const Option& option, Amount sign);
  int broken_around(uint32_t activity) const;
  int broken(uint32_t before, uint32_t after, int lag) const;
  void recount();
  Schedule schedule_of(const std::vector<PlacementIndex>& chosen) const;

  const Compiled& compiled_;
  Random random_;
  std::vector<uint32_t> movable_;  // activities with something to choose
  struct Draws {
    size_t begin = 0;
    uint32_t count = 0;
  };
  std::vector<Draws> draws_;                      // per activity, in draw_
  std::vector<PlacementIndex> draw_;              // its options, the likely ones more often
  std::vector<uint32_t> movable_draw_;            // movable_, the undecided ones more often
  std::vector<uint8_t> is_ruled_;                 // per activity: a rule ties it to another
  std::vector<std::vector<uint32_t>> needed_by_;  // the other way round of Compiled::needs
  std::vector<double> least_price_, price_;       // per row and unit over its capacity
  double value_scale_ = 1;                        // of an activity
  double rule_price_ = 0, overload_price_ = 0;    // per broken rule; per row over its capacity, whatever the amount
  std::array<double, 4096> chance_{};             // -ln of the middle of each equal part of (0, 1)
  std::vector<PlacementIndex> chosen_, best_;
  std::vector<Amount> left_;
  Amount value_ = 0, best_value_ = 0;
  bool has_best_ = false;
  int overloads_ = 0, broken_rules_ = 0;
  int64_t step_ = 0, steps_ = 0;
  double heat_ = 1, temperature_ = 0;
};

}  // namespace koers::analysis::portfolio
