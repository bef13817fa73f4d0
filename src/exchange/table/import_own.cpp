// The sheets of our own export that are no list of elements: the rows of a table field, and the list of every link.
#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "exchange/table/import_messages.h"
#include "exchange/table/import_planner.h"
#include "exchange/table/own_export.h"
#include "model/field_check.h"

namespace koers::exchange::table {

using model::ElementView;
using model::Field;
using model::FieldId;
using model::TypeId;
using model::Value;

namespace {

// Columns of a sheet by what the meta sheet says they mean.
std::map<std::string, uint32_t> columns_by_meaning(const Sheet& sheet, const TableChoice& choice) {
  std::map<std::string, uint32_t> columns;
  if (sheet.rows().empty()) return columns;
  for (const Cell& cell : sheet.cells(sheet.rows()[0])) {
    const auto found = choice.columns.find(fold(cell_text(cell)));
    if (found != choice.columns.end() && found->second != "-") columns.emplace(found->second, cell.column);
  }
  return columns;
}

std::optional<uint32_t> number_of(const std::string& text) {
  uint32_t number = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
  return !text.empty() && parsed.ec == std::errc() && parsed.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

}  // namespace

bool ImportPlanner::is_own_sheet(const TableChoice& choice) {
  return choice.type == kLinksMeaning || choice.type == kPointsMeaning || choice.type == "-" || choice.type.find('.') != choice.type.npos;
}

bool ImportPlanner::take_own_sheet(const Workbook& workbook, const Sheet& sheet, const TableChoice& choice, const std::string& id) {
  if (!is_own_sheet(choice)) return false;
  if (choice.type == "-") return true;
  const bool links = choice.type == kLinksMeaning || choice.type == kPointsMeaning;
  const size_t dot = choice.type.find('.');
  OwnSheet own{.workbook = &workbook, .sheet = &sheet, .columns = columns_by_meaning(sheet, choice)};
  own.points = choice.type == kPointsMeaning;
  if (!links) {
    own.type = metamodel().find_type(choice.type.substr(0, dot));
    if (own.type.valid()) own.field = metamodel().find_field(own.type, choice.type.substr(dot + 1));
    if (!own.field.valid()) return true;  // a table that this metamodel does not know
  }
  plan_.report.tables.push_back({.id = id, .file = workbook.file, .sheet = sheet.name, .header_row = 1, .type = choice.type, .taken = true});
  own.report = static_cast<uint32_t>(plan_.report.tables.size() - 1);
  own_sheets_.push_back(std::move(own));
  return true;
}

// Links first: a link that stands in a column too is one link, and this sheet knows its fields.
void ImportPlanner::read_link_sheets() {
  for (const OwnSheet& own : own_sheets_) if (!own.field.valid() && !own.points) read_link_sheet(own);
}

void ImportPlanner::read_detail_sheets() {
  for (const OwnSheet& own : own_sheets_) if (own.field.valid()) read_detail_sheet(own);
  for (const OwnSheet& own : own_sheets_) if (own.points) read_points_sheet(own);
}

std::string ImportPlanner::own_text(const OwnSheet& own, const Row& row, const char* meaning) const {
  const auto found = own.columns.find(meaning);
  return found == own.columns.end() ? std::string() : cell_text(own.sheet->at(row, found->second));
}

RowReport& ImportPlanner::own_row(const OwnSheet& own, const Row& row) {
  own_rows_.push_back({.table = plan_.report.tables[own.report].id, .row = row.number, .type = plan_.report.tables[own.report].type});
  return own_rows_.back();
}

// A cell of links as we write them: "INI-3 Zaaksysteem; INI-7 Datahub", the key before the name. What somebody typed is read as from any file.
std::vector<NamedPart> ImportPlanner::read_own_references(std::string_view text, std::span<const TypeId> types) {
  std::vector<NamedPart> parts;
  for (const std::string& item : split_items(text)) {
    const std::string key = item.substr(0, item.find(' '));
    if (const std::optional<uint32_t> found = index_by_key(key)) {
      parts.push_back({item, {*found}, {}});
      continue;
    }
    for (NamedPart& part : read_references(item, index_, types)) parts.push_back(std::move(part));
  }
  return parts;
}

// All rows of one key together are the table of that element.
void ImportPlanner::read_detail_sheet(const OwnSheet& own) {
  const Field& field = metamodel().field(own.field);
  std::map<std::string, std::vector<const Row*>> by_key;
  const std::span<const Row> rows = own.sheet->rows();
  for (size_t i = 1; i < rows.size(); ++i) by_key[own_text(own, rows[i], "key")].push_back(&rows[i]);
  for (const auto& [key, members] : by_key) {
    const std::optional<uint32_t> known = draft_by_key(key);
    const uint32_t draft = known && drafts_[*known].type == own.type ? *known : kNone;
    const auto first_report = own_rows_.size();
    for (const Row* row : members) own_row(own, *row).key = key;
    const auto all_reports = [&](auto&& change) { for (size_t i = first_report; i < own_rows_.size(); ++i) change(own_rows_[i]); };
    if (draft == kNone) {
      all_reports([&](RowReport& report) { report.outcome = RowOutcome::kRefused, report.reason = Message(kUnknownNumber, {{"number", key}}), report.mend = Message(kCorrectKey); });
      continue;
    }
    const Value before = current(drafts_[draft], own.field);
    const model::Table old = before.get<model::Table>() != nullptr ? *before.get<model::Table>() : model::Table{};
    model::Table table;
    for (size_t i = 0; i < members.size(); ++i) {
      std::vector<Value> cells = i < old.rows.size() ? old.rows[i] : std::vector<Value>{};
      cells.resize(field.columns.size());
      for (size_t column = 0; column < field.columns.size(); ++column) {
        const auto at = own.columns.find(field.columns[column].name);
        if (at == own.columns.end()) continue;  // the column was taken out: what it held stays
        const Cell& cell = own.sheet->at(*members[i], at->second);
        if (stands_elsewhere(cell)) continue;
        ReadValue read = read_value(read_as(field.columns[column]), cell, {.exact = true});
        if (!read.problem.empty()) {
          own_rows_[first_report + i].cells.push_back({.column = column_letters(at->second), .header = field.columns[column].label.in(view_.language()), .field = field.columns[column].label, .outcome = CellOutcome::kRefused,
                                                       .text = cell_text(cell), .reason = std::move(read.problem), .mend = std::move(read.mend)});
          continue;
        }
        cells[column] = std::move(read.value);
      }
      table.rows.push_back(std::move(cells));
    }
    Value after(std::move(table));
    std::vector<model::Complaint> complaints = model::check_value(field, after);
    if (!complaints.empty()) {
      all_reports([&](RowReport& report) { report.outcome = RowOutcome::kRefused, report.reason = complaints[0].what, report.mend = complaints[0].mend; });
      continue;
    }
    if (same_value(after, before) || was_so_in_export(drafts_[draft], own.field, after)) continue;
    if (exported_ != nullptr && drafts_[draft].existing && !was_so_in_export(drafts_[draft], own.field, before)) {  // somebody else changed the table since
      all_reports([&](RowReport& report) { report.outcome = RowOutcome::kRefused, report.reason = Message(kTableChangedByOther, {{"field", field.label}}), report.mend = Message(kExportAgain); });
      continue;
    }
    drafts_[draft].fields[own.field] = std::move(after);
    all_reports([](RowReport& report) { report.outcome = RowOutcome::kChanged; });
  }
}

// Measurements are appended: a row with another value corrects, one that is gone takes nothing away.
std::optional<double> ImportPlanner::measured(const model::View& view, uint32_t draft, const std::string& series, Date at) const {
  const ElementView element = drafts_[draft].existing ? view.element(drafts_[draft].existing.id()) : ElementView();
  if (!element) return std::nullopt;
  const std::vector<model::SeriesPoint> points = view.series(element, series);
  const auto found = std::ranges::lower_bound(points, at, {}, &model::SeriesPoint::at);
  return found != points.end() && found->at == at ? std::optional(found->value) : std::nullopt;
}

void ImportPlanner::read_points_sheet(const OwnSheet& own) {
  const std::span<const Row> rows = own.sheet->rows();
  const auto date_at = own.columns.find("date"), value_at = own.columns.find("value");
  if (date_at == own.columns.end() || value_at == own.columns.end()) return;
  Field date_field, value_field;
  date_field.kind = model::FieldKind::kDate, value_field.kind = model::FieldKind::kNumber;
  for (size_t i = 1; i < rows.size(); ++i) {
    RowReport& report = own_row(own, rows[i]);
    report.key = own_text(own, rows[i], "key");
    const std::string series = own_text(own, rows[i], "series");
    const std::optional<uint32_t> draft = draft_by_key(report.key);
    const ReadValue at = read_value(read_as(date_field), own.sheet->at(rows[i], date_at->second), {.exact = true});
    const ReadValue value = read_value(read_as(value_field), own.sheet->at(rows[i], value_at->second), {.exact = true});
    const auto* date = at.value.get<Date>();
    const auto* number = value.value.get<double>();
    if (!draft || date == nullptr || number == nullptr) {
      report.outcome = RowOutcome::kRefused;
      report.reason = !draft ? Message(kUnknownNumber, {{"number", report.key}}) : Message(kPointUnreadable);
      report.mend = !draft ? Message(kCorrectKey) : Message(kPointMend);
      continue;
    }
    const auto has = [&](const model::View& view) {
      const std::optional<double> there = measured(view, *draft, series, *date);
      return there && same_value(Value(*there), Value(*number));
    };
    if (has(view_) || (exported_ != nullptr && has(*exported_))) continue;
    points_[{*draft, series}].push_back({*date, *number});
    report.outcome = RowOutcome::kChanged;
  }
}

bool ImportPlanner::was_so_in_export(const Draft& draft, FieldId field, const Value& value) const {
  if (exported_ == nullptr || !draft.existing) return false;
  const ElementView then = exported_->element(draft.existing.id());
  return then && same_value(exported_->field(then, field).to_value(), value);
}

ImportPlanner::LinkRow ImportPlanner::link_row(const OwnSheet& own, const Row& row) const {
  const std::string name = own_text(own, row, "relation");
  LinkRow made{.type = metamodel().find_relation_type(std::string_view(name).substr(0, name.find(':'))), .from = own_text(own, row, "from"), .to = own_text(own, row, "to"), .number = number_of(own_text(own, row, "number"))};
  const model::RelationView relation = made.number && *made.number < view_.snapshot()->relation_slots() ? view_.relation({*made.number}) : model::RelationView{};
  if (relation && relation.type() == made.type && key_of(relation.from()) == made.from && key_of(relation.to()) == made.to) made.relation = relation;
  return made;
}

void ImportPlanner::read_link_sheet(const OwnSheet& own) {
  const std::span<const Row> rows = own.sheet->rows();
  std::set<uint32_t> listed;
  std::vector<LinkRow> links;
  size_t known = 0;
  for (size_t i = 1; i < rows.size(); ++i) {
    links.push_back(link_row(own, rows[i]));
    known += static_cast<bool>(links.back().relation);
    if (links.back().relation) listed.insert(links.back().relation.id().index);
  }
  // Numbers mean something in the register that gave them out. Most of them known: it is this one.
  const bool at_home = known * 2 >= links.size();
  for (size_t i = 0; i < links.size(); ++i) {
    const LinkRow& link = links[i];
    RowReport& report = own_row(own, rows[i + 1]);
    report.name = link.from + " → " + link.to;
    report.key = own_text(own, rows[i + 1], "number");
    if (link.relation) {
      std::vector<model::FieldValue> fields = read_link_fields(own, rows[i + 1], link, report);
      if (!fields.empty()) link_fields_.emplace_back(link.relation.id(), std::move(fields));
      continue;
    }
    const bool taken_away = at_home && link.number && *link.number < view_.snapshot()->relation_slots() && !view_.relation({*link.number});
    if (taken_away) {
      report.reason = Message(kChangedSinceExport);
      continue;
    }
    add_listed_link(own, rows[i + 1], link, report, listed);
  }
  if (at_home) unlink_unlisted(own, listed);
}

void ImportPlanner::add_listed_link(const OwnSheet& own, const Row& row, const LinkRow& link, RowReport& report, std::set<uint32_t>& listed) {
  const std::optional<uint32_t> from = draft_by_key(link.from), to = draft_by_key(link.to);
  if (!link.type.valid() || !from || !to) {
    report.outcome = RowOutcome::kRefused;
    report.reason = Message(kUnknownNumber, {{"number", !from ? link.from : !to ? link.to : own_text(own, row, "relation")}});
    report.mend = Message(kCorrectKey);
    return;
  }
  if (!link.number) {  // added by hand: perhaps it is there already, or stands in a column of another sheet too
    bool there = linked_.contains({link.type.value, *from, *to});
    if (drafts_[*from].existing && drafts_[*to].existing) {
      view_.for_each_out(drafts_[*from].existing, link.type, [&](const model::Edge& edge) {
        if (edge.other == model::Ref(drafts_[*to].existing.id())) there = true, listed.insert(edge.relation.index);
      });
    }
    if (there) return;
  }
  linked_.insert({link.type.value, *from, *to});
  links_.push_back({.type = link.type, .from = *from, .to = *to, .place = {}, .fields = read_link_fields(own, row, link, report)});
  report.outcome = RowOutcome::kChanged;
}

// The fields of a link that the row gives otherwise than the register has them.
std::vector<model::FieldValue> ImportPlanner::read_link_fields(const OwnSheet& own, const Row& row, const LinkRow& link, RowReport& report) {
  std::vector<model::FieldValue> changed;
  for (const FieldId id : metamodel().relation_type(link.type).fields) {
    const Field& field = metamodel().field(id);
    const auto at = own.columns.find(field.name);
    if (at == own.columns.end() || field.internal || field.removed) continue;
    const Cell& cell = own.sheet->at(row, at->second);
    if (cell.empty() || stands_elsewhere(cell)) continue;  // an empty cell leaves the value alone, here as everywhere
    ReadValue read = read_value(read_as(field), cell, {.exact = true});
    CellReport told{.column = column_letters(at->second), .header = field.label.in(view_.language()), .field = field.label, .text = cell_text(cell)};
    if (read.problem.empty()) {
      std::vector<model::Complaint> complaints = model::check_value(field, read.value);
      if (!complaints.empty()) read.problem = std::move(complaints[0].what), read.mend = std::move(complaints[0].mend);
    }
    if (!read.problem.empty()) {
      told.outcome = CellOutcome::kRefused, told.reason = std::move(read.problem), told.mend = std::move(read.mend);
      report.cells.push_back(std::move(told));
      continue;
    }
    Value before;
    if (link.relation) {
      const model::ValueView value = view_.field(link.relation, id);
      before = value.commitment() != nullptr ? Value(view_.text(link.relation, id)) : value.to_value();
    }
    if (same_value(before, read.value)) continue;
    told.outcome = CellOutcome::kSet, told.before = display(id, before), told.after = display(id, read.value);
    report.cells.push_back(std::move(told));
    report.outcome = RowOutcome::kChanged;
    changed.push_back({id, std::move(read.value)});
  }
  return changed;
}

// Links that stood in the export and are no longer on the list were taken out by hand.
void ImportPlanner::unlink_unlisted(const OwnSheet& own, const std::set<uint32_t>& listed) {
  const std::optional<ExportMeta> meta = read_export_meta(*own.workbook);
  std::set<uint16_t> types;
  for (const MetaColumn& column : meta->columns) {
    const TypeId type = metamodel().find_type(column.type);
    if (type.valid()) types.insert(type.value);
  }
  const auto in_scope = [&](model::Ref ref) { return !ref.is_element() || types.contains(view_.element(ref.element()).type().value); };
  view_.for_each_relation([&](const model::RelationView& relation) {
    if (relation.added_at() > meta->revision || listed.contains(relation.id().index) || !in_scope(relation.from()) || !in_scope(relation.to())) return;
    const bool known = std::any_of(unlinks_.begin(), unlinks_.end(), [&](const Unlink& one) { return one.relation == relation.id(); });
    if (!known) unlinks_.push_back({relation.id(), {}});
  });
}

std::string ImportPlanner::key_of(model::Ref ref) const {
  return ref.is_element() ? std::string(view_.element(ref.element()).key()) : '#' + std::to_string(ref.relation().index);
}

// By key alone, whatever else is called so.
std::optional<uint32_t> ImportPlanner::index_by_key(const std::string& key) const {
  if (key.empty()) return std::nullopt;
  std::vector<uint32_t> found = index_.find(key, {});
  std::erase_if(found, [&](uint32_t index) { return index_.at(index).key != key; });
  return found.size() == 1 ? std::optional(found[0]) : std::nullopt;
}

std::optional<uint32_t> ImportPlanner::draft_by_key(const std::string& key) {
  if (const ElementView element = view_.find(key)) return draft_of(element);
  const std::optional<uint32_t> planned = index_by_key(key);
  return planned ? std::optional(draft_of_index(*planned)) : std::nullopt;
}

}  // namespace koers::exchange::table
