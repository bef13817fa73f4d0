#include "exchange/table/workbook.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace koers::exchange::table {
namespace {

constexpr size_t kBlockBytes = 1u << 16;

}  // namespace

std::string cell_text(const Cell& cell) {
  switch (cell.kind) {
    case CellKind::kEmpty: return {};
    case CellKind::kText:
    case CellKind::kError: return std::string(cell.text);
    case CellKind::kYesNo: return cell.number != 0 ? "ja" : "nee";
    case CellKind::kDate: return format_iso(cell.date());
    case CellKind::kNumber: break;
  }
  char digits[32];
  const bool whole = std::abs(cell.number) < 1e15 && cell.number == std::floor(cell.number);
  const auto end = whole ? std::to_chars(digits, digits + sizeof digits, static_cast<int64_t>(cell.number))
                         : std::to_chars(digits, digits + sizeof digits, cell.number);
  return std::string(digits, end.ptr);
}

const Cell& Sheet::at(const Row& row, uint32_t column) const {
  static const Cell kNone;
  const std::span<const Cell> all = cells(row);
  if (column < all.size() && all[column].column == column) return all[column];  // most rows have no gaps
  const auto found = std::lower_bound(all.begin(), all.end(), column, [](const Cell& cell, uint32_t wanted) { return cell.column < wanted; });
  return found != all.end() && found->column == column ? *found : kNone;
}

void Sheet::add(uint32_t row_number, const Cell& cell) {
  if (cell.empty()) return;
  if (rows_.empty() || rows_.back().number != row_number) {
    if (!rows_.empty() && row_number < rows_.back().number) sorted_ = false;
    rows_.push_back({.number = row_number, .first = static_cast<uint32_t>(cells_.size())});
  } else if (cells_.back().column >= cell.column) {
    sorted_ = false;
  }
  cells_.push_back(cell);
  ++rows_.back().count;
  column_count_ = std::max(column_count_, cell.column + 1u);
}

void Sheet::finish() {
  if (sorted_) return;
  struct Placed {
    uint32_t row;
    Cell cell;
  };
  std::vector<Placed> all;
  all.reserve(cells_.size());
  for (const Row& row : rows_) {
    for (const Cell& cell : cells(row)) all.push_back({row.number, cell});
  }
  std::stable_sort(all.begin(), all.end(), [](const Placed& left, const Placed& right) {
    return left.row != right.row ? left.row < right.row : left.cell.column < right.cell.column;
  });
  rows_.clear(), cells_.clear();
  sorted_ = true;
  for (size_t i = 0; i < all.size(); ++i) {
    const bool replaced = i + 1 < all.size() && all[i + 1].row == all[i].row && all[i + 1].cell.column == all[i].cell.column;
    if (!replaced) add(all[i].row, all[i].cell);
  }
}

void Sheet::replace(uint32_t row_number, const Cell& cell) {
  const auto row = std::lower_bound(rows_.begin(), rows_.end(), row_number, [](const Row& one, uint32_t number) { return one.number < number; });
  if (row != rows_.end() && row->number == row_number) {
    for (uint32_t i = row->first; i < row->first + row->count; ++i) {
      if (cells_[i].column != cell.column) continue;
      cells_[i] = cell;
      if (cell.text.empty()) cells_[i].kind = CellKind::kEmpty;
      return;
    }
  }
  if (cell.text.empty()) return;
  add(row_number, cell);
  finish();
}

std::string_view TextStore::keep(std::string text) { return whole_.emplace_back(std::move(text)); }

std::string_view TextStore::copy(std::string_view text) {
  if (text.size() > kBlockBytes / 4) return keep(std::string(text));
  if (blocks_.empty() || blocks_.back().size() + text.size() > kBlockBytes) blocks_.emplace_back().reserve(kBlockBytes);
  std::string& block = blocks_.back();
  const size_t begin = block.size();
  block.append(text);
  return std::string_view(block).substr(begin);
}

std::string column_letters(uint32_t column) {
  std::string letters;
  for (uint64_t left = column + 1ull; left > 0; left = (left - 1) / 26) letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
  return letters;
}

Where cell_where(const Workbook& workbook, const Sheet& sheet, uint32_t row_number, uint32_t column) {
  return Where{.file = workbook.file, .sheet = sheet.name, .row = row_number, .column = column_letters(column)};
}

}  // namespace koers::exchange::table
