// The register, or part of it, as a workbook to edit: a sheet per type with all fields and links, a sheet per table of details, a sheet with every
// link, one with every measurement, one that says what is in the file and what is not, and a protected sheet by which plan_import knows what each column means and from which revision it came.
// Read back unchanged it changes nothing.
#pragma once

#include <string>
#include <vector>

#include "exchange/table/table_writer.h"
#include "model/view.h"

namespace koers::exchange::table {

enum class EmptyTypes { kLeaveOut, kAsTemplate };

struct ExportOptions {
  std::vector<std::string> types{};                 // names in the metamodel; empty: all
  EmptyTypes empty_types = EmptyTypes::kLeaveOut;   // kAsTemplate: a sheet with a header and no rows, to fill in
  std::string register_id{};                        // of the ledger: so that another register does not take the revision for one of its own
  std::string register_name{};                      // for people
};

// Only what the view may see.
// Errors: kInvalidInput for a type that does not exist.
Result<OutWorkbook> export_workbook(const model::View& view, const ExportOptions& options = {});
Result<std::string> export_xlsx(const model::View& view, const ExportOptions& options = {});

}  // namespace koers::exchange::table
