// Accepts connections and turns bytes into requests and responses into bytes. Knows HTTP/1.1, nothing of Koers.
//
// Strict: what is malformed or can be read in two ways is refused with a response of our own and the connection ends.
// Fair:   each connection lives on one I/O thread and never waits there; heads, bodies and idle connections have a deadline;
//         above connections_max the answer is 503 with Retry-After.
// Order:  one request at a time per connection; pipelined requests wait in a buffer of at most one head and one piece of body.
// Stop:   accepts nothing new, closes what is idle, lets requests under way finish within stop_within_ms.
#pragma once

#include <memory>
#include <optional>

#include "base/result.h"
#include "http/message.h"

namespace koers::http {

// Why the listener itself refuses a request.
enum class Fault {
  kMalformed,       // 400
  kAmbiguousBody,   // 400: Content-Length twice, or beside Transfer-Encoding, …
  kHeadTooLarge,    // 431
  kBodyTooLarge,    // 413
  kBadVersion,      // 505
  kUnknownCoding,   // 501: a transfer coding other than chunked
  kExpectation,     // 417
  kTimeout,         // 408
  kBusy,            // 503
  kNoAnswer,        // 500: whoever had to answer did not
};
int status_of(Fault fault);

struct ListenOptions {
  std::string address = "127.0.0.1";
  uint16_t port = 0;  // 0: any free one
  size_t threads = 2;
  size_t connections_max = 1024;
  size_t head_bytes_max = 16 * 1024;
  size_t headers_max = 100;
  int head_timeout_ms = 10'000;   // from the first byte of a request to the end of its head
  int idle_timeout_ms = 75'000;   // between requests
  int body_timeout_ms = 30'000;   // for a body or a response, and a millisecond more for every body_bytes_per_ms
  size_t body_bytes_per_ms = 16;
  int stop_within_ms = 5'000;
  size_t stream_backlog_bytes_max = 1 << 20;
};

// Answers one request, once, from any thread. Dropped without an answer: 500.
class Responder {
 public:
  class Target {
   public:
    virtual ~Target() = default;
    virtual void respond(Response response) = 0;
    virtual void abandon() = 0;  // nobody will answer
    virtual bool gone() const = 0;
  };
  explicit Responder(std::shared_ptr<Target> target) : target_(std::move(target)) {}
  Responder(Responder&&) = default;
  Responder& operator=(Responder&&) = default;
  ~Responder();
  void operator()(Response response);
  // The other side closed the connection; nobody waits for the answer any more.
  bool gone() const { return target_ && target_->gone(); }

 private:
  std::shared_ptr<Target> target_;
};

struct Admission {
  size_t body_bytes_max = 0;
  std::optional<Response> refusal;  // answered at once, without reading the body
};

// All functions are called on I/O threads and must not block.
class Handler {
 public:
  virtual ~Handler() = default;
  // Asked once the head of a request that has a body is there.
  virtual Admission admit(const Request& head) = 0;
  virtual void handle(Request request, Responder respond) = 0;
  // The response to a fault. `head`: as far as it was understood, or null.
  virtual Response refusal(Fault fault, const Request* head) = 0;
};

class Listener {
 public:
  // Takes the port; run() lets people in. Errors: kUnavailable when the address or port cannot be had. `handler` must outlive the listener.
  static Result<std::unique_ptr<Listener>> bind(ListenOptions options, Handler& handler);
  void run();
  ~Listener();  // stops
  uint16_t port() const;
  size_t connection_count() const;
  void stop();  // returns when every connection is closed

 private:
  struct State;
  explicit Listener(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace koers::http
