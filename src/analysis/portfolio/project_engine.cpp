#include "analysis/portfolio/project_engine.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

#include "analysis/portfolio/exact_run.h"
#include "analysis/portfolio/exact_search.h"
#include "analysis/portfolio/list_search.h"
#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/project_bound.h"
#include "analysis/portfolio/solver_run.h"

namespace koers::analysis::portfolio {
namespace {

using Steady = std::chrono::steady_clock;

constexpr int64_t kSchedulesBeforeBound = 60;
constexpr int64_t kBoundWorkMax = 40'000'000;  // about a tenth of a second
// By the clock: then the exact search goes on beside the lists, in a thread of its own, and the solver begins where its program fits.
constexpr int64_t kSchedulesBeforeBeside = 5000;
constexpr double kSecondsBeforeBeside = 0.4;
constexpr int64_t kModelSizeMax = 500'000;  // entries of the program: made in a tenth of a second; a larger one would prove nothing soon
constexpr int64_t kBatch = 32;
constexpr int64_t kGiveUpSchedules = 20'000;  // without one that meets every limit
constexpr double kReportSeconds = 0.1;
// Work of the exact search for each job of each schedule: at first about as much time as the schedules take, later, when those find little
// more, four times as much.
constexpr int64_t kExactAtFirst = 4, kExactLater = 16, kSchedulesAtFirst = 5000;

double seconds_since(Steady::time_point begin) { return std::chrono::duration<double>(Steady::now() - begin).count(); }

class ProjectEngine {
 public:
  ProjectEngine(const Problem& problem, const Project& project, const EngineOptions& options, const Control& control)
      : problem_(problem), project_(project), options_(options), control_(control), begin_(Steady::now()), search_(project, options.seed) {
    seconds_ = options.schedules ? 1e9 : options.seconds;
    if (control.deadline()) seconds_ = std::min(seconds_, std::chrono::duration<double>(*control.deadline() - begin_).count());
  }

  Result<std::optional<Solved>> run() {
    solved_.bound = project_.value_max();
    if (options_.start && options_.start->size() == problem_.activities.size()) search_.adopt(*options_.start);
    work(kSchedulesBeforeBound);
    if (!stopped() && search_.has_schedule()) {
      solved_.bound = bound_of(project_, search_.value(), kBoundWorkMax, control_);
      search_.set_bound(solved_.bound);
    }
    // The clock is looked at after schedules alone, of which each turn makes at least one: what the exact search did is then always before the
    // last of them, and comes back with their number.
    while (!control_.cancelled() && !search_.done() && !infeasible_) {
      if (!search_.has_schedule() && search_.schedules() > kGiveUpSchedules && !beside_ && (!exact_ || exact_->is_done())) break;
      if (!apart_ && apart_is_due()) work_apart();
      if (solver_) hear_solver();
      if (beside_) hear_beside();
      take_finds();
      work(kBatch);
      if (stopped()) break;
      if (!apart_) search_exactly();
      report();
    }
    if (control_.cancelled()) return Error(ErrorCode::kCancelled, kCancelledText);
    if (solver_) hear_solver();
    if (beside_) hear_beside();
    solver_.reset(), beside_.reset();
    if (!search_.has_schedule() && !infeasible_) return std::optional<Solved>();
    settle();
    if (options_.on_progress) options_.on_progress(solved_, 1.0);
    return std::optional<Solved>(std::move(solved_));
  }

 private:
  bool stopped() const {
    if (control_.cancelled() || search_.done()) return true;
    return options_.schedules ? search_.schedules() >= *options_.schedules || out_of_time() : out_of_time();
  }
  bool out_of_time() const { return seconds_since(begin_) >= seconds_; }

  void work(int64_t count) {
    if (options_.schedules) count = std::min(count, *options_.schedules - search_.schedules());
    if (next_find_ < options_.finds.size()) count = std::min(count, options_.finds[next_find_].after - search_.schedules());
    search_.improve(count,
                    [this, first = true]() mutable { return control_.cancelled() || (!std::exchange(first, false) && out_of_time()); });
    if (!search_.has_schedule() || (!solved_.schedule.empty() && search_.value() <= solved_.value)) return;
    solved_.seconds_to_best = seconds_since(begin_);
    if (solved_.schedule.empty()) solved_.seconds_to_first = solved_.seconds_to_best;
    solved_.schedule = search_.schedule(problem_.activities.size());
    solved_.value = search_.value();
  }

  void take_finds() {
    for (; next_find_ < options_.finds.size() && options_.finds[next_find_].after <= search_.schedules(); ++next_find_) {
      const Schedule& found = options_.finds[next_find_].schedule;
      if (found.empty()) apart_ = true;
      if (found.size() == problem_.activities.size()) search_.adopt(found);
      work(0);
    }
  }

  void search_exactly() {
    if (!options_.use_exact_search || search_.done()) return;
    if (!exact_) exact_.emplace(project_, problem_.activities.size(), solved_.bound);
    if (search_.has_schedule()) exact_->know(solved_.value, solved_.schedule);
    const int64_t schedules = search_.schedules();
    const int64_t allowed = project_.jobs() * (kExactAtFirst * std::min(schedules, kSchedulesAtFirst) +
                                               kExactLater * std::max<int64_t>(0, schedules - kSchedulesAtFirst));
    exact_->run(allowed - exact_->work(), control_);
    if (const auto found = exact_->take_found()) {
      search_.adopt(*found);
      work(0);
    }
    infeasible_ = exact_->is_infeasible() && !search_.has_schedule();
    if (search_.has_schedule() && exact_->bound() < solved_.bound) prove(std::max(exact_->bound(), search_.value()));
  }

  bool apart_is_due() const {
    return !options_.schedules && (search_.schedules() >= kSchedulesBeforeBeside || seconds_since(begin_) > kSecondsBeforeBeside);
  }

  // What the others find from here on comes when it comes: it is written down.
  void work_apart() {
    apart_ = true;
    if (options_.use_solver && control_.solver() != nullptr) start_solver();
    if (!exact_ || search_.done()) return;
    solved_.finds.push_back({search_.schedules(), {}});
    beside_.emplace(std::move(*exact_));
    exact_.reset();
    if (search_.has_schedule()) told_ = search_.value(), beside_->know(solved_.value, solved_.schedule);
  }

  void hear_beside() {
    ExactRun::News news = beside_->news();
    if (news.found) take_over(std::move(*news.found));
    infeasible_ = news.infeasible && !search_.has_schedule();
    if (!search_.has_schedule()) return;
    if (news.bound < solved_.bound) prove(std::max(news.bound, search_.value()));
    if (told_ && *told_ >= search_.value()) return;
    told_ = search_.value();
    beside_->know(solved_.value, solved_.schedule);
  }

  void take_over(Schedule&& schedule) {
    const int64_t after = search_.schedules();
    if (search_.adopt(schedule)) solved_.finds.push_back({after, std::move(schedule)});
    work(0);
  }

  // Only what could be worth more than the schedule in hand.
  void start_solver() {
    Problem better = problem_;
    if (search_.has_schedule()) {
      beaten_ = search_.value();
      Windows windows;
      if (!may_be_worth(project_, *beaten_ + 1, kBoundWorkMax, control_, windows)) return prove(*beaten_);
      for (uint32_t job = 0; job < project_.jobs(); ++job) {
        Activity& activity = better.activities[project_.activity(job)];
        int shortest = std::numeric_limits<int>::max();
        for (const Project::Mode& mode : project_.modes(job)) shortest = std::min(shortest, mode.duration);
        activity.earliest = std::max(activity.earliest, windows.first[job]);
        activity.deadline = std::min(activity.deadline, windows.last[job] + shortest);
      }
    }
    if (options_within_windows(better) > kModelSizeMax) return;
    compiled_.emplace(better);
    if (compiled_->impossible()) return beaten_ ? prove(*beaten_) : void();
    solver_.emplace(*compiled_, make_model(*compiled_), *control_.solver(), options_.solver_threads,
                    std::max(0.05, seconds_ - seconds_since(begin_)), std::nullopt);
  }

  void hear_solver() {
    SolverRun::News news = solver_->news();
    if (news.error && !solved_.solver_error) solved_.solver_error = std::move(news.error);
    if (!news.solution.empty()) {
      if (auto schedule = schedule_of(*compiled_, news.solution)) take_over(std::move(*schedule));
    }
    if (news.infeasible && beaten_) return prove(*beaten_);
    if (!beaten_) return;
    const Amount bound = std::max(news.bound, *beaten_);
    if (bound < solved_.bound && bound >= search_.value()) prove(bound);
  }

  void prove(Amount bound) {
    solved_.bound = bound;
    solved_.bound_by = BoundBy::kSolver;
    search_.set_bound(bound);
  }

  void report() {
    if (!options_.on_progress || seconds_since(begin_) - reported_at_ < kReportSeconds || !search_.has_schedule()) return;
    reported_at_ = seconds_since(begin_);
    settle();
    const double share = options_.schedules
                             ? static_cast<double>(search_.schedules()) / static_cast<double>(std::max<int64_t>(1, *options_.schedules))
                             : reported_at_ / seconds_;
    options_.on_progress(solved_, std::clamp(share, 0.0, 1.0));
  }

  void settle() {
    solved_.schedules = search_.schedules();
    solved_.seconds = seconds_since(begin_);
    if (infeasible_) {
      solved_.status = Status::kInfeasible;
      return;
    }
    solved_.bound = std::max(solved_.bound, solved_.value);
    solved_.status = solved_.value >= solved_.bound ? Status::kOptimal : Status::kFeasible;
  }

  const Problem& problem_;
  const Project& project_;
  const EngineOptions& options_;
  const Control& control_;
  const Steady::time_point begin_;
  double seconds_ = 0, reported_at_ = 0;
  ListSearch search_;
  std::optional<ExactSearch> exact_;
  bool infeasible_ = false;       // proven
  std::optional<Amount> beaten_;  // what the solver was asked to beat
  std::optional<Compiled> compiled_;
  std::optional<SolverRun> solver_;
  bool apart_ = false;  // the others are at work beside the lists, or were when the run that is replayed came to here
  std::optional<ExactRun> beside_;
  std::optional<Amount> told_;  // the value of what it knows
  size_t next_find_ = 0;
  Solved solved_;
};

}  // namespace

Result<std::optional<Solved>> optimise_project(const Problem& problem, const Project& project, const EngineOptions& options,
                                               const Control& control) {
  return ProjectEngine(problem, project, options, control).run();
}

int64_t options_within_windows(const Problem& problem) {
  std::vector<int64_t> starts(problem.activities.size(), 0);
  int64_t sum = 0;
  for (size_t a = 0; a < starts.size(); ++a) {
    const Activity& activity = problem.activities[a];
    for (const Variant& variant : activity.variants) {
      const int64_t count =
          std::max(0, std::min(activity.deadline, problem.periods) - variant.duration - std::max(0, activity.earliest) + 1);
      starts[a] += count;
      int64_t used = 1;
      for (const Use& use : variant.uses) used += use.afterwards != 0 ? problem.periods : static_cast<int64_t>(use.profile.size());
      sum += count * used;
    }
  }
  for (const Precedence& rule : problem.precedences) sum += starts[rule.before] * (starts[rule.before] + starts[rule.after]) / 2;
  return sum;
}

}  // namespace koers::analysis::portfolio
