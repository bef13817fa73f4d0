#include "exchange/table/csv_reader.h"

#include <algorithm>

#include "exchange/table/aligned_text.h"
#include "exchange/table/csv_records.h"
#include "exchange/table/reader_messages.h"
#include "exchange/table/table_writer.h"
#include "exchange/table/text_encoding.h"

namespace koers::exchange::table {
namespace {

constexpr size_t kNotesMax = 20;  // of one kind: more of the same helps nobody

Error too_large(const std::string& file, uint32_t row, const MessageText& what, uint64_t max, const MessageText& mend) {
  return Error(ErrorCode::kTooLarge, Message(what, {{"max", static_cast<int64_t>(max)}}), Where{.file = file, .row = row}, Message(mend));
}

// Text has no other control characters than tabs and line ends, but for a few strays.
bool looks_binary(std::string_view text) {
  const std::string_view sample = text.substr(0, 8192);
  size_t controls = 0;
  for (const char c : sample) controls += static_cast<uint8_t>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1f' && c != '\x01' && c != '\x1a';
  return controls * 20 > sample.size();
}

// A delimiter of several characters within quotes is text again.
std::string with_written(std::string_view text, const CsvDialect& dialect) {
  std::string out;
  for (const char c : text) {
    if (c == dialect.delimiter) out += dialect.written;
    else out += c;
  }
  return out;
}

std::string with_single_quotes(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    out += text[i];
    if (text.substr(i).starts_with("\"\"")) ++i;
  }
  return out;
}

Result<void> fill(Workbook& workbook, Sheet& sheet, std::string_view text, const CsvDialect& dialect, const ReadLimits& limits) {
  CsvRecords records(text, dialect, limits.cell_bytes_max);
  std::vector<CsvField> fields;
  size_t unclosed_count = 0, mended_count = 0, cell_count = 0;
  while (records.next(fields)) {
    const uint32_t row = records.record();
    if (row > limits.rows_max) return too_large(workbook.file, row, kTooManyRows, limits.rows_max, kSplitFile);
    if (fields.size() > limits.columns_max) return too_large(workbook.file, row, kTooManyColumns, limits.columns_max, kCheckQuotes);
    if (records.unclosed() && ++unclosed_count <= kNotesMax) {
      workbook.notes.push_back({Message(kUnclosedQuote), Where{.file = workbook.file, .row = row}, Message(kCloseQuote)});
    }
    if (records.mended() && ++mended_count <= kNotesMax) {
      workbook.notes.push_back({Message(kMendedRow, {{"count", static_cast<int64_t>(fields.size())}}), Where{.file = workbook.file, .row = row}, Message(kLookAtRow)});
    }
    for (size_t column = 0; column < fields.size(); ++column) {
      const CsvField& field = fields[column];
      if (field.text.empty()) continue;
      if (++cell_count > limits.cells_max) return too_large(workbook.file, row, kTooManyCells, limits.cells_max, kSplitFile);
      // The apostrophe that keeps a text from being taken for a formula (table_writer.h) is not part of it.
      std::string_view own = field.text;
      if (own.front() == '\'' && begins_as_formula(own)) own.remove_prefix(1);
      const bool borrowed = field.text.data() >= text.data() && field.text.data() < text.data() + text.size();
      std::string_view kept = borrowed ? own : workbook.texts->copy(own);
      if (dialect.quotes_doubled && field.quoted && own.find("\"\"") != own.npos) kept = workbook.texts->keep(with_single_quotes(own));
      if (!dialect.written.empty() && own.find(dialect.delimiter) != own.npos) kept = workbook.texts->keep(with_written(own, dialect));
      sheet.add(row, Cell{.text = kept, .column = static_cast<uint16_t>(column), .kind = CellKind::kText});
    }
    sheet.close_row(row, static_cast<uint32_t>(fields.size()));
  }
  if (records.too_long()) return too_large(workbook.file, records.record(), kCellTooLong, limits.cell_bytes_max, kCheckQuotes);
  return {};
}

// Whether the dialect found is no more than the comma of amounts, or the blanks between words.
bool says_little(const CsvDialect& dialect, std::string_view text) {
  if (dialect.delimiter == '\0' || dialect.delimiter == ' ') return true;
  if (dialect.delimiter != ',' && dialect.delimiter != ':') return false;
  const std::string_view sample = text.substr(0, 8192);
  size_t within = 0, others = 0;
  for (size_t at = sample.find(dialect.delimiter); at != sample.npos; at = sample.find(dialect.delimiter, at + 1)) {
    const auto digit = [&](size_t place) { return place < sample.size() && sample[place] >= '0' && sample[place] <= '9'; };
    ++(at > 0 && digit(at - 1) && digit(at + 1) ? within : others);
  }
  return others * 10 <= within;
}

// A table whose columns are told by their place. What is no row of it stands in the first column, as it is; between two rows, the user is told.
Result<void> fill_aligned(Workbook& workbook, Sheet& sheet, std::string_view text, const std::vector<AlignedSection>& sections, const ReadLimits& limits) {
  std::vector<std::string_view> cells;
  std::vector<uint32_t> out_of_place;  // since the last row, or blank line
  size_t cell_count = 0, next = 0, notes = 0;
  uint32_t row = 0;
  bool within = false;
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view line = take_line(rest);
    if (++row > limits.rows_max) return too_large(workbook.file, row, kTooManyRows, limits.rows_max, kSplitFile);
    if (line.size() > limits.cell_bytes_max) return too_large(workbook.file, row, kCellTooLong, limits.cell_bytes_max, kCheckQuotes);
    while (next < sections.size() && sections[next].first_line <= row) ++next;
    if (is_rule(line)) continue;
    const bool in_place = next > 0 && aligned_cells(line, sections[next - 1], cells);
    if (!in_place) cells.assign(1, line);
    const bool filled = std::any_of(cells.begin(), cells.end(), [](std::string_view cell) { return !cell.empty(); });
    if (in_place && filled) {
      for (const uint32_t odd : out_of_place) {
        if (within && ++notes <= kNotesMax) workbook.notes.push_back({Message(kOutOfPlace), Where{.file = workbook.file, .row = odd}, Message(kLookAtRow)});
      }
    }
    if (in_place) within = filled, out_of_place.clear();
    else out_of_place.push_back(row);
    for (size_t column = 0; column < cells.size(); ++column) {
      if (cells[column].empty()) continue;
      if (++cell_count > limits.cells_max) return too_large(workbook.file, row, kTooManyCells, limits.cells_max, kSplitFile);
      sheet.add(row, Cell{.text = cells[column], .column = static_cast<uint16_t>(column), .kind = CellKind::kText});
    }
    sheet.close_row(row, static_cast<uint32_t>(cells.size()));
  }
  return {};
}

}  // namespace

Result<Workbook> read_csv(std::string file, std::string bytes, const ReadLimits& limits, const CsvOptions& options) {
  if (bytes.size() > limits.file_bytes_max) {
    return Error(ErrorCode::kTooLarge, Message(kFileTooLarge, {{"size", static_cast<int64_t>(bytes.size() >> 20)}, {"max", static_cast<int64_t>(limits.file_bytes_max >> 20)}}),
                 Where{.file = file}, Message(kSplitFile));
  }
  Workbook workbook;
  workbook.file = std::move(file);
  workbook.format = "csv";
  const Encoding encoding = detect_encoding(bytes);
  Decoded decoded = decode(std::move(bytes), encoding);
  if (looks_binary(decoded.text)) return Error(ErrorCode::kUnsupported, Message(kNotText), Where{.file = workbook.file}, Message(kChooseOther));
  if (decoded.unreadable_count > 0) {
    workbook.notes.push_back({Message(kUnreadableCharacters, {{"count", static_cast<int64_t>(decoded.unreadable_count)}, {"encoding", std::string(name_of(encoding))}}),
                              Where{.file = workbook.file}, Message(kSaveAsUtf8)});
  }
  if (!decoded.text.empty() && decoded.text.back() == '\x1a') decoded.text.pop_back();  // the end-of-file mark of DOS
  if (decoded.text.find('\0') != decoded.text.npos) {
    const size_t nuls = std::erase(decoded.text, '\0');
    workbook.notes.push_back({Message(kNulsLeftOut, {{"count", static_cast<int64_t>(nuls)}}), Where{.file = workbook.file}, Message(kSaveAsUtf8)});
  }
  std::string_view text = workbook.texts->keep(std::move(decoded.text));
  const CsvDialect dialect = options.dialect ? *options.dialect : detect_dialect(text);
  if (!options.dialect) {
    const bool little = says_little(dialect, text);
    std::vector<AlignedSection> sections = find_ruled_columns(text);
    if (!sections.empty() && !sections[0].bars && !little) sections.clear();
    if (sections.empty() && little) sections = find_blank_columns(text);
    if (!sections.empty()) {
      workbook.described = std::string(name_of(encoding)) + " fixed width";
      TRY(fill_aligned(workbook, workbook.sheets.emplace_back(), text, sections, limits));
      return workbook;
    }
  }
  if (!dialect.written.empty()) text = workbook.texts->keep(with_stand_in(text, dialect.written));
  workbook.described = std::string(name_of(encoding)) + ' ' + describe(dialect);
  Sheet& sheet = workbook.sheets.emplace_back();
  TRY(fill(workbook, sheet, text, dialect, limits));
  return workbook;
}

}  // namespace koers::exchange::table
