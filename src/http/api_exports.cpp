// Files to take along: the register to edit and bring back, a grid as it is seen, and what else this server was given to make.
#include <boost/json.hpp>

#include "base/json_io.h"
#include "exchange/archimate/archi_csv.h"
#include "exchange/archimate/export_model.h"
#include "exchange/json/register_json.h"
#include "exchange/table/export_register.h"
#include "http/api.h"
#include "http/api_models.h"
#include "http/element_sheet.h"
#include "http/house.h"
#include "http/texts.h"
#include "http/transfer_document.h"
#include "report/register_transfer.h"

namespace koers::http {

namespace table = exchange::table;

namespace {

constexpr std::string_view kXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

Response file_response(std::string bytes, std::string_view content_type, const std::string& name) {
  Response response{.body = std::move(bytes)};
  const bool shown = content_type.starts_with("text/html");
  response.with("Content-Type", std::string(content_type));
  response.with("Content-Disposition", (shown ? "inline; filename=\"" : "attachment; filename=\"") + name + "\"");
  // A page that people made their own words into: it may look as it likes and do nothing.
  if (shown) response.with("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; sandbox");
  return response;
}

}  // namespace

Result<Response> export_register(Call& call) {
  table::ExportOptions options{.types = query_text(call.query).types, .register_id = call.house.registry.ledger().register_id(), .register_name = call.house.options.register_name};
  return file_response(TRY(table::export_xlsx(TRY(call.view()), options)), kXlsx, "register.xlsx");
}

Result<Response> export_archimate_register(Call& call) {
  return file_response(TRY(exchange::archimate::export_archimate(TRY(call.view()), {.model = {}, .name = call.house.options.register_name, .register_id = call.house.registry.ledger().register_id()})), "application/xml", "register.xml");
}

Result<Response> export_archi_lists(Call& call) {
  const auto model = TRY(exchange::archimate::to_exchange(TRY(call.view()), {.model = {}, .name = call.house.options.register_name, .register_id = call.house.registry.ledger().register_id()}));
  return file_response(exchange::archimate::zip_archi_csv(exchange::archimate::write_archi_csv(model)), "application/zip", "archi-csv.zip");
}

Result<Response> export_register_json(Call& call) {
  return file_response(exchange::json::write_register(TRY(call.view()), call.house.registry.own_definitions()), "application/json", "register.json");
}

Result<Response> export_register_schema(Call& call) {
  return file_response(format_json(exchange::json::register_schema(TRY(call.view())), JsonLayout::kIndented) + "\n", "application/schema+json", "register.schema.json");
}

Result<Response> take_over_register(Call& call) {
  using exchange::json::SameKey;
  const auto choice = [&](std::string_view name, std::initializer_list<std::string_view> known) -> Result<size_t> {
    const std::string_view given = call.query.find(name).value_or(*known.begin());
    const auto found = std::ranges::find(known, given);
    if (found != known.end()) return static_cast<size_t>(found - known.begin());
    std::string names;
    for (const std::string_view one : known) names += (names.empty() ? "" : ", ") + std::string(one);
    return Error(ErrorCode::kInvalidInput, Message(kNotAChoice, {{"name", std::string(name)}, {"value", std::string(given)}}), Where{.path = "?" + std::string(name)}, Message(kChooseOneOf, {{"names", names}}));
  };
  report::TransferOptions options;
  options.transfer = TRY(choice("apply", {"no", "yes"})) == 1 ? report::Transfer::kApply : report::Transfer::kLookOnly;
  constexpr SameKey kKinds[] = {SameKey::kSameThing, SameKey::kRenamed, SameKey::kOtherThing};
  options.same_key = kKinds[TRY(choice("sameKey", {"same_thing", "renamed", "other_thing"}))];
  options.branch = TRY(call.branch());
  options.granted = call.session.labels;
  options.language = call.language;
  options.author = call.session.account;
  const auto outcome = TRY(report::take_over_register(call.house.registry, call.request.body, options));
  return json_response(to_json(TransferDocument{outcome.revision, outcome.applied, outcome.report}));
}

Result<Response> export_elements_xlsx(Call& call) {
  table::OutWorkbook workbook;
  workbook.title = call.house.options.register_name;
  workbook.sheets.push_back(TRY(element_sheet(call, TRY(find_elements(call)))));
  return file_response(TRY(table::write_xlsx(workbook)), kXlsx, "elements.xlsx");
}

Result<Response> export_elements_csv(Call& call) {
  const table::OutSheet sheet = TRY(element_sheet(call, TRY(find_elements(call))));
  return file_response(table::write_csv(sheet), "text/csv; charset=utf-8", "elements.csv");
}

Result<Response> get_export(Call& call) {
  for (const Export& known : call.house.options.exports) {
    if (known.name == call.argument(0)) return file_response(TRY(known.make(TRY(call.view()))), known.content_type, known.name);
  }
  return no_such(call.argument(0));
}

}  // namespace koers::http
