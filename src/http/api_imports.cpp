// Bringing files in: upload, look at the plan, answer its questions, apply.
#include <algorithm>
#include <boost/json.hpp>

#include "base/json_io.h"
#include "exchange/archimate/exchange_reader.h"
#include "http/api.h"
#include "http/api_types.h"
#include "http/house.h"
#include "http/import_document.h"
#include "http/texts.h"
#include "report/register_transfer.h"

namespace koers::http {

namespace table = exchange::table;

namespace {

constexpr size_t kFileNameMax = 200;
constexpr MessageText kModelAlone{"http.model_alone", "Een architectuurmodel lees je apart in.", "An architecture model is read on its own."};
constexpr MessageText kModelFirst{"http.model_first", "Lees eerst het model in en daarna de tabellen: dan vinden die de begrippen uit het model.", "Read the model first and the tables after it: then they find the concepts of the model."};

ImportDocument describe(const Imports::Import& import) {
  ImportDocument document{.id = import.id, .branch = import.branch, .files = {}, .options = import.options};
  for (const auto& [name, bytes] : import.files) document.files.push_back({name, bytes->size()});
  return document;
}

// The plan against the register as it is now, for this person.
struct Planned {
  model::View view;
  table::ImportPlan plan;
  std::optional<exchange::archimate::ModelFacts> model = {};
};
// An ArchiMate model is an import of its own: tables that name its concepts are read after it.
bool holds_model(const Imports::Import& import) {
  return std::ranges::any_of(import.files, [](const auto& file) { return exchange::archimate::looks_like_model(*file.second); });
}
Result<Planned> plan_of_model(const Call& call, const Imports::Import& import, model::View view) {
  const auto& [name, bytes] = *import.files.begin();
  if (import.files.size() > 1) return Error(ErrorCode::kInvalidInput, Message(kModelAlone), Where{.file = name}, Message(kModelFirst));
  const exchange::archimate::ExchangeModel model = TRY(exchange::archimate::read_model(name, *bytes));
  // What a person said of the model are answers too, under these names.
  exchange::archimate::ModelOptions options;
  const auto answer = [&](const char* id) {
    const auto found = import.options.answers.find(id);
    return found == import.options.answers.end() ? std::string() : found->second;
  };
  const std::string kind = answer("model:kind");
  if (kind == "reference") options.kind = exchange::archimate::ModelKind::kReference;
  if (kind == "own") options.kind = exchange::archimate::ModelKind::kOwn;
  options.name = answer("model:name"), options.version = answer("model:version"), options.stable_property = answer("model:stable_property");
  options.author = call.session.account;
  options.today = import.options.today ? import.options.today : std::optional(date_of(call.house.clock.now()));
  exchange::archimate::ModelImport planned = TRY(exchange::archimate::plan_model_import(view, model, options));
  return Planned{std::move(view), {std::move(planned.report), std::move(planned.changes)}, std::move(planned.facts)};
}
Result<Planned> plan_of(const Call& call, const Imports::Import& import) {
  const model::BranchId branch = import.branch.empty() ? model::kMainLine : TRY(call.house.registry.find_branch(import.branch)).id;
  model::View view(TRY(call.house.registry.snapshot(branch)), call.session.labels, call.language);
  if (holds_model(import)) return plan_of_model(call, import, std::move(view));
  table::ImportOptions options = import.options;
  options.author = call.session.account;
  if (!options.today) options.today = date_of(call.house.clock.now());
  std::vector<table::Workbook> workbooks;
  std::vector<Problem> problems;
  for (const auto& [name, bytes] : import.files) {
    auto workbook = table::read_workbook(name, *bytes);
    if (!workbook) {
      problems.insert(problems.end(), workbook.error().problems.begin(), workbook.error().problems.end());
      continue;
    }
    workbooks.push_back(std::move(*workbook));
  }
  if (!problems.empty()) return Error(ErrorCode::kInvalidInput, std::move(problems));
  const std::optional<model::View> exported = report::exported_view(call.house.registry, workbooks, view);
  table::ImportPlan plan = TRY(table::plan_import(view, std::move(workbooks), options, exported ? &*exported : nullptr));
  return Planned{std::move(view), std::move(plan), {}};
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
  return json_response(to_json(PlanDocument{.revision = planned.view.revision(), .changes = planned.plan.changes.changes.size(), .report = std::move(planned.plan.report), .model = std::move(planned.model)}));
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
