// The register as plainly as it can be: maps and loops. The tests hold the snapshot against it.
#pragma once

#include <map>
#include <set>

#include "model/snapshot.h"

namespace koers::model {

struct ReferenceRecord {
  uint16_t type = 0;
  Labels labels = 0;
  Revision added = 0, changed = 0;
  std::string key;   // of an element
  Ref from, to;      // of a relation
  std::map<FieldId, Value> fields;
  std::map<std::string, std::map<int32_t, double>> series;
  bool operator==(const ReferenceRecord&) const = default;
};

struct ReferenceModel {
  std::map<uint32_t, ReferenceRecord> elements, relations;
  bool operator==(const ReferenceModel&) const = default;

  ReferenceRecord& at(Ref ref) { return ref.is_relation() ? relations.at(ref.relation().index) : elements.at(ref.element().index); }

  void apply(const ChangeSet& set, Revision revision) {
    for (const Change& change : set.changes) std::visit([&](const auto& one) { take(one, revision); }, change);
  }

  // What a snapshot says, read through every function it has for it.
  static ReferenceModel of(const Snapshot& snapshot) {
    ReferenceModel model;
    const auto common = [](const auto& view, ReferenceRecord& record) {
      record.type = view.type().value;
      record.labels = view.labels();
      record.added = view.added_at();
      record.changed = view.changed_at();
      view.for_each_field([&](FieldId field, ValueView value) { record.fields[field] = value.to_value(); });
    };
    snapshot.for_each_element([&](const ElementView& view) {
      ReferenceRecord& record = model.elements[view.id().index];
      common(view, record);
      record.key = view.key();
      for (const std::string_view name : snapshot.series_names(view.id())) {
        for (const SeriesPoint& point : snapshot.series(view.id(), name)) record.series[std::string(name)][point.at.days] = point.value;
      }
    });
    snapshot.for_each_relation([&](const RelationView& view) {
      ReferenceRecord& record = model.relations[view.id().index];
      common(view, record);
      record.from = view.from();
      record.to = view.to();
    });
    return model;
  }

 private:
  static void set(ReferenceRecord& record, const std::vector<FieldValue>& fields) {
    for (const FieldValue& field : fields) {
      if (field.value.empty()) record.fields.erase(field.field);
      else record.fields[field.field] = field.value;
    }
  }
  void take(const AddElement& add, Revision revision) {
    ReferenceRecord record{add.type.value, add.labels, revision, revision, add.key, {}, {}, {}, {}};
    set(record, add.fields);
    elements[add.id.index] = std::move(record);
  }
  void take(const AddRelation& add, Revision revision) {
    ReferenceRecord record{add.type.value, add.labels, revision, revision, {}, add.from, add.to, {}, {}};
    set(record, add.fields);
    relations[add.id.index] = std::move(record);
  }
  void take(const SetFields& change, Revision revision) { set(at(change.target), change.fields), at(change.target).changed = revision; }
  void take(const SetKey& change, Revision revision) { at(change.element).key = change.key, at(change.element).changed = revision; }
  void take(const SetLabels& change, Revision revision) { at(change.target).labels = change.labels, at(change.target).changed = revision; }
  void take(const Remove& change, Revision) {
    if (change.target.is_relation()) relations.erase(change.target.relation().index);
    else elements.erase(change.target.element().index);
  }
  void take(const AppendPoints& change, Revision) {
    for (const SeriesPoint& point : change.points) at(change.element).series[change.series][point.at.days] = point.value;
  }
};

}  // namespace koers::model
