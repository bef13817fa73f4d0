#include "exchange/table/csv_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "exchange/table/csv_parse.h"
#include "exchange/table/table_test_support.h"
#include "exchange/table/text_encoding.h"

namespace koers::exchange::table {
namespace {

using testing::shape;

std::string read_shape(std::string bytes) {
  const auto workbook = read_csv("t.csv", std::move(bytes));
  return workbook ? shape(workbook->sheets.at(0)) : workbook.error().in(Language::kEnglish);
}

struct Case {
  const char* name;
  std::string bytes;
  const char* shape;
};
void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }

class CsvShapes : public ::testing::TestWithParam<Case> {};
TEST_P(CsvShapes, AreReadAsPeopleMeantThem) { EXPECT_EQ(read_shape(GetParam().bytes), GetParam().shape); }

INSTANTIATE_TEST_SUITE_P(
    All, CsvShapes,
    ::testing::Values(
        Case{"semicolons", "Naam;Kosten\nZaakpunt;148.500\nBalie;14,50\n", "A1=Naam | B1=Kosten | A2=Zaakpunt | B2=148.500 | A3=Balie | B3=14,50"},
        Case{"commas", "name,cost\nalpha,1.5\nbeta,2.5\n", "A1=name | B1=cost | A2=alpha | B2=1.5 | A3=beta | B3=2.5"},
        Case{"tabs", "a\tb\n1,5\t2,5\n3,5\t4,5\n", "A1=a | B1=b | A2=1,5 | B2=2,5 | A3=3,5 | B3=4,5"},
        Case{"bars", "a|b|c\n1|2|3\n", "A1=a | B1=b | C1=c | A2=1 | B2=2 | C2=3"},
        Case{"carets", "naam^kosten^jaar\nx y^10^2027\nz^20^2028\n", "A1=naam | B1=kosten | C1=jaar | A2=x y | B2=10 | C2=2027 | A3=z | B3=20 | C3=2028"},
        Case{"one column", "Applicatie\nZaakpunt\nBalie\n", "A1=Applicatie | A2=Zaakpunt | A3=Balie"},
        Case{"decimal commas beside semicolons", "a;b\n1,5;2,5\n3,5;4,5\n5,5;6,5\n", "A1=a | B1=b | A2=1,5 | B2=2,5 | A3=3,5 | B3=4,5 | A4=5,5 | B4=6,5"},
        Case{"sentences with commas", "Naam;Omschrijving\nA;Doet dit, en dat, en meer\nB;Kort\nC;Ook, maar minder\n",
             "A1=Naam | B1=Omschrijving | A2=A | B2=Doet dit, en dat, en meer | A3=B | B3=Kort | A4=C | B4=Ook, maar minder"},
        Case{"quoted delimiters", "a,b\n\"x,y\",\"zei \"\"hoi\"\"\"\n", "A1=a | B1=b | A2=x,y | B2=zei \"hoi\""},
        Case{"line ends in quotes", "a;b\n\"een\r\ntwee\";3\n4;5\n", "A1=a | B1=b | A2=een\r\ntwee | B2=3 | A3=4 | B3=5"},
        Case{"single quotes", "a;b\n'x;y';2\n'z';3\n", "A1=a | B1=b | A2=x;y | B2=2 | A3=z | B3=3"},
        Case{"apostrophes are no quotes", "a;b\n's avonds;2\n's ochtends;3\n", "A1=a | B1=b | A2='s avonds | B2=2 | A3='s ochtends | B3=3"},
        Case{"backslash before a quote", "a,b\n\"zei \\\"hoi\\\", zei hij\",1\n\"x\",2\n", "A1=a | B1=b | A2=zei \"hoi\", zei hij | B2=1 | A3=x | B3=2"},
        Case{"a quote that never ends", "a;b\n\"x;1\ny;2\n", "A1=a | B1=b | A2=\"x | B2=1 | A3=y | B3=2"},
        Case{"a quote within a word", "a;b\n5\" scherm;1\ny;2\n", "A1=a | B1=b | A2=5\" scherm | B2=1 | A3=y | B3=2"},
        Case{"a loose quote within a quoted cell", "a,b\n\"een 5\" scherm, plat\",1\n\"y\",2\n", "A1=a | B1=b | A2=een 5\" scherm, plat | B2=1 | A3=y | B3=2"},
        Case{"blanks around quotes", "a, b\n1, \"x, y\" \n2, \"z\"\n", "A1=a | B1= b | A2=1 | B2=x, y | A3=2 | B3=z"},
        Case{"carriage returns alone", "a;b\r1;2\r3;4", "A1=a | B1=b | A2=1 | B2=2 | A3=3 | B3=4"},
        Case{"blank lines count as rows", "a;b\n\n1;2\n", "A1=a | B1=b | A3=1 | B3=2"},
        Case{"the instruction of Excel", "sep=|\na|b;c\n1|2\n", "A2=a | B2=b;c | A3=1 | B3=2"},
        Case{"rows of unlike width", "titel\n\na;b;c\n1;2;3\n4;5;6;;\n", "A1=titel | A3=a | B3=b | C3=c | A4=1 | B4=2 | C4=3 | A5=4 | B5=5 | C5=6"},
        Case{"the mark of UTF-8", "\xEF\xBB\xBFnäam;b\n1;2\n", "A1=näam | B1=b | A2=1 | B2=2"},
        Case{"Windows-1252", "na\xEF" "ef;\x80\n1;2\n", "A1=naïef | B1=€ | A2=1 | B2=2"},
        Case{"UTF-16 with a mark", std::string("\xFF\xFE" "a\0;\0\xAC\x20\n\0" "1\0;\0" "2\0", 16), "A1=a | B1=€ | A2=1 | B2=2"},
        Case{"UTF-16 without a mark", std::string("\0a\0;\0b\0\n\0" "1\0;\0" "2", 14), "A1=a | B1=b | A2=1 | B2=2"},
        Case{"a mark for the end of the file", "a;b\n1;2\n\x1a", "A1=a | B1=b | A2=1 | B2=2"},
        Case{"amounts with thousands in a file with commas", "naam,bedrag\nA,\"€ 1.250,00\"\nB,\"€ 900,00\"\n",
             "A1=naam | B1=bedrag | A2=A | B2=€ 1.250,00 | A3=B | B3=€ 900,00"},
        Case{"a last cell with nothing but a line end", "\"naam\";\"waarde\"\n\"A\";\"1\";\"\n\"\n\"B\";\"2\";\"\n\"\n", "A1=naam | B1=waarde | A2=A | B2=1 | C2=\n | A3=B | B3=2 | C3=\n"},
        Case{"quoted remarks above a table, and no line end below it",
             "\"ID:14      Naam:balie\"\n\"A=186; O=67; P=0e+00\"\n\"code\",\"naam\",\"nummer\"\n\"R1\",\"regelt, 14\",\"106\"\n\"R2\",\"de reeks\",\"111\"\n\"R3\",\"keten, met slot\",\"160\"",
             "A1=ID:14      Naam:balie | A2=A=186; O=67; P=0e+00 | A3=code | B3=naam | C3=nummer | A4=R1 | B4=regelt, 14 | C4=106 | A5=R2 | B5=de reeks | C5=111 | A6=R3 | B6=keten, met slot | C6=160"},
        Case{"a measuring instrument", "#TOESTEL:  ,METER 242   \n#MONSTER:  ,            \n\n##T/C,Tijd/min,E\"(1 Hz)/MPa\n 21.5, 0.88,302.7\n 21.8, 0.93,303.7\n 22.1, 0.98,304.6\n",
             "A1=#TOESTEL:   | B1=METER 242    | A2=#MONSTER:   | B2=             | A4=##T/C | B4=Tijd/min | C4=E\"(1 Hz)/MPa | A5= 21.5 | B5= 0.88 | C5=302.7 | A6= 21.8 | B6= 0.93 | C6=303.7 | A7= 22.1 | B7= 0.98 | C7=304.6"},
        Case{"line ends in the names of a header", "Dienst,\"Soort \ndienst\",\"Totaal\n(mensen)\"\nA,agentschap,\"2,324\"\nB,agentschap,\"6,042\"\nC,zelfstandig,160\n,,\n",
             "A1=Dienst | B1=Soort \ndienst | C1=Totaal\n(mensen) | A2=A | B2=agentschap | C2=2,324 | A3=B | B3=agentschap | C3=6,042 | A4=C | B4=zelfstandig | C4=160"},
        Case{"apostrophes for quotes, with quotes doubled inside", "a,b\n'x, y',2\n'scherm, 24\"\"',3\n'z, w',4\n", "A1=a | B1=b | A2=x, y | B2=2 | A3=scherm, 24\" | B3=3 | A4=z, w | B4=4"},
        Case{"a list with commas in it is one column", "Afspraken\nWe doen dit, en later dat\nNog te bespreken\nRond, zegt Jan, en daarmee klaar\n",
             "A1=Afspraken | A2=We doen dit, en later dat | A3=Nog te bespreken | A4=Rond, zegt Jan, en daarmee klaar"}),
    [](const auto& test) {
      std::string name = test.param.name;
      for (char& c : name) if (!isalnum(static_cast<unsigned char>(c))) c = '_';
      return name;
    });

TEST(CsvReader, SaysWhatItFound) {
  EXPECT_EQ(read_csv("t.csv", "na\xEF" "ef;\x80\n1;2\n")->described, "Windows-1252 ; \"");
  EXPECT_EQ(read_csv("t.csv", "a\tb\n1\t2\n")->described, "UTF-8 tab \"");
}

TEST(CsvReader, NotesAQuoteThatNeverEnds) {
  const auto workbook = read_csv("lijst.csv", "a;b\n\"p;q\";1\n\"r;s\";1\n\"t;u\";1\ny;\"2\n");
  ASSERT_EQ(workbook->notes.size(), 1u);
  EXPECT_EQ(workbook->notes[0].where, (Where{.file = "lijst.csv", .row = 5}));
}

TEST(CsvReader, RefusesWhatIsOverALimitAndSaysWhere) {
  ReadLimits limits;
  limits.rows_max = 3;
  const auto rows = read_csv("lang.csv", "a;b\n1;2\n3;4\n5;6\n", limits);
  ASSERT_FALSE(rows);
  EXPECT_EQ(rows.error().code, ErrorCode::kTooLarge);
  EXPECT_EQ(rows.error().problems[0].where, (Where{.file = "lang.csv", .row = 4}));
  limits = {};
  limits.columns_max = 3;
  EXPECT_EQ(read_csv("breed.csv", "a;b;c;d\n1;2;3;4\n", limits).error().code, ErrorCode::kTooLarge);
  limits = {};
  limits.cell_bytes_max = 10;
  EXPECT_EQ(read_csv("cel.csv", "a;b\n\"0123456789 0123456789\";2\n", limits).error().code, ErrorCode::kTooLarge);
  limits = {};
  limits.cells_max = 3;
  EXPECT_EQ(read_csv("cellen.csv", "a;b\n1;2\n", limits).error().code, ErrorCode::kTooLarge);
  limits = {};
  limits.file_bytes_max = 4;
  EXPECT_EQ(read_csv("bestand.csv", "a;b\n1;2\n", limits).error().code, ErrorCode::kTooLarge);
}

TEST(CsvReader, RefusesBytesThatAreNoText) {
  EXPECT_EQ(read_csv("x.csv", std::string(400, '\x03')).error().code, ErrorCode::kUnsupported);
}

TEST(ReadWorkbook, LooksAtTheContentAndNotAtTheName) {
  EXPECT_EQ(read_workbook("x.xlsx", "a;b\n1;2\n")->format, "csv");
  EXPECT_EQ(read_workbook("x.csv", "%PDF-1.7 …").error().code, ErrorCode::kUnsupported);
  EXPECT_EQ(read_workbook("x.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest").error().code, ErrorCode::kUnsupported);
  EXPECT_EQ(read_workbook("x.xls", "\n <html><table>").error().code, ErrorCode::kUnsupported);
  EXPECT_EQ(read_workbook("x.csv", "").error().code, ErrorCode::kInvalidInput);
}

// However a table is written, reading it back gives the same cells. Strange texts, all delimiters, both ways of ending a line.
RC_GTEST_PROP(CsvParser, ReadsBackWhatWasWritten, ()) {
  const char delimiter = *rc::gen::element(';', ',', '\t', '|');
  const std::string line_end = *rc::gen::element<std::string>("\n", "\r\n", "\r");
  const auto text = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab ;,\t|\"'\\\n\r1")));
  const auto table = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::vector<std::string>>>(rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(text))));
  std::string bytes;
  for (const auto& row : table) {
    for (size_t i = 0; i < row.size(); ++i) {
      if (i > 0) bytes += delimiter;
      bytes += '"';
      for (const char c : row[i]) bytes.append(c == '"' ? 2 : 1, c);
      bytes += '"';
    }
    bytes += line_end;
  }
  CsvParser parser(bytes, CsvDialect{.delimiter = delimiter}, bytes.size());
  std::vector<CsvField> fields;
  for (const auto& row : table) {
    RC_ASSERT(parser.next(fields));
    RC_ASSERT(!parser.unclosed());
    RC_ASSERT(fields.size() == row.size());
    for (size_t i = 0; i < row.size(); ++i) RC_ASSERT(fields[i].text == row[i]);
  }
  RC_ASSERT(!parser.next(fields));
}

// Nothing that stands in the file is lost: without quotes in play, cells and delimiters together are the line.
RC_GTEST_PROP(CsvParser, LosesNothing, ()) {
  const auto bytes = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab;;\n\r 1")));
  CsvParser parser(bytes, CsvDialect{}, bytes.size() + 1);
  std::vector<CsvField> fields;
  std::string kept, expected;
  while (parser.next(fields)) {
    for (const CsvField& field : fields) kept += field.text;
  }
  for (const char c : bytes) if (c != ';' && c != '\n' && c != '\r') expected += c;
  RC_ASSERT(kept == expected);
}

TEST(CsvParser, ManyOpenQuotesTakeLinearTime) {
  std::string bytes;
  for (int i = 0; i < 400'000; ++i) bytes += "\"x\n";
  CsvParser parser(bytes, CsvDialect{}, bytes.size() + 1);
  std::vector<CsvField> fields;
  size_t rows = 0;
  while (parser.next(fields)) ++rows;
  EXPECT_GT(rows, 100'000u);
}

TEST(TextEncoding, ReadsSurrogatesAndMarksWhatIsBroken) {
  EXPECT_EQ(decode(std::string("\x3D\xD8\x00\xDE", 4), Encoding::kUtf16Little).text, "😀");
  const Decoded broken = decode(std::string("\x3D\xD8" "a\0", 4), Encoding::kUtf16Little);
  EXPECT_EQ(broken.text, "\xEF\xBF\xBD" "a");
  EXPECT_EQ(broken.unreadable_count, 1u);
}

}  // namespace
}  // namespace koers::exchange::table
