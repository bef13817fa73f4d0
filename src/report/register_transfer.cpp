#include "report/register_transfer.h"

#include <algorithm>

#include "exchange/archimate/own_marks.h"
#include "exchange/table/own_export.h"

namespace koers::report {

namespace json = exchange::json;

namespace {

std::vector<std::string> missing_definitions(const registry::Registry& registry, const json::RegisterFile& file) {
  const std::vector<std::string> known = registry.own_definitions();
  std::vector<std::string> missing;
  std::ranges::copy_if(file.own, std::back_inserter(missing),
                       [&](const std::string& yaml) { return std::ranges::find(known, yaml) == known.end(); });
  return missing;
}

}  // namespace

Result<Transferred> take_over_register(registry::Registry& registry, std::string text, const TransferOptions& options) {
  const json::RegisterFile file = TRY(json::read_register_file(std::move(text), registry.metamodel()->version()));
  const std::vector<std::string> missing = missing_definitions(registry, file);
  const auto plan_on = [&](model::SnapshotPtr snapshot) {
    return json::plan_register_import(model::View(std::move(snapshot), options.granted, options.language), file, options.same_key);
  };

  const model::SnapshotPtr before = TRY(registry.with_definitions(missing, options.branch));
  json::RegisterImport plan = TRY(plan_on(before));
  plan.report.definitions_added = missing.size();
  Transferred outcome{before->revision(), false, plan.report};
  // Checked as a whole before anything is written: a definition is an entry of its own, and must not stay behind alone.
  if (options.transfer == Transfer::kLookOnly || !missing.empty()) {
    model::NumberAllocator numbers;
    numbers.observe(*before);
    const auto checked = model::resolve(*before, plan.changes, numbers, [] { return std::string(16, '-'); });
    if (!checked) return json::in_register_file(checked.error(), plan);
  }
  if (options.transfer == Transfer::kLookOnly) return outcome;
  for (const std::string& yaml : missing) outcome.revision = TRY(registry.define(yaml, options.author));
  if (!missing.empty()) plan = TRY(plan_on(TRY(registry.snapshot(options.branch))));
  outcome.applied = !missing.empty() || !plan.changes.changes.empty();
  if (plan.changes.changes.empty()) return outcome;
  plan.changes.author = options.author;
  plan.changes.source = options.source;
  auto committed = registry.commit(std::move(plan.changes));
  if (!committed) return json::in_register_file(std::move(committed).error(), plan);
  outcome.revision = committed->revision;
  return outcome;
}

namespace {

std::optional<model::View> view_then(const registry::Registry& registry, const std::string& register_id, model::Revision revision, const model::View& now) {
  if (!register_id.empty() && register_id != registry.ledger().register_id()) return now;
  auto then = registry.at(revision, now.snapshot()->branch());
  if (!then) return std::nullopt;
  return model::View(*std::move(then), now.granted(), now.language());
}

}  // namespace

std::optional<model::View> exported_view(const registry::Registry& registry, std::span<const exchange::table::Workbook> workbooks,
                                         const model::View& now) {
  for (const exchange::table::Workbook& workbook : workbooks) {
    const auto meta = exchange::table::read_export_meta(workbook);
    if (!meta) continue;
    if (auto then = view_then(registry, meta->register_id, meta->revision, now)) return then;
  }
  return std::nullopt;
}

std::optional<model::View> exported_view(const registry::Registry& registry, const exchange::archimate::ExchangeModel& model, const model::View& now) {
  const exchange::archimate::OwnMarks marks = exchange::archimate::read_model_marks(model);
  if (!marks.own_export) return std::nullopt;
  return view_then(registry, marks.register_id, marks.revision, now);
}

}  // namespace koers::report
