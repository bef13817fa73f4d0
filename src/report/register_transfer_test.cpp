#include "report/register_transfer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ledger/ledger.h"
#include "model/change_builder.h"
#include "model/own_types_for_tests.h"

namespace koers::report {
namespace {

using ::testing::HasSubstr;

class Transfers : public ::testing::Test {
 protected:
  std::unique_ptr<registry::Registry> open() {
    registry::Options options;
    options.clock = &clock_;
    options.metamodel = {model::builtin_metamodel_source()};
    auto opened = registry::Registry::open(ledger::create_memory_ledger("test"), options);
    EXPECT_TRUE(opened) << opened.error().in(Language::kEnglish);
    return *std::move(opened);
  }
  static std::string text_of(const registry::Registry& registry) {
    return exchange::json::write_register(model::View(*registry.snapshot()), registry.own_definitions());
  }
  static Result<Transferred> bring(registry::Registry& registry, const std::string& text, Transfer transfer = Transfer::kApply) {
    TransferOptions options;
    options.transfer = transfer;
    options.author = "test";
    return take_over_register(registry, text, options);
  }
  void fill(registry::Registry& registry) {
    ASSERT_TRUE(registry.define(model::kOwnTypesYaml, "test"));
    model::ChangeBuilder build(*registry.snapshot());
    build.add("own_sensor", {{"name", "Meter"}, {"own_range", 2.5}});
    build.add("goal", {{"name", "Groen"}, {"own_colour", "groen"}});
    build.add("person", {{"name", "Jan Jansen"}, {"email", "jan@voorbeeld.nl"}});
    build.author("test");
    ASSERT_TRUE(registry.commit(*build.finish()));
  }
  ManualClock clock_;
};

TEST_F(Transfers, OwnTypesAndFieldsComeAlong) {
  const auto from = open(), to = open();
  fill(*from);
  const std::string text = text_of(*from);
  const auto looked = bring(*to, text, Transfer::kLookOnly);
  ASSERT_TRUE(looked) << looked.error().in(Language::kEnglish);
  EXPECT_FALSE(looked->applied);
  EXPECT_EQ(looked->report.definitions_added, 1u);
  EXPECT_EQ(looked->report.elements_added, 3u);
  EXPECT_EQ((*to->snapshot())->element_count(), 0u);
  EXPECT_TRUE(to->own_definitions().empty()) << "looking writes nothing";
  const auto applied = bring(*to, text);
  ASSERT_TRUE(applied) << applied.error().in(Language::kEnglish);
  EXPECT_TRUE(applied->applied);
  EXPECT_EQ(text_of(*to), text);
  const auto again = bring(*to, text);
  ASSERT_TRUE(again);
  EXPECT_FALSE(again->applied);
  EXPECT_EQ(again->revision, applied->revision);
  EXPECT_EQ(again->report.elements_unchanged, 3u);
}

TEST_F(Transfers, WhatDoesNotFitLeavesNoDefinitionBehind) {
  const auto from = open(), to = open();
  fill(*from);
  std::string text = text_of(*from);
  const std::string name = "\"name\":\"Groen\",";
  text.erase(text.find(name), name.size());
  const auto refused = bring(*to, text);
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().in(Language::kDutch), HasSubstr("$.elements[1].fields.name"));
  EXPECT_TRUE(to->own_definitions().empty());
  EXPECT_EQ((*to->snapshot())->element_count(), 0u);
}

TEST_F(Transfers, ADefinitionThatIsBrokenIsRefused) {
  const auto to = open();
  const std::string text =
      R"({"format":"koers-register","format_version":1,"metamodel":{"version":"1.0.0","own":["types: {goal: {prefix: }}"]},"elements":[],"relations":[]})";
  const uint64_t before = (*to->snapshot())->revision();
  EXPECT_FALSE(bring(*to, text));
  EXPECT_EQ((*to->snapshot())->revision(), before);
}

}  // namespace
}  // namespace koers::report
