// The completeness rules of a metamodel made ready to check one element at a time: which rules look at it, and which of those find something.
// Cost: one pass over the element's fields and one over its relations, whatever the number of rules; a hub's relations are read per type that matters.
#pragma once

#include <cstdint>
#include <vector>

#include "model/view.h"

namespace koers::analysis::health {

// By position in rules_of(type): bit i belongs to that type's i-th rule.
struct Verdict {
  uint64_t applies = 0;  // the rule looks at this element
  uint64_t fails = 0;    // … and finds something
  uint64_t waived = 0;   // … but somebody said that it does not apply here (then it does not fail)
  bool operator==(const Verdict&) const = default;
};

class RuleCheck {
 public:
  // Keeps the metamodel, not the view. Rules that ask for a field which the view hides are left out.
  RuleCheck(const model::View& view, Date today);
  RuleCheck(RuleCheck&&) = default;  // not copied: conditions point into rules()
  RuleCheck& operator=(RuleCheck&&) = default;

  // Positions in metamodel.rules() of the rules that look at this type.
  const std::vector<uint32_t>& rules_of(model::TypeId type) const { return types_[type.value].rules; }
  const std::vector<model::CompletenessRule>& rules() const { return rules_; }
  size_t hidden() const { return hidden_; }
  bool looks_at(uint32_t rule) const { return looks_at_[rule] != 0; }
  const model::MetamodelPtr& metamodel() const { return metamodel_; }
  model::Labels granted() const { return granted_; }
  Date today() const { return today_; }

  // Of an element that the view shows.
  Verdict check(const model::View& view, const model::ElementView& element) const;
  // The money that a rule names; nothing when the element has none.
  std::optional<Money> money(const model::ElementView& element, uint32_t rule) const;

 private:
  struct Condition {
    const model::CompletenessRule::Condition* of;
    model::FieldKind kind;
    uint8_t slot;  // of the field among those that the type's rules ask for
  };
  struct Need {
    model::RelationTypeId relation;
    bool incoming = false;
    std::vector<uint8_t> other;  // by type id; empty: anything
    bool operator==(const Need&) const = default;
  };
  struct NeedUse {
    uint8_t need;
    uint32_t at_least, at_most;
  };
  struct Rule {
    std::vector<Condition> only_if;
    std::vector<std::pair<uint8_t, model::FieldKind>> fields;  // slot and kind
    std::vector<NeedUse> needs;
  };
  struct Type {
    std::vector<uint32_t> rules;
    std::vector<Rule> compiled;
    std::vector<model::FieldId> fields;   // by slot, rising
    std::vector<Need> needs;
    std::vector<std::vector<uint8_t>> out, in;  // by relation type: the needs it may count for
    bool any_out = false, any_in = false;
  };

  void compile(Type& type, uint32_t rule);
  uint8_t need_at(Type& type, const model::CompletenessRule::Need& need) const;
  bool shows(const model::View& view, const model::CompletenessRule& rule) const;
  bool holds(const Condition& condition, model::ValueView value) const;
  void count(const model::View& view, const model::ElementView& element, const Type& type, uint32_t* counts) const;
  uint64_t waived(const model::ElementView& element, const Type& type, uint64_t fails) const;

  model::MetamodelPtr metamodel_;
  model::Labels granted_;
  Date today_;
  model::FieldId status_;
  std::vector<model::CompletenessRule> rules_;
  std::vector<uint8_t> looks_at_;
  std::vector<Type> types_;
  size_t hidden_ = 0;
};

// The field that says whether something is a proposal; invalid in a metamodel without one.
model::FieldId status_field(const model::Metamodel& metamodel);
bool is_proposal(model::ValueView status);

// Whether a value counts as filled in: not empty text, no empty list or table.
bool filled(model::FieldKind kind, model::ValueView value);

}  // namespace koers::analysis::health
