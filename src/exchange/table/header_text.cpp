#include "exchange/table/header_text.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace koers::exchange::table {
namespace {

struct UnitWord {
  std::string_view word;
  HeaderUnit unit;
};
constexpr auto kUnitWords = std::to_array<UnitWord>({
    {"euro", HeaderUnit::kEuro},         {"euros", HeaderUnit::kEuro},
    {"eur", HeaderUnit::kEuro},          {"keur", HeaderUnit::kEuro},
    {"procent", HeaderUnit::kShare},     {"percentage", HeaderUnit::kShare},
    {"perc", HeaderUnit::kShare},        {"pct", HeaderUnit::kShare},
    {"dagen", HeaderUnit::kDays},        {"dag", HeaderUnit::kDays},
    {"dgn", HeaderUnit::kDays},          {"days", HeaderUnit::kDays},
    {"werkdagen", HeaderUnit::kDays},    {"uren", HeaderUnit::kHours},
    {"uur", HeaderUnit::kHours},         {"hours", HeaderUnit::kHours},
    {"hrs", HeaderUnit::kHours},         {"weken", HeaderUnit::kWeeks},
    {"wkn", HeaderUnit::kWeeks},         {"weeks", HeaderUnit::kWeeks},
    {"maanden", HeaderUnit::kMonths},    {"maand", HeaderUnit::kMonths},
    {"mnd", HeaderUnit::kMonths},        {"mnden", HeaderUnit::kMonths},
    {"mdn", HeaderUnit::kMonths},        {"months", HeaderUnit::kMonths},
    {"month", HeaderUnit::kMonths},      {"kwartalen", HeaderUnit::kQuarters},
    {"kwartaal", HeaderUnit::kQuarters}, {"kw", HeaderUnit::kQuarters},
    {"kwn", HeaderUnit::kQuarters},      {"quarters", HeaderUnit::kQuarters},
    {"jaren", HeaderUnit::kYears},       {"jaar", HeaderUnit::kYears},
    {"jr", HeaderUnit::kYears},          {"years", HeaderUnit::kYears},
    {"fte", HeaderUnit::kFte},           {"ftes", HeaderUnit::kFte},
});

// Short for: as people write it in headers, without the point behind it.
struct Abbreviation {
  std::string_view written, meant;
};
constexpr auto kAbbreviations = std::to_array<Abbreviation>({{"aant", "aantal"},
                                                             {"afd", "afdeling"},
                                                             {"afh", "afhankelijkheid"},
                                                             {"afspr", "afspraak"},
                                                             {"alg", "algemeen"},
                                                             {"app", "applicatie"},
                                                             {"apps", "applicaties"},
                                                             {"appl", "applicatie"},
                                                             {"beg", "begin"},
                                                             {"beh", "beheerder"},
                                                             {"besch", "beschikbaar"},
                                                             {"beschikb", "beschikbaar"},
                                                             {"beschr", "beschrijving"},
                                                             {"bijdr", "bijdrage"},
                                                             {"bijz", "bijzonderheden"},
                                                             {"cat", "categorie"},
                                                             {"contr", "contract"},
                                                             {"ctr", "contract"},
                                                             {"dat", "datum"},
                                                             {"dd", "datum"},
                                                             {"dept", "department"},
                                                             {"descr", "description"},
                                                             {"desc", "description"},
                                                             {"dlt", "doorlooptijd"},
                                                             {"doc", "document"},
                                                             {"eenh", "eenheid"},
                                                             {"eig", "eigenaar"},
                                                             {"est", "estimated"},
                                                             {"exp", "expiratie"},
                                                             {"freq", "frequentie"},
                                                             {"func", "functioneel"},
                                                             {"funct", "functioneel"},
                                                             {"gebr", "gebruikers"},
                                                             {"gem", "gemiddelde"},
                                                             {"geb", "gebruikers"},
                                                             {"hfd", "hoofd"},
                                                             {"hfdproces", "hoofdproces"},
                                                             {"incid", "incidenteel"},
                                                             {"inc", "incidenteel"},
                                                             {"info", "informatie"},
                                                             {"ing", "ingang"},
                                                             {"inh", "inhoud"},
                                                             {"intf", "interface"},
                                                             {"jaarwrd", "jaarwaarde"},
                                                             {"jr", "jaar"},
                                                             {"kst", "kosten"},
                                                             {"kstn", "kosten"},
                                                             {"lev", "leverancier"},
                                                             {"lic", "licenties"},
                                                             {"maatr", "maatregel"},
                                                             {"max", "maximaal"},
                                                             {"mdw", "medewerkers"},
                                                             {"medew", "medewerkers"},
                                                             {"mgt", "management"},
                                                             {"mgr", "manager"},
                                                             {"min", "minimaal"},
                                                             {"mnd", "maanden"},
                                                             {"nr", "nummer"},
                                                             {"no", "nummer"},
                                                             {"num", "number"},
                                                             {"omschr", "omschrijving"},
                                                             {"oms", "omschrijving"},
                                                             {"ondersch", "ondersteuning"},
                                                             {"opdrg", "opdrachtgever"},
                                                             {"opm", "opmerking"},
                                                             {"opz", "opzegtermijn"},
                                                             {"opzegt", "opzegtermijn"},
                                                             {"org", "organisatie"},
                                                             {"pers", "persoons"},
                                                             {"pl", "projectleider"},
                                                             {"pm", "projectmanager"},
                                                             {"po", "proceseigenaar"},
                                                             {"pr", "proces"},
                                                             {"prio", "prioriteit"},
                                                             {"proc", "procedure"},
                                                             {"proj", "project"},
                                                             {"ref", "referentie"},
                                                             {"rel", "release"},
                                                             {"resp", "responsible"},
                                                             {"stat", "status"},
                                                             {"stavaza", "stand van zaken"},
                                                             {"struct", "structureel"},
                                                             {"str", "structureel"},
                                                             {"syst", "systeem"},
                                                             {"tel", "telefoon"},
                                                             {"term", "termijn"},
                                                             {"toel", "toelichting"},
                                                             {"tot", "totaal"},
                                                             {"uiterl", "uiterlijk"},
                                                             {"uitv", "uitvoerende"},
                                                             {"verantw", "verantwoordelijke"},
                                                             {"verl", "verlenging"},
                                                             {"verlengdat", "verlengdatum"},
                                                             {"vers", "versie"},
                                                             {"voorb", "voorbereiding"},
                                                             {"vwo", "verwerkersovereenkomst"},
                                                             {"wrd", "waarde"},
                                                             {"yr", "jaar"},
                                                             {"q", "kwartaal"}});

// "PlannedStartDate" → "Planned Start Date", "TotalBudgetEUR" → "Total Budget EUR", "planned_start" → "planned start"; "Contr.eig." → "Contr. eig.".
std::string spaced_words(std::string_view text) {
  if (const size_t colon = text.find(':'); colon != text.npos && colon > 0 && colon + 1 < text.size() && text.find(' ') == text.npos)
    text.remove_prefix(colon + 1);  // "prop:Eigenaar", "dc:title"
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const bool technical = text.find(' ') == text.npos;
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool begins = technical && i > 0 && upper(c) &&
                        (lower(text[i - 1]) || (i + 1 < text.size() && lower(text[i + 1]) && upper(text[i - 1]) && i >= 2));
    if (begins && !(i + 1 == text.size() || text[i + 1] == '/')) out.push_back(' ');
    out.push_back(c == '_' ? ' ' : c);
    if (c == '.' && i > 1 && i + 2 < text.size() && (lower(text[i + 1]) || upper(text[i + 1])) && lower(text[i - 1]) && text[i + 2] != '.')
      out.push_back(' ');
  }
  return out;
}

constexpr auto kEmptyWords = std::to_array<std::string_view>(
    {"de",  "het", "een", "van", "voor", "in",  "op", "per", "p",         "of",      "en",     "te",      "met",  "aan", "bij",
     "the", "a",   "an",  "for", "to",   "and", "s",  "evt", "eventueel", "huidige", "huidig", "current", "onze", "ons"});

// "Kans (1-5)", "Kans 1-5": what a figure of a scale adds is nothing. A year does say something.
bool is_small_number(std::string_view word) {
  return word.size() < 4 && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view written_out(std::string_view word) {
  const auto found =
      std::find_if(kAbbreviations.begin(), kAbbreviations.end(), [&](const Abbreviation& one) { return one.written == word; });
  return found == kAbbreviations.end() ? word : found->meant;
}

HeaderUnit unit_in(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    const auto found = std::find_if(kUnitWords.begin(), kUnitWords.end(), [&](const UnitWord& one) { return one.word == word; });
    if (found != kUnitWords.end()) return found->unit;
  }
  return HeaderUnit::kNone;
}

// Cuts every "( … )" and "[ … ]" out; what was in them goes to `inside`.
std::string without_brackets(std::string_view text, std::string& inside) {
  std::string outside;
  int depth = 0;
  for (const char c : text) {
    if (c == '(' || c == '[') {
      ++depth, inside.push_back(' '), outside.push_back(' ');
    } else if ((c == ')' || c == ']') && depth > 0) {
      --depth;
    } else {
      (depth > 0 ? inside : outside).push_back(c);
    }
  }
  return outside;
}

std::string without_abbreviations(std::string_view folded) {
  std::string out;
  for (const std::string& word : split(folded, ' ')) {
    if (word.empty()) continue;
    out.append(out.empty() ? "" : " ");
    // "B2026", "R2025": what a controller writes for budget and actual.
    if (word.size() == 5 && year_word(std::string_view(word).substr(1)) && std::string_view("brf").find(word[0]) != std::string_view::npos)
      out.append(word[0] == 'b' ? "begroot " : word[0] == 'r' ? "realisatie " : "prognose ").append(word, 1);
    else
      out.append(written_out(word));
  }
  return out;
}

}  // namespace

std::vector<std::string> words_of(std::string_view folded) {
  std::vector<std::string> words;
  for (std::string& word : split(folded, ' '))
    if (!word.empty()) words.push_back(std::move(word));
  return words;
}

std::vector<std::string> telling_stems(const std::vector<std::string>& words) {
  std::vector<std::string> stems;
  for (size_t i = 0; i < words.size(); ++i) {
    const bool asks = i + 1 < words.size() && (words[i + 1] == "wie" || words[i + 1] == "whom");  // "met wie" and "van wie" are not "wie"
    if ((asks || std::ranges::find(kEmptyWords, words[i]) == kEmptyWords.end()) && !is_small_number(words[i]))
      stems.push_back(stem(words[i]));
  }
  return stems;
}

bool denies(const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word == "niet" || word == "geen" || word == "zonder" || word == "not" || word == "no" || word == "without";
  });
}

std::string fold_header(std::string_view raw) {
  const std::string text = spaced_words(raw);
  static constexpr auto kPer = std::to_array<std::pair<std::string_view, std::string_view>>({{" p j ", " per jaar "},
                                                                                             {" pj ", " per jaar "},
                                                                                             {" p jr ", " per jaar "},
                                                                                             {" per jr ", " per jaar "},
                                                                                             {" p a ", " per jaar "},
                                                                                             {" p m ", " per maand "},
                                                                                             {" p mnd ", " per maand "},
                                                                                             {" per mnd ", " per maand "},
                                                                                             {" p kw ", " per kwartaal "},
                                                                                             {" per kw ", " per kwartaal "},
                                                                                             {" p q ", " per kwartaal "},
                                                                                             {" p w ", " per week "},
                                                                                             {" p st ", " per stuk "},
                                                                                             {" p p ", " per persoon "}});
  std::string folded = fold(text);
  if (folded.empty() && text.find('#') != text.npos) return "nummer";
  if (folded.size() < 4 || (std::string_view(text).find('/') == text.npos && folded.find(" p") == folded.npos))
    return without_abbreviations(folded);
  std::string padded = ' ' + folded + ' ';
  for (const auto& [written, meant] : kPer) {
    if (const size_t at = padded.find(written); at != padded.npos && at > 0)
      padded = padded.substr(0, at) + std::string(meant) + padded.substr(at + written.size());
  }
  for (const std::string_view period : {"jaar", "maand", "kwartaal", "week"}) {  // "Kosten/jaar"
    if (std::string_view(text).find("/" + std::string(period)) == text.npos && text.find("/ " + std::string(period)) == text.npos) continue;
    const std::string word = ' ' + std::string(period) + ' ';
    if (const size_t at = padded.rfind(word); at != padded.npos && at > 0 && !std::string_view(padded).substr(0, at).ends_with(" per"))
      padded.insert(at, " per");
  }
  return without_abbreviations(std::string_view(padded).substr(1, padded.size() - 2));
}

std::optional<int> year_word(std::string_view word) {
  if (word.size() != 4 || !std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
  const int year = (word[0] - '0') * 1000 + (word[1] - '0') * 100 + (word[2] - '0') * 10 + (word[3] - '0');
  return year >= 1950 && year <= 2150 ? std::optional(year) : std::nullopt;
}

double factor_in(std::string_view text) {
  std::string plain;
  for (const char c : text) {
    if (c == '.' || c == ',' || c == '\'') continue;  // 1.000 and 1,000 are one thousand here
    plain.push_back(c);
  }
  size_t at = 0;
  while ((at = plain.find("×", at)) != plain.npos) plain[at] = 'x', plain.erase(at + 1, 1);
  const std::string folded = ' ' + fold(plain) + ' ';
  const auto says = [&](std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return folded.find(word) != folded.npos; });
  };
  if (says({" x 1000000 ", " x1000000 ", " in miljoenen ", " mln ", " miljoen ", " x mln ", " in millions ", " x eur 1000000 "}))
    return 1e6;
  if (says({" x 1000 ", " x1000 ", " in duizenden ", " in duizend ", " duizenden euro", " keur ", " k eur ", " x duizend ",
            " in thousands ", " x eur 1000 ", " x euro 1000 "}))
    return 1e3;
  if (plain.find("M€") != plain.npos || plain.find("€M") != plain.npos || says({" meur ", " m eur "})) return 1e6;
  if (plain.find("k€") != plain.npos || plain.find("€k") != plain.npos) return 1e3;
  return 1;
}

std::string stem(std::string_view word) {
  std::string stemmed(word);
  const auto drop = [&](std::string_view ending, size_t left) {
    if (stemmed.size() < ending.size() + left || !stemmed.ends_with(ending)) return false;
    stemmed.resize(stemmed.size() - ending.size());
    return true;
  };
  // Again and again, so that "processen", "proces" and "process" end alike. "plannen" and "plan": a doubled consonant at the end becomes one.
  for (bool shorter = true; shorter;) {
    shorter = drop("en", 2) || drop("s", 3) || drop("e", 4);
    if (stemmed.size() > 3 && stemmed.back() == stemmed[stemmed.size() - 2] &&
        std::string_view("aeiou").find(stemmed.back()) == std::string_view::npos)
      stemmed.pop_back();
  }
  // "uren" and "uur", "namen" and "naam": a long vowel written twice becomes one.
  for (size_t i = 1; i + 1 < stemmed.size(); ++i) {
    if (stemmed[i] == stemmed[i - 1] && std::string_view("aeou").find(stemmed[i]) != std::string_view::npos) {
      stemmed.erase(i, 1);
      break;
    }
  }
  return stemmed;
}

// A header of more than this is prose, of which the beginning will do: what it costs to read stays small.
static std::string_view beginning(std::string_view text) {
  constexpr size_t kBytesMax = 240;
  if (text.size() <= kBytesMax) return text;
  size_t end = text.rfind(' ', kBytesMax);
  if (end == text.npos) {
    for (end = kBytesMax; end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80;) --end;  // between two characters
  }
  return text.substr(0, end);
}

HeaderText read_header(std::string_view whole) {
  HeaderText header;
  header.shown = tidy(whole);
  const std::string text(beginning(header.shown));
  header.folded = fold_header(text);
  std::string inside;
  const std::string outside = without_brackets(text, inside);
  header.core = fold_header(outside);
  if (header.core.empty()) header.core = header.folded;
  header.bracketed = fold(inside);
  header.words = words_of(header.core);
  header.factor = factor_in(text);
  header.unit = unit_in(words_of(header.bracketed));
  if (header.unit == HeaderUnit::kNone && header.shown.find("€") != header.shown.npos) header.unit = HeaderUnit::kEuro;
  if (header.unit == HeaderUnit::kNone && header.shown.find('%') != header.shown.npos) header.unit = HeaderUnit::kShare;
  if (header.unit == HeaderUnit::kNone && header.words.size() > 1) header.unit = unit_in(header.words);
  return header;
}

}  // namespace koers::exchange::table
