// Writing in two stages: a batch of change sets is judged (judging.cpp) while the one before it is made durable here. Nothing is published, answered or
// refused before everything it was judged upon is durable. When an append fails, what was judged upon it is judged again upon what is there.
#include "base/check.h"
#include "registry/messages.h"
#include "registry/registry_state.h"

namespace koers::registry {

using model::BranchId;
using model::ChangeSet;
using model::Revision;
using model::SnapshotPtr;

// Nothing is on its way: what is published is the newest there is.
void Registry::State::forget_ahead() {
  if (failed.exchange(false, std::memory_order_acquire)) recent.forget_after(head);
  ahead.clear();
  ahead_keys.clear();
  ahead_head = head;
}

// The batch before is finished and nothing else runs.
void Registry::State::seal() {
  if (judged.ahead && failed.load(std::memory_order_acquire)) {
    Batch again;
    again.jobs = judged.jobs;
    again.later = std::move(judged.jobs);
    judged = std::move(again);
    forget_ahead();
  }
  judged.ahead = false;
  ahead_keys.clear();
  for (Job* job : judged.later) judge_into(judged, job);
  for (const auto& [branch, waiting] : judged.working) {
    waiting->seal();
    ahead[branch] = waiting;
  }
  for (const auto& [key, item] : judged.keys) ahead_keys.insert(key);
  judged.numbers = numbers;
  judged.last_at = last_at;
  if (judged.changes <= kBesideChangesMin && !judged.accepted.empty()) {
    const std::lock_guard lock(to_make_mutex);
    to_make.clear();
    for (const auto& [branch, waiting] : judged.working) to_make.push_back(waiting);
    anything_to_make.store(true, std::memory_order_release);
  }
  appending = std::exchange(judged, {});
  on_its_way.store(true, std::memory_order_release);
}

// Makes the next snapshot beside the writing and beside judging what comes after it: for an author before handing in a change set.
void Registry::State::help() {
  if (!anything_to_make.load(std::memory_order_acquire)) return;
  std::vector<std::shared_ptr<Waiting>> taken;
  {
    const std::lock_guard lock(to_make_mutex);
    taken.swap(to_make);
    anything_to_make.store(false, std::memory_order_relaxed);
  }
  for (const std::shared_ptr<Waiting>& waiting : taken) waiting->make();
}

void Registry::State::write() {
  Batch& batch = appending;
  if (!batch.accepted.empty()) {
    // The next snapshot is made by who hands in the next change set (help()), or at the end. What takes long does not wait for either, but is made beside the
    // writing; and letting go of a million changes takes as long as applying them.
    std::jthread beside;
    if (batch.changes > kBesideChangesMin) {
      beside = std::jthread([&batch] {
        for (const auto& [branch, waiting] : batch.working) waiting->make();
        for (Batch::Accepted& item : batch.accepted) item.resolved = {};
      });
    }
    answer_all(ledger->append(head, batch.drafts));
  }
  for (Job* job : batch.late_twins) {
    job->answer = [&]() -> Result<Committed> {
      if (const auto known = TRY(ledger->find_idempotent(job->idempotency_key))) return repeated(*known);
      return Error(ErrorCode::kUnavailable, Message(kKeyTooOld), {}, Message(kReload));
    }();
  }
  appending = {};
  on_its_way.store(false, std::memory_order_release);
}

void Registry::State::answer_all(const Result<std::vector<ledger::Appended>>& appended) {
  Batch& batch = appending;
  if (!appended) {
    for (const Batch::Accepted& item : batch.accepted) item.job->answer = appended.error();
    for (const auto& [job, twin] : batch.twins) job->answer = appended.error();
    failed.store(true, std::memory_order_release);
    for (const auto& [branch, waiting] : batch.working) waiting->make();  // whoever judges upon it must not meet what is gone
    return;
  }
  for (size_t i = 0; i < batch.accepted.size(); ++i) {
    Batch::Accepted& item = batch.accepted[i];
    const Revision revision = head + 1 + i;
    CHECK((*appended)[i].sequence == revision);
    for (const auto& text : batch.drafts[i].personal) personal->put(text.commitment, text.text);
    bytes_since_checkpoint += batch.drafts[i].body.size();
    item.job->answer = Committed{revision, std::move(item.added), false};
  }
  for (const auto& [job, twin] : batch.twins) {
    job->answer = batch.accepted[twin].job->answer;
    job->answer->repeated = true;
  }
  entries_since_checkpoint += batch.accepted.size();
  written_at = batch.last_at;
  head += batch.accepted.size();
  for (auto& [branch, waiting] : batch.working) publish(branch, waiting->make(), batch.numbers);
  checkpoint_when_due();
}

void Registry::State::publish(BranchId branch, SnapshotPtr after, const model::NumberAllocator& given_out) {
  Published published{branch, {}, after};
  {
    const std::lock_guard lock(published_mutex);
    BranchState& state = branches[branch];
    published.before = std::exchange(state.published, std::move(after));
    state.info.head = published.after->revision();
    published_numbers = given_out;
  }
  if (published.before != published.after) notify(published);
}

void Registry::State::notify(const Published& published) const {
  std::vector<std::shared_ptr<std::function<void(const Published&)>>> called;
  {
    const std::lock_guard lock(listeners_mutex);
    for (const auto& [id, listener] : listeners) called.push_back(listener);
  }
  for (const auto& listener : called) (*listener)(published);
}

Result<Committed> Registry::State::repeated(uint64_t sequence) const {
  Committed committed{sequence, {}, true};
  Result<void> decoded;
  TRY(ledger->read(sequence, sequence, [&](const ledger::Entry& entry) {
    auto changes = model::decode_change_set(entry.body);
    if (changes) {
      committed.added = by_position(additions_in(*changes), added_of(*changes));
    } else {
      decoded = std::move(changes).error();
    }
    return true;
  }));
  TRY(std::move(decoded));
  return committed;
}

Result<uint64_t> Registry::State::append_one(ledger::EntryDraft draft) {
  const auto appended = TRY(ledger->append(head, std::span(&draft, 1)));
  for (const auto& text : draft.personal) personal->put(text.commitment, text.text);
  bytes_since_checkpoint += draft.body.size();
  ++entries_since_checkpoint;
  written_at = last_at;
  head = appended.front().sequence;
  return head;
}

// A change set together with other entries, in one durable append; the caller is Alone.
Result<Committed> Registry::State::commit_alone(ChangeSet changes, std::vector<ledger::EntryDraft> with) {
  const BranchId branch = changes.branch;
  const SnapshotPtr working = TRY(newest(branch));
  const std::vector<bool> additions = additions_in(changes);
  std::vector<ledger::EntryDraft> drafts;
  model::ResolvedChangeSet resolved;
  const bool any = !changes.changes.empty();
  if (any) {
    resolved = TRY(settle(working, std::move(changes)));
    drafts.push_back(draft_of(resolved, {}));
  }
  for (auto& draft : with) drafts.push_back(std::move(draft));
  const auto appended = TRY(ledger->append(head, drafts));
  for (const auto& draft : drafts) {
    for (const auto& text : draft.personal) personal->put(text.commitment, text.text);
    bytes_since_checkpoint += draft.body.size();
  }
  entries_since_checkpoint += drafts.size();
  written_at = last_at;
  const Revision first = head + 1;
  head = appended.back().sequence;
  if (!any) return Committed{working->revision(), {}, false};
  recent.remember(first, branch, resolved.changes, first);
  publish(branch, working->apply(resolved, first), numbers);
  checkpoint_when_due();
  return Committed{first, by_position(additions, added_of(resolved.changes)), false};
}

Registry::Alone::Alone(State& state) : state_(state), alone_(state.writer->queue()) { state_.forget_ahead(); }

Registry::Alone::~Alone() { state_.forget_ahead(); }

}  // namespace koers::registry
