// The past: any moment, the log, and taking back what an entry did.

#include <algorithm>
#include <map>
#include <set>

#include "registry/messages.h"
#include "registry/registry_state.h"

namespace koers::registry {

using model::BranchId;
using model::ChangeSet;
using model::Ref;
using model::Revision;
using model::SnapshotPtr;

namespace {

constexpr size_t kPastSnapshotsKept = 8;

// The entries that touched one thing, from the newest back: those that name it, link it to something, or change or take away such a link. An entry names a
// link by its number alone, so that whose it is shows from the link itself when it is still there, and otherwise from the older entry that added it.
class ThingLog {
 public:
  ThingLog(Ref what, const model::Snapshot& now) : what_(what), now_(now) {}

  // Of one entry; the order within a block is free.
  void look(const LogEntry& entry, const ChangeSet& changes) {
    std::vector<uint32_t> unsure;
    bool sure = false;
    for (const model::Change& change : changes.changes)
      sure = std::visit([&](const auto& one) { return names(one, unsure); }, change) || sure;
    if (!sure && unsure.empty()) return;
    if (sure) unsure.clear();
    for (const uint32_t number : unsure) unknown_.insert(number);
    found_.emplace(entry.revision, Found{entry, std::move(unsure), sure});
  }
  // After a block: settles what has become known. True when the newest `count` entries are certain, or all that were found are.
  bool settled(size_t count) {
    for (const uint32_t number : others_) unknown_.erase(number);
    others_.clear();
    for (auto at = found_.begin(); at != found_.end();) {
      Found& entry = at->second;
      if (std::ranges::any_of(entry.unsure, [&](uint32_t number) { return mine_.contains(number); }))
        entry.sure = true, entry.unsure.clear();
      std::erase_if(entry.unsure, [&](uint32_t number) { return !unknown_.contains(number); });
      at = entry.sure || !entry.unsure.empty() ? std::next(at) : found_.erase(at);
    }
    size_t certain = 0;
    for (auto at = found_.rbegin(); at != found_.rend() && certain < count; ++at) {
      if (!at->second.sure) return false;
      ++certain;
    }
    return certain == count;
  }
  // Newest first.
  std::vector<LogEntry> take(size_t count) {
    std::vector<LogEntry> log;
    for (auto at = found_.rbegin(); at != found_.rend() && log.size() < count; ++at) {
      if (at->second.sure) log.push_back(std::move(at->second.entry));
    }
    return log;
  }

 private:
  struct Found {
    LogEntry entry;
    std::vector<uint32_t> unsure;  // links that are gone and of which is not known yet whose they were
    bool sure = false;
  };

  bool names(const model::AddElement& change, std::vector<uint32_t>&) const { return Ref(change.id) == what_; }
  bool names(const model::AddRelation& change, std::vector<uint32_t>&) {
    const bool of_it = change.from == what_ || change.to == what_;
    if (of_it)
      mine_.insert(change.id.index);
    else
      others_.push_back(change.id.index);
    return of_it || Ref(change.id) == what_;
  }
  bool names(const model::SetFields& change, std::vector<uint32_t>& unsure) const { return concerns(change.target, unsure); }
  bool names(const model::SetKey& change, std::vector<uint32_t>&) const { return Ref(change.element) == what_; }
  bool names(const model::SetLabels& change, std::vector<uint32_t>& unsure) const { return concerns(change.target, unsure); }
  bool names(const model::Remove& change, std::vector<uint32_t>& unsure) const { return concerns(change.target, unsure); }
  bool names(const model::AppendPoints& change, std::vector<uint32_t>&) const { return change.element == what_; }
  bool concerns(Ref target, std::vector<uint32_t>& unsure) const {
    if (target == what_) return true;
    if (!target.is_relation()) return false;
    if (const auto relation = now_.relation(target.relation())) return relation.from() == what_ || relation.to() == what_;
    unsure.push_back(target.relation().index);
    return false;
  }

  const Ref what_;
  const model::Snapshot& now_;
  std::map<Revision, Found> found_;
  std::set<uint32_t> mine_, unknown_;  // links
  std::vector<uint32_t> others_;       // links of others, added by the block
};

// What takes one change back, given the register as it was before the entry.
struct Inverse {
  const model::Snapshot& before;
  std::vector<model::Change>& elements;   // brought back first
  std::vector<model::Change>& relations;  // then what ends on them
  std::vector<model::Change>& rest;       // then everything else

  template <class Record>
  std::vector<model::FieldValue> previous(const Record& record, const std::vector<model::FieldValue>& changed) const {
    std::vector<model::FieldValue> fields;
    for (const model::FieldValue& value : changed) fields.push_back({value.field, record.field(value.field).to_value()});
    return fields;
  }
  void operator()(const model::AddElement& change) { rest.emplace_back(model::Remove{change.id}); }
  void operator()(const model::AddRelation& change) {
    // Goes with its end when that was added by the same entry; naming it all the same is harmless as long as it comes first.
    rest.emplace_back(model::Remove{change.id});
  }
  void operator()(const model::SetFields& change) {
    if (change.target.is_element()) {
      if (const auto element = before.element(change.target.element()))
        rest.emplace_back(model::SetFields{change.target, previous(element, change.fields)});
    } else if (const auto relation = before.relation(change.target.relation())) {
      rest.emplace_back(model::SetFields{change.target, previous(relation, change.fields)});
    }
  }
  void operator()(const model::SetKey& change) {
    if (const auto element = before.element(change.element)) rest.emplace_back(model::SetKey{change.element, std::string(element.key())});
  }
  void operator()(const model::SetLabels& change) {
    if (change.target.is_element()) {
      if (const auto element = before.element(change.target.element()))
        rest.emplace_back(model::SetLabels{change.target, element.labels()});
    } else if (const auto relation = before.relation(change.target.relation())) {
      rest.emplace_back(model::SetLabels{change.target, relation.labels()});
    }
  }
  void operator()(const model::Remove& change) {
    if (change.target.is_element()) {
      const auto element = before.element(change.target.element());
      if (!element) return;
      elements.emplace_back(addition_of(element));
      for (const std::string_view series : before.series_names(element.id())) {
        rest.emplace_back(model::AppendPoints{element.id(), std::string(series), before.series(element.id(), series)});
      }
    } else if (const auto relation = before.relation(change.target.relation())) {
      relations.emplace_back(addition_of(relation));
    }
  }
  void operator()(const model::AppendPoints& change) {
    // A point that had no predecessor is withdrawn: not-a-number says so.
    model::AppendPoints back{change.element, change.series, {}};
    const auto old = before.series(change.element.element(), change.series);
    for (const model::SeriesPoint& point : change.points) {
      const auto found = std::ranges::find(old, point.at, &model::SeriesPoint::at);
      back.points.push_back({point.at, found == old.end() ? std::numeric_limits<double>::quiet_NaN() : found->value});
    }
    rest.emplace_back(std::move(back));
  }
};

}  // namespace

Result<SnapshotPtr> Registry::State::replay(SnapshotPtr from, Revision after, Revision last, BranchId branch) const {
  constexpr size_t kBatchMax = 4096;
  std::vector<model::ResolvedChangeSet> waiting;
  std::vector<Revision> revisions;
  const auto apply_waiting = [&] {
    if (waiting.empty()) return;
    std::vector<const model::ResolvedChangeSet*> pointers;
    for (const auto& item : waiting) pointers.push_back(&item);
    from = from->apply(pointers, revisions);
    waiting.clear(), revisions.clear();
  };
  Result<void> outcome;
  TRY(ledger->read(after + 1, last, [&](const ledger::Entry& entry) {
    if (entry.branch != branch) return true;
    if (entry.kind == ledger::EntryKind::kChanges) {
      auto changes = model::decode_change_set(entry.body);
      if (!changes) return outcome = std::move(changes).error(), false;
      waiting.push_back({std::move(*changes), {}}), revisions.push_back(entry.sequence);
      if (waiting.size() >= kBatchMax) apply_waiting();
    } else if (branch == model::kMainLine && entry.kind != ledger::EntryKind::kEvent && entry.kind != ledger::EntryKind::kBranch) {
      waiting.push_back({}), revisions.push_back(entry.sequence);  // moves the revision, as it did then
    }
    return true;
  }));
  TRY(std::move(outcome));
  apply_waiting();
  return from;
}

Result<SnapshotPtr> Registry::State::snapshot_at(Revision revision, BranchId branch) const {
  if (revision > head) return no_such_revision(revision, head);
  model::MetamodelPtr current_metamodel;
  BranchInfo info;
  {
    const std::lock_guard lock(published_mutex);
    const auto found = branches.find(branch);
    if (found == branches.end()) return no_such_branch(std::to_string(branch.value));
    info = found->second.info;
    if (found->second.published && revision >= found->second.published->revision()) return found->second.published;
    current_metamodel = metamodel;
  }
  if (branch != model::kMainLine) revision = std::min(revision, info.head);
  {
    const std::lock_guard lock(past_mutex);
    for (const auto& [which, snapshot] : past) {
      if (which == std::pair(branch, revision)) return snapshot;
    }
  }
  SnapshotPtr made;
  if (branch != model::kMainLine) {
    if (revision < info.base) {
      return Error(ErrorCode::kNotFound,
                   Message(kNotOfBranch, {{"revision", static_cast<int64_t>(revision)}, {"base", static_cast<int64_t>(info.base)}}), {},
                   Message(kChooseRevision));
    }
    const SnapshotPtr base = TRY(snapshot_at(info.base, model::kMainLine));
    made = TRY(replay(base->as_branch(branch), info.base, revision, branch));
  } else {
    std::vector<ledger::CheckpointInfo> all = TRY(ledger->checkpoints());
    std::ranges::sort(all, std::greater{}, &ledger::CheckpointInfo::sequence);
    Revision after = 0;
    for (const ledger::CheckpointInfo& checkpoint : all) {
      if (checkpoint.label != kCheckpointLabel || checkpoint.sequence > revision) continue;
      const auto bytes = ledger->read_checkpoint(checkpoint);
      if (!bytes) continue;
      auto opened = open_checkpoint_bytes(*bytes, current_metamodel);
      if (!opened) continue;
      made = *opened, after = checkpoint.sequence;
      break;
    }
    if (!made) made = model::Snapshot::empty(current_metamodel, personal);
    made = TRY(replay(made, after, revision, branch));
  }
  const std::lock_guard lock(past_mutex);
  if (past.size() >= kPastSnapshotsKept) past.erase(past.begin());
  past.emplace_back(std::pair(branch, revision), made);
  return made;
}

Result<Revision> Registry::revision_at(Timestamp moment, BranchId branch) const {
  const State& state = *state_;
  // Moments never go backwards along the chain: the first entry after `moment`, by halves.
  const auto moment_of = [&](Revision revision) -> Result<Timestamp> {
    Timestamp at{};
    TRY(state.ledger->read(revision, revision, [&](const ledger::Entry& entry) { return at = entry.at, false; }));
    return at;
  };
  Revision low = 0, high = state.head;  // entry `low` is at or before (0: always)
  while (low < high) {
    const Revision middle = low + (high - low + 1) / 2;
    if (TRY(moment_of(middle)) <= moment) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  if (low == 0) {
    return Error(ErrorCode::kNotFound, Message(kNothingBefore, {{"moment", format_moment(moment, Language::kDutch)}}), {},
                 Message(kChooseRevision));
  }
  const auto snapshot = TRY(state.snapshot_at(low, branch));
  return snapshot->revision();
}

Result<ChangeSet> Registry::change_set_of(Revision revision) const {
  if (revision == 0 || revision > state_->head) return no_such_revision(revision, state_->head);
  std::optional<Result<ChangeSet>> found;
  TRY(state_->ledger->read(revision, revision, [&](const ledger::Entry& entry) {
    if (entry.kind == ledger::EntryKind::kChanges) {
      found = model::decode_change_set(entry.body);
      if (found->has_value()) {
        (*found)->branch = entry.branch;
        (*found)->reason = state_->reason_of((*found)->reason);
      }
    }
    return false;
  }));
  if (!found) {
    return Error(ErrorCode::kRefused, Message(kNothingToUndo, {{"revision", static_cast<int64_t>(revision)}}), {},
                 Message(kChooseRevision));
  }
  return std::move(*found);
}

Result<Committed> Registry::undo(Revision revision, const std::string& author) {
  const ChangeSet done = TRY(change_set_of(revision));
  const SnapshotPtr before = TRY(state_->snapshot_at(revision - 1, done.branch));
  ChangeSet back{done.branch, revision, author, Message(kUndoReason, {{"revision", static_cast<int64_t>(revision)}}).in(Language::kDutch),
                 "",          {}};
  std::vector<model::Change> elements, relations, rest;
  Inverse inverse{*before, elements, relations, rest};
  for (auto change = done.changes.rbegin(); change != done.changes.rend(); ++change) std::visit(inverse, *change);
  back.changes = std::move(elements);
  std::ranges::move(relations, std::back_inserter(back.changes));
  std::ranges::move(rest, std::back_inserter(back.changes));
  return commit(std::move(back));
}

Result<std::vector<LogEntry>> Registry::log(size_t count, Revision before, std::optional<Ref> element) const {
  const State& state = *state_;
  const Revision head = state.head;
  Revision last = before == 0 || before > head + 1 ? head : before - 1;
  const SnapshotPtr now = TRY(state.newest(model::kMainLine));
  ThingLog of_thing(element.value_or(Ref::none()), *now);
  std::vector<LogEntry> log;
  // Backwards in blocks; without an element every entry counts, so that one block is enough.
  const Revision block = element ? std::max<size_t>(count, 4096) : std::max<size_t>(count, 1);
  while (last > 0 && log.size() < count) {
    const Revision first = last > block ? last - block + 1 : 1;
    std::vector<LogEntry> found;
    Result<void> outcome;
    TRY(state.ledger->read(first, last, [&](const ledger::Entry& entry) {
      LogEntry item{entry.sequence, entry.kind, entry.branch, entry.at, entry.author, {}, {}, 0, to_hex(entry.hash)};
      if (entry.kind == ledger::EntryKind::kChanges) {
        auto changes = model::decode_change_set(entry.body);
        if (!changes) return outcome = std::move(changes).error(), false;
        item.reason = state.reason_of(changes->reason);
        item.source = changes->source;
        item.change_count = changes->changes.size();
        if (element) of_thing.look(item, *changes);
      }
      if (!element) found.push_back(std::move(item));
      return true;
    }));
    TRY(std::move(outcome));
    std::ranges::move(found.rbegin(), found.rend(), std::back_inserter(log));
    last = first - 1;
    if (element && of_thing.settled(count)) break;
  }
  if (element) return of_thing.take(count);
  if (log.size() > count) log.resize(count);
  return log;
}

}  // namespace koers::registry
