// Small random registers that can be tried out exhaustively, and the plan that is asked of them. For tests.
#pragma once

#include <string>
#include <vector>

#include "analysis/portfolio/portfolio.h"
#include "analysis/portfolio/random.h"
#include "analysis/portfolio/register_for_tests.h"

namespace koers::analysis::portfolio::testing {

// Five initiatives of which about half fit: money in one year and a bit, one skill, room for one large change, a dependency.
inline Register random_register(uint64_t seed) {
  using model::Choice;
  using model::Ref;
  using model::Table;
  using model::Value;
  Random random(seed);
  Register reg;
  auto build = reg.build();
  std::vector<Ref> goals;
  for (int g = 1; g <= 2; ++g) {
    goals.push_back(
        build.add("goal", {{"name", "Doel " + std::to_string(g)}, {"weight", 1.0 + random.between(0, 2)}}, "DOEL-" + std::to_string(g)));
  }
  build.add("budget", {{"name", "Reserve"}, {"amounts", budget({{2027, random.between(80, 160) * 1000, 40'000}})}}, "BUD-1");
  build.add("capacity",
            {{"name", "Ontwerpers"}, {"kind", Choice{"skill"}}, {"skill", "Ontwerper"}, {"amount", 1.0 * random.between(15, 30)}}, "CAP-1");
  const Ref unit = build.add("unit", {{"name", "Publiekszaken"}}, "AFD-1");
  const Ref room = build.add("capacity", {{"name", "Ruimte"}, {"kind", Choice{"change"}}, {"amount", 1.0}}, "CAP-2");
  build.relate("capacity_of", room, unit);
  std::vector<Ref> initiatives;
  const char* const sizes[] = {"small", "medium", "large"};
  for (int i = 1; i <= 5; ++i) {
    const int size = random.between(0, 2);
    model::ChangeBuilder::Fields fields{{"name", "Project " + std::to_string(i)},
                                        {"size", Choice{sizes[size]}},
                                        {"duration", int64_t{random.between(1, 2)}},
                                        {"planned_cost", cost({{2027, random.between(20, 70) * 1000, random.between(0, 8) * 1000}})},
                                        {"effort", Table{{{Value{"Ontwerper"}, Value{}, Value{1.0 * random.between(5, 30)}}}}}};
    if (i == 1 && random.chance(0.4)) fields.push_back({"mandatory", true});
    if (i == 2 && random.chance(0.5)) fields.push_back({"deadline", *make_date(2027, 3, 31)});
    if (i == 5 && random.chance(0.5)) fields.push_back({"earliest_start", make_quarter(2027, 4)});
    initiatives.push_back(build.add("initiative", fields, "INI-" + std::to_string(i)));
    build.relate("contributes_to", initiatives.back(), goals[random.below(2)]);
    if (size == 2) build.relate("affects", initiatives.back(), unit);
  }
  if (random.chance(0.5)) build.relate("depends_on", initiatives[3], initiatives[2]);
  reg.commit(build);
  return reg;
}

inline Options small_plan() {
  Options options;
  options.first_quarter = make_quarter(2027, 1);
  options.quarters = 4;
  options.schedules = 600;
  return options;
}

}  // namespace koers::analysis::portfolio::testing
