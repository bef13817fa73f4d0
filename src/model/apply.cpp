// From one snapshot to the next. All changes are first sorted by the page they touch; then each touched page is written once.
#include <algorithm>
#include <map>
#include <unordered_map>

#include "base/check.h"
#include "model/key_index.h"
#include "model/page_builder.h"
#include "model/series_list.h"
#include "model/snapshot.h"

namespace koers::model {
namespace {

constexpr uint32_t kInlineEdgesMin = 128;  // a hub with fewer edges goes back into its page

// One thing that happens to one record.
struct Step {
  enum class Kind : uint8_t { kChange, kPutOut, kPutIn, kDropOut, kDropIn };
  uint32_t number;                 // of the record
  uint32_t set;                    // which change set it is from
  const Change* change = nullptr;  // kChange
  Edge edge{};                     // the others
  Kind kind = Kind::kChange;
};

// By page, and in the order given within a page.
void sort_by_page(std::vector<Step>& steps, uint32_t slots) {
  const auto page_of = [slots](const Step& step) { return step.number / slots; };
  if (std::ranges::is_sorted(steps, {}, page_of)) return;
  if (steps.size() < 1000) {
    std::ranges::stable_sort(steps, {}, page_of);
    return;
  }
  const auto [low, high] = std::ranges::minmax(steps, {}, page_of);
  const uint32_t first = page_of(low);
  std::vector<uint32_t> begin(page_of(high) - first + 2);
  for (const Step& step : steps) ++begin[page_of(step) - first + 1];
  for (size_t i = 1; i < begin.size(); ++i) begin[i] += begin[i - 1];
  std::vector<Step> sorted(steps.size());
  for (const Step& step : steps) sorted[begin[page_of(step) - first]++] = step;
  steps = std::move(sorted);
}

template <class... Functions>
struct Overloaded : Functions... {
  using Functions::operator()...;
};

}  // namespace

class Applier {
 public:
  Applier(const Snapshot& base, std::span<const ResolvedChangeSet* const> sets, std::span<const Revision> revisions)
      : base_(base),
        sets_(sets),
        revisions_(revisions),
        heads_(base.heads_),
        extras_(base.extras_, base.extras_count_, base.extras_free_) {}

  SnapshotPtr run() {
    const std::shared_ptr<Snapshot> next = base_.copy();
    if (!revisions_.empty()) next->revision_ = revisions_.back();
    list_steps();
    next->elements_ = write_pages(BlockKind::kElementPage, base_.elements_, kElementPageSlots, element_steps_, next->element_slots_);
    next->relations_ = write_pages(BlockKind::kRelationPage, base_.relations_, kRelationPageSlots, relation_steps_, next->relation_slots_);
    if (next->element_slots_ > base_.heads_.size()) heads_.cover(next->element_slots_);
    next->heads_ = heads_.finish();
    next->element_count_ = static_cast<uint32_t>(base_.element_count_ + element_delta_);
    next->relation_count_ = static_cast<uint32_t>(base_.relation_count_ + relation_delta_);
    KeyTable keys = change_keys({base_.keys_, base_.key_buckets_}, std::move(key_changes_), next->element_count_);
    next->keys_ = std::move(keys.buckets);
    next->key_buckets_ = keys.count;
    next->extras_ = extras_.finish();
    next->extras_count_ = extras_.count();
    next->extras_free_ = extras_.free();
    settle_counts(*next);
    return next;
  }

 private:
  struct Relation {
    Ref from, to;
    RelationTypeId type;
  };

  std::vector<Step>& steps_of(Ref ref) { return ref.is_relation() ? relation_steps_ : element_steps_; }
  static uint32_t number_of(Ref ref) { return ref.is_relation() ? ref.relation().index : ref.element().index; }

  void list_steps() {
    size_t changes = 0;
    bool changes_edges = false;  // of relations that may have been added in this very batch
    for (const ResolvedChangeSet* set : sets_) {
      changes += set->changes.changes.size();
      for (const Change& change : set->changes.changes) {
        const auto* remove = std::get_if<Remove>(&change);
        const auto* labels = std::get_if<SetLabels>(&change);
        changes_edges = changes_edges || (remove && remove->target.is_relation()) || (labels && labels->target.is_relation());
      }
    }
    element_steps_.reserve(changes);
    for (uint32_t i = 0; i < sets_.size(); ++i) {
      for (const Change& change : sets_[i]->changes.changes) {
        std::visit(Overloaded{
                       [&](const AddElement& add) { element_steps_.push_back({add.id.index, i, &change}); },
                       [&](const AddRelation& add) {
                         const Relation relation{add.from, add.to, add.type};
                         relation_steps_.push_back({add.id.index, i, &change});
                         edge_steps(add.id, relation, add.labels, i, true);
                         if (changes_edges) added_[add.id.index] = relation;
                       },
                       [&](const SetFields& set) { steps_of(set.target).push_back({number_of(set.target), i, &change}); },
                       [&](const SetKey& set) { element_steps_.push_back({set.element.index, i, &change}); },
                       [&](const SetLabels& set) {
                         steps_of(set.target).push_back({number_of(set.target), i, &change});
                         if (set.target.is_relation())
                           edge_steps(set.target.relation(), ends_of(set.target.relation()), set.labels, i, true);
                       },
                       [&](const Remove& remove) {
                         steps_of(remove.target).push_back({number_of(remove.target), i, &change});
                         if (remove.target.is_relation())
                           edge_steps(remove.target.relation(), ends_of(remove.target.relation()), 0, i, false);
                       },
                       [&](const AppendPoints& append) { element_steps_.push_back({number_of(append.element), i, &change}); },
                   },
                   change);
      }
    }
  }

  void edge_steps(RelationId id, const Relation& relation, Labels labels, uint32_t set, bool put) {
    using enum Step::Kind;
    steps_of(relation.from)
        .push_back({number_of(relation.from), set, nullptr, {relation.to, id, relation.type, labels}, put ? kPutOut : kDropOut});
    steps_of(relation.to)
        .push_back({number_of(relation.to), set, nullptr, {relation.from, id, relation.type, labels}, put ? kPutIn : kDropIn});
  }

  Relation ends_of(RelationId id) const {
    if (const auto found = added_.find(id.index); found != added_.end()) return found->second;
    const RelationView relation = base_.relation(id);
    CHECK(relation);
    return {relation.from(), relation.to(), relation.type()};
  }

  BlockTable write_pages(BlockKind kind, const BlockTable& base, uint32_t slots, std::vector<Step>& steps, uint32_t& slot_count) {
    sort_by_page(steps, slots);
    BlockTableEditor editor(base);
    PageBuilder builder(kind, extras_);
    for (size_t begin = 0; begin < steps.size();) {
      const uint32_t number = steps[begin].number / slots;
      size_t end = begin + 1;
      while (end < steps.size() && steps[end].number / slots == number) ++end;
      const std::span<Step> own(steps.data() + begin, end - begin);
      if (!std::ranges::is_sorted(own, {}, &Step::number)) std::ranges::stable_sort(own, {}, &Step::number);
      const std::byte* old = editor.find(number);
      PageBuilder::Page page;
      if (old && std::ranges::all_of(own, sets_fields)) {
        builder.begin_patch(old);
        patch_records(builder, number * slots, old, own);
        page = builder.finish_patch();
      } else {
        builder.start(number * slots, old);
        write_records(builder, kind, number * slots, slots, old, own);
        page = builder.finish();
      }
      slot_count = std::max(slot_count, own.back().number + 1);
      if (page.block)
        editor.set(number, std::move(page.block), page.types);
      else
        editor.clear(number);
      begin = end;
    }
    return editor.finish();
  }

  static bool sets_fields(const Step& step) { return step.kind == Step::Kind::kChange && std::holds_alternative<SetFields>(*step.change); }

  // Nothing but fields of records that are there: no count, key or edge changes.
  void patch_records(PageBuilder& builder, uint32_t first, const std::byte* old, std::span<const Step> steps) {
    for (size_t i = 0; i < steps.size(); ++i) {
      const uint32_t number = steps[i].number;
      if (i == 0 || steps[i - 1].number != number) record_.load(old, number - first);
      take(steps[i]);
      if (i + 1 == steps.size() || steps[i + 1].number != number) builder.patch(number - first, record_);
    }
  }

  void write_records(PageBuilder& builder, BlockKind kind, uint32_t first, uint32_t slots, const std::byte* old,
                     std::span<const Step> steps) {
    for (size_t begin = 0; begin < steps.size();) {
      const uint32_t number = steps[begin].number;
      size_t end = begin + 1;
      while (end < steps.size() && steps[end].number == number) ++end;
      builder.copy_until(number - first);
      record_.load(old, number - first);
      const uint16_t type_before = record_.type;
      const Labels labels_before = record_.labels;
      const std::string_view key_before = record_.key;
      for (const Step& step : steps.subspan(begin, end - begin)) take(step);
      if (!series_changes_.empty()) {
        record_.series = append_points(extras_, record_.series, series_changes_);
        series_changes_.clear();
      }
      settle_edges(out_changes_, record_.out, kHubOut, out_);
      settle_edges(in_changes_, record_.in, kHubIn, in_);
      CHECK(record_.present() || (record_.out.empty() && record_.in.empty()));
      if (kind == BlockKind::kElementPage) {
        if (type_before != kAbsentType) --element_delta_, --counts_[{{type_before}, labels_before}];
        if (record_.present()) ++element_delta_, ++counts_[{{record_.type}, record_.labels}];
        if (type_before != record_.type || labels_before != record_.labels) heads_.set(number, record_.type, record_.labels);
        if (key_before != record_.key) {
          if (type_before != kAbsentType) key_changes_.push_back({{key_hash(key_before), number}, true});
          if (record_.present()) key_changes_.push_back({{key_hash(record_.key), number}, false});
        }
      } else {
        relation_delta_ += (record_.present() ? 1 : 0) - (type_before != kAbsentType ? 1 : 0);
      }
      builder.add(record_);
      begin = end;
    }
    builder.copy_until(slots);
  }

  void take(const Step& step) {
    switch (step.kind) {
      case Step::Kind::kPutOut: out_changes_.push_back({step.edge, false}); return;
      case Step::Kind::kPutIn: in_changes_.push_back({step.edge, false}); return;
      case Step::Kind::kDropOut: out_changes_.push_back({step.edge, true}); return;
      case Step::Kind::kDropIn: in_changes_.push_back({step.edge, true}); return;
      case Step::Kind::kChange: break;
    }
    const Revision revision = revisions_[step.set];
    std::visit(Overloaded{
                   [&](const AddElement& add) {
                     begin_record(add.type.value, add.labels, add.fields, revision);
                     record_.key = add.key;
                   },
                   [&](const AddRelation& add) {
                     begin_record(add.type.value, add.labels, add.fields, revision);
                     record_.from = add.from;
                     record_.to = add.to;
                   },
                   [&](const SetFields& set) {
                     for (const FieldValue& field : set.fields) set_field(field);
                     touch(revision);
                   },
                   [&](const SetKey& set) {
                     record_.key = set.key;
                     touch(revision);
                   },
                   [&](const SetLabels& set) {
                     record_.labels = set.labels;
                     touch(revision);
                   },
                   [&](const Remove&) { end_record(); },
                   [&](const AppendPoints& append) { series_changes_.push_back({append.series, &append.points}); },
               },
               *step.change);
  }

  void begin_record(uint16_t type, Labels labels, const std::vector<FieldValue>& fields, Revision revision) {
    CHECK(!record_.present() && type != kAbsentType);
    record_.type = type;
    record_.labels = labels;
    record_.added = revision;
    for (const FieldValue& field : fields) set_field(field);
    touch(revision);
  }

  void touch(Revision revision) {
    CHECK(record_.present());
    record_.changed = revision;
  }

  void end_record() {
    CHECK(record_.present());
    for (const DraftField& field : record_.fields) drop_large(field);
    if (record_.series != kNoBlock) remove_series(extras_, record_.series);
    record_.type = kAbsentType;
    record_.labels = 0;
    record_.key = {};
    record_.series = kNoBlock;
    record_.fields.clear();
    series_changes_.clear();
  }

  void drop_large(const DraftField& field) {
    if (!field.large) return;
    uint32_t number;
    std::memcpy(&number, field.bytes.data(), sizeof number);
    extras_.remove(number);
  }

  void set_field(const FieldValue& field) {
    const auto at = std::ranges::lower_bound(record_.fields, field.field, {}, &DraftField::field);
    const bool there = at != record_.fields.end() && at->field == field.field;
    if (there) drop_large(*at);
    if (field.value.empty()) {
      if (there) record_.fields.erase(at);
    } else if (there) {
      *at = {field.field, &field.value};
    } else {
      record_.fields.insert(at, {field.field, &field.value});
    }
  }

  // The edges of one direction after its changes, in `settled`, or in a hub.
  void settle_edges(std::vector<TreeChange<Edge>>& changes, std::span<const Edge>& edges, uint8_t hub_flag, std::vector<Edge>& settled) {
    if (changes.empty()) return;
    sort_changes(changes);
    ChunkTreeEditor<Edge> trees(extras_, BlockKind::kEdgeNode);
    TreeRoot root;
    if (record_.flags & hub_flag) {
      const HubEntry hub = hub_entry(edges);
      root = trees.edit({hub.root, hub.count}, changes);
      settled.clear();
      if (root.count < kInlineEdgesMin && root.block != kNoBlock) {
        trees.collect(root.block, settled);
        trees.remove(root.block);
        root = {};
      }
    } else {
      merge_changes(edges, std::span<const TreeChange<Edge>>(changes), settled);
      if (settled.size() > kInlineEdgesMax) root = trees.build(settled);
    }
    record_.flags = static_cast<uint8_t>(record_.flags & ~hub_flag);
    if (root.block != kNoBlock) {
      const HubEntry hub{root.block, root.count, 0};
      settled.resize(1);
      std::memcpy(static_cast<void*>(settled.data()), &hub, sizeof hub);
      record_.flags = static_cast<uint8_t>(record_.flags | hub_flag);
    }
    edges = settled;
    changes.clear();
  }

  void settle_counts(Snapshot& next) {
    if (counts_.empty()) return;
    std::map<std::pair<TypeId, Labels>, int64_t> all;
    for (const auto& entry : base_.counts_) all[{entry.type, entry.labels}] = entry.count;
    for (const auto& [kind, delta] : counts_) all[kind] += delta;
    next.counts_.clear();
    for (const auto& [kind, count] : all) {
      CHECK(count >= 0);
      if (count > 0) next.counts_.push_back({kind.first, kind.second, static_cast<uint32_t>(count)});
    }
  }

  const Snapshot& base_;
  std::span<const ResolvedChangeSet* const> sets_;
  std::span<const Revision> revisions_;
  HeadTableEditor heads_;
  ExtrasEditor extras_;
  std::vector<Step> element_steps_, relation_steps_;
  std::unordered_map<uint32_t, Relation> added_;  // relations of this batch, when something changes their edges
  std::vector<KeyChange> key_changes_;
  std::map<std::pair<TypeId, Labels>, int64_t> counts_;
  int64_t element_delta_ = 0, relation_delta_ = 0;

  // Of the record at hand.
  RecordDraft record_;
  std::vector<TreeChange<Edge>> out_changes_, in_changes_;
  std::vector<Edge> out_, in_;
  std::vector<SeriesChange> series_changes_;
};

SnapshotPtr Snapshot::apply(const ResolvedChangeSet& changes, Revision revision) const {
  const ResolvedChangeSet* const sets[] = {&changes};
  const Revision revisions[] = {revision};
  return apply(sets, revisions);
}

SnapshotPtr Snapshot::apply(std::span<const ResolvedChangeSet* const> changes, std::span<const Revision> revisions) const {
  CHECK(changes.size() == revisions.size());
  return Applier(*this, changes, revisions).run();
}

}  // namespace koers::model
