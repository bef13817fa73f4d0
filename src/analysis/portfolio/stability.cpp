#include "analysis/portfolio/stability.h"

#include <algorithm>
#include <cmath>

#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/sampling.h"
#include "analysis/portfolio/variation.h"

namespace koers::analysis::portfolio {
namespace {

struct Outcome {
  std::vector<uint8_t> in;  // per activity; empty when what must be done did not fit
  Amount value = 0;
};

// Wilson's interval of a share, 95 %.
std::pair<double, double> interval(double share, double count) {
  constexpr double z = 1.959964;
  const double middle = (share + z * z / (2 * count)) / (1 + z * z / count);
  const double half = z * std::sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / (1 + z * z / count);
  return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

class Sampler {
 public:
  Sampler(const model::View& view, const StabilityOptions& options, const Control& control)
      : view_(view), options_(options), control_(control), effort_{options.schedules, 0, options.plan.seed} {}

  Result<Stability> run() {
    plan_ = for_variations(options_.plan, options_.today, effort_);
    base_ = TRY(make_planning(view_, plan_, plan_.seconds, control_, nullptr));
    Stability stability;
    stability.samples = options_.samples;
    stability.notes = base_.intake.notes;
    stability.partial = !view_.complete();
    stability.value = points_of(base_.solved.value);
    if (!base_.solved.has_schedule()) return stability;
    std::vector<Outcome> outcomes(static_cast<size_t>(options_.samples));
    TRY(for_each_variation(outcomes.size(), control_, kStepStability, [&](size_t i) -> Result<void> { return solve(i, outcomes[i]); }));
    count(outcomes, stability);
    return stability;
  }

 private:
  Result<void> solve(size_t i, Outcome& outcome) const {
    const Intake intake = TRY(sample(view_, plan_, options_, i));
    TRY(check_problem(intake.problem));
    const Problem problem = without(intake.problem, base_.given_up);
    Solved solved = TRY(solve_variation(problem, base_.solved.schedule, effort_, control_));
    if (!solved.has_schedule()) return {};
    drop_needless(intake, problem, solved);
    outcome.value = solved.value;
    for (const Placement& at : solved.schedule) outcome.in.push_back(at.is_in());
    return {};
  }

  void count(const std::vector<Outcome>& outcomes, Stability& stability) const {
    std::vector<int> times_in(base_.solved.schedule.size(), 0);
    std::vector<Amount> values;
    for (const Outcome& outcome : outcomes) {
      if (outcome.in.empty()) {
        ++stability.impossible;
        continue;
      }
      values.push_back(outcome.value);
      for (size_t a = 0; a < times_in.size(); ++a) times_in[a] += outcome.in[a];
    }
    if (values.empty()) return;
    std::sort(values.begin(), values.end());
    stability.value_low = points_of(values[values.size() / 20]);
    stability.value_high = points_of(values[values.size() - 1 - values.size() / 20]);
    for (uint32_t a = 0; a < times_in.size(); ++a) {
      const Item& item = base_.intake.items[a];
      const bool planned = base_.solved.schedule[a].is_in();
      if (item.absent || (!item.weighable && !planned && times_in[a] == 0)) continue;
      Steadiness& one = stability.initiatives.emplace_back();
      one.element = item.link;
      one.planned = planned;
      one.in.value = static_cast<double>(times_in[a]) / static_cast<double>(values.size());
      std::tie(one.low.value, one.high.value) = interval(one.in.value, static_cast<double>(values.size()));
      if (one.in.value >= options_.certain) one.firmness = Firmness::kAlways;
      if (one.in.value <= 1 - options_.certain) one.firmness = Firmness::kNever;
    }
    std::stable_sort(stability.initiatives.begin(), stability.initiatives.end(),
                     [](const Steadiness& one, const Steadiness& other) { return one.in.value > other.in.value; });
  }

  const model::View& view_;
  const StabilityOptions& options_;
  const Control& control_;
  const Effort effort_;
  Options plan_;
  Planning base_;
};

}  // namespace

Result<Stability> run_stability(const model::View& view, const StabilityOptions& options, Control& control) {
  return Sampler(view, options, control).run();
}

}  // namespace koers::analysis::portfolio
