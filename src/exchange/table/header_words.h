// What the words of a header mean, whatever the sheet is about: metamodel/header_words.yaml. "Jaarlijkse uitgaven", "Kosten p.j." and "Annual cost" come
// out as the same two meanings; a compound is taken apart ("opleverdatum": gereed, datum).
// Shape:   one name for each meaning, in the order of the words. A word that the list does not have is its own stem.
// Cost:    a few look-ups a word; the list is read once.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace koers::exchange::table {

class HeaderWords {
 public:
  // The list that Koers ships. `without`: folded words and expressions to leave out; that shows what is understood without them.
  explicit HeaderWords(const std::unordered_set<std::string>& without = {});

  // `is_word`: whether a stem is a word of the metamodel, so that "softwareleverancier" ends in one.
  std::vector<std::string> meanings(std::span<const std::string> words, const std::function<bool(const std::string& stem)>& is_word) const;
  // Whether a text, folded, names who does something: "teamleider Wonen", "CISO", "bureau Griffie".
  bool names_people(std::string_view folded) const { return names(people_, folded); }
  // "art. 32", "NEN 7510", "Woningwet"; "Loketsoft BV".
  bool names_norm(std::string_view folded) const { return names(norms_, folded); }
  bool names_company(std::string_view folded) const { return names(companies_, folded); }
  // What makes something else of the rest of a header, by name.
  std::span<const std::string> differs() const { return differs_; }
  // What excludes each other, by name.
  std::span<const std::pair<std::string, std::string>> apart() const { return apart_; }

 private:
  // By words, and by their stems where only one group has them.
  static bool names(const std::unordered_set<std::string>& known, std::string_view folded);
  using Meanings = std::unordered_map<std::string, std::vector<std::string>>;
  void add(const std::string& text, const std::vector<std::string>& meanings);
  const std::vector<std::string>* find(std::span<const std::string> words) const;
  void take_apart(const std::string& word, const std::function<bool(const std::string&)>& is_word, std::vector<std::string>& found) const;

  Meanings exact_, stemmed_;
  std::unordered_map<std::string, std::string> tails_;
  std::unordered_set<std::string> ambiguous_, silent_, people_, norms_, companies_;
  std::vector<std::pair<std::string, std::string>> apart_;
  std::vector<std::string> differs_;
  size_t words_max_ = 1;  // of an expression
};

}  // namespace koers::exchange::table
