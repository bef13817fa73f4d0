#include "base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

#include "base/message.h"

namespace koers {
namespace {

using Strings = std::vector<std::string>;

TEST(Utf8, KnowsWellFormedText) {
  for (const std::string_view good : {"", "a", "é", "€", "🧭", "12345678é", "\u07ff\u0800\uffff\U0010ffff", "abcdefgh12345678"})
    EXPECT_TRUE(is_utf8(good)) << good;
  const std::string_view bad[] = {"\x80",
                                  "\xC3",
                                  "\xC3(",
                                  "\xC0\xAF",
                                  "\xC1\xBF",
                                  "\xE0\x80\xAF",
                                  "\xED\xA0\x80",
                                  "\xF0\x80\x80\xAF",
                                  "\xF4\x90\x80\x80",
                                  "\xF5\x80\x80\x80",
                                  "\xE2\x82",
                                  "abcdefgh\xFF",
                                  "abcdefghijklmno\xC3",
                                  "\xF0\x9F\xA7"};
  for (const std::string_view text : bad) EXPECT_FALSE(is_utf8(text));
}

TEST(Windows1252, BecomesUtf8) {
  EXPECT_EQ(windows_1252_to_utf8("Co\xF6rdinatie \x80 85.000 \x93ja\x94 \x96 caf\xE9"), "Coördinatie € 85.000 “ja” – café");
  EXPECT_EQ(windows_1252_to_utf8("\x81\x8D\x8F\x90\x9D"), "\ufffd\ufffd\ufffd\ufffd\ufffd");
  for (int byte = 0; byte < 256; ++byte) EXPECT_TRUE(is_utf8(windows_1252_to_utf8(std::string(1, static_cast<char>(byte))))) << byte;
}

TEST(Tidy, LeavesOneSpaceBetweenWords) {
  EXPECT_EQ(tidy("  a \t b\r\n c\u00a0\u00a0d\u202fe  "), "a b c d e");
  EXPECT_EQ(tidy("\ufeffNaam\u200b"), "Naam");
  EXPECT_EQ(tidy(" \u00a0\t"), "");
  EXPECT_EQ(trim("\u00a0 x  y \u3000"), "x  y");
  EXPECT_EQ(trim("é"), "é");
  EXPECT_EQ(trim("\xE2\x80"), "\xE2\x80");  // half a character is not white space
}

TEST(Shorten, CutsBetweenCharacters) {
  EXPECT_EQ(shorten("abc", 3), "abc");
  EXPECT_EQ(shorten("abcd", 3), "abc…");
  EXPECT_EQ(shorten("aé€🧭", 3), "aé…");
  EXPECT_EQ(shorten("aé€🧭", 5), "aé…");
  EXPECT_EQ(shorten("aé€🧭", 6), "aé€…");
  EXPECT_EQ(shorten("x", 0), "…");
}

TEST(Split, KeepsEmptyParts) {
  EXPECT_EQ(split("a;b;;c", ';'), (Strings{"a", "b", "", "c"}));
  EXPECT_EQ(split("", ';'), (Strings{""}));
  EXPECT_EQ(split(";", ';'), (Strings{"", ""}));
}

TEST(FormatNumber, GroupsByThree) {
  EXPECT_EQ(format_number(int64_t{0}, Language::kDutch), "0");
  EXPECT_EQ(format_number(int64_t{999}, Language::kDutch), "999");
  EXPECT_EQ(format_number(int64_t{1000}, Language::kDutch), "1.000");
  EXPECT_EQ(format_number(int64_t{-1234567}, Language::kDutch), "-1.234.567");
  EXPECT_EQ(format_number(int64_t{-123}, Language::kDutch), "-123");
  EXPECT_EQ(format_number(int64_t{1234567}, Language::kEnglish), "1,234,567");
  EXPECT_EQ(format_number(std::numeric_limits<int64_t>::min(), Language::kDutch), "-9.223.372.036.854.775.808");
  EXPECT_EQ(format_number(1234.5, 2, Language::kDutch), "1.234,50");
  EXPECT_EQ(format_number(1234.5, 2, Language::kEnglish), "1,234.50");
  EXPECT_EQ(format_number(-0.001, 2, Language::kDutch), "0,00");
  EXPECT_EQ(format_number(999.999, 2, Language::kDutch), "1.000,00");
  EXPECT_EQ(format_number(2.5, 0, Language::kDutch), "2");
  EXPECT_EQ(format_number(std::nan(""), 1, Language::kDutch), "–");
  EXPECT_EQ(format_number(-INFINITY, 1, Language::kDutch), "-∞");
  EXPECT_EQ(format_percentage(0.125, 1, Language::kDutch), "12,5%");
  EXPECT_EQ(format_percentage(0.125, 1, Language::kEnglish), "12.5%");
  EXPECT_EQ(format_percentage(1, 0, Language::kDutch), "100%");
}

struct NumberCase {
  std::string_view typed;
  double value;
};
constexpr NumberCase kNumbers[] = {
    {"0", 0},
    {"12", 12},
    {"-3", -3},
    {"- 3", -3},
    {"−3", -3},
    {"+3", 3},
    {"1.234", 1234},
    {"12.345", 12345},
    {"1234,5", 1234.5},
    {"1234.5", 1234.5},
    {"1.234,5", 1234.5},
    {"1,234.5", 1234.5},
    {"1.234.567", 1234567},
    {"1,234,567", 1234567},
    {"1,234", 1.234},
    {"0.125", 0.125},
    {"0,125", 0.125},
    {",5", 0.5},
    {"-,5", -0.5},
    {"1.23", 1.23},
    {"1.2345", 1.2345},
    {"1234.567", 1234.567},
    {"3 000", 3000},
    {"3\u00a0000,5", 3000.5},
    {"1'000", 1000},
    {"1e3", 1000},
    {"1,5E+06", 1.5e6},
    {"2e-2", 0.02},
    {" 7 ", 7},
    {"007", 7},
    {"1½", 1.5},
    {"½", 0.5},
    {"1e-400", 0},
    {"0e400", 0},
};
constexpr std::string_view kNoNumbers[] = {"",          "-",        "+",      "abc",   "1.2.3", "1,2,3", "1.23,4.5", "1.234.56",
                                           "12.34.567", "5,",       "5.",     "1,",    "--3",   "3-",    "(3)",      "5%",
                                           "€ 5",       "1e",       "1e+400", "1e401", "nan",   "inf",   "0x1F",     "1 2",
                                           "1  2 3",    "1 000 00", "1_0",    "٣٤",    "1..2",  ".",     ",",        "- -3"};

TEST(ParseNumber, ReadsBothNotations) {
  for (const NumberCase& one : kNumbers) {
    const auto number = parse_number(one.typed);
    ASSERT_TRUE(number) << one.typed;
    EXPECT_EQ(*number, one.value) << one.typed;
  }
  for (const std::string_view typed : kNoNumbers) EXPECT_FALSE(parse_number(typed)) << typed;
  EXPECT_FALSE(parse_number(std::string(1'000'000, '1')));
}

TEST(ParseInteger, ReadsWholeNumbersOnly) {
  const std::pair<std::string_view, int64_t> good[] = {{"12", 12},
                                                       {"1.234", 1234},
                                                       {"1.000.000", 1'000'000},
                                                       {"12,0", 12},
                                                       {"12.00", 12},
                                                       {"-5", -5},
                                                       {"0", 0},
                                                       {"0,0", 0},
                                                       {"1e3", 1000},
                                                       {"1,5e1", 15},
                                                       {"9223372036854775807", INT64_MAX},
                                                       {"-9223372036854775808", INT64_MIN},
                                                       {"9007199254740993", 9007199254740993},
                                                       {"3 000", 3000}};
  for (const auto& [typed, value] : good) EXPECT_EQ(parse_integer(typed), value) << typed;
  for (const std::string_view typed :
       {"1,5", "1,234", "9223372036854775808", "1e30", "1e400", "", "x", "1.23", "0,001", "12345678901234567890123"})
    EXPECT_FALSE(parse_integer(typed)) << typed;
}

TEST(ParsePercentage, ReturnsAShare) {
  const NumberCase good[] = {{"12,5%", .125},  {"12,5 %", .125},     {"12.5%", .125}, {"0,125", .125},     {"1", 1},
                             {"0", 0},         {"100%", 1},          {"150%", 1.5},   {"75 procent", .75}, {"75 pct", .75},
                             {"-5%", -.05},    {"5‰", .005},         {"1%", .01},     {"0,5%", .005},      {"0.1", .1},
                             {"1.250%", 12.5}, {"33,3333%", .333333}};
  for (const NumberCase& one : good) {
    const auto share = parse_percentage(one.typed);
    ASSERT_TRUE(share) << one.typed;
    EXPECT_EQ(*share, one.value) << one.typed;
  }
  for (const std::string_view typed : {"", "%", "12,5", "75", "1,5", "-2", "%12", "12%%", "abc%", "n.v.t."})
    EXPECT_FALSE(parse_percentage(typed)) << typed;
}

TEST(ParseYesNo, KnowsWhatIsTypedInColumns) {
  for (const std::string_view yes :
       {"ja", "Ja", "JA", "j", "x", "X", "waar", "WAAR", "yes", "y", "true", "1", "v", "✓", " ja ", "ja.", "Ja!"})
    EXPECT_EQ(parse_yes_no(yes), true) << yes;
  for (const std::string_view no : {"nee", "Nee", "n", "no", "false", "ONWAAR", "0", "neen", "☐", " nee "})
    EXPECT_EQ(parse_yes_no(no), false) << no;
  for (const std::string_view other : {"", "?", "misschien", "2", "ja/nee", "deels", "xx", "n.v.t."})
    EXPECT_EQ(parse_yes_no(other), std::nullopt) << other;
}

TEST(SaysNothing, KnowsTheWaysToSayIt) {
  for (const std::string_view nothing : {"",
                                         " ",
                                         "-",
                                         "--",
                                         "---",
                                         "–",
                                         "n.v.t.",
                                         "N.V.T.",
                                         "nvt",
                                         "NVT",
                                         "n/a",
                                         "N/A",
                                         "geen",
                                         "Geen",
                                         "onbekend",
                                         "?",
                                         "??",
                                         "tbd",
                                         "TBD",
                                         "nog te bepalen",
                                         "Nog te bepalen",
                                         "n.n.b.",
                                         "#N/B",
                                         "...",
                                         "…",
                                         "niet van toepassing",
                                         "\u00a0",
                                         "."}) {
    EXPECT_TRUE(says_nothing(nothing)) << nothing;
  }
  for (const std::string_view something : {"0", "nee", "Jan", "geen idee wie", "a", "nvt-team", "-1", "onbekende", "Tbd Advies", "x"})
    EXPECT_FALSE(says_nothing(something)) << something;
}

// A number of two decimals, written in either notation, reads back as itself; "1,234" alone is Dutch.
RC_GTEST_PROP(ParseNumber, ReadsBackWhatFormatNumberWrites, ()) {
  const auto hundredths = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<int64_t>(-1'000'000'000'000, 1'000'000'000'000));
  const double number = static_cast<double>(hundredths) / 100;
  for (const Language language : {Language::kDutch, Language::kEnglish})
    RC_ASSERT(parse_number(format_number(number, 2, language)) == number);
  RC_ASSERT(parse_integer(format_number(hundredths, Language::kDutch)) == hundredths);
}

RC_GTEST_PROP(Text, NeverStumblesOverAnything, (std::string bytes)) {
  for (const std::string& text : {bytes, "12" + bytes, bytes + ",5", windows_1252_to_utf8(bytes)}) {
    const std::string once = tidy(text);
    RC_ASSERT(tidy(once) == once);
    RC_ASSERT(trim(once) == once);
    const auto number = parse_number(text);
    if (number) RC_ASSERT(std::isfinite(*number));
    (void)parse_integer(text), (void)parse_percentage(text), (void)parse_yes_no(text), (void)says_nothing(text);
  }
}

}  // namespace
}  // namespace koers
