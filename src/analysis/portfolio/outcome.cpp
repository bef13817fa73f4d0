#include "analysis/portfolio/outcome.h"

#include <algorithm>
#include <cmath>

#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/wording.h"
#include "base/hash.h"

namespace koers::analysis::portfolio {
namespace {

constexpr size_t kNamesShown = 4;

double points(Amount value) { return static_cast<double>(value) / kPointUnits; }

constexpr size_t kDigestLength = 16;  // hexadecimal: 64 bits

std::string digest_of(const std::vector<Planned>& planned) {
  Sha256 hash;
  for (const Planned& one : planned) hash.add(one.element.key + "\n" + format_iso(one.start) + "\n" + one.variant + "\n");
  return to_hex(hash.finish()).substr(0, kDigestLength);
}

using Loads = std::vector<std::vector<Amount>>;

class PlanMaker {
 public:
  PlanMaker(const model::View& view, const Intake& intake, const Problem& problem, const Solved& solved)
      : view_(view), intake_(intake), problem_(problem), solved_(solved) {}

  Plan run(const std::vector<Reason>& reasons) {
    plan_.status = solved_.status;
    plan_.first_quarter = intake_.first;
    plan_.quarters = problem_.periods;
    plan_.bound_by = solved_.bound_by;
    plan_.partial = !view_.complete();
    plan_.not_weighable = intake_.not_weighable;
    plan_.notes = intake_.notes;
    plan_.valuing = intake_.valuing;
    if (solved_.has_schedule()) {
      plan_.value = points(solved_.value), plan_.bound = points(solved_.bound);
      plan_.gap = {solved_.bound <= 0 ? 0 : static_cast<double>(solved_.bound - solved_.value) / static_cast<double>(solved_.bound)};
      add_planned();
      add_left_out(reasons);
    }
    add_totals();
    add_assumed();
    plan_.digest = digest_of(plan_.planned);
    return std::move(plan_);
  }

 private:
  void add_loads(uint32_t activity, Loads& loads) const {
    const Placement at = solved_.schedule[activity];
    for (const Use& use : problem_.activities[activity].variants[static_cast<size_t>(at.variant)].uses) {
      for_each_load(problem_, use, at.start, [&](uint32_t bucket, Amount amount) { loads[use.resource][bucket] += amount; });
    }
  }
  Loads no_loads() const {
    Loads loads;
    for (const Resource& resource : problem_.resources) loads.emplace_back(resource.capacity.size(), 0);
    return loads;
  }

  void add_planned() {
    for (uint32_t a = 0; a < problem_.activities.size(); ++a) {
      const Placement at = solved_.schedule[a];
      if (!at.is_in()) continue;
      const Item& item = intake_.items[a];
      const Variant& variant = problem_.activities[a].variants[static_cast<size_t>(at.variant)];
      Planned planned;
      planned.element = item.link;
      planned.start = intake_.quarter(at.start);
      planned.end = intake_.quarter(at.start + std::max(1, variant.duration) - 1);
      planned.variant = item.variant_names[static_cast<size_t>(at.variant)];
      planned.ground = item.ground == Ground::kChosen && !item.weighable ? Ground::kNeeded : item.ground;
      planned.value = points(value_at(variant, at.start));
      planned.value_from = item.points_from, planned.lost_per_quarter = {item.lost_per_period};
      planned.goals = item.goals, planned.departments = item.departments;
      planned.large_change = item.large_change;
      planned.assumed = item.assumed(), planned.assumptions = item.assumptions;
      Loads own = no_loads();
      add_loads(a, own);
      for (size_t y = 0; y < intake_.years.size(); ++y) {
        const Money incidental{own[kIncidentalMoney][y]}, structural{own[kStructuralMoney][y]};
        if (incidental.cents != 0 || structural.cents != 0) planned.costs.push_back({intake_.years[y], incidental, structural});
      }
      for (const Precedence& rule : problem_.precedences) {
        if (rule.after == a && rule.before != a) planned.after.push_back(intake_.items[rule.before].link);
      }
      plan_.planned.push_back(std::move(planned));
    }
    std::sort(plan_.planned.begin(), plan_.planned.end(), [](const Planned& one, const Planned& other) {
      return one.start != other.start ? one.start < other.start : one.element.key < other.element.key;
    });
  }

  void add_left_out(const std::vector<Reason>& reasons) {
    std::vector<const Reason*> reason_of(problem_.activities.size(), nullptr);
    for (const Reason& reason : reasons) reason_of[reason.activity] = &reason;
    for (uint32_t a = 0; a < problem_.activities.size(); ++a) {
      const Item& item = intake_.items[a];
      if (solved_.schedule[a].is_in() || item.absent) continue;
      const Activity& activity = intake_.problem.activities[a];
      const bool by_hand = activity.pin.kind == Pin::Kind::kOut;
      const bool set_aside = std::any_of(plan_.not_weighable.begin(), plan_.not_weighable.end(),
                                         [&](const NotWeighable& one) { return one.element == item.link; });
      if (set_aside) continue;
      if (!item.weighable && !activity.mandatory && !by_hand && activity.pin.kind == Pin::Kind::kFree) {
        plan_.not_weighable.push_back({item.link, item.why_not});
        continue;
      }
      LeftOut out;
      out.element = item.link;
      out.value = item.points, out.value_from = item.points_from;
      out.assumed = item.assumed(), out.assumptions = item.assumptions;
      if (by_hand) {
        out.by = OutBy::kHand, out.proven = true;
        out.reasons.push_back(kOutByHand);
      } else if (reason_of[a] != nullptr) {
        explain(*reason_of[a], out);
      }
      plan_.left_out.push_back(std::move(out));
    }
    std::sort(plan_.left_out.begin(), plan_.left_out.end(), [](const LeftOut& one, const LeftOut& other) {
      return one.value != other.value ? one.value > other.value : one.element.key < other.element.key;
    });
  }

  std::vector<model::ElementLink> links(const std::vector<uint32_t>& activities) const {
    std::vector<model::ElementLink> result;
    result.reserve(activities.size());
    for (const uint32_t a : activities) result.push_back(intake_.items[a].link);
    return result;
  }

  void explain(const Reason& reason, LeftOut& out) const {
    switch (reason.kind) {
      case Reason::Kind::kPinnedOut: break;
      case Reason::Kind::kImpossible: explain_clash(reason.clash, out); break;
      case Reason::Kind::kBetterWithout: explain_loss(reason, out); break;
      case Reason::Kind::kUnknown: out.reasons.push_back(kNotEstablishedText); break;
    }
    for (const Extra& extra : reason.extras) {
      Enough enough{say_extra(intake_, problem_, extra, solved_.schedule),  extra.smallest,
                    intake_.quarter(extra.schedule[reason.activity].start), as_changes(intake_, extra),
                    extra.keeps_all ? Keeps::kAllPlanned : Keeps::kValue,   {}};
      if (extra.resolved) enough.then = Then{extra.chosen, points(extra.value_more), links(extra.brought), links(extra.displaced)};
      out.enough.push_back(std::move(enough));
      for (const BucketAmount& more : extra.amounts)
        add_because(intake_, {Limit::Kind::kCapacity, more.resource, more.bucket}, out.because);
    }
  }

  void explain_clash(const Clash& clash, LeftOut& out) const {
    out.by = OutBy::kDoesNotFit;
    out.proven = clash.minimal;
    out.reasons.push_back(clash.limits.empty() ? kDoesNotFitAlone : kDoesNotFitText);
    bool time = false;
    for (const Limit& limit : clash.limits) {
      out.reasons.push_back(say_limit(intake_, limit));
      add_because(intake_, limit, out.because);
      time |= limit.kind == Limit::Kind::kPrecedence || limit.kind == Limit::Kind::kEarliest;
    }
    if (time || clash.limits.empty()) {
      out.reasons.push_back(Message(kLimitHorizon, {{"first", intake_.first}, {"last", intake_.quarter(problem_.periods - 1)}}));
    }
  }

  void explain_loss(const Reason& reason, LeftOut& out) const {
    out.by = OutBy::kBetterWithout;
    out.proven = reason.value_lost_proven;
    out.value_lost = points(reason.value_lost);
    out.displaces = links(reason.displaced), out.brings = links(reason.brought), out.moves = links(reason.moved);
    const Share share{solved_.value <= 0 ? 0 : static_cast<double>(reason.value_lost) / static_cast<double>(solved_.value)};
    const Label displaced = reason.displaced.empty() ? Label{"niets", "nothing"} : name_some(intake_, reason.displaced, kNamesShown);
    if (reason.value_lost == 0 && out.value <= 0) {
      out.reasons.push_back(kNoValue);
    } else if (reason.value_lost == 0) {
      out.reasons.push_back(Message(kJustAsGood, {{"displaced", displaced}}));
    } else if (reason.displaced.empty()) {
      out.reasons.push_back(Message(kBetterWithoutMoves, {{"lost", out.value_lost}, {"share", share}}));
    } else {
      out.reasons.push_back(Message(kBetterWithoutText, {{"lost", out.value_lost}, {"share", share}, {"displaced", displaced}}));
    }
    if (reason.value_lost > 0 && !reason.value_lost_proven) out.reasons.push_back(kAtMost);
    for (const model::ElementLink& link : out.displaces) out.because.push_back(link);
  }

  void add_totals() {
    Loads loads = no_loads();
    if (solved_.has_schedule()) {
      for (uint32_t a = 0; a < problem_.activities.size(); ++a) {
        if (solved_.schedule[a].is_in()) add_loads(a, loads);
      }
    }
    for (size_t y = 0; y < intake_.years.size(); ++y) {
      YearTotal total{intake_.years[y], Money{loads[kIncidentalMoney][y]}, Money{loads[kStructuralMoney][y]}};
      const auto limit = [&](uint32_t resource) -> std::optional<Money> {
        const Amount capacity = intake_.problem.resources[resource].capacity[y];
        return capacity == kUnlimited ? std::nullopt : std::optional(Money{capacity});
      };
      total.incidental_limit = limit(kIncidentalMoney), total.structural_limit = limit(kStructuralMoney);
      plan_.years.push_back(total);
    }
    for (uint32_t r = 2; r < problem_.resources.size(); ++r) add_capacity(r, loads[r]);
  }

  void add_capacity(uint32_t resource, const std::vector<Amount>& load) {
    const Supply& supply = intake_.supplies[resource];
    const double units = supply.kind == Supply::Kind::kSkill ? kDayUnits : 1;
    CapacityTotal total{
        supply.kind == Supply::Kind::kSkill ? CapacityKind::kSkill : CapacityKind::kChange, supply.name, {}, supply.because};
    bool any = false;
    for (size_t t = 0; t < load.size(); ++t) {
      const Amount capacity = intake_.problem.resources[resource].capacity[t];
      CapacityUse use{intake_.quarter(static_cast<int>(t)), static_cast<double>(load[t]) / units, std::nullopt};
      if (capacity != kUnlimited) use.limit = static_cast<double>(capacity) / units;
      any |= load[t] != 0 || use.limit;
      total.quarters.push_back(use);
    }
    if (any) plan_.capacities.push_back(std::move(total));
  }

  void add_assumed() {
    int data = 0, assumed = 0;
    for (uint32_t a = 0; a < intake_.items.size(); ++a) {
      if (intake_.problem.activities[a].pin.kind == Pin::Kind::kOut) continue;
      data += intake_.items[a].data, assumed += intake_.items[a].data_assumed;
    }
    plan_.assumed = {data == 0 ? 0 : static_cast<double>(assumed) / data};
    if (assumed > 0) plan_.notes.push_back(Message(kAssumedShareNote, {{"share", plan_.assumed}}));
  }

  const model::View& view_;
  const Intake& intake_;
  const Problem& problem_;
  const Solved& solved_;
  Plan plan_;
};

}  // namespace

Plan make_plan(const model::View& view, const Intake& intake, const Problem& problem, const Solved& solved,
               const std::vector<Reason>& reasons) {
  return PlanMaker(view, intake, problem, solved).run(reasons);
}

ClashSet make_clash_set(const Intake& intake, const Clash& clash, const Limit& given_up) {
  ClashSet set;
  set.smallest = clash.minimal;
  for (const Limit& limit : clash.limits) {
    set.limits.push_back(say_limit(intake, limit));
    add_because(intake, limit, set.because);
  }
  set.given_up = say_limit(intake, given_up);
  return set;
}

}  // namespace koers::analysis::portfolio
