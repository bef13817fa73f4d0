#include "exchange/table/aligned_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "exchange/table/csv_reader.h"
#include "exchange/table/reading_report.h"

namespace koers::exchange::table {
namespace {

// Rows with a bar between the cells; what follows is how it was read.
std::string read_as_rows(const std::string& text) {
  const auto workbook = read_csv("lijst.txt", text);
  std::string out;
  for (const std::vector<std::string>& row : sheet_rows(workbook->sheets[0])) {
    for (size_t i = 0; i < row.size(); ++i) out += (i > 0 ? "|" : "") + row[i];
    out += '\n';
  }
  return out + workbook->described;
}

TEST(AlignedText, ColumnsOfBlanks) {
  EXPECT_EQ(read_as_rows("Lijst van het oude systeem\n\n"
                         "Nr    Applicatie       Leverancier       Bedrag\n\n"
                         "0001  Zaakpunt         Meridiaan B.V.    148,50\n"
                         "0002  Café Balie       Stadswerk          22,00\n"
                         "0003  Geo                                 64,25\n"
                         "0004  Sociaal dossier  Meridiaan B.V.      1,75\n"
                         "0005  Rooster          Ploeg             101,10\n\n"
                         "Totaal                                   236,50\n"
                         "Einde lijst\n"),
            "Lijst van het oude systeem\n"
            "Nr|Applicatie|Leverancier|Bedrag\n"
            "0001|Zaakpunt|Meridiaan B.V.|148,50\n"
            "0002|Café Balie|Stadswerk|22,00\n"
            "0003|Geo||64,25\n"
            "0004|Sociaal dossier|Meridiaan B.V.|1,75\n"
            "0005|Rooster|Ploeg|101,10\n"
            "Totaal|||236,50\n"
            "Einde lijst\n"
            "UTF-8 fixed width");
}

TEST(AlignedText, RowsKeepTheNumberOfTheirLine) {
  const auto workbook = read_csv("lijst.txt", "Titel\n\nA         B\n--------- ----\nx         1\n\ny         2\n");
  std::vector<uint32_t> numbers;
  for (const Row& row : workbook->sheets[0].rows()) numbers.push_back(row.number);
  EXPECT_EQ(numbers, (std::vector<uint32_t>{1, 3, 5, 7}));
}

TEST(AlignedText, AsDatabaseProgramsPrintThem) {
  EXPECT_EQ(read_as_rows(" id |   naam   |  leverancier   | kosten \n----+----------+----------------+--------\n  1 | Zaakpunt | Meridiaan "
                         "B.V. | 148500\n  2 | Geo      |                |  64250\n(2 rows)\n"),
            "id|naam|leverancier|kosten\n1|Zaakpunt|Meridiaan B.V.|148500\n2|Geo||64250\n(2 rows)\nUTF-8 fixed width");
  EXPECT_EQ(read_as_rows("+----+----------+------------+\n| id | naam     | door       |\n+----+----------+------------+\n|  1 | Zaakpunt "
                         "| Jan | Piet |\n|  2 | Geo      | NULL       |\n+----+----------+------------+\n2 rows in set\n"),
            "id|naam|door\n1|Zaakpunt|Jan | Piet\n2|Geo|NULL\n2 rows in set\nUTF-8 fixed width");
  EXPECT_EQ(
      read_as_rows("APPLICATIE           EIGENAAR         STATUS\n-------------------- ---------------- ------\nZaakpunt             "
                   "Afdeling Burger  In gebruik\nOud archief                           Gestopt\n\n2 rijen geselecteerd.\n"),
      "APPLICATIE|EIGENAAR|STATUS\nZaakpunt|Afdeling Burger|In gebruik\nOud archief||Gestopt\n2 rijen geselecteerd.\nUTF-8 fixed width");
  // As in a text with marks, where the bars need not stand below each other.
  EXPECT_EQ(read_as_rows("| id | naam | door |\n|---|:---:|---|\n| 1 | Zaakpunt | Jan |\n| 2 | Geo | Piet |\n"),
            "id|naam|door\n1|Zaakpunt|Jan\n2|Geo|Piet\nUTF-8 fixed width");
}

TEST(AlignedText, TwoAnswersBelowEachOther) {
  EXPECT_EQ(read_as_rows(" id | naam \n----+------\n  1 | Geo\n(1 row)\n\n naam | kosten | jaar \n------+--------+------\n Geo  |    100 | "
                         "2027\n(1 row)\n"),
            "id|naam\n1|Geo\n(1 row)\nnaam|kosten|jaar\nGeo|100|2027\n(1 row)\nUTF-8 fixed width");
}

TEST(AlignedText, ProseIsNotCut) {
  for (const char* text : {
           // Two blanks between sentences.
           "Dit is een verslag.  Het gaat over de applicaties.\nEr is gesproken over kosten.  En over eigenaren van de gegevens.\nBesloten "
           "is dat de leverancier een voorstel doet.  Dat volgt.\n"
           "De volgende keer.  Dan de contracten.\nDaarna volgt het overzicht.  Dat is voor iedereen.\n",
           // A title with a line below it.
           "Overzicht van de afspraken\n==========================\n\nWe doen dit en dat.\nDe rest volgt later.\nIedereen krijgt een "
           "brief.\nRond is het nog niet.\n",
           // Blanks at the beginning of lines.
           "Afspraken\n    eerst dit regelen\n    dan dat regelen\n    daarna vragen wat er nog is\n    en dan zijn we klaar\n",
           // A few lines with a remark far to the right.
           "Zaakpunt\nBalie\nGeoportaal          vervalt\nSociaal Dossier\nRooster\nArchief             nog vragen\nBelasting\nParkeren\n",
           // Two lines may be alike by chance, three as well.
           "Naam   Soort\nGeo    kaart\nBalie  loket\n",
       }) {
    const auto workbook = read_csv("tekst.txt", text);
    EXPECT_EQ(workbook->sheets[0].column_count(), 1u) << text;
  }
}

TEST(AlignedText, AnotherDelimiterGoesFirst) {
  EXPECT_EQ(
      read_csv("t.csv", "Naam      ;Soort   ;Kosten\nGeo       ;kaart   ;   100\nBalie     ;loket   ;    20\nRooster   ;dienst  ;  1000\n")
          ->described,
      "UTF-8 ; \"");
  EXPECT_EQ(read_csv("t.csv", "Naam,    Soort,  Kosten\nGeo,     kaart,  100\nBalie,   loket,  20\nRooster, dienst, 1000\n")
                ->described.substr(0, 7),
            "UTF-8 ,");
}

TEST(AlignedText, ALineOutOfPlaceIsToldOf) {
  std::string text = "Naam      Soort\n";
  for (int i = 0; i < 20'000; ++i) text += "Geo       kaart\n";
  const auto workbook = read_csv("t.txt", text + "Een naam die te lang is\nBalie     loket\n\nEinde van deze lijst\n");
  EXPECT_EQ(workbook->sheets[0].column_count(), 2u);
  ASSERT_EQ(workbook->notes.size(), 1u);
  EXPECT_EQ(workbook->notes[0].where, (Where{.file = "t.txt", .row = 20'002}));
  // Of a few lines, every one must be in its place.
  EXPECT_EQ(read_csv("t.txt", "Naam      Soort\nGeo       kaart\nBalie     loket\nEen naam die te lang is\nRooster   dienst\n")
                ->sheets[0]
                .column_count(),
            1u);
}

// A table of words with two blanks or more between its columns comes back as it was, whatever it is made of.
RC_GTEST_PROP(AlignedText, ReadsBackWhatWasPrinted, ()) {
  const auto word = rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcXYZ019.")))),
                                 [](std::string text) { return text.substr(0, 12); });
  const size_t columns = *rc::gen::inRange<size_t>(2, 6), rows = *rc::gen::inRange<size_t>(4, 12);
  std::vector<std::vector<std::string>> table(rows, std::vector<std::string>(columns));
  std::vector<size_t> widths(columns, 0);
  for (auto& row : table) {
    for (size_t i = 0; i < columns; ++i) widths[i] = std::max(widths[i], (row[i] = *word).size());
  }
  std::string text, expected;
  for (const auto& row : table) {
    for (size_t i = 0; i < columns; ++i) {
      text += row[i] + (i + 1 < columns ? std::string(widths[i] - row[i].size() + 2, ' ') : "");
      expected += (i > 0 ? "|" : "") + row[i];
    }
    text += '\n', expected += '\n';
  }
  RC_ASSERT(read_as_rows(text) == expected + "UTF-8 fixed width");
}

}  // namespace
}  // namespace koers::exchange::table
