#include "http/listener.h"

#include <boost/asio/post.hpp>
#include <mutex>

#include "base/check.h"
#include "http/beast_connection.h"
#include "http/texts.h"

namespace koers::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

int status_of(Fault fault) {
  switch (fault) {
    case Fault::kMalformed:
    case Fault::kAmbiguousBody: return 400;
    case Fault::kHeadTooLarge: return 431;
    case Fault::kBodyTooLarge: return 413;
    case Fault::kBadVersion: return 505;
    case Fault::kUnknownCoding: return 501;
    case Fault::kExpectation: return 417;
    case Fault::kTimeout: return 408;
    case Fault::kBusy: return 503;
    case Fault::kNoAnswer: return 500;
  }
  return 500;
}

Responder::~Responder() {
  if (target_) target_->abandon();
}

void Responder::operator()(Response response) {
  const auto target = std::move(target_);
  target_ = nullptr;
  if (target) target->respond(std::move(response));
}

namespace {
constexpr size_t kTurnedAwayMax = 256;
}

struct Listener::State {
  State(ListenOptions listen_options, Handler& request_handler) : options(std::move(listen_options)), handler(request_handler) {
    for (size_t i = 0; i < std::max<size_t>(options.threads, 1); ++i) {
      threads.push_back(std::make_shared<IoThread>());
      threads.back()->connection_count = connection_count;
    }
    acceptor.emplace(threads.front()->context);
    acceptor_pause.emplace(threads.front()->context);
  }

  ListenOptions options;
  Handler& handler;
  std::shared_ptr<std::atomic<size_t>> connection_count = std::make_shared<std::atomic<size_t>>(0);
  std::vector<std::shared_ptr<IoThread>> threads;
  std::optional<tcp::acceptor> acceptor;
  std::optional<asio::steady_timer> acceptor_pause;
  size_t next_thread = 0;
  uint16_t port = 0;
  std::mutex stop_mutex;
  bool stopped = false;

  void accept_next() {
    next_thread = (next_thread + 1) % threads.size();
    const auto home = threads[next_thread];
    acceptor->async_accept(home->context, [this, home](error_code error, tcp::socket socket) {
      if (error == asio::error::operation_aborted || !acceptor->is_open()) return;
      if (error) {  // out of file descriptors, most likely: wait until some are closed
        acceptor_pause->expires_after(std::chrono::milliseconds(50));
        acceptor_pause->async_wait([this](error_code cancelled) {
          if (!cancelled) accept_next();
        });
        return;
      }
      welcome(home, std::move(socket));
      accept_next();
    });
  }

  void welcome(const std::shared_ptr<IoThread>& home, tcp::socket socket) {
    const size_t before = connection_count->fetch_add(1);
    auto connection = std::make_shared<Connection>(std::move(socket), home, options, handler);
    // Who comes when the house is full is told so; when even that is too much, the door stays shut.
    if (before >= options.connections_max + kTurnedAwayMax) return;
    const bool full = before >= options.connections_max;
    asio::post(home->context, [connection, home, full] {
      if (home->stopping) return connection->close();
      full ? connection->turn_away() : connection->start();
    });
  }

  void sweep(const std::shared_ptr<IoThread>& home) {
    const int period_ms = std::clamp(std::min(options.head_timeout_ms, options.idle_timeout_ms) / 4, 10, 500);
    home->sweep.expires_after(std::chrono::milliseconds(period_ms));
    home->sweep.async_wait([this, home](error_code cancelled) {
      if (cancelled) return;
      const auto now = Connection::Clock::now();
      for (Connection* connection : std::vector<Connection*>(home->connections.begin(), home->connections.end())) connection->check_deadline(now);
      sweep(home);
    });
  }

  void stop() {
    const std::scoped_lock lock(stop_mutex);
    if (stopped) return;
    stopped = true;
    asio::post(threads.front()->context, [this] {
      error_code ignored;
      acceptor->close(ignored);
      acceptor_pause->cancel();
    });
    const auto deadline = Connection::Clock::now() + std::chrono::milliseconds(options.stop_within_ms);
    for (const auto& home : threads) {
      asio::post(home->context, [this, home, deadline] {
        home->stopping = true;
        home->sweep.cancel();
        wait_for_end(home, deadline);
      });
    }
    for (const auto& home : threads) {
      if (home->thread.joinable()) home->thread.join();
    }
  }

  // Every 20 ms until the thread has no connection left or its time is up.
  void wait_for_end(const std::shared_ptr<IoThread>& home, Connection::Clock::time_point deadline) {
    const bool late = Connection::Clock::now() >= deadline;
    for (Connection* connection : std::vector<Connection*>(home->connections.begin(), home->connections.end())) {
      late ? connection->close() : connection->stop_when_idle();
    }
    if (home->connections.empty()) return home->context.stop();
    home->sweep.expires_after(std::chrono::milliseconds(20));
    home->sweep.async_wait([this, home, deadline](error_code) { wait_for_end(home, deadline); });
  }
};

Listener::Listener(std::unique_ptr<State> state) : state_(std::move(state)) {}

Listener::~Listener() {
  stop();
  // Answers that came after the end still hold their connection: let them go.
  for (const auto& home : state_->threads) {
    home->context.restart();
    home->context.poll();
  }
}

Result<std::unique_ptr<Listener>> Listener::bind(ListenOptions options, Handler& handler) {
  auto state = std::make_unique<State>(std::move(options), handler);
  const auto address_text = state->options.address;
  error_code error;
  const auto address = asio::ip::make_address(address_text, error);
  const auto cannot = [&](const error_code& why) {
    return Error(ErrorCode::kUnavailable,
                 Message(kCannotListen, {{"address", address_text}, {"port", int64_t{state->options.port}}, {"why", why.message()}}), {},
                 Message(kCannotListenMend));
  };
  if (error) return cannot(error);
  tcp::acceptor& acceptor = *state->acceptor;
  const tcp::endpoint endpoint(address, state->options.port);
  acceptor.open(endpoint.protocol(), error);
  if (!error) acceptor.set_option(tcp::acceptor::reuse_address(true), error);
  if (!error) acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
  if (error) return cannot(error);
  state->port = acceptor.local_endpoint().port();
  return std::unique_ptr<Listener>(new Listener(std::move(state)));
}

void Listener::run() {
  CHECK(!state_->stopped && !state_->threads.front()->thread.joinable());
  state_->accept_next();
  for (const auto& home : state_->threads) {
    state_->sweep(home);
    home->thread = std::thread([home] { home->context.run(); });
  }
}

uint16_t Listener::port() const { return state_->port; }
size_t Listener::connection_count() const { return state_->connection_count->load(); }
void Listener::stop() { state_->stop(); }

}  // namespace koers::http
