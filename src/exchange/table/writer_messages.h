// What the writers say, in both languages.
#pragma once

#include "base/message.h"

namespace koers::exchange::table {

inline constexpr MessageText kNoTemporaryFile{"table.no_temporary_file", "Er kan geen tijdelijk bestand worden gemaakt.", "No temporary file can be made."};
inline constexpr MessageText kCannotWriteXlsx{"table.cannot_write_xlsx", "Het Excel-bestand kan niet worden geschreven: {detail}.", "The Excel file cannot be written: {detail}."};
inline constexpr MessageText kFreeSpace{"table.free_space", "Maak ruimte vrij op de schijf en probeer het nog eens.", "Free some space on the disk and try again."};
inline constexpr MessageText kTooBigForExcel{"table.too_big_for_excel", "Dit is te groot voor een blad van Excel: {rows} rijen en {columns} kolommen.",
                                             "This is too big for a sheet of Excel: {rows} rows and {columns} columns."};
inline constexpr MessageText kExportLess{"table.export_less", "Kies minder rijen met een filter, of exporteer als CSV of JSON.", "Choose fewer rows with a filter, or export as CSV or JSON."};
inline constexpr MessageText kTextInOtherSheet{"table.text_in_other_sheet", "Te lang voor een cel: staat op blad {sheet}", "Too long for a cell: stands on sheet {sheet}"};

}  // namespace koers::exchange::table
