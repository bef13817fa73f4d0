#include "model/block_check.h"

#include <algorithm>
#include <bit>

#include "model/extras.h"
#include "model/key_index.h"
#include "model/series_list.h"

namespace koers::model {
namespace {

// Whether `count` things of `size` bytes lie at `at` within the block, aligned.
bool fits(const std::byte* block, uint32_t at, uint64_t count, size_t size, size_t alignment) {
  return at % alignment == 0 && at + count * size <= block_start(block).bytes;
}

}  // namespace

bool BlockCheck::start(const std::byte* block, size_t left) {
  return left >= sizeof(BlockStart) && block_start(block).bytes >= sizeof(BlockStart) && block_start(block).bytes % 8 == 0 &&
         block_start(block).bytes <= left;
}

bool BlockCheck::ref(Ref ref) const {
  return ref.is_element() ? ref.element().index < limits_.element_slots : ref.is_relation() && ref.relation().index < limits_.relation_slots;
}

bool BlockCheck::edge(const Edge& edge) const {
  return ref(edge.other) && edge.relation.index < limits_.relation_slots && edge.type.value < limits_.relation_types;
}

// The parts of the page lie within it, and slots and spans run upwards.
bool BlockCheck::parts(const std::byte* page, BlockKind kind) const {
  const PageHeader& header = page_header(page);
  const uint32_t count = header.start.count;
  if (header.slots_at < sizeof(PageHeader) || !fits(page, header.slots_at, count + 1, sizeof(Slot), 4)) return false;
  if (kind == BlockKind::kRelationPage && !fits(page, header.ends_at, count, sizeof(Ends), 4)) return false;
  if (!fits(page, header.revisions_at, header.revision_count, sizeof(uint64_t), 8) || header.revision_count > 256) return false;
  if (!fits(page, header.payload_at, header.payload_bytes, 1, 1)) return false;
  const Slot* slots = page_slots(page);
  if (slots[0].payload != 0 || slots[count].payload != header.payload_bytes) return false;
  for (uint32_t i = 0; i < count; ++i) {
    if (slots[i].payload > slots[i + 1].payload) return false;
  }
  if (header.spans_at == 0) return true;
  if (!fits(page, header.spans_at, count + 1, sizeof(Span), 4)) return false;
  const Span* spans = page_spans(page);
  for (uint32_t i = 0; i < count; ++i) {
    if (spans[i].out > spans[i + 1].out || spans[i].in > spans[i + 1].in) return false;
  }
  return spans[count].out <= spans[0].in && fits(page, header.edges_at, spans[count].in, sizeof(Edge), 4);
}

bool BlockCheck::page_of(const std::byte* page, uint32_t number, uint32_t slots, BlockKind kind) {
  const BlockStart& start = block_start(page);
  if (start.kind != kind || start.bytes < sizeof(PageHeader) || start.count == 0 || start.count > slots) return false;
  const PageHeader& header = page_header(page);
  if (header.first != number * slots || !parts(page, kind)) return false;
  uint64_t types = 0;
  uint32_t present = 0, hubs = 0;
  for (uint32_t i = 0; i < start.count; ++i) {
    if (!record(page, i, kind)) return false;
    const Slot& slot = page_slots(page)[i];
    if (!slot.present()) continue;
    types |= uint64_t{1} << slot.type % 64;
    ++present;
    hubs += static_cast<uint32_t>(std::popcount(static_cast<uint8_t>(slot.flags & (kHubOut | kHubIn))));
  }
  return types == header.types && present == header.present && present > 0 && hubs == header.hubs;
}

bool BlockCheck::record(const std::byte* page, uint32_t slot_index, BlockKind kind) {
  const Slot* slot = page_slots(page) + slot_index;
  const PageHeader& header = page_header(page);
  if (!slot->present()) {
    const Span* spans = header.spans_at == 0 ? nullptr : page_spans(page) + slot_index;
    return slot[0].payload == slot[1].payload && (!spans || (spans[0].out == spans[1].out && spans[0].in == spans[1].in));
  }
  const bool element = kind == BlockKind::kElementPage;
  if (slot->type >= (element ? limits_.types : limits_.relation_types)) return false;
  if (slot->added >= header.revision_count || slot->changed >= header.revision_count) return false;
  if (!element && !(ref(page_ends(page)[slot_index].from) && ref(page_ends(page)[slot_index].to))) return false;
  return payload(page, slot_index, kind) && edges(page, slot_index);
}

bool BlockCheck::payload(const std::byte* page, uint32_t slot_index, BlockKind kind) {
  const Slot* slot = page_slots(page) + slot_index;
  const char* at = page_payload(page) + slot[0].payload;
  const char* end = page_payload(page) + slot[1].payload;
  uint64_t size;
  if (kind == BlockKind::kElementPage) {
    if (!read_varint_checked(at, end, size) || size > static_cast<uint64_t>(end - at)) return false;
    at += size;
  }
  if (slot->flags & kHasSeries) {
    uint32_t list;
    if (kind != BlockKind::kElementPage || end - at < 4) return false;
    std::memcpy(&list, at, sizeof list);
    at += sizeof list;
    if (!series_list(list)) return false;
  }
  int64_t last = -1;
  while (at != end) {
    uint64_t field;
    if (!read_varint_checked(at, end, field) || field >= limits_.fields || static_cast<int64_t>(field) <= last) return false;
    last = static_cast<int64_t>(field);
    if (!read_varint_checked(at, end, size) || size / 2 > static_cast<uint64_t>(end - at) || size / 2 == 0) return false;
    if (size & 1) {
      uint32_t number;
      if (size / 2 != sizeof number) return false;
      std::memcpy(&number, at, sizeof number);
      const std::byte* block = visit(number, BlockKind::kLargeValue);
      if (!block || block_start(block).bytes < 16) return false;
      uint32_t bytes;
      std::memcpy(&bytes, block + sizeof(BlockStart), sizeof bytes);
      if (bytes == 0 || bytes > block_start(block).bytes - sizeof(BlockStart) - sizeof bytes) return false;
    }
    at += size / 2;
  }
  return true;
}

bool BlockCheck::edges(const std::byte* page, uint32_t slot_index) {
  const uint8_t flags = page_slots(page)[slot_index].flags;
  if (flags & ~(kHasSeries | kHubOut | kHubIn)) return false;
  if (page_header(page).spans_at == 0) return (flags & (kHubOut | kHubIn)) == 0;
  const Span* spans = page_spans(page) + slot_index;
  const Edge* all = page_edges(page);
  return direction({all + spans[0].out, all + spans[1].out}, flags & kHubOut) && direction({all + spans[0].in, all + spans[1].in}, flags & kHubIn);
}

bool BlockCheck::direction(std::span<const Edge> edges, bool hub) {
  if (hub) {
    if (edges.size() != 1) return false;
    HubEntry entry;
    std::memcpy(&entry, edges.data(), sizeof entry);
    return tree_root<Edge>(entry.root, BlockKind::kEdgeNode, entry.count);
  }
  for (size_t i = 0; i < edges.size(); ++i) {
    if (!edge(edges[i]) || (i > 0 && edges[i - 1].order() >= edges[i].order())) return false;
  }
  return true;
}

const std::byte* BlockCheck::visit(uint32_t number, BlockKind kind) {
  const std::byte* block = extras_.find(number);
  if (block == nullptr || block_start(block).kind != kind || visited_[number]) return nullptr;
  visited_[number] = true;
  return block;
}

bool BlockCheck::series_list(uint32_t number) {
  const std::byte* list = visit(number, BlockKind::kSeriesList);
  if (!list || !fits(list, sizeof(BlockStart), block_start(list).count, sizeof(SeriesEntry), 4)) return false;
  for (const SeriesEntry& entry : series_entries(list)) {
    if (!fits(list, entry.name_at, entry.name_bytes, 1, 1) || !tree_root<StoredPoint>(entry.root, BlockKind::kPointNode, entry.count)) return false;
  }
  return true;
}

template <>
bool BlockCheck::item(const Edge& item) const { return edge(item); }
template <>
bool BlockCheck::item(const StoredPoint&) const { return true; }

template <class Item>
bool BlockCheck::tree_root(uint32_t number, BlockKind kind, uint32_t count) {
  const std::byte* node = extras_.find(number);
  if (!node || block_start(node).bytes < sizeof(TreeNodeHeader)) return false;
  const uint32_t level = tree_header(node).level;
  uint32_t counted = 0;
  return level <= kTreeLevelMax && tree<Item>(number, kind, level, counted) && counted == count;
}

template <class Item>
bool BlockCheck::tree(uint32_t number, BlockKind kind, uint32_t level, uint32_t& count) {
  const std::byte* node = visit(number, kind);
  if (!node || block_start(node).bytes < sizeof(TreeNodeHeader) || block_start(node).count == 0 || tree_header(node).level != level) return false;
  if (level == 0) {
    if (!fits(node, sizeof(TreeNodeHeader), block_start(node).count, sizeof(Item), 4)) return false;
    const auto items = tree_items<Item>(node);
    count += static_cast<uint32_t>(items.size());
    for (size_t i = 0; i < items.size(); ++i) {
      if (!item(items[i]) || (i > 0 && items[i - 1].order() >= items[i].order())) return false;
    }
    return true;
  }
  if (!fits(node, sizeof(TreeNodeHeader), block_start(node).count, sizeof(TreeChild), 8)) return false;
  for (const TreeChild& child : tree_children(node)) {
    uint32_t below = 0;
    if (!tree<Item>(child.block, kind, level - 1, below) || below != child.count) return false;
    count += below;
  }
  return true;
}

bool BlockCheck::key_bucket(const std::byte* bucket, uint32_t number) const {
  if (block_start(bucket).kind != BlockKind::kKeyBucket) return false;
  return std::ranges::all_of(key_entries(bucket), [&](const KeyEntry& entry) {
    return entry.number < limits_.element_slots && model::key_bucket(entry.hash, limits_.key_buckets) == number;
  });
}

bool BlockCheck::free_list(uint32_t first) {
  while (first != kNoBlock) {
    const std::byte* block = visit(first, BlockKind::kFree);
    if (!block || block_start(block).bytes < sizeof(FreeBlock)) return false;
    first = reinterpret_cast<const FreeBlock*>(block)->next;
  }
  return true;
}

}  // namespace koers::model
