// How a record is read from its page. Included by snapshot.h.
#pragma once

#include "model/chunk_tree.h"
#include "model/snapshot.h"

// Every loop has its own visitor, so that inlining it costs no code and lets the caller's sums stay in registers: nothing of the visitor is handed on.
#define KOERS_LOOP [[gnu::always_inline]] inline

namespace koers::model {

inline Revision RecordView::added_at() const { return page_revisions(page_)[slot().added]; }
inline Revision RecordView::changed_at() const { return page_revisions(page_)[slot().changed]; }

inline RecordPayload RecordView::payload() const {
  return record_payload(page_, slot_, page_header(page_).start.kind == BlockKind::kElementPage);
}

inline ValueView RecordView::field(FieldId field) const {
  const RecordPayload record = payload();
  for (const char* at = record.fields; at != record.end;) {
    const FieldEntry entry = read_field_entry(at);
    if (entry.field == field) return ValueView(entry.large ? large_value(snapshot_->extras_.get(entry.block())) : entry.bytes);
    if (entry.field > field) break;
  }
  return {};
}

template <class Visit>
void RecordView::for_each_field(Visit&& visit) const {
  const RecordPayload record = payload();
  for (const char* at = record.fields; at != record.end;) {
    const FieldEntry entry = read_field_entry(at);
    visit(entry.field, ValueView(entry.large ? large_value(snapshot_->extras_.get(entry.block())) : entry.bytes));
  }
}

inline std::span<const Edge> RecordView::edges(bool out) const {
  if (page_header(page_).spans_at == 0) return {};
  const Span* spans = page_spans(page_) + slot_;
  const Edge* all = page_edges(page_);
  return out ? std::span(all + spans[0].out, all + spans[1].out) : std::span(all + spans[0].in, all + spans[1].in);
}

inline bool RecordView::is_hub(bool out) const { return page_header(page_).hubs != 0 && (slot().flags & (out ? kHubOut : kHubIn)) != 0; }

inline const HubEntry& hub_entry(std::span<const Edge> edges) { return *reinterpret_cast<const HubEntry*>(edges.data()); }

inline size_t RecordView::degree_out() const {
  const auto all = edges(true);
  return is_hub(true) ? hub_entry(all).count : all.size();
}
inline size_t RecordView::degree_in() const {
  const auto all = edges(false);
  return is_hub(false) ? hub_entry(all).count : all.size();
}

template <class Visit>
KOERS_LOOP void RecordView::visit_edges(bool out, uint64_t first, uint64_t last, Visit&& visit) const {
  auto run = edges(out);
  if (!is_hub(out)) [[likely]] {
    for (const Edge& edge : run) visit(edge);
    return;
  }
  TreeWalk walk(snapshot_->extras_, hub_entry(run).root, first, last);
  while (const std::byte* leaf = walk.next()) {
    for (const Edge& edge : tree_items<Edge>(leaf)) visit(edge);
  }
}

template <class Visit>
KOERS_LOOP void RecordView::visit_edges(bool out, Visit&& visit) const {
  visit_edges(out, 0, UINT64_MAX, visit);
}

template <class Visit>
KOERS_LOOP void RecordView::visit_edges(bool out, RelationTypeId type, Visit&& visit) const {
  visit_edges(out, static_cast<uint64_t>(type.value) << 32, static_cast<uint64_t>(type.value + 1) << 32, [&](const Edge& edge) {
    if (edge.type == type) visit(edge);
  });
}

template <class Visit>
KOERS_LOOP void RecordView::for_each_out(Visit&& visit) const {
  visit_edges(true, visit);
}
template <class Visit>
KOERS_LOOP void RecordView::for_each_in(Visit&& visit) const {
  visit_edges(false, visit);
}
template <class Visit>
KOERS_LOOP void RecordView::for_each_out(RelationTypeId type, Visit&& visit) const {
  visit_edges(true, type, visit);
}
template <class Visit>
KOERS_LOOP void RecordView::for_each_in(RelationTypeId type, Visit&& visit) const {
  visit_edges(false, type, visit);
}

inline Revision Snapshot::revision() const { return revision_; }
inline BranchId Snapshot::branch() const { return branch_; }
inline const Metamodel& Snapshot::metamodel() const { return *metamodel_; }
inline const MetamodelPtr& Snapshot::metamodel_ptr() const { return metamodel_; }
inline PersonalValues& Snapshot::personal() const { return *personal_; }
inline uint32_t Snapshot::element_slots() const { return element_slots_; }
inline uint32_t Snapshot::relation_slots() const { return relation_slots_; }
inline uint32_t Snapshot::element_count() const { return element_count_; }
inline uint32_t Snapshot::relation_count() const { return relation_count_; }

inline ElementView Snapshot::element(ElementId id) const {
  ElementView view;
  if (id.index >= element_slots_) return view;
  view.type_ = heads_.type(id.index);
  if (view.type_ == kAbsentType) return view;
  view.labels_ = heads_.labels(id.index);
  view.page_ = elements_.get(id.index / kElementPageSlots);
  view.snapshot_ = this;
  view.slot_ = id.index % kElementPageSlots;
  return view;
}

inline ElementView Snapshot::other(const Edge& edge) const {
  ElementView view;
  const uint32_t number = edge.other.raw();
  view.type_ = heads_.type(number);
  view.labels_ = heads_.labels(number);
  view.page_ = elements_.get(number / kElementPageSlots);
  view.snapshot_ = this;
  view.slot_ = number % kElementPageSlots;
  return view;
}

inline RelationView Snapshot::relation(RelationId id) const {
  RelationView view;
  if (id.index >= relation_slots_) return view;
  const std::byte* page = relations_.get(id.index / kRelationPageSlots);
  const uint32_t slot = id.index % kRelationPageSlots;
  if (page == nullptr || slot >= page_header(page).start.count) return view;
  view.type_ = page_slots(page)[slot].type;
  view.labels_ = page_slots(page)[slot].labels;
  view.page_ = page;
  view.snapshot_ = this;
  view.slot_ = slot;
  return view;
}

template <class Wanted, class Visit>
KOERS_LOOP void Snapshot::visit_elements(uint64_t types, Wanted&& wanted, Visit&& visit) const {
  for (uint32_t c = 0; c < elements_.chunk_count(); ++c) {
    const BlockTable::Chunk& chunk = elements_.chunk(c);
    for (uint32_t i = 0; i < BlockTable::kFanout; ++i) {
      if ((chunk.summary[i] & types) == 0) continue;
      const std::byte* ahead = i + 1 < BlockTable::kFanout ? chunk.block[i + 1] : nullptr;
      if (ahead == nullptr) ahead = chunk.block[i];
      ElementView view;
      view.page_ = chunk.block[i];
      view.snapshot_ = this;
      const uint32_t first = (c * BlockTable::kFanout + i) * kElementPageSlots;
      const uint16_t* type = heads_.types(first);
      const Labels* labels = heads_.labels_from(first);
      for (view.slot_ = 0; view.slot_ < kElementPageSlots; ++view.slot_, ahead += kPrefetchBytes) {
        view.type_ = type[view.slot_];
        view.labels_ = labels[view.slot_];
        if (!wanted(view.type_)) continue;
        __builtin_prefetch(ahead);
        visit(view);
      }
    }
  }
}

template <class Visit>
KOERS_LOOP void Snapshot::for_each_element(Visit&& visit) const {
  visit_elements(~uint64_t{0}, [](uint16_t type) { return type != kAbsentType; }, [&](const ElementView& view) { visit(view); });
}

template <class Visit>
KOERS_LOOP void Snapshot::for_each_element(TypeId wanted, Visit&& visit) const {
  visit_elements(
      uint64_t{1} << wanted.value % 64, [&](uint16_t type) { return type == wanted.value; }, [&](const ElementView& view) { visit(view); });
}

template <class Visit>
KOERS_LOOP void Snapshot::for_each_relation(Visit&& visit) const {
  for (uint32_t c = 0; c < relations_.chunk_count(); ++c) {
    const BlockTable::Chunk& chunk = relations_.chunk(c);
    for (uint32_t i = 0; i < BlockTable::kFanout; ++i) {
      if (chunk.block[i] == nullptr) continue;
      RelationView view;
      view.page_ = chunk.block[i];
      view.snapshot_ = this;
      const uint32_t count = page_header(view.page_).start.count;
      for (view.slot_ = 0; view.slot_ < count; ++view.slot_) {
        view.type_ = view.slot().type;
        view.labels_ = view.slot().labels;
        if (view.type_ != kAbsentType) visit(static_cast<const RelationView&>(view));
      }
    }
  }
}

}  // namespace koers::model

#undef KOERS_LOOP
