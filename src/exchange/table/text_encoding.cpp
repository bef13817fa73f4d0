#include "exchange/table/text_encoding.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace koers::exchange::table {
namespace {

constexpr std::string_view kBomUtf8 = "\xEF\xBB\xBF", kBomLittle = "\xFF\xFE", kBomBig = "\xFE\xFF";
constexpr char32_t kReplacement = 0xFFFD;
constexpr size_t kLookedAtBytes = 1u << 20;

// What the bytes from 0x80 mean.
// ISO/IEC 8859-15
constexpr std::array<uint16_t, 128> kLatin9{
    0x0080, 0x0081, 0x0082, 0x0083, 0x0084, 0x0085, 0x0086, 0x0087, 0x0088, 0x0089, 0x008A, 0x008B, 0x008C, 0x008D, 0x008E, 0x008F,
    0x0090, 0x0091, 0x0092, 0x0093, 0x0094, 0x0095, 0x0096, 0x0097, 0x0098, 0x0099, 0x009A, 0x009B, 0x009C, 0x009D, 0x009E, 0x009F,
    0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x20AC, 0x00A5, 0x0160, 0x00A7, 0x0161, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
    0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x017D, 0x00B5, 0x00B6, 0x00B7, 0x017E, 0x00B9, 0x00BA, 0x00BB, 0x0152, 0x0153, 0x0178, 0x00BF,
    0x00C0, 0x00C1, 0x00C2, 0x00C3, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD, 0x00CE, 0x00CF,
    0x00D0, 0x00D1, 0x00D2, 0x00D3, 0x00D4, 0x00D5, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA, 0x00DB, 0x00DC, 0x00DD, 0x00DE, 0x00DF,
    0x00E0, 0x00E1, 0x00E2, 0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF,
    0x00F0, 0x00F1, 0x00F2, 0x00F3, 0x00F4, 0x00F5, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x00FD, 0x00FE, 0x00FF,
};
// Mac OS Roman (Apple, 1998, with the euro sign)
constexpr std::array<uint16_t, 128> kMacRoman{
    0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4, 0x00E3, 0x00E5, 0x00E7, 0x00E9, 0x00E8,
    0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3, 0x00F2, 0x00F4, 0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC,
    0x2020, 0x00B0, 0x00A2, 0x00A3, 0x00A7, 0x2022, 0x00B6, 0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8,
    0x221E, 0x00B1, 0x2264, 0x2265, 0x00A5, 0x00B5, 0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9, 0x00E6, 0x00F8,
    0x00BF, 0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB, 0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5, 0x0152, 0x0153,
    0x2013, 0x2014, 0x201C, 0x201D, 0x2018, 0x2019, 0x00F7, 0x25CA, 0x00FF, 0x0178, 0x2044, 0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02,
    0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1, 0x00CB, 0x00C8, 0x00CD, 0x00CE, 0x00CF, 0x00CC, 0x00D3, 0x00D4,
    0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9, 0x0131, 0x02C6, 0x02DC, 0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7,
};
// Code page 850 of DOS, with the euro sign of 858
constexpr std::array<uint16_t, 128> kDos850{
    0x00C7, 0x00FC, 0x00E9, 0x00E2, 0x00E4, 0x00E0, 0x00E5, 0x00E7, 0x00EA, 0x00EB, 0x00E8, 0x00EF, 0x00EE, 0x00EC, 0x00C4, 0x00C5,
    0x00C9, 0x00E6, 0x00C6, 0x00F4, 0x00F6, 0x00F2, 0x00FB, 0x00F9, 0x00FF, 0x00D6, 0x00DC, 0x00F8, 0x00A3, 0x00D8, 0x00D7, 0x0192,
    0x00E1, 0x00ED, 0x00F3, 0x00FA, 0x00F1, 0x00D1, 0x00AA, 0x00BA, 0x00BF, 0x00AE, 0x00AC, 0x00BD, 0x00BC, 0x00A1, 0x00AB, 0x00BB,
    0x2591, 0x2592, 0x2593, 0x2502, 0x2524, 0x00C1, 0x00C2, 0x00C0, 0x00A9, 0x2563, 0x2551, 0x2557, 0x255D, 0x00A2, 0x00A5, 0x2510,
    0x2514, 0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x00E3, 0x00C3, 0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256C, 0x00A4,
    0x00F0, 0x00D0, 0x00CA, 0x00CB, 0x00C8, 0x20AC, 0x00CD, 0x00CE, 0x00CF, 0x2518, 0x250C, 0x2588, 0x2584, 0x00A6, 0x00CC, 0x2580,
    0x00D3, 0x00DF, 0x00D4, 0x00D2, 0x00F5, 0x00D5, 0x00B5, 0x00FE, 0x00DE, 0x00DA, 0x00DB, 0x00D9, 0x00FD, 0x00DD, 0x00AF, 0x00B4,
    0x00AD, 0x00B1, 0x2017, 0x00BE, 0x00B6, 0x00A7, 0x00F7, 0x00B8, 0x00B0, 0x00A8, 0x00B7, 0x00B9, 0x00B3, 0x00B2, 0x25A0, 0x00A0,
};

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

Decoded from_table(std::string_view bytes, const std::array<uint16_t, 128>& meanings) {
  Decoded decoded;
  decoded.text.reserve(bytes.size() + bytes.size() / 16);
  for (const char c : bytes) append_utf8((c & 0x80) == 0 ? static_cast<char32_t>(c) : meanings[static_cast<uint8_t>(c) - 128], decoded.text);
  return decoded;
}

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// The length of the UTF-8 sequence of more than one byte that begins here; 0 when there is none.
size_t sequence_at(std::string_view bytes, size_t at) {
  const auto lead = static_cast<uint8_t>(bytes[at]);
  const size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
  return length > 0 && at + length <= bytes.size() && is_utf8(bytes.substr(at, length)) ? length : 0;
}

// Good sequences and loose bytes: a file to which two programs added is mostly UTF-8.
struct Mixture {
  size_t sequences = 0, loose = 0;
};
Mixture mixture_of(std::string_view bytes) {
  Mixture mixture;
  for (size_t at = 0; at < bytes.size();) {
    if ((bytes[at] & 0x80) == 0) {
      ++at;
      continue;
    }
    const size_t length = sequence_at(bytes, at);
    ++(length > 0 ? mixture.sequences : mixture.loose);
    at += std::max<size_t>(length, 1);
  }
  return mixture;
}

Decoded from_mixture(std::string_view bytes) {
  Decoded decoded;
  decoded.text.reserve(bytes.size());
  for (size_t at = 0; at < bytes.size();) {
    const size_t length = (bytes[at] & 0x80) == 0 ? 1 : sequence_at(bytes, at);
    if (length > 0) decoded.text.append(bytes.substr(at, length));
    else decoded.text += windows_1252_to_utf8(bytes.substr(at, 1)), ++decoded.unreadable_count;
    at += std::max<size_t>(length, 1);
  }
  return decoded;
}

// How well the high bytes read as Dutch and its neighbours: letters with accents among letters, signs of money and quotation beside blanks and figures.
int plausibility(std::string_view bytes, Encoding encoding) {
  constexpr std::u16string_view kLetters = u"éëïüöèàçáóêîôûäñíúâÉËÏÜÖÈÀÇßøåæœ", kSigns = u"€’‘“”–—…·•°²³½£§©®±×µ«»\u00A0";
  int score = 0;
  for (size_t at = 0; at < bytes.size(); ++at) {
    if ((bytes[at] & 0x80) == 0) continue;
    const uint8_t byte = static_cast<uint8_t>(bytes[at]);
    char16_t meaning = 0;
    switch (encoding) {
      case Encoding::kLatin9: meaning = kLatin9[byte - 128]; break;
      case Encoding::kMacRoman: meaning = kMacRoman[byte - 128]; break;
      case Encoding::kDos850: meaning = kDos850[byte - 128]; break;
      default: {
        static constexpr std::u16string_view kUpper = u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";
        meaning = byte < 0xA0 ? kUpper[byte - 128] : byte;
      }
    }
    const bool among_letters = at > 0 && is_ascii_letter(bytes[at - 1]) && at + 1 < bytes.size() && (is_ascii_letter(bytes[at + 1]) || (bytes[at + 1] & 0x80) != 0);
    const bool beside_letter = (at > 0 && is_ascii_letter(bytes[at - 1])) || (at + 1 < bytes.size() && is_ascii_letter(bytes[at + 1]));
    if (meaning == 0xFFFD || meaning < 0xA0) score -= 4;
    else if (kLetters.find(meaning) != kLetters.npos) score += beside_letter ? 3 : 0;
    else if (kSigns.find(meaning) != kSigns.npos) score += among_letters ? (meaning == u'’' ? 2 : -2) : 2;
    else score -= among_letters ? 3 : 1;
  }
  return score;
}

}  // namespace

std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::kUtf8: return "UTF-8";
    case Encoding::kUtf16Little: return "UTF-16LE";
    case Encoding::kUtf16Big: return "UTF-16BE";
    case Encoding::kWindows1252: return "Windows-1252";
    case Encoding::kLatin9: return "ISO-8859-15";
    case Encoding::kMacRoman: return "Mac Roman";
    case Encoding::kDos850: return "CP850";
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
  if (is_utf8(bytes)) return Encoding::kUtf8;
  const Mixture mixture = mixture_of(bytes.substr(0, kLookedAtBytes));
  if (mixture.sequences >= 3 && mixture.sequences >= 4 * mixture.loose) return Encoding::kUtf8;
  Encoding best = Encoding::kWindows1252;  // the usual one, and so the others must do better
  int best_score = plausibility(bytes.substr(0, kLookedAtBytes), best);
  for (const Encoding other : {Encoding::kLatin9, Encoding::kMacRoman, Encoding::kDos850}) {
    const int score = plausibility(bytes.substr(0, kLookedAtBytes), other);
    if (score > best_score) best = other, best_score = score;
  }
  return best;
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
    case Encoding::kLatin9: return from_table(bytes, kLatin9);
    case Encoding::kMacRoman: return from_table(bytes, kMacRoman);
    case Encoding::kDos850: return from_table(bytes, kDos850);
    case Encoding::kUtf8: break;
  }
  if (bytes.starts_with(kBomUtf8)) bytes.erase(0, kBomUtf8.size());
  if (!is_utf8(bytes)) return from_mixture(bytes);
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
