// Whether the long campaign was asked for (tools/deep.sh): more rounds of the same tests.
#pragma once

#include <cstdlib>

namespace koers {

inline bool is_deep() { return std::getenv("KOERS_DEEP") != nullptr; }

}  // namespace koers
