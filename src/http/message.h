// A request and a response as the rest of this room sees them: plain values, nothing of the library that reads and writes them.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace koers::http {

enum class Method { kGet, kHead, kPost, kPut, kPatch, kDelete, kOptions, kOther };

class Request {
 public:
  Method method = Method::kGet;
  std::string target;       // as it was sent, from the first slash: "/api/v1/elements?type=goal"
  std::string body;
  bool http_1_0 = false;

  // Names are kept in lower case.
  void add_header(std::string_view name, std::string_view value);
  // Empty when absent. Of a header that was sent twice the first one; once() tells.
  std::string_view header(std::string_view lower_case_name) const;
  size_t header_count(std::string_view lower_case_name) const;
  size_t header_count() const { return fields_.size(); }
  // For what must be there at most once (Host, Content-Length, …).
  bool at_most_once(std::string_view lower_case_name) const { return header_count(lower_case_name) <= 1; }
  // Value of a cookie; empty when absent or when it was sent twice.
  std::string_view cookie(std::string_view name) const;

 private:
  struct Field {
    uint32_t begin, name_size, value_size;
  };
  std::string_view name_of(const Field& field) const { return std::string_view(text_).substr(field.begin, field.name_size); }
  std::string_view value_of(const Field& field) const { return std::string_view(text_).substr(field.begin + field.name_size, field.value_size); }
  std::string text_;  // names and values, one after the other
  std::vector<Field> fields_;
};

// One end of a response that goes on: what is written arrives in order, as long as the other side is there. Any thread.
class Stream {
 public:
  virtual ~Stream() = default;
  // False when the other side is gone, or so far behind that it was let go.
  virtual bool write(std::string bytes) = 0;
  virtual void close() = 0;
};

struct Response {
  int status = 200;
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string_view fixed_headers{};                           // lines "Name: value\r\n" that live for ever, for what every answer says
  std::string body{};
  std::shared_ptr<const std::string> shared_body{};           // instead of body: bytes that several responses share
  std::function<void(std::shared_ptr<Stream>)> start_stream{};  // instead of a body: called once the head is on its way

  std::string_view content() const { return shared_body ? std::string_view(*shared_body) : std::string_view(body); }
  Response& with(std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
  }
};

std::string_view reason_phrase(int status);
std::string_view method_name(Method method);
Method method_of(std::string_view name);

}  // namespace koers::http
