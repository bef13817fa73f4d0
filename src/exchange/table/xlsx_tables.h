// The short way to an Excel workbook: tables with a head and cells of any kind, for a report or a list. More control: table_writer.h.
// A text is always written as text, so that nothing that came from outside can run as a formula.
// Errors: kTooLarge above Excel's limits (1,048,576 rows, 16,384 columns); kStorage when the temporary folder is full.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/message.h"
#include "base/result.h"

namespace koers::exchange::table {

// monostate: an empty cell.
using SheetValue = std::variant<std::monostate, std::string, double, Money, Date, Share>;

struct SheetTable {
  std::string name;                // of the sheet; what Excel refuses in a name is left out, and names are made unique
  std::vector<std::string> heads;
  std::vector<std::vector<SheetValue>> rows;
};

Result<std::string> write_xlsx(const std::vector<SheetTable>& tables);

}  // namespace koers::exchange::table
