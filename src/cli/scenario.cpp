// koers scenario: questions to the portfolio that are kept in the register, and what comes out of them side by side. Without a subcommand it lists them.

#include <fmt/format.h>

#include "base/json_io.h"
#include "base/options.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/scenarios.h"
#include "cli/wiring.h"
#include "model/change_builder.h"
#include "report/scenario_comparison.h"

namespace koers::cli {

namespace portfolio = analysis::portfolio;

namespace {

constexpr MessageText kNone{"cli.scenario_none",
                            "Er zijn nog geen scenario’s bewaard. Bewaar er een met “koers scenario keep NAAM --money-factor 0,9”.",
                            "No scenarios have been kept yet. Keep one with “koers scenario keep NAME --money-factor 0.9”."};
constexpr MessageText kLine{"cli.scenario_line", "{key}  {name}: {value} van hoogstens {bound} punten, doorgerekend op {date}",
                            "{key}  {name}: {value} of at most {bound} points, computed on {date}"};
constexpr MessageText kKept{"cli.scenario_kept",
                            "Scenario “{name}” is bewaard: {count} initiatieven, {value} van hoogstens {bound} punten.",
                            "Scenario “{name}” was kept: {count} initiatives, {value} of at most {bound} points."};
constexpr MessageText kDropped{"cli.scenario_dropped", "Scenario “{name}” is weggehaald. Met “koers undo {revision}” komt het terug.",
                               "Scenario “{name}” was taken away. “koers undo {revision}” brings it back."};
constexpr MessageText kNow{"cli.scenario_now", "Zoals het register", "Like the register"};
constexpr MessageText kCompared{"cli.scenario_compared",
                                "{name}: {count} initiatieven, {value} punten, {incidental} incidenteel, {days} dagen",
                                "{name}: {count} initiatives, {value} points, {incidental} incidental, {days} days"};
constexpr MessageText kComes{"cli.scenario_comes", "    erbij: {names}", "    in: {names}"};
constexpr MessageText kGoes{"cli.scenario_goes", "    eraf: {names}", "    out: {names}"};
constexpr MessageText kMoves{"cli.scenario_moves", "    verschoven: {names}", "    moved: {names}"};
constexpr MessageText kSameAsThen{"cli.scenario_same", "    hetzelfde plan als toen het werd bewaard",
                                  "    the same plan as when it was kept"};
constexpr MessageText kOtherThanThen{"cli.scenario_other", "    een ander plan dan toen het werd bewaard",
                                     "    another plan than when it was kept"};
constexpr MessageText kWritten{"cli.scenario_written", "Geschreven: {file}", "Written: {file}"};

constexpr MessageText kUnknownWord{"cli.scenario_unknown", "“{word}” hoort niet bij koers scenario.",
                                   "“{word}” does not belong to koers scenario."};
constexpr MessageText kUnknownWordMend{"cli.scenario_unknown_mend",
                                       "Kies keep, compare of drop; “koers scenario --help” zegt wat erbij hoort.",
                                       "Choose keep, compare or drop; “koers scenario --help” says more."};

constexpr int64_t kSchedules = 1500;  // of each that is compared: the same everywhere

std::string points(double value, Language language) { return format_number(value, 1, language); }

boost::json::object as_json(const KeptScenario& one) {
  boost::json::array changed;
  for (const std::string& line : one.changed) changed.emplace_back(line);
  return {{"key", one.key},     {"name", one.name},   {"changed", std::move(changed)}, {"computed_on", one.computed_on},
          {"value", one.value}, {"bound", one.bound}, {"digest", one.digest}};
}

Result<Exit> list(Context& here) {
  const auto registry = TRY(here.open_to_read());
  const model::View view(TRY(here.snapshot(*registry)), model::View::kEverything, here.language);
  boost::json::array all;
  for (const KeptScenario& one : kept_scenarios(view)) {
    all.push_back(as_json(one));
    here.say(Message(kLine, {{"key", one.key},
                             {"name", one.name},
                             {"value", points(one.value, here.language)},
                             {"bound", points(one.bound, here.language)},
                             {"date", one.computed_on.empty() ? std::string("–") : one.computed_on}}));
    for (const std::string& line : one.changed) here.say("    " + line);
  }
  if (all.empty()) here.say(Message(kNone));
  here.emit({{"scenarios", std::move(all)}});
  return Exit::kDone;
}

Result<Exit> keep(Context& here, const std::string& name, const portfolio::Options& question) {
  const auto registry = TRY(here.open());
  const auto snapshot = TRY(here.snapshot(*registry));
  const model::View view(snapshot, model::View::kEverything, here.language);
  const Date today = TRY(here.today());
  portfolio::Options asked = question;
  if (!asked.today) asked.today = today;
  const auto solver = find_solver();
  Control control;
  control.set_solver(solver.get());
  here.show_progress(control);
  const InterruptCancels interrupt(control);
  const portfolio::Plan plan = TRY(portfolio::run(view, asked, control));
  here.end_progress();
  model::ChangeSet changes = TRY(keep_scenario(snapshot, view, name, question, plan, today, here.author));
  changes.branch = TRY(here.branch(*registry));
  const auto committed = TRY(registry->commit(std::move(changes)));
  here.say(Message(kKept, {{"name", name},
                           {"count", plan.planned.size()},
                           {"value", points(plan.value, here.language)},
                           {"bound", points(plan.bound, here.language)}}));
  here.emit({{"name", name}, {"revision", committed.revision}, {"value", plan.value}, {"bound", plan.bound}, {"digest", plan.digest}});
  return Exit::kDone;
}

void say_names(const Context& here, const MessageText& words, const std::vector<model::ElementLink>& links) {
  if (links.empty()) return;
  std::string names;
  for (const model::ElementLink& link : links) names += (names.empty() ? "" : ", ") + link.name;
  here.say(Message(words, {{"names", names}}));
}

boost::json::array keys_of(const std::vector<model::ElementLink>& links) {
  boost::json::array keys;
  for (const model::ElementLink& link : links) keys.emplace_back(link.key);
  return keys;
}

Result<Exit> compare(Context& here, const std::vector<std::string>& names, const std::string& file) {
  const auto registry = TRY(here.open_to_read());
  const model::View view(TRY(here.snapshot(*registry)), model::View::kEverything, here.language);
  std::vector<KeptScenario> wanted;
  for (const std::string& name : names) wanted.push_back(TRY(find_scenario(view, name)));
  if (names.empty()) wanted = kept_scenarios(view);
  Control control;
  const InterruptCancels interrupt(control);
  const Date today = TRY(here.today());
  std::vector<report::NamedPlan> plans;
  const auto add = [&](const std::string& name, std::vector<std::string> changed, portfolio::Options question) -> Result<void> {
    question.today = today, question.schedules = kSchedules;
    plans.push_back({name, std::move(changed), TRY(portfolio::run(view, question, control))});
    return {};
  };
  TRY(add(Message(kNow).in(here.language), {}, {}));
  for (const KeptScenario& one : wanted) TRY(add(one.name, one.changed, one.question));
  boost::json::array columns;
  for (size_t i = 0; i < plans.size(); ++i) {
    const report::NamedPlan& one = plans[i];
    const report::PlanDifference found = report::difference(plans.front().plan, one.plan);
    Money incidental;
    for (const portfolio::YearTotal& year : one.plan.years) incidental += year.incidental;
    here.say(Message(kCompared, {{"name", one.name},
                                 {"count", one.plan.planned.size()},
                                 {"value", points(one.plan.value, here.language)},
                                 {"incidental", incidental},
                                 {"days", format_number(report::days_of(one.plan), 0, here.language)}}));
    say_names(here, kComes, found.comes), say_names(here, kGoes, found.goes), say_names(here, kMoves, found.moves);
    boost::json::object column{{"name", one.name},
                               {"value", one.plan.value},
                               {"bound", one.plan.bound},
                               {"digest", one.plan.digest},
                               {"comes", keys_of(found.comes)},
                               {"goes", keys_of(found.goes)},
                               {"moves", keys_of(found.moves)}};
    if (i > 0) {
      const bool same = wanted[i - 1].digest == one.plan.digest;
      here.say(Message(same ? kSameAsThen : kOtherThanThen));
      column["same_as_kept"] = same;
    }
    columns.push_back(std::move(column));
  }
  if (!file.empty()) {
    TRY(write_file(file, TRY(exchange::table::write_xlsx({report::scenario_table(plans, here.language)}))));
    here.say(Message(kWritten, {{"file", file}}));
  }
  here.emit({{"revision", view.revision()}, {"plans", std::move(columns)}});
  return Exit::kDone;
}

Result<Exit> drop(Context& here, const std::string& name) {
  const auto registry = TRY(here.open());
  const auto snapshot = TRY(here.snapshot(*registry));
  const KeptScenario one = TRY(find_scenario(model::View(snapshot, model::View::kEverything, here.language), name));
  model::ChangeBuilder build(snapshot);
  build.author(here.author);
  build.remove(build.at(one.key));
  model::ChangeSet changes = TRY(build.finish());
  changes.branch = TRY(here.branch(*registry));
  const auto committed = TRY(registry->commit(std::move(changes)));
  here.say(Message(kDropped, {{"name", one.name}, {"revision", std::to_string(committed.revision)}}));
  here.emit({{"name", one.name}, {"revision", committed.revision}});
  return Exit::kDone;
}

}  // namespace

void add_scenario(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand(
      "scenario", "vragen aan het portfolio: bewaren, vergelijken, weghalen / questions to the portfolio: keep, compare, drop");
  command.require_subcommand(0, 1);
  command.allow_extras();  // the flags of keep pass through here
  command.on_run([command, &context, &exit] {
    if (command.has_subcommand()) return;
    if (const auto extras = command.remaining(); !extras.empty()) {
      exit = context.fail(Error(ErrorCode::kInvalidInput, Message(kUnknownWord, {{"word", extras.front()}}), {}, kUnknownWordMend));
      return;
    }
    auto outcome = list(context);
    exit = outcome ? *outcome : context.fail(outcome.error());
  });
  auto name = std::make_shared<std::string>();

  Command kept =
      command.add_subcommand("keep", "reken een vraag door en bewaar hem met het plan / compute a question and keep it with its plan");
  auto file = std::make_shared<std::string>();
  kept.add_option("name", *name).required();
  kept.add_option("--options", *file, "JSON-bestand met opties / JSON file with options");
  kept.footer(
      "Grenzen als vlag, zoals --incidental-2027 900.000 of --money-factor 0,9: zie “koers lens portfolio --flags”. / Limits as flags: see "
      "there.");
  kept.allow_extras();
  on_run(kept, context, exit, [name, file, kept](Context& here) -> Result<Exit> {
    boost::json::value given = boost::json::object();
    if (!file->empty()) given = TRY(parse_json(TRY(read_file(*file))));
    return keep(here, *name,
                TRY(from_json<portfolio::Options>(
                    TRY(options_from_arguments(json_schema<portfolio::Options>(), kept.remaining(), std::move(given))))));
  });

  Command side_by_side = command.add_subcommand("compare", "zet scenario’s naast elkaar / put scenarios side by side");
  auto names = std::make_shared<std::vector<std::string>>();
  auto output = std::make_shared<std::string>();
  side_by_side.add_option("names", *names, "naam of sleutel; zonder naam alle / name or key; without one all");
  side_by_side.add_option("-o,--output", *output, "ook als Excel-bestand / as an Excel file too");
  on_run(side_by_side, context, exit, [names, output](Context& here) { return compare(here, *names, *output); });

  Command dropped = command.add_subcommand("drop", "haal een scenario weg / take a scenario away");
  dropped.add_option("name", *name, "naam of sleutel / name or key").required();
  on_run(dropped, context, exit, [name](Context& here) { return drop(here, *name); });
}

}  // namespace koers::cli
