#include <gtest/gtest.h>

#include <random>
#include <thread>

#include "base/deep_test.h"
#include "model/consistency.h"
#include "model/read_everything.h"
#include "model/test_register.h"

namespace koers::model {
namespace {

std::string checkpoint_of(const Snapshot& snapshot, size_t offset = 0) {
  std::string bytes;
  snapshot.write_checkpoint([&](std::string_view piece) { bytes.append(piece); }, offset);
  return bytes;
}
Result<SnapshotPtr> open(std::string bytes, MetamodelPtr metamodel = test_metamodel(),
                         std::shared_ptr<PersonalValues> personal = std::make_shared<PersonalValues>()) {
  return Snapshot::open_checkpoint(std::make_shared<const std::string>(std::move(bytes)), std::move(metamodel), std::move(personal));
}

// Something of everything: a hub, relations on relations, a long series, large values, removed things, free blocks.
SnapshotPtr everything() {
  TestRegister reg;
  auto build = reg.build();
  const Ref hub = build.add("goal", {{"name", "hub"}, {"notes", std::string(5000, 'n')}}, "HUB");
  for (int i = 0; i < 600; ++i)
    build.relate("contributes_to", build.add("initiative", {{"name", "plan"}, {"cost", euros(i)}}, "", i % 3 ? 0 : 1), hub,
                 {{"weight", 1.0}});
  std::vector<SeriesPoint> points;
  for (int i = 0; i < 700; ++i) points.push_back({{i}, i * 0.5});
  build.append(hub, points).append(hub, {{{1}, 2}}, "tweede");
  build.add("person", {{"name", "Jannie"}}, "P");
  build.add("goal", {{"name", "x"}, {"notes", std::string(3000, 'x')}}, "WEG");
  reg.must(build);
  auto more = reg.build();
  more.relate("about", reg.at("P").id(), RelationId{5});
  more.remove(reg.at("WEG").id()).set(ElementId{100}, "name", "later");
  reg.must(more);
  EXPECT_TRUE(check_consistency(*reg.snapshot()));
  return reg.snapshot();
}

TEST(Checkpoint, OfNothing) {
  const SnapshotPtr empty = Snapshot::empty(test_metamodel(), std::make_shared<PersonalValues>(), BranchId{4});
  const auto opened = open(checkpoint_of(*empty));
  ASSERT_TRUE(opened) << opened.error().in(Language::kEnglish);
  EXPECT_EQ((*opened)->branch(), BranchId{4});
  EXPECT_TRUE((*opened)->same_content(*empty));
}

TEST(Checkpoint, HoldsEverything) {
  const SnapshotPtr snapshot = everything();
  const std::string bytes = checkpoint_of(*snapshot);
  const auto opened = open(bytes);
  ASSERT_TRUE(opened) << opened.error().in(Language::kEnglish);
  EXPECT_TRUE((*opened)->same_content(*snapshot));
  EXPECT_TRUE(check_consistency(**opened));
  EXPECT_EQ(checkpoint_of(**opened), bytes);
  const std::shared_ptr<PersonalValues> personal(snapshot, &snapshot->personal());
  EXPECT_EQ(read_everything(**open(bytes, test_metamodel(), personal)), read_everything(*snapshot));
}

TEST(Checkpoint, ReadAtAnotherPlaceThanItWasWrittenFor) {
  const SnapshotPtr snapshot = everything();
  for (const size_t written : {0, 1, 4, 8}) {
    for (const size_t read : {0, 3, 8, 13}) {
      auto bytes = std::make_shared<const std::string>(std::string(read, 'h') + checkpoint_of(*snapshot, written));
      const auto opened = Snapshot::open_checkpoint(bytes, read, test_metamodel(), std::make_shared<PersonalValues>());
      ASSERT_TRUE(opened) << written << " " << read;
      EXPECT_TRUE((*opened)->same_content(*snapshot));
    }
  }
}

TEST(Checkpoint, RefusesANewerFormatAndAnotherMetamodel) {
  const SnapshotPtr snapshot = everything();
  std::string newer = checkpoint_of(*snapshot);
  newer[8] = 99;
  const auto refused = open(newer);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::kUnsupported);
  const Metamodel::Source small{"small.yaml", R"(
version: 1.0.0
archimate: "3.2"
read_labels: {}
steps: []
every_element: {fields: {name: {nl: Naam, en: Name, kind: text, required: yes}}}
types:
  goal: {label: {nl: Doel, en: Goal}, plural: {nl: Doelen, en: Goals}, help: {nl: Een doel., en: A goal.}, prefix: DOEL, room: direction, archimate: Goal}
)"};
  const auto metamodel = Metamodel::compile({&small, 1});
  ASSERT_TRUE(metamodel) << metamodel.error().in(Language::kEnglish);
  const auto other = open(checkpoint_of(*snapshot), *metamodel);
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().problems[0].what.id(), "model.checkpoint_metamodel");
}

TEST(Checkpoint, EveryTruncationIsRefused) {
  const std::string bytes = checkpoint_of(*everything());
  for (size_t size = 0; size < bytes.size(); size += size < 200 ? 1 : 997) EXPECT_FALSE(open(bytes.substr(0, size))) << size;
  EXPECT_FALSE(open(bytes + std::string(8, '\0')));
}

// The ledger's hash guards the truth of a checkpoint; what is guarded here is that no bytes whatever crash the reader, or what reads after it.
TEST(Checkpoint, DamagedBytesAreRefusedOrReadable) {
  const std::string bytes = checkpoint_of(*everything());
  std::mt19937_64 random(4);
  int opened = 0, refused = 0;
  for (int i = 0; i < (is_deep() ? 200'000 : 1'500); ++i) {
    std::string damaged = bytes;
    for (size_t changes = 1 + random() % 3; changes > 0; --changes) {
      // Half of the damage in the header and the numbers, where it hurts most.
      const size_t at = random() % (random() % 2 ? damaged.size() : 400);
      damaged[at] = random() % 2 ? static_cast<char>(random()) : static_cast<char>(damaged[at] ^ 1 << random() % 8);
    }
    if (const auto snapshot = open(std::move(damaged)))
      ++opened, (void)read_everything(**snapshot);
    else
      ++refused;
  }
  EXPECT_GT(opened, 20);
  EXPECT_GT(refused, 20);
}

// Readers keep what they took while the writer goes on; snapshots are dropped on whatever thread lets go last.
TEST(Snapshot, ReadersAndAWriter) {
  TestRegister reg;
  auto build = reg.build();
  for (int i = 0; i < 300; ++i) build.add("initiative", {{"name", "plan"}}, "I-" + std::to_string(i));
  reg.must(build);
  std::mutex mutex;
  SnapshotPtr current = reg.snapshot();
  std::atomic<bool> done{false};
  std::atomic<int> reads{0};
  std::vector<std::jthread> readers;
  for (int t = 0; t < 3; ++t) {
    readers.emplace_back([&] {
      while (!done) {
        SnapshotPtr mine;
        {
          const std::lock_guard hold(mutex);
          mine = current;
        }
        EXPECT_EQ(read_everything(*mine), read_everything(*mine));
        ++reads;
      }
    });
  }
  for (uint32_t i = 0; i < 100 || reads < 100; ++i) {
    auto change = reg.build();
    change.set(ElementId{i % 100}, "name", "ander");
    change.relate("depends_on", ElementId{i % 100}, ElementId{100 + i % 200});
    reg.must(change);
    const std::lock_guard hold(mutex);
    current = reg.snapshot();
  }
  done = true;
}

}  // namespace
}  // namespace koers::model
