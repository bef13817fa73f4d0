// A register to import into, for the tests of this folder: in memory, with the metamodel that Koers ships.
#pragma once

#include <gtest/gtest.h>

#include "exchange/table/csv_reader.h"
#include "exchange/table/import_plan.h"
#include "model/change_builder.h"
#include "model/snapshot.h"
#include "model/view.h"

namespace koers::exchange::table::testing {

class ImportRegister {
 public:
  explicit ImportRegister(model::MetamodelPtr metamodel = model::builtin_metamodel()) : snapshot_(model::Snapshot::empty(std::move(metamodel), std::make_shared<model::PersonalValues>())) {}

  const model::SnapshotPtr& snapshot() const { return snapshot_; }
  const model::Metamodel& metamodel() const { return snapshot_->metamodel(); }
  model::View view() const { return model::View(snapshot_); }

  // Applies a change set as the registry would; a failed expectation when it is refused.
  void apply(const model::ChangeSet& changes) {
    if (changes.changes.empty()) return;
    uint64_t salt = salt_;
    const auto resolved = model::resolve(*snapshot_, changes, numbers_, [&] { return std::to_string(10'000'000'000'000'000 + ++salt).substr(0, 16); });
    salt_ = salt;
    ASSERT_TRUE(resolved) << resolved.error().in(Language::kEnglish);
    for (const auto& personal : resolved->personal) snapshot_->personal().put(personal.commitment, personal.text);
    snapshot_ = snapshot_->apply(*resolved, snapshot_->revision() + 1);
  }

  ImportPlan plan(std::vector<Workbook> workbooks, const ImportOptions& options = {}) const {
    auto planned = plan_import(view(), std::move(workbooks), options);
    if (!planned) ADD_FAILURE() << planned.error().in(Language::kEnglish);
    return planned ? *std::move(planned) : ImportPlan{};
  }
  ImportPlan plan_csv(const std::string& file, std::string csv, const ImportOptions& options = {}) const {
    std::vector<Workbook> workbooks;
    workbooks.push_back(*read_csv(file, std::move(csv)));
    return plan(std::move(workbooks), options);
  }
  ImportPlan import_csv(const std::string& file, std::string csv, const ImportOptions& options = {}) {
    ImportPlan made = plan_csv(file, std::move(csv), options);
    apply(made.changes);
    return made;
  }

  model::ElementView named(std::string_view type, std::string_view name) const {
    model::ElementView found;
    const model::View seen = view();
    seen.for_each_element(metamodel().find_type(type), [&](const model::ElementView& element) { if (seen.name(element) == name) found = element; });
    return found;
  }
  // A field as people read it.
  std::string shown(const model::ElementView& element, std::string_view field) const {
    const model::FieldId id = metamodel().find_field(element.type(), field);
    return view().display(id, view().field(element, id));
  }
  // The names at the other end of the links, in order of number.
  std::vector<std::string> linked(const model::ElementView& element, std::string_view relation, bool incoming = false) const {
    std::vector<std::string> names;
    const model::View seen = view();
    const auto add = [&](const model::Edge& edge) { names.push_back(seen.name(seen.element(edge.other.element()))); };
    const model::RelationTypeId type = metamodel().find_relation_type(relation);
    if (incoming) seen.for_each_in(element, type, add);
    else seen.for_each_out(element, type, add);
    return names;
  }
  uint32_t count(std::string_view type) const { return view().element_count(metamodel().find_type(type)); }
  size_t count_links(std::string_view relation) const {
    size_t count = 0;
    const model::RelationTypeId type = metamodel().find_relation_type(relation);
    view().for_each_relation([&](const model::RelationView& one) { count += one.type() == type; });
    return count;
  }

 private:
  model::SnapshotPtr snapshot_;
  model::NumberAllocator numbers_;
  uint64_t salt_ = 0;
};

// The report in lines, for messages of failed tests: "12 added Zaaksysteem: reason {C set 5 | D asked …}".
inline std::string lines(const ImportReport& report) {
  std::string out;
  static constexpr const char* kRows[] = {"added", "changed", "unchanged", "skipped", "refused"};
  static constexpr const char* kCells[] = {"set", "cleared", "linked", "unlinked", "same", "left", "asked", "refused"};
  for (const RowReport& row : report.rows) {
    out += row.table + ' ' + std::to_string(row.row) + ' ' + kRows[static_cast<size_t>(row.outcome)] + ' ' + row.name + ": " + row.reason.in(Language::kDutch);
    for (const CellReport& cell : row.cells) {
      if (cell.outcome == CellOutcome::kSame) continue;
      out += "\n      " + cell.column + ' ' + cell.field.nl + ' ' + kCells[static_cast<size_t>(cell.outcome)] + " [" + cell.text + "] " + cell.before + " -> " + cell.after + ' ' + cell.reason.in(Language::kDutch);
    }
    out += '\n';
  }
  for (const CreatedReport& created : report.created) out += "created " + created.type + ' ' + created.name + ' ' + std::to_string(created.named_count) + '\n';
  for (const Question& question : report.questions) {
    out += "? " + question.id + ' ' + question.what.in(Language::kDutch) + " ×" + std::to_string(question.place_count);
    for (const Candidate& candidate : question.candidates) out += " | " + candidate.answer + ' ' + candidate.name;
    out += '\n';
  }
  for (const GoneReport& gone : report.gone) out += "gone " + gone.key + ' ' + gone.name + '\n';
  for (const Problem& note : report.notes) out += "note " + note.in(Language::kDutch) + '\n';
  return out;
}

}  // namespace koers::exchange::table::testing
