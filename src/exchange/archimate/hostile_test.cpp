// Files that are wrong, and files that mean harm: each is refused with what, where and how to mend it, and leaves nothing behind.
#include <chrono>

#include "exchange/archimate/archimate_test_support.h"

namespace koers::exchange::archimate {
namespace {

using testing::element_xml;
using testing::model_xml;
using testing::refusal;
using testing::relation_xml;

void expect_refused(const std::string& xml, const std::string& words, int64_t row = 0) {
  const auto read = read_model("model.xml", xml);
  ASSERT_FALSE(read) << words;
  const Error& error = read.error();
  const std::string said = error.in(Language::kEnglish);
  EXPECT_NE(said.find(words), said.npos) << said;
  for (const Problem& problem : error.problems) {
    EXPECT_FALSE(problem.mend.empty()) << said;
    EXPECT_EQ(problem.where.file, "model.xml") << said;
  }
  if (row > 0) {
    EXPECT_EQ(error.problems.front().where.row, row) << said;
  }
}

TEST(Hostile, OtherFormatsAreNamed) {
  expect_refused("<model xmlns=\"http://www.opengroup.org/xsd/archimate\" identifier=\"a\"/>", "ArchiMate 2");
  expect_refused("<model xmlns=\"http://example.org/\"/>", "no ArchiMate exchange file");
  expect_refused("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>", "definitions");
  expect_refused("<archimate:model xmlns:archimate=\"http://www.archimatetool.com/archimate\" name=\"x\" id=\"a\" version=\"2.6.0\"/>", "2.6.0");
  expect_refused(model_xml(""), "empty");
}

TEST(Hostile, NoDtdNoEntities) {
  expect_refused("<?xml version=\"1.0\"?>\n<!DOCTYPE model [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n" + model_xml("<elements>" + element_xml("a", "Goal", "&b;") + "</elements>").substr(39), "DTD", 2);
  expect_refused("<!DOCTYPE model SYSTEM \"file:///etc/passwd\"><model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\"/>", "DTD");
  // An entity without a DTD is only text.
  testing::ModelRegister reg;
  reg.import_model("m.xml", model_xml("<elements>" + element_xml("a", "Goal", "&onbekend; &amp; &#233; <![CDATA[<b>]]><!-- weg -->!") + "</elements>"));
  EXPECT_TRUE(reg.named("goal", "&onbekend; & é <b>!"));
}

TEST(Hostile, FaultsAreNamedWithTheirLine) {
  expect_refused(model_xml("<elements>\n" + element_xml("a", "Goal", "Een") + element_xml("a", "Goal", "Twee") + "</elements>"), "occurs twice, on line 5 too", 6);
  expect_refused(model_xml("<elements>\n" + element_xml("a", "ApplicationComponant", "Een") + "</elements>"), "Did you mean “ApplicationComponent”", 5);
  expect_refused(model_xml("<elements>\n" + element_xml("a", "Goal", "Een") + "</elements>\n<relationships>" + relation_xml("r", "Association", "a", "weg") + "</relationships>"), "“weg”", 7);
  expect_refused(model_xml("<elements>" + element_xml("a", "Goal", "Een") + "</elements><relationships>" + relation_xml("r", "Likes", "a", "a") + "</relationships>"), "no relation “Likes”");
  expect_refused(model_xml("<elements>" + element_xml("", "Goal", "Een") + "</elements>"), "no identifier");
  expect_refused(model_xml("<elements>" + element_xml("a", "Goal", "Een", "<properties><property propertyDefinitionRef=\"p9\"><value>x</value></property></properties>") + "</elements>"), "“p9”");
  const std::string one = "<elements>" + element_xml("a", "Goal", "Een") + "</elements>";
  const auto view = [&](const std::string& inside) { return model_xml(one + "<views><diagrams><view identifier=\"v\" xsi:type=\"Diagram\"><name>p</name>" + inside + "</view></diagrams></views>"); };
  expect_refused(view("<node identifier=\"n\" xsi:type=\"Element\" elementRef=\"weg\" x=\"1\" y=\"1\" w=\"1\" h=\"1\"/>"), "“weg”");
  expect_refused(view("<node identifier=\"n\" xsi:type=\"Element\" elementRef=\"a\" x=\"1\" y=\"een\" w=\"1\" h=\"1\"/>"), "y=\"een\"");
  expect_refused(view("<node identifier=\"n\" xsi:type=\"Element\" elementRef=\"a\" x=\"1\" w=\"1\" h=\"1\"/>"), "lacks y");
  expect_refused(view("<connection identifier=\"k\" xsi:type=\"Line\" source=\"n7\" target=\"n8\"/>"), "“n7”");
  expect_refused(model_xml(one + "<relationships>" + relation_xml("r1", "Association", "r2", "a") + relation_xml("r2", "Association", "r1", "a") + "</relationships>"), "on itself");
  // All of them at once.
  const auto read = read_model("m.xml", model_xml("<elements>" + element_xml("a", "Gaol", "x") + element_xml("a", "Goal", "x") + "</elements>"));
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().problems.size(), 2u);
}

TEST(Hostile, TruncatedAnywhere) {
  const std::string whole = model_xml("<elements>" + element_xml("a", "Goal", "Één doel") + "</elements>");
  ASSERT_EQ(refusal(whole), "");
  for (size_t size = 1; size + 2 < whole.size(); ++size) EXPECT_NE(refusal(whole.substr(0, size)), "") << size;
}

TEST(Hostile, DepthAndCountAreLimited) {
  std::string deep, end;
  for (int i = 0; i < 300; ++i) {
    deep += "<node identifier=\"n" + std::to_string(i) + "\" xsi:type=\"Container\" x=\"1\" y=\"1\" w=\"1\" h=\"1\">";
    end += "</node>";
  }
  expect_refused(model_xml("<elements>" + element_xml("a", "Goal", "x") + "</elements><views><diagrams><view identifier=\"v\" xsi:type=\"Diagram\"><name>p</name>" + deep + end + "</view></diagrams></views>"), "More than 100 levels");
  std::string tags;
  for (int i = 0; i < 100'000; ++i) tags += "<a>";
  EXPECT_NE(refusal(model_xml(tags)), "");
  ReadLimits limits;
  limits.markup_max = 100;
  limits.concepts_max = 3;
  EXPECT_NE(refusal(model_xml("<elements>" + element_xml("a", "Goal", "x") + element_xml("b", "Goal", "x") + element_xml("c", "Goal", "x") + element_xml("d", "Goal", "x") + "</elements>"), limits).find("more than 3"), std::string::npos);
  limits.file_bytes_max = 100;
  EXPECT_NE(refusal(model_xml(std::string(200, ' ')), limits).find("too large"), std::string::npos);
  // Relations on relations on relations …
  std::string relations = relation_xml("r0", "Association", "a", "a");
  for (int i = 1; i < 12; ++i) relations += relation_xml("r" + std::to_string(i), "Association", "r" + std::to_string(i - 1), "a");
  expect_refused(model_xml("<elements>" + element_xml("a", "Goal", "x") + "</elements><relationships>" + relations + "</relationships>"), "end on each other");
}

// What once took time that grew with the square of the file.
TEST(Hostile, ManyFaultsTakeNoLonger) {
  const auto begin = std::chrono::steady_clock::now();
  std::string ampersands;
  for (int i = 0; i < 200'000; ++i) ampersands += "<![CDATA[&]]>& ";
  EXPECT_EQ(
      refusal(model_xml("<elements>" + element_xml("a", "Goal", "x", "<documentation>" + ampersands + "</documentation>") + "</elements>")),
      "");
  std::string types;
  for (int i = 0; i < 100'000; ++i)
    types += "<element identifier=\"e" + std::to_string(i) + "\" xsi:type=\"Goa" + std::to_string(i) + "\"/>";
  expect_refused(model_xml("<elements>" + types + "</elements>"), "more faults");
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
}

TEST(Hostile, EncodingsAreRead) {
  const std::string utf8 = model_xml("<elements>" + element_xml("a", "Goal", "Coördinatie") + "</elements>");
  const auto named = [](std::string bytes) {
    testing::ModelRegister reg;
    reg.import_model("m.xml", std::move(bytes));
    return static_cast<bool>(reg.named("goal", "Coördinatie"));
  };
  EXPECT_TRUE(named("\xEF\xBB\xBF" + utf8));
  std::string little = "\xFF\xFE", big = "\xFE\xFF", western;
  for (size_t i = 0; i < utf8.size(); ++i) {
    char32_t c = static_cast<uint8_t>(utf8[i]);
    if (c == 0xC3) c = 0xC0 + (static_cast<uint8_t>(utf8[++i]) & 0x3F);
    little += static_cast<char>(c), little += '\0';
    big += '\0', big += static_cast<char>(c);
    western += static_cast<char>(c);
  }
  EXPECT_TRUE(named(little));
  EXPECT_TRUE(named(big));
  EXPECT_TRUE(named(western));  // says UTF-8 and is not: read, with a note
  western.replace(western.find("UTF-8"), 5, "ISO-8859-1");
  EXPECT_TRUE(named(western));
  std::string strange = utf8;
  strange.replace(strange.find("UTF-8"), 5, "EBCDIC-CP-NL");
  EXPECT_NE(refusal(strange).find("ebcdic-cp-nl"), std::string::npos);
}

TEST(Hostile, OddButAllowed) {
  testing::ModelRegister reg;
  const std::string huge(3u << 20, 'x');
  const std::string xml = model_xml("<elements>" + element_xml("a", "Goal", "Zelfde") + element_xml("b", "Goal", "Zelfde") + element_xml("c", "Goal", "") + element_xml("d", "Goal", " ", "<documentation xml:lang=\"nl\">" + huge + "</documentation>") +
                                    "</elements>");
  reg.import_model("m.xml", xml);
  EXPECT_EQ(reg.count("goal"), 4u);
  const std::string out = reg.export_model();
  EXPECT_TRUE(testing::is_valid(out));
  EXPECT_NE(out.find(huge), out.npos);
  EXPECT_TRUE(reg.plan_model("m.xml", out).changes.changes.empty());
  // Control characters cannot be kept, and that is said.
  testing::ModelRegister other;
  const ModelImport import = other.import_model("m.xml", model_xml("<elements>" + element_xml("a", "Goal", "A\x01&#2;B") + "</elements>"));
  EXPECT_TRUE(other.named("goal", "AB"));
  EXPECT_EQ(import.report.notes.size(), 1u);
  // With a prefix of its own for the format.
  testing::ModelRegister prefixed;
  prefixed.import_model("m.xml", "<am:model xmlns:am=\"http://www.opengroup.org/xsd/archimate/3.0/\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" identifier=\"m\"><am:name>P</am:name><am:elements><am:element identifier=\"a\" i:type=\"Goal\"><am:name>Doel</am:name></am:element></am:elements></am:model>");
  EXPECT_TRUE(prefixed.named("goal", "Doel"));
  EXPECT_TRUE(testing::is_valid(prefixed.export_model()));
}

TEST(Hostile, PairsThatTheStandardDoesNotHaveAreSaid) {
  testing::ModelRegister reg;
  const ModelImport import = reg.import_model("m.xml", model_xml("<elements>" + element_xml("a", "Goal", "Doel") + element_xml("b", "BusinessProcess", "Proces") + element_xml("j", "AndJunction", "") + "</elements><relationships>" +
                                                                 relation_xml("r1", "Serving", "a", "b") + relation_xml("r2", "Serving", "a", "b") + relation_xml("r3", "Flow", "b", "j") + "</relationships>"));
  ASSERT_EQ(import.report.notes.size(), 1u);
  EXPECT_NE(import.report.notes[0].in(Language::kEnglish).find("no Serving from Goal to BusinessProcess (2 times)"), std::string::npos);
  EXPECT_EQ(import.report.notes[0].where.element, "r1");
}

}  // namespace
}  // namespace koers::exchange::archimate
