// Bytes of a change set, as an entry of the ledger holds them.
//
// Format 1: version; branch, base; author, reason, source; number of changes; each change as its index in Change and its parts.
//   Whole numbers are varints in their shortest form, texts have their length in front, values are as encode_value writes them with their length.
//   The number of an added element or relation is relative to the one before it, so that a bulk import costs one byte each.
//   A change set has one encoding only: what decodes, encodes to the same bytes.
// A golden file per format (tests/golden/entry_v1.bin) keeps the reader honest. An older format is read by its own function and upcast.
#include <bit>
#include <cmath>

#include "model/messages.h"
#include "model/snapshot.h"
#include "model/value_codec.h"
#include "model/varint.h"

namespace koers::model {
namespace {

enum class Tag : uint8_t { kAddElement, kAddRelation, kSetFields, kSetKey, kSetLabels, kRemove, kAppendPoints };
static_assert(std::is_same_v<Change, std::variant<AddElement, AddRelation, SetFields, SetKey, SetLabels, Remove, AppendPoints>>,
              "the tags are stored: a new kind of change goes at the end");

enum class RefKind : uint8_t { kElement, kRelation, kAdded, kNone };

class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) {}

  void number(uint64_t value) { append_varint(value, out_); }
  void text(std::string_view value) { number(value.size()), out_.append(value); }
  void ref(Ref ref) {
    if (ref == Ref::none()) return number(static_cast<uint64_t>(RefKind::kNone));
    const RefKind kind = ref.is_element() ? RefKind::kElement : ref.is_relation() ? RefKind::kRelation : RefKind::kAdded;
    number(uint64_t{ref.position()} << 2 | static_cast<uint64_t>(kind));
  }
  void added(uint32_t id, uint32_t& expected) {
    number(zigzag(int64_t{id} - expected));
    expected = id + 1;
  }
  void fields(const std::vector<FieldValue>& fields) {
    number(fields.size());
    for (const FieldValue& field : fields) {
      number(field.field.value);
      scratch_.clear();
      encode_value(field.value, scratch_);
      text(scratch_);
    }
  }

  void operator()(const AddElement& change) {
    number(change.type.value), text(change.key), number(change.labels), added(change.id.index, next_element_), fields(change.fields);
  }
  void operator()(const AddRelation& change) {
    number(change.type.value), ref(change.from), ref(change.to), number(change.labels), added(change.id.index, next_relation_), fields(change.fields);
  }
  void operator()(const SetFields& change) { ref(change.target), fields(change.fields); }
  void operator()(const SetKey& change) { number(change.element.index), text(change.key); }
  void operator()(const SetLabels& change) { ref(change.target), number(change.labels); }
  void operator()(const Remove& change) { ref(change.target); }
  void operator()(const AppendPoints& change) {
    ref(change.element), text(change.series), number(change.points.size());
    for (const SeriesPoint& point : change.points) {
      number(zigzag(point.at.days));
      const auto bits = std::bit_cast<uint64_t>(point.value);
      out_.append(reinterpret_cast<const char*>(&bits), sizeof bits);
    }
  }

 private:
  std::string& out_;
  std::string scratch_;
  uint32_t next_element_ = 0, next_relation_ = 0;
};

// Every function answers false when the bytes are not what a Writer writes.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  bool at_end() const { return at_ == end_; }
  size_t left() const { return static_cast<size_t>(end_ - at_); }
  template <class Number>
  bool number(Number& value, uint64_t max = std::numeric_limits<Number>::max()) {
    uint64_t wide;
    if (!read_varint_checked(at_, end_, wide) || wide > max) return false;
    value = static_cast<Number>(wide);
    return true;
  }
  // A count of things of at least `bytes_each` bytes, so that a lying count cannot make us reserve what is not there.
  bool count(size_t& value, size_t bytes_each) { return number(value) && value <= left() / bytes_each; }
  bool text(std::string_view& value) {
    size_t size;
    if (!count(size, 1)) return false;
    value = {at_, size};
    at_ += size;
    return true;
  }
  bool text(std::string& value) {
    std::string_view view;
    if (!text(view)) return false;
    value = view;
    return true;
  }
  bool ref(Ref& ref) {
    uint64_t raw;
    if (!number(raw) || raw >> 2 > Ref::kIndexMax) return false;
    const auto index = static_cast<uint32_t>(raw >> 2);
    switch (static_cast<RefKind>(raw & 3)) {
      case RefKind::kElement: ref = ElementId{index}; return true;
      case RefKind::kRelation: ref = RelationId{index}; return true;
      case RefKind::kAdded: ref = Ref::added(index); return true;
      case RefKind::kNone: ref = Ref::none(); return index == 0;
    }
    return false;
  }
  bool added(uint32_t& id, uint32_t& expected) {
    uint64_t raw;
    if (!number(raw)) return false;
    const int64_t delta = unzigzag(raw);
    if (delta > int64_t{Ref::kIndexMax} || delta < -int64_t{Ref::kIndexMax} - 1) return false;
    const int64_t value = expected + delta;
    if (value < 0 || value > int64_t{Ref::kIndexMax}) return false;
    id = static_cast<uint32_t>(value);
    expected = id + 1;
    return true;
  }
  bool fields(std::vector<FieldValue>& fields) {
    size_t size;
    if (!count(size, 2)) return false;
    fields.reserve(size);
    for (size_t i = 0; i < size; ++i) {
      FieldValue& field = fields.emplace_back();
      std::string_view encoded;
      if (!number(field.field.value) || !text(encoded)) return false;
      std::optional<Value> value = decode_value(encoded);
      if (!value) return false;
      field.value = *std::move(value);
    }
    return true;
  }

  bool read(AddElement& change) {
    return number(change.type.value) && text(change.key) && number(change.labels) && added(change.id.index, next_element_) && fields(change.fields);
  }
  bool read(AddRelation& change) {
    return number(change.type.value) && ref(change.from) && ref(change.to) && number(change.labels) && added(change.id.index, next_relation_) &&
           fields(change.fields);
  }
  bool read(SetFields& change) { return ref(change.target) && fields(change.fields); }
  bool read(SetKey& change) { return number(change.element.index, Ref::kIndexMax) && text(change.key); }
  bool read(SetLabels& change) { return ref(change.target) && number(change.labels); }
  bool read(Remove& change) { return ref(change.target); }
  bool read(AppendPoints& change) {
    size_t size;
    if (!ref(change.element) || !text(change.series) || !count(size, 9)) return false;
    change.points.resize(size);
    for (SeriesPoint& point : change.points) {
      uint64_t days;
      if (!number(days) || left() < sizeof point.value) return false;
      const int64_t value = unzigzag(days);
      if (value < INT32_MIN || value > INT32_MAX) return false;
      point.at.days = static_cast<int32_t>(value);
      std::memcpy(&point.value, at_, sizeof point.value);
      at_ += sizeof point.value;
    }
    return true;
  }

  bool change(Change& change) {
    uint8_t tag;
    if (!number(tag)) return false;
    switch (static_cast<Tag>(tag)) {
      case Tag::kAddElement: return read(change.emplace<AddElement>());
      case Tag::kAddRelation: return read(change.emplace<AddRelation>());
      case Tag::kSetFields: return read(change.emplace<SetFields>());
      case Tag::kSetKey: return read(change.emplace<SetKey>());
      case Tag::kSetLabels: return read(change.emplace<SetLabels>());
      case Tag::kRemove: return read(change.emplace<Remove>());
      case Tag::kAppendPoints: return read(change.emplace<AppendPoints>());
    }
    return false;
  }

  bool change_set(ChangeSet& set) {
    size_t size;
    if (!number(set.branch.value) || !number(set.base) || !text(set.author) || !text(set.reason) || !text(set.source) || !count(size, 2)) return false;
    set.changes.reserve(size);
    for (size_t i = 0; i < size; ++i) {
      if (!change(set.changes.emplace_back())) return false;
    }
    return at_end();
  }

 private:
  const char* at_;
  const char* end_;
  uint32_t next_element_ = 0, next_relation_ = 0;
};

Result<ChangeSet> decode_format_1(std::string_view bytes) {
  ChangeSet set;
  if (!Reader(bytes).change_set(set)) return Error(ErrorCode::kCorrupt, Message(kEntryCorrupt), {}, Message(kRestoreCopy));
  return set;
}

}  // namespace

std::string encode_change_set(const ChangeSet& changes) {
  std::string out(1, static_cast<char>(kEntryFormat));
  Writer writer(out);
  writer.number(changes.branch.value);
  writer.number(changes.base);
  writer.text(changes.author);
  writer.text(changes.reason);
  writer.text(changes.source);
  writer.number(changes.changes.size());
  for (const Change& change : changes.changes) {
    writer.number(change.index());
    std::visit(writer, change);
  }
  return out;
}

Result<ChangeSet> decode_change_set(std::string_view bytes) {
  if (bytes.empty()) return Error(ErrorCode::kCorrupt, Message(kEntryCorrupt), {}, Message(kRestoreCopy));
  const auto format = static_cast<uint8_t>(bytes.front());
  bytes.remove_prefix(1);
  switch (format) {
    case 1: return decode_format_1(bytes);
    default: break;
  }
  if (format > kEntryFormat) {
    return Error(ErrorCode::kUnsupported, Message(kEntryNewer, {{"format", int64_t{format}}, {"known", int64_t{kEntryFormat}}}), {}, Message(kUpdateKoers));
  }
  return Error(ErrorCode::kCorrupt, Message(kEntryCorrupt), {}, Message(kRestoreCopy));
}

}  // namespace koers::model
