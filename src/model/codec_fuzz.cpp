// Bytes of an entry that may be anything: refused, or a change set that encodes to the same bytes.
#include "base/check.h"
#include "model/snapshot.h"
#include "model/value_codec.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace koers::model;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (const auto changes = decode_change_set(bytes)) CHECK(encode_change_set(*changes) == bytes);
  if (const auto value = decode_value(bytes)) {
    std::string encoded;
    encode_value(*value, encoded);
    CHECK(encoded == bytes);
  }
  const ValueView view(bytes);  // reading without checking first must be harmless too
  (void)view.text(), (void)view.integer(), (void)view.number(), (void)view.yes(), (void)view.money(), (void)view.date(), (void)view.quarter(), (void)view.texts();
  (void)view.commitment(), (void)view.to_value();
  (void)NumberAllocator::decode(bytes);
  return 0;
}
