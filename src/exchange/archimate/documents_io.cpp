#include <algorithm>
#include <boost/json.hpp>

#include "exchange/archimate/documents.h"
#include "exchange/archimate/own_marks.h"
#include "exchange/json/json_writer.h"

namespace koers::exchange::archimate {
namespace {

namespace bj = boost::json;
using json::JsonWriter;

void write_texts(JsonWriter& out, std::string_view key, const Texts& texts) {
  if (texts.empty()) return;
  out.key(key).begin_array();
  for (const Text& one : texts) {
    out.begin_object().field("text", one.text);
    if (!one.language.empty()) out.field("language", one.language);
    out.end_object();
  }
  out.end_array();
}

void write_color(JsonWriter& out, std::string_view key, const Color& color) {
  if (!color.given()) return;
  out.key(key).begin_array().integer(color.red).integer(color.green).integer(color.blue);
  if (color.alpha >= 0) out.integer(color.alpha);
  out.end_array();
}

void write_optional(JsonWriter& out, std::string_view key, std::string_view value) {
  if (!value.empty()) out.field(key, value);
}

void write_look(JsonWriter& out, const Look& look) {
  write_texts(out, "labels", look.labels);
  write_texts(out, "documentation", look.documentation);
  if (look.styled) {
    out.key("style").begin_object();
    write_color(out, "line", look.line);
    write_color(out, "fill", look.fill);
    write_color(out, "font_color", look.font_color);
    write_optional(out, "line_width", look.line_width);
    write_optional(out, "font_name", look.font_name);
    write_optional(out, "font_size", look.font_size);
    write_optional(out, "font_style", look.font_style);
    out.end_object();
  }
  if (!look.view_references.empty()) {
    out.key("views").begin_array();
    for (const std::string_view view : look.view_references) out.text(view);
    out.end_array();
  }
  write_optional(out, "path", look.path);
}

void write_point(JsonWriter& out, Point point) { out.begin_array().integer(point.x).integer(point.y).end_array(); }

// What is read back: absent and of another kind are the same.
std::string_view text_in(const bj::object& object, std::string_view key, ExchangeModel& model) {
  const bj::value* found = object.if_contains(key);
  if (!found || !found->is_string() || found->get_string().empty()) return {};
  return model.keep(std::string_view(found->get_string()));
}
int64_t number_of(const bj::value& value, int64_t otherwise) {
  if (value.is_int64()) return value.get_int64();
  if (value.is_uint64()) return static_cast<int64_t>(value.get_uint64());
  if (value.is_double()) return static_cast<int64_t>(value.get_double());
  return otherwise;
}
int32_t number_in(const bj::object& object, std::string_view key, int32_t otherwise) {
  const bj::value* found = object.if_contains(key);
  return found ? static_cast<int32_t>(std::clamp<int64_t>(number_of(*found, otherwise), -1'000'000'000, 1'000'000'000)) : otherwise;
}
const bj::array& array_in(const bj::object& object, std::string_view key) {
  static const bj::array kNone;
  const bj::value* found = object.if_contains(key);
  return found && found->is_array() ? found->get_array() : kNone;
}
Texts texts_in(const bj::object& object, std::string_view key, ExchangeModel& model) {
  Texts texts;
  for (const bj::value& one : array_in(object, key)) {
    if (one.is_object()) texts.push_back({text_in(one.get_object(), "text", model), text_in(one.get_object(), "language", model)});
  }
  return texts;
}
Color color_in(const bj::object& object, std::string_view key) {
  const bj::array& parts = array_in(object, key);
  Color color;
  if (parts.size() < 3) return color;
  const auto part = [&](size_t i, int64_t max) { return static_cast<int16_t>(std::clamp<int64_t>(number_of(parts[i], 0), 0, max)); };
  color.red = part(0, 255), color.green = part(1, 255), color.blue = part(2, 255);
  if (parts.size() > 3) color.alpha = part(3, 100);
  return color;
}
bool point_of(const bj::value& value, Point& point) {
  if (!value.is_array() || value.get_array().size() != 2) return false;
  point = {static_cast<int32_t>(number_of(value.get_array()[0], 0)), static_cast<int32_t>(number_of(value.get_array()[1], 0))};
  return true;
}

std::unique_ptr<Look> look_in(const bj::object& object, ExchangeModel& model) {
  Look look;
  look.labels = texts_in(object, "labels", model);
  look.documentation = texts_in(object, "documentation", model);
  if (const bj::value* style = object.if_contains("style"); style && style->is_object()) {
    const bj::object& given = style->get_object();
    look.styled = true;
    look.line = color_in(given, "line"), look.fill = color_in(given, "fill"), look.font_color = color_in(given, "font_color");
    look.line_width = text_in(given, "line_width", model), look.font_name = text_in(given, "font_name", model);
    look.font_size = text_in(given, "font_size", model), look.font_style = text_in(given, "font_style", model);
  }
  for (const bj::value& view : array_in(object, "views")) {
    if (view.is_string()) look.view_references.push_back(model.keep(std::string_view(view.get_string())));
  }
  look.path = text_in(object, "path", model);
  return look == Look{} ? nullptr : std::make_unique<Look>(std::move(look));
}

// Into one block of memory that is let go whole.
struct Parsed {
  bj::monotonic_resource memory;
  bj::value value;
  explicit Parsed(std::string_view text) : memory(std::max<size_t>(4096, 3 * text.size())) {
    boost::system::error_code error;
    bj::parse_options options;
    options.max_depth = 70;
    value = bj::parse(text, error, &memory, options);
    if (error) value = nullptr;
  }
};

void write_said(JsonWriter& out, std::string_view key, bool has, const std::vector<Extra::Said>& texts) {
  if (!has) return;
  out.key(key).begin_array();
  for (const Extra::Said& one : texts) {
    out.begin_object();
    if (one.given) out.field("text", one.text);
    if (!one.language.empty()) out.field("language", one.language);
    out.end_object();
  }
  out.end_array();
}

void read_said(const bj::object& object, std::string_view key, ExchangeModel& model, bool& has, std::vector<Extra::Said>& texts) {
  has = object.contains(key);
  for (const bj::value& one : array_in(object, key)) {
    if (!one.is_object()) continue;
    texts.push_back({text_in(one.get_object(), "text", model), text_in(one.get_object(), "language", model), one.get_object().contains("text")});
  }
}

// Folders as a flat list, each naming the place of the one it lies in, so that depth costs nothing.
void write_items(JsonWriter& out, const std::vector<OrganizationItem>& items, int64_t parent, int64_t& next) {
  for (const OrganizationItem& item : items) {
    const int64_t place = next++;
    out.begin_object();
    if (parent >= 0) out.key("in").integer(parent);
    write_optional(out, "id", item.identifier);
    write_optional(out, "of", item.reference);
    write_texts(out, "labels", item.labels);
    write_texts(out, "documentation", item.documentation);
    out.end_object();
    write_items(out, item.items, place, next);
  }
}

}  // namespace

namespace {

// What the identifiers of nodes and connections have in common: many programs begin them all with that of the view.
std::string_view common_start(const View& view) {
  const std::string_view first = !view.nodes.empty() ? view.nodes.front().identifier : !view.connections.empty() ? view.connections.front().identifier : std::string_view{};
  size_t size = first.size();
  const auto shorten_to = [&](std::string_view other) {
    size = std::min(size, other.size());
    size = static_cast<size_t>(std::mismatch(first.begin(), first.begin() + static_cast<ptrdiff_t>(size), other.begin()).first - first.begin());
  };
  for (const Node& node : view.nodes) shorten_to(node.identifier);
  for (const Connection& connection : view.connections) shorten_to(connection.identifier);
  while (size > 0 && size < first.size() && (static_cast<uint8_t>(first[size]) & 0xC0) == 0x80) --size;  // whole letters
  return first.substr(0, size);
}

bool has_more(const Connection& connection) {
  return connection.kind != ConnectionKind::kRelationship || !connection.bends.empty() || !connection.source_attachment.empty() || !connection.target_attachment.empty() || connection.look;
}

void write_place(JsonWriter& out, bool has, const ConnectionEnd& end) {
  if (!has) out.null();
  else out.integer(end.connection ? -1 - int64_t{end.index} : int64_t{end.index});
}

// An identifier of which the drawing has the start.
std::string_view identifier_of(const bj::value& rest, std::string_view start, ExchangeModel& model) {
  const std::string_view text = rest.is_string() ? std::string_view(rest.get_string()) : std::string_view{};
  return start.empty() ? (text.empty() ? text : model.keep(text)) : model.keep(std::string(start) + std::string(text));
}
std::string_view text_of(const bj::value& value, ExchangeModel& model) {
  return value.is_string() && !value.get_string().empty() ? model.keep(std::string_view(value.get_string())) : std::string_view{};
}
int32_t place_of(const bj::value& value) { return static_cast<int32_t>(std::clamp<int64_t>(number_of(value, 0), -1'000'000'000, 1'000'000'000)); }
const bj::object& more_in(const bj::array& parts, size_t at) {
  static const bj::object kNothing;
  return parts.size() > at && parts.back().is_object() ? parts.back().get_object() : kNothing;
}
NodeKind node_kind(std::string_view kind) { return kind == "container" ? NodeKind::kContainer : kind == "label" ? NodeKind::kLabel : NodeKind::kElement; }
ConnectionKind connection_kind(std::string_view kind) { return kind == "line" ? ConnectionKind::kLine : kind == "nesting" ? ConnectionKind::kNesting : ConnectionKind::kRelationship; }

void read_node(const bj::array& parts, std::string_view start, ExchangeModel& model, Node& node) {
  if (parts.size() < 6) return;
  node.identifier = identifier_of(parts[0], start, model), node.reference = text_of(parts[1], model);
  node.x = place_of(parts[2]), node.y = place_of(parts[3]), node.width = place_of(parts[4]), node.height = place_of(parts[5]);
  if (parts.size() > 6 && parts[6].is_number()) node.parent = place_of(parts[6]);
  const bj::object& more = more_in(parts, 6);
  node.kind = node_kind(text_in(more, "kind", model));
  if (!more.empty()) node.look = look_in(more, model);
}

// As drawings were written before they were lists.
void read_node(const bj::object& given, ExchangeModel& model, Node& node) {
  node.identifier = text_in(given, "id", model), node.reference = text_in(given, "of", model);
  node.kind = node_kind(text_in(given, "kind", model));
  node.x = number_in(given, "x", 0), node.y = number_in(given, "y", 0);
  node.width = number_in(given, "w", 1), node.height = number_in(given, "h", 1);
  node.parent = number_in(given, "in", -1);
  node.look = look_in(given, model);
}

struct Counts {
  size_t nodes, connections;
};
bool read_end(bool line, int64_t index, const Counts& counts, ConnectionEnd& end) {
  if (index < 0 || static_cast<size_t>(index) >= (line ? counts.connections : counts.nodes)) return false;
  end = {line, static_cast<uint32_t>(index)};
  return true;
}
bool read_end(const bj::value& place, const Counts& counts, ConnectionEnd& end) {
  if (!place.is_number()) return false;
  const int64_t index = number_of(place, 0);
  return index >= 0 ? read_end(false, index, counts, end) : read_end(true, -1 - index, counts, end);
}
bool read_end(const bj::object& given, std::string_view node_key, std::string_view line_key, const Counts& counts, ConnectionEnd& end) {
  const bool line = given.contains(line_key);
  return read_end(line, number_in(given, line ? line_key : node_key, -1), counts, end);
}

void read_line(const bj::object& more, ExchangeModel& model, Connection& connection) {
  if (more.empty()) return;
  connection.kind = connection_kind(text_in(more, "kind", model));
  Point point;
  for (const bj::value& bend : array_in(more, "bends")) {
    if (point_of(bend, point)) connection.bends.push_back(point);
  }
  if (more.contains("from_at") && point_of(more.at("from_at"), point)) connection.source_attachment.push_back(point);
  if (more.contains("to_at") && point_of(more.at("to_at"), point)) connection.target_attachment.push_back(point);
  connection.look = look_in(more, model);
}

void read_connection(const bj::value& one, std::string_view start, const Counts& counts, ExchangeModel& model, Connection& connection) {
  if (one.is_array() && one.get_array().size() >= 4) {
    const bj::array& parts = one.get_array();
    connection.identifier = identifier_of(parts[0], start, model), connection.reference = text_of(parts[1], model);
    connection.has_source = read_end(parts[2], counts, connection.source), connection.has_target = read_end(parts[3], counts, connection.target);
    read_line(more_in(parts, 4), model, connection);
  } else if (one.is_object()) {
    const bj::object& given = one.get_object();
    connection.identifier = text_in(given, "id", model), connection.reference = text_in(given, "of", model);
    connection.has_source = read_end(given, "from", "from_line", counts, connection.source), connection.has_target = read_end(given, "to", "to_line", counts, connection.target);
    read_line(given, model, connection);
  }
}

}  // namespace

std::string write_drawing(const View& view) {
  const std::string_view start = common_start(view);
  std::string text;
  text.reserve(64 + 110 * (view.nodes.size() + view.connections.size()));
  JsonWriter out(text);
  out.begin_object();
  write_optional(out, "viewpoint_reference", view.viewpoint_reference);
  write_optional(out, "start", start);
  out.key("nodes").begin_array();
  for (const Node& node : view.nodes) {
    const bool more = node.kind != NodeKind::kElement || node.look;
    out.begin_array().text(node.identifier.substr(start.size())).text(node.reference).integer(node.x).integer(node.y).integer(node.width).integer(node.height);
    if (node.parent >= 0 || more) out.integer(node.parent);
    if (more) {
      out.begin_object();
      if (node.kind != NodeKind::kElement) out.field("kind", node.kind == NodeKind::kContainer ? std::string_view("container") : std::string_view("label"));
      if (node.look) write_look(out, *node.look);
      out.end_object();
    }
    out.end_array();
  }
  out.end_array().key("connections").begin_array();
  for (const Connection& connection : view.connections) {
    out.begin_array().text(connection.identifier.substr(start.size())).text(connection.reference);
    write_place(out, connection.has_source, connection.source), write_place(out, connection.has_target, connection.target);
    if (has_more(connection)) {
      out.begin_object();
      if (connection.kind != ConnectionKind::kRelationship) out.field("kind", connection.kind == ConnectionKind::kLine ? std::string_view("line") : std::string_view("nesting"));
      if (!connection.bends.empty()) {
        out.key("bends").begin_array();
        for (const Point bend : connection.bends) write_point(out, bend);
        out.end_array();
      }
      if (!connection.source_attachment.empty()) write_point(out.key("from_at"), connection.source_attachment.front());
      if (!connection.target_attachment.empty()) write_point(out.key("to_at"), connection.target_attachment.front());
      if (connection.look) write_look(out, *connection.look);
      out.end_object();
    }
    out.end_array();
  }
  out.end_array().end_object();
  return text;
}

void read_drawing(std::string_view json, ExchangeModel& model, View& view) {
  const Parsed read(json);
  if (!read.value.is_object()) return;
  const bj::object& drawing = read.value.get_object();
  view.viewpoint_reference = text_in(drawing, "viewpoint_reference", model);
  const std::string_view start = text_in(drawing, "start", model);
  for (const bj::value& one : array_in(drawing, "nodes")) {
    Node& node = view.nodes.emplace_back();
    if (one.is_array()) read_node(one.get_array(), start, model, node);
    else if (one.is_object()) read_node(one.get_object(), model, node);
    if (node.parent < 0 || node.parent >= static_cast<int32_t>(view.nodes.size()) - 1) node.parent = -1;
  }
  const bj::array& connections = array_in(drawing, "connections");
  const Counts counts{view.nodes.size(), connections.size()};
  for (const bj::value& one : connections) read_connection(one, start, counts, model, view.connections.emplace_back());
}

std::string write_extra(const Extra& extra) {
  std::string text;
  JsonWriter out(text);
  out.begin_object();
  write_optional(out, "concept", extra.concept_name);
  write_said(out, "names", extra.has_names, extra.names);
  write_said(out, "documentation", extra.has_documentation, extra.documentation);
  write_optional(out, "access", extra.access);
  write_optional(out, "modifier", extra.modifier);
  write_optional(out, "directed", extra.directed);
  write_optional(out, "foreign", extra.foreign);
  out.end_object();
  return text;
}

Extra read_extra(std::string_view json, ExchangeModel& model) {
  Extra extra;
  if (json.empty()) return extra;
  const Parsed read(json);
  const bj::value& parsed = read.value;
  if (!parsed.is_object()) return extra;
  const bj::object& given = parsed.get_object();
  extra.concept_name = text_in(given, "concept", model);
  read_said(given, "names", model, extra.has_names, extra.names);
  read_said(given, "documentation", model, extra.has_documentation, extra.documentation);
  extra.access = text_in(given, "access", model), extra.modifier = text_in(given, "modifier", model);
  extra.directed = text_in(given, "directed", model), extra.foreign = text_in(given, "foreign", model);
  return extra;
}

std::string write_frame(const ExchangeModel& model, std::string_view language) {
  std::string text;
  JsonWriter out(text);
  out.begin_object().field("id", model.identifier);
  write_optional(out, "language", language);
  write_texts(out, "names", model.names);
  write_texts(out, "documentation", model.documentation);
  write_optional(out, "schema_location", model.schema_location);
  if (!model.namespaces.empty()) {
    out.key("namespaces").begin_array();
    for (const Namespace& one : model.namespaces) out.begin_object().field("prefix", one.prefix).field("uri", one.uri).end_object();
    out.end_array();
  }
  write_optional(out, "metadata", model.metadata);
  write_optional(out, "viewpoints", model.viewpoints);
  write_optional(out, "foreign", model.foreign);
  out.key("definitions").begin_array();
  for (const PropertyDefinition& definition : model.definitions) {
    if (definition.key.starts_with(kMark)) continue;  // ours, not the model's
    out.begin_object().field("id", definition.identifier).field("type", definition.type);
    write_texts(out, "names", definition.names);
    write_texts(out, "documentation", definition.documentation);
    out.end_object();
  }
  out.end_array();
  if (!model.organizations.empty()) {
    out.key("folders").begin_array();
    int64_t next = 0;
    write_items(out, model.organizations, -1, next);
    out.end_array();
  }
  out.end_object();
  return text;
}

Frame read_frame(std::string_view json, ExchangeModel& model) {
  Frame frame;
  const Parsed read(json);
  const bj::value& parsed = read.value;
  if (!parsed.is_object()) return frame;
  const bj::object& given = parsed.get_object();
  model.identifier = text_in(given, "id", model);
  frame.language = text_in(given, "language", model);
  model.names = texts_in(given, "names", model);
  model.documentation = texts_in(given, "documentation", model);
  model.schema_location = text_in(given, "schema_location", model);
  model.metadata = text_in(given, "metadata", model), model.viewpoints = text_in(given, "viewpoints", model), model.foreign = text_in(given, "foreign", model);
  for (const bj::value& one : array_in(given, "namespaces")) {
    if (one.is_object()) model.namespaces.push_back({text_in(one.get_object(), "prefix", model), text_in(one.get_object(), "uri", model)});
  }
  for (const bj::value& one : array_in(given, "definitions")) {
    if (!one.is_object()) continue;
    PropertyDefinition& definition = model.definitions.emplace_back();
    definition.identifier = text_in(one.get_object(), "id", model), definition.type = text_in(one.get_object(), "type", model);
    definition.names = texts_in(one.get_object(), "names", model), definition.documentation = texts_in(one.get_object(), "documentation", model);
  }
  // Each lies in one before it; built from the last to the first, so that a parent takes whole children.
  const bj::array& flat = array_in(given, "folders");
  std::vector<OrganizationItem> items(flat.size());
  std::vector<std::vector<size_t>> children(flat.size() + 1);
  for (size_t i = 0; i < flat.size(); ++i) {
    if (!flat[i].is_object()) continue;
    const bj::object& one = flat[i].get_object();
    items[i].identifier = text_in(one, "id", model), items[i].reference = text_in(one, "of", model);
    items[i].labels = texts_in(one, "labels", model), items[i].documentation = texts_in(one, "documentation", model);
    const int32_t parent = number_in(one, "in", -1);
    children[parent >= 0 && static_cast<size_t>(parent) < i ? static_cast<size_t>(parent) : flat.size()].push_back(i);
  }
  for (size_t i = flat.size(); i-- > 0;) {
    for (const size_t child : children[i]) items[i].items.push_back(std::move(items[child]));
  }
  for (const size_t child : children[flat.size()]) model.organizations.push_back(std::move(items[child]));
  return frame;
}

}  // namespace koers::exchange::archimate
