// A register on the real metamodel, or on one that a test makes, to write in and to look at through a lens. For the tests of this room.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "model/change_builder.h"
#include "model/snapshot.h"

namespace koers::analysis {

class TestRegister {
 public:
  explicit TestRegister(const model::MetamodelPtr& metamodel = model::builtin_metamodel())
      : snapshot_(model::Snapshot::empty(metamodel, std::make_shared<model::PersonalValues>())) {}

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

}  // namespace koers::analysis
