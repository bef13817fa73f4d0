// Which type of the register an ArchiMate concept becomes, and which relation a pair of them.
//
// The way out is data of the metamodel (an element type names its concept, a relation type its relation per pair). The way back is that data reversed
// where it says one thing, and a short list of ours where several types share a concept: a BusinessActor is an organisation, or a unit when it is part of
// one. What no type fits is kept as reference_concept and model_relation.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>

#include "exchange/archimate/concepts.h"
#include "model/metamodel.h"

namespace koers::exchange::archimate {

class TypeMapping {
 public:
  explicit TypeMapping(const model::Metamodel& metamodel);

  model::TypeId reference_component, reference_concept, model_view, architecture_model;
  model::RelationTypeId model_relation, plotted_on;

  // Of one's own model; `part_of_actor`: a BusinessActor that is part of another.
  model::TypeId own_type(std::string_view concept_name, bool part_of_actor) const;
  // Of a reference model.
  model::TypeId reference_type(std::string_view concept_name) const;

  // The relation that goes out as `kind` from source to target, and whether the register has it turned round; invalid: model_relation.
  struct Found {
    model::RelationTypeId type;
    bool turned = false;
  };
  Found own_relation(RelationKind kind, std::string_view access, model::TypeId source, model::TypeId target);

 private:
  const model::Metamodel& metamodel_;
  std::unordered_map<std::string_view, model::TypeId> own_;
  model::TypeId unit_, organisation_;
  std::unordered_map<uint64_t, Found> relations_;  // found before
};

// How a relation of ours that goes out as Access says which: `reads` is Read, `writes` is Write; empty for others.
std::string_view access_of(std::string_view relation_type);

}  // namespace koers::exchange::archimate
