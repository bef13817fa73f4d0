// The answer as people read it, from an index that is up to date.
#pragma once

#include "analysis/health/health.h"
#include "analysis/health/health_index.h"

namespace koers::analysis::health {

// Cost: O(rules + findings named). `index` must be of this view and of options.today.
Result<Answer> answer(const HealthIndex& index, const model::View& view, const Options& options);

}  // namespace koers::analysis::health
