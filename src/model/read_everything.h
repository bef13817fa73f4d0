// Reads all that a snapshot holds through every function it has, as a number that depends on all of it. For tests, fuzzing and sanitizers.
#pragma once

#include "base/hash.h"
#include "model/view.h"

namespace koers::model {

inline uint64_t read_everything(const Snapshot& snapshot) {
  uint64_t sum = snapshot.element_count() + snapshot.relation_count();
  const auto mix = [&sum](uint64_t value) { sum = (sum ^ value) * 0x9e3779b97f4a7c15ull; };
  const View view(snapshot.shared_from_this(), 2);
  const auto common = [&](const auto& record) {
    mix(record.labels()), mix(record.added_at()), mix(record.changed_at()), mix(record.degree_out()), mix(record.degree_in());
    record.for_each_field([&](FieldId field, ValueView value) {
      mix(field.value), mix(hash64(value.encoded())), mix(record.field(field).encoded().size());
      mix(hash64(value.text())), mix(value.texts().size()), mix(static_cast<uint64_t>(value.integer() + value.money().cents + value.date().days));
      mix(value.to_value().index()), mix(hash64(view.display(field, value)));
    });
    const auto edge = [&](const Edge& e) {
      mix(e.other.raw()), mix(e.relation.index), mix(e.type.value), mix(e.labels);
      if (const RelationView relation = snapshot.relation(e.relation)) mix(relation.type().value);
      if (e.other.is_element()) {
        if (const ElementView other = snapshot.element(e.other.element())) mix(hash64(other.key()));
      }
      mix(view.sees(e.other));
    };
    record.for_each_out(edge), record.for_each_in(edge);
    record.for_each_out(RelationTypeId{1}, edge), record.for_each_in(RelationTypeId{0}, edge);
  };
  snapshot.for_each_element([&](const ElementView& element) {
    mix(element.id().index), mix(element.type().value), mix(hash64(element.key()));
    mix(static_cast<bool>(snapshot.find(element.key())));
    common(element);
    for (const std::string_view name : snapshot.series_names(element.id())) {
      for (const SeriesPoint& point : snapshot.series(element.id(), name)) mix(static_cast<uint64_t>(point.at.days));
    }
  });
  snapshot.for_each_relation([&](const RelationView& relation) {
    mix(relation.id().index), mix(relation.from().raw()), mix(relation.to().raw()), mix(view.sees(relation));
    common(relation);
  });
  for (const ElementType& type : snapshot.metamodel().types()) {
    mix(snapshot.element_count(type.id)), mix(view.element_count(type.id));
    snapshot.for_each_element(type.id, [&](const ElementView& element) { mix(element.id().index); });
  }
  return sum;
}

}  // namespace koers::model
