#include "exchange/table/recognise.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <ctime>
#include <filesystem>
#include <iostream>

#include "base/text.h"
#include "exchange/table/csv_reader.h"
#include "exchange/table/table_test_support.h"

namespace koers::exchange::table {
namespace {

const Vocabulary& vocabulary() {
  static const Vocabulary made(model::builtin_metamodel());
  return made;
}

// Every table of a text as recognised, with the columns as "header = meaning", "?" for a doubt and "-" for what is not taken.
std::string recognised(std::string csv, std::string_view sheet = "", const TableChoice* choice = nullptr, KnownNames names = {}) {
  const Workbook workbook = *read_csv("lijst.csv", std::move(csv));
  std::string out;
  std::vector<TableToRecognise> found;
  for (TableBlock& block : find_tables(workbook.sheets[0], vocabulary()))
    found.push_back({std::move(block), {.file = "lijst.csv", .sheet = sheet, .choice = choice}});
  for (const RecognisedTable& table : recognise_together(std::move(found), vocabulary(), std::move(names))) {
    out += table.type.valid() ? vocabulary().metamodel().type(table.type).name + (table.sure ? "" : "?") : "nothing";
    for (const RecognisedColumn& column : table.columns) {
      out += "; " + column.header;
      out += column.verdict == ColumnVerdict::kTaken ? " = " : column.verdict == ColumnVerdict::kDoubt ? " ? " : " -";
      if (column.verdict != ColumnVerdict::kNotTaken) out += write_meaning(vocabulary().metamodel(), table.type, *column.meaning);
    }
  }
  return out;
}

TEST(Recognise, DutchHeadersOfAProjectList) {
  EXPECT_EQ(
      recognised("Naam project;Kosten 2026;Eigenaar;Draagt bij aan;Start niet voor;Afhankelijk van;Incidenteel 2027;Structureel p/j\n"
                 "Zaaksysteem;100.000;Jan;Dienstverlening;Q3 2027;P-2;50.000;10.000\nDatahub;200.000;Piet;Datagedreven;2028;;;5.000\n"),
      "initiative; Naam project = name; Kosten 2026 = planned_cost.incidental year=2026; Eigenaar = owns<; Draagt bij aan = "
      "contributes_to>; Start niet voor = earliest_start; "
      "Afhankelijk van = depends_on>; Incidenteel 2027 = planned_cost.incidental year=2027; Structureel p/j = planned_cost.structural");
}

TEST(Recognise, EnglishHeaders) {
  EXPECT_EQ(recognised("Project name;Cost 2027;Owner;Contributes to goal;Depends on;Deadline\nCase "
                       "system;100000;Jan;Service;;2028-01-01\nData hub;50000;Piet;Data;Case system;2029-01-01\n"),
            "initiative; Project name = name; Cost 2027 = planned_cost.incidental year=2027; Owner = owns<; Contributes to goal = "
            "contributes_to>; Depends on = depends_on>; Deadline = deadline");
}

TEST(Recognise, HeadersInTwoRowsAndUnderAPreamble) {
  EXPECT_EQ(
      recognised("Projectenlijst;;;;\n;;;;\n;Kosten;;Structureel;\nProject;2027;2028;2027;2028\nZaaksysteem;100;200;10;20\nDatahub;300;400;"
                 "30;40\n"),
      "initiative; Project = name; Kosten: 2027 = planned_cost.incidental year=2027; Kosten: 2028 = planned_cost.incidental year=2028; "
      "Structureel: 2027 = planned_cost.structural year=2027; Structureel: 2028 = planned_cost.structural year=2028");
}

TEST(Recognise, ValuesCanContradictAHeader) {
  // "Projectleider" over numbers is no link to a person.
  EXPECT_THAT(recognised("Naam project;Omvang;Deadline\nA;S;ja\nB;M;nee\nC;L;ja\nD;XL;nee\n"), ::testing::HasSubstr("Deadline ? deadline"));
}

KnownNames names_of(std::string_view type, std::initializer_list<const char*> texts) {
  KnownNames names;
  for (const char* text : texts) names.add(vocabulary().metamodel().find_type(type), text);
  return names;
}

TEST(Recognise, WhatStandsInAColumnIsComparedWithWhatIsKnown) {
  const char* const csv = "Risico;Kans;Gevolg;Zit hem in\nUitval;3;4;Zaakpunt, Geoportaal\nLek;2;5;Belasting\nFraude;1;4;Geoportaal\n";
  EXPECT_THAT(recognised(csv), ::testing::Not(::testing::HasSubstr("Zit hem in = threatens>")));
  EXPECT_THAT(recognised(csv, "", nullptr, names_of("application", {"Zaakpunt", "Geoportaal", "Belasting"})),
              ::testing::HasSubstr("Zit hem in = threatens>"));
}

TEST(Recognise, AListThatGoesInAgainIsReadAsBefore) {
  const char* const csv = "Projectnaam;Kleurtje;Kosten 2027\nZaaksysteem;paars;100\n";
  EXPECT_EQ(recognised(csv, "", nullptr, names_of("initiative", {"Zaaksysteem", "Datahub"})), recognised(csv));
}

TEST(Recognise, OneTableTellsWhatAnotherSpeaksOf) {
  const Workbook applications =
      *read_csv("a.csv", "Applicatie;Leverancier;BIV\nZaakpunt;Meridiaan;3-2-1\nGeoportaal;Polder GIS;2-2-1\nBelasting;Heffing;3-3-3\n");
  const Workbook risks = *read_csv("r.csv", "Risico;Kans;Zit hem in\nUitval;3;Zaakpunt\nLek;2;Belasting\nFraude;1;Geoportaal\n");
  std::vector<TableToRecognise> tables;
  for (const Workbook* workbook : {&applications, &risks})
    tables.push_back({std::move(find_tables(workbook->sheets[0], vocabulary())[0]), {.file = workbook->file}});
  const std::vector<RecognisedTable> recognised = recognise_together(std::move(tables), vocabulary(), {});
  const RecognisedColumn& column = recognised[1].columns[2];
  ASSERT_EQ(column.verdict, ColumnVerdict::kTaken);
  EXPECT_EQ(write_meaning(vocabulary().metamodel(), recognised[1].type, *column.meaning), "threatens>");
}

TEST(Recognise, ColumnsSettleWhoIsTheNumber) {
  EXPECT_THAT(
      recognised("Regel;In gewone taal;Gegeven\nDQ-01;elke woning heeft een label;Woning\nDQ-02;label niet ouder dan tien jaar;Woning\n"
                 "DQ-03;een huurder per contract;Contract\nDQ-04;mailadres lijkt op een mailadres;Huurder\n",
                 "DQ-regels"),
      ::testing::HasSubstr("Regel = external_id; In gewone taal = name"));
}

TEST(Recognise, WhatPeopleKeepAndKoersDoesNotIsLeftOut) {
  EXPECT_THAT(recognised("Leverancier;Website;Subverwerkers\nMeridiaan;www.m.example;Serverhuys BV\nPolder GIS;www.p.example;wolkhuis\n",
                         "Leveranciers"),
              ::testing::HasSubstr("Subverwerkers -"));
}

TEST(Recognise, WhatIsUnknownIsListed) {
  EXPECT_THAT(recognised("Naam project;Omvang;Kleur van de map\nA;S;paars\nB;M;blauw\n"), ::testing::HasSubstr("Kleur van de map -"));
}

TEST(Recognise, AnythingIsNotEverything) {
  EXPECT_EQ(recognised("Kolom;Uitleg\nA;wat er staat\nB;wat er nog meer staat\n").substr(0, 7), "nothing");
  EXPECT_EQ(recognised("x;y\n1;2\n3;4\n").substr(0, 7), "nothing");
}

TEST(Recognise, ValuesAndPlaceTellWhereAHeaderDoesNot) {
  // Keys of their own in the first column are numbers, whatever stands above them.
  EXPECT_THAT(recognised("RX;Naam project;Omvang\nPR-01;Zaaksysteem;S\nPR-02;Datahub;M\nPR-03;Intranet;L\nPR-04;Portaal;S\n"),
              ::testing::HasSubstr("RX = external_id"));
}

TEST(Recognise, QuestionsAreAHeader) {
  EXPECT_THAT(recognised("Hoe heet het project?;Waarover struikelen we?;Wanneer is de deadline?\nProject naam;ja;2027-01-01\nEigenaar "
                         "zoeken;nee;2027-02-01\nKosten in beeld;ja;2027-03-01\n"),
              ::testing::HasSubstr("; Hoe heet het project? "));
}

TEST(Recognise, ARowThatSaysWhatToFillInBelongsToTheHeader) {
  const std::string found = recognised(
      "Naam project;Eigenaar;Omvang;Deadline;Verplicht\n;;S/M/L;dd-mm-jj;J/N\nZaaksysteem;CIO;S;2027-01-01;J\nDatahub;CDO;M;2027-02-01;N\n"
      "Intranet;CIO;L;2027-03-01;J\n");
  EXPECT_THAT(found, ::testing::HasSubstr("Omvang (S/M/L) = size"));
  EXPECT_THAT(found, ::testing::HasSubstr("Verplicht (J/N) = mandatory"));
}

TEST(Recognise, AListOfHoursIsLeftAlone) {
  const std::string found = recognised("medewerker_id;week;uren\nM001;2026-W01;8\nM001;2026-W02;36\nM002;2026-W01;32\nM003;2026-W01;4\n");
  EXPECT_TRUE(found.starts_with("nothing") || found.substr(0, found.find(';')).ends_with("?")) << found;
}

// Odd headers by the thousand, words of any length, a table in every few rows: time stays bounded.
TEST(Recognise, HostileSheetsCostLittle) {
  constexpr double kSecondsMax = 20;  // of the processor; about a tenth of it is used
  std::string wide, rows, long_words;
  for (int i = 0; i < 4000; ++i)
    wide += "kop" + std::to_string(i * 7919) + " van de begrote eigenaar/deadline, kosten " + std::to_string(i) + ';';
  wide += "\n";
  for (int row = 0; row < 5; ++row) {
    for (int i = 0; i < 4000; ++i) wide += (i % 3 == 0 ? "APP-" : "") + std::to_string(i * row) + ';';
    wide += "\n";
  }
  for (int i = 0; i < 3000; ++i) rows += "Naam project;Eigenaar;Deadline\nZaak" + std::to_string(i) + ";CIO;2027-01-01\n\n";
  for (int i = 0; i < 60; ++i) long_words += std::string(20'000, static_cast<char>('a' + i % 26)) + ";";
  long_words += "\n1;2;3;4\n";
  for (const std::string& text : {wide, rows, long_words}) {
    const std::clock_t begin = std::clock();
    (void)recognised(text);
    EXPECT_LT(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC, kSecondsMax) << text.substr(0, 40);
  }
}

TEST(Recognise, AChoiceGoesBeforeAGuess) {
  TableChoice choice{.type = "application", .columns = {{"kosten", "-"}, {"kleur", "notes"}}};
  EXPECT_EQ(recognised("Naam;Kosten;Kleur\nA;1;rood\nB;2;groen\n", "", &choice), "application; Naam = name; Kosten -; Kleur = notes");
  choice = {.type = "-"};
  EXPECT_EQ(recognised("Naam project;Kosten 2027\nA;1\n", "", &choice), "nothing; Naam project -; Kosten 2027 -");
}

TEST(Recognise, AFreeListNamesTheTypeInARow) {
  const Workbook workbook =
      *read_csv("lijst.csv", "Soort;Naam;Omschrijving\nApplicatie;Zaakpunt;x\nProces;Vergunning;y\nDoel;Open bestuur;z\n");
  const RecognisedTable table = recognise(std::move(find_tables(workbook.sheets[0], vocabulary())[0]), vocabulary(), {.file = "lijst.csv"});
  EXPECT_EQ(table.type_column, 0u);
  EXPECT_EQ(table.rows.data.size(), 3u);
}

TEST(Recognise, MeaningsCanBeKeptAndReadBack) {
  const model::Metamodel& metamodel = vocabulary().metamodel();
  const model::TypeId type = metamodel.find_type("initiative");
  for (const char* text :
       {"key", "name", "planned_cost.incidental year=2027", "planned_cost.structural", "effort.days skill=data engineer quarter=2027-Q1",
        "owns<", "contributes_to>", "affects>unit", "affects>application", "effort.days*0.125 skill=x"}) {
    const std::optional<ColumnMeaning> meaning = read_meaning(vocabulary(), type, text);
    ASSERT_TRUE(meaning) << text;
    EXPECT_EQ(write_meaning(metamodel, type, *meaning), text);
  }
  EXPECT_FALSE(read_meaning(vocabulary(), type, "kleur"));
  EXPECT_FALSE(read_meaning(vocabulary(), type, "planned_cost.incidental year=veel"));
}

TEST(HeaderText, TakesUnitsAndFactorsOut) {
  EXPECT_EQ(read_header("Doorlooptijd (mnd)").unit, HeaderUnit::kMonths);
  EXPECT_EQ(read_header("Doorlooptijd (mnd)").core, "doorlooptijd");
  EXPECT_EQ(read_header("Kosten p/j").folded, "kosten per jaar");
  EXPECT_EQ(read_header("Kosten/jaar").folded, "kosten per jaar");
  for (const char* thousand : {"Kosten (x € 1.000)", "Kosten × 1000", "Kosten in duizenden euro's", "Kosten (k€)", "bedragen x €1.000,-"})
    EXPECT_EQ(factor_in(thousand), 1000) << thousand;
  EXPECT_EQ(factor_in("Kosten (in mln euro)"), 1e6);
  EXPECT_EQ(factor_in("Kosten in euro"), 1);
  EXPECT_EQ(stem("doelen"), stem("doel"));
  EXPECT_EQ(stem("plannen"), stem("plan"));
  EXPECT_EQ(stem("uren"), stem("uur"));
  EXPECT_EQ(stem("projects"), stem("project"));
}

// The meaning of a column in the words of truth.json: "initiative.planned_cost.incidental 2027", "initiative <-owns- role".
std::string in_words_of_truth(const model::Metamodel& metamodel, model::TypeId type, const RecognisedColumn& column) {
  if (column.verdict == ColumnVerdict::kNotTaken || !column.meaning) return "";
  const std::string owner = metamodel.type(type).name;
  const Target& target = column.meaning->target;
  switch (target.kind) {
    case Target::Kind::kKey: return owner + ".key";
    case Target::Kind::kRatings: return owner + ".availability " + owner + ".integrity " + owner + ".confidentiality";
    case Target::Kind::kField: return owner + '.' + metamodel.field(target.field).name;
    case Target::Kind::kRelation:
      return owner + (target.incoming ? " <-" : " -") + metamodel.relation_type(target.relation).name + (target.incoming ? "- " : "-> ");
    case Target::Kind::kMeasurement:
    case Target::Kind::kTableCell: break;
  }
  const model::Field& field = Vocabulary::table_of(metamodel, target);
  std::string words = target.kind == Target::Kind::kMeasurement ? "series of the " + owner
                                                                : owner + '.' + field.name + '.' + field.columns[target.column].name;
  for (const auto& [position, value] : column.meaning->captured) {
    if (const auto* year = value.get<int64_t>()) words += ' ' + std::to_string(*year);
    if (const auto* quarter = value.get<Quarter>())
      words += ' ' + std::to_string(quarter->year()) + 'Q' + std::to_string(quarter->quarter());
    if (const auto* text = value.get<std::string>()) words += ' ' + fold(*text);
  }
  return words;
}

struct Tally {
  size_t right = 0, wrong = 0, header_rows = 0, tables = 0, rows_right = 0;
};

void compare_table(const std::string& place, const RecognisedTable& table, const boost::json::object& truth, Tally& tally) {
  const model::Metamodel& metamodel = vocabulary().metamodel();
  ++tally.tables;
  tally.header_rows += table.block.header_number == truth.at("header_row").as_int64();
  if (truth.contains("ignore")) {
    EXPECT_FALSE(table.type.valid() && table.sure) << place;
    return;
  }
  const bool rows_right = table.rows.data.size() == static_cast<size_t>(truth.at("data_rows").as_int64());
  tally.rows_right += rows_right;
  if (!rows_right) std::cout << place << ": " << table.rows.data.size() << " rows, truth " << truth.at("data_rows") << '\n';
  for (const RecognisedColumn& column : table.columns) {
    const std::string header = column.text.shown;
    const auto found = truth.at("columns").as_object().find(header);
    if (found == truth.at("columns").as_object().end()) continue;
    std::string expected(found->value().as_array()[0].as_string());
    const std::string got = in_words_of_truth(metamodel, table.type, column);
    // Fields that came into the metamodel after truth.json was written are no faults.
    if (expected.empty() && !got.empty() && std::string_view(found->value().as_array()[1].as_string()).starts_with("no field")) continue;
    const bool relation = expected.find("->") != expected.npos || expected.find("<-") != expected.npos;
    const size_t skill = expected.find(".effort.days ");
    if (skill != expected.npos && expected[skill + 13] != '2')
      expected = expected.substr(0, skill + 13) + fold(expected.substr(skill + 13));
    const size_t role = expected.find(".session_scores.");
    if (role != expected.npos)
      expected = expected.substr(0, expected.find(' ', role) + 1) + fold(expected.substr(expected.find(' ', role) + 1));
    const bool right = relation && !got.empty() ? expected.starts_with(got) : expected == got;
    (right ? tally.right : tally.wrong)++;
    if (!right)
      std::cout << place << ", " << header << ": " << (got.empty() ? "not taken" : got) << ", truth "
                << (expected.empty() ? "nothing" : expected) << '\n';
  }
}

// The example municipality, sheet by sheet, against what its maker says it means.
TEST(Recognise, WaterradeAgainstItsTruth) {
  const std::filesystem::path folder = std::filesystem::path(KOERS_SOURCE_DIR) / "examples" / "waterrade";
  const boost::json::object truth = boost::json::parse(testing::read_bytes((folder / "truth.json").string())).as_object();
  Tally tally;
  for (const auto& [file, expected] : truth.at("files").as_object()) {
    const std::string name(file);
    const auto workbook = read_workbook(name, testing::read_bytes((folder / name).string()));
    ASSERT_TRUE(workbook) << workbook.error().in(Language::kEnglish);
    for (const Sheet& sheet : workbook->sheets) {
      std::vector<TableBlock> blocks = find_tables(sheet, vocabulary());
      ASSERT_EQ(blocks.size(), 1u) << name << ' ' << sheet.name;
      const RecognisedTable table =
          recognise(std::move(blocks[0]), vocabulary(), {.file = name, .sheet = sheet.name, .several_sheets = workbook->sheets.size() > 1});
      const boost::json::object& of_file = expected.as_object();
      compare_table(name + ' ' + sheet.name, table,
                    sheet.name.empty() ? of_file : of_file.at("sheets").as_object().at(sheet.name).as_object(), tally);
    }
  }
  std::cout << "Waterrade: " << tally.right << " of " << tally.right + tally.wrong << " headers, " << tally.header_rows << " of "
            << tally.tables << " header rows, " << tally.rows_right << " tables with every row\n";
  EXPECT_EQ(tally.header_rows, tally.tables);
  EXPECT_GE(static_cast<double>(tally.right), 0.95 * static_cast<double>(tally.right + tally.wrong));
}

}  // namespace
}  // namespace koers::exchange::table
