#include "analysis/catalogue.h"

#include <algorithm>
#include <boost/json/value.hpp>

namespace koers::analysis {

// One function a lens, each in its own folder (<lens>/<lens>_io.cpp).
Lens health_lens();
Lens portfolio_lens();
Lens portfolio_frontier_lens();
Lens portfolio_stability_lens();
Lens portfolio_worth_lens();
Lens scoring_lens();

std::span<const Lens> catalogue() {
  static const std::vector<Lens> lenses = {health_lens(), portfolio_lens(), portfolio_frontier_lens(), portfolio_stability_lens(),
                                           portfolio_worth_lens(), scoring_lens()};
  return lenses;
}

const Lens* find_lens(std::string_view name) {
  const auto all = catalogue();
  const auto found = std::ranges::find(all, name, &Lens::name);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace koers::analysis
