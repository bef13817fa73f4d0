#include "analysis/portfolio/intake_names.h"

namespace koers::analysis::portfolio {

using model::FieldId;
using model::Metamodel;

Names::Names(const Metamodel& metamodel) {
  const auto type = [&](std::string_view name) { return metamodel.find_type(name); };
  const auto relation = [&](std::string_view name) { return metamodel.find_relation_type(name); };
  initiative = type("initiative"), goal = type("goal"), theme = type("theme"), budget = type("budget"), capacity = type("capacity"),
  unit = type("unit");
  contributes_to = relation("contributes_to"), depends_on = relation("depends_on"), requires_it = relation("requires"),
  excludes = relation("excludes");
  affects = relation("affects"), capacity_of = relation("capacity_of"), part_of = relation("part_of");

  const auto field = [&](model::TypeId owner, std::string_view name) {
    return owner.valid() ? metamodel.find_field(owner, name) : FieldId{};
  };
  if (contributes_to.valid()) contribution_weight = metamodel.find_field(contributes_to, "weight");
  if (depends_on.valid()) lag = metamodel.find_field(depends_on, "lag");
  goal_weight = field(goal, "weight");
  status = field(initiative, "status"), size = field(initiative, "size"), stage = field(initiative, "stage");
  planned_cost = field(initiative, "planned_cost"), effort = field(initiative, "effort"), duration = field(initiative, "duration");
  earliest_start = field(initiative, "earliest_start"), planned_start = field(initiative, "planned_start");
  planned_end = field(initiative, "planned_end"), deadline = field(initiative, "deadline"), mandatory = field(initiative, "mandatory");
  pinned_start = field(initiative, "pinned_start"), variants = field(initiative, "variants");
  score_strategy = field(initiative, "score_strategy"), score_users = field(initiative, "score_users");
  score_urgency = field(initiative, "score_urgency"), score_feasibility = field(initiative, "score_feasibility");
  statutory = field(initiative, "statutory"), score_override = field(initiative, "score_override");
  lasting_value = field(initiative, "lasting_value"), enabling = field(initiative, "enabling"),
  large_change = field(initiative, "large_change");
  budget_amounts = field(budget, "amounts");
  capacity_kind = field(capacity, "kind"), capacity_skill = field(capacity, "skill"), capacity_amount = field(capacity, "amount");
  capacity_per_quarter = field(capacity, "per_quarter");
}

model::ValueView field_of(const model::View& view, const model::ElementView& element, FieldId field) {
  return field.valid() ? view.field(element, field) : model::ValueView{};
}

TableRows::TableRows(const model::View& view, const model::ElementView& element, FieldId field) {
  const model::ValueView value = field_of(view, element, field);
  if (value.empty()) return;
  columns_ = &view.metamodel().field(field).columns;
  const model::Value whole = value.to_value();
  if (const auto* table = whole.get<model::Table>()) table_ = *table;
}

const model::Value* TableRows::cell(size_t row, std::string_view column) const {
  for (size_t c = 0; c < columns_->size() && c < table_.rows[row].size(); ++c) {
    if ((*columns_)[c].name == column) return table_.rows[row][c].empty() ? nullptr : &table_.rows[row][c];
  }
  return nullptr;
}

std::optional<Money> TableRows::money(size_t row, std::string_view column) const {
  const model::Value* value = cell(row, column);
  const Money* money = value ? value->get<Money>() : nullptr;
  return money ? std::optional(*money) : std::nullopt;
}

std::optional<int64_t> TableRows::integer(size_t row, std::string_view column) const {
  const auto value = number(row, column);
  return value ? std::optional(static_cast<int64_t>(*value)) : std::nullopt;
}

std::optional<double> TableRows::number(size_t row, std::string_view column) const {
  const model::Value* value = cell(row, column);
  if (value == nullptr) return std::nullopt;
  if (const auto* whole = value->get<int64_t>()) return static_cast<double>(*whole);
  if (const auto* real = value->get<double>()) return *real;
  if (const auto* share = value->get<Share>()) return share->value;
  return std::nullopt;
}

std::optional<Quarter> TableRows::quarter(size_t row, std::string_view column) const {
  const model::Value* value = cell(row, column);
  const Quarter* quarter = value ? value->get<Quarter>() : nullptr;
  return quarter ? std::optional(*quarter) : std::nullopt;
}

std::string TableRows::text(size_t row, std::string_view column) const {
  const model::Value* value = cell(row, column);
  const auto* text = value ? value->get<std::string>() : nullptr;
  return text ? *text : std::string();
}

}  // namespace koers::analysis::portfolio
