// A register on the built-in metamodel to write in, for the tests and the bench of this lens.
#pragma once

#include <stdexcept>

#include "model/change_builder.h"
#include "model/view.h"

namespace koers::analysis::health {

class HealthRegister {
 public:
  HealthRegister() : snapshot_(model::Snapshot::empty(model::builtin_metamodel(), std::make_shared<model::PersonalValues>())) {}

  const model::SnapshotPtr& snapshot() const { return snapshot_; }
  model::View view(model::Labels granted = model::View::kEverything) const { return model::View(snapshot_, granted); }
  model::ChangeBuilder build() const { return model::ChangeBuilder(snapshot_); }
  model::ElementView at(std::string_view key) const { return snapshot_->find(key); }

  Result<void> commit(Result<model::ChangeSet> changes) {
    auto resolved = model::resolve(*snapshot_, TRY(std::move(changes)), numbers_, [this] {
      std::string salt(16, 's');
      for (int i = 0; i < 8; ++i) salt[static_cast<size_t>(i)] = static_cast<char>(salts_ >> 8 * i);
      ++salts_;
      return salt;
    });
    if (!resolved) return std::move(resolved).error();
    for (const auto& text : resolved->personal) snapshot_->personal().put(text.commitment, text.text);
    snapshot_ = snapshot_->apply(*resolved, snapshot_->revision() + 1);
    return {};
  }
  // As commit(), for what must go well.
  void must(model::ChangeBuilder& builder) {
    const auto done = commit(builder.finish());
    if (!done) throw std::runtime_error(done.error().in(Language::kEnglish));
  }

 private:
  model::SnapshotPtr snapshot_;
  model::NumberAllocator numbers_;
  uint64_t salts_ = 0;
};

}  // namespace koers::analysis::health
