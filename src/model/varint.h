// Whole numbers in as few bytes as they need: seven bits a byte, lowest first (LEB128); signed ones zigzag.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>

namespace koers::model {

inline constexpr size_t kVarintBytesMax = 10;

inline constexpr uint64_t zigzag(int64_t value) { return (static_cast<uint64_t>(value) << 1) ^ static_cast<uint64_t>(value >> 63); }
inline constexpr int64_t unzigzag(uint64_t value) { return static_cast<int64_t>(value >> 1) ^ -static_cast<int64_t>(value & 1); }

inline void append_varint(uint64_t value, std::string& out) {
  while (value >= 0x80) {
    out.push_back(static_cast<char>(value | 0x80));
    value >>= 7;
  }
  out.push_back(static_cast<char>(value));
}

inline constexpr size_t varint_size(uint64_t value) {
  size_t size = 1;
  for (; value >= 0x80; value >>= 7) ++size;
  return size;
}

// For bytes that were checked before: reads at `at` and moves it on.
inline uint64_t read_varint(const char*& at) {
  uint64_t value = static_cast<uint8_t>(*at++);
  if (value < 0x80) return value;
  value &= 0x7f;
  for (unsigned shift = 7;; shift += 7) {
    const uint8_t byte = static_cast<uint8_t>(*at++);
    value |= static_cast<uint64_t>(byte & 0x7f) << shift;
    if (byte < 0x80 || shift >= 63) return value;
  }
}

// For any bytes: false when it is cut off, too long, or not in its shortest form.
inline bool read_varint_checked(const char*& at, const char* end, uint64_t& value) {
  value = 0;
  for (unsigned shift = 0; at != end && shift < 64; shift += 7) {
    const uint8_t byte = static_cast<uint8_t>(*at++);
    if (shift == 63 && byte > 1) return false;
    value |= static_cast<uint64_t>(byte & 0x7f) << shift;
    if (byte < 0x80) return byte != 0 || shift == 0;
  }
  return false;
}

}  // namespace koers::model
