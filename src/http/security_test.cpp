// Who gets in, who may do what, and what comes from elsewhere.
#include "http/api_test_support.h"

namespace koers::http {
namespace {

using testing::Answer;
using testing::ApiTest;
using testing::RawClient;

class SecurityTest : public ApiTest {
 protected:
  // "/elements/{key}/history" → "/elements/1/history"
  static std::string with_arguments(std::string_view path) {
    std::string out;
    bool inside = false;
    for (const char letter : path) {
      if (letter == '{') inside = true, out += '1';
      else if (letter == '}') inside = false;
      else if (!inside) out += letter;
    }
    return out;
  }
  Answer walk(const Route& route) {
    const bool body = route.method == Method::kPost || route.method == Method::kPut || route.method == Method::kPatch;
    if (route.response_type == "text/event-stream") return raw("HEAD /api/v1" + with_arguments(route.path) + " HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + cookie + "\r\n\r\n");
    return ask(std::string(method_name(route.method)), with_arguments(route.path), body ? "{}" : "");
  }
};

TEST_F(SecurityTest, NoRouteButThePublicOnesAnswersWithoutASession) {
  cookie.clear();
  int closed = 0;
  for (const Route& route : routes()) {
    const Answer answer = walk(route);
    if (route.right == Right::kNone) {
      EXPECT_EQ(answer.status, 200) << route.path;
    } else {
      EXPECT_EQ(answer.status, 401) << method_name(route.method) << " " << route.path;
      ++closed;
    }
  }
  EXPECT_GT(closed, 20);
  cookie = "koers_session_" + std::to_string(server->port()) + "=" + std::string(43, 'A');
  for (const Route& route : routes()) {
    if (route.right != Right::kNone) {
      EXPECT_EQ(walk(route).status, 401) << route.path;
    }
  }
}

TEST_F(SecurityTest, EachRightOpensItsOwnRoutesAndNoOthers) {
  for (const Right right : {Right::kRead, Right::kWrite, Right::kManage}) {
    cookie = sign_in(right);
    for (const Route& route : routes()) {
      if (route.operation == std::string_view("endSession")) continue;
      const Answer answer = walk(route);
      if (route.right <= right) {
        EXPECT_NE(answer.status, 401) << route.path;
        EXPECT_NE(answer.status, 403) << route.path;
        EXPECT_LT(answer.status, 500) << route.path << answer.body;
      } else {
        EXPECT_EQ(answer.status, 403) << right_name(right) << " on " << route.path;
      }
    }
  }
}

TEST_F(SecurityTest, ASignInLinkWorksOnceAndExpires) {
  const auto visit = [this](const std::string& link, const std::string& method = "GET", const std::string& headers = "") {
    return raw(method + " " + link.substr(link.find("/aanmelden")) + " HTTP/1.1\r\nHost: " + host() + "\r\n" + headers + "\r\n");
  };
  const std::string link = server->sign_in_link();
  EXPECT_EQ(visit(link, "HEAD").status, 204) << "looking ahead does not use it up";
  EXPECT_EQ(visit(link, "GET", "Sec-Purpose: prefetch\r\n").status, 204);
  const Answer first = visit(link);
  EXPECT_EQ(first.status, 303);
  EXPECT_EQ(first.header("location"), "/");
  const std::string set = first.header("set-cookie");
  EXPECT_NE(set.find("HttpOnly"), std::string::npos);
  EXPECT_NE(set.find("SameSite=Strict"), std::string::npos);
  EXPECT_NE(set.find("Path=/"), std::string::npos);
  EXPECT_EQ(set.find(link.substr(link.rfind('/') + 1)), std::string::npos) << "the link's secret is not the session's";
  const Answer second = visit(link);
  EXPECT_EQ(second.status, 403);
  EXPECT_NE(second.body.find("al gebruikt of verlopen"), std::string::npos);
  EXPECT_EQ(second.header("set-cookie"), "");

  const std::string late = server->sign_in_link();
  clock.advance_us(int64_t{15} * 60 * 1'000'000 + 1);
  EXPECT_EQ(visit(late).status, 403);
  EXPECT_EQ(visit(server->address() + "/aanmelden/" + std::string(43, 'A')).status, 403);
  EXPECT_EQ(visit(server->address() + "/aanmelden/").status, 403);
}

TEST_F(SecurityTest, ASessionEndsByItselfAndOnRequest) {
  EXPECT_EQ(get("/session").at("right").as_string(), "manage");
  const std::string first = cookie;
  cookie = sign_in(Right::kRead);
  EXPECT_EQ(get("/session").at("right").as_string(), "read");
  const Answer out = ask("DELETE", "/session");
  EXPECT_EQ(out.status, 204);
  EXPECT_NE(out.header("set-cookie").find("Max-Age=0"), std::string::npos);
  EXPECT_EQ(ask("GET", "/session").status, 401);
  cookie = first;
  EXPECT_EQ(ask("GET", "/session").status, 200);
  clock.advance_us(int64_t{12} * 3600 * 1'000'000);
  EXPECT_EQ(ask("GET", "/session").status, 401);
}

TEST_F(SecurityTest, OnlyOurOwnPagesMayChangeAnything) {
  const std::string body = R"({"name": "x"})";
  const auto from = [&](const std::string& headers) { return ask("POST", "/branches", body, headers).status; };
  EXPECT_EQ(from("Origin: http://evil.example\r\n"), 403);
  EXPECT_EQ(from("Origin: null\r\n"), 403);
  EXPECT_EQ(from("Origin: http://" + host() + ".evil.example\r\n"), 403);
  EXPECT_EQ(from("Origin: https://" + host() + "\r\n"), 403);
  EXPECT_EQ(from("Origin: http://127.0.0.1:1\r\n"), 403) << "another program on this computer";
  EXPECT_EQ(from("Sec-Fetch-Site: cross-site\r\n"), 403);
  EXPECT_EQ(from("Sec-Fetch-Site: same-site\r\n"), 403);
  EXPECT_EQ(from("Sec-Fetch-Site: none\r\n"), 403);
  EXPECT_EQ(get("/branches").at("branches").as_array().size(), 0u);
  EXPECT_EQ(from("Origin: http://" + host() + "\r\nSec-Fetch-Site: same-origin\r\n"), 201);
  // A form of another site can send text, but not JSON.
  const std::string form = "POST /api/v1/branches HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + cookie + "\r\nContent-Type: text/plain\r\nContent-Length: 13\r\n\r\n" + body;
  EXPECT_EQ(raw(form).status, 415);
}

TEST_F(SecurityTest, AnotherNameForThisComputerIsRefused) {
  const auto at = [&](const std::string& name) { return raw("GET /api/v1/register HTTP/1.1\r\nHost: " + name + "\r\nCookie: " + cookie + "\r\n\r\n").status; };
  const std::string port = std::to_string(server->port());
  EXPECT_EQ(at("127.0.0.1:" + port), 200);
  EXPECT_EQ(at("localhost:" + port), 200);
  EXPECT_EQ(at("evil.example:" + port), 421);
  EXPECT_EQ(at("evil.example"), 421);
  EXPECT_EQ(at("127.0.0.1"), 421);
  EXPECT_EQ(at("127.0.0.1:1"), 421);
  EXPECT_EQ(at("127.0.0.1.evil.example:" + port), 421);
  EXPECT_EQ(raw("GET / HTTP/1.1\r\nHost: evil.example:" + port + "\r\n\r\n").status, 421) << "pages too";
  EXPECT_EQ(raw("POST /api/v1/branches HTTP/1.1\r\nHost: evil.example:" + port + "\r\nContent-Length: 5\r\n\r\nabcde").status, 421);
}

TEST_F(SecurityTest, OnlyTheLoopbackIsListenedOn) {
  for (const char* address : {"0.0.0.0", "192.168.1.1", "::", "example.nl", ""}) {
    ServerOptions options;
    options.address = address;
    const auto refused = Server::start(options, *registry);
    ASSERT_FALSE(refused.has_value()) << address;
    EXPECT_EQ(refused.error().code, ErrorCode::kRefused);
  }
}

TEST_F(SecurityTest, UnknownAddressesAndMethods) {
  EXPECT_EQ(ask("GET", "/nergens").status, 404);
  EXPECT_EQ(ask("GET", "/elements/").status, 404) << "no trailing slash";
  EXPECT_EQ(raw("GET /api/v2/register HTTP/1.1\r\nHost: " + host() + "\r\n\r\n").status, 404);
  const Answer answer = ask("DELETE", "/elements");
  EXPECT_EQ(answer.status, 405);
  EXPECT_NE(answer.header("allow").find("GET"), std::string::npos);
  EXPECT_EQ(ask("OPTIONS", "/elements").status, 204);
  EXPECT_EQ(raw("TRACE /api/v1/elements HTTP/1.1\r\nHost: " + host() + "\r\n\r\n").status, 405);
  EXPECT_EQ(raw("POST / HTTP/1.1\r\nHost: " + host() + "\r\nContent-Length: 1\r\n\r\nx").status, 405);
}

TEST_F(SecurityTest, ALargeBodyIsRefusedBeforeItComes) {
  RawClient client(server->port());
  client.send("POST /api/v1/branches HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + cookie + "\r\nContent-Type: application/json\r\nContent-Length: 100000\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(client.read_answer().value_or(Answer{}).status, 413);
  RawClient stranger(server->port());
  stranger.send("POST /api/v1/changes HTTP/1.1\r\nHost: " + host() + "\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(stranger.read_answer().value_or(Answer{}).status, 401) << "a stranger's body is not read at all";
}

TEST_F(SecurityTest, EventsArriveAndAreTakenUpAgain) {
  RawClient listener(server->port());
  const std::string request = "GET /api/v1/events HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + cookie + "\r\n";
  listener.send(request + "\r\n");
  ASSERT_TRUE(listener.wait_for("retry: 2000"));
  const auto first = change(R"({"kind": "add_element", "type": "goal", "fields": {"name": "Een"}})").at("revision").to_number<uint64_t>();
  ASSERT_TRUE(listener.wait_for("event: revision\ndata: {\"branch\":\"\",\"revision\":" + std::to_string(first) + "}"));
  EXPECT_NE(listener.received().find("id: 1\n"), std::string::npos) << listener.received();
  listener.close();
  const auto second = change(R"({"kind": "add_element", "type": "goal", "fields": {"name": "Twee"}})").at("revision").to_number<uint64_t>();

  RawClient back(server->port());
  back.send(request + "Last-Event-ID: 1\r\n\r\n");
  ASSERT_TRUE(back.wait_for("\"revision\":" + std::to_string(second)));
  EXPECT_EQ(back.received().find("\"revision\":" + std::to_string(first)), std::string::npos);
  RawClient lost(server->port());
  lost.send(request + "Last-Event-ID: 4000\r\n\r\n");
  EXPECT_TRUE(lost.wait_for("event: reset"));
  server->stop();
  EXPECT_TRUE(back.ends_within(2000)) << "a stream does not hold up the end";
}

// Two registers that differ only in what a person may not see give that person the same bytes.
TEST_F(SecurityTest, WhatMayNotBeSeenLeavesNoTrace) {
  const auto answers_with = [this](const std::string& hidden_name, const std::string& hidden_value, const std::string& hidden_weight) {
    start({});
    change(R"({"kind": "add_element", "type": "goal", "as": "#open", "fields": {"name": "Open doel"}},
              {"kind": "add_element", "type": "goal", "as": "#secret", "fields": {"name": ")" + hidden_name + R"("}, "labels": ["confidential"]},
              {"kind": "add_element", "type": "person", "as": "#p", "fields": {"name": "Jansen", "phone": ")" + hidden_value + R"("}},
              {"kind": "add_element", "type": "initiative", "as": "#i", "fields": {"name": "Werk"}},
              {"kind": "add_relation", "type": "contributes_to", "from": "#i", "to": "#open", "fields": {"weight": 1}},
              {"kind": "add_relation", "type": "contributes_to", "from": "#i", "to": "#secret", "fields": {"weight": )" + hidden_weight + "}}");
    change(R"({"kind": "set_fields", "target": "DOEL-2", "fields": {"description": ")" + hidden_value + "\"}}");
    cookie = sign_in(Right::kRead, 0);
    std::string all;
    for (const char* path : {"/register", "/metamodel", "/elements", "/elements?sort=name", "/elements?type=goal&sort=-name", "/elements?search=geheim", "/elements?search=0612345678",
                             "/elements?filter=contributes_to:has:DOEL-2", "/elements?relations=contributes_to,contributes_to.in&type=initiative,goal", "/elements?filter=phone:filled",
                             "/elements?sort=phone", "/elements?fields=phone", "/elements/DOEL-2", "/elements/INI-1", "/elements/INI-1/history", "/elements/PER-1", "/elements/PER-1/history",
                             "/elements/DOEL-2/history", "/lenses", "/branches"}) {
      const Answer answer = ask("GET", path);
      EXPECT_EQ(answer.body.find(hidden_name), std::string::npos) << path;
      EXPECT_EQ(answer.body.find(hidden_value), std::string::npos) << path;
      all += std::string(path) + " " + std::to_string(answer.status) + " " + answer.header("etag") + "\n" + answer.body + "\n";
    }
    return all;
  };
  EXPECT_EQ(answers_with("Geheim plan", "0612345678", "3"), answers_with("Iets heel anders", "0687654321", "4"));
}

}  // namespace
}  // namespace koers::http
