// A new release of a reference model: by its lasting property, with what the organisation linked to it.
#include "exchange/archimate/archimate_test_support.h"

namespace koers::exchange::archimate {
namespace {

using testing::ModelRegister;

std::string object_id(const std::string& value) { return "<properties><property propertyDefinitionRef=\"p\"><value>" + value + "</value></property></properties>"; }

// A release with these elements, (identifier, object id, name); two relations between the first three when they are there.
struct Concept3 {
  std::string identifier, object, name;
};
std::string release(const std::vector<Concept3>& concepts, const std::string& relations) {
  std::string elements;
  for (const Concept3& one : concepts) elements += testing::element_xml(one.identifier, "ApplicationComponent", one.name, object_id(one.object));
  return testing::model_xml("<elements>" + elements + "</elements><relationships>" + relations + "</relationships><propertyDefinitions><propertyDefinition identifier=\"p\" type=\"string\"><name>Object ID</name></propertyDefinition></propertyDefinitions>");
}

TEST(NewRelease, ComesInByItsLastingPropertyAndKeepsTheLinks) {
  ModelRegister reg;
  const ModelOptions first{.kind = ModelKind::kReference, .name = "GEMMA", .version = "1"}, second{.kind = ModelKind::kReference, .name = "GEMMA", .version = "2"};
  reg.import_model("v1.xml", release({{"a", "O1", "Zaken"}, {"b", "O2", "Documenten"}, {"c", "O3", "Oud"}, {"d", "O4", "Ook oud"}}, testing::relation_xml("r1", "Flow", "a", "b") + testing::relation_xml("r2", "Flow", "b", "c")), first);
  const model::ElementId zaken = reg.named("reference_component", "Zaken").id(), old = reg.named("reference_component", "Oud").id(), unused = reg.named("reference_component", "Ook oud").id();
  model::ChangeBuilder build(reg.snapshot());
  for (const auto& [name, on] : {std::pair{"Zaaksysteem", zaken}, std::pair{"Oude applicatie", old}}) build.relate("plotted_on", build.add("application", {{"name", name}}), on);
  build.set(zaken, "tags", model::Texts{{"kern"}});
  reg.apply(*build.finish());

  // a has another identifier and another name, b has a's identifier, c and d are gone, e is new, and r1 turned round.
  const std::string next = release({{"a2", "O1", "Zaakregistratie"}, {"a", "O2", "Documenten"}, {"e", "O5", "Nieuw"}}, testing::relation_xml("r1", "Flow", "a", "a2"));
  const ModelImport plan = reg.import_model("v2.xml", next, second);
  EXPECT_EQ(plan.report.counts.added, 2);    // e and the relation
  EXPECT_EQ(plan.report.counts.changed, 1);  // the renamed one
  EXPECT_EQ(plan.report.counts.gone, 4);     // c, d, and both relations
  EXPECT_EQ(plan.facts.renumbered, 2);
  EXPECT_EQ(plan.report.gone.size(), 2u);
  const model::View view = reg.view();
  EXPECT_EQ(view.name(view.element(zaken)), "Zaakregistratie");
  EXPECT_EQ(reg.shown(view.element(zaken), "source_version"), "2");
  EXPECT_EQ(reg.shown(view.element(zaken), "tags"), "kern");
  EXPECT_EQ(reg.linked(reg.named("application", "Zaaksysteem"), "plotted_on"), std::vector<std::string>{"Zaakregistratie"});
  // Gone but in use: it stays, as ended, and that is said.
  EXPECT_EQ(reg.linked(reg.named("application", "Oude applicatie"), "plotted_on"), std::vector<std::string>{"Oud"});
  EXPECT_EQ(view.text(view.element(old), reg.metamodel().find_field(view.element(old).type(), "status")), "ended");
  EXPECT_EQ(view.text(view.element(unused), reg.metamodel().find_field(view.element(unused).type(), "status")), "ended");
  EXPECT_EQ(reg.shown(view.element(old), "source_version"), "1");
  const auto in_use = std::ranges::count_if(plan.report.notes, [](const Problem& note) { return note.what.id() == "archimate.gone_in_use"; });
  EXPECT_EQ(in_use, 1);
  EXPECT_TRUE(reg.plan_model("v2.xml", next, second).changes.changes.empty());

  // What comes back is no longer ended.
  reg.import_model("v3.xml", release({{"a2", "O1", "Zaakregistratie"}, {"a", "O2", "Documenten"}, {"c", "O3", "Oud"}}, ""), {.name = "GEMMA", .version = "3"});
  const model::View later = reg.view();
  EXPECT_TRUE(later.element(old).field(reg.metamodel().find_field(later.element(old).type(), "status")).empty());
}

// Other identifiers and nothing lasting: the name within the type says which is which, where one concept alone bears it.
TEST(NewRelease, IsRecognisedByNameWhenItsIdentifiersChanged) {
  using testing::element_xml;
  using testing::relation_xml;
  const auto model = [](const std::string& mark, const std::string& more = "") {
    return testing::model_xml("<elements>" + element_xml(mark + "a", "ApplicationComponent", "Zaken") + element_xml(mark + "b", "BusinessProcess", "Vergunnen") + element_xml(mark + "c", "BusinessProcess", "Dubbel") +
                              element_xml(mark + "d", "BusinessProcess", "Dubbel") + element_xml(mark + "e", "BusinessFunction", "Vergunnen") + more + "</elements><relationships>" + relation_xml(mark + "r", "Serving", mark + "a", mark + "b") +
                              relation_xml(mark + "s", "Serving", mark + "a", mark + "b") + relation_xml(mark + "t", "Association", mark + "r", mark + "e") + "</relationships><views><diagrams><view identifier=\"" + mark +
                              "v\" xsi:type=\"Diagram\"><name>Plaat</name><node identifier=\"" + mark + "n\" xsi:type=\"Element\" elementRef=\"" + mark + "a\" x=\"1\" y=\"1\" w=\"9\" h=\"9\"/></view></diagrams></views>");
  };
  for (const ModelKind kind : {ModelKind::kReference, ModelKind::kOwn}) {
    const ModelOptions options{.kind = kind, .name = "Model", .version = "1"}, next{.kind = kind, .name = "Model", .version = "2"};
    ModelRegister reg;
    reg.import_model("v1.xml", model("x"), options);
    const char* type = kind == ModelKind::kReference ? "reference_component" : "application";
    const model::ElementId zaken = reg.named(type, "Zaken").id();
    const size_t before = reg.snapshot()->element_count();
    const ModelImport plan = reg.import_model("v2.xml", model("y"), next);
    EXPECT_EQ(reg.named(type, "Zaken").id(), zaken);
    EXPECT_EQ(reg.snapshot()->element_count(), before + 2);  // the two that are called alike
    EXPECT_EQ(plan.report.counts.added, 2);
    EXPECT_EQ(plan.report.counts.gone, 2);
    EXPECT_EQ(plan.facts.renumbered, 0);
    EXPECT_EQ(std::ranges::count_if(plan.report.notes, [](const Problem& note) { return note.what.id() == "archimate.renumbered_by_name"; }), 1);
    EXPECT_TRUE(reg.plan_model("v2.xml", model("y"), next).changes.changes.empty());
    EXPECT_EQ(testing::witness(model("y"), reg.export_model({.model = "Model"})).find("lost y"), std::string::npos);
    // An identifier that stayed goes before a name: the concept that is new in name does not take the place of one that is there.
    const ModelImport third = reg.import_model("v3.xml", model("y", element_xml("z", "ApplicationComponent", "Zaken")), {.kind = kind, .name = "Model", .version = "3"});
    EXPECT_EQ(third.report.counts.added, 1);
    EXPECT_EQ(third.report.counts.gone, 0);
  }
  // Another lasting value is another concept, whatever it is called.
  ModelRegister reg;
  const ModelOptions options{.kind = ModelKind::kReference, .name = "GEMMA", .version = "1"};
  reg.import_model("v1.xml", release({{"a", "O1", "Zaken"}}, ""), options);
  const ModelImport other = reg.import_model("v2.xml", release({{"b", "O2", "Zaken"}}, ""), options);
  EXPECT_EQ(other.report.counts.added, 1);
  EXPECT_EQ(other.report.counts.gone, 1);
}

TEST(NewRelease, WhatPeopleChangedStaysUntilTheModelSaysSomethingElse) {
  ModelRegister reg;
  const std::string xml = testing::model_xml("<elements>" + testing::element_xml("a", "ApplicationComponent", "Een") + testing::element_xml("b", "ApplicationComponent", "Twee") + "</elements>");
  reg.import_model("m.xml", xml);
  model::ChangeBuilder build(reg.snapshot());
  build.set(reg.named("application", "Een").id(), "name", "Eén, zoals wij het noemen");
  reg.apply(*build.finish());
  EXPECT_TRUE(reg.plan_model("m.xml", xml).changes.changes.empty());
  const ModelImport plan = reg.import_model("m.xml", testing::model_xml("<elements>" + testing::element_xml("a", "ApplicationComponent", "Een") + testing::element_xml("b", "ApplicationComponent", "Drie") + "</elements>"));
  EXPECT_EQ(plan.report.counts.changed, 1);
  EXPECT_TRUE(reg.named("application", "Eén, zoals wij het noemen"));
  EXPECT_TRUE(reg.named("application", "Drie"));
}

TEST(NewRelease, FindsByNameWhatASpreadsheetNamedBefore) {
  ModelRegister reg;
  model::ChangeBuilder build(reg.snapshot());
  const model::Ref known = build.add("reference_component", {{"name", "zaakregistratie component"}});
  build.relate("plotted_on", build.add("application", {{"name", "Zaaksysteem"}}), known);
  reg.apply(*build.finish());
  const ModelImport plan = reg.import_model("gemma.xml", release({{"a", "O1", "Zaakregistratie-component"}}, ""), {.kind = ModelKind::kReference, .name = "GEMMA"});
  EXPECT_EQ(plan.facts.matched, 1);
  EXPECT_EQ(reg.count("reference_component"), 1u);
}

TEST(NewRelease, AFailedImportLeavesThePreviousVersion) {
  ModelRegister reg;
  reg.import_model("v1.xml", release({{"a", "O1", "Zaken"}}, ""), {.kind = ModelKind::kReference, .name = "GEMMA", .version = "1"});
  const auto before = reg.snapshot();
  std::string broken = release({{"a", "O1", "Zaken"}, {"b", "O2", "Half"}}, testing::relation_xml("r", "Flow", "a", "nergens"));
  EXPECT_NE(testing::refusal(broken).find("nergens"), std::string::npos);
  broken.resize(broken.size() / 2);
  EXPECT_NE(testing::refusal(broken), "");
  EXPECT_EQ(reg.snapshot(), before);
  // A reference model is not taken for one's own by accident.
  const auto read = read_model("v1.xml", release({{"a", "O1", "Zaken"}}, ""));
  ASSERT_TRUE(read);
  EXPECT_FALSE(plan_model_import(reg.view(), *read, {.kind = ModelKind::kOwn, .name = "GEMMA"}));
}

// A release made of GEMMA itself: renamed, removed, added, and other identifiers under the same Object ID.
TEST(NewRelease, OfGemma) {
  const auto file = testing::shared_file("data/gemma/gemma.xml");
  if (!std::filesystem::exists(file)) GTEST_SKIP() << "gemma.xml is not at hand";
  std::string xml = testing::read_bytes(file);
  ModelRegister reg;
  reg.import_model("gemma.xml", xml, {.version = "2026-06"});
  const auto replace_all = [&](const std::string& from, const std::string& to) {
    for (size_t at = xml.find(from); at != xml.npos; at = xml.find(from, at + to.size())) xml.replace(at, from.size(), to);
  };
  replace_all("id-00df63e3bc6e49b382d413a719776806", "id-anders");  // an element, and wherever it stands on a view
  const size_t renamed = xml.find(">Plannen van zaken<");
  ASSERT_NE(renamed, xml.npos);
  xml.replace(renamed, 19, ">Plannen van werk<");
  xml.insert(xml.find("</elements>"), testing::element_xml("id-nieuw", "Goal", "Nieuw doel"));
  const ModelImport plan = reg.import_model("gemma-2.xml", xml, {.version = "2026-12"});
  EXPECT_EQ(plan.facts.renumbered, 1);
  EXPECT_EQ(plan.report.counts.added, 1);
  EXPECT_GE(plan.report.counts.changed, 1);
  EXPECT_LT(plan.report.counts.changed, 60);
  EXPECT_EQ(plan.report.counts.gone, 0);
  EXPECT_EQ(reg.shown(reg.named("reference_concept", "Plannen van werk"), "source_version"), "2026-12");
  EXPECT_TRUE(reg.plan_model("gemma-2.xml", xml, {.version = "2026-12"}).changes.changes.empty());
}

}  // namespace
}  // namespace koers::exchange::archimate
