// Spreadsheets of LibreOffice and others: OpenDocument, packed (.ods) or as one XML file (.fods).
// Hidden sheets and rows are read too; what lies under a merged cell, remarks and drawings are not. A formula counts with the result that was saved.
// Source:  OASIS OpenDocument 1.3 part 3, chapters 9 (tables) and 19 (attributes).
// Errors:  kTooLarge over a limit, with the row; kInvalidInput when damaged; kUnsupported with a password, or when it is another kind of document.
#pragma once

#include <string>
#include <string_view>

#include "exchange/table/workbook.h"

namespace koers::exchange::table {

// Whether a zip file is an OpenDocument package of any kind.
bool looks_like_open_document(std::string_view zip);
// Whether a text is an OpenDocument spreadsheet in one XML file.
bool looks_like_flat_open_document(std::string_view text);

Result<Workbook> read_ods(std::string file, std::string_view bytes, const ReadLimits& limits = {});
Result<Workbook> read_flat_ods(std::string file, std::string_view text, const ReadLimits& limits = {});

}  // namespace koers::exchange::table
