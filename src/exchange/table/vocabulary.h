// How headers in the wild call what a type knows: its fields, the columns of its tables and its links, from the labels and synonyms of the metamodel.
// Cost: built once per metamodel; a lookup of one header against one type compares words, and only then spelling.
#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "exchange/table/column_evidence.h"
#include "exchange/table/header_text.h"
#include "exchange/table/header_words.h"
#include "exchange/table/target.h"
#include "exchange/table/word_odds.h"
#include "model/metamodel.h"
#include "model/value.h"

namespace koers::exchange::table {

enum class MatchReason { kExact, kWithoutUnit, kWords, kMeaning, kSpelling, kPart, kPattern, kPlace, kValues, kProse, kExpected };

struct Match {
  uint32_t target = 0;  // in targets() of the type
  double score = 0;     // 0..1
  MatchReason reason = MatchReason::kExact;
  std::string_view phrase{};                                  // as the metamodel writes it
  std::vector<std::pair<uint16_t, model::Value>> captured{};  // kTableCell: what the header says about other columns of the row
  bool free_text = false;                                     // one of them can be any word
  model::TypeId narrowed{};                                   // kRelation: the header names this type at the other end
};

// What is expected of a target before its header is heard.
struct Expectation {
  TargetSort sort = TargetSort::kText;
  double odds = 0;    // logarithm of how likely a table of the type has a column for it
  uint32_t name = 0;  // number of what the answer is called, in any type
};

// A header as it is compared: made once, matched with every type.
struct PreparedHeader {
  HeaderText text;
  std::vector<std::string> stems{};                           // without words that say nothing
  std::vector<uint32_t> stem_numbers{}, meanings{};           // in order; meanings sorted
  std::vector<std::string> whole{}, written{};                // words of the whole header, folded and as they stand
  std::vector<uint32_t> whole_meanings{};                     // of each of them; 0: none or several
  std::vector<std::pair<uint32_t, std::string>> strangers{};  // among the meanings: words that nobody knows
  std::vector<std::pair<uint32_t, int>> near{};               // phrases, by number of their text, that differ by a slip of the pen or two
  bool denies = false;                                        // "niet", "zonder"
  std::vector<uint32_t> differs{};                            // meanings that a phrase must have too: "Netto kans" is no "Kans"
};

class Vocabulary {
 public:
  // `without`: folded synonyms and words that are left out, labels excepted; that shows what is understood without them.
  explicit Vocabulary(model::MetamodelPtr metamodel, std::unordered_set<std::string> without = {});
  // Built once for each of the last few metamodels in use, and shared. Thread-safe.
  static std::shared_ptr<const Vocabulary> of(const model::MetamodelPtr& metamodel);

  const model::Metamodel& metamodel() const { return *metamodel_; }
  std::span<const Target> targets(model::TypeId type) const { return types_[type.value].targets; }
  std::span<const Expectation> expectations(model::TypeId type) const {
    return types_[type.value].expectations;
  }  // of targets(), in that order
  const ColumnEvidence& evidence() const { return evidence_; }
  // What the words of a header say by themselves, and of how many of them some phrase has.
  WordOdds::Said said_by(const PreparedHeader& header) const { return word_odds_.of(header.meanings); }
  double share_known(const PreparedHeader& header) const;
  // The field whose columns a header of this target speaks of. Of a measurement: one with the columns year, quarter and date.
  static const model::Field& table_of(const model::Metamodel& metamodel, const Target& target);
  // `above`: what stands above the header; what differs there, differs here.
  PreparedHeader prepare(HeaderText header, const PreparedHeader* above = nullptr) const;
  // Every target that the header may mean, one match each, best first. Nothing below 0.45.
  std::vector<Match> matches(model::TypeId type, const PreparedHeader& header) const;
  // How surely people who keep a list of the type write this over what Koers keeps nowhere: 1: just so, 0.7: in words that say the same, 0: they do not.
  double has_no_place(model::TypeId type, const PreparedHeader& header) const;
  // Whether some type calls something just so, or by words that say the same. Quick; for finding the header row.
  bool knows(const HeaderText& header) const;
  bool understands(const HeaderText& header) const;
  // Whether some type calls its names or numbers so: "Naam", "Projectnaam", "Nr", or by its own name: "Applicatie".
  bool names_elements(const HeaderText& header) const;
  // Whether a text names the type: its label, plural or a synonym. 1: nothing else stands there; 0: it does not.
  double names_type(model::TypeId type, std::string_view folded) const;
  // The same for every type at once, by id.
  std::vector<double> named_types(std::string_view folded) const;
  const HeaderWords& header_words() const { return header_words_; }
  // The fields of choices that call one of theirs so; the text folded.
  std::span<const model::FieldId> choices_called(const std::string& folded) const;

 private:
  struct Phrase {
    std::string shown;
    std::string folded;
    std::vector<std::string> words;
    // Stems by number, so that comparing is quick: without words that say nothing; without the noun of the type too; and those in order.
    std::vector<uint32_t> stems, bare, sorted;
    std::vector<uint32_t> meanings, own_meanings;  // sorted; the second without what the noun of the type means
    uint32_t text = 0;                             // number of `folded` among all phrases
    bool denies = false, label = false;
    bool said = false;   // one of many ways to say it
    bool whole = false;  // only all of it says something: the key, or the words of a link that the type does not show
    uint32_t target = 0;
    std::vector<int> slots;               // for a pattern: per word the table column that stands there, or −1
    std::vector<uint32_t> slot_meanings;  // and what the word means, as whole_meanings
    double weight = 1;
  };
  struct TypeWords {
    std::vector<Target> targets;
    std::vector<Expectation> expectations;
    std::vector<Phrase> phrases;
    std::unordered_multimap<std::string, uint32_t> exact;  // folded → phrase
    // Which phrases are worth comparing with a header, so that thousands of others cost nothing.
    std::unordered_map<uint32_t, std::vector<uint32_t>> by_meaning, by_text;
    std::unordered_map<uint64_t, std::vector<uint32_t>> by_stems;  // by a hash of all of them, as they stand and in order
    std::vector<uint32_t> patterns;
    struct Name {
      std::string folded;
      std::vector<std::string> stems;
    };
    std::vector<Name> names;                                      // of the type
    std::unordered_set<std::string> nouns;                        // stems of single words among them
    std::vector<uint32_t> noun_meanings;                          // sorted
    std::unordered_set<std::string> nowhere, nowhere_meanings;    // what stands over columns that Koers has no place for
    std::vector<std::pair<std::string, uint32_t>> word_meanings;  // the words of its phrases that mean one thing, each once
  };
  void add_fields(model::TypeId type, TypeWords& words);
  void add_measurements(model::TypeId type, TypeWords& words);
  void add_relations(model::TypeId type, TypeWords& words);
  void add_said(const model::ElementType& type, TypeWords& words);
  enum class PhraseKind { kLabel, kSynonym, kSaid };
  void add_phrase(TypeWords& words, uint32_t target, std::string_view text, double weight, PhraseKind kind = PhraseKind::kSynonym,
                  const model::Field* table = nullptr);
  struct TextParts {
    std::string folded;
    std::vector<std::string> words, stems;
    std::vector<uint32_t> stem_numbers;
  };
  const TextParts& parts_of_text(std::string_view text);
  void give_meanings();  // to every phrase, once all words are known
  void give_way(TypeWords& words) const;
  struct Header;  // a header, prepared for one type
  static std::vector<std::string> without_nouns(const TypeWords& words, const std::vector<std::string>& stems);
  void weigh_stems();
  void count_words();
  uint32_t number_of(const std::string& stem);                                    // gives out a new one
  std::vector<uint32_t> numbers_of(const std::vector<std::string>& stems) const;  // of a header: strangers get numbers of their own
  std::vector<uint32_t> written_out(const TypeWords& words, const PreparedHeader& header) const;
  std::vector<std::string> meanings_of(const std::vector<std::string>& words) const;
  static std::vector<uint32_t> without(const std::vector<uint32_t>& meanings, const std::vector<uint32_t>& left_out);
  void index_phrases();  // last of all
  static uint64_t hash_of(std::span<const uint32_t> stems);
  static uint32_t text_bucket(char first, size_t length) {
    return static_cast<uint32_t>(std::min<size_t>(length, 0xFFFF)) << 8 | static_cast<uint8_t>(first);
  }
  std::vector<uint32_t> worth_comparing(const TypeWords& words, const Header& header) const;
  std::vector<std::pair<uint32_t, int>> near_texts(std::string_view core) const;
  double weight_of(uint32_t stem) const { return stem < stem_weights_.size() ? stem_weights_[stem] : kStrangerWeight; }
  double weight_of(std::span<const uint32_t> stems) const;
  std::optional<Match> match_phrase(const Phrase& phrase, const Header& header) const;
  std::optional<Match> match_meanings(const Phrase& phrase, const Header& header) const;
  static double names_type(const TypeWords& words, std::string_view folded, const std::vector<std::string>& text,
                           const std::vector<std::string>& stems);
  void match_identity(const TypeWords& words, const HeaderText& header, std::vector<Match>& found) const;
  void match_narrowed(model::TypeId type, const HeaderText& header, std::vector<Match>& found) const;
  double alike_in_pattern(const Phrase& phrase, size_t pattern_at, const PreparedHeader& header, size_t word_at,
                          const Target& target) const;
  static bool says_all(const Phrase& phrase, std::span<const uint32_t> meanings);
  uint32_t only_meaning(const std::string& word) const;
  std::optional<Match> match_pattern(const TypeWords& words, const Phrase& phrase, const PreparedHeader& header) const;

  model::MetamodelPtr metamodel_;
  std::unordered_set<std::string> without_;
  HeaderWords header_words_;
  ColumnEvidence evidence_;
  WordOdds word_odds_;
  std::vector<TypeWords> types_;
  std::unordered_set<std::string> known_, naming_, word_stems_, known_meanings_;
  std::unordered_map<std::string, uint32_t> stem_numbers_;
  std::unordered_map<std::string, TextParts> text_parts_;                              // while it is built
  std::unordered_map<uint32_t, std::vector<std::pair<uint32_t, std::string>>> texts_;  // of phrases, by first letter and length
  std::unordered_map<std::string, std::vector<model::FieldId>> choices_;
  std::vector<double> stem_weights_;  // by number: a meaning that stands in many phrases says less
  std::vector<std::pair<uint32_t, uint32_t>> apart_;
  std::vector<uint32_t> differs_;
  // A word that no phrase has: the organisation's own, and no sign that the header means something else.
  static constexpr double kStrangerWeight = 0.4;
};

}  // namespace koers::exchange::table
