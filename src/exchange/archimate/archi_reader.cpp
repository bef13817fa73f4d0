#include "exchange/archimate/archi_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <unordered_map>

#include "base/text.h"
#include "exchange/archimate/concepts.h"
#include "exchange/archimate/exchange_checks.h"
#include "exchange/archimate/exchange_reader.h"
#include "exchange/archimate/messages.h"
#include "exchange/archimate/remarks.h"

namespace koers::exchange::archimate {
namespace {

// Archi's names of viewpoints, and those of the standard.
constexpr std::pair<std::string_view, std::string_view> kViewpoints[] = {
    {"application_cooperation", "Application Cooperation"}, {"application_structure", "Application Structure"}, {"application_usage", "Application Usage"},
    {"business_process_cooperation", "Business Process Cooperation"}, {"capability", "Capability Map"}, {"goal_realization", "Goal Realization"},
    {"implementation_deployment", "Implementation and Deployment"}, {"implementation_migration", "Implementation and Migration"}, {"information_structure", "Information Structure"},
    {"layered", "Layered"}, {"migration", "Migration"}, {"motivation", "Motivation"}, {"organization", "Organization"}, {"outcome_realization", "Outcome Realization"},
    {"physical", "Physical"}, {"product", "Product"}, {"project", "Project"}, {"requirements_realization", "Requirements Realization"}, {"resource", "Resource Map"},
    {"service_realization", "Service Realization"}, {"stakeholder", "Stakeholder"}, {"strategy", "Strategy"}, {"technology", "Technology"}, {"technology_usage", "Technology Usage"},
    {"value_stream", "Value Stream"}};

class ArchiReader {
 public:
  ArchiReader(ExchangeModel& model, XmlDocument& document, const ReadLimits& limits)
      : model_(model), text_(model, document.control_characters, remarks_), limits_(limits), problems_(model, limits) {}

  Result<void> read(pugi::xml_node root) {
    const std::string_view version = root.attribute("version").value();
    if (const auto major = parse_number(version.substr(0, version.find('.'))); major && *major < 4) {
      return Error(ErrorCode::kUnsupported, Message(kOldArchi, {{"version", shorten(version, 20)}}), Where{.file = model_.file, .row = 1}, kResaveInArchi);
    }
    for (const pugi::xml_attribute one : root.attributes()) {
      const std::string_view name = one.name();
      if (one.value() == kXsiNamespace && name.starts_with("xmlns:")) type_name_ = std::string(name.substr(6)) + ":type";
    }
    learn_identifiers(root);
    for (const pugi::xml_node profile : root.children("profile"))
      profiles_.emplace(profile.attribute("id").value(), attribute(profile, "name"));
    model_.identifier = identifier(root);
    model_.names.push_back({attribute(root, "name"), {}});
    std::vector<OrganizationItem> folders;
    for (const pugi::xml_node node : root) {
      const std::string_view tag = node.name();
      if (tag == "purpose") model_.documentation.push_back({text_.content(node), {}});
      else if (tag == "folder")
        collect(node, folders, 0);
    }
    if (!folders.empty()) model_.organizations.emplace_back().items = std::move(folders);
    read_properties(root, model_);
    for (const pugi::xml_node node : views_) read_view(node);
    settle_keys(model_);
    if (model_.elements.size() + model_.relationships.size() > limits_.concepts_max) {
      return Error(ErrorCode::kTooLarge, Message(kTooManyConcepts, {{"max", limits_.concepts_max}}), Where{.file = model_.file}, kSplitModel);
    }
    check_model(model_, remarks_, problems_);
    if (!problems_.empty()) return problems_.take();
    remarks_.settle(model_);
    if (left_out_ > 0) model_.notes.push_back({Message(kLeftOut, {{"count", left_out_}}), Where{.file = model_.file}, kNothingToDo});
    return {};
  }

 private:
  std::string_view attribute(pugi::xml_node node, const char* name) { return text_.attribute(node.attribute(name).value()); }
  // Archi writes whatever it likes; its own export puts "id-" before what does not begin so. A model that went out and came back may have both forms of
  // what was one identifier.
  std::string_view identifier(pugi::xml_node node) { return reference(node.attribute("id").value()); }
  std::string_view reference(std::string_view id) {
    if (id.empty() || id.starts_with(kPrefix)) return id;
    std::string made = std::string(kPrefix) + std::string(id);
    while (prefixed_.contains(made)) made.insert(0, kPrefix);
    return model_.keep(made);
  }
  void learn_identifiers(pugi::xml_node root) {
    bool bare = false;
    for (pugi::xml_node at = root; at;) {
      if (const AttributeLook look = look_at_attributes(at); !look.twice.empty()) {
        problems_.add(Message(kAttributeTwice, {{"tag", shorten(at.name(), 60)}, {"attribute", shorten(look.twice, 60)}}), kKeepOne,
                      at.offset_debug(), at.attribute("id").value());
      }
      const std::string_view id = at.attribute("id").value();
      if (id.starts_with(kPrefix))
        prefixed_.emplace(id);
      else
        bare = bare || !id.empty();
      if (at.first_child()) {
        at = at.first_child();
        continue;
      }
      while (at != root && !at.next_sibling()) at = at.parent();
      at = at == root ? pugi::xml_node() : at.next_sibling();
    }
    if (!bare) prefixed_.clear();
  }
  std::string_view type_of(pugi::xml_node node) {
    std::string_view type = node.attribute(type_name_.c_str()).value();
    if (const size_t colon = type.find(':'); colon != type.npos) type.remove_prefix(colon + 1);
    return type;
  }

  void read_described(pugi::xml_node node, Described& described) {
    described.offset = node.offset_debug();
    described.identifier = identifier(node);
    if (described.identifier.empty()) problems_.add(Message(kNoIdentifier, {{"tag", "element"}}), kGiveIdentifier, described.offset);
    if (const pugi::xml_attribute name = node.attribute("name")) described.names.push_back({text_.attribute(name.value()), {}});
    for (const pugi::xml_node child : node) {
      if (std::string_view(child.name()) == "documentation") described.documentation.push_back({text_.content(child), {}});
    }
    read_properties(node, described);
    // A specialization of Archi's: the exchange format has no place for it but a property.
    for (const std::string& profile : split(node.attribute("profiles").value(), ' ')) {
      if (const auto found = profiles_.find(profile); found != profiles_.end()) add_property(kSpecializationKey, found->second, described);
    }
  }

  void read_properties(pugi::xml_node node, Described& described) {
    for (const pugi::xml_node child : node) {
      if (std::string_view(child.name()) == "property") add_property(attribute(child, "key"), attribute(child, "value"), described);
    }
  }

  void add_property(std::string_view key, std::string_view value, Described& described) {
    auto [at, first] = definitions_.emplace(key, static_cast<uint32_t>(model_.definitions.size()));
    if (first) {
      PropertyDefinition& definition = model_.definitions.emplace_back();
      definition.identifier = model_.keep("propid-" + std::to_string(model_.definitions.size()));
      definition.type = "string";
      definition.names.push_back({key, {}});
    }
    described.properties.push_back({at->second, {value, {}}, false});
  }

  void collect(pugi::xml_node folder, std::vector<OrganizationItem>& into, int depth) {
    if (depth > limits_.depth_max) return problems_.add(Message(kTooDeep, {{"max", limits_.depth_max}}), kFlatten, folder.offset_debug());
    OrganizationItem item;
    item.labels.push_back({attribute(folder, "name"), {}});
    for (const pugi::xml_node node : folder) {
      const std::string_view tag = node.name();
      if (tag == "folder") {
        collect(node, item.items, depth + 1);
      } else if (tag == "documentation") {
        item.documentation.push_back({text_.content(node), {}});
      } else if (tag == "element") {
        if (read_concept(node)) item.items.emplace_back().reference = identifier(node);
      }
    }
    into.push_back(std::move(item));
  }

  // Whether it was taken.
  bool read_concept(pugi::xml_node node) {
    std::string_view type = type_of(node);
    if (type == "ArchimateDiagramModel") {
      views_.push_back(node);
      return true;
    }
    if (type == "SketchModel" || type == "CanvasModel") {
      ++left_out_;
      views_left_out_.emplace(identifier(node), attribute(node, "name"));
      return false;
    }
    if (type.ends_with("Relationship")) {
      Relationship& relation = model_.relationships.emplace_back();
      read_described(node, relation);
      type.remove_suffix(std::string_view("Relationship").size());
      relation.type = type;
      relation.source = reference(attribute(node, "source")), relation.target = reference(attribute(node, "target"));
      if (type == "Access") {
        // Archi leaves out Write, which is its usual one.
        const std::string_view access = node.attribute("accessType").value();
        relation.access = access == "1" ? "Read" : access == "2" ? "Access" : access == "3" ? "ReadWrite" : "Write";
      }
      relation.modifier = attribute(node, "strength");
      relation.directed = attribute(node, "directed");
      return true;
    }
    Element& element = model_.elements.emplace_back();
    read_described(node, element);
    if (element.names.empty()) element.names.emplace_back();  // the format wants one, so it goes out as one
    element.type = type == "Junction" ? (std::string_view(node.attribute("type").value()) == "or" ? "OrJunction" : "AndJunction") : type;
    return true;
  }

  static Color color(std::string_view text) {
    Color color;
    uint32_t value = 0;
    if (text.size() != 7 || text[0] != '#') return color;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + 7, value, 16);
    if (error != std::errc{} || end != text.data() + 7) return color;
    color.red = static_cast<int16_t>(value >> 16 & 255), color.green = static_cast<int16_t>(value >> 8 & 255), color.blue = static_cast<int16_t>(value & 255);
    return color;
  }

  static int32_t number(pugi::xml_node node, const char* name, int32_t otherwise) {
    return std::clamp(node.attribute(name).as_int(otherwise), -kPlaceMax, kPlaceMax);
  }
  static int32_t within(int32_t outer, int32_t inner) { return std::clamp(outer + inner, -kPlaceMax, kPlaceMax); }

  void read_view(pugi::xml_node node) {
    View& view = model_.views.emplace_back();
    read_described(node, view);
    if (view.names.empty()) view.names.emplace_back();
    const std::string_view viewpoint = attribute(node, "viewpoint");
    const auto known = std::ranges::find(kViewpoints, viewpoint, &std::pair<std::string_view, std::string_view>::first);
    view.viewpoint = known == std::end(kViewpoints) ? viewpoint : known->second;
    places_.clear();
    connections_.clear();
    for (const pugi::xml_node child : node) {
      if (std::string_view(child.name()) == "child") read_child(child, view, -1, 0, 0, 0);
    }
    shift(view);
    for (const pugi::xml_node connection : connections_) {
      Connection& made = view.connections.emplace_back();
      made.identifier = identifier(connection);
      places_.emplace(connection.attribute("id").value(), ConnectionEnd{true, static_cast<uint32_t>(view.connections.size() - 1)});
    }
    for (size_t i = 0; i < connections_.size(); ++i) read_connection(connections_[i], view, view.connections[i]);
  }

  // Archi places a node within its parent, and may place it left of or above the sheet; the exchange format counts from one corner.
  void shift(View& view) {
    int32_t left = 0, top = 0;
    for (const Node& node : view.nodes) left = std::min(left, node.x), top = std::min(top, node.y);
    shift_x_ = -left, shift_y_ = -top;
    for (Node& node : view.nodes) node.x += shift_x_, node.y += shift_y_;
  }

  void read_child(pugi::xml_node node, View& view, int32_t parent, int32_t left, int32_t top, int depth) {
    if (depth > limits_.depth_max) return problems_.add(Message(kTooDeep, {{"max", limits_.depth_max}}), kFlatten, node.offset_debug());
    const auto index = static_cast<int32_t>(view.nodes.size());
    const std::string_view type = type_of(node);
    {
      Node& made = view.nodes.emplace_back();
      made.identifier = identifier(node);
      made.parent = parent;
      const pugi::xml_node bounds = node.child("bounds");
      made.x = within(left, number(bounds, "x", 0)), made.y = within(top, number(bounds, "y", 0));
      made.width = number(bounds, "width", -1), made.height = number(bounds, "height", -1);
      if (made.width <= 0) made.width = 120;
      if (made.height <= 0) made.height = 55;
      left = made.x, top = made.y;
      auto look = std::make_unique<Look>();
      if (type == "DiagramObject") {
        made.kind = NodeKind::kElement;
        made.reference = reference(attribute(node, "archimateElement"));
        if (made.reference.empty()) problems_.add(Message(kMissingAttribute, {{"tag", "child"}, {"attribute", "archimateElement"}}), kGiveAttribute, node.offset_debug(), made.identifier);
      } else if (type == "Group") {
        made.kind = NodeKind::kContainer;
        if (node.attribute("name")) look->labels.push_back({attribute(node, "name"), {}});
      } else if (type == "DiagramModelReference") {
        made.kind = NodeKind::kLabel;
        const std::string_view view_shown = reference(attribute(node, "model"));
        if (const auto left_out = views_left_out_.find(view_shown); left_out != views_left_out_.end()) {
          look->labels.push_back({left_out->second, {}});
          remarks_.add(kViewNotTaken, {{"name", shorten(left_out->second, 80)}}, kNothingToDo, node.offset_debug());
        } else {
          look->view_references.push_back(view_shown);
        }
      } else {
        made.kind = NodeKind::kLabel;
        if (type == "Note") look->labels.push_back({text_.content(node.child("content")), {}});
        else ++left_out_;  // a picture
      }
      for (const pugi::xml_node child : node) {
        if (std::string_view(child.name()) == "documentation") look->documentation.push_back({text_.content(child), {}});
      }
      read_style(node, *look);
      if (*look != Look{}) made.look = std::move(look);
      places_.emplace(node.attribute("id").value(), ConnectionEnd{false, static_cast<uint32_t>(index)});
    }
    for (const pugi::xml_node child : node) {
      const std::string_view tag = child.name();
      if (tag == "child") read_child(child, view, index, left, top, depth + 1);
      else if (tag == "sourceConnection") gather(child);
    }
  }

  // A connection holds those that begin on it.
  void gather(pugi::xml_node connection, int depth = 0) {
    if (depth > limits_.depth_max)
      return problems_.add(Message(kTooDeep, {{"max", limits_.depth_max}}), kFlatten, connection.offset_debug());
    connections_.push_back(connection);
    for (const pugi::xml_node child : connection) {
      if (std::string_view(child.name()) == "sourceConnection") gather(child, depth + 1);
    }
  }

  void read_style(pugi::xml_node node, Look& look) {
    look.fill = color(node.attribute("fillColor").value());
    look.line = color(node.attribute("lineColor").value());
    look.font_color = color(node.attribute("fontColor").value());
    look.line_width = attribute(node, "lineWidth");
    // "1|Arial|14.0|0|WINDOWS|…": name, size, and bits for bold and italic.
    const std::vector<std::string> font = split(node.attribute("font").value(), '|');
    if (font.size() > 3) {
      look.font_name = model_.keep(font[1]);
      std::string size = font[2];
      if (size.ends_with(".0")) size.resize(size.size() - 2);
      look.font_size = model_.keep(size);
      look.font_style = font[3] == "1" ? "bold" : font[3] == "2" ? "italic" : font[3] == "3" ? "bold italic" : "";
    }
    look.styled = look.fill.given() || look.line.given() || look.font_color.given() || !look.font_name.empty() || !look.line_width.empty();
  }

  void read_connection(pugi::xml_node node, const View& view, Connection& connection) {
    const std::string_view relation = node.attribute("archimateRelationship").value();
    connection.kind = relation.empty() ? ConnectionKind::kLine : ConnectionKind::kRelationship;
    connection.reference = reference(text_.attribute(relation));
    const auto end = [&](const char* name, ConnectionEnd& place) {
      const std::string_view id = node.attribute(name).value();
      const auto found = places_.find(id);
      if (found != places_.end()) place = found->second;
      else problems_.add(Message(kNoSuchReference, {{"tag", "sourceConnection"}, {"identifier", shorten(id, 100)}}), kAddOrRemove, node.offset_debug(), connection.identifier);
      return found != places_.end();
    };
    connection.has_source = end("source", connection.source);
    connection.has_target = end("target", connection.target);
    auto look = std::make_unique<Look>();
    if (const std::string_view name = attribute(node, "name"); relation.empty() && !name.empty()) look->labels.push_back({name, {}});
    read_style(node, *look);
    if (*look != Look{}) connection.look = std::move(look);
    if (!connection.has_source || !connection.has_target || connection.source.connection || connection.target.connection) return;
    // A bend is kept as its distance from the middle of either end; drawn, it lies between the two.
    const auto middle = [&](const ConnectionEnd& place) {
      const Node& at = view.nodes[place.index];
      return Point{at.x + at.width / 2, at.y + at.height / 2};
    };
    const Point source = middle(connection.source), target = middle(connection.target);
    std::vector<pugi::xml_node> bends;
    for (const pugi::xml_node child : node) {
      if (std::string_view(child.name()) == "bendpoint") bends.push_back(child);
    }
    for (size_t i = 0; i < bends.size(); ++i) {
      const double weight = static_cast<double>(i + 1) / static_cast<double>(bends.size() + 1);
      const double from_x = source.x + number(bends[i], "startX", 0), from_y = source.y + number(bends[i], "startY", 0);
      const double to_x = target.x + number(bends[i], "endX", 0), to_y = target.y + number(bends[i], "endY", 0);
      connection.bends.push_back({std::max(0, static_cast<int32_t>(from_x * (1 - weight) + to_x * weight)), std::max(0, static_cast<int32_t>(from_y * (1 - weight) + to_y * weight))});
    }
  }

  static constexpr std::string_view kPrefix = "id-", kSpecializationKey = "Specialization";
  ExchangeModel& model_;
  Remarks remarks_;
  TextReader text_;
  const ReadLimits& limits_;
  ProblemCollector problems_;
  std::string type_name_ = "xsi:type";
  std::set<std::string, std::less<>> prefixed_;  // identifiers that begin with "id-", when others do not
  std::map<std::string, std::string_view, std::less<>> profiles_;
  std::map<std::string_view, std::string_view> views_left_out_;  // identifier → name
  std::unordered_map<std::string_view, uint32_t> definitions_;
  std::unordered_map<std::string_view, ConnectionEnd> places_;  // in the view at hand, by Archi's own id
  std::vector<pugi::xml_node> views_, connections_;
  int32_t shift_x_ = 0, shift_y_ = 0;
  int64_t left_out_ = 0;
};

}  // namespace

Result<ExchangeModel> read_archi_tree(std::string file, std::shared_ptr<XmlDocument> document, const ReadLimits& limits) {
  ExchangeModel model;
  model.file = std::move(file);
  model.source = document->text;
  model.notes = document->notes;
  model.hold(document);
  TRY(ArchiReader(model, *document, limits).read(document->tree.document_element()));
  if (model.elements.empty() && model.views.empty()) return Error(ErrorCode::kInvalidInput, Message(kEmptyModel), Where{.file = model.file}, Message(kChooseOther));
  return model;
}

}  // namespace koers::exchange::archimate
