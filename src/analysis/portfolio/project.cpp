#include "analysis/portfolio/project.h"

#include <algorithm>
#include <numeric>

namespace koers::analysis::portfolio {
namespace {

constexpr int64_t kHorizonMax = 4'000'000;  // words; a longer one is left to the other search

enum class Scope : uint8_t { kNone, kPeriod, kWhole };

bool is_limited(const Resource& resource, int period) {
  const uint32_t bucket = resource.bucket_of_period[static_cast<size_t>(period)];
  return bucket != Resource::kNoBucket && resource.capacity[bucket] != kUnlimited;
}

// Whether a limit holds for each period by itself or once for all of them; nullopt for anything between.
std::optional<Scope> scope_of(const Resource& resource, int periods) {
  std::vector<int> covered(resource.capacity.size(), 0);
  int limited = 0;
  for (int t = 0; t < periods; ++t) {
    if (is_limited(resource, t)) ++covered[resource.bucket_of_period[static_cast<size_t>(t)]], ++limited;
  }
  if (limited == 0) return Scope::kNone;
  const int most = *std::max_element(covered.begin(), covered.end());
  if (most <= 1) return Scope::kPeriod;
  if (most == periods) return Scope::kWhole;
  return std::nullopt;
}

// A mode while it is read.
struct Reading {
  int variant = 0, duration = 0;
  Amount value = 0, lost = 0;
  std::vector<std::vector<Amount>> by_period;  // [limit][offset]
  std::vector<Amount> totals;                  // [limit for the whole]
};

bool covers(const std::vector<Amount>& most, const std::vector<Amount>& least) {
  for (size_t i = 0; i < least.size(); ++i) {
    if (least[i] > (i < most.size() ? most[i] : 0)) return false;
  }
  return true;
}

}  // namespace

class ProjectMaker {
 public:
  explicit ProjectMaker(const Problem& problem) : problem_(problem) {}

  std::optional<Project> make() {
    if (!choose_jobs() || !sort_limits() || !read_modes() || !order_jobs()) return std::nullopt;
    drop_modes();
    if (std::any_of(readings_.begin(), readings_.end(), [](const auto& modes) { return modes.empty(); })) return std::nullopt;
    if (!link_jobs() || !pack()) return std::nullopt;
    return std::move(out_);
  }

 private:
  static constexpr uint32_t kNoJob = 0xffffffff;

  bool choose_jobs() {
    std::vector<uint32_t> due;
    for (uint32_t a = 0; a < problem_.activities.size(); ++a) {
      if (problem_.activities[a].mandatory || problem_.activities[a].pin.kind == Pin::Kind::kIn) due.push_back(a);
    }
    job_.assign(problem_.activities.size(), kNoJob);
    for (const uint32_t a : closure_of(problem_, due)) job_[a] = 0;
    for (uint32_t a = 0; a < job_.size(); ++a) {
      const Activity& activity = problem_.activities[a];
      const bool can = activity.pin.kind != Pin::Kind::kOut && !activity.variants.empty();
      if (can != (job_[a] != kNoJob)) return false;
    }
    return !due.empty() && std::none_of(problem_.exclusions.begin(), problem_.exclusions.end(), [this](const Exclusion& rule) {
      return rule.one != rule.other && job_[rule.one] != kNoJob && job_[rule.other] != kNoJob;
    });
  }

  bool sort_limits() {
    out_.periods_ = problem_.periods;
    for (const Resource& resource : problem_.resources) {
      const auto scope = scope_of(resource, problem_.periods);
      if (!scope) return false;
      scope_.push_back(*scope);
      index_.push_back(*scope == Scope::kPeriod ? out_.capacity_.size() : out_.total_.size());
      if (*scope == Scope::kWhole) out_.total_.push_back(resource.capacity[resource.bucket_of_period.front()]);
      if (*scope != Scope::kPeriod) continue;
      auto& capacity = out_.capacity_.emplace_back();
      for (int t = 0; t < problem_.periods; ++t) {
        capacity.push_back(is_limited(resource, t) ? resource.capacity[resource.bucket_of_period[static_cast<size_t>(t)]] : kUnlimited);
        if (capacity.back() < 0) return false;
      }
    }
    return true;
  }

  bool read_modes() {
    readings_.resize(problem_.activities.size());
    for (uint32_t a = 0; a < job_.size(); ++a) {
      if (job_[a] == kNoJob) continue;
      const Activity& activity = problem_.activities[a];
      for (int v = 0; v < static_cast<int>(activity.variants.size()); ++v) {
        if (activity.pin.kind == Pin::Kind::kIn && activity.pin.variant >= 0 && activity.pin.variant != v) continue;
        const Variant& variant = activity.variants[static_cast<size_t>(v)];
        if (variant.value_lost_per_period < 0) return false;
        Reading mode{v, variant.duration, variant.value, variant.value_lost_per_period, {}, {}};
        mode.by_period.resize(out_.capacity_.size()), mode.totals.resize(out_.total_.size());
        for (const Use& use : variant.uses) {
          if (!read_use(use, mode)) return false;
        }
        readings_[a].push_back(std::move(mode));
      }
    }
    return true;
  }

  bool read_use(const Use& use, Reading& mode) const {
    if (scope_[use.resource] == Scope::kNone) return true;
    size_t length = use.profile.size();
    while (length > 0 && use.profile[length - 1] == 0) --length;
    if (use.afterwards != 0 || static_cast<int>(length) > mode.duration) return false;
    if (std::any_of(use.profile.begin(), use.profile.end(), [](Amount amount) { return amount < 0; })) return false;
    if (scope_[use.resource] == Scope::kWhole) {
      if (use.by == Use::By::kBucket && length > 1) return false;
      mode.totals[index_[use.resource]] = std::accumulate(use.profile.begin(), use.profile.end(), mode.totals[index_[use.resource]]);
      return true;
    }
    if (use.by == Use::By::kBucket) return false;
    auto& amounts = mode.by_period[index_[use.resource]];
    if (amounts.size() < length) amounts.resize(length, 0);
    for (size_t k = 0; k < length; ++k) amounts[k] += use.profile[k];
    return true;
  }

  // Predecessors first; among those that are ready the lowest number. False for rules that go round.
  bool order_jobs() {
    std::vector<int> waits(job_.size(), 0);
    for (const Precedence& rule : problem_.precedences) {
      if (rule.before != rule.after && job_[rule.after] != kNoJob) ++waits[rule.after];
    }
    std::vector<uint32_t> ready;
    for (uint32_t a = 0; a < job_.size(); ++a) {
      if (job_[a] != kNoJob && waits[a] == 0) ready.push_back(a);
    }
    std::vector<std::vector<uint32_t>> followers(job_.size());
    for (const Precedence& rule : problem_.precedences) {
      if (rule.before != rule.after && job_[rule.after] != kNoJob) followers[rule.before].push_back(rule.after);
    }
    std::make_heap(ready.begin(), ready.end(), std::greater<>());
    while (!ready.empty()) {
      std::pop_heap(ready.begin(), ready.end(), std::greater<>());
      const uint32_t a = ready.back();
      ready.pop_back();
      job_[a] = static_cast<uint32_t>(out_.activity_.size());
      out_.activity_.push_back(a);
      for (const uint32_t follower : followers[a]) {
        if (--waits[follower] > 0) continue;
        ready.push_back(follower);
        std::push_heap(ready.begin(), ready.end(), std::greater<>());
      }
    }
    const auto due = static_cast<size_t>(std::count_if(job_.begin(), job_.end(), [](uint32_t job) { return job != kNoJob; }));
    return out_.activity_.size() == due;
  }

  // Modes over a limit on their own or beside the least of all others, and modes that another one beats in everything.
  void drop_modes() {
    std::vector<std::vector<Reading>> by_job;
    for (const uint32_t a : out_.activity_) by_job.push_back(std::move(readings_[a]));
    readings_ = std::move(by_job);
    for (bool changed = true; changed;) {
      changed = false;
      std::vector<Amount> least_of_all(out_.total_.size(), 0);
      std::vector<std::vector<Amount>> least(readings_.size(), least_of_all);
      for (size_t j = 0; j < readings_.size(); ++j) {
        for (size_t n = 0; n < least_of_all.size(); ++n) {
          Amount amount = kAmountMax;
          for (const Reading& mode : readings_[j]) amount = std::min(amount, mode.totals[n]);
          least[j][n] = amount, least_of_all[n] += amount;
        }
      }
      for (size_t j = 0; j < readings_.size(); ++j) {
        changed |= std::erase_if(readings_[j], [&](const Reading& mode) { return never_fits(mode, least[j], least_of_all); }) > 0;
        changed |= drop_dominated(readings_[j]);
      }
    }
  }

  bool never_fits(const Reading& mode, const std::vector<Amount>& least, const std::vector<Amount>& least_of_all) const {
    for (size_t n = 0; n < mode.totals.size(); ++n) {
      if (least_of_all[n] - least[n] + mode.totals[n] > out_.total_[n]) return true;
    }
    for (size_t r = 0; r < mode.by_period.size(); ++r) {
      const Amount most = *std::max_element(out_.capacity_[r].begin(), out_.capacity_[r].end());
      if (std::any_of(mode.by_period[r].begin(), mode.by_period[r].end(), [most](Amount amount) { return amount > most; })) return true;
    }
    return false;
  }

  static bool drop_dominated(std::vector<Reading>& modes) {
    const auto beats = [](const Reading& one, const Reading& other) {
      if (one.duration > other.duration || one.value < other.value || one.lost > other.lost) return false;
      for (size_t r = 0; r < one.by_period.size(); ++r) {
        if (!covers(other.by_period[r], one.by_period[r])) return false;
      }
      return covers(other.totals, one.totals);
    };
    for (size_t i = 0; i < modes.size(); ++i) {
      for (size_t k = 0; k < modes.size(); ++k) {
        if (i == k || !beats(modes[k], modes[i])) continue;
        modes.erase(modes.begin() + static_cast<ptrdiff_t>(i));
        return true;
      }
    }
    return false;
  }

  bool link_jobs() {
    const size_t count = out_.activity_.size();
    std::vector<std::vector<Project::Link>> before(count), after(count);
    for (const Precedence& rule : problem_.precedences) {
      if (rule.before == rule.after || job_[rule.after] == kNoJob) continue;
      if (rule.lag < 0) return false;
      before[job_[rule.after]].push_back({job_[rule.before], rule.lag});
      after[job_[rule.before]].push_back({job_[rule.after], rule.lag});
    }
    for (auto* links : {&before, &after}) {
      auto& begin = links == &before ? out_.before_begin_ : out_.after_begin_;
      auto& all = links == &before ? out_.before_ : out_.after_;
      begin.push_back(0);
      for (const auto& of_job : *links) all.insert(all.end(), of_job.begin(), of_job.end()), begin.push_back(all.size());
    }
    for (uint32_t j = 0; j < count; ++j) {
      const Activity& activity = problem_.activities[out_.activity_[j]];
      out_.earliest_.push_back(std::max(0, activity.earliest));
      out_.deadline_.push_back(std::min(activity.deadline, problem_.periods));
      if (activity.pin.kind == Pin::Kind::kIn && activity.pin.start != kNoPeriod) {
        if (readings_[j].size() != 1 || activity.pin.start < out_.earliest_[j]) return false;
        out_.earliest_[j] = activity.pin.start;
        out_.deadline_[j] = std::min(out_.deadline_[j], activity.pin.start + readings_[j].front().duration);
      }
    }
    return true;
  }

  bool pack() {
    Amount largest = 1;
    for (const auto& capacity : out_.capacity_) {
      for (const Amount amount : capacity) largest = std::max(largest, amount == kUnlimited ? 0 : amount);
    }
    for (const auto& modes : readings_) {
      for (const Reading& mode : modes) {
        for (const auto& amounts : mode.by_period)
          largest = std::max(largest, amounts.empty() ? 0 : *std::max_element(amounts.begin(), amounts.end()));
      }
    }
    out_.lane_bits_ = largest < (1 << 15) ? 15 : largest < (Amount{1} << 31) ? 31 : 63;
    const size_t lanes = 64 / static_cast<size_t>(out_.lane_bits_ + 1);
    out_.words_ = std::max<size_t>(1, (out_.capacity_.size() + lanes - 1) / lanes);
    for (size_t lane = 0; lane < lanes; ++lane)
      out_.guards_ |= uint64_t{1} << (lane * static_cast<size_t>(out_.lane_bits_ + 1) + static_cast<size_t>(out_.lane_bits_));
    weigh_limits();
    out_.mode_begin_.push_back(0);
    for (const auto& modes : readings_) {
      for (const Reading& mode : modes) pack_mode(mode);
      out_.has_choice_ |= modes.size() > 1;
      out_.mode_begin_.push_back(out_.modes_.size());
    }
    return time_jobs() && pack_room();
  }

  // By how much of a limit all jobs together ask of what it offers, in the mean of their modes; the square, so that the scarce ones steer.
  void weigh_limits() {
    weight_.assign(out_.capacity_.size(), 0);
    for (size_t r = 0; r < weight_.size(); ++r) {
      for (const auto& modes : readings_) {
        double work = 0;
        for (const Reading& mode : modes) work = std::accumulate(mode.by_period[r].begin(), mode.by_period[r].end(), work);
        weight_[r] += work / static_cast<double>(modes.size()) / offered(r);
      }
    }
    const double most = weight_.empty() ? 0 : *std::max_element(weight_.begin(), weight_.end());
    for (double& weight : weight_) weight = most > 0 ? weight / most * (weight / most) : 1;
  }

  double offered(size_t limit) const {
    const auto& capacity = out_.capacity_[limit];
    return static_cast<double>(std::max<Amount>(1, *std::max_element(capacity.begin(), capacity.end())));
  }

  void pack_mode(const Reading& reading) {
    Project::Mode mode{reading.variant, reading.duration, 0, true, out_.demand_.size(), out_.totals_.size(), 0,
                       reading.value,   reading.lost};
    for (const auto& amounts : reading.by_period) mode.length = std::max(mode.length, static_cast<int>(amounts.size()));
    for (int offset = 0; offset < mode.length; ++offset) {
      for (size_t word = 0; word < out_.words_; ++word) out_.demand_.push_back(0);
      uint64_t* words = &out_.demand_[out_.demand_.size() - out_.words_];
      for (size_t r = 0; r < reading.by_period.size(); ++r) {
        if (static_cast<size_t>(offset) < reading.by_period[r].size())
          add_to_lane(words, r, reading.by_period[r][static_cast<size_t>(offset)]);
      }
      if (offset > 0) mode.steady &= std::equal(words, words + out_.words_, &out_.demand_[mode.demand]);
    }
    for (size_t r = 0; r < reading.by_period.size(); ++r) {
      if (reading.by_period[r].empty()) continue;
      mode.density += weight_[r] * static_cast<double>(reading.by_period[r].front()) / offered(r);
    }
    out_.totals_.insert(out_.totals_.end(), reading.totals.begin(), reading.totals.end());
    out_.modes_.push_back(mode);
  }

  void add_to_lane(uint64_t* words, size_t limit, Amount amount) const {
    const size_t lanes = 64 / static_cast<size_t>(out_.lane_bits_ + 1);
    words[limit / lanes] += static_cast<uint64_t>(amount) << (limit % lanes * static_cast<size_t>(out_.lane_bits_ + 1));
  }

  bool time_jobs() {
    const uint32_t count = out_.jobs();
    out_.head_.resize(count), out_.tail_.resize(count);
    for (uint32_t j = 0; j < count; ++j) {
      out_.head_[j] = out_.earliest_[j];
      for (const Project::Link& link : out_.before(j))
        out_.head_[j] = std::max(out_.head_[j], out_.head_[link.job] + shortest(link.job) + link.lag);
      Amount best = -kAmountMax;
      for (const Project::Mode& mode : out_.modes(j)) best = std::max(best, mode.value - mode.lost_per_period * out_.head_[j]);
      out_.value_max_ += best;
    }
    for (uint32_t j = count; j-- > 0;) {
      out_.tail_[j] = shortest(j);
      for (const Project::Link& link : out_.after(j))
        out_.tail_[j] = std::max(out_.tail_[j], shortest(j) + link.lag + out_.tail_[link.job]);
    }
    return true;
  }

  int shortest(uint32_t job) const {
    int duration = std::numeric_limits<int>::max();
    for (const Project::Mode& mode : out_.modes(job)) duration = std::min(duration, mode.duration);
    return duration;
  }

  // After the last period it goes on as it is at its best: a schedule that is late there is on its way to one that is not.
  bool pack_room() {
    int64_t horizon = problem_.periods;
    for (uint32_t j = 0; j < out_.jobs(); ++j) {
      int longest = 0, lag = 0;
      for (const Project::Mode& mode : out_.modes(j)) longest = std::max(longest, mode.duration);
      for (const Project::Link& link : out_.after(j)) lag = std::max(lag, link.lag);
      horizon += longest + lag;
    }
    if (horizon * static_cast<int64_t>(out_.words_) > kHorizonMax) return false;
    const Amount lane_max = static_cast<Amount>((uint64_t{1} << out_.lane_bits_) - 1);
    std::vector<uint64_t> beyond(out_.words_, out_.guards_);
    for (size_t r = 0; r < out_.capacity_.size(); ++r)
      add_to_lane(beyond.data(), r, std::min(lane_max, *std::max_element(out_.capacity_[r].begin(), out_.capacity_[r].end())));
    for (int64_t t = 0; t < horizon; ++t) {
      const size_t at = out_.room_.size();
      if (t >= problem_.periods) {
        out_.room_.insert(out_.room_.end(), beyond.begin(), beyond.end());
        continue;
      }
      out_.room_.insert(out_.room_.end(), out_.words_, out_.guards_);
      for (size_t r = 0; r < out_.capacity_.size(); ++r)
        add_to_lane(&out_.room_[at], r, std::min(lane_max, out_.capacity_[r][static_cast<size_t>(t)]));
    }
    return true;
  }

  const Problem& problem_;
  Project out_;
  std::vector<uint32_t> job_;  // of an activity
  std::vector<Scope> scope_;   // of a resource
  std::vector<size_t> index_;
  std::vector<std::vector<Reading>> readings_;
  std::vector<double> weight_;  // of a limit per period
};

std::optional<Project> Project::of(const Problem& problem) { return ProjectMaker(problem).make(); }

Amount Project::use(const Mode& mode, size_t limit, int offset) const {
  if (offset < 0 || offset >= mode.length) return 0;
  const size_t lanes = 64 / static_cast<size_t>(lane_bits_ + 1);
  const uint64_t word = demand(mode)[static_cast<size_t>(offset) * words_ + limit / lanes];
  return static_cast<Amount>(word >> (limit % lanes * static_cast<size_t>(lane_bits_ + 1)) & ((uint64_t{1} << lane_bits_) - 1));
}

}  // namespace koers::analysis::portfolio
