#include "model/diff.h"

#include <algorithm>
#include <set>

namespace koers::model {

class Differ {
 public:
  Differ(const Snapshot& before, const Snapshot& after, const std::function<bool(Difference)>& visit) : before_(before), after_(after), visit_(visit) {}

  void run() {
    (void)(tables(before_.elements_, after_.elements_, [this](uint32_t page) {
             return page_of(page, kElementPageSlots, [](uint32_t number) { return ElementId{number}; });
           }) &&
           tables(before_.relations_, after_.relations_, [this](uint32_t page) {
             return page_of(page, kRelationPageSlots, [](uint32_t number) { return RelationId{number}; });
           }));
  }

 private:
  // Calls compare(number) for the blocks that the two do not share; false: stopped.
  template <class Compare>
  static bool tables(const BlockTable& before, const BlockTable& after, Compare&& compare) {
    if (before.same_as(after)) return true;
    static const BlockTable::Chunk kNothing;
    for (uint32_t c = 0; c < std::max(before.chunk_count(), after.chunk_count()); ++c) {
      const BlockTable::Chunk& left = c < before.chunk_count() ? before.chunk(c) : kNothing;
      const BlockTable::Chunk& right = c < after.chunk_count() ? after.chunk(c) : kNothing;
      if (&left == &right) continue;
      for (uint32_t i = 0; i < BlockTable::kFanout; ++i) {
        if (left.block[i] != right.block[i] && !compare(c * BlockTable::kFanout + i)) return false;
      }
    }
    return true;
  }

  template <class Id>
  bool page_of(uint32_t page, uint32_t slots, Id&& id) {
    for (uint32_t number = page * slots; number < (page + 1) * slots; ++number) {
      if (!records(id(number))) return false;
    }
    return true;
  }

  bool records(ElementId id) {
    const ElementView left = before_.element(id), right = after_.element(id);
    if (!left && !right) return true;
    if (!left) return tell(Difference::Kind::kAdded, id);
    if (!right) return tell(Difference::Kind::kRemoved, id);
    if (left.type() != right.type()) return tell(Difference::Kind::kRemoved, id) && tell(Difference::Kind::kAdded, id);
    if (left.key() != right.key() &&
        !visit_({.kind = Difference::Kind::kKey, .subject = id, .before = std::string(left.key()), .after = std::string(right.key())})) {
      return false;
    }
    return contents(id, left, right) && series(id, left.payload().series, right.payload().series);
  }

  bool records(RelationId id) {
    const RelationView left = before_.relation(id), right = after_.relation(id);
    if (!left && !right) return true;
    if (!left) return tell(Difference::Kind::kAdded, id);
    if (!right) return tell(Difference::Kind::kRemoved, id);
    if (left.type() != right.type() || left.from() != right.from() || left.to() != right.to()) {
      return tell(Difference::Kind::kRemoved, id) && tell(Difference::Kind::kAdded, id);
    }
    return contents(id, left, right);
  }

  bool tell(Difference::Kind kind, Ref subject) { return visit_({.kind = kind, .subject = subject}); }

  bool contents(Ref subject, const RecordView& left, const RecordView& right) {
    if (left.labels() != right.labels() && !visit_({.kind = Difference::Kind::kLabels, .subject = subject, .before = int64_t{left.labels()},
                                                    .after = int64_t{right.labels()}})) {
      return false;
    }
    const RecordPayload old = left.payload(), now = right.payload();
    const char* a = old.fields;
    const char* b = now.fields;
    while (a != old.end || b != now.end) {
      const char* a_next = a;
      const char* b_next = b;
      FieldEntry left_entry, right_entry;
      if (a != old.end) left_entry = read_field_entry(a_next);
      if (b != now.end) right_entry = read_field_entry(b_next);
      const FieldId field = std::min(left_entry.field, right_entry.field);  // an entry that is not there has the highest id of all
      const ValueView was = left_entry.field == field ? value(before_, left_entry) : ValueView{};
      const ValueView is = right_entry.field == field ? value(after_, right_entry) : ValueView{};
      if (left_entry.field == field) a = a_next;
      if (right_entry.field == field) b = b_next;
      if (was.encoded() == is.encoded()) continue;
      if (!visit_({.kind = Difference::Kind::kField, .subject = subject, .field = field, .before = was.to_value(), .after = is.to_value()})) return false;
    }
    return true;
  }

  static ValueView value(const Snapshot& snapshot, const FieldEntry& entry) {
    return ValueView(entry.large ? large_value(snapshot.extras_.get(entry.block())) : entry.bytes);
  }

  bool series(ElementId id, uint32_t left, uint32_t right) {
    const std::byte* old = left == kNoBlock ? nullptr : before_.extras_.get(left);
    const std::byte* now = right == kNoBlock ? nullptr : after_.extras_.get(right);
    if (old == now) return true;
    std::set<std::string_view> names;
    for (const std::string_view name : before_.series_names(id)) names.insert(name);
    for (const std::string_view name : after_.series_names(id)) names.insert(name);
    for (const std::string_view name : names) {
      Difference difference{.kind = Difference::Kind::kSeries, .subject = id, .series = std::string(name)};
      only_in(before_.series(id, name), after_.series(id, name), difference.points_before, difference.points_after);
      if (difference.points_before.empty() && difference.points_after.empty()) continue;
      if (!visit_(std::move(difference))) return false;
    }
    return true;
  }

  static void only_in(const std::vector<SeriesPoint>& left, const std::vector<SeriesPoint>& right, std::vector<SeriesPoint>& only_left,
                      std::vector<SeriesPoint>& only_right) {
    auto a = left.begin();
    auto b = right.begin();
    while (a != left.end() || b != right.end()) {
      if (b == right.end() || (a != left.end() && a->at < b->at)) {
        only_left.push_back(*a++);
      } else if (a == left.end() || b->at < a->at) {
        only_right.push_back(*b++);
      } else {
        if (a->value != b->value) only_left.push_back(*a), only_right.push_back(*b);
        ++a, ++b;
      }
    }
  }

  const Snapshot& before_;
  const Snapshot& after_;
  const std::function<bool(Difference)>& visit_;
};

std::vector<Difference> diff(const Snapshot& before, const Snapshot& after) {
  std::vector<Difference> all;
  for_each_difference(before, after, [&](Difference difference) {
    all.push_back(std::move(difference));
    return true;
  });
  return all;
}

void for_each_difference(const Snapshot& before, const Snapshot& after, const std::function<bool(Difference)>& visit) { Differ(before, after, visit).run(); }

}  // namespace koers::model
