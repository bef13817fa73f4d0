// The sentences of the portfolio lens and its engine.
#pragma once

#include "base/message.h"

namespace koers::analysis::portfolio {

// Of the engine.
inline constexpr MessageText kMalformedProblem{"portfolio.malformed", "Er zit een getal buiten bereik in de opgave: {what}.",
                                               "A number in the problem is out of range: {what}."};
inline constexpr MessageText kBenchmarkFile{"portfolio.benchmark_file", "Dit is geen volledig testbestand: {what} ontbreekt of klopt niet.",
                                            "This is not a complete benchmark file: {what} is missing or wrong."};
inline constexpr MessageText kCancelledText{"portfolio.cancelled", "Het plannen is gestopt.", "Planning was stopped."};
inline constexpr MessageText kStepBuild{"portfolio.step_build", "Begrenzingen klaarzetten", "Preparing the limits"};
inline constexpr MessageText kStepSearch{"portfolio.step_search", "Beste keuze zoeken", "Looking for the best choice"};
inline constexpr MessageText kStepReasons{"portfolio.step_reasons", "Uitzoeken waarom iets afvalt", "Finding out why things are left out"};

}  // namespace koers::analysis::portfolio
