// koers import of a register in JSON (koers export --format json).
#pragma once

#include <string>

#include "cli/context.h"
#include "exchange/json/register_json.h"

namespace koers::cli {

// `dry_run`: only says what would happen.
Result<Exit> import_register(Context& here, std::string file, std::string text, exchange::json::SameKey same_key, bool dry_run);

}  // namespace koers::cli
