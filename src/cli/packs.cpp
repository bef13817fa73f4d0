// koers pack: what an organisation of a kind usually has, as proposals to take over or to turn down.
#include "cli/packs.h"

#include <fmt/format.h>

#include "base/json_io.h"
#include "cli/commands.h"
#include "cli/messages.h"

namespace koers::cli {

namespace pack = exchange::pack;

namespace {

constexpr MessageText kPackAdded{"cli.pack_added",
                                 "Sectorpakket {label}: {added} voorstellen toegevoegd, {present} stonden er al. Ze tellen nog nergens "
                                 "mee; neem over wat past. Met “koers undo {revision}” is alles weer weg.",
                                 "Sector pack {label}: {added} proposals added, {present} were there already. They count nowhere yet; take "
                                 "over what fits. “koers undo {revision}” takes all of it away again."};
constexpr MessageText kPackNothing{"cli.pack_nothing", "Sectorpakket {label} is al toegevoegd; er is niets veranderd.",
                                   "Sector pack {label} was added before; nothing changed."};
constexpr MessageText kPackGone{
    "cli.pack_gone", "{count} voorstellen van sectorpakket {label} weggehaald. Wat je had overgenomen of afgewezen, is gebleven.",
    "{count} proposals of sector pack {label} taken away. What you had taken over or turned down has stayed."};

}  // namespace

Result<PackAdded> add_sector_pack(const Context& here, registry::Registry& registry, const std::string& name) {
  const pack::SectorPack& wanted = *TRY(pack::find_sector_pack(name));
  const model::View view(TRY(here.snapshot(registry)), model::View::kEverything, here.language);
  PackAdded added{view.revision(), TRY(pack::plan_pack(view, wanted))};
  if (added.plan.changes.changes.empty()) {
    here.say(Message(kPackNothing, {{"label", wanted.label}}));
    return added;
  }
  added.plan.changes.author = here.author;
  added.revision = TRY(registry.commit(std::move(added.plan.changes))).revision;
  here.say(Message(kPackAdded, {{"label", wanted.label},
                                {"added", added.plan.elements_added},
                                {"present", added.plan.elements_present},
                                {"revision", std::to_string(added.revision)}}));
  return added;
}

void add_pack(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand(
      "pack", "sectorpakketten: een begin voor jouw soort organisatie / sector packs: a beginning for your kind of organisation");
  command.require_subcommand(1, 1);

  Command list = command.add_subcommand("list", "welke er zijn / which there are");
  on_run(list, context, exit, [](Context& here) -> Result<Exit> {
    boost::json::array packs;
    for (const pack::SectorPack& one : pack::sector_packs()) {
      here.say(
          fmt::format("{:<18} {:<22} {:>3}  {}", one.name, one.label.in(here.language), one.elements.size(), one.help.in(here.language)));
      packs.push_back({{"name", one.name},
                       {"label", one.label.in(here.language)},
                       {"help", one.help.in(here.language)},
                       {"elements", one.elements.size()}});
    }
    here.emit({{"packs", std::move(packs)}});
    return Exit::kDone;
  });

  auto name = std::make_shared<std::string>();
  Command add = command.add_subcommand("add", "voeg de voorstellen van een pakket toe / add the proposals of a pack");
  add.add_option("name", *name, "naam van het pakket / name of the pack").required();
  on_run(add, context, exit, [name](Context& here) -> Result<Exit> {
    const auto registry = TRY(here.open());
    const PackAdded added = TRY(add_sector_pack(here, *registry, *name));
    here.emit({{"revision", added.revision},
               {"added", added.plan.elements_added},
               {"present", added.plan.elements_present},
               {"links", added.plan.links_added}});
    return Exit::kDone;
  });

  Command remove = command.add_subcommand("remove", "haal weg wat nog voorstel is / take away what is still a proposal");
  remove.add_option("name", *name, "naam van het pakket / name of the pack").required();
  on_run(remove, context, exit, [name](Context& here) -> Result<Exit> {
    const pack::SectorPack& wanted = *TRY(pack::find_sector_pack(*name));
    const auto registry = TRY(here.open());
    const model::View view(TRY(here.snapshot(*registry)), model::View::kEverything, here.language);
    pack::PackPlan plan = pack::plan_pack_removal(view, wanted);
    model::Revision revision = view.revision();
    plan.changes.author = here.author;
    if (!plan.changes.changes.empty()) revision = TRY(registry->commit(std::move(plan.changes))).revision;
    here.say(Message(kPackGone, {{"count", plan.elements_present}, {"label", wanted.label}}));
    here.emit({{"revision", revision}, {"removed", plan.elements_present}});
    return Exit::kDone;
  });
}

}  // namespace koers::cli
