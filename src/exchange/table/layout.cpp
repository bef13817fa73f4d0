#include "exchange/table/layout.h"

#include <algorithm>

#include "base/money.h"
#include "base/text.h"

namespace koers::exchange::table {
namespace {

constexpr size_t kHeaderRowsLookedAt = 40;  // filled rows in which the first header must stand
constexpr size_t kRowsBelow = 12;
constexpr size_t kHeaderBytesMax = 90;
constexpr uint64_t kMergedCellsMax = 200'000;

bool is_period(const Cell& cell) {
  if (cell.kind == CellKind::kNumber) return year_word(cell_text(cell)).has_value();
  if (cell.kind == CellKind::kDate) return true;
  if (cell.kind != CellKind::kText || cell.text.size() > 24) return false;
  const std::optional<DateReading> reading = parse_date(cell.text);
  return reading && reading->first != reading->last;
}

// A figure, an amount, a yes: what stands in rows and not in headers.
bool is_value(const Cell& cell) {
  if (is_period(cell)) return false;
  return cell.kind != CellKind::kText || (cell.text.size() < 24 && (parse_money(cell.text) || parse_percentage(cell.text)));
}

std::string header_of(const Cell& cell) {
  if (cell.kind == CellKind::kDate && cell.date().day() == 1) return format_date(cell.date(), Language::kDutch).substr(2);  // "januari 2027"
  return tidy(cell_text(cell));
}

struct HeaderScore {
  double value = -1e9;
  size_t known = 0;
};

// How much a row looks like the header of what stands below it.
HeaderScore score_header(const Sheet& sheet, size_t index, const Vocabulary& vocabulary) {
  const std::span<const Row> rows = sheet.rows();
  const std::span<const Cell> cells = sheet.cells(rows[index]);
  HeaderScore score;
  size_t texts = 0, periods = 0, values = 0, long_texts = 0;
  std::vector<std::string> seen;
  for (const Cell& cell : cells) {
    const bool period = is_period(cell);
    if (period) ++periods;
    else if (is_value(cell)) ++values;
    else ++texts;
    const HeaderText header = read_header(header_of(cell));
    if (header.shown.size() > kHeaderBytesMax) ++long_texts;
    if (vocabulary.knows(header)) ++score.known;
    if (!period) seen.push_back(header.folded);
  }
  std::sort(seen.begin(), seen.end());
  const bool distinct = std::adjacent_find(seen.begin(), seen.end()) == seen.end();
  const double count = static_cast<double>(cells.size());
  // The rows below fill the columns that it names, and no others.
  double below = 0, elsewhere = 0;
  size_t looked_at = 0;
  for (size_t next = index + 1; next < rows.size() && looked_at < kRowsBelow; ++next) {
    const std::span<const Cell> under = sheet.cells(rows[next]);
    if (under.size() < 2 && cells.size() > 1) continue;
    ++looked_at;
    for (const Cell& cell : under) (sheet.at(rows[index], cell.column).empty() ? elsewhere : below) += 1;
  }
  const double covered = below + elsewhere == 0 ? 0 : below / (below + elsewhere);
  score.value = 1.5 * static_cast<double>(score.known) + 0.5 * std::min(count, 14.0) * (static_cast<double>(texts + periods) / count) + 4 * covered + (distinct ? 1 : -1.5) -
                3 * static_cast<double>(values) / count - 2 * static_cast<double>(long_texts) - (texts == 0 ? 4 : 0) - (cells.size() < 2 && sheet.column_count() > 1 ? 6 : 0) -
                (looked_at == 0 && index + 1 < rows.size() ? 1 : 0);
  return score;
}

// The columns that a merged range covers in a row; nullopt when it covers one cell only.
std::optional<std::pair<uint32_t, uint32_t>> merged_across(const Sheet& sheet, uint32_t row_number, uint32_t column) {
  for (const MergedRange& range : sheet.merged) {
    if (row_number - 1 >= range.row_first && row_number - 1 <= range.row_last && column >= range.column_first && column <= range.column_last && range.column_last > range.column_first) {
      return std::pair<uint32_t, uint32_t>{range.column_first, range.column_last};
    }
  }
  return std::nullopt;
}
bool merged_down_into(const Sheet& sheet, uint32_t row_from, uint32_t row_to, uint32_t column) {
  return std::any_of(sheet.merged.begin(), sheet.merged.end(), [&](const MergedRange& range) {
    return range.column_first == column && range.row_first <= row_from - 1 && range.row_last >= row_to - 1;
  });
}

// A row directly above or below the header whose cells each stand over (or under) some of its columns.
bool is_group_row(const Sheet& sheet, const Row& group, const Row& header) {
  const std::span<const Cell> cells = sheet.cells(group);
  const std::span<const Cell> below = sheet.cells(header);
  if (cells.empty() || below.size() < 2 || group.number + 1 != header.number) return false;
  const uint32_t width = below.back().column - below.front().column + 1u;
  for (const Cell& cell : cells) {
    if (is_value(cell) || cell.text.size() > kHeaderBytesMax) return false;
    const auto across = merged_across(sheet, group.number, cell.column);
    if (across && across->second - across->first + 1 >= width) return false;  // a title over everything
  }
  // One cell at the very beginning, not merged, is a title too.
  return cells.size() > 1 || cells[0].column > below.front().column;
}

// Whether the row under `header` holds the second half of it: only texts and periods, under columns that the header leaves open or spans.
bool is_second_header(const Sheet& sheet, const Row& header, const Row& next) {
  if (next.number != header.number + 1) return false;
  const std::span<const Cell> cells = sheet.cells(next);
  if (cells.size() < 2) return false;
  size_t periods = 0, under_other = 0;
  for (const Cell& cell : cells) {
    if (is_value(cell)) return false;
    periods += is_period(cell);
    under_other += !sheet.at(header, cell.column).empty() && !merged_across(sheet, header.number, cell.column);
  }
  // A text file cannot merge: the years then say that the row above stood over several of them.
  return under_other == 0 || (periods >= 2 && cells.size() > sheet.cells(header).size());
}

std::string row_text(const Sheet& sheet, const Row& row) {
  std::string text;
  for (const Cell& cell : sheet.cells(row)) {
    if (text.size() > 120) return text + " …";
    text += (text.empty() ? "" : " | ") + tidy(cell_text(cell));
  }
  return text;
}

class BlockBuilder {
 public:
  BlockBuilder(const Sheet& sheet, const Vocabulary& vocabulary) : sheet_(sheet), vocabulary_(vocabulary), rows_(sheet.rows()) {}

  std::vector<TableBlock> build() {
    std::vector<TableBlock> blocks;
    std::optional<size_t> header = first_header();
    size_t from = 0;
    while (header) {
      const std::optional<size_t> next = next_header(*header);
      blocks.push_back(block(from, *header, next.value_or(rows_.size())));
      from = next.value_or(rows_.size());
      header = next;
    }
    return blocks;
  }

 private:
  std::optional<size_t> first_header() const {
    std::optional<size_t> best;
    double best_value = 0;
    for (size_t i = 0; i < rows_.size() && i < kHeaderRowsLookedAt; ++i) {
      const HeaderScore score = score_header(sheet_, i, vocabulary_);
      if (!best || score.value > best_value + 0.25) best = i, best_value = score.value;
    }
    return best_value > 2 ? best : std::nullopt;
  }

  // Another table further down: a row after a gap in which several headers are known, and that is not the same header again.
  std::optional<size_t> next_header(size_t header) const {
    for (size_t i = header + 2; i < rows_.size(); ++i) {
      if (rows_[i].number == rows_[i - 1].number + 1 && !(i >= 2 && sheet_.cells(rows_[i - 1]).size() == 1 && rows_[i - 1].number > rows_[i - 2].number + 1)) continue;
      if (sheet_.cells(rows_[i]).size() < 3) continue;
      const HeaderScore score = score_header(sheet_, i, vocabulary_);
      if (score.known < 2 || score.known * 2 < sheet_.cells(rows_[i]).size() || score.value < 5 || same_texts(header, i)) continue;
      return i;
    }
    return std::nullopt;
  }

  bool same_texts(size_t left, size_t right) const {
    const auto texts = [&](size_t index) {
      std::string all;
      for (const Cell& cell : sheet_.cells(rows_[index])) all += fold(cell_text(cell)) + '|';
      return all;
    };
    return texts(left) == texts(right);
  }

  TableBlock block(size_t from, size_t header, size_t end) const {
    TableBlock made;
    made.sheet = &sheet_;
    const Row* group = header > from && is_group_row(sheet_, rows_[header - 1], rows_[header]) ? &rows_[header - 1] : nullptr;
    const Row* second = header + 1 < end && is_second_header(sheet_, rows_[header], rows_[header + 1]) ? &rows_[header + 1] : nullptr;
    if (second != nullptr) group = &rows_[header];
    const Row& own = second != nullptr ? *second : rows_[header];
    made.header_number = own.number;
    for (size_t i = from; i < header + (second != nullptr); ++i) {
      const std::string text = row_text(sheet_, rows_[i]);
      made.money_factor = std::max(made.money_factor, factor_in(text));
      made.above.push_back({rows_[i].number, &rows_[i] == group ? RowRole::kHeader : RowRole::kPreamble, text});
    }
    made.above.push_back({own.number, RowRole::kHeader, row_text(sheet_, own)});
    add_columns(made, own, group);
    for (size_t i = header + 1 + (second != nullptr); i < end; ++i) made.body.push_back(static_cast<uint32_t>(i));
    made.spread_merged();
    return made;
  }

  void add_columns(TableBlock& made, const Row& own, const Row* group) const {
    const uint32_t last = sheet_.column_count();
    std::string over;  // the group text that still holds
    std::optional<uint32_t> over_until;
    for (uint32_t column = 0; column < last; ++column) {
      const Cell& above = group != nullptr ? sheet_.at(*group, column) : Cell{};
      if (!above.empty()) {
        const auto across = merged_across(sheet_, group->number, column);
        over = header_of(above);
        over_until = across ? std::optional(across->second) : std::nullopt;
      } else if (over_until && column > *over_until) {
        over.clear();
      }
      const Cell& cell = sheet_.at(own, column);
      std::string text = header_of(cell);
      std::string group_text = over;
      if (text.empty() && !above.empty() && (merged_down_into(sheet_, group->number, own.number, column) || !merged_across(sheet_, group->number, column))) {
        text = over, group_text.clear();
        over.clear();
      }
      if (text.empty() && !has_values(made, column, own.number)) continue;
      made.columns.push_back({column, read_header(text), read_header(group_text)});
    }
  }

  // A column without a header still counts when there is something in it.
  bool has_values(const TableBlock&, uint32_t column, uint32_t below) const {
    size_t filled = 0;
    for (const Row& row : rows_) {
      if (row.number > below && !sheet_.at(row, column).empty() && ++filled >= 2) return true;
    }
    return false;
  }

  const Sheet& sheet_;
  const Vocabulary& vocabulary_;
  std::span<const Row> rows_;
};

}  // namespace

const Cell& TableBlock::cell(uint32_t body_row, uint32_t column) const {
  const Row& row = sheet->rows()[body_row];
  const Cell& own = sheet->at(row, column);
  if (!own.empty() || merged_from_.empty()) return own;
  const auto found = merged_from_.find(uint64_t{row.number} << 16 | column);
  return found == merged_from_.end() ? own : sheet->at(sheet->rows()[found->second], column);
}

void TableBlock::spread_merged() {
  const std::span<const Row> rows = sheet->rows();
  uint64_t spread = 0;
  for (const MergedRange& range : sheet->merged) {
    if (range.row_last == range.row_first || range.row_first + 1 <= header_number) continue;
    const auto top = std::lower_bound(rows.begin(), rows.end(), range.row_first + 1, [](const Row& row, uint32_t number) { return row.number < number; });
    if (top == rows.end() || top->number != range.row_first + 1) continue;
    spread += range.row_last - range.row_first;
    if (spread > kMergedCellsMax) return;
    for (uint32_t row = range.row_first + 1; row <= range.row_last; ++row) {
      merged_from_.emplace(uint64_t{row + 1} << 16 | range.column_first, static_cast<uint32_t>(top - rows.begin()));
    }
  }
}

std::vector<TableBlock> find_tables(const Sheet& sheet, const Vocabulary& vocabulary) { return BlockBuilder(sheet, vocabulary).build(); }

}  // namespace koers::exchange::table
