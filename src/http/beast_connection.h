// One connection: bytes in, requests to the handler, responses out. Lives on the I/O thread it was given.
// Only the beast_*.cpp files include this: it brings in Asio and Beast.
#pragma once

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <thread>
#include <unordered_set>

#include "http/head_rules.h"
#include "http/listener.h"

namespace koers::http {

class Connection;

struct IoThread {
  boost::asio::io_context context{1};
  boost::asio::steady_timer sweep{context};
  std::thread thread;
  std::unordered_set<Connection*> connections;  // touched on the thread only
  bool stopping = false;                        // same
  std::shared_ptr<std::atomic<size_t>> connection_count;
};

class RequestReader;

class Connection final : public Responder::Target, public std::enable_shared_from_this<Connection> {
 public:
  using Clock = std::chrono::steady_clock;

  Connection(boost::asio::ip::tcp::socket socket, std::shared_ptr<IoThread> home, const ListenOptions& options, Handler& handler);
  ~Connection() override;

  void start();                             // on its thread, as are the next four
  void turn_away();                         // 503 and goodbye
  void check_deadline(Clock::time_point now);
  void stop_when_idle();
  void close();

  void respond(Response response) override;  // any thread
  void abandon() override;
  bool gone() const override { return gone_.load(std::memory_order_relaxed); }

 private:
  class EventStream;
  enum class State { kIdle, kHead, kBody, kWorking, kWriting, kStreaming, kDraining, kClosed };

  void read_more();
  void on_read(boost::system::error_code error, size_t count);
  void process();
  bool feed_head();
  bool feed_body();
  bool admit_body();
  void dispatch();
  void watch_for_end();
  void refuse(Fault fault);
  void send(Response response);
  void write_out(bool has_body);
  void on_written(boost::system::error_code error);
  void begin_stream();
  void write_stream();
  void drain();
  void set_deadline(int timeout_ms) { deadline_ = Clock::now() + std::chrono::milliseconds(timeout_ms); }
  int time_for(size_t bytes) const { return options_.body_timeout_ms + static_cast<int>(bytes / options_.body_bytes_per_ms); }

  boost::asio::ip::tcp::socket socket_;
  std::shared_ptr<IoThread> home_;
  const ListenOptions& options_;
  Handler& handler_;
  State state_ = State::kIdle;
  Clock::time_point deadline_;
  std::string input_;       // bytes that arrived and are not consumed yet
  size_t input_begin_ = 0;
  std::unique_ptr<RequestReader> reader_;
  bool head_request_ = false;  // the request under way is a HEAD
  bool keep_alive_ = false;    // after the response under way
  Response response_;
  std::string output_;
  size_t drained_ = 0;
  std::atomic<bool> gone_{false};
  std::shared_ptr<EventStream> stream_;
};

}  // namespace koers::http
