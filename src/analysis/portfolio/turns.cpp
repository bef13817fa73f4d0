#include "analysis/portfolio/turns.h"

#include <algorithm>
#include <iterator>

#include "analysis/portfolio/warm_start.h"

namespace koers::analysis::portfolio {
namespace {

constexpr int64_t kFirstWalk = 1536, kWalk = 4096;
constexpr double kFirstLength = 8192, kGrowth = 1.5, kLongest = 160'000;
constexpr double kHeat[] = {1, 0.6};

}  // namespace

Turns::Turns(const Compiled& compiled, const Relaxation& relaxation, Search& search, uint64_t seed)
    : compiled_(compiled),
      search_(search),
      annealing_(compiled, relaxation, seed),
      anneals_(!compiled.only_chooses()),
      walk_left_(kFirstWalk),
      length_(kFirstLength) {}

void Turns::improve(int64_t count, const std::function<bool()>& stop) {
  while (count > 0) {
    if (stop && stop()) return;
    if (anneals_ && walk_left_ <= 0 && !annealing_.running()) begin_annealing();
    const int64_t part = std::min(count, kSchedulesPerStep);
    count -= part;
    if (annealing_.running() && part == kSchedulesPerStep) {
      annealing_.step();
      annealed_ += kSchedulesPerStep;
      if (!annealing_.running()) end_annealing();
    } else {
      search_.improve(part, stop);
      walk_left_ -= part;
    }
  }
}

void Turns::begin_annealing() {
  const auto steps = static_cast<int64_t>(length_) / kSchedulesPerStep;
  annealing_.begin(search_.schedule(), std::max<int64_t>(1, steps), kHeat[static_cast<size_t>(turn_) % std::size(kHeat)]);
  length_ = std::min(kLongest, length_ * kGrowth);
  ++turn_;
  walk_left_ = kWalk;
}

void Turns::end_annealing() {
  auto found = annealing_.best();
  if (!found) found = what_still_fits(compiled_, annealing_.last());
  if (found) search_.walk_from(*found);
}

}  // namespace koers::analysis::portfolio
