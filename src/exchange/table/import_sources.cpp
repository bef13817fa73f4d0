// What was chosen for a source before: kept in the register as an element of its own, with history, seen and exported like any other.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "exchange/table/import_planner.h"
#include "exchange/table/own_export.h"
#include "exchange/table/recognise_messages.h"

namespace koers::exchange::table {

using model::ElementView;
using model::FieldId;
using model::TypeId;
using model::Value;

namespace {


// "projecten 2027-03 v2 (1).xlsx|Lijst|1" and the one of next month are one source: dates, versions and marks of a copy are left out.
std::string source_key(const std::string& file, const std::string& sheet, const std::string& id) {
  static constexpr auto kCopies = std::to_array<std::string_view>({"kopie", "copy", "van", "of", "def", "definitief", "concept", "final", "versie", "version", "v", "nieuw", "export", "januari", "februari", "maart",
                                                                   "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"});
  const std::string folded = fold(std::string_view(file).substr(0, file.rfind('.')));
  std::string key;
  for (const std::string& word : split(folded, ' ')) {
    const bool figures = word.find_first_not_of("0123456789") == word.npos || (word.size() > 1 && word[0] == 'v' && word.find_first_not_of("0123456789", 1) == word.npos) || (word.size() == 2 && word[0] == 'q');
    if (word.empty() || figures || std::find(kCopies.begin(), kCopies.end(), word) != kCopies.end()) continue;
    key += (key.empty() ? "" : " ") + word;
  }
  if (key.empty()) key = folded;
  const size_t number = id.find('|', file.size() + 1 + sheet.size());
  return key + '|' + fold(sheet) + (number == id.npos ? "" : id.substr(number));
}

std::string text_at(const std::vector<Value>& row, size_t column) { return column < row.size() && row[column].get<std::string>() != nullptr ? *row[column].get<std::string>() : std::string(); }

std::map<std::string, std::string> pairs_of(const Value& value) {
  std::map<std::string, std::string> pairs;
  const auto* table = value.get<model::Table>();
  if (table == nullptr) return pairs;
  for (const std::vector<Value>& row : table->rows) pairs[text_at(row, 0)] = text_at(row, 1);
  return pairs;
}

Value table_of(const std::map<std::string, std::string>& pairs) {
  model::Table table;
  for (const auto& [first, second] : pairs) table.rows.push_back({Value(first), Value(second)});
  return table.rows.empty() ? Value() : Value(std::move(table));
}

}  // namespace

void ImportPlanner::read_sources() {
  const TypeId type = metamodel().find_type(kSourceType);
  if (!type.valid() || options_.remembered == RememberedChoices::kIgnore) return;
  const auto field = [&](const char* name) { return metamodel().find_field(type, name); };
  view_.for_each_element(type, [&](const ElementView& element) {
    KnownSource source{.element = element};
    source.choice.type = view_.text(element, field("about"));
    source.choice.columns = pairs_of(view_.field(element, field("columns")).to_value());
    source.answers = pairs_of(view_.field(element, field("answers")).to_value());
    const std::string key = view_.text(element, field("external_id"));
    if (!key.empty()) sources_.emplace(key, std::move(source));
  });
}

// What holds for a table: what our own export says of itself, then what was chosen before, then what is chosen now.
TableChoice ImportPlanner::choice_for(const Workbook& workbook, const Sheet& sheet, const std::string& id, std::string& source) const {
  TableChoice choice = own_export_choice(workbook, sheet);
  const auto known = sources_.find(source_key(workbook.file, sheet.name, id));
  if (known != sources_.end() && !is_own_export(workbook)) {
    source = std::string(known->second.element.key());
    // A type that no longer exists, or a meaning that it no longer has, was chosen in vain.
    const TypeId type = metamodel().find_type(known->second.choice.type);
    if (known->second.choice.type == "-" || type.valid()) choice.type = known->second.choice.type;
    for (const auto& [header, meaning] : known->second.choice.columns) {
      if (meaning == "-" || !type.valid() || read_meaning(vocabulary_, type, meaning)) choice.columns[fold(header)] = meaning;
    }
  }
  const auto chosen = options_.tables.find(id);
  if (chosen != options_.tables.end()) {
    if (!chosen->second.type.empty()) choice.type = chosen->second.type;
    for (const auto& [header, meaning] : chosen->second.columns) choice.columns[fold(header)] = meaning;
  }
  return choice;
}

void ImportPlanner::say_remembered(const std::string& id, RecognisedTable& table) const {
  const auto chosen = options_.tables.find(id);
  const auto now = [&](const std::string& header) {
    return chosen != options_.tables.end() && std::any_of(chosen->second.columns.begin(), chosen->second.columns.end(), [&](const auto& one) { return fold(one.first) == fold(header); });
  };
  if (chosen == options_.tables.end() || chosen->second.type.empty()) {
    if (table.reason.id() == Message(kTypeChosen).id() || table.reason.id() == Message(kTableLeftOut).id()) table.reason = Message(kTypeRemembered);
  }
  for (RecognisedColumn& column : table.columns) {
    if ((column.reason.id() == Message(kHeaderChosen).id() || column.reason.id() == Message(kHeaderLeftOut).id()) && !now(column.header)) column.reason = Message(kHeaderRemembered);
  }
}

std::optional<std::string> ImportPlanner::answer_to(const std::string& question, const std::string& file, const std::string& sheet) {
  if (const auto given = options_.answers.find(question); given != options_.answers.end()) {
    given_answers_[file + '|' + sheet][question] = given->second;
    return given->second;
  }
  for (const auto& [key, source] : sources_) {
    if (const auto known = source.answers.find(question); known != source.answers.end()) return known->second;
  }
  return std::nullopt;
}

// Only what somebody said: what was recognised is found again, and perhaps better.
void ImportPlanner::remember_sources() {
  const TypeId type = metamodel().find_type(kSourceType);
  if (!type.valid()) return;
  const auto field = [&](const char* name) { return metamodel().find_field(type, name); };
  std::set<std::string> done;
  for (const TableReport& report : plan_.report.tables) {
    const std::string& id = report.id;
    const auto chosen = options_.tables.find(id);
    const auto given = given_answers_.find(report.file + '|' + report.sheet);
    const bool says_something = (chosen != options_.tables.end() && (!chosen->second.type.empty() || !chosen->second.columns.empty())) || given != given_answers_.end();
    const std::string key = source_key(report.file, report.sheet, id);
    if (!says_something || !done.insert(key).second) continue;
    const auto known = sources_.find(key);
    KnownSource source = known == sources_.end() ? KnownSource{} : known->second;
    std::map<std::string, std::string> columns;
    for (const auto& [header, meaning] : source.choice.columns) columns[fold(header)] = meaning;
    if (chosen != options_.tables.end()) {
      if (!chosen->second.type.empty()) source.choice.type = chosen->second.type;
      for (const auto& [header, meaning] : chosen->second.columns) columns[fold(header)] = meaning;
    }
    if (source.choice.type.empty() && !columns.empty()) source.choice.type = report.type;
    if (given != given_answers_.end()) for (const auto& [question, answer] : given->second) source.answers[question] = answer;
    const Value about = source.choice.type.empty() ? Value() : Value(source.choice.type), meanings = table_of(columns), answers = table_of(source.answers);
    Draft draft{.type = type, .existing = source.element, .name = report.sheet.empty() ? report.file : report.file + " › " + report.sheet};
    const auto set = [&](const char* name, const Value& value) {
      const Value before = draft.existing ? view_.field(draft.existing, field(name)).to_value() : Value();
      if (!(before == value)) draft.fields[field(name)] = value;
    };
    set("about", about), set("columns", meanings), set("answers", answers);
    if (draft.fields.empty()) continue;
    if (!draft.existing) {
      draft.key.clear();
      draft.fields[metamodel().name_field()] = draft.name;
      draft.fields[field("external_id")] = key;
    } else {
      draft.key = std::string(draft.existing.key()), draft.name = view_.name(draft.existing);
    }
    if (options_.today) draft.fields[field("last_read")] = Value(*options_.today);
    drafts_.push_back(std::move(draft));
  }
}

}  // namespace koers::exchange::table
