// Models as other programs write them: each oddity seen in one of theirs, told with words of our own. What is valid comes out whole; what is not quite is
// read with a remark that names the place; what cannot be read is refused.
#include "exchange/archimate/archimate_test_support.h"
#include "exchange/table/zip_writer.h"

namespace koers::exchange::archimate {
namespace {

using testing::element_xml;
using testing::model_xml;
using testing::ModelRegister;
using testing::refusal;
using testing::relation_xml;

std::string elements(const std::string& more = "") {
  return "<elements>\n" + element_xml("a", "ApplicationComponent", "Zaaksysteem") + element_xml("b", "BusinessProcess", "Vergunnen") +
         more + "</elements>\n";
}
const std::string kRelation = "<relationships>\n" + relation_xml("r", "Serving", "a", "b") + "</relationships>\n";
std::string view(const std::string& inside, const std::string& attributes = "") {
  return "<views><diagrams><view identifier=\"v\" xsi:type=\"Diagram\"" + attributes + "><name>Plaat</name>" + inside +
         "</view></diagrams></views>";
}
const std::string kNodes =
    "<node identifier=\"n1\" xsi:type=\"Element\" elementRef=\"a\" x=\"10\" y=\"10\" w=\"120\" h=\"55\"/><node identifier=\"n2\" "
    "xsi:type=\"Element\" elementRef=\"b\" x=\"210\" y=\"10\" w=\"120\" h=\"55\"/>";

// Goes in, comes out valid and, to the witness, as it was; and reading what came out changes nothing.
void expect_whole(const std::string& xml) {
  SCOPED_TRACE(xml);
  ModelRegister reg;
  const ModelImport import = reg.import_model("m.xml", xml);
  EXPECT_TRUE(import.report.notes.empty()) << import.report.notes.front().in(Language::kEnglish);
  const std::string out = reg.export_model();
  EXPECT_TRUE(testing::is_valid(out)) << out;
  EXPECT_EQ(testing::witness(xml, out), "") << out;
  EXPECT_TRUE(reg.plan_model("m.xml", out).changes.changes.empty()) << out;
}

// Is read with one remark, which says `words` and, when it is given, its line; what goes out is valid.
std::string expect_remark(const std::string& xml, const std::string& words, int64_t row = 0) {
  SCOPED_TRACE(xml);
  ModelRegister reg;
  const ModelImport import = reg.import_model("m.xml", xml);
  const std::string out = reg.export_model();
  EXPECT_TRUE(testing::is_valid(out)) << out;
  if (import.report.notes.empty()) {
    ADD_FAILURE() << "no remark that says " << words;
    return out;
  }
  const Problem& note = import.report.notes.front();
  EXPECT_NE(note.in(Language::kEnglish).find(words), std::string::npos) << note.in(Language::kEnglish);
  EXPECT_FALSE(note.mend.empty());
  if (row > 0) {
    EXPECT_EQ(note.where.row, row);
  }
  return out;
}

TEST(OddModels, ValidHoweverItIsWritten) {
  expect_whole(
      model_xml("<elements xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\">" + element_xml("a", "Goal", "Doel") + "</elements>"));
  // A prefix that only a part of the file uses, declared at the root or where it is used.
  const std::string prefixed =
      "<am:elements><am:element identifier=\"a\" xsi:type=\"am:Goal\"><am:name>Doel</am:name></am:element></am:elements>";
  expect_whole(model_xml(prefixed, " xmlns:am=\"http://www.opengroup.org/xsd/archimate/3.0/\""));
  std::string local = prefixed;
  local.insert(local.find('>'), " xmlns:am=\"http://www.opengroup.org/xsd/archimate/3.0/\"");
  expect_whole(model_xml(local));
  expect_whole(
      model_xml("<elements><element xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" identifier=\"a\" "
                "i:type=\"Goal\"><name>Doel</name></element></elements>"));
  // A model without a name to speak of, and views before what they show.
  expect_whole(
      "<?xml version='1.0' encoding='utf-8' standalone='yes'?>\n<model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\" "
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" identifier=\"Id-1\">\n<name>\n    </name>" +
      elements() + "</model>");
  expect_whole(model_xml(elements() +
                         "<organizations><item identifierRef=\"a\"><label>Lade</label><item "
                         "identifierRef=\"b\"/><item/></item></organizations><organizations><item identifierRef=\"v\"/></organizations>" +
                         view(kNodes)));
  expect_whole(model_xml(elements() + kRelation +
                         view(kNodes + "<connection identifier=\"k2\" xsi:type=\"Line\" source=\"n1\" target=\"k1\"/><connection "
                                       "identifier=\"k1\" xsi:type=\"Relationship\" relationshipRef=\"r\" source=\"n2\" target=\"n1\"/>")));
  expect_whole(model_xml(
      elements("<element identifier=\"e\" xsi:type=\"Goal\"><name xml:lang=\"nl\">Doel</name><name xml:lang=\"en\">Goal</name><name>Zonder "
               "taal</name><documentation xml:lang=\"nl\"><![CDATA[<p>Hoi &amp; doei</p>]]> rest<!-- weg --></documentation></element>")));
  expect_whole(model_xml(elements(
      "<element identifier=\"e\" xsi:type=\"Goal\"><name>D</name><documentation>een&#xD;&#xA;twee&#9;drie</documentation></element>")));
}

TEST(OddModels, ForeignPartsKeepTheirNamespace) {
  const std::string xml = model_xml(
      "<elements><element identifier=\"a\" xsi:type=\"Goal\"><name>Doel</name><ext xmlns=\"urn:x\" waarde=\"1\"><diep/></ext><y:ext "
      "xmlns:y=\"urn:y\"/></element></elements>");
  ModelRegister reg;
  reg.import_model("m.xml", xml);
  const std::string out = reg.export_model();
  EXPECT_TRUE(reg.named("goal", "Doel"));
  EXPECT_NE(out.find("=\"urn:x\""), out.npos) << out;
  EXPECT_NE(out.find("<y:ext xmlns:y=\"urn:y\""), out.npos) << out;
  EXPECT_TRUE(reg.plan_model("m.xml", out).changes.changes.empty()) << out;
  // What has no namespace at all is no part of any format.
  const std::string without =
      "<a:model xmlns:a=\"http://www.opengroup.org/xsd/archimate/3.0/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
      "identifier=\"m\"><a:name>P</a:name><a:elements><a:element identifier=\"a\" "
      "xsi:type=\"Goal\"><a:name>Doel</a:name><ext/></a:element></a:elements></a:model>";
  expect_remark(without, "1 tags without a namespace");
}

TEST(OddModels, WhatIsNotQuiteRightIsReadAndSaid) {
  for (const char* space : {"http://www.opengroup.org/xsd/archimate/3.0", "http://www.opengroup.org/xsd/archimate/3.1/",
                            "https://www.opengroup.org/xsd/archimate/3.2/"}) {
    std::string xml = model_xml(elements() + kRelation);
    xml.replace(xml.find("http://www.opengroup.org/xsd/archimate/3.0/"),
                std::string_view("http://www.opengroup.org/xsd/archimate/3.0/").size(), space);
    expect_remark(xml, space);
  }
  expect_remark(model_xml(elements() + "<relationships>" + relation_xml("r", "ServingRelationship", "a", "b") + "</relationships>"),
                "“ServingRelationship” was read as Serving", 8);
  expect_remark(model_xml(elements() + "<relationships>" + relation_xml("r", "UsedBy", "a", "b") + "</relationships>"),
                "was read as Serving");
  expect_remark(model_xml(elements("<element identifier=\"j\" xsi:type=\"Junction\"/>")), "was read as AndJunction", 7);
  expect_remark(model_xml(elements(element_xml("e", "business process", "x"))), "was read as BusinessProcess");
  expect_remark(model_xml(elements(element_xml("e", "InfrastructureService", "x"))), "was read as TechnologyService");
  const std::string tags = expect_remark(
      model_xml("<elements>" + element_xml("a", "Goal", "Doel") + "\n<baseElement id=\"x\" type=\"Goal\"/><baseElement/></elements>"),
      "<baseElement> here; it was left out (2×)", 6);
  EXPECT_EQ(tags.find("baseElement"), tags.npos);
  EXPECT_NE(expect_remark(model_xml("<elements><element identifier=\"a\" xsi:type=\"Goal\"><name>Doel</name><documentation>Zie <b>vet "
                                    "<i>en</i></b> door</documentation></element></elements>"),
                          "only the words")
                .find("Zie vet en door"),
            std::string::npos);
  EXPECT_NE(
      expect_remark(model_xml("<elements>" + element_xml("a", "Goal", "Jansen & Zn &eacute;") + "</elements>"), "plain letter (2×)", 4)
          .find("Jansen &amp; Zn &amp;eacute;"),
      std::string::npos);
  const std::string access = elements(element_xml("d", "DataObject", "Dossier")) + "<relationships>";
  EXPECT_NE(expect_remark(model_xml(access + relation_xml("r", "Access", "a", "d", " accessType=\"readwrite\"") +
                                    relation_xml("s", "Access", "a", "d", " accessType=\"Lezen\"") + "</relationships>"),
                          "accessType=\"Lezen\"")
                .find("accessType=\"ReadWrite\""),
            std::string::npos);
  expect_remark(model_xml(elements() + "<relationships>" + relation_xml("r", "Serving", "a", "b", " modifier=\"+\"") + "</relationships>"),
                "modifier=\"+\"");
  for (const char* place : {"x=\"-40\"", "x=\"10.5\""}) {
    std::string nodes = kNodes;
    nodes.replace(nodes.find("x=\"10\""), 6, place);
    expect_remark(model_xml(elements() + view(nodes)), "1 places or sizes in views");
  }
  // Forms of drafts, and forgotten boxes: nothing is lost, nothing has to be said.
  ModelRegister reg;
  reg.import_model(
      "m.xml",
      model_xml("<elements><element identifier=\"e\" xsi:type=\"Goal\"><name>d</name><properties><property "
                "identifierref=\"p\"><value>x</value></property></properties></element></elements><propertyDefinitions><propertyDefinition "
                "identifier=\"p\" name=\"Sleutel\" type=\"string\"/></propertyDefinitions><views><view identifier=\"v\" "
                "xsi:type=\"Diagram\"><name>Plaat</name></view></views>"));
  const std::string out = reg.export_model();
  EXPECT_NE(out.find("Sleutel"), out.npos);
  EXPECT_NE(out.find("Plaat"), out.npos);
  EXPECT_TRUE(testing::is_valid(out));
}

TEST(OddModels, AmpersandsInCommentsAndDataAreNotLoose) {
  expect_whole(model_xml("<!-- a & b -->" +
                         elements("<element identifier=\"e\" xsi:type=\"Goal\"><name>D &amp; E</name><documentation><![CDATA[x & y]]> "
                                  "&#38; <![CDATA[&nbsp;]]></documentation></element>") +
                         "<!-- & -->"));
}

TEST(OddModels, WhatXmlForbidsIsRefused) {
  EXPECT_NE(refusal(model_xml("<elements><element identifier=\"a\" identifier=\"b\" xsi:type=\"Goal\"/></elements>"))
                .find("row 4, a: This <element> has identifier twice"),
            std::string::npos);
  EXPECT_NE(refusal(model_xml(elements()) + "<model/>").find("After the end"), std::string::npos);
  EXPECT_NE(refusal(model_xml(elements()) + "\nrest").find("After the end"), std::string::npos);
  EXPECT_EQ(refusal(model_xml(elements()) + "\n<!-- einde -->\n"), "");
  std::string many = "<elements><element identifier=\"a\" xsi:type=\"Goal\"";
  for (int i = 0; i < 200'000; ++i) many += " a" + std::to_string(i) + "=\"\"";
  EXPECT_EQ(refusal(model_xml(many + "/></elements>")), "");
  EXPECT_NE(refusal(model_xml(many + " a7=\"\"/></elements>")).find("a7 twice"), std::string::npos);
  std::string wide = "\xFF\xFE";
  wide += std::string("\0\0", 2);
  for (const char c : model_xml(elements())) wide += c, wide += std::string(3, '\0');
  EXPECT_NE(refusal(wide).find("utf-32"), std::string::npos);
  // Nothing that Koers reads: what it is, is said.
  EXPECT_NE(refusal("<model xmlns=\"http://www.opengroup.org/xsd/archimate\"/>").find("choose the exchange format of ArchiMate 3"),
            std::string::npos);
  const std::string empty = refusal(
      "<archimate:model xmlns:archimate=\"http://www.opengroup.org/xsd/archimate/3.0/\" "
      "id=\"1\"><archimate:elements><archimate:baseElement id=\"2\"/></archimate:elements></archimate:model>");
  EXPECT_NE(empty.find("empty"), empty.npos);
  EXPECT_NE(empty.find("baseElement"), empty.npos);
}

// Archi's own file.
constexpr char kArchiStart[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<archimate:model xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xmlns:archimate=\"http://www.archimatetool.com/archimate\" name=\"Proef\" id=\"id-m\" version=\"5.0.0\">\n";
std::string archi_xml(const std::string& body) { return kArchiStart + body + "</archimate:model>\n"; }
std::string folder(const std::string& type, const std::string& body) {
  return "<folder name=\"" + type + "\" id=\"f-" + type + "\" type=\"" + type + "\">" + body + "</folder>\n";
}
const std::string kConcepts =
    folder("business", "<element xsi:type=\"archimate:BusinessProcess\" name=\"Vergunnen\" id=\"b\"/>") +
    folder("application", "<element xsi:type=\"archimate:ApplicationComponent\" name=\"Zaaksysteem\" id=\"a\"/>") +
    folder("relations", "<element xsi:type=\"archimate:ServingRelationship\" id=\"r\" source=\"a\" target=\"b\"/>");
std::string archi_view(const std::string& inside) {
  return "<element xsi:type=\"archimate:ArchimateDiagramModel\" name=\"Plaat\" id=\"v\">" + inside + "</element>";
}

std::string exported(const std::string& bytes, ModelImport* import = nullptr) {
  ModelRegister reg;
  ModelImport made = reg.import_model("m.archimate", bytes);
  const std::string out = reg.export_model();
  EXPECT_TRUE(testing::is_valid(out)) << out;
  EXPECT_TRUE(reg.plan_model("m.archimate", bytes).changes.changes.empty());
  if (import) *import = std::move(made);
  return out;
}

TEST(OddModels, ArchiSpecializationsBecomeProperties) {
  std::string xml = archi_xml(kConcepts +
                              "<profile name=\"Kernproces\" id=\"p1\" conceptType=\"BusinessProcess\"/><profile name=\"Wettelijk\" "
                              "id=\"p2\" conceptType=\"BusinessProcess\"/>");
  xml.replace(xml.find(" id=\"b\""), 7, " id=\"b\" profiles=\"p1 p2\"");
  const std::string out = exported(xml);
  EXPECT_NE(out.find("<name>Specialization</name>"), out.npos) << out;
  EXPECT_NE(out.find("Kernproces"), out.npos);
  EXPECT_NE(out.find("Wettelijk"), out.npos);
}

TEST(OddModels, ArchiViewsThatShowSketches) {
  ModelImport import;
  const std::string out = exported(
      archi_xml(
          kConcepts +
          folder("diagrams",
                 archi_view("<child xsi:type=\"archimate:DiagramModelReference\" id=\"n\" model=\"s\"><bounds x=\"1\" y=\"1\"/></child>") +
                     "<element xsi:type=\"archimate:SketchModel\" name=\"Schets\" id=\"s\"/>")),
      &import);
  EXPECT_NE(out.find("Schets"), out.npos) << out;
  ASSERT_EQ(import.report.notes.size(), 2u);
  EXPECT_NE(
      (import.report.notes[0].in(Language::kEnglish) + import.report.notes[1].in(Language::kEnglish)).find("“Schets”, a sketch or canvas"),
      std::string::npos);
}

TEST(OddModels, ArchiConnectionsOnConnectionsOnConnections) {
  const std::string out = exported(archi_xml(
      kConcepts +
      folder(
          "diagrams",
          archi_view(
              "<child xsi:type=\"archimate:DiagramObject\" id=\"n1\" archimateElement=\"a\"><bounds x=\"10\" y=\"10\"/><sourceConnection "
              "xsi:type=\"archimate:Connection\" id=\"c1\" source=\"n1\" target=\"n2\" archimateRelationship=\"r\"><sourceConnection "
              "xsi:type=\"archimate:Connection\" id=\"c2\" source=\"c1\" target=\"n4\"><sourceConnection xsi:type=\"archimate:Connection\" "
              "id=\"c3\" source=\"c2\" target=\"n4\"/></sourceConnection></sourceConnection></child><child "
              "xsi:type=\"archimate:DiagramObject\" id=\"n2\" archimateElement=\"b\"><bounds x=\"310\" y=\"10\"/></child><child "
              "xsi:type=\"archimate:Note\" id=\"n4\"><bounds x=\"9\" y=\"200\"/><content>nota</content></child>"))));
  for (const char* id : {"id-c1", "id-c2", "id-c3"}) EXPECT_NE(out.find(std::string("<connection identifier=\"") + id), out.npos) << out;
}

// As a few programs, and Archi long ago, call the root.
TEST(OddModels, ArchiModelsByTheNameOfTheirClass) {
  std::string xml = archi_xml(kConcepts);
  for (size_t at = 0; (at = xml.find("archimate:model", at)) != xml.npos; at += 24) xml.replace(at, 15, "archimate:ArchimateModel");
  EXPECT_EQ(exported(xml), exported(archi_xml(kConcepts)));
  xml.replace(xml.find("5.0.0"), 5, "3.1.1");
  EXPECT_NE(refusal(xml).find("version 3.1.1"), std::string::npos);
}

TEST(OddModels, ArchiIdentifiersWithAndWithoutPrefix) {
  const std::string out = exported(archi_xml(kConcepts + folder("motivation",
                                                                "<element xsi:type=\"archimate:Goal\" name=\"Met\" id=\"id-a\"/><element "
                                                                "xsi:type=\"archimate:Goal\" name=\"Spaties\" id=\"L 3/VM &amp; x\"/>")));
  EXPECT_NE(out.find("identifier=\"id-a\""), out.npos);
  EXPECT_NE(out.find("identifier=\"id-id-a\""), out.npos);
}

// The same model as Archi's file, zipped in four ways, and as the folder of coArchi.
TEST(OddModels, ModelsInArchives) {
  const std::string nodes =
      "<child xsi:type=\"archimate:Group\" id=\"g\" name=\"Groep\" fillColor=\"#ff7f00\"><bounds x=\"5\" y=\"5\" width=\"500\" "
      "height=\"300\"/><documentation>Uitleg</documentation>"
      "<child xsi:type=\"archimate:DiagramObject\" id=\"n1\" archimateElement=\"a\"><bounds x=\"10\" y=\"10\" width=\"120\" "
      "height=\"55\"/><sourceConnection xsi:type=\"archimate:Connection\" id=\"c1\" source=\"n1\" target=\"n2\" "
      "archimateRelationship=\"r\"><bendpoint startX=\"30\" startY=\"40\"/></sourceConnection></child></child>"
      "<child xsi:type=\"archimate:DiagramObject\" id=\"n2\" archimateElement=\"b\"><bounds x=\"310\" y=\"10\" width=\"120\" "
      "height=\"55\"/></child>"
      "<child xsi:type=\"archimate:Note\" id=\"n3\"><bounds x=\"310\" y=\"110\"/><content>Let op</content></child>";
  const std::string plain = archi_xml(
      "<folder name=\"application\" id=\"f1\" type=\"application\"><folder name=\"Onder\" id=\"f2\"><element "
      "xsi:type=\"archimate:ApplicationComponent\" name=\"Zaaksysteem\" id=\"a\"><documentation>Uitleg</documentation><property "
      "key=\"Code\" value=\"Z1\"/></element></folder></folder>"
      "<folder name=\"business\" id=\"f3\" type=\"business\"><element xsi:type=\"archimate:BusinessProcess\" name=\"Vergunnen\" "
      "id=\"b\"/></folder>"
      "<folder name=\"diagrams\" id=\"f4\" type=\"diagrams\">" +
      archi_view(nodes) +
      "</folder>"
      "<folder name=\"relations\" id=\"f5\" type=\"relations\"><element xsi:type=\"archimate:ServingRelationship\" id=\"r\" source=\"a\" "
      "target=\"b\"/></folder>"
      "<purpose>Waarvoor</purpose>");
  const std::string expected = exported(plain);
  using Parts = std::vector<std::pair<std::string, std::string>>;
  const auto zip = [](const Parts& parts) { return table::write_zip(std::vector<table::ZipPart>(parts.begin(), parts.end())); };
  for (const Parts& parts : {Parts{{"model.xml", plain}, {"images/a.png", "x"}}, Parts{{"map/model.xml", plain}},
                             Parts{{"repo-main/model.archimate", plain}, {"repo-main/pom.xml", "<project/>"}},
                             Parts{{"__MACOSX/._Proef.archimate", "x"}, {"Proef.archimate", plain}}}) {
    const std::string bytes = zip(parts);
    EXPECT_TRUE(looks_like_model(bytes)) << parts.front().first;
    EXPECT_EQ(exported(bytes), expected) << parts.front().first;
  }

  const std::string spaces =
      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:archimate=\"http://www.archimatetool.com/archimate\" ";
  const auto folder_file = [&](const std::string& name, const std::string& id, const std::string& more = "") {
    return "<archimate:Folder" + spaces + "name=\"" + name + "\" id=\"" + id + "\"" + more + "/>";
  };
  const Parts coarchi{
      {"repo-main/README.md", "uitleg"},
      {"repo-main/model/folder.xml",
       "<archimate:ArchimateModel" + spaces + "name=\"Proef\" id=\"id-m\" purpose=\"Waarvoor\" version=\"5.0.0\"/>"},
      {"repo-main/model/application/folder.xml", folder_file("application", "f1", " type=\"application\"")},
      {"repo-main/model/application/f2/folder.xml", folder_file("Onder", "f2")},
      {"repo-main/model/application/f2/ApplicationComponent_a.xml",
       "<archimate:ApplicationComponent" + spaces +
           "name=\"Zaaksysteem\" id=\"a\" documentation=\"Uitleg\"><properties key=\"Code\" "
           "value=\"Z1\"/></archimate:ApplicationComponent>"},
      {"repo-main/model/business/folder.xml", folder_file("business", "f3", " type=\"business\"")},
      {"repo-main/model/business/BusinessProcess_b.xml", "<archimate:BusinessProcess" + spaces + "name=\"Vergunnen\" id=\"b\"/>"},
      {"repo-main/model/diagrams/folder.xml", folder_file("diagrams", "f4", " type=\"diagrams\"")},
      {"repo-main/model/diagrams/ArchimateDiagramModel_v.xml",
       "<archimate:ArchimateDiagramModel" + spaces +
           "name=\"Plaat\" id=\"v\"><children xsi:type=\"archimate:DiagramModelGroup\" id=\"g\" name=\"Groep\" fillColor=\"#ff7f00\" "
           "documentation=\"Uitleg\"><bounds x=\"5\" y=\"5\" width=\"500\" height=\"300\"/>"
           "<children xsi:type=\"archimate:DiagramModelArchimateObject\" id=\"n1\"><sourceConnections "
           "xsi:type=\"archimate:DiagramModelArchimateConnection\" id=\"c1\" source=\"n1\" target=\"n2\"><bendpoints startX=\"30\" "
           "startY=\"40\"/><archimateRelationship xsi:type=\"archimate:ServingRelationship\" "
           "href=\"ServingRelationship_r.xml#r\"/></sourceConnections><bounds x=\"10\" y=\"10\" width=\"120\" "
           "height=\"55\"/><archimateElement xsi:type=\"archimate:ApplicationComponent\" "
           "href=\"ApplicationComponent_a.xml#a\"/></children></children>"
           "<children xsi:type=\"archimate:DiagramModelArchimateObject\" id=\"n2\" targetConnections=\"c1\"><bounds x=\"310\" y=\"10\" "
           "width=\"120\" height=\"55\"/><archimateElement xsi:type=\"archimate:BusinessProcess\" "
           "href=\"BusinessProcess_b.xml#b\"/></children>"
           "<children xsi:type=\"archimate:DiagramModelNote\" id=\"n3\" content=\"Let op\"><bounds x=\"310\" "
           "y=\"110\"/></children></archimate:ArchimateDiagramModel>"},
      {"repo-main/model/relations/folder.xml", folder_file("relations", "f5", " type=\"relations\"")},
      {"repo-main/model/relations/ServingRelationship_r.xml",
       "<archimate:ServingRelationship" + spaces +
           "id=\"r\"><source xsi:type=\"archimate:ApplicationComponent\" href=\"ApplicationComponent_a.xml#a\"/><target "
           "xsi:type=\"archimate:BusinessProcess\" href=\"BusinessProcess_b.xml#b\"/></archimate:ServingRelationship>"}};
  const std::string bytes = zip(coarchi);
  EXPECT_TRUE(looks_like_model(bytes));
  EXPECT_EQ(exported(bytes), expected);
  // Not every folder has a file of its own: it is called as its path ends, and the model is one all the same.
  Parts bare;
  std::ranges::copy_if(coarchi, std::back_inserter(bare),
                       [](const auto& part) { return part.first != "repo-main/model/application/folder.xml"; });
  EXPECT_EQ(exported(zip(bare)), expected);
  // One of its files is no model, and what is wrong in one is said with its name.
  EXPECT_NE(refusal(coarchi[4].second).find("one part of a model of coArchi"), std::string::npos);
  Parts broken = coarchi;
  broken[6].second.resize(40);
  EXPECT_NE(refusal(zip(broken)).find("BusinessProcess_b.xml"), std::string::npos);
  Parts without = coarchi;
  without.erase(without.begin() + 6);
  EXPECT_NE(refusal(zip(without)).find("“id-b”, which is not in the file"), std::string::npos);

  // Not one model: which, is for whoever asks.
  EXPECT_NE(refusal(zip({{"een.xml", plain}, {"twee.xml", plain}})).find("not one model, but 2"), std::string::npos);
  EXPECT_FALSE(looks_like_model(zip({{"leesmij.txt", "x"}})));
  EXPECT_FALSE(looks_like_model(zip({{"../model.xml", plain}})));
}

TEST(OddModels, ALockedArchiveIsNamed) {
  const std::string model = archi_xml(kConcepts);
  std::string bytes = table::write_zip(std::vector<table::ZipPart>{{"model.xml", model}});
  // The first bit of the flags says that a part is encrypted.
  bytes[6] = static_cast<char>(bytes[6] | 1);
  const size_t directory = bytes.find("PK\x01\x02");
  bytes[directory + 8] = static_cast<char>(bytes[directory + 8] | 1);
  EXPECT_NE(refusal(bytes).find("locked with a password"), std::string::npos) << refusal(bytes);
}

TEST(OddModels, AnArchiveThatWasCutOffIsStillAModel) {
  const std::string model = archi_xml(kConcepts);
  std::string bytes = table::write_zip(std::vector<table::ZipPart>{{"model.xml", model}});
  bytes.resize(bytes.size() - 30);
  EXPECT_TRUE(looks_like_model(bytes));
  EXPECT_NE(refusal(bytes).find("Fetch the file once more"), std::string::npos) << refusal(bytes);
}

}  // namespace
}  // namespace koers::exchange::archimate
