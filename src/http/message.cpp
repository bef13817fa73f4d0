#include "http/message.h"

#include <algorithm>
#include <array>

namespace koers::http {
namespace {

char lower(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter; }

constexpr std::array<std::pair<std::string_view, Method>, 7> kMethods{{{"GET", Method::kGet},
                                                                      {"HEAD", Method::kHead},
                                                                      {"POST", Method::kPost},
                                                                      {"PUT", Method::kPut},
                                                                      {"PATCH", Method::kPatch},
                                                                      {"DELETE", Method::kDelete},
                                                                      {"OPTIONS", Method::kOptions}}};

}  // namespace

void Request::add_header(std::string_view name, std::string_view value) {
  fields_.push_back({static_cast<uint32_t>(text_.size()), static_cast<uint32_t>(name.size()), static_cast<uint32_t>(value.size())});
  for (const char letter : name) text_ += lower(letter);
  text_ += value;
}

std::string_view Request::header(std::string_view lower_case_name) const {
  for (const Field& field : fields_) {
    if (name_of(field) == lower_case_name) return value_of(field);
  }
  return {};
}

size_t Request::header_count(std::string_view lower_case_name) const {
  return static_cast<size_t>(std::ranges::count_if(fields_, [&](const Field& field) { return name_of(field) == lower_case_name; }));
}

std::string_view Request::cookie(std::string_view name) const {
  std::string_view found;
  bool seen = false;
  for (const Field& field : fields_) {
    if (name_of(field) != "cookie") continue;
    std::string_view rest = value_of(field);
    while (!rest.empty()) {
      const size_t end = std::min(rest.find(';'), rest.size());
      std::string_view pair = rest.substr(0, end);
      rest.remove_prefix(std::min(end + 1, rest.size()));
      while (!pair.empty() && pair.front() == ' ') pair.remove_prefix(1);
      const size_t equals = pair.find('=');
      if (equals == pair.npos || pair.substr(0, equals) != name) continue;
      if (seen) return {};
      seen = true;
      found = pair.substr(equals + 1);
    }
  }
  return found;
}

std::string_view reason_phrase(int status) {
  switch (status) {
    case 100: return "Continue";
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 428: return "Precondition Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 499: return "Client Closed Request";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    case 507: return "Insufficient Storage";
    default: return "Unknown";
  }
}

std::string_view method_name(Method method) {
  for (const auto& [name, value] : kMethods) {
    if (value == method) return name;
  }
  return "OTHER";
}

Method method_of(std::string_view name) {
  for (const auto& [known, value] : kMethods) {
    if (known == name) return value;
  }
  return Method::kOther;
}

}  // namespace koers::http
