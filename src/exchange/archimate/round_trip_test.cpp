// In and out again: nothing lost, the independent witness and the schemas agree.
#include <set>
#include <tuple>

#include "exchange/archimate/archimate_test_support.h"
#include "exchange/archimate/documents.h"

namespace koers::exchange::archimate {
namespace {

using testing::ModelRegister;
using testing::witness;

const char* const kEverything = R"(<documentation xml:lang="nl">Over het model.</documentation>
<properties><property propertyDefinitionRef="p1"><value xml:lang="nl">van het model</value></property></properties>
<metadata><schema>Dublin Core</schema><schemaversion>1.1</schemaversion><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">Proef</dc:title></metadata>
<elements>
<element identifier="a" xsi:type="ApplicationComponent"><name xml:lang="nl">Zaaksysteem</name><name xml:lang="en">Case system</name><documentation xml:lang="nl">Regel 1
Regel 2 &lt;b&gt; &amp; "aanhaling"</documentation><properties><property propertyDefinitionRef="p1"><value>een</value></property><property propertyDefinitionRef="p1"><value>twee</value></property><property propertyDefinitionRef="p2"><value/></property><property propertyDefinitionRef="p3"><value xml:lang="nl">ja</value><value xml:lang="en">yes</value></property></properties></element>
<element identifier="b" xsi:type="BusinessProcess"><name xml:lang="nl">Vergunning verlenen</name></element>
<element identifier="c" xsi:type="BusinessObject"><name xml:lang="nl">Zaak</name></element>
<element identifier="d" xsi:type="DataObject"><name xml:lang="nl"/></element>
<element identifier="e" xsi:type="BusinessActor"><name xml:lang="nl">Gemeente</name></element>
<element identifier="f" xsi:type="BusinessActor"><name xml:lang="nl">Afdeling</name></element>
<element identifier="g" xsi:type="Stakeholder"><name xml:lang="nl">Raad</name></element>
<element identifier="j" xsi:type="OrJunction"/>
<element identifier="k" xsi:type="AndJunction"><name xml:lang="nl">en</name></element>
</elements>
<relationships>
<relationship identifier="r1" source="a" target="b" xsi:type="Serving"><name xml:lang="nl">ondersteunt</name><documentation xml:lang="nl">waarom</documentation><properties><property propertyDefinitionRef="p1"><value>x</value></property></properties></relationship>
<relationship identifier="r2" source="b" target="c" xsi:type="Access" accessType="ReadWrite"/>
<relationship identifier="r3" source="b" target="d" xsi:type="Access" accessType="Read"/>
<relationship identifier="r9" source="b" target="d" xsi:type="Access"/>
<relationship identifier="r4" source="e" target="f" xsi:type="Composition"/>
<relationship identifier="r5" source="g" target="r1" xsi:type="Association" isDirected="true"/>
<relationship identifier="r6" source="a" target="j" xsi:type="Triggering"/>
<relationship identifier="r7" source="g" target="g" xsi:type="Influence" modifier="++"/>
<relationship identifier="r8" source="f" target="e" xsi:type="Aggregation"/>
</relationships>
<organizations><item><label xml:lang="nl">Map</label><item identifierRef="a"/><item><label xml:lang="nl">Onder</label><item identifierRef="r1"/></item></item><item identifierRef="v1"/></organizations>
<propertyDefinitions>
<propertyDefinition identifier="p1" type="string"><name>Sleutel</name></propertyDefinition>
<propertyDefinition identifier="p2" type="number"><name>Leeg</name></propertyDefinition>
<propertyDefinition identifier="p3" type="boolean"><name>Sleutel</name></propertyDefinition>
<propertyDefinition identifier="p4" type="string"><name/></propertyDefinition>
</propertyDefinitions>
<views><viewpoints><viewpoint identifier="vp1"><name xml:lang="nl">Eigen</name><viewpointPurpose>Deciding</viewpointPurpose></viewpoint></viewpoints><diagrams>
<view identifier="v1" xsi:type="Diagram" viewpoint="Layered" viewpointRef="vp1"><name xml:lang="nl">Plaat</name><documentation xml:lang="nl">tekst</documentation><properties><property propertyDefinitionRef="p4"><value>q</value></property></properties>
<node identifier="n0" xsi:type="Container" x="5" y="6" w="400" h="300"><label xml:lang="nl">Groep</label><style lineWidth="2"><lineColor r="1" g="2" b="3"/><fillColor r="4" g="5" b="6" a="50"/><font name="Arial" size="9.5" style="bold italic"><color r="7" g="8" b="9"/></font></style>
<node identifier="n1" xsi:type="Element" elementRef="a" x="10" y="20" w="120" h="55"><node identifier="n2" xsi:type="Element" elementRef="b" x="15" y="40" w="50" h="20"/></node></node>
<node identifier="n3" xsi:type="Label" x="200" y="200" w="100" h="50"><label xml:lang="nl">Let op</label><viewRef ref="v2"/></node>
<node identifier="n4" xsi:type="Label" conceptRef="a" xpathPart="documentation" x="200" y="300" w="100" h="50"/>
<connection identifier="k1" xsi:type="Relationship" relationshipRef="r1" source="n1" target="n2"><label xml:lang="nl">lijn</label><sourceAttachment x="3" y="4"/><bendpoint x="100" y="100"/><bendpoint x="120" y="110"/><targetAttachment x="5" y="6"/></connection>
<connection identifier="k2" xsi:type="Line" source="n3" target="k1"/>
</view>
<view identifier="v2" xsi:type="Diagram"><name xml:lang="nl">Leeg</name></view>
</diagrams></views>
)";

TEST(RoundTrip, KeepsEverythingThatTheFormatHas) {
  const std::string before = testing::model_xml(kEverything, " version=\"7\"");
  ASSERT_TRUE(testing::is_valid(before));
  for (const ModelKind kind : {ModelKind::kOwn, ModelKind::kReference}) {
    ModelRegister reg;
    const ModelImport import = reg.import_model("proef.xml", before, {.kind = kind});
    EXPECT_EQ(import.facts.version, "7");
    const std::string after = reg.export_model();
    EXPECT_TRUE(testing::is_valid(after));
    EXPECT_EQ(witness(before, after), "");
    // What the witness does not look at: read and written again it must be the same text.
    ModelRegister again;
    again.import_model("proef.xml", after, {.kind = kind});
    EXPECT_EQ(again.export_model(), after);
    const auto read_again = read_model("a", after), read_first = read_model("b", before);
    ASSERT_TRUE(read_again && read_first);
    EXPECT_EQ(read_again->metadata, read_first->metadata);
    EXPECT_EQ(read_again->viewpoints, read_first->viewpoints);
    ASSERT_EQ(read_again->elements.size(), read_first->elements.size());
    for (size_t i = 0; i < read_first->elements.size(); ++i) {
      EXPECT_EQ(read_again->elements[i].names, read_first->elements[i].names) << i;
      EXPECT_EQ(read_again->elements[i].properties, read_first->elements[i].properties) << i;
    }
    for (size_t i = 0; i < read_first->relationships.size(); ++i) {
      const Relationship &one = read_again->relationships[i], &other = read_first->relationships[i];
      EXPECT_EQ(std::tie(one.identifier, one.type, one.access, one.modifier, one.directed, one.names), std::tie(other.identifier, other.type, other.access, other.modifier, other.directed, other.names));
    }
    ASSERT_EQ(read_again->views.size(), 2u);
    for (size_t i = 0; i < read_first->views[0].nodes.size(); ++i) {
      const Node &one = read_again->views[0].nodes[i], &other = read_first->views[0].nodes[i];
      EXPECT_EQ(std::tie(one.identifier, one.kind, one.reference, one.parent), std::tie(other.identifier, other.kind, other.reference, other.parent));
      EXPECT_EQ(one.look != nullptr, other.look != nullptr);
      if (one.look && other.look) {
        EXPECT_TRUE(*one.look == *other.look) << i;
      }
    }
    for (size_t i = 0; i < 2; ++i) {
      const Connection &one = read_again->views[0].connections[i], &other = read_first->views[0].connections[i];
      EXPECT_EQ(std::tie(one.identifier, one.source, one.target, one.bends, one.source_attachment, one.target_attachment),
                std::tie(other.identifier, other.source, other.target, other.bends, other.source_attachment, other.target_attachment));
    }
    EXPECT_EQ(write_frame(*read_again, "nl"), write_frame(*read_first, "nl"));
    // And nothing changes when the same file comes again.
    EXPECT_TRUE(reg.plan_model("proef.xml", before, {.kind = kind}).changes.changes.empty());
    EXPECT_TRUE(reg.plan_model("proef.xml", after, {.kind = kind}).changes.changes.empty());
  }
}

TEST(RoundTrip, OwnConceptsBecomeTheTypesOfTheRegister) {
  ModelRegister reg;
  reg.import_model("proef.xml", testing::model_xml(kEverything), {.kind = ModelKind::kOwn});
  EXPECT_EQ(reg.count("application"), 1u);
  EXPECT_EQ(reg.count("process"), 1u);
  EXPECT_EQ(reg.count("data_object"), 2u);
  EXPECT_EQ(reg.count("organisation") + reg.count("unit"), 2u);
  EXPECT_EQ(reg.count("reference_concept"), 3u);  // stakeholder and junctions
  EXPECT_EQ(reg.count("model_view"), 2u);
  EXPECT_EQ(reg.linked(reg.named("application", "Zaaksysteem"), "supports"), std::vector<std::string>{"Vergunning verlenen"});
  // The composition and the aggregation go round in a circle: kept, but not as part_of.
  EXPECT_TRUE(reg.linked(reg.named("unit", "Afdeling"), "part_of").empty());
}

TEST(RoundTrip, IdentifiersThatXmlDoesNotAllow) {
  const std::string xml = testing::model_xml("<elements>" + testing::element_xml("1 a{b}", "Goal", "Een") + testing::element_xml("_x0031_", "Goal", "Twee") + testing::element_xml("é.9", "Goal", "Drie") +
                                             "</elements><relationships>" + testing::relation_xml("{r}", "Association", "1 a{b}", "_x0031_") + "</relationships>");
  ModelRegister reg;
  reg.import_model("m.xml", xml);
  const std::string out = reg.export_model();
  EXPECT_TRUE(testing::is_valid(out));
  EXPECT_NE(out.find("identifier=\"_x0031__x0020_a_x007B_b_x007D_\""), out.npos) << out;
  EXPECT_TRUE(reg.plan_model("m.xml", out).changes.changes.empty());
}

TEST(RoundTrip, Gemma) {
  const auto file = testing::shared_file("data/gemma/gemma.xml");
  if (!std::filesystem::exists(file)) GTEST_SKIP() << "gemma.xml is not at hand";
  const std::string before = testing::read_bytes(file);
  ModelRegister reg;
  const ModelImport import = reg.import_model("gemma.xml", before, {.version = "2026-06"});
  EXPECT_EQ(import.facts.kind, ModelKind::kReference);
  EXPECT_EQ(import.facts.name, "GEMMA");
  EXPECT_EQ(import.facts.stable_property, "Object ID");
  EXPECT_EQ(import.report.counts.added, 3006 + 6257 + 357);
  EXPECT_EQ(reg.count("reference_component"), 269u);
  EXPECT_EQ(reg.count("reference_component") + reg.count("reference_concept"), 3006u);
  const std::string after = reg.export_model();
  EXPECT_TRUE(testing::is_valid(after));
  EXPECT_EQ(witness(before, after), "");
  EXPECT_EQ(witness(after, before), "");
  EXPECT_TRUE(reg.plan_model("gemma.xml", before, {.version = "2026-06"}).changes.changes.empty());
  EXPECT_TRUE(reg.plan_model("gemma.xml", after, {.version = "2026-06"}).changes.changes.empty());
}

TEST(RoundTrip, ArchisuranceFromArchisOwnFile) {
  const auto file = testing::shared_file("data/archimate/Archisurance.archimate");
  if (!std::filesystem::exists(file)) GTEST_SKIP() << "Archisurance.archimate is not at hand";
  ModelRegister reg;
  const ModelImport import = reg.import_model("Archisurance.archimate", testing::read_bytes(file));
  EXPECT_EQ(import.facts.kind, ModelKind::kOwn);
  EXPECT_EQ(import.facts.elements, 120);
  EXPECT_EQ(import.facts.views, 17);
  EXPECT_EQ(reg.count("application"), 10u);
  const std::string out = reg.export_model();
  EXPECT_TRUE(testing::is_valid(out));
  ModelRegister again;
  again.import_model("Archisurance.xml", out);
  EXPECT_EQ(witness(out, again.export_model()), "");
}

// Drawings of before were objects, and stay what they are.
TEST(Documents, ADrawingOfBeforeIsReadAsOneOfNow) {
  constexpr const char* kBefore =
      R"({"viewpoint_reference":"vp","nodes":[{"id":"id-v-1","kind":"container","x":5,"y":6,"w":400,"h":300,"labels":[{"text":"Groep","language":"nl"}],"style":{"fill":[4,5,6,50]}},)"
      R"({"id":"id-v-é","of":"a","x":10,"y":20,"w":120,"h":55,"in":0},{"id":"id-v-ë","kind":"label","of":"a","x":1,"y":2,"w":3,"h":4,"path":"documentation"}],)"
      R"("connections":[{"id":"id-v-k1","of":"r1","from":0,"to":1,"bends":[[100,100],[120,110]],"from_at":[3,4]},{"id":"id-v-k2","kind":"line","from":2,"to_line":0}]})";
  ExchangeModel texts;
  View before, after;
  read_drawing(kBefore, texts, before);
  const std::string written = write_drawing(before);
  EXPECT_NE(written.find(R"("start":"id-v-")"), written.npos) << written;
  read_drawing(written, texts, after);
  EXPECT_EQ(write_drawing(after), written);
  ASSERT_EQ(before.nodes.size(), 3u);
  ASSERT_EQ(after.nodes.size(), 3u);
  for (size_t i = 0; i < 3; ++i) {
    const Node &one = before.nodes[i], &other = after.nodes[i];
    EXPECT_EQ(std::tie(one.identifier, one.kind, one.reference, one.x, one.y, one.width, one.height, one.parent), std::tie(other.identifier, other.kind, other.reference, other.x, other.y, other.width, other.height, other.parent));
    EXPECT_EQ(one.look != nullptr, other.look != nullptr);
    if (one.look && other.look) {
      EXPECT_TRUE(*one.look == *other.look) << i;
    }
  }
  EXPECT_EQ(before.nodes[1].identifier, "id-v-é");
  EXPECT_EQ(before.nodes[1].parent, 0);
  ASSERT_EQ(after.connections.size(), 2u);
  for (size_t i = 0; i < 2; ++i) {
    const Connection &one = before.connections[i], &other = after.connections[i];
    EXPECT_EQ(std::tie(one.identifier, one.kind, one.reference, one.source, one.target, one.has_source, one.has_target, one.bends, one.source_attachment),
              std::tie(other.identifier, other.kind, other.reference, other.source, other.target, other.has_source, other.has_target, other.bends, other.source_attachment));
  }
  EXPECT_TRUE(after.connections[1].target.connection);
}

}  // namespace
}  // namespace koers::exchange::archimate
