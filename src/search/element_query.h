// Which elements, in which order: the filters, the words and the sorting of a grid, as text and as something that can be tried on an element.
//
// A filter is field:operation:value.
//   status:is:active|planned     one of these; an empty alternative stands for "no value": status:is:active|
//   status:not:done              none of these
//   name:contains:zaak           folded: case, accents and punctuation do not count; of any field as it is shown
//   planned_cost:from:100000     at least, and planned_cost:to:500000 at most; for numbers, amounts (in cents), shares, dates and quarters
//   owner:empty  owner:filled
//   contributes_to:has           a relation, outgoing; contributes_to.in is the incoming one; contributes_to:has:DOE-3|DOE-4 to one of these
//   contributes_to:lacks
// "key" and "type" may be used as fields. Every filter must hold. "|" and "\" in a value are written "\|" and "\\".
// Sorting is by fields, the first one first; "-" before a field turns it round; elements without a value come last.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/view.h"

namespace koers::search {

// What the client asks, as it stands in an address.
struct QueryText {
  std::vector<std::string> types;    // names; empty: all
  std::vector<std::string> filters;
  std::string sort;                  // "status,-planned_cost"
  std::string words;                 // each must occur, folded, in the key or a text field
};

enum class Operation { kIs, kNot, kContains, kFrom, kTo, kEmpty, kFilled, kHas, kLacks };
enum class Subject { kKey, kType, kField, kRelation };

// The field of each type that a name stands for; by type id, invalid where the type does not have it.
using FieldByType = std::vector<model::FieldId>;

struct Filter {
  Subject subject = Subject::kField;
  Operation operation = Operation::kIs;
  FieldByType fields;
  model::RelationTypeId relation;
  bool incoming = false;
  std::vector<std::string> values;     // as written
  std::vector<std::string> folded;     // the same, folded
  bool or_empty = false;               // one of the alternatives was empty
  std::vector<double> numbers;         // kIs, kNot, kFrom, kTo on numbers, amounts, shares, dates, quarters, yes/no
  std::vector<model::ElementId> ends;  // kHas, kLacks
};

struct SortTerm {
  Subject subject = Subject::kField;  // kKey, kType or kField
  FieldByType fields;
  bool descending = false;
};

struct ElementQuery {
  std::vector<model::TypeId> types;  // never empty
  bool all_types = false;
  std::vector<Filter> filters;
  std::vector<SortTerm> sort;
  std::vector<std::string> words;    // folded
  std::string text;                  // the whole question in one line: equal questions have equal texts
};

// Errors: kInvalidInput with every problem at once. Fields and elements that this person may not see are not there.
Result<ElementQuery> parse_query(const model::View& view, const QueryText& text);

// The number behind a value, for comparing: cents, days, quarters, …; nullopt when it has none.
std::optional<double> comparable(const model::Field& field, model::ValueView value);

// Whether the filter holds. `contains` on a field looks at the value as it is shown.
bool holds(const model::View& view, const model::ElementView& element, const Filter& filter);

}  // namespace koers::search
