// What every command has: which register, which language, words or JSON, and how it ended.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "base/control.h"
#include "base/result.h"
#include "base/time.h"
#include "cli/command_line.h"
#include "registry/registry.h"

namespace boost::json {
class value;
}

namespace koers::cli {

// 0 done · 1 findings or refusals · 2 wrong use · 3 failure
enum class Exit : int { kDone = 0, kFindings = 1, kUsage = 2, kFailure = 3 };

// Beside the register, in settings.json: what is not part of its history.
struct Settings {
  std::string name;
  bool example = false;                    // the fictional municipality: screens say so
  std::vector<std::string> organisations;  // folders beside this one of registers that were begun from here
  int64_t port = 0;                        // where it was served from a server of another register; a bookmark keeps working
};

class Context {
 public:
  std::string directory;         // --register
  std::string branch_name;       // --branch, empty: the main line
  std::string author = "koers";  // --author
  std::string today_text;        // --today, for repeatable answers
  bool json = false;
  bool quiet = false;
  Language language = Language::kDutch;

  SystemClock clock;

  // Errors: kNotFound when there is no register; those of the ledger.
  Result<std::unique_ptr<registry::Registry>> open() const;
  // For a command that changes nothing: also beside a Koers that writes, which then goes on.
  Result<std::unique_ptr<registry::Registry>> open_to_read() const;
  Result<std::unique_ptr<registry::Registry>> create(const Settings& settings) const;
  Result<Settings> settings() const;
  Result<void> save(const Settings& settings) const;
  Result<model::BranchId> branch(const registry::Registry& registry) const;
  Result<model::SnapshotPtr> snapshot(const registry::Registry& registry) const;
  Result<Date> today() const;

  // Words for people, or one JSON document for programs: never both.
  void say(const std::string& line) const;  // nothing with --json
  void say(const Message& message) const { say(message.in(language)); }
  void emit(const boost::json::value& document) const;  // nothing without --json
  Exit fail(const Error& error) const;                  // reports it and answers the exit status that belongs to it

  // A bar on stderr while a control reports progress; nothing when stderr is not a terminal.
  void show_progress(Control& control) const;
  void end_progress() const;

 private:
  enum class Access : uint8_t { kRead, kWrite };
  Result<std::unique_ptr<registry::Registry>> open_as(Access access) const;
};

// A command's work; what it returns is the exit status.
using Work = std::function<Result<Exit>(Context&)>;
// Makes the subcommand run `work` and keep its exit status.
void on_run(Command command, Context& context, Exit& exit, Work work);

// What the readers of whole registers, and of lists and models, take at most: what is larger is refused before it is read.
inline constexpr uint64_t kFileBytesMax = uint64_t{1} << 30, kListBytesMax = uint64_t{256} << 20;

// Reads and writes whole files.
// Errors: kNotFound, kStorage, kTooLarge, with the name.
Result<std::string> read_file(const std::string& path, uint64_t bytes_max = kFileBytesMax);
Result<void> write_file(const std::string& path, std::string_view bytes);

}  // namespace koers::cli
