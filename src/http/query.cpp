#include "http/query.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "http/texts.h"

namespace koers::http {
namespace {

int hex_digit(char letter) {
  if (letter >= '0' && letter <= '9') return letter - '0';
  if (letter >= 'a' && letter <= 'f') return letter - 'a' + 10;
  if (letter >= 'A' && letter <= 'F') return letter - 'A' + 10;
  return -1;
}

// How much a language is wanted, 0..1000; -1 when it is not named.
int weight_of(std::string_view accept_language, std::string_view language) {
  int best = -1;
  for (const std::string& item : split(accept_language, ',')) {
    const std::vector<std::string> parts = split(item, ';');
    const std::string tag = fold(parts.front().substr(0, parts.front().find('-')));
    if (tag != language) continue;
    int weight = 1000;
    for (size_t i = 1; i < parts.size(); ++i) {
      const std::string_view parameter = trim(parts[i]);
      if (!parameter.starts_with("q=")) continue;
      double value = 0;
      std::from_chars(parameter.data() + 2, parameter.data() + parameter.size(), value);
      weight = static_cast<int>(std::clamp(value, 0.0, 1.0) * 1000);
    }
    best = std::max(best, weight);
  }
  return best;
}

}  // namespace

std::optional<std::string> percent_decode(std::string_view text, bool plus_is_space) {
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    char letter = text[i];
    if (letter == '%') {
      if (i + 2 >= text.size()) return std::nullopt;
      const int high = hex_digit(text[i + 1]), low = hex_digit(text[i + 2]);
      if (high < 0 || low < 0) return std::nullopt;
      letter = static_cast<char>(high * 16 + low);
      i += 2;
    } else if (letter == '+' && plus_is_space) {
      letter = ' ';
    }
    if (static_cast<unsigned char>(letter) < 0x20 && letter != '\t' && letter != '\n') return std::nullopt;
    out += letter;
  }
  if (!is_utf8(out)) return std::nullopt;
  return out;
}

std::string percent_encode(std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char letter : text) {
    const bool plain = (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '-' || letter == '.' || letter == '_' || letter == '~';
    if (plain) {
      out += letter;
    } else {
      out += '%';
      out += kHex[static_cast<unsigned char>(letter) >> 4];
      out += kHex[static_cast<unsigned char>(letter) & 15];
    }
  }
  return out;
}

Result<Query> Query::parse(std::string_view text) {
  Query query;
  while (!text.empty()) {
    const size_t end = std::min(text.find('&'), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (part.empty()) continue;
    const size_t equals = std::min(part.find('='), part.size());
    auto name = percent_decode(part.substr(0, equals), true);
    auto value = percent_decode(part.substr(std::min(equals + 1, part.size())), true);
    if (!name || !value) return Error(ErrorCode::kInvalidInput, Message(kBadQuery, {{"part", std::string(part.substr(0, 60))}}), Where{.path = "?"}, Message(kBadQueryMend));
    query.pairs_.emplace_back(std::move(*name), std::move(*value));
  }
  return query;
}

std::optional<std::string_view> Query::find(std::string_view name) const {
  for (const auto& [known, value] : pairs_) {
    if (known == name) return value;
  }
  return std::nullopt;
}

std::vector<std::string> Query::find_all(std::string_view name) const {
  std::vector<std::string> values;
  for (const auto& [known, value] : pairs_) {
    if (known == name) values.push_back(value);
  }
  return values;
}

size_t Query::count(std::string_view name) const {
  return static_cast<size_t>(std::ranges::count_if(pairs_, [&](const auto& pair) { return pair.first == name; }));
}

Result<int64_t> Query::integer(std::string_view name, int64_t otherwise, int64_t min, int64_t max) const {
  const auto text = find(name);
  if (!text) return otherwise;
  int64_t value = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error != std::errc{} || end != text->data() + text->size() || value < min || value > max) {
    return Error(ErrorCode::kInvalidInput, Message(kBadParameter, {{"name", std::string(name)}, {"value", std::string(*text)}}), Where{.path = "?" + std::string(name)},
                 Message(kGiveNumber, {{"min", min}, {"max", max}}));
  }
  return value;
}

Address split_target(std::string_view target) {
  const size_t question = target.find('?');
  if (question == target.npos) return {target, {}};
  return {target.substr(0, question), target.substr(question + 1)};
}

Language language_of(std::string_view accept_language) {
  if (accept_language.empty() || accept_language.size() > 500) return Language::kDutch;
  return weight_of(accept_language, "en") > weight_of(accept_language, "nl") ? Language::kEnglish : Language::kDutch;
}

}  // namespace koers::http
