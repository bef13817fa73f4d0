#include "exchange/json/metamodel_json_io.h"

#include <cmath>

namespace koers::exchange::json {
namespace {

using model::AllowedPair;
using model::Metamodel;

std::vector<ChoiceDocument> describe(const std::vector<model::ChoiceOption>& options) {
  std::vector<ChoiceDocument> out;
  for (const model::ChoiceOption& option : options) out.push_back({option.name, option.label});
  return out;
}

std::vector<FieldDocument> describe(const model::View& view, const std::vector<model::FieldId>& ids, model::TypeId owner) {
  std::vector<FieldDocument> out;
  for (const model::FieldId id : ids) {
    const model::Field& field = view.metamodel().field(id);
    if (field.removed || !view.sees(field)) continue;
    FieldDocument& document = out.emplace_back();
    document.name = field.name;
    document.label = field.label;
    document.help = field.help;
    document.kind = kind_name(field.kind);
    document.choices = describe(field.choices);
    for (const model::Column& column : field.columns) document.columns.push_back({column.name, column.label, std::string(kind_name(column.kind)), describe(column.choices)});
    document.unit = field.unit;
    if (std::isfinite(field.min)) document.min = field.min;
    if (std::isfinite(field.max)) document.max = field.max;
    document.required = field.required;
    document.personal = owner.valid() ? view.metamodel().personal(owner, id) : field.personal;
    document.internal = field.internal;
    document.own = field.own;
  }
  return out;
}

std::string end_name(const Metamodel& metamodel, uint16_t end) {
  if (end == AllowedPair::kAnyElement) return "*";
  if (end == AllowedPair::kAnyRelation) return "@";
  return metamodel.type({end}).name;
}

TypeDocument describe(const model::View& view, const model::ElementType& type) {
  const Metamodel& metamodel = view.metamodel();
  TypeDocument document{.name = type.name, .label = type.label, .plural = type.plural, .help = type.help, .room = type.room, .key_prefix = type.key_prefix,
                        .archimate = type.archimate, .fields = describe(view, type.fields, type.id), .relation_columns = {}, .own = type.own};
  for (const model::RelationColumn& column : type.relation_columns) {
    RelationColumnDocument& out = document.relation_columns.emplace_back();
    out.relation = metamodel.relation_type(column.relation).name;
    out.incoming = column.incoming;
    for (const model::TypeId other : column.other) out.other.push_back(metamodel.type(other).name);
    out.label = column.label;
  }
  return document;
}

RelationTypeDocument describe(const model::View& view, const model::RelationType& type) {
  RelationTypeDocument document{.name = type.name, .label = type.label, .inverse_label = type.inverse_label, .help = type.help, .archimate = type.archimate,
                                .allowed = {}, .one_per_from = type.one_per_from, .one_per_to = type.one_per_to, .acyclic = type.acyclic,
                                .fields = describe(view, type.fields, {}), .own = type.own};
  for (const AllowedPair& pair : type.allowed) document.allowed.push_back({end_name(view.metamodel(), pair.from), end_name(view.metamodel(), pair.to)});
  return document;
}

RuleDocument describe(const model::View& view, const model::CompletenessRule& rule) {
  const model::Metamodel& metamodel = view.metamodel();
  RuleDocument document{rule.name, metamodel.type(rule.type).name, rule.severity, rule.step, rule.title, rule.mend, {}, {}};
  for (const model::FieldId field : rule.needs_any_field) {
    if (view.sees(metamodel.field(field))) document.fields.push_back(metamodel.field(field).name);
  }
  for (const model::CompletenessRule::Need& need : rule.needs_any_relation) {
    if (need.at_least == 0) continue;  // a rule that asks for fewer links is not met by adding one
    LinkNeedDocument link{metamodel.relation_type(need.relation).name, need.incoming, {}};
    for (const model::TypeId type : need.other) link.other.push_back(metamodel.type(type).name);
    document.links.push_back(std::move(link));
  }
  return document;
}

}  // namespace

std::string_view kind_name(model::FieldKind kind) {
  switch (kind) {
    case model::FieldKind::kText: return "text";
    case model::FieldKind::kLongText: return "long_text";
    case model::FieldKind::kInteger: return "integer";
    case model::FieldKind::kNumber: return "number";
    case model::FieldKind::kYesNo: return "yes_no";
    case model::FieldKind::kMoney: return "money";
    case model::FieldKind::kDate: return "date";
    case model::FieldKind::kQuarter: return "quarter";
    case model::FieldKind::kShare: return "share";
    case model::FieldKind::kChoice: return "choice";
    case model::FieldKind::kChoices: return "choices";
    case model::FieldKind::kTexts: return "texts";
    case model::FieldKind::kTable: return "table";
    case model::FieldKind::kDocument: return "document";
  }
  return "text";
}

MetamodelDocument describe_metamodel(const model::View& view) {
  const Metamodel& metamodel = view.metamodel();
  MetamodelDocument document{.version = metamodel.version(), .archimate_version = metamodel.archimate_version(), .types = {}, .relation_types = {}, .rules = {},
                             .read_labels = {}, .steps = metamodel.steps()};
  for (const model::ElementType& type : metamodel.types()) {
    if (!type.removed) document.types.push_back(describe(view, type));
  }
  for (const model::RelationType& type : metamodel.relation_types()) {
    if (!type.removed) document.relation_types.push_back(describe(view, type));
  }
  for (const model::CompletenessRule& rule : metamodel.rules()) {
    document.rules.push_back(describe(view, rule));
  }
  for (size_t bit = 0; bit < metamodel.labels().size(); ++bit) {
    document.read_labels.push_back({metamodel.labels()[bit], bit < metamodel.label_texts().size() ? metamodel.label_texts()[bit] : Label{}});
  }
  return document;
}

}  // namespace koers::exchange::json
