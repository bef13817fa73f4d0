#include "base/time.h"

#include <fmt/format.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>

#include "base/check.h"
#include "base/message.h"

namespace koers {
namespace {

constexpr int64_t kUsPerSecond = 1'000'000;
constexpr int64_t kUsPerDay = 86'400 * kUsPerSecond;
constexpr int kYearMin = 0, kYearMax = 9999;  // what ISO 8601 writes in four digits

constexpr int64_t floor_divide(int64_t value, int64_t by) { return value / by - (value % by < 0 ? 1 : 0); }

struct Civil {
  int year, month, day;
};

// Counts in eras of 400 years (146,097 days) of years that begin in March, so that the leap day is the last of its year.
constexpr int64_t days_from_civil(int64_t year, int month, int day) {
  const int64_t march_year = month > 2 ? year : year - 1;
  const int64_t era = floor_divide(march_year, 400);
  const int64_t year_of_era = march_year - era * 400;
  const int64_t month_from_march = (month + 9) % 12;
  const int64_t day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
  const int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146'097 + day_of_era - 719'468;  // 719,468 days from 0000-03-01 to 1970-01-01
}

constexpr Civil civil_from_days(int64_t days) {
  const int64_t shifted = days + 719'468;
  const int64_t era = floor_divide(shifted, 146'097);
  const int64_t day_of_era = shifted - era * 146'097;
  const int64_t year_of_era = (day_of_era - day_of_era / 1'460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int64_t month_from_march = (5 * day_of_year + 2) / 153;
  const int month = static_cast<int>(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
  const int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return {static_cast<int>(year), month, static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1)};
}
static_assert(days_from_civil(1970, 1, 1) == 0 && civil_from_days(-1).year == 1969);

// Shared by all threads: its const functions are safe for that.
const icu::TimeZone& amsterdam() {
  static const std::unique_ptr<icu::TimeZone> zone = [] {
    std::unique_ptr<icu::TimeZone> made(icu::TimeZone::createTimeZone("Europe/Amsterdam"));
    CHECK(made != nullptr && *made != icu::TimeZone::getUnknown());  // else ICU came without its time zones
    return made;
  }();
  return *zone;
}

// What a clock on the wall in Amsterdam shows, as microseconds since 1970-01-01T00:00 of that clock.
int64_t local_us(Timestamp moment) {
  int32_t raw_ms = 0, summer_ms = 0;
  UErrorCode status = U_ZERO_ERROR;
  amsterdam().getOffset(static_cast<UDate>(floor_divide(moment.us, 1'000)), /*local=*/0, raw_ms, summer_ms, status);
  CHECK(U_SUCCESS(status));
  return moment.us + (int64_t{raw_ms} + summer_ms) * 1'000;
}

constexpr std::array<std::string_view, 12> kDutchMonths{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                        "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr std::array<std::string_view, 12> kEnglishMonths{"January", "February", "March",     "April",   "May",      "June",
                                                          "July",    "August",   "September", "October", "November", "December"};

std::string_view month_name(int month, Language language) {
  return (language == Language::kDutch ? kDutchMonths : kEnglishMonths)[static_cast<size_t>(month) - 1];
}

// Takes exactly `count` digits off the front.
std::optional<int> take_digits(std::string_view& text, size_t count) {
  if (text.size() < count) return std::nullopt;
  int value = 0;
  for (const char c : text.substr(0, count)) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  text.remove_prefix(count);
  return value;
}

bool take(std::string_view& text, std::string_view any_of) {
  if (text.empty() || any_of.find(text.front()) == any_of.npos) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<Date> take_iso_date(std::string_view& text) {
  const auto year = take_digits(text, 4);
  if (!year || !take(text, "-")) return std::nullopt;
  const auto month = take_digits(text, 2);
  if (!month || !take(text, "-")) return std::nullopt;
  const auto day = take_digits(text, 2);
  return day ? make_date(*year, *month, *day) : std::nullopt;
}

// "01:09:24.5" as microseconds of the day.
std::optional<int64_t> take_iso_time(std::string_view& text) {
  const auto hour = take_digits(text, 2);
  if (!hour || !take(text, ":")) return std::nullopt;
  const auto minute = take_digits(text, 2);
  if (!minute || !take(text, ":")) return std::nullopt;
  const auto second = take_digits(text, 2);
  if (!second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  int64_t fraction_us = 0;
  if (take(text, ".,")) {
    const size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || digits > 9) return std::nullopt;
    for (size_t i = 0; i < 6; ++i) fraction_us = fraction_us * 10 + (i < digits ? text[i] - '0' : 0);
    text.remove_prefix(digits);
  }
  return ((*hour * 60 + *minute) * 60 + *second) * kUsPerSecond + fraction_us;
}

// "Z" or "+01:00" as microseconds east of Greenwich.
std::optional<int64_t> take_iso_offset(std::string_view& text) {
  if (take(text, "Zz")) return 0;
  const bool west = text.starts_with('-');
  if (!take(text, "+-")) return std::nullopt;
  const auto hour = take_digits(text, 2);
  if (!hour || !take(text, ":")) return std::nullopt;
  const auto minute = take_digits(text, 2);
  if (!minute || *hour > 23 || *minute > 59) return std::nullopt;
  const int64_t offset = (int64_t{*hour} * 60 + *minute) * 60 * kUsPerSecond;
  return west ? -offset : offset;
}

}  // namespace

int Date::year() const { return civil_from_days(days).year; }
int Date::month() const { return civil_from_days(days).month; }
int Date::day() const { return civil_from_days(days).day; }

std::optional<Date> make_date(int year, int month, int day) {
  if (year < kYearMin || year > kYearMax || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const int64_t days = days_from_civil(year, month, day);
  if (civil_from_days(days).month != month) return std::nullopt;
  return Date{static_cast<int32_t>(days)};
}

Quarter quarter_of(Date date) {
  const Civil civil = civil_from_days(date.days);
  return make_quarter(civil.year, (civil.month - 1) / 3 + 1);
}

Date first_day(Quarter quarter) { return {static_cast<int32_t>(days_from_civil(quarter.year(), (quarter.quarter() - 1) * 3 + 1, 1))}; }
Date last_day(Quarter quarter) { return {first_day(Quarter{quarter.index + 1}).days - 1}; }

Date date_of(Timestamp moment) { return {static_cast<int32_t>(floor_divide(local_us(moment), kUsPerDay))}; }

std::string format_iso(Date date) {
  const Civil civil = civil_from_days(date.days);
  return fmt::format("{:04}-{:02}-{:02}", civil.year, civil.month, civil.day);
}

std::string format_iso(Timestamp moment) {
  const int64_t day = floor_divide(moment.us, kUsPerDay);
  const int64_t us = moment.us - day * kUsPerDay;
  const int64_t second = us / kUsPerSecond;
  const Civil civil = civil_from_days(day);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:06}Z", civil.year, civil.month, civil.day, second / 3600, second / 60 % 60,
                     second % 60, us % kUsPerSecond);
}

std::string format_iso(Quarter quarter) { return fmt::format("{:04}-Q{}", quarter.year(), quarter.quarter()); }

std::optional<Date> parse_iso_date(std::string_view text) {
  const auto date = take_iso_date(text);
  return text.empty() ? date : std::nullopt;
}

std::optional<Timestamp> parse_iso_timestamp(std::string_view text) {
  const auto date = take_iso_date(text);
  if (!date || !take(text, "Tt ")) return std::nullopt;
  const auto time_us = take_iso_time(text);
  if (!time_us) return std::nullopt;
  const auto offset_us = take_iso_offset(text);
  if (!offset_us || !text.empty()) return std::nullopt;
  return Timestamp{date->days * kUsPerDay + *time_us - *offset_us};
}

std::optional<Quarter> parse_iso_quarter(std::string_view text) {
  const auto year = take_digits(text, 4);
  if (!year || !take(text, "-") || !take(text, "Qq")) return std::nullopt;
  const auto quarter = take_digits(text, 1);
  if (!quarter || !text.empty() || *quarter < 1 || *quarter > 4) return std::nullopt;
  return make_quarter(*year, *quarter);
}

std::string format_date(Date date, Language language) {
  const Civil civil = civil_from_days(date.days);
  return fmt::format("{} {} {}", civil.day, month_name(civil.month, language), civil.year);
}

std::string format_date_short(Date date, Language language) {
  const Civil civil = civil_from_days(date.days);
  const char separator = language == Language::kDutch ? '-' : '/';
  return fmt::format("{:02}{}{:02}{}{}", civil.day, separator, civil.month, separator, civil.year);
}

std::string format_moment(Timestamp moment, Language language) {
  const int64_t local = local_us(moment);
  const int64_t minute = (local - floor_divide(local, kUsPerDay) * kUsPerDay) / (60 * kUsPerSecond);
  return fmt::format("{} {} {:02}:{:02}", format_date(date_of(moment), language), language == Language::kDutch ? "om" : "at", minute / 60,
                     minute % 60);
}

std::string format_quarter(Quarter quarter, Language language) {
  if (language == Language::kDutch) return fmt::format("{}e kwartaal {}", quarter.quarter(), quarter.year());
  return fmt::format("Q{} {}", quarter.quarter(), quarter.year());
}

Timestamp SystemClock::now() {
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::microseconds>(since).count()};
}

}  // namespace koers
