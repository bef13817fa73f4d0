// What people write over the columns of a list, by what the list is about (metamodel/header_phrases.yaml).
// Shape:   by the name of the type and that of the answer (target.h): "planned_end", "owns:from"; "affects:to>application" where a type has several such
//          links; "-": what stands over columns for which Koers has no place.
// Cost:    read once for the whole program.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace koers::exchange::table {

class HeaderPhrases {
 public:
  static const HeaderPhrases& builtin();
  std::span<const std::string> of(std::string_view type, std::string_view answer) const;

 private:
  HeaderPhrases();
  std::unordered_map<std::string, std::vector<std::string>> phrases_;  // "type.answer"
};

}  // namespace koers::exchange::table
