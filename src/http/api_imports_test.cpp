#include "http/api_test_support.h"

namespace koers::http {
namespace {

using testing::Answer;
using testing::ApiTest;
using testing::joined;

class ImportsTest : public ApiTest {
 protected:
  std::string open(const std::string& options = "{}") { return std::string(post("/imports", options, 201).at("id").as_string()); }
  Answer put(const std::string& id, const std::string& name, const std::string& bytes) { return ask("PUT", "/imports/" + id + "/files/" + name, bytes, "Content-Type: application/octet-stream\r\n"); }

  static constexpr const char* kProjects = "Naam project;Omvang;Draagt bij aan\nZaaksysteem;groot;Kortere doorlooptijd\nArchief;klein;\n";
  static constexpr const char* kGoals = "Doel;Omschrijving\nKortere doorlooptijd;Binnen vijf dagen\n";
};

TEST_F(ImportsTest, FilesBecomeAPlanAndThePlanBecomesElements) {
  const std::string id = open();
  ASSERT_EQ(put(id, "projecten.csv", kProjects).status, 200);
  const Answer second = put(id, "doelen & meer.csv", kGoals);
  ASSERT_EQ(second.status, 200) << second.body;
  EXPECT_EQ(joined(parse(second.body).at("files"), "name"), "doelen & meer.csv projecten.csv");
  const Json plan = get("/imports/" + id + "/plan");
  EXPECT_EQ(plan.at("report").at("counts").at("added").to_number<int>(), 3) << boost::json::serialize(plan.at("report").at("counts"));
  EXPECT_EQ(get("/register").at("element_count").to_number<int>(), 0) << "a look changes nothing";
  const std::string seen = std::to_string(plan.at("revision").to_number<uint64_t>());
  const Json applied = post("/imports/" + id + "/apply", R"({"revision": )" + seen + "}");
  EXPECT_GT(applied.at("revision").to_number<uint64_t>(), plan.at("revision").to_number<uint64_t>());
  EXPECT_EQ(joined(get("/elements?type=initiative&sort=name").at("elements"), "name"), "Archief Zaaksysteem");
  EXPECT_EQ(get("/elements/INI-1").at("relations").at(0).at("links").at(0).at("element").at("key").as_string(), "DOEL-1");
  EXPECT_EQ(ask("GET", "/imports/" + id).status, 404) << "it is done";

  const std::string again = open();
  put(again, "projecten.csv", kProjects);
  EXPECT_EQ(get("/imports/" + again + "/plan").at("changes").to_number<int>(), 0) << "an unchanged file changes nothing";
}

TEST_F(ImportsTest, APlanThatIsOldIsNotApplied) {
  const std::string id = open();
  put(id, "doelen.csv", kGoals);
  const std::string seen = std::to_string(get("/imports/" + id + "/plan").at("revision").to_number<uint64_t>());
  change(R"({"kind": "add_element", "type": "goal", "fields": {"name": "Kortere doorlooptijd"}})");
  EXPECT_EQ(ask("POST", "/imports/" + id + "/apply", R"({"revision": )" + seen + "}").status, 409);
  EXPECT_EQ(get("/elements?type=goal").at("total").to_number<int>(), 1);
  const Json plan = get("/imports/" + id + "/plan");
  EXPECT_EQ(plan.at("report").at("counts").at("changed").to_number<int>(), 1);
}

TEST_F(ImportsTest, WhatCannotBeReadIsExplainedPerFile) {
  const std::string id = open();
  put(id, "leeg.xlsx", "PK\x03\x04kapot");
  put(id, "stuk.pdf", "%PDF-1.4 ...");
  const Answer answer = ask("GET", "/imports/" + id + "/plan");
  EXPECT_EQ(answer.status, 400);
  const Json problem = parse(answer.body);
  EXPECT_EQ(problem.at("errors").as_array().size(), 2u) << answer.body;
  ask("DELETE", "/imports/" + id + "/files/leeg.xlsx");
  EXPECT_EQ(ask("DELETE", "/imports/" + id + "/files/leeg.xlsx").status, 404);
  EXPECT_EQ(joined(get("/imports/" + id).at("files"), "name"), "stuk.pdf");
  EXPECT_EQ(put(id, std::string(300, 'a'), "x").status, 400);
  EXPECT_EQ(ask("PUT", "/imports/" + id + "/files/x.csv", "abc").status, 415) << "a file is sent as application/octet-stream";
  EXPECT_EQ(ask("PUT", "/imports/" + id + "/options", R"({"empty_cells": "weg"})").status, 400);
  EXPECT_EQ(ask("PUT", "/imports/" + id + "/options", R"({"empty_cells": "clear"})").status, 200);
  EXPECT_EQ(get("/imports/" + id).at("options").at("empty_cells").as_string(), "clear");
}

TEST_F(ImportsTest, AnImportBelongsToNobodyElseAndDoesNotStayForEver) {
  const std::string id = open();
  EXPECT_EQ(get("/imports").at("imports").as_array().size(), 1u);
  EXPECT_EQ(ask("GET", "/imports/1").status, 404);
  clock.advance_us(int64_t{3601} * 1'000'000);
  EXPECT_EQ(ask("GET", "/imports/" + id).status, 404);
  std::string last;
  for (int i = 0; i < 20; ++i) last = open();
  EXPECT_EQ(ask("POST", "/imports", "{}").status, 503);
  EXPECT_EQ(ask("DELETE", "/imports/" + last).status, 204);
  EXPECT_EQ(ask("POST", "/imports", "{}").status, 201);
}

TEST_F(ImportsTest, AnExportComesBackAndChangesNothingOrWhatWasChanged) {
  change(R"({"kind": "add_element", "type": "goal", "as": "#d", "fields": {"name": "Kortere doorlooptijd"}},
            {"kind": "add_element", "type": "initiative", "as": "#i", "fields": {"name": "Zaaksysteem", "size": "large", "planned_cost": [{"year": 2027, "incidental": 8500000}]}},
            {"kind": "add_relation", "type": "contributes_to", "from": "#i", "to": "#d"})");
  const Answer file = ask("GET", "/exports/register.xlsx");
  ASSERT_EQ(file.status, 200);
  EXPECT_EQ(file.header("content-disposition"), "attachment; filename=\"register.xlsx\"");
  const std::string id = open();
  ASSERT_EQ(put(id, "register.xlsx", file.body).status, 200);
  const Json plan = get("/imports/" + id + "/plan");
  EXPECT_EQ(plan.at("changes").to_number<int>(), 0) << boost::json::serialize(plan.at("report").at("counts"));
}

TEST_F(ImportsTest, AGridIsExportedAsItIsSeen) {
  change(R"({"kind": "add_element", "type": "goal", "as": "#d", "fields": {"name": "Kortere doorlooptijd"}},
            {"kind": "add_element", "type": "initiative", "as": "#i", "fields": {"name": "Zaaksysteem", "size": "large", "duration": 6, "planned_start": "2027-07-01"}},
            {"kind": "add_element", "type": "initiative", "fields": {"name": "=1+1", "size": "small"}},
            {"kind": "add_relation", "type": "contributes_to", "from": "#i", "to": "#d"})");
  const Answer csv = ask("GET", "/exports/elements.csv?type=initiative&sort=-name&fields=name,size,planned_start,duration&relations=contributes_to");
  ASSERT_EQ(csv.status, 200) << csv.body;
  EXPECT_EQ(csv.body,
            "\xef\xbb\xbfSleutel;Naam;Omvang;Geplande start;Looptijd;draagt bij aan\r\nINI-1;Zaaksysteem;Groot (L);01-07-2027;6;DOEL-1 Kortere doorlooptijd\r\nINI-2;\"'=1+1\";Klein (S);;;\r\n");
  const Answer xlsx = ask("GET", "/exports/elements.xlsx?filter=size:is:small&type=initiative");
  ASSERT_EQ(xlsx.status, 200);
  EXPECT_TRUE(xlsx.body.starts_with("PK"));
  EXPECT_EQ(ask("GET", "/exports/elements.csv?fields=kleur").status, 400);
  EXPECT_EQ(ask("GET", "/exports/elements.csv?pageSize=3").status, 400) << "a file has no pages";
  EXPECT_EQ(ask("GET", "/exports/geen.pdf").status, 404);
}

TEST_F(ImportsTest, AnArchitectureModelIsAnImportToo) {
  const std::string kModel =
      "<model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" identifier=\"m\"><name>Proef</name><elements>"
      "<element identifier=\"a\" xsi:type=\"ApplicationComponent\"><name>Zaaksysteem</name></element><element identifier=\"b\" xsi:type=\"BusinessProcess\"><name>Vergunning</name></element></elements>"
      "<relationships><relationship identifier=\"r\" source=\"a\" target=\"b\" xsi:type=\"Serving\"/></relationships>"
      "<views><diagrams><view identifier=\"v\" xsi:type=\"Diagram\"><name>Plaat</name><node identifier=\"n\" xsi:type=\"Element\" elementRef=\"a\" x=\"10\" y=\"10\" w=\"100\" h=\"50\"/></view></diagrams></views></model>";
  const std::string id = open();
  put(id, "model.xml", kModel);
  EXPECT_EQ(get("/imports/" + id + "/plan").at("model").at("kind").as_string(), "own");
  const Answer options = ask("PUT", "/imports/" + id + "/options", R"({"answers": {"model:kind": "reference", "model:name": "Mijn model", "model:version": "2"}})");
  ASSERT_EQ(options.status, 200) << options.body;
  const Json plan = get("/imports/" + id + "/plan");
  EXPECT_EQ(plan.at("model").at("kind").as_string(), "reference");
  EXPECT_EQ(plan.at("report").at("counts").at("added").to_number<int>(), 4);
  put(id, "doelen.csv", kGoals);
  const Json both = get("/imports/" + id + "/plan");
  EXPECT_EQ(both.at("report").at("counts").at("added").to_number<int>(), 5) << "a model and a table are one plan";
  EXPECT_EQ(both.at("model").at("file").as_string(), "model.xml");
  ask("DELETE", "/imports/" + id + "/files/doelen.csv");
  post("/imports/" + id + "/apply", R"({"revision": )" + std::to_string(plan.at("revision").to_number<uint64_t>()) + "}");
  EXPECT_EQ(get("/elements?type=reference_component").at("total").to_number<int>(), 1);

  change(R"({"kind": "add_element", "type": "application", "key": "APP-1", "fields": {"name": "Onze zaken"}})");
  change(R"({"kind": "add_relation", "type": "plotted_on", "from": "APP-1", "to": "REF-1"})");
  const Json drawing = get("/drawings/PLT-1");
  ASSERT_EQ(drawing.at("boxes").as_array().size(), 1u);
  EXPECT_EQ(drawing.at("boxes").at(0).at("key").as_string(), "REF-1");
  EXPECT_EQ(drawing.at("boxes").at(0).at("plotted").at(0).at("key").as_string(), "APP-1");
  EXPECT_EQ(ask("GET", "/drawings/REF-1").status, 400);
  EXPECT_EQ(ask("GET", "/drawings/PLT-9").status, 404);
  const Answer out = ask("GET", "/exports/register.xml");
  ASSERT_EQ(out.status, 200);
  EXPECT_NE(out.body.find("Onze zaken"), std::string::npos);
  EXPECT_NE(out.body.find("koers-plot-"), std::string::npos);
  const Answer lists = ask("GET", "/exports/archi-csv.zip");
  ASSERT_EQ(lists.status, 200);
  const std::string again = open();
  put(again, "archi-csv.zip", lists.body);
  const Json same = get("/imports/" + again + "/plan");
  EXPECT_EQ(same.at("changes").to_number<int>(), 0) << boost::json::serialize(same.at("report").at("counts"));
}

TEST_F(ImportsTest, WhatTheServerWasGivenToMakeIsMade) {
  ServerOptions options;
  options.exports = {{"plan.html", "text/html; charset=utf-8", "Het plan.", "The plan.", [](const model::View& view) -> Result<std::string> { return "<p>" + std::to_string(view.revision()); }}};
  start(options);
  const Answer page = ask("GET", "/exports/plan.html");
  EXPECT_EQ(page.status, 200);
  EXPECT_EQ(page.body, "<p>" + std::to_string(revision()));
  EXPECT_NE(page.header("content-security-policy").find("sandbox"), std::string::npos);
}

TEST_F(ImportsTest, IntoAScenario) {
  post("/branches", R"({"name": "proef"})", 201);
  const std::string id(post("/imports?branch=proef", "{}", 201).at("id").as_string());
  put(id, "doelen.csv", kGoals);
  post("/imports/" + id + "/apply", R"({"revision": )" + std::to_string(get("/imports/" + id + "/plan").at("revision").to_number<uint64_t>()) + "}");
  EXPECT_EQ(get("/elements?type=goal&branch=proef").at("total").to_number<int>(), 1);
  EXPECT_EQ(get("/elements?type=goal").at("total").to_number<int>(), 0);
}

}  // namespace
}  // namespace koers::http
