#include "cli/plan_files.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include "report/information_plan.h"

namespace koers::cli {

namespace portfolio = analysis::portfolio;
namespace health = analysis::health;

namespace {

constexpr int kFindingGroupsMax = 40;
// Of a document that somebody waits for in the browser; `koers plan` takes the time it is given.
constexpr double kSecondsForDownload = 6;

constexpr double kShareOfChoice = 0.3;  // of the seconds, at most: it is there as soon as it is proven

std::vector<portfolio::StartOption> placed_in(const portfolio::Plan& plan) {
  std::vector<portfolio::StartOption> placed;
  for (const portfolio::Planned& one : plan.planned) placed.push_back({one.element.key, one.start, one.variant});
  return placed;
}

// What is said further is of this plan: of what its limits are worth, and how firm it stands.
Result<void> look_further(const model::View& view, const portfolio::Plan& plan, portfolio::Options options, PlanAnswers& answers,
                          Control& control) {
  if (plan.planned.empty()) return {};
  options.start_from = placed_in(plan);
  portfolio::WorthOptions limits;
  limits.plan = options;
  answers.worth = TRY(portfolio::run_worth(view, limits, control));
  answers.unsure.plan = options;
  answers.stability = TRY(portfolio::run_stability(view, answers.unsure, control));
  return {};
}

// The choice is there long before its reasons are: what is said further begins at it meanwhile.
Result<void> choose_and_look(const model::View& view, portfolio::Options options, PlanAnswers& answers, Control& control) {
  using Steady = std::chrono::steady_clock;
  const auto begin = Steady::now();
  portfolio::Options choosing = options;
  choosing.reasons = false;
  choosing.seconds *= kShareOfChoice;
  const portfolio::Plan choice = TRY(portfolio::run(view, choosing, control));
  Control beside;
  beside.set_solver(control.solver());
  Result<void> looked;
  std::thread further([&] { looked = look_further(view, choice, options, answers, beside); });
  portfolio::Options explaining = options;
  explaining.start_from = placed_in(choice);
  explaining.seconds = std::max(explaining.seconds * (1 - kShareOfChoice),
                                explaining.seconds - std::chrono::duration<double>(Steady::now() - begin).count());
  Result<portfolio::Plan> explained = portfolio::run(view, explaining, control);
  if (!explained || control.cancelled()) beside.cancel();
  further.join();
  answers.plan = TRY(std::move(explained));
  // A better one was found while its reasons were looked for.
  if (answers.plan.digest != choice.digest) return look_further(view, answers.plan, options, answers, control);
  return looked;
}

}  // namespace

Result<PlanAnswers> plan_answers(const model::View& view, const portfolio::Options& options, Date today, Control& control) {
  health::Options wanted;
  wanted.today = today;
  wanted.groups_max = kFindingGroupsMax;
  PlanAnswers answers;
  answers.health = TRY(health::run(view, wanted, control));
  portfolio::Options choosing = options;
  if (!choosing.today) choosing.today = today;
  if (choosing.reasons && !choosing.schedules && choosing.start_from.empty()) {
    TRY(choose_and_look(view, choosing, answers, control));
    return answers;
  }
  answers.plan = TRY(portfolio::run(view, choosing, control));
  TRY(look_further(view, answers.plan, choosing, answers, control));
  return answers;
}

Result<std::string> plan_file(PlanFormat format, const Context& context, const registry::Registry& registry, const model::View& view,
                              const PlanAnswers& answers) {
  const Settings settings = TRY(context.settings());
  const report::InformationPlan input{settings.name,  settings.example, TRY(context.today()), to_hex(TRY(registry.ledger().head()).hash),
                                      view,           answers.plan,     answers.worth,        answers.stability,
                                      answers.unsure, answers.health};
  return format == PlanFormat::kHtml ? report::information_plan_html(input) : report::information_plan_xlsx(input);
}

std::vector<http::Export> plan_exports(const Context& context, const registry::Registry& registry, SolverPort* solver) {
  const auto make = [&context, &registry, solver](PlanFormat format) {
    return [&context, &registry, solver, format](const model::View& view) -> Result<std::string> {
      Control control;
      control.set_solver(solver);
      portfolio::Options options;
      options.seconds = kSecondsForDownload;
      const PlanAnswers answers = TRY(plan_answers(view, options, TRY(context.today()), control));
      return plan_file(format, context, registry, view, answers);
    };
  };
  return {{"plan.html", "text/html; charset=utf-8", "Het informatieplan als webpagina die goed afdrukt.",
           "The information plan as a web page that prints well.", make(PlanFormat::kHtml)},
          {"plan.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "De tabellen van het informatieplan.",
           "The tables of the information plan.", make(PlanFormat::kXlsx)}};
}

}  // namespace koers::cli
