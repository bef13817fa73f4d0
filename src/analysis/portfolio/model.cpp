#include "analysis/portfolio/model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

#include "analysis/portfolio/state.h"

namespace koers::analysis::portfolio {
namespace {

using Entries = std::vector<std::pair<uint32_t, double>>;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kLargest =
    1000;  // coefficients of a row and of the objective are brought below this, so that the solver's tolerances mean something

class Writer {
 public:
  Writer(const Compiled& compiled, Model& model) : compiled_(compiled), model_(model) {}

  void run() {
    add_columns();
    for (uint32_t a = 0; a < compiled_.activity_count(); ++a) add_choice(a);
    add_capacities();
    for (uint32_t a = 0; a < compiled_.activity_count(); ++a) {
      for (const Link& link : compiled_.before(a)) add_precedence(link.other, a, link.lag);
      for (const uint32_t needed : compiled_.needs(a)) add_need(a, needed);
    }
    add_exclusions();
  }

  void spread_places() {
    for (uint32_t a = 0; a < compiled_.activity_count(); ++a) {
      if (compiled_.end_option(a) - compiled_.first_option(a) <= 1) continue;
      for (PlacementIndex p = compiled_.first_option(a); p != compiled_.end_option(a); ++p)
        model_.program.is_integer[static_cast<size_t>(p)] = 0;
      if (compiled_.mandatory(a)) continue;
      const uint32_t choice = model_.program.add_column(0, 0, 1, true);
      model_.choices.emplace_back(a, choice);
      Entries entries{{choice, -1}};
      append_options(entries, a, 1);
      model_.program.add_row(0, 0, entries);
    }
  }

 private:
  void add_columns() {
    Amount shared = 0, largest = 0;
    for (const Option& option : compiled_.options())
      shared = std::gcd(shared, option.value), largest = std::max(largest, std::abs(option.value));
    // Whole values let the solver round its bounds; only very large ones are scaled to fractions.
    model_.value_unit = shared == 0 ? 1 : static_cast<double>(shared);
    if (static_cast<double>(largest) / model_.value_unit > 1e7) model_.value_unit = static_cast<double>(largest) / kLargest;
    for (const Option& option : compiled_.options())
      model_.program.add_column(static_cast<double>(option.value) / model_.value_unit, 0, 1, true);
  }

  void append_options(Entries& entries, uint32_t activity, double coefficient) const {
    for (PlacementIndex p = compiled_.first_option(activity); p != compiled_.end_option(activity); ++p) {
      entries.emplace_back(static_cast<uint32_t>(p), coefficient);
    }
  }

  void add_choice(uint32_t activity) {
    Entries entries;
    append_options(entries, activity, 1);
    if (compiled_.mandatory(activity) || entries.size() > 1)
      model_.program.add_row(compiled_.mandatory(activity) ? 1 : -kInfinity, 1, entries);
  }

  void add_capacities() {
    std::vector<Entries> rows(compiled_.rows().size());
    for (uint32_t p = 0; p < compiled_.options().size(); ++p) {
      for (const RowUse& use : compiled_.uses(compiled_.options()[p])) rows[use.row].emplace_back(p, static_cast<double>(use.amount));
    }
    for (size_t row = 0; row < rows.size(); ++row) {
      double largest = 0;
      for (const auto& entry : rows[row]) largest = std::max(largest, std::fabs(entry.second));
      const double scale = largest > kLargest ? kLargest / largest : 1;
      for (auto& entry : rows[row]) entry.second *= scale;
      model_.program.add_row(-kInfinity, static_cast<double>(compiled_.rows()[row].capacity) * scale, rows[row]);
    }
  }

  // Whoever has begun by t has a predecessor that was ready by then. One row for each moment at which more predecessors become ready.
  void add_precedence(uint32_t before, uint32_t after, int lag) {
    if (!compiled_.possible(after)) return;
    std::vector<int> ready;  // when each option of `before` lets `after` begin
    for (PlacementIndex p = compiled_.first_option(before); p != compiled_.end_option(before); ++p)
      ready.push_back(compiled_.option(p).finish + lag);
    std::sort(ready.begin(), ready.end());
    ready.erase(std::unique(ready.begin(), ready.end()), ready.end());
    for (size_t i = 0; i <= ready.size(); ++i) {
      // From ready[i - 1] up to just before ready[i] the same options of `before` are ready: the latest moment gives the strongest row.
      const int until = i == ready.size() ? std::numeric_limits<int>::max() : ready[i] - 1;
      if (i == ready.size() && compiled_.mandatory(before)) continue;
      Entries entries;
      for (PlacementIndex p = compiled_.first_option(after); p != compiled_.end_option(after); ++p) {
        if (compiled_.option(p).start <= until) entries.emplace_back(static_cast<uint32_t>(p), 1.0);
      }
      if (entries.empty()) continue;
      for (PlacementIndex p = compiled_.first_option(before); p != compiled_.end_option(before); ++p) {
        if (compiled_.option(p).finish + lag <= until) entries.emplace_back(static_cast<uint32_t>(p), -1.0);
      }
      model_.program.add_row(-kInfinity, 0, entries);
    }
  }

  void add_need(uint32_t activity, uint32_t needed) {
    if (compiled_.mandatory(needed) || !compiled_.possible(activity)) return;
    Entries entries;
    append_options(entries, activity, 1);
    append_options(entries, needed, -1);
    model_.program.add_row(-kInfinity, 0, entries);
  }

  // Activities that all exclude one another share a row.
  void add_exclusions() {
    std::map<std::pair<uint32_t, uint32_t>, bool> open;
    for (uint32_t a = 0; a < compiled_.activity_count(); ++a) {
      for (const uint32_t other : compiled_.excluded_by(a)) {
        if (a < other && compiled_.possible(a) && compiled_.possible(other)) open[{a, other}] = true;
      }
    }
    const auto exclude = [&](uint32_t one, uint32_t other) { return open.contains({std::min(one, other), std::max(one, other)}); };
    for (auto& [pair, uncovered] : open) {
      if (!uncovered) continue;
      std::vector<uint32_t> clique{pair.first, pair.second};
      for (const uint32_t candidate : compiled_.excluded_by(pair.first)) {
        if (candidate == pair.second || !compiled_.possible(candidate)) continue;
        if (std::find(clique.begin(), clique.end(), candidate) != clique.end()) continue;
        if (std::all_of(clique.begin(), clique.end(), [&](uint32_t member) { return exclude(member, candidate); }))
          clique.push_back(candidate);
      }
      Entries entries;
      for (const uint32_t member : clique) {
        append_options(entries, member, 1);
        for (const uint32_t other : clique) {
          if (const auto found = open.find({member, other}); found != open.end()) found->second = false;
        }
      }
      model_.program.add_row(-kInfinity, 1, entries);
    }
  }

  const Compiled& compiled_;
  Model& model_;
};

}  // namespace

Model make_model(const Compiled& compiled, Whole whole) {
  Model model;
  Writer writer(compiled, model);
  writer.run();
  if (whole == Whole::kChoice) writer.spread_places();
  return model;
}

size_t fix_by_price(const Compiled& compiled, const Relaxation& relaxation, Amount value, Model& model) {
  const double spare = relaxation.exact_bound - static_cast<double>(value) + 1e-6 * std::max(1.0, std::fabs(relaxation.exact_bound));
  size_t fixed = 0;
  for (uint32_t a = 0; a < compiled.activity_count(); ++a) {
    if (!compiled.possible(a)) continue;
    double best = -kInfinity;
    for (PlacementIndex p = compiled.first_option(a); p != compiled.end_option(a); ++p)
      best = std::max(best, relaxation.reduced_value(compiled, p));
    const double now = compiled.mandatory(a) ? best : std::max(0.0, best);  // what the relaxation counts for it
    for (PlacementIndex p = compiled.first_option(a); p != compiled.end_option(a); ++p) {
      if (now - relaxation.reduced_value(compiled, p) <= spare) continue;
      model.program.upper[static_cast<size_t>(p)] = 0;
      ++fixed;
    }
    if (now <= spare || compiled.mandatory(a)) continue;
    std::vector<std::pair<uint32_t, double>> entries;
    for (PlacementIndex p = compiled.first_option(a); p != compiled.end_option(a); ++p) entries.emplace_back(static_cast<uint32_t>(p), 1.0);
    if (entries.size() == 1)
      model.program.lower[entries.front().first] = 1, ++fixed;
    else
      model.program.add_row(1, 1, entries);
  }
  return fixed;
}

std::vector<double> start_of(const Compiled& compiled, const Schedule& schedule, size_t columns) {
  std::vector<double> start(columns, 0);
  for (uint32_t a = 0; a < compiled.activity_count(); ++a) {
    const PlacementIndex p = compiled.find(a, schedule[a]);
    if (p != kNotIn) start[static_cast<size_t>(p)] = 1;
  }
  return start;
}

std::vector<double> start_of(const Compiled& compiled, const Schedule& schedule, const Model& model) {
  std::vector<double> start = start_of(compiled, schedule, model.program.objective.size());
  for (const auto& [a, choice] : model.choices) start[choice] = schedule[a].is_in() ? 1 : 0;
  return start;
}

std::optional<Schedule> schedule_of(const Compiled& compiled, const std::vector<double>& columns) {
  if (columns.size() < compiled.options().size()) return std::nullopt;
  State state(compiled);
  for (size_t p = 0; p < compiled.options().size(); ++p) {
    if (columns[p] < 0.5) continue;
    if (state.is_in(compiled.options()[p].activity)) return std::nullopt;
    state.put(static_cast<PlacementIndex>(p));
  }
  if (!state.sound()) return std::nullopt;
  return state.schedule();
}

Amount bound_of(const Model& model, double bound) {
  const double scaled = bound * model.value_unit;
  if (!(scaled < 9e18)) return std::numeric_limits<Amount>::max();
  return static_cast<Amount>(std::floor(scaled + 1e-6 + std::fabs(scaled) * 1e-9));
}

}  // namespace koers::analysis::portfolio
