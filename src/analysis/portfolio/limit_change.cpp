#include "analysis/portfolio/limit_change.h"

#include <algorithm>
#include <cmath>

#include "analysis/portfolio/intake.h"
#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/shift.h"
#include "base/text.h"

namespace koers::analysis::portfolio {
namespace {

class Changer {
 public:
  explicit Changer(Intake& intake) : intake_(intake) {}

  Result<void> apply(const LimitChange& change, const std::string& path) {
    path_ = path;
    switch (change.of) {
      case ChangeOf::kIncidental: return add_money(kIncidentalMoney, change);
      case ChangeOf::kStructural: return add_money(kStructuralMoney, change);
      case ChangeOf::kDays: return add_days(change);
      case ChangeOf::kLargeChanges: return add_changes(change);
      case ChangeOf::kLater:
      case ChangeOf::kEarlier:
      case ChangeOf::kStart: break;
    }
    return move(change);
  }

 private:
  Error unknown(const std::string& what, const Label& type, const char* field) const {
    return Error(ErrorCode::kInvalidInput, Message(kUnknownKey, {{"key", what}, {"type", type}}), {.path = path_ + field}, kUnknownKeyMend);
  }

  static void add(Amount& capacity, Amount more) {
    if (capacity == kUnlimited) return;  // more of what has no limit changes nothing
    capacity = std::clamp<Amount>(capacity + std::clamp(more, -kAmountMax, kAmountMax), -kAmountMax, kAmountMax);
  }

  Result<void> add_money(uint32_t resource, const LimitChange& change) {
    const auto found = std::find(intake_.years.begin(), intake_.years.end(), change.year.value_or(0));
    if (found == intake_.years.end()) {
      const std::string year = change.year ? std::to_string(*change.year) : std::string("-");
      return unknown(year, {"jaar van dit plan", "year of this plan"}, ".year");
    }
    add(intake_.problem.resources[resource].capacity[static_cast<size_t>(found - intake_.years.begin())], change.money.cents);
    return {};
  }

  Result<void> add_each_quarter(uint32_t resource, const LimitChange& change, Amount more) {
    auto& capacity = intake_.problem.resources[resource].capacity;
    if (!change.quarter) {
      for (Amount& amount : capacity) add(amount, more);
      return {};
    }
    const int period = change.quarter->index - intake_.first.index;
    if (period < 0 || period >= intake_.problem.periods)
      return unknown(format_iso(*change.quarter), {"kwartaal van dit plan", "quarter of this plan"}, ".quarter");
    add(capacity[static_cast<size_t>(period)], more);
    return {};
  }

  Result<void> add_days(const LimitChange& change) {
    for (uint32_t r = 0; r < intake_.supplies.size(); ++r) {
      if (intake_.supplies[r].kind == Supply::Kind::kSkill && fold(intake_.supplies[r].name) == fold(change.whose))
        return add_each_quarter(r, change, std::llround(change.days * kDayUnits));
    }
    return unknown(change.whose, {"vaardigheid", "skill"}, ".whose");
  }

  Result<void> add_changes(const LimitChange& change) {
    for (uint32_t r = 0; r < intake_.supplies.size(); ++r) {
      const Supply& supply = intake_.supplies[r];
      if (supply.kind != Supply::Kind::kChange || key_of_department(supply) != change.whose) continue;
      return add_each_quarter(r, change, change.count);
    }
    return unknown(change.whose, {"afdeling met grote veranderingen", "department with large changes"}, ".whose");
  }

  Result<void> move(const LimitChange& change) {
    const auto found = std::find_if(intake_.items.begin(), intake_.items.end(),
                                    [&](const Item& item) { return item.link.key == change.whose && !item.absent; });
    if (found == intake_.items.end()) return unknown(change.whose, {"initiatief", "initiative"}, ".whose");
    const auto a = static_cast<uint32_t>(found - intake_.items.begin());
    Activity& activity = intake_.problem.activities[a];
    Shift shift{a, Shift::To::kLater, std::abs(change.count)};
    if (change.of == ChangeOf::kEarlier) shift.to = Shift::To::kEarlier;
    if (change.of == ChangeOf::kStart) {
      const int period = change.quarter ? change.quarter->index - intake_.first.index : -1;
      if (period < 0 || period >= intake_.problem.periods)
        return unknown(change.quarter ? format_iso(*change.quarter) : "-", {"kwartaal van dit plan", "quarter of this plan"}, ".quarter");
      shift = {a, Shift::To::kStart, period};
      found->ground = Ground::kPinned;
    }
    apply_shift(shift, intake_.problem.periods, activity);
    // Sentences name the dates as they are now.
    if (found->deadline && activity.deadline < intake_.problem.periods) found->deadline = last_day(intake_.quarter(activity.deadline - 1));
    if (found->earliest) found->earliest = intake_.quarter(activity.earliest);
    return {};
  }

  Intake& intake_;
  std::string path_;
};

}  // namespace

Result<void> apply_changes(const std::vector<LimitChange>& changes, Intake& intake) {
  Changer changer(intake);
  for (size_t i = 0; i < changes.size(); ++i) TRY(changer.apply(changes[i], "$.changes[" + std::to_string(i) + "]"));
  return {};
}

}  // namespace koers::analysis::portfolio
