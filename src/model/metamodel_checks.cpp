// What spans types: tombstones, tables for quick look-up, unique prefixes, headers that can mean one thing only.
#include <algorithm>

#include "base/text.h"
#include "model/metamodel_compiler.h"

namespace koers::model {
namespace {

// Folded, but with {year} kept apart from the word "year".
std::string header_key(std::string_view pattern) {
  std::string key;
  while (true) {
    const size_t open = pattern.find('{');
    const size_t close = open == pattern.npos ? pattern.npos : pattern.find('}', open);
    if (close == pattern.npos) return key + fold(pattern);
    key += fold(pattern.substr(0, open));
    key.append(pattern.substr(open, close - open + 1));
    pattern.remove_prefix(close + 1);
  }
}

}  // namespace

// A symbol that the register knows and no source defines any more keeps its number, so that old values stay readable.
void MetamodelCompiler::bury_removed() {
  Metamodel& model = *result_;
  model.fields_.resize(model.symbols_.fields.size());
  std::map<std::string, ElementType*> type_of;
  std::map<std::string, RelationType*> relation_of;
  for (size_t i = 0; i < model.types_.size(); ++i) {
    ElementType& type = model.types_[i];
    if (!defined_types_.contains(static_cast<uint16_t>(i))) {
      const std::string& name = model.symbols_.types[i];
      type.id = {static_cast<uint16_t>(i)};
      type.name = name;
      type.label = type.plural = {name, name};
      type.archimate = "Grouping";
      type.fields = element_fields_;
      type.removed = true;
    }
    type_of[type.name] = &type;
  }
  for (size_t i = 0; i < model.relation_types_.size(); ++i) {
    RelationType& relation = model.relation_types_[i];
    if (!defined_relations_.contains(static_cast<uint16_t>(i))) {
      const std::string& name = model.symbols_.relation_types[i];
      relation.id = {static_cast<uint16_t>(i)};
      relation.name = name;
      relation.label = relation.inverse_label = {name, name};
      relation.archimate = "Association";
      relation.fields = relation_fields_;
      relation.removed = true;
    }
    relation_of[relation.name] = &relation;
  }
  for (size_t i = 0; i < model.fields_.size(); ++i) {
    Field& field = model.fields_[i];
    if (defined_fields_.contains(static_cast<uint16_t>(i))) continue;
    const std::string& symbol = model.symbols_.fields[i];
    const size_t dot = symbol.find('.');
    const std::string owner = symbol.substr(0, dot);
    field.id = {static_cast<uint16_t>(i)};
    field.symbol = symbol;
    field.name = dot == std::string::npos ? symbol : symbol.substr(dot + 1);
    field.label = {field.name, field.name};
    field.removed = true;
    if (owner == "element") {
      for (ElementType& type : model.types_) type.fields.push_back(field.id);
    } else if (owner == "relation") {
      for (RelationType& relation : model.relation_types_) relation.fields.push_back(field.id);
    } else if (const auto type = type_of.find(owner); type != type_of.end()) {
      type->second->fields.push_back(field.id);
    } else if (const auto relation = relation_of.find(owner); relation != relation_of.end()) {
      relation->second->fields.push_back(field.id);
    }
  }
}

void MetamodelCompiler::build_tables() {
  Metamodel& model = *result_;
  const size_t fields = model.fields_.size();
  model.type_field_.assign(model.types_.size() * fields, 0);
  model.relation_field_.assign(model.relation_types_.size() * fields, 0);
  for (const ElementType& type : model.types_) {
    model.type_by_name_.emplace(type.name, type.id.value);
    uint8_t* row = model.type_field_.data() + type.id.value * fields;
    for (const FieldId field : type.fields) row[field.value] = model.fields_[field.value].personal ? 3 : 1;
    for (const FieldRefinement& refinement : type.refinements) {
      if (refinement.personal) row[refinement.field.value] = 3;
    }
  }
  for (const RelationType& relation : model.relation_types_) {
    model.relation_by_name_.emplace(relation.name, relation.id.value);
    uint8_t* row = model.relation_field_.data() + relation.id.value * fields;
    for (const FieldId field : relation.fields) row[field.value] = 1;
  }
  for (const Field& field : model.fields_) model.field_by_symbol_.emplace(field.symbol, field.id.value);
  const auto name = element_field_names_.find("name");
  if (name != element_field_names_.end()) model.name_field_ = name->second;
}

void MetamodelCompiler::check_prefixes() {
  std::map<std::string, std::string> taken;
  for (const ElementType& type : result_->types_) {
    if (type.key_prefix.empty()) continue;
    const auto [at, is_new] = taken.try_emplace(type.key_prefix, type.name);
    if (!is_new) type_nodes_.at(type.name).problem(kPrefixTwice, {{"prefix", type.key_prefix}, {"type", at->second}}, kPrefixTwiceMend);
  }
}

// The header of a column must mean one thing: within a type's own fields and links, and within what all elements have. Own goes before common.
void MetamodelCompiler::check_headers() {
  const Metamodel& model = *result_;
  for (const Declared& declared : types_) {
    const ElementType& type = model.types_[type_ids_.at(declared.name)];
    std::map<std::string, std::string> own, common;
    const auto claim = [&](std::map<std::string, std::string>& taken, const std::string& word, const std::string& target) {
      const auto [at, is_new] = taken.try_emplace(header_key(word), target);
      if (is_new || at->second == target) return;
      type_nodes_.at(type.name).problem(kAmbiguous, {{"word", word}, {"first", at->second}, {"second", target}}, kAmbiguousMend);
    };
    for (const FieldId id : type.fields) {
      const Field& field = model.fields_[id.value];
      if (field.removed || field.internal) continue;
      auto& taken = field.symbol.starts_with("element.") ? common : own;
      // The label of a table is no header when a column of the table claims the word: "Kosten" is its incidental amount.
      const auto claimed = [&](const std::string& word) {
        return std::ranges::any_of(field.headers, [&](const HeaderPattern& header) { return header_key(header.pattern) == header_key(word); });
      };
      for (const std::string& word : {field.name, field.label.nl, field.label.en}) {
        if (!claimed(word)) claim(taken, word, field.symbol);
      }
      for (const std::string& word : field.synonyms) claim(taken, word, field.symbol);
      for (const HeaderPattern& header : field.headers) claim(taken, header.pattern, field.symbol + "/" + header.fills);
    }
    for (const FieldRefinement& refinement : type.refinements) {
      for (const std::string& word : refinement.synonyms) claim(own, word, model.fields_[refinement.field.value].symbol);
    }
    for (const TogetherColumn& column : type.together) {
      for (const std::string& word : column.synonyms) claim(own, word, "together");
    }
    for (const std::string& word : type.measurement_headers) claim(own, word, "measurements");
    for (const RelationColumn& column : type.relation_columns) {
      const bool is_common = std::ranges::any_of(common_columns_, [&](const RelationColumn& other) {
        return other.relation == column.relation && other.incoming == column.incoming && other.label == column.label;
      });
      auto& taken = is_common ? common : own;
      std::string target = (column.incoming ? "<" : ">") + model.symbols_.relation_types[column.relation.value];
      for (const TypeId other : column.other) target += " " + model.symbols_.types[other.value];
      claim(taken, column.label.nl, target);
      claim(taken, column.label.en, target);
      for (const std::string& word : column.synonyms) claim(taken, word, target);
    }
  }
}

}  // namespace koers::model
