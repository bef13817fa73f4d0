// What a column is likely to say before its header is heard, and how much a header, the values and the place say for each answer: counted on sheets
// that others wrote (metamodel/header_evidence.yaml), and combined as if they were independent (naive Bayes).
// Shape:   natural logarithms of odds; sums of them compare the answers for one column.
// Source:  Maron, Automatic Indexing: An Experimental Inquiry, 1961; Doan, Domingos, Halevy, Reconciling Schemas of Disparate Data Sources (LSD), 2001.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "exchange/table/column_profile.h"
#include "exchange/table/target.h"
#include "model/metamodel.h"

namespace koers::exchange::table {

// What stands in a column, in one word.
enum class ValueClass {
  kShort,
  kPhrase,
  kProse,
  kRepeat,
  kPeople,
  kList,
  kKey,
  kKeys,
  kDate,
  kYear,
  kNumber,
  kSmall,
  kYesNo,
  kLink,
  kEmpty,
  kAmount,
  kCode,
  kLetter,
  kNorm,
  kCompany
};
inline constexpr std::array<std::string_view, 20> kValueClasses{"short", "phrase", "prose", "repeat", "people", "list",   "key",
                                                                "keys",  "date",   "year",  "number", "small",  "yes_no", "link",
                                                                "empty", "amount", "code",  "letter", "norm",   "company"};
// The share of the texts that say who, that name a law or a standard, and that name a company.
struct NamedShares {
  double people = 0, norms = 0, companies = 0;
};
ValueClass value_class(const ColumnProfile& profile, const NamedShares& named);

// What sort of answer a target is: what one sort of answer looks like, all of that sort do.
enum class TargetSort {
  kName,
  kExternalId,
  kDescription,
  kNotes,
  kAbbreviation,
  kYear,
  kText,
  kLongText,
  kInteger,
  kNumber,
  kYesNo,
  kMoney,
  kDate,
  kQuarter,
  kShare,
  kChoice,
  kChoices,
  kTexts,
  kOwner,
  kWho,
  kGroup,
  kLink,
  kKey,
  kCell,
  kRatings,
  kMeasurement,
  kNothing
};
inline constexpr std::array<std::string_view, 27> kTargetSorts{
    "name",   "external_id", "description", "notes", "abbreviation", "year",  "text",    "long_text",   "integer",
    "number", "yes_no",      "money",       "date",  "quarter",      "share", "choice",  "choices",     "texts",
    "owner",  "who",         "group",       "link",  "key",          "cell",  "ratings", "measurement", "nothing"};
TargetSort sort_of(const model::Metamodel& metamodel, const Target& target);

// First, second, somewhere, last; and the same for a column with many empty cells.
inline constexpr size_t kPlaces = 8;
size_t place_of(size_t position, size_t columns, const ColumnProfile& profile);

// What speaks for an answer, or for none; how much each weighs stands in header_evidence.yaml. weigh_evidence.py finds the weights from the same signs.
enum class Sign {
  kPrior,
  kPriorUnheard,
  kPlace,
  kPlaceUnheard,
  kValue,
  kValueUnheard,
  kSaid,
  kSaidUnheard,
  kAnotherHeard,
  kBestHeard,
  kHeardBehind,
  kLeadsThere,
  kLeadsElsewhere,
  kRepeats,
  kOtherType,
  kOwnType,
  kSeries,
  kRefersToRows,
  kRefersElsewhere,
  kNothing,
  kNothingPlace,
  kNothingValue,
  kNothingEmpty,
  kNothingKnown,
  kNothingDiffers,
  kKnownThere,
  kKnownElsewhere,
  kKnownRows,
  kKnownNotRows,
  kKnownNoLink,
  kNothingKnownNames,
  kNothingSaid
};
inline constexpr std::array<std::string_view, 32> kSigns{"prior",
                                                         "prior_unheard",
                                                         "place",
                                                         "place_unheard",
                                                         "value",
                                                         "value_unheard",
                                                         "said",
                                                         "said_unheard",
                                                         "another_heard",
                                                         "best_heard",
                                                         "heard_behind",
                                                         "leads_there",
                                                         "leads_elsewhere",
                                                         "repeats",
                                                         "other_type",
                                                         "own_type",
                                                         "series",
                                                         "refers_to_rows",
                                                         "refers_elsewhere",
                                                         "nothing",
                                                         "nothing_place",
                                                         "nothing_value",
                                                         "nothing_empty",
                                                         "nothing_known",
                                                         "nothing_differs",
                                                         "known_there",
                                                         "known_elsewhere",
                                                         "known_rows",
                                                         "known_not_rows",
                                                         "known_no_link",
                                                         "nothing_known_names",
                                                         "nothing_said"};
// The same in steps: how well the header says this, how well it says it in any type, what choices stand below; of nothing: how well it says anything.
enum class StepSign { kHeard, kAnywhere, kChoices, kNothingHeard, kNothingAnywhere };
inline constexpr std::array<std::string_view, 5> kStepSigns{"heard_", "anywhere_", "choices_", "nothing_heard_", "nothing_anywhere_"};

class ColumnEvidence {
 public:
  ColumnEvidence();

  // Before anything is seen: that a table of the type has a column for it. `name` as the counts call it: a field, "owns:from".
  double expected(std::string_view type, std::string_view name, const Target& target, TargetSort sort) const;
  double nothing_expected() const { return nothing_; }
  double of_values(TargetSort sort, ValueClass value) const { return values_[static_cast<size_t>(sort)][static_cast<size_t>(value)]; }
  double of_place(TargetSort sort, size_t place) const { return places_[static_cast<size_t>(sort)][place]; }
  // How well the header says it, 0: not at all.
  double of_heard(double heard) const;
  // For a field of choices: the share of the different texts that are one of them.
  double of_choices(double share, ValueClass value) const { return value == ValueClass::kEmpty ? 0 : choices_[choices_step(share, value)]; }
  double weight(Sign sign) const { return weights_[static_cast<size_t>(sign)]; }
  double weight(TargetSort sort) const { return sort_weights_[static_cast<size_t>(sort)]; }
  // `value`: of the share that is said, or of the share of choices.
  double weight(StepSign sign, double value) const;
  double weight_of_choices(double share, ValueClass value) const {
    return step_weights_[static_cast<size_t>(StepSign::kChoices)][choices_step(share, value)];
  }

 private:
  static size_t choices_step(double share, ValueClass value);
  void read_weight(const std::string& name, double weight);
  static constexpr size_t kSorts = kTargetSorts.size(), kClasses = kValueClasses.size();
  std::array<std::array<double, kClasses>, kSorts> values_{};
  std::array<std::array<double, kPlaces>, kSorts> places_{};
  std::array<double, kSorts> expected_{};  // probabilities
  std::vector<double> heard_, choices_;
  std::array<double, kSigns.size()> weights_{};
  std::array<double, kSorts> sort_weights_{};
  static constexpr size_t kStepsMax = 13;
  std::array<std::array<double, kStepsMax>, kStepSigns.size()> step_weights_{};
  double nothing_ = 0;
  struct Type {
    double tables = 0;
    std::unordered_map<std::string, double> columns;
  };
  std::unordered_map<std::string, Type> types_;
};

}  // namespace koers::exchange::table
