// From identifier to number, for the hundred thousand identifiers of a large model: open addressing in one block, nothing allocated per entry.
// Keys are borrowed. Cost: one hash and, nearly always, one comparison.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/hash.h"

namespace koers::exchange::archimate {

class IdentifierIndex {
 public:
  static constexpr uint32_t kNone = 0xffffffff;

  // Room for so many, so that adding them moves nothing.
  void reserve(size_t count) {
    size_t slots = 16;
    while (slots < count * 2) slots *= 2;
    if (slots > slots_.size()) rehash(slots);
  }
  // The number that the key has now: `number` when it is new, the one it had when it is not.
  uint32_t insert(std::string_view key, uint32_t number) {
    if ((count_ + 1) * 2 > slots_.size()) rehash(slots_.empty() ? 16 : slots_.size() * 2);
    const auto hash = static_cast<uint32_t>(hash64(key));
    Slot& slot = slots_[place(key, hash)];
    if (slot.number != kNone) return slot.number;
    slot = {key.data(), static_cast<uint32_t>(key.size()), hash, number};
    ++count_;
    return number;
  }
  uint32_t find(std::string_view key) const {
    return slots_.empty() ? kNone : slots_[place(key, static_cast<uint32_t>(hash64(key)))].number;
  }
  bool contains(std::string_view key) const { return find(key) != kNone; }
  void clear() {
    if (count_ > 0) slots_.assign(slots_.size() > 4096 ? 256 : slots_.size(), Slot{});
    count_ = 0;
  }
  size_t size() const { return count_; }

 private:
  struct Slot {
    const char* data = nullptr;
    uint32_t size = 0, hash = 0, number = kNone;
  };
  size_t place(std::string_view key, uint32_t hash) const {
    const size_t mask = slots_.size() - 1;
    size_t at = hash & mask;
    while (slots_[at].number != kNone && (slots_[at].hash != hash || std::string_view(slots_[at].data, slots_[at].size) != key)) at = (at + 1) & mask;
    return at;
  }
  void rehash(size_t slots) {
    std::vector<Slot> old(slots);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.number != kNone) slots_[place({slot.data, slot.size}, slot.hash)] = slot;
    }
  }
  std::vector<Slot> slots_;
  size_t count_ = 0;
};

}  // namespace koers::exchange::archimate
