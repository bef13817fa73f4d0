// A server on a register in memory, and somebody who is signed in to it. Every answer is held against the description of the API.
#pragma once

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <memory>
#include <string>

#include "base/json_io.h"
#include "http/http_test_support.h"
#include "http/route.h"
#include "http/schema_check_support.h"
#include "http/server.h"
#include "ledger/ledger.h"
#include "model/change_builder.h"
#include "registry/registry.h"

namespace koers::http::testing {

class ApiTest : public ::testing::Test {
 protected:
  using Json = boost::json::value;

  void SetUp() override { start({}); }

  void start(ServerOptions options) {
    server.reset();
    registry.reset();
    registry::Options registry_options;
    registry_options.clock = &clock;
    registry_options.metamodel = {model::builtin_metamodel_source()};
    auto opened = registry::Registry::open(ledger::create_memory_ledger("test"), registry_options);
    ASSERT_TRUE(opened.has_value()) << opened.error().in(Language::kEnglish);
    registry = std::move(*opened);
    options.clock = &clock;
    options.register_name = "Proefregister";
    auto started = Server::start(std::move(options), *registry);
    ASSERT_TRUE(started.has_value()) << started.error().in(Language::kEnglish);
    server = std::move(*started);
    cookie = sign_in(Right::kManage);
    description = parse(ask("GET", "/openapi.json").body);
  }

  std::string host() const { return "127.0.0.1:" + std::to_string(server->port()); }

  // The cookie of a new session.
  std::string sign_in(Right right, model::Labels labels = model::View::kEverything) {
    const std::string link = server->sign_in_link(right, labels);
    const Answer answer = raw("GET " + link.substr(link.find("/aanmelden")) + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
    EXPECT_EQ(answer.status, 303);
    const std::string set = answer.header("set-cookie");
    return set.substr(0, set.find(';'));
  }

  Answer raw(const std::string& bytes) {
    RawClient client(server->port());
    client.send(bytes);
    return client.read_answer(bytes.starts_with("HEAD"), 20'000).value_or(Answer{});
  }

  static std::string escape_path(const std::string& path) {
    std::string out;
    for (const char letter : path) {
      if (letter == ' ') out += "%20";
      else if (static_cast<unsigned char>(letter) > 0x7e || letter == '|' || letter == '"') {
        out += percent_encode({&letter, 1});
      } else {
        out += letter;
      }
    }
    return out;
  }

  // `path`: below /api/v1, in plain text.
  Answer ask(const std::string& method, const std::string& path, const std::string& body = {}, const std::string& more_headers = {}) {
    std::string bytes = method + " " + std::string(kApiPrefix) + escape_path(path) + " HTTP/1.1\r\nHost: " + host() + "\r\n" + more_headers;
    if (!cookie.empty()) bytes += "Cookie: " + cookie + "\r\n";
    if (!body.empty() && more_headers.find("Content-Type") == std::string::npos) bytes += "Content-Type: application/json\r\n";
    if (!body.empty()) bytes += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    Answer answer = raw(bytes + "\r\n" + body);
    if (!description.is_null()) check_against_description(method, path, answer);
    return answer;
  }

  static Json parse(const std::string& text) {
    auto json = parse_json(text);
    EXPECT_TRUE(json.has_value()) << text.substr(0, 200);
    return json ? *json : Json();
  }

  // An answer that must be good.
  Json get(const std::string& path) {
    const Answer answer = ask("GET", path);
    EXPECT_EQ(answer.status, 200) << path << "\n" << answer.body.substr(0, 1000);
    return parse(answer.body);
  }
  Json post(const std::string& path, const std::string& body, int status = 200) {
    const Answer answer = ask("POST", path, body);
    EXPECT_EQ(answer.status, status) << path << "\n" << answer.body.substr(0, 1000);
    return parse(answer.body);
  }
  uint64_t revision() { return get("/register").at("revision").to_number<uint64_t>(); }
  // `changes`: the inside of the list.
  Json change(const std::string& changes, int status = 200) {
    return post("/changes", R"({"base_revision": )" + std::to_string(revision()) + R"(, "reason": "proef", "changes": [)" + changes + "]}", status);
  }

  void check_against_description(const std::string& method, const std::string& path, const Answer& answer) {
    EXPECT_EQ(answer.header("api-version"), "1.0.0") << path;
    EXPECT_EQ(answer.header("x-content-type-options"), "nosniff") << path;
    const auto matches = find_routes(path.substr(0, path.find('?')));
    std::string lower = method == "HEAD" ? "get" : method;
    for (char& letter : lower) letter = static_cast<char>(std::tolower(letter));
    const Json* operation = nullptr;
    for (const Match& match : matches) {
      const auto& item = description.at("paths").at(match.route->path).as_object();
      const Json* found = item.if_contains(lower);
      if (operation == nullptr && found && match.route->method == method_of(method == "HEAD" ? "GET" : method)) operation = found;  // as the server: the first
    }
    if (answer.status >= 400) {
      EXPECT_EQ(answer.header("content-type"), "application/problem+json") << path;
      if (method != "HEAD") expect_fits(parse(answer.body), description.at("components").at("schemas").at("Problem"), path);
      return;
    }
    if (operation == nullptr || answer.status == 304 || method == "HEAD") return;
    const auto& responses = operation->at("responses").as_object();
    const Json* response = responses.if_contains(std::to_string(answer.status));
    ASSERT_NE(response, nullptr) << path << " answers " << answer.status << ", which is not in the description";
    const Json* content = response->as_object().if_contains("content");
    if (content == nullptr) {
      EXPECT_EQ(answer.body, "") << path;
      return;
    }
    if (answer.header("content-type") == "application/json") expect_fits(parse(answer.body), content->at("application/json").at("schema"), path);
  }

  void expect_fits(const Json& value, const Json& schema, const std::string& path) {
    SchemaCheck check(description);
    for (const std::string& fault : check.faults(value, schema)) ADD_FAILURE() << path << " → " << fault << "\n" << boost::json::serialize(value).substr(0, 800);
  }

  ManualClock clock;
  std::unique_ptr<registry::Registry> registry;
  std::unique_ptr<Server> server;
  std::string cookie;
  Json description;
};

// Text members of an array of objects, joined: "INI-1 INI-3".
inline std::string joined(const boost::json::value& array, std::string_view member) {
  std::string out;
  for (const auto& one : array.as_array()) out += (out.empty() ? "" : " ") + std::string(one.at(member).as_string());
  return out;
}

}  // namespace koers::http::testing
