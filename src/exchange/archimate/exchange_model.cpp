#include "exchange/archimate/exchange_model.h"

#include <algorithm>
#include <cstring>
#include <unordered_set>

namespace koers::exchange::archimate {

int64_t ExchangeModel::line_of(int64_t at) const {
  if (at < 0 || static_cast<size_t>(at) > source.size()) return 0;
  return 1 + std::count(source.begin(), source.begin() + at, '\n');
}

std::string_view ExchangeModel::keep(std::string_view text) {
  constexpr size_t kChunkBytes = 64u << 10;
  if (text.empty()) return {};
  if (text.size() > free_bytes_) {
    if (text.size() > kChunkBytes / 4) {  // a chunk of its own
      chunks_.push_back(std::make_unique_for_overwrite<char[]>(text.size()));
      std::memcpy(chunks_.back().get(), text.data(), text.size());
      return {chunks_.back().get(), text.size()};
    }
    chunks_.push_back(std::make_unique_for_overwrite<char[]>(kChunkBytes));
    free_ = chunks_.back().get(), free_bytes_ = kChunkBytes;
  }
  char* begin = free_;
  std::memcpy(begin, text.data(), text.size());
  free_ += text.size(), free_bytes_ -= text.size();
  return {begin, text.size()};
}

void settle_keys(ExchangeModel& model) {
  std::unordered_set<std::string_view> taken;
  for (PropertyDefinition& definition : model.definitions) {
    const std::string_view name = definition.names.empty() ? std::string_view{} : definition.names.front().text;
    definition.key = name;
    if (!name.empty() && taken.insert(name).second) continue;
    definition.key = model.keep(std::string(name) + (name.empty() ? "[" : " [") + std::string(definition.identifier) + "]");
    taken.insert(definition.key);
  }
}

}  // namespace koers::exchange::archimate
