// A YAML text as the metamodel reads it: every node knows its file, line, column and path, and every fault is noted and reading goes on,
// so that one run finds them all.
#pragma once

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "model/metamodel_messages.h"
#include "model/yaml_tree.h"

namespace koers::model {

// Collects what is wrong; beyond the limit it only counts, so that a file of nonsense does not fill memory.
class YamlProblems {
 public:
  static constexpr size_t kMax = 1000;
  void add(Problem problem) {
    if (problems_.size() < kMax) problems_.push_back(std::move(problem));
  }
  bool empty() const { return problems_.empty(); }
  size_t size() const { return problems_.size(); }
  std::vector<Problem> take() { return std::move(problems_); }

 private:
  std::vector<Problem> problems_;
};

struct YamlEntry;

// One text as it was read. What it says is looked at through YamlNode.
struct YamlText {
  std::string file;
  YamlTree tree;
  YamlProblems* problems;
};

// A node and where it stands. As small as a pointer and a number; valid as long as its text.
class YamlNode {
 public:
  YamlNode() = default;
  explicit YamlNode(const YamlText& text, uint32_t at = 0) : text_(&text), at_(at) {}

  bool is_map() const { return node().kind == YamlTree::Kind::kMap; }
  bool is_list() const { return node().kind == YamlTree::Kind::kList; }
  bool is_text() const { return node().kind == YamlTree::Kind::kText; }
  // The names of the entries in which it stands, with dots between them. Cost: a walk from the root; for messages.
  std::string path() const;
  std::string name() const;  // last part of the path

  void problem(const MessageText& what, std::vector<MessageArgument> arguments, const MessageText& mend,
               std::vector<MessageArgument> mend_arguments = {}) const;
  // "Did you mean …?" when one of the names is near, "Choose from …" otherwise.
  void problem_with_names(const MessageText& what, std::vector<MessageArgument> arguments, const std::vector<std::string>& names) const;

  // The entries of a mapping in their order, doubles noted and left out; none when it is not a mapping.
  std::vector<YamlEntry> entries() const;
  // As entries(), and what is not among `allowed` is noted and left out.
  std::vector<YamlEntry> entries(std::initializer_list<std::string_view> allowed) const;
  std::vector<YamlNode> items() const;  // of a list; a single scalar counts as a list of one

  std::string text() const;
  std::vector<std::string> texts() const;
  std::optional<double> number() const;
  std::optional<int64_t> integer() const;
  bool yes_no() const;
  std::optional<Date> date() const;  // 2026-08-02

 private:
  const YamlTree::Node& node() const { return text_->tree.nodes[at_]; }
  bool is_null() const { return node().kind == YamlTree::Kind::kNull; }

  const YamlText* text_ = nullptr;
  uint32_t at_ = 0;
};

struct YamlEntry {
  std::string key;
  YamlNode value;
  YamlNode key_node;  // for faults in the name itself
};

// `tree`: what YamlTree::encode() made of the same text; empty: the text is read now. Errors go to `problems`: null when the text is not YAML at all.
std::unique_ptr<YamlText> read_yaml(const std::string& file, const std::string& text, std::string_view tree, YamlProblems& problems);

}  // namespace koers::model
