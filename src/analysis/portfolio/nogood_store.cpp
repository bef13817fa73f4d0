#include "analysis/portfolio/nogood_store.h"

#include <algorithm>

#include "base/check.h"

namespace koers::analysis::portfolio {
namespace {

constexpr double kActivityDecay = 0.95;
constexpr float kClauseDecay = 0.999f;
constexpr uint32_t kLevelsKept = 2;  // a clause that spans no more is never forgotten

}  // namespace

Var NogoodStore::add(int lower, int upper) {
  const auto x = static_cast<Var>(first_.size());
  first_.push_back(lower), last_.push_back(upper);
  base_.push_back(static_cast<uint32_t>(atoms_.size()));
  for (int t = lower + 1; t <= upper; ++t) atoms_.push_back({x, t});
  bound_.push_back(lower), bound_.push_back(upper);
  latest_.push_back(kNone), latest_.push_back(kNone);
  return x;
}

void NogoodStore::begin() {
  watches_.resize(2 * atoms_.size());
  activity_.assign(atoms_.size(), 0);
  place_.assign(atoms_.size(), kNone);
  chosen_.assign(latest_.size(), kNone);
}

void NogoodStore::move(Var x, Side side, int now, Cause reason) {
  const size_t at = 2 * x + static_cast<size_t>(side);
  const auto step = static_cast<uint32_t>(trail_.size());
  trail_.push_back({x, side, bound_[at], now, latest_[at], static_cast<uint32_t>(levels_.size()), reason});
  latest_[at] = step;
  bound_[at] = now;
}

bool NogoodStore::raise(Var x, int t, Cause reason) {
  if (t <= lower(x)) return true;
  if (t > upper(x)) {
    conflict_.clear();
    explain(x, Side::kLower, upper(x) + 1, reason, trail_.size(), conflict_);
    conflict_.push_back(at_most(x, upper(x)));
    return false;
  }
  move(x, Side::kLower, t, reason);
  return true;
}

bool NogoodStore::cap(Var x, int t, Cause reason) {
  if (t >= upper(x)) return true;
  if (t < lower(x)) {
    conflict_.clear();
    explain(x, Side::kUpper, lower(x) - 1, reason, trail_.size(), conflict_);
    conflict_.push_back(at_least(x, lower(x)));
    return false;
  }
  move(x, Side::kUpper, t, reason);
  return true;
}

bool NogoodStore::require(Fact fact, Cause reason) {
  if (fact == kAlways) return true;
  CHECK(fact != kNever);
  return is_lower(fact) ? raise(var_of(fact), limit_of(fact), reason) : cap(var_of(fact), limit_of(fact), reason);
}

Cause NogoodStore::written(std::span<const Fact> because) {
  const auto index = static_cast<uint32_t>(written_.size());
  written_.push_back({static_cast<uint32_t>(because.size())});
  written_.insert(written_.end(), because.begin(), because.end());
  return {Cause::Kind::kWritten, index};
}

bool NogoodStore::contradict(std::span<const Fact> because) {
  conflict_.assign(because.begin(), because.end());
  return false;
}

void NogoodStore::explain(Var x, Side side, int t, Cause reason, size_t position, std::vector<Fact>& because) const {
  switch (reason.kind) {
    case Cause::Kind::kDecision: break;
    case Cause::Kind::kClause: {
      // All others failed; those about the same bound of x are no help in telling which one it was, so the first says.
      const Clause& clause = clauses_[reason.index];
      for (uint32_t i = 1; i < clause.size; ++i) because.push_back(~pool_[clause.begin + i]);
      break;
    }
    case Cause::Kind::kWritten: {
      const Fact* facts = &written_[reason.index];
      because.insert(because.end(), facts + 1, facts + 1 + facts->code);
      break;
    }
    case Cause::Kind::kRule: explainer_.explain(reason.index, x, side, t, position, because);
  }
}

int NogoodStore::bound_at(Var x, Side side, size_t position) const {
  const size_t at = 2 * x + static_cast<size_t>(side);
  int value = bound_[at];
  for (uint32_t step = latest_[at]; step != kNone && step >= position; step = trail_[step].previous) value = trail_[step].old;
  return value;
}

// The step by which a fact came to hold; kNone when it always did.
uint32_t NogoodStore::step_of(Fact fact) const {
  if (fact == kAlways) return kNone;
  const Var x = var_of(fact);
  const int limit = limit_of(fact);
  const bool low = is_lower(fact);
  uint32_t step = latest_[2 * x + (low ? 0 : 1)];
  while (low ? trail_[step].old >= limit : trail_[step].old <= limit) step = trail_[step].previous;
  return step;
}

void NogoodStore::decide(Fact fact) {
  levels_.push_back({trail_.size(), written_.size()});
  move(var_of(fact), is_lower(fact) ? Side::kLower : Side::kUpper, limit_of(fact), {});
}

void NogoodStore::retreat(size_t level) {
  if (level >= levels_.size()) return;
  const Level to = levels_[level];
  while (trail_.size() > to.trail) {
    const Step& step = trail_.back();
    const size_t at = 2 * step.x + static_cast<size_t>(step.side);
    bound_[at] = step.old, latest_[at] = step.previous;
    // The atoms that are open again may be chosen again.
    const int from = std::min(step.old, step.now), until = std::max(step.old, step.now);
    const uint32_t atom = base_[step.x] + static_cast<uint32_t>(from - first_[step.x]);
    for (int t = from; t < until; ++t) {
      const uint32_t one = atom + static_cast<uint32_t>(t - from);
      if (activity_[one] > 0 && place_[one] == kNone) {
        place_[one] = static_cast<uint32_t>(heap_.size());
        heap_.push_back(one);
        heap_up(place_[one]);
      }
    }
    trail_.pop_back();
  }
  written_.resize(to.written);
  levels_.resize(level);
  visited_ = std::min(visited_, trail_.size());
  lowest_ = std::min(lowest_, trail_.size());
}

uint32_t NogoodStore::put_clause(std::span<const Fact> facts, bool learned) {
  const auto index = static_cast<uint32_t>(clauses_.size());
  clauses_.push_back({static_cast<uint32_t>(pool_.size()), static_cast<uint32_t>(facts.size()), 0, clause_step_, learned});
  pool_.insert(pool_.end(), facts.begin(), facts.end());
  if (facts.size() > 1) {
    watches_[facts[0].code].push_back({index, facts[1]});
    watches_[facts[1].code].push_back({index, facts[0]});
  }
  if (learned) ++learned_count_;
  return index;
}

bool NogoodStore::add_clause(std::vector<Fact> facts) {
  std::erase_if(facts, [this](Fact fact) { return fails(fact); });
  if (std::any_of(facts.begin(), facts.end(), [this](Fact fact) { return holds(fact); })) return true;
  if (facts.empty()) return contradict({});
  if (facts.size() == 1) return require(facts[0], written({}));
  put_clause(facts, false);
  return true;
}

bool NogoodStore::propagate_clauses() {
  for (; visited_ < trail_.size(); ++visited_) {
    const Step step = trail_[visited_];
    const bool low = step.side == Side::kLower;
    const int from = low ? step.old : step.now, until = low ? step.now : step.old;
    // Raised from `old`: "at most old" up to "at most now - 1" fail. Capped: "at least now + 1" up to "at least old".
    const uint32_t atom = base_[step.x] + static_cast<uint32_t>(from - first_[step.x]);
    for (int t = from; t < until; ++t) {
      const Fact failed{2 * (atom + static_cast<uint32_t>(t - from)) + (low ? 1u : 0u)};
      if (!watches_[failed.code].empty() && !visit_watches(failed)) return false;
    }
  }
  return true;
}

bool NogoodStore::visit_watches(Fact failed) {
  std::vector<Watch>& watches = watches_[failed.code];
  size_t kept = 0;
  for (size_t i = 0; i < watches.size(); ++i) {
    const Watch watch = watches[i];
    if (holds(watch.other)) {
      watches[kept++] = watch;
      continue;
    }
    const Clause& clause = clauses_[watch.clause];
    Fact* facts = &pool_[clause.begin];
    if (facts[0] == failed) std::swap(facts[0], facts[1]);
    const Fact first = facts[0];
    if (first != watch.other && holds(first)) {
      watches[kept++] = {watch.clause, first};
      continue;
    }
    uint32_t free = 2;
    while (free < clause.size && fails(facts[free])) ++free;
    if (free < clause.size) {
      std::swap(facts[1], facts[free]);
      watches_[facts[1].code].push_back({watch.clause, first});
      continue;
    }
    watches[kept++] = {watch.clause, first};
    if (fails(first)) {
      conflict_.clear();
      for (uint32_t k = 0; k < clause.size; ++k) conflict_.push_back(~facts[k]);
      clauses_[watch.clause].activity += clause_step_;
      for (++i; i < watches.size(); ++i) watches[kept++] = watches[i];
      watches.resize(kept);
      return false;
    }
    move(var_of(first), is_lower(first) ? Side::kLower : Side::kUpper, limit_of(first), {Cause::Kind::kClause, watch.clause});
  }
  watches.resize(kept);
  return true;
}

void NogoodStore::bump(uint32_t atom) {
  activity_[atom] += activity_step_;
  if (activity_[atom] > 1e100) {
    for (double& one : activity_) one *= 1e-100;
    activity_step_ *= 1e-100;
  }
  if (place_[atom] == kNone) {
    place_[atom] = static_cast<uint32_t>(heap_.size());
    heap_.push_back(atom);
  }
  heap_up(place_[atom]);
}

void NogoodStore::heap_up(uint32_t place) {
  const uint32_t atom = heap_[place];
  while (place > 0) {
    const uint32_t above = (place - 1) / 2;
    if (activity_[heap_[above]] >= activity_[atom]) break;
    heap_[place] = heap_[above], place_[heap_[place]] = place;
    place = above;
  }
  heap_[place] = atom, place_[atom] = place;
}

void NogoodStore::heap_down(uint32_t place) {
  const uint32_t atom = heap_[place];
  const auto count = static_cast<uint32_t>(heap_.size());
  for (;;) {
    uint32_t below = 2 * place + 1;
    if (below >= count) break;
    if (below + 1 < count && activity_[heap_[below + 1]] > activity_[heap_[below]]) ++below;
    if (activity_[heap_[below]] <= activity_[atom]) break;
    heap_[place] = heap_[below], place_[heap_[place]] = place;
    place = below;
  }
  heap_[place] = atom, place_[atom] = place;
}

Fact NogoodStore::most_active(std::span<const int> wish) {
  while (!heap_.empty()) {
    const uint32_t atom = heap_[0];
    place_[atom] = kNone;
    const uint32_t last = heap_.back();
    heap_.pop_back();
    if (!heap_.empty()) heap_[0] = last, place_[last] = 0, heap_down(0);
    const Fact fact{2 * atom};
    if (holds(fact) || fails(fact)) continue;
    const Var x = atoms_[atom].x;
    return wish[x] >= limit_of(fact) ? fact : ~fact;
  }
  return kNever;
}

bool NogoodStore::stronger(uint32_t step, int than) const {
  return trail_[step].side == Side::kLower ? need_[step] >= than : need_[step] <= than;
}

// Notes that the contradiction rests on this fact.
void NogoodStore::mark(Fact fact) {
  const uint32_t step = step_of(fact);
  if (step == kNone || trail_[step].level == 0) return;
  bump(fact.code / 2);
  const int limit = limit_of(fact);
  if (marked_[step] != 0) {
    if (!stronger(step, limit)) need_[step] = limit;
    return;
  }
  marked_[step] = 1, need_[step] = limit;
  marks_.push_back(step);
  if (trail_[step].level == levels_.size()) {
    ++open_;
  } else {
    below_.push_back(step);
  }
}

// What the contradiction rests on may all have been there before the last decision.
void NogoodStore::bring_to_level_of_conflict() {
  uint32_t level = 0;
  for (const Fact fact : conflict_) {
    const uint32_t step = step_of(fact);
    if (step != kNone) level = std::max(level, trail_[step].level);
  }
  retreat(level);
}

// Goes back along the trail until one fact of this level is left on which all rests.
Fact NogoodStore::trace() {
  for (const Fact fact : conflict_) mark(fact);
  for (size_t at = trail_.size(); at-- > 0;) {
    if (marked_[at] == 0) continue;
    const Step& step = trail_[at];
    if (open_ == 1) return step.side == Side::kLower ? at_least(step.x, need_[at]) : at_most(step.x, need_[at]);
    --open_;
    if (step.reason.kind == Cause::Kind::kClause) clauses_[step.reason.index].activity += clause_step_;
    because_.clear();
    explain(step.x, step.side, need_[at], step.reason, at, because_);
    for (const Fact fact : because_) mark(fact);
  }
  CHECK(false);
  return kNever;
}

// Of facts about the same bound only the strongest counts.
void NogoodStore::collect(Fact uip) {
  clause_now_.assign(1, ~uip);
  const auto bound_of_step = [this](uint32_t step) { return 2 * trail_[step].x + static_cast<uint32_t>(trail_[step].side); };
  const uint32_t uip_step = step_of(uip);
  chosen_[bound_of_step(uip_step)] = uip_step;
  for (const uint32_t step : below_) {
    uint32_t& chosen = chosen_[bound_of_step(step)];
    if (chosen == kNone || chosen < step) chosen = step;
  }
  for (const uint32_t step : below_) {
    if (chosen_[bound_of_step(step)] != step) marked_[step] = 0;
  }
  for (const uint32_t step : below_) {
    if (marked_[step] == 0) continue;
    const Step& at = trail_[step];
    bool implied = at.reason.kind != Cause::Kind::kDecision;
    if (implied) {
      because_.clear();
      explain(at.x, at.side, need_[step], at.reason, step, because_);
      for (size_t i = 0; i < because_.size() && implied; ++i) {
        const uint32_t cause = step_of(because_[i]);
        if (cause == kNone || trail_[cause].level == 0) continue;
        const uint32_t chosen = chosen_[bound_of_step(cause)];
        // Only what came before may vouch for it, or two facts could vouch for each other.
        implied = chosen != kNone && chosen < step && stronger(chosen, limit_of(because_[i]));
      }
    }
    if (!implied) clause_now_.push_back(at.side == Side::kLower ? at_most(at.x, need_[step] - 1) : at_least(at.x, need_[step] + 1));
  }
  chosen_[bound_of_step(uip_step)] = kNone;
  for (const uint32_t step : below_) chosen_[bound_of_step(step)] = kNone;
}

bool NogoodStore::learn() {
  bring_to_level_of_conflict();
  if (levels_.empty()) {
    clause_now_.clear();
    return false;
  }
  if (marked_.size() < trail_.size()) marked_.resize(trail_.size(), 0), need_.resize(trail_.size(), 0);
  open_ = 0, below_.clear();
  collect(trace());
  for (const uint32_t step : marks_) marked_[step] = 0;
  marks_.clear();

  // The second fact is the one that failed last; the clause spans as many levels as its facts have.
  ++level_stamp_;
  level_seen_.resize(levels_.size() + 1, 0);
  uint32_t spans = 1;
  size_t back = 0;
  for (size_t i = 1; i < clause_now_.size(); ++i) {
    const uint32_t level = trail_[step_of(~clause_now_[i])].level;
    if (level_seen_[level] != level_stamp_) level_seen_[level] = level_stamp_, ++spans;
    if (level > back) back = level, std::swap(clause_now_[1], clause_now_[i]);
  }
  retreat(back);
  activity_step_ /= kActivityDecay;
  clause_step_ /= kClauseDecay;
  if (clause_step_ > 1e20f) {
    for (Clause& clause : clauses_) clause.activity *= 1e-20f;
    clause_step_ *= 1e-20f;
  }
  if (clause_now_.size() == 1) return require(clause_now_[0], written({}));
  const uint32_t index = put_clause(clause_now_, true);
  clauses_[index].levels = spans;
  return require(clause_now_[0], {Cause::Kind::kClause, index});
}

void NogoodStore::forget() {
  CHECK(levels_.empty());
  std::vector<float> activities;
  for (const Clause& clause : clauses_) {
    if (clause.learned && clause.levels > kLevelsKept) activities.push_back(clause.activity);
  }
  float least = 0;
  if (!activities.empty()) {
    const auto middle = activities.begin() + static_cast<ptrdiff_t>(activities.size() / 2);
    std::nth_element(activities.begin(), middle, activities.end());
    least = *middle;
  }
  std::vector<Clause> clauses;
  std::vector<Fact> pool;
  clauses.swap(clauses_), pool.swap(pool_);
  for (auto& watches : watches_) watches.clear();
  learned_count_ = 0;
  for (const Clause& clause : clauses) {
    const std::span<const Fact> facts(&pool[clause.begin], clause.size);
    if (clause.learned && clause.levels > kLevelsKept && clause.activity < least) continue;
    if (std::any_of(facts.begin(), facts.end(), [this](Fact fact) { return holds(fact); })) continue;
    clause_now_.clear();
    for (const Fact fact : facts) {
      if (!fails(fact)) clause_now_.push_back(fact);
    }
    CHECK(clause_now_.size() > 1);  // all was propagated
    const uint32_t index = put_clause(clause_now_, clause.learned);
    clauses_[index].activity = clause.activity, clauses_[index].levels = clause.levels;
  }
  // Steps of level 0 need no reason any more.
  for (Step& step : trail_) step.reason = {};
}

}  // namespace koers::analysis::portfolio
