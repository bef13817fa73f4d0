// Runs a lens with what the command has: today's date, progress on the terminal, Ctrl-C as cancel, and the solver process beside this program.
#pragma once

#include <boost/json/value.hpp>

#include "analysis/catalogue.h"
#include "cli/context.h"

namespace koers::cli {

// seconds: 0 for no limit. Fills in `today` when the lens takes it and it was not given.
// Errors: those of the lens.
Result<boost::json::value> run_lens(const Context& context, const analysis::Lens& lens, const model::View& view, boost::json::value options, double seconds);

}  // namespace koers::cli
