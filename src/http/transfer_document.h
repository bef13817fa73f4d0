// A whole register that comes in as JSON, as the API tells of it.
#pragma once

#include "exchange/json/register_json.h"

namespace koers::http {

struct TransferDocument {
  uint64_t revision = 0;  // after it
  bool applied = false;   // something was written
  exchange::json::RegisterImportReport report;
};
BOOST_DESCRIBE_STRUCT(TransferDocument, (), (revision, applied, report))

}  // namespace koers::http
