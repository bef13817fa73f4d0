// The register at one revision: immutable, shared by any number of readers, never blocked by a writer.
//
// Layout: records lie inline in shared immutable pages of kPageSlots behind a two-level directory; the edges of a page lie contiguous, both ways,
//   hubs in chunks. A page is one block of bytes without pointers, so that a checkpoint is the pages as they are.
// Cost: element() four loads, its type two; a commit copies the pages it touches and the way to them; memory is payload + ≤ 120 bytes per element, ≤ 60 per relation.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string_view>

#include "model/block.h"
#include "model/change_set.h"
#include "model/head_table.h"
#include "model/ids.h"
#include "model/metamodel.h"
#include "model/page.h"
#include "model/personal.h"
#include "model/value.h"

namespace koers::model {

class Snapshot;
using SnapshotPtr = std::shared_ptr<const Snapshot>;

// A record within a page: cheap to copy, valid as long as its snapshot. What elements and relations have in common.
class RecordView {
 public:
  explicit operator bool() const { return type_ != kAbsentType; }
  Labels labels() const { return labels_; }
  Revision added_at() const;
  Revision changed_at() const;  // last entry that touched its fields, key or labels
  ValueView field(FieldId field) const;  // empty when there is none
  // Calls visit(FieldId, ValueView) in order of id.
  template <class Visit> void for_each_field(Visit&& visit) const;
  // A relation has edges too when relations end on it.
  size_t degree_out() const;
  size_t degree_in() const;
  // Calls visit(const Edge&); edges of one type lie together, in order of relation number.
  template <class Visit> void for_each_out(Visit&& visit) const;
  template <class Visit> void for_each_in(Visit&& visit) const;
  // Only those of one type; skips the others of a hub unread.
  template <class Visit> void for_each_out(RelationTypeId type, Visit&& visit) const;
  template <class Visit> void for_each_in(RelationTypeId type, Visit&& visit) const;

 protected:
  friend class Snapshot;
  friend class Differ;       // diff.cpp
  friend class Consistency;  // consistency.cpp
  RecordView() = default;
  const Slot& slot() const { return page_slots(page_)[slot_]; }
  RecordPayload payload() const;
  std::span<const Edge> edges(bool out) const;  // as they lie in the page: one HubEntry for a hub
  bool is_hub(bool out) const;
  template <class Visit> void visit_edges(bool out, uint64_t first, uint64_t last, Visit&& visit) const;  // may visit others of a leaf, too
  template <class Visit> void visit_edges(bool out, Visit&& visit) const;
  template <class Visit> void visit_edges(bool out, RelationTypeId type, Visit&& visit) const;

  const std::byte* page_ = nullptr;
  const Snapshot* snapshot_ = nullptr;
  uint32_t slot_ = 0;
  uint16_t type_ = kAbsentType;
  Labels labels_ = 0;
};

class ElementView : public RecordView {
 public:
  ElementView() = default;
  ElementId id() const { return {page_header(page_).first + slot_}; }
  TypeId type() const { return {type_}; }
  std::string_view key() const { return payload().key; }
};

class RelationView : public RecordView {
 public:
  RelationView() = default;
  RelationId id() const { return {page_header(page_).first + slot_}; }
  RelationTypeId type() const { return {type_}; }
  Ref from() const { return page_ends(page_)[slot_].from; }
  Ref to() const { return page_ends(page_)[slot_].to; }
};

// A change set whose every reference, number and key is settled: what an entry of the ledger holds. Applying it cannot fail.
struct ResolvedChangeSet {
  // No Ref::added, all ids and keys given, removals of dependent relations spelled out, personal texts as Commitment.
  ChangeSet changes;
  struct PersonalText {       // what must be sealed beside the chain before the entry is durable
    Commitment commitment;
    Ref subject;              // whose it is: the element that carries the field (for a relation, its `from` end);
    std::string salt, text;
    bool retained = false;    // the law keeps it (Field::retained_by)
  };
  std::vector<PersonalText> personal;
};

// Gives out numbers and keys: one per organisation, across all branches; holes are allowed.
class NumberAllocator {
 public:
  uint32_t next_element() { return elements_++; }
  uint32_t next_relation() { return relations_++; }
  uint32_t next_key(TypeId type);  // 1, 2, …
  void observe(const ResolvedChangeSet& changes, const Metamodel& metamodel);  // on replay: stay above what was given out before
  void observe(const Snapshot& snapshot);                                       // the same for all that a checkpoint holds
  // Its state beside a checkpoint: numbers that other branches gave out, or that were removed, are not in the snapshot.
  std::string encode() const;
  static Result<NumberAllocator> decode(std::string_view bytes);

  uint32_t elements() const { return elements_; }
  uint32_t relations() const { return relations_; }
  const std::vector<uint32_t>& keys() const { return keys_; }
  static NumberAllocator restore(uint32_t elements, uint32_t relations, std::vector<uint32_t> keys) {
    NumberAllocator numbers;
    numbers.elements_ = elements, numbers.relations_ = relations, numbers.keys_ = std::move(keys);
    return numbers;
  }

 private:
  void observe_key(TypeId type, std::string_view key, const Metamodel& metamodel);

  uint32_t elements_ = 0, relations_ = 0;
  std::vector<uint32_t> keys_;  // by type
};

class Snapshot : public std::enable_shared_from_this<Snapshot> {
 public:
  static SnapshotPtr empty(MetamodelPtr metamodel, std::shared_ptr<PersonalValues> personal, BranchId branch = kMainLine);
  ~Snapshot();

  Revision revision() const;
  BranchId branch() const;
  const Metamodel& metamodel() const;
  const MetamodelPtr& metamodel_ptr() const;
  PersonalValues& personal() const;

  uint32_t element_slots() const;  // numbers run below this; not every slot holds an element
  uint32_t relation_slots() const;
  uint32_t element_count() const;
  uint32_t relation_count() const;
  uint32_t element_count(TypeId type) const;

  ElementView element(ElementId id) const;     // false when there is none (any more)
  // The element at the other end of a relation, which is there as long as the relation is.
  ElementView other(const Edge& edge) const;
  RelationView relation(RelationId id) const;
  ElementView find(std::string_view key) const;
  template <class Visit> void for_each_element(Visit&& visit) const;                // visit(ElementView), by number
  template <class Visit> void for_each_element(TypeId type, Visit&& visit) const;   // skips pages without the type
  template <class Visit> void for_each_relation(Visit&& visit) const;
  std::vector<std::string_view> series_names(ElementId element) const;
  // Points of a series by moment, corrected ones once.
  std::vector<SeriesPoint> series(ElementId element, std::string_view name = {}) const;

  // The next snapshot. `revision`: of the entry. Cost: O(pages touched). Never fails: `changes` was resolved against this snapshot.
  SnapshotPtr apply(const ResolvedChangeSet& changes, Revision revision) const;
  // Several resolved change sets at once (replay, group commit): pages are copied once.
  SnapshotPtr apply(std::span<const ResolvedChangeSet* const> changes, std::span<const Revision> revisions) const;
  SnapshotPtr with_metamodel(MetamodelPtr metamodel, Revision revision) const;
  SnapshotPtr as_branch(BranchId branch) const;

  // Checkpoint: pages as they are, in pieces given to `write`; open() is the reverse and checks shape, not truth (the ledger checks the hash).
  // `offset`: where in the file or in `bytes` it begins, the same in both. The bytes are kept and read where they lie.
  void write_checkpoint(const std::function<void(std::string_view)>& write, size_t offset = 0) const;
  static Result<SnapshotPtr> open_checkpoint(std::shared_ptr<const std::string> bytes, size_t offset, MetamodelPtr metamodel,
                                             std::shared_ptr<PersonalValues> personal);
  static Result<SnapshotPtr> open_checkpoint(std::shared_ptr<const std::string> bytes, MetamodelPtr metamodel, std::shared_ptr<PersonalValues> personal) {
    return open_checkpoint(std::move(bytes), 0, std::move(metamodel), std::move(personal));
  }

  // The same elements, relations, fields, keys, labels and series (numbers too). For tests: replay equals live.
  bool same_content(const Snapshot& other) const;
  size_t memory_bytes() const;  // of pages and directories, shared ones counted whole

 private:
  friend class RecordView;
  friend class Applier;          // apply.cpp
  friend class CheckpointReader;  // checkpoint.cpp
  friend class Differ;           // diff.cpp
  friend class Consistency;      // consistency.cpp
  // How many elements of one type carry exactly these labels.
  struct TypeCount {
    TypeId type;
    Labels labels = 0;
    uint32_t count = 0;
    bool operator==(const TypeCount&) const = default;
  };
  friend class View;

  Snapshot() = default;
  Snapshot(const Snapshot&) = default;
  std::shared_ptr<Snapshot> copy() const;
  template <class Wanted, class Visit> void visit_elements(uint64_t types, Wanted&& wanted, Visit&& visit) const;

  MetamodelPtr metamodel_;
  std::shared_ptr<PersonalValues> personal_;
  Revision revision_ = 0;
  BranchId branch_;
  uint32_t element_slots_ = 0, relation_slots_ = 0;
  uint32_t element_count_ = 0, relation_count_ = 0;
  std::vector<TypeCount> counts_;  // by (type, labels), none of zero
  BlockTable elements_;            // pages
  HeadTable heads_;                // type and labels of each element, so that following a relation does not read the page at its end
  BlockTable relations_;           // pages
  BlockTable extras_;              // what does not lie in a page: hubs, series, large values
  BlockTable keys_;                // the buckets of the key index (key_index.h)
  uint32_t key_buckets_ = 0;
  uint32_t extras_count_ = 0;      // numbers given out there
  uint32_t extras_free_ = kNoBlock;  // the first of those to use again
  std::shared_ptr<const std::string> backing_;  // the checkpoint from which blocks are borrowed
};

// Checks a change set against a snapshot and settles numbers, keys and references. All problems at once, each with element, field, reason and mend.
// Checks: types, fields and choices exist and are not removed; kinds and ranges; required fields; keys unique and well-formed; ends exist; the pair is
//   allowed; one-per and acyclic rules; each field named once; sizes (a text ≤ 1 MiB, a document ≤ 16 MiB, a change set ≤ 5 M changes).
// `salt` gives 16 random bytes for each personal text.
Result<ResolvedChangeSet> resolve(const Snapshot& snapshot, ChangeSet changes, NumberAllocator& numbers, const std::function<std::string()>& salt);

// Bytes of an entry. Self-contained but for the register's symbol table. Version in the first byte; older versions are upcast when read.
inline constexpr uint8_t kEntryFormat = 1;
std::string encode_change_set(const ChangeSet& changes);
Result<ChangeSet> decode_change_set(std::string_view bytes);

}  // namespace koers::model

#include "model/snapshot_impl.h"
