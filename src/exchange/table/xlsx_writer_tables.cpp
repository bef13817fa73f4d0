#include <xlsxwriter.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include <unistd.h>

#include "base/text.h"
#include "exchange/table/xlsx_tables.h"

namespace koers::exchange::table {

namespace {

constexpr MessageText kTooManyRows{"table.too_many_rows", "De tabel {table} heeft {rows} rijen of meer kolommen dan in een Excel-blad passen.", "The table {table} has {rows} rows or more columns than fit in an Excel sheet."};
constexpr MessageText kNarrowDown{"table.narrow_down", "Beperk de tabel met een filter, of neem hem mee als CSV.", "Narrow the table down with a filter, or take it along as CSV."};
constexpr MessageText kNoRoom{"table.no_room", "Het werkblad kon niet worden geschreven: {reason}.", "The workbook could not be written: {reason}."};
constexpr MessageText kMakeRoom{"table.make_room", "Kijk of de tijdelijke map ruimte heeft en beschrijfbaar is.", "Check that the temporary folder has room and can be written."};

constexpr size_t kRowsMax = 1'048'575, kColumnsMax = 16'384, kSheetNameMax = 31, kCellBytesMax = 32'767;
constexpr double kWidthMin = 9, kWidthMax = 60;

// A file that is gone when we are done, whatever happens.
struct TemporaryFile {
  TemporaryFile() {
    std::string pattern = (std::filesystem::temp_directory_path() / "koers-XXXXXX").string();
    const int descriptor = ::mkstemp(pattern.data());
    if (descriptor >= 0) ::close(descriptor), path = pattern;
  }
  ~TemporaryFile() {
    std::error_code ignored;
    if (!path.empty()) std::filesystem::remove(path, ignored);
  }
  std::string path;
};

std::string sheet_name(const std::string& wanted, std::set<std::string>& taken) {
  std::string name;
  for (const char c : wanted) {
    if (std::string_view("[]:*?/\\").find(c) == std::string_view::npos && static_cast<unsigned char>(c) >= 0x20) name += c;
  }
  while (name.starts_with('\'')) name.erase(0, 1);
  if (name.empty()) name = "Blad";
  const auto cut = [](std::string text, size_t size) {
    while (text.size() > size || (!text.empty() && text.size() == size && (static_cast<unsigned char>(text.back()) & 0xC0) == 0xC0)) {
      do text.pop_back();
      while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80);
    }
    return text;
  };
  std::string unique = cut(name, kSheetNameMax);
  for (int number = 2; !taken.insert(fold(unique)).second; ++number) {
    const std::string ending = " " + std::to_string(number);
    unique = cut(name, kSheetNameMax - ending.size()) + ending;
  }
  return unique;
}

// A cell of Excel holds so much; the text is cut at a character.
std::string within_a_cell(const std::string& text) {
  if (text.size() <= kCellBytesMax) return text;
  size_t end = kCellBytesMax - 3;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "…";
}

struct Formats {
  explicit Formats(lxw_workbook* book)
      : head(workbook_add_format(book)), text(workbook_add_format(book)), number(workbook_add_format(book)), money(workbook_add_format(book)), date(workbook_add_format(book)),
        share(workbook_add_format(book)) {
    format_set_bold(head);
    format_set_text_wrap(head);
    format_set_bottom(head, LXW_BORDER_MEDIUM);
    format_set_bg_color(head, 0xDCEBEA);
    for (lxw_format* format : {head, text, number, money, date, share}) format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(text);
    format_set_num_format(number, "#,##0.##");
    format_set_num_format(money, "[$€-413] #,##0;[$€-413] -#,##0");
    format_set_num_format(date, "d-m-yyyy");
    format_set_num_format(share, "0.0%");
  }
  lxw_format *head, *text, *number, *money, *date, *share;
};

class Sheet {
 public:
  Sheet(lxw_worksheet* sheet, const Formats& formats) : sheet_(sheet), formats_(formats) {}

  void write(const SheetTable& table) {
    std::vector<double> widths(table.heads.size(), kWidthMin);
    const auto widen = [&](size_t column, double characters) { widths[column] = std::clamp(characters + 2, widths[column], kWidthMax); };
    for (size_t column = 0; column < table.heads.size(); ++column) {
      worksheet_write_string(sheet_, 0, static_cast<lxw_col_t>(column), within_a_cell(table.heads[column]).c_str(), formats_.head);
      widen(column, std::min(20.0, static_cast<double>(table.heads[column].size())));
    }
    lxw_row_t at = 1;
    for (const auto& row : table.rows) {
      for (size_t column = 0; column < row.size() && column < table.heads.size(); ++column) widen(column, cell(at, static_cast<lxw_col_t>(column), row[column]));
      ++at;
    }
    for (size_t column = 0; column < widths.size(); ++column) worksheet_set_column(sheet_, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column), widths[column], nullptr);
    worksheet_freeze_panes(sheet_, 1, 1);
    if (!table.heads.empty()) worksheet_autofilter(sheet_, 0, 0, std::max<lxw_row_t>(at - 1, 1), static_cast<lxw_col_t>(table.heads.size() - 1));
    worksheet_set_landscape(sheet_);
    worksheet_set_paper(sheet_, 9);  // A4
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_repeat_rows(sheet_, 0, 0);
  }

 private:
  // Answers how many characters wide it is.
  double cell(lxw_row_t row, lxw_col_t column, const SheetValue& value) {
    if (const auto* words = std::get_if<std::string>(&value)) {
      if (!words->empty()) worksheet_write_string(sheet_, row, column, within_a_cell(*words).c_str(), formats_.text);
      return static_cast<double>(words->size());
    }
    if (const auto* number = std::get_if<double>(&value)) return worksheet_write_number(sheet_, row, column, *number, formats_.number), 8;
    if (const auto* money = std::get_if<Money>(&value)) return worksheet_write_number(sheet_, row, column, static_cast<double>(money->cents) / 100, formats_.money), 13;
    if (const auto* share = std::get_if<Share>(&value)) return worksheet_write_number(sheet_, row, column, share->value, formats_.share), 8;
    if (const auto* date = std::get_if<Date>(&value)) {
      lxw_datetime moment = {date->year(), date->month(), date->day(), 0, 0, 0};
      return worksheet_write_datetime(sheet_, row, column, &moment, formats_.date), 11;
    }
    return 0;
  }

  lxw_worksheet* sheet_;
  const Formats& formats_;
};

}  // namespace

Result<std::string> write_xlsx(const std::vector<SheetTable>& tables) {
  for (const SheetTable& table : tables) {
    if (table.rows.size() > kRowsMax || table.heads.size() > kColumnsMax) {
      return Error(ErrorCode::kTooLarge, Message(kTooManyRows, {{"table", table.name}, {"rows", static_cast<int64_t>(table.rows.size())}}), {}, Message(kNarrowDown));
    }
  }
  const TemporaryFile file;
  lxw_workbook* book = file.path.empty() ? nullptr : workbook_new(file.path.c_str());
  if (book == nullptr) return Error(ErrorCode::kStorage, Message(kNoRoom, {{"reason", file.path}}), {}, Message(kMakeRoom));
  {
    const Formats formats(book);
    std::set<std::string> taken;
    for (const SheetTable& table : tables) Sheet(workbook_add_worksheet(book, sheet_name(table.name, taken).c_str()), formats).write(table);
  }
  if (const lxw_error failed = workbook_close(book); failed != LXW_NO_ERROR) {
    return Error(ErrorCode::kStorage, Message(kNoRoom, {{"reason", std::string(lxw_strerror(failed))}}), {}, Message(kMakeRoom));
  }
  std::ifstream in(file.path, std::ios::binary);
  return std::string((std::istreambuf_iterator<char>(in)), {});
}

}  // namespace koers::exchange::table
