// How a header is compared with what a type knows.
#include <algorithm>
#include <array>
#include <map>

#include "base/text.h"
#include "exchange/table/vocabulary.h"

namespace koers::exchange::table {
namespace {

using model::Field;
using model::FieldKind;
using model::TypeId;

constexpr double kScoreMin = 0.4;
constexpr size_t kShortenedMax = 9;  // what is longer is a word

// Spelling may differ by this much before it is another word.
int slips_allowed(size_t length) { return length >= 11 ? 2 : length >= 6 ? 1 : 0; }

// The value that words of a header give a table column; empty when they do not.
model::Value value_of_words(FieldKind kind, const std::string& text) {
  switch (kind) {
    case FieldKind::kInteger: {
      const std::optional<int> year = year_word(text);
      return year ? model::Value(static_cast<int64_t>(*year)) : model::Value();
    }
    case FieldKind::kQuarter: {
      const std::optional<DateReading> reading = parse_date(text);
      if (!reading || quarter_of(reading->first) != quarter_of(reading->last) || reading->first != first_day(quarter_of(reading->first)))
        return {};
      return reading->last == last_day(quarter_of(reading->first)) ? model::Value(quarter_of(reading->first)) : model::Value();
    }
    case FieldKind::kDate: {
      const std::optional<DateReading> reading = parse_date(text);
      return reading ? model::Value(reading->last) : model::Value();
    }
    case FieldKind::kText: return year_word(text) || parse_date(text) ? model::Value() : model::Value(text);
    default: return {};
  }
}

// The words as they were written, one for each folded word; "" for the second half of "data-engineer". Empty when they do not line up.
std::vector<std::string> written_words(std::string_view shown, const std::vector<std::string>& folded) {
  std::vector<std::string> written;
  for (std::string& word : split(shown, ' ')) {
    const size_t parts = words_of(fold(word)).size();
    if (parts == 0) continue;
    while (!word.empty() && std::string_view("()[],:;").find(word.front()) != std::string_view::npos) word.erase(0, 1);
    while (!word.empty() && std::string_view("()[],:;").find(word.back()) != std::string_view::npos) word.pop_back();
    written.push_back(std::move(word));
    written.resize(written.size() + parts - 1);
  }
  return written.size() == folded.size() ? written : std::vector<std::string>{};
}

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

// How likely `text` is short for `word`; 0: it is not.
double shortened_from(std::string_view text, std::string_view word) {
  if (text.size() < 2 || word.size() < text.size() + 2 || word[0] != text[0]) return 0;
  if (text.size() >= 3 && word.starts_with(text)) return 1;
  // "srt", "kstpl": the consonants of the word, or of its beginning.
  std::string consonants(1, word[0]);
  for (const char c : word.substr(1))
    if (!is_vowel(c) && c != consonants.back()) consonants.push_back(c);
  return consonants == text ? 1 : text.size() >= 3 && consonants.starts_with(text) ? 0.3 : 0;
}

}  // namespace

struct Vocabulary::Header {
  const PreparedHeader& header;
  std::vector<uint32_t> bare, sorted, meanings, own_meanings;
  std::vector<std::pair<uint32_t, uint32_t>> apart;  // a phrase with the first is something else, unless it has the second
};

uint64_t Vocabulary::hash_of(std::span<const uint32_t> stems) {
  uint64_t hash = 0xcbf29ce484222325;  // FNV-1a, by number
  for (const uint32_t stem : stems) hash = (hash ^ stem) * 0x100000001b3;
  return hash;
}

void Vocabulary::index_phrases() {
  std::unordered_map<std::string_view, uint32_t> numbers;
  for (TypeWords& type : types_) {
    for (uint32_t i = 0; i < type.phrases.size(); ++i) {
      Phrase& phrase = type.phrases[i];
      if (!phrase.slots.empty()) {
        type.patterns.push_back(i);
        continue;
      }
      const auto [known, is_new] = numbers.emplace(phrase.folded, static_cast<uint32_t>(numbers.size()));
      phrase.text = known->second;
      if (is_new) texts_[text_bucket(phrase.folded[0], phrase.folded.size())].emplace_back(phrase.text, phrase.folded);
      type.by_text[phrase.text].push_back(i);
      if (!phrase.stems.empty()) type.by_stems[hash_of(phrase.stems)].push_back(i);
      if (!phrase.sorted.empty()) type.by_stems[hash_of(phrase.sorted)].push_back(i);
      if (phrase.whole) continue;
      for (const uint32_t meaning : phrase.meanings) type.by_meaning[meaning].push_back(i);
    }
  }
}

// The phrases that have a word, a meaning or nearly the spelling of the header, in the order of the metamodel.
std::vector<uint32_t> Vocabulary::worth_comparing(const TypeWords& words, const Header& here) const {
  std::vector<uint32_t> found = words.patterns;
  const auto add = [&](const auto& index, const auto& key) {
    const auto at = index.find(key);
    if (at != index.end()) found.insert(found.end(), at->second.begin(), at->second.end());
  };
  for (const uint32_t meaning : here.meanings) add(words.by_meaning, meaning);
  add(words.by_stems, hash_of(here.header.stem_numbers));
  add(words.by_stems, hash_of(here.sorted));
  for (const auto& [text, distance] : here.header.near) add(words.by_text, text);
  std::ranges::sort(found);
  found.erase(std::ranges::unique(found).begin(), found.end());
  return found;
}

// Phrases that begin with the same letter and are spelled nearly so.
std::vector<std::pair<uint32_t, int>> Vocabulary::near_texts(std::string_view core) const {
  std::vector<std::pair<uint32_t, int>> near;
  if (core.empty()) return near;
  const size_t most = static_cast<size_t>(slips_allowed(core.size()));
  for (size_t length = core.size() - std::min(most, core.size() - 1); most > 0 && length <= core.size() + most; ++length) {
    const int slips = slips_allowed(std::min(length, core.size()));
    if (static_cast<size_t>(slips) < std::max(length, core.size()) - std::min(length, core.size()) || slips == 0) continue;
    const auto bucket = texts_.find(text_bucket(core[0], length));
    if (bucket == texts_.end()) continue;
    for (const auto& [number, text] : bucket->second) {
      if (const int distance = edit_distance(core, text, slips); distance <= slips) near.emplace_back(number, distance);
    }
  }
  return near;
}

PreparedHeader Vocabulary::prepare(HeaderText text, const PreparedHeader* above) const {
  PreparedHeader header{.text = std::move(text)};
  header.stems = telling_stems(header.text.words);
  header.stem_numbers = numbers_of(header.stems);
  const std::vector<std::string> meanings = meanings_of(header.text.words);
  header.meanings = numbers_of(meanings);
  for (size_t i = 0; i < meanings.size(); ++i) {
    if (!stem_numbers_.contains(meanings[i]) && meanings[i].size() <= kShortenedMax)
      header.strangers.emplace_back(header.meanings[i], meanings[i]);
  }
  std::sort(header.meanings.begin(), header.meanings.end());
  if (above != nullptr) header.differs = above->differs;
  for (const uint32_t one : differs_)
    if (std::ranges::binary_search(header.meanings, one)) header.differs.push_back(one);
  header.whole = words_of(header.text.folded);
  for (const std::string& word : header.whole) header.whole_meanings.push_back(only_meaning(word));
  header.written = written_words(header.text.shown, header.whole);
  header.denies = denies(header.text.words);
  header.near = near_texts(header.text.core);
  return header;
}

std::vector<Match> Vocabulary::matches(TypeId type, const PreparedHeader& prepared) const {
  const HeaderText& header = prepared.text;
  std::vector<Match> found;
  if (header.empty()) return found;
  const TypeWords& words = types_[type.value];
  const auto keep = [&](Match match) {
    if (match.score < kScoreMin) return;
    for (Match& known : found) {
      if (known.target != match.target) continue;
      if (match.score > known.score) known = std::move(match);
      return;
    }
    found.push_back(std::move(match));
  };
  for (const auto& [text, whole] : {std::pair<const std::string&, bool>{header.folded, true}, {header.core, false}}) {
    const auto [first, last] = words.exact.equal_range(text);
    for (auto at = first; at != last; ++at) {
      const Phrase& phrase = words.phrases[at->second];
      if (!says_all(phrase, prepared.differs)) continue;
      keep({.target = phrase.target,
            .score = phrase.weight * (whole ? 1 : 0.97),
            .reason = whole ? MatchReason::kExact : MatchReason::kWithoutUnit,
            .phrase = phrase.shown});
    }
  }
  Header here{prepared, numbers_of(without_nouns(words, prepared.stems)), {}, written_out(words, prepared), {}, {}};
  here.own_meanings = without(here.meanings, words.noun_meanings);
  for (const auto& [one, other] : apart_) {
    const bool has_one = std::ranges::binary_search(here.own_meanings, one),
               has_other = std::ranges::binary_search(here.own_meanings, other);
    if (has_one != has_other) here.apart.emplace_back(has_one ? other : one, has_one ? one : other);
  }
  here.sorted = here.bare;
  std::sort(here.sorted.begin(), here.sorted.end());
  for (const uint32_t number : worth_comparing(words, here)) {
    const Phrase& phrase = words.phrases[number];
    if (!says_all(phrase, prepared.differs)) continue;
    if (std::optional<Match> match = phrase.slots.empty() ? match_phrase(phrase, here) : match_pattern(words, phrase, prepared))
      keep(std::move(*match));
  }
  if (prepared.differs.empty()) match_narrowed(type, header, found), match_identity(words, header, found);
  std::stable_sort(found.begin(), found.end(), [](const Match& left, const Match& right) { return left.score > right.score; });
  return found;
}

// "Opmerk.", "Kstpl.", "Vz.": a word that nobody knows may be short for one that the type knows: its beginning, or its consonants.
std::vector<uint32_t> Vocabulary::written_out(const TypeWords& words, const PreparedHeader& header) const {
  std::vector<uint32_t> meanings = header.meanings;
  for (const auto& [stranger, text] : header.strangers) {
    std::map<uint32_t, double> meant;
    for (const auto& [word, meaning] : words.word_meanings) {
      if (const double likeness = shortened_from(text, word); likeness > 0) meant[meaning] += likeness;
    }
    if (meant.empty()) continue;
    const auto most = std::ranges::max_element(meant, {}, [](const auto& one) { return one.second; });
    double all = 0;
    for (const auto& [meaning, likeness] : meant) all += likeness;
    if (most->second >= 0.6 * all) std::ranges::replace(meanings, stranger, most->first);
  }
  std::sort(meanings.begin(), meanings.end());
  return meanings;
}

// "Procescode", "ci_name", "B-nr": whatever stands before it, it is a number or a name. Weak, for it may be that of something else.
void Vocabulary::match_identity(const TypeWords& words, const HeaderText& header, std::vector<Match>& found) const {
  static constexpr auto kNumbers = std::to_array<std::string_view>(
      {"nummer", "nr", "id", "code", "number", "identifier", "referentie", "kenmerk", "sleutel", "key", "identificatie"});
  static constexpr auto kNames = std::to_array<std::string_view>({"naam", "name", "titel", "title", "benaming", "label"});
  if (header.words.empty() || header.words.size() > 3) return;
  const std::string& last = header.words.back();
  const auto ends = [&](const auto& endings, size_t before) {
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
      return last == ending || (ending.size() >= 4 && last.size() >= ending.size() + before && last.ends_with(ending));
    });
  };
  const bool number = ends(kNumbers, 3), name = ends(kNames, 3);
  if (!number && !name) return;
  for (uint32_t i = 0; i < words.targets.size(); ++i) {
    const Target& target = words.targets[i];
    if (target.kind != Target::Kind::kField) continue;
    const bool fits = name ? target.field == metamodel_->name_field() : metamodel_->field(target.field).name == "external_id";
    if (!fits || std::any_of(found.begin(), found.end(), [&](const Match& one) { return one.target == i && one.score >= 0.6; })) continue;
    std::erase_if(found, [&](const Match& one) { return one.target == i; });
    found.push_back({.target = i, .score = 0.6, .reason = MatchReason::kPart, .phrase = name ? "Naam" : "Nummer"});
  }
}

// "Raakt project": the words of a link with the name of what it leads to.
void Vocabulary::match_narrowed(TypeId type, const HeaderText& header, std::vector<Match>& found) const {
  if (header.words.size() < 2) return;
  const TypeWords& words = types_[type.value];
  for (size_t space = header.core.find(' '); space != header.core.npos; space = header.core.find(' ', space + 1)) {
    const auto [first, last] = words.exact.equal_range(header.core.substr(0, space));
    const std::string rest = header.core.substr(space + 1);
    for (auto known_phrase = first; known_phrase != last; ++known_phrase) {
      const Phrase& phrase = words.phrases[known_phrase->second];
      const Target& target = words.targets[phrase.target];
      if (target.kind != Target::Kind::kRelation) continue;
      for (const model::ElementType& other : metamodel_->types()) {
        if (other.removed || names_type(other.id, rest) < 1) continue;
        const bool allowed = target.incoming ? metamodel_->allows(target.relation, other.id.value, type.value)
                                             : metamodel_->allows(target.relation, type.value, other.id.value);
        if (!allowed) continue;
        const auto known = std::find_if(found.begin(), found.end(), [&](const Match& one) { return one.target == phrase.target; });
        Match match{.target = phrase.target,
                    .score = 0.92 * phrase.weight,
                    .reason = MatchReason::kWords,
                    .phrase = phrase.shown,
                    .narrowed = other.id};
        if (known == found.end())
          found.push_back(std::move(match));
        else if (known->score < match.score)
          *known = std::move(match);
      }
    }
  }
}

// "naam project", "projectnaam" and "naam" are one in a list of projects.
std::vector<std::string> Vocabulary::without_nouns(const TypeWords& words, const std::vector<std::string>& stems) {
  std::vector<std::string> left;
  for (const std::string& word : stems) {
    if (words.nouns.contains(word)) continue;
    std::string rest = word;
    for (const std::string& noun : words.nouns) {
      if (noun.size() >= 4 && word.size() >= noun.size() + 2 && word.starts_with(noun)) rest = word.substr(noun.size());
    }
    left.push_back(rest != word && rest.size() > 4 && rest.starts_with('s') ? rest.substr(1) : rest);
  }
  return left;
}

std::optional<Match> Vocabulary::match_phrase(const Phrase& phrase, const Header& here) const {
  const PreparedHeader& header = here.header;
  const auto made = [&](double score, MatchReason reason) {
    return Match{.target = phrase.target, .score = phrase.weight * score, .reason = reason, .phrase = phrase.shown};
  };
  if (phrase.denies != header.denies) return std::nullopt;
  if (!phrase.stems.empty() && phrase.stems == header.stem_numbers) return made(0.93, MatchReason::kWords);
  if (!phrase.bare.empty() && here.bare == phrase.bare) return made(0.9, MatchReason::kWords);
  if (!phrase.sorted.empty() && here.sorted == phrase.sorted) return made(0.88, MatchReason::kWords);

  const auto near = std::ranges::find(header.near, phrase.text, &std::pair<uint32_t, int>::first);
  if (near != header.near.end()) return made(near->second == 1 ? 0.86 : 0.78, MatchReason::kSpelling);
  return !phrase.whole ? match_meanings(phrase, here) : std::nullopt;
}

// What header and phrase share, by how much it says. A word that no phrase has hardly counts against it: "Portefeuillehouder CvB".
std::optional<Match> Vocabulary::match_meanings(const Phrase& phrase, const Header& here) const {
  const auto made = [&](double score, MatchReason reason) {
    return Match{.target = phrase.target, .score = phrase.weight * score, .reason = reason, .phrase = phrase.shown};
  };
  if (!phrase.meanings.empty() && phrase.meanings == here.meanings) return made(0.85, MatchReason::kMeaning);
  const std::vector<uint32_t>&own = here.own_meanings, &its = phrase.own_meanings;
  if (!its.empty() && own == its) return made(0.83, MatchReason::kMeaning);
  double common = 0, most = 0;
  size_t shared = 0;
  for (size_t i = 0, j = 0; i < own.size() && j < its.size();) {
    if (own[i] != its[j]) {
      own[i] < its[j] ? ++i : ++j;
      continue;
    }
    const double weight = weight_of(own[i]);
    common += weight, most = std::max(most, weight), ++shared;
    ++i, ++j;
  }
  const auto has = [&](uint32_t one) { return std::ranges::binary_search(its, one); };
  if (shared == 0 || std::ranges::any_of(here.apart, [&](const auto& pair) { return has(pair.first) && !has(pair.second); }))
    return std::nullopt;
  const double all = weight_of(own), there = weight_of(its);
  if (shared == its.size()) return made(0.3 + 0.48 * common / all, MatchReason::kPart);
  if (shared == own.size()) return made(0.28 + 0.42 * common / there, MatchReason::kPart);
  constexpr double kTelling = 0.5;  // one shared word must say something by itself
  if (most < kTelling && shared < 2) return std::nullopt;
  return made(0.28 + 0.42 * 2 * common / (all + there), MatchReason::kPart);
}

// A fixed word of a pattern: the same, one that says the same, or (with nothing but a year) the first letter of what the column is called: "S 2027".
double Vocabulary::alike_in_pattern(const Phrase& phrase, size_t pattern_at, const PreparedHeader& header, size_t word_at,
                                    const Target& target) const {
  constexpr double kSaysTheSame = 0.94, kLetter = 0.9;
  const std::string &fixed = phrase.words[pattern_at], &word = header.whole[word_at];
  if (word == fixed || stem(word) == stem(fixed)) return 1;
  const bool text = std::ranges::any_of(phrase.slots, [&](int slot) {
    return slot >= 0 && table_of(*metamodel_, target).columns[static_cast<size_t>(slot)].kind == FieldKind::kText;
  });
  if (text) return 0;  // any word fits there
  if (header.whole_meanings[word_at] != 0 && header.whole_meanings[word_at] == phrase.slot_meanings[pattern_at]) return kSaysTheSame;
  if (word.size() != 1 || fixed[0] != word[0] || phrase.words.size() != 2 || header.whole.size() != 2) return 0;
  return stem(fixed) == stem(fold(target.label.nl)) || stem(fixed) == stem(fold(target.label.en)) ? kLetter : 0;
}

bool Vocabulary::says_all(const Phrase& phrase, std::span<const uint32_t> meanings) {
  return std::ranges::all_of(meanings, [&](uint32_t one) { return std::ranges::binary_search(phrase.meanings, one); });
}

// The meaning of a word by itself; 0: none that a phrase has, or several.
uint32_t Vocabulary::only_meaning(const std::string& word) const {
  const std::vector<std::string> meanings = meanings_of({word});
  if (meanings.size() != 1) return 0;
  const auto found = stem_numbers_.find(meanings[0]);
  return found == stem_numbers_.end() ? 0 : found->second + 1;
}

// Fixed words must stand in their place; what lies between them goes to the slots. A slot of text takes one word or more, others as many as make sense.
std::optional<Match> Vocabulary::match_pattern(const TypeWords& words, const Phrase& phrase, const PreparedHeader& header) const {
  const Target& target = words.targets[phrase.target];
  const Field& table = table_of(*metamodel_, target);
  const std::vector<std::string>& all = header.whole;
  const std::vector<std::string>& written = header.written;
  std::vector<std::pair<uint16_t, model::Value>> captured;
  bool free_text = false;
  double likeness = 1;  // of the fixed words
  const auto fits = [&](auto&& self, size_t pattern_at, size_t word_at) -> bool {
    if (pattern_at == phrase.words.size()) return word_at == all.size();
    const int slot = phrase.slots[pattern_at];
    if (slot < 0) {
      if (word_at == all.size()) return false;
      const double alike = alike_in_pattern(phrase, pattern_at, header, word_at, target);
      if (alike <= 0 || !self(self, pattern_at + 1, word_at + 1)) return false;
      likeness = std::min(likeness, alike);
      return true;
    }
    const FieldKind kind = table.columns[static_cast<size_t>(slot)].kind;
    std::string text, raw;
    for (size_t end = word_at; end < all.size() && end < word_at + 4; ++end) {
      text += (text.empty() ? "" : " ") + all[end];
      if (!written.empty() && !written[end].empty()) raw += (raw.empty() ? "" : " ") + written[end];
      model::Value value = value_of_words(kind, text);
      if (kind == FieldKind::kText && !value.empty() && !raw.empty()) value = raw;
      if (value.empty()) continue;
      captured.emplace_back(static_cast<uint16_t>(slot), std::move(value));
      if (self(self, pattern_at + 1, end + 1)) {
        free_text |= kind == FieldKind::kText;
        return true;
      }
      captured.pop_back();
    }
    return false;
  };
  if (!fits(fits, 0, 0)) return std::nullopt;
  const auto fixed = std::count(phrase.slots.begin(), phrase.slots.end(), -1);
  if (fixed == 0 && free_text) return std::nullopt;
  return Match{.target = phrase.target,
               .score = likeness * (fixed == 0  ? 0.8
                                    : free_text ? 0.8 + 0.04 * static_cast<double>(std::min<std::ptrdiff_t>(fixed, 3))
                                                : 0.96),
               .reason = MatchReason::kPattern,
               .phrase = phrase.shown,
               .captured = std::move(captured),
               .free_text = free_text};
}

double Vocabulary::names_type(TypeId type, std::string_view folded) const {
  const std::vector<std::string> words = words_of(folded);
  std::vector<std::string> stems;
  for (const std::string& word : words) stems.push_back(stem(word));
  return names_type(types_[type.value], folded, words, stems);
}

std::vector<double> Vocabulary::named_types(std::string_view folded) const {
  const std::vector<std::string> words = words_of(folded);
  std::vector<std::string> stems;
  for (const std::string& word : words) stems.push_back(stem(word));
  std::vector<double> named;
  for (const TypeWords& type : types_) named.push_back(names_type(type, folded, words, stems));
  return named;
}

double Vocabulary::names_type(const TypeWords& type, std::string_view folded, const std::vector<std::string>& text,
                              const std::vector<std::string>& stems) {
  static constexpr auto kListWords = std::to_array<std::string_view>(
      {"lijst", "overzicht", "register", "tabel", "plan", "bestand", "planning", "portfolio", "list", "kalender", "inventaris", "enlijst"});
  double best = 0;
  for (const TypeWords::Name& name : type.names) {
    if (folded == name.folded) return 1;
    const size_t count = name.stems.size();
    for (size_t at = 0; at + count <= stems.size(); ++at) {
      if (std::equal(name.stems.begin(), name.stems.end(), stems.begin() + static_cast<std::ptrdiff_t>(at))) {
        best = std::max(best, 0.6 + 0.3 * static_cast<double>(count) / static_cast<double>(stems.size()));
      }
    }
    if (count > 1 || name.folded.size() < 5) continue;
    for (const std::string& word : text) {
      if (word.size() < name.folded.size() + 2) continue;
      // The last half of a Dutch word says what it is: "verandercapaciteit" is a capacity; "projectenlijst" is a list, of projects.
      if (word.ends_with(name.folded)) best = std::max(best, 0.8);
      if (!word.starts_with(name.folded)) continue;
      const std::string_view rest = std::string_view(word).substr(name.folded.size());
      const bool list = std::any_of(kListWords.begin(), kListWords.end(), [&](std::string_view tail) { return rest.ends_with(tail); });
      best = std::max(best, list ? 0.8 : 0.6);
    }
  }
  return best;
}

}  // namespace koers::exchange::table
