#include "model/personal.h"

#include <cstring>
#include <mutex>

namespace koers::model {

Commitment commit_to(std::string_view salt, std::string_view text) {
  Sha256 hash;
  hash.add(salt);
  hash.add(text);
  return {hash.finish()};
}

// A commitment is a hash already: any eight bytes of it will do.
size_t PersonalValues::Hasher::operator()(const Hash256& hash) const noexcept {
  size_t value;
  std::memcpy(&value, hash.data(), sizeof value);
  return value;
}

void PersonalValues::put(const Commitment& commitment, std::string text) {
  auto held = std::make_shared<const std::string>(std::move(text));
  const std::unique_lock lock(mutex_);
  values_.insert_or_assign(commitment.hash, std::move(held));
}

std::shared_ptr<const std::string> PersonalValues::find(const Commitment& commitment) const {
  const std::shared_lock lock(mutex_);
  const auto found = values_.find(commitment.hash);
  return found == values_.end() ? nullptr : found->second;
}

void PersonalValues::erase(const Commitment& commitment) {
  const std::unique_lock lock(mutex_);
  values_.erase(commitment.hash);
  ++epoch_;
}

uint64_t PersonalValues::epoch() const {
  const std::shared_lock lock(mutex_);
  return epoch_;
}

void PersonalValues::set_epoch(uint64_t epoch) {
  const std::unique_lock lock(mutex_);
  epoch_ = epoch;
}

}  // namespace koers::model
