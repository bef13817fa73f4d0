#include "model/head_table.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#include "model/page.h"

namespace koers::model {

HeadTable::HeadTable(const HeadTable& other) : root_(other.root_) {
  if (root_) root_->references.fetch_add(1, std::memory_order_relaxed);
}

HeadTable::~HeadTable() {
  if (root_) release(root_);
}

void HeadTable::release(Root* root) {
  if (root->references.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
  for (uint32_t i = 0; i < root->count; ++i) {
    if (root->piece[i]->references.fetch_sub(1, std::memory_order_acq_rel) == 1) delete root->piece[i];
  }
  root->~Root();
  std::free(root);
}

size_t HeadTable::memory_bytes() const { return root_ ? sizeof(Root) + root_->count * (sizeof(Piece*) + sizeof(Piece)) : 0; }

HeadTableEditor::~HeadTableEditor() {
  if (root_) HeadTable::release(root_);
}

// What pieces share in which there is nothing. Never freed: the count begins at one.
HeadTable::Piece& HeadTableEditor::nothing() {
  static HeadTable::Piece& piece = *[] {
    auto* made = new HeadTable::Piece;
    std::ranges::fill(made->type, kAbsentType);
    std::ranges::fill(made->labels, Labels{0});
    return made;
  }();
  piece.references.fetch_add(1, std::memory_order_relaxed);
  return piece;
}

void HeadTableEditor::cover(uint32_t count) {
  const uint32_t wanted = (count + HeadTable::kHeads - 1) / HeadTable::kHeads;
  const HeadTable::Root* old = root_ ? root_ : base_.root_;
  const uint32_t now = old ? old->count : 0;
  if (root_ && wanted <= now) return;
  const uint32_t pieces = std::max(now, wanted);
  void* memory = std::malloc(sizeof(HeadTable::Root) + pieces * sizeof(HeadTable::Piece*));
  if (memory == nullptr) throw std::bad_alloc();
  auto* grown = new (memory) HeadTable::Root;
  grown->count = pieces;
  for (uint32_t i = 0; i < now; ++i) {
    grown->piece[i] = old->piece[i];
    if (!root_) grown->piece[i]->references.fetch_add(1, std::memory_order_relaxed);
  }
  for (uint32_t i = now; i < pieces; ++i) grown->piece[i] = &nothing();
  fresh_.resize(pieces);
  if (root_) std::free(root_);  // its pieces moved on
  root_ = grown;
}

void HeadTableEditor::set(uint32_t number, uint16_t type, Labels labels) {
  cover(number + 1);
  const uint32_t index = number / HeadTable::kHeads;
  HeadTable::Piece*& piece = root_->piece[index];
  if (!fresh_[index]) {
    auto* copy = new HeadTable::Piece;
    std::memcpy(copy->type, piece->type, sizeof copy->type);
    std::memcpy(copy->labels, piece->labels, sizeof copy->labels);
    if (piece->references.fetch_sub(1, std::memory_order_acq_rel) == 1) delete piece;
    piece = copy;
    fresh_[index] = true;
  }
  piece->type[number % HeadTable::kHeads] = type;
  piece->labels[number % HeadTable::kHeads] = labels;
}

HeadTable HeadTableEditor::finish() {
  if (!root_) return base_;
  HeadTable table;
  table.root_ = std::exchange(root_, nullptr);
  return table;
}

}  // namespace koers::model
