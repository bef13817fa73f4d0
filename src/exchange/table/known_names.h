// What the elements of each type are called: in the register, and in the other tables of an import. It tells of which type the things are that stand in a
// column, whatever its header says.
// Shape:   folded texts; of a cell that holds several things each is a text of its own.
// Cost:    one hash for a text.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/ids.h"

namespace koers::exchange::table {

// Below this share a few names that happen to be known say nothing.
inline constexpr double kKnownShareMin = 0.2;

class KnownNames {
 public:
  // Where a name stands: in the register, or in a table of the import, by its number.
  using Place = uint32_t;
  static constexpr Place kRegister = 0xFFFFFFFF;

  // A name, number, key or abbreviation. What says hardly anything ("A", "12") is passed over.
  void add(model::TypeId type, std::string_view text, Place place = kRegister);
  bool empty() const { return named_.empty(); }
  size_t size() const { return named_.size(); }

  // For each type the share of the texts that something of that type is called somewhere else than in `own`; as long as it must be.
  std::vector<double> shares(std::span<const std::string> folded, Place own) const;

 private:
  struct Named {
    model::TypeId type;
    Place place;
  };
  std::unordered_map<std::string, std::vector<Named>> named_;
};

}  // namespace koers::exchange::table
