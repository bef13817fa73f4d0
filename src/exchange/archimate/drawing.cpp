#include "exchange/archimate/drawing.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "exchange/archimate/concepts.h"
#include "exchange/archimate/documents.h"
#include "exchange/archimate/messages.h"
#include "exchange/archimate/type_mapping.h"

namespace koers::exchange::archimate {
namespace {

using model::ElementView;

std::string hex(const Color& color) {
  if (!color.given()) return {};
  std::array<char, 8> text;
  std::snprintf(text.data(), text.size(), "#%02x%02x%02x", color.red & 255, color.green & 255, color.blue & 255);
  return text.data();
}

}  // namespace

Result<Drawing> draw(const model::View& view, const ElementView& of) {
  const model::Metamodel& metamodel = view.metamodel();
  const TypeMapping mapping(metamodel);
  if (of.type() != mapping.model_view) return Error(ErrorCode::kInvalidInput, Message(kNoView, {{"key", of.key()}}), Where{.element = std::string(of.key())}, kChooseView);
  const auto field = [&](std::string_view name) { return metamodel.find_field(mapping.model_view, name); };
  const model::FieldId from_model = field("from_model"), model_id = field("model_id"), extra = field("model_extra");
  Drawing drawing{.key = std::string(of.key()), .name = view.name(of), .description = view.text(of, field("description")), .viewpoint = view.text(of, field("viewpoint")),
                  .model = view.text(of, field("source_model")), .width = 0, .height = 0, .boxes = {}, .lines = {}};
  ExchangeModel texts;
  View drawn;
  read_drawing(view.field(of, field("layout")).text(), texts, drawn);

  // What the drawing names, in the model that it is of.
  std::unordered_map<std::string_view, ElementView> elements;
  std::unordered_map<std::string_view, std::string> relations;
  for (const Node& node : drawn.nodes) elements.emplace(node.reference, ElementView{});
  for (const Connection& connection : drawn.connections) relations.emplace(connection.reference, std::string());
  const std::string_view model = of.field(from_model).text();
  view.for_each_element([&](const ElementView& element) {
    if (element.field(from_model).text() != model) return;
    const auto found = elements.find(element.field(model_id).text());
    if (found != elements.end()) found->second = element;
  });
  const model::RelationTypeId any = mapping.model_relation;
  const model::FieldId relation_from = metamodel.find_field(any, "from_model"), relation_id = metamodel.find_field(any, "external_id"), relation_extra = metamodel.find_field(any, "model_extra");
  view.for_each_relation([&](const model::RelationView& relation) {
    if (relation.field(relation_from).text() != model) return;
    const auto found = relations.find(relation.field(relation_id).text());
    if (found == relations.end()) return;
    const model::RelationType& type = metamodel.relation_type(relation.type());
    const std::string_view named = read_extra(view.field(relation, relation_extra).text(), texts).concept_name;
    found->second = !named.empty() ? std::string(named) : type.archimate_field.valid() ? view.text(relation, type.archimate_field) : type.archimate;
  });

  int32_t left = 0, top = 0;
  for (const Node& node : drawn.nodes) left = std::min(left, node.x), top = std::min(top, node.y);
  for (const Node& node : drawn.nodes) {
    DrawnBox& box = drawing.boxes.emplace_back();
    box.id = node.identifier;
    box.kind = node.kind == NodeKind::kElement ? "element" : node.kind == NodeKind::kContainer ? "container" : "label";
    box.x = node.x - left, box.y = node.y - top, box.width = std::max(1, node.width), box.height = std::max(1, node.height), box.inside = node.parent;
    drawing.width = std::max(drawing.width, box.x + box.width), drawing.height = std::max(drawing.height, box.y + box.height);
    if (node.look) {
      box.fill = hex(node.look->fill), box.line = hex(node.look->line);
      if (!node.look->labels.empty()) box.name = node.look->labels.front().text;
    }
    const auto found = elements.find(node.reference);
    if (node.reference.empty() || found == elements.end() || !found->second) continue;
    const ElementView element = found->second;
    const model::ElementType& type = metamodel.type(element.type());
    box.key = element.key(), box.type = type.name;
    if (node.kind == NodeKind::kElement) box.name = view.name(element);
    const std::string_view named = read_extra(view.field(element, extra).text(), texts).concept_name;
    box.concept_name = !named.empty() ? std::string(named) : type.archimate_field.valid() ? view.text(element, type.archimate_field) : type.archimate;
    view.for_each_in(element, mapping.plotted_on, [&](const model::Edge& edge) {
      if (edge.other.is_element()) box.plotted.push_back(link_to(view, view.element(edge.other.element())));
    });
  }
  for (const Connection& connection : drawn.connections) {
    if (!connection.has_source || !connection.has_target || connection.source.connection || connection.target.connection) continue;
    DrawnLine& line = drawing.lines.emplace_back();
    line.id = connection.identifier;
    line.relation = relations[connection.reference];
    line.from = static_cast<int32_t>(connection.source.index), line.to = static_cast<int32_t>(connection.target.index);
    if (connection.look && !connection.look->labels.empty()) line.name = connection.look->labels.front().text;
    for (const Point& bend : connection.bends) {
      line.bends.push_back({bend.x - left, bend.y - top});
      drawing.width = std::max(drawing.width, bend.x - left), drawing.height = std::max(drawing.height, bend.y - top);
    }
  }
  return drawing;
}

}  // namespace koers::exchange::archimate
