// The register as a whole: what it is, its metamodel, who is signed in, and what happens in it.
#include <boost/json.hpp>
#include <charconv>

#include "base/json_io.h"
#include "exchange/json/metamodel_json_io.h"
#include "http/api.h"
#include "http/api_types.h"
#include "http/branch_document.h"
#include "http/house.h"

namespace koers::http {

Result<Response> get_register(Call& call) {
  const model::View view = TRY(call.view());
  RegisterDocument document{.name = call.house.options.register_name, .example = call.house.options.example, .branch = call.branch_name(),
                            .revision = view.revision(), .head = 0, .recorded_at = call.house.times.find(view.revision()),
                            .metamodel_version = view.metamodel().version(), .element_count = 0, .types = {}, .branches = {}};
  document.head = TRY(call.house.registry.snapshot(TRY(call.branch())))->revision();
  for (const model::ElementType& type : view.metamodel().types()) {
    const uint64_t count = view.element_count(type.id);
    document.element_count += count;
    if (count > 0) document.types.push_back({type.name, count});
  }
  document.branches = branch_documents(call.house.registry);
  return json_response(to_json(document));
}

Result<Response> get_metamodel(Call& call) { return json_response(to_json(exchange::json::describe_metamodel(TRY(call.view())))); }

Result<Response> get_openapi(Call& call) { return json_response(describe_api(call)); }

Result<Response> get_session(Call& call) {
  return json_response(to_json(SessionDocument{call.session.account, std::string(right_name(call.session.right)), call.session.signed_in_at, call.session.expires_at}));
}

Result<Response> end_session(Call& call) {
  const std::string name = "koers_session_" + std::to_string(call.house.port);
  call.house.sessions.end(call.request.cookie(name));
  Response response{.status = 204};
  response.with("Set-Cookie", name + "=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
  return response;
}

Result<Response> get_events(Call& call) {
  EventHub::Listener listener{.stream = nullptr, .account = call.session.account, .may_listen = {}, .last_event_id = std::nullopt};
  const std::string_view last = call.request.header("last-event-id");
  uint64_t id = 0;
  if (!last.empty() && std::from_chars(last.data(), last.data() + last.size(), id).ec == std::errc{}) listener.last_event_id = id;
  const std::string secret(call.request.cookie("koers_session_" + std::to_string(call.house.port)));
  listener.may_listen = [&sessions = call.house.sessions, secret] { return sessions.find(secret).has_value(); };
  Response response;
  response.with("Content-Type", "text/event-stream").with("Cache-Control", "no-store").with("X-Accel-Buffering", "no");
  response.start_stream = [&events = call.house.events, listener](std::shared_ptr<Stream> stream) mutable {
    listener.stream = std::move(stream);
    events.add(std::move(listener));
  };
  return response;
}

}  // namespace koers::http
