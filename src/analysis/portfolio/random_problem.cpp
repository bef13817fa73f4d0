#include "analysis/portfolio/random_problem.h"

#include <algorithm>
#include <cmath>

namespace koers::analysis::portfolio {
namespace {

Resource random_small_resource(Random& random, int periods) {
  Resource resource;
  const int group = random.between(1, periods);  // periods that share a capacity
  for (int t = 0; t < periods; ++t)
    resource.bucket_of_period.push_back(random.chance(0.1) ? Resource::kNoBucket : static_cast<uint32_t>(t / group));
  for (int b = 0; b <= (periods - 1) / group; ++b) resource.capacity.push_back(random.chance(0.1) ? kUnlimited : random.between(0, 12));
  return resource;
}

Use random_small_use(Random& random, uint32_t resource, int duration, bool savings) {
  Use use{resource, {}, 0, random.chance(0.2) ? Use::By::kBucket : Use::By::kPeriod};
  const int length = std::max(0, duration + random.between(-1, 1));
  for (int k = 0; k < length; ++k) use.profile.push_back(random.between(savings && random.chance(0.1) ? -4 : 0, 7));
  if (random.chance(0.25)) use.afterwards = random.between(savings ? -2 : 0, 3);
  return use;
}

Activity random_small_activity(Random& random, const SmallShape& shape, int periods, uint32_t resources) {
  Activity activity;
  const int variants = random.between(1, 2);
  for (int v = 0; v < variants; ++v) {
    Variant variant{
        random.between(random.chance(0.1) ? 0 : 1, 2), random.between(random.chance(0.1) ? -5 : 0, 20), random.between(0, 2), {}};
    for (uint32_t r = 0; r < resources; ++r) {
      if (random.chance(0.75)) variant.uses.push_back(random_small_use(random, r, variant.duration, shape.savings));
    }
    activity.variants.push_back(std::move(variant));
  }
  activity.mandatory = random.chance(0.15);
  if (random.chance(0.2)) activity.earliest = random.between(0, periods - 1);
  if (random.chance(0.2)) activity.deadline = random.between(1, periods);
  if (shape.pins && random.chance(0.12)) {
    activity.pin.kind = random.chance(0.3) ? Pin::Kind::kOut : Pin::Kind::kIn;
    if (random.chance(0.5)) activity.pin.start = random.between(0, periods - 1);
    if (random.chance(0.5)) activity.pin.variant = random.between(0, variants - 1);
  }
  return activity;
}

}  // namespace

Problem random_small_problem(Random& random, const SmallShape& shape) {
  Problem problem;
  problem.periods = random.between(1, shape.periods_max);
  const int resources = random.between(1, 3), count = random.between(1, shape.activities_max);
  for (int r = 0; r < resources; ++r) problem.resources.push_back(random_small_resource(random, problem.periods));
  for (int a = 0; a < count; ++a) {
    problem.activities.push_back(random_small_activity(random, shape, problem.periods, static_cast<uint32_t>(resources)));
  }
  const auto any = [&] { return random.below(static_cast<uint32_t>(count)); };
  for (int i = random.between(0, 2); i > 0; --i)
    problem.precedences.push_back({any(), any(), random.chance(0.4) ? random.between(-1, 1) : 0});
  for (int i = random.between(0, 1); i > 0; --i) problem.requirements.push_back({any(), any()});
  for (int i = random.between(0, 1); i > 0; --i) problem.exclusions.push_back({any(), any()});
  return problem;
}

namespace {

constexpr int kSkills = 5, kDepartments = 8;

// Adds the resources; their capacities are set from the demand afterwards.
void add_portfolio_resources(Problem& problem) {
  const auto add = [&problem](int periods_per_bucket) {
    Resource resource;
    for (int t = 0; t < problem.periods; ++t) resource.bucket_of_period.push_back(static_cast<uint32_t>(t / periods_per_bucket));
    resource.capacity.assign(resource.bucket_of_period.back() + size_t{1}, kUnlimited);
    problem.resources.push_back(std::move(resource));
  };
  add(4), add(4);  // incidenteel, structureel: per year
  for (int i = 0; i < kSkills + kDepartments; ++i) add(1);
}

Variant random_variant(Random& random, double size, int department) {
  Variant variant;
  variant.duration = std::clamp(1 + static_cast<int>(size * 2.2 + random.unit() * 2), 1, 7);
  variant.value = static_cast<Amount>(1000 * size * (0.5 + 1.5 * random.unit()));
  variant.value_lost_per_period = variant.value / 60;
  const auto profile = [&](double total) {
    std::vector<Amount> amounts;
    amounts.reserve(static_cast<size_t>(variant.duration));
    for (int k = 0; k < variant.duration; ++k)
      amounts.push_back(static_cast<Amount>(total / variant.duration * (0.7 + 0.6 * random.unit())));
    return amounts;
  };
  // In euros, in days, in changes.
  variant.uses.push_back({0, profile(std::round(size * 120'000 * (0.5 + random.unit()))), 0, Use::By::kPeriod});
  variant.uses.push_back({1, std::vector<Amount>(static_cast<size_t>(variant.duration), 0),
                          static_cast<Amount>(size * 4'000 * random.unit()), Use::By::kPeriod});
  for (uint32_t skill = 0; skill < kSkills; ++skill) {
    if (random.chance(0.5)) variant.uses.push_back({2 + skill, profile(size * 60 * random.unit()), 0, Use::By::kPeriod});
  }
  if (size > 0.8) {
    variant.uses.push_back({static_cast<uint32_t>(2 + kSkills + department), std::vector<Amount>(static_cast<size_t>(variant.duration), 1),
                            0, Use::By::kPeriod});
  }
  return variant;
}

void add_portfolio_rules(Problem& problem, Random& random) {
  const auto count = static_cast<uint32_t>(problem.activities.size());
  for (uint32_t i = 0; i < count / 3; ++i) {
    const uint32_t one = random.below(count), other = random.below(count);
    if (one != other) problem.precedences.push_back({std::min(one, other), std::max(one, other), random.between(0, 1)});
  }
  for (uint32_t i = 0; i < count / 12; ++i) {
    const uint32_t one = random.below(count), other = random.below(count);
    if (one != other) problem.requirements.push_back({one, other});
    problem.exclusions.push_back({random.below(count), random.below(count)});
  }
}

// Among those that no rule ties to others, so that what must be done can be done.
void choose_mandatory(Problem& problem, Random& random) {
  std::vector<uint8_t> tied(problem.activities.size(), 0);
  for (const Precedence& rule : problem.precedences) tied[rule.after] = 1;
  for (const Requirement& rule : problem.requirements) tied[rule.activity] = 1;
  for (const Exclusion& rule : problem.exclusions) tied[rule.one] = tied[rule.other] = 1;
  for (size_t a = 0; a < tied.size(); ++a) {
    if (tied[a] || problem.activities[a].variants.front().duration > 3) continue;
    problem.activities[a].mandatory = random.chance(0.12);
    if (random.chance(0.06)) problem.activities[a].pin.kind = Pin::Kind::kIn;
  }
}

void set_portfolio_capacities(Problem& problem, const PortfolioShape& shape) {
  for (uint32_t r = 0; r < problem.resources.size(); ++r) {
    Resource& resource = problem.resources[r];
    const double buckets = static_cast<double>(resource.capacity.size());
    double demand = 0;  // of all first variants, spread evenly
    for (const Activity& activity : problem.activities) {
      for (const Use& use : activity.variants.front().uses) {
        if (use.resource != r) continue;
        for (const Amount amount : use.profile) demand += static_cast<double>(amount);
        demand += static_cast<double>(use.afterwards) * problem.periods / 2;
      }
    }
    for (Amount& capacity : resource.capacity) {
      capacity = std::max<Amount>(r >= 2 + kSkills ? 2 : 1, static_cast<Amount>(std::round(demand / buckets * shape.tightness)));
    }
  }
}

}  // namespace

Problem random_portfolio(const PortfolioShape& shape) {
  Random random(shape.seed * 7919 + static_cast<uint64_t>(shape.initiatives));
  Problem problem;
  problem.periods = shape.quarters;
  add_portfolio_resources(problem);
  for (int i = 0; i < shape.initiatives; ++i) {
    const double size = 0.2 + 1.8 * random.unit() * random.unit();
    const int department = static_cast<int>(random.below(kDepartments));
    Activity activity;
    activity.variants.push_back(random_variant(random, size, department));
    if (random.chance(0.3)) activity.variants.push_back(random_variant(random, size * 0.6, department));
    if (random.chance(0.1)) activity.earliest = random.between(1, shape.quarters / 3);
    if (random.chance(0.1)) activity.deadline = random.between(shape.quarters * 2 / 3, shape.quarters);
    problem.activities.push_back(std::move(activity));
  }
  add_portfolio_rules(problem, random);
  choose_mandatory(problem, random);
  set_portfolio_capacities(problem, shape);
  return problem;
}

Problem random_knapsack(const KnapsackShape& shape) {
  Random random(shape.seed * 4481 + static_cast<uint64_t>(shape.variables * 1000 + shape.limits));
  Problem problem;
  problem.periods = 1;
  for (int i = 0; i < shape.limits; ++i) problem.resources.push_back({{0}, {0}});
  for (int j = 0; j < shape.variables; ++j) {
    Variant variant;
    Amount sum = 0;
    for (uint32_t i = 0; i < static_cast<uint32_t>(shape.limits); ++i) {
      const Amount amount = random.between(1, 1000);
      variant.uses.push_back({i, {amount}, 0, Use::By::kPeriod});
      problem.resources[i].capacity[0] += amount;
      sum += amount;
    }
    variant.value = sum / shape.limits + static_cast<Amount>(500 * random.unit());
    problem.activities.emplace_back().variants.push_back(std::move(variant));
  }
  for (Resource& resource : problem.resources)
    resource.capacity[0] = static_cast<Amount>(shape.tightness * static_cast<double>(resource.capacity[0]));
  return problem;
}

namespace {

Resource per_period(int periods, Amount capacity) {
  Resource resource;
  for (int t = 0; t < periods; ++t) resource.bucket_of_period.push_back(static_cast<uint32_t>(t));
  resource.capacity.assign(static_cast<size_t>(periods), capacity);
  return resource;
}

}  // namespace

Problem random_small_project(Random& random) {
  Problem problem;
  problem.periods = random.between(4, 7);
  const int jobs = random.between(2, 4);
  problem.resources.push_back(per_period(problem.periods, random.between(4, 8)));
  problem.resources.push_back({std::vector<uint32_t>(static_cast<size_t>(problem.periods), 0), {random.between(6, 14)}});
  for (int j = 0; j < jobs; ++j) {
    Activity activity;
    activity.mandatory = true;
    const int modes = random.between(1, 2);
    for (int m = 0; m < modes; ++m) {
      Variant variant{random.between(random.chance(0.1) ? 0 : 1, 3), random.between(0, 6), random.between(0, 3), {}};
      if (variant.duration > 0) {
        variant.uses.push_back({0, std::vector<Amount>(static_cast<size_t>(variant.duration), random.between(1, 5)), 0, Use::By::kPeriod});
        variant.uses.push_back({1, {random.between(0, 5)}, 0, Use::By::kPeriod});
      }
      activity.variants.push_back(std::move(variant));
    }
    if (random.chance(0.2)) activity.earliest = random.between(0, 2);
    if (random.chance(0.2)) activity.deadline = random.between(2, problem.periods);
    problem.activities.push_back(std::move(activity));
  }
  for (int i = random.between(0, 2); i > 0; --i) {
    const uint32_t one = random.below(static_cast<uint32_t>(jobs)), other = random.below(static_cast<uint32_t>(jobs));
    if (one != other) problem.precedences.push_back({std::min(one, other), std::max(one, other), random.between(0, 1)});
  }
  return problem;
}

}  // namespace koers::analysis::portfolio
