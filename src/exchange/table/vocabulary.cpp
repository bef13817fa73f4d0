#include "exchange/table/vocabulary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>
#include <set>

#include "base/text.h"
#include "exchange/table/header_phrases.h"

namespace koers::exchange::table {
namespace {

using model::Field;
using model::FieldId;
using model::FieldKind;
using model::TypeId;

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

}  // namespace

static std::string joined(std::span<const uint32_t> meanings) {
  std::string all;
  for (const uint32_t meaning : meanings) all.append(std::to_string(meaning)).push_back(' ');
  return all;
}

Vocabulary::Vocabulary(model::MetamodelPtr metamodel, std::unordered_set<std::string> without)
    : metamodel_(std::move(metamodel)), without_(std::move(without)), header_words_(without_) {
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
    add_said(type, words);
    give_way(words);
    for (const Phrase& phrase : words.phrases) {
      if (phrase.said) continue;  // names of things are among them: "Projectleider" over a column, and in one
      known_.insert(phrase.folded);
      const Target& target = words.targets[phrase.target];
      const bool identity = target.kind == Target::Kind::kKey ||
                            (target.kind == Target::Kind::kField &&
                             (target.field == metamodel_->name_field() || metamodel_->field(target.field).name == "external_id"));
      if (identity) naming_.insert(phrase.folded);
    }
    for (const TypeWords::Name& name : words.names) naming_.insert(name.folded);
  }
  for (const Field& field : metamodel_->fields()) {
    if (field.kind != FieldKind::kChoice && field.kind != FieldKind::kChoices) continue;
    std::unordered_set<std::string> said;
    for (const model::ChoiceOption& option : field.choices) {
      said.insert({fold(option.label.nl), fold(option.label.en), fold(option.name)});
      for (const std::string& synonym : option.synonyms) said.insert(fold(synonym));
    }
    for (const std::string& text : said) choices_[text].push_back(field.id);
  }
  text_parts_.clear();
  give_meanings();
  weigh_stems();
  count_words();
  index_phrases();
  for (const model::ElementType& type : metamodel_->types()) {
    TypeWords& words = types_[type.id.value];
    for (const Target& target : words.targets) {
      const TargetSort sort = sort_of(*metamodel_, target);
      const std::string name = name_of(*metamodel_, target);
      words.expectations.push_back({sort, evidence_.expected(type.name, name, target, sort), word_odds_.number_of(name)});
    }
  }
}

std::span<const FieldId> Vocabulary::choices_called(const std::string& folded) const {
  const auto found = choices_.find(folded);
  return found == choices_.end() ? std::span<const FieldId>{} : std::span<const FieldId>(found->second);
}

// What is the label of a field goes before what is only another word for something else: "Omschrijving" may be the name of a contract, but is a description first.
void Vocabulary::give_way(TypeWords& words) const {
  constexpr double kBehindLabel = 0.95;
  for (Phrase& phrase : words.phrases) {
    if (phrase.label || !phrase.slots.empty()) continue;
    const auto [first, last] = words.exact.equal_range(phrase.folded);
    const bool is_label = std::any_of(
        first, last, [&](const auto& one) { return words.phrases[one.second].label && words.phrases[one.second].target != phrase.target; });
    if (is_label) phrase.weight *= kBehindLabel;
  }
}

void Vocabulary::give_meanings() {
  for (TypeWords& type : types_) {
    for (const Phrase& phrase : type.phrases) {
      for (const std::string& word : phrase.words) word_stems_.insert(stem(word));
    }
  }
  // Most types say the same of what every element has.
  std::unordered_map<std::string, std::vector<uint32_t>> known;
  const auto numbered = [&](const std::vector<std::string>& words) -> const std::vector<uint32_t>& {
    std::string all;
    for (const std::string& word : words) all.append(word).push_back(' ');
    const auto [at, is_new] = known.try_emplace(std::move(all));
    if (!is_new) return at->second;
    for (const std::string& meaning : meanings_of(words)) at->second.push_back(number_of(meaning));
    std::ranges::sort(at->second);
    return at->second;
  };
  for (TypeWords& type : types_) {
    for (const TypeWords::Name& name : type.names) {
      const std::vector<uint32_t> meanings = numbered(words_of(name.folded));
      if (meanings.size() == 1) type.noun_meanings.push_back(meanings[0]);
    }
    std::sort(type.noun_meanings.begin(), type.noun_meanings.end());
    for (Phrase& phrase : type.phrases) {
      if (!phrase.slots.empty()) {
        std::vector<std::string> fixed;
        for (size_t i = 0; i < phrase.words.size(); ++i)
          if (phrase.slots[i] < 0) fixed.push_back(phrase.words[i]);
        phrase.meanings = numbered(fixed);
        for (size_t i = 0; i < phrase.words.size(); ++i)
          phrase.slot_meanings.push_back(phrase.slots[i] < 0 ? only_meaning(phrase.words[i]) : 0);
        continue;
      }
      phrase.meanings = numbered(phrase.words);
      phrase.own_meanings = without(phrase.meanings, type.noun_meanings);
      if (!phrase.said) known_meanings_.insert(joined(phrase.meanings));
      for (const std::string& word : phrase.words) {
        if (const std::vector<uint32_t>& meaning = numbered({word}); meaning.size() == 1 && word.size() >= 4)
          type.word_meanings.emplace_back(word, meaning[0]);
      }
    }
    for (const std::string& folded : type.nowhere)
      if (const std::vector<uint32_t> meanings = numbered(words_of(folded)); !meanings.empty())
        type.nowhere_meanings.insert(joined(meanings));
    std::ranges::sort(type.word_meanings);
    type.word_meanings.erase(std::ranges::unique(type.word_meanings).begin(), type.word_meanings.end());
  }
  for (const std::string& one : header_words_.differs()) differs_.push_back(number_of(one));
  for (const auto& [one, other] : header_words_.apart()) apart_.emplace_back(number_of(one), number_of(other));
}

std::vector<std::string> Vocabulary::meanings_of(const std::vector<std::string>& words) const {
  return header_words_.meanings(words, [&](const std::string& stem) { return word_stems_.contains(stem); });
}

std::vector<uint32_t> Vocabulary::without(const std::vector<uint32_t>& meanings, const std::vector<uint32_t>& left_out) {
  std::vector<uint32_t> left;
  std::ranges::set_difference(meanings, left_out, std::back_inserter(left));
  return left;
}

// Source: inverse document frequency (Spärck Jones 1972), each phrase counted once however many types have it.
void Vocabulary::weigh_stems() {
  std::vector<size_t> phrases(stem_numbers_.size());
  std::unordered_set<std::string_view> counted;
  for (const TypeWords& type : types_) {
    for (const Phrase& phrase : type.phrases) {
      if (!phrase.slots.empty() || !counted.insert(phrase.folded).second) continue;
      for (const uint32_t meaning : std::set<uint32_t>(phrase.meanings.begin(), phrase.meanings.end())) ++phrases[meaning];
    }
  }
  for (const size_t count : phrases) stem_weights_.push_back(1 / (1 + 0.35 * std::log2(static_cast<double>(std::max<size_t>(count, 1)))));
}

void Vocabulary::count_words() {
  for (const TypeWords& type : types_) {
    for (const Target& target : type.targets) word_odds_.add(name_of(*metamodel_, target), sort_of(*metamodel_, target), "", {});
    for (const Phrase& phrase : type.phrases) {
      if (!phrase.slots.empty()) continue;
      const Target& target = type.targets[phrase.target];
      word_odds_.add(name_of(*metamodel_, target), sort_of(*metamodel_, target), phrase.folded, phrase.meanings);
    }
  }
  word_odds_.finish();
}

double Vocabulary::share_known(const PreparedHeader& header) const {
  if (header.meanings.empty()) return 0;
  const auto known = std::ranges::count_if(header.meanings, [&](uint32_t one) { return one < stem_weights_.size(); });
  return static_cast<double>(known) / static_cast<double>(header.meanings.size());
}

double Vocabulary::has_no_place(TypeId type, const PreparedHeader& header) const {
  constexpr double kSaysTheSame = 0.7;
  const TypeWords& words = types_[type.value];
  if (words.nowhere.contains(header.text.folded) || words.nowhere.contains(header.text.core)) return 1;
  return !header.meanings.empty() && words.nowhere_meanings.contains(joined(header.meanings)) ? kSaysTheSame : 0;
}

double Vocabulary::weight_of(std::span<const uint32_t> stems) const {
  double sum = 0;
  for (const uint32_t stem : stems) sum += weight_of(stem);
  return sum;
}

uint32_t Vocabulary::number_of(const std::string& stem) {
  return stem_numbers_.emplace(stem, static_cast<uint32_t>(stem_numbers_.size())).first->second;
}

std::vector<uint32_t> Vocabulary::numbers_of(const std::vector<std::string>& stems) const {
  std::vector<uint32_t> numbers;
  uint32_t stranger = 0xFFFFFFFF;
  for (const std::string& stem : stems) {
    const auto found = stem_numbers_.find(stem);
    numbers.push_back(found == stem_numbers_.end() ? stranger-- : found->second);
  }
  return numbers;
}

// Most types call many things alike.
const Vocabulary::TextParts& Vocabulary::parts_of_text(std::string_view text) {
  const auto [at, is_new] = text_parts_.try_emplace(std::string(text));
  TextParts& parts = at->second;
  if (!is_new) return parts;
  parts.folded = fold_header(text);
  parts.words = words_of(parts.folded);
  parts.stems = telling_stems(parts.words);
  for (const std::string& one : parts.stems) parts.stem_numbers.push_back(number_of(one));
  return parts;
}

void Vocabulary::add_phrase(TypeWords& words, uint32_t target, std::string_view text, double weight, PhraseKind kind, const Field* table) {
  Phrase phrase;
  phrase.shown = text;
  phrase.target = target;
  phrase.weight = weight;
  phrase.label = kind == PhraseKind::kLabel;
  phrase.said = kind == PhraseKind::kSaid;
  const Target& meant = words.targets[target];
  phrase.whole = meant.kind == Target::Kind::kKey || (meant.kind == Target::Kind::kRelation && meant.weight < 0.5);
  if (table != nullptr && text.find('{') != text.npos) {
    for (PatternWord& word : pattern_words(text, *table)) {
      phrase.words.push_back(std::move(word.text));
      phrase.slots.push_back(word.column);
    }
  } else {
    const TextParts& parts = parts_of_text(text);
    phrase.folded = parts.folded;
    if (phrase.folded.empty() || (kind != PhraseKind::kLabel && without_.contains(phrase.folded))) return;
    phrase.words = parts.words;
    const std::vector<std::string>& stems = parts.stems;
    phrase.denies = denies(phrase.words);
    phrase.stems = parts.stem_numbers;
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
              target = add_target({.kind = Target::Kind::kTableCell,
                                   .field = id,
                                   .column = static_cast<uint16_t>(column),
                                   .factor = factor,
                                   .label = field.columns[column].label});
            }
            add_phrase(words, *target, pattern.pattern, 1, PhraseKind::kSynonym, &field);
          }
        }
      }
      continue;
    }
    const uint32_t target = add_target({.kind = Target::Kind::kField, .field = id, .label = field.label, .weight = common ? 0.4 : 1.0});
    // What only this type says of a common field names the type as well: "Naam project".
    const double weight = common ? 0.98 : 1.0;
    add_phrase(words, target, field.label.nl, weight, PhraseKind::kLabel);
    add_phrase(words, target, field.label.en, weight, PhraseKind::kLabel);
    add_phrase(words, target, spaced(field.name), weight, PhraseKind::kLabel);
    for (const std::string& synonym : metamodel_->synonyms(type, id)) add_phrase(words, target, synonym, weight);
    if (id == metamodel_->name_field()) {  // "Plateau" over a list of plateaus
      for (const TypeWords::Name& name : words.names) add_phrase(words, target, name.folded, 0.96, PhraseKind::kLabel);
    }
    if (field.name == "external_id") {
      for (const char* text :
           {"Nr", "Nr.", "Nummer", "No", "ID", "Code", "Volgnr", "Volgnummer", "Kenmerk", "Registratienummer", "Number", "Reference"}) {
        add_phrase(words, target, text, 0.96);
      }
    }
  }
  if (ratings[0].valid() && ratings[1].valid() && ratings[2].valid()) {
    const uint32_t target = add_target({.kind = Target::Kind::kRatings, .field = ratings[0], .label = {"BIV", "CIA rating"}});
    for (const char* text : {"BIV", "BIV-classificatie", "BIV classificatie", "BIV-code", "BIV score", "CIA", "CIA rating"})
      add_phrase(words, target, text, 1);
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
      if (meant)
        add_phrase(words, target, pattern.substr(0, open + 1) + column.name + pattern.substr(close), 1, PhraseKind::kSynonym, &period);
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
      return std::ranges::any_of(other.relation_columns, [&](const model::RelationColumn& its) {
        return its.relation == column.relation && its.incoming == column.incoming;
      });
    };
    return std::ranges::count_if(metamodel_->types(), has_it) * 2 > std::ssize(metamodel_->types());
  };
  for (const model::RelationColumn& column : metamodel_->type(type).relation_columns) {
    if (metamodel_->relation_type(column.relation).removed) continue;
    const uint32_t target = add_target({.kind = Target::Kind::kRelation,
                                        .relation = column.relation,
                                        .incoming = column.incoming,
                                        .other = column.other,
                                        .label = column.label,
                                        .weight = 0.9});
    const double weight = is_common(column) ? 0.98 : 1.0;  // a link of this type goes before one that everything has
    add_phrase(words, target, column.label.nl, weight, PhraseKind::kLabel);
    add_phrase(words, target, column.label.en, weight, PhraseKind::kLabel);
    for (const std::string& synonym : column.synonyms) add_phrase(words, target, synonym, weight);
    // The name of the other type will do, when it is one type and another than this.
    if (column.other.size() == 1 && column.other[0] != type) {
      for (const std::string& text : type_words(column.other[0])) add_phrase(words, target, text, 0.9, PhraseKind::kLabel);
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
        if (fits && there < metamodel_->types().size() && std::find(other.begin(), other.end(), TypeId{there}) == other.end())
          other.push_back({there});
      }
      if (other.empty() || std::any_of(words.targets.begin(), words.targets.end(), [&](const Target& known) {
            return known.kind == Target::Kind::kRelation && known.relation == relation.id && known.incoming == incoming;
          }))
        continue;
      const Label& label = incoming ? relation.inverse_label : relation.label;
      const uint32_t target = add_target(
          {.kind = Target::Kind::kRelation, .relation = relation.id, .incoming = incoming, .other = other, .label = label, .weight = 0.4});
      add_phrase(words, target, label.nl, 0.95, PhraseKind::kLabel);
      add_phrase(words, target, label.en, 0.95, PhraseKind::kLabel);
      for (const std::string& synonym : incoming ? relation.inverse_synonyms : relation.synonyms) add_phrase(words, target, synonym, 0.95);
    }
  }
}

// The many ways in which people say it, besides what the metamodel calls it.
void Vocabulary::add_said(const model::ElementType& type, TypeWords& words) {
  const HeaderPhrases& said = HeaderPhrases::builtin();
  std::unordered_set<std::string> used;
  for (uint32_t i = 0; i < words.targets.size(); ++i) {
    const Target& target = words.targets[i];
    if (target.kind != Target::Kind::kField && target.kind != Target::Kind::kRelation) continue;
    std::string answer = name_of(*metamodel_, target);
    if (!used.insert(answer).second && target.other.size() == 1) answer += '>' + metamodel_->type(target.other[0]).name;
    for (const std::string& phrase : said.of(type.name, answer)) add_phrase(words, i, phrase, 1, PhraseKind::kSaid);
  }
  for (const std::string& phrase : said.of(type.name, "-"))
    if (std::string folded = fold_header(phrase); !without_.contains(folded)) words.nowhere.insert(std::move(folded));
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

bool Vocabulary::understands(const HeaderText& header) const {
  constexpr size_t kBytesMax = 48;
  if (header.core.size() > kBytesMax) return false;
  std::vector<uint32_t> meanings = numbers_of(meanings_of(header.words));
  std::sort(meanings.begin(), meanings.end());
  return !meanings.empty() && known_meanings_.contains(joined(meanings));
}

bool Vocabulary::names_elements(const HeaderText& header) const { return naming_.contains(header.folded) || naming_.contains(header.core); }

}  // namespace koers::exchange::table
