#include "analysis/portfolio/reasons.h"

#include <algorithm>
#include <chrono>
#include <memory>

#include "analysis/portfolio/extras.h"
#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/model.h"
#include "analysis/portfolio/relaxation.h"
#include "analysis/portfolio/search.h"

namespace koers::analysis::portfolio {
namespace {

using Steady = std::chrono::steady_clock;

constexpr int kRelaxationSteps = 800;
constexpr int kBeginTries = 6;
constexpr int64_t kFirstSchedules = 120;
constexpr int64_t kMoreSchedules = 400;
constexpr double kProofSecondsMin = 0.05;
constexpr double kProofSecondsMax = 10;
constexpr double kShareForValues = 0.5;  // of the time for proofs goes to what is lost, the rest to what would be enough

double seconds_since(Steady::time_point begin) { return std::chrono::duration<double>(Steady::now() - begin).count(); }

class Explainer {
 public:
  Explainer(const Problem& problem, const Compiled& compiled, const Solved& solved, const ReasonOptions& options, const Control& control)
      : problem_(problem), compiled_(compiled), solved_(solved), options_(options), control_(control), begin_(Steady::now()) {}

  Result<Explanation> run() {
    const Relaxation relaxation = relax(compiled_, solved_.value, kRelaxationSteps, control_);
    std::vector<uint32_t> out;
    for (uint32_t a = 0; a < problem_.activities.size(); ++a) {
      if (!solved_.schedule[a].is_in()) out.push_back(a);
    }
    for (const uint32_t a : out) {
      if (control_.cancelled()) return Error(ErrorCode::kCancelled, kCancelledText);
      first_look(a, relaxation);
      report(0.4 * static_cast<double>(explanation_.reasons.size()) / static_cast<double>(out.size()));
      if (explanation_.improved) return std::move(explanation_);
    }
    if (!options_.schedules) look_further();
    if (control_.cancelled()) return Error(ErrorCode::kCancelled, kCancelledText);
    for (Reason& reason : explanation_.reasons) compare(reason);
    report(1);
    return std::move(explanation_);
  }

 private:
  bool by_solver() const { return options_.use_solver && !options_.schedules && control_.solver() != nullptr; }
  double seconds_left() const { return options_.seconds - seconds_since(begin_); }
  bool out_of_time() const { return control_.cancelled() || control_.past_deadline() || (!options_.schedules && seconds_left() <= 0); }
  void report(double share) const {
    if (options_.on_progress) options_.on_progress(share);
  }

  // What can be known at once: whether it can be done at all, a schedule with it, what is enough.
  void first_look(uint32_t a, const Relaxation& relaxation) {
    Reason& reason = explanation_.reasons.emplace_back();
    searches_.emplace_back();
    reason.activity = a;
    if (problem_.activities[a].pin.kind == Pin::Kind::kOut) {
      reason.kind = Reason::Kind::kPinnedOut;
      return;
    }
    if (control_.past_deadline()) return;
    const bool in_haste = out_of_time();
    auto search = std::make_unique<Search>(compiled_, relaxation, options_.seed * 1'000'003 + a);
    search->require(a);
    bool found =
        compiled_.possible(a) && (search->begin_near(solved_.schedule, in_haste ? 1 : kBeginTries) || search->construct(kBeginTries));
    if (!found) {
      ClashOptions options;
      options.solver_seconds = by_solver() ? 0.5 : 0;
      reason.clash = find_clash(problem_, a, options, control_);
      if (reason.clash.status == Feasibility::kInfeasible) reason.kind = Reason::Kind::kImpossible;
      found = reason.clash.status == Feasibility::kFeasible && search->adopt(reason.clash.schedule);
    }
    if (found) {
      if (!in_haste) search->improve(options_.schedules ? *options_.schedules : kFirstSchedules, [this] { return control_.cancelled(); });
      take(reason, search->schedule());
      searches_.back() = std::move(search);
    }
    if (in_haste) return;
    reason.extras = find_extras(problem_, solved_.schedule, a, options_.extras_max);
    // What fits beside all the rest without anything extra would be an improvement, unless it is worth nothing.
    std::erase_if(reason.extras,
                  [](const Extra& extra) { return extra.amounts.empty() && extra.periods_later == 0 && extra.periods_earlier == 0; });
  }

  void take(Reason& reason, Schedule with_it) {
    const Amount value = value_of(problem_, with_it);
    if (value > solved_.value) return improve(std::move(with_it), value);
    if (reason.kind == Reason::Kind::kBetterWithout && value <= solved_.value - reason.value_lost) return;
    reason.kind = Reason::Kind::kBetterWithout;
    reason.value_lost = solved_.value - value;
    reason.with_it = std::move(with_it);
  }

  void improve(Schedule schedule, Amount value) {
    Solved better = solved_;
    better.schedule = std::move(schedule);
    better.value = value;
    better.bound = std::max(better.bound, value);
    better.status = value >= better.bound ? Status::kOptimal : Status::kFeasible;
    explanation_.improved = std::move(better);
  }

  // With the time that is left: proofs where they can be had, then more schedules for the rest, in turns.
  void look_further() {
    if (by_solver()) {
      if (solved_.status == Status::kOptimal) prove_values();
      prove_extras();
    }
    while (!out_of_time() && !explanation_.improved) {
      bool any = false;
      for (size_t i = 0; i < explanation_.reasons.size() && !out_of_time() && !explanation_.improved; ++i) {
        Reason& reason = explanation_.reasons[i];
        if (searches_[i] == nullptr || reason.value_lost_proven || reason.value_lost == 0) continue;
        any = true;
        searches_[i]->improve(kMoreSchedules, [this] { return out_of_time(); });
        take(reason, searches_[i]->schedule());
      }
      report(std::clamp(1 - seconds_left() / options_.seconds, 0.4, 1.0));
      if (!any) return;
    }
  }

  void prove_values() {
    const double until = seconds_left() * (1 - kShareForValues);
    size_t left = searches_.size();
    for (size_t i = 0; i < searches_.size(); ++i, --left) {
      const double share = std::min(kProofSecondsMax, (seconds_left() - until) / static_cast<double>(left));
      if (out_of_time() || share < kProofSecondsMin) return;
      if (explanation_.reasons[i].kind != Reason::Kind::kBetterWithout) continue;
      prove_value(explanation_.reasons[i], share);
      report(std::clamp(1 - seconds_left() / options_.seconds, 0.4, 1.0));
    }
  }

  void prove_value(Reason& reason, double seconds) {
    if (reason.value_lost == 0) {
      reason.value_lost_proven = true;  // nothing can be better than the proven best
      return;
    }
    Problem forced = problem_;
    forced.activities[reason.activity].mandatory = true;
    EngineOptions options;
    options.seconds = seconds;
    options.seed = options_.seed;
    options.start = reason.with_it;
    auto with_it = optimise(Compiled(forced), options, control_);
    if (!with_it || !with_it->has_schedule()) return;
    take(reason, with_it->schedule);
    if (with_it->status == Status::kOptimal) reason.value_lost_proven = true;
  }

  void prove_extras() {
    size_t left = 0;
    for (const Reason& reason : explanation_.reasons) left += reason.extras.size();
    for (Reason& reason : explanation_.reasons) {
      for (Extra& extra : reason.extras) {
        const double share = std::min(kProofSecondsMax, seconds_left() * 0.8 / static_cast<double>(std::max<size_t>(1, left--)));
        if (out_of_time() || share < kProofSecondsMin || explanation_.improved) return;
        prove_extra(problem_, solved_.schedule, reason.activity, share, control_, extra);
        // Moving the others made room for it without anything extra.
        const bool enough = extra.amounts.empty() && extra.periods_later == 0 && extra.periods_earlier == 0;
        if (enough && value_of(problem_, extra.schedule) > solved_.value) improve(extra.schedule, value_of(problem_, extra.schedule));
      }
      report(std::clamp(1 - seconds_left() / options_.seconds, 0.4, 1.0));
    }
  }

  void compare(Reason& reason) const {
    if (reason.kind != Reason::Kind::kBetterWithout) return;
    for (uint32_t a = 0; a < reason.with_it.size(); ++a) {
      const Placement now = solved_.schedule[a], then = reason.with_it[a];
      if (now.is_in() && !then.is_in()) reason.displaced.push_back(a);
      if (!now.is_in() && then.is_in() && a != reason.activity) reason.brought.push_back(a);
      if (now.is_in() && then.is_in() && !(now == then)) reason.moved.push_back(a);
    }
  }

  const Problem& problem_;
  const Compiled& compiled_;
  const Solved& solved_;
  const ReasonOptions& options_;
  const Control& control_;
  const Steady::time_point begin_;
  Explanation explanation_;
  std::vector<std::unique_ptr<Search>> searches_;  // beside the reasons; null where there is nothing to search
};

}  // namespace

Result<Explanation> explain(const Problem& problem, const Compiled& compiled, const Solved& solved, const ReasonOptions& options,
                            const Control& control) {
  return Explainer(problem, compiled, solved, options, control).run();
}

}  // namespace koers::analysis::portfolio
