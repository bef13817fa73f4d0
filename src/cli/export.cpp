// koers export: the register as a workbook to edit and read in again.

#include <CLI/CLI.hpp>

#include "base/json_io.h"
#include "cli/commands.h"
#include "cli/messages.h"
#include "exchange/archimate/archi_csv.h"
#include "exchange/archimate/export_model.h"
#include "exchange/table/export_register.h"

namespace koers::cli {

namespace table = exchange::table;

namespace {
constexpr MessageText kExported{"cli.exported", "Geschreven: {file}. Bewerk het en lees het weer in met “koers import”; wat je niet wijzigt, blijft zoals het is.",
                                "Written: {file}. Edit it and read it in again with “koers import”; what you do not change stays as it is."};
constexpr MessageText kCsvWritten{"cli.csv_written", "Geschreven: {files}. Open ze in Archi met Bestand › Importeren › CSV.", "Written: {files}. Open them in Archi with File › Import › CSV."};
constexpr MessageText kModelWritten{"cli.model_written", "Geschreven: {file}. Open het in Archi met Bestand › Importeren › Open Exchange XML.", "Written: {file}. Open it in Archi with File › Import › Open Exchange XML."};
}  // namespace

void add_export(CLI::App& app, Context& context, Exit& exit) {
  CLI::App* command = app.add_subcommand("export", "het register als Excel-werkmap of ArchiMate-model / the register as an Excel workbook or ArchiMate model");
  struct Options {
    std::string file = "register.xlsx";
    std::vector<std::string> types;
    bool templates = false;
    std::string format = "xlsx", model;
  };
  auto options = std::make_shared<Options>();
  command->add_option("file", options->file, "naam van het bestand / name of the file")->capture_default_str();
  command->add_option("--type", options->types, "alleen deze soort / only this type (initiative, application, …)")->allow_extra_args(false);
  command->add_flag("--template", options->templates, "ook lege bladen om in te vullen / empty sheets to fill in as well");
  command->add_option("--format", options->format, "xlsx, archimate (XML) of/or archi-csv")->check(CLI::IsMember({"xlsx", "archimate", "archi-csv"}))->capture_default_str();
  command->add_option("--model", options->model, "alleen dit ingelezen model, met wat erop geplot is / only this model, with what is plotted on it");
  on_run(*command, context, exit, [options](Context& here) -> Result<Exit> {
    const auto registry = TRY(here.open());
    const model::View view(TRY(here.snapshot(*registry)), model::View::kEverything, here.language);
    if (options->format == "archi-csv") {
      const auto files = exchange::archimate::write_archi_csv(TRY(exchange::archimate::to_exchange(view, {.model = options->model, .name = TRY(here.settings()).name})));
      const std::string prefix = options->file == "register.xlsx" ? "" : options->file + "-";
      for (const auto& [name, bytes] : {std::pair{"elements.csv", &files.elements}, std::pair{"relations.csv", &files.relations}, std::pair{"properties.csv", &files.properties}}) TRY(write_file(prefix + name, *bytes));
      here.say(Message(kCsvWritten, {{"files", prefix + "elements.csv, " + prefix + "relations.csv, " + prefix + "properties.csv"}}));
      here.emit({{"prefix", prefix}, {"revision", view.revision()}});
      return Exit::kDone;
    }
    if (options->format == "archimate") {
      if (options->file == "register.xlsx") options->file = "register.xml";
      const std::string model = TRY(exchange::archimate::export_archimate(view, {.model = options->model, .name = TRY(here.settings()).name}));
      TRY(write_file(options->file, model));
      here.say(Message(kModelWritten, {{"file", options->file}}));
      here.emit({{"file", options->file}, {"bytes", model.size()}, {"revision", view.revision()}});
      return Exit::kDone;
    }
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
