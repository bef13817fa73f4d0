// Tables whose columns are told by their place in the line, as database programs and old systems print them:
//
//    id | naam       | kosten          APPLICATIE           STATUS            Applicatie      Leverancier    Kosten
//   ----+------------+--------         -------------------- ----------        Zaakpunt        Meridiaan B.V. 148500
//     1 | Zaakpunt   | 148500          Zaakpunt             In gebruik        Sociaal Dossier Stadswerk       22000
//
// A rule tells the places by itself. Without one, the same places must be blank, two or more in a row, in every line of the table, and it must have
// four lines at least: prose is never cut.
// Shape:   places count characters, not bytes.
// Cost:    a look at the first 128 KiB; then, for text that seems to be such a table, one more pass.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace koers::exchange::table {

struct PlaceRange {  // from 0, `end` not included
  size_t begin = 0, end = 0;
  bool operator==(const PlaceRange&) const = default;
};

// From `first_line` on (from 1) columns stand in these places.
struct AlignedSection {
  uint32_t first_line = 1;
  std::vector<PlaceRange> columns;
  bool bars = false;  // columns are parted by | instead of blanks
};

// Empty when the text has no such table: one with rules, one without.
std::vector<AlignedSection> find_ruled_columns(std::string_view text);
std::vector<AlignedSection> find_blank_columns(std::string_view text);

bool is_rule(std::string_view line);
// The cells of a line, without the blanks around them; false when it is no row of the table: it has something between the columns.
bool aligned_cells(std::string_view line, const AlignedSection& section, std::vector<std::string_view>& cells);

// Takes the first line off `rest`, without its end.
std::string_view take_line(std::string_view& rest);

}  // namespace koers::exchange::table
