// An Excel workbook (.xlsx, .xlsm) as sheets of cells. Formulas are read as the value that was stored with them; dates by their number format.
// Errors: kInvalidInput when damaged; kTooLarge over a limit or when it swells; kUnsupported when encrypted or binary.
// Source: ECMA-376-1 (SpreadsheetML), ECMA-376-2 (relationships). Strict and transitional namespaces both.
#pragma once

#include "exchange/table/workbook.h"

namespace koers::exchange::table {

Result<Workbook> read_xlsx(std::string file, std::string_view bytes, const ReadLimits& limits = {});

}  // namespace koers::exchange::table
