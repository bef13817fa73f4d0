// What the register keeps of a model as JSON, because its fields have no place for it: the drawing of a view, the frame of a model, and what little a
// single element or relation carries beside its fields.
//
// A drawing:
//   {"start": "id-",                                     what the identifiers of nodes and connections begin with; the rest stands in them
//    "nodes": [["1", "id-of-the-element", x, y, w, h, in, {"kind": "container" or "label", "labels": [{"text": "…", "language": "nl"}],
//               "documentation": [...], "style": {...}, "views": ["id-…"], "path": "…"}]],                 in: the node it lies in, or -1; what ends the list may be left out
//    "connections": [["2", "id-of-the-relation", from, to, {"kind": "line" or "nesting", "bends": [[10, 20]], "from_at": [x, y], "to_at": [x, y], ...}]]}
//                                                        from, to: a node, or -1 minus a connection; null: none
// Drawings of before are objects in the place of lists ("id", "of", "x", "y", "w", "h", "in"; "from", "to", "from_line", "to_line") and are read too.
// Identifiers are those of the model, so that a drawing stays whole whatever key an element gets.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "exchange/archimate/exchange_model.h"

namespace koers::exchange::archimate {

std::string write_drawing(const View& view);
// Texts are kept by `model`. What is not there or not as above is left out: a drawing that somebody else wrote is drawn as far as it can be.
void read_drawing(std::string_view json, ExchangeModel& model, View& view);

// Beside the fields of one element or relation. The first text of `names` and `documentation` stands in a field and is left out here (not `given`),
// unless the field cannot hold it as it is.
struct Extra {
  struct Said {
    std::string_view text, language;
    bool given = true;
  };
  std::string_view concept_name;  // when it is exchanged as another concept than its type is
  bool has_names = false, has_documentation = false;
  std::vector<Said> names, documentation;
  std::string_view foreign, access, modifier, directed;
  bool empty() const { return concept_name.empty() && !has_names && !has_documentation && foreign.empty() && access.empty() && modifier.empty() && directed.empty(); }
};
std::string write_extra(const Extra& extra);
Extra read_extra(std::string_view json, ExchangeModel& model);

// The frame: identifier, language, namespaces, metadata, viewpoints, definitions of properties, folders.
std::string write_frame(const ExchangeModel& model, std::string_view language);
struct Frame {
  std::string_view language;
};
Frame read_frame(std::string_view json, ExchangeModel& model);

}  // namespace koers::exchange::archimate
