// Described structs as a lens has them, for the tests of JSON and of options.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/message.h"
#include "base/reflect.h"
#include "base/result.h"

namespace koers::sample {

enum class Mode { kFast, kInFlight, kXL };
BOOST_DESCRIBE_ENUM(Mode, kFast, kInFlight, kXL)

struct Limit {
  std::string department{};
  int changes_max = 3;
  std::optional<Money> amount{};
  bool operator==(const Limit&) const = default;
};
BOOST_DESCRIBE_STRUCT(Limit, (), (department, changes_max, amount))
constexpr auto field_notes(const Limit*) {
  return notes(Note{.name = "department", .nl = "Afdeling", .en = "Department", .required = true},
               Note{.name = "changes_max", .nl = "Meeste veranderingen", .en = "Most changes", .min = 0, .max = 20});
}

struct Percentage {
  double share = 0;
  bool operator==(const Percentage&) const = default;
};
BOOST_DESCRIBE_STRUCT(Percentage, (), (share))
struct FixedAmount {
  Money amount;
  bool operator==(const FixedAmount&) const = default;
};
BOOST_DESCRIBE_STRUCT(FixedAmount, (), (amount))

struct Common {
  std::optional<Date> today;
  uint64_t seed = 1;
  bool operator==(const Common&) const = default;
};
BOOST_DESCRIBE_STRUCT(Common, (), (today, seed))

struct Options : Common {
  bool strict = false;
  double weight = 0.5;
  Share reserve{0.1};
  Mode mode = Mode::kInFlight;
  Quarter start = make_quarter(2027, 1);
  Timestamp asked;
  Label title{"Plan", "Plan"};
  Limit all{.department = "alle", .changes_max = 9};
  std::vector<Limit> limits;
  std::vector<std::string> pins;
  std::map<std::string, Money> money;
  std::variant<Percentage, FixedAmount> saving;
  std::optional<int8_t> small;
  std::array<uint16_t, 2> pair{1, 2};
  bool operator==(const Options&) const = default;
};
BOOST_DESCRIBE_STRUCT(Options, (Common),
                      (strict, weight, reserve, mode, start, asked, title, all, limits, pins, money, saving, small, pair))
constexpr auto field_notes(const Options*) {
  return notes(Note{.name = "weight",
                    .nl = "Gewicht",
                    .en = "Weight",
                    .min = 0,
                    .max = 1,
                    .help_nl = "Hoe zwaar risico telt.",
                    .help_en = "How much risk counts."},
               Note{.name = "money", .nl = "Geld per jaar", .en = "Money per year", .unit = "euro", .min = 0},
               Note{.name = "today", .nl = "Vandaag", .en = "Today"}, Note{.name = "pins", .nl = "Vastgezet", .en = "Pinned"});
}

// Holds more of itself.
struct Node {
  std::string name;
  std::vector<Node> children;
  bool operator==(const Node&) const = default;
};
BOOST_DESCRIBE_STRUCT(Node, (), (name, children))

struct Answer {
  double value = 0;
  Message why;
  std::vector<Problem> problems;
  boost::json::value* unused = nullptr;  // not described, so not written
};
BOOST_DESCRIBE_STRUCT(Answer, (), (value, why, problems))

}  // namespace koers::sample
