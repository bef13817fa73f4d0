#include "exchange/archimate/concepts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

#include "exchange/archimate/relation_table.h"

namespace koers::exchange::archimate {
namespace {

constexpr std::string_view kRelationNames[] = {"Access",      "Composition", "Flow",           "Aggregation", "Assignment", "Influence",
                                               "Association", "Realization", "Specialization", "Triggering",  "Serving"};
constexpr std::string_view kRelationLetters = "acfginorstv";
static_assert(std::size(kRelationNames) == kRelationKindCount && kRelationLetters.size() == kRelationKindCount);

constexpr size_t kConceptCount = std::size(kConceptNames);
static_assert(std::size(kAllowedPairs) == kConceptCount && kSetLetters.size() == std::size(kRelationSets));
static_assert(std::ranges::is_sorted(kConceptNames));

// The table as one word of bits a pair.
constexpr auto kAllowedBits = [] {
  std::array<std::array<uint16_t, kConceptCount>, kConceptCount> bits{};
  for (size_t from = 0; from < kConceptCount; ++from) {
    for (size_t to = 0; to < kConceptCount; ++to) {
      for (const char letter : kRelationSets[kSetLetters.find(kAllowedPairs[from][to])]) bits[from][to] |= static_cast<uint16_t>(1u << kRelationLetters.find(letter));
    }
  }
  return bits;
}();

constexpr size_t kWrittenMax = 100;

using OtherName = std::pair<std::string_view, std::string_view>;
constexpr OtherName kOtherElementNames[] = {{"andjunction", "AndJunction"},
                                            {"orjunction", "OrJunction"},
                                            {"junction", "AndJunction"},
                                            {"communicationpath", "Path"},
                                            {"network", "CommunicationNetwork"},
                                            {"infrastructurefunction", "TechnologyFunction"},
                                            {"infrastructureinterface", "TechnologyInterface"},
                                            {"infrastructureservice", "TechnologyService"}};
constexpr OtherName kOtherRelationNames[] = {{"realisation", "Realization"}, {"specialisation", "Specialization"}, {"usedby", "Serving"}};

template <size_t kCount>
std::string_view other_name(const OtherName (&names)[kCount], std::string_view folded) {
  const auto found = std::ranges::find(names, folded, &OtherName::first);
  return found == std::end(names) ? std::string_view{} : found->second;
}
std::string without_ending(std::string text, std::string_view ending) {
  if (text.ends_with(ending) && text.size() > ending.size()) text.resize(text.size() - ending.size());
  return text;
}

}  // namespace

std::optional<Concept> find_concept(std::string_view name) {
  if (is_junction(name)) name = "Junction";
  const auto at = std::ranges::lower_bound(kConceptNames, name);
  if (at == std::end(kConceptNames) || *at != name) return std::nullopt;
  return Concept{static_cast<uint8_t>(at - std::begin(kConceptNames))};
}

std::string_view name_of(Concept concept_) { return kConceptNames[concept_.index]; }

bool is_junction(std::string_view name) { return name == "AndJunction" || name == "OrJunction"; }

bool is_element_type(std::string_view name) { return name != "Junction" && name != kRelationshipConcept && find_concept(name).has_value(); }

std::optional<RelationKind> find_relation_kind(std::string_view name) {
  if (name.ends_with("Relationship")) name.remove_suffix(std::string_view("Relationship").size());
  const auto at = std::ranges::find(kRelationNames, name);
  if (at == std::end(kRelationNames)) return std::nullopt;
  return static_cast<RelationKind>(at - std::begin(kRelationNames));
}

std::string_view name_of(RelationKind kind) { return kRelationNames[static_cast<size_t>(kind)]; }

std::string fold_letters(std::string_view text) {
  std::string folded;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z')
      folded.push_back(static_cast<char>(c + 32));
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
      folded.push_back(c);
  }
  return folded;
}

std::string_view standard_element_type(std::string_view written) {
  if (written.size() > kWrittenMax) return {};
  static const auto kFolded = [] {
    std::map<std::string, std::string_view, std::less<>> folded;
    for (const std::string_view name : kConceptNames) {
      if (is_element_type(name)) folded.emplace(fold_letters(name), name);
    }
    return folded;
  }();
  const std::string folded = without_ending(fold_letters(written), "elementtype");
  if (const auto found = kFolded.find(folded); found != kFolded.end()) return found->second;
  return other_name(kOtherElementNames, folded);
}

std::string_view standard_relation_type(std::string_view written) {
  if (written.size() > kWrittenMax) return {};
  const std::string folded = without_ending(without_ending(fold_letters(written), "type"), "relationship");
  for (const std::string_view name : kRelationNames) {
    if (fold_letters(name) == folded) return name;
  }
  return other_name(kOtherRelationNames, folded);
}

bool is_allowed(RelationKind kind, Concept from, Concept to) { return (kAllowedBits[from.index][to.index] >> static_cast<unsigned>(kind) & 1) != 0; }

}  // namespace koers::exchange::archimate
