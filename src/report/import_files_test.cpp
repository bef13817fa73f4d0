#include "report/import_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/archimate/archi_csv.h"
#include "exchange/archimate/export_model.h"
#include "ledger/ledger.h"
#include "model/change_builder.h"

namespace koers::report {
namespace {

namespace archimate = exchange::archimate;
using ::testing::HasSubstr;

constexpr const char* kModel =
    R"(<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name xml:lang="nl">Mini</name><elements>
<element identifier="rc1" xsi:type="ApplicationComponent"><name xml:lang="nl">Zaakregistratiecomponent</name></element>
<element identifier="rc2" xsi:type="ApplicationComponent"><name xml:lang="nl">Zaaktypencatalogus</name></element>
<element identifier="f1" xsi:type="BusinessFunction"><name xml:lang="nl">Dienstverlening</name></element></elements>
<relationships><relationship identifier="r1" source="rc1" target="f1" xsi:type="Serving"/></relationships></model>)";
constexpr const char* kApplications = "Applicatie;Leverancier;Referentiecomponent\nOnze zaken;Leverancier A;Zaakregistratiecomponent\nTypenboek;Leverancier B;Zaaktypencatalogus\n";

class ImportFiles : public ::testing::Test {
 protected:
  void SetUp() override {
    registry::Options options;
    options.clock = &clock_;
    options.metamodel = {model::builtin_metamodel_source()};
    auto opened = registry::Registry::open(ledger::create_memory_ledger("test"), options);
    ASSERT_TRUE(opened) << opened.error().in(Language::kEnglish);
    registry_ = *std::move(opened);
  }
  model::View view() const { return model::View(*registry_->snapshot()); }
  Result<FilesPlan> plan(std::vector<GivenFile> files, std::map<std::string, std::string> answers = {{"model:kind", "reference"}, {"model:version", "1"}}) const {
    exchange::table::ImportOptions options;
    options.answers = std::move(answers);
    return plan_files(*registry_, view(), std::move(files), options);
  }
  void take_in(std::vector<GivenFile> files) {
    auto planned = plan(std::move(files));
    ASSERT_TRUE(planned) << planned.error().in(Language::kEnglish);
    if (planned->changes.changes.empty()) return;
    const auto committed = registry_->commit(std::move(planned->changes));
    ASSERT_TRUE(committed) << committed.error().in(Language::kEnglish);
  }
  uint32_t count(const char* type) const { return view().element_count(view().metamodel().find_type(type)); }
  size_t links(const char* relation) const {
    size_t count = 0;
    const model::RelationTypeId type = view().metamodel().find_relation_type(relation);
    view().for_each_relation([&](const model::RelationView& one) { count += one.type() == type; });
    return count;
  }
  ManualClock clock_;
  std::unique_ptr<registry::Registry> registry_;
};

TEST_F(ImportFiles, AModelAndTablesAreOneChange) {
  const model::Revision before = view().revision();
  const auto planned = plan({{"applicaties.csv", kApplications}, {"mini.xml", kModel}});
  ASSERT_TRUE(planned) << planned.error().in(Language::kEnglish);
  ASSERT_TRUE(planned->model);
  EXPECT_EQ(planned->model->file, "mini.xml");
  EXPECT_TRUE(std::ranges::any_of(planned->report.tables, [](const auto& table) { return table.file == "applicaties.csv" && table.added == 2; }));
  take_in({{"applicaties.csv", kApplications}, {"mini.xml", kModel}});
  EXPECT_EQ(view().revision(), before + 1);
  EXPECT_EQ(count("application"), 2u);
  EXPECT_EQ(count("reference_component"), 2u) << "a row means the concept of the model beside it, and makes none of its own";
  EXPECT_EQ(links("plotted_on"), 2u);
  EXPECT_EQ(links("model_relation"), 1u);
  // The same again changes nothing; a table alone finds the model that is there.
  EXPECT_TRUE(plan({{"applicaties.csv", kApplications}, {"mini.xml", kModel}})->changes.changes.empty());
}

TEST_F(ImportFiles, TogetherTheyMakeWhatTheyMakeOneAfterTheOther) {
  take_in({{"applicaties.csv", kApplications}, {"mini.xml", kModel}});
  const std::string together = *archimate::export_archimate(view());
  SetUp();
  take_in({{"mini.xml", kModel}});
  take_in({{"applicaties.csv", kApplications}});
  std::string apart = *archimate::export_archimate(view());
  const auto body = [](const std::string& text) { return text.substr(text.find("<elements>")); };  // the head names the revision
  EXPECT_EQ(body(apart), body(together));
}

TEST_F(ImportFiles, WhatCannotBeReadIsSaidOfAllFilesAndNothingComesIn) {
  const auto planned = plan({{"mini.xml", std::string(kModel).substr(0, 400)}, {"kapot.xlsx", "PK\x03\x04 dit is geen werkmap"}});
  ASSERT_FALSE(planned);
  const std::string said = planned.error().in(Language::kDutch);
  EXPECT_THAT(said, HasSubstr("mini.xml"));
  EXPECT_THAT(said, HasSubstr("kapot.xlsx"));
  EXPECT_FALSE(plan({{"een.xml", kModel}, {"twee.xml", kModel}}));
}

TEST_F(ImportFiles, ListsOfArchiAreAModelAndSoIsTheirZip) {
  take_in({{"mini.xml", kModel}});
  const archimate::ArchiCsvFiles lists = archimate::write_archi_csv(*archimate::to_exchange(view()));
  const std::vector<GivenFile> files{{"elements.csv", lists.elements}, {"relations.csv", lists.relations}, {"properties.csv", lists.properties}};
  SetUp();
  take_in(files);
  EXPECT_EQ(count("reference_component"), 2u);
  EXPECT_EQ(links("model_relation"), 1u);
  const auto zipped = plan({{"archi-csv.zip", archimate::zip_archi_csv(lists)}, {"applicaties.csv", kApplications}});
  ASSERT_TRUE(zipped) << zipped.error().in(Language::kEnglish);
  EXPECT_EQ(zipped->report.counts.gone, 0);
  EXPECT_EQ(zipped->model->elements, 3);
  EXPECT_TRUE(std::ranges::any_of(zipped->report.tables, [](const auto& table) { return table.file == "applicaties.csv"; }));
  // Without the list of elements a list of two columns is a table like any other.
  EXPECT_FALSE(plan({{"properties.csv", lists.properties}})->model);
}

TEST_F(ImportFiles, AnEditedModelIsSettledWithTheRevisionThatItNames) {
  model::ChangeBuilder build(*registry_->snapshot());
  const model::Ref application = build.add("application", {{"name", "Zaaksysteem"}, {"description", "Toen"}});
  (void)application;
  ASSERT_TRUE(registry_->commit(*build.finish()));
  std::string out = *archimate::export_archimate(view(), {.register_id = registry_->ledger().register_id()});
  const auto edit = [&](const std::string& from, const std::string& to) { out.replace(out.find(from), from.size(), to); };
  edit(">Zaaksysteem<", ">Zaaksysteem Suite<");
  model::ChangeBuilder meanwhile(*registry_->snapshot());
  meanwhile.set(meanwhile.at("APP-1"), "description", "Intussen");
  ASSERT_TRUE(registry_->commit(*meanwhile.finish()));
  take_in({{"uit.xml", out}});
  const model::ElementView element = view().find("APP-1");
  EXPECT_EQ(view().name(element), "Zaaksysteem Suite");
  EXPECT_EQ(view().text(element, view().metamodel().find_field(element.type(), "description")), "Intussen");
  // Both changed: asked, and as the register has it until it is answered.
  edit(">Toen<", ">In het bestand<");
  const auto asked = plan({{"uit.xml", out}});
  ASSERT_TRUE(asked);
  ASSERT_EQ(asked->report.questions.size(), 1u);
  EXPECT_TRUE(asked->changes.changes.empty());
  const auto taken = plan({{"uit.xml", out}}, {{asked->report.questions[0].id, "file"}});
  ASSERT_TRUE(taken);
  EXPECT_EQ(taken->changes.changes.size(), 1u);
}

}  // namespace
}  // namespace koers::report
