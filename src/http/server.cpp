#include "http/server.h"

#include <boost/json.hpp>

#include "base/json_io.h"
#include "http/branch_document.h"
#include "http/house.h"
#include "http/service.h"
#include "http/texts.h"

namespace koers::http {

struct Server::State {
  State(ServerOptions given, registry::Registry& live, StaticFiles files)
      : options(std::move(given)),
        clock(options.clock != nullptr ? *options.clock : system_clock),
        sessions(clock, options.sessions),
        runs(clock, events, options.solver),
        times(live),
        imports(clock),
        house{options, live, clock, sessions, events, runs, finder, times, imports},
        service(house, std::move(files)) {
    published = live.subscribe([this](const registry::Registry::Published& now) { tell(now); });
  }

  // On the writer's thread, after each publish.
  void tell(const registry::Registry::Published& now) {
    const uint64_t epoch = now.after->personal().epoch();
    if (erasures.exchange(epoch) != epoch) {
      finder.forget();
      service.forget();
    }
    events.publish("revision", format_json(boost::json::object{{"branch", branch_name(house.registry, now.branch)}, {"revision", now.after->revision()}}));
  }

  ServerOptions options;
  SystemClock system_clock;
  Clock& clock;
  Sessions sessions;
  EventHub events;
  Runs runs;
  search::ElementFinder finder;
  RevisionTimes times;
  Imports imports;
  House house;
  std::unique_ptr<Listener> listener;  // outlives the service, whose threads may still answer while everything ends
  Service service;
  std::atomic<uint64_t> erasures{0};
  std::unique_ptr<registry::Registry::Subscription> published;
};

Server::Server(std::unique_ptr<State> state) : state_(std::move(state)) {}

Server::~Server() {
  stop();
  state_->published.reset();
}

Result<std::unique_ptr<Server>> Server::start(ServerOptions options, registry::Registry& registry) {
  if (options.address != "127.0.0.1" && options.address != "::1" && options.address != "localhost") {
    return Error(ErrorCode::kRefused, Message(kLoopbackOnly, {{"address", options.address}}), {}, Message(kLoopbackOnlyMend));
  }
  if (options.address == "localhost") options.address = "127.0.0.1";
  StaticFiles files = TRY(StaticFiles::load(options.web_directory));
  ListenOptions listen = options.listen;
  listen.address = options.address;
  listen.port = options.port;
  listen.threads = options.io_threads;
  auto state = std::make_unique<State>(std::move(options), registry, std::move(files));
  // Nobody may come in before the port is known, since the host and the cookie go by it.
  state->listener = TRY(Listener::bind(listen, state->service));
  state->house.port = state->listener->port();
  state->listener->run();
  return std::unique_ptr<Server>(new Server(std::move(state)));
}

uint16_t Server::port() const { return state_->house.port; }
std::string Server::address() const {
  const bool six = state_->options.address.find(':') != std::string::npos;
  return "http://" + (six ? "[" + state_->options.address + "]" : state_->options.address) + ":" + std::to_string(port());
}

std::string Server::sign_in_link(Right right, model::Labels labels) {
  Session session;
  session.account = "account:1";
  session.right = right;
  session.labels = labels;
  return address() + "/aanmelden/" + state_->sessions.create_link(std::move(session));
}

void Server::stop() {
  if (!state_->listener) return;
  state_->events.close_all();
  state_->listener->stop();
}

}  // namespace koers::http
