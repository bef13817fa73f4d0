#include "exchange/archimate/identifiers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "exchange/table/text_encoding.h"

namespace koers::exchange::archimate {
namespace {

// The letters that XML 1.0 (fifth edition) allows in a name, without the colon.
constexpr bool is_start(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  constexpr char32_t kRanges[][2] = {{0xC0, 0xD6},     {0xD8, 0xF6},     {0xF8, 0x2FF},    {0x370, 0x37D},   {0x37F, 0x1FFF},  {0x200C, 0x200D},
                                     {0x2070, 0x218F}, {0x2C00, 0x2FEF}, {0x3001, 0xD7FF}, {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF}};
  return std::ranges::any_of(kRanges, [c](const auto& range) { return c >= range[0] && c <= range[1]; });
}
constexpr bool is_inner(char32_t c) {
  return is_start(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == 0xB7 || (c >= 0x300 && c <= 0x36F) || c == 0x203F || c == 0x2040;
}

// The code point at the start, and its bytes; a byte that is no UTF-8 stands for itself.
char32_t code_point(std::string_view text, size_t& size) {
  const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[i]); };
  const uint8_t lead = byte(0);
  size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (size > text.size()) size = 1;
  if (size == 1) return lead;
  char32_t c = lead & (0xFF >> (size + 1));
  for (size_t i = 1; i < size; ++i) c = c << 6 | (byte(i) & 0x3F);
  return c;
}

// The code point that "_xHHHH_" (4 to 6 digits) at the start stands for.
bool escape_at(std::string_view text, char32_t& c, size_t& size) {
  if (!text.starts_with("_x")) return false;
  const size_t end = text.find('_', 2);
  if (end == text.npos || end < 6 || end > 8) return false;
  uint32_t value = 0;
  const auto [last, error] = std::from_chars(text.data() + 2, text.data() + end, value, 16);
  if (error != std::errc{} || last != text.data() + end || value == 0 || value > 0x10FFFF) return false;
  c = value;
  size = end + 1;
  return true;
}

}  // namespace

bool is_valid_identifier(std::string_view identifier) {
  static constexpr auto kInner = [] {
    std::array<bool, 256> table{};
    for (int c = 0; c < 128; ++c) table[static_cast<size_t>(c)] = is_inner(static_cast<char32_t>(c));
    return table;
  }();
  if (identifier.empty()) return false;
  if (is_start(static_cast<uint8_t>(identifier[0])) && std::ranges::all_of(identifier, [](char c) { return kInner[static_cast<uint8_t>(c)]; })) return true;  // nearly all
  for (size_t at = 0, size = 0; at < identifier.size(); at += size) {
    const char32_t c = code_point(identifier.substr(at), size);
    if (at == 0 ? !is_start(c) : !is_inner(c)) return false;
  }
  return true;
}

std::string encode_identifier(std::string_view identifier) {
  std::string out;
  for (size_t at = 0, size = 0; at < identifier.size(); at += size) {
    const std::string_view rest = identifier.substr(at);
    const char32_t c = code_point(rest, size);
    char32_t ignored = 0;
    size_t escape_size = 0;
    const bool plain = (at == 0 ? is_start(c) : is_inner(c)) && !(c == '_' && escape_at(rest, ignored, escape_size));
    if (plain) {
      out += rest.substr(0, size);
      continue;
    }
    std::array<char, 8> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<uint32_t>(c), 16).ptr;
    std::string hex(digits.data(), end);
    std::ranges::transform(hex, hex.begin(), [](char d) { return d >= 'a' ? static_cast<char>(d - 32) : d; });
    out += "_x" + std::string(hex.size() < 4 ? 4 - hex.size() : 0, '0') + hex + "_";
  }
  return out.empty() ? "_x0000_" : out;
}

std::string decode_identifier(std::string_view encoded) {
  if (encoded.find("_x") == encoded.npos) return std::string(encoded);
  std::string out;
  for (size_t at = 0; at < encoded.size();) {
    char32_t c = 0;
    size_t size = 0;
    if (escape_at(encoded.substr(at), c, size)) {
      table::append_utf8(c, out);
      at += size;
    } else {
      out += encoded[at++];
    }
  }
  return encode_identifier(out) == encoded ? out : std::string(encoded);
}

}  // namespace koers::exchange::archimate
