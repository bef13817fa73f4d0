// Numbers by which the register knows its things. The number of an element is its index in the tables: dense, never reused, one allocator per
// organisation across all branches, so a branch sees holes. Keys such as APP-12 are for people; numbers are for pages and entries.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace koers::model {

struct ElementId {
  uint32_t index = 0;
  auto operator<=>(const ElementId&) const = default;
};
struct RelationId {
  uint32_t index = 0;
  auto operator<=>(const RelationId&) const = default;
};

// What a relation's end may be: an element, a relation, or (only within a ChangeSet) "the i-th thing this change set adds".
class Ref {
 public:
  static constexpr uint32_t kIndexMax = (1u << 30) - 1;

  constexpr Ref() = default;
  constexpr Ref(ElementId element) : raw_(element.index) {}                 // NOLINT(google-explicit-constructor)
  constexpr Ref(RelationId relation) : raw_(relation.index | kRelationBit) {}  // NOLINT(google-explicit-constructor)
  // The change at `position` of the change set, which must be an AddElement or AddRelation before this use.
  static constexpr Ref added(uint32_t position) { return from_raw(position | kAddedBit); }
  static constexpr Ref none() { return from_raw(0xffffffff); }  // nothing: not an element, not a relation
  static constexpr Ref from_raw(uint32_t raw) { Ref ref; ref.raw_ = raw; return ref; }

  constexpr bool is_element() const { return (raw_ & (kRelationBit | kAddedBit)) == 0; }
  constexpr bool is_relation() const { return (raw_ & (kRelationBit | kAddedBit)) == kRelationBit; }
  constexpr bool is_added() const { return (raw_ & (kRelationBit | kAddedBit)) == kAddedBit; }
  constexpr ElementId element() const { return {raw_}; }
  constexpr RelationId relation() const { return {raw_ & kIndexMax}; }
  constexpr uint32_t position() const { return raw_ & kIndexMax; }
  constexpr uint32_t raw() const { return raw_; }
  auto operator<=>(const Ref&) const = default;

 private:
  static constexpr uint32_t kRelationBit = 1u << 30;
  static constexpr uint32_t kAddedBit = 1u << 31;
  uint32_t raw_ = 0;
};

// Position in the organisation's one chain of entries; 0 is the empty register. A branch's revisions are those of its own entries.
using Revision = uint64_t;

struct BranchId {
  uint32_t value = 0;  // 0: the main line
  auto operator<=>(const BranchId&) const = default;
};
inline constexpr BranchId kMainLine{0};

// Ids of the metamodel: given out by the register's symbol table on first appearance, stable for the register's whole life.
struct TypeId {
  uint16_t value = 0xffff;
  auto operator<=>(const TypeId&) const = default;
  constexpr bool valid() const { return value != 0xffff; }
};
struct RelationTypeId {
  uint16_t value = 0xffff;
  auto operator<=>(const RelationTypeId&) const = default;
  constexpr bool valid() const { return value != 0xffff; }
};
struct FieldId {
  uint16_t value = 0xffff;
  auto operator<=>(const FieldId&) const = default;
  constexpr bool valid() const { return value != 0xffff; }
};

// Read labels: bit i set means "only for who holds label i". At most sixteen; 0 is for everybody.
using Labels = uint16_t;

}  // namespace koers::model

template <>
struct std::hash<koers::model::Ref> {
  size_t operator()(koers::model::Ref ref) const noexcept { return std::hash<uint64_t>{}(ref.raw() * 0x9e3779b97f4a7c15ull); }
};
template <>
struct std::hash<koers::model::ElementId> {
  size_t operator()(koers::model::ElementId id) const noexcept { return std::hash<koers::model::Ref>{}(id); }
};
template <>
struct std::hash<koers::model::RelationId> {
  size_t operator()(koers::model::RelationId id) const noexcept { return std::hash<koers::model::Ref>{}(id); }
};
