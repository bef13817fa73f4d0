#include "exchange/table/layout.h"

#include <algorithm>
#include <set>

#include "base/money.h"
#include "base/text.h"
#include "exchange/table/turned_sheet.h"

namespace koers::exchange::table {
namespace {

constexpr size_t kHeaderRowsLookedAt = 40;  // filled rows in which the first header must stand
constexpr size_t kRowsBelow = 12;
constexpr size_t kHeaderBytesMax = 90;
constexpr size_t kHeaderRowsMax = 3;
constexpr uint64_t kMergedCellsMax = 200'000;
constexpr uint32_t kColumnsLookedAt = 256;  // in a row that may be a header: the beginning tells
constexpr size_t kTablesMax = 100;          // on one sheet: what follows belongs to the last
constexpr uint32_t kStripsWithin = 400;     // columns: a wider sheet is one table

struct Columns {  // both ends included
  uint32_t first = 0, last = 0;
};

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
  if (cell.kind == CellKind::kDate && cell.date().day() == 1)
    return format_date(cell.date(), Language::kDutch).substr(2);  // "januari 2027"
  return tidy(cell_text(cell));
}

struct HeaderScore {
  double value = -1e9;
  size_t known = 0;
  double familiar = 0;  // how much of the header is known: what is only understood counts for half
};

// "(€)", "[dagen]", "in %": a row of these under a header says what it counts in.
bool is_unit(const Cell& cell) {
  if (cell.kind != CellKind::kText || cell.text.size() > 24) return false;
  const std::string text = tidy(cell.text);
  if (text.empty()) return false;
  if ((text.front() == '(' && text.back() == ')') || (text.front() == '[' && text.back() == ']')) return true;
  const HeaderText header = read_header("x (" + text + ')');
  return header.unit != HeaderUnit::kNone && text.size() < 12;
}

class BlockBuilder {
 public:
  BlockBuilder(const Sheet& sheet, const Vocabulary& vocabulary) : sheet_(sheet), vocabulary_(vocabulary), rows_(sheet.rows()) {
    for (const MergedRange& range : sheet.merged) {
      if (range.column_last > range.column_first) across_.emplace(place(range.row_first + 1, range.column_first), range.column_last);
      if (range.row_last > range.row_first) down_.emplace(place(range.row_first + 1, range.column_first), range.row_last + 1);
    }
  }

  std::vector<TableBlock> build() {
    std::vector<TableBlock> blocks;
    const Columns all{0, sheet_.column_count() == 0 ? 0 : sheet_.column_count() - 1};
    std::optional<size_t> header = first_header(0, rows_.size(), all);
    size_t from = 0;
    // A smaller table may stand above the one that was found first.
    for (std::optional<size_t> earlier = header; header && (earlier = earlier_header(*header, all));) {
      add_band(from, *earlier, gap_before(*header), blocks);
      from = gap_before(*header);
    }
    while (header) {
      const std::optional<size_t> next = blocks.size() < kTablesMax ? next_header(*header, all) : std::nullopt;
      const size_t end = next.value_or(rows_.size());
      add_band(from, *header, end, blocks);
      from = end, header = next;
    }
    return blocks;
  }

 private:
  static uint64_t place(uint32_t row_number, uint32_t column) { return uint64_t{row_number} << 16 | column; }

  std::span<const Cell> cells(size_t index, const Columns& within) const {
    const std::span<const Cell> all = sheet_.cells(rows_[index]);
    const auto first =
        std::lower_bound(all.begin(), all.end(), within.first, [](const Cell& cell, uint32_t column) { return cell.column < column; });
    const auto last =
        std::upper_bound(first, all.end(), within.last, [](uint32_t column, const Cell& cell) { return column < cell.column; });
    return {first, last};
  }

  // How much a row looks like the header of what stands below it.
  HeaderScore score_header(size_t index, size_t end, const Columns& all) const {
    const Columns within{all.first, std::min(all.last, all.first + kColumnsLookedAt - 1)};
    const std::span<const Cell> own = cells(index, within);
    HeaderScore score;
    if (own.empty()) return score;
    size_t texts = 0, periods = 0, values = 0, long_texts = 0, asks = 0, down = 0;
    std::vector<std::string> seen;
    for (const Cell& cell : own) {
      const bool period = is_period(cell);
      if (period)
        ++periods;
      else if (is_value(cell))
        ++values;
      else
        ++texts;
      const HeaderText header = read_header(header_of(cell));
      if (header.shown.size() > kHeaderBytesMax) ++long_texts;
      if (vocabulary_.knows(header))
        ++score.known, score.familiar += 1;
      else if (vocabulary_.understands(header))
        ++score.known, score.familiar += 0.5;
      if (!period) seen.push_back(header.folded);
      asks += header.shown.ends_with('?');
      down += down_.contains(place(rows_[index].number, cell.column));
    }
    std::sort(seen.begin(), seen.end());
    const bool distinct = std::adjacent_find(seen.begin(), seen.end()) == seen.end();
    const double count = static_cast<double>(own.size());
    // The rows below fill the columns that it names, and no others.
    double below = 0, elsewhere = 0;
    size_t looked_at = 0;
    for (size_t next = index + 1; next < end && looked_at < kRowsBelow; ++next) {
      const std::span<const Cell> under = cells(next, within);
      if (under.size() < 2 && own.size() > 1) continue;
      ++looked_at;
      for (const Cell& cell : under)
        (sheet_.at(rows_[index], cell.column).empty() && !stands_under_span(index, cell.column, within) ? elsewhere : below) += 1;
    }
    const double covered = below + elsewhere == 0 ? 0 : below / (below + elsewhere);
    score.value = 1.5 * score.familiar + 0.5 * std::min(count, 14.0) * (static_cast<double>(texts + periods) / count) + 4 * covered +
                  (distinct ? 1 : -1.5) - 3 * static_cast<double>(values) / count - 2 * static_cast<double>(long_texts) -
                  (texts == 0 ? 4 : 0) - (own.size() < 2 && within.last > within.first ? 6 : 0) -
                  (looked_at == 0 && index + 1 < end ? 1 : 0) - 1.5 * static_cast<double>(rows_alike_above(index, within)) +
                  2 * static_cast<double>(asks) / count + (down * 2 > own.size() ? 3 : 0);  // over two rows, as headers are
    return score;
  }

  // Rows above that fill the same columns: a header is the first of its kind. Its own first rows, with what they stand under, are no more than two.
  size_t rows_alike_above(size_t index, const Columns& within) const {
    constexpr size_t kAlikeMax = 4, kLookedAt = 12;
    const std::span<const Cell> own = cells(index, within);
    if (own.size() < 3) return 0;
    size_t alike = 0;
    for (size_t above = index, looked_at = 0; above-- > 0 && looked_at < kLookedAt && alike < kAlikeMax; ++looked_at) {
      size_t shared = 0;
      for (const Cell& cell : cells(above, within)) shared += !sheet_.at(rows_[index], cell.column).empty();
      alike += shared * 10 >= own.size() * 8;
    }
    return alike;
  }

  std::optional<size_t> first_header(size_t from, size_t end, const Columns& within) const {
    std::optional<size_t> best;
    double best_value = 0;
    for (size_t i = from, looked_at = 0; i < end && looked_at < kHeaderRowsLookedAt; ++i) {
      if (cells(i, within).empty()) continue;
      ++looked_at;
      const HeaderScore score = score_header(i, end, within);
      if (!best || score.value > best_value + 0.25) best = i, best_value = score.value;
    }
    return best_value > 2 ? best : std::nullopt;
  }

  // Another table further down: a row after a gap in which several headers are known, and that is not the same header again.
  std::optional<size_t> next_header(size_t header, const Columns& within) const {
    for (size_t i = header + 2; i < rows_.size(); ++i) {
      if (rows_[i].number == rows_[i - 1].number + 1 &&
          !(i >= 2 && sheet_.cells(rows_[i - 1]).size() == 1 && rows_[i - 1].number > rows_[i - 2].number + 1))
        continue;
      const size_t filled = sheet_.cells(rows_[i]).size();
      if (filled < 2) continue;
      const HeaderScore score = score_header(i, rows_.size(), within);
      if (score.known < 2 || score.known * 2 < filled || score.value < 5 || same_texts(header, i)) continue;
      return i;
    }
    return std::nullopt;
  }

  // The last row before `row` behind which there is an empty one: from there on everything belongs to it.
  size_t gap_before(size_t row) const {
    size_t at = row;
    while (at > 0 && rows_[at].number == rows_[at - 1].number + 1) --at;
    return at;
  }
  std::optional<size_t> earlier_header(size_t header, const Columns& within) const {
    const size_t end = gap_before(header);
    if (end < 2 || end == header + 1) return std::nullopt;
    const std::optional<size_t> found = first_header(0, end, within);
    if (!found || *found + 1 >= end || taken_.contains(*found)) return std::nullopt;
    const HeaderScore score = score_header(*found, end, within);
    const size_t filled = cells(*found, within).size();
    if (filled < 3 || score.known < 2 || score.known * 2 < filled || score.value < 5 || same_texts(*found, header) ||
        rows_[*found + 1].number != rows_[*found].number + 1)
      return std::nullopt;
    taken_.insert(*found);
    return found;
  }

  bool same_texts(size_t left, size_t right) const {
    const auto texts = [&](size_t index) {
      std::string all;
      for (const Cell& cell : sheet_.cells(rows_[index])) all += fold(cell_text(cell)) + '|';
      return all;
    };
    return texts(left) == texts(right);
  }

  // Side by side: columns without a single cell may part two tables, or a table from the remarks beside it, or just be there.
  struct Strip {
    Columns columns;
    size_t first = 0, last = 0;  // rows with something in it
    size_t filled_rows = 0;
    std::optional<size_t> header{};  // when looked at by itself
  };
  std::vector<Strip> strips_of(size_t from, size_t end) const {
    std::vector<Strip> strips;
    if (sheet_.column_count() > kStripsWithin) return strips;
    std::vector<bool> occupied(sheet_.column_count());
    for (size_t i = from; i < end; ++i)
      for (const Cell& cell : sheet_.cells(rows_[i])) occupied[cell.column] = true;
    for (uint32_t column = 0; column < occupied.size(); ++column) {
      if (!occupied[column]) continue;
      if (column == 0 || !occupied[column - 1]) strips.push_back({.columns = {column, column}});
      strips.back().columns.last = column;
    }
    for (Strip& strip : strips) {
      strip.first = end;
      for (size_t i = from; i < end; ++i) {
        if (cells(i, strip.columns).empty()) continue;
        strip.first = std::min(strip.first, i), strip.last = i, ++strip.filled_rows;
      }
      strip.header = first_header(from, end, strip.columns);
    }
    return strips;
  }

  bool names_something(size_t row, const Columns& within) const {
    const std::span<const Cell> own = cells(row, within);
    return !own.empty() && vocabulary_.names_elements(read_header(header_of(own.front())));
  }

  // Whether the strip begins a table of its own, beside one that has its header in row `header`.
  bool stands_alone(const Strip& left, const Strip& strip, size_t header) const {
    if (!strip.header || strip.columns.last == strip.columns.first || cells(*strip.header, strip.columns).size() < 2) return false;
    if (!names_something(*strip.header, strip.columns)) return false;
    if (*strip.header != header && cells(header, strip.columns).empty()) return true;  // its header stands elsewhere
    const auto texts = [&](const Columns& columns) {
      std::vector<std::string> all;
      for (const Cell& cell : cells(header, columns)) all.push_back(fold(header_of(cell)));
      return all;
    };
    const std::vector<std::string> here = texts(strip.columns), there = texts(left.columns);
    const bool same_header = std::any_of(here.begin(), here.end(), [&](const std::string& text) {
      return !text.empty() && std::find(there.begin(), there.end(), text) != there.end();
    });
    const bool other_length = left.last != strip.last;
    return same_header || other_length;
  }

  void add_band(size_t from, size_t header, size_t end, std::vector<TableBlock>& blocks) const {
    const std::vector<Strip> strips = strips_of(from, end);
    const Columns all{0, sheet_.column_count() == 0 ? 0 : sheet_.column_count() - 1};
    if (strips.size() < 2) {
      blocks.push_back(block(from, header, end, all));
      return;
    }
    std::vector<Columns> tables, beside;
    size_t begin = 0;  // a title or a remark in a column by itself, left of the table
    while (begin + 1 < strips.size() && strips[begin].columns.first == strips[begin].columns.last && strips[begin].last <= header)
      beside.push_back(strips[begin++].columns);
    tables.push_back(strips[begin].columns);
    Strip left = strips[begin];
    for (size_t i = begin + 1; i < strips.size(); ++i) {
      const Strip& strip = strips[i];
      const bool headed = !cells(header, strip.columns).empty();
      if (stands_alone(left, strip, header))
        tables.push_back(strip.columns), left = strip;
      else if (!headed && !cells(header, left.columns).empty() &&
               !(header > from && !cells(header - 1, strip.columns).empty() && strip.filled_rows * 2 > end - header))
        beside.push_back(strip.columns);
      else
        tables.back().last = strip.columns.last, left.columns.last = strip.columns.last, left.last = std::max(left.last, strip.last);
    }
    for (const Columns& columns : tables) {
      const bool main = !cells(header, columns).empty();
      const std::optional<size_t> own = main ? std::optional(header) : first_header(from, end, columns);
      if (!own) continue;
      // Tables side by side may have their headers in different rows.
      const std::optional<size_t> best = tables.size() > 1 ? first_header(from, end, columns) : own;
      blocks.push_back(block(from, best.value_or(*own), end, columns));
    }
    if (blocks.empty()) return;
    for (const Columns& columns : beside) {
      for (size_t i = from; i < end; ++i) {
        if (cells(i, columns).empty()) continue;
        const std::string text = row_text(i, columns);
        blocks.back().money_factor = std::max(blocks.back().money_factor, factor_in(text));
        blocks.back().above.push_back({rows_[i].number, RowRole::kBeside, text});
      }
    }
  }

  std::string row_text(size_t index, const Columns& within) const {
    std::string text;
    for (const Cell& cell : cells(index, within)) {
      if (text.size() > 120) return text + " …";
      text += (text.empty() ? "" : " | ") + tidy(cell_text(cell));
    }
    return text;
  }

  std::optional<uint32_t> merged_across(uint32_t row_number, uint32_t column) const {
    const auto found = across_.find(place(row_number, column));
    return found == across_.end() ? std::nullopt : std::optional(found->second);
  }
  bool merged_down_to(uint32_t row_from, uint32_t row_to, uint32_t column) const {
    const auto found = down_.find(place(row_from, column));
    return found != down_.end() && found->second >= row_to;
  }

  // A row directly above a header whose cells each stand over some of its columns.
  bool is_group_row(size_t group, size_t header, const Columns& within) const {
    const std::span<const Cell> above = cells(group, within), below = cells(header, within);
    if (above.empty() || below.size() < 2 || rows_[group].number + 1 != rows_[header].number) return false;
    const uint32_t width = below.back().column - below.front().column + 1u;
    for (const Cell& cell : above) {
      if (is_value(cell) || cell.text.size() > kHeaderBytesMax) return false;
      const std::optional<uint32_t> until = merged_across(rows_[group].number, cell.column);
      if (until && *until - cell.column + 1 >= width) return false;  // a title over everything
    }
    // One cell at the very beginning, not merged, is a title too.
    return above.size() > 1 || above[0].column > below.front().column;
  }

  // Whether the cell of a header stands over more columns than its own.
  bool spans(size_t row, const Cell& cell, const Columns& within) const {
    if (merged_across(rows_[row].number, cell.column)) return true;
    return cell.column < within.last && sheet_.at(rows_[row], cell.column + 1u).empty();
  }

  // Whether the row under a header holds the rest of it: only texts and periods, under cells that the header leaves open or that stand over several
  // columns; or what its columns count in.
  bool continues_header(const std::vector<size_t>& header_rows, size_t next, const Columns& within) const {
    const size_t header = header_rows.back();
    if (rows_[next].number != rows_[header].number + 1) return false;
    const std::span<const Cell> own = cells(next, within), above = cells(header, within);
    if (own.size() < 2 || above.empty()) return false;
    size_t periods = 0, under_own = 0, units = 0, known = 0;
    bool under_span = false;
    for (const Cell& cell : own) {
      if (is_unit(cell)) {
        ++units;
        continue;
      }
      if (is_value(cell)) return false;
      periods += is_period(cell);
      known += vocabulary_.knows(read_header(header_of(cell)));
      // Something stands over this column alone: then it has its header.
      bool closed = false, spanned = false;
      for (const size_t row : header_rows) {
        const Cell& over = sheet_.at(rows_[row], cell.column);
        if (over.empty()) continue;
        (spans(row, over, within) && !(row != header && !sheet_.at(rows_[header], cell.column).empty()) &&
                 !merged_down_to(rows_[row].number, rows_[header].number + 1, cell.column)
             ? spanned
             : closed) = true;
      }
      if (header_rows.size() > 1 && sheet_.at(rows_[header], cell.column).empty() && !spanned) closed = true;
      if (closed)
        ++under_own;
      else
        under_span = true;
    }
    if (units * 10 >= own.size() * 6) return true;
    if (under_own == 0 && under_span) return periods + known > 0 || all_merged(header, within);
    // A text file cannot merge: the years then say that the row above stood over several of them.
    return (periods >= 2 && periods >= under_own && own.size() > above.size()) || explains_header(header, next, within);
  }

  // "J/N", "(1-5)", "2026", "k€": a row that says what to fill in, and leaves open what every row of data has. Words too ("klasse" under "Gegevens"), when
  // they leave open much and come back in no row.
  bool explains_header(size_t header, size_t next, const Columns& within) const {
    constexpr size_t kRowsBelowMin = 2, kRowsBelowMax = 4, kOpenMin = 2, kOpenUnderWords = 4;
    const std::span<const Cell> own = cells(next, within);
    if (own.size() < 2 || next + kRowsBelowMin >= rows_.size()) return false;
    size_t hints = 0;
    const bool fills = fills_what_is_open(header, next, within);
    for (const Cell& cell : own) {
      if (sheet_.at(rows_[header], cell.column).empty() && !fills && !stands_under_span(header, cell.column, within)) return false;
      hints += is_hint(cell);
    }
    const bool words = hints * 2 < own.size();
    if (words && (next + kRowsBelowMax > rows_.size() || comes_back(next, within))) return false;
    size_t left_open = 0;
    for (const Cell& named : cells(header, within)) {
      if (!sheet_.at(rows_[next], named.column).empty()) continue;
      bool always = true;
      for (size_t below = next + 1; below < rows_.size() && below <= next + kRowsBelowMax; ++below)
        always &= cells(below, within).size() < 2 || !sheet_.at(rows_[below], named.column).empty();
      left_open += always;
    }
    return left_open >= (words ? kOpenUnderWords : kOpenMin);
  }
  // Whether the row says something in every column between those of the header that the header itself leaves open.
  bool fills_what_is_open(size_t header, size_t next, const Columns& within) const {
    constexpr size_t kOpenMin = 2;
    const std::span<const Cell> own = cells(header, within);
    size_t open = 0;
    for (uint32_t column = own.front().column; column < own.back().column; ++column) {
      if (!sheet_.at(rows_[header], column).empty()) continue;
      if (sheet_.at(rows_[next], column).empty()) return false;
      ++open;
    }
    return open >= kOpenMin;
  }
  // Whether something that stands in the row also stands further down in its column, or reads like a sentence.
  bool comes_back(size_t row, const Columns& within) const {
    constexpr size_t kBytesMax = 32, kRowsMax = 60;
    return std::ranges::any_of(cells(row, within), [&](const Cell& cell) {
      if (is_period(cell)) return false;
      const std::string text = fold(cell_text(cell));
      if (text.size() > kBytesMax) return true;
      for (size_t below = row + 1; below < rows_.size() && below <= row + kRowsMax; ++below)
        if (const Cell& other = sheet_.at(rows_[below], cell.column); !other.empty() && fold(cell_text(other)) == text) return true;
      return false;
    });
  }
  static bool is_hint(const Cell& cell) {
    constexpr size_t kHintBytesMax = 24;
    if (is_unit(cell) || is_period(cell)) return true;
    const std::string text = tidy(cell_text(cell));
    if (text.empty() || text.size() > kHintBytesMax) return false;
    if (text.size() == 5 && year_word(std::string_view(text).substr(1))) return true;  // "B2026"
    return text.find('/') != text.npos || text.find('%') != text.npos || std::count(text.begin(), text.end(), '-') > 1 ||
           text.back() == '.';
  }
  bool stands_under_span(size_t header, uint32_t column, const Columns& within) const {
    for (uint32_t left = column; left > within.first && left-- > within.first;) {
      const Cell& cell = sheet_.at(rows_[header], left);
      if (cell.empty()) continue;
      const std::optional<uint32_t> until = merged_across(rows_[header].number, left);
      return until && *until >= column;
    }
    return false;
  }
  bool all_merged(size_t row, const Columns& within) const {
    const std::span<const Cell> own = cells(row, within);
    return std::any_of(own.begin(), own.end(), [&](const Cell& cell) { return merged_across(rows_[row].number, cell.column).has_value(); });
  }

  // Every row of data looks like the row that was taken for a header: then there is none.
  bool is_data(size_t header, size_t end, const Columns& within) const {
    const HeaderScore score = score_header(header, end, within);
    if (score.known > 0) return false;
    size_t figures = 0, same = 0;
    for (const Cell& cell : cells(header, within)) {
      const bool figure = is_value(cell) || cell.kind == CellKind::kDate ||
                          (cell.kind == CellKind::kText && cell.text.size() < 24 && parse_date(cell.text) && !is_period(cell));
      if (!figure) continue;
      ++figures;
      for (size_t next = header + 1; next < end && next <= header + 3; ++next) {
        const Cell& below = sheet_.at(rows_[next], cell.column);
        if (!below.empty() && (is_value(below) || below.kind == CellKind::kDate || parse_date(below.text))) {
          ++same;
          break;
        }
      }
    }
    return figures > 0 && same == figures;
  }

  TableBlock block(size_t from, size_t header, size_t end, const Columns& within) const {
    TableBlock made;
    made.sheet = &sheet_;
    std::vector<size_t> header_rows{header};  // from top to bottom
    const bool headed = !is_data(header, end, within);
    if (headed) {
      while (header_rows.front() > from && header_rows.size() < kHeaderRowsMax &&
             is_group_row(header_rows.front() - 1, header_rows.front(), within))
        header_rows.insert(header_rows.begin(), header_rows.front() - 1);
      while (header_rows.back() + 1 < end && header_rows.size() < kHeaderRowsMax &&
             continues_header(header_rows, header_rows.back() + 1, within))
        header_rows.push_back(header_rows.back() + 1);
    } else {
      header_rows.clear();
    }
    const size_t body = headed ? header_rows.back() + 1 : header;
    for (size_t i = from; i < body; ++i) {
      if (cells(i, within).empty()) continue;
      const bool is_header = std::find(header_rows.begin(), header_rows.end(), i) != header_rows.end();
      const std::string text = row_text(i, within);
      made.money_factor = std::max(made.money_factor, is_header ? 1 : factor_in(text));
      made.above.push_back({rows_[i].number, is_header ? RowRole::kHeader : RowRole::kPreamble, text});
    }
    made.header_number = headed ? rows_[header_rows.back()].number : 0;
    add_columns(made, header_rows, body, end, within);
    for (size_t i = body; i < end; ++i) {
      if (!cells(i, within).empty()) made.body.push_back(static_cast<uint32_t>(i));
    }
    made.spread_merged();
    return made;
  }

  // What stands over each column in one row of the header: its own cell, or one that is merged over it, or (in a text file) the last one to its left.
  std::vector<std::string> texts_over(size_t row, const Columns& within, bool spread) const {
    std::vector<std::string> texts(within.last + 1u);
    std::string over;
    std::optional<uint32_t> until;
    for (uint32_t column = within.first; column <= within.last; ++column) {
      const Cell& cell = sheet_.at(rows_[row], column);
      if (!cell.empty()) {
        over = header_of(cell);
        until = merged_across(rows_[row].number, column);
        if (until || spread)
          texts[column] = over;
        else
          texts[column] = over, until = column;
      } else if (!(until && column > *until)) {
        texts[column] = over;
      } else {
        over.clear();
      }
    }
    return texts;
  }

  void add_columns(TableBlock& made, const std::vector<size_t>& header_rows, size_t body, size_t end, const Columns& within) const {
    std::vector<std::vector<std::string>> texts;
    for (size_t i = 0; i < header_rows.size(); ++i) {
      const bool last = i + 1 == header_rows.size();
      if (!last)
        texts.push_back(texts_over(header_rows[i], within, !all_merged(header_rows[i], within)));
      else
        texts.emplace_back(within.last + 1u);
    }
    for (uint32_t column = within.first; column <= within.last; ++column) {
      std::string text;
      std::vector<std::string> groups;
      if (!header_rows.empty()) {
        text = header_of(sheet_.at(rows_[header_rows.back()], column));
        // The lowest text is the column's own; what stands above it is its group, unless it only stands over this column.
        for (size_t i = header_rows.size() - 1; i-- > 0;) {
          const Cell& above = sheet_.at(rows_[header_rows[i]], column);
          const bool own_column =
              !above.empty() && (merged_down_to(rows_[header_rows[i]].number, rows_[header_rows[i] + 1].number, column) ||
                                 !merged_across(rows_[header_rows[i]].number, column));
          if (text.empty() && own_column)
            text = header_of(above);
          else if (own_column && is_hint(sheet_.at(rows_[header_rows[i + 1]], column)) &&
                   !is_period(sheet_.at(rows_[header_rows[i + 1]], column)) && text.size() <= 24 && text.front() != '(')
            text = header_of(above) + " (" + text + ')';
          else if (!texts[i][column].empty() && texts[i][column] != text && (text.empty() || !alone_above(header_rows, i, column)))
            groups.insert(groups.begin(), texts[i][column]);
        }
      }
      std::string group;
      for (const std::string& one : groups) group += (group.empty() ? "" : " ") + one;
      if (text.empty() && !group.empty() && sheet_.at(rows_[header_rows.back()], column).empty() && !has_values(column, body, end))
        continue;
      if (text.empty() && group.empty() && !has_values(column, body, end)) continue;
      made.columns.push_back({column, read_header(text), read_header(group)});
    }
  }

  // A text that ran on from the left ends where the row below has nothing under it: "Naam" does not stand over the next column's years.
  bool alone_above(const std::vector<size_t>& header_rows, size_t level, uint32_t column) const {
    if (!sheet_.at(rows_[header_rows[level]], column).empty() || all_merged(header_rows[level], {column, column})) return false;
    for (uint32_t left = column; left-- > 0;) {
      const Cell& cell = sheet_.at(rows_[header_rows[level]], left);
      if (cell.empty()) continue;
      if (merged_across(rows_[header_rows[level]].number, left)) return false;
      return sheet_.at(rows_[header_rows[level] + 1], left).empty();  // nothing stands under it: it is a header by itself
    }
    return false;
  }

  // A column without a header still counts when there is something in it.
  bool has_values(uint32_t column, size_t body, size_t end) const {
    size_t filled = 0;
    for (size_t i = body; i < end; ++i) {
      if (!sheet_.at(rows_[i], column).empty() && ++filled >= 2) return true;
    }
    return false;
  }

  const Sheet& sheet_;
  const Vocabulary& vocabulary_;
  std::span<const Row> rows_;
  mutable std::set<size_t> taken_;                 // headers that stand above the first one
  std::unordered_map<uint64_t, uint32_t> across_;  // first cell of a merged range → its last column
  std::unordered_map<uint64_t, uint32_t> down_;    // … → the number of its last row
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
    const auto top = std::lower_bound(rows.begin(), rows.end(), range.row_first + 1,
                                      [](const Row& row, uint32_t number) { return row.number < number; });
    if (top == rows.end() || top->number != range.row_first + 1) continue;
    spread += range.row_last - range.row_first;
    if (spread > kMergedCellsMax) return;
    for (uint32_t row = range.row_first + 1; row <= range.row_last; ++row) {
      merged_from_.emplace(uint64_t{row + 1} << 16 | range.column_first, static_cast<uint32_t>(top - rows.begin()));
    }
  }
}

std::vector<TableBlock> find_tables(const Sheet& sheet, const Vocabulary& vocabulary) {
  const std::shared_ptr<const Sheet> turned = turned_sheet(sheet, vocabulary);
  std::vector<TableBlock> blocks = BlockBuilder(turned ? *turned : sheet, vocabulary).build();
  for (TableBlock& block : blocks) block.turned = turned;
  return blocks;
}

}  // namespace koers::exchange::table
