// Columns of figures per period become measurements of the row's element, on the last day of the period; and go out and in again.
#include <gtest/gtest.h>

#include "exchange/table/export_register.h"
#include "exchange/table/import_test_support.h"

namespace koers::exchange::table {
namespace {

using testing::lines;

Date day(int year, int month, int day_of_month) { return *make_date(year, month, day_of_month); }

class Measurements : public ::testing::Test {
 protected:
  std::vector<model::SeriesPoint> of(const char* type, const char* name) const { return reg_.view().series(reg_.named(type, name), ""); }
  testing::ImportRegister reg_;
};

TEST_F(Measurements, HoweverThePeriodIsWritten) {
  reg_.import_csv("kpi.csv",
                  "KPI;Eenheid;Realisatie 2022;Stand eind 2023;Meting Q3 2024;KPI-waarde 2025 Q1;jun 2025;2025Q3\n"
                  "Doorlooptijd;dagen;12;11,5;n.b.;9;8;-\nTevredenheid;cijfer;6,8;;7,1;7;7,2;7,3\n");
  const std::vector<model::SeriesPoint> wanted = {
      {day(2022, 12, 31), 12}, {day(2023, 12, 31), 11.5}, {day(2025, 3, 31), 9}, {day(2025, 6, 30), 8}};
  EXPECT_EQ(of("kpi", "Doorlooptijd"), wanted);
  EXPECT_EQ(of("kpi", "Tevredenheid").size(), 5u);
}

TEST_F(Measurements, APercentageIsANumberOfPercent) {
  reg_.import_csv("kpi.csv", "KPI;Eenheid;Streefwaarde;Meting 2024;Meting 2025\nOp tijd;%;80%;66;71%\n");
  const std::vector<model::SeriesPoint> wanted = {{day(2024, 12, 31), 66}, {day(2025, 12, 31), 71}};
  EXPECT_EQ(of("kpi", "Op tijd"), wanted);
  EXPECT_EQ(reg_.shown(reg_.named("kpi", "Op tijd"), "target"), "80");
}

TEST_F(Measurements, TheSameAgainChangesNothingAndAnotherFigureCorrects) {
  const std::string before = "KPI;Eenheid;Meting 2024;Meting 2025\nDoorlooptijd;dagen;12;11\n";
  reg_.import_csv("kpi.csv", before);
  EXPECT_TRUE(reg_.plan_csv("kpi.csv", before).changes.changes.empty());
  const ImportPlan plan = reg_.import_csv("kpi.csv", "KPI;Eenheid;Meting 2024;Meting 2025\nDoorlooptijd;dagen;13;11\n");
  EXPECT_EQ(plan.report.counts.changed, 1) << lines(plan.report);
  const std::vector<model::SeriesPoint> wanted = {{day(2024, 12, 31), 13}, {day(2025, 12, 31), 11}};
  EXPECT_EQ(of("kpi", "Doorlooptijd"), wanted);
}

TEST_F(Measurements, AFigureThatIsNoneIsRefusedAtItsCell) {
  const ImportPlan plan = reg_.import_csv("kpi.csv", "KPI;Eenheid;Meting 2024;Meting 2025\nDoorlooptijd;dagen;veel;11\nStoringen;aantal;4;5\nKlachten;aantal;4;5\nWachttijd;dagen;4;5\n");
  EXPECT_EQ(plan.report.counts.refused_cells, 1) << lines(plan.report);
  EXPECT_EQ(of("kpi", "Doorlooptijd").size(), 1u);
}

TEST_F(Measurements, TheyComeBackFromAWorkbook) {
  reg_.import_csv("kpi.csv", "KPI;Eenheid;Meting 2024;Meting Q1 2025\nDoorlooptijd;dagen;12;11,25\n");
  const auto xlsx = export_xlsx(reg_.view());
  ASSERT_TRUE(xlsx);
  testing::ImportRegister copy;
  std::vector<Workbook> workbooks;
  workbooks.push_back(*read_workbook("register.xlsx", *xlsx));
  copy.apply(copy.plan(std::move(workbooks)).changes);
  EXPECT_EQ(copy.view().series(copy.named("kpi", "Doorlooptijd"), ""), of("kpi", "Doorlooptijd"));
}

}  // namespace
}  // namespace koers::exchange::table
