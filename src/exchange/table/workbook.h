// What a spreadsheet or a text file holds, before anybody asks what it means: sheets of cells.
// Shape:  cells lie sparse, row after row, in one array per sheet; texts are views into memory that the workbook owns.
// Cost:   32 bytes a cell, and the text once.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"

namespace koers::exchange::table {

enum class CellKind : uint8_t { kEmpty, kText, kNumber, kDate, kYesNo, kError };
// How the cell is shown, as far as it tells what the number means.
enum class NumberStyle : uint8_t { kPlain, kMoney, kPercentage };

struct Cell {
  std::string_view text{};   // of a text; of an error its code, such as #N/A
  double number = 0;         // of a number; of a date its days since 1970-01-01; of a yes/no 0 or 1
  uint16_t column = 0;       // from 0
  CellKind kind = CellKind::kEmpty;
  NumberStyle style = NumberStyle::kPlain;
  bool formula = false;      // the value is the one that was stored when the file was saved

  bool empty() const { return kind == CellKind::kEmpty; }
  Date date() const { return Date{static_cast<int32_t>(number)}; }
};

// The cell as text: a number in its shortest form with a point, a date as 2027-07-01, yes/no as "ja"/"nee".
std::string cell_text(const Cell& cell);

struct MergedRange {  // all from 0, both ends included
  uint32_t row_first = 0, row_last = 0;
  uint16_t column_first = 0, column_last = 0;
};

struct Row {
  uint32_t number = 0;  // from 1, as the user sees it
  uint32_t first = 0;   // in Sheet::cells
  uint32_t count = 0;
  uint32_t width = 0;   // of a text file: how many cells the row has, empty ones included
};

class Sheet {
 public:
  std::string name;      // "" for a text file
  bool hidden = false;
  std::vector<MergedRange> merged;

  // Rows without a single cell are not there.
  std::span<const Row> rows() const { return rows_; }
  std::span<const Cell> cells(const Row& row) const { return std::span(cells_).subspan(row.first, row.count); }
  // The cell in a column of a row; an empty one when there is none.
  const Cell& at(const Row& row, uint32_t column) const;
  uint32_t column_count() const { return column_count_; }
  size_t cell_count() const { return cells_.size(); }

  // In any order; a later cell in the same place wins. finish() sorts what came out of order.
  void add(uint32_t row_number, const Cell& cell);
  void finish();
  // Puts a cell in its place, or takes what stands there away when its text is empty.
  void replace(uint32_t row_number, const Cell& cell);
  // Of the row just added: how many cells the file gives it. Nothing happens when it has no filled cell.
  void close_row(uint32_t row_number, uint32_t width) {
    if (!rows_.empty() && rows_.back().number == row_number) rows_.back().width = width;
  }
  void reserve(size_t cells) { cells_.reserve(cells); }

 private:
  std::vector<Row> rows_;
  std::vector<Cell> cells_;
  uint32_t column_count_ = 0;
  bool sorted_ = true;
};

// Owns the texts of a workbook. Addresses stay where they are.
class TextStore {
 public:
  std::string_view keep(std::string text);       // takes the string as it is
  std::string_view copy(std::string_view text);  // into a shared block

 private:
  std::deque<std::string> whole_;
  std::deque<std::string> blocks_;
};

struct Workbook {
  std::string file;            // as messages name it
  std::string format;          // "csv", "xlsx", "ods"
  std::string described;       // of a text file: encoding, delimiter and quote that were found, as "Windows-1252 ; \""
  std::deque<Sheet> sheets;
  std::vector<Problem> notes;  // what was read otherwise than it stands, or not at all
  std::unique_ptr<TextStore> texts = std::make_unique<TextStore>();
};

// Where a reader stops, so that no file can eat the machine.
struct ReadLimits {
  uint64_t file_bytes_max = 256ull << 20;
  uint64_t unpacked_bytes_max = 768ull << 20;  // of all parts of a spreadsheet together
  uint32_t ratio_max = 300;                    // unpacked over packed, for parts over 16 MiB
  uint32_t rows_max = 1'048'576;               // per sheet
  uint32_t columns_max = 16'384;
  uint32_t cells_max = 12'000'000;             // in the whole file
  uint32_t cell_bytes_max = 1u << 20;
  uint32_t sheets_max = 256;
};

// "A", "Z", "AA" for 0, 25, 26.
std::string column_letters(uint32_t column);
// Where a cell is, as the user sees it: file, sheet, row and column letter.
Where cell_where(const Workbook& workbook, const Sheet& sheet, uint32_t row_number, uint32_t column);

// Reads a file by what is in it, not by what it is called. Never throws.
// Errors: kTooLarge over a limit; kUnsupported for what is no table (an old .xls, a protected file, a PDF); kInvalidInput when it is damaged.
Result<Workbook> read_workbook(std::string file, std::string bytes, const ReadLimits& limits = {});

}  // namespace koers::exchange::table
