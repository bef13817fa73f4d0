// koers lens: any lens of the catalogue, with options from flags or a JSON file.

#include <fmt/format.h>

#include "analysis/catalogue.h"
#include "base/json_io.h"
#include "base/options.h"
#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/run_lens.h"
#include "cli/tree_text.h"

namespace koers::cli {

namespace {

Result<Exit> list(Context& here) {
  boost::json::array all;
  for (const analysis::Lens& lens : analysis::catalogue()) {
    all.push_back({{"name", lens.name}, {"label", to_json(lens.label)}, {"help", to_json(lens.help)}, {"version", lens.version}});
    here.say(fmt::format("  {:<16} {}", lens.name, lens.help.in(here.language)));
  }
  here.emit({{"lenses", std::move(all)}});
  return Exit::kDone;
}

}  // namespace

void add_lens(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand("lens", "stel een vraag aan het register / ask the register a question");
  struct Options {
    std::string name, file;
    double seconds = 0;
    bool help = false, schema = false;
  };
  auto options = std::make_shared<Options>();
  command.add_option("name", options->name, "welke lens; zonder naam: de lijst / which lens; without a name: the list");
  command.add_option("--options", options->file, "JSON-bestand met opties / JSON file with options");
  command.add_option("--seconds", options->seconds, "stop na zoveel seconden / stop after so many seconds");
  command.add_flag("--flags", options->help, "toon de opties van deze lens / show the options of this lens");
  command.add_flag("--schema", options->schema,
                   "toon de JSON-schema's van opties en antwoord / show the JSON Schemas of options and answer");
  command.allow_extras();
  on_run(command, context, exit, [options, command](Context& here) -> Result<Exit> {
    if (options->name.empty()) return list(here);
    const analysis::Lens* lens = analysis::find_lens(options->name);
    if (lens == nullptr) return Error(ErrorCode::kNotFound, Message(kNoSuchLens, {{"lens", options->name}}), {}, Message(kSeeLenses));
    const boost::json::value schema = lens->options_schema();
    if (options->schema) {
      std::printf("%s\n", boost::json::serialize(boost::json::object{{"options", schema}, {"answer", lens->result_schema()}}).c_str());
      return Exit::kDone;
    }
    if (options->help) {
      std::printf("%s\n", options_help(option_infos(schema), here.language).c_str());
      return Exit::kDone;
    }
    boost::json::value given = boost::json::object();
    if (!options->file.empty()) given = TRY(parse_json(TRY(read_file(options->file))));
    given = TRY(options_from_arguments(schema, command.remaining(), std::move(given)));
    const auto registry = TRY(here.open_to_read());
    const model::View view(TRY(here.snapshot(*registry)), model::View::kEverything, here.language);
    const boost::json::value answer = TRY(run_lens(here, *lens, view, std::move(given), options->seconds));
    here.emit(answer);
    here.say(tree_text(answer, lens->result_schema(), here.language));
    return Exit::kDone;
  });
}

}  // namespace koers::cli
