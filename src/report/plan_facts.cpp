#include "report/plan_facts.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "report/plan_words.h"

namespace koers::report {

namespace portfolio = analysis::portfolio;

Message assumed_words(const portfolio::Plan& plan) {
  return plan.assumed.value > 0 ? Message(kSummaryAssumed, {{"share", plan.assumed}}) : Message(kNothingAssumed);
}

PlanTotals totals_of(const portfolio::Plan& plan) {
  PlanTotals totals;
  for (const portfolio::YearTotal& year : plan.years) {
    totals.incidental += year.incidental;
    if (year.year >= totals.last_year) totals.last_year = year.year, totals.structural_at_end = year.structural;
  }
  return totals;
}

Money incidental_of(const portfolio::Planned& planned) {
  Money sum;
  for (const portfolio::YearCost& cost : planned.costs) sum += cost.incidental;
  return sum;
}

Money structural_of(const portfolio::Planned& planned) {
  const auto last = std::ranges::max_element(planned.costs, {}, &portfolio::YearCost::year);
  return last == planned.costs.end() ? Money{} : last->structural;
}

std::vector<GoalCoverage> goal_coverage(const model::View& view, const portfolio::Plan& plan) {
  std::vector<GoalCoverage> goals;
  const model::Metamodel& metamodel = view.metamodel();
  const model::TypeId goal_type = metamodel.find_type("goal");
  if (!goal_type.valid()) return goals;
  const model::FieldId weight = metamodel.find_field(goal_type, "weight"), status = metamodel.find_field(goal_type, "status");
  view.for_each_element(goal_type, [&](const model::ElementView& goal) {
    const std::string_view state = status.valid() ? view.field(goal, status).text() : std::string_view();
    if (state == "proposal" || state == "ended" || state == "rejected") return;
    GoalCoverage coverage{link_to(view, goal), std::nullopt, {}, {}};
    if (weight.valid() && !view.field(goal, weight).empty()) coverage.weight = view.field(goal, weight).number();
    for (const portfolio::Planned& planned : plan.planned) {
      if (std::ranges::find(planned.goals, coverage.goal.key, &model::ElementLink::key) == planned.goals.end()) continue;
      coverage.planned.push_back(&planned);
      coverage.incidental += incidental_of(planned);
    }
    goals.push_back(std::move(coverage));
  });
  std::ranges::stable_sort(goals, std::greater{}, [](const GoalCoverage& goal) { return goal.weight.value_or(0); });
  return goals;
}

std::string enough_sentence(const analysis::portfolio::Enough& enough, Language language) {
  using analysis::portfolio::Keeps;
  std::string what;
  for (const Message& message : enough.what) what += (what.empty() ? "" : " + ") + message.in(language);
  std::string details = Message(enough.smallest ? kEnoughSmallest : kEnoughSome, {{"quarter", enough.start}}).in(language);
  const auto add = [&](const Message& message) { details += "; " + message.in(language); };
  const auto names = [](const std::vector<model::ElementLink>& links) {
    std::string list;
    for (const model::ElementLink& link : links) list += (list.empty() ? "" : ", ") + link.name;
    return list;
  };
  if (enough.keeps == Keeps::kValue) add(Message(kKeepsValue));
  if (enough.then && enough.then->chosen) {
    if (!enough.then->displaces.empty()) add(Message(kThenAway, {{"elements", names(enough.then->displaces)}}));
    if (enough.then->value_more > 0.05) add(Message(kThenMore, {{"points", format_number(enough.then->value_more, 1, language)}}));
  } else if (enough.then) {
    add(enough.then->brings.empty() ? Message(kThenByHand) : Message(kThenRather, {{"elements", names(enough.then->brings)}}));
  }
  return what + " (" + details + ")";
}

std::string mend_sentence(const portfolio::Mend& mend, Language language) {
  std::string what;
  for (const Message& message : mend.what) what += (what.empty() ? "" : " + ") + message.in(language);
  const std::string less = Message(mend.smallest ? kLessIsNotEnough : kLessMayDo).in(language);
  return Message(kMendedBy, {{"what", what}, {"less", less}}).in(language);
}

std::string loss_words(const portfolio::Displacement& one, Language language) {
  constexpr double kNothing = 0.005;
  if (one.without_it == portfolio::WithoutIt::kNeeded) return Message(kCannotWithout).in(language);
  if (one.without_it == portfolio::WithoutIt::kNotEstablished) return Message(kWithoutUnknown).in(language);
  const std::string points = format_number(std::abs(one.lost.at_most), 1, language);
  if (one.lost.at_most < -kNothing) return Message(kGains, {{"points", points}}).in(language);
  return one.lost.proven ? points : Message(kAtMostPoints, {{"points", points}}).in(language);
}

std::string gain_words(const portfolio::LimitWorth& limit, Language language) {
  const std::string points = format_number(limit.more.at_least, 1, language);
  return limit.more.proven ? points : Message(kAtLeastPoints, {{"points", points}}).in(language);
}

std::vector<const portfolio::LimitWorth*> paying_limits(const portfolio::Worth& worth) {
  constexpr double kSomething = 0.05;  // what would be shown as 0,0 is nothing
  std::vector<const portfolio::LimitWorth*> paying;
  for (const portfolio::LimitWorth& limit : worth.limits) {
    if (limit.more.at_least >= kSomething) paying.push_back(&limit);
  }
  std::ranges::stable_sort(paying, std::greater{}, [](const portfolio::LimitWorth* limit) { return limit->more.at_least; });
  return paying;
}

Message firm_lead(const InformationPlan& input) {
  const portfolio::StabilityOptions& unsure = input.unsure;
  return Message(kFirmLead, {{"samples", input.stability.samples},
                             {"cost_low", Share{unsure.cost.low}},
                             {"cost_high", Share{unsure.cost.high}},
                             {"effort_low", Share{unsure.effort.low}},
                             {"effort_high", Share{unsure.effort.high}},
                             {"benefit_low", Share{unsure.benefit.low}},
                             {"benefit_high", Share{unsure.benefit.high}},
                             {"weights", Share{unsure.weight_spread}}});
}

Message firmness_words(portfolio::Firmness kind, const portfolio::StabilityOptions& unsure) {
  switch (kind) {
    case portfolio::Firmness::kAlways: return Message(kAlways, {{"share", Share{unsure.certain}}});
    case portfolio::Firmness::kNever: return Message(kNever, {{"share", Share{1 - unsure.certain}}});
    case portfolio::Firmness::kUndecided: break;
  }
  return Message(kUndecided);
}

}  // namespace koers::report
