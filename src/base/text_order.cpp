// Order, folding and distance of text.h, over ICU.
#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <climits>
#include <memory>

#include "base/check.h"
#include "base/text.h"

namespace koers {
namespace {

icu::StringPiece piece_of(std::string_view text) {
  CHECK(text.size() <= static_cast<size_t>(INT_MAX));
  return {text.data(), static_cast<int32_t>(text.size())};
}

// Shared by all threads: its const functions are safe for that.
const icu::Collator& dutch_collator() {
  static const std::unique_ptr<icu::Collator> collator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("nl"), status));
    CHECK(U_SUCCESS(status) && made != nullptr);
    made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    CHECK(U_SUCCESS(status));
    return made;
  }();
  return *collator;
}

const icu::Normalizer2& normalizer(bool fold_case) {
  static const auto make = [](const icu::Normalizer2* (*get)(UErrorCode&)) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* made = get(status);
    CHECK(U_SUCCESS(status) && made != nullptr);
    return made;
  };
  static const icu::Normalizer2* const kFoldCase = make(icu::Normalizer2::getNFKCCasefoldInstance);
  static const icu::Normalizer2* const kDecompose = make(icu::Normalizer2::getNFKDInstance);
  return fold_case ? *kFoldCase : *kDecompose;
}

// Letters that Unicode does not take apart, in lower case.
std::string_view plain_letters(UChar32 c) {
  switch (c) {
    case 0xE6: return "ae";
    case 0xF8: return "o";
    case 0xF0:
    case 0x111: return "d";
    case 0xFE: return "th";
    case 0x127: return "h";
    case 0x131: return "i";
    case 0x142: return "l";
    case 0x153: return "oe";
    default: return {};
  }
}

// Makes the folded text out of code points that are in lower case and decomposed.
class Folder {
 public:
  explicit Folder(size_t size) { result_.reserve(size); }

  void add_ascii(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      begin_letter();
      result_ += c;
    } else if (c != '\'' && c != '`') {  // "foto's" is "fotos"
      gap_ = true;
    }
  }
  void add(UChar32 c) {
    if (c < 0x80) return add_ascii(static_cast<char>(c));
    if (c == 0x2019 || c == 0x2018 || c == 0xB4) return;
    const std::string_view plain = plain_letters(c);
    if (!plain.empty()) {
      begin_letter();
      result_ += plain;
    } else if (u_isalnum(c)) {
      begin_letter();
      append_utf8(c);
    } else {
      gap_ = gap_ || (U_GET_GC_MASK(c) & U_GC_M_MASK) == 0;
    }
  }
  std::string take() { return std::move(result_); }

 private:
  void begin_letter() {
    if (gap_ && !result_.empty()) result_ += ' ';
    gap_ = false;
  }
  void append_utf8(UChar32 c) {
    char bytes[4];
    int32_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, c);
    result_.append(bytes, static_cast<size_t>(size));
  }

  std::string result_;
  bool gap_ = false;  // something was left out since the last letter
};

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

std::u32string code_points(std::string_view text) {
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(piece_of(text));
  std::u32string points;
  points.reserve(static_cast<size_t>(wide.length()));
  for (int32_t i = 0; i < wide.length(); i = wide.moveIndex32(i, 1)) points += static_cast<char32_t>(wide.char32At(i));
  return points;
}

}  // namespace

std::string fold(std::string_view text) {
  Folder folder(text.size());
  if (is_ascii(text)) {
    for (const char c : text) folder.add_ascii(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    return folder.take();
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(piece_of(text));
  const icu::UnicodeString lower = normalizer(true).normalize(wide, status);
  const icu::UnicodeString decomposed = normalizer(false).normalize(lower, status);
  CHECK(U_SUCCESS(status));
  const int32_t length = decomposed.length();
  for (int32_t i = 0; i < length;) {
    const UChar32 c = decomposed.char32At(i);
    folder.add(c);
    i += U16_LENGTH(c);
  }
  return folder.take();
}

int compare_dutch(std::string_view left, std::string_view right) {
  UErrorCode status = U_ZERO_ERROR;
  const UCollationResult order = dutch_collator().compareUTF8(piece_of(left), piece_of(right), status);
  CHECK(U_SUCCESS(status));
  return order;
}

std::string sort_key_dutch(std::string_view text) {
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(piece_of(text));
  std::string key(static_cast<size_t>(wide.length()) * 4 + 16, '\0');
  const auto fill = [&] {
    return dutch_collator().getSortKey(wide, reinterpret_cast<uint8_t*>(key.data()), static_cast<int32_t>(key.size()));
  };
  const auto size = static_cast<size_t>(fill());
  CHECK(size > 0);
  if (size > key.size()) {
    key.resize(size);
    fill();
  }
  key.resize(size - 1);  // ICU ends a key with a zero byte, which is in no key
  return key;
}

// Only cells within `limit` of the diagonal can lie on a path that costs at most `limit`.
int edit_distance(std::string_view left, std::string_view right, int limit) {
  CHECK(limit >= 0);
  std::u32string from = code_points(left), to = code_points(right);
  if (from.size() > to.size()) std::swap(from, to);
  const auto rows = static_cast<int>(from.size()), columns = static_cast<int>(to.size());
  const int most = std::min(limit, columns);  // no distance is larger than the longer text
  const int over = limit == INT_MAX ? INT_MAX : limit + 1;
  if (columns - rows > most) return over;
  const int beyond = most + 1;
  std::vector<int> before(static_cast<size_t>(columns) + 1, beyond), previous = before, current = before;
  for (int j = 0; j <= std::min(columns, most); ++j) previous[static_cast<size_t>(j)] = j;
  for (int i = 1; i <= rows; ++i) {
    const int first = std::max(1, i - most), last = std::min(columns, i + most);
    int best = current[static_cast<size_t>(first) - 1] = first == 1 && i <= most ? i : beyond;
    for (int j = first; j <= last; ++j) {
      const size_t r = static_cast<size_t>(i), c = static_cast<size_t>(j);
      int cost = std::min({previous[c - 1] + (from[r - 1] != to[c - 1]), previous[c] + 1, current[c - 1] + 1});
      if (i > 1 && j > 1 && from[r - 1] == to[c - 2] && from[r - 2] == to[c - 1]) cost = std::min(cost, before[c - 2] + 1);
      current[c] = std::min(cost, beyond);
      best = std::min(best, current[c]);
    }
    if (last < columns) current[static_cast<size_t>(last) + 1] = beyond;
    if (best > most) return over;
    std::swap(before, previous);
    std::swap(previous, current);
  }
  const int distance = previous[static_cast<size_t>(columns)];
  return distance > limit ? over : distance;
}

std::string_view nearest_name(std::string_view typed, const std::vector<std::string_view>& names) {
  constexpr size_t kBytesMax = 64;
  if (typed.empty() || typed.size() > kBytesMax) return {};
  const std::string wanted = fold(typed);
  std::string_view nearest;
  int nearest_distance = static_cast<int>(wanted.size()) / 3 + 1;  // one slip in a short word, one in three letters in a long one
  for (const std::string_view name : names) {
    if (name.size() > kBytesMax) continue;
    const int distance = edit_distance(wanted, fold(name), nearest_distance);
    if (distance > nearest_distance || (distance == nearest_distance && !nearest.empty())) continue;
    nearest = name;
    nearest_distance = distance;
  }
  return nearest;
}

}  // namespace koers
