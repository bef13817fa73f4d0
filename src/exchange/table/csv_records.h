// The records of a text file, with those mended that were written otherwise than the rest: one row with other delimiters, other quotes, a quote
// that nobody closed or doubled. What tells is the width: nearly all rows of a table have as many cells, and a row that gets it by another way of
// reading was meant so, unless its neighbour is as wide as it is; readings whose cells look like their columns go first (row_fit.h). A delimiter too
// many or too few is mended by those looks alone. A record that nothing mends stays as it was read.
// Cost: a record of the usual width costs nothing extra; another is read a few times more.
#pragma once

#include <deque>
#include <optional>
#include <string_view>
#include <vector>

#include "exchange/table/csv_parse.h"
#include "exchange/table/row_fit.h"

namespace koers::exchange::table {

class CsvRecords {
 public:
  CsvRecords(std::string_view text, const CsvDialect& dialect, size_t cell_bytes_max);

  bool next(std::vector<CsvField>& fields);

  uint32_t record() const { return parser_.record(); }
  bool unclosed() const { return unclosed_; }
  bool mended() const { return mended_; }  // read otherwise than the dialect says
  bool too_long() const { return parser_.too_long(); }

 private:
  struct Start {
    size_t position;
    uint32_t record, line;
  };
  enum class Must { kHaveTheWidth, kFitItsColumns };
  bool mend(const Start& start, std::vector<CsvField>& fields);
  bool read_otherwise(const Start& start, Must must, std::vector<CsvField>& fields);
  bool fit_into_columns(const Start& start, std::vector<CsvField>& fields);
  bool fit_glued(const Start& start, std::vector<CsvField>& fields);
  bool fit_header(const Start& start, std::vector<CsvField>& fields);
  bool take(std::optional<std::vector<CsvField>> made, std::vector<CsvField>& fields);
  bool take_line(const Start& start, std::optional<std::vector<CsvField>> made, std::vector<CsvField>& fields);
  std::string_view line_at(const Start& start) const {
    return text_.substr(start.position, text_.find_first_of("\r\n", start.position) - start.position);
  }
  const ColumnShapes& shapes();
  bool lines_are_records(const Start& start, size_t end);
  bool try_reading(const Start& start, const CsvDialect& dialect, Quoting quoting, Must must, std::vector<CsvField>& fields);
  bool agrees_with_neighbours(const std::vector<CsvField>& fields, size_t end);
  std::vector<char> shape_at(const Start& start);  // empty unless a record of the usual width begins there
  bool like_neighbours(size_t width, size_t end);  // the record before it or behind it is as wide

  std::string_view text_;
  CsvDialect dialect_;
  size_t cell_bytes_max_;
  CsvParser parser_;
  std::optional<CsvParser> other_;  // holds the texts of a mended record
  std::vector<CsvField> trial_;
  std::deque<std::string> kept_;  // texts of a record that was fitted into the columns
  std::optional<ColumnShapes> shapes_;
  std::optional<Start> last_usual_;  // the last record of the usual width
  size_t width_before_ = 0;          // of the record before, as it was read first
  bool unclosed_ = false, mended_ = false;
  size_t work_left_ = 100'000'000;  // of fitting rows that are delimited by blanks
  size_t mend_bytes_left_;          // looked through in vain: keeps the cost linear
};

}  // namespace koers::exchange::table
