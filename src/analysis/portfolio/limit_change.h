// One change of a limit or a date that can be said in a sentence. What an answer proposes ("€ 120.000 more in 2027") is word for word what
// the next question can hand in, so that a proposal is applied, replayed and tested with nothing in between.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/reflect.h"
#include "base/result.h"
#include "base/time.h"

namespace koers::analysis::portfolio {

enum class ChangeOf {
  kIncidental,    // money more, in a year
  kStructural,    // money more, in a year
  kDays,          // days more of a skill, in a quarter; without one in every quarter
  kLargeChanges,  // that a department can have more of at the same time, in a quarter; without one in every quarter
  kLater,         // the deadline of an initiative this many quarters later
  kEarlier,       // an initiative may start this many quarters earlier
  kStart,         // an initiative starts in this quarter, its dates widened to allow it
};
BOOST_DESCRIBE_ENUM(ChangeOf, kIncidental, kStructural, kDays, kLargeChanges, kLater, kEarlier, kStart)

struct LimitChange {
  ChangeOf of = ChangeOf::kIncidental;
  std::string whose{};        // the skill; the key of the department or the initiative
  std::optional<int> year{};  // of money
  std::optional<Quarter> quarter{};
  Money money{};  // below zero: less
  double days = 0;
  int count = 0;  // of large changes, or quarters later or earlier
  bool operator==(const LimitChange&) const = default;
};
BOOST_DESCRIBE_STRUCT(LimitChange, (), (of, whose, year, quarter, money, days, count))
constexpr auto field_notes(const LimitChange*) {
  return notes(
      Note{.name = "of", .nl = "Wat er verandert", .en = "What changes", .required = true},
      Note{.name = "whose",
           .nl = "Vaardigheid, of sleutel van afdeling of initiatief",
           .en = "Skill, or key of a department or an initiative"},
      Note{.name = "year", .nl = "Jaar, bij geld", .en = "Year, of money", .min = 1900, .max = 2300},
      Note{.name = "quarter", .nl = "Kwartaal; leeg voor elk kwartaal", .en = "Quarter; empty for every quarter"},
      Note{.name = "money", .nl = "Zoveel geld erbij", .en = "This much more money", .unit = "euro"},
      Note{.name = "days", .nl = "Zoveel dagen erbij", .en = "This many more days", .unit = "days", .min = -1e7, .max = 1e7},
      Note{.name = "count", .nl = "Zoveel veranderingen of kwartalen", .en = "This many changes or quarters", .min = -1000, .max = 1000});
}

struct Intake;

// Changes the intake: its problem, and the dates that sentences show.
// Errors: kInvalidInput for a change that names what is not there, with its path.
Result<void> apply_changes(const std::vector<LimitChange>& changes, Intake& intake);

}  // namespace koers::analysis::portfolio
