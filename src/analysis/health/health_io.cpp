#include "analysis/health/health.h"
#include "analysis/lens_io.h"

namespace koers::analysis {

Lens health_lens() {
  return make_lens("health", Label{"Wat nog ontbreekt", "What is missing"},
                   Label{"Wat ontbreekt of te laat is, het dringendste eerst, en wat je eraan doet.", "What is missing or late, the most urgent first, and what to do about it."},
                   health::kVersion, false, &health::run);
}

}  // namespace koers::analysis
