#include "analysis/portfolio/engine.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <thread>

#include "analysis/portfolio/feasible.h"
#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/project_engine.h"
#include "analysis/portfolio/relaxation.h"
#include "analysis/portfolio/search.h"
#include "analysis/portfolio/solver_run.h"
#include "analysis/portfolio/turns.h"
#include "base/solver_port.h"

namespace koers::analysis::portfolio {
namespace {

using Steady = std::chrono::steady_clock;

constexpr int kConstructAttempts = 24;
constexpr int kRelaxationSteps = 1500;
constexpr int64_t kRelaxationWorkMax = 200'000'000;  // uses looked at: about a tenth of a second
constexpr int64_t kFeasibleNodesMax = 20'000;
constexpr int64_t kSchedulesBeforeSolver = 1500;
constexpr double kSecondsBeforeSolver = 0.4;
constexpr size_t kPlacesForChoiceFirst = 500;  // fewer are soon proven whole
constexpr double kShareForChoice = 0.8;        // of the time that is left, at most
constexpr int64_t kBatch = Turns::kSchedulesPerStep;
constexpr double kReportSeconds = 0.1;

double seconds_since(Steady::time_point begin) { return std::chrono::duration<double>(Steady::now() - begin).count(); }

class Engine {
 public:
  Engine(const Compiled& compiled, const EngineOptions& options, const Control& control)
      : compiled_(compiled), options_(options), control_(control), begin_(Steady::now()) {
    seconds_ = options.schedules ? 1e9 : options.seconds;
    if (control.deadline()) seconds_ = std::min(seconds_, std::chrono::duration<double>(*control.deadline() - begin_).count());
  }

  Result<Solved> run() {
    if (compiled_.impossible()) {
      solved_.status = Status::kInfeasible;
      return finish();
    }
    if (compiled_.options().empty()) {
      solved_.schedule.resize(compiled_.activity_count());
      return finish();
    }
    int64_t work = 1;
    for (const Option& option : compiled_.options()) work += 1 + option.use_end - option.use_begin;
    const int steps = static_cast<int>(std::clamp<int64_t>(kRelaxationWorkMax / work, 5, kRelaxationSteps));
    build(steps);
    if (control_.cancelled()) return Error(ErrorCode::kCancelled, kCancelledText);
    if (options_.schedules) {
      improve_by_work();
    } else {
      improve_by_clock();
    }
    if (control_.cancelled()) return Error(ErrorCode::kCancelled, kCancelledText);
    return finish();
  }

 private:
  // The first schedules and the first bound. Prices at first guess, then better ones around a schedule in hand.
  void build(int steps) {
    relaxation_ = relax(compiled_, 0, steps / 4 + 1, control_);
    if (control_.cancelled()) return;
    search_.emplace(compiled_, relaxation_, options_.seed);
    search_->construct(kConstructAttempts, stop_);
    if (options_.start) search_->adopt(*options_.start);
    if (!search_->has_schedule() && !control_.cancelled()) {
      const FeasibilityAnswer answer = find_feasible(compiled_, kFeasibleNodesMax, control_);
      if (answer.status == Feasibility::kInfeasible) solved_.status = Status::kInfeasible;
      if (answer.status == Feasibility::kFeasible) search_->adopt(answer.schedule);
    }
    take_schedule();
    solved_.bound = relaxation_.bound;
    if (!search_->has_schedule() || proven()) return;
    const Schedule in_hand = search_->schedule();
    const int64_t tried = search_->schedules();
    if (control_.cancelled()) return;
    relaxation_ = relax(compiled_, search_->value(), steps, control_);
    if (control_.cancelled()) return;
    solved_.bound = std::min(solved_.bound, relaxation_.bound);
    search_.emplace(compiled_, relaxation_, options_.seed + 1);
    search_->construct(kConstructAttempts / 2, stop_);
    search_->adopt(in_hand);
    tried_before_ = tried;
    turns_.emplace(compiled_, relaxation_, *search_, options_.seed + 2);
    take_schedule();
  }

  int64_t tried() const { return tried_before_ + (search_ ? search_->schedules() : 0) + (turns_ ? turns_->schedules() : 0); }
  void improve(int64_t count) {
    if (turns_)
      turns_->improve(count, stop_);
    else
      search_->improve(count, stop_);
  }
  bool proven() const { return search_->has_schedule() && search_->value() >= solved_.bound; }
  bool out_of_time() const { return seconds_since(begin_) >= seconds_; }

  Amount value_in(const Schedule& schedule) const {
    Amount value = 0;
    for (uint32_t a = 0; a < compiled_.activity_count(); ++a) {
      if (const PlacementIndex p = compiled_.find(a, schedule[a]); p != kNotIn) value += compiled_.option(p).value;
    }
    return value;
  }

  void take_schedule() {
    if (!search_->has_schedule()) return;
    if (!solved_.schedule.empty() && search_->value() <= solved_.value) return;
    if (solved_.schedule.empty()) solved_.seconds_to_first = seconds_since(begin_);
    solved_.seconds_to_best = seconds_since(begin_);
    solved_.schedule = search_->schedule();
    solved_.value = search_->value();
  }

  void improve_by_work() {
    while (!proven() && solved_.status != Status::kInfeasible) {
      if (control_.cancelled() || out_of_time()) return;
      take_finds();
      if (tried() >= *options_.schedules) return;
      if (search_->has_schedule()) {
        const bool found_later = next_find_ < options_.finds.size();
        const int64_t until = found_later ? std::min(*options_.schedules, options_.finds[next_find_].after) : *options_.schedules;
        improve(std::min(kBatch, until - tried()));
        take_schedule();
      } else if (!try_again()) {
        return;
      }
      report(static_cast<double>(tried()) / static_cast<double>(std::max<int64_t>(1, *options_.schedules)));
    }
  }

  void take_finds() {
    for (; next_find_ < options_.finds.size() && options_.finds[next_find_].after <= tried(); ++next_find_) {
      const Schedule& found = options_.finds[next_find_].schedule;
      if (found.size() == compiled_.activity_count()) search_->adopt(found);
      take_schedule();
    }
  }

  void improve_by_clock() {
    while (!proven() && solved_.status != Status::kInfeasible && !out_of_time()) {
      if (control_.cancelled()) return;
      if (!solver_ && solver_is_due()) start_solver(choice_first() ? Whole::kChoice : Whole::kEverything);
      if (solver_) hear_solver();
      if (solver_finished_ && solver_about_ == Whole::kChoice && !proven()) start_solver(Whole::kEverything);
      if (search_->has_schedule()) {
        improve(kBatch);
        take_schedule();
      } else if (!solver_ || solver_finished_) {
        if (!try_again()) return;
      } else {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
      }
      report(seconds_since(begin_) / seconds_);
    }
    if (solver_) hear_solver();
  }

  // Nothing found yet and no solver to wait for: other random orders, then give up.
  bool try_again() {
    if (++tries_ > 200) return false;
    search_->construct(kConstructAttempts, stop_);
    take_schedule();
    return true;
  }

  bool solver_is_due() const {
    if (!options_.use_solver || control_.solver() == nullptr || solver_tried_) return false;
    return !search_->has_schedule() || tried() >= kSchedulesBeforeSolver || seconds_since(begin_) > kSecondsBeforeSolver;
  }

  // The bound of whole choices comes soon where that of everything does not move; a schedule it does not give.
  bool choice_first() const {
    return search_->has_schedule() && compiled_.options().size() > compiled_.activity_count() + kPlacesForChoiceFirst;
  }

  void start_solver(Whole whole) {
    solver_tried_ = true, solver_finished_ = false;
    solver_about_ = whole;
    std::optional<Schedule> start;
    if (search_->has_schedule()) start = search_->schedule();
    Model model = make_model(compiled_, whole);
    if (search_->has_schedule()) fix_by_price(compiled_, relaxation_, search_->value(), model);
    const double share = whole == Whole::kChoice ? kShareForChoice : 1;
    solver_.emplace(compiled_, std::move(model), *control_.solver(), options_.solver_threads,
                    std::max(0.05, share * (seconds_ - seconds_since(begin_))), start);
  }

  void hear_solver() {
    SolverRun::News news = solver_->news();
    // What fails on choices alone is tried on everything next.
    if (news.error && solver_about_ == Whole::kEverything && !solved_.solver_error) solved_.solver_error = std::move(news.error);
    if (news.finished) solver_finished_ = true;
    // A schedule in hand disproves "infeasible", and a bound below it is no bound.
    if (news.infeasible && !search_->has_schedule()) solved_.status = Status::kInfeasible;
    if (!news.solution.empty()) {
      if (auto schedule = schedule_of(compiled_, news.solution)) {
        const bool better = !search_->has_schedule() || value_in(*schedule) > search_->value();
        if (better && search_->adopt(*schedule)) solved_.finds.push_back({tried(), std::move(*schedule)});
      }
      take_schedule();
    }
    if (news.bound < solved_.bound && (!search_->has_schedule() || news.bound >= search_->value())) {
      solved_.bound = news.bound;
      solved_.bound_by = BoundBy::kSolver;
    }
  }

  void report(double share) {
    if (!options_.on_progress || seconds_since(begin_) - reported_at_ < kReportSeconds) return;
    reported_at_ = seconds_since(begin_);
    settle();
    options_.on_progress(solved_, std::clamp(share, 0.0, 1.0));
  }

  void settle() {
    if (!solved_.schedule.empty() || compiled_.activity_count() == 0) {
      solved_.bound = std::max(solved_.bound, solved_.value);
      solved_.status = solved_.value >= solved_.bound ? Status::kOptimal : Status::kFeasible;
    }
    solved_.schedules = tried();
    solved_.seconds = seconds_since(begin_);
  }

  Result<Solved> finish() {
    solver_.reset();
    settle();
    if (options_.on_progress) options_.on_progress(solved_, 1.0);
    return std::move(solved_);
  }

  const Compiled& compiled_;
  const EngineOptions& options_;
  const Control& control_;
  const std::function<bool()> stop_ = [this] { return control_.cancelled(); };
  const Steady::time_point begin_;
  double seconds_ = 0;
  double reported_at_ = 0;
  Relaxation relaxation_;
  std::optional<Search> search_;
  std::optional<Turns> turns_;  // once there is a schedule to improve
  int64_t tried_before_ = 0;
  std::optional<SolverRun> solver_;
  Whole solver_about_ = Whole::kEverything;
  bool solver_tried_ = false, solver_finished_ = false;
  int tries_ = 0;
  size_t next_find_ = 0;
  Solved solved_;
};

}  // namespace

Result<Solved> optimise(const Compiled& compiled, const EngineOptions& options, const Control& control) {
  return Engine(compiled, options, control).run();
}

Result<Solved> optimise(const Problem& problem, const EngineOptions& options, const Control& control) {
  TRY(check_problem(problem));
  if (const auto project = Project::of(problem)) {
    if (auto solved = TRY(optimise_project(problem, *project, options, control))) return std::move(*solved);
  }
  const Compiled compiled = TRY(Compiled::create(problem, control));
  return optimise(compiled, options, control);
}

}  // namespace koers::analysis::portfolio
