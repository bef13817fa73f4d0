// From drafts to one change set, and back to the rows for what the register refuses.
#include <algorithm>
#include <charconv>

#include "base/check.h"
#include "base/text.h"
#include "exchange/table/import_messages.h"
#include "exchange/table/import_planner.h"
#include "exchange/table/own_export.h"
#include "model/field_check.h"

namespace koers::exchange::table {

using model::Field;
using model::FieldId;
using model::Value;

namespace {

bool is_key_column(const Field& field, uint16_t column) {
  const std::string braced = '{' + field.columns[column].name + '}';
  return std::any_of(field.headers.begin(), field.headers.end(), [&](const model::HeaderPattern& header) { return header.pattern.find(braced) != header.pattern.npos; });
}

const Value& at(const std::vector<Value>& row, size_t column) {
  static const Value kNothing;
  return column < row.size() ? row[column] : kNothing;
}

bool same_text(const Value& left, const Value& right) {
  const auto* first = left.get<std::string>();
  const auto* second = right.get<std::string>();
  return first != nullptr && second != nullptr ? fold(*first) == fold(*second) : left == right;
}

}  // namespace

void ImportPlanner::merge_details() {
  for (Draft& draft : drafts_) {
    for (const auto& [id, patches] : draft.patches) merge_field(draft, metamodel().field(id), patches);
  }
}

// Rows are found again by their keys (year, skill, quarter); what no cell speaks of stays. Later tables go before earlier ones, and figures per
// period before a figure without one.
void ImportPlanner::merge_field(Draft& draft, const Field& field, const std::vector<TablePatch>& patches) {
  model::Table table;
  if (const Value before = current(draft, field.id); before.get<model::Table>() != nullptr) table = *before.get<model::Table>();
  std::vector<std::map<uint16_t, uint32_t>> touched(table.rows.size());  // per row: column → the table that filled it
  const auto cell_of = [&](const CellPlace& place) -> CellReport* { return place.cell == kNone ? nullptr : &rows_[place.row].report.cells[place.cell]; };
  for (const TablePatch& patch : patches) {
    size_t found = table.rows.size();
    for (size_t i = 0; i < table.rows.size() && found == table.rows.size(); ++i) {
      bool same = true;
      for (uint16_t column = 0; column < field.columns.size() && same; ++column) {
        if (!is_key_column(field, column)) continue;
        const auto key = patch.keys.find(column);
        same = same_text(at(table.rows[i], column), key == patch.keys.end() ? Value() : key->second);
      }
      if (same) found = i;
    }
    if (found == table.rows.size()) {
      table.rows.emplace_back(field.columns.size());
      touched.emplace_back();
      for (const auto& [column, key] : patch.keys) table.rows[found][column] = key;
    }
    std::vector<Value>& row = table.rows[found];
    row.resize(std::max<size_t>(row.size(), field.columns.size()));
    CellReport* report = cell_of(patch.place);
    if (row[patch.column] == patch.value) {
      if (report != nullptr) report->outcome = CellOutcome::kSame;
    } else {
      if (report != nullptr) report->before = display(field.id, Value(model::Table{{{row[patch.column]}}}));
      row[patch.column] = patch.value;
      rows_[patch.place.row].changed = true;
    }
    touched[found][patch.column] = patch.table;
  }
  for (size_t general = 0; general < table.rows.size(); ++general) {
    for (const auto& [column, source] : touched[general]) {
      for (size_t special = 0; special < table.rows.size(); ++special) {
        const auto other = touched[special].find(column);
        if (special == general || other == touched[special].end() || other->second == source) continue;
        bool more = false, less = false;
        for (uint16_t key = 0; key < field.columns.size(); ++key) {
          if (!is_key_column(field, key) || same_text(at(table.rows[general], key), at(table.rows[special], key))) continue;
          (at(table.rows[general], key).empty() ? more : less) = true;
        }
        if (!more || less) continue;
        table.rows[general][column] = Value();
        for (const TablePatch& patch : patches) {
          if (patch.column != column || patch.table != source) continue;
          if (CellReport* report = cell_of(patch.place)) report->outcome = CellOutcome::kLeft, report->reason = Message(kMoreSpecific);
        }
        break;
      }
    }
  }
  // A row that holds keys alone says nothing.
  std::erase_if(table.rows, [&](const std::vector<Value>& row) {
    for (uint16_t column = 0; column < row.size(); ++column) {
      if (!row[column].empty() && !is_key_column(field, column)) return false;
    }
    return true;
  });
  Value value(std::move(table));
  std::vector<model::Complaint> complaints = model::check_value(field, value);
  if (!complaints.empty()) {
    for (const TablePatch& patch : patches) {
      if (CellReport* report = cell_of(patch.place)) report->outcome = CellOutcome::kRefused, report->reason = complaints[0].what, report->mend = complaints[0].mend;
    }
    return;
  }
  const bool changed = !(value == current(draft, field.id));
  for (const TablePatch& patch : patches) {
    PlannedRow& row = rows_[patch.place.row];
    if (changed && row.changed && row.report.outcome == RowOutcome::kUnchanged) row.report.outcome = RowOutcome::kChanged;
  }
  if (changed) draft.fields[field.id] = std::move(value);
}

// Which values are only about so: the names of their fields, kept with the element.
void ImportPlanner::remember_assumptions() {
  for (Draft& draft : drafts_) {
    const FieldId list = metamodel().find_field(draft.type, "assumed_fields");
    if (!list.valid() || (draft.assumed.empty() && draft.certain.empty())) continue;
    const Value before = current(draft, list);
    model::Texts texts;
    if (before.get<model::Texts>() != nullptr) texts = *before.get<model::Texts>();
    for (const FieldId field : draft.assumed) {
      const std::string& name = metamodel().field(field).name;
      if (std::find(texts.items.begin(), texts.items.end(), name) == texts.items.end()) texts.items.push_back(name);
    }
    for (const FieldId field : draft.certain) {
      if (!draft.assumed.contains(field) && draft.fields.contains(field)) std::erase(texts.items, metamodel().field(field).name);
    }
    Value after = texts.items.empty() ? Value() : Value(std::move(texts));
    if (!(after == before)) draft.fields[list] = std::move(after);
  }
}

// Elements that came from the same sheet before and of which no row speaks now.
void ImportPlanner::mark_gone() {
  std::set<std::pair<std::string, std::string>> read, in_doubt;
  for (const SourceTable& source : tables_) {
    if (plan_.report.tables[source.report].taken && !source.own_export) read.emplace(source.workbook->file, source.sheet->name);
  }
  for (const PlannedRow& row : rows_) {
    if (row.report.outcome == RowOutcome::kRefused) in_doubt.emplace(tables_[row.table].workbook->file, tables_[row.table].sheet->name);
  }
  std::set<uint32_t> told;
  for (const Remembered& one : remembered_) {
    const std::pair place(one.file, one.sheet);
    if (!read.contains(place) || in_doubt.contains(place) || !told.insert(one.element.index).second) continue;
    const auto known = draft_by_element_.find(one.element.index);
    if (known != draft_by_element_.end() && drafts_[known->second].row != kNone) continue;
    const model::ElementView element = view_.element(one.element);
    const FieldId origin = metamodel().find_field(element.type(), "origin");
    const Value before = view_.field(element, origin).to_value();
    model::Table table = *before.get<model::Table>();
    bool fresh = false;
    for (std::vector<Value>& row : table.rows) {
      if (!same_text(at(row, 0), Value(one.file)) || !same_text(at(row, 1), one.sheet.empty() ? Value() : Value(one.sheet))) continue;
      row.resize(6);
      if (row[4].get<bool>() != nullptr && *row[4].get<bool>()) continue;
      row[4] = Value(true), fresh = true;
      if (options_.today) row[5] = Value(*options_.today);
    }
    plan_.report.gone.push_back({metamodel().type(element.type()).name, std::string(element.key()), view_.name(element), one.file, one.sheet, one.row});
    if (!fresh || !options_.mark_gone) continue;
    // Gone from one list and still on another is not gone.
    const bool everywhere = std::all_of(table.rows.begin(), table.rows.end(), [](const std::vector<Value>& row) { return at(row, 4).get<bool>() != nullptr && *at(row, 4).get<bool>(); });
    Draft& draft = drafts_[draft_of(element)];
    draft.fields[origin] = Value(std::move(table));
    const FieldId since = metamodel().find_field(element.type(), "gone_from_source");
    if (everywhere && since.valid() && options_.today && view_.field(element, since).empty()) draft.fields[since] = Value(*options_.today);
  }
}

// New elements remember their row; those of the register only when the import changes them anyway, so that an unchanged file changes nothing.
void ImportPlanner::remember_origins() {
  std::set<uint32_t> with_links;
  for (const Link& link : links_) with_links.insert(link.from), with_links.insert(link.to);
  for (uint32_t index = 0; index < drafts_.size(); ++index) {
    Draft& draft = drafts_[index];
    const FieldId origin = metamodel().find_field(draft.type, "origin");
    if (!origin.valid() || draft.origins.empty()) continue;
    const Value before = current(draft, origin);
    model::Table table;
    if (before.get<model::Table>() != nullptr) table = *before.get<model::Table>();
    bool back = false;
    for (const auto& [source_index, row_text] : draft.origins) {
      const SourceTable& source = tables_[source_index];
      if (source.own_export) continue;
      const auto same_place = [&](const std::vector<Value>& row) {
        return same_text(at(row, 0), Value(source.workbook->file)) && same_text(at(row, 1), source.sheet->name.empty() ? Value() : Value(source.sheet->name));
      };
      auto found = std::find_if(table.rows.begin(), table.rows.end(), same_place);
      if (found == table.rows.end()) found = table.rows.insert(table.rows.end(), std::vector<Value>(6));
      found->resize(6);
      back |= found->at(4).get<bool>() != nullptr && *found->at(4).get<bool>();
      Value sheet = source.sheet->name.empty() ? Value() : Value(source.sheet->name);
      Value seen = options_.today ? Value(*options_.today) : at(*found, 3);
      *found = {Value(source.workbook->file), std::move(sheet), Value(row_text), std::move(seen), Value(), Value()};
    }
    if (table.rows.empty()) continue;
    const FieldId since = metamodel().find_field(draft.type, "gone_from_source");
    if (draft.existing && since.valid() && !view_.field(draft.existing, since).empty()) draft.fields[since] = Value(), back = true;
    const bool changes = !draft.existing || back || !draft.fields.empty() || with_links.contains(index);
    Value after(std::move(table));
    model::check_value(metamodel().field(origin), after);
    if (changes && !(after == before)) draft.fields[origin] = std::move(after);
  }
}

model::Ref ImportPlanner::ref_of(uint32_t draft) const {
  if (drafts_[draft].existing) return drafts_[draft].existing.id();
  return add_positions_[draft] == kNone ? model::Ref::none() : model::Ref::added(add_positions_[draft]);
}

void ImportPlanner::build_changes() {
  model::ChangeSet& changes = plan_.changes;
  changes = {};
  change_places_.clear(), change_drafts_.clear(), change_links_.clear();
  add_positions_.assign(drafts_.size(), kNone);
  changes.branch = view_.snapshot()->branch();
  changes.base = view_.revision();
  changes.author = options_.author;
  for (const Workbook& workbook : workbooks_) {
    changes.source += (changes.source.empty() ? "" : ", ") + workbook.file;
    const std::optional<ExportMeta> meta = read_export_meta(workbook);
    if (meta && exported_ == nullptr) changes.base = std::min(changes.base, meta->revision);
  }
  changes.reason = (view_.language() == Language::kDutch ? "Ingelezen uit " : "Read from ") + changes.source;

  const auto push = [&](model::Change change, CellPlace place, uint32_t draft, uint32_t link) {
    changes.changes.push_back(std::move(change));
    change_places_.push_back(place), change_drafts_.push_back(draft), change_links_.push_back(link);
  };
  const auto fields_of = [](const Draft& draft) {
    std::vector<model::FieldValue> fields;
    for (const auto& [field, value] : draft.fields) {
      if (draft.existing || !value.empty()) fields.push_back({field, value});
    }
    return fields;
  };
  for (uint32_t i = 0; i < drafts_.size(); ++i) {
    const Draft& draft = drafts_[i];
    if (draft.existing || draft.refused) continue;
    add_positions_[i] = static_cast<uint32_t>(changes.changes.size());
    push(model::AddElement{.type = draft.type, .key = draft.key, .fields = fields_of(draft)}, {draft.row, kNone}, i, kNone);
  }
  for (uint32_t i = 0; i < drafts_.size(); ++i) {
    const Draft& draft = drafts_[i];
    if (draft.existing && !draft.fields.empty()) push(model::SetFields{model::Ref(draft.existing.id()), fields_of(draft)}, {draft.row, kNone}, i, kNone);
  }
  for (const auto& [relation, fields] : link_fields_) push(model::SetFields{model::Ref(relation), fields}, {}, kNone, kNone);
  for (uint32_t i = 0; i < unlinks_.size(); ++i) {
    if (!unlinks_[i].dropped) push(model::Remove{model::Ref(unlinks_[i].relation)}, unlinks_[i].place, kNone, i);
  }
  for (uint32_t i = 0; i < links_.size(); ++i) {
    const Link& link = links_[i];
    const model::Ref from = ref_of(link.from), to = ref_of(link.to);
    if (link.dropped || from == model::Ref::none() || to == model::Ref::none()) continue;
    push(model::AddRelation{.type = link.type, .from = from, .to = to, .fields = link.fields}, link.place, kNone, i);
  }
  for (const auto& [of, points] : points_) {
    if (const model::Ref element = ref_of(of.first); element != model::Ref::none()) push(model::AppendPoints{element, of.second, points}, {}, kNone, kNone);
  }
}

// The register has the last word: what it refuses is told at its cell and left out, until it accepts the rest.
void ImportPlanner::check_changes() {
  while (!plan_.changes.changes.empty()) {
    model::NumberAllocator numbers = model::NumberAllocator::restore(view_.snapshot()->element_slots(), view_.snapshot()->relation_slots(), {});
    const Result<model::ResolvedChangeSet> resolved = model::resolve(*view_.snapshot(), plan_.changes, numbers, [] { return std::string(16, '\0'); });
    if (resolved) break;
    Refusals refused;
    std::vector<Problem> about_nothing;
    for (const Problem& problem : resolved.error().problems) {
      const std::string& path = problem.where.path;
      size_t change = plan_.changes.changes.size();
      if (path.starts_with("$.changes[")) std::from_chars(path.data() + 10, path.data() + path.size(), change);
      if (change < plan_.changes.changes.size()) refuse_change(change, problem, refused);
      else about_nothing.push_back(problem);
    }
    if (refused.count == 0) {  // it says no to the whole: nothing that could be left out helps
      plan_.report.notes.insert(plan_.report.notes.end(), about_nothing.begin(), about_nothing.end());
      break;
    }
    leave_out(refused);
    build_changes();
  }
  count_outcomes();
}

void ImportPlanner::refuse_change(size_t change, const Problem& problem, Refusals& refused) {
  ++refused.count;
  const CellPlace place = change_places_[change];
  const Message reason(kRefusedByRegister, {{"reason", problem.what.in(view_.language())}});
  if (change_links_[change] != kNone) {
    const bool removal = std::holds_alternative<model::Remove>(plan_.changes.changes[change]);
    (removal ? unlinks_[change_links_[change]].dropped : links_[change_links_[change]].dropped) = true;
    if (place.row != kNone && place.cell != kNone) {
      CellReport& cell = rows_[place.row].report.cells[place.cell];
      cell.outcome = CellOutcome::kRefused, cell.reason = reason, cell.mend = problem.mend;
    } else {
      plan_.report.notes.push_back({reason, place.row == kNone ? Where{} : where_of(rows_[place.row]), problem.mend});
    }
    return;
  }
  if (const auto* append = std::get_if<model::AppendPoints>(&plan_.changes.changes[change])) {
    refused.points.emplace(append->element, append->series);
    plan_.report.notes.push_back({reason, {}, problem.mend});
    return;
  }
  if (change_drafts_[change] == kNone) {  // the fields of a link
    refused.link_fields.insert(std::get<model::SetFields>(plan_.changes.changes[change]).target);
    plan_.report.notes.push_back({reason, Where{.field = problem.where.field}, problem.mend});
    return;
  }
  Draft& draft = drafts_[change_drafts_[change]];
  const FieldId field = problem.where.field.empty() ? FieldId{} : metamodel().find_field(draft.type, problem.where.field);
  if (field.valid() && draft.fields.contains(field) && field != metamodel().name_field()) {
    draft.fields.erase(field);
    const auto found = draft.field_places.find(field);
    if (found != draft.field_places.end() && found->second.cell != kNone) {
      CellReport& cell = rows_[found->second.row].report.cells[found->second.cell];
      cell.outcome = CellOutcome::kRefused, cell.reason = reason, cell.mend = problem.mend;
    }
    return;
  }
  if (draft.existing) draft.fields.clear();
  draft.refused = true;
  if (draft.row == kNone) plan_.report.notes.push_back({reason, Where{.element = draft.name}, problem.mend});
  else refused.drafts.emplace(change_drafts_[change], std::pair(reason, problem.mend));
}

// Each list is walked once, however much of it goes.
void ImportPlanner::leave_out(const Refusals& refused) {
  if (!refused.points.empty()) std::erase_if(points_, [&](const auto& one) { return refused.points.contains({ref_of(one.first.first), one.first.second}); });
  if (!refused.link_fields.empty()) std::erase_if(link_fields_, [&](const auto& one) { return refused.link_fields.contains(model::Ref(one.first)); });
  if (refused.drafts.empty()) return;
  for (PlannedRow& row : rows_) {
    if (const auto found = refused.drafts.find(row.draft); found != refused.drafts.end()) refuse(row, found->second.first, found->second.second);
  }
}

void ImportPlanner::count_outcomes() {
  plan_.report.counts.linked = std::count_if(plan_.changes.changes.begin(), plan_.changes.changes.end(), [](const model::Change& change) { return std::holds_alternative<model::AddRelation>(change); });
  plan_.report.counts.unlinked = std::count_if(plan_.changes.changes.begin(), plan_.changes.changes.end(), [](const model::Change& change) { return std::holds_alternative<model::Remove>(change); });
  std::vector<int64_t> named(drafts_.size());
  for (const Link& link : links_) {
    if (!link.dropped) ++named[link.from], ++named[link.to];
  }
  for (const auto& [draft, report] : created_reports_) plan_.report.created[report].named_count = named[draft];
}

}  // namespace koers::exchange::table
