// Many small items in order of a 64-bit key, in chunks of ≤ 512 below a shallow tree of blocks: the edges of a hub, the points of a long series.
// Adding one item copies a leaf and the nodes above it: about 10 kB, whether there are a thousand items or a hundred million.
//
// Node: BlockStart (count: items or children), level (0: leaf), then the items, or children {first key, items below, block}.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "model/block.h"

namespace koers::model {

struct TreeNodeHeader {
  BlockStart start;
  uint32_t level;
  uint32_t reserved;
};
struct TreeChild {
  uint64_t first;  // no item below has a smaller key; items smaller than that of the first child go below the first child
  uint32_t count;
  uint32_t block;
};
static_assert(sizeof(TreeNodeHeader) == 16 && sizeof(TreeChild) == 16);

inline constexpr uint32_t kTreeLevelMax = 6;

inline const TreeNodeHeader& tree_header(const std::byte* node) { return *reinterpret_cast<const TreeNodeHeader*>(node); }
inline std::span<const TreeChild> tree_children(const std::byte* node) {
  return {reinterpret_cast<const TreeChild*>(node + sizeof(TreeNodeHeader)), tree_header(node).start.count};
}
template <class Item>
std::span<const Item> tree_items(const std::byte* node) {
  return {reinterpret_cast<const Item*>(node + sizeof(TreeNodeHeader)), tree_header(node).start.count};
}

// The leaves in which items with first <= key < last may lie, one after another. A loop over them holds the only call of what is done with an item,
// and hands that to nobody, so that a loop over edges keeps its sums in registers.
class TreeWalk {
 public:
  TreeWalk() = default;
  TreeWalk(const BlockTable& blocks, uint32_t root, uint64_t first, uint64_t last);
  // nullptr when there are no more.
  const std::byte* next();

 private:
  struct Level {
    const std::byte* node;
    uint32_t child;  // to go to next
  };
  const BlockTable* blocks_ = nullptr;
  uint64_t first_ = 0, last_ = 0;
  const std::byte* leaf_ = nullptr;  // the root, when it is one and has not been given yet
  uint32_t depth_ = 0;
  Level levels_[kTreeLevelMax];
};

// Calls visit(const Item&) for the items with first <= key < last, in order of key.
template <class Item, class Visit>
void tree_for_each(const BlockTable& blocks, uint32_t root, uint64_t first, uint64_t last, Visit&& visit) {
  TreeWalk walk(blocks, root, first, last);
  while (const std::byte* leaf = walk.next()) {
    for (const Item& item : tree_items<Item>(leaf)) {
      if (item.order() >= first && item.order() < last) visit(item);
    }
  }
}

}  // namespace koers::model
