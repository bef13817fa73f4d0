// The register at 10 k, 100 k and 1 M elements with 5 relations each. Checks every answer before it times it.
//   build/release/snapshot_bench [elements …]
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "base/check.h"
#include "base/hash.h"
#include "model/consistency.h"
#include "model/snapshot_measure.h"

namespace koers::model {
namespace {

struct Row {
  double elements = 0, import = 0, bare = 0, pages = 0, edit = 0, add_relation = 0, group = 0, bulk = 0, find = 0;
  double circle_leaf = 0, circle_middle = 0;
  double read_hash = 0, open = 0, write = 0, checkpoint_mb = 0;
  Overhead overhead{};
};

ResolvedChangeSet edit_of(uint32_t number, FieldId field, uint64_t salt) {
  ResolvedChangeSet set;
  set.changes.changes.push_back(SetFields{ElementId{number}, {{field, "Een andere naam " + std::to_string(salt % 1000)}}});
  return set;
}

void measure_commits(const MeasuredGraph& graph, SnapshotPtr snapshot, Row& row) {
  std::mt19937_64 random(3);
  const FieldId name = snapshot->metamodel().name_field();
  const auto number = [&] { return static_cast<uint32_t>(random() % graph.elements); };
  Revision revision = snapshot->revision();

  row.edit = median_seconds(2000, [&] { snapshot = snapshot->apply(edit_of(number(), name, random()), ++revision); });
  uint32_t relation = graph.relations;
  const RelationTypeId type = snapshot->metamodel().find_relation_type("contributes_to");
  row.add_relation = median_seconds(1000, [&] {
    ResolvedChangeSet set;
    set.changes.changes.push_back(AddRelation{type, ElementId{number()}, ElementId{number()}, {}, 0, RelationId{relation++}});
    snapshot = snapshot->apply(set, ++revision);
  });
  std::vector<ResolvedChangeSet> sets;
  for (int i = 0; i < 100; ++i) sets.push_back(edit_of(number(), name, random()));
  std::vector<const ResolvedChangeSet*> pointers;
  std::vector<Revision> revisions;
  for (const ResolvedChangeSet& set : sets) pointers.push_back(&set), revisions.push_back(++revision);
  row.group = median_seconds(30, [&] { CHECK(snapshot->apply(pointers, revisions)->revision() == revision); }) / 100;
  ResolvedChangeSet bulk;
  for (uint32_t i = 0; i < graph.elements / 2; ++i) bulk.changes.changes.push_back(SetFields{ElementId{i * 2}, {{name, "Nieuwe naam"}}});
  row.bulk = median_seconds(3, [&] { CHECK(snapshot->apply(bulk, revision + 1)->element_count() == graph.elements); }) / (graph.elements / 2);
  CHECK(check_consistency(*snapshot));
}

void measure_checkpoint(const Snapshot& snapshot, Row& row) {
  const std::string path = std::string(KOERS_BUILD_DIR) + "/snapshot_bench.checkpoint";
  row.write = median_seconds(3, [&] {
    std::ofstream file(path, std::ios::binary);
    snapshot.write_checkpoint([&](std::string_view piece) { file.write(piece.data(), static_cast<std::streamsize>(piece.size())); });
  });
  std::shared_ptr<const std::string> bytes;
  Hash256 hash{};
  row.read_hash = median_seconds(5, [&] {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    auto read = std::make_shared<std::string>(static_cast<size_t>(file.tellg()), '\0');
    file.seekg(0);
    file.read(read->data(), static_cast<std::streamsize>(read->size()));
    CHECK(file.good());
    hash = sha256(*read);
    bytes = std::move(read);
  });
  std::remove(path.c_str());
  CHECK(hash == sha256(*bytes));
  row.checkpoint_mb = static_cast<double>(bytes->size()) / 1e6;
  SnapshotPtr opened;
  row.open = median_seconds(5, [&] {
    opened.reset();
    opened = Snapshot::open_checkpoint(bytes, snapshot.metamodel_ptr(), std::make_shared<PersonalValues>()).value();
  });
  CHECK(opened->same_content(snapshot) && traverse(*opened) == traverse(snapshot));
}

// A lattice of initiatives, each after the next two: everything hangs together and there is no circle. Checks one more relation: of a new initiative, and
// of one just above the middle that would come after one just below it.
void measure_circles(uint32_t elements, Row& row) {
  const MetamodelPtr metamodel = builtin_metamodel();
  const TypeId initiative = metamodel->find_type("initiative");
  const RelationTypeId depends_on = metamodel->find_relation_type("depends_on");
  ResolvedChangeSet all;
  for (uint32_t i = 0; i < elements; ++i) all.changes.changes.push_back(AddElement{initiative, "INI-" + std::to_string(i + 1), {{metamodel->name_field(), "Naam"}}, 0, {i}});
  uint32_t relations = 0;
  for (uint32_t i = 0; i + 2 < elements; ++i) {
    for (const uint32_t after : {i + 1, i + 2}) all.changes.changes.push_back(AddRelation{depends_on, ElementId{i}, ElementId{after}, {}, 0, {relations++}});
  }
  const SnapshotPtr snapshot = Snapshot::empty(metamodel, std::make_shared<PersonalValues>())->apply(all, 1);
  NumberAllocator numbers;
  numbers.observe(*snapshot);
  const auto salt = [] { return std::string(16, 's'); };
  const auto check = [&](ChangeSet changes, bool circle) { CHECK(resolve(*snapshot, std::move(changes), numbers, salt).has_value() != circle); };
  row.circle_leaf = median_seconds(200, [&] {
    check({kMainLine, 1, "bench", "", "", {AddElement{initiative, "", {{metamodel->name_field(), "Nieuw"}}}, AddRelation{depends_on, Ref::added(0), ElementId{elements / 2}, {}}}}, false);
  });
  row.circle_middle = median_seconds(elements > 500'000 ? 3 : 15, [&] {
    check({kMainLine, 1, "bench", "", "", {AddRelation{depends_on, ElementId{elements / 2}, ElementId{elements / 2 + 10}, {}}}}, false);
  });
  check({kMainLine, 1, "bench", "", "", {AddRelation{depends_on, ElementId{elements / 2 + 10}, ElementId{elements / 2}, {}}}}, true);
}

Row measure(uint32_t elements) {
  const MeasuredGraph graph(elements, *builtin_metamodel());
  const SnapshotPtr empty = Snapshot::empty(builtin_metamodel(), std::make_shared<PersonalValues>());
  Row row;
  row.elements = elements;
  SnapshotPtr snapshot;
  row.import = median_seconds(3, [&] { snapshot = empty->apply(graph.changes, 1); });
  CHECK(snapshot->element_count() == graph.elements && snapshot->relation_count() == graph.relations && check_consistency(*snapshot));
  row.overhead = measure_overhead(graph, empty, *snapshot);

  const uint64_t expected = traverse_bare(graph);
  CHECK(traverse(*snapshot) == expected);
  const int times = elements > 500'000 ? 7 : 21;
  // In turns, so that whatever else the machine does meets both; what stands is the best of each.
  row.bare = row.pages = std::numeric_limits<double>::infinity();
  for (int i = 0; i < times; ++i) {
    row.bare = std::min(row.bare, median_seconds(1, [&] { CHECK(traverse_bare(graph) == expected); }));
    row.pages = std::min(row.pages, median_seconds(1, [&] { CHECK(traverse(*snapshot) == expected); }));
  }
  std::mt19937_64 random(5);
  row.find = median_seconds(5, [&] {
    for (int i = 0; i < 1000; ++i) {
      const uint32_t number = static_cast<uint32_t>(random() % elements);
      CHECK(snapshot->find(std::get<AddElement>(graph.changes.changes.changes[number]).key).id().index == number);
    }
  }) / 1000;
  measure_commits(graph, snapshot, row);
  measure_checkpoint(*snapshot, row);
  measure_circles(elements, row);
  return row;
}

double exponent(const Row& small, const Row& large, double Row::* figure) {
  return std::log(large.*figure / small.*figure) / std::log(large.elements / small.elements);
}

void print(const std::vector<Row>& rows) {
  std::printf("%-46s", "elements (5 relations each)");
  for (const Row& row : rows) std::printf("%14.0f", row.elements);
  std::printf("%10s\n", "exponent");
  const auto line = [&](const char* name, auto&& figure, const char* unit, double Row::* growth = nullptr) {
    std::printf("%-46s", name);
    for (const Row& row : rows) std::printf("%11.2f %-2s", figure(row), unit);
    if (growth && rows.size() > 1) std::printf("%10.2f", exponent(rows.front(), rows.back(), growth));
    std::printf("\n");
  };
  line("memory above payload, per element (≤ 120)", [](const Row& r) { return r.overhead.per_element; }, "B");
  line("memory above payload, per relation (≤ 60)", [](const Row& r) { return r.overhead.per_relation; }, "B");
  line("import: apply of one change set", [](const Row& r) { return r.import * 1e3; }, "ms", &Row::import);
  line("traversal, bare arrays", [](const Row& r) { return r.bare * 1e3; }, "ms", &Row::bare);
  line("traversal, pages", [](const Row& r) { return r.pages * 1e3; }, "ms", &Row::pages);
  line("  pages over bare arrays (≤ 1.6)", [](const Row& r) { return r.pages / r.bare; }, "×");
  line("find by key", [](const Row& r) { return r.find * 1e6; }, "µs", &Row::find);
  line("commit of one field edit (≈ 10 at 1 M)", [](const Row& r) { return r.edit * 1e6; }, "µs", &Row::edit);
  line("commit of one relation", [](const Row& r) { return r.add_relation * 1e6; }, "µs", &Row::add_relation);
  line("group commit of 100 edits, each", [](const Row& r) { return r.group * 1e6; }, "µs", &Row::group);
  line("one change set that edits half, per edit", [](const Row& r) { return r.bulk * 1e6; }, "µs", &Row::bulk);
  line("no circle: one more, of a new thing", [](const Row& r) { return r.circle_leaf * 1e6; }, "µs", &Row::circle_leaf);
  line("no circle: one more, between all there is", [](const Row& r) { return r.circle_middle * 1e3; }, "ms", &Row::circle_middle);
  line("checkpoint", [](const Row& r) { return r.checkpoint_mb; }, "MB", &Row::checkpoint_mb);
  line("  write to file", [](const Row& r) { return r.write * 1e3; }, "ms", &Row::write);
  line("  read file and SHA-256 (warm)", [](const Row& r) { return r.read_hash * 1e3; }, "ms", &Row::read_hash);
  line("  open", [](const Row& r) { return r.open * 1e3; }, "ms", &Row::open);
  line("  read, hash and open over read and hash (≤ 3)", [](const Row& r) { return (r.open + r.read_hash) / r.read_hash; }, "×");
}

}  // namespace
}  // namespace koers::model

int main(int argc, char** argv) {
  std::vector<uint32_t> sizes;
  for (int i = 1; i < argc; ++i) sizes.push_back(static_cast<uint32_t>(std::strtoul(argv[i], nullptr, 10)));
  if (sizes.empty()) sizes = {10'000, 100'000, 1'000'000};
  std::vector<koers::model::Row> rows;
  for (const uint32_t size : sizes) rows.push_back(koers::model::measure(size));
  koers::model::print(rows);
  return 0;
}
