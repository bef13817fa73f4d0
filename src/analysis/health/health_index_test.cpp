// After any edits the index equals a full recount, whoever looks at it.
#include "analysis/health/health_index.h"

#include <gmock/gmock.h>

#include <array>
#include <cstdlib>
#include <random>

#include "analysis/health/health_register.h"
#include "base/deep_test.h"

namespace koers::analysis::health {
namespace {

using model::Choice;
using model::ElementId;
using model::ElementView;
using model::Field;
using model::FieldKind;
using model::Metamodel;
using model::Ref;
using model::RelationId;
using model::Value;
using model::View;

const Date kToday = *make_date(2026, 11, 22);

HealthIndex count(const View& view, Date today = kToday) {
  const Control control;
  auto index = HealthIndex::build(view, today, control);
  if (!index) throw std::runtime_error(index.error().in(Language::kEnglish));
  return std::move(*index);
}

// A register that grows, changes and shrinks at random, through everything that rules look at.
class RandomRegister : public HealthRegister {
 public:
  explicit RandomRegister(uint64_t seed) : random_(seed) {}

  // One change set of a few changes; what the register refuses is tried again otherwise.
  void change() {
    for (int attempt = 0; attempt < 100; ++attempt) {
      auto builder = build();
      const int changes = pick(4) == 0 ? 1 + pick(40) : 1 + pick(3);
      for (int i = 0; i < changes; ++i) step(builder);
      if (commit(builder.finish())) return;
    }
  }

  int pick(int below) { return static_cast<int>(random_() % static_cast<uint64_t>(below)); }

 private:
  const Metamodel& metamodel() const { return snapshot()->metamodel(); }

  ElementView some_element() {
    for (int i = 0; i < 20; ++i) {
      if (const ElementView element = snapshot()->element({static_cast<uint32_t>(pick(static_cast<int>(snapshot()->element_slots()) + 1))}))
        return element;
    }
    return {};
  }

  Value random_value(const Field& field) {
    if (pick(4) == 0) return {};
    switch (field.kind) {
      case FieldKind::kInteger: return int64_t{pick(6)};
      case FieldKind::kNumber: return static_cast<double>(pick(6));
      case FieldKind::kYesNo: return pick(2) == 0;
      case FieldKind::kMoney: return euros(pick(5) * 1000);
      case FieldKind::kDate: return Date{kToday.days + pick(900) - 450};
      case FieldKind::kShare: return Share{pick(2) / 2.0};
      case FieldKind::kChoice: return Choice{field.choices[static_cast<size_t>(pick(static_cast<int>(field.choices.size())))].name};
      case FieldKind::kText:
      case FieldKind::kLongText: return std::string(pick(3) == 0 ? "" : "tekst");
      case FieldKind::kTable: return random_table(field);
      default: return {};
    }
  }

  Value random_table(const Field& field) {
    model::Table table;
    if (field.name == "waivers") {
      const auto rules = metamodel().rules();
      for (int i = pick(4); i > 0; --i) {
        std::vector<Value> row{rules[static_cast<size_t>(pick(static_cast<int>(rules.size())))].name, std::string("reden")};
        if (pick(2)) row.push_back(Date{kToday.days + pick(20) - 10});
        table.rows.push_back(std::move(row));
      }
      return table;
    }
    for (int i = pick(3); i > 0; --i) {
      std::vector<Value> row;
      for (const auto& column : field.columns) {
        if (column.kind == FieldKind::kInteger)
          row.emplace_back(int64_t{2027 + pick(4)});
        else if (column.kind == FieldKind::kMoney)
          row.push_back(pick(2) ? Value{euros(pick(9) * 100)} : Value{});
        else
          row.emplace_back();
      }
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  model::Labels random_labels() { return static_cast<model::Labels>(pick(4) == 0 ? 1u << pick(5) : 0); }

  void step(model::ChangeBuilder& builder) {
    const auto types = metamodel().types();
    const ElementView one = some_element();
    const int kind = one ? pick(14) : 0;
    if (kind <= 2) {
      constexpr std::array kOften = {"goal", "initiative", "application", "role", "unit", "contract"};
      const auto& type = pick(3) == 0 ? types[static_cast<size_t>(pick(static_cast<int>(types.size())))]
                                      : metamodel().type(metamodel().find_type(kOften[static_cast<size_t>(pick(kOften.size()))]));
      builder.add(type.name, {{"name", "naam"}}, {}, random_labels());
    } else if (kind <= 6) {
      relate(builder, one);
    } else if (kind <= 9) {
      const auto& fields = metamodel().type(one.type()).fields;
      const Field& field = metamodel().field(fields[static_cast<size_t>(pick(static_cast<int>(fields.size())))]);
      if (field.name != "name") builder.set(Ref(one.id()), field.name, random_value(field));
    } else if (kind <= 12) {
      const bool relation = pick(2) == 0 && snapshot()->relation_slots() > 0;
      const RelationId id{static_cast<uint32_t>(pick(static_cast<int>(snapshot()->relation_slots()) + 1))};
      if (relation && snapshot()->relation(id))
        builder.set_labels(Ref(id), random_labels());
      else
        builder.set_labels(Ref(one.id()), random_labels());
    } else {
      const RelationId id{static_cast<uint32_t>(pick(static_cast<int>(snapshot()->relation_slots()) + 1))};
      if (pick(3) && snapshot()->relation(id))
        builder.remove(Ref(id));
      else
        builder.remove(Ref(one.id()));
    }
  }

  // A relation that a rule asks for, or else any that the metamodel allows.
  void relate(model::ChangeBuilder& builder, const ElementView& one) {
    const ElementView other = some_element();
    if (!other) return;
    for (const auto& rule : metamodel().rules()) {
      if (rule.type != one.type() || pick(3) == 0) continue;
      for (const auto& need : rule.needs_any_relation) {
        const ElementView from = need.incoming ? other : one, to = need.incoming ? one : other;
        if (pick(3) == 0 || !metamodel().allows(need.relation, from.type().value, to.type().value)) continue;
        builder.relate(metamodel().relation_type(need.relation).name, Ref(from.id()), Ref(to.id()), {}, random_labels());
        return;
      }
    }
    const auto relations = metamodel().relation_types();
    for (int i = 0; i < 200; ++i) {
      const auto& relation = relations[static_cast<size_t>(pick(static_cast<int>(relations.size())))];
      if (!metamodel().allows(relation.id, one.type().value, other.type().value)) continue;
      builder.relate(relation.name, Ref(one.id()), Ref(other.id()), {}, random_labels());
      return;
    }
  }

  std::mt19937_64 random_;
};

TEST(HealthIndex, AlwaysEqualsAFullRecount) {
  const Control control;
  const int seeds = is_deep() ? 400 : 12;
  int64_t findings = 0;
  for (int seed = 1; seed <= seeds; ++seed) {
    RandomRegister reg(static_cast<uint64_t>(seed));
    // Somebody who sees everything, somebody who sees little, and somebody in between.
    const std::vector<model::Labels> people = {View::kEverything, 0, 0b00101};
    std::vector<HealthIndex> indexes;
    for (const auto granted : people) indexes.push_back(count(reg.view(granted)));
    for (int round = 0; round < 60; ++round) {
      const auto before = reg.snapshot();
      for (int i = reg.pick(3); i >= 0; --i) reg.change();
      for (size_t p = 0; p < people.size(); ++p) {
        const View old_view(before, people[p]), new_view = reg.view(people[p]);
        ASSERT_TRUE(indexes[p].update(old_view, new_view, kToday, control).has_value());
        const HealthIndex recount = count(new_view);
        ASSERT_TRUE(indexes[p] == recount) << "seed " << seed << ", round " << round << ", person " << p;
        for (uint32_t rule = 0; rule < recount.check().rules().size(); ++rule)
          findings += static_cast<int64_t>(recount.standing(rule).failing.size());
      }
    }
  }
  EXPECT_GT(findings, 10'000);
}

TEST(HealthIndex, GoesBackInTimeToo) {
  const Control control;
  RandomRegister reg(77);
  for (int i = 0; i < 40; ++i) reg.change();
  const auto earlier = reg.snapshot();
  HealthIndex index = count(reg.view());
  const HealthIndex then = count(View(earlier));
  for (int i = 0; i < 40; ++i) reg.change();
  const View now = reg.view();
  ASSERT_TRUE(index.update(View(earlier), now, kToday, control).has_value());
  ASSERT_TRUE(index.update(now, View(earlier), kToday, control).has_value());
  EXPECT_TRUE(index == then);
}

TEST(HealthIndex, AnotherDayIsCountedAnew) {
  const Control control;
  RandomRegister reg(5);
  for (int i = 0; i < 120; ++i) reg.change();
  auto build = reg.build();
  build.add("contract", {{"name", "Loopt af"}, {"end_date", Date{kToday.days + 100}}});
  reg.must(build);
  HealthIndex index = count(reg.view());
  const Date later{kToday.days + 300};
  ASSERT_TRUE(index.update(reg.view(), reg.view(), later, control).has_value());
  EXPECT_TRUE(index == count(reg.view(), later));
  EXPECT_FALSE(index == count(reg.view()));
}

// A rule with dates is there on its days, and on others it is neither looked at nor hidden.
TEST(HealthIndex, ARuleIsThereFromItsFirstDayToItsLast) {
  const Metamodel::Source sources[] = {model::builtin_metamodel_source(),
                                       {"own.yaml", R"(rules:
  own_goal_without_description:
    every: goal
    needs: [{field: description}]
    severity: 3
    from: 2027-01-01
    until: 2027-06-30
    title: {nl: "{count} van {total} zonder", en: "{count} of {total} without"}
    mend: {nl: Vul in., en: Fill in.}
)",
                                        true}};
  const auto metamodel = Metamodel::compile(sources);
  ASSERT_TRUE(metamodel.has_value()) << metamodel.error().in(Language::kEnglish);
  const View view(model::Snapshot::empty(*metamodel, std::make_shared<model::PersonalValues>()));
  const auto rule = static_cast<uint32_t>((*metamodel)->rules().size() - 1);
  ASSERT_EQ((*metamodel)->rules()[rule].name, "own_goal_without_description");
  for (const auto& [day, there] : {std::pair(make_date(2026, 12, 31), false),
                                   {make_date(2027, 1, 1), true},
                                   {make_date(2027, 6, 30), true},
                                   {make_date(2027, 7, 1), false}}) {
    const HealthIndex index = count(view, *day);
    EXPECT_EQ(index.check().looks_at(rule), there) << format_iso(*day);
    EXPECT_EQ(index.check().hidden(), 0u);
  }
}

TEST(HealthIndex, ACancelledUpdateLeavesItAsItWas) {
  RandomRegister reg(9);
  for (int i = 0; i < 200; ++i) reg.change();
  const auto before = reg.snapshot();
  HealthIndex index = count(reg.view());
  auto build = reg.build();
  for (int i = 0; i < 9000; ++i) build.add("goal", {{"name", "Doel"}});
  reg.must(build);
  Control control;
  control.cancel();
  EXPECT_FALSE(index.update(View(before), reg.view(), kToday, control).has_value());
  EXPECT_TRUE(index == count(View(before)));
}

TEST(HealthIndex, OneEditTouchesFewElements) {
  RandomRegister reg(3);
  for (int i = 0; i < 300; ++i) reg.change();
  auto start = reg.build();
  start.add("goal", {{"name", "Doel"}}, "DOEL-A");
  start.add("initiative", {{"name", "Plan"}}, "INI-A");
  reg.must(start);
  const View before = reg.view();
  auto build = reg.build();
  build.relate("contributes_to", build.at("INI-A"), build.at("DOEL-A"));
  reg.must(build);
  EXPECT_THAT(touched_elements(before, reg.view()), testing::ElementsAre(reg.at("DOEL-A").id(), reg.at("INI-A").id()));
}

}  // namespace
}  // namespace koers::analysis::health
