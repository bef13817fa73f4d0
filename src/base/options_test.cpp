#include "base/options.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json_sample_test.h"

namespace koers {
namespace {

namespace json = boost::json;
using testing::ElementsAre;
using testing::HasSubstr;

using Arguments = std::vector<std::string>;

Result<sample::Options> read(const Arguments& arguments, json::value start = json::object()) {
  return from_json<sample::Options>(TRY(options_from_arguments(json_schema<sample::Options>(), arguments, std::move(start))));
}

TEST(OptionInfos, ListWhatASchemaSays) {
  std::vector<std::string> lines;
  for (const OptionInfo& info : option_infos<sample::Options>()) {
    lines.push_back(info.name + (info.keyed ? "-*" : "") + (info.repeated ? "+" : "") + (info.required ? "!" : "") + " " +
                    std::to_string(static_cast<int>(info.type)) + " [" + info.default_text + "]");
  }
  EXPECT_THAT(lines, ElementsAre("today 6 []", "seed 1 [1]", "strict 0 [nee]", "weight 2 [0,5]", "reserve 5 [10%]", "mode 9 [in_flight]",
                                 "start 7 [2027-Q1]", "asked 8 [1970-01-01T00:00:00.000000Z]", "title-nl 3 [Plan]", "title-en 3 [Plan]",
                                 "all-department 3 [alle]", "all-changes-max 1 [9]", "all-amount 4 []", "limits+ 10 []", "pins+ 3 []",
                                 "money-* 4 []", "saving 11 [{\"kind\":\"percentage\",\"share\":0.0}]", "small 1 []", "pair+ 1 [1, 2]"));
  const OptionInfo weight = option_infos<sample::Options>()[3];
  EXPECT_EQ(weight.label, (Label{"Gewicht", "Weight"}));
  EXPECT_EQ(weight.help.en, "How much risk counts.");
  EXPECT_EQ(option_infos<sample::Options>()[5].choices, (Arguments{"fast", "in_flight", "xl"}));
  EXPECT_EQ(option_infos<sample::Options>()[15].unit, "euro");
}

TEST(Options, AreReadAsPeopleTypeThem) {
  const auto options = read({"--today",
                             "1 juli 2027",
                             "--seed=1.000",
                             "--strict",
                             "--weight",
                             "0,25",
                             "--reserve",
                             "12,5%",
                             "--mode",
                             "In-Flight",
                             "--start",
                             "3e kwartaal 2027",
                             "--title-nl",
                             "Plan B",
                             "--all-department",
                             "ICT",
                             "--all-changes-max=4",
                             "--all-amount",
                             "€ 1,2 mln",
                             "--limits",
                             "department=HR; changes max = 2; amount = ca. 5k",
                             "--limits",
                             R"({"department":"BV"})",
                             "--pins",
                             "INI-3",
                             "--pins",
                             "INI-7",
                             "--money-2027",
                             "85.000",
                             "--money-2028=90k",
                             "--saving",
                             R"({"kind":"fixed_amount","amount":5})",
                             "--small",
                             "-5",
                             "--pair",
                             "7",
                             "--pair",
                             "8",
                             "--asked",
                             "2027-07-01T12:00:00Z"});
  ASSERT_TRUE(options) << options.error().in(Language::kEnglish);
  sample::Options expected;
  expected.today = make_date(2027, 7, 1);
  expected.seed = 1000;
  expected.strict = true;
  expected.weight = 0.25;
  expected.reserve = {0.125};
  expected.start = make_quarter(2027, 3);
  expected.title.nl = "Plan B";
  expected.all = {.department = "ICT", .changes_max = 4, .amount = euros(1'200'000)};
  expected.limits = {{.department = "HR", .changes_max = 2, .amount = euros(5000)}, {.department = "BV"}};
  expected.pins = {"INI-3", "INI-7"};
  expected.money = {{"2027", euros(85'000)}, {"2028", euros(90'000)}};
  expected.saving = sample::FixedAmount{Money{5}};
  expected.small = int8_t{-5};
  expected.pair = {7, 8};
  expected.asked = *parse_iso_timestamp("2027-07-01T12:00:00Z");
  EXPECT_EQ(*options, expected);
}

TEST(Options, GoOnTopOfWhatAFileSays) {
  const json::value file = json::parse(R"({"weight":0.75,"pins":["A"],"money":{"2026":100},"strict":true,"small":5})");
  const auto options = read({"--pins", "B", "--money-2027", "1", "--no-strict", "--small", "geen"}, file);
  ASSERT_TRUE(options);
  EXPECT_EQ(options->weight, 0.75);
  EXPECT_EQ(options->pins, Arguments{"B"});
  EXPECT_EQ(options->money, (std::map<std::string, Money>{{"2026", Money{100}}, {"2027", Money{100}}}));
  EXPECT_FALSE(options->strict);
  EXPECT_FALSE(options->small);
  EXPECT_EQ(*read({"--strict", "nee", "--weight", "1"}), *read({"--no-strict", "--weight=1"}));
}

TEST(Options, DefaultsCanBeTyped) {
  Arguments arguments;
  for (const OptionInfo& info : option_infos<sample::Options>()) {
    if (!info.default_text.empty() && !info.repeated) arguments.push_back("--" + info.name + "=" + info.default_text);
  }
  EXPECT_GT(arguments.size(), 6u);
  const auto options = read(arguments);
  ASSERT_TRUE(options) << options.error().in(Language::kEnglish);
  EXPECT_EQ(*options, sample::Options{});
}

TEST(Options, AreRefusedAllAtOnceWithTheirFlag) {
  const auto options = options_from_arguments(
      json_schema<sample::Options>(),
      {"plan",    "--wieght",  "1",       "--seed",   "veel",     "--weight",   "1.234",     "--mode", "fsat",     "--mode",   "zwaar",
       "--today", "juli 2027", "--start", "1-7-2027", "--limits", "kleur=rood", "--reserve", "12",     "--strict", "--strict", "--seed"});
  ASSERT_FALSE(options);
  std::vector<std::string> lines;
  for (const Problem& problem : options.error().problems) lines.push_back(problem.in(Language::kEnglish));
  EXPECT_THAT(
      lines,
      ElementsAre(
          "\"plan\" is not an option. An option begins with two dashes, like --today.",
          "field --wieght: There is no option --wieght. Did you mean --weight?",
          "field --seed: After --seed there should be a whole number, but it is \"veel\". Write for example 12.",
          "field --weight: After --weight there should be a number, but it is \"1.234\". Write for example 0,5.",  // a thousand, or a
                                                                                                                   // little over one
          "field --mode: After --mode there should be a choice, but it is \"fsat\". Did you mean fast?",
          "field --mode: After --mode there should be a choice, but it is \"zwaar\". Choose from: fast, in_flight, xl.",
          "field --today: After --today there should be a date, but it is \"juli 2027\". Write for example 1-7-2027.",
          "field --start: After --start there should be a quarter, but it is \"1-7-2027\". Write for example 2027-Q3.",
          HasSubstr("After --limits there should be a group of fields"),
          "field --reserve: After --reserve there should be a percentage, but it is \"12\". Write for example 12,5%.",
          "field --strict: The option --strict is given twice. Keep one of them.",
          "field --seed: The value after --seed is missing. Write for example --seed 12."));
  EXPECT_THAT(options.error().in(Language::kDutch), HasSubstr("De optie --wieght bestaat niet. Bedoelde je --weight?"));
}

TEST(OptionsHelp, IsALineForEach) {
  const std::string help = options_help(option_infos<sample::Options>(), Language::kDutch);
  EXPECT_THAT(help, HasSubstr("  --weight           Gewicht (een getal, standaard 0,5)\n"));
  EXPECT_THAT(help, HasSubstr("  --money-<sleutel>  Geld per jaar (een bedrag)\n"));
  EXPECT_THAT(help, HasSubstr("(fast, in_flight, xl, standaard in_flight)\n"));
}

TEST(OptionInfos, AreRequiredWhereTheNotesSaySo) {
  const auto infos = option_infos<sample::Limit>();
  EXPECT_EQ(infos.at(0).name, "department");
  EXPECT_TRUE(infos.at(0).required);
  EXPECT_FALSE(infos.at(1).required);
}

}  // namespace
}  // namespace koers
