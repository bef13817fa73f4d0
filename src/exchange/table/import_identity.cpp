// Which element a row is: one of the register, one that another row speaks of, or a new one.
#include <algorithm>

#include "base/hash.h"
#include "base/text.h"
#include "exchange/table/import_messages.h"
#include "exchange/table/import_planner.h"

namespace koers::exchange::table {

using model::ElementView;
using model::FieldId;
using model::FieldKind;
using model::TypeId;

namespace {

std::string text_of(const TableBlock& block, uint32_t row, const RecognisedColumn* column, bool exact) {
  if (column == nullptr) return {};
  const Cell& cell = block.cell(row, column->column);
  if (cell.kind == CellKind::kError) return {};
  std::string text = cell_text(cell);
  if (exact) return text;
  return says_nothing(text) ? std::string() : tidy(text);
}

}  // namespace

// Where elements came from before: by file, sheet and row.
void ImportPlanner::read_origins() {
  std::set<uint16_t> types;
  for (const SourceTable& source : tables_) {
    if (plan_.report.tables[source.report].taken && !source.own_export) types.insert(source.table.type.value);
  }
  for (const uint16_t type : types) {
    const FieldId origin = metamodel().find_field(TypeId{type}, "origin");
    if (!origin.valid()) continue;
    view_.for_each_element(TypeId{type}, [&](const ElementView& element) {
      const model::Value value = view_.field(element, origin).to_value();
      const auto* table = value.get<model::Table>();
      if (table == nullptr) return;
      for (const std::vector<model::Value>& row : table->rows) {
        const auto text = [&](size_t i) { return i < row.size() && row[i].get<std::string>() != nullptr ? *row[i].get<std::string>() : std::string(); };
        origins_.emplace(std::tuple(text(0), text(1), text(2)), element.id());
        remembered_.push_back({element.id(), text(0), text(1), text(2)});
      }
    });
  }
}

void ImportPlanner::identify_rows() {
  for (uint32_t table = 0; table < tables_.size(); ++table) {
    const SourceTable& source = tables_[table];
    if (!plan_.report.tables[source.report].taken) continue;
    const RecognisedTable& recognised = source.table;
    const RecognisedColumn* key = recognised.taken(Target::Kind::kKey);
    const RecognisedColumn* name = recognised.taken(Target::Kind::kField, metamodel().name_field());
    const FieldId external = metamodel().find_field(recognised.type, "external_id");
    const RecognisedColumn* number = external.valid() ? recognised.taken(Target::Kind::kField, external) : nullptr;
    const auto first = static_cast<uint32_t>(rows_.size());
    for (const uint32_t body : recognised.rows.data) {
      PlannedRow row{.table = table, .body = body, .report = {.table = plan_.report.tables[source.report].id, .row = source.sheet->rows()[body].number, .type = metamodel().type(recognised.type).name}};
      row.key = text_of(recognised.block, body, key, false);
      row.number = text_of(recognised.block, body, number, source.own_export);
      row.name = text_of(recognised.block, body, name, source.own_export);
      rows_.push_back(std::move(row));
    }
    table_names_.resize(tables_.size());
    for (uint32_t row = first; row < rows_.size(); ++row) table_names_[table].insert(fold(rows_[row].name));
    // First what is known for certain, so that a new name further up does not take what belongs to a row further down.
    std::vector<uint32_t> open;
    for (uint32_t row = first; row < rows_.size(); ++row) {
      if (!match_known(rows_[row])) open.push_back(row);
    }
    for (const uint32_t row : open) identify(row);
  }
}

void ImportPlanner::attach(PlannedRow& row, uint32_t draft, Message reason) {
  row.draft = draft;
  Draft& found = drafts_[draft];
  const uint32_t self = static_cast<uint32_t>(&row - rows_.data());
  if (found.row == kNone) found.row = self;
  else if (found.row != self) reason = Message(kAddsTo, {{"row", rows_[found.row].report.row}});
  if (found.number.empty()) found.number = row.number;
  row.report.key = found.key;
  row.report.name = !row.name.empty() ? row.name : found.name;
  row.report.reason = std::move(reason);
  found.origins.emplace_back(row.table, row.number.empty() ? std::to_string(row.report.row) : row.number);
}

uint32_t ImportPlanner::draft_of(ElementView existing) {
  const auto [at, fresh] = draft_by_element_.emplace(existing.id().index, static_cast<uint32_t>(drafts_.size()));
  if (fresh) drafts_.push_back({.type = existing.type(), .existing = existing, .key = std::string(existing.key()), .name = view_.name(existing)});
  return at->second;
}

uint32_t ImportPlanner::draft_of_index(uint32_t index) {
  uint32_t& draft = draft_by_index_[index];
  if (draft == kNone) draft = draft_of(view_.element(index_.at(index).ref.element()));
  return draft;
}

// Key, number in the other system, or the name of one element alone. Rows that match nothing yet wait.
bool ImportPlanner::match_known(PlannedRow& row) {
  const TypeId type = tables_[row.table].table.type;
  if (!row.key.empty()) {
    const ElementView element = view_.find(row.key);
    if (!element) return false;
    if (element.type() != type) {
      refuse(row, Message(kKeyOfOtherType, {{"key", row.key}, {"type", metamodel().type(element.type()).label}}), Message(kCorrectKey));
      return true;
    }
    attach(row, draft_of(element), Message(kFoundByKey));
    return true;
  }
  if (!row.number.empty()) {
    std::vector<uint32_t> found = index_.find(row.number, std::span(&type, 1));
    std::erase_if(found, [&](uint32_t index) {  // by number, not by a name that happens to be the same
      const Referent& referent = index_.at(index);
      if (referent.planned) return fold(drafts_[referent.draft].number) != fold(row.number);
      const FieldId number = metamodel().find_field(type, "external_id");
      return fold(view_.text(view_.element(referent.ref.element()), number)) != fold(row.number);
    });
    if (found.size() == 1) {
      attach(row, draft_of_index(found[0]), Message(kFoundByNumber, {{"number", row.number}}));
      return true;
    }
    // The register's own key in the column of numbers: "INI-7".
    const ElementView element = view_.find(row.number);
    if (found.empty() && element && element.type() == type) {
      attach(row, draft_of(element), Message(kFoundByKey));
      return true;
    }
  }
  return false;
}

void ImportPlanner::identify(uint32_t index) {
  PlannedRow& row = rows_[index];
  const SourceTable& source = tables_[row.table];
  const TypeId type = source.table.type;
  if (row.name.empty() && row.number.empty() && row.key.empty()) {
    // Below a row that was named, in a table of details: "stands once per block".
    const bool before = index > 0 && rows_[index - 1].table == row.table && rows_[index - 1].draft != kNone;
    if (source.has_detail_keys && before) return attach(row, rows_[index - 1].draft, Message());
    std::string from;
    row.name = made_up_name(row, from);
    if (row.name.empty()) return refuse(row, Message(kRowNoName), Message(kGiveName));
    const std::vector<uint32_t> known = index_.find(row.name, std::span(&type, 1));
    if (!known.empty()) return attach(row, draft_of_index(known[0]), Message(kFoundByName));
    row.draft = new_draft(row, Message(kIsNewNamedFrom, {{"from", from}}));
    return;
  }
  if (row.name.empty() && row.key.empty()) return refuse(row, Message(kUnknownNumber, {{"number", row.number}}), Message(kGiveNameOrNumber));

  std::vector<uint32_t> found = index_.find(row.name, std::span(&type, 1));
  // What carries another number is another thing, whatever it is called.
  std::erase_if(found, [&](uint32_t candidate) {
    const Referent& referent = index_.at(candidate);
    if (fold(referent.name) != fold(row.name)) return true;  // found by its number or abbreviation
    if (row.number.empty()) return false;
    const std::string number = referent.planned ? drafts_[referent.draft].number : view_.text(view_.element(referent.ref.element()), metamodel().find_field(type, "external_id"));
    return !number.empty() && fold(number) != fold(row.number);
  });
  if (skip_twice(row, found)) return;
  if (found.size() > 1) {
    const auto origin = origins_.find(std::tuple(source.workbook->file, source.sheet->name, std::to_string(row.report.row)));
    if (origin != origins_.end()) {
      std::erase_if(found, [&](uint32_t candidate) { return index_.at(candidate).planned || index_.at(candidate).ref.element() != origin->second; });
    }
    if (found.size() != 1) found = index_.find(row.name, std::span(&type, 1));
  }
  if (found.size() > 1) {
    if (const std::optional<uint32_t> picked = pick_by_links(row, found)) found = {*picked};
  }
  if (found.size() > 1) {
    NamedPart part{row.name, found, {}};
    const std::string id = question_id("row", source.workbook->file + '|' + source.sheet->name + '|' + row.name + '|' + std::to_string(row.report.row), std::span(&type, 1));
    if (const std::optional<std::string> answer = answer_to(id, source.workbook->file, source.sheet->name)) {
      if (*answer == "new") return add_or_rename(index);
      const ElementView element = view_.find(*answer);
      if (element && element.type() == type) return attach(row, draft_of(element), Message(kFoundByName));
    }
    Question& asked = question(id, kWhichRow, {{"name", row.name}}, where_of(row));
    if (asked.candidates.empty()) {
      for (const uint32_t candidate : found) asked.candidates.push_back({index_.at(candidate).key, metamodel().type(type).name, index_.at(candidate).key, index_.at(candidate).name, 1});
    }
    return refuse(row, Message(kWhichRow, {{"name", row.name}}), Message(kAnswerQuestion));
  }
  if (found.size() == 1) {
    const uint32_t draft = draft_of_index(found[0]);
    const uint32_t before = drafts_[draft].row;
    // Twice in one table: details of the same thing, the same row again, or two things of one name.
    if (before != kNone && rows_[before].table == row.table && !source.has_detail_keys) {
      plan_.report.notes.push_back({Message(kSameNameElsewhere, {{"name", row.name}, {"row", rows_[before].report.row}}), where_of(row), {}});
      return add_or_rename(index);
    }
    return attach(row, draft, Message(kFoundByName));
  }
  add_or_rename(index);
}

// A row that stands in the same table already, cell for cell.
bool ImportPlanner::skip_twice(PlannedRow& row, std::span<const uint32_t> found) {
  if (tables_[row.table].has_detail_keys) return false;
  for (const uint32_t candidate : found) {
    const uint32_t draft = draft_by_index_[candidate];
    if (draft == kNone || drafts_[draft].row == kNone) continue;
    const PlannedRow& before = rows_[drafts_[draft].row];
    if (before.table != row.table || !same_cells(before, row)) continue;
    row.report.outcome = RowOutcome::kSkipped;
    row.report.name = row.name;
    row.report.reason = Message(kRowTwice, {{"row", before.report.row}});
    return true;
  }
  return false;
}

// Nothing of this name or number: the row may have been called otherwise when it was read before.
void ImportPlanner::add_or_rename(uint32_t index) {
  PlannedRow& row = rows_[index];
  const SourceTable& source = tables_[row.table];
  const auto origin = origins_.find(std::tuple(source.workbook->file, source.sheet->name, row.number.empty() ? std::to_string(row.report.row) : row.number));
  if (origin != origins_.end() && row.key.empty()) {
    const ElementView element = view_.element(origin->second);
    const bool free = element && element.type() == source.table.type && !draft_by_element_.contains(element.id().index);
    const std::string before = free ? view_.name(element) : std::string();
    const bool elsewhere = free && table_names_[row.table].contains(fold(before));
    if (free && !elsewhere) {
      const std::string folded_before = fold(before), folded_after = fold(row.name);
      const int length = static_cast<int>(std::max(folded_before.size(), folded_after.size()));
      const bool alike = !row.number.empty() || edit_distance(folded_before, folded_after, std::max(2, length / 3)) <= std::max(2, length / 3);
      const std::string id = question_id("renamed", source.workbook->file + '|' + before + '|' + row.name, std::span(&source.table.type, 1));
      const std::optional<std::string> answer = answer_to(id, source.workbook->file, source.sheet->name);
      if (alike || (answer && *answer == element.key())) return attach(row, draft_of(element), Message(kFoundByRow, {{"before", before}}));
      if (!answer) {
        Question& asked = question(id, kRenamedRow, {{"row", row.report.row}, {"before", before}, {"after", row.name}}, where_of(row));
        if (asked.candidates.empty()) {
          const std::string type = metamodel().type(element.type()).name;
          asked.candidates = {{std::string(element.key()), type, std::string(element.key()), before, 0.5}, {"new", type, "", row.name, 0.5}};
        }
        return refuse(row, Message(kRenamedRow, {{"row", row.report.row}, {"before", before}, {"after", row.name}}), Message(kAnswerQuestion));
      }
    }
  }
  row.draft = new_draft(row, Message(kIsNew));
}

uint32_t ImportPlanner::new_draft(PlannedRow& row, Message reason) {
  const auto draft = static_cast<uint32_t>(drafts_.size());
  const TypeId type = tables_[row.table].table.type;
  drafts_.push_back({.type = type, .key = row.key, .number = row.number, .name = row.name});
  drafts_[draft].index = index_.add({.type = type, .key = row.key, .name = row.name, .planned = true, .draft = draft});
  draft_by_index_.push_back(draft);
  if (!row.number.empty()) index_.add_text(drafts_[draft].index, row.number);
  const FieldId short_name = metamodel().find_field(type, "abbreviation");
  const RecognisedColumn* column = short_name.valid() ? tables_[row.table].table.taken(Target::Kind::kField, short_name) : nullptr;
  if (column != nullptr) index_.add_text(drafts_[draft].index, text_of(tables_[row.table].table.block, row.body, column, false));
  attach(row, draft, std::move(reason));
  row.report.outcome = RowOutcome::kAdded;
  return draft;
}

void ImportPlanner::refuse(PlannedRow& row, Message reason, Message mend) {
  row.report.outcome = RowOutcome::kRefused;
  row.report.name = row.name;
  row.report.reason = std::move(reason);
  row.report.mend = std::move(mend);
}

bool ImportPlanner::same_cells(const PlannedRow& left, const PlannedRow& right) const {
  const TableBlock& block = tables_[left.table].table.block;
  return std::all_of(block.columns.begin(), block.columns.end(), [&](const TableColumn& column) {
    return fold(cell_text(block.cell(left.body, column.column))) == fold(cell_text(block.cell(right.body, column.column)));
  });
}

// Of several of one name: the one whose links stand in the row. "Managementassistent" of Griffie is not the one of Sociaal Domein.
std::optional<uint32_t> ImportPlanner::pick_by_links(const PlannedRow& row, std::span<const uint32_t> found) const {
  const SourceTable& source = tables_[row.table];
  std::optional<uint32_t> best;
  int best_count = 0;
  bool tie = false;
  for (const uint32_t candidate : found) {
    if (index_.at(candidate).planned) continue;
    const ElementView element = view_.element(index_.at(candidate).ref.element());
    int count = 0;
    for (const RecognisedColumn& column : source.table.columns) {
      if (column.verdict != ColumnVerdict::kTaken || target_of(column).kind != Target::Kind::kRelation) continue;
      const std::string text = fold(cell_text(source.table.block.cell(row.body, column.column)));
      if (text.empty()) continue;
      const auto compare = [&](const model::Edge& edge) {
        if (!edge.other.is_element()) return;
        const ElementView other = view_.element(edge.other.element());
        const FieldId short_name = metamodel().find_field(other.type(), "abbreviation");
        count += text == fold(view_.name(other)) || text == fold(other.key()) || (short_name.valid() && text == fold(view_.text(other, short_name)));
      };
      if (target_of(column).incoming) view_.for_each_in(element, target_of(column).relation, compare);
      else view_.for_each_out(element, target_of(column).relation, compare);
    }
    if (count > best_count) best = candidate, best_count = count, tie = false;
    else if (count == best_count) tie = true;
  }
  return tie ? std::nullopt : best;
}

// A name for a row of a table that has no column for it: its own text ("projectleider"), or the sheet and what it belongs to.
std::string ImportPlanner::made_up_name(const PlannedRow& row, std::string& from) const {
  const SourceTable& source = tables_[row.table];
  if (source.has_name) return {};
  const FieldId external = metamodel().find_field(source.table.type, "external_id");
  for (const RecognisedColumn& column : source.table.columns) {
    if (column.verdict != ColumnVerdict::kTaken) continue;
    const Target& target = target_of(column);
    if (target.kind == Target::Kind::kField && target.field == external) return {};  // a number, and it is empty
    const bool text = target.kind == Target::Kind::kField && target.weight >= 0.9 && metamodel().field(target.field).kind == FieldKind::kText;
    if (!text && target.kind != Target::Kind::kRelation) continue;
    const std::string value = text_of(source.table.block, row.body, &column, false);
    if (value.empty()) continue;
    from = column.header;
    const std::string& table_name = source.sheet->name.empty() ? metamodel().type(source.table.type).label.nl : source.sheet->name;
    return text ? value : table_name + ' ' + value;
  }
  return {};
}

std::string ImportPlanner::question_id(std::string_view kind, std::string_view text, std::span<const TypeId> types) const {
  std::string all(kind);
  for (const TypeId type : types) all += '|' + metamodel().type(type).name;
  const uint64_t hash = hash64(all + '|' + fold(text));
  std::string id = std::string(kind) + '-';
  for (int shift = 44; shift >= 0; shift -= 4) id.push_back("0123456789abcdef"[hash >> shift & 15]);
  return id;
}

Question& ImportPlanner::question(const std::string& id, const MessageText& text, std::vector<MessageArgument> arguments, const Where& where) {
  const auto [at, fresh] = questions_.emplace(id, static_cast<uint32_t>(plan_.report.questions.size()));
  if (fresh) plan_.report.questions.push_back({.id = id, .what = Message(text, std::move(arguments))});
  Question& asked = plan_.report.questions[at->second];
  ++asked.place_count;
  if (asked.places.size() < 10) asked.places.push_back(where);
  return asked;
}

}  // namespace koers::exchange::table
