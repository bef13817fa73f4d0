#include "cli/context.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "base/json_io.h"
#include "base/text.h"
#include "cli/messages.h"
#include "model/metamodel.h"

namespace koers::cli {

namespace fs = std::filesystem;

BOOST_DESCRIBE_STRUCT(Settings, (), (name, example, organisations, port))

namespace {

constexpr const char* kSettingsFile = "settings.json";

registry::Options registry_options(Clock* clock) {
  registry::Options options;
  options.clock = clock;
  options.metamodel = {model::builtin_metamodel_source()};
  return options;
}

Exit exit_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::kInvalidInput:
    case ErrorCode::kNotFound:
    case ErrorCode::kConflict:
    case ErrorCode::kRefused:
    case ErrorCode::kForbidden:
    case ErrorCode::kTooLarge: return Exit::kFindings;
    case ErrorCode::kCancelled:
    case ErrorCode::kDeadline:
    case ErrorCode::kUnavailable:
    case ErrorCode::kStorage:
    case ErrorCode::kCorrupt:
    case ErrorCode::kUnsupported: return Exit::kFailure;
  }
  return Exit::kFailure;
}

}  // namespace

Result<std::unique_ptr<registry::Registry>> Context::open() const { return open_as(Access::kWrite); }

Result<std::unique_ptr<registry::Registry>> Context::open_to_read() const {
  auto opened = open_as(Access::kWrite);
  const bool held = !opened && opened.error().code == ErrorCode::kUnavailable;
  return held ? open_as(Access::kRead) : std::move(opened);
}

Result<std::unique_ptr<registry::Registry>> Context::open_as(Access access) const {
  if (!fs::exists(fs::path(directory) / "register.sqlite")) {
    return Error(ErrorCode::kNotFound, Message(kNoRegister, {{"directory", directory}}), {}, Message(kMakeRegister));
  }
  ledger::SqliteOptions options;
  options.directory = directory;
  options.read_only = access == Access::kRead;
  options.create = false;
  return registry::Registry::open(TRY(ledger::open_sqlite_ledger(options)), registry_options(const_cast<SystemClock*>(&clock)));
}

Result<std::unique_ptr<registry::Registry>> Context::create(const Settings& settings) const {
  if (fs::exists(fs::path(directory) / "register.sqlite")) {
    return Error(ErrorCode::kRefused, Message(kRegisterExists, {{"directory", directory}}), {}, Message(kOtherDirectory));
  }
  std::error_code failed;
  fs::create_directories(directory, failed);
  if (failed) return Error(ErrorCode::kStorage, Message(kFileUnwritable, {{"file", directory}}), {}, Message(kCheckDirectory));
  ledger::SqliteOptions options;
  options.directory = directory;
  auto opened = TRY(registry::Registry::open(TRY(ledger::open_sqlite_ledger(options)), registry_options(const_cast<SystemClock*>(&clock))));
  TRY(save(settings));
  return opened;
}

Result<void> Context::save(const Settings& settings) const {
  return write_file((fs::path(directory) / kSettingsFile).string(), boost::json::serialize(to_json(settings)) + "\n");
}

Result<Settings> Context::settings() const {
  const std::string path = (fs::path(directory) / kSettingsFile).string();
  if (!fs::exists(path)) return Settings{.name = fs::path(directory).filename().string(), .example = false, .organisations = {}, .port = 0};
  return from_json<Settings>(TRY(parse_json(TRY(read_file(path)))));
}

Result<model::BranchId> Context::branch(const registry::Registry& registry) const {
  if (branch_name.empty()) return model::kMainLine;
  return TRY(registry.find_branch(branch_name)).id;
}

Result<model::SnapshotPtr> Context::snapshot(const registry::Registry& registry) const { return registry.snapshot(TRY(branch(registry))); }

Result<Date> Context::today() const {
  if (today_text.empty()) return date_of(const_cast<SystemClock&>(clock).now());
  if (const auto date = parse_iso_date(today_text)) return *date;
  return Error(ErrorCode::kInvalidInput, Message(kBadDate, {{"text", today_text}}), {}, Message(kDateExample));
}

void Context::say(const std::string& line) const {
  if (!json && !quiet) std::printf("%s\n", line.c_str());
}

void Context::emit(const boost::json::value& document) const {
  if (json) std::printf("%s\n", boost::json::serialize(document).c_str());
}

Exit Context::fail(const Error& error) const {
  end_progress();
  if (json) {
    std::printf("%s\n", boost::json::serialize(boost::json::object{{"error", to_json(error)}}).c_str());
  } else {
    std::fprintf(stderr, "%s\n", error.in(language).c_str());
  }
  return exit_of(error.code);
}

void Context::show_progress(Control& control) const {
  if (json || quiet || isatty(STDERR_FILENO) == 0) return;
  control.on_progress([this](const Progress& progress) {
    constexpr int kWidth = 30;
    const int done = static_cast<int>(std::clamp(progress.share, 0.0, 1.0) * kWidth);
    std::string bar(kWidth, ' ');
    bar.replace(0, static_cast<size_t>(done), static_cast<size_t>(done), '=');
    std::string rest;
    if (progress.value && progress.bound && *progress.bound != 0) {
      rest = "  " + format_percentage((*progress.bound - *progress.value) / std::abs(*progress.bound), 1, language);
    }
    std::fprintf(stderr, "\r\033[K[%s] %3d%%  %s%s", bar.c_str(), static_cast<int>(progress.share * 100),
                 progress.step.in(language).c_str(), rest.c_str());
    std::fflush(stderr);
  });
}

void Context::end_progress() const {
  if (!json && !quiet && isatty(STDERR_FILENO) != 0) std::fprintf(stderr, "\r\033[K");
}

void on_run(Command command, Context& context, Exit& exit, Work work) {
  command.on_run([&context, &exit, work = std::move(work)] {
    auto outcome = work(context);
    context.end_progress();
    exit = outcome ? *outcome : context.fail(outcome.error());
  });
}

Result<std::string> read_file(const std::string& path, uint64_t bytes_max) {
  std::ifstream in(path, std::ios::binary);
  std::string bytes;
  std::error_code unknown;
  if (const auto size = fs::file_size(path, unknown); !unknown && size > 0) {
    if (size > bytes_max) {
      return Error(ErrorCode::kTooLarge,
                   Message(kFileTooLarge,
                           {{"file", path}, {"size", static_cast<int64_t>(size >> 20)}, {"max", static_cast<int64_t>(bytes_max >> 20)}}),
                   {.file = path}, Message(kSplitFile));
    }
    bytes.resize(size);
    in.read(bytes.data(), static_cast<std::streamsize>(size));
    bytes.resize(static_cast<size_t>(in.gcount()));
  }
  // What has no size (a pipe), or grew meanwhile.
  if (in) bytes.append(std::istreambuf_iterator<char>(in), {});
  if (!in.is_open() || in.bad() || fs::is_directory(path)) {
    return Error(ErrorCode::kNotFound, Message(kFileUnreadable, {{"file", path}}), {.file = path}, Message(kCheckFile));
  }
  return bytes;
}

Result<void> write_file(const std::string& path, std::string_view bytes) {
  // Beside it first, then in its place: what was there stays whole until the new one is.
  const std::string partial = path + ".deel";
  std::ofstream out(partial, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  std::error_code failed;
  if (out.good()) fs::rename(partial, path, failed);
  if (!out.good() || failed) {
    fs::remove(partial, failed);
    return Error(ErrorCode::kStorage, Message(kFileUnwritable, {{"file", path}}), {.file = path}, Message(kCheckDirectory));
  }
  return {};
}

}  // namespace koers::cli
