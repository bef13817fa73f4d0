// What came out of Koers itself and comes back, perhaps edited in Archi: to the element with its key, every field as it was.
#include <algorithm>

#include "base/text.h"
#include "exchange/archimate/import_planner.h"
#include "exchange/archimate/messages.h"

namespace koers::exchange::archimate {

using model::Ref;
using model::Value;
using table::RowOutcome;

namespace {

model::Labels labels_of(const model::Metamodel& metamodel, std::string_view text) {
  model::Labels labels = 0;
  for (const std::string& name : split(text, ',')) {
    const auto found = std::ranges::find(metamodel.labels(), trim(name));
    if (found != metamodel.labels().end()) labels |= static_cast<model::Labels>(1u << (found - metamodel.labels().begin()));
  }
  return labels;
}

}  // namespace

template <class TypeIdOf>
void ImportPlanner::read_marks_of(const Described& described, TypeIdOf type, FieldValues& values) {
  for (const PropertyValue& one : described.properties) {
    const std::string_view key = file_.definitions[one.definition].key;
    if (key.starts_with(kMark)) read_mark_into(described, metamodel_.find_field(type, key.substr(kMark.size())), key, one.value.text, values);
  }
}

void ImportPlanner::read_mark_into(const Described& described, model::FieldId id, std::string_view key, std::string_view text, FieldValues& values) {
  if (id.value >= metamodel_.fields().size() || metamodel_.field(id).removed) return;
  auto value = read_mark(metamodel_.field(id), text);
  if (!value) return fault(Message(kUnreadableMark, {{"property", key}, {"detail", value.error().in(view_.language())}}), kMendMark, described);
  if (std::ranges::find(values, id, &model::FieldValue::field) == values.end()) values.push_back({id, std::move(*value)});
}

void ImportPlanner::read_marks(const Described& described, model::TypeId type, FieldValues& values) { read_marks_of(described, type, values); }
void ImportPlanner::read_marks(const Described& described, model::RelationTypeId type, FieldValues& values) { read_marks_of(described, type, values); }

// Whether it came out of Koers. `drawn`: fields that do not stand in marks. `ref`: none when it was refused, and that was said.
bool ImportPlanner::take_own(const Described& element, FieldValues drawn, Ref& ref, model::TypeId& type) {
  const std::string_view type_name = property(element, "koers:type");
  if (type_name.empty()) return false;
  type = metamodel_.find_type(type_name);
  ref = Ref::none();
  const auto give_up = [&](Message what, Message mend) {
    fault(std::move(what), std::move(mend), element);
    type = mapping_.reference_concept;
    return true;
  };
  if (!type.valid() || metamodel_.type(type).removed) return give_up(Message(kOwnTypeUnknown, {{"name", shorten(type_name, 100)}}), kDefineType);
  const std::string key(property(element, "koers:key"));
  const model::ElementView known = key.empty() ? model::ElementView{} : view_.find(key);
  if (known && known.type() != type) {
    return give_up(Message(kOtherTypeUnderKey, {{"key", key}, {"known", metamodel_.type(known.type()).label}, {"given", metamodel_.type(type).label}}), kReadElsewhere);
  }
  if (!known && exported_ != nullptr && !key.empty()) {
    if (const model::ElementView then = exported_->find(key); then && then.type() == type && removed_since(element, then)) return true;
  }
  FieldValues values = std::move(drawn);
  add(fields_.name, element.names.empty() ? std::string() : std::string(element.names.front().text), values);
  values.push_back({fields_.description, element.documentation.empty() ? Value{} : Value{std::string(element.documentation.front().text)}});
  values.push_back({fields_.properties, property_rows(element.properties, false, element)});
  read_marks(element, type, values);
  const model::Labels labels = labels_of(metamodel_, property(element, "koers:labels"));
  Group& counted = group("1", metamodel_.type(type).label.in(view_.language()), std::string(type_name));
  const std::string name = element.names.empty() ? std::string() : shorten(element.names.front().text, 300);
  if (known) {
    FieldValues differing;
    for (model::FieldValue& one : values) {
      if (takes(element, known, one)) differing.push_back(std::move(one));
    }
    ref = known.id();
    const bool other_labels = takes_labels(element, known, labels);
    if (!differing.empty() || other_labels) {
      ++counted.changed;
      tell(element, RowOutcome::kChanged, std::string(type_name), key, name, counted);
    } else {
      ++counted.unchanged;
    }
    if (!differing.empty()) push(model::SetFields{ref, std::move(differing)});
    if (other_labels) push(model::SetLabels{ref, labels});
  } else {
    std::erase_if(values, [](const model::FieldValue& one) { return one.value.empty(); });
    ref = push(model::AddElement{.type = type, .key = key, .fields = std::move(values), .labels = labels});
    ++counted.added;
    tell(element, RowOutcome::kAdded, std::string(type_name), key, name, counted);
  }
  for (const PropertyValue& one : element.properties) {
    constexpr std::string_view kMeasurements = "koers:measurements";
    const std::string_view definition = file_.definitions[one.definition].key;
    if (!definition.starts_with(kMeasurements)) continue;
    const std::string series(definition.size() > kMeasurements.size() ? definition.substr(kMeasurements.size() + 1) : std::string_view{});
    std::vector<model::SeriesPoint> points = read_points(one.value.text);
    if (known) {
      const std::vector<model::SeriesPoint> before = view_.series(known, series);
      std::erase_if(points, [&](const model::SeriesPoint& point) { return std::ranges::find(before, point) != before.end(); });
    }
    if (!points.empty()) push(model::AppendPoints{ref, series, std::move(points)});
  }
  return true;
}

bool ImportPlanner::plan_own_element(uint32_t index) {
  if (!has_marks_) return false;
  const Element& element = file_.elements[index];
  End end{.ref = Ref::none(), .type = {}, .concept_index = find_concept(element.type)->index, .element = index};
  if (!take_own(element, {}, end.ref, end.type)) return false;
  ends_.add(element.identifier, end);
  return true;
}

bool ImportPlanner::plan_own_view(const View& view) {
  if (!has_marks_ || property(view, "koers:type").empty()) return false;
  // Its drawing names what it shows as the model that it is of does, which the marks of what it shows tell.
  View drawn;
  drawn.viewpoint_reference = view.viewpoint_reference;
  for (const Node& node : view.nodes) {
    Node& copy = drawn.nodes.emplace_back();
    copy.identifier = node.identifier, copy.kind = node.kind, copy.reference = node.reference, copy.parent = node.parent;
    copy.x = node.x, copy.y = node.y, copy.width = node.width, copy.height = node.height;
    if (node.look) copy.look = std::make_unique<Look>(*node.look);
    const End* shown = ends_.find(node.reference);
    if (shown == nullptr || shown->relation) continue;
    if (const std::string_view id = property(file_.elements[shown->element], "koers:model_id"); !id.empty()) copy.reference = id;
  }
  for (const Connection& connection : view.connections) {
    Connection& copy = drawn.connections.emplace_back();
    copy.identifier = connection.identifier, copy.kind = connection.kind, copy.reference = connection.reference;
    copy.source = connection.source, copy.target = connection.target, copy.has_source = connection.has_source, copy.has_target = connection.has_target;
    copy.bends = connection.bends, copy.source_attachment = connection.source_attachment, copy.target_attachment = connection.target_attachment;
    if (connection.look) copy.look = std::make_unique<Look>(*connection.look);
    if (const auto relation = relation_marks_.find(connection.reference); relation != relation_marks_.end()) copy.reference = relation->second;
  }
  FieldValues values;
  values.push_back({fields_.layout, Value{model::Document{write_drawing(drawn)}}});
  Ref ref;
  model::TypeId type;
  if (!take_own(view, std::move(values), ref, type)) return false;
  views_[view.identifier] = ref;
  return true;
}

bool ImportPlanner::plan_own_relation(const PlannedRelation& planned) {
  const Relationship& relation = file_.relationships[planned.index];
  if (!has_marks_) return false;
  const std::string_view name = property(relation, "koers:relation");
  if (name.empty()) return false;
  if (const std::string_view id = property(relation, "koers:external_id"); !id.empty()) relation_marks_.emplace(relation.identifier, id);
  const model::RelationTypeId type = metamodel_.find_relation_type(name);
  if (!type.valid() || metamodel_.relation_type(type).removed) {
    fault(Message(kOwnTypeUnknown, {{"name", shorten(name, 100)}}), kDefineType, relation);
    return true;
  }
  const bool turned = property(relation, "koers:turned") == "yes";
  const Ref from = turned ? planned.target->ref : planned.source->ref, to = turned ? planned.source->ref : planned.target->ref;
  if (from == Ref::none() || to == Ref::none()) return true;  // its end was refused, and that was said
  FieldValues values;
  values.push_back({fields_.relation_properties, property_rows(relation.properties, false, relation)});
  values.push_back({fields_.note, relation.documentation.empty() ? Value{} : Value{std::string(relation.documentation.front().text)}});
  read_marks(relation, type, values);
  const model::Labels labels = labels_of(metamodel_, property(relation, "koers:labels"));
  ends_.at(relation.identifier).ref = take_own_relation(relation, type, from, to, std::move(values), labels);
  return true;
}

// What it became: none when it was removed from the register since the file was made.
Ref ImportPlanner::take_own_relation(const Described& described, model::RelationTypeId type, Ref from, Ref to, FieldValues values, model::Labels labels) {
  Group& counted = group("2", metamodel_.relation_type(type).label.in(view_.language()), metamodel_.relation_type(type).name);
  const auto find = [&](const model::Snapshot& snapshot) {
    model::RelationView found;
    const auto look = [&](const model::Edge& edge) {
      if (!found && edge.other == to && !seen_relations_.contains(edge.relation.index)) found = snapshot.relation(edge.relation);
    };
    if (from.is_element() && snapshot.element(from.element())) snapshot.element(from.element()).for_each_out(type, look);
    else if (from.is_relation() && snapshot.relation(from.relation())) snapshot.relation(from.relation()).for_each_out(type, look);
    return found;
  };
  const model::RelationView known = find(snapshot_);
  if (!known) {
    if (exported_ != nullptr && !from.is_added() && !to.is_added()) {
      if (const model::RelationView then = find(*exported_->snapshot())) {
        seen_relations_.insert(then.id().index);
        ++links_removed_since_;
        return Ref::none();
      }
    }
    std::erase_if(values, [](const model::FieldValue& one) { return one.value.empty(); });
    ++counted.added;
    return push(model::AddRelation{.type = type, .from = from, .to = to, .fields = std::move(values), .labels = labels});
  }
  seen_relations_.insert(known.id().index);
  FieldValues differing;
  for (model::FieldValue& one : values) {
    if (takes(described, known, one)) differing.push_back(std::move(one));
  }
  const bool other_labels = takes_labels(described, known, labels);
  ++(differing.empty() && !other_labels ? counted.unchanged : counted.changed);
  if (!differing.empty()) push(model::SetFields{known.id(), std::move(differing)});
  if (other_labels) push(model::SetLabels{known.id(), labels});
  return known.id();
}

// Those that end on a view, or on one that does: the file has them in a mark of the model.
void ImportPlanner::plan_kept_relations() {
  std::unordered_map<std::string_view, Ref> kept;
  const auto end_of = [&](std::string_view identifier) {
    if (const End* end = ends_.find(identifier)) return end->ref;
    if (const auto view = views_.find(identifier); view != views_.end()) return view->second;
    const auto relation = kept.find(identifier);
    return relation == kept.end() ? Ref::none() : relation->second;
  };
  for (const KeptRelation& one : marks_.relations) {
    Described described;
    described.identifier = one.identifier;
    const model::RelationTypeId type = metamodel_.find_relation_type(one.type);
    if (!type.valid() || metamodel_.relation_type(type).removed) {
      fault(Message(kOwnTypeUnknown, {{"name", shorten(one.type, 100)}}), kDefineType, described);
      continue;
    }
    const Ref from = end_of(one.from), to = end_of(one.to);
    if (from == Ref::none() || to == Ref::none()) continue;  // the view, or what it was about, was taken out of the file
    FieldValues values;
    for (const auto& [name, text] : one.fields) read_mark_into(described, metamodel_.find_field(type, name), name, text, values);
    kept[one.identifier] = take_own_relation(described, type, from, to, std::move(values), labels_of(metamodel_, one.labels));
  }
  if (links_removed_since_ > 0) result_.report.notes.push_back({Message(kLinksRemovedSince, {{"count", links_removed_since_}, {"revision", marks_.revision}}), Where{.file = file_.file}, Message(kUndoRemoval)});
}

}  // namespace koers::exchange::archimate
