// Shapes of what the API says, where they are not those of a described struct.
#pragma once

#include <boost/json/value.hpp>

#include "base/json_io.h"

namespace koers::http {

template <class T>
boost::json::value schema_of(Language language) { return json_schema<T>(language); }

// An answer has all its members, with null where there is nothing to say; a question may leave out what has a default.
boost::json::value with_all_required(boost::json::value schema);
template <class T>
boost::json::value answer_of(Language language) { return with_all_required(json_schema<T>(language)); }

boost::json::value any_bytes_schema(Language language);
boost::json::value any_object_schema(Language language);
boost::json::value element_page_schema(Language language);
boost::json::value one_element_schema(Language language);

}  // namespace koers::http
