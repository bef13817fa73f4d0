#include "exchange/table/column_readings.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "base/time.h"

namespace koers::exchange::table {
namespace {

using model::Field;
using model::FieldKind;
using model::TypeId;

// "2026" over "Incid.", "Beschikbare dagen 2026" over "Q1": without what stands above it the header says only half.
bool tells_period(const HeaderText& header) {
  return std::any_of(header.words.begin(), header.words.end(), [](const std::string& word) { return year_word(word).has_value(); });
}
std::string without_years(const HeaderText& header, std::string& years) {
  std::string rest;
  for (const std::string& word : split(header.shown, ' ')) {
    if (year_word(word))
      years += (years.empty() ? "" : " ") + word;
    else if (!word.empty())
      rest += (rest.empty() ? "" : " ") + word;
  }
  return rest;
}

}  // namespace

std::string shown_header(const TableColumn& column) {
  if (column.group.empty()) return column.header.shown;
  return column.header.empty() ? column.group.shown : column.group.shown + ": " + column.header.shown;
}

ColumnReadings::ColumnReadings(const TableBlock& block, const Vocabulary& vocabulary, const RecogniseInput& input)
    : block_(block), vocabulary_(vocabulary), metamodel_(vocabulary.metamodel()), input_(input) {
  // Of a very wide table fewer rows tell as much, and are looked at in the same time.
  constexpr size_t kCellsMax = 200'000, kRowsMin = 20;
  const size_t rows_max = std::clamp(kCellsMax / std::max<size_t>(block.columns.size(), 1), kRowsMin, kProfileRowsMax);
  for (const TableColumn& column : block.columns) {
    Column& made = columns_.emplace_back();
    made.named_types = vocabulary.named_types(column.header.core);
    const std::vector<double> bracketed = vocabulary.named_types(column.header.bracketed);
    const auto found = std::find(bracketed.begin(), bracketed.end(), 1.0);
    if (found != bracketed.end()) made.bracketed_type = TypeId{static_cast<uint16_t>(found - bracketed.begin())};
    made.profile =
        profile_of(block.body.size(), rows_max, [&](size_t row) -> const Cell& { return block.cell(block.body[row], column.column); });
    for (const std::string& sample : made.profile.samples)
      for (const model::FieldId field : vocabulary.choices_called(sample)) ++made.choices[field.value];
    const HeaderWords& words = vocabulary.header_words();
    const auto share_of = [&](auto&& names) {
      const auto count = std::ranges::count_if(made.profile.samples, names);
      return made.profile.samples.empty() ? 0 : static_cast<double>(count) / static_cast<double>(made.profile.samples.size());
    };
    const double people = share_of([&](const std::string& one) { return words.names_people(one); });
    made.value = value_class(made.profile, {.people = std::max(people, made.profile.share(made.profile.initials)),
                                            .norms = share_of([&](const std::string& one) { return words.names_norm(one); }),
                                            .companies = share_of([&](const std::string& one) { return words.names_company(one); })});
    constexpr double kFew = 2;  // one or two cells say little
    made.trust = made.profile.filled / (made.profile.filled + kFew);
    const auto says_when = [](const HeaderText& header) {
      return tells_period(header) || (header.words.size() <= 3 && parse_date(header.core).has_value());
    };
    made.period = says_when(column.header) || says_when(column.group);
    made.place = place_of(columns_.size() - 1, block.columns.size(), made.profile);
    made.read.resize(metamodel_.types().size());
    hear_words(made, column);
  }
  find_references();
}

// The words of the header, and for half what stands above it.
void ColumnReadings::hear_words(Column& made, const TableColumn& column) const {
  constexpr double kAbove = 0.5;
  const PreparedHeader group = vocabulary_.prepare(column.group);
  const PreparedHeader own = vocabulary_.prepare(column.header, &group);
  made.differs = !own.differs.empty();
  for (auto& [header, trust] : variants(column, made.bracketed_type.valid()))
    made.variants.emplace_back(vocabulary_.prepare(std::move(header), &group), trust);
  made.said = vocabulary_.said_by(own), made.share_known = vocabulary_.share_known(own);
  if (column.group.empty()) return;
  const WordOdds::Said above = vocabulary_.said_by(group);
  for (size_t i = 0; i < above.names.size(); ++i) made.said.names[i] += kAbove * above.names[i];
  for (size_t i = 0; i < above.sorts.size(); ++i) made.said.sorts[i] += kAbove * above.sorts[i];
  made.share_known = std::max(made.share_known, kAbove * vocabulary_.share_known(group));
}

// "M1; M3" beside a column in which each row has a number of its own: such a column speaks of other rows.
void ColumnReadings::find_references() {
  constexpr size_t kIdentitiesMax = 8, kColumnsMax = 256;
  constexpr uint32_t kRowsMin = 3;
  std::vector<std::pair<size_t, std::unordered_set<std::string_view>>> identities;
  for (size_t i = 0; i < columns_.size() && identities.size() < kIdentitiesMax; ++i) {
    const ColumnProfile& profile = columns_[i].profile;
    const bool own = profile.filled >= kRowsMin && profile.share(profile.distinct) > 0.95 && profile.filled * 10 >= profile.rows * 9 &&
                     profile.share(profile.dates) < 0.5 && profile.share(profile.sentences) < 0.5;
    if (own) identities.emplace_back(i, std::unordered_set<std::string_view>(profile.samples.begin(), profile.samples.end()));
  }
  for (size_t i = 0; i < columns_.size() && i < kColumnsMax; ++i) {
    const std::vector<std::string>& samples = columns_[i].profile.samples;
    for (const auto& [position, names] : identities) {
      if (position == i) continue;
      const auto found = std::ranges::count_if(samples, [&](const std::string& sample) {
        if (names.contains(sample)) return true;
        return std::ranges::any_of(split(sample, ' '), [&](const std::string& part) { return part.size() > 1 && names.contains(part); });
      });
      if (!samples.empty())
        columns_[i].refers = std::max(columns_[i].refers, static_cast<double>(found) / static_cast<double>(samples.size()));
    }
  }
}

void ColumnReadings::compare_with(const KnownNames& names, KnownNames::Place own) {
  for (Column& column : columns_) {
    column.known = names.shares(column.profile.parts, own);
    column.known_as_anything = column.known.empty() ? 0 : *std::ranges::max_element(column.known);
  }
}

double ColumnReadings::known_as(uint32_t position, std::span<const TypeId> types) const {
  double share = 0;
  for (const TypeId type : types) share += known_as(position, type);
  return std::min(share, 1.0);
}

const std::vector<double>& ColumnReadings::heard_anywhere(uint32_t position) const {
  const Column& column = columns_[position];
  if (!column.heard_anywhere.empty()) return column.heard_anywhere;
  column.heard_anywhere.resize(column.said.names.size());
  for (const model::ElementType& type : metamodel_.types()) {
    if (type.removed) continue;
    const std::span<const Expectation> expected = vocabulary_.expectations(type.id);
    for (const Reading& one : of(position, type.id)) {
      double& best = column.heard_anywhere[expected[one.match.target].name];
      best = std::max(best, one.heard);
    }
  }
  return column.heard_anywhere;
}

const std::vector<Reading>& ColumnReadings::of(uint32_t position, TypeId type) const {
  std::optional<std::vector<Reading>>& known = columns_[position].read[type.value];
  if (!known) known = read(position, type);
  return *known;
}

const std::string* ColumnReadings::chosen(uint32_t position) const {
  if (input_.choice == nullptr) return nullptr;
  const auto found = input_.choice->columns.find(fold(shown_header(block_.columns[position])));
  return found == input_.choice->columns.end() ? nullptr : &found->second;
}

bool ColumnReadings::names_other_type(uint32_t position, TypeId type) const {
  const std::vector<double>& named = columns_[position].named_types;
  return named[type.value] == 0 && std::any_of(named.begin(), named.end(), [](double one) { return one >= 0.6; });
}

// The header as it stands, and together with what stands above it or what the sheet is called.
std::vector<std::pair<HeaderText, double>> ColumnReadings::variants(const TableColumn& column, bool names_type_in_brackets) const {
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
    if (column.header.empty())
      all.emplace_back(column.group, 0.9);
    else
      all.emplace_back(read_header(column.group.shown + ' ' + column.header.shown), 0.97),
          all.emplace_back(read_header(column.header.shown + ' ' + column.group.shown), 0.95);
  }
  // "Auteur / beheerder", "Serienummer, reeks": either will do.
  if (const std::string& text = column.header.shown; text.find_first_of("/,") != text.npos) {
    constexpr size_t kPartsMax = 4;
    for (size_t from = 0, to, part = 0; from < text.size() && part < kPartsMax; from = to + 1, ++part) {
      to = std::min(text.find_first_of("/,", from), text.size());
      if (trim(std::string_view(text).substr(from, to - from)).size() >= 4)
        all.emplace_back(read_header(text.substr(from, to - from)), 0.93);
    }
  }
  if (!column.header.bracketed.empty() && names_type_in_brackets) all.emplace_back(read_header(column.header.bracketed), 0.92);
  if (!input_.sheet.empty() && !column.header.empty()) {
    const std::string folded = fold(input_.sheet);
    const std::string first = folded.substr(0, folded.find(' '));
    if (first.size() >= 4) all.emplace_back(read_header(first + ' ' + column.header.shown), 0.86);
  }
  return all;
}

double ColumnReadings::share_of_choices(const Column& column, const Field& field) const {
  const auto known = column.choices.find(field.id.value);
  return known == column.choices.end() ? 0 : static_cast<double>(known->second) / static_cast<double>(column.profile.samples.size());
}

double ColumnReadings::fit_of(const Column& column, const Target& target) const {
  const ColumnProfile& profile = column.profile;
  if (profile.filled == 0) return 0;
  const double numeric = profile.share(profile.numbers), unique = profile.share(profile.distinct);
  switch (target.kind) {
    case Target::Kind::kKey: return profile.share(profile.keys) > 0.8 ? 1 : -1;
    case Target::Kind::kRatings: return profile.share(profile.ratings) > 0.6 ? 1 : -0.8;
    case Target::Kind::kTableCell: return fit(profile, metamodel_.field(target.field).columns[target.column].kind);
    case Target::Kind::kMeasurement: return std::max(fit(profile, FieldKind::kNumber), fit(profile, FieldKind::kShare));
    case Target::Kind::kRelation: {
      if (numeric > 0.8 || profile.share(profile.yes_no) > 0.8 || (profile.share(profile.dates) > 0.8 && profile.share(profile.keys) < 0.5))
        return -1;
      return profile.share(profile.sentences) > 0.5 ? -0.7 : 0;
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
  return fit(profile, field, share_of_choices(column, field));
}

std::vector<Reading> ColumnReadings::read(uint32_t position, TypeId type) const {
  std::vector<Reading> readings;
  if (chosen(position) != nullptr) return readings;
  const Column& column = columns_[position];
  const std::span<const Target> targets = vocabulary_.targets(type);
  const HeaderText& own = block_.columns[position].header;
  const bool total = own.words.size() == 1 && says_total(own.core);  // sums of the columns beside it
  const auto is_identity = [&](const Target& target) {
    return target.kind == Target::Kind::kField &&
           (target.field == metamodel_.name_field() || metamodel_.field(target.field).name == "external_id");
  };
  for (const auto& [header, trust] : column.variants) {
    for (Match& match : vocabulary_.matches(type, header)) {
      const Target& target = targets[match.target];
      if (total && (target.kind == Target::Kind::kTableCell || target.kind == Target::Kind::kMeasurement)) continue;
      const double suits = fit_of(column, target);
      double heard = match.score * trust;
      if (match.free_text && trust < 1) heard -= 0.12;  // any word can come from above: that is no evidence
      if (is_identity(target) && names_other_type(position, type)) heard -= 0.5;
      if (target.kind == Target::Kind::kRelation && column.bracketed_type.valid()) {
        const bool leads_there = std::find(target.other.begin(), target.other.end(), column.bracketed_type) != target.other.end();
        heard += leads_there ? 0.1 : -0.1;
      }
      const double score = heard + (suits > 0 ? 0.12 * suits : 0.42 * suits);
      const auto known = std::find_if(readings.begin(), readings.end(), [&](const Reading& one) {
        return one.match.target == match.target && one.match.captured == match.captured;
      });
      if (known == readings.end())
        readings.push_back({std::move(match), score, suits, heard});
      else if (score > known->score)
        *known = {std::move(match), score, suits, heard};
    }
  }
  read_choices(column, targets, readings);
  std::stable_sort(readings.begin(), readings.end(), [](const Reading& left, const Reading& right) { return left.score > right.score; });
  constexpr double kWholePattern = 0.83, kAsGoodAs = 0.96;  // every word of the header has its place in what the metamodel expects
  double best_pattern = kWholePattern;
  for (const Reading& one : readings)
    if (!one.match.captured.empty()) best_pattern = std::max(best_pattern, one.heard);
  for (Reading& one : readings)
    if (!one.match.captured.empty() && one.heard >= best_pattern) one.heard = std::max(one.heard, kAsGoodAs);
  return readings;
}

double ColumnReadings::odds_of(const Column& column, const Target& target, const Expectation& expectation, double heard,
                               bool& contradicted) const {
  constexpr double kContradicts = -1, kRepeats = 1.5;
  const ColumnEvidence& evidence = vocabulary_.evidence();
  const TargetSort sort = expectation.sort;
  double values = 0;
  if (target.kind == Target::Kind::kTableCell && sort != TargetSort::kCell)
    values = 0;  // which choices a column of a table has is not looked up
  else if (sort == TargetSort::kChoice || sort == TargetSort::kChoices)
    values = column.trust * evidence.of_choices(share_of_choices(column, metamodel_.field(target.field)), column.value);
  else if (column.value != ValueClass::kEmpty)
    values = column.trust * evidence.of_values(sort, column.value);
  contradicted = values < kContradicts;
  const bool repeats = column.profile.filled >= 4 && column.profile.share(column.profile.distinct) < 0.7;
  if (repeats && (sort == TargetSort::kExternalId || sort == TargetSort::kName)) values -= kRepeats;
  return expectation.odds + evidence.of_heard(heard) + evidence.of_place(sort, column.place) + values;
}

double ColumnReadings::suits(uint32_t position, TypeId type, std::span<const Reading> heard) const {
  const Column& column = columns_[position];
  if (column.variants.empty()) return 0;
  const ColumnEvidence& evidence = vocabulary_.evidence();
  const std::span<const Target> targets = vocabulary_.targets(type);
  const std::span<const Expectation> expected = vocabulary_.expectations(type);
  std::vector<double> best(targets.size());
  for (const Reading& one : heard) best[one.match.target] = std::max(best[one.match.target], one.heard);
  double nothing = evidence.nothing_expected();
  double prior = std::exp(nothing);
  nothing += evidence.of_place(TargetSort::kNothing, column.place) +
             (column.value == ValueClass::kEmpty ? 0 : column.trust * evidence.of_values(TargetSort::kNothing, column.value));
  double all = std::exp(nothing);
  bool contradicted = false;
  for (uint32_t i = 0; i < targets.size(); ++i) {
    prior += std::exp(expected[i].odds);
    const bool says_when = targets[i].kind == Target::Kind::kTableCell || targets[i].kind == Target::Kind::kMeasurement ||
                           targets[i].kind == Target::Kind::kKey;
    if (best[i] > 0 || !says_when) all += std::exp(odds_of(column, targets[i], expected[i], best[i], contradicted));
  }
  return std::log(all / prior);
}

// "Afdeling": of the links, one that leads to departments before all is likelier, and one that never does is not.
double ColumnReadings::leads_to_named(const Column& column, const Target& target) const {
  constexpr double kNamed = 1, kLeads = 1.5;
  if (target.kind != Target::Kind::kRelation || target.other.empty() ||
      std::ranges::find(column.named_types, kNamed) == column.named_types.end())
    return 0;
  const auto is_named = [&](TypeId type) { return column.named_types[type.value] == kNamed; };
  if (is_named(target.other.front())) return kLeads;
  return std::ranges::any_of(target.other, is_named) ? 0 : -kLeads;
}

// How much everything but the header speaks for an answer, and the header too: the weighed sum of its signs.
double ColumnReadings::weighed_signs(uint32_t position, TypeId type, const Target& target, const Expectation& expectation,
                                     const Reading& reading, double best_heard, bool& contradicted) const {
  constexpr double kUnheard = 0.5, kSaidMin = -4, kSaidMax = 6, kRefers = 0.5;
  constexpr double kOtherChoices = -1, kOtherValues = -2.2, kUnlikely = -0.7,
                   kUnfit = -0.9;  // so unlikely under this answer that they contradict it
  const Column& column = columns_[position];
  const ColumnEvidence& evidence = vocabulary_.evidence();
  const TargetSort sort = expectation.sort;
  const bool unheard = reading.heard < kUnheard;
  const auto both = [&](Sign sign, Sign when_unheard, double value) {
    return value * (evidence.weight(sign) + (unheard ? evidence.weight(when_unheard) : 0));
  };
  // A header that says which year, quarter or skill has a column of its own for each: how many there are says nothing about one.
  constexpr double kOneOfSeveral = -0.7;
  const double odds = reading.match.captured.empty() ? expectation.odds : std::max(expectation.odds, kOneOfSeveral);
  double score = both(Sign::kPrior, Sign::kPriorUnheard, odds) +
                 both(Sign::kPlace, Sign::kPlaceUnheard, evidence.of_place(sort, column.place)) +
                 both(Sign::kSaid, Sign::kSaidUnheard, std::clamp(column.said.names[expectation.name], kSaidMin, kSaidMax)) +
                 evidence.weight(StepSign::kHeard, reading.heard) + evidence.weight(sort);
  if (target.kind == Target::Kind::kTableCell && sort != TargetSort::kCell) {
    contradicted = false;  // which choices a column of a table has is not looked up
  } else if (sort == TargetSort::kChoice || sort == TargetSort::kChoices) {
    const double share = share_of_choices(column, metamodel_.field(target.field));
    if (column.value != ValueClass::kEmpty)
      score += std::sqrt(column.trust) * evidence.weight_of_choices(share, column.value);  // even a few words tell
    contradicted = column.trust * evidence.of_choices(share, column.value) < kOtherChoices;
  } else if (column.value != ValueClass::kEmpty) {
    const double values = column.trust * evidence.of_values(sort, column.value);
    score += both(Sign::kValue, Sign::kValueUnheard, values);
    contradicted = values < kOtherValues || (values < kUnlikely && reading.fit < kUnfit);
  }
  if (const double anywhere = heard_anywhere(position)[expectation.name]; anywhere > reading.heard)
    score += evidence.weight(StepSign::kAnywhere, anywhere);
  if (reading.heard <= 0)
    score += best_heard * evidence.weight(Sign::kAnotherHeard);
  else
    score += reading.heard >= best_heard ? evidence.weight(Sign::kBestHeard)
                                         : (best_heard - reading.heard) * evidence.weight(Sign::kHeardBehind);
  if (const double leads = leads_to_named(column, target); leads != 0)
    score += evidence.weight(leads > 0 ? Sign::kLeadsThere : Sign::kLeadsElsewhere);
  if (!reading.match.captured.empty()) score += evidence.weight(Sign::kSeries);
  if (column.refers >= kRefers) {
    const bool own = std::ranges::find(target.other, type) != target.other.end();
    score += evidence.weight(own ? Sign::kRefersToRows : Sign::kRefersElsewhere);
  }
  return score + known_signs(position, type, target, sort);
}

// No other link of the type's own leads to what stands there.
bool ColumnReadings::only_link_to(const Target& target, TypeId type, uint32_t position) const {
  constexpr double kOwnLink = 0.5;
  return target.weight >= kOwnLink && std::ranges::none_of(vocabulary_.targets(type), [&](const Target& other) {
           return other.kind == Target::Kind::kRelation && other.weight >= kOwnLink &&
                  (other.relation != target.relation || other.incoming != target.incoming) && known_as(position, other.other) > 0;
         });
}

// What stands there is the name of something: of what the link leads to, of something else, or of the row itself, which is known already.
double ColumnReadings::known_signs(uint32_t position, TypeId type, const Target& target, TargetSort sort) const {
  constexpr double kHardly = 0.1;
  const ColumnEvidence& evidence = vocabulary_.evidence();
  const double anything = known_as_anything(position);
  if (anything < kKnownShareMin) return 0;
  const double own = known_as(position, type);
  if (target.kind == Target::Kind::kRelation) {
    const double there = target.other.empty() ? anything : known_as(position, target.other);  // empty: to whatever there is
    // A list that goes in again names the rows that are known: that speaks for a link to such rows no more than for their name.
    if (own >= kKnownShareMin && std::ranges::find(target.other, type) != target.other.end())
      return evidence.weight(Sign::kKnownRows) * own;
    // Set by hand: too few sheets of one author speak of each other to count it.
    constexpr double kMost = 0.6, kOnlyThere = 3;
    const bool only = there >= kMost && only_link_to(target, type, position);
    return there >= kKnownShareMin ? evidence.weight(Sign::kKnownThere) * there + (only ? kOnlyThere : 0)
           : there < kHardly       ? evidence.weight(Sign::kKnownElsewhere) * anything
                                   : 0;
  }
  if (sort == TargetSort::kName || sort == TargetSort::kExternalId) {
    return own >= kKnownShareMin ? evidence.weight(Sign::kKnownRows) * own : evidence.weight(Sign::kKnownNotRows) * anything;
  }
  return evidence.weight(Sign::kKnownNoLink) * anything;
}

// Of a name or a number besides: whether it says what each row is.
double ColumnReadings::identity_signs(uint32_t position, TypeId type) const {
  const ColumnProfile& profile = columns_[position].profile;
  const ColumnEvidence& evidence = vocabulary_.evidence();
  double score = 0;
  if (profile.filled >= 4 && profile.share(profile.distinct) < 0.7) score += evidence.weight(Sign::kRepeats);
  if (names_other_type(position, type)) score += evidence.weight(Sign::kOtherType);
  if (names_type(position, type)) score += evidence.weight(Sign::kOwnType);
  return score;
}

double ColumnReadings::has_no_place(uint32_t position, TypeId type) const {
  const Column& column = columns_[position];
  return column.variants.empty() ? 0 : vocabulary_.has_no_place(type, column.variants.front().first);
}

double ColumnReadings::signs_of_nothing(uint32_t position, TypeId type, double best_heard) const {
  const Column& column = columns_[position];
  const ColumnEvidence& evidence = vocabulary_.evidence();
  const std::vector<double>& anywhere = heard_anywhere(position);
  const double best_anywhere = anywhere.empty() ? 0 : *std::ranges::max_element(anywhere);
  double score = evidence.weight(Sign::kNothing) + evidence.weight(Sign::kNothingKnown) * column.share_known +
                 evidence.weight(Sign::kNothingPlace) * evidence.of_place(TargetSort::kNothing, column.place) +
                 evidence.weight(StepSign::kNothingHeard, best_heard) + evidence.weight(StepSign::kNothingAnywhere, best_anywhere);
  if (column.value == ValueClass::kEmpty)
    score += evidence.weight(Sign::kNothingEmpty);
  else
    score += column.trust * evidence.weight(Sign::kNothingValue) * evidence.of_values(TargetSort::kNothing, column.value);
  score += evidence.weight(Sign::kNothingSaid) * has_no_place(position, type);
  if (column.known_as_anything >= kKnownShareMin) score += evidence.weight(Sign::kNothingKnownNames) * column.known_as_anything;
  return column.differs ? score + evidence.weight(Sign::kNothingDiffers) : score;
}

ColumnReadings::Weighed ColumnReadings::weigh(uint32_t position, TypeId type) const {
  Weighed weighed;
  const Column& column = columns_[position];
  if (chosen(position) != nullptr || column.variants.empty()) return weighed;
  const std::span<const Target> targets = vocabulary_.targets(type);
  const std::span<const Expectation> expected = vocabulary_.expectations(type);
  double best_heard = 0;
  std::vector<bool> heard(targets.size());
  for (const Reading& one : of(position, type)) {
    best_heard = std::max(best_heard, one.heard);
    if (one.heard > 0) heard[one.match.target] = true, weighed.readings.push_back(one);
  }
  for (uint32_t i = 0; i < targets.size(); ++i) {
    const bool says_when =
        targets[i].kind == Target::Kind::kTableCell || targets[i].kind == Target::Kind::kMeasurement;  // only the header can
    if (heard[i] || says_when || targets[i].kind == Target::Kind::kKey) continue;
    weighed.readings.push_back(
        {{.target = i, .score = 0, .reason = MatchReason::kExpected, .phrase = {}}, 0, fit_of(column, targets[i]), 0});
  }
  weighed.nothing = signs_of_nothing(position, type, best_heard);
  for (Reading& one : weighed.readings) {
    const Expectation& expectation = expected[one.match.target];
    one.score = weighed_signs(position, type, targets[one.match.target], expectation, one, best_heard, one.contradicted);
    if (expectation.sort == TargetSort::kExternalId || expectation.sort == TargetSort::kName) one.score += identity_signs(position, type);
  }
  std::ranges::stable_sort(weighed.readings, [](const Reading& left, const Reading& right) {
    return left.score != right.score ? left.score > right.score : left.heard > right.heard;
  });
  // A link that leads to one type or to another is one answer, and so is an amount in one unit or in another.
  const auto is_same = [&](const Reading& left, const Reading& right) {
    const Target &one = targets[left.match.target], &other = targets[right.match.target];
    if (one.kind != other.kind) return false;
    if (one.kind == Target::Kind::kRelation) return one.relation == other.relation && one.incoming == other.incoming;
    return one.kind == Target::Kind::kTableCell && one.field == other.field && one.column == other.column &&
           (left.match.captured == right.match.captured || (left.match.free_text && right.match.free_text));
  };
  std::vector<Reading> kept;
  for (Reading& reading : weighed.readings) {
    if (std::ranges::none_of(kept, [&](const Reading& one) { return is_same(one, reading); })) kept.push_back(std::move(reading));
  }
  weighed.readings = std::move(kept);
  return weighed;
}

// The words in the cells are those of one list of choices, and of no other: then the header need not say which.
void ColumnReadings::read_choices(const Column& column, std::span<const Target> targets, std::vector<Reading>& readings) const {
  const ColumnProfile& profile = column.profile;
  if (profile.filled < 3 || profile.samples.size() < 2 ||
      (!readings.empty() && std::ranges::max(readings, {}, &Reading::score).score >= kTakenScore))
    return;
  std::optional<uint32_t> only;
  for (uint32_t i = 0; i < targets.size(); ++i) {
    if (targets[i].kind != Target::Kind::kField) continue;
    const Field& field = metamodel_.field(targets[i].field);
    if (field.kind != FieldKind::kChoice || share_of_choices(column, field) < 0.75) continue;
    if (only) return;
    only = i;
  }
  if (!only) return;
  std::erase_if(readings, [&](const Reading& one) { return one.match.target == *only; });
  readings.push_back({{.target = *only, .score = kTakenScore, .reason = MatchReason::kValues, .phrase = {}}, kTakenScore + 0.02, 1});
}

}  // namespace koers::exchange::table
