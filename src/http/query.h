// The parts of an address and the language somebody reads.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace koers::http {

// "%C3%AB" → "ë"; nullopt when it is not well-formed or not UTF-8, or holds a control character. `plus_is_space`: in a query.
std::optional<std::string> percent_decode(std::string_view text, bool plus_is_space = false);
// For use in a path or a query.
std::string percent_encode(std::string_view text);

class Query {
 public:
  // "a=1&b=2". Errors: kInvalidInput when it cannot be read.
  static Result<Query> parse(std::string_view text);

  const std::vector<std::pair<std::string, std::string>>& all() const { return pairs_; }
  // The value of the first one; nullopt when it is not there.
  std::optional<std::string_view> find(std::string_view name) const;
  std::vector<std::string> find_all(std::string_view name) const;
  size_t count(std::string_view name) const;
  // A whole number in a range. Errors: kInvalidInput.
  Result<int64_t> integer(std::string_view name, int64_t otherwise, int64_t min, int64_t max) const;

 private:
  std::vector<std::pair<std::string, std::string>> pairs_;
};

// Path and query of a target.
struct Address {
  std::string_view path, query;
};
Address split_target(std::string_view target);

// By Accept-Language: Dutch unless English is wanted more.
Language language_of(std::string_view accept_language);

}  // namespace koers::http
