// Type and labels of every element by number, dense: what following a relation, counting and leaving out what may not be seen need to know of its end.
// Persistent like BlockTable; an edit of fields does not touch it.
// Cost: four bytes per number.
#pragma once

#include <atomic>
#include <cstdint>
#include <utility>
#include <vector>

#include "model/ids.h"

namespace koers::model {

class HeadTable {
 public:
  static constexpr uint32_t kHeads = 4096;  // in one piece

  HeadTable() = default;
  HeadTable(const HeadTable& other);
  HeadTable(HeadTable&& other) noexcept : root_(std::exchange(other.root_, nullptr)) {}
  HeadTable& operator=(HeadTable other) noexcept { std::swap(root_, other.root_); return *this; }
  ~HeadTable();

  // For numbers below size(); kAbsentType where there is none.
  uint16_t type(uint32_t number) const { return *types(number); }
  Labels labels(uint32_t number) const { return *labels_from(number); }
  // From a number on, as far as its piece goes.
  const uint16_t* types(uint32_t number) const { return reinterpret_cast<const uint16_t*>(origin(number) + offsetof(Piece, type)); }
  const Labels* labels_from(uint32_t number) const { return reinterpret_cast<const Labels*>(origin(number) + offsetof(Piece, labels)); }
  uint32_t size() const { return root_ ? root_->count * kHeads : 0; }
  size_t memory_bytes() const;

 private:
  friend class HeadTableEditor;
  struct Piece {
    std::atomic<uint32_t> references{1};
    uint16_t type[kHeads];
    Labels labels[kHeads];
  };
  struct Root {
    std::atomic<uint32_t> references{1};
    uint32_t count = 0;
    Piece* piece[1];  // count of them
  };
  static void release(Root* root);
  uintptr_t origin(uint32_t number) const { return reinterpret_cast<uintptr_t>(root_->piece[number / kHeads]) + sizeof(uint16_t) * (number % kHeads); }
  Root* root_ = nullptr;
};

class HeadTableEditor {
 public:
  explicit HeadTableEditor(const HeadTable& base) : base_(base) {}
  ~HeadTableEditor();
  HeadTableEditor(const HeadTableEditor&) = delete;
  HeadTableEditor& operator=(const HeadTableEditor&) = delete;

  void set(uint32_t number, uint16_t type, Labels labels);
  void cover(uint32_t count);  // numbers below this are within size()
  HeadTable finish();          // the editor is spent

 private:
  static HeadTable::Piece& nothing();

  const HeadTable& base_;
  HeadTable::Root* root_ = nullptr;
  std::vector<bool> fresh_;
};

}  // namespace koers::model
