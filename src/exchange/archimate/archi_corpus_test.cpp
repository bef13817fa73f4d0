// Models in Archi's own format, made by a seed, with what they hold told beside them: what went in must stand in what comes out. The same model as the folder
// of coArchi, zipped, gives the same. And models of both formats, spoilt at every level (a tag, an attribute, a value, a reference, a type, bytes): refused
// with words in both languages, or read whole and written out so that the schema accepts it.
// KOERS_CORPUS=N tries N of each instead of the few that run with the other tests.
#include <map>
#include <pugixml.hpp>
#include <random>
#include <set>
#include <sstream>

#include "exchange/archimate/archimate_test_support.h"
#include "exchange/archimate/concepts.h"
#include "exchange/archimate/relation_table.h"
#include "exchange/table/zip_writer.h"

namespace koers::exchange::archimate {
namespace {

using testing::ModelRegister;

size_t archi_corpus_size(size_t usual) {
  const char* asked = std::getenv("KOERS_CORPUS");
  return asked ? static_cast<size_t>(std::atoi(asked)) : usual;
}

// What the schema does not accept of these, in one run of xmllint.
std::string schema_complaints(const std::vector<std::string>& models) {
  const auto schema = testing::shared_file("data/archimate/all.xsd");
  if (models.empty() || !std::filesystem::exists(schema) || std::system("command -v xmllint > /dev/null") != 0) return {};
  const auto folder = std::filesystem::temp_directory_path() / ("koers-corpus-" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder);
  for (size_t i = 0; i < models.size(); ++i) testing::write_bytes(folder / (std::to_string(i) + ".xml"), models[i]);
  const int status = std::system(("find " + folder.string() + " -name '*.xml' | xargs -n 200 xmllint --noout --schema " + schema.string() +
                                  " > " + (folder / "said").string() + " 2>&1")
                                     .c_str());
  std::string said = status == 0 ? std::string() : testing::read_bytes(folder / "said");
  std::string kept;
  std::istringstream lines(said);
  for (std::string line; std::getline(lines, line);) {
    if (line.find(" validates") == line.npos) kept += line + "\n";
  }
  std::filesystem::remove_all(folder);
  return kept.substr(0, 4000);
}

using Facts = std::multiset<std::string>;

// One model, in the two forms that Archi keeps it in.
struct Made {
  std::string archi;
  std::vector<std::pair<std::string, std::string>> files;  // of coArchi
  Facts facts;
};

class ArchiMaker {
 public:
  explicit ArchiMaker(uint64_t seed) : random_(seed) {}

  Made make() {
    for (int i = between(0, 3); i > 0; --i) profiles_.push_back(fresh("p"));
    const std::string id = fresh("m");
    std::string body;
    files_.push_back({"r/model/folder.xml", {}});
    for (const char* kind : {"business", "other"}) body += top_folder(kind, [&](const std::string& at) { return concepts(at, 12); });
    body += top_folder("relations", [&](const std::string& at) { return relations(at); });
    body += top_folder("diagrams", [&](const std::string& at) { return views(at); });
    std::string profiles;
    for (size_t i = 0; i < profiles_.size(); ++i)
      profiles += "<profile name=\"Soort " + std::to_string(i) + "\" id=\"" + escaped(profiles_[i]) + "\" conceptType=\"Node\"/>\n";
    const std::string purpose = text();
    const std::string name = text();
    std::string coarchi_profiles = profiles;
    for (size_t at = 0; (at = coarchi_profiles.find("<profile ", at)) != coarchi_profiles.npos; at += 10)
      coarchi_profiles.replace(at, 9, "<profiles ");
    files_.front().second = "<archimate:ArchimateModel" + spaces() + " name=\"" + escaped(name) + "\" id=\"" + escaped(id) +
                            "\" purpose=\"" + escaped(purpose) + "\" version=\"5.0.0\">" + coarchi_profiles + "</archimate:ArchimateModel>";
    Made made;
    made.archi = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<archimate:model" + spaces() + " name=\"" + escaped(name) + "\" id=\"" +
                 escaped(id) + "\" version=\"" + (chance(2) ? "4.9.0" : "5.0.0") + "\">\n" + body + "<purpose>" + escaped(purpose) +
                 "</purpose>\n" + profiles + "</archimate:model>\n";
    made.files = std::move(files_);
    made.facts = std::move(facts_);
    return made;
  }

 private:
  int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }
  bool chance(int one_in) { return between(1, one_in) == 1; }
  template <class List>
  const auto& any(const List& list) {
    return list[static_cast<size_t>(between(0, static_cast<int>(std::size(list)) - 1))];
  }
  std::string fresh(const std::string& stem) { return (chance(2) ? "id-" : "") + stem + std::to_string(++last_); }
  static std::string out_id(const std::string& id) { return id.starts_with("id-") ? id : "id-" + id; }
  static std::string spaces() {
    return " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:archimate=\"http://www.archimatetool.com/archimate\"";
  }
  static std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '"' ? "&quot;" : c == '\n' ? "&#xA;" : std::string(1, c);
    return out;
  }
  std::string text() {
    static const char* const kWords[] = {"Zaak",          "beheer", "über",         "日本", "&",  "<b>",
                                         "\"aanhaling\"", "1 < 2",  "regel\nregel", "=1+1", "🚲", "]]"};
    std::string made;
    for (int i = between(1, 3); i > 0; --i) made += (made.empty() ? "" : " ") + std::string(any(kWords));
    return made;
  }

  // A folder and those under it; `inside` makes what lies in one of them.
  template <class Inside>
  std::string top_folder(const std::string& kind, Inside inside) {
    const std::string path = "r/model/" + kind + "/", id = fresh("f");
    files_.push_back(
        {path + "folder.xml", "<archimate:Folder" + spaces() + " name=\"" + kind + "\" id=\"" + id + "\" type=\"" + kind + "\"/>"});
    // What lies in a folder below comes first in the order of paths of coArchi, and so here.
    std::string under;
    if (chance(2)) {
      const std::string deeper = fresh("g");
      files_.push_back({path + deeper + "/folder.xml", "<archimate:Folder" + spaces() + " name=\"Onder\" id=\"" + deeper + "\"/>"});
      under = "<folder name=\"Onder\" id=\"" + deeper + "\">" + inside(path + deeper + "/") + "</folder>";
    } else {
      under = inside(path);
    }
    return "<folder name=\"" + kind + "\" id=\"" + id + "\" type=\"" + kind + "\">" + under + "</folder>\n";
  }

  // `attributes` and what is the same in both forms; documentation is an attribute in the one and a child in the other.
  std::string concept_xml(const std::string& at, const std::string& type, const std::string& id, const std::string& attributes,
                          const std::string& coarchi_children, std::string fact) {
    const std::string documentation = chance(3) ? text() : "";
    std::string properties, facts;
    for (int i = between(0, 3); i > 0; --i) {
      const std::string key = chance(3) ? "Sleutel" : "K" + std::to_string(between(1, 4)), value = chance(5) ? "" : text();
      properties += "<property key=\"" + key + "\" value=\"" + escaped(value) + "\"/>";
      facts += "|" + key + "=" + value;
    }
    std::string profile_attribute, profile_child;
    if (!profiles_.empty() && chance(4)) {
      const auto which = static_cast<size_t>(between(0, static_cast<int>(profiles_.size()) - 1));
      profile_attribute = " profiles=\"" + escaped(profiles_[which]) + "\"";
      profile_child = "<profiles href=\"folder.xml#" + escaped(profiles_[which]) + "\"/>";
      facts += "|Specialization=Soort " + std::to_string(which);
    }
    facts_.insert(fact + "|" + documentation + facts);
    std::string coarchi_properties = properties;
    for (size_t p = 0; (p = coarchi_properties.find("<property ", p)) != coarchi_properties.npos; p += 12)
      coarchi_properties.replace(p, 10, "<properties ");
    files_.push_back(
        {at + type + "_" + id + ".xml", "<archimate:" + type + spaces() + " id=\"" + escaped(id) + "\"" + attributes +
                                            (documentation.empty() ? "" : " documentation=\"" + escaped(documentation) + "\"") + ">" +
                                            coarchi_children + coarchi_properties + profile_child + "</archimate:" + type + ">"});
    std::string ends;
    for (const char* end : {"source", "target"}) {
      const size_t found = coarchi_children.find(std::string("<") + end + " href=\"x.xml#");
      if (found == coarchi_children.npos) continue;
      const size_t begin = coarchi_children.find('#', found) + 1;
      ends += std::string(" ") + end + "=\"" + coarchi_children.substr(begin, coarchi_children.find('"', begin) - begin) + "\"";
    }
    return "<element xsi:type=\"archimate:" + type + "\" id=\"" + escaped(id) + "\"" + attributes + ends + profile_attribute + ">" +
           (documentation.empty() ? "" : "<documentation>" + escaped(documentation) + "</documentation>") + properties + "</element>\n";
  }

  std::string concepts(const std::string& at, int most) {
    std::map<std::string, std::string> sorted;  // as coArchi's files lie: by type and identifier
    for (int i = between(1, most); i > 0; --i) {
      std::string type(any(kConceptNames));
      while (type == kRelationshipConcept) type = any(kConceptNames);
      const std::string id = fresh("e"), name = chance(9) ? "" : text();
      std::string attributes = name.empty() && chance(2) ? "" : " name=\"" + escaped(name) + "\"", shown = type;
      if (type == "Junction") {
        const bool either = chance(2);
        if (either) attributes += " type=\"or\"";
        shown = either ? "OrJunction" : "AndJunction";
      }
      elements_.push_back(id);
      sorted[type + "_" + id] = concept_xml(at, type, id, attributes, "", "element|" + out_id(id) + "|" + shown + "|" + name);
    }
    std::string out;
    for (const auto& [key, xml] : sorted) out += xml;
    return out;
  }

  std::string relations(const std::string& at) {
    static const char* const kKinds[] = {"Access",      "Composition", "Flow",           "Aggregation", "Assignment", "Influence",
                                         "Association", "Realization", "Specialization", "Triggering",  "Serving"};
    std::map<std::string, std::string> sorted;
    for (int i = between(0, 20); i > 0; --i) {
      const std::string kind = any(kKinds), id = fresh("r");
      const std::string source = !relations_.empty() && chance(8) ? any(relations_) : any(elements_), target = any(elements_);
      const std::string name = chance(3) ? text() : "";
      std::string attributes = name.empty() ? "" : " name=\"" + escaped(name) + "\"", said;
      if (kind == "Access") {
        const int access = between(0, 3);
        if (access > 0) attributes += " accessType=\"" + std::to_string(access) + "\"";
        said = access == 0 ? "Write" : access == 1 ? "Read" : access == 2 ? "Access" : "ReadWrite";
      }
      if (kind == "Influence" && chance(2)) attributes += " strength=\"++\"", said = "++";
      if (kind == "Association" && chance(2)) attributes += " directed=\"true\"", said = "true";
      const std::string type = kind + "Relationship";
      sorted[type + "_" + id] = concept_xml(
          at, type, id, attributes, "<source href=\"x.xml#" + escaped(source) + "\"/><target href=\"x.xml#" + escaped(target) + "\"/>",
          "relation|" + out_id(id) + "|" + kind + "|" + name + "|" + out_id(source) + "|" + out_id(target) + "|" + said);
      if (depth_of_[source] < 4) depth_of_[id] = depth_of_[source] + 1, relations_.push_back(id);
      shown_[id] = {source, target};
    }
    std::string out;
    for (const auto& [key, xml] : sorted) out += xml;
    return out;
  }

  struct Drawn {
    std::string archi, coarchi;
  };
  // One node with what lies in it; places are within its parent, as told they count from the corner of the sheet.
  Drawn node(int depth, int left, int top, Facts& told) {
    const std::string id = fresh("n");
    const int x = between(0, 300), y = between(0, 300), width = chance(4) ? -1 : between(1, 300), height = width < 0 ? -1 : between(1, 200);
    const std::string bounds = "<bounds x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" width=\"" + std::to_string(width) +
                               "\" height=\"" + std::to_string(height) + "\"/>";
    const std::string place = std::to_string(left + x) + "," + std::to_string(top + y) + "," + std::to_string(width < 0 ? 120 : width) +
                              "," + std::to_string(height < 0 ? 55 : height);
    Drawn inside;
    const int kind = between(0, 5);
    if (kind < 4 && depth < 4) {
      for (int i = between(0, 2); i > 0; --i) {
        const Drawn one = node(depth + 1, left + x, top + y, told);
        inside.archi += one.archi, inside.coarchi += one.coarchi;
      }
    }
    nodes_.push_back(id);
    if (kind < 3) {
      const std::string element = any(elements_);
      told.insert("node|" + out_id(element) + "|" + place);
      return {"<child xsi:type=\"archimate:DiagramObject\" id=\"" + escaped(id) + "\" archimateElement=\"" + escaped(element) + "\">" +
                  bounds + connections(id, false) + inside.archi + "</child>",
              "<children xsi:type=\"archimate:DiagramModelArchimateObject\" id=\"" + escaped(id) + "\">" + last_connections_ + bounds +
                  "<archimateElement xsi:type=\"archimate:Node\" href=\"x.xml#" + escaped(element) + "\"/>" + inside.coarchi +
                  "</children>"};
    }
    const std::string words = text();
    if (kind == 3) {
      told.insert("group|" + words + "|" + place);
      return {"<child xsi:type=\"archimate:Group\" id=\"" + escaped(id) + "\" name=\"" + escaped(words) + "\">" + bounds + inside.archi +
                  "</child>",
              "<children xsi:type=\"archimate:DiagramModelGroup\" id=\"" + escaped(id) + "\" name=\"" + escaped(words) + "\">" + bounds +
                  inside.coarchi + "</children>"};
    }
    told.insert("note|" + words + "|" + place);
    return {"<child xsi:type=\"archimate:Note\" id=\"" + escaped(id) + "\">" + bounds + "<content>" + escaped(words) + "</content></child>",
            "<children xsi:type=\"archimate:DiagramModelNote\" id=\"" + escaped(id) + "\" content=\"" + escaped(words) + "\">" + bounds +
                "</children>"};
  }
  // From this node to one that was drawn before it.
  std::string connections(const std::string& from, bool) {
    last_connections_.clear();
    std::string out;
    if (nodes_.size() < 2 || shown_.empty()) return out;
    for (int i = between(0, 2); i > 0; --i) {
      const std::string id = fresh("c"), to = any(nodes_);
      const auto relation = std::next(shown_.begin(), between(0, static_cast<int>(shown_.size()) - 1))->first;
      const bool line = chance(4);
      const std::string ends = " id=\"" + escaped(id) + "\" source=\"" + escaped(from) + "\" target=\"" + escaped(to) + "\"";
      out += "<sourceConnection xsi:type=\"archimate:Connection\"" + ends +
             (line ? "" : " archimateRelationship=\"" + escaped(relation) + "\"") + "/>";
      last_connections_ += "<sourceConnections xsi:type=\"archimate:DiagramModelArchimateConnection\"" + ends + ">" +
                           (line ? "" : "<archimateRelationship href=\"x.xml#" + escaped(relation) + "\"/>") + "</sourceConnections>";
      told_connections_.insert("connection|" + out_id(id) + "|" + (line ? "" : out_id(relation)) + "|" + out_id(from) + "|" + out_id(to));
    }
    return out;
  }

  std::string views(const std::string& at) {
    std::map<std::string, std::string> sorted;
    for (int i = between(0, 3); i > 0; --i) {
      const std::string id = fresh("v"), name = text();
      nodes_.clear(), told_connections_.clear();
      Facts told;
      Drawn all;
      for (int n = between(0, 5); n > 0; --n) {
        const Drawn one = node(0, 0, 0, told);
        all.archi += one.archi, all.coarchi += one.coarchi;
      }
      facts_.insert("view|" + out_id(id) + "|" + name);
      for (const std::string& one : told) facts_.insert(out_id(id) + "|" + one);
      for (const std::string& one : told_connections_) facts_.insert(out_id(id) + "|" + one);
      const std::string attributes = " name=\"" + escaped(name) + "\" id=\"" + escaped(id) + "\"";
      files_.push_back({at + "ArchimateDiagramModel_" + id + ".xml", "<archimate:ArchimateDiagramModel" + spaces() + attributes + ">" +
                                                                         all.coarchi + "</archimate:ArchimateDiagramModel>"});
      sorted[id] = "<element xsi:type=\"archimate:ArchimateDiagramModel\"" + attributes + ">" + all.archi + "</element>\n";
    }
    std::string out;
    for (const auto& [key, xml] : sorted) out += xml;
    return out;
  }

  std::mt19937_64 random_;
  int last_ = 0;
  std::vector<std::string> profiles_, elements_, relations_, nodes_;
  std::map<std::string, int> depth_of_;
  std::map<std::string, std::pair<std::string, std::string>> shown_;
  std::vector<std::pair<std::string, std::string>> files_;
  std::string last_connections_;
  Facts facts_, told_connections_;
};

// The same facts, of an exchange file, by a reading of its own.
Facts facts_of(const std::string& xml) {
  pugi::xml_document document;
  EXPECT_TRUE(document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata));
  const pugi::xml_node root = document.document_element();
  std::map<std::string, std::string> keys;
  for (const pugi::xml_node one : root.child("propertyDefinitions")) {
    if (one.attribute("identifier")) keys[one.attribute("identifier").value()] = one.child("name").text().get();
  }
  const auto tail = [&](pugi::xml_node node) {
    std::string out = std::string("|") + node.child("documentation").text().get();
    for (const pugi::xml_node property : node.child("properties").children("property")) {
      const std::string key = keys[property.attribute("propertyDefinitionRef").value()];
      if (!key.starts_with("koers:")) out += "|" + key + "=" + property.child("value").text().get();
    }
    return out;
  };
  Facts facts;
  for (const pugi::xml_node one : root.child("elements").children("element")) {
    facts.insert("element|" + std::string(one.attribute("identifier").value()) + "|" + one.attribute("xsi:type").value() + "|" +
                 one.child("name").text().get() + tail(one));
  }
  for (const pugi::xml_node one : root.child("relationships").children("relationship")) {
    const std::string said =
        std::string(one.attribute("accessType").value()) + one.attribute("modifier").value() + one.attribute("isDirected").value();
    facts.insert("relation|" + std::string(one.attribute("identifier").value()) + "|" + one.attribute("xsi:type").value() + "|" +
                 one.child("name").text().get() + "|" + one.attribute("source").value() + "|" + one.attribute("target").value() + "|" +
                 said + tail(one));
  }
  for (const pugi::xml_node view : root.child("views").child("diagrams").children("view")) {
    const std::string id = view.attribute("identifier").value();
    facts.insert("view|" + id + "|" + view.child("name").text().get());
    const auto walk = [&](const auto& self, pugi::xml_node parent) -> void {
      for (const pugi::xml_node node : parent.children("node")) {
        const std::string type = node.attribute("xsi:type").value();
        const std::string what = type == "Element"
                                     ? std::string("node|") + node.attribute("elementRef").value()
                                     : (type == "Container" ? "group|" : "note|") + std::string(node.child("label").text().get());
        facts.insert(id + "|" + what + "|" + node.attribute("x").value() + "," + node.attribute("y").value() + "," +
                     node.attribute("w").value() + "," + node.attribute("h").value());
        self(self, node);
      }
    };
    walk(walk, view);
    for (const pugi::xml_node one : view.children("connection")) {
      facts.insert(id + "|connection|" + one.attribute("identifier").value() + "|" + one.attribute("relationshipRef").value() + "|" +
                   one.attribute("source").value() + "|" + one.attribute("target").value());
    }
  }
  return facts;
}

std::string difference(const Facts& one, const Facts& other) {
  std::string out;
  std::vector<std::string> lost, added;
  std::ranges::set_difference(one, other, std::back_inserter(lost));
  std::ranges::set_difference(other, one, std::back_inserter(added));
  for (const std::string& fact : lost) out += "- " + fact + "\n";
  for (const std::string& fact : added) out += "+ " + fact + "\n";
  return out.substr(0, 3000);
}

// The fields that a plan would set, to see what it is about.
std::string fields_set(const ModelRegister& reg, const ModelImport& plan) {
  std::string out;
  for (const model::Change& change : plan.changes.changes) {
    if (const auto* set = std::get_if<model::SetFields>(&change)) {
      for (const model::FieldValue& one : set->fields) out += reg.metamodel().field(one.field).name + " ";
    } else {
      out += "change " + std::to_string(change.index()) + " ";
    }
  }
  return out;
}

TEST(ArchiCorpus, WhatArchiKeepsComesOutWhole) {
  std::vector<std::string> written;
  for (uint64_t seed = 1; seed <= archi_corpus_size(40); ++seed) {
    SCOPED_TRACE(seed);
    const Made made = ArchiMaker(seed).make();
    ModelRegister reg;
    reg.import_model("m.archimate", made.archi);
    const std::string out = reg.export_model();
    ASSERT_EQ(difference(made.facts, facts_of(out)), "") << made.archi;
    EXPECT_TRUE(reg.plan_model("m.archimate", made.archi).changes.changes.empty());
    const ModelImport again = reg.plan_model("out.xml", out);
    EXPECT_TRUE(again.changes.changes.empty()) << out << fields_set(reg, again);
    // coArchi's files, in any order and with others beside them.
    const std::string zip = table::write_zip(std::vector<table::ZipPart>(made.files.begin(), made.files.end()));
    ModelRegister other;
    other.import_model("m.zip", zip);
    ASSERT_EQ(difference(made.facts, facts_of(other.export_model())), "") << made.archi;
    written.push_back(out);
    if (HasFailure()) return;
  }
  EXPECT_EQ(schema_complaints(written), "");
}

// Spoils one thing in a tree of XML, or in its bytes.
class Spoiler {
 public:
  explicit Spoiler(uint64_t seed) : random_(seed) {}

  std::string spoil(const std::string& xml) {
    std::string out = xml;
    for (int i = between(1, 3); i > 0; --i) out = chance(4) ? spoil_bytes(out) : spoil_tree(out);
    return out;
  }

 private:
  int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }
  bool chance(int one_in) { return between(1, one_in) == 1; }
  template <class List>
  auto& any(List& list) {
    return list[static_cast<size_t>(between(0, static_cast<int>(std::size(list)) - 1))];
  }

  std::string spoil_bytes(std::string xml) {
    if (xml.empty()) return xml;
    const auto at = [&] { return static_cast<size_t>(between(0, static_cast<int>(xml.size()) - 1)); };
    static const char* const kPieces[] = {"<",
                                          ">",
                                          "&",
                                          "\"",
                                          "]]>",
                                          "<!--",
                                          "<![CDATA[",
                                          "&#0;",
                                          "&#xD800;",
                                          "\xFF",
                                          "\xC3",
                                          std::string_view("\0", 1).data(),
                                          " a=\"1\" a=\"2\"",
                                          "</elements>",
                                          "xmlns=\"\""};
    switch (between(0, 4)) {
      case 0: xml.resize(at()); break;
      case 1: xml.erase(at(), static_cast<size_t>(between(1, 60))); break;
      case 2: xml.insert(at(), any(kPieces)); break;
      case 3: xml[at()] = static_cast<char>(between(0, 255)); break;
      default: {
        const size_t from = at();
        xml.insert(at(), xml.substr(from, static_cast<size_t>(between(1, 400))));
      }
    }
    return xml;
  }

  std::string spoil_tree(const std::string& xml) {
    pugi::xml_document document;
    if (!document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata)) return spoil_bytes(xml);
    std::vector<pugi::xml_node> nodes;
    std::vector<pugi::xml_attribute> attributes;
    std::vector<std::string> names{"x", "element", "node", "relationship", "folder", "child", "view", "name"};
    struct Walker : pugi::xml_tree_walker {
      std::vector<pugi::xml_node>& nodes;
      std::vector<pugi::xml_attribute>& attributes;
      Walker(std::vector<pugi::xml_node>& n, std::vector<pugi::xml_attribute>& a) : nodes(n), attributes(a) {}
      bool for_each(pugi::xml_node& node) override {
        if (node.type() != pugi::node_element) return true;
        nodes.push_back(node);
        for (const pugi::xml_attribute one : node.attributes()) attributes.push_back(one);
        return true;
      }
    } walker(nodes, attributes);
    document.traverse(walker);
    if (nodes.size() < 2 || attributes.empty()) return spoil_bytes(xml);
    pugi::xml_node node = nodes[static_cast<size_t>(between(1, static_cast<int>(nodes.size()) - 1))];
    pugi::xml_attribute attribute = any(attributes);
    static const char* const kValues[] = {"",
                                          " ",
                                          "weg",
                                          "-1",
                                          "1e9",
                                          "99999999999999999999",
                                          "0",
                                          "true",
                                          "Goal",
                                          "Junction",
                                          "ServingRelationship",
                                          "archimate:Goal",
                                          "xx:Goal",
                                          "id with spaces",
                                          "_x0031_",
                                          "koers:type",
                                          "koers-plot-1",
                                          "\n",
                                          "<&>\""};
    switch (between(0, 11)) {
      case 0: node.parent().remove_child(node); break;
      case 1: node.parent().insert_copy_after(node, node); break;
      case 2: node.set_name(any(names).c_str()); break;
      case 3: node.remove_attribute(node.first_attribute()); break;
      case 4: node.append_attribute("identifier") = any(kValues); break;
      case 5: attribute = any(kValues); break;
      case 6: attribute = any(attributes).value(); break;
      case 7: attribute.set_name(chance(2) ? "id" : "xsi:type"); break;
      case 8: node.parent().prepend_move(node); break;
      case 9: node.parent().append_move(node); break;
      case 10: node.append_move(any(nodes)); break;
      default: node.append_child(pugi::node_pcdata).set_value(any(kValues)); break;
    }
    std::ostringstream out;
    document.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
  }

  std::mt19937_64 random_;
};

std::string exchange_form(uint64_t seed) {
  ModelRegister reg;
  reg.import_model("m.archimate", ArchiMaker(seed).make().archi);
  return reg.export_model();
}

TEST(ArchiCorpus, WhatIsSpoiltIsRefusedInWordsOrReadWhole) {
  size_t refused = 0, read = 0;
  std::vector<std::string> written;
  for (uint64_t seed = 1; seed <= archi_corpus_size(120); ++seed) {
    SCOPED_TRACE(seed);
    const std::string whole = seed % 2 == 0 ? ArchiMaker(seed).make().archi : exchange_form(seed);
    const std::string xml = Spoiler(seed).spoil(whole);
    auto model = read_model("m.xml", xml);
    if (!model) {
      ++refused;
      ASSERT_FALSE(model.error().problems.empty());
      for (const Problem& one : model.error().problems) {
        EXPECT_FALSE(one.what.in(Language::kDutch).empty() || one.what.in(Language::kEnglish).empty());
        EXPECT_FALSE(one.mend.empty()) << one.in(Language::kEnglish);
        EXPECT_EQ(one.where.file, "m.xml") << one.in(Language::kEnglish);
      }
      continue;
    }
    ++read;
    ModelRegister reg;
    auto planned = plan_model_import(reg.view(), *model, {.kind = seed % 3 == 0 ? ModelKind::kReference : ModelKind::kOwn});
    if (!planned) {
      EXPECT_FALSE(planned.error().problems.front().what.in(Language::kDutch).empty());
      continue;
    }
    reg.apply(planned->changes);
    const std::string out = reg.export_model();
    written.push_back(out);
    // What goes out is settled: in again, it comes out as it is.
    ModelRegister again;
    again.import_model("out.xml", out);
    EXPECT_EQ(again.export_model(), out) << xml;
    if (HasFailure()) return;
  }
  EXPECT_EQ(schema_complaints(written), "");
  EXPECT_GT(refused, archi_corpus_size(120) / 10);
  EXPECT_GT(read, archi_corpus_size(120) / 10);
}

}  // namespace
}  // namespace koers::exchange::archimate
