#include "report/plan_facts.h"

#include <gtest/gtest.h>

namespace koers::report {
namespace {

TEST(PlanFacts, SaysHowMuchIsAssumedOrThatNothingIs) {
  analysis::portfolio::Plan plan;
  EXPECT_EQ(assumed_words(plan).in(Language::kDutch), "Er is niets aangenomen: elk gegeven onder de keuze staat in het register.");
  plan.assumed = Share{0.25};
  EXPECT_EQ(assumed_words(plan).in(Language::kDutch), "25% van de gegevens onder de keuze is een aanname.");
}

}  // namespace
}  // namespace koers::report
