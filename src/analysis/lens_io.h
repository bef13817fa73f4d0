// Makes a catalogue entry of a lens. Only a lens's own *_io.cpp includes this.
#pragma once

#include "analysis/catalogue.h"
#include "base/json_io.h"

namespace koers::analysis {

template <class Options, class Answer>
Lens make_lens(std::string name, Label label, Label help, int version, bool needs_complete_view,
               Result<Answer> (*run)(const model::View&, const Options&, Control&)) {
  Lens lens{std::move(name), std::move(label), std::move(help), version, needs_complete_view, {}, {}, {}};
  lens.run = [run](const model::View& view, const boost::json::value& json, Control& control) -> Result<boost::json::value> {
    const Options options = TRY(from_json<Options>(json));
    return to_json(TRY(run(view, options, control)));
  };
  lens.options_schema = [] { return json_schema<Options>(); };
  lens.result_schema = [] { return json_schema<Answer>(); };
  return lens;
}

}  // namespace koers::analysis
