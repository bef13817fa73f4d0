#include "http/beast_connection.h"

#include <sys/socket.h>

#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <charconv>
#include <ctime>
#include <mutex>

#include "base/check.h"

namespace koers::http {

namespace asio = boost::asio;
namespace beast_http = boost::beast::http;
using boost::system::error_code;

namespace {

constexpr size_t kHeadReadBytes = 4 * 1024;
constexpr size_t kBodyReadBytes = 64 * 1024;
constexpr size_t kChunkHeadBytesMax = 16 * 1024;  // of a chunk's size line or of all trailers
constexpr size_t kChunkExtensionBytesMax = 256;
constexpr size_t kDrainBytesMax = 256 * 1024;
constexpr int kDrainMs = 1'000;
constexpr size_t kOneBufferBytesMax = 16 * 1024;

Fault fault_of(const error_code& code) {
  using Why = beast_http::error;
  if (code == Why::header_limit || code == Why::buffer_overflow) return Fault::kHeadTooLarge;
  if (code == Why::body_limit) return Fault::kBodyTooLarge;
  if (code == Why::bad_version) return Fault::kBadVersion;
  if (code == Why::bad_content_length || code == Why::multiple_content_length || code == Why::bad_transfer_encoding) return Fault::kAmbiguousBody;
  return Fault::kMalformed;
}

// "Sun, 22 Nov 2026 01:09:24 GMT", made once a second on each thread.
std::string_view http_date() {
  thread_local std::time_t made_at = 0;
  thread_local std::array<char, 40> text{};
  thread_local size_t size = 0;
  const std::time_t now = std::time(nullptr);
  if (now != made_at) {
    std::tm parts{};
    gmtime_r(&now, &parts);
    size = std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
    made_at = now;
  }
  return {text.data(), size};
}

}  // namespace

// The parser's events, gathered in a Request.
class RequestReader final : public beast_http::basic_parser<true> {
 public:
  Request request;
  bool in_head = true;

 private:
  void on_request_impl(beast_http::verb, boost::beast::string_view method, boost::beast::string_view target, int version, error_code&) override {
    request.method = method_of({method.data(), method.size()});
    request.target.assign(target.data(), target.size());
    request.http_1_0 = version == 10;
  }
  void on_response_impl(int, boost::beast::string_view, int, error_code&) override {}
  void on_field_impl(beast_http::field, boost::beast::string_view name, boost::beast::string_view value, error_code&) override {
    // Trailers could overwrite what was already judged; nobody here has a use for them.
    if (in_head) request.add_header({name.data(), name.size()}, {value.data(), value.size()});
  }
  void on_header_impl(error_code&) override { in_head = false; }
  void on_body_init_impl(const boost::optional<uint64_t>&, error_code&) override {}
  size_t on_body_impl(boost::beast::string_view bytes, error_code&) override {
    request.body.append(bytes.data(), bytes.size());
    return bytes.size();
  }
  void on_chunk_header_impl(uint64_t, boost::beast::string_view extensions, error_code& error) override {
    if (extensions.size() > kChunkExtensionBytesMax) error = beast_http::error::bad_chunk_extension;
  }
  size_t on_chunk_body_impl(uint64_t, boost::beast::string_view bytes, error_code&) override {
    request.body.append(bytes.data(), bytes.size());
    return bytes.size();
  }
  void on_finish_impl(error_code&) override {}
};

// The writing end of a response that goes on. Bytes wait here until the I/O thread takes them; who does not read is let go.
class Connection::EventStream final : public Stream {
 public:
  EventStream(std::weak_ptr<Connection> connection, std::shared_ptr<IoThread> home, size_t backlog_max)
      : connection_(std::move(connection)), home_(std::move(home)), backlog_max_(backlog_max) {}

  bool write(std::string bytes) override {
    {
      const std::scoped_lock lock(mutex_);
      if (closed_) return false;
      waiting_ += bytes;
      if (waiting_.size() + writing_bytes_ <= backlog_max_) {
        if (waiting_.size() > bytes.size()) return true;  // somebody already asked for it to be taken
        asio::post(home_->context, [weak = connection_] {
          if (const auto connection = weak.lock()) connection->write_stream();
        });
        return true;
      }
    }
    close();
    return false;
  }
  void close() override {
    mark_closed();
    asio::post(home_->context, [weak = connection_] {
      if (const auto connection = weak.lock()) connection->close();
    });
  }
  void mark_closed() {
    const std::scoped_lock lock(mutex_);
    closed_ = true;
  }
  // On the I/O thread: what is to be written now, once the last piece is gone.
  std::string take() {
    const std::scoped_lock lock(mutex_);
    writing_bytes_ = waiting_.size();
    return std::exchange(waiting_, {});
  }

  std::string piece;  // being written; touched on the I/O thread only
  bool writing = false;

 private:
  std::weak_ptr<Connection> connection_;
  std::shared_ptr<IoThread> home_;
  const size_t backlog_max_;
  std::mutex mutex_;
  std::string waiting_;
  size_t writing_bytes_ = 0;
  bool closed_ = false;
};

Connection::Connection(asio::ip::tcp::socket socket, std::shared_ptr<IoThread> home, const ListenOptions& options, Handler& handler)
    : socket_(std::move(socket)), home_(std::move(home)), options_(options), handler_(handler) {}

Connection::~Connection() { home_->connection_count->fetch_sub(1); }

void Connection::start() {
  home_->connections.insert(this);
  error_code ignored;
  socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
  set_deadline(options_.head_timeout_ms);
  read_more();
}

void Connection::turn_away() {
  home_->connections.insert(this);
  refuse(Fault::kBusy);
}

void Connection::close() {
  if (state_ == State::kClosed) return;
  state_ = State::kClosed;
  gone_ = true;
  if (stream_) stream_->mark_closed();
  error_code ignored;
  socket_.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
  socket_.close(ignored);
  home_->connections.erase(this);
}

void Connection::check_deadline(Clock::time_point now) {
  if (now < deadline_) return;
  switch (state_) {
    case State::kHead:
    case State::kBody: refuse(Fault::kTimeout); break;
    case State::kWorking:
    case State::kStreaming: break;  // whoever works on the answer has a deadline of its own; a stream ends when it is not read
    default: close();
  }
}

void Connection::stop_when_idle() {
  if (state_ == State::kIdle || state_ == State::kStreaming || state_ == State::kDraining) close();
}

void Connection::read_more() {
  // What was consumed makes room before the buffer grows.
  if (input_begin_ > 0) {
    input_.erase(0, input_begin_);
    input_begin_ = 0;
  }
  const size_t filled = input_.size();
  const size_t room = state_ == State::kBody ? kBodyReadBytes : kHeadReadBytes;
  input_.resize(filled + room);
  socket_.async_read_some(asio::buffer(input_.data() + filled, room), [self = shared_from_this(), filled](error_code error, size_t count) {
    self->input_.resize(filled + count);
    self->on_read(error, count);
  });
}

void Connection::on_read(error_code error, size_t count) {
  if (state_ == State::kClosed) return;
  if (state_ == State::kDraining) {
    drained_ += count;
    input_.clear();
    if (error || drained_ > kDrainBytesMax) return close();
    return read_more();
  }
  if (state_ == State::kStreaming) {  // nothing is expected any more but the end
    input_.clear();
    if (error) return close();
    return read_more();
  }
  if (error) return close();
  process();
}

void Connection::process() {
  while (state_ == State::kIdle || state_ == State::kHead || state_ == State::kBody) {
    if (input_begin_ == input_.size() && state_ != State::kBody) return read_more();
    if (state_ == State::kIdle) {
      // One empty line before a request is a habit of old clients that does no harm.
      const std::string_view waiting = std::string_view(input_).substr(input_begin_);
      if (waiting.front() == '\r' && waiting.size() < 2) return read_more();
      if (waiting.starts_with("\r\n")) input_begin_ += 2;
      state_ = State::kHead;
      set_deadline(options_.head_timeout_ms);
      reader_ = std::make_unique<RequestReader>();
      reader_->header_limit(static_cast<uint32_t>(options_.head_bytes_max));
      reader_->body_limit(boost::none);  // the body's limit is known once the head is
      continue;
    }
    if (state_ == State::kHead ? !feed_head() : !feed_body()) return;
  }
}

// False when it must wait for more bytes or is done with this connection for now.
bool Connection::feed_head() {
  const std::string_view waiting = std::string_view(input_).substr(input_begin_);
  error_code error;
  const size_t used = reader_->put(asio::buffer(waiting), error);
  if (has_folded_line(waiting.substr(0, used))) return refuse(Fault::kMalformed), false;
  if (error == beast_http::error::need_more) {
    input_begin_ += used;
    if (input_.size() - input_begin_ > options_.head_bytes_max) return refuse(Fault::kHeadTooLarge), false;
    return read_more(), false;
  }
  input_begin_ += used;
  if (error) return refuse(fault_of(error)), false;
  if (!reader_->is_header_done()) return true;

  const HeadVerdict verdict = judge_head(reader_->request, options_.headers_max);
  if (verdict.fault) return refuse(*verdict.fault), false;
  head_request_ = reader_->request.method == Method::kHead;
  keep_alive_ = reader_->keep_alive() && !home_->stopping;
  if (!verdict.framing.chunked && verdict.framing.content_length == 0) return dispatch(), false;
  return admit_body();
}

bool Connection::admit_body() {
  Admission admission = handler_.admit(reader_->request);
  const auto length = reader_->content_length();
  if (!admission.refusal && length && *length > admission.body_bytes_max) {
    admission.refusal = handler_.refusal(Fault::kBodyTooLarge, &reader_->request);
  }
  if (admission.refusal) {
    keep_alive_ = false;  // the body is on its way and will not be read
    send(std::move(*admission.refusal));
    return false;
  }
  if (length) reader_->request.body.reserve(std::min<size_t>(*length, 1 << 20));
  reader_->body_limit(admission.body_bytes_max);
  state_ = State::kBody;
  set_deadline(time_for(length ? static_cast<size_t>(*length) : admission.body_bytes_max));
  if (!reader_->request.header("expect").empty() && input_begin_ == input_.size()) {
    static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(socket_, asio::buffer(kContinue), [self = shared_from_this()](error_code error, size_t) {
      if (error) self->close();
    });
  }
  return true;
}

bool Connection::feed_body() {
  while (!reader_->is_done()) {
    const std::string_view waiting = std::string_view(input_).substr(input_begin_);
    if (waiting.empty()) return read_more(), false;
    error_code error;
    input_begin_ += reader_->put(asio::buffer(waiting), error);
    if (error == beast_http::error::need_more) {
      if (input_.size() - input_begin_ > kChunkHeadBytesMax) return refuse(Fault::kMalformed), false;
      return read_more(), false;
    }
    if (error) return refuse(fault_of(error)), false;
  }
  dispatch();
  return false;
}

void Connection::dispatch() {
  state_ = State::kWorking;
  Request request = std::move(reader_->request);
  reader_.reset();
  handler_.handle(std::move(request), Responder(shared_from_this()));
  if (state_ == State::kWorking) watch_for_end();
}

// While somebody works on the answer: notice that the other side went away, so that long work can stop.
void Connection::watch_for_end() {
  socket_.async_wait(asio::ip::tcp::socket::wait_read, [self = shared_from_this()](error_code error) {
    if (error || self->state_ != State::kWorking) return;
    char byte = 0;
    const ssize_t count = ::recv(self->socket_.native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK)) self->gone_ = true;
  });
}

void Connection::refuse(Fault fault) {
  const bool understood = reader_ && !reader_->request.target.empty();
  Response response = handler_.refusal(fault, understood ? &reader_->request : nullptr);
  if (!understood) head_request_ = false;
  keep_alive_ = false;
  send(std::move(response));
}

void Connection::respond(Response response) {
  if (home_->context.get_executor().running_in_this_thread()) {
    if (state_ == State::kWorking) send(std::move(response));
    return;
  }
  asio::post(home_->context, [self = shared_from_this(), answer = std::move(response)]() mutable {
    if (self->state_ == State::kWorking) self->send(std::move(answer));
  });
}

void Connection::abandon() { respond(handler_.refusal(Fault::kNoAnswer, nullptr)); }

void Connection::send(Response response) {
  reader_.reset();
  response_ = std::move(response);
  if (home_->stopping) keep_alive_ = false;
  const bool streams = static_cast<bool>(response_.start_stream);
  if (streams) keep_alive_ = false;
  const std::string_view content = response_.content();
  const bool may_have_body = response_.status != 204 && response_.status != 304 && response_.status >= 200;

  output_.clear();
  output_ += "HTTP/1.1 ";
  std::array<char, 24> digits{};
  output_.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), response_.status).ptr);
  output_ += ' ';
  output_ += reason_phrase(response_.status);
  output_ += "\r\nDate: ";
  output_ += http_date();
  for (const auto& [name, value] : response_.headers) {
    CHECK(value.find_first_of("\r\n") == value.npos);
    output_ += "\r\n";
    output_ += name;
    output_ += ": ";
    output_ += value;
  }
  if (may_have_body && !streams) {
    output_ += "\r\nContent-Length: ";
    output_.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), content.size()).ptr);
  }
  output_ += "\r\n";
  output_ += response_.fixed_headers;
  output_ += keep_alive_ ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
  write_out(may_have_body && !head_request_ && !streams);
}

void Connection::write_out(bool has_body) {
  state_ = State::kWriting;
  const std::string_view content = has_body ? response_.content() : std::string_view();
  set_deadline(time_for(content.size()));
  auto written = [self = shared_from_this()](error_code error, size_t) { self->on_written(error); };
  if (content.size() <= kOneBufferBytesMax) {
    output_ += content;
    asio::async_write(socket_, asio::buffer(output_), std::move(written));
  } else {
    const std::array<asio::const_buffer, 2> both{asio::buffer(output_), asio::buffer(content.data(), content.size())};
    asio::async_write(socket_, both, std::move(written));
  }
}

void Connection::on_written(error_code error) {
  if (state_ == State::kClosed) return;
  if (error) return close();
  if (response_.start_stream && !head_request_) return begin_stream();
  response_ = {};
  if (!keep_alive_) return drain();
  state_ = State::kIdle;
  set_deadline(options_.idle_timeout_ms);
  process();
}

void Connection::begin_stream() {
  state_ = State::kStreaming;
  const auto start = std::move(response_.start_stream);
  response_ = {};
  stream_ = std::make_shared<EventStream>(weak_from_this(), home_, options_.stream_backlog_bytes_max);
  input_.clear();
  input_begin_ = 0;
  read_more();
  start(stream_);
}

void Connection::write_stream() {
  if (state_ != State::kStreaming || stream_->writing) return;
  stream_->piece = stream_->take();
  if (stream_->piece.empty()) return;
  stream_->writing = true;
  asio::async_write(socket_, asio::buffer(stream_->piece), [self = shared_from_this()](error_code error, size_t) {
    if (self->state_ != State::kStreaming) return;
    if (error) return self->close();
    self->stream_->writing = false;
    self->write_stream();
  });
}

// Closing while unread bytes wait would reset the connection and take our last response with it: say that we are done, and read on a little.
void Connection::drain() {
  state_ = State::kDraining;
  set_deadline(kDrainMs);
  error_code ignored;
  socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
  input_.clear();
  input_begin_ = 0;
  read_more();
}

}  // namespace koers::http
