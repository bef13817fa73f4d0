#include "exchange/table/reference_text.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "exchange/table/column_profile.h"

namespace koers::exchange::table {
namespace {

enum class Break { kStrong, kMiddle, kWeak };  // ; and line ends · , and " / " · / & + en

struct Atom {
  size_t begin = 0, end = 0;
  Break after = Break::kStrong;
};

struct Separator {
  std::string_view text;
  Break strength;
};
constexpr auto kSeparators = std::to_array<Separator>({{"\r\n", Break::kStrong},
                                                       {"\n", Break::kStrong},
                                                       {";", Break::kStrong},
                                                       {"|", Break::kStrong},
                                                       {" / ", Break::kMiddle},
                                                       {", ", Break::kMiddle},
                                                       {",", Break::kMiddle},
                                                       {" en ", Break::kWeak},
                                                       {" and ", Break::kWeak},
                                                       {" & ", Break::kWeak},
                                                       {" + ", Break::kWeak},
                                                       {"/", Break::kWeak},
                                                       {" - ", Break::kWeak}});

std::vector<Atom> atoms_of(std::string_view text) {
  std::vector<Atom> atoms;
  size_t begin = 0, at = 0;
  int depth = 0;
  while (at < text.size()) {
    if (text[at] == '(') ++depth;
    if (text[at] == ')' && depth > 0) --depth;
    const auto found = depth > 0 ? kSeparators.end() : std::find_if(kSeparators.begin(), kSeparators.end(), [&](const Separator& one) {
      return text.substr(at).starts_with(one.text);
    });
    if (found == kSeparators.end()) {
      ++at;
      continue;
    }
    atoms.push_back({begin, at, found->strength});
    at += found->text.size();
    begin = at;
  }
  atoms.push_back({begin, text.size(), Break::kStrong});
  std::erase_if(atoms, [&](const Atom& atom) { return trim(text.substr(atom.begin, atom.end - atom.begin)).empty(); });
  return atoms;
}

// "P-2026-002 P-2026-011": keys with nothing but blanks between them.
bool only_keys(std::string_view text) {
  size_t count = 0;
  for (const std::string& word : split(tidy(text), ' ')) {
    if (!looks_like_key(word)) return false;
    ++count;
  }
  return count > 1;
}

std::string without_brackets(std::string_view text) {
  const size_t open = text.find('(');
  return open == text.npos || open == 0 ? std::string(text) : std::string(trim(text.substr(0, open)));
}

}  // namespace

std::vector<std::string> parts_of(std::string_view text) {
  std::vector<std::string> parts;
  std::optional<size_t> begin;
  for (const Atom& atom : atoms_of(text)) {
    if (!begin) begin = atom.begin;
    if (atom.after == Break::kWeak) continue;
    parts.push_back(without_brackets(trim(text.substr(*begin, atom.end - *begin))));
    begin.reset();
  }
  return parts;
}

namespace {

class Reader {
 public:
  Reader(std::string_view text, const ReferenceIndex& index, std::span<const model::TypeId> types)
      : text_(text), index_(index), types_(types) {}

  std::vector<NamedPart> read() {
    if (only_keys(text_)) {
      for (const std::string& word : split(tidy(text_), ' ')) add(word);
      return std::move(parts_);
    }
    atoms_ = atoms_of(text_);
    size_t unknown_from = 0;
    for (size_t i = 0; i < atoms_.size();) {
      size_t end = i;
      std::vector<uint32_t> found;
      for (size_t last = atoms_.size(); last > i && found.empty(); --last) {
        found = lookup(between(i, last - 1));
        if (!found.empty()) end = last;
      }
      if (found.empty()) {
        ++i;
        continue;
      }
      if (unknown_from < i) add_unknown(unknown_from, i, true);
      parts_.push_back({std::string(between(i, end - 1)), std::move(found), {}});
      i = unknown_from = end;
    }
    if (unknown_from < atoms_.size()) add_unknown(unknown_from, atoms_.size(), !parts_.empty());
    return std::move(parts_);
  }

 private:
  std::string_view between(size_t first, size_t last) const {
    return trim(text_.substr(atoms_[first].begin, atoms_[last].end - atoms_[first].begin));
  }

  std::vector<uint32_t> lookup(std::string_view text) const {
    std::vector<uint32_t> found = index_.find(text, types_);
    if (!found.empty()) return found;
    // "INI-3 Zaaksysteem": a key, and the name for people.
    const size_t blank = text.find(' ');
    if (blank != text.npos && looks_like_key(text.substr(0, blank))) found = index_.find(text.substr(0, blank), types_);
    if (found.empty() && text.find('(') != text.npos) found = index_.find(without_brackets(text), types_);
    // "interview 3", "gesprek nr. 3": only the number counts, where one type is meant.
    if (found.empty() && types_.size() == 1) {
      const size_t digits = text.find_first_of("0123456789");
      if (digits != text.npos && digits > 0 && digits <= 14 && text.find_first_not_of("0123456789", digits) == text.npos &&
          text.size() - digits <= 4) {
        found = index_.find(text.substr(digits), types_);
        if (found.empty() && (text[digits - 1] == ' ' || text[digits - 1] == '.'))
          found = index_.find_number(text.substr(digits), types_[0]);
      }
    }
    // "gesprek I-10": what it is, and its key.
    const size_t last = text.rfind(' ');
    const bool only_words = last != text.npos && last <= 20 && text.substr(0, last).find_first_of("0123456789;,/|&+") == text.npos;
    if (found.empty() && only_words && looks_like_key(text.substr(last + 1))) found = index_.find(text.substr(last + 1), types_);
    return found;
  }

  void add(std::string_view text) {
    NamedPart part{std::string(trim(text)), lookup(text), {}};
    if (part.found.empty()) part.close = index_.close(part.text, types_);
    parts_.push_back(std::move(part));
  }

  // Atoms that name nothing known. Strong breaks part them; a comma does when the pieces are short; "en", "&" and "/" only beside known names or
  // between names of people.
  void add_unknown(size_t first, size_t last, bool beside_known) {
    size_t from = first;
    for (size_t i = first; i < last; ++i) {
      const bool at_end = i + 1 == last;
      const bool parted = at_end || atoms_[i].after == Break::kStrong || parts_here(i, beside_known);
      if (!parted) continue;
      const std::string_view text = between(from, i);
      if (!says_nothing(text)) add(text);
      from = i + 1;
    }
  }
  bool parts_here(size_t i, bool beside_known) const {
    const std::string_view left = between(i, i), right = between(i + 1, i + 1);
    const bool short_ones = left.size() <= 40 && right.size() <= 40;
    if (atoms_[i].after == Break::kMiddle) return short_ones || beside_known;
    if (beside_known && !index_.close(left, types_).empty() && !index_.close(right, types_).empty()) return true;
    return looks_like_person(left) && looks_like_person(right);
  }

  std::string_view text_;
  const ReferenceIndex& index_;
  std::span<const model::TypeId> types_;
  std::vector<Atom> atoms_;
  std::vector<NamedPart> parts_;
};

// Common given names of the Netherlands, folded. Only to keep people out of roles and departments; a name that is missing here may still show
// itself by initials or by a family name.
constexpr auto kGivenNames = std::to_array<std::string_view>(
    {"aad",     "abdel",      "adriaan",  "ahmed",    "ali",     "amber",     "amina",    "andre",    "angela",  "anita",   "anja",
     "ank",     "anna",       "anne",     "annelies", "anneke",  "annemarie", "annet",    "anouk",    "anton",   "arie",    "arjan",
     "arjen",   "arno",       "arnold",   "astrid",   "ayse",    "barbara",   "bart",     "bas",      "ben",     "bert",    "bianca",
     "bob",     "bram",       "brigitte", "carla",    "carlo",   "caroline",  "cees",     "chantal",  "chris",   "christa", "claudia",
     "coen",    "conny",      "cor",      "corrie",   "daan",    "daniel",    "danielle", "dave",     "david",   "debby",   "dennis",
     "diana",   "dick",       "dirk",     "edwin",    "ellen",   "elly",      "els",      "emma",     "eric",    "erik",    "erwin",
     "esther",  "eva",        "evert",    "fatima",   "femke",   "floor",     "frank",    "frans",    "fred",    "gerard",  "gerben",
     "gerda",   "gerrit",     "gert",     "gijs",     "guus",    "hanneke",   "hans",     "harm",     "harry",   "hassan",  "heidi",
     "hein",    "henk",       "herman",   "hilde",    "hugo",    "ilse",      "inge",     "ingrid",   "irene",   "iris",    "jaap",
     "jack",    "jacqueline", "jan",      "janneke",  "jannie",  "jasper",    "jeroen",   "jessica",  "joep",    "johan",   "johanna",
     "john",    "jolanda",    "joost",    "jos",      "joyce",   "judith",    "julia",    "jurgen",   "karel",   "karin",   "kees",
     "kim",     "klaas",      "koen",     "laura",    "leo",     "lies",      "linda",    "lisa",     "lisette", "loes",    "lotte",
     "louis",   "luc",        "maaike",   "maarten",  "marcel",  "margriet",  "maria",    "marian",   "marieke", "marijke", "marina",
     "marit",   "marja",      "mark",     "marleen",  "martijn", "martin",    "mathijs",  "maurice",  "michel",  "mieke",   "mirjam",
     "mohamed", "mohammed",   "monique",  "nadia",    "nico",    "niels",     "nienke",   "patricia", "patrick", "paul",    "paula",
     "peter",   "petra",      "piet",     "pieter",   "pim",     "ria",       "rian",     "richard",  "rob",     "robert",  "roel",
     "ron",     "ronald",     "rosa",     "ruud",     "sandra",  "sanne",     "sara",     "saskia",   "sjaak",   "sofie",   "stefan",
     "suzanne", "theo",       "thomas",   "tim",      "tom",     "wendy",     "wim",      "wouter",   "yvonne"});
constexpr auto kPrefixes =
    std::to_array<std::string_view>({"de", "den", "der", "van", "het", "ten", "ter", "el", "al", "op", "la", "le", "vd"});

bool is_capital(std::string_view word) { return !word.empty() && ((word[0] >= 'A' && word[0] <= 'Z') || (word[0] & 0x80) != 0); }
bool is_initials(std::string_view word) {  // "P.", "J.A."
  if (word.size() < 2 || word.back() != '.') return false;
  for (size_t i = 0; i + 1 < word.size(); i += 2) {
    if (word[i] < 'A' || word[i] > 'Z' || word[i + 1] != '.') return false;
  }
  return true;
}

}  // namespace

std::vector<NamedPart> read_references(std::string_view text, const ReferenceIndex& index, std::span<const model::TypeId> types) {
  if (says_nothing(text) && index.find(text, types).empty()) return {};
  return Reader(text, index, types).read();
}

bool looks_like_person(std::string_view text) {
  const std::vector<std::string> words = split(tidy(text), ' ');
  if (words.empty() || words.size() > 5) return false;
  const std::string first = fold(words[0]);
  const bool given = std::find(kGivenNames.begin(), kGivenNames.end(), first) != kGivenNames.end();
  if (words.size() == 1) return given;
  const bool titled = first == "dhr" || first == "mevr" || first == "mw" || first == "drs" || first == "ir" || first == "mr" ||
                      first == "mrs" || first == "ms" || first == "heer" || first == "mevrouw";
  if (!given && !titled && !is_initials(words[0])) return false;
  for (size_t i = 1; i < words.size(); ++i) {
    const std::string folded = fold(words[i]);
    const bool prefix = std::find(kPrefixes.begin(), kPrefixes.end(), folded) != kPrefixes.end();
    if (!prefix && !is_capital(words[i])) return false;
  }
  return true;
}

}  // namespace koers::exchange::table
