// CHECK: what must be so if our own code is right. On in release too; never on input.
#pragma once

namespace koers {
[[noreturn]] void check_failed(const char* condition, const char* file, int line);
}

#define CHECK(condition)                                                       \
  do {                                                                         \
    if (!(condition)) [[unlikely]] ::koers::check_failed(#condition, __FILE__, __LINE__); \
  } while (false)

// For the end of a switch that names every case.
#define UNREACHABLE(why) ::koers::check_failed(why, __FILE__, __LINE__)
