#include "exchange/table/csv_records.h"

#include <algorithm>
#include <utility>

namespace koers::exchange::table {
namespace {

constexpr size_t kLearnRecords = 400, kLearnBytes = 128u << 10;  // what the columns look like is learned from
constexpr size_t kLearnedRowsMin = 4;                            // fewer say nothing

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
    : text_(text),
      dialect_(dialect),
      cell_bytes_max_(cell_bytes_max),
      parser_(text, dialect, cell_bytes_max),
      mend_bytes_left_(8 * text.size()) {}

// Of records of the usual width without loose quotes; the first of them is the header, as a rule.
const ColumnShapes& CsvRecords::shapes() {
  if (shapes_) return *shapes_;
  shapes_.emplace();
  CsvParser parser(text_.substr(0, kLearnBytes), dialect_, cell_bytes_max_);
  std::vector<CsvField> fields;
  bool first = true;
  for (size_t i = 0; i < kLearnRecords && parser.next(fields) && (parser.position() < kLearnBytes || kLearnBytes > text_.size()); ++i) {
    if (fields.size() != dialect_.width || parser.loose_quote()) continue;
    if (!first) shapes_->add(fields);
    first = false;
  }
  shapes_->finish();
  return *shapes_;
}

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
  kept_.clear();
  if (!parser_.next(fields)) {
    if (!parser_.too_long() || dialect_.width < 2) return false;
    // A quote that swallows the rest of the file is a stray one, when its line makes sense without it.
    CsvParser retry = parser_;
    if (!try_reading(start, dialect_, Quoting::kWithinLine, Must::kHaveTheWidth, fields)) return false;
    mended_ = true;
    return true;
  }
  unclosed_ = parser_.unclosed();
  if (dialect_.width < 2) return true;
  const bool several_lines = parser_.next_line() > start.line + 1;
  const bool usual = fields.size() == dialect_.width;
  if (usual && !several_lines) {
    if (parser_.loose_quote()) mended_ = fit_glued(start, fields);
    last_usual_ = start, width_before_ = fields.size();
    return true;
  }
  if (usual && !lines_are_records(start, parser_.position())) {
    if (parser_.loose_quote()) mended_ = fit_glued(start, fields) || (!last_usual_ && fit_header(start, fields));
    return true;
  }
  if (fields.size() == 1 && !several_lines && fields[0].text.empty()) return true;
  const bool odd = several_lines || dialect_.delimiter == ' ' || !like_neighbours(fields.size(), parser_.position());
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

bool CsvRecords::try_reading(const Start& start, const CsvDialect& dialect, Quoting quoting, Must must, std::vector<CsvField>& fields) {
  CsvParser parser(text_, dialect, cell_bytes_max_, quoting);
  parser.seek(start.position, start.record, start.line);
  if (!parser.next(trial_) || trial_.size() != dialect_.width) return false;
  if (must == Must::kFitItsColumns && shapes().misfit(trial_) > (dialect.quote == dialect_.quote ? 1 : 0)) return false;
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
  const size_t cost = 12 * (parser_.position() - start.position);
  if (mend_bytes_left_ < cost) return false;
  mend_bytes_left_ -= cost;
  if (shapes().rows() < kLearnedRowsMin) return read_otherwise(start, Must::kHaveTheWidth, fields);
  if (!last_usual_ && !shape_at({parser_.position(), 0, 0}).empty())
    return read_otherwise(start, Must::kHaveTheWidth, fields) || fit_header(start, fields);
  if (fields.size() < dialect_.width && shapes().misfit(fields) <= 1) return false;  // short, but in order
  if (read_otherwise(start, Must::kFitItsColumns, fields) || fit_into_columns(start, fields)) return true;
  return dialect_.quote != '\0' && try_reading(start, dialect_, Quoting::kWithinLine, Must::kHaveTheWidth, fields);
}

// With other quotes, another escape or another delimiter.
bool CsvRecords::read_otherwise(const Start& start, Must must, std::vector<CsvField>& fields) {
  if (dialect_.quote != '\0' && try_reading(start, dialect_, Quoting::kWithinLine, must, fields)) return true;
  for (const char quote : {'"', '\'', '\0'}) {
    CsvDialect other = dialect_;
    other.quote = quote;
    if (quote != dialect_.quote && try_reading(start, other, Quoting::kWithinLine, must, fields)) return true;
  }
  CsvDialect escaped = dialect_;
  escaped.backslash = !escaped.backslash;
  if (dialect_.quote != '\0' && try_reading(start, escaped, Quoting::kUsual, must, fields)) return true;
  if (fields.size() >= dialect_.width || dialect_.width < 3) return false;
  for (const char delimiter : {';', ',', '\t', '|', ' '}) {
    if (delimiter == dialect_.delimiter) continue;
    CsvDialect other = dialect_;
    other.delimiter = delimiter;
    CsvParser parser(text_, other, cell_bytes_max_, Quoting::kWithinLine);
    parser.seek(start.position, start.record, start.line);
    if (!parser.next(trial_) || trial_.size() != dialect_.width || !agrees_with_neighbours(trial_, parser.position())) continue;
    if (try_reading(start, other, Quoting::kWithinLine, must, fields)) return true;
  }
  return false;
}

bool CsvRecords::take(std::optional<std::vector<CsvField>> made, std::vector<CsvField>& fields) {
  if (!made) return false;
  fields = std::move(*made);
  return true;
}

bool CsvRecords::take_line(const Start& start, std::optional<std::vector<CsvField>> made, std::vector<CsvField>& fields) {
  if (!take(std::move(made), fields)) return false;
  size_t end = start.position + line_at(start).size();
  end += text_.substr(end).starts_with("\r\n") ? 2 : end < text_.size() ? 1 : 0;
  parser_.seek(end, start.record + 1, start.line + 1);
  return true;
}

bool CsvRecords::fit_into_columns(const Start& start, std::vector<CsvField>& fields) {
  if (take(without_extra_delimiter(fields, shapes()), fields) || fit_glued(start, fields) ||
      take(with_missing_delimiter(fields, shapes()), fields))
    return true;
  return dialect_.width > 2 && take_line(start, blank_delimited_cells(line_at(start), dialect_.quote, shapes(), kept_, work_left_), fields);
}

// Two cells without a delimiter between them, of which one at least is quoted.
bool CsvRecords::fit_glued(const Start& start, std::vector<CsvField>& fields) {
  if (dialect_.quote == '\0' || dialect_.width < 2 || shapes().rows() < kLearnedRowsMin || shapes().misfit(fields) == 0) return false;
  auto made = glued_cells(line_at(start), dialect_.delimiter, dialect_.quote, dialect_.width, kept_);
  return made && shapes().better(*made, fields) && take_line(start, std::move(made), fields);
}

// What a header looks like is not known. But its names are all there when a doubled delimiter is one again, or when two quotes were the end of one name
// and the beginning of the next.
bool CsvRecords::fit_header(const Start& start, std::vector<CsvField>& fields) {
  if (dialect_.width < 3) return false;
  const auto filled = [](const std::vector<CsvField>& cells) {
    return std::none_of(cells.begin(), cells.end(), [](const CsvField& cell) { return cell.text.empty(); });
  };
  if (fields.size() == dialect_.width + 1) {
    std::vector<CsvField> made = fields;
    std::erase_if(made, [](const CsvField& cell) { return cell.text.empty(); });
    if (made.size() == dialect_.width && !fields.back().text.empty()) return take(std::move(made), fields);
  }
  if (dialect_.quote == '\0') return false;
  auto glued = glued_cells(line_at(start), dialect_.delimiter, dialect_.quote, dialect_.width, kept_);
  if (glued && filled(*glued)) return take_line(start, std::move(glued), fields);
  if (fields.size() + 1 != dialect_.width || !filled(fields)) return false;
  const auto doubled = [&](const CsvField& cell) { return cell.quoted && cell.text.find(dialect_.quote) != cell.text.npos; };
  const auto one = std::find_if(fields.begin(), fields.end(), doubled);
  if (one == fields.end() || std::any_of(one + 1, fields.end(), doubled)) return false;
  const size_t at = one->text.find(dialect_.quote);
  const std::string_view left = one->text.substr(0, at), right = one->text.substr(at + 1);
  if (left.empty() || right.empty() || right.find(dialect_.quote) != right.npos) return false;
  one->text = left;
  fields.insert(one + 1, CsvField{.text = right, .quoted = true});
  return true;
}

}  // namespace koers::exchange::table
