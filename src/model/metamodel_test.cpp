#include "model/metamodel.h"
#include "base/deep_test.h"
#include "model/small_metamodel.h"
#include "model/yaml_tree.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <random>

namespace koers::model {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Result<MetamodelPtr> compile(const std::string& yaml, const std::string& own = {}, SymbolTable known = {}) {
  std::vector<Metamodel::Source> sources = {{"koers.yaml", yaml, false}};
  if (!own.empty()) sources.push_back({"own.yaml", own, true});
  return Metamodel::compile(sources, std::move(known));
}

MetamodelPtr must(const Result<MetamodelPtr>& result) {
  if (!result) ADD_FAILURE() << result.error().in(Language::kEnglish);
  return result.value();
}

// The small metamodel with one piece of text replaced.
std::string with(const std::string& old_text, const std::string& new_text) {
  std::string yaml = kSmall;
  const size_t at = yaml.find(old_text);
  EXPECT_NE(at, std::string::npos) << old_text;
  return at == std::string::npos ? yaml : yaml.replace(at, old_text.size(), new_text);
}

TEST(Metamodel, TypesFieldsAndRelationsByName) {
  const MetamodelPtr model = must(compile(kSmall));
  EXPECT_EQ(model->version(), "1.2.3");
  const TypeId plan = model->find_type("plan"), person = model->find_type("person");
  ASSERT_TRUE(plan.valid());
  EXPECT_EQ(model->type(plan).plural.nl, "Plannen");
  EXPECT_EQ(model->type(plan).key_prefix, "PL");
  EXPECT_FALSE(model->find_type("plans").valid());
  const FieldId grade = model->find_field(plan, "grade");
  ASSERT_TRUE(grade.valid());
  EXPECT_EQ(model->field(grade).symbol, "plan.grade");
  EXPECT_EQ(model->field(grade).choices.size(), 2u);
  EXPECT_EQ(model->find_field(plan, "name"), model->name_field());
  EXPECT_EQ(model->type(plan).fields.front(), model->name_field());
  EXPECT_TRUE(model->has_field(plan, grade));
  EXPECT_FALSE(model->has_field(person, grade));
  EXPECT_FALSE(model->find_field(person, "grade").valid());
  EXPECT_EQ(model->field(model->find_field(plan, "secret")).labels, 1u << 2);
  EXPECT_THAT(model->labels(), ElementsAre("", "", "secret"));

  const RelationTypeId owns = model->find_relation_type("owns"), follows = model->find_relation_type("follows");
  EXPECT_EQ(model->field(model->find_field(owns, "share")).symbol, "owns.share");
  EXPECT_EQ(model->field(model->find_field(owns, "note")).symbol, "relation.note");
  EXPECT_TRUE(model->has_field(owns, model->find_field(owns, "share")));
  EXPECT_FALSE(model->has_field(follows, model->find_field(owns, "share")));
  EXPECT_TRUE(model->relation_type(follows).acyclic);
  EXPECT_TRUE(model->relation_type(follows).one_per_from);
}

TEST(Metamodel, WhichPairsAreAllowedAndHowTheyAreExchanged) {
  const MetamodelPtr model = must(compile(kSmall));
  const uint16_t plan = model->find_type("plan").value, person = model->find_type("person").value;
  const RelationTypeId owns = model->find_relation_type("owns"), follows = model->find_relation_type("follows");
  EXPECT_TRUE(model->allows(owns, person, plan));
  EXPECT_TRUE(model->allows(owns, person, person));
  EXPECT_TRUE(model->allows(owns, person, AllowedPair::kAnyRelation));
  EXPECT_FALSE(model->allows(owns, plan, person));
  EXPECT_FALSE(model->allows(owns, AllowedPair::kAnyRelation, plan));
  EXPECT_FALSE(model->allows(follows, plan, person));
  EXPECT_FALSE(model->allows(owns, person, 500));
  EXPECT_EQ(model->archimate(owns, person, plan).concept_name, "Assignment");
  EXPECT_EQ(model->archimate(owns, person, person).concept_name, "Association");
  EXPECT_TRUE(model->archimate(follows, plan, plan).reversed);
}

TEST(Metamodel, ATypeRefinesWhatAllElementsHave) {
  const MetamodelPtr model = must(compile(kSmall));
  const TypeId plan = model->find_type("plan"), person = model->find_type("person");
  EXPECT_TRUE(model->personal(person, model->name_field()));
  EXPECT_FALSE(model->personal(plan, model->name_field()));
  EXPECT_TRUE(model->personal(person, model->find_field(person, "phone")));
  EXPECT_EQ(model->field(model->find_field(person, "phone")).retained_by, "Wet");
  EXPECT_THAT(model->synonyms(plan, model->name_field()), ElementsAre("Naam plan"));
  EXPECT_THAT(model->synonyms(person, model->name_field()), ElementsAre("Medewerker"));
}

TEST(Metamodel, ColumnsOfTables) {
  const MetamodelPtr model = must(compile(kSmall));
  const ElementType& plan = model->type(model->find_type("plan"));
  const Field& cost = model->field(model->find_field(plan.id, "cost"));
  ASSERT_EQ(cost.headers.size(), 2u);
  EXPECT_EQ(cost.headers[0].pattern, "Kosten {year}");
  EXPECT_EQ(cost.headers[0].fills, "amount");
  EXPECT_EQ(cost.headers[1].factor, 1000);
  ASSERT_EQ(plan.relation_columns.size(), 2u);
  EXPECT_EQ(plan.relation_columns[0].label.nl, "Na");
  EXPECT_FALSE(plan.relation_columns[0].incoming);
  EXPECT_EQ(plan.relation_columns[1].label.nl, "Eigenaar");
  EXPECT_TRUE(plan.relation_columns[1].incoming);
  EXPECT_EQ(plan.together.at(0).fields.size(), 2u);
  EXPECT_THAT(plan.measurement_headers, ElementsAre("{quarter}"));
}

TEST(Metamodel, RulesAreCompiled) {
  const MetamodelPtr model = must(compile(kSmall));
  ASSERT_EQ(model->rules().size(), 1u);
  const CompletenessRule& rule = model->rules()[0];
  EXPECT_EQ(rule.severity, 4);
  ASSERT_EQ(rule.only_if.size(), 2u);
  EXPECT_EQ(rule.only_if[0].within_days, 30);
  EXPECT_EQ(rule.only_if[0].from_days, 0);
  EXPECT_THAT(rule.only_if[1].none_of, ElementsAre("low"));
  EXPECT_EQ(rule.needs_any_field.size(), 1u);
  ASSERT_EQ(rule.needs_any_relation.size(), 1u);
  EXPECT_TRUE(rule.needs_any_relation[0].incoming);
  EXPECT_EQ(rule.money, model->find_field(rule.type, "cost"));
  EXPECT_THAT(rule.money_columns, ElementsAre("amount"));
}

TEST(Metamodel, ARuleHoldsFromADateAndUntilADate) {
  const MetamodelPtr model = must(compile(with("    severity: 4\n", "    severity: 4\n    from: 2026-08-02\n    until: 2027-12-31\n")));
  const CompletenessRule& rule = model->rules()[0];
  const auto on = [&](int year, int month, int day) { return rule.holds_on(*make_date(year, month, day)); };
  EXPECT_FALSE(on(2026, 8, 1));
  EXPECT_TRUE(on(2026, 8, 2));
  EXPECT_TRUE(on(2027, 12, 31));
  EXPECT_FALSE(on(2028, 1, 1));
  EXPECT_THAT(rule_sentence(*model, rule).nl, testing::HasSubstr("De regel geldt vanaf 2 augustus 2026 tot en met 31 december 2027."));
  EXPECT_TRUE(must(compile(kSmall))->rules()[0].holds_on(*make_date(1900, 1, 1)));
}

// What is read when Koers is built and what is read now are one: faults in either name the same place.
TEST(Metamodel, ATreeMadeBeforeSaysTheSameAsTheText) {
  YamlTree tree;
  ASSERT_FALSE(read_yaml_tree(kSmall, tree));
  const std::string bytes = tree.encode();
  ASSERT_EQ(YamlTree::decode(bytes), tree);
  const Metamodel::Source source{"small.yaml", "not looked at", false, bytes};
  EXPECT_EQ(metamodel_reference(*must(Metamodel::compile({&source, 1})), Language::kDutch),
            metamodel_reference(*must(compile(kSmall)), Language::kDutch));
  ASSERT_FALSE(read_yaml_tree("a: &one {b: [1, 2]}\nc: *one\n? [x]\n: ~\n", tree));
  EXPECT_EQ(tree.nodes.size(), 16u);  // what an alias stands for is copied out
  EXPECT_TRUE(read_yaml_tree("a: &one [*one]\n", tree));
  std::string swelling = "x0: &x0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n";
  for (int i = 1; i < 12; ++i) {
    swelling += "x" + std::to_string(i) + ": &x" + std::to_string(i) + " [";
    for (int k = 0; k < 10; ++k) swelling += (k ? ", *x" : "*x") + std::to_string(i - 1);
    swelling += "]\n";
  }
  const auto fault = read_yaml_tree(swelling, tree);
  ASSERT_TRUE(fault);
  EXPECT_EQ(fault->problem, "too many values");
}

TEST(Metamodel, SymbolsKeepTheirNumbers) {
  const MetamodelPtr first = must(compile(kSmall));
  // Another order of appearance, one type more in front.
  const std::string more = with("types:\n", R"YAML(types:
  idea:
    label: {nl: Idee, en: Idea}
    plural: {nl: Ideeën, en: Ideas}
    help: {nl: Een idee., en: An idea.}
    prefix: ID
    room: portfolio
    archimate: Goal
    fields:
      spark: {nl: Vonk, en: Spark, kind: text}
)YAML");
  const MetamodelPtr second = must(compile(more, {}, first->symbols()));
  for (const char* type : {"plan", "person"}) EXPECT_EQ(first->find_type(type), second->find_type(type));
  EXPECT_EQ(second->find_type("idea").value, first->types().size());
  for (size_t i = 0; i < first->fields().size(); ++i) EXPECT_EQ(first->fields()[i].symbol, second->fields()[i].symbol);
  EXPECT_EQ(must(compile(more, {}, second->symbols()))->symbols(), second->symbols());
}

TEST(Metamodel, WhatIsGoneBecomesATombstone) {
  const MetamodelPtr first = must(compile(kSmall));
  std::string yaml = with("      deadline: {nl: Klaar op, en: Deadline, kind: date}\n", "");
  const std::string where = "    where: [{field: deadline, from_days: 0, within_days: 30}]\n";
  yaml.erase(yaml.find(where), where.size());
  const MetamodelPtr second = must(compile(yaml, {}, first->symbols()));
  const FieldId deadline = first->find_field(first->find_type("plan"), "deadline");
  EXPECT_EQ(second->symbols(), first->symbols());
  EXPECT_TRUE(second->field(deadline).removed);
  EXPECT_EQ(second->field(deadline).symbol, "plan.deadline");
  EXPECT_TRUE(second->has_field(second->find_type("plan"), deadline));
  // And it lives again when it comes back.
  EXPECT_FALSE(must(compile(kSmall, {}, second->symbols()))->field(deadline).removed);

  SymbolTable older = first->symbols();
  older.types.push_back("own_dream");
  older.relation_types.push_back("own_dreams_of");
  older.fields.push_back("own_dream.colour");
  const MetamodelPtr third = must(compile(kSmall, {}, older));
  const TypeId dream = third->find_type("own_dream");
  EXPECT_TRUE(third->type(dream).removed);
  EXPECT_TRUE(third->has_field(dream, third->find_field(dream, "colour")));
  EXPECT_TRUE(third->has_field(dream, third->name_field()));
  EXPECT_TRUE(third->relation_type(third->find_relation_type("own_dreams_of")).removed);
  EXPECT_FALSE(third->allows(third->find_relation_type("own_dreams_of"), dream.value, dream.value));
}

constexpr const char* kOwn = R"YAML(read_labels:
  own_board: {bit: 8, nl: Bestuur, en: Board}
groups:
  people: [own_team]
types:
  own_team:
    label: {nl: Ploeg, en: Team}
    plural: {nl: Ploegen, en: Teams}
    help: {nl: Een ploeg., en: A team.}
    prefix: XTE
    room: organisation
    archimate: BusinessActor
  plan:
    also: [Voornemen]
    fields:
      own_colour: {nl: Kleur, en: Colour, kind: choice, choices: {red: {nl: Rood, en: Red}}, only_for: [own_board]}
      grade: {also: [Punten], choices: {own_top: {nl: Top, en: Top}, high: {also: [prima]}}}
      name: {also: [Voornemen]}
relations:
  owns:
    pairs:
      - {from: own_team, to: [plan, own_team]}
    fields:
      own_since: {nl: Sinds, en: Since, kind: date}
rules:
  own_plan_without_colour:
    every: plan
    needs: [{field: own_colour}]
    severity: 1
    title: {nl: "{count} kleurloos", en: "{count} colourless"}
    mend: {nl: Kies een kleur., en: Choose a colour.}
)YAML";

TEST(Metamodel, AnOrganisationAddsItsOwn) {
  const MetamodelPtr plain = must(compile(kSmall));
  const MetamodelPtr model = must(compile(kSmall, kOwn, plain->symbols()));
  const TypeId plan = model->find_type("plan"), team = model->find_type("own_team");
  EXPECT_TRUE(model->type(team).own);
  EXPECT_FALSE(model->type(plan).own);
  EXPECT_EQ(plan, plain->find_type("plan"));
  const Field& colour = model->field(model->find_field(plan, "own_colour"));
  EXPECT_TRUE(colour.own);
  EXPECT_EQ(colour.labels, 1u << 8);
  const Field& grade = model->field(model->find_field(plan, "grade"));
  ASSERT_EQ(grade.choices.size(), 3u);
  EXPECT_EQ(grade.choices[2].name, "own_top");
  EXPECT_THAT(grade.choices[0].synonyms, ElementsAre("h", "prima"));
  EXPECT_THAT(grade.synonyms, ElementsAre("Score", "Punten"));
  EXPECT_THAT(model->type(plan).synonyms, ElementsAre("Voornemen"));
  EXPECT_THAT(model->synonyms(plan, model->name_field()), ElementsAre("Naam plan", "Voornemen"));
  EXPECT_TRUE(model->allows(model->find_relation_type("owns"), team.value, team.value));
  EXPECT_TRUE(model->field(model->find_field(model->find_relation_type("owns"), "own_since")).own);
  ASSERT_EQ(model->rules().size(), 2u);
  EXPECT_TRUE(model->rules()[1].own);
}

TEST(Metamodel, AnOrganisationChangesItsMind) {
  const std::vector<Metamodel::Source> sources = {{"koers.yaml", kSmall, false},
                                                  {"own.yaml", kOwn, true},
                                                  {"later.yaml", R"(types:
  own_team:
    label: {nl: Team, en: Squad}
  plan:
    fields:
      own_colour: {nl: Tint, removed: yes, choices: {blue: {nl: Blauw, en: Blue}}}
rules:
  own_plan_without_colour: {removed: yes}
)",
                                                   true}};
  const MetamodelPtr model = must(Metamodel::compile(sources));
  EXPECT_EQ(model->type(model->find_type("own_team")).label.en, "Squad");
  const Field& colour = model->field(model->find_field(model->find_type("plan"), "own_colour"));
  EXPECT_EQ(colour.label.nl, "Tint");
  EXPECT_TRUE(colour.removed);
  EXPECT_EQ(colour.choices.size(), 2u);
  EXPECT_EQ(model->rules().size(), 1u);
}

struct Fault {
  const char* name;
  std::string yaml;  // of Koers, or of the organisation when `own` is set
  const char* says;  // in English
  int line = 0;      // 0: not looked at
  bool own = false;
};

class MetamodelFaults : public testing::TestWithParam<Fault> {};

TEST_P(MetamodelFaults, SayWhatWhereAndHowToMend) {
  const Fault& fault = GetParam();
  const auto result = fault.own ? compile(kSmall, fault.yaml) : compile(fault.yaml);
  ASSERT_FALSE(result.has_value());
  const Error& error = result.error();
  EXPECT_EQ(error.code, ErrorCode::kInvalidInput);
  EXPECT_THAT(error.in(Language::kEnglish), HasSubstr(fault.says));
  for (const Problem& problem : error.problems) {
    EXPECT_FALSE(problem.mend.empty()) << problem.in(Language::kEnglish);
    EXPECT_NE(problem.what.in(Language::kDutch), problem.what.in(Language::kEnglish));
    EXPECT_THAT(problem.in(Language::kDutch), testing::Not(HasSubstr("{name}")));
    EXPECT_EQ(problem.where.file, fault.own ? "own.yaml" : "koers.yaml");
    EXPECT_GT(problem.where.row, 0);
    EXPECT_FALSE(problem.where.column.empty());
  }
  if (fault.line) {
    EXPECT_EQ(error.problems[0].where.row, fault.line) << error.in(Language::kEnglish);
  }
}

INSTANTIATE_TEST_SUITE_P(
    All, MetamodelFaults,
    testing::Values(
        Fault{"not_yaml", "version: [1", "not valid YAML"}, Fault{"tab", "types:\n\tplan: 1", "not valid YAML", 2},
        Fault{"too_deep", std::string(100'000, '['), "not valid YAML"},
        Fault{"version", with("1.2.3", "one"), "\"one\" is not a version number", 1},
        Fault{"unknown_key", with("    prefix: PL", "    prefx: PL"), "prefx does not belong here. Did you mean prefix?"},
        Fault{"missing_key", with("    prefix: PL\n", ""), "prefix is missing. Add prefix."},
        Fault{"double", with("    prefix: PL\n", "    prefix: PL\n    prefix: PM\n"), "prefix stands here twice"},
        Fault{"kind", with("kind: date", "kind: dat"), "Kind \"dat\" does not exist. Did you mean date?"},
        Fault{"no_kind", with(", kind: date", ""), "kind is missing"},
        Fault{"label", with("nl: Klaar op, ", ""), "The Dutch word of deadline is missing"},
        Fault{"type_label", with("label: {nl: Plan, en: Plan}", "label: {nl: Plan}"), "The English word of label is missing"},
        Fault{"choices", with(", choices: grades", ""), "choices is missing"},
        Fault{"choice_list", with("choices: grades", "choices: grade"), "Choice list \"grade\" does not exist. Did you mean grades?"},
        Fault{"choice_words", with("en: Low}", "en: Low, also: [Hoog]}"), "\"Hoog\" can mean two things here: high and low"},
        Fault{"choices_on_text", with("kind: text, only_for", "kind: text, choices: grades, only_for"),
              "choices does not fit a field of kind text"},
        Fault{"range", with("min: 0, max: 1}", "min: 2, max: 1}"), "The smallest value (2) is larger than the largest (1)"},
        Fault{"not_a_number", with("min: 0, max: 1}", "min: nul, max: 1}"), "min must hold a number, but it says \"nul\""},
        Fault{"range_on_text", with("kind: text, only_for", "kind: text, min: 1, only_for"), "min, max does not fit a field of kind text"},
        Fault{"yes_no", with("required: yes", "required: maybe"), "required must be yes or no, but it says \"maybe\""},
        Fault{"personal_date", with("kind: date", "kind: date, personal: yes"), "personal does not fit a field of kind date"},
        Fault{"read_label", with("only_for: [secret]", "only_for: [secrt]"), "Read label \"secrt\" does not exist. Did you mean secret?"},
        Fault{"bit", with("bit: 2", "bit: 8"), "Read label secret has number 8"},
        Fault{"prefix", with("prefix: PL", "prefix: pl"), "\"pl\" cannot begin a key"},
        Fault{"prefix_of_organisation", with("prefix: PL", "prefix: XPL"), "\"XPL\" cannot begin a key"},
        Fault{"prefix_twice", with("prefix: PL", "prefix: PER"), "PER already begins the keys of plan"},
        Fault{"room", with("room: portfolio", "room: portfolo"), "Room \"portfolo\" does not exist. Did you mean portfolio?"},
        Fault{"concept", with("archimate: WorkPackage", "archimate: WorkPakage"),
              "ArchiMate concept \"WorkPakage\" does not exist. Did you mean WorkPackage?"},
        Fault{"relation_concept", with("archimate: Triggering", "archimate: Trigger"), "ArchiMate concept \"Trigger\" does not exist"},
        Fault{"name", with("      grade:", "      Grade:"), "\"Grade\" is not a good name"},
        Fault{"reserved", with("  plan:\n", "  any:\n"), "any exists already"},
        Fault{"own_name_in_koers", with("      deadline:", "      own_deadline:"),
              "begins with own_, which is for an organisation's additions"},
        Fault{"type_and_relation", with("  owns:\n", "  plan:\n"), "plan exists already"},
        Fault{"unknown_type", with("{from: plan, to: plan}", "{from: plan, to: plans}"),
              "Type \"plans\" does not exist. Did you mean plan?"},
        Fault{"no_from", with("{from: plan, to: plan}", "{to: plan}"), "from is missing"},
        Fault{"link_direction", with("relation: follows, to: plan", "relation: follows"), "A link needs either to: or from:"},
        Fault{"link_relation", with("relation: follows, to", "relation: folows, to"),
              "Relation \"folows\" does not exist. Did you mean follows?"},
        Fault{"link_pair", with("relation: follows, to: plan", "relation: follows, to: person"), "follows cannot go from plan to person"},
        Fault{"pattern", with("\"Kosten {year}\"", "\"Kosten {yeer}\""), "\"Kosten {yeer}\" holds {yeer}, which is no column of the table"},
        Fault{"factor", with("amount * 1000", "amount x 1000"), "is not a column, or a column times a number"},
        Fault{"ambiguous_header", with("also: [Score]", "also: [Geheim]"),
              "\"Geheim\" can mean two things here: plan.grade and plan.secret"},
        Fault{"ambiguous_link", with("also: [Score]", "also: [After]"), "\"After\" can mean two things here"},
        Fault{"together", with("fields: [grade, secret]", "fields: [grade, secrt]"),
              "Field \"secrt\" does not exist. Did you mean secret?"},
        Fault{"measurements", with("[\"{quarter}\"]", "[\"{quartr}\"]"), "which is no column of the table. Did you mean quarter?"},
        Fault{"rule_type", with("every: plan", "every: plann"), "Type \"plann\" does not exist. Did you mean plan?"},
        Fault{"rule_field", with("[{field: secret}", "[{field: secrat}"), "Field \"secrat\" does not exist. Did you mean secret?"},
        Fault{"rule_relation", with("{relation: owns, from: people}]", "{relation: own, from: people}]"),
              "Relation \"own\" does not exist. Did you mean owns?"},
        Fault{"rule_pair", with("{relation: owns, from: people}]", "{relation: follows, from: people}]"),
              "follows cannot go from person to plan"},
        Fault{"rule_nothing", with("needs: [{field: secret}, {relation: owns, from: people}]", "needs: []"),
              "Rule plan_without_owner needs nothing"},
        Fault{"rule_choice", with("not: [low]", "not: [lo]"), "Choice \"lo\" does not exist. Did you mean low?"},
        Fault{"rule_date", with("field: deadline, from_days", "field: secret, from_days"), "from_days does not fit a field of kind text"},
        Fault{"rule_severity", with("severity: 4", "severity: 6"), "severity must lie between 1 and 5"},
        Fault{"rule_step", with("    step: 1\n", "    step: 2\n"), "step must lie between 0 and 1"},
        Fault{"rule_money", with("[cost.amount]", "[cost.amout]"), "Amount \"cost.amout\" does not exist. Did you mean cost.amount?"},
        Fault{"rule_title", with("{nl: \"{count} van", "{nl: \"Veel van"), "The title lacks the count. Put {count}"},
        Fault{"own_without_prefix", "types:\n  team:\n    label: {nl: a, en: b}\n",
              "\"team\" is your own addition, but does not begin with own_", 2, true},
        Fault{"own_field", "types:\n  plan:\n    fields:\n      colour: {nl: a, en: b, kind: text}\n", "Call it own_colour", 4, true},
        Fault{"own_redefines_type", "types:\n  plan:\n    label: {nl: a, en: b}\n", "label of plan is fixed already and cannot change", 3,
              true},
        Fault{"own_redefines_field", "types:\n  plan:\n    fields:\n      grade: {kind: text}\n", "kind of plan.grade is fixed already", 4,
              true},
        Fault{"own_redefines_common", "types:\n  plan:\n    fields:\n      name: {nl: Titel}\n", "nl of element.name is fixed already", 4,
              true},
        Fault{"own_redefines_choice", "types:\n  plan:\n    fields:\n      grade: {choices: {high: {nl: Top}}}\n",
              "nl, en of high is fixed already", 4, true},
        Fault{"own_choice", "types:\n  plan:\n    fields:\n      grade: {choices: {top: {nl: Top, en: Top}}}\n", "Call it own_top", 4,
              true},
        Fault{"own_redefines_relation", "relations:\n  owns:\n    acyclic: yes\n", "acyclic of owns is fixed already", 3, true},
        Fault{"own_version", "version: 2.0.0\n", "Only the metamodel of Koers itself may hold this", 1, true},
        Fault{"own_bit", "read_labels:\n  own_a: {bit: 3, nl: a, en: b}\n", "Read label own_a has number 3", 2, true},
        Fault{"own_prefix",
              "types:\n  own_a:\n    label: {nl: a, en: b}\n    plural: {nl: a, en: b}\n    help: {nl: a, en: b}\n    prefix: TEA\n    "
              "room: data\n"
              "    archimate: Goal\n",
              "\"TEA\" cannot begin a key", 6, true},
        Fault{"own_ambiguous",
              "types:\n  plan:\n    fields:\n      grade: {also: [Telefoon]}\n      own_b: {nl: Telefoon, en: Phone, kind: text}\n",
              "\"Telefoon\" can mean two things here", 0, true}),
    [](const auto& one) { return one.param.name; });

TEST(Metamodel, AllProblemsAtOnce) {
  std::string yaml = with("kind: date", "kind: dat");
  yaml.replace(yaml.find("severity: 4"), 11, "severity: 9");
  yaml.replace(yaml.find("prefix: PL"), 10, "prefix: 12");
  const auto result = compile(yaml);
  ASSERT_FALSE(result.has_value());
  EXPECT_GE(result.error().problems.size(), 3u) << result.error().in(Language::kEnglish);
}

// Cut, doubled, swapped and torn text: refused with problems or compiled, never a crash.
TEST(Metamodel, SurvivesDamagedText) {
  std::mt19937_64 random(4);
  const auto pick = [&](size_t below) { return static_cast<size_t>(random() % below); };
  const std::string marks = "{}[]:,-&*!|>'\"%@`#?\n\t 0\xff\0";
  const int rounds = is_deep() ? 100'000 : 1'500;
  int compiled = 0;
  for (int i = 0; i < rounds; ++i) {
    std::string yaml = pick(2) ? kSmall : kOwn;
    const bool own = yaml == kOwn;
    for (size_t changes = 1 + pick(4); changes > 0; --changes) {
      const size_t at = pick(yaml.size()), length = pick(40);
      switch (pick(5)) {
        case 0: yaml.erase(at, length); break;
        case 1: yaml.insert(at, 1, marks[pick(marks.size())]); break;
        case 2: yaml[at] = marks[pick(marks.size())]; break;
        case 3: yaml.insert(pick(yaml.size()), yaml.substr(at, length)); break;
        default: yaml.resize(at); break;
      }
      if (yaml.empty()) break;
    }
    const auto result = own ? compile(kSmall, yaml) : compile(yaml);
    if (result)
      ++compiled;
    else
      EXPECT_FALSE(result.error().problems.empty());
  }
  EXPECT_GT(compiled, 0);
  EXPECT_LT(compiled, rounds);
}

TEST(Metamodel, AliasesCannotSwell) {
  std::string yaml = "version: 1.0.0\nsteps: &a [x, x, x, x, x, x, x, x, x]\n";
  for (char name = 'b'; name < 'n'; ++name) {
    yaml += std::string(1, name) + ": &" + name + " [";
    for (int i = 0; i < 9; ++i) yaml += std::string("*") + static_cast<char>(name - 1) + (i < 8 ? ", " : "]\n");
  }
  EXPECT_FALSE(compile(yaml + "types: *m\n").has_value());
}

TEST(Metamodel, NonsenseDoesNotFillMemory) {
  std::string yaml = "types:\n";
  for (int i = 0; i < 5000; ++i) yaml += "  Bad" + std::to_string(i) + ": {}\n";
  const auto result = compile(yaml);
  ASSERT_FALSE(result.has_value());
  EXPECT_LE(result.error().problems.size(), 1000u);
}

}  // namespace
}  // namespace koers::model
