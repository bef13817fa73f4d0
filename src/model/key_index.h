// Finds an element's number by its key: linear hashing over a table of buckets, so that it grows one bucket at a time, shares what did not change
// between snapshots, and lies in a checkpoint as it is. The keys themselves are compared in the pages.
// Cost: about ten bytes per key; a lookup reads one bucket of some two dozen entries.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "model/block.h"

namespace koers::model {

struct KeyEntry {
  uint32_t hash;
  uint32_t number;
  auto operator<=>(const KeyEntry&) const = default;
};

uint32_t key_hash(std::string_view key);

// The bucket of a hash when there are `buckets` of them (at least one).
uint32_t key_bucket(uint32_t hash, uint32_t buckets);
inline std::span<const KeyEntry> key_entries(const std::byte* bucket) {
  if (bucket == nullptr) return {};
  return {reinterpret_cast<const KeyEntry*>(bucket + sizeof(BlockStart)), block_start(bucket).bytes / sizeof(KeyEntry) - 1};  // the count of a block is 16 bits: too few for keys made to collide
}

struct KeyChange {
  KeyEntry entry;
  bool remove = false;
};

struct KeyTable {
  BlockTable buckets;
  uint32_t count = 0;
};
// `elements`: how many keys there are after the changes. Later changes win over earlier ones of the same entry.
KeyTable change_keys(const KeyTable& keys, std::vector<KeyChange> changes, size_t elements);

}  // namespace koers::model
