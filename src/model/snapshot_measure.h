// What snapshot_bench.cpp measures and snapshot_measure_test.cpp guards at a small size: a register of random things, and bare arrays that hold the
// same graph. Header only, so that it stays out of the library.
#pragma once

#include <chrono>
#include <random>

#include "model/snapshot.h"

namespace koers::model {

// A register of `elements` things of ten types with 5 relations each to random others, as one resolved change set.
struct MeasuredGraph {
  uint32_t elements, relations;
  ResolvedChangeSet changes;
  size_t element_payload = 0, relation_payload = 0;  // bytes of keys and encoded values
  // The same graph as bare as it can be.
  std::vector<uint16_t> type;
  std::vector<uint32_t> begin;
  std::vector<Edge> edges;

  static constexpr uint32_t kRelationsEach = 5;

  explicit MeasuredGraph(uint32_t count, const Metamodel& metamodel) : elements(count), relations(count * kRelationsEach) {
    std::mt19937_64 random(7);
    const char* const type_names[] = {"initiative", "application", "goal", "role", "unit", "process", "risk", "contract", "kpi", "data_set"};
    const char* const relation_names[] = {"contributes_to", "depends_on", "owns", "serves", "part_of"};
    std::vector<TypeId> types;
    for (const char* name : type_names) types.push_back(metamodel.find_type(name));
    std::vector<RelationTypeId> relation_types;
    for (const char* name : relation_names) relation_types.push_back(metamodel.find_relation_type(name));
    const FieldId name = metamodel.name_field(), description = metamodel.find_field(types[0], "description"), status = metamodel.find_field(types[0], "status"),
                  external = metamodel.find_field(types[0], "external_id"), weight = metamodel.find_field(relation_types[0], "weight");

    auto& all = changes.changes.changes;
    all.reserve(elements + relations);
    for (uint32_t i = 0; i < elements; ++i) {
      const uint16_t kind = static_cast<uint16_t>(random() % std::size(type_names));
      AddElement add;
      add.type = types[kind];
      add.id = {i};
      add.key = metamodel.type(add.type).key_prefix + "-" + std::to_string(i + 1);
      add.fields = {{name, "Naam van ding nummer " + std::to_string(i)},
                    {description, std::string(40 + random() % 60, 'o')},
                    {status, Choice{"active"}},
                    {external, "id-" + std::to_string(random() % 1'000'000)}};
      std::ranges::sort(add.fields, {}, &FieldValue::field);
      element_payload += add.key.size() + bytes_of(add.fields);
      type.push_back(add.type.value);
      all.emplace_back(std::move(add));
    }
    for (uint32_t i = 0; i < relations; ++i) {
      AddRelation add;
      add.type = relation_types[i % std::size(relation_names)];
      add.id = {i};
      add.from = ElementId{i / kRelationsEach};
      add.to = ElementId{static_cast<uint32_t>(random() % elements)};
      if (i % kRelationsEach == 0) {
        begin.push_back(i);
        add.fields = {{weight, static_cast<double>(random() % 10)}};
        relation_payload += bytes_of(add.fields);
      }
      edges.push_back({add.to, add.id, add.type, 0});
      all.emplace_back(std::move(add));
    }
    begin.push_back(relations);
  }

 private:
  static size_t bytes_of(const std::vector<FieldValue>& fields) {
    std::string bytes;
    for (const FieldValue& field : fields) encode_value(field.value, bytes);
    return bytes.size();
  }
};

// All elements, all their out edges, the type of the other end: over one array of types, one of where the edges begin, one of the edges.
inline uint64_t traverse_bare(const MeasuredGraph& graph) {
  uint64_t sum = 0;
  for (uint32_t i = 0; i < graph.elements; ++i) {
    for (uint32_t e = graph.begin[i]; e < graph.begin[i + 1]; ++e) sum += graph.type[graph.edges[e].other.raw()] ^ i;
  }
  return sum;
}
inline uint64_t traverse(const Snapshot& snapshot) {
  uint64_t sum = 0;
  snapshot.for_each_element([&](const ElementView& element) {
    const uint32_t i = element.id().index;
    element.for_each_out([&](const Edge& edge) { sum += snapshot.other(edge).type().value ^ i; });
  });
  return sum;
}

// The median of `times` runs, in seconds.
template <class Work>
double median_seconds(int times, Work&& work) {
  std::vector<double> seconds;
  for (int i = 0; i < times; ++i) {
    const auto start = std::chrono::steady_clock::now();
    work();
    seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  std::ranges::sort(seconds);
  return seconds[seconds.size() / 2];
}

struct Overhead {
  double per_element, per_relation;
};
// Bytes above payload. What both share (the key index, tables) counts with the elements; edges with the relations.
inline Overhead measure_overhead(const MeasuredGraph& graph, const SnapshotPtr& empty, const Snapshot& full) {
  ResolvedChangeSet elements_only;
  for (const Change& change : graph.changes.changes.changes) {
    if (std::holds_alternative<AddElement>(change)) elements_only.changes.changes.push_back(change);
  }
  const size_t alone = empty->apply(elements_only, 1)->memory_bytes();
  return {(static_cast<double>(alone) - static_cast<double>(graph.element_payload)) / graph.elements,
          (static_cast<double>(full.memory_bytes()) - static_cast<double>(alone) - static_cast<double>(graph.relation_payload)) / graph.relations};
}

}  // namespace koers::model
