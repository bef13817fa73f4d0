// What snapshot_bench.cpp promises, at a size that every test run can afford.
#include <gtest/gtest.h>

#include "model/consistency.h"
#include "model/snapshot_measure.h"

namespace koers::model {
namespace {

TEST(SnapshotMeasure, SmallAndQuickEnough) {
  const MeasuredGraph graph(20'000, *builtin_metamodel());
  const SnapshotPtr empty = Snapshot::empty(builtin_metamodel(), std::make_shared<PersonalValues>());
  const SnapshotPtr snapshot = empty->apply(graph.changes, 1);
  const auto consistent = check_consistency(*snapshot);
  ASSERT_TRUE(consistent) << consistent.error().in(Language::kEnglish);
  const Overhead overhead = measure_overhead(graph, empty, *snapshot);
  EXPECT_LE(overhead.per_element, 120);
  EXPECT_LE(overhead.per_relation, 60);
  ASSERT_EQ(traverse(*snapshot), traverse_bare(graph));
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  // Loose: other programs run beside the tests. The bench holds it to 1.6.
  EXPECT_LT(median_seconds(15, [&] { (void)traverse(*snapshot); }), 8 * median_seconds(15, [&] { (void)traverse_bare(graph); }) + 1e-3);
#endif
}

}  // namespace
}  // namespace koers::model
