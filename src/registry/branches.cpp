// Branches: scenarios on top of a revision of the main line, merged back field by field.

#include <algorithm>
#include <set>

#include "model/view.h"
#include "registry/entry_body.h"
#include "registry/messages.h"
#include "registry/registry_state.h"

namespace koers::registry {

using model::BranchId;
using model::ChangeSet;
using model::FieldId;
using model::Ref;
using model::SnapshotPtr;

namespace {

constexpr size_t kBranchNameMax = 100;

Error not_for_main_line() { return {ErrorCode::kRefused, Message(kMainLineStays), {}, Message(kSeeBranches)}; }

// What a branch touched, in the order in which it first did.
struct BranchTouches {
  std::vector<Ref> order;
  std::map<Ref, std::set<FieldId>> fields;  // an invalid field: existence, key or labels
  std::vector<model::AppendPoints> points;

  void add(const ChangeSet& changes) {
    for (const Touch& touch : touches_of(changes)) {
      const auto [at, fresh] = fields.try_emplace(touch.target);
      if (fresh) order.push_back(touch.target);
      at->second.insert(touch.field);
    }
    for (const model::Change& change : changes.changes) {
      if (const auto* append = std::get_if<model::AppendPoints>(&change)) points.push_back(*append);
    }
  }
};

// Three-way comparison of everything a branch touched: `base` where it grew, `ours` the main line now, `theirs` the branch now.
class ThreeWay {
 public:
  ThreeWay(SnapshotPtr base, SnapshotPtr ours, SnapshotPtr theirs, MergeChoice choice)
      : base_(std::move(base)), ours_(std::move(ours)), theirs_(std::move(theirs)), choice_(choice) {}

  void run(const BranchTouches& touches) {
    for (const Ref ref : touches.order) {
      const auto& fields = touches.fields.at(ref);
      if (ref.is_element()) {
        const auto id = ref.element();
        one(ref, base_->element(id), ours_->element(id), theirs_->element(id), fields);
      } else {
        const auto id = ref.relation();
        one(ref, base_->relation(id), ours_->relation(id), theirs_->relation(id), fields);
      }
    }
    std::ranges::move(relations_, std::back_inserter(changes_));
    std::ranges::move(rest_, std::back_inserter(changes_));
    for (const model::AppendPoints& points : touches.points) {
      if (theirs_->element(points.element.element()) &&
          (ours_->element(points.element.element()) || !base_->element(points.element.element()))) {
        changes_.emplace_back(points);
      }
    }
  }
  std::vector<model::Change> take_changes() { return std::move(changes_); }
  std::vector<FieldConflict> take_conflicts() { return std::move(conflicts_); }

 private:
  std::string key_of(const model::ElementView& element) const { return std::string(element.key()); }
  std::string key_of(const model::RelationView& relation) const {
    if (!relation.from().is_element()) return {};
    const auto from = theirs_->element(relation.from().element());
    return from ? std::string(from.key()) : std::string();
  }
  void bring(const model::ElementView& it) {
    changes_.emplace_back(addition_of(it));
    // What it had measured before the branch grew comes back with it; what the branch measured is in its own entries.
    for (const std::string_view series : base_->series_names(it.id())) {
      rest_.emplace_back(model::AppendPoints{it.id(), std::string(series), base_->series(it.id(), series)});
    }
  }
  void bring(const model::RelationView& it) { relations_.emplace_back(addition_of(it)); }
  bool ends_exist(const model::ElementView&) const { return true; }
  // An end that the main line removed takes the relation with it.
  bool ends_exist(const model::RelationView& relation) const {
    const auto exists = [&](Ref end) {
      const bool was =
          end.is_element() ? static_cast<bool>(base_->element(end.element())) : static_cast<bool>(base_->relation(end.relation()));
      const bool is =
          end.is_element() ? static_cast<bool>(ours_->element(end.element())) : static_cast<bool>(ours_->relation(end.relation()));
      return is || !was;
    };
    return exists(relation.from()) && exists(relation.to());
  }
  // Whether theirs holds; a refused conflict holds nothing.
  bool settle(Ref ref, std::string key, FieldId field, model::Value base, model::Value ours, model::Value theirs) {
    conflicts_.push_back({ref, std::move(key), field, std::move(base), std::move(ours), std::move(theirs)});
    return choice_ == MergeChoice::kTheirs;
  }
  void same_key(Ref ref, const model::ElementView& base, const model::ElementView& ours, const model::ElementView& theirs) {
    if (theirs.key() == base.key() || theirs.key() == ours.key()) return;
    if (ours.key() == base.key() ||
        settle(ref, key_of(theirs), {}, std::string(base.key()), std::string(ours.key()), std::string(theirs.key()))) {
      rest_.emplace_back(model::SetKey{ref.element(), std::string(theirs.key())});
    }
  }
  void same_key(Ref, const model::RelationView&, const model::RelationView&, const model::RelationView&) {}

  template <class Record>
  void one(Ref ref, const Record& base, const Record& ours, const Record& theirs, const std::set<FieldId>& fields) {
    if (!base && !theirs) return;  // added and removed again on the branch
    if (!theirs) {
      if (!ours) return;
      const bool changed_here = ours.changed_at() > base.changed_at();
      if (!changed_here || settle(ref, key_of(ours), {}, {}, {}, {})) rest_.emplace_back(model::Remove{ref});
      return;
    }
    if (!ours) {
      // New on the branch, or removed on the main line while the branch changed it.
      if (!base ? ends_exist(theirs) : settle(ref, key_of(theirs), {}, {}, {}, {})) {
        bring(theirs);
      } else if (!base) {
        settle(ref, key_of(theirs), {}, {}, {}, {});
      }
      return;
    }
    model::SetFields set{ref, {}};
    for (const FieldId field : fields) {
      if (!field.valid()) continue;
      const auto before = base.field(field).encoded(), here = ours.field(field).encoded(), there = theirs.field(field).encoded();
      if (there == before || there == here) continue;
      if (here == before ||
          settle(ref, key_of(theirs), field, base.field(field).to_value(), ours.field(field).to_value(), theirs.field(field).to_value())) {
        set.fields.push_back({field, theirs.field(field).to_value()});
      }
    }
    if (!set.fields.empty()) rest_.emplace_back(std::move(set));
    if (!fields.contains(FieldId{})) return;
    same_key(ref, base, ours, theirs);
    if (theirs.labels() != base.labels() && theirs.labels() != ours.labels()) {
      if (ours.labels() == base.labels() || settle(ref, key_of(theirs), {}, {}, {}, {}))
        rest_.emplace_back(model::SetLabels{ref, theirs.labels()});
    }
  }

  SnapshotPtr base_, ours_, theirs_;
  MergeChoice choice_;
  std::vector<model::Change> changes_, relations_, rest_;
  std::vector<FieldConflict> conflicts_;
};

Error conflicts_in_words(const std::vector<FieldConflict>& conflicts, const SnapshotPtr& snapshot) {
  const model::View view(snapshot);
  const auto words = [&](FieldId field, const model::Value& value) {
    std::string bytes;
    if (value.empty()) return bytes;
    model::encode_value(value, bytes);
    return view.display(field, model::ValueView(bytes));
  };
  std::vector<Problem> problems;
  for (const FieldConflict& conflict : conflicts) {
    Problem problem{{}, {}, Message(kChooseSide)};
    problem.where.element = conflict.key;
    if (conflict.field.valid()) {
      const model::Field& field = snapshot->metamodel().field(conflict.field);
      problem.where.field = field.name;
      problem.what = Message(kBothChanged, {{"field", field.label},
                                            {"element", conflict.key},
                                            {"base", words(conflict.field, conflict.base)},
                                            {"ours", words(conflict.field, conflict.ours)},
                                            {"theirs", words(conflict.field, conflict.theirs)}});
    } else {
      problem.what = Message(kRemovedOnOneSide, {{"element", conflict.key}});
    }
    problems.push_back(std::move(problem));
  }
  return {ErrorCode::kConflict, std::move(problems)};
}

}  // namespace

Result<BranchInfo> Registry::open_branch(const std::string& name, const std::string& author, model::Revision base) {
  if (name.empty() || name.size() > kBranchNameMax) {
    return Error(ErrorCode::kInvalidInput, Message(kBranchNameEmpty), {}, Message(kGiveBranchName));
  }
  const Alone alone(*state_);
  State& state = *state_;
  if (find_branch(name)) return Error(ErrorCode::kRefused, Message(kBranchExists, {{"branch", name}}), {}, Message(kOtherName));
  const SnapshotPtr from = base == 0 ? TRY(state.newest(model::kMainLine)) : TRY(state.snapshot_at(base, model::kMainLine));
  BranchInfo info;
  {
    const std::lock_guard lock(state.published_mutex);
    info.id.value = state.branches.rbegin()->first.value + 1;
  }
  info.name = name;
  info.base = from->revision();
  const Timestamp at = state.next_moment();
  info.opened_at = at;
  info.head = info.base;
  (void)TRY(state.append_one({ledger::EntryKind::kBranch,
                              info.id,
                              at,
                              author,
                              encode_body(BranchBody{BranchBody::Event::kOpened, info.id, name, info.base}),
                              {},
                              {}}));
  const std::lock_guard lock(state.published_mutex);
  state.branches[info.id] = {info, from->as_branch(info.id)};
  return info;
}

std::vector<BranchInfo> Registry::branches() const {
  std::vector<BranchInfo> all;
  const std::lock_guard lock(state_->published_mutex);
  for (const auto& [id, branch] : state_->branches) all.push_back(branch.info);
  return all;
}

Result<BranchInfo> Registry::find_branch(const std::string& name) const {
  for (const BranchInfo& branch : branches()) {
    if (branch.state == BranchInfo::State::kOpen && (branch.name == name || std::to_string(branch.id.value) == name)) return branch;
  }
  return no_such_branch(name);
}

Result<std::vector<FieldConflict>> Registry::merge_conflicts(BranchId branch) const {
  std::vector<FieldConflict> conflicts;
  (void)TRY(state_->three_way(branch, MergeChoice::kRefuse, conflicts));
  return conflicts;
}

Result<std::vector<model::Change>> Registry::State::three_way(BranchId branch, MergeChoice choice,
                                                              std::vector<FieldConflict>& conflicts) const {
  if (branch == model::kMainLine) return not_for_main_line();
  const SnapshotPtr theirs = TRY(newest(branch));
  const SnapshotPtr ours = TRY(newest(model::kMainLine));
  model::Revision grown_from = 0;
  {
    const std::lock_guard lock(published_mutex);
    grown_from = branches.at(branch).info.base;
  }
  const SnapshotPtr base = TRY(snapshot_at(grown_from, model::kMainLine));
  BranchTouches touches;
  Result<void> outcome;
  TRY(ledger->read(grown_from + 1, head, [&](const ledger::Entry& entry) {
    if (entry.branch != branch || entry.kind != ledger::EntryKind::kChanges) return true;
    auto changes = model::decode_change_set(entry.body);
    if (!changes) return outcome = std::move(changes).error(), false;
    touches.add(*changes);
    return true;
  }));
  TRY(std::move(outcome));
  ThreeWay merge(base, ours, theirs, choice);
  merge.run(touches);
  conflicts = merge.take_conflicts();
  return merge.take_changes();
}

Result<Registry::Merged> Registry::merge_branch(BranchId branch, const std::string& author, MergeChoice choice) {
  const Alone alone(*state_);
  State& state = *state_;
  Merged merged;
  std::vector<model::Change> changes = TRY(state.three_way(branch, choice, merged.settled));
  const SnapshotPtr ours = TRY(state.newest(model::kMainLine));
  if (choice == MergeChoice::kRefuse && !merged.settled.empty()) return conflicts_in_words(merged.settled, ours);
  BranchInfo info;
  {
    const std::lock_guard lock(state.published_mutex);
    info = state.branches.at(branch).info;
  }
  merged.changes = changes.size();
  ChangeSet set{model::kMainLine,      ours->revision(),  author, Message(kMergeReason, {{"branch", info.name}}).in(Language::kDutch),
                "branch:" + info.name, std::move(changes)};
  ledger::EntryDraft closed{ledger::EntryKind::kBranch,
                            branch,
                            state.next_moment(),
                            author,
                            encode_body(BranchBody{BranchBody::Event::kMerged, branch, info.name, info.base}),
                            {},
                            {}};
  std::vector<ledger::EntryDraft> with;
  with.push_back(std::move(closed));
  merged.revision = TRY(state.commit_alone(std::move(set), std::move(with))).revision;
  const std::lock_guard lock(state.published_mutex);
  state.branches[branch].info.state = BranchInfo::State::kMerged;
  return merged;
}

Result<void> Registry::drop_branch(BranchId branch, const std::string& author) {
  if (branch == model::kMainLine) return not_for_main_line();
  const Alone alone(*state_);
  State& state = *state_;
  BranchInfo info;
  {
    const std::lock_guard lock(state.published_mutex);
    const auto found = state.branches.find(branch);
    if (found == state.branches.end() || found->second.info.state != BranchInfo::State::kOpen)
      return no_such_branch(std::to_string(branch.value));
    info = found->second.info;
  }
  (void)TRY(state.append_one({ledger::EntryKind::kBranch,
                              branch,
                              state.next_moment(),
                              author,
                              encode_body(BranchBody{BranchBody::Event::kDropped, branch, info.name, info.base}),
                              {},
                              {}}));
  const std::lock_guard lock(state.published_mutex);
  state.branches[branch].info.state = BranchInfo::State::kDropped;
  return {};
}

}  // namespace koers::registry
