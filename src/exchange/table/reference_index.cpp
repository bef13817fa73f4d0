#include "exchange/table/reference_index.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/text.h"
#include "exchange/table/header_text.h"

namespace koers::exchange::table {
namespace {

constexpr auto kLegalForms = std::to_array<std::string_view>(
    {"bv", "b v", "nv", "n v", "vof", "v o f", "cv", "inc", "ltd", "gmbh", "holding", "groep", "nederland", "stichting"});
constexpr size_t kCandidatesMax = 400;
constexpr size_t kBeginning = 4;

// "#scho": how names that begin alike are found, whatever slips follow.
std::string beginning_of(std::string_view word) { return '#' + std::string(word.substr(0, kBeginning)); }

bool is_number(std::string_view word) { return !word.empty() && word.find_first_not_of("0123456789") == word.npos; }
std::string without_leading_zeros(std::string_view figures) {
  return std::string(figures.substr(std::min(figures.find_first_not_of('0'), figures.size() - 1)));
}

// Folded, for finding names: "en", "and" and & are all left out, 1 and één are one word, and I-2 is I-02.
std::string fold_name(std::string_view text) {
  static constexpr auto kFigures = std::to_array<std::pair<std::string_view, std::string_view>>({{"1", "een"},
                                                                                                 {"2", "twee"},
                                                                                                 {"3", "drie"},
                                                                                                 {"4", "vier"},
                                                                                                 {"5", "vijf"},
                                                                                                 {"6", "zes"},
                                                                                                 {"7", "zeven"},
                                                                                                 {"8", "acht"},
                                                                                                 {"9", "negen"},
                                                                                                 {"10", "tien"}});
  std::string folded = fold(text);
  if (folded.find(' ') == folded.npos) return folded;
  std::string all;
  for (std::string& word : words_of(folded)) {
    if (word == "en" || word == "and") continue;
    if (is_number(word)) word = without_leading_zeros(word);
    const auto figure = std::find_if(kFigures.begin(), kFigures.end(), [&](const auto& one) { return one.first == word; });
    all.append(all.empty() ? "" : " ").append(figure == kFigures.end() ? std::string_view(word) : figure->second);
  }
  return all.empty() ? folded : all;
}

bool of_type(const Referent& referent, std::span<const model::TypeId> types) {
  return types.empty() || std::find(types.begin(), types.end(), referent.type) != types.end();
}

// How much two words are one, but for a slip.
bool same_but_for_a_slip(const std::string& left, const std::string& right) {
  if (left == right) return true;
  const size_t shorter = std::min(left.size(), right.size());
  if (shorter < 5 || left.find_first_of("0123456789") != left.npos) return false;  // a figure or a short word is another one
  const int slips = shorter >= 9 ? 2 : 1;
  return edit_distance(left, right, slips) <= slips;
}

double likeness(const std::string& left, const std::string& right) {
  if (left == right) return 1;
  if (without_legal_form(left) == without_legal_form(right)) return 0.95;
  const std::vector<std::string> first = words_of(left), second = words_of(right);
  double best = 0;
  if (first.size() == second.size()) {
    size_t same = 0, slips = 0;
    for (size_t i = 0; i < first.size(); ++i) {
      same += first[i] == second[i];
      slips += first[i] != second[i] && same_but_for_a_slip(first[i], second[i]);
    }
    if (same + slips == first.size()) best = 0.95 - 0.1 * static_cast<double>(slips) / static_cast<double>(first.size());
  }
  // Written as one word or as two: "Polder GIS-viewer".
  const auto joined = [](const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += word;
    return all;
  };
  if (best == 0 && joined(first) == joined(second)) best = 0.95;
  // All words of the one in the other, or their beginnings: "coordinator geo" in "coordinator geo informatie", "soc domein" in "sociaal domein".
  const auto& fewer = first.size() <= second.size() ? first : second;
  const auto& more = first.size() <= second.size() ? second : first;
  size_t shared = 0;
  for (const std::string& word : fewer) {
    shared += std::any_of(more.begin(), more.end(), [&](const std::string& other) {
      return stem(other) == stem(word) || (word.size() >= 3 && other.size() > word.size() && other.starts_with(word)) ||
             (first.size() == second.size() && other.size() >= 3 && word.size() > other.size() && word.starts_with(other));
    });
  }
  if (!fewer.empty() && shared == fewer.size() && (fewer.size() >= 2 || fewer[0].size() >= 5)) {
    best = std::max(best, 0.62 + 0.3 * static_cast<double>(fewer.size()) / static_cast<double>(more.size()));
  }
  return best;
}

}  // namespace

std::string without_legal_form(std::string_view folded) {
  for (const std::string_view form : kLegalForms) {
    if (folded.size() > form.size() + 2 && folded.ends_with(form) && folded[folded.size() - form.size() - 1] == ' ')
      return std::string(folded.substr(0, folded.size() - form.size() - 1));
  }
  return std::string(folded);
}

uint32_t ReferenceIndex::add(Referent referent) {
  const auto index = static_cast<uint32_t>(all_.size());
  all_.push_back(std::move(referent));
  const Referent& added = all_.back();
  if (!added.key.empty()) exact_.emplace(fold_name(added.key), index);
  add_text(index, added.name);
  return index;
}

void ReferenceIndex::add_text(uint32_t index, std::string_view text) {
  std::string folded = fold_name(text);
  if (folded.empty()) return;
  const auto [first, last] = exact_.equal_range(folded);
  if (std::any_of(first, last, [&](const auto& known) { return known.second == index; })) return;
  std::set<std::string> marks;
  for (const std::string& word : words_of(folded)) marks.insert(stem(word)), marks.insert(beginning_of(word));
  for (const std::string& mark : marks) by_word_.emplace(mark, index);
  // "I-02": of its kind it is number 2.
  const std::vector<std::string> words = words_of(folded);
  if (words.size() == 2 && words[0].size() <= 4 && words[0].find_first_of("0123456789") == words[0].npos) {
    const std::string figures = without_leading_zeros(words_of(fold(text)).back());
    if (is_number(figures)) by_number_.emplace(figures, index);
  }
  exact_.emplace(std::move(folded), index);
}

std::vector<uint32_t> ReferenceIndex::find_number(std::string_view figures, model::TypeId type) const {
  return among(by_number_, without_leading_zeros(figures), std::span(&type, 1));
}

std::vector<uint32_t> ReferenceIndex::among(const Texts& texts, const std::string& text, std::span<const model::TypeId> types) const {
  std::vector<uint32_t> found;
  const auto [first, last] = texts.equal_range(text);
  for (auto at = first; at != last; ++at) {
    if (of_type(all_[at->second], types)) found.push_back(at->second);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::vector<uint32_t> ReferenceIndex::find(std::string_view text, std::span<const model::TypeId> types) const {
  return among(exact_, fold_name(text), types);
}

std::vector<ReferenceIndex::Close> ReferenceIndex::close(std::string_view text, std::span<const model::TypeId> types) const {
  const std::string folded = fold_name(text);
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
    const double value = likeness(folded, fold_name(all_[index].name));
    if (value >= 0.6) found.push_back({index, value});
  }
  std::stable_sort(found.begin(), found.end(), [](const Close& left, const Close& right) { return left.likeness > right.likeness; });
  if (found.size() > 5) found.resize(5);
  return found;
}

}  // namespace koers::exchange::table
