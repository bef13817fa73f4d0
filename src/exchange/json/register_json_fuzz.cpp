// Any bytes as a register in JSON: no crash, no endless work, a refusal in words; and what went in comes out the same twice.
#include <cstdint>
#include <string>

#include "base/check.h"
#include "exchange/json/register_json.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace koers;
  using namespace koers::exchange::json;
  const model::View empty(model::Snapshot::empty(model::builtin_metamodel(), std::make_shared<model::PersonalValues>()));
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  (void)is_register_file(bytes);
  RegisterFileLimits limits;
  limits.bytes_max = 1u << 20, limits.record_bytes_max = 1u << 18, limits.records_max = 2000, limits.own_max = 10;
  auto file = read_register_file(bytes, empty.metamodel().version(), limits);
  if (!file) {
    CHECK(!file.error().in(Language::kDutch).empty());
    return 0;
  }
  const auto plan = plan_register_import(empty, *file);
  if (!plan) {
    CHECK(!plan.error().problems.empty() && !plan.error().in(Language::kEnglish).empty());
    return 0;
  }
  model::NumberAllocator numbers;
  const auto resolved = model::resolve(*empty.snapshot(), plan->changes, numbers, [] { return std::string(16, 's'); });
  if (!resolved) {
    CHECK(!in_register_file(resolved.error(), *plan).in(Language::kDutch).empty());
    return 0;
  }
  for (const auto& one : resolved->personal) empty.snapshot()->personal().put(one.commitment, one.text);
  const model::View filled(empty.snapshot()->apply(*resolved, 1));
  const std::string text = write_register(filled, {});
  const auto again = read_register_file(text, empty.metamodel().version());
  CHECK(again.has_value());
  const auto nothing = plan_register_import(filled, *again);
  CHECK(nothing.has_value() && nothing->changes.changes.empty());
  return 0;
}
