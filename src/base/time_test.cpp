#include "base/time.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chrono>

#include "base/message.h"

namespace koers {
namespace {

constexpr int64_t kUsPerSecond = 1'000'000;

Date date(int year, int month, int day) { return make_date(year, month, day).value(); }
Timestamp moment(std::string_view iso) { return parse_iso_timestamp(iso).value(); }

TEST(Date, ExistsOrDoesNot) {
  EXPECT_EQ(date(1970, 1, 1).days, 0);
  EXPECT_EQ(date(1969, 12, 31).days, -1);
  EXPECT_EQ(date(2000, 2, 29).month(), 2);
  EXPECT_TRUE(make_date(2028, 2, 29));
  for (const auto& [y, m, d] : {std::tuple{2027, 2, 29},
                                {1900, 2, 29},
                                {2027, 4, 31},
                                {2027, 0, 1},
                                {2027, 13, 1},
                                {2027, 1, 0},
                                {2027, 1, 32},
                                {10'000, 1, 1},
                                {-1, 1, 1}}) {
    EXPECT_FALSE(make_date(y, m, d)) << y << '-' << m << '-' << d;
  }
}

// Every day of four centuries and more, against the calendar of the standard library.
TEST(Date, AgreesWithTheStandardLibrary) {
  for (int32_t days = -200'000; days < 200'000; days += 1) {
    const std::chrono::year_month_day other{std::chrono::sys_days{std::chrono::days{days}}};
    const Date one{days};
    ASSERT_EQ(one.year(), int{other.year()});
    ASSERT_EQ(one.month(), static_cast<int>(unsigned{other.month()}));
    ASSERT_EQ(one.day(), static_cast<int>(unsigned{other.day()}));
    ASSERT_EQ(make_date(one.year(), one.month(), one.day()), one);
  }
}

TEST(Quarter, KnowsItsDays) {
  EXPECT_EQ(quarter_of(date(2027, 3, 31)), make_quarter(2027, 1));
  EXPECT_EQ(quarter_of(date(2027, 4, 1)), make_quarter(2027, 2));
  EXPECT_EQ(first_day(make_quarter(2027, 4)), date(2027, 10, 1));
  EXPECT_EQ(last_day(make_quarter(2027, 4)), date(2027, 12, 31));
  EXPECT_EQ(last_day(make_quarter(2028, 1)), date(2028, 3, 31));
  EXPECT_EQ(make_quarter(2027, 3).year(), 2027);
  EXPECT_EQ(make_quarter(2027, 3).quarter(), 3);
  EXPECT_EQ(make_quarter(-1, 4).year(), -1);
  EXPECT_EQ(make_quarter(-1, 4).quarter(), 4);
}

// Clocks go forward on the last Sunday of March at 01:00 UTC and back on the last Sunday of October at 01:00 UTC.
TEST(Amsterdam, FollowsSummerTime) {
  const std::tuple<std::string_view, std::string_view, std::string_view> cases[] = {
      {"2026-12-31T22:59:59Z", "2026-12-31", "31 december 2026 om 23:59"},
      {"2026-12-31T23:00:00Z", "2027-01-01", "1 januari 2027 om 00:00"},
      {"2027-06-30T21:59:59Z", "2027-06-30", "30 juni 2027 om 23:59"},
      {"2027-06-30T22:00:00Z", "2027-07-01", "1 juli 2027 om 00:00"},
      {"2027-03-28T00:59:59Z", "2027-03-28", "28 maart 2027 om 01:59"},  // a second before the hour that does not exist
      {"2027-03-28T01:00:00Z", "2027-03-28", "28 maart 2027 om 03:00"},
      {"2027-10-31T00:59:59Z", "2027-10-31", "31 oktober 2027 om 02:59"},  // the first time around
      {"2027-10-31T01:00:00Z", "2027-10-31", "31 oktober 2027 om 02:00"},  // the second
      {"2027-10-30T22:00:00Z", "2027-10-31", "31 oktober 2027 om 00:00"},
      {"2027-10-31T22:59:59Z", "2027-10-31", "31 oktober 2027 om 23:59"},
      {"1969-12-31T22:59:59.999999Z", "1969-12-31", "31 december 1969 om 23:59"},
      {"1969-12-31T23:00:00Z", "1970-01-01", "1 januari 1970 om 00:00"},
      {"1976-07-01T00:00:00Z", "1976-07-01", "1 juli 1976 om 01:00"},  // before summer time came back in 1977
  };
  for (const auto& [utc, day, shown] : cases) {
    EXPECT_EQ(format_iso(date_of(moment(utc))), day) << utc;
    EXPECT_EQ(format_moment(moment(utc), Language::kDutch), shown) << utc;
  }
  EXPECT_EQ(format_moment(moment("2026-11-22T01:09:24Z"), Language::kEnglish), "22 November 2026 at 02:09");
}

TEST(Iso, WritesAndReads) {
  EXPECT_EQ(format_iso(Timestamp{0}), "1970-01-01T00:00:00.000000Z");
  EXPECT_EQ(format_iso(Timestamp{-1}), "1969-12-31T23:59:59.999999Z");
  EXPECT_EQ(format_iso(moment("2026-11-22T01:09:24Z")), "2026-11-22T01:09:24.000000Z");
  EXPECT_EQ(moment("2026-11-22T02:09:24+01:00"), moment("2026-11-22T01:09:24Z"));
  EXPECT_EQ(moment("2026-11-21T20:09:24-05:00"), moment("2026-11-22T01:09:24Z"));
  EXPECT_EQ(moment("2026-11-22t01:09:24.5z").us, moment("2026-11-22T01:09:24Z").us + kUsPerSecond / 2);
  EXPECT_EQ(moment("2026-11-22T01:09:24.123456789Z").us % kUsPerSecond, 123'456);
  EXPECT_EQ(format_iso(make_quarter(2027, 1)), "2027-Q1");
  EXPECT_EQ(parse_iso_quarter("2027-Q3"), make_quarter(2027, 3));
  EXPECT_EQ(parse_iso_date("2027-07-01"), date(2027, 7, 1));
  for (const std::string_view bad :
       {"", "2027-7-1", "2027-07-32", "20270701", "2027-07-01 ", " 2027-07-01", "01-07-2027", "2027-07-01T00:00:00Z", "+2027-07-01"})
    EXPECT_FALSE(parse_iso_date(bad)) << bad;
  for (const std::string_view bad : {"", "2027-Q5", "2027-Q0", "2027Q1", "27-Q1", "2027-Q1 ", "2027-Q11"})
    EXPECT_FALSE(parse_iso_quarter(bad)) << bad;
  for (const std::string_view bad :
       {"2026-11-22T01:09:24", "2026-11-22", "2026-11-22T24:00:00Z", "2026-11-22T01:60:00Z", "2026-11-22T01:09:60Z", "2026-11-22T01:09Z",
        "2026-02-30T01:09:24Z", "2026-11-22T01:09:24.Z", "2026-11-22T01:09:24.1234567890Z", "2026-11-22T01:09:24+1:00",
        "2026-11-22T01:09:24+01:00x", "2026-11-22T01:09:24ZZ"}) {
    EXPECT_FALSE(parse_iso_timestamp(bad)) << bad;
  }
}

TEST(Words, AreDutchAndEnglish) {
  EXPECT_EQ(format_date(date(2026, 11, 22), Language::kDutch), "22 november 2026");
  EXPECT_EQ(format_date(date(2026, 11, 22), Language::kEnglish), "22 November 2026");
  EXPECT_EQ(format_date_short(date(2026, 3, 2), Language::kDutch), "02-03-2026");
  EXPECT_EQ(format_date_short(date(2026, 3, 2), Language::kEnglish), "02/03/2026");
  EXPECT_EQ(format_quarter(make_quarter(2027, 1), Language::kDutch), "1e kwartaal 2027");
  EXPECT_EQ(format_quarter(make_quarter(2027, 1), Language::kEnglish), "Q1 2027");
}

// Anything in the range from the first case on; RapidCheck by itself begins near the minimum.
template <class T>
rc::Gen<T> anywhere(T min, T max) {
  return rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(min, max));
}

RC_GTEST_PROP(Iso, RoundTrips, ()) {
  const Date day{*anywhere(-719'528, 2'932'896)};  // years 0000 to 9999
  RC_ASSERT(parse_iso_date(format_iso(day)) == day);
  const Timestamp time{*anywhere<int64_t>(-62'167'219'200 * kUsPerSecond, 253'402'300'799 * kUsPerSecond)};
  RC_ASSERT(parse_iso_timestamp(format_iso(time)) == time);
  const Quarter quarter = quarter_of(day);
  RC_ASSERT(parse_iso_quarter(format_iso(quarter)) == quarter);
  RC_ASSERT(first_day(quarter) <= day);
  RC_ASSERT(day <= last_day(quarter));
  const auto typed = parse_date(format_date_short(day, Language::kDutch));
  if (day.year() < 1500 || day.year() >= 3000) return;
  RC_ASSERT(typed.has_value());
  RC_ASSERT(typed->first == day);
  RC_ASSERT(typed->last == day);
}

TEST(Clock, StandsStillUntilItIsMoved) {
  ManualClock clock({5});
  EXPECT_EQ(clock.now().us, 5);
  clock.advance_us(3);
  EXPECT_EQ(clock.now().us, 8);
  SystemClock system;
  EXPECT_GT(system.now(), moment("2024-01-01T00:00:00Z"));
}

}  // namespace
}  // namespace koers
