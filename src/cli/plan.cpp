// koers plan: choose, schedule, explain, and hand it over as a document and a workbook.

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "analysis/catalogue.h"
#include "base/json_io.h"
#include "base/options.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/messages.h"
#include "cli/plan_files.h"
#include "cli/scenarios.h"
#include "cli/wiring.h"
#include "report/plan_facts.h"

namespace koers::cli {

namespace portfolio = analysis::portfolio;

namespace {

constexpr MessageText kPlanned{"cli.plan_planned", "In het plan: {count} initiatieven.", "In the plan: {count} initiatives."};
constexpr MessageText kBroughtInBy{"cli.plan_brought_in_by", "Erbij met {what}", "Brought in by {what}"};
constexpr MessageText kLeftOut{"cli.plan_left_out", "Afgevallen: {count}.", "Left out: {count}."};
constexpr MessageText kNotWeighable{"cli.plan_not_weighable", "Niet te wegen: {count}, want zonder doel of deel van een ander.",
                                    "Not weighable: {count}, since without a goal or part of another."};
constexpr MessageText kMoneyLine{"cli.plan_money",
                                 "{year}: {incidental} incidenteel van {incidental_limit}, {structural} structureel van {structural_limit}",
                                 "{year}: {incidental} incidental of {incidental_limit}, {structural} structural of {structural_limit}"};
constexpr MessageText kBest{"cli.plan_best", "Bewezen: een beter plan is er binnen deze grenzen niet.",
                            "Proven: there is no better plan within these limits."};
constexpr MessageText kGap{"cli.plan_gap", "Een beter plan binnen deze grenzen is hoogstens {gap} meer waard.",
                           "A better plan within these limits is worth at most {gap} more."};
constexpr MessageText kWritten{"cli.plan_written", "Geschreven: {files}", "Written: {files}"};
constexpr MessageText kClash{"cli.plan_clash",
                             "Wat moet, past niet binnen de grenzen:", "What must be done does not fit within the limits:"};

// Under each other where it is long, at the width of a page.
void say_wrapped(const Context& here, std::string_view text, size_t indent) {
  constexpr size_t kWidth = 110;
  const auto width_of = [](std::string_view part) {
    return static_cast<size_t>(std::ranges::count_if(part, [](char c) { return (c & 0xC0) != 0x80; }));
  };
  std::string line(indent, ' ');
  size_t width = indent;
  const size_t first = indent;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    at = end + 1;
    if (width > first && width + 1 + width_of(word) > kWidth) {
      here.say(line);
      line.assign(indent + 2, ' ');
      width = indent + 2;
    } else if (line.find_first_not_of(' ') != std::string::npos) {
      line += ' ', ++width;
    }
    line += word;
    width += width_of(word);
  }
  here.say(line);
}

void say_plan(const Context& here, const portfolio::Plan& plan) {
  const auto limit = [&](const std::optional<Money>& money) -> MessageValue {
    return money ? MessageValue(*money) : MessageValue(std::string("–"));
  };
  for (const portfolio::ClashSet& clash : plan.clashes) {
    here.say(Message(kClash));
    for (const Message& message : clash.limits) here.say("  " + message.in(here.language));
    for (const portfolio::Mend& mend : clash.mends) say_wrapped(here, report::mend_sentence(mend, here.language), 4);
  }
  here.say(Message(kPlanned, {{"count", static_cast<int64_t>(plan.planned.size())}}));
  for (const portfolio::Planned& item : plan.planned) {
    here.say(fmt::format("  {} – {}  {} {}{}", format_iso(item.start), format_iso(item.end), item.element.key, item.element.name,
                         item.variant.empty() ? "" : " (" + item.variant + ")"));
  }
  here.say(Message(kLeftOut, {{"count", static_cast<int64_t>(plan.left_out.size())}}));
  for (const portfolio::LeftOut& item : plan.left_out) {
    here.say("  " + item.element.key + " " + item.element.name);
    if (!item.reasons.empty()) say_wrapped(here, item.reasons.front().in(here.language), 6);
    for (const portfolio::Enough& enough : item.enough)
      say_wrapped(here, Message(kBroughtInBy, {{"what", report::enough_sentence(enough, here.language)}}).in(here.language), 6);
  }
  here.say(Message(kNotWeighable, {{"count", static_cast<int64_t>(plan.not_weighable.size())}}));
  for (const portfolio::YearTotal& year : plan.years) {
    here.say("  " + Message(kMoneyLine, {{"year", std::to_string(year.year)},
                                         {"incidental", year.incidental},
                                         {"incidental_limit", limit(year.incidental_limit)},
                                         {"structural", year.structural},
                                         {"structural_limit", limit(year.structural_limit)}})
                        .in(here.language));
  }
  here.say(plan.status == portfolio::Status::kOptimal ? Message(kBest) : Message(kGap, {{"gap", plan.gap}}));
  here.say(report::assumed_words(plan));
}

}  // namespace

void add_plan(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand(
      "plan",
      "kies en plan het portfolio en schrijf het informatieplan / choose and schedule the portfolio and write the information plan");
  struct Options {
    std::string output = "informatieplan", file, scenario;
    bool no_files = false;
  };
  auto options = std::make_shared<Options>();
  command
      .add_option("-o,--output", options->output,
                  "naam van de bestanden, zonder .html en .xlsx / name of the files, without .html and .xlsx")
      .shows_default();
  command.add_flag("--no-files", options->no_files, "alleen het antwoord / only the answer");
  command.add_option("--scenario", options->scenario, "begin bij een bewaard scenario / begin at a scenario that was kept");
  command.add_option("--options", options->file, "JSON-bestand met opties / JSON file with options");
  command.footer(
      "Grenzen als vlag, zoals --incidental-2027 900.000 of --money-factor 0,9: zie “koers lens portfolio --flags”. / Limits as flags: see "
      "there.");
  command.allow_extras();
  on_run(command, context, exit, [options, command](Context& here) -> Result<Exit> {
    const boost::json::value schema = json_schema<portfolio::Options>();
    boost::json::value given = boost::json::object();
    if (!options->file.empty()) given = TRY(parse_json(TRY(read_file(options->file))));
    const auto registry = TRY(here.open_to_read());
    const model::View view(TRY(here.snapshot(*registry)), model::View::kEverything, here.language);
    if (!options->scenario.empty()) {
      const boost::json::value question = to_json(TRY(find_scenario(view, options->scenario)).question);
      for (const auto& [name, value] : question.as_object()) {
        if (!given.is_object()) break;  // refused below
        if (!given.as_object().contains(name)) given.as_object()[name] = value;
      }
    }
    const auto wanted = TRY(from_json<portfolio::Options>(TRY(options_from_arguments(schema, command.remaining(), std::move(given)))));
    const auto solver = find_solver();
    Control control;
    control.set_solver(solver.get());
    here.show_progress(control);
    const InterruptCancels interrupt(control);
    PlanAnswers answers;
    if (options->no_files) {  // what only the documents say is not computed
      portfolio::Options choosing = wanted;
      if (!choosing.today) choosing.today = TRY(here.today());
      answers.plan = TRY(portfolio::run(view, choosing, control));
    } else {
      answers = TRY(plan_answers(view, wanted, TRY(here.today()), control));
    }
    here.end_progress();
    say_plan(here, answers.plan);
    std::string written;
    boost::json::array files;
    if (!options->no_files) {
      for (const auto& [format, ending] : {std::pair(PlanFormat::kHtml, ".html"), std::pair(PlanFormat::kXlsx, ".xlsx")}) {
        const std::string path = options->output + ending;
        TRY(write_file(path, TRY(plan_file(format, here, *registry, view, answers))));
        written += (written.empty() ? "" : ", ") + path;
        files.emplace_back(path);
      }
      here.say(Message(kWritten, {{"files", written}}));
    }
    here.emit({{"revision", view.revision()}, {"files", std::move(files)}, {"plan", to_json(answers.plan)}});
    return answers.plan.clashes.empty() ? Exit::kDone : Exit::kFindings;
  });
}

}  // namespace koers::cli
