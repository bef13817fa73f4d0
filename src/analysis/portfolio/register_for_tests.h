// A small register on the real metamodel, and the tables that its initiatives and budgets carry. For tests.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include "model/change_builder.h"
#include "model/snapshot.h"

namespace koers::analysis::portfolio::testing {

// A register on the real metamodel.
class Register {
 public:
  Register() : snapshot_(model::Snapshot::empty(model::builtin_metamodel(), std::make_shared<model::PersonalValues>())) {}

  void commit(model::ChangeBuilder& build) {
    auto changes = build.finish();
    ASSERT_TRUE(changes.has_value()) << changes.error().in(Language::kEnglish);
    auto resolved = model::resolve(*snapshot_, *std::move(changes), numbers_, [] { return std::string(16, 's'); });
    ASSERT_TRUE(resolved.has_value()) << resolved.error().in(Language::kEnglish);
    snapshot_ = snapshot_->apply(*resolved, snapshot_->revision() + 1);
  }
  model::ChangeBuilder build() const { return model::ChangeBuilder(snapshot_); }
  model::View view(model::Labels granted = model::View::kEverything) const { return model::View(snapshot_, granted); }

 private:
  model::SnapshotPtr snapshot_;
  model::NumberAllocator numbers_;
};

inline model::Value cost(std::vector<std::tuple<int, int64_t, int64_t>> years) {
  using model::Value;
  model::Table table;
  for (const auto& [year, incidental, structural] : years) {
    table.rows.push_back({year == 0 ? Value{} : Value{static_cast<int64_t>(year)}, Value{euros(incidental)}, Value{euros(structural)}});
  }
  return table;
}

inline model::Value budget(std::vector<std::tuple<int, int64_t, int64_t>> years) { return cost(std::move(years)); }

}  // namespace koers::analysis::portfolio::testing
