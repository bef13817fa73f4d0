#include "model/extras.h"

#include <cstring>

#include "base/check.h"

namespace koers::model {

uint32_t ExtrasEditor::add(BlockRef block) {
  uint32_t number = free_;
  if (number == kNoBlock) {
    number = count_++;
  } else {
    const std::byte* free = editor_.find(number);
    CHECK(free != nullptr && block_start(free).kind == BlockKind::kFree);
    free_ = reinterpret_cast<const FreeBlock*>(free)->next;
  }
  editor_.set(number, std::move(block));
  return number;
}

void ExtrasEditor::remove(uint32_t number) {
  BlockRef block = BlockRef::allocate(sizeof(FreeBlock), BlockKind::kFree, 0);
  std::memcpy(block.data() + sizeof(BlockStart), &free_, sizeof free_);
  editor_.set(number, std::move(block));
  free_ = number;
}

BlockRef large_value_block(std::string_view encoded) {
  const auto size = static_cast<uint32_t>(encoded.size());
  BlockRef block = BlockRef::allocate(sizeof(BlockStart) + sizeof size + encoded.size(), BlockKind::kLargeValue, 1);
  std::byte* at = block.data() + sizeof(BlockStart);
  std::memcpy(at, &size, sizeof size);
  std::memcpy(at + sizeof size, encoded.data(), encoded.size());
  return block;
}

}  // namespace koers::model
