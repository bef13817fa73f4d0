#include "exchange/table/import_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/table/import_test_support.h"
#include "exchange/table/reference_text.h"
#include "exchange/table/value_reading.h"

namespace koers::exchange::table {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;
using testing::ImportRegister;
using testing::lines;

constexpr const char* kProjects =
    "Nr;Naam project;Trekker;Draagt bij aan;Omvang;Kosten 2027;Kosten 2028;Structureel p/j;Doorlooptijd (mnd);Gereed voor;Verplicht;Afhankelijk van\n"
    "P-1;Zaaksysteem;Teamleider KCC / Informatiemanager;Open bestuur;L;€ 100.000;ca. 50k;10.000;18;Q4 2028;ja (Woo);\n"
    "P-2;Datahub;Informatiemanager;n.v.t.;M;0,2 mln;-;5.000;1 jaar;medio 2029;nee;P-1\n"
    "P-3;Intranet;;open  Bestuur;S;;;;;;;datahub\n"
    "Totaal;;;;;300.000;50.000;15.000;;;;\n";

class Import : public ::testing::Test {
 protected:
  void SetUp() override {
    const ImportPlan goals = reg_.import_csv("doelen.csv", "Doel;Horizon\nOpen bestuur;2029\nZuinig;2030\n");
    ASSERT_EQ(goals.report.counts.added, 2);
  }
  const RowReport& row(const ImportPlan& plan, int64_t number) {
    for (const RowReport& one : plan.report.rows) if (one.row == number) return one;
    ADD_FAILURE() << "no row " << number << '\n' << lines(plan.report);
    return plan.report.rows.at(0);
  }
  const CellReport& cell(const ImportPlan& plan, int64_t number, std::string_view header) {
    for (const CellReport& one : row(plan, number).cells) if (one.header == header) return one;
    ADD_FAILURE() << "no cell " << header << '\n' << lines(plan.report);
    static const CellReport kNone;
    return kNone;
  }
  ImportRegister reg_;
};

TEST_F(Import, AProjectListAsItIsInLife) {
  const ImportPlan plan = reg_.import_csv("projecten.csv", kProjects);
  EXPECT_EQ(plan.report.counts.added, 3) << lines(plan.report);
  EXPECT_EQ(plan.report.counts.skipped, 2);
  EXPECT_EQ(plan.report.counts.refused + plan.report.counts.refused_cells + plan.report.counts.questions, 0) << lines(plan.report);
  const model::ElementView zaak = reg_.named("initiative", "Zaaksysteem"), hub = reg_.named("initiative", "Datahub"), intranet = reg_.named("initiative", "Intranet");
  ASSERT_TRUE(zaak && hub && intranet) << lines(plan.report);
  EXPECT_EQ(reg_.shown(zaak, "external_id"), "P-1");
  EXPECT_EQ(reg_.shown(zaak, "size"), "Groot (L)");
  EXPECT_EQ(reg_.shown(zaak, "planned_cost"), "2.027 · € 100.000; 2.028 · € 50.000; € 10.000");
  EXPECT_EQ(reg_.shown(zaak, "duration"), "6");
  EXPECT_EQ(reg_.shown(zaak, "deadline"), "31-12-2028");
  EXPECT_EQ(reg_.shown(zaak, "mandatory"), "ja");
  EXPECT_EQ(reg_.shown(zaak, "mandatory_ground"), "Woo");
  EXPECT_EQ(reg_.shown(hub, "duration"), "4");
  EXPECT_EQ(reg_.shown(hub, "deadline"), "01-07-2029");
  EXPECT_EQ(reg_.shown(hub, "assumed_fields"), "deadline");
  EXPECT_EQ(reg_.shown(zaak, "assumed_fields"), "planned_cost");
  EXPECT_THAT(reg_.linked(zaak, "owns", true), UnorderedElementsAre("Teamleider KCC", "Informatiemanager"));
  EXPECT_THAT(reg_.linked(zaak, "contributes_to"), ElementsAre("Open bestuur"));
  EXPECT_THAT(reg_.linked(hub, "contributes_to"), IsEmpty());
  EXPECT_THAT(reg_.linked(hub, "depends_on"), ElementsAre("Zaaksysteem"));
  EXPECT_THAT(reg_.linked(intranet, "depends_on"), ElementsAre("Datahub"));
  ASSERT_EQ(plan.report.created.size(), 2u);
  EXPECT_EQ(plan.report.created[0].type, "role");
  EXPECT_EQ(plan.report.created[1].name, "Informatiemanager");
  EXPECT_EQ(plan.report.created[1].named_count, 2);
}

TEST_F(Import, TheDryRunIsTheImport) {
  const ImportPlan dry = reg_.plan_csv("projecten.csv", kProjects);
  const ImportPlan wet = reg_.import_csv("projecten.csv", kProjects);
  EXPECT_EQ(lines(dry.report), lines(wet.report));
  EXPECT_TRUE(dry.changes.changes == wet.changes.changes);
}

TEST_F(Import, AnUnchangedFileChangesNothing) {
  reg_.import_csv("projecten.csv", kProjects);
  ImportOptions options;
  options.today = make_date(2027, 1, 1);
  const ImportPlan again = reg_.plan_csv("projecten.csv", kProjects, options);
  EXPECT_THAT(again.changes.changes, IsEmpty()) << lines(again.report);
  EXPECT_EQ(again.report.counts.unchanged, 3) << lines(again.report);
}

TEST_F(Import, AnOmittedColumnAndAnEmptyCellLeaveValuesAlone) {
  reg_.import_csv("projecten.csv", kProjects);
  const ImportPlan plan = reg_.import_csv("projecten.csv", "Nr;Naam project;Omvang\nP-1;Zaaksysteem;\nP-2;Datahub;XL\nP-3;Intranet;S\n");
  EXPECT_EQ(plan.report.counts.changed, 1) << lines(plan.report);
  EXPECT_EQ(plan.report.counts.unchanged, 2);
  EXPECT_EQ(reg_.shown(reg_.named("initiative", "Zaaksysteem"), "size"), "Groot (L)");
  EXPECT_EQ(reg_.shown(reg_.named("initiative", "Datahub"), "size"), "Zeer groot (XL)");
  EXPECT_EQ(reg_.shown(reg_.named("initiative", "Datahub"), "duration"), "4");
  EXPECT_EQ(cell(plan, 3, "Omvang").before, "Middel (M)");
  EXPECT_EQ(cell(plan, 3, "Omvang").after, "Zeer groot (XL)");
}

TEST_F(Import, AnEmptyCellClearsWhenAsked) {
  reg_.import_csv("projecten.csv", kProjects);
  ImportOptions options;
  options.empty_cells = EmptyCells::kClear;
  const ImportPlan plan = reg_.import_csv("projecten.csv", "Nr;Naam project;Omvang;Trekker\nP-1;Zaaksysteem;;Informatiemanager\nP-2;Datahub;M;Informatiemanager\nP-3;Intranet;S;\n", options);
  EXPECT_EQ(reg_.shown(reg_.named("initiative", "Zaaksysteem"), "size"), "");
  EXPECT_EQ(cell(plan, 2, "Omvang").outcome, CellOutcome::kCleared);
}

TEST_F(Import, PartOfATableOfAmountsLeavesTheRest) {
  reg_.import_csv("projecten.csv", kProjects);
  reg_.import_csv("raming.csv", "Nr;Naam project;Kosten 2028\nP-1;Zaaksysteem;75.000\n");
  EXPECT_EQ(reg_.shown(reg_.named("initiative", "Zaaksysteem"), "planned_cost"), "2.027 · € 100.000; 2.028 · € 75.000; € 10.000");
}

TEST_F(Import, LinksOfTheRegisterStayUnlessTheyAreToBeReplaced) {
  reg_.import_csv("projecten.csv", kProjects);
  const ImportPlan plan = reg_.import_csv("projecten.csv", "Nr;Naam project;Draagt bij aan\nP-1;Zaaksysteem;Zuinig\n");
  EXPECT_THAT(reg_.linked(reg_.named("initiative", "Zaaksysteem"), "contributes_to"), UnorderedElementsAre("Open bestuur", "Zuinig"));
  EXPECT_THAT(cell(plan, 2, "Draagt bij aan").reason.in(Language::kDutch), ::testing::HasSubstr("Open bestuur"));
  ImportOptions options;
  options.other_links = OtherLinks::kReplace;
  reg_.import_csv("projecten.csv", "Nr;Naam project;Draagt bij aan\nP-1;Zaaksysteem;Zuinig\n", options);
  EXPECT_THAT(reg_.linked(reg_.named("initiative", "Zaaksysteem"), "contributes_to"), ElementsAre("Zuinig"));
}

TEST_F(Import, ADoubtAsksAndTakesTheAnswer) {
  const std::string csv = "Naam project;Draagt bij aan\nPortaal;Open bestur\nKluis;Iets heel anders\n";
  const ImportPlan asked = reg_.plan_csv("p.csv", csv);
  ASSERT_EQ(asked.report.questions.size(), 2u) << lines(asked.report);
  EXPECT_EQ(asked.report.questions[0].candidates.at(0).answer, "DOEL-1");
  EXPECT_EQ(asked.report.questions[0].places.at(0), (Where{.file = "p.csv", .row = 2, .column = "B"}));
  EXPECT_EQ(cell(asked, 2, "Draagt bij aan").outcome, CellOutcome::kAsked);
  ImportOptions options;
  options.answers[asked.report.questions[0].id] = "DOEL-1";
  options.answers[asked.report.questions[1].id] = "-";
  const ImportPlan answered = reg_.import_csv("p.csv", csv, options);
  EXPECT_THAT(answered.report.questions, IsEmpty());
  EXPECT_THAT(reg_.linked(reg_.named("initiative", "Portaal"), "contributes_to"), ElementsAre("Open bestuur"));
  options.answers[asked.report.questions[1].id] = "new";
  reg_.import_csv("p.csv", csv, options);
  EXPECT_THAT(reg_.linked(reg_.named("initiative", "Kluis"), "contributes_to"), ElementsAre("Iets heel anders"));
}

TEST_F(Import, NothingIsCreatedThatTheOptionsDoNotName) {
  ImportOptions options;
  options.create_missing = {"person"};
  const ImportPlan plan = reg_.plan_csv("p.csv", "Naam project;Trekker\nPortaal;Informatiemanager\nKluis;Jan / Piet\n", options);
  EXPECT_EQ(plan.report.questions.size(), 1u) << lines(plan.report);
  ASSERT_EQ(plan.report.created.size(), 2u) << lines(plan.report);
  EXPECT_EQ(plan.report.created[0].type, "person");
  EXPECT_EQ(plan.report.created[1].name, "Piet");
}

TEST_F(Import, WhatCannotBeReadIsRefusedAtItsCellAndTheRestGoesOn) {
  const ImportPlan plan = reg_.import_csv("p.csv", "Naam project;Omvang;Kosten 2027;Gereed voor\nPortaal;enorm;veel;ooit\nKluis;S;1.000;2028\nLoket;M;2.000;2029\nBalie;L;3.000;2030\n");
  EXPECT_EQ(plan.report.counts.added, 4) << lines(plan.report);
  EXPECT_EQ(plan.report.counts.refused_cells, 3) << lines(plan.report);
  EXPECT_EQ(cell(plan, 2, "Omvang").reason.in(Language::kDutch), "“enorm” is geen keuze van Omvang.");
  EXPECT_THAT(cell(plan, 2, "Omvang").mend.in(Language::kDutch), ::testing::HasSubstr("Kies uit: Klein (S)"));
  EXPECT_EQ(cell(plan, 2, "Kosten 2027").column, "C");
}

TEST_F(Import, TheRegisterHasTheLastWord) {
  // Each on its own is fine; together they go round.
  const ImportPlan plan = reg_.import_csv("p.csv", "Naam project;Afhankelijk van\nEen;Twee\nTwee;Een\n");
  EXPECT_EQ(plan.report.counts.added, 2) << lines(plan.report);
  EXPECT_GE(plan.report.counts.refused_cells, 1) << lines(plan.report);
  EXPECT_LE(reg_.count_links("depends_on"), 1u);
}

TEST_F(Import, RowsAreFoundByNumberThenByNameAndARenamedOneByItsRow) {
  reg_.import_csv("projecten.csv", kProjects);
  const uint32_t before = reg_.count("initiative");
  const ImportPlan plan = reg_.import_csv("projecten.csv", "Nr;Naam project\nP-1;Zaaksysteem en archief\nP-2;Datahub\nP-9;Intranet\n");
  EXPECT_TRUE(reg_.named("initiative", "Zaaksysteem en archief")) << lines(plan.report);
  EXPECT_EQ(reg_.count("initiative"), before + 1) << lines(plan.report);  // another number is another project, whatever its name
  EXPECT_EQ(plan.report.gone.size(), 1u) << lines(plan.report);
}

TEST_F(Import, WithoutNumbersARenamedRowIsAsked) {
  reg_.import_csv("lijst.csv", "Naam project;Omvang\nAlfa;S\nBeta;M\n");
  const ImportPlan typo = reg_.plan_csv("lijst.csv", "Naam project;Omvang\nAlfa;S\nBetas;M\n");
  EXPECT_EQ(typo.report.counts.changed, 1) << lines(typo.report);
  const std::string other = "Naam project;Omvang\nAlfa;S\nHeel iets anders;M\n";
  const ImportPlan asked = reg_.plan_csv("lijst.csv", other);
  ASSERT_EQ(asked.report.questions.size(), 1u) << lines(asked.report);
  EXPECT_EQ(asked.report.counts.refused, 1);
  ImportOptions options;
  options.answers[asked.report.questions[0].id] = "new";
  const ImportPlan fresh = reg_.plan_csv("lijst.csv", other, options);
  EXPECT_EQ(fresh.report.counts.added, 1) << lines(fresh.report);
  EXPECT_EQ(fresh.report.gone.size(), 1u) << lines(fresh.report);
  options.answers[asked.report.questions[0].id] = asked.report.questions[0].candidates.at(0).answer;
  const ImportPlan same = reg_.plan_csv("lijst.csv", other, options);
  EXPECT_EQ(same.report.counts.changed, 1) << lines(same.report);
  EXPECT_THAT(same.report.gone, IsEmpty());
}

TEST_F(Import, ARowInsertedAboveMovesNothing) {
  reg_.import_csv("lijst.csv", "Naam project;Omvang\nAlfa;S\nBeta;M\n");
  const ImportPlan plan = reg_.plan_csv("lijst.csv", "Naam project;Omvang\nNieuw;L\nAlfa;S\nBeta;M\n");
  EXPECT_EQ(plan.report.counts.added, 1) << lines(plan.report);
  EXPECT_EQ(plan.report.counts.unchanged, 2) << lines(plan.report);
}

TEST_F(Import, WhatIsGoneIsMarkedAndNotRemovedAndComesBack) {
  reg_.import_csv("lijst.csv", "Naam project;Omvang\nAlfa;S\nBeta;M\n");
  const ImportPlan plan = reg_.import_csv("lijst.csv", "Naam project;Omvang\nAlfa;S\n");
  ASSERT_EQ(plan.report.gone.size(), 1u) << lines(plan.report);
  EXPECT_EQ(plan.report.gone[0].name, "Beta");
  EXPECT_THAT(reg_.shown(reg_.named("initiative", "Beta"), "origin"), ::testing::HasSubstr("ja"));
  EXPECT_THAT(reg_.plan_csv("lijst.csv", "Naam project;Omvang\nAlfa;S\n").changes.changes, IsEmpty());
  reg_.import_csv("lijst.csv", "Naam project;Omvang\nAlfa;S\nBeta;M\n");
  EXPECT_THAT(reg_.shown(reg_.named("initiative", "Beta"), "origin"), ::testing::Not(::testing::HasSubstr("ja")));
}

TEST_F(Import, TwoOfOneNameStayTwoAndTheSameRowTwiceIsOne) {
  const std::string roles = "Functie;Afdeling\nAssistent;Griffie\nAssistent;Sociaal Domein\nAssistent;Griffie\nGriffier;Griffie\n";
  const ImportPlan plan = reg_.import_csv("functies.csv", roles);
  EXPECT_EQ(plan.report.counts.added, 3) << lines(plan.report);
  EXPECT_EQ(row(plan, 4).outcome, RowOutcome::kSkipped);
  const ImportPlan again = reg_.plan_csv("functies.csv", roles);
  EXPECT_THAT(again.changes.changes, IsEmpty()) << lines(again.report);
}

TEST_F(Import, ReferencesReachAcrossSheetsOfOneImport) {
  std::vector<Workbook> workbooks;
  workbooks.push_back(*read_csv("projecten.csv", "Naam project;Applicatie\nPortaal;Zaakpunt\n"));
  workbooks.push_back(*read_csv("applicaties.csv", "Applicatie;Leverancier\nZaakpunt;Lindehof\nBalie;Lindehof\n"));
  const ImportPlan plan = reg_.plan(std::move(workbooks));
  EXPECT_THAT(plan.report.questions, IsEmpty()) << lines(plan.report);
  reg_.apply(plan.changes);
  EXPECT_THAT(reg_.linked(reg_.named("initiative", "Portaal"), "affects"), ElementsAre("Zaakpunt"));
}

// In a register where nothing was, nothing is changed.
TEST_F(Import, ASecondListAboutWhatTheSameImportAddsCountsAsAdded) {
  std::vector<Workbook> workbooks;
  workbooks.push_back(*read_csv("lijst.csv", "Applicatie;Leverancier\nZaakpunt;Lindehof\nBalie;Lindehof\n"));
  workbooks.push_back(*read_csv("kosten.csv", "Applicatie;Jaarlijkse kosten\nZaakpunt;12.000\nBalie;8.000\n"));
  const ImportPlan plan = reg_.plan(std::move(workbooks));
  EXPECT_EQ(plan.report.counts.added, 2) << lines(plan.report);
  EXPECT_EQ(plan.report.counts.changed, 0) << lines(plan.report);
  EXPECT_EQ(plan.report.tables.at(1).changed, 0) << lines(plan.report);
  reg_.apply(plan.changes);
  EXPECT_EQ(reg_.count("application"), 2u);
  const ImportPlan dearer = reg_.plan_csv("kosten.csv", "Applicatie;Jaarlijkse kosten\nZaakpunt;13.000\nBalie;8.000\n");
  EXPECT_EQ(dearer.report.counts.changed, 1) << lines(dearer.report);
}

TEST_F(Import, AFileWithoutATableSaysSo) {
  const ImportPlan plan = reg_.plan_csv("brief.txt", "Geachte heer, hierbij de stukken.\n");
  ASSERT_EQ(plan.report.tables.size(), 1u);
  EXPECT_FALSE(plan.report.tables[0].taken);
  EXPECT_EQ(plan.report.tables[0].reason.in(Language::kEnglish), "There is no table in it: nowhere a header with rows below.");
  EXPECT_THAT(plan.changes.changes, IsEmpty());
}

TEST_F(Import, AFreeListBecomesElementsOfManyKinds) {
  const ImportPlan plan = reg_.import_csv("alles.csv", "Soort;Naam;Omschrijving\nApplicatie;Zaakpunt;zaken\nProces;Vergunning verlenen;x\nDoel;Sneller;y\nKleur;rood;z\n");
  EXPECT_EQ(plan.report.counts.added, 3) << lines(plan.report);
  EXPECT_TRUE(reg_.named("process", "Vergunning verlenen"));
  EXPECT_TRUE(reg_.named("application", "Zaakpunt"));
  EXPECT_EQ(plan.report.notes.size(), 1u);
}

TEST_F(Import, EveryRowOfEveryFileIsAccountedFor) {
  const ImportPlan plan = reg_.plan_csv("raar.csv", "Kolom;Uitleg\nA;wat er staat\nB;nog wat\n");
  EXPECT_EQ(plan.report.rows.size(), 3u) << lines(plan.report);
  EXPECT_THAT(plan.changes.changes, IsEmpty());
  EXPECT_FALSE(plan.report.tables.at(0).taken);
}

TEST_F(Import, WrongOptionsAreToldAllAtOnce) {
  ImportOptions options;
  options.create_missing = {"kabouter"};
  options.tables["x.csv||1"] = {.type = "initiative", .columns = {{"naam", "bestaatniet"}}};
  const auto plan = plan_import(reg_.view(), {}, options);
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().problems.size(), 2u);
}

// ------------------------------------------------------------------ values and references

ReadValue read_as_field(std::string_view type, std::string_view field, const Cell& cell, ReadingContext context = {}) {
  const model::Metamodel& metamodel = *model::builtin_metamodel();
  return read_value(read_as(metamodel.field(metamodel.find_field(metamodel.find_type(type), field))), cell, context);
}
Cell text_cell(std::string_view text) { return Cell{.text = text, .kind = CellKind::kText}; }
Cell number_cell(double number) { return Cell{.number = number, .kind = CellKind::kNumber}; }

TEST(ReadValue, Durations) {
  const std::pair<const char*, int64_t> cases[] = {{"18 mnd", 6}, {"1,5 jaar", 6}, {"5 kwartalen", 5}, {"een half jaar", 2}, {"6-9 maanden", 3}, {"10 maanden", 4}, {"52 weken", 4}, {"twee jaar", 8}, {"anderhalf jaar", 6}};
  for (const auto& [text, quarters] : cases) EXPECT_EQ(read_as_field("initiative", "duration", text_cell(text)).value, model::Value(quarters)) << text;
  EXPECT_EQ(read_as_field("initiative", "duration", number_cell(7), {.unit = HeaderUnit::kMonths}).value, model::Value(int64_t{3}));
  EXPECT_EQ(read_as_field("initiative", "duration", number_cell(7)).value, model::Value(int64_t{7}));
  EXPECT_FALSE(read_as_field("initiative", "duration", text_cell("lang")).problem.empty());
  EXPECT_TRUE(read_as_field("initiative", "duration", text_cell("6-9 maanden")).approximate);
}

TEST(ReadValue, MoneyInThousands) {
  EXPECT_EQ(read_as_field("application", "yearly_cost", number_cell(85), {.money_factor = 1000}).value, model::Value(euros(85'000)));
  EXPECT_EQ(read_as_field("application", "yearly_cost", text_cell("€ 85"), {.money_factor = 1000}).value, model::Value(euros(85'000)));
  EXPECT_EQ(read_as_field("application", "yearly_cost", text_cell("85k"), {.money_factor = 1000}).value, model::Value(euros(85'000)));
}

TEST(ReadValue, PeriodsAsTheFirstOrLastDayThatIsMeant) {
  EXPECT_EQ(read_as_field("initiative", "deadline", text_cell("2029")).value, model::Value(*make_date(2029, 12, 31)));
  EXPECT_EQ(read_as_field("initiative", "planned_start", text_cell("2029")).value, model::Value(*make_date(2029, 1, 1)));
  EXPECT_EQ(read_as_field("initiative", "deadline", text_cell("eind 2030")).value, model::Value(*make_date(2030, 12, 31)));
  EXPECT_EQ(read_as_field("initiative", "earliest_start", text_cell("1-7-2027")).value, model::Value(make_quarter(2027, 3)));
  EXPECT_EQ(read_as_field("initiative", "earliest_start", text_cell("najaar 2027")).value, model::Value(make_quarter(2027, 4)));
  EXPECT_EQ(read_as_field("application", "contract_end", text_cell("31-12-2027 (optie tot 2029)")).value, model::Value(*make_date(2027, 12, 31)));
  EXPECT_TRUE(read_as_field("application", "contract_end", text_cell("onbepaalde tijd")).says_nothing);
  EXPECT_EQ(read_as_field("application", "contract_end", number_cell(46934)).value, model::Value(*make_date(2028, 6, 30)));
}

TEST(ReadValue, ChoicesSharesAndYesNo) {
  EXPECT_EQ(read_as_field("initiative", "size", text_cell(" xl ")).value, model::Value(model::Choice{"extra_large"}));
  EXPECT_EQ(read_as_field("initiative", "status", text_cell("lopend (fase 2)")).value, model::Value(model::Choice{"active"}));
  EXPECT_FALSE(read_as_field("initiative", "size", text_cell("M/L")).problem.empty());
  EXPECT_EQ(read_as_field("initiative", "progress", number_cell(35), {.hundreds = true}).value, model::Value(Share{0.35}));
  EXPECT_EQ(read_as_field("initiative", "progress", text_cell("35%")).value, model::Value(Share{0.35}));
  EXPECT_EQ(read_as_field("initiative", "mandatory", text_cell("wettelijk")).value, model::Value(true));
  EXPECT_EQ(read_as_field("initiative", "mandatory", text_cell("X")).value, model::Value(true));
  EXPECT_FALSE(read_as_field("initiative", "mandatory", Cell{.text = "#N/A", .kind = CellKind::kError}).problem.empty());
}

TEST(ReadValue, ItemsReadBackAsTheyWereJoined) {
  const std::vector<std::string> items{"plat", "met; puntkomma", "met \"aanhaling\"", "twee\nregels", " rand "};
  EXPECT_EQ(split_items(join_items(items)), items);
  EXPECT_THAT(split_items("a; b\nc;;d"), ElementsAre("a", "b", "c", "d"));
}

TEST(References, SplitAsPeopleWriteThem) {
  ReferenceIndex index;
  const model::TypeId role{1};
  for (const char* name : {"CISO", "Adviseur Archief & Informatiebeheer", "Directie en Concernstaf", "Teamleider KCC", "Griffier"}) index.add({.type = role, .name = name});
  const auto parts = [&](const char* text) {
    std::vector<std::string> found;
    for (const NamedPart& part : read_references(text, index, {})) found.push_back((part.found.empty() ? "?" : "") + part.text);
    return found;
  };
  EXPECT_THAT(parts("ciso"), ElementsAre("ciso"));
  EXPECT_THAT(parts("Adviseur Archief & Informatiebeheer / CISO"), ElementsAre("Adviseur Archief & Informatiebeheer", "CISO"));
  EXPECT_THAT(parts("Directie en Concernstaf"), ElementsAre("Directie en Concernstaf"));
  EXPECT_THAT(parts("CISO en Griffier"), ElementsAre("CISO", "Griffier"));
  EXPECT_THAT(parts("CISO, Teamleider KCC\nGriffier; Iets Nieuws"), ElementsAre("CISO", "Teamleider KCC", "Griffier", "?Iets Nieuws"));
  EXPECT_THAT(parts("Jan / Piet"), ElementsAre("?Jan", "?Piet"));
  EXPECT_THAT(parts("Team Beheer en Ontwikkeling"), ElementsAre("?Team Beheer en Ontwikkeling"));
  EXPECT_THAT(parts("P-1 P-2"), ElementsAre("?P-1", "?P-2"));
  EXPECT_THAT(parts("n.v.t."), IsEmpty());
  EXPECT_THAT(parts("Griffier (tijdelijk)"), ElementsAre("Griffier (tijdelijk)"));
}

// A number as it stands in a list, and the ways in which people refer to it.
TEST(References, NumbersAreKnownHoweverTheyAreWritten) {
  ReferenceIndex index;
  const model::TypeId interview{1}, other{2};
  index.add_text(index.add({.type = interview, .name = "Burgemeester"}), "I-02");
  index.add_text(index.add({.type = interview, .name = "Wethouder"}), "I-10");
  index.add_text(index.add({.type = other, .name = "Iets anders"}), "P-02");
  index.add({.type = interview, .key = "INT-7", .name = "Door Koers genummerd"});
  const auto found = [&](const char* text) {
    std::vector<uint32_t> all;
    for (const NamedPart& part : read_references(text, index, std::span(&interview, 1))) all.insert(all.end(), part.found.begin(), part.found.end());
    return all;
  };
  for (const char* text : {"I-02", "I-2", "i 2", "I 002", "interview 2", "gesprek nr. 02", "gesprek I-2"}) EXPECT_THAT(found(text), ElementsAre(0u)) << text;
  EXPECT_THAT(found("gesprek I-10; I-2"), ElementsAre(1u, 0u));
  EXPECT_THAT(found("I-20"), IsEmpty());
  EXPECT_THAT(found("2"), IsEmpty());  // a figure alone may be anything
  EXPECT_THAT(found("interview 7"), IsEmpty());
  EXPECT_THAT(found("P-2"), IsEmpty());
}

// Two things of one name in one import: each has an answer of its own, and that answer is followed.
TEST_F(Import, ADoubtBetweenTwoOfOneNameCanBeAnsweredEitherWay) {
  const auto files = [] {
    std::vector<Workbook> workbooks;
    workbooks.push_back(*read_csv("applicaties.csv", "Applicatie;Hosting\nOffice-pakket;SaaS\n"));
    workbooks.push_back(*read_csv("contracten.csv", "Contract;Contractnummer;Ingangsdatum\nOffice-pakket;C-1;01-01-2026\n"));
    workbooks.push_back(*read_csv("risicos.csv", "Risico;Kans;Impact;Bedreigt\nUitval;3;4;Office-pakket\n"));
    return workbooks;
  };
  ImportOptions options;
  const ImportPlan asked = reg_.plan(files(), options);
  ASSERT_THAT(asked.report.questions, ::testing::SizeIs(1)) << lines(asked.report);
  std::vector<std::string> answers;
  for (const Candidate& candidate : asked.report.questions[0].candidates) answers.push_back(candidate.answer);
  ASSERT_THAT(answers, ElementsAre("+application:Office-pakket", "+contract:Office-pakket"));
  for (const std::string type : {"application", "contract"}) {
    testing::ImportRegister fresh;
    options.answers = {{asked.report.questions[0].id, '+' + type + ":Office-pakket"}};
    fresh.apply(fresh.plan(files(), options).changes);
    EXPECT_THAT(fresh.linked(fresh.named(type, "Office-pakket"), "threatens", true), ElementsAre("Uitval")) << type;
  }
}

TEST(References, PeopleAreToldFromRoles) {
  for (const char* person : {"Jan", "P. de Vries", "Fatima El Amrani", "Mevr. Jansen", "J.A. van der Berg"}) EXPECT_TRUE(looks_like_person(person)) << person;
  for (const char* role : {"CISO", "Teamleider Burgerzaken", "Sociaal Domein", "Informatiemanager", "Functionaris gegevensbescherming"}) EXPECT_FALSE(looks_like_person(role)) << role;
}

}  // namespace
}  // namespace koers::exchange::table
