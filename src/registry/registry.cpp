#include "registry/registry.h"

#include <sodium.h>

#include <algorithm>

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

}  // namespace

std::string Registry::State::new_salt() const {
  if (options.salt) return options.salt();
  std::string salt(16, '\0');
  randombytes_buf(salt.data(), salt.size());
  return salt;
}

std::string Registry::State::reason_of(const std::string& sealed) const {
  model::Commitment commitment;
  if (sealed.size() != commitment.hash.size()) return {};
  std::ranges::copy(sealed, reinterpret_cast<char*>(commitment.hash.data()));
  const auto text = personal->find(commitment);
  return text ? *text : "gewist";
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
      problem.what =
          Message(conflict.text,
                  {{"field", field.label},
                   {"element", current.name},
                   {"base", describe(before, conflict.target, conflict.field).value},
                   {"current", current.value},
                   {"proposed", conflict.proposed.empty() ? "" : view.display(conflict.field, model::ValueView(conflict.proposed))}});
      problem.where.field = field.name;
    } else {
      problem.what = Message(conflict.text, {{"element", current.name}});
    }
    if (conflict.target.is_element() && now->element(conflict.target.element()))
      problem.where.element = now->element(conflict.target.element()).key();
    problems.push_back(std::move(problem));
  }
  return Error(ErrorCode::kConflict, std::move(problems));
}

// What is published now. A branch is replayed when it is first asked for.
Result<SnapshotPtr> Registry::State::newest(BranchId branch) const {
  BranchInfo info;
  {
    const std::lock_guard lock(published_mutex);
    const auto found = branches.find(branch);
    if (found == branches.end() || found->second.info.state != BranchInfo::State::kOpen)
      return no_such_branch(std::to_string(branch.value));
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

Registry::Registry(std::unique_ptr<State> state) : state_(std::move(state)) {}

Result<std::unique_ptr<Registry>> Registry::open(std::unique_ptr<ledger::Ledger> ledger, Options options) {
  CHECK(options.clock != nullptr);
  CHECK(sodium_init() >= 0);
  auto state = std::make_unique<State>();
  state->ledger = std::move(ledger);
  state->options = std::move(options);
  TRY(state->load());
  State* raw = state.get();
  using Writer = ledger::GroupWriter<Job>;
  state->writer = std::make_unique<Writer>(Writer::Stages{[raw](std::span<Job* const> jobs) { raw->judge(jobs); }, [raw] { raw->seal(); },
                                                          [raw](std::span<Job* const>) { raw->write(); }});
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
  state_->help();
  Job job{std::move(changes), std::move(idempotency_key)};
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
  const Alone alone(*state_);
  State& state = *state_;
  state.own_yaml.push_back(yaml);
  const auto undo = [&](Error error) { return state.own_yaml.pop_back(), error; };
  const model::MetamodelPtr previous = metamodel();
  if (auto compiled = state.compile_metamodel(state.recorded_symbols); !compiled) return undo(std::move(compiled).error());
  const model::MetamodelPtr defined = metamodel();
  ledger::EntryDraft draft{ledger::EntryKind::kMetamodel,
                           model::kMainLine,
                           state.next_moment(),
                           author,
                           encode_body(MetamodelBody{defined->version(), defined->symbols(), yaml}),
                           {},
                           {}};
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
    state.publish(id, snapshot->with_metamodel(defined, id == model::kMainLine ? *sequence : snapshot->revision()), state.numbers);
  }
  const std::lock_guard lock(state.past_mutex);
  state.past.clear();
  return *sequence;
}

std::vector<std::string> Registry::own_definitions() const {
  const Alone alone(*state_);
  return state_->own_yaml;
}

Result<SnapshotPtr> Registry::with_definitions(const std::vector<std::string>& yaml, BranchId branch) const {
  const SnapshotPtr now = TRY(state_->newest(branch));
  if (yaml.empty()) return now;
  const Alone alone(*state_);
  std::vector<model::Metamodel::Source> sources = state_->options.metamodel;
  const auto add = [&](const std::string& text) { sources.push_back({"eigen-" + std::to_string(sources.size()) + ".yaml", text, true}); };
  std::ranges::for_each(state_->own_yaml, add);
  std::ranges::for_each(yaml, add);
  return now->with_metamodel(TRY(model::Metamodel::compile(sources, state_->recorded_symbols)), now->revision());
}

Result<Registry::ErasedReport> Registry::erase(model::ElementId subject, const std::string& ground, const std::string& author) {
  const Alone alone(*state_);
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
  state.written_at = state.last_at;
  state.publish(model::kMainLine, main->apply(nothing, erased.sequence), state.numbers);
  return ErasedReport{erased.sequence, erased.gone.size(), erased.retained};
}

}  // namespace koers::registry
