// Generates schedules of a project from an order of its jobs. One pass over the jobs is one schedule, as the literature counts them.
// Cost:   a pass looks at each period at most once per job.
// Source: Kelley, The critical-path method (1963), for serial generation; Li, Willis, An iterative scheduling technique for
//         resource-constrained project scheduling, EJOR 56 (1992), for forward-backward passes; Kolisch, Hartmann, Experimental investigation
//         of heuristics for resource-constrained project scheduling: an update, EJOR 174 (2006), for what counts as a schedule.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/portfolio/project.h"

namespace koers::analysis::portfolio {

// A schedule of a project while it is worked on.
struct Draft {
  std::vector<int32_t> start;   // per job
  std::vector<uint16_t> mode;   // per job, in modes() of it
  std::vector<uint32_t> order;  // the jobs by start, predecessors first; kept up to date by the passes
  int begin = 0, end = 0;       // first start, last finish
  Amount late = 0;              // by how much deadlines and limits for the whole are missed; 0: it meets every limit
  Amount value = 0;

  bool better_than(const Draft& other) const { return late != other.late ? late < other.late : value > other.value; }
};

class Generator {
 public:
  enum class Modes : uint8_t {
    kKeep,
    kChoose
  };  // choose: of each job that in which it is worth most and is ready first, within the limits for the whole

  explicit Generator(const Project& project);

  // Each job in this order at its first possible moment. `order` may be the draft's own.
  void forward(std::span<const uint32_t> order, Draft& draft, Modes modes);
  // Each job in this order (successors first) as late as the end of the draft allows; false when one finds no place: the draft is then spoiled.
  bool backward(std::span<const uint32_t> order, Draft& draft);
  // At each moment those that can begin, the smallest key first.
  void parallel(std::span<const double> key, Draft& draft);
  // The jobs by finish, latest first.
  void order_by_finish(const Draft& draft, std::vector<uint32_t>& order);
  void order_by_start(const Draft& draft, std::vector<uint32_t>& order);
  // Smallest key first, predecessors before successors.
  void order_by_key(std::span<const double> key, std::vector<uint32_t>& order);

 private:
  const Project::Mode& mode(const Draft& draft, uint32_t job) const { return project_.modes(job)[draft.mode[job]]; }
  bool fits(const Project::Mode& mode, int period, int offset) const;
  bool fits_at(const Project::Mode& mode, int start) const;
  int first_fit(const Project::Mode& mode, int from) const;
  int last_fit(const Project::Mode& mode, int until) const;
  void take(const Project::Mode& mode, int start);
  void clear();
  int ready(const Draft& draft, uint32_t job) const;
  void choose_mode(Draft& draft, uint32_t job, int from);
  void measure(Draft& draft);
  void sort_by_time(std::vector<uint32_t>& order);

  const Project& project_;
  std::vector<uint64_t> left_;
  int touched_ = 0;  // periods from here on are as the project offers them
  std::vector<Amount> total_left_;
  std::vector<int> time_, count_;
  std::vector<uint32_t> waits_, ready_, own_order_;
};

}  // namespace koers::analysis::portfolio
