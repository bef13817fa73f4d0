// A YAML text as a flat tree without pointers: all that reading it leaves. The tree of metamodel/koers.yaml is made when Koers is built
// (yaml_tree_main.cpp) and travels inside the program, since reading the text takes ten times as long as compiling what it says.
// With yaml_tree.cpp the only place that sees yaml-cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace koers::model {

struct YamlTree {
  enum class Kind : uint32_t { kNull, kText, kList, kMap };
  static constexpr uint32_t kNoLine = 0xffffffff;
  struct Node {
    Kind kind = Kind::kNull;
    uint32_t next = 0;                   // what follows it and all below it
    uint32_t line = kNoLine, column = 0;  // from 0
    uint32_t text_at = 0, text_size = 0;
    bool operator==(const Node&) const = default;
  };
  std::vector<Node> nodes;  // as they are read: what is below a node follows it; in a map keys and values take turns. Node 0 is the whole.
  std::string texts;

  std::string_view text(uint32_t node) const { return std::string_view(texts).substr(nodes[node].text_at, nodes[node].text_size); }
  bool operator==(const YamlTree&) const = default;

  // Only for bytes from the same build: the numbers lie in them as this machine writes them.
  std::string encode() const;
  static std::optional<YamlTree> decode(std::string_view bytes);
};

struct YamlFault {
  std::string problem;
  uint32_t line = YamlTree::kNoLine, column = 0;
};

inline constexpr size_t kYamlNodesMax = 1'000'000;  // aliases are copied out, and may not swell a small text into a large one

// The first document of a text; an empty one is a tree of one node, kNull.
std::optional<YamlFault> read_yaml_tree(const std::string& text, YamlTree& tree);

}  // namespace koers::model
