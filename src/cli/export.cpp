// koers export: the register as a workbook to edit and read in again.

#include <CLI/CLI.hpp>

#include "base/json_io.h"
#include "cli/commands.h"
#include "cli/messages.h"
#include "exchange/table/export_register.h"

namespace koers::cli {

namespace table = exchange::table;

namespace {
constexpr MessageText kExported{"cli.exported", "Geschreven: {file}. Bewerk het en lees het weer in met “koers import”; wat je niet wijzigt, blijft zoals het is.",
                                "Written: {file}. Edit it and read it in again with “koers import”; what you do not change stays as it is."};
}  // namespace

void add_export(CLI::App& app, Context& context, Exit& exit) {
  CLI::App* command = app.add_subcommand("export", "het register als Excel-werkmap om te bewerken / the register as an Excel workbook to edit");
  struct Options {
    std::string file = "register.xlsx";
    std::vector<std::string> types;
    bool templates = false;
  };
  auto options = std::make_shared<Options>();
  command->add_option("file", options->file, "naam van het bestand / name of the file")->capture_default_str();
  command->add_option("--type", options->types, "alleen deze soort / only this type (initiative, application, …)")->allow_extra_args(false);
  command->add_flag("--template", options->templates, "ook lege bladen om in te vullen / empty sheets to fill in as well");
  on_run(*command, context, exit, [options](Context& here) -> Result<Exit> {
    const auto registry = TRY(here.open());
    const model::View view(TRY(here.snapshot(*registry)), model::View::kEverything, here.language);
    table::ExportOptions wanted;
    wanted.types = options->types;
    if (options->templates) wanted.empty_types = table::EmptyTypes::kAsTemplate;
    const std::string bytes = TRY(table::export_xlsx(view, wanted));
    TRY(write_file(options->file, bytes));
    here.say(Message(kExported, {{"file", options->file}}));
    here.emit({{"file", options->file}, {"bytes", bytes.size()}, {"revision", view.revision()}});
    return Exit::kDone;
  });
}

}  // namespace koers::cli
