// What a column of a table can be about, as one type sees it.
#pragma once

#include <cstdint>
#include <vector>

#include "model/metamodel.h"

namespace koers::exchange::table {

// What a column can be about.
struct Target {
  enum class Kind {
    kKey,  // the register's own key, APP-12
    kField,
    kTableCell,    // one column of a table field; the rest of the row stands in the header
    kRatings,      // availability, integrity and confidentiality in one cell: "3-2-1"
    kMeasurement,  // a point of the main series; the header says of when
    kRelation
  };
  Kind kind = Kind::kField;
  model::FieldId field{};
  uint16_t column = 0;  // of the table
  double factor = 1;    // the number in the cell is multiplied by it
  model::RelationTypeId relation{};
  bool incoming = false;
  std::vector<model::TypeId> other{};  // at the other end, the likeliest first
  Label label{};
  double weight = 1;  // how much it says about the type when such a column is there
};

// "owner_note", "owns:from", "planned_cost.incidental": one name for each answer, as the counts of columns have it.
std::string name_of(const model::Metamodel& metamodel, const Target& target);

}  // namespace koers::exchange::table
