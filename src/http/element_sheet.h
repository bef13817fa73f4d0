// A grid as a sheet: the columns and rows that somebody sees, in that order.
#pragma once

#include "exchange/table/table_writer.h"
#include "http/element_page.h"

namespace koers::http {

// `fields` and `relations` of the query say which columns; without them all fields of the types that are there. The key comes first.
// Errors: kInvalidInput for a name that does not exist.
Result<exchange::table::OutSheet> element_sheet(const Call& call, const FoundElements& found);

}  // namespace koers::http
