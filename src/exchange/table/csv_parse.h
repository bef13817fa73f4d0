// Splits delimited text into records, as tolerant as people's files need and with the same answer every time.
//
// A quote opens a quoted cell only as the first character of a cell (blanks before it do not count). Within it the quote itself is doubled (or
// has a backslash before it, when the dialect says so). A quote that is followed by something else than a delimiter or line end is part of the text.
// A quoted cell that never ends was none: its quote is an ordinary character, and the record is marked.
// Cost: linear; after much looking in vain (four times the text) quotes that have no end are no longer looked for.
// Lines end with \n, \r\n or \r. Line numbers count lines of the file, so that they agree with an editor.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/table/csv_dialect.h"
#include "exchange/table/csv_marks.h"

namespace koers::exchange::table {

struct CsvField {
  std::string_view text;  // valid until the next record
  bool quoted = false;
};

// kWithinLine distrusts quotes: a quoted cell ends on its own line and holds no delimiter with a quote behind it, and a doubled quote before a
// delimiter ends it. For records that make no sense otherwise (csv_records.h).
enum class Quoting { kUsual, kWithinLine };

class CsvParser {
 public:
  CsvParser(std::string_view text, const CsvDialect& dialect, size_t cell_bytes_max, Quoting quoting = Quoting::kUsual);

  // False at the end. A blank line is a record with one empty field. A record of more than kFieldsMax fields, which no table has, is cut there.
  static constexpr size_t kFieldsMax = 1u << 17;
  bool next(std::vector<CsvField>& fields);

  uint32_t record() const { return record_; }  // from 1: the row, as a spreadsheet program numbers it
  uint32_t line() const { return line_; }      // on which the record begins
  bool unclosed() const { return unclosed_; }  // a quote in this record has no end
  bool too_long() const { return too_long_; }  // a cell is over the limit: parsing stopped
  bool loose_quote() const {
    return loose_quote_ || marks_.passed_quote();
  }  // a quote in this record is part of a text, and nobody doubled it
  size_t position() const { return at_; }
  uint32_t next_line() const { return line_next_; }

  // Goes on from another place, which must be the beginning of a line. The next record gets the number after `record`.
  void seek(size_t position, uint32_t record, uint32_t line) { at_ = position, record_ = record, line_next_ = line, too_long_ = false; }

 private:
  bool quoted_field(std::vector<CsvField>& fields);  // false: no end was found, nothing was taken
  bool at_field_end(size_t at) const { return at >= text_.size() || text_[at] == delimiter_ || text_[at] == '\n' || text_[at] == '\r'; }
  bool opens_another(size_t quote) const;  // the quote stands right behind a delimiter: it would open a cell

  std::string_view text_;
  char delimiter_, quote_;
  bool backslash_, blank_after_;
  Quoting quoting_;
  size_t cell_bytes_max_;
  CsvMarks marks_;
  size_t at_ = 0;
  uint32_t record_ = 0, line_ = 1, line_next_ = 1;
  bool unclosed_ = false, too_long_ = false, loose_quote_ = false;
  size_t vain_bytes_left_;  // looked through for the end of quoted cells that had none: keeps the cost linear
  std::deque<std::string> unescaped_;
  size_t unescaped_count_ = 0;
};

}  // namespace koers::exchange::table
