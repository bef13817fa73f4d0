#include "cli/plan_files.h"

#include "base/thread_pool.h"
#include "report/information_plan.h"

namespace koers::cli {

namespace portfolio = analysis::portfolio;
namespace health = analysis::health;

namespace {

constexpr int kFindingGroupsMax = 40;
// Of a document that somebody waits for in the browser; `koers plan` takes the time it is given.
constexpr double kSecondsForDownload = 6;

}  // namespace

Result<PlanAnswers> plan_answers(const model::View& view, const portfolio::Options& options, Date today, Control& control) {
  health::Options wanted;
  wanted.today = today;
  wanted.groups_max = kFindingGroupsMax;
  PlanAnswers answers;
  answers.health = TRY(health::run(view, wanted, control));
  portfolio::Options choosing = options;
  if (!choosing.today) choosing.today = today;
  answers.plan = TRY(portfolio::run(view, choosing, control));
  if (answers.plan.planned.empty()) return answers;
  // What is said further is of this plan: both begin at it.
  choosing.start_from.clear();
  for (const portfolio::Planned& one : answers.plan.planned) choosing.start_from.push_back({one.element.key, one.start, one.variant});
  portfolio::WorthOptions limits;
  limits.plan = choosing;
  answers.worth = TRY(portfolio::run_worth(view, limits, control));
  answers.unsure.plan = choosing;
  answers.stability = TRY(portfolio::run_stability(view, answers.unsure, control));
  return answers;
}

Result<std::string> plan_file(PlanFormat format, const Context& context, const registry::Registry& registry, const model::View& view, const PlanAnswers& answers) {
  const Settings settings = TRY(context.settings());
  const report::InformationPlan input{settings.name, settings.example, TRY(context.today()), to_hex(TRY(registry.ledger().head()).hash), view, answers.plan, answers.worth, answers.stability, answers.unsure, answers.health};
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
  return {{"plan.html", "text/html; charset=utf-8", "Het informatieplan als webpagina die goed afdrukt.", "The information plan as a web page that prints well.", make(PlanFormat::kHtml)},
          {"plan.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "De tabellen van het informatieplan.", "The tables of the information plan.", make(PlanFormat::kXlsx)}};
}

}  // namespace koers::cli
