#include "search/column.h"

#include <algorithm>
#include <bit>
#include <numeric>

#include "base/text.h"
#include "model/diff.h"
#include "search/element_query.h"

namespace koers::search {
namespace {

using model::ElementId;
using model::ElementView;
using model::Field;
using model::FieldId;
using model::FieldKind;
using model::ValueView;
using model::View;

// Eight bytes in the order of the numbers.
std::string number_key(double number) {
  auto bits = std::bit_cast<uint64_t>(number == 0 ? 0.0 : number);
  bits = (bits >> 63) ? ~bits : bits | (uint64_t{1} << 63);
  std::string key(8, '\0');
  for (int i = 0; i < 8; ++i) key[static_cast<size_t>(i)] = static_cast<char>(bits >> (56 - 8 * i));
  return key;
}

// A choice sorts in the order in which the metamodel gives the choices.
std::string choice_key(const Field& field, std::string_view name) {
  const auto found = std::ranges::find(field.choices, name, &model::ChoiceOption::name);
  return number_key(static_cast<double>(found - field.choices.begin()));
}

std::string sort_key(const View& view, const ElementView& element, FieldId id) {
  const ValueView value = view.field(element, id);
  if (value.empty()) return {};
  const Field& field = view.metamodel().field(id);
  if (const auto number = comparable(field, value)) return number_key(*number);
  if (field.kind == FieldKind::kChoice) return choice_key(field, value.text());
  // A text of nothing but spaces is still a value: it must not sort among those that have none.
  return sort_key_dutch(value.commitment() != nullptr ? view.text(element, id) : view.display(id, value)) + '\x01';
}

bool is_text(FieldKind kind) { return kind == FieldKind::kText || kind == FieldKind::kLongText || kind == FieldKind::kTexts; }

std::string words_of(const View& view, const ElementView& element) {
  std::string all(element.key());
  for (const FieldId id : view.metamodel().type(element.type()).fields) {
    if (!is_text(view.metamodel().field(id).kind)) continue;
    const ValueView value = view.field(element, id);
    if (value.empty()) continue;
    all += '\n';
    all += value.commitment() != nullptr ? view.text(element, id) : view.display(id, value);
  }
  return fold(all);
}

}  // namespace

std::string Column::make_key(const View& view, const ElementView& element) const {
  if (use_ == ColumnUse::kWords) return words_of(view, element);
  return field_.valid() ? sort_key(view, element, field_) : sort_key_dutch(element.key());
}

bool Column::before(uint32_t left, uint32_t right) const {
  const int way = rows_[left].key.compare(rows_[right].key);
  return way != 0 ? way < 0 : left < right;
}

void Column::refresh(const View& view) {
  if (fits(view)) return;
  const uint64_t epoch = view.snapshot()->personal().epoch();
  // Another metamodel may order choices otherwise; after an erasure a key may hold what is gone.
  const bool keep = snapshot_ != nullptr && epoch_ == epoch && snapshot_->metamodel_ptr() == view.snapshot()->metamodel_ptr();
  std::vector<ElementId> touched;
  const size_t touched_max = keep ? rows_.size() / 4 : 0;
  if (keep) {
    model::for_each_difference(*snapshot_, *view.snapshot(), [&](const model::Difference& difference) {
      if (!difference.subject.is_element()) return false;  // relations come last and say nothing here
      if (touched.empty() || touched.back() != difference.subject.element()) touched.push_back(difference.subject.element());
      return touched.size() <= touched_max;
    });
  }
  if (keep && touched.size() <= touched_max) update(view, touched);
  else make(view);
  snapshot_ = view.snapshot();
  epoch_ = epoch;
}

void Column::make(const View& view) {
  rows_.clear();
  view.for_each_element(type_, [&](const ElementView& element) { rows_.push_back({element.id(), make_key(view, element)}); });
  if (use_ != ColumnUse::kSort) return;
  order_.resize(rows_.size());
  std::iota(order_.begin(), order_.end(), 0);
  std::ranges::sort(order_, [this](uint32_t left, uint32_t right) { return before(left, right); });
  tied_.assign(order_.size(), 0);
  for (size_t i = 1; i < order_.size(); ++i) tied_[i] = rows_[order_[i - 1]].key == rows_[order_[i]].key;
}

// `touched`: in order of number, as are the rows.
void Column::update(const View& view, const std::vector<ElementId>& touched) {
  constexpr uint32_t kGone = UINT32_MAX;
  std::vector<uint32_t> new_row;  // by old row; empty: nothing moved
  std::vector<uint32_t> changed;  // new rows whose key is new
  std::vector<Row> added;
  std::vector<size_t> removed;
  for (const ElementId id : touched) {
    const auto at = std::ranges::lower_bound(rows_, id, {}, &Row::element);
    const bool known = at != rows_.end() && at->element == id;
    const ElementView element = view.element(id);
    if (!belongs(element)) {
      if (known) removed.push_back(static_cast<size_t>(at - rows_.begin()));
      continue;
    }
    std::string key = make_key(view, element);
    if (!known) {
      added.push_back({id, std::move(key)});
    } else if (at->key != key) {
      at->key = std::move(key);
      changed.push_back(static_cast<uint32_t>(at - rows_.begin()));
    }
  }
  const bool at_the_end = removed.empty() && (added.empty() || rows_.empty() || rows_.back().element < added.front().element);
  if (at_the_end) {
    for (Row& row : added) {
      changed.push_back(static_cast<uint32_t>(rows_.size()));
      rows_.push_back(std::move(row));
    }
  } else {
    std::vector<Row> rows;
    rows.reserve(rows_.size() + added.size());
    new_row.assign(rows_.size(), kGone);
    std::vector<uint32_t> moved;
    size_t next_added = 0, next_removed = 0, next_changed = 0;
    for (size_t i = 0; i <= rows_.size(); ++i) {
      while (next_added < added.size() && (i == rows_.size() || added[next_added].element < rows_[i].element)) {
        moved.push_back(static_cast<uint32_t>(rows.size()));
        rows.push_back(std::move(added[next_added++]));
      }
      if (i == rows_.size()) break;
      if (next_removed < removed.size() && removed[next_removed] == i) {
        ++next_removed;
        continue;
      }
      if (next_changed < changed.size() && changed[next_changed] == i) {
        ++next_changed;
        moved.push_back(static_cast<uint32_t>(rows.size()));
      } else {
        new_row[i] = static_cast<uint32_t>(rows.size());
      }
      rows.push_back(std::move(rows_[i]));
    }
    rows_ = std::move(rows);
    changed = std::move(moved);
  }
  if (use_ == ColumnUse::kSort) reorder(new_row, std::move(changed));
}

// Takes the changed rows out of the order and puts them where they belong; only their neighbours are compared anew.
void Column::reorder(const std::vector<uint32_t>& new_row, std::vector<uint32_t> changed) {
  if (changed.empty() && new_row.empty()) return;
  std::vector<uint8_t> is_changed(rows_.size(), 0);
  for (const uint32_t row : changed) is_changed[row] = 1;
  std::vector<uint32_t> order;
  std::vector<uint8_t> tied;
  order.reserve(rows_.size());
  tied.reserve(rows_.size());
  bool neighbour_gone = false;  // the row before this one in the old order is not before it any more
  for (size_t i = 0; i < order_.size(); ++i) {
    const uint32_t row = new_row.empty() ? order_[i] : new_row[order_[i]];
    if (row == UINT32_MAX || is_changed[row] != 0) {
      neighbour_gone = true;
      continue;
    }
    const bool same = neighbour_gone ? !order.empty() && rows_[order.back()].key == rows_[row].key : tied_[i] != 0;
    order.push_back(row);
    tied.push_back(same ? 1 : 0);
    neighbour_gone = false;
  }
  const auto in_order = [this](uint32_t left, uint32_t right) { return before(left, right); };
  std::ranges::sort(changed, in_order);
  order_.clear();
  tied_.clear();
  order_.reserve(rows_.size());
  tied_.reserve(rows_.size());
  size_t copied = 0;
  const auto compared = [this](uint32_t row) { return !order_.empty() && rows_[order_.back()].key == rows_[row].key ? 1 : 0; };
  for (const uint32_t row : changed) {
    const auto place = static_cast<size_t>(std::ranges::lower_bound(order.begin() + static_cast<std::ptrdiff_t>(copied), order.end(), row, in_order) - order.begin());
    if (copied < place && !order_.empty()) tied[copied] = static_cast<uint8_t>(compared(order[copied]));  // it follows a changed row now
    order_.insert(order_.end(), order.begin() + static_cast<std::ptrdiff_t>(copied), order.begin() + static_cast<std::ptrdiff_t>(place));
    tied_.insert(tied_.end(), tied.begin() + static_cast<std::ptrdiff_t>(copied), tied.begin() + static_cast<std::ptrdiff_t>(place));
    tied_.push_back(static_cast<uint8_t>(compared(row)));
    order_.push_back(row);
    copied = place;
  }
  if (copied < order.size() && !order_.empty()) tied[copied] = static_cast<uint8_t>(compared(order[copied]));
  order_.insert(order_.end(), order.begin() + static_cast<std::ptrdiff_t>(copied), order.end());
  tied_.insert(tied_.end(), tied.begin() + static_cast<std::ptrdiff_t>(copied), tied.end());
}

std::vector<uint32_t> Column::ranks() const {
  std::vector<uint32_t> ranks(rows_.size());
  uint32_t rank = 0;
  for (size_t i = 0; i < order_.size(); ++i) {
    if (i > 0 && tied_[i] == 0) ++rank;
    ranks[order_[i]] = rank;
  }
  return ranks;
}

}  // namespace koers::search
