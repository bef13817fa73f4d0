#include "model/view.h"

#include "base/text.h"
#include "model/field_check.h"
#include "model/messages.h"
#include "model/resolver.h"

namespace koers::model {
namespace {

std::string choice_label(const std::vector<ChoiceOption>& choices, std::string_view name, Language language) {
  for (const ChoiceOption& choice : choices) {
    if (choice.name == name) return choice.label.in(language);
  }
  return std::string(name);  // a choice that the metamodel no longer has
}

// A number as people write it: as many decimals as it needs, at most six.
std::string plain_number(double number, Language language) {
  std::string text = format_number(number, 6, language);
  const char comma = language == Language::kDutch ? ',' : '.';
  if (text.find(comma) == std::string::npos) return text;
  while (text.back() == '0') text.pop_back();
  if (text.back() == comma) text.pop_back();
  return text;
}

struct Display {
  const std::vector<ChoiceOption>& choices;
  const std::vector<Column>& columns;
  const PersonalValues& personal;
  Language language;

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(int64_t number) const { return format_number(number, language); }
  std::string operator()(double number) const { return plain_number(number, language); }
  std::string operator()(bool yes) const { return language == Language::kDutch ? (yes ? "ja" : "nee") : (yes ? "yes" : "no"); }
  std::string operator()(Money money) const { return format_money(money, language); }
  std::string operator()(Date date) const { return format_date_short(date, language); }
  std::string operator()(Quarter quarter) const { return format_quarter(quarter, language); }
  std::string operator()(Share share) const { return plain_number(share.value * 100, language) + "%"; }
  std::string operator()(const Choice& choice) const { return choice_label(choices, choice.name, language); }
  std::string operator()(const Texts& texts) const {
    std::string all;
    for (const std::string& item : texts.items) all += (all.empty() ? "" : "; ") + choice_label(choices, item, language);
    return all;
  }
  std::string operator()(const Table& table) const {
    static const std::vector<Column> kNoColumns;
    static const std::vector<ChoiceOption> kNoChoices;
    std::string all;
    for (const auto& row : table.rows) {
      std::string line;
      for (size_t i = 0; i < row.size(); ++i) {
        const Display cell{i < columns.size() ? columns[i].choices : kNoChoices, kNoColumns, personal, language};
        const std::string text = std::visit(cell, static_cast<const ValueVariant&>(row[i]));
        if (!text.empty()) line += (line.empty() ? "" : " · ") + text;
      }
      all += (all.empty() ? "" : "; ") + line;
    }
    return all;
  }
  std::string operator()(const Document& document) const { return document.json; }
  std::string operator()(const Commitment& commitment) const {
    const auto text = personal.find(commitment);
    return text ? *text : Message(kErased).in(language);
  }
};

}  // namespace

View::View(SnapshotPtr snapshot, Labels granted, Language language) : snapshot_(std::move(snapshot)), granted_(granted), language_(language) {
  const auto known = static_cast<Labels>((1u << metamodel().labels().size()) - 1);
  complete_ = (known & ~granted_) == 0;
}

bool View::sees(const RelationView& relation) const { return sees(Ref(relation.id()), 0); }
bool View::sees(Ref ref) const { return sees(ref, 0); }

bool View::sees(Ref ref, int depth) const {
  if (ref.is_element()) {
    const ElementView element = snapshot_->element(ref.element());
    return element && sees(element);
  }
  if (!ref.is_relation() || depth > kRelationDepthMax) return false;
  const RelationView relation = snapshot_->relation(ref.relation());
  return relation && (relation.labels() & ~granted_) == 0 && sees(relation.from(), depth + 1) && sees(relation.to(), depth + 1);
}

bool View::sees_field(FieldId field) const { return field.value < metamodel().fields().size() && sees(metamodel().field(field)); }

ElementView View::element(ElementId id) const {
  const ElementView element = snapshot_->element(id);
  return element && sees(element) ? element : ElementView{};
}

RelationView View::relation(RelationId id) const {
  const RelationView relation = snapshot_->relation(id);
  return relation && sees(relation) ? relation : RelationView{};
}

ElementView View::find(std::string_view key) const {
  const ElementView element = snapshot_->find(key);
  return element && sees(element) ? element : ElementView{};
}

uint32_t View::element_count(TypeId type) const {
  uint32_t count = 0;
  for (const auto& entry : snapshot_->counts_) {
    if (entry.type == type && (entry.labels & ~granted_) == 0) count += entry.count;
  }
  return count;
}

std::vector<SeriesPoint> View::series(const ElementView& element, std::string_view name) const {
  return element && sees(element) ? snapshot_->series(element.id(), name) : std::vector<SeriesPoint>{};
}

ValueView View::field(const ElementView& element, FieldId field) const {
  return element && sees_field(field) && sees(element) ? element.field(field) : ValueView{};
}

ValueView View::field(const RelationView& relation, FieldId field) const {
  return relation && sees_field(field) && sees(relation) ? relation.field(field) : ValueView{};
}

bool View::erased(const ElementView& element, FieldId field) const {
  const Commitment* commitment = this->field(element, field).commitment();
  return commitment && !snapshot_->personal().find(*commitment);
}

bool View::erased(const RelationView& relation, FieldId field) const {
  const Commitment* commitment = this->field(relation, field).commitment();
  return commitment && !snapshot_->personal().find(*commitment);
}

std::string View::text_of(ValueView value) const {
  if (const Commitment* commitment = value.commitment()) {
    const auto text = snapshot_->personal().find(*commitment);
    return text ? *text : Message(kErased).in(language_);
  }
  return std::string(value.text());
}

std::string View::text(const ElementView& element, FieldId field) const { return text_of(this->field(element, field)); }
std::string View::text(const RelationView& relation, FieldId field) const { return text_of(this->field(relation, field)); }
std::string View::name(const ElementView& element) const { return text(element, metamodel().name_field()); }

std::string View::display(FieldId field, ValueView value) const {
  if (!sees_field(field)) return {};
  const Field& described = metamodel().field(field);
  const Display display{described.choices, described.columns, snapshot_->personal(), language_};
  return std::visit(display, static_cast<const ValueVariant&>(value.to_value()));
}

ElementLink link_to(const View& view, const ElementView& element) {
  if (!element || !view.sees(element)) return {};
  return {view.metamodel().type(element.type()).name, std::string(element.key()), view.name(element)};
}

}  // namespace koers::model
