// Parses JSON text: Boost's scanner with a handler of our own, which reads numbers exactly and refuses a key that stands twice in one
// object.
#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <random>

#include "base/hash.h"
#include "base/json_io.h"
#include "base/json_io_texts.h"
#include "base/text.h"

namespace koers {
namespace {

namespace json = boost::json;

// Not guessable from outside, so that nobody can send keys that collide.
uint64_t process_seed() {
  static const uint64_t seed = (static_cast<uint64_t>(std::random_device{}()) << 32) | std::random_device{}();
  return seed;
}

// The keys seen in one object, as 64-bit hashes: side by side while they are few, in an open table when they are many.
class KeySet {
 public:
  void clear() { few_.clear(), table_.clear(), count_ = 0; }
  bool add(std::string_view key) {
    const uint64_t hash = hash64(key, process_seed()) | 1;  // never 0, which marks a free place
    if (!table_.empty()) return insert(hash);
    if (std::find(few_.begin(), few_.end(), hash) != few_.end()) return false;
    few_.push_back(hash);
    if (few_.size() > kFewMax) rebuild(few_, 8 * kFewMax);
    return true;
  }

 private:
  static constexpr size_t kFewMax = 32;

  bool insert(uint64_t hash) {
    if (count_ * 2 >= table_.size()) rebuild(std::vector(table_), 2 * table_.size());
    const size_t mask = table_.size() - 1;
    size_t at = (hash >> 1) & mask;
    for (; table_[at] != 0; at = (at + 1) & mask) {
      if (table_[at] == hash) return false;
    }
    table_[at] = hash;
    ++count_;
    return true;
  }
  void rebuild(const std::vector<uint64_t>& hashes, size_t places) {
    table_.assign(places, 0);
    count_ = 0;
    for (const uint64_t hash : hashes) {
      if (hash != 0) insert(hash);
    }
  }

  std::vector<uint64_t> few_;
  std::vector<uint64_t> table_;  // a power of two places, at most half of them taken
  size_t count_ = 0;
};

struct Handler {
  static constexpr size_t max_object_size = json::object::max_size();
  static constexpr size_t max_array_size = json::array::max_size();
  static constexpr size_t max_key_size = json::string::max_size();
  static constexpr size_t max_string_size = json::string::max_size();

  json::value_stack stack{};
  std::vector<KeySet> keys{};  // of the objects that are open, and room kept for later ones
  size_t open_objects = 0;
  std::string key{};
  std::string number{};
  bool key_stands_twice = false;

  using Text = json::string_view;
  using Code = json::error_code;

  bool on_document_begin(Code&) { return stack.reset(), true; }
  bool on_document_end(Code&) { return true; }
  bool on_object_begin(Code&) {
    if (open_objects == keys.size()) keys.emplace_back();
    keys[open_objects++].clear();
    return true;
  }
  bool on_object_end(size_t size, Code&) { return --open_objects, stack.push_object(size), true; }
  bool on_array_begin(Code&) { return true; }
  bool on_array_end(size_t size, Code&) { return stack.push_array(size), true; }
  bool on_key_part(Text part, size_t, Code&) { return key += part, stack.push_chars(part), true; }
  bool on_key(Text part, size_t, Code& code) {
    key += part;
    stack.push_key(part);
    if (!keys[open_objects - 1].add(key)) {
      key_stands_twice = true;
      code = json::error::syntax;
      return false;
    }
    key.clear();
    return true;
  }
  bool on_string_part(Text part, size_t, Code&) { return stack.push_chars(part), true; }
  bool on_string(Text part, size_t, Code&) { return stack.push_string(part), true; }
  bool on_number_part(Text part, Code&) { return number += part, true; }
  bool on_int64(int64_t whole, Text, Code&) { return number.clear(), stack.push_int64(whole), true; }
  bool on_uint64(uint64_t whole, Text, Code&) { return number.clear(), stack.push_uint64(whole), true; }
  bool on_double(double nearly, Text part, Code& code) {
    number += part;
    double exact = nearly;
    const auto [end, fault] = std::from_chars(number.data(), number.data() + number.size(), exact);
    if (fault == std::errc::result_out_of_range) {
      if (std::abs(nearly) > 1) {
        code = json::error::exponent_overflow;
        return false;
      }
      exact = 0;
    }
    number.clear();
    stack.push_double(exact);
    return true;
  }
  bool on_bool(bool value, Code&) { return stack.push_bool(value), true; }
  bool on_null(Code&) { return stack.push_null(), true; }
  bool on_comment_part(Text, Code&) { return true; }
  bool on_comment(Text, Code&) { return true; }
};

Label reason_for(const json::error_code& code, const Handler& handler, std::string_view text, size_t at) {
  if (handler.key_stands_twice) {
    const std::string key = "\"" + shorten(handler.key, 60) + "\"";
    return {key + " staat twee keer in dezelfde groep", key + " stands twice in the same group"};
  }
  if (text.empty()) return {"er staat niets", "there is nothing"};
  const bool is_ascii = at >= text.size() || static_cast<uint8_t>(text[at]) < 0x80;
  if (!is_ascii && !is_utf8(text)) return {"de tekst is geen UTF-8", "the text is not UTF-8"};
  if (code == json::error::incomplete) return {"de tekst houdt te vroeg op", "the text ends too early"};
  if (code == json::error::extra_data) return {"na het einde staat nog iets", "something follows the end"};
  if (code == json::error::too_deep) return {"er zitten te veel lagen in elkaar", "there are too many levels inside each other"};
  if (code == json::error::exponent_overflow) return {"dit getal is te groot", "this number is too large"};
  const bool is_escape = code == json::error::illegal_leading_surrogate || code == json::error::illegal_trailing_surrogate ||
                         code == json::error::expected_hex_digit || code == json::error::expected_utf16_escape;
  if (is_escape) return {"deze \\u-code is geen teken", "this \\u code is no character"};
  return {"dit teken hoort hier niet", "this character does not belong here"};
}

Error syntax_error(std::string_view text, size_t at, Label reason) {
  int64_t line = 1, column = 1;
  for (const char c : text.substr(0, at)) {
    if (c == '\n')
      ++line, column = 1;
    else if ((static_cast<uint8_t>(c) & 0xC0) != 0x80)
      ++column;
  }
  return {ErrorCode::kInvalidInput,
          {json_texts::kNotJson, {{"reason", std::move(reason)}, {"line", line}, {"column", column}}},
          {},
          json_texts::kMendJson};
}

}  // namespace

Result<json::value> parse_json(std::string_view text, size_t bytes_max) {
  if (text.size() > bytes_max) {
    return Error(ErrorCode::kTooLarge, {json_texts::kTooManyBytes, {{"size", text.size()}, {"limit", bytes_max}}}, {},
                 json_texts::kSplitUp);
  }
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  json::parse_options options;
  options.max_depth = kJsonDepthMax;
  json::basic_parser<Handler> parser(options);
  json::error_code code;
  const size_t consumed = parser.write_some(/*more=*/false, text.data(), text.size(), code);
  if (!code && consumed < text.size()) code = json::error::extra_data;
  if (code) return syntax_error(text, consumed, reason_for(code, parser.handler(), text, consumed));
  return parser.handler().stack.release();
}

}  // namespace koers
