// What metamodel/koers.yaml promises: words in both languages, ArchiMate pairs that exist, rules that can hold, and ids that never change meaning.
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "model/metamodel.h"
#include "model/yaml_tree.h"

namespace koers::model {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

const Metamodel& koers() { return *builtin_metamodel(); }

TEST(KoersYaml, Compiles) {
  Metamodel::Source text = builtin_metamodel_source();
  text.tree = {};  // read and checked anew, with the checks that a start of Koers leaves out
  const auto compiled = Metamodel::compile({&text, 1});
  ASSERT_TRUE(compiled.has_value()) << compiled.error().in(Language::kEnglish);
}

TEST(KoersYaml, TheProgramHoldsTheFile) {
  EXPECT_EQ(builtin_metamodel_source().yaml, read_file(fs::path(KOERS_SOURCE_DIR) / "metamodel/koers.yaml"));
  YamlTree tree;
  ASSERT_FALSE(read_yaml_tree(builtin_metamodel_source().yaml, tree));
  EXPECT_EQ(YamlTree::decode(builtin_metamodel_source().tree), tree);
}

// The types of the design, each with the ArchiMate concept that it names.
TEST(KoersYaml, HoldsAllTypes) {
  const std::map<std::string, std::string> kTypes = {{"theme", "Grouping"},
                                                     {"goal", "Goal"},
                                                     {"driver", "Driver"},
                                                     {"principle", "Principle"},
                                                     {"information_need", "Requirement"},
                                                     {"interview", "Assessment"},
                                                     {"intake", "Assessment"},
                                                     {"decision_point", "BusinessEvent"},
                                                     {"document", "Representation"},
                                                     {"initiative", "WorkPackage"},
                                                     {"benefit", "Outcome"},
                                                     {"milestone", "ImplementationEvent"},
                                                     {"plateau", "Plateau"},
                                                     {"budget", "Resource"},
                                                     {"capacity", "Resource"},
                                                     {"unit", "BusinessActor"},
                                                     {"domain", "Grouping"},
                                                     {"organisation", "BusinessActor"},
                                                     {"audience", "BusinessRole"},
                                                     {"channel", "BusinessInterface"},
                                                     {"mandate", "Contract"},
                                                     {"meeting", "BusinessEvent"},
                                                     {"contact", "BusinessEvent"},
                                                     {"arrangement", "Contract"},
                                                     {"maturity_assessment", "Assessment"},
                                                     {"person", "BusinessActor"},
                                                     {"role", "BusinessRole"},
                                                     {"body", "BusinessCollaboration"},
                                                     {"decision", "Assessment"},
                                                     {"network", "BusinessCollaboration"},
                                                     {"competence", "Capability"},
                                                     {"training", "CourseOfAction"},
                                                     {"business_function", "BusinessFunction"},
                                                     {"asset", "Equipment"},
                                                     {"process", "BusinessProcess"},
                                                     {"procedure", "BusinessProcess"},
                                                     {"service", "BusinessService"},
                                                     {"application", "ApplicationComponent"},
                                                     {"reference_component", "ApplicationComponent"},
                                                     {"exchange", "ApplicationInterface"},
                                                     {"technology", "Node"},
                                                     {"supplier", "BusinessActor"},
                                                     {"contract", "Contract"},
                                                     {"term", "Meaning"},
                                                     {"data_object", "DataObject"},
                                                     {"use_case", "Capability"},
                                                     {"data_set", "Artifact"},
                                                     {"quality_rule", "Constraint"},
                                                     {"risk", "Assessment"},
                                                     {"control", "Requirement"},
                                                     {"norm", "Constraint"},
                                                     {"norm_item", "Constraint"},
                                                     {"processing_activity", "BusinessProcess"},
                                                     {"dpia", "Assessment"},
                                                     {"algorithm", "ApplicationComponent"},
                                                     {"incident", "BusinessEvent"},
                                                     {"continuity_plan", "CourseOfAction"},
                                                     {"exercise", "BusinessEvent"},
                                                     {"kpi", "Outcome"},
                                                     {"change_action", "WorkPackage"},
                                                     {"evaluation", "Assessment"},
                                                     {"finding", "Assessment"}};
  for (const auto& [name, archimate] : kTypes) {
    const TypeId type = koers().find_type(name);
    ASSERT_TRUE(type.valid()) << name;
    EXPECT_EQ(koers().type(type).archimate, archimate) << name;
  }
  for (const char* name : {"contributes_to",   "needs",         "serves",      "realises",        "depends_on",  "requires",
                           "excludes",         "supports",      "uses",        "reads",           "writes",      "flows_to",
                           "part_of",          "hosted_on",     "supplied_by", "plotted_on",      "responsible", "accountable",
                           "consulted",        "informed",      "owns",        "stewards",        "member_of",   "decides_on",
                           "decided_by",       "knows",         "influences",  "stake_in",        "affects",     "threatens",
                           "mitigates",        "complies_with", "measures",    "defines",         "violates",    "has_competence",
                           "needs_competence", "may_use",       "raised_in",   "commissioned_by", "based_on",    "releases",
                           "advises_on",       "adopted_by",    "employs",     "requires_data",   "reused_from", "similar_to",
                           "before",           "after"}) {
    EXPECT_TRUE(koers().find_relation_type(name).valid()) << name;
  }
  EXPECT_LE(koers().labels().size(), 8u);
  EXPECT_EQ(koers().steps().size(), 8u);
}

void expect_words(const Label& label, const std::string& what) {
  for (const std::string& text : {label.nl, label.en}) {
    EXPECT_FALSE(text.empty()) << what;
    EXPECT_EQ(text.find("  "), std::string::npos) << what;
    EXPECT_TRUE(text.empty() || (text.front() != ' ' && text.back() != ' ')) << what;
  }
}

void expect_sentence(const Label& label, const std::string& what) {
  expect_words(label, what);
  EXPECT_TRUE(label.nl.ends_with('.') || label.nl.ends_with('?')) << what << ": " << label.nl;
  EXPECT_TRUE(label.en.ends_with('.') || label.en.ends_with('?')) << what << ": " << label.en;
  EXPECT_NE(label.nl, label.en) << what;
}

TEST(KoersYaml, EveryLabelIsThereInBothLanguages) {
  for (const ElementType& type : koers().types()) {
    expect_words(type.label, type.name);
    expect_words(type.plural, type.name);
    expect_sentence(type.help, type.name);
    for (const RelationColumn& column : type.relation_columns) expect_words(column.label, type.name + " column");
  }
  for (const Field& field : koers().fields()) {
    expect_words(field.label, field.symbol);
    if (!field.help.nl.empty()) expect_sentence(field.help, field.symbol);
    for (const ChoiceOption& choice : field.choices) expect_words(choice.label, field.symbol + "/" + choice.name);
    for (const Column& column : field.columns) expect_words(column.label, field.symbol + "/" + column.name);
  }
  for (const RelationType& relation : koers().relation_types()) {
    expect_words(relation.label, relation.name);
    expect_words(relation.inverse_label, relation.name);
    if (!relation.help.nl.empty()) expect_sentence(relation.help, relation.name);
  }
  for (const CompletenessRule& rule : koers().rules()) {
    expect_words(rule.title, rule.name);
    expect_sentence(rule.mend, rule.name);
    EXPECT_NE(rule.title.nl, rule.title.en) << rule.name;
    const bool total = rule.title.nl.find("{total}") != std::string::npos;
    EXPECT_EQ(total, rule.title.en.find("{total}") != std::string::npos) << rule.name;
  }
  for (const Label& label : koers().label_texts()) expect_words(label, "read label");
  for (const Label& label : koers().steps()) expect_words(label, "step");
}

// B1: short sentences. A help or mend sentence has at most 25 words.
TEST(KoersYaml, SentencesAreShort) {
  const auto expect_short = [](const std::string& text, const std::string& what) {
    std::istringstream sentences(std::regex_replace(text, std::regex("[.?:] "), ".\n"));
    for (std::string sentence; std::getline(sentences, sentence);) {
      std::istringstream words(sentence);
      EXPECT_LE(std::distance(std::istream_iterator<std::string>(words), {}), 25) << what << ": " << sentence;
    }
  };
  for (const ElementType& type : koers().types()) expect_short(type.help.nl, type.name);
  for (const Field& field : koers().fields()) expect_short(field.help.nl, field.symbol);
  for (const CompletenessRule& rule : koers().rules()) expect_short(rule.mend.nl, rule.name);
}

TEST(KoersYaml, NamesOfPeopleArePersonal) {
  const auto personal = [](const char* type, const char* field) {
    const TypeId id = koers().find_type(type);
    return koers().personal(id, koers().find_field(id, field));
  };
  for (const char* field : {"name", "description", "notes", "email", "phone", "job_title"}) EXPECT_TRUE(personal("person", field)) << field;
  for (const char* field : {"name", "description", "summary", "spoken_with"}) EXPECT_TRUE(personal("interview", field)) << field;
  EXPECT_TRUE(personal("meeting", "attendees"));
  EXPECT_TRUE(personal("supplier", "contact_person"));
  EXPECT_FALSE(personal("initiative", "name"));
  const RelationTypeId stake = koers().find_relation_type("stake_in");
  EXPECT_TRUE(koers().field(koers().find_field(stake, "concern")).personal);
  // What the law obliges to keep says so.
  EXPECT_FALSE(koers().field(koers().find_field(koers().find_type("decision"), "rationale")).retained_by.empty());
}

// The allowed relations of ArchiMate 3.2, as Archi has them.
// Shape: (source, target) → letters.
struct ArchimateTable {
  std::map<std::pair<std::string, std::string>, std::string> letters;
  std::map<std::string, char> letter_of;  // "Realization" → 'r'
};

std::optional<ArchimateTable> archimate_table() {
  const fs::path folder = fs::path(KOERS_SOURCE_DIR) / "../shared/data/archimate";
  if (!fs::exists(folder / "relationships.xml")) return std::nullopt;
  ArchimateTable table;
  const std::string keys = read_file(folder / "relationships-keys.xml");
  const std::regex key(R"re(char="(.)" relationship="(\w+)Relationship")re");
  for (std::sregex_iterator at(keys.begin(), keys.end(), key), end; at != end; ++at) table.letter_of[(*at)[2]] = (*at)[1].str()[0];
  const std::string xml = read_file(folder / "relationships.xml");
  const std::regex line(R"re(<(source|target) concept="(\w+)"(?: relations="(\w+)")?)re");
  std::string source;
  for (std::sregex_iterator at(xml.begin(), xml.end(), line), end; at != end; ++at) {
    if ((*at)[1] == "source")
      source = (*at)[2];
    else
      table.letters[{source, (*at)[2]}] = (*at)[3];
  }
  return table;
}

TEST(KoersYaml, EveryPairIsAnArchimatePair) {
  const auto table = archimate_table();
  if (!table) GTEST_SKIP() << "skipped: ../shared/data/archimate is not there";
  ASSERT_EQ(table->letter_of.size(), 11u);
  ASSERT_GT(table->letters.size(), 3000u);
  const auto types = static_cast<uint16_t>(koers().types().size());
  size_t checked = 0;
  const auto concept_of = [&](uint16_t end) {
    return end == AllowedPair::kAnyRelation ? std::string("Relationship") : koers().types()[end].archimate;
  };
  for (const RelationType& relation : koers().relation_types()) {
    for (uint16_t i = 0; i <= types; ++i) {
      for (uint16_t j = 0; j <= types; ++j) {
        const uint16_t from = i == types ? AllowedPair::kAnyRelation : i, to = j == types ? AllowedPair::kAnyRelation : j;
        if (!koers().allows(relation.id, from, to)) continue;
        // Models of others do connect relations with each other, though ArchiMate has no relation for it: this type keeps what they wrote.
        if (relation.name == "model_relation" && i == types && j == types) continue;
        std::string source = concept_of(from), target = concept_of(to);
        if (source == "View" || target == "View") continue;  // a diagram, not a concept
        const ArchimateRelation mapped = koers().archimate(relation.id, from, to);
        if (mapped.reversed) std::swap(source, target);
        const auto at = table->letters.find({source, target});
        ASSERT_NE(at, table->letters.end()) << relation.name << ": " << source << " to " << target;
        EXPECT_NE(at->second.find(table->letter_of.at(std::string(mapped.concept_name))), std::string::npos)
            << relation.name << ": ArchiMate has no " << mapped.concept_name << " from " << source << " to " << target << ", only "
            << at->second;
        ++checked;
      }
    }
  }
  EXPECT_GT(checked, 3000u);
}

TEST(KoersYaml, RulesCoverWhatMattersFirst) {
  std::set<std::string> names;
  for (const CompletenessRule& rule : koers().rules()) names.insert(rule.name);
  EXPECT_GE(names.size(), 25u);
  for (const char* name : {"initiative_without_goal",
                           "initiative_without_owner",
                           "initiative_without_size",
                           "mandatory_without_deadline",
                           "initiative_without_department",
                           "goal_without_initiative",
                           "goal_without_measure",
                           "goal_without_owner",
                           "application_without_owner",
                           "application_without_supplier",
                           "application_without_contract",
                           "application_without_reference",
                           "need_without_source",
                           "need_without_purpose",
                           "decision_due_uninformed",
                           "data_object_without_owner",
                           "data_object_without_source",
                           "process_without_owner",
                           "process_without_application",
                           "risk_without_treatment",
                           "risk_without_owner",
                           "law_without_reach",
                           "contract_ending_without_plan",
                           "unit_without_capacity",
                           "kpi_without_target"}) {
    EXPECT_TRUE(names.contains(name)) << name;
  }
  // A proposal is outside findings, whatever the rule.
  const FieldId status = koers().find_field(koers().find_type("goal"), "status");
  for (const CompletenessRule& rule : koers().rules()) {
    const auto skips = std::ranges::any_of(rule.only_if, [&](const auto& condition) { return condition.field == status; });
    EXPECT_TRUE(skips) << rule.name;
  }
}

// What a release has given out keeps its meaning: kind, table columns and choices are only ever added to. A line per symbol.
std::string meaning_of(const Field& field) {
  std::string text = field.symbol + " " + std::to_string(static_cast<int>(field.kind));
  for (const Column& column : field.columns) text += " " + column.name + ":" + std::to_string(static_cast<int>(column.kind));
  for (const ChoiceOption& choice : field.choices) text += " " + choice.name;
  return text;
}

TEST(KoersYaml, WhatWasReleasedKeepsItsMeaning) {
  const fs::path path = fs::path(KOERS_SOURCE_DIR) / "metamodel/released.txt";
  std::map<std::string, std::string> now;
  for (const Field& field : koers().fields()) now.emplace(field.symbol, meaning_of(field));
  if (std::getenv("UPDATE") != nullptr) {
    std::ofstream out(path);
    out << "# The meaning of every field at the last release, kept by koers_yaml_test (UPDATE=1 rewrites it). Lines may grow and be added, "
           "never change or go.\n";
    for (const auto& [symbol, meaning] : now) out << meaning << "\n";
  }
  std::istringstream lines(read_file(path));
  int count = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with('#') || line.empty()) continue;
    ++count;
    std::istringstream words(line);
    std::string symbol, kind, part;
    words >> symbol >> kind;
    ASSERT_TRUE(now.contains(symbol)) << symbol << " was given out; mark it `removed: yes` instead of deleting it";
    std::istringstream present(now[symbol]);
    std::string present_symbol, present_kind;
    present >> present_symbol >> present_kind;
    EXPECT_EQ(kind, present_kind) << symbol << " changed its kind: old values can no longer be read";
    std::set<std::string> parts;
    std::vector<std::string> columns;
    while (present >> part) parts.insert(part), columns.push_back(part);
    for (size_t i = 0; words >> part; ++i) {
      EXPECT_TRUE(parts.contains(part)) << symbol << " lost " << part;
      if (part.find(':') != std::string::npos && i < columns.size()) {
        EXPECT_EQ(columns[i], part) << symbol << ": columns keep their place, new ones come last";
      }
    }
  }
  EXPECT_GT(count, 400);
}

TEST(KoersYaml, ReferenceIsUpToDate) {
  const fs::path path = fs::path(KOERS_SOURCE_DIR) / "docs/METAMODEL.md";
  const std::string reference = metamodel_reference(koers(), Language::kEnglish);
  if (std::getenv("UPDATE") != nullptr) std::ofstream(path, std::ios::binary) << reference;
  EXPECT_EQ(read_file(path), reference) << "run UPDATE=1 build/release/model_test --gtest_filter=KoersYaml.*";
}

}  // namespace
}  // namespace koers::model
