// How initiatives got their value, in sentences with the numbers of the method in force.
#pragma once

#include "analysis/portfolio/portfolio.h"
#include "analysis/scoring/values.h"

namespace koers::analysis::portfolio {

// A score of 50 is an ordinary initiative of its size. The cost of delay counts by itself: three ordinary parts of 5 are one point.
inline constexpr double kOrdinaryScore = 50, kOrdinaryDelay = 15;

Valuing valuing_of(const scoring::Values& scores, const Options& options);

}  // namespace koers::analysis::portfolio
