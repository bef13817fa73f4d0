// Koers over HTTP: the API under /api/v1, the web interface beside it, and the sign-in link. For now on the loopback alone.
//
//   auto server = TRY(http::Server::start({.web_directory = "…/web/dist"}, registry));
//   print(server->sign_in_link());
//   …
//   server->stop();
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "base/result.h"
#include "base/time.h"
#include "http/listener.h"
#include "http/sessions.h"

namespace koers { class SolverPort; }
namespace koers::model { class View; }
namespace koers::registry { class Registry; }

namespace koers::http {

// A file that somebody asks for: /api/v1/exports/{name}. Made on the pool. `options`: the query of the request as it was sent.
struct Export {
  std::string name;          // "plan.xlsx"
  std::string content_type;
  std::string nl, en;        // what it is, in one sentence
  std::function<Result<std::string>(const model::View&)> make;
};

class Organisations;  // organisations.h

struct ServerOptions {
  std::string address = "127.0.0.1";  // nothing else is accepted for now
  uint16_t port = 0;                  // 0: any free one
  std::string web_directory;          // what the web build left; empty: a page that says so
  std::string register_name = "Koers";
  bool example = false;               // mark the register as an example
  SolverPort* solver = nullptr;       // borrowed; null: lenses answer without it
  Clock* clock = nullptr;             // borrowed; null: the system's
  std::vector<Export> exports;
  Organisations* organisations = nullptr;  // borrowed; null: this server knows of no other
  size_t io_threads = 2;
  size_t worker_threads = 0;          // 0: one per core, two at least
  size_t requests_waiting_max = 256;  // for a worker; above it the answer is 503
  size_t response_cache_bytes_max = 64u << 20;  // 0: none
  int lens_timeout_ms = 10'000;       // of a lens that somebody waits for
  ListenOptions listen;               // address, port and threads are filled in
  SessionOptions sessions;
};

class Server {
 public:
  // Errors: kRefused for an address other than the loopback, kUnavailable when the port cannot be had. `registry` must outlive the server.
  static Result<std::unique_ptr<Server>> start(ServerOptions options, registry::Registry& registry);
  ~Server();  // stops

  uint16_t port() const;
  std::string address() const;       // "http://127.0.0.1:8080"
  // A new link that signs in once, within fifteen minutes. `labels`: the read labels that come with it.
  std::string sign_in_link(Right right = Right::kManage, model::Labels labels = 0xffff);
  void stop();                       // lets requests under way finish

 private:
  struct State;
  explicit Server(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace koers::http
