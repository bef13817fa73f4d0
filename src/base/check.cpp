#include "base/check.h"

#include <cstdio>
#include <cstdlib>

namespace koers {

void check_failed(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "%s:%d: Koers stops, because this must hold and does not: %s\n", file, line, condition);
  std::fflush(stderr);
  std::abort();
}

}  // namespace koers
