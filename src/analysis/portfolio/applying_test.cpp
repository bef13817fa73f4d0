// What an answer proposes is handed in again, through the lens itself: it must do what it said.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/portfolio/knowing_solver_for_tests.h"
#include "analysis/portfolio/model.h"
#include "analysis/portfolio/planning.h"
#include "analysis/portfolio/random_register_for_tests.h"
#include "base/json_io.h"

namespace koers::analysis::portfolio {
namespace {

using testing::Knowing;
using testing::random_register;
using testing::Register;
using testing::small_plan;

Plan plan_of(const Register& reg, const Options& options) {
  Control control;
  auto plan = run(reg.view(), options, control);
  EXPECT_TRUE(plan.has_value()) << (plan ? "" : plan.error().in(Language::kEnglish));
  return plan.value_or(Plan{});
}

bool has(const Plan& plan, const std::string& key) {
  return std::any_of(plan.planned.begin(), plan.planned.end(), [&](const Planned& one) { return one.element.key == key; });
}

std::vector<StartOption> placements(const Plan& plan) {
  std::vector<StartOption> all;
  all.reserve(plan.planned.size());
  for (const Planned& one : plan.planned) all.push_back({one.element.key, one.start, one.variant});
  return all;
}

TEST(PortfolioApplying, EveryChangeThatIsProposedBringsItIn) {
  int proposed = 0, by_itself = 0, by_pin = 0, without_loss = 0, more_than_promised = 0;
  std::set<ChangeOf> kinds;
  for (uint64_t seed = 301; seed <= 340; ++seed) {
    const Register reg = random_register(seed);
    const Plan plan = plan_of(reg, small_plan());
    if (!plan.clashes.empty()) continue;  // what is given up may differ when limits do
    for (const LeftOut& out : plan.left_out) {
      for (const Enough& enough : out.enough) {
        ASSERT_TRUE(enough.then.has_value());
        ASSERT_FALSE(enough.what.empty());
        ASSERT_LE(enough.what.size(), enough.changes.size());  // the same in quarters that follow each other is said once
        ++proposed;
        Options options = small_plan();
        options.changes = enough.changes;
        options.start_from = placements(plan);
        for (const LimitChange& change : enough.changes) kinds.insert(change.of);
        const Plan then = plan_of(reg, options);
        // Both searched with counted effort from the plan in hand: the answer promises at least this, and seldom more comes out.
        const double promised = plan.value + enough.then->value_more;
        EXPECT_GE(then.value, promised - 0.01 * plan.value) << "seed " << seed << " " << out.element.key;
        more_than_promised += then.value > promised + 0.01 * plan.value;
        if (enough.then->chosen && has(then, out.element.key)) {
          ++by_itself;
          continue;
        }
        // Something else, or just as good, takes the room: pinned in it fits, beside all that was planned or without loss.
        options.pins.push_back({out.element.key});
        if (enough.keeps == Keeps::kValue) {
          const Plan pinned = plan_of(reg, options);
          EXPECT_TRUE(pinned.clashes.empty()) << "seed " << seed << " " << out.element.key;
          EXPECT_TRUE(has(pinned, out.element.key)) << "seed " << seed;
          EXPECT_GE(pinned.value, 0.99 * plan.value) << "seed " << seed;
          ++without_loss;
          continue;
        }
        for (const Planned& one : plan.planned) options.pins.push_back({one.element.key});
        for (const LimitChange& change : enough.changes) {
          if (change.of == ChangeOf::kStart)
            std::erase_if(options.pins, [&](const PinOption& pin) { return pin.initiative == change.whose; });
        }
        const Plan pinned = plan_of(reg, options);
        EXPECT_TRUE(pinned.clashes.empty()) << "seed " << seed << " " << out.element.key;
        EXPECT_TRUE(has(pinned, out.element.key)) << "seed " << seed;
        for (const Planned& one : plan.planned) EXPECT_TRUE(has(pinned, one.element.key)) << "seed " << seed;
        ++by_pin;
      }
    }
  }
  EXPECT_GT(proposed, 50);
  EXPECT_LT(more_than_promised, proposed / 20);
  EXPECT_GT(by_itself, 30);
  EXPECT_GT(by_pin + without_loss, 3);
  EXPECT_GE(kinds.size(), 4u);
}

TEST(PortfolioApplying, ChangesThatNameWhatIsNotThereAreRefusedWithTheirPlace) {
  const Register reg = random_register(1);
  Control control;
  const std::vector<std::pair<LimitChange, std::string>> wrong = {
      {{.of = ChangeOf::kIncidental, .year = 2031, .money = euros(1)}, "$.changes[0].year"},
      {{.of = ChangeOf::kIncidental, .money = euros(1)}, "$.changes[0].year"},
      {{.of = ChangeOf::kDays, .whose = "Dirigent", .days = 1}, "$.changes[0].whose"},
      {{.of = ChangeOf::kDays, .whose = "ontwerper", .quarter = make_quarter(2031, 1), .days = 1}, "$.changes[0].quarter"},
      {{.of = ChangeOf::kLargeChanges, .whose = "AFD-9", .count = 1}, "$.changes[0].whose"},
      {{.of = ChangeOf::kLater, .whose = "INI-9", .count = 1}, "$.changes[0].whose"},
      {{.of = ChangeOf::kStart, .whose = "INI-2"}, "$.changes[0].quarter"},
  };
  for (const auto& [change, path] : wrong) {
    Options options = small_plan();
    options.changes.push_back(change);
    const auto refused = run(reg.view(), options, control);
    ASSERT_FALSE(refused.has_value()) << path;
    EXPECT_EQ(refused.error().problems[0].where.path, path);
    EXPECT_EQ(refused.error().in(Language::kDutch).find('{'), std::string::npos);
  }
}

TEST(PortfolioApplying, AnAnswerByTheClockSaysSoAndIsReplayedExactlyByItsWork) {
  for (uint64_t seed = 1; seed <= 8; ++seed) {
    const Register reg = random_register(seed);
    Options options = small_plan();
    options.schedules.reset();
    options.seconds = 0.1;
    options.proof = Proof::kNone;
    options.reasons = false;
    const Plan by_clock = plan_of(reg, options);
    EXPECT_FALSE(by_clock.reproducible);
    EXPECT_TRUE(by_clock.work.by_clock);
    if (!by_clock.work.replay) continue;  // obligations clashed on the way
    options.schedules = std::max<int64_t>(1, *by_clock.work.replay);
    const Plan replayed = plan_of(reg, options);
    EXPECT_TRUE(replayed.reproducible);
    EXPECT_EQ(to_json(replayed.planned), to_json(by_clock.planned)) << "seed " << seed;
    EXPECT_EQ(replayed.value, by_clock.value);
  }
}

// Enough to choose from that a tenth of a second does not find the best.
Register large_register() {
  Random random(5);
  Register reg;
  auto build = reg.build();
  const model::Ref goal = build.add("goal", {{"name", "Doel"}}, "DOEL-1");
  std::vector<std::tuple<int, int64_t, int64_t>> money;
  for (int year = 2027; year <= 2029; ++year) money.emplace_back(year, 2'000'000, 300'000);
  build.add("budget", {{"name", "Reserve"}, {"amounts", testing::budget(money)}}, "BUD-1");
  build.add("capacity", {{"name", "Ontwerpers"}, {"kind", model::Choice{"skill"}}, {"skill", "Ontwerper"}, {"amount", 220.0}}, "CAP-1");
  for (int i = 1; i <= 150; ++i) {
    const int days = random.between(5, 90);
    const model::ChangeBuilder::Fields fields{
        {"name", "Project " + std::to_string(i)},
        {"size", model::Choice{i % 2 == 0 ? "small" : "medium"}},
        {"duration", int64_t{random.between(1, 4)}},
        {"planned_cost", testing::cost({{0, random.between(20, 200) * 1000, random.between(0, 20) * 1000}})},
        {"effort", model::Table{{{model::Value{"Ontwerper"}, model::Value{}, model::Value{1.0 * days}}}}}};
    build.relate("contributes_to", build.add("initiative", fields, "INI-" + std::to_string(i)), goal);
  }
  reg.commit(build);
  return reg;
}

TEST(PortfolioApplying, AnAnswerInWhichTheSolverHadAHandComesBackByItsWork) {
  const Register reg = large_register();
  Options options = small_plan();
  options.quarters = 12;
  options.schedules = 30'000;
  Control alone;
  const Planning good = make_planning(reg.view(), options, 0, alone, {}).value();
  const Compiled compiled(good.problem);
  Knowing solver(start_of(compiled, good.solved.schedule, compiled.options().size()));
  options.schedules.reset();
  options.seed = 2;
  options.reasons = false;
  Plan by_clock;
  for (options.seconds = 1; options.seconds < 20 && by_clock.work.finds.empty(); options.seconds *= 3) {
    Control control;
    control.set_solver(&solver);
    by_clock = run(reg.view(), options, control).value();
  }
  ASSERT_FALSE(by_clock.work.finds.empty());
  ASSERT_TRUE(by_clock.work.replay);
  options.schedules = by_clock.work.replay;
  EXPECT_NE(plan_of(reg, options).digest, by_clock.digest) << "the same without what was found: this shows nothing";
  options.finds = by_clock.work.finds;
  const Plan replayed = plan_of(reg, options);
  EXPECT_EQ(replayed.digest, by_clock.digest);
  EXPECT_EQ(to_json(replayed.planned), to_json(by_clock.planned));
  // The plans travel as an answer gives them.
  const auto read = from_json<Options>(to_json(options));
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(plan_of(reg, *read).digest, by_clock.digest);
}

// With reasons: a better plan that they come across is a find of the last moment.
TEST(PortfolioApplying, AnAnswerThatItsReasonsMadeBetterComesBackWithoutThem) {
  const Register reg = large_register();
  Options options = small_plan();
  options.quarters = 12;
  options.schedules.reset();
  options.proof = Proof::kNone;
  Plan by_clock;
  for (options.seed = 1; options.seed < 10 && by_clock.work.finds.empty(); ++options.seed) {
    options.seconds = 0.2;
    by_clock = plan_of(reg, options);
  }
  ASSERT_TRUE(by_clock.work.replay);
  options.seed = by_clock.work.seed;
  options.schedules = by_clock.work.replay;
  options.finds = by_clock.work.finds;
  options.reasons = false;
  EXPECT_EQ(plan_of(reg, options).digest, by_clock.digest);
}

TEST(PortfolioApplying, APlanInHandIsTheLeastThatComesOut) {
  for (uint64_t seed = 1; seed <= 20; ++seed) {
    const Register reg = random_register(seed);
    const Plan plan = plan_of(reg, small_plan());
    Options again = small_plan();
    again.reasons = false;
    again.schedules = 1;
    again.start_from = placements(plan);
    again.start_from.push_back({"INI-99", make_quarter(2027, 1), ""});  // gone since: passed over
    if (!plan.clashes.empty()) continue;
    EXPECT_GE(plan_of(reg, again).value, plan.value - 1e-9) << "seed " << seed;
    again.money_factor = 0.6;
    const Plan less = plan_of(reg, again);
    for (const YearTotal& year : less.years) {
      if (less.clashes.empty() && year.incidental_limit) {
        EXPECT_LE(year.incidental, *year.incidental_limit);
      }
    }
  }
}

}  // namespace
}  // namespace koers::analysis::portfolio
