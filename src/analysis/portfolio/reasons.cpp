#include "analysis/portfolio/reasons.h"

#include <algorithm>
#include <chrono>
#include <memory>

#include "analysis/portfolio/extras.h"
#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/model.h"
#include "analysis/portfolio/relaxation.h"
#include "analysis/portfolio/search.h"
#include "analysis/portfolio/without_loss.h"

namespace koers::analysis::portfolio {
namespace {

using Steady = std::chrono::steady_clock;

constexpr int kRelaxationSteps = 800;
constexpr int kBeginTries = 6;
constexpr int64_t kFirstSchedules = 120;
constexpr int64_t kMoreSchedules = 400;
constexpr double kProofSecondsMin = 0.05;
constexpr double kProofSecondsMax = 10;
constexpr double kShareForValues = 0.4;   // of the time for proofs goes to what is lost, the rest to what would be enough
constexpr double kShareForAmounts = 0.5;  // of what is left then to the least amounts, the rest to solving again
constexpr int64_t kProofNodes = 2000;     // of the complete search, when the work is counted
constexpr int64_t kSchedulesToResolve = 300;
constexpr size_t kLimitsWithoutLoss = 3;  // of one activity, that are tried alone
constexpr size_t kMixtureMax = 2;         // limits at once that still make a proposal

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
    if (options_.schedules) {
      for (Reason& reason : explanation_.reasons) {
        if (control_.cancelled() || control_.past_deadline()) break;
        add_without_loss(reason);
        prove_small(reason, {kProofNodes, 0});
        for (Extra& extra : reason.extras) resolve(reason.activity, extra);
      }
    } else {
      look_further();
    }
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
    for (Reason& reason : explanation_.reasons) add_without_loss(reason);
    resolve_extras();
    if (by_solver()) {
      if (solved_.status == Status::kOptimal) prove_values();
      prove_extras();
    }
    resolve_extras();
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
    auto with_it = optimise(forced, options, control_);
    if (!with_it || !with_it->has_schedule()) return;
    take(reason, with_it->schedule);
    if (with_it->status == Status::kOptimal) reason.value_lost_proven = true;
  }

  // What is one unit or one step is smallest when nothing at all is not enough.
  void prove_small(Reason& reason, const DecideOptions& options) const {
    const auto single = [](const Extra& extra) {
      return extra.keeps_all && extra.amounts.size() == 1 && extra.amounts.front().amount == 1;
    };
    if (std::any_of(reason.extras.begin(), reason.extras.end(), single) &&
        fits_beside(problem_, solved_.schedule, reason.activity, options, control_) == Feasibility::kInfeasible) {
      for (Extra& extra : reason.extras) extra.smallest |= single(extra);
    }
    for (Extra& extra : reason.extras) {
      if (!extra.smallest) prove_shift(problem_, solved_.schedule, reason.activity, options, control_, extra);
    }
  }

  // Where only a mixture is enough beside all that is chosen: each of its limits alone, others giving way.
  void add_without_loss(Reason& reason) const {
    const auto mixture = std::find_if(reason.extras.begin(), reason.extras.end(), [](const Extra& extra) {
      return extra.amounts.size() > 1 && std::any_of(extra.amounts.begin(), extra.amounts.end(), [&](const BucketAmount& more) {
               return more.resource != extra.amounts.front().resource;
             });
    });
    if (mixture == reason.extras.end() || (reason.kind == Reason::Kind::kBetterWithout && reason.value_lost == 0)) return;
    std::vector<BucketAmount> largest;  // of each resource, with what it would take in all
    for (const BucketAmount& more : mixture->amounts) {
      const auto known =
          std::find_if(largest.begin(), largest.end(), [&](const BucketAmount& one) { return one.resource == more.resource; });
      if (known == largest.end()) {
        largest.push_back(more);
      } else if (more.amount > known->amount) {
        *known = more;
      }
    }
    if (largest.size() > kLimitsWithoutLoss) largest.resize(kLimitsWithoutLoss);
    std::vector<Extra> found;
    for (const BucketAmount& more : largest) {
      if (out_of_time()) return;
      WithoutLoss question = without_loss(reason.activity, more);
      for (const BucketAmount& part : mixture->amounts) question.most += part.resource == more.resource ? part.amount : 0;
      if (auto extra = find_without_loss(problem_, solved_.value, reason.with_it, question, control_)) found.push_back(std::move(*extra));
    }
    if (found.empty()) return;
    if (mixture->amounts.size() > kMixtureMax) reason.extras.erase(mixture);
    std::move(found.begin(), found.end(), std::back_inserter(reason.extras));
  }

  WithoutLoss without_loss(uint32_t activity, const BucketAmount& more) const {
    const Amount step = more.resource < options_.steps.size() ? options_.steps[more.resource] : 1;
    WithoutLoss question{.activity = activity, .step = {more.resource, more.bucket, step}, .most = 0, .seed = options_.seed};
    if (options_.schedules) question.schedules = std::min(question.schedules, *options_.schedules);
    question.stop = [this] { return out_of_time(); };
    return question;
  }

  void prove_extras() {
    const double until = seconds_left() * (1 - kShareForAmounts);
    size_t left = explanation_.reasons.size();
    for (Reason& reason : explanation_.reasons) {
      const double share = std::min(kProofSecondsMax, (seconds_left() - until) / static_cast<double>(left--));
      if (reason.extras.empty()) continue;
      if (out_of_time() || share < kProofSecondsMin || explanation_.improved) return;
      const double each = share / static_cast<double>(reason.extras.size());
      prove_small(reason, {kProofNodes, each / 4});
      for (Extra& extra : reason.extras) {
        if (extra.smallest || extra.amounts.empty()) continue;
        if (!extra.keeps_all) {
          WithoutLoss question = without_loss(reason.activity, extra.amounts.front());
          question.solver_seconds = each;
          extra.smallest = one_step_less_is_too_few(problem_, solved_.value, extra, question, control_);
          continue;
        }
        prove_amount(problem_, solved_.schedule, reason.activity, each, control_, extra);
        // Moving the others made room for it without anything extra.
        if (extra.empty() && value_of(problem_, extra.schedule) > solved_.value)
          improve(extra.schedule, value_of(problem_, extra.schedule));
      }
      std::erase_if(reason.extras, [](const Extra& extra) { return extra.empty(); });
      report(std::clamp(1 - seconds_left() / options_.seconds, 0.4, 1.0));
    }
  }

  void resolve_extras() {
    for (Reason& reason : explanation_.reasons) {
      for (Extra& extra : reason.extras) {
        if (out_of_time() || explanation_.improved) return;
        if (!extra.resolved) resolve(reason.activity, extra);
      }
      report(std::clamp(1 - seconds_left() / options_.seconds, 0.4, 1.0));
    }
  }

  // The whole solved again with the change granted, from the schedule that shows it: what is found is worth at least that.
  void resolve(uint32_t a, Extra& extra) const {
    EngineOptions options;
    options.schedules = options_.schedules ? std::min(kSchedulesToResolve, *options_.schedules) : kSchedulesToResolve;
    options.seed = options_.seed;
    options.use_solver = false;
    options.start = value_of(problem_, extra.schedule) >= solved_.value ? extra.schedule : solved_.schedule;
    const Problem other = widened(problem_, extra);
    if (!holds(other, *options.start)) options.start = extra.schedule;
    const auto then = optimise(other, options, control_);
    if (!then || !then->has_schedule()) return;
    extra.resolved = true;
    extra.chosen = then->schedule[a].is_in();
    extra.value_more = then->value - solved_.value;
    for (uint32_t other_one = 0; other_one < then->schedule.size(); ++other_one) {
      const bool now = solved_.schedule[other_one].is_in(), later = then->schedule[other_one].is_in();
      if (!now && later && other_one != a) extra.brought.push_back(other_one);
      if (now && !later) extra.displaced.push_back(other_one);
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
