#include "cli/import_register.h"

#include <fmt/format.h>

#include <filesystem>

#include "base/json_io.h"
#include "cli/messages.h"
#include "report/register_transfer.h"

namespace koers::cli {

namespace {

constexpr MessageText kRegisterCounts{
    "cli.register_counts",
    "Elementen: {added} nieuw, {changed} gewijzigd, {unchanged} ongewijzigd. Koppelingen: {links_added} nieuw, {links_changed} gewijzigd, "
    "{links_unchanged} ongewijzigd. Metingen: {points}. Eigen definities: {definitions}.",
    "Elements: {added} new, {changed} changed, {unchanged} unchanged. Links: {links_added} new, {links_changed} changed, {links_unchanged} "
    "unchanged. Measurements: {points}. Own definitions: {definitions}."};
constexpr MessageText kRegisterWould{"cli.register_would", "Dit zou er gebeuren; er is niets gewijzigd.",
                                     "This is what would happen; nothing was changed."};
constexpr MessageText kRegisterDone{"cli.register_done", "Vastgelegd als revisie {revision}.", "Recorded as revision {revision}."};
constexpr MessageText kRegisterSame{"cli.register_same", "Er is niets nieuws: alles stond er al zo.",
                                    "Nothing is new: everything was there already."};
constexpr MessageText kRegisterPartial{"cli.register_partial",
                                       "Wie dit bestand maakte, kon niet alles zien: het is niet het hele register.",
                                       "Whoever made this file could not see everything: it is not the whole register."};
constexpr MessageText kRetiredLeft{"cli.register_retired",
                                   "{count} waarden van velden die niet meer in gebruik zijn, zijn niet overgenomen.",
                                   "{count} values of fields that are no longer in use were not taken over."};
constexpr MessageText kMoreChanged{"cli.register_more", "… en nog {count}.", "… and {count} more."};
constexpr size_t kChangedShown = 15;

}  // namespace

Result<Exit> import_register(Context& here, std::string file, std::string text, exchange::json::SameKey same_key, bool dry_run) {
  const auto registry = TRY(dry_run ? here.open_to_read() : here.open());
  report::TransferOptions options;
  options.transfer = dry_run ? report::Transfer::kLookOnly : report::Transfer::kApply;
  options.same_key = same_key;
  options.branch = TRY(here.branch(*registry));
  options.language = here.language;
  options.author = here.author == "koers" ? "import" : here.author;
  options.source = std::filesystem::path(file).filename().string();
  const report::Transferred outcome = TRY(report::take_over_register(*registry, std::move(text), options));
  const auto& counts = outcome.report;
  here.say(Message(kRegisterCounts, {{"added", counts.elements_added},
                                     {"changed", counts.elements_changed},
                                     {"unchanged", counts.elements_unchanged},
                                     {"links_added", counts.relations_added},
                                     {"links_changed", counts.relations_changed},
                                     {"links_unchanged", counts.relations_unchanged},
                                     {"points", counts.points_added},
                                     {"definitions", counts.definitions_added}}));
  for (size_t i = 0; i < counts.changed.size() && i < kChangedShown; ++i) {
    const auto& one = counts.changed[i];
    here.say(fmt::format("  {} {} · {}: “{}” → “{}”", one.key, one.name, one.field.in(here.language), one.before, one.after));
  }
  const size_t shown = std::min(counts.changed.size(), kChangedShown);
  if (const size_t more = counts.changed.size() - shown + counts.changed_more; more > 0) here.say(Message(kMoreChanged, {{"count", more}}));
  if (!counts.complete) here.say(Message(kRegisterPartial));
  if (counts.retired_left > 0) here.say(Message(kRetiredLeft, {{"count", counts.retired_left}}));
  if (dry_run)
    here.say(Message(kRegisterWould));
  else if (outcome.applied)
    here.say(Message(kRegisterDone, {{"revision", static_cast<int64_t>(outcome.revision)}}));
  else
    here.say(Message(kRegisterSame));
  if (here.json) here.emit({{"applied", outcome.applied}, {"revision", outcome.revision}, {"report", to_json(counts)}});
  return Exit::kDone;
}

}  // namespace koers::cli
