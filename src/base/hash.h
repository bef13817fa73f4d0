// SHA-256 (OpenSSL) for what must not be forged, a fast hash for tables in memory.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace koers {

using Hash256 = std::array<uint8_t, 32>;

Hash256 sha256(std::span<const uint8_t> bytes);
Hash256 sha256(std::string_view bytes);
// In steps, for what does not fit or is not contiguous.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  void add(std::span<const uint8_t> bytes);
  void add(std::string_view bytes);
  Hash256 finish();

 private:
  void* context_;
};

std::string to_hex(std::span<const uint8_t> bytes);

// Not for secrets: 64 well-mixed bits. Stable across machines and versions, so that it may be stored.
uint64_t hash64(std::string_view bytes, uint64_t seed = 0);

}  // namespace koers
