#include "exchange/table/word_odds.h"

#include <algorithm>
#include <cmath>

namespace koers::exchange::table {

namespace {

constexpr double kPrior = 8;  // so many words' worth of what all phrases say, beside those of a name

}  // namespace

void WordOdds::add(const std::string& name, TargetSort sort, const std::string& phrase, std::span<const uint32_t> meanings) {
  const auto [number, is_new] = names_.emplace(name, static_cast<uint32_t>(names_.size()));
  if (is_new) by_name_.emplace_back(), name_totals_.push_back(0);
  if (!seen_.insert(name + '|' + phrase).second) return;
  for (const uint32_t meaning : meanings) {
    by_name_[number->second][meaning] += 1, name_totals_[number->second] += 1;
    by_sort_[static_cast<size_t>(sort)][meaning] += 1, sort_totals_[static_cast<size_t>(sort)] += 1;
    all_[meaning] += 1;
  }
}

void WordOdds::finish() {
  double total = 0;
  for (const auto& [meaning, count] : all_) total += count;
  const auto odds = [&](uint32_t meaning, double count, double all) {
    const double anywhere = all_.at(meaning) / total;
    return std::log((count + kPrior * anywhere) / (all + kPrior) / anywhere);
  };
  for (uint32_t name = 0; name < by_name_.size(); ++name) {
    name_unseen_.push_back(std::log(kPrior / (name_totals_[name] + kPrior)));
    for (const auto& [meaning, count] : by_name_[name]) names_of_[meaning].emplace_back(name, odds(meaning, count, name_totals_[name]));
  }
  for (size_t sort = 0; sort < by_sort_.size(); ++sort) {
    sort_unseen_[sort] = std::log(kPrior / (sort_totals_[sort] + kPrior));
    for (auto& [meaning, count] : by_sort_[sort]) count = odds(meaning, count, sort_totals_[sort]);
  }
  by_name_.clear(), seen_.clear();
}

WordOdds::Said WordOdds::of(std::span<const uint32_t> meanings) const {
  Said said;
  said.names.resize(names_.size());
  for (const uint32_t meaning : meanings) {
    if (!all_.contains(meaning)) continue;
    for (size_t name = 0; name < said.names.size(); ++name) said.names[name] += name_unseen_[name];
    for (const auto& [name, odds] : names_of_.at(meaning)) said.names[name] += odds - name_unseen_[name];
    for (size_t sort = 0; sort < by_sort_.size(); ++sort) {
      const auto found = by_sort_[sort].find(meaning);
      said.sorts[sort] += found == by_sort_[sort].end() ? sort_unseen_[sort] : found->second;
    }
  }
  return said;
}

}  // namespace koers::exchange::table
