#include "exchange/table/export_register.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "exchange/table/import_messages.h"
#include "exchange/table/own_export.h"
#include "exchange/table/recognise.h"
#include "exchange/table/value_reading.h"
#include "exchange/table/writer_messages.h"

namespace koers::exchange::table {
namespace {

using model::ElementType;
using model::ElementView;
using model::Field;
using model::FieldKind;
using model::Value;

OutKind out_kind(FieldKind kind) {
  switch (kind) {
    case FieldKind::kLongText: return OutKind::kLongText;
    case FieldKind::kInteger: return OutKind::kInteger;
    case FieldKind::kNumber: return OutKind::kNumber;
    case FieldKind::kMoney: return OutKind::kMoney;
    case FieldKind::kDate: return OutKind::kDate;
    case FieldKind::kShare: return OutKind::kShare;
    default: return OutKind::kText;
  }
}

// Headers within a sheet differ, also to who folds them.
class Headers {
 public:
  std::string unique(std::string header, const std::string& otherwise) {
    if (used_.insert(fold(header)).second) return header;
    header += " (" + otherwise + ')';
    for (int number = 2; !used_.insert(fold(header)).second; ++number) header += ' ' + std::to_string(number);
    return header;
  }

 private:
  std::set<std::string> used_;
};

class Exporter {
 public:
  Exporter(const model::View& view, const ExportOptions& options) : view_(view), options_(options), metamodel_(view.metamodel()) {}

  Result<OutWorkbook> run() {
    std::vector<Problem> problems;
    for (const std::string& type : options_.types) {
      if (!metamodel_.find_type(type).valid()) problems.push_back({Message(kNoSuchTypeName, {{"type", type}}), {}, Message(kSeeTypes)});
    }
    if (!problems.empty()) return Error(ErrorCode::kInvalidInput, std::move(problems));
    for (const ElementType& type : metamodel_.types()) {
      if (wanted(type)) add_type(type);
    }
    add_links();
    add_points();
    add_long_texts();
    add_about();
    name_sheets();
    add_meta();
    workbook_.title = "Koers";
    workbook_.author = "Koers";
    return std::move(workbook_);
  }

 private:
  Language language() const { return view_.language(); }
  std::string word(const char* dutch, const char* english) const { return language() == Language::kDutch ? dutch : english; }

  bool wanted(const ElementType& type) const {
    const bool named = options_.types.empty() || std::find(options_.types.begin(), options_.types.end(), type.name) != options_.types.end();
    return named && (view_.element_count(type.id) > 0 || (!type.removed && options_.empty_types == EmptyTypes::kAsTemplate));
  }

  // A sheet and what the meta sheet says of it; its final name comes later.
  size_t add_sheet(std::string name, std::string type) {
    workbook_.sheets.push_back({.name = std::move(name), .frozen_columns = 2});
    types_.push_back(std::move(type));
    return workbook_.sheets.size() - 1;
  }
  void add_column(size_t sheet, OutColumn column, std::string meaning) {
    meta_.push_back({sheet, column.header, std::move(meaning)});
    workbook_.sheets[sheet].columns.push_back(std::move(column));
  }

  void add_type(const ElementType& type) {
    const size_t sheet = add_sheet(type.plural.in(language()), type.name);
    Headers headers;
    add_column(sheet, {.header = headers.unique(word("Sleutel", "Key"), "key"), .width = 12}, "key");
    std::vector<const Field*> fields;
    std::vector<const Field*> tables;
    for (const model::FieldId id : type.fields) {
      const Field& field = metamodel_.field(id);
      if (field.internal || field.removed || field.kind == FieldKind::kDocument || !view_.sees(field)) continue;
      if (field.kind == FieldKind::kTable) {
        tables.push_back(&field);
        continue;
      }
      fields.push_back(&field);
      OutColumn column{.header = headers.unique(field.label.in(language()), field.name), .kind = out_kind(field.kind), .help = help_of(field)};
      if (field.kind == FieldKind::kChoice) {
        for (const model::ChoiceOption& option : field.choices) column.choices.push_back(option.label.in(language()));
      }
      if (field.kind == FieldKind::kYesNo) column.choices = {word("ja", "yes"), word("nee", "no")};
      add_column(sheet, std::move(column), field.name);
    }
    std::vector<const model::RelationColumn*> links;
    for (const model::RelationColumn& column : type.relation_columns) {
      const model::RelationType& relation = metamodel_.relation_type(column.relation);
      if (relation.removed) continue;
      links.push_back(&column);
      const Target target{.kind = Target::Kind::kRelation, .relation = column.relation, .incoming = column.incoming, .other = column.other};
      add_column(sheet, {.header = headers.unique(column.label.in(language()), relation.name), .width = 30}, write_meaning(metamodel_, type.id, {target, {}}));
    }
    view_.for_each_element(type.id, [&](const ElementView& element) {
      std::vector<OutCell>& row = workbook_.sheets[sheet].rows.emplace_back();
      row.emplace_back(std::string(element.key()));
      for (const Field* field : fields) row.push_back(cell(element, *field));
      for (const model::RelationColumn* link : links) row.push_back(others(element, *link));
    });
    for (const Field* field : tables) add_details(type, *field);
  }

  // What a person should know before filling in the column.
  std::string help_of(const Field& field) const {
    std::string help = field.help.in(language());
    const auto add = [&](const std::string& sentence) { help += (help.empty() ? "" : "\n") + sentence; };
    if (field.required) add(word("Verplicht.", "Required."));
    if (!field.unit.empty()) add(word("Eenheid: ", "Unit: ") + field.unit + '.');
    if (field.kind == FieldKind::kChoices) {
      std::string names;
      for (const model::ChoiceOption& option : field.choices) names += (names.empty() ? "" : "; ") + option.label.in(language());
      add(word("Een of meer, met puntkomma's: ", "One or more, with semicolons: ") + names + '.');
    }
    if (field.kind == FieldKind::kTexts) add(word("Mag er meer dan een zijn, met puntkomma's.", "May be more than one, with semicolons."));
    if (field.kind == FieldKind::kQuarter) add(word("Als 2027-Q1.", "As 2027-Q1."));
    if (field.personal) add(word("Kan over iemand gaan: wordt verzegeld bewaard en kan worden gewist.", "May be about somebody: kept sealed, and can be erased."));
    return help;
  }

  OutCell cell(const ElementView& element, const Field& field) {
    const model::ValueView value = view_.field(element, field.id);
    if (value.empty()) return {};
    if (value.commitment() != nullptr) return text_cell(view_.text(element, field.id), std::string(element.key()), field);
    return cell_of(field.kind, field.choices, value.to_value(), [&](std::string text) { return text_cell(std::move(text), std::string(element.key()), field); });
  }

  template <class Text>
  OutCell cell_of(FieldKind, const std::vector<model::ChoiceOption>& choices, const Value& value, Text&& text) const {
    const auto label = [&](const std::string& name) {
      const auto found = std::find_if(choices.begin(), choices.end(), [&](const model::ChoiceOption& option) { return option.name == name; });
      return found == choices.end() ? name : found->label.in(language());
    };
    if (const auto* whole = value.get<int64_t>()) return *whole;
    if (const auto* number = value.get<double>()) return *number;
    if (const auto* money = value.get<Money>()) return *money;
    if (const auto* date = value.get<Date>()) return *date;
    if (const auto* share = value.get<Share>()) return *share;
    if (const auto* yes = value.get<bool>()) return *yes ? word("ja", "yes") : word("nee", "no");
    if (const auto* quarter = value.get<Quarter>()) return format_iso(*quarter);
    if (const auto* choice = value.get<model::Choice>()) return label(choice->name);
    if (const auto* texts = value.get<model::Texts>()) {
      std::vector<std::string> items;
      for (const std::string& item : texts->items) items.push_back(label(item));
      return text(join_items(items));
    }
    if (const auto* words = value.get<std::string>()) return text(*words);
    return {};
  }

  // What no cell of Excel can hold goes to a sheet of its own, in parts; in its place stands where.
  OutCell text_cell(std::string text, const std::string& key, const Field& field) {
    if (text.size() <= kExcelCellMax) return text;
    for (size_t at = 0, part = 1; at < text.size(); ++part) {
      size_t end = std::min(text.size(), at + kExcelCellMax - 8);
      while (end < text.size() && (static_cast<uint8_t>(text[end]) & 0xC0) == 0x80) --end;
      long_texts_.push_back({key, field.label.in(language()), static_cast<int64_t>(part), text.substr(at, end - at)});
      at = end;
    }
    return Message(kTextInOtherSheet, {{"sheet", word("Lange teksten", "Long texts")}}).in(language());
  }

  OutCell others(const ElementView& element, const model::RelationColumn& column) {
    std::vector<std::string> items;
    const auto add = [&](const model::Edge& edge) {
      if (!edge.other.is_element()) return;
      const ElementView other = view_.element(edge.other.element());
      if (!other || (!column.other.empty() && std::find(column.other.begin(), column.other.end(), other.type()) == column.other.end())) return;
      items.push_back(std::string(other.key()) + ' ' + view_.name(other));
    };
    if (column.incoming) view_.for_each_in(element, column.relation, add);
    else view_.for_each_out(element, column.relation, add);
    if (items.empty()) return {};
    std::string joined = join_items(items);
    if (joined.size() <= kExcelCellMax) return joined;
    for (std::string& item : items) item = item.substr(0, item.find(' '));  // keys alone still say it all
    joined = join_items(items);
    return joined.size() <= kExcelCellMax ? OutCell(joined) : OutCell(Message(kTextInOtherSheet, {{"sheet", links_name()}}).in(language()));
  }

  // The rows of a table field: one sheet for all elements of the type.
  void add_details(const ElementType& type, const Field& field) {
    std::optional<size_t> sheet;
    const auto open = [&] {
      sheet = add_sheet(type.label.in(language()) + " - " + field.label.in(language()), type.name + '.' + field.name);
      Headers headers;
      add_column(*sheet, {.header = headers.unique(word("Sleutel", "Key"), "key"), .width = 12}, "key");
      add_column(*sheet, {.header = headers.unique(word("Naam", "Name"), "name")}, "-");
      for (const model::Column& column : field.columns) {
        OutColumn made{.header = headers.unique(column.label.in(language()), column.name), .kind = out_kind(column.kind)};
        for (const model::ChoiceOption& option : column.choices) made.choices.push_back(option.label.in(language()));
        if (column.kind == FieldKind::kYesNo) made.choices = {word("ja", "yes"), word("nee", "no")};
        add_column(*sheet, std::move(made), column.name);
      }
    };
    if (options_.empty_types == EmptyTypes::kAsTemplate) open();
    view_.for_each_element(type.id, [&](const ElementView& element) {
      const Value value = view_.field(element, field.id).to_value();
      const auto* table = value.get<model::Table>();
      if (table == nullptr) return;
      if (!sheet) open();
      for (const std::vector<Value>& row : table->rows) {
        std::vector<OutCell>& cells = workbook_.sheets[*sheet].rows.emplace_back();
        cells.emplace_back(std::string(element.key()));
        cells.emplace_back(view_.name(element));
        for (size_t column = 0; column < row.size() && column < field.columns.size(); ++column) {
          cells.push_back(cell_of(field.columns[column].kind, field.columns[column].choices, row[column], [&](std::string text) { return text_cell(std::move(text), std::string(element.key()), field); }));
        }
      }
    });
  }

  std::string links_name() const { return word("Alle koppelingen", "All links"); }

  // Every link, one a row, with its own fields. Links that end on a link are told by its number.
  void add_links() {
    std::map<std::string, size_t> columns;  // field name → column
    std::vector<std::pair<const Field*, size_t>> fields;
    const size_t sheet = add_sheet(links_name(), std::string(kLinksMeaning));
    Headers headers;
    const auto fixed = [&](const char* dutch, const char* english, const char* meaning, OutKind kind = OutKind::kText) { add_column(sheet, {.header = headers.unique(word(dutch, english), meaning), .kind = kind}, meaning); };
    fixed("Nr", "No", "number", OutKind::kInteger);
    fixed("Koppeling", "Link", "relation");
    fixed("Van", "From", "from");
    fixed("Van naam", "From name", "-");
    fixed("Naar", "To", "to");
    fixed("Naar naam", "To name", "-");
    std::vector<std::vector<OutCell>> rows;
    view_.for_each_relation([&](const model::RelationView& relation) {
      if (!in_scope(relation.from()) || !in_scope(relation.to())) return;
      const model::RelationType& type = metamodel_.relation_type(relation.type());
      std::vector<OutCell> row{static_cast<int64_t>(relation.id().index), type.name + ": " + type.label.in(language()), key_of(relation.from()), name_of(relation.from()), key_of(relation.to()), name_of(relation.to())};
      for (const model::FieldId id : type.fields) {
        const Field& field = metamodel_.field(id);
        if (field.internal || field.removed || field.kind == FieldKind::kTable || field.kind == FieldKind::kDocument || !view_.sees(field)) continue;
        const model::ValueView value = view_.field(relation, id);
        if (value.empty()) continue;
        const auto [at, fresh] = columns.emplace(field.name, 6 + columns.size());
        if (fresh) add_column(sheet, {.header = headers.unique(field.label.in(language()), field.name), .kind = out_kind(field.kind)}, field.name);
        if (row.size() <= at->second) row.resize(at->second + 1);
        const std::string number = std::to_string(relation.id().index);
        if (value.commitment() != nullptr) row[at->second] = text_cell(view_.text(relation, id), number, field);
        else row[at->second] = cell_of(field.kind, field.choices, value.to_value(), [&](std::string text) { return text_cell(std::move(text), number, field); });
      }
      rows.push_back(std::move(row));
    });
    workbook_.sheets[sheet].rows = std::move(rows);
  }

  // Every measurement, one a row.
  void add_points() {
    std::optional<size_t> sheet;
    view_.for_each_element([&](const ElementView& element) {
      if (!in_scope(element.id())) return;
      for (const std::string_view name : view_.snapshot()->series_names(element.id())) {
        for (const model::SeriesPoint& point : view_.series(element, name)) {
          if (!sheet) sheet = open_points();
          workbook_.sheets[*sheet].rows.push_back({std::string(element.key()), view_.name(element), std::string(name), point.at, point.value});
        }
      }
    });
  }
  size_t open_points() {
    const size_t sheet = add_sheet(word("Metingen", "Measurements"), std::string(kPointsMeaning));
    add_column(sheet, {.header = word("Sleutel", "Key"), .width = 12}, "key");
    add_column(sheet, {.header = word("Naam", "Name")}, "-");
    add_column(sheet, {.header = word("Reeks", "Series"), .help = word("Leeg is de gewone reeks van dit element.", "Empty is the ordinary series of this element.")}, "series");
    add_column(sheet, {.header = word("Datum", "Date"), .kind = OutKind::kDate}, "date");
    add_column(sheet, {.header = word("Waarde", "Value"), .kind = OutKind::kNumber, .help = word("Een regel die je weghaalt, blijft in het register staan.", "A row that you take out stays in the register.")}, "value");
    return sheet;
  }

  // What the file holds, and what it does not and why.
  void add_about() {
    const size_t sheets = workbook_.sheets.size();
    const size_t about = add_sheet(word("Over dit bestand", "About this file"), "-");
    add_column(about, {.header = word("Onderdeel", "Part"), .width = 34}, "-");
    add_column(about, {.header = word("Aantal", "Count"), .kind = OutKind::kInteger}, "-");
    add_column(about, {.header = word("Toelichting", "Explanation"), .kind = OutKind::kLongText, .width = 90}, "-");
    std::vector<std::vector<OutCell>> rows;
    const auto line = [&](std::string part, OutCell count, std::string words) { rows.push_back({std::move(part), std::move(count), std::move(words)}); };
    if (!options_.register_name.empty()) line(word("Register", "Register"), {}, options_.register_name);
    line(word("Revisie", "Revision"), static_cast<int64_t>(view_.revision()),
         word("Lees je dit bestand weer in, dan telt alleen wat jij hebt gewijzigd. Wat een ander sindsdien wijzigde, wordt niet overschreven.",
              "When you read this file in again, only what you changed counts. What somebody else changed since is not overwritten."));
    for (size_t i = 0; i < sheets; ++i) line(workbook_.sheets[i].name, static_cast<int64_t>(workbook_.sheets[i].rows.size()), word("Blad in dit bestand.", "Sheet in this file."));
    const auto missing = [&](std::string part, int64_t count, std::string why) {
      if (count > 0) line(word("Niet in dit bestand: ", "Not in this file: ") + part, count, std::move(why));
    };
    const Left left = count_left();
    missing(word("tekeningen en onderdelen van stukken", "drawings and sections of documents"), left.documents,
            word("Past niet in cellen. Staat wel in de JSON (koers export --format json).", "Does not fit cells. Is in the JSON (koers export --format json)."));
    missing(word("wat Koers zelf bijhoudt", "what Koers keeps itself"), left.internal, word("Aannamen, herkomst en vrijstellingen. Blijft staan als je dit bestand inleest.", "Assumptions, origin and waivers. Stays when you read this file in."));
    missing(word("gewiste persoonsgegevens", "erased personal data"), left.erased, word("Gewist is gewist.", "Erased is erased."));
    missing(word("velden die niet meer in gebruik zijn", "fields no longer in use"), left.removed, word("Blijven leesbaar in het register.", "Stay readable in the register."));
    if (!view_.complete()) line(word("Niet in dit bestand: wat je niet mag zien", "Not in this file: what you may not see"), {}, word("Blijft staan als je dit bestand inleest.", "Stays when you read this file in."));
    workbook_.sheets[about].rows = std::move(rows);
  }

  struct Left {
    int64_t documents = 0, internal = 0, erased = 0, removed = 0;
  };
  Left count_left() const {
    Left left;
    view_.for_each_element([&](const ElementView& element) {
      if (!in_scope(element.id())) return;
      element.for_each_field([&](model::FieldId id, model::ValueView value) {
        const Field& field = metamodel_.field(id);
        if (!view_.sees(field)) return;
        if (field.removed) ++left.removed;
        else if (field.kind == FieldKind::kDocument) ++left.documents;
        else if (field.internal) ++left.internal;
        else if (value.commitment() != nullptr && view_.erased(element, id)) ++left.erased;
      });
    });
    return left;
  }

  bool in_scope(model::Ref ref) const {
    if (!ref.is_element()) return view_.sees(ref);
    const ElementView element = view_.element(ref.element());
    return element && (options_.types.empty() || std::find(options_.types.begin(), options_.types.end(), metamodel_.type(element.type()).name) != options_.types.end());
  }
  std::string key_of(model::Ref ref) const { return ref.is_element() ? std::string(view_.element(ref.element()).key()) : '#' + std::to_string(ref.relation().index); }
  std::string name_of(model::Ref ref) const { return ref.is_element() ? view_.name(view_.element(ref.element())) : std::string(); }

  void add_long_texts() {
    if (long_texts_.empty()) return;
    const size_t sheet = add_sheet(word("Lange teksten", "Long texts"), "-");
    for (const auto& [dutch, english] : {std::pair{"Sleutel", "Key"}, {"Veld", "Field"}, {"Deel", "Part"}, {"Tekst", "Text"}}) add_column(sheet, {.header = word(dutch, english)}, "-");
    workbook_.sheets[sheet].columns[3].kind = OutKind::kLongText;
    workbook_.sheets[sheet].rows = std::move(long_texts_);
  }

  void name_sheets() {
    const std::vector<std::string> names = sheet_names(workbook_);
    for (size_t i = 0; i < names.size(); ++i) workbook_.sheets[i].name = names[i];
  }

  void add_meta() {
    OutSheet sheet{.name = std::string(kMetaSheetName), .columns = std::vector<OutColumn>(5), .hidden = true, .locked = true, .header = false};
    sheet.rows.push_back({std::string(kMetaMark), int64_t{kExportFormat}});
    sheet.rows.push_back({std::string("revision"), static_cast<int64_t>(view_.revision())});
    if (!options_.register_id.empty()) sheet.rows.push_back({std::string("register"), options_.register_id});
    sheet.rows.push_back({std::string("metamodel"), metamodel_.version()});
    for (const auto& [sheet_index, header, meaning] : meta_) {
      sheet.rows.push_back({std::string("column"), workbook_.sheets[sheet_index].name, types_[sheet_index], header, meaning});
    }
    workbook_.sheets.push_back(std::move(sheet));
  }

  struct Meaning {
    size_t sheet;
    std::string header, meaning;
  };
  const model::View& view_;
  const ExportOptions& options_;
  const model::Metamodel& metamodel_;
  OutWorkbook workbook_;
  std::vector<std::string> types_;  // per sheet: what its rows are, for the meta sheet
  std::vector<Meaning> meta_;
  std::vector<std::vector<OutCell>> long_texts_;
};

}  // namespace

Result<OutWorkbook> export_workbook(const model::View& view, const ExportOptions& options) { return Exporter(view, options).run(); }

Result<std::string> export_xlsx(const model::View& view, const ExportOptions& options) { return write_xlsx(TRY(export_workbook(view, options))); }

}  // namespace koers::exchange::table
