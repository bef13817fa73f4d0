// Blocks that do not lie in a page: their numbers are given out, and used again once they are free. Free numbers form a list through their own blocks.
#pragma once

#include "model/block.h"
#include "model/page.h"

namespace koers::model {

struct FreeBlock {
  BlockStart start;
  uint32_t next;
  uint32_t reserved;
};

class ExtrasEditor {
 public:
  ExtrasEditor(const BlockTable& base, uint32_t count, uint32_t free) : editor_(base), count_(count), free_(free) {}

  const std::byte* find(uint32_t number) const { return editor_.find(number); }
  uint32_t add(BlockRef block);
  void replace(uint32_t number, BlockRef block) { editor_.set(number, std::move(block)); }
  void remove(uint32_t number);

  BlockTable finish() { return editor_.finish(); }
  uint32_t count() const { return count_; }
  uint32_t free() const { return free_; }

 private:
  BlockTableEditor editor_;
  uint32_t count_;
  uint32_t free_;
};

// A value in a block of its own.
BlockRef large_value_block(std::string_view encoded);

}  // namespace koers::model
