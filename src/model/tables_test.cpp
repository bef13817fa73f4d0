// The structures below the snapshot, each against the plainest thing that does the same.
#include <gtest/gtest.h>

#include <map>
#include <random>
#include <thread>

#include "model/chunk_tree_edit.h"
#include "model/head_table.h"
#include "model/key_index.h"
#include "model/personal.h"

namespace koers::model {
namespace {

class Random {
 public:
  explicit Random(uint64_t seed) : engine_(seed) {}
  uint32_t operator()() { return static_cast<uint32_t>(engine_()); }

 private:
  std::mt19937_64 engine_;
};

BlockRef block_of(uint32_t content) {
  BlockRef block = BlockRef::allocate(16, BlockKind::kLargeValue, 0);
  std::memcpy(block.data() + 8, &content, sizeof content);
  return block;
}
uint32_t content_of(const std::byte* block) {
  uint32_t content;
  std::memcpy(&content, block + 8, sizeof content);
  return content;
}

TEST(BlockTable, VersionsKeepWhatTheyHeld) {
  Random random(1);
  std::vector<std::pair<BlockTable, std::map<uint32_t, uint32_t>>> versions(1);
  for (int step = 0; step < 200; ++step) {
    const auto& [base, content] = versions[random() % versions.size()];
    BlockTableEditor editor(base);
    std::map<uint32_t, uint32_t> now = content;
    for (int i = 0; i < 20; ++i) {
      const uint32_t number = random() % 3000;
      if (random() % 4 == 0) editor.clear(number), now.erase(number);
      else editor.set(number, block_of(random()), number), now[number] = content_of(editor.find(number));
    }
    if (step % 17 == 0) continue;  // an editor may be dropped
    versions.emplace_back(editor.finish(), std::move(now));
    if (versions.size() > 30) versions.erase(versions.begin() + static_cast<long>(random() % versions.size()));
  }
  for (const auto& [table, content] : versions) {
    for (uint32_t number = 0; number < 3200; ++number) {
      const std::byte* block = table.find(number);
      const auto found = content.find(number);
      ASSERT_EQ(block != nullptr, found != content.end());
      if (block == nullptr) continue;
      ASSERT_EQ(content_of(block), found->second);
      ASSERT_EQ(table.chunk(number / BlockTable::kFanout).summary[number % BlockTable::kFanout], number);
    }
  }
}

TEST(HeadTable, VersionsKeepWhatTheyHeld) {
  const HeadTable none;
  HeadTableEditor first(none);
  first.set(9000, 3, 1);
  const HeadTable one = first.finish();
  HeadTableEditor second(one);
  second.set(9000, kAbsentType, 0);
  second.set(5, 7, 2);
  second.cover(50'000);
  const HeadTable two = second.finish();
  EXPECT_EQ(one.type(9000), 3);
  EXPECT_EQ(one.labels(9000), 1);
  EXPECT_EQ(one.type(5), kAbsentType);
  EXPECT_EQ(two.type(9000), kAbsentType);
  EXPECT_EQ(two.type(5), 7);
  EXPECT_EQ(two.type(49'999), kAbsentType);
  EXPECT_GE(two.size(), 50'000u);
}

struct Item {
  uint32_t key, value;
  uint64_t order() const { return key; }
  bool operator==(const Item&) const = default;
};

TEST(ChunkTree, AgreesWithAMapThroughGrowthAndShrinking) {
  Random random(2);
  BlockTable blocks;
  uint32_t count = 0, free = kNoBlock;
  TreeRoot root;
  std::map<uint32_t, uint32_t> reference;
  for (int step = 0; step < 260; ++step) {
    ExtrasEditor editor(blocks, count, free);
    ChunkTreeEditor<Item> tree(editor, BlockKind::kPointNode);
    const bool shrink = step > 130;
    std::vector<TreeChange<Item>> changes;
    const size_t size = step % 13 == 0 ? 20'000 : 1 + random() % 300;
    for (size_t i = 0; i < size; ++i) {
      uint32_t key = random() % 400'000;
      if (const auto there = reference.lower_bound(key); shrink && there != reference.end()) key = there->first;
      const bool remove = random() % 10 < (shrink ? 9u : 2u);
      changes.push_back({{key, static_cast<uint32_t>(random())}, remove});
    }
    for (const auto& change : changes) {
      if (change.remove) reference.erase(change.item.key);
      else reference[change.item.key] = change.item.value;
    }
    sort_changes(changes);
    if (root.block != kNoBlock) {
      root = tree.edit(root, changes);
    } else {
      std::vector<Item> items;
      merge_changes(std::span<const Item>(), std::span<const TreeChange<Item>>(changes), items);
      if (!items.empty()) root = tree.build(items);
    }
    blocks = editor.finish(), count = editor.count(), free = editor.free();
    ASSERT_EQ(root.count, reference.size());
    if (step % 20 != 0 || root.block == kNoBlock) continue;
    std::vector<Item> items, expected;
    tree_for_each<Item>(blocks, root.block, 0, UINT64_MAX, [&](const Item& item) { items.push_back(item); });
    for (const auto& [key, value] : reference) expected.push_back({key, value});
    ASSERT_EQ(items, expected);
    const uint32_t first = random() % 400'000, last = first + random() % 1000;
    items.clear(), expected.clear();
    tree_for_each<Item>(blocks, root.block, first, last, [&](const Item& item) { items.push_back(item); });
    for (auto at = reference.lower_bound(first); at != reference.lower_bound(last); ++at) expected.push_back({at->first, at->second});
    ASSERT_EQ(items, expected);
  }
  // All blocks come back when the tree goes.
  if (root.block != kNoBlock) {
    ExtrasEditor editor(blocks, count, free);
    ChunkTreeEditor<Item>(editor, BlockKind::kPointNode).remove(root.block);
    blocks = editor.finish();
  }
  for (uint32_t i = 0; i < count; ++i) ASSERT_EQ(block_start(blocks.get(i)).kind, BlockKind::kFree);
}

TEST(ChunkTree, StaysWellFilledWhenItemsComeInOrder) {
  BlockTable blocks;
  uint32_t count = 0, free = kNoBlock;
  TreeRoot root;
  for (uint32_t i = 0; i < 100'000; i += 50) {
    ExtrasEditor editor(blocks, count, free);
    ChunkTreeEditor<Item> tree(editor, BlockKind::kPointNode);
    std::vector<TreeChange<Item>> changes;
    for (uint32_t k = i; k < i + 50; ++k) changes.push_back({{k, k}, false});
    if (root.block == kNoBlock) root = tree.build(std::vector<Item>{{0, 0}});
    root = tree.edit(root, changes);
    blocks = editor.finish(), count = editor.count(), free = editor.free();
  }
  EXPECT_EQ(root.count, 100'000u);
  EXPECT_LT(count, 100'000u / 400 + 10);
}

TEST(KeyIndex, AgreesWithAMapWhileItGrows) {
  Random random(3);
  KeyTable keys;
  std::map<uint32_t, uint32_t> held;  // number → hash
  uint32_t next = 0;
  for (int step = 0; step < 300; ++step) {
    std::vector<KeyChange> changes;
    const size_t size = step % 50 == 0 ? 3000 : random() % 60;
    for (size_t i = 0; i < size; ++i) {
      if (random() % 4 == 0 && !held.empty()) {
        const auto at = held.lower_bound(random() % next);
        if (at == held.end()) continue;
        changes.push_back({{at->second, at->first}, true});
        held.erase(at);
      } else {
        const uint32_t hash = random() % 10 == 0 ? 77 : static_cast<uint32_t>(random());  // some collide
        changes.push_back({{hash, next}, false});
        held[next++] = hash;
      }
    }
    keys = change_keys(keys, changes, held.size());
  }
  size_t entries = 0, largest = 0;
  for (uint32_t i = 0; i < keys.buckets.size(); ++i) {
    for (const KeyEntry& entry : key_entries(keys.buckets.get(i))) {
      ++entries;
      ASSERT_EQ(key_bucket(entry.hash, keys.count), i);
      ASSERT_EQ(held.at(entry.number), entry.hash);
    }
    if (key_entries(keys.buckets.get(i)).size() > largest) largest = key_entries(keys.buckets.get(i)).size();
  }
  EXPECT_EQ(entries, held.size());
  EXPECT_GT(keys.count, held.size() / 32);
}

TEST(PersonalValues, PutFindErase) {
  PersonalValues values;
  const Commitment one = commit_to("0123456789abcdef", "Jannie"), two = commit_to("0123456789abcdeF", "Jannie");
  EXPECT_NE(one, two);
  values.put(one, "Jannie");
  const auto held = values.find(one);
  ASSERT_TRUE(held);
  EXPECT_FALSE(values.find(two));
  EXPECT_EQ(values.epoch(), 0u);
  values.erase(one);
  EXPECT_FALSE(values.find(one));
  EXPECT_EQ(*held, "Jannie");  // who is showing it, may finish
  EXPECT_EQ(values.epoch(), 1u);
  values.set_epoch(9);
  EXPECT_EQ(values.epoch(), 9u);
}

TEST(PersonalValues, ManyThreads) {
  PersonalValues values;
  std::vector<std::jthread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&values, t] {
      for (int i = 0; i < 500; ++i) {
        const Commitment commitment = commit_to(std::to_string(t), std::to_string(i));
        values.put(commitment, std::to_string(i));
        const auto text = values.find(commitment);
        EXPECT_TRUE(text && *text == std::to_string(i));
        if (i % 3 == 0) values.erase(commitment);
      }
    });
  }
  threads.clear();
  EXPECT_EQ(values.epoch(), 4u * 167);
}

}  // namespace
}  // namespace koers::model
