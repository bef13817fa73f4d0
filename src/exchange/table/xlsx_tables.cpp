#include "exchange/table/xlsx_tables.h"

#include "exchange/table/table_writer.h"

namespace koers::exchange::table {
namespace {

OutKind kind_of(const SheetTable& table, size_t column) {
  for (const std::vector<SheetValue>& row : table.rows) {
    if (column >= row.size() || std::holds_alternative<std::monostate>(row[column])) continue;
    if (std::holds_alternative<double>(row[column])) return OutKind::kNumber;
    if (std::holds_alternative<Money>(row[column])) return OutKind::kMoney;
    if (std::holds_alternative<Date>(row[column])) return OutKind::kDate;
    if (std::holds_alternative<Share>(row[column])) return OutKind::kShare;
    const auto* text = std::get_if<std::string>(&row[column]);
    if (text != nullptr && text->size() > 60) return OutKind::kLongText;
  }
  return OutKind::kText;
}

}  // namespace

Result<std::string> write_xlsx(const std::vector<SheetTable>& tables) {
  OutWorkbook workbook;
  for (const SheetTable& table : tables) {
    OutSheet& sheet = workbook.sheets.emplace_back(OutSheet{.name = table.name});
    for (size_t column = 0; column < table.heads.size(); ++column) sheet.columns.push_back({.header = table.heads[column], .kind = kind_of(table, column)});
    for (const std::vector<SheetValue>& row : table.rows) {
      std::vector<OutCell>& cells = sheet.rows.emplace_back();
      for (const SheetValue& value : row) std::visit([&](const auto& one) { cells.emplace_back(one); }, value);
    }
  }
  return write_xlsx(workbook);
}

}  // namespace koers::exchange::table
