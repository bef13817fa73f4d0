#include "exchange/json/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

#include "base/text.h"

namespace koers::exchange::json {
namespace {

// 1 where a byte cannot stand in a JSON string as it is; 2 where the text must be looked at as UTF-8.
constexpr std::array<uint8_t, 256> kSpecial = [] {
  std::array<uint8_t, 256> table{};
  for (size_t i = 0; i < 0x20; ++i) table[i] = 1;
  table['"'] = table['\\'] = table[0x7f] = 1;
  for (size_t i = 0x80; i < 0x100; ++i) table[i] = 2;
  return table;
}();

void escape(char letter, std::string& out) {
  switch (letter) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
  }
  constexpr std::string_view kHex = "0123456789abcdef";
  out += "\\u00";
  out += kHex[static_cast<uint8_t>(letter) >> 4];
  out += kHex[static_cast<uint8_t>(letter) & 15];
}

// One code point of well-formed UTF-8 at the start of `text`, in bytes; 0 when it is not.
size_t code_point_size(std::string_view text) {
  const auto lead = static_cast<uint8_t>(text[0]);
  const size_t size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return size <= text.size() && is_utf8(text.substr(0, size)) ? size : 0;
}

void append_repaired(std::string_view text, std::string& out) {
  while (!text.empty()) {
    const size_t size = code_point_size(text);
    if (size == 0) out += "\xef\xbf\xbd";
    else if (size == 1 && kSpecial[static_cast<uint8_t>(text[0])] == 1) escape(text[0], out);
    else out += text.substr(0, size);
    text.remove_prefix(size == 0 ? 1 : size);
  }
}

}  // namespace

void JsonWriter::separate() {
  if (out_.empty()) return;
  const char last = out_.back();
  if (last != '{' && last != '[' && last != ':') out_ += ',';
}

JsonWriter& JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  out_ += bracket;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view plain_name) {
  separate();
  out_ += '"';
  out_ += plain_name;
  out_ += "\":";
  return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
  separate();
  out_ += '"';
  size_t plain_from = 0;
  bool checked = false;
  for (size_t i = 0; i < value.size(); ++i) {
    const uint8_t special = kSpecial[static_cast<uint8_t>(value[i])];
    if (special == 0) continue;
    if (special == 2) {
      if (!checked && !is_utf8(value)) {
        out_ += value.substr(plain_from, i - plain_from);
        append_repaired(value.substr(i), out_);
        plain_from = value.size();
        break;
      }
      checked = true;
      continue;
    }
    out_ += value.substr(plain_from, i - plain_from);
    escape(value[i], out_);
    plain_from = i + 1;
  }
  out_ += value.substr(plain_from);
  out_ += '"';
  return *this;
}

JsonWriter& JsonWriter::integer(int64_t value) {
  separate();
  std::array<char, 24> digits;
  out_.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
  return *this;
}

JsonWriter& JsonWriter::unsigned_integer(uint64_t value) {
  separate();
  std::array<char, 24> digits;
  out_.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
  return *this;
}

JsonWriter& JsonWriter::number(double value) {
  if (!std::isfinite(value)) return null();
  separate();
  std::array<char, 32> digits;
  const std::string_view text(digits.data(), static_cast<size_t>(std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr - digits.data()));
  out_ += text;
  if (text.find_first_of(".e") == text.npos) out_ += ".0";
  return *this;
}

JsonWriter& JsonWriter::yes(bool value) { return raw(value ? "true" : "false"); }
JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::raw(std::string_view json) {
  separate();
  out_ += json;
  return *this;
}

}  // namespace koers::exchange::json
