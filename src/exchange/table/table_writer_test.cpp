#include "exchange/table/table_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "exchange/table/csv_reader.h"
#include "exchange/table/table_test_support.h"
#include "exchange/table/xlsx_reader.h"
#include "exchange/table/zip_archive.h"

namespace koers::exchange::table {
namespace {

using testing::shape;

OutSheet sample() {
  return {.name = "Projecten: alles [2027]",
          .columns = {{.header = "Naam"},
                      {.header = "Kosten", .kind = OutKind::kMoney},
                      {.header = "Klaar", .kind = OutKind::kDate},
                      {.header = "Deel", .kind = OutKind::kShare},
                      {.header = "Aantal", .kind = OutKind::kInteger},
                      {.header = "Maat", .choices = {"Klein", "Groot"}}},
          .rows = {{std::string("=1+1"), Money{8'500'050}, *make_date(2027, 7, 1), Share{0.125}, int64_t{12}, std::string("Groot")},
                   {std::string("+31 6"), Money{-100}, *make_date(1850, 1, 1), Share{1}, int64_t{9'007'199'254'740'993}, std::string()},
                   {std::string("@x"), std::monostate{}, std::monostate{}, std::monostate{}, std::monostate{}}}};
}

TEST(XlsxWriter, IsReadBackAsItWas) {
  const auto bytes = write_xlsx({.sheets = {sample()}});
  ASSERT_TRUE(bytes) << bytes.error().in(Language::kEnglish);
  const auto workbook = read_xlsx("uit.xlsx", *bytes);
  ASSERT_TRUE(workbook) << workbook.error().in(Language::kEnglish);
  EXPECT_EQ(workbook->sheets[0].name, "Projecten- alles -2027-");
  EXPECT_EQ(shape(workbook->sheets[0]),
            "A1=Naam | B1=Kosten | C1=Klaar | D1=Deel | E1=Aantal | F1=Maat | A2==1+1 | B2=85000.5 money | C2=2027-07-01 | D2=0.125 share "
            "| E2=12 | F2=Groot | "
            "A3=+31 6 | B3=-1 money | C3=1850-01-01 | D3=1 share | E3=9007199254740993 | A4=@x");
}

TEST(XlsxWriter, NoCellIsAFormula) {
  const std::string bytes = *write_xlsx({.sheets = {sample()}});
  const std::string sheet = *ZipArchive::open("x", bytes, {})->read("xl/worksheets/sheet1.xml");
  EXPECT_EQ(sheet.find("<f>"), sheet.npos);
  EXPECT_NE(sheet.find("<dataValidation "), sheet.npos);
  EXPECT_NE(sheet.find("state=\"frozen\""), sheet.npos);
}

TEST(XlsxWriter, TheSameTablesGiveTheSameBytes) { EXPECT_EQ(*write_xlsx({.sheets = {sample()}}), *write_xlsx({.sheets = {sample()}})); }

TEST(XlsxWriter, SheetNamesFitAndDiffer) {
  OutWorkbook workbook;
  for (const char* name : {"Samenwerkingsafspraken met de regio", "Samenwerkingsafspraken met de regio en meer", "", "a/b", "A-B",
                           "Plan scenario - The plan as it was"})
    workbook.sheets.push_back({.name = name});
  EXPECT_THAT(sheet_names(workbook), ::testing::ElementsAre("Samenwerkingsafspraken met de r", "Samenwerkingsafspraken met de 2", "Blad",
                                                            "a-b", "A-B 2", "Plan scenario - The plan as it"));
}

TEST(XlsxWriter, LargeSheetsAreWrittenRowByRow) {
  OutSheet sheet{.name = "Groot", .columns = {{.header = "a"}, {.header = "b", .kind = OutKind::kNumber}}};
  for (int i = 0; i < 210'000; ++i) sheet.rows.push_back({std::string("rij ") + std::to_string(i), static_cast<double>(i) / 3});
  const auto workbook = read_xlsx("groot.xlsx", *write_xlsx({.sheets = {sheet}}));
  ASSERT_TRUE(workbook) << workbook.error().in(Language::kEnglish);
  ASSERT_EQ(workbook->sheets[0].rows().size(), 210'001u);
  EXPECT_EQ(cell_text(workbook->sheets[0].at(workbook->sheets[0].rows()[210'000], 0)), "rij 209999");
}

// Any text of any kind: what Excel cannot hold as such is escaped, and comes back.
RC_GTEST_PROP(XlsxWriter, EveryTextComesBack, ()) {
  const auto text = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab_x0041_005F<>&\"'=+-@ \t\n\r\x01\x1f")));
  const auto texts = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(rc::gen::nonEmpty(text)));
  OutSheet sheet{.name = "x", .columns = {{.header = "tekst"}}};
  for (const std::string& one : texts) sheet.rows.push_back({one});
  const auto workbook = read_xlsx("x.xlsx", *write_xlsx({.sheets = {sheet}}));
  RC_ASSERT(workbook.has_value());
  for (size_t i = 0; i < texts.size(); ++i) RC_ASSERT(workbook->sheets[0].at(workbook->sheets[0].rows()[i + 1], 0).text == texts[i]);
}

RC_GTEST_PROP(CsvWriter, EveryTextComesBack, (bool dutch)) {
  const auto text = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab;,|\"'=+-@ \t\n\r\\")));
  const auto rows = *rc::gen::nonEmpty(
      rc::gen::container<std::vector<std::pair<std::string, std::string>>>(rc::gen::pair(rc::gen::nonEmpty(text), text)));
  OutSheet sheet{.name = "x", .columns = {{.header = "een"}, {.header = "twee"}}};
  for (const auto& [first, second] : rows) sheet.rows.push_back({first, second});
  CsvOptions options;
  options.dialect = CsvDialect{.delimiter = dutch ? ';' : ','};
  const auto workbook = read_csv("x.csv", write_csv(sheet, dutch ? CsvStyle::kDutch : CsvStyle::kPlain), {}, options);
  RC_ASSERT(workbook.has_value());
  for (size_t i = 0; i < rows.size(); ++i) {
    const Row& row = workbook->sheets[0].rows()[i + 1];
    RC_ASSERT(workbook->sheets[0].at(row, 0).text == rows[i].first);
    RC_ASSERT(workbook->sheets[0].at(row, 1).text == rows[i].second);
  }
}

TEST(CsvWriter, DutchAndPlain) {
  EXPECT_EQ(write_csv(sample()),
            "\xEF\xBB\xBFNaam;Kosten;Klaar;Deel;Aantal;Maat\r\n\"'=1+1\";\"85000,50\";01-07-2027;\"12,5%\";12;Groot\r\n\"'+31 "
            "6\";\"-1,00\";01-01-1850;100%;9007199254740993;\r\n\"'@x\";;;;;\r\n");
  EXPECT_NE(write_csv(sample(), CsvStyle::kPlain).find("85000.50,2027-07-01,12.5%"), std::string::npos);
}

TEST(CsvReader, TakesTheApostropheOff) {
  EXPECT_EQ(shape(read_csv("t.csv", "a;b\n'=1+1;'s avonds\n'-;x\n")->sheets[0]), "A1=a | B1=b | A2==1+1 | B2='s avonds | A3=- | B3=x");
}

}  // namespace
}  // namespace koers::exchange::table
