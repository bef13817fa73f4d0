// koers init: a new, empty register; koers define: an organisation's own types and fields.

#include "base/json_io.h"
#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/packs.h"

namespace koers::cli {

void add_init(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand("init", "maak een nieuw, leeg register / make a new, empty register");
  auto settings = std::make_shared<Settings>();
  auto sector = std::make_shared<std::string>();
  settings->name = "Mijn organisatie";
  command.add_option("--name", settings->name, "naam van de organisatie / name of the organisation").shows_default();
  command.add_flag("--example", settings->example, "markeer als voorbeeld / mark as example");
  command.add_option("--sector", *sector,
                     "begin met de voorstellen van een sectorpakket (koers pack list) / begin with the proposals of a sector pack");
  on_run(command, context, exit, [settings, sector](Context& here) -> Result<Exit> {
    // Before the register is made, so that a wrong name leaves nothing behind.
    if (!sector->empty()) (void)TRY(exchange::pack::find_sector_pack(*sector));
    const auto registry = TRY(here.create(*settings));
    if (!sector->empty()) (void)TRY(add_sector_pack(here, *registry, *sector));
    here.say(Message(kRegisterMade, {{"name", settings->name}, {"directory", here.directory}}));
    here.emit({{"register", here.directory}, {"name", settings->name}, {"revision", TRY(registry->snapshot())->revision()}});
    return Exit::kDone;
  });
}

void add_define(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand("define", "voeg eigen soorten en velden toe (YAML) / add your own types and fields (YAML)");
  auto file = std::make_shared<std::string>();
  command.add_option("file", *file, "YAML-bestand / YAML file").required();
  on_run(command, context, exit, [file](Context& here) -> Result<Exit> {
    const auto registry = TRY(here.open());
    const model::Revision revision = TRY(registry->define(TRY(read_file(*file)), here.author));
    here.say(here.language == Language::kDutch ? "Vastgelegd als revisie " + std::to_string(revision) + "."
                                               : "Recorded as revision " + std::to_string(revision) + ".");
    here.emit({{"revision", revision}});
    return Exit::kDone;
  });
}

}  // namespace koers::cli
