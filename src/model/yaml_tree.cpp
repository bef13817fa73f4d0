#include "model/yaml_tree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <cstring>
#include <map>
#include <sstream>

namespace koers::model {
namespace {

class TreeBuilder final : public YAML::EventHandler {
 public:
  explicit TreeBuilder(YamlTree& tree) : tree_(tree) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    add(YamlTree::Kind::kNull, mark, anchor);
    end(anchor);
  }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, const std::string& value) override {
    YamlTree::Node& node = add(YamlTree::Kind::kText, mark, anchor);
    node.text_at = static_cast<uint32_t>(tree_.texts.size());
    node.text_size = static_cast<uint32_t>(value.size());
    tree_.texts += value;
    end(anchor);
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const auto found = whole_.find(anchor);
    if (found == whole_.end()) throw YAML::ParserException(mark, "an alias within what it stands for");
    const uint32_t first = found->second, last = tree_.nodes[first].next, here = size();
    for (uint32_t i = first; i < last; ++i) {
      YamlTree::Node copy = tree_.nodes[i];
      copy.next += here - first;
      check_count(mark);
      tree_.nodes.push_back(copy);
    }
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
    add(YamlTree::Kind::kList, mark, anchor);
  }
  void OnSequenceEnd() override { end(open_.back().second); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
    add(YamlTree::Kind::kMap, mark, anchor);
  }
  void OnMapEnd() override { end(open_.back().second); }

 private:
  uint32_t size() const { return static_cast<uint32_t>(tree_.nodes.size()); }
  void check_count(const YAML::Mark& mark) const {
    if (tree_.nodes.size() >= kYamlNodesMax) throw YAML::ParserException(mark, "too many values");
  }
  YamlTree::Node& add(YamlTree::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
    check_count(mark);
    open_.emplace_back(size(), anchor);
    YamlTree::Node& node = tree_.nodes.emplace_back();
    node.kind = kind;
    if (!mark.is_null()) node.line = static_cast<uint32_t>(mark.line), node.column = static_cast<uint32_t>(mark.column);
    return node;
  }
  void end(YAML::anchor_t anchor) {
    const uint32_t node = open_.back().first;
    open_.pop_back();
    tree_.nodes[node].next = size();
    if (anchor != 0) whole_[anchor] = node;
  }

  YamlTree& tree_;
  std::vector<std::pair<uint32_t, YAML::anchor_t>> open_;
  std::map<YAML::anchor_t, uint32_t> whole_;  // what has an anchor and has been read to its end
};

}  // namespace

std::optional<YamlFault> read_yaml_tree(const std::string& text, YamlTree& tree) {
  tree = {};
  try {
    std::istringstream in(text);
    YAML::Parser parser(in);
    TreeBuilder builder(tree);
    parser.HandleNextDocument(builder);
  } catch (const YAML::Exception& fault) {
    YamlFault found{fault.msg};
    if (!fault.mark.is_null()) found.line = static_cast<uint32_t>(fault.mark.line), found.column = static_cast<uint32_t>(fault.mark.column);
    return found;
  }
  if (tree.nodes.empty()) tree.nodes.push_back({.next = 1});
  return std::nullopt;
}

std::string YamlTree::encode() const {
  const auto count = static_cast<uint32_t>(nodes.size());
  std::string bytes(sizeof count + nodes.size() * sizeof(Node), '\0');
  std::memcpy(bytes.data(), &count, sizeof count);
  std::memcpy(bytes.data() + sizeof count, nodes.data(), nodes.size() * sizeof(Node));
  return bytes + texts;
}

std::optional<YamlTree> YamlTree::decode(std::string_view bytes) {
  uint32_t count = 0;
  if (bytes.size() < sizeof count) return std::nullopt;
  std::memcpy(&count, bytes.data(), sizeof count);
  bytes.remove_prefix(sizeof count);
  if (count == 0 || count > kYamlNodesMax || bytes.size() < count * sizeof(Node)) return std::nullopt;
  YamlTree tree;
  tree.nodes.resize(count);
  std::memcpy(static_cast<void*>(tree.nodes.data()), bytes.data(), count * sizeof(Node));
  tree.texts = bytes.substr(count * sizeof(Node));
  return tree;
}

}  // namespace koers::model
