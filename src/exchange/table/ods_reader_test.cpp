#include "exchange/table/ods_reader.h"

#include <gtest/gtest.h>

#include <random>

#include "exchange/table/table_test_support.h"

namespace koers::exchange::table {
namespace {

using testing::make_zip;
using testing::shape;

std::string content(std::string_view tables, std::string_view styles = "") {
  return "<?xml version='1.0' encoding='UTF-8'?><office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:calcext='c' "
         "xmlns:style='s'><office:automatic-styles>" +
         std::string(styles) + "</office:automatic-styles><office:body><office:spreadsheet>" + std::string(tables) +
         "</office:spreadsheet></office:body></office:document-content>";
}
std::string make_ods(std::string_view tables, std::string_view styles = "") {
  return make_zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content(tables, styles)}});
}
std::string table_of(std::string_view rows) { return "<table:table table:name='Blad &amp; 1'>" + std::string(rows) + "</table:table>"; }
std::string row_of(std::string_view cells) { return "<table:table-row>" + std::string(cells) + "</table:table-row>"; }
std::string xml_text_cell(std::string_view text) {
  return "<table:table-cell office:value-type='string'><text:p>" + std::string(text) + "</text:p></table:table-cell>";
}

std::string shape_of_ods(const std::string& bytes, const ReadLimits& limits = {}) {
  const auto workbook = read_workbook("t.ods", bytes, limits);
  return workbook ? shape(workbook->sheets.at(0)) : std::string(workbook.error().code_name());
}

TEST(OdsReader, ReadsEveryKindOfValue) {
  EXPECT_EQ(shape_of_ods(make_ods(
                table_of(row_of(xml_text_cell("Zaakpunt") +
                                "<table:table-cell office:value-type='float' office:value='1.5'><text:p>1,5</text:p></table:table-cell>"
                                "<table:table-cell office:value-type='currency' office:currency='EUR' office:value='250'><text:p>€ "
                                "250</text:p></table:table-cell>"
                                "<table:table-cell office:value-type='percentage' office:value='0.25'/><table:table-cell "
                                "office:value-type='date' office:date-value='2027-07-01T00:00:00'/>"
                                "<table:table-cell office:value-type='boolean' office:boolean-value='true'/><table:table-cell "
                                "office:value-type='time' office:time-value='PT12H'><text:p>12:00</text:p></table:table-cell>"
                                "<table:table-cell table:formula='of:=[.A1]' office:value-type='float' office:value='7'/>"
                                "<table:table-cell table:formula='of:=NA()' office:value-type='string' office:string-value='' "
                                "calcext:value-type='error'><text:p>#N/B</text:p></table:table-cell>")))),
            "A1=Zaakpunt | B1=1.5 | C1=250 money | D1=0.25 share | E1=2027-07-01 | F1=ja | G1=12:00 | H1:=7 | I1:=!#N/B");
}
TEST(OdsReader, TextsInPieces) {
  EXPECT_EQ(
      shape_of_ods(make_ods(table_of(row_of("<table:table-cell "
                                            "office:value-type='string'><office:annotation><text:p>opmerking</text:p></"
                                            "office:annotation><text:p>een<text:s text:c='3'/>twee <text:span>drie</text:span></text:p>"
                                            "<text:p>vier<text:line-break/>vijf &amp; zes</text:p></table:table-cell>")))),
      "A1=een   twee drie\nvier\nvijf & zes");
}
TEST(OdsReader, RepeatedCellsAndRows) {
  EXPECT_EQ(shape_of_ods(
                make_ods(table_of(row_of("<table:table-cell/><table:table-cell office:value-type='float' office:value='1' "
                                         "table:number-columns-repeated='2'/><table:table-cell table:number-columns-repeated='16381'/>") +
                                  "<table:table-row table:number-rows-repeated='2'>" + xml_text_cell("x") +
                                  "</table:table-row><table:table-row table:number-rows-repeated='1048573'><table:table-cell "
                                  "table:number-columns-repeated='16384'/></table:table-row>"))),
            "B1=1 | C1=1 | A2=x | A3=x");
  EXPECT_EQ(shape_of_ods(
                make_ods(table_of("<table:table-row table:number-rows-repeated='1000000'>" + xml_text_cell("x") + "</table:table-row>"))),
            "too_large");
  EXPECT_EQ(shape_of_ods(make_ods(table_of(
                row_of("<table:table-cell office:value-type='float' office:value='1' table:number-columns-repeated='4000000000'/>")))),
            "too_large");
  EXPECT_EQ(shape_of_ods(make_ods(table_of("<table:table-row table:number-rows-repeated='99999999999999999999'>" + xml_text_cell("x") +
                                           "</table:table-row>"))),
            "A1=x");  // no number: once
}
TEST(OdsReader, MergedAndCoveredCells) {
  const auto workbook = read_workbook(
      "t.ods", make_ods(table_of(row_of("<table:table-cell office:value-type='string' table:number-columns-spanned='2' "
                                        "table:number-rows-spanned='2'><text:p>kop</text:p></table:table-cell><table:covered-table-cell "
                                        "office:value-type='string'><text:p>verborgen</text:p></table:covered-table-cell>" +
                                        xml_text_cell("c")))));
  ASSERT_TRUE(workbook);
  EXPECT_EQ(shape(workbook->sheets[0]), "A1=kop | C1=c");
  ASSERT_EQ(workbook->sheets[0].merged.size(), 1u);
  EXPECT_EQ(workbook->sheets[0].merged[0].row_last, 1u);
  EXPECT_EQ(workbook->sheets[0].merged[0].column_last, 1u);
}
TEST(OdsReader, HiddenSheetsAndRowsAndGroups) {
  const auto workbook = read_workbook(
      "t.ods",
      make_ods("<table:table table:name='Weg' table:style-name='ta2'><table:table-header-rows>" + row_of(xml_text_cell("a")) +
                   "</table:table-header-rows><table:table-row-group><table:table-row table:visibility='filter'>" + xml_text_cell("b") +
                   "</table:table-row></table:table-row-group></table:table>",
               "<style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/></style:style>"));
  ASSERT_TRUE(workbook);
  EXPECT_TRUE(workbook->sheets[0].hidden);
  EXPECT_EQ(shape(workbook->sheets[0]), "A1=a | A2=b");
  EXPECT_EQ(workbook->notes.size(), 1u);
}
TEST(OdsReader, FlatFile) {
  std::string flat = content(table_of(row_of(xml_text_cell("x"))));
  flat.replace(flat.find("office:document-content"), 23,
               "office:document office:mimetype='application/vnd.oasis.opendocument.spreadsheet'");
  flat.replace(flat.rfind("office:document-content"), 23, "office:document");
  EXPECT_EQ(shape_of_ods(flat), "A1=x");
}
TEST(OdsReader, RefusesWhatIsNoSpreadsheetOrCouldDoHarm) {
  EXPECT_EQ(shape_of_ods(make_zip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<x/>"}})), "unsupported");
  EXPECT_EQ(shape_of_ods(make_zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                   {"content.xml", "\x01\x02"},
                                   {"META-INF/manifest.xml", "<manifest:encryption-data/>"}})),
            "unsupported");
  EXPECT_EQ(shape_of_ods(make_zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                   {"content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><x>&b;</x>"}})),
            "invalid_input");
  EXPECT_EQ(shape_of_ods(make_ods("<table:table><table:table-row>")), "invalid_input");
  ReadLimits limits;
  limits.sheets_max = 1;
  EXPECT_EQ(shape_of_ods(make_ods(table_of("") + table_of("")), limits), "too_large");
  limits = {};
  limits.cell_bytes_max = 10;
  EXPECT_EQ(
      shape_of_ods(make_ods(table_of(row_of(
                       "<table:table-cell office:value-type='string'><text:p>a<text:s text:c='900000000'/></text:p></table:table-cell>"))),
                   limits),
      "too_large");
}
TEST(OdsReader, SurvivesDamage) {
  const std::string whole = make_ods(table_of(
      row_of(xml_text_cell("een") + "<table:table-cell table:number-columns-repeated='3' office:value-type='float' office:value='1'/>" +
             xml_text_cell("twee"))));
  std::mt19937 random(7);
  size_t read = 0;
  for (int round = 0; round < 2000; ++round) {
    std::string xml = content(table_of(
        row_of(xml_text_cell("een") + "<table:table-cell table:number-columns-repeated='3' office:value-type='float' office:value='1'/>")));
    for (uint64_t change = 0, count = 1 + random() % 4; change < count; ++change) {
      const size_t at = random() % xml.size();
      if (random() % 3 == 0)
        xml.erase(at, 1 + random() % 16);
      else
        xml[at] = static_cast<char>(random());
    }
    read +=
        read_ods("stuk.ods", make_zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", xml}})).has_value();
  }
  EXPECT_GT(read, 0u);
  EXPECT_TRUE(read_workbook("heel.ods", whole));
}

}  // namespace
}  // namespace koers::exchange::table
