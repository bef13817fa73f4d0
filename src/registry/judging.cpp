// Judging: whether a change set may be, and what entry it becomes. Runs beside the writing of the batch before, upon what that will have made.
#include <algorithm>

#include "registry/messages.h"
#include "registry/registry_state.h"

namespace koers::registry {

using model::BranchId;
using model::ChangeSet;
using model::Ref;
using model::Revision;
using model::SnapshotPtr;

namespace {

// A larger change set is judged once, when the batch before is durable: keeping a copy of it to judge again would cost more than the wait.
constexpr size_t kAheadChangesMax = 10'000;
constexpr size_t kDraftsUsual = 64;  // of a batch when many write

std::string encoded(const model::Value& value) {
  std::string bytes;
  if (!value.empty()) model::encode_value(value, bytes);
  return bytes;
}

bool is_addition(const model::Change& change) {
  return std::holds_alternative<model::AddElement>(change) || std::holds_alternative<model::AddRelation>(change);
}

}  // namespace

std::string subject_name(Ref subject) { return "e" + std::to_string(subject.element().index); }

std::vector<Ref> added_of(const ChangeSet& changes) {
  std::vector<Ref> added;
  added.reserve(changes.changes.size());
  for (const model::Change& change : changes.changes) {
    if (const auto* element = std::get_if<model::AddElement>(&change)) {
      added.emplace_back(element->id);
    } else if (const auto* relation = std::get_if<model::AddRelation>(&change)) {
      added.emplace_back(relation->id);
    }
  }
  return added;
}

std::vector<Ref> by_position(const std::vector<bool>& is_addition, const std::vector<Ref>& added) {
  std::vector<Ref> positions(is_addition.size());
  size_t next = 0;
  for (size_t i = 0; i < is_addition.size(); ++i) {
    if (is_addition[i] && next < added.size()) positions[i] = added[next++];
  }
  return positions;
}

std::vector<bool> additions_in(const ChangeSet& changes) {
  std::vector<bool> are_additions;
  are_additions.reserve(changes.changes.size());
  for (const model::Change& change : changes.changes) are_additions.push_back(is_addition(change));
  return are_additions;
}

Timestamp Registry::State::next_moment() {
  last_at = std::max(last_at, options.clock->now());
  return last_at;
}

// The chain holds a commitment to the reason; its text may name somebody and can be dropped.
std::string Registry::State::seal_reason(const std::string& reason, const std::string& author,
                                         std::vector<ledger::PersonalDraft>& drafts) const {
  if (reason.empty()) return {};
  std::string salt = new_salt();
  const model::Commitment commitment = model::commit_to(salt, reason);
  drafts.push_back({commitment, "r:" + author, std::move(salt), reason, false});
  return std::string(reinterpret_cast<const char*>(commitment.hash.data()), commitment.hash.size());
}

Result<model::ResolvedChangeSet> Registry::State::settle(const SnapshotPtr& working, ChangeSet changes) {
  return model::resolve(*working, std::move(changes), numbers, [this] { return new_salt(); });
}

ledger::EntryDraft Registry::State::draft_of(model::ResolvedChangeSet& resolved, std::string idempotency_key) {
  ledger::EntryDraft draft;
  draft.kind = ledger::EntryKind::kChanges;
  draft.branch = resolved.changes.branch;
  draft.at = next_moment();
  draft.author = resolved.changes.author;
  draft.idempotency_key = std::move(idempotency_key);
  for (const auto& text : resolved.personal) {
    draft.personal.push_back({text.commitment, subject_name(text.subject), text.salt, text.text, text.retained});
  }
  resolved.changes.reason = seal_reason(resolved.changes.reason, resolved.changes.author, draft.personal);
  draft.body = model::encode_change_set(resolved.changes);
  return draft;
}

// Which changes meet something that changed since. Cheap when nothing did; the words are made later, on the author's own thread.
Result<std::vector<Conflict>> Registry::State::conflicts_of(const model::Snapshot& working, const ChangeSet& changes) const {
  std::vector<Conflict> conflicts;
  if (changes.base == working.revision()) return conflicts;
  if (changes.base > working.revision() && changes.base > head) {
    return Error(ErrorCode::kInvalidInput,
                 Message(kBaseAhead, {{"base", static_cast<int64_t>(changes.base)}, {"head", static_cast<int64_t>(head)}}), {},
                 Message(kReload));
  }
  std::optional<std::vector<Touch>> touched;
  const auto changed_at = [&](Ref target) -> Revision {
    if (target.is_relation()) {
      const auto relation = working.relation(target.relation());
      return relation ? relation.changed_at() : 0;
    }
    const auto element = working.element(target.element());
    return element ? element.changed_at() : 0;
  };
  // An invalid field: its key, labels or any of its fields. The entries are read only when the thing has changed at all.
  const auto was_touched = [&](Ref target, model::FieldId field) -> Result<bool> {
    if (changed_at(target) <= changes.base) return false;
    if (!touched) touched = TRY(recent.since(changes.base, changes.branch, *ledger));
    if (field.valid()) return std::ranges::binary_search(*touched, Touch{target, field});
    const auto any = std::ranges::lower_bound(*touched, Touch{target, model::FieldId{0}});
    return any != touched->end() && any->target == target;
  };
  for (const model::Change& change : changes.changes) {
    if (const auto* set = std::get_if<model::SetFields>(&change); set && !set->target.is_added()) {
      for (const model::FieldValue& value : set->fields) {
        if (!TRY(was_touched(set->target, value.field))) continue;
        const model::ValueView now = set->target.is_element() ? working.element(set->target.element()).field(value.field)
                                                              : working.relation(set->target.relation()).field(value.field);
        std::string proposed = encoded(value.value);
        if (now.encoded() != proposed)
          conflicts.push_back({kFieldChangedSince, set->target, value.field, std::move(proposed)});  // else both want the same
      }
    } else if (const auto* remove = std::get_if<model::Remove>(&change); remove && !remove->target.is_added()) {
      if (TRY(was_touched(remove->target, {}))) conflicts.push_back({kRemovedSince, remove->target, {}, {}});
    } else if (const auto* key = std::get_if<model::SetKey>(&change)) {
      const auto element = working.element(key->element);
      if (element && element.key() != key->key && TRY(was_touched(key->element, {})))
        conflicts.push_back({kKeyChangedSince, key->element, {}, {}});
    }
  }
  return conflicts;
}

// The branch as it will be once everything that was judged is durable.
Result<std::shared_ptr<Waiting>> Registry::State::newest_ahead(BranchId branch) const {
  if (const auto found = ahead.find(branch); found != ahead.end()) return std::make_shared<Waiting>(found->second);
  return std::make_shared<Waiting>(TRY(newest(branch)));
}

Result<Committed> Registry::State::judge_one(Batch& batch, Job* job) {
  if (!job->idempotency_key.empty()) {
    if (const auto twin = batch.keys.find(job->idempotency_key); twin != batch.keys.end())
      return batch.twins.emplace_back(job, twin->second), Committed{};
    if (ahead_keys.contains(job->idempotency_key)) return batch.late_twins.push_back(job), Committed{};
    if (const auto known = TRY(ledger->find_idempotent(job->idempotency_key))) return repeated(*known);
  }
  const BranchId branch = job->changes.branch;
  auto waiting = batch.working.find(branch);
  if (waiting == batch.working.end()) waiting = batch.working.emplace(branch, TRY(newest_ahead(branch))).first;
  const SnapshotPtr& snapshot = waiting->second->snapshot_for(job->changes);
  if (job->changes.changes.empty()) return Committed{snapshot->revision(), {}, false};
  job->conflicts = TRY(conflicts_of(*snapshot, job->changes));
  if (!job->conflicts.empty()) {
    job->judged_against = snapshot;
    return Error(ErrorCode::kConflict, Message());
  }
  std::vector<bool> additions;
  if (std::ranges::any_of(job->changes.changes, is_addition)) additions = additions_in(job->changes);
  const size_t change_count = job->changes.changes.size();
  ChangeSet changes = batch.ahead ? job->changes : std::move(job->changes);
  Batch::Accepted& item = batch.accepted.emplace_back(Batch::Accepted{job, TRY(settle(snapshot, std::move(changes))), {}});
  item.added = additions.empty() ? std::vector<Ref>(change_count) : by_position(additions, added_of(item.resolved.changes));
  batch.drafts.push_back(draft_of(item.resolved, job->idempotency_key));
  const Revision revision = ++ahead_head;
  recent.remember(revision, branch, item.resolved.changes, head);
  waiting->second->add(item.resolved, revision);
  batch.changes += item.resolved.changes.changes.size();
  if (!job->idempotency_key.empty()) batch.keys[job->idempotency_key] = batch.accepted.size() - 1;
  return Committed{};
}

void Registry::State::judge_into(Batch& batch, Job* job) {
  job->conflicts.clear();
  job->answer = judge_one(batch, job);
}

void Registry::State::judge(std::span<Job* const> jobs) {
  if (judged.jobs.empty()) {
    judged.ahead = on_its_way.load(std::memory_order_acquire);
    if (!judged.ahead) forget_ahead();
  }
  if (judged.drafts.empty()) judged.drafts.reserve(kDraftsUsual);
  for (Job* job : jobs) {
    judged.jobs.push_back(job);
    const bool wait = judged.ahead && job->changes.changes.size() > kAheadChangesMax;
    if (wait || !judged.later.empty())
      judged.later.push_back(job);
    else
      judge_into(judged, job);
  }
}

}  // namespace koers::registry
