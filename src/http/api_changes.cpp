// Changing the register: a list of changes that applies whole or not at all, and taking one back.
#include <boost/json.hpp>

#include "base/json_io.h"
#include "exchange/json/change_json_io.h"
#include "exchange/json/element_json.h"
#include "http/api.h"
#include "http/api_types.h"
#include "http/house.h"
#include "http/texts.h"

namespace koers::http {
namespace {

constexpr size_t kIdempotencyKeyMax = 200;

// What was added, in the words of the API. `view`: after the change.
std::vector<AddedDocument> describe_added(const registry::Committed& committed, const exchange::json::ReadChanges& changes, const model::View& view) {
  std::vector<AddedDocument> documents;
  for (size_t i = 0; i < committed.added.size() && i < changes.set.changes.size(); ++i) {
    if (std::holds_alternative<model::AddRelation>(changes.set.changes[i])) {
      documents.push_back({changes.position[i], "", exchange::json::relation_name(committed.added[i].relation())});
    } else if (std::holds_alternative<model::AddElement>(changes.set.changes[i])) {
      const auto element = view.element(committed.added[i].element());
      if (element) documents.push_back({changes.position[i], std::string(element.key()), ""});
    }
  }
  return documents;
}

Result<model::View> view_now(const Call& call, model::BranchId branch) {
  return model::View(TRY(call.house.registry.snapshot(branch)), call.session.labels, call.language);
}

}  // namespace

Result<Response> make_changes(Call& call) {
  const std::string key(call.request.header("idempotency-key"));
  if (key.size() > kIdempotencyKeyMax) {
    return Error(ErrorCode::kInvalidInput, Message(kBadIdempotencyKey, {{"max", int64_t{kIdempotencyKeyMax}}}), {}, Message(kShorterKey));
  }
  const auto request = TRY(exchange::json::read_change_request(TRY(call.body_json())));
  const model::BranchId branch = TRY(call.branch());
  const model::View before = TRY(call.view());
  auto changes = TRY(exchange::json::to_change_set(before, request));
  changes.set.author = call.session.account;
  // The key belongs to who sent it: nobody can learn by guessing what another did.
  auto committed = call.house.registry.commit(changes.set, key.empty() ? key : call.session.account + ":" + key);
  if (!committed) return exchange::json::in_request(std::move(committed).error(), changes);
  const model::View after = TRY(view_now(call, branch));
  return json_response(to_json(CommittedDocument{committed->revision, committed->repeated, describe_added(*committed, changes, after)}));
}

Result<Response> undo_changes(Call& call) {
  const UndoRequest request = TRY(from_json<UndoRequest>(TRY(call.body_json())));
  const auto undone = TRY(call.house.registry.undo(request.revision, call.session.account));
  return json_response(to_json(CommittedDocument{.revision = undone.revision, .repeated = undone.repeated, .added = {}}));
}

}  // namespace koers::http
