#include "base/money.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>

#include "base/message.h"

namespace koers {
namespace {

struct MoneyCase {
  std::string_view typed;
  int64_t cents;
  bool approximate = false;
};

// What people type and what they mean by it.
constexpr MoneyCase kReadableMoney[] = {
    {"85000", 85'000'00},
    {"85.000", 85'000'00},
    {"€ 85.000", 85'000'00},
    {"€85.000", 85'000'00},
    {"EUR 85.000", 85'000'00},
    {"eur 85.000", 85'000'00},
    {"85.000 euro", 85'000'00},
    {"85.000 EUR", 85'000'00},
    {"85.000 €", 85'000'00},
    {"500 euro's", 500'00},
    {"500 euro’s", 500'00},
    {"€ 85.000,-", 85'000'00},
    {"€ 85.000,--", 85'000'00},
    {"€ 85.000,–", 85'000'00},
    {"€ 85.000,=", 85'000'00},
    {"85.000.-", 85'000'00},
    {"85,-", 85'00},
    {"85.000,50", 85'000'50},
    {"85000,50", 85'000'50},
    {"85000.50", 85'000'50},
    {"85000.5", 85'000'50},
    {"85,000.50", 85'000'50},
    {"€ 12,5", 12'50},
    {"12,50", 12'50},
    {"12.50", 12'50},
    {"1.23", 1'23},
    {"1.234", 1'234'00},
    {"12.345", 12'345'00},
    {"123.456", 123'456'00},
    {"1.234.567", 1'234'567'00},
    {"1,234,567", 1'234'567'00},
    {"1.234.567,89", 1'234'567'89},
    {"1,234,567.89", 1'234'567'89},
    {"1 234 567", 1'234'567'00},
    {"1\u00a0234\u00a0567,89", 1'234'567'89},
    {"1\u202f234\u202f567", 1'234'567'00},
    {"1'234'567", 1'234'567'00},
    {",50", 50},
    {"0,50", 50},
    {".5", 50},
    {"0", 0},
    {"0,00", 0},
    {"000", 0},
    {"007", 7'00},
    {"0.125", 13},
    {"83333,333333", 83'333'33},
    {"83333.666667", 83'333'67},
    {"1234,567", 1'234'57},
    {"1.234,565", 1'234'57},
    {"0,005", 1},
    {"0,0049", 0},
    {"80k", 80'000'00},
    {"80 k", 80'000'00},
    {"80K", 80'000'00},
    {"€ 80k", 80'000'00},
    {"80k€", 80'000'00},
    {"80 k€", 80'000'00},
    {"2,5k", 2'500'00},
    {"2.5k", 2'500'00},
    {"80 duizend", 80'000'00},
    {"80 duizend euro", 80'000'00},
    {"80 dzd", 80'000'00},
    {"2 ton", 200'000'00},
    {"2,5 ton", 250'000'00},
    {"1½ ton", 150'000'00},
    {"1,2 mln", 1'200'000'00},
    {"1,2 mln.", 1'200'000'00},
    {"1.2 mln", 1'200'000'00},
    {"1,2mln", 1'200'000'00},
    {"€ 1,2 miljoen", 1'200'000'00},
    {"1,2 Miljoen euro", 1'200'000'00},
    {"1,2M", 1'200'000'00},
    {"1,2 M€", 1'200'000'00},
    {"1,2 mio", 1'200'000'00},
    {"1,234 mln", 1'234'000'00},
    {"0,125 mln", 125'000'00},
    {"1,5 miljard", 1'500'000'000'00},
    {"1 mld", 1'000'000'000'00},
    {"-85.000", -85'000'00},
    {"- 85.000", -85'000'00},
    {"−85.000", -85'000'00},
    {"–85.000", -85'000'00},
    {"-€ 85.000", -85'000'00},
    {"€ -85.000", -85'000'00},
    {"€ - 85.000", -85'000'00},
    {"85.000-", -85'000'00},
    {"85.000,50-", -85'000'50},
    {"(1.000)", -1'000'00},
    {"€ (1.000)", -1'000'00},
    {"(€ 1.000)", -1'000'00},
    {"(€ 1.000,-)", -1'000'00},
    {"+ 5.000", 5'000'00},
    {"+5.000", 5'000'00},
    {"ca. 40.000", 40'000'00, true},
    {"ca 40.000", 40'000'00, true},
    {"Ca. € 40.000", 40'000'00, true},
    {"€ ca. 40.000", 40'000'00, true},
    {"circa 40.000", 40'000'00, true},
    {"ongeveer 40k", 40'000'00, true},
    {"ong. 40k", 40'000'00, true},
    {"plm. 40.000", 40'000'00, true},
    {"± 40k", 40'000'00, true},
    {"±40k", 40'000'00, true},
    {"+/- 40.000", 40'000'00, true},
    {"~40.000", 40'000'00, true},
    {"≈ 40.000", 40'000'00, true},
    {"40.000?", 40'000'00, true},
    {"40.000 ?", 40'000'00, true},
    {"€ 40.000,- (schatting)", 40'000'00, true},
    {"raming 40.000", 40'000'00, true},
    {"-", 0},
    {"--", 0},
    {"–", 0},
    {"€ -", 0},
    {"€ -   ", 0},
    {"nihil", 0},
    {"  85.000  ", 85'000'00},
    {"\t85.000\n", 85'000'00},
    {"\ufeff85.000", 85'000'00},
    {"1E+05", 100'000'00},
    {"1,2E+06", 1'200'000'00},
    {"100000000000000", 100'000'000'000'000'00},
};

// What is no amount, or could be two.
constexpr std::string_view kUnreadableMoney[] = {
    "",
    " ",
    "€",
    "euro",
    "k",
    "mln",
    "abc",
    "n.v.t.",
    "onbekend",
    "?",
    "ca.",
    "ca. -",
    "+",
    "()",
    "(",
    ")",
    "1,234",  // a little over one euro, or a thousand
    "12,345",
    "€ 1,234",
    "1,234-",
    "1.234 mln",
    "1.234k",  // a little over one million, or a thousand million
    "1.23.456",
    "12.34.567",
    "1.2345.678",
    "1234.567.890",
    "1,23,456",
    "1.234,567.89",
    "1 23",
    "12 34",
    "0.123.456",
    "1..234",
    "1,,5",
    "5,",
    "5.",
    "1.234,",
    "1.234.",
    "40.000-60.000",
    "40-60k",
    "40.000 tot 60.000",
    "40.000 / 60.000",
    "2 x 40.000",
    "40.000 per jaar",
    "40.000 excl. btw",
    "$ 85.000",
    "85.000 dollar",
    "£5",
    "€ € 5",
    "€ 5 euro",
    "5 k k",
    "5 mln k",
    "--5",
    "++5",
    "-(5)",
    "(5",
    "5)",
    "+(5)",
    "(-5)",
    "-5-",
    "- - 5",
    "5 %",
    "12%",
    "1-7-2027",
    "0x10",
    "1e",
    "1e+",
    "e5",
    "1e9999",
    "inf",
    "nan",
    "NaN",
    "1_000",
    "٣",
    "５",
    "1000000000000000000",
    "99999999999999999999999999",
    "1 mld miljard",
    "10000000 mld",
};

TEST(ParseMoney, ReadsWhatPeopleType) {
  for (const MoneyCase& one : kReadableMoney) {
    const auto reading = parse_money(one.typed);
    ASSERT_TRUE(reading) << one.typed;
    EXPECT_EQ(reading->money.cents, one.cents) << one.typed;
    EXPECT_EQ(reading->approximate, one.approximate) << one.typed;
  }
}

TEST(ParseMoney, RefusesWhatIsNoAmountOrCouldBeTwo) {
  for (const std::string_view typed : kUnreadableMoney) {
    const auto reading = parse_money(typed);
    EXPECT_FALSE(reading) << '"' << typed << "\" was read as " << reading->money.cents << " cents";
  }
}

TEST(FormatMoney, HasCentsOnlyWhenThereAreAny) {
  EXPECT_EQ(format_money(euros(1'234'567), Language::kDutch), "€ 1.234.567");
  EXPECT_EQ(format_money(euros(1'234'567), Language::kEnglish), "€ 1,234,567");
  EXPECT_EQ(format_money({12'50}, Language::kDutch), "€ 12,50");
  EXPECT_EQ(format_money({12'50}, Language::kEnglish), "€ 12.50");
  EXPECT_EQ(format_money({5}, Language::kDutch), "€ 0,05");
  EXPECT_EQ(format_money({0}, Language::kDutch), "€ 0");
  EXPECT_EQ(format_money({-5}, Language::kDutch), "€ −0,05");
  EXPECT_EQ(format_money({-1'234'00}, Language::kDutch), "€ −1.234");
  EXPECT_EQ(format_money({-1'234'00}, Language::kEnglish), "−€ 1,234");
  EXPECT_EQ(format_money({INT64_MIN}, Language::kDutch), "€ −92.233.720.368.547.758,08");
  EXPECT_EQ(format_money({INT64_MAX}, Language::kEnglish), "€ 92,233,720,368,547,758.07");
}

RC_GTEST_PROP(ParseMoney, ReadsBackEveryAmountThatFormatMoneyWrites, ()) {
  const int64_t cents = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<int64_t>(-100'000'000'000'000, 100'000'000'000'000));
  const auto dutch = parse_money(format_money({cents}, Language::kDutch));
  RC_ASSERT(dutch.has_value());
  RC_ASSERT(dutch->money.cents == cents);
  RC_ASSERT(!dutch->approximate);
  const auto english = parse_money(format_money({cents}, Language::kEnglish));
  if (english) RC_ASSERT(english->money.cents == cents);  // "€ 1,234" is refused: it could be Dutch
}

RC_GTEST_PROP(ParseMoney, NeverStumblesOverAnything, (std::string bytes)) {
  const auto reading = parse_money(bytes);
  if (reading) RC_ASSERT(std::abs(reading->money.cents) <= 100'000'000'000'000'000);
}

}  // namespace
}  // namespace koers
