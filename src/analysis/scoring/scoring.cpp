#include "analysis/scoring/scoring.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "analysis/scoring/messages.h"
#include "analysis/scoring/methods.h"
#include "analysis/scoring/opinions.h"
#include "analysis/scoring/sampling.h"
#include "analysis/scoring/sensitivity.h"

namespace koers::analysis::scoring {
namespace {

constexpr size_t kSampledMax = 3000;  // initiatives; the counts of their ranks grow with the square
constexpr std::array kMethods = {Method::kLevels, Method::kGoals, Method::kWsjf, Method::kAhp};

// A share in tenths of a percent, to the side where what is said of it stays true.
Share at_least_share(double share) { return {std::min(1.0, std::ceil(share * 1000 - 1e-6) / 1000)}; }
Share at_most_share(double share) { return {std::max(0.0, std::floor(share * 1000 + 1e-6) / 1000)}; }
Share near_share(double share) { return {std::round(share * 1000) / 1000}; }

class Run {
 public:
  Run(const model::View& view, const Options& options, const Control& control) : view_(view), options_(options), control_(control) {}

  Result<Answer> run() {
    material_ = TRY(gather(view_, options_));
    answer_.revision = static_cast<int64_t>(view_.revision());
    answer_.method = options_.method ? *options_.method : material_.frame.method.value_or(Method::kLevels);
    answer_.frame = material_.frame.link;
    answer_.partial = !view_.complete();
    weighed_ = weigh_by(answer_.method, material_, options_);
    rows_ = rows_of(weighed_, material_);
    ranking_ = rank_rows(rows_, weighed_.weights);
    split();
    answer_.criteria = weighed_.criteria;
    answer_.not_weighable = std::move(weighed_.not_weighable);
    answer_.pairwise = std::move(weighed_.pairwise);
    answer_.compared = std::move(weighed_.compared);
    answer_.assumed = {weighed_.data == 0 ? 0 : static_cast<double>(weighed_.data_assumed) / weighed_.data};
    make_ranked();
    compare_methods();
    intervals();
    make_swaps();
    make_firsts();
    TRY(draw());
    GroupView group = group_view(material_, options_.points);
    answer_.opinions = std::move(group.opinions), answer_.roles = std::move(group.roles);
    make_notes();
    return std::move(answer_);
  }

 private:
  // The sensitivity is about what one is free to choose; of what must be done when there is nothing else.
  void split() {
    std::vector<Row> free;
    for (const Row& row : rows_)
      if (row.tier == 1) free.push_back(row);
    judged_ = free.empty() ? rows_ : std::move(free);
    judged_ranking_ = rank_rows(judged_, weighed_.weights);
    rank_.resize(rows_.size());
    std::array<int, 2> before{};
    for (const Row& row : rows_) before[1] += row.tier == 0;
    for (size_t row = 0; row < rows_.size(); ++row) rank_[row] = ranking_.rank[row] - before[static_cast<size_t>(rows_[row].tier)];
  }
  const Entry& entry(const Row& row) const { return weighed_.entries[row.item]; }
  const Candidate& candidate(const Row& row) const { return material_.candidates[entry(row).candidate]; }
  const Label& criterion(size_t k) const { return weighed_.criteria[k].label; }

  void make_ranked() {
    for (const uint32_t r : ranking_.order) {
      const Entry& own = entry(rows_[r]);
      const Candidate& of = candidate(rows_[r]);
      Ranked ranked{.element = of.link, .rank = rank_[r], .score = ranking_.score[r]};
      ranked.obliged = of.obliged;
      ranked.by_hand = own.by_hand;
      ranked.by_hand_reason = of.by_hand_reason;
      ranked.assumptions = own.assumptions;
      double sum = 0;
      for (size_t k = 0; k < own.own.size(); ++k) {
        if (own.own[k] == 0 && weighed_.method == Method::kGoals) continue;  // the goals it does not serve
        const double points = weighed_.weights[k] * own.own[k];
        ranked.parts.push_back({weighed_.criteria[k].name, own.own[k], points, own.from[k], own.level[k]});
        sum += points;
      }
      for (const uint32_t other : own.enables) ranked.enables.push_back(material_.candidates[weighed_.entries[other].candidate].link);
      if (!own.by_hand) {
        ranked.lasting = (own.factor - 1) * sum;
        ranked.enabling = ranked.score - sum - ranked.lasting;
      }
      answer_.ranked.push_back(std::move(ranked));
    }
  }

  // Every method on the same material; beside the candidates, so that they can be laid side by side.
  void compare_methods() {
    std::vector<std::vector<int>> ranks;
    std::vector<std::vector<double>> scores;
    size_t chosen = 0;
    for (const Method method : kMethods) {
      const bool own = method == answer_.method;
      const Weighed weighed = own ? Weighed{} : weigh_by(method, material_, options_);
      if (!own && !weighed.possible) continue;
      const Weighed& used = own ? weighed_ : weighed;
      const std::vector<Row> rows = rows_of(used, material_);
      const Ranking ranking = rank_rows(rows, used.weights);
      int obliged = 0;
      for (const Row& row : rows) obliged += row.tier == 0;
      if (own) chosen = ranks.size();
      std::vector<int>& rank = ranks.emplace_back(material_.candidates.size(), 0);
      std::vector<double>& score = scores.emplace_back(material_.candidates.size(), 0.0);
      for (size_t row = 0; row < rows.size(); ++row) {
        const uint32_t c = used.entries[rows[row].item].candidate;
        rank[c] = ranking.rank[row] - (rows[row].tier == 1 ? obliged : 0);
        score[c] = ranking.score[row];
      }
      answer_.methods.push_back({method, static_cast<int>(rows.size()), 0});
    }
    const auto free_only = [&](std::vector<int> rank) {
      for (size_t c = 0; c < rank.size(); ++c)
        if (material_.candidates[c].obliged) rank[c] = 0;
      return rank;
    };
    for (size_t m = 0; m < ranks.size(); ++m) answer_.methods[m].likeness = likeness(free_only(ranks[chosen]), free_only(ranks[m]));
    for (size_t place = 0; place < answer_.ranked.size(); ++place) {
      const uint32_t c = entry(rows_[ranking_.order[place]]).candidate;
      for (size_t m = 0; m < ranks.size(); ++m) {
        if (ranks[m][c] > 0) answer_.ranked[place].methods.push_back({answer_.methods[m].method, ranks[m][c], scores[m][c]});
      }
    }
  }

  void intervals() {
    const auto top = static_cast<size_t>(options_.top);
    for (size_t k = 0; k < answer_.criteria.size(); ++k) {
      CriterionWeight& weight = answer_.criteria[k];
      const Interval order = keeps_order(judged_, judged_ranking_, weighed_.weights, k);
      const Interval best = keeps_top(judged_, judged_ranking_, weighed_.weights, k, top);
      const Interval first = keeps_top(judged_, judged_ranking_, weighed_.weights, k, 1);
      weight.order_from = order.from, weight.order_until = order.until;
      weight.top_from = best.from, weight.top_until = best.until;
      weight.first_from = first.from, weight.first_until = first.until;
    }
  }

  void make_swaps() {
    const auto last = std::min(judged_.size(), static_cast<size_t>(options_.top) + 1);
    for (size_t place = 1; place < last; ++place) {
      const uint32_t u = judged_ranking_.order[place - 1], l = judged_ranking_.order[place];
      const Row &upper = judged_[u], &lower = judged_[l];
      Swap swap{.upper = candidate(upper).link, .lower = candidate(lower).link, .gap = judged_ranking_.score[u] - judged_ranking_.score[l]};
      const auto change = smallest_swap(upper, lower, weighed_.weights);
      const auto shift = smallest_shift(upper, lower, weighed_.weights);
      if (shift) swap.shift = shift->share;
      if (change) {
        swap.criterion = weighed_.criteria[change->criterion].name;
        swap.weight_from = change->from, swap.weight_to = change->to;
      }
      swap.says = swap_text(swap, change, shift);
      answer_.swaps.push_back(std::move(swap));
    }
  }
  Message swap_text(const Swap& swap, const std::optional<WeightChange>& change, const std::optional<Shift>& shift) const {
    const MessageArgument upper{"upper", swap.upper.name}, lower{"lower", swap.lower.name};
    if (std::abs(swap.gap) <= kSameScore) return Message(kSwapEqual, {upper, lower});
    if (change) {
      const Share to = change->to > change->from ? at_least_share(change->to) : at_most_share(change->to);
      const MessageArgument of{"criterion", criterion(change->criterion)}, from{"from", near_share(change->from)};
      if (to.value >= 1) return Message(kSwapAlone, {upper, lower, of, from});
      if (to.value <= 0) return Message(kSwapWithout, {upper, lower, of, from});
      return Message(kSwapMore, {upper, lower, of, {"to", to}, from});
    }
    if (shift) return Message(kSwapShift, {upper, lower, {"share", at_least_share(shift->share)}, {"criterion", criterion(shift->to)}});
    return Message(kSwapNever, {upper, lower});
  }

  void make_firsts() {
    const auto last = std::min(judged_.size(), static_cast<size_t>(options_.top));
    for (size_t place = 1; place < last; ++place) {
      const uint32_t row = judged_ranking_.order[place];
      if (judged_ranking_.rank[row] == 1) continue;
      ToFirst first{.element = candidate(judged_[row]).link, .ways = {}};
      if (const auto change = smallest_to_first(judged_, row, weighed_.weights)) first.ways.push_back(weight_way(*change));
      if (weighed_.method == Method::kWsjf)
        add_size_way(row, first);
      else if (weighed_.method != Method::kGoals)
        add_level_ways(row, first);
      answer_.firsts.push_back(std::move(first));
    }
  }
  Message weight_way(const WeightChange& change) const {
    const MessageArgument of{"criterion", criterion(change.criterion)}, from{"from", near_share(change.from)};
    const Share low = at_least_share(change.where.from), high = at_most_share(change.where.until);
    if (low.value >= 1) return Message(kFirstAlone, {of, from});
    if (high.value <= 0) return Message(kFirstWithout, {of, from});
    if (high.value >= 1) return Message(kFirstMore, {of, {"to", low}, from});
    if (low.value <= 0) return Message(kFirstLess, {of, {"to", high}, from});
    return Message(kFirstBetween, {of, {"to", low}, {"until", high}, from});
  }
  // One criterion one level up, or two: scored again with all that hangs on it, which is itself and what it builds on.
  void add_level_ways(uint32_t row, ToFirst& first) const {
    const uint32_t e = judged_[row].item;
    if (weighed_.entries[e].by_hand) return;
    std::vector<std::vector<double>> own;
    for (const Entry& one : weighed_.entries) own.push_back(one.own);
    const auto score_now = [&](uint32_t other) {
      const Entry& of = entry(judged_[other]);
      if (other != row && std::ranges::find(of.enables, e) == of.enables.end()) return judged_ranking_.score[other];
      return score_of(row_of(weighed_, material_, own, judged_[other].item), weighed_.weights);
    };
    for (size_t k = 0; k < weighed_.weights.size(); ++k) {
      if (weighed_.entries[e].from[k] == From::kCompared) continue;  // no level of it counts
      const double before = weighed_.entries[e].own[k];
      for (const std::string_view level : {"middle", "high"}) {
        if (points_of(level, options_.points) <= before + kSameScore) continue;
        own[e][k] = points_of(level, options_.points);
        const double score = score_now(row);
        bool best = true;
        for (uint32_t other = 0; other < judged_.size() && best; ++other) best = score >= score_now(other) - kSameScore;
        own[e][k] = before;
        if (!best) continue;
        first.ways.push_back(Message(
            kFirstLevel,
            {{"criterion", criterion(k)}, {"from", level_label(nearest_level(before, options_.points))}, {"to", level_label(level)}}));
        break;
      }
    }
  }
  void add_size_way(uint32_t row, ToFirst& first) const {
    const Entry& own = entry(judged_[row]);
    const double best = judged_ranking_.score[judged_ranking_.order[0]], score = judged_ranking_.score[row];
    const double size = job_size_of(own);
    const double enough = std::floor(10 * size * score / best) / 10;
    if (enough > 0) first.ways.push_back(Message(kFirstSize, {{"to", enough}, {"from", size}}));
  }
  // Cost of delay over score.
  double job_size_of(const Entry& own) const {
    const Candidate& of = material_.candidates[own.candidate];
    if (of.wsjf_size && *of.wsjf_size > 0) return *of.wsjf_size;
    return assumed_job_size(of.size);
  }

  Result<void> draw() {
    if (options_.samples == 0 || rows_.empty() || rows_.size() > kSampledMax) return {};
    const Sampled sampled = TRY(sample(weighed_, material_, options_, control_));
    answer_.same_order = near_share(sampled.same_order), answer_.same_first = near_share(sampled.same_first);
    for (size_t place = 0; place < answer_.ranked.size(); ++place) {
      const Stability& stability = sampled.rows[ranking_.order[place]];
      Ranked& ranked = answer_.ranked[place];
      ranked.first_share = near_share(stability.first), ranked.top_share = near_share(stability.top);
      ranked.rank_low = stability.rank_low, ranked.rank_high = stability.rank_high;
    }
    return {};
  }

  void make_notes() {
    if (material_.candidates.empty()) answer_.notes.push_back(kNothingToScore);
    const bool uses_frame = options_.weights.empty() && options_.comparisons.empty() && material_.frame.link;
    if (uses_frame) answer_.notes.push_back(Message(kWeightsFromFrame, {{"frame", material_.frame.link->name}}));
    if (!material_.frame.link && answer_.method == Method::kLevels && options_.weights.empty()) answer_.notes.push_back(kEqualWeights);
    if (!material_.roles_visible) answer_.notes.push_back(kRolesHidden);
    if (answer_.partial) answer_.notes.push_back(kPartialView);
  }

  const model::View& view_;
  const Options& options_;
  const Control& control_;
  Material material_;
  Weighed weighed_;
  std::vector<Row> rows_, judged_;
  Ranking ranking_, judged_ranking_;
  std::vector<int> rank_;  // by row, within what must be done or what one is free to choose
  Answer answer_;
};

}  // namespace

Result<Answer> run(const model::View& view, const Options& options, Control& control) { return Run(view, options, control).run(); }

}  // namespace koers::analysis::scoring
