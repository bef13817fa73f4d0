// The metamodel: which types, fields and relations there are, how they are called, how they map on ArchiMate, which rules make a register complete.
// Written in YAML (metamodel/koers.yaml and an organisation's own additions), compiled once, immutable and shared.
// Forms, tables, import templates, API schema, validation and completeness rules are derived from it.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "model/ids.h"

namespace koers::model {

enum class FieldKind {
  kText, kLongText, kInteger, kNumber, kYesNo, kMoney, kDate, kQuarter, kShare,
  kChoice,   // one of `choices`
  kChoices,  // several of `choices`
  kTexts,    // several texts
  kTable,    // rows under `columns`
  kDocument  // JSON
};

struct ChoiceOption {
  std::string name;  // English, snake_case
  Label label;
  std::vector<std::string> synonyms;
};

struct Column {  // of a kTable field
  std::string name;
  Label label;
  FieldKind kind = FieldKind::kText;
  std::vector<ChoiceOption> choices;
};

struct Field {
  FieldId id;
  std::string name;    // unique within its owner: "planned_cost"
  std::string symbol;  // unique in the register: "initiative.planned_cost", "element.name" for what all elements have
  Label label;
  Label help;
  FieldKind kind = FieldKind::kText;
  std::vector<ChoiceOption> choices;
  std::vector<Column> columns;
  std::vector<std::string> synonyms;  // how headers in the wild call it, both languages
  std::string unit;
  double min = -std::numeric_limits<double>::infinity();
  double max = std::numeric_limits<double>::infinity();
  bool required = false;
  bool personal = false;           // enters the chain as a commitment only
  std::string retained_by;         // the law that keeps it from erasure, in words; empty: erasable
  Labels labels = 0;               // read labels
  bool own = false;                // added by the organisation
  bool removed = false;            // tombstone: values stay readable, new ones are refused
};

struct ElementType {
  TypeId id;
  std::string name;        // "initiative"
  Label label, plural;     // "Initiatief", "Initiatieven"
  Label help;
  std::string room;        // direction, portfolio, organisation, landscape, data, risk, measure
  std::string key_prefix;  // "INI"
  std::string archimate;   // concept that it is exchanged as: "WorkPackage"
  std::vector<FieldId> fields;  // in the order of forms, common ones (name, description, …) first
  std::vector<std::string> synonyms;
  bool own = false, removed = false;
};

struct AllowedPair {  // by type id; kAny on either side
  static constexpr uint16_t kAnyElement = 0xfffe, kAnyRelation = 0xfffd;
  uint16_t from = kAnyElement, to = kAnyElement;
};

struct RelationType {
  RelationTypeId id;
  std::string name;              // "contributes_to"
  Label label, inverse_label;    // "draagt bij aan", "krijgt bijdrage van"
  std::string archimate;         // "Influence", "Realization", …
  bool archimate_reversed = false;
  std::vector<AllowedPair> allowed;
  bool one_per_from = false;     // at most one of this relation from an element
  bool one_per_to = false;
  bool acyclic = false;
  std::vector<FieldId> fields;
  std::vector<std::string> synonyms, inverse_synonyms;  // headers of a column that holds the other end
  bool own = false, removed = false;
};

// "Every ⟨type, filter⟩ needs ⟨relation or field⟩."
struct CompletenessRule {
  std::string name;              // "initiative_without_goal"
  TypeId type;
  struct Condition { FieldId field; std::vector<std::string> any_of; bool filled = false; bool absent = false; };
  std::vector<Condition> only_if;         // all must hold
  std::vector<FieldId> needs_any_field;   // at least one filled …
  struct Need { RelationTypeId relation; bool incoming = false; std::vector<TypeId> other; uint32_t at_least = 1, at_most = 0xffffffff; };
  std::vector<Need> needs_any_relation;   // … or one of these relations present
  int severity = 2;                       // 1 (nice) .. 5 (blocks)
  int step = 0;                           // of the eight-step plan, 0: none
  FieldId money;                          // what is at stake: field that ranks findings within the rule
  Label title;                            // "{count} van {total} projecten dragen bij aan geen doel"
  Label mend;                             // what to do
};

// Gives out ids on first appearance; kept by the register, so that ids in pages and entries hold for ever.
struct SymbolTable {
  std::vector<std::string> types, relation_types, fields;  // index is the id
  bool operator==(const SymbolTable&) const = default;
};

class Metamodel {
 public:
  // Compiles YAML texts in order (the built-in one first, then an organisation's own). Symbols already known keep their ids, new ones get the next;
  // a symbol that no text defines any more becomes a tombstone. Errors: every problem at once, with file, line, and how to mend it.
  struct Source { std::string file; std::string yaml; bool own = false; };
  static Result<std::shared_ptr<const Metamodel>> compile(std::span<const Source> sources, SymbolTable known = {});

  const std::string& version() const { return version_; }
  const SymbolTable& symbols() const { return symbols_; }
  const std::vector<std::string>& labels() const { return label_names_; }  // names of the read labels, by bit

  std::span<const ElementType> types() const { return types_; }            // by id; removed ones too
  std::span<const RelationType> relation_types() const { return relation_types_; }
  std::span<const Field> fields() const { return fields_; }
  std::span<const CompletenessRule> rules() const { return rules_; }

  const ElementType& type(TypeId id) const { return types_[id.value]; }
  const RelationType& relation_type(RelationTypeId id) const { return relation_types_[id.value]; }
  const Field& field(FieldId id) const { return fields_[id.value]; }

  // By name; an invalid id when there is none.
  TypeId find_type(std::string_view name) const;
  RelationTypeId find_relation_type(std::string_view name) const;
  FieldId find_field(TypeId type, std::string_view name) const;
  FieldId find_field(RelationTypeId type, std::string_view name) const;
  FieldId name_field() const { return name_field_; }
  bool has_field(TypeId type, FieldId field) const;

  // Whether the pair is in the table. `from`/`to`: the type of an element, or kAnyRelation for a relation.
  bool allows(RelationTypeId relation, uint16_t from, uint16_t to) const;

 private:
  friend class MetamodelCompiler;
  std::string version_;
  SymbolTable symbols_;
  std::vector<std::string> label_names_;
  std::vector<ElementType> types_;
  std::vector<RelationType> relation_types_;
  std::vector<Field> fields_;
  std::vector<CompletenessRule> rules_;
  std::unordered_map<std::string, uint16_t> type_by_name_, relation_by_name_, field_by_symbol_;
  std::vector<uint8_t> allowed_;  // relation × from × to, bits
  FieldId name_field_;
};

using MetamodelPtr = std::shared_ptr<const Metamodel>;

}  // namespace koers::model
