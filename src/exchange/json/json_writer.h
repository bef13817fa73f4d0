// JSON straight into a string, for answers that are made thousands of times a second. Commas take care of themselves.
// What is not UTF-8 becomes U+FFFD, what is not finite becomes null; 2.0 stays "2.0".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace koers::exchange::json {

class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }
  // Names of our own: letters, digits, underscores and dots.
  JsonWriter& key(std::string_view plain_name);
  JsonWriter& text(std::string_view value);
  JsonWriter& integer(int64_t value);
  JsonWriter& unsigned_integer(uint64_t value);
  JsonWriter& number(double value);
  JsonWriter& yes(bool value);
  JsonWriter& null();
  JsonWriter& raw(std::string_view json);  // valid JSON, as it is

  JsonWriter& field(std::string_view name, std::string_view value) { return key(name).text(value); }
  JsonWriter& field(std::string_view name, uint64_t value) { return key(name).unsigned_integer(value); }

 private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  void separate();
  std::string& out_;
};

}  // namespace koers::exchange::json
