// Bytes of unknown origin to UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace koers::exchange::table {

enum class Encoding { kUtf8, kUtf16Little, kUtf16Big, kWindows1252, kLatin9, kMacRoman, kDos850 };

std::string_view name_of(Encoding encoding);

// By byte order mark; else by where the zero bytes lie (text of western languages in UTF-16 has them in every other place); else UTF-8 when it
// is valid or nearly so; else the one of the four of one byte a character in which the letters with accents stand among letters.
Encoding detect_encoding(std::string_view bytes);

// Without a byte order mark. What cannot be read becomes U+FFFD and is counted; a loose byte among UTF-8 is read as Windows-1252 and counted too.
struct Decoded {
  std::string text;
  size_t unreadable_count = 0;
};
Decoded decode(std::string bytes, Encoding encoding);

// Appends a code point; U+FFFD for what is none.
void append_utf8(char32_t code_point, std::string& out);

}  // namespace koers::exchange::table
