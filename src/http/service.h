// The way of a request to its handler and of the answer back: host, address, session, right, origin, parameters, what is known already, thread.
#pragma once

#include <atomic>

#include "base/thread_pool.h"
#include "http/house.h"
#include "http/listener.h"
#include "http/problem.h"
#include "http/response_cache.h"
#include "http/route.h"
#include "http/static_files.h"

namespace koers::http {

class Service final : public Handler {
 public:
  Service(House& house, StaticFiles files);
  ~Service() override;

  Admission admit(const Request& head) override;
  void handle(Request request, Responder respond) override;
  Response refusal(Fault fault, const Request* head) override;

  // After an erasure: nothing that was made before it may be given again.
  void forget() { cache_.clear(); }

 private:
  // A request that may go to its handler; owns all that the Call refers to.
  struct Job {
    Request request;
    const Route* route = nullptr;
    std::optional<Call> call;
  };
  using Prepared = std::variant<Response, std::shared_ptr<Job>>;

  Prepared prepare(Request request) const;
  std::optional<Response> check_host(const Request& request, Language language) const;
  std::optional<Response> check_origin(const Request& request, Language language) const;
  std::optional<Response> check_content_type(const Request& request, const Route& route, Language language) const;
  Result<void> check_parameters(const Route& route, const Query& query) const;
  Response page(const Request& request, std::string_view path, Language language);
  Response sign_in(const Request& request, std::string_view secret, Language language);
  std::string state_of(const Call& call, const model::View& view) const;
  std::optional<Response> known_answer(const Job& job);
  void keep(const Job& job, Response& response);
  Response run(Job& job);
  std::string session_cookie() const;

  House& house_;
  StaticFiles files_;
  ResponseCache cache_;
  const std::string build_;  // two programs may answer differently
  std::atomic<size_t> waiting_{0};
  ThreadPool workers_, writers_;
};

}  // namespace koers::http
