#include <algorithm>
#include <thread>

#include "http/api_test_support.h"

namespace koers::http {
namespace {

using testing::Answer;
using testing::ApiTest;
using testing::joined;
using testing::RawClient;

constexpr const char* kSome = R"(
  {"kind": "add_element", "type": "goal", "as": "#doel", "fields": {"name": "Kortere doorlooptijd"}},
  {"kind": "add_element", "type": "goal", "fields": {"name": "Élan in de wijk"}},
  {"kind": "add_element", "type": "initiative", "as": "#a", "fields": {"name": "Zaaksysteem", "size": "large", "duration": 6, "status": "active",
     "planned_cost": [{"year": 2027, "incidental": 8500000}], "planned_start": "2027-01-01"}},
  {"kind": "add_element", "type": "initiative", "fields": {"name": "archief", "size": "small", "duration": 2, "status": "planned"}},
  {"kind": "add_element", "type": "initiative", "fields": {"name": "Élastische zoeker", "duration": 12}},
  {"kind": "add_element", "type": "person", "fields": {"name": "J. Jansen", "email": "j@example.nl"}},
  {"kind": "add_relation", "type": "contributes_to", "from": "#a", "to": "#doel", "as": "#r", "fields": {"weight": 2.0}})";

TEST_F(ApiTest, TheRegisterSaysWhatItHolds) {
  const Json before = get("/register");
  EXPECT_EQ(before.at("name").as_string(), "Proefregister");
  const Json done = change(kSome);
  ASSERT_EQ(done.at("added").as_array().size(), 7u);
  EXPECT_EQ(done.at("added").at(2).at("key").as_string(), "INI-1");
  EXPECT_EQ(done.at("added").at(6).at("relation").as_string(), "@0");
  const Json after = get("/register");
  EXPECT_GT(after.at("revision").to_number<int>(), before.at("revision").to_number<int>());
  EXPECT_EQ(after.at("element_count").to_number<int>(), 6);
  EXPECT_EQ(joined(after.at("types"), "type"), "goal initiative person");
}

TEST_F(ApiTest, OneElementShowsFieldsRelationsAndMoments) {
  change(kSome);
  const Json element = get("/elements/INI-1");
  EXPECT_EQ(element.at("name").as_string(), "Zaaksysteem");
  EXPECT_EQ(element.at("fields").at("planned_cost").at(0).at("incidental").to_number<int64_t>(), 8'500'000);
  EXPECT_EQ(element.at("fields").at("planned_start").as_string(), "2027-01-01");
  const Json& group = element.at("relations").at(0);
  EXPECT_EQ(group.at("type").as_string(), "contributes_to");
  EXPECT_EQ(group.at("direction").as_string(), "out");
  EXPECT_EQ(group.at("links").at(0).at("element").at("name").as_string(), "Kortere doorlooptijd");
  EXPECT_EQ(group.at("links").at(0).at("fields").at("weight").as_double(), 2.0);
  EXPECT_EQ(element.at("changed_at").as_string(), "2026-09-21T14:13:20.000000Z");
  EXPECT_EQ(get("/elements/DOEL-1").at("relations").at(0).at("direction").as_string(), "in");
  EXPECT_EQ(get("/elements/PER-1").at("fields").at("name").as_string(), "J. Jansen");
  const Answer none = ask("GET", "/elements/INI-99");
  EXPECT_EQ(none.status, 404);
  EXPECT_NE(none.body.find("INI-99"), std::string::npos);
}

TEST_F(ApiTest, TheGridFiltersSortsAndPages) {
  change(kSome);
  const auto keys = [this](const std::string& query) { return joined(get("/elements?" + query).at("elements"), "key"); };
  EXPECT_EQ(keys("type=initiative"), "INI-1 INI-2 INI-3");
  EXPECT_EQ(keys("type=initiative&sort=name"), "INI-2 INI-3 INI-1") << "accents and capitals do not count";
  EXPECT_EQ(keys("type=initiative&sort=-name"), "INI-1 INI-3 INI-2");
  EXPECT_EQ(keys("type=initiative&sort=-duration"), "INI-3 INI-1 INI-2");
  EXPECT_EQ(keys("type=initiative&sort=size"), "INI-2 INI-1 INI-3") << "choices in the order of the metamodel, empty last";
  EXPECT_EQ(keys("type=initiative&sort=-size"), "INI-1 INI-2 INI-3") << "empty last that way round too";
  EXPECT_EQ(keys("sort=name"), "INI-2 DOEL-2 INI-3 PER-1 DOEL-1 INI-1");
  EXPECT_EQ(keys("sort=type,-name"), "DOEL-1 DOEL-2 INI-1 INI-3 INI-2 PER-1");
  EXPECT_EQ(keys("filter=name:contains:elas"), "INI-3");
  EXPECT_EQ(keys("filter=name:contains:elan|archief"), "DOEL-2 INI-2");
  EXPECT_EQ(keys("type=initiative&filter=size:is:small|"), "INI-2 INI-3") << "an empty alternative is (leeg)";
  EXPECT_EQ(keys("type=initiative&filter=size:empty"), "INI-3");
  EXPECT_EQ(keys("type=initiative&filter=size:not:large"), "INI-2 INI-3");
  EXPECT_EQ(keys("type=initiative&filter=size:not:large|"), "INI-2");
  EXPECT_EQ(keys("type=initiative&filter=duration:from:3&filter=duration:to:6"), "INI-1");
  EXPECT_EQ(keys("type=initiative&filter=planned_start:from:2026-12-31"), "INI-1");
  EXPECT_EQ(keys("type=initiative&filter=planned_start:to:2026-12-31|"), "INI-2 INI-3");
  EXPECT_EQ(keys("type=initiative&filter=planned_cost:filled"), "INI-1");
  EXPECT_EQ(keys("type=initiative&filter=contributes_to:lacks"), "INI-2 INI-3");
  EXPECT_EQ(keys("type=goal&filter=contributes_to.in:has"), "DOEL-1");
  EXPECT_EQ(keys("filter=contributes_to:has:DOEL-1"), "INI-1");
  EXPECT_EQ(keys("filter=key:is:INI-2|PER-1"), "INI-2 PER-1");
  EXPECT_EQ(keys("search=jansen"), "PER-1");
  EXPECT_EQ(keys("search=ELASTISCHE zoek"), "INI-3");
  EXPECT_EQ(keys("search=ini-2"), "INI-2");
  EXPECT_EQ(keys("type=initiative,goal&pageSize=2&offset=3"), "INI-2 INI-3");

  std::string all;
  std::string cursor;
  for (int page = 0; page < 10; ++page) {
    const Json answer = get("/elements?sort=name&pageSize=2" + (cursor.empty() ? "" : "&cursor=" + cursor));
    EXPECT_EQ(answer.at("total").to_number<int>(), 6);
    all += joined(answer.at("elements"), "key") + "; ";
    if (answer.at("next_cursor").is_null()) break;
    cursor = answer.at("next_cursor").as_string();
  }
  EXPECT_EQ(all, "INI-2 DOEL-2; INI-3 PER-1; DOEL-1 INI-1; ");

  const Json slim = get("/elements?type=initiative&fields=name,size&relations=contributes_to&pageSize=1");
  EXPECT_EQ(boost::json::serialize(slim.at("elements").at(0).at("fields")), R"({"name":"Zaaksysteem","size":"large"})");
  EXPECT_EQ(slim.at("elements").at(0).at("relations").at(0).at("links").at(0).at("element").at("key").as_string(), "DOEL-1");
}

TEST_F(ApiTest, ACursorSurvivesAChange) {
  change(kSome);
  const Json first = get("/elements?type=initiative&sort=name&pageSize=2");
  EXPECT_EQ(joined(first.at("elements"), "key"), "INI-2 INI-3");
  change(R"({"kind": "add_element", "type": "initiative", "fields": {"name": "aaa"}})");
  const Json second = get("/elements?type=initiative&sort=name&pageSize=2&cursor=" + std::string(first.at("next_cursor").as_string()));
  EXPECT_EQ(joined(second.at("elements"), "key"), "INI-1") << "what came in before does not make anything come twice";
}

TEST_F(ApiTest, QuestionsThatMakeNoSenseAreExplained) {
  for (const char* path : {"/elements?type=projekt", "/elements?filter=nme:contains:x", "/elements?filter=name", "/elements?filter=name:bevat:x", "/elements?type=initiative&filter=duration:from:veel",
                           "/elements?type=initiative&filter=name:from:3", "/elements?filter=contributes_to:is:x", "/elements?filter=contributes_to:has:DOEL-77", "/elements?sort=kleur",
                           "/elements?pageSize=0", "/elements?pageSize=1001", "/elements?cursor=x", "/elements?pagesize=3", "/elements?sort=name&sort=key", "/elements?fields=kleur",
                           "/elements?relations=kleur", "/elements?moment=gisteren", "/elements?revision=1&moment=2026-01-01", "/elements?search=%ff", "/log?count=x"}) {
    const std::string plain = path;
    const Answer answer = plain.find('%') == std::string::npos ? ask("GET", plain) : raw("GET /api/v1" + plain + " HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + cookie + "\r\n\r\n");
    EXPECT_TRUE(answer.status == 400) << path << " → " << answer.status;
    const Json problem = parse(answer.body);
    for (const auto& error : problem.at("errors").as_array()) {
      EXPECT_TRUE(error.as_object().contains("mend")) << path;
      EXPECT_FALSE(error.at("where").as_object().empty()) << path;
    }
  }
  const Answer both = ask("GET", "/elements?filter=nme:contains:x&filter=name:bevat:x&sort=kleur");
  EXPECT_EQ(parse(both.body).at("errors").as_array().size(), 3u) << "every problem at once";
  EXPECT_NE(both.body.find("Bedoelde je name?"), std::string::npos) << both.body;
  EXPECT_NE(ask("GET", "/elements?filter=nme:contains:x", "", "Accept-Language: en-GB,nl;q=0.5\r\n").body.find("Did you mean name?"), std::string::npos);
}

TEST_F(ApiTest, AChangeAppliesWholeOrNotAtAll) {
  change(kSome);
  const uint64_t before = revision();
  const Json problem = change(R"(
    {"kind": "set_fields", "target": "INI-1", "fields": {"name": "Anders", "duration": "lang", "kleur": "rood"}},
    {"kind": "set_fields", "target": "INI-99", "fields": {"name": "Niemand"}},
    {"kind": "add_relation", "type": "contribues_to", "from": "INI-1", "to": "#x"},
    {"kind": "add_element", "type": "goal", "as": "doel"})",
                              400);
  std::vector<std::string> paths;
  for (const auto& error : problem.at("errors").as_array()) paths.emplace_back(error.at("where").at("path").as_string());
  EXPECT_EQ(paths, (std::vector<std::string>{"$.changes[0].fields.duration", "$.changes[0].fields.kleur", "$.changes[1].target", "$.changes[2].type", "$.changes[2].to", "$.changes[3].as"}));
  EXPECT_EQ(revision(), before);
  EXPECT_EQ(get("/elements/INI-1").at("name").as_string(), "Zaaksysteem");

  const Json refused = change(R"({"kind": "set_fields", "target": "INI-1", "fields": {"duration": 200}}, {"kind": "set_fields", "target": "INI-2", "fields": {"name": null}})", 400);
  EXPECT_EQ(refused.at("errors").as_array().size(), 2u);
  EXPECT_EQ(refused.at("errors").at(0).at("where").at("path").as_string(), "$.changes[0].fields.duration");
  EXPECT_EQ(revision(), before);
  EXPECT_EQ(ask("POST", "/changes", R"({"changes": []})").status, 400) << "without a base nobody can see a conflict";
  EXPECT_EQ(ask("POST", "/changes", "{\"base_revision\": 1, \"changes\": [").status, 400);
}

TEST_F(ApiTest, ChangesByKeyNameAndNumber) {
  change(kSome);
  change(R"({"kind": "set_fields", "target": "@0", "fields": {"weight": 5}}, {"kind": "set_key", "element": "INI-2", "key": "ARCHIEF"},
            {"kind": "set_labels", "target": "INI-3", "labels": ["confidential"]})");
  EXPECT_EQ(get("/elements/INI-1").at("relations").at(0).at("links").at(0).at("fields").at("weight").as_double(), 5.0);
  EXPECT_EQ(get("/elements/ARCHIEF").at("name").as_string(), "archief");
  EXPECT_EQ(get("/elements/INI-3").at("labels").at(0).as_string(), "confidential");
  change(R"({"kind": "unrelate", "type": "contributes_to", "from": "INI-1", "to": "DOEL-1"}, {"kind": "remove", "target": "INI-3"})");
  EXPECT_TRUE(get("/elements/INI-1").at("relations").as_array().empty());
  EXPECT_EQ(ask("GET", "/elements/INI-3").status, 404);
  change(R"({"kind": "add_element", "type": "kpi", "as": "#k", "fields": {"name": "Doorlooptijd"}},
            {"kind": "append_points", "element": "#k", "points": [{"at": "2026-02-01", "value": 12}, {"at": "2026-01-01", "value": 14}]})");
  EXPECT_EQ(get("/elements?type=kpi").at("total").to_number<int>(), 1);
  const std::string key(get("/elements?type=kpi").at("elements").at(0).at("key").as_string());
  EXPECT_EQ(get("/elements/" + key).at("series").at(0).at("points").at(0).at("at").as_string(), "2026-01-01");
}

TEST_F(ApiTest, AFieldThatChangedMeanwhileIsAConflictWithBothValues) {
  change(kSome);
  const uint64_t seen = revision();
  change(R"({"kind": "set_fields", "target": "INI-1", "fields": {"duration": 7}})");
  const std::string late = R"({"base_revision": )" + std::to_string(seen) + R"(, "changes": [{"kind": "set_fields", "target": "INI-1", "fields": {"duration": 9, "size": "small"}}]})";
  const Json conflict = post("/changes", late, 409);
  ASSERT_EQ(conflict.at("errors").as_array().size(), 1u);
  const Json& error = conflict.at("errors").at(0);
  EXPECT_EQ(error.at("where").at("field").as_string(), "duration");
  EXPECT_EQ(error.at("arguments").at("base").as_string(), "6");
  EXPECT_EQ(error.at("arguments").at("current").as_string(), "7");
  EXPECT_EQ(error.at("arguments").at("proposed").as_string(), "9");
  EXPECT_EQ(get("/elements/INI-1").at("fields").at("size").as_string(), "large");
}

TEST_F(ApiTest, TheSameRequestTwiceChangesOnce) {
  const std::string body = R"({"base_revision": 0, "changes": [{"kind": "add_element", "type": "goal", "fields": {"name": "Eén keer"}}]})";
  const Answer first = ask("POST", "/changes", body, "Idempotency-Key: abc\r\n");
  const Answer second = ask("POST", "/changes", body, "Idempotency-Key: abc\r\n");
  ASSERT_EQ(first.status, 200) << first.body;
  ASSERT_EQ(second.status, 200) << second.body;
  EXPECT_EQ(parse(first.body).at("revision"), parse(second.body).at("revision"));
  EXPECT_TRUE(parse(second.body).at("repeated").as_bool());
  EXPECT_EQ(parse(second.body).at("added").at(0).at("key").as_string(), "DOEL-1");
  EXPECT_EQ(get("/elements?type=goal").at("total").to_number<int>(), 1);
}

TEST_F(ApiTest, HistoryLogAndUndo) {
  change(kSome);
  clock.advance_us(60'000'000);
  const uint64_t changed = change(R"({"kind": "set_fields", "target": "INI-1", "fields": {"duration": 8, "size": null}})").at("revision").to_number<uint64_t>();
  const Json history = get("/elements/INI-1/history");
  ASSERT_EQ(history.at("entries").as_array().size(), 2u);
  const Json& newest = history.at("entries").at(0);
  EXPECT_EQ(newest.at("revision").to_number<uint64_t>(), changed);
  EXPECT_EQ(newest.at("reason").as_string(), "proef");
  EXPECT_EQ(newest.at("changes").as_array().size(), 2u);
  for (const auto& one : newest.at("changes").as_array()) {
    if (one.at("field").as_string() == "duration") {
      EXPECT_EQ(one.at("before").as_string(), "6");
      EXPECT_EQ(one.at("after").as_string(), "8");
      EXPECT_EQ(one.at("label").at("nl").as_string(), "Looptijd");
    } else {
      EXPECT_EQ(one.at("before").as_string(), "Groot (L)");
      EXPECT_EQ(one.at("after").as_string(), "");
    }
  }
  EXPECT_EQ(get("/elements/INI-1/history?count=1").at("before").to_number<uint64_t>(), changed);
  EXPECT_EQ(get("/elements/INI-1/history?before=" + std::to_string(changed)).at("entries").as_array().size(), 1u);

  const Json log = get("/log?count=2");
  EXPECT_EQ(log.at("entries").at(0).at("revision").to_number<uint64_t>(), changed);
  EXPECT_EQ(log.at("entries").at(0).at("author").as_string(), "account:1");
  EXPECT_EQ(get("/log?element=PER-1").at("entries").as_array().size(), 1u);
  const Json entry = get("/log/" + std::to_string(changed));
  EXPECT_EQ(entry.at("changes").at(0).at("kind").as_string(), "set_fields");
  EXPECT_EQ(entry.at("changes").at(0).at("target").as_string(), "INI-1");
  EXPECT_EQ(ask("GET", "/log/999").status, 404);

  post("/undo", R"({"revision": )" + std::to_string(changed) + "}");
  EXPECT_EQ(get("/elements/INI-1").at("fields").at("duration").to_number<int>(), 6);
  EXPECT_EQ(get("/elements/INI-1").at("fields").at("size").as_string(), "large");
  change(R"({"kind": "set_fields", "target": "INI-1", "fields": {"duration": 10}})");
  EXPECT_EQ(ask("POST", "/undo", R"({"revision": )" + std::to_string(changed) + "}").status, 409) << "somebody went on from there";
}

TEST_F(ApiTest, ThePastCanBeReadAndNotWritten) {
  change(kSome);
  const uint64_t old = revision();
  clock.advance_us(int64_t{3} * 86'400'000'000);
  cookie = sign_in(Right::kManage);
  change(R"({"kind": "set_fields", "target": "INI-1", "fields": {"name": "Nieuwe naam"}})");
  EXPECT_EQ(get("/elements/INI-1?revision=" + std::to_string(old)).at("name").as_string(), "Zaaksysteem");
  EXPECT_EQ(get("/elements/INI-1?moment=2026-09-22").at("name").as_string(), "Zaaksysteem");
  EXPECT_EQ(get("/elements/INI-1?moment=2026-09-24").at("name").as_string(), "Nieuwe naam");
  EXPECT_EQ(joined(get("/elements?search=zaaksysteem&revision=" + std::to_string(old)).at("elements"), "key"), "INI-1");
  EXPECT_EQ(get("/register?revision=" + std::to_string(old)).at("revision").to_number<uint64_t>(), old);
  EXPECT_EQ(ask("GET", "/elements?moment=2020-01-01").status, 404);
  EXPECT_EQ(ask("GET", "/elements?revision=99999").status, 404);
  EXPECT_EQ(ask("POST", "/changes?revision=" + std::to_string(old), R"({"base_revision": 1, "changes": []})").status, 400);
}

TEST_F(ApiTest, ScenariosAreOpenedMergedAndDropped) {
  change(kSome);
  const Json opened = post("/branches", R"({"name": "tien procent minder"})", 201);
  EXPECT_EQ(opened.at("state").as_string(), "open");
  EXPECT_EQ(ask("POST", "/branches", R"({"name": "tien procent minder"})").status, 422);
  const std::string there = "branch=tien procent minder";
  const auto change_there = [&](const std::string& list, int status = 200) {
    return post("/changes?" + there, R"({"base_revision": )" + std::to_string(get("/register?" + there).at("revision").to_number<uint64_t>()) + R"(, "changes": [)" + list + "]}", status);
  };
  change_there(R"({"kind": "set_fields", "target": "INI-1", "fields": {"duration": 3}})");
  EXPECT_EQ(get("/elements/INI-1?" + there).at("fields").at("duration").to_number<int>(), 3);
  EXPECT_EQ(get("/elements/INI-1").at("fields").at("duration").to_number<int>(), 6);
  change(R"({"kind": "set_fields", "target": "INI-1", "fields": {"duration": 5}})");

  const Json conflicts = get("/branches/tien procent minder/conflicts");
  ASSERT_EQ(conflicts.at("conflicts").as_array().size(), 1u);
  EXPECT_EQ(conflicts.at("conflicts").at(0).at("theirs").as_string(), "3");
  EXPECT_EQ(ask("POST", "/branches/tien procent minder/merge", R"({})").status, 409);
  const Json merged = post("/branches/tien procent minder/merge", R"({"choice": "theirs"})");
  EXPECT_EQ(merged.at("settled").to_number<int>(), 1);
  EXPECT_EQ(get("/elements/INI-1").at("fields").at("duration").to_number<int>(), 3);
  EXPECT_EQ(ask("GET", "/branches/tien procent minder").status, 404);

  post("/branches", R"({"name": "weg"})", 201);
  EXPECT_EQ(ask("DELETE", "/branches/weg").status, 204);
  EXPECT_EQ(ask("GET", "/elements?branch=weg").status, 404);
  EXPECT_EQ(get("/branches").at("branches").as_array().size(), 2u);
}

TEST_F(ApiTest, AnAnswerIsKnownByItsRevision) {
  change(kSome);
  const Answer first = ask("GET", "/elements/INI-1");
  const std::string etag = first.header("etag");
  ASSERT_FALSE(etag.empty());
  EXPECT_EQ(first.header("cache-control"), "private, no-cache");
  const Answer same = ask("GET", "/elements/INI-1", "", "If-None-Match: " + etag + "\r\n");
  EXPECT_EQ(same.status, 304);
  EXPECT_EQ(same.body, "");
  EXPECT_EQ(ask("GET", "/elements/INI-1").body, first.body);
  EXPECT_NE(ask("GET", "/elements/INI-1", "", "Accept-Language: en\r\n").header("etag"), etag);
  change(R"({"kind": "set_fields", "target": "INI-2", "fields": {"name": "Iets anders"}})");
  const Answer later = ask("GET", "/elements/INI-1", "", "If-None-Match: " + etag + "\r\n");
  EXPECT_EQ(later.status, 200);
  EXPECT_EQ(later.body, first.body);
  const Answer head = ask("HEAD", "/elements/INI-1");
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.header("content-length"), std::to_string(later.body.size()));
}

TEST_F(ApiTest, WhatIsErasedIsNeverSaidAgain) {
  change(kSome);
  EXPECT_EQ(get("/elements?search=jansen").at("total").to_number<int>(), 1);
  EXPECT_NE(ask("GET", "/elements/PER-1").body.find("Jansen"), std::string::npos);
  const auto snapshot = registry->snapshot();
  ASSERT_TRUE(registry->erase((*snapshot)->find("PER-1").id(), "verzoek", "test").has_value());
  const Json after = get("/elements/PER-1");
  EXPECT_EQ(after.at("name").as_string(), "gewist");
  EXPECT_FALSE(after.at("fields").as_object().contains("name"));
  EXPECT_EQ(after.at("erased").as_array().size(), 2u);
  EXPECT_EQ(get("/elements?search=jansen").at("total").to_number<int>(), 0);
  for (const char* path : {"/elements", "/elements?sort=name", "/elements/PER-1/history", "/log", "/elements?filter=name:contains:jan"}) {
    EXPECT_EQ(ask("GET", path).body.find("Jansen"), std::string::npos) << path;
  }
  EXPECT_EQ(get("/elements/PER-1?revision=2").at("name").as_string(), "gewist") << "from every moment";
}

TEST_F(ApiTest, TheMetamodelTellsFormsWhatTheyNeed) {
  const Json metamodel = get("/metamodel");
  const auto& types = metamodel.at("types").as_array();
  const auto initiative = std::ranges::find_if(types, [](const Json& type) { return type.at("name").as_string() == "initiative"; });
  ASSERT_NE(initiative, types.end());
  EXPECT_EQ(initiative->at("label").at("nl").as_string(), "Initiatief");
  const auto& fields = initiative->at("fields").as_array();
  const auto size = std::ranges::find_if(fields, [](const Json& field) { return field.at("name").as_string() == "size"; });
  ASSERT_NE(size, fields.end());
  EXPECT_EQ(size->at("kind").as_string(), "choice");
  EXPECT_EQ(size->at("choices").at(2).at("name").as_string(), "large");
  EXPECT_FALSE(metamodel.at("relation_types").as_array().empty());
  EXPECT_EQ(metamodel.at("rules").as_array().size(), model::builtin_metamodel()->rules().size());
}

TEST_F(ApiTest, TheDescriptionNamesEveryRouteAndType) {
  for (const Route& route : routes()) {
    EXPECT_TRUE(description.at("paths").as_object().contains(route.path)) << route.path;
  }
  EXPECT_TRUE(description.at("components").at("schemas").as_object().contains("FieldsInitiative"));
  EXPECT_EQ(description.at("components").at("schemas").at("FieldsInitiative").at("properties").at("size").at("anyOf").at(0).at("enum").at(0).as_string(), "small");
  // Every reference leads somewhere.
  const std::string text = boost::json::serialize(description);
  for (size_t at = text.find("\"$ref\":\"#/components/"); at != text.npos; at = text.find("\"$ref\":\"#/components/", at + 1)) {
    const size_t begin = at + 21;
    const std::string path = text.substr(begin, text.find('"', begin) - begin);
    const size_t slash = path.find('/');
    EXPECT_TRUE(description.at("components").at(path.substr(0, slash)).as_object().contains(path.substr(slash + 1))) << path;
  }
  EXPECT_EQ(text.find("$defs"), text.npos);
}

TEST_F(ApiTest, ALensAnswersAtOnceAndAsARun) {
  change(kSome);
  const auto& schemas = description.at("components").at("schemas").as_object();
  ASSERT_TRUE(schemas.contains("LensHealthResult"));
  const Json lens = get("/lenses/health");
  EXPECT_TRUE(lens.at("options_schema").at("properties").as_object().contains("today"));
  const Json answer = post("/lenses/health", "{}");
  expect_fits(answer.at("result"), schemas.at("LensHealthResult"), "/lenses/health");
  EXPECT_EQ(answer.at("result").at("today").as_string(), "2026-09-21") << "today, when nobody says otherwise";
  EXPECT_EQ(answer.at("revision").to_number<uint64_t>(), revision());
  EXPECT_FALSE(answer.at("from_cache").as_bool());
  EXPECT_TRUE(post("/lenses/health", "{}").at("from_cache").as_bool());
  EXPECT_EQ(post("/lenses/health", R"({"todya": "2026-01-01"})", 400).at("errors").at(0).at("where").at("path").as_string(), "$.todya");

  const Answer started = ask("POST", "/runs", R"({"lens": "health", "options": {"severity_min": 3}})");
  ASSERT_EQ(started.status, 202) << started.body;
  const std::string place = started.header("location").substr(kApiPrefix.size());
  Json run;
  for (int i = 0; i < 500; ++i) {
    run = get(place);
    if (run.at("state").as_string() == "done") break;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  ASSERT_EQ(run.at("state").as_string(), "done");
  expect_fits(run.at("answer").at("result"), schemas.at("LensHealthResult"), place);
  EXPECT_EQ(ask("DELETE", place).status, 204);
  EXPECT_EQ(ask("GET", place).status, 404);
}

TEST_F(ApiTest, LensesAndRunsThatAreNotThere) {
  EXPECT_EQ(ask("GET", "/lenses").status, 200);
  EXPECT_EQ(ask("GET", "/lenses/geen").status, 404);
  EXPECT_EQ(ask("POST", "/lenses/geen", "{}").status, 404);
  EXPECT_EQ(ask("POST", "/runs", R"({"lens": "geen"})").status, 404);
  EXPECT_EQ(ask("GET", "/runs/77").status, 404);
  EXPECT_EQ(ask("DELETE", "/runs/77").status, 404);
  EXPECT_TRUE(get("/runs").at("runs").as_array().empty());
}

TEST_F(ApiTest, ReadersAreRightWhileAWriterWrites) {
  change(kSome);
  std::atomic<bool> done{false};
  std::atomic<int> reads{0};
  std::string fault;
  std::thread reader([&] {
    RawClient client(server->port());
    uint64_t last = 0;
    while (!done && fault.empty()) {
      client.send("GET /api/v1/elements?type=initiative&sort=-duration HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + cookie + "\r\n\r\n");
      const auto answer = client.read_answer();
      if (!answer || answer->status != 200) {
        fault = answer ? answer->body : "no answer";
        break;
      }
      const Json page = parse(answer->body);
      const uint64_t now = page.at("revision").to_number<uint64_t>();
      if (now < last) fault = "went back in time";
      last = now;
      int64_t longest = 1'000'000;
      for (const auto& element : page.at("elements").as_array()) {
        const auto duration = element.at("fields").at("duration").to_number<int64_t>();
        if (duration > longest) fault = "out of order at revision " + std::to_string(now);
        longest = duration;
      }
      ++reads;
    }
  });
  std::vector<std::thread> writers;
  for (int w = 0; w < 3; ++w) {
    writers.emplace_back([&, w] {
      RawClient client(server->port());
      for (int i = 0; i < 60; ++i) {
        const std::string body = R"({"base_revision": 100000, "changes": [{"kind": "set_fields", "target": "INI-)" + std::to_string(w + 1) + R"(", "fields": {"duration": )" + std::to_string(1 + (i * 7 + w) % 70) + "}}]}";
        std::string with_base = body;
        with_base.replace(with_base.find("100000"), 6, std::to_string((*registry->snapshot())->revision()));
        client.send("POST /api/v1/changes HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + cookie + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(with_base.size()) + "\r\n\r\n" + with_base);
        const auto answer = client.read_answer();
        if (!answer || answer->status != 200) fault = answer ? answer->body : "no answer to a change";
      }
    });
  }
  for (std::thread& writer : writers) writer.join();
  done = true;
  reader.join();
  EXPECT_EQ(fault, "");
  EXPECT_GT(reads, 5);
}

}  // namespace
}  // namespace koers::http
