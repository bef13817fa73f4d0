// The handlers of the API, by file: what each does stands in the route table (routes.cpp).
#pragma once

#include "http/route.h"

namespace koers::http {

// api_register.cpp
Result<Response> get_register(Call& call);
Result<Response> get_metamodel(Call& call);
Result<Response> get_openapi(Call& call);
Result<Response> get_session(Call& call);
Result<Response> end_session(Call& call);
Result<Response> get_events(Call& call);

// api_elements.cpp
Result<Response> list_elements(Call& call);
Result<Response> get_element(Call& call);

// api_changes.cpp
Result<Response> make_changes(Call& call);
Result<Response> undo_changes(Call& call);

// api_log.cpp
Result<Response> get_log(Call& call);
Result<Response> get_log_entry(Call& call);
Result<Response> get_element_history(Call& call);

// api_branches.cpp
Result<Response> list_branches(Call& call);
Result<Response> open_branch(Call& call);
Result<Response> get_branch(Call& call);
Result<Response> get_branch_conflicts(Call& call);
Result<Response> merge_branch(Call& call);
Result<Response> drop_branch(Call& call);

// api_lenses.cpp
Result<Response> list_lenses(Call& call);
Result<Response> get_lens(Call& call);
Result<Response> ask_lens(Call& call);
Result<Response> list_runs(Call& call);
Result<Response> start_run(Call& call);
Result<Response> get_run(Call& call);
Result<Response> end_run(Call& call);

// api_imports.cpp
Result<Response> list_imports(Call& call);
Result<Response> open_import(Call& call);
Result<Response> get_import(Call& call);
Result<Response> put_import_options(Call& call);
Result<Response> put_import_file(Call& call);
Result<Response> drop_import_file(Call& call);
Result<Response> get_import_plan(Call& call);
Result<Response> apply_import(Call& call);
Result<Response> drop_import(Call& call);

// api_packs.cpp
Result<Response> list_packs(Call& call);
Result<Response> get_pack(Call& call);
Result<Response> add_pack(Call& call);
Result<Response> remove_pack(Call& call);

// api_organisations.cpp
Result<Response> list_organisations(Call& call);
Result<Response> begin_organisation(Call& call);
Result<Response> enter_organisation(Call& call);

// api_exports.cpp
Result<Response> export_register(Call& call);
Result<Response> export_register_json(Call& call);
Result<Response> export_register_schema(Call& call);
Result<Response> take_over_register(Call& call);
Result<Response> export_elements_xlsx(Call& call);
Result<Response> export_elements_csv(Call& call);
Result<Response> get_export(Call& call);

// Used by several of them.
model::ElementView element_named(const model::View& view, const std::string& key);
Error no_such(const std::string& what);
// The description of the whole API (openapi.cpp).
boost::json::value describe_api(const Call& call);

}  // namespace koers::http
