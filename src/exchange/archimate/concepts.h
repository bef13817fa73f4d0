// The concepts of ArchiMate 3.2: their names, and which relation may stand between which two.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace koers::exchange::archimate {

// Place in kConceptNames (relation_table.h). And- and or-junctions are one concept, Junction; a relation as an end is the concept Relationship.
struct Concept {
  uint8_t index = 0;
  bool operator==(const Concept&) const = default;
};
std::optional<Concept> find_concept(std::string_view name);
std::string_view name_of(Concept concept_);
inline constexpr std::string_view kRelationshipConcept = "Relationship";

// As an exchange file names an element; "Junction" and "Relationship" themselves are none.
bool is_element_type(std::string_view name);
bool is_junction(std::string_view name);

enum class RelationKind : uint8_t {
  kAccess, kComposition, kFlow, kAggregation, kAssignment, kInfluence, kAssociation, kRealization, kSpecialization, kTriggering, kServing
};
inline constexpr size_t kRelationKindCount = 11;
// "Serving", and "ServingRelationship" as Archi writes it.
std::optional<RelationKind> find_relation_kind(std::string_view name);
std::string_view name_of(RelationKind kind);

// The type of the standard that is meant by one written otherwise: in other letters or with spaces ("business process"), with an ending that programs give it
// ("ServingRelationship"), in British spelling, or as ArchiMate 2 called it ("UsedBy", "InfrastructureService"). Empty when nothing is plainly meant.
std::string_view standard_element_type(std::string_view written);
std::string_view standard_relation_type(std::string_view written);
// Letters and digits alone, in lower case.
std::string fold_letters(std::string_view text);

// Whether ArchiMate allows the relation from the one to the other.
bool is_allowed(RelationKind kind, Concept from, Concept to);

}  // namespace koers::exchange::archimate
