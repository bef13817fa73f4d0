#include "registry/registry.h"

#include <sodium.h>

#include <algorithm>
#include <deque>
#include <unordered_set>

#include "base/check.h"
#include "model/view.h"
#include "registry/entry_body.h"
#include "registry/messages.h"
#include "registry/registry_state.h"

namespace koers::registry {

using model::BranchId;
using model::ChangeSet;
using model::Ref;
using model::Revision;
using model::SnapshotPtr;

Error no_such_branch(const std::string& name) {
  return {ErrorCode::kNotFound, Message(kNoSuchBranch, {{"branch", name}}), {}, Message(kSeeBranches)};
}

Error no_such_revision(Revision revision, Revision head) {
  return {ErrorCode::kNotFound,
          Message(kNoSuchRevision, {{"revision", static_cast<int64_t>(revision)}, {"head", static_cast<int64_t>(head)}}),
          {},
          Message(kChooseRevision)};
}

namespace {

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

// `added` by position in the change set as it was submitted: the i-th addition stays the i-th when it is resolved.
std::vector<Ref> by_position(const std::vector<bool>& is_addition, const std::vector<Ref>& added) {
  std::vector<Ref> positions(is_addition.size());
  size_t next = 0;
  for (size_t i = 0; i < is_addition.size(); ++i) {
    if (is_addition[i] && next < added.size()) positions[i] = added[next++];
  }
  return positions;
}

std::vector<bool> additions_in(const ChangeSet& changes) {
  std::vector<bool> is_addition;
  is_addition.reserve(changes.changes.size());
  for (const model::Change& change : changes.changes) {
    is_addition.push_back(std::holds_alternative<model::AddElement>(change) || std::holds_alternative<model::AddRelation>(change));
  }
  return is_addition;
}

std::string subject_name(Ref subject) { return "e" + std::to_string(subject.element().index); }

// The thing behind a reference, in words, and its value of a field: for conflicts.
struct Described {
  std::string name, value;
};
Described describe(const SnapshotPtr& snapshot, Ref target, model::FieldId field) {
  const model::View view(snapshot);
  Described described;
  const auto fill = [&](const auto& record) {
    if (record && field.valid()) {
      const model::ValueView value = record.field(field);
      described.value = value.empty() ? "" : view.display(field, value);
    }
  };
  if (target.is_element()) {
    const model::ElementView element = snapshot->element(target.element());
    if (element) described.name = std::string(element.key()) + " " + view.name(element);
    fill(element);
  } else {
    const model::RelationView relation = snapshot->relation(target.relation());
    if (relation) described.name = snapshot->metamodel().relation_type(relation.type()).label.in(Language::kDutch);
    fill(relation);
  }
  return described;
}

std::string encoded(const model::Value& value) {
  std::string bytes;
  if (!value.empty()) model::encode_value(value, bytes);
  return bytes;
}

}  // namespace

std::string Registry::State::new_salt() const {
  if (options.salt) return options.salt();
  std::string salt(16, '\0');
  randombytes_buf(salt.data(), salt.size());
  return salt;
}

Timestamp Registry::State::next_moment() {
  last_at = std::max(last_at, options.clock->now());
  return last_at;
}

// The chain holds a commitment to the reason; its text may name somebody and can be dropped.
std::string Registry::State::seal_reason(const std::string& reason, const std::string& author, std::vector<ledger::PersonalDraft>& drafts) const {
  if (reason.empty()) return {};
  std::string salt = new_salt();
  const model::Commitment commitment = model::commit_to(salt, reason);
  drafts.push_back({commitment, "r:" + author, std::move(salt), reason, false});
  return std::string(reinterpret_cast<const char*>(commitment.hash.data()), commitment.hash.size());
}

std::string Registry::State::reason_of(const std::string& sealed) const {
  model::Commitment commitment;
  if (sealed.size() != commitment.hash.size()) return {};
  std::ranges::copy(sealed, reinterpret_cast<char*>(commitment.hash.data()));
  const auto text = personal->find(commitment);
  return text ? *text : "gewist";
}

// On the writer's thread: which changes meet something that changed since. Cheap when nothing did; the words are made on the author's own thread.
Result<std::vector<Registry::State::Conflict>> Registry::State::conflicts_of(const model::Snapshot& working, const ChangeSet& changes) const {
  std::vector<Conflict> conflicts;
  if (changes.base == working.revision()) return conflicts;
  if (changes.base > working.revision() && changes.base > head) {
    return Error(ErrorCode::kInvalidInput,
                 Message(kBaseAhead, {{"base", static_cast<int64_t>(changes.base)}, {"head", static_cast<int64_t>(head)}}), {}, Message(kReload));
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
        if (now.encoded() != proposed) conflicts.push_back({kFieldChangedSince, set->target, value.field, std::move(proposed)});  // else both want the same
      }
    } else if (const auto* remove = std::get_if<model::Remove>(&change); remove && !remove->target.is_added()) {
      if (TRY(was_touched(remove->target, {}))) conflicts.push_back({kRemovedSince, remove->target, {}, {}});
    } else if (const auto* key = std::get_if<model::SetKey>(&change)) {
      const auto element = working.element(key->element);
      if (element && element.key() != key->key && TRY(was_touched(key->element, {}))) conflicts.push_back({kKeyChangedSince, key->element, {}, {}});
    }
  }
  return conflicts;
}

// With what stood there when the author began, what stands there now and what is proposed.
Result<Error> Registry::State::in_words(const Job& job) const {
  const SnapshotPtr& now = job.judged_against;
  const SnapshotPtr before = TRY(snapshot_at(job.changes.base, job.changes.branch));
  const model::View view(now);
  std::vector<Problem> problems;
  for (const Conflict& conflict : job.conflicts) {
    const Described current = describe(now, conflict.target, conflict.field);
    Problem problem{Message(conflict.text), {}, Message(kChooseValue)};
    if (conflict.field.valid()) {
      const model::Field& field = now->metamodel().field(conflict.field);
      problem.what = Message(conflict.text, {{"field", field.label},
                                             {"element", current.name},
                                             {"base", describe(before, conflict.target, conflict.field).value},
                                             {"current", current.value},
                                             {"proposed", conflict.proposed.empty() ? "" : view.display(conflict.field, model::ValueView(conflict.proposed))}});
      problem.where.field = field.name;
    } else {
      problem.what = Message(conflict.text, {{"element", current.name}});
    }
    if (conflict.target.is_element() && now->element(conflict.target.element())) problem.where.element = now->element(conflict.target.element()).key();
    problems.push_back(std::move(problem));
  }
  return Error(ErrorCode::kConflict, std::move(problems));
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

namespace {

// Change sets of one branch that were accepted but not applied yet. Those that touch different things are applied together, so that a page that many of them
// touch is copied once; one that could see another's work (the same thing, a key, a relation, a removal) waits for the others to be applied first.
class Waiting {
 public:
  explicit Waiting(SnapshotPtr snapshot) : snapshot_(std::move(snapshot)) {}

  // The snapshot to check this change set against.
  const SnapshotPtr& snapshot_for(const ChangeSet& changes) {
    if (!stands_alone(changes)) apply();
    return snapshot_;
  }
  // `resolved` stays where it is until apply().
  void add(const model::ResolvedChangeSet& resolved, Revision revision) {
    for (const model::Change& change : resolved.changes.changes) {
      if (const Ref target = target_of(change); target != Ref::none()) touched_.insert(target);
    }
    only_simple_ = only_simple_ && std::ranges::all_of(resolved.changes.changes, is_simple);
    sets_.push_back(&resolved), revisions_.push_back(revision);
  }
  const SnapshotPtr& apply() {
    if (!sets_.empty()) snapshot_ = snapshot_->apply(sets_, revisions_);
    sets_.clear(), revisions_.clear(), touched_.clear();
    only_simple_ = true;
    return snapshot_;
  }

 private:
  static Ref target_of(const model::Change& change) {
    if (const auto* set = std::get_if<model::SetFields>(&change)) return set->target;
    if (const auto* append = std::get_if<model::AppendPoints>(&change)) return append->element;
    return Ref::none();
  }
  // Looks at and changes nothing but its own target; a new element without a key of its own is seen by nobody.
  static bool is_simple(const model::Change& change) {
    const auto* add = std::get_if<model::AddElement>(&change);
    return target_of(change) != Ref::none() || (add != nullptr && add->key.empty()) || (add != nullptr && add->id.index != Ref::kIndexMax);
  }
  bool stands_alone(const ChangeSet& changes) const {
    if (sets_.empty()) return true;
    return only_simple_ && std::ranges::all_of(changes.changes, [&](const model::Change& change) { return is_simple(change) && !touched_.contains(target_of(change)); });
  }

  SnapshotPtr snapshot_;
  std::vector<const model::ResolvedChangeSet*> sets_;
  std::vector<Revision> revisions_;
  std::unordered_set<Ref> touched_;
  bool only_simple_ = true;
};

}  // namespace

void Registry::State::process(std::span<Job* const> batch) {
  const std::lock_guard hold(write_mutex);
  struct Accepted {
    Job* job;
    model::ResolvedChangeSet resolved;
    std::vector<bool> additions;
  };
  std::deque<Accepted> accepted;  // stay where they are
  std::vector<ledger::EntryDraft> drafts;
  std::map<BranchId, Waiting> working;
  std::map<std::string, size_t> keys;
  std::vector<std::pair<Job*, size_t>> twins;  // same idempotency key twice in one batch

  const auto judge = [&](Job* job) -> Result<Committed> {
    if (!job->idempotency_key.empty()) {
      if (const auto twin = keys.find(job->idempotency_key); twin != keys.end()) return twins.emplace_back(job, twin->second), Committed{};
      if (const auto known = TRY(ledger->find_idempotent(job->idempotency_key))) return repeated(*known);
    }
    const BranchId branch = job->changes.branch;
    auto waiting = working.find(branch);
    if (waiting == working.end()) waiting = working.emplace(branch, TRY(newest(branch))).first;
    const SnapshotPtr& snapshot = waiting->second.snapshot_for(job->changes);
    if (job->changes.changes.empty()) return Committed{snapshot->revision(), {}, false};
    job->conflicts = TRY(conflicts_of(*snapshot, job->changes));
    if (!job->conflicts.empty()) {
      job->judged_against = snapshot;
      return Error(ErrorCode::kConflict, Message());
    }
    std::vector<bool> additions = additions_in(job->changes);
    Accepted& item = accepted.emplace_back(Accepted{job, TRY(settle(snapshot, std::move(job->changes))), std::move(additions)});
    drafts.push_back(draft_of(item.resolved, job->idempotency_key));
    waiting->second.add(item.resolved, head + drafts.size());
    if (!job->idempotency_key.empty()) keys[job->idempotency_key] = accepted.size() - 1;
    return Committed{};
  };
  for (Job* job : batch) job->answer = judge(job);
  if (accepted.empty()) return;

  const auto appended = ledger->append(head, drafts);
  if (!appended) {
    for (const Accepted& item : accepted) item.job->answer = appended.error();
    for (const auto& [job, twin] : twins) job->answer = appended.error();
    return;
  }
  for (size_t i = 0; i < accepted.size(); ++i) {
    const Revision revision = head + 1 + i;
    CHECK((*appended)[i].sequence == revision);
    const auto& resolved = accepted[i].resolved;
    for (const auto& text : drafts[i].personal) personal->put(text.commitment, text.text);
    recent.remember(revision, resolved.changes.branch, resolved.changes);
    bytes_since_checkpoint += drafts[i].body.size();
    accepted[i].job->answer = Committed{revision, by_position(accepted[i].additions, added_of(resolved.changes)), false};
  }
  for (const auto& [job, twin] : twins) {
    job->answer = accepted[twin].job->answer;
    job->answer->repeated = true;
  }
  entries_since_checkpoint += accepted.size();
  head += accepted.size();
  for (auto& [branch, waiting] : working) publish(branch, waiting.apply());
  checkpoint_when_due();
}

void Registry::State::publish(BranchId branch, SnapshotPtr after) {
  Published published{branch, {}, after};
  {
    const std::lock_guard lock(published_mutex);
    BranchState& state = branches[branch];
    published.before = std::exchange(state.published, std::move(after));
    state.info.head = published.after->revision();
    published_numbers = numbers;
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

// The caller holds write_mutex or wants what is published now. A branch is replayed when it is first asked for.
Result<SnapshotPtr> Registry::State::newest(BranchId branch) const {
  BranchInfo info;
  {
    const std::lock_guard lock(published_mutex);
    const auto found = branches.find(branch);
    if (found == branches.end() || found->second.info.state != BranchInfo::State::kOpen) return no_such_branch(std::to_string(branch.value));
    if (found->second.published) return found->second.published;
    info = found->second.info;
  }
  SnapshotPtr made = TRY(snapshot_at(info.head, branch));
  const std::lock_guard lock(published_mutex);
  // Somebody may have been quicker, and a writer may have gone on from there.
  BranchState& state = const_cast<State*>(this)->branches[branch];
  if (!state.published) state.published = std::move(made);
  return state.published;
}

Result<uint64_t> Registry::State::append_one(ledger::EntryDraft draft) {
  const auto appended = TRY(ledger->append(head, std::span(&draft, 1)));
  for (const auto& text : draft.personal) personal->put(text.commitment, text.text);
  bytes_since_checkpoint += draft.body.size();
  ++entries_since_checkpoint;
  head = appended.front().sequence;
  return head;
}

// A change set together with other entries, in one durable append; the caller holds write_mutex.
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
  const Revision first = head + 1;
  head = appended.back().sequence;
  if (!any) return Committed{working->revision(), {}, false};
  recent.remember(first, branch, resolved.changes);
  publish(branch, working->apply(resolved, first));
  checkpoint_when_due();
  return Committed{first, by_position(additions, added_of(resolved.changes)), false};
}

Registry::Registry(std::unique_ptr<State> state) : state_(std::move(state)) {}

Result<std::unique_ptr<Registry>> Registry::open(std::unique_ptr<ledger::Ledger> ledger, Options options) {
  CHECK(options.clock != nullptr);
  CHECK(sodium_init() >= 0);
  auto state = std::make_unique<State>();
  state->ledger = std::move(ledger);
  state->options = std::move(options);
  TRY(state->load());
  State* raw = state.get();
  state->writer = std::make_unique<ledger::GroupWriter<State::Job>>([raw](std::span<State::Job* const> batch) { raw->process(batch); });
  return std::unique_ptr<Registry>(new Registry(std::move(state)));
}

Registry::~Registry() {
  state_->writer.reset();
  if (state_->checkpoint_thread.joinable()) state_->checkpoint_thread.join();
  // A thousand entries replay in a few milliseconds: not worth a checkpoint.
  if (state_->entries_since_checkpoint > 1'000) (void)state_->write_checkpoint(state_->capture_checkpoint());
}

Result<SnapshotPtr> Registry::snapshot(BranchId branch) const { return state_->newest(branch); }
Result<SnapshotPtr> Registry::at(Revision revision, BranchId branch) const { return state_->snapshot_at(revision, branch); }
ledger::Ledger& Registry::ledger() const { return *state_->ledger; }

model::MetamodelPtr Registry::metamodel() const {
  const std::lock_guard lock(state_->published_mutex);
  return state_->metamodel;
}

Result<Committed> Registry::commit(ChangeSet changes, std::string idempotency_key) {
  State::Job job{std::move(changes), std::move(idempotency_key)};
  state_->writer->run(job);
  if (!job.conflicts.empty()) return TRY(state_->in_words(job));
  return std::move(job.answer);
}

Result<SnapshotPtr> Registry::try_out(ChangeSet changes) const {
  const SnapshotPtr working = TRY(state_->newest(changes.branch));
  model::NumberAllocator numbers;
  {
    const std::lock_guard lock(state_->published_mutex);
    numbers = state_->published_numbers;
  }
  const model::ResolvedChangeSet resolved =
      TRY(model::resolve(*working, std::move(changes), numbers, [this] { return state_->new_salt(); }));
  // Personal texts of what is only tried out are not kept: such a snapshot shows them as erased.
  return working->apply(resolved, working->revision() + 1);
}

namespace {
class Listening final : public Registry::Subscription {
 public:
  explicit Listening(std::function<void()> stop) : stop_(std::move(stop)) {}
  ~Listening() override { stop_(); }

 private:
  std::function<void()> stop_;
};
}  // namespace

std::unique_ptr<Registry::Subscription> Registry::subscribe(std::function<void(const Published&)> listener) {
  const std::lock_guard lock(state_->listeners_mutex);
  const uint64_t id = state_->next_listener++;
  state_->listeners[id] = std::make_shared<std::function<void(const Published&)>>(std::move(listener));
  return std::make_unique<Listening>([this, id] {
    const std::lock_guard unlock(state_->listeners_mutex);
    state_->listeners.erase(id);
  });
}

Result<Revision> Registry::define(const std::string& yaml, const std::string& author) {
  const std::lock_guard hold(state_->write_mutex);
  State& state = *state_;
  state.own_yaml.push_back(yaml);
  const auto undo = [&](Error error) { return state.own_yaml.pop_back(), error; };
  const model::MetamodelPtr previous = metamodel();
  if (auto compiled = state.compile_metamodel(state.recorded_symbols); !compiled) return undo(std::move(compiled).error());
  const model::MetamodelPtr defined = metamodel();
  ledger::EntryDraft draft{ledger::EntryKind::kMetamodel, model::kMainLine, state.next_moment(), author,
                           encode_body(MetamodelBody{defined->version(), defined->symbols(), yaml}), {}, {}};
  const auto sequence = state.append_one(std::move(draft));
  if (!sequence) {
    const std::lock_guard lock(state.published_mutex);
    state.metamodel = previous;
    return undo(sequence.error());
  }
  state.recorded_symbols = defined->symbols();
  std::vector<std::pair<BranchId, SnapshotPtr>> loaded;
  {
    const std::lock_guard lock(state.published_mutex);
    for (const auto& [id, branch] : state.branches) {
      if (branch.published) loaded.emplace_back(id, branch.published);
    }
  }
  for (const auto& [id, snapshot] : loaded) {
    state.publish(id, snapshot->with_metamodel(defined, id == model::kMainLine ? *sequence : snapshot->revision()));
  }
  const std::lock_guard lock(state.past_mutex);
  state.past.clear();
  return *sequence;
}

Result<Registry::ErasedReport> Registry::erase(model::ElementId subject, const std::string& ground, const std::string& author) {
  const std::lock_guard hold(state_->write_mutex);
  State& state = *state_;
  // It may have been removed since, or live on a branch only: what counts is that the number was given out.
  if (subject.index >= state.numbers.elements()) {
    return Error(ErrorCode::kNotFound, Message(kNoSuchElement), {}, Message(kSeeElements));
  }
  const auto erased = TRY(state.ledger->erase(state.head, subject_name(subject), ground, author, state.next_moment()));
  state.head = erased.sequence;
  for (const model::Commitment& commitment : erased.gone) state.personal->erase(commitment);
  state.personal->set_epoch(erased.epoch);
  const SnapshotPtr main = TRY(state.newest(model::kMainLine));
  const model::ResolvedChangeSet nothing;
  state.publish(model::kMainLine, main->apply(nothing, erased.sequence));
  return ErasedReport{erased.sequence, erased.gone.size(), erased.retained};
}

}  // namespace koers::registry
