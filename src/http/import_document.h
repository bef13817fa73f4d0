// Imports as the API names them.
#pragma once

#include "exchange/archimate/import_plan.h"
#include "http/imports.h"

namespace koers::http {

struct ImportDocument {
  std::string id;
  std::string branch;  // "" is the main line
  std::vector<ImportFile> files;
  exchange::table::ImportOptions options;
};
BOOST_DESCRIBE_STRUCT(ImportDocument, (), (id, branch, files, options))

struct ImportList {
  std::vector<ImportDocument> imports;
};
BOOST_DESCRIBE_STRUCT(ImportList, (), (imports))

struct PlanDocument {
  uint64_t revision = 0;  // that it was made against; applying it names this one
  uint64_t changes = 0;
  exchange::table::ImportReport report;
  std::optional<exchange::archimate::ModelFacts> model;  // when the file is an ArchiMate model
};
BOOST_DESCRIBE_STRUCT(PlanDocument, (), (revision, changes, report, model))

struct ApplyRequest {
  uint64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(ApplyRequest, (), (revision))
constexpr auto field_notes(const ApplyRequest*) {
  return notes(Note{.name = "revision", .nl = "De revisie van het plan dat je zag", .en = "The revision of the plan you saw", .required = true});
}

}  // namespace koers::http
