// Where the tables on a sheet are: below one another or side by side, under which preamble the header stands (in one, two or three rows), which rows
// hold data, and which do not. A sheet with its fields downwards and its elements across is turned, and then is a table like any other.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "exchange/table/header_text.h"
#include "exchange/table/vocabulary.h"
#include "exchange/table/workbook.h"

namespace koers::exchange::table {

struct TableColumn {
  uint32_t column = 0;
  HeaderText header;  // of its own row
  HeaderText group;   // what stands above it, over several columns, in one or two rows; empty when nothing does
};

enum class RowRole { kData, kPreamble, kHeader, kSection, kTotal, kRepeatedHeader, kFooter, kBeside, kNoValues };

struct SkippedRow {
  uint32_t number = 0;  // from 1
  RowRole role = RowRole::kNoValues;
  std::string text;     // what stands in it, to recognise it by
};

// One table on a sheet.
class TableBlock {
 public:
  const Sheet* sheet = nullptr;
  std::shared_ptr<const Sheet> turned{};  // owns `sheet` when it was made by turning another: its rows are the columns of that one
  uint32_t header_number = 0;       // row of the header, from 1; 0: there is none, and columns are called by their letter
  std::vector<TableColumn> columns;
  std::vector<uint32_t> body;       // rows below the header, as indices in sheet->rows(); not yet sorted out
  std::vector<SkippedRow> above;    // title, remarks, group headers and the header itself; and what stands beside the table
  double money_factor = 1;          // "bedragen × € 1.000" above the table

  // The cell of a body row; of cells merged downwards the one on top.
  const Cell& cell(uint32_t body_row, uint32_t column) const;

  void spread_merged();

 private:
  std::unordered_map<uint64_t, uint32_t> merged_from_;  // row number and column → index of the row that holds the value
};

std::vector<TableBlock> find_tables(const Sheet& sheet, const Vocabulary& vocabulary);

// The rows that hold an element, and the others with their role. `name` and `id`: columns that are known to hold a name and a number.
struct SortedRows {
  std::vector<uint32_t> data;
  std::vector<SkippedRow> skipped;
};
SortedRows sort_rows(const TableBlock& block, std::optional<uint32_t> name, std::optional<uint32_t> id);

// "Totaal", "Subtotaal bedrijfsvoering", "Eindtotaal:".
bool says_total(std::string_view text);

}  // namespace koers::exchange::table
