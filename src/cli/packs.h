// Sector packs from the command.
#pragma once

#include <string>

#include "cli/context.h"
#include "exchange/pack/sector_pack.h"

namespace koers::cli {

struct PackAdded {
  model::Revision revision = 0;
  exchange::pack::PackPlan plan;  // its change set is used up
};
// Says what happened. Errors: kNotFound; those of commit().
Result<PackAdded> add_sector_pack(const Context& here, registry::Registry& registry, const std::string& name);

}  // namespace koers::cli
