#include "model/block.h"

#include <cstdlib>
#include <cstring>
#include <new>

#include "base/check.h"

namespace koers::model {
namespace {

// In front of every block that is counted.
struct Counter {
  std::atomic<uint32_t> references;
  uint32_t reserved;
};
static_assert(sizeof(Counter) == 8);

constexpr uint64_t bit(uint32_t i) { return uint64_t{1} << i % 64; }

}  // namespace

BlockRef BlockRef::allocate(size_t bytes, BlockKind kind, size_t count) {
  const size_t rounded = (bytes + 7) / 8 * 8;
  CHECK(rounded <= UINT32_MAX - 8 && count <= UINT16_MAX);
  void* memory = std::malloc(sizeof(Counter) + rounded);
  if (memory == nullptr) throw std::bad_alloc();
  new (memory) Counter{1, 0};
  BlockRef block;
  block.data_ = static_cast<std::byte*>(memory) + sizeof(Counter);
  std::memset(block.data_ + rounded - 8, 0, 8);
  const BlockStart start{static_cast<uint32_t>(rounded), kind, static_cast<uint16_t>(count)};
  std::memcpy(block.data_, &start, sizeof start);
  return block;
}

std::atomic<uint32_t>& BlockRef::references(const std::byte* block) {
  return reinterpret_cast<Counter*>(const_cast<std::byte*>(block) - sizeof(Counter))->references;
}

void BlockRef::release(const std::byte* block) {
  std::atomic<uint32_t>& count = references(block);
  if (count.load(std::memory_order_acquire) == 1 || count.fetch_sub(1, std::memory_order_acq_rel) == 1) {
    std::free(const_cast<std::byte*>(block) - sizeof(Counter));
  }
}

BlockTable::BlockTable(const BlockTable& other) : root_(other.root_) {
  if (root_) root_->references.fetch_add(1, std::memory_order_relaxed);
}

BlockTable::Root* BlockTable::allocate_root(uint32_t chunk_count) {
  void* memory = std::malloc(sizeof(Root) + chunk_count * sizeof(Chunk*));
  if (memory == nullptr) throw std::bad_alloc();
  Root* root = new (memory) Root;
  root->chunk_count = chunk_count;
  return root;
}

void BlockTable::release(Root* root) {
  if (root->references.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
  for (uint32_t i = 0; i < root->chunk_count; ++i) release(root->chunk[i]);
  root->~Root();
  std::free(root);
}

void BlockTable::release(Chunk* chunk) {
  if (chunk->references.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
  // The counts lie in the blocks, far apart: ask for all of them before the first is waited for.
  for (uint32_t i = 0; i < kFanout; ++i) {
    if (chunk->owned[i / 64] & bit(i)) __builtin_prefetch(&BlockRef::references(chunk->block[i]), 1);
  }
  for (uint32_t i = 0; i < kFanout; ++i) {
    if (chunk->owned[i / 64] & bit(i)) BlockRef::release(chunk->block[i]);
  }
  delete chunk;
}

size_t BlockTable::memory_bytes() const {
  if (!root_) return 0;
  size_t bytes = sizeof(Root) + chunk_count() * (sizeof(Chunk*) + sizeof(Chunk));
  for (uint32_t c = 0; c < chunk_count(); ++c) {
    for (const std::byte* block : chunk(c).block) {
      if (block) bytes += sizeof(Counter) + block_start(block).bytes;
    }
  }
  return bytes;
}

BlockTableEditor::~BlockTableEditor() {
  if (root_) BlockTable::release(root_);
}

const std::byte* BlockTableEditor::find(uint32_t number) const {
  if (!root_) return base_.find(number);
  const uint32_t index = number / BlockTable::kFanout;
  return index < root_->chunk_count ? root_->chunk[index]->block[number % BlockTable::kFanout] : nullptr;
}

// What all that is not there shares, so that holes cost a pointer per chunk. It is never freed: the count begins at one.
BlockTable::Chunk& BlockTableEditor::nothing() {
  static BlockTable::Chunk chunk;
  chunk.references.fetch_add(1, std::memory_order_relaxed);
  return chunk;
}

void BlockTableEditor::cover(uint32_t number) {
  const uint32_t index = number / BlockTable::kFanout;
  const uint32_t now = root_ ? root_->chunk_count : base_.chunk_count();
  if (root_ && index < now) return;
  BlockTable::Root* grown = BlockTable::allocate_root(std::max(now, index + 1));
  const BlockTable::Root* old = root_ ? root_ : base_.root_;
  for (uint32_t i = 0; i < now; ++i) {
    grown->chunk[i] = old->chunk[i];
    if (!root_) grown->chunk[i]->references.fetch_add(1, std::memory_order_relaxed);
  }
  for (uint32_t i = now; i < grown->chunk_count; ++i) grown->chunk[i] = &nothing();
  fresh_.resize(grown->chunk_count);
  if (root_) std::free(root_);  // its chunks moved on
  root_ = grown;
}

BlockTable::Chunk& BlockTableEditor::writable(uint32_t number) {
  cover(number);
  const uint32_t index = number / BlockTable::kFanout;
  BlockTable::Chunk*& chunk = root_->chunk[index];
  if (!fresh_[index]) {
    auto* copy = new BlockTable::Chunk;
    std::memcpy(copy->owned, chunk->owned, sizeof copy->owned);
    std::memcpy(copy->block, chunk->block, sizeof copy->block);
    std::memcpy(copy->summary, chunk->summary, sizeof copy->summary);
    for (uint32_t i = 0; i < BlockTable::kFanout; ++i) {
      if (copy->owned[i / 64] & bit(i)) __builtin_prefetch(&BlockRef::references(copy->block[i]), 1);
    }
    for (uint32_t i = 0; i < BlockTable::kFanout; ++i) {
      if (copy->owned[i / 64] & bit(i)) BlockRef::acquire(copy->block[i]);
    }
    BlockTable::release(chunk);
    chunk = copy;
    fresh_[index] = true;
  }
  return *chunk;
}

void BlockTableEditor::put(uint32_t number, const std::byte* block, bool owned, uint64_t summary) {
  BlockTable::Chunk& chunk = writable(number);
  const uint32_t i = number % BlockTable::kFanout;
  if (chunk.owned[i / 64] & bit(i)) BlockRef::release(chunk.block[i]);
  chunk.block[i] = block;
  chunk.summary[i] = summary;
  if (owned) chunk.owned[i / 64] |= bit(i);
  else chunk.owned[i / 64] &= ~bit(i);
}

void BlockTableEditor::set(uint32_t number, BlockRef block, uint64_t summary) { put(number, block.leave(), true, summary); }
void BlockTableEditor::borrow(uint32_t number, const std::byte* block, uint64_t summary) { put(number, block, false, summary); }
void BlockTableEditor::clear(uint32_t number) {
  if (find(number) != nullptr) put(number, nullptr, false, 0);
  else cover(number);
}

BlockTable BlockTableEditor::finish() {
  if (!root_) return base_;
  BlockTable table;
  table.root_ = std::exchange(root_, nullptr);
  return table;
}

}  // namespace koers::model
