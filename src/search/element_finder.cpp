#include "search/element_finder.h"

#include <algorithm>
#include <numeric>

namespace koers::search {
namespace {

using model::ElementId;
using model::ElementView;
using model::FieldId;
using model::TypeId;
using model::View;

size_t bytes_of(const ElementList& list) { return list->size() * sizeof(ElementId) + 200; }

FieldId field_of(const SortTerm& term, TypeId type) { return term.subject == Subject::kField ? term.fields[type.value] : FieldId{}; }

// Below zero when left comes first; who has no value comes last, whichever way the sorting goes.
template <class T>
int compare(const T& left, bool left_empty, const T& right, bool right_empty, bool descending) {
  if (left_empty != right_empty) return left_empty ? 1 : -1;
  if (left == right) return 0;
  return (left < right) != descending ? -1 : 1;
}

}  // namespace

ElementFinder::ColumnKey ElementFinder::key_of(const View& view, TypeId type, FieldId field, ColumnUse use) {
  return {view.snapshot()->branch(), type, field, use, view.granted(), view.language()};
}

std::string ElementFinder::list_key(const View& view, const ElementQuery& query) {
  return std::to_string(view.snapshot()->branch().value) + ' ' + std::to_string(view.revision()) + ' ' + std::to_string(view.granted()) +
         (view.language() == Language::kDutch ? " nl " : " en ") + query.text;
}

std::optional<ElementList> ElementFinder::locked_recall(const std::string& key, uint64_t epoch) {
  const auto found = list_by_key_.find(key);
  if (found == list_by_key_.end() || found->second->epoch != epoch) return std::nullopt;
  lists_.splice(lists_.begin(), lists_, found->second);
  return found->second->list;
}

std::optional<ElementList> ElementFinder::recall(const View& view, const ElementQuery& query) {
  const std::string key = list_key(view, query);
  const std::scoped_lock lock(mutex_);
  return locked_recall(key, view.snapshot()->personal().epoch());
}

void ElementFinder::locked_keep(const std::string& key, uint64_t epoch, ElementList list) {
  if (const auto known = list_by_key_.find(key); known != list_by_key_.end()) {
    list_bytes_ -= bytes_of(known->second->list);
    lists_.erase(known->second);
    list_by_key_.erase(known);
  }
  list_bytes_ += bytes_of(list);
  lists_.push_front({key, epoch, std::move(list)});
  list_by_key_[key] = lists_.begin();
  while (list_bytes_ > limits_.list_bytes_max && lists_.size() > 1) {
    list_bytes_ -= bytes_of(lists_.back().list);
    list_by_key_.erase(lists_.back().key);
    lists_.pop_back();
  }
}

void ElementFinder::forget() {
  const std::scoped_lock lock(mutex_);
  columns_.clear();
  lists_.clear();
  list_by_key_.clear();
  list_bytes_ = 0;
}

std::shared_ptr<ElementFinder::SharedColumn> ElementFinder::shared_column(const ColumnKey& key, bool make) {
  const std::scoped_lock lock(mutex_);
  auto& place = columns_[key];
  if (!place && !make) {
    columns_.erase(key);
    return nullptr;
  }
  const auto column = place ? place : place = std::make_shared<SharedColumn>(Column(key.type, key.field, key.use));
  column->used_at = ++uses_;
  while (columns_.size() > limits_.columns_max) {
    columns_.erase(std::ranges::min_element(columns_, {}, [](const auto& one) { return one.second->used_at; }));
  }
  return column;
}

ElementFinder::HeldColumn ElementFinder::hold(const View& view, TypeId type, FieldId field, ColumnUse use) {
  const auto shared = shared_column(key_of(view, type, field, use), /*make=*/true);
  for (int tries = 0; tries < 3; ++tries) {
    std::shared_lock<std::shared_mutex> reading(shared->mutex);
    if (shared->column.fits(view)) return {shared, std::move(reading)};
    if (shared->column.revision() > view.revision()) break;
    reading.unlock();
    const std::unique_lock<std::shared_mutex> writing(shared->mutex);
    if (shared->column.revision() <= view.revision()) shared->column.refresh(view);
  }
  auto own = std::make_shared<SharedColumn>(Column(type, field, use));
  own->column.refresh(view);
  std::shared_lock<std::shared_mutex> reading(own->mutex);
  return {own, std::move(reading)};
}

bool ElementFinder::overtaken(const View& view, const ElementQuery& query) {
  for (const TypeId type : query.types) {
    const auto newer = [&](FieldId field, ColumnUse use) {
      const auto shared = shared_column(key_of(view, type, field, use), /*make=*/false);
      if (!shared) return false;
      const std::shared_lock<std::shared_mutex> reading(shared->mutex);
      return shared->column.revision() > view.revision();
    };
    if (!query.words.empty() && newer({}, ColumnUse::kWords)) return true;
    for (const SortTerm& term : query.sort) {
      if (term.subject != Subject::kType && newer(field_of(term, type), ColumnUse::kSort)) return true;
    }
  }
  return false;
}

ElementList ElementFinder::find(const View& view, const ElementQuery& query) {
  const uint64_t epoch = view.snapshot()->personal().epoch();
  const std::string key = list_key(view, query);
  const std::string pending_key = key + " " + std::to_string(epoch);
  std::shared_ptr<Pending> pending;
  {
    std::unique_lock lock(mutex_);
    if (auto known = locked_recall(key, epoch)) return *known;
    auto& place = pending_[pending_key];
    if (place) {
      const auto other = place;
      other->done.wait(lock, [&] { return other->list != nullptr; });
      return other->list;
    }
    pending = place = std::make_shared<Pending>();
  }
  const auto tell = [&](ElementList list, bool whole) {
    const std::scoped_lock lock(mutex_);
    pending->list = list;
    pending_.erase(pending_key);
    if (whole) locked_keep(key, epoch, std::move(list));
    pending->done.notify_all();
  };
  try {
    auto list = std::make_shared<const std::vector<ElementId>>(answer(view, query));
    tell(list, /*whole=*/true);
    return list;
  } catch (...) {  // out of memory: nobody may wait for ever
    tell(std::make_shared<const std::vector<ElementId>>(), /*whole=*/false);
    throw;
  }
}

std::vector<ElementId> ElementFinder::answer(const View& view, const ElementQuery& query) {
  const bool everything = query.filters.empty() && query.words.empty();
  const bool one_column = query.types.size() == 1 && query.sort.size() == 1 && query.sort.front().subject != Subject::kType;
  if (one_column && everything) return by_one_column(view, query, nullptr);
  std::vector<ElementId> found;
  for (const TypeId type : query.types) {
    const std::vector<ElementId> some = matching(view, query, type);
    found.insert(found.end(), some.begin(), some.end());
  }
  if (query.sort.empty()) {
    std::ranges::sort(found);
    return found;
  }
  if (one_column) return by_one_column(view, query, &found);
  return query.types.size() == 1 ? sorted_in_type(view, query, found) : sorted(view, query, std::move(found));
}

// The order of the column is the answer, all of it or what was found (in order of number).
std::vector<ElementId> ElementFinder::by_one_column(const View& view, const ElementQuery& query, const std::vector<ElementId>* found) {
  const SortTerm& term = query.sort.front();
  const HeldColumn column = hold(view, query.types.front(), field_of(term, query.types.front()), ColumnUse::kSort);
  const std::vector<uint32_t>& order = column->order();
  std::vector<uint8_t> wanted(found != nullptr ? column->size() : 0, 0);
  if (found != nullptr) {
    size_t row = 0;
    for (const ElementId element : *found) {
      while (row < column->size() && column->element(row) < element) ++row;
      if (row < column->size() && column->element(row) == element) wanted[row] = 1;
    }
  }
  std::vector<ElementId> out;
  out.reserve(found != nullptr ? found->size() : order.size());
  const auto take = [&](size_t begin, size_t end) {
    for (size_t i = begin; i < end; ++i) {
      if (found == nullptr || wanted[order[i]] != 0) out.push_back(column->element(order[i]));
    }
  };
  // Who has no value stands in front of the order and goes to the end of the answer.
  size_t valued = 0;
  while (valued < order.size() && column->key(order[valued]).empty()) ++valued;
  if (!term.descending) {
    take(valued, order.size());
  } else {
    for (size_t end = order.size(); end > valued;) {  // backwards, but equal ones forwards
      size_t begin = end - 1;
      while (begin > valued && column->tied(begin)) --begin;
      take(begin, end);
      end = begin;
    }
  }
  take(0, valued);
  return out;
}

std::vector<ElementId> ElementFinder::matching(const View& view, const ElementQuery& query, TypeId type) {
  std::vector<ElementId> found;
  const auto fits = [&](const ElementView& element) {
    return std::ranges::all_of(query.filters, [&](const Filter& filter) { return holds(view, element, filter); });
  };
  if (query.words.empty()) {
    view.for_each_element(type, [&](const ElementView& element) {
      if (fits(element)) found.push_back(element.id());
    });
    return found;
  }
  const HeldColumn words = hold(view, type, {}, ColumnUse::kWords);
  for (size_t row = 0; row < words->size(); ++row) {
    const std::string_view text = words->key(row);
    if (!std::ranges::all_of(query.words, [&](const std::string& word) { return text.find(word) != text.npos; })) continue;
    if (fits(view.element(words->element(row)))) found.push_back(words->element(row));
  }
  return found;
}

// Of one type: by ranks, which are small numbers.
std::vector<ElementId> ElementFinder::sorted_in_type(const View& view, const ElementQuery& query, const std::vector<ElementId>& found) {
  const TypeId type = query.types.front();
  struct Place {
    uint32_t rank;
    bool empty;
  };
  std::vector<std::vector<Place>> places;  // by term, then by element
  std::vector<bool> descending;
  for (const SortTerm& term : query.sort) {
    if (term.subject == Subject::kType) continue;
    const HeldColumn column = hold(view, type, field_of(term, type), ColumnUse::kSort);
    const std::vector<uint32_t> ranks = column->ranks();
    std::vector<Place>& of_term = places.emplace_back();
    of_term.reserve(found.size());
    size_t row = 0;
    for (const ElementId element : found) {  // both in order of number
      while (row < column->size() && column->element(row) < element) ++row;
      of_term.push_back({ranks[row], column->key(row).empty()});
    }
    descending.push_back(term.descending);
  }
  std::vector<uint32_t> order(found.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::sort(order, [&](uint32_t left, uint32_t right) {
    for (size_t term = 0; term < places.size(); ++term) {
      const Place &a = places[term][left], &b = places[term][right];
      if (const int way = compare(a.rank, a.empty, b.rank, b.empty, descending[term]); way != 0) return way < 0;
    }
    return found[left] < found[right];
  });
  std::vector<ElementId> out;
  out.reserve(found.size());
  for (const uint32_t i : order) out.push_back(found[i]);
  return out;
}

// Of several types: by the keys themselves.
std::vector<ElementId> ElementFinder::sorted(const View& view, const ElementQuery& query, std::vector<ElementId> found) {
  struct Item {
    ElementId element;
    std::vector<std::string> keys;
  };
  std::vector<Item> items;
  items.reserve(found.size());
  size_t begin = 0;
  for (const TypeId type : query.types) {  // `found` is grouped by type, in order of number within each
    size_t end = begin;
    while (end < found.size() && view.element(found[end]).type() == type) ++end;
    for (size_t i = begin; i < end; ++i) items.push_back({found[i], {}});
    for (const SortTerm& term : query.sort) {
      if (term.subject == Subject::kType) {
        for (size_t i = begin; i < end; ++i) items[i].keys.push_back(view.metamodel().type(type).name);
        continue;
      }
      const bool has_it = term.subject == Subject::kKey || field_of(term, type).valid();
      if (!has_it) {
        for (size_t i = begin; i < end; ++i) items[i].keys.emplace_back();
        continue;
      }
      const HeldColumn column = hold(view, type, field_of(term, type), ColumnUse::kSort);
      size_t row = 0;
      for (size_t i = begin; i < end; ++i) {
        while (row < column->size() && column->element(row) < found[i]) ++row;
        items[i].keys.emplace_back(column->key(row));
      }
    }
    begin = end;
  }
  std::ranges::sort(items, [&](const Item& left, const Item& right) {
    for (size_t term = 0; term < query.sort.size(); ++term) {
      const std::string &a = left.keys[term], &b = right.keys[term];
      if (const int way = compare(a, a.empty(), b, b.empty(), query.sort[term].descending); way != 0) return way < 0;
    }
    return left.element < right.element;
  });
  for (size_t i = 0; i < items.size(); ++i) found[i] = items[i].element;
  return found;
}

}  // namespace koers::search
