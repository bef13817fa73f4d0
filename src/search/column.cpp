#include "search/column.h"

#include <algorithm>
#include <bit>

#include "base/text.h"
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

void Column::refresh(const View& view) {
  const uint64_t epoch = view.snapshot()->personal().epoch();
  if (fits(view)) return;
  // Another metamodel may order choices otherwise; after an erasure a key may hold what is gone.
  const bool keep = fresh_ && metamodel_ == view.snapshot()->metamodel_ptr() && epoch_ == epoch;
  std::vector<Row> old = keep ? std::move(rows_) : std::vector<Row>();
  std::vector<uint32_t> new_row(old.size(), UINT32_MAX);
  std::vector<uint32_t> changed;
  rows_.clear();
  rows_.reserve(old.size());
  size_t at = 0;
  view.for_each_element(type_, [&](const ElementView& element) {
    while (at < old.size() && old[at].element < element.id()) ++at;
    const auto row = static_cast<uint32_t>(rows_.size());
    if (at < old.size() && old[at].element == element.id() && old[at].changed_at == element.changed_at()) {
      new_row[at] = row;
      rows_.push_back(std::move(old[at]));
    } else {
      changed.push_back(row);
      rows_.push_back({element.id(), element.changed_at(), make_key(view, element)});
    }
  });
  if (use_ == ColumnUse::kSort) {
    std::vector<uint32_t> still_sorted;
    still_sorted.reserve(rows_.size());
    for (const uint32_t row : order_) {
      if (row < new_row.size() && new_row[row] != UINT32_MAX) still_sorted.push_back(new_row[row]);
    }
    if (!changed.empty() || still_sorted.size() != order_.size() || ranks_.size() != rows_.size()) rank_all(std::move(still_sorted), std::move(changed));
  }
  fresh_ = true;
  revision_ = view.revision();
  epoch_ = epoch;
  metamodel_ = view.snapshot()->metamodel_ptr();
}

void Column::rank_all(std::vector<uint32_t> still_sorted, std::vector<uint32_t> changed) {
  const auto before = [this](uint32_t left, uint32_t right) { return rows_[left].key < rows_[right].key; };
  std::ranges::sort(changed, before);
  order_.resize(still_sorted.size() + changed.size());
  std::ranges::merge(still_sorted, changed, order_.begin(), before);
  ranks_.assign(rows_.size(), 0);
  uint32_t rank = 0;
  for (size_t i = 0; i < order_.size(); ++i) {
    if (i > 0 && rows_[order_[i - 1]].key != rows_[order_[i]].key) ++rank;
    ranks_[order_[i]] = rank;
  }
}

size_t Column::row_of(ElementId element) const {
  const auto found = std::ranges::lower_bound(rows_, element, {}, &Row::element);
  return found != rows_.end() && found->element == element ? static_cast<size_t>(found - rows_.begin()) : rows_.size();
}

size_t Column::bytes() const {
  size_t total = sizeof(*this) + rows_.size() * (sizeof(Row) + 8);
  for (const Row& row : rows_) total += row.key.capacity() > 15 ? row.key.capacity() : 0;
  return total;
}

}  // namespace koers::search
