#include "cli/import_model.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/messages.h"

namespace koers::cli {

namespace archimate = exchange::archimate;
namespace table = exchange::table;

namespace {

constexpr MessageText kReferenceModel{"cli.reference_model", "{name}, referentiemodel, versie {version}: {elements} elementen, {relations} relaties, {views} platen.", "{name}, reference model, version {version}: {elements} elements, {relations} relations, {views} views."};
constexpr MessageText kOwnModel{"cli.own_model", "{name}, eigen architectuur, versie {version}: {elements} elementen, {relations} relaties, {views} platen.", "{name}, own architecture, version {version}: {elements} elements, {relations} relations, {views} views."};
constexpr MessageText kMoreNotes{"cli.model_more_notes", "… en nog {count} opmerkingen; met --rows zie je ze allemaal.", "… and {count} more notes; --rows shows them all."};
constexpr MessageText kBothKinds{"cli.model_both_kinds", "--reference en --own gaan niet samen.", "--reference and --own do not go together."};
constexpr MessageText kPickKind{"cli.model_pick_kind", "Kies een van de twee.", "Choose one of the two."};

}  // namespace

Result<std::map<std::string, std::string>> answers_of(const ModelFlags& flags) {
  if (flags.own && !flags.reference.empty()) return Error(ErrorCode::kInvalidInput, kBothKinds, {}, kPickKind);
  std::map<std::string, std::string> answers;
  const auto say = [&](const char* id, const std::string& text) { if (!text.empty()) answers[id] = text; };
  say("model:kind", flags.own ? "own" : flags.reference.empty() ? "" : "reference");
  say("model:name", flags.reference.empty() ? flags.name : flags.reference);
  say("model:version", flags.version), say("model:stable_property", flags.stable_property);
  return answers;
}

void say_model(const Context& here, const archimate::ModelFacts& facts, const table::ImportReport& report, size_t notes_max) {
  const bool reference = facts.kind == archimate::ModelKind::kReference;
  here.say(Message(reference ? kReferenceModel : kOwnModel, {{"name", facts.name}, {"version", facts.version.empty() ? "-" : facts.version}, {"elements", facts.elements}, {"relations", facts.relations}, {"views", facts.views}}));
  for (const table::TableReport& one : report.tables) {
    if (one.file == facts.file) here.say(fmt::format("  {:<34} {:<22} +{} ~{} ={}", one.sheet, one.type, one.added, one.changed, one.unchanged));
  }
  const size_t shown = std::min(notes_max, report.notes.size());
  for (size_t i = 0; i < shown; ++i) here.say("  " + report.notes[i].in(here.language));
  if (report.notes.size() > shown) here.say("  " + Message(kMoreNotes, {{"count", report.notes.size() - shown}}).in(here.language));
}

}  // namespace koers::cli
