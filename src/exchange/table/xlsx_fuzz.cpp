// Any bytes as a spreadsheet: as the package itself, and as the parts within a package that is sound, so that mutation reaches the XML too.
#include <cstdint>
#include <string>

#include "base/check.h"
#include "exchange/table/layout.h"
#include "exchange/table/table_test_support.h"
#include "exchange/table/xlsx_reader.h"
#include "exchange/table/zip_archive.h"

namespace {

void look_at(const koers::exchange::table::Workbook& workbook) {
  using namespace koers::exchange::table;
  for (const Sheet& sheet : workbook.sheets) {
    uint32_t before = 0;
    for (const Row& row : sheet.rows()) {
      CHECK(row.number > before);
      before = row.number;
      for (const Cell& cell : sheet.cells(row)) CHECK(&sheet.at(row, cell.column) == &cell && cell.column < sheet.column_count());
    }
    static const std::shared_ptr<const Vocabulary> kVocabulary = Vocabulary::of(koers::model::builtin_metamodel());
    if (sheet.cell_count() > 2000) continue;
    for (const TableBlock& block : find_tables(sheet, *kVocabulary)) (void)sort_rows(block, std::nullopt, std::nullopt);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace koers::exchange::table;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  ReadLimits limits;
  limits.unpacked_bytes_max = 4u << 20, limits.cells_max = 20'000, limits.rows_max = 100'000;
  if (size == 0) return 0;
  if (bytes[0] == 'P') {
    if (const auto workbook = read_xlsx("f.xlsx", bytes, limits)) look_at(*workbook);
    return 0;
  }
  // "rows \0 strings \0 styles": each where it belongs.
  const size_t first = std::min(bytes.find('\0'), bytes.size()), second = std::min(bytes.find('\0', first + 1), bytes.size());
  testing::XlsxParts parts{.rows = bytes.substr(0, first)};
  if (first < bytes.size()) parts.strings = bytes.substr(first + 1, second - first - 1);
  if (second < bytes.size()) parts.styles = bytes.substr(second + 1);
  if (const auto workbook = read_xlsx("f.xlsx", testing::make_xlsx(parts), limits)) look_at(*workbook);
  return 0;
}
