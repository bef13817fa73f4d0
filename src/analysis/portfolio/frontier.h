// Value against budget: the best plan found at each share of the money (or the people), and where the choice turns.
// Shape:   one FrontierPoint per step, rising share. Value never falls as the share rises: each step begins at the plan of the one before.
// Units:   points; euros over all years of the plan.
// Errors:  those of the portfolio lens.
// Cost:    one solving again per step, of counted effort: the same answer everywhere unless solver_seconds is set.
#pragma once

#include <optional>
#include <vector>

#include "analysis/portfolio/portfolio.h"

namespace koers::analysis::portfolio {

enum class FrontierOf { kMoney, kPeople };
BOOST_DESCRIBE_ENUM(FrontierOf, kMoney, kPeople)

struct FrontierOptions {
  std::optional<Date> today{};
  Options plan{};  // what holds besides; its own factor is 100 %
  FrontierOf of = FrontierOf::kMoney;
  double from = 0.5, to = 1.5;
  int steps = 21;
  int64_t schedules = 400;    // of each step
  double solver_seconds = 0;  // of each step; with the solver values can be proven, and are by the clock
};
BOOST_DESCRIBE_STRUCT(FrontierOptions, (), (today, plan, of, from, to, steps, schedules, solver_seconds))
constexpr auto field_notes(const FrontierOptions*) {
  return notes(Note{.name = "today", .nl = "Vandaag", .en = "Today"},
               Note{.name = "plan", .nl = "Opties van het plan", .en = "Options of the plan"},
               Note{.name = "of", .nl = "Waarvan meer en minder", .en = "Of what more and less"},
               Note{.name = "from", .nl = "Van dit deel", .en = "From this share", .min = 0, .max = 100},
               Note{.name = "to", .nl = "Tot dit deel", .en = "To this share", .min = 0, .max = 100},
               Note{.name = "steps", .nl = "Aantal stappen", .en = "Number of steps", .min = 2, .max = 201},
               Note{.name = "schedules", .nl = "Schema's per stap", .en = "Schedules each step", .min = 1, .max = 1e9},
               Note{.name = "solver_seconds",
                    .nl = "Rekentijd van de oplosser per stap",
                    .en = "Time of the solver each step",
                    .unit = "seconds",
                    .min = 0,
                    .max = 600});
}

struct FrontierPoint {
  Share share;                   // of the money or people
  Money incidental, structural;  // that there is, over all years; nothing where there is no limit
  Money incidental_used, structural_used;
  Status status = Status::kUnknown;  // kInfeasible: what must be done does not fit
  double value = 0, bound = 0;
  std::vector<model::ElementLink> planned;
  std::vector<model::ElementLink> comes, goes;  // beside the point before
  int moves = 0;                                // in both, at another time or in another variant
};
BOOST_DESCRIBE_STRUCT(FrontierPoint, (),
                      (share, incidental, structural, incidental_used, structural_used, status, value, bound, planned, comes, goes, moves))

struct Frontier {
  FrontierOf of = FrontierOf::kMoney;
  std::vector<FrontierPoint> points;
  std::vector<Message> notes;
  bool partial = false;
  bool reproducible = true;
};
BOOST_DESCRIBE_STRUCT(Frontier, (), (of, points, notes, partial, reproducible))
constexpr auto field_notes(const Frontier*) {
  return notes(Note{.name = "points", .nl = "Stappen", .en = "Steps"}, Note{.name = "notes", .nl = "Opmerkingen", .en = "Notes"});
}

Result<Frontier> run_frontier(const model::View& view, const FrontierOptions& options, Control& control);

}  // namespace koers::analysis::portfolio
