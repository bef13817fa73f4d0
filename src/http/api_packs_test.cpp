#include <gmock/gmock.h>

#include "http/api_test_support.h"
#include "http/organisations.h"

namespace koers::http {
namespace {

using testing::Answer;
using testing::ApiTest;
using ::testing::HasSubstr;
using testing::joined;

class PacksTest : public ApiTest {
 protected:
  Json summary(const std::string& name) {
    const Json all = get("/packs");
    for (const Json& pack : all.at("packs").as_array()) {
      if (pack.at("name").as_string() == name) return pack;
    }
    ADD_FAILURE() << name;
    return {};
  }
  Answer remove(const std::string& path) { return ask("DELETE", path); }
  size_t findings() { return post("/lenses/health", R"({"today": "2026-11-22"})").at("result").at("findings").to_number<size_t>(); }
};

TEST_F(PacksTest, AddTakeOverTurnDownAndTakeAway) {
  EXPECT_EQ(joined(get("/packs").at("packs"), "name"), "gemeente ziekenhuis woningcorporatie industrie verzekeraar onderwijs");
  const uint64_t elements = summary("gemeente").at("elements").to_number<uint64_t>();
  EXPECT_EQ(summary("gemeente").at("absent").to_number<uint64_t>(), elements);
  const Json added = post("/packs/gemeente", "{}");
  EXPECT_TRUE(added.at("changed").as_bool());
  EXPECT_EQ(added.at("elements").to_number<uint64_t>(), elements);
  EXPECT_EQ(summary("gemeente").at("proposals").to_number<uint64_t>(), elements);
  EXPECT_EQ(findings(), 0u);
  EXPECT_FALSE(post("/packs/gemeente", "{}").at("changed").as_bool()) << "a second time changes nothing";
  const Json pack = get("/packs/gemeente");
  const Json& items = pack.at("items");
  ASSERT_EQ(items.as_array().size(), elements);
  const std::string first(items.at(0).at("key").as_string()), second(items.at(1).at("key").as_string());
  change(R"({"kind": "set_fields", "target": ")" + first + R"(", "fields": {"status": "active"}}, {"kind": "set_fields", "target": ")" +
         second + R"(", "fields": {"status": "rejected"}})");
  EXPECT_EQ(summary("gemeente").at("taken_over").to_number<uint64_t>(), 1u);
  EXPECT_EQ(summary("gemeente").at("rejected").to_number<uint64_t>(), 1u);
  EXPECT_GT(findings(), 0u) << "what was taken over counts";
  const Answer removed = remove("/packs/gemeente");
  ASSERT_EQ(removed.status, 200) << removed.body;
  EXPECT_EQ(parse(removed.body).at("elements").to_number<uint64_t>(), elements - 2);
  EXPECT_EQ(get("/register").at("element_count").to_number<uint64_t>(), 2u);
  EXPECT_EQ(ask("GET", "/packs/waterschap").status, 404);
}

TEST_F(PacksTest, WhoMayOnlyReadMayNotAdd) {
  cookie = sign_in(Right::kRead);
  EXPECT_EQ(ask("GET", "/packs").status, 200);
  EXPECT_EQ(ask("POST", "/packs/gemeente", "{}").status, 403);
  EXPECT_EQ(remove("/packs/gemeente").status, 403);
}

TEST_F(PacksTest, TheRegisterAsJsonGoesOutAndIn) {
  post("/packs/onderwijs", "{}");
  change(R"({"kind": "add_element", "type": "person", "key": "PER-1", "fields": {"name": "Jan Jansen"}, "labels": ["confidential"]})");
  const Answer out = ask("GET", "/exports/register.json");
  ASSERT_EQ(out.status, 200);
  EXPECT_THAT(out.header("content-disposition"), HasSubstr("register.json"));
  const Json same = post("/register?apply=yes", out.body);
  EXPECT_FALSE(same.at("applied").as_bool());
  start({});
  const Json looked = post("/register", out.body);
  EXPECT_FALSE(looked.at("applied").as_bool());
  EXPECT_EQ(get("/register").at("element_count").to_number<int>(), 0);
  EXPECT_TRUE(post("/register?apply=yes", out.body).at("applied").as_bool());
  EXPECT_EQ(ask("GET", "/exports/register.json").body, out.body);
  EXPECT_EQ(ask("POST", "/register?apply=misschien", out.body).status, 400);
  EXPECT_EQ(ask("POST", "/register", "{\"format\": \"iets\"}").status, 400);
  // Somebody who may not see it does not get it, nor hears that there is such a thing.
  cookie = sign_in(Right::kRead, 0);
  EXPECT_EQ(ask("GET", "/exports/register.json").body.find("Jansen"), std::string::npos);
  EXPECT_EQ(ask("POST", "/register", out.body).status, 403);
  const Answer schema = ask("GET", "/exports/register.schema.json");
  EXPECT_EQ(schema.status, 200);
  EXPECT_TRUE(parse(schema.body).at("$defs").as_object().contains("element_goal"));
}

class Beside final : public Organisations {
 public:
  std::vector<OrganisationDocument> list() override { return {{"eigen", "Eigen", false}}; }
  Result<OrganisationEntrance> begin(const OrganisationRequest& request, Language) override {
    begun = request.name + "/" + request.sector;
    return OrganisationEntrance{"http://127.0.0.1:1/aanmelden/x", "map"};
  }
  Result<OrganisationEntrance> enter(const std::string& id) override {
    return OrganisationEntrance{"http://127.0.0.1:1/aanmelden/" + id, "map"};
  }
  std::string begun;
};

TEST_F(PacksTest, AnotherOrganisationIsBegunByWhoManagesThisOne) {
  EXPECT_FALSE(get("/organisations").at("can_begin").as_bool());
  EXPECT_EQ(ask("POST", "/organisations", R"({"name": "Eigen"})").status, 422);
  Beside beside;
  ServerOptions options;
  options.organisations = &beside;
  start(std::move(options));
  EXPECT_EQ(joined(get("/organisations").at("organisations"), "name"), "Proefregister Eigen");
  EXPECT_EQ(post("/organisations", R"({"name": "Eigen", "sector": "gemeente"})", 201).at("folder").as_string(), "map");
  EXPECT_EQ(beside.begun, "Eigen/gemeente");
  EXPECT_THAT(std::string(post("/organisations/eigen/sessions", "{}").at("sign_in").as_string()), HasSubstr("/aanmelden/eigen"));
  cookie = sign_in(Right::kWrite);
  EXPECT_EQ(ask("GET", "/organisations").status, 403);
  EXPECT_EQ(ask("POST", "/organisations", R"({"name": "Eigen"})").status, 403);
  EXPECT_EQ(ask("POST", "/organisations/eigen/sessions", "{}").status, 403);
  server.reset();
}

}  // namespace
}  // namespace koers::http
