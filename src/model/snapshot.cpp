#include "model/snapshot.h"

#include <algorithm>
#include <charconv>

#include "base/bytes.h"
#include "base/check.h"
#include "model/diff.h"
#include "model/key_index.h"
#include "model/messages.h"
#include "model/series_list.h"

namespace koers::model {
namespace {

// The number in "INI-12" when the prefix is "INI"; 0 when the key is of another form.
uint32_t number_in_key(std::string_view key, std::string_view prefix) {
  if (prefix.empty() || key.size() < prefix.size() + 2 || !key.starts_with(prefix) || key[prefix.size()] != '-') return 0;
  const char* begin = key.data() + prefix.size() + 1;
  const char* end = key.data() + key.size();
  uint32_t number = 0;
  const auto read = std::from_chars(begin, end, number);
  return read.ec == std::errc() && read.ptr == end && number < UINT32_MAX ? number : 0;
}

}  // namespace

SnapshotPtr Snapshot::empty(MetamodelPtr metamodel, std::shared_ptr<PersonalValues> personal, BranchId branch) {
  CHECK(metamodel != nullptr && personal != nullptr);
  const std::shared_ptr<Snapshot> snapshot(new Snapshot);
  snapshot->metamodel_ = std::move(metamodel);
  snapshot->personal_ = std::move(personal);
  snapshot->branch_ = branch;
  return snapshot;
}

Snapshot::~Snapshot() = default;

std::shared_ptr<Snapshot> Snapshot::copy() const { return std::shared_ptr<Snapshot>(new Snapshot(*this)); }

uint32_t Snapshot::element_count(TypeId type) const {
  uint32_t count = 0;
  for (const TypeCount& entry : counts_) {
    if (entry.type == type) count += entry.count;
  }
  return count;
}

ElementView Snapshot::find(std::string_view key) const {
  if (key_buckets_ == 0) return {};
  const uint32_t hash = key_hash(key);
  for (const KeyEntry& entry : key_entries(keys_.find(key_bucket(hash, key_buckets_)))) {
    if (entry.hash != hash) continue;
    const ElementView element = this->element({entry.number});
    if (element && element.key() == key) return element;
  }
  return {};
}

std::vector<std::string_view> Snapshot::series_names(ElementId id) const {
  std::vector<std::string_view> names;
  const ElementView element = this->element(id);
  if (!element || element.payload().series == kNoBlock) return names;
  const std::byte* list = extras_.get(element.payload().series);
  for (const SeriesEntry& entry : series_entries(list)) names.push_back(series_name(list, entry));
  return names;
}

std::vector<SeriesPoint> Snapshot::series(ElementId id, std::string_view name) const {
  std::vector<SeriesPoint> points;
  const ElementView element = this->element(id);
  if (!element || element.payload().series == kNoBlock) return points;
  const std::byte* list = extras_.get(element.payload().series);
  for (const SeriesEntry& entry : series_entries(list)) {
    if (series_name(list, entry) != name) continue;
    points.reserve(entry.count);
    tree_for_each<StoredPoint>(extras_, entry.root, 0, UINT64_MAX, [&](const StoredPoint& point) { points.push_back(point.point()); });
  }
  return points;
}

SnapshotPtr Snapshot::with_metamodel(MetamodelPtr metamodel, Revision revision) const {
  const std::shared_ptr<Snapshot> next = copy();
  next->metamodel_ = std::move(metamodel);
  next->revision_ = revision;
  return next;
}

SnapshotPtr Snapshot::as_branch(BranchId branch) const {
  const std::shared_ptr<Snapshot> next = copy();
  next->branch_ = branch;
  return next;
}

bool Snapshot::same_content(const Snapshot& other) const {
  if (element_count_ != other.element_count_ || relation_count_ != other.relation_count_ || counts_ != other.counts_) return false;
  bool same = true;
  for_each_difference(*this, other, [&](const Difference&) { return same = false; });
  return same;
}

size_t Snapshot::memory_bytes() const {
  return elements_.memory_bytes() + heads_.memory_bytes() + relations_.memory_bytes() + extras_.memory_bytes() + keys_.memory_bytes() + sizeof(Snapshot) +
         counts_.capacity() * sizeof(TypeCount);
}

uint32_t NumberAllocator::next_key(TypeId type) {
  if (keys_.size() <= type.value) keys_.resize(type.value + 1);
  return ++keys_[type.value];
}

void NumberAllocator::observe_key(TypeId type, std::string_view key, const Metamodel& metamodel) {
  if (type.value >= metamodel.types().size()) return;
  const uint32_t number = number_in_key(key, metamodel.type(type).key_prefix);
  if (number == 0) return;
  if (keys_.size() <= type.value) keys_.resize(type.value + 1);
  keys_[type.value] = std::max(keys_[type.value], number);
}

void NumberAllocator::observe(const ResolvedChangeSet& changes, const Metamodel& metamodel) {
  for (const Change& change : changes.changes.changes) {
    if (const auto* element = std::get_if<AddElement>(&change)) {
      elements_ = std::max(elements_, element->id.index + 1);
      observe_key(element->type, element->key, metamodel);
    } else if (const auto* relation = std::get_if<AddRelation>(&change)) {
      relations_ = std::max(relations_, relation->id.index + 1);
    }
  }
}

void NumberAllocator::observe(const Snapshot& snapshot) {
  elements_ = std::max(elements_, snapshot.element_slots());
  relations_ = std::max(relations_, snapshot.relation_slots());
  snapshot.for_each_element([&](const ElementView& element) { observe_key(element.type(), element.key(), snapshot.metamodel()); });
}

std::string NumberAllocator::encode() const {
  ByteWriter out;
  out.varint(elements_);
  out.varint(relations_);
  out.varint(keys_.size());
  for (const uint32_t key : keys_) out.varint(key);
  return out.take();
}

Result<NumberAllocator> NumberAllocator::decode(std::string_view bytes) {
  ByteReader in(bytes);
  NumberAllocator numbers;
  bool small = true;
  const auto number = [&] {
    const uint64_t value = in.varint();
    small = small && value <= UINT32_MAX;
    return static_cast<uint32_t>(value);
  };
  numbers.elements_ = number();
  numbers.relations_ = number();
  const uint64_t count = in.varint();
  for (uint64_t i = 0; i < count && in.ok(); ++i) numbers.keys_.push_back(number());
  if (!in.ok() || !in.at_end() || !small) return Error(ErrorCode::kCorrupt, Message(kNumbersCorrupt), {}, Message(kRestoreCopy));
  return numbers;
}

}  // namespace koers::model
