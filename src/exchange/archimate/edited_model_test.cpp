// A model that went out to Archi, was edited there, and comes back while the register went on.
#include "exchange/archimate/archi_csv.h"
#include "exchange/archimate/archimate_test_support.h"
#include "exchange/archimate/own_marks.h"

namespace koers::exchange::archimate {
namespace {

using testing::ModelRegister;

void replace(std::string& text, const std::string& from, const std::string& to) {
  const size_t at = text.find(from);
  ASSERT_NE(at, text.npos) << from;
  text.replace(at, from.size(), to);
}

class EditedModel : public ::testing::Test {
 protected:
  // An application and a process of one's own, what supports what, and a model with a view.
  void SetUp() override {
    reg_.import_model("model.xml", testing::model_xml("<elements>" + testing::element_xml("rc1", "ApplicationComponent", "Zaakregistratie", "<documentation xml:lang=\"nl\">Zoals het was</documentation>") +
                                                      testing::element_xml("f1", "BusinessFunction", "Dienstverlening") + "</elements><relationships>" + testing::relation_xml("r1", "Serving", "rc1", "f1") +
                                                      "</relationships><views><diagrams><view identifier=\"v1\" xsi:type=\"Diagram\"><name xml:lang=\"nl\">Plaat</name><node identifier=\"n1\" xsi:type=\"Element\" "
                                                      "elementRef=\"rc1\" x=\"10\" y=\"10\" w=\"120\" h=\"60\"/></view></diagrams></views>"),
                      {.kind = ModelKind::kReference, .name = "Mini", .version = "1"});
    model::ChangeBuilder build(reg_.snapshot());
    const model::Ref application = build.add("application", {{"name", "Zaaksysteem"}, {"description", "Waar zaken in staan"}});
    const model::Ref process = build.add("process", {{"name", "Vergunning verlenen"}});
    build.relate("supports", application, process);
    reg_.apply(*build.finish());
    out_ = reg_.export_model();
    then_ = reg_.snapshot();
    application_ = reg_.named("application", "Zaaksysteem").id();
    process_ = reg_.named("process", "Vergunning verlenen").id();
  }
  void set(model::ElementId element, const std::string& field, const std::string& text) {
    model::ChangeBuilder build(reg_.snapshot());
    build.set(element, field, text);
    reg_.apply(*build.finish());
  }
  ModelImport plan(std::map<std::string, std::string> answers = {}) const {
    const model::View exported(then_);
    const auto read = read_model("uit.xml", out_);
    EXPECT_TRUE(read) << read.error().in(Language::kEnglish);
    ModelOptions options;
    options.answers = std::move(answers);
    auto planned = plan_model_import(reg_.view(), *read, options, &exported);
    EXPECT_TRUE(planned) << planned.error().in(Language::kEnglish);
    return planned ? *std::move(planned) : ModelImport{};
  }
  std::string text(model::ElementId element, const char* field) const { return reg_.shown(reg_.view().element(element), field); }

  ModelRegister reg_;
  model::SnapshotPtr then_;
  std::string out_;
  model::ElementId application_, process_;
};

TEST_F(EditedModel, NamesTheRevisionThatItWasMadeFrom) {
  const auto read = read_model("uit.xml", reg_.export_model({.register_id = "abc"}));
  const OwnMarks marks = read_model_marks(*read);
  EXPECT_TRUE(marks.own_export);
  EXPECT_EQ(marks.revision, reg_.snapshot()->revision());
  EXPECT_EQ(marks.register_id, "abc");
  // Without that revision at hand the registry judges, field by field.
  set(application_, "description", "Intussen");
  EXPECT_EQ(plan_model_import(reg_.view(), *read)->changes.base, marks.revision);
}

TEST_F(EditedModel, UneditedItChangesNothingWhateverTheRegisterDidSince) {
  set(application_, "description", "Intussen veranderd");
  const model::ElementId concept_ = reg_.named("reference_component", "Zaakregistratie").id();
  set(concept_, "description", "Door ons verduidelijkt");
  model::ChangeBuilder build(reg_.snapshot());
  build.add("application", {{"name", "Nieuw hier"}});
  reg_.apply(*build.finish());
  const ModelImport planned = plan();
  EXPECT_TRUE(planned.changes.changes.empty());
  EXPECT_TRUE(planned.report.questions.empty());
  EXPECT_EQ(planned.report.counts.changed, 0);
}

TEST_F(EditedModel, WhatOnlyTheFileChangedComesInAndTheRestStays) {
  set(application_, "description", "Intussen veranderd");
  set(process_, "description", "Nieuw beschreven");
  replace(out_, ">Zaaksysteem<", ">Zaaksysteem Suite<");
  replace(out_, "Zoals het was", "Zoals Archi het zegt");
  const ModelImport planned = plan();
  EXPECT_TRUE(planned.report.questions.empty());
  EXPECT_EQ(planned.report.counts.changed, 2);
  reg_.apply(planned.changes);
  EXPECT_EQ(text(application_, "name"), "Zaaksysteem Suite");
  EXPECT_EQ(text(application_, "description"), "Intussen veranderd");
  EXPECT_EQ(text(process_, "description"), "Nieuw beschreven");
  EXPECT_EQ(text(reg_.named("reference_component", "Zaakregistratie").id(), "description"), "Zoals Archi het zegt");
  EXPECT_TRUE(plan().changes.changes.empty()) << "once taken in, it says nothing new";
}

TEST_F(EditedModel, WhatBothChangedIsAskedAndStaysUntilItIsAnswered) {
  const model::ElementId concept_ = reg_.named("reference_component", "Zaakregistratie").id();
  set(application_, "description", "Zegt het register");
  set(concept_, "description", "Zegt het register van het begrip");
  replace(out_, "Waar zaken in staan", "Zegt het bestand");
  replace(out_, "Zoals het was", "Zegt het bestand van het begrip");
  const ModelImport asked = plan();
  ASSERT_EQ(asked.report.questions.size(), 2u);
  EXPECT_EQ(asked.report.counts.questions, 2);
  EXPECT_TRUE(asked.changes.changes.empty());
  std::map<std::string, std::string> answers;
  for (const table::Question& question : asked.report.questions) {
    ASSERT_EQ(question.candidates.size(), 2u);
    EXPECT_EQ(question.candidates[0].answer, kKeepRegister);
    EXPECT_TRUE(question.candidates[0].name.starts_with("Zegt het register")) << question.candidates[0].name;
    EXPECT_TRUE(question.candidates[1].name.starts_with("Zegt het bestand")) << question.candidates[1].name;
    answers[question.id] = kKeepRegister;
  }
  EXPECT_TRUE(plan(answers).report.questions.empty());
  for (auto& [id, answer] : answers) answer = kTakeFile;
  const ModelImport taken = plan(answers);
  EXPECT_TRUE(taken.report.questions.empty());
  reg_.apply(taken.changes);
  EXPECT_EQ(text(application_, "description"), "Zegt het bestand");
  EXPECT_EQ(text(concept_, "description"), "Zegt het bestand van het begrip");
}

TEST_F(EditedModel, BothTheSameIsNoQuestion) {
  set(application_, "description", "Hetzelfde");
  replace(out_, "Waar zaken in staan", "Hetzelfde");
  const ModelImport planned = plan();
  EXPECT_TRUE(planned.report.questions.empty());
  EXPECT_TRUE(planned.changes.changes.empty());
}

TEST_F(EditedModel, WhatWasRemovedHereDoesNotComeBack) {
  model::ChangeBuilder build(reg_.snapshot());
  build.remove(process_);
  reg_.apply(*build.finish());
  const ModelImport planned = plan();
  EXPECT_TRUE(planned.changes.changes.empty());
  ASSERT_FALSE(planned.report.notes.empty());
  EXPECT_NE(planned.report.notes[0].in(Language::kEnglish).find("Vergunning verlenen"), std::string::npos);
}

TEST_F(EditedModel, ALinkThatWasRemovedHereDoesNotComeBack) {
  model::RelationId link;
  const model::RelationTypeId supports = reg_.metamodel().find_relation_type("supports");
  reg_.view().for_each_relation([&](const model::RelationView& one) { if (one.type() == supports) link = one.id(); });
  model::ChangeBuilder build(reg_.snapshot());
  build.remove(link);
  reg_.apply(*build.finish());
  const ModelImport planned = plan();
  EXPECT_TRUE(planned.changes.changes.empty());
  ASSERT_EQ(planned.report.notes.size(), 1u);
}

TEST_F(EditedModel, WhatCameIntoTheModelHereSinceIsNotGone) {
  std::string release = testing::model_xml("<elements>" + testing::element_xml("rc1", "ApplicationComponent", "Zaakregistratie", "<documentation xml:lang=\"nl\">Zoals het was</documentation>") +
                                           testing::element_xml("f1", "BusinessFunction", "Dienstverlening") + testing::element_xml("rc2", "ApplicationComponent", "Nieuw in deze versie") +
                                           "</elements><relationships>" + testing::relation_xml("r1", "Serving", "rc1", "f1") + "</relationships><views><diagrams><view identifier=\"v1\" xsi:type=\"Diagram\">"
                                           "<name xml:lang=\"nl\">Plaat</name><node identifier=\"n1\" xsi:type=\"Element\" elementRef=\"rc1\" x=\"10\" y=\"10\" w=\"120\" h=\"60\"/></view></diagrams></views>");
  reg_.import_model("model.xml", release, {.kind = ModelKind::kReference, .name = "Mini", .version = "2"});
  const ModelImport planned = plan();
  EXPECT_EQ(planned.report.counts.gone, 0);
  EXPECT_TRUE(planned.changes.changes.empty());
  // And what has left the model by then is in the file, and stays as it is: of the version that had it.
  replace(release, testing::element_xml("rc2", "ApplicationComponent", "Nieuw in deze versie"), "");
  reg_.import_model("model.xml", release, {.kind = ModelKind::kReference, .name = "Mini", .version = "3"});
  out_ = reg_.export_model(), then_ = reg_.snapshot();
  EXPECT_TRUE(plan().changes.changes.empty());
  EXPECT_EQ(plan().report.counts.changed, 0);
}

// ArchiMate lets no relation end on a view; ours may.
TEST_F(EditedModel, ALinkThatEndsOnAViewGoesAlong) {
  model::ChangeBuilder build(reg_.snapshot());
  const model::ElementView view = reg_.named("model_view", "Plaat");
  const model::Ref link = build.relate("related_to", application_, view.id(), {{"note", "zie de plaat"}});
  reg_.apply(*build.finish());
  (void)link;
  const std::string out = reg_.export_model();
  EXPECT_TRUE(testing::is_valid(out));
  EXPECT_TRUE(reg_.plan_model("uit.xml", out).changes.changes.empty());
  ModelRegister empty;
  empty.import_model("uit.xml", out);
  EXPECT_EQ(empty.count_links("related_to"), 1u);
  EXPECT_EQ(empty.linked(empty.named("application", "Zaaksysteem"), "related_to"), std::vector<std::string>{"Plaat"});
  EXPECT_EQ(empty.export_model().find("koers:relations") != std::string::npos, true);
  std::string without = out;
  const size_t at = without.find("<view identifier=\"v1\"");
  ASSERT_NE(at, without.npos);
  without.erase(at, without.find("</view>", at) + 7 - at);
  ModelRegister other;
  other.import_model("uit.xml", without);  // the view was taken out in Archi: then there is nothing to link to
  EXPECT_EQ(other.count_links("related_to"), 0u);
}

TEST_F(EditedModel, ListsOfArchiLeaveAloneWhatTheyCannotSay) {
  ModelRegister reg;
  const std::string xml = testing::model_xml(
      "<elements><element identifier=\"a\" xsi:type=\"ApplicationComponent\"><name xml:lang=\"nl\">Zaaksysteem</name><name xml:lang=\"en\">Case system</name><properties><property propertyDefinitionRef=\"p\">"
      "<value xml:lang=\"nl\">ja</value><value xml:lang=\"en\">yes</value></property></properties></element>" + testing::element_xml("b", "BusinessProcess", "Proces") + "</elements><relationships>" +
      testing::relation_xml("r", "Serving", "a", "b") + "</relationships><organizations><item><label xml:lang=\"nl\">Map</label><item identifierRef=\"a\"/></item></organizations><propertyDefinitions><propertyDefinition "
      "identifier=\"p\" type=\"string\"><name>Kenmerk</name></propertyDefinition></propertyDefinitions><views><diagrams><view identifier=\"v\" xsi:type=\"Diagram\"><name xml:lang=\"nl\">Plaat</name></view></diagrams></views>");
  reg.import_model("m.xml", xml, {.kind = ModelKind::kReference, .name = "Proef", .version = "1"});
  const std::string before = reg.export_model();
  ArchiCsvFiles files = write_archi_csv(*to_exchange(reg.view()));
  const auto plan = [&](const std::vector<NamedBytes>& given) {
    const auto read = read_archi_csv(given);
    EXPECT_TRUE(read);
    return *plan_model_import(reg.view(), *read, {.name = "Proef"});
  };
  EXPECT_TRUE(plan({{"elements.csv", files.elements}, {"relations.csv", files.relations}, {"properties.csv", files.properties}}).changes.changes.empty());
  EXPECT_TRUE(plan({{"elements.csv", files.elements}}).changes.changes.empty()) << "a list that is missing takes nothing away";
  replace(files.elements, "\"Proces\"", "\"Werkproces\"");
  const auto zipped = unzip_archi_csv("archi.zip", zip_archi_csv(files));
  ASSERT_TRUE(zipped);
  ASSERT_EQ(zipped->size(), 3u);
  const ModelImport edited = plan(*zipped);
  EXPECT_EQ(edited.report.counts.changed, 1);
  reg.apply(edited.changes);
  std::string after = reg.export_model(), wanted = before;
  replace(wanted, ">Proces<", ">Werkproces<");
  const auto body = [](const std::string& text) { return text.substr(text.find("<elements>")); };
  EXPECT_EQ(body(after), body(wanted));
}

}  // namespace
}  // namespace koers::exchange::archimate
