// Writing HTML that cannot be broken by what it shows: text is escaped unless it was made here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace koers::report {

// Markup that may stand in a document as it is.
struct Html {
  std::string markup;
  Html& operator+=(const Html& other) {
    markup += other.markup;
    return *this;
  }
  bool empty() const { return markup.empty(); }
};

Html text(std::string_view plain);  // escaped; line ends become <br>
// element("p", {{"class", "lead"}}, text("…")): attribute values are escaped.
struct Attribute {
  std::string_view name, value;
};
Html element(std::string_view tag, const std::vector<Attribute>& attributes, const Html& inside);
inline Html element(std::string_view tag, const Html& inside) { return element(tag, {}, inside); }
inline Html element(std::string_view tag, std::string_view plain) { return element(tag, {}, text(plain)); }

// A table with a caption, heads with scope, and cells that are text or numbers (right-aligned).
struct Cell {
  Html content;
  bool number = false;
  std::string tone{};  // "", "over", "near", "quiet", "total": a class
};
enum class CaptionBy { kTable, kHeading };  // the heading above says the same: the caption is there for who has the page read aloud
struct Table {
  std::string caption;
  std::vector<Cell> heads;
  std::vector<std::vector<Cell>> rows;  // the first cell of a row is its head
  CaptionBy caption_by = CaptionBy::kTable;
};
Html table_of(const Table& table);

// A whole page: self-contained, prints on A4, light and dark on a screen.
struct Page {
  std::string language;  // "nl"
  std::string title;
  std::string foot;  // stands at the foot of each printed page
  Html body;
};
std::string page(const Page& page);

}  // namespace koers::report
