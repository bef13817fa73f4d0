#include "base/control.h"

namespace koers {
namespace {

constexpr MessageText kStopped{"base.cancelled", "Gestopt op verzoek.", "Stopped on request."};
constexpr MessageText kStartAgain{"base.cancelled_mend", "Start opnieuw als je het antwoord toch wilt.",
                                  "Start again if you want the answer after all."};
constexpr MessageText kTimeIsUp{"base.deadline", "De tijd voor deze berekening is op.", "The time for this calculation is up."};
constexpr MessageText kGiveMoreTime{"base.deadline_mend", "Geef meer tijd, of maak de vraag kleiner.",
                                    "Allow more time, or make the question smaller."};

}  // namespace

Result<void> Control::check() const {
  if (cancelled()) return Error(ErrorCode::kCancelled, kStopped, {}, kStartAgain);
  if (past_deadline()) return Error(ErrorCode::kDeadline, kTimeIsUp, {}, kGiveMoreTime);
  return {};
}

}  // namespace koers
