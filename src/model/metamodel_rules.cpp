// Completeness rules: every ⟨type, where⟩ needs ⟨field or relation⟩.
#include <algorithm>

#include "model/metamodel_compiler.h"

namespace koers::model {
namespace {

constexpr int64_t kDaysMax = 36'600;

bool has_yes_no_names(const Field& field, const std::string& name) { return field.kind == FieldKind::kYesNo && (name == "yes" || name == "no"); }

}  // namespace

void MetamodelCompiler::read_rules(const YamlNode& node, bool own) {
  for (const YamlEntry& entry : node.entries()) {
    if (!good_name(entry.key_node, entry.key, own, true)) continue;
    const bool is_new = rule_names_.insert(entry.key).second;
    if (!is_new && !own) {
      entry.key_node.problem(kTwice, {{"name", entry.key}}, kTwiceMend);
      continue;
    }
    // An organisation may say its own rule anew, or take it back.
    if (!is_new) std::erase_if(result_->rules_, [&](const CompletenessRule& rule) { return rule.name == entry.key; });
    const auto parts = entry.value.entries();
    const auto removed = std::ranges::find(parts, "removed", &YamlEntry::key);
    if (own && removed != parts.end() && removed->value.yes_no()) continue;
    read_rule(entry, own);
  }
}

void MetamodelCompiler::read_rule(const YamlEntry& rule_entry, bool own) {
  CompletenessRule rule;
  rule.name = rule_entry.key;
  rule.own = own;
  const std::vector<YamlEntry> parts = rule_entry.value.entries({"every", "where", "needs", "severity", "step", "money", "title", "mend", "from", "until"});
  for (const YamlEntry& part : parts) {
    if (part.key != "every") continue;
    const std::string name = part.value.text();
    if (type_at_.contains(name)) {
      rule.type = {type_ids_.at(name)};
    } else {
      std::vector<std::string> names;
      for (const auto& [type, position] : type_at_) names.push_back(type);
      part.value.problem_with_names(kUnknownName, {{"what", Label{"De soort", "Type"}}, {"name", name}}, names);
      return;
    }
  }
  for (const char* key : {"every", "needs", "severity", "title", "mend"}) {
    if (std::ranges::none_of(parts, [&](const YamlEntry& part) { return part.key == key; })) {
      rule_entry.value.problem(kMissingKey, {{"name", std::string(key)}}, kMissingKeyMend, {{"name", std::string(key)}});
    }
  }
  if (!rule.type.valid()) return;
  const auto in_range = [](const YamlNode& node, int64_t low, int64_t high) {
    const std::optional<int64_t> value = node.integer();
    if (value && *value >= low && *value <= high) return static_cast<int>(*value);
    if (value) node.problem(kOutOfRange, {{"name", node.name()}, {"min", low}, {"max", high}}, kOutOfRangeMend, {{"name", node.name()}});
    return static_cast<int>(low);
  };
  for (const YamlEntry& part : parts) {
    if (part.key == "where") {
      for (const YamlNode& item : part.value.items()) {
        if (auto condition = read_condition(item, rule.type)) rule.only_if.push_back(std::move(*condition));
      }
    } else if (part.key == "needs") {
      if (part.value.is_text() && part.value.text() == "never") continue;
      for (const YamlNode& item : part.value.items()) read_need(item, rule);
      if (rule.needs_any_field.empty() && rule.needs_any_relation.empty()) {
        part.value.problem(kRuleNeedsNothing, {{"name", rule.name}}, kRuleNeedsNothingMend);
      }
    } else if (part.key == "severity") {
      rule.severity = in_range(part.value, 1, 5);
    } else if (part.key == "step") {
      rule.step = in_range(part.value, 0, static_cast<int64_t>(result_->steps_.size()));
    } else if (part.key == "from") {
      rule.from = part.value.date();
    } else if (part.key == "until") {
      rule.until = part.value.date();
      if (rule.from && rule.until && *rule.until < *rule.from) part.value.problem(kRuleNeverHolds, {{"name", rule.name}}, kRuleNeverHoldsMend);
    } else if (part.key == "money") {
      read_money(part.value, rule);
    } else if (part.key == "mend") {
      rule.mend = read_label(part.value);
    } else if (part.key == "title") {
      rule.title = read_label(part.value);
      if (rule.title.nl.find("{count}") == std::string::npos || rule.title.en.find("{count}") == std::string::npos) {
        part.value.problem(kTitleCount, {}, kTitleCountMend);
      }
    }
  }
  if (rules_skip_) {
    for (const YamlNode& item : rules_skip_->items()) {
      const auto condition = read_condition(item, rule.type);
      const bool has_own = condition && std::ranges::any_of(rule.only_if, [&](const auto& other) { return other.field == condition->field; });
      if (condition && !has_own) rule.only_if.push_back(*condition);
    }
  }
  result_->rules_.push_back(std::move(rule));
}

void MetamodelCompiler::check_rule_counts() {
  std::map<uint16_t, std::pair<size_t, size_t>> counts;  // of rules, of what stands in them
  for (const CompletenessRule& rule : result_->rules_) {
    auto& [rules, parts] = counts[rule.type.value];
    ++rules;
    parts += rule.only_if.size() + rule.needs_any_field.size() + rule.needs_any_relation.size();
  }
  for (const auto& [type, count] : counts) {
    if (count.first <= kRulesPerTypeMax && count.second <= kRulePartsPerTypeMax) continue;
    const ElementType& of = result_->types_[type];
    const bool rules = count.first > kRulesPerTypeMax;
    const Label what = rules ? Label{"regels voor " + of.plural.nl, "rules on " + of.plural.en}
                             : Label{"voorwaarden in de regels voor " + of.plural.nl, "conditions in the rules on " + of.plural.en};
    const size_t limit = rules ? kRulesPerTypeMax : kRulePartsPerTypeMax;
    type_nodes_.at(of.name).problem(kTooMany, {{"what", what}, {"limit", static_cast<int64_t>(limit)}}, kTooManyMend);
  }
}

FieldId MetamodelCompiler::field_named(const YamlNode& node, TypeId type) {
  const std::string name = node.text();
  const FieldId id = result_->find_field(type, name);
  if (id.valid()) return id;
  std::vector<std::string> names;
  for (const FieldId field : result_->type(type).fields) names.push_back(result_->field(field).name);
  node.problem_with_names(kUnknownName, {{"what", Label{"Het veld", "Field"}}, {"name", name}}, names);
  return {};
}

std::optional<CompletenessRule::Condition> MetamodelCompiler::read_condition(const YamlNode& node, TypeId type) {
  CompletenessRule::Condition condition;
  const std::vector<YamlEntry> parts = node.entries({"field", "is", "not", "filled", "empty", "within_days", "from_days", "at_least", "at_most"});
  for (const YamlEntry& part : parts) {
    if (part.key == "field") condition.field = field_named(part.value, type);
  }
  if (!condition.field.valid()) return std::nullopt;
  const Field& field = result_->field(condition.field);
  const auto misfit = [&](const YamlEntry& part, const char* kinds) {
    part.key_node.problem(kNotForKind, {{"name", part.key}, {"kind", std::string(name_of(field.kind))}}, kNotForKindMend,
                          {{"name", part.key}, {"kinds", std::string(kinds)}});
  };
  for (const YamlEntry& part : parts) {
    if (part.key == "is" || part.key == "not") {
      auto& names = part.key == "is" ? condition.any_of : condition.none_of;
      names = part.value.texts();
      std::vector<std::string> choices;
      for (const ChoiceOption& option : field.choices) choices.push_back(option.name);
      if (field.kind == FieldKind::kYesNo) choices = {"yes", "no"};
      if (choices.empty()) misfit(part, "choice, choices, yes_no");
      for (const std::string& name : names) {
        if (choices.empty() || has_yes_no_names(field, name) || std::ranges::find(choices, name) != choices.end()) continue;
        part.value.problem_with_names(kUnknownName, {{"what", Label{"De keuze", "Choice"}}, {"name", name}}, choices);
      }
    } else if (part.key == "filled") {
      condition.filled = part.value.yes_no();
    } else if (part.key == "empty") {
      condition.absent = part.value.yes_no();
    } else if (part.key == "within_days" || part.key == "from_days") {
      if (field.kind != FieldKind::kDate) misfit(part, "date");
      const std::optional<int64_t> days = part.value.integer();
      if (days && (*days < -kDaysMax || *days > kDaysMax)) {
        part.value.problem(kOutOfRange, {{"name", part.key}, {"min", -kDaysMax}, {"max", kDaysMax}}, kOutOfRangeMend, {{"name", part.key}});
      } else if (days) {
        (part.key == "within_days" ? condition.within_days : condition.from_days) = static_cast<int32_t>(*days);
      }
    } else if (part.key == "at_least" || part.key == "at_most") {
      const bool counts = field.kind == FieldKind::kInteger || field.kind == FieldKind::kNumber || field.kind == FieldKind::kMoney || field.kind == FieldKind::kShare;
      if (!counts) misfit(part, "integer, number, money, share");
      const std::optional<double> value = part.value.number();
      if (value) (part.key == "at_least" ? condition.at_least : condition.at_most) = *value;
    }
  }
  return condition;
}

void MetamodelCompiler::read_need(const YamlNode& node, CompletenessRule& rule) {
  CompletenessRule::Need need;
  std::optional<YamlNode> from, to;
  std::optional<FieldId> field;
  for (const YamlEntry& part : node.entries({"field", "relation", "from", "to", "at_least", "at_most"})) {
    if (part.key == "field") field = field_named(part.value, rule.type);
    if (part.key == "from") from = part.value;
    if (part.key == "to") to = part.value;
    if (part.key == "at_least") need.at_least = static_cast<uint32_t>(std::clamp<int64_t>(part.value.integer().value_or(1), 0, 1'000'000));
    if (part.key == "at_most") need.at_most = static_cast<uint32_t>(std::clamp<int64_t>(part.value.integer().value_or(1), 0, 1'000'000));
    if (part.key != "relation") continue;
    const std::string name = part.value.text();
    if (relation_at_.contains(name)) {
      need.relation = {relation_ids_.at(name)};
    } else {
      std::vector<std::string> names;
      for (const auto& [relation, position] : relation_at_) names.push_back(relation);
      part.value.problem_with_names(kUnknownName, {{"what", Label{"De relatie", "Relation"}}, {"name", name}}, names);
      return;
    }
  }
  if (field) {
    if (field->valid()) rule.needs_any_field.push_back(*field);
    return;
  }
  if (!need.relation.valid()) {
    node.problem(kRuleNeedsNothing, {{"name", rule.name}}, kRuleNeedsNothingMend);
    return;
  }
  if (from.has_value() == to.has_value()) {
    node.problem(kLinkDirection, {}, kLinkDirectionMend);
    return;
  }
  need.incoming = from.has_value();
  for (const uint16_t other : ends(from ? *from : *to, true)) {
    if (other >= AllowedPair::kAnyRelation) continue;
    check_pair(node, need.relation, need.incoming ? other : rule.type.value, need.incoming ? rule.type.value : other);
    need.other.push_back({other});
  }
  rule.needs_any_relation.push_back(std::move(need));
}

// "yearly_cost", or columns of a table: [planned_cost.incidental, planned_cost.structural].
void MetamodelCompiler::read_money(const YamlNode& node, CompletenessRule& rule) {
  for (const YamlNode& item : node.items()) {
    const std::string text = item.text();
    const size_t dot = text.find('.');
    const FieldId id = result_->find_field(rule.type, text.substr(0, dot));
    const bool same = !rule.money.valid() || rule.money == id;
    bool good = id.valid() && same;
    if (good && dot == std::string::npos) good = result_->field(id).kind == FieldKind::kMoney;
    if (good && dot != std::string::npos) {
      const auto& columns = result_->field(id).columns;
      const auto column = std::ranges::find(columns, text.substr(dot + 1), &Column::name);
      good = column != columns.end() && column->kind == FieldKind::kMoney;
    }
    if (!good) {
      std::vector<std::string> names;
      for (const FieldId field_id : result_->type(rule.type).fields) {
        const Field& field = result_->field(field_id);
        if (field.kind == FieldKind::kMoney) names.push_back(field.name);
        for (const Column& column : field.columns) {
          if (column.kind == FieldKind::kMoney) names.push_back(field.name + "." + column.name);
        }
      }
      item.problem_with_names(kUnknownName, {{"what", Label{"Het bedrag", "Amount"}}, {"name", text}}, names);
      continue;
    }
    rule.money = id;
    if (dot != std::string::npos) rule.money_columns.push_back(text.substr(dot + 1));
  }
}

}  // namespace koers::model
