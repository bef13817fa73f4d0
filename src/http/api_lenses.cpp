// Lenses: which there are, one asked at once, and runs for what takes longer.
#include <boost/json.hpp>

#include "analysis/catalogue.h"
#include "base/json_io.h"
#include "http/api.h"
#include "http/api_types.h"
#include "http/house.h"
#include "http/texts.h"

namespace koers::http {

namespace bj = boost::json;
using analysis::Lens;

namespace {

Result<const Lens*> lens_named(const std::string& name) {
  if (const Lens* lens = analysis::find_lens(name)) return lens;
  std::string names;
  for (const Lens& lens : analysis::catalogue()) names += (names.empty() ? "" : ", ") + lens.name;
  return Error(ErrorCode::kNotFound, Message(kNoSuchLens, {{"name", name}}), {}, Message(kSeeLenses, {{"names", names}}));
}

LensDocument describe(const Lens& lens) {
  return {.name = lens.name, .label = lens.label, .help = lens.help, .version = lens.version, .needs_complete_view = lens.needs_complete_view,
          .options_schema = std::nullopt, .result_schema = std::nullopt};
}

// A lens has no clock: the day it reckons with is an option, and today when nobody says otherwise.
bj::value with_today(const Lens& lens, bj::value options, Date today) {
  if (options.is_null()) options = bj::object();
  if (!options.is_object() || options.get_object().contains("today")) return options;
  const bj::value schema = lens.options_schema();
  const bj::value* properties = schema.is_object() ? schema.get_object().if_contains("properties") : nullptr;
  if (properties != nullptr && properties->is_object() && properties->get_object().contains("today")) options.get_object()["today"] = format_iso(today);
  return options;
}

Result<LensRequest> make_request(const Call& call, const Lens* lens, bj::value options) {
  model::View view = TRY(call.view());
  return LensRequest{.lens = lens, .view = std::move(view), .branch = call.branch_name(), .options = with_today(*lens, std::move(options), date_of(call.house.clock.now())),
                     .account = call.session.account};
}

Error no_such_run(const std::string& id) { return Error(ErrorCode::kNotFound, Message(kNoSuchRun, {{"id", id}}), {}, Message(kStartRun)); }

}  // namespace

Result<Response> list_lenses(Call&) {
  LensList list;
  for (const Lens& lens : analysis::catalogue()) list.lenses.push_back(describe(lens));
  return json_response(to_json(list));
}

Result<Response> get_lens(Call& call) {
  const Lens* lens = TRY(lens_named(call.argument(0)));
  LensDocument document = describe(*lens);
  document.options_schema = lens->options_schema();
  document.result_schema = lens->result_schema();
  return json_response(to_json(document));
}

Result<Response> ask_lens(Call& call) {
  const Lens* lens = TRY(lens_named(call.argument(0)));
  bj::value options = call.request.body.empty() ? bj::value(bj::object()) : TRY(call.body_json());
  const LensRequest request = TRY(make_request(call, lens, std::move(options)));
  Control control;
  control.set_deadline(Control::Steady::now() + std::chrono::milliseconds(call.house.options.lens_timeout_ms));
  // Nobody reads the answer of somebody who left.
  control.on_progress([&](const Progress&) {
    if (call.gone && call.gone()) control.cancel();
  });
  auto answer = call.house.runs.answer(request, control);
  if (!answer && answer.error().code == ErrorCode::kDeadline) {
    return Error(ErrorCode::kDeadline, Message(kTakesTooLong, {{"seconds", int64_t{call.house.options.lens_timeout_ms / 1000}}}), {}, Message(kUseRuns));
  }
  return json_response(to_json(TRY(std::move(answer))));
}

Result<Response> list_runs(Call& call) { return json_response(to_json(RunList{call.house.runs.list(call.session.account)})); }

Result<Response> start_run(Call& call) {
  RunRequest request = TRY(from_json<RunRequest>(TRY(call.body_json())));
  const Lens* lens = TRY(lens_named(request.lens));
  const RunDocument run = TRY(call.house.runs.start(TRY(make_request(call, lens, std::move(request.options)))));
  Response response = json_response(to_json(run), 202);
  response.with("Location", std::string(kApiPrefix) + "/runs/" + run.id);
  return response;
}

Result<Response> get_run(Call& call) {
  const auto run = call.house.runs.find(call.argument(0), call.session.account);
  if (!run) return no_such_run(call.argument(0));
  return json_response(to_json(*run));
}

Result<Response> end_run(Call& call) {
  if (!call.house.runs.end(call.argument(0), call.session.account)) return no_such_run(call.argument(0));
  return Response{.status = 204};
}

}  // namespace koers::http
