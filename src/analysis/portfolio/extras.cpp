#include "analysis/portfolio/extras.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "analysis/portfolio/model.h"
#include "analysis/portfolio/state.h"

namespace koers::analysis::portfolio {
namespace {

using Loads = std::vector<std::vector<Amount>>;  // per resource, per bucket

constexpr uint32_t kAnyResource = 0xffffffff;

const Variant& variant_of(const Problem& problem, uint32_t activity, Placement at) {
  return problem.activities[activity].variants[static_cast<size_t>(at.variant)];
}

int finish_of(const Problem& problem, uint32_t activity, Placement at) { return at.start + variant_of(problem, activity, at).duration; }

template <class Visit>
void for_each_load(const Problem& problem, uint32_t activity, Placement at, Visit visit) {
  for (const Use& use : variant_of(problem, activity, at).uses) {
    for_each_load(problem, use, at.start, [&](uint32_t bucket, Amount amount) { visit(use.resource, bucket, amount); });
  }
}

void add_load(const Problem& problem, uint32_t activity, Placement at, Amount sign, Loads& loads) {
  for_each_load(problem, activity, at,
                [&](uint32_t resource, uint32_t bucket, Amount amount) { loads[resource][bucket] += sign * amount; });
}

Loads loads_of(const Problem& problem, const Schedule& schedule) {
  Loads loads;
  for (const Resource& resource : problem.resources) loads.emplace_back(resource.capacity.size(), 0);
  for (uint32_t a = 0; a < schedule.size(); ++a) {
    if (schedule[a].is_in()) add_load(problem, a, schedule[a], 1, loads);
  }
  return loads;
}

std::vector<BucketAmount> overflow_of(const Problem& problem, const Loads& loads) {
  std::vector<BucketAmount> over;
  for (uint32_t r = 0; r < loads.size(); ++r) {
    for (uint32_t b = 0; b < loads[r].size(); ++b) {
      const Amount capacity = problem.resources[r].capacity[b];
      if (capacity != kUnlimited && loads[r][b] > capacity) over.push_back({r, b, loads[r][b] - capacity});
    }
  }
  return over;
}

// What an overflow costs: nothing outside the one resource is allowed; among it, the total. With kAnyResource: shares of the limits,
// summed.
double cost_of(const Problem& problem, const std::vector<BucketAmount>& over, uint32_t resource) {
  double cost = 0;
  for (const BucketAmount& amount : over) {
    if (resource != kAnyResource) {
      if (amount.resource != resource) return std::numeric_limits<double>::infinity();
      cost += static_cast<double>(amount.amount);
    } else {
      const auto& capacities = problem.resources[amount.resource].capacity;
      double total = 1;
      for (const Amount capacity : capacities) total += capacity == kUnlimited ? 0 : static_cast<double>(capacity);
      cost += static_cast<double>(amount.amount) / total;
    }
  }
  return cost;
}

// Places the activity and what it still needs, one after another, where it costs least; all that is chosen stays where it is.
class Placer {
 public:
  Placer(const Problem& problem, const Schedule& chosen, uint32_t activity)
      : problem_(problem), chosen_(chosen), loads_(loads_of(problem, chosen)) {
    const uint32_t root[] = {activity};
    for (const uint32_t needed : closure_of(problem, root)) {
      if (!chosen[needed].is_in()) missing_.push_back(needed);
    }
    std::reverse(missing_.begin(), missing_.end());  // roughly: what is needed before what needs it
  }

  // False when a rule forbids it whatever the limits.
  bool place(uint32_t resource, Schedule& schedule, std::vector<BucketAmount>& over) {
    schedule = chosen_;
    Loads loads = loads_;
    for (const uint32_t a : missing_) {
      double best_cost = std::numeric_limits<double>::infinity();
      Placement best;
      for_each_way(a, schedule, [&](Placement way) {
        add_load(problem_, a, way, 1, loads);
        const double cost = cost_of(problem_, overflow_of(problem_, loads), resource);
        if (cost < best_cost) best_cost = cost, best = way;
        add_load(problem_, a, way, -1, loads);
      });
      if (!best.is_in()) return false;
      schedule[a] = best;
      add_load(problem_, a, best, 1, loads);
    }
    over = overflow_of(problem_, loads);
    return true;
  }

  size_t missing() const { return missing_.size(); }
  std::vector<uint32_t> resources_touched() const {
    std::vector<uint8_t> touched(problem_.resources.size(), 0);
    for (const uint32_t a : missing_) {
      for (const Variant& variant : problem_.activities[a].variants) {
        for (const Use& use : variant.uses) touched[use.resource] = 1;
      }
    }
    std::vector<uint32_t> resources;
    for (uint32_t r = 0; r < touched.size(); ++r) {
      if (touched[r]) resources.push_back(r);
    }
    return resources;
  }

 private:
  template <class Visit>
  void for_each_way(uint32_t a, const Schedule& schedule, Visit visit) const {
    const Activity& activity = problem_.activities[a];
    if (activity.pin.kind == Pin::Kind::kOut || excluded(a, schedule)) return;
    const int deadline = std::min(activity.deadline, problem_.periods);
    for (int v = 0; v < static_cast<int>(activity.variants.size()); ++v) {
      const int duration = activity.variants[static_cast<size_t>(v)].duration;
      for (int start = std::max(0, activity.earliest); start + duration <= deadline; ++start) {
        if (in_order(a, {v, start}, schedule)) visit(Placement{v, start});
      }
    }
  }
  bool excluded(uint32_t a, const Schedule& schedule) const {
    return std::any_of(problem_.exclusions.begin(), problem_.exclusions.end(), [&](const Exclusion& rule) {
      return rule.one != rule.other && ((rule.one == a && schedule[rule.other].is_in()) || (rule.other == a && schedule[rule.one].is_in()));
    });
  }
  bool in_order(uint32_t a, Placement at, const Schedule& schedule) const {
    return std::all_of(problem_.precedences.begin(), problem_.precedences.end(), [&](const Precedence& rule) {
      if (rule.before == rule.after) return true;
      if (rule.after == a && schedule[rule.before].is_in())
        return at.start >= finish_of(problem_, rule.before, schedule[rule.before]) + rule.lag;
      if (rule.before == a && schedule[rule.after].is_in()) return schedule[rule.after].start >= finish_of(problem_, a, at) + rule.lag;
      return true;
    });
  }

  const Problem& problem_;
  const Schedule& chosen_;
  const Loads loads_;
  std::vector<uint32_t> missing_;
};

bool holds(const Problem& problem, const Schedule& schedule) {
  const Compiled compiled(problem);
  State state(compiled);
  for (uint32_t a = 0; a < schedule.size(); ++a) {
    if (!schedule[a].is_in()) continue;
    const PlacementIndex p = compiled.find(a, schedule[a]);
    if (p == kNotIn) return false;
    state.put(p);
  }
  return state.sound();
}

// Another date of its own: how many periods later it may end, or earlier it may begin, to fit without more of anything.
void find_dates(const Problem& problem, const Schedule& chosen, uint32_t activity, std::vector<Extra>& extras) {
  const Activity& original = problem.activities[activity];
  for (const bool later : {true, false}) {
    const int steps_max = later ? problem.periods - std::min(original.deadline, problem.periods) : original.earliest;
    for (int steps = 1; steps <= steps_max; ++steps) {
      Extra extra;
      (later ? extra.periods_later : extra.periods_earlier) = steps;
      const Problem other = widened(problem, activity, extra);
      std::vector<BucketAmount> over;
      if (!Placer(other, chosen, activity).place(kAnyResource, extra.schedule, over) || !over.empty()) continue;
      if (holds(other, extra.schedule)) extras.push_back(std::move(extra));
      break;
    }
  }
}

}  // namespace

Problem widened(const Problem& problem, uint32_t activity, const Extra& extra) {
  Problem result = problem;
  for (const BucketAmount& more : extra.amounts) result.resources[more.resource].capacity[more.bucket] += more.amount;
  Activity& own = result.activities[activity];
  if (extra.periods_later > 0) own.deadline = std::min(own.deadline, problem.periods) + extra.periods_later;
  own.earliest = std::max(0, own.earliest - extra.periods_earlier);
  return result;
}

std::vector<Extra> find_extras(const Problem& problem, const Schedule& chosen, uint32_t activity, size_t extras_max) {
  std::vector<Extra> extras;
  find_dates(problem, chosen, activity, extras);
  Placer placer(problem, chosen, activity);
  std::vector<std::pair<double, Extra>> found;
  const auto try_resource = [&](uint32_t resource) {
    Extra extra;
    if (!placer.place(resource, extra.schedule, extra.amounts) || extra.amounts.empty()) return;
    if (!holds(widened(problem, activity, extra), extra.schedule)) return;
    found.emplace_back(cost_of(problem, extra.amounts, kAnyResource), std::move(extra));
  };
  for (const uint32_t resource : placer.resources_touched()) try_resource(resource);
  if (found.empty()) try_resource(kAnyResource);
  std::sort(found.begin(), found.end(), [](const auto& one, const auto& other) {
    return one.first != other.first ? one.first < other.first : one.second.amounts.front().resource < other.second.amounts.front().resource;
  });
  for (auto& [cost, extra] : found) {
    if (extras.size() < extras_max) extras.push_back(std::move(extra));
  }
  return extras;
}

void prove_extra(const Problem& problem, const Schedule& chosen, uint32_t activity, double seconds, const Control& control, Extra& extra) {
  if (extra.amounts.empty() || control.solver() == nullptr) return;
  const uint32_t resource = extra.amounts.front().resource;
  Amount total = 0;
  for (const BucketAmount& more : extra.amounts) {
    if (more.resource != resource) return;  // a mixture has no single measure
    total += more.amount;
  }
  // All that is chosen and wished must be in, all else stays out, and this one resource has no limit but a price.
  Problem priced = problem;
  for (uint32_t a = 0; a < priced.activities.size(); ++a) {
    const bool in = chosen[a].is_in() || extra.schedule[a].is_in();
    if (in) priced.activities[a].mandatory = true;
    if (!in) priced.activities[a].pin = {Pin::Kind::kOut, kNoPeriod, -1};
  }
  for (Amount& capacity : priced.resources[resource].capacity) capacity = kUnlimited;
  const Compiled compiled(priced);
  Model model = make_model(compiled);
  MipProblem& program = model.program;
  std::fill(program.objective.begin(), program.objective.end(), 0.0);
  std::map<uint32_t, std::vector<std::pair<uint32_t, double>>> rows;
  Amount largest = 1;
  for (const Amount capacity : problem.resources[resource].capacity) largest = std::max(largest, capacity == kUnlimited ? 0 : capacity);
  const double scale = 1.0 / static_cast<double>(std::max({Amount{1}, total, largest / 1000}));
  for (uint32_t p = 0; p < compiled.options().size(); ++p) {
    const Option& option = compiled.options()[p];
    std::map<uint32_t, Amount> amounts;
    for_each_load(problem, option.activity, {option.variant, option.start}, [&](uint32_t used, uint32_t bucket, Amount amount) {
      if (used == resource) amounts[bucket] += amount;
    });
    for (const auto& [bucket, amount] : amounts) rows[bucket].emplace_back(p, static_cast<double>(amount) * scale);
  }
  for (auto& [bucket, entries] : rows) {
    const Amount capacity = problem.resources[resource].capacity[bucket];
    if (capacity == kUnlimited) continue;
    entries.emplace_back(program.add_column(-1, 0, std::numeric_limits<double>::infinity(), false), -1.0);
    program.add_row(-std::numeric_limits<double>::infinity(), static_cast<double>(capacity) * scale, entries);
  }
  SolveOptions options;
  options.seconds_max = seconds;
  options.start = start_of(compiled, extra.schedule, program.objective.size());
  const auto answer = control.solver()->solve(program, options, control);
  if (!answer || answer->solution.empty()) return;
  const auto schedule = schedule_of(compiled, answer->solution);
  if (!schedule) return;
  std::vector<BucketAmount> over = overflow_of(problem, loads_of(problem, *schedule));
  Amount found = 0;
  for (const BucketAmount& more : over) found += more.amount;
  if (found > total) return;
  Extra better{std::move(over), 0, 0, *schedule, false};
  if (!holds(widened(problem, activity, better), better.schedule)) return;
  // To within the solver's own tolerance; amounts are whole, so that for small ones this is exact.
  const double least = -answer->bound / scale;
  better.smallest = static_cast<double>(found) - least < std::min(0.5, 1e-6 / scale) + 2e-6 / scale;
  extra = std::move(better);
}

}  // namespace koers::analysis::portfolio
