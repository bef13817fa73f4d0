// What an organisation writes as its own metamodel may be anything: refused with places that exist in it, or a metamodel that has its reference.
// Nearly always beside a small metamodel, for compiling the one that ships takes a hundred times as long; now and then beside that one.
#include "base/check.h"
#include "model/metamodel.h"
#include "model/small_metamodel.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace koers::model;
  constexpr uint32_t kShippedOneIn = 256;
  const std::string text(reinterpret_cast<const char*>(data), size);
  uint32_t hash = 2166136261u;  // FNV-1a: an input is always tried beside the same one
  for (const char c : text) hash = (hash ^ static_cast<uint8_t>(c)) * 16777619u;
  const Metamodel::Source base = hash % kShippedOneIn == 0 ? builtin_metamodel_source() : Metamodel::Source{"small.yaml", kSmall};
  const Metamodel::Source sources[] = {base, {"own.yaml", text, true}};
  if (const auto compiled = Metamodel::compile(sources)) {
    CHECK(!metamodel_reference(**compiled, koers::Language::kDutch).empty());
  } else {
    CHECK(!compiled.error().problems.empty());
  }
  return 0;
}
