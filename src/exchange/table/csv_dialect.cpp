#include "exchange/table/csv_dialect.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "exchange/table/csv_parse.h"

namespace koers::exchange::table {
namespace {

constexpr size_t kSampleBytes = 128u << 10;
constexpr size_t kSampleRecords = 500;
constexpr std::string_view kUsualDelimiters = ";,\t|";
constexpr std::string_view kUnusualDelimiters = "^~#&:!\x1f\x01";  // only when they do clearly better

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; }

// How much a cell looks like one cell: 1 for nothing, a number, a date, a word; less for what seems to hold more or less than one.
double likeness(std::string_view cell, bool quoted) {
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
  const bool begins_well = is_letter(first) || is_digit(first) || std::string_view("-+(<[*'@/#?").find(first) != std::string_view::npos;
  const bool ends_well = is_letter(last) || is_digit(last) || std::string_view(".-)>]%!?*'/:+").find(last) != std::string_view::npos;
  if (digits + letters == 0) return cell == "-" || cell == "--" || cell == "?" ? 1 : 0.5;
  return begins_well && ends_well ? 1 : 0.6;
}

struct Score {
  double value = 0;
  size_t width = 0;   // of most records
  double alike = 0;   // share of records that have it
};

Score score_of(std::string_view sample, const CsvDialect& dialect) {
  CsvParser parser(sample, dialect, sample.size());
  std::vector<CsvField> fields;
  std::map<size_t, size_t> by_width;
  double likely = 0;
  size_t cells = 0, records = 0, unclosed = 0;
  while (records < kSampleRecords && parser.next(fields)) {
    if (fields.size() == 1 && fields[0].text.find_first_not_of(" \t") == std::string_view::npos) continue;
    ++records;
    unclosed += parser.unclosed();
    ++by_width[fields.size()];
    for (const CsvField& field : fields) likely += likeness(field.text, field.quoted);
    cells += fields.size();
  }
  if (records == 0) return {};
  double pattern = 0;
  Score score;
  size_t most = 0;
  for (const auto& [width, count] : by_width) {
    // One column says little; a wide pattern that repeats says much.
    pattern += static_cast<double>(count) * std::max(1e-3, static_cast<double>(width - 1) / static_cast<double>(width));
    if (count * width > most) most = count * width, score.width = width, score.alike = static_cast<double>(count) / static_cast<double>(records);
  }
  pattern /= static_cast<double>(by_width.size());
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

}  // namespace

CsvDialect detect_dialect(std::string_view text) {
  std::string_view sample = text.substr(0, kSampleBytes);
  if (sample.size() < text.size()) {
    const size_t last = sample.find_last_of("\r\n");
    if (last != std::string_view::npos) sample = sample.substr(0, last + 1);
  }
  CsvDialect best;
  const bool told = instruction(text, best);
  std::vector<char> quotes{'"'};
  if (may_open(sample, '\'')) quotes.push_back('\'');
  if (sample.find('"') != std::string_view::npos) quotes.push_back('\0');
  const bool backslash = sample.find("\\\"") != std::string_view::npos;

  double best_value = 0;
  const auto attempt = [&](char delimiter, double handicap) {
    for (const char quote : quotes) {
      for (const bool with_backslash : {false, true}) {
        if (with_backslash && (quote != '"' || !backslash)) continue;
        const CsvDialect dialect{.delimiter = delimiter, .quote = quote, .backslash = with_backslash, .skip_bytes = best.skip_bytes};
        const Score score = score_of(sample, dialect);
        const double value = (score.width < 2 ? score.value * 0.5 : score.value) * handicap * (quote == '"' ? 1 : 0.98);
        if (value > best_value) best_value = value, best = dialect;
      }
    }
  };
  if (told) {
    attempt(best.delimiter, 1);
    return best;
  }
  best.delimiter = '\0';
  for (const char delimiter : kUsualDelimiters) attempt(delimiter, 1);
  for (const char delimiter : kUnusualDelimiters) {
    if (sample.find(delimiter) != std::string_view::npos) attempt(delimiter, delimiter == ':' || delimiter == '&' || delimiter == '!' ? 0.5 : 0.7);
  }
  // Nothing separates anything: one column.
  CsvDialect single = best;
  single.delimiter = '\0', single.quote = '"', single.backslash = false;
  if (best.delimiter == '\0') return single;
  const Score score = score_of(sample, best);
  if (score.width < 2 || (best.delimiter == ',' && only_prose(sample, score))) return single;
  return best;
}

std::string describe(const CsvDialect& dialect) {
  const auto word = [](char c) -> std::string {
    switch (c) {
      case '\0': return "-";
      case '\t': return "tab";
      case '\x1f': return "US";
      case '\x01': return "SOH";
      default: return std::string(1, c);
    }
  };
  return word(dialect.delimiter) + ' ' + word(dialect.quote) + (dialect.backslash ? " \\" : "");
}

}  // namespace koers::exchange::table
