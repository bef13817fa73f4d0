// The koers command.

#include <CLI/CLI.hpp>
#include <cstdlib>

#include "cli/commands.h"

namespace koers::cli {
namespace {

void add_common_options(CLI::App& app, Context& context, std::string& language) {
  app.add_option("-r,--register", context.directory, "map van het register / folder of the register (KOERS_REGISTER)")->capture_default_str();
  app.add_option("-b,--branch", context.branch_name, "scenario in plaats van de hoofdlijn / branch instead of the main line");
  app.add_option("--author", context.author, "wie dit doet, zoals het in het logboek komt / who does this, as it enters the log")->capture_default_str();
  app.add_option("--today", context.today_text, "reken met deze datum / compute with this date (2026-11-22)");
  app.add_option("--language", language, "nl of/or en")->check(CLI::IsMember({"nl", "en"}))->capture_default_str();
  app.add_flag("--json", context.json, "antwoord in JSON / answer in JSON");
  app.add_flag("-q,--quiet", context.quiet, "geen woorden / no words");
}

}  // namespace
}  // namespace koers::cli

int main(int argc, char** argv) {
  using namespace koers::cli;
  CLI::App app{"Koers: strategisch informatiemanagement in één register. / Strategic information management in one register.", "koers"};
  app.require_subcommand(1);
  app.fallthrough();
  app.set_version_flag("--version", "koers " KOERS_VERSION);

  app.failure_message([](const CLI::App*, const CLI::Error& error) {
    return std::string(error.what()) + "\nKoers begrijpt deze opdracht niet. “koers --help” noemt alle opdrachten; “koers OPDRACHT --help” zegt wat erbij hoort.\n"
           "Koers does not understand this command. “koers --help” lists all commands; “koers COMMAND --help” tells what belongs to one.\n";
  });

  Context context;
  const char* home = std::getenv("KOERS_REGISTER");
  context.directory = home != nullptr ? home : "koers-register";
  std::string language = "nl";
  add_common_options(app, context, language);
  app.parse_complete_callback([&] { context.language = language == "en" ? koers::Language::kEnglish : koers::Language::kDutch; });

  Exit exit = Exit::kDone;
  for (const auto add : kCommands) add(app, context, exit);
  // A command that takes the flags of a lens must keep what it does not know: it cannot let it fall through, so it has the common options itself.
  for (CLI::App* command : app.get_subcommands([](const CLI::App* one) { return one->get_allow_extras(); })) {
    command->fallthrough(false);
    add_common_options(*command, context, language);
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const bool asked = error.get_exit_code() == 0;  // --help, --version
    app.exit(error);
    return static_cast<int>(asked ? Exit::kDone : Exit::kUsage);
  }
  return static_cast<int>(exit);
}
