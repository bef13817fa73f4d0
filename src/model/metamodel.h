// The metamodel: which types, fields and relations there are, how they are called, how they map on ArchiMate, which rules make a register complete.
// Written in YAML (metamodel/koers.yaml and an organisation's own additions), compiled once, immutable and shared.
// Forms, tables, import templates, API schema, validation and completeness rules are derived from it.
#pragma once

#include <limits>
#include <memory>
#include <optional>
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

// A header in the wild that fills one column of a kTable field: "Kosten {year}", "Inzet {skill} {quarter}". What stands between braces is a
// column of the table and is read out of the header; the cell itself goes to `fills`. For a field that is a number itself `fills` is empty.
struct HeaderPattern {
  std::string pattern;
  std::string fills;
  double factor = 1;  // the cell is multiplied by it: 0.125 for hours where days are asked; a whole number is rounded up
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
  std::vector<HeaderPattern> headers; // of a kTable field, or of a number that is also written in another unit
  std::string unit;
  double min = -std::numeric_limits<double>::infinity();
  double max = std::numeric_limits<double>::infinity();
  bool required = false;
  bool personal = false;           // enters the chain as a commitment only
  std::string retained_by;         // the law that keeps it from erasure, in words; empty: erasable
  Labels labels = 0;               // read labels
  bool internal = false;           // kept by Koers itself: in no form and no template
  bool own = false;                // added by the organisation
  bool removed = false;            // tombstone: values stay readable, new ones are refused
};

// What a type says about a field that all elements have: a person's name is personal, an initiative's name stands under "Naam project".
struct FieldRefinement {
  FieldId field;
  bool personal = false;
  std::vector<std::string> synonyms;
};

// A relation as a column in this type's tables, forms and templates: "Eigenaar" is the other end of an incoming `owns`.
struct RelationColumn {
  RelationTypeId relation;
  bool incoming = false;
  std::vector<TypeId> other;  // types at the other end, the likeliest first
  Label label;
  std::vector<std::string> synonyms;
};

// One cell that holds several fields: "3-3-2" under "BIV".
struct TogetherColumn {
  std::vector<FieldId> fields;
  std::vector<std::string> synonyms;
};

struct ElementType {
  TypeId id;
  std::string name;        // "initiative"
  Label label, plural;     // "Initiatief", "Initiatieven"
  Label help;
  std::string room;        // direction, portfolio, organisation, landscape, data, risk, measure
  std::string key_prefix;  // "INI"
  std::string archimate;   // concept that it is exchanged as: "WorkPackage"
  FieldId archimate_field; // where each element names its own concept (imported reference concepts); invalid otherwise
  std::vector<FieldId> fields;  // in the order of forms, common ones (name, description, …) first
  std::vector<FieldRefinement> refinements;
  std::vector<RelationColumn> relation_columns;
  std::vector<TogetherColumn> together;
  std::vector<std::string> measurement_headers;  // columns that hold points of the main series: "{quarter}", "Meting {date}" (also {year}, {month})
  std::vector<std::string> synonyms;
  bool own = false, removed = false;
};

struct AllowedPair {  // by type id; kAny on either side
  static constexpr uint16_t kAnyElement = 0xfffe, kAnyRelation = 0xfffd;
  uint16_t from = kAnyElement, to = kAnyElement;
  std::string archimate;          // when this pair is exchanged otherwise than its relation type says
  bool archimate_reversed = false;
};

struct ArchimateRelation {
  std::string_view concept_name;  // "Realization"
  bool reversed = false;          // ArchiMate has it from `to` to `from`
};

struct RelationType {
  RelationTypeId id;
  std::string name;              // "contributes_to"
  Label label, inverse_label;    // "draagt bij aan", "krijgt bijdrage van"
  Label help;
  std::string archimate;         // "Influence", "Realization", …
  bool archimate_reversed = false;
  FieldId archimate_field;       // where each relation names its own (imported ones); invalid otherwise
  std::vector<AllowedPair> allowed;
  bool one_per_from = false;     // at most one of this relation from an element
  bool one_per_to = false;
  bool acyclic = false;
  std::vector<FieldId> fields;
  std::vector<std::string> synonyms, inverse_synonyms;  // headers of a column that holds the other end
  bool own = false, removed = false;
};

// More rules on one type, or more conditions and needs in them together, are refused: a verdict on one element is a word of bits.
inline constexpr size_t kRulesPerTypeMax = 64;
inline constexpr size_t kRulePartsPerTypeMax = 250;

// "Every ⟨type, filter⟩ needs ⟨relation or field⟩."
struct CompletenessRule {
  std::string name;              // "initiative_without_goal"
  TypeId type;
  struct Condition {
    FieldId field;
    std::vector<std::string> any_of;      // a choice or yes/no ("yes", "no") that is one of these
    std::vector<std::string> none_of;     // … that is absent or none of these
    bool filled = false;
    bool absent = false;
    std::optional<int32_t> within_days;   // a date before today + this many days (0: past); an absent date does not count
    std::optional<int32_t> from_days;     // a date on or after today + this many days
    double at_least = -std::numeric_limits<double>::infinity();  // a number, share or amount in euros; absent does not count
    double at_most = std::numeric_limits<double>::infinity();
  };
  std::vector<Condition> only_if;         // all must hold
  std::vector<FieldId> needs_any_field;   // at least one filled …
  struct Need { RelationTypeId relation; bool incoming = false; std::vector<TypeId> other; uint32_t at_least = 1, at_most = 0xffffffff; };
  std::vector<Need> needs_any_relation;   // … or one of these relations present; both empty: there should be no such element
  int severity = 2;                       // 1 (nice) .. 5 (blocks)
  int step = 0;                           // of the eight-step plan, 0: none
  FieldId money;                          // what is at stake: field that ranks findings within the rule
  std::vector<std::string> money_columns; // of a kTable field: the columns that count
  Label title;                            // "{count} van {total} projecten dragen bij aan geen doel"
  Label mend;                             // what to do
  std::optional<Date> from, until;        // the first and last day on which it holds; absent: always
  bool own = false;
  bool holds_on(Date today) const { return (!from || *from <= today) && (!until || today <= *until); }
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
  struct Source {
    std::string file, yaml;
    bool own = false;
    std::string_view tree = {};  // the text as it was read when Koers was built (yaml_tree.h); empty: it is read now
  };
  static Result<std::shared_ptr<const Metamodel>> compile(std::span<const Source> sources, SymbolTable known = {});

  const std::string& version() const { return version_; }
  const SymbolTable& symbols() const { return symbols_; }
  const std::string& archimate_version() const { return archimate_version_; }
  const std::vector<std::string>& labels() const { return label_names_; }  // names of the read labels, by bit
  const std::vector<Label>& label_texts() const { return label_texts_; }   // what people call them, by bit
  const std::vector<Label>& steps() const { return steps_; }               // of the eight-step plan; step 1 is at 0

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
  bool has_field(RelationTypeId type, FieldId field) const;
  // Whether a value of this field is personal in an element of this type: the field is, or the type refines it so (the name of a person).
  bool personal(TypeId type, FieldId field) const;
  // How headers call the field in tables of this type: the field's own synonyms and those of the type.
  std::vector<std::string> synonyms(TypeId type, FieldId field) const;

  // Whether the pair is in the table. `from`/`to`: the type of an element, or kAnyRelation for a relation.
  bool allows(RelationTypeId relation, uint16_t from, uint16_t to) const;
  // How the relation is exchanged between these two. (An element that names its own concept may need Association instead.)
  ArchimateRelation archimate(RelationTypeId relation, uint16_t from, uint16_t to) const;

 private:
  friend class MetamodelCompiler;
  std::string version_, archimate_version_;
  SymbolTable symbols_;
  std::vector<std::string> label_names_;
  std::vector<Label> label_texts_, steps_;
  std::vector<ElementType> types_;
  std::vector<RelationType> relation_types_;
  std::vector<Field> fields_;
  std::vector<CompletenessRule> rules_;
  std::unordered_map<std::string, uint16_t> type_by_name_, relation_by_name_, field_by_symbol_;
  std::vector<uint8_t> allowed_;  // relation × from × to, bits
  std::vector<uint8_t> type_field_;  // type × field: 1 has it, 2 it is personal there
  std::vector<uint8_t> relation_field_;
  FieldId name_field_;
};

using MetamodelPtr = std::shared_ptr<const Metamodel>;

// The metamodel that Koers ships: metamodel/koers.yaml, built into the program.
const Metamodel::Source& builtin_metamodel_source();
// Compiled once, on a fresh symbol table. For tests and for registers without additions of their own.
const MetamodelPtr& builtin_metamodel();
// Types, fields, relations and rules as Markdown, for docs/METAMODEL.md.
std::string metamodel_reference(const Metamodel& metamodel, Language language);
// The rule as a sentence: "Elke applicatie heeft een eigenaar nodig …". For the reference and for "why?".
Label rule_sentence(const Metamodel& metamodel, const CompletenessRule& rule);

}  // namespace koers::model
