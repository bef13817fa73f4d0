// Whole numbers between bounds, what follows from what about them, and what was learned from each dead end: the part of an exact search that
// knows nothing of projects. A fact is "x is at least t" or "x is at most t"; a clause says that one of its facts holds.
// Shape:  rules raise and cap bounds and can explain each step; a contradiction is traced to the one fact of the last decision that all of it
//         rests on, and what is learned from it becomes a clause that holds ever after.
// Cost:   memory for the sum of all ranges, plus what was learned, of which the least useful half is forgotten again and again.
// Source: Ohrimenko, Stuckey, Codish, Propagation via lazy clause generation, Constraints 14 (2009), for bounds with explanations;
//         Moskewicz et al., Chaff, DAC (2001), for watched facts and activities; Marques-Silva, Sakallah, GRASP, IEEE Trans. Computers 48
//         (1999), for learning; Audemard, Simon, Predicting learnt clauses quality, IJCAI (2009), for what to forget.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace koers::analysis::portfolio {

using Var = uint32_t;

// "x is at least t" (even code) or the opposite, "x is at most t - 1" (odd).
struct Fact {
  uint32_t code = 0;
  Fact operator~() const { return {code ^ 1}; }
  bool operator==(const Fact&) const = default;
};
inline constexpr Fact kAlways{0xfffffffe}, kNever{0xffffffff};

enum class Side : uint8_t { kLower, kUpper };

// Why a bound moved.
struct Cause {
  enum class Kind : uint8_t { kDecision, kClause, kWritten, kRule } kind = Kind::kDecision;
  uint32_t index = 0;
};

// What the rules of a problem answer to the store.
class Explainer {
 public:
  virtual ~Explainer() = default;
  // Facts that held before `position` on the trail and from which "x is at least (at most) t" follows by rule `index`.
  virtual void explain(uint32_t index, Var x, Side side, int t, size_t position, std::vector<Fact>& because) const = 0;
};

class NogoodStore {
 public:
  struct Step {
    Var x = 0;
    Side side = Side::kLower;
    int old = 0, now = 0;
    uint32_t previous = 0, level = 0;
    Cause reason{};
  };
  static constexpr uint32_t kNone = 0xffffffff;

  explicit NogoodStore(const Explainer& explainer) : explainer_(explainer) {}

  Var add(int lower, int upper);
  // All variables are there; from now on bounds move.
  void begin();

  int lower(Var x) const { return bound_[2 * x]; }
  int upper(Var x) const { return bound_[2 * x + 1]; }
  bool is_fixed(Var x) const { return lower(x) == upper(x); }
  Fact at_least(Var x, int t) const {
    if (t <= first_[x]) return kAlways;
    return t > last_[x] ? kNever : Fact{2 * (base_[x] + static_cast<uint32_t>(t - first_[x] - 1))};
  }
  Fact at_most(Var x, int t) const { return ~at_least(x, t + 1); }
  bool holds(Fact fact) const {
    if (fact.code >= kAlways.code) return fact == kAlways;
    const Atom& atom = atoms_[fact.code / 2];
    return is_lower(fact) ? lower(atom.x) >= atom.t : upper(atom.x) < atom.t;
  }
  bool fails(Fact fact) const { return holds(~fact); }
  // It holds whatever was decided.
  bool always(Fact fact) const {
    const uint32_t step = step_of(fact);
    return step == kNone || trail_[step].level == 0;
  }
  Var var_of(Fact fact) const { return atoms_[fact.code / 2].x; }
  bool is_lower(Fact fact) const { return (fact.code & 1) == 0; }
  // The bound that the fact sets.
  int limit_of(Fact fact) const {
    const int t = atoms_[fact.code / 2].t;
    return is_lower(fact) ? t : t - 1;
  }

  // Both return false at a contradiction, which learn() then looks into.
  bool raise(Var x, int t, Cause reason);
  bool cap(Var x, int t, Cause reason);
  bool require(Fact fact, Cause reason);
  // A reason whose facts (all true now) are written down; kept until the level is left.
  Cause written(std::span<const Fact> because);
  bool contradict(std::span<const Fact> because);  // these hold and cannot; always false

  // Clauses that hold from the start. False when that is a contradiction. Only at level 0.
  bool add_clause(std::vector<Fact> facts);
  bool propagate_clauses();

  const std::vector<Step>& trail() const { return trail_; }
  int bound_at(Var x, Side side, size_t position) const;
  size_t level() const { return levels_.size(); }
  void decide(Fact fact);
  void retreat(size_t level);
  // The least that was left of the trail since this was asked before.
  size_t take_lowest() { return std::exchange(lowest_, kNowhere); }
  static constexpr size_t kNowhere = ~size_t{0};
  // After a contradiction: learns from it, goes back to where that changes something, and changes it. False when nothing was decided: the
  // contradiction is a proof.
  bool learn();

  // The most active fact about something undecided, kNever when there is none: `wish` says what x would rather be.
  Fact most_active(std::span<const int> wish);
  void forget();  // at level 0: half of what was learned, the least useful
  size_t count() const { return first_.size(); }
  size_t learned() const { return learned_count_; }
  size_t facts_kept() const { return pool_.size(); }
  // Every clause that is kept: visit(span of facts, of which one holds).
  template <class Visit>
  void for_each_clause(Visit visit) const {
    for (const Clause& clause : clauses_) visit(std::span<const Fact>(&pool_[clause.begin], clause.size));
  }

 private:
  struct Atom {  // "x is at least t", as one number
    Var x = 0;
    int t = 0;
  };
  struct Clause {
    uint32_t begin = 0, size = 0;
    uint32_t levels = 0;  // decisions that it spans, as when it was learned
    float activity = 0;
    bool learned = false;
  };
  struct Watch {
    uint32_t clause = 0;
    Fact other{};  // when this one holds, the clause needs no look
  };
  struct Level {
    size_t trail = 0, written = 0;
  };

  void move(Var x, Side side, int now, Cause reason);
  void explain(Var x, Side side, int t, Cause reason, size_t position, std::vector<Fact>& because) const;
  uint32_t step_of(Fact fact) const;
  bool visit_watches(Fact failed);
  uint32_t put_clause(std::span<const Fact> facts, bool learned);
  void mark(Fact fact);
  void bring_to_level_of_conflict();
  Fact trace();
  bool stronger(uint32_t step, int than) const;
  void collect(Fact uip);
  bool is_implied(Fact fact);
  void bump(uint32_t atom);
  void heap_up(uint32_t place);
  void heap_down(uint32_t place);

  const Explainer& explainer_;
  std::vector<int> first_, last_, bound_;
  std::vector<uint32_t> base_;  // first atom of a variable
  std::vector<Atom> atoms_;
  std::vector<uint32_t> latest_;  // step that last moved a bound
  std::vector<Step> trail_;
  std::vector<Level> levels_;
  std::vector<Fact> written_;  // each reason: its size, then its facts
  size_t lowest_ = kNowhere;
  size_t visited_ = 0;  // steps of the trail whose watches were looked at
  std::vector<Clause> clauses_;
  std::vector<Fact> pool_;
  std::vector<std::vector<Watch>> watches_;  // by the fact that fails
  size_t learned_count_ = 0;
  float clause_step_ = 1;

  std::vector<Fact> conflict_, because_, clause_now_;
  std::vector<int> need_;                         // per step: the bound of it that is needed
  std::vector<uint8_t> marked_;                   // per step
  std::vector<uint32_t> marks_, below_, chosen_;  // chosen_: per bound, the step whose fact is in the clause
  size_t open_ = 0;
  std::vector<uint32_t> level_seen_;
  uint32_t level_stamp_ = 0;

  std::vector<double> activity_;
  double activity_step_ = 1;
  std::vector<uint32_t> heap_, place_;
};

}  // namespace koers::analysis::portfolio
