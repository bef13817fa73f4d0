// Where the text behind a Commitment is found, while it may still be read.
#pragma once

#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <unordered_map>

#include "model/value.h"

namespace koers::model {

// SHA-256 over a 16-byte salt and the text.
Commitment commit_to(std::string_view salt, std::string_view text);

// Shared by all snapshots of one register, past ones too: what is erased here is gone from every moment at once.
// Thread-safe. Memory: the texts and about 100 bytes each.
class PersonalValues {
 public:
  void put(const Commitment& commitment, std::string text);
  // The caller holds the text while it shows it; nullptr when it was erased.
  std::shared_ptr<const std::string> find(const Commitment& commitment) const;
  void erase(const Commitment& commitment);
  uint64_t epoch() const;       // raised by every erasure
  void set_epoch(uint64_t epoch);

 private:
  struct Hasher {
    size_t operator()(const Hash256& hash) const noexcept;
  };
  mutable std::shared_mutex mutex_;
  std::unordered_map<Hash256, std::shared_ptr<const std::string>, Hasher> values_;
  uint64_t epoch_ = 0;
};

}  // namespace koers::model
