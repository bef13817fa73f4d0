// Any bytes: they are refused with words, or become a model that goes into a register, out of it, and in again without a change.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "exchange/archimate/exchange_reader.h"
#include "exchange/archimate/export_model.h"
#include "exchange/archimate/import_plan.h"
#include "model/snapshot.h"

using namespace koers;
using namespace koers::exchange;

namespace {

model::SnapshotPtr apply(const model::SnapshotPtr& snapshot, model::NumberAllocator& numbers, model::ChangeSet changes) {
  auto resolved = model::resolve(*snapshot, std::move(changes), numbers, [] { return std::string(16, 's'); });
  if (!resolved) std::abort();  // a plan is always accepted
  return snapshot->apply(*resolved, snapshot->revision() + 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  archimate::ReadLimits limits;
  limits.markup_max = 20'000;
  const auto model = archimate::read_model("fuzz.xml", std::string(reinterpret_cast<const char*>(data), size), limits);
  if (!model) {
    for (const Problem& problem : model.error().problems) {
      if (problem.in(Language::kDutch).empty()) std::abort();
    }
    return 0;
  }
  static const auto kPersonal = std::make_shared<model::PersonalValues>();
  const model::SnapshotPtr empty = model::Snapshot::empty(model::builtin_metamodel(), kPersonal);
  model::NumberAllocator numbers;
  auto plan = archimate::plan_model_import(model::View(empty), *model);
  if (!plan) return 0;
  const model::SnapshotPtr filled = apply(empty, numbers, std::move(plan->changes));
  const auto out = archimate::export_archimate(model::View(filled));
  if (!out) std::abort();
  const auto again = archimate::read_model("fuzz.xml", *out, limits);
  if (!again) {
    if (again.error().code == ErrorCode::kTooLarge) return 0;
    std::abort();  // what Koers writes, Koers reads
  }
  return 0;
}
