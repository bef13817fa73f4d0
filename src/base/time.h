// Moments (UTC microseconds), civil dates and quarters. The clock is passed in.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace koers {

enum class Language;

// Microseconds since 1970-01-01T00:00:00Z.
struct Timestamp {
  int64_t us = 0;
  auto operator<=>(const Timestamp&) const = default;
};

// A civil date, as days since 1970-01-01 in the proleptic Gregorian calendar. Dates of people are dates in Europe/Amsterdam.
struct Date {
  int32_t days = 0;
  auto operator<=>(const Date&) const = default;
  int year() const;
  int month() const;  // 1..12
  int day() const;    // 1..31
};
// nullopt when there is no such day.
std::optional<Date> make_date(int year, int month, int day);

// A calendar quarter: year * 4 + (quarter - 1).
struct Quarter {
  int32_t index = 0;
  auto operator<=>(const Quarter&) const = default;
  int year() const { return index >= 0 ? index / 4 : -((3 - index) / 4); }
  int quarter() const { return index - year() * 4 + 1; }  // 1..4
};
inline constexpr Quarter make_quarter(int year, int quarter) { return {year * 4 + quarter - 1}; }
Quarter quarter_of(Date date);
Date first_day(Quarter quarter);
Date last_day(Quarter quarter);

// The date in Europe/Amsterdam at a moment.
Date date_of(Timestamp moment);

std::string format_iso(Date date);            // 2026-11-22
std::string format_iso(Timestamp moment);     // 2026-11-22T01:09:24.000000Z
std::string format_iso(Quarter quarter);      // 2027-Q1
std::optional<Date> parse_iso_date(std::string_view text);
std::optional<Timestamp> parse_iso_timestamp(std::string_view text);
std::optional<Quarter> parse_iso_quarter(std::string_view text);

std::string format_date(Date date, Language language);           // "22 november 2026" / "22 November 2026"
std::string format_date_short(Date date, Language language);     // "22-11-2026" / "22/11/2026"
std::string format_moment(Timestamp moment, Language language);  // "22 november 2026 om 01:09" in Europe/Amsterdam
std::string format_quarter(Quarter quarter, Language language);  // "1e kwartaal 2027" / "Q1 2027"

struct DateReading {
  Date first;                // the first and last day that the text can mean: equal for a full date
  Date last;
  bool approximate = false;  // "medio 2028", "ca. mei 2027"
};
// Reads what people type: "1-7-2027", "01/07/2027", "1 juli 2027", "2027-07-01", "juli 2027", "Q3 2027", "2027-Q3", "3e kwartaal 2027", "2027",
// "medio 2028", "eind 2027", "begin 2027", "najaar 2027", "1 jul. '27". nullopt when it is not a date; day before month, always.
std::optional<DateReading> parse_date(std::string_view text);

class Clock {
 public:
  virtual ~Clock() = default;
  virtual Timestamp now() = 0;
};
class SystemClock final : public Clock {
 public:
  Timestamp now() override;
};
// For tests: stands still until it is moved.
class ManualClock final : public Clock {
 public:
  explicit ManualClock(Timestamp start = {1'790'000'000'000'000}) : now_(start) {}
  Timestamp now() override { return now_; }
  void advance_us(int64_t us) { now_.us += us; }

 private:
  Timestamp now_;
};

}  // namespace koers
