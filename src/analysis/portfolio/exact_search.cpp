#include "analysis/portfolio/exact_search.h"

#include <algorithm>

namespace koers::analysis::portfolio {
namespace {

constexpr int64_t kWindowWorkMax = 5'000'000;
constexpr int64_t kBelowFirst = 20'000'000;  // about a third of a second: most of what is ever found and proven
constexpr int64_t kAboveTry = 10'000'000;    // for a larger step down than one; it is then halved
constexpr int64_t kSlice = 200'000;          // between looks at what the other end did

}  // namespace

void ExactSearch::know(Amount value, const Schedule& schedule) {
  if (value_ && value <= *value_) return;
  value_ = value, schedule_ = schedule;
  bound_ = std::max(bound_, value);
  below_closed_ = above_closed_ = false;  // the windows are smaller now
  if (above_ && target_ <= value) above_.reset(), step_ = 1;
  if (!below_) return;
  below_->follow(schedule);
  below_->raise_value(value + 1);
}

void ExactSearch::run(int64_t work, const Control& control) {
  const int64_t until = work_ + work;
  while (work_ < until && !is_done() && !found_ && !control.cancelled()) {
    const int64_t slice = std::min(kSlice, until - work_);
    // Where only one value is left in between, both ends ask the same.
    const bool from_above = value_ && bound_ > *value_ + 1 && !above_closed_ &&
                            (below_closed_ || (work_below_ > kBelowFirst && work_above_ < work_below_ - kBelowFirst));
    if (from_above) {
      run_above(slice, control);
    } else if (!below_closed_) {
      run_below(slice, control);
    } else {
      return;
    }
  }
}

bool ExactSearch::begin_below(const Control& control) {
  Windows windows;
  work_ += project_.jobs(), work_below_ += project_.jobs();
  if (!may_be_worth(project_, least_wanted(), kWindowWorkMax, control, windows)) {
    bound_ = value_.value_or(bound_), infeasible_ = !value_;
    return false;
  }
  below_ = ProjectProof::create(project_, least_wanted(), windows);
  below_closed_ = below_ == nullptr;
  if (below_ && value_) below_->follow(schedule_);
  return below_ != nullptr;
}

void ExactSearch::run_below(int64_t work, const Control& control) {
  if (!below_ && !begin_below(control)) return;
  const int64_t before = below_->work();
  const ProjectProof::Answer answer = below_->run(work, control);
  work_ += below_->work() - before, work_below_ += below_->work() - before;
  if (answer == ProjectProof::Answer::kFound) take(*below_);
  if (answer == ProjectProof::Answer::kRefuted) bound_ = value_.value_or(bound_), infeasible_ = !value_;
}

bool ExactSearch::begin_above(const Control& control) {
  target_ = std::max(*value_ + 1, bound_ - step_ + 1);
  above_until_ = work_above_ + kAboveTry;
  work_ += project_.jobs(), work_above_ += project_.jobs();
  Windows windows;
  if (!may_be_worth(project_, target_, kWindowWorkMax, control, windows)) {
    bound_ = target_ - 1, step_ *= 2;
    return false;
  }
  above_ = ProjectProof::create(project_, target_, windows);
  above_closed_ = above_ == nullptr;
  if (above_) above_->follow(schedule_);
  return above_ != nullptr;
}

void ExactSearch::run_above(int64_t work, const Control& control) {
  if (!above_ && !begin_above(control)) return;
  const int64_t before = above_->work();
  const ProjectProof::Answer answer = above_->run(work, control);
  work_ += above_->work() - before, work_above_ += above_->work() - before;
  if (answer == ProjectProof::Answer::kRefuted) {
    bound_ = target_ - 1, step_ *= 2;
    above_.reset();
  } else if (answer == ProjectProof::Answer::kFound) {
    take(*above_);
  } else if (step_ > 1 && work_above_ >= above_until_) {
    step_ = std::max<Amount>(1, step_ / 4);
    above_.reset();
  }
}

void ExactSearch::take(const ProjectProof& proof) {
  found_ = proof.schedule(activities_);
  Amount value = 0;
  for (uint32_t job = 0; job < project_.jobs(); ++job) {
    const Placement& at = (*found_)[project_.activity(job)];
    const auto modes = project_.modes(job);
    const auto mode = std::find_if(modes.begin(), modes.end(), [&at](const Project::Mode& one) { return one.variant == at.variant; });
    value += mode->value - mode->lost_per_period * at.start;
  }
  know(value, *found_);
}

}  // namespace koers::analysis::portfolio
