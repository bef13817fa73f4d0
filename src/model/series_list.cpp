#include "model/series_list.h"

#include <cmath>
#include <map>

namespace koers::model {

StoredPoint stored_point(const SeriesPoint& point) {
  const auto bits = std::bit_cast<uint64_t>(point.value + 0.0);
  return {point.at.days, static_cast<uint32_t>(bits), static_cast<uint32_t>(bits >> 32)};
}

std::span<const SeriesEntry> series_entries(const std::byte* list) {
  return {reinterpret_cast<const SeriesEntry*>(list + sizeof(BlockStart)), block_start(list).count};
}

uint32_t append_points(ExtrasEditor& extras, uint32_t list, std::span<const SeriesChange> changes) {
  std::map<std::string, TreeRoot, std::less<>> series;
  if (list != kNoBlock) {
    const std::byte* block = extras.find(list);
    for (const SeriesEntry& entry : series_entries(block)) series[std::string(series_name(block, entry))] = {entry.root, entry.count};
  }
  std::map<std::string_view, std::vector<TreeChange<StoredPoint>>> added;
  for (const SeriesChange& change : changes) {
    for (const SeriesPoint& point : *change.points) added[change.name].push_back({stored_point(point), std::isnan(point.value)});
  }
  ChunkTreeEditor<StoredPoint> trees(extras, BlockKind::kPointNode);
  for (auto& [name, points] : added) {
    sort_changes(points);
    TreeRoot& root = series[std::string(name)];
    if (root.block != kNoBlock) {
      root = trees.edit(root, points);
    } else {
      std::vector<StoredPoint> items;
      for (const auto& point : points) {
        if (!point.remove) items.push_back(point.item);
      }
      if (!items.empty()) root = trees.build(items);
    }
    if (root.block == kNoBlock) series.erase(std::string(name));  // its last point was withdrawn
  }
  if (series.empty()) {
    if (list != kNoBlock) extras.remove(list);
    return kNoBlock;
  }

  size_t bytes = sizeof(BlockStart) + series.size() * sizeof(SeriesEntry);
  std::vector<SeriesEntry> entries;
  for (const auto& [name, root] : series) {
    entries.push_back({root.block, root.count, static_cast<uint32_t>(bytes), static_cast<uint32_t>(name.size())});
    bytes += name.size();
  }
  BlockRef block = BlockRef::allocate(bytes, BlockKind::kSeriesList, entries.size());
  std::memcpy(block.data() + sizeof(BlockStart), entries.data(), entries.size() * sizeof(SeriesEntry));
  size_t i = 0;
  for (const auto& [name, root] : series) std::memcpy(block.data() + entries[i++].name_at, name.data(), name.size());
  if (list == kNoBlock) return extras.add(std::move(block));
  extras.replace(list, std::move(block));
  return list;
}

void remove_series(ExtrasEditor& extras, uint32_t list) {
  ChunkTreeEditor<StoredPoint> trees(extras, BlockKind::kPointNode);
  std::vector<uint32_t> roots;
  for (const SeriesEntry& entry : series_entries(extras.find(list))) roots.push_back(entry.root);
  for (const uint32_t root : roots) trees.remove(root);
  extras.remove(list);
}

}  // namespace koers::model
