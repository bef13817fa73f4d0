#include "analysis/portfolio/sampling.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "analysis/portfolio/intake_names.h"

namespace koers::analysis::portfolio {
namespace {

Amount times(Amount amount, double factor) { return std::llround(static_cast<double>(amount) * factor); }

void scale(Use& use, double factor) {
  for (Amount& amount : use.profile) amount = times(amount, factor);
  use.afterwards = times(use.afterwards, factor);
}

// Of every goal and theme, in the order of the register, so that a sample does not depend on what somebody may see of the links.
void draw_weights(const model::View& view, double spread, Random& random, Options& options) {
  const Names names(view.metamodel());
  for (const model::TypeId type : {names.goal, names.theme}) {
    if (!type.valid()) continue;
    view.for_each_element(type, [&](const model::ElementView& goal) {
      const std::string key(goal.key());
      double weight = 1;
      if (type == names.goal) {
        if (const auto own = field_of(view, goal, names.goal_weight); !own.empty()) weight = own.number();
      }
      if (const auto chosen = options.goal_weights.find(key); chosen != options.goal_weights.end()) weight = chosen->second;
      options.goal_weights[key] = weight * (1 + spread * (2 * random.unit() - 1));
    });
  }
}

}  // namespace

double triangular(Random& random, const Spread& spread) {
  const double width = spread.high - spread.low, u = random.unit();
  if (width <= 0) return 1;
  const double below = (1 - spread.low) / width;
  if (u < below) return spread.low + std::sqrt(u * width * (1 - spread.low));
  return spread.high - std::sqrt((1 - u) * width * (spread.high - 1));
}

Result<Intake> sample(const model::View& view, const Options& options, const StabilityOptions& chances, uint64_t index) {
  Random random(chances.seed * 0x9e3779b97f4a7c15ull + index);
  Options weighed = options;
  draw_weights(view, chances.weight_spread, random, weighed);
  Intake intake = TRY(take_in(view, weighed));
  TRY(apply_changes(weighed.changes, intake));
  for (Activity& activity : intake.problem.activities) {
    const double cost = triangular(random, chances.cost), effort = triangular(random, chances.effort),
                 benefit = triangular(random, chances.benefit);
    for (Variant& variant : activity.variants) {
      for (Use& use : variant.uses) {
        const Supply::Kind kind = intake.supplies[use.resource].kind;
        if (kind == Supply::Kind::kSkill) scale(use, effort);
        if (kind == Supply::Kind::kIncidental || kind == Supply::Kind::kStructural) scale(use, cost);
      }
      variant.value = times(variant.value, benefit);
      variant.value_lost_per_period = std::min(times(variant.value_lost_per_period, benefit), variant.value / (intake.problem.periods + 1));
    }
  }
  return intake;
}

}  // namespace koers::analysis::portfolio
