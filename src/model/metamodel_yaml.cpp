#include "model/metamodel_yaml.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "base/text.h"

namespace koers::model {
namespace {

constexpr size_t kYamlBytesMax = 8u << 20;

Where where_of(const std::string* file, const YAML::Mark& mark, const std::string& path) {
  Where where{.file = *file, .path = path};
  if (!mark.is_null()) {
    where.row = mark.line + 1;
    where.column = std::to_string(mark.column + 1);
  }
  return where;
}

std::string join(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text.append(text.empty() ? "" : ", ").append(name);
  return text;
}

}  // namespace

std::string YamlNode::name() const {
  const size_t dot = path_.rfind('.');
  return dot == std::string::npos ? path_ : path_.substr(dot + 1);
}

void YamlNode::problem(const MessageText& what, std::vector<MessageArgument> arguments, const MessageText& mend,
                       std::vector<MessageArgument> mend_arguments) const {
  problems_->add({Message(what, std::move(arguments)), where_of(file_, node_.Mark(), path_), Message(mend, std::move(mend_arguments))});
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
  if (!node_.IsMap()) {
    if (!node_.IsNull()) problem(kExpectedMap, {{"name", name()}}, kYamlBrokenMend);
    return all;
  }
  std::set<std::string> seen;
  for (const auto& pair : node_) {
    const std::string key = pair.first.IsScalar() ? pair.first.Scalar() : "?";
    YamlEntry entry{key, YamlNode(pair.second, file_, path_.empty() ? key : path_ + "." + key, problems_),
                    YamlNode(pair.first, file_, path_.empty() ? key : path_ + "." + key, problems_)};
    if (!seen.insert(key).second) {
      entry.key_node.problem(kDuplicateKey, {{"name", key}}, kDuplicateKeyMend);
    } else {
      all.push_back(std::move(entry));
    }
  }
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
  if (node_.IsScalar()) {
    all.push_back(*this);
  } else if (node_.IsSequence()) {
    for (const auto& item : node_) all.emplace_back(item, file_, path_, problems_);
  } else {
    problem(kExpectedList, {{"name", name()}}, kExpectedListMend);
  }
  return all;
}

std::string YamlNode::text() const {
  if (node_.IsScalar()) return node_.Scalar();
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

std::optional<YamlNode> parse_yaml(const std::string& file, const std::string& text, YamlProblems& problems) {
  if (text.size() > kYamlBytesMax) {
    problems.add({Message(kYamlTooLarge, {{"limit", static_cast<int64_t>(kYamlBytesMax)}}), Where{.file = file}, Message(kRestMayNotMend)});
    return std::nullopt;
  }
  try {
    return YamlNode(YAML::Load(text), &file, "", &problems);
  } catch (const YAML::Exception& fault) {
    problems.add({Message(kYamlBroken, {{"problem", fault.msg}}), where_of(&file, fault.mark, ""), Message(kYamlBrokenMend)});
    return std::nullopt;
  }
}

}  // namespace koers::model
