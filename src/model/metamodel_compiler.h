// Compiles YAML sources into a Metamodel, in passes over all sources: names first (so that the order within a file does not matter),
// then what they hold, then what spans them. Every fault is noted; none stops the others from being found.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/metamodel.h"
#include "model/metamodel_yaml.h"

namespace koers::model {

class MetamodelCompiler {
 public:
  MetamodelCompiler(std::span<const Metamodel::Source> sources, SymbolTable known);
  Result<std::shared_ptr<const Metamodel>> run();

 private:
  struct Text {  // one source, read
    std::unique_ptr<YamlText> text;
    YamlNode root;
    bool own = false;
  };
  struct Declared {  // a type or relation: where each source speaks of it, the first one defines it
    std::string name;
    bool own = false;
    std::vector<std::pair<YamlNode, bool>> bodies;  // bool: by an organisation
  };
  // Choices that an organisation adds to a field of Koers begin with own_; within a field of its own it names them as it likes.
  enum class ChoiceNames { kFree, kOwn };
  struct Owner {  // of fields: a type, a relation type, or what all have
    std::string name;
    std::vector<FieldId>* fields = nullptr;
    std::map<std::string, FieldId>* by_name = nullptr;
    const std::map<std::string, FieldId>* inherited = nullptr;  // fields that all have
    bool may_refine = false;
  };

  // Names (metamodel_compiler.cpp).
  void parse();
  void read_header(const Text& text);
  void read_labels(const YamlNode& node, bool own);
  void declare(const YamlNode& node, bool own, std::vector<Declared>& declared, std::map<std::string, size_t>& by_name, bool is_type);
  void read_groups(const YamlNode& node, bool own);
  bool good_name(const YamlNode& key, const std::string& name, bool own, bool is_new);
  static bool good_shape(const YamlNode& key, const std::string& name);
  void assign_ids();
  uint16_t intern(std::vector<std::string>& table, std::unordered_map<std::string, uint16_t>& ids, const std::string& name);

  // Types (metamodel_types.cpp).
  void read_types();
  void read_type(const YamlNode& body, bool own, bool first, ElementType& type);
  void read_type_fields(const YamlNode& node, bool own, ElementType& type);
  void read_links(const YamlNode& node, TypeId type, std::vector<RelationColumn>& columns);
  void read_together(const YamlNode& node, ElementType& type);
  void read_measurements(const YamlNode& node, ElementType& type);
  void read_archimate(const YamlNode& node, bool relation, std::string& concept_name, std::string& field_name);

  // Fields (metamodel_fields.cpp).
  Label read_label(const YamlNode& node);
  void read_fields(const YamlNode& node, bool own, const Owner& owner);
  void read_field(const YamlNode& body, Field& field);
  void extend_field(const YamlNode& body, Field& field);
  void read_choices(const YamlNode& node, ChoiceNames names, std::vector<ChoiceOption>& choices);
  void read_choice_lists(const YamlNode& node, bool own);
  std::vector<Column> read_columns(const YamlNode& node);
  void read_headers(const YamlNode& node, Field& field);
  void check_field(const YamlNode& body, const Field& field);
  void check_choice_words(const YamlNode& where, const std::vector<ChoiceOption>& choices);

  // Relations (metamodel_relations.cpp).
  void read_relations();
  void read_relation(const YamlNode& body, bool own, bool first, RelationType& relation);
  void read_pairs(const YamlNode& node, RelationType& relation);
  void build_allowed();
  void check_pair(const YamlNode& where, RelationTypeId relation, uint16_t from, uint16_t to);
  std::string end_name(uint16_t end) const;
  std::vector<uint16_t> ends(const YamlNode& node, bool with_any);  // type ids, kAnyElement, kAnyRelation

  // Rules (metamodel_rules.cpp).
  void read_rules(const YamlNode& node, bool own);
  void read_rule(const YamlEntry& entry, bool own);
  std::optional<CompletenessRule::Condition> read_condition(const YamlNode& node, TypeId type);
  void read_need(const YamlNode& node, CompletenessRule& rule);
  void read_money(const YamlNode& node, CompletenessRule& rule);
  void check_rule_counts();
  FieldId field_named(const YamlNode& node, TypeId type);

  // What spans them (metamodel_checks.cpp).
  void check_prefixes();
  void check_headers();
  void bury_removed();
  void build_tables();

  std::span<const Metamodel::Source> sources_;
  std::vector<Text> texts_;
  YamlProblems problems_;
  std::shared_ptr<Metamodel> result_;

  std::vector<Declared> types_, relations_;
  std::map<std::string, size_t> type_at_, relation_at_;  // position in types_, relations_
  std::map<std::string, std::vector<uint16_t>> groups_;
  std::map<std::string, std::vector<ChoiceOption>> choice_lists_;
  std::unordered_map<std::string, uint16_t> type_ids_, relation_ids_, field_ids_;
  std::set<uint16_t> defined_types_, defined_relations_, defined_fields_;

  std::vector<FieldId> element_fields_, relation_fields_;
  std::map<std::string, FieldId> element_field_names_, relation_field_names_;
  std::map<std::string, std::map<std::string, FieldId>> field_names_;  // owner → name → id
  std::vector<RelationColumn> common_columns_;
  std::optional<YamlNode> rules_skip_;  // what no rule looks at, unless it says so itself
  std::map<std::string, YamlNode> type_nodes_;  // where a type stands, for faults found late
  std::set<std::string> rule_names_;
};

// The names by which the YAML calls the kinds of fields.
const std::vector<std::pair<std::string_view, FieldKind>>& field_kind_names();
std::string_view name_of(FieldKind kind);

}  // namespace koers::model
