#include <gmock/gmock.h>

#include "model/field_check.h"
#include "model/resolver.h"
#include "model/test_register.h"

namespace koers::model {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

// The ids of all problems, in order.
std::vector<std::string> problems(const Result<ResolvedChangeSet>& result) {
  std::vector<std::string> ids;
  if (!result) {
    for (const Problem& problem : result.error().problems) ids.emplace_back(problem.what.id());
  }
  return ids;
}

class Resolve : public testing::Test {
 protected:
  Resolve() {
    auto build = reg.build();
    const Ref goal = build.add("goal", {{"name", "Doel"}}, "DOEL-1");
    const Ref plan = build.add("initiative", {{"name", "Plan"}}, "INI-1");
    const Ref person = build.add("person", {{"name", "Jannie"}}, "PERS-1");
    build.add("initiative", {{"name", "Tweede"}}, "INI-2");
    build.relate("contributes_to", plan, goal);
    build.relate("owned_by", plan, person);
    reg.must(build);
  }
  Result<ResolvedChangeSet> refuse(ChangeBuilder& build) {
    const SnapshotPtr before = reg.snapshot();
    auto result = reg.commit(build.finish());
    EXPECT_FALSE(result);
    EXPECT_EQ(before, reg.snapshot());
    if (!result) {
      for (const Problem& problem : result.error().problems) {  // every sentence is whole, in both languages
        for (const Language language : {Language::kDutch, Language::kEnglish}) {
          EXPECT_THAT(problem.what.in(language), testing::Not(HasSubstr("{")));
          EXPECT_THAT(problem.mend.in(language), testing::Not(testing::IsEmpty()));
          EXPECT_THAT(problem.mend.in(language), testing::Not(HasSubstr("{")));
        }
        EXPECT_THAT(problem.where.path, testing::StartsWith("$.changes["));
      }
    }
    return result;
  }

  TestRegister reg;
};

TEST_F(Resolve, GivesNumbersKeysAndReferences) {
  auto build = reg.build();
  const Ref goal = build.add("goal", {{"name", "Nieuw"}});
  build.relate("contributes_to", reg.at("INI-1").id(), goal, {{"weight", 2.0}});
  build.set(goal, "weight", 5.0);
  const auto resolved = reg.must(build);
  const auto& changes = resolved.changes.changes;
  ASSERT_EQ(changes.size(), 3u);
  const auto& added = std::get<AddElement>(changes[0]);
  EXPECT_EQ(added.key, "DOEL-2");
  EXPECT_EQ(added.id.index, 4u);
  EXPECT_EQ(std::get<AddRelation>(changes[1]).to, Ref(added.id));
  EXPECT_EQ(std::get<SetFields>(changes[2]).target, Ref(added.id));
}

TEST_F(Resolve, NamesAllProblemsAtOnceWithElementFieldAndMend) {
  auto build = reg.build();
  build.add("initiative", {{"size", "huge"}, {"cost", euros(-1)}, {"share", 2.0}, {"mandatory", "ja"}}, "INI-1");
  build.set(reg.at("DOEL-1").id(), {{"weight", 101.0}, {"horizon", 3.5}});
  build.relate("contributes_to", reg.at("PERS-1").id(), reg.at("DOEL-1").id());
  const auto result = refuse(build);
  EXPECT_THAT(problems(result), UnorderedElementsAre("model.not_a_choice", "model.below_min", "model.above_max", "model.wrong_kind", "model.required", "model.key_taken",
                                                     "model.above_max", "model.wrong_kind", "model.pair_not_allowed"));
  const Problem& choice = *std::ranges::find(result.error().problems, "model.not_a_choice", [](const Problem& problem) { return problem.what.id(); });
  EXPECT_EQ(choice.what.in(Language::kDutch), "“huge” is geen keuze van Omvang.");
  EXPECT_EQ(choice.mend.in(Language::kEnglish), "Choose from: small, large.");
  EXPECT_EQ(choice.where.element, "INI-1");
  EXPECT_EQ(choice.where.field, "size");
  EXPECT_EQ(choice.where.path, "$.changes[0].fields.size");
}

TEST_F(Resolve, ARefusedChangeSetUsesNoNumbers) {
  const uint32_t elements = reg.numbers().elements(), relations = reg.numbers().relations();
  auto build = reg.build();
  build.add("goal", {{"name", "Goed"}});
  build.add("goal", {});
  EXPECT_THAT(problems(refuse(build)), ElementsAre("model.required"));
  EXPECT_EQ(reg.numbers().elements(), elements);
  EXPECT_EQ(reg.numbers().relations(), relations);
}

TEST_F(Resolve, RequiredFieldsMayComeLaterInTheSameChangeSet) {
  auto build = reg.build();
  const Ref goal = build.add("goal", {});
  build.set(goal, "name", "Later");
  reg.must(build);
  auto clear = reg.build();
  clear.set(reg.at("DOEL-1").id(), "name", Value{});
  EXPECT_THAT(problems(refuse(clear)), ElementsAre("model.required"));
  auto empty = reg.build();
  empty.set(reg.at("DOEL-1").id(), "name", "");
  EXPECT_THAT(problems(refuse(empty)), ElementsAre("model.required"));
}

TEST_F(Resolve, Keys) {
  auto twice = reg.build();
  twice.add("goal", {{"name", "a"}}, "X-1");
  twice.add("goal", {{"name", "b"}}, "X-1");
  EXPECT_THAT(problems(refuse(twice)), ElementsAre("model.key_twice"));
  for (const char* bad : {"a b", "-1", "é", "x;y", "01234567890123456789012345678901234567890123456789012345678901234"}) {
    auto build = reg.build();
    build.add("goal", {{"name", "a"}}, bad);
    EXPECT_THAT(problems(refuse(build)), ElementsAre("model.key_malformed")) << bad;
  }
  auto swap = reg.build();
  swap.set_key(reg.at("INI-1").id(), "INI-2").set_key(reg.at("INI-2").id(), "INI-1");
  reg.must(swap);
  EXPECT_EQ(View(reg.snapshot()).name(reg.at("INI-1")), "Tweede");
  auto reuse = reg.build();
  reuse.remove(reg.at("INI-1").id());
  reuse.add("initiative", {{"name", "Derde"}}, "INI-1");
  reg.must(reuse);
  EXPECT_EQ(View(reg.snapshot()).name(reg.at("INI-1")), "Derde");
  auto next = reg.build();
  next.add("initiative", {{"name", "x"}}, "INI-90");
  reg.must(next);
  auto automatic = reg.build();
  automatic.add("initiative", {{"name", "y"}});
  EXPECT_EQ(std::get<AddElement>(reg.must(automatic).changes.changes[0]).key, "INI-91");
}

TEST_F(Resolve, RemovingSpellsOutWhatEndsOnIt) {
  auto notes = reg.build();
  const Ref relation = RelationId{0};
  const Ref about = notes.relate("about", reg.at("INI-2").id(), relation);
  notes.relate("about", reg.at("DOEL-1").id(), about);
  reg.must(notes);
  ASSERT_EQ(reg.snapshot()->relation_count(), 4u);
  auto build = reg.build();
  build.remove(reg.at("INI-1").id());
  build.remove(relation);  // gone already with its end: no fault
  const auto resolved = reg.must(build);
  std::vector<Ref> removed;
  for (const Change& change : resolved.changes.changes) removed.push_back(std::get<Remove>(change).target);
  EXPECT_THAT(removed, ElementsAre(Ref(RelationId{3}), Ref(RelationId{2}), Ref(RelationId{0}), Ref(RelationId{1}), Ref(ElementId{1})));
  EXPECT_EQ(reg.snapshot()->relation_count(), 0u);
}

TEST_F(Resolve, TargetsMustExist) {
  auto build = reg.build();
  build.remove(reg.at("INI-2").id());
  build.set_labels(reg.at("INI-2").id(), 1);
  build.relate("depends_on", reg.at("INI-1").id(), reg.at("INI-2").id());
  build.set_labels(ElementId{999}, 1);
  build.set_labels(Ref::added(77), 1);
  build.relate("contributes_to", Ref::none(), ElementId{4000});
  EXPECT_THAT(problems(refuse(build)), ElementsAre("model.target_gone", "model.to_gone", "model.target_gone", "model.not_added_before", "model.from_gone", "model.to_gone"));
}

TEST_F(Resolve, OneProblemPerCause) {
  auto build = reg.build();
  const Ref bad = build.relate("contributes_to", reg.at("INI-1").id(), ElementId{900});
  build.set(bad, "weight", 1.0);
  build.relate("about", reg.at("INI-1").id(), bad);
  EXPECT_THAT(problems(refuse(build)), ElementsAre("model.to_gone"));
}

TEST_F(Resolve, OneRelationPerEnd) {
  auto second = reg.build();
  second.relate("owned_by", reg.at("INI-1").id(), reg.at("PERS-1").id());
  EXPECT_THAT(problems(refuse(second)), ElementsAre("model.one_per_from"));
  auto two = reg.build();
  two.relate("owned_by", reg.at("INI-2").id(), reg.at("PERS-1").id());
  two.relate("owned_by", reg.at("INI-2").id(), reg.at("PERS-1").id());
  const auto result = refuse(two);
  EXPECT_THAT(problems(result), ElementsAre("model.one_per_from"));
  EXPECT_EQ(result.error().code, ErrorCode::kRefused);
  EXPECT_EQ(result.error().problems[0].where.path, "$.changes[1]");
  auto replace = reg.build();  // the outcome counts, not the order
  replace.relate("owned_by", reg.at("INI-1").id(), reg.at("PERS-1").id());
  replace.remove(RelationId{1});
  reg.must(replace);
}

TEST_F(Resolve, NoCircles) {
  auto self = reg.build();
  self.relate("depends_on", reg.at("INI-1").id(), reg.at("INI-1").id());
  EXPECT_THAT(problems(refuse(self)), ElementsAre("model.cycle"));
  auto chain = reg.build();
  chain.relate("depends_on", reg.at("INI-1").id(), reg.at("INI-2").id());
  reg.must(chain);
  auto back = reg.build();
  const Ref middle = back.add("initiative", {{"name", "Midden"}}, "INI-9");
  back.relate("depends_on", reg.at("INI-2").id(), middle);
  back.relate("depends_on", middle, reg.at("INI-1").id());
  const auto result = refuse(back);
  EXPECT_THAT(problems(result), ElementsAre("model.cycle"));
  const std::string sentence = result.error().problems[0].what.in(Language::kDutch);
  for (const char* name : {"kan pas na", "INI-1 → INI-2", "INI-9"}) EXPECT_THAT(sentence, HasSubstr(name));
  auto turn = reg.build();  // turning the chain round in one go is fine
  turn.remove(RelationId{2});
  turn.relate("depends_on", reg.at("INI-2").id(), reg.at("INI-1").id());
  reg.must(turn);
  auto diamond = reg.build();  // two ways to one thing are no circle
  const Ref a = diamond.add("initiative", {{"name", "a"}}), b = diamond.add("initiative", {{"name", "b"}}), c = diamond.add("initiative", {{"name", "c"}}),
            d = diamond.add("initiative", {{"name", "d"}});
  for (const auto& [from, to] : {std::pair{a, b}, {a, c}, {b, d}, {c, d}}) diamond.relate("depends_on", from, to);
  reg.must(diamond);
}

TEST_F(Resolve, ManyDependenciesAreCheckedInOneWalk) {
  auto build = reg.build();
  std::vector<Ref> chain;
  for (int i = 0; i < 30'000; ++i) {
    chain.push_back(build.add("initiative", {{"name", "stap"}}));
    if (i > 0) build.relate("depends_on", chain[static_cast<size_t>(i - 1)], chain.back());
  }
  reg.must(build);
  auto close = reg.build();
  close.relate("depends_on", ElementId{30'003}, ElementId{4});
  const auto result = refuse(close);
  EXPECT_THAT(problems(result), ElementsAre("model.cycle"));
  EXPECT_LT(result.error().in(Language::kEnglish).size(), 1000u);
}

// One relation at a time, and a whole heap at once: refused exactly when the other way round can be walked already.
TEST_F(Resolve, CirclesAreFoundFromBothSides) {
  constexpr uint32_t kThings = 14;
  auto build = reg.build();
  std::vector<Ref> things;
  for (uint32_t i = 0; i < kThings; ++i) things.push_back(build.add("initiative", {{"name", "ding"}}));
  reg.must(build);
  const uint32_t first = reg.snapshot()->element_slots() - kThings;
  std::vector<std::vector<bool>> reaches(kThings, std::vector<bool>(kThings));
  for (uint32_t i = 0; i < kThings; ++i) reaches[i][i] = true;
  uint64_t random = 7;
  const auto draw = [&] { return static_cast<uint32_t>((random = random * 6364136223846793005u + 1442695040888963407u) >> 33) % kThings; };
  size_t refused = 0, accepted = 0;
  for (int i = 0; i < 150; ++i) {
    const uint32_t from = draw(), to = draw();
    auto one = reg.build();
    one.relate("depends_on", ElementId{first + from}, ElementId{first + to});
    if (reaches[to][from]) {
      EXPECT_THAT(problems(refuse(one)), ElementsAre("model.cycle"));
      ++refused;
      continue;
    }
    reg.must(one);
    ++accepted;
    for (uint32_t a = 0; a < kThings; ++a) {
      for (uint32_t b = 0; b < kThings; ++b) {
        if (reaches[a][from] && reaches[to][b]) reaches[a][b] = true;
      }
    }
  }
  EXPECT_GT(refused, 20u);
  EXPECT_GT(accepted, 20u);
}

TEST_F(Resolve, PersonalTextsBecomeCommitments) {
  auto build = reg.build();
  const Ref person = build.add("person", {{"name", "Karel de Vries"}, {"phone", "0612345678"}, {"mandate", "tot € 5.000"}}, "PERS-7");
  build.relate("about", RelationId{0}, person, {{"said_by", "buurvrouw"}});
  auto changes = build.finish().value();
  const auto resolved = reg.resolve(changes);
  ASSERT_TRUE(resolved);
  const auto id = std::get<AddElement>(resolved->changes.changes[0]).id;
  ASSERT_EQ(resolved->personal.size(), 4u);
  std::map<std::string, bool> retained;
  for (const auto& text : resolved->personal) {
    EXPECT_EQ(text.salt.size(), 16u);
    EXPECT_EQ(text.commitment, commit_to(text.salt, text.text));
    retained[text.text] = text.retained;
    // A relation's text belongs to what it leaves from: here a relation, which leaves from INI-1.
    EXPECT_EQ(text.subject, text.text == "buurvrouw" ? Ref(reg.at("INI-1").id()) : Ref(id));
  }
  EXPECT_EQ(retained, (std::map<std::string, bool>{{"Karel de Vries", false}, {"0612345678", false}, {"tot € 5.000", true}, {"buurvrouw", false}}));
  const std::string bytes = encode_change_set(resolved->changes);
  for (const auto& [text, kept] : retained) EXPECT_THAT(bytes, testing::Not(HasSubstr(text)));

  // Sealed values come back as they are: replay, merge and undo do not know the text.
  auto again = reg.build();
  again.add("person", {{"name", resolved->personal[0].commitment}}, "PERS-8");
  const auto kept = reg.resolve(again.finish().value());
  ASSERT_TRUE(kept) << kept.error().in(Language::kEnglish);
  EXPECT_TRUE(kept->personal.empty());
  auto wrong = reg.build();
  wrong.add("goal", {{"name", resolved->personal[0].commitment}});
  EXPECT_THAT(problems(refuse(wrong)), ElementsAre("model.wrong_kind"));
}

TEST_F(Resolve, LabelsMustBeKnown) {
  auto build = reg.build();
  build.set_labels(reg.at("INI-1").id(), 8);
  const auto result = refuse(build);
  EXPECT_THAT(problems(result), ElementsAre("model.no_such_label"));
  EXPECT_EQ(result.error().problems[0].mend.in(Language::kEnglish), "Use only: secret, personal, board.");
}

TEST_F(Resolve, BringsBackWhatWasRemovedUnderItsOwnNumber) {
  const ElementId id = reg.at("INI-2").id();
  auto remove = reg.build();
  remove.remove(id);
  reg.must(remove);
  ChangeSet back;
  back.changes.emplace_back(AddElement{test_metamodel()->find_type("initiative"), "INI-2", {{test_metamodel()->name_field(), "Terug"}}, 0, id});
  back.changes.emplace_back(AddRelation{test_metamodel()->find_relation_type("depends_on"), Ref::added(0), reg.at("INI-1").id(), {}, 0, {Ref::kIndexMax}});
  ASSERT_TRUE(reg.commit(back));
  EXPECT_EQ(reg.at("INI-2").id(), id);
  EXPECT_EQ(reg.at("INI-2").degree_out(), 1u);
  EXPECT_THAT(problems(reg.resolve(back)), ElementsAre("model.number_taken"));
  std::get<AddElement>(back.changes[0]).id = {12'345};
  EXPECT_THAT(problems(reg.resolve(back)), Contains("model.number_taken"));
}

TEST_F(Resolve, UnknownTypesAndFields) {
  ChangeSet set;
  set.changes.emplace_back(AddElement{{999}, "", {}, 0, {Ref::kIndexMax}});
  set.changes.emplace_back(AddRelation{{999}, reg.at("INI-1").id(), reg.at("INI-2").id(), {}, 0, {Ref::kIndexMax}});
  set.changes.emplace_back(SetFields{reg.at("INI-1").id(), {{{9999}, "x"}, {reg.field("goal", "weight"), 1.0}, {test_metamodel()->name_field(), "a"}, {test_metamodel()->name_field(), "b"}}});
  set.changes.emplace_back(SetFields{Ref::added(0), {}});
  set.changes.emplace_back(SetKey{{0xffffffff}, "X"});
  EXPECT_THAT(problems(reg.resolve(set)), UnorderedElementsAre("model.no_such_type", "model.no_such_type", "model.field_not_here", "model.field_not_here", "model.field_twice", "model.target_gone"));
}

TEST_F(Resolve, RelationsOnRelationsHaveALimit) {
  auto build = reg.build();
  Ref at = RelationId{0};
  for (int i = 0; i < kRelationDepthMax + 1; ++i) at = build.relate("about", reg.at("INI-1").id(), at);
  EXPECT_THAT(problems(refuse(build)), Contains("model.too_deep"));
}

TEST_F(Resolve, ValuesAreSettled) {
  auto build = reg.build();
  build.add("initiative", {{"name", "x"}, {"notes", ""}, {"tags", Texts{}}, {"share", 0.5}, {"size", "small"}, {"money", Table{{{int64_t{2027}, Value{}}, {Value{}}}}}}, "INI-50");
  reg.must(build);
  const ElementView element = reg.at("INI-50");
  EXPECT_TRUE(element.field(reg.field("initiative", "notes")).empty());
  EXPECT_TRUE(element.field(reg.field("initiative", "tags")).empty());
  EXPECT_EQ(element.field(reg.field("initiative", "share")).to_value(), Value{Share{0.5}});
  EXPECT_EQ(element.field(reg.field("initiative", "size")).to_value(), Value{Choice{"small"}});
  EXPECT_EQ(element.field(reg.field("initiative", "money")).to_value(), (Value{Table{{{int64_t{2027}}}}}));
}

TEST_F(Resolve, ValuesThatDoNotFit) {
  const auto complaint = [&](const char* field, Value value) {
    auto build = reg.build();
    build.set(reg.at("INI-1").id(), field, std::move(value));
    const auto ids = problems(refuse(build));
    return ids.size() == 1 ? ids[0] : testing::PrintToString(ids);
  };
  EXPECT_EQ(complaint("name", "a\xff"), "model.unreadable_text");
  EXPECT_EQ(complaint("name", std::string("a\0b", 3)), "model.unreadable_text");
  EXPECT_EQ(complaint("notes", std::string(kTextBytesMax + 1, 'x')), "model.too_long");
  EXPECT_EQ(complaint("tags", Texts{{"a", "\x01"}}), "model.unreadable_text");
  EXPECT_EQ(complaint("picture", Document{"{\"a\": }"}), "model.not_json");
  EXPECT_EQ(complaint("picture", Document{std::string(kDocumentBytesMax + 1, ' ')}), "model.too_long");
  EXPECT_EQ(complaint("share", Share{std::nan("")}), "model.not_finite");
  EXPECT_EQ(complaint("kinds", Texts{{"data", "data"}}), "model.choice_twice");
  EXPECT_EQ(complaint("kinds", Texts{{"other"}}), "model.not_a_choice");
  EXPECT_EQ(complaint("deadline", Date{50'000'000}), "model.no_such_date");
  EXPECT_EQ(complaint("start", Quarter{-5}), "model.no_such_date");
  EXPECT_EQ(complaint("money", Table{{{int64_t{1}, euros(1), "once", "too much"}}}), "model.row_too_long");
  EXPECT_EQ(complaint("money", Table{{{"2027"}}}), "model.wrong_kind");
  EXPECT_EQ(complaint("money", Table{{{Value{}, Value{}, "often"}}}), "model.not_a_choice");
  EXPECT_EQ(complaint("cost", 3.0), "model.wrong_kind");
}

TEST_F(Resolve, Series) {
  auto build = reg.build();
  build.append(RelationId{0}, {{{1}, 1}});
  build.append(reg.at("INI-1").id(), {{{1}, std::numeric_limits<double>::infinity()}});
  build.append(reg.at("INI-1").id(), {{{1}, 1}}, std::string(201, 'x'));
  EXPECT_THAT(problems(refuse(build)), ElementsAre("model.series_of_relation", "model.point_not_finite", "model.series_name"));
}

TEST_F(Resolve, StopsCollectingAtALimit) {
  ChangeSet set;
  for (size_t i = 0; i < kProblemsMax + 10; ++i) set.changes.emplace_back(Remove{ElementId{500}});
  const auto result = reg.resolve(set);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().problems.size(), kProblemsMax + 1);
  EXPECT_EQ(result.error().problems.back().what.id(), "model.more_problems");
  EXPECT_EQ(result.error().code, ErrorCode::kNotFound);
  ChangeSet many;
  many.changes.resize(kChangesMax + 1, Remove{ElementId{0}});
  const auto too_many = reg.resolve(std::move(many));
  ASSERT_FALSE(too_many);
  EXPECT_EQ(too_many.error().code, ErrorCode::kTooLarge);
}

TEST(JsonCheck, TakesJsonAndNothingElse) {
  for (const char* good : {"{}", "[]", " [1, -2.5e+3, \"a\\u00e9\\n\", true, false, null] ", "{\"a\": {\"b\": [0]}}", "0", "\"\"", "-0.1E5"}) EXPECT_TRUE(is_json(good)) << good;
  for (const char* bad : {"", "{", "[1,]", "{a: 1}", "{\"a\" 1}", "01", "1.", "+1", "\"\t\"", "\"\\x\"", "\"\\u12g4\"", "nul", "[] []", "{\"a\":1,}", "'a'", "1e", "-"}) {
    EXPECT_FALSE(is_json(bad)) << bad;
  }
  EXPECT_TRUE(is_json(std::string(60, '[') + std::string(60, ']')));
  EXPECT_FALSE(is_json(std::string(100'000, '[')));
}

TEST(Numbers, SurviveACheckpoint) {
  TestRegister reg;
  auto build = reg.build();
  const Ref a = build.add("goal", {{"name", "a"}}, "DOEL-17");
  build.relate("contributes_to", a, build.add("goal", {{"name", "b"}}));
  reg.must(build);
  const auto read = NumberAllocator::decode(reg.numbers().encode());
  ASSERT_TRUE(read);
  EXPECT_EQ(read->elements(), 2u);
  EXPECT_EQ(read->relations(), 1u);
  EXPECT_EQ(read->encode(), reg.numbers().encode());
  NumberAllocator observed;
  observed.observe(*reg.snapshot());
  EXPECT_EQ(observed.encode(), reg.numbers().encode());
  EXPECT_EQ(observed.next_key(test_metamodel()->find_type("goal")), 18u);
  EXPECT_FALSE(NumberAllocator::decode("\x01"));
  EXPECT_FALSE(NumberAllocator::decode(reg.numbers().encode() + "x"));
}

TEST(ChangeBuilder, CollectsUnknownNames) {
  TestRegister reg;
  auto build = reg.build();
  build.add("goals", {{"name", "a"}}, "X-1");
  build.add("goal", {{"nme", "a"}, {"something_else", "b"}});
  build.relate("contribute_to", Ref::added(0), Ref::added(1));
  build.at("NO-1");
  const auto result = build.finish();
  ASSERT_FALSE(result);
  ASSERT_EQ(result.error().problems.size(), 5u);
  EXPECT_EQ(result.error().problems[0].mend.in(Language::kEnglish), "Do you mean “goal”?");
  EXPECT_EQ(result.error().problems[1].mend.in(Language::kDutch), "Bedoel je “name”?");
  EXPECT_EQ(result.error().problems[2].mend.in(Language::kDutch), "Kijk in het metamodel welke namen er zijn.");
  EXPECT_EQ(result.error().problems[3].mend.in(Language::kEnglish), "Do you mean “contributes_to”?");
  EXPECT_EQ(result.error().problems[4].what.in(Language::kDutch), "Er is geen element met de code NO-1.");
  EXPECT_TRUE(build.finish());  // empty again
}

}  // namespace
}  // namespace koers::model
