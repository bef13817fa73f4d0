#include "analysis/portfolio/state.h"

#include <algorithm>

namespace koers::analysis::portfolio {

bool State::sound() const {
  for (uint32_t a = 0; a < chosen_.size(); ++a) {
    if (!is_in(a)) {
      if (compiled_->mandatory(a)) return false;
      continue;
    }
    if (excluded(a) || !in_order(compiled_->option(chosen_[a]))) return false;
    const auto missing = [this](uint32_t other) { return !is_in(other); };
    if (std::any_of(compiled_->needs(a).begin(), compiled_->needs(a).end(), missing)) return false;
    if (std::any_of(compiled_->before(a).begin(), compiled_->before(a).end(), [&](const Link& link) { return missing(link.other); }))
      return false;
  }
  return std::all_of(left_.begin(), left_.end(), [](Amount left) { return left >= 0; });
}

}  // namespace koers::analysis::portfolio
