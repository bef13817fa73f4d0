#include "analysis/scoring/sampling.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/portfolio/random.h"

namespace koers::analysis::scoring {
namespace {

using portfolio::Random;

// One cell of the matrix whose points come from several roles.
struct Drawn {
  uint32_t entry = 0;
  uint32_t criterion = 0;
  std::vector<double> points;  // of each role
};

class Sampler {
 public:
  Sampler(const Weighed& weighed, const Material& material, const Options& options)
      : weighed_(weighed),
        options_(options),
        random_(options.seed),
        rows_(rows_of(weighed, material)),
        before_(rank_rows(rows_, weighed.weights)) {
    for (uint32_t e = 0; e < weighed.entries.size(); ++e) {
      own_.push_back(weighed.entries[e].own);
      collect_drawn(material, e);
    }
    for (const uint32_t row : before_.order) (rows_[row].tier == 0 ? obliged_ : free_).push_back(row);
    ranks_.assign(rows_.size(), {});
  }

  Result<Sampled> run(const Control& control) {
    const int draws = options_.samples;
    const size_t size = rows_.size();
    for (auto& ranks : ranks_) ranks.assign(size + 1, 0);
    int same_order = 0, same_first = 0;
    scores_.resize(size);
    for (int draw = 0; draw < draws; ++draw) {
      if (draw % 16 == 0) TRY(control.check());
      score(draw_weights());
      for (std::vector<uint32_t>* tier : {&obliged_, &free_}) count(*tier);
      const std::vector<uint32_t>& judged = free_.empty() ? obliged_ : free_;
      same_order += in_order(judged);
      same_first +=
          !judged.empty() && std::ranges::all_of(judged, [&](uint32_t row) { return scores_[row] <= scores_[judged[0]] + kSameScore; });
    }
    Sampled sampled;
    sampled.same_order = static_cast<double>(same_order) / draws;
    sampled.same_first = static_cast<double>(same_first) / draws;
    for (size_t row = 0; row < size; ++row) sampled.rows.push_back(summary(row, draws));
    return sampled;
  }

 private:
  void collect_drawn(const Material& material, uint32_t e) {
    const Entry& entry = weighed_.entries[e];
    for (uint32_t k = 0; k < entry.from.size(); ++k) {
      if (entry.from[k] != From::kRoles || entry.by_hand) continue;
      Drawn drawn{e, k, {}};
      for (const RoleScore& role : material.candidates[entry.candidate].levels[k].roles)
        drawn.points.push_back(points_of(role.level, options_.points));
      drawn_.push_back(std::move(drawn));
    }
  }

  std::vector<double> draw_weights() {
    std::vector<double> weights = weighed_.weights;
    for (double& weight : weights) weight *= 1 + options_.weight_spread * (2 * random_.unit() - 1);
    return shares(std::move(weights));
  }

  // The entry's own score first, then what builds on it: the sums of rows_of() without making rows.
  void score(const std::vector<double>& weights) {
    for (const Drawn& drawn : drawn_) {
      double sum = 0;
      for (size_t i = 0; i < drawn.points.size(); ++i) sum += drawn.points[random_.below(static_cast<uint32_t>(drawn.points.size()))];
      own_[drawn.entry][drawn.criterion] = sum / static_cast<double>(drawn.points.size());
    }
    base_.resize(own_.size());
    for (size_t e = 0; e < own_.size(); ++e) {
      const Entry& entry = weighed_.entries[e];
      base_[e] = entry.by_hand ? *entry.by_hand : std::inner_product(weights.begin(), weights.end(), own_[e].begin(), 0.0);
    }
    for (size_t e = 0; e < own_.size(); ++e) {
      const Entry& entry = weighed_.entries[e];
      scores_[e] = base_[e];
      if (entry.by_hand) continue;
      scores_[e] *= entry.factor + entry.itself;
      for (size_t i = 0; i < entry.enables.size(); ++i) scores_[e] += entry.enables_share[i] * base_[entry.enables[i]];
    }
  }

  void count(const std::vector<uint32_t>& tier) {
    order_.clear();
    for (const uint32_t row : tier) order_.emplace_back(-scores_[row], row);
    std::ranges::sort(order_);
    size_t rank = 1;
    for (size_t place = 0; place < order_.size(); ++place) {
      if (place > 0 && order_[place].first > order_[place - 1].first + kSameScore) rank = place + 1;
      ++ranks_[order_[place].second][rank];
    }
  }
  bool in_order(const std::vector<uint32_t>& tier) const {
    for (size_t place = 1; place < tier.size(); ++place) {
      if (scores_[tier[place]] > scores_[tier[place - 1]] + kSameScore) return false;
    }
    return true;
  }

  Stability summary(size_t row, int draws) const {
    Stability stability;
    const std::vector<int>& ranks = ranks_[row];
    int below = 0;
    for (int rank = 1; rank < static_cast<int>(ranks.size()); ++rank) {
      const int count = ranks[static_cast<size_t>(rank)];
      if (rank == 1) stability.first = static_cast<double>(count) / draws;
      if (rank <= options_.top) stability.top += static_cast<double>(count) / draws;
      below += count;
      if (stability.rank_low == 0 && below * 20 >= draws) stability.rank_low = rank;
      if (stability.rank_high == 0 && below * 20 >= draws * 19) stability.rank_high = rank;
    }
    return stability;
  }

  const Weighed& weighed_;
  const Options& options_;
  Random random_;
  const std::vector<Row> rows_;
  const Ranking before_;
  std::vector<uint32_t> obliged_, free_;
  std::vector<std::vector<double>> own_;
  std::vector<Drawn> drawn_;
  std::vector<double> base_, scores_;
  std::vector<std::pair<double, uint32_t>> order_;  // the best first
  std::vector<std::vector<int>> ranks_;             // by row: how often each rank
};

}  // namespace

Result<Sampled> sample(const Weighed& weighed, const Material& material, const Options& options, const Control& control) {
  return Sampler(weighed, material, options).run(control);
}

}  // namespace koers::analysis::scoring
