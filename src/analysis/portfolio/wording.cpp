#include "analysis/portfolio/wording.h"

#include <algorithm>
#include <cstdlib>

#include "analysis/portfolio/messages.h"

namespace koers::analysis::portfolio {
namespace {

// One of what the texts of messages.h say of many.
constexpr MessageText kEnoughDay{"portfolio.enough_day", "{days} dag meer {skill} in het {quarter}",
                                 "{days} more day of {skill} in {quarter}"};
// The same in quarters that follow each other.
constexpr MessageText kEnoughDayEach{"portfolio.enough_day_each",
                                     "per kwartaal {days} dag meer {skill}, van het {from} tot en met het {until}",
                                     "{days} more day of {skill} per quarter, from {from} to {until}"};
constexpr MessageText kEnoughDaysEach{"portfolio.enough_days_each",
                                      "per kwartaal {days} dagen meer {skill}, van het {from} tot en met het {until}",
                                      "{days} more days of {skill} per quarter, from {from} to {until}"};
constexpr MessageText kEnoughChanges{"portfolio.enough_changes",
                                     "ruimte voor {count} grote veranderingen meer bij {department} in het {quarter}",
                                     "room for {count} more large changes at {department} in {quarter}"};

void add_once(const model::ElementLink& link, std::vector<model::ElementLink>& links) {
  if (std::find(links.begin(), links.end(), link) == links.end()) links.push_back(link);
}

const std::string& name_of(const Intake& intake, uint32_t activity) { return intake.items[activity].link.name; }

Message say_capacity(const Intake& intake, uint32_t resource, uint32_t bucket) {
  const Supply& supply = intake.supplies[resource];
  const Amount amount = intake.problem.resources[resource].capacity[bucket];
  switch (supply.kind) {
    case Supply::Kind::kIncidental:
    case Supply::Kind::kStructural:
      return Message(kLimitMoney, {{"year", std::to_string(intake.years[bucket])},
                                   {"amount", Money{amount}},
                                   {"kind", supply.kind == Supply::Kind::kIncidental ? kIncidentalWord : kStructuralWord}});
    case Supply::Kind::kSkill:
      return Message(kLimitSkill, {{"quarter", intake.quarter(static_cast<int>(bucket))},
                                   {"days", static_cast<double>(amount) / kDayUnits},
                                   {"skill", supply.name}});
    case Supply::Kind::kChange: break;
  }
  return Message(kLimitChange, {{"department", supply.name}, {"quarter", intake.quarter(static_cast<int>(bucket))}, {"count", amount}});
}

Message say_pin(const Intake& intake, uint32_t activity) {
  const Pin& pin = intake.problem.activities[activity].pin;
  const Item& item = intake.items[activity];
  const std::string& name = item.link.name;
  if (item.absent) return Message(kLimitRejected, {{"initiative", name}});
  if (pin.kind == Pin::Kind::kOut) return Message(kLimitPinnedOut, {{"initiative", name}});
  if (item.ground == Ground::kRunning) return Message(kLimitRunning, {{"initiative", name}});
  if (pin.start != kNoPeriod) return Message(kLimitPinnedAt, {{"initiative", name}, {"quarter", intake.quarter(pin.start)}});
  return Message(kLimitPinned, {{"initiative", name}});
}

Message say_more(const Intake& intake, const BucketAmount& more) {
  Extra one;
  one.amounts.push_back(more);
  return say_change(intake, as_changes(intake, one).front());
}

Message say_shift(const Intake& intake, const Problem& problem, const Shift& shift, const Schedule& chosen) {
  const std::string& name = name_of(intake, shift.activity);
  if (shift.to == Shift::To::kStart) {
    const int moved = shift.periods - chosen[shift.activity].start;
    const MessageText& text = moved == 1    ? kEnoughMovedLaterOne
                              : moved > 0   ? kEnoughMovedLater
                              : moved == -1 ? kEnoughMovedEarlierOne
                                            : kEnoughMovedEarlier;
    return Message(text,
                   {{"initiative", name}, {"quarters", static_cast<int64_t>(std::abs(moved))}, {"quarter", intake.quarter(shift.periods)}});
  }
  const bool one = shift.periods == 1;
  if (shift.to == Shift::To::kEarlier) {
    const int start = std::max(0, problem.activities[shift.activity].earliest - shift.periods);
    return Message(one ? kEnoughEarlierOne : kEnoughEarlier,
                   {{"initiative", name}, {"quarters", static_cast<int64_t>(shift.periods)}, {"quarter", intake.quarter(start)}});
  }
  const int end = std::min(problem.activities[shift.activity].deadline, problem.periods) + shift.periods - 1;
  return Message(one ? kEnoughLaterOne : kEnoughLater,
                 {{"initiative", name}, {"quarters", static_cast<int64_t>(shift.periods)}, {"date", last_day(intake.quarter(end))}});
}

}  // namespace

Message say_limit(const Intake& intake, const Limit& limit) {
  const Problem& problem = intake.problem;
  switch (limit.kind) {
    case Limit::Kind::kCapacity: return say_capacity(intake, limit.index, limit.bucket);
    case Limit::Kind::kPrecedence: {
      const Precedence& rule = problem.precedences[limit.index];
      if (rule.lag <= 0) return Message(kLimitAfter, {{"after", name_of(intake, rule.after)}, {"before", name_of(intake, rule.before)}});
      return Message(
          kLimitAfterLag,
          {{"after", name_of(intake, rule.after)}, {"quarters", static_cast<int64_t>(rule.lag)}, {"before", name_of(intake, rule.before)}});
    }
    case Limit::Kind::kRequirement: {
      const Requirement& rule = problem.requirements[limit.index];
      return Message(kLimitNeeds, {{"initiative", name_of(intake, rule.activity)}, {"needed", name_of(intake, rule.needs)}});
    }
    case Limit::Kind::kExclusion: {
      const Exclusion& rule = problem.exclusions[limit.index];
      return Message(kLimitExcludes, {{"one", name_of(intake, rule.one)}, {"other", name_of(intake, rule.other)}});
    }
    case Limit::Kind::kMandatory: return Message(kLimitMandatory, {{"initiative", name_of(intake, limit.index)}});
    case Limit::Kind::kEarliest:
      return Message(kLimitEarliest,
                     {{"initiative", name_of(intake, limit.index)}, {"quarter", intake.quarter(problem.activities[limit.index].earliest)}});
    case Limit::Kind::kDeadline:
      return Message(kLimitDeadline,
                     {{"initiative", name_of(intake, limit.index)}, {"date", intake.items[limit.index].deadline.value_or(Date{})}});
    case Limit::Kind::kPin: break;
  }
  return say_pin(intake, limit.index);
}

void add_because(const Intake& intake, const Limit& limit, std::vector<model::ElementLink>& because) {
  const Problem& problem = intake.problem;
  const auto add = [&](uint32_t activity) { add_once(intake.items[activity].link, because); };
  switch (limit.kind) {
    case Limit::Kind::kCapacity:
      for (const model::ElementLink& link : intake.supplies[limit.index].because) add_once(link, because);
      return;
    case Limit::Kind::kPrecedence: add(problem.precedences[limit.index].before), add(problem.precedences[limit.index].after); return;
    case Limit::Kind::kRequirement: add(problem.requirements[limit.index].activity), add(problem.requirements[limit.index].needs); return;
    case Limit::Kind::kExclusion: add(problem.exclusions[limit.index].one), add(problem.exclusions[limit.index].other); return;
    case Limit::Kind::kMandatory:
    case Limit::Kind::kEarliest:
    case Limit::Kind::kDeadline:
    case Limit::Kind::kPin: add(limit.index); return;
  }
}

Message say_change(const Intake& intake, const LimitChange& change) {
  const auto name = [&]() -> std::string {
    for (const Supply& supply : intake.supplies) {
      if (supply.kind == Supply::Kind::kChange && key_of_department(supply) == change.whose) return supply.name;
    }
    for (const Item& item : intake.items) {
      if (item.link.key == change.whose) return item.link.name;
    }
    return change.whose;
  };
  const Quarter quarter = change.quarter.value_or(intake.first);
  const auto quarters = static_cast<int64_t>(change.count);
  switch (change.of) {
    case ChangeOf::kIncidental:
    case ChangeOf::kStructural:
      return Message(kEnoughMoney, {{"amount", change.money},
                                    {"kind", change.of == ChangeOf::kIncidental ? kIncidentalWord : kStructuralWord},
                                    {"year", std::to_string(change.year.value_or(0))}});
    case ChangeOf::kDays:
      if (!change.quarter) return Message(kMoreDaysAlways, {{"days", change.days}, {"skill", change.whose}});
      return Message(change.days == 1 ? kEnoughDay : kEnoughDays, {{"days", change.days}, {"skill", change.whose}, {"quarter", quarter}});
    case ChangeOf::kLargeChanges:
      if (!change.quarter) return Message(kMoreChangesAlways, {{"count", quarters}, {"department", name()}});
      return Message(change.count == 1 ? kEnoughChange : kEnoughChanges,
                     {{"count", quarters}, {"department", name()}, {"quarter", quarter}});
    case ChangeOf::kLater: return Message(kChangeLater, {{"initiative", name()}, {"quarters", quarters}});
    case ChangeOf::kEarlier: return Message(kChangeEarlier, {{"initiative", name()}, {"quarters", quarters}});
    case ChangeOf::kStart: break;
  }
  return Message(kChangeStart, {{"initiative", name()}, {"quarter", quarter}});
}

std::vector<Message> say_extra(const Intake& intake, const Problem& problem, const Extra& extra, const Schedule& chosen) {
  std::vector<Message> words;
  for (size_t i = 0; i < extra.amounts.size(); ++i) {
    const BucketAmount& first = extra.amounts[i];
    const Supply& supply = intake.supplies[first.resource];
    const auto follows = [&](const BucketAmount& next, const BucketAmount& before) {
      return next.resource == before.resource && next.amount == before.amount && next.bucket == before.bucket + 1;
    };
    size_t last = i;
    while (supply.kind == Supply::Kind::kSkill && last + 1 < extra.amounts.size() && follows(extra.amounts[last + 1], extra.amounts[last]))
      ++last;
    if (last == i) {
      words.push_back(say_more(intake, first));
      continue;
    }
    const double days = static_cast<double>(first.amount) / kDayUnits;
    words.push_back(
        Message(days == 1 ? kEnoughDayEach : kEnoughDaysEach, {{"days", days},
                                                               {"skill", supply.name},
                                                               {"from", intake.quarter(static_cast<int>(first.bucket))},
                                                               {"until", intake.quarter(static_cast<int>(extra.amounts[last].bucket))}}));
    i = last;
  }
  for (const Shift& shift : extra.shifts) words.push_back(say_shift(intake, problem, shift, chosen));
  return words;
}

std::vector<LimitChange> as_changes(const Intake& intake, const Extra& extra) {
  std::vector<LimitChange> changes;
  for (const BucketAmount& more : extra.amounts) {
    const Supply& supply = intake.supplies[more.resource];
    LimitChange change;
    switch (supply.kind) {
      case Supply::Kind::kIncidental:
      case Supply::Kind::kStructural:
        change.of = supply.kind == Supply::Kind::kIncidental ? ChangeOf::kIncidental : ChangeOf::kStructural;
        change.year = intake.years[more.bucket];
        change.money = Money{more.amount};
        break;
      case Supply::Kind::kSkill:
        change.of = ChangeOf::kDays, change.whose = supply.name;
        change.quarter = intake.quarter(static_cast<int>(more.bucket));
        change.days = static_cast<double>(more.amount) / kDayUnits;
        break;
      case Supply::Kind::kChange:
        change.of = ChangeOf::kLargeChanges, change.whose = key_of_department(supply);
        change.quarter = intake.quarter(static_cast<int>(more.bucket));
        change.count = static_cast<int>(more.amount);
        break;
    }
    changes.push_back(std::move(change));
  }
  for (const Shift& shift : extra.shifts) {
    LimitChange change;
    change.whose = intake.items[shift.activity].link.key;
    change.of = shift.to == Shift::To::kLater ? ChangeOf::kLater : shift.to == Shift::To::kEarlier ? ChangeOf::kEarlier : ChangeOf::kStart;
    if (shift.to == Shift::To::kStart) {
      change.quarter = intake.quarter(shift.periods);
    } else {
      change.count = shift.periods;
    }
    changes.push_back(std::move(change));
  }
  return changes;
}

Label name_some(const Intake& intake, const std::vector<uint32_t>& activities, size_t most) {
  Label names;
  const size_t shown = activities.size() <= most ? activities.size() : most - 1;
  const auto append = [&](const std::string& nl, const std::string& en, bool last) {
    if (!names.nl.empty()) names.nl += last ? " en " : ", ", names.en += last ? " and " : ", ";
    names.nl += nl, names.en += en;
  };
  for (size_t i = 0; i < shown; ++i) append(name_of(intake, activities[i]), name_of(intake, activities[i]), i + 1 == activities.size());
  if (shown < activities.size()) {
    const std::string rest = std::to_string(activities.size() - shown);
    append("nog " + rest, rest + " more", true);
  }
  return names;
}

}  // namespace koers::analysis::portfolio
