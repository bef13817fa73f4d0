// What an address of the API is: a line in the route table (routes.cpp), and the call that its handler gets.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "http/message.h"
#include "http/query.h"
#include "http/sessions.h"
#include "model/view.h"
#include "registry/registry.h"

namespace boost::json { class value; }

namespace koers::http {

struct House;  // house.h: the register and everything around it that handlers work with

// Where a handler runs. On the I/O thread only what takes microseconds; what computes on the pool; what waits for the disk among many who wait, since
// those who wait together share one durable append.
enum class Place { kIo, kPool, kWriter };
// kByRevision: the answer follows from the snapshot, the address, the language and the read labels alone: it has an ETag and may be kept.
enum class Freshness { kLive, kByRevision };

enum class ParameterKind { kText, kInteger, kMoment };
struct Parameter {
  std::string_view name;
  std::string_view nl, en;
  ParameterKind kind = ParameterKind::kText;
  bool repeated = false;
  std::string_view example = {};
};

class Call {
 public:
  House& house;
  const Request& request;
  std::vector<std::string> path_arguments;  // in the order of the template
  Query query;
  Session session;
  Language language = Language::kDutch;
  std::function<bool()> gone;  // nobody waits for the answer any more
  mutable std::optional<model::View> seen;  // what view() gave: a call sees one moment from beginning to end
  mutable uint64_t epoch_at_start = 0;      // of erasure, when view() was first asked

  const std::string& argument(size_t index) const { return path_arguments[index]; }
  std::string branch_name() const;  // "" is the main line
  Result<model::BranchId> branch() const;
  bool asks_for_past() const { return query.find("revision") || query.find("moment"); }
  // The register as this person asked to see it: branch, revision or moment, read labels, language. The same every time it is asked.
  Result<model::View> view() const;
  // Forgets the view, to look again: only for a call whose answer is not kept under a revision.
  void look_again() const { seen.reset(); }
  // The body as JSON. Errors: kInvalidInput with line and column.
  Result<boost::json::value> body_json() const;
};

using HandlerFunction = Result<Response> (*)(Call&);
using SchemaFunction = boost::json::value (*)(Language);

struct Route {
  Method method;
  std::string_view path;       // below /api/v1: "/elements/{key}"
  std::string_view operation;  // unique name in the description: "getElement"
  std::string_view tag;
  std::string_view nl, en;     // what it does, in one sentence
  Right right;
  HandlerFunction handler;
  Place place = Place::kPool;
  Freshness freshness = Freshness::kLive;
  std::vector<Parameter> parameters = {};
  SchemaFunction request_schema = nullptr;   // of a JSON body
  size_t body_bytes_max = 1 << 20;
  std::string_view body_type = "application/json";
  int status = 200;                          // when it goes well
  SchemaFunction response_schema = nullptr;  // of a JSON answer
  std::string_view response_type = "application/json";
};

// The whole API, in one visible list.
const std::vector<Route>& routes();

// A route that fits the path, and what stood in the places between braces.
struct Match {
  const Route* route = nullptr;
  std::vector<std::string> arguments;
};
// All routes whose path fits, whatever their method: none for an unknown address.
std::vector<Match> find_routes(std::string_view path_below_version);

inline constexpr std::string_view kApiPrefix = "/api/v1";
inline constexpr std::string_view kApiVersion = "1.0.0";

Response json_response(const boost::json::value& json, int status = 200);
Response json_text_response(std::string text, int status = 200);

}  // namespace koers::http
