// koers import: spreadsheets in, with the same preview that the screen shows; all or nothing.

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "base/json_io.h"
#include "cli/commands.h"
#include "cli/import_model.h"
#include "cli/import_register.h"
#include "cli/messages.h"
#include "exchange/table/import_plan.h"
#include "report/import_files.h"

namespace koers::cli {

namespace table = exchange::table;

namespace {

constexpr MessageText kWouldDo{"cli.import_would", "Dit zou er gebeuren; er is niets gewijzigd.",
                               "This is what would happen; nothing was changed."};
constexpr MessageText kCounts{"cli.import_counts",
                              "Toegevoegd: {added}, gewijzigd: {changed}, ongewijzigd: {unchanged}, gekoppeld: {linked}, erbij gemaakt: "
                              "{created}, overgeslagen rijen: {skipped}, geweigerd: {refused}.",
                              "Added: {added}, changed: {changed}, unchanged: {unchanged}, linked: {linked}, created along: {created}, "
                              "skipped rows: {skipped}, refused: {refused}."};
constexpr MessageText kRowWhere{"cli.import_row", "{table}, rij {row}", "{table}, row {row}"};
constexpr MessageText kCellWhere{"cli.import_cell", "{table}, cel {cell}", "{table}, cell {cell}"};
constexpr MessageText kRecorded{"cli.import_recorded", "Vastgelegd als revisie {revision}.", "Recorded as revision {revision}."};
constexpr MessageText kNothingNew{"cli.import_nothing", "Er is niets nieuws: alles stond er al zo.",
                                  "Nothing is new: everything was there already."};
constexpr MessageText kNothingTaken{
    "cli.import_nothing_taken",
    "Er is niets overgenomen: van geen enkele tabel is herkend wat erin staat. Zet er een kop boven met woorden als "
    "“Naam project”, of kies de soort bij het inlezen op het scherm.",
    "Nothing was taken: of no table it was recognised what it holds. Give it a header with words such as “Project "
    "name”, or choose the type when importing on the screen."};
constexpr MessageText kQuestions{"cli.import_questions",
                                 "Vragen: {count}. Wat onduidelijk is, is weggelaten. Antwoord met --answer \"id=antwoord\":",
                                 "Questions: {count}. What is unclear was left out. Answer with --answer \"id=answer\":"};
constexpr MessageText kMakeNew{"cli.import_make_new", "maak “{name}” nieuw aan", "make “{name}” anew"};
constexpr MessageText kNotTaken{"cli.import_not_taken", "niet herkend, overgeslagen", "not recognised, skipped"};
constexpr MessageText kColumnsLeft{"cli.import_columns_left", "kolommen niet overgenomen: {columns}", "columns not taken: {columns}"};
constexpr MessageText kAsBefore{"cli.import_as_before", "met de keuzes van een vorige keer ({source})",
                                "with the choices of the time before ({source})"};
constexpr MessageText kCountGone{"cli.import_count_gone", " {count} niet meer in het bestand.", " {count} no longer in the file."};
constexpr MessageText kGone{"cli.import_gone", "Niet meer in het bestand, en gemerkt: {names}",
                            "No longer in the file, and marked: {names}"};
constexpr MessageText kMoreRows{"cli.import_more", "… en nog {count}; met --rows zie je ze allemaal, met --json alles van elke cel.",
                                "… and {count} more; --rows shows them all, --json everything of every cell."};
constexpr MessageText kMoreQuestions{
    "cli.import_more_questions",
    "… en nog {count} vragen; met --rows zie je ze allemaal. Is alles wat onbekend is nieuw? Noem dan de soort "
    "met --create-missing, of antwoord per kolom op het scherm.",
    "… and {count} more questions; --rows shows them all. Is all that is unknown new? Then name the type with "
    "--create-missing, or answer by column on the screen."};
constexpr size_t kQuestionsShown = 40;
constexpr MessageText kBadAnswer{"cli.import_bad_answer", "“{text}” is geen antwoord.", "“{text}” is not an answer."};
constexpr size_t kNotesShown = 15;  // of a model
constexpr MessageText kAnswerExample{"cli.import_answer_example", "Schrijf het als \"id=antwoord\", met het id dat bij de vraag staat.",
                                     "Write it as \"id=answer\", with the id that stands with the question."};

struct Options {
  std::vector<std::string> files, answers, create;
  bool dry_run = false, every_row = false, clear_empty = false;
  std::string same_key = "same_thing";
  std::string plan_options;
  size_t rows_shown = 15;
  ModelFlags model;
};

Result<table::ImportOptions> import_options(const Context& here, const Options& options) {
  table::ImportOptions made;
  if (!options.plan_options.empty()) made = TRY(from_json<table::ImportOptions>(TRY(parse_json(TRY(read_file(options.plan_options))))));
  if (!made.today) made.today = TRY(here.today());
  made.author = here.author == "koers" ? "import" : here.author;
  if (options.clear_empty) made.empty_cells = table::EmptyCells::kClear;
  for (const std::string& type : options.create) made.create_missing.push_back(type);
  for (auto& [id, said] : TRY(answers_of(options.model))) made.answers[id] = std::move(said);
  for (const std::string& answer : options.answers) {
    const size_t sign = answer.rfind('=');
    if (sign == std::string::npos)
      return Error(ErrorCode::kInvalidInput, Message(kBadAnswer, {{"text", answer}}), {}, Message(kAnswerExample));
    made.answers[answer.substr(0, sign)] = answer.substr(sign + 1);
  }
  return made;
}

std::string name_of(const table::TableReport& one) { return one.sheet.empty() ? one.file : one.file + " › " + one.sheet; }

// The head of a table is a row that holds no element; nobody needs to be told.
bool is_head(const table::ImportReport& report, const table::RowReport& row) {
  return std::ranges::any_of(report.tables,
                             [&](const table::TableReport& one) { return one.id == row.table && one.header_row == row.row; });
}

// Those of a model are told by themselves.
void say_tables(const Context& here, const table::ImportReport& report, const std::string& model_file) {
  for (const table::TableReport& one : report.tables) {
    if (!model_file.empty() && one.file == model_file) continue;
    const std::string where = name_of(one);
    if (!one.taken) {
      here.say(fmt::format("{:<44} {}", where, one.reason.empty() ? Message(kNotTaken).in(here.language) : one.reason.in(here.language)));
      continue;
    }
    here.say(fmt::format("{:<44} {:<20} +{} ~{} ={} ×{}", where, one.type, one.added, one.changed, one.unchanged, one.refused));
    if (!one.source.empty()) here.say("    " + Message(kAsBefore, {{"source", one.source}}).in(here.language));
    std::string left;
    for (const table::ColumnReport& column : one.columns) {
      if (column.verdict == table::ColumnVerdict::kNotTaken && !column.header.empty()) left += (left.empty() ? "" : ", ") + column.header;
    }
    if (!left.empty()) here.say("    " + Message(kColumnsLeft, {{"columns", left}}).in(here.language));
  }
}

// What is said of a refused cell, and of all that say the same in the same column of the same table.
struct RefusedCells {
  std::string table, what;
  std::vector<std::string> cells;
};
std::string words_of(const Context& here, const RefusedCells& refused) {
  constexpr size_t kNamed = 3;
  std::string cells;
  for (size_t i = 0; i < refused.cells.size() && i < kNamed; ++i) cells += (i == 0 ? "" : ", ") + refused.cells[i];
  if (refused.cells.size() > kNamed) cells += fmt::format(" … ({}×)", refused.cells.size());
  return Message(kCellWhere, {{"table", refused.table}, {"cell", cells}}).in(here.language) + refused.what;
}

std::string words_of(const Context& here, const table::CellReport& cell) {
  const std::string reason = cell.reason.in(here.language), quoted = "“" + cell.text + "”";
  return fmt::format(" ({}): {}{}{}{}", cell.header, reason.find(quoted) == reason.npos ? quoted + " " : "", reason,
                     cell.mend.empty() ? "" : " ", cell.mend.in(here.language));
}

// What a person must know: rows and cells that were refused, skipped or asked about.
void say_rows(const Context& here, const table::ImportReport& report, size_t shown_max) {
  size_t shown = 0, more = 0;
  const auto line = [&](const std::string& words) { shown < shown_max ? (here.say("  " + words), ++shown) : ++more; };
  std::map<std::string, std::string> names;
  for (const table::TableReport& one : report.tables) names[one.id] = name_of(one);
  std::vector<RefusedCells> refused;
  std::map<std::pair<std::string, std::string>, size_t> known;  // table and words → which of them
  const auto say_refused = [&] {
    for (const RefusedCells& one : refused) line(words_of(here, one));
    refused.clear();
  };
  const std::string* before = nullptr;
  for (const table::RowReport& row : report.rows) {
    const std::string& name = names[row.table];
    if (before != nullptr && *before != name) say_refused();
    before = &name;
    const bool told = row.outcome == table::RowOutcome::kSkipped || row.outcome == table::RowOutcome::kRefused;
    if (told && !is_head(report, row)) {
      line(Message(kRowWhere, {{"table", name}, {"row", std::to_string(row.row)}}).in(here.language) + ": " + row.reason.in(here.language) +
           (row.mend.empty() ? "" : " " + row.mend.in(here.language)));
    }
    for (const table::CellReport& cell : row.cells) {
      if (cell.outcome != table::CellOutcome::kRefused) continue;
      std::string what = words_of(here, cell);
      const auto [at, is_new] = known.try_emplace({name, what}, refused.size());
      if (is_new || at->second >= refused.size() || refused[at->second].what != what)
        at->second = refused.size(), refused.push_back({name, std::move(what), {}});
      refused[at->second].cells.push_back(cell.column + std::to_string(row.row));
    }
  }
  say_refused();
  if (more > 0) here.say("  " + Message(kMoreRows, {{"count", static_cast<int64_t>(more)}}).in(here.language));
}

void say_gone(const Context& here, const table::ImportReport& report) {
  constexpr size_t kNamed = 8;
  if (report.gone.empty()) return;
  std::string names;
  for (size_t i = 0; i < report.gone.size() && i < kNamed; ++i)
    names += (names.empty() ? "" : ", ") + report.gone[i].key + ' ' + report.gone[i].name;
  if (report.gone.size() > kNamed) names += ", … (" + std::to_string(report.gone.size()) + ')';
  here.say(Message(kGone, {{"names", names}}));
}

// "  PRJ-3  Zaaksysteem (Initiatief)": what to type, what it is.
void say_candidates(const Context& here, const table::Question& question, const model::Metamodel& metamodel) {
  for (const table::Candidate& candidate : question.candidates) {
    const model::TypeId type = metamodel.find_type(candidate.type);
    const std::string label = type.valid() ? fmt::format(" ({})", metamodel.type(type).label.in(here.language)) : std::string();
    const std::string name = candidate.answer == "new"                  ? Message(kMakeNew, {{"name", candidate.name}}).in(here.language)
                             : candidate.answer == '+' + candidate.name ? ""
                                                                        : candidate.name;
    here.say(fmt::format("      {:<16}{}{}{}", candidate.answer, name.empty() ? "" : " ", name, label));
  }
}

void say_questions(const Context& here, const table::ImportReport& report, const model::Metamodel& metamodel, size_t shown_max) {
  if (report.questions.empty()) return;
  here.say(Message(kQuestions, {{"count", static_cast<int64_t>(report.questions.size())}}));
  for (size_t i = 0; i < report.questions.size() && i < shown_max; ++i) {
    const table::Question& question = report.questions[i];
    here.say(fmt::format("  {}  [{}]", question.what.in(here.language), question.id));
    say_candidates(here, question, metamodel);
  }
  if (report.questions.size() > shown_max)
    here.say("  " + Message(kMoreQuestions, {{"count", static_cast<int64_t>(report.questions.size() - shown_max)}}).in(here.language));
}

// A whole register is not rows among rows: it comes alone.
std::optional<std::string> whole_register(const Options& options) {
  if (options.files.size() != 1) return std::nullopt;
  auto text = read_file(options.files.front());
  if (!text || !exchange::json::is_register_file(*text)) return std::nullopt;
  return *std::move(text);
}

Result<Exit> import(Context& here, const Options& options) {
  if (auto text = whole_register(options)) {
    using exchange::json::SameKey;
    const SameKey same_key = options.same_key == "renamed"       ? SameKey::kRenamed
                             : options.same_key == "other_thing" ? SameKey::kOtherThing
                                                                 : SameKey::kSameThing;
    return import_register(here, options.files.front(), *std::move(text), same_key, options.dry_run);
  }
  std::vector<report::GivenFile> files;
  files.reserve(options.files.size());
  for (const std::string& file : options.files)
    files.push_back({std::filesystem::path(file).filename().string(), TRY(read_file(file, kListBytesMax))});
  const table::ImportOptions asked = TRY(import_options(here, options));
  const auto registry = TRY(options.dry_run ? here.open_to_read() : here.open());
  const model::View view(TRY(here.snapshot(*registry)), model::View::kEverything, here.language);
  report::FilesPlan plan = TRY(report::plan_files(*registry, view, std::move(files), asked));
  const table::ImportCounts& counts = plan.report.counts;
  if (plan.model) say_model(here, *plan.model, plan.report, options.every_row ? plan.report.notes.size() : kNotesShown);
  say_tables(here, plan.report, plan.model ? plan.model->file : std::string());
  say_rows(here, plan.report, options.every_row ? plan.report.rows.size() * 100 : options.rows_shown);
  say_gone(here, plan.report);
  say_questions(here, plan.report, view.metamodel(), options.every_row ? plan.report.questions.size() : kQuestionsShown);
  const auto heads = std::ranges::count_if(plan.report.rows, [&](const table::RowReport& row) {
    return row.outcome == table::RowOutcome::kSkipped && is_head(plan.report, row);
  });
  std::string counted = Message(kCounts, {{"added", counts.added},
                                          {"changed", counts.changed},
                                          {"unchanged", counts.unchanged},
                                          {"linked", counts.linked},
                                          {"created", counts.created},
                                          {"skipped", counts.skipped - heads},
                                          {"refused", counts.refused}})
                            .in(here.language);
  if (counts.gone > 0) counted += Message(kCountGone, {{"count", counts.gone}}).in(here.language);
  here.say(counted);
  model::Revision revision = view.revision();
  const bool none_taken = !plan.model && std::ranges::none_of(plan.report.tables, &table::TableReport::taken);
  if (options.dry_run) {
    here.say(Message(kWouldDo));
  } else if (plan.changes.changes.empty()) {
    here.say(Message(none_taken ? kNothingTaken : kNothingNew));
  } else {
    revision = TRY(registry->commit(std::move(plan.changes))).revision;
    here.say(Message(kRecorded, {{"revision", static_cast<int64_t>(revision)}}));
  }
  if (here.json) {
    boost::json::object said{
        {"applied", !options.dry_run && revision != view.revision()}, {"revision", revision}, {"report", to_json(plan.report)}};
    if (plan.model) said["model"] = to_json(*plan.model);
    here.emit(std::move(said));
  }
  return none_taken || counts.refused + counts.refused_cells + counts.questions > 0 ? Exit::kFindings : Exit::kDone;
}

}  // namespace

void add_import(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand("import",
                                       "lees spreadsheets (CSV, XLSX, ODS), een ArchiMate-model of een heel register (JSON) in / read "
                                       "spreadsheets (CSV, XLSX, ODS), an ArchiMate model or a whole register (JSON)");
  auto options = std::make_shared<Options>();
  command.add_option("files", options->files, "bestanden; samen één wijziging / files; one change set together").required();
  command.add_flag("--dry-run", options->dry_run, "alleen laten zien wat er zou gebeuren / only show what would happen");
  command.add_flag("--rows", options->every_row, "elke rij die niet gewoon meeging / every row that did not simply go in");
  command.add_flag("--clear-empty", options->clear_empty, "een lege cel maakt het veld leeg / an empty cell clears the field");
  command.add_option("--answer", options->answers, "antwoord op een vraag / answer to a question: id=antwoord").one_each();
  command
      .add_option("--create-missing", options->create,
                  "soort die vanzelf ontstaat als een cel hem noemt / type that comes into being when a cell names it")
      .one_each();
  command
      .add_option("--same-key", options->same_key,
                  "heel register: wat een sleutel is die er al staat / whole register: what a key is that is there already")
      .one_of({"same_thing", "renamed", "other_thing"})
      .shows_default();
  command.add_option("--options", options->plan_options,
                     "JSON-bestand met keuzes (tabellen, kolommen, antwoorden) / JSON file with choices");
  command.add_option("--reference", options->model.reference,
                     "het model is een referentiemodel met deze naam / the model is a reference model of this name");
  command.add_flag("--own", options->model.own, "het model is eigen architectuur / the model is one's own architecture");
  command.add_option("--model", options->model.name, "naam van het model in het register / name of the model in the register");
  command.add_option("--version", options->model.version, "versie van het model / version of the model");
  command.add_option("--stable-property", options->model.stable_property,
                     "eigenschap die bij een nieuwe versie gelijk blijft / property that stays the same in a new version (Object ID)");
  on_run(command, context, exit, [options](Context& here) { return import(here, *options); });
}

}  // namespace koers::cli
