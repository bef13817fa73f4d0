// Pictures of a plan as SVG, drawn with the classes of html.cpp's style. Each has a title and a description for who cannot see it, and the document puts the
// same figures in a table beside it.
#pragma once

#include <string>
#include <vector>

#include "base/message.h"
#include "report/html.h"

namespace koers::report {

struct RoadmapBar {
  std::string label;
  std::string group;       // lane; bars of one group stand together
  Quarter start;
  int quarters = 1;
  bool fixed = false;      // mandatory or pinned: light, as on the screen
  std::string note;        // shown behind the bar: "€ 120.000"
};
struct Roadmap {
  std::string title, description;
  Quarter first;
  int quarters = 0;
  std::vector<RoadmapBar> bars;
  Language language = Language::kDutch;
};
Html roadmap(const Roadmap& roadmap);

struct YearBar {
  int year = 0;
  Money used, limit;
  bool limited = true;
};
struct YearBars {
  std::string title, description;
  std::vector<YearBar> years;
  Language language = Language::kDutch;
};
Html year_bars(const YearBars& bars);

}  // namespace koers::report
