#include "analysis/portfolio/problem.h"

#include <algorithm>
#include <string>

#include "analysis/portfolio/messages.h"

namespace koers::analysis::portfolio {
namespace {

Error malformed(const std::string& what) { return Error(ErrorCode::kInvalidInput, Message(kMalformedProblem, {{"what", what}})); }

bool in_range(Amount amount) { return amount >= -kAmountMax && amount <= kAmountMax; }

std::string wrong_with(const Problem& problem, const Activity& activity) {
  if (activity.pin.variant >= static_cast<int>(activity.variants.size())) return "a pin names a variant that is not there";
  for (const Variant& variant : activity.variants) {
    if (variant.duration < 0 || variant.duration > 1'000'000) return "duration";
    if (!in_range(variant.value) || !in_range(variant.value_lost_per_period)) return "value";
    for (const Use& use : variant.uses) {
      if (use.resource >= problem.resources.size()) return "a use names a resource that is not there";
      if (!in_range(use.afterwards) || !std::all_of(use.profile.begin(), use.profile.end(), in_range)) return "use";
    }
  }
  return {};
}

}  // namespace

Result<void> check_problem(const Problem& problem) {
  const size_t count = problem.activities.size();
  if (problem.periods < 1 || problem.periods > 100'000) return malformed("periods");
  for (const Resource& resource : problem.resources) {
    if (resource.bucket_of_period.size() != static_cast<size_t>(problem.periods)) return malformed("a resource does not cover the periods");
    for (const uint32_t bucket : resource.bucket_of_period) {
      if (bucket != Resource::kNoBucket && bucket >= resource.capacity.size()) return malformed("a bucket that is not there");
    }
    for (const Amount amount : resource.capacity) {
      if (amount != kUnlimited && !in_range(amount)) return malformed("capacity");
    }
  }
  for (size_t a = 0; a < count; ++a) {
    if (const std::string wrong = wrong_with(problem, problem.activities[a]); !wrong.empty()) {
      return malformed(wrong + " (activity " + std::to_string(a) + ")");
    }
  }
  const auto known = [count](uint32_t one, uint32_t other) { return one < count && other < count; };
  for (const Precedence& rule : problem.precedences) {
    if (!known(rule.before, rule.after) || rule.lag < -1'000'000 || rule.lag > 1'000'000) return malformed("precedence");
  }
  for (const Requirement& rule : problem.requirements) {
    if (!known(rule.activity, rule.needs)) return malformed("requirement");
  }
  for (const Exclusion& rule : problem.exclusions) {
    if (!known(rule.one, rule.other)) return malformed("exclusion");
  }
  return {};
}

Amount value_at(const Variant& variant, int start) { return variant.value - variant.value_lost_per_period * start; }

Amount value_of(const Problem& problem, const Schedule& schedule) {
  Amount sum = 0;
  for (size_t a = 0; a < schedule.size(); ++a) {
    if (schedule[a].is_in()) sum += value_at(problem.activities[a].variants[static_cast<size_t>(schedule[a].variant)], schedule[a].start);
  }
  return sum;
}

std::vector<Limit> limits_of(const Problem& problem) {
  using Kind = Limit::Kind;
  std::vector<Limit> limits;
  const auto add = [&limits](Kind kind, size_t index, size_t bucket = 0) {
    limits.push_back({kind, static_cast<uint32_t>(index), static_cast<uint32_t>(bucket)});
  };
  for (size_t r = 0; r < problem.resources.size(); ++r) {
    const Resource& resource = problem.resources[r];
    for (size_t b = 0; b < resource.capacity.size(); ++b) {
      if (resource.capacity[b] != kUnlimited) add(Kind::kCapacity, r, b);
    }
  }
  for (size_t i = 0; i < problem.precedences.size(); ++i) {
    if (problem.precedences[i].before != problem.precedences[i].after) add(Kind::kPrecedence, i);
  }
  for (size_t i = 0; i < problem.requirements.size(); ++i) {
    if (problem.requirements[i].activity != problem.requirements[i].needs) add(Kind::kRequirement, i);
  }
  for (size_t i = 0; i < problem.exclusions.size(); ++i) {
    if (problem.exclusions[i].one != problem.exclusions[i].other) add(Kind::kExclusion, i);
  }
  for (size_t a = 0; a < problem.activities.size(); ++a) {
    const Activity& activity = problem.activities[a];
    if (activity.mandatory) add(Kind::kMandatory, a);
    if (activity.earliest > 0) add(Kind::kEarliest, a);
    if (activity.deadline < problem.periods) add(Kind::kDeadline, a);
    if (activity.pin.kind != Pin::Kind::kFree) add(Kind::kPin, a);
  }
  return limits;
}

Problem without(const Problem& problem, std::span<const Limit> dropped) {
  Problem relaxed = problem;
  for (const Limit& limit : dropped) {
    switch (limit.kind) {
      case Limit::Kind::kCapacity: relaxed.resources[limit.index].capacity[limit.bucket] = kUnlimited; break;
      case Limit::Kind::kPrecedence: relaxed.precedences[limit.index].after = relaxed.precedences[limit.index].before; break;
      case Limit::Kind::kRequirement: relaxed.requirements[limit.index].needs = relaxed.requirements[limit.index].activity; break;
      case Limit::Kind::kExclusion: relaxed.exclusions[limit.index].other = relaxed.exclusions[limit.index].one; break;
      case Limit::Kind::kMandatory: relaxed.activities[limit.index].mandatory = false; break;
      case Limit::Kind::kEarliest: relaxed.activities[limit.index].earliest = 0; break;
      case Limit::Kind::kDeadline: relaxed.activities[limit.index].deadline = std::numeric_limits<int>::max(); break;
      case Limit::Kind::kPin: relaxed.activities[limit.index].pin = {}; break;
    }
  }
  return relaxed;
}

std::vector<uint32_t> closure_of(const Problem& problem, std::span<const uint32_t> activities) {
  std::vector<uint8_t> reached(problem.activities.size(), 0);
  std::vector<uint32_t> closure(activities.begin(), activities.end());
  for (const uint32_t a : closure) reached[a] = 1;
  const auto reach = [&](uint32_t a) {
    if (!reached[a]) reached[a] = 1, closure.push_back(a);
  };
  for (size_t i = 0; i < closure.size(); ++i) {
    for (const Precedence& rule : problem.precedences) {
      if (rule.after == closure[i]) reach(rule.before);
    }
    for (const Requirement& rule : problem.requirements) {
      if (rule.activity == closure[i]) reach(rule.needs);
    }
  }
  return closure;
}

}  // namespace koers::analysis::portfolio
