// The lens that chooses and schedules initiatives: start quarter and variant of each, under money per year, people per skill, change per
// department, and the rules between them; and says why each one that is left out is out. Works on little: name, goal and size are enough.
// What is assumed is marked, and the share of assumed data stands beside the answer.
// Shape: a Plan: what is planned when, what it costs, what limits are used, what is left out and why, what cannot be weighed.
// Units: euros per calendar year, working days per quarter, large changes at the same time; value in points.
// Errors: kInvalidInput for options that name what is not there; kCancelled. That the obligations do not fit is an answer (status and
//   clashes).
// Cost: bounded by `seconds` or, for the same answer everywhere, by `schedules`. Same view, options and seed with `schedules`: same plan.
//   By the clock the answer says that it is not reproducible, and in work.replay and work.finds with which
//   `schedules` and `finds` the same choice comes back.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/portfolio/engine.h"
#include "analysis/portfolio/limit_change.h"
#include "base/control.h"
#include "base/reflect.h"
#include "model/view.h"

namespace koers::analysis::portfolio {

// ---- options

// What is assumed of an initiative of this size where the register says nothing.
struct SizeDefaults {
  Money incidental;  // in total
  Money structural;  // per year after completion
  int quarters = 1;  // duration
  double days = 0;   // effort in total, of default_skill
  bool large_change = false;
  double value = 1;  // how much more it contributes than a small one
};
BOOST_DESCRIBE_STRUCT(SizeDefaults, (), (incidental, structural, quarters, days, large_change, value))
constexpr auto field_notes(const SizeDefaults*) {
  return notes(
      Note{.name = "incidental", .nl = "Incidenteel, totaal", .en = "Incidental, in total", .unit = "euro"},
      Note{.name = "structural", .nl = "Structureel per jaar", .en = "Structural per year", .unit = "euro"},
      Note{.name = "quarters", .nl = "Looptijd", .en = "Duration", .unit = "quarters", .min = 1, .max = 80},
      Note{.name = "days", .nl = "Inzet, totaal", .en = "Effort, in total", .unit = "days", .min = 0, .max = 1e6},
      Note{.name = "large_change", .nl = "Grote verandering", .en = "Large change"},
      Note{.name = "value", .nl = "Waarde naast een klein initiatief", .en = "Value beside a small initiative", .min = 0, .max = 1000});
}

// The one table of defaults.
struct Sizes {
  SizeDefaults small{euros(25'000), euros(2'500), 2, 10, false, 1};
  SizeDefaults medium{euros(75'000), euros(7'500), 3, 30, false, 2};
  SizeDefaults large{euros(200'000), euros(20'000), 5, 80, true, 4};
  SizeDefaults extra_large{euros(500'000), euros(50'000), 8, 200, true, 8};
};
BOOST_DESCRIBE_STRUCT(Sizes, (), (small, medium, large, extra_large))
constexpr auto field_notes(const Sizes*) {
  return notes(Note{.name = "small", .nl = "Klein (S)", .en = "Small (S)"}, Note{.name = "medium", .nl = "Middel (M)", .en = "Medium (M)"},
               Note{.name = "large", .nl = "Groot (L)", .en = "Large (L)"},
               Note{.name = "extra_large", .nl = "Zeer groot (XL)", .en = "Extra large (XL)"});
}

// value = weights of the goals × size × criteria × foundation × lasting value.
struct Scoring {
  double high = 1.5, middle = 1.0, low = 0.5;  // factor of a criterion; the mean of those that are filled in counts
  double foundation = 1.25;                    // what others build on
  double lasting_high = 1.2, lasting_low = 0.85;
  double lost_high = 0.03, lost_middle = 0.015, lost_low = 0.005;  // share of the value lost per quarter of waiting, by urgency
};
BOOST_DESCRIBE_STRUCT(Scoring, (), (high, middle, low, foundation, lasting_high, lasting_low, lost_high, lost_middle, lost_low))
constexpr auto field_notes(const Scoring*) {
  return notes(
      Note{.name = "high", .nl = "Factor hoog", .en = "Factor high", .min = 0, .max = 100},
      Note{.name = "middle", .nl = "Factor midden", .en = "Factor middle", .min = 0, .max = 100},
      Note{.name = "low", .nl = "Factor laag", .en = "Factor low", .min = 0, .max = 100},
      Note{.name = "foundation", .nl = "Factor fundament", .en = "Factor foundation", .min = 0, .max = 100},
      Note{.name = "lasting_high", .nl = "Factor blijvende waarde hoog", .en = "Factor lasting value high", .min = 0, .max = 100},
      Note{.name = "lasting_low", .nl = "Factor blijvende waarde laag", .en = "Factor lasting value low", .min = 0, .max = 100},
      Note{.name = "lost_high",
           .nl = "Verlies per kwartaal bij hoge urgentie",
           .en = "Loss per quarter at high urgency",
           .min = 0,
           .max = 1},
      Note{.name = "lost_middle",
           .nl = "Verlies per kwartaal bij gewone urgentie",
           .en = "Loss per quarter at middle urgency",
           .min = 0,
           .max = 1},
      Note{
          .name = "lost_low", .nl = "Verlies per kwartaal bij lage urgentie", .en = "Loss per quarter at low urgency", .min = 0, .max = 1});
}

enum class PinChoice { kIn, kOut, kFree };
BOOST_DESCRIBE_ENUM(PinChoice, kIn, kOut, kFree)

struct PinOption {
  std::string initiative;  // key
  PinChoice choice = PinChoice::kIn;
  std::optional<Quarter> start{};
  std::string variant{};  // name of the variant; empty for any
};
BOOST_DESCRIBE_STRUCT(PinOption, (), (initiative, choice, start, variant))
constexpr auto field_notes(const PinOption*) {
  return notes(Note{.name = "initiative", .nl = "Sleutel van het initiatief", .en = "Key of the initiative", .required = true},
               Note{.name = "choice", .nl = "Erin, eruit of vrij", .en = "In, out or free"},
               Note{.name = "start", .nl = "Startkwartaal", .en = "Start quarter"},
               Note{.name = "variant", .nl = "Variant", .en = "Variant"});
}

enum class RunningProjects { kContinue, kChoose };
BOOST_DESCRIBE_ENUM(RunningProjects, kContinue, kChoose)

// Where the value of an initiative comes from: the register's own formula, or a method of the lens `scoring`. kAutomatic takes the method of the
// weighing frame in use; without one it is the register's formula, in which the scores of the roles count where nothing was settled on.
enum class ValueBy { kAutomatic, kRegister, kLevels, kGoals, kWsjf, kAhp };
BOOST_DESCRIBE_ENUM(ValueBy, kAutomatic, kRegister, kLevels, kGoals, kWsjf, kAhp)

// Where an initiative stood in a plan made before.
struct StartOption {
  std::string initiative;  // key
  Quarter start;
  std::string variant{};  // name of the variant; empty for as it is described
};
BOOST_DESCRIBE_STRUCT(StartOption, (), (initiative, start, variant))
constexpr auto field_notes(const StartOption*) {
  return notes(Note{.name = "initiative", .nl = "Sleutel van het initiatief", .en = "Key of the initiative", .required = true},
               Note{.name = "start", .nl = "Startkwartaal", .en = "Start quarter", .required = true},
               Note{.name = "variant", .nl = "Variant", .en = "Variant"});
}

// A plan that the search took over from the solver or from the reasons, and after how many schedules.
struct Found {
  int64_t after = 0;
  std::vector<StartOption> plan;
};
BOOST_DESCRIBE_STRUCT(Found, (), (after, plan))
constexpr auto field_notes(const Found*) {
  return notes(Note{.name = "after", .nl = "Na zoveel schema's", .en = "After so many schedules", .min = 0, .max = 1e12, .required = true},
               Note{.name = "plan", .nl = "Het gevonden plan", .en = "The plan that was found", .required = true});
}

enum class Proof { kBySolver, kNone };
BOOST_DESCRIBE_ENUM(Proof, kBySolver, kNone)

struct Options {
  std::optional<Date> today{};             // the plan begins in the quarter after it
  std::optional<Quarter> first_quarter{};  // or here
  int quarters = 16;
  double seconds = 10;                 // of search and reasons together
  std::optional<int64_t> schedules{};  // instead of the clock: the same plan on every machine, without the solver
  uint64_t seed = 1;
  Proof proof = Proof::kBySolver;  // by the clock: kNone leaves the solver out
  bool reasons = true;             // say of each that is left out why
  RunningProjects running = RunningProjects::kContinue;
  double money_factor = 1;                    // 0.9: ten percent less money in every year
  std::map<std::string, Money> incidental{};  // per year, instead of the register's budgets
  std::map<std::string, Money> structural{};
  double people_factor = 1;
  std::map<std::string, double> days{};             // per skill and quarter, instead of the register's capacity
  std::optional<int> large_changes{};               // at the same time per department that has no limit of its own
  std::map<std::string, int> department_changes{};  // per key of a department
  std::map<std::string, double> goal_weights{};     // per key of a goal
  std::vector<PinOption> pins{};
  std::vector<LimitChange> changes{};           // on top of all the limits above, as an answer proposed them
  std::vector<StartOption> start_from{};        // a plan to begin the search at: what still fits of it is the least that comes out
  std::vector<Found> finds{};                   // with `schedules`: work.finds of the answer that is to come back
  std::string default_skill = "Projectleider";  // whose days are assumed where no effort is known
  Sizes sizes{};
  Scoring scoring{};
  ValueBy value_by = ValueBy::kAutomatic;
};
BOOST_DESCRIBE_STRUCT(Options, (),
                      (today, first_quarter, quarters, seconds, schedules, seed, proof, reasons, running, money_factor, incidental,
                       structural, people_factor, days, large_changes, department_changes, goal_weights, pins, changes, start_from, finds,
                       default_skill, sizes, scoring, value_by))
constexpr auto field_notes(const Options*) {
  return notes(
      Note{.name = "today",
           .nl = "Vandaag",
           .en = "Today",
           .help_nl = "Het plan begint in het kwartaal hierna.",
           .help_en = "The plan begins in the quarter after it."},
      Note{.name = "first_quarter", .nl = "Eerste kwartaal", .en = "First quarter"},
      Note{.name = "quarters", .nl = "Aantal kwartalen", .en = "Number of quarters", .unit = "quarters", .min = 1, .max = 80},
      Note{.name = "seconds", .nl = "Rekentijd", .en = "Time to compute", .unit = "seconds", .min = 0.05, .max = 3600},
      Note{.name = "schedules",
           .nl = "Aantal te proberen schema's",
           .en = "Schedules to try",
           .min = 1,
           .max = 1e12,
           .help_nl = "In plaats van rekentijd: overal hetzelfde plan.",
           .help_en = "Instead of time: the same plan everywhere."},
      Note{.name = "seed", .nl = "Begin van de toevalsreeks", .en = "Seed"},
      Note{.name = "proof",
           .nl = "Bewijs",
           .en = "Proof",
           .help_nl = "Zonder de oplosser is er geen bewijs, en komt de keuze eerder.",
           .help_en = "Without the solver there is no proof, and the choice comes sooner."},
      Note{.name = "reasons", .nl = "Uitzoeken waarom iets afvalt", .en = "Find out why things are left out"},
      Note{.name = "running",
           .nl = "Lopende projecten",
           .en = "Running projects",
           .help_nl = "Laten doorlopen of opnieuw kiezen.",
           .help_en = "Let them continue or choose again."},
      Note{.name = "money_factor", .nl = "Deel van het geld", .en = "Share of the money", .min = 0, .max = 100},
      Note{.name = "incidental", .nl = "Incidenteel geld per jaar", .en = "Incidental money per year", .unit = "euro"},
      Note{.name = "structural", .nl = "Structureel geld per jaar", .en = "Structural money per year", .unit = "euro"},
      Note{.name = "people_factor", .nl = "Deel van de mensen", .en = "Share of the people", .min = 0, .max = 100},
      Note{.name = "days",
           .nl = "Dagen per vaardigheid per kwartaal",
           .en = "Days per skill per quarter",
           .unit = "days",
           .min = 0,
           .max = 1e7},
      Note{.name = "large_changes",
           .nl = "Grote veranderingen tegelijk per afdeling",
           .en = "Large changes at once per department",
           .min = 0,
           .max = 1000},
      Note{.name = "department_changes",
           .nl = "Grote veranderingen tegelijk, per sleutel van een afdeling",
           .en = "Large changes at once, per key of a department",
           .min = 0,
           .max = 1000},
      Note{.name = "goal_weights", .nl = "Gewicht per sleutel van een doel", .en = "Weight per key of a goal", .min = 0, .max = 1000},
      Note{.name = "pins", .nl = "Met de hand gekozen", .en = "Chosen by hand"},
      Note{.name = "changes",
           .nl = "Wijzigingen van grenzen en datums",
           .en = "Changes of limits and dates",
           .help_nl = "Boven op de andere opties, zoals een antwoord ze voorstelt.",
           .help_en = "On top of the other options, as an answer proposes them."},
      Note{.name = "start_from",
           .nl = "Plan om bij te beginnen",
           .en = "Plan to begin at",
           .help_nl = "Wat er nog van past, is het minste wat eruit komt.",
           .help_en = "What still fits of it is the least that comes out."},
      Note{.name = "finds",
           .nl = "Wat de oplosser vond",
           .en = "What the solver found",
           .help_nl = "Samen met het aantal schema's uit een antwoord komt dat antwoord precies terug.",
           .help_en = "Together with the number of schedules of an answer, that answer comes back exactly."},
      Note{.name = "default_skill", .nl = "Vaardigheid bij onbekende inzet", .en = "Skill where effort is unknown"},
      Note{.name = "sizes", .nl = "Aannamen per omvang", .en = "Assumptions per size"},
      Note{.name = "scoring", .nl = "Waarde berekenen", .en = "Calculating value"},
      Note{.name = "value_by",
           .nl = "Waar de waarde vandaan komt",
           .en = "Where the value comes from",
           .help_nl = "Vanzelf is de methode van het weegkader. Zonder weegkader tellen doelen, omvang en scores.",
           .help_en = "Automatic is the method of the weighing frame. Without one goals, size and scores count."});
}

// ---- result

BOOST_DESCRIBE_ENUM(Status, kOptimal, kFeasible, kInfeasible, kUnknown)
BOOST_DESCRIBE_ENUM(BoundBy, kRelaxation, kSolver)

struct YearCost {
  int year = 0;
  Money incidental, structural;
};
BOOST_DESCRIBE_STRUCT(YearCost, (), (year, incidental, structural))

// How initiatives got their value: the method in force, in sentences with its numbers.
struct Valuing {
  ValueBy by = ValueBy::kRegister;            // never kAutomatic: the method that was used
  std::optional<model::ElementLink> frame{};  // that says so; absent: the options, or the register's own formula
  std::vector<Message> how;
};
BOOST_DESCRIBE_STRUCT(Valuing, (), (by, frame, how))

// Why an initiative is in.
enum class Ground { kChosen, kMandatory, kPinned, kRunning, kNeeded };
BOOST_DESCRIBE_ENUM(Ground, kChosen, kMandatory, kPinned, kRunning, kNeeded)

struct Planned {
  model::ElementLink element;
  Quarter start, end;   // first and last quarter
  std::string variant;  // empty for the initiative as it is described
  Ground ground = Ground::kChosen;
  double value = 0;
  std::vector<Message> value_from;  // what its value at an immediate start is the product of
  Share lost_per_quarter;           // of that value, by starting later
  std::vector<YearCost> costs;
  std::vector<model::ElementLink> goals;        // to which it contributes
  std::vector<model::ElementLink> departments;  // that it affects
  std::vector<model::ElementLink> after;        // that it had to wait for
  bool large_change = false;
  Share assumed;  // of the data it was planned with
  std::vector<Message> assumptions;
};
BOOST_DESCRIBE_STRUCT(Planned, (),
                      (element, start, end, variant, ground, value, value_from, lost_per_quarter, costs, goals, departments, after,
                       large_change, assumed, assumptions))

// The whole solved again with a change granted.
struct Then {
  bool chosen = false;                                // the best plan found then has it; if not, it comes in by pinning it
  double value_more = 0;                              // that the best plan found then is worth more
  std::vector<model::ElementLink> brings, displaces;  // besides itself
};
BOOST_DESCRIBE_STRUCT(Then, (), (chosen, value_more, brings, displaces))

// What holds of the plan beside it: all that is planned stays, or others give way and the whole is worth no less.
enum class Keeps { kAllPlanned, kValue };
BOOST_DESCRIBE_ENUM(Keeps, kAllPlanned, kValue)

// What would be enough to bring it in.
struct Enough {
  std::vector<Message> what;
  bool smallest = false;             // proven: less is not enough. Otherwise: this is enough, less may be too
  Quarter start;                     // when it would start then
  std::vector<LimitChange> changes;  // the same as what, to hand in as options
  Keeps keeps = Keeps::kAllPlanned;
  std::optional<Then> then{};  // absent: the time was up before it was solved again
};
BOOST_DESCRIBE_STRUCT(Enough, (), (what, smallest, start, changes, keeps, then))

enum class OutBy { kHand, kDoesNotFit, kBetterWithout, kNotEstablished };
BOOST_DESCRIBE_ENUM(OutBy, kHand, kDoesNotFit, kBetterWithout, kNotEstablished)

struct LeftOut {
  model::ElementLink element;
  OutBy by = OutBy::kNotEstablished;
  double value = 0;                 // if it started at once
  std::vector<Message> value_from;  // what that is the product of
  std::vector<Message> reasons;     // the first says it in one sentence; for kDoesNotFit the limits that clash follow
  bool proven = false;              // the clash is a smallest one, the value lost exact
  double value_lost = 0;            // kBetterWithout: what the plan would lose by taking it in
  std::vector<model::ElementLink> displaces, brings, moves;  // kBetterWithout: what would change
  std::vector<Enough> enough;
  std::vector<model::ElementLink> because;  // elements behind the reasons
  Share assumed;
  std::vector<Message> assumptions;
};
BOOST_DESCRIBE_STRUCT(LeftOut, (),
                      (element, by, value, value_from, reasons, proven, value_lost, displaces, brings, moves, enough, because, assumed,
                       assumptions))

struct NotWeighable {
  model::ElementLink element;
  Message why;
};
BOOST_DESCRIBE_STRUCT(NotWeighable, (), (element, why))

// How one of the limits of a clash would have to give way for all of it to be met, the others as they are.
struct Mend {
  int limit = 0;  // index in the limits of the clash; -1 for what mends every clash at once
  std::vector<Message> what;
  bool smallest = false;                      // proven: less is not enough
  std::vector<LimitChange> changes;           // the same as what, to hand in as options …
  std::optional<model::ElementLink> frees{};  // … or the initiative whose choice by hand is let go of
  std::optional<Then> then{};                 // the whole solved again with it; absent: the time was up
};
BOOST_DESCRIBE_STRUCT(Mend, (), (limit, what, smallest, changes, frees, then))

// Obligations that cannot all be met. The plan is made as if `given_up` did not hold.
struct ClashSet {
  std::vector<Message> limits;
  Message given_up;
  bool smallest = false;
  std::vector<Mend> mends;  // at most one a limit: a rule between initiatives is not mended by an amount
  std::vector<model::ElementLink> because;
};
BOOST_DESCRIBE_STRUCT(ClashSet, (), (limits, given_up, smallest, mends, because))

struct YearTotal {
  int year = 0;
  Money incidental, structural;
  std::optional<Money> incidental_limit{}, structural_limit{};
};
BOOST_DESCRIBE_STRUCT(YearTotal, (), (year, incidental, structural, incidental_limit, structural_limit))

enum class CapacityKind { kSkill, kChange };
BOOST_DESCRIBE_ENUM(CapacityKind, kSkill, kChange)

struct CapacityUse {
  Quarter quarter;
  double used = 0;
  std::optional<double> limit{};
};
BOOST_DESCRIBE_STRUCT(CapacityUse, (), (quarter, used, limit))

struct CapacityTotal {
  CapacityKind kind = CapacityKind::kSkill;
  std::string name;  // of the skill or the department
  std::vector<CapacityUse> quarters;
  std::vector<model::ElementLink> because;
};
BOOST_DESCRIBE_STRUCT(CapacityTotal, (), (kind, name, quarters, because))

// How the answer came about.
struct Work {
  int64_t schedules = 0;
  double seconds = 0;
  uint64_t seed = 1;
  bool by_clock = true;             // another run may find another plan; with `schedules` it cannot
  bool solver = false;              // the solver took part
  std::optional<int64_t> replay{};  // `schedules` with which, and with this seed and these finds, the same choice comes back
  std::vector<Found> finds{};       // what the solver and the reasons brought in
  std::optional<Message> solver_problem{};
};
BOOST_DESCRIBE_STRUCT(Work, (), (schedules, seconds, seed, by_clock, solver, replay, finds, solver_problem))

struct Plan {
  Status status = Status::kUnknown;  // of the plan as it stands; kInfeasible only when nothing could be made of it
  Quarter first_quarter;
  int quarters = 0;
  double value = 0, bound = 0;  // points; no plan within these limits is worth more than the bound
  Share gap;                    // between them
  BoundBy bound_by = BoundBy::kRelaxation;
  std::vector<Planned> planned;   // by start
  std::vector<LeftOut> left_out;  // by falling value
  std::vector<NotWeighable> not_weighable;
  std::vector<ClashSet> clashes;
  std::vector<Mend> mends;  // of several clashes: what is enough for all of them, each by itself
  std::vector<YearTotal> years;
  std::vector<CapacityTotal> capacities;
  Share assumed;       // of all data that the choice rests on
  std::string digest;  // of what is chosen, when and in which variant: two plans with the same one are the same plan
  Valuing valuing;
  std::vector<Message> notes;  // assumptions about the whole
  bool partial = false;        // made on a view in which something may be hidden
  bool reproducible = true;    // false: by the clock, so that the same asking may give another answer
  Work work;
};
BOOST_DESCRIBE_STRUCT(Plan, (),
                      (status, first_quarter, quarters, value, bound, gap, bound_by, planned, left_out, not_weighable, clashes, mends,
                       years, capacities, assumed, digest, valuing, notes, partial, reproducible, work))
constexpr auto field_notes(const Plan*) {
  return notes(
      Note{.name = "status", .nl = "Uitkomst", .en = "Outcome"}, Note{.name = "value", .nl = "Waarde", .en = "Value", .unit = "points"},
      Note{.name = "bound", .nl = "Bovengrens", .en = "Bound", .unit = "points"},
      Note{.name = "gap", .nl = "Verschil met de bovengrens", .en = "Gap"}, Note{.name = "planned", .nl = "In het plan", .en = "Planned"},
      Note{.name = "left_out", .nl = "Afgevallen", .en = "Left out"},
      Note{.name = "not_weighable", .nl = "Niet te wegen", .en = "Not weighable"},
      Note{.name = "clashes", .nl = "Wat niet samen kan", .en = "What clashes"},
      Note{.name = "years", .nl = "Geld per jaar", .en = "Money per year"},
      Note{.name = "capacities", .nl = "Mensen en veranderruimte", .en = "People and room for change"},
      Note{.name = "assumed", .nl = "Aandeel aannamen", .en = "Share of assumptions"},
      Note{.name = "digest", .nl = "Kenmerk van het plan", .en = "Digest of the plan"},
      Note{.name = "valuing", .nl = "Hoe de waarde is bepaald", .en = "How value was established"},
      Note{.name = "notes", .nl = "Opmerkingen", .en = "Notes"});
}

Result<Plan> run(const model::View& view, const Options& options, Control& control);

}  // namespace koers::analysis::portfolio
