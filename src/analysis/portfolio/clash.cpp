#include "analysis/portfolio/clash.h"

#include <algorithm>

namespace koers::analysis::portfolio {
namespace {

bool frees(const Activity& activity) {
  for (const Variant& variant : activity.variants) {
    for (const Use& use : variant.uses) {
      if (use.afterwards < 0 || std::any_of(use.profile.begin(), use.profile.end(), [](Amount amount) { return amount < 0; })) return true;
    }
  }
  return false;
}

std::vector<uint8_t> core_members(const Problem& problem, std::optional<uint32_t> wished) {
  std::vector<uint32_t> roots;
  for (uint32_t a = 0; a < problem.activities.size(); ++a) {
    const Activity& activity = problem.activities[a];
    if (activity.mandatory || activity.pin.kind == Pin::Kind::kIn || frees(activity) || a == wished) roots.push_back(a);
  }
  std::vector<uint8_t> members(problem.activities.size(), 0);
  for (const uint32_t a : closure_of(problem, roots)) members[a] = 1;
  return members;
}

class ClashFinder {
 public:
  ClashFinder(const Problem& problem, std::optional<uint32_t> wished, const ClashOptions& options, const Control& control)
      : options_(options), control_(control), core_(core_of(problem, wished)), in_core_(core_members(problem, wished)) {
    for (const Limit& limit : limits_of(problem)) {
      if (matters(limit)) limits_.push_back(limit);
    }
    if (!wished) return;
    // The wish itself is no limit that could be given up. A pin on it other than "out" stays a limit.
    wished_ = wished;
    std::erase(limits_, Limit{Limit::Kind::kMandatory, *wished, 0});
    if (core_.activities[*wished].pin.kind == Pin::Kind::kOut)
      core_.activities[*wished].pin = {}, std::erase(limits_, Limit{Limit::Kind::kPin, *wished, 0});
  }

  Clash run() {
    Clash clash;
    clash.status = decide({});
    if (clash.status == Feasibility::kFeasible) clash.schedule = std::move(found_);
    if (clash.status != Feasibility::kInfeasible) return clash;
    clash.minimal = true;
    std::vector<Limit> dropped, kept;
    drop_whole_groups(dropped);
    for (const Limit& limit : limits_) {
      if (std::find(dropped.begin(), dropped.end(), limit) != dropped.end()) continue;
      dropped.push_back(limit);
      const Feasibility without_it = stopped() ? Feasibility::kUnknown : decide(dropped);
      if (without_it == Feasibility::kInfeasible) continue;
      dropped.pop_back();
      kept.push_back(limit);
      if (without_it == Feasibility::kUnknown) clash.minimal = false;
    }
    clash.limits = std::move(kept);
    return clash;
  }

 private:
  bool stopped() const { return control_.cancelled() || control_.past_deadline(); }

  bool matters(const Limit& limit) const {
    switch (limit.kind) {
      case Limit::Kind::kCapacity: return true;
      case Limit::Kind::kPrecedence: return in_core_[core_.precedences[limit.index].after] != 0;
      case Limit::Kind::kRequirement: return in_core_[core_.requirements[limit.index].activity] != 0;
      case Limit::Kind::kExclusion: return in_core_[core_.exclusions[limit.index].one] && in_core_[core_.exclusions[limit.index].other];
      case Limit::Kind::kMandatory:
      case Limit::Kind::kEarliest:
      case Limit::Kind::kDeadline:
      case Limit::Kind::kPin: return in_core_[limit.index] != 0;
    }
    return false;
  }

  // Most limits have nothing to do with it: all of one kind, or of one resource, at a time first.
  void drop_whole_groups(std::vector<Limit>& dropped) {
    const auto group = [](const Limit& limit) { return std::pair(limit.kind, limit.kind == Limit::Kind::kCapacity ? limit.index : 0); };
    for (size_t begin = 0; begin < limits_.size();) {
      size_t end = begin;
      while (end < limits_.size() && group(limits_[end]) == group(limits_[begin])) ++end;
      if (end - begin > 1 && !stopped()) {
        const size_t before = dropped.size();
        dropped.insert(dropped.end(), limits_.begin() + static_cast<ptrdiff_t>(begin), limits_.begin() + static_cast<ptrdiff_t>(end));
        if (decide(dropped) != Feasibility::kInfeasible) dropped.resize(before);
      }
      begin = end;
    }
  }

  Feasibility decide(const std::vector<Limit>& dropped) {
    Problem relaxed = without(core_, dropped);
    if (wished_) relaxed.activities[*wished_].mandatory = true;
    FeasibilityAnswer answer = portfolio::decide(relaxed, options_, control_);
    found_ = std::move(answer.schedule);
    return answer.status;
  }

  const ClashOptions& options_;
  const Control& control_;
  Problem core_;
  std::vector<uint8_t> in_core_;
  std::optional<uint32_t> wished_;
  std::vector<Limit> limits_;
  Schedule found_;  // by the last decision that found one
};

}  // namespace

Problem core_of(const Problem& problem, std::optional<uint32_t> wished) {
  const std::vector<uint8_t> members = core_members(problem, wished);
  Problem core = problem;
  for (uint32_t a = 0; a < members.size(); ++a) {
    if (members[a]) continue;
    core.activities[a] = {};
    core.activities[a].pin.kind = Pin::Kind::kOut;
  }
  return core;
}

Clash find_clash(const Problem& problem, std::optional<uint32_t> wished, const ClashOptions& options, const Control& control) {
  return ClashFinder(problem, wished, options, control).run();
}

}  // namespace koers::analysis::portfolio
