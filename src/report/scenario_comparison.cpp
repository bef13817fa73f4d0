#include "report/scenario_comparison.h"

#include <algorithm>
#include <map>

#include "report/plan_facts.h"
#include "report/plan_words.h"

namespace koers::report {

namespace portfolio = analysis::portfolio;
namespace table = exchange::table;

namespace {

constexpr MessageText kScenarios{"report.scenarios", "Scenario’s naast elkaar", "Scenarios side by side"};
constexpr MessageText kWhat{"report.scenario_what", "Wat", "What"};
constexpr MessageText kDifferent{"report.scenario_different", "Wat er anders is", "What is different"};
constexpr MessageText kValueInPoints{"report.scenario_value", "Waarde, in punten", "Value, in points"};
constexpr MessageText kBoundInPoints{"report.scenario_bound", "Meer kan niet, in punten", "More is not possible, in points"};
constexpr MessageText kIncidentalAll{"report.scenario_incidental", "Incidenteel, alle jaren", "Incidental, all years"};
constexpr MessageText kStructuralLast{"report.scenario_structural", "Structureel, laatste jaar", "Structural, last year"};
constexpr MessageText kDays{"report.scenario_days", "Inzet, in dagen", "Effort, in days"};
constexpr MessageText kClashCount{"report.scenario_clashes", "Botsingen van wat moet", "Clashes of obligations"};
constexpr MessageText kMoves{"report.scenario_moves", "Verschoven", "Moved"};

const portfolio::Planned* find(const portfolio::Plan& plan, const std::string& key) {
  const auto found = std::ranges::find(plan.planned, key, [](const portfolio::Planned& one) { return one.element.key; });
  return found == plan.planned.end() ? nullptr : &*found;
}

std::string names_of(const std::vector<model::ElementLink>& links) {
  std::string names;
  for (const model::ElementLink& link : links) names += (names.empty() ? "" : "; ") + link.name;
  return names;
}

}  // namespace

PlanDifference difference(const portfolio::Plan& before, const portfolio::Plan& after) {
  PlanDifference found;
  for (const portfolio::Planned& one : after.planned) {
    const portfolio::Planned* same = find(before, one.element.key);
    if (same == nullptr) found.comes.push_back(one.element);
    else if (same->start != one.start || same->variant != one.variant) found.moves.push_back(one.element);
  }
  for (const portfolio::Planned& one : before.planned) {
    if (find(after, one.element.key) == nullptr) found.goes.push_back(one.element);
  }
  return found;
}

double days_of(const portfolio::Plan& plan) {
  double days = 0;
  for (const portfolio::CapacityTotal& capacity : plan.capacities) {
    if (capacity.kind != portfolio::CapacityKind::kSkill) continue;
    for (const portfolio::CapacityUse& use : capacity.quarters) days += use.used;
  }
  return days;
}

table::SheetTable scenario_table(const std::vector<NamedPlan>& plans, Language language) {
  const auto say = [&](const MessageText& words) { return Message(words).in(language); };
  table::SheetTable sheet{say(kScenarios), {say(kWhat)}, {}};
  for (const NamedPlan& one : plans) sheet.heads.push_back(one.name);
  const auto row = [&](std::string label, const auto& cell) {
    std::vector<table::SheetValue> cells{std::move(label)};
    for (const NamedPlan& one : plans) cells.push_back(cell(one));
    sheet.rows.push_back(std::move(cells));
  };
  const auto beside = [&](const MessageText& label, const auto& pick) {
    row(say(label), [&](const NamedPlan& one) -> table::SheetValue {
      if (&one == &plans.front()) return {};
      return names_of(pick(difference(plans.front().plan, one.plan)));
    });
  };
  row(say(kDifferent), [](const NamedPlan& one) {
    std::string lines;
    for (const std::string& line : one.changed) lines += (lines.empty() ? "" : "\n") + line;
    return table::SheetValue(lines);
  });
  row(say(kFigureplanned), [](const NamedPlan& one) { return table::SheetValue(static_cast<double>(one.plan.planned.size())); });
  row(say(kValueInPoints), [](const NamedPlan& one) { return table::SheetValue(one.plan.value); });
  row(say(kBoundInPoints), [](const NamedPlan& one) { return table::SheetValue(one.plan.bound); });
  row(say(kIncidentalAll), [](const NamedPlan& one) { return table::SheetValue(totals_of(one.plan).incidental); });
  row(say(kStructuralLast), [](const NamedPlan& one) { return table::SheetValue(totals_of(one.plan).structural_at_end); });
  row(say(kDays), [](const NamedPlan& one) { return table::SheetValue(days_of(one.plan)); });
  row(say(kClashCount), [](const NamedPlan& one) { return table::SheetValue(static_cast<double>(one.plan.clashes.size())); });
  beside(kComesIn, [](PlanDifference found) { return std::move(found.comes); });
  beside(kMoves, [](PlanDifference found) { return std::move(found.moves); });
  beside(kFallsOff, [](PlanDifference found) { return std::move(found.goes); });
  std::map<std::string, std::string> initiatives;  // by key
  for (const NamedPlan& one : plans) {
    for (const portfolio::Planned& planned : one.plan.planned) initiatives.emplace(planned.element.key, planned.element.name);
    for (const portfolio::LeftOut& out : one.plan.left_out) initiatives.emplace(out.element.key, out.element.name);
  }
  for (const auto& [key, name] : initiatives) {
    row(name, [&, key = key](const NamedPlan& one) -> table::SheetValue {
      const portfolio::Planned* planned = find(one.plan, key);
      if (planned == nullptr) return {};
      return format_quarter(planned->start, language) + (planned->variant.empty() ? "" : " (" + planned->variant + ")");
    });
  }
  return sheet;
}

}  // namespace koers::report
