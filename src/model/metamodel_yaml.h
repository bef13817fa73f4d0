// A YAML text as the metamodel reads it: every node knows its file, line, column and path, and every fault is noted and reading goes on,
// so that one run finds them all. With metamodel_*.cpp the only place that sees yaml-cpp.
#pragma once

#include <yaml-cpp/yaml.h>

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/metamodel_messages.h"

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

// A node and where it stands. Cheap to copy.
class YamlNode {
 public:
  YamlNode() = default;
  YamlNode(YAML::Node node, const std::string* file, std::string path, YamlProblems* problems)
      : node_(std::move(node)), file_(file), path_(std::move(path)), problems_(problems) {}

  bool is_map() const { return node_.IsMap(); }
  bool is_list() const { return node_.IsSequence(); }
  bool is_text() const { return node_.IsScalar(); }
  const std::string& path() const { return path_; }
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

 private:
  YAML::Node node_;
  const std::string* file_ = nullptr;
  std::string path_;
  YamlProblems* problems_ = nullptr;
};

struct YamlEntry {
  std::string key;
  YamlNode value;
  YamlNode key_node;  // for faults in the name itself
};

// Errors go to `problems`: nullopt when the text is not YAML at all.
std::optional<YamlNode> parse_yaml(const std::string& file, const std::string& text, YamlProblems& problems);

}  // namespace koers::model
