// What a grid asks for, found: for the list of elements and for its export.
#pragma once

#include "http/route.h"
#include "search/element_finder.h"

namespace koers::http {

search::QueryText query_text(const Query& query);

struct FoundElements {
  model::View view;
  search::ElementQuery query;
  search::ElementList list;
};
// For the parameters type, filter, sort and search of a call, in the moment it asks for.
Result<FoundElements> find_elements(const Call& call);

}  // namespace koers::http
