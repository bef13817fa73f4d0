// A client for tests that says exactly what it is told, byte for byte, and reads what comes back.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace koers::http::testing {

struct Answer {
  int status = 0;
  std::map<std::string, std::string> headers;  // names in lower case; of what was sent twice the last
  std::string body;
  std::string header(const std::string& name) const {
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
  }
};

class RawClient {
 public:
  explicit RawClient(uint16_t port) {
    socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connected_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof(address)) == 0;
    const int yes = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
  }
  ~RawClient() { close(); }
  RawClient(const RawClient&) = delete;
  RawClient& operator=(const RawClient&) = delete;

  bool connected() const { return connected_; }
  bool send(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (count <= 0) return false;
      bytes.remove_prefix(static_cast<size_t>(count));
    }
    return true;
  }
  void close() {
    if (socket_ >= 0) ::close(socket_);
    socket_ = -1;
  }
  void finish_sending() { ::shutdown(socket_, SHUT_WR); }

  // One more piece of what comes in; false at the end or after the time is up.
  bool read_some(int timeout_ms = 5000) {
    pollfd waiting{socket_, POLLIN, 0};
    if (::poll(&waiting, 1, timeout_ms) <= 0) return false;
    char bytes[65536];
    const ssize_t count = ::recv(socket_, bytes, sizeof(bytes), 0);
    if (count <= 0) {
      ended_ = true;
      return false;
    }
    received_.append(bytes, static_cast<size_t>(count));
    return true;
  }
  // Everything until the other side closes.
  std::string read_to_end(int timeout_ms = 5000) {
    while (read_some(timeout_ms)) {}
    return std::exchange(received_, {});
  }
  // Whether the other side has closed, waiting at most this long.
  bool ends_within(int timeout_ms) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(timeout_ms);
    while (!ended_) {
      const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
      if (left <= 0) return false;
      read_some(static_cast<int>(left));
    }
    return true;
  }
  const std::string& received() const { return received_; }
  bool wait_for(std::string_view text, int timeout_ms = 5000) {
    while (received_.find(text) == std::string::npos) {
      if (!read_some(timeout_ms)) return false;
    }
    return true;
  }

  // The next response; nullopt when the connection ended before a whole one came. `head_request`: it has no body.
  std::optional<Answer> read_answer(bool head_request = false, int timeout_ms = 5000) {
    size_t end = 0;
    while ((end = received_.find("\r\n\r\n")) == std::string::npos) {
      if (!read_some(timeout_ms)) return std::nullopt;
    }
    Answer answer;
    std::string_view head = std::string_view(received_).substr(0, end);
    if (head.size() < 12 || head.substr(0, 9) != "HTTP/1.1 ") return std::nullopt;
    std::from_chars(head.data() + 9, head.data() + 12, answer.status);
    for (size_t at = head.find("\r\n"); at != head.npos; at = head.find("\r\n", at + 2)) {
      const std::string_view line = head.substr(at + 2, std::min(head.find("\r\n", at + 2), head.size()) - at - 2);
      const size_t colon = line.find(": ");
      if (colon == line.npos) return std::nullopt;
      std::string name(line.substr(0, colon));
      std::ranges::transform(name, name.begin(), [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
      answer.headers[name] = std::string(line.substr(colon + 2));
    }
    size_t length = 0;
    if (const std::string text = answer.header("content-length"); !text.empty()) std::from_chars(text.data(), text.data() + text.size(), length);
    if (head_request || answer.status < 200 || answer.status == 304) length = 0;
    while (received_.size() < end + 4 + length) {
      if (!read_some(timeout_ms)) return std::nullopt;
    }
    answer.body = received_.substr(end + 4, length);
    received_.erase(0, end + 4 + length);
    return answer;
  }

 private:
  int socket_ = -1;
  bool connected_ = false;
  bool ended_ = false;
  std::string received_;
};

}  // namespace koers::http::testing
