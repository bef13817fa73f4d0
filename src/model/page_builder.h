// Writes a page: runs of slots copied from its earlier version, and records as they are now; or, when only fields change, its earlier version with those
// records patched, which copies the page once instead of twice.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/extras.h"
#include "model/page.h"

namespace koers::model {

struct DraftField {
  FieldId field;
  const Value* value = nullptr;  // a new value; null: `bytes` as they lay in the page
  bool large = false;
  std::string_view bytes{};
};

// A record on its way into a page. Borrows from the earlier page and from the changes.
struct RecordDraft {
  uint16_t type = kAbsentType;
  Labels labels = 0;
  uint8_t flags = 0;  // kHubOut, kHubIn: `out` or `in` is one HubEntry
  Revision added = 0, changed = 0;
  Ref from, to;
  std::string_view key;
  uint32_t series = kNoBlock;
  std::vector<DraftField> fields;  // by id
  std::span<const Edge> out, in;

  bool present() const { return type != kAbsentType; }
  // Becomes the record in this slot, which may be absent.
  void load(const std::byte* page, uint32_t slot);
};

class PageBuilder {
 public:
  PageBuilder(BlockKind kind, ExtrasEditor& extras) : kind_(kind), extras_(extras) {}

  // Begins a page; `old` is its earlier version or null.
  void start(uint32_t first, const std::byte* old);
  uint32_t size() const { return static_cast<uint32_t>(slots_.size()); }
  // Appends slots [size(), end) of the old page as they are, and absent ones after those.
  void copy_until(uint32_t end);
  void add(const RecordDraft& record);

  struct Page {
    BlockRef block;  // empty: no record is left
    uint64_t types = 0;
  };
  Page finish();

  // The page `old` with other fields in some of its records: begin_patch(old), patch() by ascending slot, finish_patch(). Type, labels, key, ends and edges of
  // those records are as they were. The same bytes as the long way.
  void begin_patch(const std::byte* old);
  void patch(uint32_t slot, const RecordDraft& record);
  Page finish_patch();

 private:
  struct Moments {  // positions in revisions_
    uint16_t added = 0, changed = 0;
  };
  // A record whose payload is written again.
  struct Patch {
    uint32_t slot;
    uint32_t end;  // in payload_; it begins where the one before it ends
    Moments moments;
    uint8_t flags;
  };
  uint16_t moment(Revision revision);
  void add_payload(const RecordDraft& record);
  void add_field(const DraftField& field);
  void add_absent();
  Span span() const { return {static_cast<uint16_t>(out_.size()), static_cast<uint16_t>(in_.size())}; }
  void trim();
  template <class MomentsOf>
  void settle_revisions(std::span<Slot> slots, MomentsOf&& moments_of);

  BlockKind kind_;
  ExtrasEditor& extras_;
  uint32_t first_ = 0;
  const std::byte* old_ = nullptr;
  std::vector<Slot> slots_;
  std::vector<Moments> moments_;  // by slot
  std::vector<Ends> ends_;
  std::vector<Span> spans_;  // `in` counts from the first in edge until the page is finished
  std::vector<Edge> out_, in_;
  uint32_t hubs_ = 0;
  std::vector<uint64_t> revisions_;         // given and met
  std::vector<uint64_t> settled_;           // those that the page keeps
  std::vector<uint16_t> settled_position_;  // in settled_, by position in revisions_
  std::string payload_, scratch_;
  std::vector<Patch> patches_;
};

}  // namespace koers::model
