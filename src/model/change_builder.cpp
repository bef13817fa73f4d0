#include "model/change_builder.h"

#include "base/text.h"
#include "model/messages.h"

namespace koers::model {
namespace {

// What to do about an unknown name: the nearest known one, when there is one near.
template <class Names>
Message mend_of(std::string_view name, const Names& names) {
  const int limit = name.size() < 5 ? 1 : 2;
  const std::string* nearest = nullptr;
  int best = limit + 1;
  for (const auto& known : names) {
    const int distance = edit_distance(name, known.name, limit);
    if (distance < best) nearest = &known.name, best = distance;
  }
  return nearest ? Message(kPerhapsYouMean, {{"name", *nearest}}) : Message(kSeeMetamodel);
}

}  // namespace

ChangeBuilder::ChangeBuilder(SnapshotPtr snapshot) : snapshot_(std::move(snapshot)) {
  changes_.branch = snapshot_->branch();
  changes_.base = snapshot_->revision();
}

void ChangeBuilder::problem(Message what, Message mend, std::string element, std::string field) {
  Where where;
  where.element = std::move(element);
  where.field = std::move(field);
  where.path = "$.changes[" + std::to_string(position()) + "]";
  problems_.push_back({std::move(what), std::move(where), std::move(mend)});
}

template <class Owner>
std::vector<FieldValue> ChangeBuilder::named(const Owner& owner, std::string_view element, const Fields& fields) {
  const Metamodel& metamodel = snapshot_->metamodel();
  std::vector<FieldValue> values;
  for (const auto& [name, value] : fields) {
    const FieldId field = metamodel.find_field(owner.id, name);
    if (field.valid()) {
      values.push_back({field, value});
      continue;
    }
    std::vector<Field> known;
    for (const FieldId id : owner.fields) known.push_back(metamodel.field(id));
    problem({kUnknownFieldName, {{"type", owner.label}, {"name", name}}}, mend_of(name, known), std::string(element), std::string(name));
  }
  return values;
}

Ref ChangeBuilder::add(std::string_view type, const Fields& fields, std::string_view key, Labels labels) {
  const Metamodel& metamodel = snapshot_->metamodel();
  const Ref ref = Ref::added(position());
  AddElement add;
  add.type = metamodel.find_type(type);
  add.key = key;
  add.labels = labels;
  if (add.type.valid()) add.fields = named(metamodel.type(add.type), key, fields);
  else problem({kUnknownTypeName, {{"name", type}}}, mend_of(type, metamodel.types()), std::string(key));
  changes_.changes.emplace_back(std::move(add));
  return ref;
}

Ref ChangeBuilder::relate(std::string_view relation, Ref from, Ref to, const Fields& fields, Labels labels) {
  const Metamodel& metamodel = snapshot_->metamodel();
  const Ref ref = Ref::added(position());
  AddRelation add{.type = metamodel.find_relation_type(relation), .from = from, .to = to, .fields = {}, .labels = labels};
  if (add.type.valid()) add.fields = named(metamodel.relation_type(add.type), {}, fields);
  else problem({kUnknownRelationName, {{"name", relation}}}, mend_of(relation, metamodel.relation_types()));
  changes_.changes.emplace_back(std::move(add));
  return ref;
}

Ref ChangeBuilder::at(std::string_view key) {
  if (const ElementView element = snapshot_->find(key)) return element.id();
  problem({kNoSuchKey, {{"key", key}}}, kCheckKey, std::string(key));
  return Ref::none();
}

ChangeBuilder& ChangeBuilder::set(Ref target, const Fields& fields) {
  const Metamodel& metamodel = snapshot_->metamodel();
  TypeId type;
  RelationTypeId relation;
  std::string element;
  if (target.is_added() && target.position() < position()) {
    const Change& change = changes_.changes[target.position()];
    if (const auto* added = std::get_if<AddElement>(&change)) type = added->type;
    else if (const auto* related = std::get_if<AddRelation>(&change)) relation = related->type;
  } else if (target.is_element()) {
    if (const ElementView found = snapshot_->element(target.element())) type = found.type(), element = found.key();
  } else if (target.is_relation()) {
    if (const RelationView found = snapshot_->relation(target.relation())) relation = found.type();
  }
  SetFields set{.target = target, .fields = {}};
  if (type.valid()) set.fields = named(metamodel.type(type), element, fields);
  else if (relation.valid()) set.fields = named(metamodel.relation_type(relation), element, fields);
  else if (target != Ref::none() && !target.is_added()) problem(kTargetGone, kReload);
  changes_.changes.emplace_back(std::move(set));
  return *this;
}

ChangeBuilder& ChangeBuilder::set_key(Ref element, std::string_view key) {
  if (!element.is_element()) problem(kTargetGone, kReload);
  else changes_.changes.emplace_back(SetKey{element.element(), std::string(key)});
  return *this;
}

ChangeBuilder& ChangeBuilder::set_labels(Ref target, Labels labels) {
  changes_.changes.emplace_back(SetLabels{target, labels});
  return *this;
}

ChangeBuilder& ChangeBuilder::remove(Ref target) {
  changes_.changes.emplace_back(Remove{target});
  return *this;
}

ChangeBuilder& ChangeBuilder::append(Ref element, std::vector<SeriesPoint> points, std::string_view series) {
  changes_.changes.emplace_back(AppendPoints{element, std::string(series), std::move(points)});
  return *this;
}

ChangeBuilder& ChangeBuilder::author(std::string_view author) { return changes_.author = author, *this; }
ChangeBuilder& ChangeBuilder::reason(std::string_view reason) { return changes_.reason = reason, *this; }
ChangeBuilder& ChangeBuilder::source(std::string_view source) { return changes_.source = source, *this; }

Result<ChangeSet> ChangeBuilder::finish() {
  ChangeBuilder finished(snapshot_);
  std::swap(*this, finished);
  if (!finished.problems_.empty()) return Error(ErrorCode::kInvalidInput, std::move(finished.problems_));
  return std::move(finished.changes_);
}

}  // namespace koers::model
