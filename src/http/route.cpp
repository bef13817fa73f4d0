#include "http/route.h"

#include <boost/json.hpp>

#include "base/json_io.h"
#include "http/house.h"
#include "http/texts.h"

namespace koers::http {
namespace {

constexpr int64_t kDayUs = 86'400'000'000;

Error bad_moment(std::string_view text) {
  return Error(ErrorCode::kInvalidInput, Message(kBadParameter, {{"name", std::string("moment")}, {"value", std::string(text)}}), Where{.path = "?moment"}, Message(kGiveMoment));
}

// The last microsecond of a day in Europe/Amsterdam, which is one or two hours ahead of UTC.
Timestamp end_of_day(Date date) {
  for (const int hours : {1, 2}) {
    const Timestamp end{(int64_t{date.days} + 1) * kDayUs - hours * int64_t{3'600'000'000} - 1};
    if (date_of(end) == date && date_of({end.us + 1}) != date) return end;
  }
  return {(int64_t{date.days} + 1) * kDayUs - 1};
}

std::optional<Timestamp> parse_moment(std::string_view text) {
  if (const auto moment = parse_iso_timestamp(text)) return moment;
  if (const auto date = parse_iso_date(text)) return end_of_day(*date);
  return std::nullopt;
}

std::vector<std::string_view> split_path(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const size_t end = std::min(path.find('/', 1), path.size());
    parts.push_back(path.substr(1, end - 1));
    path.remove_prefix(end);
  }
  return parts;
}

struct Template {
  const Route* route;
  std::vector<std::string_view> parts;
};

const std::vector<Template>& templates() {
  static const std::vector<Template> all = [] {
    std::vector<Template> made;
    for (const Route& route : routes()) made.push_back({&route, split_path(route.path)});
    return made;
  }();
  return all;
}

bool is_argument(std::string_view part) { return part.starts_with('{'); }

// nullopt when it does not fit.
std::optional<std::vector<std::string>> arguments_of(const Template& route, const std::vector<std::string_view>& parts) {
  if (route.parts.size() != parts.size()) return std::nullopt;
  for (size_t i = 0; i < parts.size(); ++i) {
    if (is_argument(route.parts[i]) ? parts[i].empty() : route.parts[i] != parts[i]) return std::nullopt;
  }
  std::vector<std::string> arguments;
  for (size_t i = 0; i < parts.size(); ++i) {
    if (!is_argument(route.parts[i])) continue;
    auto decoded = percent_decode(parts[i]);
    if (!decoded) return std::nullopt;
    arguments.push_back(std::move(*decoded));
  }
  return arguments;
}

}  // namespace

std::string Call::branch_name() const { return std::string(query.find("branch").value_or(std::string_view())); }

Result<model::BranchId> Call::branch() const {
  const std::string name = branch_name();
  if (name.empty()) return model::kMainLine;
  return TRY(house.registry.find_branch(name)).id;
}

Result<model::View> Call::view() const {
  if (seen) return *seen;
  const model::BranchId id = TRY(branch());
  const auto revision = query.find("revision"), moment = query.find("moment");
  if (revision && moment) return Error(ErrorCode::kInvalidInput, Message(kRevisionAndMoment), Where{.path = "?moment"}, Message(kChooseOne));
  model::SnapshotPtr snapshot;
  if (revision) {
    snapshot = TRY(house.registry.at(static_cast<model::Revision>(TRY(query.integer("revision", 0, 0, int64_t{1} << 60))), id));
  } else if (moment) {
    const auto at = parse_moment(*moment);
    if (!at) return bad_moment(*moment);
    snapshot = TRY(house.registry.at(TRY(house.registry.revision_at(*at, id)), id));
  } else {
    snapshot = TRY(house.registry.snapshot(id));
  }
  epoch_at_start = snapshot->personal().epoch();
  seen.emplace(std::move(snapshot), session.labels, language);
  return *seen;
}

Result<boost::json::value> Call::body_json() const { return parse_json(request.body, request.body.size() + 1); }

std::vector<Match> find_routes(std::string_view path_below_version) {
  const std::vector<std::string_view> parts = split_path(path_below_version);
  std::vector<Match> matches;
  for (const Template& one : templates()) {
    if (auto arguments = arguments_of(one, parts)) matches.push_back({one.route, std::move(*arguments)});
  }
  return matches;
}

Response json_response(const boost::json::value& json, int status) { return json_text_response(format_json(json), status); }

Response json_text_response(std::string text, int status) {
  Response response{.status = status, .body = std::move(text)};
  response.with("Content-Type", "application/json");
  return response;
}

std::optional<Timestamp> RevisionTimes::find(model::Revision revision) {
  {
    const std::shared_lock lock(mutex_);
    if (const auto known = known_.find(revision); known != known_.end()) return known->second;
  }
  const auto entries = registry_.log(1, revision + 1);
  if (!entries || entries->empty() || entries->front().revision != revision) return std::nullopt;
  const std::unique_lock lock(mutex_);
  known_[revision] = entries->front().at;
  return entries->front().at;
}

}  // namespace koers::http
