// koers log, undo, verify, erase: what happened, taking it back, proving it, and forgetting what must be forgotten.

#include <fmt/format.h>

#include "base/json_io.h"
#include "cli/commands.h"
#include "cli/messages.h"
#include "model/view.h"

namespace koers::cli {

namespace {

constexpr MessageText kLogKindMetamodel{"cli.log_metamodel", "soorten en velden", "types and fields"};
constexpr MessageText kLogKindBranch{"cli.log_branch", "scenario", "branch"};
constexpr MessageText kLogKindErasure{"cli.log_erasure", "persoonsgegevens gewist", "personal data erased"};
constexpr MessageText kLogKindEvent{"cli.log_event", "gebeurtenis", "event"};
constexpr MessageText kLogChanges{"cli.log_changes", "{count} wijzigingen", "{count} changes"};
constexpr MessageText kUndone{"cli.undone", "Revisie {undone} is ongedaan gemaakt met revisie {revision}.",
                              "Revision {undone} was undone by revision {revision}."};
constexpr MessageText kVerified{
    "cli.verified",
    "{entries} regels en {heads} handtekeningen gecontroleerd: alles klopt. Persoonsgegevens: {present} aanwezig, {erased} gewist.",
    "{entries} entries and {heads} signatures checked: all is well. Personal values: {present} present, {erased} erased."};
constexpr MessageText kVerifying{"cli.verifying", "grootboek controleren", "verifying the ledger"};
constexpr MessageText kErased{
    "cli.erased", "{count} persoonsgegevens van {key} gewist uit elk moment van het register; {retained} bewaard omdat de wet dat vraagt.",
    "{count} personal values of {key} erased from every moment of the register; {retained} kept because the law demands it."};

std::string kind_name(ledger::EntryKind kind) {
  switch (kind) {
    case ledger::EntryKind::kMetamodel: return "metamodel";
    case ledger::EntryKind::kChanges: return "changes";
    case ledger::EntryKind::kBranch: return "branch";
    case ledger::EntryKind::kErasure: return "erasure";
    case ledger::EntryKind::kEvent: return "event";
  }
  return {};
}

std::string what_happened(const registry::LogEntry& entry, Language language) {
  switch (entry.kind) {
    case ledger::EntryKind::kMetamodel: return Message(kLogKindMetamodel).in(language);
    case ledger::EntryKind::kBranch: return Message(kLogKindBranch).in(language);
    case ledger::EntryKind::kErasure: return Message(kLogKindErasure).in(language);
    case ledger::EntryKind::kEvent: return Message(kLogKindEvent).in(language);
    case ledger::EntryKind::kChanges: break;
  }
  std::string words = Message(kLogChanges, {{"count", static_cast<int64_t>(entry.change_count)}}).in(language);
  if (!entry.reason.empty()) words += ": " + entry.reason;
  if (!entry.source.empty() && entry.reason.find(entry.source) == std::string::npos) words += " (" + entry.source + ")";
  return words;
}

}  // namespace

void add_log(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand("log", "wat er is vastgelegd, nieuwste eerst / what was recorded, newest first");
  struct Options {
    size_t count = 20;
    std::string key;
  };
  auto options = std::make_shared<Options>();
  command.add_option("-n,--count", options->count, "hoeveel / how many").shows_default();
  command.add_option("key", options->key, "alleen van dit element / only of this element (INI-12)");
  on_run(command, context, exit, [options](Context& here) -> Result<Exit> {
    const auto registry = TRY(here.open_to_read());
    std::optional<model::Ref> element;
    if (!options->key.empty()) {
      const auto found = TRY(here.snapshot(*registry))->find(options->key);
      if (!found) return Error(ErrorCode::kNotFound, Message(kNoSuchKey, {{"key", options->key}}));
      element = found.id();
    }
    boost::json::array entries;
    for (const registry::LogEntry& entry : TRY(registry->log(options->count, 0, element))) {
      entries.push_back({{"revision", entry.revision},
                         {"kind", kind_name(entry.kind)},
                         {"branch", entry.branch.value},
                         {"at", format_iso(entry.at)},
                         {"author", entry.author},
                         {"reason", entry.reason},
                         {"source", entry.source},
                         {"changes", entry.change_count},
                         {"hash", entry.hash}});
      here.say(fmt::format("{:>8}  {}  {:<12} {}{}", entry.revision, format_moment(entry.at, here.language), entry.author,
                           entry.branch == model::kMainLine ? "" : "[" + std::to_string(entry.branch.value) + "] ",
                           what_happened(entry, here.language)));
    }
    here.emit({{"entries", std::move(entries)}});
    return Exit::kDone;
  });
}

void add_undo(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand("undo", "maak een revisie ongedaan met een nieuwe / take a revision back with a new one");
  auto revision = std::make_shared<model::Revision>();
  command.add_option("revision", *revision, "revisie uit het logboek / revision from the log").required();
  on_run(command, context, exit, [revision](Context& here) -> Result<Exit> {
    const auto registry = TRY(here.open());
    const auto committed = TRY(registry->undo(*revision, here.author));
    here.say(Message(kUndone, {{"undone", static_cast<int64_t>(*revision)}, {"revision", static_cast<int64_t>(committed.revision)}}));
    here.emit({{"undone", *revision}, {"revision", committed.revision}});
    return Exit::kDone;
  });
}

void add_verify(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand("verify", "controleer het hele grootboek / verify the whole ledger");
  on_run(command, context, exit, [](Context& here) -> Result<Exit> {
    // The ledger alone: a register whose entries were tampered with must still be verifiable.
    ledger::SqliteOptions options;
    options.directory = here.directory;
    options.read_only = true;
    options.create = false;
    const auto ledger = TRY(ledger::open_sqlite_ledger(options));
    Control control;
    here.show_progress(control);
    const auto report = TRY(ledger->verify([&](double share) {
      control.report({share, Message(kVerifying), {}, {}});
      return true;
    }));
    here.end_progress();
    if (report.problems.empty()) {
      here.say(Message(kVerified, {{"entries", static_cast<int64_t>(report.entries)},
                                   {"heads", static_cast<int64_t>(report.heads)},
                                   {"present", static_cast<int64_t>(report.personal_present)},
                                   {"erased", static_cast<int64_t>(report.personal_erased)}}));
    }
    for (const Problem& problem : report.problems) here.say(problem.in(here.language));
    here.emit({{"entries", report.entries},
               {"heads", report.heads},
               {"personal_present", report.personal_present},
               {"personal_erased", report.personal_erased},
               {"problems", to_json(report.problems)}});
    return report.problems.empty() ? Exit::kDone : Exit::kFindings;
  });
}

void add_erase(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand(
      "erase", "wis persoonsgegevens van één element uit elk moment / erase the personal data of one element from every moment");
  struct Options {
    std::string key, ground;
  };
  auto options = std::make_shared<Options>();
  command.add_option("key", options->key, "sleutel, zoals PER-3 / key, such as PER-3").required();
  command.add_option("--ground", options->ground, "waarom: verzoek, bewaartermijn … / why: request, retention …").required();
  on_run(command, context, exit, [options](Context& here) -> Result<Exit> {
    const auto registry = TRY(here.open());
    const auto element = TRY(here.snapshot(*registry))->find(options->key);
    if (!element) return Error(ErrorCode::kNotFound, Message(kNoSuchKey, {{"key", options->key}}));
    const auto erased = TRY(registry->erase(element.id(), options->ground, here.author));
    here.say(Message(
        kErased,
        {{"count", static_cast<int64_t>(erased.values)}, {"key", options->key}, {"retained", static_cast<int64_t>(erased.retained)}}));
    here.emit({{"key", options->key}, {"erased", erased.values}, {"retained", erased.retained}, {"revision", erased.revision}});
    return Exit::kDone;
  });
}

}  // namespace koers::cli
