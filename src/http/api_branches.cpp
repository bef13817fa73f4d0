// Scenarios: opened, compared with the main line, merged or dropped.
#include <boost/json.hpp>

#include "base/json_io.h"
#include "exchange/json/element_json.h"
#include "http/api.h"
#include "http/branch_document.h"
#include "http/house.h"

namespace koers::http {

BranchDocument branch_document(const registry::BranchInfo& branch) {
  BranchDocument document{.name = branch.name, .base = branch.base, .head = branch.head, .opened_at = branch.opened_at, .state = BranchState::kOpen};
  if (branch.state == registry::BranchInfo::State::kMerged) document.state = BranchState::kMerged;
  if (branch.state == registry::BranchInfo::State::kDropped) document.state = BranchState::kDropped;
  return document;
}

std::vector<BranchDocument> branch_documents(const registry::Registry& registry) {
  std::vector<BranchDocument> documents;
  for (const registry::BranchInfo& branch : registry.branches()) {
    if (branch.id != model::kMainLine) documents.push_back(branch_document(branch));
  }
  return documents;
}

std::string branch_name(const registry::Registry& registry, model::BranchId id) {
  if (id == model::kMainLine) return {};
  for (const registry::BranchInfo& branch : registry.branches()) {
    if (branch.id == id) return branch.name;
  }
  return {};
}

Result<Response> list_branches(Call& call) { return json_response(to_json(BranchList{branch_documents(call.house.registry)})); }

Result<Response> open_branch(Call& call) {
  const BranchRequest request = TRY(from_json<BranchRequest>(TRY(call.body_json())));
  const registry::BranchInfo opened = TRY(call.house.registry.open_branch(request.name, call.session.account, request.base.value_or(0)));
  call.house.events.publish("branches", "{}");
  Response response = json_response(to_json(branch_document(opened)), 201);
  response.with("Location", std::string(kApiPrefix) + "/branches/" + percent_encode(opened.name));
  return response;
}

Result<Response> get_branch(Call& call) { return json_response(to_json(branch_document(TRY(call.house.registry.find_branch(call.argument(0)))))); }

Result<Response> get_branch_conflicts(Call& call) {
  const model::BranchId id = TRY(call.house.registry.find_branch(call.argument(0))).id;
  const model::View view(TRY(call.house.registry.snapshot(id)), call.session.labels, call.language);
  const auto shown = [&](model::FieldId field, const model::Value& value) {
    std::string encoded;
    if (!value.empty()) model::encode_value(value, encoded);
    return encoded.empty() ? std::string() : view.display(field, model::ValueView(encoded));
  };
  ConflictList list;
  for (const registry::FieldConflict& conflict : TRY(call.house.registry.merge_conflicts(id))) {
    ConflictDocument& document = list.conflicts.emplace_back();
    document.target = conflict.target.is_relation() ? exchange::json::relation_name(conflict.target.relation()) : conflict.key;
    if (const auto element = view.find(conflict.key)) document.name = view.name(element);
    if (!conflict.field.valid()) continue;
    document.field = view.metamodel().field(conflict.field).name;
    document.label = view.metamodel().field(conflict.field).label;
    document.base = shown(conflict.field, conflict.base);
    document.ours = shown(conflict.field, conflict.ours);
    document.theirs = shown(conflict.field, conflict.theirs);
  }
  return json_response(to_json(list));
}

Result<Response> merge_branch(Call& call) {
  const MergeRequest request = TRY(from_json<MergeRequest>(TRY(call.body_json())));
  const model::BranchId id = TRY(call.house.registry.find_branch(call.argument(0))).id;
  const auto choice = request.choice == MergeChoice::kOurs     ? registry::MergeChoice::kOurs
                      : request.choice == MergeChoice::kTheirs ? registry::MergeChoice::kTheirs
                                                               : registry::MergeChoice::kRefuse;
  const auto merged = TRY(call.house.registry.merge_branch(id, call.session.account, choice));
  call.house.events.publish("branches", "{}");
  return json_response(to_json(MergedDocument{merged.revision, merged.changes, merged.settled.size()}));
}

Result<Response> drop_branch(Call& call) {
  const model::BranchId id = TRY(call.house.registry.find_branch(call.argument(0))).id;
  TRY(call.house.registry.drop_branch(id, call.session.account));
  call.house.events.publish("branches", "{}");
  return Response{.status = 204};
}

}  // namespace koers::http
