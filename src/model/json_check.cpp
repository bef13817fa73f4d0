// The JSON of documents is checked here without building it: a document may be 16 MiB, and this room keeps heavy headers out.
#include <cstdint>
#include <cstring>

#include "model/field_check.h"

namespace koers::model {
namespace {

class Checker {
 public:
  Checker(std::string_view text, int depth_max) : at_(text.data()), end_(text.data() + text.size()), depth_max_(depth_max) {}

  bool whole() {
    if (!value(0)) return false;
    space();
    return at_ == end_;
  }

 private:
  void space() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\t' || *at_ == '\n' || *at_ == '\r')) ++at_;
  }
  bool take(char c) {
    if (at_ == end_ || *at_ != c) return false;
    ++at_;
    return true;
  }
  bool word(std::string_view word) {
    if (std::string_view(at_, static_cast<size_t>(end_ - at_)).substr(0, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }
  bool digits() {
    const char* begin = at_;
    while (at_ != end_ && *at_ >= '0' && *at_ <= '9') ++at_;
    return at_ != begin;
  }
  bool number() {
    take('-');
    if (!take('0') && !digits()) return false;
    if (take('.') && !digits()) return false;
    if (take('e') || take('E')) {
      if (!take('+')) take('-');
      return digits();
    }
    return true;
  }
  bool escape() {
    if (at_ == end_) return false;
    const char c = *at_++;
    if (c != 'u') return std::string_view("\"\\/bfnrt").find(c) != std::string_view::npos;
    for (int i = 0; i < 4; ++i, ++at_) {
      if (at_ == end_) return false;
      const char digit = *at_;
      if (!((digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f') || (digit >= 'A' && digit <= 'F'))) return false;
    }
    return true;
  }
  bool string() {
    if (!take('"')) return false;
    while (at_ != end_) {
      while (end_ - at_ >= 8 && is_plain(at_)) at_ += 8;  // most of a document is the inside of strings
      if (at_ == end_) return false;
      const char c = *at_++;
      if (c == '"') return true;
      if (static_cast<uint8_t>(c) < 0x20) return false;
      if (c == '\\' && !escape()) return false;
    }
    return false;
  }
  // Whether none of eight bytes is a quote, a backslash or a control character. May say no of bytes that are plain; never yes of others.
  static bool is_plain(const char* at) {
    constexpr uint64_t kOnes = 0x0101010101010101, kHigh = 0x8080808080808080;
    uint64_t word = 0;
    std::memcpy(&word, at, 8);
    const uint64_t quote = word ^ (kOnes * '"'), slash = word ^ (kOnes * '\\');
    const uint64_t found = ((quote - kOnes) & ~quote) | ((slash - kOnes) & ~slash) | ((word - kOnes * 0x20) & ~word);
    return (found & kHigh) == 0;
  }
  bool object(int depth) {
    space();
    if (take('}')) return true;
    do {
      space();
      if (!string()) return false;
      space();
      if (!take(':') || !value(depth + 1)) return false;
      space();
    } while (take(','));
    return take('}');
  }
  bool array(int depth) {
    space();
    if (take(']')) return true;
    do {
      if (!value(depth + 1)) return false;
      space();
    } while (take(','));
    return take(']');
  }
  bool value(int depth) {
    space();
    if (at_ == end_ || depth > depth_max_) return false;
    switch (*at_) {
      case '{': ++at_; return object(depth);
      case '[': ++at_; return array(depth);
      case '"': return string();
      case 't': return word("true");
      case 'f': return word("false");
      case 'n': return word("null");
      default: return number();
    }
  }

  const char* at_;
  const char* end_;
  int depth_max_;
};

}  // namespace

bool is_json(std::string_view text, int depth_max) { return Checker(text, depth_max).whole(); }

}  // namespace koers::model
