// Blocks of bytes without pointers, and the persistent table that finds them by number. Pages, chunks of hubs and series, large values and
// buckets of the key index are all blocks, so that copying on write, sharing between snapshots and checkpoints are written once.
//
// A block belongs to the tables that refer to it (a count in front of it), or is borrowed from the bytes of a checkpoint that the snapshot keeps.
// Cost: get() two loads; an edit copies the touched chunks (kFanout pointers each) and the root.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace koers::model {

enum class BlockKind : uint16_t {
  kElementPage = 1,
  kRelationPage = 2,
  kEdgeNode = 3,    // of a hub (chunk_tree.h)
  kPointNode = 4,   // of a series
  kLargeValue = 5,  // an encoded value too large for its page
  kSeriesList = 6,  // the series of one element
  kKeyBucket = 7,
  kFree = 8,        // a number to use again (extras.h)
};

// Every block begins with this and is a multiple of eight bytes long.
struct BlockStart {
  uint32_t bytes;
  BlockKind kind;
  uint16_t count;  // of what it holds; its meaning is the kind's
};
static_assert(sizeof(BlockStart) == 8);

inline const BlockStart& block_start(const std::byte* block) { return *reinterpret_cast<const BlockStart*>(block); }

// Shares ownership of one block.
class BlockRef {
 public:
  BlockRef() = default;
  BlockRef(BlockRef&& other) noexcept : data_(std::exchange(other.data_, nullptr)) {}
  BlockRef& operator=(BlockRef&& other) noexcept { std::swap(data_, other.data_); return *this; }
  ~BlockRef() { if (data_) release(data_); }
  // `bytes` is rounded up to eight; the start is filled in and the last eight bytes are zero, the rest is for the caller.
  static BlockRef allocate(size_t bytes, BlockKind kind, size_t count);

  std::byte* data() { return data_; }
  explicit operator bool() const { return data_ != nullptr; }
  // Hands the ownership over to who will call release().
  std::byte* leave() { return std::exchange(data_, nullptr); }

  static void acquire(const std::byte* block) { references(block).fetch_add(1, std::memory_order_relaxed); }
  static void release(const std::byte* block);
  static std::atomic<uint32_t>& references(const std::byte* block);

 private:
  std::byte* data_ = nullptr;
};

class BlockTable {
 public:
  static constexpr uint32_t kFanout = 128;

  struct Chunk {
    std::atomic<uint32_t> references{1};
    uint64_t owned[kFanout / 64] = {};   // bit i: block[i] is counted; otherwise it is borrowed or absent
    const std::byte* block[kFanout] = {};
    uint64_t summary[kFanout] = {};      // what a reader can decide on without the block: the types in a page
  };

  BlockTable() = default;
  BlockTable(const BlockTable& other);
  BlockTable(BlockTable&& other) noexcept : root_(std::exchange(other.root_, nullptr)) {}
  BlockTable& operator=(BlockTable other) noexcept { std::swap(root_, other.root_); return *this; }
  ~BlockTable() { if (root_) release(root_); }

  uint32_t chunk_count() const { return root_ ? root_->chunk_count : 0; }
  uint32_t size() const { return chunk_count() * kFanout; }  // numbers run below this; not every number has a block
  const Chunk& chunk(uint32_t index) const { return *root_->chunk[index]; }
  const std::byte* get(uint32_t number) const { return root_->chunk[number / kFanout]->block[number % kFanout]; }  // number < size()
  const std::byte* find(uint32_t number) const { return number < size() ? get(number) : nullptr; }
  bool same_as(const BlockTable& other) const { return root_ == other.root_; }
  size_t memory_bytes() const;

 private:
  friend class BlockTableEditor;
  struct Root {
    std::atomic<uint32_t> references{1};
    uint32_t chunk_count = 0;
    Chunk* chunk[1];  // chunk_count of them
  };
  static Root* allocate_root(uint32_t chunk_count);
  static void release(Root* root);
  static void release(Chunk* chunk);

  Root* root_ = nullptr;
};

// Makes the next version of a table: copies each touched chunk once, then changes it in place.
class BlockTableEditor {
 public:
  explicit BlockTableEditor(const BlockTable& base) : base_(base) {}
  ~BlockTableEditor();
  BlockTableEditor(const BlockTableEditor&) = delete;
  BlockTableEditor& operator=(const BlockTableEditor&) = delete;

  const std::byte* find(uint32_t number) const;  // as it stands now; nullptr when there is none
  void set(uint32_t number, BlockRef block, uint64_t summary = 0);
  void borrow(uint32_t number, const std::byte* block, uint64_t summary = 0);  // the caller keeps the bytes
  void clear(uint32_t number);  // no block; but the number is below size() from now on
  // The edited table; the editor is spent.
  BlockTable finish();

 private:
  static BlockTable::Chunk& nothing();
  void cover(uint32_t number);
  BlockTable::Chunk& writable(uint32_t number);
  void put(uint32_t number, const std::byte* block, bool owned, uint64_t summary);

  const BlockTable& base_;
  BlockTable::Root* root_ = nullptr;  // null until the first change
  std::vector<bool> fresh_;           // chunks that are ours alone
};

}  // namespace koers::model
