#include "registry/touches.h"

#include <algorithm>

#include "model/snapshot.h"

namespace koers::registry {

namespace {

void sort_once(std::vector<Touch>& touches) {
  if (!std::ranges::is_sorted(touches)) std::ranges::sort(touches);
  const auto rest = std::ranges::unique(touches);
  touches.erase(rest.begin(), rest.end());
}

struct Collect {
  std::vector<Touch>& out;
  void fields(model::Ref target, const std::vector<model::FieldValue>& values) {
    for (const model::FieldValue& value : values) out.push_back({target, value.field});
  }
  // In the order in which they are sorted: then there is nothing to sort in an import.
  void operator()(const model::AddElement& change) { fields(change.id, change.fields), out.push_back({change.id, {}}); }
  void operator()(const model::AddRelation& change) { fields(change.id, change.fields), out.push_back({change.id, {}}); }
  void operator()(const model::SetFields& change) { fields(change.target, change.fields); }
  void operator()(const model::SetKey& change) { out.push_back({change.element, {}}); }
  void operator()(const model::SetLabels& change) { out.push_back({change.target, {}}); }
  void operator()(const model::Remove& change) { out.push_back({change.target, {}}); }
  void operator()(const model::AppendPoints&) {}  // series are appended, so they cannot conflict
};

}  // namespace

std::vector<Touch> touches_of(const model::ChangeSet& changes) {
  std::vector<Touch> touches;
  Collect collect{touches};
  for (const model::Change& change : changes.changes) std::visit(collect, change);
  sort_once(touches);
  return touches;
}

void RecentTouches::remember(model::Revision revision, model::BranchId branch, const model::ChangeSet& changes, model::Revision durable) {
  items_.push_back({revision, branch, touches_of(changes)});
  count_ += items_.back().touches.size() + 1;
  while (count_ > kTouchesMax && !items_.empty() && items_.front().revision <= durable) {
    count_ -= items_.front().touches.size() + 1;
    forgotten_ = items_.front().revision;
    items_.pop_front();
  }
}

void RecentTouches::forget_after(model::Revision revision) {
  while (!items_.empty() && items_.back().revision > revision) {
    count_ -= items_.back().touches.size() + 1;
    items_.pop_back();
  }
}

Result<std::vector<Touch>> RecentTouches::since(model::Revision since, model::BranchId branch, const ledger::Ledger& ledger) const {
  std::vector<Touch> all;
  if (since < forgotten_) {
    Result<void> decoded;
    TRY(ledger.read(since + 1, forgotten_, [&](const ledger::Entry& entry) {
      if (entry.kind != ledger::EntryKind::kChanges || entry.branch != branch) return true;
      auto changes = model::decode_change_set(entry.body);
      if (!changes) return decoded = std::move(changes).error(), false;
      const auto touches = touches_of(*changes);
      all.insert(all.end(), touches.begin(), touches.end());
      return true;
    }));
    TRY(std::move(decoded));
  }
  const auto from = std::ranges::upper_bound(items_, since, {}, &Item::revision);
  for (auto item = from; item != items_.end(); ++item) {
    if (item->branch == branch) all.insert(all.end(), item->touches.begin(), item->touches.end());
  }
  sort_once(all);
  return all;
}

}  // namespace koers::registry
