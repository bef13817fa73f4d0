#include "http/events.h"

#include <algorithm>

namespace koers::http {
namespace {

constexpr size_t kEventsKept = 1000;

std::string format_event(uint64_t id, std::string_view type, std::string_view json) {
  std::string text = "id: " + std::to_string(id) + "\nevent: ";
  text += type;
  text += "\ndata: ";
  text += json;
  text += "\n\n";
  return text;
}

}  // namespace

EventHub::EventHub(std::chrono::milliseconds beat) : beater_([this, beat] { beat_until_stopped(beat); }) {}

EventHub::~EventHub() {
  {
    const std::scoped_lock lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_all();
  beater_.join();
}

void EventHub::publish(std::string_view type, std::string_view json, std::string_view account) {
  const std::scoped_lock lock(mutex_);
  const uint64_t id = next_id_++;
  recent_.push_back({id, std::string(account), format_event(id, type, json)});
  if (recent_.size() > kEventsKept) recent_.pop_front();
  std::erase_if(listeners_, [&](const Listener& listener) {
    return (account.empty() || listener.account == account) && !listener.stream->write(recent_.back().text);
  });
}

void EventHub::add(Listener listener) {
  const std::scoped_lock lock(mutex_);
  // The browser waits two seconds before it comes back.
  std::string first = "retry: 2000\n\n";
  if (listener.last_event_id) {
    const uint64_t last = *listener.last_event_id;
    const bool missed = last >= next_id_ || (!recent_.empty() && last + 1 < recent_.front().id) || (recent_.empty() && last + 1 < next_id_);
    if (missed) {
      first += format_event(next_id_ - 1, "reset", "{}");
    } else {
      for (const Event& event : recent_) {
        if (event.id > last && (event.account.empty() || event.account == listener.account)) first += event.text;
      }
    }
  }
  if (listener.stream->write(std::move(first))) listeners_.push_back(std::move(listener));
}

uint64_t EventHub::last_id() const {
  const std::scoped_lock lock(mutex_);
  return next_id_ - 1;
}

void EventHub::close_all() {
  const std::scoped_lock lock(mutex_);
  for (const Listener& listener : listeners_) listener.stream->close();
  listeners_.clear();
}

void EventHub::beat_until_stopped(std::chrono::milliseconds beat) {
  std::unique_lock lock(mutex_);
  while (!wake_.wait_for(lock, beat, [this] { return stopping_; })) {
    std::erase_if(listeners_, [](const Listener& listener) {
      if (listener.may_listen && !listener.may_listen()) {
        listener.stream->close();
        return true;
      }
      return !listener.stream->write(": \n\n");
    });
  }
}

}  // namespace koers::http
