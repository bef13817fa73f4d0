// Change sets that may be anything, against a small register: refused with reasons, or resolved so that applying goes well.
#include "base/check.h"
#include "model/consistency.h"
#include "model/change_builder.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace koers::model;
  const auto salt = [] { return std::string(16, 's'); };
  static const auto start = [&] {
    SnapshotPtr snapshot = Snapshot::empty(builtin_metamodel(), std::make_shared<PersonalValues>());
    NumberAllocator numbers;
    ChangeBuilder build(snapshot);
    const Ref goal = build.add("goal", {{"name", "doel"}}), plan = build.add("initiative", {{"name", "plan"}}), other = build.add("initiative", {{"name", "ander"}});
    build.relate("contributes_to", plan, goal);
    build.relate("depends_on", plan, other);
    const auto resolved = resolve(*snapshot, build.finish().value(), numbers, salt);
    CHECK(resolved);
    return std::pair(snapshot->apply(*resolved, 1), numbers);
  }();
  auto changes = decode_change_set({reinterpret_cast<const char*>(data), size});
  if (!changes) return 0;
  NumberAllocator numbers = start.second;
  const auto resolved = resolve(*start.first, *std::move(changes), numbers, salt);
  if (!resolved) {
    CHECK(!resolved.error().problems.empty() && !resolved.error().in(koers::Language::kDutch).empty());
    return 0;
  }
  CHECK(check_consistency(*start.first->apply(*resolved, 2)));
  CHECK(decode_change_set(encode_change_set(resolved->changes))->changes.size() == resolved->changes.changes.size());
  return 0;
}
