// The series of one element: a list of names and trees of points (chunk_tree.h), in one block that its record refers to.
#pragma once

#include <bit>
#include <string_view>
#include <vector>

#include "model/change_set.h"
#include "model/chunk_tree_edit.h"

namespace koers::model {

struct StoredPoint {  // twelve bytes, so that a point does not cost sixteen
  int32_t days;
  uint32_t low, high;
  uint64_t order() const { return static_cast<uint64_t>(int64_t{days} - INT32_MIN); }
  double value() const { return std::bit_cast<double>(static_cast<uint64_t>(high) << 32 | low); }
  SeriesPoint point() const { return {{days}, value()}; }
};
static_assert(sizeof(StoredPoint) == 12);
StoredPoint stored_point(const SeriesPoint& point);

struct SeriesEntry {  // in the block, behind its start; then the names
  uint32_t root, count;
  uint32_t name_at, name_bytes;  // from the start of the block
};

std::span<const SeriesEntry> series_entries(const std::byte* list);
inline std::string_view series_name(const std::byte* list, const SeriesEntry& entry) {
  return {reinterpret_cast<const char*>(list) + entry.name_at, entry.name_bytes};
}

struct SeriesChange {
  std::string_view name;
  const std::vector<SeriesPoint>* points;
};
// Appends points, in this order, and withdraws those at the moment of a not-a-number; answers the block of the list.
// `list` and the answer: kNoBlock when the element has none.
uint32_t append_points(ExtrasEditor& extras, uint32_t list, std::span<const SeriesChange> changes);
void remove_series(ExtrasEditor& extras, uint32_t list);

}  // namespace koers::model
