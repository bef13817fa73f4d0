#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "base/number_reading.h"

namespace koers {
namespace {

// The number of bytes of the code point that begins `text`, 0 when it is not well-formed (overlong, surrogate, above U+10FFFF, cut off).
size_t code_point_size(std::string_view text) {
  const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[i]); };
  const auto follows = [&](size_t i, uint8_t low = 0x80, uint8_t high = 0xBF) {
    return i < text.size() && byte(i) >= low && byte(i) <= high;
  };
  const uint8_t first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const uint8_t low = first == 0xE0 ? 0xA0 : 0x80, high = first == 0xED ? 0x9F : 0xBF;
    return follows(1, low, high) && follows(2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const uint8_t low = first == 0xF0 ? 0x90 : 0x80, high = first == 0xF4 ? 0x8F : 0xBF;
    return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
  }
  return 0;
}

// The bytes of white space that begin `text`: ASCII, no-break and other Unicode spaces, zero-width space and BOM.
size_t space_size(std::string_view text) {
  if (text.empty()) return 0;
  const auto first = static_cast<uint8_t>(text[0]);
  if (first < 0x80) return first == ' ' || (first >= '\t' && first <= '\r') ? 1 : 0;
  if (text.starts_with("\u00a0") || text.starts_with("\u0085")) return 2;
  const size_t size = text.size() >= 3 ? code_point_size(text) : 0;
  if (size != 3) return 0;
  const uint32_t code = (first & 0x0Fu) << 12 | (static_cast<uint8_t>(text[1]) & 0x3Fu) << 6 | (static_cast<uint8_t>(text[2]) & 0x3Fu);
  switch (code) {
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x3000:
    case 0xFEFF: return 3;
    default: return code >= 0x2000 && code <= 0x200B ? 3 : 0;
  }
}

std::string_view trim_end(std::string_view text) {
  for (;;) {
    bool found = false;
    for (size_t size = 1; size <= 3 && size <= text.size(); ++size) {
      if (space_size(text.substr(text.size() - size)) == size) {
        text.remove_suffix(size);
        found = true;
        break;
      }
    }
    if (!found) return text;
  }
}

template <size_t N>
bool is_one_of(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

}  // namespace

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    uint64_t eight = 0;
    while (text.size() >= 8 && (std::memcpy(&eight, text.data(), 8), (eight & 0x8080808080808080) == 0)) text.remove_prefix(8);
    if (text.empty()) return true;
    const size_t size = code_point_size(text);
    if (size == 0) return false;
    text.remove_prefix(size);
  }
  return true;
}

std::string windows_1252_to_utf8(std::string_view bytes) {
  static constexpr std::array<uint16_t, 32> kHigh{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                                  0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                  0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<uint8_t>(c);
    const uint32_t code = byte >= 0x80 && byte < 0xA0 ? kHigh[byte - 0x80] : byte;
    if (code < 0x80) {
      text += c;
    } else if (code < 0x800) {
      text += static_cast<char>(0xC0 | (code >> 6));
      text += static_cast<char>(0x80 | (code & 0x3F));
    } else {
      text += static_cast<char>(0xE0 | (code >> 12));
      text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
      text += static_cast<char>(0x80 | (code & 0x3F));
    }
  }
  return text;
}

std::string_view trim(std::string_view text) {
  for (size_t size = space_size(text); size > 0; size = space_size(text)) text.remove_prefix(size);
  return trim_end(text);
}

std::string tidy(std::string_view text) {
  text = trim(text);
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    const size_t size = space_size(text);
    if (size == 0) {
      result += text[0];
      text.remove_prefix(1);
      continue;
    }
    if (result.back() != ' ') result += ' ';
    text.remove_prefix(size);
  }
  return result;
}

std::string shorten(std::string_view text, size_t bytes_max) {
  if (text.size() <= bytes_max) return std::string(text);
  size_t end = bytes_max;
  while (end > 0 && (static_cast<uint8_t>(text[end]) & 0xC0) == 0x80) --end;
  return std::string(text.substr(0, end)) + "…";
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (;;) {
    const size_t at = text.find(separator);
    parts.emplace_back(text.substr(0, at));
    if (at == text.npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::optional<bool> parse_yes_no(std::string_view typed) {
  static constexpr std::array<std::string_view, 14> kYes{"ja", "j", "x",   "waar", "yes",    "y",      "true",
                                                         "1",  "v", "aan", "on",   "\u2713", "\u2714", "\u2611"};
  static constexpr std::array<std::string_view, 10> kNo{"nee", "neen", "n", "no", "false", "0", "onwaar", "uit", "off", "\u2610"};
  const auto normal = normalised(typed);
  if (!normal) return std::nullopt;
  std::string_view text = *normal;
  while (take_back(text, ".") || take_back(text, "!")) {
  }
  if (is_one_of(text, kYes)) return true;
  if (is_one_of(text, kNo)) return false;
  return std::nullopt;
}

bool says_nothing(std::string_view typed) {
  static constexpr std::array<std::string_view, 39> kNothing{"",
                                                             "n.v.t.",
                                                             "nvt",
                                                             "n.v.t",
                                                             "n/a",
                                                             "n.a.",
                                                             "na",
                                                             "geen",
                                                             "onbekend",
                                                             "tbd",
                                                             "t.b.d.",
                                                             "tbc",
                                                             "nog te bepalen",
                                                             "nader te bepalen",
                                                             "n.t.b.",
                                                             "ntb",
                                                             "n.n.b.",
                                                             "nnb",
                                                             "nog niet bekend",
                                                             "niet bekend",
                                                             "nog onbekend",
                                                             "niet van toepassing",
                                                             "not applicable",
                                                             "unknown",
                                                             "none",
                                                             "null",
                                                             "leeg",
                                                             "(leeg)",
                                                             "(geen)",
                                                             "(onbekend)",
                                                             "#n/b",
                                                             "#n/a",
                                                             "nog in te vullen",
                                                             "in te vullen",
                                                             "p.m.",
                                                             "pro memorie",
                                                             "nog bepalen",
                                                             "\u2026",
                                                             "geen idee"};
  const auto normal = normalised(typed);
  if (!normal) return false;
  const bool only_marks = normal->find_first_not_of("-?./_") == std::string::npos;
  return only_marks || is_one_of(*normal, kNothing);
}

}  // namespace koers
