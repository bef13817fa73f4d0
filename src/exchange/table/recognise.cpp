#include "exchange/table/recognise.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

#include "base/text.h"
#include "exchange/table/recognise_messages.h"

namespace koers::exchange::table {
namespace {

using model::Field;
using model::FieldKind;
using model::TypeId;

constexpr double kTaken = 0.62, kDoubt = 0.5;   // of a column
constexpr double kAlone = 0.12;                 // so far ahead of every other meaning, less than kTaken will do
constexpr double kTooClose = 0.03;              // two meanings that differ by less than this are a doubt
constexpr double kTypeMin = 2.0;                // of a table
constexpr double kTypeMargin = 0.12;            // the next type must stay behind by this share

// One way to read a column, with what its values say.
struct Reading {
  uint32_t column = 0;  // position in block.columns
  Match match;
  double score = 0;
  double fit = 0;
};

struct Assignment {
  double total = 0;
  std::vector<std::vector<Reading>> readings;        // per column, best first
  std::vector<std::optional<uint32_t>> chosen;       // per column: position in its readings
  std::vector<bool> twice;                           // the best reading was taken by another column
  uint32_t recognised = 0, specific = 0;
  bool has_name = false, has_number = false, name_by_place = false;
};

class Recogniser {
 public:
  Recogniser(TableBlock block, const Vocabulary& vocabulary, const RecogniseInput& input) : vocabulary_(vocabulary), metamodel_(vocabulary.metamodel()), input_(input) {
    table_.block = std::move(block);
    const TableBlock& made = table_.block;
    for (const TableColumn& column : made.columns) {
      named_types_.push_back(vocabulary_.named_types(column.header.core));
      const std::vector<double> bracketed = vocabulary_.named_types(column.header.bracketed);
      const auto found = std::find(bracketed.begin(), bracketed.end(), 1.0);
      bracketed_type_.push_back(found == bracketed.end() ? TypeId{} : TypeId{static_cast<uint16_t>(found - bracketed.begin())});
      profiles_.push_back(profile_of(made.body.size(), [&](size_t row) -> const Cell& { return made.cell(made.body[row], column.column); }));
    }
  }

  RecognisedTable run() {
    if (input_.choice != nullptr && input_.choice->type == "-") {
      table_.reason = Message(kTableLeftOut);
      describe_columns({});
      return std::move(table_);
    }
    find_type();
    return std::move(table_);
  }

 private:
  const std::string* chosen_meaning(const TableColumn& column) const {
    if (input_.choice == nullptr) return nullptr;
    const auto found = input_.choice->columns.find(fold(shown(column)));
    return found == input_.choice->columns.end() ? nullptr : &found->second;
  }

  static std::string shown(const TableColumn& column) {
    if (column.group.empty()) return column.header.shown;
    return column.header.empty() ? column.group.shown : column.group.shown + ": " + column.header.shown;
  }

  // "2026" over "Incid.", "Beschikbare dagen 2026" over "Q1": without what stands above it the header says only half.
  static bool tells_period(const HeaderText& header) {
    return std::any_of(header.words.begin(), header.words.end(), [](const std::string& word) { return year_word(word).has_value(); });
  }
  static std::string without_years(const HeaderText& header, std::string& years) {
    std::string rest;
    for (const std::string& word : split(header.shown, ' ')) {
      if (year_word(word)) years += (years.empty() ? "" : " ") + word;
      else if (!word.empty()) rest += (rest.empty() ? "" : " ") + word;
    }
    return rest;
  }

  // The header as it stands, and together with what stands above it or what the sheet is called.
  std::vector<std::pair<HeaderText, double>> variants(uint32_t position) const {
    const TableColumn& column = table_.block.columns[position];
    std::vector<std::pair<HeaderText, double>> all;
    const bool half = !column.group.empty() && tells_period(column.group) && !tells_period(column.header);
    if (!column.header.empty()) all.emplace_back(column.header, half ? 0.8 : 1.0);
    if (half && !column.header.empty()) {
      std::string years;
      const std::string rest = without_years(column.group, years);
      all.emplace_back(read_header(column.header.shown + ' ' + years), 0.96);
      if (!rest.empty()) all.emplace_back(read_header(rest + ' ' + column.header.shown + ' ' + years), 0.98);
    }
    if (!column.group.empty()) {
      if (column.header.empty()) all.emplace_back(column.group, 0.9);
      else all.emplace_back(read_header(column.group.shown + ' ' + column.header.shown), 0.97), all.emplace_back(read_header(column.header.shown + ' ' + column.group.shown), 0.95);
    }
    // "Auteur / beheerder", "Serienummer, reeks": either will do.
    if (const std::string& text = column.header.shown; text.find_first_of("/,") != text.npos) {
      for (size_t from = 0, to; from < text.size(); from = to + 1) {
        to = std::min(text.find_first_of("/,", from), text.size());
        if (trim(std::string_view(text).substr(from, to - from)).size() >= 4) all.emplace_back(read_header(text.substr(from, to - from)), 0.93);
      }
    }
    if (!column.header.bracketed.empty() && bracketed_type_[position].valid()) all.emplace_back(read_header(column.header.bracketed), 0.92);
    if (!input_.sheet.empty() && !column.header.empty()) {
      const std::string folded = fold(input_.sheet);
      const std::string first = folded.substr(0, folded.find(' '));
      if (first.size() >= 4) all.emplace_back(read_header(first + ' ' + column.header.shown), 0.86);
    }
    return all;
  }

  double fit_of(const ColumnProfile& profile, const Target& target, TypeId type) const {
    if (profile.filled == 0) return 0;
    const double numeric = profile.share(profile.numbers), unique = profile.share(profile.distinct);
    switch (target.kind) {
      case Target::Kind::kKey: return profile.share(profile.keys) > 0.8 ? 1 : -1;
      case Target::Kind::kRatings: return profile.share(profile.ratings) > 0.6 ? 1 : -0.8;
      case Target::Kind::kTableCell: return fit(profile, metamodel_.field(target.field).columns[target.column].kind);
      case Target::Kind::kMeasurement: return std::max(fit(profile, FieldKind::kNumber), fit(profile, FieldKind::kShare));
      case Target::Kind::kRelation: {
        const double known = input_.names != nullptr ? input_.names->share_known(profile.samples, target.other) : 0;
        if (known >= 0.4) return 1;
        if (numeric > 0.8 || profile.share(profile.yes_no) > 0.8 || (profile.share(profile.dates) > 0.8 && profile.share(profile.keys) < 0.5)) return -1;
        return profile.share(profile.long_texts) > 0.5 ? -0.7 : known > 0 ? 0.4 : 0;
      }
      case Target::Kind::kField: break;
    }
    const Field& field = metamodel_.field(target.field);
    if (target.field == metamodel_.name_field()) {
      if (numeric > 0.8) return -1;
      // Names repeat when a row is a detail of something; a column of a few words that come back is a kind, not a name.
      return unique > 0.85 ? 0.6 : unique < 0.3 && profile.filled > 8 ? -0.6 : 0;
    }
    if (field.name == "external_id") return unique > 0.9 && profile.length_mean < 30 ? 0.6 : profile.share(profile.keys) > 0.8 ? 0.4 : -0.5;
    (void)type;
    return fit(profile, field);
  }

  Assignment assign(TypeId type) const {
    Assignment made;
    const std::span<const Target> targets = vocabulary_.targets(type);
    const std::vector<TableColumn>& columns = table_.block.columns;
    made.readings.resize(columns.size());
    made.chosen.resize(columns.size());
    made.twice.resize(columns.size());
    for (uint32_t i = 0; i < columns.size(); ++i) read_column(i, type, targets, made.readings[i]);

    struct Candidate {
      uint32_t column, reading;
      double score;
    };
    std::vector<Candidate> order;
    for (uint32_t i = 0; i < columns.size(); ++i) {
      for (uint32_t j = 0; j < made.readings[i].size() && j < 4; ++j) order.push_back({i, j, made.readings[i][j].score});
    }
    std::stable_sort(order.begin(), order.end(), [](const Candidate& left, const Candidate& right) { return left.score > right.score; });
    std::vector<std::pair<uint32_t, const Match*>> used;
    for (const Candidate& candidate : order) {
      if (made.chosen[candidate.column] || candidate.score < kDoubt) continue;
      const Match& match = made.readings[candidate.column][candidate.reading].match;
      const Target& target = targets[match.target];
      const bool taken = target.kind != Target::Kind::kRelation && std::any_of(used.begin(), used.end(), [&](const auto& one) { return one.first == match.target && one.second->captured == match.captured; });
      if (taken) {
        made.twice[candidate.column] = true;
        continue;
      }
      made.chosen[candidate.column] = candidate.reading;
      used.emplace_back(match.target, &match);
      count(made, target, match, candidate.column, candidate.score, type);
    }
    if (!made.has_name) name_by_place(made, type, targets);
    return made;
  }

  // Whatever its header says: the first column that has a text of its own in each row is what the rows are called.
  void name_by_place(Assignment& made, TypeId type, std::span<const Target> targets) const {
    constexpr size_t kColumnsMax = 4;
    for (uint32_t i = 0, looked_at = 0; i < made.chosen.size() && looked_at < kColumnsMax; ++i) {
      const ColumnProfile& profile = profiles_[i];
      if (made.chosen[i] || profile.filled == 0 || chosen_meaning(table_.block.columns[i]) != nullptr || names_other_type(i, type)) continue;
      ++looked_at;
      const bool own_text = profile.filled >= 2 && profile.share(profile.distinct) > 0.85 && profile.filled * 10 >= profile.rows * 8;
      const bool words = profile.share(profile.numbers) < 0.3 && profile.share(profile.dates) < 0.3 && profile.share(profile.keys) < 0.5 && profile.share(profile.long_texts) < 0.5 && profile.length_mean > 3;
      if (!own_text || !words || table_.block.columns[i].header.empty() || says_total(table_.block.columns[i].header.core)) continue;
      const auto name = std::ranges::find_if(targets, [&](const Target& target) { return target.kind == Target::Kind::kField && target.field == metamodel_.name_field(); });
      if (name == targets.end()) return;
      made.chosen[i] = static_cast<uint32_t>(made.readings[i].size());
      made.readings[i].push_back({i, {.target = static_cast<uint32_t>(name - targets.begin()), .score = kTaken, .reason = MatchReason::kPlace, .phrase = {}}, kTaken, 0.6});
      made.has_name = made.name_by_place = true;
      ++made.recognised;
      return;
    }
  }

  void read_column(uint32_t position, TypeId type, std::span<const Target> targets, std::vector<Reading>& readings) const {
    const TableColumn& column = table_.block.columns[position];
    if (const std::string* chosen = chosen_meaning(column)) {
      (void)chosen;
      return;  // it needs no guess
    }
    const bool total = column.header.words.size() == 1 && says_total(column.header.core);  // sums of the columns beside it
    const std::vector<std::pair<HeaderText, double>> all = variants(position);
    for (const auto& [header, trust] : all) {
      for (Match& match : vocabulary_.matches(type, header)) {
        if (total && (targets[match.target].kind == Target::Kind::kTableCell || targets[match.target].kind == Target::Kind::kMeasurement)) continue;
        const double suits = fit_of(profiles_[position], targets[match.target], type);
        double score = match.score * trust + (suits > 0 ? 0.12 * suits : 0.42 * suits);
        if (match.free_text && trust < 1) score -= 0.12;  // any word can come from above: that is no evidence
        const Target& target = targets[match.target];
        if (is_identity(target) && names_other_type(position, type)) score -= 0.5;
        if (target.kind == Target::Kind::kRelation && bracketed_type_[position].valid()) {
          const bool leads_there = std::find(target.other.begin(), target.other.end(), bracketed_type_[position]) != target.other.end();
          score += leads_there ? 0.1 : -0.1;
        }
        const auto known = std::find_if(readings.begin(), readings.end(), [&](const Reading& one) { return one.match.target == match.target && one.match.captured == match.captured; });
        if (known == readings.end()) readings.push_back({position, std::move(match), score, suits});
        else if (score > known->score) *known = {position, std::move(match), score, suits};
      }
    }
    read_choices(position, targets, readings);
    std::stable_sort(readings.begin(), readings.end(), [](const Reading& left, const Reading& right) { return left.score > right.score; });
  }

  // The words in the cells are those of one list of choices, and of no other: then the header need not say which.
  void read_choices(uint32_t position, std::span<const Target> targets, std::vector<Reading>& readings) const {
    const ColumnProfile& profile = profiles_[position];
    if (profile.filled < 3 || profile.samples.size() < 2 || (!readings.empty() && std::ranges::max(readings, {}, &Reading::score).score >= kTaken)) return;
    std::optional<uint32_t> only;
    for (uint32_t i = 0; i < targets.size(); ++i) {
      if (targets[i].kind != Target::Kind::kField) continue;
      const Field& field = metamodel_.field(targets[i].field);
      if (field.kind != FieldKind::kChoice || share_of_choices(profile, field) < 0.75) continue;
      if (only) return;
      only = i;
    }
    if (!only) return;
    std::erase_if(readings, [&](const Reading& one) { return one.match.target == *only; });
    readings.push_back({position, {.target = *only, .score = kTaken, .reason = MatchReason::kValues, .phrase = {}}, kTaken + 0.02, 1});
  }

  bool is_identity(const Target& target) const {
    return target.kind == Target::Kind::kField && (target.field == metamodel_.name_field() || metamodel_.field(target.field).name == "external_id");
  }
  // "Projectnr" is the number of a project, whatever else the row is about.
  bool names_other_type(uint32_t position, TypeId type) const {
    const std::vector<double>& named = named_types_[position];
    return named[type.value] == 0 && std::any_of(named.begin(), named.end(), [](double one) { return one >= 0.6; });
  }

  void count(Assignment& made, const Target& target, const Match& match, uint32_t position, double score, TypeId type) const {
    const bool name = target.kind == Target::Kind::kField && target.field == metamodel_.name_field();
    const bool number = target.kind == Target::Kind::kKey || (target.kind == Target::Kind::kField && metamodel_.field(target.field).name == "external_id");
    ++made.recognised;
    // A table of years alone is any table of years: the first says it all.
    double weight = (target.kind == Target::Kind::kTableCell || target.kind == Target::Kind::kMeasurement) && !match.captured.empty() ? 0.35 : target.weight;
    if (match.reason == MatchReason::kPart) weight *= 0.5;
    made.total += weight * score;
    if (weight >= 0.9 && match.reason != MatchReason::kPart) ++made.specific;
    made.has_name |= name, made.has_number |= number;
    if (name && named_types_[position][type.value] > 0) made.total += 1.5, ++made.specific;
  }

  double names_evidence(TypeId type) const {
    const double sheet = vocabulary_.names_type(type, fold(input_.sheet));
    std::string file(input_.file.substr(0, input_.file.rfind('.')));
    file = fold(std::string_view(file).substr(file.find_last_of("/\\") + 1));
    const double by_file = vocabulary_.names_type(type, file);
    double title = 0;
    for (const SkippedRow& row : table_.block.above) {
      if (row.role == RowRole::kPreamble) title = std::max(title, vocabulary_.names_type(type, fold(row.text)));
    }
    return 3.5 * sheet + (input_.several_sheets ? 0.8 : 2.0) * by_file + 0.8 * title;
  }

  void find_type() {
    if (input_.choice != nullptr && !input_.choice->type.empty()) {
      const TypeId type = metamodel_.find_type(input_.choice->type);
      if (type.valid()) {
        table_.type = type, table_.sure = true, table_.reason = Message(kTypeChosen);
        finish(assign(type));
        return;
      }
    }
    if (find_type_column()) return;
    struct Scored {
      TypeId type;
      double value;
      Assignment assignment;
    };
    std::vector<Scored> all;
    for (const model::ElementType& type : metamodel_.types()) {
      if (type.removed || type.name == "import_source") continue;  // made by importing, never imported
      Assignment assignment = assign(type.id);
      if (assignment.recognised == 0) continue;
      const double names = names_evidence(type.id);
      const bool identified = assignment.has_name || assignment.has_number;
      // A number alone identifies rows of something that is there already; no name and no number hardly anything.
      const double value = assignment.total + names - (!identified ? 2.0 : assignment.name_by_place && !assignment.has_number ? 1.0 : 0);
      all.push_back({type.id, value, std::move(assignment)});
    }
    std::stable_sort(all.begin(), all.end(), [](const Scored& left, const Scored& right) { return left.value > right.value; });
    if (all.empty() || all[0].value < kTypeMin || (all[0].assignment.specific == 0 && names_evidence(all[0].type) == 0)) {
      table_.reason = Message(kTypeUnknown);
      describe_columns({});
      return;
    }
    const Scored& best = all[0];
    table_.type = best.type;
    table_.score = best.value;
    const Label& label = metamodel_.type(best.type).plural;
    const double names = names_evidence(best.type);
    table_.sure = all.size() == 1 || all[1].value < best.value * (1 - kTypeMargin) || names > names_evidence(all[1].type) + 1;
    table_.reason = names >= 1.5 ? Message(kTypeByName, {{"name", std::string(!input_.sheet.empty() ? input_.sheet : input_.file)}})
                                 : Message(kTypeByHeaders, {{"count", static_cast<int64_t>(best.assignment.recognised)}, {"label", label}});
    for (size_t i = 1; i < all.size() && i < 4; ++i) {
      if (all[i].value > best.value * 0.7) table_.alternatives.push_back(all[i].type);
    }
    if (!table_.sure) table_.reason = Message(kTypeUnsure, {{"first", label}, {"second", metamodel_.type(all[1].type).plural}});
    if (!best.assignment.has_name && !best.assignment.has_number && !can_be_named(best.assignment, best.type)) table_.sure = false, table_.reason = Message(kTypeNoName, {{"label", label}});
    finish(best.assignment);
  }

  // Without a name a row can still be called after a link or a text that is its own: "Verandercapaciteit Griffie", "projectleider". Only when the
  // sheet says what its rows are.
  bool can_be_named(const Assignment& assignment, TypeId type) const {
    if (vocabulary_.names_type(type, fold(input_.sheet)) < 0.8) return false;
    const std::span<const Target> targets = vocabulary_.targets(type);
    for (uint32_t i = 0; i < assignment.chosen.size(); ++i) {
      if (!assignment.chosen[i]) continue;
      const Target& target = targets[assignment.readings[i][*assignment.chosen[i]].match.target];
      const bool text = target.kind == Target::Kind::kField && metamodel_.field(target.field).kind == FieldKind::kText;
      if (target.weight >= 0.9 && (text || target.kind == Target::Kind::kRelation)) return true;
    }
    return false;
  }

  // A free list: one column says of each row what it is.
  bool find_type_column() {
    for (uint32_t i = 0; i < table_.block.columns.size(); ++i) {
      const ColumnProfile& profile = profiles_[i];
      if (profile.samples.size() < 2 || profile.distinct > 40) continue;
      const std::string& core = table_.block.columns[i].header.core;
      if (core != "type" && core != "soort" && core != "soort element" && core != "elementtype" && core != "type element" && core != "kind" && core != "wat" && core != "categorie") continue;
      size_t named = 0;
      std::set<uint16_t> types;  // "project" and "pilot" are kinds of one type
      for (const std::string& sample : profile.samples) {
        const TypeId type = type_named(sample);
        named += type.valid();
        if (type.valid()) types.insert(type.value);
      }
      if (types.size() < 2 || named * 10 < profile.samples.size() * 6) continue;
      table_.type_column = table_.block.columns[i].column;
      table_.sure = true;
      table_.type = type_named(profile.samples[0]);
      table_.reason = Message(kTypeByColumn, {{"header", shown(table_.block.columns[i])}});
      finish(assign(table_.type));
      return true;
    }
    return false;
  }

  TypeId type_named(std::string_view folded) const {
    for (const model::ElementType& type : metamodel_.types()) {
      if (!type.removed && vocabulary_.names_type(type.id, folded) == 1) return type.id;
    }
    return {};
  }

  void finish(const Assignment& assignment) {
    describe_columns(assignment);
    std::optional<uint32_t> name, id;
    for (const RecognisedColumn& column : table_.columns) {
      if (column.verdict != ColumnVerdict::kTaken || !column.meaning) continue;
      const Target& target = column.meaning->target;
      if (target.kind == Target::Kind::kKey) id = column.column;
      if (target.kind == Target::Kind::kField && target.field == metamodel_.name_field()) name = column.column;
      if (!id && target.kind == Target::Kind::kField && metamodel_.field(target.field).name == "external_id") id = column.column;
    }
    table_.rows = sort_rows(table_.block, name, id);
  }

  static const MessageText& reason_text(MatchReason reason) {
    switch (reason) {
      case MatchReason::kExact:
      case MatchReason::kWithoutUnit: return kHeaderExact;
      case MatchReason::kWords: return kHeaderWords;
      case MatchReason::kSpelling: return kHeaderSpelling;
      case MatchReason::kPart: return kHeaderPart;
      case MatchReason::kPattern: return kHeaderPattern;
      case MatchReason::kPlace: return kNamedByPlace;
      case MatchReason::kValues: return kKnownByValues;
    }
    return kHeaderWords;
  }

  void describe_columns(const Assignment& assignment) {
    for (uint32_t i = 0; i < table_.block.columns.size(); ++i) {
      const TableColumn& column = table_.block.columns[i];
      RecognisedColumn made{.column = column.column, .header = shown(column), .text = column.header, .reason = Message(column.header.empty() && column.group.empty() ? kHeaderMissing : kHeaderUnknown)};
      if (!column.group.empty()) made.text.factor = std::max(made.text.factor, column.group.factor);
      if (made.text.unit == HeaderUnit::kNone) made.text.unit = column.group.unit;
      const bool counter = profiles_[i].filled > 2 && profiles_[i].counting_up + 1 >= profiles_[i].filled;
      if (const std::string* chosen = chosen_meaning(column)) describe_chosen(made, *chosen);
      else if (table_.type_column == column.column) made.reason = table_.reason;
      else if (i < assignment.readings.size() && !assignment.readings[i].empty()) describe_reading(made, i, assignment);
      else if (counter) made.reason = Message(kRowCounter);
      if (made.verdict == ColumnVerdict::kNotTaken && profiles_[i].filled == 0 && made.meaning == std::nullopt) made.reason = Message(kColumnEmpty);
      table_.columns.push_back(std::move(made));
    }
  }

  void describe_chosen(RecognisedColumn& made, const std::string& chosen) {
    made.reason = Message(kHeaderLeftOut);
    if (chosen == "-" || !table_.type.valid()) return;
    made.meaning = read_meaning(vocabulary_, table_.type, chosen);
    if (!made.meaning) {
      made.reason = Message(kHeaderUnknown);
      return;
    }
    made.verdict = ColumnVerdict::kTaken, made.score = 1, made.reason = Message(kHeaderChosen);
  }

  void describe_reading(RecognisedColumn& made, uint32_t position, const Assignment& assignment) {
    const std::vector<Reading>& readings = assignment.readings[position];
    const std::span<const Target> targets = vocabulary_.targets(table_.type);
    const auto meaning = [&](const Reading& reading) {
      ColumnMeaning made_of{targets[reading.match.target], reading.match.captured};
      if (reading.match.narrowed.valid()) made_of.target.other = {reading.match.narrowed};
      return made_of;
    };
    const uint32_t best = assignment.chosen[position].value_or(0);
    const Reading& reading = readings[best];
    made.score = reading.score;
    const Label label = label_of(metamodel_, meaning(reading));
    for (uint32_t i = 0; i < readings.size() && made.alternatives.size() < 3; ++i) {
      if (i != best && readings[i].score > kDoubt - 0.1) made.alternatives.push_back(meaning(readings[i]));
    }
    if (!assignment.chosen[position]) {
      if (assignment.twice[position]) made.reason = Message(kColumnTwice, {{"label", label}}), made.meaning = meaning(reading), made.verdict = ColumnVerdict::kNotTaken;
      else if (reading.match.score > 0.8) made.reason = Message(kValuesDoNotSuit, {{"label", label}}), made.meaning = meaning(reading), made.verdict = ColumnVerdict::kDoubt;
      return;
    }
    made.meaning = meaning(reading);
    made.verdict = ColumnVerdict::kTaken;
    made.reason = Message(reason_text(reading.match.reason), {{"phrase", std::string(reading.match.phrase)}});
    // Every element has a name: the only column that can be it, by its header and by its values, is it.
    const Target& target = targets[reading.match.target];
    const bool only_name = target.kind == Target::Kind::kField && target.field == metamodel_.name_field() && made.alternatives.empty() && reading.fit >= 0;
    const double behind = best + 1 < readings.size() ? readings[best + 1].score : 0;
    const bool alone = best == 0 && reading.fit >= 0 && reading.score - behind >= kAlone;
    if (reading.score < kTaken && !only_name && !alone) {
      made.verdict = ColumnVerdict::kDoubt;
      made.reason = Message(reading.fit < -0.5 && reading.match.score > 0.8 ? kValuesDoNotSuit : kColumnUnsure, {{"label", label}});
    } else if (best == 0 && readings.size() > 1 && reading.score - readings[1].score < kTooClose && reading.score < 1.0 && !is_more_general(targets[readings[1].match.target], targets[reading.match.target])) {
      made.verdict = ColumnVerdict::kDoubt;
      made.reason = Message(kColumnAmbiguous, {{"first", label}, {"second", label_of(metamodel_, meaning(readings[1]))}});
    }
  }

  // A link that is only known by the words of its relation gives way to a field or a column that the type shows.
  static bool is_more_general(const Target& general, const Target& special) { return general.weight < special.weight; }

  const Vocabulary& vocabulary_;
  const model::Metamodel& metamodel_;
  const RecogniseInput& input_;
  RecognisedTable table_;
  std::vector<ColumnProfile> profiles_;
  std::vector<std::vector<double>> named_types_;  // per column: the types that its header names
  std::vector<TypeId> bracketed_type_;            // per column: "Bron (interview)"
};

std::string value_word(const model::Value& value) {
  if (const auto* whole = value.get<int64_t>()) return std::to_string(*whole);
  if (const auto* quarter = value.get<Quarter>()) return format_iso(*quarter);
  if (const auto* date = value.get<Date>()) return format_iso(*date);
  if (const auto* text = value.get<std::string>()) return *text;
  return {};
}

model::Value read_word(FieldKind kind, std::string_view word) {
  if (kind == FieldKind::kInteger) {
    const std::optional<int64_t> whole = parse_integer(word);
    return whole ? model::Value(*whole) : model::Value();
  }
  if (kind == FieldKind::kQuarter) {
    const std::optional<Quarter> quarter = parse_iso_quarter(word);
    return quarter ? model::Value(*quarter) : model::Value();
  }
  if (kind == FieldKind::kDate) {
    const std::optional<Date> date = parse_iso_date(word);
    return date ? model::Value(*date) : model::Value();
  }
  return model::Value(std::string(word));
}

}  // namespace

const RecognisedColumn* RecognisedTable::taken(Target::Kind kind, model::FieldId field) const {
  for (const RecognisedColumn& column : columns) {
    if (column.verdict == ColumnVerdict::kTaken && column.meaning && column.meaning->target.kind == kind && (!field.valid() || column.meaning->target.field == field)) return &column;
  }
  return nullptr;
}

RecognisedTable recognise(TableBlock block, const Vocabulary& vocabulary, const RecogniseInput& input) { return Recogniser(std::move(block), vocabulary, input).run(); }

std::string write_meaning(const model::Metamodel& metamodel, TypeId type, const ColumnMeaning& meaning) {
  const Target& target = meaning.target;
  switch (target.kind) {
    case Target::Kind::kKey: return "key";
    case Target::Kind::kRatings: return "ratings";
    case Target::Kind::kRelation: {
      const std::vector<model::RelationColumn>& columns = metamodel.type(type).relation_columns;
      const auto same = std::count_if(columns.begin(), columns.end(), [&](const model::RelationColumn& one) { return one.relation == target.relation && one.incoming == target.incoming; });
      return metamodel.relation_type(target.relation).name + (target.incoming ? "<" : ">") + (same > 1 && !target.other.empty() ? metamodel.type(target.other[0]).name : "");
    }
    case Target::Kind::kField: return metamodel.field(target.field).name;
    case Target::Kind::kMeasurement:
    case Target::Kind::kTableCell: break;
  }
  const Field& field = Vocabulary::table_of(metamodel, target);
  std::string text = target.kind == Target::Kind::kMeasurement ? field.name : field.name + '.' + field.columns[target.column].name;
  if (target.factor == 0.125) text += "*0.125";
  if (target.factor == 45) text += "*45";
  for (const auto& [column, value] : meaning.captured) text += ' ' + field.columns[column].name + '=' + value_word(value);
  return text;
}

std::optional<ColumnMeaning> read_meaning(const Vocabulary& vocabulary, TypeId type, std::string_view text) {
  const model::Metamodel& metamodel = vocabulary.metamodel();
  for (const Target& target : vocabulary.targets(type)) {
    ColumnMeaning meaning{target, {}};
    const std::string written = write_meaning(metamodel, type, meaning);
    if ((written == text && target.kind != Target::Kind::kMeasurement) || (target.kind == Target::Kind::kRelation && text.size() < written.size() && written.starts_with(text) && (text.ends_with('<') || text.ends_with('>')))) return meaning;
    if ((target.kind != Target::Kind::kTableCell && target.kind != Target::Kind::kMeasurement) || !text.starts_with(written + ' ')) continue;
    // "year=2027 skill=data engineer": a value runs until the next name.
    const Field& field = Vocabulary::table_of(metamodel, target);
    std::string_view rest = text.substr(written.size() + 1);
    std::vector<std::pair<size_t, uint16_t>> starts;
    for (uint16_t column = 0; column < field.columns.size(); ++column) {
      const size_t at = (' ' + std::string(rest)).find(' ' + field.columns[column].name + '=');
      if (at != std::string::npos) starts.emplace_back(at, column);
    }
    std::sort(starts.begin(), starts.end());
    for (size_t i = 0; i < starts.size(); ++i) {
      const size_t begin = starts[i].first + field.columns[starts[i].second].name.size() + 1;
      const size_t end = i + 1 < starts.size() ? starts[i + 1].first - 1 : rest.size();
      model::Value value = read_word(field.columns[starts[i].second].kind, rest.substr(begin, end - begin));
      if (value.empty()) return std::nullopt;
      meaning.captured.emplace_back(starts[i].second, std::move(value));
    }
    if (!starts.empty()) return meaning;
  }
  return std::nullopt;
}

Label label_of(const model::Metamodel& metamodel, const ColumnMeaning& meaning) {
  const Target& target = meaning.target;
  if (target.kind != Target::Kind::kTableCell && target.kind != Target::Kind::kMeasurement) return target.label;
  const Field& field = Vocabulary::table_of(metamodel, target);
  Label label = target.label;
  if (target.kind == Target::Kind::kTableCell) label = {field.label.nl + ": " + field.columns[target.column].label.nl, field.label.en + ": " + field.columns[target.column].label.en};
  for (const auto& [column, value] : meaning.captured) {
    const auto* quarter = value.get<Quarter>();
    label.nl += ' ' + (quarter != nullptr ? format_quarter(*quarter, Language::kDutch) : value_word(value));
    label.en += ' ' + (quarter != nullptr ? format_quarter(*quarter, Language::kEnglish) : value_word(value));
  }
  return label;
}

}  // namespace koers::exchange::table
