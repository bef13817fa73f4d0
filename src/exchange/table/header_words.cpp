#include "exchange/table/header_words.h"

#include <algorithm>

#include "base/check.h"
#include "base/text.h"
#include "exchange/table/header_text.h"
#include "model/metamodel_yaml.h"

namespace koers::exchange::table {

std::string_view header_words_yaml();  // the bytes of the file, inside the program

namespace {

std::string joined(std::span<const std::string> words, bool stemmed) {
  std::string all;
  for (const std::string& word : words) all.append(all.empty() ? "" : " ").append(stemmed ? stem(word) : word);
  return all;
}

// "(1-5)": what a figure of a scale adds is nothing. A year does say something.
bool is_small_figure(std::string_view word) {
  return word.size() < 4 && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

HeaderWords::HeaderWords(const std::unordered_set<std::string>& without) {
  model::YamlProblems problems;
  const auto text = model::read_yaml("header_words.yaml", std::string(header_words_yaml()), {}, problems);
  CHECK(text != nullptr);
  for (const model::YamlEntry& part :
       model::YamlNode(*text).entries({"same", "made_of", "tails", "apart", "silent", "people", "norms", "companies", "differs"})) {
    if (part.key == "same") {
      for (const model::YamlEntry& group : part.value.entries()) {
        const std::string name = stem(fold(group.key));
        add(fold(group.key), {name});
        for (const std::string& word : group.value.texts())
          if (!without.contains(fold(word))) add(fold(word), {name});
      }
    } else if (part.key == "made_of") {
      for (const model::YamlEntry& word : part.value.entries()) {
        std::vector<std::string> meanings;
        for (const std::string& one : words_of(fold(word.value.text()))) meanings.push_back(stem(one));
        if (!without.contains(fold(word.key))) add(fold(word.key), meanings);
      }
    } else if (part.key == "tails") {
      for (const model::YamlEntry& tail : part.value.entries()) tails_.emplace(fold(tail.key), stem(fold(tail.value.text())));
    } else if (part.key == "apart") {
      for (const model::YamlNode& pair : part.value.items()) {
        const std::vector<std::string> names = pair.texts();
        apart_.emplace_back(stem(fold(names.at(0))), stem(fold(names.at(1))));
      }
    } else if (part.key == "differs") {
      for (const std::string& name : part.value.texts()) differs_.push_back(stem(fold(name)));
    } else {
      auto& words = part.key == "people" ? people_ : part.key == "norms" ? norms_ : part.key == "companies" ? companies_ : silent_;
      for (const std::string& word : part.value.texts()) words.insert(fold(word));
    }
  }
  for (const std::string& one : ambiguous_) stemmed_.erase(one);
  CHECK(problems.empty());
}

void HeaderWords::add(const std::string& text, const std::vector<std::string>& meanings) {
  const std::vector<std::string> words = words_of(text);
  words_max_ = std::max(words_max_, words.size());
  exact_.emplace(joined(words, false), meanings);
  const auto [known, is_new] = stemmed_.emplace(joined(words, true), meanings);
  if (!is_new && known->second != meanings) ambiguous_.insert(known->first);
}

const std::vector<std::string>* HeaderWords::find(std::span<const std::string> words) const {
  if (const auto found = exact_.find(joined(words, false)); found != exact_.end()) return &found->second;
  const auto found = stemmed_.find(joined(words, true));
  return found == stemmed_.end() ? nullptr : &found->second;
}

// The end of a Dutch word says what it is, what stands before it which one: "softwareleverancier" is a leverancier.
void HeaderWords::take_apart(const std::string& word, const std::function<bool(const std::string&)>& is_word,
                             std::vector<std::string>& found) const {
  constexpr size_t kBeforeMin = 3, kHeadMin = 4;
  constexpr size_t kCompoundMax = 48;
  if (word.size() > kCompoundMax) {
    found.push_back(stem(word));
    return;
  }
  const bool whole = is_word(stem(word));
  for (size_t start = kBeforeMin; start + kHeadMin <= word.size(); ++start) {
    const std::string head = word.substr(start);
    const std::vector<std::string>* said = find({&head, 1});
    if (said == nullptr && (whole || !is_word(stem(head)))) continue;
    // "contract-s-": what ties the two together is no part of either.
    const std::vector<std::string>* before = nullptr;
    std::string first = word.substr(0, start);
    for (const std::string_view tie : {"", "s", "e", "en", "n"}) {
      if (!first.ends_with(tie) || first.size() < tie.size() + kBeforeMin) continue;
      const std::string bare = first.substr(0, first.size() - tie.size());
      if ((before = find({&bare, 1})) != nullptr) break;
    }
    if (before == nullptr && whole) continue;  // the metamodel knows it as one word
    if (before != nullptr)
      found.insert(found.end(), before->begin(), before->end());
    else
      found.push_back(stem(first));
    if (said != nullptr)
      found.insert(found.end(), said->begin(), said->end());
    else
      found.push_back(stem(head));
    return;
  }
  for (const auto& [tail, meaning] : tails_) {
    if (word.size() < tail.size() + kBeforeMin || !word.ends_with(tail) || whole) continue;
    take_apart(word.substr(0, word.size() - tail.size()), is_word, found);
    found.push_back(meaning);
    return;
  }
  if (const std::vector<std::string>* said = find({&word, 1}))
    found.insert(found.end(), said->begin(), said->end());
  else
    found.push_back(stem(word));
}

bool HeaderWords::names(const std::unordered_set<std::string>& known, std::string_view folded) {
  constexpr size_t kHeadMin = 4, kBeforeMin = 3;
  const std::vector<std::string> words = words_of(folded);
  return std::ranges::any_of(words, [&](const std::string& word) {
    if (known.contains(word)) return true;
    for (size_t start = kBeforeMin; start + kHeadMin <= word.size(); ++start) {  // "programmamanager" is a manager
      if (known.contains(word.substr(start))) return true;
    }
    return false;
  });
}

std::vector<std::string> HeaderWords::meanings(std::span<const std::string> words,
                                               const std::function<bool(const std::string& stem)>& is_word) const {
  std::vector<std::string> found;
  for (size_t at = 0; at < words.size();) {
    size_t length = std::min(words_max_, words.size() - at);
    const std::vector<std::string>* said = nullptr;
    for (; length > 0 && (said = find(words.subspan(at, length))) == nullptr;) --length;
    if (said != nullptr)
      found.insert(found.end(), said->begin(), said->end());
    else if (!silent_.contains(words[at]) && !is_small_figure(words[at]))
      take_apart(words[at], is_word, found);
    at += std::max<size_t>(length, 1);
  }
  return found;
}

}  // namespace koers::exchange::table
