// A list of changes with author and reason. It applies whole or not at all.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "model/ids.h"
#include "model/value.h"

namespace koers::model {

struct FieldValue {
  FieldId field;
  Value value;  // empty clears the field
  bool operator==(const FieldValue&) const = default;
};

struct AddElement {
  TypeId type;
  std::string key;                 // empty: the next of the type's prefix
  std::vector<FieldValue> fields;
  Labels labels = 0;
  ElementId id{Ref::kIndexMax};    // given by resolve(); set by hand only to bring back what was removed (undo, merge)
  bool operator==(const AddElement&) const = default;
};
struct AddRelation {
  RelationTypeId type;
  Ref from, to;
  std::vector<FieldValue> fields;
  Labels labels = 0;
  RelationId id{Ref::kIndexMax};   // as for AddElement
  bool operator==(const AddRelation&) const = default;
};
// Of an element or a relation. Fields that are not named stay as they are.
struct SetFields {
  Ref target;
  std::vector<FieldValue> fields;
  bool operator==(const SetFields&) const = default;
};
struct SetKey {
  ElementId element;
  std::string key;
  bool operator==(const SetKey&) const = default;
};
struct SetLabels {
  Ref target;
  Labels labels = 0;
  bool operator==(const SetLabels&) const = default;
};
// resolve() adds the removal of every relation that ends on it, so that an entry says all that it does.
struct Remove {
  Ref target;
  bool operator==(const Remove&) const = default;
};
// Measurements of a KPI or a data set: appended, never overwritten; a later point at the same moment corrects the earlier, and one whose value is
// not a number withdraws it (that is how undo takes back a first measurement).
struct SeriesPoint {
  Date at;
  double value = 0;
  bool operator==(const SeriesPoint&) const = default;
};
struct AppendPoints {
  Ref element;
  std::string series;  // "" is the element's main series
  std::vector<SeriesPoint> points;
  bool operator==(const AppendPoints&) const = default;
};

using Change = std::variant<AddElement, AddRelation, SetFields, SetKey, SetLabels, Remove, AppendPoints>;

struct ChangeSet {
  BranchId branch;
  Revision base = 0;     // the revision of the branch that the author saw; a field changed since is a conflict
  std::string author;    // account, role or program: "import", "account:3"; never a person's name
  std::string reason;    // for people; sealed, since it may name somebody
  std::string source;    // "projectenlijst.xlsx": where it came from
  std::vector<Change> changes;
};

}  // namespace koers::model
