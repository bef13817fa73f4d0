#include "cli/command_line.h"

#include <CLI/CLI.hpp>

namespace koers::cli {

Option Option::required() const { return Option(option_->required()); }
Option Option::shows_default() const { return Option(option_->capture_default_str()); }
Option Option::one_of(const std::vector<std::string>& words) const { return Option(option_->check(CLI::IsMember(words))); }
Option Option::one_each() const { return Option(option_->allow_extra_args(false)); }

Command Command::add_subcommand(const std::string& name, const std::string& help) const {
  return Command(app_->add_subcommand(name, help));
}
Option Command::add_option(const std::string& names, std::string& into, const std::string& help) const {
  return Option(app_->add_option(names, into, help));
}
Option Command::add_option(const std::string& names, std::vector<std::string>& into, const std::string& help) const {
  return Option(app_->add_option(names, into, help));
}
Option Command::add_option(const std::string& names, int& into, const std::string& help) const {
  return Option(app_->add_option(names, into, help));
}
Option Command::add_option(const std::string& names, uint16_t& into, const std::string& help) const {
  return Option(app_->add_option(names, into, help));
}
Option Command::add_option(const std::string& names, int64_t& into, const std::string& help) const {
  return Option(app_->add_option(names, into, help));
}
Option Command::add_option(const std::string& names, uint64_t& into, const std::string& help) const {
  return Option(app_->add_option(names, into, help));
}
Option Command::add_option(const std::string& names, double& into, const std::string& help) const {
  return Option(app_->add_option(names, into, help));
}
Option Command::add_flag(const std::string& names, bool& into, const std::string& help) const {
  return Option(app_->add_flag(names, into, help));
}

void Command::footer(const std::string& text) const { app_->footer(text); }
void Command::require_subcommand(int at_least, int at_most) const {
  app_->require_subcommand(static_cast<size_t>(at_least), static_cast<size_t>(at_most));
}
bool Command::has_subcommand() const { return !app_->get_subcommands().empty(); }
void Command::allow_extras() const { app_->allow_extras(); }
std::vector<std::string> Command::remaining() const { return app_->remaining(); }
void Command::on_run(std::function<void()> work) const { app_->callback(std::move(work)); }

CommandLine::CommandLine(const std::string& title, const std::string& name, const std::string& version, std::string misunderstood)
    : app_(std::make_unique<CLI::App>(title, name)) {
  app_->require_subcommand(1);
  app_->fallthrough();
  app_->set_version_flag("--version", version);
  app_->failure_message([misunderstood = std::move(misunderstood)](const CLI::App*, const CLI::Error& error) {
    return std::string(error.what()) + '\n' + misunderstood;
  });
}
CommandLine::~CommandLine() = default;

void CommandLine::add_to_those_with_extras(const std::function<void(Command)>& add_options) const {
  for (CLI::App* command : app_->get_subcommands([](const CLI::App* one) { return one->get_allow_extras(); })) {
    command->fallthrough(false);
    add_options(Command(command));
  }
}

CommandLine::Outcome CommandLine::run(int argc, char** argv, std::function<void()> before) const {
  app_->parse_complete_callback(std::move(before));
  try {
    app_->parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    app_->exit(error);
    return error.get_exit_code() == 0 ? Outcome::kToldAbout : Outcome::kMisunderstood;
  }
  return Outcome::kRan;
}

}  // namespace koers::cli
