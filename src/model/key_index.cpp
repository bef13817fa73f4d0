#include "model/key_index.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <map>

#include "base/check.h"
#include "base/hash.h"

namespace koers::model {
namespace {

constexpr size_t kEntriesPerBucket = 24;

void put_bucket(BlockTableEditor& editor, uint32_t number, std::vector<KeyEntry>& entries) {
  if (entries.empty()) return editor.clear(number);
  std::ranges::sort(entries);
  BlockRef block = BlockRef::allocate(sizeof(BlockStart) + entries.size() * sizeof(KeyEntry), BlockKind::kKeyBucket, 0);
  std::memcpy(block.data() + sizeof(BlockStart), entries.data(), entries.size() * sizeof(KeyEntry));
  editor.set(number, std::move(block));
}

// All entries, in buckets from the beginning: for the first import and others that at least double what there is.
KeyTable rebuild(const KeyTable& keys, const std::vector<KeyChange>& changes, uint32_t count) {
  std::vector<KeyEntry> all;
  for (const KeyChange& change : changes) {
    if (!change.remove) all.push_back(change.entry);
  }
  for (uint32_t i = 0; i < keys.count; ++i) {
    for (const KeyEntry& entry : key_entries(keys.buckets.find(i))) {
      const auto changed = std::ranges::lower_bound(changes, entry, {}, &KeyChange::entry);
      if (changed == changes.end() || changed->entry != entry) all.push_back(entry);
    }
  }
  std::vector<uint32_t> begin(count + 1);
  for (const KeyEntry& entry : all) ++begin[key_bucket(entry.hash, count) + 1];
  for (uint32_t i = 0; i < count; ++i) begin[i + 1] += begin[i];
  std::vector<KeyEntry> sorted(all.size());
  std::vector<uint32_t> next(begin.begin(), begin.end() - 1);
  for (const KeyEntry& entry : all) sorted[next[key_bucket(entry.hash, count)]++] = entry;

  const BlockTable none;
  BlockTableEditor editor(none);
  std::vector<KeyEntry> entries;
  for (uint32_t i = 0; i < count; ++i) {
    entries.assign(sorted.begin() + begin[i], sorted.begin() + begin[i + 1]);
    put_bucket(editor, i, entries);
  }
  return {editor.finish(), count};
}

}  // namespace

uint32_t key_hash(std::string_view key) { return static_cast<uint32_t>(hash64(key)); }

uint32_t key_bucket(uint32_t hash, uint32_t buckets) {
  const uint32_t mask = std::bit_ceil(buckets) - 1;
  const uint32_t bucket = hash & mask;
  return bucket < buckets ? bucket : bucket & (mask >> 1);
}

KeyTable change_keys(const KeyTable& keys, std::vector<KeyChange> changes, size_t elements) {
  if (changes.empty()) return keys;
  std::ranges::stable_sort(changes, {}, &KeyChange::entry);
  size_t kept = 0;
  for (size_t i = 0; i < changes.size(); ++i) {
    if (i + 1 == changes.size() || changes[i + 1].entry != changes[i].entry) changes[kept++] = changes[i];
  }
  changes.resize(kept);
  const auto wanted = static_cast<uint32_t>(std::max<size_t>(elements / kEntriesPerBucket, 1));
  if (keys.count == 0 || wanted / 2 >= keys.count) return rebuild(keys, changes, std::max(wanted, keys.count));

  std::map<uint32_t, std::vector<KeyEntry>> touched;
  const auto bucket = [&](uint32_t number) -> std::vector<KeyEntry>& {
    const auto [at, added] = touched.try_emplace(number);
    if (added && number < keys.count) {
      const auto old = key_entries(keys.buckets.find(number));
      at->second.assign(old.begin(), old.end());
    }
    return at->second;
  };
  uint32_t count = keys.count;
  for (; count < wanted; ++count) {
    std::vector<KeyEntry> stay, go;
    std::vector<KeyEntry>& split = bucket(key_bucket(count, count));
    for (const KeyEntry& entry : split) (key_bucket(entry.hash, count + 1) == count ? go : stay).push_back(entry);
    split = std::move(stay);
    bucket(count) = std::move(go);
  }
  for (const KeyChange& change : changes) {
    std::vector<KeyEntry>& entries = bucket(key_bucket(change.entry.hash, count));
    std::erase(entries, change.entry);
    if (!change.remove) entries.push_back(change.entry);
  }
  BlockTableEditor editor(keys.buckets);
  for (auto& [number, entries] : touched) put_bucket(editor, number, entries);
  return {editor.finish(), count};
}

}  // namespace koers::model
