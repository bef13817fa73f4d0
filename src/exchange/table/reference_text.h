// Which elements a cell names: one, or several between ; , / & "en". The longest known name wins, so that "Directie en Concernstaf" stays one.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "exchange/table/reference_index.h"

namespace koers::exchange::table {

struct NamedPart {
  std::string text;                            // as it stands
  std::vector<uint32_t> found;                 // in the index: none, the one, or several of the same name
  std::vector<ReferenceIndex::Close> close;    // when there is none
};

// Nothing for a cell that says nothing.
std::vector<NamedPart> read_references(std::string_view text, const ReferenceIndex& index, std::span<const model::TypeId> types);

// What stands in a cell between ; | line ends, ", " and " / ", each without what is said in brackets behind it. Whole when nothing stands between.
std::vector<std::string> parts_of(std::string_view text);

// Whether a text looks like the name of a person and not like a role or a department: "Jan", "P. de Vries", "Fatima El Amrani".
bool looks_like_person(std::string_view text);

}  // namespace koers::exchange::table
