// How soon work stops once it is cancelled. For tests.
// Units: seconds; the least of some tries, since a busy machine may take the processor away from who is stopping.
#pragma once

#include <algorithm>
#include <chrono>
#include <limits>
#include <thread>

#include "base/control.h"

namespace koers {

// `work(control)` is cancelled after `after_ms`, each try anew.
template <class Work>
double seconds_to_stop(int after_ms, const Work& work) {
  using Steady = std::chrono::steady_clock;
  constexpr int kTries = 6;
  constexpr double kSoonEnough = 0.1;
  double least = std::numeric_limits<double>::infinity();
  for (int i = 0; i < kTries && least > kSoonEnough; ++i) {
    Control control;
    Steady::time_point cancelled_at;
    std::jthread canceller([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(after_ms));
      cancelled_at = Steady::now();
      control.cancel();
    });
    work(control);
    const auto stopped_at = Steady::now();
    canceller.join();
    least = std::min(least, std::chrono::duration<double>(stopped_at - cancelled_at).count());
  }
  return least;
}

}  // namespace koers
