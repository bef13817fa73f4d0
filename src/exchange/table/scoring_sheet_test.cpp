// Sheets with scores, as people make them: letters, words and numbers per criterion, what the law demands, points for WSJF, and a column for each who scored.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/table/import_test_support.h"

namespace koers::exchange::table {
namespace {

using testing::ImportRegister;
using testing::lines;

TEST(ScoringSheet, LettersWordsAndNumbersAreLevels) {
  ImportRegister reg;
  const ImportPlan plan =
      reg.import_csv("scores.csv",
                     "Project;Strategie;Waarde voor gebruikers;Urgentie;Haalbaarheid;Wettelijk verplicht;Score;Reden score\n"
                     "Zaaksysteem;H;hoog;3;Hoog;nee;;\n"
                     "Intranet;m;Midden;2;gemiddeld;;;\n"
                     "Woo;L;laag;1;-;ja;80;Besluit van het college\n");
  EXPECT_EQ(plan.report.counts.added, 3) << lines(plan.report);
  EXPECT_EQ(plan.report.counts.refused + plan.report.counts.refused_cells + plan.report.counts.questions, 0) << lines(plan.report);
  const std::array<const char*, 4> fields = {"score_strategy", "score_users", "score_urgency", "score_feasibility"};
  for (const char* field : fields) {
    EXPECT_EQ(reg.shown(reg.named("initiative", "Zaaksysteem"), field), "Hoog") << field;
    EXPECT_EQ(reg.shown(reg.named("initiative", "Intranet"), field), "Midden") << field;
  }
  const model::ElementView woo = reg.named("initiative", "Woo");
  EXPECT_EQ(reg.shown(woo, "score_strategy"), "Laag");
  EXPECT_EQ(reg.shown(woo, "score_feasibility"), "");
  EXPECT_EQ(reg.shown(woo, "statutory"), "ja");
  EXPECT_EQ(reg.shown(woo, "score_override"), "80");
  EXPECT_EQ(reg.shown(woo, "score_override_reason"), "Besluit van het college");
}

TEST(ScoringSheet, PointsForWsjfUnderTheirEnglishAndDutchNames) {
  ImportRegister reg;
  const ImportPlan plan =
      reg.import_csv("wsjf.csv", "Project name;Business value;Time criticality;RR/OE;Job size\nCase system;8;5;3;13\nData hub;5;2;13;8\n");
  EXPECT_EQ(plan.report.counts.refused_cells + plan.report.counts.questions, 0) << lines(plan.report);
  const model::ElementView one = reg.named("initiative", "Case system");
  EXPECT_EQ(reg.shown(one, "wsjf_value"), "8");
  EXPECT_EQ(reg.shown(one, "wsjf_time"), "5");
  EXPECT_EQ(reg.shown(one, "wsjf_risk"), "3");
  EXPECT_EQ(reg.shown(one, "wsjf_size"), "13");
  const ImportPlan dutch =
      reg.import_csv("wsjf_nl.csv", "Naam project;Bedrijfswaarde;Tijdsdruk;Risicoreductie;Hoeveelheid werk\nBouwarchief;3;1;2;5\n");
  EXPECT_EQ(reg.shown(reg.named("initiative", "Bouwarchief"), "wsjf_size"), "5") << lines(dutch.report);
  EXPECT_EQ(reg.shown(reg.named("initiative", "Bouwarchief"), "wsjf_risk"), "2") << lines(dutch.report);
}

TEST(ScoringSheet, AColumnForEachRoleFillsItsRow) {
  ImportRegister reg;
  const ImportPlan plan = reg.import_csv(
      "sessie.csv",
      "Project;Strategie – Directeur;Urgentie – Directeur;Strategie – Controller;Urgentie – Controller;Haalbaarheid – Controller\n"
      "Zaaksysteem;H;M;L;L;H\n"
      "Intranet;L;L;M;L;\n"
      "Website;M;H;M;M;L\n");
  EXPECT_EQ(plan.report.counts.refused_cells + plan.report.counts.questions, 0) << lines(plan.report);
  EXPECT_EQ(reg.shown(reg.named("initiative", "Zaaksysteem"), "session_scores"),
            "Directeur · Hoog · Midden; Controller · Laag · Laag · Hoog")
      << lines(plan.report);
  EXPECT_EQ(reg.shown(reg.named("initiative", "Intranet"), "session_scores"), "Directeur · Laag · Laag; Controller · Midden · Laag");
}

}  // namespace
}  // namespace koers::exchange::table
