#include "exchange/table/text_encoding.h"

#include <algorithm>

#include "base/text.h"

namespace koers::exchange::table {
namespace {

constexpr std::string_view kBomUtf8 = "\xEF\xBB\xBF", kBomLittle = "\xFF\xFE", kBomBig = "\xFE\xFF";
constexpr char32_t kReplacement = 0xFFFD;

// Whether nearly every other byte is zero, from `offset`, and hardly any of the others.
bool zeros_lie_at(std::string_view sample, size_t offset) {
  size_t there = 0, elsewhere = 0;
  for (size_t i = 0; i < sample.size(); ++i) {
    if (sample[i] == '\0') ++(i % 2 == offset ? there : elsewhere);
  }
  return sample.size() >= 4 && there * 10 >= sample.size() / 2 * 7 && elsewhere * 20 <= there;
}

Decoded from_utf16(std::string_view bytes, size_t high) {
  Decoded decoded;
  decoded.text.reserve(bytes.size());
  const auto unit = [&](size_t i) { return static_cast<char32_t>(static_cast<uint8_t>(bytes[i + high]) << 8 | static_cast<uint8_t>(bytes[i + 1 - high])); };
  for (size_t i = 0; i + 1 < bytes.size(); i += 2) {
    char32_t point = unit(i);
    if (point >= 0xD800 && point < 0xDC00 && i + 3 < bytes.size()) {
      const char32_t low = unit(i + 2);
      if (low >= 0xDC00 && low < 0xE000) point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00), i += 2;
    }
    if (point >= 0xD800 && point < 0xE000) point = kReplacement, ++decoded.unreadable_count;
    append_utf8(point, decoded.text);
  }
  if (bytes.size() % 2 != 0) append_utf8(kReplacement, decoded.text), ++decoded.unreadable_count;
  return decoded;
}

}  // namespace

std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::kUtf8: return "UTF-8";
    case Encoding::kUtf16Little: return "UTF-16LE";
    case Encoding::kUtf16Big: return "UTF-16BE";
    case Encoding::kWindows1252: return "Windows-1252";
  }
  return {};
}

Encoding detect_encoding(std::string_view bytes) {
  if (bytes.starts_with(kBomUtf8)) return Encoding::kUtf8;
  if (bytes.starts_with(kBomLittle)) return Encoding::kUtf16Little;
  if (bytes.starts_with(kBomBig)) return Encoding::kUtf16Big;
  const std::string_view sample = bytes.substr(0, 4096);
  if (zeros_lie_at(sample, 1)) return Encoding::kUtf16Little;
  if (zeros_lie_at(sample, 0)) return Encoding::kUtf16Big;
  return is_utf8(bytes) ? Encoding::kUtf8 : Encoding::kWindows1252;
}

Decoded decode(std::string bytes, Encoding encoding) {
  switch (encoding) {
    case Encoding::kUtf16Little:
    case Encoding::kUtf16Big: {
      const bool big = encoding == Encoding::kUtf16Big;
      std::string_view rest = bytes;
      if (rest.starts_with(big ? kBomBig : kBomLittle)) rest.remove_prefix(2);
      return from_utf16(rest, big ? 0 : 1);
    }
    case Encoding::kWindows1252: {
      const size_t unassigned = static_cast<size_t>(
          std::count_if(bytes.begin(), bytes.end(), [](char c) { return std::string_view("\x81\x8D\x8F\x90\x9D").find(c) != std::string_view::npos; }));
      return {windows_1252_to_utf8(bytes), unassigned};
    }
    case Encoding::kUtf8: break;
  }
  if (bytes.starts_with(kBomUtf8)) bytes.erase(0, kBomUtf8.size());
  if (!is_utf8(bytes)) {  // it carries the mark of UTF-8 and is not
    const size_t high = static_cast<size_t>(std::count_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; }));
    return {windows_1252_to_utf8(bytes), high};
  }
  return {std::move(bytes), 0};
}

void append_utf8(char32_t point, std::string& out) {
  if (point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) point = kReplacement;
  const auto byte = [&](char32_t bits) { out.push_back(static_cast<char>(bits)); };
  if (point < 0x80) return byte(point);
  if (point < 0x800) return byte(0xC0 | point >> 6), byte(0x80 | (point & 0x3F));
  if (point < 0x10000) return byte(0xE0 | point >> 12), byte(0x80 | (point >> 6 & 0x3F)), byte(0x80 | (point & 0x3F));
  byte(0xF0 | point >> 18), byte(0x80 | (point >> 12 & 0x3F)), byte(0x80 | (point >> 6 & 0x3F)), byte(0x80 | (point & 0x3F));
}

}  // namespace koers::exchange::table
