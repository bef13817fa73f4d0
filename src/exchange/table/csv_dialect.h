// How a text file separates its cells: found from a sample, because nobody tells.
// Source:  van den Burg, Nazábal, Sutton, Wrangling messy CSV files by detecting row and type patterns (2019): of all ways to read it, the best is
//          the one whose rows look alike and whose cells look like something.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace koers::exchange::table {

struct CsvDialect {
  char delimiter = ';';       // '\0': one column
  char quote = '"';           // '\0': none
  bool backslash = false;     // \" within quotes, beside ""
  bool quotes_doubled = false;  // quoted with apostrophes, though "" still stands for "
  bool blank_after = false;   // every delimiter has a blank behind it, which is part of it: "a, b, c"
  size_t skip_bytes = 0;      // a first line such as "sep=;" that is an instruction and no row
  size_t width = 0;           // the usual number of cells in a record; 0: not known
  std::string written{};      // a delimiter of several characters, as it stands in the file; the reader puts `delimiter` in its place
  bool operator==(const CsvDialect&) const = default;
};

// `text`: UTF-8. Looks at the first 128 KiB.
CsvDialect detect_dialect(std::string_view text);

// "; \"" or "tab": for messages.
std::string describe(const CsvDialect& dialect);

// `text` with one character in the place of a delimiter that was written with several.
std::string with_stand_in(std::string_view text, std::string_view written);

// How much a cell looks like one cell: 1 for nothing, a number, a date, a word; less for what seems to hold more or less than one.
double cell_likeness(std::string_view cell, bool quoted);

}  // namespace koers::exchange::table
