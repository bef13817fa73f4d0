// The commands, in the order of `koers --help`. Each adds its subcommand, with its options, to the app.
#pragma once

#include "cli/context.h"

namespace koers::cli {

void add_init(CLI::App& app, Context& context, Exit& exit);
void add_import(CLI::App& app, Context& context, Exit& exit);
void add_table(CLI::App& app, Context& context, Exit& exit);
void add_export(CLI::App& app, Context& context, Exit& exit);
void add_check(CLI::App& app, Context& context, Exit& exit);
void add_plan(CLI::App& app, Context& context, Exit& exit);
void add_scenario(CLI::App& app, Context& context, Exit& exit);
void add_lens(CLI::App& app, Context& context, Exit& exit);
void add_log(CLI::App& app, Context& context, Exit& exit);
void add_undo(CLI::App& app, Context& context, Exit& exit);
void add_branch(CLI::App& app, Context& context, Exit& exit);
void add_define(CLI::App& app, Context& context, Exit& exit);
void add_verify(CLI::App& app, Context& context, Exit& exit);
void add_erase(CLI::App& app, Context& context, Exit& exit);
void add_pack(CLI::App& app, Context& context, Exit& exit);
void add_serve(CLI::App& app, Context& context, Exit& exit);

inline constexpr void (*kCommands[])(CLI::App&, Context&, Exit&) = {add_init, add_pack, add_import, add_table, add_export, add_check, add_plan, add_scenario, add_lens, add_log, add_undo, add_branch, add_define, add_verify, add_erase, add_serve};

}  // namespace koers::cli
