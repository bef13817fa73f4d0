// Says whether a schedule obeys a problem, and finds the best one by trying everything. For tests: written from problem.h alone, shares no
// code with the engine that it checks.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "analysis/portfolio/problem.h"

namespace koers::analysis::portfolio::testing {

// Empty when every limit and rule holds; otherwise which one does not.
inline std::string violation(const Problem& problem, const Schedule& schedule) {
  if (schedule.size() != problem.activities.size()) return "length";
  std::map<std::pair<uint32_t, uint32_t>, Amount> used;
  const auto finish = [&](uint32_t a) {
    return schedule[a].start + problem.activities[a].variants[static_cast<size_t>(schedule[a].variant)].duration;
  };
  for (uint32_t a = 0; a < schedule.size(); ++a) {
    const Activity& activity = problem.activities[a];
    const Placement& at = schedule[a];
    const std::string name = " of activity " + std::to_string(a);
    if (!at.is_in()) {
      if (activity.mandatory) return "mandatory" + name;
      if (activity.pin.kind == Pin::Kind::kIn) return "pin in" + name;
      continue;
    }
    if (activity.pin.kind == Pin::Kind::kOut) return "pin out" + name;
    if (activity.pin.kind == Pin::Kind::kIn && activity.pin.start >= 0 && activity.pin.start != at.start) return "pinned start" + name;
    if (activity.pin.kind == Pin::Kind::kIn && activity.pin.variant >= 0 && activity.pin.variant != at.variant)
      return "pinned variant" + name;
    if (at.variant >= static_cast<int>(activity.variants.size())) return "variant" + name;
    if (at.start < 0 || at.start < activity.earliest) return "earliest" + name;
    if (finish(a) > activity.deadline || finish(a) > problem.periods) return "deadline" + name;
    for (const Use& use : activity.variants[static_cast<size_t>(at.variant)].uses) {
      if (use.by == Use::By::kBucket) {
        // The bucket in force at the start, or the first one that comes after; from there one amount a bucket.
        const auto& buckets = problem.resources[use.resource].bucket_of_period;
        size_t t = static_cast<size_t>(at.start);
        while (t < buckets.size() && buckets[t] == Resource::kNoBucket) ++t;
        if (t >= buckets.size()) continue;
        const uint32_t last = static_cast<uint32_t>(problem.resources[use.resource].capacity.size()) - 1;
        for (uint32_t b = buckets[t]; b <= last; ++b) {
          used[{use.resource, b}] += b - buckets[t] < use.profile.size() ? use.profile[b - buckets[t]] : use.afterwards;
        }
        // The rest of the profile lands in the last bucket.
        for (size_t k = last - buckets[t] + 1; k < use.profile.size(); ++k) used[{use.resource, last}] += use.profile[k];
        continue;
      }
      for (int t = at.start; t < problem.periods; ++t) {
        const size_t offset = static_cast<size_t>(t - at.start);
        const Amount amount = offset < use.profile.size() ? use.profile[offset] : use.afterwards;
        const uint32_t bucket = problem.resources[use.resource].bucket_of_period[static_cast<size_t>(t)];
        if (bucket != Resource::kNoBucket) used[{use.resource, bucket}] += amount;
      }
    }
  }
  for (uint32_t r = 0; r < problem.resources.size(); ++r) {
    for (uint32_t b = 0; b < problem.resources[r].capacity.size(); ++b) {
      const Amount capacity = problem.resources[r].capacity[b];
      if (capacity != kUnlimited && used[{r, b}] > capacity)
        return "capacity of resource " + std::to_string(r) + " bucket " + std::to_string(b);
    }
  }
  for (const Precedence& rule : problem.precedences) {
    if (rule.before == rule.after || !schedule[rule.after].is_in()) continue;
    if (!schedule[rule.before].is_in()) return "precedence without predecessor";
    if (schedule[rule.after].start < finish(rule.before) + rule.lag) return "precedence too early";
  }
  for (const Requirement& rule : problem.requirements) {
    if (schedule[rule.activity].is_in() && !schedule[rule.needs].is_in()) return "requirement";
  }
  for (const Exclusion& rule : problem.exclusions) {
    if (rule.one != rule.other && schedule[rule.one].is_in() && schedule[rule.other].is_in()) return "exclusion";
  }
  return {};
}

inline Amount worth(const Problem& problem, const Schedule& schedule) {
  Amount sum = 0;
  for (size_t a = 0; a < schedule.size(); ++a) {
    if (!schedule[a].is_in()) continue;
    const Variant& variant = problem.activities[a].variants[static_cast<size_t>(schedule[a].variant)];
    sum += variant.value - variant.value_lost_per_period * schedule[a].start;
  }
  return sum;
}

// The most that any schedule is worth; nullopt when none obeys.
inline std::optional<Amount> best_by_trying_everything(const Problem& problem) {
  const size_t count = problem.activities.size();
  std::vector<Schedule> ways(count);
  for (size_t a = 0; a < count; ++a) {
    ways[a].push_back({});
    for (size_t v = 0; v < problem.activities[a].variants.size(); ++v) {
      for (int start = 0; start <= problem.periods; ++start) ways[a].push_back({static_cast<int>(v), start});
    }
  }
  std::optional<Amount> best;
  std::vector<size_t> at(count, 0);
  Schedule schedule(count);
  for (;;) {
    for (size_t a = 0; a < count; ++a) schedule[a] = ways[a][at[a]];
    const Amount value = worth(problem, schedule);
    if ((!best || value > *best) && violation(problem, schedule).empty()) best = value;
    size_t a = 0;
    while (a < count && ++at[a] == ways[a].size()) at[a++] = 0;
    if (a == count) return best;
  }
}

}  // namespace koers::analysis::portfolio::testing
