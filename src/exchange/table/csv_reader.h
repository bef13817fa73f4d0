// A text file (CSV, tab, any delimiter) as a workbook of one sheet. Encoding, delimiter and quote are found from the file.
// Errors: kTooLarge over a limit, with the row; kUnsupported when it is not text.
#pragma once

#include <optional>

#include "exchange/table/csv_dialect.h"
#include "exchange/table/workbook.h"

namespace koers::exchange::table {

struct CsvOptions {
  std::optional<CsvDialect> dialect;  // nullopt: find it
};

Result<Workbook> read_csv(std::string file, std::string bytes, const ReadLimits& limits = {}, const CsvOptions& options = {});

}  // namespace koers::exchange::table
