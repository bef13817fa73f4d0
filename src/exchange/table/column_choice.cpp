#include "exchange/table/column_choice.h"

#include <algorithm>
#include <cmath>
#include <queue>
#include <unordered_map>

namespace koers::exchange::table {
namespace {

constexpr size_t kReadingsMax = 6;  // of a column, to choose from
constexpr double kShownMin = 0.02;
constexpr double kNamedLiterally = 0.9;  // so sure is a header that is just what one target is called, when the values do not contradict it
constexpr double kNameAfterAll = 3, kNameSurely = 2;  // so much less likely than something else a name may be when there is no other

class Chooser {
 public:
  Chooser(const ColumnReadings& columns, uint32_t count, const Vocabulary& vocabulary, model::TypeId type)
      : targets_(vocabulary.targets(type)), expectations_(vocabulary.expectations(type)) {
    for (uint32_t i = 0; i < count; ++i) weighed_.push_back(columns.weigh(i, type));
    chosen_.resize(count);
  }

  ColumnChoice choose() {
    struct Waiting {
      double probability;
      uint32_t column, reading;
      bool operator<(const Waiting& other) const {
        return probability != other.probability ? probability < other.probability : column > other.column;
      }
    };
    std::priority_queue<Waiting> waiting;
    const auto wait = [&](uint32_t column) {
      if (const std::optional<Pick> pick = likeliest(column); pick && pick->probability >= kDoubtProbability)
        waiting.push({pick->probability, column, pick->reading});
    };
    // What others have been taken for is no rival any more, so that a column may be surer than when it was put in the queue, or sure enough at last.
    for (bool again = true; again;) {
      again = false;
      for (uint32_t i = 0; i < weighed_.size(); ++i)
        if (!chosen_[i]) wait(i);
      while (!waiting.empty()) {
        const Waiting next = waiting.top();
        waiting.pop();
        const std::optional<Pick> pick = likeliest(next.column);
        if (!pick || pick->probability < kDoubtProbability) continue;
        if (pick->probability < next.probability)
          waiting.push({pick->probability, next.column, pick->reading});
        else
          take(next.column, pick->reading, pick->probability), again = true;
      }
    }
    settle_between();
    name_after_all();
    complete_series();
    ColumnChoice made;
    for (uint32_t i = 0; i < weighed_.size(); ++i) describe(i, made);
    return made;
  }

 private:
  struct Pick {
    uint32_t reading;
    double probability;
  };

  bool is_used(const Match& match) const {
    if (targets_[match.target].kind == Target::Kind::kRelation) return false;  // several columns may hold links of one sort
    const auto found = used_.find(match.target);
    return found != used_.end() && std::ranges::find(found->second, match.captured) != found->second.end();
  }

  void take(uint32_t column, uint32_t reading, double probability) {
    const Match& match = weighed_[column].readings[reading].match;
    used_[match.target].push_back(match.captured);
    chosen_[column] = {reading, probability};
    has_name_ |= expectations_[match.target].sort == TargetSort::kName;
  }

  // A link that another column says already is less likely to be meant again: "Eigenaar" beside "Afdeling".
  double score_of(const Reading& reading) const {
    constexpr double kSaidAlready = 1;
    return reading.score - (used_.contains(reading.match.target) ? kSaidAlready : 0);
  }

  // Among what is still open.
  std::optional<Pick> likeliest(uint32_t column) const {
    const ColumnReadings::Weighed& weighed = weighed_[column];
    std::optional<uint32_t> best;
    double all = 0, highest = weighed.nothing;
    for (uint32_t i = 0; i < weighed.readings.size(); ++i) {
      if (is_used(weighed.readings[i].match)) continue;
      if (!best || score_of(weighed.readings[i]) > score_of(weighed.readings[*best])) best = i;
    }
    if (best) highest = std::max(highest, score_of(weighed.readings[*best]));
    for (const Reading& one : weighed.readings) {
      if (!is_used(one.match)) all += std::exp(score_of(one) - highest);
    }
    if (!best) return std::nullopt;
    const double probability = std::exp(score_of(weighed.readings[*best]) - highest) / (all + std::exp(weighed.nothing - highest));
    if (const std::optional<uint32_t> literal = literally(weighed); literal && !is_used(weighed.readings[*literal].match))
      return Pick{*literal, *literal == *best ? std::max(probability, kNamedLiterally) : kNamedLiterally};
    return Pick{*best, probability};
  }

  // The only reading that has the header as its name, or as a name with a year, a role or a skill in it. Just so goes before in other words.
  static std::optional<uint32_t> literally(const ColumnReadings::Weighed& weighed) {
    constexpr double kLiteral = 0.975, kNearly = 0.96;  // what every type has weighs 0.98
    std::optional<uint32_t> only;
    for (const bool exact : {true, false}) {
      size_t so = 0;
      for (uint32_t i = 0; i < weighed.readings.size(); ++i) {
        const Reading& reading = weighed.readings[i];
        const bool wanted = exact ? reading.heard >= kLiteral && reading.match.reason == MatchReason::kExact
                                  : reading.heard >= kNearly && (reading.heard >= kLiteral || !reading.match.captured.empty());
        if (wanted) only = i, ++so;
      }
      if (so > 1) return std::nullopt;
      if (so == 1) break;
    }
    return only && weighed.readings[*only].contradicted ? std::nullopt : only;
  }

  // What the surest column took first, another may need more: "Regel" over DQ-01, beside "In gewone taal", is the number and not the name. A column gives
  // way when the two together are likelier so.
  void settle_between() {
    constexpr double kGain = 0.7;
    constexpr int kTurnsMax = 4;
    for (int turn = 0; turn < kTurnsMax; ++turn) {
      double most = kGain;
      std::optional<Move> best;
      for (uint32_t i = 0; i < weighed_.size(); ++i) {
        for (uint32_t j = 0; j < weighed_[i].readings.size() && j < kReadingsMax; ++j) {
          const std::optional<Move> move = take_over(i, j);
          if (move && move->gain > most) best = move, most = move->gain;
        }
      }
      if (!best) return;
      chosen_[best->from] = std::nullopt, chosen_[best->to] = std::nullopt;
      used_.clear(), has_name_ = false;
      for (uint32_t i = 0; i < chosen_.size(); ++i)
        if (const std::optional<Pick> pick = chosen_[i]) take(i, pick->reading, pick->probability);
      take(best->to, best->reading, 0);
      if (best->instead) take(best->from, *best->instead, 0);
      for (const uint32_t column : {best->to, best->from}) settle_probability(column);
    }
  }

  struct Move {
    uint32_t from, to, reading;  // column `to` takes with this reading what `from` had
    std::optional<uint32_t> instead;
    double gain;
  };

  double kept(uint32_t column) const {
    return chosen_[column] ? weighed_[column].readings[chosen_[column]->reading].score : weighed_[column].nothing;
  }

  std::optional<Move> take_over(uint32_t column, uint32_t reading) const {
    const Match& wanted = weighed_[column].readings[reading].match;
    const double more = weighed_[column].readings[reading].score - kept(column);
    if (more <= 0 || !is_used(wanted)) return std::nullopt;
    for (uint32_t other = 0; other < weighed_.size(); ++other) {
      if (other == column || !chosen_[other]) continue;
      const Match& has = weighed_[other].readings[chosen_[other]->reading].match;
      if (has.target != wanted.target || has.captured != wanted.captured) continue;
      Move move{other, column, reading, std::nullopt, more + weighed_[other].nothing - kept(other)};
      for (uint32_t k = 0; k < weighed_[other].readings.size(); ++k) {
        const Reading& instead = weighed_[other].readings[k];
        const double gain = more + score_of(instead) - kept(other);
        const bool left_behind = chosen_[column] && same_answer(weighed_[column].readings[chosen_[column]->reading].match, instead.match);
        if (gain > move.gain && (left_behind || !is_used(instead.match))) move.instead = k, move.gain = gain;
      }
      return move;
    }
    return std::nullopt;
  }

  static bool same_answer(const Match& left, const Match& right) { return left.target == right.target && left.captured == right.captured; }

  // Of what was chosen, among what is still open.
  void settle_probability(uint32_t column) {
    if (!chosen_[column]) return;
    const uint32_t reading = chosen_[column]->reading;
    const ColumnReadings::Weighed& weighed = weighed_[column];
    double highest = std::max(weighed.nothing, weighed.readings[reading].score), all = 0;
    const auto is_open = [&](uint32_t i) { return i == reading || !is_used(weighed.readings[i].match); };
    for (uint32_t i = 0; i < weighed.readings.size(); ++i)
      if (is_open(i)) highest = std::max(highest, score_of(weighed.readings[i]));
    for (uint32_t i = 0; i < weighed.readings.size(); ++i)
      if (is_open(i)) all += std::exp((i == reading ? weighed.readings[i].score : score_of(weighed.readings[i])) - highest);
    chosen_[column]->probability = std::exp(weighed.readings[reading].score - highest) / (all + std::exp(weighed.nothing - highest));
  }

  void name_after_all() {
    if (has_name_) return;
    std::optional<Pick> best;
    uint32_t column = 0;
    double least = kNameAfterAll;
    for (uint32_t i = 0; i < weighed_.size(); ++i) {
      const ColumnReadings::Weighed& weighed = weighed_[i];
      for (uint32_t j = 0; j < weighed.readings.size(); ++j) {
        if (expectations_[weighed.readings[j].match.target].sort != TargetSort::kName) continue;
        double rival = weighed.nothing;
        for (uint32_t k = 0; k < weighed.readings.size(); ++k) {
          if (k != j && (!is_used(weighed.readings[k].match) || (chosen_[i] && chosen_[i]->reading == k)))
            rival = std::max(rival, weighed.readings[k].score);
        }
        if (const double behind = rival - weighed.readings[j].score; behind < least)
          best = {j, behind < kNameSurely ? kTakenProbability : kDoubtProbability}, least = behind, column = i;
      }
    }
    if (best) take(column, best->reading, best->probability);
  }

  // "2030Q4", in which hardly anything stands yet: where others of its kind are taken, so is the one more year, quarter or role.
  void complete_series() {
    constexpr size_t kOthers = 2;
    constexpr double kAtLeast = 0.05;
    std::unordered_map<uint32_t, size_t> taken;  // by field; 0xFFFF: measurements
    const auto series_of = [&](const Match& match) {
      const Target& target = targets_[match.target];
      return target.kind == Target::Kind::kTableCell ? uint32_t{target.field.value} : uint32_t{0xFFFF};
    };
    for (uint32_t i = 0; i < weighed_.size(); ++i) {
      if (!chosen_[i] || chosen_[i]->probability < kTakenProbability) continue;
      const Match& match = weighed_[i].readings[chosen_[i]->reading].match;
      if (!match.captured.empty()) ++taken[series_of(match)];
    }
    const auto is_of_series = [&](const Match& match) {
      if (match.captured.empty()) return false;
      const auto others = taken.find(series_of(match));
      return others != taken.end() && others->second >= kOthers;
    };
    for (uint32_t i = 0; i < weighed_.size(); ++i) {
      if (chosen_[i] && chosen_[i]->probability >= kTakenProbability) continue;
      const std::vector<Reading>& readings = weighed_[i].readings;
      if (chosen_[i]) {
        if (is_of_series(readings[chosen_[i]->reading].match)) chosen_[i]->probability = kTakenProbability;
        continue;
      }
      const auto found = std::ranges::find_if(
          readings, [&](const Reading& one) { return is_of_series(one.match) && !is_used(one.match) && !one.contradicted; });
      if (found == readings.end()) continue;
      const auto position = static_cast<uint32_t>(found - readings.begin());
      if (probability_of(i, position) >= kAtLeast) take(i, position, kTakenProbability);
    }
  }

  double probability_of(uint32_t column, uint32_t reading) const {
    const ColumnReadings::Weighed& weighed = weighed_[column];
    double highest = weighed.nothing, all = 0;
    for (const Reading& one : weighed.readings) highest = std::max(highest, one.score);
    for (const Reading& one : weighed.readings) all += std::exp(one.score - highest);
    return std::exp(weighed.readings[reading].score - highest) / (all + std::exp(weighed.nothing - highest));
  }

  // The readings with their probability, likeliest first; the one that was chosen is always among them.
  void describe(uint32_t column, ColumnChoice& made) const {
    const ColumnReadings::Weighed& weighed = weighed_[column];
    double highest = weighed.nothing, all = 0;
    if (!weighed.readings.empty()) highest = std::max(highest, weighed.readings[0].score);
    for (const Reading& one : weighed.readings) all += std::exp(one.score - highest);
    all += std::exp(weighed.nothing - highest);
    std::vector<Reading>& shown = made.readings.emplace_back();
    std::optional<uint32_t>& chosen = made.chosen.emplace_back();
    for (uint32_t i = 0; i < weighed.readings.size(); ++i) {
      const bool is_chosen = chosen_[column] && chosen_[column]->reading == i;
      const double probability = std::exp(weighed.readings[i].score - highest) / all;
      if (!is_chosen && (shown.size() >= kReadingsMax || probability < kShownMin)) continue;
      if (is_chosen) chosen = static_cast<uint32_t>(shown.size());
      shown.push_back(weighed.readings[i]);
      shown.back().score = is_chosen ? chosen_[column]->probability : probability;
    }
  }

  std::span<const Target> targets_;
  std::span<const Expectation> expectations_;
  std::vector<ColumnReadings::Weighed> weighed_;
  std::vector<std::optional<Pick>> chosen_;
  std::unordered_map<uint32_t, std::vector<std::vector<std::pair<uint16_t, model::Value>>>> used_;
  bool has_name_ = false;
};

}  // namespace

ColumnChoice choose_columns(const ColumnReadings& columns, uint32_t count, const Vocabulary& vocabulary, model::TypeId type) {
  return Chooser(columns, count, vocabulary, type).choose();
}

}  // namespace koers::exchange::table
