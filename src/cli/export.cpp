// koers export: the register as a workbook to edit and read in again, or whole as JSON.

#include "base/json_io.h"
#include "cli/commands.h"
#include "cli/messages.h"
#include "exchange/archimate/archi_csv.h"
#include "exchange/archimate/export_model.h"
#include "exchange/json/register_json.h"
#include "exchange/table/export_register.h"

namespace koers::cli {

namespace table = exchange::table;
namespace json = exchange::json;

namespace {
constexpr MessageText kExported{
    "cli.exported", "Geschreven: {file}. Bewerk het en lees het weer in met “koers import”; wat je niet wijzigt, blijft zoals het is.",
    "Written: {file}. Edit it and read it in again with “koers import”; what you do not change stays as it is."};
constexpr MessageText kCsvWritten{"cli.csv_written", "Geschreven: {files}. Open ze in Archi met Bestand › Importeren › CSV.",
                                  "Written: {files}. Open them in Archi with File › Import › CSV."};
constexpr MessageText kModelWritten{"cli.model_written",
                                    "Geschreven: {file}. Open het in Archi met Bestand › Importeren › Open Exchange XML.",
                                    "Written: {file}. Open it in Archi with File › Import › Open Exchange XML."};
constexpr MessageText kExportedWhole{
    "cli.exported_whole",
    "Geschreven: {file}, het hele register op dit moment. De geschiedenis staat in het register zelf; bewaar daarvan ook een kopie.",
    "Written: {file}, the whole register at this moment. Its history is in the register itself; keep a copy of that too."};
constexpr MessageText kWrittenSchema{"cli.exported_schema", "Geschreven: {file}, het JSON Schema van “koers export --format json”.",
                                     "Written: {file}, the JSON Schema of “koers export --format json”."};

struct Options {
  std::string file;
  std::string format = "xlsx";
  std::vector<std::string> types;
  bool templates = false, schema = false;
  std::string model;
};

Result<Exit> write(const Context& here, const std::string& file, const std::string& bytes, const MessageText& said,
                   model::Revision revision) {
  TRY(write_file(file, bytes));
  here.say(Message(said, {{"file", file}}));
  here.emit({{"file", file}, {"bytes", bytes.size()}, {"revision", revision}});
  return Exit::kDone;
}

Result<Exit> export_to_file(const Context& here, const Options& options) {
  const auto named = [&](const char* otherwise) { return options.file.empty() ? std::string(otherwise) : options.file; };
  const auto registry = TRY(here.open_to_read());
  const model::View view(TRY(here.snapshot(*registry)), model::View::kEverything, here.language);
  if (options.schema)
    return write(here, named("register.schema.json"), format_json(json::register_schema(view), JsonLayout::kIndented) + "\n",
                 kWrittenSchema, view.revision());
  const bool as_json = options.format == "json" || options.file.ends_with(".json");
  if (as_json)
    return write(here, named("register.json"), json::write_register(view, registry->own_definitions()), kExportedWhole, view.revision());
  if (options.format == "archi-csv") {
    const auto files = exchange::archimate::write_archi_csv(TRY(exchange::archimate::to_exchange(
        view, {.model = options.model, .name = TRY(here.settings()).name, .register_id = registry->ledger().register_id()})));
    const std::string prefix = options.file.empty() ? "" : options.file + "-";
    for (const auto& [name, bytes] : {std::pair{"elements.csv", &files.elements}, std::pair{"relations.csv", &files.relations},
                                      std::pair{"properties.csv", &files.properties}})
      TRY(write_file(prefix + name, *bytes));
    here.say(Message(kCsvWritten, {{"files", prefix + "elements.csv, " + prefix + "relations.csv, " + prefix + "properties.csv"}}));
    here.emit({{"prefix", prefix}, {"revision", view.revision()}});
    return Exit::kDone;
  }
  if (options.format == "archimate") {
    const std::string model = TRY(exchange::archimate::export_archimate(
        view, {.model = options.model, .name = TRY(here.settings()).name, .register_id = registry->ledger().register_id()}));
    return write(here, named("register.xml"), model, kModelWritten, view.revision());
  }
  table::ExportOptions wanted;
  wanted.types = options.types;
  wanted.register_id = registry->ledger().register_id();
  wanted.register_name = TRY(here.settings()).name;
  if (options.templates) wanted.empty_types = table::EmptyTypes::kAsTemplate;
  return write(here, named("register.xlsx"), TRY(table::export_xlsx(view, wanted)), kExported, view.revision());
}

}  // namespace

void add_export(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand("export",
                                       "het register als Excel-werkmap, als ArchiMate-model of geheel als JSON / the register as an Excel "
                                       "workbook, as an ArchiMate model or whole as JSON");
  auto options = std::make_shared<Options>();
  command.add_option("file", options->file, "naam van het bestand / name of the file");
  command.add_option("--format", options->format, "xlsx, json, archimate (XML) of/or archi-csv")
      .one_of({"xlsx", "json", "archimate", "archi-csv"})
      .shows_default();
  command.add_flag("--schema", options->schema, "het JSON Schema van dat JSON-bestand / the JSON Schema of that JSON file");
  command.add_option("--type", options->types, "alleen deze soort, in Excel / only this type, in Excel (initiative, application, …)")
      .one_each();
  command.add_flag("--template", options->templates, "ook lege bladen om in te vullen / empty sheets to fill in as well");
  command.add_option("--model", options->model,
                     "alleen dit ingelezen model, met wat erop geplot is / only this model, with what is plotted on it");
  on_run(command, context, exit, [options](Context& here) { return export_to_file(here, *options); });
}

}  // namespace koers::cli
