#include "analysis/scoring/methods.h"

#include <algorithm>
#include <cmath>

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
      for (size_t k = 0; k < material_.criteria.size(); ++k) known += read_level(candidate.levels[k], material_.criteria[k].label, entry);
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
      Entry entry;
      if (!read_level(candidate.levels[k], material_.criteria[k].label, entry)) continue;
      sum += entry.own[0], ++count;
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
    const int count = static_cast<int>(material_.criteria.size());
    weighed_.weights = shares(std::vector<double>(material_.criteria.size(), 1));
    weighed_.possible = false;
    if (count > kComparedMax) {
      weighed_.pairwise.emplace().says.push_back(Message(kTooManyCriteria, {{"most", kComparedMax}, {"count", count}}));
    } else if (count > 0) {
      compare(count);
    }
    read_levels();
  }
  void compare(int count) {
    const auto index = [&](const std::string& name) {
      return static_cast<int>(std::ranges::find(material_.criteria, name, &Criterion::name) - material_.criteria.begin());
    };
    Comparisons comparisons(count);
    for (const ComparisonOption& option : material_.frame.comparisons) {
      const int one = index(option.one), other = index(option.other);
      if (one < count && other < count) comparisons.add(one, other, option.times);
    }
    Pairwise& pairwise = weighed_.pairwise.emplace();
    pairwise.answered = comparisons.answered_count();
    pairwise.asked = count * (count - 1) / 2;
    if (pairwise.answered == 0 && count > 1) {
      pairwise.says.push_back(kNoComparisons);
      return;
    }
    if (const auto link = comparisons.missing_link()) {
      pairwise.says.push_back(Message(kNotConnected, {{"one", label(link->one)}, {"other", label(link->other)}}));
      return;
    }
    const Ahp found = weigh(comparisons);
    weighed_.possible = true;
    weighed_.weights = found.weights;
    for (int k = 0; k < count; ++k) {
      pairwise.weights.push_back(
          {.name = material_.criteria[static_cast<size_t>(k)].name, .label = label(k), .weight = found.weights[static_cast<size_t>(k)]});
    }
    pairwise.lambda_max = found.lambda_max, pairwise.index = found.index, pairwise.random_index = found.random_index,
    pairwise.ratio = found.ratio;
    explain(found, pairwise, count);
  }
  const Label& label(int criterion) const { return material_.criteria[static_cast<size_t>(criterion)].label; }

  static Label times_label(double times) {
    const bool more = times >= 1;
    const double shown = std::round(10 * (more ? times : 1 / times)) / 10;
    if (shown == 1) return {"even belangrijk", "as important"};
    const std::string nl = Message(kTimesText, {{"times", shown}}).in(Language::kDutch),
                      en = Message(kTimesText, {{"times", shown}}).in(Language::kEnglish);
    return more ? Label{nl + " keer zo belangrijk", en + " times as important"}
                : Label{nl + " keer minder belangrijk", en + " times less important"};
  }
  void explain(const Ahp& found, Pairwise& pairwise, int count) const {
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
    pairwise.says.push_back(Message(kRandomIndexSource, {{"index", found.random_index}, {"count", count}}));
    if (!found.reconsider) return;
    const Reconsider& again = *found.reconsider;
    pairwise.reconsider = Reconsidered{material_.criteria[static_cast<size_t>(again.one)].name,
                                       material_.criteria[static_cast<size_t>(again.other)].name,
                                       again.times,
                                       again.fits,
                                       again.ratio_after,
                                       Message(kReconsider, {{"one", label(again.one)},
                                                             {"other", label(again.other)},
                                                             {"said", times_label(again.times)},
                                                             {"fits", times_label(again.fits)},
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
