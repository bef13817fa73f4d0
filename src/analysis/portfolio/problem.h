// What there is to choose and schedule, in plain numbers: activities with variants, what they use of limited resources in which period, and
// the rules between them. The portfolio lens makes one from the register; a multidimensional knapsack (one period, one variant an item) and
// a resource-constrained project (all mandatory, value falling with the start of the last job) are the same struct. All amounts and values
// are integers, so that sums are exact and an answer can be checked to the cent.
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "base/result.h"

namespace koers::analysis::portfolio {

using Amount = int64_t;
inline constexpr Amount kUnlimited = std::numeric_limits<Amount>::max() / 8;
inline constexpr Amount kAmountMax = Amount{1} << 50;  // of one use, capacity or value; sums stay far from overflow
inline constexpr int kNoPeriod = -1;

// A limit that activities share: days of a skill per quarter, euros per year, large changes per department.
struct Resource {
  static constexpr uint32_t kNoBucket = 0xffffffff;
  std::vector<uint32_t> bucket_of_period;  // which capacity a period draws on; kNoBucket: not limited in that period
  std::vector<Amount> capacity;            // per bucket; kUnlimited for none
};

// What a variant uses of one resource. Negative amounts free it (a saving).
struct Use {
  // By period: in the first period after the start, the second, … By bucket: in the bucket of the start, the next one, … wherever in the
  // bucket it starts (costs that are known per calendar year); what would come after the last bucket is taken in the last, so that nothing
  // slips out at the end.
  enum class By : uint8_t { kPeriod, kBucket };
  uint32_t resource = 0;
  std::vector<Amount> profile;
  Amount afterwards = 0;  // in every period (bucket) after the profile, to the end of the horizon (structural costs)
  By by = By::kPeriod;
};

struct Variant {
  int duration = 1;                  // periods; 0 for a moment
  Amount value = 0;                  // when it starts in period 0
  Amount value_lost_per_period = 0;  // for each period that it starts later
  std::vector<Use> uses;
};

// A choice made by hand: Koers then checks instead of chooses.
struct Pin {
  enum class Kind : uint8_t { kFree, kIn, kOut } kind = Kind::kFree;
  int start = kNoPeriod;  // with kIn: this start only
  int variant = -1;       // with kIn: this variant only
};

struct Activity {
  std::vector<Variant> variants;
  int earliest = 0;                                // first period in which it may start
  int deadline = std::numeric_limits<int>::max();  // it is finished before this period begins; later than the horizon means the horizon
  bool mandatory = false;
  Pin pin;
};

// `after` needs `before`, and starts `lag` periods after its finish at the earliest.
struct Precedence {
  uint32_t before = 0, after = 0;
  int lag = 0;
};
// `activity` needs `needs`, whenever that is done.
struct Requirement {
  uint32_t activity = 0, needs = 0;
};
// At most one of the two.
struct Exclusion {
  uint32_t one = 0, other = 0;
};

struct Problem {
  int periods = 0;
  std::vector<Activity> activities;
  std::vector<Resource> resources;
  std::vector<Precedence> precedences;
  std::vector<Requirement> requirements;
  std::vector<Exclusion> exclusions;
};

// When and how an activity is done. variant < 0: it is not.
struct Placement {
  int variant = -1;
  int start = 0;
  bool is_in() const { return variant >= 0; }
  bool operator==(const Placement&) const = default;
};
using Schedule = std::vector<Placement>;  // one per activity

// One limit or rule, as it can clash with others or be widened.
struct Limit {
  enum class Kind : uint8_t {
    kCapacity,
    kPrecedence,
    kRequirement,
    kExclusion,
    kMandatory,
    kEarliest,
    kDeadline,
    kPin
  } kind = Kind::kCapacity;
  uint32_t index = 0;   // in resources, precedences, requirements, exclusions or activities
  uint32_t bucket = 0;  // with kCapacity
  bool operator==(const Limit&) const = default;
};

// Errors: kInvalidInput for what no problem may be (an index or number out of range); what merely cannot be met is not an error.
Result<void> check_problem(const Problem& problem);

Amount value_at(const Variant& variant, int start);
// Calls visit(bucket, amount) for what a use takes when its activity starts there; a bucket may come more than once.
template <class Visit>
void for_each_load(const Problem& problem, const Use& use, int start, Visit visit) {
  const Resource& resource = problem.resources[use.resource];
  const auto length = static_cast<int>(use.profile.size());
  if (use.by == Use::By::kBucket) {
    int period = start;
    while (period < problem.periods && resource.bucket_of_period[static_cast<size_t>(period)] == Resource::kNoBucket) ++period;
    if (period >= problem.periods) return;
    const auto first = static_cast<int>(resource.bucket_of_period[static_cast<size_t>(period)]),
               count = static_cast<int>(resource.capacity.size());
    for (int k = 0; k < std::max(length, count - first); ++k) {
      const Amount amount = k < length ? use.profile[static_cast<size_t>(k)] : use.afterwards;
      if (amount != 0) visit(static_cast<uint32_t>(std::min(first + k, count - 1)), amount);
    }
    return;
  }
  const int end = use.afterwards != 0 ? problem.periods : std::min(problem.periods, start + length);
  for (int period = start; period < end; ++period) {
    const Amount amount = period - start < length ? use.profile[static_cast<size_t>(period - start)] : use.afterwards;
    const uint32_t bucket = resource.bucket_of_period[static_cast<size_t>(period)];
    if (amount != 0 && bucket != Resource::kNoBucket) visit(bucket, amount);
  }
}
Amount value_of(const Problem& problem, const Schedule& schedule);

// The limits that could keep something out, in a fixed order.
std::vector<Limit> limits_of(const Problem& problem);
// The same problem without these limits. (A dropped rule is turned into one that never binds, so that every index stays as it was.)
Problem without(const Problem& problem, std::span<const Limit> dropped);
// What must be in if `activity` is: itself and all it needs, directly or not.
std::vector<uint32_t> closure_of(const Problem& problem, std::span<const uint32_t> activities);

}  // namespace koers::analysis::portfolio
