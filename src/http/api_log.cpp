// What happened: the log of the register, one entry of it, and the history of one element in words.
#include <boost/json.hpp>
#include <algorithm>
#include <map>

#include "base/check.h"
#include "base/json_io.h"
#include "exchange/json/element_json.h"
#include "http/api.h"
#include "http/api_types.h"
#include "http/branch_document.h"
#include "http/house.h"

namespace koers::http {

using model::FieldId;
using model::Ref;
using model::Value;
using model::View;

namespace {

constexpr int64_t kEntriesMax = 500;
constexpr size_t kHistoryMax = 10'000;  // entries of one element that are looked at

std::string kind_name(ledger::EntryKind kind) {
  switch (kind) {
    case ledger::EntryKind::kMetamodel: return "metamodel";
    case ledger::EntryKind::kChanges: return "changes";
    case ledger::EntryKind::kBranch: return "branch";
    case ledger::EntryKind::kErasure: return "erasure";
    case ledger::EntryKind::kEvent: return "event";
  }
  return "event";
}

LogDocument describe(const registry::LogEntry& entry, const Call& call) {
  return {.revision = entry.revision, .kind = kind_name(entry.kind), .branch = branch_name(call.house.registry, entry.branch), .at = entry.at, .author = entry.author,
          .reason = entry.reason, .source = entry.source, .change_count = entry.change_count, .hash = entry.hash};
}

std::string shown(const View& view, FieldId field, const Value& value) {
  if (value.empty()) return {};
  std::string encoded;
  model::encode_value(value, encoded);
  return view.display(field, model::ValueView(encoded));
}

// Follows one element from its first entry on: what each entry did to it, with the values from before.
class Historian {
 public:
  Historian(const View& view, Ref element) : view_(view), element_(element) {}

  std::vector<HistoryChange> follow(const model::ChangeSet& changes) {
    done_.clear();
    for (const model::Change& change : changes.changes) {
      std::visit([this](const auto& one) { see(one); }, change);
    }
    return std::move(done_);
  }

 private:
  void set_fields(const std::vector<model::FieldValue>& fields, HistoryKind kind) {
    for (const auto& [id, value] : fields) {
      const model::Field& field = view_.metamodel().field(id);
      const Value before = std::exchange(values_[id.value], value);
      if (!view_.sees(field)) continue;
      done_.push_back({.kind = kind, .field = field.name, .label = field.label, .before = shown(view_, id, before), .after = shown(view_, id, value),
                       .relation = {}, .direction = {}, .other_key = {}, .other_name = {}});
    }
  }
  void plain(HistoryKind kind, std::string after = {}) {
    done_.push_back({.kind = kind, .field = {}, .label = std::nullopt, .before = {}, .after = std::move(after), .relation = {}, .direction = {}, .other_key = {}, .other_name = {}});
  }

  void see(const model::AddElement& add) {
    if (Ref(add.id) != element_) return;
    values_.clear();
    plain(HistoryKind::kAdded, add.key);
    set_fields(add.fields, HistoryKind::kChanged);
  }
  void see(const model::SetFields& set) {
    if (set.target == element_) set_fields(set.fields, HistoryKind::kChanged);
  }
  void see(const model::SetKey& set) {
    if (Ref(set.element) == element_) plain(HistoryKind::kKey, set.key);
  }
  void see(const model::SetLabels& set) {
    if (set.target == element_) plain(HistoryKind::kLabels);
  }
  void see(const model::Remove& remove) {
    if (remove.target == element_) plain(HistoryKind::kRemoved);
    const auto relation = relations_.find(remove.target);
    if (relation == relations_.end()) return;
    HistoryChange change = relation->second;
    change.kind = HistoryKind::kUnrelated;
    done_.push_back(std::move(change));
    relations_.erase(relation);
  }
  void see(const model::AppendPoints& append) {
    if (append.element == element_) plain(HistoryKind::kMeasured, append.series);
  }
  void see(const model::AddRelation& add) {
    if (add.from != element_ && add.to != element_) return;
    const bool out = add.from == element_;
    const Ref other = out ? add.to : add.from;
    const model::RelationType& type = view_.metamodel().relation_type(add.type);
    HistoryChange change{.kind = HistoryKind::kRelated, .field = {}, .label = out ? type.label : type.inverse_label, .before = {}, .after = {}, .relation = type.name,
                         .direction = out ? "out" : "in", .other_key = {}, .other_name = {}};
    if (other.is_element()) {
      const auto element = view_.element(other.element());
      if (!element) return;  // gone, or not for this person
      change.other_key = element.key();
      change.other_name = view_.name(element);
    }
    relations_[Ref(add.id)] = change;
    done_.push_back(std::move(change));
  }

  const View& view_;
  const Ref element_;
  std::map<uint16_t, Value> values_;
  std::map<Ref, HistoryChange> relations_;
  std::vector<HistoryChange> done_;
};

// The entries that made a view what it is: of its branch, and of the main line up to where the branch grew from it.
struct Lineage {
  model::BranchId branch;
  model::Revision revision, base;
  bool holds(const registry::LogEntry& entry) const {
    if (entry.revision > revision) return false;
    return entry.branch == branch || (entry.branch == model::kMainLine && entry.revision <= base);
  }
};

}  // namespace

Result<Response> get_log(Call& call) {
  const int64_t count = TRY(call.query.integer("count", 50, 1, kEntriesMax));
  const int64_t before = TRY(call.query.integer("before", 0, 0, int64_t{1} << 60));
  std::optional<Ref> about;
  if (const auto key = call.query.find("element")) {
    const auto element = element_named(TRY(call.view()), std::string(*key));
    if (!element) return no_such(std::string(*key));
    about = element.id();
  }
  LogPage page;
  for (const registry::LogEntry& entry : TRY(call.house.registry.log(static_cast<size_t>(count), static_cast<model::Revision>(before), about))) {
    page.entries.push_back(describe(entry, call));
  }
  if (page.entries.size() == static_cast<size_t>(count) && page.entries.back().revision > 1) page.before = page.entries.back().revision;
  return json_response(to_json(page));
}

Result<Response> get_log_entry(Call& call) {
  const auto revision = Query::parse("revision=" + percent_encode(call.argument(0)));
  const int64_t number = TRY(TRY(Result<Query>(revision)).integer("revision", 0, 1, int64_t{1} << 60));
  const auto entries = TRY(call.house.registry.log(1, static_cast<model::Revision>(number) + 1));
  if (entries.empty() || entries.front().revision != static_cast<model::Revision>(number)) return no_such(call.argument(0));
  LogEntryDocument document{.entry = describe(entries.front(), call), .changes = {}};
  if (entries.front().kind == ledger::EntryKind::kChanges) {
    const model::ChangeSet changes = TRY(call.house.registry.change_set_of(entries.front().revision));
    const View view(TRY(call.house.registry.at(entries.front().revision, changes.branch)), call.session.labels, call.language);
    const auto name_of = [&](Ref ref) -> std::string {
      if (ref.is_relation()) return exchange::json::relation_name(ref.relation());
      const auto element = ref.is_element() ? view.element(ref.element()) : model::ElementView();
      return element ? std::string(element.key()) : std::string("?");
    };
    document.changes = exchange::json::to_change_request(view.metamodel(), changes, name_of).changes;
  }
  return json_response(to_json(document));
}

Result<Response> get_element_history(Call& call) {
  const int64_t count = TRY(call.query.integer("count", 50, 1, kEntriesMax));
  const auto before = static_cast<model::Revision>(TRY(call.query.integer("before", 0, 0, int64_t{1} << 60)));
  const View view = TRY(call.view());
  const auto element = element_named(view, call.argument(0));
  if (!element) return no_such(call.argument(0));
  Lineage lineage{view.snapshot()->branch(), view.revision(), 0};
  for (const registry::BranchInfo& branch : call.house.registry.branches()) {
    if (branch.id == lineage.branch) lineage.base = branch.base;
  }
  // From the oldest on, since the value from before stands in an older entry.
  std::vector<registry::LogEntry> entries = TRY(call.house.registry.log(kHistoryMax, view.revision() + 1, Ref(element.id())));
  std::ranges::reverse(entries);
  Historian historian(view, element.id());
  std::vector<HistoryEntry> history;
  for (const registry::LogEntry& entry : entries) {
    if (!lineage.holds(entry)) continue;
    auto changes = historian.follow(TRY(call.house.registry.change_set_of(entry.revision)));
    if (!changes.empty()) history.push_back({entry.revision, entry.at, entry.author, entry.reason, entry.source, std::move(changes)});
  }
  HistoryPage page{.key = std::string(element.key()), .entries = {}, .before = std::nullopt};
  for (auto entry = history.rbegin(); entry != history.rend(); ++entry) {
    if (before != 0 && entry->revision >= before) continue;
    if (page.entries.size() == static_cast<size_t>(count)) {
      page.before = page.entries.back().revision;
      break;
    }
    page.entries.push_back(std::move(*entry));
  }
  return json_response(to_json(page));
}

}  // namespace koers::http
