// What the limits are worth, and what each chosen initiative costs the others: every figure by solving the whole again.
// Shape:   a LimitWorth per limit (money per year, a skill or a department over all quarters and in each quarter that is full), a
//          Displacement per chosen initiative.
// Units:   points; what one more unit is stands in the change itself (€ 10.000, 5 days, one large change).
// Errors:  those of the portfolio lens.
// Cost:    one solving again per limit and per chosen initiative, of counted effort: the same answer everywhere unless solver_seconds is set.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/portfolio/portfolio.h"

namespace koers::analysis::portfolio {

struct WorthOptions {
  std::optional<Date> today{};
  Options plan{};  // with start_from the plan that is on the table
  Money money_step = euros(10'000);
  double days_step = 5;
  int64_t schedules = 300;    // of each solving again
  double solver_seconds = 0;  // of each solving again; with the solver figures can be proven, and are by the clock
};
BOOST_DESCRIBE_STRUCT(WorthOptions, (), (today, plan, money_step, days_step, schedules, solver_seconds))
constexpr auto field_notes(const WorthOptions*) {
  return notes(Note{.name = "today", .nl = "Vandaag", .en = "Today"},
               Note{.name = "plan", .nl = "Opties van het plan", .en = "Options of the plan"},
               Note{.name = "money_step", .nl = "Eén stap geld", .en = "One step of money", .unit = "euro"},
               Note{.name = "days_step", .nl = "Eén stap dagen", .en = "One step of days", .unit = "days", .min = 0.1, .max = 1e6},
               Note{.name = "schedules", .nl = "Schema's per keer", .en = "Schedules each time", .min = 1, .max = 1e9},
               Note{.name = "solver_seconds",
                    .nl = "Rekentijd van de oplosser per keer",
                    .en = "Time of the solver each time",
                    .unit = "seconds",
                    .min = 0,
                    .max = 600});
}

// A difference in value that solving again established.
struct Effect {
  double at_least = 0;  // found: a plan with exactly this difference stands
  double at_most = 0;   // by the bound
  bool proven = false;  // both plans are the best there are: the difference is at_least
};
BOOST_DESCRIBE_STRUCT(Effect, (), (at_least, at_most, proven))

struct LimitWorth {
  LimitChange change;  // one unit more, to hand in as an option
  Message what;
  Effect more;  // that the plan would be worth more
  std::vector<model::ElementLink> brings, displaces, moves;
};
BOOST_DESCRIBE_STRUCT(LimitWorth, (), (change, what, more, brings, displaces, moves))

enum class WithoutIt { kCanDo, kNeeded, kNotEstablished };
BOOST_DESCRIBE_ENUM(WithoutIt, kCanDo, kNeeded, kNotEstablished)

struct Displacement {
  model::ElementLink element;
  Ground ground = Ground::kChosen;
  WithoutIt without_it = WithoutIt::kCanDo;  // kNeeded: what must be done cannot do without it
  // What the plan loses without it; below zero: an obligation that costs more than it brings. A plan found without it makes the loss at
  // most `at_most`; the bound makes it at least `at_least`.
  Effect lost;
  std::vector<model::ElementLink> comes, falls, moves;  // falls: cannot do without it, or no longer fits
};
BOOST_DESCRIBE_STRUCT(Displacement, (), (element, ground, without_it, lost, comes, falls, moves))

struct Worth {
  Status status = Status::kUnknown;
  double value = 0, bound = 0;
  std::vector<LimitWorth> limits;
  std::vector<Displacement> chosen;
  std::vector<Message> notes;
  bool partial = false;
  bool reproducible = true;
};
BOOST_DESCRIBE_STRUCT(Worth, (), (status, value, bound, limits, chosen, notes, partial, reproducible))
constexpr auto field_notes(const Worth*) {
  return notes(Note{.name = "value", .nl = "Waarde van het plan", .en = "Value of the plan", .unit = "points"},
               Note{.name = "limits", .nl = "Wat één stap meer waard is", .en = "What one step more is worth"},
               Note{.name = "chosen", .nl = "Wat elk gekozen initiatief verdringt", .en = "What each chosen initiative displaces"});
}

Result<Worth> run_worth(const model::View& view, const WorthOptions& options, Control& control);

}  // namespace koers::analysis::portfolio
