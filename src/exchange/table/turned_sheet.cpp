#include "exchange/table/turned_sheet.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace koers::exchange::table {
namespace {

constexpr size_t kRowsMax = 400;          // more fields than that nobody writes below one another
constexpr uint32_t kLabelColumns = 3;     // the labels stand in one of the first
constexpr size_t kKnownMin = 3;
constexpr size_t kHeaderRowsLookedAt = 25;

bool is_label(const Cell& cell) { return cell.kind == CellKind::kText && !cell.text.empty() && cell.text.size() <= 80; }

// Known labels in a column: distinct ones, of the rows that have something beside it.
struct LabelColumn {
  uint32_t column = 0;
  size_t known = 0, labels = 0, first_row = 0;  // of the first known label
  size_t inner = 0;                             // rows with something to the left of it: then these are values
};

LabelColumn look_at(const Sheet& sheet, uint32_t column, const Vocabulary& vocabulary) {
  LabelColumn found{.column = column};
  std::set<std::string> seen;
  for (size_t i = 0; i < sheet.rows().size(); ++i) {
    const std::span<const Cell> cells = sheet.cells(sheet.rows()[i]);
    const Cell& cell = sheet.at(sheet.rows()[i], column);
    if (!is_label(cell) || cells.back().column == column) continue;
    found.inner += cells.front().column < column;
    const HeaderText header = read_header(cell.text);
    if (!seen.insert(header.folded).second) continue;
    ++found.labels;
    if (!vocabulary.knows(header)) continue;
    if (found.known++ == 0) found.first_row = i;
  }
  return found;
}

}  // namespace

std::shared_ptr<const Sheet> turned_sheet(const Sheet& sheet, const Vocabulary& vocabulary) {
  const std::span<const Row> rows = sheet.rows();
  if (rows.size() < kKnownMin || rows.size() > kRowsMax || sheet.column_count() < 2) return nullptr;
  LabelColumn best;
  for (uint32_t column = 0; column < std::min(kLabelColumns, sheet.column_count() - 1); ++column) {
    const LabelColumn one = look_at(sheet, column, vocabulary);
    if (one.known > best.known && one.inner < one.labels) best = one;
  }
  if (best.known < kKnownMin || best.known * 5 < best.labels * 2) return nullptr;
  // A row that names fields itself says that the sheet stands upright.
  size_t known_across = 0;
  for (size_t i = 0; i < rows.size() && i < kHeaderRowsLookedAt; ++i) {
    size_t known = 0;
    for (const Cell& cell : sheet.cells(rows[i])) known += is_label(cell) && vocabulary.knows(read_header(cell.text));
    known_across = std::max(known_across, known);
  }
  if (best.known < 3 * std::max<size_t>(known_across, 1) && !(known_across <= 1)) return nullptr;

  auto turned = std::make_shared<Sheet>();
  turned->name = sheet.name;
  turned->hidden = sheet.hidden;
  for (const Row& row : rows) {
    for (Cell cell : sheet.cells(row)) {
      if (cell.column < best.column || row.number > 0xFFFF) continue;
      const uint32_t number = cell.column + 1u;
      cell.column = static_cast<uint16_t>(row.number - 1);
      turned->add(number, cell);
    }
  }
  for (const MergedRange& range : sheet.merged) {
    if (range.row_last > 0xFFFF) continue;
    turned->merged.push_back({range.column_first, range.column_last, static_cast<uint16_t>(range.row_first), static_cast<uint16_t>(range.row_last)});
  }
  // Above the first label of a field stand the names, under "Kenmerk" or under nothing.
  if (best.first_row > 0) {
    const Row& above = rows[best.first_row - 1];
    const std::span<const Cell> cells = sheet.cells(above);
    if (cells.size() >= 2 && cells.back().column > best.column) {
      turned->add(best.column + 1u, Cell{.text = "Naam", .column = static_cast<uint16_t>(above.number - 1), .kind = CellKind::kText});
    }
  }
  turned->finish();
  return turned;
}

}  // namespace koers::exchange::table
