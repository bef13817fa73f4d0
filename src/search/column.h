// One field of all elements of one type, made ready for sorting or for looking for text, and kept up to date: after a change only what changed is made anew.
// Cost:   made once O(n log n); refreshed O(pages that differ + k log n) comparisons for k changes, and one pass over n small numbers.
// Memory: the keys and 45 bytes an element.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/view.h"

namespace koers::search {

enum class ColumnUse {
  kSort,   // bytes whose order is the order of the values; empty when there is none
  kWords,  // key and all text fields, folded: for the words somebody looks for
};

class Column {
 public:
  // field: invalid is the key of the element. Not looked at for kWords.
  Column(model::TypeId type, model::FieldId field, ColumnUse use) : type_(type), field_(field), use_(use) {}

  // Brings it to the moment of the view: of the same register and the same read labels as before.
  void refresh(const model::View& view);
  bool fits(const model::View& view) const { return snapshot_ != nullptr && revision() == view.revision() && epoch_ == view.snapshot()->personal().epoch(); }
  model::Revision revision() const { return snapshot_ ? snapshot_->revision() : 0; }

  // Rows lie in order of element number.
  size_t size() const { return rows_.size(); }
  model::ElementId element(size_t row) const { return rows_[row].element; }
  std::string_view key(size_t row) const { return rows_[row].key; }

  // Of kSort. Rows in order of key, equal keys in order of element number; those without a value come first.
  const std::vector<uint32_t>& order() const { return order_; }
  // Whether the row at this place of the order has the same key as the one before it.
  bool tied(size_t place) const { return tied_[place] != 0; }
  // By row: equal for equal keys, smaller for a smaller key.
  std::vector<uint32_t> ranks() const;

 private:
  struct Row {
    model::ElementId element;
    std::string key;
  };
  std::string make_key(const model::View& view, const model::ElementView& element) const;
  bool belongs(const model::ElementView& element) const { return element && element.type() == type_; }
  void make(const model::View& view);
  void update(const model::View& view, const std::vector<model::ElementId>& touched);
  void reorder(const std::vector<uint32_t>& new_row, std::vector<uint32_t> changed);
  bool before(uint32_t left, uint32_t right) const;

  model::TypeId type_;
  model::FieldId field_;
  ColumnUse use_;
  model::SnapshotPtr snapshot_;  // that it is up to date with
  uint64_t epoch_ = 0;
  std::vector<Row> rows_;
  std::vector<uint32_t> order_;
  std::vector<uint8_t> tied_;
};

}  // namespace koers::search
