// What the API says and is told, apart from elements, changes and the metamodel (exchange/json).
#pragma once

#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/reflect.h"
#include "base/time.h"
#include "exchange/json/change_json_io.h"
#include "http/runs.h"

namespace koers::http {

enum class BranchState { kOpen, kMerged, kDropped };
BOOST_DESCRIBE_ENUM(BranchState, kOpen, kMerged, kDropped)

struct BranchDocument {
  std::string name;
  uint64_t base = 0;  // revision of the main line it grew from
  uint64_t head = 0;
  Timestamp opened_at;
  BranchState state = BranchState::kOpen;
};
BOOST_DESCRIBE_STRUCT(BranchDocument, (), (name, base, head, opened_at, state))

struct TypeCount {
  std::string type;
  uint64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(TypeCount, (), (type, count))

struct RegisterDocument {
  std::string name;
  bool example = false;
  std::string branch;        // "" is the main line
  uint64_t revision = 0;     // of what was asked for
  uint64_t head = 0;         // the newest of this branch
  std::optional<Timestamp> recorded_at;
  std::string metamodel_version;
  uint64_t element_count = 0;
  std::vector<TypeCount> types;          // those with elements
  std::vector<BranchDocument> branches;  // without the main line
};
BOOST_DESCRIBE_STRUCT(RegisterDocument, (), (name, example, branch, revision, head, recorded_at, metamodel_version, element_count, types, branches))

struct SessionDocument {
  std::string account;
  std::string right;
  Timestamp signed_in_at, expires_at;
};
BOOST_DESCRIBE_STRUCT(SessionDocument, (), (account, right, signed_in_at, expires_at))

struct AddedDocument {
  uint64_t change = 0;  // position in the list of changes
  std::string key;      // of an element
  std::string relation;  // "@12", of a relation
};
BOOST_DESCRIBE_STRUCT(AddedDocument, (), (change, key, relation))

struct CommittedDocument {
  uint64_t revision = 0;
  bool repeated = false;  // the idempotency key was known: nothing was written now
  std::vector<AddedDocument> added;
};
BOOST_DESCRIBE_STRUCT(CommittedDocument, (), (revision, repeated, added))

struct UndoRequest {
  uint64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(UndoRequest, (), (revision))
constexpr auto field_notes(const UndoRequest*) {
  return notes(Note{.name = "revision", .nl = "Welke revisie ongedaan wordt gemaakt", .en = "Which revision is undone", .required = true});
}

struct LogDocument {
  uint64_t revision = 0;
  std::string kind;    // changes, metamodel, branch, erasure, event
  std::string branch;  // "" is the main line
  Timestamp at;
  std::string author, reason, source;
  uint64_t change_count = 0;
  std::string hash;
};
BOOST_DESCRIBE_STRUCT(LogDocument, (), (revision, kind, branch, at, author, reason, source, change_count, hash))

struct LogPage {
  std::vector<LogDocument> entries;   // newest first
  std::optional<uint64_t> before;     // what to ask for next; null at the end
};
BOOST_DESCRIBE_STRUCT(LogPage, (), (entries, before))

struct LogEntryDocument {
  LogDocument entry;
  std::vector<exchange::json::ChangeJson> changes;  // personal values are left out
};
BOOST_DESCRIBE_STRUCT(LogEntryDocument, (), (entry, changes))

enum class HistoryKind { kAdded, kChanged, kKey, kLabels, kRelated, kUnrelated, kRemoved, kMeasured };
BOOST_DESCRIBE_ENUM(HistoryKind, kAdded, kChanged, kKey, kLabels, kRelated, kUnrelated, kRemoved, kMeasured)

// One thing that happened to an element, with the values as people read them.
struct HistoryChange {
  HistoryKind kind = HistoryKind::kChanged;
  std::string field;         // kChanged, kAdded
  std::optional<Label> label;  // of the field or the relation
  std::string before, after;
  std::string relation;      // kRelated, kUnrelated: the type
  std::string direction;     // "out" or "in"
  std::string other_key, other_name;
};
BOOST_DESCRIBE_STRUCT(HistoryChange, (), (kind, field, label, before, after, relation, direction, other_key, other_name))

struct HistoryEntry {
  uint64_t revision = 0;
  Timestamp at;
  std::string author, reason, source;
  std::vector<HistoryChange> changes;
};
BOOST_DESCRIBE_STRUCT(HistoryEntry, (), (revision, at, author, reason, source, changes))

struct HistoryPage {
  std::string key;
  std::vector<HistoryEntry> entries;  // newest first
  std::optional<uint64_t> before;
};
BOOST_DESCRIBE_STRUCT(HistoryPage, (), (key, entries, before))

struct BranchRequest {
  std::string name;
  std::optional<uint64_t> base;
};
BOOST_DESCRIBE_STRUCT(BranchRequest, (), (name, base))
constexpr auto field_notes(const BranchRequest*) {
  return notes(Note{.name = "name", .nl = "Naam van het scenario", .en = "Name of the scenario", .required = true},
               Note{.name = "base", .nl = "Vanaf welke revisie van de hoofdlijn", .en = "From which revision of the main line", .help_nl = "Leeg: nu.", .help_en = "Empty: now."});
}

enum class MergeChoice { kRefuse, kOurs, kTheirs };
BOOST_DESCRIBE_ENUM(MergeChoice, kRefuse, kOurs, kTheirs)
struct MergeRequest {
  MergeChoice choice = MergeChoice::kRefuse;
};
BOOST_DESCRIBE_STRUCT(MergeRequest, (), (choice))
constexpr auto field_notes(const MergeRequest*) {
  return notes(Note{.name = "choice", .nl = "Wat geldt waar beide kanten iets wijzigden", .en = "What holds where both sides changed something",
                    .help_nl = "refuse: niets samenvoegen en de conflicten noemen; ours: de hoofdlijn; theirs: het scenario.",
                    .help_en = "refuse: merge nothing and name the conflicts; ours: the main line; theirs: the scenario."});
}
struct ConflictDocument {
  std::string target;  // key of an element, "@12" of a relation
  std::string name;
  std::string field;   // "" when the thing itself was removed on one side
  std::optional<Label> label;
  std::string base, ours, theirs;
};
BOOST_DESCRIBE_STRUCT(ConflictDocument, (), (target, name, field, label, base, ours, theirs))
struct ConflictList {
  std::vector<ConflictDocument> conflicts;
};
BOOST_DESCRIBE_STRUCT(ConflictList, (), (conflicts))
struct MergedDocument {
  uint64_t revision = 0;
  uint64_t changes = 0;
  uint64_t settled = 0;  // conflicts that the choice decided
};
BOOST_DESCRIBE_STRUCT(MergedDocument, (), (revision, changes, settled))
struct BranchList {
  std::vector<BranchDocument> branches;
};
BOOST_DESCRIBE_STRUCT(BranchList, (), (branches))

struct LensDocument {
  std::string name;
  Label label, help;
  int version = 1;
  bool needs_complete_view = false;
  std::optional<boost::json::value> options_schema, result_schema;  // of one lens, not in the list
};
BOOST_DESCRIBE_STRUCT(LensDocument, (), (name, label, help, version, needs_complete_view, options_schema, result_schema))
struct LensList {
  std::vector<LensDocument> lenses;
};
BOOST_DESCRIBE_STRUCT(LensList, (), (lenses))

struct RunRequest {
  std::string lens;
  boost::json::value options;
};
BOOST_DESCRIBE_STRUCT(RunRequest, (), (lens, options))
constexpr auto field_notes(const RunRequest*) {
  return notes(Note{.name = "lens", .nl = "Naam van de lens", .en = "Name of the lens", .required = true}, Note{.name = "options", .nl = "Opties van de lens", .en = "Options of the lens"});
}
struct RunList {
  std::vector<RunDocument> runs;
};
BOOST_DESCRIBE_STRUCT(RunList, (), (runs))

}  // namespace koers::http
