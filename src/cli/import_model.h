// What koers import says of an architecture model, in the exchange format of ArchiMate or as Archi keeps it.
#pragma once

#include "cli/context.h"
#include "exchange/archimate/import_plan.h"
#include "exchange/table/import_plan.h"

namespace koers::cli {

struct ModelFlags {
  std::string reference, name, version, stable_property;
  bool own = false;
};

// What the flags say, as the answers that a plan takes.
Result<std::map<std::string, std::string>> answers_of(const ModelFlags& flags);

void say_model(const Context& here, const exchange::archimate::ModelFacts& facts, const exchange::table::ImportReport& report, size_t notes_max);

}  // namespace koers::cli
