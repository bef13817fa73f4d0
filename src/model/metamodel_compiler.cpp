#include "model/metamodel_compiler.h"

#include <algorithm>
#include <charconv>

namespace koers::model {
namespace {

constexpr size_t kSymbolsMax = 0xff00;
constexpr int kBuiltinLabels = 8;  // read labels 0..7 are Koers's, 8..15 the organisation's
constexpr int kLabelsMax = 16;

bool is_version(std::string_view text) {
  int parts = 0;
  while (true) {
    const size_t dot = text.find('.');
    const std::string_view part = text.substr(0, dot);
    if (part.empty() || part.size() > 6 || part.find_first_not_of("0123456789") != part.npos) return false;
    ++parts;
    if (dot == text.npos) return parts == 3;
    text.remove_prefix(dot + 1);
  }
}

bool has_name_shape(std::string_view name) {
  if (name.empty() || name.size() > 60 || name[0] < 'a' || name[0] > 'z') return false;
  return name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == name.npos;
}

}  // namespace

MetamodelCompiler::MetamodelCompiler(std::span<const Metamodel::Source> sources, SymbolTable known)
    : sources_(sources), result_(std::make_shared<Metamodel>()) {
  result_->symbols_ = std::move(known);
  const auto index = [](const std::vector<std::string>& table, std::unordered_map<std::string, uint16_t>& ids) {
    for (size_t i = 0; i < table.size(); ++i) ids.emplace(table[i], static_cast<uint16_t>(i));
  };
  index(result_->symbols_.types, type_ids_);
  index(result_->symbols_.relation_types, relation_ids_);
  index(result_->symbols_.fields, field_ids_);
}

Result<std::shared_ptr<const Metamodel>> MetamodelCompiler::run() {
  parse();
  for (const Text& text : texts_) read_header(text);
  for (const Text& text : texts_) {
    for (const YamlEntry& entry : text.root.entries()) {
      if (entry.key == "types") declare(entry.value, text.own, types_, type_at_, true);
      if (entry.key == "relations") declare(entry.value, text.own, relations_, relation_at_, false);
    }
  }
  assign_ids();
  for (const Text& text : texts_) {
    for (const YamlEntry& entry : text.root.entries()) {
      if (entry.key == "groups") read_groups(entry.value, text.own);
    }
  }
  for (const Text& text : texts_) {
    for (const YamlEntry& entry : text.root.entries()) {
      if (entry.key == "every_relation") {
        for (const YamlEntry& part : entry.value.entries({"fields"})) read_fields(part.value, text.own, {"relation", &relation_fields_, &relation_field_names_, nullptr, false});
      }
      if (entry.key == "every_element") {
        for (const YamlEntry& part : entry.value.entries({"fields", "links"})) {
          if (part.key == "fields") read_fields(part.value, text.own, {"element", &element_fields_, &element_field_names_, nullptr, false});
        }
      }
    }
  }
  read_relations();
  for (const Text& text : texts_) {
    for (const YamlEntry& entry : text.root.entries()) {
      if (entry.key != "every_element") continue;
      for (const YamlEntry& part : entry.value.entries()) {
        if (part.key == "links") read_links(part.value, {}, common_columns_);
      }
    }
  }
  read_types();
  bury_removed();
  build_tables();
  check_prefixes();
  // The words of what is built in do not clash: a test reads its text. It is half of the work, so that it is done when somebody adds words of their own.
  if (std::ranges::any_of(sources_, [](const Metamodel::Source& source) { return source.tree.empty(); })) check_headers();
  for (const Text& text : texts_) {
    for (const YamlEntry& entry : text.root.entries()) {
      if (entry.key == "rules") read_rules(entry.value, text.own);
    }
  }
  check_rule_counts();
  if (!problems_.empty()) return Error(ErrorCode::kInvalidInput, problems_.take());
  return std::shared_ptr<const Metamodel>(std::move(result_));
}

void MetamodelCompiler::parse() {
  for (const Metamodel::Source& source : sources_) {
    auto text = read_yaml(source.file, source.yaml, source.tree, problems_);
    if (!text) continue;
    const YamlNode root(*text);
    texts_.push_back({std::move(text), root, source.own});
  }
}

void MetamodelCompiler::read_header(const Text& text) {
  for (const YamlEntry& entry : text.root.entries({"version", "archimate", "read_labels", "steps", "choice_lists", "every_element", "every_relation", "groups",
                                                   "types", "relations", "rules", "rules_skip"})) {
    const bool of_koers_only = entry.key == "version" || entry.key == "archimate" || entry.key == "steps" || entry.key == "rules_skip";
    if (text.own && of_koers_only) {
      entry.key_node.problem(kRestMayNot, {}, kRestMayNotMend);
      continue;
    }
    if (entry.key == "version") {
      result_->version_ = entry.value.text();
      if (!is_version(result_->version_)) entry.value.problem(kBadVersion, {{"found", result_->version_}}, kBadVersionMend);
    } else if (entry.key == "archimate") {
      result_->archimate_version_ = entry.value.text();
    } else if (entry.key == "read_labels") {
      read_labels(entry.value, text.own);
    } else if (entry.key == "steps") {
      for (const YamlNode& step : entry.value.items()) result_->steps_.push_back(read_label(step));
    } else if (entry.key == "rules_skip") {
      rules_skip_ = entry.value;
    } else if (entry.key == "choice_lists") {
      read_choice_lists(entry.value, text.own);
    }
  }
}

void MetamodelCompiler::read_labels(const YamlNode& node, bool own) {
  for (const YamlEntry& entry : node.entries()) {
    if (!good_name(entry.key_node, entry.key, own, true)) continue;
    Label label;
    std::optional<int64_t> bit;
    for (const YamlEntry& part : entry.value.entries({"bit", "nl", "en"})) {
      if (part.key == "bit") bit = part.value.integer();
      if (part.key == "nl") label.nl = part.value.text();
      if (part.key == "en") label.en = part.value.text();
    }
    auto& names = result_->label_names_;
    const bool in_range = bit && *bit >= (own ? kBuiltinLabels : 0) && *bit < (own ? kLabelsMax : kBuiltinLabels);
    if (!in_range || (static_cast<size_t>(*bit) < names.size() && !names[static_cast<size_t>(*bit)].empty())) {
      entry.value.problem(kBadBit, {{"name", entry.key}, {"bit", bit.value_or(-1)}}, kBadBitMend);
      continue;
    }
    if (names.size() <= static_cast<size_t>(*bit)) {
      names.resize(static_cast<size_t>(*bit) + 1);
      result_->label_texts_.resize(names.size());
    }
    names[static_cast<size_t>(*bit)] = entry.key;
    result_->label_texts_[static_cast<size_t>(*bit)] = std::move(label);
  }
}

bool MetamodelCompiler::good_shape(const YamlNode& key, const std::string& name) {
  if (has_name_shape(name)) return true;
  key.problem(kBadName, {{"name", name}}, kBadNameMend);
  return false;
}

bool MetamodelCompiler::good_name(const YamlNode& key, const std::string& name, bool own, bool is_new) {
  if (name == "any" || name == "relation" || name == "element") {
    key.problem(kTwice, {{"name", name}}, kTwiceMend);
    return false;
  }
  if (!good_shape(key, name)) return false;
  if (is_new && own && !name.starts_with("own_")) {
    key.problem(kOwnName, {{"name", name}}, kOwnNameMend, {{"name", name}});
    return false;
  }
  if (!own && name.starts_with("own_")) {
    key.problem(kNotOwnName, {{"name", name}}, kNotOwnNameMend);
    return false;
  }
  return true;
}

void MetamodelCompiler::declare(const YamlNode& node, bool own, std::vector<Declared>& declared, std::map<std::string, size_t>& by_name, bool is_type) {
  for (const YamlEntry& entry : node.entries()) {
    const auto [at, is_new] = by_name.try_emplace(entry.key, declared.size());
    if (!good_name(entry.key_node, entry.key, own, is_new)) {
      if (is_new) by_name.erase(at);
      continue;
    }
    if ((is_type ? relation_at_ : type_at_).contains(entry.key)) {  // both own fields by name: "x.weight" must mean one thing
      entry.key_node.problem(kTwice, {{"name", entry.key}}, kTwiceMend);
      if (is_new) by_name.erase(at);
      continue;
    }
    if (is_new) {
      declared.push_back({entry.key, own, {}});
    } else if (!own) {
      entry.key_node.problem(kTwice, {{"name", entry.key}}, kTwiceMend);
      continue;
    }
    declared[at->second].bodies.emplace_back(entry.value, own);
  }
}

uint16_t MetamodelCompiler::intern(std::vector<std::string>& table, std::unordered_map<std::string, uint16_t>& ids, const std::string& name) {
  const auto [at, is_new] = ids.try_emplace(name, static_cast<uint16_t>(std::min(table.size(), kSymbolsMax)));
  if (!is_new) return at->second;
  if (table.size() >= kSymbolsMax) {
    if (table.size() == kSymbolsMax) {
      problems_.add({Message(kTooMany, {{"what", Label{"namen", "names"}}, {"limit", static_cast<int64_t>(kSymbolsMax)}}), {}, Message(kTooManyMend)});
      table.push_back(name);
    }
    return at->second;
  }
  table.push_back(name);
  return at->second;
}

void MetamodelCompiler::assign_ids() {
  Metamodel& model = *result_;
  for (const Declared& type : types_) defined_types_.insert(intern(model.symbols_.types, type_ids_, type.name));
  for (const Declared& relation : relations_) defined_relations_.insert(intern(model.symbols_.relation_types, relation_ids_, relation.name));
  model.types_.resize(model.symbols_.types.size());
  model.relation_types_.resize(model.symbols_.relation_types.size());
  model.fields_.resize(model.symbols_.fields.size());
}

void MetamodelCompiler::read_groups(const YamlNode& node, bool own) {
  for (const YamlEntry& entry : node.entries()) {
    const bool is_new = !groups_.contains(entry.key);
    if (!good_name(entry.key_node, entry.key, own, is_new)) continue;
    if (type_at_.contains(entry.key) || (!is_new && !own)) {
      entry.key_node.problem(kTwice, {{"name", entry.key}}, kTwiceMend);
      continue;
    }
    std::vector<uint16_t> members = ends(entry.value, false);
    std::vector<uint16_t>& group = groups_[entry.key];
    for (const uint16_t member : members) {
      if (std::ranges::find(group, member) == group.end()) group.push_back(member);
    }
  }
}

Result<std::shared_ptr<const Metamodel>> Metamodel::compile(std::span<const Source> sources, SymbolTable known) {
  return MetamodelCompiler(sources, std::move(known)).run();
}

}  // namespace koers::model
