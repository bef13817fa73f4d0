#include "exchange/table/xlsx_tables.h"
#include "report/information_plan.h"
#include "report/plan_facts.h"
#include "report/plan_words.h"

namespace koers::report {

namespace portfolio = analysis::portfolio;
namespace table = exchange::table;

namespace {

class Tables {
 public:
  explicit Tables(const InformationPlan& input) : in_(input), plan_(input.plan), language_(input.view.language()) {}

  std::vector<table::SheetTable> all() const { return {planned(), displaced(), costs(), money(), people(), worth(), left_out(), firm(), not_weighable(), goals(), findings()}; }

 private:
  std::string say(const MessageText& words) const { return Message(words).in(language_); }
  static std::string names_of(const std::vector<model::ElementLink>& links) {
    std::string names;
    for (const auto& link : links) names += (names.empty() ? "" : "; ") + link.name;
    return names;
  }
  std::string lines(const std::vector<Message>& messages) const {
    std::string all;
    for (const Message& message : messages) all += (all.empty() ? "" : "\n") + message.in(language_);
    return all;
  }
  std::string key_head() const { return language_ == Language::kDutch ? "Sleutel" : "Key"; }

  table::SheetTable planned() const {
    table::SheetTable sheet{say(kPortfolio), {key_head(), say(kInitiative), say(kFrom), say(kUntil), say(kIncidental), say(kStructural), say(kValue), say(kGoals), say(kDepartment), say(kAssumed), say(kAssumptions)}, {}};
    for (const portfolio::Planned& item : plan_.planned) {
      sheet.rows.push_back({item.element.key, item.variant.empty() ? item.element.name : item.element.name + " (" + item.variant + ")", format_iso(item.start), format_iso(item.end),
                            incidental_of(item), structural_of(item), item.value, names_of(item.goals), names_of(item.departments), item.assumed, lines(item.assumptions)});
    }
    return sheet;
  }
  table::SheetTable displaced() const {
    table::SheetTable sheet{short_name("Zonder elk initiatief", "Without each initiative"), {key_head(), say(kInitiative), say(kLoses), say(kComesInstead), say(kFallsToo)}, {}};
    for (const portfolio::Displacement& one : in_.worth.chosen) {
      sheet.rows.push_back({one.element.key, one.element.name, loss_words(one, language_), names_of(one.comes), names_of(one.falls)});
    }
    return sheet;
  }
  table::SheetTable worth() const {
    table::SheetTable sheet{short_name("Eén stap ruimer", "One step more"), {say(kStep), say(kPointsMore), say(kProven), say(kComesIn), say(kFallsOff)}, {}};
    for (const portfolio::LimitWorth& limit : in_.worth.limits) {
      sheet.rows.push_back({limit.what.in(language_), limit.more.at_least, say(limit.more.proven ? kYes : kNo), names_of(limit.brings), names_of(limit.displaces)});
    }
    return sheet;
  }
  table::SheetTable firm() const {
    table::SheetTable sheet{short_name("Hoe vast", "How firm"), {key_head(), say(kInitiative), say(kOften), say(kFirm), say(kInThisPlan)}, {}};
    for (const portfolio::Steadiness& one : in_.stability.initiatives) {
      sheet.rows.push_back({one.element.key, one.element.name, one.in, firmness_words(one.firmness, in_.unsure).in(language_), say(one.planned ? kYes : kNo)});
    }
    return sheet;
  }
  // A sheet has a name of at most 31 characters.
  std::string short_name(const char* dutch, const char* english) const { return language_ == Language::kDutch ? dutch : english; }

  table::SheetTable costs() const {
    table::SheetTable sheet{say(kMoney), {key_head(), say(kInitiative), say(kYear), say(kIncidental), say(kStructural)}, {}};
    for (const portfolio::Planned& item : plan_.planned) {
      for (const portfolio::YearCost& cost : item.costs) sheet.rows.push_back({item.element.key, item.element.name, static_cast<double>(cost.year), cost.incidental, cost.structural});
    }
    return sheet;
  }
  table::SheetTable money() const {
    table::SheetTable sheet{say(kMoneyTable), {say(kYear), say(kIncidental), say(kIncidental) + ", " + say(kAvailable), say(kStructural), say(kStructural) + ", " + say(kAvailable)}, {}};
    const auto limit = [](const std::optional<Money>& money) { return money ? table::SheetValue(*money) : table::SheetValue(); };
    for (const portfolio::YearTotal& year : plan_.years) {
      sheet.rows.push_back({static_cast<double>(year.year), year.incidental, limit(year.incidental_limit), year.structural, limit(year.structural_limit)});
    }
    return sheet;
  }
  table::SheetTable people() const {
    const bool dutch = language_ == Language::kDutch;
    table::SheetTable sheet{dutch ? "Mensen en verandering" : "People and change",
                            {dutch ? "Soort" : "Kind", say(kSkill) + " / " + say(kDepartment), dutch ? "Kwartaal" : "Quarter", dutch ? "Nodig" : "Needed", dutch ? "Beschikbaar" : "Available"}, {}};
    for (const portfolio::CapacityTotal& capacity : plan_.capacities) {
      for (const portfolio::CapacityUse& use : capacity.quarters) {
        sheet.rows.push_back({say(capacity.kind == portfolio::CapacityKind::kSkill ? kSkill : kDepartment), capacity.name, format_iso(use.quarter), use.used,
                              use.limit ? table::SheetValue(*use.limit) : table::SheetValue()});
      }
    }
    return sheet;
  }
  table::SheetTable left_out() const {
    table::SheetTable sheet{say(kLeftOut), {key_head(), say(kInitiative), say(kValue), say(kWhy), say(kProven), say(kEnough)}, {}};
    for (const portfolio::LeftOut& item : plan_.left_out) {
      std::string enough;
      for (const portfolio::Enough& one : item.enough) enough += (enough.empty() ? "" : "\n") + enough_sentence(one, language_);
      sheet.rows.push_back({item.element.key, item.element.name, item.value, lines(item.reasons), std::string(item.proven ? (language_ == Language::kDutch ? "ja" : "yes") : ""), enough});
    }
    return sheet;
  }
  table::SheetTable not_weighable() const {
    table::SheetTable sheet{say(kNotWeighable), {key_head(), say(kInitiative), say(kWhy)}, {}};
    for (const portfolio::NotWeighable& item : plan_.not_weighable) sheet.rows.push_back({item.element.key, item.element.name, item.why.in(language_)});
    return sheet;
  }
  table::SheetTable goals() const {
    table::SheetTable sheet{say(kGoals), {key_head(), say(kGoal), say(kWeight), say(kContributions), say(kIncidental)}, {}};
    for (const GoalCoverage& goal : goal_coverage(in_.view, plan_)) {
      std::string names;
      for (const portfolio::Planned* item : goal.planned) names += (names.empty() ? "" : "; ") + item->element.name;
      sheet.rows.push_back({goal.goal.key, goal.goal.name, goal.weight ? table::SheetValue(*goal.weight) : table::SheetValue(), names, goal.incidental});
    }
    return sheet;
  }
  table::SheetTable findings() const {
    table::SheetTable sheet{say(kFindings), {say(kFinding), say(kSeverity), say(kAtStake), say(kToDo), key_head(), say(kNames)}, {}};
    for (const auto& group : in_.health.groups) {
      for (const auto& finding : group.elements) {
        sheet.rows.push_back({group.title.in(language_), static_cast<double>(group.severity), finding.at_stake ? table::SheetValue(*finding.at_stake) : table::SheetValue(), group.mend.in(language_),
                              finding.key, finding.name});
      }
    }
    return sheet;
  }

  const InformationPlan& in_;
  const portfolio::Plan& plan_;
  Language language_;
};

}  // namespace

Result<std::string> information_plan_xlsx(const InformationPlan& input) { return table::write_xlsx(Tables(input).all()); }

}  // namespace koers::report
