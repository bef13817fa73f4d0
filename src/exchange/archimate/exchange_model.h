// A model as an ArchiMate exchange file has it: what the readers give, what the writers take, what goes into a register and comes out of it.
// Texts are borrowed from the document that was read, or kept by the model itself (keep()).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace koers::exchange::archimate {

struct Text {
  std::string_view text;
  std::string_view language;  // xml:lang; empty when it was not given
  bool operator==(const Text&) const = default;
};
using Texts = std::vector<Text>;

struct PropertyValue {
  uint32_t definition = 0;  // place in ExchangeModel::definitions
  Text value;
  bool continues = false;   // a further value of the property before it, in another language
  bool operator==(const PropertyValue&) const = default;
};

struct Described {
  std::string_view identifier;
  Texts names, documentation;
  std::vector<PropertyValue> properties;
  std::string_view foreign;  // XML of other namespaces, as it is
  int64_t offset = -1;       // in the text that was read, to name the line
};

struct Element : Described {
  std::string_view type;     // "BusinessProcess", "AndJunction"
};

struct Relationship : Described {
  std::string_view type;     // "Serving"
  std::string_view source, target;
  std::string_view access, modifier, directed;  // empty when they were not given
};

struct Color {
  int16_t red = -1, green = 0, blue = 0, alpha = -1;  // red -1: not given; alpha -1: not given, else 0 to 100
  bool given() const { return red >= 0; }
  bool operator==(const Color&) const = default;
};

// Farther from the corner nothing lies: readers bring it nearer, so that places can be added and taken off.
inline constexpr int32_t kPlaceMax = 100'000'000;
struct Point {
  int32_t x = 0, y = 0;
  bool operator==(const Point&) const = default;
};

// What few nodes and connections have beside their place.
struct Look {
  Texts labels, documentation;
  Color line, fill, font_color;
  std::string_view line_width, font_name, font_size, font_style;
  bool styled = false;                       // there is a style, even when it says nothing
  std::vector<std::string_view> view_references;
  std::string_view path;                     // of a label: which part of the concept it shows
  bool operator==(const Look&) const = default;
};

enum class NodeKind : uint8_t { kElement, kContainer, kLabel };
struct Node {
  std::string_view identifier;
  NodeKind kind = NodeKind::kElement;
  std::string_view reference;                // the element it shows; of a label: the concept
  int32_t x = 0, y = 0, width = 1, height = 1;
  int32_t parent = -1;                       // place in View::nodes, always before this one
  std::unique_ptr<Look> look;
};

enum class ConnectionKind : uint8_t { kRelationship, kLine, kNesting };
struct ConnectionEnd {
  bool connection = false;                   // ends on a connection, not on a node
  uint32_t index = 0;                        // place in View::nodes or View::connections
  bool operator==(const ConnectionEnd&) const = default;
};
struct Connection {
  std::string_view identifier;
  ConnectionKind kind = ConnectionKind::kRelationship;
  std::string_view reference;                // the relation it shows
  ConnectionEnd source, target;
  bool has_source = false, has_target = false;  // only a Line may lack them
  std::vector<Point> bends;
  std::vector<Point> source_attachment, target_attachment;  // none or one
  std::unique_ptr<Look> look;
};

struct View : Described {
  std::string_view viewpoint, viewpoint_reference;
  std::vector<Node> nodes;
  std::vector<Connection> connections;
};

struct PropertyDefinition {
  std::string_view identifier, type;         // type: string, boolean, currency, date, time, number
  Texts names, documentation;
  int64_t offset = -1;                       // in the text that was read
  std::string_view key;                      // how the register calls it: its name, made unique (settle_keys)
};

struct OrganizationItem {
  std::string_view identifier, reference;
  Texts labels, documentation;
  std::vector<OrganizationItem> items;
};

struct Namespace {
  std::string_view prefix, uri;
};

struct ExchangeModel : Described {
  std::string_view version;
  std::vector<Namespace> namespaces;         // beside those of the format itself
  std::string_view schema_location;
  std::string_view metadata, viewpoints;     // XML, as it is
  std::vector<PropertyDefinition> definitions;
  std::vector<Element> elements;
  std::vector<Relationship> relationships;
  std::vector<OrganizationItem> organizations;  // each with the items of one organization
  std::vector<View> views;

  // What the file can say at all: lists of Archi say nothing of views, folders and languages, and a list may be missing. The rest stays as it is.
  struct Extent {
    bool everything = true, relations = true, properties = true;
  };
  Extent extent;
  std::string file;                          // that it was read from
  std::string_view source;                   // its text, in UTF-8, to name lines
  std::vector<Problem> notes;                // what was read otherwise than it stands there

  // A copy that lives as long as the model.
  std::string_view keep(std::string_view text);
  void hold(std::shared_ptr<void> document) { held_.push_back(std::move(document)); }
  // The line of an offset, from 1; 0 when it is not known.
  int64_t line_of(int64_t at) const;

 private:
  std::vector<std::unique_ptr<char[]>> chunks_;
  char* free_ = nullptr;  // within the last chunk
  size_t free_bytes_ = 0;
  std::vector<std::shared_ptr<void>> held_;
};

// Nodes that Koers drew itself (what an organisation plotted on a reference model) have identifiers that begin so; they are no part of a model that is read.
inline constexpr std::string_view kPlotMark = "koers-plot-";

// Gives every definition the key under which the register keeps its values: its name; with its identifier behind it when it has none or another has the
// same name.
void settle_keys(ExchangeModel& model);

}  // namespace koers::exchange::archimate
