#include "exchange/pack/sector_pack.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "base/text.h"
#include "model/change_builder.h"
#include "model/snapshot.h"

namespace koers::exchange::pack {
namespace {

using model::Choice;
using model::View;
using ::testing::HasSubstr;

class Register {
 public:
  const model::SnapshotPtr& snapshot() const { return snapshot_; }
  View view(Language language = Language::kDutch) const { return View(snapshot_, View::kEverything, language); }
  void apply(const model::ChangeSet& changes) {
    const auto resolved = model::resolve(*snapshot_, changes, numbers_, [] { return std::string(16, 's'); });
    ASSERT_TRUE(resolved) << resolved.error().in(Language::kEnglish);
    for (const auto& one : resolved->personal) snapshot_->personal().put(one.commitment, one.text);
    snapshot_ = snapshot_->apply(*resolved, snapshot_->revision() + 1);
  }
  PackPlan plan(const std::string& name, Language language = Language::kDutch) const {
    return *plan_pack(view(language), **find_sector_pack(name));
  }
  PackPlan add(const std::string& name, Language language = Language::kDutch) {
    PackPlan made = plan(name, language);
    apply(made.changes);
    return made;
  }
  model::ElementView named(std::string_view type, std::string_view name) const {
    model::ElementView found;
    view().for_each_element(snapshot_->metamodel().find_type(type), [&](const model::ElementView& element) {
      if (view().name(element) == name) found = element;
    });
    return found;
  }
  void set_status(const model::ElementView& element, const char* status) {
    model::ChangeBuilder build(snapshot_);
    build.set(element.id(), "status", Choice{status});
    apply(*build.finish());
  }

 private:
  model::SnapshotPtr snapshot_ = model::Snapshot::empty(model::builtin_metamodel(), std::make_shared<model::PersonalValues>());
  model::NumberAllocator numbers_;
};

class EachPack : public ::testing::TestWithParam<const char*> {};

TEST_P(EachPack, GoesIntoAnEmptyRegisterAsProposals) {
  Register reg;
  const SectorPack& pack = **find_sector_pack(GetParam());
  const PackPlan plan = reg.add(GetParam());
  EXPECT_EQ(plan.elements_added, pack.elements.size());
  EXPECT_EQ(plan.links_added, pack.links.size());
  EXPECT_LE(reg.snapshot()->element_count(), kElementsMax);
  EXPECT_GE(reg.snapshot()->element_count(), 50u);
  for (const StandingElement& one : pack_standing(reg.view(), pack)) {
    EXPECT_EQ(one.standing, PackStanding::kProposal) << one.of->name;
    EXPECT_TRUE(one.came_from_pack) << one.of->name;
  }
}

// What a CIO would look for first.
TEST_P(EachPack, HasSomethingOfEachKindAndNothingTwice) {
  const SectorPack& pack = **find_sector_pack(GetParam());
  std::map<std::string, int> kinds;
  std::set<std::pair<std::string, std::string>> dutch, english;
  for (const PackElement& element : pack.elements) {
    ++kinds[element.type];
    EXPECT_TRUE(dutch.emplace(element.type, fold(element.label.nl)).second) << element.label.nl;
    EXPECT_TRUE(english.emplace(element.type, fold(element.label.en)).second) << element.label.en;
  }
  for (const auto& [type, least] : std::map<std::string, int>{{"role", 8},
                                                              {"body", 4},
                                                              {"goal", 5},
                                                              {"process", 5},
                                                              {"use_case", 3},
                                                              {"risk", 5},
                                                              {"norm", 3},
                                                              {"driver", 5},
                                                              {"data_object", 2}}) {
    EXPECT_GE(kinds[type], least) << type;
  }
  std::set<std::string> linked;
  for (const PackLink& link : pack.links) linked.insert(link.from), linked.insert(link.to);
  for (const PackElement& element : pack.elements) EXPECT_TRUE(linked.contains(element.name)) << element.name << " hangs loose";
  EXPECT_FALSE(pack.label.nl.empty() || pack.label.en.empty() || pack.help.nl.empty() || pack.help.en.empty());
}

TEST_P(EachPack, AddedTwiceAddsNothing) {
  Register reg;
  reg.add(GetParam());
  EXPECT_TRUE(reg.plan(GetParam()).changes.changes.empty());
  EXPECT_TRUE(reg.plan(GetParam(), Language::kEnglish).changes.changes.empty()) << "nor in the other language";
  // Not after somebody renamed, took over, or turned down either.
  model::ChangeBuilder build(reg.snapshot());
  build.set(reg.named("role", "CISO").id(), "name", std::string("Beveiligingschef"));
  reg.apply(*build.finish());
  reg.set_status(reg.named("role", "CIO"), "active");
  reg.set_status(reg.named("risk", "Persoonsgegevens op straat"), "rejected");
  EXPECT_TRUE(reg.plan(GetParam()).changes.changes.empty());
}

TEST_P(EachPack, RemovalTakesProposalsAndLeavesTheRest) {
  Register reg;
  reg.add(GetParam());
  const uint32_t all = reg.snapshot()->element_count();
  reg.set_status(reg.named("role", "CIO"), "active");
  reg.set_status(reg.named("risk", "Persoonsgegevens op straat"), "rejected");
  const PackPlan removal = plan_pack_removal(reg.view(), **find_sector_pack(GetParam()));
  EXPECT_EQ(removal.elements_present, all - 2);
  reg.apply(removal.changes);
  EXPECT_EQ(reg.snapshot()->element_count(), 2u);
  EXPECT_TRUE(reg.named("role", "CIO"));
  EXPECT_EQ(plan_pack_removal(reg.view(), **find_sector_pack(GetParam())).changes.changes.size(), 0u);
}

INSTANTIATE_TEST_SUITE_P(All, EachPack,
                         ::testing::Values("gemeente", "ziekenhuis", "woningcorporatie", "industrie", "verzekeraar", "onderwijs"),
                         [](const auto& one) { return std::string(one.param); });

TEST(SectorPack, WhatIsThereByNameIsUsedAndStaysAsItIs) {
  Register reg;
  model::ChangeBuilder build(reg.snapshot());
  build.add("role", {{"name", "ciso "}, {"status", Choice{"active"}}});
  reg.apply(*build.finish());
  const PackPlan plan = reg.add("gemeente");
  EXPECT_EQ(plan.elements_present, 1u);
  EXPECT_EQ(reg.snapshot()->element_count(reg.snapshot()->metamodel().find_type("role")), 11u);
  const model::ElementView own = reg.named("role", "ciso ");
  EXPECT_GT(own.degree_out(), 3u) << "the pack's links go to it";
  const PackPlan removal = plan_pack_removal(reg.view(), **find_sector_pack("gemeente"));
  reg.apply(removal.changes);
  EXPECT_EQ(reg.snapshot()->element_count(), 1u) << "what was there is nobody's proposal";
}

TEST(SectorPack, ASecondSectorAddsOnlyItsOwn) {
  Register reg;
  reg.add("gemeente");
  const PackPlan second = reg.add("onderwijs");
  EXPECT_GE(second.elements_present, 20u);
  EXPECT_EQ(second.elements_added + second.elements_present, (*find_sector_pack("onderwijs"))->elements.size());
}

TEST(SectorPack, NamesAreInTheLanguageOfWhoAddsIt) {
  Register reg;
  reg.add("ziekenhuis", Language::kEnglish);
  EXPECT_TRUE(reg.named("role", "Information manager"));
  EXPECT_FALSE(reg.named("role", "Informatiemanager"));
  EXPECT_THAT(reg.view().text(reg.named("risk", "Ransomware stops the work"), reg.snapshot()->metamodel().find_field(reg.snapshot()->metamodel().find_type("risk"), "cause")),
              HasSubstr("opens an attachment"));
}

// No text was left in the other language: a few words that only one of them has.
TEST_P(EachPack, SaysTheSameInBothLanguages) {
  const SectorPack& pack = **find_sector_pack(GetParam());
  for (const PackElement& element : pack.elements) {
    ASSERT_EQ(element.dutch.size(), element.english.size()) << element.name;
    for (size_t i = 0; i < element.dutch.size(); ++i) {
      EXPECT_EQ(element.dutch[i].first, element.english[i].first);
      const auto* english = element.english[i].second.get<std::string>();
      if (english == nullptr) continue;
      for (const char* word : {" de ", " het ", " een ", " voor ", " en ", " niet ", "Verordening", "Richtlijn"}) EXPECT_EQ((' ' + *english).find(word), std::string::npos) << *english;
    }
  }
}

TEST(SectorPack, AnUnknownNameIsAnsweredWithTheNamesThereAre) {
  const auto none = find_sector_pack("waterschap");
  ASSERT_FALSE(none);
  EXPECT_THAT(none.error().in(Language::kDutch), HasSubstr("gemeente, ziekenhuis, woningcorporatie, industrie, verzekeraar, onderwijs"));
}

TEST(SectorPack, FaultsInAPackNameTheirLine) {
  const auto pack = read_sector_pack("proef.yaml", R"(sector: proef
elements:
  kabouter:
    a: {nl: A, en: A}
  goal:
    b: {nl: B}
    e: {nl: E, en: E, text: Alleen Nederlands.}
    c: {nl: C, en: C, level: hoogst, kleur: rood}
  role:
    d: {nl: D, en: D}
    d2: {nl: D, en: D, level: direct}
links:
  - d owns
  - b owns d
  - c vliegt d
)",
                                     *model::builtin_metamodel());
  ASSERT_FALSE(pack);
  const std::string said = pack.error().in(Language::kEnglish);
  for (const char* expected :
       {"kabouter", "“b” needs nl and en", "“text” needs nl and en", "“hoogst” does not fit Level", "kleur", "“d owns”", "“b owns d”", "“c vliegt d”", "proef.yaml"})
    EXPECT_THAT(said, HasSubstr(expected));
}

}  // namespace
}  // namespace koers::exchange::pack
