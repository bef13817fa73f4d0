#include "http/service.h"

#include <spdlog/spdlog.h>

#include <algorithm>

#include "base/hash.h"
#include "http/texts.h"

namespace koers::http {
namespace {

constexpr std::string_view kSignInPath = "/aanmelden/";
constexpr size_t kWriterThreads = 32;  // they wait for the disk, and together for one append

bool is_read(Method method) { return method == Method::kGet || method == Method::kHead || method == Method::kOptions; }

// Of every answer of the API. A page among them (an export) has a content policy of its own.
#define KOERS_API_HEADERS "API-Version: 1.0.0\r\nX-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\nReferrer-Policy: no-referrer\r\n"
constexpr std::string_view kApiPageHeaders = KOERS_API_HEADERS;
constexpr std::string_view kApiHeaders = KOERS_API_HEADERS "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n";

std::string_view word(Language language) { return language == Language::kDutch ? "nl" : "en"; }

Label both(const MessageText& text) { return {std::string(text.in(Language::kDutch)), std::string(text.in(Language::kEnglish))}; }

void add_freshness(Response& response, const std::string& etag) {
  response.with("ETag", etag).with("Cache-Control", "private, no-cache").with("Vary", "Accept-Language, Cookie");
}

// A page of one paragraph, for what has no interface to show it.
Response small_page(int status, const MessageText& text, const MessageText* more, Language language) {
  const Label words = both(text);
  std::string html = "<!doctype html><html lang=\"" + std::string(word(language)) + "\"><meta charset=\"utf-8\"><title>Koers</title><h1>Koers</h1><p>" + words.in(language) + "</p>";
  if (more != nullptr) html += "<p>" + both(*more).in(language) + "</p>";
  Response response{.status = status, .body = std::move(html)};
  add_page_headers(response);
  response.with("Content-Type", "text/html; charset=utf-8").with("Cache-Control", "no-store");
  return response;
}

}  // namespace

Service::Service(House& house, StaticFiles files)
    : house_(house),
      files_(std::move(files)),
      cache_(house.options.response_cache_bytes_max),
      build_(std::to_string(hash64(std::string_view(__DATE__ __TIME__)) % 100'000'000)),
      workers_(house.options.worker_threads != 0 ? house.options.worker_threads : std::max<size_t>(2, std::thread::hardware_concurrency())),
      writers_(kWriterThreads) {}

Service::~Service() = default;

Response Service::refusal(Fault fault, const Request* head) {
  const Language language = head != nullptr ? language_of(head->header("accept-language")) : Language::kDutch;
  Response response = problem_response(fault, language, head != nullptr ? split_target(head->target).path : std::string_view());
  response.fixed_headers = kApiHeaders;
  return response;
}

std::string Service::session_cookie() const { return "koers_session_" + std::to_string(house_.port); }

// Whoever points a name of their own at this computer (DNS rebinding) asks for a host that we are not.
std::optional<Response> Service::check_host(const Request& request, Language language) const {
  std::string_view host = request.header("host");
  const std::string port = ":" + std::to_string(house_.port);
  if (host.ends_with(port)) {
    host.remove_suffix(port.size());
    if (host == "127.0.0.1" || host == "localhost" || host == "[::1]") return std::nullopt;
  }
  return problem_response(Refusal::kOtherHost, Message(kOtherHost, {{"host", std::string(request.header("host"))}}), Message(kUseHost), language,
                          split_target(request.target).path);
}

// A browser says where a request comes from; only our own pages may change anything. Programs that are no browser say nothing.
std::optional<Response> Service::check_origin(const Request& request, Language language) const {
  const std::string_view site = request.header("sec-fetch-site");
  const std::string_view origin = request.header("origin");
  const bool site_ok = site.empty() || site == "same-origin";
  const bool origin_ok = origin.empty() || origin == "http://" + std::string(request.header("host"));
  if (site_ok && origin_ok) return std::nullopt;
  return problem_response(Refusal::kOtherSite, Message(kOtherSite), Message(kFromOwnPage), language, split_target(request.target).path);
}

std::optional<Response> Service::check_content_type(const Request& request, const Route& route, Language language) const {
  if (route.method == Method::kGet || route.method == Method::kDelete || route.body_type.empty()) return std::nullopt;
  std::string_view type = request.header("content-type");
  type = type.substr(0, type.find(';'));
  while (type.ends_with(' ')) type.remove_suffix(1);
  const bool fits = type == route.body_type || (route.request_schema == nullptr && route.body_type == "application/json" && type.empty());
  if (fits) return std::nullopt;
  const std::string expected(route.body_type);
  return problem_response(Refusal::kWrongContentType, Message(kWrongContentType, {{"expected", expected}}), Message(kSetContentType, {{"expected", expected}}), language,
                          split_target(request.target).path);
}

Result<void> Service::check_parameters(const Route& route, const Query& query) const {
  std::vector<Problem> problems;
  std::string names;
  for (const Parameter& parameter : route.parameters) names += (names.empty() ? "" : ", ") + std::string(parameter.name);
  for (const auto& [name, value] : query.all()) {
    const auto known = std::ranges::find(route.parameters, name, &Parameter::name);
    const Where where{.path = "?" + name};
    if (known == route.parameters.end()) {
      problems.push_back({Message(kUnknownParameter, {{"name", name}}), where, names.empty() ? Message(kNoParameters) : Message(kKnownParameters, {{"names", names}})});
    } else if (!known->repeated && query.count(name) > 1) {
      problems.push_back({Message(kRepeatedParameter, {{"name", name}}), where, Message(kGiveOnce)});
    }
  }
  if (!problems.empty()) return Error(ErrorCode::kInvalidInput, std::move(problems));
  return {};
}

Service::Prepared Service::prepare(Request request) const {
  const Language language = language_of(request.header("accept-language"));
  const Address address = split_target(request.target);
  const std::string path(address.path);
  const auto refuse = [&](Refusal why, Message what, Message mend) { return problem_response(why, std::move(what), std::move(mend), language, path); };

  const bool this_version = path.starts_with(kApiPrefix) && path.size() > kApiPrefix.size() && path[kApiPrefix.size()] == '/';
  std::vector<Match> matches = this_version ? find_routes(std::string_view(path).substr(kApiPrefix.size())) : std::vector<Match>();
  if (matches.empty()) return refuse(Refusal::kNoRoute, Message(kNoRoute, {{"path", path}}), Message(kSeeOpenApi));
  const Method wanted = request.method == Method::kHead ? Method::kGet : request.method;
  const auto match = std::ranges::find_if(matches, [&](const Match& one) { return one.route->method == wanted; });
  if (match == matches.end()) {
    std::string allowed = "OPTIONS";
    for (const Match& one : matches) allowed += ", " + std::string(method_name(one.route->method)) + (one.route->method == Method::kGet ? ", HEAD" : "");
    if (request.method == Method::kOptions) return Response{.status = 204}.with("Allow", allowed);
    return refuse(Refusal::kMethodNotAllowed, Message(kMethodNotAllowed, {{"method", std::string(method_name(request.method))}}), Message(kUseMethods, {{"methods", allowed}}))
        .with("Allow", allowed);
  }
  const Route& route = *match->route;
  Session session;
  if (auto found = house_.sessions.find(request.cookie(session_cookie()))) session = std::move(*found);
  else if (route.right != Right::kNone) return refuse(Refusal::kNotSignedIn, Message(kNotSignedIn), Message(kSignInMend));
  if (session.right < route.right) {
    return problem_response(Error(ErrorCode::kForbidden, Message(kNoRight), {}, Message(kAskRight)), language, path);
  }
  if (!is_read(request.method)) {
    if (auto refusal = check_origin(request, language)) return std::move(*refusal);
    if (auto refusal = check_content_type(request, route, language)) return std::move(*refusal);
  }
  auto query = Query::parse(address.query);
  if (!query) return problem_response(query.error(), language, path);
  if (auto checked = check_parameters(route, *query); !checked) return problem_response(checked.error(), language, path);

  auto job = std::make_shared<Job>();
  job->request = std::move(request);
  job->route = &route;
  job->call.emplace(Call{.house = house_, .request = job->request, .path_arguments = std::move(match->arguments), .query = std::move(*query), .session = std::move(session),
                         .language = language, .gone = {}, .seen = {}, .epoch_at_start = 0});
  return job;
}

Admission Service::admit(const Request& head) {
  const Language language = language_of(head.header("accept-language"));
  const std::string_view path = split_target(head.target).path;
  std::optional<Response> refusal = check_host(head, language);
  if (!refusal && !path.starts_with("/api/")) refusal = problem_response(Refusal::kMethodNotAllowed, Message(kMethodNotAllowed, {{"method", std::string(method_name(head.method))}}),
                                                                         Message(kUseMethods, {{"methods", std::string("GET")}}), language, path);
  if (!refusal) {
    Prepared prepared = prepare(head);
    if (const auto* job = std::get_if<std::shared_ptr<Job>>(&prepared)) return {(*job)->route->body_bytes_max, std::nullopt};
    refusal = std::move(std::get<Response>(prepared));
  }
  refusal->fixed_headers = kApiHeaders;
  return {0, std::move(refusal)};
}

void Service::handle(Request request, Responder respond) {
  const Language language = language_of(request.header("accept-language"));
  if (auto refusal = check_host(request, language)) {
    refusal->fixed_headers = kApiHeaders;
    return respond(std::move(*refusal));
  }
  const std::string_view path = split_target(request.target).path;
  if (!path.starts_with("/api/")) return respond(page(request, path, language));

  Prepared prepared = prepare(std::move(request));
  if (auto* response = std::get_if<Response>(&prepared)) {
    response->fixed_headers = kApiHeaders;
    return respond(std::move(*response));
  }
  const auto job = std::get<std::shared_ptr<Job>>(prepared);
  if (auto known = known_answer(*job)) return respond(std::move(*known));
  if (job->route->place == Place::kIo && !job->call->asks_for_past()) return respond(run(*job));

  if (waiting_.fetch_add(1) >= house_.options.requests_waiting_max) {
    waiting_.fetch_sub(1);
    return respond(refusal(Fault::kBusy, &job->request));
  }
  auto shared = std::make_shared<Responder>(std::move(respond));
  job->call->gone = [shared] { return shared->gone(); };
  ThreadPool& pool = job->route->place == Place::kWriter ? writers_ : workers_;
  pool.submit([this, job, shared] {
    waiting_.fetch_sub(1);
    // It waited: somebody may have answered the same meanwhile, and the register may have moved on.
    job->call->look_again();
    std::optional<Response> known = known_answer(*job);
    Response response = known ? std::move(*known) : run(*job);
    job->call->gone = {};  // it holds the responder, and the responder the connection
    (*shared)(std::move(response));
  });
}

// What an answer that follows from the snapshot depends on, apart from the address.
std::string Service::state_of(const Call& call, const model::View& view) const {
  return "\"" + std::to_string(view.snapshot()->branch().value) + "." + std::to_string(view.revision()) + "." +
         std::to_string(view.snapshot()->personal().epoch()) + "." + std::to_string(view.granted()) + "." + std::string(word(call.language)) + "." + build_ + "\"";
}

// What can be said without a handler: the client has it still, or we do.
std::optional<Response> Service::known_answer(const Job& job) {
  if (job.route->freshness != Freshness::kByRevision || job.call->asks_for_past()) return std::nullopt;
  const auto view = job.call->view();
  if (!view) return std::nullopt;  // the handler will say what is wrong
  const std::string etag = state_of(*job.call, *view);
  if (job.request.header("if-none-match").find(etag) != std::string_view::npos) {
    Response response{.status = 304};
    add_freshness(response, etag);
    response.fixed_headers = kApiHeaders;
    return response;
  }
  return cache_.find(etag + job.request.target);
}

Response Service::run(Job& job) {
  Call& call = *job.call;
  Result<Response> answer = Response{};
  try {
    answer = job.route->handler(call);
  } catch (const std::exception& fault) {
    spdlog::error("{} failed: {}", job.route->operation, fault.what());
    return refusal(Fault::kNoAnswer, &job.request);
  }
  if (!answer) {
    Response response = problem_response(answer.error(), call.language, split_target(job.request.target).path);
    response.fixed_headers = kApiHeaders;
    return response;
  }
  Response response = std::move(*answer);
  const bool own_policy = std::ranges::any_of(response.headers, [](const auto& header) { return header.first == "Content-Security-Policy"; });
  response.fixed_headers = own_policy ? kApiPageHeaders : kApiHeaders;
  response.with("Content-Language", std::string(word(call.language)));
  if (job.route->freshness == Freshness::kByRevision && response.status == 200 && call.seen) {
    keep(job, response);
  } else if (!response.start_stream) {
    response.with("Cache-Control", "no-store");
  }
  return response;
}

// Under the moment that the handler saw, which may be later than the one we looked at first.
void Service::keep(const Job& job, Response& response) {
  const Call& call = *job.call;
  const uint64_t epoch = call.seen->snapshot()->personal().epoch();
  const std::string etag = state_of(call, *call.seen);
  add_freshness(response, etag);
  if (call.asks_for_past()) return;
  cache_.keep(etag + job.request.target, response);
  // The epoch is read before and after: what was made while something was erased is not kept.
  if (epoch != call.epoch_at_start || call.seen->snapshot()->personal().epoch() != epoch) cache_.clear();
}

Response Service::page(const Request& request, std::string_view path, Language language) {
  if (request.method != Method::kGet && request.method != Method::kHead) {
    return problem_response(Refusal::kMethodNotAllowed, Message(kMethodNotAllowed, {{"method", std::string(method_name(request.method))}}),
                            Message(kUseMethods, {{"methods", std::string("GET, HEAD")}}), language, path)
        .with("Allow", "GET, HEAD");
  }
  if (path.starts_with(kSignInPath)) return sign_in(request, path.substr(kSignInPath.size()), language);
  if (files_.empty() && path == "/") return small_page(200, kNoWebYet, nullptr, language);
  const auto decoded = percent_decode(path);
  return files_.answer(request, decoded ? std::string_view(*decoded) : path);
}

// Only a real visit uses the link up: a browser that reads ahead or a preview does not.
Response Service::sign_in(const Request& request, std::string_view secret, Language language) {
  const bool visit = request.method == Method::kGet && request.header("sec-purpose").find("prefetch") == std::string_view::npos && request.header("purpose") != "prefetch";
  if (!visit) return Response{.status = 204}.with("Cache-Control", "no-store");
  const auto session = house_.sessions.redeem(secret);
  if (!session) return small_page(403, kLinkUsed, &kSignInMend, language);
  Response response{.status = 303};
  add_page_headers(response);
  response.with("Location", "/").with("Cache-Control", "no-store");
  response.with("Set-Cookie", session_cookie() + "=" + *session + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + std::to_string(house_.sessions.session_seconds()));
  return response;
}

}  // namespace koers::http
