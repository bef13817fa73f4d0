#include "exchange/table/reading_report.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace koers::exchange::table {
namespace {

std::string header_of(const TableColumn& column) {
  if (column.group.empty() || column.header.empty()) return column.header.empty() ? column.group.shown : column.header.shown;
  return column.group.shown + ' ' + column.header.shown;
}

}  // namespace

ReadingReport describe_reading(const Workbook& workbook) {
  const auto vocabulary = Vocabulary::of(model::builtin_metamodel());
  ReadingReport report{.file = workbook.file, .format = workbook.format, .dialect = workbook.described, .sheets = {}, .notes = workbook.notes};
  for (const Sheet& sheet : workbook.sheets) {
    ReadSheet& made = report.sheets.emplace_back(ReadSheet{.name = sheet.name, .hidden = sheet.hidden, .tables = {}});
    made.rows = static_cast<int64_t>(sheet.rows().size()), made.columns = sheet.column_count(), made.cells = static_cast<int64_t>(sheet.cell_count());
    for (const TableBlock& block : find_tables(sheet, *vocabulary)) {
      FoundTable& found = made.tables.emplace_back(FoundTable{.header_row = block.header_number, .rows = static_cast<int64_t>(table_rows(block).size()) - 1, .headers = {}});
      for (const TableColumn& column : block.columns) found.headers.push_back(header_of(column));
    }
  }
  return report;
}

TextRows sheet_rows(const Sheet& sheet) {
  TextRows all;
  for (const Row& row : sheet.rows()) {
    const std::span<const Cell> cells = sheet.cells(row);
    std::vector<std::string>& texts = all.emplace_back(std::max<size_t>(row.width, cells.back().column + 1u));
    for (const Cell& cell : cells) texts[cell.column] = cell_text(cell);
  }
  return all;
}

TextRows table_rows(const TableBlock& block) {
  TextRows all(1);
  for (const TableColumn& column : block.columns) all[0].push_back(header_of(column));
  std::set<uint32_t> left_out;
  for (const SkippedRow& row : sort_rows(block, std::nullopt, std::nullopt).skipped) {
    if (row.role == RowRole::kFooter || row.role == RowRole::kNoValues || row.role == RowRole::kRepeatedHeader) left_out.insert(row.number);
  }
  for (const uint32_t index : block.body) {
    if (left_out.contains(block.sheet->rows()[index].number)) continue;
    std::vector<std::string>& texts = all.emplace_back();
    for (const TableColumn& column : block.columns) texts.push_back(cell_text(block.cell(index, column.column)));
  }
  return all;
}

std::string normalised_csv(const TextRows& rows) {
  std::string out;
  for (const std::vector<std::string>& row : rows) {
    for (size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += ',';
      const std::string& text = row[i];
      const bool quoted = text.find_first_of("\",\n\r") != text.npos || (row.size() == 1 && text.empty());
      if (!quoted) {
        out += text;
        continue;
      }
      out += '"';
      for (const char c : text) out.append(c == '"' ? 2 : 1, c);
      out += '"';
    }
    out += '\n';
  }
  return out;
}

}  // namespace koers::exchange::table
