// Where those who scored differ: the spread per initiative and criterion, who stands furthest from the others, and how each role scores on the whole.
// Spread: the standard deviation of the points, over the largest that these points can have (half high, half low).
// Cost:   O(scores × log of the scores of one criterion).
#pragma once

#include "analysis/scoring/material.h"

namespace koers::analysis::scoring {

struct GroupView {
  std::vector<Opinion> opinions;   // where two roles or more scored; the widest spread first, then by key and criterion
  std::vector<RoleSummary> roles;  // by name
};
GroupView group_view(const Material& material, const LevelPoints& points);

}  // namespace koers::analysis::scoring
