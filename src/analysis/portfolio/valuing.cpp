#include "analysis/portfolio/valuing.h"

#include <algorithm>
#include <cmath>

#include "analysis/portfolio/messages.h"

namespace koers::analysis::portfolio {
namespace {

constexpr size_t kWeightsShown = 8;  // goals may be many

ValueBy by_of(scoring::Method method) {
  switch (method) {
    case scoring::Method::kLevels: return ValueBy::kLevels;
    case scoring::Method::kGoals: return ValueBy::kGoals;
    case scoring::Method::kWsjf: return ValueBy::kWsjf;
    case scoring::Method::kAhp: break;
  }
  return ValueBy::kAhp;
}

Message with_sizes(const MessageText& text, const Options& options, std::vector<MessageArgument> more) {
  more.push_back({"small", options.sizes.small.value});
  more.push_back({"medium", options.sizes.medium.value});
  more.push_back({"large", options.sizes.large.value});
  more.push_back({"extra_large", options.sizes.extra_large.value});
  return Message(text, std::move(more));
}

// "strategie 40%, urgentie 25%", the heaviest first.
Message weights_of(std::vector<scoring::CriterionWeight> criteria) {
  std::ranges::stable_sort(criteria, std::greater{}, &scoring::CriterionWeight::weight);
  Label list;
  const auto append = [&](const std::string& nl, const std::string& en) {
    list.nl += (list.nl.empty() ? "" : ", ") + nl, list.en += (list.en.empty() ? "" : ", ") + en;
  };
  const size_t shown = criteria.size() <= kWeightsShown ? criteria.size() : kWeightsShown - 1;
  for (size_t k = 0; k < shown; ++k) {
    const std::string share = " " + std::to_string(std::lround(criteria[k].weight * 100)) + "%";
    append(criteria[k].label.nl + share, criteria[k].label.en + share);
  }
  if (const size_t rest = criteria.size() - shown; rest > 0) append("nog " + std::to_string(rest), std::to_string(rest) + " more");
  return Message(kHowWeights, {{"weights", list}});
}

}  // namespace

Valuing valuing_of(const scoring::Values& scores, const Options& options) {
  Valuing valuing;
  const Scoring& own = options.scoring;
  if (scores.method) {
    valuing.by = by_of(*scores.method);
    if (options.value_by == ValueBy::kAutomatic) valuing.frame = scores.frame;
    switch (*scores.method) {
      case scoring::Method::kLevels: valuing.how.push_back(kHowLevels); break;
      case scoring::Method::kGoals: valuing.how.push_back(kHowGoals); break;
      case scoring::Method::kWsjf: valuing.how.push_back(Message(kHowWsjf, {{"ordinary", kOrdinaryDelay}})); break;
      case scoring::Method::kAhp: valuing.how.push_back(kHowAhp); break;
    }
    if (!scores.criteria.empty()) valuing.how.push_back(weights_of(scores.criteria));
    for (const Message& says : scores.says) valuing.how.push_back(says);
    if (scores.method != scoring::Method::kWsjf)
      valuing.how.push_back(with_sizes(kHowScoreToPoints, options, {{"ordinary", kOrdinaryScore}}));
  } else {
    valuing.how.push_back(with_sizes(kHowRegister, options, {{"high", own.high}, {"middle", own.middle}, {"low", own.low}}));
    valuing.how.push_back(Message(
        kHowFactors,
        {{"foundation", own.foundation}, {"lasting_high", own.lasting_high}, {"lasting_low", own.lasting_low}}));
  }
  valuing.how.push_back(
      Message(kHowWaiting, {{"high", Share{own.lost_high}}, {"middle", Share{own.lost_middle}}, {"low", Share{own.lost_low}}}));
  return valuing;
}

}  // namespace koers::analysis::portfolio
