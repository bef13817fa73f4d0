#include "exchange/archimate/exchange_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>

#include "base/text.h"
#include "exchange/archimate/concepts.h"
#include "exchange/archimate/exchange_reader.h"
#include "exchange/archimate/identifier_index.h"
#include "exchange/archimate/identifiers.h"

namespace koers::exchange::archimate {
namespace {

constexpr std::string_view kPropertyTypes[] = {"string", "boolean", "currency", "date", "time", "number"};
constexpr std::string_view kAccessTypes[] = {"Access", "Read", "Write", "ReadWrite"};
constexpr std::string_view kFontStyles[] = {"plain", "bold", "italic", "underline"};

template <class List>
bool is_one_of(const List& list, std::string_view value) { return std::ranges::find(list, value) != std::end(list); }

// 1: escaped everywhere; 2: escaped in attributes; 3: no XML may hold it.
constexpr std::array<uint8_t, 256> kSpecial = [] {
  std::array<uint8_t, 256> table{};
  for (size_t i = 0; i < 0x20; ++i) table[i] = 3;
  table['\t'] = table['\n'] = table['"'] = 2;
  table['&'] = table['<'] = table['>'] = table['\r'] = 1;
  return table;
}();

class Writer {
 public:
  explicit Writer(const ExchangeModel& model) : model_(model) {}

  std::string run() {
    claim_identifiers();
    out_.reserve(1024 + 400 * (model_.elements.size() + model_.relationships.size()) + 60 * 200 * model_.views.size());
    out_ += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<model xmlns=\"";
    out_ += kExchangeNamespace;
    out_ += "\" xmlns:xsi=\"";
    out_ += kXsiNamespace;
    out_ += '"';
    for (const Namespace& one : model_.namespaces) {
      if (one.prefix.empty() || one.prefix == "xsi" || !is_valid_identifier(one.prefix)) continue;
      out_ += " xmlns:";
      attribute_raw(one.prefix, one.uri);
    }
    attribute("xsi:schemaLocation", model_.schema_location.empty() ? kSchemaLocation : model_.schema_location);
    attribute("identifier", model_identifier_);
    optional("version", model_.version);
    out_ += '>';
    texts("name", model_.names, true);
    texts("documentation", model_.documentation);
    out_ += model_.foreign;
    properties(model_.properties);
    out_ += model_.metadata;
    elements();
    relationships();
    organizations();
    definitions();
    views();
    out_ += "</model>\n";
    return std::move(out_);
  }

 private:
  // ---------------------------------------------------------------- text
  void escaped(std::string_view text, bool in_attribute) {
    size_t plain_from = 0;
    for (size_t i = 0; i < text.size(); ++i) {
      const uint8_t special = kSpecial[static_cast<uint8_t>(text[i])];
      if (special == 0 || (special == 2 && !in_attribute)) continue;
      out_ += text.substr(plain_from, i - plain_from);
      plain_from = i + 1;
      switch (text[i]) {
        case '&': out_ += "&amp;"; break;
        case '<': out_ += "&lt;"; break;
        case '>': out_ += "&gt;"; break;
        case '"': out_ += "&quot;"; break;
        case '\r': out_ += "&#13;"; break;
        case '\n': out_ += "&#10;"; break;
        case '\t': out_ += "&#9;"; break;
        default: break;
      }
    }
    out_ += text.substr(plain_from);
  }
  void attribute_raw(std::string_view name, std::string_view value) {
    out_ += name;
    out_ += "=\"";
    escaped(value, true);
    out_ += '"';
  }
  void attribute(std::string_view name, std::string_view value) {
    out_ += ' ';
    attribute_raw(name, value);
  }
  void optional(std::string_view name, std::string_view value) {
    if (!value.empty()) attribute(name, value);
  }
  void number(std::string_view name, int64_t value) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    std::array<char, 24> digits;
    out_.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
    out_ += '"';
  }
  void text(std::string_view tag, const Text& one) {
    out_ += '<';
    out_ += tag;
    optional("xml:lang", one.language);
    if (one.text.empty()) {
      out_ += "/>";
      return;
    }
    out_ += '>';
    escaped(one.text, false);
    out_ += "</";
    out_ += tag;
    out_ += '>';
  }
  void texts(std::string_view tag, const Texts& all, bool required = false) {
    for (const Text& one : all) text(tag, one);
    if (all.empty() && required) text(tag, {});
  }

  // ---------------------------------------------------------------- identifiers
  // The identifier as it goes out: valid, and the only one in the file.
  std::string_view claim(std::string_view wanted, std::string_view otherwise) {
    std::string_view identifier = wanted.empty() ? otherwise : wanted;
    if (!is_valid_identifier(identifier)) identifier = made_.emplace_back(encode_identifier(identifier));
    const std::string_view first = identifier;
    for (size_t i = 2; !take(identifier); ++i) identifier = made_.emplace_back(std::string(first) + "-" + std::to_string(i));
    return identifier;
  }
  bool take(std::string_view identifier) {
    const auto number = static_cast<uint32_t>(taken_.size());
    return taken_.insert(identifier, number) == number;
  }
  void claim_identifiers() {
    size_t parts = model_.elements.size() + model_.relationships.size() + model_.views.size() + model_.definitions.size() + 1;
    for (const View& view : model_.views) parts += view.nodes.size() + view.connections.size();
    taken_.reserve(parts);
    concepts_.reserve(model_.elements.size() + model_.relationships.size());
    // Concepts first: what others refer to keeps its identifier.
    for (const Element& element : model_.elements) {
      element_ids_.push_back(claim(element.identifier, "id-element"));
      refer(element.identifier, Reference{element_ids_.back(), Kind::kElement});
    }
    for (const Relationship& relation : model_.relationships) {
      relation_ids_.push_back(claim(relation.identifier, "id-relation"));
      refer(relation.identifier, Reference{relation_ids_.back(), Kind::kRelationship});
    }
    for (const View& view : model_.views) {
      view_ids_.push_back(claim(view.identifier, "id-view"));
      refer(view.identifier, Reference{view_ids_.back(), Kind::kView});
    }
    for (const PropertyDefinition& definition : model_.definitions) definition_ids_.push_back(claim(definition.identifier, "propid"));
    model_identifier_ = claim(model_.identifier, "id-model");
  }
  enum class Kind : uint8_t { kElement, kRelationship, kView };
  struct Reference {
    std::string_view identifier;
    Kind kind;
  };
  void refer(std::string_view identifier, Reference reference) {
    if (concepts_.insert(identifier, static_cast<uint32_t>(references_.size())) == references_.size()) references_.push_back(reference);
  }
  const Reference* find(std::string_view identifier) const {
    const uint32_t found = concepts_.find(identifier);
    return found == IdentifierIndex::kNone ? nullptr : &references_[found];
  }
  std::string_view find(std::string_view identifier, Kind kind) const {
    const Reference* found = find(identifier);
    return found && found->kind == kind ? found->identifier : std::string_view{};
  }

  // ---------------------------------------------------------------- parts
  void properties(const std::vector<PropertyValue>& all) {
    if (all.empty()) return;
    out_ += "<properties>";
    for (size_t i = 0; i < all.size(); ++i) {
      if (i == 0 || !all[i].continues) {
        if (i > 0) out_ += "</property>";
        out_ += "<property";
        attribute("propertyDefinitionRef", definition_ids_[all[i].definition]);
        out_ += '>';
      }
      text("value", all[i].value);
    }
    out_ += "</property></properties>";
  }

  void elements() {
    if (model_.elements.empty()) return;
    out_ += "<elements>\n";
    for (size_t i = 0; i < model_.elements.size(); ++i) {
      const Element& element = model_.elements[i];
      out_ += "<element";
      attribute("identifier", element_ids_[i]);
      attribute("xsi:type", is_element_type(element.type) ? element.type : "Grouping");
      out_ += '>';
      texts("name", element.names, !is_junction(element.type));
      texts("documentation", element.documentation);
      out_ += element.foreign;
      properties(element.properties);
      out_ += "</element>\n";
    }
    out_ += "</elements>\n";
  }

  bool has_both_ends(const Relationship& relation) const {
    const Reference *source = find(relation.source), *target = find(relation.target);
    return source && target && source->kind != Kind::kView && target->kind != Kind::kView;
  }

  void relationships() {
    if (std::ranges::none_of(model_.relationships, [this](const Relationship& relation) { return has_both_ends(relation); })) return;
    out_ += "<relationships>\n";
    for (size_t i = 0; i < model_.relationships.size(); ++i) {
      const Relationship& relation = model_.relationships[i];
      if (!has_both_ends(relation)) continue;
      const std::string_view type = find_relation_kind(relation.type) ? name_of(*find_relation_kind(relation.type)) : std::string_view("Association");
      out_ += "<relationship";
      attribute("identifier", relation_ids_[i]);
      attribute("source", find(relation.source)->identifier);
      attribute("target", find(relation.target)->identifier);
      attribute("xsi:type", type);
      if (type == "Access" && is_one_of(kAccessTypes, relation.access)) attribute("accessType", relation.access);
      if (type == "Influence") optional("modifier", relation.modifier);
      if (type == "Association" && !relation.directed.empty()) attribute("isDirected", relation.directed == "true" || relation.directed == "1" ? relation.directed : relation.directed == "0" ? "0" : "false");
      if (relation.names.empty() && relation.documentation.empty() && relation.properties.empty() && relation.foreign.empty()) {
        out_ += "/>\n";
        continue;
      }
      out_ += '>';
      texts("name", relation.names);
      texts("documentation", relation.documentation);
      out_ += relation.foreign;
      properties(relation.properties);
      out_ += "</relationship>\n";
    }
    out_ += "</relationships>\n";
  }

  // A folder that holds nothing which is still there stays as a folder; a reference to what is gone goes.
  void organization(const OrganizationItem& item) {
    const Reference* reference = item.reference.empty() ? nullptr : find(item.reference);
    if (!item.reference.empty() && !reference && item.items.empty()) return;
    out_ += "<item";
    if (!item.identifier.empty()) attribute("identifier", claim(item.identifier, "id-item"));
    if (reference) attribute("identifierRef", reference->identifier);
    out_ += '>';
    texts("label", item.labels);
    texts("documentation", item.documentation);
    for (const OrganizationItem& child : item.items) organization(child);
    out_ += "</item>";
  }
  // A reader that knows folders only (Archi) makes each a tree of its own; one <organizations> per tree, or all folders in one.
  void organizations() {
    if (model_.organizations.empty()) return;
    const bool wrapped = std::ranges::all_of(model_.organizations, [](const OrganizationItem& one) { return one.labels.empty() && one.reference.empty(); });
    const auto close = [&](size_t before, size_t content) { content == out_.size() ? out_.resize(before) : void(out_ += "</organizations>\n"); };
    if (wrapped) {
      for (const OrganizationItem& one : model_.organizations) {
        const size_t before = out_.size();
        out_ += "<organizations>";
        const size_t content = out_.size();
        for (const OrganizationItem& item : one.items) organization(item);
        close(before, content);
      }
      return;
    }
    const size_t before = out_.size();
    out_ += "<organizations>";
    const size_t content = out_.size();
    for (const OrganizationItem& item : model_.organizations) organization(item);
    close(before, content);
  }

  void definitions() {
    if (model_.definitions.empty()) return;
    out_ += "<propertyDefinitions>\n";
    for (size_t i = 0; i < model_.definitions.size(); ++i) {
      const PropertyDefinition& definition = model_.definitions[i];
      out_ += "<propertyDefinition";
      attribute("identifier", definition_ids_[i]);
      attribute("type", is_one_of(kPropertyTypes, definition.type) ? definition.type : "string");
      out_ += '>';
      texts("name", definition.names, true);
      texts("documentation", definition.documentation);
      out_ += "</propertyDefinition>\n";
    }
    out_ += "</propertyDefinitions>\n";
  }

  // ---------------------------------------------------------------- views
  void views() {
    if (model_.views.empty() && model_.viewpoints.empty()) return;
    out_ += "<views>";
    out_ += model_.viewpoints;
    if (!model_.views.empty()) {
      out_ += "<diagrams>\n";
      for (size_t i = 0; i < model_.views.size(); ++i) view(model_.views[i], view_ids_[i]);
      out_ += "</diagrams>";
    }
    out_ += "</views>\n";
  }

  void view(const View& view, std::string_view identifier) {
    out_ += "<view";
    attribute("identifier", identifier);
    attribute("xsi:type", "Diagram");
    optional("viewpoint", view.viewpoint);
    if (!view.viewpoint_reference.empty() && model_.viewpoints.find("identifier=\"" + std::string(view.viewpoint_reference) + "\"") != std::string_view::npos) {
      attribute("viewpointRef", view.viewpoint_reference);
    }
    out_ += '>';
    texts("name", view.names, true);
    texts("documentation", view.documentation);
    out_ += view.foreign;
    properties(view.properties);

    left_ = top_ = 0;
    children_.assign(view.nodes.size() + 1, {});
    node_ids_.clear();
    connection_ids_.clear();
    for (size_t i = 0; i < view.nodes.size(); ++i) {
      const Node& node = view.nodes[i];
      left_ = std::min(left_, node.x), top_ = std::min(top_, node.y);
      node_ids_.push_back(claim(node.identifier, "id-node"));
      children_[node.parent < 0 ? view.nodes.size() : static_cast<size_t>(node.parent)].push_back(static_cast<uint32_t>(i));
    }
    for (const Connection& connection : view.connections) {
      connection_ids_.push_back(claim(connection.identifier, "id-connection"));
      for (const Point& bend : connection.bends) left_ = std::min(left_, bend.x), top_ = std::min(top_, bend.y);
    }
    for (const uint32_t child : children_.back()) node(view, child, 0);
    for (size_t i = 0; i < view.connections.size(); ++i) connection(view.connections[i], i);
    out_ += "</view>\n";
  }

  void node(const View& view, uint32_t index, int depth) {
    const Node& node = view.nodes[index];
    // Labels hold nothing: what lies in one, or shows what is no longer there, is drawn as a container.
    NodeKind kind = node.kind;
    std::string_view reference;
    if (kind == NodeKind::kElement) {
      reference = find(node.reference, Kind::kElement);
      if (reference.empty()) kind = NodeKind::kContainer;
    }
    if (kind == NodeKind::kLabel && !children_[index].empty()) kind = NodeKind::kContainer;
    out_ += "<node";
    attribute("identifier", node_ids_[index]);
    attribute("xsi:type", kind == NodeKind::kElement ? "Element" : kind == NodeKind::kContainer ? "Container" : "Label");
    if (kind == NodeKind::kElement) attribute("elementRef", reference);
    if (kind == NodeKind::kLabel && !node.reference.empty()) {
      if (const Reference* shown = find(node.reference); shown && shown->kind != Kind::kView) attribute("conceptRef", shown->identifier);
    }
    if (kind == NodeKind::kLabel && node.look) optional("xpathPart", node.look->path);
    number("x", int64_t{node.x} - left_);
    number("y", int64_t{node.y} - top_);
    number("w", std::max(1, node.width));
    number("h", std::max(1, node.height));
    const bool empty = !node.look && (children_[index].empty() || depth >= kDepthMax);
    if (empty) {
      out_ += "/>\n";
      return;
    }
    out_ += '>';
    if (node.look) look(*node.look);
    if (depth < kDepthMax) {
      for (const uint32_t child : children_[index]) this->node(view, child, depth + 1);
    }
    out_ += "</node>\n";
  }

  void connection(const Connection& connection, size_t index) {
    std::string_view reference = find(connection.reference, Kind::kRelationship);
    const bool both = connection.has_source && connection.has_target;
    const bool line = connection.kind == ConnectionKind::kLine || reference.empty() || !both;
    out_ += "<connection";
    attribute("identifier", connection_ids_[index]);
    attribute("xsi:type", line ? "Line" : connection.kind == ConnectionKind::kNesting ? "NestingRelationship" : "Relationship");
    if (!line) attribute("relationshipRef", reference);
    const auto end = [&](const ConnectionEnd& place) { return place.connection ? connection_ids_[place.index] : node_ids_[place.index]; };
    if (connection.has_source) attribute("source", end(connection.source));
    if (connection.has_target) attribute("target", end(connection.target));
    if (!connection.look && connection.bends.empty() && connection.source_attachment.empty() && connection.target_attachment.empty()) {
      out_ += "/>\n";
      return;
    }
    out_ += '>';
    if (connection.look) look(*connection.look);
    for (const Point& point : connection.source_attachment) place("sourceAttachment", point);
    for (const Point& point : connection.bends) place("bendpoint", point);
    for (const Point& point : connection.target_attachment) place("targetAttachment", point);
    out_ += "</connection>\n";
  }
  void place(std::string_view tag, Point point) {
    out_ += '<';
    out_ += tag;
    number("x", std::max<int64_t>(0, int64_t{point.x} - left_));
    number("y", std::max<int64_t>(0, int64_t{point.y} - top_));
    out_ += "/>";
  }

  void color(std::string_view tag, const Color& color) {
    if (!color.given()) return;
    out_ += '<';
    out_ += tag;
    number("r", color.red), number("g", color.green), number("b", color.blue);
    if (color.alpha >= 0) number("a", color.alpha);
    out_ += "/>";
  }

  static bool is_line_width(std::string_view text) { return !text.empty() && text.size() < 10 && text.find_first_not_of("0123456789") == text.npos && text.find_first_not_of('0') != text.npos; }
  // [1-9][0-9]*(\.0|\.5)?
  static bool is_font_size(std::string_view text) {
    if (text.ends_with(".0") || text.ends_with(".5")) text.remove_suffix(2);
    return !text.empty() && text.size() < 10 && text.front() != '0' && text.find_first_not_of("0123456789") == text.npos;
  }

  void look(const Look& look) {
    texts("label", look.labels);
    texts("documentation", look.documentation);
    if (look.styled) {
      out_ += "<style";
      if (is_line_width(look.line_width)) attribute("lineWidth", look.line_width);
      out_ += '>';
      color("lineColor", look.line);
      color("fillColor", look.fill);
      if (!look.font_name.empty() || !look.font_size.empty() || !look.font_style.empty() || look.font_color.given()) {
        out_ += "<font";
        optional("name", look.font_name);
        if (is_font_size(look.font_size)) attribute("size", look.font_size);
        const std::vector<std::string> words = split(tidy(look.font_style), ' ');
        if (!look.font_style.empty() && std::ranges::all_of(words, [](const std::string& word) { return is_one_of(kFontStyles, word); })) attribute("style", tidy(look.font_style));
        out_ += '>';
        color("color", look.font_color);
        out_ += "</font>";
      }
      out_ += "</style>";
    }
    for (const std::string_view reference : look.view_references) {
      const std::string_view shown = find(reference, Kind::kView);
      if (shown.empty()) continue;
      out_ += "<viewRef";
      attribute("ref", shown);
      out_ += "/>";
    }
  }

  static constexpr int kDepthMax = 200;
  const ExchangeModel& model_;
  std::string out_;
  IdentifierIndex taken_;
  std::deque<std::string> made_;  // identifiers that are not the model's own
  IdentifierIndex concepts_;  // into references_
  std::vector<Reference> references_;
  std::vector<std::string_view> element_ids_, relation_ids_, view_ids_, definition_ids_;
  std::string_view model_identifier_;
  // of the view at hand
  std::vector<std::string_view> node_ids_, connection_ids_;
  std::vector<std::vector<uint32_t>> children_;
  int32_t left_ = 0, top_ = 0;
};

}  // namespace

std::string write_exchange(const ExchangeModel& model) { return Writer(model).run(); }

}  // namespace koers::exchange::archimate
