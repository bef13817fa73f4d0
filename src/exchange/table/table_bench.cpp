// Reading a table of N rows beside orcus, and taking it over into a register: rows per second, and how the time grows.
//   table_bench [rows…]                 default: 10000 30000 100000
//   table_bench --read FILE             seconds (best of five), rows below the header and bytes of text below it
//   table_bench --write FOLDER [rows…]  only writes the files, for peers that are no library here (bench/table_beside_duckdb.mjs)
//   table_bench --polluted FOLDER [SOURCE]  the polluted files of polluted_corpus.h (of another table when SOURCE is given): NAME.csv, what is in it
//                                       (NAME.cells, NAME.table) and what Koers read (NAME.koers_cells, NAME.koers_table), for polluted_beside_duckdb.mjs
// What was read is checked first: as many cells and as many bytes of text as were written.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <orcus/csv_parser.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>
#include <orcus/spreadsheet/types.hpp>

#include "base/check.h"
#include "exchange/table/csv_reader.h"
#include "exchange/table/import_plan.h"
#include "exchange/table/ods_reader.h"
#include "exchange/table/polluted_corpus.h"
#include "exchange/table/table_writer.h"
#include "exchange/table/xlsx_parts.h"
#include "exchange/table/xlsx_reader.h"
#include "model/snapshot.h"

namespace koers::exchange::table {
namespace {

double seconds_of(const auto& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}
double best_of(int rounds, const auto& work) {
  double best = 1e9;
  for (int round = 0; round < rounds; ++round) best = std::min(best, seconds_of(work));
  return best;
}

OutSheet made_table(size_t rows) {
  static const char* const kVendors[] = {"Meridiaan B.V.", "Stadswerk", "Polder GIS", "Heffing & Co", "Kantoorhuis", "Ploeg", "Brouwer IT"};
  OutSheet sheet{.name = "Applicaties"};
  for (const char* header : {"Nr", "Applicatie", "Omschrijving", "Leverancier", "Versie", "Aantal gebruikers"}) sheet.columns.push_back({.header = header});
  sheet.columns.push_back({.header = "Kosten per jaar", .kind = OutKind::kMoney});
  sheet.columns.push_back({.header = "Einddatum contract", .kind = OutKind::kDate});
  uint64_t seed = 1;
  const auto next = [&](uint64_t limit) { return ((seed = seed * 6364136223846793005ull + 1442695040888963407ull) >> 33) % limit; };
  for (size_t i = 0; i < rows; ++i) {
    std::vector<OutCell>& row = sheet.rows.emplace_back();
    row.emplace_back("A-" + std::to_string(100'000 + i));
    row.emplace_back("Toepassing " + std::to_string(i) + " " + std::string(1 + next(12), static_cast<char>('a' + next(26))));
    row.emplace_back(next(3) == 0 ? "Registreert, controleert; en \"meldt\" aan " + std::to_string(next(90)) : "Doet wat de afdeling vraagt, nummer " + std::to_string(next(1000)));
    row.emplace_back(std::string(kVendors[next(7)]));
    row.emplace_back(std::to_string(next(9)) + '.' + std::to_string(next(30)));
    row.emplace_back(static_cast<int64_t>(next(5000)));
    row.emplace_back(Money{static_cast<int64_t>(next(20'000'000))});
    row.emplace_back(Date{static_cast<int32_t>(20'000 + next(3000))});
  }
  return sheet;
}

struct Sum {
  size_t cells = 0, bytes = 0;
  bool operator==(const Sum&) const = default;
};
Sum sum_of(const Workbook& workbook) {
  Sum sum;
  for (const Sheet& sheet : workbook.sheets) {
    for (const Row& row : sheet.rows()) for (const Cell& cell : sheet.cells(row)) ++sum.cells, sum.bytes += cell.text.size();
  }
  return sum;
}

// --- orcus: everything counted, nothing kept but the shared strings ---
namespace ss = orcus::spreadsheet;

struct OrcusStrings : ss::iface::import_shared_strings {
  std::vector<std::string> all{};
  std::string segment{};
  size_t append(std::string_view s) override { return all.emplace_back(s), all.size() - 1; }
  size_t add(std::string_view s) override { return append(s); }
  void set_segment_font(size_t) override {}
  void set_segment_bold(bool) override {}
  void set_segment_italic(bool) override {}
  void set_segment_font_name(std::string_view) override {}
  void set_segment_font_size(double) override {}
  void set_segment_font_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override {}
  void append_segment(std::string_view s) override { segment += s; }
  size_t commit_segments() override { return append(std::exchange(segment, {})); }
};
struct OrcusSheet : ss::iface::import_sheet {
  OrcusStrings& strings;
  Sum sum{};
  std::string name;
  OrcusSheet(OrcusStrings& all, std::string_view called) : strings(all), name(called) {}
  void set_auto(ss::row_t, ss::col_t, std::string_view s) override { ++sum.cells, sum.bytes += s.size(); }
  void set_string(ss::row_t, ss::col_t, ss::string_id_t index) override { ++sum.cells, sum.bytes += strings.all[index].size(); }
  void set_value(ss::row_t, ss::col_t, double) override { ++sum.cells; }
  void set_bool(ss::row_t, ss::col_t, bool) override { ++sum.cells; }
  void set_date_time(ss::row_t, ss::col_t, int, int, int, int, int, double) override { ++sum.cells; }
  void set_format(ss::row_t, ss::col_t, size_t) override {}
  void set_format(ss::row_t, ss::col_t, ss::row_t, ss::col_t, size_t) override {}
  void fill_down_cells(ss::row_t, ss::col_t, ss::row_t) override {}
  ss::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }
};
struct OrcusResolver : ss::iface::import_reference_resolver {
  ss::src_address_t resolve_address(std::string_view address) override {
    CellReference at;
    CHECK(parse_reference(address, at));
    return {0, static_cast<ss::row_t>(at.row - 1), static_cast<ss::col_t>(at.column)};
  }
  ss::src_range_t resolve_range(std::string_view range) override {
    const size_t colon = range.find(':');
    return {resolve_address(range.substr(0, colon)), resolve_address(colon == range.npos ? range : range.substr(colon + 1))};
  }
};
struct OrcusFactory : ss::iface::import_factory {
  OrcusResolver resolver{};
  ss::iface::import_reference_resolver* get_reference_resolver(ss::formula_ref_context_t) override { return &resolver; }
  OrcusStrings strings{};
  std::vector<std::unique_ptr<OrcusSheet>> sheets{};
  ss::iface::import_shared_strings* get_shared_strings() override { return &strings; }
  ss::iface::import_sheet* append_sheet(ss::sheet_t, std::string_view name) override { return sheets.emplace_back(std::make_unique<OrcusSheet>(strings, name)).get(); }
  ss::iface::import_sheet* get_sheet(std::string_view name) override {
    for (const auto& sheet : sheets) if (sheet->name == name) return sheet.get();
    return nullptr;
  }
  ss::iface::import_sheet* get_sheet(ss::sheet_t index) override { return static_cast<size_t>(index) < sheets.size() ? sheets[static_cast<size_t>(index)].get() : nullptr; }
  void finalize() override {}
};
struct OrcusCsv {
  Sum sum{};
  void begin_parse() {}
  void end_parse() {}
  void begin_row() {}
  void end_row() {}
  void cell(const char* text, size_t size, bool) { sum.cells += size > 0, sum.bytes += size; (void)text; }
};

struct Files {
  std::string csv, xlsx;
};
Files files_of(size_t rows) {
  OutWorkbook workbook;
  workbook.sheets.push_back(made_table(rows));
  Files files{write_csv(workbook.sheets[0], CsvStyle::kPlain), {}};
  auto xlsx = write_xlsx(workbook, SIZE_MAX);  // orcus does not read texts that stand in the cells themselves
  CHECK(xlsx.has_value());
  files.xlsx = *std::move(xlsx);
  return files;
}

struct Timing {
  double csv = 0, orcus_csv = 0, xlsx = 0, orcus_xlsx = 0, plan = 0, apply = 0, again = 0, refused = 0;
};

Timing measure(size_t rows) {
  const Files files = files_of(rows);
  const int rounds = rows > 50'000 ? 3 : 5;
  Timing timing;
  Sum csv, xlsx, orcus_csv, orcus_xlsx;
  timing.csv = best_of(rounds, [&] { csv = sum_of(*read_workbook("a.csv", files.csv)); });
  timing.orcus_csv = best_of(rounds, [&] {
    OrcusCsv handler;
    orcus::csv::parser_config config;
    config.delimiters = {','};
    config.text_qualifier = '"';
    const std::string_view body = std::string_view(files.csv).substr(3);
    orcus::csv_parser<OrcusCsv> parser(body.data(), body.size(), handler, config);
    parser.parse();
    orcus_csv = handler.sum;
  });
  timing.xlsx = best_of(rounds, [&] { xlsx = sum_of(*read_workbook("a.xlsx", files.xlsx)); });
  timing.orcus_xlsx = best_of(rounds, [&] {
    OrcusFactory factory;
    orcus::orcus_xlsx filter(&factory);
    filter.read_stream(files.xlsx);
    orcus_xlsx = {};
    for (const auto& sheet : factory.sheets) orcus_xlsx.cells += sheet->sum.cells, orcus_xlsx.bytes += sheet->sum.bytes;
  });
  CHECK(csv.bytes + rows + 1 == orcus_csv.bytes);  // orcus leaves the \r of each line in its last cell
  CHECK(csv.cells == orcus_csv.cells);
  CHECK(xlsx == orcus_xlsx);
  CHECK(csv.cells == xlsx.cells);

  // Into a register: what `koers import` does but for the disk.
  const auto metamodel = model::builtin_metamodel();
  model::SnapshotPtr snapshot = model::Snapshot::empty(metamodel, std::make_shared<model::PersonalValues>());
  ImportOptions options;
  options.cells_reported_max = 0;
  const auto plan_of = [&] {
    std::vector<Workbook> workbooks;
    workbooks.push_back(*read_workbook("a.csv", files.csv));
    return *plan_import(model::View(snapshot), std::move(workbooks), options);
  };
  ImportPlan plan;
  timing.plan = seconds_of([&] { plan = plan_of(); });
  CHECK(plan.report.counts.added == static_cast<int64_t>(rows));
  timing.apply = seconds_of([&] {
    model::NumberAllocator numbers;
    uint64_t salt = 10'000'000'000'000'000;
    const auto resolved = model::resolve(*snapshot, plan.changes, numbers, [&] { return std::to_string(++salt).substr(0, 16); });
    CHECK(resolved.has_value());
    for (const auto& personal : resolved->personal) snapshot->personal().put(personal.commitment, personal.text);
    snapshot = snapshot->apply(*resolved, 1);
  });
  timing.again = seconds_of([&] { plan = plan_of(); });
  CHECK(plan.changes.changes.empty());

  // Every row has a key that the register does not take.
  std::string keyed = "Sleutel;Applicatie;Versie\n";
  for (size_t i = 0; i < rows; ++i) keyed += "geen sleutel " + std::to_string(i) + ";Toepassing " + std::to_string(i) + ";1." + std::to_string(i % 9) + "\n";
  const model::SnapshotPtr empty = model::Snapshot::empty(metamodel, std::make_shared<model::PersonalValues>());
  options.tables["sleutels.csv||1"] = {.type = "application", .columns = {{"sleutel", "key"}}};  // nobody would take them for keys otherwise
  timing.refused = seconds_of([&] {
    std::vector<Workbook> workbooks;
    workbooks.push_back(*read_workbook("sleutels.csv", keyed));
    plan = *plan_import(model::View(empty), std::move(workbooks), options);
  });
  CHECK(plan.report.counts.refused == static_cast<int64_t>(rows));
  return timing;
}

void read_only(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  const std::string bytes(std::istreambuf_iterator<char>(in), {});
  size_t rows = 0, text = 0;
  const double seconds = best_of(5, [&] {
    const auto workbook = read_workbook(path, bytes);
    CHECK(workbook.has_value());
    rows = text = 0;
    const Sheet& sheet = workbook->sheets[0];
    for (const Row& row : sheet.rows().subspan(1)) {
      ++rows;
      for (const Cell& cell : sheet.cells(row)) text += cell.text.size();
    }
  });
  std::printf("%.6f %zu %zu\n", seconds, rows, text);
}

// A line per file: its pollution, its name, and the milliseconds that Koers read for.
void write_polluted(const std::filesystem::path& folder, const std::string& source) {
  const auto vocabulary = Vocabulary::of(model::builtin_metamodel());
  const auto put = [&](const std::string& name, const std::string& text) { std::ofstream(folder / name, std::ios::binary) << text; };
  std::ifstream in(source, std::ios::binary);
  testing::for_each_polluted(source.empty() ? testing::source_table() : testing::source_table_of(std::string(std::istreambuf_iterator<char>(in), {})), [&](const testing::PollutedFile& file) {
    put(file.name + ".csv", file.bytes);
    put(file.name + ".cells", normalised_csv(file.cells));
    put(file.name + ".table", normalised_csv(file.table));
    TextRows cells, table;
    const double seconds = seconds_of([&] {
      const auto workbook = read_workbook(file.name + ".csv", file.bytes);
      if (!workbook) return;
      cells = sheet_rows(workbook->sheets[0]);
      const std::vector<TableBlock> tables = find_tables(workbook->sheets[0], *vocabulary);
      if (tables.empty()) return;
      table = table_rows(tables[0]);
      if (tables[0].header_number == 0) table.erase(table.begin());  // no header: none is made up
    });
    put(file.name + ".koers_cells", normalised_csv(cells));
    put(file.name + ".koers_table", normalised_csv(table));
    std::printf("%s %s %.3f\n", file.family.c_str(), file.name.c_str(), seconds * 1e3);
  });
}

void run(const std::vector<size_t>& sizes) {
  std::vector<Timing> all;
  for (const size_t rows : sizes) all.push_back(measure(rows));
  const auto line = [&](const char* name, double Timing::*part) {
    std::printf("| %s |", name);
    for (size_t i = 0; i < sizes.size(); ++i) std::printf(" %.3f s, %.0f k/s |", all[i].*part, static_cast<double>(sizes[i]) / (all[i].*part) / 1000);
    const double exponent = sizes.size() < 2 ? 0 : std::log((all.back().*part) / (all.front().*part)) / std::log(static_cast<double>(sizes.back()) / static_cast<double>(sizes.front()));
    std::printf(" n^%.2f |\n", exponent);
  };
  std::printf("| rows |");
  for (const size_t rows : sizes) std::printf(" %zu |", rows);
  std::printf(" grows as |\n|---|");
  for (size_t i = 0; i <= sizes.size(); ++i) std::printf("---|");
  std::printf("\n");
  line("CSV read", &Timing::csv);
  line("… orcus", &Timing::orcus_csv);
  line("XLSX read", &Timing::xlsx);
  line("… orcus", &Timing::orcus_xlsx);
  line("CSV read, recognised and planned", &Timing::plan);
  line("… and applied", &Timing::apply);
  line("the same file again, nothing new", &Timing::again);
  line("a file of which every row is refused", &Timing::refused);
  std::printf("CSV over orcus: %.2f x the time; XLSX over orcus: %.2f x\n", all.back().csv / all.back().orcus_csv, all.back().xlsx / all.back().orcus_xlsx);
}

}  // namespace
}  // namespace koers::exchange::table

int main(int count, char** arguments) {
  using namespace koers::exchange::table;
  std::vector<size_t> sizes;
  std::string folder;
  for (int i = 1; i < count; ++i) {
    if (std::string_view(arguments[i]) == "--read" && i + 1 < count) return read_only(arguments[i + 1]), 0;
    if (std::string_view(arguments[i]) == "--polluted" && i + 1 < count) return write_polluted(arguments[i + 1], i + 2 < count ? arguments[i + 2] : ""), 0;
    if (std::string_view(arguments[i]) == "--write" && i + 1 < count) folder = arguments[++i];
    else sizes.push_back(std::strtoul(arguments[i], nullptr, 10));
  }
  if (sizes.empty()) sizes = {10'000, 30'000, 100'000};
  if (folder.empty()) {
    run(sizes);
    return 0;
  }
  for (const size_t rows : sizes) {
    const Files files = files_of(rows);
    std::ofstream(std::filesystem::path(folder) / (std::to_string(rows) + ".csv"), std::ios::binary) << files.csv;
    std::ofstream(std::filesystem::path(folder) / (std::to_string(rows) + ".xlsx"), std::ios::binary) << files.xlsx;
  }
  return 0;
}
