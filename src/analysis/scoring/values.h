// What the scores say each initiative is worth, for who plans with them.
// Errors: kInvalidInput as gather().
#pragma once

#include <map>
#include <string>

#include "analysis/scoring/scoring.h"

namespace koers::analysis::scoring {

Label method_label(Method method);

struct Worth {
  double points = 0;     // the method's score; for WSJF the cost of delay, since who plans counts the work by itself
  bool assumed = false;  // a part of it is
};
// What the roles thought of one initiative, where nothing was settled on: for who has a formula of his own.
struct RoleMeans {
  std::map<std::string, double> points;  // by name of the criterion
};

struct Values {
  std::optional<Method> method{};  // that the frame in use says, or that was asked for; none: there is nothing to go by
  std::optional<model::ElementLink> frame{};
  std::map<std::string, Worth> worth{};  // by key of the initiative; with a method only
  std::map<std::string, Message> not_weighable{};
  std::map<std::string, RoleMeans> by_roles{};
  std::vector<CriterionWeight> criteria{};  // without intervals; with a method only
  std::vector<Message> says{};              // of the comparisons, with AHP
};
Result<Values> values_of(const model::View& view, std::optional<Method> method, const std::map<std::string, double>& goal_weights);

}  // namespace koers::analysis::scoring
