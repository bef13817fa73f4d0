// The sheet by which Koers knows its own export again: which columns mean what, and the revision it was made from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exchange/table/recognise.h"
#include "exchange/table/workbook.h"
#include "model/ids.h"

namespace koers::exchange::table {

inline constexpr std::string_view kMetaSheetName = "_koers";
inline constexpr std::string_view kMetaMark = "koers-export";
inline constexpr int kExportFormat = 1;
// The sheet that holds every link, one a row.
inline constexpr std::string_view kLinksMeaning = "links";
// The sheet that holds every measurement, one a row.
inline constexpr std::string_view kPointsMeaning = "points";
// In place of a text that is longer than a cell of Excel can be.
inline constexpr size_t kExcelCellMax = 32'767;

// One column of one sheet, as the meta sheet lists it: sheet, type (or "links", "points", or "type.field" for the rows of a table field), header, meaning.
struct MetaColumn {
  std::string sheet, type, header, meaning;
};
struct ExportMeta {
  int format = kExportFormat;
  model::Revision revision = 0;
  std::string register_id;  // of the ledger that the revision belongs to; "" when nobody said
  std::string metamodel;
  std::vector<MetaColumn> columns;
};

// What stands in a cell whose text is too long for one: it leaves the value alone.
bool stands_elsewhere(const Cell& cell);

bool is_meta_sheet(const Sheet& sheet);
bool is_own_export(const Workbook& workbook);
std::optional<ExportMeta> read_export_meta(const Workbook& workbook);
// What the meta sheet says of one sheet; empty when it says nothing.
TableChoice own_export_choice(const Workbook& workbook, const Sheet& sheet);

}  // namespace koers::exchange::table
