// Lists of two to four columns (tests/cases/small_lists/lists.txt): what is right of type and columns.
#include <gtest/gtest.h>

#include <filesystem>
#include <iostream>

#include "base/text.h"
#include "exchange/table/csv_reader.h"
#include "exchange/table/recognise.h"
#include "exchange/table/table_test_support.h"

namespace koers::exchange::table {
namespace {

struct SmallList {
  std::vector<std::string> types;
  std::string file, csv{};
  std::vector<std::vector<std::string>> columns{};
};

std::vector<std::string> parts_of(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (const std::string& part : split(text, separator)) parts.emplace_back(trim(part));
  return parts;
}

std::vector<SmallList> small_lists() {
  const auto path = std::filesystem::path(KOERS_SOURCE_DIR) / "tests" / "cases" / "small_lists" / "lists.txt";
  std::vector<SmallList> lists;
  size_t line_of_list = 0;
  for (const std::string& line : split(testing::read_bytes(path.string()), '\n')) {
    if (line.empty() || line.starts_with('#')) {
      line_of_list = 0;
    } else if (line_of_list++ == 0) {
      const std::vector<std::string> head = parts_of(line, ' ');
      lists.push_back({.types = parts_of(head.at(0), '/'), .file = head.at(1)});
    } else if (line_of_list == 2) {
      for (const std::string& column : parts_of(line, '|')) lists.back().columns.push_back(parts_of(column, '/'));
    } else {
      lists.back().csv += line + '\n';
    }
  }
  return lists;
}

TEST(SmallLists, OfTwoToFourColumns) {
  constexpr size_t kTypesMin = 27, kColumnsMin = 64;
  const Vocabulary words(model::builtin_metamodel());
  size_t types = 0, columns = 0, of_columns = 0, of_types = 0;
  for (const SmallList& list : small_lists()) {
    const Workbook workbook = *read_csv(list.file, list.csv);
    std::vector<TableBlock> blocks = find_tables(workbook.sheets[0], words);
    ++of_types, of_columns += list.columns.size();
    if (blocks.size() != 1) {
      std::cout << list.file << ": " << blocks.size() << " tables\n";
      continue;
    }
    const RecognisedTable table = recognise(std::move(blocks[0]), words, {.file = list.file});
    const std::string type = table.type.valid() && table.sure ? words.metamodel().type(table.type).name : "-";
    const bool type_right = std::ranges::find(list.types, type) != list.types.end();
    types += type_right;
    if (!type_right)
      std::cout << list.file << ' ' << list.types[0] << ": found " << type << (table.sure ? "" : "?") << ' ' << table.score << ' '
                << (table.type.valid() ? words.metamodel().type(table.type).name : "") << '\n';
    for (size_t i = 0; i < list.columns.size(); ++i) {
      const RecognisedColumn* got = i < table.columns.size() ? &table.columns[i] : nullptr;
      std::string found = "-";
      if (got != nullptr && got->verdict == ColumnVerdict::kTaken && table.sure) {
        const Target& target = got->meaning->target;
        found = name_of(words.metamodel(), target);
      }
      const bool right = (type_right || found == "-") && std::ranges::find(list.columns[i], found) != list.columns[i].end();
      columns += right;
      if (!right && type_right)
        std::cout << "    " << list.file << ' ' << type << " | " << (got != nullptr ? got->header : "?") << " | " << list.columns[i][0]
                  << " | " << found << '\n';
    }
  }
  std::cout << "Small lists: " << types << " of " << of_types << " types, " << columns << " of " << of_columns << " columns right\n";
  EXPECT_GE(types, kTypesMin);
  EXPECT_GE(columns, kColumnsMin);
}

}  // namespace
}  // namespace koers::exchange::table
