// Every polluted text file of tests/cases/polluted cell for cell against the truth beside it; a quote too many in each cell of a table in turn; and the
// 2,290 files of polluted_corpus.h.
#include <gtest/gtest.h>

#include <filesystem>
#include <iostream>
#include <map>

#include "exchange/table/csv_parse.h"
#include "exchange/table/polluted_corpus.h"
#include "exchange/table/reading_report.h"
#include "exchange/table/table_test_support.h"

namespace koers::exchange::table {
namespace {

namespace fs = std::filesystem;

TextRows plain_rows(const std::string& csv) {
  CsvParser parser(csv, CsvDialect{.delimiter = ','}, csv.size() + 1);
  std::vector<CsvField> fields;
  TextRows rows;
  while (parser.next(fields)) {
    std::vector<std::string>& row = rows.emplace_back();
    for (const CsvField& field : fields) row.emplace_back(field.text);
  }
  return rows;
}

// Cells that the file leaves empty at the end of a row are no difference.
TextRows trimmed(TextRows rows) {
  for (std::vector<std::string>& row : rows) while (!row.empty() && row.back().empty()) row.pop_back();
  return rows;
}

std::string first_difference(const TextRows& got, const TextRows& truth) {
  for (size_t row = 0; row < std::max(got.size(), truth.size()); ++row) {
    if (row >= got.size() || row >= truth.size()) return std::to_string(got.size()) + " rows, truth " + std::to_string(truth.size());
    for (size_t column = 0; column < std::max(got[row].size(), truth[row].size()); ++column) {
      const std::string here = column < got[row].size() ? got[row][column] : "(nothing)", there = column < truth[row].size() ? truth[row][column] : "(nothing)";
      if (here != there) return "row " + std::to_string(row + 1) + ", cell " + std::to_string(column + 1) + ": “" + here.substr(0, 60) + "”, truth “" + there.substr(0, 60) + "”";
    }
  }
  return {};
}

TEST(PollutedCsv, EveryFileCellForCell) {
  const fs::path folder = fs::path(KOERS_SOURCE_DIR) / "tests" / "cases" / "polluted";
  size_t files = 0, exact = 0;
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    const std::string name = path.filename().string();
    if (!name.ends_with(".csv") || name.ends_with(".truth.csv")) continue;
    const auto workbook = read_workbook(name, testing::read_bytes(path.string()));
    ASSERT_TRUE(workbook) << name;
    ++files;
    const TextRows truth = plain_rows(testing::read_bytes((folder / (name.substr(0, name.size() - 4) + ".truth.csv")).string()));
    const std::string difference = first_difference(trimmed(sheet_rows(workbook->sheets[0])), trimmed(truth));
    exact += difference.empty();
    EXPECT_EQ(difference, "") << name << " (" << workbook->described << ')';
  }
  std::cout << exact << " of " << files << " polluted files cell for cell\n";
}

// A quote too many at the beginning of a cell: that cell has it as text, and no other cell changes.
TEST(PollutedCsv, AQuoteTooManyAnywhere) {
  const fs::path folder = fs::path(KOERS_SOURCE_DIR) / "tests" / "cases" / "polluted";
  const TextRows table = plain_rows(testing::read_bytes((folder / "delimiter_comma.truth.csv").string()));
  size_t count = 0, exact = 0;
  for (size_t row = 0; row < table.size(); ++row) {
    for (size_t column = 0; column < table[row].size(); ++column) {
      std::string bytes;
      for (size_t i = 0; i < table.size(); ++i) {
        for (size_t j = 0; j < table[i].size(); ++j) {
          const std::string& text = table[i][j];
          const bool quoted = text.find_first_of(",\"") != text.npos;
          std::string written;
          if (quoted) {
            written = "\"";
            for (const char c : text) written.append(c == '"' ? 2 : 1, c);
            written += '"';
          } else {
            written = text;
          }
          if (i == row && j == column) written.insert(quoted ? 1 : 0, "\"");
          bytes += (j > 0 ? "," : "") + written;
        }
        bytes += "\r\n";
      }
      TextRows truth = table;
      truth[row][column].insert(0, "\"");
      ++count;
      const std::string difference = first_difference(trimmed(sheet_rows(read_workbook("quote.csv", bytes)->sheets[0])), trimmed(truth));
      exact += difference.empty();
      if (!difference.empty()) std::cout << "quote in row " << row + 1 << ", cell " << column + 1 << ": " << difference << '\n';
    }
  }
  std::cout << exact << " of " << count << " files with a quote too many cell for cell\n";
  EXPECT_GE(exact * 100, count * 98);
}

// What may be off: names of a header that ran together, for which nobody can tell where one ends, and two cells of which the figures ran together.
TEST(PollutedCsv, EveryPlaceOfATable) {
  std::map<std::string, std::pair<size_t, size_t>> exact_of;  // by pollution: files, exact
  testing::for_each_polluted(testing::source_table(), [&](const testing::PollutedFile& file) {
    const auto workbook = read_workbook(file.name + ".csv", file.bytes);
    const std::string difference = first_difference(workbook ? trimmed(sheet_rows(workbook->sheets[0])) : TextRows(), trimmed(file.cells));
    auto& [files, exact] = exact_of[file.family];
    ++files, exact += difference.empty();
    if (!difference.empty()) std::cout << file.name << ": " << difference << '\n';
  });
  size_t all = 0;
  for (const auto& [family, counts] : exact_of) {
    const auto& [files, exact] = counts;
    all += files;
    EXPECT_GE(exact + (family == "row_less_sep" ? 8 : 0), files) << family;
  }
  EXPECT_EQ(all, 2290u);
}

TEST(PollutedCsv, AFileWithoutAByteHasNoTable) { EXPECT_EQ(read_workbook("leeg.csv", "").error().code, ErrorCode::kInvalidInput); }

}  // namespace
}  // namespace koers::exchange::table
