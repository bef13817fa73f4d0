#include "cli/import_model.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/json_io.h"
#include "cli/messages.h"
#include "exchange/archimate/archi_csv.h"
#include "exchange/archimate/exchange_reader.h"
#include "exchange/archimate/import_plan.h"

namespace koers::cli {

namespace archimate = exchange::archimate;

namespace {

constexpr MessageText kReferenceModel{"cli.reference_model", "{name}, referentiemodel, versie {version}: {elements} elementen, {relations} relaties, {views} platen.", "{name}, reference model, version {version}: {elements} elements, {relations} relations, {views} views."};
constexpr MessageText kOwnModel{"cli.own_model", "{name}, eigen architectuur, versie {version}: {elements} elementen, {relations} relaties, {views} platen.", "{name}, own architecture, version {version}: {elements} elements, {relations} relations, {views} views."};
constexpr MessageText kModelCounts{"cli.model_counts", "Toegevoegd: {added}, gewijzigd: {changed}, ongewijzigd: {unchanged}, niet meer aanwezig: {gone}.", "Added: {added}, changed: {changed}, unchanged: {unchanged}, no longer there: {gone}."};
constexpr MessageText kModelWould{"cli.model_would", "Dit zou er gebeuren; er is niets gewijzigd.", "This is what would happen; nothing was changed."};
constexpr MessageText kModelRecorded{"cli.model_recorded", "Vastgelegd als revisie {revision}.", "Recorded as revision {revision}."};
constexpr MessageText kModelSame{"cli.model_same", "Er is niets nieuws: alles stond er al zo.", "Nothing is new: everything was there already."};
constexpr MessageText kMoreNotes{"cli.model_more_notes", "… en nog {count} opmerkingen; met --rows zie je ze allemaal.", "… and {count} more notes; --rows shows them all."};
constexpr MessageText kBothKinds{"cli.model_both_kinds", "--reference en --own gaan niet samen.", "--reference and --own do not go together."};
constexpr MessageText kPickKind{"cli.model_pick_kind", "Kies een van de twee.", "Choose one of the two."};
constexpr MessageText kModelAlone{"cli.import_model_alone", "Een architectuurmodel lees je apart in.", "An architecture model is read on its own."};
constexpr MessageText kModelFirst{"cli.import_model_first", "Lees eerst het model in en daarna de tabellen: dan vinden die de begrippen uit het model.", "Read the model first and the tables after it: then they find the concepts of the model."};
constexpr size_t kNotesShown = 15;

}  // namespace

bool is_model(const FileContents& files) {
  const auto is_csv = [](const auto& file) { return archimate::archi_csv_kind(file.second) != archimate::ArchiCsv::kNone; };
  return std::ranges::any_of(files, [](const auto& file) { return archimate::looks_like_model(file.second); }) || (!files.empty() && std::ranges::all_of(files, is_csv));
}

Result<Exit> import_model(Context& here, FileContents files, const ModelFlags& flags, bool dry_run, bool every_row) {
  if (flags.own && !flags.reference.empty()) return Error(ErrorCode::kInvalidInput, kBothKinds, {}, kPickKind);
  const bool csv = archimate::archi_csv_kind(files.front().second) != archimate::ArchiCsv::kNone;
  if (!csv && files.size() > 1) return Error(ErrorCode::kInvalidInput, kModelAlone, Where{.file = files.front().first}, kModelFirst);
  const archimate::ExchangeModel model = csv ? TRY(archimate::read_archi_csv(files)) : TRY(archimate::read_model(files.front().first, std::move(files.front().second)));
  archimate::ModelOptions options;
  options.kind = flags.own ? archimate::ModelKind::kOwn : !flags.reference.empty() ? archimate::ModelKind::kReference : archimate::ModelKind::kAuto;
  options.name = flags.reference.empty() ? flags.name : flags.reference;
  options.version = flags.version, options.stable_property = flags.stable_property;
  options.today = TRY(here.today());
  options.author = here.author == "koers" ? "import" : here.author;
  if (!here.json) options.rows_reported_max = 0;

  const auto registry = TRY(here.open());
  const model::View view(TRY(here.snapshot(*registry)), model::View::kEverything, here.language);
  archimate::ModelImport plan = TRY(archimate::plan_model_import(view, model, options));
  const archimate::ModelFacts& facts = plan.facts;
  const bool reference = facts.kind == archimate::ModelKind::kReference;
  here.say(Message(reference ? kReferenceModel : kOwnModel, {{"name", facts.name}, {"version", facts.version.empty() ? "-" : facts.version}, {"elements", facts.elements}, {"relations", facts.relations}, {"views", facts.views}}));
  for (const exchange::table::TableReport& one : plan.report.tables) here.say(fmt::format("  {:<34} {:<22} +{} ~{} ={}", one.sheet, one.type, one.added, one.changed, one.unchanged));
  for (const exchange::table::GoneReport& one : plan.report.gone) here.say(fmt::format("  - {} {}", one.key, one.name));
  const size_t shown = every_row ? plan.report.notes.size() : std::min(kNotesShown, plan.report.notes.size());
  for (size_t i = 0; i < shown; ++i) here.say("  " + plan.report.notes[i].in(here.language));
  if (plan.report.notes.size() > shown) here.say("  " + Message(kMoreNotes, {{"count", plan.report.notes.size() - shown}}).in(here.language));
  const exchange::table::ImportCounts& counts = plan.report.counts;
  here.say(Message(kModelCounts, {{"added", counts.added}, {"changed", counts.changed}, {"unchanged", counts.unchanged}, {"gone", counts.gone}}));

  model::Revision revision = view.revision();
  if (dry_run) {
    here.say(kModelWould);
  } else if (plan.changes.changes.empty()) {
    here.say(kModelSame);
  } else {
    revision = TRY(registry->commit(std::move(plan.changes))).revision;
    here.say(Message(kModelRecorded, {{"revision", static_cast<int64_t>(revision)}}));
  }
  if (here.json) {
    here.emit({{"applied", !dry_run && revision != view.revision()}, {"revision", revision}, {"model", to_json(facts)}, {"report", to_json(plan.report)}});
  }
  return Exit::kDone;
}

}  // namespace koers::cli
