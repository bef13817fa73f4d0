#include "exchange/table/row_fit.h"

#include <gtest/gtest.h>

#include "exchange/table/csv_reader.h"
#include "exchange/table/reading_report.h"
#include "exchange/table/table_test_support.h"

namespace koers::exchange::table {
namespace {

constexpr std::string_view kHead =
    "Datum,Aantal,Code,Artikel,Omschrijving,Opmerking\n"
    "03-01-2027,12,AB-1001,Lamp,\"Licht, stil\",\n"
    "04-01-2027,7,AB-1002,Bureau,\"Hoog, laag\",\n"
    "05-01-2027,31,CD-2003,Stoel,\"Zwart, grijs\",navragen\n"
    "06-01-2027,2,CD-2104,Grote kast,\"Breed, diep\",\n"
    "07-01-2027,18,EF-3305,Muis,\"Klein, fijn\",\n";

// How the row after those above comes in, and what the user is told.
std::string row_read(const std::string& row) {
  const auto workbook = read_csv("lijst.csv", std::string(kHead) + row + "\n09-01-2027,5,EF-3307,Rek,\"Hoog, smal\",\n");
  const Sheet& sheet = workbook->sheets[0];
  std::string out;
  for (const Cell& cell : sheet.cells(sheet.rows()[6]))
    out += (out.empty() ? "" : "|") + column_letters(cell.column) + "=" + cell_text(cell);
  return out + (workbook->notes.empty() ? "" : " !");
}

TEST(RowFit, ADelimiterTooMany) {
  EXPECT_EQ(row_read("08-01-2027,9,,EF-3306,Tas,\"Blauw, groot\","), "A=08-01-2027|B=9|C=EF-3306|D=Tas|E=Blauw, groot !");
  EXPECT_EQ(row_read(",08-01-2027,9,EF-3306,Tas,\"Blauw, groot\","), "A=08-01-2027|B=9|C=EF-3306|D=Tas|E=Blauw, groot !");
  EXPECT_EQ(row_read("08-01-2027,9,EF-3306,Tas,\"Blauw, groot\",,"), "A=08-01-2027|B=9|C=EF-3306|D=Tas|E=Blauw, groot");
}

TEST(RowFit, OneCellMayBeUnusual) {
  EXPECT_EQ(row_read("08-01-2027,9,,EF-3306,9-delige set,\"Blauw, groot\","), "A=08-01-2027|B=9|C=EF-3306|D=9-delige set|E=Blauw, groot !");
  EXPECT_EQ(row_read("08-01-2027,9EF-3306,9-delige set,\"Blauw, groot\","), "A=08-01-2027|B=9|C=EF-3306|D=9-delige set|E=Blauw, groot !");
}

TEST(RowFit, ADelimiterTooFew) {
  EXPECT_EQ(row_read("08-01-20279,EF-3306,Tas,\"Blauw, groot\","), "A=08-01-2027|B=9|C=EF-3306|D=Tas|E=Blauw, groot !");
  EXPECT_EQ(row_read("08-01-2027,9EF-3306,Tas,\"Blauw, groot\","), "A=08-01-2027|B=9|C=EF-3306|D=Tas|E=Blauw, groot !");
  EXPECT_EQ(row_read("08-01-2027,9,EF-3306Tas,\"Blauw, groot\","), "A=08-01-2027|B=9|C=EF-3306|D=Tas|E=Blauw, groot !");
  EXPECT_EQ(row_read("08-01-2027,9,EF-3306,Tas\"Blauw, groot\","), "A=08-01-2027|B=9|C=EF-3306|D=Tas|E=Blauw, groot !");
  EXPECT_EQ(row_read("08-01-2027,9,EF-3306,Tas,\"Blauw, groot\"navragen"), "A=08-01-2027|B=9|C=EF-3306|D=Tas|E=Blauw, groot|F=navragen !");
  EXPECT_EQ(row_read("08-01-2027,9,EF-3306,\"Tas\"\"Blauw, groot\","), "A=08-01-2027|B=9|C=EF-3306|D=Tas|E=Blauw, groot !");
}

TEST(RowFit, ARowDelimitedByBlanks) {
  EXPECT_EQ(row_read("08-01-2027 9 EF-3306 Grote tas \"Blauw, groot\" "), "A=08-01-2027|B=9|C=EF-3306|D=Grote tas|E=Blauw, groot !");
}

TEST(RowFit, AFileDelimitedByBlanksOfWhichCellsHoldBlanks) {
  const auto workbook = read_csv("t.txt",
                                 "Datum Aantal Code Artikel Omschrijving\n"
                                 "03-01-2027 12 AB-1001 Lamp \"Licht en stil\"\n04-01-2027 7 AB-1002 Bureau \"Hoog of laag\"\n05-01-2027 "
                                 "31 CD-2003 Zwarte stoel \"Zwart\"\n"
                                 "06-01-2027 2 CD-2104 Grote oude kast \"Breed, diep\"\n07-01-2027 18 EF-3305 \"Kleine muis\" \"Klein en "
                                 "fijn\"\n08-01-2027 4 EF-3306 Tas \"Groot, blauw, zacht\"\n"
                                 "09-01-2027 5 EF-3307 Rek op maat \"Hoog en smal\"\n10-01-2027 6 GH-3308 Plank \"Lang\"\n");
  EXPECT_EQ(workbook->described, "UTF-8 blank \"");
  const TextRows rows = sheet_rows(workbook->sheets[0]);
  EXPECT_EQ(rows[0], (std::vector<std::string>{"Datum", "Aantal", "Code", "Artikel", "Omschrijving"}));
  EXPECT_EQ(rows[4], (std::vector<std::string>{"06-01-2027", "2", "CD-2104", "Grote oude kast", "Breed, diep"}));
  EXPECT_EQ(rows[7], (std::vector<std::string>{"09-01-2027", "5", "EF-3307", "Rek op maat", "Hoog en smal"}));
}

TEST(RowFit, LeavesWhatItCannotTell) {
  // Where one word ends and the next begins.
  EXPECT_EQ(row_read("08-01-2027,9,EF-3306,TasBlauw,"), "A=08-01-2027|B=9|C=EF-3306|D=TasBlauw");
  // A row that is merely short.
  EXPECT_EQ(row_read("08-01-2027,9,EF-3306,Tas,\"Blauw, groot\""), "A=08-01-2027|B=9|C=EF-3306|D=Tas|E=Blauw, groot");
  // Inches in a row that is in order.
  EXPECT_EQ(row_read("08-01-2027,9,EF-3306,Tas 15\",\"Blauw, groot\","), "A=08-01-2027|B=9|C=EF-3306|D=Tas 15\"|E=Blauw, groot");
  // A sentence below the table.
  EXPECT_EQ(row_read("Alle bedragen zijn zonder btw en gelden tot het eind van het jaar"),
            "A=Alle bedragen zijn zonder btw en gelden tot het eind van het jaar");
}

TEST(RowFit, TwoNumbersThatRanTogetherAreNotGuessedAt) {
  const std::string head = "Naam,Stuks,Dozen\nA,10,3\nB,2,14\nC,31,7\nD,4,22\nE,15,6\n";
  const auto workbook = read_csv("t.csv", head + "F,123\nG,1,2\n");
  EXPECT_EQ(testing::shape(workbook->sheets[0]).find("B7=123"), testing::shape(workbook->sheets[0]).find("B7="));
}

TEST(RowFit, AHeaderWithADelimiterTooManyOrTooFew) {
  const std::string body = "1,2,\"x, y\",z\n3,4,\"p, q\",q\n5,6,a,b\n7,8,c,d\n9,1,e,f\n";
  const auto first_row = [&](const std::string& header) {
    const auto workbook = read_csv("t.csv", header + body);
    std::string out;
    for (const Cell& cell : workbook->sheets[0].cells(workbook->sheets[0].rows()[0])) out += (out.empty() ? "" : "|") + cell_text(cell);
    return out;
  };
  EXPECT_EQ(first_row("nr,stuks,,naam,soort\n"), "nr|stuks|naam|soort");
  EXPECT_EQ(first_row("nr,stuks,\"naam\"soort\n"), "nr|stuks|naam|soort");
  EXPECT_EQ(first_row("nr,stuks\"naam\",soort\n"), "nr|stuks|naam|soort");
  EXPECT_EQ(first_row("nr,stuks,\"naam\"\"soort\"\n"), "nr|stuks|naam|soort");
}

}  // namespace
}  // namespace koers::exchange::table
