#include "exchange/table/vocabulary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>
#include <set>

#include "base/text.h"

namespace koers::exchange::table {
namespace {

using model::Field;
using model::FieldId;
using model::FieldKind;
using model::TypeId;

constexpr double kScoreMin = 0.45;
constexpr auto kEmptyWords = std::to_array<std::string_view>({"de", "het", "een", "van", "voor", "in", "op", "per", "p", "of", "en", "te", "met", "aan", "bij",
                                                       "the", "a", "an", "for", "to", "and", "s", "evt", "eventueel", "huidige", "huidig", "current", "onze", "ons"});

bool says_little(std::string_view word) { return std::find(kEmptyWords.begin(), kEmptyWords.end(), word) != kEmptyWords.end(); }

std::vector<std::string> words_of(std::string_view folded) {
  std::vector<std::string> words;
  for (std::string& word : split(folded, ' ')) if (!word.empty()) words.push_back(std::move(word));
  return words;
}

// "Kans (1-5)", "Kans 1-5": what a figure of a scale adds is nothing. A year does say something.
bool is_small_number(std::string_view word) { return word.size() < 4 && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }); }

std::vector<std::string> stems_of(const std::vector<std::string>& words) {
  std::vector<std::string> stems;
  for (const std::string& word : words) if (!says_little(word) && !is_small_number(word)) stems.push_back(stem(word));
  return stems;
}

// Spelling may differ by this much before it is another word.
int slips_allowed(size_t length) { return length >= 11 ? 2 : length >= 6 ? 1 : 0; }

// "Start niet voor" is not "Start".
bool denies(const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [](const std::string& word) { return word == "niet" || word == "geen" || word == "zonder" || word == "not" || word == "no" || word == "without"; });
}

std::string spaced(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

// "kosten {year}" → words with a mark where a column stands.
struct PatternWord {
  std::string text;
  int column = -1;
};
std::vector<PatternWord> pattern_words(std::string_view pattern, const Field& table) {
  std::vector<PatternWord> words;
  while (!pattern.empty()) {
    const size_t open = std::min(pattern.find('{'), pattern.size());
    for (std::string& word : words_of(fold_header(pattern.substr(0, open)))) words.push_back({std::move(word)});
    pattern.remove_prefix(open);
    const size_t close = pattern.find('}');
    if (close == pattern.npos) break;
    const std::string_view name = pattern.substr(1, close - 1);
    for (size_t i = 0; i < table.columns.size(); ++i) {
      if (table.columns[i].name == name) words.push_back({std::string(name), static_cast<int>(i)});
    }
    pattern.remove_prefix(close + 1);
  }
  return words;
}

// The value that words of a header give a table column; empty when they do not.
model::Value value_of_words(FieldKind kind, const std::string& text) {
  switch (kind) {
    case FieldKind::kInteger: {
      const std::optional<int> year = year_word(text);
      return year ? model::Value(static_cast<int64_t>(*year)) : model::Value();
    }
    case FieldKind::kQuarter: {
      const std::optional<DateReading> reading = parse_date(text);
      if (!reading || quarter_of(reading->first) != quarter_of(reading->last) || reading->first != first_day(quarter_of(reading->first))) return {};
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

}  // namespace

struct Vocabulary::Header {
  const HeaderText& text;
  std::vector<uint32_t> stems, bare, sorted;
  bool denies = false;
};

Vocabulary::Vocabulary(model::MetamodelPtr metamodel) : metamodel_(std::move(metamodel)) {
  for (const model::ElementType& type : metamodel_->types()) {
    TypeWords& words = types_.emplace_back();
    if (type.removed) continue;
    std::vector<std::string> names{type.label.nl, type.label.en, type.plural.nl, type.plural.en, spaced(type.name)};
    names.insert(names.end(), type.synonyms.begin(), type.synonyms.end());
    for (const std::string& name : names) {
      std::string folded = fold(name);
      if (folded.find(' ') == folded.npos) words.nouns.insert(stem(folded));
      if (std::any_of(words.names.begin(), words.names.end(), [&](const auto& known) { return known.folded == folded; })) continue;
      std::vector<std::string> stems;
      for (const std::string& word : words_of(folded)) stems.push_back(stem(word));
      words.names.push_back({std::move(folded), std::move(stems)});
    }
    add_fields(type.id, words);
    add_measurements(type.id, words);
    add_relations(type.id, words);
    for (const Phrase& phrase : words.phrases) {
      known_.insert(phrase.folded);
      const Target& target = words.targets[phrase.target];
      const bool identity = target.kind == Target::Kind::kKey || (target.kind == Target::Kind::kField && (target.field == metamodel_->name_field() || metamodel_->field(target.field).name == "external_id"));
      if (identity) naming_.insert(phrase.folded);
    }
    for (const TypeWords::Name& name : words.names) naming_.insert(name.folded);
  }
  weigh_stems();
}

// Source: inverse document frequency (Spärck Jones 1972), each phrase counted once however many types have it.
void Vocabulary::weigh_stems() {
  std::vector<size_t> phrases(stem_numbers_.size());
  std::unordered_set<std::string_view> counted;
  for (const TypeWords& type : types_) {
    for (const Phrase& phrase : type.phrases) {
      if (!phrase.slots.empty() || !counted.insert(phrase.folded).second) continue;
      for (const uint32_t stem : std::set<uint32_t>(phrase.stems.begin(), phrase.stems.end())) ++phrases[stem];
    }
  }
  for (const size_t count : phrases) stem_weights_.push_back(1 / (1 + 0.35 * std::log2(static_cast<double>(std::max<size_t>(count, 1)))));
}

double Vocabulary::weight_of(std::span<const uint32_t> stems) const {
  double sum = 0;
  for (const uint32_t stem : stems) sum += weight_of(stem);
  return sum;
}

// The end of a Dutch word says what it is, what stands before it which one.
std::vector<std::string> Vocabulary::taken_apart(const std::vector<std::string>& stems) const {
  constexpr size_t kHeadMin = 4, kBeforeMin = 3;
  std::vector<std::string> parts;
  for (const std::string& word : stems) {
    size_t at = word.size();
    if (!stem_numbers_.contains(word)) {
      for (size_t start = kBeforeMin; start + kHeadMin <= word.size(); ++start) {
        if (!stem_numbers_.contains(word.substr(start))) continue;
        at = start;
        break;
      }
    }
    parts.push_back(word.substr(0, at));
    if (at < word.size()) parts.push_back(word.substr(at));
  }
  return parts;
}

uint32_t Vocabulary::number_of(const std::string& stem) { return stem_numbers_.emplace(stem, static_cast<uint32_t>(stem_numbers_.size())).first->second; }

std::vector<uint32_t> Vocabulary::numbers_of(const std::vector<std::string>& stems) const {
  std::vector<uint32_t> numbers;
  uint32_t stranger = 0xFFFFFFFF;
  for (const std::string& stem : stems) {
    const auto found = stem_numbers_.find(stem);
    numbers.push_back(found == stem_numbers_.end() ? stranger-- : found->second);
  }
  return numbers;
}

void Vocabulary::add_phrase(TypeWords& words, uint32_t target, std::string_view text, double weight, const Field* table) {
  Phrase phrase;
  phrase.shown = text;
  phrase.target = target;
  phrase.weight = weight;
  if (table != nullptr && text.find('{') != text.npos) {
    for (PatternWord& word : pattern_words(text, *table)) {
      phrase.words.push_back(std::move(word.text));
      phrase.slots.push_back(word.column);
    }
  } else {
    phrase.folded = fold_header(text);
    if (phrase.folded.empty()) return;
    phrase.words = words_of(phrase.folded);
    const std::vector<std::string> stems = stems_of(phrase.words);
    phrase.denies = denies(phrase.words);
    for (const std::string& one : stems) phrase.stems.push_back(number_of(one));
    for (const std::string& one : without_nouns(words, stems)) phrase.bare.push_back(number_of(one));
    phrase.sorted = phrase.bare;
    std::sort(phrase.sorted.begin(), phrase.sorted.end());
    words.exact.emplace(phrase.folded, static_cast<uint32_t>(words.phrases.size()));
  }
  words.phrases.push_back(std::move(phrase));
}

void Vocabulary::add_fields(TypeId type, TypeWords& words) {
  const auto add_target = [&](Target target) {
    words.targets.push_back(std::move(target));
    return static_cast<uint32_t>(words.targets.size() - 1);
  };
  const uint32_t key = add_target({.kind = Target::Kind::kKey, .label = {"Sleutel", "Key"}, .weight = 0.3});
  for (const char* text : {"Sleutel", "Key", "Koers-sleutel", "Koers key"}) add_phrase(words, key, text, 1);

  std::array<FieldId, 3> ratings;
  for (const FieldId id : metamodel_->type(type).fields) {
    const Field& field = metamodel_->field(id);
    if (field.removed || field.internal || field.kind == FieldKind::kDocument) continue;
    const bool common = field.symbol.starts_with("element.");
    if (field.name == "availability") ratings[0] = id;
    if (field.name == "integrity") ratings[1] = id;
    if (field.name == "confidentiality") ratings[2] = id;
    if (field.kind == FieldKind::kTable) {
      for (size_t column = 0; column < field.columns.size(); ++column) {
        for (const double factor : {1.0, 0.125, 45.0}) {  // each distinct factor is a target of its own
          std::optional<uint32_t> target;
          for (const model::HeaderPattern& pattern : field.headers) {
            if (pattern.fills != field.columns[column].name || pattern.factor != factor) continue;
            if (!target) {
              target = add_target({.kind = Target::Kind::kTableCell, .field = id, .column = static_cast<uint16_t>(column), .factor = factor, .label = field.columns[column].label});
            }
            add_phrase(words, *target, pattern.pattern, 1, &field);
          }
        }
      }
      continue;
    }
    const uint32_t target = add_target({.kind = Target::Kind::kField, .field = id, .label = field.label, .weight = common ? 0.4 : 1.0});
    // What only this type says of a common field names the type as well: "Naam project".
    const double weight = common ? 0.98 : 1.0;
    add_phrase(words, target, field.label.nl, weight);
    add_phrase(words, target, field.label.en, weight);
    add_phrase(words, target, spaced(field.name), weight);
    for (const std::string& synonym : metamodel_->synonyms(type, id)) add_phrase(words, target, synonym, weight);
    if (id == metamodel_->name_field()) {  // "Plateau" over a list of plateaus
      for (const TypeWords::Name& name : words.names) add_phrase(words, target, name.folded, 0.96);
    }
    if (field.name == "external_id") {
      for (const char* text : {"Nr", "Nr.", "Nummer", "No", "ID", "Code", "Volgnr", "Volgnummer", "Kenmerk", "Registratienummer", "Number", "Reference"}) {
        add_phrase(words, target, text, 0.96);
      }
    }
  }
  if (ratings[0].valid() && ratings[1].valid() && ratings[2].valid()) {
    const uint32_t target = add_target({.kind = Target::Kind::kRatings, .field = ratings[0], .label = {"BIV", "CIA rating"}});
    for (const char* text : {"BIV", "BIV-classificatie", "BIV classificatie", "BIV-code", "BIV score", "CIA", "CIA rating"}) add_phrase(words, target, text, 1);
  }
}

const Field& Vocabulary::table_of(const model::Metamodel& metamodel, const Target& target) {
  static const Field kPeriod = [] {
    Field field;
    field.name = "measurement";
    field.kind = FieldKind::kTable;
    const auto add = [&](const char* name, FieldKind kind) {
      field.columns.emplace_back();
      field.columns.back().name = name, field.columns.back().kind = kind;
    };
    add("year", FieldKind::kInteger), add("quarter", FieldKind::kQuarter), add("date", FieldKind::kDate);
    return field;
  }();
  return target.kind == Target::Kind::kMeasurement ? kPeriod : metamodel.field(target.field);
}

void Vocabulary::add_measurements(TypeId type, TypeWords& words) {
  if (metamodel_->type(type).measurement_headers.empty()) return;
  words.targets.push_back({.kind = Target::Kind::kMeasurement, .label = {"Meting", "Measurement"}});
  const uint32_t target = static_cast<uint32_t>(words.targets.size() - 1);
  const Field& period = table_of(*metamodel_, words.targets[target]);
  for (const std::string& pattern : metamodel_->type(type).measurement_headers) {
    const size_t open = pattern.find('{'), close = pattern.find('}');
    const std::string name = pattern.substr(open + 1, close - open - 1);
    for (const auto& column : period.columns) {
      const bool meant = name == "period" || name == column.name || (name == "month" && column.name == "date");  // of a month the last day
      if (meant) add_phrase(words, target, pattern.substr(0, open + 1) + column.name + pattern.substr(close), 1, &period);
    }
  }
}

void Vocabulary::add_relations(TypeId type, TypeWords& words) {
  const auto add_target = [&](Target target) {
    words.targets.push_back(std::move(target));
    return static_cast<uint32_t>(words.targets.size() - 1);
  };
  const auto type_words = [&](TypeId other) {
    const model::ElementType& found = metamodel_->type(other);
    return std::array<std::string, 4>{found.label.nl, found.label.en, found.plural.nl, found.plural.en};
  };
  // A type may call it otherwise or have nothing to own it: what most types have is not what tells this one apart.
  const auto is_common = [&](const model::RelationColumn& column) {
    const auto has_it = [&](const model::ElementType& other) {
      return std::ranges::any_of(other.relation_columns, [&](const model::RelationColumn& its) { return its.relation == column.relation && its.incoming == column.incoming; });
    };
    return std::ranges::count_if(metamodel_->types(), has_it) * 2 > std::ssize(metamodel_->types());
  };
  for (const model::RelationColumn& column : metamodel_->type(type).relation_columns) {
    if (metamodel_->relation_type(column.relation).removed) continue;
    const uint32_t target = add_target({.kind = Target::Kind::kRelation, .relation = column.relation, .incoming = column.incoming, .other = column.other, .label = column.label, .weight = 0.9});
    const double weight = is_common(column) ? 0.98 : 1.0;  // a link of this type goes before one that everything has
    add_phrase(words, target, column.label.nl, weight);
    add_phrase(words, target, column.label.en, weight);
    for (const std::string& synonym : column.synonyms) add_phrase(words, target, synonym, weight);
    // The name of the other type will do, when it is one type and another than this.
    if (column.other.size() == 1 && column.other[0] != type) {
      for (const std::string& text : type_words(column.other[0])) add_phrase(words, target, text, 0.9);
    }
  }
  // Links that the type's tables do not show by themselves, by the words of the relation.
  for (const model::RelationType& relation : metamodel_->relation_types()) {
    if (relation.removed) continue;
    for (const bool incoming : {false, true}) {
      std::vector<TypeId> other;
      for (const model::AllowedPair& pair : relation.allowed) {
        const uint16_t here = incoming ? pair.to : pair.from, there = incoming ? pair.from : pair.to;
        const bool fits = here == type.value || here == model::AllowedPair::kAnyElement;
        if (fits && there < metamodel_->types().size() && std::find(other.begin(), other.end(), TypeId{there}) == other.end()) other.push_back({there});
      }
      if (other.empty() || std::any_of(words.targets.begin(), words.targets.end(), [&](const Target& known) { return known.kind == Target::Kind::kRelation && known.relation == relation.id && known.incoming == incoming; })) continue;
      const Label& label = incoming ? relation.inverse_label : relation.label;
      const uint32_t target = add_target({.kind = Target::Kind::kRelation, .relation = relation.id, .incoming = incoming, .other = other, .label = label, .weight = 0.4});
      add_phrase(words, target, label.nl, 0.95);
      add_phrase(words, target, label.en, 0.95);
      for (const std::string& synonym : incoming ? relation.inverse_synonyms : relation.synonyms) add_phrase(words, target, synonym, 0.95);
    }
  }
}

std::vector<Match> Vocabulary::matches(TypeId type, const HeaderText& header) const {
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
      keep({.target = phrase.target, .score = phrase.weight * (whole ? 1 : 0.97), .reason = whole ? MatchReason::kExact : MatchReason::kWithoutUnit, .phrase = phrase.shown});
    }
  }
  const std::vector<std::string> stems = taken_apart(stems_of(header.words));
  Header prepared{header, numbers_of(stems), numbers_of(without_nouns(words, stems)), {}, denies(header.words)};
  prepared.sorted = prepared.bare;
  std::sort(prepared.sorted.begin(), prepared.sorted.end());
  for (const Phrase& phrase : words.phrases) {
    if (std::optional<Match> match = phrase.slots.empty() ? match_phrase(phrase, prepared) : match_pattern(words, phrase, header)) keep(std::move(*match));
  }
  match_narrowed(type, header, found);
  match_identity(words, header, found);
  std::stable_sort(found.begin(), found.end(), [](const Match& left, const Match& right) { return left.score > right.score; });
  return found;
}

// "Procescode", "ci_name", "B-nr": whatever stands before it, it is a number or a name. Weak, for it may be that of something else.
void Vocabulary::match_identity(const TypeWords& words, const HeaderText& header, std::vector<Match>& found) const {
  static constexpr auto kNumbers = std::to_array<std::string_view>({"nummer", "nr", "id", "code", "number", "identifier", "referentie", "kenmerk", "sleutel", "key", "identificatie"});
  static constexpr auto kNames = std::to_array<std::string_view>({"naam", "name", "titel", "title", "benaming", "label"});
  if (header.words.empty() || header.words.size() > 3) return;
  const std::string& last = header.words.back();
  const auto ends = [&](const auto& endings, size_t before) {
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return last == ending || (ending.size() >= 4 && last.size() >= ending.size() + before && last.ends_with(ending)); });
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
  for (const auto& [text, at] : words.exact) {
    if (header.core.size() <= text.size() + 1 || !header.core.starts_with(text) || header.core[text.size()] != ' ') continue;
    const Phrase& phrase = words.phrases[at];
    const Target& target = words.targets[phrase.target];
    if (target.kind != Target::Kind::kRelation) continue;
    const std::string rest = header.core.substr(text.size() + 1);
    for (const model::ElementType& other : metamodel_->types()) {
      if (other.removed || names_type(other.id, rest) < 1) continue;
      const bool allowed = target.incoming ? metamodel_->allows(target.relation, other.id.value, type.value) : metamodel_->allows(target.relation, type.value, other.id.value);
      if (!allowed) continue;
      const auto known = std::find_if(found.begin(), found.end(), [&](const Match& one) { return one.target == phrase.target; });
      Match match{.target = phrase.target, .score = 0.92 * phrase.weight, .reason = MatchReason::kWords, .phrase = phrase.shown, .narrowed = other.id};
      if (known == found.end()) found.push_back(std::move(match));
      else if (known->score < match.score) *known = std::move(match);
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

std::optional<Match> Vocabulary::match_phrase(const Phrase& phrase, const Header& header) const {
  const auto made = [&](double score, MatchReason reason) { return Match{.target = phrase.target, .score = phrase.weight * score, .reason = reason, .phrase = phrase.shown}; };
  if (phrase.stems.empty() || header.stems.empty()) return std::nullopt;
  if (phrase.denies != header.denies) return std::nullopt;
  if (phrase.stems == header.stems) return made(0.93, MatchReason::kWords);
  if (!phrase.bare.empty() && header.bare == phrase.bare) return made(0.9, MatchReason::kWords);
  if (!phrase.sorted.empty() && header.sorted == phrase.sorted) return made(0.88, MatchReason::kWords);

  const std::string& core = header.text.core;
  const int slips = slips_allowed(std::min(phrase.folded.size(), core.size()));
  const size_t longer = std::max(phrase.folded.size(), core.size()), shorter = std::min(phrase.folded.size(), core.size());
  if (slips > 0 && phrase.folded[0] == core[0] && longer - shorter <= static_cast<size_t>(slips)) {
    const int distance = edit_distance(core, phrase.folded, slips);
    if (distance <= slips) return made(distance == 1 ? 0.86 : 0.78, MatchReason::kSpelling);
  }
  // What they share, by how much those words say. A word that no phrase has hardly counts against it: "Portefeuillehouder CvB".
  const std::vector<uint32_t>& own = header.sorted;
  double common = 0, most = 0;
  size_t shared = 0;
  for (size_t i = 0, j = 0; i < own.size() && j < phrase.sorted.size();) {
    if (own[i] != phrase.sorted[j]) {
      own[i] < phrase.sorted[j] ? ++i : ++j;
      continue;
    }
    const double weight = weight_of(own[i]);
    common += weight, most = std::max(most, weight), ++shared;
    ++i, ++j;
  }
  if (shared == 0) return std::nullopt;
  const double here = weight_of(own), there = weight_of(phrase.sorted);
  if (shared == phrase.sorted.size()) return made(0.3 + 0.48 * common / here, MatchReason::kPart);
  if (shared == own.size()) return made(0.28 + 0.42 * common / there, MatchReason::kPart);
  constexpr double kTelling = 0.5;  // one shared word must say something by itself
  if (most < kTelling && shared < 2) return std::nullopt;
  return made(0.28 + 0.42 * 2 * common / (here + there), MatchReason::kPart);
}

// Fixed words must stand in their place; what lies between them goes to the slots. A slot of text takes one word or more, others as many as make sense.
std::optional<Match> Vocabulary::match_pattern(const TypeWords& words, const Phrase& phrase, const HeaderText& header) const {
  const Target& target = words.targets[phrase.target];
  const Field& table = table_of(*metamodel_, target);
  const std::vector<std::string> all = words_of(header.folded);
  const std::vector<std::string> written = written_words(header.shown, all);
  std::vector<std::pair<uint16_t, model::Value>> captured;
  bool free_text = false;
  const auto fits = [&](auto&& self, size_t pattern_at, size_t word_at) -> bool {
    if (pattern_at == phrase.words.size()) return word_at == all.size();
    const int slot = phrase.slots[pattern_at];
    if (slot < 0) return word_at < all.size() && (all[word_at] == phrase.words[pattern_at] || stem(all[word_at]) == stem(phrase.words[pattern_at])) && self(self, pattern_at + 1, word_at + 1);
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
  return Match{.target = phrase.target, .score = fixed == 0 ? 0.8 : free_text ? 0.8 + 0.04 * static_cast<double>(std::min<std::ptrdiff_t>(fixed, 3)) : 0.96, .reason = MatchReason::kPattern, .phrase = phrase.shown, .captured = std::move(captured), .free_text = free_text};
}

std::shared_ptr<const Vocabulary> Vocabulary::of(const model::MetamodelPtr& metamodel) {
  constexpr size_t kKeptMax = 8;
  static std::mutex mutex;
  static std::vector<std::shared_ptr<const Vocabulary>> built;
  const std::lock_guard lock(mutex);
  for (const auto& vocabulary : built) {
    if (vocabulary->metamodel_ == metamodel) return vocabulary;
  }
  if (built.size() == kKeptMax) built.erase(built.begin());
  return built.emplace_back(std::make_shared<const Vocabulary>(metamodel));
}

bool Vocabulary::knows(const HeaderText& header) const { return known_.contains(header.folded) || known_.contains(header.core); }

bool Vocabulary::names_elements(const HeaderText& header) const { return naming_.contains(header.folded) || naming_.contains(header.core); }

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

double Vocabulary::names_type(const TypeWords& type, std::string_view folded, const std::vector<std::string>& text, const std::vector<std::string>& stems) {
  static constexpr auto kListWords = std::to_array<std::string_view>({"lijst", "overzicht", "register", "tabel", "plan", "bestand", "planning", "portfolio", "list", "kalender", "inventaris", "enlijst"});
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
