#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "base/text.h"
#include "exchange/table/table_writer.h"
#include "exchange/table/writer_messages.h"

namespace koers::exchange::table {
namespace {

constexpr size_t kRowsMax = 1'048'576, kColumnsMax = 16'384, kCellBytesMax = 32'767, kSheetNameMax = 31;
constexpr uint8_t kPaperA4 = 9;
constexpr double kMoneyMax = 9e13;  // euros that a double holds to the cent
constexpr int64_t kWholeMax = int64_t{1} << 53;
constexpr const char* kListsSheet = "_keuzes";

// What Excel cannot hold in XML it writes as _x000D_; a text that looks so already is kept apart by _x005F_.
std::string escape_excel(const std::string& text) {
  std::string out;
  const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); };
  // The library writes a control character as _x001F_ too.
  const auto begins_escape = [](char c) { return c == '_' || (static_cast<uint8_t>(c) < 0x20 && c != '\t' && c != '\n'); };
  for (size_t i = 0; i < text.size(); ++i) {
    const bool looks_escaped = text[i] == '_' && i + 7 <= text.size() && text[i + 1] == 'x' && is_hex(text[i + 2]) && is_hex(text[i + 3]) &&
                               is_hex(text[i + 4]) && is_hex(text[i + 5]) && begins_escape(text[i + 6]);
    if (looks_escaped)
      out += "_x005F_";
    else
      out += text[i];
  }
  return out;
}

size_t characters(std::string_view text) {
  return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<uint8_t>(c) & 0xC0) != 0x80; }));
}

// At most `max` bytes, whole characters.
std::string cut(std::string text, size_t max) {
  if (text.size() <= max) return text;
  text.resize(max);
  while (!text.empty() && (static_cast<uint8_t>(text.back()) & 0xC0) == 0x80) text.pop_back();
  if (!text.empty() && (static_cast<uint8_t>(text.back()) & 0xC0) == 0xC0) text.pop_back();
  return text;
}

double default_width(OutKind kind) {
  switch (kind) {
    case OutKind::kLongText: return 50;
    case OutKind::kMoney: return 14;
    case OutKind::kDate: return 12;
    case OutKind::kInteger:
    case OutKind::kNumber:
    case OutKind::kShare: return 11;
    case OutKind::kText: break;
  }
  return 18;
}

class TemporaryFile {
 public:
  static Result<TemporaryFile> create() {
    std::string path = (std::filesystem::temp_directory_path() / "koers-XXXXXX").string();
    const int handle = mkstemp(path.data());
    if (handle < 0) return Error(ErrorCode::kStorage, Message(kNoTemporaryFile), Where{.file = path}, Message(kFreeSpace));
    if (FILE* file = fdopen(handle, "w")) std::fclose(file);
    return TemporaryFile(std::move(path));
  }
  TemporaryFile(TemporaryFile&& other) noexcept : path_(std::exchange(other.path_, {})) {}
  TemporaryFile& operator=(TemporaryFile&&) = delete;
  ~TemporaryFile() {
    if (!path_.empty()) std::remove(path_.c_str());
  }
  const std::string& path() const { return path_; }

 private:
  explicit TemporaryFile(std::string path) : path_(std::move(path)) {}
  std::string path_;
};

class Writer {
 public:
  Writer(const OutWorkbook& workbook, const std::string& path, size_t cells_in_memory)
      : workbook_(workbook), names_(sheet_names(workbook)) {
    size_t cells = 0;
    for (const OutSheet& sheet : workbook.sheets) cells += sheet.rows.size() * sheet.columns.size();
    lxw_workbook_options options{};
    options.constant_memory = cells > cells_in_memory ? LXW_TRUE : LXW_FALSE;
    book_ = workbook_new_opt(path.c_str(), &options);
    text_ = format(nullptr);
    header_ = format(nullptr);
    format_set_bold(header_);
    format_set_bg_color(header_, 0xDCE9E6);
    format_set_bottom(header_, LXW_BORDER_THIN);
    format_set_text_wrap(header_);
    format_set_align(header_, LXW_ALIGN_VERTICAL_TOP);
    long_text_ = format(nullptr);
    format_set_text_wrap(long_text_);
    money_ = format("\"€\" #,##0.00;[Red]-\"€\" #,##0.00");
    whole_money_ = format("\"€\" #,##0;[Red]-\"€\" #,##0");
    date_ = format("dd-mm-yyyy");
    share_ = format("0.##########%");
    integer_ = format("0");
  }

  Result<void> write() {
    for (size_t i = 0; i < workbook_.sheets.size(); ++i) TRY(write_sheet(workbook_.sheets[i], names_[i]));
    write_lists();
    std::string title = workbook_.title, author = workbook_.author;
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.created = 1;  // the same register gives the same bytes
    workbook_set_properties(book_, &properties);
    const lxw_error error = workbook_close(book_);
    book_ = nullptr;
    if (error != LXW_NO_ERROR)
      return Error(ErrorCode::kStorage, Message(kCannotWriteXlsx, {{"detail", std::string(lxw_strerror(error))}}), {}, Message(kFreeSpace));
    return {};
  }
  ~Writer() {
    if (book_ != nullptr) workbook_close(book_);
  }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

 private:
  lxw_format* format(const char* code) {
    lxw_format* made = workbook_add_format(book_);
    if (code != nullptr) format_set_num_format(made, code);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    return made;
  }

  Result<void> write_sheet(const OutSheet& sheet, const std::string& name) {
    if (sheet.rows.size() + 1 > kRowsMax || sheet.columns.size() > kColumnsMax) {
      return Error(ErrorCode::kTooLarge,
                   Message(kTooBigForExcel,
                           {{"rows", static_cast<int64_t>(sheet.rows.size())}, {"columns", static_cast<int64_t>(sheet.columns.size())}}),
                   Where{.sheet = name}, Message(kExportLess));
    }
    lxw_worksheet* page = workbook_add_worksheet(book_, name.c_str());
    set_columns(page, sheet);
    lxw_row_t row = 0;
    if (sheet.header) {
      for (size_t column = 0; column < sheet.columns.size(); ++column) {
        worksheet_write_string(page, 0, col(column), escape_excel(sheet.columns[column].header).c_str(), header_);
        explain(page, col(column), sheet.columns[column].help);
      }
      worksheet_freeze_panes(page, 1, sheet.frozen_columns);
      worksheet_repeat_rows(page, 0, 0);
      worksheet_set_landscape(page);
      worksheet_set_paper(page, kPaperA4);
      worksheet_fit_to_pages(page, 1, 0);
      if (!sheet.columns.empty())
        worksheet_autofilter(page, 0, 0, static_cast<lxw_row_t>(std::max<size_t>(1, sheet.rows.size())), col(sheet.columns.size() - 1));
      row = 1;
    }
    for (const std::vector<OutCell>& cells : sheet.rows) {
      for (size_t column = 0; column < cells.size() && column < sheet.columns.size(); ++column)
        write_cell(page, row, col(column), cells[column], sheet.columns[column].kind == OutKind::kLongText ? long_text_ : text_);
      ++row;
    }
    if (sheet.hidden) worksheet_hide(page);
    if (sheet.locked) worksheet_protect(page, nullptr, nullptr);
    if (!active_ && !sheet.hidden) worksheet_activate(page), worksheet_set_first_sheet(page), active_ = true;
    return {};
  }

  static void explain(lxw_worksheet* page, lxw_col_t column, const std::string& help) {
    if (help.empty()) return;
    std::string author = "Koers";
    lxw_comment_options options{};
    options.author = author.data();
    options.width = 260;  // pixels
    options.height = static_cast<uint16_t>(std::min<size_t>(600, 48 + 18 * (characters(help) / 38)));
    worksheet_write_comment_opt(page, 0, column, cut(escape_excel(help), kCellBytesMax).c_str(), &options);
  }

  static lxw_col_t col(size_t column) { return static_cast<lxw_col_t>(column); }

  void set_columns(lxw_worksheet* page, const OutSheet& sheet) {
    for (size_t column = 0; column < sheet.columns.size(); ++column) {
      const OutColumn& described = sheet.columns[column];
      double width = described.width;
      if (width == 0) {
        width = std::max(default_width(described.kind), std::min<double>(24, static_cast<double>(characters(described.header)) + 3));
        for (size_t row = 0; row < sheet.rows.size() && row < 200 && described.kind == OutKind::kText; ++row) {
          const auto* text = column < sheet.rows[row].size() ? std::get_if<std::string>(&sheet.rows[row][column]) : nullptr;
          if (text != nullptr) width = std::max(width, std::min<double>(45, static_cast<double>(characters(*text)) + 2));
        }
      }
      worksheet_set_column(page, col(column), col(column), width, nullptr);
      if (!described.choices.empty()) offer(page, col(column), described.choices);
    }
  }

  // A list of choices lies on a hidden sheet, since a list within a cell may hold 255 characters only.
  void offer(lxw_worksheet* page, lxw_col_t column, const std::vector<std::string>& choices) {
    const auto [at, fresh] = lists_.emplace(choices, lists_.size());
    char first[16], last[16];
    lxw_rowcol_to_cell_abs(first, 0, col(at->second), LXW_TRUE, LXW_TRUE);
    lxw_rowcol_to_cell_abs(last, static_cast<lxw_row_t>(choices.size() - 1), col(at->second), LXW_TRUE, LXW_TRUE);
    std::string formula = std::string("='") + kListsSheet + "'!" + first + ':' + last;
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.value_formula = formula.data();
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;  // other words are understood too
    worksheet_data_validation_range(page, 1, column, kRowsMax - 1, column, &validation);
  }

  void write_lists() {
    if (lists_.empty()) return;
    lxw_worksheet* page = workbook_add_worksheet(book_, kListsSheet);
    size_t longest = 0;
    for (const auto& [choices, column] : lists_) longest = std::max(longest, choices.size());
    for (size_t row = 0; row < longest; ++row) {  // row by row, as a large workbook demands
      for (const auto& [choices, column] : lists_) {
        if (row < choices.size()) worksheet_write_string(page, static_cast<lxw_row_t>(row), col(column), choices[row].c_str(), nullptr);
      }
    }
    worksheet_hide(page);
    worksheet_protect(page, nullptr, nullptr);
  }

  void write_text(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const std::string& text, lxw_format* style) {
    if (!text.empty()) worksheet_write_string(page, row, column, cut(escape_excel(text), kCellBytesMax).c_str(), style);
  }

  void write_cell(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const OutCell& cell, lxw_format* style) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
      write_text(page, row, column, *text, style);
    } else if (const auto* whole = std::get_if<int64_t>(&cell)) {
      if (*whole > kWholeMax || *whole < -kWholeMax)
        write_text(page, row, column, std::to_string(*whole), style);
      else
        worksheet_write_number(page, row, column, static_cast<double>(*whole), integer_);
    } else if (const auto* number = std::get_if<double>(&cell)) {
      if (std::isfinite(*number)) worksheet_write_number(page, row, column, *number, plain_);
    } else if (const auto* money = std::get_if<Money>(&cell)) {
      const double amount = static_cast<double>(money->cents) / 100;
      if (std::abs(amount) > kMoneyMax)
        write_text(page, row, column, format_money(*money, Language::kDutch), style);
      else
        worksheet_write_number(page, row, column, amount, money->cents % 100 == 0 ? whole_money_ : money_);
    } else if (const auto* date = std::get_if<Date>(&cell)) {
      const int year = date->year();
      // Excel believes in 29 February 1900 and in nothing before that year.
      if (year < 1901 || year > 9999)
        write_text(page, row, column, format_iso(*date), style);
      else
        worksheet_write_number(page, row, column, static_cast<double>(date->days) + 25'569, date_);
    } else if (const auto* share = std::get_if<Share>(&cell)) {
      if (std::isfinite(share->value)) worksheet_write_number(page, row, column, share->value, share_);
    }
  }

  const OutWorkbook& workbook_;
  std::vector<std::string> names_;
  lxw_workbook* book_ = nullptr;
  lxw_format *text_, *long_text_, *header_, *money_, *whole_money_, *date_, *share_, *integer_, *plain_ = nullptr;
  std::map<std::vector<std::string>, size_t> lists_;
  bool active_ = false;
};

}  // namespace

std::vector<std::string> sheet_names(const OutWorkbook& workbook) {
  std::vector<std::string> names;
  std::set<std::string> used{fold(kListsSheet)};
  for (const OutSheet& sheet : workbook.sheets) {
    std::string name;
    for (const char c : tidy(sheet.name)) name.push_back(std::string_view("[]:*?/\\").find(c) == std::string_view::npos ? c : '-');
    while (name.starts_with('\'')) name.erase(0, 1);
    // A space at the end, where a long name was cut, does not come back from every reader; an apostrophe Excel refuses.
    const auto shorten = [](std::string text, size_t max) {
      while (characters(text) > max || text.ends_with(' ') || text.ends_with('\'')) text = cut(text, text.size() - 1);
      return text;
    };
    name = shorten(name, name.size());
    if (name.empty()) name = "Blad";
    std::string whole = shorten(name, kSheetNameMax);
    for (int number = 2; !used.insert(fold(whole)).second; ++number) {
      const std::string ending = ' ' + std::to_string(number);
      whole = shorten(name, kSheetNameMax - ending.size()) + ending;
    }
    names.push_back(std::move(whole));
  }
  return names;
}

Result<std::string> write_xlsx(const OutWorkbook& workbook, size_t cells_in_memory) {
  const TemporaryFile file = TRY(TemporaryFile::create());
  {
    Writer writer(workbook, file.path(), cells_in_memory);
    TRY(writer.write());
  }
  std::ifstream in(file.path(), std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(in)), {});
  if (!in || bytes.empty())
    return Error(ErrorCode::kStorage, Message(kCannotWriteXlsx, {{"detail", file.path()}}), {}, Message(kFreeSpace));
  return bytes;
}

}  // namespace koers::exchange::table
