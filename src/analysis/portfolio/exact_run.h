// The exact search at work in a thread of its own, and what it has told so far. Stopped and joined when this goes.
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "analysis/portfolio/exact_search.h"

namespace koers::analysis::portfolio {

class ExactRun {
 public:
  // Goes on with what was begun.
  explicit ExactRun(ExactSearch&& search);
  ~ExactRun();

  // A schedule in hand.
  void know(Amount value, const Schedule& schedule);

  struct News {
    Amount bound = 0;
    bool infeasible = false;
    std::optional<Schedule> found;  // since this was asked before; of several the last, which is the best
  };
  News news();

 private:
  void work();

  ExactSearch search_;  // of the thread alone
  Control control_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::optional<std::pair<Amount, Schedule>> known_;  // not yet told to the search
  News news_;
  std::jthread thread_;  // last: it is joined first
};

}  // namespace koers::analysis::portfolio
