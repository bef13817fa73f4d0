#include "exchange/table/column_evidence.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "base/text.h"
#include "model/metamodel_yaml.h"

namespace koers::exchange::table {

std::string_view header_evidence_yaml();  // the bytes of the file, inside the program

namespace {

using model::FieldKind;

// How well a header was heard, in steps; the first is not at all. The counts in the file have these steps.
constexpr auto kHeardSteps = std::to_array<double>({0.0001, 0.42, 0.5, 0.56, 0.62, 0.7, 0.78, 0.84, 0.88, 0.92, 0.96, 0.985});
constexpr auto kAnywhereSteps = std::to_array<double>({0.5, 0.62, 0.78, 0.88, 0.96});
constexpr auto kNothingSteps = std::to_array<double>({0.0001, 0.5, 0.62, 0.78, 0.88, 0.96});
constexpr size_t kChoiceSteps = 5;  // other values; none, some, half, three quarters of the texts
constexpr double kTypePrior = 4;    // so many tables' worth of what all types say, beside what the tables of this type say
constexpr double kSortPrior = 3;
constexpr double kRareLink = 0.15;  // a link that the type does not show by itself

template <size_t N>
size_t position_of(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  CHECK(found != names.end());
  return static_cast<size_t>(found - names.begin());
}

std::vector<double> numbers_of(const model::YamlNode& list) {
  std::vector<double> numbers;
  for (const model::YamlNode& one : list.items()) numbers.push_back(one.number().value_or(0));
  return numbers;
}
double sum_of(const std::vector<double>& numbers) {
  double sum = 0;
  for (const double one : numbers) sum += one;
  return sum;
}

// The logarithm of how much likelier each step is among the right answers than among the others.
std::vector<double> odds(const std::vector<double>& right, const std::vector<double>& other) {
  CHECK(right.size() == other.size());
  constexpr double kUnseen = 0.5;
  const double all_right = sum_of(right) + kUnseen * static_cast<double>(right.size()),
               all_other = sum_of(other) + kUnseen * static_cast<double>(right.size());
  std::vector<double> result;
  for (size_t i = 0; i < right.size(); ++i)
    result.push_back(std::log((right[i] + kUnseen) / all_right) - std::log((other[i] + kUnseen) / all_other));
  return result;
}

}  // namespace

ValueClass value_class(const ColumnProfile& profile, const NamedShares& named) {
  if (profile.filled == 0) return ValueClass::kEmpty;
  const auto share = [&](uint32_t count) { return profile.share(count); };
  const double distinct = share(profile.distinct);
  if (share(profile.yes_no) >= 0.75) return share(profile.numbers) > 0.75 && profile.distinct > 2 ? ValueClass::kSmall : ValueClass::kYesNo;
  if (share(profile.links) >= 0.5) return ValueClass::kLink;
  if (share(profile.keys) >= 0.7) return distinct >= 0.9 ? ValueClass::kKey : ValueClass::kKeys;
  if (share(profile.dates) >= 0.7 && share(profile.numbers) < 0.5) return ValueClass::kDate;
  if (share(profile.numbers) >= 0.7 && share(profile.years) >= 0.7) return ValueClass::kYear;
  if (share(profile.numbers) >= 0.8 && share(profile.one_to_five) >= 0.9) return ValueClass::kSmall;
  if (share(profile.numbers) >= 0.75 || share(profile.money) >= 0.6 || share(profile.shares) >= 0.6)
    return share(profile.amounts) >= 0.5 ? ValueClass::kAmount : ValueClass::kNumber;
  if (named.people >= 0.5) return ValueClass::kPeople;
  if (named.norms >= 0.4) return ValueClass::kNorm;
  if (named.companies >= 0.25) return ValueClass::kCompany;
  if (share(profile.letters) >= 0.7) return ValueClass::kLetter;
  if (share(profile.codes) >= 0.7) return ValueClass::kCode;
  if (share(profile.sentences) > 0.3 || profile.length_mean >= 45) return ValueClass::kProse;
  if (share(profile.lists) >= 0.4) return ValueClass::kList;
  if (distinct < 0.6 && profile.filled >= 4) return ValueClass::kRepeat;
  return profile.length_mean >= 20 ? ValueClass::kPhrase : ValueClass::kShort;
}

size_t place_of(size_t position, size_t columns, const ColumnProfile& profile) {
  const size_t place = position == 0 ? 0 : position == 1 ? 1 : position + 1 == columns ? 3 : 2;
  return place + (profile.filled * 10 < profile.rows * 7 ? 4 : 0);
}

std::string name_of(const model::Metamodel& metamodel, const Target& target) {
  switch (target.kind) {
    case Target::Kind::kKey: return "key";
    case Target::Kind::kRatings: return "availability+integrity+confidentiality";
    case Target::Kind::kField: return metamodel.field(target.field).name;
    case Target::Kind::kRelation: return metamodel.relation_type(target.relation).name + (target.incoming ? ":from" : ":to");
    case Target::Kind::kMeasurement: return "measurements";
    case Target::Kind::kTableCell: break;
  }
  const model::Field& field = metamodel.field(target.field);
  return field.name + '.' + field.columns[target.column].name;
}

static TargetSort sort_of_kind(FieldKind kind) {
  switch (kind) {
    case FieldKind::kLongText: return TargetSort::kLongText;
    case FieldKind::kInteger: return TargetSort::kInteger;
    case FieldKind::kNumber: return TargetSort::kNumber;
    case FieldKind::kYesNo: return TargetSort::kYesNo;
    case FieldKind::kMoney: return TargetSort::kMoney;
    case FieldKind::kDate: return TargetSort::kDate;
    case FieldKind::kQuarter: return TargetSort::kQuarter;
    case FieldKind::kShare: return TargetSort::kShare;
    case FieldKind::kChoice: return TargetSort::kChoice;
    case FieldKind::kChoices: return TargetSort::kChoices;
    case FieldKind::kTexts: return TargetSort::kTexts;
    default: return TargetSort::kText;
  }
}

// What stands in a table is mostly an amount; what says which row is a text or a moment.
static TargetSort sort_of_cell(FieldKind kind) {
  switch (kind) {
    case FieldKind::kInteger:
    case FieldKind::kNumber:
    case FieldKind::kMoney:
    case FieldKind::kShare: return TargetSort::kCell;
    default: return sort_of_kind(kind);
  }
}

TargetSort sort_of(const model::Metamodel& metamodel, const Target& target) {
  switch (target.kind) {
    case Target::Kind::kKey: return TargetSort::kKey;
    case Target::Kind::kTableCell: return sort_of_cell(metamodel.field(target.field).columns[target.column].kind);
    case Target::Kind::kRatings: return TargetSort::kRatings;
    case Target::Kind::kMeasurement: return TargetSort::kMeasurement;
    case Target::Kind::kRelation: {
      const std::string& name = metamodel.relation_type(target.relation).name;
      const auto is = [&](std::initializer_list<std::string_view> names) { return std::ranges::find(names, name) != names.end(); };
      if (target.incoming ? is({"owns", "responsible", "accountable"}) : is({"commissioned_by"})) return TargetSort::kOwner;
      if (!target.incoming && is({"part_of", "in_domain", "under_theme"})) return TargetSort::kGroup;
      const std::string other = target.other.empty() ? "" : metamodel.type(target.other[0]).name;
      const auto leads_to = {"unit", "role", "body", "person", "audience"};
      return std::ranges::find(leads_to, other) != std::end(leads_to) ? TargetSort::kWho : TargetSort::kLink;
    }
    case Target::Kind::kField: break;
  }
  const model::Field& field = metamodel.field(target.field);
  if (field.name == "name") return TargetSort::kName;
  if (field.name == "external_id") return TargetSort::kExternalId;
  if (field.name == "description") return TargetSort::kDescription;
  if (field.name == "notes") return TargetSort::kNotes;
  if (field.name == "abbreviation") return TargetSort::kAbbreviation;
  if (field.unit == "year") return TargetSort::kYear;
  return sort_of_kind(field.kind);
}

ColumnEvidence::ColumnEvidence() {
  model::YamlProblems problems;
  const auto text = model::read_yaml("header_evidence.yaml", std::string(header_evidence_yaml()), {}, problems);
  CHECK(text != nullptr);
  std::vector<double> heard_right, heard_other, choices_right, choices_other;
  std::array<std::vector<double>, kSorts> values, places;
  for (const model::YamlEntry& part :
       model::YamlNode(*text).entries({"values", "places", "expected", "nothing", "heard", "choices", "types", "weights"})) {
    const auto by_sort = [&](auto& into) {
      for (const model::YamlEntry& one : part.value.entries()) into[position_of(kTargetSorts, one.key)] = numbers_of(one.value);
    };
    if (part.key == "values") by_sort(values);
    if (part.key == "places") by_sort(places);
    if (part.key == "nothing") nothing_ = std::log(part.value.number().value_or(1));
    if (part.key == "expected") {
      for (const model::YamlEntry& one : part.value.entries())
        expected_[position_of(kTargetSorts, one.key)] = one.value.number().value_or(0);
    }
    if (part.key == "heard" || part.key == "choices") {
      const bool heard = part.key == "heard";
      for (const model::YamlEntry& one : part.value.entries({"right", "other"}))
        (one.key == "right" ? (heard ? heard_right : choices_right) : (heard ? heard_other : choices_other)) = numbers_of(one.value);
    }
    if (part.key == "weights") {
      for (const model::YamlEntry& one : part.value.entries()) read_weight(one.key, one.value.number().value_or(0));
    }
    if (part.key != "types") continue;
    for (const model::YamlEntry& type : part.value.entries()) {
      for (const model::YamlEntry& one : type.value.entries()) {
        const double count = one.value.number().value_or(0);
        (one.key == "tables" ? types_[type.key].tables : types_[type.key].columns[one.key]) = count;
      }
    }
  }
  CHECK(problems.empty() && heard_right.size() == kHeardSteps.size() + 1 && choices_right.size() == kChoiceSteps);
  heard_ = odds(heard_right, heard_other), choices_ = odds(choices_right, choices_other);
  std::vector<double> all(kClasses);
  for (std::vector<double>& counts : values) {
    counts.resize(kClasses);
    for (size_t i = 0; i < kClasses; ++i) all[i] += counts[i];
  }
  const double total = sum_of(all);
  for (size_t sort = 0; sort < kSorts; ++sort) {
    const double count = sum_of(values[sort]);
    for (size_t i = 0; i < kClasses; ++i) {
      const double anywhere = (all[i] + 0.5) / (total + 0.5 * kClasses);
      values_[sort][i] = std::log((values[sort][i] + kSortPrior * anywhere) / (count + kSortPrior) / anywhere);
    }
    places[sort].resize(kPlaces);
    for (size_t i = 0; i < kPlaces; ++i) places_[sort][i] = std::log(kPlaces * (places[sort][i] + 1) / (sum_of(places[sort]) + kPlaces));
  }
}

double ColumnEvidence::expected(std::string_view type, std::string_view name, const Target& target, TargetSort sort) const {
  double probability = expected_[static_cast<size_t>(sort)];
  if (target.kind == Target::Kind::kRelation && target.weight < 0.5) probability *= kRareLink;
  if (const auto found = types_.find(std::string(type)); found != types_.end()) {
    const auto column = found->second.columns.find(std::string(name));
    probability =
        ((column == found->second.columns.end() ? 0 : column->second) + kTypePrior * probability) / (found->second.tables + kTypePrior);
  }
  return std::log(std::max(probability, 1e-6));
}

double ColumnEvidence::of_heard(double heard) const {
  return heard_[static_cast<size_t>(std::ranges::upper_bound(kHeardSteps, heard) - kHeardSteps.begin())];
}

size_t ColumnEvidence::choices_step(double share, ValueClass value) {
  if (value == ValueClass::kDate || value == ValueClass::kNumber || value == ValueClass::kAmount) return 0;
  return share >= 0.75 ? 4 : share >= 0.5 ? 3 : share > 0 ? 2 : 1;
}

double ColumnEvidence::weight(StepSign sign, double value) const {
  const auto step = [&](const auto& steps) { return static_cast<size_t>(std::ranges::upper_bound(steps, value) - steps.begin()); };
  const size_t at = sign == StepSign::kHeard ? step(kHeardSteps) : sign == StepSign::kAnywhere ? step(kAnywhereSteps) : step(kNothingSteps);
  return step_weights_[static_cast<size_t>(sign)][at];
}

// "said_unheard", "is_date", "heard_11".
void ColumnEvidence::read_weight(const std::string& name, double weight) {
  if (const auto sign = std::ranges::find(kSigns, name); sign != kSigns.end()) {
    weights_[static_cast<size_t>(sign - kSigns.begin())] = weight;
    return;
  }
  if (name.starts_with("is_")) {
    sort_weights_[position_of(kTargetSorts, std::string_view(name).substr(3))] = weight;
    return;
  }
  const size_t figure = name.find_last_of('_') + 1;
  const size_t step = static_cast<size_t>(parse_integer(name.substr(figure)).value_or(kStepsMax));
  CHECK(step < kStepsMax);
  step_weights_[position_of(kStepSigns, std::string_view(name).substr(0, figure))][step] = weight;
}

}  // namespace koers::exchange::table
