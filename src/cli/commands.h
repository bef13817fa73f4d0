// The commands, in the order of `koers --help`. Each adds its subcommand, with its options, to the app.
#pragma once

#include "cli/context.h"

namespace koers::cli {

void add_init(Command app, Context& context, Exit& exit);
void add_import(Command app, Context& context, Exit& exit);
void add_table(Command app, Context& context, Exit& exit);
void add_export(Command app, Context& context, Exit& exit);
void add_check(Command app, Context& context, Exit& exit);
void add_plan(Command app, Context& context, Exit& exit);
void add_scenario(Command app, Context& context, Exit& exit);
void add_lens(Command app, Context& context, Exit& exit);
void add_log(Command app, Context& context, Exit& exit);
void add_undo(Command app, Context& context, Exit& exit);
void add_branch(Command app, Context& context, Exit& exit);
void add_define(Command app, Context& context, Exit& exit);
void add_verify(Command app, Context& context, Exit& exit);
void add_erase(Command app, Context& context, Exit& exit);
void add_pack(Command app, Context& context, Exit& exit);
void add_serve(Command app, Context& context, Exit& exit);

inline constexpr void (*kCommands[])(Command, Context&, Exit&) = {add_init,   add_pack,     add_import, add_table, add_export, add_check,
                                                                  add_plan,   add_scenario, add_lens,   add_log,   add_undo,   add_branch,
                                                                  add_define, add_verify,   add_erase,  add_serve};

}  // namespace koers::cli
