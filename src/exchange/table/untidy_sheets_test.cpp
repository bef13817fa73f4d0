// How many headers are understood of sheets that somebody else wrote (tests/cases/untidy), with what was found for what in the place of what.
// A column counts as right when what is taken is among the right answers, or when nothing is taken and there is no place for it. A doubt that is put
// to the user is no answer, and counts as wrong unless there is no place for it.
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <unordered_set>

#include "base/text.h"
#include "exchange/table/column_readings.h"
#include "exchange/table/recognise.h"
#include "exchange/table/table_test_support.h"

namespace koers::exchange::table {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;
using model::TypeId;

constexpr double kHeadersRight = 0.95, kWithoutOwnWords = 0.85;

// Whose sheets are looked at when words and weights are chosen. Of an unseen group nobody looks at more than the score: it says what a sheet gets that
// nobody has seen. KOERS_SHOW_UNSEEN=1 shows its misses all the same, for whoever writes a new group first.
struct Group {
  std::string_view name;
  std::vector<std::string_view> authors;
  double right_min;
  bool unseen = false;
};
const std::vector<Group>& groups() {
  static const std::vector<Group> all = {
      {"first ten",
       {"beleid", "inkoop", "beheer", "financien", "privacy", "project", "consultant", "uitvoer", "teamleider", "informatie"},
       kHeadersRight},
      {"later, seen", {"archief", "bestuur", "cmio", "plant", "portefeuille"}, 0.96},
      {"later, unseen", {"begroting", "ciso", "functioneel", "pmo", "waterschap"}, 0.92, true},
      {"third, seen", {"servicebalie", "fg", "secretaris", "rekenmeester", "architect", "kwaliteit", "opgave", "gegevens"}, 0.88},
      {"third, later seen",
       {"wijzigingsbeheer", "privacydesk", "bestuursbureau", "planning_control", "domeinarchitect", "beveiliger", "programmabureau",
        "fabrieksdata"},
       0.91},
      {"fourth, later seen",
       {"zorgregie", "taakveld", "digiweerbaar", "netvlak", "fabelie", "zielzorg", "bovenschools", "woongegevens", "vraagbalie",
        "procesnet"},
       0.93},
      {"fifth, later seen",
       {"ubibliotheek", "havenbedrijf", "pensioendata", "zorginkoop", "geoteam", "schoolbeheer", "fabrieksplanner", "crisisplan",
        "dorpsgemeente", "thuiszorg"},
       0.93},
      {"sixth, sealed",
       {"omgevingsloket", "belastingkantoor", "zorgportefeuille", "doraverzekeraar", "rocprogramma", "erfgoedhuis", "tramarchitect",
        "jeugdprivacy", "welzijnsbureau", "installateur", "concernstrategie", "labkwaliteit", "zuiveldata", "agentschapciso", "regiodata",
        "resourceplanner", "woonproces"},
       0.87,
       true}};
  return all;
}
size_t group_of(std::string_view author) {
  for (size_t i = 0; i < groups().size(); ++i)
    if (std::ranges::find(groups()[i].authors, author) != groups()[i].authors.end()) return i;
  ADD_FAILURE() << author << " is in no group";
  return 0;
}

const Vocabulary& vocabulary() {
  static const Vocabulary made(model::builtin_metamodel());
  return made;
}

// A year, a quarter and a date as the day on which they end: 2025, its fourth quarter and its last day are one moment.
std::string value_text(const model::Value& value) {
  if (const auto* year = value.get<int64_t>()) return format_iso(last_day(Quarter{static_cast<int32_t>(*year) * 4 + 3}));
  if (const auto* quarter = value.get<Quarter>()) return format_iso(last_day(*quarter));
  if (const auto* date = value.get<Date>()) return format_iso(*date);
  if (const auto* text = value.get<std::string>()) return fold(*text);
  return {};
}

// What a column was taken for, in the words of the truth: "planned_cost.incidental @2026", "owns:from".
std::string in_words_of_truth(const RecognisedTable& table, const RecognisedColumn& column) {
  const model::Metamodel& metamodel = vocabulary().metamodel();
  if (!column.meaning) return "";
  const Target& target = column.meaning->target;
  switch (target.kind) {
    case Target::Kind::kKey: return "key";
    case Target::Kind::kRatings: return "availability+integrity+confidentiality";
    case Target::Kind::kField: return metamodel.field(target.field).name;
    case Target::Kind::kRelation: return metamodel.relation_type(target.relation).name + (target.incoming ? ":from" : ":to");
    case Target::Kind::kMeasurement:
    case Target::Kind::kTableCell: break;
  }
  (void)table;
  const model::Field& field = Vocabulary::table_of(metamodel, target);
  std::string words = target.kind == Target::Kind::kMeasurement ? "measurements" : field.name + '.' + field.columns[target.column].name;
  for (const auto& [position, value] : column.meaning->captured) words += " @" + value_text(value);
  return words;
}

std::string in_words(const json::value& answer, const json::object& column) {
  if (answer.is_null()) return "-";
  std::string words(answer.as_string());
  const auto* at = column.if_contains("at");
  if (at == nullptr || at->is_null() || (words.find('.') == words.npos && words != "measurements")) return words;
  const std::string moment(at->as_string());
  const std::optional<Quarter> quarter = parse_iso_quarter(moment);
  const std::optional<int64_t> year = parse_integer(moment);
  const std::optional<Date> date = parse_iso_date(moment);
  words += " @" + (date      ? value_text(model::Value(*date))
                   : quarter ? value_text(model::Value(*quarter))
                   : year    ? value_text(model::Value(*year))
                             : fold(moment));
  return words;
}

struct Tally {
  size_t headers = 0, right = 0, taken_right = 0, doubts = 0, missed = 0, wrong = 0, tables = 0, types_right = 0, header_rows_right = 0,
         elements_right = 0, left_alone = 0, left_alone_wanted = 0;
  std::map<std::string, size_t> confusion{};  // "truth → found"
  bool silent = false;                        // only the score is told
  double share() const { return headers == 0 ? 1 : static_cast<double>(right) / static_cast<double>(headers); }
  double precision() const {
    return taken_right + wrong == 0 ? 1 : static_cast<double>(taken_right) / static_cast<double>(taken_right + wrong);
  }
  std::ostream& tell() const { return silent ? nowhere() : std::cout; }
  void operator+=(const Tally& other) {
    headers += other.headers, right += other.right, taken_right += other.taken_right, doubts += other.doubts, missed += other.missed,
        wrong += other.wrong, tables += other.tables;
    types_right += other.types_right, header_rows_right += other.header_rows_right, elements_right += other.elements_right,
        left_alone += other.left_alone, left_alone_wanted += other.left_alone_wanted;
    for (const auto& [words, count] : other.confusion) confusion[words] += count;
  }
  static std::ostream& nowhere() {
    static std::ostream none(nullptr);
    return none;
  }
};

struct Found {
  const Sheet* sheet;
  RecognisedTable table;
  std::shared_ptr<const KnownNames> names{};  // of what goes in together with it
  KnownNames::Place place = 0;
  bool used = false;
};

bool at_place(const Found& found, const json::object& truth) {
  const TableBlock& block = found.table.block;
  const json::value& sheet = truth.at("sheet");
  if (!sheet.is_null() && block.sheet->name != sheet.as_string()) return false;
  const bool turned = truth.at("orientation").as_string() == "columns";
  if (turned != (block.turned != nullptr)) return false;
  if (turned) return column_letters(block.header_number - 1) == truth.at("header_column").as_string();
  const json::array& rows = truth.at("header_rows").as_array();
  if (rows.empty() || static_cast<int64_t>(block.header_number) < rows.front().as_int64() ||
      static_cast<int64_t>(block.header_number) > rows.back().as_int64())
    return false;
  return std::any_of(block.columns.begin(), block.columns.end(), [&](const TableColumn& column) {
    return std::any_of(truth.at("columns").as_array().begin(), truth.at("columns").as_array().end(),
                       [&](const json::value& one) { return one.as_object().at("column").as_string() == column_letters(column.column); });
  });
}

// With KOERS_EXPLAIN: the cause; what else it could be, and the first values below it.
std::string explained(const Found* found, const RecognisedColumn* got, bool type_right, const std::vector<std::string>& answers,
                      const Vocabulary& words) {
  static const bool wanted = std::getenv("KOERS_EXPLAIN") != nullptr;
  if (!wanted) return {};
  if (found == nullptr || got == nullptr) return " | header row";
  if (!type_right) return " | type";
  const TypeId type = found->table.type;
  const RecogniseInput input{.file = "", .sheet = found->sheet->name};
  ColumnReadings readings(found->table.block, words, input);
  readings.compare_with(*found->names, found->place);
  uint32_t position = 0;
  while (found->table.block.columns[position].column != got->column) ++position;
  double truth = 0;
  for (const Reading& reading : readings.of(position, type)) {
    RecognisedColumn one;
    one.meaning = ColumnMeaning{words.targets(type)[reading.match.target], reading.match.captured};
    if (std::ranges::find(answers, in_words_of_truth(found->table, one)) != answers.end()) truth = std::max(truth, reading.score);
  }
  const ColumnProfile& profile = readings.profile(position);
  char line[400];
  std::snprintf(line, sizeof line,
                " | %s %.2f, truth %.2f | filled %.2f distinct %.2f number %.2f date %.2f key %.2f yes %.2f choice - length %.0f | ",
                got->verdict == ColumnVerdict::kNotTaken ? "left" : "found", got->score, truth,
                static_cast<double>(profile.filled) / std::max(1u, profile.rows), profile.share(profile.distinct),
                profile.share(profile.numbers), profile.share(profile.dates), profile.share(profile.keys), profile.share(profile.yes_no),
                profile.length_mean);
  std::string text = line;
  size_t shown = 0;
  for (const uint32_t row : found->table.rows.data) {
    const std::string value = cell_text(found->table.block.cell(row, got->column));
    if (value.empty()) continue;
    text += value.substr(0, 40) + " ¦ ";
    if (++shown == 4) break;
  }
  return text;
}

// With KOERS_COLUMNS=FILE: a line for each table, from which count_evidence.py counts what headers, values and places say.
void write_columns(const json::object& truth, const Found& found, const Vocabulary& words, const std::string& author) {
  static const char* const path = std::getenv("KOERS_COLUMNS");
  if (path == nullptr || truth.at("type").is_null()) return;
  static std::ofstream file(path);
  const model::Metamodel& metamodel = words.metamodel();
  const std::string named = found.table.type.valid() ? metamodel.type(found.table.type).name : "";
  const json::array& types = truth.at("type").as_array();
  const bool type_right = std::ranges::any_of(types, [&](const json::value& one) { return one.as_string() == named; });
  const TypeId type = type_right ? found.table.type : metamodel.find_type(std::string(types[0].as_string()));
  const RecogniseInput input{.file = "", .sheet = found.sheet->name};
  ColumnReadings readings(found.table.block, words, input);
  readings.compare_with(*found.names, found.place);
  json::array targets, columns;
  for (size_t i = 0; i < words.targets(type).size(); ++i)
    targets.push_back(json::object{{"name", name_of(metamodel, words.targets(type)[i])},
                                   {"rare", words.targets(type)[i].kind == Target::Kind::kRelation && words.targets(type)[i].weight < 0.5},
                                   {"own", std::ranges::find(words.targets(type)[i].other, type) != words.targets(type)[i].other.end()},
                                   {"sort", kTargetSorts[static_cast<size_t>(words.expectations(type)[i].sort)]}});
  for (uint32_t position = 0; position < found.table.block.columns.size(); ++position) {
    const uint32_t place = found.table.block.columns[position].column;
    for (const json::value& value : truth.at("columns").as_array()) {
      const json::object& column = value.as_object();
      const bool here = found.table.block.turned ? static_cast<int64_t>(place) + 1 == column.at("row").as_int64()
                                                 : column_letters(place) == column.at("column").as_string();
      if (!here) continue;
      json::array answers;
      json::object heard, choices, anywhere, said, sorts, leads, captured, known;
      if (column.at("is").is_null())
        answers.emplace_back("-");
      else
        for (const json::value& answer : column.at("is").as_array()) answers.emplace_back(in_words(answer, column));
      const auto raise = [](json::object& into, const std::string& name, double at_least) {
        json::value& best = into[name];
        if (best.is_null() || best.as_double() < at_least) best = at_least;
      };
      for (const Reading& reading : readings.of(position, type)) {
        const std::string name = name_of(metamodel, words.targets(type)[reading.match.target]);
        raise(heard, name, reading.heard);
        if (!reading.match.captured.empty()) captured[name] = true;
      }
      for (size_t i = 0; i < words.targets(type).size(); ++i) {
        const Target& target = words.targets(type)[i];
        const std::string name = name_of(metamodel, target);
        const uint32_t number = words.expectations(type)[i].name;
        if (const double heard_there = readings.heard_anywhere(position)[number]; heard_there > 0) raise(anywhere, name, heard_there);
        raise(said, name, readings.said(position).names[number]);
        if (target.kind == Target::Kind::kRelation)
          raise(known, name, target.other.empty() ? readings.known_as_anything(position) : readings.known_as(position, target.other));
        if (const double leading = readings.leads_to_named(position, target); leading != 0) raise(leads, name, leading);
        if (target.kind != Target::Kind::kField) continue;
        if (const double share = readings.share_of_choices(position, metamodel.field(target.field)); share > 0) choices[name] = share;
      }
      for (size_t i = 0; i < kTargetSorts.size(); ++i) sorts[kTargetSorts[i]] = readings.said(position).sorts[i];
      const ColumnProfile& profile = readings.profile(position);
      columns.push_back(json::object{{"header", shown_header(found.table.block.columns[position])},
                                     {"answers", answers},
                                     {"value", kValueClasses[static_cast<size_t>(readings.value_class_of(position))]},
                                     {"place", readings.place(position)},
                                     {"heard", heard},
                                     {"choices", choices},
                                     {"anywhere", anywhere},
                                     {"said", said},
                                     {"sorts", sorts},
                                     {"leads", leads},
                                     {"captured", captured},
                                     {"known", readings.share_known(position)},
                                     {"no_place", readings.has_no_place(position, type)},
                                     {"known_there", known},
                                     {"known_rows", readings.known_as(position, type)},
                                     {"known_names", readings.known_as_anything(position)},
                                     {"differs", readings.differs(position)},
                                     {"trust", readings.trust(position)},
                                     {"refers", readings.refers_to_rows(position)},
                                     {"repeats", profile.filled >= 4 && profile.share(profile.distinct) < 0.7},
                                     {"other_type", readings.names_other_type(position, type)},
                                     {"own_type", readings.names_type(position, type)}});
    }
  }
  file << json::serialize(json::object{{"author", author},
                                       {"unseen", groups()[group_of(author)].unseen},
                                       {"type", metamodel.type(type).name},
                                       {"targets", targets},
                                       {"columns", columns}})
       << std::endl;
}

void compare(const std::string& place, const json::object& truth, std::vector<Found>& all, const Vocabulary& words_known,
             const std::string& author, Tally& tally, size_t& right, size_t& headers) {
  Found* found = nullptr;
  for (Found& one : all)
    if (!one.used && found == nullptr && at_place(one, truth)) found = &one;
  if (found != nullptr) found->used = true;
  if (truth.at("type").is_null()) {
    ++tally.left_alone_wanted;
    const bool taken = found != nullptr && found->table.type.valid() && found->table.sure;
    tally.left_alone += !taken;
    if (taken)
      tally.tell() << place << ": taken as " << vocabulary().metamodel().type(found->table.type).name << ", truth: not for Koers\n";
    return;
  }
  ++tally.tables;
  const std::string type = found != nullptr && found->table.type.valid() ? vocabulary().metamodel().type(found->table.type).name : "";
  const bool type_right = std::any_of(truth.at("type").as_array().begin(), truth.at("type").as_array().end(),
                                      [&](const json::value& one) { return one.as_string() == type; });
  tally.types_right += type_right;
  tally.header_rows_right += found != nullptr;
  const bool several = found != nullptr && found->table.type_column.has_value();
  if (!type_right)
    tally.tell() << place << ": "
                 << (found == nullptr ? "no table found here"
                     : type.empty()   ? "no type found"
                                      : "type " + type)
                 << ", truth " << json::serialize(truth.at("type")) << '\n';
  else if (!found->table.sure)
    tally.tell() << place << ": type " << type << " is in doubt\n";
  if (found != nullptr && !several) {
    const bool same = static_cast<int64_t>(found->table.rows.data.size()) == truth.at("elements").as_int64();
    tally.elements_right += same;
    if (!same) tally.tell() << place << ": " << found->table.rows.data.size() << " rows, truth " << truth.at("elements") << '\n';
  }
  if (found != nullptr) write_columns(truth, *found, words_known, author);
  for (const json::value& one : truth.at("columns").as_array()) {
    const json::object& column = one.as_object();
    std::string header;
    for (const json::value& text : column.at("header").as_array())
      if (!text.is_null()) header += (header.empty() ? "" : " / ") + tidy(text.as_string());
    if (header.empty()) continue;
    ++tally.headers, ++headers;
    const RecognisedColumn* got = nullptr;
    if (found != nullptr) {
      for (const RecognisedColumn& candidate : found->table.columns) {
        const bool here = found->table.block.turned ? static_cast<int64_t>(candidate.column) + 1 == column.at("row").as_int64()
                                                    : column_letters(candidate.column) == column.at("column").as_string();
        if (here) got = &candidate;
      }
    }
    std::vector<std::string> answers;
    if (column.at("is").is_null())
      answers = {"-"};
    else
      for (const json::value& answer : column.at("is").as_array()) answers.push_back(in_words(answer, column));
    const bool taken = got != nullptr && got->verdict == ColumnVerdict::kTaken;
    std::string words = taken ? in_words_of_truth(found->table, *got) : "-";
    const bool is_right = (type_right || words == "-") && std::find(answers.begin(), answers.end(), words) != answers.end();
    if (got != nullptr && got->verdict == ColumnVerdict::kDoubt)
      words = "? " + in_words_of_truth(found->table, *got), tally.doubts += !is_right;
    tally.right += is_right, right += is_right, tally.taken_right += is_right && taken;
    if (is_right) continue;
    if (taken)
      ++tally.wrong;
    else if (got == nullptr || got->verdict == ColumnVerdict::kNotTaken)
      ++tally.missed;
    ++tally.confusion[answers[0] + " → " + words];
    tally.tell() << "    " << place << " | " << header << " | truth " << answers[0] << " | found " << words
                 << explained(found, got, type_right, answers, words_known) << '\n';
  }
}

struct Case {
  std::string name, author;
  json::object truth;
  Workbook workbook;
};
const std::vector<Case>& cases() {
  static const std::vector<Case> all = [] {
    const fs::path folder = fs::path(KOERS_SOURCE_DIR) / "tests" / "cases" / "untidy";
    std::vector<fs::path> truths;
    for (const auto& entry : fs::directory_iterator(folder))
      if (entry.path().string().ends_with(".truth.json")) truths.push_back(entry.path());
    std::sort(truths.begin(), truths.end());
    std::vector<Case> made;
    for (const fs::path& path : truths) {
      json::object truth = json::parse(testing::read_bytes(path.string())).as_object();
      const std::string name(truth.at("file").as_string()), author(truth.at("author").as_string());
      auto workbook = read_workbook(name, testing::read_bytes((folder / name).string()));
      EXPECT_TRUE(workbook) << name;
      if (workbook) made.push_back({name, author, std::move(truth), *std::move(workbook)});
    }
    return made;
  }();
  return all;
}

// The tables of books that go in together, book by book.
std::vector<std::vector<Found>> read_together(std::span<const Case* const> books, const Vocabulary& words) {
  std::vector<std::vector<Found>> found(books.size());
  std::vector<TableToRecognise> tables;
  for (size_t i = 0; i < books.size(); ++i) {
    for (const Sheet& sheet : books[i]->workbook.sheets) {
      for (TableBlock& block : find_tables(sheet, words)) {
        found[i].push_back({&sheet, {}});
        tables.push_back(
            {std::move(block), {.file = books[i]->name, .sheet = sheet.name, .several_sheets = books[i]->workbook.sheets.size() > 1}});
      }
    }
  }
  std::vector<RecognisedTable> recognised = recognise_together(std::move(tables), words, {});
  const auto names = std::make_shared<KnownNames>();
  for (uint32_t i = 0; i < recognised.size(); ++i) tell_names(recognised[i], words.metamodel(), *names, i);
  uint32_t next = 0;
  for (std::vector<Found>& book : found)
    for (Found& one : book) one.table = std::move(recognised[next]), one.names = names, one.place = next++;
  return found;
}

// Returns the headers right, and of how many.
std::pair<size_t, size_t> score(const Case& one, std::vector<Found>& found, const Vocabulary& words, Tally& tally) {
  size_t right = 0, headers = 0;
  int number = 0;
  for (const json::value& table : one.truth.at("tables").as_array())
    compare(one.name + " #" + std::to_string(++number), table.as_object(), found, words, one.author, tally, right, headers);
  return {right, headers};
}

void print_confusion(const std::map<std::string, size_t>& confusion) {
  std::vector<std::pair<size_t, std::string>> order;
  for (const auto& [words, count] : confusion) order.emplace_back(count, words);
  std::sort(order.rbegin(), order.rend());
  std::cout << "\n| truth → found | times |\n|---|---|\n";
  for (const auto& [count, words] : order)
    if (count > 1) std::cout << "| " << words << " | " << count << " |\n";
}

void print_total(std::string_view name, const Tally& tally) {
  std::cout << name << ": " << tally.right << " of " << tally.headers << " headers right (" << 100 * tally.share() << " %); "
            << tally.doubts << " asked, " << tally.missed << " left out, " << tally.wrong << " taken wrongly (of what is taken "
            << 100 * tally.precision() << " % is right); " << tally.types_right << " of " << tally.tables << " types, "
            << tally.header_rows_right << " tables at their place, " << tally.elements_right << " with every row; " << tally.left_alone
            << " of " << tally.left_alone_wanted << " left alone\n";
}

TEST(UntidySheets, HeadersOfSheetsThatOthersWrote) {
  std::vector<Tally> tallies(groups().size());
  for (size_t i = 0; i < tallies.size(); ++i) tallies[i].silent = groups()[i].unseen && std::getenv("KOERS_SHOW_UNSEEN") == nullptr;
  std::vector<std::string> per_sheet;
  for (const Case& one : cases()) {
    const Case* book = &one;
    std::vector<Found> found = std::move(read_together(std::span(&book, 1), vocabulary())[0]);
    const auto [right, headers] = score(one, found, vocabulary(), tallies[group_of(one.author)]);
    char line[200];
    std::snprintf(line, sizeof line, "| %s | %s | %zu of %zu | %.0f %% |", one.name.c_str(), one.author.c_str(), right, headers,
                  headers == 0 ? 100.0 : 100.0 * static_cast<double>(right) / static_cast<double>(headers));
    per_sheet.emplace_back(line);
  }
  std::cout << "\n| sheet | author | headers right | |\n|---|---|---|---|\n";
  for (const std::string& line : per_sheet) std::cout << line << '\n';
  std::map<std::string, size_t> confusion;
  for (const Tally& tally : tallies)
    if (!tally.silent)
      for (const auto& [words, count] : tally.confusion) confusion[words] += count;
  print_confusion(confusion);
  std::cout << "\nUntidy sheets, by who wrote them\n";
  for (size_t i = 0; i < tallies.size(); ++i) {
    print_total(groups()[i].name, tallies[i]);
    EXPECT_GE(tallies[i].share(), groups()[i].right_min) << groups()[i].name;
  }
}

std::unordered_set<std::string> headers_of(const Case& one) {
  std::unordered_set<std::string> all;
  for (const json::value& table : one.truth.at("tables").as_array()) {
    for (const json::value& column : table.as_object().at("columns").as_array()) {
      for (const json::value& text : column.as_object().at("header").as_array()) {
        if (text.is_null()) continue;
        const HeaderText header = read_header(text.as_string());
        all.insert({header.folded, header.core, fold(header.shown)});
      }
    }
  }
  return all;
}

// What is left when nobody has looked at an author's sheets: each author is read without the synonyms and words that are just what stands in a header of
// that author, and of no other author whose sheets are looked at. Labels stay. A lower bound: words that anybody would have thought of are gone too.
TEST(UntidySheets, EachAuthorWithoutTheWordsOfThatAuthor) {
  std::map<std::string, std::unordered_set<std::string>> headers;
  for (const Case& one : cases())
    if (!groups()[group_of(one.author)].unseen) headers[one.author].merge(headers_of(one));
  std::vector<Tally> tallies(groups().size());
  Tally all;
  for (const auto& [author, own] : headers) {
    std::unordered_set<std::string> without = own;
    for (const auto& [other, its] : headers)
      if (other != author) std::erase_if(without, [&](const std::string& header) { return its.contains(header); });
    const Vocabulary left(model::builtin_metamodel(), without);
    Tally one;
    std::vector<const Case*> books;
    for (const Case& sheet : cases())
      if (sheet.author == author) books.push_back(&sheet);
    std::vector<std::vector<Found>> found = read_together(books, left);
    for (size_t i = 0; i < books.size(); ++i) score(*books[i], found[i], left, one);
    std::cout << "| " << author << " | " << one.right << " of " << one.headers << " |\n";
    all += one, tallies[group_of(author)] += one;
  }
  print_confusion(all.confusion);
  for (size_t i = 0; i < tallies.size(); ++i)
    if (tallies[i].headers > 0) print_total(groups()[i].name, tallies[i]);
  print_total("Each author without the words of that author", all);
  EXPECT_GE(all.share(), kWithoutOwnWords);
}

}  // namespace
}  // namespace koers::exchange::table
