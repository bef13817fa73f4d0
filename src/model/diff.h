// What differs between two snapshots of one register, at the level of fields. For branches, merge, undo, comparison and subscriptions.
// Shape:   ordered by subject (elements first, by number), then kind, then field. An added or removed record is one Difference: read it from its snapshot.
// Cost:    proportional to the pages that differ; pages that both share are skipped unread.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "model/snapshot.h"

namespace koers::model {

struct Difference {
  enum class Kind {
    kRemoved,  // not in `after`
    kAdded,    // not in `before`
    kKey,
    kLabels,
    kField,
    kSeries,   // points of one series
  };
  Kind kind = Kind::kField;
  Ref subject;
  FieldId field{};                         // kField
  Value before{}, after{};                 // kField; kKey: texts; kLabels: whole numbers
  std::string series{};                    // kSeries: its name
  std::vector<SeriesPoint> points_before{};  // kSeries: points that are not, or not so, in `after`
  std::vector<SeriesPoint> points_after{};   // kSeries: points that were not, or not so, in `before`
  bool operator==(const Difference&) const = default;
};

std::vector<Difference> diff(const Snapshot& before, const Snapshot& after);
// The same one by one; the visitor returns false to stop. A record that was removed and brought
// back with another type or other ends counts as removed and added.
void for_each_difference(const Snapshot& before, const Snapshot& after, const std::function<bool(Difference)>& visit);

}  // namespace koers::model
