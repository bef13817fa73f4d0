// Errors as people and programs get them over HTTP: RFC 9457 problem documents, with one entry in `errors` for each thing that is wrong.
//
//   {"type": "urn:koers:problem:invalid_input", "title": "De invoer klopt niet", "status": 400, "detail": "…", "instance": "/api/v1/changes",
//    "errors": [{"id": "model.field_required", "detail": "Vul Naam in.", "mend": "…", "where": {"element": "INI-7", "field": "name", "path": "$.…"},
//                "arguments": {"field": {"nl": "Naam", "en": "Name"}}}]}
#pragma once

#include "base/result.h"
#include "http/listener.h"
#include "http/message.h"

namespace boost::json { class value; }

namespace koers::http {

// The one place where a code becomes a status.
int status_of(ErrorCode code);

// What only HTTP knows of, beside the codes of errors.
enum class Refusal {
  kNotSignedIn,       // 401
  kOtherSite,         // 403: cross-site request
  kNoRoute,           // 404
  kMethodNotAllowed,  // 405
  kWrongContentType,  // 415
  kOtherHost,         // 421
  kBusy,              // 503
};
int status_of(Refusal refusal);

Response problem_response(const Error& error, Language language, std::string_view instance);
Response problem_response(Refusal refusal, Message what, Message mend, Language language, std::string_view instance);
Response problem_response(Fault fault, Language language, std::string_view instance);

boost::json::value problem_schema(Language language);

}  // namespace koers::http
