// What an organisation writes as its own metamodel may be anything: refused with places that exist in it, or a metamodel that has its reference.
#include "base/check.h"
#include "model/metamodel.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace koers::model;
  const std::string text(reinterpret_cast<const char*>(data), size);
  const Metamodel::Source sources[] = {builtin_metamodel_source(), {"own.yaml", text, true}};
  if (const auto compiled = Metamodel::compile(sources)) {
    CHECK(!metamodel_reference(**compiled, koers::Language::kDutch).empty());
  } else {
    CHECK(!compiled.error().problems.empty());
  }
  return 0;
}
