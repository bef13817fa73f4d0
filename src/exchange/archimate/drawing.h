// A view as somebody looks at it: boxes and lines with the elements behind them, and what the organisation plotted on them.
// Cost: linear in the model that the view is of.
#pragma once

#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "base/reflect.h"
#include "base/result.h"
#include "model/view.h"

namespace koers::exchange::archimate {

struct DrawnBox {
  std::string id;
  std::string kind;                            // element, container, label
  std::string key, type, name;                 // of the element; the text of a container or label is in `name`
  std::string concept_name;                    // "ApplicationComponent"
  int32_t x = 0, y = 0, width = 1, height = 1; // from the corner of the view
  int32_t inside = -1;                         // place in `boxes` of the one it lies in; always an earlier one
  std::string fill, line;                      // "#rrggbb"; empty: as usual
  std::vector<model::ElementLink> plotted;
};
BOOST_DESCRIBE_STRUCT(DrawnBox, (), (id, kind, key, type, name, concept_name, x, y, width, height, inside, fill, line, plotted))

struct DrawnPoint {
  int32_t x = 0, y = 0;
};
BOOST_DESCRIBE_STRUCT(DrawnPoint, (), (x, y))

struct DrawnLine {
  std::string id;
  std::string relation;                        // "Serving"; empty: only a line
  std::string name;
  int32_t from = -1, to = -1;                  // places in `boxes`; a line that ends on a line is not drawn
  std::vector<DrawnPoint> bends;
};
BOOST_DESCRIBE_STRUCT(DrawnLine, (), (id, relation, name, from, to, bends))

struct Drawing {
  std::string key, name, description, viewpoint, model;
  int32_t width = 0, height = 0;
  std::vector<DrawnBox> boxes;
  std::vector<DrawnLine> lines;
};
BOOST_DESCRIBE_STRUCT(Drawing, (), (key, name, description, viewpoint, model, width, height, boxes, lines))

// Errors: kInvalidInput when the element is no view.
Result<Drawing> draw(const model::View& view, const model::ElementView& of);

}  // namespace koers::exchange::archimate
