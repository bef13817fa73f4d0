#include "exchange/archimate/type_mapping.h"

#include <utility>

namespace koers::exchange::archimate {
namespace {

// The type that a concept of one's own architecture most likely means. What is not here is kept as it is.
constexpr std::pair<std::string_view, std::string_view> kOwnTypes[] = {
    {"ApplicationComponent", "application"}, {"ApplicationInterface", "exchange"},  {"BusinessActor", "organisation"},
    {"BusinessCollaboration", "body"},       {"BusinessFunction", "business_function"}, {"BusinessInterface", "channel"},
    {"BusinessObject", "data_object"},       {"BusinessProcess", "process"},        {"BusinessRole", "role"},
    {"BusinessService", "service"},          {"Contract", "contract"},              {"DataObject", "data_object"},
    {"Device", "technology"},                {"Driver", "driver"},                  {"Equipment", "asset"},
    {"Facility", "asset"},                   {"Goal", "goal"},                      {"ImplementationEvent", "milestone"},
    {"Meaning", "term"},                     {"Node", "technology"},                {"Outcome", "benefit"},
    {"Plateau", "plateau"},                  {"Principle", "principle"},            {"Representation", "document"},
    {"SystemSoftware", "technology"},        {"WorkPackage", "initiative"},
};

// Of several relations that go out as the same, the first that fits is meant. Others stay model_relation: an Association says too little.
constexpr std::string_view kOwnRelations[] = {"part_of", "member_of", "supports", "serves", "uses",       "realises",       "reads",
                                              "writes",  "flows_to",  "fulfils",  "depends_on", "contributes_to", "responsible"};

}  // namespace

TypeMapping::TypeMapping(const model::Metamodel& metamodel)
    : reference_component(metamodel.find_type("reference_component")),
      reference_concept(metamodel.find_type("reference_concept")),
      model_view(metamodel.find_type("model_view")),
      architecture_model(metamodel.find_type("architecture_model")),
      model_relation(metamodel.find_relation_type("model_relation")),
      plotted_on(metamodel.find_relation_type("plotted_on")),
      metamodel_(metamodel),
      unit_(metamodel.find_type("unit")),
      organisation_(metamodel.find_type("organisation")) {
  for (const auto& [concept_name, type] : kOwnTypes) {
    const model::TypeId found = metamodel.find_type(type);
    if (found.valid() && !metamodel.type(found).removed) own_.emplace(concept_name, found);
  }
}

model::TypeId TypeMapping::own_type(std::string_view concept_name, bool part_of_actor) const {
  const auto found = own_.find(concept_name);
  if (found == own_.end()) return reference_concept;
  return part_of_actor && found->second == organisation_ ? unit_ : found->second;
}

model::TypeId TypeMapping::reference_type(std::string_view concept_name) const {
  return concept_name == metamodel_.type(reference_component).archimate ? reference_component : reference_concept;
}

TypeMapping::Found TypeMapping::own_relation(RelationKind kind, std::string_view access, model::TypeId source, model::TypeId target) {
  const bool writes = access == "Write", reads = access == "Read";
  const uint64_t key = static_cast<uint64_t>(kind) << 40 | static_cast<uint64_t>(writes ? 2 : reads ? 1 : 0) << 32 | static_cast<uint64_t>(source.value) << 16 | target.value;
  const auto [at, first] = relations_.emplace(key, Found{model_relation, false});
  if (!first) return at->second;
  if (kind == RelationKind::kAssociation) return at->second;
  // Composition is aggregation with a stronger word.
  const std::string_view wanted = kind == RelationKind::kComposition ? name_of(RelationKind::kAggregation) : name_of(kind);
  for (const std::string_view name : kOwnRelations) {
    const model::RelationTypeId type = metamodel_.find_relation_type(name);
    if (!type.valid() || metamodel_.relation_type(type).removed) continue;
    if ((name == "reads" && !reads) || (name == "writes" && !writes)) continue;
    for (const bool turned : {false, true}) {
      const uint16_t from = turned ? target.value : source.value, to = turned ? source.value : target.value;
      if (!metamodel_.allows(type, from, to)) continue;
      const model::ArchimateRelation out = metamodel_.archimate(type, from, to);
      if (out.concept_name == wanted && out.reversed == turned) return at->second = {type, turned};
    }
  }
  return at->second;
}

std::string_view access_of(std::string_view relation_type) {
  if (relation_type == "reads") return "Read";
  return relation_type == "writes" ? "Write" : std::string_view{};
}

}  // namespace koers::exchange::archimate
