// koers import of an ArchiMate model: the same preview as the screen, then all or nothing.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "cli/context.h"

namespace koers::cli {

struct ModelFlags {
  std::string reference;        // name of a reference model
  bool own = false;             // one's own architecture
  std::string name, version, stable_property;
};

// Name and content of each file. Whether they are a model, by what is in them: one exchange file or Archi file, or Archi's CSV files together.
using FileContents = std::vector<std::pair<std::string, std::string>>;
bool is_model(const FileContents& files);
Result<Exit> import_model(Context& here, FileContents files, const ModelFlags& flags, bool dry_run, bool every_row);

}  // namespace koers::cli
