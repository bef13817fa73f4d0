#include <gtest/gtest.h>

#include <atomic>
#include <random>
#include <thread>

#include "base/thread_pool.h"
#include "http/http_test_support.h"
#include "http/listener.h"

namespace koers::http {
namespace {

using testing::Answer;
using testing::RawClient;

// Says back what it understood; "/slow" answers from another thread after 200 ms, "/never" drops the request, "/stream" goes on until it is told to stop.
class EchoHandler : public Handler {
 public:
  Admission admit(const Request& head) override {
    if (head.target == "/forbidden") return {0, Response{.status = 403, .body = "no"}};
    return {body_max, std::nullopt};
  }
  void handle(Request request, Responder respond) override {
    ++requests;
    if (request.target == "/never") return;
    if (request.target == "/stream") {
      Response response;
      response.start_stream = [this](std::shared_ptr<Stream> stream) {
        stream->write("one\n");
        std::thread([stream] { stream->write("two\n"); }).join();
        open_stream = stream;
      };
      return respond(std::move(response));
    }
    std::string text = std::string(method_name(request.method)) + " " + request.target + " " + std::to_string(request.body.size()) + ":" + request.body.substr(0, 40);
    if (!request.header("cookie").empty()) text += " cookie=" + std::string(request.header("cookie"));
    if (request.target == "/large") text.assign(3'000'000, 'x');
    if (request.target == "/slow") {
      pool.submit([this, text, answer = std::make_shared<Responder>(std::move(respond))] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        saw_gone = answer->gone();
        (*answer)(Response{.body = text});
      });
      return;
    }
    respond(Response{.headers = {{"Content-Type", "text/plain"}}, .body = std::move(text)});
  }
  Response refusal(Fault fault, const Request*) override {
    Response response{.status = status_of(fault), .body = "fault"};
    if (fault == Fault::kBusy) response.with("Retry-After", "1");
    return response;
  }

  size_t body_max = 1000;
  std::atomic<int> requests{0};
  std::atomic<bool> saw_gone{false};
  std::shared_ptr<Stream> open_stream;
  ThreadPool pool{2};
};

class ListenerTest : public ::testing::Test {
 protected:
  void start(ListenOptions options = {}) {
    auto bound = Listener::bind(options, handler);
    ASSERT_TRUE(bound.has_value()) << bound.error().in(Language::kEnglish);
    listener = std::move(*bound);
    listener->run();
  }
  Answer ask(std::string_view bytes) {
    RawClient client(listener->port());
    client.send(bytes);
    return client.read_answer().value_or(Answer{});
  }
  EchoHandler handler;
  std::unique_ptr<Listener> listener;
};

constexpr std::string_view kGet = "GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n";

TEST_F(ListenerTest, AnswersARequestAndKeepsTheConnection) {
  start();
  RawClient client(listener->port());
  for (int i = 0; i < 3; ++i) {
    ASSERT_TRUE(client.send(kGet));
    const auto answer = client.read_answer();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->body, "GET /a 0:");
    EXPECT_EQ(answer->header("connection"), "keep-alive");
    EXPECT_NE(answer->header("date").find("GMT"), std::string::npos);
  }
}

TEST_F(ListenerTest, KeepAliveComesFromTheRequest) {
  start();
  struct { std::string_view request; bool stays; } cases[] = {
      {"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", false},
      {"GET / HTTP/1.1\r\nHost: a\r\nConnection: Keep-Alive\r\n\r\n", true},
      {"GET / HTTP/1.0\r\n\r\n", false},
      {"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", true},
  };
  for (const auto& [request, stays] : cases) {
    RawClient client(listener->port());
    client.send(request);
    const auto answer = client.read_answer();
    ASSERT_TRUE(answer) << request;
    EXPECT_EQ(answer->header("connection"), stays ? "keep-alive" : "close") << request;
    EXPECT_EQ(client.ends_within(stays ? 50 : 2000), !stays) << request;
  }
}

TEST_F(ListenerTest, PipelinedRequestsAreAnsweredInOrder) {
  start();
  RawClient client(listener->port());
  std::string all;
  for (int i = 0; i < 200; ++i) {
    const std::string path = i % 50 == 7 ? "/slow" : "/" + std::to_string(i);
    all += i % 3 == 0 ? "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nabcd" : "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
  }
  ASSERT_TRUE(client.send(all));
  for (int i = 0; i < 200; ++i) {
    const auto answer = client.read_answer();
    ASSERT_TRUE(answer) << i;
    const std::string path = i % 50 == 7 ? "/slow" : "/" + std::to_string(i);
    EXPECT_EQ(answer->body, i % 3 == 0 ? "POST " + path + " 4:abcd" : "GET " + path + " 0:");
  }
}

TEST_F(ListenerTest, ByteByByteIsTheSameAsAtOnce) {
  start();
  const std::string requests[] = {
      "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n3;note=1\r\nefg\r\n0\r\nCookie: stolen\r\n\r\n",
      "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 7\r\n\r\nabcdefg",
      "\r\nPOST http://a/x HTTP/1.1\r\nHost: a\r\nContent-Length: 7\r\n\r\nabcdefg",
  };
  for (const std::string& request : requests) {
    RawClient client(listener->port());
    for (const char byte : request) ASSERT_TRUE(client.send({&byte, 1}));
    const auto answer = client.read_answer();
    ASSERT_TRUE(answer) << request;
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->body, "POST /x 7:abcdefg") << "trailers must not become headers";
    client.send(kGet);
    EXPECT_EQ(client.read_answer().value_or(Answer{}).status, 200) << "the connection stands where it should";
  }
}

TEST_F(ListenerTest, RefusesWhatIsMalformedOrAmbiguous) {
  start();
  const std::string head = "POST /x HTTP/1.1\r\nHost: a\r\n";
  struct { std::string request; int status; } cases[] = {
      {head + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
      {head + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n", 400},
      {head + "Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd", 400},
      {head + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcd", 400},
      {head + "Content-Length: 4, 4\r\n\r\nabcd", 400},
      {head + "Content-Length: +4\r\n\r\nabcd", 400},
      {head + "Content-Length: -4\r\n\r\nabcd", 400},
      {head + "Content-Length: 0x4\r\n\r\nabcd", 400},
      {head + "Content-Length:\r\n\r\nabcd", 400},
      {head + "Content-Length: 99999999999999999999\r\n\r\nabcd", 400},
      {head + "Content-Length : 4\r\n\r\nabcd", 400},
      {head + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
      {head + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", 501},
      {head + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501},
      {head + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501},
      {head + "Transfer-Encoding:\vchunked\r\n\r\n0\r\n\r\n", 400},
      {head + "Transfer-Encoding: chunked\r\n\r\nZ\r\n\r\n", 400},
      {head + "Transfer-Encoding: chunked\r\n\r\n-1\r\nabcd\r\n0\r\n\r\n", 400},
      {head + "Transfer-Encoding: chunked\r\n\r\n4 \r\nabcd\r\n0\r\n\r\n", 400},
      {head + "Transfer-Encoding: chunked\r\n\r\n4\nabcd\r\n0\r\n\r\n", 400},
      {head + "Transfer-Encoding: chunked\r\n\r\n4\r\nabcdX\r\n0\r\n\r\n", 400},
      {head + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", 400},
      {head + "Transfer-Encoding: chunked\r\n\r\n4;" + std::string(20'000, 'x') + "\r\nabcd\r\n0\r\n\r\n", 400},
      {head + "X: 1\r\n folded\r\n\r\n", 400},
      {head + "X: 1\r\n\tfolded\r\n\r\n", 400},
      {head + "X: 1\nY: 2\r\n\r\n", 400},
      {head + "X: 1\rY: 2\r\n\r\n", 400},
      {head + std::string("X: a\0b\r\n\r\n", 10), 400},
      {head + "no colon\r\n\r\n", 400},
      {head + ": empty\r\n\r\n", 400},
      {head + "Host: b\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400},
      {"GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"GET /  HTTP/1.1\r\nHost: a\r\n\r\n", 505},
      {"GET /\x80 HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"GET x HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"GET * HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"G\x01T / HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"GET / HTTP/1.2\r\nHost: a\r\n\r\n", 505},
      {"GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505},
      {"GET / http/1.1\r\nHost: a\r\n\r\n", 505},
      {"GET /\r\n\r\n", 400},
      {"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
      {std::string("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400},
      {"POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
      {head + "Expect: a-pony\r\n\r\n", 417},
      {head + "Content-Length: 1001\r\n\r\n", 413},
      {head + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n", 413},
      {"GET /" + std::string(17'000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 431},
      {head + "X: " + std::string(17'000, 'a') + "\r\n\r\n", 431},
  };
  for (const auto& [request, status] : cases) {
    RawClient client(listener->port());
    client.send(request);
    const auto answer = client.read_answer();
    const std::string shown = request.substr(0, 120);
    ASSERT_TRUE(answer) << shown;
    EXPECT_EQ(answer->status, status) << shown;
    EXPECT_EQ(answer->header("connection"), "close") << shown;
    EXPECT_TRUE(client.ends_within(2000)) << shown;
    EXPECT_TRUE(client.received().empty()) << "one answer and no second: " << shown;
  }
  std::string many = head;
  for (int i = 0; i < 101; ++i) many += "X" + std::to_string(i) + ": 1\r\n";
  EXPECT_EQ(ask(many + "\r\n").status, 431);
  EXPECT_EQ(handler.requests, 0) << "nothing of all this may have reached the handler";
}

TEST_F(ListenerTest, WhatFollowsARefusedRequestIsNotARequest) {
  start();
  RawClient client(listener->port());
  client.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 30\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n");
  const auto answer = client.read_answer();
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 400);
  EXPECT_TRUE(client.ends_within(2000));
  EXPECT_EQ(client.received(), "");
  EXPECT_EQ(handler.requests, 0);
}

TEST_F(ListenerTest, ARefusedBodyIsNotReadAndTheAnswerArrives) {
  start();
  RawClient client(listener->port());
  client.send("POST /forbidden HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n");
  client.send(std::string(100, 'x'));
  EXPECT_EQ(client.read_answer().value_or(Answer{}).status, 403);
  EXPECT_TRUE(client.ends_within(3000));
}

TEST_F(ListenerTest, ExpectContinueIsAnsweredBeforeTheBody) {
  start();
  RawClient client(listener->port());
  client.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(client.read_answer().value_or(Answer{}).status, 100);
  client.send("abcd");
  EXPECT_EQ(client.read_answer().value_or(Answer{}).body, "POST /x 4:abcd");
}

TEST_F(ListenerTest, HeadHasTheHeadersOfGetAndNoBody) {
  start();
  RawClient client(listener->port());
  client.send("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n");
  const auto answer = client.read_answer(true);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->header("content-length"), "10");
  client.send(kGet);
  EXPECT_EQ(client.read_answer().value_or(Answer{}).body, "GET /a 0:");
}

TEST_F(ListenerTest, LargeAnswersArriveWhole) {
  start();
  RawClient client(listener->port());
  client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\nGET /a HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_EQ(client.read_answer().value_or(Answer{}).body, std::string(3'000'000, 'x'));
  EXPECT_EQ(client.read_answer().value_or(Answer{}).body, "GET /a 0:");
}

TEST_F(ListenerTest, WhoNeverAnswersGives500) {
  start();
  EXPECT_EQ(ask("GET /never HTTP/1.1\r\nHost: a\r\n\r\n").status, 500);
}

TEST_F(ListenerTest, SlowHeadsAndBodiesAreTimedOut) {
  start({.head_timeout_ms = 200, .idle_timeout_ms = 300, .body_timeout_ms = 200});
  RawClient silent(listener->port());
  RawClient trickle(listener->port());
  RawClient half_body(listener->port());
  RawClient idle(listener->port());
  half_body.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
  idle.send(kGet);
  EXPECT_EQ(idle.read_answer().value_or(Answer{}).status, 200);
  // A byte now and then does not move the deadline.
  const std::string slow = "GET /a HTTP/1.1\r\nHost: localhost\r\nX: yyyyyyyyyyyyyyyyyyyyyyyyy";
  size_t sent = 0;
  for (; sent < slow.size() && trickle.received().empty(); ++sent) {
    if (!trickle.send(slow.substr(sent, 1))) break;
    trickle.read_some(20);
  }
  EXPECT_LT(sent, slow.size());
  EXPECT_EQ(trickle.read_answer().value_or(Answer{}).status, 408);
  EXPECT_EQ(half_body.read_answer().value_or(Answer{}).status, 408);
  EXPECT_TRUE(silent.ends_within(1000));
  EXPECT_TRUE(idle.ends_within(1000));
  EXPECT_EQ(idle.received(), "") << "an idle connection ends without a word";
}

TEST_F(ListenerTest, AFullHouseSaysSoAndRecovers) {
  start({.connections_max = 3});
  std::vector<std::unique_ptr<RawClient>> guests;
  for (int i = 0; i < 3; ++i) {
    guests.push_back(std::make_unique<RawClient>(listener->port()));
    guests.back()->send(kGet);
    EXPECT_EQ(guests.back()->read_answer().value_or(Answer{}).status, 200);
  }
  RawClient late(listener->port());
  late.send(kGet);
  const auto answer = late.read_answer();
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 503);
  EXPECT_EQ(answer->header("retry-after"), "1");
  guests.clear();
  late.close();
  for (int i = 0; i < 100 && listener->connection_count() > 0; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  EXPECT_EQ(ask(kGet).status, 200);
}

TEST_F(ListenerTest, AStreamGoesOnUntilEitherSideEndsIt) {
  start();
  RawClient client(listener->port());
  client.send("GET /stream HTTP/1.1\r\nHost: a\r\n\r\n");
  ASSERT_TRUE(client.wait_for("one\ntwo\n")) << client.received();
  EXPECT_TRUE(handler.open_stream->write("three\n"));
  EXPECT_TRUE(client.wait_for("three\n"));
  client.close();
  bool ended = false;
  for (int i = 0; i < 200 && !ended; ++i) {
    ended = !handler.open_stream->write("more\n");
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  EXPECT_TRUE(ended);
}

TEST_F(ListenerTest, AStreamThatIsNotReadIsLetGo) {
  start({.stream_backlog_bytes_max = 100'000});
  RawClient client(listener->port());
  client.send("GET /stream HTTP/1.1\r\nHost: a\r\n\r\n");
  ASSERT_TRUE(client.wait_for("two\n"));
  bool refused = false;
  for (int i = 0; i < 20'000 && !refused; ++i) refused = !handler.open_stream->write(std::string(10'000, 'x'));
  EXPECT_TRUE(refused);
}

TEST_F(ListenerTest, StopLetsRequestsFinish) {
  start();
  RawClient busy(listener->port());
  RawClient idle(listener->port());
  idle.send(kGet);
  EXPECT_EQ(idle.read_answer().value_or(Answer{}).status, 200);
  busy.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  const uint16_t port = listener->port();
  listener->stop();
  const auto answer = busy.read_answer();
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 200);
  EXPECT_EQ(answer->header("connection"), "close");
  EXPECT_TRUE(idle.ends_within(100));
  EXPECT_FALSE(RawClient(port).connected());
}

TEST_F(ListenerTest, WhoLeavesIsNoticedWhileItsAnswerIsMade) {
  start();
  {
    RawClient client(listener->port());
    client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(300));
  EXPECT_TRUE(handler.saw_gone);
}

TEST_F(ListenerTest, TenThousandGarbageRequestsHurtNobody) {
  start();
  std::mt19937 random(7);
  const std::string valid = "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n";
  std::atomic<bool> done{false};
  std::atomic<int> good{0}, bad{0};
  std::thread neighbour([&] {
    RawClient client(listener->port());
    while (!done) {
      client.send(kGet);
      const auto answer = client.read_answer();
      (answer && answer->status == 200 ? good : bad)++;
    }
  });
  for (int i = 0; i < 10'000; ++i) {
    std::string bytes = valid;
    const int kind = static_cast<int>(random() % 3);
    if (kind == 0) {
      bytes.resize(random() % 200);
      for (char& byte : bytes) byte = static_cast<char>(random());
    } else {
      for (unsigned mutations = 1 + static_cast<unsigned>(random() % 4); mutations > 0; --mutations) {
        const size_t at = random() % bytes.size();
        if (kind == 1) bytes[at] = static_cast<char>(random());
        else if (random() % 2) bytes.erase(at, 1 + random() % 3);
        else bytes.insert(at, 1 + random() % 3, "\r\n\0: 09az"[random() % 9]);
        if (bytes.empty()) bytes = "x";
      }
    }
    RawClient client(listener->port());
    ASSERT_TRUE(client.connected()) << i;
    client.send(bytes);
    client.finish_sending();
    const std::string answers = client.read_to_end(2000);
    if (!answers.empty()) {
      ASSERT_TRUE(answers.starts_with("HTTP/1.1 ")) << answers.substr(0, 40);
    }
  }
  done = true;
  neighbour.join();
  EXPECT_GT(good, 100);
  EXPECT_EQ(bad, 0);
}

TEST(ListenerStart, AnAddressThatCannotBeHadIsAnError) {
  EchoHandler handler;
  auto first = Listener::bind({}, handler);
  ASSERT_TRUE(first.has_value());
  const auto second = Listener::bind({.port = (*first)->port()}, handler);
  // Two listeners on one port are refused by the kernel as long as the first one listens.
  ASSERT_FALSE(second.has_value());
  EXPECT_EQ(second.error().code, ErrorCode::kUnavailable);
  EXPECT_FALSE(Listener::bind({.address = "geen adres"}, handler).has_value());
}

}  // namespace
}  // namespace koers::http
