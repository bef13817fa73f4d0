// koers check: what is missing or late, the most urgent first, and what to do about it.

#include <fmt/format.h>

#include "analysis/health/health.h"
#include "base/json_io.h"
#include "cli/commands.h"
#include "cli/messages.h"

namespace koers::cli {

namespace health = analysis::health;

namespace {

constexpr MessageText kNothingFound{"cli.check_nothing", "Geen bevindingen: alle {rules} regels zijn in orde.",
                                    "No findings: all {rules} rules are met."};
constexpr MessageText kFound{"cli.check_found", "{findings} bevindingen in {groups} groepen, de dringendste eerst.",
                             "{findings} findings in {groups} groups, the most urgent first."};
constexpr MessageText kAtStake{"cli.check_at_stake", "{money} op het spel", "{money} at stake"};
constexpr MessageText kAndMore{"cli.check_more", "en nog {count}", "and {count} more"};

void say_group(const Context& here, const health::Group& group) {
  std::string line = fmt::format(
      "{} {}", std::string(static_cast<size_t>(group.severity), '!') + std::string(static_cast<size_t>(5 - group.severity), ' '),
      group.title.in(here.language));
  if (group.at_stake.cents > 0) line += " – " + Message(kAtStake, {{"money", group.at_stake}}).in(here.language);
  here.say(line);
  here.say("      " + group.mend.in(here.language));
  std::string names;
  for (const health::Finding& finding : group.elements) names += (names.empty() ? "" : ", ") + finding.key + " " + finding.name;
  const int64_t more = group.count - static_cast<int64_t>(group.elements.size());
  if (more > 0) names += ", " + Message(kAndMore, {{"count", more}}).in(here.language);
  here.say("      " + names);
}

}  // namespace

void add_check(Command app, Context& context, Exit& exit) {
  Command command =
      app.add_subcommand("check", "wat ontbreekt of te laat is, dringendste eerst / what is missing or late, most urgent first");
  struct Options {
    int groups = 0, elements = 5, severity = 1, step = 0;
    std::vector<std::string> types;
  };
  auto options = std::make_shared<Options>();
  command.add_option("-n,--groups", options->groups, "hoogstens zoveel groepen; 0: alle / at most so many groups; 0: all").shows_default();
  command.add_option("--elements", options->elements, "namen per groep / names per group").shows_default();
  command.add_option("--severity", options->severity, "minstens zo ernstig, 1–5 / at least this severe, 1–5").shows_default();
  command.add_option("--step", options->step, "alleen deze stap van het plan / only this step of the plan");
  command.add_option("--type", options->types, "alleen deze soort / only this type").one_each();
  on_run(command, context, exit, [options](Context& here) -> Result<Exit> {
    const auto registry = TRY(here.open_to_read());
    const model::View view(TRY(here.snapshot(*registry)), model::View::kEverything, here.language);
    health::Options asked;
    asked.today = TRY(here.today());
    asked.groups_max = options->groups;
    asked.elements_max = options->elements;
    asked.severity_min = options->severity;
    asked.step = options->step;
    asked.types = options->types;
    Control control;
    const health::Answer answer = TRY(health::run(view, asked, control));
    if (here.json) {
      here.emit(to_json(answer));
      return answer.findings > 0 ? Exit::kFindings : Exit::kDone;
    }
    if (answer.findings == 0) {
      here.say(Message(kNothingFound, {{"rules", static_cast<int64_t>(answer.rules)}}));
      return Exit::kDone;
    }
    here.say(Message(kFound, {{"findings", answer.findings}, {"groups", static_cast<int64_t>(answer.groups.size())}}));
    for (const health::Group& group : answer.groups) say_group(here, group);
    return Exit::kFindings;
  });
}

}  // namespace koers::cli
