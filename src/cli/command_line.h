// The words of the command line: commands, their options and flags. The only door to CLI11, whose header takes longer to compile than all of
// a command's own work; nothing else includes it.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace koers::cli {

// One option of a command, to say more about it. A handle: copy it freely.
class Option {
 public:
  explicit Option(CLI::Option* option) : option_(option) {}
  Option required() const;
  Option shows_default() const;  // what stands in the variable now, in --help
  Option one_of(const std::vector<std::string>& words) const;
  Option one_each() const;  // of a list: give the option once for each

 private:
  CLI::Option* option_;
};

// A command or one below it. A handle: copy it freely. What an option goes into must live until the command line has been read.
class Command {
 public:
  explicit Command(CLI::App* app) : app_(app) {}

  Command add_subcommand(const std::string& name, const std::string& help) const;
  Option add_option(const std::string& names, std::string& into, const std::string& help = {}) const;
  Option add_option(const std::string& names, std::vector<std::string>& into, const std::string& help = {}) const;
  Option add_option(const std::string& names, int& into, const std::string& help = {}) const;
  Option add_option(const std::string& names, uint16_t& into, const std::string& help = {}) const;
  Option add_option(const std::string& names, int64_t& into, const std::string& help = {}) const;
  Option add_option(const std::string& names, uint64_t& into, const std::string& help = {}) const;
  Option add_option(const std::string& names, double& into, const std::string& help = {}) const;
  Option add_flag(const std::string& names, bool& into, const std::string& help) const;

  void footer(const std::string& text) const;
  void require_subcommand(int at_least, int at_most) const;
  bool has_subcommand() const;  // whether one was given
  void allow_extras() const;    // keeps what it does not know, as remaining()
  std::vector<std::string> remaining() const;
  void on_run(std::function<void()> work) const;

 private:
  CLI::App* app_;
};

// The whole program.
class CommandLine {
 public:
  // `misunderstood`: what is said after the reason when a command line cannot be read.
  CommandLine(const std::string& title, const std::string& name, const std::string& version, std::string misunderstood);
  ~CommandLine();

  Command root() const { return Command(app_.get()); }
  // Commands that keep what they do not know cannot let the options of the root fall through to it: each gets them itself.
  void add_to_those_with_extras(const std::function<void(Command)>& add_options) const;

  enum class Outcome { kRan, kToldAbout, kMisunderstood };  // told about: --help, --version
  // `before`: when all options stand in their variables and no command has run yet.
  Outcome run(int argc, char** argv, std::function<void()> before) const;

 private:
  std::unique_ptr<CLI::App> app_;
};

}  // namespace koers::cli
