// Server-sent events: what happened in the register and how far a run is, as it happens. Events are numbered, and the last thousand are kept for who
// comes back with Last-Event-ID. Who was away longer than that gets one event "reset": everything may have changed. Thread-safe.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "http/message.h"

namespace koers::http {

class EventHub {
 public:
  // beat: how often a quiet stream gets a comment, so that the connection stays open, and signed-out listeners are let go.
  explicit EventHub(std::chrono::milliseconds beat = std::chrono::seconds(15));
  ~EventHub();

  // To everybody, or to one account. `json`: on one line.
  void publish(std::string_view type, std::string_view json, std::string_view account = {});

  struct Listener {
    std::shared_ptr<Stream> stream;
    std::string account;
    std::function<bool()> may_listen;  // asked at every beat: whether the session still holds
    std::optional<uint64_t> last_event_id;
  };
  void add(Listener listener);
  uint64_t last_id() const;
  void close_all();

 private:
  struct Event {
    uint64_t id;
    std::string account;
    std::string text;
  };
  void beat_until_stopped(std::chrono::milliseconds beat);

  mutable std::mutex mutex_;
  std::condition_variable wake_;
  bool stopping_ = false;
  uint64_t next_id_ = 1;
  std::deque<Event> recent_;
  std::vector<Listener> listeners_;
  std::thread beater_;
};

}  // namespace koers::http
