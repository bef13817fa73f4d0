// What somebody said of a list holds for the next one of that name, can be said otherwise, and stands in the register.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/table/import_test_support.h"

namespace koers::exchange::table {
namespace {

using testing::ImportRegister;

constexpr const char* kList = "Projectnaam;Kleurtje;Kosten 2027\nZaaksysteem;paars;100\nDatahub;blauw;200\n";

ImportOptions on(Date today) {
  ImportOptions options;
  options.today = today;
  return options;
}
const ColumnReport& column(const ImportPlan& plan, std::string_view header) {
  for (const ColumnReport& one : plan.report.tables.at(0).columns) if (one.header == header) return one;
  throw std::out_of_range(std::string(header));
}

TEST(ImportSources, AChoiceHoldsForTheNextFileOfThatName) {
  ImportRegister house;
  ImportOptions options = on(*parse_iso_date("2027-01-10"));
  options.tables["projecten 2027-01.csv||1"] = {.columns = {{"Kleurtje", "notes"}}};
  house.import_csv("projecten 2027-01.csv", kList, options);
  EXPECT_EQ(house.shown(house.named("initiative", "Zaaksysteem"), "notes"), "paars");
  const model::ElementView source = house.named("import_source", "projecten 2027-01.csv");
  ASSERT_TRUE(source);
  const std::string key(source.key());

  const ImportPlan next = house.import_csv("Projecten 2027-02 (1).csv", "Projectnaam;Kleurtje;Kosten 2027\nZaaksysteem;geel;100\nDatahub;blauw;200\n", on(*parse_iso_date("2027-02-10")));
  EXPECT_EQ(next.report.tables.at(0).source, key);
  EXPECT_EQ(column(next, "Kleurtje").meaning, "notes");
  EXPECT_THAT(column(next, "Kleurtje").reason.in(Language::kEnglish), ::testing::HasSubstr("time before"));
  EXPECT_EQ(house.shown(house.named("initiative", "Zaaksysteem"), "notes"), "geel");
}

TEST(ImportSources, ANewChoiceGoesBeforeAndIsKept) {
  ImportRegister house;
  ImportOptions options;
  options.tables["p.csv||1"] = {.columns = {{"Kleurtje", "notes"}}};
  house.import_csv("p.csv", kList, options);
  options.tables["p.csv||1"] = {.columns = {{"Kleurtje", "-"}}};
  house.import_csv("p.csv", kList, options);
  const ImportPlan plan = house.plan_csv("p.csv", kList);
  EXPECT_EQ(column(plan, "Kleurtje").verdict, ColumnVerdict::kNotTaken);
  EXPECT_TRUE(plan.changes.changes.empty());  // nothing new was said, and nothing is new
  options = {};
  options.remembered = RememberedChoices::kIgnore;
  EXPECT_EQ(house.plan_csv("p.csv", kList, options).report.tables.at(0).source, "");
}

TEST(ImportSources, AnswersAreKeptToo) {
  ImportRegister house;
  house.import_csv("doelen.csv", "Doel\nDienstverlening op orde\nDienstverlening in de wijk\n");
  const std::string list = "Projectnaam;Draagt bij aan;Kosten 2027\nZaaksysteem;Dienstverleening op orde;100\n";
  const ImportPlan asked = house.plan_csv("p.csv", list);
  ASSERT_EQ(asked.report.questions.size(), 1u);
  ImportOptions options;
  options.answers[asked.report.questions[0].id] = asked.report.questions[0].candidates.at(0).answer;
  house.import_csv("p.csv", list, options);
  const ImportPlan again = house.plan_csv("p.csv", list);
  EXPECT_EQ(again.report.questions.size(), 0u);
  EXPECT_TRUE(again.changes.changes.empty());
}

TEST(ImportSources, WithoutAChoiceNothingIsKept) {
  ImportRegister house;
  house.import_csv("p.csv", kList);
  EXPECT_FALSE(house.named("import_source", "p.csv"));
}

TEST(ImportSources, WhatIsGoneIsMarkedWithItsDateAndUnmarkedWhenItIsBack) {
  ImportRegister house;
  house.import_csv("p.csv", kList, on(*parse_iso_date("2027-01-10")));
  house.import_csv("p.csv", "Projectnaam;Kleurtje;Kosten 2027\nZaaksysteem;paars;100\n", on(*parse_iso_date("2027-02-10")));
  EXPECT_THAT(house.shown(house.named("initiative", "Datahub"), "gone_from_source"), ::testing::HasSubstr("2027"));
  EXPECT_EQ(house.shown(house.named("initiative", "Zaaksysteem"), "gone_from_source"), "");
  house.import_csv("p.csv", kList, on(*parse_iso_date("2027-03-10")));
  EXPECT_EQ(house.shown(house.named("initiative", "Datahub"), "gone_from_source"), "");
}

}  // namespace
}  // namespace koers::exchange::table
