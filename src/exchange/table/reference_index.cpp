#include "exchange/table/reference_index.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/text.h"
#include "exchange/table/header_text.h"

namespace koers::exchange::table {
namespace {

constexpr std::array<std::string_view, 14> kLegalForms{"bv", "b v", "nv", "n v", "vof", "v o f", "cv", "inc", "ltd", "gmbh", "holding", "groep", "nederland", "stichting"};
constexpr size_t kCandidatesMax = 400;
constexpr size_t kBeginning = 4;

std::vector<std::string> words_of(std::string_view folded) {
  std::vector<std::string> words;
  for (std::string& word : split(folded, ' ')) if (!word.empty()) words.push_back(std::move(word));
  return words;
}

// "#scho": how names that begin alike are found, whatever slips follow.
std::string beginning_of(std::string_view word) { return '#' + std::string(word.substr(0, kBeginning)); }

bool of_type(const Referent& referent, std::span<const model::TypeId> types) {
  return types.empty() || std::find(types.begin(), types.end(), referent.type) != types.end();
}

double likeness(const std::string& left, const std::string& right) {
  if (left == right) return 1;
  if (without_legal_form(left) == without_legal_form(right)) return 0.95;
  const int length = static_cast<int>(std::max(left.size(), right.size()));
  const int limit = std::max(1, length / 6);
  const int distance = edit_distance(left, right, limit);
  double best = distance <= limit ? 1 - 1.3 * distance / length : 0;
  // All words of the one in the other: "coordinator geo" in "coordinator geo informatie".
  const auto stems = [](const std::string& text) {
    std::set<std::string> all;
    for (const std::string& word : words_of(text)) all.insert(stem(word));
    return all;
  };
  const std::set<std::string> first = stems(left), second = stems(right);
  const auto& fewer = first.size() <= second.size() ? first : second;
  const auto& more = first.size() <= second.size() ? second : first;
  size_t shared = 0;
  for (const std::string& word : fewer) {
    shared += std::any_of(more.begin(), more.end(), [&](const std::string& other) { return other == word || (word.size() >= 3 && other.size() > word.size() && other.starts_with(word)); });
  }
  if (!fewer.empty() && shared == fewer.size() && (fewer.size() >= 2 || fewer.begin()->size() >= 5)) {
    best = std::max(best, 0.62 + 0.3 * static_cast<double>(fewer.size()) / static_cast<double>(more.size()));
  }
  return best;
}

}  // namespace

std::string without_legal_form(std::string_view folded) {
  for (const std::string_view form : kLegalForms) {
    if (folded.size() > form.size() + 2 && folded.ends_with(form) && folded[folded.size() - form.size() - 1] == ' ') return std::string(folded.substr(0, folded.size() - form.size() - 1));
  }
  return std::string(folded);
}

uint32_t ReferenceIndex::add(Referent referent) {
  const auto index = static_cast<uint32_t>(all_.size());
  all_.push_back(std::move(referent));
  const Referent& added = all_.back();
  if (!added.key.empty()) exact_.emplace(fold(added.key), index);
  add_text(index, added.name);
  return index;
}

void ReferenceIndex::add_text(uint32_t index, std::string_view text) {
  std::string folded = fold(text);
  if (folded.empty()) return;
  const auto [first, last] = exact_.equal_range(folded);
  if (std::any_of(first, last, [&](const auto& known) { return known.second == index; })) return;
  std::set<std::string> marks;
  for (const std::string& word : words_of(folded)) marks.insert(stem(word)), marks.insert(beginning_of(word));
  for (const std::string& mark : marks) by_word_.emplace(mark, index);
  exact_.emplace(std::move(folded), index);
}

std::vector<uint32_t> ReferenceIndex::find(std::string_view text, std::span<const model::TypeId> types) const {
  std::vector<uint32_t> found;
  const auto [first, last] = exact_.equal_range(fold(text));
  for (auto at = first; at != last; ++at) {
    if (of_type(all_[at->second], types)) found.push_back(at->second);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::vector<ReferenceIndex::Close> ReferenceIndex::close(std::string_view text, std::span<const model::TypeId> types) const {
  const std::string folded = fold(text);
  std::set<uint32_t> candidates;
  for (const std::string& word : words_of(folded)) {
    for (const std::string& mark : {stem(word), beginning_of(word)}) {
      const auto [first, last] = by_word_.equal_range(mark);
      for (auto at = first; at != last && candidates.size() < kCandidatesMax; ++at) {
        if (of_type(all_[at->second], types)) candidates.insert(at->second);
      }
    }
  }
  std::vector<Close> found;
  for (const uint32_t index : candidates) {
    const double value = likeness(folded, fold(all_[index].name));
    if (value >= 0.6) found.push_back({index, value});
  }
  std::stable_sort(found.begin(), found.end(), [](const Close& left, const Close& right) { return left.likeness > right.likeness; });
  if (found.size() > 5) found.resize(5);
  return found;
}

double ReferenceIndex::share_known(std::span<const std::string> folded, std::span<const model::TypeId> types) const {
  if (folded.empty()) return 0;
  size_t known = 0;
  for (const std::string& text : folded) {
    const auto [first, last] = exact_.equal_range(text);
    known += std::any_of(first, last, [&](const auto& one) { return of_type(all_[one.second], types); });
  }
  return static_cast<double>(known) / static_cast<double>(folded.size());
}

}  // namespace koers::exchange::table
