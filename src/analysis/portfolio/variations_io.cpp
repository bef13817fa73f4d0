#include "analysis/lens_io.h"
#include "analysis/portfolio/frontier.h"
#include "analysis/portfolio/stability.h"
#include "analysis/portfolio/worth.h"

namespace koers::analysis {

Lens portfolio_worth_lens() {
  return make_lens<portfolio::WorthOptions, portfolio::Worth>(
      "portfolio_worth", {"Wat grenzen waard zijn", "What limits are worth"},
      {"Wat is van elke grens van het portfolio één stap meer waard, en wat verdringt elk gekozen initiatief?",
       "What is one step more of each limit of the portfolio worth, and what does each chosen initiative displace?"},
      1, true, &portfolio::run_worth);
}

Lens portfolio_frontier_lens() {
  return make_lens<portfolio::FrontierOptions, portfolio::Frontier>(
      "portfolio_frontier", {"Waarde bij elk budget", "Value at each budget"},
      {"Wat is het portfolio waard bij meer en minder geld of mensen, en waar slaat de keuze om?",
       "What is the portfolio worth with more and less money or people, and where does the choice turn?"},
      1, true, &portfolio::run_frontier);
}

Lens portfolio_stability_lens() {
  return make_lens<portfolio::StabilityOptions, portfolio::Stability>(
      "portfolio_stability", {"Hoe vast de keuze staat", "How firm the choice stands"},
      {"Welke initiatieven zitten altijd in het portfolio, nooit of soms, als gewichten, kosten, inzet en waarde anders uitvallen?",
       "Which initiatives are always in the portfolio, never or sometimes, if weights, cost, effort and benefit turn out differently?"},
      1, true, &portfolio::run_stability);
}

}  // namespace koers::analysis
