// A snapshot as one person may see it: what carries a read label the person lacks is not in it. The only thing a lens gets to see.
#pragma once

#include <optional>
#include <string>

#include "base/reflect.h"
#include "model/snapshot.h"

namespace koers::model {

class View {
 public:
  // `granted`: the read labels the person holds. kEverything for the owner of the register and for computations whose result is labelled.
  static constexpr Labels kEverything = 0xffff;
  explicit View(SnapshotPtr snapshot, Labels granted = kEverything, Language language = Language::kDutch);

  const SnapshotPtr& snapshot() const { return snapshot_; }
  const Metamodel& metamodel() const { return snapshot_->metamodel(); }
  Revision revision() const { return snapshot_->revision(); }
  Labels granted() const { return granted_; }
  // This person holds every label that the metamodel knows, so that nothing can be hidden. (Whether something is hidden would tell that it is there.)
  bool complete() const { return complete_; }
  Language language() const { return language_; }

  bool sees(const ElementView& element) const { return (element.labels() & ~granted_) == 0; }
  bool sees(const Field& field) const { return (field.labels & ~granted_) == 0; }
  bool sees(const RelationView& relation) const;  // its own labels and both its ends
  bool sees(Ref ref) const;

  ElementView element(ElementId id) const;   // false when absent or hidden: the two cannot be told apart
  RelationView relation(RelationId id) const;
  ElementView find(std::string_view key) const;
  uint32_t element_count(TypeId type) const;

  template <class Visit> void for_each_element(Visit&& visit) const;
  template <class Visit> void for_each_element(TypeId type, Visit&& visit) const;
  template <class Visit> void for_each_relation(Visit&& visit) const;  // visit(RelationView)
  // visit(const Edge&), by type and then number: only relations whose type is given (an invalid id: all), hidden ones skipped.
  template <class Visit> void for_each_out(const ElementView& element, RelationTypeId type, Visit&& visit) const;
  template <class Visit> void for_each_in(const ElementView& element, RelationTypeId type, Visit&& visit) const;
  template <class Visit> void for_each_out(const RelationView& relation, RelationTypeId type, Visit&& visit) const;
  template <class Visit> void for_each_in(const RelationView& relation, RelationTypeId type, Visit&& visit) const;
  std::vector<SeriesPoint> series(const ElementView& element, std::string_view name = {}) const;

  // What may be seen of a field: empty when hidden. A personal text comes from PersonalValues; erased() tells "gewist" from empty.
  ValueView field(const ElementView& element, FieldId field) const;
  ValueView field(const RelationView& relation, FieldId field) const;
  bool erased(const ElementView& element, FieldId field) const;
  bool erased(const RelationView& relation, FieldId field) const;
  // Text of a text, choice, personal or document field, "" when there is none; "gewist" / "erased" when it was erased.
  std::string text(const ElementView& element, FieldId field) const;
  std::string text(const RelationView& relation, FieldId field) const;
  std::string name(const ElementView& element) const;
  // The value as a person reads it: Dutch money, dates, choice labels; for cells, sentences and exports.
  std::string display(FieldId field, ValueView value) const;

 private:
  template <class Visit> auto seen_edge(Visit&& visit) const;
  bool sees(Ref ref, int depth) const;
  bool sees_field(FieldId field) const;
  std::string text_of(ValueView value) const;

  SnapshotPtr snapshot_;
  Labels granted_;
  bool complete_;
  Language language_;
};

// An element as results name it.
struct ElementLink {
  std::string type;  // name in the metamodel
  std::string key;
  std::string name;
  bool operator==(const ElementLink&) const = default;
};
BOOST_DESCRIBE_STRUCT(ElementLink, (), (type, key, name))
ElementLink link_to(const View& view, const ElementView& element);

}  // namespace koers::model

#include "model/view_impl.h"
