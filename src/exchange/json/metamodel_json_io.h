// The metamodel as JSON: what forms, tables and assistants need to know of types, fields and relations, in both languages.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/reflect.h"
#include "model/view.h"

namespace koers::exchange::json {

struct ChoiceDocument {
  std::string name;
  Label label;
};
struct ColumnDocument {
  std::string name;
  Label label;
  std::string kind;
  std::vector<ChoiceDocument> choices;
};
struct FieldDocument {
  std::string name;
  Label label;
  Label help;
  std::string kind;  // text, long_text, integer, number, yes_no, money, date, quarter, share, choice, choices, texts, table, document
  std::vector<ChoiceDocument> choices;
  std::vector<ColumnDocument> columns;
  std::string unit;
  std::optional<double> min, max;
  bool required = false;
  bool personal = false;
  bool internal = false;
  bool own = false;
};
struct RelationColumnDocument {
  std::string relation;
  bool incoming = false;
  std::vector<std::string> other;
  Label label;
};
struct TypeDocument {
  std::string name;
  Label label, plural, help;
  std::string room;
  std::string key_prefix;
  std::string archimate;
  std::vector<FieldDocument> fields;
  std::vector<RelationColumnDocument> relation_columns;
  bool own = false;
};
struct PairDocument {
  std::string from, to;  // a type, "*" for any element, "@" for any relation
};
struct RelationTypeDocument {
  std::string name;
  Label label, inverse_label, help;
  std::string archimate;
  std::vector<PairDocument> allowed;
  bool one_per_from = false, one_per_to = false, acyclic = false;
  std::vector<FieldDocument> fields;
  bool own = false;
};
struct ReadLabelDocument {
  std::string name;
  Label label;
};
// One of the links that would meet a rule.
struct LinkNeedDocument {
  std::string relation;
  bool incoming = false;
  std::vector<std::string> other;  // types at the other end; empty for any
};
struct RuleDocument {
  std::string name;
  std::string type;
  int severity = 0;
  int step = 0;
  Label title, mend;
  std::vector<std::string> fields;      // filling in one of these meets it …
  std::vector<LinkNeedDocument> links;  // … or adding one of these
};
struct MetamodelDocument {
  std::string version;
  std::string archimate_version;
  std::vector<TypeDocument> types;
  std::vector<RelationTypeDocument> relation_types;
  std::vector<RuleDocument> rules;
  std::vector<ReadLabelDocument> read_labels;
  std::vector<Label> steps;
};

BOOST_DESCRIBE_STRUCT(ChoiceDocument, (), (name, label))
BOOST_DESCRIBE_STRUCT(ColumnDocument, (), (name, label, kind, choices))
BOOST_DESCRIBE_STRUCT(FieldDocument, (), (name, label, help, kind, choices, columns, unit, min, max, required, personal, internal, own))
BOOST_DESCRIBE_STRUCT(RelationColumnDocument, (), (relation, incoming, other, label))
BOOST_DESCRIBE_STRUCT(TypeDocument, (), (name, label, plural, help, room, key_prefix, archimate, fields, relation_columns, own))
BOOST_DESCRIBE_STRUCT(PairDocument, (), (from, to))
BOOST_DESCRIBE_STRUCT(RelationTypeDocument, (), (name, label, inverse_label, help, archimate, allowed, one_per_from, one_per_to, acyclic, fields, own))
BOOST_DESCRIBE_STRUCT(ReadLabelDocument, (), (name, label))
BOOST_DESCRIBE_STRUCT(LinkNeedDocument, (), (relation, incoming, other))
BOOST_DESCRIBE_STRUCT(RuleDocument, (), (name, type, severity, step, title, mend, fields, links))
BOOST_DESCRIBE_STRUCT(MetamodelDocument, (), (version, archimate_version, types, relation_types, rules, read_labels, steps))

// What was removed is left out, and so are fields that this person may not see.
MetamodelDocument describe_metamodel(const model::View& view);
std::string_view kind_name(model::FieldKind kind);

}  // namespace koers::exchange::json
