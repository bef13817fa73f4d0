// Everything that a cell can refer to by text: what is in the register and what this import adds.
// Cost: exact lookups are one hash; close ones look only at what shares a word or a beginning.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/ids.h"

namespace koers::exchange::table {

struct Referent {
  model::TypeId type;
  std::string key{};          // "" while it is only planned
  std::string name{};
  model::Ref ref{};           // of an element of the register
  bool planned = false;
  uint32_t draft = 0;         // of a planned one
};

class ReferenceIndex {
 public:
  // Key and name can be found at once; add_text adds another way to call it: an abbreviation, the number in another system.
  uint32_t add(Referent referent);
  void add_text(uint32_t index, std::string_view text);

  const Referent& at(uint32_t index) const { return all_[index]; }
  size_t size() const { return all_.size(); }

  // What is called exactly so, but for capitals, accents, punctuation and zeros before a number ("I-2", "I-02"). No types: any.
  std::vector<uint32_t> find(std::string_view text, std::span<const model::TypeId> types) const;
  // What people number so in their own lists: 2 finds "I-02", not what Koers itself numbered.
  std::vector<uint32_t> find_number(std::string_view figures, model::TypeId type) const;

  struct Close {
    uint32_t index = 0;
    double likeness = 0;  // 0..1
  };
  // What is called nearly so, best first, at most five, nothing below 0.6.
  std::vector<Close> close(std::string_view text, std::span<const model::TypeId> types) const;

 private:
  using Texts = std::unordered_multimap<std::string, uint32_t>;
  std::vector<uint32_t> among(const Texts& texts, const std::string& text, std::span<const model::TypeId> types) const;

  std::vector<Referent> all_;
  Texts exact_;      // folded
  Texts by_word_;    // stems of names, and their beginnings
  Texts by_number_;  // the figures of numbers such as "I-02"
};

// Folded, without a legal form at the end: "Meridiaan Noord B.V." and "Meridiaan Noord" meet.
std::string without_legal_form(std::string_view folded);

}  // namespace koers::exchange::table
