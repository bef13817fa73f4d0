// The example municipality, read as its information manager would: every file, the doubts answered, and the register compared with what the maker
// of the files says they mean (truth.json).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cmath>
#include <filesystem>

#include "base/text.h"
#include "exchange/table/import_test_support.h"
#include "exchange/table/table_test_support.h"

namespace koers::exchange::table {
namespace {

namespace json = boost::json;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAreArray;

constexpr const char* kFiles[] = {"afdelingen.csv", "medewerkers.csv", "doelen.xlsx", "begroting.xlsx", "projectenlijst.xlsx", "scoresessie.xlsx", "applicaties.csv"};

class Waterrade : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = std::filesystem::path(KOERS_SOURCE_DIR) / "examples" / "waterrade";
    truth_ = json::parse(testing::read_bytes((folder_ / "truth.json").string())).as_object();
    reg_ = std::make_unique<testing::ImportRegister>();
    for (const char* file : kFiles) import(file);
  }
  static void TearDownTestSuite() { reg_.reset(); }

  static std::vector<Workbook> read(const std::string& file) {
    std::vector<Workbook> workbooks;
    auto workbook = read_workbook(file, testing::read_bytes((folder_ / file).string()));
    EXPECT_TRUE(workbook) << workbook.error().in(Language::kEnglish);
    if (workbook) workbooks.push_back(*std::move(workbook));
    return workbooks;
  }

  // Asks, answers as a person would (the likeliest, but for what is known to be nothing), and imports.
  static void import(const std::string& file) {
    ImportOptions options;
    options.today = make_date(2026, 11, 9);
    const ImportPlan asked = reg_->plan(read(file), options);
    for (const Question& question : asked.report.questions) {
      const std::string text = std::get<std::string>(question.what.arguments().at(0).value);
      const bool known = question.candidates.at(0).likeness > 0 && text != "Zaaksysteem vervangen";
      options.answers[question.id] = known ? question.candidates[0].answer : "-";
    }
    options_[file] = options;
    const ImportPlan plan = reg_->plan(read(file), options);
    EXPECT_THAT(plan.report.questions, IsEmpty()) << testing::lines(plan.report);
    reports_[file] = plan.report;
    reg_->apply(plan.changes);
  }

  static const json::object& of_file(std::string_view file) { return truth_.at("files").as_object().at(file).as_object(); }

  static std::filesystem::path folder_;
  static json::object truth_;
  static std::unique_ptr<testing::ImportRegister> reg_;
  static std::map<std::string, ImportOptions> options_;
  static std::map<std::string, ImportReport> reports_;
};
std::filesystem::path Waterrade::folder_;
json::object Waterrade::truth_;
std::unique_ptr<testing::ImportRegister> Waterrade::reg_;
std::map<std::string, ImportOptions> Waterrade::options_;
std::map<std::string, ImportReport> Waterrade::reports_;

std::vector<std::string> strings(const json::value& list) {
  std::vector<std::string> all;
  for (const json::value& one : list.as_array()) if (one.is_string()) all.emplace_back(one.as_string());
  return all;
}
std::string text_or_empty(const json::value& value) { return value.is_string() ? std::string(value.as_string()) : std::string(); }

TEST_F(Waterrade, EveryRowOfEverySheetIsAccountedFor) {
  for (const char* file : kFiles) {
    const std::vector<Workbook> workbooks = read(file);
    for (const Sheet& sheet : workbooks.at(0).sheets) {
      std::set<int64_t> told;
      for (const RowReport& row : reports_.at(file).rows) {
        if (row.table.starts_with(std::string(file) + '|' + sheet.name + '|')) {
          EXPECT_TRUE(told.insert(row.row).second) << file << ' ' << sheet.name << ' ' << row.row;
        }
      }
      for (const Row& row : sheet.rows()) EXPECT_TRUE(told.contains(row.number)) << file << ' ' << sheet.name << ' ' << row.number;
    }
  }
}

TEST_F(Waterrade, AsManyElementsAsTheMakerSays) {
  EXPECT_EQ(reg_->count("initiative"), 31u);
  EXPECT_EQ(reg_->count("goal"), 12u);
  EXPECT_EQ(reg_->count("theme"), 5u);
  EXPECT_EQ(reg_->count("unit"), 13u);
  EXPECT_EQ(reg_->count("budget"), 6u);
  EXPECT_EQ(reg_->count("capacity"), 19u);
  EXPECT_EQ(reg_->count("application"), 70u);
  EXPECT_EQ(reg_->count("supplier"), 25u);  // "eigen beheer" is none
  EXPECT_EQ(reg_->count("reference_component"), 50u);
  EXPECT_EQ(reg_->count("competence"), 14u);
  EXPECT_EQ(reg_->count_links("contributes_to"), 29u);
  EXPECT_EQ(reg_->count_links("excludes"), 3u);
  EXPECT_EQ(reg_->count_links("supplied_by"), 67u);
  EXPECT_EQ(reg_->count_links("plotted_on"), 70u);
  EXPECT_EQ(reg_->count_links("under_theme"), 12u);
}

TEST_F(Waterrade, NoCellIsRefusedThatAPersonCanRead) {
  for (const auto& [file, report] : reports_) {
    EXPECT_EQ(report.counts.refused, 0) << testing::lines(report);
    EXPECT_EQ(report.counts.refused_cells, 0) << testing::lines(report);
  }
}

TEST_F(Waterrade, EveryProjectSaysWhatItsMakerMeant) {
  const model::View view = reg_->view();
  const model::Metamodel& metamodel = reg_->metamodel();
  const model::TypeId type = metamodel.find_type("initiative");
  std::map<std::string, model::ElementView> by_number;
  view.for_each_element(type, [&](const model::ElementView& element) { by_number[view.text(element, metamodel.find_field(type, "external_id"))] = element; });
  const auto field = [&](const model::ElementView& element, const char* name) { return view.field(element, metamodel.find_field(type, name)); };
  for (const json::value& one : of_file("projectenlijst.xlsx").at("projects").as_array()) {
    const json::object& truth = one.as_object();
    const std::string number(truth.at("number").as_string());
    SCOPED_TRACE(number);
    ASSERT_TRUE(by_number.contains(number));
    const model::ElementView element = by_number[number];
    EXPECT_EQ(view.name(element), truth.at("name").as_string());
    if (number != "P-2026-033") {
      EXPECT_THAT(reg_->linked(element, "owns", true), UnorderedElementsAreArray(strings(truth.at("owners"))));
    }
    EXPECT_THAT(reg_->linked(element, "contributes_to"), UnorderedElementsAreArray(strings(truth.at("goals"))));
    EXPECT_THAT(reg_->linked(element, "affects"), ::testing::Contains(std::string(truth.at("unit").as_string())));
    EXPECT_EQ(field(element, "status").text(), truth.at("status").as_string());
    EXPECT_EQ(field(element, "stage").text(), truth.at("stage").as_string());
    const std::string funding = text_or_empty(truth.at("funding_note"));
    EXPECT_EQ(field(element, "funding_note").text(), says_nothing(funding) ? "" : funding);  // "Nog te bepalen" is no value
    if (truth.at("duration_quarters").is_int64()) {
      EXPECT_EQ(field(element, "duration").integer(), truth.at("duration_quarters").as_int64());
    } else {
      EXPECT_TRUE(field(element, "duration").empty());
    }
    if (const std::string start = text_or_empty(truth.at("earliest_start")); !start.empty()) {
      EXPECT_EQ(field(element, "earliest_start").quarter(), quarter_of(parse_date(start)->first));
    } else {
      EXPECT_TRUE(field(element, "earliest_start").empty());
    }
    if (const std::string deadline = text_or_empty(truth.at("deadline")); !deadline.empty()) {
      EXPECT_EQ(format_iso(field(element, "deadline").date()), deadline);
    } else {
      EXPECT_TRUE(field(element, "deadline").empty());
    }
    if (truth.at("mandatory").is_bool()) {
      EXPECT_EQ(field(element, "mandatory").yes(), truth.at("mandatory").as_bool());
    }

    std::map<std::string, int64_t> incidental;
    int64_t structural = 0;
    for (const std::vector<model::Value>& row : field(element, "planned_cost").to_value().get<model::Table>() ? field(element, "planned_cost").to_value().get<model::Table>()->rows : std::vector<std::vector<model::Value>>{}) {
      if (row.size() > 1 && row[1].get<Money>() != nullptr) incidental[std::to_string(*row[0].get<int64_t>())] = row[1].get<Money>()->cents / 100;
      if (row.size() > 2 && row[2].get<Money>() != nullptr) structural = row[2].get<Money>()->cents / 100;
    }
    std::map<std::string, int64_t> expected;
    for (const auto& [year, amount] : truth.at("incidental").as_object()) expected[std::string(year)] = amount.as_int64();
    EXPECT_EQ(incidental, expected);
    EXPECT_EQ(structural, truth.at("structural").is_int64() ? truth.at("structural").as_int64() : 0);

    std::map<std::string, double> days, days_expected;
    const model::Value effort = field(element, "effort").to_value();
    if (effort.get<model::Table>() != nullptr) {
      for (const std::vector<model::Value>& row : effort.get<model::Table>()->rows) days[fold(*row[0].get<std::string>())] += *row[2].get<double>();
    }
    for (const auto& [skill, amount] : truth.at("effort_days").as_object()) days_expected[fold(std::string(skill))] = amount.to_number<double>();
    EXPECT_EQ(days, days_expected);
  }
}

// Who scored what, what they settled on, and the points.
TEST_F(Waterrade, EveryScoreOfTheSessionIsThere) {
  const model::View view = reg_->view();
  const model::Metamodel& metamodel = reg_->metamodel();
  const model::TypeId type = metamodel.find_type("initiative");
  std::map<std::string, model::ElementView> by_number;
  view.for_each_element(type, [&](const model::ElementView& element) { by_number[view.text(element, metamodel.find_field(type, "external_id"))] = element; });
  const auto field = [&](const model::ElementView& element, std::string_view name) { return view.field(element, metamodel.find_field(type, name)); };
  const std::vector<model::Column>& columns = metamodel.field(metamodel.find_field(type, "session_scores")).columns;
  for (const json::value& one : of_file("scoresessie.xlsx").at("scores").as_array()) {
    const json::object& truth = one.as_object();
    const std::string number(truth.at("number").as_string());
    SCOPED_TRACE(number);
    ASSERT_TRUE(by_number.contains(number));
    const model::ElementView element = by_number[number];
    for (const char* name : {"score_strategy", "score_users", "score_urgency", "score_feasibility"}) {
      const json::value* settled = truth.at("settled").as_object().if_contains(name);
      EXPECT_EQ(field(element, name).text(), settled ? std::string_view(settled->as_string()) : std::string_view()) << name;
    }
    std::map<std::string, std::map<std::string, std::string>> found, expected;
    const model::Value session = field(element, "session_scores").to_value();
    ASSERT_NE(session.get<model::Table>(), nullptr);
    for (const std::vector<model::Value>& row : session.get<model::Table>()->rows) {
      std::map<std::string, std::string>& scores = found[fold(*row[0].get<std::string>())];
      for (size_t c = 1; c < row.size(); ++c) {
        if (const auto* level = row[c].get<model::Choice>()) scores["score_" + columns[c].name] = level->name;
      }
    }
    for (const auto& [role, scores] : truth.at("roles").as_object()) {
      for (const auto& [criterion, level] : scores.as_object()) expected[fold(std::string(role))][std::string(criterion)] = std::string(level.as_string());
    }
    EXPECT_EQ(found, expected);
  }
  for (const json::value& one : of_file("scoresessie.xlsx").at("wsjf").as_array()) {
    const json::object& truth = one.as_object();
    for (const char* name : {"wsjf_value", "wsjf_time", "wsjf_risk", "wsjf_size"}) {
      EXPECT_EQ(field(by_number[std::string(truth.at("number").as_string())], name).number(), truth.at(name).to_number<double>()) << name;
    }
  }
}

TEST_F(Waterrade, EveryApplicationSaysWhatItsMakerMeant) {
  const model::View view = reg_->view();
  const model::Metamodel& metamodel = reg_->metamodel();
  const model::TypeId type = metamodel.find_type("application");
  const auto field = [&](const model::ElementView& element, const char* name) { return view.field(element, metamodel.find_field(type, name)); };
  for (const json::value& one : of_file("applicaties.csv").at("applications").as_array()) {
    const json::object& truth = one.as_object();
    const std::string name(truth.at("name").as_string());
    SCOPED_TRACE(name);
    const model::ElementView element = reg_->named("application", name);
    ASSERT_TRUE(element);
    if (truth.at("yearly_cost").is_int64()) {
      EXPECT_EQ(field(element, "yearly_cost").money(), euros(truth.at("yearly_cost").as_int64()));
    } else {
      EXPECT_TRUE(field(element, "yearly_cost").empty());
    }
    if (truth.at("users").is_int64()) {
      EXPECT_EQ(field(element, "users").integer(), truth.at("users").as_int64());
    }
    EXPECT_EQ(field(element, "version").text(), text_or_empty(truth.at("version")));
    if (const std::string end = text_or_empty(truth.at("contract_end")); !end.empty()) {
      EXPECT_EQ(format_iso(field(element, "contract_end").date()), end);
    } else {
      EXPECT_TRUE(field(element, "contract_end").empty());
    }
    if (const std::string support = text_or_empty(truth.at("end_of_support")); !support.empty()) {
      EXPECT_EQ(format_iso(field(element, "end_of_support").date()), support);
    }
    if (const std::string owner = text_or_empty(truth.at("owner")); !owner.empty()) {
      EXPECT_THAT(reg_->linked(element, "owns", true), ::testing::Contains(owner));
    } else {
      EXPECT_THAT(reg_->linked(element, "owns", true), IsEmpty());
    }
    EXPECT_THAT(reg_->linked(element, "uses", true), ::testing::Contains(std::string(truth.at("unit").as_string())));
  }
}

// Columns such as 2025Q1 are measurements of the indicator, on the last day of the quarter; "n.b." is none.
TEST_F(Waterrade, EveryMeasurementIsThere) {
  testing::ImportRegister fresh;
  fresh.apply(fresh.plan(read("kpis.csv")).changes);
  size_t count = 0;
  for (const auto& [name, points] : of_file("kpis.csv").at("series").as_object()) {
    const model::ElementView kpi = fresh.named("kpi", std::string(name));
    ASSERT_TRUE(kpi) << name;
    std::map<Date, double> wanted;
    for (const auto& [quarter, value] : points.as_object()) {
      wanted[last_day(Quarter{(quarter[0] - '0') * 4000 + (quarter[1] - '0') * 400 + (quarter[2] - '0') * 40 + (quarter[3] - '0') * 4 + (quarter[5] - '1')})] = value.to_number<double>();
    }
    // One slip is planted in the file: 0,71 where 71 was meant. An import takes what stands there; that it is odd is for whoever looks at the series.
    if (name == "Woo-verzoeken binnen de termijn") wanted[last_day(Quarter{2026 * 4 + 1})] = 0.71;
    std::map<Date, double> found;
    for (const model::SeriesPoint& point : fresh.view().series(kpi, "")) found[point.at] = point.value;
    EXPECT_EQ(found, wanted) << name;
    count += found.size();
  }
  EXPECT_EQ(count, of_file("kpis.csv").at("measurements").to_number<size_t>());
}

TEST_F(Waterrade, ReadAgainNothingChanges) {
  for (const char* file : kFiles) {
    const ImportPlan again = reg_->plan(read(file), options_[file]);
    EXPECT_THAT(again.changes.changes, IsEmpty()) << testing::lines(again.report);
  }
}

}  // namespace
}  // namespace koers::exchange::table
