// koers branch: scenarios. Without a subcommand it lists them.

#include <fmt/format.h>

#include "base/json_io.h"
#include "cli/commands.h"
#include "cli/messages.h"

namespace koers::cli {

namespace {

constexpr MessageText kBranchOpened{"cli.branch_opened", "Scenario “{branch}” begint bij revisie {base}. Werk erin met --branch.",
                                    "Branch “{branch}” starts at revision {base}. Work in it with --branch."};
constexpr MessageText kBranchMerged{"cli.branch_merged",
                                    "Scenario “{branch}” is samengevoegd: {count} wijzigingen op de hoofdlijn, revisie {revision}.",
                                    "Branch “{branch}” was merged: {count} changes on the main line, revision {revision}."};
constexpr MessageText kBranchDropped{"cli.branch_dropped", "Scenario “{branch}” is losgelaten. Wat erin stond blijft in het grootboek.",
                                     "Branch “{branch}” was dropped. What was in it stays in the ledger."};
constexpr MessageText kNoBranches{"cli.no_branches", "Er zijn geen scenario’s. Begin er een met “koers branch open NAAM”.",
                                  "There are no branches. Start one with “koers branch open NAME”."};

const char* state_name(registry::BranchInfo::State state) {
  switch (state) {
    case registry::BranchInfo::State::kOpen: return "open";
    case registry::BranchInfo::State::kMerged: return "merged";
    case registry::BranchInfo::State::kDropped: return "dropped";
  }
  return "";
}

const char* state_word(registry::BranchInfo::State state, Language language) {
  if (language == Language::kEnglish) return state_name(state);
  switch (state) {
    case registry::BranchInfo::State::kOpen: return "open";
    case registry::BranchInfo::State::kMerged: return "samengevoegd";
    case registry::BranchInfo::State::kDropped: return "losgelaten";
  }
  return "";
}

boost::json::object as_json(const registry::BranchInfo& branch) {
  return {{"id", branch.id.value},
          {"name", branch.name},
          {"base", branch.base},
          {"head", branch.head},
          {"opened_at", format_iso(branch.opened_at)},
          {"state", state_name(branch.state)}};
}

Result<Exit> list(Context& here) {
  const auto registry = TRY(here.open_to_read());
  boost::json::array all;
  for (const auto& branch : registry->branches()) {
    if (branch.id == model::kMainLine) continue;
    all.push_back(as_json(branch));
    here.say(fmt::format("{:>4}  {:<32} {:<14} {} – {}", branch.id.value, branch.name, state_word(branch.state, here.language), branch.base,
                         branch.head));
  }
  if (all.empty()) here.say(Message(kNoBranches));
  here.emit({{"branches", std::move(all)}});
  return Exit::kDone;
}

}  // namespace

void add_branch(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand("branch", "scenario’s: openen, samenvoegen, loslaten / branches: open, merge, drop");
  command.require_subcommand(0, 1);
  command.on_run([command, &context, &exit] {
    if (command.has_subcommand()) return;
    auto outcome = list(context);
    exit = outcome ? *outcome : context.fail(outcome.error());
  });
  auto name = std::make_shared<std::string>();

  Command open = command.add_subcommand("open", "begin een scenario / start a branch");
  auto base = std::make_shared<model::Revision>(0);
  open.add_option("name", *name).required();
  open.add_option("--at", *base, "vanaf deze revisie (standaard: nu) / from this revision (default: now)");
  on_run(open, context, exit, [name, base](Context& here) -> Result<Exit> {
    const auto registry = TRY(here.open());
    const auto branch = TRY(registry->open_branch(*name, here.author, *base));
    here.say(Message(kBranchOpened, {{"branch", branch.name}, {"base", static_cast<int64_t>(branch.base)}}));
    here.emit(as_json(branch));
    return Exit::kDone;
  });

  Command merge = command.add_subcommand("merge", "voeg een scenario samen met de hoofdlijn / merge a branch into the main line");
  auto take = std::make_shared<std::string>("refuse");
  merge.add_option("name", *name).required();
  merge.add_option("--on-conflict", *take, "refuse, ours (hoofdlijn / main line) of/or theirs (scenario)")
      .one_of({"refuse", "ours", "theirs"})
      .shows_default();
  on_run(merge, context, exit, [name, take](Context& here) -> Result<Exit> {
    const auto registry = TRY(here.open());
    const auto branch = TRY(registry->find_branch(*name));
    const auto choice = *take == "ours"     ? registry::MergeChoice::kOurs
                        : *take == "theirs" ? registry::MergeChoice::kTheirs
                                            : registry::MergeChoice::kRefuse;
    const auto merged = TRY(registry->merge_branch(branch.id, here.author, choice));
    here.say(Message(
        kBranchMerged,
        {{"branch", branch.name}, {"count", static_cast<int64_t>(merged.changes)}, {"revision", static_cast<int64_t>(merged.revision)}}));
    here.emit({{"branch", branch.name}, {"changes", merged.changes}, {"settled", merged.settled.size()}, {"revision", merged.revision}});
    return Exit::kDone;
  });

  Command drop = command.add_subcommand("drop", "laat een scenario los / drop a branch");
  drop.add_option("name", *name).required();
  on_run(drop, context, exit, [name](Context& here) -> Result<Exit> {
    const auto registry = TRY(here.open());
    const auto branch = TRY(registry->find_branch(*name));
    TRY(registry->drop_branch(branch.id, here.author));
    here.say(Message(kBranchDropped, {{"branch", branch.name}}));
    here.emit({{"branch", branch.name}, {"state", "dropped"}});
    return Exit::kDone;
  });
}

}  // namespace koers::cli
