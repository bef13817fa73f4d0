#include "base/json_io.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chrono>
#include <cmath>

#include "base/json_sample_test.h"

namespace koers {
namespace {

namespace json = boost::json;
using sample::Limit;
using sample::Options;
using testing::ElementsAre;
using testing::HasSubstr;

json::value parse(std::string_view text) { return parse_json(text).value(); }

// "path: sentence" of every problem, in English.
std::vector<std::string> problems_of(const Error& error) {
  std::vector<std::string> lines;
  for (const Problem& problem : error.problems) lines.push_back(problem.in(Language::kEnglish));
  return lines;
}
template <class T>
std::vector<std::string> reading(std::string_view text) {
  const auto result = from_json<T>(parse(text));
  return result ? std::vector<std::string>{} : problems_of(result.error());
}

TEST(WriteJson, FollowsTheMapping) {
  Options options;
  options.today = make_date(2026, 11, 22);
  options.limits = {{.department = "ICT", .changes_max = 2, .amount = Money{12'50}}};
  options.pins = {"INI-3"};
  options.money = {{"2027", euros(85'000)}, {"2028", euros(1)}};
  options.saving = sample::FixedAmount{Money{5}};
  EXPECT_EQ(
      format_json(to_json(options)),
      R"({"today":"2026-11-22","seed":1,"strict":false,"weight":0.5,"reserve":0.1,"mode":"in_flight","start":"2027-Q1",)"
      R"("asked":"1970-01-01T00:00:00.000000Z","title":{"nl":"Plan","en":"Plan"},"all":{"department":"alle","changes_max":9,"amount":null},)"
      R"("limits":[{"department":"ICT","changes_max":2,"amount":1250}],"pins":["INI-3"],"money":{"2027":8500000,"2028":100},)"
      R"("saving":{"kind":"fixed_amount","amount":5},"small":null,"pair":[1,2]})");
}

TEST(WriteJson, HasMessagesInBothLanguages) {
  static constexpr MessageText kText{"test.cost", "Dit kost {amount}.", "This costs {amount}."};
  sample::Answer answer;
  answer.value = 2.0;
  answer.why = {kText, {{"amount", euros(1000)}}};
  answer.problems = {{answer.why, {.row = 3, .path = "$.a"}}};
  EXPECT_EQ(
      format_json(to_json(answer)),
      R"({"value":2.0,"why":{"id":"test.cost","nl":"Dit kost € 1.000.","en":"This costs € 1,000.","arguments":{"amount":100000}},)"
      R"("problems":[{"what":{"id":"test.cost","nl":"Dit kost € 1.000.","en":"This costs € 1,000.","arguments":{"amount":100000}},"where":{"row":3,"path":"$.a"}}]})");
  EXPECT_EQ(format_json(to_json(Error(ErrorCode::kConflict, {Problem{}}))),
            R"({"code":"conflict","problems":[{"what":{"id":"","nl":"","en":"","arguments":{}},"where":{}}]})");
}

TEST(WriteJson, HasNoNumberThatJsonLacks) {
  EXPECT_EQ(format_json(to_json(std::nan(""))), "null");
  EXPECT_EQ(format_json(to_json(std::vector<double>{INFINITY, -INFINITY, 1.5})), "[null,null,1.5]");
  EXPECT_EQ(format_json(to_json(Share{std::nan("")})), "null");
  EXPECT_EQ(format_json(json::value(std::nan(""))), "null");
}

TEST(FormatJson, IsTheSameEverywhere) {
  EXPECT_EQ(format_json(parse(R"({"b":[1,2.0,-0.0,1e300,0.1,18446744073709551615],"a":"é\u0001\n\"\\/"})")),
            R"({"b":[1,2.0,-0.0,1e+300,0.1,18446744073709551615],"a":"é\u0001\n\"\\/"})");
  EXPECT_EQ(format_json(parse(R"({"a":[1,{"b":[]}],"c":{}})"), JsonLayout::kIndented),
            "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}");
  EXPECT_EQ(format_json(json::value("kapot \xFF")), "\"kapot \ufffd\"");
}

TEST(SnakeCase, KnowsTheNamesOfTheHouse) {
  const std::pair<std::string_view, std::string_view> cases[] = {{"kInFlight", "in_flight"},
                                                                 {"kXL", "xl"},
                                                                 {"FixedAmount", "fixed_amount"},
                                                                 {"kHTTPServer", "http_server"},
                                                                 {"kQ1", "q1"},
                                                                 {"keep", "keep"},
                                                                 {"k2027", "2027"},
                                                                 {"kBiv3Level", "biv3_level"},
                                                                 {"kOnline_now", "online_now"},
                                                                 {"k", "k"},
                                                                 {"A", "a"}};
  for (const auto& [name, snake] : cases) EXPECT_EQ(shape::snake_case(name), snake) << name;
}

TEST(ReadJson, KeepsTheDefaultsOfWhatIsAbsent) {
  const Options read = from_json<Options>(parse("{}")).value();
  EXPECT_EQ(read, Options{});
  const Options some = from_json<Options>(parse(R"({"weight":1,"seed":2.0,"small":null,"all":{"department":"ICT"},"mode":"xl"})")).value();
  EXPECT_EQ(some.weight, 1.0);
  EXPECT_EQ(some.seed, 2u);
  EXPECT_EQ(some.all.changes_max, 9);  // what is absent in a group keeps what the group around it said
  EXPECT_EQ(some.mode, sample::Mode::kXL);
}

TEST(ReadJson, NamesEveryProblemWithItsPath) {
  EXPECT_THAT(
      reading<Options>(
          R"({"weight": 1.5, "reserve": "veel", "mode": "in_fligth", "start": "2027-Q5", "today": "2027-02-30", "asked": "gisteren", "strict": 1, "seed": -1,
        "limits": [{"department": "ICT", "changes_max": 21}, 7, {"changes_max": 2.5, "amount": 0.5}], "pins": ["INI-1", 2], "money": {"2027": -1, "een twee": "1 mln"},
        "saving": {"kind": "percentage", "share": "x", "amount": 1}, "small": 128, "pair": [1], "title": {"nl": "a", "de": "b"}, "wieght": 1})"),
      ElementsAre(R"($.weight: 1.5 is too large. Enter 1 or less.)",
                  R"($.reserve: This should be a share between 0 and 1, but it is the text "veel". Write for example 0.25.)",
                  R"($.mode: "in_fligth" is not one of the choices here. Did you mean in_flight?)",
                  R"($.start: This should be a quarter, but it is the text "2027-Q5". Write for example "2027-Q3".)",
                  R"($.today: This should be a date, but it is the text "2027-02-30". Write for example "2027-07-01".)",
                  R"($.asked: This should be a moment, but it is the text "gisteren". Write for example "2027-07-01T12:00:00Z".)",
                  R"($.strict: This should be true or false, but it is the number 1. Write for example true.)",
                  R"($.seed: -1 is too small. Enter 0 or more.)", R"($.limits[0].changes_max: 21 is too large. Enter 20 or less.)",
                  R"($.limits[1]: This should be a group of fields, but it is the number 7. Write for example { }.)",
                  R"($.limits[2].changes_max: This should be a whole number, but it is the number 2.5. Write for example 12.)",
                  R"($.limits[2].amount: This should be an amount in whole cents, but it is the number 0.5. Write for example 8500000.)",
                  R"($.limits[2].department: The field department is missing. Add department.)",
                  R"($.pins[1]: This should be a text, but it is the number 2. Write for example "Zaakgericht werken".)",
                  R"($.money["2027"]: -1 is too small. Enter 0 or more.)",
                  R"($.money["een twee"]: This should be an amount in whole cents, but it is the text "1 mln". Write for example 8500000.)",
                  R"($.saving.share: This should be a number, but it is the text "x". Write for example 0.5.)",
                  R"($.saving.amount: There is no field "amount" here. Choose from: share.)",
                  R"($.small: 128 is too large. Enter 127 or less.)",
                  R"($.pair: This list has 1 values and should have 2. Add values or take some out.)",
                  R"($.title.de: There is no field "de" here. Choose from: nl, en.)",
                  R"($.wieght: There is no field "wieght" here. Did you mean weight?)"));
}

TEST(ReadJson, AsksInDutchWhatWasMeant) {
  const auto result = from_json<Options>(parse(R"({"wieght":1,"saving":{"kind":"fixed"},"qqqq":1})"));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::kInvalidInput);
  EXPECT_EQ(result.error().in(Language::kDutch),
            "$.wieght: Het veld \"wieght\" bestaat hier niet. Bedoelde je weight?\n"
            "$.saving.kind: \"fixed\" kun je hier niet kiezen. Kies uit: percentage, fixed_amount.\n"
            "$.qqqq: Het veld \"qqqq\" bestaat hier niet. Kies uit: today, seed, strict, weight, reserve, mode, start, asked, title, all, "
            "limits, pins, money, saving, small, pair.");
}

TEST(ReadJson, WantsAVariantToSayWhatItIs) {
  EXPECT_THAT(reading<Options>(R"({"saving":{}})"),
              ElementsAre("$.saving: The field kind is missing. Choose from: percentage, fixed_amount."));
  EXPECT_THAT(reading<Options>(R"({"saving":{"kind":3}})"), ElementsAre(HasSubstr("$.saving.kind: This should be a choice as text")));
  EXPECT_THAT(reading<Options>(R"({"saving":[]})"),
              ElementsAre(HasSubstr("$.saving: This should be a group of fields, but it is a list.")));
  EXPECT_EQ(std::get<sample::FixedAmount>(from_json<Options>(parse(R"({"saving":{"amount":7,"kind":"fixed_amount"}})")).value().saving)
                .amount.cents,
            7);
}

TEST(ReadJson, KnowsTheLimitsOfEveryInteger) {
  EXPECT_EQ(from_json<int64_t>(parse("9223372036854775807")).value(), INT64_MAX);
  EXPECT_EQ(from_json<int64_t>(parse("-9223372036854775808")).value(), INT64_MIN);
  EXPECT_EQ(from_json<uint64_t>(parse("18446744073709551615")).value(), UINT64_MAX);
  EXPECT_EQ(from_json<int8_t>(parse("-128")).value(), -128);
  EXPECT_EQ(from_json<uint8_t>(parse("255")).value(), 255);
  EXPECT_EQ(from_json<int>(parse("2.0")).value(), 2);
  EXPECT_EQ(from_json<int>(parse("2e3")).value(), 2000);
  for (const std::string_view bad : {"9223372036854775808", "18446744073709551615", "1e300", "1.5", "\"1\"", "null", "true"})
    EXPECT_FALSE(from_json<int64_t>(parse(bad))) << bad;
  for (const std::string_view bad : {"-1", "18446744073709551616", "-0.5"}) EXPECT_FALSE(from_json<uint64_t>(parse(bad))) << bad;
  EXPECT_FALSE(from_json<int8_t>(parse("-129")));
  EXPECT_FALSE(from_json<uint16_t>(parse("65536")));
  EXPECT_FALSE(from_json<Money>(parse("1e300")));
  EXPECT_FALSE(from_json<Money>(parse("18446744073709551615")));
}

TEST(ReadJson, KeepsTwoPointZeroApartFromTwo) {
  EXPECT_TRUE(to_json(2.0).is_double());
  EXPECT_TRUE(to_json(2).is_int64());
  const auto as_it_is = from_json<json::value>(parse("[2.0,2]")).value();
  EXPECT_TRUE(as_it_is.at(0).is_double());
  EXPECT_TRUE(as_it_is.at(1).is_int64());
  EXPECT_EQ(format_json(as_it_is), "[2.0,2]");
  EXPECT_EQ(from_json<double>(parse("2")).value(), 2.0);
}

TEST(ReadJson, RefusesWhatIsOnlyWritten) {
  EXPECT_THAT(reading<sample::Answer>(R"({"value":1,"why":null,"problems":[{}]})"),
              ElementsAre("$.problems[0]: Koers makes this field itself; it cannot be read. Leave the field out."));
}

TEST(ReadJson, StopsAtAHundredProblems) {
  std::string text = "{";
  for (int i = 0; i < 5000; ++i) text.append(i > 0 ? "," : "").append("\"unknown_").append(std::to_string(i)).append("\":0");
  const auto result = from_json<Options>(parse(text + "}"));
  ASSERT_EQ(result.error().problems.size(), 101u);
  EXPECT_THAT(result.error().problems.back().in(Language::kEnglish), HasSubstr("There are more errors; this list ends at 100."));
}

// A small text cannot ask for much memory: reading ends at the hundredth problem, and a message shows the beginning of a long name.
TEST(ReadJson, StaysSmallOnHostileInput) {
  std::string numbers = "{\"limits\":[0";
  for (int i = 0; i < 1'000'000; ++i) numbers += ",0";
  EXPECT_EQ(from_json<Options>(parse(numbers + "]}")).error().problems.size(), 101u);
  const std::string name(1'000'000, 'x');
  EXPECT_LT(
      from_json<Options>(parse("{\"" + name + "\":\"" + name + "\",\"weight\":\"" + name + "\"}")).error().in(Language::kDutch).size(),
      1000u);
  EXPECT_LT(from_json<Options>(parse("{\"money\":{\"" + name + "\":true,\"\":1.5}}")).error().in(Language::kDutch).size(), 1000u);
}

TEST(ReadJson, GoesNoDeeperThanSixtyFour) {
  const auto nested = [](int depth) {
    json::value value = json::object{{"name", "leaf"}};
    for (int i = 0; i < depth; ++i) value = json::object{{"name", "x"}, {"children", json::array{std::move(value)}}};
    return value;
  };
  EXPECT_TRUE(from_json<sample::Node>(nested(31)));  // two levels each: a list and a group
  const auto result = from_json<sample::Node>(nested(40));
  ASSERT_FALSE(result);
  EXPECT_THAT(result.error().in(Language::kEnglish), HasSubstr("This is nested more than 64 levels deep."));
}

TEST(ReadJson, TakesThePathFromWhoeverAsks) {
  const auto result = from_json<Limit>(parse(R"({"department":1})"), "$.options.limits[2]");
  EXPECT_EQ(result.error().problems.at(0).where.path, "$.options.limits[2].department");
}

struct SyntaxCase {
  std::string_view text;
  int64_t line, column;
  std::string_view reason;
};

TEST(ParseJson, SaysWhereItGoesWrong) {
  const SyntaxCase cases[] = {
      {"", 1, 1, "there is nothing"},
      {"{", 1, 2, "ends too early"},
      {"[1, 2", 1, 6, "ends too early"},
      {"[1,\n 2,\n  x]", 3, 3, "does not belong here"},
      {"{\"a\" 1}", 1, 6, "does not belong here"},
      {"[1,]", 1, 4, "does not belong here"},
      {"[\"é€🧭\", x]", 1, 9, "does not belong here"},  // characters, not bytes
      {"'a'", 1, 1, "does not belong here"},
      {"1 2", 1, 3, "something follows the end"},
      {"{}\n\n{}", 3, 1, "something follows the end"},
      {"NaN", 1, 1, "does not belong here"},
      {"[01]", 1, 3, "does not belong here"},
      {"// x\n1", 1, 1, "does not belong here"},
      {"[1e999]", 1, 7, "number is too large"},
      {"{\"a\":1,\"b\":{\"c\":1,\n\"c\":2}}", 2, 3, "\"c\" stands twice"},
      {"{\"a\":1,\"\\u0061\":2}", 1, 15, "\"a\" stands twice"},
      {"\"\xFF\"", 1, 2, "is not UTF-8"},
      {"\"\xED\xA0\x80\"", 1, 2, "is not UTF-8"},
      {"\"a\nb\"", 1, 3, "does not belong here"},
  };
  for (const SyntaxCase& one : cases) {
    const auto result = parse_json(one.text);
    ASSERT_FALSE(result) << one.text;
    EXPECT_EQ(result.error().code, ErrorCode::kInvalidInput);
    const Message& what = result.error().problems.at(0).what;
    EXPECT_THAT(what.in(Language::kEnglish), HasSubstr(one.reason)) << one.text;
    EXPECT_THAT(what.in(Language::kEnglish),
                HasSubstr("line " + std::to_string(one.line) + ", character " + std::to_string(one.column) + ")"))
        << one.text;
  }
  EXPECT_EQ(parse_json("[1,\nx]").error().in(Language::kDutch),
            "Dit is geen geldige JSON: dit teken hoort hier niet (regel 2, teken 1). Verbeter de tekst op die plek.");
}

TEST(ParseJson, KeepsToItsLimits) {
  EXPECT_TRUE(parse_json("\xEF\xBB\xBF{}"));  // as Windows saves it
  EXPECT_TRUE(parse_json(std::string(64, '[') + std::string(64, ']')));
  EXPECT_FALSE(parse_json(std::string(65, '[') + std::string(65, ']')));
  EXPECT_FALSE(parse_json(std::string(10'000'000, '[')));
  EXPECT_EQ(parse_json("[1234567]", 5).error().code, ErrorCode::kTooLarge);
  EXPECT_FALSE(parse_json(std::string_view("1\0", 2)));
}

TEST(ParseJson, ReadsNumbersExactly) {
  for (const double number :
       {0.1, 1.0 / 3, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 123456789.123456789, 9007199254740993.0, 1e23, 8.41e21}) {
    EXPECT_EQ(parse(format_json(json::value(number))).get_double(), number);
  }
  EXPECT_EQ(parse("0.1000000000000000055511151231257827021181583404541015625").get_double(), 0.1);
  EXPECT_EQ(parse("1e-9999").get_double(), 0.0);
  EXPECT_EQ(parse("-1e-9999").get_double(), 0.0);
  EXPECT_TRUE(parse("18446744073709551616").is_double());
  EXPECT_TRUE(parse("-0").is_int64());
}

// A hundred thousand keys, all different or all alike but the last, in time that grows with the text.
TEST(ParseJson, IsNotSlowedDownByManyKeys) {
  const auto started = std::chrono::steady_clock::now();
  std::string text = "{";
  for (int i = 0; i < 100'000; ++i) text.append("\"k").append(std::to_string(i)).append("\":0,");
  EXPECT_EQ(parse(text + "\"last\":0}").get_object().size(), 100'001u);
  EXPECT_FALSE(parse_json(text + "\"k0\":0}"));
  EXPECT_LT(std::chrono::steady_clock::now() - started, std::chrono::seconds(2));
}

}  // namespace

// Random values of everything that is described.

// Anything in the range from the first case on; RapidCheck by itself begins near the minimum.
template <class T>
rc::Gen<T> anywhere(T min, T max) {
  return rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(min, max));
}

rc::Gen<double> finite() {
  return rc::gen::suchThat(rc::gen::map(anywhere<uint64_t>(0, UINT64_MAX), [](uint64_t bits) { return std::bit_cast<double>(bits); }),
                           [](double number) { return std::isfinite(number); });
}
rc::Gen<std::string> text() {
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                          "a", "é", "\"", "\\", "\n", "\t", std::string(1, '\0'), "\x1f", "€", "🧭", "/", " ", "0")),
                      [](const std::vector<std::string>& parts) {
                        std::string whole;
                        for (const std::string& part : parts) whole += part;
                        return whole;
                      });
}
rc::Gen<Money> money(int64_t min) {
  return rc::gen::map(anywhere<int64_t>(min, 1'000'000'000'000), [](int64_t cents) { return Money{cents}; });
}

Limit random_limit() {
  Limit limit{*text(), *anywhere(0, 21), {}};
  if (*rc::gen::arbitrary<bool>()) limit.amount = *money(-1'000'000);
  return limit;
}

Options random_options() {
  Options options;
  if (*rc::gen::arbitrary<bool>()) options.today = Date{*anywhere(-700'000, 2'900'000)};
  options.seed = *anywhere<uint64_t>(0, UINT64_MAX);
  options.strict = *rc::gen::arbitrary<bool>();
  options.weight = std::abs(std::remainder(*finite(), 1.0));
  options.reserve.value = *finite();
  options.mode = *rc::gen::element(sample::Mode::kFast, sample::Mode::kInFlight, sample::Mode::kXL);
  options.start = make_quarter(*anywhere(0, 10'000), *anywhere(1, 5));
  options.asked = {*anywhere<int64_t>(-60'000'000'000'000'000, 250'000'000'000'000'000)};
  options.title = {*text(), *text()};
  options.all = random_limit();
  for (int i = *anywhere(0, 4); i > 0; --i) options.limits.push_back(random_limit());
  options.pins = *rc::gen::container<std::vector<std::string>>(text());
  for (int i = *anywhere(0, 4); i > 0; --i) options.money[*text()] = *money(0);
  if (*rc::gen::arbitrary<bool>())
    options.saving = sample::FixedAmount{*money(-5)};
  else
    options.saving = sample::Percentage{*finite()};
  if (*rc::gen::arbitrary<bool>()) options.small = *anywhere<int8_t>(-128, 127);
  options.pair = {*anywhere<uint16_t>(0, 65535), *anywhere<uint16_t>(0, 65535)};
  return options;
}

RC_GTEST_PROP(Json, RoundTripsDescribedValues, ()) {
  const Options options = random_options();
  for (const JsonLayout layout : {JsonLayout::kCompact, JsonLayout::kIndented}) {
    const auto parsed = parse_json(format_json(to_json(options), layout));
    RC_ASSERT(parsed.has_value());
    const auto back = from_json<Options>(*parsed);
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == options);
  }
}

json::value random_json(int depth) {
  switch (*anywhere(0, depth > 0 ? 8 : 6)) {
    case 0: return nullptr;
    case 1: return *rc::gen::arbitrary<bool>();
    case 2: return *anywhere<int64_t>(INT64_MIN, INT64_MAX);
    case 3: return *anywhere<uint64_t>(0, UINT64_MAX);
    case 4: return *finite();
    case 5: return json::string(*text());
    case 6: {
      json::array array;
      for (int i = *anywhere(0, 4); i > 0; --i) array.push_back(random_json(depth - 1));
      return array;
    }
    default: {
      json::object object;
      for (int i = *anywhere(0, 4); i > 0; --i) object[*text()] = random_json(depth - 1);
      return object;
    }
  }
}

RC_GTEST_PROP(Json, RoundTripsAnyValue, ()) {
  const json::value value = random_json(4);
  const std::string written = format_json(value);
  const auto back = parse_json(written);
  RC_ASSERT(back.has_value());
  RC_ASSERT(format_json(*back) == written);
  RC_ASSERT(*back == value);
}

// Whatever stands in the JSON, reading it ends in a value or in problems that each have a path below the root.
RC_GTEST_PROP(Json, ReadsOrExplains, ()) {
  json::value value = to_json(random_options());
  const auto keys = value.as_object();
  for (int i = *anywhere(1, 4); i > 0; --i)
    value.as_object()[std::next(keys.begin(), *anywhere<int>(0, static_cast<int>(keys.size())))->key()] = random_json(3);
  const auto result = from_json<Options>(value);
  if (result) return;
  for (const Problem& problem : result.error().problems) {
    RC_ASSERT(problem.where.path.starts_with("$."));
    RC_ASSERT(!problem.what.empty());
    RC_ASSERT(!problem.mend.empty());
    RC_ASSERT(problem.in(Language::kDutch) != problem.in(Language::kEnglish));
  }
}

RC_GTEST_PROP(ParseJson, NeverStumblesOverAnything, ()) {
  const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
      "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\\u", "d800", "1", "-", ".", "e", "null", "true", " ", "\n", "\xFF", "é", "/"));
  std::string all;
  for (const std::string& piece : pieces) all += piece;
  const auto result = parse_json(all);
  if (result) RC_ASSERT(format_json(parse(format_json(*result))) == format_json(*result));
}

}  // namespace koers
