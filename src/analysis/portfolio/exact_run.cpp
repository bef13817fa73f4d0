#include "analysis/portfolio/exact_run.h"

namespace koers::analysis::portfolio {
namespace {

constexpr int64_t kWorkAtATime = 400'000;  // some milliseconds between looks at what became known

}  // namespace

ExactRun::ExactRun(ExactSearch&& search) : search_(std::move(search)), news_{search_.bound(), search_.is_infeasible(), std::nullopt} {
  thread_ = std::jthread([this] { work(); });
}

ExactRun::~ExactRun() {
  const std::lock_guard lock(mutex_);
  control_.cancel();
  changed_.notify_one();
}

void ExactRun::know(Amount value, const Schedule& schedule) {
  const std::lock_guard lock(mutex_);
  known_.emplace(value, schedule);
  changed_.notify_one();
}

ExactRun::News ExactRun::news() {
  const std::lock_guard lock(mutex_);
  News news{news_.bound, news_.infeasible, std::move(news_.found)};
  news_.found.reset();
  return news;
}

void ExactRun::work() {
  while (!control_.cancelled()) {
    {
      std::unique_lock lock(mutex_);
      if (search_.is_done()) changed_.wait(lock, [this] { return control_.cancelled() || known_; });
      if (known_) search_.know(known_->first, known_->second);
      known_.reset();
    }
    search_.run(kWorkAtATime, control_);
    const std::lock_guard lock(mutex_);
    news_.bound = search_.bound(), news_.infeasible = search_.is_infeasible();
    if (auto found = search_.take_found()) news_.found = std::move(found);
  }
}

}  // namespace koers::analysis::portfolio
