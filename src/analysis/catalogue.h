// Every lens, in one visible list (catalogue.cpp): name, words, and the lens as JSON in, JSON out. From an entry come the API, the command line,
// the documentation and the tools for assistants; a new lens is one folder plus one line.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/control.h"
#include "base/result.h"
#include "model/view.h"

namespace boost::json { class value; }

namespace koers::analysis {

struct Lens {
  std::string name;         // "portfolio": the word in URL, command and tool
  Label label;              // "Portfolio kiezen en plannen"
  Label help;               // one sentence: the question it answers
  int version = 1;          // of the engine; part of the cache key
  bool needs_complete_view = false;  // its result on a partial view says that it is partial
  std::function<Result<boost::json::value>(const model::View&, const boost::json::value& options, Control&)> run;
  std::function<boost::json::value()> options_schema, result_schema;
};

std::span<const Lens> catalogue();
const Lens* find_lens(std::string_view name);

}  // namespace koers::analysis
