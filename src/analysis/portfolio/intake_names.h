// The types, relations and fields of the metamodel that the portfolio reads, looked up once; and values as it needs them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/view.h"

namespace koers::analysis::portfolio {

struct Names {
  explicit Names(const model::Metamodel& metamodel);

  model::TypeId initiative, goal, theme, budget, capacity, unit;
  model::RelationTypeId contributes_to, depends_on, requires_it, excludes, affects, capacity_of, part_of;
  model::FieldId contribution_weight, lag, goal_weight;
  model::FieldId status, size, stage, planned_cost, effort, duration, earliest_start, planned_start, planned_end, deadline, mandatory,
      pinned_start, variants, score_strategy, score_users, score_urgency, score_feasibility, statutory, score_override, lasting_value,
      enabling, large_change;
  model::FieldId budget_amounts, capacity_kind, capacity_skill, capacity_amount, capacity_per_quarter;
};

// One row of a table field, its cells by the name of the column.
class TableRows {
 public:
  TableRows(const model::View& view, const model::ElementView& element, model::FieldId field);
  size_t count() const { return table_.rows.size(); }
  std::optional<Money> money(size_t row, std::string_view column) const;
  std::optional<int64_t> integer(size_t row, std::string_view column) const;
  std::optional<double> number(size_t row, std::string_view column) const;
  std::optional<Quarter> quarter(size_t row, std::string_view column) const;
  std::string text(size_t row, std::string_view column) const;

 private:
  const model::Value* cell(size_t row, std::string_view column) const;
  model::Table table_;
  const std::vector<model::Column>* columns_ = nullptr;
};

// Empty when the metamodel has no such field, the view hides it, or nothing is filled in.
model::ValueView field_of(const model::View& view, const model::ElementView& element, model::FieldId field);

}  // namespace koers::analysis::portfolio
