// Bringing files in: upload, look at the plan, answer its questions, apply.
#include <algorithm>
#include <boost/json.hpp>

#include "base/json_io.h"
#include "http/api.h"
#include "http/api_types.h"
#include "http/house.h"
#include "http/import_document.h"
#include "http/texts.h"
#include "report/import_files.h"

namespace koers::http {

namespace table = exchange::table;

namespace {

constexpr size_t kFileNameMax = 200;

ImportDocument describe(const Imports::Import& import) {
  ImportDocument document{.id = import.id, .branch = import.branch, .files = {}, .options = import.options};
  for (const auto& [name, bytes] : import.files) document.files.push_back({name, bytes->size()});
  return document;
}

// The plan against the register as it is now, for this person.
struct Planned {
  model::View view;
  report::FilesPlan plan;
};
Result<Planned> plan_of(const Call& call, const Imports::Import& import) {
  const model::BranchId branch = import.branch.empty() ? model::kMainLine : TRY(call.house.registry.find_branch(import.branch)).id;
  model::View view(TRY(call.house.registry.snapshot(branch)), call.session.labels, call.language);
  table::ImportOptions options = import.options;
  options.author = call.session.account;
  if (!options.today) options.today = date_of(call.house.clock.now());
  std::vector<report::GivenFile> files;
  for (const auto& [name, bytes] : import.files) files.push_back({name, *bytes});
  report::FilesPlan plan = TRY(report::plan_files(call.house.registry, view, std::move(files), options));
  return Planned{std::move(view), std::move(plan)};
}

}  // namespace

Result<Response> list_imports(Call& call) {
  ImportList list;
  for (const Imports::Import& import : call.house.imports.list(call.session.account)) list.imports.push_back(describe(import));
  return json_response(to_json(list));
}

Result<Response> open_import(Call& call) {
  auto options = TRY(from_json<table::ImportOptions>(TRY(call.body_json())));
  (void)TRY(call.branch());
  const auto import = TRY(call.house.imports.open(call.session.account, call.branch_name(), std::move(options)));
  Response response = json_response(to_json(describe(import)), 201);
  response.with("Location", std::string(kApiPrefix) + "/imports/" + import.id);
  return response;
}

Result<Response> get_import(Call& call) { return json_response(to_json(describe(TRY(call.house.imports.find(call.argument(0), call.session.account))))); }

Result<Response> put_import_options(Call& call) {
  auto options = TRY(from_json<table::ImportOptions>(TRY(call.body_json())));
  return json_response(to_json(describe(TRY(call.house.imports.set_options(call.argument(0), call.session.account, std::move(options))))));
}

Result<Response> put_import_file(Call& call) {
  const std::string& name = call.argument(1);
  if (name.size() > kFileNameMax) {
    return Error(ErrorCode::kInvalidInput, Message(kFileNameTooLong, {{"max", static_cast<int64_t>(kFileNameMax)}}), Where{.file = name.substr(0, 60)}, Message(kShorterName));
  }
  return json_response(to_json(describe(TRY(call.house.imports.put_file(call.argument(0), call.session.account, name, call.request.body)))));
}

Result<Response> drop_import_file(Call& call) {
  return json_response(to_json(describe(TRY(call.house.imports.drop_file(call.argument(0), call.session.account, call.argument(1))))));
}

Result<Response> get_import_plan(Call& call) {
  const auto import = TRY(call.house.imports.find(call.argument(0), call.session.account));
  Planned planned = TRY(plan_of(call, import));
  return json_response(to_json(PlanDocument{.revision = planned.view.revision(), .changes = planned.plan.changes.changes.size(), .report = std::move(planned.plan.report), .model = std::move(planned.plan.model)}));
}

Result<Response> apply_import(Call& call) {
  const ApplyRequest request = TRY(from_json<ApplyRequest>(TRY(call.body_json())));
  const auto import = TRY(call.house.imports.find(call.argument(0), call.session.account));
  Planned planned = TRY(plan_of(call, import));
  if (planned.view.revision() != request.revision) {
    return Error(ErrorCode::kConflict, Message(kPlanIsOld, {{"revision", static_cast<int64_t>(request.revision)}, {"now", static_cast<int64_t>(planned.view.revision())}}), {},
                 Message(kLookAtPlanAgain));
  }
  const auto committed = TRY(call.house.registry.commit(std::move(planned.plan.changes), "import:" + import.id));
  TRY(call.house.imports.close(import.id, call.session.account));
  return json_response(to_json(CommittedDocument{.revision = committed.revision, .repeated = false, .added = {}}));
}

Result<Response> drop_import(Call& call) {
  TRY(call.house.imports.close(call.argument(0), call.session.account));
  return Response{.status = 204};
}

}  // namespace koers::http
