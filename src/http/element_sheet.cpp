#include "http/element_sheet.h"

#include <algorithm>

#include "base/text.h"
#include "http/texts.h"

namespace koers::http {

namespace table = exchange::table;
using model::ElementView;
using model::Field;
using model::FieldKind;
using model::ValueView;
using model::View;

namespace {

struct Column {
  search::FieldByType fields{};              // the field of this name, by type
  std::optional<model::RelationTypeId> relation{};
  bool incoming = false;
};

table::OutKind kind_of(FieldKind kind) {
  switch (kind) {
    case FieldKind::kLongText: return table::OutKind::kLongText;
    case FieldKind::kInteger: return table::OutKind::kInteger;
    case FieldKind::kNumber: return table::OutKind::kNumber;
    case FieldKind::kMoney: return table::OutKind::kMoney;
    case FieldKind::kDate: return table::OutKind::kDate;
    case FieldKind::kShare: return table::OutKind::kShare;
    default: return table::OutKind::kText;
  }
}

table::OutCell cell_of(const View& view, const ElementView& element, model::FieldId id) {
  const ValueView value = id.valid() ? view.field(element, id) : ValueView();
  if (value.empty()) return {};
  if (value.commitment() != nullptr) return view.text(element, id);
  switch (view.metamodel().field(id).kind) {
    case FieldKind::kInteger: return value.integer();
    case FieldKind::kNumber: return value.number();
    case FieldKind::kMoney: return value.money();
    case FieldKind::kDate: return value.date();
    case FieldKind::kShare: return Share{value.number()};
    default: return view.display(id, value);
  }
}

// "DOEL-1 Kortere doorlooptijd; DOEL-2 …"
table::OutCell linked(const View& view, const ElementView& element, const Column& column) {
  std::string text;
  const auto add = [&](const model::Edge& edge) {
    if (!edge.other.is_element()) return;
    const ElementView other = view.element(edge.other.element());
    if (!text.empty()) text += "; ";
    text += other.key();
    text += ' ';
    text += view.name(other);
  };
  if (column.incoming) view.for_each_in(element, *column.relation, add);
  else view.for_each_out(element, *column.relation, add);
  if (text.empty()) return {};
  return text;
}

Error unknown(std::string_view parameter, const std::string& name) {
  return Error(ErrorCode::kInvalidInput, Message(kBadParameter, {{"name", std::string(parameter)}, {"value", name}}), Where{.path = "?" + std::string(parameter)},
               Message(kSeeMetamodelNames));
}

class SheetMaker {
 public:
  SheetMaker(const Call& call, const FoundElements& found) : call_(call), found_(found), view_(found.view), metamodel_(found.view.metamodel()) {}

  Result<table::OutSheet> make() {
    const bool dutch = call_.language == Language::kDutch;
    sheet_.name = found_.query.types.size() == 1 ? metamodel_.type(found_.query.types.front()).plural.in(call_.language) : dutch ? "Elementen" : "Elements";
    sheet_.columns.push_back({.header = dutch ? "Sleutel" : "Key"});
    if (found_.query.types.size() != 1) {
      with_type_ = true;
      sheet_.columns.push_back({.header = "Type"});
    }
    TRY(choose_fields());
    TRY(choose_relations());
    for (const model::ElementId id : *found_.list) sheet_.rows.push_back(row_of(view_.element(id)));
    return std::move(sheet_);
  }

 private:
  bool add_field(const std::string& name) {
    Column column{.fields = search::FieldByType(metamodel_.types().size())};
    const Field* first = nullptr;
    for (const model::TypeId type : found_.query.types) {
      const model::FieldId id = metamodel_.find_field(type, name);
      if (!id.valid() || !view_.sees(metamodel_.field(id))) continue;
      column.fields[type.value] = id;
      if (first == nullptr) first = &metamodel_.field(id);
    }
    if (first == nullptr) return false;
    sheet_.columns.push_back({.header = first->label.in(call_.language), .kind = kind_of(first->kind)});
    columns_.push_back(std::move(column));
    return true;
  }

  Result<void> choose_fields() {
    if (const auto names = call_.query.find("fields")) {
      for (const std::string& name : split(*names, ',')) {
        if (!name.empty() && !add_field(name)) return unknown("fields", name);
      }
      return {};
    }
    std::vector<std::string> seen;
    for (const model::TypeId type : found_.query.types) {
      if (found_.query.all_types && view_.element_count(type) == 0) continue;
      for (const model::FieldId id : metamodel_.type(type).fields) {
        const Field& field = metamodel_.field(id);
        if (field.removed || field.internal || std::ranges::find(seen, field.name) != seen.end()) continue;
        seen.push_back(field.name);
        add_field(field.name);
      }
    }
    return {};
  }

  Result<void> choose_relations() {
    const auto names = call_.query.find("relations");
    if (!names) return {};
    for (const std::string& name : split(*names, ',')) {
      if (name.empty()) continue;
      const bool incoming = name.ends_with(".in");
      const auto type = metamodel_.find_relation_type(incoming ? std::string_view(name).substr(0, name.size() - 3) : std::string_view(name));
      if (!type.valid()) return unknown("relations", name);
      const model::RelationType& relation = metamodel_.relation_type(type);
      sheet_.columns.push_back({.header = (incoming ? relation.inverse_label : relation.label).in(call_.language)});
      columns_.push_back({.relation = type, .incoming = incoming});
    }
    return {};
  }

  std::vector<table::OutCell> row_of(const ElementView& element) const {
    std::vector<table::OutCell> cells;
    cells.reserve(sheet_.columns.size());
    cells.emplace_back(std::string(element.key()));
    if (with_type_) cells.emplace_back(metamodel_.type(element.type()).label.in(call_.language));
    for (const Column& column : columns_) {
      cells.push_back(column.relation ? linked(view_, element, column) : cell_of(view_, element, column.fields[element.type().value]));
    }
    return cells;
  }

  const Call& call_;
  const FoundElements& found_;
  const View& view_;
  const model::Metamodel& metamodel_;
  table::OutSheet sheet_;
  std::vector<Column> columns_;
  bool with_type_ = false;
};

}  // namespace

Result<table::OutSheet> element_sheet(const Call& call, const FoundElements& found) { return SheetMaker(call, found).make(); }

}  // namespace koers::http
