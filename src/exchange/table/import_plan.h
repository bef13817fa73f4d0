// What reading tables into a register would do: row for row what is added, changed, linked, skipped and refused, with cell and reason, and the one
// change set that does it. The dry run, the preview on screen and the import itself show the same plan.
//
// Identity of a row: the register's key; the number in the other system; the remembered row of the same file with the same name; the name within the
//   type; the remembered row alone, when what it was is nowhere else in the file (it was renamed). What stays in doubt is asked and never guessed.
// An unchanged file changes nothing. A column that is not there leaves values alone; so does an empty cell, unless the options say otherwise.
// What came from the same file before and is gone from it now is marked (gone_from_source), never removed; when it is back, the mark goes.
// What somebody chose for a table (its type, its columns, answers to questions) is kept in the register with the source, an element of type
//   import_source, and holds for the next file of that name and sheet, whatever date or version its name has; a choice made now goes before it.
// Cost: linear in cells, but for close names. Deterministic.
#pragma once

#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/reflect.h"
#include "base/result.h"
#include "exchange/table/recognise.h"
#include "exchange/table/workbook.h"
#include "model/change_set.h"
#include "model/view.h"

namespace koers::exchange::table {

BOOST_DESCRIBE_STRUCT(TableChoice, (), (type, columns))

enum class EmptyCells { kLeave, kClear };
BOOST_DESCRIBE_ENUM(EmptyCells, kLeave, kClear)
// Links that the register has and the cell does not name: left, or taken away. Our own export says which it means by itself (kReplace).
enum class OtherLinks { kLeave, kReplace };
BOOST_DESCRIBE_ENUM(OtherLinks, kLeave, kReplace)

// What was chosen for the same source before: used, or found anew.
enum class RememberedChoices { kUse, kIgnore };
BOOST_DESCRIBE_ENUM(RememberedChoices, kUse, kIgnore)

// What a cell should have said: read in the place of what stands in the file. Row and column as a report names them ("12", "F").
struct Correction {
  std::string file{}, sheet{};
  int64_t row = 0;
  std::string column{}, text{};
};
BOOST_DESCRIBE_STRUCT(Correction, (), (file, sheet, row, column, text))

struct ImportOptions {
  std::optional<Date> today;                   // remembered as "seen on"
  EmptyCells empty_cells = EmptyCells::kLeave;
  OtherLinks other_links = OtherLinks::kLeave;
  // Types that come into being when a cell names what is not there yet.
  std::vector<std::string> create_missing{"role", "unit", "person", "supplier", "theme", "domain", "reference_component", "competence", "decision_point", "control"};
  std::map<std::string, TableChoice> tables;   // by TableReport::id
  std::map<std::string, std::string> answers;  // by Question::id: a key, a planned name as "+name", "new", or "-" to leave it out
  std::vector<Correction> corrections;         // in this order; the last one for a cell holds
  RememberedChoices remembered = RememberedChoices::kUse;
  bool mark_gone = true;
  std::string author = "import";
  size_t cells_reported_max = 400'000;         // beyond this rows are reported without their cells
};
BOOST_DESCRIBE_STRUCT(ImportOptions, (), (today, empty_cells, other_links, create_missing, tables, answers, corrections, remembered, mark_gone, author, cells_reported_max))

enum class RowOutcome { kAdded, kChanged, kUnchanged, kSkipped, kRefused };
BOOST_DESCRIBE_ENUM(RowOutcome, kAdded, kChanged, kUnchanged, kSkipped, kRefused)
enum class CellOutcome { kSet, kCleared, kLinked, kUnlinked, kSame, kLeft, kAsked, kRefused };
BOOST_DESCRIBE_ENUM(CellOutcome, kSet, kCleared, kLinked, kUnlinked, kSame, kLeft, kAsked, kRefused)

struct CellReport {
  std::string column{};  // letter
  std::string header{};
  Label field{};
  CellOutcome outcome = CellOutcome::kSame;
  std::string text{};    // as it stands in the file
  std::string before{};  // in the register
  std::string after{};
  Message reason{};
  Message mend{};
  std::string question{};  // id, when it is asked
};
BOOST_DESCRIBE_STRUCT(CellReport, (), (column, header, field, outcome, text, before, after, reason, mend, question))

struct RowReport {
  std::string table{};   // TableReport::id
  int64_t row = 0;
  RowOutcome outcome = RowOutcome::kUnchanged;
  std::string type{}, key{}, name{};
  Message reason{};
  Message mend{};
  std::vector<CellReport> cells{};
};
BOOST_DESCRIBE_STRUCT(RowReport, (), (table, row, outcome, type, key, name, reason, mend, cells))

struct ColumnReport {
  std::string column{};   // letter
  std::string header{};
  ColumnVerdict verdict = ColumnVerdict::kNotTaken;
  std::string meaning{};  // as ImportOptions::tables takes it
  Label label{};
  double score = 0;
  Message reason{};
  std::vector<std::string> alternatives{};
};
BOOST_DESCRIBE_STRUCT(ColumnReport, (), (column, header, verdict, meaning, label, score, reason, alternatives))

struct TableReport {
  std::string id{};       // "projectenlijst.xlsx|Projecten|1"
  std::string file{}, sheet{};
  int64_t header_row = 0;
  std::string type{};     // "" when nothing was recognised
  bool taken = false;
  bool turned = false;    // fields downwards, elements across: "row" is the number of a column
  std::string source{};   // key of the import_source whose choices were used; "" when there is none
  double score = 0;
  Message reason{};
  std::vector<std::string> alternatives{};
  std::vector<ColumnReport> columns{};
  int64_t added = 0, changed = 0, unchanged = 0, skipped = 0, refused = 0;
};
BOOST_DESCRIBE_STRUCT(TableReport, (), (id, file, sheet, header_row, type, taken, turned, source, score, reason, alternatives, columns, added, changed, unchanged, skipped, refused))

// Something that no row describes, but that a cell names and that comes into being for it.
struct CreatedReport {
  std::string type, name;
  Message reason;
  int64_t named_count = 0;
};
BOOST_DESCRIBE_STRUCT(CreatedReport, (), (type, name, reason, named_count))

struct Candidate {
  std::string answer;   // as ImportOptions::answers takes it
  std::string type, key, name;
  double likeness = 0;
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (answer, type, key, name, likeness))
// Asked once for all cells that say the same.
struct Question {
  std::string id{};
  Message what{};
  std::vector<Candidate> candidates{};
  std::vector<Where> places{};  // at most ten
  int64_t place_count = 0;
};
BOOST_DESCRIBE_STRUCT(Question, (), (id, what, candidates, places, place_count))

struct GoneReport {
  std::string type, key, name, file, sheet, row;
};
BOOST_DESCRIBE_STRUCT(GoneReport, (), (type, key, name, file, sheet, row))

struct ImportCounts {
  int64_t added = 0, changed = 0, unchanged = 0, skipped = 0, refused = 0;  // rows
  int64_t refused_cells = 0, created = 0, linked = 0, unlinked = 0, questions = 0, gone = 0;
};
BOOST_DESCRIBE_STRUCT(ImportCounts, (), (added, changed, unchanged, skipped, refused, refused_cells, created, linked, unlinked, questions, gone))

struct ImportReport {
  std::vector<TableReport> tables;
  std::vector<RowReport> rows;
  std::vector<CreatedReport> created;
  std::vector<Question> questions;
  std::vector<GoneReport> gone;
  std::vector<Problem> notes;   // of the readers, and what was settled by rule
  ImportCounts counts;
};
BOOST_DESCRIBE_STRUCT(ImportReport, (), (tables, rows, created, questions, gone, notes, counts))

struct ImportPlan {
  ImportReport report;
  model::ChangeSet changes;     // empty when nothing would change; resolve() accepts it against the snapshot of the view
};

// `exported`: the register at the revision that our own export was made from, when it can still be opened (export_revision): cells that say what the
//   register said then are no edits, whatever changed since. Without it the change set names that revision, and a field changed since is a conflict.
// Errors: kInvalidInput when the options name what is not there. What is wrong in the files is in the report.
Result<ImportPlan> plan_import(const model::View& view, std::vector<Workbook> workbooks, const ImportOptions& options = {}, const model::View* exported = nullptr);

// The revision that an export of Koers was made from; nullopt for any other file.
std::optional<model::Revision> export_revision(const Workbook& workbook);

}  // namespace koers::exchange::table
