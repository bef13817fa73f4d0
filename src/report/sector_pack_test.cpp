// What a sector pack does, and does not do, to everything that is computed: proposals count nowhere until somebody takes them over.
#include "exchange/pack/sector_pack.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/health/health.h"
#include "analysis/portfolio/portfolio.h"
#include "ledger/ledger.h"
#include "model/change_builder.h"
#include "registry/registry.h"
#include "report/information_plan.h"
#include "report/plan_facts.h"

namespace koers::report {
namespace {

namespace pack = exchange::pack;
namespace health = analysis::health;
namespace portfolio = analysis::portfolio;
using model::Choice;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const Date kToday = *make_date(2026, 11, 22);

class SectorPackEffects : public ::testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    registry::Options options;
    options.clock = &clock_;
    options.metamodel = {model::builtin_metamodel_source()};
    registry_ = *registry::Registry::open(ledger::create_memory_ledger("test"), options);
  }
  model::View view() const { return model::View(*registry_->snapshot()); }
  model::Revision add() {
    auto plan = pack::plan_pack(view(), **pack::find_sector_pack(GetParam()));
    EXPECT_TRUE(plan) << plan.error().in(Language::kEnglish);
    const auto committed = registry_->commit(std::move(plan->changes));
    EXPECT_TRUE(committed) << committed.error().in(Language::kEnglish);
    return committed->revision;
  }
  void commit(model::ChangeBuilder& build) {
    build.author("test");
    const auto committed = registry_->commit(*build.finish());
    ASSERT_TRUE(committed) << committed.error().in(Language::kEnglish);
  }
  health::Answer health_of(const model::View& view) const {
    Control control;
    return *health::run(view, {.today = kToday}, control);
  }
  portfolio::Plan plan_of(const model::View& view) const {
    Control control;
    portfolio::Options options;
    options.today = kToday;
    options.schedules = 50;
    return *portfolio::run(view, options, control);
  }
  std::string document() const {
    const model::View now = view();
    const portfolio::Plan plan = plan_of(now);
    const health::Answer answer = health_of(now);
    const portfolio::Worth worth;  // what a choice is worth is not what is looked at here
    const portfolio::Stability stability;
    const portfolio::StabilityOptions unsure;
    return information_plan_html({"Proef", false, kToday, "", now, plan, worth, stability, unsure, answer});
  }
  model::ElementView first_of(std::string_view type) const {
    model::ElementView found;
    view().for_each_element((*registry_->snapshot())->metamodel().find_type(type), [&](const model::ElementView& element) {
      if (!found) found = element;
    });
    return found;
  }

  ManualClock clock_;
  std::unique_ptr<registry::Registry> registry_;
};

TEST_P(SectorPackEffects, ProposalsAreOutsideFindingsCoveragePortfolioAndPlan) {
  const std::string goal = [this] {
    add();
    return view().name(first_of("goal"));
  }();
  EXPECT_THAT(health_of(view()).groups, IsEmpty());
  const portfolio::Plan plan = plan_of(view());
  EXPECT_THAT(plan.planned, IsEmpty());
  EXPECT_THAT(plan.left_out, IsEmpty());
  EXPECT_THAT(plan.not_weighable, IsEmpty());
  EXPECT_THAT(goal_coverage(view(), plan), IsEmpty());
  EXPECT_THAT(document(), Not(HasSubstr(goal)));
}

TEST_P(SectorPackEffects, WhatIsTakenOverCounts) {
  add();
  const model::ElementView goal = first_of("goal");
  model::ChangeBuilder build(*registry_->snapshot());
  build.set(goal.id(), "status", Choice{"active"});
  commit(build);
  const std::string name = view().name(first_of("goal"));
  const auto coverage = goal_coverage(view(), plan_of(view()));
  ASSERT_EQ(coverage.size(), 1u);
  EXPECT_EQ(coverage[0].goal.name, name);
  EXPECT_THAT(document(), HasSubstr(name));
  // Its owner is a proposal still, and so owns nothing.
  const auto without_owner = [this] {
    for (const auto& group : health_of(view()).groups) {
      if (group.rule == "goal_without_owner") return group.count;
    }
    return decltype(health_of(view()).groups[0].count){};
  };
  EXPECT_EQ(without_owner(), 1);
  model::ElementView owner;
  view().for_each_in(first_of("goal"), view().metamodel().find_relation_type("owns"),
                     [&](const model::Edge& edge) { owner = view().element(edge.other.element()); });
  ASSERT_TRUE(owner);
  model::ChangeBuilder take(*registry_->snapshot());
  take.set(owner.id(), "status", Choice{"active"});
  commit(take);
  EXPECT_EQ(without_owner(), 0);
}

TEST_P(SectorPackEffects, AnInitiativeForAProposedGoalIsNotWeighedYet) {
  add();
  model::ChangeBuilder build(*registry_->snapshot());
  const model::Ref initiative = build.add("initiative", {{"name", "Nieuw loket"}, {"size", Choice{"small"}}});
  build.relate("contributes_to", initiative, first_of("goal").id());
  commit(build);
  EXPECT_EQ(plan_of(view()).not_weighable.size(), 1u);
  model::ChangeBuilder take(*registry_->snapshot());
  take.set(first_of("goal").id(), "status", Choice{"active"});
  commit(take);
  EXPECT_THAT(plan_of(view()).not_weighable, IsEmpty());
}

TEST_P(SectorPackEffects, OneUndoTakesAllOfItAway) {
  model::ChangeBuilder build(*registry_->snapshot());
  build.add("goal", {{"name", "Eigen doel"}});
  commit(build);
  const auto before = *registry_->snapshot();
  const model::Revision added = add();
  EXPECT_GE((*registry_->snapshot())->element_count(), 51u);
  const auto undone = registry_->undo(added, "test");
  ASSERT_TRUE(undone) << undone.error().in(Language::kEnglish);
  EXPECT_TRUE((*registry_->snapshot())->same_content(*before));
}

INSTANTIATE_TEST_SUITE_P(All, SectorPackEffects,
                         ::testing::Values("gemeente", "ziekenhuis", "woningcorporatie", "industrie", "verzekeraar", "onderwijs"),
                         [](const auto& one) { return std::string(one.param); });

}  // namespace
}  // namespace koers::report
