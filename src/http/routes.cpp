// The whole API, one line a route. Addresses are below /api/v1. `make test` walks all of them, with and without a session.
#include <boost/json.hpp>

#include "base/json_io.h"
#include "exchange/archimate/drawing.h"
#include "exchange/json/change_json_io.h"
#include "exchange/json/metamodel_json_io.h"
#include "http/api.h"
#include "http/api_models.h"
#include "http/api_schemas.h"
#include "http/api_types.h"
#include "http/import_document.h"
#include "http/organisations.h"
#include "http/pack_document.h"
#include "http/route.h"
#include "http/transfer_document.h"

namespace koers::http {
namespace {

const Parameter kBranch{.name = "branch", .nl = "Naam van een scenario; leeg is de hoofdlijn.", .en = "Name of a scenario; empty is the main line."};
const Parameter kRevision{.name = "revision", .nl = "Het register zoals het na deze revisie was.", .en = "The register as it was after this revision.", .kind = ParameterKind::kInteger};
const Parameter kMoment{.name = "moment", .nl = "Het register zoals het op deze dag of dit tijdstip was vastgelegd.", .en = "The register as it had been recorded on this day or at this moment.",
                        .kind = ParameterKind::kMoment, .example = "2026-11-01"};
const Parameter kType{.name = "type", .nl = "Naam van een type; mag vaker, of met komma’s. Leeg: alle.", .en = "Name of a type; may be repeated, or with commas. Empty: all.", .repeated = true,
                      .example = "initiative"};
const Parameter kFilter{.name = "filter", .nl = "veld:bewerking:waarde, met is, not, contains, from, to, empty, filled, has, lacks. Alle filters moeten kloppen.",
                        .en = "field:operation:value, with is, not, contains, from, to, empty, filled, has, lacks. Every filter must hold.", .repeated = true,
                        .example = "contributes_to:lacks"};
const Parameter kSort{.name = "sort", .nl = "Velden, de eerste het zwaarst; een min ervoor keert om.", .en = "Fields, the first one first; a minus turns it round.", .example = "status,-budget"};
const Parameter kSearch{.name = "search", .nl = "Woorden die in de sleutel of een tekstveld staan.", .en = "Words that stand in the key or a text field."};
const Parameter kFields{.name = "fields", .nl = "Welke velden, met komma’s; leeg: alle.", .en = "Which fields, with commas; empty: all.", .example = "name,status"};
const Parameter kRelations{.name = "relations", .nl = "Welke relaties erbij, met komma’s; naam.in is de andere kant.", .en = "Which relations as well, with commas; name.in is the other end.",
                           .example = "contributes_to,owns.in"};
const Parameter kPageSize{.name = "pageSize", .nl = "Aantal per bladzijde, 1 tot en met 1000.", .en = "Number per page, 1 to 1000.", .kind = ParameterKind::kInteger, .example = "50"};
const Parameter kCursor{.name = "cursor", .nl = "next_cursor uit het vorige antwoord.", .en = "next_cursor of the answer before."};
const Parameter kOffset{.name = "offset", .nl = "Hoeveel worden overgeslagen; voor wie springt.", .en = "How many are skipped; for who jumps.", .kind = ParameterKind::kInteger};
const Parameter kCount{.name = "count", .nl = "Hoeveel, 1 tot en met 500.", .en = "How many, 1 to 500.", .kind = ParameterKind::kInteger};
const Parameter kBefore{.name = "before", .nl = "Alleen van voor deze revisie.", .en = "Only from before this revision.", .kind = ParameterKind::kInteger};
const Parameter kAbout{.name = "element", .nl = "Alleen wat dit element raakt.", .en = "Only what touches this element.", .example = "INI-7"};

const Parameter kApply{.name = "apply", .nl = "yes voert het door; no laat alleen zien wat er zou gebeuren.", .en = "yes applies it; no only shows what would happen.", .example = "no"};
const Parameter kSameKey{.name = "sameKey", .nl = "Wat een element met een sleutel die er al staat is: same_thing, renamed of other_thing.",
                         .en = "What an element with a key that is there already is: same_thing, renamed or other_thing.", .example = "same_thing"};

const std::vector<Parameter> kNow{kBranch};
const std::vector<Parameter> kAnyMoment{kBranch, kRevision, kMoment};
const std::vector<Parameter> kGrid{kType, kFilter, kSort, kSearch, kFields, kRelations, kPageSize, kCursor, kOffset, kBranch, kRevision, kMoment};

const std::vector<Parameter> kSeen{kType, kFilter, kSort, kSearch, kFields, kRelations, kBranch, kRevision, kMoment};

constexpr std::string_view kXlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

std::vector<Route> make_routes() {
  using enum Method;
  using enum Right;
  constexpr auto kIo = Place::kIo;
  constexpr auto kPool = Place::kPool;
  constexpr auto kWriter = Place::kWriter;
  constexpr auto kLive = Freshness::kLive;
  constexpr auto kByRevision = Freshness::kByRevision;
  return {
      {kGet, "/openapi.json", "getOpenApi", "description", "De beschrijving van deze API (OpenAPI 3.1).", "The description of this API (OpenAPI 3.1).", kNone, get_openapi, kPool, kLive, {},
       nullptr, 0, "", 200, any_object_schema},

      {kGet, "/session", "getSession", "session", "Wie is aangemeld.", "Who is signed in.", kRead, get_session, kIo, kLive, {}, nullptr, 0, "", 200, answer_of<SessionDocument>},
      {kDelete, "/session", "endSession", "session", "Meld je af.", "Sign out.", kRead, end_session, kIo, kLive, {}, nullptr, 0, "", 204},

      {kGet, "/register", "getRegister", "register", "Wat er in het register staat: naam, revisie, scenario’s, aantallen.", "What the register holds: name, revision, scenarios, counts.", kRead,
       get_register, kPool, kLive, kAnyMoment, nullptr, 0, "", 200, answer_of<RegisterDocument>},
      {kGet, "/metamodel", "getMetamodel", "register", "Typen, velden, relaties en regels, met namen in twee talen.", "Types, fields, relations and rules, with names in both languages.", kRead,
       get_metamodel, kPool, kByRevision, kAnyMoment, nullptr, 0, "", 200, answer_of<exchange::json::MetamodelDocument>},
      {kGet, "/events", "getEvents", "register", "Wat er gebeurt, terwijl het gebeurt (server-sent events).", "What happens, as it happens (server-sent events).", kRead, get_events, kIo, kLive, {},
       nullptr, 0, "", 200, nullptr, "text/event-stream"},

      {kGet, "/elements", "listElements", "elements", "Elementen: gefilterd, gesorteerd, per bladzijde.", "Elements: filtered, sorted, page by page.", kRead, list_elements, kPool, kByRevision, kGrid,
       nullptr, 0, "", 200, element_page_schema},
      {kGet, "/elements/{key}", "getElement", "elements", "Eén element met velden, relaties en reeksen.", "One element with fields, relations and series.", kRead, get_element, kIo, kByRevision,
       kAnyMoment, nullptr, 0, "", 200, one_element_schema},
      {kGet, "/elements/{key}/history", "getElementHistory", "elements", "Wat er met een element gebeurde, het nieuwste eerst.", "What happened to an element, newest first.", kRead,
       get_element_history, kPool, kLive, {kCount, kBefore, kBranch, kRevision, kMoment}, nullptr, 0, "", 200, answer_of<HistoryPage>},

      {kGet, "/drawings/{key}", "getDrawing", "elements", "Een plaat om te tekenen: vakken, lijnen en wat erop geplot is.", "A view to draw: boxes, lines and what is plotted on them.", kRead, get_drawing,
       kPool, kByRevision, kAnyMoment, nullptr, 0, "", 200, answer_of<exchange::archimate::Drawing>},
      {kPost, "/changes", "makeChanges", "changes", "Wijzig het register; alles gaat door of niets.", "Change the register; all of it applies or nothing.", kWrite, make_changes, kWriter, kLive, kNow,
       schema_of<exchange::json::ChangeRequest>, 16 << 20, "application/json", 200, answer_of<CommittedDocument>},
      {kPost, "/undo", "undoChanges", "changes", "Neem terug wat één revisie deed.", "Take back what one revision did.", kWrite, undo_changes, kWriter, kLive, {}, schema_of<UndoRequest>, 1 << 16,
       "application/json", 200, answer_of<CommittedDocument>},
      {kGet, "/log", "getLog", "changes", "Het logboek, het nieuwste eerst.", "The log, newest first.", kRead, get_log, kPool, kLive, {kCount, kBefore, kAbout, kBranch}, nullptr, 0, "", 200,
       answer_of<LogPage>},
      {kGet, "/log/{revision}", "getLogEntry", "changes", "Eén regel van het logboek, met wat er wijzigde.", "One entry of the log, with what changed.", kManage, get_log_entry, kPool, kLive, {}, nullptr, 0,
       "", 200, answer_of<LogEntryDocument>},

      {kGet, "/branches", "listBranches", "branches", "De scenario’s.", "The scenarios.", kRead, list_branches, kIo, kLive, {}, nullptr, 0, "", 200, answer_of<BranchList>},
      {kPost, "/branches", "openBranch", "branches", "Begin een scenario.", "Begin a scenario.", kWrite, open_branch, kWriter, kLive, {}, schema_of<BranchRequest>, 1 << 16, "application/json", 201,
       answer_of<BranchDocument>},
      {kGet, "/branches/{name}", "getBranch", "branches", "Eén scenario.", "One scenario.", kRead, get_branch, kIo, kLive, {}, nullptr, 0, "", 200, answer_of<BranchDocument>},
      {kDelete, "/branches/{name}", "dropBranch", "branches", "Laat een scenario vallen.", "Drop a scenario.", kWrite, drop_branch, kWriter, kLive, {}, nullptr, 0, "", 204},
      {kGet, "/branches/{name}/conflicts", "getBranchConflicts", "branches", "Wat aan beide kanten is gewijzigd.", "What was changed on both sides.", kRead, get_branch_conflicts, kPool, kLive, {},
       nullptr, 0, "", 200, answer_of<ConflictList>},
      {kPost, "/branches/{name}/merge", "mergeBranch", "branches", "Voeg een scenario samen met de hoofdlijn.", "Merge a scenario into the main line.", kWrite, merge_branch, kWriter, kLive, {},
       schema_of<MergeRequest>, 1 << 16, "application/json", 200, answer_of<MergedDocument>},

      {kGet, "/lenses", "listLenses", "lenses", "De lenzen: wat Koers kan uitrekenen.", "The lenses: what Koers can compute.", kRead, list_lenses, kIo, kLive, {}, nullptr, 0, "", 200,
       answer_of<LensList>},
      {kGet, "/lenses/{name}", "getLens", "lenses", "Eén lens, met de vorm van opties en antwoord.", "One lens, with the shape of its options and answer.", kRead, get_lens, kPool, kLive, {}, nullptr, 0,
       "", 200, answer_of<LensDocument>},
      {kPost, "/lenses/{name}", "askLens", "lenses", "Vraag een lens; voor wat binnen een paar tellen klaar is.", "Ask a lens; for what is done within seconds.", kRead, ask_lens, kPool, kLive, kAnyMoment,
       any_object_schema, 1 << 20, "application/json", 200, answer_of<LensAnswer>},
      {kGet, "/runs", "listRuns", "lenses", "Je berekeningen.", "Your runs.", kRead, list_runs, kIo, kLive, {}, nullptr, 0, "", 200, answer_of<RunList>},
      {kPost, "/runs", "startRun", "lenses", "Start een berekening die langer duurt.", "Start a run that takes longer.", kRead, start_run, kPool, kLive, kAnyMoment, schema_of<RunRequest>, 1 << 20,
       "application/json", 202, answer_of<RunDocument>},
      {kGet, "/runs/{id}", "getRun", "lenses", "Hoe ver een berekening is, en haar uitkomst.", "How far a run is, and its answer.", kRead, get_run, kPool, kLive, {}, nullptr, 0, "", 200,
       answer_of<RunDocument>},
      {kDelete, "/runs/{id}", "endRun", "lenses", "Stop een berekening, of vergeet haar als ze klaar is.", "Stop a run, or forget it when it is done.", kRead, end_run, kIo, kLive, {}, nullptr, 0, "", 204},

      {kGet, "/imports", "listImports", "imports", "Je imports die nog niet zijn doorgevoerd.", "Your imports that have not been applied yet.", kWrite, list_imports, kPool, kLive, {}, nullptr, 0, "", 200,
       answer_of<ImportList>},
      {kPost, "/imports", "openImport", "imports", "Begin een import; daarna lever je de bestanden aan.", "Begin an import; then you send the files.", kWrite, open_import, kPool, kLive, kNow,
       schema_of<exchange::table::ImportOptions>, 1 << 20, "application/json", 201, answer_of<ImportDocument>},
      {kGet, "/imports/{id}", "getImport", "imports", "Eén import: bestanden en opties.", "One import: files and options.", kWrite, get_import, kPool, kLive, {}, nullptr, 0, "", 200,
       answer_of<ImportDocument>},
      {kDelete, "/imports/{id}", "dropImport", "imports", "Gooi een import weg.", "Let an import go.", kWrite, drop_import, kPool, kLive, {}, nullptr, 0, "", 204},
      {kPut, "/imports/{id}/files/{name}", "putImportFile", "imports", "Lever een bestand aan: de inhoud zoals hij is.", "Send a file: its content as it is.", kWrite, put_import_file, kPool, kLive, {},
       any_bytes_schema, 100 << 20, "application/octet-stream", 200, answer_of<ImportDocument>},
      {kDelete, "/imports/{id}/files/{name}", "dropImportFile", "imports", "Haal een bestand weer weg.", "Take a file out again.", kWrite, drop_import_file, kPool, kLive, {}, nullptr, 0, "", 200,
       answer_of<ImportDocument>},
      {kPut, "/imports/{id}/options", "putImportOptions", "imports", "Geef opties en antwoorden op vragen.", "Give options, and answers to questions.", kWrite, put_import_options, kPool, kLive, {},
       schema_of<exchange::table::ImportOptions>, 1 << 20, "application/json", 200, answer_of<ImportDocument>},
      {kGet, "/imports/{id}/plan", "getImportPlan", "imports", "Wat de import zou doen, rij voor rij.", "What the import would do, row for row.", kWrite, get_import_plan, kPool, kLive, {}, nullptr, 0,
       "", 200, answer_of<PlanDocument>},
      {kPost, "/imports/{id}/apply", "applyImport", "imports", "Voer de import door, geheel of niet.", "Apply the import, all of it or nothing.", kWrite, apply_import, kWriter, kLive, {},
       schema_of<ApplyRequest>, 1 << 16, "application/json", 200, answer_of<CommittedDocument>},

      {kGet, "/exports/register.xlsx", "exportRegister", "exports", "Het register als werkmap om te bewerken en weer in te lezen.", "The register as a workbook to edit and bring back.", kRead,
       export_register, kPool, kLive, {kType, kBranch, kRevision, kMoment}, nullptr, 0, "", 200, nullptr, kXlsxType},
      {kGet, "/exports/register.xml", "exportArchimate", "exports", "Het register als ArchiMate-model (uitwisselformaat 3.1), om in Archi te openen en weer in te lezen.",
       "The register as an ArchiMate model (exchange format 3.1), to open in Archi and bring back.", kRead, export_archimate_register, kPool, kLive, {kBranch, kRevision, kMoment}, nullptr, 0, "", 200, nullptr,
       "application/xml"},
      {kGet, "/exports/archi-csv.zip", "exportArchiLists", "exports", "Het register als de drie CSV-bestanden van Archi: elements.csv, relations.csv en properties.csv.",
       "The register as the three CSV files of Archi: elements.csv, relations.csv and properties.csv.", kRead, export_archi_lists, kPool, kLive, {kBranch, kRevision, kMoment}, nullptr, 0, "", 200, nullptr,
       "application/zip"},
      {kGet, "/exports/register.json", "exportRegisterJson", "exports", "Het hele register op één moment als JSON; de geschiedenis zit er niet in.",
       "The whole register at one moment as JSON; its history is not in it.", kRead, export_register_json, kPool, kLive, kAnyMoment, nullptr, 0, "", 200, any_object_schema},
      {kGet, "/exports/register.schema.json", "exportRegisterSchema", "exports", "Het JSON Schema van dat bestand.", "The JSON Schema of that file.", kRead, export_register_schema, kPool, kLive, kNow,
       nullptr, 0, "", 200, nullptr, "application/schema+json"},
      {kPost, "/register", "takeOverRegister", "imports", "Breng het register op wat een JSON-bestand zegt; laat eerst zien wat er zou gebeuren.",
       "Bring the register to what a JSON file says; shows first what would happen.", kManage, take_over_register, kWriter, kLive, {kApply, kSameKey, kBranch}, any_object_schema, 100 << 20,
       "application/json", 200, answer_of<TransferDocument>},

      {kGet, "/organisations", "listOrganisations", "organisations", "De organisaties die hiervandaan zijn begonnen, en deze zelf.", "The organisations that were begun from here, and this one itself.", kManage,
       list_organisations, kPool, kLive, {}, nullptr, 0, "", 200, answer_of<OrganisationList>},
      {kPost, "/organisations", "beginOrganisation", "organisations", "Begin een eigen, leeg register naast dit; het antwoord is een aanmeldlink die één keer werkt.",
       "Begin an empty register of your own beside this one; the answer is a sign-in link that works once.", kManage, begin_organisation, kPool, kLive, {}, schema_of<OrganisationRequest>, 1 << 14,
       "application/json", 201, answer_of<OrganisationEntrance>},
      {kPost, "/organisations/{id}/sessions", "enterOrganisation", "organisations", "Ga naar een andere organisatie: een aanmeldlink die één keer werkt.",
       "Go to another organisation: a sign-in link that works once.", kManage, enter_organisation, kPool, kLive, {}, any_object_schema, 1 << 10, "application/json", 200,
       answer_of<OrganisationEntrance>},

      {kGet, "/packs", "listPacks", "packs", "De sectorpakketten, en wat ervan in dit register staat.", "The sector packs, and what of them is in this register.", kRead, list_packs, kPool, kLive, kNow,
       nullptr, 0, "", 200, answer_of<PackList>},
      {kGet, "/packs/{name}", "getPack", "packs", "Elk onderdeel van een sectorpakket en waar het staat.", "Each part of a sector pack and where it stands.", kRead, get_pack, kPool, kLive, kNow, nullptr, 0,
       "", 200, answer_of<PackDocument>},
      {kPost, "/packs/{name}", "addPack", "packs", "Voeg een sectorpakket toe als voorstellen; een tweede keer verandert niets.", "Add a sector pack as proposals; a second time changes nothing.", kWrite,
       add_pack, kWriter, kLive, kNow, any_object_schema, 1 << 10, "application/json", 200, answer_of<PackChanged>},
      {kDelete, "/packs/{name}", "removePack", "packs", "Haal weg wat van een sectorpakket nog voorstel is.", "Take away what is still a proposal of a sector pack.", kWrite, remove_pack, kWriter, kLive,
       kNow, nullptr, 0, "", 200, answer_of<PackChanged>},

      {kGet, "/exports/elements.xlsx", "exportElementsXlsx", "exports", "Een lijst zoals je hem ziet, voor Excel.", "A list as you see it, for Excel.", kRead, export_elements_xlsx, kPool, kLive, kSeen,
       nullptr, 0, "", 200, nullptr, kXlsxType},
      {kGet, "/exports/elements.csv", "exportElementsCsv", "exports", "Een lijst zoals je hem ziet, als tekst.", "A list as you see it, as text.", kRead, export_elements_csv, kPool, kLive, kSeen, nullptr, 0,
       "", 200, nullptr, "text/csv"},
      {kGet, "/exports/{name}", "getExport", "exports", "Een bestand om mee te nemen.", "A file to take along.", kRead, get_export, kPool, kLive, kAnyMoment, nullptr, 0, "", 200, nullptr, "*/*"},
  };
}

}  // namespace

const std::vector<Route>& routes() {
  static const std::vector<Route> all = make_routes();
  return all;
}

}  // namespace koers::http
