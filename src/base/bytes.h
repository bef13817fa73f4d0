// Bytes of our own formats: varints, strings with their length, fixed-width little-endian numbers. Reading never goes past the end.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace koers {

class ByteWriter {
 public:
  void u8(uint8_t value) { bytes_.push_back(static_cast<char>(value)); }
  void u32(uint32_t value) { fixed(value); }
  void u64(uint64_t value) { fixed(value); }
  void f64(double value) { fixed(std::bit_cast<uint64_t>(value)); }
  // LEB128.
  void varint(uint64_t value) {
    while (value >= 0x80) u8(static_cast<uint8_t>(value | 0x80)), value >>= 7;
    u8(static_cast<uint8_t>(value));
  }
  // Small magnitudes short, of either sign.
  void zigzag(int64_t value) { varint((static_cast<uint64_t>(value) << 1) ^ static_cast<uint64_t>(value >> 63)); }
  void text(std::string_view value) { varint(value.size()), raw(value); }
  void raw(std::string_view value) { bytes_.append(value); }
  std::string take() { return std::move(bytes_); }
  const std::string& bytes() const { return bytes_; }

 private:
  template <class T>
  void fixed(T value) {
    char buffer[sizeof value];
    std::memcpy(buffer, &value, sizeof value);
    bytes_.append(buffer, sizeof value);
  }
  std::string bytes_;
};

// After a read past the end or a malformed varint, ok() is false for good and every read gives zero or "".
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}
  bool ok() const { return ok_; }
  bool at_end() const { return position_ == bytes_.size(); }
  size_t left() const { return bytes_.size() - position_; }

  uint8_t u8() { return fixed<uint8_t>(); }
  uint32_t u32() { return fixed<uint32_t>(); }
  uint64_t u64() { return fixed<uint64_t>(); }
  double f64() { return std::bit_cast<double>(u64()); }
  uint64_t varint() {
    uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      const uint8_t byte = u8();
      if (!ok_ || (shift == 63 && byte > 1)) return fail();
      value |= static_cast<uint64_t>(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return fail();
  }
  int64_t zigzag() {
    const uint64_t value = varint();
    return static_cast<int64_t>(value >> 1) ^ -static_cast<int64_t>(value & 1);
  }
  std::string_view text() { return raw(varint()); }
  std::string_view raw(uint64_t size) {
    if (!ok_ || size > left()) return fail(), std::string_view{};
    const std::string_view piece = bytes_.substr(position_, size);
    position_ += size;
    return piece;
  }

 private:
  uint64_t fail() { return ok_ = false, position_ = bytes_.size(), 0; }
  template <class T>
  T fixed() {
    T value{};
    if (!ok_ || left() < sizeof value) return static_cast<T>(fail());
    std::memcpy(&value, bytes_.data() + position_, sizeof value);
    position_ += sizeof value;
    return value;
  }
  std::string_view bytes_;
  size_t position_ = 0;
  bool ok_ = true;
};

}  // namespace koers
