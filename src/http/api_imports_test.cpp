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
