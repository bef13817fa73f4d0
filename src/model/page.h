// How records lie in a page. One page is one block: header, spans of edges, edges, slots, ends (of relations), revisions, payload; what a traversal
// reads comes first and in the order in which it is read.
//
// Payload of a record, one after another in order of slot: for an element its key (length, bytes); the number of its series list when it has series;
// then its fields by ascending id, each: id, length × 2 + (1 when it lies in a block of its own), and the encoded value or that block's number.
// Edges: first those that leave the records of the page, then those that end on them, so that following one way reads nothing of the other; those of
// one record are ordered by (type, relation). A direction with more than kInlineEdgesMax edges has one HubEntry instead.
#pragma once

#include <bit>
#include <cstring>

#include "model/block.h"
#include "model/ids.h"
#include "model/value.h"
#include "model/varint.h"

namespace koers::model {

inline constexpr uint32_t kElementPageSlots = 64;
inline constexpr uint32_t kRelationPageSlots = 128;
inline constexpr uint32_t kInlineEdgesMax = 255;      // 128 slots × 2 × 255 edges still have 16-bit positions
inline constexpr uint32_t kInlineValueBytesMax = 512;  // a larger value lies in a block of its own, so that its neighbours stay cheap to edit
inline constexpr uint16_t kAbsentType = 0xffff;
inline constexpr uint32_t kNoBlock = 0xffffffff;

// One end of a relation, as it lies at the element.
struct Edge {
  Ref other;
  RelationId relation;
  RelationTypeId type;
  Labels labels = 0;  // of the relation itself; the other end's own labels are looked up
  bool operator==(const Edge&) const = default;
  uint64_t order() const { return static_cast<uint64_t>(type.value) << 32 | relation.index; }
};
static_assert(sizeof(Edge) == 12);

// Stands in the place of the edges of a hub.
struct HubEntry {
  uint32_t root;   // block of its tree of edges
  uint32_t count;
  uint32_t reserved;
};
static_assert(sizeof(HubEntry) == sizeof(Edge));

enum SlotFlags : uint8_t { kHasSeries = 1, kHubOut = 2, kHubIn = 4 };

struct Slot {
  uint16_t type = kAbsentType;
  Labels labels = 0;
  uint32_t payload = 0;  // where it begins, from payload_at; it ends where the next slot's begins
  uint8_t added = 0;     // index in the page's revisions
  uint8_t changed = 0;
  uint8_t flags = 0;
  uint8_t reserved = 0;
  bool present() const { return type != kAbsentType; }
};
static_assert(sizeof(Slot) == 12);

struct Ends {
  Ref from, to;
};
// Where the edges of a record begin in the edges of the page; they end where those of the next span begin.
struct Span {
  uint16_t out = 0, in = 0;
};

struct PageHeader {
  BlockStart start;         // count: slots
  uint32_t first;           // number of the record in slot 0
  uint16_t present;
  uint16_t revision_count;
  uint64_t types;           // bit (type % 64) is set when a record of that type may be here
  uint32_t spans_at;        // offsets from the start of the page; one span more than there are slots, as an end. 0: no record here has edges
  uint32_t edges_at;
  uint32_t hubs;            // directions that have a HubEntry: mostly none, and then no slot needs to be asked
  uint32_t slots_at;        // one slot more than there are, as an end
  uint32_t ends_at;
  uint32_t revisions_at;
  uint32_t payload_at;
  uint32_t payload_bytes;
};
static_assert(sizeof(PageHeader) == 56);

inline const PageHeader& page_header(const std::byte* page) { return *reinterpret_cast<const PageHeader*>(page); }
inline const Slot* page_slots(const std::byte* page) { return reinterpret_cast<const Slot*>(page + page_header(page).slots_at); }
inline const Ends* page_ends(const std::byte* page) { return reinterpret_cast<const Ends*>(page + page_header(page).ends_at); }
inline const Span* page_spans(const std::byte* page) { return reinterpret_cast<const Span*>(page + page_header(page).spans_at); }
inline const uint64_t* page_revisions(const std::byte* page) { return reinterpret_cast<const uint64_t*>(page + page_header(page).revisions_at); }
inline const Edge* page_edges(const std::byte* page) { return reinterpret_cast<const Edge*>(page + page_header(page).edges_at); }
inline const char* page_payload(const std::byte* page) { return reinterpret_cast<const char*>(page + page_header(page).payload_at); }

// While a record of one page is looked at, a traversal asks for so many bytes of the next page: with all its slots for spans and about five edges each.
inline constexpr size_t kPrefetchBytes = 64;

// The payload of one record.
struct RecordPayload {
  std::string_view key;
  uint32_t series = kNoBlock;  // block of its series list
  const char* fields = nullptr;
  const char* end = nullptr;
};
inline RecordPayload record_payload(const std::byte* page, uint32_t slot, bool has_key) {
  const Slot* slots = page_slots(page) + slot;
  const char* at = page_payload(page) + slots[0].payload;
  RecordPayload payload;
  payload.end = page_payload(page) + slots[1].payload;
  if (has_key) {
    const size_t size = read_varint(at);
    payload.key = {at, size};
    at += size;
  }
  if (slots[0].flags & kHasSeries) {
    std::memcpy(&payload.series, at, sizeof(uint32_t));
    at += sizeof(uint32_t);
  }
  payload.fields = at;
  return payload;
}

// One field as it lies in the payload.
struct FieldEntry {
  FieldId field;
  bool large = false;
  std::string_view bytes;  // the encoded value, or the four bytes of its block's number
  uint32_t block() const { uint32_t number; std::memcpy(&number, bytes.data(), sizeof number); return number; }
};
inline FieldEntry read_field_entry(const char*& at) {
  FieldEntry entry;
  entry.field.value = static_cast<uint16_t>(read_varint(at));
  const uint64_t size = read_varint(at);
  entry.large = (size & 1) != 0;
  entry.bytes = {at, static_cast<size_t>(size >> 1)};
  at += entry.bytes.size();
  return entry;
}

// The bytes of a value in a block of its own: its length, then itself.
inline std::string_view large_value(const std::byte* block) {
  uint32_t size;
  std::memcpy(&size, block + sizeof(BlockStart), sizeof size);
  return {reinterpret_cast<const char*>(block) + sizeof(BlockStart) + sizeof size, size};
}

}  // namespace koers::model
