// Files that somebody brings in together: an ArchiMate model (one, or Archi's three CSV files), tables, or both. One plan and one change set.
// Tables are read upon what the model will have made, so that a row may name a concept of the model beside it.
// What a person said of a model are answers like those to other questions: "model:kind" (reference, own), "model:name", "model:version",
//   "model:stable_property", and for a field that both sides changed the id of its question.
// Errors: kInvalidInput, kTooLarge, kUnsupported with every fault of every file that cannot be read; kInvalidInput for two models at once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exchange/archimate/import_plan.h"
#include "exchange/table/import_plan.h"
#include "registry/registry.h"

namespace koers::report {

struct GivenFile {
  std::string name, bytes;
};

struct FilesPlan {
  exchange::table::ImportReport report;
  model::ChangeSet changes;                              // empty when nothing would change
  std::optional<exchange::archimate::ModelFacts> model;  // when one is among them
};

// `view`: the register as who brings them in may see it; its snapshot is of `registry`.
Result<FilesPlan> plan_files(const registry::Registry& registry, const model::View& view, std::vector<GivenFile> files, const exchange::table::ImportOptions& options);

}  // namespace koers::report
