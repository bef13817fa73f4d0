#include <algorithm>
#include <boost/json.hpp>
#include <functional>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "base/json_io.h"
#include "exchange/json/element_json.h"
#include "exchange/json/register_json.h"
#include "exchange/json/value_json_io.h"

namespace koers::exchange::json {

namespace bj = boost::json;
using model::ElementView;
using model::Field;
using model::FieldId;
using model::FieldKind;
using model::Ref;
using model::RelationView;
using model::ValueView;

namespace {

class Writer {
 public:
  Writer(const model::View& view, const std::vector<std::string>& own) : view_(view), metamodel_(view.metamodel()), own_(own) {
    element_orders_.resize(metamodel_.types().size());
    relation_orders_.resize(metamodel_.relation_types().size());
  }

  std::string run() {
    write_head();
    out_ += ",\n\"elements\":[";
    first_ = true;
    view_.for_each_element([this](const ElementView& element) { write_element_line(element); });
    out_ += "\n],\n\"relations\":[";
    first_ = true;
    // Only what another relation ends on needs a name in the file.
    view_.for_each_relation([this](const RelationView& relation) {
      for (const Ref end : {relation.from(), relation.to()}) {
        if (end.is_relation()) ends_.insert(end.relation().index);
      }
    });
    view_.for_each_relation([this](const RelationView& relation) { write_relation_line(relation); });
    out_ += "\n]}\n";
    return std::move(out_);
  }

 private:
  struct Order {
    bool known = false;
    std::unordered_map<uint16_t, uint16_t>
        rank;  // by field: its place in forms. Ids follow the register's life, places follow the metamodel.
  };
  struct Seen {
    uint32_t rank;
    const Field* field;
    ValueView value;
  };

  void write_head() {
    JsonWriter head(out_);
    head.begin_object()
        .field("format", kRegisterFormat)
        .field("format_version", kRegisterFormatVersion)
        .key("complete")
        .yes(view_.complete());
    head.key("metamodel").begin_object().field("version", metamodel_.version());
    // A definition names its fields, also those that this person may not know of.
    const bool sees_own = std::ranges::none_of(metamodel_.fields(), [this](const Field& field) { return field.own && !view_.sees(field); });
    if (!own_.empty() && sees_own) {
      head.key("own").begin_array();
      for (const std::string& yaml : own_) head.text(yaml);
      head.end_array();
    }
    head.end_object();
  }

  void begin_line() {
    out_ += first_ ? "\n" : ",\n";
    first_ = false;
    line_.clear();
  }

  static const Order& order_of(Order& order, const std::vector<FieldId>& fields) {
    if (!order.known) {
      for (size_t i = 0; i < fields.size(); ++i) order.rank.emplace(fields[i].value, static_cast<uint16_t>(i));
      order.known = true;
    }
    return order;
  }

  template <class Record>
  void write_fields(const Record& record, const Order& order, JsonWriter& line) {
    seen_.clear();
    record.for_each_field([&](FieldId id, ValueView value) {
      const Field& field = metamodel_.field(id);
      if (!view_.sees(field)) return;
      const auto rank = order.rank.find(id.value);
      seen_.push_back({rank == order.rank.end() ? 0xffffu + id.value : rank->second, &field, value});
    });
    std::ranges::sort(seen_, {}, &Seen::rank);
    bool erased = false, retired = false;
    line.key("fields").begin_object();
    for (const Seen& one : seen_) {
      const bool gone = one.value.commitment() != nullptr && view_.erased(record, one.field->id);
      erased |= gone;
      retired |= one.field->removed && !gone;
      if (!gone && !one.field->removed) write_one(record, one, line);
    }
    line.end_object();
    if (erased) {
      line.key("erased").begin_array();
      for (const Seen& one : seen_) {
        if (one.value.commitment() != nullptr && view_.erased(record, one.field->id)) line.text(one.field->name);
      }
      line.end_array();
    }
    if (retired) {
      line.key("retired").begin_object();
      for (const Seen& one : seen_) {
        if (one.field->removed && !(one.value.commitment() != nullptr && view_.erased(record, one.field->id))) write_one(record, one, line);
      }
      line.end_object();
    }
  }

  template <class Record>
  void write_one(const Record& record, const Seen& one, JsonWriter& line) {
    line.key(one.field->name);
    if (one.value.commitment() != nullptr) {
      line.text(view_.text(record, one.field->id));
    } else if (one.field->kind == FieldKind::kDocument) {
      const auto parsed = parse_json(one.value.text());  // as it will be kept when it is read again
      if (parsed)
        line.raw(format_json(*parsed));
      else
        line.text(one.value.text());
    } else {
      write_value(*one.field, one.value, line);
    }
  }

  void write_labels(model::Labels labels, JsonWriter& line) const {
    if (labels == 0) return;
    line.key("labels").begin_array();
    for (size_t bit = 0; bit < metamodel_.labels().size(); ++bit) {
      if ((labels >> bit) & 1) line.text(metamodel_.labels()[bit]);
    }
    line.end_array();
  }

  void write_element_line(const ElementView& element) {
    begin_line();
    const model::ElementType& type = metamodel_.type(element.type());
    JsonWriter line(line_);
    line.begin_object().field("key", element.key()).field("type", type.name);
    write_labels(element.labels(), line);
    write_fields(element, order_of(element_orders_[type.id.value], type.fields), line);
    write_series(element, line);
    line.end_object();
    out_ += line_;
  }

  void write_series(const ElementView& element, JsonWriter& line) {
    std::vector<std::string_view> names = view_.snapshot()->series_names(element.id());
    std::ranges::sort(names);
    bool open = false;
    for (const std::string_view name : names) {
      const std::vector<model::SeriesPoint> points = view_.series(element, name);
      if (points.empty()) continue;
      if (!open) line.key("series").begin_object();
      open = true;
      line.text(name);
      line_ += ':';
      line.begin_array();
      for (const model::SeriesPoint& point : points) line.begin_array().text(format_iso(point.at)).number(point.value).end_array();
      line.end_array();
    }
    if (open) line.end_object();
  }

  // What a relation ends on stands before it, whatever their numbers.
  void write_relation_line(const RelationView& relation) {
    if (ends_.contains(relation.id().index)) {
      if (names_.contains(relation.id().index)) return;
      names_[relation.id().index];
    }
    for (const Ref end : {relation.from(), relation.to()}) {
      if (end.is_relation()) write_relation_line(view_.relation(end.relation()));
    }
    begin_line();
    const model::RelationType& type = metamodel_.relation_type(relation.type());
    JsonWriter line(line_);
    line.begin_object();
    if (ends_.contains(relation.id().index)) line.field("as", names_[relation.id().index] = '#' + std::to_string(++named_));
    line.field("type", type.name).field("from", end_name(relation.from())).field("to", end_name(relation.to()));
    write_labels(relation.labels(), line);
    write_fields(relation, order_of(relation_orders_[type.id.value], type.fields), line);
    line.end_object();
    out_ += line_;
  }
  std::string end_name(Ref end) const {
    return end.is_element() ? std::string(view_.element(end.element()).key()) : names_.at(end.relation().index);
  }

  const model::View& view_;
  const model::Metamodel& metamodel_;
  const std::vector<std::string>& own_;
  std::string out_, line_;
  bool first_ = true;
  std::vector<Order> element_orders_, relation_orders_;
  std::vector<Seen> seen_;
  std::unordered_set<uint32_t> ends_;
  std::unordered_map<uint32_t, std::string> names_;
  size_t named_ = 0;
};

bj::object text_schema() { return {{"type", "string"}}; }
bj::object list_of(bj::value items) { return {{"type", "array"}, {"items", std::move(items)}}; }

bj::object object_of(bj::object properties, bj::array required) {
  return {{"type", "object"}, {"properties", std::move(properties)}, {"required", std::move(required)}, {"additionalProperties", false}};
}

}  // namespace

std::string write_register(const model::View& view, const std::vector<std::string>& own) { return Writer(view, own).run(); }

bj::value register_schema(const model::View& view) {
  const model::Metamodel& metamodel = view.metamodel();
  const Language language = view.language();
  const auto word = [&](const char* nl, const char* en) { return language == Language::kDutch ? nl : en; };
  bj::object definitions;
  bj::array elements, relations;
  const auto seen = [&](const std::vector<FieldId>& fields) {
    std::vector<FieldId> kept;
    std::ranges::copy_if(fields, std::back_inserter(kept), [&](FieldId id) { return view.sees(metamodel.field(id)); });
    return kept;
  };
  const bj::object retired{
      {"type", "object"},
      {"description", word("Waarden van velden die niet meer in gebruik zijn.", "Values of fields that are no longer in use.")}};
  const bj::object points = list_of({{"type", "array"},
                                     {"prefixItems", {{{"type", "string"}, {"format", "date"}}, {{"type", "number"}}}},
                                     {"minItems", 2},
                                     {"maxItems", 2}});
  const auto either = [](bj::array options) { return bj::object{{"anyOf", std::move(options)}}; };
  for (const model::ElementType& type : metamodel.types()) {
    if (type.removed) continue;
    definitions["element_" + type.name] = fields_schema(metamodel, seen(type.fields), type.label, language);
    elements.push_back(object_of({{"key", text_schema()},
                                  {"type", {{"const", type.name}, {"title", type.label.in(language)}}},
                                  {"labels", {{"$ref", "#/$defs/labels"}}},
                                  {"fields", {{"$ref", "#/$defs/element_" + type.name}}},
                                  {"erased", list_of(text_schema())},
                                  {"retired", retired},
                                  {"series", {{"type", "object"}, {"additionalProperties", points}}}},
                                 {"key", "type", "fields"}));
  }
  for (const model::RelationType& type : metamodel.relation_types()) {
    if (type.removed) continue;
    definitions["relation_" + type.name] = fields_schema(metamodel, seen(type.fields), type.label, language);
    relations.push_back(object_of({{"as", {{"type", "string"}, {"pattern", "^#"}}},
                                   {"type", {{"const", type.name}, {"title", type.label.in(language)}}},
                                   {"from", text_schema()},
                                   {"to", text_schema()},
                                   {"labels", {{"$ref", "#/$defs/labels"}}},
                                   {"fields", {{"$ref", "#/$defs/relation_" + type.name}}},
                                   {"erased", list_of(text_schema())},
                                   {"retired", retired}},
                                  {"type", "from", "to", "fields"}));
  }
  bj::array labels;
  for (const std::string& label : metamodel.labels()) labels.emplace_back(label);
  definitions["labels"] = labels.empty() ? bj::value(list_of(text_schema())) : bj::value(list_of(bj::object{{"enum", std::move(labels)}}));
  bj::object schema = object_of({{"format", {{"const", std::string(kRegisterFormat)}}},
                                 {"format_version", {{"const", kRegisterFormatVersion}}},
                                 {"complete", {{"type", "boolean"}}},
                                 {"metamodel", object_of({{"version", text_schema()}, {"own", list_of(text_schema())}}, {"version"})},
                                 {"elements", list_of(either(std::move(elements)))},
                                 {"relations", list_of(either(std::move(relations)))}},
                                {"format", "format_version", "metamodel", "elements", "relations"});
  schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
  schema["title"] = word("Een register van Koers op één moment", "A register of Koers at one moment");
  schema["description"] = word(
      "Alle elementen, relaties, metingen en eigen soorten en velden zoals ze op dat moment zijn. De geschiedenis zit er niet in: die "
      "staat in het grootboek van het register.",
      "All elements, relations, measurements and own types and fields as they are at that moment. Their history is not in it: that is in "
      "the ledger of the register.");
  schema["$defs"] = std::move(definitions);
  return schema;
}

}  // namespace koers::exchange::json
