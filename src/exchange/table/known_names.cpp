#include "exchange/table/known_names.h"

#include <algorithm>

#include "base/text.h"

namespace koers::exchange::table {

void KnownNames::add(model::TypeId type, std::string_view text, Place place) {
  constexpr size_t kBytesMin = 2, kBytesMax = 200, kPlacesMax = 8;
  std::string folded = fold(text);
  if (folded.size() < kBytesMin || folded.size() > kBytesMax || says_nothing(text)) return;
  // Years and small numbers are everywhere.
  if (folded.find_first_not_of("0123456789 ") == folded.npos && folded.size() < 5) return;
  std::vector<Named>& named = named_[std::move(folded)];
  const auto same = [&](const Named& one) { return one.type == type && one.place == place; };
  if (named.size() < kPlacesMax && std::ranges::none_of(named, same)) named.push_back({type, place});
}

std::vector<double> KnownNames::shares(std::span<const std::string> folded, Place own) const {
  std::vector<double> shares;
  std::vector<model::TypeId> types;
  for (const std::string& text : folded) {
    const auto known = named_.find(text);
    if (known == named_.end()) continue;
    types.clear();
    for (const Named& one : known->second)
      if (one.place != own && std::ranges::find(types, one.type) == types.end()) types.push_back(one.type);
    for (const model::TypeId type : types) {
      if (type.value >= shares.size()) shares.resize(type.value + 1);
      shares[type.value] += 1 / static_cast<double>(folded.size());
    }
  }
  return shares;
}

}  // namespace koers::exchange::table
