// The plan as JSON: what the command and the API show.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json_io.h"
#include "exchange/table/import_test_support.h"

namespace koers::exchange::table {
namespace {

TEST(ImportReportJson, SaysWhatTheReportSays) {
  testing::ImportRegister reg;
  reg.import_csv("doelen.csv", "Doel;Horizon\nOpen bestuur;2029\nZuinig;2030\n");
  const ImportPlan plan = reg.plan_csv("p.csv", "Naam project;Draagt bij aan;Omvang\nPortaal;Open bestur;S\n");
  const boost::json::value written = to_json(plan.report);
  EXPECT_EQ(written.at("rows").at(1).at("outcome").as_string(), "added");
  EXPECT_EQ(written.at("rows").at(1).at("cells").at(1).at("outcome").as_string(), "asked");
  EXPECT_EQ(written.at("questions").at(0).at("candidates").at(0).at("answer").as_string(), "DOEL-1");
  EXPECT_EQ(written.at("questions").at(0).at("places").at(0).at("row").as_int64(), 2);
  EXPECT_EQ(written.at("tables").at(0).at("columns").at(1).at("meaning").as_string(), "contributes_to>");
}

TEST(ImportOptionsJson, AreReadBack) {
  const auto options = from_json<ImportOptions>(boost::json::parse(R"({"today": "2027-01-01", "empty_cells": "clear", "answers": {"name-1": "DOEL-1"},
    "tables": {"p.csv||1": {"type": "initiative", "columns": {"kosten": "-"}}}})"));
  ASSERT_TRUE(options) << options.error().in(Language::kEnglish);
  EXPECT_EQ(options->empty_cells, EmptyCells::kClear);
  EXPECT_EQ(options->tables.at("p.csv||1").columns.at("kosten"), "-");
}

}  // namespace
}  // namespace koers::exchange::table
