#include "analysis/portfolio/project_bound.h"

#include <algorithm>
#include <limits>

namespace koers::analysis::portfolio {
namespace {

constexpr Amount kCapacityMax = Amount{1} << 40;  // beyond it a limit is not weighed; sums stay whole

// What each job takes at least, whatever its mode.
struct Least {
  int duration = 0;
  std::vector<Amount> use;  // per limit, all through the duration
};

std::vector<Least> least_of(const Project& project) {
  std::vector<Least> result(project.jobs());
  for (uint32_t job = 0; job < project.jobs(); ++job) {
    Least& least = result[job];
    least.duration = std::numeric_limits<int>::max();
    for (const Project::Mode& mode : project.modes(job)) least.duration = std::min(least.duration, mode.duration);
    least.use.assign(project.limits(), kAmountMax);
    for (size_t limit = 0; limit < project.limits(); ++limit) {
      for (const Project::Mode& mode : project.modes(job)) {
        // A longer mode may run at less: any stretch of the shortest duration counts, at its least.
        for (int offset = 0; offset < mode.duration; ++offset)
          least.use[limit] = std::min(least.use[limit], project.use(mode, limit, offset));
      }
      if (least.duration == 0 || least.use[limit] >= kCapacityMax) least.use[limit] = 0;
    }
  }
  return result;
}

class Refuter {
 public:
  Refuter(const Project& project, const std::vector<Least>& least, const std::vector<Amount>& capacity, int64_t work_max,
          const Control& control, Windows& windows)
      : project_(project),
        least_(least),
        capacity_(capacity),
        work_left_(work_max),
        control_(control),
        first_(windows.first),
        last_(windows.last) {}

  bool run(Amount value) {
    const uint32_t count = project_.jobs();
    first_.resize(count), last_.resize(count);
    const Amount slack = project_.value_max() - value;
    if (slack < 0) return false;
    for (uint32_t job = 0; job < count; ++job) {
      first_[job] = project_.head(job);
      Amount last = std::min(project_.deadline(job), project_.periods()) - least_[job].duration;
      last = std::min(last, latest_worth(job, slack));
      if (last < first_[job]) return false;
      last_[job] = static_cast<int>(last);
    }
    if (!settle()) return false;
    if (out_of_work()) return true;
    for (changed_ = true; changed_ && !out_of_work();) {
      changed_ = false;
      for (size_t limit = 0; limit < capacity_.size(); ++limit) {
        if (!keep_pairs_apart(limit) || !settle()) return false;
        if (!balance_time_table(limit) || !settle()) return false;
      }
    }
    for (size_t limit = 0; limit < capacity_.size() && !out_of_work(); ++limit) {
      if (!weigh_intervals(limit)) return false;
    }
    return true;
  }

 private:
  bool out_of_work() const { return work_left_ <= 0 || control_.cancelled(); }
  int finish_min(uint32_t job) const { return first_[job] + least_[job].duration; }
  int finish_max(uint32_t job) const { return last_[job] + least_[job].duration; }

  // The last start at which all others at their best leave enough.
  Amount latest_worth(uint32_t job, Amount slack) const {
    Amount best = -kAmountMax, latest = -1;
    for (const Project::Mode& mode : project_.modes(job)) best = std::max(best, mode.value - mode.lost_per_period * project_.head(job));
    for (const Project::Mode& mode : project_.modes(job)) {
      const Amount spare = slack - (best - (mode.value - mode.lost_per_period * project_.head(job)));
      if (spare < 0) continue;
      const Amount start = mode.lost_per_period == 0 ? kAmountMax : project_.head(job) + spare / mode.lost_per_period;
      latest = std::max(latest, start + mode.duration - least_[job].duration);  // so that its finish is right, too
    }
    return latest;
  }

  bool settle() {
    const uint32_t count = project_.jobs();
    for (uint32_t job = 0; job < count; ++job) {
      for (const Project::Link& link : project_.before(job)) first_[job] = std::max(first_[job], finish_min(link.job) + link.lag);
    }
    for (uint32_t job = count; job-- > 0;) {
      for (const Project::Link& link : project_.after(job))
        last_[job] = std::min(last_[job], last_[link.job] - link.lag - least_[job].duration);
      if (first_[job] > last_[job]) return false;
    }
    work_left_ -= count;
    return true;
  }

  void begin_after(uint32_t job, int moment) {
    if (moment > first_[job]) first_[job] = moment, changed_ = true;
  }
  void begin_before(uint32_t job, int moment) {
    if (moment < last_[job]) last_[job] = moment, changed_ = true;
  }

  // Two that together ask too much run one after the other; when one order cannot be, the other holds.
  bool keep_pairs_apart(size_t limit) {
    const uint32_t count = project_.jobs();
    for (uint32_t one = 0; one < count; ++one) {
      for (uint32_t other = one + 1; other < count; ++other) {
        if (least_[one].use[limit] + least_[other].use[limit] <= capacity_[limit]) continue;
        const bool one_first = finish_min(one) <= last_[other], other_first = finish_min(other) <= last_[one];
        if (!one_first && !other_first) return false;
        if (!other_first) begin_after(other, finish_min(one)), begin_before(one, last_[other] - least_[one].duration);
        if (!one_first) begin_after(one, finish_min(other)), begin_before(other, last_[one] - least_[other].duration);
        if (first_[one] > last_[one] || first_[other] > last_[other]) return false;
      }
      work_left_ -= count;
    }
    return true;
  }

  // What certainly runs (from last start to first finish) leaves so much in each period; who does not fit beside it begins later.
  bool balance_time_table(size_t limit) {
    int end = 0;
    for (uint32_t job = 0; job < project_.jobs(); ++job) end = std::max(end, finish_max(job));
    table_.assign(static_cast<size_t>(end) + 1, 0);
    for (uint32_t job = 0; job < project_.jobs(); ++job) {
      for (int t = last_[job]; t < finish_min(job); ++t) table_[static_cast<size_t>(t)] += least_[job].use[limit];
    }
    for (const Amount sum : table_) {
      if (sum > capacity_[limit]) return false;
    }
    for (uint32_t job = 0; job < project_.jobs(); ++job) {
      const Amount use = least_[job].use[limit];
      if (use == 0) continue;
      const int own_from = last_[job], own_to = finish_min(job);
      const auto clashes = [&](int t) {
        const Amount own = t >= own_from && t < own_to ? use : 0;
        return table_[static_cast<size_t>(t)] - own + use > capacity_[limit];
      };
      int start = first_[job];
      for (int t = start; t < start + least_[job].duration && start <= last_[job]; ++t, --work_left_) {
        if (clashes(t)) start = t + 1;
      }
      if (start > last_[job]) return false;
      begin_after(job, start);
      int finish = finish_max(job);
      for (int t = finish - 1; t >= finish - least_[job].duration && finish - least_[job].duration >= first_[job]; --t, --work_left_) {
        if (clashes(t)) finish = t;
      }
      if (finish - least_[job].duration < first_[job]) return false;
      begin_before(job, finish - least_[job].duration);
    }
    return true;
  }

  // Between a first start and a last finish no more can run than the limit times the length.
  bool weigh_intervals(size_t limit) {
    const uint32_t count = project_.jobs();
    std::vector<int> from, to;
    for (uint32_t job = 0; job < count; ++job) {
      if (least_[job].use[limit] == 0) continue;
      from.push_back(first_[job]), from.push_back(last_[job]), to.push_back(finish_min(job)), to.push_back(finish_max(job));
    }
    for (auto* moments : {&from, &to}) {
      std::sort(moments->begin(), moments->end());
      moments->erase(std::unique(moments->begin(), moments->end()), moments->end());
    }
    for (const int begin : from) {
      for (const int end : to) {
        if (end <= begin) continue;
        Amount energy = 0;
        for (uint32_t job = 0; job < count; ++job) {
          if (least_[job].use[limit] == 0) continue;
          const int inside = std::min({least_[job].duration, end - begin, finish_min(job) - begin, end - last_[job]});
          if (inside > 0) energy += least_[job].use[limit] * inside;
        }
        if (energy > capacity_[limit] * (end - begin)) return false;
      }
      work_left_ -= static_cast<int64_t>(to.size() * count);
      if (out_of_work()) return true;
    }
    return true;
  }

  const Project& project_;
  const std::vector<Least>& least_;
  const std::vector<Amount>& capacity_;
  int64_t work_left_;
  const Control& control_;
  std::vector<int>&first_, &last_;
  std::vector<Amount> table_;
  bool changed_ = false;
};

std::vector<Amount> capacities(const Project& project) {
  std::vector<Amount> result;
  for (size_t limit = 0; limit < project.limits(); ++limit)
    result.push_back(std::min(kCapacityMax, *std::max_element(project.capacity(limit).begin(), project.capacity(limit).end())));
  return result;
}

}  // namespace

bool may_be_worth(const Project& project, Amount value, int64_t work_max, const Control& control, Windows& windows) {
  return Refuter(project, least_of(project), capacities(project), work_max, control, windows).run(value);
}

Amount bound_of(const Project& project, Amount known, int64_t work_max, const Control& control) {
  const std::vector<Least> least = least_of(project);
  const std::vector<Amount> capacity = capacities(project);
  Windows windows;
  const auto refuted = [&](Amount value) { return !Refuter(project, least, capacity, work_max / 8, control, windows).run(value); };
  Amount high = project.value_max(), low = known;  // nothing above `high` can be; `low` is not refuted
  while (low < high && !control.cancelled()) {
    const Amount middle = low + (high - low + 1) / 2;
    if (refuted(middle))
      high = middle - 1;
    else
      low = middle;
  }
  return std::max(high, known);
}

}  // namespace koers::analysis::portfolio
