#include "exchange/table/row_fit.h"

#include <algorithm>

namespace koers::exchange::table {
namespace {

constexpr size_t kPatternBytesMax = 24;
constexpr size_t kPatternsMax = 64;    // of a column: with more it holds text
constexpr size_t kBeginningBytes = 8;  // "https://"
constexpr size_t kQuotesTried = 32;    // within a cell
constexpr double kMuchLikelier = 4;    // than any other way, to be believed

enum class CharKind { kDigit, kUpper, kLower, kOther };

CharKind kind_of(char c) {
  if (c >= '0' && c <= '9') return CharKind::kDigit;
  if (c >= 'A' && c <= 'Z') return CharKind::kUpper;
  return (c >= 'a' && c <= 'z') || (c & 0x80) != 0 ? CharKind::kLower : CharKind::kOther;
}

struct Look {
  bool digit = false, letter = false, blank = false, line_end = false;
};
Look look_of(std::string_view text) {
  Look look;
  for (const char c : text) {
    const CharKind kind = kind_of(c);
    look.digit |= kind == CharKind::kDigit, look.letter |= kind == CharKind::kUpper || kind == CharKind::kLower, look.blank |= c == ' ',
        look.line_end |= c == '\n' || c == '\r';
  }
  return look;
}

// "28/01/2027" is 99/99/9999; loosely, 9/9/9.
std::string pattern_of(std::string_view text, bool loose) {
  std::string pattern;
  for (const char c : text) {
    const CharKind kind = kind_of(c);
    const char sign = kind == CharKind::kDigit ? '9' : kind == CharKind::kUpper ? 'A' : kind == CharKind::kLower ? 'a' : c;
    if (!loose || pattern.empty() || pattern.back() != sign || kind == CharKind::kOther) pattern += sign;
  }
  return pattern;
}

size_t count_in(const std::map<std::string, size_t, std::less<>>& counts, const std::string& key) {
  const auto found = counts.find(key);
  return found == counts.end() ? 0 : found->second;
}

void count(std::map<std::string, size_t, std::less<>>& counts, std::string key) {
  if (const auto found = counts.find(key); found != counts.end())
    ++found->second;
  else if (counts.size() < kPatternsMax)
    counts.emplace(std::move(key), 1);
}

}  // namespace

void ColumnShapes::add(const std::vector<CsvField>& fields) {
  ++rows_;
  columns_.resize(std::max(columns_.size(), fields.size()));
  for (size_t i = 0; i < fields.size(); ++i) {
    const std::string_view text = fields[i].text;
    if (text.empty()) continue;
    Column& column = columns_[i];
    const Look look = look_of(text);
    ++column.filled, column.lettered += look.letter, column.figured += look.digit, column.blank_within += look.blank,
        column.line_end_within += look.line_end;
    ++column.first[static_cast<size_t>(kind_of(text.front()))];
    count(column.beginnings, std::string(text.substr(0, kBeginningBytes)));
    if (text.size() > kPatternBytesMax) continue;
    count(column.exact, pattern_of(text, false));
    count(column.loose, pattern_of(text, true));
  }
}

void ColumnShapes::finish() {
  for (Column& column : columns_) {
    size_t repeated = 0;
    for (const auto& [pattern, seen] : column.loose) repeated += seen > 1 ? seen : 0;
    column.figures = column.filled > 1 && column.figured * 10 >= column.filled * 9 && repeated * 100 >= column.filled * 85;
    for (const auto& [beginning, seen] : column.beginnings) {
      if (column.filled >= 4 && beginning.size() == kBeginningBytes && seen * 10 >= column.filled * 9) column.beginning = beginning;
    }
  }
}

Likeness ColumnShapes::likeness(size_t index, std::string_view text) const {
  const Column& column = columns_[index];
  if (text.empty()) return (rows_ - column.filled) * 50 >= rows_ ? Likeness::kFull : Likeness::kNone;
  if (column.filled == 0) return Likeness::kNone;
  if (column.figures) {
    if (text.size() > kPatternBytesMax) return Likeness::kNone;
    const std::string pattern = pattern_of(text, true);
    if (count_in(column.loose, pattern) > 0) return Likeness::kFull;
    // "€72" among amounts with cents.
    const auto longer = column.loose.lower_bound(pattern);
    return look_of(text).digit && longer != column.loose.end() && longer->first.starts_with(pattern) && longer->second > 1
               ? Likeness::kSome
               : Likeness::kNone;
  }
  const Look look = look_of(text);
  if (column.lettered * 20 >= column.filled * 19 && !look.letter) return Likeness::kNone;
  if ((column.blank_within == 0 && look.blank) || (column.line_end_within == 0 && look.line_end)) return Likeness::kNone;
  if (!text.starts_with(column.beginning)) return Likeness::kNone;
  return column.first[static_cast<size_t>(kind_of(text.front()))] == 0 ? Likeness::kSome : Likeness::kFull;
}

double ColumnShapes::share(size_t index, std::string_view text) const {
  const Column& column = columns_[index];
  if (text.empty() || column.filled == 0) return 1;
  const size_t seen =
      figures(index) ? count_in(column.exact, pattern_of(text, false)) : column.first[static_cast<size_t>(kind_of(text.front()))];
  return std::max(0.002, static_cast<double>(seen) / static_cast<double>(column.filled));
}

size_t ColumnShapes::misfit(const std::vector<CsvField>& fields) const {
  size_t some = 0;
  for (size_t i = 0; i < std::max(fields.size(), width()); ++i) {
    const std::string_view text = i < fields.size() ? fields[i].text : std::string_view();
    if (i >= width()) {
      if (!text.empty()) return kNoFit;
      continue;
    }
    Likeness like = likeness(i, text);
    const bool quote = text.size() > 1 && !fields[i].quoted && (text.front() == '"' || text.front() == '\'');
    if (quote && like != Likeness::kFull) like = std::max(like, likeness(i, text.substr(1)));  // a quote too many
    if (like == Likeness::kNone) return kNoFit;
    some += like == Likeness::kSome;
  }
  return some;
}

namespace {

// How many cells fit from the front, and how many from the back.
struct Margins {
  size_t front = 0, back = 0;
};
Margins margins_of(const std::vector<CsvField>& fields, const ColumnShapes& shapes) {
  Margins margins;
  const size_t count = fields.size(), width = shapes.width();
  while (margins.front < std::min(count, width) && shapes.likeness(margins.front, fields[margins.front].text) != Likeness::kNone)
    ++margins.front;
  while (margins.back < std::min(count, width) &&
         shapes.likeness(width - 1 - margins.back, fields[count - 1 - margins.back].text) != Likeness::kNone)
    ++margins.back;
  return margins;
}

struct Split {
  std::string_view left, right;
  double likelihood = 0;
};

// The likeliest way to cut a cell over two columns; nothing when another way is about as likely.
class Splits {
 public:
  Splits(const ColumnShapes& shapes, size_t column) : shapes_(shapes), column_(column) {}

  void attempt(std::string_view left, std::string_view right) {
    if (left.empty() || right.empty() || shapes_.likeness(column_, left) == Likeness::kNone ||
        shapes_.likeness(column_ + 1, right) == Likeness::kNone)
      return;
    const bool alike = kind_of(left.back()) == kind_of(right.front());  // as within one cell
    const double likelihood = shapes_.share(column_, left) * shapes_.share(column_ + 1, right) * (alike ? 0.25 : 1);
    if (likelihood > best_.likelihood)
      second_ = best_.likelihood, best_ = {left, right, likelihood};
    else
      second_ = std::max(second_, likelihood);
  }
  std::optional<Split> answer() const {
    if (best_.likelihood == 0 || second_ * kMuchLikelier > best_.likelihood) return std::nullopt;
    return best_;
  }

 private:
  const ColumnShapes& shapes_;
  size_t column_;
  Split best_;
  double second_ = 0;
};

std::optional<Split> split_over(const CsvField& field, size_t column, const ColumnShapes& shapes) {
  Splits splits(shapes, column);
  const std::string_view text = field.text;
  if (field.quoted) {  // "a, b""c, d": the two quotes in the middle were the end of one cell and the beginning of the next
    size_t tries_left = kQuotesTried;
    for (size_t at = text.find('"'); at != text.npos && tries_left-- > 0; at = text.find('"', at + 1))
      splits.attempt(text.substr(0, at), text.substr(at + 1));
    return splits.answer();
  }
  const bool left = shapes.figures(column), right = shapes.figures(column + 1);
  for (size_t at = 1; at < text.size(); ++at) {
    if ((left && at <= kPatternBytesMax) || (right && text.size() - at <= kPatternBytesMax))
      splits.attempt(text.substr(0, at), text.substr(at));
  }
  return splits.answer();
}

}  // namespace

std::optional<std::vector<CsvField>> without_extra_delimiter(const std::vector<CsvField>& fields, const ColumnShapes& shapes) {
  if (fields.size() != shapes.width() + 1 || shapes.misfit(fields) == 0) return std::nullopt;
  const Margins margins = margins_of(fields, shapes);
  std::optional<size_t> extra;
  for (size_t i = 0; i < fields.size(); ++i) {
    if (!fields[i].text.empty() || (i + 1 < fields.size() && fields[i + 1].text.empty())) continue;  // of several in a row, the last
    if (margins.front < i || margins.back < fields.size() - 1 - i) continue;
    if (extra) return std::nullopt;
    extra = i;
  }
  if (!extra) return std::nullopt;
  std::vector<CsvField> made = fields;
  made.erase(made.begin() + static_cast<ptrdiff_t>(*extra));
  if (!shapes.better(made, fields)) return std::nullopt;
  return made;
}

std::optional<std::vector<CsvField>> with_missing_delimiter(const std::vector<CsvField>& fields, const ColumnShapes& shapes) {
  if (fields.size() + 1 != shapes.width() || shapes.misfit(fields) == 0) return std::nullopt;
  const Margins margins = margins_of(fields, shapes);
  std::optional<Split> best;
  size_t place = 0;
  for (size_t i = 0; i < fields.size(); ++i) {
    if (margins.front < i || margins.back < fields.size() - 1 - i) continue;
    const std::optional<Split> split = split_over(fields[i], i, shapes);
    if (!split) continue;
    if (best) return std::nullopt;
    best = split, place = i;
  }
  if (!best) return std::nullopt;
  std::vector<CsvField> made = fields;
  made[place].text = best->left;
  made.insert(made.begin() + static_cast<ptrdiff_t>(place) + 1, CsvField{.text = best->right, .quoted = fields[place].quoted});
  if (!shapes.better(made, fields)) return std::nullopt;
  return made;
}

namespace {

// Takes the quoted cell that begins at `at`: the place behind its last quote, npos when it has none.
size_t take_quoted(std::string_view line, size_t at, char quote, std::string& text) {
  for (++at; at < line.size(); ++at) {
    if (line[at] != quote) {
      text += line[at];
      continue;
    }
    if (at + 1 == line.size() || line[at + 1] != quote) return at + 1;
    text += quote, ++at;
  }
  return std::string_view::npos;
}

}  // namespace

std::optional<std::vector<CsvField>> glued_cells(std::string_view line, char delimiter, char quote, size_t width,
                                                 std::deque<std::string>& kept) {
  std::vector<CsvField> fields;
  bool glued = false;
  for (size_t at = 0;;) {
    if (fields.size() == width) return std::nullopt;
    if (at < line.size() && line[at] == quote) {
      std::string& text = kept.emplace_back();
      at = take_quoted(line, at, quote, text);
      if (at == line.npos) return std::nullopt;
      fields.push_back({text, true});
    } else {
      const size_t end = std::min({line.find(delimiter, at), line.find(quote, at), line.size()});
      fields.push_back({line.substr(at, end - at), false});
      at = end;
    }
    if (at == line.size()) break;
    glued |= line[at] != delimiter;
    at += line[at] == delimiter;
    if (at == line.size()) fields.push_back({});  // the line ends on a delimiter
    if (at == line.size()) break;
  }
  if (!glued || fields.size() != width) return std::nullopt;
  return fields;
}

namespace {

struct Token {
  size_t begin = 0, end = 0;        // in the line, quotes included
  std::optional<std::string> text;  // of a quoted one
};

std::vector<Token> blank_tokens(std::string_view line, char quote) {
  std::vector<Token> tokens;
  for (size_t at = 0;; ++at) {
    Token& token = tokens.emplace_back(Token{.begin = at, .end = 0, .text = std::nullopt});
    if (at < line.size() && line[at] == quote) at = std::min(take_quoted(line, at, quote, token.text.emplace()), line.size());
    at = token.end = std::min(line.find(' ', at), line.size());
    if (at == line.size()) return tokens;
  }
}

}  // namespace

std::optional<std::vector<CsvField>> blank_delimited_cells(std::string_view line, char quote, const ColumnShapes& shapes,
                                                           std::deque<std::string>& kept, size_t& work_left) {
  constexpr size_t kWordsMax = 40, kTokensMax = 200, kColumnsMax = 64;  // of a cell, of a line
  const std::vector<Token> tokens = blank_tokens(line, quote);
  const size_t width = shapes.width(), count = tokens.size();
  if (count < width || count > kTokensMax || width > kColumnsMax) return std::nullopt;
  const size_t work = width * (count - width + 1) * std::min(kWordsMax, count - width + 1);
  if (work > work_left) return std::nullopt;
  work_left -= work;
  const auto text_of = [&](size_t from, size_t to) {
    return tokens[from].text ? std::string_view(*tokens[from].text)
                             : line.substr(tokens[from].begin, tokens[to - 1].end - tokens[from].begin);
  };
  for (const Likeness enough : {Likeness::kFull, Likeness::kSome}) {
    // ways[column][token]: in how many ways the tokens from there on fill the columns from there on; more than one is as bad as two.
    std::vector<std::vector<uint8_t>> ways(width + 1, std::vector<uint8_t>(count + 1, 0));
    std::vector<std::vector<uint16_t>> taken(width, std::vector<uint16_t>(count + 1, 0));
    ways[width][count] = 1;
    for (size_t column = width; column-- > 0;) {
      for (size_t from = column; from + (width - column) <= count; ++from) {
        for (size_t to = from + 1; to <= std::min(count, from + kWordsMax); ++to) {
          if (to - from > 1 && (tokens[from].text || tokens[to - 1].text)) break;
          if (ways[column + 1][to] == 0 || shapes.likeness(column, text_of(from, to)) < enough) continue;
          ways[column][from] = static_cast<uint8_t>(std::min(2, ways[column][from] + ways[column + 1][to]));
          taken[column][from] = static_cast<uint16_t>(to);
        }
      }
    }
    if (ways[0][0] > 1) return std::nullopt;
    if (ways[0][0] == 0) continue;
    std::vector<CsvField> fields;
    for (size_t column = 0, from = 0; column < width; ++column) {
      const size_t to = taken[column][from];
      const bool quoted = tokens[from].text.has_value();
      fields.push_back({quoted ? std::string_view(kept.emplace_back(*tokens[from].text)) : text_of(from, to), quoted});
      from = to;
    }
    if (shapes.misfit(fields) > 1) return std::nullopt;
    return fields;
  }
  return std::nullopt;
}

size_t blank_delimited_width(std::string_view sample, char quote) {
  constexpr size_t kLinesMin = 8, kWidthMin = 4, kLinesMax = 400;
  CsvParser parser(sample, CsvDialect{.delimiter = ' ', .quote = quote}, sample.size());
  std::vector<CsvField> fields;
  if (!parser.next(fields)) return 0;
  const size_t width = fields.size();
  if (width < kWidthMin || std::any_of(fields.begin(), fields.end(), [](const CsvField& field) { return field.text.empty(); })) return 0;
  ColumnShapes shapes;
  std::vector<std::string_view> wider;
  for (size_t from = parser.position(); shapes.rows() + wider.size() < kLinesMax && parser.next(fields); from = parser.position()) {
    std::string_view line = sample.substr(from, parser.position() - from);
    while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty()) continue;
    if (fields.size() < width) return 0;
    if (fields.size() == width)
      shapes.add(fields);
    else
      wider.push_back(line);
  }
  shapes.finish();
  const size_t lines = shapes.rows() + wider.size();
  if (lines < kLinesMin || shapes.rows() * 5 < lines) return 0;
  size_t figures = 0, fitting = 0, work_left = 10'000'000;
  for (size_t column = 0; column < width; ++column) figures += shapes.figures(column);
  if (figures < 2) return 0;
  std::deque<std::string> kept;
  for (const std::string_view line : wider) fitting += blank_delimited_cells(line, quote, shapes, kept, work_left).has_value();
  return fitting * 10 >= wider.size() * 8 ? width : 0;
}

}  // namespace koers::exchange::table
