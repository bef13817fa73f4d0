// Bytes of a checkpoint that may be anything: refused, or a snapshot in which everything can be read.
#include "model/read_everything.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace koers::model;
  auto bytes = std::make_shared<const std::string>(reinterpret_cast<const char*>(data), size);
  const auto snapshot = Snapshot::open_checkpoint(std::move(bytes), builtin_metamodel(), std::make_shared<PersonalValues>());
  if (snapshot) (void)read_everything(**snapshot);
  return 0;
}
