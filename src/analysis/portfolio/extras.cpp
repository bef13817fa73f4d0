#include "analysis/portfolio/extras.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "analysis/portfolio/model.h"
#include "analysis/portfolio/state.h"

namespace koers::analysis::portfolio {
namespace {

constexpr uint32_t kAnyResource = 0xffffffff;
constexpr int kMoveMax = 4;  // periods that another one is moved
constexpr size_t kMovesMax = 2;

const Variant& variant_of(const Problem& problem, uint32_t activity, Placement at) {
  return problem.activities[activity].variants[static_cast<size_t>(at.variant)];
}

int finish_of(const Problem& problem, uint32_t activity, Placement at) { return at.start + variant_of(problem, activity, at).duration; }

template <class Visit>
void for_each_load_of(const Problem& problem, uint32_t activity, Placement at, Visit visit) {
  for (const Use& use : variant_of(problem, activity, at).uses) {
    for_each_load(problem, use, at.start, [&](uint32_t bucket, Amount amount) { visit(use.resource, bucket, amount); });
  }
}

// What is used of each resource in each bucket.
class Loads {
 public:
  Loads(const Problem& problem, const Schedule& schedule) : problem_(&problem) {
    for (const Resource& resource : problem.resources) loads_.emplace_back(resource.capacity.size(), 0);
    for (uint32_t a = 0; a < schedule.size(); ++a) {
      if (schedule[a].is_in()) add(a, schedule[a], 1);
    }
  }
  void add(uint32_t activity, Placement at, Amount sign) {
    for_each_load_of(*problem_, activity, at,
                     [&](uint32_t resource, uint32_t bucket, Amount amount) { loads_[resource][bucket] += sign * amount; });
  }
  // Whether what was just added broke no limit that it touches.
  bool within(uint32_t activity, Placement at) const {
    bool good = true;
    for_each_load_of(*problem_, activity, at, [&](uint32_t resource, uint32_t bucket, Amount) {
      const Amount capacity = problem_->resources[resource].capacity[bucket];
      good &= capacity == kUnlimited || loads_[resource][bucket] <= capacity;
    });
    return good;
  }
  std::vector<BucketAmount> overflow() const {
    std::vector<BucketAmount> over;
    for (uint32_t r = 0; r < loads_.size(); ++r) {
      for (uint32_t b = 0; b < loads_[r].size(); ++b) {
        const Amount capacity = problem_->resources[r].capacity[b];
        if (capacity != kUnlimited && loads_[r][b] > capacity) over.push_back({r, b, loads_[r][b] - capacity});
      }
    }
    return over;
  }

 private:
  const Problem* problem_;
  std::vector<std::vector<Amount>> loads_;
};

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

std::vector<uint32_t> missing_for(const Problem& problem, const Schedule& chosen, uint32_t activity) {
  std::vector<uint32_t> missing;
  const uint32_t root[] = {activity};
  for (const uint32_t needed : closure_of(problem, root)) {
    if (!chosen[needed].is_in()) missing.push_back(needed);
  }
  std::reverse(missing.begin(), missing.end());  // roughly: what is needed before what needs it
  return missing;
}

bool excluded(const Problem& problem, uint32_t a, const Schedule& schedule) {
  return std::any_of(problem.exclusions.begin(), problem.exclusions.end(), [&](const Exclusion& rule) {
    return rule.one != rule.other && ((rule.one == a && schedule[rule.other].is_in()) || (rule.other == a && schedule[rule.one].is_in()));
  });
}

bool in_order(const Problem& problem, uint32_t a, Placement at, const Schedule& schedule) {
  return std::all_of(problem.precedences.begin(), problem.precedences.end(), [&](const Precedence& rule) {
    if (rule.before == rule.after) return true;
    if (rule.after == a && schedule[rule.before].is_in())
      return at.start >= finish_of(problem, rule.before, schedule[rule.before]) + rule.lag;
    if (rule.before == a && schedule[rule.after].is_in()) return schedule[rule.after].start >= finish_of(problem, a, at) + rule.lag;
    return true;
  });
}

// Places the activity and what it still needs, one after another, where it costs least; all that is chosen stays where it is.
class Placer {
 public:
  Placer(const Problem& problem, const Schedule& chosen, uint32_t activity)
      : problem_(problem), chosen_(chosen), loads_(problem, chosen), missing_(missing_for(problem, chosen, activity)) {}

  // False when a rule forbids it whatever the limits.
  bool place(uint32_t resource, Schedule& schedule, std::vector<BucketAmount>& over) const {
    schedule = chosen_;
    Loads loads = loads_;
    for (const uint32_t a : missing_) {
      double best_cost = std::numeric_limits<double>::infinity();
      Placement best;
      for_each_way(a, schedule, [&](Placement way) {
        loads.add(a, way, 1);
        const double cost = cost_of(problem_, loads.overflow(), resource);
        if (cost < best_cost) best_cost = cost, best = way;
        loads.add(a, way, -1);
        return true;
      });
      if (!best.is_in()) return false;
      schedule[a] = best;
      loads.add(a, best, 1);
    }
    over = loads.overflow();
    return true;
  }

  // Within the limits as they are, with one of the chosen somewhere else.
  bool place_beside(uint32_t moved, Placement there, Schedule& schedule) const {
    schedule = chosen_;
    Loads loads = loads_;
    loads.add(moved, schedule[moved], -1), loads.add(moved, there, 1);
    if (!loads.within(moved, there)) return false;
    schedule[moved] = there;
    for (const uint32_t a : missing_) {
      Placement found;
      for_each_way(a, schedule, [&](Placement way) {
        loads.add(a, way, 1);
        if (loads.within(a, way)) {
          found = way;
          return false;
        }
        loads.add(a, way, -1);
        return true;
      });
      if (!found.is_in()) return false;
      schedule[a] = found;
    }
    return loads.overflow().empty();
  }

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
  // Until visit says false.
  template <class Visit>
  void for_each_way(uint32_t a, const Schedule& schedule, Visit visit) const {
    const Activity& activity = problem_.activities[a];
    if (activity.pin.kind == Pin::Kind::kOut || excluded(problem_, a, schedule)) return;
    const int deadline = std::min(activity.deadline, problem_.periods);
    for (int v = 0; v < static_cast<int>(activity.variants.size()); ++v) {
      const int duration = activity.variants[static_cast<size_t>(v)].duration;
      for (int start = std::max(0, activity.earliest); start + duration <= deadline; ++start) {
        if (in_order(problem_, a, {v, start}, schedule) && !visit(Placement{v, start})) return;
      }
    }
  }

  const Problem& problem_;
  const Schedule& chosen_;
  const Loads loads_;
  const std::vector<uint32_t> missing_;
};

// Another date of its own: how many periods later it may end, or earlier it may begin, to fit without more of anything.
void find_dates(const Problem& problem, const Schedule& chosen, uint32_t activity, std::vector<Extra>& extras) {
  const Activity& original = problem.activities[activity];
  for (const Shift::To to : {Shift::To::kLater, Shift::To::kEarlier}) {
    const int steps_max = to == Shift::To::kLater ? problem.periods - std::min(original.deadline, problem.periods) : original.earliest;
    for (int steps = 1; steps <= steps_max; ++steps) {
      Extra extra;
      extra.shifts.push_back({activity, to, steps});
      const Problem other = widened(problem, extra);
      std::vector<BucketAmount> over;
      if (!Placer(other, chosen, activity).place(kAnyResource, extra.schedule, over) || !over.empty()) continue;
      if (holds(other, extra.schedule)) extras.push_back(std::move(extra));
      break;
    }
  }
}

// One of the chosen elsewhere in its own window, and there is room: the fewest periods, then the least value lost. What is settled to
// start and variant (a running project) stays.
void find_moves(const Problem& problem, const Schedule& chosen, uint32_t activity, std::vector<Extra>& extras) {
  struct Move {
    int far = 0;
    Amount lost = 0;
    Extra extra;
  };
  const Placer placer(problem, chosen, activity);
  std::vector<Move> moves;
  for (uint32_t m = 0; m < chosen.size(); ++m) {
    const Activity& own = problem.activities[m];
    if (!chosen[m].is_in() || (own.pin.kind == Pin::Kind::kIn && own.pin.start != kNoPeriod && own.pin.variant >= 0)) continue;
    const Variant& variant = variant_of(problem, m, chosen[m]);
    bool found = false;
    for (int far = 1; far <= kMoveMax && !found; ++far) {
      for (const int start : {chosen[m].start + far, chosen[m].start - far}) {
        const Placement there{chosen[m].variant, start};
        if (start < own.earliest || start < 0 || start + variant.duration > std::min(own.deadline, problem.periods)) continue;
        Move move{far, value_at(variant, chosen[m].start) - value_at(variant, start), {}};
        if (!in_order(problem, m, there, chosen) || !placer.place_beside(m, there, move.extra.schedule)) continue;
        move.extra.shifts.push_back({m, Shift::To::kStart, start});
        moves.push_back(std::move(move));
        found = true;
        break;
      }
    }
  }
  std::stable_sort(moves.begin(), moves.end(),
                   [](const Move& one, const Move& other) { return std::pair(one.far, one.lost) < std::pair(other.far, other.lost); });
  size_t kept = 0;
  for (Move& move : moves) {
    if (kept == kMovesMax) break;
    if (holds(widened(problem, move.extra), move.extra.schedule)) extras.push_back(std::move(move.extra)), ++kept;
  }
}

// The chosen and the activity must be in, what it needs may be, all else stays out.
Problem beside(const Problem& problem, const Schedule& chosen, uint32_t activity) {
  Problem result = problem;
  std::vector<uint8_t> may(problem.activities.size(), 0);
  for (const uint32_t a : missing_for(problem, chosen, activity)) may[a] = 1;
  for (uint32_t a = 0; a < result.activities.size(); ++a) {
    if (chosen[a].is_in() || a == activity) result.activities[a].mandatory = true;
    if (!chosen[a].is_in() && !may[a]) result.activities[a].pin = {Pin::Kind::kOut, kNoPeriod, -1}, result.activities[a].mandatory = false;
  }
  return result;
}

}  // namespace

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

Problem widened(const Problem& problem, const Extra& extra) {
  Problem result = problem;
  for (const BucketAmount& more : extra.amounts) result.resources[more.resource].capacity[more.bucket] += more.amount;
  for (const Shift& shift : extra.shifts) apply_shift(shift, problem.periods, result.activities[shift.activity]);
  return result;
}

std::vector<Extra> find_extras(const Problem& problem, const Schedule& chosen, uint32_t activity, size_t extras_max) {
  std::vector<Extra> extras;
  find_dates(problem, chosen, activity, extras);
  find_moves(problem, chosen, activity, extras);
  const Placer placer(problem, chosen, activity);
  std::vector<std::pair<double, Extra>> found;
  const auto try_resource = [&](uint32_t resource) {
    Extra extra;
    if (!placer.place(resource, extra.schedule, extra.amounts) || extra.amounts.empty()) return;
    if (!holds(widened(problem, extra), extra.schedule)) return;
    found.emplace_back(cost_of(problem, extra.amounts, kAnyResource), std::move(extra));
  };
  for (const uint32_t resource : placer.resources_touched()) try_resource(resource);
  if (found.empty()) try_resource(kAnyResource);
  std::sort(found.begin(), found.end(), [](const auto& one, const auto& other) {
    return one.first != other.first ? one.first < other.first : one.second.amounts.front().resource < other.second.amounts.front().resource;
  });
  for (auto& [cost, extra] : found) extras.push_back(std::move(extra));
  if (extras.size() > extras_max) extras.resize(extras_max);
  return extras;
}

Feasibility fits_beside(const Problem& problem, const Schedule& chosen, uint32_t activity, const DecideOptions& options,
                        const Control& control) {
  return decide(beside(problem, chosen, activity), options, control).status;
}

void prove_shift(const Problem& problem, const Schedule& chosen, uint32_t activity, const DecideOptions& options, const Control& control,
                 Extra& extra) {
  if (extra.shifts.size() != 1 || !extra.amounts.empty()) return;
  const Shift shift = extra.shifts.front();
  std::vector<Shift> smaller;
  if (shift.to != Shift::To::kStart) {
    smaller.push_back({shift.activity, shift.to, shift.periods - 1});
  } else {
    const int now = chosen[shift.activity].start, far = std::abs(shift.periods - now);
    for (int start = std::max(0, now - far + 1); start < now + far; ++start) smaller.push_back({shift.activity, shift.to, start});
  }
  const auto too_small = [&](const Shift& less) {
    Extra other;
    other.shifts.push_back(less);
    return fits_beside(widened(problem, other), chosen, activity, options, control) == Feasibility::kInfeasible;
  };
  extra.smallest = std::all_of(smaller.begin(), smaller.end(), too_small);
}

void prove_amount(const Problem& problem, const Schedule& chosen, uint32_t activity, double seconds, const Control& control, Extra& extra) {
  if (extra.amounts.empty() || control.solver() == nullptr) return;
  const uint32_t resource = extra.amounts.front().resource;
  Amount total = 0;
  for (const BucketAmount& more : extra.amounts) {
    if (more.resource != resource) return;  // a mixture has no single measure
    total += more.amount;
  }
  // This one resource has no limit but a price.
  Problem priced = beside(problem, chosen, activity);
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
    for_each_load_of(problem, option.activity, {option.variant, option.start}, [&](uint32_t used, uint32_t bucket, Amount amount) {
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
  std::vector<BucketAmount> over = Loads(problem, *schedule).overflow();
  Amount found = 0;
  for (const BucketAmount& more : over) found += more.amount;
  if (found > total) return;
  Extra better;
  better.amounts = std::move(over), better.schedule = *schedule;
  if (!holds(widened(problem, better), better.schedule)) return;
  // To within the solver's own tolerance; amounts are whole, so that for small ones this is exact.
  const double least = -answer->bound / scale;
  better.smallest = static_cast<double>(found) - least < std::min(0.5, 1e-6 / scale) + 2e-6 / scale;
  extra = std::move(better);
}

}  // namespace koers::analysis::portfolio
