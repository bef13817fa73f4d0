#include "analysis/lens_io.h"
#include "analysis/portfolio/portfolio.h"

namespace koers::analysis {

Lens portfolio_lens() {
  return make_lens<portfolio::Options, portfolio::Plan>(
      "portfolio", {"Portfolio kiezen en plannen", "Choose and schedule the portfolio"},
      {"Welke initiatieven passen wanneer binnen het geld, de mensen en de veranderruimte, en waarom vallen de andere af?",
       "Which initiatives fit when within the money, the people and the room for change, and why are the others left out?"},
      1, true, &portfolio::run);
}

}  // namespace koers::analysis
