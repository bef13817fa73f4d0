#include "exchange/table/export_register.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "exchange/table/import_test_support.h"
#include "exchange/table/own_export.h"
#include "exchange/table/table_test_support.h"
#include "exchange/table/xlsx_reader.h"
#include "model/own_types_for_tests.h"

namespace koers::exchange::table {
namespace {

using model::Field;
using model::FieldKind;
using model::Value;
using ::testing::ElementsAre;
using testing::ImportRegister;
using ::testing::IsEmpty;
using testing::lines;

std::vector<Workbook> read_back(const std::string& bytes) {
  std::vector<Workbook> workbooks;
  auto workbook = read_workbook("koers.xlsx", bytes);
  EXPECT_TRUE(workbook) << workbook.error().in(Language::kEnglish);
  if (workbook) workbooks.push_back(*std::move(workbook));
  return workbooks;
}

// Values of every kind, ordinary and odd.
class Inventor {
 public:
  explicit Inventor(uint32_t seed) : random_(seed) {}

  Value value(const Field& field) { return of_kind(field.kind, field.choices, field.columns, field.min, field.max); }
  bool chance(int percent) { return static_cast<int>(random_() % 100) < percent; }
  uint64_t below(uint64_t count) { return random_() % count; }

  std::string text() {
    static const std::vector<std::string> kTexts{"gewoon",
                                                 "  rand ",
                                                 "=1+1",
                                                 "+31 6 12",
                                                 "@iemand",
                                                 "-",
                                                 "n.v.t.",
                                                 "a;b, c & d / e",
                                                 "\"aangehaald\"",
                                                 "twee\nregels",
                                                 "met\ttab",
                                                 "één ĳ €",
                                                 "_x0041_",
                                                 "12",
                                                 "12,5%",
                                                 "1-7-2027",
                                                 "ja",
                                                 "#N/B",
                                                 "<b>&amp;</b>",
                                                 "'apostrof",
                                                 "🙂",
                                                 std::string(300, 'x'),
                                                 "regel\r\nmet Windows-einde",
                                                 "INI-1",
                                                 "INI-2 en INI-3"};
    return kTexts[below(kTexts.size())];
  }

 private:
  Value of_kind(FieldKind kind, const std::vector<model::ChoiceOption>& choices, const std::vector<model::Column>& columns, double min,
                double max) {
    const double low = std::max(min, -1e6), high = std::min(max, 1e6);
    const double number = low + (high - low) * static_cast<double>(below(1'000'001)) / 1e6;
    switch (kind) {
      case FieldKind::kText:
      case FieldKind::kLongText: return text();
      case FieldKind::kInteger: return static_cast<int64_t>(number);
      case FieldKind::kNumber: return chance(30) ? std::clamp(number / 3, low, high) : std::floor(number);
      case FieldKind::kYesNo: return chance(50);
      case FieldKind::kMoney: return Money{static_cast<int64_t>(number * 100) / (chance(50) ? 100 : 1) * (chance(50) ? 1 : 1)};
      case FieldKind::kDate: return Date{static_cast<int32_t>(below(80'000)) - 40'000};
      case FieldKind::kQuarter: return make_quarter(2020 + static_cast<int>(below(20)), 1 + static_cast<int>(below(4)));
      case FieldKind::kShare: return Share{static_cast<double>(below(1001)) / 1000};
      case FieldKind::kChoice: return model::Choice{choices[below(choices.size())].name};
      case FieldKind::kChoices: return model::Texts{{choices[below(choices.size())].name}};
      case FieldKind::kTexts: return model::Texts{{text(), text(), "derde; met puntkomma"}};
      case FieldKind::kTable: {
        model::Table table;
        for (uint64_t row = 0, rows = 1 + below(3); row < rows; ++row) {
          std::vector<Value> cells;
          for (const model::Column& column : columns)
            cells.push_back(chance(75) ? of_kind(column.kind, column.choices, {}, -1e6, 1e6) : Value());
          if (cells[0].empty()) cells[0] = of_kind(columns[0].kind, columns[0].choices, {}, 0, 1e6);
          table.rows.push_back(std::move(cells));
        }
        return table;
      }
      case FieldKind::kDocument: return model::Document{"{\"a\": 1}"};
    }
    return {};
  }
  std::mt19937 random_;
};

// A register with every type, every field and many links of every kind.
void fill(ImportRegister& reg, uint32_t seed) {
  Inventor invent(seed);
  const model::Metamodel& metamodel = reg.metamodel();
  model::ChangeSet changes;
  std::vector<std::pair<model::TypeId, uint32_t>> added;
  for (const model::ElementType& type : metamodel.types()) {
    if (type.removed) continue;
    for (int i = 0; i < 2; ++i) {
      model::AddElement add{.type = type.id, .key = {}, .fields = {}};
      for (const model::FieldId id : type.fields) {
        const Field& field = metamodel.field(id);
        if (field.removed || field.kind == FieldKind::kDocument || (field.name != "name" && !invent.chance(70))) continue;
        add.fields.push_back({id, field.name == "name" ? Value(type.label.nl + ' ' + std::to_string(i) + ": " + invent.text())
                                  : field.internal     ? Value()
                                                       : invent.value(field)});
      }
      added.emplace_back(type.id, static_cast<uint32_t>(changes.changes.size()));
      changes.changes.emplace_back(std::move(add));
    }
  }
  for (int i = 0; i < 400; ++i) {
    const auto& [from_type, from] = added[invent.below(added.size())];
    const auto& [to_type, to] = added[invent.below(added.size())];
    if (from >= to) continue;  // nothing goes round
    for (const model::RelationType& relation : metamodel.relation_types()) {
      if (relation.removed || relation.one_per_from || relation.one_per_to ||
          !metamodel.allows(relation.id, from_type.value, to_type.value) || !invent.chance(30))
        continue;
      model::AddRelation add{.type = relation.id, .from = model::Ref::added(from), .to = model::Ref::added(to), .fields = {}};
      for (const model::FieldId id : relation.fields) {
        const Field& field = metamodel.field(id);
        if (!field.internal && !field.removed && field.kind != FieldKind::kTable && field.kind != FieldKind::kDocument && invent.chance(40))
          add.fields.push_back({id, invent.value(field)});
      }
      changes.changes.emplace_back(std::move(add));
    }
  }
  for (const auto& [type, position] : added) {
    if (invent.chance(20))
      changes.changes.emplace_back(model::AppendPoints{
          model::Ref::added(position), invent.chance(50) ? "" : "tweede reeks", {{Date{20'000}, 1.0 / 3}, {Date{20'091}, -7}}});
  }
  reg.apply(changes);
}

// Excel keeps fifteen figures; so does the library that writes.
bool same(const OutCell& left, const OutCell& right) {
  const auto* first = std::get_if<double>(&left);
  const auto* second = std::get_if<double>(&right);
  return left == right || (first != nullptr && second != nullptr && std::abs(*first - *second) <= 1e-14 * std::abs(*first));
}

class ExportRoundTrip : public ::testing::TestWithParam<uint32_t> {};

TEST_P(ExportRoundTrip, ReadBackUnchangedItChangesNothing) {
  ImportRegister reg;
  fill(reg, GetParam());
  for (const Language language : {Language::kDutch, Language::kEnglish}) {
    const model::View view(reg.snapshot(), model::View::kEverything, language);
    const auto bytes = export_xlsx(view);
    ASSERT_TRUE(bytes) << bytes.error().in(Language::kEnglish);
    const ImportPlan plan = reg.plan(read_back(*bytes));
    EXPECT_THAT(plan.changes.changes, IsEmpty()) << lines(plan.report);
    EXPECT_EQ(plan.report.counts.refused + plan.report.counts.refused_cells + plan.report.counts.questions + plan.report.counts.added, 0)
        << lines(plan.report);
  }
}

TEST_P(ExportRoundTrip, ReadIntoAnEmptyRegisterItIsTheSame) {
  ImportRegister reg, copy;
  fill(reg, GetParam());
  const ImportPlan plan = copy.plan(read_back(*export_xlsx(reg.view())));
  EXPECT_EQ(plan.report.counts.refused + plan.report.counts.refused_cells + plan.report.counts.questions, 0) << lines(plan.report);
  copy.apply(plan.changes);
  const OutWorkbook left = *export_workbook(reg.view()), right = *export_workbook(copy.view());
  for (size_t i = 0; i < left.sheets.size(); ++i) {
    if (left.sheets[i].hidden || left.sheets[i].name == "Alle koppelingen" || left.sheets[i].name == "Over dit bestand") continue;
    ASSERT_EQ(left.sheets[i].name, right.sheets.at(i).name);
    ASSERT_EQ(left.sheets[i].rows.size(), right.sheets[i].rows.size()) << left.sheets[i].name;
    for (size_t row = 0; row < left.sheets[i].rows.size(); ++row) {
      ASSERT_EQ(left.sheets[i].rows[row].size(), right.sheets[i].rows[row].size());
      for (size_t column = 0; column < left.sheets[i].rows[row].size(); ++column) {
        const bool links = column >= left.sheets[i].columns.size() || left.sheets[i].columns[column].width == 30;
        EXPECT_TRUE(links || same(left.sheets[i].rows[row][column], right.sheets[i].rows[row][column]))
            << left.sheets[i].name << ' ' << row << ' ' << left.sheets[i].columns[column].header;
      }
    }
  }
  EXPECT_EQ(reg.snapshot()->relation_count(), copy.snapshot()->relation_count());
}

INSTANTIATE_TEST_SUITE_P(Seeds, ExportRoundTrip, ::testing::Values(1u, 2u, 3u));

class Edited : public ::testing::Test {
 protected:
  void SetUp() override {
    reg_.import_csv("doelen.csv", "Doel;Horizon\nOpen bestuur;2029\nZuinig;2030\n");
    reg_.import_csv("p.csv",
                    "Naam project;Omvang;Trekker;Draagt bij aan;Kosten 2027;Kosten 2028\nAlfa;S;CISO;Open "
                    "bestuur;1000;2000\nBeta;M;CISO;Zuinig; Open bestuur;\n");
    workbook_ = *export_workbook(reg_.view());
  }
  OutSheet& sheet(std::string_view name) {
    for (OutSheet& one : workbook_.sheets)
      if (one.name == name) return one;
    ADD_FAILURE() << name;
    return workbook_.sheets[0];
  }
  OutCell& cell(std::string_view sheet_name, size_t row, std::string_view header) {
    OutSheet& found = sheet(sheet_name);
    for (size_t i = 0; i < found.columns.size(); ++i) {
      if (found.columns[i].header != header) continue;
      if (found.rows[row].size() <= i) found.rows[row].resize(i + 1);
      return found.rows[row][i];
    }
    ADD_FAILURE() << header;
    return found.rows[0][0];
  }
  ImportPlan plan(const ImportOptions& options = {}) { return reg_.plan(read_back(*write_xlsx(workbook_)), options); }
  ImportPlan import() {
    ImportPlan made = plan();
    reg_.apply(made.changes);
    return made;
  }
  ImportRegister reg_;
  OutWorkbook workbook_;
};

TEST_F(Edited, AFieldALinkAndADetail) {
  cell("Initiatieven", 0, "Omvang") = std::string("Groot (L)");
  cell("Initiatieven", 0, "Draagt bij aan doel") = std::string("DOEL-2");
  cell("Initiatief - Kosten", 1, "Incidenteel") = Money{999'900};
  const ImportPlan made = import();
  EXPECT_EQ(made.changes.changes.size(), 3u) << lines(made.report);  // fields and table of one element, one link gone, one added
  const model::ElementView alfa = reg_.named("initiative", "Alfa");
  EXPECT_EQ(reg_.shown(alfa, "size"), "Groot (L)");
  EXPECT_EQ(reg_.shown(alfa, "planned_cost"), "2.027 · € 1.000; 2.028 · € 9.999");
  EXPECT_THAT(reg_.linked(alfa, "contributes_to"), ElementsAre("Zuinig"));
}

TEST_F(Edited, ARowAddedAndAColumnTakenOut) {
  OutSheet& initiatives = sheet("Initiatieven");
  initiatives.rows.push_back({std::monostate{}, std::string("Gamma")});
  for (OutSheet& one : workbook_.sheets) {
    if (one.name != "Initiatieven") continue;
    for (size_t i = 0; i < one.columns.size(); ++i) {
      if (one.columns[i].header != "Omvang") continue;
      one.columns.erase(one.columns.begin() + static_cast<std::ptrdiff_t>(i));
      for (auto& row : one.rows)
        if (row.size() > i) row.erase(row.begin() + static_cast<std::ptrdiff_t>(i));
      break;
    }
  }
  const ImportPlan made = import();
  EXPECT_EQ(made.changes.changes.size(), 1u) << lines(made.report);
  EXPECT_TRUE(reg_.named("initiative", "Gamma"));
  EXPECT_EQ(reg_.shown(reg_.named("initiative", "Alfa"), "size"), "Klein (S)");
}

TEST_F(Edited, LinksOnTheirOwnSheet) {
  OutSheet& links = sheet("Alle koppelingen");
  const auto owns =
      std::find_if(links.rows.begin(), links.rows.end(), [](const auto& row) { return std::get<std::string>(row[1]).starts_with("owns"); });
  ASSERT_NE(owns, links.rows.end());
  const auto contributes = std::find_if(links.rows.begin(), links.rows.end(), [](const auto& row) {
    return std::get<std::string>(row[1]).starts_with("contributes_to") && std::get<std::string>(row[3]) == "Alfa";
  });
  ASSERT_NE(contributes, links.rows.end());
  std::vector<OutCell> added = *contributes;
  added[0] = std::monostate{};
  added[4] = std::string("DOEL-2");
  links.rows.erase(owns);
  links.rows.push_back(added);
  const size_t owned = reg_.count_links("owns");
  const ImportPlan made = import();
  EXPECT_EQ(made.changes.changes.size(), 2u) << lines(made.report);
  EXPECT_EQ(reg_.count_links("owns"), owned - 1);
  EXPECT_EQ(reg_.linked(reg_.named("initiative", "Alfa"), "contributes_to").size(), 2u);
}

TEST_F(Edited, WhatChangedInTheRegisterSinceIsNoEdit) {
  const std::string bytes = *write_xlsx(workbook_);
  const model::SnapshotPtr then = reg_.snapshot();
  model::ChangeBuilder build(reg_.snapshot());
  build.set(reg_.named("initiative", "Alfa").id(), "size", model::Choice{"extra_large"});
  reg_.apply(*build.finish());
  // Without the register of then, the change set rests on that revision, so that the register shows the conflict.
  const auto blind = plan_import(reg_.view(), read_back(bytes));
  ASSERT_TRUE(blind);
  EXPECT_EQ(blind->changes.base, then->revision());
  EXPECT_EQ(blind->changes.changes.size(), 1u);
  // With it, nothing was edited.
  const model::View exported(then);
  const auto plan = plan_import(reg_.view(), read_back(bytes), {}, &exported);
  ASSERT_TRUE(plan);
  EXPECT_THAT(plan->changes.changes, IsEmpty()) << lines(plan->report);
  EXPECT_EQ(export_revision(read_back(bytes)[0]), then->revision());
}

TEST_F(Edited, ATemplateHasEverySheetAndNoRows) {
  const OutWorkbook made =
      *export_workbook(ImportRegister().view(), {.types = {"initiative", "goal"}, .empty_types = EmptyTypes::kAsTemplate});
  ASSERT_GE(made.sheets.size(), 3u);
  EXPECT_EQ(made.sheets[0].name, "Doelen");
  EXPECT_THAT(made.sheets[0].rows, IsEmpty());
  EXPECT_FALSE(export_workbook(reg_.view(), {.types = {"kabouter"}}));
}

TEST_F(Edited, WhatAPersonMayNotSeeIsNotInTheFile) {
  ImportRegister reg;
  model::ChangeBuilder build(reg.snapshot());
  build.add("interview", {{"name", "Gesprek"}, {"spoken_with", "Jan Jansen"}});
  reg.apply(*build.finish());
  const std::string bytes = *export_xlsx(model::View(reg.snapshot(), 0));
  const auto workbook = read_xlsx("x.xlsx", bytes);
  ASSERT_TRUE(workbook);
  for (const Sheet& one : workbook->sheets) EXPECT_EQ(testing::shape(one).find("Jansen"), std::string::npos);
  EXPECT_NE(testing::shape(read_xlsx("x.xlsx", *export_xlsx(reg.view()))->sheets[0]).find("Jansen"), std::string::npos);
}

TEST_F(Edited, AMeasurementCorrectedAndOneAdded) {
  reg_.import_csv("kpi.csv", "KPI;Doelwaarde\nDoorlooptijd;10\n");
  model::ChangeBuilder build(reg_.snapshot());
  const model::Ref kpi = reg_.named("kpi", "Doorlooptijd").id();
  build.append(kpi, {{*parse_iso_date("2027-01-01"), 12.5}, {*parse_iso_date("2027-04-01"), 11}});
  reg_.apply(*build.finish());
  workbook_ = *export_workbook(reg_.view());
  EXPECT_THAT(plan().changes.changes, IsEmpty());
  OutSheet& points = sheet("Metingen");
  points.rows[0][4] = 13.0;
  points.rows.push_back(
      {std::string(reg_.named("kpi", "Doorlooptijd").key()), std::string(), std::string(), *parse_iso_date("2027-07-01"), 9.5});
  points.rows.erase(points.rows.begin() + 1);
  points.rows.push_back({std::string("KPI-99"), std::string(), std::string(), *parse_iso_date("2027-07-01"), 1.0});
  const ImportPlan made = import();
  EXPECT_EQ(made.report.counts.refused, 1) << lines(made.report);
  const std::vector<model::SeriesPoint> now = reg_.view().series(reg_.named("kpi", "Doorlooptijd"));
  ASSERT_EQ(now.size(), 3u);
  EXPECT_EQ(now[0].value, 13.0);
  EXPECT_EQ(now[1].value, 11.0) << "a row that was taken out takes nothing away";
  EXPECT_EQ(now[2].value, 9.5);
}

// Then A, now B, in the file C: nobody is overwritten.
TEST_F(Edited, WhatBothChangedIsAConflictPerField) {
  const model::SnapshotPtr then = reg_.snapshot();
  model::ChangeBuilder build(reg_.snapshot());
  build.set(reg_.named("initiative", "Alfa").id(), "size", model::Choice{"extra_large"});
  build.set(reg_.named("initiative", "Alfa").id(), "planned_cost", model::Table{{{int64_t{2027}, Money{1}}}});
  reg_.apply(*build.finish());
  cell("Initiatieven", 0, "Omvang") = std::string("Groot (L)");
  cell("Initiatieven", 0, "Naam") = std::string("Alfa, hernoemd");
  cell("Initiatief - Kosten", 0, "Incidenteel") = Money{999'900};
  const model::View exported(then);
  const auto plan = plan_import(reg_.view(), read_back(*write_xlsx(workbook_)), {}, &exported);
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->report.counts.refused_cells, 1) << lines(plan->report);
  EXPECT_NE(lines(plan->report).find("toen “Klein (S)”, nu “Zeer groot (XL)”, in je bestand “Groot (L)”"), std::string::npos)
      << lines(plan->report);
  EXPECT_NE(lines(plan->report).find("Een ander heeft “Kosten” na de export ook gewijzigd"), std::string::npos) << lines(plan->report);
  reg_.apply(plan->changes);
  EXPECT_TRUE(reg_.named("initiative", "Alfa, hernoemd")) << "what one alone changed goes in";
  EXPECT_EQ(reg_.shown(reg_.named("initiative", "Alfa, hernoemd"), "size"), "Zeer groot (XL)");
}

TEST(ExportRegister, OwnTypesAndFieldsSurvive) {
  const std::vector<model::Metamodel::Source> sources{model::builtin_metamodel_source(), {"eigen-1.yaml", model::kOwnTypesYaml, true}};
  const auto metamodel = model::Metamodel::compile(sources);
  ASSERT_TRUE(metamodel) << metamodel.error().in(Language::kEnglish);
  ImportRegister reg(*metamodel), copy(*metamodel);
  model::ChangeBuilder build(reg.snapshot());
  build.add("own_sensor", {{"name", "Meter"}, {"own_range", 2.5}, {"own_kind", model::Choice{"own_water"}}});
  build.add("goal", {{"name", "Droge voeten"}, {"own_colour", "blauw"}});
  reg.apply(*build.finish());
  const std::string bytes = *export_xlsx(reg.view());
  EXPECT_THAT(reg.plan(read_back(bytes)).changes.changes, IsEmpty());
  copy.apply(copy.plan(read_back(bytes)).changes);
  EXPECT_EQ(copy.shown(copy.named("own_sensor", "Meter"), "own_range"), "2,5");
  EXPECT_EQ(copy.shown(copy.named("own_sensor", "Meter"), "own_kind"), "Waterstand");
  EXPECT_EQ(copy.shown(copy.named("goal", "Droge voeten"), "own_colour"), "blauw");
}

TEST_F(Edited, TheFileSaysWhatIsInItAndWhatIsNot) {
  ImportRegister reg;
  model::ChangeBuilder build(reg.snapshot());
  build.add("document", {{"name", "Visie"}, {"sections", model::Document{"{}"}}});
  reg.apply(*build.finish());
  const OutWorkbook workbook = *export_workbook(reg.view(), {.register_name = "Waterrade"});
  const auto about = std::ranges::find(workbook.sheets, "Over dit bestand", &OutSheet::name);
  ASSERT_NE(about, workbook.sheets.end());
  std::string said;
  for (const auto& row : about->rows) said += std::get<std::string>(row[0]) + ": " + std::get<std::string>(row[2]) + '\n';
  EXPECT_NE(said.find("Register: Waterrade"), std::string::npos) << said;
  EXPECT_NE(said.find("Niet in dit bestand: tekeningen en onderdelen van stukken"), std::string::npos) << said;
  EXPECT_EQ(said.find("gewiste"), std::string::npos);
  const OutSheet& documents = workbook.sheets[0];
  EXPECT_TRUE(std::ranges::any_of(documents.columns, [](const OutColumn& column) { return !column.help.empty(); }))
      << "headers explain themselves";
}

TEST_F(Edited, ATextTooLongForACellIsNotLostAndNotChanged) {
  ImportRegister reg;
  model::ChangeBuilder build(reg.snapshot());
  build.add("initiative", {{"name", "Lang"}, {"description", std::string(100'000, 'x')}});
  reg.apply(*build.finish());
  const std::string bytes = *export_xlsx(reg.view());
  EXPECT_THAT(reg.plan(read_back(bytes)).changes.changes, IsEmpty());
  const OutWorkbook workbook = *export_workbook(reg.view());
  const auto texts = std::ranges::find(workbook.sheets, "Lange teksten", &OutSheet::name);
  ASSERT_NE(texts, workbook.sheets.end());
  EXPECT_EQ(texts->rows.size(), 4u);
}

}  // namespace
}  // namespace koers::exchange::table
