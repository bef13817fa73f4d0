// Answers that were given before, for as long as nothing changes: the key holds the revision, so that what is kept can never be wrong, only unused.
// Thread-safe.
#pragma once

#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "http/message.h"

namespace koers::http {

class ResponseCache {
 public:
  explicit ResponseCache(size_t bytes_max) : bytes_max_(bytes_max) {}

  std::optional<Response> find(const std::string& key);
  // Keeps the body, and from then on shares it with the response.
  void keep(const std::string& key, Response& response);
  void clear();

 private:
  struct Kept {
    std::string key;
    Response response;
    size_t bytes = 0;
  };
  const size_t bytes_max_;
  std::mutex mutex_;
  size_t bytes_ = 0;
  std::list<Kept> kept_;  // the last used first
  std::unordered_map<std::string_view, std::list<Kept>::iterator> by_key_;
};

}  // namespace koers::http
