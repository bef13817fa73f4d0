// Any answer of a lens as text: labels from its schema, lists of objects as tables, money and dates as people write them.
#pragma once

#include <boost/json/value.hpp>
#include <string>

#include "base/message.h"

namespace koers::cli {

std::string tree_text(const boost::json::value& value, const boost::json::value& schema, Language language);

}  // namespace koers::cli
