#include "http/problem.h"

#include <boost/json.hpp>

#include "base/json_io.h"
#include "http/texts.h"

namespace koers::http {
namespace {

namespace bj = boost::json;

// status, the word in "type", and the title
struct Kind {
  int status;
  std::string_view name;
  const MessageText& title;
};

Kind kind_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::kInvalidInput: return {400, "invalid_input", kTitleInvalidInput};
    case ErrorCode::kNotFound: return {404, "not_found", kTitleNotFound};
    case ErrorCode::kConflict: return {409, "conflict", kTitleConflict};
    case ErrorCode::kRefused: return {422, "refused", kTitleRefused};
    case ErrorCode::kForbidden: return {403, "forbidden", kTitleForbidden};
    case ErrorCode::kCancelled: return {499, "cancelled", kTitleCancelled};
    case ErrorCode::kDeadline: return {504, "deadline", kTitleDeadline};
    case ErrorCode::kUnavailable: return {503, "unavailable", kTitleUnavailable};
    case ErrorCode::kStorage: return {507, "storage", kTitleStorage};
    case ErrorCode::kCorrupt: return {500, "corrupt", kTitleCorrupt};
    case ErrorCode::kUnsupported: return {501, "unsupported", kTitleUnsupported};
    case ErrorCode::kTooLarge: return {413, "too_large", kTitleTooLarge};
  }
  return {500, "fault", kTitleFault};
}

Kind kind_of(Refusal refusal) {
  switch (refusal) {
    case Refusal::kNotSignedIn: return {401, "not_signed_in", kTitleSignIn};
    case Refusal::kOtherSite: return {403, "other_site", kTitleForbidden};
    case Refusal::kNoRoute: return {404, "no_route", kTitleNotFound};
    case Refusal::kMethodNotAllowed: return {405, "method_not_allowed", kTitleRequest};
    case Refusal::kWrongContentType: return {415, "wrong_content_type", kTitleRequest};
    case Refusal::kOtherHost: return {421, "other_host", kTitleRequest};
    case Refusal::kBusy: return {503, "busy", kTitleBusy};
  }
  return {500, "fault", kTitleFault};
}

bj::object describe(const Problem& problem, Language language) {
  bj::object item{{"id", problem.what.id()}, {"detail", problem.what.in(language)}};
  if (!problem.mend.empty()) item["mend"] = problem.mend.in(language);
  bj::value written = to_json(problem);
  item["where"] = std::move(written.at("where"));
  item["arguments"] = std::move(written.at("what").at("arguments"));
  return item;
}

Response make(const Kind& kind, const std::vector<Problem>& problems, Language language, std::string_view instance) {
  bj::array errors;
  for (const Problem& problem : problems) errors.push_back(describe(problem, language));
  std::string detail = problems.empty() ? Message(kind.title).in(language) : problems.front().in(language);
  if (problems.size() > 1) {
    detail = Message(kMoreProblems, {{"first", std::move(detail)}, {"count", static_cast<int64_t>(problems.size() - 1)}}).in(language);
  }
  const bj::object document{{"type", "urn:koers:problem:" + std::string(kind.name)},
                            {"title", Message(kind.title).in(language)},
                            {"status", kind.status},
                            {"detail", std::move(detail)},
                            {"instance", instance},
                            {"errors", std::move(errors)}};
  Response response{.status = kind.status, .body = format_json(document)};
  response.with("Content-Type", "application/problem+json").with("Content-Language", language == Language::kDutch ? "nl" : "en");
  response.with("Cache-Control", "no-store");
  if (kind.status == 503) response.with("Retry-After", "1");
  return response;
}

struct FaultText {
  const MessageText& what;
  const MessageText& mend;
};
FaultText text_of(Fault fault) {
  switch (fault) {
    case Fault::kMalformed: return {kMalformed, kMalformedMend};
    case Fault::kAmbiguousBody: return {kAmbiguousBody, kAmbiguousBodyMend};
    case Fault::kHeadTooLarge: return {kHeadTooLarge, kHeadTooLargeMend};
    case Fault::kBodyTooLarge: return {kBodyTooLarge, kBodyTooLargeMend};
    case Fault::kBadVersion: return {kBadVersion, kBadVersionMend};
    case Fault::kUnknownCoding: return {kUnknownCoding, kUnknownCodingMend};
    case Fault::kExpectation: return {kExpectation, kExpectationMend};
    case Fault::kTimeout: return {kTimeout, kTimeoutMend};
    case Fault::kBusy: return {kBusy, kBusyMend};
    case Fault::kNoAnswer: return {kNoAnswer, kNoAnswerMend};
  }
  return {kNoAnswer, kNoAnswerMend};
}

}  // namespace

int status_of(ErrorCode code) { return kind_of(code).status; }
int status_of(Refusal refusal) { return kind_of(refusal).status; }

Response problem_response(const Error& error, Language language, std::string_view instance) {
  return make(kind_of(error.code), error.problems, language, instance);
}

Response problem_response(Refusal refusal, Message what, Message mend, Language language, std::string_view instance) {
  return make(kind_of(refusal), {Problem{std::move(what), {}, std::move(mend)}}, language, instance);
}

Response problem_response(Fault fault, Language language, std::string_view instance) {
  const FaultText text = text_of(fault);
  const Kind kind{status_of(fault), fault == Fault::kNoAnswer ? "fault" : fault == Fault::kBusy ? "busy" : "request",
                  fault == Fault::kNoAnswer ? kTitleFault : fault == Fault::kBusy ? kTitleBusy : kTitleRequest};
  return make(kind, {Problem{Message(text.what), {}, Message(text.mend)}}, language, instance);
}

bj::value problem_schema(Language language) {
  const bool dutch = language == Language::kDutch;
  const bj::object text{{"type", "string"}};
  bj::object where;
  for (const char* name : {"file", "sheet", "column", "element", "field", "path"}) where[name] = text;
  where["row"] = bj::object{{"type", "integer"}};
  const bj::object item{{"type", "object"},
                        {"properties",
                         {{"id", text},
                          {"detail", text},
                          {"mend", text},
                          {"where", {{"type", "object"}, {"properties", std::move(where)}, {"additionalProperties", false}}},
                          {"arguments", {{"type", "object"}}}}},
                        {"required", {"id", "detail", "where", "arguments"}},
                        {"additionalProperties", false}};
  return {{"type", "object"},
          {"title", dutch ? "Wat er mis is (RFC 9457)" : "What is wrong (RFC 9457)"},
          {"properties",
           {{"type", text},
            {"title", text},
            {"status", {{"type", "integer"}}},
            {"detail", text},
            {"instance", text},
            {"errors", {{"type", "array"}, {"items", item}}}}},
          {"required", {"type", "title", "status", "detail", "errors"}},
          {"additionalProperties", false}};
}

}  // namespace koers::http
