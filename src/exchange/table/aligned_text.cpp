#include "exchange/table/aligned_text.h"

#include <algorithm>

#include "base/text.h"

namespace koers::exchange::table {
namespace {

constexpr size_t kLookBytes = 128u << 10;
constexpr size_t kPlacesMax = 4096;  // of a line
constexpr size_t kUnruledLinesMin = 4;
constexpr size_t kDashesMin = 6;  // of a rule
constexpr size_t kGapMin = 2;     // between columns without a rule
constexpr size_t kOutOfPlaceOneIn = 200;
constexpr size_t kLinesBelowRule = 200;                      // that are looked at to believe it
constexpr size_t kSectionsMax = 500, kRulesTriedMax = 5000;  // keep the cost linear

bool continues(char c) { return (static_cast<uint8_t>(c) & 0xC0) == 0x80; }  // a further byte of a character

size_t places_of(std::string_view line) {
  return static_cast<size_t>(std::count_if(line.begin(), line.end(), [](char c) { return !continues(c); }));
}

// "----+------", "+----+------+", "|---|:-----|", "---- ------", "==== ======".
AlignedSection section_of_rule(std::string_view line, uint32_t number) {
  AlignedSection section{.first_line = number, .columns = {}, .bars = line.find_first_of("+|") != line.npos};
  for (size_t at = 0; at < line.size();) {
    at = line.find_first_of("-=:", at);
    if (at == line.npos) break;
    const size_t end = std::min(line.find_first_of(" +|", at), line.size());
    section.columns.push_back({at, end});
    at = end;
  }
  if (!section.bars && !section.columns.empty())
    section.columns.back().end = std::string_view::npos;  // the last text may be longer than its rule
  return section;
}

// As many rows below the rule as must be there to believe it, and hardly a line among them that is none.
bool believed(std::string_view rest, const AlignedSection& section) {
  size_t rows = 0, others = 0, others_behind = 0, looked_at = 0;
  std::vector<std::string_view> cells;
  while (!rest.empty() && ++looked_at <= kLinesBelowRule) {
    const std::string_view line = take_line(rest);
    if (trim(line).empty() || is_rule(line)) continue;
    const bool row = aligned_cells(line, section, cells) &&
                     std::count_if(cells.begin(), cells.end(), [](std::string_view cell) { return !cell.empty(); }) >= 2;
    if (row)
      ++rows, others += others_behind, others_behind = 0;
    else
      ++others_behind;
  }
  return rows >= 1 && others * 4 <= rows;
}

std::vector<AlignedSection> ruled_sections(std::string_view text) {
  std::vector<AlignedSection> sections;
  std::string_view rest = text, before;
  uint32_t number = 0;
  size_t tried = 0;
  while (!rest.empty() && sections.size() < kSectionsMax && tried < kRulesTriedMax) {
    const std::string_view line = take_line(rest);
    ++number;
    if (is_rule(line)) {
      AlignedSection section = section_of_rule(line, number);
      const bool known = !sections.empty() && sections.back().columns == section.columns && sections.back().bars == section.bars;
      std::vector<std::string_view> header;
      const bool headed = !trim(before).empty() && !is_rule(before) && aligned_cells(before, section, header);
      if (headed) --section.first_line;
      if (!known && (headed || section.bars) && ++tried && believed(rest, section)) sections.push_back(std::move(section));
    }
    before = line;
  }
  return sections;
}

// Which places are blank in the lines of a stretch, as far as the longest reaches; of many lines, one in two hundred may be out of place.
class BlankPlaces {
 public:
  void add(std::string_view line) {
    ++lines_;
    size_t place = 0;
    for (const char c : line) {
      if (continues(c)) continue;
      if (place == filled_.size()) filled_.push_back(0);
      filled_[place] += c != ' ';
      ++place;
    }
  }
  size_t lines() const { return lines_; }

  std::vector<PlaceRange> columns() const {
    std::vector<PlaceRange> found;
    for (size_t place = 0; place < filled_.size(); ++place) {
      if (filled_[place] * kOutOfPlaceOneIn <= lines_) continue;
      if (found.empty() || place - found.back().end >= kGapMin)
        found.push_back({place, place + 1});
      else
        found.back().end = place + 1;
    }
    return found;
  }

 private:
  size_t lines_ = 0;
  std::vector<size_t> filled_;  // in how many lines
};

// The longest stretch of lines that are not blank; nothing when a line is too long, or has a tab.
struct Stretch {
  uint32_t first_line = 0;
  BlankPlaces places;
};
Stretch longest_stretch(std::string_view text, size_t& lines_filled) {
  Stretch longest, here;
  const auto close = [&] {
    if (here.places.lines() > longest.places.lines()) longest = std::move(here);
    here = {};
  };
  lines_filled = 0;
  uint32_t number = 0;
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view line = take_line(rest);
    ++number;
    if (line.find('\t') != line.npos || (line.size() > kPlacesMax && places_of(line) > kPlacesMax)) return {};
    if (trim(line).empty()) {
      close();
      continue;
    }
    ++lines_filled;
    if (here.places.lines() == 0) here.first_line = number;
    here.places.add(line);
  }
  close();
  return longest;
}

// Each column must be filled in most lines: what stands behind a gap in a few of them is the end of a sentence.
bool mostly_filled(std::string_view text, const AlignedSection& section, size_t lines) {
  std::vector<size_t> filled(section.columns.size(), 0);
  std::vector<std::string_view> cells;
  uint32_t number = 0;
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view line = take_line(rest);
    if (++number < section.first_line || number >= section.first_line + lines || !aligned_cells(line, section, cells)) continue;
    for (size_t i = 0; i < cells.size(); ++i) filled[i] += !cells[i].empty();
  }
  return std::all_of(filled.begin(), filled.end(), [&](size_t count) { return count * 10 >= lines * 6; });
}

std::vector<AlignedSection> unruled_section(std::string_view text) {
  size_t filled = 0;
  const Stretch stretch = longest_stretch(text, filled);
  const size_t lines = stretch.places.lines();
  if (lines < kUnruledLinesMin || lines * 2 < filled) return {};
  AlignedSection section{.first_line = stretch.first_line, .columns = stretch.places.columns(), .bars = false};
  if (section.columns.size() < 2 || !mostly_filled(text, section, lines)) return {};
  section.first_line = 1;  // a row above or below a blank line is one, when it has its cells in the same places
  return {section};
}

// The cells between bars, wherever those stand, when there are as many as columns.
bool between_bars(std::string_view line, size_t columns, std::vector<std::string_view>& cells) {
  line = trim(line);
  if (line.starts_with('|')) line.remove_prefix(1);
  if (line.ends_with('|')) line.remove_suffix(1);
  if (static_cast<size_t>(std::count(line.begin(), line.end(), '|')) + 1 != columns) return false;
  for (size_t at = 0; cells.size() < columns;) {
    const size_t end = std::min(line.find('|', at), line.size());
    cells.push_back(trim(line.substr(at, end - at)));
    at = end + 1;
  }
  return true;
}

// Nothing stands between the columns but blanks, or a bar.
bool in_their_places(std::string_view line, const AlignedSection& section, std::vector<std::string_view>& cells) {
  cells.assign(section.columns.size(), {});
  size_t column = 0, place = 0, bars = 0, begin = 0;
  for (size_t at = 0; at <= line.size(); ++at) {
    if (at < line.size() && continues(line[at])) continue;
    if (column < cells.size()) {
      const PlaceRange& range = section.columns[column];
      if (place == range.begin) begin = at;
      if (place >= range.begin && (place == range.end || at == line.size())) cells[column++] = trim(line.substr(begin, at - begin));
    }
    if (at == line.size()) break;
    const bool between = column == cells.size() ? place >= section.columns.back().end : place < section.columns[column].begin;
    if (between) {
      if (line[at] != ' ' && !(section.bars && line[at] == '|')) return false;
      bars += line[at] == '|';
    }
    ++place;
  }
  return !section.bars || bars > 0;
}

// A row of which a text is wider than its column: "Totaal        236,50". Each stretch of words touches one column, and no two the same.
bool words_in_their_places(std::string_view line, const AlignedSection& section, std::vector<std::string_view>& cells) {
  cells.assign(section.columns.size(), {});
  size_t found = 0, next = 0, place = 0;
  for (size_t at = 0; at < line.size();) {
    const size_t begin = line.find_first_not_of(' ', at);
    if (begin == line.npos) break;
    const size_t end = std::min(line.find("  ", begin), line.size());
    const size_t first = place + begin - at;
    const PlaceRange words{first, first + places_of(line.substr(begin, end - begin))};
    while (next < cells.size() && section.columns[next].end <= words.begin) ++next;
    if (next == cells.size() || section.columns[next].begin >= words.end ||
        (next + 1 < cells.size() && section.columns[next + 1].begin < words.end))
      return false;
    cells[next++] = trim(line.substr(begin, end - begin));
    ++found, at = end, place = words.end;
  }
  return found >= 2;
}

}  // namespace

std::string_view take_line(std::string_view& rest) {
  const size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end);
  if (rest.starts_with("\r\n"))
    rest.remove_prefix(2);
  else if (!rest.empty())
    rest.remove_prefix(1);
  return line;
}

bool is_rule(std::string_view line) {
  if (line.size() > kPlacesMax || line.find_first_not_of("-=+|: ") != line.npos ||
      (line.find(':') != line.npos && line.find('|') == line.npos))
    return false;
  const auto dashes = static_cast<size_t>(std::count_if(line.begin(), line.end(), [](char c) { return c == '-' || c == '='; }));
  return dashes >= kDashesMin && section_of_rule(line, 0).columns.size() >= 2;
}

bool aligned_cells(std::string_view line, const AlignedSection& section, std::vector<std::string_view>& cells) {
  cells.clear();
  if (section.bars && between_bars(line, section.columns.size(), cells)) return true;
  return in_their_places(line, section, cells) || (!section.bars && words_in_their_places(line, section, cells));
}

namespace {

template <typename Find>
std::vector<AlignedSection> find_in_sample_first(std::string_view text, const Find& find) {
  std::string_view sample = text.substr(0, kLookBytes);
  if (sample.size() < text.size()) sample = sample.substr(0, std::min(sample.find_last_of("\r\n"), sample.size() - 1) + 1);
  std::vector<AlignedSection> found = find(sample);
  return found.empty() || sample.size() == text.size() ? found : find(text);
}

}  // namespace

std::vector<AlignedSection> find_ruled_columns(std::string_view text) { return find_in_sample_first(text, ruled_sections); }
std::vector<AlignedSection> find_blank_columns(std::string_view text) { return find_in_sample_first(text, unruled_section); }

}  // namespace koers::exchange::table
