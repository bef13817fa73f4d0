// From the register to a problem: which initiatives there are to choose from, what each is worth and uses, what there is of money, people
// and room for change, and what had to be assumed for it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/portfolio/portfolio.h"
#include "analysis/portfolio/problem.h"

namespace koers::analysis::portfolio {

inline constexpr double kPointUnits = 1000;                            // a value of the problem is a thousandth of a point
inline constexpr double kDayUnits = 10;                                // effort in tenths of a day
inline constexpr uint32_t kIncidentalMoney = 0, kStructuralMoney = 1;  // the first two resources; in cents, by year

// What stands beside an activity of the problem.
struct Item {
  model::ElementId id;
  model::ElementLink link;
  Ground ground = Ground::kChosen;
  bool weighable = true;  // has a goal or a score
  bool absent = false;    // rejected or a proposal: only here because others depend on it
  Message why_not;        // when it is not weighed
  double points = 0;
  std::vector<Message> points_from;  // factors
  double lost_per_period = 0;        // share of the points
  std::vector<model::ElementLink> goals, departments;
  std::vector<std::string> variant_names;  // beside the variants; "" for as it is described
  std::optional<Date> deadline{};
  std::optional<Quarter> earliest{};
  bool large_change = false;
  std::vector<Message> assumptions;
  int data = 0, data_assumed = 0;
  Share assumed() const { return {data == 0 ? 0 : static_cast<double>(data_assumed) / data}; }
};

// What stands beside a resource of the problem.
struct Supply {
  enum class Kind : uint8_t { kIncidental, kStructural, kSkill, kChange } kind = Kind::kIncidental;
  std::string name;  // skill or department
  std::vector<model::ElementLink> because;
};

// "" when the supply is not of a department.
inline std::string key_of_department(const Supply& supply) {
  for (const model::ElementLink& link : supply.because) {
    if (link.type == "unit") return link.key;
  }
  return {};
}

struct Intake {
  Problem problem;
  std::vector<Item> items;
  std::vector<Supply> supplies;
  std::vector<NotWeighable> not_weighable;
  std::vector<Message> notes;
  Valuing valuing;
  Quarter first;
  std::vector<int> years;  // beside the buckets of money
  Quarter quarter(int period) const { return {first.index + period}; }
};

// Errors: kInvalidInput for options that name what is not there.
Result<Intake> take_in(const model::View& view, const Options& options);

}  // namespace koers::analysis::portfolio
