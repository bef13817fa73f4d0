// Any bytes as an OpenDocument spreadsheet: as the package itself, and as the content within a package.
#include <cstdint>
#include <string>

#include "base/check.h"
#include "exchange/table/ods_reader.h"
#include "exchange/table/reading_report.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace koers;
  using namespace koers::exchange::table;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  ReadLimits limits;
  limits.rows_max = 2000, limits.columns_max = 300, limits.cells_max = 5000, limits.cell_bytes_max = 5000, limits.unpacked_bytes_max = 4u << 20;
  for (const auto& workbook : {read_ods("f.ods", bytes, limits), read_flat_ods("f.fods", bytes, limits)}) {
    if (!workbook) {
      CHECK(!workbook.error().in(Language::kDutch).empty());
      continue;
    }
    for (const Sheet& sheet : workbook->sheets) {
      CHECK(sheet.column_count() <= limits.columns_max);
      for (const Row& row : sheet.rows()) CHECK(row.number >= 1 && row.number <= limits.rows_max && row.count > 0);
    }
    if (size < 4000) CHECK(describe_reading(*workbook).sheets.size() == workbook->sheets.size());
  }
  return 0;
}
