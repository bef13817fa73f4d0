// What the words of a header say by themselves, whichever type it stands in: how much likelier a word is in the phrases for a field, or for fields of a
// sort, than in phrases for anything. "Afhandeling op" is nobody's phrase, but "op" stands before dates and "afhandeling" over when something was closed.
// Shape:   natural logarithms of odds, summed over the words of a header; words that no phrase has say nothing.
// Cost:    built once per metamodel; a header is a few look-ups.
// Source:  multinomial naive Bayes over the phrases (McCallum, Nigam, A Comparison of Event Models for Naive Bayes Text Classification, 1998).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "exchange/table/column_evidence.h"

namespace koers::exchange::table {

class WordOdds {
 public:
  // One phrase for a field or link, by its name and sort; each phrase counts once for a name.
  void add(const std::string& name, TargetSort sort, const std::string& phrase, std::span<const uint32_t> meanings);
  void finish();

  struct Said {
    std::vector<double> names;  // by number of the name
    std::array<double, kTargetSorts.size()> sorts{};
  };
  Said of(std::span<const uint32_t> meanings) const;
  uint32_t number_of(std::string_view name) const { return names_.at(std::string(name)); }

 private:
  std::unordered_map<std::string, uint32_t> names_;
  std::unordered_set<std::string> seen_;
  std::vector<std::unordered_map<uint32_t, double>> by_name_;  // meaning → how often, then its odds
  std::array<std::unordered_map<uint32_t, double>, kTargetSorts.size()> by_sort_;
  std::unordered_map<uint32_t, double> all_;
  std::vector<double> name_totals_, name_unseen_;
  std::array<double, kTargetSorts.size()> sort_totals_{}, sort_unseen_{};
  std::unordered_map<uint32_t, std::vector<std::pair<uint32_t, double>>> names_of_;  // meaning → names with its odds
};

}  // namespace koers::exchange::table
