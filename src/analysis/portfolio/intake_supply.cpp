#include "analysis/portfolio/intake_supply.h"

#include <algorithm>
#include <cmath>

#include "analysis/portfolio/messages.h"
#include "base/text.h"

namespace koers::analysis::portfolio {
namespace {

std::optional<int> year_of(const std::string& text) {
  const auto number = parse_integer(text);
  if (!number || *number < 1900 || *number > 2300) return std::nullopt;
  return static_cast<int>(*number);
}

Error unknown_key(const std::string& key, const Label& type, const std::string& path) {
  return Error(ErrorCode::kInvalidInput, Message(kUnknownKey, {{"key", key}, {"type", type}}), {.path = path}, kUnknownKeyMend);
}

// The amounts of one budget: by year, and for every year that is not listed.
struct Amounts {
  std::map<int, Money> by_year;
  std::optional<Money> otherwise;
};

Amounts amounts_of(const model::View& view, const model::ElementView& budget, const Names& names, std::string_view column) {
  Amounts amounts;
  const TableRows rows(view, budget, names.budget_amounts);
  for (size_t row = 0; row < rows.count(); ++row) {
    const auto amount = rows.money(row, column);
    if (!amount) continue;
    if (const auto year = rows.integer(row, "year")) {
      amounts.by_year[static_cast<int>(*year)] += *amount;
    } else {
      amounts.otherwise = amounts.otherwise.value_or(Money{}) + *amount;
    }
  }
  return amounts;
}

}  // namespace

SupplyBook::SupplyBook(const model::View& view, const Options& options, const Names& names, Intake& intake)
    : view_(view), options_(options), names_(names), intake_(intake) {}

Result<void> SupplyBook::read() {
  for (int t = 0; t < intake_.problem.periods; ++t) {
    const int year = intake_.quarter(t).year();
    if (intake_.years.empty() || intake_.years.back() != year) intake_.years.push_back(year);
  }
  add(Supply::Kind::kIncidental, {}, true);
  add(Supply::Kind::kStructural, {}, true);
  TRY(read_money(kIncidentalMoney, options_.incidental, "incidental", kIncidentalWord));
  TRY(read_money(kStructuralMoney, options_.structural, "structural", kStructuralWord));
  if (names_.capacity.valid()) {
    view_.for_each_element(names_.capacity, [this](const model::ElementView& element) { read_capacity(element); });
  }
  for (const auto& [name, days] : options_.days) {
    Resource& resource = intake_.problem.resources[skill(name)];
    std::fill(resource.capacity.begin(), resource.capacity.end(),
              static_cast<Amount>(std::llround(days * options_.people_factor * kDayUnits)));
  }
  for (const auto& [key, count] : options_.department_changes) {
    const model::ElementView unit = view_.find(key);
    if (!unit || unit.type() != names_.unit) return unknown_key(key, {"organisatieonderdeel", "unit"}, "$.department_changes." + key);
    Resource& resource = intake_.problem.resources[department(unit.id())];
    std::fill(resource.capacity.begin(), resource.capacity.end(), count);
  }
  return {};
}

uint32_t SupplyBook::add(Supply::Kind kind, std::string name, bool by_year) {
  Resource resource;
  for (int t = 0; t < intake_.problem.periods; ++t) {
    resource.bucket_of_period.push_back(static_cast<uint32_t>(by_year ? intake_.quarter(t).year() - intake_.first.year() : t));
  }
  resource.capacity.assign(by_year ? intake_.years.size() : static_cast<size_t>(intake_.problem.periods), kUnlimited);
  intake_.problem.resources.push_back(std::move(resource));
  intake_.supplies.push_back({kind, std::move(name), {}});
  return static_cast<uint32_t>(intake_.problem.resources.size() - 1);
}

// All budgets together: the sum per year. A year past the last that is known is taken to be like it, and a note says so.
Result<void> SupplyBook::read_money(uint32_t resource, const std::map<std::string, Money>& instead, std::string_view column,
                                    const Label& word) {
  std::map<int, Money> given;
  for (const auto& [text, amount] : instead) {
    const auto year = year_of(text);
    if (!year) {
      return Error(ErrorCode::kInvalidInput, Message(kNotAYear, {{"text", text}}), {.path = "$." + std::string(column) + "." + text},
                   kNotAYearMend);
    }
    given[*year] = amount;
  }
  std::vector<Amounts> budgets;
  if (names_.budget.valid()) {
    view_.for_each_element(names_.budget, [&](const model::ElementView& element) {
      Amounts amounts = amounts_of(view_, element, names_, column);
      if (amounts.by_year.empty() && !amounts.otherwise) return;
      intake_.supplies[resource].because.push_back(model::link_to(view_, element));
      budgets.push_back(std::move(amounts));
    });
  }
  int last_known = 0;
  for (const Amounts& amounts : budgets) {
    if (!amounts.by_year.empty()) last_known = std::max(last_known, amounts.by_year.rbegin()->first);
  }
  bool limited = false;
  for (size_t b = 0; b < intake_.years.size(); ++b) {
    const int year = intake_.years[b];
    Amount& capacity = intake_.problem.resources[resource].capacity[b];
    if (const auto own = given.find(year); own != given.end()) {
      capacity = std::llround(static_cast<double>(own->second.cents) * options_.money_factor);
      limited = true;
      continue;
    }
    if (budgets.empty()) continue;
    Money sum;
    const bool carried = last_known != 0 && year > last_known;
    for (const Amounts& amounts : budgets) {
      const auto listed = amounts.by_year.find(carried ? last_known : year);
      if (listed != amounts.by_year.end())
        sum += listed->second;
      else if (amounts.otherwise)
        sum += *amounts.otherwise;
    }
    if (carried) {
      intake_.notes.push_back(
          Message(kMoneyCarried, {{"year", std::to_string(year)}, {"kind", word}, {"from", std::to_string(last_known)}}));
    }
    capacity = std::llround(static_cast<double>(sum.cents) * options_.money_factor);
    limited = true;
  }
  if (!limited) intake_.notes.push_back(Message(kNoMoneyLimit, {{"kind", word}}));
  return {};
}

void SupplyBook::read_capacity(const model::ElementView& element) {
  const std::string_view kind = field_of(view_, element, names_.capacity_kind).text();
  const std::string skill_name = names_.capacity_skill.valid() ? tidy(view_.text(element, names_.capacity_skill)) : std::string();
  if (kind == "change" || (kind.empty() && skill_name.empty())) {
    view_.for_each_out(element, names_.capacity_of, [&](const model::Edge& edge) {
      if (!edge.other.is_element()) return;
      const model::ElementView unit = view_.element(edge.other.element());
      if (unit && unit.type() == names_.unit) limit(department(unit.id()), element, 1);
    });
    return;
  }
  const std::string name = skill_name.empty() ? view_.name(element) : skill_name;
  limit(skill(name), element, kDayUnits * options_.people_factor);
}

// Adds what the element says to the limit of a resource: several capacities of one skill add up.
void SupplyBook::limit(uint32_t resource, const model::ElementView& element, double units) {
  const model::ValueView always = field_of(view_, element, names_.capacity_amount);
  std::map<int32_t, double> differs;
  const TableRows rows(view_, element, names_.capacity_per_quarter);
  for (size_t row = 0; row < rows.count(); ++row) {
    const auto quarter = rows.quarter(row, "quarter");
    const auto amount = rows.number(row, "amount");
    if (quarter && amount) differs[quarter->index] += *amount;
  }
  if (always.empty() && differs.empty()) return;
  intake_.supplies[resource].because.push_back(model::link_to(view_, element));
  auto& capacity = intake_.problem.resources[resource].capacity;
  for (size_t t = 0; t < capacity.size(); ++t) {
    const int32_t quarter = intake_.first.index + static_cast<int32_t>(t);
    std::optional<double> amount;
    if (const auto own = differs.find(quarter); own != differs.end())
      amount = own->second;
    else if (!always.empty())
      amount = always.number();
    // A list of quarters that stops before the plan does goes on as it ended.
    else if (quarter > differs.rbegin()->first)
      amount = differs.rbegin()->second;
    if (!amount) continue;
    capacity[t] = (capacity[t] == kUnlimited ? 0 : capacity[t]) + std::llround(*amount * units);
  }
}

uint32_t SupplyBook::skill(const std::string& name) {
  const auto [found, added] = skills_.try_emplace(fold(name), 0);
  if (added) found->second = add(Supply::Kind::kSkill, tidy(name), false);
  return found->second;
}

uint32_t SupplyBook::department(model::ElementId unit) {
  const auto [found, added] = departments_.try_emplace(unit, 0);
  if (added) {
    const model::ElementView element = view_.element(unit);
    found->second = add(Supply::Kind::kChange, view_.name(element), false);
    intake_.supplies[found->second].because.push_back(model::link_to(view_, element));
  }
  return found->second;
}

void SupplyBook::finish() {
  std::vector<uint8_t> used(intake_.problem.resources.size(), 0);
  for (const Activity& activity : intake_.problem.activities) {
    for (const Variant& variant : activity.variants) {
      for (const Use& use : variant.uses) used[use.resource] = 1;
    }
  }
  std::string names;
  for (uint32_t r = 0; r < used.size(); ++r) {
    auto& capacity = intake_.problem.resources[r].capacity;
    const bool unlimited = std::all_of(capacity.begin(), capacity.end(), [](Amount amount) { return amount == kUnlimited; });
    if (intake_.supplies[r].kind == Supply::Kind::kChange && unlimited && options_.large_changes) {
      std::fill(capacity.begin(), capacity.end(), *options_.large_changes);
    }
    if (intake_.supplies[r].kind == Supply::Kind::kSkill && unlimited && used[r])
      names += (names.empty() ? "" : ", ") + intake_.supplies[r].name;
  }
  if (!names.empty()) intake_.notes.push_back(Message(kSkillUnlimited, {{"skills", names}}));
}

}  // namespace koers::analysis::portfolio
