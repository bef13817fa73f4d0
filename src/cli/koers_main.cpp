// The koers command.

#include <cstdlib>

#include "cli/commands.h"

namespace koers::cli {
namespace {

void add_common_options(Command command, Context& context, std::string& language) {
  command.add_option("-r,--register", context.directory, "map van het register / folder of the register (KOERS_REGISTER)").shows_default();
  command.add_option("-b,--branch", context.branch_name, "scenario in plaats van de hoofdlijn / branch instead of the main line");
  command.add_option("--author", context.author, "wie dit doet, zoals het in het logboek komt / who does this, as it enters the log")
      .shows_default();
  command.add_option("--today", context.today_text, "reken met deze datum / compute with this date (2026-11-22)");
  command.add_option("--language", language, "nl of/or en").one_of({"nl", "en"}).shows_default();
  command.add_flag("--json", context.json, "antwoord in JSON / answer in JSON");
  command.add_flag("-q,--quiet", context.quiet, "geen woorden / no words");
}

}  // namespace
}  // namespace koers::cli

int main(int argc, char** argv) {
  using namespace koers::cli;
  const CommandLine line(
      "Koers: strategisch informatiemanagement in één register. / Strategic information management in one register.", "koers",
      "koers " KOERS_VERSION,
      "Koers begrijpt deze opdracht niet. “koers --help” noemt alle opdrachten; “koers OPDRACHT --help” zegt wat erbij hoort.\n"
      "Koers does not understand this command. “koers --help” lists all commands; “koers COMMAND --help” tells what belongs to one.\n");

  Context context;
  const char* home = std::getenv("KOERS_REGISTER");
  context.directory = home != nullptr ? home : "koers-register";
  std::string language = "nl";
  add_common_options(line.root(), context, language);

  Exit exit = Exit::kDone;
  for (const auto add : kCommands) add(line.root(), context, exit);
  line.add_to_those_with_extras([&](Command command) { add_common_options(command, context, language); });
  switch (line.run(argc, argv, [&] { context.language = language == "en" ? koers::Language::kEnglish : koers::Language::kDutch; })) {
    case CommandLine::Outcome::kRan: return static_cast<int>(exit);
    case CommandLine::Outcome::kToldAbout: return static_cast<int>(Exit::kDone);
    case CommandLine::Outcome::kMisunderstood: return static_cast<int>(Exit::kUsage);
  }
}
