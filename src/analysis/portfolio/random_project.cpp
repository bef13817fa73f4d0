#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/portfolio/random_problem.h"

namespace koers::analysis::portfolio {
namespace {

constexpr uint32_t kEnds = 3;         // jobs that begin, and jobs that end
constexpr size_t kNeighboursMax = 3;  // before a job, and after it
constexpr int kDurationMax = 10, kDemandMax = 10;
constexpr int kTries = 20'000;  // for precedences; some networks cannot hold as many as asked for

// Precedences none of which follows from others.
class Network {
 public:
  Network(uint32_t jobs, Random& random)
      : jobs_(jobs),
        ends_(std::min(kEnds, (jobs + 1) / 2)),
        random_(random),
        reaches_(jobs, std::vector<uint8_t>(jobs, 0)),
        before_(jobs, 0),
        after_(jobs, 0) {}

  std::vector<Precedence> make(double complexity) {
    for (uint32_t j = ends_; j < jobs_; ++j) {
      for (int tries = 0; tries < kTries && before_[j] == 0; ++tries) add(random_.below(std::min(j, jobs_ - ends_)), j);
    }
    for (uint32_t i = 0; i < jobs_ - ends_; ++i) {
      const uint32_t first = std::max(i + 1, ends_);
      for (int tries = 0; tries < kTries && after_[i] == 0 && first < jobs_; ++tries) add(i, first + random_.below(jobs_ - first));
    }
    const double all = complexity * (jobs_ + 2), at_the_ends = 2 * ends_;
    const auto wanted = static_cast<size_t>(std::max(0.0, std::ceil(all) - at_the_ends));
    // A job gets all the successors or predecessors it may have, then another one: the published sets have more jobs with three than with two.
    for (int tries = 0; tries < kTries && rules_.size() < wanted && jobs_ > ends_; ++tries) {
      const uint32_t one = random_.below(jobs_);
      const bool forward = random_.chance(0.5);
      for (size_t k = 0; k < 2 * kNeighboursMax && rules_.size() < wanted; ++k) {
        const uint32_t first = std::max(one + 1, ends_), last = std::min(one, jobs_ - ends_);
        if (forward && one < jobs_ - ends_) add(one, first + random_.below(jobs_ - first));
        if (!forward && one >= ends_) add(random_.below(last), one);
      }
    }
    std::sort(rules_.begin(), rules_.end(), [](const Precedence& one, const Precedence& other) {
      return one.before != other.before ? one.before < other.before : one.after < other.after;
    });
    return std::move(rules_);
  }

 private:
  bool is_or_reaches(uint32_t from, uint32_t to) const { return from == to || reaches_[from][to]; }

  void add(uint32_t from, uint32_t to) {
    if (after_[from] >= kNeighboursMax || before_[to] >= kNeighboursMax || reaches_[from][to]) return;
    for (const Precedence& rule : rules_) {  // would one of these follow from it?
      if (is_or_reaches(rule.before, from) && is_or_reaches(to, rule.after)) return;
    }
    rules_.push_back({from, to, 0});
    ++after_[from], ++before_[to];
    for (uint32_t i = 0; i <= from; ++i) {
      if (!is_or_reaches(i, from)) continue;
      for (uint32_t j = to; j < jobs_; ++j) reaches_[i][j] |= is_or_reaches(to, j);
    }
  }

  const uint32_t jobs_, ends_;
  Random& random_;
  std::vector<std::vector<uint8_t>> reaches_;
  std::vector<size_t> before_, after_;
  std::vector<Precedence> rules_;
};

// Which job (in which mode) asks for which limit: each job and mode at least one, as many together as the share of all says.
std::vector<uint8_t> random_requests(Random& random, size_t rows, size_t limits, double share) {
  std::vector<uint8_t> asks(rows * limits, 0);
  const auto wanted = static_cast<size_t>(std::lround(share * static_cast<double>(asks.size())));
  size_t count = 0;
  for (size_t row = 0; row < rows && limits > 0; ++row, ++count) asks[row * limits + random.below(static_cast<uint32_t>(limits))] = 1;
  while (count < wanted) {
    uint8_t& one = asks[random.below(static_cast<uint32_t>(asks.size()))];
    count += one == 0, one = 1;
  }
  return asks;
}

Amount demand_of(const Variant& variant, uint32_t limit) {
  for (const Use& use : variant.uses) {
    if (use.resource == limit) return use.profile.front();
  }
  return 0;
}

// What a limit per period must offer at least, and what the earliest starts would ask at most at a time if each job asked what it can.
std::pair<Amount, Amount> demand_per_period(const Problem& problem, uint32_t limit) {
  std::vector<int> start(problem.activities.size(), 0);
  std::vector<Amount> load(static_cast<size_t>(problem.periods) + 1, 0);
  Amount least = 0;
  for (size_t a = 0, rule = 0; a < start.size(); ++a) {
    const Variant* most = &problem.activities[a].variants.front();
    Amount smallest = kAmountMax;
    for (const Variant& variant : problem.activities[a].variants) {
      const Amount demand = demand_of(variant, limit);
      smallest = std::min(smallest, demand);
      if (demand > demand_of(*most, limit)) most = &variant;
    }
    least = std::max(least, smallest);
    for (int t = start[a]; t < start[a] + most->duration; ++t) load[static_cast<size_t>(t)] += demand_of(*most, limit);
    for (; rule < problem.precedences.size() && problem.precedences[rule].before == a; ++rule)
      start[problem.precedences[rule].after] = std::max(start[problem.precedences[rule].after], start[a] + most->duration);
  }
  return {least, std::max(least, *std::max_element(load.begin(), load.end()))};
}

std::pair<Amount, Amount> demand_for_the_whole(const Problem& problem, uint32_t limit) {
  Amount least = 0, most = 0;
  for (const Activity& activity : problem.activities) {
    const auto [low, high] =
        std::minmax_element(activity.variants.begin(), activity.variants.end(),
                            [limit](const Variant& one, const Variant& other) { return demand_of(one, limit) < demand_of(other, limit); });
    least += demand_of(*low, limit), most += demand_of(*high, limit);
  }
  return {least, most};
}

void add_jobs(Problem& problem, const ProjectShape& shape, Random& random) {
  const auto jobs = static_cast<size_t>(shape.jobs), modes = static_cast<size_t>(shape.modes), limits = static_cast<size_t>(shape.limits),
             totals = static_cast<size_t>(shape.totals);
  const auto asks = random_requests(random, jobs * modes, limits, shape.factor),
             asks_total = random_requests(random, jobs * modes, totals, shape.total_factor);
  for (size_t j = 0; j < jobs; ++j) {
    Activity activity;
    activity.mandatory = true;
    std::vector<int> durations;
    for (size_t m = 0; m < modes; ++m) durations.push_back(random.between(1, kDurationMax));
    std::sort(durations.begin(), durations.end());
    for (const int duration : durations) activity.variants.push_back({duration, 0, 0, {}});
    for (uint32_t limit = 0; limit < limits + totals; ++limit) {
      std::vector<Amount> demands;
      for (size_t m = 0; m < modes; ++m) demands.push_back(random.between(1, kDemandMax));
      std::sort(demands.begin(), demands.end(), std::greater<>());
      for (size_t m = 0; m < modes; ++m) {
        const bool whole = limit >= limits;
        if (!(whole ? asks_total[(j * modes + m) * totals + limit - limits] : asks[(j * modes + m) * limits + limit])) continue;
        const size_t length = whole ? 1 : static_cast<size_t>(durations[m]);
        activity.variants[m].uses.push_back({limit, std::vector<Amount>(length, demands[m]), 0, Use::By::kPeriod});
      }
    }
    problem.periods += durations.back();
    problem.activities.push_back(std::move(activity));
  }
}

}  // namespace

Problem random_project(const ProjectShape& shape) {
  Random random(shape.seed * 6271 + static_cast<uint64_t>(shape.jobs));
  Problem problem;
  const auto jobs = static_cast<uint32_t>(shape.jobs);
  add_jobs(problem, shape, random);
  problem.precedences = Network(jobs, random).make(shape.complexity);
  // The end of all: a moment that loses one for each period it comes later.
  Activity end;
  end.mandatory = true;
  end.variants.push_back({0, problem.periods, 1, {}});
  problem.activities.push_back(std::move(end));
  std::vector<uint8_t> goes_on(jobs, 0);
  for (const Precedence& rule : problem.precedences) goes_on[rule.before] = 1;
  for (uint32_t j = 0; j < jobs; ++j) {
    if (!goes_on[j]) problem.precedences.push_back({j, jobs, 0});
  }
  std::sort(problem.precedences.begin(), problem.precedences.end(), [](const Precedence& one, const Precedence& other) {
    return one.before != other.before ? one.before < other.before : one.after < other.after;
  });
  const auto between = [](std::pair<Amount, Amount> demand, double strength) {
    return demand.first + static_cast<Amount>(std::lround(strength * static_cast<double>(demand.second - demand.first)));
  };
  for (int n = 0; n < shape.limits + shape.totals; ++n) {
    const auto limit = static_cast<uint32_t>(n);
    Resource resource;
    const bool whole = n >= shape.limits;
    for (int t = 0; t < problem.periods; ++t) resource.bucket_of_period.push_back(whole ? 0 : static_cast<uint32_t>(t));
    const Amount capacity = whole ? between(demand_for_the_whole(problem, limit), shape.total_strength)
                                  : between(demand_per_period(problem, limit), shape.strength);
    resource.capacity.assign(whole ? 1 : static_cast<size_t>(problem.periods), capacity);
    problem.resources.push_back(std::move(resource));
  }
  return problem;
}

ProjectShape published_shape(int jobs, int modes, int index) {
  constexpr double kComplexity[] = {1.5, 1.8, 2.1}, kStrength[] = {0.2, 0.5, 0.7, 1}, kTight[] = {0.1, 0.2, 0.3, 0.4, 0.5},
                   kWithModes[] = {0.25, 0.5, 0.75, 1};
  ProjectShape shape;
  shape.jobs = jobs, shape.modes = modes;
  if (modes > 1) {
    shape.limits = shape.totals = 2;
    shape.factor = index % 2 == 0 ? 0.5 : 1, shape.total_factor = index / 2 % 2 == 0 ? 0.5 : 1;
    shape.strength = kWithModes[index / 4 % 4], shape.total_strength = kWithModes[index / 16 % 4];
    return shape;
  }
  shape.complexity = kComplexity[index % 3];
  shape.factor = 0.25 * (1 + index / 3 % 4);
  shape.strength = jobs < 120 ? kStrength[index / 12 % 4] : kTight[index / 12 % 5];
  return shape;
}

}  // namespace koers::analysis::portfolio
