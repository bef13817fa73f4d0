#include "base/message.h"

#include <gtest/gtest.h>

#include "base/check.h"
#include "base/control.h"
#include "base/result.h"

namespace koers {
namespace {

constexpr MessageText kOne{"test.one", "Hier staat {value}.", "This is {value}."};
constexpr MessageText kTwo{"test.two", "{a} en {b}, en nog eens {a}", "{b} and {a}, and {a} again"};
constexpr MessageText kPlain{"test.plain", "Klaar.", "Done."};

struct Rendering {
  MessageValue value;
  std::string_view dutch, english;
};

TEST(Message, RendersEveryKindOfArgument) {
  const Rendering cases[] = {
      {std::string("tekst"), "tekst", "tekst"},
      {int64_t{1'234'567}, "1.234.567", "1,234,567"},
      {int64_t{-5}, "-5", "-5"},
      {1234.5, "1.234,5", "1,234.5"},
      {2.0, "2", "2"},
      {0.125, "0,12", "0.12"},
      {1.999, "2", "2"},
      {-0.001, "0", "0"},
      {Money{85'000'00}, "€ 85.000", "€ 85,000"},
      {Money{12'50}, "€ 12,50", "€ 12.50"},
      {*make_date(2027, 7, 1), "1 juli 2027", "1 July 2027"},
      {make_quarter(2027, 3), "3e kwartaal 2027", "Q3 2027"},
      {Share{0.125}, "12,5%", "12.5%"},
      {Share{1}, "100%", "100%"},
      {Share{0.3333}, "33,33%", "33.33%"},
      {Label{"doel", "goal"}, "doel", "goal"},
  };
  for (const Rendering& one : cases) {
    const Message message(kOne, {{"value", one.value}});
    EXPECT_EQ(message.in(Language::kDutch), "Hier staat " + std::string(one.dutch) + ".");
    EXPECT_EQ(message.in(Language::kEnglish), "This is " + std::string(one.english) + ".");
  }
}

TEST(Message, TakesCountsAndTextOfAnyType) {
  const std::string text = "x";
  const std::string_view view = "y";
  EXPECT_EQ(Message(kTwo, {{"a", text.size()}, {"b", view}}).in(Language::kDutch), "1 en y, en nog eens 1");
  EXPECT_EQ(Message(kTwo, {{"a", text}, {"b", "é"}}).in(Language::kEnglish), "é and x, and x again");
  EXPECT_EQ(Message(kTwo, {{"a", 3}, {"b", uint8_t{4}}}).in(Language::kDutch), "3 en 4, en nog eens 3");
}

TEST(Message, LeavesWhatWasNotGivenVisible) {
  EXPECT_EQ(Message(kTwo, {{"a", 1}}).in(Language::kDutch), "1 en {b}, en nog eens 1");
  EXPECT_EQ(Message(kOne, {{"value", "{value}"}}).in(Language::kDutch), "Hier staat {value}.");  // not rendered again
  EXPECT_EQ(Message(kPlain).in(Language::kEnglish), "Done.");
  EXPECT_EQ(Message().in(Language::kDutch), "");
  EXPECT_TRUE(Message().empty());
  EXPECT_EQ(Message(kPlain).id(), "test.plain");
}

TEST(Message, IsEqualByIdAndArguments) {
  EXPECT_EQ(Message(kOne, {{"value", 1}}), Message(kOne, {{"value", 1}}));
  EXPECT_NE(Message(kOne, {{"value", 1}}), Message(kOne, {{"value", 2}}));
  EXPECT_NE(Message(kOne), Message(kPlain));
  EXPECT_EQ(Message(), Message());
}

TEST(Where, SaysWhatAppliesInTheWordsOfTheReader) {
  const Where cell{.file = "projectenlijst.xlsx", .sheet = "Projecten", .row = 12, .column = "Naam"};
  EXPECT_EQ(cell.in(Language::kDutch), "projectenlijst.xlsx, blad Projecten, rij 12, kolom Naam");
  EXPECT_EQ(cell.in(Language::kEnglish), "projectenlijst.xlsx, sheet Projecten, row 12, column Naam");
  EXPECT_EQ((Where{.element = "APP-12", .field = "budget"}.in(Language::kDutch)), "APP-12, veld budget");
  EXPECT_EQ((Where{.path = "$.a[3]"}.in(Language::kEnglish)), "$.a[3]");
  EXPECT_EQ(Where{}.in(Language::kDutch), "");
}

TEST(Error, SaysEveryProblemOnALineOfItsOwn) {
  const Error one(ErrorCode::kNotFound, {kOne, {{"value", 7}}}, {.row = 3}, kPlain);
  EXPECT_EQ(one.in(Language::kDutch), "rij 3: Hier staat 7. Klaar.");
  EXPECT_EQ(one.in(Language::kEnglish), "row 3: This is 7. Done.");
  const Error two(ErrorCode::kInvalidInput, {{kPlain}, {kOne, {.element = "APP-1"}}});
  EXPECT_EQ(two.in(Language::kDutch), "Klaar.\nAPP-1: Hier staat {value}.");
  EXPECT_EQ(one.code_name(), "not_found");
}

TEST(Error, HasANameForEveryCode) {
  const std::pair<ErrorCode, std::string_view> names[] = {{ErrorCode::kInvalidInput, "invalid_input"},
                                                          {ErrorCode::kNotFound, "not_found"},
                                                          {ErrorCode::kConflict, "conflict"},
                                                          {ErrorCode::kRefused, "refused"},
                                                          {ErrorCode::kForbidden, "forbidden"},
                                                          {ErrorCode::kCancelled, "cancelled"},
                                                          {ErrorCode::kDeadline, "deadline"},
                                                          {ErrorCode::kUnavailable, "unavailable"},
                                                          {ErrorCode::kStorage, "storage"},
                                                          {ErrorCode::kCorrupt, "corrupt"},
                                                          {ErrorCode::kUnsupported, "unsupported"},
                                                          {ErrorCode::kTooLarge, "too_large"}};
  for (const auto& [code, name] : names) EXPECT_EQ(Error(code, kPlain).code_name(), name);
}

Result<int> number(bool good) {
  if (good) return 7;
  return Error(ErrorCode::kNotFound, kPlain);
}
Result<void> nothing(bool good) {
  TRY(number(good));
  return {};
}
Result<std::unique_ptr<int>> moves(bool good) {
  TRY(nothing(good));
  auto made = std::make_unique<int>(TRY(number(TRY(number(good)) == 7)));  // nested, and a value that only moves
  return made;
}

TEST(Try, GivesTheValueOrReturnsTheError) {
  EXPECT_EQ(*moves(true).value(), 7);
  ASSERT_FALSE(moves(false));
  EXPECT_EQ(moves(false).error().code, ErrorCode::kNotFound);
}

TEST(Try, WorksInsideALambdaAndOnAVariable) {
  const auto twice = [](bool good) -> Result<int> { return TRY(number(good)) + TRY(number(good)); };
  EXPECT_EQ(twice(true).value(), 14);
  EXPECT_FALSE(twice(false));
  Result<std::string> kept = std::string("blijft");
  const auto copy = [&]() -> Result<std::string> { return TRY(kept); };
  EXPECT_EQ(copy().value(), "blijft");
  EXPECT_EQ(kept.value(), "blijft");  // TRY of a variable copies
  Result<std::string> failed = Error(ErrorCode::kConflict, kPlain);
  const auto fails = [&]() -> Result<size_t> { return TRY(failed).size(); };
  EXPECT_FALSE(fails());
  EXPECT_EQ(failed.error().problems.size(), 1u);
}

TEST(Try, GivesAReferenceThatAResultHolds) {
  int target = 1;
  const auto find = [&]() -> Result<std::reference_wrapper<int>> { return std::ref(target); };
  const auto change = [&]() -> Result<void> {
    int& found = TRY(find());
    found = 2;
    return {};
  };
  EXPECT_TRUE(change());
  EXPECT_EQ(target, 2);
}

TEST(Control, StopsOnRequestAndInTime) {
  Control control;
  EXPECT_TRUE(control.check());
  control.set_deadline(Control::Steady::now() + std::chrono::hours(1));
  EXPECT_TRUE(control.check());
  control.set_deadline(Control::Steady::now() - std::chrono::seconds(1));
  EXPECT_EQ(control.check().error().code, ErrorCode::kDeadline);
  control.cancel();
  EXPECT_EQ(control.check().error().code, ErrorCode::kCancelled);
}

TEST(Control, ReportsProgressToWhoListens) {
  Control control;
  control.report({.share = 0.1});  // nobody listens
  double seen = 0;
  control.on_progress([&](const Progress& progress) { seen = progress.share; });
  control.report({.share = 0.5});
  EXPECT_EQ(seen, 0.5);
}

TEST(CheckDeathTest, StopsAndSaysWhere) {
  const int one = 1;
  CHECK(one == 1);
  EXPECT_DEATH(CHECK(one == 2), "message_test.cpp.*must hold and does not: one == 2");
}

}  // namespace
}  // namespace koers
