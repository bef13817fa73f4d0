#include "exchange/table/import_plan.h"

#include <algorithm>

#include "base/text.h"
#include "exchange/table/import_messages.h"
#include "exchange/table/import_planner.h"
#include "exchange/table/own_export.h"
#include "exchange/table/recognise_messages.h"
#include "exchange/table/xlsx_parts.h"

namespace koers::exchange::table {
namespace {

using model::Field;
using model::FieldId;
using model::FieldKind;
using model::TypeId;

const MessageText& reason_of(RowRole role) {
  switch (role) {
    case RowRole::kPreamble: return kRowPreamble;
    case RowRole::kHeader: return kRowHeader;
    case RowRole::kSection: return kRowSection;
    case RowRole::kTotal: return kRowTotal;
    case RowRole::kRepeatedHeader: return kRowRepeatedHeader;
    case RowRole::kFooter: return kRowFooter;
    case RowRole::kBeside: return kRowBeside;
    case RowRole::kData:
    case RowRole::kNoValues: break;
  }
  return kRowNoValues;
}

// The columns of a table field that say which row is meant: those that stand between braces in a header.
std::set<uint16_t> key_columns(const Field& field) {
  std::set<uint16_t> keys;
  for (uint16_t i = 0; i < field.columns.size(); ++i) {
    const std::string braced = '{' + field.columns[i].name + '}';
    for (const model::HeaderPattern& header : field.headers) {
      if (header.pattern.find(braced) != header.pattern.npos) keys.insert(i);
    }
  }
  return keys;
}

}  // namespace

ImportPlanner::ImportPlanner(const model::View& view, std::vector<Workbook> workbooks, const ImportOptions& options, const model::View* exported)
    : view_(view), exported_(exported), workbooks_(std::move(workbooks)), options_(options), shared_vocabulary_(Vocabulary::of(view.snapshot()->metamodel_ptr())), vocabulary_(*shared_vocabulary_) {}

Result<ImportPlan> ImportPlanner::run() {
  TRY(check_options());
  apply_corrections();
  read_sources();
  recognise_all();
  index_register();
  read_origins();
  collect_spellings();
  identify_rows();
  read_link_sheets();
  read_rows();
  read_detail_sheets();
  merge_details();
  imply_choices();
  remember_assumptions();
  mark_gone();
  remember_origins();
  remember_sources();
  build_changes();
  check_changes();
  add_skipped_rows();
  finish_reports();
  return std::move(plan_);
}

Result<void> ImportPlanner::check_options() const {
  std::vector<Problem> problems;
  const auto unknown_type = [&](const std::string& type) {
    if (!metamodel().find_type(type).valid()) problems.push_back({Message(kNoSuchTypeName, {{"type", type}}), {}, Message(kSeeTypes)});
  };
  for (const std::string& type : options_.create_missing) unknown_type(type);
  for (const auto& [id, choice] : options_.tables) {
    if (choice.type.empty() || choice.type == "-") continue;
    const TypeId type = metamodel().find_type(choice.type);
    unknown_type(choice.type);
    if (!type.valid()) continue;
    for (const auto& [header, meaning] : choice.columns) {
      if (meaning != "-" && !read_meaning(vocabulary_, type, meaning)) {
        problems.push_back({Message(kNoSuchMeaning, {{"meaning", meaning}, {"type", metamodel().type(type).label}}), Where{.file = id, .column = header}, Message(kSeeMeanings)});
      }
    }
  }
  if (!problems.empty()) return Error(ErrorCode::kInvalidInput, std::move(problems));
  return {};
}

void ImportPlanner::apply_corrections() {
  for (const Correction& one : options_.corrections) {
    CellReference place;
    if (!parse_reference(one.column + std::to_string(one.row), place) || place.column > 0xFFFF || one.row > 0xFFFFFFF) {
      plan_.report.notes.push_back({Message(kNoSuchCell, {{"cell", one.column + std::to_string(one.row)}}), Where{.file = one.file, .sheet = one.sheet}, {}});
      continue;
    }
    for (Workbook& workbook : workbooks_) {
      if (workbook.file != one.file) continue;
      for (Sheet& sheet : workbook.sheets) {
        if (sheet.name != one.sheet) continue;
        sheet.replace(place.row, Cell{.text = workbook.texts->copy(one.text), .column = static_cast<uint16_t>(place.column), .kind = CellKind::kText});
      }
    }
  }
}

bool ImportPlanner::is_passed_over(const Workbook& workbook, const Sheet& sheet) const {
  return is_meta_sheet(sheet) || (sheet.hidden && is_own_export(workbook));
}

std::deque<ImportPlanner::FoundTable> ImportPlanner::find_all_tables() {
  std::deque<FoundTable> found;
  std::vector<TableToRecognise> waiting;
  for (const Workbook& workbook : workbooks_) {
    for (const Sheet& sheet : workbook.sheets) {
      if (is_passed_over(workbook, sheet) || is_own_sheet(own_export_choice(workbook, sheet))) continue;
      int number = 0;
      for (TableBlock& block : find_tables(sheet, vocabulary_)) {
        FoundTable& one = found.emplace_back(&workbook, &sheet, workbook.file + '|' + sheet.name + '|' + std::to_string(++number));
        one.choice = choice_for(workbook, sheet, one.id, one.source);
        waiting.push_back({std::move(block), {.file = workbook.file, .sheet = sheet.name, .choice = &one.choice, .several_sheets = workbook.sheets.size() > 1}});
      }
    }
  }
  std::vector<RecognisedTable> recognised = recognise_together(std::move(waiting), vocabulary_, names_of_register());
  for (size_t i = 0; i < found.size(); ++i) found[i].table = std::move(recognised[i]);
  return found;
}

// Of a very large register the first so many tell enough.
KnownNames ImportPlanner::names_of_register() const {
  constexpr size_t kNamesMax = 300'000;
  KnownNames names;
  if (std::ranges::all_of(workbooks_, [](const Workbook& one) { return is_own_export(one); })) return names;
  for (const model::ElementType& type : metamodel().types()) {
    if (type.removed || type.name == kSourceType) continue;
    const FieldId number = metamodel().find_field(type.id, "external_id"), short_name = metamodel().find_field(type.id, "abbreviation");
    view_.for_each_element(type.id, [&](const model::ElementView& element) {
      if (names.size() >= kNamesMax) return;
      names.add(type.id, element.key());
      names.add(type.id, view_.name(element));
      if (number.valid()) names.add(type.id, view_.text(element, number));
      if (short_name.valid()) names.add(type.id, view_.text(element, short_name));
    });
  }
  return names;
}

void ImportPlanner::recognise_all() {
  std::deque<FoundTable> found = find_all_tables();
  for (const Workbook& workbook : workbooks_) {
    for (const Problem& note : workbook.notes) plan_.report.notes.push_back(note);
    const size_t before = plan_.report.tables.size();
    for (const Sheet& sheet : workbook.sheets) {
      if (is_passed_over(workbook, sheet)) continue;
      if (take_own_sheet(workbook, sheet, own_export_choice(workbook, sheet), workbook.file + '|' + sheet.name + "|1")) continue;
      for (; !found.empty() && found.front().sheet == &sheet; found.pop_front()) take_found(found.front());
    }
    if (plan_.report.tables.size() == before && !is_own_export(workbook)) {
      const std::string sheet = workbook.sheets.empty() ? std::string() : workbook.sheets.front().name;
      plan_.report.tables.push_back({.id = workbook.file + '|' + sheet + "|1", .file = workbook.file, .sheet = sheet, .reason = Message(kNoTableHere)});
    }
  }
  // Tables that name their rows come first: the others speak of those.
  std::stable_sort(tables_.begin(), tables_.end(), [](const SourceTable& left, const SourceTable& right) { return left.has_name > right.has_name; });
}

void ImportPlanner::take_found(FoundTable& found) {
  RecognisedTable& table = found.table;
  if (!found.source.empty()) say_remembered(found.id, table);
  sources_used_[found.id] = found.source;
  if (is_own_export(*found.workbook)) table.rows = {.data = table.block.body, .skipped = {}};  // no totals and no headings there
  if (table.type_column) take_free_list(*found.workbook, *found.sheet, table, found.id);
  else take_table(*found.workbook, *found.sheet, std::move(table), found.id);
}

void ImportPlanner::take_table(const Workbook& workbook, const Sheet& sheet, RecognisedTable table, const std::string& id) {
  TableReport report = describe(workbook, sheet, table, id);
  report.taken = table.type.valid() && table.sure;
  plan_.report.tables.push_back(std::move(report));
  const Sheet* upright = table.block.sheet;  // the sheet itself, or what it is when turned
  SourceTable source{.workbook = &workbook, .sheet = upright, .table = std::move(table), .report = static_cast<uint32_t>(plan_.report.tables.size() - 1), .own_export = is_own_export(workbook)};
  prepare_columns(source);
  tables_.push_back(std::move(source));
}

// One list of many kinds becomes as many tables over the same rows.
void ImportPlanner::take_free_list(const Workbook& workbook, const Sheet& sheet, const RecognisedTable& table, const std::string& id) {
  std::map<uint16_t, std::vector<uint32_t>> rows;
  const uint32_t column = *table.type_column;
  for (const uint32_t row : table.rows.data) {
    const std::vector<double> named = vocabulary_.named_types(fold(cell_text(table.block.cell(row, column))));
    const auto found = std::find(named.begin(), named.end(), 1.0);
    rows[found == named.end() ? TypeId{}.value : static_cast<uint16_t>(found - named.begin())].push_back(row);
  }
  std::string header;
  for (const RecognisedColumn& one : table.columns) if (one.column == column) header = fold(one.header);
  for (auto& [type, members] : rows) {
    if (!TypeId{type}.valid()) {
      for (const uint32_t row : members) {
        plan_.report.notes.push_back({Message(kNoSuchTypeName, {{"type", tidy(cell_text(table.block.cell(row, column)))}}), cell_where(workbook, sheet, sheet.rows()[row].number, column), Message(kSeeTypes)});
      }
      continue;
    }
    TableChoice choice{.type = metamodel().type({type}).name, .columns = {{header, "-"}}};
    RecognisedTable part = recognise(table.block, vocabulary_, {.file = workbook.file, .sheet = sheet.name, .choice = &choice});
    part.reason = table.reason;
    part.rows.data = std::move(members);
    if (&members != &rows.begin()->second) part.rows.skipped.clear(), part.block.above.clear();
    take_table(workbook, sheet, std::move(part), id + '|' + metamodel().type({type}).name);
  }
}

TableReport ImportPlanner::describe(const Workbook& workbook, const Sheet& sheet, const RecognisedTable& table, const std::string& id) const {
  TableReport report{.id = id, .file = workbook.file, .sheet = sheet.name, .header_row = table.block.header_number, .turned = table.block.turned != nullptr, .score = table.score, .reason = table.reason};
  if (const auto used = sources_used_.find(id); used != sources_used_.end()) report.source = used->second;
  if (table.type.valid()) report.type = metamodel().type(table.type).name;
  for (const TypeId other : table.alternatives) report.alternatives.push_back(metamodel().type(other).name);
  for (const RecognisedColumn& column : table.columns) {
    ColumnReport made{.column = column_letters(column.column), .header = column.header, .verdict = column.verdict, .score = column.score, .reason = column.reason};
    if (column.meaning) made.meaning = write_meaning(metamodel(), table.type, *column.meaning), made.label = label_of(metamodel(), *column.meaning);
    for (const ColumnMeaning& other : column.alternatives) made.alternatives.push_back(write_meaning(metamodel(), table.type, other));
    report.columns.push_back(std::move(made));
  }
  return report;
}

void ImportPlanner::prepare_columns(SourceTable& source) const {
  std::set<uint16_t> with_detail_keys;
  for (const RecognisedColumn& column : source.table.columns) {
    ReadingContext context{.unit = column.text.unit, .exact = source.own_export};
    context.money_factor = column.text.factor > 1 ? column.text.factor : source.table.block.money_factor;
    if (column.verdict == ColumnVerdict::kTaken) {
      const Target& target = target_of(column);
      context.factor = target.factor;
      if (target.kind == Target::Kind::kField && target.field == metamodel().name_field()) source.has_name = true;
      if (target.kind == Target::Kind::kTableCell && column.meaning->captured.empty() && key_columns(metamodel().field(target.field)).contains(target.column)) source.has_detail_keys = true;
      if (target.kind == Target::Kind::kField && metamodel().field(target.field).kind == FieldKind::kShare) {
        for (const uint32_t row : source.table.rows.data) {
          const Cell& cell = source.table.block.cell(row, column.column);
          const std::optional<double> number = cell.kind == CellKind::kNumber ? std::optional(cell.number) : cell.kind == CellKind::kText ? parse_number(cell.text) : std::nullopt;
          context.hundreds |= number && *number > 1;
        }
      }
    }
    source.contexts.push_back(context);
  }
}

// What cells can refer to: names of the types that the tables are about or link to.
void ImportPlanner::index_register() {
  std::set<uint16_t> types;
  for (const OwnSheet& own : own_sheets_) {
    if (own.field.valid()) types.insert(own.type.value);
  }
  for (const SourceTable& source : tables_) {
    if (!plan_.report.tables[source.report].taken) continue;
    types.insert(source.table.type.value);
    for (const RecognisedColumn& column : source.table.columns) {
      if (column.verdict != ColumnVerdict::kTaken || target_of(column).kind != Target::Kind::kRelation) continue;
      for (const TypeId other : target_of(column).other) types.insert(other.value);
      if (!target_of(column).other.empty()) continue;  // a link to anything
      for (const model::ElementType& type : metamodel().types()) types.insert(type.id.value);
    }
  }
  for (const uint16_t type : types) {
    const FieldId number = metamodel().find_field(TypeId{type}, "external_id"), short_name = metamodel().find_field(TypeId{type}, "abbreviation");
    view_.for_each_element(TypeId{type}, [&](const model::ElementView& element) {
      const uint32_t entry = index_.add({.type = element.type(), .key = std::string(element.key()), .name = view_.name(element), .ref = element.id()});
      if (number.valid()) index_.add_text(entry, view_.text(element, number));
      if (short_name.valid()) index_.add_text(entry, view_.text(element, short_name));
    });
  }
  draft_by_index_.assign(index_.size(), kNone);
}

void ImportPlanner::collect_spellings() {
  const TypeId capacity = metamodel().find_type("capacity");
  const FieldId skill = capacity.valid() ? metamodel().find_field(capacity, "skill") : FieldId{};
  if (!skill.valid()) return;
  view_.for_each_element(capacity, [&](const model::ElementView& element) {
    const std::string text = view_.text(element, skill);
    if (!text.empty()) spellings_.emplace(fold(text), text);
  });
  for (const SourceTable& source : tables_) {
    const RecognisedColumn* column = source.table.type == capacity ? source.table.taken(Target::Kind::kField, skill) : nullptr;
    if (column == nullptr) continue;
    for (const uint32_t row : source.table.rows.data) {
      const std::string text = tidy(cell_text(source.table.block.cell(row, column->column)));
      if (!text.empty()) spellings_.emplace(fold(text), text);
    }
  }
}

Where ImportPlanner::where_of(const PlannedRow& row, const RecognisedColumn* column) const {
  const SourceTable& source = tables_[row.table];
  if (source.table.block.turned && column != nullptr) {  // the row of the sheet is the column here, and the other way round
    return Where{.file = source.workbook->file, .sheet = source.sheet->name, .row = column->column + 1, .column = column_letters(static_cast<uint32_t>(row.report.row - 1))};
  }
  return Where{.file = source.workbook->file, .sheet = source.sheet->name, .row = row.report.row, .column = column == nullptr ? "" : column_letters(column->column)};
}

void ImportPlanner::add_skipped_rows() {
  for (const SourceTable& source : tables_) {
    const TableReport& report = plan_.report.tables[source.report];
    const auto skip = [&](const SkippedRow& row) {
      plan_.report.rows.push_back({.table = report.id, .row = row.number, .outcome = RowOutcome::kSkipped, .name = row.text, .reason = Message(reason_of(row.role))});
    };
    for (const SkippedRow& row : source.table.block.above) skip(row);
    for (const SkippedRow& row : source.table.rows.skipped) skip(row);
    if (report.taken) continue;
    // Nothing is lost silently: every row of a table that is not taken is told of too.
    for (const uint32_t row : source.table.type.valid() ? source.table.rows.data : source.table.block.body) {
      RowReport made{.table = report.id, .row = source.sheet->rows()[row].number, .outcome = RowOutcome::kSkipped, .reason = Message(kTableNotTaken, {{"reason", report.reason.in(view_.language())}})};
      for (const Cell& cell : source.sheet->cells(source.sheet->rows()[row])) {
        if (made.name.size() < 120) made.name += (made.name.empty() ? "" : " | ") + tidy(cell_text(cell));
      }
      plan_.report.rows.push_back(std::move(made));
    }
  }
}

void ImportPlanner::finish_reports() {
  ImportReport& report = plan_.report;
  // A later row about what this import adds itself changes nothing that was there, and adds no second one.
  std::map<std::string, int64_t> said_again;
  for (PlannedRow& row : rows_) {
    if (row.report.outcome == RowOutcome::kChanged && row.draft != kNone && !drafts_[row.draft].existing) {
      row.report.outcome = RowOutcome::kAdded;
      ++said_again[row.report.table];
    }
    report.rows.push_back(std::move(row.report));
  }
  for (RowReport& row : own_rows_) report.rows.push_back(std::move(row));
  std::map<std::string, size_t> order;
  for (size_t i = 0; i < report.tables.size(); ++i) order[report.tables[i].id] = i;
  std::stable_sort(report.rows.begin(), report.rows.end(), [&](const RowReport& left, const RowReport& right) {
    const size_t first = order[left.table], second = order[right.table];
    return first != second ? first < second : left.row < right.row;
  });
  for (const RowReport& row : report.rows) {
    TableReport& table = report.tables[order[row.table]];
    switch (row.outcome) {
      case RowOutcome::kAdded: ++table.added, ++report.counts.added; break;
      case RowOutcome::kChanged: ++table.changed, ++report.counts.changed; break;
      case RowOutcome::kUnchanged: ++table.unchanged, ++report.counts.unchanged; break;
      case RowOutcome::kSkipped: ++table.skipped, ++report.counts.skipped; break;
      case RowOutcome::kRefused: ++table.refused, ++report.counts.refused; break;
    }
    for (const CellReport& cell : row.cells) report.counts.refused_cells += cell.outcome == CellOutcome::kRefused;
  }
  for (const auto& [table, count] : said_again) report.tables[order[table]].added -= count, report.counts.added -= count;
  report.counts.created = static_cast<int64_t>(report.created.size());
  report.counts.questions = static_cast<int64_t>(report.questions.size());
  report.counts.gone = static_cast<int64_t>(report.gone.size());
}

Result<ImportPlan> plan_import(const model::View& view, std::vector<Workbook> workbooks, const ImportOptions& options, const model::View* exported) {
  return ImportPlanner(view, std::move(workbooks), options, exported).run();
}

std::optional<model::Revision> export_revision(const Workbook& workbook) {
  const std::optional<ExportMeta> meta = read_export_meta(workbook);
  return meta ? std::optional(meta->revision) : std::nullopt;
}

}  // namespace koers::exchange::table
