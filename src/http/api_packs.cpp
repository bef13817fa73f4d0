// Sector packs: which there are, where each element of one stands in this register, adding one and taking its proposals away.
#include <boost/json.hpp>

#include "base/json_io.h"
#include "http/api.h"
#include "http/house.h"
#include "http/pack_document.h"

namespace koers::http {

namespace pack = exchange::pack;

namespace {

PackSummary summary_of(const pack::SectorPack& of, const std::vector<pack::StandingElement>& standing) {
  PackSummary summary{.name = of.name, .label = of.label, .help = of.help, .elements = of.elements.size()};
  for (const pack::StandingElement& one : standing) {
    switch (one.standing) {
      case pack::PackStanding::kAbsent: ++summary.absent; break;
      case pack::PackStanding::kProposal: summary.proposals += one.came_from_pack; break;
      case pack::PackStanding::kTakenOver: ++summary.taken_over; break;
      case pack::PackStanding::kRejected: ++summary.rejected; break;
    }
  }
  return summary;
}

// What the element is, in a sentence: its description, or what says most where a type has no need of one.
std::string said_of(const pack::PackElement& element, Language language) {
  for (const char* field : {"description", "definition", "question", "statement", "measure_of_success", "event", "reference"}) {
    for (const auto& [name, value] : element.fields(language)) {
      if (const auto* text = value.get<std::string>(); text != nullptr && name == field) return *text;
    }
  }
  return {};
}

Result<Response> changed(Call& call, pack::PackPlan plan, uint64_t elements) {
  const model::View view = TRY(call.view());
  PackChanged document{
      .revision = view.revision(), .changed = !plan.changes.changes.empty(), .elements = elements, .present = plan.elements_present};
  plan.changes.author = call.session.account;
  if (document.changed) document.revision = TRY(call.house.registry.commit(std::move(plan.changes))).revision;
  return json_response(to_json(document));
}

}  // namespace

Result<Response> list_packs(Call& call) {
  const model::View view = TRY(call.view());
  PackList list;
  for (const pack::SectorPack& one : pack::sector_packs()) list.packs.push_back(summary_of(one, pack::pack_standing(view, one)));
  return json_response(to_json(list));
}

Result<Response> get_pack(Call& call) {
  const pack::SectorPack& wanted = *TRY(pack::find_sector_pack(call.argument(0)));
  const model::View view = TRY(call.view());
  const auto standing = pack::pack_standing(view, wanted);
  PackDocument document{.summary = summary_of(wanted, standing), .items = {}};
  for (const pack::StandingElement& one : standing) {
    PackItem item{.name = one.of->name,
                  .type = one.of->type,
                  .room = {},
                  .label = one.element ? view.name(one.element) : one.of->label.in(call.language),
                  .description = said_of(*one.of, call.language),
                  .standing = one.standing,
                  .key = one.element ? std::string(one.element.key()) : std::string()};
    if (const model::TypeId type = view.metamodel().find_type(one.of->type); type.valid()) item.room = view.metamodel().type(type).room;
    document.items.push_back(std::move(item));
  }
  return json_response(to_json(document));
}

Result<Response> add_pack(Call& call) {
  const pack::SectorPack& wanted = *TRY(pack::find_sector_pack(call.argument(0)));
  pack::PackPlan plan = TRY(pack::plan_pack(TRY(call.view()), wanted));
  const uint64_t added = plan.elements_added;
  return changed(call, std::move(plan), added);
}

Result<Response> remove_pack(Call& call) {
  const pack::SectorPack& wanted = *TRY(pack::find_sector_pack(call.argument(0)));
  pack::PackPlan plan = pack::plan_pack_removal(TRY(call.view()), wanted);
  const uint64_t removed = std::exchange(plan.elements_present, 0);
  return changed(call, std::move(plan), removed);
}

}  // namespace koers::http
