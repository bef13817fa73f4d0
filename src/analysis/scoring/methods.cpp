#include "analysis/scoring/methods.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "analysis/scoring/messages.h"

namespace koers::analysis::scoring {
namespace {

// Points where nobody estimated them, on the usual scale of 1, 2, 3, 5, 8, 13, 20.
constexpr double kFewPoints = 2, kOrdinaryPoints = 5, kManyPoints = 8, kHugePoints = 13;

const Label kWsjfLabels[kWsjfParts] = {
    {"Waarde", "Value"}, {"Tijdsdruk", "Time criticality"}, {"Risico en kansen", "Risk and opportunity"}};

class Weigher {
 public:
  Weigher(Method method, const Material& material, const Options& options) : material_(material), options_(options) {
    weighed_.method = method;
  }

  Weighed run() {
    switch (weighed_.method) {
      case Method::kLevels: levels(); break;
      case Method::kGoals: goals(); break;
      case Method::kWsjf: wsjf(); break;
      case Method::kAhp: ahp(); break;
    }
    for (size_t k = 0; k < weighed_.weights.size(); ++k) weighed_.criteria[k].weight = weighed_.weights[k];
    link();
    return std::move(weighed_);
  }

 private:
  double weight_named(const std::string& name) const {
    const auto found = material_.frame.weights.find(name);
    return found == material_.frame.weights.end() ? 1 : found->second;
  }
  void criteria_of_levels() {
    for (const Criterion& criterion : material_.criteria) weighed_.criteria.push_back({.name = criterion.name, .label = criterion.label});
  }

  void levels() {
    criteria_of_levels();
    std::vector<double> weights;
    for (const Criterion& criterion : material_.criteria) weights.push_back(weight_named(criterion.name));
    weighed_.weights = shares(std::move(weights));
    read_levels();
  }

  void read_levels() {
    for (uint32_t c = 0; c < material_.candidates.size(); ++c) {
      const Candidate& candidate = material_.candidates[c];
      Entry entry = entry_of(c);
      size_t known = 0;
      for (size_t k = 0; k < material_.criteria.size(); ++k)
        known += read_compared(k, c, entry) || read_level(candidate.levels[k], material_.criteria[k].label, entry);
      if (known == 0 && !entry.by_hand) {
        refuse(candidate, kWithoutLevels);
        continue;
      }
      if (entry.by_hand) entry.assumptions.clear();
      weighed_.data += static_cast<int>(material_.criteria.size());
      weighed_.data_assumed += entry.by_hand ? 0 : static_cast<int>(material_.criteria.size() - known);
      weighed_.entries.push_back(std::move(entry));
    }
  }
  bool read_compared(size_t k, uint32_t c, Entry& entry) const {
    if (k >= compared_.size()) return false;
    const auto found = compared_[k].find(c);
    if (found == compared_[k].end()) return false;
    entry.own.push_back(found->second);
    entry.from.push_back(From::kCompared);
    entry.level.emplace_back();
    return true;
  }
  std::optional<double> points_known(const Level& level) const {
    Entry entry;
    return read_level(level, {}, entry) ? std::optional(entry.own[0]) : std::nullopt;
  }
  // Whether it is known.
  bool read_level(const Level& level, const Label& label, Entry& entry) const {
    const bool by_roles = !level.roles.empty() && (level.settled.empty() || options_.level_from == LevelFrom::kRoles);
    if (by_roles) {
      double sum = 0;
      for (const RoleScore& role : level.roles) sum += points_of(role.level, options_.points);
      entry.own.push_back(sum / static_cast<double>(level.roles.size()));
      entry.from.push_back(From::kRoles);
      entry.level.emplace_back();
      return true;
    }
    entry.own.push_back(points_of(level.settled, options_.points));
    entry.from.push_back(level.settled.empty() ? From::kAssumed : From::kSettled);
    entry.level.push_back(level.settled);
    if (level.settled.empty()) entry.assumptions.push_back(Message(kAssumedLevel, {{"criterion", label}}));
    return !level.settled.empty();
  }

  void goals() {
    double most = 1;
    for (const Candidate& candidate : material_.candidates) {
      for (const auto& [goal, contribution] : candidate.goals) most = std::max(most, contribution);
    }
    std::vector<double> weights;
    for (const Goal& goal : material_.goals) {
      weighed_.criteria.push_back({.name = goal.link.key, .label = {goal.link.name, goal.link.name}, .because = goal.link});
      weights.push_back(goal.weight);
    }
    weighed_.weights = shares(std::move(weights));
    for (uint32_t c = 0; c < material_.candidates.size(); ++c) {
      const Candidate& candidate = material_.candidates[c];
      Entry entry = entry_of(c);
      entry.own.assign(material_.goals.size(), 0);
      entry.from.assign(material_.goals.size(), From::kRegister);
      entry.level.assign(material_.goals.size(), {});
      for (const auto& [goal, contribution] : candidate.goals) entry.own[goal] = 100 * contribution / most;
      if (candidate.goals.empty() && !entry.by_hand) {
        refuse(candidate, kWithoutGoal);
        continue;
      }
      ++weighed_.data;
      weighed_.entries.push_back(std::move(entry));
    }
  }

  // The three parts of the cost of delay, each over the size of the job and times three: with equal weights the score is their sum ÷ size.
  void wsjf() {
    std::vector<double> weights;
    for (size_t part = 0; part < kWsjfParts; ++part) {
      weighed_.criteria.push_back({.name = kWsjfNames[part], .label = kWsjfLabels[part]});
      weights.push_back(weight_named(kWsjfNames[part]));
    }
    weighed_.weights = shares(std::move(weights));
    for (uint32_t c = 0; c < material_.candidates.size(); ++c) {
      const Candidate& candidate = material_.candidates[c];
      if (!candidate.wsjf[0] && !candidate.wsjf[1] && !candidate.wsjf[2] && !mean_of(candidate, {})) {
        refuse(candidate, kWithoutPoints);
        continue;
      }
      Entry entry = entry_of(c);
      entry.factor = 1, entry.itself = 0;  // both stand in the points
      if (entry.by_hand) entry.assumptions.push_back(kByHandNotHere);
      entry.by_hand.reset();
      const double size = job_size(candidate, entry);
      for (size_t part = 0; part < kWsjfParts; ++part) {
        const bool estimated = candidate.wsjf[part].has_value();
        const double points = estimated ? *candidate.wsjf[part] : derived(part, c, entry);
        entry.own.push_back(static_cast<double>(kWsjfParts) * points / size);
        entry.from.push_back(estimated ? From::kSettled : From::kAssumed);
        entry.level.emplace_back();
        ++weighed_.data, weighed_.data_assumed += !estimated;
      }
      weighed_.entries.push_back(std::move(entry));
    }
  }
  double job_size(const Candidate& candidate, Entry& entry) {
    ++weighed_.data;
    if (candidate.wsjf_size && *candidate.wsjf_size > 0) return *candidate.wsjf_size;
    ++weighed_.data_assumed;
    const double points = assumed_job_size(candidate.size);
    entry.assumptions.push_back(Message(kAssumedJobSize, {{"points", points}}));
    return points;
  }
  // Mean points of the criteria with these names; of all when none are named. Nothing when none of them is known.
  std::optional<double> mean_of(const Candidate& candidate, std::initializer_list<std::string_view> names) const {
    double sum = 0;
    int count = 0;
    for (size_t k = 0; k < material_.criteria.size(); ++k) {
      if (names.size() > 0 && std::ranges::find(names, material_.criteria[k].name) == names.end()) continue;
      const auto points = points_known(candidate.levels[k]);
      if (points) sum += *points, ++count;
    }
    return count == 0 ? std::nullopt : std::optional(sum / count);
  }
  double derived(size_t part, uint32_t c, Entry& entry) const {
    const Candidate& candidate = material_.candidates[c];
    if (part == 2) {
      const size_t count = candidate.enables.size() + (candidate.enabling ? 1 : 0);
      const double points = count == 0 ? kFewPoints : count == 1 ? kOrdinaryPoints : kManyPoints;
      entry.assumptions.push_back(Message(kAssumedRisk, {{"what", kWsjfLabels[part]}, {"count", count}, {"points", points}}));
      return points;
    }
    const auto mean = part == 0 ? mean_of(candidate, {"score_strategy", "score_users"}) : mean_of(candidate, {"score_urgency"});
    const double points = std::round(kFewPoints + (kManyPoints - kFewPoints) * mean.value_or(50) / 100);
    entry.assumptions.push_back(Message(kAssumedPoints, {{"what", kWsjfLabels[part]}, {"points", points}}));
    return points;
  }

  void ahp() {
    criteria_of_levels();
    const size_t count = material_.criteria.size();
    weighed_.weights = shares(std::vector<double>(count, 1));
    weighed_.possible = false;
    if (static_cast<int>(count) > kComparedMax) {
      weighed_.pairwise.emplace().says.push_back(Message(kTooManyCriteria, {{"most", kComparedMax}, {"count", count}}));
    } else if (count > 0) {
      compare_criteria();
    }
    compared_.resize(count);
    for (size_t k = 0; k < count; ++k) compare_initiatives(k);
    read_levels();
  }
  void compare_criteria() {
    const auto index = [&](const std::string& name) {
      return static_cast<int>(std::ranges::find(material_.criteria, name, &Criterion::name) - material_.criteria.begin());
    };
    const int count = static_cast<int>(material_.criteria.size());
    Comparisons comparisons(count);
    for (const ComparisonOption& option : material_.frame.comparisons) {
      const int one = index(option.one), other = index(option.other);
      if (option.criterion.empty() && one < count && other < count) comparisons.add(one, other, option.times);
    }
    Pairwise& pairwise = weighed_.pairwise.emplace();
    if (comparisons.answered_count() == 0 && count > 1) {
      pairwise.asked = count * (count - 1) / 2;
      pairwise.says.push_back(kNoComparisons);
      return;
    }
    if (const auto found = settle(comparisons, weighed_.criteria, kImportant, pairwise)) {
      weighed_.possible = true;
      weighed_.weights = found->weights;
    }
  }

  // The best of the compared keeps the points of its level; nobody's level known, or none above nothing, it gets those of high.
  void compare_initiatives(size_t k) {
    const std::string& name = material_.criteria[k].name;
    std::vector<uint32_t> candidates;
    const auto index = [&](const std::string& key) {
      for (size_t i = 0; i < candidates.size(); ++i)
        if (material_.candidates[candidates[i]].link.key == key) return static_cast<int>(i);
      const auto candidate =
          std::ranges::find(material_.candidates, key, [](const Candidate& one) -> const std::string& { return one.link.key; });
      if (candidate == material_.candidates.end()) return -1;  // gone since, or no longer weighed
      candidates.push_back(static_cast<uint32_t>(candidate - material_.candidates.begin()));
      return static_cast<int>(candidates.size()) - 1;
    };
    std::vector<std::tuple<int, int, double>> answers;
    for (const ComparisonOption& option : material_.frame.comparisons) {
      if (option.criterion != name) continue;
      const int one = index(option.one), other = index(option.other);
      if (one >= 0 && other >= 0 && one != other) answers.emplace_back(one, other, option.times);
    }
    if (answers.empty()) return;
    Pairwise& pairwise = weighed_.compared.emplace_back();
    pairwise.criterion = name;
    const int count = static_cast<int>(candidates.size());
    if (count > kComparedMax) {
      pairwise.says.push_back(
          Message(kTooManyInitiatives, {{"criterion", material_.criteria[k].label}, {"most", kComparedMax}, {"count", count}}));
      return;
    }
    std::vector<CriterionWeight> things;
    for (const uint32_t c : candidates) {
      const model::ElementLink& link = material_.candidates[c].link;
      things.push_back({.name = link.key, .label = {link.name, link.name}, .because = link});
    }
    Comparisons comparisons(count);
    for (const auto& [one, other, times] : answers) comparisons.add(one, other, times);
    const auto found = settle(comparisons, things, kStrong, pairwise);
    if (!found) return;
    weighed_.possible = true;
    double best_points = 0;
    for (const uint32_t c : candidates) best_points = std::max(best_points, points_known(material_.candidates[c].levels[k]).value_or(0));
    if (best_points == 0) best_points = options_.points.high;
    const double best = *std::ranges::max_element(found->weights);
    for (size_t i = 0; i < candidates.size(); ++i) compared_[k][candidates[i]] = best_points * found->weights[i] / best;
  }

  // How one says that the first of two outweighs the other.
  struct Comparative {
    const char *same_nl, *same_en, *more_nl, *more_en, *less_nl, *less_en;
  };
  static constexpr Comparative kImportant{"even belangrijk",         "as important",         " keer zo belangrijk", " times as important",
                                          " keer minder belangrijk", " times less important"};
  static constexpr Comparative kStrong{"even sterk",       "as strong",          " keer zo sterk",
                                       " times as strong", " keer minder sterk", " times less strong"};

  // Nothing when what was answered does not hang together.
  static std::optional<Ahp> settle(const Comparisons& comparisons, const std::vector<CriterionWeight>& things, const Comparative& words,
                                   Pairwise& pairwise) {
    const int count = comparisons.count();
    pairwise.answered = comparisons.answered_count();
    pairwise.asked = count * (count - 1) / 2;
    const auto label = [&](int thing) -> const Label& { return things[static_cast<size_t>(thing)].label; };
    if (const auto link = comparisons.missing_link()) {
      pairwise.says.push_back(Message(kNotConnected, {{"one", label(link->one)}, {"other", label(link->other)}}));
      return std::nullopt;
    }
    const Ahp found = weigh(comparisons);
    for (size_t i = 0; i < things.size(); ++i) {
      CriterionWeight weight = things[i];
      weight.weight = found.weights[i];
      pairwise.weights.push_back(std::move(weight));
    }
    pairwise.lambda_max = found.lambda_max, pairwise.index = found.index, pairwise.random_index = found.random_index,
    pairwise.ratio = found.ratio;
    explain(found, things, words, pairwise);
    return found;
  }

  static Label times_label(double times, const Comparative& words) {
    const bool more = times >= 1;
    const double shown = std::round(10 * (more ? times : 1 / times)) / 10;
    if (shown == 1) return {words.same_nl, words.same_en};
    const std::string nl = Message(kTimesText, {{"times", shown}}).in(Language::kDutch),
                      en = Message(kTimesText, {{"times", shown}}).in(Language::kEnglish);
    return more ? Label{nl + words.more_nl, en + words.more_en} : Label{nl + words.less_nl, en + words.less_en};
  }
  static void explain(const Ahp& found, const std::vector<CriterionWeight>& things, const Comparative& words, Pairwise& pairwise) {
    if (pairwise.answered < pairwise.asked) {
      pairwise.says.push_back(Message(kIncomplete, {{"answered", pairwise.answered}, {"asked", pairwise.asked}}));
      return;
    }
    if (!found.ratio) {
      pairwise.says.push_back(kFewComparisons);
      return;
    }
    const auto percent = [](double ratio) { return Share{std::round(ratio * 1000) / 1000}; };
    pairwise.says.push_back(Message(*found.ratio <= kRatioAcceptable ? kConsistent : kInconsistent,
                                    {{"ratio", percent(*found.ratio)}, {"limit", Share{kRatioAcceptable}}}));
    pairwise.says.push_back(Message(kRandomIndexSource, {{"index", found.random_index}, {"count", things.size()}}));
    if (!found.reconsider) return;
    const Reconsider& again = *found.reconsider;
    const CriterionWeight &one = things[static_cast<size_t>(again.one)], &other = things[static_cast<size_t>(again.other)];
    pairwise.reconsider = Reconsidered{one.name,
                                       other.name,
                                       again.times,
                                       again.fits,
                                       again.ratio_after,
                                       Message(kReconsider, {{"one", one.label},
                                                             {"other", other.label},
                                                             {"said", times_label(again.times, words)},
                                                             {"fits", times_label(again.fits, words)},
                                                             {"after", percent(again.ratio_after)}})};
  }

  Entry entry_of(uint32_t c) const {
    const Candidate& candidate = material_.candidates[c];
    Entry entry;
    entry.candidate = c;
    entry.by_hand = candidate.by_hand;
    if (candidate.lasting == "high") entry.factor = options_.lasting_high;
    if (candidate.lasting == "low") entry.factor = options_.lasting_low;
    return entry;
  }
  void refuse(const Candidate& candidate, const MessageText& why) {
    weighed_.not_weighable.push_back({candidate.link, why, candidate.obliged});
  }

  // What builds on it, by entry. With WSJF that stands in the points already.
  void link() {
    if (weighed_.method == Method::kWsjf) return;
    std::vector<int64_t> entry_of_candidate(material_.candidates.size(), -1);
    for (size_t e = 0; e < weighed_.entries.size(); ++e) entry_of_candidate[weighed_.entries[e].candidate] = static_cast<int64_t>(e);
    for (Entry& entry : weighed_.entries) {
      const Candidate& candidate = material_.candidates[entry.candidate];
      for (const uint32_t other : candidate.enables) {
        if (entry_of_candidate[other] < 0) continue;
        entry.enables.push_back(static_cast<uint32_t>(entry_of_candidate[other]));
        // Of what excludes each other only one will come, so they share.
        const auto alternatives = std::ranges::count_if(material_.candidates[other].excludes, [&](uint32_t alternative) {
          return std::ranges::find(candidate.enables, alternative) != candidate.enables.end() && entry_of_candidate[alternative] >= 0;
        });
        entry.enables_share.push_back(options_.enabling_share / material_.candidates[other].builds_on /
                                      static_cast<double>(1 + alternatives));
      }
      if (!candidate.enabling || !entry.enables.empty() || entry.by_hand) continue;
      entry.itself = options_.enabling_share;
      entry.assumptions.push_back(kAssumedEnabling);
    }
  }

  const Material& material_;
  const Options& options_;
  Weighed weighed_;
  std::vector<std::map<uint32_t, double>> compared_;  // with AHP, by criterion: points of the candidates that were compared under it
};

}  // namespace

Weighed weigh_by(Method method, const Material& material, const Options& options) { return Weigher(method, material, options).run(); }

Row row_of(const Weighed& weighed, const Material& material, const std::vector<std::vector<double>>& own, uint32_t e) {
  const Entry& entry = weighed.entries[e];
  Row row;
  row.item = e;
  row.tier = material.candidates[entry.candidate].obliged ? 0 : 1;
  row.assumed = static_cast<int>(entry.assumptions.size());
  row.by_criterion.assign(weighed.weights.size(), 0);
  if (entry.by_hand) {
    row.fixed = *entry.by_hand;
    return row;
  }
  for (size_t k = 0; k < row.by_criterion.size(); ++k) row.by_criterion[k] = (entry.factor + entry.itself) * own[e][k];
  for (size_t i = 0; i < entry.enables.size(); ++i) {
    const Entry& other = weighed.entries[entry.enables[i]];
    if (other.by_hand)
      row.fixed += entry.enables_share[i] * *other.by_hand;
    else
      for (size_t k = 0; k < row.by_criterion.size(); ++k) row.by_criterion[k] += entry.enables_share[i] * own[entry.enables[i]][k];
  }
  return row;
}

std::vector<Row> rows_of(const Weighed& weighed, const Material& material) {
  std::vector<std::vector<double>> own;
  own.reserve(weighed.entries.size());
  for (const Entry& entry : weighed.entries) own.push_back(entry.own);
  std::vector<Row> rows;
  rows.reserve(weighed.entries.size());
  for (uint32_t e = 0; e < weighed.entries.size(); ++e) rows.push_back(row_of(weighed, material, own, e));
  return rows;
}

double assumed_job_size(std::string_view size) {
  return size == "small" ? kFewPoints : size == "large" ? kManyPoints : size == "extra_large" ? kHugePoints : kOrdinaryPoints;
}

double points_of(std::string_view level, const LevelPoints& points) {
  return level == "high" ? points.high : level == "low" ? points.low : points.middle;
}

std::string_view nearest_level(double points, const LevelPoints& scale) {
  std::string_view nearest = "middle";
  double best = std::abs(points - scale.middle);
  for (const std::string_view level : {"high", "low"}) {
    const double away = std::abs(points - points_of(level, scale));
    if (away < best) best = away, nearest = level;
  }
  return nearest;
}

Label level_label(std::string_view level) {
  return level == "high" ? Label{"hoog", "high"} : level == "low" ? Label{"laag", "low"} : Label{"midden", "middle"};
}

}  // namespace koers::analysis::scoring
