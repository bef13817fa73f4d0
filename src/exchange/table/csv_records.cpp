#include "exchange/table/csv_records.h"

#include <algorithm>
#include <utility>

namespace koers::exchange::table {
namespace {

// '0' for figures, dates and codes, 'a' for words, ' ' for nothing: enough to see whether two rows are of one table.
char shape_of(std::string_view text) {
  bool digit = false, letter = false;
  for (const char c : text) {
    digit |= c >= '0' && c <= '9';
    letter |= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
  }
  return !digit && !letter ? ' ' : digit && !letter ? '0' : digit ? 'x' : 'a';
}

}  // namespace

CsvRecords::CsvRecords(std::string_view text, const CsvDialect& dialect, size_t cell_bytes_max)
    : text_(text), dialect_(dialect), cell_bytes_max_(cell_bytes_max), parser_(text, dialect, cell_bytes_max), mend_bytes_left_(8 * text.size()) {}

std::vector<char> CsvRecords::shape_at(const Start& start) {
  CsvParser parser(text_, dialect_, cell_bytes_max_);
  parser.seek(start.position, start.record, start.line);
  std::vector<CsvField> fields;
  std::vector<char> shape;
  if (!parser.next(fields) || fields.size() != dialect_.width) return shape;
  for (const CsvField& field : fields) shape.push_back(shape_of(field.text));
  return shape;
}

bool CsvRecords::like_neighbours(size_t width, size_t end) {
  if (width < 2) return false;
  if (width == width_before_) return true;
  CsvParser following(text_, dialect_, cell_bytes_max_);
  following.seek(end, 0, 0);
  std::vector<CsvField> next;
  return following.next(next) && next.size() == width;
}

bool CsvRecords::next(std::vector<CsvField>& fields) {
  const Start start{parser_.position(), parser_.record(), parser_.next_line()};
  mended_ = unclosed_ = false;
  if (!parser_.next(fields)) {
    if (!parser_.too_long() || dialect_.width < 2) return false;
    // A quote that swallows the rest of the file is a stray one, when its line makes sense without it.
    CsvParser retry = parser_;
    if (!try_reading(start, dialect_, Quoting::kWithinLine, fields)) return false;
    mended_ = true;
    return true;
  }
  unclosed_ = parser_.unclosed();
  if (dialect_.width < 2) return true;
  const bool several_lines = parser_.next_line() > start.line + 1;
  const bool usual = fields.size() == dialect_.width;
  if (usual && !several_lines) {
    last_usual_ = start, width_before_ = fields.size();
    return true;
  }
  if (usual && !lines_are_records(start, parser_.position())) return true;
  if (fields.size() == 1 && !several_lines && fields[0].text.empty()) return true;
  const bool odd = several_lines || !like_neighbours(fields.size(), parser_.position());
  width_before_ = fields.size();
  mended_ = odd && mend(start, fields);
  if (mended_) unclosed_ = false;
  return true;
}

// Whether each line of a record is a record of its own when no quote reaches beyond its line.
bool CsvRecords::lines_are_records(const Start& start, size_t end) {
  if (mend_bytes_left_ < end - start.position) return false;
  mend_bytes_left_ -= end - start.position;
  CsvParser lines(text_, dialect_, cell_bytes_max_, Quoting::kWithinLine);
  lines.seek(start.position, start.record, start.line);
  size_t count = 0;
  while (lines.position() < end) {
    if (!lines.next(trial_) || trial_.size() != dialect_.width) return false;
    ++count;
  }
  return count >= 2 && lines.position() == end;
}

bool CsvRecords::try_reading(const Start& start, const CsvDialect& dialect, Quoting quoting, std::vector<CsvField>& fields) {
  CsvParser parser(text_, dialect, cell_bytes_max_, quoting);
  parser.seek(start.position, start.record, start.line);
  if (!parser.next(trial_) || trial_.size() != dialect_.width) return false;
  const size_t end = parser.position();
  const uint32_t line = parser.next_line();
  other_.emplace(std::move(parser));
  // The texts of the trial may lie in the parser: read it again where it now stands.
  other_->seek(start.position, start.record, start.line);
  other_->next(trial_);
  fields = trial_;
  parser_.seek(end, start.record + 1, line);
  return true;
}

// With another delimiter any line of prose can be cut into as many pieces; figures must stand where the rows before have them.
bool CsvRecords::agrees_with_neighbours(const std::vector<CsvField>& fields, size_t end) {
  std::vector<char> here;
  for (const CsvField& field : fields) here.push_back(shape_of(field.text));
  const auto agrees = [&](const std::vector<char>& there) {
    if (there.empty()) return false;
    for (size_t i = 0; i < here.size(); ++i) {
      if (here[i] != ' ' && there[i] != ' ' && (here[i] == '0') != (there[i] == '0')) return false;
    }
    return true;
  };
  if (last_usual_ && agrees(shape_at(*last_usual_))) return true;
  const std::vector<char> behind = shape_at({end, 0, 0});
  if (agrees(behind)) return true;
  // The header itself: no figures, no empty cell, and a row of the usual width behind it.
  return !last_usual_ && !behind.empty() && std::all_of(here.begin(), here.end(), [](char kind) { return kind == 'a' || kind == 'x'; });
}

bool CsvRecords::mend(const Start& start, std::vector<CsvField>& fields) {
  const size_t cost = 6 * (parser_.position() - start.position);
  if (mend_bytes_left_ < cost) return false;
  mend_bytes_left_ -= cost;
  const bool too_few = fields.size() < dialect_.width;
  if (dialect_.quote != '\0' && try_reading(start, dialect_, Quoting::kWithinLine, fields)) return true;
  for (const char quote : {'"', '\'', '\0'}) {
    CsvDialect other = dialect_;
    other.quote = quote;
    if (quote != dialect_.quote && try_reading(start, other, Quoting::kWithinLine, fields)) return true;
  }
  CsvDialect escaped = dialect_;
  escaped.backslash = !escaped.backslash;
  if (dialect_.quote != '\0' && try_reading(start, escaped, Quoting::kUsual, fields)) return true;
  if (!too_few || dialect_.width < 3) return false;
  for (const char delimiter : {';', ',', '\t', '|', ' '}) {
    if (delimiter == dialect_.delimiter) continue;
    CsvDialect other = dialect_;
    other.delimiter = delimiter;
    CsvParser parser(text_, other, cell_bytes_max_, Quoting::kWithinLine);
    parser.seek(start.position, start.record, start.line);
    if (!parser.next(trial_) || trial_.size() != dialect_.width || !agrees_with_neighbours(trial_, parser.position())) continue;
    return try_reading(start, other, Quoting::kWithinLine, fields);
  }
  return false;
}

}  // namespace koers::exchange::table
