#include "analysis/portfolio/project_rules.h"

#include <algorithm>
#include <limits>

namespace koers::analysis::portfolio {
namespace {

constexpr Amount kCapacityMax = Amount{1} << 40;  // beyond it a limit is not weighed; sums stay whole
constexpr size_t kPairsMax = 20'000;
constexpr uint32_t kNoJob = 0xffffffff;

std::pair<int, int> durations(const Project& project, uint32_t job) {
  int shortest = std::numeric_limits<int>::max(), longest = 0;
  for (const Project::Mode& mode : project.modes(job))
    shortest = std::min(shortest, mode.duration), longest = std::max(longest, mode.duration);
  return {shortest, longest};
}

}  // namespace

int64_t ProjectRules::size_of(const Project& project, const Windows& windows) {
  int64_t size = 0;
  for (uint32_t job = 0; job < project.jobs(); ++job) size += windows.last[job] - windows.first[job] + 2;
  return size + static_cast<int64_t>(project.jobs()) * project.jobs() / 2;
}

ProjectRules::ProjectRules(const Project& project, Amount value, const Windows& windows) : project_(project), value_(value), store_(*this) {
  add_jobs(windows);
  for (uint32_t job = 0; job < project_.jobs(); ++job) add_modes(job);
  add_limits();
  add_pairs();
  store_.begin();
  touched_.resize(2 * job_of_.size());
  add_bonds();
  for (uint32_t job = 0; job < project_.jobs() && possible_; ++job) {
    // One mode at least, and no other: by clauses, as are the durations that they bring.
    const auto modes = project_.modes(job);
    if (modes.size() < 2) continue;
    std::vector<Fact> one;
    for (size_t m = 0; m < modes.size(); ++m) {
      one.push_back(chosen(job, m));
      for (size_t k = m + 1; k < modes.size(); ++k) possible_ = possible_ && store_.add_clause({~chosen(job, m), ~chosen(job, k)});
      std::vector<Fact> longer{store_.at_least(duration_[job], modes[m].duration + 1)},
          shorter{store_.at_most(duration_[job], modes[m].duration - 1)};
      for (size_t k = 0; k < modes.size(); ++k) {
        if (modes[k].duration <= modes[m].duration) longer.push_back(chosen(job, k));
        if (modes[k].duration >= modes[m].duration) shorter.push_back(chosen(job, k));
      }
      possible_ = possible_ && store_.add_clause({~chosen(job, m), store_.at_least(duration_[job], modes[m].duration)}) &&
                  store_.add_clause({~chosen(job, m), store_.at_most(duration_[job], modes[m].duration)});
      if (longer.front() != kNever) possible_ = possible_ && store_.add_clause(std::move(longer));
      if (shorter.front() != kNever) possible_ = possible_ && store_.add_clause(std::move(shorter));
    }
    possible_ = possible_ && store_.add_clause(std::move(one));
  }
  stale_.assign(limits_.size(), 1);
}

void ProjectRules::add_jobs(const Windows& windows) {
  for (uint32_t job = 0; job < project_.jobs(); ++job) {
    store_.add(windows.first[job], windows.last[job]);
    job_of_.push_back(job);
  }
  for (uint32_t job = 0; job < project_.jobs(); ++job) {
    const auto [shortest, longest] = durations(project_, job);
    duration_.push_back(store_.add(shortest, longest));
    job_of_.push_back(job);
  }
}

void ProjectRules::add_modes(uint32_t job) {
  project_mode_begin_.push_back(mode_fact_.size());
  const auto modes = project_.modes(job);
  bool valued = false;
  for (size_t m = 0; m < modes.size(); ++m) {
    valued |= modes[m].lost_per_period > 0 || modes[m].value != modes[0].value;
    if (modes.size() == 1) {
      mode_fact_.push_back(kAlways);
      continue;
    }
    mode_fact_.push_back(store_.at_least(store_.add(0, 1), 1));
    job_of_.push_back(job);
  }
  if (valued) valued_.push_back(job);
}

void ProjectRules::link(uint32_t bond, Var x, Side side) { touched_[2 * x + static_cast<size_t>(side)].push_back(bond); }

void ProjectRules::add_bonds() {
  const auto add = [this](uint32_t from, Var to, int lag, Fact when) {
    const auto bond = static_cast<uint32_t>(bonds_.size());
    bonds_.push_back({start(from), duration_[from], to, lag, when});
    link(bond, start(from), Side::kLower), link(bond, duration_[from], Side::kLower), link(bond, to, Side::kUpper);
    if (when != kAlways) link(bond, store_.var_of(when), store_.is_lower(when) ? Side::kLower : Side::kUpper);
  };
  for (uint32_t job = 0; job < project_.jobs(); ++job) {
    for (const Project::Link& before : project_.before(job)) add(before.job, start(job), before.lag, kAlways);
    const auto [shortest, longest] = durations(project_, job);
    // It ends in time in its longer modes, too. (A start that is always 0 stands for the moment itself.)
    if (longest > shortest) add(job, static_cast<Var>(job_of_.size() - 1), -std::min(project_.deadline(job), project_.periods()), kAlways);
  }
  for (const Pair& pair : pairs_) {
    add(pair.one, start(pair.other), 0, store_.at_least(pair.one_first, 1));
    add(pair.other, start(pair.one), 0, store_.at_most(pair.one_first, 0));
  }
}

void ProjectRules::add_limits() {
  limits_of_.resize(project_.jobs());
  for (size_t r = 0; r < project_.limits(); ++r) {
    Limit limit;
    for (const Amount amount : project_.capacity(r)) limit.capacity.push_back(std::min(amount, kCapacityMax));
    limit.capacity_max = *std::max_element(limit.capacity.begin(), limit.capacity.end());
    for (uint32_t job = 0; job < project_.jobs(); ++job) {
      const auto modes = project_.modes(job);
      for (size_t m = 0; m < modes.size(); ++m) {
        for (int from = 0, to = 0; from < modes[m].length; from = to) {
          const Amount use = project_.use(modes[m], r, from);
          for (to = from; to < modes[m].length && project_.use(modes[m], r, to) == use;) ++to;
          if (use > 0) limit.blocks.push_back({job, chosen(job, m), from, to - from, use});
        }
      }
      if (!limit.blocks.empty() && limit.blocks.back().job == job) limits_of_[job].push_back(static_cast<uint32_t>(limits_.size()));
    }
    limits_.push_back(std::move(limit));
  }
}

// What a job takes of each limit at least, at any moment, whatever its mode.
std::vector<Amount> ProjectRules::least_use(uint32_t job) const {
  std::vector<Amount> least(limits_.size(), 0);
  for (const uint32_t r : limits_of_[job]) {
    least[r] = kAmountMax;
    for (const Project::Mode& mode : project_.modes(job)) {
      for (int offset = 0; offset < mode.duration; ++offset) least[r] = std::min(least[r], project_.use(mode, r, offset));
      if (mode.duration == 0) least[r] = 0;
    }
  }
  return least;
}

void ProjectRules::add_pairs() {
  const uint32_t count = project_.jobs();
  std::vector<std::vector<bool>> after(count, std::vector<bool>(count, false));  // one comes after the other by the order of the project
  for (uint32_t job = 0; job < count; ++job) {
    for (const Project::Link& before : project_.before(job)) {
      after[job][before.job] = true;
      for (uint32_t k = 0; k < before.job; ++k) after[job][k] = after[job][k] || after[before.job][k];
    }
  }
  std::vector<std::vector<Amount>> least;
  for (uint32_t job = 0; job < count; ++job) least.push_back(least_use(job));
  const auto excludes = [&](uint32_t one, uint32_t other) {
    return std::any_of(limits_of_[one].begin(), limits_of_[one].end(),
                       [&](uint32_t r) { return least[one][r] + least[other][r] > limits_[r].capacity_max; });
  };
  for (uint32_t other = 0; other < count; ++other) {
    for (uint32_t one = 0; one < other && pairs_.size() < kPairsMax; ++one) {
      if (after[other][one] || !excludes(one, other)) continue;
      pairs_.push_back({one, other, store_.add(0, 1)});
      job_of_.push_back(kNoJob);
    }
  }
  store_.add(0, 0);
  job_of_.push_back(kNoJob);
}

uint16_t ProjectRules::mode(uint32_t job) const {
  size_t m = 0;
  while (!store_.holds(chosen(job, m))) ++m;
  return static_cast<uint16_t>(m);
}

bool ProjectRules::values_in(const Schedule& schedule, std::vector<int>& values) const {
  values.assign(job_of_.size(), 0);
  for (uint32_t job = 0; job < project_.jobs(); ++job) {
    const Placement& at = schedule[project_.activity(job)];
    const auto modes = project_.modes(job);
    size_t m = 0;
    while (m < modes.size() && modes[m].variant != at.variant) ++m;
    if (m == modes.size()) return false;
    values[start(job)] = at.start, values[duration_[job]] = modes[m].duration;
    if (modes.size() > 1) values[store_.var_of(chosen(job, m))] = 1;
  }
  for (const Pair& pair : pairs_) values[pair.one_first] = values[start(pair.one)] < values[start(pair.other)] ? 1 : 0;
  return true;
}

Fact ProjectRules::first_open(std::span<const int> wish) const {
  uint32_t next = kNoJob;
  for (uint32_t job = 0; job < project_.jobs(); ++job) {
    if (store_.is_fixed(start(job))) continue;
    if (next == kNoJob || store_.lower(start(job)) < store_.lower(start(next)) ||
        (store_.lower(start(job)) == store_.lower(start(next)) && store_.upper(start(job)) < store_.upper(start(next))))
      next = job;
  }
  for (uint32_t job = 0; job < project_.jobs(); ++job) {
    if (next != kNoJob && job != next) continue;
    const auto modes = project_.modes(job);
    size_t best = modes.size();
    bool decided = false;
    for (size_t m = 0; m < modes.size(); ++m) {
      decided |= store_.holds(chosen(job, m));
      if (!is_possible(job, m)) continue;
      if (modes.size() > 1 && wish[store_.var_of(chosen(job, m))] == 1) {
        best = m;
        break;
      }
      if (best == modes.size() || modes[m].duration < modes[best].duration) best = m;
    }
    if (!decided && best < modes.size()) return chosen(job, best);
  }
  return next == kNoJob ? kNever : store_.at_most(start(next), store_.lower(start(next)));
}

// When the store went back, it went to where all rules had been followed.
void ProjectRules::catch_up() {
  const size_t lowest = store_.take_lowest();
  if (lowest == NogoodStore::kNowhere) return;
  followed_ = std::min(followed_, lowest);
  std::fill(stale_.begin(), stale_.end(), uint8_t{0});
  worth_stale_ = totals_stale_ = false;
}

void ProjectRules::raise_value(Amount value) {
  catch_up();
  value_ = value, worth_stale_ = true;
}

bool ProjectRules::propagate() {
  if (!possible_) return store_.contradict({});
  catch_up();
  for (;;) {
    size_t steps = 0;
    do {
      if (!store_.propagate_clauses()) return false;
      steps = store_.trail().size();
      if (!follow_steps()) return false;
    } while (store_.trail().size() != steps);
    if (worth_stale_) {
      worth_stale_ = false;
      if (!keep_worth()) return false;
    }
    if (store_.trail().size() == steps && totals_stale_) {
      totals_stale_ = false;
      if (!keep_totals()) return false;
    }
    for (size_t r = 0; r < limits_.size() && store_.trail().size() == steps; ++r) {
      if (stale_[r] == 0) continue;
      stale_[r] = 0;
      if (!balance(limits_[r])) return false;
    }
    if (store_.trail().size() == steps) return true;
  }
}

// Each bound that moved: what hangs on it by order moves at once, the rest is marked.
bool ProjectRules::follow_steps() {
  for (; followed_ < store_.trail().size(); ++followed_) {
    const NogoodStore::Step& step = store_.trail()[followed_];
    const uint32_t job = job_of_[step.x];
    if (job != kNoJob) {
      for (const uint32_t r : limits_of_[job]) stale_[r] = 1;
      worth_stale_ |= step.side == Side::kLower || step.x >= project_.jobs();
      totals_stale_ |= step.x >= project_.jobs();
    }
    for (const uint32_t bond : touched_[2 * step.x + static_cast<size_t>(step.side)]) {
      ++work_;
      if (!hold(bond)) return false;
    }
  }
  return true;
}

bool ProjectRules::hold(uint32_t index) {
  const Bond& bond = bonds_[index];
  const Cause reason{Cause::Kind::kRule, index};
  const int from = store_.lower(bond.from), duration = store_.lower(bond.duration);
  if (!store_.holds(bond.when)) {
    if (store_.fails(bond.when) || from + duration + bond.lag <= store_.upper(bond.to)) return true;
    return store_.require(~bond.when, reason);
  }
  return store_.raise(bond.to, from + duration + bond.lag, reason) &&
         store_.cap(bond.from, store_.upper(bond.to) - duration - bond.lag, reason) &&
         store_.cap(bond.duration, store_.upper(bond.to) - from - bond.lag, reason);
}

void ProjectRules::explain(uint32_t index, Var x, Side side, int t, size_t position, std::vector<Fact>& because) const {
  const Bond& bond = bonds_[index];
  // What the others were; the start gives way first, since a duration is seldom known exactly.
  if (x == bond.duration && side == Side::kUpper) {
    const int from = store_.bound_at(bond.from, Side::kLower, position);
    because.insert(because.end(), {store_.at_least(bond.from, from), store_.at_most(bond.to, t + from + bond.lag)});
  } else {
    const int duration = store_.bound_at(bond.duration, Side::kLower, position);
    because.push_back(store_.at_least(bond.duration, duration));
    if (x == bond.to && side == Side::kLower) {
      because.push_back(store_.at_least(bond.from, t - duration - bond.lag));
    } else if (x == bond.from && side == Side::kUpper) {
      because.push_back(store_.at_most(bond.to, t + duration + bond.lag));
    } else {
      const int to = store_.bound_at(bond.to, Side::kUpper, position);
      because.push_back(store_.at_most(bond.to, to));
      because.push_back(store_.at_least(bond.from, to + 1 - duration - bond.lag));
      return;
    }
  }
  because.push_back(bond.when);
}

bool ProjectRules::runs_at(const Block& block, int t) const {
  const int earliest = store_.lower(start(block.job)) + block.offset, latest = store_.upper(start(block.job)) + block.offset;
  return latest <= t && t < earliest + block.length && store_.holds(block.chosen);
}

// Why the limit has less than `apart` asks (or less than nothing) left at t. Of what runs there only as much as it takes.
void ProjectRules::explain_at(const Limit& limit, int t, const Block* apart, std::vector<Fact>& because) {
  Amount excess = (apart != nullptr ? apart->use : 0) - limit.capacity[static_cast<size_t>(t)] - 1;
  running_.clear();
  for (const Block& block : limit.blocks) {
    if (&block == apart || !runs_at(block, t)) continue;
    running_.push_back(&block);
    excess += block.use;
  }
  work_ += static_cast<int64_t>(limit.blocks.size());
  for (const Block* block : running_) {
    const Fact begun = store_.at_most(start(block->job), t - block->offset);
    const Fact going = store_.at_least(start(block->job), t + 1 - block->offset - block->length);
    if (block->use <= excess && !(store_.always(begun) && store_.always(going) && store_.always(block->chosen))) {
      excess -= block->use;
      continue;
    }
    because.insert(because.end(), {begun, going, block->chosen});
  }
}

// What certainly runs leaves so much in each period; who does not fit beside it begins later, or earlier.
bool ProjectRules::balance(Limit& limit) {
  table_.assign(limit.capacity.size() + 1, 0);
  bool any = false;
  for (const Block& block : limit.blocks) {
    const int from = store_.upper(start(block.job)) + block.offset, to = store_.lower(start(block.job)) + block.offset + block.length;
    if (from >= to || !store_.holds(block.chosen)) continue;
    table_[static_cast<size_t>(from)] += block.use, table_[static_cast<size_t>(to)] -= block.use;
    any = true;
  }
  work_ += static_cast<int64_t>(limit.blocks.size() + table_.size() / 4);
  if (!any) return true;
  Amount sum = 0, least = kAmountMax;
  for (size_t t = 0; t < limit.capacity.size(); ++t) {
    sum += table_[t];
    table_[t] = limit.capacity[t] - sum;  // what is left
    least = std::min(least, table_[t]);
    if (table_[t] >= 0) continue;
    because_.clear();
    explain_at(limit, static_cast<int>(t), nullptr, because_);
    return store_.contradict(because_);
  }
  for (const Block& block : limit.blocks) {
    if (block.use <= least || store_.fails(block.chosen)) continue;
    if (!store_.holds(block.chosen)) {
      if (!check_mode(limit, block)) return false;
    } else if (!store_.is_fixed(start(block.job))) {
      if (!push_later(limit, block) || !push_earlier(limit, block)) return false;
    }
  }
  return true;
}

bool ProjectRules::push_later(Limit& limit, const Block& block) {
  const Var x = start(block.job);
  const int own_from = store_.upper(x) + block.offset, own_to = store_.lower(x) + block.offset + block.length;
  for (int t = store_.lower(x) + block.offset + block.length - 1; t >= store_.lower(x) + block.offset;) {
    ++work_;
    if (table_[static_cast<size_t>(t)] + (t >= own_from && t < own_to ? block.use : 0) >= block.use) {
      --t;
      continue;
    }
    because_.assign({block.chosen, store_.at_least(x, t + 1 - block.offset - block.length)});
    explain_at(limit, t, &block, because_);
    if (!store_.raise(x, t + 1 - block.offset, store_.written(because_))) return false;
    t += block.length;
  }
  return true;
}

bool ProjectRules::push_earlier(Limit& limit, const Block& block) {
  const Var x = start(block.job);
  const int own_from = store_.upper(x) + block.offset, own_to = store_.lower(x) + block.offset + block.length;
  for (int t = store_.upper(x) + block.offset; t < store_.upper(x) + block.offset + block.length;) {
    ++work_;
    if (table_[static_cast<size_t>(t)] + (t >= own_from && t < own_to ? block.use : 0) >= block.use) {
      ++t;
      continue;
    }
    because_.assign({block.chosen, store_.at_most(x, t - block.offset)});
    explain_at(limit, t, &block, because_);
    if (!store_.cap(x, t - block.offset - block.length, store_.written(because_))) return false;
    t -= block.length;
  }
  return true;
}

// A mode of which some part would certainly be too much.
bool ProjectRules::check_mode(Limit& limit, const Block& block) {
  const Var x = start(block.job);
  const int from = store_.upper(x) + block.offset, to = store_.lower(x) + block.offset + block.length;
  for (int t = from; t < to; ++t) {
    if (table_[static_cast<size_t>(t)] >= block.use) continue;
    because_.assign({store_.at_most(x, t - block.offset), store_.at_least(x, t + 1 - block.offset - block.length)});
    explain_at(limit, t, &block, because_);
    return store_.require(~block.chosen, store_.written(because_));
  }
  return true;
}

Amount ProjectRules::worth_max(uint32_t job, int start) const {
  const auto modes = project_.modes(job);
  Amount best = -kAmountMax;
  for (size_t m = 0; m < modes.size(); ++m) {
    if (is_possible(job, m)) best = std::max(best, modes[m].value - modes[m].lost_per_period * start);
  }
  return best;
}

// Why all but one (kNoJob: all) are worth no more than they are; by so much more it would still do.
void ProjectRules::explain_worth(uint32_t apart, Amount surplus, std::vector<Fact>& because) const {
  for (size_t i = 0; i < valued_.size(); ++i) {
    const uint32_t job = valued_[i];
    if (job == apart) continue;
    const auto modes = project_.modes(job);
    int from = store_.lower(start(job));
    if (modes.size() == 1 && surplus > 0 && modes[0].lost_per_period > 0) {
      const auto back = static_cast<int>(std::min<Amount>(surplus / modes[0].lost_per_period, std::max(0, from - project_.head(job))));
      from -= back, surplus -= back * modes[0].lost_per_period;
    }
    because.push_back(store_.at_least(start(job), from));
    for (size_t m = 0; m < modes.size(); ++m) {
      if (!is_possible(job, m) && modes[m].value - modes[m].lost_per_period * from > worth_[i]) because.push_back(~chosen(job, m));
    }
  }
}

// All others at their best leave each job so much to lose.
bool ProjectRules::keep_worth() {
  worth_.clear();
  Amount sum = 0;
  Amount fixed = 0;
  for (uint32_t job = 0, i = 0; job < project_.jobs(); ++job) {
    if (i < valued_.size() && valued_[i] == job) {
      worth_.push_back(worth_max(job, store_.lower(start(job))));
      sum += worth_.back(), ++i;
    } else {
      fixed += project_.modes(job)[0].value;
    }
  }
  work_ += static_cast<int64_t>(valued_.size());
  const Amount slack = sum + fixed - value_;
  if (slack < 0) {
    because_.clear();
    explain_worth(kNoJob, -slack - 1, because_);
    return store_.contradict(because_);
  }
  for (size_t i = 0; i < valued_.size(); ++i) {
    const uint32_t job = valued_[i];
    const Var x = start(job);
    const auto modes = project_.modes(job);
    const Amount least = worth_[i] - slack;  // it is worth this at least
    const int lower = store_.lower(x);
    Amount latest = lower - 1;
    for (size_t m = 0; m < modes.size(); ++m) {
      if (!is_possible(job, m)) continue;
      const Amount spare = modes[m].value - modes[m].lost_per_period * lower - least;
      if (spare < 0) {
        because_.assign(1, store_.at_least(x, lower));
        explain_worth(job, 0, because_);
        if (!store_.require(~chosen(job, m), store_.written(because_))) return false;
        continue;
      }
      latest = std::max(latest, modes[m].lost_per_period == 0 ? kAmountMax : lower + spare / modes[m].lost_per_period);
    }
    if (latest >= store_.upper(x)) continue;
    because_.clear();
    const Amount then = worth_max(job, static_cast<int>(latest) + 1);
    explain_worth(job, least - 1 - then, because_);
    for (size_t m = 0; m < modes.size(); ++m) {
      if (!is_possible(job, m) && modes[m].value - modes[m].lost_per_period * (latest + 1) > then) because_.push_back(~chosen(job, m));
    }
    if (!store_.cap(x, static_cast<int>(latest), store_.written(because_))) return false;
  }
  return true;
}

// What is limited for the whole: each job at its least leaves each mode so much.
bool ProjectRules::keep_totals() {
  if (!project_.has_choice()) return true;
  const uint32_t count = project_.jobs();
  for (size_t n = 0; n < project_.total_count(); ++n) {
    const auto least_of = [this, n](uint32_t job) {
      const auto modes = project_.modes(job);
      Amount least = kAmountMax;
      for (size_t m = 0; m < modes.size(); ++m) {
        if (is_possible(job, m)) least = std::min(least, project_.totals(modes[m])[n]);
      }
      return least;
    };
    const auto explain_least = [&](uint32_t apart) {
      because_.clear();
      for (uint32_t job = 0; job < count; ++job) {
        if (job == apart) continue;
        const auto modes = project_.modes(job);
        const Amount least = least_of(job);
        for (size_t m = 0; m < modes.size(); ++m) {
          if (!is_possible(job, m) && project_.totals(modes[m])[n] < least) because_.push_back(~chosen(job, m));
        }
      }
    };
    Amount left = project_.total()[n];
    for (uint32_t job = 0; job < count; ++job) left -= least_of(job);
    work_ += count;
    if (left < 0) {
      explain_least(kNoJob);
      return store_.contradict(because_);
    }
    for (uint32_t job = 0; job < count; ++job) {
      const auto modes = project_.modes(job);
      if (modes.size() < 2) continue;
      const Amount most = least_of(job) + left;
      for (size_t m = 0; m < modes.size(); ++m) {
        if (!is_possible(job, m) || project_.totals(modes[m])[n] <= most) continue;
        explain_least(job);
        if (!store_.require(~chosen(job, m), store_.written(because_))) return false;
      }
    }
  }
  return true;
}

}  // namespace koers::analysis::portfolio
