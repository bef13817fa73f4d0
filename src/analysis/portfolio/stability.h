// How firm the choice stands: the plan is made again and again with other weights of the goals and with cost, effort and benefit as they
// may turn out, and each initiative's share of those plans is counted.
// Shape:   one Steadiness per initiative that can be weighed, by falling share.
// Method:  per sample, independent: each goal's weight times a uniform factor in 1 ± weight_spread; each initiative's cost, effort and
//          benefit times a triangular factor with mode 1. Seeded: the same samples everywhere, any number of threads.
// Errors:  those of the portfolio lens; kInvalidInput for a range that does not hold 1.
// Cost:    samples x one solving again of counted effort.
// Source:  Johnson, The triangular distribution as a proxy for the beta distribution in risk analysis, The Statistician 46 (1997);
//          Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927), for the interval.
#pragma once

#include <optional>
#include <vector>

#include "analysis/portfolio/portfolio.h"

namespace koers::analysis::portfolio {

struct Spread {
  double low = 1, high = 1;  // factors; what is most likely is 1
};
BOOST_DESCRIBE_STRUCT(Spread, (), (low, high))
constexpr auto field_notes(const Spread*) {
  return notes(Note{.name = "low", .nl = "Laagste factor", .en = "Lowest factor", .min = 0, .max = 1},
               Note{.name = "high", .nl = "Hoogste factor", .en = "Highest factor", .min = 1, .max = 100});
}

struct StabilityOptions {
  std::optional<Date> today{};
  Options plan{};  // with start_from the plan that is on the table
  int samples = 100;
  uint64_t seed = 1;
  Spread cost{0.9, 1.4}, effort{0.9, 1.4}, benefit{0.6, 1.2};
  double weight_spread = 0.3;
  double certain = 0.95;    // in at least this share of the samples: always; in at most the rest: never
  int64_t schedules = 200;  // of each sample
};
BOOST_DESCRIBE_STRUCT(StabilityOptions, (), (today, plan, samples, seed, cost, effort, benefit, weight_spread, certain, schedules))
constexpr auto field_notes(const StabilityOptions*) {
  return notes(Note{.name = "today", .nl = "Vandaag", .en = "Today"},
               Note{.name = "plan", .nl = "Opties van het plan", .en = "Options of the plan"},
               Note{.name = "samples", .nl = "Aantal keren", .en = "Number of samples", .min = 1, .max = 10'000},
               Note{.name = "seed", .nl = "Begin van de toevalsreeks", .en = "Seed"},
               Note{.name = "cost", .nl = "Kosten vallen uit tussen", .en = "Cost turns out between"},
               Note{.name = "effort", .nl = "Inzet valt uit tussen", .en = "Effort turns out between"},
               Note{.name = "benefit", .nl = "Waarde valt uit tussen", .en = "Benefit turns out between"},
               Note{.name = "weight_spread",
                    .nl = "Gewichten van doelen, meer of minder",
                    .en = "Weights of goals, more or less",
                    .min = 0,
                    .max = 1},
               Note{.name = "certain", .nl = "Zeker vanaf dit deel", .en = "Certain from this share", .min = 0.5, .max = 1},
               Note{.name = "schedules", .nl = "Schema's per keer", .en = "Schedules each time", .min = 1, .max = 1e9});
}

enum class Firmness { kAlways, kNever, kUndecided };
BOOST_DESCRIBE_ENUM(Firmness, kAlways, kNever, kUndecided)

struct Steadiness {
  model::ElementLink element;
  bool planned = false;  // in the plan as things are expected to be
  Firmness firmness = Firmness::kUndecided;
  Share in;         // of the samples in which what must be done fits
  Share low, high;  // of the true share, with 95 % confidence
};
BOOST_DESCRIBE_STRUCT(Steadiness, (), (element, planned, firmness, in, low, high))

struct Stability {
  int samples = 0;
  int impossible = 0;                    // samples in which what must be done does not fit
  double value = 0;                      // of the plan as things are expected to be
  double value_low = 0, value_high = 0;  // between which the best plan of nine samples in ten lies
  std::vector<Steadiness> initiatives;
  std::vector<Message> notes;
  bool partial = false;
  bool reproducible = true;
};
BOOST_DESCRIBE_STRUCT(Stability, (), (samples, impossible, value, value_low, value_high, initiatives, notes, partial, reproducible))
constexpr auto field_notes(const Stability*) {
  return notes(Note{.name = "samples", .nl = "Aantal keren", .en = "Samples"},
               Note{.name = "impossible", .nl = "Keren dat het verplichte niet past", .en = "Samples in which obligations do not fit"},
               Note{.name = "initiatives", .nl = "Initiatieven", .en = "Initiatives"});
}

Result<Stability> run_stability(const model::View& view, const StabilityOptions& options, Control& control);

}  // namespace koers::analysis::portfolio
