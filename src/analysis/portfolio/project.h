// A problem in which all is to be done, and only when and in which variant is open, laid out for generating schedules fast: jobs in an
// order in which predecessors come first, the limits of a period packed into a few words that are compared in one step.
// Shape:  made from a Problem whose structure allows it (see `of`), whatever it stands for; nullopt for any other.
// Source: Sprecher, Hartmann, Drexl, An exact algorithm for project scheduling with multiple modes, OR Spektrum 19 (1997), for dropping
//         modes that are dominated or can never be chosen.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "analysis/portfolio/problem.h"

namespace koers::analysis::portfolio {

class Project {
 public:
  struct Mode {
    int32_t variant = 0;
    int32_t duration = 0;
    int32_t length = 0;  // periods in which it uses something that is limited per period
    bool steady = true;  // the same in each of them
    size_t demand = 0;   // its first word in demand()
    size_t totals = 0;   // its first amount in totals()
    double density = 0;  // share of the limits that it takes when it begins, the scarce ones counting most
    Amount value = 0, lost_per_period = 0;
  };
  struct Link {
    uint32_t job = 0;
    int32_t lag = 0;
  };

  // A project: everything is mandatory (or out for good), nothing is freed, waiting never gains, each limit holds per period or for the
  // whole, and no successor starts before its predecessor ends.
  static std::optional<Project> of(const Problem& problem);

  uint32_t jobs() const { return static_cast<uint32_t>(activity_.size()); }
  uint32_t activity(uint32_t job) const { return activity_[job]; }
  std::span<const Mode> modes(uint32_t job) const { return {modes_.data() + mode_begin_[job], modes_.data() + mode_begin_[job + 1]}; }
  std::span<const Link> before(uint32_t job) const {
    return {before_.data() + before_begin_[job], before_.data() + before_begin_[job + 1]};
  }
  std::span<const Link> after(uint32_t job) const { return {after_.data() + after_begin_[job], after_.data() + after_begin_[job + 1]}; }
  int earliest(uint32_t job) const { return earliest_[job]; }  // by its own date
  int deadline(uint32_t job) const { return deadline_[job]; }
  int head(uint32_t job) const { return head_[job]; }  // earliest start that order and dates leave
  int tail(uint32_t job) const { return tail_[job]; }  // least time between its start and the end of all
  bool has_choice() const { return has_choice_; }      // some job has more than one mode

  int periods() const { return periods_; }
  int horizon() const { return static_cast<int>(room_.size() / words_); }  // enough for any order of the jobs
  size_t words() const { return words_; }                                  // per period
  uint64_t guards() const { return guards_; }
  const std::vector<uint64_t>& room() const { return room_; }  // what each period offers, guard bits set
  const uint64_t* demand(const Mode& mode) const { return demand_.data() + mode.demand; }
  size_t total_count() const { return total_.size(); }
  const std::vector<Amount>& total() const { return total_; }  // what is limited for the whole
  const Amount* totals(const Mode& mode) const { return totals_.data() + mode.totals; }
  // Limits per period in plain numbers: of limit r in each period up to periods(), and what a mode uses at most at a time.
  size_t limits() const { return capacity_.size(); }
  const std::vector<Amount>& capacity(size_t limit) const { return capacity_[limit]; }
  Amount use(const Mode& mode, size_t limit, int offset) const;

  Amount value_max() const { return value_max_; }  // if each job had its best mode and started at its head

 private:
  friend class ProjectMaker;
  int periods_ = 0;
  std::vector<uint32_t> activity_;
  std::vector<size_t> mode_begin_, before_begin_, after_begin_;
  std::vector<Mode> modes_;
  std::vector<Link> before_, after_;
  std::vector<int> earliest_, deadline_, head_, tail_;
  bool has_choice_ = false;
  size_t words_ = 1;
  int lane_bits_ = 15;  // without the guard bit
  uint64_t guards_ = 0;
  std::vector<uint64_t> room_, demand_;
  std::vector<std::vector<Amount>> capacity_;
  std::vector<Amount> total_, totals_;
  Amount value_max_ = 0;
};

}  // namespace koers::analysis::portfolio
