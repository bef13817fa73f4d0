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

// A knapsack of several limits: amounts from 1 to 1000, of each limit `tightness` of what all ask, values that go with the amounts.
// Source: Chu, Beasley, A genetic algorithm for the multidimensional knapsack problem, Journal of Heuristics 4 (1998), for the recipe.
struct KnapsackShape {
  int variables = 100;
  int limits = 5;
  double tightness = 0.25;
  uint64_t seed = 1;
};
Problem random_knapsack(const KnapsackShape& shape);

// A project in which all is to be done, of the sort on which schedulers are measured: jobs of one to ten periods, ordered without a precedence
// that follows from others, three that begin, three that end, at most three before and after each; the end of the last job counts.
// Source: Kolisch, Sprecher, Drexl, Characterization and generation of a general class of resource-constrained project scheduling problems,
//         Management Science 41 (1995), for complexity, factor and strength.
struct ProjectShape {
  int jobs = 30;
  uint64_t seed = 1;
  double complexity = 1.8;     // precedences per job, a begin and an end of all included
  double factor = 0.75;        // share of the limits that a job uses
  double strength = 0.2;       // of the limits, between the least that will do and what nobody notices
  int modes = 1;               // ways to do each job: the longer it takes, the less it asks
  int limits = 4, totals = 0;  // per period; for the whole
  double total_factor = 0.5, total_strength = 0.5;
};
Problem random_project(const ProjectShape& shape);
// The shapes of a published set, by turns: with one mode 48 of 30 to 90 jobs and 60 tighter ones from 120 jobs on; with three modes 64 in two
// limits per period and two for the whole, of which nobody knows whether they can be met.
ProjectShape published_shape(int jobs, int modes, int index);
// Small enough to try everything; some with more than one mode, limits for the whole, dates that cannot be met.
Problem random_small_project(Random& random);

}  // namespace koers::analysis::portfolio
