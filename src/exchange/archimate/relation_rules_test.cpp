#include <gtest/gtest.h>

#include <pugixml.hpp>

#include "exchange/archimate/archimate_test_support.h"
#include "exchange/archimate/concepts.h"
#include "exchange/archimate/relation_table.h"

namespace koers::exchange::archimate {
namespace {

Concept concept_named(std::string_view name) { return find_concept(name).value(); }

TEST(RelationRules, KnowsWhatEveryArchitectKnows) {
  EXPECT_TRUE(is_allowed(RelationKind::kServing, concept_named("ApplicationComponent"), concept_named("BusinessProcess")));
  EXPECT_TRUE(is_allowed(RelationKind::kRealization, concept_named("Artifact"), concept_named("ApplicationComponent")));
  EXPECT_FALSE(is_allowed(RelationKind::kServing, concept_named("Goal"), concept_named("BusinessProcess")));
  EXPECT_FALSE(is_allowed(RelationKind::kComposition, concept_named("BusinessActor"), concept_named("DataObject")));
  EXPECT_TRUE(is_allowed(RelationKind::kAssociation, concept_named("Goal"), concept_named("Relationship")));
  EXPECT_TRUE(is_element_type("AndJunction"));
  EXPECT_FALSE(is_element_type("Junction"));
  EXPECT_FALSE(find_concept("InfrastructureService").has_value());
}

TEST(RelationRules, AgreeWithTheTableThatArchiDistributes) {
  const auto file = testing::shared_file("data/archimate/relationships.xml");
  if (!std::filesystem::exists(file)) GTEST_SKIP() << "relationships.xml is not at hand";
  pugi::xml_document document;
  ASSERT_TRUE(document.load_file(file.c_str()));
  constexpr std::string_view kLetters = "acfginorstv";
  size_t pairs = 0;
  for (const pugi::xml_node source : document.document_element().children("source")) {
    for (const pugi::xml_node target : source.children("target")) {
      const std::string_view allowed = target.attribute("relations").value();
      for (size_t kind = 0; kind < kRelationKindCount; ++kind) {
        ASSERT_EQ(is_allowed(static_cast<RelationKind>(kind), concept_named(source.attribute("concept").value()), concept_named(target.attribute("concept").value())), allowed.find(kLetters[kind]) != allowed.npos)
            << source.attribute("concept").value() << " " << kLetters[kind] << " " << target.attribute("concept").value();
      }
      ++pairs;
    }
  }
  EXPECT_GT(pairs, 3700u);
}

}  // namespace
}  // namespace koers::exchange::archimate
