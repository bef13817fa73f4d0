// Making and changing chunk trees (chunk_tree.h). A batch of changes goes down the tree together and copies each touched node once.
#pragma once

#include <cstring>

#include "base/check.h"
#include "model/chunk_tree.h"
#include "model/extras.h"

namespace koers::model {

template <class Item>
struct TreeChange {
  Item item;            // put in the place of the item with the same order(), or added
  bool remove = false;  // the item with this order() goes, when it is there
};

struct TreeRoot {
  uint32_t block = kNoBlock;  // kNoBlock: the tree is empty
  uint32_t count = 0;
};

// A sorted list after sorted changes, each order() at most once among them.
template <class Item>
void merge_changes(std::span<const Item> items, std::span<const TreeChange<Item>> changes, std::vector<Item>& merged) {
  merged.clear();
  merged.reserve(items.size() + changes.size());
  auto item = items.begin();
  for (const TreeChange<Item>& change : changes) {
    while (item != items.end() && item->order() < change.item.order()) merged.push_back(*item++);
    if (item != items.end() && item->order() == change.item.order()) ++item;
    if (!change.remove) merged.push_back(change.item);
  }
  merged.insert(merged.end(), item, items.end());
}

// Sorts by order() and keeps the last of those with the same.
template <class Item>
void sort_changes(std::vector<TreeChange<Item>>& changes) {
  std::ranges::stable_sort(changes, {}, [](const TreeChange<Item>& change) { return change.item.order(); });
  size_t kept = 0;
  for (size_t i = 0; i < changes.size(); ++i) {
    if (i + 1 < changes.size() && changes[i + 1].item.order() == changes[i].item.order()) continue;
    changes[kept++] = changes[i];
  }
  changes.resize(kept);
}

template <class Item>
class ChunkTreeEditor {
 public:
  ChunkTreeEditor(ExtrasEditor& blocks, BlockKind kind) : blocks_(blocks), kind_(kind) {}

  TreeRoot build(std::span<const Item> items) {
    std::vector<TreeChild> level = leaves(items, kNoBlock);
    return close(std::move(level), 0);
  }

  TreeRoot edit(TreeRoot root, std::span<const TreeChange<Item>> changes) {
    const uint32_t level = tree_header(blocks_.find(root.block)).level;
    return close(edit_node(root.block, changes), level);
  }

  void remove(uint32_t block) {
    const std::byte* node = blocks_.find(block);
    if (tree_header(node).level > 0) {
      for (const TreeChild& child : tree_children(node)) remove(child.block);
    }
    blocks_.remove(block);
  }

  void collect(uint32_t block, std::vector<Item>& items) const {
    const std::byte* node = blocks_.find(block);
    if (tree_header(node).level == 0) {
      const auto own = tree_items<Item>(node);
      items.insert(items.end(), own.begin(), own.end());
      return;
    }
    for (const TreeChild& child : tree_children(node)) collect(child.block, items);
  }

 private:
  static constexpr size_t kLeafMax = 512, kLeafFill = 448, kLeafMerge = 256;
  static constexpr size_t kChildrenMax = 256, kChildrenFill = 224;

  // Puts a new node under `number`, or under a new number when that is kNoBlock (and sets it so).
  template <class Entry>
  uint32_t put_node(std::span<const Entry> entries, uint32_t level, uint32_t& number) {
    BlockRef block = BlockRef::allocate(sizeof(TreeNodeHeader) + entries.size_bytes(), kind_, entries.size());
    const uint32_t rest[2] = {level, 0};
    std::memcpy(block.data() + sizeof(BlockStart), rest, sizeof rest);
    std::memcpy(block.data() + sizeof(TreeNodeHeader), entries.data(), entries.size_bytes());
    const uint32_t used = number;
    number = kNoBlock;
    if (used == kNoBlock) return blocks_.add(std::move(block));
    blocks_.replace(used, std::move(block));
    return used;
  }

  // The leaves for these items; the first of them takes the number given. New items mostly come at the end, so leaves are left well filled.
  std::vector<TreeChild> leaves(std::span<const Item> items, uint32_t number) {
    std::vector<TreeChild> children;
    while (!items.empty()) {
      const auto own = items.first(items.size() <= kLeafMax ? items.size() : kLeafFill);
      children.push_back({own.front().order(), static_cast<uint32_t>(own.size()), put_node(own, 0, number)});
      items = items.subspan(own.size());
    }
    if (number != kNoBlock) blocks_.remove(number);
    return children;
  }

  std::vector<TreeChild> inner(std::span<const TreeChild> all, uint32_t level, uint32_t number) {
    std::vector<TreeChild> children;
    while (!all.empty()) {
      const auto own = all.first(all.size() <= kChildrenMax ? all.size() : kChildrenFill);
      uint32_t count = 0;
      for (const TreeChild& child : own) count += child.count;
      children.push_back({own.front().first, count, put_node(own, level, number)});
      all = all.subspan(own.size());
    }
    if (number != kNoBlock) blocks_.remove(number);
    return children;
  }

  // What takes the node's place in its parent.
  std::vector<TreeChild> edit_node(uint32_t number, std::span<const TreeChange<Item>> changes) {
    const std::byte* node = blocks_.find(number);
    const uint32_t level = tree_header(node).level;
    if (level == 0) {
      std::vector<Item> merged;
      merge_changes(tree_items<Item>(node), changes, merged);
      return leaves(merged, number);
    }
    // A copy: the node's block may be replaced while its children are edited.
    const auto span = tree_children(node);
    const std::vector<TreeChild> old(span.begin(), span.end());
    std::vector<TreeChild> all;
    for (size_t i = 0; i < old.size(); ++i) {
      auto last = changes.end();
      if (i + 1 < old.size()) {
        last = std::lower_bound(changes.begin(), changes.end(), old[i + 1].first,
                                [](const TreeChange<Item>& change, uint64_t order) { return change.item.order() < order; });
      }
      const std::span<const TreeChange<Item>> own(changes.begin(), last);
      changes = {last, changes.end()};
      if (own.empty()) {
        append(all, old[i], level);
      } else {
        for (const TreeChild& child : edit_node(old[i].block, own)) append(all, child, level);
      }
    }
    return inner(all, level, number);
  }

  // Adds a child, together with the one before it when both are small leaves.
  void append(std::vector<TreeChild>& all, const TreeChild& child, uint32_t parent_level) {
    if (parent_level == 1 && !all.empty() && all.back().count + child.count <= kLeafMerge) {
      std::vector<Item> items;
      collect(all.back().block, items);
      collect(child.block, items);
      blocks_.remove(child.block);
      uint32_t number = all.back().block;
      all.back() = {all.back().first, static_cast<uint32_t>(items.size()), put_node(std::span<const Item>(items), 0, number)};
      return;
    }
    all.push_back(child);
  }

  // Levels up until one node is left, and down again while the root has one child.
  TreeRoot close(std::vector<TreeChild> nodes, uint32_t level) {
    if (nodes.empty()) return {};
    while (nodes.size() > 1) nodes = inner(nodes, ++level, kNoBlock);
    CHECK(level <= kTreeLevelMax);
    TreeRoot root{nodes[0].block, nodes[0].count};
    for (const std::byte* node = blocks_.find(root.block); tree_header(node).level > 0 && tree_header(node).start.count == 1;) {
      const uint32_t child = tree_children(node)[0].block;
      blocks_.remove(root.block);
      root.block = child;
      node = blocks_.find(child);
    }
    return root;
  }

  ExtrasEditor& blocks_;
  BlockKind kind_;
};

}  // namespace koers::model
