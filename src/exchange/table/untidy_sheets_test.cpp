// How many headers are understood of sheets that somebody else wrote (tests/cases/untidy), with what was found for what in the place of what.
// A column counts as right when what is taken is among the right answers, or when nothing is taken and there is no place for it. A doubt that is put
// to the user is no answer, and counts as wrong unless there is no place for it.
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <map>

#include "base/text.h"
#include "exchange/table/recognise.h"
#include "exchange/table/table_test_support.h"

namespace koers::exchange::table {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr double kHeadersRight = 0.95;

const Vocabulary& vocabulary() {
  static const Vocabulary made(model::builtin_metamodel());
  return made;
}

std::string value_text(const model::Value& value) {
  if (const auto* year = value.get<int64_t>()) return std::to_string(*year);
  if (const auto* quarter = value.get<Quarter>()) return format_iso(*quarter);
  if (const auto* date = value.get<Date>()) return format_iso(*date);
  if (const auto* text = value.get<std::string>()) return fold(*text);
  return {};
}

// What a column was taken for, in the words of the truth: "planned_cost.incidental @2026", "owns:from".
std::string in_words_of_truth(const RecognisedTable& table, const RecognisedColumn& column) {
  const model::Metamodel& metamodel = vocabulary().metamodel();
  if (!column.meaning) return "";
  const Target& target = column.meaning->target;
  switch (target.kind) {
    case Target::Kind::kKey: return "key";
    case Target::Kind::kRatings: return "availability+integrity+confidentiality";
    case Target::Kind::kField: return metamodel.field(target.field).name;
    case Target::Kind::kRelation: return metamodel.relation_type(target.relation).name + (target.incoming ? ":from" : ":to");
    case Target::Kind::kTableCell: break;
  }
  (void)table;
  const model::Field& field = metamodel.field(target.field);
  std::string words = field.name + '.' + field.columns[target.column].name;
  for (const auto& [position, value] : column.meaning->captured) words += " @" + value_text(value);
  return words;
}

std::string in_words(const json::value& answer, const json::object& column) {
  if (answer.is_null()) return "-";
  std::string words(answer.as_string());
  if (const auto* at = column.if_contains("at"); at != nullptr && words.find('.') != words.npos && !at->is_null()) words += " @" + (std::string_view(at->as_string()).find("-Q") != std::string_view::npos ? std::string(at->as_string()) : fold(std::string(at->as_string())));
  return words;
}

struct Tally {
  size_t headers = 0, right = 0, doubts = 0, tables = 0, types_right = 0, header_rows_right = 0, elements_right = 0, left_alone = 0, left_alone_wanted = 0;
  std::map<std::string, size_t> confusion{};  // "truth → found"
};

struct Found {
  const Sheet* sheet;
  RecognisedTable table;
  bool used = false;
};

bool at_place(const Found& found, const json::object& truth) {
  const TableBlock& block = found.table.block;
  const json::value& sheet = truth.at("sheet");
  if (!sheet.is_null() && block.sheet->name != sheet.as_string()) return false;
  const bool turned = truth.at("orientation").as_string() == "columns";
  if (turned != (block.turned != nullptr)) return false;
  if (turned) return column_letters(block.header_number - 1) == truth.at("header_column").as_string();
  const json::array& rows = truth.at("header_rows").as_array();
  if (rows.empty() || static_cast<int64_t>(block.header_number) < rows.front().as_int64() || static_cast<int64_t>(block.header_number) > rows.back().as_int64()) return false;
  return std::any_of(block.columns.begin(), block.columns.end(), [&](const TableColumn& column) {
    return std::any_of(truth.at("columns").as_array().begin(), truth.at("columns").as_array().end(), [&](const json::value& one) { return one.as_object().at("column").as_string() == column_letters(column.column); });
  });
}

void compare(const std::string& place, const json::object& truth, std::vector<Found>& all, Tally& tally, size_t& right, size_t& headers) {
  Found* found = nullptr;
  for (Found& one : all) if (!one.used && found == nullptr && at_place(one, truth)) found = &one;
  if (found != nullptr) found->used = true;
  if (truth.at("type").is_null()) {
    ++tally.left_alone_wanted;
    const bool taken = found != nullptr && found->table.type.valid() && found->table.sure;
    tally.left_alone += !taken;
    if (taken) std::cout << place << ": taken as " << vocabulary().metamodel().type(found->table.type).name << ", truth: not for Koers\n";
    return;
  }
  ++tally.tables;
  const std::string type = found != nullptr && found->table.type.valid() ? vocabulary().metamodel().type(found->table.type).name : "";
  const bool type_right = std::any_of(truth.at("type").as_array().begin(), truth.at("type").as_array().end(), [&](const json::value& one) { return one.as_string() == type; });
  tally.types_right += type_right;
  tally.header_rows_right += found != nullptr;
  const bool several = found != nullptr && found->table.type_column.has_value();
  if (!type_right) std::cout << place << ": " << (found == nullptr ? "no table found here" : type.empty() ? "no type found" : "type " + type) << ", truth " << json::serialize(truth.at("type")) << '\n';
  else if (!found->table.sure) std::cout << place << ": type " << type << " is in doubt\n";
  if (found != nullptr && !several) {
    const bool same = static_cast<int64_t>(found->table.rows.data.size()) == truth.at("elements").as_int64();
    tally.elements_right += same;
    if (!same) std::cout << place << ": " << found->table.rows.data.size() << " rows, truth " << truth.at("elements") << '\n';
  }
  for (const json::value& one : truth.at("columns").as_array()) {
    const json::object& column = one.as_object();
    std::string header;
    for (const json::value& text : column.at("header").as_array()) if (!text.is_null()) header += (header.empty() ? "" : " / ") + std::string(text.as_string());
    if (header.empty()) continue;
    ++tally.headers, ++headers;
    const RecognisedColumn* got = nullptr;
    if (found != nullptr) {
      for (const RecognisedColumn& candidate : found->table.columns) {
        const bool here = found->table.block.turned ? static_cast<int64_t>(candidate.column) + 1 == column.at("row").as_int64() : column_letters(candidate.column) == column.at("column").as_string();
        if (here) got = &candidate;
      }
    }
    std::vector<std::string> answers;
    if (column.at("is").is_null()) answers = {"-"};
    else for (const json::value& answer : column.at("is").as_array()) answers.push_back(in_words(answer, column));
    const bool taken = got != nullptr && got->verdict == ColumnVerdict::kTaken;
    std::string words = taken ? in_words_of_truth(found->table, *got) : "-";
    const bool is_right = (type_right || words == "-") && std::find(answers.begin(), answers.end(), words) != answers.end();
    if (got != nullptr && got->verdict == ColumnVerdict::kDoubt) words = "? " + in_words_of_truth(found->table, *got), tally.doubts += !is_right;
    tally.right += is_right, right += is_right;
    if (is_right) continue;
    ++tally.confusion[answers[0] + " → " + words];
    std::cout << "    " << place << " | " << header << " | truth " << answers[0] << " | found " << words << '\n';
  }
}

TEST(UntidySheets, HeadersOfSheetsThatOthersWrote) {
  const fs::path folder = fs::path(KOERS_SOURCE_DIR) / "tests" / "cases" / "untidy";
  Tally tally;
  std::vector<std::string> per_sheet;
  std::vector<fs::path> truths;
  for (const auto& entry : fs::directory_iterator(folder)) if (entry.path().string().ends_with(".truth.json")) truths.push_back(entry.path());
  std::sort(truths.begin(), truths.end());
  for (const fs::path& path : truths) {
    const json::object truth = json::parse(testing::read_bytes(path.string())).as_object();
    const std::string name(truth.at("file").as_string());
    const auto workbook = read_workbook(name, testing::read_bytes((folder / name).string()));
    EXPECT_TRUE(workbook) << name;
    if (!workbook) continue;
    std::vector<Found> found;
    for (const Sheet& sheet : workbook->sheets) {
      for (TableBlock& block : find_tables(sheet, vocabulary())) {
        found.push_back({&sheet, recognise(std::move(block), vocabulary(), {.file = name, .sheet = sheet.name, .several_sheets = workbook->sheets.size() > 1})});
      }
    }
    size_t right = 0, headers = 0;
    int number = 0;
    for (const json::value& table : truth.at("tables").as_array()) compare(name + " #" + std::to_string(++number), table.as_object(), found, tally, right, headers);
    char line[200];
    std::snprintf(line, sizeof line, "| %s | %s | %zu of %zu | %.0f %% |", name.c_str(), std::string(truth.at("author").as_string()).c_str(), right, headers, headers == 0 ? 100.0 : 100.0 * static_cast<double>(right) / static_cast<double>(headers));
    per_sheet.emplace_back(line);
  }
  std::cout << "\n| sheet | author | headers right | |\n|---|---|---|---|\n";
  for (const std::string& line : per_sheet) std::cout << line << '\n';
  std::vector<std::pair<size_t, std::string>> order;
  for (const auto& [words, count] : tally.confusion) order.emplace_back(count, words);
  std::sort(order.rbegin(), order.rend());
  std::cout << "\n| truth → found | times |\n|---|---|\n";
  for (const auto& [count, words] : order) if (count > 1) std::cout << "| " << words << " | " << count << " |\n";
  const double share = static_cast<double>(tally.right) / static_cast<double>(tally.headers);
  std::cout << "\nUntidy sheets: " << tally.right << " of " << tally.headers << " headers right (" << 100 * share << " %), " << tally.doubts << " asked; " << tally.types_right << " of " << tally.tables
            << " types, " << tally.header_rows_right << " tables at their place, " << tally.elements_right << " with every row; " << tally.left_alone << " of " << tally.left_alone_wanted << " left alone\n";
  EXPECT_GE(share, kHeadersRight);
}

}  // namespace
}  // namespace koers::exchange::table
