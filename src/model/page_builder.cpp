#include "model/page_builder.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "base/check.h"

namespace koers::model {
namespace {

uint8_t flags_of(const RecordDraft& record) { return static_cast<uint8_t>(record.flags | (record.series != kNoBlock ? kHasSeries : 0)); }

}  // namespace

void RecordDraft::load(const std::byte* page, uint32_t slot_index) {
  RecordDraft blank;
  blank.fields = std::move(fields);  // its capacity
  blank.fields.clear();
  *this = std::move(blank);
  if (page == nullptr || slot_index >= page_header(page).start.count) return;
  const Slot& slot = page_slots(page)[slot_index];
  if (!slot.present()) return;
  type = slot.type;
  labels = slot.labels;
  flags = slot.flags & (kHubOut | kHubIn);
  added = page_revisions(page)[slot.added];
  changed = page_revisions(page)[slot.changed];
  const bool element = page_header(page).start.kind == BlockKind::kElementPage;
  if (!element) from = page_ends(page)[slot_index].from, to = page_ends(page)[slot_index].to;
  const RecordPayload payload = record_payload(page, slot_index, element);
  key = payload.key;
  series = payload.series;
  for (const char* at = payload.fields; at != payload.end;) {
    const FieldEntry entry = read_field_entry(at);
    fields.push_back({entry.field, nullptr, entry.large, entry.bytes});
  }
  if (page_header(page).spans_at != 0) {
    const Span* spans = page_spans(page) + slot_index;
    const Edge* all = page_edges(page);
    out = {all + spans[0].out, all + spans[1].out};
    in = {all + spans[0].in, all + spans[1].in};
  }
}

void PageBuilder::start(uint32_t first, const std::byte* old) {
  first_ = first;
  old_ = old;
  slots_.clear(), moments_.clear(), ends_.clear(), spans_.clear(), out_.clear(), in_.clear(), revisions_.clear(), payload_.clear();
  hubs_ = 0;
  if (old == nullptr) return;
  const PageHeader& header = page_header(old);
  revisions_.assign(page_revisions(old), page_revisions(old) + header.revision_count);
  // Room for one record more than there was: most pages are written for the sake of one.
  const size_t slots = header.start.count + 2u;
  slots_.reserve(slots), moments_.reserve(slots), spans_.reserve(slots);
  if (kind_ == BlockKind::kRelationPage) ends_.reserve(slots);
  if (header.spans_at != 0) {
    const Span end = page_spans(old)[header.start.count];
    out_.reserve(end.out + 8u), in_.reserve(end.in - end.out + 8u);
  }
  payload_.reserve(header.payload_bytes + 512);
}

void PageBuilder::copy_until(uint32_t end) {
  const uint32_t begin = size();
  const uint32_t last = old_ ? std::min<uint32_t>(end, page_header(old_).start.count) : 0;
  if (begin < last) {
    const Slot* slots = page_slots(old_);
    const uint32_t payload_begin = slots[begin].payload;
    const auto moved = static_cast<uint32_t>(payload_.size()) - payload_begin;
    for (uint32_t i = begin; i < last; ++i) {
      slots_.push_back(slots[i]);
      slots_.back().payload += moved;
      moments_.push_back({slots[i].added, slots[i].changed});
      hubs_ += static_cast<uint32_t>(std::popcount(static_cast<uint8_t>(slots[i].flags & (kHubOut | kHubIn))));
    }
    payload_.append(page_payload(old_) + payload_begin, slots[last].payload - payload_begin);
    if (kind_ == BlockKind::kRelationPage) ends_.insert(ends_.end(), page_ends(old_) + begin, page_ends(old_) + last);
    if (page_header(old_).spans_at != 0) {
      const Span* spans = page_spans(old_);
      const int out_shift = static_cast<int>(out_.size()) - spans[begin].out;
      const int in_shift = static_cast<int>(in_.size()) - spans[begin].in;
      for (uint32_t i = begin; i < last; ++i) {
        spans_.push_back({static_cast<uint16_t>(spans[i].out + out_shift), static_cast<uint16_t>(spans[i].in + in_shift)});
      }
      out_.insert(out_.end(), page_edges(old_) + spans[begin].out, page_edges(old_) + spans[last].out);
      in_.insert(in_.end(), page_edges(old_) + spans[begin].in, page_edges(old_) + spans[last].in);
    } else {
      spans_.insert(spans_.end(), last - begin, span());
    }
  }
  while (size() < end) add_absent();
}

void PageBuilder::add_absent() {
  Slot absent;
  absent.payload = static_cast<uint32_t>(payload_.size());
  slots_.push_back(absent);
  moments_.push_back({});
  if (kind_ == BlockKind::kRelationPage) ends_.emplace_back();
  spans_.push_back(span());
}

uint16_t PageBuilder::moment(Revision revision) {
  for (size_t i = revisions_.size(); i-- > 0;) {
    if (revisions_[i] == revision) return static_cast<uint16_t>(i);
  }
  revisions_.push_back(revision);
  return static_cast<uint16_t>(revisions_.size() - 1);
}

void PageBuilder::add_field(const DraftField& field) {
  std::string_view bytes = field.bytes;
  bool large = field.large;
  uint32_t number;
  if (field.value) {
    scratch_.clear();
    encode_value(*field.value, scratch_);
    bytes = scratch_;
    if (bytes.size() > kInlineValueBytesMax) {
      number = extras_.add(large_value_block(bytes));
      bytes = {reinterpret_cast<const char*>(&number), sizeof number};
      large = true;
    }
  }
  append_varint(field.field.value, payload_);
  append_varint(bytes.size() * 2 + (large ? 1 : 0), payload_);
  payload_.append(bytes);
}

void PageBuilder::add_payload(const RecordDraft& record) {
  if (kind_ == BlockKind::kElementPage) {
    append_varint(record.key.size(), payload_);
    payload_.append(record.key);
  }
  if (record.series != kNoBlock) payload_.append(reinterpret_cast<const char*>(&record.series), sizeof record.series);
  for (const DraftField& field : record.fields) add_field(field);
}

void PageBuilder::add(const RecordDraft& record) {
  if (!record.present()) return add_absent();
  Slot slot;
  slot.type = record.type;
  slot.labels = record.labels;
  slot.payload = static_cast<uint32_t>(payload_.size());
  slot.flags = flags_of(record);
  add_payload(record);
  if (kind_ == BlockKind::kRelationPage) ends_.push_back({record.from, record.to});
  slots_.push_back(slot);
  const uint16_t added = moment(record.added);
  moments_.push_back({added, moment(record.changed)});
  spans_.push_back(span());
  out_.insert(out_.end(), record.out.begin(), record.out.end());
  in_.insert(in_.end(), record.in.begin(), record.in.end());
  hubs_ += static_cast<uint32_t>(std::popcount(static_cast<uint8_t>(record.flags & (kHubOut | kHubIn))));
}

void PageBuilder::trim() {
  while (!slots_.empty() && !slots_.back().present()) {
    slots_.pop_back(), moments_.pop_back(), spans_.pop_back();
    if (kind_ == BlockKind::kRelationPage) ends_.pop_back();
  }
}

// Keeps the revisions that a slot still names, in order of first use, and gives the slots their positions.
template <class MomentsOf>
void PageBuilder::settle_revisions(std::span<Slot> slots, MomentsOf&& moments_of) {
  settled_position_.assign(revisions_.size(), UINT16_MAX);
  settled_.clear();
  const auto settle = [&](uint16_t old) {
    uint16_t& position = settled_position_[old];
    if (position == UINT16_MAX) {
      position = static_cast<uint16_t>(settled_.size());
      settled_.push_back(revisions_[old]);
    }
    return static_cast<uint8_t>(position);
  };
  for (size_t i = 0; i < slots.size(); ++i) {
    if (!slots[i].present()) {
      slots[i].added = slots[i].changed = 0;
      continue;
    }
    const Moments moments = moments_of(i);
    slots[i].added = settle(moments.added);
    slots[i].changed = settle(moments.changed);
  }
  CHECK(settled_.size() <= 256);
}

PageBuilder::Page PageBuilder::finish() {
  trim();
  Page page;
  if (slots_.empty()) return page;
  settle_revisions(slots_, [this](size_t i) { return moments_[i]; });
  PageHeader header{};
  header.first = first_;
  for (const Slot& slot : slots_) {
    if (!slot.present()) continue;
    ++header.present;
    page.types |= uint64_t{1} << slot.type % 64;
  }
  header.types = page.types;
  header.revision_count = static_cast<uint16_t>(settled_.size());
  Slot end;
  end.payload = static_cast<uint32_t>(payload_.size());
  slots_.push_back(end);
  spans_.push_back(span());
  const size_t edges = out_.size() + in_.size();
  CHECK(edges <= UINT16_MAX);
  for (Span& one : spans_) one.in = static_cast<uint16_t>(one.in + out_.size());
  header.hubs = hubs_;

  size_t bytes = sizeof header;
  const auto place = [&bytes](size_t alignment, size_t size) {
    bytes = (bytes + alignment - 1) / alignment * alignment;
    const auto at = static_cast<uint32_t>(bytes);
    bytes += size;
    return at;
  };
  const size_t count = slots_.size() - 1;
  header.spans_at = edges == 0 ? 0 : place(4, spans_.size() * sizeof(Span));
  header.edges_at = place(4, edges * sizeof(Edge));
  header.slots_at = place(4, slots_.size() * sizeof(Slot));
  header.ends_at = place(4, ends_.size() * sizeof(Ends));
  header.revisions_at = place(8, settled_.size() * sizeof(uint64_t));
  header.payload_at = place(1, payload_.size());
  header.payload_bytes = static_cast<uint32_t>(payload_.size());

  page.block = BlockRef::allocate(bytes, kind_, count);
  std::byte* data = page.block.data();
  header.start = block_start(data);
  const auto put = [data](size_t at, const void* from, size_t size) {
    if (size != 0) std::memcpy(data + at, from, size);
  };
  // The gap before the revisions, if any, must not hold what lay in memory before.
  std::memset(data + header.revisions_at - 4, 0, 4);
  put(0, &header, sizeof header);
  put(header.slots_at, slots_.data(), slots_.size() * sizeof(Slot));
  put(header.ends_at, ends_.data(), ends_.size() * sizeof(Ends));
  if (header.spans_at != 0) put(header.spans_at, spans_.data(), spans_.size() * sizeof(Span));
  put(header.edges_at, out_.data(), out_.size() * sizeof(Edge));
  put(header.edges_at + out_.size() * sizeof(Edge), in_.data(), in_.size() * sizeof(Edge));
  put(header.revisions_at, settled_.data(), settled_.size() * sizeof(uint64_t));
  put(header.payload_at, payload_.data(), payload_.size());
  return page;
}

void PageBuilder::begin_patch(const std::byte* old) {
  old_ = old;
  patches_.clear(), payload_.clear();
  revisions_.assign(page_revisions(old), page_revisions(old) + page_header(old).revision_count);
}

void PageBuilder::patch(uint32_t slot, const RecordDraft& record) {
  CHECK(record.present() && (patches_.empty() || patches_.back().slot < slot));
  add_payload(record);
  const uint16_t added = moment(record.added);
  patches_.push_back({slot, static_cast<uint32_t>(payload_.size()), {added, moment(record.changed)}, flags_of(record)});
}

PageBuilder::Page PageBuilder::finish_patch() {
  PageHeader header = page_header(old_);
  const size_t count = header.start.count;
  slots_.assign(page_slots(old_), page_slots(old_) + count + 1);
  settle_revisions(std::span(slots_.data(), count), [this, next = patches_.begin()](size_t i) mutable {
    if (next != patches_.end() && next->slot == i) return (next++)->moments;
    return Moments{slots_[i].added, slots_[i].changed};
  });
  uint32_t grown = 0, begin = 0;  // both may go below zero and come back
  size_t next_slot = 0;
  for (const Patch& patch : patches_) {
    for (; next_slot <= patch.slot; ++next_slot) slots_[next_slot].payload += grown;
    slots_[patch.slot].flags = patch.flags;
    const Slot* const old = page_slots(old_) + patch.slot;
    grown += patch.end - begin - (old[1].payload - old[0].payload);
    begin = patch.end;
  }
  for (; next_slot <= count; ++next_slot) slots_[next_slot].payload += grown;

  header.revision_count = static_cast<uint16_t>(settled_.size());
  header.payload_at = header.revisions_at + static_cast<uint32_t>(settled_.size() * sizeof(uint64_t));
  header.payload_bytes = slots_[count].payload;
  Page page;
  page.types = header.types;
  page.block = BlockRef::allocate(header.payload_at + header.payload_bytes, kind_, count);
  std::byte* const data = page.block.data();
  header.start = block_start(data);
  std::memcpy(data, &header, sizeof header);
  std::memcpy(data + sizeof header, old_ + sizeof header, header.revisions_at - sizeof header);
  std::memcpy(data + header.slots_at, slots_.data(), slots_.size() * sizeof(Slot));
  std::memcpy(data + header.revisions_at, settled_.data(), settled_.size() * sizeof(uint64_t));
  std::byte* to = data + header.payload_at;
  const auto append = [&to](const char* from, size_t size) {
    if (size != 0) std::memcpy(to, from, size);
    to += size;
  };
  const char* const old_payload = page_payload(old_);
  uint32_t copied = 0;
  begin = 0;
  for (const Patch& patch : patches_) {
    const Slot* const old = page_slots(old_) + patch.slot;
    append(old_payload + copied, old[0].payload - copied);
    append(payload_.data() + begin, patch.end - begin);
    copied = old[1].payload;
    begin = patch.end;
  }
  append(old_payload + copied, page_header(old_).payload_bytes - copied);
  return page;
}

}  // namespace koers::model
