#include "model/metamodel_yaml.h"

#include <algorithm>
#include <charconv>

#include "base/check.h"
#include "base/text.h"

namespace koers::model {
namespace {

constexpr size_t kYamlBytesMax = 8u << 20;

Where where_of(const std::string& file, uint32_t line, uint32_t column, std::string path) {
  Where where{.file = file, .path = std::move(path)};
  if (line != YamlTree::kNoLine) {
    where.row = static_cast<int>(line) + 1;
    where.column = std::to_string(column + 1);
  }
  return where;
}

std::string join(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text.append(text.empty() ? "" : ", ").append(name);
  return text;
}

}  // namespace

std::string YamlNode::path() const {
  const YamlTree& tree = text_->tree;
  std::string path;
  for (uint32_t above = 0; above != at_;) {
    const bool map = tree.nodes[above].kind == YamlTree::Kind::kMap;
    // Which of those below it has what is looked for within itself; a key stands where its value does.
    for (uint32_t below = above + 1;;) {
      const uint32_t value = map ? tree.nodes[below].next : below;
      if (at_ >= tree.nodes[value].next) {
        below = tree.nodes[value].next;
        continue;
      }
      if (map) path.append(path.empty() ? "" : ".").append(tree.nodes[below].kind == YamlTree::Kind::kText ? tree.text(below) : "?");
      if (at_ < value) return path;
      above = value;
      break;
    }
  }
  return path;
}

std::string YamlNode::name() const {
  const std::string all = path();
  const size_t dot = all.rfind('.');
  return dot == std::string::npos ? all : all.substr(dot + 1);
}

void YamlNode::problem(const MessageText& what, std::vector<MessageArgument> arguments, const MessageText& mend,
                       std::vector<MessageArgument> mend_arguments) const {
  text_->problems->add({Message(what, std::move(arguments)), where_of(text_->file, node().line, node().column, path()), Message(mend, std::move(mend_arguments))});
}

void YamlNode::problem_with_names(const MessageText& what, std::vector<MessageArgument> arguments, const std::vector<std::string>& names) const {
  std::string typed;
  for (const MessageArgument& argument : arguments) {
    if (argument.name != "name" && argument.name != "column") continue;
    if (const auto* text = std::get_if<std::string>(&argument.value)) typed = *text;
  }
  const std::string_view near = nearest_name(typed, {names.begin(), names.end()});
  if (!near.empty()) {
    problem(what, std::move(arguments), kDidYouMean, {{"name", std::string(near)}});
  } else {
    problem(what, std::move(arguments), kChooseFrom, {{"names", join(names)}});
  }
}

std::vector<YamlEntry> YamlNode::entries() const {
  std::vector<YamlEntry> all;
  if (!is_map()) {
    if (!is_null()) problem(kExpectedMap, {{"name", name()}}, kYamlBrokenMend);
    return all;
  }
  const YamlTree& tree = text_->tree;
  std::vector<std::string_view> keys;
  for (uint32_t key = at_ + 1; key < node().next;) {
    const uint32_t value = tree.nodes[key].next;
    const std::string_view name = tree.nodes[key].kind == YamlTree::Kind::kText ? tree.text(key) : "?";
    all.push_back({std::string(name), YamlNode(*text_, value), YamlNode(*text_, key)});
    keys.push_back(name);
    key = tree.nodes[value].next;
  }
  std::ranges::sort(keys);
  if (std::ranges::adjacent_find(keys) == keys.end()) return all;
  const auto rest = std::ranges::unique(keys);
  keys.erase(rest.begin(), rest.end());
  std::vector<bool> seen(keys.size());
  std::erase_if(all, [&](const YamlEntry& entry) {
    const auto at = static_cast<size_t>(std::ranges::lower_bound(keys, std::string_view(entry.key)) - keys.begin());
    if (!seen[at]) return seen[at] = true, false;
    entry.key_node.problem(kDuplicateKey, {{"name", entry.key}}, kDuplicateKeyMend);
    return true;
  });
  return all;
}

std::vector<YamlEntry> YamlNode::entries(std::initializer_list<std::string_view> allowed) const {
  std::vector<YamlEntry> all = entries();
  std::erase_if(all, [&](const YamlEntry& entry) {
    if (std::ranges::find(allowed, entry.key) != allowed.end()) return false;
    entry.key_node.problem_with_names(kUnknownKey, {{"name", entry.key}}, {allowed.begin(), allowed.end()});
    return true;
  });
  return all;
}

std::vector<YamlNode> YamlNode::items() const {
  std::vector<YamlNode> all;
  if (is_text()) {
    all.push_back(*this);
  } else if (is_list()) {
    for (uint32_t item = at_ + 1; item < node().next; item = text_->tree.nodes[item].next) all.emplace_back(*text_, item);
  } else {
    problem(kExpectedList, {{"name", name()}}, kExpectedListMend);
  }
  return all;
}

std::string YamlNode::text() const {
  if (is_text()) return std::string(text_->tree.text(at_));
  problem(kExpectedText, {{"name", name()}}, kYamlBrokenMend);
  return {};
}

std::vector<std::string> YamlNode::texts() const {
  std::vector<std::string> all;
  for (const YamlNode& item : items()) all.push_back(item.text());
  return all;
}

std::optional<double> YamlNode::number() const {
  const std::string found = text();
  double value = 0;
  const auto [end, error] = std::from_chars(found.data(), found.data() + found.size(), value);
  if (error == std::errc{} && end == found.data() + found.size()) return value;
  problem(kExpectedNumber, {{"name", name()}, {"found", found}}, kOutOfRangeMend, {{"name", name()}});
  return std::nullopt;
}

std::optional<int64_t> YamlNode::integer() const {
  const std::string found = text();
  int64_t value = 0;
  const auto [end, error] = std::from_chars(found.data(), found.data() + found.size(), value);
  if (error == std::errc{} && end == found.data() + found.size()) return value;
  problem(kExpectedNumber, {{"name", name()}, {"found", found}}, kOutOfRangeMend, {{"name", name()}});
  return std::nullopt;
}

bool YamlNode::yes_no() const {
  const std::string found = text();
  if (found == "yes" || found == "true") return true;
  if (found == "no" || found == "false") return false;
  problem(kExpectedYesNo, {{"name", name()}, {"found", found}}, kChooseFrom, {{"names", std::string("yes, no")}});
  return false;
}

std::optional<Date> YamlNode::date() const {
  const std::string found = text();
  const std::optional<Date> date = parse_iso_date(found);
  if (!date) problem(kExpectedDate, {{"name", name()}, {"found", found}}, kExpectedDateMend);
  return date;
}

std::unique_ptr<YamlText> read_yaml(const std::string& file, const std::string& text, std::string_view tree, YamlProblems& problems) {
  auto read = std::make_unique<YamlText>(YamlText{file, {}, &problems});
  if (!tree.empty()) {
    auto decoded = YamlTree::decode(tree);
    CHECK(decoded.has_value());
    read->tree = std::move(*decoded);
    return read;
  }
  if (text.size() > kYamlBytesMax) {
    problems.add({Message(kYamlTooLarge, {{"limit", static_cast<int64_t>(kYamlBytesMax)}}), Where{.file = file}, Message(kRestMayNotMend)});
    return nullptr;
  }
  if (const auto fault = read_yaml_tree(text, read->tree)) {
    problems.add({Message(kYamlBroken, {{"problem", fault->problem}}), where_of(file, fault->line, fault->column, ""), Message(kYamlBrokenMend)});
    return nullptr;
  }
  return read;
}

}  // namespace koers::model
