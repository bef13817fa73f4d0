#include "exchange/archimate/model_archive.h"

#include <algorithm>
#include <map>

#include "exchange/archimate/messages.h"

namespace koers::exchange::archimate {
namespace {

constexpr std::string_view kFolderFile = "folder.xml";

std::string_view base_of(std::string_view path) { return path.substr(path.rfind('/') + 1); }  // npos + 1 is 0
std::string_view folder_of(std::string_view path) { return path.substr(0, path.rfind('/') + 1); }
std::string_view local_of(std::string_view name) { return name.substr(name.find(':') + 1); }
bool is_hidden(std::string_view path) { return path.starts_with("__MACOSX/") || path.starts_with('.') || path.find("/.") != path.npos; }

// Names of coArchi's files beside those of Archi's own; the rest is the same in both.
using Pair = std::pair<std::string_view, std::string_view>;
constexpr Pair kTags[] = {{"children", "child"},
                          {"sourceConnections", "sourceConnection"},
                          {"bendpoints", "bendpoint"},
                          {"properties", "property"},
                          {"features", "feature"}};
constexpr Pair kTypes[] = {{"DiagramModelArchimateObject", "DiagramObject"},
                           {"DiagramModelArchimateConnection", "Connection"},
                           {"DiagramModelConnection", "Connection"},
                           {"DiagramModelNote", "Note"},
                           {"DiagramModelGroup", "Group"}};
// A child with an href that stands for an attribute.
constexpr Pair kReferences[] = {{"archimateElement", "archimateElement"},
                                {"archimateRelationship", "archimateRelationship"},
                                {"source", "source"},
                                {"target", "target"},
                                {"referencedModel", "model"},
                                {"profiles", "profiles"}};
constexpr std::string_view kTexts[] = {"documentation", "purpose", "content"};  // attributes that Archi writes as children

template <size_t kCount>
std::string_view other_of(const Pair (&pairs)[kCount], std::string_view name) {
  const auto found = std::ranges::find(pairs, name, &Pair::first);
  return found == std::end(pairs) ? std::string_view{} : found->second;
}

// Whether one of the folders around it has a folder.xml. `names` is sorted.
bool lies_in_folder(std::string_view folder, const std::vector<std::string>& names) {
  while (!folder.empty()) {
    folder = folder_of(folder.substr(0, folder.size() - 1));
    if (std::ranges::binary_search(names, std::string(folder) + std::string(kFolderFile))) return true;
  }
  return false;
}

class Joiner {
 public:
  explicit Joiner(const ReadLimits& limits) : limits_(limits) {}

  // Attributes and children of one element as Archi's own file has them.
  Result<void> convert(const std::string& file, pugi::xml_node from, pugi::xml_node to, int depth) {
    if (depth > limits_.depth_max)
      return Error(ErrorCode::kInvalidInput, Message(kTooDeep, {{"max", limits_.depth_max}}), Where{.file = file}, Message(kFlatten));
    for (const pugi::xml_attribute one : from.attributes()) {
      const std::string_view name = one.name();
      if (name.starts_with("xmlns")) continue;
      if (std::ranges::find(kTexts, name) != std::end(kTexts)) {
        to.append_child(one.name()).text().set(one.value());
      } else if (name == "xsi:type") {
        const std::string_view type = local_of(one.value()), known = other_of(kTypes, type);
        to.append_attribute("xsi:type") = ("archimate:" + std::string(known.empty() ? type : known)).c_str();
      } else {
        to.append_attribute(one.name()) = one.value();
      }
    }
    for (const pugi::xml_node child : from) {
      if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
        to.append_child(pugi::node_pcdata).set_value(child.value());
      if (child.type() != pugi::node_element) continue;
      const std::string_view href = child.attribute("href").value();
      if (const std::string_view reference = other_of(kReferences, child.name()); !reference.empty() && !href.empty()) {
        const std::string id(href.substr(href.find('#') + 1));
        pugi::xml_attribute made = to.attribute(std::string(reference).c_str());
        if (made)
          made = (std::string(made.value()) + " " + id).c_str();
        else
          to.append_attribute(std::string(reference).c_str()) = id.c_str();
        continue;
      }
      const std::string_view tag = other_of(kTags, child.name());
      TRY(convert(file, child, to.append_child(tag.empty() ? child.name() : std::string(tag).c_str()), depth + 1));
    }
    return {};
  }

 private:
  const ReadLimits& limits_;
};

}  // namespace

ModelParts find_model_parts(const std::vector<std::string>& names) {
  ModelParts parts;
  std::vector<std::string_view> roots, files;  // folders of coArchi that lie in no other; not every folder has its folder.xml
  for (const std::string& name : names) {
    if (is_hidden(name) || name.find("../") != name.npos || name.starts_with('/')) continue;
    const std::string_view base = base_of(name);
    if (base == kFolderFile) {
      if (!lies_in_folder(folder_of(name), names)) roots.push_back(folder_of(name));
    } else if (base.ends_with(".archimate") || base.ends_with(".xml")) {
      files.push_back(name);
    }
  }
  if (std::ranges::binary_search(names, std::string("model.xml"))) {
    parts.file = "model.xml", parts.models = 1;
  } else if (!roots.empty()) {
    parts.models = roots.size();
    parts.coarchi = roots.size() == 1;
    if (parts.coarchi) parts.folder = roots.front();
  } else {
    parts.models = files.size();
    // Of a repository of coArchi 2: its one model among other files of XML.
    std::vector<std::string_view> models;
    std::ranges::copy_if(files, std::back_inserter(models), [](std::string_view one) { return one.ends_with(".archimate"); });
    if (models.size() == 1)
      parts.models = 1, parts.file = models.front();
    else if (files.size() == 1)
      parts.file = files.front();
  }
  return parts;
}

Result<std::shared_ptr<XmlDocument>> join_coarchi(const std::string& file, table::ZipArchive& archive, const std::string& folder,
                                                  const ReadLimits& limits) {
  auto joined = std::make_shared<XmlDocument>();
  Joiner joiner(limits);
  std::vector<std::string> names;
  for (std::string& name : archive.names()) {
    if (name.starts_with(folder) && name.ends_with(".xml") && !is_hidden(name)) names.push_back(std::move(name));
  }
  // The file of a folder before what lies in it, and the folder before those under it.
  std::ranges::sort(
      names, {}, [](const std::string& name) { return std::make_tuple(std::string(folder_of(name)), base_of(name) != kFolderFile, name); });
  std::map<std::string, pugi::xml_node, std::less<>> folders;
  // The folder of a path; one that has no file of its own is called as its path ends.
  const auto folder_at = [&](const auto& self, std::string_view path) -> pugi::xml_node {
    if (const auto found = folders.find(path); found != folders.end()) return found->second;
    if (path.size() <= folder.size()) return joined->tree.document_element();
    const std::string_view inner = path.substr(0, path.size() - 1);
    pugi::xml_node made = self(self, folder_of(inner)).append_child("folder");
    made.append_attribute("name") = std::string(base_of(inner)).c_str();
    return folders.emplace(std::string(path), made).first->second;
  };
  size_t bytes = 0;
  for (const std::string& name : names) {
    std::string text = TRY(archive.read(name));
    bytes += text.size();
    if (bytes > limits.file_bytes_max)
      return Error(ErrorCode::kTooLarge, Message(kTooLarge, {{"size", bytes >> 20}, {"max", limits.file_bytes_max >> 20}}),
                   Where{.file = file}, Message(kSplitModel));
    const std::string shown = file + " › " + name;
    const auto document = TRY(parse_xml(shown, std::move(text), limits));
    joined->control_characters = joined->control_characters || document->control_characters;
    joined->notes.insert(joined->notes.end(), document->notes.begin(), document->notes.end());
    const pugi::xml_node root = document->tree.document_element();
    const std::string type(local_of(root.name()));
    const std::string_view here = folder_of(name);
    pugi::xml_node made;
    if (name == folder + std::string(kFolderFile)) {
      made = joined->tree.append_child("archimate:model");
      made.append_attribute("xmlns:archimate") = "http://www.archimatetool.com/archimate";
      TRY(joiner.convert(shown, root, made, 0));
      for (pugi::xml_node profile : made.children("profiles")) profile.set_name("profile");
      folders[std::string(here)] = made;
      continue;
    }
    if (base_of(name) == kFolderFile) {
      made = folder_at(folder_at, folder_of(here.substr(0, here.size() - 1))).append_child("folder");
      folders[std::string(here)] = made;
    } else {
      made = folder_at(folder_at, here).append_child("element");
      made.append_attribute("xsi:type") = ("archimate:" + type).c_str();
    }
    TRY(joiner.convert(shown, root, made, 0));
  }
  return joined;
}

}  // namespace koers::exchange::archimate
