#include "model/chunk_tree.h"

#include "base/check.h"

namespace koers::model {

TreeWalk::TreeWalk(const BlockTable& blocks, uint32_t root, uint64_t first, uint64_t last) : blocks_(&blocks), first_(first), last_(last) {
  const std::byte* node = blocks.get(root);
  if (tree_header(node).level == 0) {
    leaf_ = node;
  } else {
    levels_[depth_++] = {node, 0};
  }
}

const std::byte* TreeWalk::next() {
  if (leaf_ != nullptr) return std::exchange(leaf_, nullptr);
  while (depth_ > 0) {
    Level& level = levels_[depth_ - 1];
    const auto children = tree_children(level.node);
    const uint32_t i = level.child++;
    if (i >= children.size() || (i > 0 && children[i].first >= last_)) {
      --depth_;
      continue;
    }
    if (i + 1 < children.size() && children[i + 1].first <= first_) continue;
    const std::byte* node = blocks_->get(children[i].block);
    if (tree_header(node).level == 0) return node;
    CHECK(depth_ < kTreeLevelMax);
    levels_[depth_++] = {node, 0};
  }
  return nullptr;
}

}  // namespace koers::model
