#include "analysis/scoring/values.h"

#include <algorithm>
#include <iterator>

#include "analysis/scoring/methods.h"

namespace koers::analysis::scoring {
namespace {

std::map<std::string, RoleMeans> role_means(const Material& material, const LevelPoints& points) {
  std::map<std::string, RoleMeans> means;
  for (const Candidate& candidate : material.candidates) {
    for (size_t k = 0; k < material.criteria.size(); ++k) {
      const Level& level = candidate.levels[k];
      if (!level.settled.empty() || level.roles.empty()) continue;
      double sum = 0;
      for (const RoleScore& role : level.roles) sum += points_of(role.level, points);
      means[candidate.link.key].points[material.criteria[k].name] = sum / static_cast<double>(level.roles.size());
    }
  }
  return means;
}

}  // namespace

Label method_label(Method method) {
  switch (method) {
    case Method::kLevels: return {"criteria", "criteria"};
    case Method::kGoals: return {"gewogen doelen", "weighted goals"};
    case Method::kWsjf: return {"WSJF", "WSJF"};
    case Method::kAhp: break;
  }
  return {"AHP", "AHP"};
}

Result<Values> values_of(const model::View& view, std::optional<Method> method, const std::map<std::string, double>& goal_weights) {
  Options options;
  const model::TypeId goal = view.metamodel().find_type("goal");
  for (const auto& [key, weight] : goal_weights) {  // of themes too, which this lens does not weigh
    if (const auto element = view.find(key); element && element.type() == goal) options.goal_weights.emplace(key, weight);
  }
  const Material material = TRY(gather(view, options));
  Values values;
  values.frame = material.frame.link;
  values.method = method ? method : material.frame.method;
  values.by_roles = role_means(material, options.points);
  if (!values.method) return values;
  Weighed weighed = weigh_by(*values.method, material, options);
  const std::vector<Row> rows = rows_of(weighed, material);
  for (const Row& row : rows) {
    const Entry& entry = weighed.entries[row.item];
    const Candidate& candidate = material.candidates[entry.candidate];
    double points = score_of(row, weighed.weights);
    if (*values.method == Method::kWsjf)
      points *= candidate.wsjf_size.value_or(0) > 0 ? *candidate.wsjf_size : assumed_job_size(candidate.size);
    values.worth[candidate.link.key] = {points, !entry.assumptions.empty()};
  }
  values.criteria = std::move(weighed.criteria);
  if (weighed.pairwise) values.says = std::move(weighed.pairwise->says);
  for (Pairwise& compared : weighed.compared) std::ranges::move(compared.says, std::back_inserter(values.says));
  for (NotWeighable& one : weighed.not_weighable) values.not_weighable.emplace(one.element.key, std::move(one.why));
  return values;
}

}  // namespace koers::analysis::scoring
