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
  size_t skip_bytes = 0;      // a first line such as "sep=;" that is an instruction and no row
  bool operator==(const CsvDialect&) const = default;
};

// `text`: UTF-8. Looks at the first 128 KiB.
CsvDialect detect_dialect(std::string_view text);

// "; \"" or "tab": for messages.
std::string describe(const CsvDialect& dialect);

}  // namespace koers::exchange::table
