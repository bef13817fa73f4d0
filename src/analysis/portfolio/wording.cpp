#include "analysis/portfolio/wording.h"

#include <algorithm>

#include "analysis/portfolio/messages.h"

namespace koers::analysis::portfolio {
namespace {

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
  const Supply& supply = intake.supplies[more.resource];
  switch (supply.kind) {
    case Supply::Kind::kIncidental:
    case Supply::Kind::kStructural:
      return Message(kEnoughMoney, {{"amount", Money{more.amount}},
                                    {"kind", supply.kind == Supply::Kind::kIncidental ? kIncidentalWord : kStructuralWord},
                                    {"year", std::to_string(intake.years[more.bucket])}});
    case Supply::Kind::kSkill:
      return Message(kEnoughDays, {{"days", static_cast<double>(more.amount) / kDayUnits},
                                   {"skill", supply.name},
                                   {"quarter", intake.quarter(static_cast<int>(more.bucket))}});
    case Supply::Kind::kChange: break;
  }
  return Message(kEnoughChange,
                 {{"count", more.amount}, {"department", supply.name}, {"quarter", intake.quarter(static_cast<int>(more.bucket))}});
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

std::vector<Message> say_extra(const Intake& intake, const Extra& extra) {
  std::vector<Message> words;
  for (const BucketAmount& more : extra.amounts) words.push_back(say_more(intake, more));
  if (extra.periods_later > 0) words.push_back(Message(kEnoughLater, {{"quarters", static_cast<int64_t>(extra.periods_later)}}));
  if (extra.periods_earlier > 0) words.push_back(Message(kEnoughEarlier, {{"quarters", static_cast<int64_t>(extra.periods_earlier)}}));
  return words;
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
