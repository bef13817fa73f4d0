// A sheet whose fields stand below one another and whose elements stand side by side ("Naam | Zaaksysteem | Datahub", "Kosten | …"), or a form of one
// element: turned, so that it reads as a table.
#pragma once

#include <memory>

#include "exchange/table/vocabulary.h"
#include "exchange/table/workbook.h"

namespace koers::exchange::table {

// Null when the sheet stands upright. The rows of what is given are the columns of the sheet.
std::shared_ptr<const Sheet> turned_sheet(const Sheet& sheet, const Vocabulary& vocabulary);

}  // namespace koers::exchange::table
