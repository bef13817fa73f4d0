// Random problems with every kind of limit and rule: small ones for the tests, and those of 200 initiatives and 12 quarters for the bench.
#pragma once

#include "analysis/portfolio/problem.h"
#include "analysis/portfolio/random.h"

namespace koers::analysis::portfolio {

struct SmallShape {
  int activities_max = 5;
  int periods_max = 3;
  bool pins = true;
  bool savings = true;  // uses below zero
};
Problem random_small_problem(Random& random, const SmallShape& shape = {});

// A portfolio as a municipality has it: euros per year in two kinds, days of five skills per quarter, large changes per department at the
// same time, variants, dependencies with lag, requires, excludes, mandatory ones, windows, a few pins. About 45 % of what is wished for
// fits.
struct PortfolioShape {
  int initiatives = 200;
  int quarters = 12;
  uint64_t seed = 1;
  double tightness = 0.45;
};
Problem random_portfolio(const PortfolioShape& shape);

}  // namespace koers::analysis::portfolio
