// One field of all elements of one type, made ready for sorting or for looking for text, and kept up to date: after a change only what changed is made anew.
// Cost:   refresh O(elements of the type) and the keys of what changed; Dutch sort keys are made once.
// Memory: the keys and 32 bytes an element.
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

  // Brings it to the revision of the view: of the same branch and read labels, and not older than the one before.
  void refresh(const model::View& view);
  bool fits(const model::View& view) const { return fresh_ && revision_ == view.revision() && epoch_ == view.snapshot()->personal().epoch(); }
  model::Revision revision() const { return revision_; }
  uint64_t epoch() const { return epoch_; }

  // Rows lie in order of element number.
  size_t size() const { return rows_.size(); }
  model::ElementId element(size_t row) const { return rows_[row].element; }
  std::string_view key(size_t row) const { return rows_[row].key; }
  // kSort: rows with equal keys have equal ranks, and a smaller key a smaller rank.
  uint32_t rank(size_t row) const { return ranks_[row]; }
  size_t row_of(model::ElementId element) const;  // size() when it is not there
  size_t bytes() const;

 private:
  struct Row {
    model::ElementId element;
    model::Revision changed_at = 0;
    std::string key;
  };
  std::string make_key(const model::View& view, const model::ElementView& element) const;
  void rank_all(std::vector<uint32_t> still_sorted, std::vector<uint32_t> changed);

  model::TypeId type_;
  model::FieldId field_;
  ColumnUse use_;
  bool fresh_ = false;
  model::Revision revision_ = 0;
  uint64_t epoch_ = 0;
  model::MetamodelPtr metamodel_;
  std::vector<Row> rows_;
  std::vector<uint32_t> order_, ranks_;
};

}  // namespace koers::search
