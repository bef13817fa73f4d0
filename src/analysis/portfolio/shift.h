// A date that gives way: of one activity, by whole periods.
#pragma once

#include <algorithm>

#include "analysis/portfolio/problem.h"

namespace koers::analysis::portfolio {

struct Shift {
  enum class To : uint8_t {
    kLater,    // its deadline (and the start it is pinned to) this many periods later
    kEarlier,  // it may start (and the start it is pinned to is) this many periods earlier
    kStart,    // it starts in this period; its own dates make room for that
  };
  uint32_t activity = 0;
  To to = To::kLater;
  int periods = 0;
  bool operator==(const Shift&) const = default;
};

inline void apply_shift(const Shift& shift, int horizon, Activity& activity) {
  const bool pinned = activity.pin.kind == Pin::Kind::kIn && activity.pin.start != kNoPeriod;
  switch (shift.to) {
    case Shift::To::kLater:
      activity.deadline = std::min(activity.deadline, horizon) + shift.periods;
      if (pinned) activity.pin.start += shift.periods;
      return;
    case Shift::To::kEarlier:
      activity.earliest = std::max(0, activity.earliest - shift.periods);
      if (pinned) activity.pin.start = std::max(0, activity.pin.start - shift.periods);
      return;
    case Shift::To::kStart: break;
  }
  int longest = 0;
  for (const Variant& variant : activity.variants) longest = std::max(longest, variant.duration);
  activity.pin = {Pin::Kind::kIn, shift.periods, activity.pin.kind == Pin::Kind::kIn ? activity.pin.variant : -1};
  activity.earliest = std::min(activity.earliest, shift.periods);
  if (activity.deadline < horizon) activity.deadline = std::max(activity.deadline, shift.periods + longest);
}

}  // namespace koers::analysis::portfolio
