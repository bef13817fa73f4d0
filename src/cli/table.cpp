// koers table: what a reader makes of a spreadsheet or a text file, without any register: the dialect, the sheets, the tables, the cells.

#include <fmt/format.h>

#include <boost/json.hpp>
#include <cmath>
#include <cstdio>
#include <filesystem>

#include "base/json_io.h"
#include "cli/commands.h"
#include "exchange/table/reading_report.h"

namespace koers::cli {

namespace table = exchange::table;

namespace {

constexpr MessageText kSheetLine{"cli.table_sheet", "{name}: {rows} rijen, {columns} kolommen, {cells} gevulde cellen",
                                 "{name}: {rows} rows, {columns} columns, {cells} filled cells"};
constexpr MessageText kTableLine{"cli.table_found", "tabel {number}: kop in rij {row}, {rows} rijen: {headers}",
                                 "table {number}: header in row {row}, {rows} rows: {headers}"};
constexpr MessageText kTableBare{"cli.table_bare", "tabel {number}: zonder kop, {rows} rijen",
                                 "table {number}: without a header, {rows} rows"};
constexpr MessageText kNoSuchSheet{"cli.table_no_sheet", "Er is geen blad “{name}”.", "There is no sheet “{name}”."};
constexpr MessageText kSheetsAre{"cli.table_sheets", "De bladen heten: {names}.", "The sheets are called: {names}."};
constexpr MessageText kNoSuchTable{"cli.table_no_table", "Er is geen tabel {number} op dit blad.",
                                   "There is no table {number} on this sheet."};
constexpr MessageText kTablesAre{"cli.table_tables", "Er zijn er {count}; zonder --table zie je alle cellen.",
                                 "There are {count}; without --table you see every cell."};
constexpr MessageText kHidden{"cli.table_hidden", " (verborgen)", " (hidden)"};

struct Options {
  std::string file, sheet;
  bool csv = false;
  int64_t table = 0;
};

boost::json::value cell_value(const table::Cell& cell) {
  switch (cell.kind) {
    case table::CellKind::kEmpty: return nullptr;
    case table::CellKind::kNumber:
      if (std::abs(cell.number) < 9e15 && cell.number == std::floor(cell.number)) return static_cast<int64_t>(cell.number);
      return cell.number;
    case table::CellKind::kYesNo: return cell.number != 0;
    case table::CellKind::kError: return boost::json::object{{"error", table::cell_text(cell)}};
    case table::CellKind::kDate:
    case table::CellKind::kText: break;
  }
  return boost::json::value(table::cell_text(cell));
}

boost::json::array cells_of(const table::Sheet& sheet) {
  boost::json::array rows;
  for (const table::Row& row : sheet.rows()) {
    boost::json::array cells;
    for (const table::Cell& cell : sheet.cells(row)) {
      while (cells.size() < cell.column) cells.push_back(nullptr);
      cells.push_back(cell_value(cell));
    }
    while (cells.size() < row.width) cells.push_back(nullptr);
    rows.push_back(boost::json::object{{"row", row.number}, {"cells", std::move(cells)}});
  }
  return rows;
}

Result<const table::Sheet*> chosen_sheet(const table::Workbook& workbook, const std::string& name) {
  std::string names;
  for (const table::Sheet& sheet : workbook.sheets) {
    if (name.empty() ? !sheet.hidden && sheet.cell_count() > 0 : sheet.name == name) return &sheet;
    names += (names.empty() ? "" : ", ") + sheet.name;
  }
  if (name.empty() && !workbook.sheets.empty()) return &workbook.sheets.front();
  return Error(ErrorCode::kNotFound, Message(kNoSuchSheet, {{"name", name}}), Where{.file = workbook.file},
               Message(kSheetsAre, {{"names", names}}));
}

Result<std::string> as_csv(const table::Workbook& workbook, const Options& options) {
  const table::Sheet& sheet = *TRY(chosen_sheet(workbook, options.sheet));
  if (options.table <= 0) return table::normalised_csv(table::sheet_rows(sheet));
  const auto blocks = table::find_tables(sheet, *table::Vocabulary::of(model::builtin_metamodel()));
  if (static_cast<size_t>(options.table) > blocks.size()) {
    return Error(ErrorCode::kNotFound, Message(kNoSuchTable, {{"number", options.table}}),
                 Where{.file = workbook.file, .sheet = sheet.name}, Message(kTablesAre, {{"count", static_cast<int64_t>(blocks.size())}}));
  }
  return table::normalised_csv(table::table_rows(blocks[static_cast<size_t>(options.table) - 1]));
}

void tell(const Context& here, const table::ReadingReport& report) {
  here.say(report.file + ": " + report.format + (report.dialect.empty() ? "" : ", " + report.dialect));
  for (const table::ReadSheet& sheet : report.sheets) {
    const std::string name = (sheet.name.empty() ? report.file : sheet.name) + (sheet.hidden ? Message(kHidden).in(here.language) : "");
    here.say(
        "  " +
        Message(kSheetLine, {{"name", name}, {"rows", sheet.rows}, {"columns", sheet.columns}, {"cells", sheet.cells}}).in(here.language));
    int64_t number = 0;
    for (const table::FoundTable& found : sheet.tables) {
      std::string headers;
      for (const std::string& header : found.headers) headers += (headers.empty() ? "" : " | ") + header;
      const Message line =
          found.header_row == 0
              ? Message(kTableBare, {{"number", ++number}, {"rows", found.rows}})
              : Message(kTableLine, {{"number", ++number}, {"row", found.header_row}, {"rows", found.rows}, {"headers", headers}});
      here.say("    " + line.in(here.language));
    }
  }
  for (const Problem& note : report.notes) {
    here.say(fmt::format("  {}{}{} {}", note.where.row > 0 ? std::to_string(note.where.row) : "", note.where.column,
                         note.where.row > 0 ? ":" : "", note.what.in(here.language)));
  }
}

Result<Exit> read_table(Context& here, const Options& options) {
  const table::Workbook workbook =
      TRY(table::read_workbook(std::filesystem::path(options.file).filename().string(), TRY(read_file(options.file, kListBytesMax))));
  if (options.csv) {
    const std::string text = TRY(as_csv(workbook, options));
    std::fwrite(text.data(), 1, text.size(), stdout);
    return Exit::kDone;
  }
  const table::ReadingReport report = table::describe_reading(workbook);
  tell(here, report);
  if (here.json) {
    boost::json::value document = to_json(report);
    boost::json::array& sheets = document.at("sheets").as_array();
    for (size_t i = 0; i < sheets.size(); ++i) sheets[i].as_object()["cells_read"] = cells_of(workbook.sheets[i]);
    here.emit(document);
  }
  return Exit::kDone;
}

}  // namespace

void add_table(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand("table", "laat zien hoe Koers een bestand leest: CSV, XLSX, ODS / show how Koers reads a file");
  auto options = std::make_shared<Options>();
  command.add_option("file", options->file, "bestand / file").required();
  command.add_flag("--csv", options->csv, "alle cellen als gewone CSV (komma's, UTF-8) / every cell as plain CSV");
  command.add_option("--sheet", options->sheet, "dit blad; anders het eerste / this sheet; otherwise the first");
  command.add_option("--table", options->table,
                     "met --csv: alleen deze gevonden tabel, met de kop in één rij / only this table, its header in one row");
  on_run(command, context, exit, [options](Context& here) { return read_table(here, *options); });
}

}  // namespace koers::cli
