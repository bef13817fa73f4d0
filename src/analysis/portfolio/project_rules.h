// What holds in every schedule of a project that is worth at least so much, as rules on bounds: starts, durations, modes, and which of two that
// cannot run together goes first. Each rule can say from which bounds a step followed.
// Shape:  one variable a job for its start; one for its duration and one per mode where there is a choice; one per pair that cannot overlap.
//         A use that changes while a job runs is laid out as blocks that are level, each at its distance from the start.
// Source: Schutt, Feydy, Stuckey, Wallace, Explaining the cumulative propagator, Constraints 16 (2011), for time tables explained at one
//         moment.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "analysis/portfolio/nogood_store.h"
#include "analysis/portfolio/project.h"
#include "analysis/portfolio/project_bound.h"

namespace koers::analysis::portfolio {

class ProjectRules final : public Explainer {
 public:
  // The windows are those of may_be_worth for this value.
  ProjectRules(const Project& project, Amount value, const Windows& windows);

  NogoodStore& store() { return store_; }
  const NogoodStore& store() const { return store_; }
  // Ranges of all variables together, before anything is made.
  static int64_t size_of(const Project& project, const Windows& windows);

  // False at a contradiction.
  bool propagate();
  // From now on only what is worth more counts. Only at level 0.
  void raise_value(Amount value);
  int64_t work() const { return work_; }

  // What to decide when nothing has been learned yet: the first job that can start gets its mode, then its start. kNever: all is decided.
  Fact first_open(std::span<const int> wish) const;
  Var start(uint32_t job) const { return job; }
  uint16_t mode(uint32_t job) const;  // once it is decided
  // What each variable is in a schedule; false when the schedule has another mode than those of the project.
  bool values_in(const Schedule& schedule, std::vector<int>& values) const;

  void explain(uint32_t index, Var x, Side side, int t, size_t position, std::vector<Fact>& because) const override;

 private:
  // Where `when` holds, `to` is at least `from` + `duration` + lag.
  struct Bond {
    Var from = 0, duration = 0, to = 0;
    int lag = 0;
    Fact when = kAlways;
  };
  struct Block {
    uint32_t job = 0;
    Fact chosen = kAlways;  // its mode
    int offset = 0, length = 0;
    Amount use = 0;
  };
  struct Limit {
    std::vector<Amount> capacity;
    std::vector<Block> blocks;
    Amount capacity_max = 0;
  };
  struct Pair {
    uint32_t one = 0, other = 0;
    Var one_first = 0;
  };

  void add_jobs(const Windows& windows);
  void add_modes(uint32_t job);
  void add_bonds();
  void add_limits();
  void add_pairs();
  std::vector<Amount> least_use(uint32_t job) const;
  void link(uint32_t bond, Var x, Side side);

  Fact chosen(uint32_t job, size_t mode) const { return mode_fact_[project_mode_begin_[job] + mode]; }
  bool is_possible(uint32_t job, size_t mode) const { return !store_.fails(chosen(job, mode)); }

  void catch_up();
  bool follow_steps();
  bool hold(uint32_t bond);
  bool balance(Limit& limit);
  bool push_later(Limit& limit, const Block& block);
  bool push_earlier(Limit& limit, const Block& block);
  bool check_mode(Limit& limit, const Block& block);
  bool runs_at(const Block& block, int t) const;
  void explain_at(const Limit& limit, int t, const Block* apart, std::vector<Fact>& because);
  bool keep_worth();
  Amount worth_max(uint32_t job, int start) const;
  void explain_worth(uint32_t apart, Amount surplus, std::vector<Fact>& because) const;
  bool keep_totals();

  const Project& project_;
  Amount value_;
  NogoodStore store_;
  std::vector<Var> duration_;               // per job
  std::vector<size_t> project_mode_begin_;  // per job, in mode_fact_
  std::vector<Fact> mode_fact_;
  std::vector<uint32_t> job_of_;  // of a variable; kNone for pairs
  std::vector<Bond> bonds_;
  std::vector<std::vector<uint32_t>> touched_;  // bonds by bound
  std::vector<Limit> limits_;
  std::vector<std::vector<uint32_t>> limits_of_;  // a job
  std::vector<Pair> pairs_;
  std::vector<uint32_t> valued_;  // jobs whose start or mode matters to the value
  bool possible_ = true;

  size_t followed_ = 0;
  std::vector<uint8_t> stale_;  // limits to look at again
  bool worth_stale_ = true, totals_stale_ = true;
  int64_t work_ = 0;
  std::vector<Amount> table_;
  std::vector<Fact> because_;
  std::vector<const Block*> running_;
  std::vector<Amount> worth_;
};

}  // namespace koers::analysis::portfolio
