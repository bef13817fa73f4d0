// The cells of identified rows as values of fields.
#include <algorithm>
#include <cmath>
#include <limits>

#include "base/text.h"
#include "exchange/table/import_messages.h"
#include "exchange/table/import_planner.h"
#include "exchange/table/own_export.h"
#include "exchange/table/value_messages.h"
#include "model/field_check.h"

namespace koers::exchange::table {

using model::Field;
using model::FieldId;
using model::FieldKind;
using model::Value;

namespace {

constexpr size_t kShownBytes = 400;

std::string shown_text(const Cell& cell) {
  std::string text = cell_text(cell);
  if (text.size() > kShownBytes) {
    text.resize(kShownBytes);
    while (!text.empty() && (static_cast<uint8_t>(text.back()) & 0xC0) == 0x80) text.pop_back();
    if (!text.empty() && (text.back() & 0x80) != 0) text.pop_back();
    text += "…";
  }
  return text;
}

}  // namespace

bool same_value(const Value& left, const Value& right) {
  const auto* first = left.get<double>();
  const auto* second = right.get<double>();
  if (first != nullptr && second != nullptr) return *first == *second || std::abs(*first - *second) <= 1e-14 * std::max(std::abs(*first), std::abs(*second));
  const auto* one = left.get<Share>();
  const auto* other = right.get<Share>();
  if (one != nullptr && other != nullptr) return std::abs(one->value - other->value) <= 1e-14 * std::max(1.0, std::abs(one->value));
  const auto* table = left.get<model::Table>();
  const auto* rows = right.get<model::Table>();
  if (table != nullptr && rows != nullptr) {
    return std::equal(table->rows.begin(), table->rows.end(), rows->rows.begin(), rows->rows.end(), [](const std::vector<Value>& a, const std::vector<Value>& b) { return std::equal(a.begin(), a.end(), b.begin(), b.end(), same_value); });
  }
  return left == right;
}

void ImportPlanner::read_rows() {
  for (uint32_t row = 0; row < rows_.size(); ++row) {
    if (rows_[row].draft != kNone) read_row(row);
  }
}

void ImportPlanner::read_row(uint32_t row_index) {
  PlannedRow& row = rows_[row_index];
  const SourceTable& source = tables_[row.table];
  bool details = false;
  for (size_t i = 0; i < source.table.columns.size(); ++i) {
    const RecognisedColumn& column = source.table.columns[i];
    if (column.verdict != ColumnVerdict::kTaken) continue;
    const Cell& cell = source.table.block.cell(row.body, column.column);
    switch (target_of(column).kind) {
      case Target::Kind::kKey: break;
      case Target::Kind::kTableCell: details = true; break;
      case Target::Kind::kField: read_field(row, drafts_[row.draft], column, source.contexts[i], cell, row_index); break;
      case Target::Kind::kRatings: read_ratings_cell(row, drafts_[row.draft], column, cell, row_index); break;
      case Target::Kind::kRelation: read_links(row, column, cell, row_index); break;
      case Target::Kind::kMeasurement: read_measurement(row, column, source.contexts[i], cell); break;
    }
  }
  if (details) read_details(row, drafts_[row.draft], row_index);
  Draft& draft = drafts_[row.draft];
  // A name that was made up is a field like any other.
  if (!draft.existing && draft.row == row_index && !draft.fields.contains(metamodel().name_field()) && !draft.name.empty()) draft.fields[metamodel().name_field()] = draft.name;
  if (row.report.outcome == RowOutcome::kUnchanged && row.changed) row.report.outcome = RowOutcome::kChanged;
}

CellReport& ImportPlanner::add_cell(PlannedRow& row, const RecognisedColumn& column, const Cell& cell) {
  if (!report_cells()) return unreported_ = CellReport{};
  ++cells_reported_;
  row.report.cells.push_back({.column = column_letters(column.column), .header = column.header, .field = label_of(metamodel(), *column.meaning), .text = shown_text(cell)});
  return row.report.cells.back();
}

Value ImportPlanner::current(const Draft& draft, FieldId field) const {
  if (const auto planned = draft.fields.find(field); planned != draft.fields.end()) return planned->second;
  if (!draft.existing) return {};
  const model::ValueView value = view_.field(draft.existing, field);
  if (value.commitment() != nullptr) {
    if (view_.erased(draft.existing, field)) return Value(view_.text(draft.existing, field));
    // A personal value is kept as text, whatever its kind; it is read again as what it is.
    const Field& described = metamodel().field(field);
    const std::string text = view_.text(draft.existing, field);
    if (described.kind == FieldKind::kText || described.kind == FieldKind::kLongText) return Value(text);
    return read_value(read_as(described), Cell{.text = text, .kind = CellKind::kText}, {.exact = true}).value;
  }
  return value.to_value();
}

std::string ImportPlanner::display(FieldId field, const Value& value) const {
  if (value.empty()) return {};
  if (const auto* text = value.get<std::string>()) return *text;
  std::string encoded;
  model::encode_value(value, encoded);
  return view_.display(field, model::ValueView(encoded));
}

std::string ImportPlanner::spelled(const std::string& text) { return spellings_.emplace(fold(text), text).first->second; }

void ImportPlanner::set_field(Draft& draft, FieldId field, Value value, CellPlace place, CellReport& report) {
  PlannedRow& row = rows_[place.row];
  std::vector<model::Complaint> complaints = model::check_value(metamodel().field(field), value);
  if (!complaints.empty()) {
    report.outcome = CellOutcome::kRefused;
    report.reason = std::move(complaints[0].what);
    report.mend = std::move(complaints[0].mend);
    return;
  }
  const Value before = current(draft, field);
  if (same_value(before, value)) {
    report.outcome = CellOutcome::kSame;
    return;
  }
  if (exported_ != nullptr && draft.existing && tables_[row.table].own_export) {
    const model::ElementView then = exported_->element(draft.existing.id());
    const Value said = then ? metamodel().personal(draft.type, field) ? Value(exported_->text(then, field)) : exported_->field(then, field).to_value() : Value();
    if (then && same_value(said, value)) {  // changed in the register since, and not in the file
      report.outcome = CellOutcome::kLeft;
      report.before = display(field, before);
      report.reason = Message(kChangedSinceExport);
      return;
    }
    if (then && !same_value(said, before)) {  // both changed it: a person decides
      report.outcome = CellOutcome::kRefused;
      report.before = display(field, before);
      report.after = display(field, value);
      report.reason = Message(kBothChanged, {{"then", display(field, said)}, {"now", report.before}, {"yours", report.after}});
      report.mend = Message(kExportAgain);
      return;
    }
  }
  report.before = display(field, before);
  report.after = display(field, value);
  report.outcome = value.empty() ? CellOutcome::kCleared : CellOutcome::kSet;
  row.changed = true;
  draft.fields[field] = std::move(value);
  draft.field_places[field] = place;
}

void ImportPlanner::read_field(PlannedRow& row, Draft& draft, const RecognisedColumn& column, const ReadingContext& context, const Cell& cell, uint32_t row_index) {
  const Field& field = metamodel().field(target_of(column).field);
  const bool clears = options_.empty_cells == EmptyCells::kClear;
  if (cell.empty() && !clears) return;
  CellReport& report = add_cell(row, column, cell);
  const CellPlace place{row_index, report_cells() || &report != &unreported_ ? static_cast<uint32_t>(row.report.cells.size() - 1) : kNone};
  // The name of something that another sheet names already, and that is known here by its number, stays what it is there.
  if (field.id == metamodel().name_field() && draft.row != row_index && fold(draft.name) != fold(row.name) && !row.name.empty()) {
    const PlannedRow& first = rows_[draft.row];
    report.outcome = CellOutcome::kLeft;
    report.reason = Message(kNameStandsElsewhere, {{"sheet", tables_[first.table].sheet->name.empty() ? tables_[first.table].workbook->file : tables_[first.table].sheet->name}});
    return;
  }
  if (tables_[row.table].own_export && stands_elsewhere(cell)) {
    report.outcome = CellOutcome::kLeft;
    return;
  }
  ReadValue read = read_value(read_as(field), cell, context);
  if (!read.problem.empty()) {
    report.outcome = CellOutcome::kRefused;
    report.reason = std::move(read.problem);
    report.mend = std::move(read.mend);
    return;
  }
  if (read.value.empty() && !clears) {
    report.outcome = CellOutcome::kSame;
    if (read.says_nothing) report.reason = Message(kCellSaysNothing);
    return;
  }
  if (field.name == "skill" && !tables_[row.table].own_export) {  // what Koers wrote itself comes back letter for letter
    if (const auto* text = read.value.get<std::string>()) read.value = spelled(*text);
  }
  set_field(draft, field.id, std::move(read.value), place, report);
  if (report.outcome == CellOutcome::kRefused) return;
  if (read.approximate) {
    draft.assumed.insert(field.id);
    report.reason = Message(kCellAssumed);
  } else {
    draft.certain.insert(field.id);
  }
  if (field.symbol == "element.status") also_stage(row, draft, cell, place);
  if (!read.remainder.empty() && field.kind == FieldKind::kYesNo) keep_remainder(draft, field, read.remainder, place, report);
}

// "in voorbereiding" in a column of statuses says the stage as well, when no other column does.
void ImportPlanner::also_stage(const PlannedRow& row, Draft& draft, const Cell& cell, CellPlace place) {
  const FieldId stage = metamodel().find_field(draft.type, "stage");
  if (!stage.valid() || tables_[row.table].table.taken(Target::Kind::kField, stage) != nullptr) return;
  const model::ChoiceOption* option = find_choice(metamodel().field(stage).choices, cell_text(cell));
  if (option == nullptr) return;
  CellReport unused;
  set_field(draft, stage, Value(model::Choice{option->name}), place, unused);
}

// "ja (Cbw)": what stands behind it goes to the field that asks why, when there is one.
void ImportPlanner::keep_remainder(Draft& draft, const Field& field, const std::string& remainder, CellPlace place, CellReport& report) {
  for (const char* ending : {"_ground", "_reason"}) {
    const FieldId why = metamodel().find_field(draft.type, field.name + ending);
    if (!why.valid() || draft.fields.contains(why)) continue;
    CellReport other;
    set_field(draft, why, Value(remainder), place, other);
    if (other.outcome == CellOutcome::kRefused) break;
    report.reason = Message(kRemainderNote, {{"text", remainder}, {"field", metamodel().field(why).label}});
    return;
  }
  report.reason = Message(kRemainderLost, {{"text", remainder}});
}

void ImportPlanner::read_ratings_cell(PlannedRow& row, Draft& draft, const RecognisedColumn& column, const Cell& cell, uint32_t row_index) {
  if (cell.empty() || (cell.kind == CellKind::kText && says_nothing(cell.text))) return;
  CellReport& report = add_cell(row, column, cell);
  const CellPlace place{row_index, &report != &unreported_ ? static_cast<uint32_t>(row.report.cells.size() - 1) : kNone};
  std::vector<const Field*> fields;
  for (const char* name : {"availability", "integrity", "confidentiality"}) fields.push_back(&metamodel().field(metamodel().find_field(draft.type, name)));
  std::vector<Value> values = read_ratings(fields, cell_text(cell));
  if (values.empty()) {
    report.outcome = CellOutcome::kRefused;
    report.reason = Message(kNotRatings, {{"text", report.text}});
    report.mend = Message(kTypeRatings);
    return;
  }
  CellOutcome outcome = CellOutcome::kSame;
  std::string before, after;
  for (size_t i = 0; i < fields.size(); ++i) {
    CellReport one;
    set_field(draft, fields[i]->id, std::move(values[i]), place, one);
    if (one.outcome != CellOutcome::kSame) outcome = one.outcome;
    before += (i == 0 ? "" : " · ") + one.before;
    after += (i == 0 ? "" : " · ") + one.after;
  }
  report.outcome = outcome;
  if (outcome != CellOutcome::kSame) report.before = before, report.after = after;
}

// The last day of the period that a header speaks of.
Date day_of_measurement(const ColumnMeaning& meaning) {
  const Value& when = meaning.captured[0].second;
  if (const auto* year = when.get<int64_t>()) return last_day(Quarter{static_cast<int32_t>(*year) * 4 + 3});
  if (const auto* quarter = when.get<Quarter>()) return last_day(*quarter);
  return *when.get<Date>();
}

void ImportPlanner::read_measurement(PlannedRow& row, const RecognisedColumn& column, const ReadingContext& context, const Cell& cell) {
  if (cell.empty()) return;
  CellReport& report = add_cell(row, column, cell);
  Field number;
  number.kind = FieldKind::kNumber;
  number.max = std::numeric_limits<double>::max();  // 71% is a number of percent, as it is in the target
  ReadValue read = read_value(read_as(number), cell, context);
  if (!read.problem.empty()) {
    report.outcome = CellOutcome::kRefused;
    report.reason = std::move(read.problem), report.mend = std::move(read.mend);
    return;
  }
  report.outcome = CellOutcome::kSame;
  const auto* value = read.value.get<double>();
  if (value == nullptr) {
    if (read.says_nothing) report.reason = Message(kCellSaysNothing);
    return;
  }
  const model::SeriesPoint point{day_of_measurement(*column.meaning), *value};
  const FieldId target = metamodel().find_field(drafts_[row.draft].type, "target");
  const auto shown = [&](double figure) { return target.valid() ? display(target, Value(figure)) : format_number(figure, 2, view_.language()); };
  if (const std::optional<double> before = measured(view_, row.draft, {}, point.at)) {
    if (same_value(Value(*before), Value(point.value))) return;
    report.before = shown(*before);
  }
  report.after = shown(point.value);
  report.outcome = CellOutcome::kSet;
  if (read.approximate) report.reason = Message(kCellAssumed);
  points_[{row.draft, ""}].push_back(point);
  row.changed = true;
}

// The cells of a row that belong to tables: what they share (a skill, a quarter), and the figures, each in its own row of the table.
void ImportPlanner::read_details(PlannedRow& row, Draft& draft, uint32_t row_index) {
  const SourceTable& source = tables_[row.table];
  std::map<FieldId, std::map<uint16_t, Value>> shared;
  const auto is_key = [&](const Field& field, uint16_t column) {
    return std::any_of(field.headers.begin(), field.headers.end(), [&](const model::HeaderPattern& header) { return header.pattern.find('{' + field.columns[column].name + '}') != header.pattern.npos; });
  };
  for (const bool keys : {true, false}) {
    for (size_t i = 0; i < source.table.columns.size(); ++i) {
      const RecognisedColumn& column = source.table.columns[i];
      if (column.verdict != ColumnVerdict::kTaken || target_of(column).kind != Target::Kind::kTableCell) continue;
      const Target& target = target_of(column);
      const Field& field = metamodel().field(target.field);
      if (is_key(field, target.column) != keys || (keys && !column.meaning->captured.empty())) continue;
      const Cell& cell = source.table.block.cell(row.body, column.column);
      if (cell.empty()) continue;
      CellReport& report = add_cell(row, column, cell);
      const CellPlace place{row_index, &report != &unreported_ ? static_cast<uint32_t>(row.report.cells.size() - 1) : kNone};
      ReadValue read = read_value(read_as(field.columns[target.column]), cell, source.contexts[i]);
      if (!read.problem.empty()) {
        report.outcome = CellOutcome::kRefused;
        report.reason = std::move(read.problem), report.mend = std::move(read.mend);
        continue;
      }
      if (read.value.empty()) {
        report.outcome = CellOutcome::kSame;
        if (read.says_nothing) report.reason = Message(kCellSaysNothing);
        continue;
      }
      if (field.columns[target.column].name == "skill" && !source.contexts[i].exact) read.value = spelled(*read.value.get<std::string>());
      if (keys) {
        shared[field.id][target.column] = std::move(read.value);
        report.outcome = CellOutcome::kSame;
        continue;
      }
      std::map<uint16_t, Value> which;
      for (const auto& [at, value] : column.meaning->captured) {
        const auto* text = value.get<std::string>();
        which[at] = text != nullptr && field.columns[at].name == "skill" ? Value(spelled(*text)) : value;
      }
      for (const auto& [at, value] : shared[field.id]) which.emplace(at, value);
      report.outcome = CellOutcome::kSet;  // settled by merge_details
      report.after = display(field.id, Value(model::Table{{{read.value}}}));
      if (read.approximate) draft.assumed.insert(field.id), report.reason = Message(kCellAssumed);
      draft.patches[field.id].push_back({std::move(which), target.column, std::move(read.value), row.table, place});
    }
  }
}

// A choice that no column gives, but that the name of the sheet does: "Verandercapaciteit" says what kind of capacity its rows are.
void ImportPlanner::imply_choices() {
  for (uint32_t row_index = 0; row_index < rows_.size(); ++row_index) {
    PlannedRow& row = rows_[row_index];
    if (row.draft == kNone || drafts_[row.draft].existing || drafts_[row.draft].row != row_index) continue;
    Draft& draft = drafts_[row.draft];
    const std::string sheet = fold(tables_[row.table].sheet->name);
    if (sheet.empty()) continue;
    for (const FieldId id : metamodel().type(draft.type).fields) {
      const Field& field = metamodel().field(id);
      if (field.kind != FieldKind::kChoice || field.removed || field.internal || field.symbol.starts_with("element.") || draft.fields.contains(id)) continue;
      for (const model::ChoiceOption& option : field.choices) {
        const auto names = [&](const std::string& text) { return text.size() >= 6 && fold(text) == sheet; };
        if (!names(option.label.nl) && !names(option.label.en) && !std::any_of(option.synonyms.begin(), option.synonyms.end(), names)) continue;
        draft.fields[id] = Value(model::Choice{option.name});
        break;
      }
    }
  }
}

}  // namespace koers::exchange::table
