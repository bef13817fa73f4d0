#include "analysis/portfolio/mending.h"

#include <algorithm>

#include "analysis/portfolio/clash.h"
#include "analysis/portfolio/extras.h"

namespace koers::analysis::portfolio {
namespace {

class Mender {
 public:
  Mender(const Problem& problem, const MendingOptions& options, const Control& control)
      : problem_(problem), core_(core_of(problem, std::nullopt)), options_(options), control_(control) {}

  std::optional<Extra> mend(const Limit& limit) {
    switch (limit.kind) {
      case Limit::Kind::kCapacity: return more_of(limit.index, limit.bucket);
      case Limit::Kind::kDeadline: return later(limit.index);
      case Limit::Kind::kEarliest: return earlier(limit.index);
      case Limit::Kind::kPin: return elsewhere(limit.index);
      case Limit::Kind::kPrecedence:
      case Limit::Kind::kRequirement:
      case Limit::Kind::kExclusion:
      case Limit::Kind::kMandatory: break;
    }
    return std::nullopt;
  }

 private:
  bool stopped() const { return control_.cancelled() || control_.past_deadline(); }

  Feasibility fits(const Extra& extra) {
    FeasibilityAnswer answer = decide(widened(core_, extra), options_.decide, control_);
    found_ = std::move(answer.schedule);
    return answer.status;
  }

  std::optional<Extra> checked(Extra extra, bool smallest) const {
    if (!holds(widened(problem_, extra), extra.schedule)) return std::nullopt;
    extra.smallest = smallest;
    return extra;
  }

  // What the schedule in hand takes of it above the limit.
  Amount overflow(uint32_t resource, uint32_t bucket) const {
    Amount used = 0;
    for (uint32_t a = 0; a < found_.size(); ++a) {
      if (!found_[a].is_in()) continue;
      for (const Use& use : core_.activities[a].variants[static_cast<size_t>(found_[a].variant)].uses) {
        if (use.resource != resource) continue;
        for_each_load(core_, use, found_[a].start, [&](uint32_t at, Amount amount) { used += at == bucket ? amount : 0; });
      }
    }
    return used - core_.resources[resource].capacity[bucket];
  }

  std::optional<Extra> more_of(uint32_t resource, uint32_t bucket) {
    if (core_.resources[resource].capacity[bucket] == kUnlimited) return std::nullopt;
    const Amount step = resource < options_.steps.size() ? std::max<Amount>(1, options_.steps[resource]) : 1;
    const auto in_steps = [step](Amount amount) { return (amount + step - 1) / step; };
    Extra extra;
    extra.amounts.push_back({resource, bucket, kAmountMax});
    Amount& amount = extra.amounts.front().amount;
    if (fits(extra) != Feasibility::kFeasible) return std::nullopt;
    Amount too_few = 0, enough = std::max<Amount>(1, in_steps(overflow(resource, bucket)));
    extra.schedule = found_;
    Feasibility below = Feasibility::kInfeasible;  // of the most that is too few; of nothing more: they clash
    while (enough - too_few > 1 && !stopped()) {
      const Amount middle = too_few + (enough - too_few) / 2;
      amount = middle * step;
      const Feasibility answer = fits(extra);
      if (answer == Feasibility::kFeasible) {
        enough = std::clamp<Amount>(in_steps(overflow(resource, bucket)), too_few + 1, middle);
        extra.schedule = found_;
      } else {
        too_few = middle, below = answer;
      }
    }
    amount = enough * step;
    return checked(std::move(extra), enough - too_few == 1 && below == Feasibility::kInfeasible);
  }

  // The first shift of a row, in order of how far, that is enough.
  std::optional<Extra> first_enough(const std::vector<Shift>& shifts) {
    bool all_refuted = true;
    for (const Shift& shift : shifts) {
      if (stopped()) return std::nullopt;
      Extra extra;
      extra.shifts.push_back(shift);
      const Feasibility answer = fits(extra);
      if (answer == Feasibility::kFeasible) {
        extra.schedule = found_;
        return checked(std::move(extra), all_refuted);
      }
      all_refuted &= answer == Feasibility::kInfeasible;
    }
    return std::nullopt;
  }

  std::optional<Extra> later(uint32_t activity) {
    std::vector<Shift> shifts;
    const int most = core_.periods - std::min(core_.activities[activity].deadline, core_.periods);
    for (int periods = 1; periods <= most; ++periods) shifts.push_back({activity, Shift::To::kLater, periods});
    return first_enough(shifts);
  }

  std::optional<Extra> earlier(uint32_t activity) {
    std::vector<Shift> shifts;
    for (int periods = 1; periods <= core_.activities[activity].earliest; ++periods)
      shifts.push_back({activity, Shift::To::kEarlier, periods});
    return first_enough(shifts);
  }

  // Another start than the one it was pinned to, within its own window. What is settled to start and variant (a running project) stays.
  std::optional<Extra> elsewhere(uint32_t activity) {
    const Activity& own = core_.activities[activity];
    if (own.pin.kind != Pin::Kind::kIn || own.pin.start == kNoPeriod || own.pin.variant >= 0) return std::nullopt;
    const auto inside = [&](int start) {
      return start >= std::max(0, own.earliest) && start < core_.periods &&
             std::ranges::any_of(own.variants, [&](const Variant& variant) {
               return start + variant.duration <= std::min(own.deadline, core_.periods);
             });
    };
    std::vector<Shift> shifts;
    for (int far = 1; far < core_.periods; ++far) {
      for (const int start : {own.pin.start + far, own.pin.start - far}) {
        if (inside(start)) shifts.push_back({activity, Shift::To::kStart, start});
      }
    }
    return first_enough(shifts);
  }

  const Problem& problem_;
  const Problem core_;
  const MendingOptions& options_;
  const Control& control_;
  Schedule found_;  // by the last decision that found one
};

}  // namespace

std::vector<Mending> find_mendings(const Problem& problem, const std::vector<Limit>& limits, const MendingOptions& options,
                                   const Control& control) {
  Mender mender(problem, options, control);
  std::vector<Mending> found;
  for (size_t i = 0; i < limits.size(); ++i) {
    if (control.cancelled() || control.past_deadline()) break;
    if (auto extra = mender.mend(limits[i])) found.push_back({i, *std::move(extra)});
  }
  return found;
}

}  // namespace koers::analysis::portfolio
