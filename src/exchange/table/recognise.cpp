#include "exchange/table/recognise.h"

#include <algorithm>
#include <deque>
#include <set>

#include "base/text.h"
#include "exchange/table/column_choice.h"
#include "exchange/table/recognise_messages.h"

namespace koers::exchange::table {
namespace {

using model::Field;
using model::FieldKind;
using model::TypeId;

// Of a type, in natural logarithms of how much likelier the columns are under it than anywhere. Measured: docs/decisions/0039.
// What it takes when sheet, file or title say the type; from the columns alone; and to ask.
constexpr double kTypeMin = 4, kTypeByColumnsMin = 13, kTypeGuessMin = 8, kTypeNamedMin = 6;
// A list of few columns cannot say more than they do: when every one of them is understood, it takes less.
constexpr double kTypeByFewBase = 4, kTypeByFewEach = 2.5, kGuessBehind = 2;
constexpr size_t kFewColumns = 4;
constexpr double kKeysOfType = 12, kCodesOfType = 4;  // "APP-12" under "Sleutel"; under anything else it may be somebody's own code
constexpr double kNamedMargin = 1.5;
constexpr double kTypeMargin = 3, kTypeNear = 8;  // the next type stays so far behind one that is sure; is worth offering beside it
constexpr double kNameWeight = 2.5;               // of what sheet, file and title say
constexpr uint32_t kManyColumns = 5;              // so many tell the type whatever sheet or file say
constexpr double kSaidMore = 0.7;                 // so much more clearly sheet or file say another type
constexpr double kNamedAfterType = 2;             // when the column of names or numbers is called as the type
constexpr size_t kTypeColumnsMax = 256;           // of a wider table the beginning says what it is about
constexpr double kNoIdentity = 2.9, kNameByPlace = 1.4;

struct Assignment {
  double evidence = 0;                          // for the type, of all columns together
  std::vector<std::vector<Reading>> readings;   // per column, best first
  std::vector<std::optional<uint32_t>> chosen;  // per column: position in its readings
  uint32_t recognised = 0, specific = 0;
  bool has_name = false, has_number = false, name_by_place = false, named_after_type = false;
  uint32_t named_at = UINT32_MAX;  // the first column that is called as the type and names its rows
};

class Recogniser {
 public:
  Recogniser(TableBlock block, const Vocabulary& vocabulary, const RecogniseInput& input)
      : vocabulary_(vocabulary), metamodel_(vocabulary.metamodel()), input_(input) {
    table_.block = std::move(block);
    columns_.emplace(table_.block, vocabulary_, input_);
  }

  Recogniser(const Recogniser&) = delete;

  const RecognisedTable& run() {
    TableBlock block = std::move(table_.block);
    table_ = RecognisedTable{};
    table_.block = std::move(block);
    if (input_.choice != nullptr && input_.choice->type == "-") {
      table_.reason = Message(kTableLeftOut);
      describe_columns({});
      return table_;
    }
    find_type();
    return table_;
  }

  // Whether anything of the table is called as something elsewhere: then another look may show more.
  bool compare_with(const KnownNames& names, KnownNames::Place own) {
    columns_->compare_with(names, own);
    for (uint32_t i = 0; i < table_.block.columns.size(); ++i)
      if (columns_->known_as_anything(i) >= kKnownShareMin) return true;
    return false;
  }

  const RecognisedTable& table() const { return table_; }
  RecognisedTable take() && { return std::move(table_); }

 private:
  Assignment assign(TypeId type) const {
    Assignment made;
    const std::span<const Target> targets = vocabulary_.targets(type);
    const std::vector<TableColumn>& columns = table_.block.columns;
    made.readings.resize(columns.size());
    made.chosen.resize(columns.size());
    // Years or quarters side by side say together no more than two columns do.
    constexpr double kPeriodsCount = 2;
    size_t periods = 0;
    for (uint32_t i = 0; i < columns.size() && i < kTypeColumnsMax; ++i) periods += columns_->is_period(i);
    const double period_weight = kPeriodsCount / std::max(kPeriodsCount, static_cast<double>(periods));
    for (uint32_t i = 0; i < columns.size() && i < kTypeColumnsMax; ++i) {
      made.readings[i] = columns_->of(i, type);
      made.evidence += columns_->suits(i, type, made.readings[i]) * (columns_->is_period(i) ? period_weight : 1);
    }

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
      if (made.chosen[candidate.column] || candidate.score < kDoubtScore) continue;
      const Match& match = made.readings[candidate.column][candidate.reading].match;
      const Target& target = targets[match.target];
      const bool taken = target.kind != Target::Kind::kRelation && std::any_of(used.begin(), used.end(), [&](const auto& one) {
                           return one.first == match.target && one.second->captured == match.captured;
                         });
      if (taken) continue;
      made.chosen[candidate.column] = candidate.reading;
      used.emplace_back(match.target, &match);
      count(made, target, match, candidate.column, type);
    }
    if (!made.has_name) name_by_reading(made, targets);
    if (!made.has_name) name_by_place(made, type, targets);
    return made;
  }

  // Every row is called something: what else could be the name, and nearly as well, is the name when no other column is. "Omschrijving" in a list of contracts.
  void name_by_reading(Assignment& made, std::span<const Target> targets) const {
    constexpr double kNearly = 0.12;
    std::optional<std::pair<uint32_t, uint32_t>> best;
    double least = kNearly;
    for (uint32_t i = 0; i < made.chosen.size(); ++i) {
      if (!made.chosen[i]) continue;
      for (uint32_t j = 0; j < made.readings[i].size(); ++j) {
        const Reading& reading = made.readings[i][j];
        const Target& target = targets[reading.match.target];
        const double loss = made.readings[i][*made.chosen[i]].score - reading.score;
        if (target.kind != Target::Kind::kField || target.field != metamodel_.name_field() || reading.fit < 0 ||
            reading.score < kTakenScore || loss >= least)
          continue;
        best = {i, j}, least = loss;
      }
    }
    if (!best) return;
    made.chosen[best->first] = best->second;
    made.has_name = true;
  }

  // Whatever its header says: the first column that has a text of its own in each row is what the rows are called.
  void name_by_place(Assignment& made, TypeId type, std::span<const Target> targets) const {
    constexpr size_t kColumnsMax = 4;
    for (uint32_t i = 0, looked_at = 0; i < made.chosen.size() && looked_at < kColumnsMax; ++i) {
      const ColumnProfile& profile = columns_->profile(i);
      if (made.chosen[i] || profile.filled == 0 || columns_->chosen(i) != nullptr || columns_->names_other_type(i, type)) continue;
      ++looked_at;
      const bool own_text = profile.filled >= 2 && profile.share(profile.distinct) > 0.85 && profile.filled * 10 >= profile.rows * 8;
      const bool words = profile.share(profile.numbers) < 0.3 && profile.share(profile.dates) < 0.3 && profile.share(profile.keys) < 0.5 &&
                         profile.share(profile.long_texts) < 0.5 && profile.length_mean > 3;
      if (!own_text || !words || table_.block.columns[i].header.empty() || says_total(table_.block.columns[i].header.core)) continue;
      const auto name = std::ranges::find_if(
          targets, [&](const Target& target) { return target.kind == Target::Kind::kField && target.field == metamodel_.name_field(); });
      if (name == targets.end()) return;
      made.chosen[i] = static_cast<uint32_t>(made.readings[i].size());
      made.readings[i].push_back(
          {{.target = static_cast<uint32_t>(name - targets.begin()), .score = kTakenScore, .reason = MatchReason::kPlace, .phrase = {}},
           kTakenScore,
           0.6});
      made.has_name = made.name_by_place = true;
      ++made.recognised;
      return;
    }
  }

  void count(Assignment& made, const Target& target, const Match& match, uint32_t position, TypeId type) const {
    constexpr double kSpecific = 0.9;
    const bool name = target.kind == Target::Kind::kField && target.field == metamodel_.name_field();
    const bool number =
        target.kind == Target::Kind::kKey || (target.kind == Target::Kind::kField && metamodel_.field(target.field).name == "external_id");
    ++made.recognised;
    // A table of years alone is any table of years.
    const bool any_years =
        (target.kind == Target::Kind::kTableCell || target.kind == Target::Kind::kMeasurement) && !match.captured.empty();
    if (!any_years && target.weight >= kSpecific && match.reason != MatchReason::kPart) ++made.specific;
    made.has_name |= name, made.has_number |= number;
    if ((!name && !number) || !columns_->names_type(position, type)) return;
    made.evidence += kNamedAfterType, ++made.specific, made.named_after_type |= name;
    if (name) made.named_at = std::min(made.named_at, position);
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

  // "APP-1", "APP-7": the keys that Koers gives to the elements of one type.
  double keys_evidence(const Assignment& assignment, TypeId type) const {
    constexpr double kMost = 0.8;
    const std::string prefix = fold(metamodel_.type(type).key_prefix);
    const std::span<const Target> targets = vocabulary_.targets(type);
    double best = 0;
    for (uint32_t i = 0; i < assignment.chosen.size(); ++i) {
      const ColumnProfile& profile = columns_->profile(i);
      if (profile.share(profile.keys) < kMost) continue;
      const auto of_type = std::ranges::count_if(profile.samples, [&](const std::string& folded) {
        return folded.starts_with(prefix) && folded.size() > prefix.size() &&
               folded.find_first_not_of(" 0123456789", prefix.size()) == folded.npos;
      });
      if (static_cast<double>(of_type) < kMost * static_cast<double>(profile.samples.size())) continue;
      const bool is_key =
          assignment.chosen[i] && targets[assignment.readings[i][*assignment.chosen[i]].match.target].kind == Target::Kind::kKey;
      best = std::max(best, is_key ? kKeysOfType : kCodesOfType);
    }
    return best;
  }

  uint32_t filled_columns() const {
    uint32_t filled = 0;
    for (uint32_t i = 0; i < table_.block.columns.size(); ++i) filled += columns_->profile(i).filled > 0;
    return filled;
  }

  // What it takes to be sure of a type that neither sheet nor file says.
  double needed(const Assignment& assignment) const {
    const uint32_t filled = filled_columns();
    if (assignment.recognised < filled) return kTypeByColumnsMin;
    return std::min(kTypeByColumnsMin, kTypeByFewBase + kTypeByFewEach * static_cast<double>(filled));
  }

  void find_type() {
    if (input_.choice != nullptr && !input_.choice->type.empty()) {
      const TypeId type = metamodel_.find_type(input_.choice->type);
      if (type.valid()) {
        table_.type = type, table_.sure = true, table_.reason = Message(kTypeChosen);
        finish(type);
        return;
      }
    }
    if (find_type_column()) return;
    struct Scored {
      TypeId type;
      double value, names;
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
      const double missing = !identified ? kNoIdentity : assignment.name_by_place && !assignment.has_number ? kNameByPlace : 0;
      const double keys = keys_evidence(assignment, type.id);
      assignment.specific += keys >= kKeysOfType;
      all.push_back({type.id, assignment.evidence + kNameWeight * names + keys - missing, names, std::move(assignment)});
    }
    std::stable_sort(all.begin(), all.end(), [](const Scored& left, const Scored& right) { return left.value > right.value; });
    // "Applicatie;Leverancier": of two types that columns name equally well, the rows are what the first of those columns says.
    const auto named_later = [](const Scored& one, const Scored& other) {
      return one.assignment.named_after_type && one.assignment.named_at > other.assignment.named_at;
    };
    const auto named_first = std::ranges::find_if(all, [&](const Scored& one) {
      return one.value > all[0].value - kTypeMargin && one.names >= all[0].names && named_later(all[0], one);
    });
    if (named_first != all.end()) std::rotate(all.begin(), named_first, named_first + 1);
    const auto guess_min = [&](const Scored& one) {
      const bool few = table_.block.columns.size() <= kFewColumns;
      if (!few && one.assignment.named_after_type) return kTypeNamedMin;
      return one.names >= 1 || (few && one.assignment.named_after_type) ? kTypeMin
                                                                        : std::min(kTypeGuessMin, needed(one.assignment) - kGuessBehind);
    };
    if (!all.empty()) table_.score = all[0].value;
    if (all.empty() || all[0].value < guess_min(all[0]) || (all[0].assignment.specific == 0 && all[0].names == 0)) {
      table_.reason = Message(kTypeUnknown);
      describe_columns({});
      return;
    }
    const Scored& best = all[0];
    table_.type = best.type;
    table_.score = best.value;
    const Label& label = metamodel_.type(best.type).plural;
    // A type under which the rows have no name is no rival of one under which they have. What a file of several sheets is called is one, where a sheet
    // has few columns that say something else.
    const auto is_rival = [&](const Scored& one) {
      // "Naam project": what the name is called says what the rows are, unless something else is all but as likely.
      const bool only_best_named = best.assignment.named_after_type && !one.assignment.named_after_type;
      const bool close = one.value > best.value - (only_best_named ? kNamedMargin : kTypeMargin) && best.names <= one.names + 1;
      const bool said = input_.several_sheets && best.assignment.recognised < kManyColumns && one.names >= best.names + kSaidMore &&
                        one.assignment.recognised * 2 >= best.assignment.recognised;
      return said || (close && !named_later(one, best) && (one.assignment.has_name || !best.assignment.has_name));
    };
    const auto rival = std::ranges::find_if(all.begin() + 1, all.end(), is_rival);
    const bool near = rival != all.end();
    // "Medewerker" over the hours of a week says what the rows are called, and not that they are about people.
    const bool says_so = best.assignment.named_after_type && best.assignment.recognised * 2 >= filled_columns();
    const bool weak = best.names < 1 && !says_so && best.value < needed(best.assignment);
    table_.sure = !near && !weak;
    table_.reason = best.names >= 1.5
                        ? Message(kTypeByName, {{"name", std::string(!input_.sheet.empty() ? input_.sheet : input_.file)}})
                        : Message(kTypeByHeaders, {{"count", static_cast<int64_t>(best.assignment.recognised)}, {"label", label}});
    for (size_t i = 1; i < all.size() && i < 4; ++i) {
      if (all[i].value > best.value - kTypeNear) table_.alternatives.push_back(all[i].type);
    }
    if (near)
      table_.reason = Message(kTypeUnsure, {{"first", label}, {"second", metamodel_.type(rival->type).plural}});
    else if (weak)
      table_.reason = Message(kTypeWeak, {{"label", label}});
    if (!best.assignment.has_name && !best.assignment.has_number && !can_be_named(best.assignment, best.type))
      table_.sure = false, table_.reason = Message(kTypeNoName, {{"label", label}});
    finish(best.type);
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
      const ColumnProfile& profile = columns_->profile(i);
      if (profile.samples.size() < 2 || profile.distinct > 40) continue;
      const std::string& core = table_.block.columns[i].header.core;
      if (core != "type" && core != "soort" && core != "soort element" && core != "elementtype" && core != "type element" &&
          core != "kind" && core != "wat" && core != "categorie")
        continue;
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
      table_.reason = Message(kTypeByColumn, {{"header", shown_header(table_.block.columns[i])}});
      finish(table_.type);
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

  void finish(TypeId type) {
    describe_columns(choose_columns(*columns_, static_cast<uint32_t>(table_.block.columns.size()), vocabulary_, type));
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
      case MatchReason::kWords:
      case MatchReason::kMeaning: return kHeaderWords;
      case MatchReason::kSpelling: return kHeaderSpelling;
      case MatchReason::kPart: return kHeaderPart;
      case MatchReason::kPattern: return kHeaderPattern;
      case MatchReason::kPlace: return kNamedByPlace;
      case MatchReason::kValues: return kKnownByValues;
      case MatchReason::kProse: return kKnownByProse;
      case MatchReason::kExpected: return kKnownByColumns;
    }
    return kHeaderWords;
  }

  void describe_columns(const ColumnChoice& choice) {
    for (uint32_t i = 0; i < table_.block.columns.size(); ++i) {
      const TableColumn& column = table_.block.columns[i];
      RecognisedColumn made{.column = column.column,
                            .header = shown_header(column),
                            .text = column.header,
                            .reason = Message(column.header.empty() && column.group.empty() ? kHeaderMissing : kHeaderUnknown)};
      if (!column.group.empty()) made.text.factor = std::max(made.text.factor, column.group.factor);
      if (made.text.unit == HeaderUnit::kNone) made.text.unit = column.group.unit;
      const ColumnProfile& profile = columns_->profile(i);
      const bool counter = profile.filled > 2 && profile.counting_up + 1 >= profile.filled;
      if (const std::string* chosen = columns_->chosen(i))
        describe_chosen(made, *chosen);
      else if (table_.type_column == column.column)
        made.reason = table_.reason;
      else if (i < choice.readings.size() && !choice.readings[i].empty())
        describe_reading(made, i, choice);
      if (counter && made.verdict == ColumnVerdict::kNotTaken && !made.meaning && columns_->chosen(i) == nullptr)
        made.reason = Message(kRowCounter);
      if (made.verdict == ColumnVerdict::kNotTaken && columns_->profile(i).filled == 0 && made.meaning == std::nullopt)
        made.reason = Message(kColumnEmpty);
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

  void describe_reading(RecognisedColumn& made, uint32_t position, const ColumnChoice& choice) {
    constexpr double kRivalMin = 0.2, kShownMin = 0.04, kSaidClearly = 0.8;
    const std::vector<Reading>& readings = choice.readings[position];
    const std::span<const Target> targets = vocabulary_.targets(table_.type);
    const auto meaning = [&](const Reading& reading) {
      ColumnMeaning made_of{targets[reading.match.target], reading.match.captured};
      if (reading.match.narrowed.valid()) made_of.target.other = {reading.match.narrowed};
      return made_of;
    };
    const uint32_t best = choice.chosen[position].value_or(0);
    const Reading& reading = readings[best];
    made.score = reading.score;
    const Label label = label_of(metamodel_, meaning(reading));
    for (uint32_t i = 0; i < readings.size() && made.alternatives.size() < 3; ++i) {
      if (i != best && (readings[i].score > kShownMin || readings[i].heard > kDoubtScore))
        made.alternatives.push_back(meaning(readings[i]));
    }
    if (!choice.chosen[position]) {
      const auto unfit =
          std::ranges::find_if(readings, [&](const Reading& one) { return one.match.reason == MatchReason::kExact && one.contradicted; });
      if (reading.score >= kDoubtProbability)
        made.reason = Message(kColumnTwice, {{"label", label}}), made.meaning = meaning(reading);
      else if (unfit != readings.end())
        made.reason = Message(kValuesDoNotSuit, {{"label", label_of(metamodel_, meaning(*unfit))}}), made.meaning = meaning(*unfit),
        made.verdict = ColumnVerdict::kDoubt;
      return;
    }
    made.meaning = meaning(reading);
    made.verdict = ColumnVerdict::kTaken;
    made.reason = Message(reason_text(reading.match.reason), {{"phrase", std::string(reading.match.phrase)}, {"label", label}});
    constexpr double kUnfit = -0.5;
    if (reading.score >= kTakenProbability && !(reading.contradicted && reading.fit < kUnfit)) return;
    made.verdict = ColumnVerdict::kDoubt;
    const auto rival = std::ranges::find_if(readings, [&](const Reading& one) { return &one != &reading && one.score >= kRivalMin; });
    if (reading.contradicted && reading.heard > kSaidClearly)
      made.reason = Message(kValuesDoNotSuit, {{"label", label}});
    else if (rival != readings.end())
      made.reason = Message(kColumnAmbiguous, {{"first", label}, {"second", label_of(metamodel_, meaning(*rival))}});
    else
      made.reason = Message(kColumnUnsure, {{"label", label}});
  }

  const Vocabulary& vocabulary_;
  const model::Metamodel& metamodel_;
  const RecogniseInput input_;
  RecognisedTable table_;
  std::optional<ColumnReadings> columns_;
};

}  // namespace

const RecognisedColumn* RecognisedTable::taken(Target::Kind kind, model::FieldId field) const {
  for (const RecognisedColumn& column : columns) {
    if (column.verdict == ColumnVerdict::kTaken && column.meaning && column.meaning->target.kind == kind &&
        (!field.valid() || column.meaning->target.field == field))
      return &column;
  }
  return nullptr;
}

void tell_names(const RecognisedTable& table, const model::Metamodel& metamodel, KnownNames& names, KnownNames::Place place) {
  if (!table.type.valid() || !table.sure || table.type_column) return;
  const auto calls = [&](const Target& target) {
    if (target.kind != Target::Kind::kField) return target.kind == Target::Kind::kKey;
    const std::string& name = metamodel.field(target.field).name;
    return target.field == metamodel.name_field() || name == "external_id" || name == "abbreviation";
  };
  for (const RecognisedColumn& column : table.columns) {
    if (column.verdict != ColumnVerdict::kTaken || !calls(column.meaning->target)) continue;
    for (const uint32_t row : table.rows.data) names.add(table.type, cell_text(table.block.cell(row, column.column)), place);
  }
}

RecognisedTable recognise(TableBlock block, const Vocabulary& vocabulary, const RecogniseInput& input) {
  Recogniser recogniser(std::move(block), vocabulary, input);
  recogniser.run();
  return std::move(recogniser).take();
}

std::vector<RecognisedTable> recognise_together(std::vector<TableToRecognise> tables, const Vocabulary& vocabulary, KnownNames names) {
  std::deque<Recogniser> recognisers;
  for (TableToRecognise& table : tables) recognisers.emplace_back(std::move(table.block), vocabulary, table.input).run();
  for (uint32_t i = 0; i < recognisers.size(); ++i) tell_names(recognisers[i].table(), vocabulary.metamodel(), names, i);
  std::vector<RecognisedTable> recognised;
  for (uint32_t i = 0; i < recognisers.size(); ++i) {
    if (recognisers[i].compare_with(names, i)) recognisers[i].run();
    recognised.push_back(std::move(recognisers[i]).take());
  }
  return recognised;
}

}  // namespace koers::exchange::table
