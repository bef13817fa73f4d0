// A small register on the real metamodel, and the tables that its initiatives and budgets carry. For tests.
#pragma once

#include <tuple>
#include <vector>

#include "analysis/test_register.h"

namespace koers::analysis::portfolio::testing {

using Register = TestRegister;

inline model::Value cost(const std::vector<std::tuple<int, int64_t, int64_t>>& years) {
  using model::Value;
  model::Table table;
  for (const auto& [year, incidental, structural] : years) {
    table.rows.push_back({year == 0 ? Value{} : Value{static_cast<int64_t>(year)}, Value{euros(incidental)}, Value{euros(structural)}});
  }
  return table;
}

inline model::Value budget(const std::vector<std::tuple<int, int64_t, int64_t>>& years) { return cost(years); }

}  // namespace koers::analysis::portfolio::testing
