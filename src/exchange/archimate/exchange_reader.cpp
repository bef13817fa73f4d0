#include "exchange/archimate/exchange_reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <optional>
#include <sstream>
#include <unordered_map>

#include "base/text.h"
#include "exchange/archimate/concepts.h"
#include "exchange/archimate/exchange_checks.h"
#include "exchange/archimate/identifier_index.h"
#include "exchange/archimate/identifiers.h"
#include "exchange/archimate/messages.h"
#include "exchange/archimate/namespaces.h"
#include "exchange/archimate/remarks.h"
#include "exchange/archimate/xml_document.h"

namespace koers::exchange::archimate {
namespace {

// As BCP 47 writes languages: "nl", "nl-NL". What is none says nothing, and may not go out.
bool is_language(std::string_view text) {
  size_t part = 0;
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (c == '-' ? part == 0 : !letter && !(c >= '0' && c <= '9')) return false;
    part = c == '-' ? 0 : part + 1;
    if (part > 8) return false;
  }
  return part > 0;
}

class Reader {
 public:
  Reader(ExchangeModel& model, XmlDocument& document, const ReadLimits& limits)
      : model_(model), text_(model, document.control_characters, remarks_), limits_(limits), problems_(model, limits) {}

  // Whether something in it declares a namespace or has a prefix: then it has to be settled first (namespaces.h), which plain files are spared.
  bool declares_namespaces() const { return declares_namespaces_; }

  Result<void> read(pugi::xml_node root) {
    learn_namespaces(root);
    read_described(root, model_, {"properties", "metadata", "propertyDefinitions", "elements", "relationships", "organizations", "views"});
    model_.version = attribute(root, "version");
    for (const pugi::xml_node node : root) {
      const std::string_view tag = local(node);
      if (tag == "metadata") model_.metadata = raw(node);
      else if (tag == "propertyDefinitions") read_definitions(node);
    }
    settle_keys(model_);
    read_properties(root, model_);
    for (const pugi::xml_node node : root) {
      const std::string_view tag = local(node);
      check_attributes(node);
      if (tag == "elements") read_elements(node);
      else if (tag == "relationships") read_relationships(node);
      else if (tag == "organizations") read_organization(node, model_.organizations.emplace_back(), 0);
      else if (tag == "views") read_views(node);
      if (too_much_) return Error(ErrorCode::kTooLarge, *too_much_, Where{.file = model_.file}, Message(kSplitModel));
    }
    check_model(model_, remarks_, problems_);
    if (!problems_.empty()) return problems_.take();
    remarks_.settle(model_);
    if (text_.dropped() > 0) model_.notes.push_back({Message(kControlCharacters, {{"count", text_.dropped()}}), Where{.file = model_.file}, Message(kCheckLetters)});
    return {};
  }

 private:
  void learn_namespaces(pugi::xml_node root) {
    for (const pugi::xml_attribute one : root.attributes()) {
      const std::string_view key = one.name(), value = one.value();
      if (key.starts_with("xmlns:") && value != kXsiNamespace) model_.namespaces.push_back({key.substr(6), value});
    }
    model_.schema_location = root.attribute("xsi:schemaLocation").value();
    if (model_.schema_location == kSchemaLocation) model_.schema_location = {};
  }

  // The name of what belongs to the format; empty for what does not, which has a prefix (namespaces.h).
  static std::string_view local(pugi::xml_node node) {
    const std::string_view name = node.name();
    return name.find(':') == name.npos ? name : std::string_view{};
  }

  // Of an element that is read: no attribute twice; and whether it says something of namespaces.
  void check_attributes(pugi::xml_node node) {
    const AttributeLook look = look_at_attributes(node);
    declares_namespaces_ = declares_namespaces_ || look.declares_namespace;
    if (look.twice.empty()) return;
    problems_.add(Message(kAttributeTwice, {{"tag", local(node)}, {"attribute", shorten(look.twice, 60)}}), kKeepOne, node.offset_debug(),
                  identifier_in(node, "identifier"));
  }

  std::string_view attribute(pugi::xml_node node, const char* name) { return text_.attribute(node.attribute(name).value()); }

  // As it was before it was made fit for XML (identifiers.h).
  std::string_view identifier_in(pugi::xml_node node, const char* name) {
    const std::string_view identifier = attribute(node, name);
    return identifier.find("_x") == identifier.npos ? identifier : model_.keep(decode_identifier(identifier));
  }

  // xsi:type without a prefix.
  std::string_view type_of(pugi::xml_node node) {
    std::string_view type = attribute(node, "xsi:type");
    if (const size_t colon = type.find(':'); colon != type.npos) type.remove_prefix(colon + 1);
    return type;
  }

  std::string_view raw(pugi::xml_node node) {
    declares_namespaces_ = declares_namespaces_ || std::string_view(node.name()).find(':') != std::string_view::npos;
    std::ostringstream out;
    node.print(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return model_.keep(out.str());
  }

  // A tag that the format has, but not here, or not at all.
  void leave_out(pugi::xml_node node) {
    declares_namespaces_ = declares_namespaces_ || local(node).empty();
    if (node.type() == pugi::node_element)
      remarks_.add(kTagLeftOut, {{"tag", shorten(node.name(), 60)}}, kCheckSource, node.offset_debug());
  }

  Text text_with_language(pugi::xml_node node) {
    const std::string_view language = attribute(node, "xml:lang");
    return {text_.content(node), is_language(language) ? language : std::string_view{}};
  }

  static bool is_any(std::string_view tag, std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, tag) != names.end();
  }

  // Names, documentation and what is foreign. `others` are read by who calls this.
  void read_described(pugi::xml_node node, Described& described, std::initializer_list<std::string_view> others = {"properties"}) {
    described.offset = node.offset_debug();
    if (node.parent().parent()) check_attributes(node);  // all but the root
    described.identifier = identifier_in(node, "identifier");
    std::string foreign;
    for (const pugi::xml_node child : node) {
      const std::string_view tag = local(child);
      if (tag == "name") described.names.push_back(text_with_language(child));
      else if (tag == "documentation") described.documentation.push_back(text_with_language(child));
      else if (tag.empty() && child.type() == pugi::node_element) foreign += raw(child);
      else if (!tag.empty() && !is_any(tag, others))
        leave_out(child);
    }
    if (!foreign.empty()) described.foreign = model_.keep(foreign);
  }

  void read_definitions(pugi::xml_node box) {
    for (const pugi::xml_node node : box) {
      if (local(node) != "propertyDefinition") {
        leave_out(node);
        continue;
      }
      Described described;
      read_described(node, described, {});
      require_identifier(node, described);
      PropertyDefinition& definition = model_.definitions.emplace_back();
      definition.identifier = described.identifier;
      definition.names = std::move(described.names);
      if (definition.names.empty() && node.attribute("name"))
        definition.names.push_back({attribute(node, "name"), {}});  // as drafts of the format had it
      definition.offset = described.offset;
      definition.documentation = std::move(described.documentation);
      definition.type = attribute(node, "type");
      definition_by_id_.emplace(definition.identifier, static_cast<uint32_t>(model_.definitions.size() - 1));
    }
  }

  void read_properties(pugi::xml_node node, Described& described) {
    for (const pugi::xml_node box : node) {
      if (local(box) != "properties") continue;
      for (const pugi::xml_node property : box) {
        if (local(property) != "property") continue;
        std::string_view reference = identifier_in(property, "propertyDefinitionRef");
        if (reference.empty()) reference = identifier_in(property, "identifierref");  // as drafts of the format had it
        const auto found = definition_by_id_.find(reference);
        if (found == definition_by_id_.end()) {
          problems_.add(Message(kNoSuchDefinition, {{"identifier", shorten(reference, 100)}}), kAddOrRemove, property.offset_debug(), described.identifier);
          continue;
        }
        bool first = true;
        for (const pugi::xml_node value : property) {
          if (local(value) != "value") continue;
          const Text text = text_with_language(value);
          if (!first && text == Text{}) continue;  // one value more that says nothing
          described.properties.push_back({found->second, text, !first});
          first = false;
        }
        if (first) described.properties.push_back({found->second, {}, false});
      }
    }
  }

  void require_identifier(pugi::xml_node node, const Described& described) {
    if (described.identifier.empty()) problems_.add(Message(kNoIdentifier, {{"tag", local(node)}}), kGiveIdentifier, described.offset);
  }
  void limit(size_t count, size_t max, const MessageText& text) {
    if (count > max && !too_much_) too_much_ = Message(text, {{"max", max}});
  }

  void read_elements(pugi::xml_node box) {
    for (const pugi::xml_node node : box) {
      if (local(node) != "element") {
        leave_out(node);
        continue;
      }
      Element& element = model_.elements.emplace_back();
      read_described(node, element);
      require_identifier(node, element);
      if (element.names.empty()) element.names.emplace_back();  // the format wants one, so it goes out as one
      element.type = type_of(node);
      read_properties(node, element);
    }
    limit(model_.elements.size() + model_.relationships.size(), limits_.concepts_max, kTooManyConcepts);
  }

  void read_relationships(pugi::xml_node box) {
    for (const pugi::xml_node node : box) {
      if (local(node) != "relationship") {
        leave_out(node);
        continue;
      }
      Relationship& relation = model_.relationships.emplace_back();
      read_described(node, relation);
      require_identifier(node, relation);
      relation.type = type_of(node);
      relation.source = identifier_in(node, "source");
      relation.target = identifier_in(node, "target");
      relation.access = attribute(node, "accessType");
      relation.modifier = attribute(node, "modifier");
      relation.directed = attribute(node, "isDirected");
      read_properties(node, relation);
    }
    limit(model_.elements.size() + model_.relationships.size(), limits_.concepts_max, kTooManyConcepts);
  }

  void read_organization(pugi::xml_node node, OrganizationItem& item, int depth) {
    item.identifier = identifier_in(node, "identifier");
    item.reference = identifier_in(node, "identifierRef");
    if (depth > limits_.depth_max) return problems_.add(Message(kTooDeep, {{"max", limits_.depth_max}}), kFlatten, node.offset_debug());
    for (const pugi::xml_node child : node) {
      const std::string_view tag = local(child);
      if (tag == "label") item.labels.push_back(text_with_language(child));
      else if (tag == "documentation") item.documentation.push_back(text_with_language(child));
      else if (tag == "item") read_organization(child, item.items.emplace_back(), depth + 1);
      else
        leave_out(child);
    }
  }

  void read_views(pugi::xml_node box) {
    for (const pugi::xml_node node : box) {
      const std::string_view tag = local(node);
      if (tag == "viewpoints") model_.viewpoints = raw(node);
      else if (tag == "view")
        read_view(node, model_.views.emplace_back());  // some forget the <diagrams> around them
      else if (tag != "diagrams")
        leave_out(node);
      if (tag != "diagrams") continue;
      for (const pugi::xml_node view : node) {
        if (local(view) == "view") read_view(view, model_.views.emplace_back());
        else
          leave_out(view);
      }
    }
  }

  void read_view(pugi::xml_node node, View& view) {
    read_described(node, view, {"properties", "node", "connection"});
    require_identifier(node, view);
    if (view.names.empty()) view.names.emplace_back();
    view.viewpoint = attribute(node, "viewpoint");
    view.viewpoint_reference = identifier_in(node, "viewpointRef");
    read_properties(node, view);
    places_.clear();
    for (const pugi::xml_node child : node) {
      if (local(child) == "node") read_node(child, view, -1, 0);
    }
    // A connection may end on a connection that comes later.
    std::vector<pugi::xml_node> connections;
    for (const pugi::xml_node child : node) {
      if (local(child) != "connection") continue;
      Connection& connection = view.connections.emplace_back();
      connection.identifier = identifier_in(child, "identifier");
      if (connection.identifier.empty()) problems_.add(Message(kNoIdentifier, {{"tag", "connection"}}), kGiveIdentifier, child.offset_debug(), view.identifier);
      claim(connection.identifier, {true, static_cast<uint32_t>(view.connections.size() - 1)}, child);
      connections.push_back(child);
    }
    for (size_t i = 0; i < connections.size(); ++i) read_connection(connections[i], view.connections[i]);
    parts_ += view.nodes.size() + view.connections.size();
    limit(parts_, limits_.view_parts_max, kTooManyViewParts);
  }

  void claim(std::string_view identifier, ConnectionEnd place, pugi::xml_node node) {
    if (identifier.empty()) return;
    const uint32_t number = place.index | (place.connection ? kConnectionBit : 0);
    if (places_.insert(identifier, number) != number) {
      problems_.add(Message(kIdentifierTwice, {{"identifier", shorten(identifier, 100)}, {"line", std::to_string(model_.line_of(node.offset_debug()))}}), kRenameOne, node.offset_debug(), identifier);
    }
  }

  int32_t number(pugi::xml_node node, const char* name, int32_t otherwise, int32_t lowest = 0) {
    const pugi::xml_attribute given = node.attribute(name);
    if (!given) {
      problems_.add(Message(kMissingAttribute, {{"tag", local(node)}, {"attribute", name}}), kGiveAttribute, node.offset_debug(), identifier_in(node, "identifier"));
      return otherwise;
    }
    std::string_view value = trim(given.value());
    if (value.starts_with('+')) value.remove_prefix(1);
    int32_t whole = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), whole);
    if (error == std::errc{} && end == value.data() + value.size()) {
      if (whole < lowest || std::abs(int64_t{whole}) > kPlaceMax) remarks_.add(kPlaceSettled, {}, kNothingToDo, node.offset_debug());
      return std::clamp(whole, -kPlaceMax, kPlaceMax);
    }
    double real = 0;
    const auto [real_end, real_error] = std::from_chars(value.data(), value.data() + value.size(), real);
    if (real_error == std::errc{} && real_end == value.data() + value.size() && std::abs(real) <= kPlaceMax) {
      remarks_.add(kPlaceSettled, {}, kNothingToDo, node.offset_debug());
      return static_cast<int32_t>(std::lround(real));
    }
    problems_.add(Message(kNotANumber, {{"attribute", name}, {"value", shorten(value, 40)}}), kGiveAttribute, node.offset_debug(), identifier_in(node, "identifier"));
    return otherwise;
  }

  void read_node(pugi::xml_node node, View& view, int32_t parent, int depth) {
    if (depth > limits_.depth_max) return problems_.add(Message(kTooDeep, {{"max", limits_.depth_max}}), kFlatten, node.offset_debug(), view.identifier);
    check_attributes(node);
    const std::string_view identifier = identifier_in(node, "identifier");
    if (identifier.starts_with(kPlotMark)) return;
    const auto index = static_cast<int32_t>(view.nodes.size());
    {
      Node& made = view.nodes.emplace_back();
      made.identifier = identifier;
      if (made.identifier.empty()) problems_.add(Message(kNoIdentifier, {{"tag", "node"}}), kGiveIdentifier, node.offset_debug(), view.identifier);
      claim(made.identifier, {false, static_cast<uint32_t>(index)}, node);
      const std::string_view type = type_of(node);
      made.reference = identifier_in(node, "elementRef");
      if (type == "Container") {
        made.kind = NodeKind::kContainer;
      } else if (type == "Label") {
        made.kind = NodeKind::kLabel;
        made.reference = identifier_in(node, "conceptRef");
      } else if (type != "Element") {
        problems_.add(Message(kUnknownNode, {{"type", shorten(type, 60)}}), kUseElementNode, node.offset_debug(), made.identifier);
      } else if (made.reference.empty()) {
        problems_.add(Message(kMissingAttribute, {{"tag", "node"}, {"attribute", "elementRef"}}), kGiveAttribute, node.offset_debug(), made.identifier);
      }
      made.x = number(node, "x", 0);
      made.y = number(node, "y", 0);
      made.width = number(node, "w", 1, 1);
      made.height = number(node, "h", 1, 1);
      made.parent = parent;
      made.look = read_look(node);
      if (const std::string_view path = attribute(node, "xpathPart"); !path.empty()) look_of(made).path = path;
    }
    for (const pugi::xml_node child : node) {
      if (local(child) == "node") read_node(child, view, index, depth + 1);
    }
  }

  template <class Part>
  static Look& look_of(Part& part) {
    if (!part.look) part.look = std::make_unique<Look>();
    return *part.look;
  }

  void read_connection(pugi::xml_node node, Connection& connection) {
    check_attributes(node);
    const std::string_view type = type_of(node);
    connection.reference = identifier_in(node, "relationshipRef");
    if (type == "Line") connection.kind = ConnectionKind::kLine, connection.reference = {};
    else if (type == "NestingRelationship") connection.kind = ConnectionKind::kNesting;
    else if (type != "Relationship") problems_.add(Message(kUnknownNode, {{"type", shorten(type, 60)}}), kUseElementNode, node.offset_debug(), connection.identifier);
    if (connection.kind != ConnectionKind::kLine && connection.reference.empty() && type != "Line") {
      problems_.add(Message(kMissingAttribute, {{"tag", "connection"}, {"attribute", "relationshipRef"}}), kGiveAttribute, node.offset_debug(), connection.identifier);
    }
    connection.has_source = read_end(node, "source", connection, connection.source);
    connection.has_target = read_end(node, "target", connection, connection.target);
    for (const pugi::xml_node child : node) {
      const std::string_view tag = local(child);
      if (tag == "bendpoint") connection.bends.push_back({number(child, "x", 0), number(child, "y", 0)});
      else if (tag == "sourceAttachment") connection.source_attachment.push_back({number(child, "x", 0), number(child, "y", 0)});
      else if (tag == "targetAttachment") connection.target_attachment.push_back({number(child, "x", 0), number(child, "y", 0)});
    }
    connection.look = read_look(node);
  }

  bool read_end(pugi::xml_node node, const char* name, const Connection& connection, ConnectionEnd& end) {
    const std::string_view reference = identifier_in(node, name);
    if (reference.empty()) {
      if (connection.kind != ConnectionKind::kLine) {
        problems_.add(Message(kMissingAttribute, {{"tag", "connection"}, {"attribute", name}}), kGiveAttribute, node.offset_debug(), connection.identifier);
      }
      return false;
    }
    const uint32_t found = places_.find(reference);
    if (found == IdentifierIndex::kNone) {
      problems_.add(Message(kNoSuchReference, {{"tag", "connection"}, {"identifier", shorten(reference, 100)}}), kAddOrRemove, node.offset_debug(), connection.identifier);
      return false;
    }
    end = {(found & kConnectionBit) != 0, found & ~kConnectionBit};
    return true;
  }

  Color read_color(pugi::xml_node node) {
    Color color;
    color.red = static_cast<int16_t>(std::clamp(node.attribute("r").as_int(), 0, 255));
    color.green = static_cast<int16_t>(std::clamp(node.attribute("g").as_int(), 0, 255));
    color.blue = static_cast<int16_t>(std::clamp(node.attribute("b").as_int(), 0, 255));
    if (node.attribute("a")) color.alpha = static_cast<int16_t>(std::clamp(node.attribute("a").as_int(), 0, 100));
    return color;
  }

  std::unique_ptr<Look> read_look(pugi::xml_node node) {
    std::unique_ptr<Look> look;
    const auto made = [&]() -> Look& {
      if (!look) look = std::make_unique<Look>();
      return *look;
    };
    for (const pugi::xml_node child : node) {
      const std::string_view tag = local(child);
      if (tag == "label") made().labels.push_back(text_with_language(child));
      else if (tag == "documentation") made().documentation.push_back(text_with_language(child));
      else if (tag == "viewRef") made().view_references.push_back(identifier_in(child, "ref"));
      else if (tag == "style") read_style(child, made());
      else if (!tag.empty() && !is_any(tag, {"node", "bendpoint", "sourceAttachment", "targetAttachment"}))
        leave_out(child);
    }
    return look;
  }

  void read_style(pugi::xml_node node, Look& look) {
    look.styled = true;
    look.line_width = attribute(node, "lineWidth");
    for (const pugi::xml_node child : node) {
      const std::string_view tag = local(child);
      if (tag == "lineColor") look.line = read_color(child);
      else if (tag == "fillColor") look.fill = read_color(child);
      else if (tag == "font") {
        look.font_name = attribute(child, "name");
        look.font_size = attribute(child, "size");
        look.font_style = attribute(child, "style");
        for (const pugi::xml_node color : child) {
          if (local(color) == "color") look.font_color = read_color(color);
        }
      }
    }
  }

  ExchangeModel& model_;
  Remarks remarks_;
  TextReader text_;
  const ReadLimits& limits_;
  ProblemCollector problems_;
  std::unordered_map<std::string_view, uint32_t> definition_by_id_;
  IdentifierIndex places_;  // in the view at hand: the place of a node, or that of a connection with the highest bit set
  static constexpr uint32_t kConnectionBit = 0x80000000;
  size_t parts_ = 0;
  bool declares_namespaces_ = false;
  std::optional<Message> too_much_;
};

}  // namespace

Result<ExchangeModel> read_exchange_tree(std::string file, std::shared_ptr<XmlDocument> document, const ReadLimits& limits) {
  const pugi::xml_node root = document->tree.document_element();
  std::string space(namespace_of(root));
  for (bool settled = false;; settled = true) {
    ExchangeModel model;
    model.file = file;
    model.source = document->text;
    model.hold(document);
    const size_t removed = settle_namespaces(root, space, kExchangeNamespace, settled);
    space = kExchangeNamespace;
    if (removed > 0) document->notes.push_back({Message(kNoNamespaceLeftOut, {{"count", removed}}), Where{.file = file}, kCheckSource});
    model.notes = document->notes;
    Reader reader(model, *document, limits);
    auto read = reader.read(root);
    if (!settled && reader.declares_namespaces()) continue;
    if (!read) return std::move(read).error();
    if (!model.elements.empty() || !model.views.empty()) return model;
    std::vector<Problem> problems{{Message(kEmptyModel), Where{.file = file}, Message(kChooseOther)}};
    std::ranges::move(model.notes, std::back_inserter(problems));  // such as tags that the format does not know
    return Error(ErrorCode::kInvalidInput, std::move(problems));
  }
}

}  // namespace koers::exchange::archimate
