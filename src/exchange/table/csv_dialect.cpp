#include "exchange/table/csv_dialect.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "exchange/table/csv_parse.h"
#include "exchange/table/row_fit.h"

namespace koers::exchange::table {
namespace {

constexpr size_t kSampleBytes = 128u << 10;
constexpr size_t kSampleRecords = 500;
constexpr std::string_view kUsualDelimiters = ";,\t|";
constexpr std::string_view kUnusualDelimiters = "^~#&:! \x1f\x01";  // only when they do clearly better
constexpr char kStandIn = '\x1f';      // for a delimiter of several characters
constexpr auto kLongDelimiters = std::to_array<std::string_view>({"|~|", "~|~", "^|^", "<>", "||", ";;", "::", "~~", "^^", "##", "$$", "\t\t", " | ", " ; ", "\\t", "¦", "§", "→", "·"});
constexpr double kWidthMatters = 0.3;  // a width that fewer records share says nothing of the others

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; }

}  // namespace

double cell_likeness(std::string_view cell, bool quoted) {
  while (!cell.empty() && cell.front() == ' ') cell.remove_prefix(1);
  while (!cell.empty() && cell.back() == ' ') cell.remove_suffix(1);
  if (cell.empty() || quoted) return 1;
  if (cell.front() == '"' || cell.back() == '"') return 0;  // half of a quoted cell
  size_t separators = 0, digits = 0, letters = 0;
  for (size_t i = 0; i < cell.size(); ++i) {
    const char c = cell[i];
    digits += is_digit(c), letters += is_letter(c);
    const bool spaced = i + 1 < cell.size() && cell[i + 1] == ' ';  // as in a sentence
    if (c == '\t' || c == ';' || c == '|') ++separators;
    if (c == ',' && !spaced && i > 0 && i + 1 < cell.size() && !(is_digit(cell[i - 1]) && (is_digit(cell[i + 1]) || cell[i + 1] == '-'))) ++separators;
  }
  if (separators > 0) return 0.3;
  const char first = cell.front(), last = cell.back();
  const bool begins_well = is_letter(first) || is_digit(first) || std::string_view("-+(<[*'@/#?$").find(first) != std::string_view::npos;
  const bool ends_well = is_letter(last) || is_digit(last) || std::string_view(".-)>]%!?*'/:+").find(last) != std::string_view::npos;
  if (digits + letters == 0) return cell == "-" || cell == "--" || cell == "?" ? 1 : 0.5;
  return begins_well && ends_well ? 1 : 0.6;
}

namespace {

struct Score {
  double value = 0;
  size_t width = 0;   // of most records
  double alike = 0;   // share of records that have it
};

// "# gemaakt op 3 mei": a remark of the program that wrote the file.
bool is_comment(const std::vector<CsvField>& fields) { return !fields[0].quoted && fields[0].text.size() > 1 && fields[0].text.front() == '#'; }

Score score_of(std::string_view sample, const CsvDialect& dialect) {
  CsvParser parser(sample, dialect, sample.size());
  std::vector<CsvField> fields;
  std::map<size_t, size_t> by_width;
  double likely = 0;
  size_t cells = 0, records = 0, unclosed = 0;
  while (records < kSampleRecords && parser.next(fields)) {
    if (fields.size() == 1 && fields[0].text.find_first_not_of(" \t") == std::string_view::npos) continue;
    if (is_comment(fields) && dialect.delimiter != '#') continue;
    ++records;
    unclosed += parser.unclosed();
    ++by_width[fields.size()];
    for (const CsvField& field : fields) likely += cell_likeness(field.text, field.quoted);
    cells += fields.size();
  }
  if (records == 0) return {};
  double pattern = 0;
  Score score;
  size_t most = 0;
  for (const auto& [width, count] : by_width) {
    // One column says little; a wide pattern that repeats says much. Shares squared: a few odd rows cost little, rows that all differ much.
    const double share = static_cast<double>(count) / static_cast<double>(records);
    pattern += share * share * std::max(1e-3, static_cast<double>(width - 1) / static_cast<double>(width));
    if (count * width > most) most = count * width, score.width = width, score.alike = share;
  }
  // A last record may be cut off by the sample; more quotes without an end tell against this reading.
  const double broken = static_cast<double>(unclosed) / static_cast<double>(records);
  score.value = pattern * likely / static_cast<double>(cells) * (1 - broken);
  return score;
}

// "sep=;" as Excel writes it.
bool instruction(std::string_view text, CsvDialect& dialect) {
  const size_t end = std::min(text.find_first_of("\r\n"), text.size());
  std::string line(text.substr(0, end));
  if (line.size() >= 2 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
  if (line.size() != 5 || (line[0] | 0x20) != 's' || (line[1] | 0x20) != 'e' || (line[2] | 0x20) != 'p' || line[3] != '=') return false;
  dialect.delimiter = line[4];
  dialect.skip_bytes = end;
  if (dialect.skip_bytes < text.size() && text[dialect.skip_bytes] == '\r') ++dialect.skip_bytes;
  if (dialect.skip_bytes < text.size() && text[dialect.skip_bytes] == '\n') ++dialect.skip_bytes;
  return true;
}

// Whether the commas are those of sentences, with a blank behind them, in rows that differ.
bool only_prose(std::string_view sample, const Score& score) {
  size_t commas = 0, spaced = 0;
  for (size_t at = sample.find(','); at != sample.npos; at = sample.find(',', at + 1)) {
    ++commas;
    spaced += at + 1 < sample.size() && sample[at + 1] == ' ';
  }
  return score.alike < 0.6 && spaced * 5 >= commas * 4;
}

// Whether `quote` stands where a quoted cell could begin.
bool may_open(std::string_view sample, char quote) {
  for (size_t at = sample.find(quote); at != std::string_view::npos; at = sample.find(quote, at + 1)) {
    if (at == 0 || (!is_letter(sample[at - 1]) && !is_digit(sample[at - 1]) && sample[at - 1] != ' ')) return true;
  }
  return false;
}

size_t count_of(std::string_view text, std::string_view part) {
  size_t count = 0;
  for (size_t at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

// Whether `quote` never stands alone.
bool doubled_throughout(std::string_view sample, char quote) {
  const size_t pairs = count_of(sample, std::string(2, quote));
  return pairs > 0 && static_cast<size_t>(std::count(sample.begin(), sample.end(), quote)) == 2 * pairs;
}

// The delimiters of several characters that the sample may have: one of doubled characters only when those never stand alone.
std::vector<std::string_view> long_delimiters(std::string_view sample) {
  std::vector<std::string_view> found;
  for (const std::string_view written : kLongDelimiters) {
    const size_t count = count_of(sample, written);
    if (count < 2) continue;
    const bool doubled = written.size() == 2 && written[0] == written[1];
    const auto alone = static_cast<size_t>(std::count(sample.begin(), sample.end(), written[0]));
    if (!doubled || alone <= count * 2 + count / 10) found.push_back(written);
  }
  return found;
}

// Whether every delimiter outside quotes has a blank behind it, unless it ends the line.
bool blanks_follow(std::string_view sample, const CsvDialect& dialect) {
  if (dialect.delimiter == '\0' || dialect.delimiter == ' ') return false;
  CsvParser parser(sample, dialect, sample.size());
  std::vector<CsvField> fields;
  size_t with = 0, without = 0;
  while (with + without < 2000 && parser.next(fields)) {
    for (size_t i = 1; i < fields.size(); ++i) {
      if (fields[i].quoted || fields[i].text.empty()) continue;
      ++(fields[i].text.front() == ' ' ? with : without);
    }
  }
  return with >= 3 && without * 20 <= with;
}

class DialectSearch {
 public:
  DialectSearch(std::string_view sample, size_t skip_bytes) : sample_(sample), skip_bytes_(skip_bytes) {
    if (may_open(sample, '\'')) quotes_.push_back('\'');
    if (sample.find('"') != sample.npos) quotes_.push_back('\0');
    backslash_ = sample.find("\\\"") != sample.npos;
  }

  void attempt(std::string_view sample, char delimiter, std::string_view written, double handicap) {
    for (const char quote : quotes_) {
      for (const bool with_backslash : {false, true}) {
        if (with_backslash && (quote != '"' || !backslash_)) continue;
        CsvDialect dialect{.delimiter = delimiter, .quote = quote, .backslash = with_backslash, .skip_bytes = skip_bytes_, .written = std::string(written)};
        const Score score = score_of(sample, dialect);
        const double value = (score.width < 2 ? score.value * 0.5 : score.value) * handicap * (quote == '"' ? 1 : 0.98);
        if (value > best_value_) best_value_ = value, best_ = std::move(dialect), score_ = score;
      }
    }
  }

  void attempt_all() {
    const std::vector<std::string_view> longer = long_delimiters(sample_);
    const auto doubled = [&](char delimiter) { return std::any_of(longer.begin(), longer.end(), [&](std::string_view written) { return written == std::string(2, delimiter) || (written.size() == 3 && written[1] == delimiter); }); };
    for (const char delimiter : kUsualDelimiters) attempt(sample_, delimiter, "", doubled(delimiter) ? 0.9 : 1);
    for (const char delimiter : kUnusualDelimiters) {
      if (sample_.find(delimiter) == sample_.npos) continue;
      attempt(sample_, delimiter, "", std::string_view(":&! ").find(delimiter) != std::string_view::npos ? 0.5 : 0.7);
    }
    for (const std::string_view written : longer) {
      const std::string replaced = with_stand_in(sample_, written);
      attempt(replaced, kStandIn, written, 1.02);
    }
  }

  // Nothing separates anything: one column.
  CsvDialect answer() {
    const CsvDialect single{.delimiter = '\0', .quote = '"', .skip_bytes = skip_bytes_};
    if (best_value_ == 0 || score_.width < 2) return single;
    if (best_.delimiter == ',' && only_prose(sample_, score_)) return single;
    if (best_.delimiter == ' ' && (score_.alike < 0.8 || score_.width < 3)) return single;  // a list of names of two words
    const std::string replaced = best_.written.empty() ? std::string() : with_stand_in(sample_, best_.written);
    best_.blank_after = blanks_follow(best_.written.empty() ? sample_ : std::string_view(replaced), best_);
    best_.quotes_doubled = best_.quote == '\'' && doubled_throughout(sample_, '"');
    best_.width = score_.alike >= kWidthMatters ? score_.width : 0;
    return best_;
  }

 private:
  std::string_view sample_;
  size_t skip_bytes_;
  std::vector<char> quotes_{'"'};
  bool backslash_ = false;
  CsvDialect best_;
  Score score_;
  double best_value_ = 0;
};

}  // namespace

std::string with_stand_in(std::string_view text, std::string_view written) {
  std::string out;
  out.reserve(text.size());
  size_t from = 0;
  for (size_t at = text.find(written); at != text.npos; at = text.find(written, from)) {
    out.append(text.substr(from, at - from)).push_back(kStandIn);
    from = at + written.size();
  }
  return out.append(text.substr(from));
}

CsvDialect detect_dialect(std::string_view text) {
  std::string_view sample = text.substr(0, kSampleBytes);
  if (sample.size() < text.size()) {
    const size_t last = sample.find_last_of("\r\n");
    if (last != std::string_view::npos) sample = sample.substr(0, last + 1);
  }
  CsvDialect told;
  const bool instructed = instruction(text, told);
  DialectSearch search(sample, told.skip_bytes);
  if (!instructed) {
    search.attempt_all();
    CsvDialect found = search.answer();
    if (found.delimiter != '\0' && (kUsualDelimiters.find(found.delimiter) != kUsualDelimiters.npos || !found.written.empty())) return found;
    if (const size_t width = blank_delimited_width(sample.substr(told.skip_bytes), '"'); width > 0) return {.delimiter = ' ', .quote = '"', .skip_bytes = told.skip_bytes, .width = width};
    return found;
  }
  search.attempt(sample, told.delimiter, "", 1);
  CsvDialect found = search.answer();
  found.delimiter = told.delimiter;
  return found;
}

std::string describe(const CsvDialect& dialect) {
  const auto word = [](char c) -> std::string {
    switch (c) {
      case '\0': return "-";
      case '\t': return "tab";
      case ' ': return "blank";
      case '\x1f': return "US";
      case '\x01': return "SOH";
      default: return std::string(1, c);
    }
  };
  std::string shown = dialect.written.empty() ? word(dialect.delimiter) : dialect.written;
  if (dialect.written == "\t\t") shown = "tab tab";
  return shown + (dialect.blank_after ? " blank" : "") + ' ' + word(dialect.quote) + (dialect.backslash ? " \\" : "");
}

}  // namespace koers::exchange::table
