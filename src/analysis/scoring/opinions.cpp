#include "analysis/scoring/opinions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "analysis/scoring/methods.h"
#include "analysis/scoring/ranking.h"

namespace koers::analysis::scoring {
namespace {

struct Summing {
  int scores = 0;
  double distance = 0, higher = 0;
  int compared = 0;  // scores that another role gave too
};

Opinion opinion_of(const Candidate& candidate, const Criterion& criterion, const Level& level, const LevelPoints& scale,
                   std::map<std::string, Summing>& roles) {
  Opinion opinion{.element = candidate.link, .criterion = criterion.name, .settled = level.settled};
  const double count = static_cast<double>(level.roles.size());
  double sum = 0, squares = 0;
  for (const RoleScore& one : level.roles) {
    const double points = points_of(one.level, scale);
    sum += points, squares += points * points;
    ++(one.level == "high" ? opinion.high : one.level == "low" ? opinion.low : opinion.middle);
    opinion.levels.push_back({one.role, one.level});
  }
  opinion.mean = sum / count;
  const double widest = (std::max({scale.high, scale.middle, scale.low}) - std::min({scale.high, scale.middle, scale.low})) / 2;
  opinion.spread = widest > 0 ? std::sqrt(std::max(0.0, squares / count - opinion.mean * opinion.mean)) / widest : 0;
  double furthest = kSameScore;
  for (const RoleScore& one : level.roles) {
    Summing& summing = roles[one.role];
    ++summing.scores;
    if (level.roles.size() < 2) continue;
    const double points = points_of(one.level, scale), away = points - (sum - points) / (count - 1);
    ++summing.compared, summing.distance += std::abs(away), summing.higher += away;
    if (std::abs(away) < furthest - kSameScore || std::abs(away) <= kSameScore) continue;
    if (std::abs(away) > furthest + kSameScore) opinion.furthest.clear();
    furthest = std::max(furthest, std::abs(away));
    opinion.furthest.push_back(one.role);
  }
  return opinion;
}

}  // namespace

GroupView group_view(const Material& material, const LevelPoints& points) {
  GroupView view;
  std::map<std::string, Summing> roles;
  for (const Candidate& candidate : material.candidates) {
    for (size_t k = 0; k < material.criteria.size(); ++k) {
      const Level& level = candidate.levels[k];
      if (level.roles.empty()) continue;
      Opinion opinion = opinion_of(candidate, material.criteria[k], level, points, roles);
      if (level.roles.size() > 1) view.opinions.push_back(std::move(opinion));
    }
  }
  std::ranges::stable_sort(view.opinions, [](const Opinion& one, const Opinion& other) { return one.spread > other.spread; });
  for (const auto& [role, summing] : roles) {
    const double compared = std::max(1, summing.compared);
    view.roles.push_back({role, summing.scores, summing.distance / compared, summing.higher / compared});
  }
  return view;
}

}  // namespace koers::analysis::scoring
