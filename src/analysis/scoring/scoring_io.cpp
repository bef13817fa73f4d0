#include "analysis/lens_io.h"
#include "analysis/scoring/scoring.h"

namespace koers::analysis {

Lens scoring_lens() {
  return make_lens<scoring::Options, scoring::Answer>(
      "scoring", {"Initiatieven scoren en rangschikken", "Score and rank initiatives"},
      {"Welke initiatieven gaan voor, waarom, en hoeveel moet er veranderen voor dat anders wordt?",
       "Which initiatives come first, why, and how much has to change before that is different?"},
      scoring::kVersion, true, &scoring::run);
}

}  // namespace koers::analysis
