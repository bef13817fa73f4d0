// The organisations beside this one: which there are, beginning one, going to one.
#include <boost/json.hpp>

#include "base/json_io.h"
#include "http/api.h"
#include "http/house.h"
#include "http/organisations.h"
#include "http/texts.h"

namespace koers::http {
namespace {

Error not_here() { return Error(ErrorCode::kRefused, Message(kNoOrganisations), {}, Message(kNoOrganisationsMend)); }

}  // namespace

Result<Response> list_organisations(Call& call) {
  Organisations* others = call.house.options.organisations;
  OrganisationList list{.can_begin = others != nullptr && others->can_begin(), .organisations = {}};
  list.organisations.push_back({"", call.house.options.register_name, call.house.options.example});
  if (others != nullptr) std::ranges::move(others->list(), std::back_inserter(list.organisations));
  return json_response(to_json(list));
}

Result<Response> begin_organisation(Call& call) {
  if (call.house.options.organisations == nullptr || !call.house.options.organisations->can_begin()) return not_here();
  const auto request = TRY(from_json<OrganisationRequest>(TRY(call.body_json())));
  return json_response(to_json(TRY(call.house.options.organisations->begin(request, call.language))), 201);
}

Result<Response> enter_organisation(Call& call) {
  if (call.house.options.organisations == nullptr) return not_here();
  return json_response(to_json(TRY(call.house.options.organisations->enter(call.argument(0)))));
}

}  // namespace koers::http
