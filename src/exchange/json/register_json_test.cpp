#include "exchange/json/register_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <random>

#include "base/json_io.h"
#include "model/change_builder.h"
#include "model/test_register.h"

namespace koers::exchange::json {
namespace {

using model::ChangeBuilder;
using model::Choice;
using model::Ref;
using model::View;
using ::testing::HasSubstr;

class Register {
 public:
  explicit Register(model::MetamodelPtr metamodel = model::builtin_metamodel())
      : snapshot_(model::Snapshot::empty(std::move(metamodel), std::make_shared<model::PersonalValues>())) {}
  const model::SnapshotPtr& snapshot() const { return snapshot_; }
  View view(model::Labels labels = View::kEverything) const { return View(snapshot_, labels); }
  std::string text(model::Labels labels = View::kEverything) const { return write_register(view(labels), own_); }
  std::vector<model::ResolvedChangeSet::PersonalText> personal;

  void apply(const model::ChangeSet& changes) {
    if (changes.changes.empty()) return;
    const auto resolved =
        model::resolve(*snapshot_, changes, numbers_, [&] { return std::to_string(10'000'000'000'000'000 + ++salt_).substr(0, 16); });
    ASSERT_TRUE(resolved) << resolved.error().in(Language::kEnglish);
    for (const auto& one : resolved->personal) snapshot_->personal().put(one.commitment, one.text), personal.push_back(one);
    snapshot_ = snapshot_->apply(*resolved, snapshot_->revision() + 1);
  }
  Result<RegisterImport> plan(const std::string& text, SameKey same_key = SameKey::kSameThing) const {
    return plan_register_import(view(), TRY(read_register_file(text, snapshot_->metamodel().version())), same_key);
  }
  RegisterImportReport import(const std::string& text, SameKey same_key = SameKey::kSameThing) {
    const auto planned = plan(text, same_key);
    if (!planned) {
      ADD_FAILURE() << planned.error().in(Language::kEnglish);
      return {};
    }
    apply(planned->changes);
    return planned->report;
  }
  void set_own(std::vector<std::string> own) { own_ = std::move(own); }

 private:
  model::SnapshotPtr snapshot_;
  model::NumberAllocator numbers_;
  std::vector<std::string> own_;
  uint64_t salt_ = 0;
};

// A bit of everything: tables, personal values, read labels, measurements, links on links.
void fill(Register& reg) {
  ChangeBuilder build(reg.snapshot());
  const Ref goal = build.add("goal", {{"name", "Kortere “doorlooptijd”\n2e regel"}, {"horizon", int64_t{2029}}, {"weight", 0.1}});
  const Ref plan = build.add("initiative",
                             {{"name", "Zaaksysteem"},
                              {"size", Choice{"large"}},
                              {"deadline", *parse_iso_date("2027-07-01")},
                              {"spent", Money{123'456}},
                              {"planned_cost", model::Table{{{int64_t{2027}, Money{100}}, {int64_t{2028}, Money{-5}}}}}},
                             "INI-7", 1);
  const Ref person = build.add("person", {{"name", "Jan Jansen"}, {"email", "jan@voorbeeld.nl"}, {"notes", "bellen"}}, "PER-1");
  const Ref kpi = build.add("kpi", {{"name", "Doorlooptijd"}});
  build.add("document", {{"name", "Visie"}, {"sections", model::Document{"{\"b\": [1, 2.0], \"a\": {}}"}}});
  build.relate("contributes_to", plan, goal, {{"weight", 0.5}});
  build.relate("owns", person, goal);
  build.append(kpi, {{*parse_iso_date("2027-01-01"), 12.5}, {*parse_iso_date("2027-04-01"), 1e-7}});
  build.append(kpi, {{*parse_iso_date("2027-01-01"), 3}}, "wijk noord");
  reg.apply(*build.finish());
}

model::ElementView at(const Register& reg, std::string_view key) { return reg.snapshot()->find(key); }

TEST(RegisterJson, IntoAnEmptyRegisterAndOutAgainItIsTheSameBytes) {
  Register reg, copy;
  fill(reg);
  const std::string text = reg.text();
  const RegisterImportReport report = copy.import(text);
  EXPECT_EQ(report.elements_added, 5u);
  EXPECT_EQ(report.relations_added, 2u);
  EXPECT_EQ(report.points_added, 3u);
  EXPECT_EQ(copy.text(), text);
}

TEST(RegisterJson, IntoTheSameRegisterItChangesNothing) {
  Register reg;
  fill(reg);
  const auto plan = reg.plan(reg.text());
  ASSERT_TRUE(plan) << plan.error().in(Language::kEnglish);
  EXPECT_TRUE(plan->changes.changes.empty());
  EXPECT_EQ(plan->report.elements_unchanged, 5u);
  EXPECT_EQ(plan->report.relations_unchanged, 2u);
}

// One random change at a time: things added, changed, linked (links to links too), removed, relabelled, measured.
class Histories {
 public:
  explicit Histories(uint32_t seed) : random_(seed) {}

  void step(Register& reg) {
    elements_.clear(), relations_.clear();
    reg.view().for_each_element([this](const model::ElementView& element) { elements_.push_back(element.id()); });
    reg.view().for_each_relation([this](const model::RelationView& relation) { relations_.push_back(relation.id()); });
    ChangeBuilder build(reg.snapshot());
    switch (elements_.size() < 4 ? 0 : below(10)) {
      case 8: build.relate("contributes_to", pick_element(), pick_element(), {{"weight", static_cast<double>(below(50)) / 3}}); break;
      case 9: build.relate("owned_by", pick_element(), pick_element()); break;
      case 0:
      case 1: add(build); break;
      case 2: build.set(pick_element(), below(2) == 0 ? "notes" : "name", text()); break;
      case 3:
        build.relate("about", pick_any(), pick_any(), below(2) == 0 ? ChangeBuilder::Fields{{"said_by", text()}} : ChangeBuilder::Fields{});
        break;
      case 4: build.set_labels(pick_any(), static_cast<model::Labels>(below(8))); break;
      case 5:
        build.append(pick_element(), {{Date{static_cast<int32_t>(below(5))}, static_cast<double>(below(9)) / 7}},
                     below(2) == 0 ? "" : "tweede");
        break;
      case 6:
        if (below(3) == 0) build.remove(pick_any());
        break;
      default: build.set_key(pick_element(), "K-" + std::to_string(below(1'000'000))); break;
    }
    const auto changes = build.finish();
    model::NumberAllocator numbers;
    numbers.observe(*reg.snapshot());
    if (changes && model::resolve(*reg.snapshot(), *changes, numbers, [] { return std::string(16, 's'); })) reg.apply(*changes);
  }

 private:
  uint64_t below(uint64_t count) { return random_() % count; }
  std::string text() {
    static const std::vector<std::string> kTexts{"gewoon",          "é🙂",         "\"aanhaling\" \\ schuin",
                                                 "regel\neen\ttab", "{\"key\": [", std::string(300, 'x')};
    return kTexts[below(kTexts.size())];
  }
  void add(ChangeBuilder& build) {
    const uint64_t kind = below(3);
    if (kind == 0)
      build.add("person", {{"name", text()}, {"phone", text()}, {"mandate", text()}}, {}, static_cast<model::Labels>(below(3)));
    else if (kind == 1)
      build.add("goal", {{"name", text()}, {"weight", static_cast<double>(below(1000)) / 13}, {"tags", model::Texts{{text(), text()}}}});
    else
      build.add("initiative",
                {{"name", text()},
                 {"share", Share{static_cast<double>(below(100)) / 100}},
                 {"mandatory", below(2) == 0},
                 {"secret_note", text()},
                 {"money", model::Table{{{int64_t{2027}, Money{static_cast<int64_t>(below(1000))}, Choice{"once"}}, {int64_t{2028}}}}}});
  }
  model::ElementId pick_element() { return elements_[below(elements_.size())]; }
  Ref pick_any() { return relations_.empty() || below(3) != 0 ? Ref(pick_element()) : Ref(relations_[below(relations_.size())]); }

  std::mt19937 random_;
  std::vector<model::ElementId> elements_;
  std::vector<model::RelationId> relations_;
};

class RegisterJsonRandom : public ::testing::TestWithParam<uint32_t> {};
TEST_P(RegisterJsonRandom, RoundTrip) {
  Register reg(model::test_metamodel()), copy(model::test_metamodel());
  Histories histories(GetParam());
  for (int i = 0; i < 300; ++i) histories.step(reg);
  const std::string text = reg.text();
  EXPECT_GT(reg.snapshot()->relation_count(), 3u);
  copy.import(text);
  EXPECT_EQ(copy.text(), text);
  const auto again = reg.plan(text);
  ASSERT_TRUE(again) << again.error().in(Language::kEnglish);
  EXPECT_TRUE(again->changes.changes.empty());
}
INSTANTIATE_TEST_SUITE_P(Seeds, RegisterJsonRandom, ::testing::Range(1u, 21u));

TEST(RegisterJson, WhatIsChangedInTheFileIsChangedAndNothingElse) {
  Register reg;
  fill(reg);
  std::string text = reg.text();
  const auto replace = [&](const std::string& from, const std::string& to) {
    ASSERT_NE(text.find(from), std::string::npos) << from;
    text.replace(text.find(from), from.size(), to);
  };
  replace("\"size\":\"large\"", "\"size\":\"small\"");
  replace("\"horizon\":2029", "\"horizon\":null");
  replace("\"weight\":0.5", "\"weight\":0.25");
  replace("[\"2027-01-01\",12.5]", "[\"2027-01-01\",13]");
  ChangeBuilder build(reg.snapshot());
  build.set(at(reg, "INI-7").id(), "progress", Share{0.5});  // in the register alone: stays
  reg.apply(*build.finish());
  const RegisterImportReport report = reg.import(text);
  EXPECT_EQ(report.elements_changed, 2u);
  EXPECT_EQ(report.relations_changed, 1u);
  EXPECT_EQ(report.points_added, 1u);
  ASSERT_EQ(report.changed.size(), 3u);
  EXPECT_EQ(report.changed[0].before, "2.029");
  EXPECT_EQ(report.changed[0].after, "");
  const std::string after = reg.text();
  EXPECT_THAT(after, HasSubstr("\"size\":\"small\""));
  EXPECT_THAT(after, HasSubstr("\"progress\":0.5"));
  EXPECT_THAT(after, HasSubstr("[\"2027-01-01\",13.0]"));
  EXPECT_EQ(after.find("horizon"), std::string::npos);
}

TEST(RegisterJson, WhoseKeysMeanOtherThingsIsAskedFirst) {
  Register reg, other;
  fill(reg);
  ChangeBuilder build(other.snapshot());
  build.add("initiative", {{"name", "Heel iets anders"}}, "INI-7");
  build.add("goal", {{"name", "Ons doel"}}, "PER-1");
  other.apply(*build.finish());
  const auto refused = other.plan(reg.text());
  ASSERT_FALSE(refused);
  ASSERT_EQ(refused.error().problems.size(), 2u) << refused.error().in(Language::kEnglish);
  EXPECT_THAT(refused.error().in(Language::kDutch),
              HasSubstr("INI-7 heet in dit register “Heel iets anders” en in het bestand “Zaaksysteem”"));
  EXPECT_EQ(refused.error().problems[0].where.path, "$.elements[1].fields.name");
  EXPECT_FALSE(other.plan(reg.text(), SameKey::kRenamed)) << "another type is never the same thing";
  const RegisterImportReport report = other.import(reg.text(), SameKey::kOtherThing);
  EXPECT_EQ(report.elements_added, 5u);
  EXPECT_EQ(other.snapshot()->element_count(), 7u);
  EXPECT_EQ(other.snapshot()->relation_count(), 2u) << "links follow to the new keys";
  EXPECT_EQ(other.view().name(at(other, "INI-7")), "Heel iets anders");
}

TEST(RegisterJson, WhatWasErasedStaysErased) {
  Register reg, copy;
  fill(reg);
  for (const auto& one : reg.personal) reg.snapshot()->personal().erase(one.commitment);
  const std::string text = reg.text();
  EXPECT_EQ(text.find("Jansen"), std::string::npos);
  EXPECT_THAT(text, HasSubstr("\"erased\":[\"name\",\"notes\",\"email\"]"));
  copy.import(text);
  EXPECT_EQ(copy.text(), text);
  EXPECT_EQ(copy.view().name(copy.snapshot()->find("PER-1")), "gewist");
  EXPECT_TRUE(reg.plan(text)->changes.changes.empty());
}

TEST(RegisterJson, WhatAPersonMayNotSeeIsNotInTheFile) {
  Register reg;
  fill(reg);
  const std::string text = reg.text(0);
  EXPECT_THAT(text, HasSubstr("\"complete\":false"));
  EXPECT_EQ(text.find("Zaaksysteem"), std::string::npos);
  EXPECT_EQ(text.find("contributes_to"), std::string::npos) << "a link whose end is hidden";
  Register twin;
  fill(twin);
  ChangeBuilder build(twin.snapshot());
  build.set(at(twin, "INI-7").id(), "name", std::string("Een heel andere naam"));
  twin.apply(*build.finish());
  EXPECT_EQ(twin.text(0), text) << "two registers that differ only in what one may not see";
}

TEST(RegisterJson, WhatFitsNotIsRefusedWithItsPlace) {
  const Register reg;
  const std::string head = "{\"format\":\"koers-register\",\"format_version\":1,\"metamodel\":{\"version\":\"1.0.0\"},";
  const auto refusal = [&](const std::string& text) {
    const auto plan = reg.plan(text);
    EXPECT_FALSE(plan) << text;
    return plan ? std::string() : plan.error().in(Language::kDutch);
  };
  EXPECT_THAT(refusal("[]"), HasSubstr("geen register van Koers"));
  EXPECT_THAT(refusal(""), HasSubstr("geen register van Koers"));
  EXPECT_THAT(refusal("{\"format\":\"koers-register\",\"format_version\":2}"),
              HasSubstr("versie 2 van het formaat; deze Koers leest tot en met versie 1"));
  EXPECT_THAT(
      refusal(
          "{\"format\":\"koers-register\",\"format_version\":1,\"metamodel\":{\"version\":\"9.0.0\"},\"elements\":[],\"relations\":[]}"),
      HasSubstr("metamodel 9.0.0"));
  EXPECT_THAT(refusal(head + "\"elements\":[{}],\"relations\":[]}"), HasSubstr("“key”"));
  EXPECT_THAT(refusal(head + "\"elements\":[{\"key\":\"A-1\",\"type\":\"goal\",\"fields\":{\"name\":3}}],\"relations\":[]}"),
              HasSubstr("Naam verwacht tekst"));
  EXPECT_THAT(refusal(head + "\"elements\":[{\"key\":\"A-1\",\"type\":\"kabouter\",\"fields\":{}}],\"relations\":[]}"),
              HasSubstr("kabouter"));
  EXPECT_THAT(refusal(head + "\"elements\":[{\"key\":\"A-1\",\"type\":\"goal\",\"fields\":{\"name\":\"x\"}},{\"key\":\"A-1\",\"type\":"
                             "\"goal\",\"fields\":{\"name\":\"y\"}}],\"relations\":[]}"),
              HasSubstr("twee keer"));
  EXPECT_THAT(refusal(head + "\"elements\":[],\"relations\":[{\"type\":\"owns\",\"from\":\"A-1\",\"to\":\"#1\",\"fields\":{}}]}"),
              HasSubstr("A-1"));
  EXPECT_THAT(
      refusal(head + "\"elements\":[{\"key\":\"A-1\",\"type\":\"goal\",\"fields\":{\"name\":\"x\"},\"extra\":1}],\"relations\":[]}"),
      HasSubstr("“extra” hoort hier niet"));
  EXPECT_THAT(refusal(head + "\"elements\":[}],\"relations\":[]}"), HasSubstr("geen JSON"));
  EXPECT_THAT(refusal(head + "\"elements\":[{\"a\":1}{}],\"relations\":[]}"), HasSubstr("geen JSON"));
  EXPECT_THAT(refusal(head + "\"elements\":[" + std::string(100'000, '[')), HasSubstr("geen JSON"));
  EXPECT_THAT(refusal(head + "\"elements\":[{\"key\":\"A-1\",\"type\":\"goal\",\"fields\":{\"name\":" + std::string(100, '[') +
                      std::string(100, ']') + "}}],\"relations\":[]}"),
              HasSubstr("te veel lagen"));
}

// A little of what the fuzz target does at length: bytes changed, taken out, doubled. Read or refused in words, and what is read can be written.
TEST(RegisterJson, DamagedFilesAreReadOrRefused) {
  Register reg;
  fill(reg);
  const std::string whole = reg.text();
  std::mt19937 random(7);
  const std::string_view letters = "{}[]\",:\\0123456789.eE-+ntf\n u#@";
  size_t read = 0, refused = 0;
  for (int i = 0; i < 3000; ++i) {
    std::string text = whole;
    for (uint64_t changes = 1 + random() % 3; changes > 0; --changes) {
      const size_t at = random() % text.size();
      switch (random() % 4) {
        case 0: text[at] = letters[random() % letters.size()]; break;
        case 1: text.erase(at, 1 + random() % 20); break;
        case 2: text.insert(at, text.substr(random() % text.size(), random() % 40)); break;
        default: text.resize(at + 1); break;
      }
      if (text.empty()) text = "{";
    }
    Register target;
    const auto plan = target.plan(text);
    if (!plan) {
      ++refused;
      ASSERT_FALSE(plan.error().in(Language::kDutch).empty());
      continue;
    }
    model::NumberAllocator numbers;
    if (!model::resolve(*target.snapshot(), plan->changes, numbers, [] { return std::string(16, 's'); })) continue;
    ++read;
    target.apply(plan->changes);
    ASSERT_TRUE(target.plan(target.text())->changes.changes.empty()) << text;
  }
  EXPECT_GT(read, 30u);
  EXPECT_GT(refused, 1000u);
}

TEST(RegisterJson, LimitsHold) {
  const auto read = [](const std::string& text, RegisterFileLimits limits) {
    const auto file = read_register_file(text, "1.0.0", limits);
    return file ? std::string() : std::string(file.error().code_name());
  };
  const std::string text = Register().text();
  EXPECT_EQ(read(text, {}), "");
  EXPECT_EQ(read(text, {.bytes_max = 20}), "too_large");
  Register reg;
  fill(reg);
  EXPECT_EQ(read(reg.text(), {.records_max = 4}), "too_large");
  EXPECT_EQ(read(reg.text(), {.record_bytes_max = 50}), "too_large");
  std::string many =
      "{\"format\":\"koers-register\",\"format_version\":1,\"elements\":[],\"relations\":[],\"metamodel\":{\"version\":\"1.0.0\",\"own\":["
      "\"\",\"\"]}}";
  EXPECT_EQ(read(many, {.own_max = 1}), "invalid_input");
}

TEST(RegisterJson, ProblemsOfTheRegisterNameTheirPlaceInTheFile) {
  Register reg;
  const auto plan = reg.plan(
      "{\"format\":\"koers-register\",\"format_version\":1,\"metamodel\":{\"version\":\"1.0.0\"},\"elements\":["
      "{\"key\":\"A-1\",\"type\":\"goal\",\"fields\":{\"name\":\"x\"}},{\"key\":\"A-2\",\"type\":\"goal\",\"fields\":{}}],\"relations\":[]"
      "}");
  ASSERT_TRUE(plan);
  model::NumberAllocator numbers;
  const auto resolved = model::resolve(*reg.snapshot(), plan->changes, numbers, [] { return std::string(16, 's'); });
  ASSERT_FALSE(resolved);
  EXPECT_EQ(in_register_file(resolved.error(), *plan).problems[0].where.path, "$.elements[1].fields.name");
}

TEST(RegisterJson, KnowsAFileByItsContent) {
  EXPECT_TRUE(is_register_file(Register().text()));
  EXPECT_TRUE(is_register_file("\xEF\xBB\xBF {\"format_version\": 7, \"format\": \"koers-register\""));
  EXPECT_FALSE(is_register_file("Naam;Doel\n"));
  EXPECT_FALSE(is_register_file("{\"changes\": []}"));
}

// Every type and field of the metamodel is in the schema, and nothing that this person may not see.
TEST(RegisterJson, TheSchemaNamesWhatMayStandThere) {
  const Register reg;
  const boost::json::value schema = register_schema(reg.view()), less = register_schema(reg.view(0));
  for (const model::ElementType& type : reg.snapshot()->metamodel().types()) {
    const auto& properties = schema.at("$defs").at("element_" + type.name).at("properties").as_object();
    for (const model::FieldId id : type.fields) {
      const model::Field& field = reg.snapshot()->metamodel().field(id);
      EXPECT_EQ(properties.contains(field.name), !field.removed) << field.symbol;
      if (field.labels == 0) continue;
      EXPECT_FALSE(less.at("$defs").at("element_" + type.name).at("properties").as_object().contains(field.name)) << field.symbol;
    }
  }
  EXPECT_EQ(schema.at("properties").at("format_version").at("const"), kRegisterFormatVersion);
}

}  // namespace
}  // namespace koers::exchange::json
