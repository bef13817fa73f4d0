#include "analysis/health/rule_check.h"

#include <algorithm>
#include <array>

#include "base/check.h"

namespace koers::analysis::health {

using model::CompletenessRule;
using model::Edge;
using model::ElementView;
using model::Field;
using model::FieldId;
using model::FieldKind;
using model::TypeId;
using model::ValueView;
using model::View;

namespace {

constexpr size_t kSlotsMax = 255;
constexpr size_t kNeedsMax = 255;
constexpr size_t kHubDegree = 512;  // from here on relations are read per type

bool is_one_of(FieldKind kind, ValueView value, const std::vector<std::string>& names) {
  const auto in = [&](std::string_view name) { return std::ranges::find(names, name) != names.end(); };
  if (kind == FieldKind::kYesNo) return in(value.yes() ? "yes" : "no");
  if (kind != FieldKind::kChoices) return in(value.text());
  const auto texts = value.texts();
  return std::ranges::any_of(texts, in);
}

}  // namespace

bool filled(FieldKind kind, ValueView value) {
  if (value.empty()) return false;
  switch (kind) {
    case FieldKind::kText:
    case FieldKind::kLongText:
      return value.commitment() != nullptr || !value.text().empty();
    case FieldKind::kChoices:
    case FieldKind::kTexts:
      return value.commitment() != nullptr || !value.texts().empty();
    case FieldKind::kTable: {
      const model::Value table = value.to_value();
      const auto* rows = table.get<model::Table>();
      return rows == nullptr || !rows->rows.empty();
    }
    default:
      return true;
  }
}

bool is_proposal(ValueView status) { return status.text() == "proposal"; }

FieldId status_field(const model::Metamodel& metamodel) {
  return metamodel.types().empty() ? FieldId{} : metamodel.find_field(metamodel.types().front().id, "status");  // all types share it
}

RuleCheck::RuleCheck(const View& view, Date today)
    : metamodel_(view.snapshot()->metamodel_ptr()), granted_(view.granted()), today_(today), status_(status_field(*metamodel_)) {
  const auto rules = metamodel_->rules();
  rules_.assign(rules.begin(), rules.end());
  looks_at_.assign(rules_.size(), 0);
  types_.resize(metamodel_->types().size());
  for (uint32_t i = 0; i < rules_.size(); ++i) {
    if (!rules_[i].holds_on(today)) continue;
    if (!shows(view, rules_[i])) {
      ++hidden_;
      continue;
    }
    looks_at_[i] = 1;
    types_[rules_[i].type.value].rules.push_back(i);
  }
  for (Type& type : types_) {
    CHECK(type.rules.size() <= model::kRulesPerTypeMax);  // the metamodel's compiler refuses more
    type.out.resize(metamodel_->relation_types().size());
    type.in.resize(metamodel_->relation_types().size());
    for (const uint32_t rule : type.rules) {
      for (const auto& condition : rules_[rule].only_if) type.fields.push_back(condition.field);
      for (const FieldId field : rules_[rule].needs_any_field) type.fields.push_back(field);
    }
    std::ranges::sort(type.fields);
    type.fields.erase(std::unique(type.fields.begin(), type.fields.end()), type.fields.end());
    CHECK(type.fields.size() <= kSlotsMax);
    for (const uint32_t rule : type.rules) compile(type, rule);
  }
}

bool RuleCheck::shows(const View& view, const CompletenessRule& rule) const {
  if (metamodel_->type(rule.type).removed) return false;
  const auto seen = [&](FieldId field) { return view.sees(metamodel_->field(field)); };
  return std::ranges::all_of(rule.only_if, seen, &CompletenessRule::Condition::field) && std::ranges::all_of(rule.needs_any_field, seen) &&
         (!rule.money.valid() || seen(rule.money));
}

void RuleCheck::compile(Type& type, uint32_t rule) {
  const auto slot = [&](FieldId field) {
    return static_cast<uint8_t>(std::ranges::lower_bound(type.fields, field) - type.fields.begin());
  };
  Rule compiled;
  for (const auto& condition : rules_[rule].only_if) {
    compiled.only_if.push_back({&condition, metamodel_->field(condition.field).kind, slot(condition.field)});
  }
  for (const FieldId field : rules_[rule].needs_any_field) compiled.fields.emplace_back(slot(field), metamodel_->field(field).kind);
  for (const auto& need : rules_[rule].needs_any_relation) compiled.needs.push_back({need_at(type, need), need.at_least, need.at_most});
  type.compiled.push_back(std::move(compiled));
}

uint8_t RuleCheck::need_at(Type& type, const CompletenessRule::Need& need) const {
  Need wanted{need.relation, need.incoming, {}};
  if (!need.other.empty()) {
    wanted.other.assign(metamodel_->types().size(), 0);
    for (const TypeId other : need.other) wanted.other[other.value] = 1;
  }
  const auto known = std::ranges::find(type.needs, wanted);
  const auto at = static_cast<uint8_t>(known - type.needs.begin());
  if (known != type.needs.end()) return at;
  CHECK(type.needs.size() < kNeedsMax);
  (need.incoming ? type.in : type.out)[need.relation.value].push_back(at);
  (need.incoming ? type.any_in : type.any_out) = true;
  type.needs.push_back(std::move(wanted));
  return at;
}

bool RuleCheck::holds(const Condition& condition, ValueView value) const {
  const CompletenessRule::Condition& of = *condition.of;
  const bool present = filled(condition.kind, value);
  if (of.filled && !present) return false;
  if (of.absent && present) return false;
  if (!of.any_of.empty() && (!present || !is_one_of(condition.kind, value, of.any_of))) return false;
  if (!of.none_of.empty() && present && is_one_of(condition.kind, value, of.none_of)) return false;
  if (of.within_days && (!present || value.date().days >= today_.days + *of.within_days)) return false;
  if (of.from_days && (!present || value.date().days < today_.days + *of.from_days)) return false;
  const bool bounded = of.at_least > -std::numeric_limits<double>::infinity() || of.at_most < std::numeric_limits<double>::infinity();
  if (!bounded) return true;
  if (!present) return false;
  const double number = condition.kind == FieldKind::kMoney ? static_cast<double>(value.money().cents) / 100 : value.number();
  return number >= of.at_least && number <= of.at_most;
}

// How often each need is met. Only relations between elements count, so that what an element lacks depends on it and its neighbours alone; and only
// to what is there: an owner who is a proposal owns nothing yet.
void RuleCheck::count(const View& view, const ElementView& element, const Type& type, uint32_t* counts) const {
  const auto visit = [&](const Edge& edge, const std::vector<std::vector<uint8_t>>& wanted) {
    const auto& needs = wanted[edge.type.value];
    if (needs.empty() || !edge.other.is_element()) return;
    TypeId other;
    std::optional<bool> proposal;
    for (const uint8_t need : needs) {
      const auto& types = type.needs[need].other;
      if (!types.empty() && !other.valid()) other = view.snapshot()->element(edge.other.element()).type();
      if (!types.empty() && !types[other.value]) continue;
      if (!proposal) proposal = is_proposal(view.snapshot()->element(edge.other.element()).field(status_));
      if (!*proposal) ++counts[need];
    }
  };
  const auto out = [&](const Edge& edge) { visit(edge, type.out); };
  const auto in = [&](const Edge& edge) { visit(edge, type.in); };
  if (type.any_out) {
    if (element.degree_out() < kHubDegree) {
      view.for_each_out(element, {}, out);
    } else {
      for (uint16_t i = 0; i < type.out.size(); ++i) {
        if (!type.out[i].empty()) view.for_each_out(element, {i}, out);
      }
    }
  }
  if (type.any_in) {
    if (element.degree_in() < kHubDegree) {
      view.for_each_in(element, {}, in);
    } else {
      for (uint16_t i = 0; i < type.in.size(); ++i) {
        if (!type.in[i].empty()) view.for_each_in(element, {i}, in);
      }
    }
  }
}

uint64_t RuleCheck::waived(const ElementView& element, const Type& type, uint64_t fails) const {
  const FieldId field = metamodel_->find_field(metamodel_->rules()[type.rules[0]].type, "waivers");
  if (!field.valid()) return 0;
  const model::Value value = element.field(field).to_value();
  const auto* table = value.get<model::Table>();
  if (table == nullptr) return 0;
  uint64_t bits = 0;
  for (const auto& row : table->rows) {
    const std::string* name = row.empty() ? nullptr : row[0].get<std::string>();
    const Date* until = row.size() > 2 ? row[2].get<Date>() : nullptr;
    if (name == nullptr || (until != nullptr && *until < today_)) continue;
    for (size_t i = 0; i < type.rules.size(); ++i) {
      if (rules_[type.rules[i]].name == *name) bits |= uint64_t{1} << i;
    }
  }
  return bits & fails;
}

Verdict RuleCheck::check(const View& view, const ElementView& element) const {
  const Type& type = types_[element.type().value];
  Verdict verdict;
  if (type.rules.empty()) return verdict;
  std::array<ValueView, kSlotsMax> values;
  std::fill_n(values.begin(), type.fields.size(), ValueView{});
  size_t slot = 0;
  element.for_each_field([&](FieldId field, ValueView value) {
    while (slot < type.fields.size() && type.fields[slot] < field) ++slot;
    if (slot < type.fields.size() && type.fields[slot] == field) values[slot] = value;
  });
  uint64_t wants_relations = 0;
  for (size_t i = 0; i < type.compiled.size(); ++i) {
    const Rule& rule = type.compiled[i];
    const uint64_t bit = uint64_t{1} << i;
    if (!std::ranges::all_of(rule.only_if, [&](const Condition& condition) { return holds(condition, values[condition.slot]); })) continue;
    verdict.applies |= bit;
    const bool met = std::ranges::any_of(rule.fields, [&](const auto& field) { return filled(field.second, values[field.first]); });
    if (met) continue;
    verdict.fails |= bit;
    if (!rule.needs.empty()) wants_relations |= bit;
  }
  if (wants_relations != 0) {
    std::array<uint32_t, kNeedsMax> counts;
    std::fill_n(counts.begin(), type.needs.size(), 0u);
    count(view, element, type, counts.data());
    for (size_t i = 0; i < type.compiled.size(); ++i) {
      const uint64_t bit = uint64_t{1} << i;
      if ((wants_relations & bit) == 0) continue;
      const bool met = std::ranges::any_of(type.compiled[i].needs, [&](const NeedUse& use) {
        return counts[use.need] >= use.at_least && counts[use.need] <= use.at_most;
      });
      if (met) verdict.fails &= ~bit;
    }
  }
  if (verdict.fails != 0) {
    verdict.waived = waived(element, type, verdict.fails);
    verdict.fails &= ~verdict.waived;
  }
  return verdict;
}

std::optional<Money> RuleCheck::money(const ElementView& element, uint32_t rule) const {
  const CompletenessRule& of = rules_[rule];
  if (!of.money.valid()) return std::nullopt;
  const ValueView value = element.field(of.money);
  if (value.empty()) return std::nullopt;
  const Field& field = metamodel_->field(of.money);
  if (field.kind == FieldKind::kMoney) return value.money();
  const model::Value decoded = value.to_value();
  const auto* table = decoded.get<model::Table>();
  if (table == nullptr) return std::nullopt;
  std::optional<Money> sum;
  for (size_t column = 0; column < field.columns.size(); ++column) {
    if (std::ranges::find(of.money_columns, field.columns[column].name) == of.money_columns.end()) continue;
    for (const auto& row : table->rows) {
      const Money* amount = column < row.size() ? row[column].get<Money>() : nullptr;
      if (amount != nullptr) sum = sum.value_or(Money{}) + *amount;
    }
  }
  return sum;
}

}  // namespace koers::analysis::health
