// The example register out as ArchiMate, and into an empty register: the same elements, fields and relations.
#include <map>

#include "exchange/archimate/archimate_test_support.h"

namespace koers::exchange::archimate {
namespace {

using testing::ModelRegister;

// The whole register by key: type, labels, fields as encoded or as text, measurements; relations by what they join.
struct Content {
  std::map<std::string, std::map<std::string, std::string>> elements;
  std::multimap<std::string, std::map<std::string, std::string>> relations;
};

Content content_of(const model::View& view) {
  const model::Snapshot& snapshot = *view.snapshot();
  Content content;
  const auto fields = [&](const auto& thing, std::map<std::string, std::string>& into) {
    thing.for_each_field([&](model::FieldId id, model::ValueView value) {
      into[view.metamodel().field(id).symbol] = value.commitment() ? view.text(thing, id) : std::string(value.encoded());
    });
    into["labels"] = std::to_string(thing.labels());
  };
  view.for_each_element([&](const model::ElementView& element) {
    auto& into = content.elements[std::string(element.key())];
    into["type"] = view.metamodel().type(element.type()).name;
    fields(element, into);
    for (const std::string_view name : snapshot.series_names(element.id())) {
      for (const model::SeriesPoint& point : view.series(element, name)) into["series." + std::string(name)] += format_iso(point.at) + "=" + std::to_string(point.value) + " ";
    }
  });
  std::map<uint32_t, std::string> names;
  const auto end = [&](model::Ref ref) { return ref.is_relation() ? names[ref.relation().index] : std::string(snapshot.element(ref.element()).key()); };
  view.for_each_relation([&](const model::RelationView& relation) {
    const std::string name = view.metamodel().relation_type(relation.type()).name + " " + end(relation.from()) + " " + end(relation.to());
    names[relation.id().index] = "(" + name + ")";
    std::map<std::string, std::string> into;
    fields(relation, into);
    content.relations.emplace(name, std::move(into));
  });
  return content;
}

void expect_same(const model::View& before, const model::View& after) {
  const Content one = content_of(before), other = content_of(after);
  ASSERT_EQ(one.elements.size(), other.elements.size());
  ASSERT_EQ(one.relations.size(), other.relations.size());
  int shown = 0;
  for (const auto& [key, fields] : one.elements) {
    const auto found = other.elements.find(key);
    ASSERT_TRUE(found != other.elements.end()) << key;
    for (const auto& [field, value] : fields) {
      const auto at = found->second.find(field);
      if (at != found->second.end() && at->second == value) continue;
      if (++shown < 10) ADD_FAILURE() << key << " " << field << ": " << value << " → " << (at == found->second.end() ? "(nothing)" : at->second);
    }
    EXPECT_EQ(fields.size(), found->second.size()) << key;
  }
  // Several of the same name are compared as sets.
  const auto sorted = [](const Content& content) {
    std::vector<std::pair<std::string, std::map<std::string, std::string>>> all(content.relations.begin(), content.relations.end());
    std::ranges::sort(all);
    return all;
  };
  const auto all = sorted(one), others = sorted(other);
  for (size_t i = 0; i < all.size() && shown < 10; ++i) {
    if (all[i] == others[i]) continue;
    ++shown;
    ADD_FAILURE() << all[i].first << " / " << others[i].first << " " << ::testing::PrintToString(all[i].second) << " " << ::testing::PrintToString(others[i].second);
  }
}

ModelRegister waterrade() {
  ModelRegister reg;
  std::vector<table::Workbook> workbooks;
  const std::filesystem::path folder = std::filesystem::path(KOERS_SOURCE_DIR) / "examples/waterrade";
  for (const char* file : {"afdelingen.csv", "medewerkers.csv", "overleggen.csv", "doelen.xlsx", "wetten.csv", "processen.csv", "applicaties.csv", "contracten.xlsx", "gegevens.csv",
                           "informatiebehoeften.xlsx", "interviews.csv", "projectenlijst.xlsx", "begroting.xlsx", "besluiten.csv", "risicos.xlsx", "kpis.csv"}) {
    auto workbook = table::read_workbook(file, testing::read_bytes(folder / file));
    EXPECT_TRUE(workbook) << file;
    if (workbook) workbooks.push_back(std::move(*workbook));
  }
  reg.apply(reg.plan(std::move(workbooks)).changes);
  return reg;
}

TEST(WaterradeArchimate, GoesOutAndComesBackWhole) {
  ModelRegister reg = waterrade();
  ASSERT_GT(reg.view().snapshot()->element_count(), 300u);
  const std::string out = reg.export_model({.name = "Gemeente Waterrade"});
  EXPECT_TRUE(testing::is_valid(out));
  ModelRegister empty;
  const ModelImport import = empty.import_model("waterrade.xml", out);
  EXPECT_TRUE(import.report.notes.empty()) << import.report.notes.front().in(Language::kEnglish);  // no pair that the standard does not allow
  expect_same(reg.view(), empty.view());
  EXPECT_TRUE(reg.plan_model("waterrade.xml", out).changes.changes.empty());
}

const std::string kReference = testing::model_xml(
    "<elements>" + testing::element_xml("rc1", "ApplicationComponent", "Zaakregistratiecomponent") + testing::element_xml("rc2", "ApplicationComponent", "Zaaktypencomponent") +
    testing::element_xml("f1", "BusinessFunction", "Dienstverlening") + "</elements><relationships>" + testing::relation_xml("r1", "Serving", "rc1", "f1") +
    "</relationships><views><diagrams><view identifier=\"v\" xsi:type=\"Diagram\"><name xml:lang=\"nl\">Plaat</name><node identifier=\"n1\" xsi:type=\"Element\" elementRef=\"rc1\" x=\"10\" y=\"10\" w=\"120\" h=\"60\"/>"
    "<node identifier=\"n2\" xsi:type=\"Element\" elementRef=\"rc2\" x=\"200\" y=\"10\" w=\"120\" h=\"60\"/></view></diagrams></views>");

// With a reference model in it, something plotted on it, and something said about its concepts.
TEST(WaterradeArchimate, WithAReferenceModelInIt) {
  ModelRegister reg = waterrade();
  reg.import_model("gemma.xml", kReference, {.kind = ModelKind::kReference, .name = "Mini-GEMMA", .version = "1"});
  model::ChangeBuilder build(reg.snapshot());
  const model::ElementView concept_ = reg.named("reference_component", "Zaakregistratiecomponent");
  build.set(concept_.id(), "tags", model::Texts{{"belangrijk"}});
  const model::Ref own = build.add("application", {{"name", "Eigen zaaksysteem"}});
  build.relate("plotted_on", own, concept_.id());
  reg.apply(*build.finish());

  const std::string out = reg.export_model({.name = "Waterrade"});
  EXPECT_TRUE(testing::is_valid(out));
  EXPECT_NE(out.find("koers-plot-"), out.npos);
  ModelRegister empty;
  const ModelImport import = empty.import_model("uit.xml", out);
  EXPECT_EQ(import.facts.kind, ModelKind::kReference);
  expect_same(reg.view(), empty.view());
  // Only the model, with what is plotted on it.
  const std::string only = reg.export_model({.model = "Mini-GEMMA"});
  EXPECT_TRUE(testing::is_valid(only));
  const auto read = read_model("only.xml", only);
  ASSERT_TRUE(read);
  EXPECT_GE(read->elements.size(), 4u);
  EXPECT_LT(read->elements.size(), 60u);

  // Two models: then the file is a model of its own, and both are in it.
  reg.import_model("tweede.xml", testing::model_xml("<elements>" + testing::element_xml("rc1", "ApplicationComponent", "Heel iets anders") + "</elements>"), {.kind = ModelKind::kOwn, .name = "Tweede"});
  const std::string both = reg.export_model({.name = "Waterrade"});
  EXPECT_TRUE(testing::is_valid(both));
  ModelRegister other;
  other.import_model("beide.xml", both);
  expect_same(reg.view(), other.view());
}

}  // namespace
}  // namespace koers::exchange::archimate
