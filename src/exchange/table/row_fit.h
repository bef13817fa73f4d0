// What the cells of each column look like in the rows that are in order, and how a row with a delimiter too many or too few falls into those columns.
// Strict on purpose: a row is cut otherwise only when every cell then looks like its column (one of them may look a bit like it), when it did not as it
// stood, and when there is one way to do so.
#pragma once

#include <array>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/table/csv_parse.h"

namespace koers::exchange::table {

enum class Likeness { kNone, kSome, kFull };

class ColumnShapes {
 public:
  void add(const std::vector<CsvField>& fields);
  void finish();  // after the last row, before the first question

  size_t rows() const { return rows_; }
  size_t width() const { return columns_.size(); }
  Likeness likeness(size_t column, std::string_view text) const;
  // How usual such a cell is: a share of the column, for cells that fit.
  double share(size_t column, std::string_view text) const;
  // How many cells look only a bit like their column; kNoFit when one does not look like it at all. Missing cells at the end are empty ones, a quote too
  // many before a bare cell is overlooked.
  static constexpr size_t kNoFit = SIZE_MAX;
  size_t misfit(const std::vector<CsvField>& fields) const;
  bool better(const std::vector<CsvField>& made, const std::vector<CsvField>& as_it_stands) const {
    return misfit(made) <= 1 && misfit(made) < misfit(as_it_stands);
  }
  bool figures(size_t column) const { return columns_[column].figures; }  // dates, codes, amounts: cells of a few patterns

 private:
  struct Column {
    size_t filled = 0, lettered = 0, figured = 0, blank_within = 0, line_end_within = 0;
    std::map<std::string, size_t, std::less<>> exact, loose;  // "99/99/9999", "9/9/9"
    std::map<std::string, size_t, std::less<>> beginnings;
    std::array<size_t, 4> first{};  // by kind of the first character
    bool figures = false;
    std::string beginning;  // of nearly all: "https://"
  };

  size_t rows_ = 0;
  std::vector<Column> columns_;
};

// The cells of a row that has one too many or one too few. The texts lie in the row's own memory or in `kept`.
std::optional<std::vector<CsvField>> without_extra_delimiter(const std::vector<CsvField>& fields, const ColumnShapes& shapes);
std::optional<std::vector<CsvField>> with_missing_delimiter(const std::vector<CsvField>& fields, const ColumnShapes& shapes);

// The cells of a line in which a quoted cell follows another cell without a delimiter between them: a"b, c" or "a, b"c. The first `width` cells must
// be all there is.
std::optional<std::vector<CsvField>> glued_cells(std::string_view line, char delimiter, char quote, size_t width,
                                                 std::deque<std::string>& kept);

// The cells of a line that is delimited by blanks while its bare cells hold blanks as well. `work_left` bounds the cost over all lines of a file.
std::optional<std::vector<CsvField>> blank_delimited_cells(std::string_view line, char quote, const ColumnShapes& shapes,
                                                           std::deque<std::string>& kept, size_t& work_left);

// Whether the lines of a sample are delimited by blanks, with a header that tells how many cells they have, though bare cells hold blanks as well.
// The number of cells; 0 when they are not.
size_t blank_delimited_width(std::string_view sample, char quote);

}  // namespace koers::exchange::table
