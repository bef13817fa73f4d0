#include <boost/json.hpp>
#include <charconv>

#include "exchange/json/element_json.h"
#include "exchange/json/value_json_io.h"

namespace koers::exchange::json {

namespace bj = boost::json;
using model::Edge;
using model::ElementView;
using model::FieldId;
using model::Ref;
using model::RelationView;
using model::ValueView;
using model::View;

namespace {

bool wanted(const ElementShape& shape, FieldId field) { return shape.all_fields || std::ranges::find(shape.fields, field) != shape.fields.end(); }

// {"name": …, …}; what was erased is gathered by name. `Record`: an element or a relation.
template <class Record>
void write_fields(const View& view, const Record& record, const ElementShape& shape, JsonWriter& out, std::vector<std::string_view>& erased) {
  const model::Metamodel& metamodel = view.metamodel();
  out.begin_object();
  record.for_each_field([&](FieldId id, ValueView value) {
    if (!wanted(shape, id)) return;
    const model::Field& field = metamodel.field(id);
    if (!view.sees(field)) return;
    if (value.commitment() != nullptr) {
      if (view.erased(record, id)) erased.push_back(field.name);
      else out.key(field.name).text(view.text(record, id));
      return;
    }
    out.key(field.name);
    write_value(field, value, out);
  });
  out.end_object();
}

void write_erased(const std::vector<std::string_view>& erased, JsonWriter& out) {
  if (erased.empty()) return;
  out.key("erased").begin_array();
  for (const std::string_view name : erased) out.text(name);
  out.end_array();
}

void write_labels(const View& view, model::Labels labels, JsonWriter& out) {
  if (labels == 0) return;
  out.key("labels").begin_array();
  const auto& names = view.metamodel().labels();
  for (size_t bit = 0; bit < names.size(); ++bit) {
    if ((labels >> bit) & 1) out.text(names[bit]);
  }
  out.end_array();
}

void write_edge(const View& view, const Edge& edge, JsonWriter& out) {
  out.begin_object().field("relation", relation_name(edge.relation));
  if (edge.other.is_relation()) {
    out.field("relation_end", relation_name(edge.other.relation()));
  } else {
    out.key("element");
    write_link(view, view.element(edge.other.element()), out);
  }
  const RelationView relation = view.relation(edge.relation);
  if (!view.metamodel().relation_type(edge.type).fields.empty()) {
    std::vector<std::string_view> erased;
    out.key("fields");
    write_fields(view, relation, {}, out, erased);
    write_erased(erased, out);
  }
  write_labels(view, edge.labels, out);
  out.end_object();
}

// The edges of one direction come grouped by type already.
class GroupWriter {
 public:
  GroupWriter(const View& view, bool incoming, size_t links_max, JsonWriter& out) : view_(view), incoming_(incoming), links_max_(links_max), out_(out) {}
  void operator()(const Edge& edge) {
    if (!open_ || edge.type != type_) {
      finish();
      open_ = true;
      type_ = edge.type;
      count_ = 0;
      out_.begin_object().field("type", view_.metamodel().relation_type(edge.type).name).field("direction", incoming_ ? "in" : "out");
      out_.key("links").begin_array();
    }
    if (++count_ <= links_max_) write_edge(view_, edge, out_);
  }
  void finish() {
    if (!open_) return;
    open_ = false;
    out_.end_array();
    if (count_ > links_max_) out_.field("more", uint64_t{count_ - links_max_});
    out_.end_object();
  }

 private:
  const View& view_;
  bool incoming_;
  size_t links_max_;
  JsonWriter& out_;
  bool open_ = false;
  model::RelationTypeId type_;
  size_t count_ = 0;
};

void write_direction(const View& view, const ElementView& element, model::RelationTypeId type, bool incoming, const ElementShape& shape, JsonWriter& out) {
  GroupWriter write(view, incoming, shape.links_max, out);
  if (incoming) view.for_each_in(element, type, write);
  else view.for_each_out(element, type, write);
  write.finish();
}

void write_relations(const View& view, const ElementView& element, const ElementShape& shape, JsonWriter& out) {
  out.key("relations").begin_array();
  if (shape.all_relations) {
    write_direction(view, element, {}, false, shape, out);
    write_direction(view, element, {}, true, shape, out);
  }
  for (const RelationPick& pick : shape.relations) write_direction(view, element, pick.type, pick.incoming, shape, out);
  out.end_array();
}

}  // namespace

std::string relation_name(model::RelationId relation) { return "@" + std::to_string(relation.index); }

std::optional<model::RelationId> parse_relation_name(std::string_view text) {
  uint32_t index = 0;
  if (text.size() < 2 || text.front() != '@') return std::nullopt;
  const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), index);
  if (error != std::errc{} || end != text.data() + text.size() || index > Ref::kIndexMax) return std::nullopt;
  return model::RelationId{index};
}

void write_link(const View& view, const ElementView& element, JsonWriter& out) {
  out.begin_object();
  out.field("key", element.key()).field("type", view.metamodel().type(element.type()).name).field("name", view.name(element));
  out.end_object();
}

void write_element(const View& view, const ElementView& element, const ElementShape& shape, JsonWriter& out) {
  out.begin_object();
  out.field("key", element.key()).field("type", view.metamodel().type(element.type()).name).field("name", view.name(element));
  out.field("revision", uint64_t{element.changed_at()});
  write_labels(view, element.labels(), out);
  std::vector<std::string_view> erased;
  out.key("fields");
  write_fields(view, element, shape, out, erased);
  write_erased(erased, out);
  if (shape.all_relations || !shape.relations.empty()) write_relations(view, element, shape, out);
  out.end_object();
}

bj::value link_schema(Language language) {
  const bool dutch = language == Language::kDutch;
  return {{"type", "object"},
          {"title", dutch ? "Verwijzing naar een element" : "Reference to an element"},
          {"properties", {{"key", {{"type", "string"}}}, {"type", {{"type", "string"}}}, {"name", {{"type", "string"}}}}},
          {"required", {"key", "type", "name"}},
          {"additionalProperties", false}};
}

bj::value element_schema(Language language) {
  const bool dutch = language == Language::kDutch;
  const bj::object text{{"type", "string"}};
  const bj::object texts{{"type", "array"}, {"items", text}};
  const bj::object fields{{"type", "object"}, {"description", dutch ? "Naam van het veld → waarde; zie het metamodel." : "Name of the field → value; see the metamodel."}};
  const bj::object relation_name_schema{{"type", "string"}, {"pattern", "^@[0-9]+$"}};
  const bj::object edge{{"type", "object"},
                        {"properties",
                         {{"relation", relation_name_schema},
                          {"element", {{"$ref", "#/components/schemas/ElementLink"}}},
                          {"relation_end", relation_name_schema},
                          {"fields", fields},
                          {"erased", texts},
                          {"labels", texts}}},
                        {"required", {"relation"}},
                        {"additionalProperties", false}};
  const bj::object group{{"type", "object"},
                         {"properties",
                          {{"type", text},
                           {"direction", {{"type", "string"}, {"enum", {"out", "in"}}}},
                           {"links", {{"type", "array"}, {"items", edge}}},
                           {"more", {{"type", "integer"}}}}},
                         {"required", {"type", "direction", "links"}},
                         {"additionalProperties", false}};
  return {{"type", "object"},
          {"title", dutch ? "Element" : "Element"},
          {"properties",
           {{"key", text},
            {"type", text},
            {"name", text},
            {"revision", {{"type", "integer"}, {"description", dutch ? "De laatste wijziging." : "The last change."}}},
            {"labels", texts},
            {"fields", fields},
            {"erased", texts},
            {"relations", {{"type", "array"}, {"items", group}}}}},
          {"required", {"key", "type", "name", "revision", "fields"}},
          {"additionalProperties", false}};
}

bj::value fields_schema(const model::Metamodel& metamodel, const std::vector<FieldId>& fields, const Label& title, Language language) {
  bj::object properties;
  for (const FieldId id : fields) {
    const model::Field& field = metamodel.field(id);
    if (!field.removed) properties[field.name] = value_schema(field, language);
  }
  return {{"type", "object"}, {"title", title.in(language)}, {"properties", std::move(properties)}, {"additionalProperties", false}};
}

}  // namespace koers::exchange::json
