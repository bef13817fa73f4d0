// How the ranking holds when the weights have some play and another group of the same roles might have scored: draws of both.
// A draw: every weight between (1 − spread) and (1 + spread) times itself; where the roles' scores count, as many roles drawn with replacement.
// Cost:   O(draws × rows × (criteria + log rows)). The same seed gives the same draws.
// Source: Lahdelma, Hokkanen, Salminen, SMAA, European J. of Operational Research 106 (1998); Efron, Bootstrap methods, Annals of Statistics 7 (1979).
#pragma once

#include "analysis/scoring/methods.h"
#include "base/control.h"

namespace koers::analysis::scoring {

struct Stability {
  double first = 0, top = 0;        // share of the draws
  int rank_low = 0, rank_high = 0;  // nine draws out of ten lie between these
};
struct Sampled {
  std::vector<Stability> rows;            // beside the entries
  double same_order = 0, same_first = 0;  // of what one is free to choose
};
// Errors: kCancelled.
Result<Sampled> sample(const Weighed& weighed, const Material& material, const Options& options, const Control& control);

}  // namespace koers::analysis::scoring
