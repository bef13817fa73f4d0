#include "http/response_cache.h"

namespace koers::http {

std::optional<Response> ResponseCache::find(const std::string& key) {
  const std::scoped_lock lock(mutex_);
  const auto found = by_key_.find(key);
  if (found == by_key_.end()) return std::nullopt;
  kept_.splice(kept_.begin(), kept_, found->second);
  return found->second->response;
}

void ResponseCache::keep(const std::string& key, Response& response) {
  const size_t bytes = key.size() + response.content().size() + 500;
  if (bytes > bytes_max_ / 8 || response.start_stream) return;
  if (!response.shared_body) response.shared_body = std::make_shared<const std::string>(std::exchange(response.body, {}));
  const std::scoped_lock lock(mutex_);
  if (by_key_.contains(key)) return;
  kept_.push_front({key, response, bytes});
  by_key_[kept_.front().key] = kept_.begin();
  bytes_ += bytes;
  while (bytes_ > bytes_max_) {
    bytes_ -= kept_.back().bytes;
    by_key_.erase(kept_.back().key);
    kept_.pop_back();
  }
}

void ResponseCache::clear() {
  const std::scoped_lock lock(mutex_);
  by_key_.clear();
  kept_.clear();
  bytes_ = 0;
}

}  // namespace koers::http
