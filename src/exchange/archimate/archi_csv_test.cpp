#include "exchange/archimate/archi_csv.h"

#include "exchange/archimate/archimate_test_support.h"

namespace koers::exchange::archimate {
namespace {

TEST(ArchiCsv, AreKnownByTheirHeader) {
  EXPECT_EQ(archi_csv_kind("\"ID\",\"Type\",\"Name\",\"Documentation\",\"Specialization\"\n"), ArchiCsv::kElements);
  EXPECT_EQ(archi_csv_kind("\xEF\xBB\xBFID;Type;Name;Documentation\n"), ArchiCsv::kElements);
  EXPECT_EQ(archi_csv_kind("\"ID\"\t\"Type\"\t\"Name\"\t\"Documentation\"\t\"Source\"\t\"Target\"\n"), ArchiCsv::kRelations);
  EXPECT_EQ(archi_csv_kind("ID,Key,Value\n"), ArchiCsv::kProperties);
  EXPECT_EQ(archi_csv_kind("Naam;Omvang\n"), ArchiCsv::kNone);
}

TEST(ArchiCsv, OutAndInAgain) {
  testing::ModelRegister reg;
  reg.import_model("m.xml", testing::model_xml("<elements>" + testing::element_xml("a", "ApplicationComponent", "Zaak &quot;systeem&quot;, groot", "<documentation xml:lang=\"nl\">regel 1\nregel 2</documentation><properties><property propertyDefinitionRef=\"p\"><value>1</value></property><property propertyDefinitionRef=\"p\"><value>2</value></property></properties>") +
                                               testing::element_xml("b", "BusinessProcess", "Proces") + testing::element_xml("c", "DataObject", "Zaak") + testing::element_xml("j", "OrJunction", "") + "</elements><relationships>" +
                                               testing::relation_xml("r1", "Serving", "a", "b") + testing::relation_xml("r2", "Access", "b", "c", " accessType=\"Read\"") + testing::relation_xml("r3", "Triggering", "b", "j") +
                                               "</relationships><propertyDefinitions><propertyDefinition identifier=\"p\" type=\"string\"><name>Kenmerk</name></propertyDefinition></propertyDefinitions>"));
  const auto before = to_exchange(reg.view());
  ASSERT_TRUE(before);
  const ArchiCsvFiles files = write_archi_csv(*before);
  const auto after = read_archi_csv({{"properties.csv", files.properties}, {"relations.csv", files.relations}, {"elements.csv", files.elements}});
  ASSERT_TRUE(after) << after.error().in(Language::kEnglish);
  ASSERT_EQ(after->elements.size(), 4u);
  ASSERT_EQ(after->relationships.size(), 3u);
  EXPECT_EQ(after->elements[0].names[0].text, "Zaak \"systeem\", groot");
  EXPECT_EQ(after->elements[0].documentation[0].text, "regel 1\nregel 2");
  EXPECT_EQ(after->elements[0].properties.size(), 2u);
  EXPECT_EQ(after->elements[3].type, "OrJunction");
  EXPECT_EQ(after->relationships[1].access, "Read");
}

TEST(ArchiCsv, FaultsAreNamed) {
  const auto wrong = read_archi_csv({{"elements.csv", "ID,Type,Name,Documentation\na,Goal,Doel,\n"}, {"relations.csv", "ID,Type,Name,Documentation,Source,Target\nr,ServingRelationship,,,a,weg\n"}});
  ASSERT_FALSE(wrong);
  EXPECT_NE(wrong.error().in(Language::kEnglish).find("“weg”"), std::string::npos);
  EXPECT_FALSE(read_archi_csv({{"elements.csv", "ID,Type,Name,Documentation\n"}}));
}

}  // namespace
}  // namespace koers::exchange::archimate
