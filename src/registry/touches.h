// Which fields changed since a revision: the newest entries of each branch in memory, older ones read from the ledger.
// Nothing is stored per field in the register for this; it is derived from the entries.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <vector>

#include "ledger/ledger.h"
#include "model/change_set.h"

namespace koers::registry {

// A field of a thing, or (with an invalid field) its key, labels or very existence.
struct Touch {
  model::Ref target;
  model::FieldId field;
  auto operator<=>(const Touch&) const = default;
};

// The touches of one change set, sorted, each once.
std::vector<Touch> touches_of(const model::ChangeSet& changes);

class RecentTouches {
 public:
  // Of an entry that was judged, appended or replayed. Memory is bounded: the oldest are forgotten, but none after `durable`, which the ledger may not have.
  void remember(model::Revision revision, model::BranchId branch, const model::ChangeSet& changes, model::Revision durable);
  // What entries of the branch after `since` touched, sorted, each once. Errors: those of the ledger.
  Result<std::vector<Touch>> since(model::Revision since, model::BranchId branch, const ledger::Ledger& ledger) const;
  // Entries up to and including this one are not in memory.
  void start_after(model::Revision revision) { forgotten_ = revision; }
  // Entries after this one were remembered before they were durable, and came to nothing.
  void forget_after(model::Revision revision);

 private:
  static constexpr size_t kTouchesMax = 200'000;
  struct Item {
    model::Revision revision;
    model::BranchId branch;
    std::vector<Touch> touches;
  };
  std::deque<Item> items_;
  size_t count_ = 0;
  model::Revision forgotten_ = 0;
};

}  // namespace koers::registry
